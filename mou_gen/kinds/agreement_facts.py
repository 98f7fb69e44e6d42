"""The facts of an agreement: parties, signatories, laws, and the plan of articles."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol

from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.agreement import (
    Agreement,
    Authority,
    Clause,
    CouncilApproval,
    Signatory,
    UnlistedAffair,
    UnlistedInstrument,
)
from mou_gen.kinds.articles import plan
from mou_gen.kinds.duration import Duration
from mou_gen.kinds.institution import InstitutionParty, Statutes
from mou_gen.kinds.mandatory_cooperation import Mandatory, letter_of
from mou_gen.kinds.meant_law import meant_law
from mou_gen.kinds.party import (
    Official,
    Party,
    RegionParty,
    Unit,
    places_among,
    regions_among,
)
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.language.labels import Labels
from mou_gen.language.regions import Region, region_by_code
from mou_gen.library.agreement_types import REGION, AgreementType
from mou_gen.messages import _, did_you_mean, listed
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Head:
    """Who signs for a party: the head of region, or the head of an office by special power of attorney."""

    office: Bilingual | Unknown
    name: SourcedText | Unknown
    acting: SourcedText | None
    authority: Authority | Unknown | None = None
    """The special power of attorney; None for the head of region, who needs none."""
    empowered_by: Official | None = None
    """The head of region who gives it."""
    principal: Bilingual | Unknown | None = None
    """The office that gives it to the head of an institution."""
    region: Mapping[str, str] | None = None
    """Of an office whose name does not say it."""


_VICTIM_LAWS = frozenset(("uu-13-2006", "uu-21-2007", "uu-31-2014", "uu-12-2022"))
_VICTIM_AFFAIRS = frozenset(("perempuan-anak",))
_OF_VICTIMS = expression(
    r"\b(?:korban|saksi|penyintas|penyiksaan|penelantaran|pel?r?indungan)|kekerasan|eksploitasi"
)
"""Words by which the affairs of women and children are those of victims, and not of work or of health alone."""
_TRAFFICKING = "perdagangan orang"
_REFERRAL = "ruju"
"""In rujukan, merujuk and dirujuk."""
_LAW_ENFORCEMENT = "penegakan hukum"
_SHORT = 12
"""Months below which the periods of notice are those of a short term."""


@value_class
class Side:
    """A party in one agreement."""

    key: str
    index: int
    """Its place among the parties, from 0."""
    sort: str
    """`region`, or the type of an institution."""
    name: Bilingual
    """Of the government, or of the institution."""
    title: Bilingual
    """What the title names: the party, or its office whose head signs."""
    title_region: Mapping[str, str] | None
    """Of an office whose name does not say it."""
    has_article: bool
    """Whether "the" stands before it in English."""
    seat: SourcedText | Unknown
    address: SourcedText | Unknown
    """Of the government, or of the office whose head signs for it."""
    emblem: SourcedText | Unknown
    emblem_alt: str
    """What the emblem or logo is."""
    head: Head
    """Who signs for it."""
    statutes: Statutes | None
    """Of a third party that has any."""
    basis: Bilingual | None
    """By what else its head acts."""
    number: SourcedText | Unknown
    """Of the agreement, as this party numbers it."""
    council: Bilingual | None
    """Its regional council, where that has a name of its own."""
    approval: CouncilApproval | None
    """The letter by which its council approved the draft."""
    unit: Unit | Unknown
    """The office that is its focal point."""
    rights: tuple[Clause, ...] | Unknown
    duties: tuple[Clause, ...] | Unknown
    costs: tuple[Clause, ...]
    """What it pays for, as far as that is said."""


@value_class
class Titled:
    """A law that the agreement rests on, or an affair that it touches, as it is printed."""

    key: str
    title: Mapping[str, str]


def agreement_facts(
    agreement: Agreement, languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *agreement* may name.

    Raises:
        InputError: the plan names an article that is not there or may not go.
    """
    problems: list[Problem] = []
    found = {
        "agreement": agreement,
        "instrument": agreement.row.name,
        "parties": tuple(sides(agreement)),
        "regions": tuple(each for each in sides(agreement) if each.sort == REGION),
        "approving": tuple(each for each in sides(agreement) if each.approval),
        "outside_the_government": _outside_the_government(agreement),
        "standing": agreement.row.standing,
        "mandatory": getattr(agreement, "mandatory", None),
        "mandatory_by": letter_of(agreement.parties),
        "bordering": _bordering(agreement),
        "disputes": agreement.row.disputes,
        "own_councils": any(party.council for party in regions_among(agreement.parties)),
        "legal_basis": titled_laws(agreement.legal_basis, agreement.date, labels, problems),
        "affairs": _affairs(agreement, labels, problems),
        "plan": tuple(plan(agreement, len(languages) > 1, problems)),
        "garuda": agreement.row.emblems == "garuda",
        "emblems": _emblems(agreement),
        "province": province_of(agreement.parties),
        "victims": serves_victims(agreement),
        "law_enforcement": _LAW_ENFORCEMENT in _scope(agreement),
        "short_term": _is_short(agreement.duration),
        "costs": any(agreement.costs_of(party) for party in agreement.parties),
    }
    if problems:
        raise InputError(problems)
    return found


