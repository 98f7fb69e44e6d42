"""How each side of a pair binds: its words of duty, permission, prohibition and exemption."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mou_gen.checks.case import Case, once
from mou_gen.checks.sides import Side, sides
from mou_gen.language.glossary import Found, Words
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _


@dataclass(frozen=True, slots=True)
class Bound:
    """A pair whose two sides do not bind alike."""

    indonesian: Side
    english: Side
    against: Sequence[tuple[Found, Found]]
    """Words that stand against each other, the Indonesian one first."""
    only_indonesian: Sequence[Found]
    only_english: Sequence[Found]
    words: Words

    def forms(self, key: str) -> tuple[str, ...]:
        """Return the English words of the kind *key*."""
        return self.words.forms(key, "en")


@once
def bound(case: Case) -> Iterator[Bound]:
    """Yield the pairs of *case* whose words of duty do not correspond."""
    words = read_glossary(case.templates).duties
    for first, second in sides(case):
        ours = [
            each for each in words.found(first.undated, "id") if not second.repeats(each, first)
        ]
        theirs = [
            each for each in words.found(second.undated, "en") if not first.repeats(each, second)
        ]
        mine, others = _unanswered(ours, theirs), _unanswered(theirs, ours)
        if mine or others:
            against = list(zip(mine, others, strict=False))
            rest = len(against)
            yield Bound(first, second, against, mine[rest:], others[rest:], words)


def kind(key: str) -> str:
    """Return what a word of the kind *key* makes of its sentence."""
    return {
        "duty": _("a duty"),
        "permission": _("a permission"),
        "prohibition": _("a prohibition"),
        "exemption": _("an exemption"),
    }[key]


def _unanswered(found: Sequence[Found], others: Sequence[Found]) -> list[Found]:
    """Return the sure words of *found* that have no word of their kind among *others*.

    Where both sides have as many words, each wants an answer of its own; else one word answers
    to all of its kind, as where "shall" is said once for two verbs.
    """
    sure = [each for each in found if each.sure]
    if len(sure) != sum(each.sure for each in others):
        there = {each.key for each in others}
        return list({each.key: each for each in sure if each.key not in there}.values())
    answers = Counter(each.key for each in others)
    answers.subtract(Counter(each.key for each in sure))
    return [_last(sure, key) for key, left in answers.items() for _ in range(-left)]


def _last(found: Sequence[Found], key: str) -> Found:
    return next(each for each in reversed(found) if each.key == key)
