"""Which paragraph of a file that came back is which of those that were sent."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from mou_gen.startup.expressions import expression
from mou_gen.word.word_lines import WordLine

_WORD = expression(r"\w+|[^\w\s]")
_COPY = expression(r"_Copy_\d+$")
_IN_ORDER = 0.4
_NEW = 0.75
"""What a paragraph that was put in with tracking on must have of a sent one to be that one."""
_ANYWHERE = 0.6
_PART = 0.6
"""Share of the words of a paragraph that another has lost: then it was split off it."""


@dataclass(slots=True)
class AlignedGroup:
    """Paragraphs that were sent, and what they are now: one of each, but where one was split or merged."""

    sent: list[int]
    now: list[int]
    moved: bool = False
    replaced: bool = False
    """Whether it is the place alone that they have in common."""


@dataclass(slots=True)
class Alignment:
    """What became of each paragraph."""

    groups: list[AlignedGroup] = field(default_factory=list)
    deleted: list[int] = field(default_factory=list)
    """Sent ones that are gone."""
    inserted: list[int] = field(default_factory=list)
    """New ones."""


def words_of(text: str) -> list[str]:
    """Return the words and signs of *text*."""
    return _WORD.findall(text)


def normal(text: str) -> str:
    """Return *text* with one space between words, to compare."""
    return " ".join(text.split())


def longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the places of *numbers* that make up their longest rising run."""
    tails: list[int] = []
    ends: list[int] = []
    before: dict[int, int] = {}
    for place, number in enumerate(numbers):
        at = bisect_left(tails, number)
        tails[at : at + 1] = [number]
        ends[at : at + 1] = [place]
        before[place] = ends[at - 1] if at else -1
    found, here = set[int](), ends[-1] if ends else -1
    while here >= 0:
        found.add(here)
        here = before[here]
    return found


def aligned(sent: Sequence[WordLine], now: Sequence[WordLine]) -> Alignment:
    """Return which lines of *now* are those that were *sent*."""
    pairing = _Pairing(sent, now)
    pairing.by_marks()
    pairing.by_runs()
    pairing.by_words()
    pairing.in_order()
    pairing.anywhere()
    pairing.by_place()
    pairing.moved_with_tracking()
    return _grouped(pairing)


class _Lines:
    """Lines with their words counted once."""

    def __init__(self, lines: Sequence[WordLine]) -> None:
        self.lines = lines
        self.texts = [normal(line.own_text) for line in lines]
        # what was wholly deleted is still to be found by its words
        self.counted = [
            Counter(words_of(text or line.before))
            for line, text in zip(lines, self.texts, strict=True)
        ]