def _bordering(agreement: Agreement) -> tuple[tuple[Mapping[str, str], ...], ...]:
    """Return the regions of each border that makes *agreement* mandatory, none where all of them border each other."""
    mandatory: Mandatory | None = getattr(agreement, "mandatory", None)
    if mandatory is None:
        return ()
    regions = {party.key: party.place.called for party in regions_among(agreement.parties)}
    if len({frozenset(each.between) for each in mandatory.borders}) == math.comb(len(regions), 2):
        return ()
    return tuple(tuple(regions[key] for key in each.between) for each in mandatory.borders)


class Concluded(Protocol):
    """What parties conclude: an agreement, or what changes, extends or ends one."""

    @property
    def row(self) -> AgreementType:
        """What follows from the type of the agreement."""

    @property
    def parties(self) -> tuple[Party, ...]:
        """Who concludes it, in order."""

    @property
    def numbers(self) -> tuple[SourcedText | Unknown, ...]:
        """As the parties number it, in their order."""

    @property
    def focal_points(self) -> Mapping[Any, SourcedText]:
        """Key of a unit by the key of its party."""

    @property
    def letters(self) -> Mapping[Any, Authority]:
        """The letters by which heads of institutions sign."""

    @property
    def approvals(self) -> Mapping[Any, CouncilApproval]:
        """The letters by which regional councils approve it, by key of the region."""

    def signatory_of(self, party: Party) -> Signatory | None:
        """Return who signs for *party* by special power of attorney."""

    def title_office(self, party: Party) -> Unit | None:
        """Return the office of *party* that the title names."""

    def costs_of(self, party: Party) -> tuple[Clause, ...]:
        """Return what *party* pays for."""

    def missing(self, field: str) -> Unknown:
        """Return the unknown fact *field*."""


def sides(agreement: Concluded) -> Iterator[Side]:
    """Yield the parties of *agreement*, in their order."""
    for index, party in enumerate(agreement.parties):
        office = agreement.title_office(party)
        yield Side(
            key=party.key,
            index=index,
            sort=party.sort,
            name=party.name,
            title=office.name if office else party.name,
            title_region=region_not_in(office.name, party) if office else None,
            has_article=party.has_article,
            seat=party.seat,
            address=_signing_office(agreement, party).address,
            emblem=party.emblem,
            emblem_alt=party.emblem_alt,
            head=_head(agreement, party),
            statutes=party.statutes if isinstance(party, InstitutionParty) else None,
            basis=party.basis if isinstance(party, InstitutionParty) else None,
            number=_number(agreement, index, party),
            council=party.council if isinstance(party, RegionParty) else None,
            approval=agreement.approvals.get(party.key),
            unit=_focal_point(agreement, party),
            rights=_clauses(agreement, "rights", party),
            duties=_clauses(agreement, "duties", party),
            costs=agreement.costs_of(party),
        )


def _head(agreement: Concluded, party: Party) -> Head:
    """Return who signs for *party* (Permendagri 22/2020, articles 10(2) and 14)."""
    if isinstance(party, InstitutionParty):
        return _institution_head(agreement, party)
    signatory = agreement.signatory_of(party)
    if signatory is None:
        return Head(party.head.office, party.head.name, party.head.acting)
    head, name = party.units[signatory.unit].head, signatory.name
    if isinstance(head, Unknown):
        return Head(head, name, None, signatory.authority, party.head)
    region = region_not_in(head.office, party)
    if isinstance(name, Unknown):
        office = _with_region(head.office, region)
        name = replace(name, key="official.name", owner={"office": office})
    return Head(head.office, name, head.acting, signatory.authority, party.head, region=region)


def _institution_head(agreement: Concluded, party: InstitutionParty) -> Head:
    """Return who signs for the institution *party*, and by which letter (Permendagri 22/2020, article 57(2))."""
    letter: Authority | Unknown | None = agreement.letters.get(party.key)
    if letter is None and party.sort in agreement.row.letters:
        letter = unknown_of(agreement, "agreement.letter", "letters", f"letters.{party.key}", party)
    principal = None if letter is None else party.principal
    head = party.head
    return Head(head.office, head.name, head.acting, letter, principal=principal)


