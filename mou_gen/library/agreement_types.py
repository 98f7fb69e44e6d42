"""The types of agreements and what follows from each: `templates/law/agreement-types.yaml`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen import messages
from mou_gen.data.fields import BilingualText, Day, Key, PlainWords, YesNo, between, one_of
from mou_gen.data.model import Model, missing_key
from mou_gen.data.values import LANGUAGES, SourcedNumber, SourcedText
from mou_gen.errors import InputError, Problem
from mou_gen.inputs import memoized
from mou_gen.language.citations import in_indonesian
from mou_gen.library.tables import read_tables
from mou_gen.messages import _, did_you_mean, listed

REGION = "region"
"""What a party is that is no institution."""
OPTIONAL = "optional"
"""Stands in the place of the law of an article that none demands."""
SYNERGY_FORM = "synergy"
"""What the file of a Nota Kesepakatan Sinergi is like."""
FORMS = ("agreement", "cooperation", SYNERGY_FORM)
"""What the files may be like, by the names of their kinds."""

_Emblems = Annotated[SourcedText, PlainValidator(one_of("garuda", "parties", OPTIONAL))]
_SignedBy = Annotated[SourcedText, PlainValidator(one_of("head", "office"))]
_Disputes = Annotated[SourcedText, PlainValidator(one_of("minister", "deliberation", "free"))]
_Council = Annotated[SourcedText, PlainValidator(one_of("before", "after"))]


class _Row(Model):
    """A row as it is written; what it does not say is that of the row which it is `like`."""

    name: BilingualText
    like: Key | None = None
    form: Annotated[SourcedText, PlainValidator(one_of(*FORMS))] | None = None
    first: tuple[PlainWords, ...] = ()
    others: tuple[PlainWords, ...] = ()
    parties_by: PlainWords | None = None
    emblems: _Emblems | None = None
    emblems_by: PlainWords | None = None
    most_years: Annotated[SourcedNumber, PlainValidator(between(1, 99))] | None = None
    term_by: PlainWords | None = None
    signed_by: _SignedBy | None = None
    signed_law: PlainWords | None = None
    disputes: _Disputes | None = None
    disputes_by: PlainWords | None = None
    letters: tuple[PlainWords, ...] = ()
    letters_by: PlainWords | None = None
    standing: Annotated[SourcedText, PlainValidator(one_of("position", "authority"))] | None = None
    signed_with: PlainWords | None = None
    signed_with_by: PlainWords | None = None
    more_parts: tuple[Annotated[SourcedText, PlainValidator(one_of("considerations"))], ...] = ()
    offered_by: PlainWords | None = None
    offer_article: PlainWords | None = None
    answer_days: tuple[Annotated[SourcedNumber, PlainValidator(between(1, 99))], ...] = ()
    terms: tuple[PlainWords, ...] = ()
    council: _Council | None = None
    council_by: PlainWords | None = None
    council_days: Annotated[SourcedNumber, PlainValidator(between(1, 365))] | None = None
    council_gets: tuple[PlainWords, ...] = ()
    burdened: BilingualText | None = None
    report_months: Annotated[SourcedNumber, PlainValidator(between(1, 12))] | None = None
    reports_by: PlainWords | None = None
    report_parts: tuple[PlainWords, ...] = ()
    before: Day | None = None
    before_by: PlainWords | None = None
    stands_alone: YesNo | None = None
    clauses: tuple[Key, ...] = ()
    steps: dict[str, PlainWords] = Field(default_factory=dict)
    articles: dict[str, PlainWords] = Field(default_factory=dict)


_NEEDED = ("form", "first", "others", "parties_by", "emblems", "signed_by", "disputes", "articles")
"""What a row must say that is like no other."""


class _Table(Model):
    types: dict[str, _Row] = Field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementType:
    """What follows from the type of an agreement."""

    key: str
    name: Mapping[str, str]
    """How it is called, by language."""
    form: str
    """Which keys its files have, by the name of their kind."""
    first: tuple[str, ...]
    """Who may be PIHAK KESATU: `region`, or a type of institution."""
    others: tuple[str, ...]
    """Who may be a party beside it; one of them is."""
    parties_by: str
    emblems: str
    """`garuda`, `parties` or `optional`: what stands above it."""
    emblems_by: str = ""
    most_years: int | None = None
    """How long it is valid at most; None where no law says so."""
    term_by: str = ""
    signed_by: str
    """`head`, or `office`: whether the head of an office may sign by special power of attorney."""
    signed_law: str = ""
    disputes: str
    """`minister`, `deliberation` or `free`: who may decide them."""
    disputes_by: str = ""
    letters: tuple[str, ...]
    """Which parties sign by a letter of the office above them."""
    letters_by: str = ""
    standing: str = ""
    """`position`, or `authority`: whether the parties agree by their position alone, or by their authority too."""
    signed_with: str = ""
    """The kind of document that is signed with it, "" where there is none."""
    signed_with_by: str = ""
    more_parts: tuple[str, ...]
    """What it must have besides what every agreement has before its articles."""
    offered_by: str = ""
    offer_article: str = ""
    """The article of Permendagri 22/2020 that its offer cites; "" where there is none."""
    answer_days: tuple[int, ...]
    """Within how many days an offer is answered, and then a second request, as far as the law says so."""
    terms: tuple[str, ...]
    """The parts of the terms of reference of its offer in their order, in Indonesian."""
    council: str = ""
    """`before` or `after`: whether the regional council approves before it is signed what burdens the public or the
    region, or is not in the budget yet; "" where no law asks it."""
    council_by: str = ""
    council_days: int | None = None
    """After how many days of silence the council counts as having approved."""
    council_gets: tuple[str, ...]
    """What is attached to the request for its approval, in Indonesian."""
    burdened: Mapping[str, str] | None = None
    """Whom or what a change must not burden more without that approval, by language; None where no law asks it."""
    report_months: int | None = None
    """How many months after the last report, at most, the head of region is told how it is carried out."""
    reports_by: str = ""
    report_parts: tuple[str, ...]
    """What that report says at least, in its order, in Indonesian; empty where no law says so."""
    before: dt.date | None = None
    """The first day on which it is no longer concluded; None where it still is."""
    before_by: str = ""
    stands_alone: bool
    """Whether it need not follow another agreement."""
    steps: Mapping[str, str]
    """The steps of its life, each with the law on it."""
    articles: Mapping[str, str]
    """The articles in their order, each with the law that demands it, or `OPTIONAL`."""
    clauses: tuple[str, ...]
    """Folders of its own clauses below `clauses`, that of its own name first."""

    def is_too_long(self, months: int) -> bool:
        """Return whether a term of *months* is longer than the law allows."""
        return self.most_years is not None and months > self.most_years * 12

    @property
    def follows(self) -> bool:
        """Whether it stands in the folder of another agreement, which it carries out."""
        return self.form == "cooperation"

    def fits(self, sorts: Sequence[str]) -> bool:
        """Return whether parties of these *sorts*, one of them a region, may conclude it, in some order."""
        firsts = sum(sort in self.first for sort in sorts)
        others = sum(sort in self.others for sort in sorts)
        both = len(set(sorts)) > 1 or set(self.first) & set(self.others)
        return all(map(self.takes, sorts)) and REGION in sorts and bool(firsts and others and both)

    def was_concluded(self, day: dt.date | None) -> bool:
        """Return whether agreements of this type were concluded on *day*; today is not asked for."""
        return self.before is None or (day is not None and day < self.before)

    def takes(self, sort: str) -> bool:
        """Return whether a party may be of this *sort*."""
        return sort in self.first or sort in self.others


def cited(law: str) -> str:
    """Return the citation *law* in the language of the reader."""
    return in_indonesian(law) if messages.language() == messages.INDONESIAN else law


@memoized
def read_agreement_types(folders: tuple[Path, ...]) -> Mapping[str, AgreementType]:
    """Return the types of agreements by key, as the template *folders* tell them.

    Raises:
        InputError: a table is wrong, or a row lacks what it must say.
    """
    rows: dict[str, _Row] = {}
    for table in read_tables(folders, "agreement-types", _Table):
        rows.update(table.types)
    if problems := [found for row in rows.values() for found in _lacks(row, rows)]:
        raise InputError(problems)
    return {key: _type(key, row, rows) for key, row in rows.items()}


def _lacks(row: _Row, rows: Mapping[str, _Row]) -> Iterator[Problem]:
    for key, words in (("name", row.name), ("burdened", row.burdened)):
        lacking = [tag for tag in LANGUAGES if words is not None and tag not in words]
        yield from (missing_key(row.entries, f"{key}.{tag}") for tag in lacking)
    if row.like is not None:
        if row.like not in rows or rows[row.like].like is not None:
            message = _("`like` refers to an unknown type of agreement, `{key}`", key=row.like)
            known = [key for key, each in rows.items() if each.like is None]
            hint = did_you_mean(row.like, known, _("allowed values: {names}", names=listed(known)))
            yield Problem(row.like.origin.source, message, hint)
        return
    yield from (missing_key(row.entries, key) for key in _NEEDED if not getattr(row, key))


def _type(key: str, row: _Row, rows: Mapping[str, _Row]) -> AgreementType:
    above = rows[row.like] if row.like else row
    said = {name: getattr(row, name) or getattr(above, name) for name in _Row.model_fields}
    own = filter(None, [key, row.like and str(row.like), *map(str, said.pop("clauses"))])
    del said["like"]
    return AgreementType(
        key=key,
        clauses=tuple(dict.fromkeys(own)),
        stands_alone=said.pop("stands_alone") == "yes",
        **{name: _plain(value) for name, value in said.items() if value is not None},
    )


def _plain(value: Any) -> Any:
    """Return *value* without the place that it was read at."""
    match value:
        case Mapping():
            return {str(key): str(text) for key, text in value.items()}
        case tuple():
            return tuple(map(_plain, value))
        case SourcedNumber():
            return int(value)
        case str():
            return str(value)
        case _:
            return value


def types_of_form(folders: Sequence[Path], form: str) -> tuple[str, ...]:
    """Return the keys of the types whose files have this *form*."""
    known = read_agreement_types(tuple(folders))
    return tuple(key for key, each in known.items() if each.form == form)
