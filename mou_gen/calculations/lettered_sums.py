"""What the items of a list make, in a paragraph that names them by their letters: "biaya sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, yaitu Rp136.800.000,00".

Each item tells one amount that is not for one of several. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_alike, noun_behind, sentences_of, sum_of
from mou_gen.startup.expressions import expression

_LETTERED = expression(
    r"\bsebagaimana\s+dimaksud\s+(?:pada|dalam)\s+ayat\s+\((?P<number>\d{1,2})\)\s+(?P<letters>huruf\s+[a-z]\b"
    r"(?:\s*(?:,|,?\s(?:dan|serta|sampai\s+dengan)\s)\s*(?:(?:dan|serta)\s+)?(?:huruf\s+)?[a-z]\b){0,12})"
    r"\s*,?\s+(?:yaitu|yakni|berjumlah|(?:yang\s+)?seluruhnya|(?:yang|dengan)\s+jumlah(?:nya)?)\s+(?:(?:seluruhnya|berjumlah|sebesar|sebanyak|senilai|sejumlah)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before the amount of the items that it names; "sebesar" alone may give the part of a party."""
_LETTER = expression(r"(?P<until>\bsampai\s+dengan\s+(?:huruf\s+)?)?\b(?P<letter>[a-z])\b")
_PART = expression(
    r"%|\b(?:persen|separuh|setengah|seper\w+|(?:dua|tiga|empat)\s+per\w+|sebagian|bagian|porsi|selisih\w*|sisa\w*|kekurangan|lebih|kurang|paling|sekitar|hampir|rata-rata|di\s+luar"
    r"|selain|setiap|tiap|per|masing-masing|tahap\w*|termin|angsuran|denda|pajak|tambahan|ditambah|dikurangi|uang\s+muka|potongan|realisasi|semula|salah\s+satu)\b",
    re.IGNORECASE,
)
"""In a clause or an item whose amount is not all that it names."""
_FOR_SOME = expression(
    r"\s*,?\s*(?:untuk|bagi|per|setiap|tiap|masing-masing|selama|dari|dikurangi|ditambah|se(?:hari|bulan|semester|tahun|orang))\b",
    re.IGNORECASE,
)
"""Behind an amount that is for one of several, or for so long."""
_JOINT = expression(r"[;:]\s|,\s+(?:dan|sedangkan|sementara|serta)\s", re.IGNORECASE)
_MOST_TEXTS = 60


def wrong_lettered_sums(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount in one of *texts* of the items of another paragraph that it names by their letters, where these make another."""
    for place, each in enumerate(texts[:_MOST_TEXTS]):
        for start, sentence in sentences_of(each.text) if "huruf" in each.text else ():
            for amount, named in _named(sentence):
                items = _items(texts, named["number"], _letters(named["letters"]))
                parts = [part for item in items if (part := _amount(item, amount, sentence))]
                made = sum_of(parts)
                is_known = parts and len(parts) == len(items)
                if is_known and abs(made - amount_of(amount)) > rounding(amount):
                    yield WrongReferred(place, amount.moved(start), made)


def _named(sentence: str) -> Iterator[tuple[Fact, re.Match[str]]]:
    """Yield each amount of a *sentence* that is all of the items which it names by their letters, and these."""
    begin = 0
    for amount in facts(sentence, "id"):
        if amount.kind in (FactKind.MONEY, FactKind.NUMBER):
            named = _LETTERED.search(sentence, begin, amount.start)
            if named and not _FOR_SOME.match(sentence, amount.end):
                joints = [each.end() for each in _JOINT.finditer(sentence, begin, named.start())]
                if not _PART.search(sentence, joints[-1] if joints else begin, named.start()):
                    yield amount, named
            begin = amount.end if named else begin


def _letters(told: str) -> list[str]:
    """Return the letters that are *told*, with those between the ends of a span."""
    found = list[str]()
    for each in _LETTER.finditer(told.casefold()):
        last = ord(each["letter"])
        first = ord(found[-1]) + 1 if each["until"] and found else last
        found += map(chr, range(first, last + 1))
    return found


def _items(texts: Sequence[ArticleText], number: str, letters: Sequence[str]) -> list[str]:
    """Return the items of the paragraph of that *number* that these *letters* name; none where one of them is missing."""
    items = {each.letter: each.text for each in texts if each.number == number and each.letter}
    return [items[each] for each in letters] if {*letters} <= items.keys() else []


def _amount(item: str, like: Fact, sentence: str) -> Fact | None:
    """Return the one amount that an *item* tells of what *like* counts in its *sentence*; None where there may be another."""
    noun = noun_behind(sentence, like) if like.kind is FactKind.NUMBER else ""
    told = [
        each
        for each in facts(item, "id")
        if is_alike(each, like) and (each.kind is FactKind.MONEY or noun_behind(item, each) == noun)
    ]
    is_sure = len(told) == 1 and told[0].sure and not _PART.search(item)
    return told[0] if is_sure and (noun or like.kind is FactKind.MONEY) else None
