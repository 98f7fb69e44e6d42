"""What is left of a stock or a budget of which so much is used: "Dari 12.000 dosis telah digunakan 8.520, sehingga tersisa 3.480".

All three stand in one sentence, the whole before what is used or right behind it, or "Dari tagihan tersebut" stands for a whole that is told before. What also becomes less or more in another way is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    counted_by_sentence,
    is_alike,
    noun_behind,
    sentences_of,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_TAKEN = {
    "id": expression(
        r"\b(?:digunakan|terpakai|dipakai|menggunakan|memakai|disalurkan|tersalurkan?|dibagikan|terserap|diserap|dibelanjakan|direalisasikan|terealisasi"
        r"|realisasi(?:nya)?|dibayarkan|terbayar|dibayar|dikirim(?:kan)?|terkirim|didistribusikan|terdistribusi|ditebus|diambil|terjual|dijual|diserahkan"
        r"|dihabiskan|dikeluarkan|pemakaian|penggunaan|penyaluran)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:used|spent|distributed|disbursed|consumed|paid(?:\s+out)?|delivered|sold|sent|issued|handed\s+out|given\s+out|taken)\b",
        re.IGNORECASE,
    ),
}
_AVAILABLE = {
    "id": expression(
        r"\b(?:dari|stok|persediaan|pagu|anggaran|dana|alokasi|tersedia|disediakan)(?:\s+[^\W\d_]+){0,4}?\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:of|from|stock|budget|allocation)(?:\s+[^\W\d_]+){0,4}?\s+$", re.IGNORECASE
    ),
}
_ALSO_MOVED = expression(
    r"\b(?:rusak|hilang|semester|triwulan|tahap|termin|kedaluwarsa|susut|sebagian|tambahan|ditambah\w*|bertambah|penambahan|masuk|dikembalikan|pengembalian|dialihkan|dicadangkan|cadangan"
    r"|setelah\s+dikurangi|beserta|belum\s+termasuk|termasuk|selain|masing-masing|setiap|tiap|per|sekitar|kurang\s+lebih|lebih|hampir|target|rencana"
    r"|damaged|lost|expired|additional|added|returned|transferred|reserve\w*|some|each|per|including|besides|about|nearly|almost|plan\w*)\b",
    re.IGNORECASE,
)
"""In a sentence whose stock becomes less or more in another way too, or is told only about."""


def wrong_leftovers(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield what *text* says is left of a stock or a budget that it tells first, and what is: "Dari 12.000 dosis telah digunakan 8.520, sehingga tersisa"."""
    for begin, stated in counted_by_sentence(text, language):
        amounts = [each for each in stated if each.kind in (FactKind.NUMBER, FactKind.MONEY)]
        if len(amounts) != _STOCK_USE_AND_REST:
            continue
        first, second, rest = amounts
        if _OF_WHOLE[language].match(text, first.end, second.start):
            whole, taken, since = second, first, begin
        else:
            whole, taken, since = first, second, first.end
        left = amount_of(whole) - amount_of(taken)
        if (
            is_alike(whole, taken)
            and is_alike(whole, rest)
            and _AVAILABLE[language].search(text, begin, whole.start)
            and _TAKEN[language].search(text, since, rest.start)
            and _is_rest(text, second, rest, language)
            and not _ALSO_MOVED.search(text, begin, rest.end)
            and _are_of_one_noun(text, [whole, taken, rest])
            and left != amount_of(rest)
            and left > 0
        ):
            yield WrongAmount(rest, left)


_STOCK_USE_AND_REST = 3
_OF_WHOLE = {
    "id": expression(
        r"\s*(?:[^\W\d_]+\s+){0,3}?dari\s+(?:(?!(?:dan|serta)\b)[^\W\d_]+\s+){0,4}?$", re.IGNORECASE
    ),
    "en": expression(
        r"\s*(?:[^\W\d_]+\s+){0,3}?(?:out\s+)?of\s+(?:(?!and\b)[^\W\d_]+\s+){0,4}?$", re.IGNORECASE
    ),
}
"""Between what was used and the whole, which then stands second: "Rp661.428.000,00 dari Rp684.000.000,00"."""
_NO_NOUN = frozenset(
    [
        "",
        "telah",
        "sudah",
        "digunakan",
        "terpakai",
        "disalurkan",
        "dibagikan",
        "dan",
        "sehingga",
        "have",
        "has",
        "were",
        "are",
        "and",
    ]
)
"""Words behind how much was used where the noun is left out."""
_STAYS = expression(
    r"(?:\s+[^\W\d_]+){0,3}?\s+(?:are|is|remain\w*|were)\s+(?:left|unused)|(?:\s+[^\W\d_]+){0,2}?\s+remain\w*\b",
    re.I,
)
_SO_LEFT = {
    "id": expression(
        r"\b(?:tersisa|menyisakan|bersisa|sisa(?:nya)?|tinggal|masih\s+(?:ada|terdapat|tersedia))(?:\s+(?!dan\b|untuk\b)[^\W\d_]+){0,4}?\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:leav(?:ing|es)|remain\w*(?:\s+(?:is|are))?|left|balance(?:\s+of)?)\s*,?\s+(?:a\s+balance\s+of\s+)?$",
        re.IGNORECASE,
    ),
}


