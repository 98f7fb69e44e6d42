"""What a party does in a sentence: who acts, and what or whom the others stand beside.

"Atas permintaan PIHAK KEDUA, PIHAK KESATU mengirim" and "The FIRST PARTY shall, at the request of
the SECOND PARTY, send" name the parties in another order and say the same; a translation may turn
the active into the passive. So a party is known by the words that it stands with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from mou_gen.language.dictionary import Dictionary, Meaning, Term
from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

ACTS = "acts"
"""The role of the one who acts in the sentence."""
SUFFERS = "suffers"
"""The role of whom it is done to or for."""
_FROM = {
    "id": expression(r"\bdari\s+$", re.IGNORECASE),
    "en": expression(r"\bfrom\s+(?:the\s+)?$", re.IGNORECASE),
}
"""Before the one from whom something comes; "pegawai dari PIHAK KEDUA" may be "officers of" as well."""
_TURN = expression(
    r"[,;.:()]|\b(?:dan|serta|atau|sedangkan|yang|bila|apabila|jika|kalau|selama|ketika|sehingga|setelah|sebelum"
    r"|and|or|while|whereas|which|that|if|where|when|unless|after|before)\b",
    re.IGNORECASE,
)
_MODAL = r"(?:wajib|dapat|boleh|berhak|harus|akan|berkewajiban|tidak|tetap|juga|untuk|dilarang)"
_BEFORE: Mapping[str, Sequence[tuple[re.Pattern[str], str]]] = {
    "id": (
        (expression(r"\boleh\s+$", re.I), ACTS),
        (expression(r"\bdi(?!\s)\w{3,}(?:\s+(?:oleh|bersama))?\s+$", re.I), ACTS),
        (expression(r"\b(?:kepada|bagi|untuk|ke|terhadap)\s+$", re.I), SUFFERS),
        (expression(r"\bme(?:m|n|ng|ny)?\w{3,}\s+$", re.I), SUFFERS),
    ),
    "en": (
        (expression(r"\bby\s+(?:the\s+)?$", re.I), ACTS),
        (expression(r"\b(?:to|for|towards?|upon)\s+(?:the\s+)?$", re.I), SUFFERS),
        (
            expression(
                r"\b(?:shall|may|must|will)\s+(?:not\s+)?(?!be\b)\w+\s+(?:the\s+)?$|"
                r"\b\w+ing\s+(?:the\s+)?$",
                re.I,
            ),
            SUFFERS,
        ),
    ),
}
_BEHIND: Mapping[str, Sequence[tuple[re.Pattern[str], str]]] = {
    "id": (
        (expression(rf"^\s+(?:{_MODAL}\s+)*di(?!\s)\w{{3,}}", re.I), SUFFERS),
        (expression(rf"^\s+(?:{_MODAL}\s+)*(?:me|ber|meng|mem|men)\w{{3,}}", re.I), ACTS),
        (expression(rf"^\s+(?:{_MODAL}\s+)+\w+", re.I), ACTS),
    ),
    "en": (
        (
            expression(
                r"^\s+(?:shall|may|must|will|is|are|has|have)(?:\s+not)?\s+be(?:en)?\s+\w+", re.I
            ),
            SUFFERS,
        ),
        (expression(r"^\s*,?\s+(?:shall|may|must|will|has|agrees|undertakes)\b", re.I), ACTS),
        (expression(r"^\s+(?!is\b|was\b)[a-z]+(?:[^s\W]s|ed)\b"), ACTS),
    ),
}

_DEED_BEFORE = {
    "id": expression(r"\b(?P<deed>di(?!\s)\w{3,})(?:\s+(?:oleh|bersama))?\s+$", re.I),
    "en": expression(r"\b(?P<deed>[a-z]{3,})\s+by\s+(?:the\s+)?$", re.I),
}
_DEED_BEHIND = {
    "id": expression(rf"\s+(?:{_MODAL}\s+)*(?P<deed>(?:me|ber)\w{{3,}})", re.I),
    "en": expression(
        r"\s+(?:(?:shall|may|must|will)\s+(?:not\s+)?(?!be\b)(?P<deed>[a-z]{3,})|(?!is\b|was\b)(?P<told>[a-z]+(?:[^s\W]s|ed))\b)"
    ),
}


@value_class
class Mention:
    """A party where a text names it, and what it stands with there."""

    party: str
    roles: frozenset[str]
    meanings: frozenset[Meaning]
    is_source: bool = False
    """Whether something comes from it."""
    deeds: frozenset[Meaning] = frozenset()
    """What the verb means in which it acts: "dirujuk" of "korban yang dirujuk PIHAK KESATU"."""


def mentions(
    text: str, language: str, places: Iterable[tuple[str, int, int]], dictionary: Dictionary
) -> list[Mention]:
    """Return the parties that *text* names at *places*, each with what it stands with."""
    terms = dictionary.terms(text, language)
    spans = list(places)
    return [
        _mention(text, language, terms, spans, one, together, pair)
        for one, together, pair in zip(
            spans, _series(text, spans, _JOINED), _series(text, spans, _CONJOINED), strict=True
        )
    ]


def _mention(
    text: str,
    language: str,
    terms: Sequence[Term],
    spans: Sequence[tuple[str, int, int]],
    one: tuple[str, int, int],
    together: tuple[int, int],
    conjoined: tuple[int, int],
) -> Mention:
    """Return *one* of *spans*, in a series from and to *together*, which does what all that are *conjoined* do; what is between two does nothing itself."""
    party, _start, _end = one
    meanings = _around(text, language, terms, *together, spans)
    if _BETWEEN.search(text, max(0, together[0] - _NEAR), together[0]):
        return Mention(party, frozenset(), meanings)
    return Mention(
        party,
        _roles(text, *conjoined, language),
        meanings,
        bool(_FROM[language].search(text, 0, conjoined[0])),
        _deeds(text, *conjoined, language, terms),
    )


_NEAR = 40
_BETWEEN = expression(
    r"\b(?:antara|between)\s+(?:the\s+)?(?:Pemerintah(?:\s+Daerah)?\s+|Government\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
"""Before two of which the text says what is between them: "surat antara Kota Makassar dan Kabupaten Gowa"."""


def _series(
    text: str, spans: Sequence[tuple[str, int, int]], joint: re.Pattern[str]
) -> list[tuple[int, int]]:
    """Return where the series begins and ends that each of *spans* is in: "the Mayor of A and the Regent of B" stand with the same words."""
    found: list[list[int]] = []
    for start, end in sorted({(start, end) for _party, start, end in spans}):
        if found and (start < found[-1][1] or joint.fullmatch(text, found[-1][1], start)):
            found[-1][1] = max(end, found[-1][1])
        else:
            found.append([start, end])
    return [
        next((first, last) for first, last in found if first <= start < last)
        for _party, start, _end in spans
    ]


def _roles(text: str, start: int, end: int, language: str) -> frozenset[str]:
    before = [role for pattern, role in _BEFORE[language] if pattern.search(text, 0, start)]
    if before:
        return frozenset(before[:1])
    behind = [role for pattern, role in _BEHIND[language] if pattern.search(text[end:])]
    return frozenset(behind[:1])


def _deeds(
    text: str, start: int, end: int, language: str, terms: Sequence[Term]
) -> frozenset[Meaning]:
    """Return what the verb means in which what is named from *start* to *end* acts; nothing where none stands beside it."""
    found = _DEED_BEFORE[language].search(text, 0, start) or _DEED_BEHIND[language].match(text, end)
    if found is None:
        return frozenset()
    verb = found.start(found.lastgroup or 0)
    return next((each.meanings for each in terms if each.start == verb), frozenset())


def _around(
    text: str,
    language: str,
    terms: Sequence[Term],
    start: int,
    end: int,
    spans: Sequence[tuple[str, int, int]],
) -> frozenset[Meaning]:
    """Return what the words mean that stand with what is named from *start* to *end*."""
    begin = max(
        (
            0,
            *(found.end() for found in _TURN.finditer(text, 0, start)),
            *(stop for _party, _start, stop in spans if stop <= start),
        )
    )
    stop = min(
        (
            len(text),
            *(found.start() for found in _TURN.finditer(text, end)),
            *(first for _party, first, _stop in spans if first >= end),
        )
    )
    near = [
        each
        for each in terms
        if begin <= each.start < stop
        and not start <= each.start < end
        and not any(first <= each.start < last for first, last in _of_the_sentence(text, language))
    ]
    return frozenset().union(*(each.meanings for each in near))


_CONJUNCTION = r",?\s+(?:dan|serta|atau|maupun|and|or|nor)"
_TO_THE_NAME = r"\s+(?:the\s+)?(?:(?:Pemerintah(?:\s+Daerah)?|Government\s+of)\s+(?:the\s+)?)?"
_JOINED = expression(rf"\s*(?:,|{_CONJUNCTION}){_TO_THE_NAME}", re.IGNORECASE)
_CONJOINED = expression(rf"\s*{_CONJUNCTION}{_TO_THE_NAME}", re.IGNORECASE)
"""Between two that do the same; behind a comma alone may stand who acts: "Atas permintaan PIHAK KEDUA, PIHAK KESATU mengirimkan"."""


def _of_the_sentence(text: str, language: str) -> Iterator[tuple[int, int]]:
    """Yield where it is told at the edge of a sentence how often or how long: that is nobody's own."""
    for fact in facts(text, language):
        if fact.kind is FactKind.DURATION and (
            _BEGUN.search(text, 0, fact.start) or _ENDED.match(text, fact.end)
        ):
            yield fact.start, fact.end


