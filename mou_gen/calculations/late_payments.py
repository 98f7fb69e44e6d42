"""How many days after a stage was due it was paid, by its due date and the receipt: due on 31 March and paid 30 days later, so on 30 April.

Only the Indonesian is read, and only stages that are called by their place: "tahap kedua", "angsuran III".
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from mou_gen.calculations.days_of_year import days_after
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, by_sentence, span_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PLACES = r"(?:pertama|kesatu|kedua|ketiga|keempat|kelima|keenam|terakhir|I{1,3}|IV|V|VI|\d)"
_STAGE = expression(
    rf"\b(?:tahap|termin|angsuran|cicilan|triwulan|semester)\s+{_PLACES}\b", re.IGNORECASE
)
_LATE = expression(
    r"\b(?:dibayar(?:kan)?|disetor(?:kan)?|dilunasi|diterima|masuk)\s+(?:baru\s+)?$", re.IGNORECASE
)
_AFTER_DUE = expression(
    r"\s*(?:hari\s+)?(?:setelah|sesudah|sejak|dari)\s+(?:tanggal\s+)?jatuh\s+tempo(?:nya)?\b",
    re.IGNORECASE,
)
"""Around the days by which something was paid late: "dibayar 30 hari setelah jatuh tempo"."""
_DUE = expression(
    r"\bjatuh\s+tempo\s+(?:pada\s+)?(?:[^\W\d_]+,\s*)?(?:tanggal\s+)?$", re.IGNORECASE
)
_RECEIPT = expression(
    r"^\s*(?:bukti\s+(?:setor(?:an)?|bayar|pembayaran|transfer|penyetoran|pelunasan)|kuitansi|tanda\s+terima)\b(?:(?!\b(?:denda|bunga|sanksi|jaminan|pajak|biaya)\b)[^.;]){0,60}?\btanggal\s+$",
    re.IGNORECASE,
)
"""Before the day of a receipt, which is not one for what is paid besides: "bukti pembayaran denda"."""
_BEGINNING = 120
"""Characters of a text in which it names a receipt and its day."""
_NEAR = 60
_FAR = 300


@value_class
class WrongReceipt:
    """A receipt of another day than that on which something was paid."""

    place: int
    """In which of the texts it stands, from 0."""
    date: Fact
    due: dt.date
    """The day on which it was paid, by its due date."""
    days: int


def wrong_receipts(texts: Sequence[str], agreed: Sequence[str]) -> Iterator[WrongReceipt]:
    """Yield the one receipt among *texts* that is not of the day on which these say that something was paid, so many days after it was due by what was *agreed*."""
    late = {each for text in texts for each in _late(text)}
    receipts = [(place, each) for place, text in enumerate(texts) for each in _receipts(text)]
    if len(late) != 1 or len(receipts) != 1:
        return
    ((stage, days),), ((place, receipt),) = late, receipts
    others = {_plain(each) for each in _STAGE.findall(texts[place])} - {stage}
    due = {day for text in (*texts, *agreed) for name, day in _due(text) if name == stage}
    if len(due) == 1 and receipt.day and not others:
        paid = days_after(due.pop(), days)
        if abs((receipt.day - paid).days) > 1:
            yield WrongReceipt(place, receipt, paid, days)


def _late(text: str) -> Iterator[tuple[str, int]]:
    """Yield each stage that *text* says was paid late, with the days."""
    for sentence in by_sentence(text, facts(text, "id")):
        starts = span_of(text, sentence)[0] if sentence else 0
        for each in sentence:
            is_late = (
                each.kind is FactKind.DURATION
                and each.value[1] == "day"
                and _LATE.search(text, max(0, each.start - _NEAR), each.start)
                and _AFTER_DUE.match(text, each.end)
            )
            begin = max(starts, each.start - _FAR) if is_late else each.start
            stages = _STAGE.findall(text, begin, each.start)
            if is_late and len(stages) == 1:
                yield _plain(stages[0]), int(amount_of(each))


def _receipts(text: str) -> list[Fact]:
    """Return the day of the receipt that *text* names."""
    return [
        each
        for each in facts(text, "id")
        if each.start < _BEGINNING
        and each.kind is FactKind.DATE
        and each.is_day
        and _RECEIPT.match(text[: each.start])
    ]


def _due(text: str) -> Iterator[tuple[str, dt.date]]:
    """Yield each stage of *text* that falls due on a day."""
    before = 0
    for each in facts(text, "id"):
        if each.kind is FactKind.DATE and each.day and _DUE.search(text, before, each.start):
            *_others, stage = ("", *_STAGE.findall(text, before, each.start))
            if stage:
                yield _plain(stage), each.day
            before = each.end


def _plain(stage: str) -> str:
    return " ".join(stage.casefold().split())
