"""The facts of an agreement: its sides, its laws, and the plan of its articles."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from mou_gen.errors import InputError, Problem
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _
from mou_gen.source import Agreement, Official, Party, Unit
from mou_gen.values import Bilingual, SourcedText, Unknown

OPTIONAL = "optional"
ARTICLES: Mapping[str, str] = {
    "purpose": N_("Permendagri 22/2020, article 40"),
    "subject-matter": N_("Permendagri 22/2020, article 40"),
    "scope": N_("Permendagri 22/2020, article 40"),
    "implementation": N_("Permendagri 22/2020, article 40"),
    "duration": N_("Permendagri 22/2020, articles 9(3) and 40"),
    "funding": OPTIONAL,
    "data-protection": OPTIONAL,
    "correspondence": N_("Permendagri 22/2020, article 40"),
    "dispute-settlement": OPTIONAL,
    "force-majeure": OPTIONAL,
    "language": N_("Perpres 63/2019, article 26(4)"),
    "miscellaneous": N_("Permendagri 22/2020, article 40"),
    "closing": N_("Permendagri 22/2020, article 40"),
}
"""The articles of a Kesepakatan Bersama in their order, each with the rule that demands it."""


_VICTIM_LAWS = frozenset(("uu-13-2006", "uu-21-2007", "uu-31-2014", "uu-12-2022"))
_VICTIM_AFFAIR = "perempuan-anak"
_TRAFFICKING = "perdagangan orang"


@dataclass(frozen=True, slots=True)
class Side:
    """A party in one agreement."""

    key: str
    government: Bilingual
    seat: SourcedText | Unknown
    address: SourcedText | Unknown
    head: Official
    number: SourcedText | Unknown
    """Of the agreement, as this party numbers it."""
    unit: Unit | Unknown
    """The office that is its focal point."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An article of the plan: a clause of the templates, or passages of the data."""

    key: str
    clause: str
    """Template of the clause; "" where the data give the passages."""
    title: Bilingual | None = None
    passages: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """A law that the agreement rests on."""

    key: str
    title: Mapping[str, str]


