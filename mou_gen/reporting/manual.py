"""The pages of the manual: the docstring of a rule as text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from inspect import cleandoc
from textwrap import fill
from typing import TYPE_CHECKING

from mou_gen.errors import Level
from mou_gen.language.citations import in_indonesian
from mou_gen.startup.expressions import expression

if TYPE_CHECKING:
    from mou_gen.checks import Rule

LANGUAGES = ("en", "id")
_LEVELS = {
    "en": {Level.ERROR: "error", Level.WARNING: "warning"},
    "id": {Level.ERROR: "kesalahan", Level.WARNING: "peringatan"},
}
_NO_LAWS = {
    "house rule": "aturan program ini",
    "the six commitments of 25 September 2019, as reported by SBMI": "enam komitmen tanggal "
    "25 September 2019, menurut pemberitaan SBMI",
}
"""Sources that are no law, in Indonesian."""
_NOT_SURE = {"en": "not verified", "id": "belum diverifikasi"}
_HEADING = expression(
    r"^(Passes|Fails|Not seen|Source|Lulus|Gagal|Tidak terlihat|Sumber):[^\S\n]*\n?", re.MULTILINE
)
_OF_EXAMPLES = frozenset(("Passes", "Fails", "Lulus", "Gagal"))
_EXAMPLE = expression(r"(?:[^;`]|`[^`]*`)+")
"""Up to a semicolon that does not stand in a quotation."""
_WIDTH = 100
_TITLES = {
    "en": "Rules",
    "id": "Aturan",
}
_OPENINGS = {
    "en": (
        "What `mou-gen check` looks for. An error stops `mou-gen build`, a warning does not. "
        "`mou-gen explain RULE` prints one of these pages. This page is made from the rules by "
        "`make manual`; change them, not it."
    ),
    "id": (
        "Yang diperiksa oleh `mou-gen check`. Kesalahan menghentikan `mou-gen build`, peringatan "
        "tidak. `mou-gen explain RULE --lang id` menampilkan salah satunya. Halaman ini "
        "dibuat dari aturan oleh `make manual`; ubahlah aturannya, bukan halaman ini."
    ),
}


def manual_page(rule: Rule, language: str = "en") -> str:
    """Return what *rule* says of itself in *language*, with each of its examples on a line."""
    about, sections = _parts(rule, language)
    told = "\n".join(_in_lines(heading, said) for heading, said in sections)
    return f"{about}\n\n{told}" if told else about


def first_line(rule: Rule, language: str = "en") -> str:
    """Return what must hold, in one sentence."""
    return _told(rule, language).partition("\n\n")[0].replace("\n", " ")


def source(rule: Rule, language: str = "en") -> str:
    """Return the law and article that *rule* rests on, and whether that is not verified."""
    cited = rule.SOURCE
    if language == "id":
        cited = _NO_LAWS.get(cited) or in_indonesian(cited)
    return cited if rule.SURE else f"{cited} ({_NOT_SURE[language]})"


def level(rule: Rule, language: str = "en") -> str:
    """Return how grave a finding of *rule* is."""
    return _LEVELS[language][rule.LEVEL]


def manual_book(rules: Iterable[Rule], language: str) -> str:
    """Return the pages of all *rules* as Markdown."""
    pages = list(rules)
    head = [f"# {_TITLES[language]}", _OPENINGS[language]]
    index = "\n".join(
        f"- [`{rule.ID}`](#{rule.ID}): {first_line(rule, language)}" for rule in pages
    )
    parts = [*head, *filter(None, [index]), *(_chapter(rule, language) for rule in pages)]
    return "\n\n".join(parts) + "\n"


def _chapter(rule: Rule, language: str) -> str:
    about, sections = _parts(rule, language)
    head = (f"## {rule.ID}", f"*{level(rule, language)}*, {source(rule, language)}", about)
    return "\n\n".join([*head, *(_in_markdown(heading, said) for heading, said in sections)])


def _told(rule: Rule, language: str) -> str:
    return cleandoc((rule.ATURAN if language == "id" else rule.__doc__) or "")


def _parts(rule: Rule, language: str) -> tuple[str, Sequence[tuple[str, str]]]:
    """Return what *rule* is about, and its sections, each with its heading."""
    about, *sections = _HEADING.split(_told(rule, language))
    said = (each.rstrip() for each in sections[1::2])
    return about.strip(), list(zip(sections[::2], said, strict=True))


def _in_lines(heading: str, said: str) -> str:
    """Return a section for the terminal."""
    if _is_set_in(said):
        return f"{heading}:\n{said}"
    items = _items(heading, said)
    if len(items) == 1:
        return fill(f"{heading}: {items[0]}", _WIDTH, subsequent_indent="    ")
    lines = (fill(each, _WIDTH, initial_indent="  - ", subsequent_indent="    ") for each in items)
    return "\n".join([f"{heading}:", *lines])


def _in_markdown(heading: str, said: str) -> str:
    if _is_set_in(said):
        return f"{heading}:\n\n```text\n{cleandoc(chr(10) + said)}\n```"
    items = _items(heading, said)
    if len(items) == 1:
        return f"{heading}: {items[0]}"
    return "\n".join([f"{heading}:", "", *(f"- {each}" for each in items)])


def _is_set_in(said: str) -> bool:
    """Return whether *said* is an example of several lines, which stay as they are."""
    return said.startswith(" ")


def _items(heading: str, said: str) -> Sequence[str]:
    """Return the examples of a section, or what it says in prose as a whole."""
    text = " ".join(said.split())
    if heading not in _OF_EXAMPLES:
        return [text]
    items = [each.strip() for each in _EXAMPLE.findall(text)]
    return [*items[:-1], items[-1].removesuffix(".")] if items[1:] else items
