"""A total and its parts: "9 orang, terdiri atas 5 orang ... dan 4 orang", "120 guru dalam empat angkatan"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.multiples import is_in_all
from mou_gen.calculations.shares import SOMEBODY_ELSE
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import (
    REACH,
    SENTENCE_END,
    WrongAmount,
    amount_of,
    are_multiplied,
    counted_by_sentence,
    is_alike,
    is_fraction,
    stands_before,
    sum_of,
)
from mou_gen.startup.expressions import expression

_GAP = r"(?:[^\w.;]|[.;](?!\s))+"
"""Between words of one sentence."""
_TOTAL = {
    "id": expression(
        r"\b(?:seluruhnya(?:\s+berjumlah|\s+sebesar|\s+sebanyak)?|total(?:nya)?|jumlah\s+(?:seluruh|keseluruhan)(?:nya)?"
        rf"|(?:,|\b(?:sehingga|yang|atau))\s+(?:semuanya|(?:secara\s+)?keseluruhan(?:nya)?)(?:\s+(?:berjumlah|sebesar|sebanyak))?|(?:sehingga|,)\s+(?:ber)?jumlah(?:nya)?){_GAP}(?:\w+{_GAP}){{0,3}}$",
        re.IGNORECASE,
    ),
    "en": expression(
        rf"\b(?:total(?:l?ing)?|in\s+total|in\s+all|altogether|sum){_GAP}(?:\w+{_GAP}){{0,3}}$",
        re.IGNORECASE,
    ),
}
_CONSISTS = {
    "id": expression(
        r"\b(?:terdiri\s+(?:atas|dari)|(?:ter|di)?bagi\s+(?:atas|menjadi)|dengan\s+rincian|yaitu|yakni|meliputi)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:consisting|comprising|made\s+up|divided\s+into|split\s+into|namely|with)\b",
        re.IGNORECASE,
    ),
}
_GOES_ON = {
    "id": expression(r"(?:,|\b(?:selama|untuk|dalam)\s[^,:;]{2,50}:)\s*$", re.IGNORECASE),
    "en": expression(r"[,:](?!\d)"),
}
"""What stands before parts that no word announces: "9 (nine) members, 5 (five) from here"."""
_OF_ANOTHER = expression(r",\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,3}\s+(?:for|at|to)\s+$")
"""What stands before the next of several: "potatoes accounted for 98 tonnes, cabbages for 60 tonnes"."""
_OWN_BUDGETS = expression(
    r"\b(?:APBD|Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah)(?:\s+\(APBD\))?\s+masing-masing"
    r"|\b(?:Regional\s+)?(?:Revenue\s+and\s+Expenditure\s+)?Budgets?(?:\s+\(APBD\))?\s+of\s+each\b",
    re.IGNORECASE,
)
"""Tells who pays, and not what each gets."""
_EACH = expression(r"\b(?:masing-masing|setiap|tiap|each|every|per|respective)\b", re.IGNORECASE)
_HOW_OFTEN = expression(
    r"^(?:\s*\([^()]{1,80}\))?(?:\s+[^\W\d_]+){1,6}?\s+(?:setiap|tiap|per|each|every)\s+"
    r"(?:hari(?:\s+(?:sekolah|kerja|libur))?|minggu|pekan|bulan|triwulan|semester|tahun|angkatan|day|week|month|quarter|semester|year|course)\b",
    re.IGNORECASE,
)
"""Tells how often the whole comes: "12 pertemuan setiap bulan, terdiri atas"."""
_NOUN = expression(r"\s*([^\W\d_]+)")
_PLACED = frozenset(("di", "dari", "pada", "from", "of", "in", "at", "with"))
"""What follows a part whose noun is left out: "lima pos, yaitu tiga di Banyuwangi dan dua di Jembrana"."""
_GIVEN = _PLACED | {"oleh", "untuk", "bagi", "kepada", "by", "for"}
"""What follows such a part of things that are counted: "14 peringatan, yaitu 8 oleh Pacitan dan 6 oleh Wonogiri"."""


def wrong_sums(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each total of *text* in *language* that its parts do not make."""
    for _start_of_sentence, stated in counted_by_sentence(text, language):
        yield from _wrong_totals(text, stated, language)
        yield from _wrong_heads(text, stated, language)
        yield from _wrong_runs(text, stated)
        yield from _wrong_differences(text, stated)


_NUMBERED = expression(
    r"\b(?:bernomor|nomor(?:\s+urut)?|numbered|numbers)\s+(?:from\s+)?$", re.IGNORECASE
)
_UP_TO = expression(
    r"\s+(?:sampai\s+dengan|sampai|hingga|s\.d\.|to|through)\s+(?:nomor\s+)?", re.IGNORECASE
)


def _wrong_runs(text: str, stated: Sequence[Fact]) -> Iterator[WrongAmount]:
    """Yield how many things there are in all, where their numbers make another: "bernomor 1 sampai dengan 12, seluruhnya 10"."""
    for first, last, total in zip(stated, stated[1:], stated[2:], strict=False):
        if (
            first.kind is last.kind is total.kind is FactKind.NUMBER
            and stands_before(first, text, _NUMBERED)
            and _UP_TO.fullmatch(text, first.end, last.start)
            and is_in_all(text, total)
        ):
            made = amount_of(last) - amount_of(first) + 1
            if made > 0 and amount_of(total) != made:
                yield WrongAmount(total, made)


_FEW = 20
"""What is less than this may be the sum of others by chance."""
_PAIR = 2
"""As many parts as this may make by chance what stands beside them."""


def _are_reckoned(stated: Sequence[Fact], parts: Sequence[Fact]) -> bool:
    """Return whether one of *parts* is in a sum of the sentence that is right, so that it is a part of that one.

    In "20% of Rp96 billion, that is Rp19.2 billion: Rp8.64 billion, Rp5.76 billion and Rp4.8 billion" the first
    is no total of the others, which are the parts of the second.
    """
    return any(each in parts for sum_ in _right_sums(stated) for each in sum_)


