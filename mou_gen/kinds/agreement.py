"""Agreements between regions: what all of them share.

The Kesepakatan Bersama is in `joint_agreement.py`, the Perjanjian Kerja Sama, which follows one, in `cooperation.py`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any, Protocol, cast

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, ValidationInfo

from mou_gen.data.fields import (
    SCALAR,
    AnyKey,
    BilingualText,
    Day,
    Key,
    Keyed,
    OfficeKey,
    PlainWords,
    accepting,
    between,
    complain,
    distinct_keys,
    distinct_texts,
    key,
    one_of,
    plain_words,
)
from mou_gen.data.model import Either, Maybe, Model, raise_problems
from mou_gen.data.places import template_folders
from mou_gen.data.values import (
    CLOSING_MARK,
    LANGUAGES,
    SourcedNumber,
    SourcedText,
    Unknown,
)
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.duration import Duration, months_after
from mou_gen.kinds.own_articles import Articles
from mou_gen.kinds.party import Party, Signing, Unit, regions_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import PartyRef, no_such, no_such_unit
from mou_gen.library.agreement_types import (
    AgreementType,
    cited,
    read_agreement_types,
    types_of_form,
)
from mou_gen.messages import _
from mou_gen.startup.expressions import expression


class _Typed(Protocol):
    templates: tuple[Path, ...]


class ChosenType(SourcedText):
    """What an agreement says under `type`, with what follows from it."""

    row: AgreementType


def types_of(form: str) -> Callable[[], tuple[str, ...]]:
    """Return what tells the types whose files have this *form*, when it is asked."""
    return lambda: types_of_form(template_folders(), form)


@accepting(type=SCALAR)
def _type(node: Any, info: ValidationInfo) -> ChosenType:
    known = read_agreement_types(cast(_Typed, info.context).templates)
    said = one_of(*known)(node)
    chosen = ChosenType(said, said.origin)
    chosen.row = known[said]
    return chosen


def _indonesian_first(languages: tuple[SourcedText, ...]) -> tuple[SourcedText, ...]:
    if languages and languages[0] != "id":
        place = languages[0].origin.source
        message = _("`languages` must begin with `id`: Indonesian prevails")
        hint = _("UU 24/2009, article 31(1); Perpres 63/2019, article 26(4)")
        raise_problems([Problem(place, message, hint)])
    return languages


@accepting(enum=tuple(Layout))
def _layout(node: Any) -> Layout:
    return Layout(one_of(*Layout)(node))


@accepting(type=SCALAR)
def _number(node: Any) -> SourcedText | Unknown:
    """Return the number *node*; an empty text keeps the place of one that is not known yet."""
    if isinstance(node, SourcedText) and not node:
        return Unknown(node.origin, "agreement.number", {})
    return plain_words(node)


Languages = Annotated[
    tuple[Annotated[str, PlainValidator(one_of(*LANGUAGES))], ...],
    Field(min_length=1),
    BeforeValidator(distinct_texts),
    AfterValidator(_indonesian_first),
]
"""The languages of a document, by BCP 47 tag; Indonesian is first and prevails."""

AgreementNumber = Annotated[SourcedText | Unknown, PlainValidator(_number)]
"""The number that a party gives an agreement, as far as it is known."""

LayoutName = Annotated[Layout, PlainValidator(_layout)]
"""How several languages stand on the page."""


class Recital(Model):
    """One thing that the parties state before they agree."""

    key: Key
    text: BilingualText


class UnlistedInstrument(Model):
    """A law or regulation that the labels do not know, with its full title."""

    key: Key
    title: BilingualText


class UnlistedAffair(Model):
    """An affair of regional government that the labels do not know, with its title."""

    key: Key
    title: BilingualText


class Commitment(Model):
    """What the parties undertake; one item of the scope."""

    key: Key
    title: BilingualText
    text: BilingualText


LegalBasis = Annotated[SourcedText | UnlistedInstrument, Either(SourcedText, key)]
"""A law: its key in the labels, or its own title."""

RegionalAffair = Annotated[SourcedText | UnlistedAffair, Either(SourcedText, key)]
"""An affair of regional government: its key in the labels, or its own title."""


_HALF_OF_A_DAY = expression(r"\b[apAP]\.m\.\s*$")


class Clause(Model):
    """One thing to be done, a right or a duty; a huruf of its article."""

    key: Key
    text: BilingualText

    def check(self) -> Iterator[Problem]:
        """Yield each text that ends with a mark, which its list sets itself."""
        for text in self.text.values():
            if found := CLOSING_MARK.search(text):
                message = _("`{path}` ends with `{mark}`", path=text.origin.path, mark=found[0])
                hint = _("delete it: the list adds `;` and `.` itself")
                if _HALF_OF_A_DAY.search(text):
                    hint = _("write the time as `17.00`: the list adds `;` and `.` itself")
                yield Problem(text.origin.source, message, hint)


Clauses = Annotated[Keyed[Clause], Field(min_length=1)]


class Authority(Model):
    """The special power of attorney (surat kuasa khusus) of a head of region (Permendagri 22/2020, article 14)."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class CouncilApproval(Model):
    """The letter by which the leadership of a regional council (DPRD) approves (Permendagri 22/2020, articles 12(3), 34(5) and 56(5))."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class Signatory(Model):
    """The head of an office who signs by special power of attorney."""

    unit: OfficeKey
    name: Maybe[PlainWords]
    """Without titles (Permendagri 22/2020, Lampiran)."""
    authority: Maybe[Authority]


def _short_enough(duration: Duration | Unknown, info: ValidationInfo) -> Duration | Unknown:
    """Return *duration*, which must not be longer than the law allows for the type beside it."""
    row = info.data["type"].row if "type" in info.data else None
    if duration and row and row.most_years and row.is_too_long(duration.span or 0):
        most = row.most_years * (1 if duration.years else 12)
        hint = _("write it in digits, {most} at most", most=most)
        complain(
            SourcedText(str(duration.said), duration.said.origin),
            _("must be a whole number from {least} to {most}", least=1, most=most),
            f"{hint} ({cited(row.term_by)})",
        )
    return duration


def _at_most(row: AgreementType) -> str:
    return _("{most} years from the signature ({law})", most=row.most_years, law=cited(row.term_by))


class Agreement(Record):
    """What an agreement of any type says."""

    kind: PlainWords
    type: Annotated[ChosenType, PlainValidator(_type)]
    languages: Languages = LANGUAGES
    layout: LayoutName = Layout.COLUMNS
    theme: Key | None = None
    """Name of its theme, where it is not the usual one."""
    signing: Signing | None = None
    subject: Maybe[BilingualText]
    date: Maybe[Day]
    place: Maybe[PlainWords]
    numbers: tuple[AgreementNumber, ...] = ()
    """As the parties number it, in their order."""
    parties: Annotated[tuple[PartyRef, ...], Field(min_length=2), BeforeValidator(distinct_texts)]
    """The first is PIHAK KESATU."""
    draft: BilingualText | None = None
    """Why this is only a draft."""
    recitals: Maybe[Annotated[Keyed[Recital], Field(min_length=1)]]
    legal_basis: Annotated[
        tuple[LegalBasis, ...], BeforeValidator(distinct_texts), AfterValidator(distinct_keys)
    ] = ()
    affairs: Maybe[
        Annotated[
            tuple[RegionalAffair, ...],
            Field(min_length=1),
            BeforeValidator(distinct_texts),
            AfterValidator(distinct_keys),
        ]
    ]
    """Affairs of regional government that they cooperate in (Permendagri 22/2020, article 4)."""
    duration: Annotated[Maybe[Duration], AfterValidator(_short_enough)]
    originals: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    focal_points: dict[AnyKey, OfficeKey] = Field(default_factory=dict)
    """Key of a unit by the key of its party."""
    forum: BilingualText | None = None
    """The court or arbitrator for disputes that deliberation does not settle, where the law leaves it to the parties."""
    letters: dict[AnyKey, Authority] = Field(default_factory=dict)
    """By key of the institution: the letter by which its head signs (Permendagri 22/2020, article 57(2))."""
    approvals: dict[AnyKey, CouncilApproval] = Field(default_factory=dict)
    """By key of the region: the letter by which its council approved the draft."""
    articles: Articles = Field(default_factory=Articles.model_construct)
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @classmethod
    def called(cls) -> str:
        """Return `agreement`: what one of any type may lack has one name."""
        return "agreement"

    @property
    def row(self) -> AgreementType:
        """What follows from its type."""
        return self.type.row

    @property
    def shows_emblems(self) -> bool:
        """Whether it shows the emblems and logos of its parties."""
        return self.row.emblems == "parties"

    @property
    def signed_by_heads(self) -> tuple[Party, ...]:
        """The parties whose head of region signs."""
        return self.parties

    def signatory_of(self, party: Party) -> Signatory | None:  # noqa: ARG002 - some have one
        """Return who signs for *party* by special power of attorney, None where the head of region does."""
        return None

    @property
    def precedes_the_form(self) -> bool:
        """Whether it is dated before Permendagri 22/2020, which gives agreements their form."""
        return not isinstance(self.date, Unknown) and self.date < IN_FORCE

    def title_office(self, party: Party) -> Unit | None:  # noqa: ARG002 - some have one
        """Return the office of *party* that the title names, None where it names the party itself."""
        return None

    def costs_of(self, party: Party) -> tuple[Clause, ...]:  # noqa: ARG002 - some say it
        """Return what *party* pays for, as far as the agreement says so."""
        return ()

    @property
    def last_day(self) -> dt.date | None:
        """The last day of its term; None where its date or its term is not known yet."""
        if isinstance(self.duration, Unknown):
            return None
        if isinstance(self.date, Unknown):
            return self.duration.until
        return self.duration.last_day(self.date)

    @property
    def agreement_parties(self) -> tuple[Party, ...]:
        """The parties."""
        return self.parties

    @property
    def issuer(self) -> Party:
        """The first party, whose theme it takes."""
        return self.parties[0]

    def check(self) -> Iterator[Problem]:
        """Yield more numbers than parties, an end that cannot be, and focal points that are not there."""
        yield from self._ended_before()
        yield from self._too_long()
        if len(self.numbers) > len(self.parties):
            message = _("`numbers` has more items than there are parties")
            yield self.problem("numbers", message, _("write one per party, in their order"))
        parties = {party.key: party for party in self.parties}
        if self.forum and self.row.disputes != "free":
            message = _("a {name} may name no court and no arbitrator", name=self.row.name["id"])
            hint = _("delete `forum` ({law})", law=cited(self.row.disputes_by))
            yield self.problem("forum", message, hint)
        for name in self.letters:
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)
        regions = [party.key for party in regions_among(self.parties)]
        for name in self.approvals:
            if name not in regions:
                yield no_such(name, _("region among the parties with the key"), regions)
        for name, unit in self.focal_points.items():
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)
            elif unit not in parties[name].units:
                yield no_such_unit(unit, parties[name])

    def _too_long(self) -> Iterator[Problem]:
        """Yield a last day that is later than the law allows for the type."""
        duration, date, most = self.duration, self.date, self.row.most_years
        if isinstance(duration, Unknown) or isinstance(date, Unknown) or most is None:
            return
        latest = months_after(date, most * 12)
        if duration.until and duration.until > latest:
            message = _("`duration.until` must be {last:%d-%m-%Y} at the latest", last=latest)
            yield duration.problem("until", message, _at_most(self.row))

    def _ended_before(self) -> Iterator[Problem]:
        if isinstance(self.duration, Unknown) or isinstance(self.date, Unknown):
            return
        if self.duration.last_day(self.date) < self.date:
            message = _(
                "`duration.until` must not be before the signature of {date}", date=self.date
            )
            yield self.duration.problem("until", message)


# ---- what every cooperation rests on -----------------------------------------------------

IN_FORCE = dt.date(2020, 4, 14)
"""From when on Permendagri 22/2020 is in force (article 64)."""

_LAW: Mapping[str, dt.date] = {
    "uu-23-2014": dt.date(2014, 10, 2),
    "uu-27-2022": dt.date(2022, 10, 17),
    "pp-28-2018": dt.date(2018, 7, 13),
    "permendagri-22-2020": IN_FORCE,
}
"""On cooperation between regions, whatever its subject, and on personal data, on which every agreement has an article."""


def cooperation_law(date: dt.date | None) -> list[str] | None:
    """Return what every cooperation rests on, as far as it is in force on *date*."""
    return [key for key, since in _LAW.items() if date is None or since <= date] or None
