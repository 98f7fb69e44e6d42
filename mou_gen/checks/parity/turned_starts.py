"""What a period runs from, told otherwise in one language: "7 hari sejak diminta", "within 7 days of the answer"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_FROM: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\s*(?:(?:kerja|kalender)\s+)?(?:terhitung\s+)?(?:mulai\s+)?(?:sejak|setelah|sesudah|sebelum|seusai|usai|dari)\s+(?P<event>[^.,;:()]+)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s*(?:of(?!\s[^.,;:()]*\s(?:after|before|from)\s)|after|from|before|following|since|prior\s+to)\s+(?P<event>[^.,;:()]+)",
        re.IGNORECASE,
    ),
}
_GOES_ON: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:dan|serta|atau|untuk|agar|supaya|kepada|oleh|apabila|jika|kecuali|wajib|dengan|sebelum|setelah|sesudah|selama|paling)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:and|or|so|in\s+order|to|by|if|unless|shall|must|may|with|before|after|during|at)\b",
        re.IGNORECASE,
    ),
}
"""Begins what is no more of the event: "sejak diterima dan dijawab"."""

_OF_ANYTHING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:\w*selesai\w*|berakhir\w*|akhir|tuntas|dilaksanakan\w*|pelaksanaan\w*|diselenggarakan\w*|penyelenggaraan\w*|diadakan\w*|berlangsung\w*"
        r"|dilakukan\w*|kegiatan|acara|terjadi\w*|kejadian|tanggal|hari|tersebut|\w*mulai\w*|masuk\w*|tiba\w*|datang\w*|ada|terbit\w*)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:complet\w+|end(?:s|ed|ing)?|conclu\w+|finish\w*|events?|activit\w+|dates?|days?|held|over|implement\w+|carried|occur\w*|happen\w*"
        r"|start\w*|beginning|begin\w*|commenc\w+|arriv\w+|com(?:es|ing)|issued?|thereof)\b",
        re.IGNORECASE,
    ),
}
"""Is said of anything, for which the other text may name the thing: "setelah selesai", "within 5 days of the training"."""


def turned_starts(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield the events from which one period runs in two texts, where these are two that either text tells apart.

    Of a free translation neither text has the word of the other: this is left alone.
    """
    ours, theirs = (_periods(each) for each in (first, second))
    if [each.key for each in ours] != [each.key for each in theirs]:
        return
    said = [dictionary.terms(each.said, each.language) for each in (first, second)]
    for mine, other in zip(ours, theirs, strict=True):
        from_here, from_there = _event(first, mine, said[0]), _event(second, other, said[1])
        every = (*from_here, *from_there)
        if not (from_here and from_there and all(each.meanings for each in every)):
            continue
        alike = share_a_meaning(from_here, from_there)
        told = _is_said(from_here, said[1]) or _is_said(from_there, said[0])
        if not alike and told:
            yield from differences(first, from_here[:1], second, from_there[:1])


def _periods(text: LanguageVersion) -> list[Fact]:
    """Return the periods of *text* that last, and are not only what something is paid for: "per hari dari jumlah tagihan"."""
    return [
        each
        for each in text.own_facts
        if each.kind is FactKind.DURATION and not _EACH.match(each.text)
    ]


_EACH = expression(r"(?:setiap|tiap|saban|per|each|every)\b", re.IGNORECASE)


def _event(text: LanguageVersion, period: Fact, terms: Sequence[Term]) -> list[Term]:
    """Return the words of the event from which *period* runs in *text*, or up to which; none where that is not said, or said of anything."""
    found = _FROM[text.language].match(text.said, period.end)
    if found is None:
        return []
    start, end = found.span("event")
    rest = _GOES_ON[text.language].search(text.said, start, end)
    end = rest.start() if rest else end
    if _OF_ANYTHING[text.language].search(text.said, start, end):
        return []
    return [each for each in terms if start <= each.start < end and not each.function]


def _is_said(event: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Return whether *terms* of the other text say a word of *event*."""
    return share_a_meaning(event, terms)
