"""The pages of the manual: the docstring of a rule as text and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable
from inspect import cleandoc
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
    """Return what *rule* says of itself in *language*."""
    return cleandoc((rule.ATURAN if language == "id" else rule.__doc__) or "")


def first_line(rule: Rule, language: str = "en") -> str:
    """Return what must hold, in one sentence."""
    return manual_page(rule, language).partition("\n\n")[0].replace("\n", " ")


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
    about, *sections = _HEADING.split(manual_page(rule, language))
    told = [f"## {rule.ID}", f"*{level(rule, language)}*, {source(rule, language)}", about.strip()]
    for heading, said in zip(sections[::2], sections[1::2], strict=True):
        told.append(_section(heading, said.rstrip()))
    return "\n\n".join(told)


def _section(heading: str, said: str) -> str:
    """Return a part of a page; where its lines are set in, they are an example."""
    if said.startswith(" "):
        return f"{heading}:\n\n```text\n{cleandoc(chr(10) + said)}\n```"
    return f"{heading}: {' '.join(said.split())}"
