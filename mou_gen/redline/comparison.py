"""Two versions of a Document as one, in which the tree says what has changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import Any, TypeVar, cast

from mou_gen.compose.editions import edition
from mou_gen.document import (
    Annex,
    Article,
    Block,
    Cell,
    Change,
    Columns,
    Deleted,
    Document,
    Field,
    Fields,
    Inserted,
    Label,
    Letterhead,
    N,
    Paragraph,
    ParagraphChange,
    Parallel,
    Ref,
    Revised,
    Revision,
    Row,
    Signature,
    Signatures,
    Table,
    children,
    is_gone,
    is_new,
    mapped,
    printed_words,
    walk,
)
from mou_gen.language.labels import Labels
from mou_gen.redline.alignment import align, is_named
from mou_gen.redline.parallels import in_parallel
from mou_gen.redline.tokens import revised_words

WAS = "was/"
"""Begins the ids of what is gone: nothing that stays has one of them."""
_T = TypeVar("_T", Block, Row, Field | Parallel, Paragraph | Parallel)


def redline(old: Document, new: Document, labels: Mapping[str, Labels], by: Revision) -> Document:
    """Return *new* with all that it has more and less than *old*, changed *by* somebody.

    Both are in their edition; of one kind, layout and languages. What the redline says beside its
    text is what *new* says. `accepted` gives *new* back, `rejected` the words of *old*.

    Raises:
        ValueError: *old* is no whole document.
    """
    was, now = in_parallel(old), in_parallel(new)
    # Where a reference of the old version leads to is known only when all blocks have been aligned.
    first = _Merging({})
    first.document(was, now)
    merging = _Merging(first.ids)
    merged = _Settling(merging.ids, merging.sequences).settled(merging.document(was, now))
    laid = edition(replace(merged, revision=by), labels)
    return replace(laid, body=tuple(_with_names(laid.body)))


def has_changes(document: Document) -> bool:
    """Return whether *document*, a redline, says that anything has changed."""
    furniture = (*filter(None, (document.running,)), *_foot(document.letterhead))
    nodes = (*document.nodes, *(each for edge in furniture for each in walk(edge)))
    return any(_is_change(each) for each in nodes)


def _is_change(node: object) -> bool:
    if isinstance(node, Paragraph):
        return node.change is not ParagraphChange.NONE
    return isinstance(node, Inserted | Deleted | Revised)


def _foot(letterhead: Letterhead | None) -> tuple[Paragraph | Parallel, ...]:
    return letterhead.foot if letterhead else ()


# ---- which blocks fit each other -----------------------------------------------------------


def _fits(was: Any, now: Any) -> bool:
    """Return whether *was* may become *now* with no other change than that of its words."""
    match was, now:
        case Paragraph(), Paragraph():
            same = was.language == now.language and was.role is now.role
            return same and _level(was.label) == _level(now.label)
        case Table(), Table():
            return was.widths == now.widths and _fits(was.header, now.header)
        case Article(), Article():
            return _fits(was.heading, now.heading)
        case Signature(), Signature():
            same = was.id == now.id or not (is_named(was.id) and is_named(now.id))
            return same and _all_fit(was.stamp, now.stamp) and _all_fit(was.place, now.place)
        case (Fields(), Fields()) | (Annex(), Annex()):
            return True
        case (
            (Field(), Field())
            | (Parallel(), Parallel())
            | (Cell(), Cell())
            | (Row(), Row())
            | (Signatures(), Signatures())
        ):
            return _all_fit(children(was), children(now))
        case _:
            return False


def _all_fit(was: Sequence[Any], now: Sequence[Any]) -> bool:
    return len(was) == len(now) and all(map(_fits, was, now))


def _level(label: Label | None) -> object:
    return label and (label.scheme, label.level)


def _words(node: Any) -> str:
    """Return the words of *node* without its numbers, and those of what it refers to."""
    if isinstance(node, Ref):
        return ""
    if isinstance(node, Paragraph):
        return "".join(map(_inline_words, node.kids))
    kids = children(node)
    return "\n".join(map(_words, kids)) if kids else printed_words(node)


def _inline_words(node: Any) -> str:
    kids = children(node)
    if kids:
        return "".join(map(_inline_words, kids))
    return "" if isinstance(node, Ref) else printed_words(node)


# ---- two trees as one ----------------------------------------------------------------------


class _Merging:
    """Puts two versions together; *known* are the ids of the old one that have others in the new."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self.ids: dict[str, str] = {}
        self.sequences: dict[str, str] = {}
        """What the lists of the old version are called in the new one."""

    def document(self, was: Document, now: Document) -> Document:
        """Return *now* with what it has more and less than *was*."""
        return replace(
            now,
            running=next(iter(self._edges((was.running,), (now.running,))), None),
            letterhead=self._letterhead(was.letterhead, now.letterhead),
            body=self._list(was.body, now.body),
        )

    def _letterhead(self, was: Letterhead | None, now: Letterhead | None) -> Letterhead | None:
        if now is None or was is None:
            return now
        return replace(
            now,
            lines=tuple(self._edges(was.lines, now.lines)),
            foot=tuple(self._edges(was.foot, now.foot)),
        )

    def _edges(self, was: Sequence[Any], now: Sequence[Any]) -> Iterator[Any]:
        """Yield lines that have a place of their own each; those that are gone stand last."""
        gone = []
        for old, new in zip_longest(was, now):
            if old and new and _fits(old, new):
                yield self._pair(old, new)
                continue
            gone += [_marked(old, ParagraphChange.DELETED)] if old else []
            if new:
                yield _marked(new, ParagraphChange.INSERTED)
        yield from gone

    def _list(self, was: Sequence[_T], now: Sequence[_T]) -> tuple[_T, ...]:
        merged: list[Any] = []
        for each in align(cast("Any", was), cast("Any", now), _fits, _words):
            here = ParagraphChange.MOVED_HERE if each.moved else ParagraphChange.INSERTED
            away = ParagraphChange.MOVED_AWAY if each.moved else ParagraphChange.DELETED
            if each.was is not None and each.now is not None:
                merged.append(self._pair(each.was, each.now))
            elif each.now is not None:
                merged.append(_marked(each.now, here))
            elif each.was is not None:
                merged.append(_marked(each.was, away))
        return tuple(merged)

    def _each(self, was: Iterable[Any], now: Iterable[Any]) -> tuple[Any, ...]:
        return tuple(self._pair(*pair) for pair in zip(was, now, strict=True))

    def _pair(self, was: Any, now: Any) -> Any:
        """Return *now* with what it has more and less than *was*, which fits it."""
        if hasattr(now, "id"):
            self.ids[was.id] = now.id
        match now:
            case Paragraph():
                if was.label and now.label:
                    self.sequences.setdefault(was.label.sequence, now.label.sequence)
                return replace(now, kids=revised_words(was.kids, now.kids, self._target))
            case Field():
                term = self._pair(was.term, now.term) if now.term else None
                return replace(now, term=term, value=self._pair(was.value, now.value))
            case Parallel():
                return replace(now, sides=self._each(was.sides, now.sides))
            case Cell():
                return replace(now, kids=self._each(was.kids, now.kids))
            case Row():
                return replace(now, cells=self._each(was.cells, now.cells))
            case _:
                return self._pair_of_lists(was, now)

    def _pair_of_lists(self, was: Any, now: Any) -> Any:
        match now:
            case Fields():
                return replace(now, rows=self._list(was.rows, now.rows))
            case Table():
                header = self._pair(was.header, now.header)
                return replace(now, header=header, rows=self._list(was.rows, now.rows))
            case Article():
                heading = self._pair(was.heading, now.heading)
                return replace(now, heading=heading, body=self._list(was.body, now.body))
            case Annex():
                return replace(now, body=self._list(was.body, now.body))
            case Signatures():
                return replace(now, blocks=self._each(was.blocks, now.blocks))
            case Signature():
                return replace(
                    now,
                    above=self._list(was.above, now.above),
                    stamp=self._each(was.stamp, now.stamp),
                    place=self._each(was.place, now.place),
                    below=self._list(was.below, now.below),
                )
            case _:
                raise AssertionError("editions have been taken back")

    def _target(self, id: str) -> str:
        return self._known.get(id, f"{WAS}{id}")


