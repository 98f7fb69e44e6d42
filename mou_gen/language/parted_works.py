"""What all parties do together, by the scope of an agreement, and what each does of it: 15, 11 and 8 gates make 34.

Only the Indonesian is read, and only duties that say the same in the same words but for their number, one of each party.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, noun_behind
from mou_gen.startup.expressions import expression

_OF_SOME = expression(
    r"\b(?:setiap|tiap|masing-masing|per|paling|sekurang-kurangnya|minimal|maksimal|hingga|sisa\w*|tambahan|sekitar|lebih|kurang|apabila|jika|dalam\s+hal|sebagian|selama|setahun|sebulan|sehari|seminggu|sekali|tahun|bulan|angkatan|bersama|oleh|kelompok|provinsi)\b",
    re.IGNORECASE,
)
_ENOUGH = 2
"""Words in common by which a duty is known as a part of what the scope says."""


def wrong_parted_works(
    scope: Sequence[str], duties: Sequence[Sequence[str]]
) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield each number in a text of the *scope*, with its place there, that the *duties* of all parties do not make, and what they make."""
    works = [(at, text, number) for at, text in enumerate(scope) if (number := _counted(text))]
    if not works or len(duties) < _ENOUGH:
        return
    told = [_by_frame(each) for each in duties]
    for frame, (first, *more) in told[0].items():
        parts = [each.get(frame, []) for each in told]
        meant = [(at, work) for at, said, work in works if _is_part(first, said, work)]
        if more or len(meant) != 1 or any(len(each) != 1 for each in parts):
            continue
        (at, work), amounts = meant[0], [amount_of(number) for ((_text, number),) in parts]
        if amount_of(work) not in (sum(amounts), *amounts):
            yield at, work, sum(amounts, Decimal(0))


def _by_frame(duties: Sequence[str]) -> dict[tuple[str, str], list[tuple[str, Fact]]]:
    """Return the *duties* that say how many of something are meant, with that number, by what stands around it."""
    found = dict[tuple[str, str], list[tuple[str, Fact]]]()
    for text in duties:
        if number := _counted(text):
            found.setdefault(_frame(text, number), []).append((text, number))
    return found


def _is_part(duty: tuple[str, Fact], said: str, work: Fact) -> bool:
    """Return whether the *duty* may be a part of the *work* that is *said*: the same act, on as many more of the same."""
    text, number = duty
    done, whole = meanings(text), meanings(said)
    return (
        noun_behind(said, work) == noun_behind(text, number)
        and in_common(done[:1], whole[:1]) == 1
        and in_common(done, whole) >= _ENOUGH
    )


def _counted(text: str) -> Fact | None:
    """Return the first number of *text*, if it says how many of something are meant in all."""
    numbers = [each for each in facts(text, "id") if each.kind is FactKind.NUMBER and each.sure]
    if not numbers or not noun_behind(text, numbers[0]) or _OF_SOME.search(text):
        return None
    return numbers[0]


def _frame(text: str, number: Fact) -> tuple[str, str]:
    """Return what stands before and behind *number* in *text*, in small letters."""
    before, behind = text[: number.start], text[number.end :]
    return " ".join(before.casefold().split()), " ".join(behind.casefold().split()).rstrip(" ;.")
