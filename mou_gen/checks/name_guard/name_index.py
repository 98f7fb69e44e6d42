"""An index of sealed names, which lets a text be searched for all of them at once.

A name is found by its parts, in any order, joined or split, and by what a reader takes for one of
them: old and new spelling, one letter off, with what Indonesian hangs on a word. How much is
needed to be sure depends on the word: one of four letters that no ordinary document has suffices by
itself, a short or ordinary one counts next to another part of the same name or after a word
that introduces a person ("Sdri.", "korban", "a.n.").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache
from itertools import pairwise

from mou_gen.language.spelling import (
    deletions,
    in_new_spelling,
    is_one_off,
    sound,
    with_letters,
)
from mou_gen.library.dictionary import is_plain_word
from mou_gen.library.words import common_names, known_words, ordinary_words
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

Name = tuple[str, ...]

_PART = 4
_NEAR = 6
"""Letters of a part that is known one letter off."""
_SHORT_NEAR = 4
"""The same, of a part that is not alone."""
_LEAD = expression(
    r"(?:sdri?|saudar[ai]|ny|nn|tn|bpk|bapak|pak|ibu|bu|si|sang|korban|saksi|anak|adik|kak|mbak|mas|mr|mrs|ms)?"
)
_CLITIC = expression(r"(?:nya|ku|mu|lah|kah|pun|tah|s)*")
_SHORT_FORMS = {
    "muhammad": "muh moh moch mhd muhd mohd",
    "mohammad": "muh moh moch mhd muhd mohd",
    "abdul": "abd",
    "siti": "st",
}
"""How names are shortened that many people have."""
_LONGEST = 60
"""Letters of what is compared letter by letter; no name has as many."""
_VOWELS = str.maketrans("", "", "aiueo")
_SKELETON = 4
"""Consonants that a name is known by: `RKWT`."""
_DERIVED = r"(?:me|pe|be|te|di|ke|se)\w*?{part}(?:kan|an|i|nya)*|{part}(?:kan|an|i)"
"""What Indonesian makes of a word that is no name: `pelestarian` of `lestari`."""


class Strength(IntEnum):
    """How much a word reveals by itself."""

    NOTHING = 0
    WEAK = 1
    """Beside another part, or after a word that introduces a person."""
    CAPITAL = 2
    """Written with a capital letter, too."""
    STRONG = 3
    """In any case."""


@value_class
class Hit:
    """A word that may be part of a name."""

    name: int
    part: int
    strength: Strength
    whole: bool = False
    """Whether the word is the whole name, joined."""
    exact: bool = True


@dataclass(eq=False, slots=True)
class NameIndex:
    """All *names*, by everything that may be written for them."""

    names: Sequence[Name]
    wide: bool = False
    """Whether a coincidence costs nothing, since what is found is masked only."""
    _parts: dict[str, list[tuple[int, int]]] = field(default_factory=lambda: defaultdict(list))
    _sounds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _short: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _short_sounds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _joined: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    begun: set[str] = field(default_factory=set)
    """Beginnings of all that may be written in pieces."""
    initials: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    beginning: dict[str, list[tuple[str, int]]] = field(default_factory=lambda: defaultdict(list))
    """Parts and the numbers of their names, by the first letter."""
    _short_names: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _bones: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Parts by their consonants, and by these and all their letters in order."""
    _longest: int = 0
    """Letters of the longest word that is looked for inside of others."""
    _known: dict[str, tuple[Hit, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, name in enumerate(self.names):
            for place, part in enumerate(name):
                self.beginning[part[0]].append((part, number))
                for form in (part, *_short_forms().get(sound(part), ())):
                    self._parts[form].append((number, place))
            for joined in _joined(name):
                self._joined[joined].append(number)
            if len(name) > 1:
                first = "".join(part[0] for part in name)
                for order in {first, first[::-1]}:
                    self.initials[order].append(number)
        for word in {*self._parts, *self._joined}:
            if len(word) <= _LONGEST:
                self._learn(word)

    def _learn(self, word: str) -> None:
        """Remember what may be written for *word*."""
        self._longest = max(self._longest, len(word))
        if len(word) >= _SHORT_NEAR:
            self._sounds[sound(word)].add(word)
            for shorter in deletions(word):
                self._short[shorter].add(word)
        elif self._is_alone(word):
            self._short_names[sound(word)].add(word)
        if len(word) > _NEAR:
            for shorter in deletions(sound(word)):
                self._short_sounds[shorter].add(word)
        if len(word) > _PART and word in self._parts and word not in known_words():
            bones = word.translate(_VOWELS)
            self._bones[_mixed(word)].add(word)
            if len(bones) >= _SKELETON and bones != word:
                self._bones[bones].add(word)
        self.begun.update(word[:end] for end in range(1, len(word) + 1))

    def hits(self, word: str) -> tuple[Hit, ...]:
        """Return which parts of names *word*, as it is read, may be; each word is looked up once."""
        if word not in self._known:
            self._known[word] = tuple(self._found(word))
        return self._known[word]

    def pieces(self, joined: str, least: int) -> Iterator[Hit]:
        """Yield which name, or part of at *least* so many letters, *joined* is, put together."""
        for number in self._joined.get(joined, ()):
            yield Hit(number, 0, Strength.STRONG, whole=True)
        long = len(joined) >= least or not joined.isascii()
        if (self.wide and len(joined) >= _PART) or (long and joined not in ordinary_words()):
            for number, place in self._parts.get(joined, ()):
                yield Hit(number, place, Strength.STRONG)

    def near(self, joined: str) -> Iterator[int]:
        """Yield the names that *joined*, put together from words, is but for one letter."""
        if len(joined) > self._longest + 1:
            return
        for meant in _each(self._short, deletions(joined)):
            if meant in self._joined and is_one_off(joined, meant):
                yield from self._joined[meant]

    def _found(self, word: str) -> Iterator[Hit]:
        yield from self._exactly(word)
        if any(char.isdigit() or char in "@$€" for char in word):
            yield from self._disguised(with_letters(word))
            letters = "".join(char for char in word if char.isalpha())
            if letters != word:
                yield from self._exactly(letters)
        if "@" in word:
            for piece in {*word.split("@")} - {""}:
                yield from self.hits(piece)
        yield from self._as_short(word)
        if len(word) < _SHORT_NEAR or (_is_ordinary(word) and not self.wide):
            return
        yield from self._inflected(word)
        if len(word) > _LONGEST:
            return
        for stem in _stems(word) if self.wide else [word]:
            yield from self._as_said(stem)
        yield from self._turned(word)

    def _as_short(self, word: str) -> Iterator[Hit]:
        """Yield which name of three letters *word* sounds like: `Any`, `Anny`, `Ekko`."""
        if len(word) <= _NEAR:
            for meant in self._short_names.get(sound(word), set()) - {word}:
                sure = Strength.WEAK if _is_ordinary(word) else Strength.CAPITAL
                yield from self._misspelt(word, meant, sure)

    def _turned(self, word: str) -> Iterator[Hit]:
        """Yield which part *word* is backwards, without its vowels, or with its vowels mixed up."""
        yield from self.backwards(word)
        for meant in (self._bones.get(word, set()) | self._bones.get(_mixed(word), set())) - {word}:
            sure = len(word) >= _NEAR or len(meant) > len(word)
            yield from self._misspelt(word, meant, Strength.STRONG if sure else Strength.CAPITAL)

    def _exactly(self, word: str) -> Iterator[Hit]:
        for number in self._joined.get(word, ()):
            yield Hit(number, 0, Strength.STRONG, whole=True)
        for number, place in self._parts.get(word, ()):
            yield Hit(number, place, _strength(word, alone=len(self.names[number]) == 1))

    def _disguised(self, word: str) -> Iterator[Hit]:
        """Yield what *word* is, in which digits stood for letters: nobody writes so by chance."""
        for each in self._exactly(word):
            strength = Strength.STRONG if len(word) > 2 else each.strength
            yield Hit(each.name, each.part, strength, each.whole)

    def _as_said(self, word: str) -> Iterator[Hit]:
        """Yield what *word* sounds like, or is but for one letter."""
        for meant in self._sounds.get(sound(word), set()) - {word}:
            sure = len(meant) > _PART or self._is_alone(meant)
            least = Strength.CAPITAL if _is_same(word, meant) else Strength.WEAK
            yield from self._misspelt(word, meant, Strength.STRONG if sure else least)
        if len(word) > _NEAR:
            for meant in _each(self._short_sounds, deletions(sound(word))):
                if is_one_off(sound(word), sound(meant)):
                    yield from self._misspelt(word, meant, Strength.STRONG)
        for meant in _each(self._short, deletions(word)):
            if meant != word and (self.wide or is_one_off(word, meant)):
                near = _SHORT_NEAR + 1 if self.wide else _NEAR
                shortest = min(len(word), len(meant))
                strength = Strength.STRONG if shortest >= near else Strength.WEAK
                if shortest == _NEAR - 1 and len(word) <= len(meant) and word[0] == meant[0]:
                    strength = max(strength, Strength.CAPITAL)
                yield from self._misspelt(word, meant, strength)

    def backwards(self, word: str) -> Iterator[Hit]:
        """Yield which part *word* is when it is read from its end."""
        back = word[::-1]
        if len(word) > _PART and back in self._parts and back not in known_words():
            yield from self._misspelt(word, back, Strength.STRONG)

    def _is_alone(self, part: str) -> bool:
        return any(len(self.names[number]) == 1 for number, _place in self._parts.get(part, ()))

    def _misspelt(self, word: str, meant: str, strength: Strength) -> Iterator[Hit]:
        common = not self.wide and word in common_names() and not _is_same(word, meant)
        if meant in self._joined and not common:
            for number in self._joined[meant]:
                yield Hit(number, 0, Strength.STRONG, whole=True, exact=False)
        if common or meant in (ordinary_words() if self.wide else known_words()):
            strength = Strength.WEAK
        for number, place in self._parts.get(meant, ()):
            yield Hit(number, place, strength, exact=False)

    def _inflected(self, word: str) -> Iterator[Hit]:
        """Yield which part stands in *word* with something hung on it."""
        for start in range(len(word)):
            for end in range(start + 3, min(start + self._longest, len(word)) + 1):
                part = word[start:end]
                if part == word or not (part in self._parts or part in self._joined):
                    continue
                strength = _hung_on(word, part, start, end)
                if self.wide and end - start >= _PART:
                    strength = Strength.STRONG
                if strength:
                    for each in self._exactly(part):
                        most = strength if self.wide and self._is_alone(part) else each.strength
                        yield Hit(each.name, each.part, min(strength, most), each.whole)


def _is_same(word: str, meant: str) -> bool:
    """Return whether both are one name, in old spelling and in new: `Soekarni`, `Sukarni`."""
    return in_new_spelling(word) == in_new_spelling(meant)


def _is_ordinary(word: str) -> bool:
    """Return whether *word* is one of everybody, "gunakan" or "rata": no name with a letter wrong."""
    return word in known_words() or (word not in common_names() and is_plain_word(word))


def _stems(word: str) -> set[str]:
    """Return *word*, and what is left of it without what may hang on it."""
    return {word, *(word.removesuffix(each) for each in ("nya", "ku", "mu", "lah", "pun", "s"))}


def _strength(word: str, *, alone: bool) -> Strength:
    if word in ordinary_words() or (word in known_words() and not (alone and len(word) >= _PART)):
        return Strength.WEAK
    if len(word) >= _PART or (alone and len(word) == _PART - 1) or not word.isascii():
        return Strength.STRONG
    return Strength.CAPITAL if alone else Strength.WEAK


def _hung_on(word: str, part: str, start: int, end: int) -> Strength:
    """Return how sure it is that *part*, from *start* to *end* of *word*, is meant."""
    if _is_affix(word[:start], word[end:]):
        return Strength.STRONG if len(part) >= _PART else Strength.CAPITAL
    derived = len(word) <= _LONGEST and re.fullmatch(_DERIVED.format(part=re.escape(part)), word)
    return Strength.STRONG if len(part) >= _NEAR and not derived else Strength.NOTHING


def _is_affix(before: str, after: str) -> bool:
    return bool(_LEAD.fullmatch(before) and _CLITIC.fullmatch(after))


def _joined(name: Name) -> Iterator[str]:
    """Yield *name* in one word, in its order and turned round, and each two parts that follow."""
    if len(name) > 1 and len("".join(name)) > _PART:
        yield "".join(name)
        yield "".join(reversed(name))
        if len(name[-1]) > _PART:
            yield "".join(part[0] for part in name[:-1]) + name[-1]
        for first, second in pairwise(name):
            if len(first + second) > _PART and not {first, second} <= known_words():
                yield first + second
                yield second + first


def _mixed(word: str) -> str:
    """Return what *word* keeps if its vowels change places: its first letter, consonants and letters."""
    return f"{word[:1]} {word.translate(_VOWELS)} {''.join(sorted(word))}"


@cache
def _short_forms() -> dict[str, list[str]]:
    """Return how names are shortened, by how they sound."""
    return {sound(name): forms.split() for name, forms in _SHORT_FORMS.items()}


def _each(index: dict[str, set[str]], keys: Iterable[str]) -> set[str]:
    return {meant for each in keys for meant in index.get(each, ())}
