"""An amount that an agreement has once, and another text gives otherwise: the "uang muka" of Rp42.000.000,00, told as Rp24.000.000,00.

Only the Indonesian is read. All that the agreement says of such a payment names one amount, exact and not for one of
several; the text gives its own right behind the same name, and near it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.agreed_bounds import OtherThanAgreed
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.startup.expressions import expression

_NAME = expression(
    r"(?<!jaminan )\b(?P<name>uang\s+muka|jaminan\s+(?:pelaksanaan|pemeliharaan)|nilai\s+(?:kontrak|perjanjian)|(?:modal|dana)\s+awal)(?:nya)?\b",
    re.IGNORECASE,
)
"""What an agreement has one of."""
_AMOUNTS_TO = expression(
    r"(?:\s+(?:tersebut|itu|dimaksud|seluruhnya))?,?\s+(?:(?:yaitu|yakni|adalah|ialah|sebesar|senilai|sejumlah|ditetapkan|berjumlah)\s+){1,2}",
    re.IGNORECASE,
)
"""From its name to its amount."""
_NOT_ALL = expression(
    r"\b(?:paling(?!\s+(?:lambat|lama|cepat)\b)|maksim(?:al|um)|minim(?:al|um)|setinggi-tingginya|sebanyak-banyaknya|sekurang\S*|tidak\s+(?:melebihi|lebih|kurang)|sekitar|kurang\s+lebih|hampir|rata-rata|antara"
    r"|setiap|tiap|per|masing-masing|sebagian|sisa\w*|kekurangan|selisih\w*|tahap\w*|termin|angsuran|cicilan|tambahan|ditambah\w*|dikurangi|dipotong|potongan|pengembalian"
    r"|(?:di|me)(?:ngem|kem)balikan|denda|bunga|pajak|PPN|PPh|\w*usul\w*|semula|menjadi|diubah|perubahan|kenaikan|dinaikkan|diturunkan|seharusnya|bukan|keliru|salah)\b",
    re.IGNORECASE,
)
"""In a sentence whose amount may be another one with good reason, or is not the whole."""
_SOMEBODY_ELSE = expression(
    r"\b(?:penyedia|rekanan|vendor|kontraktor|pemasok|pembeli|pemesan|penyewa|pelanggan|peserta|toko|hotel|percetakan|bank)\b",
    re.IGNORECASE,
)
"""Who may have paid an advance of his own, or got one."""


def other_sole_payments(text: str, agreed: Sequence[str]) -> Iterator[OtherThanAgreed]:
    """Yield each amount of *text* that stands right behind the name of a payment of which the clauses *agreed* have one other amount."""
    for start, sentence in sentences_of(text) if _NAME.search(text) else ():
        for name, amount in _told(sentence):
            clause, other = _agreed(agreed, name)
            if other is None or _SOMEBODY_ELSE.search(sentence):
                continue
            said, meant = amount_of(amount), amount_of(other)
            is_told = any(each.value == other.value for each in facts(sentence, "id"))
            is_right = is_told or abs(said - meant) <= max(rounding(amount), rounding(other))
            if not is_right and is_slip_for(meant, said):
                yield OtherThanAgreed(amount.moved(start), other, clause)


def _told(sentence: str) -> Iterator[tuple[str, Fact]]:
    """Yield the name of each payment in a *sentence*, in small letters, with the amount right behind it."""
    for found in () if _NOT_ALL.search(sentence) else _NAME.finditer(sentence):
        for amount in facts(sentence, "id"):
            if amount.kind is FactKind.MONEY and _AMOUNTS_TO.fullmatch(
                sentence, found.end(), amount.start
            ):
                yield _plain(found), amount


def _agreed(agreed: Sequence[str], name: str) -> tuple[str, Fact | None]:
    """Return the one amount in all sentences of the clauses *agreed* on the payment of that *name*, with the sentence; None where there may be others."""
    told = [
        (" ".join(sentence.split()), each)
        for clause in agreed
        for _start, sentence in sentences_of(clause)
        if any(_plain(found) == name for found in _NAME.finditer(sentence))
        for each in facts(sentence, "id")
        if each.kind is FactKind.MONEY
    ]
    is_one = len({each.value for _sentence, each in told}) == 1
    if not is_one or any(_NOT_ALL.search(sentence) for sentence, _each in told):
        return "", None
    return told[0]


def _plain(found: re.Match[str]) -> str:
    return " ".join(found["name"].casefold().split())
