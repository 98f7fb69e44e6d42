"""What an NIP says, and what a name says without its titles.

The eighteen figures are the day of birth, the month of appointment, 1 or 2 for the sex, and three
figures; in the number of a contract employee (PPPK) 21 stands for the month. That shape is in use (Perka BKN
22/2007, not read).
"""

from __future__ import annotations

import datetime as dt
import re

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_MALE = expression(r"(?<!\w)(?:Drs|H|Ust|Tgk|KH)\.(?=\s|\w)", re.IGNORECASE)
_FEMALE = expression(r"(?<!\w)(?:Dra|Hj|Ny)\.(?=\s|\w)", re.IGNORECASE)
_BEFORE = expression(
    r"^\s*(?:(?:Prof|Dr|Drs|Dra|Ir|H|Hj|KH|Tgk|Pdt|Ust|Ny|Tn|dr|drg|Apt|Ns|Bd|R|Rr)\.\s*)+",
    re.IGNORECASE,
)
_SEXES = {"1": "male", "2": "female"}


@value_class
class Nip:
    """A civil servant's number, read."""

    born: dt.date | None
    """None where its figures are no day."""
    appointed: dt.date | None
    """First day of the month, or of the year in the number of a contract employee; None where it is no month."""
    sex: str
    """`male` or `female`; "" where its figure is neither 1 nor 2."""


def read_nip(written: str) -> Nip:
    """Return what *written*, eighteen figures with spaces among them, says."""
    digits = "".join(written.split())
    month = 1 if digits[12:14] == "21" else int(digits[12:14])
    return Nip(
        _day(digits[:4], digits[4:6], digits[6:8]),
        _day(digits[8:12], str(month), "1"),
        _SEXES.get(digits[14], ""),
    )


def _day(year: str, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(int(year), int(month), int(day))
    except ValueError:
        return None


def bare_name(name: str) -> str:
    """Return *name* without the titles before and after it, in small letters."""
    return " ".join(_BEFORE.sub("", name.partition(",")[0]).casefold().split())


def titles(name: str) -> frozenset[str]:
    """Return the titles of *name* without their dots and spaces, in small letters."""
    before = _BEFORE.match(name)
    said = [*(before[0].split(".") if before else ()), *name.split(",")[1:]]
    return frozenset(filter(None, (re.sub(r"[^\w]", "", each).casefold() for each in said)))


def sex_by_title(name: str) -> str:
    """Return the sex that a title of *name* shows, such as `Hj.`; "" if none or both are shown."""
    male, female = _MALE.search(name), _FEMALE.search(name)
    if bool(male) == bool(female):
        return ""
    return "male" if male else "female"
