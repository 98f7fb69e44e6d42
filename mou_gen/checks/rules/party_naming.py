"""Each party has one name and one position, from the title to the signatures.

The first of `parties` is PIHAK KESATU, in English FIRST PARTY; never PIHAK PERTAMA, which belongs
in a Berita Acara and in agreements dated before Permendagri 22/2020, nor PIHAK I. If KESATU and KEDUA are swapped in one passage, a duty falls on the
wrong regency. The rule checks the names in the texts, the data beside each name, and the order of
the parties in title and opening; `parity-names` compares the two languages.

Passes: `PIHAK KESATU dan PIHAK KEDUA` beside `the FIRST PARTY and the SECOND PARTY`.
Fails:  `PIHAK PERTAMA`; `PIHAK KEDUA dan PIHAK KESATU`; `PIHAK KESATU (Kabupaten Timor Tengah
        Utara)` if that is PIHAK KEDUA; `PIHAK KETIGA` between two parties; with a warning, `the first
        party` beside `PIHAK KESATU`, and `Para Pihak`.
Source: Permendagri 22/2020, Lampiran A.1 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.parity.pairs import pairs
from mou_gen.checks.wording import Wording, any_of, open_texts, texts, texts_below
from mou_gen.document import (
    Blank,
    Field,
    Node,
    Paragraph,
    Parallel,
    Role,
    Signature,
    Value,
    paragraphs_below,
    walk,
)
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Party, RegionParty
from mou_gen.kinds.report import Report
from mou_gen.kinds.work_plan import signed_agreement
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import data_expression, expression

ID = "party-naming"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Setiap pihak memiliki satu sebutan dan satu urutan, dari judul sampai dengan tanda tangan.

Yang pertama dalam `parties` adalah PIHAK KESATU, yaitu FIRST PARTY; bukan PIHAK PERTAMA, yang dipakai
dalam Berita Acara dan dalam kesepakatan sebelum Permendagri 22/2020, dan bukan PIHAK I. Jika KESATU dan KEDUA tertukar, kewajiban jatuh pada kabupaten
yang keliru. Yang diperiksa ialah sebutan dalam teks, data daerah di samping sebutannya, dan urutan
para pihak dalam judul dan pembukaan; `parity-names` membandingkan kedua bahasa.

Lulus:  `PIHAK KESATU dan PIHAK KEDUA` di samping `the FIRST PARTY and the SECOND PARTY`.
Gagal:  `PIHAK PERTAMA`; `PIHAK KEDUA dan PIHAK KESATU`; `PIHAK KESATU (Kabupaten Timor Tengah
        Utara)` padahal PIHAK KEDUA; `PIHAK KETIGA` di antara dua pihak; dengan peringatan, `the
        first party` di samping `PIHAK KESATU`, dan `Para Pihak`.
Sumber: Permendagri 22/2020, Lampiran A.1 (dibaca lengkap).
"""

_OTHER_NAME = expression(r"\b(?:PIHAK|Pihak) (?:PERTAMA|Pertama|I{1,3}|IV|V|[1-9])\b")
_NEWER_NAME = expression(r"\b(?:PIHAK|Pihak) (?:KESATU|Kesatu|I{1,3}|IV|V|[1-9])\b")
_ANY_LETTERS = expression(rf"\b(?:{any_of(parts.PARTY_NAMES)})\b", re.IGNORECASE)
_JOINED = expression(r"[\s,]*(?:dan|and|serta)\s+(?:the\s+)?", re.IGNORECASE)
_MEANS = (
    r"[\s(:,–-]*(?:(?:yaitu|yakni|adalah|ialah|is|namely|the|Pemerintah|Daerah|Provinsi|Kabupaten|Kota"
    r"|Government|of)\s+)*"
)


def check(case: Case) -> Iterator[Problem]:
    """Yield wrong names of parties, wrong orders, and names that stand for another party."""
    if (agreement := signed_agreement(case.record)) is None:
        yield from _beside_agreements(case)
        return
    parties = agreement.parties
    for said in texts(case):
        yield from _names(said, len(parties), agreement.precedes_the_form)
        yield from _in_order(said)
        yield from _meant(said, parties)
    small = list(_in_small_letters(case))
    told = {(each.source.file, each.source.line) for each in small}
    half = _half_in_capitals(case)
    yield from small
    yield from (each for each in half if (each.source.file, each.source.line) not in told)
    for node in case.document.nodes:
        if isinstance(node, Paragraph | Signature):
            yield from _beside(case, node, parties)
    yield from _sequence(case, parties)