_BEGUN = expression(r"(?:^|[.;]\s+)$")
_ENDED = expression(r"\s*(?:[.;]|$)")
_PASSIVE = {
    "id": expression(r"di(?:per)?\w{3,}|ter\w{4,}", re.IGNORECASE),
    "en": expression(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+|not\s+)?$", re.IGNORECASE),
}
_ACTIVE = {
    "id": expression(r"me\w{4,}|ber\w{4,}", re.IGNORECASE),
    "en": expression(
        r"\b(?:shall|may|must|will|to|who|PARTY|PARTIES|Office|Agency|Regency|City|(?!(?:is|was|has|its|this|This|Its)\b)[^\W\d_]{3,}s)"
        r"\s+(?:\w+ly\s+|not\s+)?$"
    ),
}


_NEVER_A_NOUN = expression(r"(?:receive|obtain|acquire)s?", re.IGNORECASE)
"""English verbs that are active where nothing makes them passive: "teachers willing to move receive"."""


def voice(text: str, language: str, verb: Term) -> str:
    """Return "active" or "passive" for *verb* in *text*; "" where it may be a noun."""
    for name, voices in (("passive", _PASSIVE), ("active", _ACTIVE)):
        if language == "id" and voices["id"].fullmatch(verb.text):
            return name
        if language == "en" and voices["en"].search(text, 0, verb.start):
            return name
    return "active" if language == "en" and _NEVER_A_NOUN.fullmatch(verb.text) else ""


