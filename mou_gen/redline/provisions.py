"""The provisions of a redline that have changed, each in its languages, as a matrix lists them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from mou_gen.compose.numbering import provision_names
from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Break,
    Columns,
    Deleted,
    Document,
    Emphasis,
    Field,
    Fields,
    Inline,
    Inserted,
    Paragraph,
    ParagraphChange,
    Parallel,
    Part,
    Ref,
    Revised,
    Role,
    Row,
    Signature,
    Signatures,
    Strong,
    Table,
    Text,
    Value,
    accepted,
    is_gone,
    is_new,
    paragraphs_below,
    printed_words,
    rejected,
    walk,
)
from mou_gen.language.labels import Labels
from mou_gen.redline.parallels import in_parallel
from mou_gen.startup.value_classes import value_class

MarkedText = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether the other version says something else there."""
Said = Mapping[str, str]
"""Words by language; "" for a text that is no language's own."""
_Unit = Paragraph | Parallel | Field | Row
Names = Mapping[tuple[str, str], tuple[str, ...]]


@value_class
class ChangedProvision:
    """A provision that has changed, in each language of the document."""

    place: Said
    """Where it stands, in the later version if it is there: "Pasal 5 ayat (2) huruf a"."""
    kind: str
    """What has become of it: added, removed, revised, moved or renumbered."""
    formerly: Said
    """Where it stood in the earlier version; empty where it stands there still, or did not stand."""
    was: Mapping[str, MarkedText]
    now: Mapping[str, MarkedText]


def changed_provisions(
    document: Document, labels: Mapping[str, Labels]
) -> Iterator[ChangedProvision]:
    """Yield what has changed in *document*, a redline in its edition, in the order of its text."""
    whole = in_parallel(document)
    listing = _Listing(
        labels, provision_names(accepted(whole), labels), provision_names(rejected(whole), labels)
    )
    listing.remember_moves(whole)
    yield from listing.furniture(document)
    yield from listing.blocks(whole.body)


@dataclass
class _Listing:
    labels: Mapping[str, Labels]
    now: Names
    was: Names
    _moved: dict[str, Paragraph] = field(default_factory=dict)
    """Where what has moved stood, by its words."""
    _context: dict[str, str] = field(default_factory=dict)
    """What the text here is called by language, where it has no number: its heading."""

    def remember_moves(self, document: Document) -> None:
        """Note where in *document* stood what has moved."""
        for node in document.nodes:
            if isinstance(node, Paragraph) and node.change is ParagraphChange.MOVED_AWAY:
                self._moved[node.language + _plain(node)] = node

    def furniture(self, document: Document) -> Iterator[ChangedProvision]:
        """Yield what has changed over, above and below the text."""
        self._enter("letterhead")
        edges = document.letterhead
        lines = (*edges.lines, *edges.foot) if edges else ()
        for line in (*filter(None, (document.running,)), *lines):
            yield from self._listed(line)

    def blocks(self, blocks: Sequence[Block]) -> Iterator[ChangedProvision]:
        """Yield what has changed in the text."""
        self._enter("opening" if any(isinstance(each, Article) for each in blocks) else "text")
        for block in blocks:
            yield from self._block(block)

    def _enter(self, word: str) -> None:
        self._context = {tag: each.changes[word] for tag, each in self.labels.items()}

    def _block(self, block: Block) -> Iterator[ChangedProvision]:
        match block:
            case Paragraph() | Parallel() | Field():
                self._head(block)
                yield from self._listed(block)
            case Fields():
                for line in block.rows:
                    yield from self._listed(line)
            case Article():
                before = self._context
                self._context = self._named(block.heading)
                yield from self._listed(block.heading)
                for kid in block.body:
                    yield from self._block(kid)
                self._context = before
                self._enter("closing")
            case Table():
                yield from self._listed(block.header)
                for n, row in enumerate(block.rows, 1):
                    yield from self._listed(row, n)
            case Signatures():
                self._enter("signatures")
                for signature in block.blocks:
                    yield from self._signature(signature)
            case Annex() | Columns() | Part():
                for kid in block.body:
                    yield from self._block(kid)
            case _:
                assert_never(block)

    def _signature(self, signature: Signature) -> Iterator[ChangedProvision]:
        for line in (*signature.above, *signature.stamp, *signature.below):
            yield from self._listed(line)

    def _head(self, block: _Unit) -> None:
        """Let what follows be called after *block*, if it is a heading."""
        for side in _sides(block):
            if isinstance(side, Paragraph) and side.role is Role.SECTION:
                self._context = {**self._context, side.language: _now_text(side)}

    # ---- one provision

    def _listed(self, unit: _Unit, row: int = 0) -> Iterator[ChangedProvision]:
        sides = _sides(unit)
        kind = self._kind(unit, sides)
        if not kind:
            return
        place = {side.language: self._place(side, row) for side in sides}
        formerly = {side.language: self._formerly(side, kind) for side in sides}
        yield ChangedProvision(
            place,
            kind,
            {} if list(formerly.values()) == list(place.values()) else formerly,
            {} if kind == "added" else {s.language: _text(s, Inserted) for s in sides},
            {} if kind == "removed" else {s.language: _text(s, Deleted) for s in sides},
        )

    def _kind(self, unit: _Unit, sides: tuple[Paragraph | Field, ...]) -> str:
        changes = {each.change for each in paragraphs_below(unit)}
        if changes == {ParagraphChange.MOVED_AWAY}:
            return ""  # it is listed where it stands now
        if changes == {ParagraphChange.MOVED_HERE}:
            return "moved"
        if is_new(unit):
            return "added"
        if is_gone(unit):
            return "removed"
        if any(isinstance(each, Inserted | Deleted | Revised) for each in walk(unit)):
            return "revised"
        renumbered = (
            self.now[key][-1] != self.was[key][-1]
            for side in sides
            if (key := _key(side)) in self.now and key in self.was
        )
        return "renumbered" if any(renumbered) else ""

    def _named(self, unit: _Unit) -> dict[str, str]:
        return {side.language: self._place(side, 0) for side in _sides(unit)}

    def _place(self, side: Paragraph | Field, row: int) -> str:
        language = side.language or next(iter(self.labels))
        words, context = self.labels[language].changes, self._context.get(language, "")
        names = self.was if is_gone(side) else self.now
        name = " ".join(names.get(_key(side), ()))
        paragraph = side.value if isinstance(side, Field) else side
        match paragraph.role:
            case Role.TITLE:
                context = words["heading"]
            case Role.NOTE:
                context = words["note"]
            case _:
                pass
        if isinstance(side, Field) and side.term:
            name = _now_text(side.term)
        if row:
            name = words["row"].format(n=row)
        if not name or name.startswith(context):
            return name or context
        return name if self._is_article(side, names) else f"{context}, {name}"

    def _is_article(self, side: Paragraph | Field, names: Names) -> bool:
        first = names.get(_key(side), ("",))[0]
        return first.startswith(self.labels[side.language or next(iter(self.labels))].article)

    def _formerly(self, side: Paragraph | Field, kind: str) -> str:
        if kind == "moved":
            away = self._moved.get(side.language + _plain(side))
            return " ".join(self.was.get(_key(away), ())) if away else ""
        names = self.was.get(_key(side), ())
        return " ".join(names) if names and not is_gone(side) else self._place(side, 0)