def _right_sums(stated: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Yield each amount of *stated* with those of its kind right before or behind it that make it, if they are more than two."""
    for total in stated:
        if total.kind not in (FactKind.MONEY, FactKind.NUMBER):
            continue
        alike = [each for each in stated if each is total or is_alike(each, total)]
        at = next(place for place, each in enumerate(alike) if each is total)
        for row in (alike[at + 1 :], alike[:at][::-1]) if amount_of(total) >= _FEW else ():
            made = Decimal(0)
            for count, each in enumerate(row, 1):
                made += amount_of(each)
                if made >= amount_of(total):
                    if made == amount_of(total) and count > _PAIR:
                        yield (total, *row[:count])
                    break


_SHARE_OF = expression(
    r"(?:%|\b(?:persen|per\s?cent))\s*(?:\([^()]{1,60}\)\s*)?(?:dari|atas|of)\s+(?:[^\W\d_]+\s+){0,6}$",
    re.IGNORECASE,
)
"""Before that of which a share is told: "19.320 ekor atau 80,5% dari 24.000 ekor", "provisi 0,75% dari plafon Rp2.000, yakni Rp15"."""

_COMPARED_WITH = expression(
    r"(?:(?:%|\b(?:persen|per\s?cent))\s*(?:\([^()]{1,60}\)\s*)?"
    r"|\b(?:separuh|setengah|seper[a-z]{3,8}|(?:dua|tiga|empat|lima|tujuh|sembilan)\s+per[a-z]{4,9}|half|(?:thir|four|fif|eigh|ten)ths?|thirds?|quarters?)\s+)"
    r"(?:dari|of)\s+(?:the\s+|seluruh\s+|total\s+|jumlah\s+|pagu\s+|nilai\s+)*$"
    r"|\b(?:kali(?:\s+lipat)?(?:\s+dari(?:pada)?)?|twice|double|times|half|triple|dibanding(?:kan)?(?:\s+dengan)?|compared\s+(?:with|to)"
    r"|(?:naik|turun|meningkat|menurun|berkurang|bertambah|lebih\s+[a-z]{4,9}|di\s+(?:bawah|atas))(?:\s+dari(?:pada)?)?"
    r"|(?:up|down|risen|fallen)\s+from|(?:lower|higher|less|more|fewer)\s+than|below|above)\s+"
    r"(?:(?:the|pagu|anggaran|batas|ceiling|budget|limit|of|jumlah|total|sebelumnya|semula)\s+){0,3}$",
    re.IGNORECASE,
)
"""Before what a total is half or twice of, or more or less than, which is none of its parts: "Rp25, yaitu separuh dari Rp50"."""


_THAN = r"(?:(?:lebih\s+[a-z]{4,10}|kurang)\s+(?:dari(?:pada)?|dibanding(?:kan)?)|(?:less|more|lower|higher|fewer)\s+than|short\s+of)\b"
_BESIDE_A_PLAN = (
    r"(?:di\s+(?:bawah|atas)|below|above|under|over)\s+(?:[^\W\d_]+(?:['’]s)?\s+){0,3}?"
    r"(?:pagu|rencana|target|sasaran|batas|anggaran|standar|angka|rata-rata|tarif|harga|kebutuhan|usulan|perkiraan"
    r"|plan(?:ned)?|ceiling|budget|limit|standard|average|figure|fee|price|tariff|estimate|required)\b"
)
_DIFFERS_BEHIND = expression(
    rf"\s+(?:{_THAN}|(?:(?!(?:untuk|bagi|dari|oleh|di|for|from|to|of|in|by)\b)[^\W\d_]+\s+){{0,2}}?(?:{_THAN}(?!\s+\d)|{_BESIDE_A_PLAN}))",
    re.IGNORECASE,
)
_DIFFERS_BEFORE = expression(
    r"\b(?:(?:(?<!lebih )kurang|(?<!kurang )lebih|turun|naik|berkurang|bertambah|(?:dengan\s+)?selisih|(?:with\s+)?a\s+difference\s+of)"
    r"\s+(?:sebesar\s+|sebanyak\s+|by\s+)?|(?:down|up)\s+by\s+)$",
    re.IGNORECASE,
)
_ANOTHER_PART = expression(r"[;,]|\b(?:dan|serta|and)\b")


def _without_differences(text: str, stated: Sequence[Fact]) -> list[Fact]:
    """Return *stated* without what is told as a difference, and that from which it is one: "yakni Rp14 lebih rendah daripada pagu Rp108"."""
    left, last = list[Fact](), None
    for each in stated:
        is_from = last is not None and not _ANOTHER_PART.search(text, last.end, each.start)
        differs = _DIFFERS_BEHIND.match(text, each.end) or stands_before(
            each, text, _DIFFERS_BEFORE
        )
        last = each if differs else None
        if not differs and not is_from:
            left.append(each)
    return left


_THAT_IS = expression(
    r"\b(?:yaitu|yakni|which\s+is|that\s+is|namely)\s*,?\s+(?:hanya\s+|only\s+)?$", re.IGNORECASE
)
_LESS = expression(
    r"\b(?:rendah|sedikit|kecil|murah|pendek|kurang|bawah|turun|berkurang|less|lower|fewer|short|below|under|down)\b",
    re.IGNORECASE,
)
_MORE = expression(
    r"\b(?:tinggi|banyak|besar|mahal|panjang|atas|naik|bertambah|more|higher|above|over|up)\b",
    re.IGNORECASE,
)
_NOT_EXACTLY = expression(
    r"\b(?:sekitar|kira-kira|hampir|rata-rata|setiap|tiap|per|masing-masing|paling|separuh|kali|about|nearly|average|each|every|at\s+(?:least|most)|half|twice|times)\b",
    re.IGNORECASE,
)


def _wrong_differences(text: str, stated: Sequence[Fact]) -> Iterator[WrongAmount]:
    """Yield each amount that what it differs from does not leave: "Rp93, yakni Rp15 lebih rendah daripada pagu Rp109"."""
    amounts = [each for each in stated if each.kind in (FactKind.MONEY, FactKind.NUMBER)]
    for total, by, other in zip(amounts, amounts[1:], amounts[2:], strict=False):
        between = text[by.end : other.start]
        if not (
            is_alike(by, total)
            and is_alike(other, total)
            and stands_before(by, text, _THAT_IS)
            and _DIFFERS_BEHIND.match(text, by.end)
            and not _ANOTHER_PART.search(between)
            and not _NOT_EXACTLY.search(text, max(0, total.start - 20), other.end + 40)
        ):
            continue
        is_less, is_more = bool(_LESS.search(between)), bool(_MORE.search(between))
        same = total.kind is FactKind.MONEY or _noun(text, by) == _noun(text, total)
        made = amount_of(other) + (amount_of(by) if is_more else -amount_of(by))
        if same and is_less != is_more and made != amount_of(total):
            yield WrongAmount(total, made)


_ON_AVERAGE = expression(
    r"\b(?:atau|yaitu|yakni|or|that\s+is)\s+(?:kira-kira\s+|sekitar\s+|about\s+)?"
    r"(?:rata-rata(?:nya)?|an\s+average\s+of|on\s+average)\s+(?:sebesar\s+)?$",
    re.IGNORECASE,
)
"""Behind a total, before what it makes on average: "seluruhnya Rp2.205.600,00 atau rata-rata Rp183.800,00 sebulan"."""
_WAS_ALL = expression(
    r"(?:\d|\)|\b[^\W\d_]{3,})\s+(?:in\s+all|in\s+total|altogether),?\s+(?:or|that\s+is|i\.e\.)\s+(?:about\s+|some\s+)?$"
    r"|(?:\d|\))\s+(?:in\s+all|in\s+total|altogether|seluruhnya|semuanya)\s*,\s+(?:[^\W\d_]+\s+){1,3}$",
    re.IGNORECASE,
)
"""Between a total with the words for it behind, and what it is said again to be: "Rp2,205,600.00 in all, or Rp183,800.00 a month"."""


def _wrong_totals(text: str, stated: Sequence[Fact], language: str) -> Iterator[WrongAmount]:
    """Yield a total behind its parts: "sehingga seluruhnya berjumlah"."""
    for total in stated:
        if total.kind not in (FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENT):
            continue
        is_behind = _closes_its_parts(text, stated, total)
        if not (is_behind or stands_before(total, text, _TOTAL[language])) or any(
            stands_before(total, text, each) for each in (_WAS_ALL, _OF_SOME)
        ):
            continue
        parts = [
            each
            for each in stated
            if each is not total
            and is_alike(each, total)
            and not _is_side(text, each)
            and not (each.start > total.end and stands_before(each, text, _SHARE_OF))
            and not (each.start > total.end and stands_before(each, text, _ON_AVERAGE))
        ]
        if total.kind is FactKind.NUMBER and not _same_noun(text, total, parts):
            continue
        made = sum_of(parts)
        if (
            len(parts) >= 2
            and not _are_of_each(total, parts)
            and not _may_be_of_all(text, total, parts)
            and amount_of(total) not in (made, *_told_sums(text, total, parts))
            and not _is_made_behind(text, total, parts)
            and not _CHANGED_TO.search(text, parts[0].end, total.start)
            and not _UNTOLD_FRACTION.search(text, parts[0].end, total.start)
            and not (made < amount_of(total) and _leaves_a_rest(text, parts[-1], total, made))
            and not _product(stated, total)
            and not _are_reckoned(stated, parts)
            and not _lasts_so_long(text, total, parts)
        ):
            yield WrongAmount(total, made)


_CLOSES = expression(
    r",\s+(?:(?:or|atau|that\s+is|making|which\s+makes|sehingga|jadi|yaitu|yakni)\s+)?$",
    re.IGNORECASE,
)
_CLOSED = expression(
    r"(?:\s+[^\W\d_]+)?\s+(?:in\s+all|in\s+total|altogether|seluruhnya|semuanya)(?=\s*(?:[.,;)]|$)|\s+(?:(?:untuk|bagi|for)\s+)?(?:per|setiap|tiap|each|every|an?)\s)",
    re.IGNORECASE,
)
"""Follows a total and says that it is one, where nothing else of the sum follows: "Rp16,000,000.00 in all a journey"."""


def _closes_its_parts(text: str, stated: Sequence[Fact], total: Fact) -> bool:
    """Return whether *total* stands behind all parts, and the words behind it call it a total: "Rp6 by sea and Rp9 by air, Rp15 in all"."""
    return (
        not any(each.start > total.end and is_alike(each, total) for each in stated)
        and stands_before(total, text, _CLOSES)
        and bool(_CLOSED.match(text, total.end))
    )


_OF_EACH_ONE = expression(
    r"\s*(?:\([^()]{1,200}\)\s*)?(?:[^\W\d_]+\s+){0,3}?(?:per|setiap|tiap|each|every)\s+[^\W\d_]",
    re.IGNORECASE,
)


def _may_be_of_all(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether some of *parts* may be of one and *total* of all, or the other way round, as an "each" tells.

    One right behind the *total*, behind all parts, is of these as well, unless all of them or one make it by being paid several times:
    "Rp6 untuk laut dan Rp9 untuk udara, seluruhnya Rp15 per perjalanan".
    """
    if _EACH.search(text, min(parts[0].start, total.start), total.end):
        return True
    if not _EACH.search(text, total.end):
        return False
    return (
        parts[-1].start > total.end
        or not _OF_EACH_ONE.match(text, total.end)
        or any(_A_TIME.match(text, each.end) for each in parts)
        or any(_makes_it_up(total, some, parts) for some in (parts, *([each] for each in parts)))
    )


def _makes_it_up(total: Fact, some: Sequence[Fact], parts: Sequence[Fact]) -> bool:
    """Return whether *some* of the *parts*, paid several times, make *total* with the others paid once."""
    apiece = sum_of(some)
    times = (amount_of(total) - sum_of(parts) + apiece) / (apiece or 1)
    return times >= 1 and is_integral(times)


_A_TIME = expression(
    r"\s*(?:\([^()]{1,200}\)\s*)?(?P<time>se(?:jam|hari|malam|(?P<long>minggu|pekan|bulan|tahun))|an?\s+(?:hour|day|night|(?P<longer>week|month|year)))\b",
    re.IGNORECASE,
)
_LONGEST = 366


def _lasts_so_long(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether one of *parts* comes each day or the like, and some of these with the others make *total*: how many may stand elsewhere.

    The *total* may be of the same time, and so may all parts: "sewa Rp14 juta dan listrik Rp2 juta sebulan".
    """
    whole = _A_TIME.match(text, total.end)
    for each in parts:
        left = amount_of(total) - sum_of(parts) + amount_of(each)
        found = _A_TIME.match(text, each.end)
        if left > 0 and amount_of(each) and found:
            is_of_all = each is parts[-1] and (found["long"] or found["longer"])
            if is_of_all or (whole and whole["time"].casefold() == found["time"].casefold()):
                return False
            often = left / amount_of(each)
            return often <= _LONGEST and is_integral(often)
    return False


_CHANGED_TO = expression(
    r"\b(?:dicoret|dihapus|dikeluarkan|dikurangi|ditambah(?:kan)?|bertambah|berkurang|masuk|keluar|struck|removed|added|dropped|left|joined)\b"
    r"[^.;]{0,80}?\b(?:menjadi|become|becomes|became|is\s+now|stands\s+at|to)\b",
    re.IGNORECASE,
)
"""Before what there are of all once some came and some went: "3 desa dicoret dan 2 desa ditambahkan, sehingga jumlahnya menjadi 19"."""
_UNTOLD_FRACTION = expression(
    r"\b(?:setengah|separuh|seper[a-z]{3,8}|(?:dua|tiga|empat)\s+per[a-z]{4,9}|half|(?:third|quarter|fifth)s?)(?:(?:nya)?\s+(?:dari|of)\b|\s+that\b)"
    r"[^,.;:]{0,80}(?=[,;:]\s)(?!,?\s+(?:yaitu|yakni|atau|that\s+is|namely|or)\b)",
    re.IGNORECASE,
)
"""A part that is told only by another: "kelompok A 1.200, kelompok B setengah dari jumlah itu, sehingga seluruhnya 1.800"."""
_COLON = expression(r"(?:\s+[^\W\d_]+){0,4}\s*:")


def _is_made_behind(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether the parts behind the colon of *total* make it, whatever stands before: "1 sumur di dekat setiap hidran, seluruhnya 9 sumur: 4 dan 5"."""
    behind = [each for each in parts if each.start > total.end]
    return bool(_COLON.match(text, total.end)) and sum_of(behind) == amount_of(total)


def _are_of_each(total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether those of *parts* before *total* are of one group, and *total* with those behind it of all groups."""
    before = [each for each in parts if each.end <= total.start]
    return are_multiplied(before, [total, *(each for each in parts if each.start > total.end)])


_PLUS = expression(
    r"(?:\s*\([^()]{1,80}\))?(?:\s+[^\W\d_]+){0,6}?,?\s+(?:dan\s+)?(?:ditambah(?:kan)?(?:\s+dengan|\s+lagi)?|plus|added\s+to)"
    r"\s+(?:[^\W\d_]+\s+){0,6}?(?:\([^()\d]{1,40}\)\s+)?",
    re.IGNORECASE,
)
"""Between two amounts that are told to be added: "potongannya Rp320.000,00 ditambah Rp640.000,00"."""


_AT_PRICE = expression(
    r"\b(?:dengan|pada|atas\s+dasar|at|on\s+the\s+basis\s+of)\s+(?:(?:the|an?)\s+)?(?:(?:agreed|unit|fixed)\s+)?(?:harga|tarif|upah|sewa|ongkos|price|rate|tariff|fee|wage)"
    r"(?:\s+(?:satuan|tetap|pasar|beli|jual|yang\s+disepakati|sebesar|senilai|of)){0,3}\s+$|\b(?:seharga|bertarif)\s+$",
    re.IGNORECASE,
)
"""Before the price of one, from which the parts of a sum are reckoned: "Dengan harga Rp1.700,00, biayanya"."""
_IS_BASE = expression(r"\b(?:dari|of)\s+(?:[^\W\d_]+\s+){0,3}$", re.IGNORECASE)
"""Before that of which shares are paid: "dari nilai lelang Rp126 juta"."""


def _told_sums(text: str, total: Fact, parts: Sequence[Fact]) -> Iterator[Decimal]:
    """Yield what the last of *parts* before *total* make that are told to be added, and all without what follows from it.

    In "at Rp64 each, the reduction is Rp320 plus Rp640, in all Rp960, so that Rp18,800 is paid" the
    price is no part of the sum, nor is what is paid; nor is it "at a price of Rp64". Nor is a part of what is told, "two thirds of them,
    that is, 208", or that of which the shares are paid: "dari nilai Rp126 dibayar Rp4 dan Rp2, seluruhnya Rp6".
    """
    yield sum_of([each for each in parts if not is_fraction(each)])
    if _CLOSED.match(text, total.end):  # "At Rp17 the costs are Rp51 and Rp34, Rp85 in total"
        yield from (sum_of(parts[first:]) for first in range(1, len(parts) - 1))
    yield sum_of([each for each in parts if not stands_before(each, text, _AT_PRICE)])
    lesser = [each for each in parts if amount_of(each) <= amount_of(total)]
    larger = [each for each in parts if amount_of(each) > amount_of(total)]
    if len(lesser) > 1 and all(stands_before(each, text, _IS_BASE) for each in larger):
        yield sum_of(lesser)
    before = [each for each in parts if each.end <= total.start][::-1]
    added = before[:1]
    for last, first in pairwise(before):
        if not _PLUS.fullmatch(text, first.end, last.start):
            break
        added.append(first)
    if len(added) > 1:
        yield sum_of(added)
    behind = [each for each in parts if each.start > total.end]
    if len(before) > 1 and behind and _THUS.search(text, total.end, behind[0].start):
        yield sum_of(before)


_TURNED_FROM = expression(r"\b(?:dari|from)\s+$", re.IGNORECASE)
_TURNED_INTO = expression(r"\b(?:menjadi|ke|to)\s+$", re.IGNORECASE)


def _is_changed(text: str, stated: Sequence[Fact], place: int, parts: Sequence[Fact]) -> bool:
    """Return whether *parts*, or the amount at *place* and the one before it, are one before and after: "216 hektare, yaitu dari 9.870 menjadi 9.654"."""
    rows = [parts[:2], stated[place - 1 : place + 1]] if place else [parts[:2]]
    return any(
        stands_before(before, text, _TURNED_FROM) and stands_before(after, text, _TURNED_INTO)
        for before, after in rows
    )


_A_PIECE = expression(
    r"\s+(?:an?\s+(?!(?:total|sum|maximum|minimum|further|grand|day|week|month|quarter|semester|season|year)\b)[a-z]+|se(?:buah|ekor|orang|batang|lembar|butir|unit))\b"
)
"""Behind the price of one thing: "Rp6,500,000.00 a lamp", "Rp15.000,00 sebatang"; what is paid a year may be shared."""


def _is_of_a_piece(text: str, price: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether *price* is that of one thing, and one of *parts* is more: "Rp6,500,000.00 a lamp, ... namely Rp1,040,000,000.00 by"."""
    return (
        price.kind is FactKind.MONEY
        and bool(_A_PIECE.match(text, price.end))
        and any(amount_of(each) > amount_of(price) for each in parts)
    )


def _is_no_sum(text: str, total: Fact, parts: Sequence[Fact], language: str) -> bool:
    """Return whether *total*, or one of *parts*, is neither a whole nor a part of one."""
    is_base = stands_before(total, text, _SHARE_OF) and stands_before(parts[0], text, _THAT_IS)
    return (
        is_base
        or _is_of_a_piece(text, total, parts)
        or _is_no_part(text, total)
        or any(_is_no_part(text, each) or _is_total(text, each, language) for each in parts)
    )


def _wrong_heads(text: str, stated: Sequence[Fact], language: str) -> Iterator[WrongAmount]:
    """Yield a total before its parts: "9 orang, terdiri atas 5 orang ... dan 4 orang"."""
    wholes = _wholes_behind(text, stated)
    stated = [each for each in stated if each not in wholes.values()]
    for place, told in enumerate(stated):
        total = _counted(told)
        parts = _parts_behind(text, total, stated[place + 1 :])
        if len(parts) < 2 or total.kind not in (FactKind.MONEY, FactKind.NUMBER, FactKind.DURATION):
            continue
        if _is_no_sum(text, total, parts, language) or _is_changed(text, stated, place, parts):
            continue
        between = text[total.end : parts[0].start]
        if not _are_announced(text, stated[: place + 1], parts, language):
            continue
        if total.kind is FactKind.NUMBER and not _same_noun(text, total, parts):
            continue
        if total.kind is FactKind.DURATION and not _are_of_one_time(text, total, parts):
            continue
        made, rest = sum_of(parts), _rest_in_percent(text, stated, total)
        if _is_part_of_last(text, stated, total, made, language):
            return
        among = [each for each in stated[place + 1 :] if _is_first_among(text, each)]
        if among and amount_of(total) == made + sum_of(among):
            continue  # the first part is said to be one: "28 benda, 19 di antaranya kertas, 6 logam, dan 3 kain"
        if (
            _is_beyond(text, total, parts)
            or _are_some_told_in_contrast(text, total, parts)
            or _is_divided(text, total, parts, language)
            or (not _CONSISTS[language].search(between) and _is_dwarfed(total, parts))
            or (made < amount_of(total) and _leaves_a_rest(text, parts[-1], total, made))
            or (not _CONSISTS[language].search(between) and _FLOWS.search(text, total.end))
        ):
            continue
        if (
            _is_listed_first(text, total, parts, language)
            or _are_of_parties(text, total, parts)
            or _is_balance(text, total, parts)
        ):
            return  # nor are those behind it totals
        if (
            amount_of(total)
            not in (made, made + rest, len(parts))  # "2 stages, namely 25 in May and 15 in June"
            and amount_of(total) != sum_of([wholes[each] for each in parts if each in wholes])
            and not (told in wholes and amount_of(wholes[told]) == made)
            and not is_of_more(stated[:place], total, made)
            and not _are_reckoned(stated, parts)
            and not (total.kind is FactKind.NUMBER and _has_singles(text, total, parts, made))
        ):
            yield WrongAmount(total, in_its_unit(total, made))
        return


def _parts_behind(text: str, total: Fact, behind: Sequence[Fact]) -> list[Fact]:
    """Return what of *behind* may be a part of *total*."""
    alike = [each for each in behind if is_alike(each, total)]
    return [
        each
        for each in _without_differences(text, alike)
        if not _is_aside(text, total, each)
        and not stands_before(each, text, _ON_AVERAGE)
        and not stands_before(each, text, _COMPARED_WITH)
        and not stands_before(each, text, _FRACTION_OF)
    ]


_FRACTION_OF = expression(
    r"\b(?:setengah|separuh|seper[a-z]{3,8}|(?:dua|tiga|empat)\s+per[a-z]{4,9}|half|(?:an?|one|two|three)\s+(?:third|quarter|fifth|sixth|eighth|tenth)s?)"
    r"\s+(?:dari|of)\s+[^.;:]{1,80}?,?\s+(?:yaitu|yakni|namely|that\s+is)\s+$",
    re.IGNORECASE,
)
"""Before what is a fraction of something told: "untuk yang rusak sedang setengah dari jumlah itu, yaitu Rp25"."""
_FLOWS = expression(
    r"\b(?:keluar|came\s+in|went\s+out|rusak|spoiled)\b[^.;]*\b(?:tersisa|sisa|tinggal|leaving|left)\b",
    re.IGNORECASE,
)
"""Tells of a stock what came and what went: "masuk 25 ton, keluar 42 ton, dan rusak 3 ton, sehingga tersisa 60 ton"."""
_LEAVES = expression(
    r"\b(?:sehingga|dengan\s+demikian|jadi|maka|thus|hence|so\s+that|therefore|accordingly|leaving|which\s+leaves|left)\b",
    re.IGNORECASE,
)


def _is_balance(text: str, first: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether the last of *parts* is what *first* becomes by the others, of which some came and some went: "58 residents, 73 admitted, 66 discharged and thus 65"."""
    *moved, last = parts
    if not 0 < len(moved) < _FEW_MOVES or not _LEAVES.search(text, moved[-1].end, last.start):
        return False
    left = {amount_of(first)}
    for each in moved:
        left = {one + sign * amount_of(each) for one in left for sign in (1, -1)}
    return amount_of(last) in left


_FEW_MOVES = 5
_REST_UNTOLD = expression(
    r"[^.;\d]*?\b(?:sisanya|selebihnya|the\s+(?:rest|balance|remainder))\b[^.;\d]*(?:[.;]|$)",
    re.IGNORECASE,
)


def _leaves_a_rest(text: str, last: Fact, total: Fact, made: Decimal) -> bool:
    """Return whether behind the *last* part there is a rest whose amount is not told, or told in the next clause: "and the remainder shall be paid into the fund"."""
    if _REST_UNTOLD.match(text, last.end):
        return True
    told = _REST_TOLD_APART.match(text, last.end)
    behind = facts(told[0], "id") + facts(told[0], "en") if told else ()
    return any(
        amount_of(each) == amount_of(total) - made for each in behind if is_alike(each, total)
    )


_REST_TOLD_APART = expression(
    r"[^.;]{0,80};[^.;]{0,80}?(?:\b(?:sisanya|selebihnya|the\s+(?:other|remaining))\s+\d[\d.,]*[^.;]{0,20}|\b\d[\d.,]*\s+[^\W\d_]+\s+(?:sisanya|selebihnya)\b)",
    re.IGNORECASE,
)


_REST_BEHIND = expression(r"\s*(?:%|[a-z]+)?\s*(?:sisanya|selebihnya)\b", re.IGNORECASE)
_REST_BEFORE = expression(
    r"\b(?:sisanya|selebihnya|sisa|the\s+(?:remaining|other|rest|balance|remainder))\s*,?\s*(?:(?:sebesar|sebanyak|yaitu|yakni|of)\s+)?$",
    re.IGNORECASE,
)


def _rest_in_percent(text: str, stated: Sequence[Fact], total: Fact) -> Decimal:
    """Return the part of *total* that is told as a share alone: "12 dari A, 6 dari B, dan 10% sisanya dari C"."""
    shares = [
        amount_of(each)
        for each in stated
        if each.kind is FactKind.PERCENT
        and each.start > total.end
        and (_REST_BEHIND.match(text, each.end) or stands_before(each, text, _REST_BEFORE))
    ]
    return amount_of(total) * shares[0] / 100 if len(shares) == 1 else Decimal(0)


_CONTRAST = expression(
    r",\s+(?:tetapi|tapi|namun|padahal|sedangkan|sementara|meskipun|walaupun|but|yet|although|though|while|whereas"
    r"|(?:dan|serta|and)\s+(?:hanya|baru|only|just))\b",
    re.IGNORECASE,
)
"""Before what is told of a whole when its parts are listed: "namely 1,890 of A and 1,260 of B, but only 441 were shown"."""


def _are_some_told_in_contrast(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether some of *parts* make the *total*, and what stands behind them is told in contrast to them."""
    return any(
        amount_of(total) == sum_of(parts[:count])
        for count in range(2, len(parts))
        if _CONTRAST.search(text, parts[count - 1].end, parts[count].start)
    )


def _is_no_part(text: str, fact: Fact) -> bool:
    """Return whether *fact* is a share, a side, or what is paid instead, and so is no part of a sum and no sum of parts."""
    return is_fraction(fact) or _is_side(text, fact) or stands_before(fact, text, _INSTEAD)


def _is_total(text: str, fact: Fact, language: str) -> bool:
    """Return whether *fact* is the total of what stands before it."""
    told = stands_before(fact, text, _TOTAL[language]) and not stands_before(fact, text, _WAS_ALL)
    return told or is_in_all(text, fact)


def _are_announced(text: str, stated: Sequence[Fact], parts: Sequence[Fact], language: str) -> bool:
    """Return whether *parts* are told to be those of the last of what is *stated*, and not what each has or what it is made with."""
    total = _counted(stated[-1])
    between = text[total.end : parts[0].start]
    announced = _CONSISTS[language].search(between) or _is_told_before(
        text, stated, parts, language
    )
    rest = _HOW_OFTEN.sub(" ", _OWN_BUDGETS.sub(" ", text[total.end :]), 1)
    return bool(announced) and not _EACH.search(rest) and not _FACTOR.search(between)


def _is_told_before(
    text: str, stated: Sequence[Fact], parts: Sequence[Fact], language: str
) -> bool:
    """Return whether the last of what is *stated* is told before its *parts*, although no word announces them."""
    *before, told = stated
    total = _counted(told)
    if _is_shared(text, total, parts) or _are_told_apart(text, total, parts):
        return True
    is_one_of_many = _is_part(text, total, before) or _is_in_a_row(text, total, [*stated, *parts])
    return not is_one_of_many and _follow(text, total, parts, language)


_INSTEAD = expression(
    r"\b(?:atau|or)\s+(?:only\s+|hanya\s+)?(?:sebesar\s+|sejumlah\s+)?$", re.IGNORECASE
)
"""Before what is paid instead of the rest: "costs Rp90, or Rp80 with the first reduction, or Rp70 with both"."""


_SOME_OF = expression(
    r"(?:\s+[^\W\d_]+){0,2}\s+(?:dari|of)(?:\s+(?:the|semua|seluruh|total))*\s+", re.IGNORECASE
)


def _wholes_behind(text: str, stated: Sequence[Fact]) -> dict[Fact, Fact]:
    """Return that of which each of *stated* is some, and which is no part beside it: "58 dari 60, yaitu 24 dan 34 dari 36"."""
    return {
        some: whole
        for some, whole in pairwise(stated)
        if some.kind is whole.kind is FactKind.NUMBER
        and amount_of(some) <= amount_of(whole)
        and _SOME_OF.fullmatch(text, some.end, whole.start)
    }


_PARTY = expression(
    r"\bPIHAK\s+(?:KE[A-Z]{4,})\b|\b(?:FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH)\s+PARTY\b"
)


def _are_of_parties(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether what seems a *total* is of one party and each of *parts* of another: "5 bagi PIHAK KESATU, 4 bagi PIHAK KEDUA, dan 3 ..."."""
    amounts = [total, *parts]
    ends = [*(each.start for each in parts), len(text)]
    owners = [_PARTY.search(text, each.end, end) for each, end in zip(amounts, ends, strict=True)]
    return len({owner[0] for owner in owners if owner}) == len(amounts)


_LISTS = {
    "id": expression(
        r"\b(?:terdiri\s+(?:atas|dari)|meliputi|memuat|mencakup)\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:consist(?:s|ing)?\s+of|made\s+up\s+of|compris(?:es?|ing)|contains?|includes?)\s+$",
        re.IGNORECASE,
    ),
}


def _is_listed_first(text: str, total: Fact, parts: Sequence[Fact], language: str) -> bool:
    """Return whether *total* is the first of a list that is announced before it: "terdiri atas 3 wakil A, 3 wakil B, dan 2 wakil C"."""
    begun = _LISTS[language].search(text, max(0, total.start - 30), total.start)
    between = text[total.end : parts[0].start]
    own = _WORDS_OF_ITS_OWN.match(between)
    return bool(begun and own) and not _CONSISTS[language].search(between)


_WORDS_OF_ITS_OWN = expression(
    r"(?:\s*\([^)]{1,120}\))?(?:(?:\s+[^\W\d_]+){3,}|\s+(?:untuk|bagi|oleh|dari|for|from|by|of)\s+[^\W\d_]+)",
    re.IGNORECASE,
)
"""Behind the first of several: not only what it counts, but also of whom or when."""


_FACTOR = expression(r"\b(?:dikali(?:kan)?|times|multiplied\s+by)\s*$", re.IGNORECASE)
"""Before what a total is made with, and is no part of it: "Rp66, yaitu 12 meja dikalikan Rp5,5"."""
_MANY_TIMES = 3


def _is_dwarfed(total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether one of *parts* is so much more than *total* that it is none of its parts."""
    return any(amount_of(each) >= _MANY_TIMES * amount_of(total) for each in parts)


_BEYOND = expression(
    r"(?:\b(?:ditambah|di\s+samping|di\s+luar|selain)|,\s+dengan|,\s+with|\b(?:plus|besides|in\s+addition\s+to))\s+$",
    re.IGNORECASE,
)


def _is_beyond(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether the last of *parts* comes on top of a *total* that the others make: "with 6 in reserve"."""
    *others, last = parts
    is_on_top = len(others) > 1 and stands_before(last, text, _BEYOND)
    return is_on_top and amount_of(total) == sum_of(others)


def _is_divided(text: str, before: Fact, parts: Sequence[Fact], language: str) -> bool:
    """Return whether the first of *parts* is made up of the others, and what stands *before* it is something else."""
    first, *others = parts
    return bool(
        len(others) > 1
        and not _CONSISTS[language].search(text, before.end, first.start)
        and _CONSISTS[language].search(text, first.end, others[0].start)
        and amount_of(first) == sum_of(others)
    )


_SINGLE = expression(
    r"(?:,|:|\b(?:dan|serta|and|yaitu|yakni|atas|namely|of))\s+(?:se(?:orang|buah|ekor|unit)|an?|one)\s",
    re.IGNORECASE,
)
"""A part of one that no number tells: "dan seorang wakil penumpang"."""
_LAST_SINGLE = expression(
    r"\band\s+the\s+(?!rest\b|others?\b|remain|remainder\b|balance\b)[^\W\d_]{3,}"
    r"|\b(?:dan|serta)\s+(?:ahli|wakil|ketua|kepala|sekretaris|bendahara|penasihat|pengawas|narasumber|pakar|dokter|ulama|tokoh)\s",
    re.IGNORECASE,
)
"""The same, by an office that one person has: "dan wakil pemberi kerja", "and the expert"."""


_AND_HOW = expression(
    r",\s+(?:dengan\s+(?:perimbangan|perbandingan|jumlah|memperhatikan|ketentuan|syarat)|sehingga|supaya|agar"
    r"|so\s+that|provided\s+that|the\s+(?:[^\W\d_]+\s+){1,3}(?:having|being))\b",
    re.IGNORECASE,
)
"""Behind the last of what is listed, how it is chosen or shared: "dengan perimbangan yang sama bagi pejabat dan wakil petani"."""


def _has_singles(text: str, total: Fact, parts: Sequence[Fact], made: Decimal) -> bool:
    """Return whether *parts* make a *total* with those told singly: "7 orang, yaitu 3 orang ..., 3 orang ..., dan seorang wakil"."""
    behind = SENTENCE_END.split(text[parts[-1].end :], 1)[0]
    listed = text[total.end : parts[-1].end] + _AND_HOW.split(behind, 1)[0]
    singles, last = len(_SINGLE.findall(listed)), len(_LAST_SINGLE.findall(listed))
    return amount_of(total) - made in {singles, singles + last} - {0}


def is_of_more(before: Sequence[Fact], total: Fact, made: Decimal) -> bool:
    """Return whether what is *made* stands *before* a *total*, alone or with it.

    "6 orang, 3 orang dari setiap PIHAK, terdiri atas" tells of the six; "the 216 members comprised
    86 people, 76 people and 54 people" tells of the first part as of the others.
    """
    with_it = made + amount_of(total)
    return any(is_alike(each, total) and amount_of(each) in (made, with_it) for each in before)


def _is_part_of_last(
    text: str, stated: Sequence[Fact], total: Fact, made: Decimal, language: str
) -> bool:
    """Return whether *total* and what its sentence tells behind it make what the sentence before tells: "Rp6 is paid. Rp4 goes ..., Rp2 ..."."""
    with_it = made + amount_of(total)
    ends = [each.end() for each in SENTENCE_END.finditer(text, 0, stated[0].start)]
    if not ends or with_it < _FEW:
        return False
    begin = ends[-2] if len(ends) > 1 else 0
    return any(
        is_alike(each, total) and amount_of(each) == with_it
        for each in facts(text[begin : ends[-1]], language)
    )


_LENGTH = r"(?:mm|cm|m|(?:senti|mili)?meter|(?:centi|milli)?met(?:re|er)s?)\b"
_WORDS = r"(?:\s*\([^()]{1,80}\))?"
_ONE_SIDE = expression(
    rf"{_WORDS}\s*(?:{_LENGTH})?\s*(?:[x×]\s*\d|(?:kali|by)\s+\d[\d.,]*{_WORDS}\s*{_LENGTH})",
    re.IGNORECASE,
)
_OTHER_SIDE = expression(rf"\d{_WORDS}\s*(?:{_LENGTH})?\s*[x×]\s*$", re.IGNORECASE)
_BY = expression(rf"\d{_WORDS}\s*(?:{_LENGTH})?\s*(?:kali|by)\s+$", re.IGNORECASE)
_A_LENGTH = expression(rf"{_WORDS}\s*{_LENGTH}", re.IGNORECASE)


def _is_side(text: str, fact: Fact) -> bool:
    """Return whether *fact* is one side of what measures "3 m x 5 m", or "20 by 20 centimetres"."""
    is_by = stands_before(fact, text, _BY) and bool(_A_LENGTH.match(text, fact.end))
    return is_by or bool(_ONE_SIDE.match(text, fact.end)) or stands_before(fact, text, _OTHER_SIDE)


_MEASURED = expression(
    r"\b(?:sampai(?:\s+dengan)?|hingga|di\s+(?:atas|bawah)|(?:lebih|kurang)\s+(?:besar\s+|kecil\s+)?dari|minim(?:al|um)|maksim(?:al|um)|paling\s+\w+|berukuran|berkapasitas|berusia"
    r"|berumur|bermuatan|bertenaga|up\s+to|(?:more|less|larger|smaller|fewer|older|younger)\s+than|over|under|above|below|at\s+(?:least|most)|aged)\s+$",
    re.IGNORECASE,
)
"""Before what measures a part: "45 kapal berukuran sampai dengan 10 gros ton"."""
_REQUIRED = expression(
    r"\b(?:kuorum|syarat|batas|ambang|target|sasaran|quorum|threshold|target)(?:nya)?\s+(?:(?:minim(?:al|um)|sebanyak|sebesar|ya(?:itu|kni)|sidang|rapat|of|is|was)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before what a whole is held against, and that is no part of it: "sehingga kuorum 10 anggota terpenuhi"."""
_AMONG_THEM = expression(
    r"\s+(?:[^\W\d_]+\s+)?(?:di\s+antaranya|of\s+(?:them|which|whom))\b", re.IGNORECASE
)
_OF_WHICH = expression(r"\bof\s+(?:which|whom)\s+$", re.IGNORECASE)


def _is_aside(text: str, total: Fact, fact: Fact) -> bool:
    """Return whether *fact* is no part of *total*: it measures one in another unit, or counts some of all."""
    if fact.kind is not FactKind.NUMBER:
        return False
    is_measure = _noun(text, fact) != _noun(text, total) and stands_before(fact, text, _MEASURED)
    is_among = _AMONG_THEM.match(text, fact.end) or stands_before(fact, text, _OF_WHICH)
    return bool(is_measure or is_among or stands_before(fact, text, _REQUIRED))


def _is_first_among(text: str, fact: Fact) -> bool:
    """Return whether *fact* counts some of all, of which the others may be the rest."""
    is_among = _AMONG_THEM.match(text, fact.end) or stands_before(fact, text, _OF_WHICH)
    return fact.kind is FactKind.NUMBER and bool(is_among)


_RECURRING = expression(
    r"(?P<figure>\d+)(?:\s+\([^)]*\))?(?=(?:\s+[^\W\d_]+){1,3}\s+(?:setiap|tiap|per|each|every|an?)\s)",
    re.IGNORECASE,
)


def _counted(told: Fact) -> Fact:
    """Return *told* as a number, where it is one that comes again: of "12 pertemuan setiap bulan", the twelve."""
    found = _RECURRING.match(told.text) if told.kind is FactKind.DURATION else None
    if found is None:
        return told
    end = told.start + found.end()
    return Fact(FactKind.NUMBER, Decimal(found["figure"]), found[0], told.start, end, told.sure)


_FIGURE = expression(r"\d+")


def in_its_unit(total: Fact, made: Decimal) -> Decimal:
    """Return *made* in the unit in which *total* is told, where that is a time: 48 for "40 jam"."""
    told = _FIGURE.search(total.text) if total.kind is FactKind.DURATION else None
    return made * Decimal(told[0]) / amount_of(total) if told else made


_MADE_UP = expression(
    r"\b(?:terdiri\s+(?:atas|dari)|(?:ter|di)?bagi\s+(?:atas|menjadi)|dengan\s+rincian|consisting|comprising|made\s+up|divided)\b",
    re.IGNORECASE,
)
_RECURS = expression(
    r"\b(?:setiap|tiap|per|every|each|kali|sekali|paling|minim(?:al|um)|maksim(?:al|um)|at\s+(?:least|most))\b",
    re.IGNORECASE,
)


def _are_of_one_time(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether a time is said to be made up of *parts*: "40 jam, terdiri atas 16 jam teori dan 24 jam praktik"."""
    made_up = _MADE_UP.search(text, total.end, parts[0].start) or _are_told_apart(
        text, total, parts
    )
    return bool(made_up) and not _RECURS.search(
        text, max(0, total.start - _BEFORE_IT), parts[-1].end
    )


_APART = expression(
    r"(?:\s*\([^()]{1,80}\))?(?:\s+(?!(?:ter)?sisa|tinggal|remain|left)[^\W\d_]+){0,2}(?:\s*:|,?\s+(?:yaitu|yakni|namely)\b[:,]?)\s*",
    re.IGNORECASE,
)
_NEXT_PART = expression(
    r"\s+(?!(?:setelah|sesudah|sebelum|sejak|after|before|since)\b)[^\W\d_](?:[^,.;:\d()]|\([^()]{1,80}\)){1,120}"
    r"(?:,|,?\s+(?:dan|serta|and))\s+(?:(?:dan|serta|and)\s+)?"
)
"""From one part, with what it is for, right to the next: "9 hari bagi saluran PIHAK KESATU dan 6 hari"."""
_ITS_OWN = expression(r"\s+(?!(?:setelah|sesudah|sebelum|sejak|after|before|since)\b)[^\W\d_]")
_WITHIN = expression(
    r"\b(?:(?:dari|di\s+antara|of|among)(?:\s+[^\W\d_]+){0,3}|antaranya|dalam(?:\s+(?:jangka\s+)?waktu)?|setelah|sesudah|sebelum|hingga|sampai(?:\s+dengan)?|sekitar|kira-kira|lebih"
    r"|kurang|within|after|before|about|than)\s+$",
    re.IGNORECASE,
)
"""Before a whole of which not all needs to be told, or a bound."""
_AND_THE_REST = expression(
    r"[^.;]{0,120}?\b(?:sisa\w*|selebihnya|lain(?:nya)?|rest|remain\w*|others?)\b", re.IGNORECASE
)


def _are_told_apart(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether *parts*, each with what it is for, follow a colon behind *total*: "15 hari: 9 hari bagi A dan 6 hari bagi B"."""
    return (
        bool(_APART.fullmatch(text, total.end, parts[0].start))
        and all(amount_of(each) < amount_of(total) for each in parts)
        and all(_NEXT_PART.fullmatch(text, one.end, other.start) for one, other in pairwise(parts))
        and bool(_ITS_OWN.match(text, parts[-1].end))
        and not stands_before(total, text, _WITHIN)
        and not _AND_THE_REST.match(text, parts[-1].end)
    )


_BEFORE_IT = 20
"""Letters before a time that may say that it comes again, or is a bound."""
_SHARED = expression(
    r"\b(?:ditanggung|dibiayai|disediakan|berasal\s+dari|borne|shared|contributed|provided)\b",
    re.IGNORECASE,
)


def _is_shared(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether *total* is money that some bear in *parts*, and nobody else: "Rp300 ..., yang ditanggung ... sebesar Rp120"."""
    behind = text[parts[-1].end :][:REACH]
    return (
        total.kind is FactKind.MONEY
        and bool(_SHARED.search(text, total.end, parts[0].start))
        and not SOMEBODY_ELSE.search(
            text[total.end : parts[-1].end] + SENTENCE_END.split(behind)[0]
        )
        and all(_LISTED.search(text, one.end, other.start) for one, other in pairwise(parts))
    )


_LISTED = expression(r",|\b(?:dan|serta|and)\b")


_LAST_OF_SOME = expression(
    r"\d(?:\s+\([^()]{1,80}\))?(?:\s+[^\W\d_]+){0,3},?\s+(?:dan|serta|and)\s+$", re.IGNORECASE
)
"""Before the last of several amounts, which is no total: "1,180, 940 and 1,275 tonnes"."""


_AND_NEXT = expression(r",\s+|,?\s+(?:dan|serta|and)\s+")
_OF_ONE = expression(r"\s+for\s+(?:half\s+)?(?:an?|one)\s", re.IGNORECASE)
"""Behind the price of one thing: "Rp95,000.00 for one head of cattle"."""


def _are_prices(text: str, first: Fact, others: Sequence[Fact]) -> bool:
    """Return whether *first* is one of several prices, and not what the *others* make.

    They stand in a row with nothing between, as "Rp4,850,000.00, Rp5,200,000.00 and Rp5,475,000.00
    a unit", or each is for one thing.
    """
    row = (first, *others)
    return first.kind is FactKind.MONEY and (
        all(_AND_NEXT.fullmatch(text, one.end, other.start) for one, other in pairwise(row))
        or all(_OF_ONE.match(text, each.end) for each in row)
    )


def _follow(text: str, total: Fact, parts: Sequence[Fact], language: str) -> bool:
    """Return whether *parts* follow their *total* without a word that says so; a first part is no total."""
    nouns = [_noun(text, each) for each in parts]
    if not _GOES_ON[language].search(text, total.end, parts[0].start) or _THUS.search(
        text, total.end, parts[0].start
    ):
        return False
    if _are_told_alike(text, total, parts) or _is_first_of_list(text, total, parts):
        return False
    if _is_first_of_some(text, total, parts) or have_one_role(text, total, parts):
        return False
    if all(_IN_A_MONTH.match(text, each.end) for each in (total, *parts)):
        return False
    if _LAST_OF_SOME.search(text, 0, total.start) or _are_prices(text, total, parts):
        return False
    if _stand_in_one_row(text, [total, *parts]):
        return False
    if {_noun(text, total), *nouns} <= _PLACED or _OF_ANOTHER.search(
        text, total.end, parts[0].start
    ):
        return False
    return language == "en" or all(each in _PLACED for each in nouns)


_TO_ITS_NEXT = expression(
    r"(?P<noun>(?:\s+\([^()]{1,80}\))?(?:\s+[^\W\d_]+){0,3}?)(?:,\s+|,?\s+(?:dan|serta|and)\s+)"
)


def _stand_in_one_row(text: str, row: Sequence[Fact]) -> bool:
    """Return whether nothing but one noun stands between those of a *row*: "6.2 metres, 5.8 metres and 7 metres"."""
    between = [_TO_ITS_NEXT.fullmatch(text, one.end, other.start) for one, other in pairwise(row)]
    nouns = {found["noun"].rpartition(")")[2] for found in between if found}
    return all(between) and len(nouns) == 1


def _is_in_a_row(text: str, total: Fact, stated: Sequence[Fact]) -> bool:
    """Return whether *total* is parted from its neighbours by the same words, as one of them: "2.1 km, 1.9 km, 2.3 km and 1.9 km"."""
    place = next(place for place, each in enumerate(stated) if each.start == total.start)
    row = stated[max(0, place - 2) : place + 3]
    words = [text[one.end : other.start].strip() for one, other in pairwise(row)]
    at = min(place, 2)
    return any(one == other for one, other in pairwise(words[max(0, at - 2) : at + 2]))


_AND_ANOTHER = expression(
    r"(?:\s+\([^()]{1,80}\))?,?\s+(?:(?:dan|serta|and)\s+)?(?!(?:of|with|yaitu|yakni|namely)\b)(?:[^\W\d_]+\s+){1,6}",
    re.IGNORECASE,
)
"""From one amount to that of another: "the FIRST PARTY pays Rp432, the SECOND PARTY Rp288 and the THIRD PARTY Rp240"."""


def _are_told_alike(text: str, first: Fact, others: Sequence[Fact]) -> bool:
    """Return whether each of the *others* is said of another as the *first* is of its own, whose part it is not then."""
    return all(
        _AND_ANOTHER.fullmatch(text, one.end, other.start)
        for one, other in pairwise((first, *others))
    )


_AFTER_COLON = expression(r":\s*$")
_FOR_WHAT = expression(
    r"(?:\s+[^\W\d_]+){0,2}?\s+(?P<role>for|to|from|by)\s+[^\W\d_]", re.IGNORECASE
)
_NEXT_IN_BRACKETS = expression(
    r"\)(?:,\s+(?:and\s+)?|\s+and\s+)(?!(?:of|with|namely|which|including|consisting|comprising|made|divided|split)\b)"
    r"(?:[^\W\d_]+(?:-[^\W\d_]+)?\s+){1,8}\(",
    re.IGNORECASE,
)
"""From the amount of one item to that of the next, behind which it stands in brackets: "stock (Rp520), shelves (Rp170)"."""


_TIMES_IN_BRACKETS = expression(r"\s+(?:kali|times?)\)", re.IGNORECASE)
"""Behind how often one of several came: "alamat yang keliru (12 kali), jalan yang ditutup (3 kali)"."""


def _is_first_of_list(text: str, first: Fact, others: Sequence[Fact]) -> bool:
    """Return whether *first* is an item of a list as the *others* are: behind a colon, or each in brackets behind its name."""
    row = (first, *others)
    roles = [_FOR_WHAT.match(text, each.end) for each in row]
    if stands_before(first, text, _AFTER_COLON) and all(roles):
        return len({each["role"].casefold() for each in roles if each}) == 1
    if all(_TIMES_IN_BRACKETS.match(text, each.end) for each in row):
        return all(text[each.start - 1 : each.start] == "(" for each in row)
    return text[first.start - 1 : first.start] == "(" and all(
        _NEXT_IN_BRACKETS.fullmatch(text, one.end, other.start) for one, other in pairwise(row)
    )


_OF_SOME = expression(
    r"(?:^|[.;:]\s+|\b(?:that|and|but|bahwa|dan|tetapi)\s+)(?:(?:out\s+)?of|(?:from\s+)?among|dari|di\s+antara)\s+"
    r"(?:(?:[^,.;:]|(?<=\d)[.,](?=\d)){1,120},|(?:(?:this|that|these|those|the\s+same)(?:\s+[^\W\d_]+){1,4}?|it|them))\s+"
    r"(?:(?:some|only|as\s+many\s+as|sebanyak|hanya|baru)\s+)?$",
    re.IGNORECASE,
)
"""Before the first part of what is named as a whole: "Of those recorded, 96 were back, 131 were waiting and 47 were not"."""
_FOR_WHOM = _GIVEN | {"to", "on", "as", "into", "ke", "sebagai"}


def _is_first_of_some(text: str, first: Fact, others: Sequence[Fact]) -> bool:
    """Return whether *first* is as much a part of a whole named before it as the *others*.

    It is not, where the others alone tell where they are from: "Of both teams, 9 members came, 5 from here and 4 from there".
    """
    if not stands_before(first, text, _OF_SOME):
        return False
    behind = {_noun(text, each) for each in others}
    own = {word.casefold() for word in _WORD.findall(text, first.end, others[0].start)}
    return not behind <= _FOR_WHOM or bool(behind & own)


_ROLE = expression(
    r"(?:^|[.;:,]\s+|\b(?:and|dan|serta)\s+)(?P<role>for|to|from|in|on|at|by|of|untuk|bagi|kepada|pada|di|dari|oleh)\s+"
    r"(?:[^\W\d_]+(?:-[^\W\d_]+)?\s+){1,8}$"
    r"|\b(?P<whose>of)\s+(?:[^\W\d_]+(?:-[^\W\d_]+)?\s+){1,8}(?:is|are|was|were)\s+$",
    re.IGNORECASE,
)
"""Before an amount, for what it is, or of whom: "the wage of a foreman is Rp160, of a labourer Rp110", "for the building Rp50 is set aside, for the machinery Rp20 and for the store Rp10"."""


def have_one_role(text: str, first: Fact, others: Sequence[Fact]) -> bool:
    """Return whether words of one kind lead to *first* as to each of the *others*, of which it is then one."""
    row = (first, *others)
    roles = [_ROLE.search(text, max(0, each.start - REACH), each.start) for each in row]
    led = {(each["role"] or each["whose"]).casefold() for each in roles if each}
    return len(led) == 1 and all(roles)


_IN_A_MONTH = expression(
    rf"(?:[^,.;:\d]|\([^()]*\)){{0,60}}?\b(?:in|on|by|from|pada|dalam|mulai)\s+(?:bulan\s+|tahun\s+)?"
    rf"(?:early\s+|late\s+|mid-)?(?:{'|'.join((*MONTHS['id'], *MONTHS['en']))}|20\d\d)\b",
    re.IGNORECASE,
)
"""Behind an amount, when its stage is: "20 tonnes being sent in September, 15 tonnes in October and 10 tonnes in November"."""
_WORD = expression(r"[^\W\d_]+")
_ANNOUNCED = expression(
    r"\b(?:namely|consisting\s+of|comprising|made\s+up\s+of|divided\s+into|split\s+into)\s*:?\s*$",
    re.IGNORECASE,
)


def _is_part(text: str, fact: Fact, before: Sequence[Fact]) -> bool:
    """Return whether *fact* is the first part of what stands *before* it: "9 members, namely 2 representatives of this"."""
    return stands_before(fact, text, _ANNOUNCED) and any(is_alike(each, fact) for each in before)


_THUS = expression(r"\b(?:so\s+that|thus|hence|sehingga)\b", re.IGNORECASE)
"""Before what follows from an amount, and is no part of it: "the fee becomes Rp10, so that a round costs Rp400"."""
_KINDS = expression(
    r"\s*(?:orang\s+)?(?:perempuan|laki-laki|pria|wanita|women|men|girls|boys)\b", re.IGNORECASE
)


_PERSONS = frozenset(
    (
        *(
            "petugas",
            "peserta",
            "anggota",
            "guru",
            "kader",
            "penyuluh",
            "pegawai",
            "relawan",
            "siswa",
            "perawat",
            "bidan",
        ),
        *(
            "dokter",
            "pendamping",
            "pelatih",
            "instruktur",
            "korban",
            "warga",
            "nelayan",
            "petani",
            "tenaga",
            "pelajar",
            "murid",
            "santri",
            "mahasiswa",
            "pekerja",
            "penumpang",
            "pasien",
            "penduduk",
            "penerima",
        ),
    )
)
"""Who are counted in "orang": "45 petugas, yaitu 25 orang dari ... dan 20 orang dari ..."."""


_DESCRIBED = frozenset(
    ("berukuran", "berkapasitas", "berusia", "berumur", "berasal", "milik", "berbendera")
)
"""What follows a part whose noun is left out, and tells which these are."""


def _same_noun(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether all parts count what the total counts."""
    nouns = [_noun(text, each) for each in (total, *parts)]
    if not nouns[0]:  # "menjadi 5 (lima), yakni tiga di Banyuwangi dan dua di Jembrana"
        return all(each in _GIVEN for each in nouns[1:])
    nouns = [nouns[0], *(each for each in nouns[1:] if each not in _DESCRIBED)]
    if all(_KINDS.match(text, each.end) for each in parts):
        return True
    if nouns[0] in _PERSONS and {*nouns[1:]} <= {"orang", *_GIVEN}:
        return True
    return all(each == nouns[0] or each in _GIVEN for each in nouns[1:])


def _noun(text: str, fact: Fact) -> str:
    found = _NOUN.match(text, fact.end)
    return found[1].casefold() if found else ""


def _product(stated: Sequence[Fact], total: Fact) -> bool:
    """Return whether *total* is some count of one of its parts: 20 orang at Rp150.000 each."""
    others = [each for each in stated if each is not total]
    counts = [Decimal(each.value) for each in others if each.kind is FactKind.NUMBER]
    return any(
        is_alike(part, total) and count * amount_of(part) == amount_of(total)
        for part in others
        for count in counts
    )


# ---- groups and members ------------------------------------------------------------------------

_GROUPED = {
    "id": expression(
        r"\s+(?P<noun>[^\W\d_]+)(?:\s+[^\W\d_]+){0,3}?,?\s+(?:yang\s+)?(?:(?:ter)?bagi\s+)?(?:dalam|ke\s+dalam|menjadi)\s+$"
    ),
    "en": expression(
        r"\s+(?P<noun>[^\W\d_]+)(?:\s+[^\W\d_]+){0,3}?,?\s+(?:divided\s+)?(?:in|into)\s+$"
    ),
}
_OF_EACH = {
    "id": expression(
        r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?,?\s+(?:yang\s+)?masing-masing\s+(?:(?:terdiri\s+(?:atas|dari)|berisi|memuat|beranggotakan|berjumlah|sebanyak|diikuti(?:\s+oleh)?)\s+)?"
    ),
    "en": expression(r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?,?\s+of\s+"),
}
_APIECE = {"id": expression(""), "en": expression(r"(?:\s+[^\W\d_]+){0,2}\s+each\b")}
_TIMES = expression(
    r"\s*(?:kali|jam|hari|bulan|tahun|times|hours?|days?|months?|years?|%|persen|per cent)\b", re.I
)


def wrong_products(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each total that its groups do not make: "120 guru dalam empat angkatan, masing-masing tiga puluh orang"."""
    found = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    for place, (total, groups, each) in enumerate(zip(found, found[1:], found[2:], strict=False)):
        made = amount_of(groups) * amount_of(each)
        if (
            _GROUPED[language].fullmatch(text, total.end, groups.start)
            and not _EACH.search(text, total.end, groups.start)
            and _OF_EACH[language].fullmatch(text, groups.end, each.start)
            and _APIECE[language].match(text, each.end)
            and not _TIMES.match(text, each.end)
            and not _TIMES.match(text, groups.end)
            and made not in _sums_to(text, found[: place + 1])
        ):
            yield WrongAmount(total, made)


_NEXT_KIND = expression(
    r"(?:\s+\([^()]{1,80}\))?(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){0,6}?(?:,|,?\s+(?:dan|serta|and))\s+",
    re.IGNORECASE,
)
"""From one kind of what is grouped to the next: "60 guru laki-laki dan 30 guru perempuan dalam 3 angkatan"."""


def _sums_to(text: str, found: Sequence[Fact]) -> set[Decimal]:
    """Return what the last of *found* is, alone and with each of those listed right before it."""
    made = amount_of(found[-1])
    sums = {made}
    for one, other in pairwise(reversed(found)):
        if not _NEXT_KIND.fullmatch(text, other.end, one.start):
            break
        made += amount_of(other)
        sums.add(made)
    return sums