def region_not_in(office: Bilingual, party: Party) -> Mapping[str, str] | None:
    """Return the region of *party*, if it is one, where the name of the *office* does not say it."""
    if not isinstance(party, RegionParty):
        return None
    named = party.place.bare_name.casefold() in str(office.get("id", "")).casefold()
    return None if named else party.place.called


def _with_region(office: Bilingual, region: Mapping[str, str] | None) -> Mapping[str, str]:
    """Return *office* with *region* after it, as it is printed above a signature."""
    if region is None:
        return office
    between = {"id": " ", "en": " of "}
    return {tag: f"{words}{between[tag]}{region[tag]}" for tag, words in office.items()}


def _signing_office(agreement: Concluded, party: Party) -> Unit | Party:
    signatory = agreement.signatory_of(party)
    return party.units[signatory.unit] if signatory else party


def _clauses(agreement: Concluded, key: str, party: Party) -> tuple[Clause, ...] | Unknown:
    """Return the rights or the duties of *party*, as *key* says."""
    by_party: Mapping[str, tuple[Clause, ...]] = getattr(agreement, key, {})
    if party.key in by_party:
        return by_party[party.key]
    return unknown_of(agreement, f"agreement.{key}", key, f"{key}.{party.key}", party)


def _number(agreement: Concluded, index: int, party: Party) -> SourcedText | Unknown:
    if index < len(agreement.numbers):
        number = agreement.numbers[index]
        if not isinstance(number, Unknown):
            return number
        return replace(number, key=party.missing_of(number.key), owner=party.entries)
    return unknown_of(agreement, "agreement.number", "numbers", f"numbers[{index}]", party)


def _focal_point(agreement: Concluded, party: Party) -> Unit | Unknown:
    if party.key in agreement.focal_points:
        return party.units[agreement.focal_points[party.key]]
    path = f"focal_points.{party.key}"
    return unknown_of(agreement, "party.unit", "focal_points", path, party)


def unknown_of(agreement: Concluded, fact: str, key: str, path: str, party: Party) -> Unknown:
    """Return what *agreement* would say of *party* at *path*, below its own *key*."""
    unknown = agreement.missing(key)
    return Unknown(unknown.origin.at(path), party.missing_of(fact), party.entries)