def facts(
    agreement: Agreement, languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *agreement* may name.

    Raises:
        InputError: the plan names an article that is not there or may not go.
    """
    problems: list[Problem] = []
    found = {
        "agreement": agreement,
        "instrument": {tag: words.choices[agreement.type] for tag, words in labels.items()},
        "parties": tuple(_sides(agreement)),
        "legal_basis": tuple(_legal_basis(agreement, labels, problems)),
        "plan": tuple(_plan(agreement, len(languages) > 1, problems)),
        "several_provinces": len({party.place.province for party in agreement.parties}) > 1,
        "dispute_authority": _dispute_authority(agreement),
        "victims": _serves_victims(agreement),
    }
    problems += _strange_affairs(agreement, labels)
    if problems:
        raise InputError(problems)
    return found


def _sides(agreement: Agreement) -> Iterator[Side]:
    for index, party in enumerate(agreement.parties):
        yield Side(
            key=party.key,
            government=party.government,
            seat=party.seat,
            address=party.address,
            head=party.head,
            number=_number(agreement, index, party),
            unit=_focal_point(agreement, party),
        )


def _number(agreement: Agreement, index: int, party: Party) -> SourcedText | Unknown:
    if index < len(agreement.numbers):
        return agreement.numbers[index]
    return _lacks(agreement, "agreement.number", "numbers", f"numbers[{index}]", party)


def _focal_point(agreement: Agreement, party: Party) -> Unit | Unknown:
    if party.key in agreement.focal_points:
        return party.units[agreement.focal_points[party.key]]
    path = f"focal_points.{party.key}"
    return _lacks(agreement, "party.unit", "focal_points", path, party)


def _lacks(agreement: Agreement, fact: str, key: str, path: str, party: Party) -> Unknown:
    """Return what *agreement* would say of *party* at *path*, below its own *key*."""
    unknown = agreement.missing(key)
    return Unknown(replace(unknown.origin, path=path), fact, party.entries)


def _dispute_authority(agreement: Agreement) -> Unknown:
    """Return who decides disputes within one province: for these the rule is not verified."""
    unknown = agreement.missing("dispute_authority")
    path = "articles.replace.dispute-settlement"
    return replace(unknown, origin=replace(unknown.origin, path=path))


def _serves_victims(agreement: Agreement) -> bool:
    """Return whether witnesses and victims of crimes are to be protected by name.

    They are where the agreement is about trafficking, rests on a law that protects them, or
    touches the affairs of women and children; one sign is enough.
    """
    keys = {each if isinstance(each, SourcedText) else each.key for each in agreement.legal_basis}
    return (
        _TRAFFICKING in str(agreement.subject.id).casefold()
        or not _VICTIM_LAWS.isdisjoint(keys)
        or _VICTIM_AFFAIR in (agreement.affairs or ())
    )


def _legal_basis(
    agreement: Agreement, labels: Mapping[str, Labels], problems: list[Problem]
) -> Iterator[Instrument]:
    for entry in agreement.legal_basis:
        if not isinstance(entry, SourcedText):
            yield Instrument(entry.key, entry.title)
        elif all(entry in words.instruments for words in labels.values()):
            titles = {
                tag: SourcedText(words.instruments[entry], replace(entry.origin, derived="title"))
                for tag, words in labels.items()
            }
            yield Instrument(entry, titles)
        else:
            known = labels[agreement.languages[0]].instruments
            hint = _(
                "{which} or write `{{key: ..., title: {{id: ..., en: ...}}}}`",
                which=_meant(entry, known),
            )
            message = _("`legal_basis` names the unknown law `{key}`", key=entry)
            problems.append(Problem(entry.origin.source, message, hint))


def _strange_affairs(agreement: Agreement, labels: Mapping[str, Labels]) -> Iterator[Problem]:
    known = labels[agreement.languages[0]].affairs
    for affair in agreement.affairs or ():
        if affair not in known:
            message = _("`affairs` names `{key}`, which is no regional affair", key=affair)
            hint = _("{which} (Permendagri 22/2020, article 4)", which=_meant(affair, known))
            yield Problem(affair.origin.source, message, hint)


def _plan(agreement: Agreement, bilingual: bool, problems: list[Problem]) -> Iterator[Entry]:
    """Yield the articles in their order: those of the templates, but for what the data change."""
    changes = agreement.articles
    problems += _strange_articles(agreement)
    for key in ARTICLES:
        if key in changes.replace:
            replacement = changes.replace[key]
            yield Entry(key, "", replacement.title, replacement.paragraphs)
        elif key not in changes.leave_out and (bilingual or key != "language"):
            yield Entry(key, f"clauses/{key}.html")
        for article in changes.add:
            if article.after == key:
                yield Entry(article.key, "", article.title, article.paragraphs)


def _strange_articles(agreement: Agreement) -> Iterator[Problem]:
    changes = agreement.articles
    named = [*changes.leave_out, *changes.replace, *(article.after for article in changes.add)]
    for key in named:
        if key not in ARTICLES:
            message = _("`articles` names `{key}`, which is no article of the plan", key=key)
            yield Problem(key.origin.source, message, _meant(key, ARTICLES))
    for key in changes.leave_out:
        rule = ARTICLES.get(key, OPTIONAL)
        if rule != OPTIONAL:
            message = _("the article `{key}` cannot be left out", key=key)
            hint = _("it is demanded by {law}; replace it instead", law=_(rule))
            yield Problem(key.origin.source, message, hint)
    for article in changes.add:
        if article.key in ARTICLES:
            message = _("the article `{key}` is in the plan already", key=article.key)
            hint = _("give the new article another key")
            yield Problem(article.key.origin.source, message, hint)


def _meant(text: str, known: Mapping[str, Any]) -> str:
    close = difflib.get_close_matches(text, known, n=1)
    if close:
        return _("did you mean `{name}`?", name=close[0])
    return _("it is one of {names}", names=", ".join(known))
