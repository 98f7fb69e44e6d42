"""How each text of a pair binds: words of duty, permission, prohibition and exemption."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mou_gen.checks.case import Case, once
from mou_gen.checks.pairs import LanguageVersion, pairs, unmatched
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _


@dataclass(frozen=True, slots=True)
class DutyMismatch:
    """A pair whose two texts do not bind alike."""

    indonesian: LanguageVersion
    english: LanguageVersion
    against: Sequence[tuple[TermMatch, TermMatch]]
    """Words that stand against each other, the Indonesian one first."""
    only_indonesian: Sequence[TermMatch]
    only_english: Sequence[TermMatch]
    words: TermList

    def forms(self, key: str) -> tuple[str, ...]:
        """Return the English words of the kind *key*."""
        return self.words.forms(key, "en")


@once
def duty_mismatches(case: Case) -> Iterator[DutyMismatch]:
    """Yield the pairs of *case* whose words of duty do not correspond."""
    words = read_glossary(case.templates).duties
    for first, second in pairs(case):
        ours = _found(first, second, words)
        theirs = _found(second, first, words)
        mine, others = _unanswered(first, ours, theirs), _unanswered(second, theirs, ours)
        if mine or others:
            against = list(zip(mine, others, strict=False))
            rest = len(against)
            yield DutyMismatch(first, second, against, mine[rest:], others[rest:], words)


def _found(text: LanguageVersion, other: LanguageVersion, words: TermList) -> list[TermMatch]:
    found = words.found(text.undated, text.language)
    return [each for each in found if not other.repeats(each, text)]


def modality(key: str) -> str:
    """Return what a word of the kind *key* makes of its sentence."""
    return {
        "duty": _("a duty"),
        "permission": _("a permission"),
        "prohibition": _("a prohibition"),
        "exemption": _("an exemption"),
    }[key]


def _unanswered(
    text: LanguageVersion, found: Sequence[TermMatch], others: Sequence[TermMatch]
) -> list[TermMatch]:
    """Return the sure words *found* in *text* that have no word of their kind among *others*.

    Where both texts have as many words, each wants an answer of its own; else one word answers
    to all of its kind, as where "shall" is said once for two verbs.
    """
    sure = [each for each in found if each.sure]
    if len(sure) != sum(each.sure for each in others):
        return unmatched(text, sure, others)
    answers = Counter(each.key for each in others)
    answers.subtract(Counter(each.key for each in sure))
    return [each for key, left in answers.items() if left < 0 for each in _of(sure, key)[left:]]


def _of(found: Sequence[TermMatch], key: str) -> list[TermMatch]:
    return [each for each in found if each.key == key]
