"""What a kind of document is, and how the user asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mou_gen.document import Layout
from mou_gen.language.labels import Labels

Facts = Callable[[Any, tuple[str, ...], Mapping[str, Labels]], Mapping[str, Any]]
"""Returns what the template may name, for a paper, the languages asked for, and the labels."""

LETTERS = "tata-naskah"
"""The theme of letters, minutes and forms (Permendagri 1/2023)."""


@dataclass(frozen=True, slots=True)
class Edition:
    """How the user asks for the papers; None leaves it to the data."""

    layout: Layout | None = None
    languages: tuple[str, ...] | None = None
    final: bool = False


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document."""

    name: str
    """That of its template, without the ending."""
    facts: Facts
    suffix: str = ""
    """Ends the names of its files, where one paper makes several documents."""
    theme: str = LETTERS
    """Its theme, where the data name none."""
    sealed: bool = False
    """Whether it holds data of victims."""
