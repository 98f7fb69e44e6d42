"""A cost laid on the party that, by its own right or by the duty of another party, is paid for it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Clause
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class PaidCost:
    """A cost that one party bears, and the right or duty by which another pays it."""

    cost: SourcedText
    payment: SourcedText


_COST = r"(?:biaya|ongkos|sewa|honor(?:arium)?|upah|iuran|jasa|harga|pembiayaan)"
_PAYS = expression(
    rf"^\s*(?:membayar(?:kan)?|menanggung|membiayai|melunasi|mengganti)\s+(?:kepada\s+PIHAK\s+[A-Z]+\s+)?(?P<what>[^.;]*\b{_COST}\b[^.;]*)",
    re.IGNORECASE,
)
_IS_PAID = expression(
    rf"^\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?:pembayaran|penggantian|pelunasan|pengembalian)\s+(?P<what>[^.;]*\b{_COST}\b[^.;]*)",
    re.IGNORECASE,
)
_NO_THINGS = expression(
    rf"\b(?:{_COST}|seluruh(?:nya)?|semua|segala|atas|untuk|dari|bagi|kepada|PIHAK\s+[A-Z]+|pembayaran|penyelenggaraan|pelaksanaan|kegiatan|yang\s+telah|telah)\b",
    re.IGNORECASE,
)
_SHARED = expression(
    r"\b(?:sebagian|separuh|setengah|sisa\w*|selebihnya|kekurangan|selisih|terlebih\s+dahulu|sementara|talang\w*|masing-masing|sendiri|di\s+luar|selain|kecuali"
    r"|tambahan|apabila|jika)\b",
    re.IGNORECASE,
)
"""Of a cost that several bear, or one of them at first."""


def paid_costs(agreement: CooperationAgreement) -> Iterator[PaidCost]:
    """Yield each cost of a party of *agreement* that another party pays, which bears none of the kind."""
    for party, costs in agreement.costs.items():
        others = [
            each for key, theirs in agreement.costs.items() if key != party for each in theirs
        ]
        owed = [each for key, duties in agreement.duties.items() if key != party for each in duties]
        own = [*_payments(agreement.duties.get(party, ()), _PAYS)]
        paid = [*_payments(agreement.rights.get(party, ()), _IS_PAID), *_payments(owed, _PAYS)]
        for cost in _texts(costs):
            found = next((text for text, what in paid if _is_the_same(cost, what)), None)
            (noun,) = things(_noun(cost)) or (Sense(),)
            shared = any(noun & each for other in _texts(others) for each in _things(other))
            pays = any(_noun(cost) == _noun(what) for _text, what in own)
            if found is not None and not shared and not pays:
                yield PaidCost(cost, found)


def _texts(clauses: Iterable[Clause]) -> Iterator[SourcedText]:
    yield from filter(None, (each.text.get("id") for each in clauses))


def _payments(
    clauses: Iterable[Clause], pays: re.Pattern[str]
) -> Iterator[tuple[SourcedText, str]]:
    """Yield the *clauses* that tell of a payment, each with what is paid for."""
    for text in _texts(clauses):
        if found := pays.search(text):
            yield text, found["what"]


def _is_the_same(cost: str, paid: str) -> bool:
    """Return whether a *cost* is the one that is *paid*, or a part of it with the same name."""
    if any(_SHARED.search(each) or _is_share(each) for each in (cost, paid)):
        return False
    return _noun(cost) == _noun(paid) and names_all(_things(cost), _things(paid))


def _is_share(text: str) -> bool:
    return any(each.kind in (FactKind.PERCENT, FactKind.MONEY) for each in facts(text, "id"))


def _things(text: str) -> tuple[Sense, ...]:
    return things(_NO_THINGS.sub(" ", text))


def _noun(text: str) -> str:
    """Return the word for what a cost is of: "pelatihan", which is not "pelatih"."""
    words = _WORD.findall(_NO_THINGS.sub(" ", text).casefold())
    return next((each for each in words if things(each)), "")


_WORD = expression(r"[^\W\d_]+")
