"""Words in capitals that name no place or person: those within the name of a body, which is translated: "Forum Tenun", "Weaving Forum"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from mou_gen.checks.case import Case, once
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.checks.wording import bilingual_texts
from mou_gen.data.values import Bilingual
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.dictionary import Term
from mou_gen.language.stems import stems
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

PLACES = frozenset(
    re.findall(
        r"\w+",
        """
    bandara udara pelabuhan dermaga terminal stasiun pasar jembatan sungai pulau bendung bendungan waduk danau puskesmas sakit desa kelurahan
    kecamatan lintas airport airfield port harbour seaport ferry quay station market bridge river island weir dam lake hospital village
    district crossing candi pura keraton kraton istana benteng masjid gereja kelenteng vihara museum makam gua danau pantai gunung teluk tanjung
    selat stadion taman temple palace fort fortress mosque church cathedral monastery tomb cave beach mount mountain bay cape strait stadium park
    """,
    )
)
"""What a place with a name of its own is."""
_DERIVED = expression(
    r"[a-z]{3,}(?:ing|ings|ers?|ors?|ments?|tions?|ances?|ences?|ness|ity|ities|ships?|ists?)(?:'s?)?",
    re.I,
)
"""What English alone makes of a word, and the name of no place here is."""
_THERE = expression(r"\b(?:di|ke|dari|dekat|in|at|from|to|near|via)\s+$", re.IGNORECASE)
_LAST, _FIRST = expression(r"([^\W\d_]{1,40})\s+$"), expression(r"\s+([^\W\d_]{1,40})")
_WORD = expression(r"[^\W\d_]{4,40}")
_LETTERS = 4
_OFTEN = 3


@value_class
class _Usage:
    """How the data use words: what each language has in small letters, and which stand beside each other."""

    small: dict[str, frozenset[str]]
    """By language, the stems of words in small letters."""
    together: Counter[tuple[str, str]]
    """How many texts have an Indonesian and an English word in capitals, in small letters here."""
    apart: Counter[str]
    """How many texts have one of these at all."""


def are_translated(
    case: Case, one: LanguageVersion, mine: Term, other: LanguageVersion, theirs: Term
) -> bool:
    """Return whether *mine*, Indonesian, and *theirs*, English, are in capitals only as part of the name of a body."""
    if _names_place(one, mine) or _names_place(other, theirs):
        return False
    if _DERIVED.fullmatch(theirs.text) or theirs.text.casefold() in stems(mine.text, "id"):
        return True
    (usage,) = _usage(case)
    if _is_common(mine, "id", usage) or _is_common(theirs, "en", usage):
        return True
    pair = mine.text.casefold(), theirs.text.casefold()
    often = usage.together[pair]
    return often >= _OFTEN and all(usage.apart[each] == often for each in pair)


def _names_place(text: LanguageVersion, term: Term) -> bool:
    """Return whether *term* stands beside what a place is, or behind a word that leads there."""
    before, behind = text.said[max(0, term.start - 40) : term.start], text.said[term.end :][:40]
    beside = [each[1] for each in (_LAST.search(before), _FIRST.match(behind)) if each]
    return bool(_THERE.search(before)) or any(each.casefold() in PLACES for each in beside)


def _is_common(term: Term, language: str, usage: _Usage) -> bool:
    return bool(_long(stems(term.text, language)) & usage.small[language])


def _long(found: frozenset[str]) -> frozenset[str]:
    return frozenset(each for each in found if len(each) >= _LETTERS)


@once
def _usage(case: Case) -> Iterator[_Usage]:
    """Yield how *case* and the agreements that it belongs to use words."""
    small: dict[str, set[str]] = {"id": set(), "en": set()}
    together, apart = Counter[tuple[str, str]](), Counter[str]()
    for text in _texts(case):
        said = {tag: _WORD.findall(text.get(tag, "")) for tag in small}
        for tag, words in said.items():
            small[tag] |= {stem for each in words if each.islower() for stem in stems(each, tag)}
        names = {
            tag: {each.casefold() for each in words if each[0].isupper()}
            for tag, words in said.items()
        }
        apart.update(names["id"] | names["en"])
        together.update((ours, theirs) for ours in names["id"] for theirs in names["en"])
    yield _Usage({tag: _long(frozenset(found)) for tag, found in small.items()}, together, apart)


def _texts(case: Case) -> Iterator[Bilingual]:
    record = case.record
    above = record.under if isinstance(record, CooperationAgreement) else None
    told: dict[int, Agreement] = {id(each): each for each in agreements_told(record)}
    if above:
        told[id(above)] = above
    yield from bilingual_texts(record)
    for each in told.values():
        if each is not record:
            yield from bilingual_texts(each)