def emblem_bearers(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Return *parties* as their emblems stand from left to right.

    That of the first region is on the right, those of its partners share the left (Permendagri
    22/2020, articles 43(2), 43(3) and 44, Lampiran A.2, B.1 and B.2).
    """
    right = next(iter(regions_among(parties)), parties[0])
    return (*(party for party in parties if party is not right), right)


def _emblems(agreement: Agreement) -> tuple[Party, ...]:
    """Return whose emblems stand above *agreement*, from left to right."""
    return emblem_bearers(agreement.parties) if agreement.shows_emblems else ()


def province_of(parties: Sequence[Party]) -> Region | None:
    """Return the province that settles disputes between *parties*, None where the Minister does.

    It does between regencies and cities that all lie in it (Permendagri 22/2020, articles 19 and
    20). For all others, a province beside a regency of its own included, the Minister does (article 21).
    """
    places = places_among(parties)
    codes = {place.code[:2] for place in places}
    if len(codes) != 1 or any(place.level == "provinsi" for place in places):
        return None
    return region_by_code(codes.pop())


def signing_steps(agreement: Agreement, cooperation: str = "") -> tuple[Step, ...]:
    """Return that *agreement*, a *cooperation* if it has the name of one, is signed, and for how long."""
    forum = ""
    if agreement.row.disputes == "minister":
        forum = "province" if province_of(agreement.parties) else "minister"
    signed = Step(
        Event.SIGNED,
        plain_day(agreement.date),
        cooperation,
        until=plain_day(agreement.last_day),
        draft=agreement.draft is not None,
        type=str(agreement.type),
        forum=forum,
    )
    return (signed,)


def _scope(agreement: Agreement) -> str:
    """Return what *agreement* is about and what is to be done, in small letters."""
    said = [str(agreement.subject.id)]
    for items in (getattr(agreement, "commitments", ()), getattr(agreement, "scope", ())):
        said += [str(each.text.id) for each in items or () if not isinstance(each, str)]
    return " ".join(said).casefold()


def _is_short(duration: Duration | Unknown) -> bool:
    """Return whether *duration* is known and below a year."""
    return (
        not isinstance(duration, Unknown) and duration.span is not None and duration.span < _SHORT
    )


def _outside_the_government(agreement: Agreement) -> tuple[Side, ...]:
    """Return the parties outside the Central Government where others are in it: its policy is no policy of theirs."""
    outside = {party.key for party in agreement.parties if not party.is_central}
    if len(outside) == len(agreement.parties):
        return ()
    return tuple(side for side in sides(agreement) if side.key in outside)


def serves_victims(agreement: Agreement) -> bool:
    """Return whether witnesses and victims of crimes are to be protected by name.

    They are where the agreement is about trafficking, rests on a law that protects them, or touches the
    affairs of women and children and speaks of what is done to them; one sign is enough.
    """
    touched = agreement.affairs or ()
    return (
        _TRAFFICKING in str(agreement.subject.id).casefold()
        or not _VICTIM_LAWS.isdisjoint(map(_key, agreement.legal_basis))
        or (
            not _VICTIM_AFFAIRS.isdisjoint(map(_key, touched))
            and _OF_VICTIMS.search(_scope(agreement)) is not None
        )
    )


def refers_persons(agreement: Agreement) -> bool:
    """Return whether victims are referred under *agreement*, as far as what it is about tells."""
    return serves_victims(agreement) and _REFERRAL in _scope(agreement)


def _key(entry: SourcedText | UnlistedInstrument | UnlistedAffair) -> SourcedText:
    return entry if isinstance(entry, SourcedText) else entry.key


def titled_laws(
    laws: Iterable[SourcedText | UnlistedInstrument],
    date: SourcedDate | Unknown,
    labels: Mapping[str, Labels],
    problems: list[Problem],
) -> tuple[Titled, ...]:
    """Return *laws* with their titles of the *date*; those that nobody knows become *problems*."""
    day = None if isinstance(date, Unknown) else date
    titles = {tag: words.instruments(day) for tag, words in labels.items()}
    found, strange = _titled(laws, titles, "title")
    known = next(iter(titles.values()))
    problems += [_no_law(law, known) for law in strange]
    return found


def _no_law(law: SourcedText, known: Mapping[str, str]) -> Problem:
    meant = meant_law(law, known)
    hint = (
        _("did you mean `{name}`?", name=meant)
        if meant
        else _("write `{key: ..., title: {id: ..., en: ...}}`")
    )
    message = _("`legal_basis` refers to an unknown law, `{key}`", key=law)
    return Problem(law.origin.source, message, hint)


def _affairs(
    agreement: Agreement, labels: Mapping[str, Labels], problems: list[Problem]
) -> tuple[Titled, ...] | Unknown:
    if isinstance(agreement.affairs, Unknown):
        return agreement.affairs
    titles = {tag: words.affairs for tag, words in labels.items()}
    found, strange = _titled(agreement.affairs, titles, "word")
    problems += [_no_affair(affair, titles[agreement.languages[0]]) for affair in strange]
    return found


def names_of_affairs(agreement: Agreement, words: Labels) -> tuple[str, ...] | Unknown:
    """Return the affairs of *agreement* as *words* name them, with a key that they do not know as it is."""
    if isinstance(agreement.affairs, Unknown):
        return agreement.affairs
    return tuple(
        words.affairs.get(each, str(each))
        if isinstance(each, SourcedText)
        else str(each.title[words.language])
        for each in agreement.affairs
    )


def _no_affair(affair: SourcedText, known: Mapping[str, str]) -> Problem:
    hint = _(
        "{which} (Permendagri 22/2020, article 4); or write `{{key: ..., title: {{id: ..., en: ...}}}}`",
        which=did_you_mean(affair, known, _("allowed values: {names}", names=listed(known))),
    )
    message = _("`{key}` in `affairs` is not a regional affair", key=affair)
    return Problem(affair.origin.source, message, hint)


def _titled(
    entries: Iterable[SourcedText | UnlistedInstrument | UnlistedAffair],
    known: Mapping[str, Mapping[str, str]],
    how: str,
) -> tuple[tuple[Titled, ...], list[SourcedText]]:
    """Return *entries*, each with its own title or that of its key, and those that are no known key."""
    found, strange = [], []
    for entry in entries:
        if not isinstance(entry, SourcedText):
            found.append(Titled(entry.key, entry.title))
        elif all(entry in titles for titles in known.values()):
            origin = replace(entry.origin, derived=how)
            titles = {tag: SourcedText(words[entry], origin) for tag, words in known.items()}
            found.append(Titled(entry, titles))
        else:
            strange.append(entry)
    return tuple(found), strange
