"""Whose words are new: those of a value of the data, or those of a template.

The words that were sent have an owner each. They are aligned with those that stand there now,
and each run of new words is given to one owner, by the control it stands in, by what it replaces,
or by what stands around it. Where that is a guess it is said to be one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import groupby

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.word.word_lines import FIELD, Stamp, WordLine, WordPiece

_TOKEN = expression(r"\w+|\s|[^\w\s]")
_MOST = 400_000
"""Comparisons of the words of a paragraph; a longer one is compared by longest runs."""
BREAK = "\u2029"


@value_class
class SentToken:
    """A word that was sent."""

    text: str
    owner: str
    """Tag of a control; "t0/0" for the first stretch of template words of the first line."""
    shown: str = ""
    """What a field shows."""


@dataclass(slots=True)
class NowToken:
    """A word that stands there now, or was deleted with tracking on."""

    text: str
    control: str
    """Innermost of the controls that were sent with this paragraph; "" where it is in none."""
    inserted: Stamp | None
    deleted: Stamp | None
    foreign: bool = False
    shown: str = ""
    code: str = ""
    """The instruction of a field."""


@dataclass(slots=True)
class OwnerChange:
    """What became of the words of one owner."""

    owner: str
    old: str = ""
    new: str = ""
    stamps: list[Stamp] = field(default_factory=list)
    tracked: bool = True
    """Whether all of it was tracked."""
    changed: bool = False
    border: bool = False
    """Whether words stand at its edge that may be those of its neighbour."""
    unsure: bool = False
    neighbour: str = ""
    """The value at whose edge they stand."""
    broken: bool = False
    """Whether a paragraph ends in the midst of it."""
    field_now: FieldNow | None = None
    """What a field has become; None where it is none, or is gone."""


class FieldNow(Enum):
    """What has become of a field that stands there still."""

    SAYS_OTHERWISE = auto()
    LEADS_ELSEWHERE = auto()
    PLAIN_WORDS = auto()
    """Its words stand there, and are no field any more."""


def changes_inside(sent: Sequence[WordLine], now: Sequence[WordLine]) -> list[OwnerChange]:
    """Return what became of each owner of the lines *sent*, which are the lines *now*."""
    before = _sent_tokens(sent)
    owners = {token.owner for token in before}
    after = _with_unlinked(before, _now_tokens(now, owners))
    if all(token.inserted for token in after if token.text.strip()):
        # all of it was put in elsewhere: it was moved, whatever it is called
        for token in after:
            token.inserted = token.inserted and replace(token.inserted, moved=True)
    return _Owners(before, after).changes()


# ---- words -------------------------------------------------------------------------------


def _whole(line: WordLine) -> Iterator[WordPiece]:
    """Yield the pieces of *line*, those together that stand alike: Word parts words at will."""
    alike = groupby(line.pieces, key=lambda piece: replace(piece.standing, look=""))
    for standing, pieces in alike:
        yield WordPiece("".join(piece.text for piece in pieces), standing)


def _sent_tokens(lines: Sequence[WordLine]) -> list[SentToken]:
    found: list[SentToken] = []
    for number, line in enumerate(lines):
        if number:
            found.append(SentToken(BREAK, f"b{number}"))
        stretch, before = 0, ""
        for piece in _whole(line):
            standing = piece.standing
            if standing.field:
                if not found or found[-1].owner != f"f{number}/{standing.field}":
                    stretch += 1
                    found.append(SentToken(FIELD, f"f{number}/{standing.field}", piece.text))
                before = "field"
                continue
            tag = standing.controls[-1] if standing.controls else ""
            if tag != before and before:
                stretch += 1
            before = tag
            owner = tag or f"t{number}/{stretch}"
            found += [SentToken(each, owner) for each in _TOKEN.findall(piece.text)]
    return found


def _now_tokens(lines: Sequence[WordLine], owners: set[str]) -> list[NowToken]:
    found: list[NowToken] = []
    for number, line in enumerate(lines):
        if number:
            above = lines[number - 1]
            ended = None if above.in_row else above.deleted
            found.append(NowToken(BREAK, "", None if above.in_row else above.inserted, ended))
        for code, pieces in groupby(_whole(line), key=lambda piece: piece.standing.field):
            if code:
                found.append(_field_token(list(pieces), owners))
                continue
            found += [token for piece in pieces for token in _word_tokens(piece, owners)]
    return found


def _control_around(piece: WordPiece, owners: set[str]) -> str:
    """Return the innermost control round *piece* that was sent with this paragraph."""
    known = [tag for tag in piece.standing.controls if tag in owners]
    return known[-1] if known else ""


def _field_token(pieces: Sequence[WordPiece], owners: set[str]) -> NowToken:
    """Return the field whose result are *pieces*: there, unless all of it came or went."""
    alive = [piece for piece in pieces if piece.standing.deleted is None]
    standing = (alive or pieces)[0].standing
    new = all(piece.standing.inserted for piece in pieces)
    return NowToken(
        FIELD,
        _control_around(pieces[0], owners),
        standing.inserted if new else None,
        None if alive else standing.deleted,
        shown="".join(piece.text for piece in alive or pieces),
        code=standing.field,
    )


def _word_tokens(piece: WordPiece, owners: set[str]) -> Iterator[NowToken]:
    standing = piece.standing
    control = _control_around(piece, owners)
    foreign = bool(standing.controls) and not control
    for each in _TOKEN.findall(piece.text):
        yield NowToken(each, control, standing.inserted, standing.deleted, foreign)


def _with_unlinked(before: Sequence[SentToken], after: list[NowToken]) -> list[NowToken]:
    """Return *after* with the words of fields that are no fields any more as one token each."""
    there = Counter(token.shown for token in after if token.text == FIELD)
    found, start = list(after), 0
    for token in before:
        if token.text != FIELD:
            continue
        if there[token.shown]:
            there[token.shown] -= 1
            continue
        words = _TOKEN.findall(token.shown)
        for at in range(start, len(found) - len(words) + 1 if words else 0):
            run = found[at : at + len(words)]
            if all(_is_plain(each, word) for each, word in zip(run, words, strict=True)):
                found[at : at + len(words)] = [NowToken(FIELD, "", None, None, shown=token.shown)]
                start = at + 1
                break
    return found


def _is_plain(token: NowToken, word: str) -> bool:
    return token.text == word and not (token.control or token.inserted or token.deleted)


# ---- alignment ---------------------------------------------------------------------------


def _matches(before: Sequence[SentToken], after: Sequence[NowToken]) -> dict[int, int]:
    """Return which of *after* is which of *before*: the pairs that weigh most, in order."""
    alive = {token.control for token in after if token.control}
    head = _same(zip(before, after, strict=False), alive)
    rest = min(len(before), len(after)) - head
    tail = min(rest, _same(zip(reversed(before), reversed(after), strict=False), alive))
    pairs = {n: n for n in range(head)}
    pairs |= {len(before) - n: len(after) - n for n in range(1, tail + 1)}
    inner_before = before[head : len(before) - tail]
    inner_after = after[head : len(after) - tail]
    found = (
        _by_runs(inner_before, inner_after)
        if len(inner_before) * len(inner_after) > _MOST
        else _by_weight(inner_before, inner_after, alive)
    )
    pairs |= {head + i: head + j for i, j in found.items()}
    return _proved(pairs, before)


def _same(pairs: Iterable[tuple[SentToken, NowToken]], alive: set[str]) -> int:
    count = 0
    for sent, now in pairs:
        mine = _control_of(sent)
        fitting = now.control == mine if mine in alive or now.control else True
        if sent.text != now.text or now.inserted or now.deleted or not fitting:
            break
        count += 1
    return count


def _control_of(token: SentToken) -> str:
    return token.owner if token.owner.startswith("mg.") else ""


def _weight(sent: SentToken, now: NowToken, alive: set[str]) -> float:
    if sent.text != now.text or (now.inserted and not now.inserted.moved):
        return 0.0
    first = sent.text[0]
    base = 2.0 if first.isalnum() or first in (FIELD, BREAK) else 0.1 if first.isspace() else 0.3
    mine = _control_of(sent)
    if now.control == mine:
        return base * 1.3
    if now.control or mine in alive:
        return base * 0.4
    return base


def _by_weight(
    before: Sequence[SentToken], after: Sequence[NowToken], alive: set[str]
) -> dict[int, int]:
    rows, columns = len(before), len(after)
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        here, below, sent = best[i], best[i + 1], before[i]
        for j in range(columns - 1, -1, -1):
            most = max(below[j], here[j + 1])
            if sent.text == after[j].text:
                most = max(most, below[j + 1] + _weight(sent, after[j], alive))
            here[j] = most
    found, i, j = dict[int, int](), 0, 0
    while i < rows and j < columns:
        weight = _weight(before[i], after[j], alive) if before[i].text == after[j].text else 0.0
        if weight and best[i][j] == best[i + 1][j + 1] + weight:
            found[i] = j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _by_runs(before: Sequence[SentToken], after: Sequence[NowToken]) -> dict[int, int]:
    texts = [token.text if not token.inserted else f"+{token.text}" for token in after]
    matcher = SequenceMatcher(None, [token.text for token in before], texts, autojunk=False)
    blocks = matcher.get_matching_blocks()
    return {a + n: b + n for a, b, size in blocks for n in range(size)}


def _proved(pairs: dict[int, int], before: Sequence[SentToken]) -> dict[int, int]:
    """Return *pairs* without signs and spaces that no word beside them bears out."""
    worded = {
        i for i in pairs if before[i].text[0].isalnum() or before[i].text[0] in (FIELD, BREAK)
    }
    if not worded:
        return pairs

    def borne_out(i: int) -> bool:
        for step in (-1, 1):
            at = i
            while pairs.get(at + step) == pairs[at] + step:
                at += step
                if at in worded:
                    return True
        # at the beginning and the end there may be no word
        return pairs[i] == i or i == len(before) - 1

    return {i: j for i, j in pairs.items() if i in worded or borne_out(i)}


def _target(code: str) -> str:
    """Return the bookmark that the field *code* leads to, "" where it leads to none."""
    words = code.split()
    return words[1] if len(words) > 1 and words[0] in ("REF", "PAGEREF", "NOTEREF") else ""


# ---- owners ------------------------------------------------------------------------------


@dataclass(slots=True)
class _Gap:
    """What stands between two words that stayed."""

    before: range
    after: range


class _Owners:
    def __init__(self, before: list[SentToken], after: list[NowToken]) -> None:
        self._before, self._after = before, after
        self._pairs = _matches(before, after)
        self._alive = {token.control for token in after if token.control}
        self._found: dict[str, OwnerChange] = {}
        for token in before:
            self._of(token.owner).old += token.shown or token.text

    def _of(self, owner: str) -> OwnerChange:
        return self._found.setdefault(owner, OwnerChange(owner))

    def changes(self) -> list[OwnerChange]:
        """Return the owners whose words changed, in the order of the text."""
        for gap, kept in self._steps():
            self._fill(gap)
            if kept is not None:
                self._keep(self._before[kept], self._after[self._pairs[kept]])
        return [each for each in self._found.values() if each.changed]

    def _keep(self, token: SentToken, now: NowToken) -> None:
        change = self._of(token.owner)
        change.new += now.shown or token.text
        if token.text != FIELD:
            return
        target = _target(token.owner.partition("/")[2])
        if not now.code:
            change.field_now = FieldNow.PLAIN_WORDS
        elif _target(now.code) != target:
            change.field_now = FieldNow.LEADS_ELSEWHERE
        elif target and now.shown != token.shown:
            change.field_now = FieldNow.SAYS_OTHERWISE
        change.changed |= change.field_now is not None

    def _steps(self) -> Iterator[tuple[_Gap, int | None]]:
        """Yield each gap with the sent word behind it that stayed."""
        i = j = 0
        for sent, now in sorted(self._pairs.items()):
            if self._after[now].deleted is None:
                yield _Gap(range(i, sent), range(j, now)), sent
                i, j = sent + 1, now + 1
        yield _Gap(range(i, len(self._before)), range(j, len(self._after))), None

    def _fill(self, gap: _Gap) -> None:
        lost = [self._before[i] for i in gap.before]
        gone = list(dict.fromkeys(token.owner for token in lost))
        for i in gap.before:
            self._lose(i)
        for run in self._runs(gap):
            self._give(run, gap, gone)

    def _lose(self, i: int) -> None:
        change = self._of(self._before[i].owner)
        change.changed = True
        now = self._pairs.get(i)
        stamp = None if now is None else self._after[now].deleted
        self._note(change, stamp)

    def _note(self, change: OwnerChange, stamp: Stamp | None) -> None:
        if stamp is None:
            change.tracked = False
        elif stamp not in change.stamps:
            change.stamps.append(stamp)

    def _runs(self, gap: _Gap) -> Iterator[list[int]]:
        """Yield the new words of *gap*, those in one control together."""
        run: list[int] = []
        for j in gap.after:
            token = self._after[j]
            if token.deleted is not None:
                continue
            if run and self._after[run[-1]].control != token.control:
                yield run
                run = []
            run.append(j)
        if run:
            yield run

    def _give(self, run: list[int], gap: _Gap, gone: list[str]) -> None:
        owner, border, unsure = self._owner(run, gap, gone)
        change = self._of(owner)
        change.changed = True
        change.unsure |= unsure
        if border:
            change.border, change.neighbour = True, border
        for j in run:
            token = self._after[j]
            if token.text == BREAK:
                change.broken = True
            change.new += "\n" if token.text == BREAK else token.shown or token.text
            self._note(change, token.inserted)

    def _owner(self, run: list[int], gap: _Gap, gone: list[str]) -> tuple[str, str, bool]:
        """Return the owner of *run*, the value at whose edge it stands, and whether that is a guess."""
        control = self._after[run[0]].control
        if control:
            return control, "", False
        around = self._around(run)
        if around:
            return around, "", False
        left = self._neighbour(gap.before.start - 1)
        right = self._neighbour(gap.before.stop)
        values = [owner for owner in gone if owner.startswith("mg.")]
        if len(gone) == 1:
            return gone[0], "", False
        if gone:
            outside = [owner for owner in gone if owner.startswith("t")]
            return (outside or gone)[0], (values or [""])[0], True
        if left == right and left:
            return left, "", False
        return self._at_border(left, right)

    def _at_border(self, left: str, right: str) -> tuple[str, str, bool]:
        fixed = [owner for owner in (left, right) if owner.startswith("t")]
        values = [owner for owner in (left, right) if owner.startswith("mg.")]
        bare = [owner for owner in values if owner not in self._alive]
        if not (left and right) and bare:
            return bare[0], "", False  # nothing else stands in the paragraph at this end
        if bare:
            return bare[0], "", True
        if fixed:
            return fixed[0], (values or [""])[0], False
        if values:
            edge = self._stretch_at(left, right)
            return edge, values[0], False
        return left or right or "t0/0", "", True

    def _stretch_at(self, left: str, right: str) -> str:
        """Return a stretch of template words between two values where none was."""
        return f"t+/{left or 'start'}/{right or 'end'}"

    def _around(self, run: list[int]) -> str:
        """Return the control that begins before *run* and goes on behind it."""
        before = next((self._after[j].control for j in range(run[0] - 1, -1, -1)), "")
        behind = next((self._after[j].control for j in range(run[-1] + 1, len(self._after))), "")
        return before if before == behind else ""

    def _neighbour(self, i: int) -> str:
        return self._before[i].owner if 0 <= i < len(self._before) else ""
