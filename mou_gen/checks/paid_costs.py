"""A cost laid on the party that, by its own right or by the duty of another party, is paid for it; one that stands among the costs of two, and one left at the end to a party that does not bear it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import permutations, product

from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Clause
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.termination import Termination
from mou_gen.language.acts import Sense, in_common, meanings, names_all, things
from mou_gen.language.days import MONTHS
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.party_names import ANY_PARTY, name_of_party, names_of_parties, parties_in
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


# ---- what two bear ---------------------------------------------------------------------------


@value_class
class CostOfTwo:
    """A cost that is, or names among others, what another party bears."""

    cost: SourcedText
    other: str
    """What the agreement calls that party: "PIHAK KESATU"."""
    theirs: SourcedText


_BEARS = expression(r"^\s*(?:menanggung|memikul|membiayai)\s", re.IGNORECASE)
_JOINT = expression(r"\s*,\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta|beserta)\s+")
_ITS_OWN = expression(r"\b(?!hanya|seluruhnya|sepenuhnya)[^\W\d_]{3,}nya\b|\bwilayah\b|\d")
_DONE = expression(r"\byang\s+(?:(?:telah|akan)\s+)?(?P<act>di[^\W\d_]{4,})")
"""What a cost is of by an act: "peserta yang diusulkan"."""
_PAIR = 2
_MOST_PARTS = 6
"""Parts of a list that are one cost: "pemeliharaan tempat dan peralatan"."""


def costs_of_two(agreement: CooperationAgreement) -> Iterator[CostOfTwo]:
    """Yield each cost of a party of *agreement* that names what another one bears, where it is told of which of them it is.

    Of "biaya perjalanan peserta" each may bear its own; of training that one is paid for, or of those whom one proposes, it is one.
    """
    names = names_of_parties(party.key for party in agreement.parties)
    own = worded_provisions(agreement)
    told = [_things(each.text) for each in own if not each.is_listed]
    seen = set[frozenset[str]]()
    for key, other in permutations(reversed([*names]), _PAIR):
        for cost, theirs in product(_borne_by(agreement, key), _borne_by(agreement, other)):
            pair = frozenset((cost.origin.path, theirs.origin.path))
            is_one = pair not in seen and _names(cost, theirs)
            if is_one and _is_of_one(agreement, theirs, key, other):
                seen.add(pair)
                if not any(names_all(each, _things(theirs)) for each in told):
                    yield CostOfTwo(cost, names[other], theirs)


def _borne_by(agreement: CooperationAgreement, key: str) -> Iterator[SourcedText]:
    yield from _texts(agreement.costs.get(key, ()))
    yield from filter(_BEARS.match, _texts(agreement.duties.get(key, ())))


def _names(cost: str, theirs: str) -> bool:
    """Return whether *cost*, or a part of its list, is the cost *theirs*."""
    parts = _JOINT.split(_BEARS.sub("", cost))
    what = _BEARS.sub("", theirs)
    runs = (
        " ".join(parts[first:end])
        for first in range(len(parts))
        for end in range(first + 1, min(first + _MOST_PARTS, len(parts)) + 1)
    )
    return any(
        parties_in(each) == parties_in(what)
        and _noun(each) == _noun(what)
        and names_all(_things(each), _things(what))
        and names_all(_things(what), _things(each))
        for each in runs
        if not _ITS_OWN.search(each) and not _is_no_plain_cost(each)
    )


def _is_of_one(agreement: CooperationAgreement, cost: str, key: str, other: str) -> bool:
    """Return whether a *cost* of the party *other* can be no cost of the party *key* as well, as each for its own."""
    if len(_things(cost)) < _PAIR or _ITS_OWN.search(cost) or _is_no_plain_cost(cost):
        return False
    paid = [
        *_payments(agreement.rights.get(key, ()), _IS_PAID),
        *_payments(agreement.duties.get(other, ()), _PAYS),
    ]
    what = _BEARS.sub("", cost)
    if any(_is_the_same(what, each) for text, each in paid if text != cost):
        return True
    doing = [
        party
        for party, duties in agreement.duties.items()
        if any(_does(duty, what) for duty in _texts(duties))
    ]
    return len(doing) == 1


def _does(duty: str, cost: str) -> bool:
    """Return whether *duty* is the act by which a *cost* tells what it is of."""
    found = _DONE.search(cost)
    acts = meanings(found["act"]) if found else []
    return (
        bool(in_common(acts, meanings(duty)[:1]))
        and in_common(meanings(cost), meanings(duty)) >= _PAIR
    )


# ---- what is left to pay -----------------------------------------------------------------

_OF_A_TIME = expression(
    rf"\b(?:(?:bulan|tahun|triwulan|semester|minggu|periode|tanggal)\s+)?(?:{'|'.join(MONTHS['id'])})\b|\b\d[\d.,]*|\([^()]{{1,80}}\)",
    re.IGNORECASE,
)
"""When a cost arose and how much of it: that is told only at the end."""
_NO_PLAIN_COST = expression(
    r"\b(?:penggantian|pengembalian|pelunasan|denda|bunga|bagian|sepertiga|seperempat|dua\s+pertiga|talangan|uang\s+muka|klaim|utang)\b",
    re.IGNORECASE,
)
_ENOUGH = 2


@value_class
class CostOfAnother:
    """What is left to one party to pay, and the cost by which another bears it."""

    left: SourcedText
    bearer: str
    """What the agreement calls it: "PIHAK KESATU"."""
    cost: SourcedText


def costs_of_others(termination: Termination) -> Iterator[CostOfAnother]:
    """Yield what *termination* leaves a party to pay that is a cost of one other party alone."""
    base = termination.base
    if not isinstance(base, CooperationAgreement):
        return
    names = names_of_parties(party.key for party in base.parties)
    for each in termination.left_to_pay or ():
        text = each.text.get("id")
        left = () if text is None else _things(_OF_A_TIME.sub(" ", text))
        if text is None or len(left) < _ENOUGH or _is_no_plain_cost(text):
            continue
        bearing = {
            party: cost
            for party, costs in base.costs.items()
            for cost in _texts(costs)
            if names_all(_things(cost), left)
        }
        if len(bearing) == 1 and str(each.by) not in bearing:
            ((bearer, cost),) = bearing.items()
            found = CostOfAnother(text, names[bearer], cost)
            if not is_told_of(found, _laid_otherwise(base, str(each.by), names[bearer])):
                yield found


def is_told_of(found: CostOfAnother, texts: Iterable[str]) -> bool:
    """Return whether one of *texts* has all the words of a cost that was *found*, and may lay it on another party."""
    left = _things(_OF_A_TIME.sub(" ", found.left))
    return any(names_all(_things(said), left) for said in texts)


def _is_no_plain_cost(text: str) -> bool:
    return bool(_SHARED.search(text) or _NO_PLAIN_COST.search(text))


def _laid_otherwise(base: CooperationAgreement, payer: str, bearer: str) -> Iterator[str]:
    """Yield what may lay a cost on the *payer* too: its duties, and each sentence that does not name the *bearer* alone."""
    yield from _texts(base.duties.get(payer, ()))
    for each in worded_provisions(base):
        named = {name_of_party(found[0]) for found in ANY_PARTY.finditer(each.text)}
        if not each.is_listed and named != {bearer}:
            yield each.text