def common_share(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words that *one* and *other* have in common, 1 where neither has any."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 1.0


class _Pairing:
    def __init__(self, sent: Sequence[WordLine], now: Sequence[WordLine]) -> None:
        self.sent, self.now = _Lines(sent), _Lines(now)
        self.of_sent: dict[int, int] = {}
        self.of_now: dict[int, int] = {}
        self.has_marks = False
        self.replaced: set[int] = set()
        """Sent lines of which no more is left than their place."""
        self._likenesses: dict[tuple[int, int], float] = {}

    def pair(self, i: int, j: int) -> None:
        self.of_sent[i], self.of_now[j] = j, i

    def free_sent(self) -> list[int]:
        lines = enumerate(self.sent.lines)
        return [i for i, line in lines if i not in self.of_sent and line.pieces]

    def free_now(self) -> list[int]:
        lines = enumerate(self.now.lines)
        return [j for j, line in lines if j not in self.of_now and line.pieces]

    def likeness(self, i: int, j: int) -> float:
        if (i, j) not in self._likenesses:
            self._likenesses[i, j] = common_share(self.sent.counted[i], self.now.counted[j])
        return self._likenesses[i, j]

    # ---- by bookmarks and controls -----------------------------------------------------

    def by_marks(self) -> None:
        """Pair by bookmarks, which count twice, and controls."""
        by_bookmark = {name: i for i, line in enumerate(self.sent.lines) for name in line.bookmarks}
        by_tag = {tag: i for i, line in enumerate(self.sent.lines) for tag in tags_of(line)}
        votes: Counter[tuple[int, int]] = Counter()
        for j, line in enumerate(self.now.lines):
            for name in line.bookmarks:
                i = by_bookmark.get(_COPY.sub("", name))
                if i is not None:
                    votes[i, j] += 1 if _COPY.search(name) else 2
            for tag in tags_of(line):
                if tag in by_tag:
                    votes[by_tag[tag], j] += 1
        self.has_marks = bool(votes)
        ranked = sorted(votes, key=lambda pair: self._rank(pair, votes[pair]))
        for i, j in ranked:
            if i not in self.of_sent and j not in self.of_now and self._holds(i, j, votes[i, j]):
                self.pair(i, j)

    def _rank(self, pair: tuple[int, int], votes: int) -> tuple[bool, float, int, int]:
        line = self.now.lines[pair[1]]
        new = line.inserted is not None or all_inserted(line)
        return new, -votes - self.likeness(*pair), pair[0], pair[1]

    def _holds(self, i: int, j: int, votes: int) -> bool:
        """Return whether the marks are to be believed: a copy of one in another paragraph is not."""
        if votes >= 2 or self.likeness(i, j) >= _IN_ORDER or not self.now.texts[j]:
            return True
        tags = set(tags_of(self.sent.lines[i]))
        said = [piece for piece in self.now.lines[j].pieces if piece.text.strip()]
        return all(tags & {*piece.standing.controls} for piece in said)

    # ---- by words ----------------------------------------------------------------------

    def by_runs(self) -> None:
        """Pair the longest runs of lines that say the same: of equal rows, those in their places."""
        sent, now = self.free_sent(), self.free_now()
        before = [self._key(self.sent, i) for i in sent]
        after = [self._key(self.now, j) for j in now]
        matcher = SequenceMatcher(None, before, after, autojunk=False)
        for first, other, size in matcher.get_matching_blocks():
            for i, j in zip(sent[first : first + size], now[other : other + size], strict=True):
                if self.sent.texts[i] and self._fits(i, j):
                    self.pair(i, j)

    def _key(self, lines: _Lines, n: int) -> tuple[object, str]:
        return self._column(lines.lines[n], True), lines.texts[n]

    def by_words(self) -> None:
        """Pair what says the same, first in the order of the text, then anywhere."""
        for same_row, same_column in ((True, True), (False, True), (False, False)):
            places: dict[tuple[object, str], list[int]] = defaultdict(list)
            for j in self.free_now():
                places[self._column(self.now.lines[j], same_column), self.now.texts[j]].append(j)
            for i in self.free_sent():
                line = self.sent.lines[i]
                found = places.get((self._column(line, same_column), self.sent.texts[i]), [])
                found = [j for j in found if j not in self.of_now]
                if same_row:
                    found = [j for j in found if self._is_beside(i, j)]
                if found and self.sent.texts[i]:
                    self.pair(i, min(found, key=lambda j: (not self._fits(i, j), abs(i - j))))

    def _column(self, line: WordLine, same: bool) -> object:
        return (line.part, line.cell and line.cell[2]) if same else line.part

    def _is_beside(self, i: int, j: int) -> bool:
        """Return whether what stood beside *i* in its row stands beside *j*."""
        row, here = self.sent.lines[i].cell, self.now.lines[j].cell
        for k in (i - 1, i + 1):
            if row is None or here is None or k not in self.of_sent:
                continue
            there, other = self.now.lines[self.of_sent[k]].cell, self.sent.lines[k].cell
            if other and there and other[:2] == row[:2] and there[:2] == here[:2]:
                return True
        return False

    def _fits(self, i: int, j: int) -> bool:
        """Return whether *j* stands between what stands around *i*."""
        low, high = self._bounds(i)
        return low < j < high

    def _bounds(self, i: int) -> tuple[int, int]:
        above = next((self.of_sent[k] for k in range(i - 1, -1, -1) if k in self.of_sent), -1)
        count = len(self.sent.lines)
        below = (self.of_sent[k] for k in range(i + 1, count) if k in self.of_sent)
        return above, next(below, len(self.now.lines))

    def in_order(self) -> None:
        """Pair what is alike between neighbours that are paired."""
        self._by_likeness(
            lambda i, j: (
                self._fits(i, j)
                and self.likeness(i, j) >= (_NEW if all_inserted(self.now.lines[j]) else _IN_ORDER)
            )
        )

    def anywhere(self) -> None:
        """Pair what is very much alike, wherever it stands."""
        self._by_likeness(
            lambda i, j: (
                self.likeness(i, j) >= (_NEW if all_inserted(self.now.lines[j]) else _ANYWHERE)
                and self.sent.lines[i].part == self.now.lines[j].part
            )
        )

    def by_place(self) -> None:
        """Pair the one line that is left in a place with the one that was sent there.

        Where marks are left, they say that it is another one.
        """
        if self.has_marks:
            return
        sent, now = self._gaps(self.free_sent(), self.sent), self._gaps(self.free_now(), self.now)
        for gap, lines in sent.items():
            others = now.get(gap, [])
            if len(lines) == len(others) == 1 and self._is_filled_anew(lines[0], others[0]):
                self.pair(lines[0], others[0])
                self.replaced.add(lines[0])

    def _is_filled_anew(self, i: int, j: int) -> bool:
        """Return whether *j* has all words of *i* that are those of no value."""
        line = self.sent.lines[i]
        fixed = "".join(p.text for p in line.pieces if not p.standing.controls)
        kept = Counter(words_of(fixed)) <= self.now.counted[j]
        return bool(tags_of(line)) and kept and not all_inserted(self.now.lines[j])

    def _gaps(self, free: Sequence[int], lines: _Lines) -> dict[object, list[int]]:
        """Return the *free* lines by where they stand: between which paired lines, in which column."""
        is_sent = lines is self.sent
        paired = self.of_sent if is_sent else self.of_now
        found: dict[object, list[int]] = defaultdict(list)
        for n in free:
            if not lines.texts[n]:
                continue
            column = self._column(lines.lines[n], True)
            same = [k for k in paired if self._column(lines.lines[k], True) == column]
            above = max((k for k in same if k < n), default=-1)
            below = min((k for k in same if k > n), default=-1)
            ends = (above, below) if is_sent else (self._sent_of(above), self._sent_of(below))
            found[column, ends].append(n)
        return found

    def _sent_of(self, j: int) -> int:
        return self.of_now[j] if j >= 0 else -1

    def _by_likeness(self, allowed: Callable[[int, int], bool]) -> None:
        free = self.free_now()
        found = [
            (-self.likeness(i, j), abs(i - j), i, j)
            for i in self.free_sent()
            for j in free
            if self.sent.lines[i].part == self.now.lines[j].part
            and self._column(self.sent.lines[i], True) == self._column(self.now.lines[j], True)
            and allowed(i, j)
        ]
        for _likeness, _far, i, j in sorted(found):
            if i not in self.of_sent and j not in self.of_now:
                self.pair(i, j)

    def moved_with_tracking(self) -> None:
        """Pair what was deleted in one place with what was put in elsewhere with the same words."""
        gone = [i for i, j in self.of_sent.items() if not self.now.texts[j] and self.sent.texts[i]]
        for i in gone:
            for j in self.free_now():
                line = self.now.lines[j]
                same = self.now.texts[j] == self.sent.texts[i]
                moving = any(p.standing.inserted and p.standing.inserted.moved for p in line.pieces)
                if same or (moving and self.likeness(i, j) >= _IN_ORDER):
                    # what it was paired with before is the place that it has left
                    self.of_now[self.of_sent[i]] = i
                    self.pair(i, j)
                    break


def tags_of(line: WordLine) -> list[str]:
    """Return the tags of the controls in *line*, each once."""
    return list(dict.fromkeys(tag for piece in line.pieces for tag in piece.standing.controls))


def all_inserted(line: WordLine) -> bool:
    """Return whether all words of *line* were put in with tracking on."""
    said = [piece for piece in line.pieces if piece.text.strip()]
    return bool(said) and all(piece.standing.inserted is not None for piece in said)


# ---- what was split and merged -----------------------------------------------------------


def _grouped(pairing: _Pairing) -> Alignment:
    found = Alignment()
    groups = {
        i: AlignedGroup([i], [j], replaced=i in pairing.replaced)
        for i, j in pairing.of_sent.items()
    }
    of_now = {pairing.of_sent[i]: i for i in groups}
    for j in pairing.free_now():
        host = _split_from(pairing, groups, of_now, j)
        if host is not None:
            groups[host].now = sorted({*groups[host].now, j})
            of_now[j] = host
        elif pairing.now.texts[j]:
            found.inserted.append(j)
    for i in pairing.free_sent():
        host = _merged_into(pairing, groups, i)
        if host is not None:
            groups[host].sent = sorted({*groups[host].sent, i})
        elif pairing.sent.texts[i]:
            found.deleted.append(i)
    ordered = sorted(groups.values(), key=lambda group: group.sent)
    _mark_moved(pairing, ordered)
    found.groups = ordered
    return found


def _lost(pairing: _Pairing, sent: Iterable[int], now: Iterable[int]) -> Counter[str]:
    """Return the words that the lines *sent* have, and the lines *now* have not."""
    total: Counter[str] = Counter()
    for i in sent:
        total.update(pairing.sent.counted[i])
    for j in now:
        total.subtract(Counter(words_of(pairing.now.texts[j])))
    return +total


def _split_from(
    pairing: _Pairing, groups: dict[int, AlignedGroup], of_now: dict[int, int], j: int
) -> int | None:
    """Return the sent line that the line *j* was split off, None where it is new."""
    line = pairing.now.lines[j]
    words = Counter(words_of(pairing.now.texts[j]))
    if not words or all_inserted(line):
        return None
    for near in (*range(j - 1, max(-1, j - 4), -1), j + 1, j + 2):
        host = of_now.get(near)
        if host is None or _place(pairing.now.lines[near]) != _place(line):
            continue
        group = groups[host]
        if (_lost(pairing, group.sent, group.now) & words).total() >= _PART * words.total():
            return host
    return None


def _merged_into(pairing: _Pairing, groups: dict[int, AlignedGroup], i: int) -> int | None:
    """Return the sent line that *i* now stands in one paragraph with, None where it is gone."""
    words = pairing.sent.counted[i]
    for near in (*range(i - 1, max(-1, i - 4), -1), i + 1, i + 2):
        host = next((h for h, group in groups.items() if near in group.sent), None)
        if host is None or pairing.sent.lines[near].part != pairing.sent.lines[i].part:
            continue
        group = groups[host]
        more: Counter[str] = Counter()
        for j in group.now:
            more.update(words_of(pairing.now.texts[j]))
        for k in group.sent:
            more.subtract(pairing.sent.counted[k])
        if (+more & words).total() >= _PART * words.total():
            return host
    return None


def _place(line: WordLine) -> object:
    return line.part, line.cell


def _mark_moved(pairing: _Pairing, groups: Sequence[AlignedGroup]) -> None:
    places = [group.now[0] for group in groups]
    still = longest_rising(places)
    for place, group in enumerate(groups):
        here = pairing.now.lines[group.now[0]]
        there = pairing.sent.lines[group.sent[0]]
        column = here.cell and there.cell and here.cell[2] != there.cell[2]
        group.moved = place not in still or bool(column)
