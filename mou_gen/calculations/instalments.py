"""Instalments in per cent make the whole: "tahap pertama sebesar 40% dan tahap kedua sebesar 60%".

Each share stands right beside the stage in which it is paid, so that the progress which is asked for
before a payment ("setelah pekerjaan mencapai 50%") is none of them; or the shares stand in a list of as many
as are announced, "dalam 2 (dua) tahap, yaitu 40% ... dan 60% ...". Less than the whole is wrong only
where the text says that it has all: the last of so many stages, or the settlement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WrongInstalments:
    """Instalments that together are not the whole."""

    place: int
    """In which of the texts the last of them stands, from 0."""
    last: Fact
    made: Decimal
    """What they make together, in per cent."""


_ORDER = (
    r"(?:pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|terakhir|akhir|awal|ke-\d|I{1,3}|IV|VI?|\d|satu|dua|tiga|empat|lima"
    r"|first|second|third|fourth|fifth|sixth|final|last|initial|one|two|three|four|five)"
)
_STAGE = r"(?:tahap(?:an)?|angsuran|termin|cicilan|pembayaran|pencairan|instal(?:l)?ments?|payments?|tranches?|stages?|disbursements?)"
_NAMED = (
    rf"(?:(?:{_STAGE}\s+){{1,2}}(?:\(\s*)?{_ORDER}\b\)?|(?:the\s+)?{_ORDER}(?:\s+{_STAGE})+|the\s+(?:second|third|fourth|fifth)"
    r"|uang\s+muka|pelunasan|down\s+payment|advance(?:\s+payment)?|(?:final\s+)?settlement)"
)
_IS = (
    r"(?:\s*:\s*|[\s,]+(?:(?:sebesar|senilai|sejumlah|sebanyak|adalah|ialah|ya(?:itu|kni)|dibayar(?:kan)?|dicairkan|disalurkan|is|of|being"
    r"|amounts?|amounting|to|at|shall|be|paid)[\s,]+)*)"
)
_BEFORE = expression(rf"\b(?P<stage>{_NAMED}){_IS}\(?$", re.IGNORECASE)
_BEHIND = expression(
    rf"\s*\)?,?\s*(?:(?:dari|of)\s+(?:the\s+)?(?:nilai|harga|biaya|kontrak|total|value|price|costs?|contract|\s)+)?\s*"
    rf"(?:(?:pada|untuk|sebagai|dalam|in|as|for|on|at|with)\s+(?:the\s+)?)(?P<stage>{_NAMED})",
    re.IGNORECASE,
)
_PAID = expression(
    r"\b(?:\w*bayar\w*|angsuran|termin|cicilan|uang\s+muka|pelunasan|\w*cair\w*|\w*salur\w*|kompensasi|dana|biaya|pa(?:y|id)\w*"
    r"|instal\w+|disburs\w+|tranches?|advance|settlement|price|funds?)\b",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:kumulatif|akumulasi|paling\s+(?:sedikit|kurang|banyak|tinggi|rendah|besar|kecil)|minim(?:al|um)|maksim(?:al|um)|sisa\w*|denda|retensi|target|cumulative\w*|at\s+(?:least|most)|up\s+to"
    r"|remain\w+|rest|balance|retention|penalty)\b",
    re.IGNORECASE,
)
_ENDS = expression(r"\b(?:pelunasan|terakhir|akhir|settlement|final|last)\b", re.IGNORECASE)
_ADVANCE = expression(r"\b(?:uang\s+muka|awal|down|advance|initial)\b", re.IGNORECASE)
_STAGE_WORD = expression(rf"\b(?:{_STAGE}|the)\b", re.IGNORECASE)
_IN_STAGES = expression(rf"\s+(?:kali\s+|equal\s+)?{_STAGE}\b", re.IGNORECASE)
_REACH = 120
_ROUNDED = Decimal("0.1")


def wrong_instalments(texts: Sequence[str], language: str) -> Iterator[WrongInstalments]:
    """Yield the instalments in *texts*, which belong together, that are more than the whole, or the last that are less."""
    paid = " ".join(texts)
    if not _PAID.search(paid) or _OTHERWISE.search(paid):
        return
    found = [
        (place, each, stage)
        for place, text in enumerate(texts)
        for each in facts(text, language)
        if each.kind is FactKind.PERCENT and (stage := stage_of(text, each))
    ]
    stages = [stage for _place, _each, stage in found]
    if len(found) < 2:
        yield from _wrong_lists(texts, language)
        return
    if len(set(stages)) < len(stages):
        return
    made = sum((Decimal(each.value) for _place, each, _stage in found), Decimal(0))
    if made > 100 + _ROUNDED or (made < 100 - _ROUNDED and _is_all(texts, language, stages)):
        yield WrongInstalments(found[-1][0], found[-1][1], made)


_LISTED = expression(
    rf"\s+(?:kali\s+|equal\s+)?{_STAGE}(?:\s+(?:pembayaran|pencairan))?(?:\s*\([^)]*\))?"
    r"(?:\s*:|\s*,?)\s*(?:(?:yaitu|yakni|masing-masing|terdiri\s+(?:atas|dari)|dengan\s+rincian|sebesar|namely|that\s+is|being|of)\s*:?\s*)*$",
    re.IGNORECASE,
)
"""Between the number of the instalments and the first of them: "tahap, yaitu"."""
_NEXT = expression(
    r"(?:[,;:]|\b(?:dan|serta|kemudian|lalu|and|then))\s+(?:sebesar\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_SENTENCE = expression(r"[.](?=\s|$)")


def _wrong_lists(texts: Sequence[str], language: str) -> Iterator[WrongInstalments]:
    """Yield the last of the shares that one of *texts* lists as all instalments, and that are not the whole."""
    for place, text in enumerate(texts):
        found = facts(text, language)
        for count in found:
            shares = listed_shares(text, count, found)
            made = sum((Decimal(each.value) for each in shares), Decimal(0))
            if shares and abs(made - 100) > _ROUNDED:
                yield WrongInstalments(place, shares[-1], made)


def listed_shares(text: str, count: Fact, found: Sequence[Fact]) -> list[Fact]:
    """Return the shares of as many instalments as *count* announces in *text*, of the facts *found* there; none where it does not list them."""
    if count.kind is not FactKind.NUMBER or not count.sure:
        return []
    if not _IN_STAGES.match(text, count.end):
        return []
    shares = _listed(text, count.end, found)
    return shares if len(shares) == int(count.value) > 1 else []


def _listed(text: str, start: int, found: Sequence[Fact]) -> list[Fact]:
    """Return the shares that follow each other in the sentence from *start* on, each at the head of its item."""
    stop = _SENTENCE.search(text, start)
    end = stop.start() if stop else len(text)
    shares = [each for each in found if each.kind is FactKind.PERCENT and start <= each.start < end]
    if not shares or not _LISTED.fullmatch(text[start : shares[0].start]):
        return []
    return [
        shares[0],
        *(
            each
            for each in shares[1:]
            if _NEXT.search(text, max(0, each.start - _REACH), each.start)
        ),
    ]


def stage_of(text: str, share: Fact) -> str:
    """Return the stage in which *share* is paid, "" where it is none."""
    before = _BEFORE.search(text[max(0, share.start - _REACH) : share.start])
    found = before or _BEHIND.match(text, share.end)
    if not found:
        return ""
    words = " ".join(found["stage"].casefold().split())
    return " ".join(_STAGE_WORD.sub("", words).split()) or words


def _is_all(texts: Sequence[str], language: str, stages: Sequence[str]) -> bool:
    """Return whether the *stages* are all that there are: so many are announced, or the last is the settlement."""
    announced = {
        int(each.value)
        for text in texts
        for each in facts(text, language)
        if each.kind is FactKind.NUMBER and each.sure and _IN_STAGES.match(text, each.end)
    }
    advance = sum(bool(_ADVANCE.search(each)) for each in stages)
    return bool(_ENDS.search(stages[-1])) or (
        len(announced) == 1 and not advance and announced == {len(stages)}
    )
