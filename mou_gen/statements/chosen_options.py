"""Which of several proposed days or amounts was chosen: "Diusulkan dua hari, yakni 11 Oktober dan 15 Oktober; yang dipilih ialah yang pertama".

Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_CHOSEN = r"(?:di|ter)pilih|disepakati|diterima|disetujui|diambil|ditetapkan"
_THE = r"(?:(?:yang|usul(?:an)?|hari|tanggal|waktu|pukul|pilihan|tawaran|penawaran|alternatif|harga|opsi)\s+){1,2}"
_WHICH = r"(?:pertama|kesatu|kedua|ketiga|keempat|terakhir)"
_CHOICE = expression(
    rf"\b(?:{_CHOSEN}|(?:rapat|peserta|mereka)\s+(?:memilih|menyepakati|menyetujui|menerima)|pilihan\s+jatuh\s+pada)"
    rf"(?:\s+(?:ialah|adalah|yaitu|yakni|oleh\s+rapat))*\s+{_THE}(?P<which>{_WHICH})\b(?!\s+dan\b)"
    rf"|\b{_THE}(?P<before>{_WHICH})(?:lah)?,?\s+(?:yang\s+)?(?:akhirnya\s+|kemudian\s+)?(?:{_CHOSEN})\b",
    re.IGNORECASE,
)
_NOT = expression(r"\b(?:tidak|belum|bukan|batal)\s+(?:jadi\s+)?$", re.IGNORECASE)
_PROPOSED = expression(
    r"\b(?:(?:di|meng)?usul\w*|pilihan|alternatif|calon|(?:di)?tawar\w*|penawaran|opsi|(?:di)?pertimbangkan)\b",
    re.IGNORECASE,
)
_CHANGED = expression(
    r"\b(?:semula|batal|dibatalkan|diubah|diganti|ditunda|diundur|dimajukan)\b", re.IGNORECASE
)
_TO = expression(r"\b(?:sampai|hingga)\b|[–—]", re.IGNORECASE)
_PLACES = {"pertama": 0, "kesatu": 0, "kedua": 1, "ketiga": 2, "keempat": 3, "terakhir": -1}
_KINDS = (FactKind.DATE, FactKind.MONEY)
_FEWEST, _MOST = 2, 4
_LIMIT = expression(
    r"\b(?:paling\s+\w+|selambat\S*|sampai(?:\s+dengan)?|hingga|sebelum|sesudah|setelah|bukan|tidak)\s+(?:pada\s+)?(?:hari\s+)?(?:\w+,\s+)?(?:tanggal\s+|pukul\s+)?$",
    re.IGNORECASE,
)
"""Before what is no day or amount of the thing itself."""


@value_class
class ProposedOption:
    """What was chosen, and what was proposed besides."""

    chosen: Fact
    refused: tuple[Fact, ...]


def proposed_options(text: str) -> Iterator[ProposedOption]:
    """Yield what *text* says was chosen of all that it proposes."""
    said = list(_CHOICE.finditer(text))
    proposed = _PROPOSED.search(text, 0, said[0].start()) if len(said) == 1 else None
    if proposed is None or _NOT.search(text, 0, said[0].start()) or _CHANGED.search(text):
        return
    place = _PLACES[(said[0]["which"] or said[0]["before"]).casefold()]
    told = [each for each in facts(text[: said[0].start()], "id") if each.start >= proposed.end()]
    for kind in _KINDS:
        options = [each for each in told if each.kind is kind]
        if options and _are_all(text, options, told) and len(options) > place:
            chosen = options[place]
            yield ProposedOption(chosen, tuple(each for each in options if each is not chosen))
            return


def _are_all(text: str, options: Sequence[Fact], told: Sequence[Fact]) -> bool:
    """Return whether *options* are as many as *text* says first of what is *told*, each another one and none a stretch of time."""
    values = {str(each.value) for each in options}
    counts = [_count(each) for each in told if each.start < options[0].start and each.sure]
    counts = [each for each in counts if each]
    is_counted = not counts or counts[0] == len(options)
    is_stretch = _TO.search(text, options[0].start, options[-1].end)
    return _FEWEST <= len(options) == len(values) <= _MOST and is_counted and not is_stretch


def _count(fact: Fact) -> int:
    """Return how many things or days *fact* tells of: "dua usul", "dua hari"; 0 where it tells of none."""
    if fact.kind is FactKind.DURATION:
        return int(fact.value[0]) if fact.value[1] == "day" else 0
    return int(fact.value) if fact.kind is FactKind.NUMBER else 0


def refused_options(
    discussed: Sequence[str], decided: Sequence[str]
) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield what one of the texts that are *decided* takes though another was chosen, with its place, and what was chosen.

    A decision that has the chosen one somewhere may tell of the others too.
    """
    told = [(at, text, each) for at, text in enumerate(decided) for each in facts(text, "id")]
    for text in discussed:
        for choice in proposed_options(text):
            if any(_may_be(each, choice.chosen) for _at, _text, each in told):
                continue
            for at, decision, each in told:
                is_refused = any(_is_same(each, one) for one in choice.refused)
                if is_refused and not _LIMIT.search(decision, 0, each.start):
                    yield at, each, choice.chosen


def _may_be(one: Fact, other: Fact) -> bool:
    """Return whether *one* is the *other*; a day without its year may be that of any."""
    if one.kind is not other.kind or one.kind is not FactKind.DATE:
        return _is_same(one, other)
    return all(mine in (None, theirs) for mine, theirs in zip(one.value, other.value, strict=True))


def _is_same(one: Fact, other: Fact) -> bool:
    return one.kind is other.kind and one.value == other.value
