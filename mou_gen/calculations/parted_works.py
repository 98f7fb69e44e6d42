"""What all parties do together, and what each does of it: 15, 11 and 8 gates make 34.

All of it is told by the scope of the agreement, or by a clause that speaks of all: "ketujuh juri", "seluruh 14.000 bibit
setahun". So are the parts in which an article lets it be done, one by one. Only the Indonesian is read, and only duties that begin with the same act on so many of the same, one of
each party; a party without one may have no duty about the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_fraction, noun_behind, sum_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_OF_SOME = expression(
    r"\b(?:setiap|tiap|masing-masing|per|paling|sekurang-kurangnya|minimal|maksimal|hingga|sisa\w*|tambahan|sekitar|lebih|kurang|apabila|jika|dalam\s+hal|sebagian|selama|setahun|sebulan|sehari|seminggu|sekali|tahun|bulan|angkatan|bersama|oleh|kelompok|provinsi)\b",
    re.IGNORECASE,
)
_NAMELY = expression(r",\s+ya(?:itu|kni)\b")
"""Before how what is told is made up."""
_HEAD_ENDS = expression(
    r"[,;.]|\b(?:yang|dengan|untuk|bagi|kepada|guna|agar|paling|sebelum|selambat\S*)\b|\b(?:dan|serta)\s+me",
    re.IGNORECASE,
)
"""Behind the act of a duty and how many it is on."""
_A_YEAR = expression(r"(?P<thing>.*\S)\s+(?P<period>se(?:tahun|bulan|minggu|hari))", re.IGNORECASE)
_BEFORE_ALL = expression(
    r"\b(?:seluruh|semua|keseluruhan|seluruhnya|(?P<body>\w+)\s+terdiri\s+(?:atas|dari))\s+$",
    re.IGNORECASE,
)
_OF_EACH = expression(
    r"\b(?:setiap|tiap|masing-masing|per|paling|sekurang-kurangnya|sedikitnya)\b", re.IGNORECASE
)
_ONE_OF = expression(r"^\s*(?:orang|unit|buah|ekor|lembar|batang)\s+(?=[^\W\d_])", re.IGNORECASE)
"""Between a number and what it counts: "3 (tiga) orang juri"."""
_NO_COUNT = expression(
    r"\b(?:hari|malam|minggu|bulan|tahun|tahap|babak|putaran|angkatan|kali|urutan|tempat)\s+$",
    re.IGNORECASE,
)
"""Before a place in an order, which counts nothing: "pada hari ketujuh juri bersidang"."""
_IS_NAMED = expression(
    r"\s*(?:[,.;:)]|$)|\s+(?:(?:di|me)[^\W\d_]{3,}|setelah|sesudah|sebelum|dan|serta|untuk|bagi|dalam|pada|itu|tersebut|wajib|harus|dapat"
    r"|tidak|akan|telah|hadir)\b",
    re.IGNORECASE,
)
"""Behind the whole name of a thing: "juri muda" are others than "juri"."""
_ENOUGH = 2
"""Words in common by which a duty is known as a part of what the scope says."""
_FEWEST = 3
"""How many "ketiga juri" are at least, which are no place in an order and not one of each of two parties."""


@value_class
class _Duty:
    """The act with which a duty begins, and on how many of what."""

    act: str
    number: Fact
    thing: str
    """What is counted, in small letters."""
    period: str
    """In which so many are, "" where none is told."""
    text: str


def wrong_parted_works(
    scope: Sequence[str], duties: Sequence[Sequence[str]], others: Sequence[str] = ()
) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield each number in a text of the *scope*, or of all in one of the *others*, that the *duties* of all parties do not make, and what they make.

    Each comes with its place in the scope and, behind that, the others.
    """
    wholes = [(at, text, number) for at, text in enumerate(scope) if (number := _counted(text))]
    for parts in _parted(duties):
        amounts = [amount_of(each.number) for each in parts]
        meant = [(at, work) for at, said, work in wholes if _is_part(parts[0], said, work)]
        meant = meant if len(meant) == 1 else []
        made, sums = sum(amounts, Decimal(0)), _sums(amounts)
        meant += [(len(scope) + at, work) for at, work in _alls(others, parts[0], sums)]
        for at, work in meant:
            if amount_of(work) not in sums and is_slip_for(made, amount_of(work)):
                yield at, work, made


