"""What a list in a sentence names twice: "Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Negara".

Where an item begins and ends is seen from what stands around both: "Kepala Dinas Sosial dan Dinas Sosial" names two, and
so does "korban dan korban yang dirujuk".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class DoubledItem:
    """An item of a list that stands in it before."""

    text: str
    start: int
    end: int


_TOKEN = expression(r"[^\W\d_]+(?:[-'’/][^\W\d_]+)*|\S")
_JOINTS = frozenset(("dan", "serta", "atau", "maupun", "dan/atau", "and", "or", "and/or"))
_ARTICLES = frozenset(("the", "a", "an"))
_LEADS = frozenset(
    re.findall(
        r"\S+",
        """dari oleh kepada pada dengan untuk bagi antara atas terhadap tentang melalui dalam di ke sebagai berupa yaitu yakni
        meliputi mencakup adalah ialah baik termasuk bersama menurut berdasarkan selain kecuali
        of by with for between from on in at through via about including among namely both either as : ; ( ,""",
    )
)
"""Before the first item of a list."""
_VERB = expression(
    r"(?!menteri|direktur|direktorat|digital|dinamika)(?:me(?:m|n|ng|ny|l|r|w|y)[^\W\d_]{4,}|di[^\W\d_]{5,})",
    re.IGNORECASE,
)
_AUXILIARIES = frozenset(("shall", "may", "must", "will"))
_ACTS = expression(
    r"\s*(?:wajib|dapat|akan|harus|tidak|sepakat|(?:me|di|ber)[^\W\d_]{4,}|[a-z]{3,}s|shall|may|must|will|agrees?|is|are|has|have)\b",
    re.IGNORECASE,
)
_ENDS = expression(
    r"\s*(?:$|[.;)]|(?:sesuai|berdasarkan|menurut|paling|secara|sebagaimana|kepada|oleh|in\s+accordance|pursuant|as\s+referred|(?:to|by)\s+the)\b)",
    re.IGNORECASE,
)
"""Behind the last item, what is of the whole list."""
_ABOUT = expression(r"\s*(?:tentang|mengenai|dalam|on|concerning|about)\b", re.IGNORECASE)
_PAUSE = expression(r"\s*,(?:[^,;:]{1,120},)?")
_RESPECTIVE = expression(r"\b(?:masing-masing|berturut-turut|respectively|each)\b", re.IGNORECASE)
_NO_ITEM = frozenset(
    re.findall(
        r"\w+",
        """satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar
        one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand
        again more over lagi lebih terus lain less round through many further better""",
    )
)
"""In what is said twice on purpose: "sepuluh orang dan sepuluh orang", "more and more"."""
_LONGEST = 14
"""Words of an item."""
_MOST = 12
"""Items of a list."""
_SHORTEST = 4
"""Letters of one that is a single word."""


@value_class
class _Sentence:
    """A sentence and its words, without articles; a mark is a word of its own."""

    text: str
    tokens: Sequence[re.Match[str]]
    words: Sequence[str]
    """In small letters."""


_Range = tuple[int, int]
"""The first word of an item, and the one behind its last."""


def doubled_items(text: str) -> Iterator[DoubledItem]:
    """Yield each item in a list of *text* that the list names before."""
    for start, each in sentences_of(text):
        said = _read(each)
        for joint in (place for place, word in enumerate(said.words) if word in _JOINTS):
            items = _items_before(joint, said.words)
            if again := _last_again(joint + 1, items, said) or _again_before(items, said):
                begin, end = said.tokens[again[0]].start(), said.tokens[again[1] - 1].end()
                yield DoubledItem(each[begin:end], start + begin, start + end)


def _read(sentence: str) -> _Sentence:
    found = _TOKEN.finditer(sentence)
    tokens = [each for each in found if each[0].casefold() not in _ARTICLES]
    return _Sentence(sentence, tokens, [each[0].casefold() for each in tokens])


def _items_before(joint: int, words: Sequence[str]) -> list[_Range]:
    """Return the items of a list before its last *joint*; the first of them may begin later than told."""
    end = joint - 1 if joint and words[joint - 1] == "," else joint
    items = list[_Range]()
    comma = _comma_before(end, words)
    while comma is not None and len(items) < _MOST:
        if any(map(_VERB.fullmatch, words[comma + 1 : end])):
            break
        items.insert(0, (comma + 1, end))
        end, comma = comma, _comma_before(comma, words)
    if end == joint - 1 and not items:
        return []  # "..., dan PIHAK KEDUA" begins a clause
    return [(max(0, end - _LONGEST), end), *items]


def _comma_before(end: int, words: Sequence[str]) -> int | None:
    """Return the place of the last comma before *end*, None where it is too far away."""
    near = range(end - 1, max(-1, end - 2 - _LONGEST), -1)
    return next((place for place in near if words[place] == ","), None)


def _last_again(last: int, items: Sequence[_Range], said: _Sentence) -> _Range | None:
    """Return the *last* item of a list, where one of its *items* is the same."""
    words = said.words
    for place, (begin, end) in enumerate(items):
        if place + 1 < len(items) and not _is_apart(last, items[-1], words):
            continue
        for first in range(begin, end) if place == 0 else (begin,):
            stop = last + end - first
            is_same = words[first:end] == words[last:stop] and _is_item(words[first:end])
            if is_same and (place or _is_led(first, words)) and _is_end(first, stop, said):
                return last, stop
    return None


def _is_apart(last: int, before: _Range, words: Sequence[str]) -> bool:
    """Return whether the *last* item is none of what the one *before* it is of: "guru, orang tua murid dan guru"."""
    return words[last - 2] == "," or before[1] - before[0] == 1


def _again_before(items: Sequence[_Range], said: _Sentence) -> _Range | None:
    """Return one of the *items* before the last that is named before; among names, a title may stand behind each of several."""
    words = said.words
    has_names = any(said.tokens[begin][0][0].isupper() for begin, _end in items[1:])
    for place, (begin, end) in enumerate(items[1:], 1):
        item, head = words[begin:end], items[0][1]
        first = head - (end - begin)
        is_place = len(item) == 1 and said.tokens[begin][0].istitle()  # "di Nunukan, Nunukan"
        is_first = item == words[first:head] and _is_led(first, words) and not is_place
        is_known = not has_names and item in [words[one:other] for one, other in items[1:place]]
        if (is_first or is_known) and _is_item(item):
            return begin, end
    return None


def _is_item(words: Sequence[str]) -> bool:
    """Return whether *words* can be an item: a thing, and no number of things."""
    if not words or not all(word[0].isalpha() for word in words):
        return False  # a list with a comma too many has an item of no words
    if _NO_ITEM.intersection(words):
        return False
    if words[0] in _JOINTS or words[-1] in _JOINTS | _LEADS:
        return False
    return len(words) > 1 or len(words[0]) >= _SHORTEST


def _is_led(first: int, words: Sequence[str]) -> bool:
    """Return whether an item begins at *first*, and not before."""
    before = words[first - 1] if first else ":"
    is_object = first > 1 and words[first - 2] in _AUXILIARIES
    return bool(_LEADS & {before, words[first]} or _VERB.fullmatch(before) or is_object)


def _is_end(first: int, stop: int, said: _Sentence) -> bool:
    """Return whether the list that has an item at *first* ends before *stop*."""
    text, end = said.text, said.tokens[stop - 1].end()
    if _RESPECTIVE.search(text, 0, said.tokens[first].start()):
        return False
    if pause := _PAUSE.match(text, end):
        return not _ACTS.match(text, pause.end())
    is_between = first > 0 and said.words[first - 1] in ("antara", "between")
    begins = first == 0 and _ACTS.match(text, end)
    return bool(_ENDS.match(text, end) or begins or (is_between and _ABOUT.match(text, end)))