def _is_rest(text: str, taken: Fact, rest: Fact, language: str) -> bool:
    """Return whether *rest* is said to be left when so much was *taken*."""
    before = _SO_LEFT[language].search(text, taken.end, rest.start)
    return bool(before or (language == "en" and _STAYS.match(text, rest.end)))


def _are_of_one_noun(text: str, amounts: Sequence[Fact]) -> bool:
    """Return whether *amounts* are money, or count what is called alike or has no name."""
    if any(each.kind is FactKind.MONEY for each in amounts):
        return True
    nouns = [noun_behind(text, each) for each in amounts]
    return nouns[0] == nouns[2] != "" and (nouns[1] == nouns[0] or nouns[1] in _NO_NOUN)


# ---- of what stands behind -------------------------------------------------------------------

_HOLDS = {
    "id": expression(
        r"\b(?P<state>terisi|ditempati|dihuni|tersewa|disewa(?:kan)?|terpakai|dipakai|digunakan|terjual|terpasang|dipasang|disalurkan|dibagikan|selesai)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?P<state>occupied|filled|used|rented|let|sold|installed|distributed|taken|finished|completed)\b",
        re.IGNORECASE,
    ),
}
"""Says of so many that they are no longer left."""
_SO_OF_WHOLE = {
    "id": expression(
        r"(?:\s+[^\W\d_]+){0,3}?\s*,?\s+(?:sehingga|jadi|dan|dengan\s+demikian)\s*,?\s+(?:masih\s+)?(?:tersisa|bersisa|sisanya|tinggal|sisa)"
        r"(?:\s+(?:ada|sebanyak))?\s+$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:\s+[^\W\d_]+){0,3}?\s*,?\s+(?:so(?:\s+that)?|leaving)\s*,?\s+(?:only\s+)?$",
        re.IGNORECASE,
    ),
}
"""From how many are taken to how many are left."""
_FROM_TO = {
    "id": expression(r"(?:\s+[^\W\d_]+){0,2}?\s+menjadi\s+"),
    "en": expression(r"(?:\s+[^\W\d_]+){0,2}?\s+to\s+"),
}
_BY_SO_MANY = expression(
    r"\b(?:bertambah|naik|meningkat|berkurang|turun|menurun|rose|grew|increased|fell|dropped|decreased)(?:\s+(?!menjadi\b|to\b)[^\W\d_]+){0,3}?\s+$",
    re.IGNORECASE,
)
"""Before how many more or fewer there are, which is not how many there are now."""
_LOST_TOO = expression(
    r"\b(?:kedaluwarsa|dibangun|gudang|expired|lagi|baru|bulan|tahun|semester|triwulan|hari|minggu|pekan|tahap|newly|more|month|year|semester|quarter|week|day|stage|rusak|hilang|cadangan|dicadangkan|diperbaiki|belum|tambahan|ditambah|penambahan|sekitar|hampir|lebih|kurang|setiap|tiap|masing-masing|per|selain"
    r"|damaged|lost|reserve\w*|repair\w*|additional|added|about|nearly|almost|each|per|not|besides)\b",
    re.IGNORECASE,
)
"""In a sentence that tells only of some of those taken, or of others that are not left either."""


