"""What a message on a template calls a value: in words, not by its class in the program."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression

_WORDS: Mapping[str, str] = {
    "str": N_("a text"),
    "Markup": N_("a text"),
    "SourcedText": N_("a text"),
    "int": N_("a number"),
    "SourcedNumber": N_("a number"),
    "SourcedDate": N_("a date"),
    "Bilingual": N_("a text in several languages"),
    "Unknown": N_("a missing fact"),
    "NoneType": N_("an empty value (None)"),
    "list": N_("a list"),
    "tuple": N_("a list"),
    "dict": N_("a mapping"),
    "mappingproxy": N_("a mapping"),
}
_CLASS = expression(r"'(?:[A-Za-z_]\w*\.)*([A-Za-z_]\w*)'(?: object)?")


def value_words(value: Any) -> str:
    """Return what *value* is: "a text", or the name of its class, as `Party`."""
    name = type(value).__name__
    return _(_WORDS[name]) if name in _WORDS else name


def in_plain_words(text: str) -> str:
    """Return *text* of Python with "a text" for `'mou_gen.data.values.SourcedText' object`."""
    return _CLASS.sub(_said, text)


def _said(found: re.Match[str]) -> str:
    name = found[1]
    if name in _WORDS:
        return _(_WORDS[name])
    return name if "." in found[0] else found[0]
