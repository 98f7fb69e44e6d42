"""What was changed in a file that came back and is no words: notes, looks, numbers, references, edges of pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from mou_gen.document import Label
from mou_gen.messages import _
from mou_gen.pull.alignment import AlignedGroup, normal
from mou_gen.pull.line_pairs import LinePairs
from mou_gen.pull.sent_base import SentParagraph
from mou_gen.startup.value_classes import value_class
from mou_gen.word.inline_reader import EMBLEM, PICTURE
from mou_gen.word.word_lines import STRUCK, ListPlace, Stamp, WordLine, WordNote

_NO_LOOK = frozenset("p")
"""Looks that come and go with what a control holds."""

_ListKey = tuple[str, int, str]


@value_class
class ReturnedNote:
    """One of them."""

    kind: str
    text: str
    sent: SentParagraph | None
    """Where it stands: the paragraph that was sent."""
    stamps: tuple[Stamp, ...] = ()


def notes_of(pairs: LinePairs, sent: Sequence[WordLine]) -> Iterator[ReturnedNote]:
    """Yield the notes on *pairs*; *sent* are its lines with those that have no words."""
    yield from _beside(pairs, sent)
    if not pairs.converted:
        yield from _all_looks(pairs)
        yield from _numbers(pairs)
    yield from _references(pairs)


def struck_words(sent: Iterable[WordLine], now: Iterable[WordLine]) -> str:
    """Return the words of *now* that somebody struck through or hid by hand, and not with tracking."""
    if any(STRUCK.intersection(p.standing.look) for line in sent for p in line.pieces):
        return ""
    struck = (
        piece.text
        for line in now
        for piece in line.pieces
        if piece.standing.deleted is None and STRUCK.intersection(piece.standing.look)
    )
    return normal("".join(struck))


# ---- notes that stand in the file --------------------------------------------------------


def _beside(pairs: LinePairs, sent: Sequence[WordLine]) -> Iterator[ReturnedNote]:
    had = Counter((note.kind, _said(note, pairs)) for line in sent for note in line.notes)
    for j, line in enumerate(pairs.now):
        place = pairs.sent_of(j) if pairs.is_paired(j) else pairs.above(j)
        for note in _each_once(line.notes):
            said = _said(note, pairs)
            if had[note.kind, said]:  # emblems and the draft mark are our own
                had[note.kind, said] -= 1
                continue
            yield ReturnedNote(note.kind, note.text, place, (note.stamp,) if note.stamp else ())
    for (kind, text), missing in had.items():
        if missing and kind == "object":
            yield ReturnedNote(kind, _("removed: {what}", what=text), None)


def _said(note: WordNote, pairs: LinePairs) -> str:
    """Return the text of *note*; a file that was converted has lost the names of its emblems."""
    return _(PICTURE) if pairs.converted and note.text == _(EMBLEM) else note.text


def _each_once(notes: Iterable[WordNote]) -> Iterator[WordNote]:
    """Yield *notes*; the looks that one person gave to pieces of a paragraph are one."""
    looks = set()
    for note in notes:
        if note.kind != "format" or note not in looks:
            looks.add(note)
            yield note


# ---- looks -------------------------------------------------------------------------------


def _all_looks(pairs: LinePairs) -> Iterator[ReturnedNote]:
    groups = pairs.alignment.groups
    found = [
        note
        for group in groups
        for note in _looks(pairs.sent[group.sent[0]], pairs.now[group.now[0]])
    ]
    looks = [note for note in found if note.kind == "format"]
    if 2 * len(looks) > len(groups):
        yield ReturnedNote("format", _("the text formatting was changed throughout"), None)
        found = [note for note in found if note.kind != "format"]
    yield from found


def _looks(sent: SentParagraph, now: WordLine) -> Iterator[ReturnedNote]:
    if struck := struck_words([sent.line], [now]):
        said = _("struck through or hidden by formatting: {text}", text=struck)
        yield ReturnedNote("struck", said, sent)
    elif sent.line.text == now.text and not any(n.kind == "format" for n in now.notes):
        before, after = _look_of(sent.line), _look_of(now)
        words = [
            now.text[n]
            for n, (one, other) in enumerate(zip(before, after, strict=True))
            if one != other
        ]
        if "".join(words).strip():
            yield ReturnedNote("format", _("text formatting"), sent)


def _look_of(line: WordLine) -> list[frozenset[str]]:
    """Return the look of each letter of *line* that stands there."""
    return [
        look
        for p in line.pieces
        if p.standing.deleted is None
        for look in (frozenset(p.standing.look) - _NO_LOOK,)
        for _letter in p.text
    ]


# ---- numbers -----------------------------------------------------------------------------


@value_class
class _Counted:
    """A paragraph, its label when it was sent, and where it is counted now."""

    sent: SentParagraph
    label: Label | None
    now: ListPlace | None


def _numbers(pairs: LinePairs) -> Iterator[ReturnedNote]:
    """Yield what was changed in how paragraphs are counted: their labels are words of the document."""
    counted = [_counted(pairs, group) for group in pairs.alignment.groups]
    labelled = [each for each in counted if each.label]
    kept = [each for each in labelled if each.now]
    if labelled and 2 * len(kept) < len(labelled):
        yield ReturnedNote("format", _("automatic numbering was removed from the paragraphs"), None)
        return
    lists = _usual_lists(kept)
    for each in counted:
        if message := _renumbered(each, lists):
            yield ReturnedNote("numbering", message, each.sent)


def _counted(pairs: LinePairs, group: AlignedGroup) -> _Counted:
    sent = pairs.sent[group.sent[0]]
    label = sent.paragraph.label if sent.paragraph else None
    return _Counted(sent, label, pairs.now[group.now[0]].numbered)


def _key(label: Label, sent: SentParagraph) -> _ListKey:
    # some programs make a list of each level
    return label.sequence, label.level, sent.language


def _usual_lists(counted: Iterable[_Counted]) -> dict[_ListKey, str]:
    """Return which list most paragraphs of a sequence are of now."""
    found: dict[_ListKey, Counter[str]] = defaultdict(Counter)
    for each in counted:
        if each.label and each.now:
            found[_key(each.label, each.sent)][each.now.list_id] += 1
    return {key: lists.most_common(1)[0][0] for key, lists in found.items()}


def _renumbered(each: _Counted, lists: dict[_ListKey, str]) -> str:
    if each.label is None:
        return _("the paragraph was given a number") if each.now else ""
    if each.now is None:
        return _("the number of the paragraph was removed")
    if each.now.level != str(each.label.level):
        return _("the paragraph was moved to another level of its list")
    if each.now.list_id != lists[_key(each.label, each.sent)]:
        return _("the paragraph was moved to another list, or its numbering was restarted")
    return _("its list starts at another number") if each.now.start != "1" else ""


# ---- references --------------------------------------------------------------------------


def _references(pairs: LinePairs) -> Iterator[ReturnedNote]:
    """Yield each reference whose paragraph is gone."""
    gone = {name: i for i in pairs.deleted() for name in pairs.sent[i].line.bookmarks}
    for j, line in enumerate(pairs.now if gone else ()):
        for code in dict.fromkeys(p.standing.field for p in line.pieces if not p.standing.deleted):
            name = code.split()[1] if len(code.split()) > 1 else ""
            if name in gone and pairs.is_paired(j):
                where = pairs.sent[gone[name]].where
                message = _("a cross-reference points to a deleted provision: {where}", where=where)
                yield ReturnedNote("reference", message, pairs.sent_of(j))
