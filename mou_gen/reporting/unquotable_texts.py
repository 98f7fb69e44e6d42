"""What a file with sealed data says that no message may repeat: more than the rule `sealed-names` looks for.

A mask too many costs nothing. So each rare word counts as a name, each short text as one word, four words in
a row as copied, and five figures as a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from mou_gen.data.values import SourcedText, is_closed
from mou_gen.kinds.keys import own_words
from mou_gen.kinds.sealed_part import SealedFact
from mou_gen.kinds.sealed_signs import keys_in, text_of
from mou_gen.kinds.secrets import FileSecrets, Person
from mou_gen.language.spelling import spelling_keys, split_words
from mou_gen.library.words import known_words, ordinary_words
from mou_gen.messages import vocabulary
from mou_gen.startup.expressions import expression

ROW = 4
"""Words that are known to be copied; letters of a word that is known inside of another one."""
LONGEST = 60
"""Letters of a text that is known as a whole."""
_NUMBER = expression(r"\d(?:[ .-]?\d){4,}")
_DAY = expression(r"\d{4}-\d\d-\d\d")


def with_unquotable_texts(
    people: Sequence[Person], opened: list[SourcedText], closed: list[SourcedText]
) -> Person:
    """Return the *people* of a file as one, with all that its *closed* texts say and the *opened* ones do not."""
    spoken = common_words() | {word for text in opened for word in spelling_keys(text)}
    known = dict.fromkeys(name for each in people for name in each.names)
    telling, facts = set[str](), {fact for each in people for fact in each.facts}
    for text in closed:
        if _DAY.fullmatch(text):
            continue  # that of the birth is a fact, and others tell nothing
        telling |= set(_telling(text, spoken))
        facts |= set(_copied(text))
    for name in known:
        telling |= set(_parts(name))
        facts |= {SealedFact("story", each) for each in _shortened(name)}
    facts |= {each for fact in tuple(facts) for each in _figures(fact)}
    short = {f"{word}nya" for word in telling if len(word) == 2}
    facts |= {SealedFact("story", (word,)) for word in telling | short}
    names = {*known, *((word,) for word in telling if len(word) > 2)}
    child = any(each.child for each in people)
    return Person(people[0].case, child, tuple(names), tuple(facts))


@cache
def common_words() -> frozenset[str]:
    """Return the words that everybody says: the program, its keys, and the packaged templates."""
    return known_words() | vocabulary() | own_words()


def suspect_words(read: FileSecrets) -> frozenset[str]:
    """Return the words of *read*, if it cannot be read, but for those above what is sealed."""
    unread = read.problems and not read.people and not read.is_locked
    lines = (text_of(read.file.data) or "").splitlines() if unread else []
    above = list(takewhile(lambda line: not any(map(is_closed, keys_in(line))), lines))
    head = {word for line in above for word in spelling_keys(line)} if above != lines else set()
    said = {word for line in lines for word in spelling_keys(line) if len(word) >= ROW}
    return frozenset(said - head - own_words() - vocabulary())


def _telling(text: str, spoken: frozenset[str]) -> Iterator[str]:
    """Yield the words of *text* that are none of those *spoken*, and a short text as one word."""
    said = split_words(text)
    strange = [word for word in said if word.key not in spoken and not word.key.isdigit()]
    for word in strange:
        if len(word.key) >= ROW or (len(word.key) > 1 and word.capital):
            yield word.key
    whole = "".join(word.key for word in said)
    if strange and ROW <= len(whole) <= LONGEST:
        yield whole


def _copied(text: str) -> Iterator[SealedFact]:
    """Yield what shows that *text* was copied: four words in a row, numbers."""
    said = spelling_keys(text)
    for start in range(len(said) - ROW + 1):
        yield SealedFact("story", said[start : start + ROW])
    for found in _NUMBER.findall(text):
        yield SealedFact("number", (re.sub(r"\D", "", found),))


def _figures(fact: SealedFact) -> Iterator[SealedFact]:
    """Yield the figures of a date of birth, whatever stands around them."""
    if fact.what == "birth" and _DAY.fullmatch(fact.words[0]):
        year, month, day = fact.words[0].split("-")
        yield from (
            SealedFact("number", (each,)) for each in (year + month + day, day + month + year)
        )


def _parts(name: tuple[str, ...]) -> Iterator[str]:
    """Yield each part of *name* that is no ordinary word, backwards too."""
    for part in name:
        if len(part) > 1 and part not in ordinary_words() | own_words():
            yield part
            yield part[::-1] if len(part) >= ROW else part


def _shortened(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield *name*, whole and with initials for its later parts: contoh r., contoh rekawati s."""
    for whole in range(1, len(name) + 1):
        yield (*name[:whole], *(part[0] for part in name[whole:]))
