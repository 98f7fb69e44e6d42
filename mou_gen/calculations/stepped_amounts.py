"""Amounts that an agreement sets by steps, and one that is told for a value of another step: "99,0% sampai dengan kurang dari 99,5%: Rp5.000.000,00".

Steps are one below the other in a list: each gives its bounds, of one unit, and then its amount. Where these are prices for
each of that unit, "di atas 60 kWh, sebesar Rp1.400,00 per kWh", what so many cost is reckoned step by step. Only the
Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_Unit = tuple[FactKind, str]
"""What steps are of: per cent, days, or what is counted."""


@value_class
class AmountStep:
    """One step: its bounds, and its amount."""

    unit: _Unit
    low: Decimal | None
    high: Decimal | None
    with_low: bool
    with_high: bool
    amount: Decimal
    text: str

    def holds(self, value: Decimal) -> bool:
        """Return whether *value* lies in it."""
        is_above = self.low is None or value > self.low or (self.with_low and value == self.low)
        is_below = self.high is None or value < self.high or (self.with_high and value == self.high)
        return is_above and is_below


@value_class
class MistakenStep:
    """An amount told for a value, where the agreement sets another for it."""

    amount: Fact
    made: Decimal
    step: str
    """The step in which the value lies."""


_KINDS = (FactKind.PERCENT, FactKind.DURATION, FactKind.NUMBER)
_LESS_THAN = r"(?:kurang\s+dari|di\s+bawah)"
_MORE_THAN = r"(?:lebih\s+dari|di\s+atas)"
_TO = expression(
    rf"(?:\s+[^\W\d_]+)?\s*(?:\bsampai(?:\s+dengan)?|\bhingga|\bs\.d\.|–|-)\s*(?P<less>{_LESS_THAN}\s+)?",
    re.IGNORECASE,
)
"""Between the bounds of a step, the first of which may name its unit."""
_BELOW = expression(
    rf"\b(?:(?P<less>{_LESS_THAN})|sampai(?:\s+dengan)?|hingga|paling\s+(?:lama|banyak|tinggi))\s+$",
    re.IGNORECASE,
)
_ABOVE = expression(rf"\b{_MORE_THAN}\s+$", re.IGNORECASE)
_LIMITS = expression(
    rf"\b(?:{_LESS_THAN}|{_MORE_THAN}|paling\s+[^\W\d_]+|sampai|hingga)\b", re.IGNORECASE
)
_HAS_BOUNDS = expression(
    rf"\b(?:{_LESS_THAN}|{_MORE_THAN}|paling|sampai|hingga|s\.d\.|atau\s+lebih|ke\s+atas)|\d\s*[–-]\s*\d",
    re.IGNORECASE,
)
"""Stands in every step, and in few other texts."""
_OR_MORE = expression(
    r"\s*(?:[^\W\d_-]+(?:-[^\W\d_]+)?\s+)?(?:atau\s+lebih|ke\s+atas)\b", re.IGNORECASE
)
_THEN = expression(r"[^;.]{0,40}?[:,]\s*(?:sebesar\s+|senilai\s+)?$", re.IGNORECASE)
"""Between the bounds of a step and its amount."""
_BOUND = expression(
    rf"\b(?:{_LESS_THAN}|{_MORE_THAN}|paling\s+[^\W\d_]+|sampai(?:\s+dengan)?|hingga|minim(?:al|um)|maksim(?:al|um)|(?:sekurang|setidak|selambat|setinggi|sebanyak)\S*nya"
    r"|sasaran|target|batas|ambang|standar|menjadi|dalam(?:\s+(?:jangka\s+)?waktu)?|setelah|sesudah|sejak|sebelum|setiap|tiap|per)\s+(?:sebesar\s+|adalah\s+|ialah\s+)?$",
    re.IGNORECASE,
)
"""Before what is no value that was measured."""
_NOT_SO = expression(
    r"\b(?:bukan|semula|seharusnya|keliru|\w*usul\w*|apabila|jika|bila|andaikan|sebelumnya|sedangkan|sementara|selisih\w*|kekurangan|tambahan)\b",
    re.IGNORECASE,
)
_MONTH = expression(rf"\b(?:{'|'.join(MONTHS['id'])})\b", re.IGNORECASE)
_BREAK = expression(r"[,;:()%\d]|\b(?:dan|serta|sehingga|maka|karena|tetapi)\b", re.IGNORECASE)
_NEAR = 40


StepTable = Sequence[AmountStep]
"""The steps of one list."""


def mistaken_steps(
    text: str, tables: Sequence[StepTable], agreed: Sequence[str]
) -> Iterator[MistakenStep]:
    """Yield each amount in *text* that one of *tables* sets for another value than the one it is told for.

    Where two lists hold the value, as after a change, the amount of either is right. Steps that are bounds alone are of what one
    of the texts *agreed* says that introduces a list.
    """
    introduced = [
        words
        for each in agreed
        if tables and each.rstrip().endswith(":") and (words := meanings(each))
    ]
    for start, sentence in sentences_of(text) if tables else ():
        found = facts(sentence, "id")
        money = [each for each in found if each.kind is FactKind.MONEY]
        if len(money) != 1 or _NOT_SO.search(sentence) or _tells_two_months(sentence):
            continue
        for unit in dict.fromkeys(table[0].unit for table in tables):
            values = [each for each in found if _unit(sentence, each) == unit]
            if len(values) != 1 or _is_bound(sentence, values[0]):
                continue
            of_unit = [table for table in tables if table[0].unit == unit]
            wrong = _wrong(of_unit, amount_of(values[0]), amount_of(money[0]))
            if wrong and _is_about(sentence, wrong, (values[0], money[0]), introduced):
                yield MistakenStep(money[0].moved(start), wrong.amount, wrong.text)


_USES = expression(
    r"\b(?:memakai|menggunakan|mengonsumsi|menghabiskan|pemakaian(?:nya)?|konsumsi(?:nya)?)\s+(?:(?:listrik|air|gas|sebesar|sebanyak)\s+){0,2}$",
    re.IGNORECASE,
)
"""Before how much somebody uses."""
_PAYS = expression(
    r"\b(?:membayar|dikenai|dikenakan|iuran(?:nya)?|tagihan(?:nya)?|tarif(?:nya)?|biaya(?:nya)?)\s+(?:(?:iuran|tarif|sebesar|sejumlah|adalah|ialah|menjadi)\s+){0,3}$",
    re.IGNORECASE,
)
"""Before what somebody pays for it."""
_LESS = expression(
    r"\b(?:separuh|setengah|miskin|keringanan|potongan|diskon|subsidi|denda|pajak|rata-rata|sekitar|lebih|kurang|hemat\w*|per|setiap|tiap|dan\s+\d"
    r"|sebelum|semula|dahulu|dulu|lama|siang|malam|PPN|beban|abonemen|ditambah|sudah|(?<!belum )termasuk)\b|%",
    re.IGNORECASE,
)
"""In a sentence that tells of another charge, or of none exactly."""
_NEAR_IT = Decimal("0.25")
"""The part of a charge by which a wrong one may miss it: farther away, it is another."""


def wrong_graded_charges(
    text: str, tables: Sequence[StepTable], agreed: Sequence[str]
) -> Iterator[MistakenStep]:
    """Yield each amount that *text* says somebody pays for so many, where the prices of the one of *tables* for that unit make another.

    The price of the last step may be meant for all; what one of the texts *agreed* sets besides may be paid with it.
    """
    graded = [table for table in tables if all(map(_is_price, table))]
    for start, sentence in sentences_of(text) if graded and _USES_SOME.search(text) else ():
        found = facts(sentence, "id")
        used = [each for each in found if _USES.search(sentence, 0, each.start)]
        paid = [each for each in found if _is_paid(sentence, each)]
        if len(used) != 1 or len(paid) != 1 or _LESS.search(sentence):
            continue
        of_unit = [each for each in graded if each[0].unit == _unit(sentence, used[0])]
        if len(of_unit) == 1 and (made := _charged(of_unit[0], amount_of(used[0]))):
            said = amount_of(paid[0])
            besides = {amount for one in agreed if "Rp" in one for amount in _amounts(one)}
            flat = {amount_of(used[0]) * each.amount for each in of_unit[0]}
            is_other = said not in flat and said - made not in {Decimal(0), *besides}
            if is_other and abs(said - made) <= made * _NEAR_IT:
                yield MistakenStep(paid[0].moved(start), made, of_unit[0][-1].text)


_USES_SOME = expression(
    r"\b(?:memakai|menggunakan|mengonsumsi|menghabiskan|pemakaian|konsumsi)", re.I
)


def _is_price(step: AmountStep) -> bool:
    """Return whether a *step* sets the price of each of its unit: "Rp1.400,00 per kWh"."""
    _kind, noun = step.unit
    amounts = [each for each in facts(step.text, "id") if each.kind is FactKind.MONEY]
    per = _PER.match(step.text, amounts[0].end) if noun and len(amounts) == 1 else None
    return per is not None and per["unit"].casefold() == noun


_PER = expression(r"\s*(?:\([^()]{1,160}\)\s*)?(?:per|setiap|tiap)\s+(?P<unit>[^\W\d_]+)", re.I)


def _amounts(text: str) -> list[Decimal]:
    return [amount_of(each) for each in facts(text, "id") if each.kind is FactKind.MONEY]


def _is_paid(sentence: str, fact: Fact) -> bool:
    is_money = fact.kind is FactKind.MONEY
    return is_money and _PAYS.search(sentence, max(0, fact.start - _NEAR), fact.start) is not None


def _charged(table: StepTable, value: Decimal) -> Decimal | None:
    """Return what *value* costs by the prices of a *table*, each for what lies in its step; None where a step is missing."""
    steps = sorted(table, key=lambda each: each.low or Decimal(0))
    lows = [each.low or Decimal(0) for each in steps]
    highs = [each.high for each in steps]
    if lows[0] or highs[-1] is not None or highs[:-1] != lows[1:]:
        return None
    return sum(
        (
            max(Decimal(0), min(value, high if high is not None else value) - low) * each.amount
            for each, low, high in zip(steps, lows, highs, strict=True)
        ),
        Decimal(0),
    )


def _wrong(tables: Sequence[StepTable], value: Decimal, told: Decimal) -> AmountStep | None:
    """Return the step of *tables* that holds *value*, where the amount *told* is that of another step."""
    holding = [step for table in tables for step in table if step.holds(value)]
    others = {step.amount for table in tables for step in table if not step.holds(value)}
    if told in others and holding and told not in {each.amount for each in holding}:
        return holding[0]
    return None


def _tells_two_months(sentence: str) -> bool:
    return len({each.group().casefold() for each in _MONTH.finditer(sentence)}) > 1


def _is_about(
    sentence: str, step: AmountStep, told: Sequence[Fact], introduced: Sequence[list[Sense]]
) -> bool:
    """Return whether *sentence* has a word that stands before the bounds of *step*, or that a list is *introduced* by before each fact that is *told*.

    A number of days or a share may be of anything.
    """
    bounds = next(each for each in facts(step.text, "id") if each.kind is step.unit[0])
    words = meanings(_LIMITS.sub(" ", step.text[: bounds.start]))
    if words:
        return in_common(words, meanings(sentence)) > 0
    named = [meanings(_named_before(sentence, each)) for each in told]
    return any(all(in_common(each, one) > 0 for each in named) for one in introduced)


def _named_before(sentence: str, fact: Fact) -> str:
    """Return the words before *fact* that may say what it is: none before another fact."""
    begin = max(0, fact.start - _NEAR)
    breaks = [each.end() for each in _BREAK.finditer(sentence, begin, fact.start)]
    return sentence[breaks[-1] if breaks else begin : fact.start]


def _is_bound(sentence: str, value: Fact) -> bool:
    return _BOUND.search(sentence, max(0, value.start - _NEAR), value.start) is not None


def step_tables(texts: Iterable[str]) -> list[StepTable]:
    """Return the lists of steps among *texts*, each of two at least that adjoin each other."""
    tables: list[list[AmountStep]] = []
    last: AmountStep | None = None
    for text in texts:
        step = _step(text) if "Rp" in text and _HAS_BOUNDS.search(text) else None
        if step and last and _adjoin(last, step):
            tables[-1].append(step)
        elif step:
            tables.append([step])
        last = step
    return [tuple(each) for each in tables if len(each) > 1]


def _adjoin(one: AmountStep, other: AmountStep) -> bool:
    """Return whether two steps are of one unit and have a bound in common, or whole numbers beside each other."""
    between = ((one.high, other.low), (other.high, one.low))
    return one.unit == other.unit and any(
        high is not None and low is not None and 0 <= low - high <= 1 for high, low in between
    )


def _step(text: str) -> AmountStep | None:
    """Return the step that *text* is, None where it is none."""
    found = [each for each in facts(text, "id") if each.kind in (*_KINDS, FactKind.MONEY)]
    if not 2 <= len(found) <= 3 or found[-1].kind is not FactKind.MONEY:
        return None
    *bounds, money = found
    unit = _unit(text, bounds[-1])
    if unit is None or not _THEN.match(text[: money.start], bounds[-1].end):
        return None
    low, high, with_low, with_high = None, None, False, False
    before = text[max(0, bounds[0].start - _NEAR) : bounds[0].start]
    if len(bounds) > 1:
        joint = _TO.fullmatch(text, bounds[0].end, bounds[1].start)
        if joint is None or bounds[0].kind is FactKind.MONEY:
            return None
        low, high = (amount_of(each) for each in bounds)
        with_low, with_high = not _ABOVE.search(before), not joint["less"]
    elif below := _BELOW.search(before):
        high, with_high = amount_of(bounds[0]), not below["less"]
    elif _ABOVE.search(before) or _OR_MORE.match(text, bounds[0].end):
        low, with_low = amount_of(bounds[0]), not _ABOVE.search(before)
    else:
        return None
    return AmountStep(unit, low, high, with_low, with_high, amount_of(money), text)


def _unit(text: str, fact: Fact) -> _Unit | None:
    """Return what *fact* is of, None where it bounds no step: minutes are told in hours too."""
    match fact.kind:
        case FactKind.PERCENT:
            return FactKind.PERCENT, ""
        case FactKind.DURATION if fact.value[1] in ("day", "working day"):
            return FactKind.DURATION, str(fact.value[1])
        case FactKind.NUMBER if (
            fact.sure and not fact.is_place and (noun := noun_behind(text, fact))
        ):
            return FactKind.NUMBER, noun
        case _:
            return None
