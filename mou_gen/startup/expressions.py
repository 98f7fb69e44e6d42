"""Regular expressions that cost nothing until they are used, and search a text once.

A command uses a part of the rules, and each document a part of the expressions of a rule. Compiling all of them took longer
than checking a document. Most texts are the templates', and the same in every document: searching them anew took half of the
time of the rules. What was found is kept in memory alone; what an expression is compiled to, in `kept_expressions`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any, AnyStr, Generic, cast

from mou_gen.startup.kept_expressions import kept_pattern

_USES = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")
_KEPT = ("search", "match", "fullmatch")
"""Methods that return what nobody can change."""

_TEXTS = 512
"""Of so many texts an expression keeps what it found: those of a long document in two languages."""
_LONGEST = 2000
"""Letters of a long paragraph. What is longer is a file, and read once."""


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the regular expression *pattern*, which stands in the code and is compiled when it is first used.

    It has the methods of a compiled one and its `pattern`; the functions of `re` take the `pattern` only. What it is compiled
    to is kept for the next command, so it is never made from data: that is a `data_expression`.
    """
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags, kept_pattern))


def data_expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the same for a *pattern* that a function makes, perhaps from data; it is kept in memory alone."""
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags, re.compile))  # noqa: TID251


class _Expression(Generic[AnyStr]):
    """From the first use on, the methods of the compiled expression stand in its slots."""

    __slots__ = ("_compile", "_flags", "pattern", *_USES)

    def __init__(
        self, pattern: AnyStr, flags: int, compiler: Callable[..., re.Pattern[AnyStr]]
    ) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags
        self._compile: Callable[..., re.Pattern[AnyStr]] = compiler

    def __getattr__(self, name: str) -> Any:
        if name not in _USES:
            raise AttributeError(name)
        made = self._compile(self.pattern, self._flags)
        for use in _USES:
            setattr(self, use, getattr(made, use))
        plain = bool(made.flags & re.IGNORECASE) and isinstance(made.pattern, str)
        for use in _KEPT:
            setattr(self, use, _kept(getattr(made, use), plain))
        self.finditer = _each_kept(made.finditer, plain)
        if plain:
            self.findall = _with_plain_i(made.findall)
        return getattr(self, name)

    def __reduce__(self) -> tuple[Any, ...]:
        make = expression if self._compile is kept_pattern else data_expression
        return make, (self.pattern, self._flags)


def _kept(found: Callable[..., Any], plain: bool) -> Callable[..., Any]:
    """Return *found*, which looks into a text of the length of a paragraph once, with plain i if *plain*."""
    read = _with_plain_i(found) if plain else found
    again = lru_cache(_TEXTS)(read)

    def kept(text: AnyStr, *span: int) -> Any:
        return read(text, *span) if len(text) > _LONGEST else again(text, *span)

    return kept


def _each_kept(found: Callable[..., Iterator[Any]], plain: bool) -> Callable[..., Iterator[Any]]:
    """Return *found*, which looks into a text of the length of a paragraph once, for all that is in it, with plain i if *plain*."""
    read = _with_plain_i(found) if plain else found
    again = lru_cache(_TEXTS)(lambda *asked: tuple(read(*asked)))

    def kept(text: AnyStr, *span: int) -> Iterator[Any]:
        return read(text, *span) if len(text) > _LONGEST else iter(again(text, *span))

    return kept


def _with_plain_i(found: Callable[..., Any]) -> Callable[..., Any]:
    """Return *found* for a text in which each i is one.

    Whoever ignores case takes the dotless i and the dotted I of Turkish for an i, and what it finds is then looked up as a word.
    """

    def read(text: str, *span: int) -> Any:
        if not text.isascii():
            text = text.replace("\N{LATIN SMALL LETTER DOTLESS I}", "i")
            text = text.replace("\N{LATIN CAPITAL LETTER I WITH DOT ABOVE}", "I")
        return found(text, *span)

    return read
