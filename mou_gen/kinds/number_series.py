"""Series of numbers: who gives them to which kinds of documents, and how they are written.

A series belongs to an office, and counts from 1 in each year. `mou-gen.yaml` describes it under `register`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Annotated, Any
from urllib.parse import parse_qs

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import (
    SCALAR,
    AnyKey,
    Key,
    PlainWords,
    accepting,
    complain,
    distinct_texts,
    matching,
    plain_words,
)
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.references import no_such
from mou_gen.language.numbers import roman
from mou_gen.messages import N_, _, did_you_mean, listed
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

CODE = r"[\w.-]+"
"""What a classification code may be, as a pattern."""
_PLACE = expression(r"\{([^{}]*)\}")
_NUMBER = expression(r"number(?::0([2-9]))?")
_NAMES = ("number", "code", "roman_month", "month", "year")


@value_class
class NumberFormat:
    """How the numbers of a series are written: `{number:03}/{code}/{roman_month}/{year}`."""

    pattern: str

    @property
    def has_code(self) -> bool:
        """Whether a number of it contains a classification code."""
        return "{code}" in self.pattern

    def written(self, count: int, date: dt.date, code: str = "") -> str:
        """Return the number that is the *count*-th of its year, of a document of this *date* with this *code*."""
        return _PLACE.sub(lambda found: _said(found[1], count, date, code), self.pattern)

    def count_of(self, number: str, date: dt.date, *, any_month: bool = False) -> int | None:
        """Return which of its year the *number* of a document of this *date* is; None if it has another form.

        With *any_month* it may name another month than the date, as happens by hand.
        """
        parts = _PLACE.split(self.pattern)
        literals, names = map(re.escape, parts[::2]), parts[1::2]
        groups = [_group(name, date, any_month) for name in names]
        pattern = "".join(one for pair in zip(literals, [*groups, ""], strict=True) for one in pair)
        found = re.fullmatch(pattern, number.strip(), re.ASCII)
        return int(found["number"]) if found else None


def _said(name: str, count: int, date: dt.date, code: str) -> str:
    if padding := _NUMBER.fullmatch(name):
        return f"{count:0{int(padding[1] or 1)}}"
    facts = {
        "code": code,
        "roman_month": roman(date.month),
        "month": f"{date.month:02}",
        "year": f"{date.year:04}",
    }
    return facts[name]


def _group(name: str, date: dt.date, any_month: bool) -> str:
    """Return what stands at the place *name* in a number of this *date*, as a pattern."""
    if _NUMBER.fullmatch(name):
        return r"(?P<number>0*[1-9]\d{0,8})"
    if name == "code":
        return CODE
    if any_month and name.endswith("month"):
        return r"[IVX]+" if name == "roman_month" else r"\d\d"
    return re.escape(_said(name, 0, date, ""))


class FormatText(SourcedText):
    """What a series says under `format`, as it is read."""

    number_format: NumberFormat


@accepting(type=SCALAR)
def _format(node: Any) -> FormatText:
    said = FormatText(text := plain_words(node), text.origin)
    hint = _("write it like `{example}`", example="{number:03}/{code}/DINSOS/{roman_month}/{year}")
    names = _PLACE.findall(said)
    if set("{}") & set(_PLACE.sub("", said)):
        complain(said, _("has a brace without its other half"), hint)
    for name in names:
        if name not in _NAMES and not _NUMBER.fullmatch(name):
            known = _("allowed are {names}", names=listed(f"{{{each}}}" for each in _NAMES))
            complain(said, _("has an unknown place"), did_you_mean(name, _NAMES, known))
    if len([name for name in names if _NUMBER.fullmatch(name)]) != 1:
        complain(said, _("must contain `{place}` once", place="{number}"), hint)
    said.number_format = NumberFormat(str(said))
    return said


PartyOrOfficeKey = Annotated[
    SourcedText,
    PlainValidator(
        matching(
            r"[a-z0-9-]+(/[a-z0-9-]+)?",
            N_("must be the key of a party, or the keys of a party and a unit"),
            N_("write it like `nunukan`, or `nunukan/dp3ap2kb`"),
        )
    ),
]


class NumberSeries(Model):
    """The numbers that one office gives to documents of some kinds."""

    office: PartyOrOfficeKey = Field(
        description="Who gives the numbers: the key of a party, or of a party and its unit, such as "
        "`nunukan/dp3ap2kb`. A series of a party also serves its units that have none.\n\n"
        "Pemberi nomor: kunci pihak, atau kunci pihak dan unitnya, misalnya `nunukan/dp3ap2kb`. Deret "
        "suatu pihak juga berlaku bagi unitnya yang tidak mempunyai deret sendiri.",
    )
    kinds: Annotated[tuple[Key, ...], BeforeValidator(distinct_texts)] = Field(
        default=(),
        description="Kinds of documents that are numbered in it, such as `invitation`; all without this "
        "key.\n\nJenis dokumen yang diberi nomor dari deret ini, misalnya `invitation`; semuanya tanpa kunci ini.",
    )
    format: Annotated[FormatText, PlainValidator(_format)] = Field(
        description="How a number is written: `{number:03}/{code}/DP3AP2KB/{roman_month}/{year}`. `03` pads "
        "with zeros; `{month}` is the month in figures.\n\nSusunan nomor: "
        "`{number:03}/{code}/DP3AP2KB/{roman_month}/{year}`. `03` menambahkan nol di depan; `{month}` ialah "
        "bulan dalam angka.",
    )
    code: PlainWords | None = Field(
        default=None,
        description="Classification code where `--code` gives none (Permendagri 83/2022).\n\n"
        "Kode klasifikasi jika tidak diberikan dengan `--code` (Permendagri 83/2022).",
    )

    @property
    def key(self) -> str:
        """Its key among the series."""
        return self.origin.path.rpartition(".")[2]

    @property
    def party(self) -> str:
        """The key of the party that its office belongs to."""
        return self.office.partition("/")[0]

    def serves(self, office: str, kind: str) -> int:
        """Return how closely it is meant for documents of this *kind* by *office*; 0 if not at all."""
        if (self.kinds and kind not in self.kinds) or self.office not in (office, _party(office)):
            return 0
        return 1 + 2 * (self.office == office) + bool(self.kinds)


def _party(office: str) -> str:
    return office.partition("/")[0]


class RegisterSettings(Model):
    """Where the register of numbers is, and which series it has."""

    database: PlainWords | None = Field(
        default=None,
        description="File of the register, or the address of a PostgreSQL database, such as "
        "`postgresql://register.example/mou_gen`; without this key, a file in your own data folder.\n\n"
        "Berkas buku nomor, atau alamat basis data PostgreSQL, misalnya "
        "`postgresql://register.example/mou_gen`; tanpa kunci ini, berkas di folder data Anda sendiri.",
    )
    series: dict[AnyKey, NumberSeries] = Field(
        default_factory=dict,
        description="Series of numbers, by key.\n\nDeret nomor, menurut kuncinya.",
    )

    def check(self) -> Iterator[Problem]:
        """Yield an address that cannot be, kinds that are not there, and series that would collide."""
        yield from self._address()
        for each in self.series.values():
            yield from _unknown_kinds(each)
        for one, other in combinations(self.series.values(), 2):
            yield from _collision(one, other)

    def _address(self) -> Iterator[Problem]:
        said = self.database
        if said is None or "://" not in said:
            return
        scheme = said.partition("://")[0]
        if scheme not in ("postgresql", "postgres"):
            hint = _("write a file, or an address that begins with `postgresql://`")
            message = _("`{scheme}` is no database of the register", scheme=scheme)
            yield Problem(said.origin.source, message, hint)
        elif has_password(said):
            message = _("a password must not stand in the settings, which others read")
            hint = _("write it into the password file of PostgreSQL, `~/.pgpass`")
            yield Problem(said.origin.source, message, hint)

    def responsible(self, office: str, kind: str) -> NumberSeries | None:
        """Return the series for documents of this *kind* by *office*: the one most closely meant for them."""
        found = [each for each in self.series.values() if each.serves(office, kind)]
        return max(found, key=lambda each: each.serves(office, kind), default=None)

    def series_with(
        self, office: str, kind: str, number: str, date: dt.date
    ) -> NumberSeries | None:
        """Return the series that *number* has the form of, whoever gave it; None if it has the form of none.

        That for documents of this *kind* by *office* is asked first, then the others of the party, since no two
        of them write the same.
        """
        usual = self.responsible(office, kind)
        others = (each for each in self.series.values() if each.party == _party(office))
        for each in (usual, *others):
            if each and each.format.number_format.count_of(number, date, any_month=True):
                return each
        return None


def has_password(address: str) -> bool:
    """Return whether *address*, of PostgreSQL, may say a password, whatever signs are in it.

    So it is not read as other addresses are: what stands before the last `@` may all be of the user.
    """
    said = address.partition("://")[2]
    options = parse_qs(said.partition("?")[2], keep_blank_values=True)
    return ":" in said.rpartition("@")[0] or any("password" in name.lower() for name in options)


def _unknown_kinds(series: NumberSeries) -> Iterator[Problem]:
    if not series.kinds:
        return
    from mou_gen.kinds import registry  # costs a start of the program what few settings need

    known = [name for name, kind in registry.kinds().items() if kind.documents]
    for kind in series.kinds:
        if kind not in known:
            yield no_such(kind, _("kind of document"), known)


def _collision(one: NumberSeries, other: NumberSeries) -> Iterator[Problem]:
    """Yield that both would give the same numbers, or are meant for the same documents."""
    if one.party != other.party:
        return
    date, count = dt.date(2026, 12, 31), 10**8
    if _texts([one, other], count, date):
        message = _(
            "series `{one}` and `{other}` would give the same numbers", one=one.key, other=other.key
        )
        hint = _("write what sets it apart into `format`, such as the code of the office")
        yield Problem(other.format.origin.source, message, hint)
    same = not (one.kinds and other.kinds) and bool(one.kinds) == bool(other.kinds)
    if one.office == other.office and (same or set(one.kinds) & set(other.kinds)):
        message = _(
            "series `{one}` and `{other}` are for the same documents", one=one.key, other=other.key
        )
        hint = _("write under `kinds` which documents are numbered in each")
        yield Problem(other.office.origin.source, message, hint)


def _texts(series: Iterable[NumberSeries], count: int, date: dt.date) -> bool:
    """Return whether all *series* write the same for this *count* and *date*."""
    return len({each.format.number_format.written(count, date, "000") for each in series}) == 1
