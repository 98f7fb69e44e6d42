"""As many things as there are places for them: five sites, one in each of the districts, of which another text has four.

Only the Indonesian is read, and only where both texts are about one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression

_ONE_IN_EACH = expression(
    r"[^.;\d]{0,60}?,?\s+(?:yaitu\s+)?masing-masing\s+(?:satu|1(?:\s+\(satu\))?)(?:\s+[^\W\d_]+)?\s+(?:di|untuk|bagi|pada|dari|dalam)\s+(?:setiap|tiap)\s+(?P<place>[^\W\d_]+)"
    r"|[^.;\d]{0,60}?,?\s+(?:satu|1(?:\s+\(satu\))?)(?:\s+[^\W\d_]+)?\s+(?:di|untuk|bagi|pada|dari|dalam)\s+(?:setiap|tiap|masing-masing)\s+(?P<place_too>[^\W\d_]+)",
    re.IGNORECASE,
)
_NOT_ALL = expression(
    r"\b(?:paling|minimal|maksimal|lebih|kurang|sekitar|di\s+antara\w*|sebagian|lainnya|tambahan|semula|menjadi|belum|sisa\w*)\b",
    re.IGNORECASE,
)
_NOUN = expression(r"\s+([^\W\d_]+)")
_ENOUGH = 2
"""Words in common by which two sentences are about one thing."""


def wrong_counts_apiece(texts: Sequence[str]) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield how many there are with one in each place, where another of *texts* has another number of places; and that number."""
    told = [
        (at, start, sentence)
        for at, text in enumerate(texts)
        for start, sentence in sentences_of(text)
        if not _NOT_ALL.search(sentence)
    ]
    for at, start, sentence in told:
        for count in _counts(sentence):
            found = _ONE_IN_EACH.match(sentence, count.end)
            place = (found["place"] or found["place_too"]).casefold() if found else ""
            others = [
                each
                for other, _start, said in told
                if found and other != at and _is_of_one(sentence, said)
                for each in _counts(said)
                if _noun(said, each) == place
            ]
            values = {each.value for each in others}
            if len(values) == 1 and count.value not in values:
                yield at, _moved(count, start), others[0]


def _moved(fact: Fact, by: int) -> Fact:
    return Fact(fact.kind, fact.value, fact.text, fact.start + by, fact.end + by, fact.sure)


def _counts(sentence: str) -> list[Fact]:
    return [each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER and each.sure]


def _noun(sentence: str, count: Fact) -> str:
    found = _NOUN.match(sentence, count.end)
    return found[1].casefold() if found else ""


def _is_of_one(sentence: str, other: str) -> bool:
    """Return whether two sentences have enough in common besides the name of the place."""
    return in_common(meanings(sentence), meanings(other)) > _ENOUGH
