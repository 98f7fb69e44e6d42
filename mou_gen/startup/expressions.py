"""Regular expressions that cost nothing until they are used.

A command uses a part of the rules, and each document a part of the expressions of a rule. Compiling all of them took longer
than checking a document.
"""

from __future__ import annotations

import re
from typing import Any, AnyStr, Generic, cast

_USES = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def expression(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return the regular expression *pattern*, which is compiled when it is first used.

    It has the methods of a compiled one and its `pattern`; the functions of `re` take the `pattern` only.
    """
    return cast("re.Pattern[AnyStr]", _Expression(pattern, flags))


class _Expression(Generic[AnyStr]):
    """From the first use on, the methods of the compiled expression stand in its slots."""

    __slots__ = ("_flags", "pattern", *_USES)

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _USES:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)  # noqa: TID251 - nowhere else
        for use in _USES:
            setattr(self, use, getattr(compiled, use))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return expression, (self.pattern, self._flags)
