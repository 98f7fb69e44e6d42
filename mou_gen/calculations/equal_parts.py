"""The equal part that each has of a whole which another text tells: "kekurangannya Rp277.500,00" and "Kekurangan dibagi rata, yaitu Rp92.500,00 untuk setiap kota".

What is shared is found by its name, or in the paragraph to which the text refers. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.equal_shares import is_shared_out, parts_for_each, sharing_of
from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, span_of
from mou_gen.startup.expressions import data_expression, expression

_SHARED = expression(
    r"^\s*(?:bahwa\s+)?(?P<name>[^\W\d_]+)(?P<more>[^,;:]{0,120}?)\s+(?:(?:akan|harus|wajib|selanjutnya)\s+)?"
    r"(?:ditanggung|dipikul|dibagi|dibebankan|dibayar|dibiayai)\s+(?:[^\W\d_]+\s+){0,4}?(?:sama\s+(?:rata|besar)|(?:secara\s+)?merata|rata)\b",
    re.IGNORECASE,
)
_NOT_EXACT = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sekitar|hampir|lebih|kurang|sisa(?:nya)?\s+(?:sebesar|Rp)|sebagian|tahap\w*|termin|angsuran|cicilan"
    r"|ditambah|selain|setelah\s+dikurangi|rata-rata|tahun\s+(?:pertama|kedua)|semula)\b(?!\s*rata)|%",
    re.IGNORECASE,
)
_BOUNDED = expression(
    r"\b(?:paling\s+\w+|maksim(?:al|um)|sekitar|hampir|lebih\s+dari|kurang\s+dari|rata-rata)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
_PERIOD = expression(
    r"\s*(?:\([^()]*\)\s*)?(?:per|setiap|tiap|se(?:bulan|tahun|hari))\b", re.IGNORECASE
)
_MONEY_WORDS = expression(
    r"\b(?:biaya|dana|uang|nilai|jumlah|anggaran|tersebut|itu|ini|dimaksud)\b", re.IGNORECASE
)
_MOST_TEXTS = 60


def wrong_equal_parts(texts: Sequence[ArticleText], parties: int) -> Iterator[WrongReferred]:
    """Yield the part in one of *texts* that each has of what another names, where that makes another part; *parties* as in "setiap PIHAK"."""
    for place, said in enumerate(texts[:_MOST_TEXTS]):
        for sentence in by_sentence(said.text, facts(said.text, "id")):
            shared = _shared(said.text, sentence, parties) if sentence else None
            if shared is None:
                continue
            part, count, name, more = shared
            wholes = _wholes(texts, place, sentence, name, more)
            if len({amount_of(each) for each in wholes}) != 1:
                continue
            made = amount_of(wholes[0]) / count
            if not is_shared_out(wholes[0], part, count) and is_slip_for(made, amount_of(part)):
                yield WrongReferred(place, part, made)


def _shared(
    text: str, sentence: Sequence[Fact], parties: int
) -> tuple[Fact, Decimal, str, str] | None:
    """Return what each has of what a *sentence* shares equally, how many they are, and the name of what is shared, with what else tells of it."""
    start, end = span_of(text, sentence)
    said = _SHARED.match(text[start:end])
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    if not said or len(money) != 1 or _NOT_EXACT.search(text, start, end):
        return None
    parts = parts_for_each(text, money)
    if not parts:
        return None
    ((part, (noun, begin)),) = parts
    others = [each for each in sentence if each is not part]
    count = sharing_of(text, part, others, noun, begin, parties)
    return (part, count, said["name"].casefold(), said["more"]) if count else None


_NOT_NOW = expression(
    r"\btahun\s+(?:lalu|sebelumnya|depan)\b|\busul\w*|\b(?:semula|menawarkan|ditawarkan|perkiraan|diperkirakan|ditolak)\b",
    re.IGNORECASE,
)
"""In a text whose amount may be another than the one that is shared."""


def _wholes(
    texts: Sequence[ArticleText], place: int, sentence: Sequence[Fact], name: str, more: str
) -> list[Fact]:
    """Return the amounts of other texts that the *sentence* may share: those of the paragraph it refers to, or of that *name*."""
    references = [each.value for each in sentence if each.kind is FactKind.REFERENCE]
    matter = meanings(_MONEY_WORDS.sub(" ", more))
    if not references and not matter and _MONEY_WORDS.fullmatch(name):
        return []
    is_named = data_expression(rf"\b{re.escape(name)}(?:nya)?\b[^,;.:\d]{{0,80}}$", re.IGNORECASE)
    found = list[Fact]()
    for at, each in enumerate(texts[:_MOST_TEXTS]):
        told = facts(each.text, "id")
        money = [
            one
            for one in told
            if one.kind is FactKind.MONEY and not (at == place and one in sentence)
        ]
        is_elsewhere = references and references != [("paragraph", each.number)]
        if is_elsewhere or _are_of_other_days(sentence, told) or _NOT_NOW.search(each.text):
            continue
        if not references:
            tells = in_common(matter, meanings(each.text)) >= in_common(matter, matter)
            money = [one for one in money if tells and is_named.search(each.text, 0, one.start)]
        if any(_is_vague(each.text, one) for one in money):
            return []
        found += money
    return found


def _are_of_other_days(sentence: Sequence[Fact], told: Sequence[Fact]) -> bool:
    """Return whether a *sentence* and what another text has *told* name days or months, and none in common."""
    ours, theirs = (
        {each.value for each in found if each.kind is FactKind.DATE} for found in (sentence, told)
    )
    return bool(ours and theirs) and not ours & theirs


def _is_vague(text: str, whole: Fact) -> bool:
    """Return whether *whole* is told for each time, or not exactly."""
    return bool(_PERIOD.match(text, whole.end) or _BOUNDED.search(text, 0, whole.start))