def exchanged(
    ours: Sequence[Mention], theirs: Sequence[Mention], *, by_deeds_alone: bool = False
) -> bool:
    """Return whether two parties stand with each other's words in *theirs*, and not with their own.

    They have not changed places where one does the same in both, and neither does what the other did; they have
    where each does what the other did, which *by_deeds_alone* is all that counts.
    """
    parties = sorted({each.party for each in ours} & {each.party for each in theirs})
    for index, one in enumerate(parties):
        for other in parties[index + 1 :]:
            same, turned = _deeds_in_both(ours, theirs, one, other)
            if turned == _BOTH and not same:
                return True
            if by_deeds_alone or same > turned:
                continue
            straight = _fit(ours, one, theirs, one) + _fit(ours, other, theirs, other)
            crossed = _fit(ours, one, theirs, other) + _fit(ours, other, theirs, one)
            if crossed >= straight + _CLEARLY:
                return True
    return False


_BOTH = 2


def _deeds_in_both(
    ours: Sequence[Mention], theirs: Sequence[Mention], one: str, other: str
) -> tuple[int, int]:
    """Return how many of *one* and *other* do in *theirs* what they do in *ours*, and how many what the other does there."""
    here, there = (
        [_together(side, party).deeds for party in (one, other)] for side in (ours, theirs)
    )
    return (
        sum(not mine.isdisjoint(deeds) for mine, deeds in zip(here, there, strict=True)),
        sum(not mine.isdisjoint(deeds) for mine, deeds in zip(here, there[::-1], strict=True)),
    )


_CLEARLY = 2
_OF_A_ROLE = 2


def _fit(ours: Sequence[Mention], one: str, theirs: Sequence[Mention], other: str) -> int:
    """Return how much *one* in *ours* has in common with *other* in *theirs*."""
    mine, others = _together(ours, one), _together(theirs, other)
    alike = len(mine.meanings & others.meanings) + _OF_A_ROLE * len(mine.roles & others.roles)
    return alike + (mine.is_source and others.is_source)


def _together(mentions: Sequence[Mention], party: str) -> Mention:
    own = [each for each in mentions if each.party == party]
    return Mention(
        party,
        frozenset().union(*(each.roles for each in own)),
        frozenset().union(*(each.meanings for each in own)),
        any(each.is_source for each in own),
        frozenset().union(*(each.deeds for each in own)),
    )