def _names(said: Wording, count: int, is_older: bool) -> Iterator[Problem]:
    for found in (_NEWER_NAME if is_older else _OTHER_NAME).finditer(said.text):
        hint = _("the parties are `PIHAK KESATU`, `PIHAK KEDUA` and so on")
        if is_older:
            hint = _("before 14-04-2020 the parties are `PIHAK PERTAMA`, `PIHAK KEDUA` and so on")
        message = _("{name} is not the name of a party", name=said.quoted(found[0]))
        yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)
    yield from _too_many(said, count)


def _beside_agreements(case: Case) -> Iterator[Problem]:
    """Yield a third party in a paper about one agreement of two."""
    record = case.record
    if registry.of_model(type(record)).about_case or isinstance(record, Report):
        return
    count = len(record.agreement_parties)
    if isinstance(record, Offer):
        count = max(count, len(record.parties) + 1)
    for said in open_texts(case) if count > 1 else ():
        yield from _too_many(said, count)


def _too_many(said: Wording, count: int) -> Iterator[Problem]:
    """Yield a party with a number that is above the *count* of all."""
    capitals = said.paragraph and said.paragraph.role in (Role.TITLE, Role.HEADING)
    for found in () if capitals else parts.party_names(said.text):
        if parts.PARTY_NAMES[found[0]] >= count:
            message = _n(
                "{name}: there is only {n} party",
                "{name}: there are only {n} parties",
                count,
                name=said.quoted(found[0]),
            )
            hint = _("add it to `parties`, or write it in lower case")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _in_order(said: Wording) -> Iterator[Problem]:
    text = said.text
    for first, second in pairwise(parts.party_names(text)):
        joined = _JOINED.fullmatch(text[first.end() : second.start()])
        if (
            joined
            and joined[0].strip()
            and parts.PARTY_NAMES[first[0]] > parts.PARTY_NAMES[second[0]]
        ):
            both = said.quoted(text[first.start() : second.end()])
            message = _("{text} is not in the order of the parties", text=both)
            hint = _("write `{name}` first", name=second[0])
            yield Problem(said.place(*first.span()), message, hint, ID, LEVEL)


def _in_small_letters(case: Case) -> Iterator[Problem]:
    """Yield "the first party" beside PIHAK KESATU, and "pihak kesatu" beside FIRST PARTY."""
    for pair in pairs(case):
        for one, other in (pair, pair[::-1]):
            theirs, ours = (
                {parts.PARTY_NAMES[found[0]] for found in parts.party_names(each.text)}
                for each in (other, one)
            )
            for found in _ANY_LETTERS.finditer(one.text) if theirs - ours else ():
                name = " ".join(found[0].upper().split())
                if name != found[0] and parts.PARTY_NAMES[name] in theirs - ours:
                    message = _(
                        "{text} beside a party in capitals in {language}",
                        text=one.quoted(found[0]),
                        language=other.name,
                    )
                    hint = _("write `{name}`, the name of the party", name=name)
                    yield Problem(one.place(*found.span()), message, hint, ID, Level.WARNING)


_HALF = {
    "id": expression(r"\b(?:Para\s+Pihak|Pihak\s+Ke(?:satu|dua))\b"),
    "en": expression(r"(?<!Conference of )\bthe\s+(?:Parties|(?:First|Second)\s+Party)\b"),
}
"""Names of the parties as a sentence writes others: "Para Pihak"; a "Pihak Ketiga" stands in titles of laws."""
_WHOLE = {"id": expression(r"\bPARA\s+PIHAK\b"), "en": expression(r"\bPARTIES\b")}
_HEADED = expression(r"(?:^|\.)(?:title|subject)\.(?:id|en)$")


