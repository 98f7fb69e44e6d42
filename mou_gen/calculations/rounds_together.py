"""What several rounds made together, where earlier texts tell what each made: "dalam 3 putaran ... 82.284 kilogram pati kering", of 26.019, 28.365 and 28.440.

Each round is told by its place, alone in its text, or as one of them: "putaran ketiga menghasilkan 28.440 kilogram di
antaranya". Only the Indonesian is read, and only a total that they make but for a slip of typing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.typing_slips import is_exchanged, is_mistyped
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.language.stated_amounts import WrongAmount, amount_of
from mou_gen.startup.expressions import expression

_ROUND = r"(?P<round>putaran|tahap|gelombang|angkatan|panen|musim|pengiriman|pelayaran|kunjungan|pelatihan|kelas|siklus|perjalanan|triwulan)\b"
_ROUNDS = expression(rf"\s+{_ROUND}(?!\s+{ordinal_words('id')})", re.IGNORECASE)
"""Behind how many rounds there were."""
_ONE_ROUND = expression(rf"\b{_ROUND}\s+(?P<place>{ordinal_words('id')})\b", re.IGNORECASE)
_THING = expression(
    r"\s+(?P<thing>[^\W\d_]+(?:\s+(?!(?:dan|atau|serta|yang|di|pada|dengan|untuk|bagi|dari|dalam|ke|menjadi|selama|seluruhnya|di[a-z]{4,}|ter[a-z]{4,}|ber[a-z]{4,}|meng[a-z]{3,}|men[cdjy][a-z]{3,}|mem[bpf][a-z]{3,}|menerima)\b)[^\W\d_]+){0,2})",
    re.IGNORECASE,
)
_AMONG_THEM = expression(r"\s+[^\W\d_]+\s+di\s+antaranya\b", re.IGNORECASE)
_CLAUSE = expression(r"[;.]\s")
_FEWEST, _MOST = 2, 6


def wrong_sums_of_rounds(text: str, before: Sequence[str]) -> Iterator[WrongAmount]:
    """Yield each total that *text* gives of all its rounds and that those do not make, as it and the texts *before* it tell them."""
    numbers = [each for each in facts(text, "id") if each.kind is FactKind.NUMBER]
    counted = [
        (int(each.value), found["round"].casefold())
        for each in numbers
        if each.sure and (found := _ROUNDS.match(text, each.end))
    ]
    if len(counted) != 1 or not _FEWEST <= counted[0][0] <= _MOST:
        return
    ((count, name),) = counted
    rounds = dict[str, list[Decimal]]()
    for total in numbers:
        thing = _thing(text, total)
        if not thing or thing == name:
            continue
        if thing not in rounds:
            rounds[thing] = _of_each([*_clauses(text), *before], name, thing)
        made, said = sum(rounds[thing], Decimal(0)), amount_of(total)
        is_whole = len(rounds[thing]) == count
        if is_whole and _is_slip(said, made, rounds[thing]):
            yield WrongAmount(total, made)


def _is_slip(said: Decimal, made: Decimal, parts: Sequence[Decimal]) -> bool:
    """Return whether what is *said* is what *parts* have *made*, but for a slip of typing in it or in one of them."""
    missing = said - made
    return is_mistyped(said, made) or any(is_exchanged(each, each + missing) for each in parts)


def _thing(text: str, number: Fact) -> str:
    """Return what a *number* in *text* counts, with the words that say of which kind."""
    found = _THING.match(text, number.end)
    return " ".join(found["thing"].casefold().split()) if found else ""


def _clauses(text: str) -> Iterator[str]:
    start = 0
    for end in [*(found.end() for found in _CLAUSE.finditer(text)), len(text)]:
        yield text[start:end]
        start = end


def _of_each(texts: Sequence[str], name: str, thing: str) -> list[Decimal]:
    """Return how much of a *thing* each round of that *name* made, from the first on, as those of *texts* on one round tell it; none where it is not sure."""
    told = defaultdict[int, set[Decimal]](set)
    for text in texts:
        places = {
            place_told(each["place"])
            for each in _ONE_ROUND.finditer(text)
            if each["round"].casefold() == name
        }
        amounts = {amount_of(each) for each in facts(text, "id") if _is_of(text, each, thing)}
        if len(places) == 1 and amounts:
            told[places.pop()] |= amounts
    is_sure = all(len(each) == 1 for each in told.values())
    is_whole = sorted(told) == [*range(1, len(told) + 1)]
    return [min(told[each]) for each in sorted(told)] if is_sure and is_whole else []


def _is_of(text: str, fact: Fact, thing: str) -> bool:
    if fact.kind is not FactKind.NUMBER or fact.is_place:
        return False
    is_among = bool(_AMONG_THEM.match(text, fact.end))
    found = _thing(text, fact)
    return found == thing or (is_among and found.split()[:1] == thing.split()[:1])
