"""What may be repeated of the data in a message, and what is masked.

All that is told passes here last: findings in every format, errors, blanks. A quote that holds a
sealed fact, or looks like personal data, is told as `***`. Where a file that may have sealed data
cannot be read, or a finding stands in a part of such a file that is not open, only the program's
own words are told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks import RULES, name_search, sealed_facts
from mou_gen.data.places import data_folders, root_of
from mou_gen.document import Blank
from mou_gen.errors import Problem, Source
from mou_gen.kinds.secrets import Secrets, read_secrets
from mou_gen.language.alike import WORD, nearly, words_of
from mou_gen.language.personal import personal_data
from mou_gen.messages import vocabulary
from mou_gen.reporting.open_part import code
from mou_gen.reporting.unquotable import LONGEST, ROW, Unquotable, alone, together, unquotable

MASK = "***"
"""Stands for what is not told."""

_QUOTES = re.compile(r"(`[^`]*`)")
_ALIKE = 5
"""Letters of a name that is known again with one letter wrong."""
_CLEAR = 9
"""Letters in a row that are no coincidence."""
_LINE = 2_000
"""Signs of a line that is too long to be looked through."""
_LONG = 300
"""Signs of a quote that is too long to be looked through."""
_COUNT = 4
"""Digits of the numbers that a message says of itself: lines, rows, years of laws."""


class Discretion:
    """Masks what some data folders say that nobody may repeat."""

    def __init__(
        self,
        unquotable: Unquotable,
        known: Iterable[str] = (),
        searches: Sequence[Callable[[str], Iterable[tuple[int, int]]]] = (),
    ) -> None:
        """Mask what is *unquotable*, and what *searches* find: from where to where in a text.

        *known* are words of the program beside keys and choices.
        """
        self._searches = searches
        self._closed = unquotable
        self._code = code() | {word for name in known for word in words_of(name)}
        self._near = {
            near for word in unquotable.words if len(word) >= _ALIKE for near in nearly(word)
        }
        self._backwards = {word[::-1] for word in unquotable.words if len(word) >= ROW}
        self._tells_word = lru_cache(maxsize=50_000)(self._is_telling)

    @property
    def unread(self) -> tuple[str, ...]:
        """The files because of which nothing is quoted."""
        return self._closed.unread

    def told(self, problem: Problem) -> Problem:
        """Return *problem* as it may be told."""
        say = self._own if self._is_closed(problem.source) else self.masked
        return replace(
            problem,
            source=self._place(problem.source),
            message=say(problem.message),
            hint=say(problem.hint),
            waived=say(problem.waived),
        )

    def blank(self, blank: Blank) -> Blank:
        """Return *blank* as it may be told; what its labels say of a fact beside it may be sealed."""
        place, path = self._place(blank.origin.source), self._quote(blank.origin.path)
        origin = replace(blank.origin, source=place, path=path)
        told = self.masked(f"`{blank.what}`")[1:-1]
        return replace(blank, what=MASK if self.unread else told, origin=origin)

    def shows(self, place: Source, line: str) -> bool:
        """Return whether *line*, at *place* of a file, may be shown."""
        if len(line) > _LINE or self._is_closed(place) or any(personal_data(line)):
            return False
        inside_open_part = self._lines(place.file) is not None
        return not (inside_open_part and "#" in line) and not self._tells(line)

    def said(self, text: str) -> str:
        """Return *text*, which is no finding, as it may be told."""
        return self._own(text) if self.unread else self.masked(text)

    def masked(self, text: str) -> str:
        """Return *text* without the quotes and words in it that tell what is sealed."""
        said = _by_quote(text, self._quote, self._words)
        return MASK if self._is_copied(said) else said

    def path(self, text: str) -> str:
        """Return the path *text* without the words in it that tell what is sealed."""
        return self._without(text, self._closed.suspected)

    def _place(self, place: Source) -> Source:
        return replace(place, file=self.path(place.file), sheet=self.path(place.sheet))

    # ---- everything but the program's own words --------------------------------------------

    def _is_closed(self, place: Source) -> bool:
        lines = self._lines(place.file)
        return bool(self.unread) or (lines is not None and place.line not in lines)

    def _lines(self, file: str) -> frozenset[int] | None:
        """Return the open lines of *file*, None if it has nothing sealed."""
        return self._closed.open_lines.get(inputs.real(Path(file)).as_posix())

    def _own(self, text: str) -> str:
        return _by_quote(text, self._own_quote, self._own_words)

    def _own_quote(self, quoted: str) -> str:
        if all(word in self._code for word in words_of(quoted)) and not self._tells(quoted):
            return quoted
        return self.path(quoted) if _is_path(quoted) else MASK

    def _own_words(self, text: str) -> str:
        return WORD.sub(lambda found: found[0] if self._is_own(found[0]) else MASK, text)

    def _is_own(self, word: str) -> bool:
        return all(
            each in vocabulary() or each in self._code or (each.isdigit() and len(each) <= _COUNT)
            for each in words_of(word)
        )

    # ---- what is sealed ----------------------------------------------------------------------

    def _quote(self, quoted: str) -> str:
        if len(quoted) > _LONG or self._tells(quoted) or any(personal_data(quoted)):
            return self.path(quoted) if _is_path(quoted) else MASK
        return quoted

    def _words(self, text: str) -> str:
        return self._without(text, frozenset(), kept=vocabulary())

    def _without(self, text: str, more: frozenset[str], kept: frozenset[str] = frozenset()) -> str:
        spans = [*self._spans(text, more, kept), *self._found(text, kept)]
        for start, end in reversed(_apart(spans)):
            text = text[:start] + MASK + text[end:]
        return text

    def _found(self, text: str, kept: frozenset[str] = frozenset()) -> Iterator[tuple[int, int]]:
        """Yield where the searches find something in *text* that is not in *kept* as a whole."""
        for search in self._searches:
            for start, end in search(text):
                if not kept.issuperset(words_of(text[start:end])):
                    yield start, end

    def _tells(self, text: str) -> bool:
        return (
            self._is_copied(text)
            or self._is_glued(text)
            or any(self._spans(text, frozenset()))
            or any(self._found(text))
        )

    def _is_glued(self, text: str) -> bool:
        """Return whether something sealed of some length stands in *text*, whatever is around it."""
        glued = "".join(words_of(text))
        return any(
            glued[start:end] in self._closed.joined
            for start in range(len(glued) - _CLEAR + 1)
            for end in range(start + _CLEAR, min(start + LONGEST, len(glued)) + 1)
        )

    def _is_copied(self, text: str) -> bool:
        """Return whether a sealed number, or four words of a sealed text, stand in *text*."""
        digits = re.sub(r"\D", "", text)
        if any(number in digits for number in self._closed.numbers):
            return True
        words, rows = tuple(words_of(text)), self._closed.rows
        return any(words[at : at + ROW] in rows for at in range(len(words) - ROW + 1))

    def _spans(
        self, text: str, more: frozenset[str], kept: frozenset[str] = frozenset()
    ) -> Iterator[tuple[int, int]]:
        """Yield where words of *text* tell what is sealed, or are among *more*, but not in *kept*."""
        if not self._closed:
            return
        found = [(word.start(), word.end(), "".join(words_of(word[0]))) for word in _words_in(text)]
        end = 0
        for at, (start, stop, word) in enumerate(found):
            if start < end:
                continue
            if word not in kept and (word in more or self._tells_word(text[start:stop])):
                end = stop
                yield start, end
            elif after := self._joined([each[2] for each in found[at : at + LONGEST]]):
                end = found[at + after - 1][1]
                yield start, end

    def _joined(self, words: list[str]) -> int:
        """Return how many of *words* together are something sealed, 0 if none."""
        together = ""
        for count, word in enumerate(words, 1):
            together += word
            if len(together) > LONGEST:
                break
            if len(together) >= ROW and together in self._closed.joined:
                return count
            spelt = count > 1 and len(together) >= ROW
            if spelt and (together in self._closed.words or together in self._backwards):
                return count
        return 0

    def _is_telling(self, written: str) -> bool:
        """Return whether *written*, a word or several glued together, has a sealed one in it."""
        pieces = {"".join(words_of(piece)) for piece in (written, *_HUMP.split(written))}
        pieces |= {piece.removesuffix(ending) for piece in pieces for ending in _ENDINGS}
        return not pieces.isdisjoint(self._closed.prose) or any(map(self._is_sealed, pieces))

    def _is_sealed(self, word: str) -> bool:
        """Return whether *word* is, or has in it, a sealed one, a letter wrong or backwards too."""
        if word in self._closed.words or word in self._backwards or word in self._closed.joined:
            return True
        if len(word) > LONGEST or (len(word) >= _ALIKE and self._near & nearly(word)):
            return True
        return any(
            word[start:end] in self._closed.words
            for start in range(len(word) - ROW + 1)
            for end in range(start + ROW, len(word) + 1)
        )


_HUMP = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
_ENDINGS = ("nya", "ku", "mu", "lah", "pun", "s")
_WITH_APOSTROPHES = re.compile(r"[^\W_]+(?:['’ʼ´\u00ad\u200b-\u200f\u2060\u0300-\u036f]+[^\W_]+)*")


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans* in their order, those that touch as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _words_in(text: str) -> Iterator[re.Match[str]]:
    return _WITH_APOSTROPHES.finditer(text)


def _by_quote(text: str, quote: Callable[[str], str], words: Callable[[str], str]) -> str:
    return "".join(
        f"`{quote(piece[1:-1])}`" if _QUOTES.fullmatch(piece) else words(piece)
        for piece in _QUOTES.split(text)
    )


def _is_path(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def over(paths: Iterable[Path]) -> Discretion:
    """Return what masks all that is sealed where *paths*, files or folders, lie, and below them."""
    paths = tuple(paths)
    inside = [path / "_" if path.is_dir() else path for path in paths]
    roots = [root for path in dict.fromkeys(inside) if (root := root_of(path))]
    roots += (each for path in paths if path.is_dir() for each in data_folders(path))
    alone = [path for path in inside if path.is_file() and not root_of(path)]
    return discretion(roots, alone)


def discretion(folders: Iterable[Path], files: Iterable[Path] = ()) -> Discretion:
    """Return what masks all that the data *folders*, and *files* that lie in none, keep sealed.

    It is what the rule `sealed-names` finds, and more.
    """
    roots = list(dict.fromkeys(inputs.real(path) for path in folders))
    with inputs.apart():
        secrets = [read_secrets(root) for root in roots]
    unsure = {problem.source.file for each in secrets for problem in each.problems}
    closed = together(
        [
            *map(unquotable, roots),
            *map(alone, files),
            Unquotable(unread=tuple(sorted(unsure))),
        ]
    )
    return Discretion(closed, RULES, [partial(_spots, each) for each in secrets if each.people])


def _spots(secrets: Secrets, text: str) -> Iterator[tuple[int, int]]:
    """Yield where *text* says something of *secrets*, as the rule finds it."""
    for name in name_search.found_in(text, name_search.index_of(secrets)):
        yield name.start, name.end
    for fact in sealed_facts.facts_in(text, secrets):
        yield fact.start, fact.end
