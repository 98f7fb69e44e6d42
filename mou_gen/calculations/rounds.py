"""In how many rounds work is done: 10,200 sheets at "150 lembar setiap malam" take 68 nights, and 320 persons by forty in each voyage eight.

A round is a night, a day, a week, a voyage or a session. What is reckoned from stands in the same sentence and
is all that it counts; what is for each of several, or only about so many, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import WrongAmount, amount_of, noun_behind, sentences_of
from mou_gen.startup.expressions import expression

_UNIT = (
    r"(?P<unit>malam|hari|minggu|pekan|bulan|gelombang|angkatan|perjalanan|pelayaran|penerbangan|kloter|sesi|putaran|tahap|rit|shift|kali"
    r"|nights?|days?|weeks?|months?|waves?|trips?|voyages?|flights?|sessions?|rounds?|batch(?:es)?|shifts?|runs?|courses?)\b"
    r"(?P<worked>\s+(?:kerja|pelayanan)\b)?"
)
_EACH_BEHIND = expression(
    rf"\s+[^\W\d_]+(?:\s+[^\W\d_]+){{0,2}}?\s+(?:(?:untuk|dalam|pada|in|on)\s+)?(?:setiap|tiap|per|sekali|each|every|an?)\s+(?:working\s+)?{_UNIT}",
    re.IGNORECASE,
)
_EACH_BEFORE = expression(
    rf"(?:\b(?:setiap|tiap|each|every)|\bdalam\s+sekali)\s+{_UNIT}(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){{0,4}}\s+$",
    re.IGNORECASE,
)
_THUS = expression(
    r"\b(?:sehingga|jadi|dengan\s+demikian|karena\s+itu|artinya|berarti|so\s+that|so|thus|hence|therefore)\b",
    re.IGNORECASE,
)
_DONE = expression(
    r"\b(?:selesai|diselesaikan|terselesaikan|rampung|tuntas|habis|terlayani|dilayani|diangkut|terangkut|dipindahkan|dilatih|terlatih|diperiksa|terpindai|dipindai"
    r"|(?:di)?perlukan|memerlukan|membutuhkan|dibutuhkan|memakan\s+waktu"
    r"|finish\w*|complet\w+|done|takes?|need\w*|requires?|required|served|carried|moved|trained|examined|scanned)\b",
    re.IGNORECASE,
)
_HOW_MANY = expression(rf"\s+(?:working\s+)?{_UNIT}", re.IGNORECASE)
_AT_LEAST = expression(
    r"\b(?:paling\s+(?:sedikit|kurang|banyak)|sekurang-kurangnya|setidaknya|minim(?:al|um)|maksim(?:al|um)|at\s+(?:least|most)|rata-rata|(?:an\s+)?average\s+of)\s+$",
    re.IGNORECASE,
)
"""Right before how many are done in a round: by so many the time is reckoned all the same."""
_AT_MOST = expression(r"\b(?:paling\s+banyak|maksim(?:al|um)|at\s+most)\s+$", re.IGNORECASE)
_VAGUE = expression(
    r"\b(?:sekitar|kurang|lebih|kira-kira|hampir|paling|minim(?:al|um)|maksim(?:al|um)|sekurang-kurangnya|setidaknya|hingga|antara|semula|menjadi|setelah|about|around|nearly|almost"
    r"|over|more|less|roughly|approximately|some|between|at\s+(?:least|most)|up\s+to|within)\b",
    re.IGNORECASE,
)
_BY_EACH = expression(
    r"\b(?:setiap|tiap|masing-masing|per|each|every|dua\s+kali|twice)\b", re.IGNORECASE
)
_SPARE = Decimal("1.1")
"""How many times what is reckoned a time may be that does not come out even."""


def wrong_rounds(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield in how many rounds something is said in *text* to be done, where at so many a round it is in others."""
    for start, sentence in sentences_of(text):
        thus = _THUS.search(sentence)
        if thus and _DONE.search(sentence, thus.end()):
            found = facts(sentence, language)
            counts = [one for one in found if one.kind in (FactKind.NUMBER, FactKind.DURATION)]
            for each in _of_sentence(sentence, counts, thus):
                yield WrongAmount(each.amount.moved(start), each.made)