def _half_in_capitals(case: Case) -> Iterator[Problem]:
    """Yield "Para Pihak" in an agreement that itself calls them PARA PIHAK."""
    said_so = {
        language
        for language, whole in _WHOLE.items()
        if any(each.language == language and whole.search(each.text) for each in texts(case))
    }
    for said in texts(case):
        heads = said.paragraph and said.paragraph.role in (Role.TITLE, Role.HEADING)
        written = {} if heads or said.language not in said_so else _HALF
        for found in written[said.language].finditer(said.text) if written else ():
            value = said.value(*found.span())
            is_own = value is not None and value.origin.file == case.record.origin.file
            if is_own and value and not _HEADED.search(value.origin.path):
                name = " ".join(found[0].removeprefix("the ").upper().split())
                message = _(
                    "{text} is a name that is written in capitals", text=said.quoted(found[0])
                )
                hint = _("write `{name}`, the name of the party", name=name)
                yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


def _meant(said: Wording, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield a name that the text itself explains by the region of another party."""
    for found in parts.party_names(said.text):
        explained = {
            place: name
            for place, names in enumerate(map(_names_of, parties))
            for name in sorted(names, key=len)
            if _explained_by(name).match(said.text, found.end())
        }
        # Aceh Singkil is not Aceh, and Kupang is a regency and a city: the longest name is meant.
        longest = max(map(len, explained.values()), default=0)
        meant = [place for place, name in explained.items() if len(name) == longest]
        if meant and parts.PARTY_NAMES[found[0]] not in meant:
            yield _wrong(said, found, explained[meant[0]])


@lru_cache(1024)
def _explained_by(name: str) -> re.Pattern[str]:
    """Return what stands behind a party where *name* is said to be it."""
    return data_expression(rf"{_MEANS}{re.escape(name)}\b", re.IGNORECASE)


def _names_of(party: Party) -> tuple[str, ...]:
    """Return how texts may call *party*: an institution has a name in each language."""
    names = () if isinstance(party, RegionParty) else party.name.values()
    return (party.bare_name, *map(str, names))


def _wrong(said: Wording, found: re.Match[str], region: str) -> Problem:
    name = said.quoted(found[0])
    message = _(
        "{name} is used here for {region}, which is a different party", name=name, region=region
    )
    hint = _("the first of `parties` is PIHAK KESATU, the second PIHAK KEDUA")
    return Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _beside(case: Case, node: Node, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield a name next to the data of another party, as a template may print it."""
    named = [
        (said, each) for said in texts_below(case, node) for each in parts.party_names(said.text)
    ]
    owners = _owners(node, parties)
    places = {parts.PARTY_NAMES[each[0]] for _said, each in named}
    if len(places) == len(owners) == 1 and places != {*owners}:
        for said, found in named:
            yield _wrong(said, found, parties[owners[0]].bare_name)


def _owners(node: Node, parties: Sequence[Party]) -> list[int]:
    """Return the places of the parties whose data *node* prints, in reading order."""
    files = {party.origin.file: place for place, party in enumerate(parties)}
    origins = (each.origin for each in walk(node) if isinstance(each, Value | Blank))
    return list(dict.fromkeys(files[origin.file] for origin in origins if origin.file in files))


def _sequence(case: Case, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield a title or an opening that names the parties in another order."""
    titles: list[Node] = []
    fields: list[Node] = []
    for node in case.document.nodes:
        if isinstance(node, Paragraph) and node.role is Role.TITLE:
            titles.append(node)
        elif isinstance(node, Field) or (
            isinstance(node, Parallel) and isinstance(node.sides[0], Field)
        ):
            fields.append(node)
    of_title = _("the title lists the parties in a different order from `parties`")
    of_opening = _("the opening lists the parties in a different order from `parties`")
    for message, nodes in ((of_title, titles), (of_opening, fields)):
        owned = [(node, place) for node in nodes for place in _owners(node, parties)]
        order = list(dict.fromkeys(place for _node, place in owned))
        if order != sorted(order):
            first = next(node for node, place in owned if place == order[0])
            place = next(paragraphs_below(first)).at
            hint = _("print them in the order of `parties`")
            yield Problem(place, message, hint, ID, LEVEL)
    named = {each for node in titles for each in _owners(node, parties)}
    for each, party in enumerate(parties):
        if titles and each not in named:
            message = _("the title does not name {party}", party=party.full_name)
            hint = _("print each of `parties` in it, in their order")
            yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
