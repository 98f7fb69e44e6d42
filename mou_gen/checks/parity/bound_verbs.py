"""The verb that a word of duty binds to, permits or prohibits, and what it is in the other language."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import islice
from operator import attrgetter

from mou_gen.checks.parity.pairs import LanguageVersion
from mou_gen.language.dictionary import Dictionary, Meaning, Term, share_a_meaning
from mou_gen.language.glossary import TermMatch
from mou_gen.startup.expressions import expression

_ADVERB = expression(r"\w+ly|juga|pula|segera|langsung|selalu|secara", re.IGNORECASE)
_NOT_PLAINLY = expression(
    r"\b(?:to|be|a|an|the|of|for|no|not|nor|any|all|by|on|in|free|full|its|their|his|her)\s+(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
"""Before a word that is a noun, or a verb that stands for more than what is done: "has ten days to object", "have free use"."""
_NOUN = expression(r"(?:[st]ion|ment|[ae]nce)s?$", re.IGNORECASE)
_VERB = expression(r"(?:me|di|be|ter)[a-z]{3,}", re.IGNORECASE)


def with_turned_verbs_last(
    first: LanguageVersion,
    ours: Sequence[TermMatch],
    second: LanguageVersion,
    theirs: Sequence[TermMatch],
    dictionary: Dictionary,
) -> tuple[list[TermMatch], list[TermMatch]]:
    """Return *ours* and *theirs*, those last that have the verb of one of another kind: of as many, the last lack an answer."""
    mine, others = (
        [(each, _means(text, each, dictionary)) for each in words]
        for text, words in ((first, ours), (second, theirs))
    )
    return _turned_last(mine, others), _turned_last(others, mine)


_Verbs = Sequence[tuple[TermMatch, frozenset[Meaning]]]
"""Words, and what the verb of each means."""


def _turned_last(words: _Verbs, others: _Verbs) -> list[TermMatch]:
    """Return *words*, those last that have the verb of one of *others* of another kind."""
    turned = {
        id(word)
        for word, means in words
        if any(word.key != other.key and not means.isdisjoint(verb) for other, verb in others)
    }
    return sorted((word for word, _means in words), key=lambda word: id(word) in turned)


def same_verb(
    first: LanguageVersion,
    word: TermMatch,
    second: LanguageVersion,
    other: TermMatch,
    dictionary: Dictionary,
) -> bool:
    """Return whether the verb of *word* and that of *other* may mean the same."""
    mine, theirs = (
        _means(text, each, dictionary) for text, each in ((first, word), (second, other))
    )
    return bool(mine & theirs)


def may_be_same_verb(
    first: LanguageVersion,
    word: TermMatch,
    second: LanguageVersion,
    other: TermMatch,
    dictionary: Dictionary,
) -> bool:
    """Return whether the dictionary does not know the verb of *word* or of *other*."""
    verbs = _verb(first, word, dictionary), _verb(second, other, dictionary)
    return not all(each.meanings for each in verbs)


_OBJECT = 2
"""Words right behind a verb among which its object is."""


def same_object(
    first: LanguageVersion,
    word: TermMatch,
    second: LanguageVersion,
    other: TermMatch,
    dictionary: Dictionary,
) -> bool:
    """Return whether what the verb of *word* is done to and what that of *other* is done to may mean the same."""
    return share_a_meaning(
        _behind_verb(first, word, dictionary), _behind_verb(second, other, dictionary)
    )


def _behind_verb(text: LanguageVersion, word: TermMatch, dictionary: Dictionary) -> list[Term]:
    verb = _verb(text, word, dictionary)
    terms = dictionary.terms(text.said, text.language)
    return [each for each in terms if each.start > verb.start and not each.function][:_OBJECT]


def is_verb_plain(
    one: LanguageVersion, word: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *other* says that what *word* of *one* binds to is simply done."""
    meant = _verb(one, word, dictionary).meanings
    return any(
        each.meanings & meant and _is_plain_verb(each, other)
        for each in dictionary.terms(other.said, other.language)
    )


def _is_plain_verb(term: Term, text: LanguageVersion) -> bool:
    if text.language == "id":
        return bool(_VERB.match(term.text))
    return not (_NOUN.search(term.text) or _NOT_PLAINLY.search(text.said, 0, term.start))


def _means(text: LanguageVersion, word: TermMatch, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what the verb of *word* means; one that says little, with its object: "memberikan kuasa", "empower"."""
    verb = _verb(text, word, dictionary)
    if verb.weight or not verb.meanings or text.language == "en":
        return verb.meanings
    behind = TermMatch(word.key, verb.text, verb.start, verb.end, word.sure)
    return verb.meanings | _verb(text, behind, dictionary).meanings


def _verb(text: LanguageVersion, word: TermMatch, dictionary: Dictionary) -> Term:
    """Return what *word* binds to or permits, the next word that is no mere link; *word* itself where none follows."""
    terms = dictionary.terms(text.said, text.language)
    behind = islice(terms, bisect_left(terms, word.end, key=attrgetter("start")), None)
    verbs = (each for each in behind if not each.function and not _ADVERB.fullmatch(each.text))
    return next(verbs, Term(word.text, word.start, word.end, frozenset(), 0))
