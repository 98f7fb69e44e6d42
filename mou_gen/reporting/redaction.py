"""Decides what a message may quote from the data, and what is masked.

All output passes here last: findings in every format, errors, blanks. A quote that holds a
sealed fact, or looks like personal data, is shown as `***`. Where a file that may have sealed data
cannot be read, or a finding stands in a part of such a file that is not open, only the program's
own words are shown.
"""

from __future__ import annotations

import codecs
import datetime as dt
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks import RULES
from mou_gen.checks.name_guard import name_search, sealed_facts
from mou_gen.checks.name_guard.name_index import NameIndex
from mou_gen.data.places import data_folders, root_of
from mou_gen.data.values import FORBIDDEN, SourcedText, character_name, is_sealed
from mou_gen.document import Blank
from mou_gen.errors import Problem, Source
from mou_gen.kinds import sealed_files
from mou_gen.kinds.keys import known_keys, own_words
from mou_gen.kinds.sealed_shape import known_part
from mou_gen.kinds.secrets import FileSecrets, Person, Secrets, read_sealed_file, read_sealed_files
from mou_gen.language.number_words import is_number_word
from mou_gen.language.personal_data import find_personal_data
from mou_gen.language.spelling import spelling_keys
from mou_gen.messages import _, _n, vocabulary
from mou_gen.reporting.unquotable_texts import LONGEST, ROW, suspect_words, with_unquotable_texts
from mou_gen.startup.expressions import expression

MASK = "***"
"""Stands for what is not shown."""

_QUOTES = expression(r"(`[^`]*`)")
_GLUED = expression(r"(?<=[^\W_])`(?=[^\W_])")
"""A sign of a word of the data, as in Ma`ruf, that begins and ends no quote."""
_LETTERS = expression(r"[^\W_]+")
_CODE = expression(r"\bU\+([0-9A-F]{4,6})\b")
_ESCAPED = expression(r"\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[tnr])")
"""A sign that is shown as a programmer writes it, as click does with what was typed."""
_STEP = expression(r"[^.\[\]]+")
_ITEM = expression(r"\[\d{1,2}\]")
"""The number of an item in a key path; no more figures than a list of persons has."""
_CLEAR = 9
"""Letters in a row that are no coincidence."""
_LINE = 2_000
"""Signs of a line that is too long to be looked through."""
_LONG = 300
"""Signs of a quote that is too long to be looked through."""
_COUNT = 4
"""Digits of the numbers that a message says of itself: lines, rows, years of laws."""


_AMOUNT = expression(r"(?P<figure>(?:Rp\s?)?\d[\d.,]{0,20}(?:,-)?)\s\((?P<words>[^()]{2,200})\)")


