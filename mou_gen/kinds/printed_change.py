"""What an addendum has changed, as it is printed: which provision, what it said, and what it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mou_gen.compose.numbering import NBSP, number_document
from mou_gen.compose.provision_edits import EditAction, blocks_of, named_provisions
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import (
    Article,
    Blank,
    Block,
    Document,
    Inline,
    Paragraph,
    Parallel,
    Role,
    Text,
    Value,
    children,
    printed_words,
    walk,
)
from mou_gen.kinds.agreement_facts import Side, sides
from mou_gen.kinds.amendment import Addendum, Amendment, amendments
from mou_gen.kinds.consolidated_text import signed_origin
from mou_gen.kinds.provision_change import ResolvedChange
from mou_gen.language.labels import Labels
from mou_gen.startup.value_classes import value_class

QuotedPiece = str | SourcedText | Unknown


@value_class
class QuotedLine:
    """A paragraph of the agreement as it is printed, in pieces, by language."""

    texts: Mapping[str, tuple[QuotedPiece, ...]]
    is_heading: bool


@value_class
class PrintedChange:
    """A change as it is printed: which provision, and what it said and says."""

    action: str
    is_article: bool
    was_name: Mapping[str, str]
    """The provision that is changed, deleted or followed, by language."""
    now_name: Mapping[str, str]
    """The provision that is changed or new, as it is numbered now; empty where it is deleted."""
    was: tuple[QuotedLine, ...]
    now: tuple[QuotedLine, ...]


@value_class
class Renumbered:
    """Provisions in a row whose numbers have moved alike, by language: the first and the last of them."""

    was: tuple[Mapping[str, str], Mapping[str, str]]
    now: tuple[Mapping[str, str], Mapping[str, str]]

    @property
    def is_one(self) -> bool:
        """Whether it is one provision."""
        return self.was[0] == self.was[1]

    @property
    def articles(self) -> tuple[str, ...]:
        """The numbers of the first and last article, as they were and are; none where it is paragraphs."""
        names = [next(iter(each.values())).split(NBSP) for each in (*self.was, *self.now)]
        return tuple(name[-1] for name in names) if all(len(name) == 2 for name in names) else ()


@value_class
class PrintedAmendment:
    """An addendum, the parties with the numbers that they gave it, what it has changed and numbered anew."""

    addendum: Addendum
    parties: tuple[Side, ...]
    changes: tuple[PrintedChange, ...]
    renumbered: tuple[Renumbered, ...]


class _Printing:
    """Quotes the provisions of one amendment."""

    def __init__(self, amendment: Amendment, labels: Mapping[str, Labels]) -> None:
        self._amendment = amendment
        self._tags = tuple(labels)
        self._before = number_document(amendment.before, labels)
        self._after = number_document(amendment.after, labels)
        self._was = _names(amendment.before, labels)
        self._now = _names(amendment.after, labels)

    def changes(self) -> tuple[PrintedChange, ...]:
        return tuple(self._change(each) for each in self._amendment.changes)

    def _change(self, each: ResolvedChange) -> PrintedChange:
        edit = each.edit
        added = edit.action == EditAction.ADD_AFTER
        target = each.new_id or edit.target
        return PrintedChange(
            str(edit.action),
            "/" not in target,
            self._was.get(edit.target, {}),
            self._now.get(each.new_id, {}),
            () if added else self._lines(blocks_of(self._before, edit.target), each),
            self._lines(blocks_of(self._after, each.new_id), each) if each.new_id else (),
        )

    def renumbered(self) -> tuple[Renumbered, ...]:
        """Return what has another number now, article or paragraph, with those beside it that moved alike."""
        was, now = _places(self._was), _places(self._now)
        rows: list[list[str]] = []
        for id, (above, place) in was.items():
            if now.get(id, (above, place)) == (above, place):
                continue
            last = rows[-1][-1] if rows else ""
            if last and was[last] == (above, place - 1) and now[last] == (above, now[id][1] - 1):
                rows[-1].append(id)
            else:
                rows.append([id])
        return tuple(
            Renumbered(
                (self._was[row[0]], self._was[row[-1]]), (self._now[row[0]], self._now[row[-1]])
            )
            for row in rows
        )

    def _lines(self, blocks: Sequence[Block], change: ResolvedChange) -> tuple[QuotedLine, ...]:
        return tuple(
            self._line(each, change)
            for block in blocks
            for each in ((block.heading, *block.body) if isinstance(block, Article) else (block,))
            if isinstance(each, Parallel | Paragraph)
        )

    def _line(self, line: Parallel | Paragraph, change: ResolvedChange) -> QuotedLine:
        sides = line.sides if isinstance(line, Parallel) else (line,)
        texts: dict[str, tuple[QuotedPiece, ...]] = dict.fromkeys(self._tags, ())
        for each in sides:
            if isinstance(each, Paragraph):
                words = tuple(self._pieces(each, change))
                texts.update(
                    dict.fromkeys((each.language,) if each.language else self._tags, words)
                )
        heading = any(isinstance(each, Paragraph) and each.role == Role.HEADING for each in sides)
        return QuotedLine(texts, heading)

    def _pieces(self, paragraph: Paragraph, change: ResolvedChange) -> Iterator[QuotedPiece]:
        if paragraph.label:
            yield f"{paragraph.label.text} "
        for kid in paragraph.kids:
            yield from self._inline(kid, change)

    def _inline(self, kid: Inline, change: ResolvedChange) -> Iterator[QuotedPiece]:
        """Yield *kid* as words; only those of this addendum keep their place in the data."""
        for node in walk(kid):
            match node:
                case Blank():
                    yield Unknown(change.change.origin, "addendum.quoted", {})
                case Value(text, origin) if origin.file == self._amendment.addendum.origin.file:
                    yield SourcedText(text, origin)
                case Value(text, origin):
                    yield SourcedText(text, signed_origin(origin))
                case Text():
                    yield node.text
                case _ if not children(node):
                    yield printed_words(node)
                case _:
                    pass


def _names(document: Document, labels: Mapping[str, Labels]) -> Mapping[str, Mapping[str, str]]:
    """Return how each provision of *document* is called, by id and language."""
    found: dict[str, dict[str, str]] = {}
    for tag in labels:
        for id, name in named_provisions(document, labels, tag).items():
            found.setdefault(id, {})[tag] = name.replace(" ", NBSP)
    return found


def _places(names: Mapping[str, object]) -> dict[str, tuple[str, int]]:
    """Return for each id of *names* the id above it, and its place among those beside it; articles first."""
    found: dict[str, tuple[str, int]] = {}
    count: dict[str, int] = {}
    for id in sorted(names, key=lambda id: "/" in id):
        above = id.rpartition("/")[0]
        count[above] = count.get(above, 0) + 1
        found[id] = above, count[above]
    return found


def quoted_changes(
    addendum: Addendum, base: Document, labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of *addendum* may name: its changes to *base*, and what they number anew."""
    found = amendments(addendum, base, labels)
    printing = _Printing(found[-1], labels)
    return {"changes": printing.changes(), "renumbered": printing.renumbered()}


def amendment_history(
    addendum: Addendum, base: Document, labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the head of the consolidated text may name: each addendum to *base* up to *addendum*."""
    found = amendments(addendum, base, labels)
    return {"amendments": tuple(_printed(each, labels) for each in found)}


def _printed(amendment: Amendment, labels: Mapping[str, Labels]) -> PrintedAmendment:
    printing, parties = _Printing(amendment, labels), tuple(sides(amendment.addendum))
    return PrintedAmendment(amendment.addendum, parties, printing.changes(), printing.renumbered())
