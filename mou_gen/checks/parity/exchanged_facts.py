"""Numbers that have changed places in one language: ten nurses and five doctors, five nurses and ten doctors.

Both languages say the same numbers, so what is compared is what each is said of: the words between
the signs and conjunctions that part it from the next number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from operator import or_

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Term
from mou_gen.language.facts import Fact, FactKind
from mou_gen.startup.expressions import expression

_KINDS = (
    FactKind.DATE,
    FactKind.DURATION,
    FactKind.MONEY,
    FactKind.NUMBER,
    FactKind.PERCENT,
)
_PARTED = expression(
    r"[,;:.]\s|\b(?:dan|serta|sedangkan|sementara|and|while|whereas)\b|(?<=[a-z]\s)(?:sampai|hingga|to)\b",
    re.IGNORECASE,
)
_WORD = expression(r"[^\W\d_]+")
_Topic = frozenset[object]
"""What the words around a number mean, and the words themselves."""


def exchanged_facts(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield two numbers of a kind each of which *second* says of what *first* says the other of."""
    for kind in _KINDS:
        ours, theirs = (_of_kind(text, kind) for text in (first, second))
        if len(ours) > 1 and ours.keys() == theirs.keys():
            yield from _exchanged(first, ours, second, theirs, dictionary)


def _of_kind(text: LanguageVersion, kind: FactKind) -> dict[object, Fact]:
    """Return the numbers of a *kind* in *text* by their keys; none where one stands there twice."""
    found = [each for each in text.own_facts if each.kind is kind]
    by_key: dict[object, Fact] = {each.key: each for each in found}
    return by_key if len(by_key) == len(found) else {}


def _exchanged(
    first: LanguageVersion,
    ours: Mapping[object, Fact],
    second: LanguageVersion,
    theirs: Mapping[object, Fact],
    dictionary: Dictionary,
) -> Iterator[Difference]:
    mine, others = _topics(first, ours, dictionary), _topics(second, theirs, dictionary)
    for one, two in combinations(ours, 2) if mine and others else ():
        sides = [
            _crossed((mine[one][n], mine[two][n]), (others[one][n], others[two][n])) for n in (0, 1)
        ]
        if True in sides and False not in sides:
            yield from differences(first, [ours[one]], second, [theirs[two]])
            return


def _crossed(here: tuple[_Topic, _Topic], there: tuple[_Topic, _Topic]) -> bool | None:
    """Return whether what *here* is said of one number is said of the other *there*; None where that is not clear."""
    ours, theirs = (
        (here[0] - here[1], here[1] - here[0]),
        (there[0] - there[1], there[1] - there[0]),
    )
    stay = [bool(one & other) for one, other in zip(ours, theirs, strict=True)]
    across = [(ours[0], theirs[1]), (ours[1], theirs[0])]
    answered = [bool(one & other) for one, other in across]
    if any(stay):  # what stands behind the last number may be said of both
        return False if all(stay) else True if all(answered) else None
    open_ends = [_is_unknown(one) and _is_unknown(other) for one, other in across]
    return True if any(answered) and all(map(or_, answered, open_ends)) else None


def _is_unknown(topic: _Topic) -> bool:
    """Return whether *topic* has words, and the dictionary none of them."""
    return bool(topic) and all(isinstance(each, str) for each in topic)


def _topics(
    text: LanguageVersion, found: Mapping[object, Fact], dictionary: Dictionary
) -> dict[object, tuple[_Topic, _Topic]]:
    """Return what stands before and behind each number, by its key; nothing where two numbers, and not amounts, are not parted."""
    placed = sorted(found.values(), key=lambda each: each.start)
    bounds = [0]
    for one, other in pairwise(placed):
        end = _end(text.said, one.end, other.start)
        if end is None and other.kind is not FactKind.MONEY:
            return {}
        bounds.append(other.start if end is None else end)
    bounds.append(len(text.said))
    terms = [each for each in dictionary.terms(text.said, text.language) if not each.function]
    return {
        each.key: (_topic(terms, start, each.start), _topic(terms, each.end, end))
        for each, (start, end) in zip(placed, pairwise(bounds), strict=True)
    }


def _topic(terms: Sequence[Term], start: int, end: int) -> _Topic:
    about = [each for each in terms if start <= each.start and each.end <= end]
    words = {word.casefold() for term in about for word in _WORD.findall(term.text)}
    return frozenset().union(words, *(term.meanings for term in about))


def _end(text: str, start: int, end: int) -> int | None:
    """Return where what is said of one number ends, and what is said of the next begins."""
    signs: list[re.Match[str]] = list(_PARTED.finditer(text, start, end))
    return signs[-1].start() if signs else None