def _marked(node: N, change: ParagraphChange) -> N:
    """Return *node* with the *change* of each of its paragraphs."""
    return _marking(change)(node)


def _marking(change: ParagraphChange) -> Change:
    def marked(node: N) -> N:
        if isinstance(node, Paragraph):
            return replace(node, change=change)
        return mapped(node, marked)

    return marked


class _Settling:
    """Gives what is gone ids that nothing else has, and lists it among what is still there."""

    def __init__(self, ids: Mapping[str, str], sequences: Mapping[str, str]) -> None:
        self._ids = ids
        self._sequences = sequences

    def settled(self, node: N) -> N:
        """Return *node*, of a redline, with all below it settled."""
        match node:
            case Deleted():
                return node  # its references lead where they should already
            case Paragraph() if node.change.is_gone:
                return self._gone(node)
            case Document():
                return mapped(node, self.settled)
            case _:
                named: dict[str, Any] = {}
                if hasattr(node, "id") and is_gone(node):
                    named["id"] = f"{WAS}{node.id}"
                return mapped(replace(node, **named), self.settled)

    def _gone(self, node: N) -> N:
        """Return *node*, which is gone, or what stands in it."""
        match node:
            case Paragraph(label=label):
                if label:
                    sequence = self._sequences.get(label.sequence, f"{WAS}{label.sequence}")
                    label = replace(label, sequence=sequence)
                return mapped(replace(node, id=f"{WAS}{node.id}", label=label), self._gone)
            case Ref(target, label):
                return replace(node, target=self._ids.get(target, f"{WAS}{target}"))
            case _:
                return mapped(node, self._gone)


def _with_names(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield *blocks*, the names of columns marked where one version alone has them.

    What one version has between columns parts them there alone.
    """
    before_new = before_old = False
    for block in blocks:
        if isinstance(block, Annex):
            block = replace(block, body=tuple(_with_names(block.body)))
        parts = block.body if isinstance(block, Columns) else (block,)
        is_now, was = not all(map(is_gone, parts)), not all(map(is_new, parts))
        columns = isinstance(block, Columns)
        if isinstance(block, Columns):
            named_now, named_before = is_now and not before_new, was and not before_old
            if named_now != named_before:
                change = ParagraphChange.INSERTED if named_now else ParagraphChange.DELETED
                names = tuple(replace(name, change=change) for name in block.header)
                block = replace(block, header=names)
        before_new = columns if is_now else before_new
        before_old = columns if was else before_old
        yield block
