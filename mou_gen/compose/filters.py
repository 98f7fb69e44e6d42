"""The filters for templates; each keeps the origin of its input.

A filter that the list does not hold is an error at its line, so that no value can lose
its place in the data in silence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from markupsafe import Markup

from mou_gen.data.values import (
    CLOSING_MARK,
    LANGUAGES,
    SourcedDate,
    SourcedNumber,
    SourcedText,
    Unknown,
    is_sealed,
)
from mou_gen.language import dates, numbers
from mou_gen.messages import _

T = TypeVar("T")


class FilterError(Exception):
    """A template gave a filter what it cannot take."""


def _derived(value: Any, text: str, how: str, fact: str = "") -> str:
    """Return *text* with the origin of *value*, if it has one.

    *fact* is what the data say, "" where *text* does not tell that whole: what is carried beside
    the pages must say no more than they do.
    """
    origin = getattr(value, "origin", None)
    if origin is None:
        return text
    derived = f"{origin.derived} {how}".strip()
    return SourcedText(text, replace(origin, derived=derived, fact=fact))


def _on_text(name: str, change: Callable[[str], str]) -> Callable[[str], Any]:
    def keep(value: Any) -> Any:
        if isinstance(value, Unknown):
            return value
        if not isinstance(value, str) or isinstance(value, Markup):
            raise FilterError(_("`{name}` takes a text, not the output of a macro", name=name))
        return _derived(value, change(value), name)

    return keep


def _on_date(
    name: str, change: Callable[[dt.date, str], str], *, whole: bool = True
) -> Callable[[Any, str], Any]:
    def keep(value: Any, language: str) -> Any:
        if isinstance(value, Unknown):
            return value
        if not isinstance(value, dt.date):
            raise FilterError(_("`{name}` takes a date", name=name))
        language = _language(name, language)
        fact = value.isoformat() if whole else ""
        return _derived(value, change(value, language), f"{name}:{language}", fact)

    return keep


def _on_number(name: str, change: Callable[[int, str], str]) -> Callable[[Any, str], Any]:
    def keep(value: Any, language: str) -> Any:
        if isinstance(value, Unknown):
            return value
        if not isinstance(value, int):
            raise FilterError(_("`{name}` takes a whole number", name=name))
        if not 0 <= value < numbers.LIMIT:
            raise FilterError(
                _("`{name}` takes a number below {limit}", name=name, limit=numbers.LIMIT)
            )
        language = _language(name, language)
        text = change(int(value), language)
        return _derived(value, text, f"{name}:{language}", str(int(value)))

    return keep


def _language(name: str, language: Any) -> str:
    if language not in LANGUAGES:
        raise FilterError(_("`{name}` takes one of the languages id, en", name=name))
    return str(language)


def _clock(value: Any, language: str) -> Any:
    """Return a time of day as the language writes it: 09.00 in Indonesian, 09:00 in English."""
    if isinstance(value, Unknown):
        return value
    if not isinstance(value, str) or isinstance(value, Markup):
        raise FilterError(_("`clock` takes a time of day"))
    language = _language("clock", language)
    text = value.replace(":", ".") if language == "id" else value
    return _derived(value, text, f"clock:{language}", str(value))


def _items(value: Mapping[str, T] | Unknown) -> Iterable[tuple[str, T | Unknown]]:
    """Return each key with its value; what is unknown is so in every language."""
    if isinstance(value, Unknown):
        return tuple((tag, value) for tag in LANGUAGES)
    if not isinstance(value, Mapping):
        message = _("`items` takes a text in several languages, or another mapping")
        raise FilterError(message)
    return tuple(value.items())


def _reversed(value: Any) -> Any:
    if not isinstance(value, tuple | list):
        raise FilterError(_("`reverse` takes a list"))
    return tuple(reversed(value))


def _pick(value: Any, mapping: Mapping[str, str]) -> Any:
    """Return the printed form of the key *value* in *mapping* of the labels."""
    if isinstance(value, Unknown):
        return value
    if not isinstance(value, str) or not isinstance(mapping, Mapping):
        raise FilterError(_("`word` takes a text and a mapping from the labels"))
    if value not in mapping:
        sealed = isinstance(value, SourcedText) and is_sealed(value.origin.path)
        said = "......" if sealed else value
        raise FilterError(_("the labels have no word for `{key}`", key=said))
    return _derived(value, mapping[value], "word")


_FILTERS: dict[str, Callable[..., Any]] = {
    "capitals": _on_text("capitals", str.upper),
    "clock": _clock,
    "date": _on_date("date", dates.long_date),
    "date_in_words": _on_date("date_in_words", dates.date_in_words),
    "in_words": _on_number("in_words", numbers.cardinal),
    "item": _on_text("item", lambda text: CLOSING_MARK.sub("", text)),
    "items": _items,
    "length": len,
    "reverse": _reversed,
    "numeric_date": _on_date("numeric_date", lambda date, _language: dates.numeric_date(date)),
    "weekday": _on_date("weekday", dates.weekday_name, whole=False),
    "word": _pick,
}


def _told(name: str, change: Callable[..., Any]) -> Callable[..., Any]:
    """Return the filter *change*, which says in our words that it cannot be called so."""

    def call(*args: Any, **options: Any) -> Any:
        try:
            return change(*args, **options)
        except TypeError as error:
            frame = error.__traceback__
            if frame is None or frame.tb_next is not None:
                raise  # our own mistake, within the filter
        message = _(
            "`{name}` cannot be used here in this way; docs/templates.md says what it takes",
            name=name,
        )
        raise FilterError(message)

    return call


FILTERS = {name: _told(name, change) for name, change in _FILTERS.items()}


def as_text(value: Any) -> Any:
    """Return what is printed for *value*: dates in ISO form and numbers in figures, with their origin."""
    if isinstance(value, SourcedDate):
        return SourcedText(value.isoformat(), value.origin)
    if isinstance(value, SourcedNumber):
        return SourcedText(str(int(value)), value.origin)
    return value
