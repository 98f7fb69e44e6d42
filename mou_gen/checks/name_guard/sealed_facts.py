"""Finds other sealed facts in a text: a village, a school, a number, a date of birth."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mou_gen.checks.case import Case, once
from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.checks.name_guard.name_search import find_names
from mou_gen.checks.name_guard.place_names import is_place_meant
from mou_gen.checks.name_guard.sealed_dates import dates_in, find_dates, find_days
from mou_gen.checks.name_guard.single_persons import is_of_one, tells_of_one
from mou_gen.checks.name_guard.told_cases import cases_in, document_cases, named_cases
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.data.values import SourcedText
from mou_gen.document import Field, Fields, Row, paragraphs_below
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.party import Party
from mou_gen.kinds.sealed_part import SealedFact, figures
from mou_gen.kinds.secrets import Person, Secrets
from mou_gen.language.spelling import Word, spelling_keys, split_words
from mou_gen.library.words import known_words
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_DIGITS = expression(r"\d(?:[\W_]{0,3}\d){4,}")
_RARE = 6
"""Letters of a village that is known when it is misspelt."""


@value_class
class FactMatch:
    """A fact of *person*, from *start* to *end* of a text."""

    person: Person
    fact: SealedFact
    start: int
    end: int


@dataclass(slots=True)
class FactIndex:
    """All facts of the sealed sheets, by their words, their date or their digits."""

    phrases: dict[tuple[str, ...], list[tuple[Person, SealedFact]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    lengths: set[int] = field(default_factory=set)
    """How many words a phrase has."""
    dates: dict[str, list[tuple[Person, SealedFact]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    days: dict[str, list[tuple[Person, SealedFact]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Those of a journey, and birthdays, which no message need mask: many papers are of the same day."""
    numbers: list[tuple[Person, SealedFact]] = field(default_factory=list)
    figures: dict[str, list[tuple[Person, SealedFact]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    places: NameIndex = field(default_factory=lambda: NameIndex(()))
    """Villages of one rare word, which are known when they are misspelt or split."""


@lru_cache(maxsize=8)
def index_facts(secrets: Secrets) -> FactIndex:
    """Return the index of all facts of *secrets*."""
    index = FactIndex()
    for person in secrets.people:
        for fact in person.facts:
            if fact.what == "birth":
                for date in dates_in(fact.words[0]):
                    index.dates[date].append((person, fact))
                    birthday = SealedFact("birth", (date,), alone=False)
                    index.days[date].append((person, birthday))
            elif fact.what == "journey" and fact.words[0][:1].isdigit():
                index.days[fact.words[0]].append((person, fact))
            elif fact.what in ("number", "digits"):
                index.numbers.append((person, fact))
            elif fact.what == "figure":
                index.figures[fact.words[0]].append((person, fact))
            else:
                index.phrases[fact.words].append((person, fact))
                index.lengths.add(len(fact.words))
    index.places = NameIndex(
        tuple(phrase for phrase, known in index.phrases.items() if any(map(_is_rare, known)))
    )
    return index


def _is_rare(known: tuple[Person, SealedFact]) -> bool:
    """Return whether a village is recognised by one word that no ordinary document has."""
    fact = known[1]
    (first, *more) = fact.words
    return (
        fact.what == "village" and not more and len(first) >= _RARE and first not in known_words()
    )


@lru_cache(maxsize=10_000)  # two rules ask, and most texts are the templates'
def find_facts(text: str, secrets: Secrets) -> tuple[FactMatch, ...]:
    """Return where *text* says a sealed fact."""
    index = index_facts(secrets)
    found: list[FactMatch] = []
    if index.phrases:
        found += _phrases(split_words(text), index)
    for near in find_names(text, index.places):
        for person, fact in index.phrases[index.places.names[near.name]]:
            found.append(FactMatch(person, fact, near.start, near.end))
    for date, start, end in find_dates(text, frozenset(index.dates)) if index.dates else ():
        found += [FactMatch(person, fact, start, end) for person, fact in index.dates[date]]
    found += _numbers(text, index.numbers)
    for key, start, end in figures(text) if index.figures else ():
        found += [
            FactMatch(person, fact, start, end) for person, fact in index.figures.get(key, ())
        ]
    return tuple(found)


@lru_cache(maxsize=10_000)  # most texts are the templates'
def find_journeys(text: str, secrets: Secrets) -> tuple[FactMatch, ...]:
    """Return where *text* says a day of a sealed journey, or a birthday, with its year or without."""
    days = index_facts(secrets).days
    wanted = frozenset(days)
    found = (*find_dates(text, wanted), *find_days(text, wanted)) if days else ()
    return tuple(
        FactMatch(person, fact, start, end)
        for date, start, end in found
        for person, fact in days[date]
    )


def _phrases(said: Sequence[Word], index: FactIndex) -> Iterator[FactMatch]:
    keys = tuple(word.key for word in said)
    for start in range(len(said)):
        for end in (start + length for length in index.lengths):
            for person, fact in index.phrases.get(keys[start:end], ()) if end <= len(said) else ():
                if fact.what == "village" and not is_place_meant(said, start, end):
                    continue
                yield FactMatch(person, fact, said[start].start, said[end - 1].end)


def _numbers(text: str, numbers: Sequence[tuple[Person, SealedFact]]) -> Iterator[FactMatch]:
    if not numbers:
        return
    for found in _DIGITS.finditer(text):
        digits = "".join(str(int(char)) for char in found[0] if char.isdecimal())
        for person, fact in numbers:
            if fact.words[0].isdecimal() and fact.words[0] in digits:
                yield FactMatch(person, fact, found.start(), found.end())
    yield from _codes(text, numbers)


def _codes(text: str, numbers: Sequence[tuple[Person, SealedFact]]) -> Iterator[FactMatch]:
    """Yield numbers with letters, as those of passports, however they are grouped."""
    with_letters = [each for each in numbers if not each[1].words[0].isdecimal()]
    said = split_words(text) if with_letters else []
    for person, fact in with_letters:
        code = fact.words[0]
        for begin, first in enumerate(said):
            joined, end = first.key.lstrip("@"), begin
            while len(joined) < len(code) and code.startswith(joined) and end + 1 < len(said):
                end += 1
                joined += said[end].key
            if joined == code:
                yield FactMatch(person, fact, first.start, said[end].end)


# ---- beside a case code ------------------------------------------------------------------------


@once
def _beside(case: Case) -> Iterator[dict[int, set[str]]]:
    """Yield the case codes that each paragraph of *case*, by its identity, says or stands beside."""
    known = cases_in(case)
    spoken = {id(said.paragraph): named_cases(said.text, known) for said in open_texts(case)}
    codes: dict[int, set[str]] = defaultdict(
        set, {each: set(found) for each, found in spoken.items()}
    )
    for node in case.document.nodes if any(spoken.values()) else ():
        if isinstance(node, Row | Fields | Field):
            inside = [id(each) for each in paragraphs_below(node)]
            together = {code for each in inside for code in spoken.get(each, ())}
            for each in inside:
                codes[each] |= together
    yield codes


def is_beside(said: Wording, person: Person, case: Case) -> bool:
    """Return whether *said* is next to the case code of *person*, or in a document on this case."""
    return not person.case or is_on_case(said, person.case, case)


def is_on_case(said: Wording, code: str, case: Case) -> bool:
    """Return whether *said* is next to the case code *code*, or in a document on this case.

    Whoever reads the code in one paragraph takes the victim of another for the same person.
    """
    if str(getattr(case.record, "case", "")) == code:
        return True
    (codes,) = _beside(case)
    beside = code in named_cases(said.text, cases_in(case)) or code in codes.get(
        id(said.paragraph), ()
    )
    return beside or (code in document_cases(case) and _tells_of_it(said, case))


def _tells_of_it(said: Wording, case: Case) -> bool:
    """Return whether *said*, in a document that names a case, tells of its person: what the file itself says, in papers that go with a case."""
    own = any(each.origin.file == case.record.origin.file for each in said.values)
    return own and (registry.of_model(type(case.record)).about_case or tells_of_one(said.text))


OF_AN_OFFICE = expression(r"(?:^|\.)(?:seat|address|place)$")
"""Ends the key path of a text that says where an office sits."""


_DONE_THERE = expression(
    r"\b(?:serah\s+terima|penyerahan|rapat|pertemuan|pelatihan|kegiatan|aula|kantor|gedung|dinas|pelabuhan|bandara|terminal"
    r"|di(?:adakan|selenggarakan|laksanakan|lakukan|tandatangani)|menyelenggarakan|mengadakan"
    r"|(?:menerima|menyerahkan|mengantar(?:kan)?)\s+(?:setiap\s+)?(?:anak|korban)"
    r"|handover|meetings?|training|activit(?:y|ies)|hall|office|building|port|airport|held|carried\s+out|signed"
    r"|(?:receive|hand\s+over|return)\s+(?:(?:the|each|every)\s+)?(?:child(?:ren)?|victims?))\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""Before a place at which something is done, or an office sits."""
_OF_SOMEBODY = expression(
    r"\b(?:(?:keluarga|orang\s*tua|ibu|ayah|bapak|kakek|nenek|paman|bibi|saudara|kakak|adik|wali|kerabat|tetangga|teman|rumah(?!\s+(?:sakit|aman|singgah)\b)"
    r"|sekolah|bersekolah|alamat|beralamat|asal|berasal|asli|kelahiran|lahir|tinggal|menetap|domisili|berdomisili|warga|penduduk|dari|itu|tersebut|ditemukan|dijemput)(?:nya)?"
    r"|famil(?:y|ies)|parents?|mothers?|fathers?|guardians?|relatives?|neighbou?rs?|friends?|homes?|schools?|address(?:es)?|born|native|origin|liv(?:e[sd]?|ing)"
    r"|resid\w+|from|h(?:is|er)|found|fetched|picked)\b",
    re.IGNORECASE,
)
"""Tells in a sentence of one person, of whom the place would say where that person belongs."""


def names_seat(said: Wording, found: FactMatch, case: Case) -> bool:
    """Return whether *found* is where an office of a party sits, and tells of nobody.

    It stands under a key that says only this, where a document that names no case says what is done there, or in an agreement that is older than the letter of the case.
    Many people are born in the town that their regency has its seat in, and every letter to it names the town.
    """
    value = said.value(found.start, found.end)
    if found.fact.what != "village" or not value:
        return False
    if not OF_AN_OFFICE.search(value.origin.path) and (
        document_cases(case)
        or not (_is_only_place(said.text, found.start) or _is_older(said, found, case))
    ):
        return False
    record = case.record
    parties = [record] if isinstance(record, Party) else getattr(record, "agreement_parties", ())
    seats = [each.seat for each in parties if isinstance(each.seat, SourcedText)]
    return found.fact.words in [spelling_keys(seat) for seat in seats]


def _is_older(said: Wording, found: FactMatch, case: Case) -> bool:
    """Return whether an agreement was signed before the person of *found* was referred, and its sentence tells of no single person."""
    record, referred = case.record, found.person.referred
    if not (isinstance(record, Agreement) and isinstance(record.date, dt.date) and referred):
        return False
    sentence = "".join(sentence_around(said.text, found.start))
    return record.date < referred and not is_of_one(sentence)


def _is_only_place(text: str, place: int) -> bool:
    """Return whether the sentence of *text* around a *place* says what is done there, and nothing of whoever may come from it."""
    before, behind = sentence_around(text, place)
    sentence = f"{before}{behind}"
    return bool(_DONE_THERE.search(before)) and not (
        _OF_SOMEBODY.search(sentence) or is_of_one(sentence)
    )


def all_texts(case: Case) -> tuple[Wording, ...]:
    """Return everything that leaves with the document of *case*."""
    return (*open_texts(case), *hidden_texts(case))