def _parted(duties: Sequence[Sequence[str]]) -> Iterator[list[_Duty]]:
    """Yield the duties of several parties that say the same but for their number."""
    told = [
        (party, duty) for party, texts in enumerate(duties) for duty in map(_duty, texts) if duty
    ]
    frames = dict[tuple[str, str, str], list[tuple[int, _Duty]]]()
    for party, duty in told:
        frames.setdefault((duty.act, duty.thing, duty.period), []).append((party, duty))
    for (_act, thing, _period), parts in frames.items():
        having = {party for party, _duty in parts}
        lacking = [texts for party, texts in enumerate(duties) if party not in having]
        is_of_one = 1 < len(parts) == len(having)
        if is_of_one and not any(_names(text, thing) for texts in lacking for text in texts):
            yield [duty for _party, duty in parts]


def _names(text: str, thing: str) -> bool:
    """Return whether *text* speaks of the same kind of *thing*."""
    return thing.split()[0] in text.casefold().split()


def _duty(text: str) -> _Duty | None:
    """Return with what act on how many a duty begins; None where that is not all that it does of it."""
    numbers = [each for each in facts(text, "id") if each.kind is FactKind.NUMBER and each.sure]
    if not numbers or not noun_behind(text, numbers[0]):
        return None
    number = numbers[0]
    ends = _HEAD_ENDS.search(text, number.end)
    behind = " ".join(text[number.end : ends.start() if ends else len(text)].casefold().split())
    act = " ".join(text[: number.start].casefold().split())
    found = _A_YEAR.fullmatch(behind)
    thing, period = (found["thing"], found["period"]) if found else (behind, "")
    thing = _ONE_OF.sub("", thing)
    is_all = act and thing and not _OF_SOME.search(f"{act} {thing}")
    return _Duty(act, number, thing, period, text) if is_all else None


def _sums(amounts: Sequence[Decimal]) -> set[Decimal]:
    """Return what one or more of *amounts* make, of which a clause may speak."""
    few = amounts[:_MOST]
    return {
        sum(each, Decimal(0))
        for count in range(1, len(few) + 1)
        for each in combinations(few, count)
    }


_MOST = 8


def _is_part(duty: _Duty, said: str, work: Fact) -> bool:
    """Return whether the *duty* may be a part of the *work* that is *said*: the same act, on as many more of the same."""
    done, whole = meanings(f"{duty.act} {duty.thing}"), meanings(said)
    return (
        not duty.period
        and noun_behind(said, work) == noun_behind(duty.text, duty.number)
        and in_common(done[:1], whole[:1]) == 1
        and in_common(done, whole) >= _ENOUGH
    )


def _alls(texts: Sequence[str], duty: _Duty, sums: set[Decimal]) -> list[tuple[int, Fact]]:
    """Return the numbers of all that the *duty* is a part of, each with the place of its text: "ketujuh juri".

    None where there are more of the thing than those of the duties, which make the *sums*.
    """
    noun = duty.thing.split()[0]
    counted = [
        (at, each, _is_all(text, each, duty))
        for at, text in enumerate(texts)
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER
        and not is_fraction(each)
        and _behind(text, each).startswith(f"{noun} ")
    ]
    alls = [(at, each) for at, each, is_all in counted if is_all]
    if any(f"ketua {noun} " in f"{text.casefold()} " for text in texts):
        return []  # whom somebody else appoints
    known = sums | {amount_of(each) for _at, each in alls}
    are_more = any(amount_of(each) not in known for _at, each, is_all in counted if not is_all)
    return [] if are_more else alls


_WITH_OTHERS = expression(
    r"\b(?:termasuk|ditambah|selain|di\s+luar|diikuti|provinsi|bersama)\b", re.IGNORECASE
)
"""Says that some of all are nobody's duty."""


