"""Recognises personal data in a text, and describes them without quoting them.

The detectors of lokal-id find what is validated or announced ("NIK", "telepon", "lahir di");
the shapes below find what stands there bare: sixteen digits, a passport, a fixed line, a
number from abroad. Its detector of names is not asked: it takes "a.n. Bupati" for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from mou_gen.language.lokal_library import PiiMatch, PiiType, detect_pii
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_KINDS: tuple[PiiType, ...] = (
    "NIK",
    "KK",
    "NPWP",
    "PASSPORT",
    "SIM",
    "NIP",
    "BPJS",
    "NISN",
    "AKTA",
    "PHONE",
    "EMAIL",
    "BANK_ACCOUNT",
    "CARD",
    "GEO",
    "NAME",
    "ADDRESS",
    "BIRTH_DATE",
)
_SHAPES: Mapping[PiiType, re.Pattern[str]] = {
    "NIK": expression(r"(?<!\d)(?<!\d[ .-])\d(?:[ .-]?\d){15}(?![ .-]?\d)"),
    "PASSPORT": expression(r"(?<![\w/.-])[A-Z]{1,2} ?\d{6,7}(?![\w/-])"),
    "PHONE": expression(
        r"(?<![\w+/.-])(?:\+\d[\d ()-]{7,}\d|\(0\d{2,3}\) ?\d{5,8}|0\d{2,4}(?:[ -]\d{3,8}){1,3})(?![\w/-])"
    ),
    "ADDRESS": expression(r"\bRT[ .]*\d{1,3}(?:\s*/\s*(?:RW)?[ .]*\d{1,3})?(?!\w)"),
    "NAME": expression(
        r"\b(?i:bernama|berinisial|inisial|(?:victim|child|woman|man|girl|boy|person) (?:named|called))\s+[A-Z][\w.]*"
    ),
}
_SHORT = 2000
_PIECE, _BEFORE, _AFTER = 600, 60, 300
"""Characters of a text that is looked at as a whole, of a piece of a longer one, and around it."""
_NOBODYS_BIRTH = expression(
    r"\b(?:(?:bayi|baru|hari|angka|akta|pencatatan|pelaporan)\s+(?:ke)?lahir(?:an)?|kelahiran hidup|new-born)\b[^\n\d]{0,60}$",
    re.IGNORECASE,
)
"""What stands before a date that is that of no birth: "bayi baru lahir", "Hari Lahir Pancasila"."""
_OF_A_YEAR_GROUP = expression(
    r"\b(?:lahir|dilahirkan|kelahiran|born)\s+(?:antara|between|(?:on\s+or\s+|pada\s+atau\s+)?(?:setelah|sesudah|sebelum|after|before)"
    r"|sejak|mulai|dari|from)\b[^\n]{0,60}$",
    re.IGNORECASE,
)
"""What stands before the days that bound an age group: "lahir antara tanggal 1 Januari 2010 dan tanggal 31 Desember 2013"."""
_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_OF_A_LAW = expression(
    r"[\d.]{0,12}(?:\s+(?:Tahun|of)\s+|(?:/[A-Za-z0-9.-]{1,15}){0,5}/)(?:19|20)\d\d\b"
)
"""Follows the number of a law or a letter, which is that of no house: " Tahun 2014", "/PRT/M/2017"."""
_LEAST_OF_A_DEED = 4
"""Digits without which a number is that of no deed."""
_TELLING = expression(r"[\d@:=\[({]")
"""What no detector does without, but that of names."""


@value_class
class Personal:
    """A piece of a text that looks like personal data."""

    kind: PiiType
    """As lokal-id names it: "NIK", "PHONE"."""
    value: str
    """The piece itself; no message says it."""
    start: int
    """Where it begins in the text."""

    @property
    def end(self) -> int:
        """Where it ends in the text."""
        return self.start + len(self.value)

    @property
    def mask(self) -> str:
        """What may be said of it: "an identity number (NIK), 16 digits"."""
        digits = sum(map(str.isdigit, self.value))
        name = _name(self.kind)
        if digits < 2:
            return name
        return _n("{name}, {n} digit", "{name}, {n} digits", digits, name=name)


def _name(kind: PiiType) -> str:
    """Return what a piece of the *kind* is, with its article."""
    return {
        "NIK": _("an identity number (NIK)"),
        "KK": _("a family card number"),
        "NPWP": _("a tax number"),
        "PASSPORT": _("a passport number"),
        "SIM": _("a driving licence number"),
        "NIP": _("a civil servant number (NIP)"),
        "BPJS": _("a BPJS insurance number"),
        "NISN": _("a student number (NISN)"),
        "AKTA": _("a birth certificate number"),
        "PHONE": _("a telephone number"),
        "EMAIL": _("an e-mail address"),
        "BANK_ACCOUNT": _("a bank account number"),
        "CARD": _("a card number"),
        "GEO": _("map coordinates"),
        "NAME": _("the name of a person"),
        "ADDRESS": _("a street address"),
        "BIRTH_DATE": _("a date of birth"),
    }[kind]


@lru_cache(maxsize=10_000)  # most texts are the templates', and the same in every document
def find_personal_data(text: str) -> tuple[Personal, ...]:
    """Return what looks like personal data in *text*, each piece once."""
    return tuple(_found(text))


def _found(text: str) -> Iterator[Personal]:
    taken: set[int] = set()
    for start, match in _detected(text):
        taken.update(range(start, start + len(match.value)))
        yield Personal(match.type, match.value, start)
    for kind, shape in _SHAPES.items():
        for found in shape.finditer(text):
            if taken.isdisjoint(range(*found.span())):
                taken.update(range(*found.span()))
                yield Personal(kind, found[0], found.start())


def _detected(text: str) -> Iterator[tuple[int, PiiMatch]]:
    """Yield what lokal-id finds in *text*, each with its place.

    Its patterns take the square of the length, minutes for 100 kB of `%`; so a long text is shown
    to it in pieces, each with what stands around it, of which only what begins in the piece counts.
    """
    size = _SHORT if len(text) <= _SHORT else _PIECE
    for at in range(0, len(text), size):
        begin = max(0, at - _BEFORE)
        piece = text[begin : at + size + _AFTER]
        if not _TELLING.search(piece):
            continue
        for match in detect_pii(piece, types=_KINDS, exclude=("NAME",)):
            if at <= begin + match.start < at + size and not _is_none(piece, match):
                yield begin + match.start, match


def _is_none(text: str, match: PiiMatch) -> bool:
    """Return whether *match* in *text* only looks like a date of birth, the number of a deed or an address."""
    if match.type == "BIRTH_DATE":
        before = text[max(0, match.start - 90) : match.start + len(match.value)]
        return bool(
            _NOBODYS_BIRTH.search(text[max(0, match.start - 90) : match.start])
            or _OF_A_YEAR_GROUP.search(before)
        )
    if match.type == "AKTA":  # "Arsip Akta: ... sebelum tahun 2000" is taken for a labelled number
        return sum(map(str.isdigit, _YEAR.sub("", match.value))) < _LEAST_OF_A_DEED
    if (
        match.type == "ADDRESS"
    ):  # "Lingkungan Hidup ... Undang-Undang Nomor 6" is taken for a street
        return bool(_OF_A_LAW.match(text, match.start + len(match.value)))
    return False