def _sides(unit: _Unit) -> tuple[Paragraph | Field, ...]:
    """Return *unit* in each language; the cells of a row as one text."""
    match unit:
        case Parallel(_, sides, _):
            return sides
        case Row():
            return tuple(_row_sides(unit))
        case _:
            return (unit,)


def _row_sides(row: Row) -> Iterator[Paragraph]:
    """Yield the texts of *row* in each language, cell after cell."""
    cells = [[p for kid in cell.kids for p in paragraphs_below(kid)] for cell in row.cells]
    paragraphs = [each for cell in cells for each in cell]
    languages = list(dict.fromkeys(p.language for p in paragraphs if p.language)) or [""]
    for language in languages:
        kids: list[Inline] = []
        for paragraph in (each for cell in cells for each in cell):
            if paragraph.language in ("", language):
                kids += [Text(" | "), *paragraph.kids] if kids else paragraph.kids
        first = next((p for p in paragraphs if p.language == language), paragraphs[0])
        yield Paragraph(row.id, language, tuple(kids), first.at, change=first.change)


def _key(side: Paragraph | Field) -> tuple[str, str]:
    paragraph = side.value if isinstance(side, Field) else side
    return paragraph.language, paragraph.id


def _paragraphs(side: Paragraph | Field) -> tuple[Paragraph, ...]:
    return (side.value,) if isinstance(side, Field) else (side,)


def _plain(side: Paragraph | Field) -> str:
    return "".join(printed_words(kid) for each in _paragraphs(side) for kid in each.kids)


def _now_text(paragraph: Paragraph) -> str:
    return "".join(text for text, _ in _pieces(paragraph.kids, Deleted, False))


def _text(side: Paragraph | Field, without: type[Inserted] | type[Deleted]) -> MarkedText:
    """Return what *side* says in one version, *without* what it has in the other alone."""
    return tuple(
        piece for each in _paragraphs(side) for piece in _pieces(each.kids, without, False)
    )


def _pieces(
    kids: Iterable[Inline], without: type[Inserted] | type[Deleted], marked: bool
) -> Iterator[tuple[str, bool]]:
    for kid in kids:
        match kid:
            case Inserted(inner) | Deleted(inner):
                if not isinstance(kid, without):
                    yield from _pieces(inner, without, True)
            case Revised(inner) | Strong(inner) | Emphasis(inner):
                yield from _pieces(inner, without, marked)
            case Text() | Value() | Blank() | Ref() | Break():
                yield printed_words(kid), marked