def _is_all(text: str, number: Fact, duty: _Duty) -> bool:
    behind = _behind(text, number)
    named = f"{duty.thing} {duty.period}".strip()
    if not behind.startswith(named) or not _IS_NAMED.match(behind, len(named)):
        return False
    if _WITH_OTHERS.search(text):
        return False
    if number.sure:
        before = _BEFORE_ALL.search(text, 0, number.start)
        is_body = before and before["body"] in (None, duty.thing.split()[0])
        return bool(is_body) and not _OF_EACH.search(text, 0, number.start)
    is_collective = number.text.casefold().startswith("ke") and amount_of(number) >= _FEWEST
    return is_collective and not _NO_COUNT.search(text, 0, number.start)


def _behind(text: str, number: Fact) -> str:
    """Return what stands behind *number* in *text*, in small letters, each sign a word."""
    return (
        " ".join(_ONE_OF.sub("", _SIGN.sub(r" \g<0>", text[number.end :])).casefold().split()) + " "
    )


_SIGN = expression(r"[,.;:)]")


def _counted(text: str) -> Fact | None:
    """Return the first number of *text*, if it says how many of something are meant in all."""
    numbers = [each for each in facts(text, "id") if each.kind is FactKind.NUMBER and each.sure]
    namely = _NAMELY.search(text)
    told = text[: namely.start()] if namely else text
    if not numbers or not noun_behind(text, numbers[0]) or _OF_SOME.search(told):
        return None
    return numbers[0] if numbers[0].end <= len(told) else None


# ---- parts of a list -------------------------------------------------------------------------

_IN_PARTS = expression(
    r"^\s*(?P<act>[^\W\d_]{5,})(?:\s+[^\W\d_]+){0,3}?\s+(?:dilaksanakan|dilakukan|diselenggarakan|dikerjakan|dibagi|terbagi|terdiri)\s+(?:dalam|atas|menjadi|melalui)\s+$",
    re.IGNORECASE,
)
"""Before in how many parts something is done: "Pengukuran dilaksanakan dalam 3 (tiga) ruas:"."""
_NO_PART = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|sekitar|lebih|kurang|hampir|setiap|tiap|per|masing-masing|sisa\w*|selebihnya|tambahan|cadangan|termasuk|ulang|kembali|juga|atau)\b",
    re.IGNORECASE,
)


def wrong_listed_works(
    scope: Sequence[str], head: str, items: Sequence[str]
) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield each number in a text of the *scope* that the *items* of a list do not make, whose *head* does the same in as many parts.

    Each comes with its place in the scope, and what they make.
    """
    counts = [each for each in facts(head, "id") if each.kind is FactKind.NUMBER]
    found = _IN_PARTS.search(head[: counts[0].start]) if len(counts) == 1 else None
    is_all = found and head.rstrip().endswith(":") and amount_of(counts[0]) == len(items)
    if found is None or not is_all or any(map(_NO_PART.search, items)):
        return
    act = [found["act"].casefold()]
    alike = [at for at, text in enumerate(scope) if text.casefold().split()[:1] == act]
    for at in alike if len(alike) == 1 and not _OF_SOME.search(scope[alike[0]]) else ():
        for work in facts(scope[at], "id"):
            noun = noun_behind(scope[at], work) if work.kind is FactKind.NUMBER else ""
            told = _counts_of(scope[at], noun)
            parts = [_counts_of(item, noun) for item in items]
            made = sum((amount_of(each[0]) for each in parts if each), Decimal(0))
            is_told = noun and all(len(each) == 1 for each in parts) and work.sure
            if not is_told or work != told[0] or made in {amount_of(work), sum_of(told)}:
                continue  # a second number of the same is of another act, or of others of its name
            if is_slip_for(made, amount_of(work)):
                yield at, work, made


def _counts_of(text: str, noun: str) -> list[Fact]:
    """Return how many of what the *noun* names *text* counts."""
    return [
        each
        for each in facts(text, "id")
        if each.kind is FactKind.NUMBER and noun and noun_behind(text, each) == noun
    ]
