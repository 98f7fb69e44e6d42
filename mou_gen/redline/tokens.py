"""The words of two versions of a paragraph as one, with what came and what went."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from mou_gen.document import (
    Blank,
    Break,
    Deleted,
    Emphasis,
    Inline,
    Inserted,
    Ref,
    Revised,
    Strong,
    Text,
    Value,
    printed_words,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PIECE = expression(r"\w+|\s+|[^\w\s]")
_ITEM = expression(r"\[[^\]]*\]")
_MOST = 4_000_000
"""Pairs of words that are compared; in longer texts, all that differs is replaced."""

Wrap = type[Strong] | type[Emphasis]
Mark = type[Inserted] | type[Deleted] | None
Target = Callable[[str], str]
"""Returns where a reference of the earlier version leads to in the redline."""


@value_class
class _Token:
    """A word, a sign or a space, a fact, a reference."""

    key: tuple[object, ...]
    """The same for what is the same in both versions; a fact is the same if its place in the data is."""
    node: Inline
    wraps: tuple[Wrap, ...]


def revised_words(
    was: Sequence[Inline], now: Sequence[Inline], target: Target
) -> tuple[Inline, ...]:
    """Return the inlines *now*, with what they have more or less than those that *was*.

    A fact that says something else is `Revised`; a reference with another label is replaced whole.
    """
    before = list(_tokens(was, target))
    after = list(_tokens(now, str))
    if before == after:
        return tuple(now)
    marked: list[tuple[Mark, _Token]] = []
    for equal, old, new in _steps(before, after):
        if equal:
            marked += [(None, _both(*pair)) for pair in zip(old, new, strict=True)]
        else:
            marked += [(Deleted, each) for each in old]
            marked += [(Inserted, each) for each in new]
    if all(mark is None and not isinstance(each.node, Revised) for mark, each in marked):
        return tuple(now)
    return tuple(_inlines(marked))


def _tokens(
    kids: Iterable[Inline], target: Target, wraps: tuple[Wrap, ...] = ()
) -> Iterator[_Token]:
    for kid in kids:
        match kid:
            case Text(text):
                for piece in _PIECE.findall(text):
                    yield _Token(("text", piece, wraps), Text(piece), wraps)
            case Value() | Blank():
                origin = kid.origin
                # an item of a list changes its place, and so its path
                key = ("fact", _ITEM.sub("[]", origin.path), origin.derived, wraps)
                yield _Token(key, kid, wraps)
            case Ref():
                leads = target(kid.target)
                yield _Token(("ref", kid.label, leads, wraps), Ref(leads, kid.label), wraps)
            case Break():
                yield _Token(("break", wraps), kid, wraps)
            case Strong(inner) | Emphasis(inner):
                yield from _tokens(inner, target, (*wraps, type(kid)))
            case Inserted() | Deleted() | Revised():
                raise AssertionError("a redline is not compared")


def _steps(
    before: Sequence[_Token], after: Sequence[_Token]
) -> Iterator[tuple[bool, Sequence[_Token], Sequence[_Token]]]:
    """Yield stretches of tokens of both versions, each with whether they are the same."""
    stretches = list(_opcodes([each.key for each in before], [each.key for each in after]))
    for n, (equal, (a, b), (c, d)) in enumerate(stretches):
        between = 0 < n < len(stretches) - 1
        if equal and between and all(_is_space(each) for each in after[c:d]):
            # a space alone between two changes only makes them harder to read
            equal = False
        yield equal, before[a:b], after[c:d]


def _is_space(token: _Token) -> bool:
    return isinstance(token.node, Text) and token.node.text.isspace()


def _opcodes(
    was: Sequence[object], now: Sequence[object]
) -> Iterator[tuple[bool, tuple[int, int], tuple[int, int]]]:
    """Yield what is equal and what is not, each as two stretches."""
    head = 0
    while head < min(len(was), len(now)) and was[head] == now[head]:
        head += 1
    tail = 0
    while tail < min(len(was), len(now)) - head and was[-tail - 1] == now[-tail - 1]:
        tail += 1
    end_was, end_now = len(was) - tail, len(now) - tail
    if head:
        yield True, (0, head), (0, head)
    if (end_was - head) * (end_now - head) > _MOST:
        yield False, (head, end_was), (head, end_now)
    else:
        matcher = SequenceMatcher(None, was[head:end_was], now[head:end_now], autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            yield tag == "equal", (head + a, head + b), (head + c, head + d)
    if tail:
        yield True, (end_was, len(was)), (end_now, len(now))


def _both(was: _Token, now: _Token) -> _Token:
    """Return what both versions have: *now*, revised if it is a fact that said something else."""
    if not isinstance(was.node, Value | Blank) or not isinstance(now.node, Value | Blank):
        return now
    if was.node.text == now.node.text and type(was.node) is type(now.node):
        return now
    return _Token(now.key, _revised(was.node, now.node), now.wraps)


def _revised(was: Value | Blank, now: Value | Blank) -> Revised:
    if isinstance(was, Blank) or isinstance(now, Blank):
        return Revised((Deleted((was,)), Inserted((now,))))
    before, after = (list(_tokens((Text(each.text),), str)) for each in (was, now))
    kids: list[Value | Blank | Inserted | Deleted] = []
    for equal, old, new in _steps(before, after):
        said, says = (Value(_text(each), now.origin) for each in (old, new))
        if equal:
            kids.append(says)
        else:
            kids += [Deleted((said,))] if said.text else []
            kids += [Inserted((says,))] if says.text else []
    return Revised(tuple(_joined(kids)))


def _text(tokens: Iterable[_Token]) -> str:
    return "".join(printed_words(each.node) for each in tokens)


def _joined(
    kids: Iterable[Value | Blank | Inserted | Deleted],
) -> Iterator[Value | Blank | Inserted | Deleted]:
    """Yield *kids*, of a run of changes first all that went and then all that came."""
    for marked, run in groupby(kids, lambda kid: isinstance(kid, Inserted | Deleted)):
        if not marked:
            yield from run
            continue
        changes = list(run)
        for mark in (Deleted, Inserted):
            words = [leaf for each in changes if isinstance(each, mark) for leaf in each.kids]
            texts = [leaf for leaf in words if isinstance(leaf, Value)]
            if texts:
                yield mark((Value("".join(leaf.text for leaf in texts), texts[0].origin),))


def _inlines(marked: Sequence[tuple[Mark, _Token]]) -> Iterator[Inline]:
    """Yield the tokens as inlines, in one piece what stands together and has the same mark."""
    for changed, run in groupby(marked, lambda each: each[0] is not None):
        tokens = list(run)
        if not changed:
            yield from _nested([(each.wraps, each.node) for _, each in tokens])
            continue
        for mark in (Deleted, Inserted):
            kids = tuple(_nested([(e.wraps, e.node) for m, e in tokens if m is mark]))
            if kids:
                yield mark(kids)


def _nested(pieces: Sequence[tuple[tuple[Wrap, ...], Inline]]) -> Iterator[Inline]:
    for wrap, run in groupby(pieces, lambda piece: piece[0][:1]):
        inside = [(wraps[1:], node) for wraps, node in run]
        if wrap:
            yield wrap[0](tuple(_nested(inside)))
            continue
        for plain, texts in groupby(inside, lambda piece: isinstance(piece[1], Text)):
            nodes = [node for _, node in texts]
            if plain:
                yield Text("".join(map(printed_words, nodes)))
            else:
                yield from nodes
