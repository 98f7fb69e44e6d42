"""Finds sealed names, or enough of one, in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from mou_gen.checks.name_guard.introductions import is_explained, is_introduced
from mou_gen.checks.name_guard.name_index import Hit, NameIndex, Strength
from mou_gen.checks.name_guard.name_masks import find_masked_names
from mou_gen.checks.name_guard.public_words import is_public_word
from mou_gen.checks.name_guard.short_names import find_short_names
from mou_gen.kinds.secrets import Secrets
from mou_gen.language.spelling import Word, split_words
from mou_gen.library.words import known_words, ordinary_words
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

WHOLE = "whole"
PART = "part"
INITIALS = "initials"

_OFFICE = frozenset(
    re.findall(
        r"\w+",
        "an ub up ua da sd cq dh tt nb pp aka eg ie am pm ca cf ps tsb yl yad dll dsb dst",
    )
)
"""Abbreviations of letters, in small letters with dots."""
_DEGREES = frozenset(
    re.findall(
        r"\w+", "sh mh se mm st mt sp mp ma ba ss sg sag mag skm spd mpd mba msi ssi sip sos"
    )
)
_SHORT = 5
"""Letters of a whole name that must be written without a mistake."""
_SPELT = expression(r"(?<![^\W\d_])[^\W\d_](?:[ .\-_]{1,2}[^\W\d_](?![^\W\d_]))+\.?")
_SPELT_PART, _SPLIT_PART = 3, 5
"""Letters of a part that is known when it is spelt letter by letter, or split in two."""
_SIGNS = expression(r"[^\w\s]{1,2}")


@value_class
class NameMatch:
    """A place in a text, and how much of a name stands there: `WHOLE`, `PART` or `INITIALS`."""

    start: int
    end: int
    what: str
    parts: int
    """Parts of the name."""
    name: int = 0
    """Its number in the index."""


@lru_cache(maxsize=8)
def index_names(secrets: Secrets) -> NameIndex:
    """Return the index of all names of *secrets*."""
    return NameIndex(tuple(dict.fromkeys(name for each in secrets.people for name in each.names)))


@lru_cache(maxsize=8)
def index_names_by_case(secrets: Secrets) -> Mapping[str, NameIndex]:
    """Return an index of the names of *secrets* for each case code."""
    names: dict[str, dict[tuple[str, ...], None]] = {}
    for each in secrets.people:
        names.setdefault(each.case, {}).update(dict.fromkeys(each.names))
    return {case: NameIndex(tuple(told)) for case, told in names.items() if case}


@lru_cache(maxsize=20_000)  # most texts are the templates', and the same in every document
def find_names(
    text: str, index: NameIndex, *, bare: bool = False, own: bool = False
) -> tuple[NameMatch, ...]:
    """Return where *text* gives a name of *index* away, the longest pieces first, none twice.

    *bare* is a text without sentences, as the name of a file: a small letter says nothing there.
    *own* is one on the case of those in the index: each part with a capital letter tells there.
    """
    if not index.names:
        return ()
    said = split_words(text)
    found = [*_spelt(text, index), *_pieces(text, said, index), *_single(said, index, bare=bare)]
    if "@" in text:  # of an address of mail; where it stands for a letter, it is in *said*
        apart = split_words(text.replace("@", " "))
        found += _pieces(text, apart, index)
    for start, end, number, whole in find_masked_names(text, index):
        found.append(
            NameMatch(start, end, INITIALS if whole else PART, len(index.names[number]), number)
        )
    for start, end, number, initials in find_short_names(text, said, index, own=own):
        what = INITIALS if initials else PART
        found.append(NameMatch(start, end, what, len(index.names[number]), number))
    kept: list[NameMatch] = []
    for each in sorted(found, key=lambda one: (one.start - one.end, one.start)):
        if all(each.end <= other.start or each.start >= other.end for other in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda one: one.start))


# ---- joined, split and spelt -------------------------------------------------------------------


def _pieces(text: str, said: Sequence[Word], index: NameIndex) -> Iterator[NameMatch]:
    """Yield names and parts that are written in more than one piece, *said* in *text*."""
    for begin, first in enumerate(said):
        joined = first.key
        pair = said[begin : begin + 2]
        if pair[-1].glued and len(pair[-1].key) == 1:  # `itawakeR`
            for hit in index.backwards(joined + pair[-1].key):
                yield _at(pair, PART, index, hit)
        if joined not in index.begun:
            continue
        for end in range(begin + 1, len(said)):
            joined += said[end].key
            if joined not in index.begun:
                break
            pieces = said[begin : end + 1]
            spelt = all(len(each.key) == 1 for each in pieces)
            glued = all(
                second.glued or _is_marked(text, first, second)
                for first, second in pairwise(pieces)
            )
            for hit in index.pieces(joined, _SPELT_PART if spelt else _SPLIT_PART - glued):
                sure = spelt or hit.whole or index.wide
                if sure or not {each.key for each in pieces} <= known_words():
                    yield _at(pieces, WHOLE if hit.whole else PART, index, hit)


def _is_marked(text: str, first: Word, second: Word) -> bool:
    """Return whether nothing but signs parts *first* from *second*: `Dew/i`, `(D)ewi`."""
    return _SIGNS.fullmatch(text, first.end, second.start) is not None


def _spelt(text: str, index: NameIndex) -> Iterator[NameMatch]:
    """Yield initials: with dots in any case, without them in capitals."""
    for spelt in _SPELT.finditer(text):
        if _is_abbreviation(text, spelt):
            continue
        key = "".join(char for char in spelt[0] if char.isalpha()).casefold()
        for number in index.initials.get(key, ()):
            yield NameMatch(spelt.start(), spelt.end(), INITIALS, len(index.names[number]), number)


def _is_abbreviation(text: str, spelt: re.Match[str]) -> bool:
    """Return whether what is *spelt* is one of office (`a.n.`), or a degree after a name (`, S.H.`)."""
    plain = "".join(filter(str.isalpha, spelt[0]))
    if plain.islower() and plain in _OFFICE:
        return True
    return plain.casefold() in _DEGREES and text[: spelt.start()].rstrip().endswith(",")


# ---- word by word ------------------------------------------------------------------------------


def _single(said: Sequence[Word], index: NameIndex, *, bare: bool) -> Iterator[NameMatch]:
    """Yield words that tell by themselves, beside another part, or after who is introduced."""
    hits = [index.hits(word.key) for word in said]
    for place, word in enumerate(said):
        for number in index.initials.get(word.key, ()):
            written = word.shouted or (bare and len(word.key) > 2)
            if written and word.key not in known_words() | ordinary_words():
                yield NameMatch(word.start, word.end, INITIALS, len(index.names[number]), number)
        if not hits[place]:
            continue
        for hit in hits[place]:
            yield from _spoken(said, place, hit, index)
            if _tells(said, hits, place, hit, index, bare=bare):
                yield _at([word], WHOLE if hit.whole else PART, index, hit)


def _spoken(said: Sequence[Word], place: int, hit: Hit, index: NameIndex) -> Iterator[NameMatch]:
    """Yield a name that is spoken whole around *place*: some parts as initials, or one letter off."""
    name = index.names[hit.name]
    begin = place - hit.part
    if hit.whole or not hit.exact or len(name) < 2 or begin < 0:
        return
    following = said[place + 1 : place + 2]
    rest = "".join(part[0] for part in name[1:])
    if hit.part == 0 and following and following[0].shouted and following[0].key == rest:
        yield _at(said[place : place + 2], WHOLE, index, hit)
    pair = said[place : place + 2]
    follow = tuple(word.key for word in pair) == name[hit.part : hit.part + 2]
    if len(name) > 2 and len(pair) > 1 and follow and all(word.capital for word in pair):
        yield _at(pair, PART, index, hit)
    pieces = said[begin : begin + len(name)]
    if len(pieces) == len(name) and (_is_same(pieces, name) or _is_near(pieces, hit, index)):
        yield _at(pieces, WHOLE, index, hit)


def _is_same(pieces: Sequence[Word], name: Sequence[str]) -> bool:
    """Return whether *pieces* are the parts of *name*, or capital letters for them."""
    return all(
        word.key == part or (word.key == part[0] and word.capital)
        for word, part in zip(pieces, name, strict=True)
    )


def _is_near(pieces: Sequence[Word], hit: Hit, index: NameIndex) -> bool:
    joined = "".join(word.key for word in pieces)
    known = {word.key for word in pieces} <= known_words()
    return len(joined) > _SHORT and not known and hit.name in index.near(joined)


def _tells(
    said: Sequence[Word],
    hits: Sequence[tuple[Hit, ...]],
    place: int,
    hit: Hit,
    index: NameIndex,
    *,
    bare: bool,
) -> bool:
    word = said[place]
    public = not bare and is_public_word(said, place)
    if hit.strength is Strength.STRONG and not public:
        return True
    if hit.strength is Strength.CAPITAL and (word.capital or bare) and not public:
        return True
    ordinary = word.key in known_words()
    if ordinary and word.capital and _is_initial(said[place + 1 : place + 2], hit, index):
        return True
    if is_introduced(said, place) or is_explained(said, place):
        return word.capital or (not ordinary and len(word.key) > 2)
    return not ordinary and any(
        0 <= beside < len(said) and _is_other_part(said[beside], hits[beside], hit, index)
        for beside in (place - 2, place - 1, place + 1, place + 2)
    )


def _is_initial(following: Sequence[Word], hit: Hit, index: NameIndex) -> bool:
    """Return whether the one *following* is the initial of another part of the name of *hit*."""
    return any(len(word.key) == 1 and _is_other_part(word, (), hit, index) for word in following)


def _is_other_part(word: Word, hits: Iterable[Hit], hit: Hit, index: NameIndex) -> bool:
    """Return whether *word* is another part of the name that *hit* is of, or its initial."""
    name = index.names[hit.name]
    others = [part for number, part in enumerate(name) if number != hit.part]
    if len(word.key) == 1:
        return word.capital and any(part[0] == word.key for part in others)
    return word.key not in ordinary_words() and any(
        each.name == hit.name and each.part != hit.part and not each.whole for each in hits
    )


def _at(pieces: Sequence[Word], what: str, index: NameIndex, hit: Hit) -> NameMatch:
    return NameMatch(pieces[0].start, pieces[-1].end, what, len(index.names[hit.name]), hit.name)
