"""Two partners who edit the same document in Word: what becomes of the values that they changed.

`python -m tests.partners 300` makes so many pairs and prints what is wrong or hidden.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.pull.changes import ChangeKind, PulledChange
from mou_gen.pull.returned_file import ReturnedFile, compared
from mou_gen.pull.settlement import Settlement, settle
from mou_gen.pull.todays_data import TodaysData
from mou_gen.word.docx_reader import read_word_file
from mou_gen.word.package_parts import WordPackage
from tests.examples import AGREEMENTS, FOLDERS
from tests.word_edits import PAPERS, base_of, sent_file, session_of

_Key = tuple[str, str]


def _returned(data: bytes, name: str, seed: int, edits: int) -> ReturnedFile:
    lines = read_word_file(WordPackage(session_of(data, seed, edits).save(), name))
    return compared(name, base_of(data), lines)


def _wanted(returned: ReturnedFile, today: TodaysData) -> dict[_Key, set[str]]:
    """Return what one partner certainly wants of each value, by file and key path."""
    found: dict[_Key, set[str]] = {}
    for place in returned.places:
        path = today.name(place.node.origin.file, place.node.origin.path)
        if path is not None:
            found.setdefault((place.node.origin.file, path), set()).add(place.new)
    return found


def _told(settlement: Settlement, root: str) -> dict[_Key, PulledChange]:
    return {(each.file.removeprefix(f"{root}/"), each.path): each for each in settlement.changes}


def wrong_in(first: ReturnedFile, second: ReturnedFile, today: TodaysData) -> Iterator[str]:
    """Yield what is wrong in how the changes of two partners are settled."""
    pair = (first, today), (second, today)
    both, other_way = settle(pair), settle(pair[::-1])
    if both.writable != other_way.writable:
        yield "the order of the partners matters"
    sides = [_wanted(each, today) for each in (first, second)]
    told = _told(both, today.root.as_posix())
    for key in sorted({*sides[0], *sides[1]}):
        change = told.get(key)
        texts = [side[key] for side in sides if key in side]
        if change is None:
            if any(not today_says(today, key, each) for text in texts for each in text):
                yield f"{key} is hidden"
        elif change.kind is ChangeKind.VALUE:
            yield from _wrong_value(key, change, texts)
        elif change.kind is ChangeKind.CONFLICT:
            shown = " ".join(version.text for version in change.versions)
            if not all(each in shown for text in texts for each in text):
                yield f"{key}: a version is not shown"


def today_says(today: TodaysData, key: _Key, text: str) -> bool:
    """Return whether the data say *text* at *key* today."""
    return text == str(today.written(*key) or "")


def _wrong_value(key: _Key, change: PulledChange, texts: Sequence[set[str]]) -> Iterator[str]:
    """Yield why *change*, which would be written, is not what the partners want."""
    said = [next(iter(text)) for text in texts]
    if any(len(text) > 1 for text in texts):
        yield f"{key} was changed differently by one partner and is written"
    elif len(set(said)) > 1:
        lost = _lost_words(change, said)
        if lost:
            yield f"{key} is written without {sorted(lost)}"


def _lost_words(change: PulledChange, said: Sequence[str]) -> set[str]:
    """Return the words that a partner put into the text and that are not written."""
    old, new = set(change.old.split()), set(change.new.split())
    return {word for text in said for word in text.split() if word not in old} - new


def pair_of(data: bytes, seed: int) -> tuple[ReturnedFile, ReturnedFile]:
    """Return the file *data* as two partners send it back, made by *seed*."""
    edits = 4 + seed % 9
    return (
        _returned(data, "satu.docx", 10_000 + 2 * seed, edits),
        _returned(data, "dua.docx", 10_001 + 2 * seed, edits),
    )


def main(count: int) -> int:
    """Settle *count* pairs, and print what is wrong and how the values were settled."""
    files = [sent_file(*each) for each in PAPERS[:4]]
    todays: Mapping[int, TodaysData] = {
        n: TodaysData(base_of(data).document, AGREEMENTS, FOLDERS) for n, data in enumerate(files)
    }
    wrong, kinds = 0, Counter[str]()
    for seed in range(count):
        n = seed % len(files)
        pair = pair_of(files[n], seed)
        for told in wrong_in(*pair, todays[n]):
            print(seed, PAPERS[n], told)  # noqa: T201
            wrong += 1
        changes = settle([(each, todays[n]) for each in pair]).changes
        kinds.update("merged" if "merged" in each.why else each.kind.value for each in changes)
    print(f"{count} pairs, {kinds.total()} values, {wrong} wrong or hidden", dict(kinds))  # noqa: T201
    return wrong


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1])) else 0)