def wrong_rests_of_whole(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield what *text* says is left of a whole that it tells last, and what is: "Petak terisi menjadi 32, sehingga tersisa 38 dari 60 petak"."""
    for begin, stated in counted_by_sentence(text, language):
        counts = [each for each in stated if each.kind is FactKind.NUMBER]
        if len(counts) != len(stated) or not _TAKEN_AND_REST <= len(counts) <= _TAKEN_AND_REST + 1:
            continue
        taken, rest, whole = counts[-_TAKEN_AND_REST:]
        left = amount_of(whole) - amount_of(taken)
        if (
            _SO_OF_WHOLE[language].fullmatch(text, taken.end, rest.start)
            and _OF_WHOLE[language].match(text, rest.end, whole.start)
            and _holds(text, begin, counts, noun_behind(text, whole), language)
            and not _LOST_TOO.search(text, begin, whole.end + _BEHIND)
            and not _BY_SO_MANY.search(text, begin, taken.start)
            and left != amount_of(rest)
            and left > 0
        ):
            yield WrongAmount(rest, left)


_TAKEN_AND_REST = 3
_BEHIND = 40
"""Letters behind the whole in which its rest may be told to be no longer there."""


def _holds(text: str, begin: int, counts: Sequence[Fact], noun: str, language: str) -> bool:
    """Return whether the sentence that begins at *begin* says of what the *noun* names that so many are taken, now or from another number on."""
    *former, taken, rest, _whole = counts
    held = _HOLDS[language].search(text, begin, rest.start)
    has_moved = all(_FROM_TO[language].fullmatch(text, each.end, taken.start) for each in former)
    behind, before = noun_behind(text, taken), text[begin : taken.start].casefold().split()
    is_of_it = behind == noun or (behind in _NO_NOUN | _SO and noun in before)
    return bool(held and noun and has_moved and is_of_it)


_SO = frozenset(("jadi", "dengan", "so", "leaving"))
"""Words behind how many are taken with which a new clause begins."""


# ---- of what stands before -------------------------------------------------------------------

_OF_THAT = expression(
    r"^\s*dari\s+(?:(?:seluruh|total|jumlah|nilai)\s+)?(?P<noun>[^\W\d_]{4,})(?:\s+[^\W\d_]+){0,2}?\s+(?:tersebut|itu|ini)\b",
    re.IGNORECASE,
)
_ANY = frozenset(["jumlah", "nilai", "total", "angka"])
"""Nouns that stand for whatever the sentence before counts."""
_MOST_BEFORE = 6
"""Sentences before one in which what it starts from is looked for."""


@value_class
class WrongRest:
    """What is said to be left in one of several texts, and what is."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


def wrong_leftovers_of_that(texts: Sequence[str]) -> Iterator[WrongRest]:
    """Yield what one of the Indonesian *texts* says is left of what one before it tells: "Dari tagihan tersebut telah dibayar".

    What makes an amount that is told anywhere together with what was taken may be of another whole.
    """
    told = [
        (place, start, sentence)
        for place, text in enumerate(texts)
        for start, sentence in sentences_of(text)
    ]
    for at, (place, start, sentence) in enumerate(told):
        of_that = _OF_THAT.match(sentence)
        parts = _taken_and_rest(sentence) if of_that else None
        if of_that is None or parts is None:
            continue
        before = [each for _place, _start, each in told[max(0, at - _MOST_BEFORE) : at]]
        taken, rest = parts
        wholes = _wholes_told(before, of_that["noun"].casefold(), sentence, rest)
        near = [
            left
            for each in wholes
            if (left := each - amount_of(taken)) > 0 and is_slip_for(left, amount_of(rest))
        ]
        whole = amount_of(taken) + amount_of(rest)
        if any(_may_be_taken_too(left, amount_of(rest), before, rest) for left in near):
            continue
        if near and not any(_tells(each, whole, rest) for _place, _start, each in told):
            made = min(near, key=lambda left: abs(left - amount_of(rest)))
            yield WrongRest(place, rest.moved(start), made)


def _taken_and_rest(sentence: str) -> tuple[Fact, Fact] | None:
    """Return how much a *sentence* says was taken, and how much of it is left, where it tells nothing else."""
    found = [
        each
        for each in facts(sentence, "id")
        if each.sure and each.kind in (FactKind.NUMBER, FactKind.MONEY)
    ]
    if len(found) != _STOCK_USE_AND_REST - 1 or not is_alike(*found):
        return None
    taken, rest = found
    is_told = (
        _TAKEN["id"].search(sentence, 0, rest.start)
        and _is_rest(sentence, taken, rest, "id")
        and not _ALSO_MOVED.search(sentence, 0, rest.end)
    )
    nouns = [noun_behind(sentence, each) for each in found]
    is_one = rest.kind is FactKind.MONEY or nouns[0] == nouns[1] != ""
    return (taken, rest) if is_told and is_one else None


def _wholes_told(before: Sequence[str], noun: str, sentence: str, rest: Fact) -> list[Decimal]:
    """Return the amounts of the last sentence *before* that tells of what the *noun* names."""
    for each in reversed(before):
        if noun in _ANY or noun in each.casefold():
            if _NOT_ALL.search(each):
                return []
            return [
                amount_of(one)
                for one in facts(each, "id")
                if one.sure and _is_alike_thing(each, one, sentence, rest)
            ]
    return []


_NOT_ALL = expression(
    r"\b(?:sebagian|sekitar|kurang\s+lebih|lebih|hampir|ditambah\w*|tambahan)\b", re.IGNORECASE
)


def _is_alike_thing(text: str, fact: Fact, sentence: str, rest: Fact) -> bool:
    if not is_alike(rest, fact):
        return False
    return fact.kind is FactKind.MONEY or noun_behind(text, fact) == noun_behind(sentence, rest)


def _may_be_taken_too(left: Decimal, said: Decimal, before: Sequence[str], rest: Fact) -> bool:
    """Return whether what is *left* and what is *said* to be differ by an amount told *before*, which may have been taken as well."""
    return any(
        each.sure and is_alike(rest, each) and amount_of(each) == left - said
        for sentence in before
        for each in facts(sentence, "id")
    )


def _tells(sentence: str, whole: Decimal, rest: Fact) -> bool:
    """Return whether a *sentence* tells a *whole* of the kind of *rest*."""
    return any(is_alike(rest, each) and amount_of(each) == whole for each in facts(sentence, "id"))
