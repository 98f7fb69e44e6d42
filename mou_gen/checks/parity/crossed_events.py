"""Two events of which one language exchanges the order: "sebelum matahari terbenam hingga sesudah matahari terbit", "before sunrise until after sunset"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Meaning
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_BEFORE: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:sebelum|menjelang)\s+(?!itu\b|ini\b)", re.IGNORECASE),
    "en": expression(r"\b(?:before|prior\s+to|ahead\s+of)\s+(?!(?:that|this|which)\b)", re.I),
}
_AFTER: Mapping[str, re.Pattern[str]] = {
    "id": expression(r"\b(?:setelah|sesudah|seusai|sehabis)\s+(?!itu\b|ini\b)", re.IGNORECASE),
    "en": expression(r"\b(?:after|following)\s+(?!(?:that|this|which)\b)", re.IGNORECASE),
}
_FROM_TO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\bdari\s+(?=(?:(?!\bdari\b)[^.,;:()]){1,60}?(?P<to>\s(?:sampai(?:\s+dengan)?|hingga)\s+))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bfrom\s+(?=(?:(?!\bfrom\b)[^.,;:()]){1,60}?(?P<to>\s(?:to|until|till)\s+))",
        re.IGNORECASE,
    ),
}
_ENDS = expression(
    r"[.,;:()\d]|\b(?:dan|atau|serta|maupun|hingga|sampai|sebelum|menjelang|setelah|sesudah|seusai|sehabis|dari|ke|menuju|yang|untuk|agar|oleh|dengan|pada"
    r"|and|or|until|till|to|before|after|following|from|prior|ahead|by|with|which|that|on|in|at|for|as|up)\b",
    re.IGNORECASE,
)
"""Where what is told of an event ends."""
_TURNED = expression(
    r"\b(?:tidak|bukan|tanpa|dilarang|belum|kembali|sebaliknya|not?|never|cannot|without|back|return(?:s|ed|ing)?|vice)\b",
    re.IGNORECASE,
)
"""Lets one text tell of the other side, or of the way back."""


_IN_TIME = expression(
    r"\b(?:sebelum|menjelang|setelah|sesudah|seusai|sehabis|matahari|fajar|subuh|magrib|pagi|siang|petang|sore|malam|awal|akhir|musim|panen|tanam|pembukaan|penutupan|keberangkatan|kedatangan"
    r"|before|after|until|till|sun\w*|dawn|daybreak|dusk|nightfall|morning|noon|evening|night|start|end|season|harvest\w*|planting|opening|closing|departure|arrival)\b",
    re.IGNORECASE,
)
"""Says that something runs from event to event: "dari siswa hingga lansia" may be told from either end."""


@value_class
class _Events:
    """Two events that one text tells of in their order."""

    words: FoundWords
    first: frozenset[Meaning]
    second: frozenset[Meaning]

    def is_crossed(self, other: _Events) -> bool:
        """Return whether *other* tells the same two in the other order, by what each means and the other event does not."""
        mine, theirs = self._apart(), other._apart()
        straight = mine[0] & theirs[0] or mine[1] & theirs[1]
        return bool(mine[0] & theirs[1] and mine[1] & theirs[0]) and not straight

    def _apart(self) -> tuple[frozenset[Meaning], frozenset[Meaning]]:
        return self.first - self.second, self.second - self.first


def crossed_events(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield the two events that both texts name once each, the one in the place of the other."""
    if _TURNED.search(first.said) or _TURNED.search(second.said):
        return
    for told in (_sides, _spans):
        mine, other = (told(each, dictionary) for each in (first, second))
        if mine and other and mine.is_crossed(other):
            yield from differences(first, [mine.words], second, [other.words])


def _sides(text: LanguageVersion, dictionary: Dictionary) -> _Events | None:
    """Return before what and after what *text* sets something, where it does so once each."""
    found = [[*each[text.language].finditer(text.said)] for each in (_BEFORE, _AFTER)]
    if any(len(each) != 1 for each in found):
        return None
    (before,), (after,) = found
    start = min(before.start(), after.start())
    return _events(text, start, before.end(), after.end(), dictionary)


def _spans(text: LanguageVersion, dictionary: Dictionary) -> _Events | None:
    """Return from when to when something lasts, where *text* tells it once."""
    found = [*_FROM_TO[text.language].finditer(text.said)]
    if len(found) != 1:
        return None
    events = _events(text, found[0].start(), found[0].end(), found[0].end("to"), dictionary)
    return events if _IN_TIME.search(events.words.text) else None


def _events(
    text: LanguageVersion, start: int, first: int, second: int, dictionary: Dictionary
) -> _Events:
    end = max(_end(text.said, first), _end(text.said, second))
    return _Events(
        FoundWords(text.said[start:end], start, end),
        _meant(text, first, dictionary),
        _meant(text, second, dictionary),
    )


def _end(said: str, start: int) -> int:
    found = _ENDS.search(said, start)
    return len(said[: found.start() if found else len(said)].rstrip())


def _meant(text: LanguageVersion, start: int, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what the words of the event that begins at *start* mean."""
    end = _end(text.said, start)
    terms = (
        each
        for each in dictionary.terms(text.said, text.language)
        if start <= each.start < end and not each.function
    )
    return frozenset[Meaning]().union(*(each.meanings for each in terms))