class Redactor:
    """Masks what some data folders say that nobody may repeat."""

    def __init__(self, inside: Iterable[FileSecrets], alone: Iterable[FileSecrets] = ()) -> None:
        """Mask what the files *inside* of data folders say, and those that lie *alone*.

        One inside that is not understood closes everything; one alone, itself.
        """
        inside, alone = tuple(inside), tuple(alone)
        self.unread = tuple(sorted({each.source.file for one in inside for each in one.problems}))
        """The files because of which nothing is quoted."""
        damaged = (each for one in inside if not one.is_locked for each in one.problems)
        self.damaged = tuple(sorted({each.source.file for each in damaged}))
        """Those of them that no key would open."""
        people, self._open_lines = list[Person](), dict[str, frozenset[int]]()
        for each in (*inside, *alone):
            opened, closed = each.parted()
            if each.people and not each.out_of_sight:
                people.append(with_unquotable_texts(each.people, opened, closed))
            if each.people or each.problems:
                self._open_lines[_name(each.file.path)] = _open_lines(opened, closed)
        names = dict.fromkeys(name for person in people for name in person.names)
        self._names, self._facts = NameIndex(tuple(names), wide=True), Secrets(tuple(people))
        self._long = {whole for each in names if len(whole := "".join(each)) >= _CLEAR}
        self._numbers = {
            fact.words[0]
            for each in people
            for fact in each.facts
            if fact.what in ("number", "digits")
        }
        seen = (each for each in inside if not each.out_of_sight)
        self._suspected = frozenset().union(*map(suspect_words, seen))
        self._found = lru_cache(maxsize=50_000)(self._search)

    @cached_property
    def _program(self) -> frozenset[str]:
        """The program's own words; few runs need them."""
        return own_words() | {word for rule in RULES for word in spelling_keys(rule)}

    def told(self, problem: Problem) -> Problem:
        """Return *problem* as it may be shown."""
        closed = self._is_closed(problem.source)
        say = self._own if closed else self.masked
        place = self._place(problem.source, closed)
        pointer = self._pointer(problem.source.file) if place.file != problem.source.file else ""
        return replace(
            problem,
            source=place,
            message=say(problem.message),
            hint="; ".join(filter(None, (say(problem.hint), pointer))),
            waived=MASK if closed and problem.waived else self.masked(problem.waived),
            missing=self._key_path(problem.missing, closed),
        )

    def blank(self, blank: Blank) -> Blank:
        """Return *blank* as it may be shown; what its labels say about a fact next to it may be sealed."""
        place = self._place(blank.origin.source, closed=bool(self.unread))
        told = self.masked(f"`{blank.what}`")[1:-1]
        origin = replace(blank.origin, source=place)
        return replace(blank, what=MASK if self.unread else told, origin=origin)

    def shows(self, place: Source, line: str) -> bool:
        """Return whether *line*, at *place* of a file, may be shown."""
        if len(line) > _LINE or self._is_closed(place) or any(find_personal_data(line)):
            return False
        inside_open_part = self._lines(place.file) is not None
        return not (inside_open_part and "#" in line) and not self._tells(line)

    def said(self, text: str) -> str:
        """Return *text* of the program, which is not a finding, as it may be shown."""
        return self._own(text) if self.unread else self.masked(text)

    def quoted(self, text: str) -> str:
        """Return *text* of the data, or of a file that came back, as it may be shown.

        Nothing where a file cannot be read: each word of a name may be one of the program's own as well.
        """
        return MASK if self.unread and text else self.masked(text)

    def masked(self, text: str) -> str:
        """Return *text* without the quotes and words in it that tell what is sealed."""
        text = _GLUED.sub("'", text)
        if text.count("`") % 2:  # nobody knows what is quoted
            return self._own(text)
        said = _by_quote(text, self._quote, self._words)
        return MASK if self._is_copied(said) else said

    def path(self, text: str) -> str:
        """Return the path *text* without the words in it that tell what is sealed."""
        return self._without(text, self._suspected)

    def _place(self, place: Source, closed: bool) -> Source:
        return replace(
            place,
            file=self.path(place.file),
            sheet=self.path(place.sheet),
            key_path=self._key_path(place.key_path, closed),
        )

    def _pointer(self, file: str) -> str:
        """Return how a user finds *file*, or the folder above it, whose name is masked; "" where none is."""
        path = inputs.path_of_display_name(file)
        masked = (each for each in (*reversed(path.parents), path) if self._masks_name(each))
        hidden = next(masked, None)
        try:
            there = hidden.stat() if hidden else None
        except OSError:
            return ""
        if hidden is None or there is None:
            return ""
        when = dt.datetime.fromtimestamp(there.st_mtime).strftime("%Y-%m-%d %H:%M")
        if hidden != path:
            return _("`***` stands for the folder last changed on {when}", when=when)
        return _n(
            "`***` stands for the file of 1 byte, last changed on {when}",
            "`***` stands for the file of {n} bytes, last changed on {when}",
            there.st_size,
            when=when,
        )

    def _masks_name(self, path: Path) -> bool:
        return self.path(path.name) != path.name

    def _key_path(self, path: str, closed: bool) -> str:
        """Return the key *path* without keys that may be a name.

        In what is sealed all behind the first key is masked that its model does not have.
        """
        if is_sealed(path):
            known = known_part(path)
            return path if known == path else ".".join(filter(None, (known, MASK)))
        if not closed and self._quote(path) == path:
            return path
        known = _STEP.sub(_own_step, path)
        return MASK if self._tells(known.replace(MASK, "")) else known

    # ---- everything but the program's own words --------------------------------------------

    def _is_closed(self, place: Source) -> bool:
        lines = self._lines(place.file)
        return bool(self.unread) or (lines is not None and place.line not in lines)

    def _lines(self, file: str) -> frozenset[int] | None:
        """Return the open lines of *file*, None if it has nothing sealed."""
        return self._open_lines.get(_name(file))

    def _own(self, text: str) -> str:
        return _by_quote(text, self._own_quote, self._own_words)

    def _own_quote(self, quoted: str) -> str:
        words = spelling_keys(_ITEM.sub("", quoted))
        if self._program.issuperset(words) and not self._tells(quoted):
            return quoted
        return self.path(quoted) if _is_path(quoted) else MASK

    def _own_words(self, text: str) -> str:
        """Return *text* without words that are not the program's; names of characters are."""
        names = sorted({re.escape(each) for each in _unseen_characters(text)}, key=len)
        pieces = re.split(f"({'|'.join(reversed(names))})", text) if names else [text]
        for place, piece in enumerate(pieces):
            if not place % 2:
                pieces[place] = _LETTERS.sub(self._own_word, piece)
        return "".join(pieces)

    def _own_word(self, found: re.Match[str]) -> str:
        return found[0] if self._is_own(found[0]) else MASK

    def _is_own(self, word: str) -> bool:
        known = word.casefold() in vocabulary() or self._program.issuperset(spelling_keys(word))
        return known or (word.isdigit() and len(word) <= _COUNT)

    # ---- what is sealed ----------------------------------------------------------------------

    def _quote(self, quoted: str) -> str:
        personal = len(quoted) > _LONG or any(find_personal_data(quoted))
        if personal or (self._tells(quoted) and not self._is_amount(quoted)):
            return self.path(quoted) if _is_path(quoted) else MASK
        return quoted

    def _is_amount(self, quoted: str) -> bool:
        """Return whether *quoted* is a figure, which tells nothing by itself, with its words, one of which is like a name: "20 (dua puluh)"."""
        found = _AMOUNT.fullmatch(quoted)
        if found is None or self._tells(found["figure"]) or self._is_copied(quoted):
            return False
        return all(map(_is_of_a_number, _LETTERS.findall(found["words"])))

    def _words(self, text: str) -> str:
        return self._without(text, kept=vocabulary()) if self._found(text) else text

    def _without(
        self, text: str, more: frozenset[str] = frozenset(), kept: frozenset[str] = frozenset()
    ) -> str:
        """Return *text* without what is found in it, and words among *more*, but for words in *kept*."""
        spans = [span for span in self._found(text) if text[slice(*span)].casefold() not in kept]
        spans += [
            each.span() for each in _LETTERS.finditer(text) if more & {*spelling_keys(each[0])}
        ]
        for start, end in reversed(_apart(spans)):
            text = text[:start] + MASK + text[end:]
        return text

    def _tells(self, text: str) -> bool:
        return self._is_copied(text) or self._is_glued(text) or bool(self._found(text))

    def _is_glued(self, text: str) -> bool:
        """Return whether a name of some length stands in *text*, whatever is around it."""
        glued = "".join(spelling_keys(text))
        return any(
            glued[start:end] in self._long
            for start in range(len(glued) - _CLEAR + 1)
            for end in range(start + _CLEAR, min(start + LONGEST, len(glued)) + 1)
        )

    def _is_copied(self, text: str) -> bool:
        """Return whether a sealed number, or four words of a sealed text, stand in *text*."""
        digits = re.sub(r"\D", "", text)
        if any(number in digits for number in self._numbers):
            return True
        said = sealed_facts.find_facts(text, self._facts)
        return any(len(each.fact.words) >= ROW for each in said)

    def _search(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return from where to where *text* says something sealed, also where signs in it are shown as their codes."""
        if not _ESCAPED.search(text):
            return self._spans(text)
        plain, places = _unescaped(text)
        meant = ((places[start], places[end]) for start, end in self._spans(plain))
        return (*self._spans(text), *meant)

    def _spans(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return from where to where *text* says something sealed, as the rule finds it, and more."""
        small = "".join(each.lower() if len(each.lower()) == 1 else each for each in text)
        named = (name_search.find_names(each, self._names, bare=True) for each in {text, small})
        names = ((each.start, each.end) for found in named for each in found)
        facts = sealed_facts.find_facts(text, self._facts)
        return (*names, *((each.start, each.end) for each in facts))


def _unescaped(text: str) -> tuple[str, list[int]]:
    """Return *text* with the signs that codes in it stand for, and where each character of that begins in it; last, its end."""
    plain, places, at = list[str](), list[int](), 0
    for found in _ESCAPED.finditer(text):
        plain += [*text[at : found.start()], codecs.decode(found[0], "unicode_escape")]
        places += range(at, found.start() + 1)
        at = found.end()
    return "".join([*plain, text[at:]]), [*places, *range(at, len(text) + 1)]


def _unseen_characters(text: str) -> Iterator[str]:
    """Yield what *text* calls characters that no reader sees, and that no name consists of."""
    for code in _CODE.findall(text):
        if int(code, 16) <= sys.maxunicode and FORBIDDEN.match(character := chr(int(code, 16))):
            yield character_name(character)


def _own_step(step: re.Match[str]) -> str:
    """Return *step* of a key path, if it is a key of a model or the number of an item."""
    is_count = step[0].isdecimal() and len(step[0]) <= _COUNT
    return step[0] if is_count or step[0] in known_keys() else MASK


def _name(file: str | Path) -> str:
    """Return what *file* is called among those with open lines."""
    return inputs.real_path(Path(file)).as_posix()


def _open_lines(opened: list[SourcedText], closed: list[SourcedText]) -> frozenset[int]:
    """Return the lines of a file on which nothing but its *opened* part stands.

    A key that has slipped out of what is sealed may stand below it.
    """
    end = min((each.origin.source.line for each in closed), default=None)
    lines = {each.origin.source.line for each in opened}
    return frozenset(line for line in lines if end is None or line < end)


def _apart(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return *spans* in their order, those that touch as one."""
    apart: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if apart and start <= apart[-1][1]:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
        else:
            apart.append((start, end))
    return apart


def _by_quote(text: str, quote: Callable[[str], str], words: Callable[[str], str]) -> str:
    return "".join(
        f"`{quote(piece[1:-1])}`" if _QUOTES.fullmatch(piece) else words(piece)
        for piece in _QUOTES.split(text)
    )


def _is_of_a_number(word: str) -> bool:
    return word in ("rupiah", "and") or any(is_number_word(word, each) for each in ("id", "en"))


def _is_path(text: str) -> bool:
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def redactor_over(paths: Iterable[Path]) -> Redactor:
    """Return what masks all that is sealed where *paths*, files or folders, lie, and below them."""
    paths = tuple(inputs.path_of_display_name(path.as_posix()) for path in paths)
    inside = [path / "_" if path.is_dir() else path for path in paths]
    roots = [root for path in dict.fromkeys(inside) if (root := root_of(path))]
    roots += (each for path in paths if path.is_dir() for each in data_folders(path))
    alone = [path for path in inside if path.is_file() and not root_of(path)]
    return redactor_of(roots, alone)


def redactor_of(folders: Iterable[Path], files: Iterable[Path] = ()) -> Redactor:
    """Return what masks all that the data *folders*, and *files* that lie in none, keep sealed."""
    roots = {inputs.real_path(path): path for path in folders}
    held = filter(None, map(sealed_files.lone_sealed_file, files))
    return Redactor(
        (each for root in roots.values() for each in read_sealed_files(root)),
        (read_sealed_file(file, file.path.parent) for file in held),
    )
