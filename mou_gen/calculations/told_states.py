"""How many of a thing are in which state: "9 pelayaran terlambat dan 5 dibatalkan".

Two numbers of one thing easily change places when they are told again. Only the Indonesian is read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.acts import Sense, things
from mou_gen.language.facts import Fact
from mou_gen.language.stated_amounts import amount_of, numbers_counted, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_COUNTED = expression(
    r"\s+(?:(?!(?:di|ter)[a-z]{4})(?!(?:telah|sudah|yang|akan|lainnya|tidak|belum|masih|orang)\b)(?P<thing>[a-z]{3,}(?:-[a-z]+)?)\s+)?"
    r"(?:(?:telah|sudah|yang|akan|lainnya|orang|di\s+antaranya)\s+)*(?P<denial>(?:tidak|belum)\s+)?"
    r"(?P<state>(?!(?:terdiri|terhadap|termasuk|tersebut|tertentu|terkait)\b)(?:di[a-z]{5,}|ter[a-z]{4,}|tepat\s+waktu|selesai|hilang|rusak|mati"
    r"|meninggal|gagal|lulus|sembuh|hadir|batal|berhasil|berangkat|sakit|layak))\b",
    re.IGNORECASE,
)
_OF_ANOTHER_TIME = expression(
    r"\b(?:hari|minggu|pekan|bulan|triwulan|semester|tahun\w*|tanggal|sejak|sampai|hingga|selama|sepanjang|seluruh\w*|semua\w*|keseluruhan|total|kini"
    r"|sekarang|lalu|kemudian|lagi|masing-masing|setiap|tiap|per|antara|rata-rata)\b",
    re.IGNORECASE,
)
"""Says when, or of how many, so that the number may well be another one."""


@value_class
class _Told:
    """How many of a thing are told to be in a state, and in which of the sentences."""

    fact: Fact
    thing: str
    state: tuple[Sense, ...]
    is_denied: bool
    sentence: int

    def is_same(self, other: _Told) -> bool:
        """Return whether both are told of one thing in one state."""
        alike = len(self.state) == len(other.state) and all(
            map(bool, map(Sense.__and__, self.state, other.state))
        )
        return self.thing == other.thing and alike and self.is_denied == other.is_denied


def exchanged_states(text: str, others: Sequence[str]) -> Iterator[tuple[Fact, Fact]]:
    """Yield each number that *text* tells of a thing in a state, with the one that *others* always tell, beside the first of another state.

    Where it tells another number of a third state too, it counts at another time.
    """
    if _OF_ANOTHER_TIME.search(text):
        return
    ours = list(_told([text]))
    theirs = list(_told(others)) if ours else []
    known = {amount_of(each.fact) for each in theirs}
    if any(amount_of(each.fact) not in known for each in ours):
        return
    for mine in ours:
        right = [each for each in theirs if each.is_same(mine)]
        if len({amount_of(each.fact) for each in right}) != 1:
            continue
        beside = [
            each
            for each in theirs
            if each.sentence in {one.sentence for one in right}
            and each.thing == mine.thing
            and not each.is_same(mine)
        ]
        numbers = {amount_of(each.fact) for each in beside}
        if amount_of(mine.fact) != amount_of(right[0].fact) and amount_of(mine.fact) in numbers:
            yield mine.fact, right[0].fact


def _told(texts: Sequence[str]) -> Iterator[_Told]:
    sentences = [said for text in texts for _start, said in sentences_of(text)]
    for place, sentence in enumerate(sentences):
        thing = ""
        for fact in numbers_counted(sentence):
            found = _COUNTED.match(sentence, fact.end)
            if found is None:
                continue
            thing = (found["thing"] or thing).casefold()
            if thing:
                yield _Told(fact, thing, things(found["state"]), bool(found["denial"]), place)
