"""As many things as there are places for them: five sites, one in each of the districts, of which another text has four.

Only the Indonesian is read, and only where both texts are about one thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.stated_amounts import amount_of, is_year, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_ONE_IN_EACH = expression(
    r"[^.;\d]{0,60}?,?\s+(?:ya(?:itu|kni)\s+)?masing-masing\s+(?:satu|1(?:\s+\(satu\))?)(?:\s+[^\W\d_]+)?\s+(?:di|untuk|bagi|pada|dari|dalam)\s+(?:setiap|tiap)\s+(?P<place>[^\W\d_]+)"
    r"|[^.;\d]{0,60}?,?\s+(?:satu|1(?:\s+\(satu\))?)(?:\s+[^\W\d_]+)?\s+(?:di|untuk|bagi|pada|dari|dalam)\s+(?:setiap|tiap|masing-masing)\s+(?P<place_too>[^\W\d_]+)",
    re.IGNORECASE,
)
_NOT_ALL = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|lebih|kurang|sekitar|di\s+antara\w*|sebagian|lainnya|tambahan|semula|menjadi|belum|sudah|telah|tahap|pertama|sisa\w*)\b",
    re.IGNORECASE,
)
_ENOUGH = 2
"""Words in common by which two sentences are about one thing."""


@value_class
class _Counted:
    """A sentence, the text in which it stands, and what it counts."""

    at: int
    start: int
    counts: Sequence[tuple[Fact, str, re.Match[str] | None]]
    matter: list[Sense]

    def is_of_one(self, other: _Counted) -> bool:
        """Return whether two sentences have enough in common besides the name of the place."""
        return in_common(self.matter, other.matter) > _ENOUGH


def wrong_counts_apiece(texts: Sequence[str]) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield how many there are with one in each place, where another of *texts* has another number of places; and that number."""
    told = [
        _Counted(at, start, [*_counts(sentence)], meanings(sentence))
        for at, text in enumerate(texts)
        for start, sentence in sentences_of(text)
        if not _NOT_ALL.search(sentence)
    ]
    for each in told:
        in_each = [(count, found) for count, _noun, found in each.counts if found]
        others = (
            [other for other in told if other.at != each.at and each.is_of_one(other)]
            if in_each
            else []
        )
        for count, found in in_each:
            place = (found["place"] or found["place_too"]).casefold()
            places = [
                one for other in others for one, noun, _found in other.counts if noun == place
            ]
            values = {one.value for one in places}
            if len(values) == 1 and count.value not in values:
                yield each.at, count.moved(each.start), places[0]


_SO_MANY_EACH = expression(
    r"\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2},?\s+(?:yaitu|yakni|masing-masing|terdiri\s+atas)\s+$"
)
_FROM_EACH = expression(
    r"(?:\s+(?:orang|buah|unit|peserta|wakil|helai|ekor|paket|kantong))?\s+(?:dari|di|untuk|bagi|kepada|pada|dalam)\s+(?:setiap|tiap)\s+[^\W\d_]+"
    r"(?=\s*(?:[.;]|$)|,?\s+(?:telah|sudah|akan|lulus|mengikuti|menghadiri|dilatih|diundang|dibagikan|diserahkan)\b)",
    re.IGNORECASE,
)
"""So many from each place, after which no more are told."""


def indivisible_counts(text: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield how many of something there are in *text*, and how many of them each place has, where no number of places makes that: "21 operator, yaitu empat orang dari setiap desa"."""
    for start, sentence in sentences_of(text):
        numbers = [each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER]
        for total, each in pairwise(numbers):
            if (
                total.sure
                and not is_year(total, sentence)
                and _SO_MANY_EACH.fullmatch(sentence, total.end, each.start)
                and _FROM_EACH.match(sentence, each.end)
                and not _NOT_EXACT.search(sentence)
                and amount_of(each) > 1
                and not is_integral(amount_of(total) / amount_of(each))
                and all(_AMONG_THEM.match(sentence, more.end) for more in _after(each, numbers))
            ):
                yield total.moved(start), each.moved(start)


_PERSONS = expression(r"\s+(?:orang|anggota|peserta|petugas|members?|persons?)\b", re.IGNORECASE)
_DIVIDED = expression(
    r"\bdi(?:bagi|kelompokkan)\s+(?:atas|menjadi|dalam|ke\s+dalam)\s+$", re.IGNORECASE
)
_OF_EQUAL_SIZE = expression(
    r"\s+(?:kelompok|regu|tim|gelombang|rombongan|kelas|angkatan)\s+(?:yang\s+)?sama\s+(?:besar|banyak|jumlahnya)\b",
    re.IGNORECASE,
)


def uneven_groups(text: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield how many persons there are in *text*, and of how many groups of one size, where no group has as many: "35 orang ..., dibagi atas 6 kelompok yang sama besar"."""
    for start, sentence in sentences_of(text):
        if not _EVEN.search(sentence) or _NOT_EXACT.search(sentence):
            continue
        numbers = [each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER]
        persons = [each for each in numbers if _PERSONS.match(sentence, each.end)]
        told = sum(map(amount_of, numbers))
        for groups in numbers if persons else ():
            parts = told - amount_of(persons[0]) - amount_of(groups)
            if (
                parts in (0, amount_of(persons[0]))
                and _DIVIDED.search(sentence, max(0, groups.start - _NEAR), groups.start)
                and _OF_EQUAL_SIZE.match(sentence, groups.end)
                and amount_of(groups) > 1
                and not is_integral(amount_of(persons[0]) / amount_of(groups))
            ):
                yield persons[0].moved(start), groups.moved(start)


_NEAR = 40
_EVEN = expression(r"\bsama\s+(?:besar|banyak|jumlahnya)\b", re.IGNORECASE)
_NOT_EXACT = expression(
    r"\b(?:paling|minim(?:al|um)|maksim(?:al|um)|lebih|kurang|sekitar|kecuali|selain|ditambah|termasuk|rata-rata|atau|hampir|terakhir|sisa\w*)\b",
    re.IGNORECASE,
)


_AMONG_THEM = expression(r"\s*(?:[^\W\d_]+\s+)?di\s+antara", re.IGNORECASE)
"""Behind a number that is part of those told before, and no more of them."""


def _after(fact: Fact, numbers: Sequence[Fact]) -> Iterator[Fact]:
    return (each for each in numbers if each.start > fact.end)


def _counts(sentence: str) -> Iterator[tuple[Fact, str, re.Match[str] | None]]:
    """Yield each number of a *sentence* with what it counts, and how it says that these are one in each place."""
    for each in facts(sentence, "id"):
        if each.kind is FactKind.NUMBER and each.sure:
            yield each, noun_behind(sentence, each), _ONE_IN_EACH.match(sentence, each.end)
