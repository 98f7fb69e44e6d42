"""Messages in the user's language.

The msgids are English; gettext finds the Indonesian in `locale/`. A process has a usual
language, and a context may have another one: two threads may speak two languages at once.
"""

from __future__ import annotations

import ctypes
import difflib
import gettext
import locale
import os
import struct
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path, PurePath

from mou_gen.startup.expressions import expression

ENGLISH, INDONESIAN = "en", "id"
LOCALE = Path(__file__).parent / "locale"
"""The catalogues, as gettext wants them: <language>/LC_MESSAGES/messages.mo."""

_SYSTEM = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Where POSIX systems say which language to speak; the first that is set holds."""

_usual = ""
"""What this process speaks; "" before anybody has chosen."""
_spoken: ContextVar[str] = ContextVar("spoken", default="")
"""What this context speaks; "" where it is what the process speaks."""
_WORD = expression(r"[^\W_]+")
_FACT = expression(r"\{\w+\}")
COMMANDS = expression(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ud800-\\udfff]"
)
"""Control characters but the tab and the end of a line, those of the direction, and bytes that are no UTF-8."""


def choose(language: str | None = None) -> None:
    """Let this process speak *language*, "id" or "en", from now on.

    Where it is None: the one that MOU_GEN_LANG names, or else that of the system. Whoever
    wants neither Indonesian nor English is spoken to in English.
    """
    global _usual
    _usual = language or _named("MOU_GEN_LANG", *_SYSTEM) or _of_windows()


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak *language*, "id" or "en", inside this context alone."""
    token = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(token)


def language() -> str:
    """Return the language that is spoken here, "id" or "en"."""
    return _spoken.get() or _usual or _named(*_SYSTEM) or ENGLISH


@cache
def _catalogue(language: str) -> gettext.NullTranslations:
    return gettext.translation("messages", LOCALE, [language], fallback=True)


def translate(text: str) -> str:
    """Return the msgid *text* in the language that is spoken here."""
    return _catalogue(language()).gettext(text)


def translate_plural(one: str, many: str, n: int) -> str:
    """Return the msgid *one* or *many*, as *n* asks in the language that is spoken here."""
    return _catalogue(language()).ngettext(one, many, n)


def _named(*variables: str) -> str:
    """Return the language that the first of *variables* that is set names, "" where none is."""
    wanted = next(filter(None, map(os.environ.get, variables)), "")
    tags = [locale_name.replace("-", "_").partition("_")[0] for locale_name in wanted.split(":")]
    known = (tag for tag in tags if tag in (ENGLISH, INDONESIAN))
    return next(known, ENGLISH if wanted else "")


def _of_windows() -> str:
    if sys.platform != "win32":
        return ENGLISH
    code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
    name = locale.windows_locale.get(code, "")
    return INDONESIAN if name.startswith(INDONESIAN) else ENGLISH


def _(text: str, /, **facts: object) -> str:
    """Return *text* in the reader's language, with *facts* in the places named in braces."""
    said = translate(text)
    return said.format(**_plain(facts)) if facts else said


def _n(one: str, many: str, n: int, /, **facts: object) -> str:
    """Return *one* or *many*, as *n* asks in the reader's language, with {n} and *facts* in it."""
    return translate_plural(one, many, n).format(n=n, **_plain(facts))


def N_(text: str) -> str:  # noqa: N802 - the name that gettext's manual gives it
    """Return *text* itself, marked for the catalogue: the code that prints it translates it then."""
    return text


@cache
def vocabulary() -> frozenset[str]:
    """Return the words of all that the program says, in both languages, in small letters."""
    said = " ".join(_texts(LOCALE / INDONESIAN / "LC_MESSAGES" / "messages.mo"))
    return frozenset(_WORD.findall(_FACT.sub(" ", said).casefold()))


def _texts(catalogue: Path) -> Iterator[str]:
    """Yield the texts of *catalogue* and their translations; GNU gettext defines the format."""
    data = catalogue.read_bytes()
    _magic, _revision, count, *tables = struct.unpack_from("<5I", data)
    for table in tables:
        for number in range(count):
            length, start = struct.unpack_from("<2I", data, table + 8 * number)
            yield data[start : start + length].decode()


# ---- words in a row ------------------------------------------------------------------------------


def listed(names: Iterable[str]) -> str:
    """Return *names* in backquotes, in a row."""
    return ", ".join(f"`{name}`" for name in names)


def either(words: Iterable[str]) -> str:
    """Return *words*, of which one will do, each in backquotes."""
    joint = _("or")  # of an f-string nothing is extracted
    return f" {joint} ".join(f"`{word}`" for word in words)


def did_you_mean(text: str, known: Collection[str], others: str) -> str:
    """Return a hint that names what is close to *text* among *known*, or else what *others* says."""
    close = close_to(text, known)
    return _("did you mean `{name}`?", name=close) if close else others


def close_to(text: str, known: Collection[str]) -> str:
    """Return the one of *known* that is closest to *text*; "" where none is close."""
    return next(iter(difflib.get_close_matches(text, known, n=1)), "")


# ---- names that are no plain text ----------------------------------------------------------------


def printable(name: str | PurePath) -> str:
    """Return *name* on one line, whatever the system lets a file be called.

    What moves the cursor of a terminal, turns the direction of writing or stands for a byte that
    is no UTF-8 is shown as a programmer writes it: a name can forge no line, and hide nothing.
    """
    return "".join(each if each.isprintable() else _escaped(each) for each in str(name))


def is_plain(name: str) -> bool:
    """Return whether *name* is text on one line, without what a terminal or a page would obey."""
    return not COMMANDS.search(name) and not {*"\n\t"} & {*name}


def harmless(words: str) -> str:
    """Return *words*, which may be several lines, without what a terminal or a page would obey."""
    return COMMANDS.sub(lambda found: _escaped(found[0]), words)


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def _plain(facts: Mapping[str, object]) -> dict[str, object]:
    return {name: _as_said(fact) for name, fact in facts.items()}


def _as_said(fact: object) -> object:
    match fact:
        case PurePath():
            return printable(fact)
        case str() | BaseException():
            return harmless(str(fact))
        case _:
            return fact