def _of_sentence(text: str, counts: Sequence[Fact], thus: re.Match[str]) -> Iterator[WrongAmount]:
    before = [one for one in counts if one.end <= thus.start() and not _is_a_round(one)]
    behind = [one for one in counts if one.start >= thus.end()]
    if len(before) != 1 or not _is_number(before[0]) or len(behind) != 2:
        return
    (each,) = before
    around = _EACH_BEHIND.match(text, each.end) or _EACH_BEFORE.search(text[: each.start])
    thing = noun_behind(text, each).rstrip("s")
    if around is None or not thing or _is_of_more(text, each, around):
        return
    wholes = [one for one in behind if noun_behind(text, one).rstrip("s") == thing]
    rounds = [one for one in behind if _unit_of(text, one) == _round(around)]
    if len(wholes) == len(rounds) == 1 and _is_number(wholes[0]):
        made = amount_of(wholes[0]) / amount_of(each)
        is_most = bool(_AT_MOST.search(text, 0, each.start))
        if _is_wrong(_told(rounds[0], around), made, is_most=is_most):
            yield WrongAmount(rounds[0], made.to_integral_value(ROUND_CEILING))


_A_ROUND = expression(r"(?:setiap|tiap|per|each|every|an?)\b|se(?:hari|minggu|pekan|bulan)\b", re.I)


def _is_a_round(fact: Fact) -> bool:
    """Return whether *fact* is "setiap malam", of which it counts none."""
    return fact.kind is FactKind.DURATION and bool(_A_ROUND.match(fact.text))


def _is_number(fact: Fact) -> bool:
    return fact.kind is FactKind.NUMBER and fact.sure and amount_of(fact) > 0


def _is_of_more(text: str, each: Fact, around: re.Match[str]) -> bool:
    """Return whether *text* tells besides of more rounds at a time, or only about how many."""
    bounded = _AT_LEAST.search(text, 0, each.start)
    begin = bounded.start() if bounded else each.start
    rest = text[: min(begin, around.start())] + " " + text[max(each.end, around.end()) :]
    between = text[around.end() : begin] if around.end() < begin else ""
    return bool(_BY_EACH.search(rest) or _VAGUE.search(rest + " " + between))


def _round(found: re.Match[str]) -> tuple[str, bool]:
    """Return what a round is, and whether it is one of work."""
    unit = found["unit"].casefold()
    unit = unit.removesuffix("es") if unit == "batches" else unit.removesuffix("s")
    is_worked = bool(found["worked"]) or "working" in found[0].casefold()
    return ("minggu" if unit == "pekan" else unit), is_worked


_UNIT_INSIDE = expression(
    rf"(?:\d{{1,9}}|[^\W\d_]+)\s+(?:\([^)]{{0,80}}\)\s*)?(?:working\s+)?{_UNIT}", re.IGNORECASE
)


def _unit_of(text: str, fact: Fact) -> tuple[str, bool] | None:
    """Return what round *fact* counts, None where it counts no round."""
    if fact.kind is FactKind.NUMBER:
        found = _HOW_MANY.match(text, fact.end) if fact.sure else None
    else:
        found = _UNIT_INSIDE.match(text, fact.start)
    return _round(found) if found else None


_WEEK = 7


def _told(fact: Fact, around: re.Match[str]) -> Decimal:
    """Return how many rounds *fact* says, also of weeks, which are days elsewhere."""
    unit, _is_worked = _round(around)
    is_of_weeks = fact.kind is FactKind.DURATION and unit in ("minggu", "week")
    return amount_of(fact) / _WEEK if is_of_weeks else amount_of(fact)


def _is_wrong(said: Decimal, made: Decimal, *, is_most: bool) -> bool:
    least, most = made.to_integral_value(ROUND_FLOOR), made.to_integral_value(ROUND_CEILING)
    return not (most if is_most else least) <= said <= (most if least == most else most * _SPARE)
