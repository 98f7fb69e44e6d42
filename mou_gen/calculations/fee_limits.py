"""Up to which size something is free, and from which on it is paid for: "sampai dengan 10 gros ton dibebaskan dari biaya tambat"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_FEE = r"(?:biaya|tarif|retribusi|pungutan|iuran|sewa|ongkos|bea|pajak|denda)"
_UP_TO = expression(
    r"\b(?:sampai(?:\s+dengan)?|hingga|paling\s+(?:besar|banyak|tinggi|berat|panjang|lama|tua)|maksimal|maksimum|kurang\s+dari|di\s+bawah|tidak\s+(?:lebih\s+dari|melebihi))\s*$",
    re.IGNORECASE,
)
_FROM = expression(
    r"\b(?:lebih\s+dari|di\s+atas|melebihi|paling\s+(?:kecil|sedikit|rendah|ringan|pendek|muda)|minimal|minimum|mulai(?:\s+dari)?|sejak)\s*$",
    re.IGNORECASE,
)
_NOT_MORE = expression(r"\btidak\s+(?:lebih\s+dari|melebihi)\s*$", re.IGNORECASE)
_AND_ABOVE = expression(
    r"^(?:\s+[^\W\d_]+){0,3}?\s+(?:ke\s+atas|atau\s+lebih|keatas)\b", re.IGNORECASE
)
_AND_BELOW = expression(
    r"^(?:\s+[^\W\d_]+){0,3}?\s+(?:ke\s+bawah|atau\s+kurang|kebawah)\b", re.IGNORECASE
)
_UNIT = expression(r"^\s+(?P<unit>[^\W\d_]+)")
_SAID = expression(
    rf"(?P<free>\b(?:di)?bebas(?:kan)?\s+(?:dari\s+)?(?:pembayaran\s+|kewajiban\s+membayar\s+)?{_FEE}\b|\btidak\s+(?:perlu\s+|wajib\s+)?(?:dipungut|dikenai|dikenakan|membayar)\s+{_FEE}\b"
    rf"|\btanpa\s+(?:dipungut\s+|membayar\s+|dikenai\s+)?{_FEE}\b)"
    rf"|(?P<paid>\b(?:membayar|dikenai|dikenakan|dipungut)\s+{_FEE}\b)",
    re.IGNORECASE,
)
_OF_WHAT = expression(r"^(?:\s+(?!dan\b|serta\b|sebesar\b)[^\W\d_]+){1,2}")
_SUBJECT = expression(r"(?:[^\W\d_]+\s+){1,4}(?:[^\W\d_]+\s*)?$")
_MEASURED = expression(
    r"\b(?:(?:ber)?ukuran|(?:ber)?bobot|(?:ber)?kapasitas|(?:ber)?usia|(?:ber)?umur|dengan)\b",
    re.IGNORECASE,
)
"""What only says in what a size is told."""
_CASES = expression(
    r"\b(?:kecuali|selain|apabila|jika|bila|dalam\s+hal|setengah|sebagian|separuh|potongan|keringanan)\b",
    re.IGNORECASE,
)
_KINDS = (FactKind.NUMBER, FactKind.DURATION, FactKind.PERCENT, FactKind.MONEY)


@value_class
class FeeLimit:
    """That things up to a size, or from it on, are free or are paid for."""

    is_free: bool
    is_up_to: bool
    size: Decimal
    unit: str
    subject: tuple[Sense, ...]
    fee: tuple[Sense, ...]
    text: str
    """The words for the size."""

    def contradicts(self, other: FeeLimit) -> bool:
        """Return whether some things are free by this one, and are paid for by the *other*."""
        if self.is_free == other.is_free or self.is_up_to == other.is_up_to:
            return False
        lower, upper = (other, self) if self.is_up_to else (self, other)
        same = self.unit == other.unit and _may_be_one(self.subject, other.subject)
        return same and _may_be_one(self.fee, other.fee) and lower.size < upper.size


def fee_limits(text: str) -> Iterator[FeeLimit]:
    """Yield up to which size, and from which on, the Indonesian sentence *text* says that something is free or is paid for."""
    if _CASES.search(text):
        return
    sizes = [each for each in facts(text, "id") if each.sure and each.kind in _KINDS]
    for said in _SAID.finditer(text):
        before = [each for each in sizes if each.end <= said.start()]
        if before and not _SAID.search(text, before[-1].end, said.start()):
            yield from _limit(text, before[-1], said)


def _limit(text: str, size: Fact, said: re.Match[str]) -> Iterator[FeeLimit]:
    up_to = _direction(text, size)
    subject = _SUBJECT.search(text[max(0, size.start - 80) : size.start])
    unit, value = _measured(text, size)
    if up_to is None or subject is None or value is None:
        return
    of_what = _OF_WHAT.match(text[said.end() :])
    fee = things(of_what[0] if of_what else "")
    named = things(_MEASURED.sub(" ", _UP_TO.sub(" ", _FROM.sub(" ", subject[0]))))
    yield FeeLimit(said["free"] is not None, up_to, value, unit, named, fee, _words(text, size))


def _words(text: str, size: Fact) -> str:
    """Return how *text* says the limit: "sampai dengan 10 (sepuluh) gros", "5 (lima) gros ton ke atas"."""
    begin = max(0, size.start - 30)
    before = _UP_TO.search(text[begin : size.start]) or _FROM.search(text[begin : size.start])
    rest = text[size.end : size.end + 60]
    behind = _AND_ABOVE.match(rest) or _AND_BELOW.match(rest)
    return f"{before[0] if before else ''}{size.text}{behind[0] if behind else ''}"


def _direction(text: str, size: Fact) -> bool | None:
    """Return True where *size* is the greatest, False where it is the least, None where it is neither."""
    before, behind = text[max(0, size.start - 30) : size.start], text[size.end : size.end + 60]
    if _AND_ABOVE.search(behind):
        return False
    if _NOT_MORE.search(before) or _AND_BELOW.search(behind):
        return True
    if _FROM.search(before):
        return False
    return True if _UP_TO.search(before) else None


def _measured(text: str, size: Fact) -> tuple[str, Decimal | None]:
    value: Any = size.value
    if size.kind is FactKind.DURATION:
        return str(value[1]), Decimal(value[0])
    if size.kind is FactKind.MONEY:
        return str(value[0]), Decimal(value[1])
    unit = _UNIT.match(text[size.end :])
    told = unit["unit"].casefold() if unit else ""
    return told, Decimal(value) if told or size.kind is FactKind.PERCENT else None


def _may_be_one(one: tuple[Sense, ...], other: tuple[Sense, ...]) -> bool:
    """Return whether both name something, and one of them nothing that the other does not."""
    return bool(one and other) and (names_all(one, other) or names_all(other, one))
