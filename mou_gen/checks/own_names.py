"""Where a document calls itself by the name of another instrument: "Keputusan ini" in an agreement."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.kinds.agreement import Agreement
from mou_gen.startup.expressions import expression

_AGREEMENTS = expression(
    r"\b(?P<id>Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan)\s+ini\b"
    r"|\bthis\s+(?P<en>Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)\b",
    re.IGNORECASE,
)
_OFFICE = r"(?:\s+(?:Daerah|Bersama|Bupati|Wali\s?[Kk]ota|Gubernur|Menteri|Presiden|Kepala\s+\w+))?"
_ORDERS = expression(
    rf"\b(?P<id>(?:Surat\s+)?Keputusan{_OFFICE}|Peraturan{_OFFICE}|Surat\s+Edaran|Instruksi{_OFFICE}|Undang-Undang"
    r"|Qanun|Perda|Perbup|Perwali|Pergub)\s+ini\b"
    r"|\b[Tt]his\s+(?P<en>(?:(?:Joint|Regional|Ministerial)\s+)?(?:Decree|Decision|Regulation|Circular(?:\s+Letter)?|Instruction|Law))\b"
)
"""What an authority orders alone, and no parties agree, in the capitals of a name."""
_OTHERS = expression(
    r"\b(?P<id>Perjanjian|Kontrak|Adendum|Surat\s+Perjanjian)\s+ini\b|\b[Tt]his\s+(?P<en>Contract|Addendum)\b"
)
"""What another agreement may be called."""
_BETWEEN_OTHERS = expression(
    r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan|MoU|PKS"
    r"|Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)\s+(?:antara|dengan|between|with)\b",
    re.IGNORECASE,
)
"""Names an agreement of others, to which "ini" may point back in the same text."""
_SHORT = {"peraturan": ("perda", "perbup", "perwali", "pergub", "permen", "perpres", "qanun")}
"""What a text may call an instrument before it writes out its kind."""
_BEGINS = expression(r"(?:^|[.;:]\s)\s*$")
_WINDOW = 6
"""Texts in which a name was told to which "ini" may point back."""


def names_of_others(case: Case) -> Iterator[tuple[Wording, int, int]]:
    """Yield where the document of *case* calls itself by the name of another instrument, as text of that does.

    Where the text or one just before it names the instrument, "ini" points back to it.
    """
    record = case.record
    own = _own_names(record) if isinstance(record, Agreement) else ()
    told: dict[str, deque[str]] = {}
    for said in open_texts(case):
        before = told.setdefault(said.language, deque(maxlen=_WINDOW))
        for found in _found(said, own):
            if not _is_told(said, found, before):
                yield said, *found.span()
        for found in _AGREEMENTS.finditer(said.text) if own else ():
            of_others = _BETWEEN_OTHERS.search(said.text, 0, found.start())
            if not of_others and not _is_own(found, own):
                yield said, *found.span()
        before.append(said.text)


def _own_names(agreement: Agreement) -> Collection[str]:
    return {each.casefold() for each in agreement.row.name.values()}


def _found(said: Wording, own: Collection[str]) -> Iterator[re.Match[str]]:
    """Yield the names in what is *said* to which "ini" may also point back; an agreement has *own* ones."""
    yield from _ORDERS.finditer(said.text)
    yield from (each for each in _OTHERS.finditer(said.text) if own and not _is_own(each, own))


def _is_own(found: re.Match[str], own: Collection[str]) -> bool:
    name = _name(found).casefold()
    return any(name == each or each.startswith(f"{name} ") for each in own)


def _is_told(said: Wording, found: re.Match[str], before: Collection[str]) -> bool:
    """Return whether *found* points back to what is named earlier in what is *said*, or *before* it.

    A sentence may begin with what was decided in other words.
    """
    noun = _name(found).split()[-1 if found["en"] else 0].casefold()
    nouns = (noun, *_SHORT.get(noun, ()))
    here = said.text[: found.start()]
    decided = noun in ("keputusan", "decision") and bool(_BEGINS.search(here))
    return decided or any(each in text.casefold() for text in (here, *before) for each in nouns)


def _name(found: re.Match[str]) -> str:
    return " ".join((found["id"] or found["en"]).split())
