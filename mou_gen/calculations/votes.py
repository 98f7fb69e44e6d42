"""How many vote at a meeting, and how many members of the body are there: no nine votes of eight members.

Only the Indonesian is read. Members that count several votes, and votes at another meeting, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, numbers_counted, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Votes:
    """Votes that are more than the members present."""

    place: int
    """In which of the texts they stand, from 0."""
    first: Fact
    cast: int
    present: int


_MEMBERS = expression(
    r"\s*(?:(?:dari|di\s+antara)\s+\d{1,4}\s*(?:\([^()]{1,60}\)\s*)?)?anggota\b[^.;,\d]{0,80}\b(?:hadir|mengikuti)\b"
    r"|\s*dari\s+\d{1,4}\s*(?:\([^()]{1,60}\)\s*)?anggota\b",
    re.IGNORECASE,
)
"""Behind how many members there are: "8 (delapan) dari 9 (sembilan) anggota komite hadir"."""
_OF = expression(r"\b(?:dari|di\s+antara)\s+$", re.IGNORECASE)
_ARE_THERE = expression(r"\b(?:hadir|dihadiri|menghadiri|kehadiran)\b", re.IGNORECASE)
_ANOTHER_TIME = expression(
    r"\b(?:apabila|jika|bila|dalam\s+hal|paling|sekurang\w*|minim(?:al|um)|lalu|sebelumnya|terdahulu|berikutnya|mendatang|akan|direncanakan)\b",
    re.IGNORECASE,
)
_SEVERAL_EACH = expression(
    r"\b(?:setiap|tiap|masing-masing|satu)\s+(?:anggota|PIHAK|daerah|wakil)\b[^.;]{0,40}\bsuara\b|\bhak\s+suara\b|\bkuasa\b",
    re.IGNORECASE,
)
_CAST = expression(
    r"\b(?:ditolak|disetujui|diterima|disepakati|diputuskan|ditetapkan|disahkan|dipilih|terpilih|gugur|lolos"
    r"|menolak|menyetujui|menerima|menyepakati|memutuskan|menetapkan|mengesahkan|memilih)\b[^.;]{0,100}?\bdengan\s+"
    r"(?:perolehan\s+|hasil\s+)?$",
    re.IGNORECASE,
)
_BY_VOTES = expression(
    r"^\W*(?:dengan|melalui|berdasarkan)\s+(?:perolehan\s+|hasil\s+|dukungan\s+)?$", re.IGNORECASE
)
"""Before the votes with which a sentence begins: "Dengan 5 suara setuju dan 2 suara menolak, komite menyetujui"."""
_DECIDES = expression(
    r"\b(?:ditolak|disetujui|diterima|disepakati|diputuskan|ditetapkan|disahkan|dipilih|terpilih"
    r"|menolak|menyetujui|menerima|menyepakati|memutuskan|menetapkan|mengesahkan|memilih)\b",
    re.IGNORECASE,
)
_VOTE = expression(r"\s*suara\b(?!\s+(?:terbanyak|bulat|sah))", re.IGNORECASE)
_FURTHER_VOTE = expression(
    r"\s*(?:suara\b(?!\s+(?:terbanyak|bulat|sah))|(?:abstain|menolak|setuju|tidak\s+setuju)\b)",
    re.IGNORECASE,
)
"""Behind the number of those who voted otherwise: "1 (satu) suara menolak, dan 1 (satu) abstain"."""
_AGAINST = expression(
    r"\s*suara(?:\s+[^\W\d_]+)?\s+(?:ber)?banding(?:an)?\s+$|\s*(?:ber)?banding(?:an)?\s+$",
    re.IGNORECASE,
)


def too_many_votes(texts: Sequence[str]) -> Iterator[Votes]:
    """Yield the votes that the minutes *texts* say were cast, where fewer members were present."""
    present = [each for text in texts for each in _present(text)]
    if not present or any(_SEVERAL_EACH.search(text) for text in texts):
        return
    for place, text in enumerate(texts):
        for start, sentence in sentences_of(text):
            cast = _cast(sentence)
            votes = sum(int(amount_of(each)) for each in cast)
            if votes > max(present):
                yield Votes(place, cast[0].moved(start), votes, max(present))


def _present(text: str) -> Iterator[int]:
    """Yield how many members are there by the sentences of *text*."""
    for _start, sentence in sentences_of(text):
        if _ARE_THERE.search(sentence) and not _ANOTHER_TIME.search(sentence):
            for each in numbers_counted(sentence):
                if _MEMBERS.match(sentence, each.end) and not _OF.search(sentence[: each.start]):
                    yield int(amount_of(each))


def _cast(sentence: str) -> list[Fact]:
    """Return the numbers of votes by which a *sentence* says that something was decided; none where it tells of another day."""
    found = facts(sentence, "id")
    if _ANOTHER_TIME.search(sentence) or any(each.kind is FactKind.DATE for each in found):
        return []
    numbers = numbers_counted(sentence)
    first = next((each for each in numbers if _is_first(sentence, each)), None)
    if first is None or not _VOTE.match(sentence, first.end):
        return []
    cast = [first]
    for each in numbers[numbers.index(first) + 1 :]:
        if _FURTHER_VOTE.match(sentence, each.end) or _AGAINST.fullmatch(
            sentence, cast[-1].end, each.start
        ):
            cast.append(each)
    return [] if _OF_ALL.search(sentence) else cast


def _is_first(sentence: str, votes: Fact) -> bool:
    """Return whether these *votes* decide something in their *sentence*, which they may begin."""
    before = sentence[: votes.start]
    begins = _BY_VOTES.match(before) and _DECIDES.search(sentence, votes.end)
    return bool(begins or _CAST.search(before))


_OF_ALL = expression(r"\b(?:dari|atas)\s+(?:seluruhnya\s+)?\d[^.;,]{0,40}?\bsuara\b", re.IGNORECASE)
