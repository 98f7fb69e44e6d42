"""One file that came back: what was changed in it since it was sent."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby

from mou_gen.document import Blank, Role, Value
from mou_gen.messages import _
from mou_gen.pull.alignment import AlignedGroup, normal, tags_of
from mou_gen.pull.changes import ChangeKind, PulledChange, authors_of, last_date
from mou_gen.pull.line_pairs import LinePairs
from mou_gen.pull.ownership import FieldNow, OwnerChange, changes_inside
from mou_gen.pull.returned_notes import notes_of, struck_words
from mou_gen.pull.sent_base import SentBase, SentParagraph
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.word.inline_reader import is_prompt
from mou_gen.word.own_marks import without_own_marks
from mou_gen.word.word_lines import Stamp, WordLine

_HEADING = expression(r"(?:pasal|article)\s+\d+\b.{0,80}$", re.IGNORECASE | re.DOTALL)
_LABEL = expression(
    r"(?:(?:pasal|article|ayat|paragraph|huruf|letter)\s)?\(?(?:\d+|[a-z]{1,4})\)?\.?",
    re.IGNORECASE,
)
"""What a reference shows that only a program has renewed."""
_UNRESOLVED = expression(r"(?:error|kesalahan|galat)\W.*", re.IGNORECASE)
_RENUMBERING = frozenset(ChangeKind) - {ChangeKind.TEMPLATE, ChangeKind.BY_HAND, ChangeKind.NOTE}
_COPIED = frozenset(("other header", "other footer"))
"""Edges of pages where nothing stands but a copy of another one."""


@value_class
class PlaceEdit:
    """One place where a value is printed, and what stands there now."""

    tag: str
    node: Value | Blank
    new: str
    """As it is printed."""
    where: str
    language: str
    stamps: tuple[Stamp, ...] = ()
    doubt: str = ""
    """Why a person has to look; "" where it is certain."""


@value_class
class NewLine:
    """A paragraph that was put in."""

    change: PulledChange
    is_heading: bool
    """Whether it is one of an article, by its style or its words."""
    above: SentParagraph | None
    """The one above that was sent, in its column if there is one."""
    below: SentParagraph | None
    is_like_above: bool
    """Whether style and number are those of the paragraph above."""


@value_class
class GoneLine:
    """A paragraph that was deleted."""

    change: PulledChange
    sent: SentParagraph


@dataclass(slots=True)
class ReturnedFile:
    """What came back in one file."""

    file: str
    """As the user calls it."""
    base: SentBase
    places: list[PlaceEdit] = field(default_factory=list)
    others: list[PulledChange] = field(default_factory=list)
    """All that is no value."""
    new_lines: list[NewLine] = field(default_factory=list)
    gone_lines: list[GoneLine] = field(default_factory=list)
    gone: set[tuple[str, str]] = field(default_factory=set)
    """File and key path of what stood in paragraphs that were deleted."""


def compared(
    file: str, base: SentBase, now: Sequence[WordLine], *, converted: bool = False
) -> ReturnedFile:
    """Return what was changed in *file*, which was *base* and has the lines *now*.

    One that was *converted* from another format has lists that count in their own way.
    """
    if by := base.document.revision:
        now = without_own_marks(now, by.author)
    found = ReturnedFile(file, base)
    comparison = _Comparison(found, now, converted)
    comparison.run()
    return found


class _Comparison:
    def __init__(self, found: ReturnedFile, now: Sequence[WordLine], converted: bool) -> None:
        self._found = found
        lines = [line for line in now if line.pieces or line.notes]
        self._copied = [line for line in lines if line.part in _COPIED]
        self._sent = [
            each for each in found.base.lines if each.line.pieces and each.line.part not in _COPIED
        ]
        self._now = [line for line in lines if line.part not in _COPIED]
        self._pairs = LinePairs(self._sent, self._now, converted)
        self._references: list[tuple[OwnerChange, SentParagraph]] = []

    def run(self) -> None:
        """Collect everything."""
        alignment = self._pairs.alignment
        empty_rows = self._empty_rows()
        for group in alignment.groups:
            self._group(group, empty_rows)
        for i in alignment.deleted:
            self._delete(i, [])
        for j in alignment.inserted:
            self._insert(j)
        self._edges()
        once = [each.line for each in self._found.base.lines if each.line.part not in _COPIED]
        for note in notes_of(self._pairs, once):
            self._note(note.kind, note.text, note.sent, note.stamps)
        self._all_references()

    def _edges(self) -> None:
        """Collect what stands at edges of pages where the program writes nothing, or a copy."""
        lines = [each.line for each in self._found.base.lines]
        lines += [line for line in self._now if line.part != "body"]
        known = {normal(line.text) for line in lines} | {""}
        drawn = {(note.kind, note.text) for line in lines for note in line.notes}
        for line in self._copied:
            if normal(line.text) not in known:
                known.add(normal(line.text))
                self._found.others.append(self._put_in(line, None))
            for note in line.notes:
                if (note.kind, note.text) not in drawn:
                    drawn.add((note.kind, note.text))
                    self._note(note.kind, note.text, None, [])
        there = {normal(line.text) for line in self._copied}
        for sent in self._found.base.lines if there else ():
            if sent.line.part in _COPIED and normal(sent.line.text) not in there:
                self._paragraph(ChangeKind.DELETED, sent, [], old=sent.line.text)

    # ---- paragraphs --------------------------------------------------------------------

    def _empty_rows(self) -> set[tuple[int, int]]:
        """Return the rows, by table and number, in which no word is left."""
        said: dict[tuple[int, int], bool] = {}
        for line in self._now:
            if line.cell:
                row = line.cell[:2]
                said[row] = said.get(row, False) or bool(line.text.strip())
        return {row for row, any_word in said.items() if not any_word}

    def _group(self, group: AlignedGroup, empty_rows: set[tuple[int, int]]) -> None:
        sent = [self._sent[i] for i in group.sent]
        now = [self._now[j] for j in group.now]
        old = "\n".join(each.line.own_text for each in sent)
        new = "\n".join(line.own_text for line in now)
        if not normal(new) and normal(old):
            self._emptied(group, sent, now, empty_rows)
            return
        said = "\n".join(line.text for line in now)
        if group.moved:
            self._paragraph(ChangeKind.MOVED, sent[0], _stamps(now), text=said)
        if len(now) > 1:
            self._paragraph(ChangeKind.SPLIT, sent[0], _stamps(now), text=said)
        if len(sent) > 1:
            had = "\n".join(each.line.text for each in sent)
            self._paragraph(ChangeKind.MERGED, sent[0], _stamps(now), old=had, text=said)
        merging = [line for line in now if line.deleted and not line.in_row]
        if merging and len(sent) == 1 and len(now) == 1:
            self._paragraph(ChangeKind.MERGED, sent[0], _stamps(merging), text=said)
        tracked = any(
            p.standing.inserted or p.standing.deleted for line in now for p in line.pieces
        )
        shown = [_fields_of(each.line) for each in sent] != [_fields_of(line) for line in now]
        if old != new or tracked or shown:
            doubt = _doubt_of(sent, now)
            if group.replaced:
                doubt = _(
                    "the whole paragraph was replaced: check that it still says the same thing"
                )
            changes = changes_inside([each.line for each in sent], now)
            told = [self._owner(change, sent, said, doubt) for change in changes]
            if not any(told) and normal(old) != normal(new):
                self._spaces(changes, sent, said)

    def _emptied(
        self,
        group: AlignedGroup,
        sent: Sequence[SentParagraph],
        now: Sequence[WordLine],
        empty_rows: set[tuple[int, int]],
    ) -> None:
        whole = any(line.deleted or (line.cell and line.cell[:2] in empty_rows) for line in now)
        tags = tags_of(sent[0].line)
        words = "".join(p.text for p in sent[0].line.pieces if not p.standing.controls)
        if whole or words.strip() or len(tags) != 1:
            for i in group.sent:
                self._delete(i, _stamps(now))
            return
        change = OwnerChange(tags[0], sent[0].line.text, "", _stamps(now), changed=True)
        self._owner(change, sent)

    def _delete(self, i: int, stamps: Sequence[Stamp]) -> None:
        sent = self._sent[i]
        for tag in tags_of(sent.line):
            node = self._found.base.controls.get(tag)
            if node is not None:
                self._found.gone.add((node.origin.file, node.origin.path))
        self._paragraph(ChangeKind.DELETED, sent, stamps, old=sent.line.text)
        self._found.gone_lines.append(GoneLine(self._found.others[-1], sent))

    def _insert(self, j: int) -> None:
        line = self._now[j]
        above = self._pairs.above(j)
        change = self._put_in(line, above)
        self._found.others.append(change)
        heading = line.styled in self._headings() or _HEADING.match(line.text.strip())
        k = self._pairs.near(j, range(j - 1, -1, -1))
        near = self._pairs.near(j, range(j + 1, len(self._now)))
        below = None if near is None else self._pairs.sent_of(near)
        like = k is not None and self._pairs.is_like(k, j)
        self._found.new_lines.append(NewLine(change, bool(heading), above, below, like))

    def _put_in(self, line: WordLine, above: SentParagraph | None) -> PulledChange:
        return PulledChange(
            ChangeKind.INSERTED,
            self._found.file,
            new=line.text.strip(),
            authors=authors_of(_stamps([line])),
            date=last_date(_stamps([line])),
            why=_edge_of(line),
            where=above.where if above else "",
            language=above.language if above else "",
            text=line.text.strip(),
            returned=self._found.file,
        )

    def _headings(self) -> set[str]:
        """Return the styles of the headings of articles."""
        return {
            each.line.styled
            for each in self._sent
            if each.paragraph and each.paragraph.role is Role.HEADING
        }

    def _paragraph(
        self,
        kind: ChangeKind,
        sent: SentParagraph,
        stamps: Sequence[Stamp],
        *,
        old: str = "",
        text: str = "",
    ) -> None:
        at = sent.paragraph.at if sent.paragraph else None
        nodes = (self._found.base.controls.get(tag) for tag in tags_of(sent.line))
        path = next((node.origin.path for node in nodes if node is not None), "")
        self._found.others.append(
            PulledChange(
                kind,
                at.file if at else self._found.file,
                path if self._found.base.is_named or "[" not in path else "",
                at.line if at else 0,
                old=old or sent.line.text,
                new="" if kind is ChangeKind.DELETED else text,
                authors=authors_of(stamps),
                date=last_date(stamps),
                why=_edge_of(sent.line),
                where=sent.where,
                language=sent.language,
                text=text or old,
                returned=self._found.file,
            )
        )

    # ---- words -------------------------------------------------------------------------

    def _owner(
        self, change: OwnerChange, sent: Sequence[SentParagraph], said: str = "", doubt: str = ""
    ) -> bool:
        """Collect *change*, and return whether its words are any others than before."""
        if change.owner.startswith("f"):
            self._references.append((change, sent[0]))
            return True
        same_lines = change.broken or change.old.count("\n") == change.new.count("\n")
        if normal(change.old) == normal(change.new) and same_lines:
            return False
        node = self._found.base.controls.get(change.owner)
        if node is not None:
            self._value(change, node, _line_of(change.owner, sent), doubt)
        elif not change.owner.startswith("b"):
            self._template(change, sent, said)
        return True

    def _spaces(
        self, changes: Sequence[OwnerChange], sent: Sequence[SentParagraph], said: str
    ) -> None:
        """Collect that words run together now, or apart: the space between them is of one of *changes*."""
        for change in changes:
            if change.old != change.new and change.owner not in self._found.base.controls:
                whole = "\n".join(each.line.text for each in sent)
                self._template(replace(change, old=whole, new=said), sent, said)
                return

    def _value(
        self, change: OwnerChange, node: Value | Blank, sent: SentParagraph, doubt: str
    ) -> None:
        new = change.new.strip()
        if not new or is_prompt(new) or (isinstance(node, Value) and change.owner in self._prompts):
            new, doubt = "", _("the text was deleted; if that is intended, delete the key")
        elif change.broken or "\n" in new:
            doubt = _("a line or paragraph break was inserted into it")
        elif change.unsure or _is_doubled(change.old.strip(), new):
            doubt = _("it is unclear which of the words belong to it")
        elif isinstance(node, Blank) and "[......" in new:
            doubt = _("the blank was filled in only in part: its brackets are still there")
        elif not any(map(str.isalnum, new)):
            doubt = _("it contains no words, only punctuation")
        stamps = tuple(change.stamps)
        self._found.places.append(
            PlaceEdit(change.owner, node, new, sent.where, sent.language, stamps, doubt)
        )

    @cached_property
    def _prompts(self) -> set[str]:
        """The tags of controls in which Word shows what it shows in an empty one, in any language."""
        looks: dict[str, set[bool]] = defaultdict(set)
        for piece in (piece for line in self._now for piece in line.pieces):
            for tag in piece.standing.controls if piece.standing.deleted is None else ():
                looks[tag].add("p" in piece.standing.look)
        return {tag for tag, of_prompts in looks.items() if of_prompts == {True}}

    def _all_references(self) -> None:
        """Note what became of references; that all are plain words is the way of some programs."""
        plain = [c for c, _at in self._references if c.field_now is FieldNow.PLAIN_WORDS]
        everywhere = 2 * len(plain) > sum(len(_fields_of(each.line)) for each in self._sent)
        for change, sent in self._references:
            if not everywhere or change.field_now is not FieldNow.PLAIN_WORDS:
                self._reference(change, sent)
        if everywhere:
            self._note("format", _("cross-references were turned into plain text"), None, [])

    def _reference(self, change: OwnerChange, sent: SentParagraph) -> None:
        """Note what became of a reference; that its number is renewed is no change."""
        kind = "reference"
        match change.field_now:
            case FieldNow.PLAIN_WORDS if not change.stamps:
                kind, message = (
                    "format",
                    _("a cross-reference was turned into plain text: {label}", label=change.old),
                )
            case FieldNow.LEADS_ELSEWHERE:
                message = _("a cross-reference now points elsewhere")
            case FieldNow.SAYS_OTHERWISE:
                if self._may_be_renewed(change):
                    return
                message = _("the text of a cross-reference was changed by hand")
            case _:
                message = _(
                    "a cross-reference was overwritten or deleted: {label}", label=change.old
                )
        self._note(kind, message, sent, change.stamps, change)

    def _may_be_renewed(self, change: OwnerChange) -> bool:
        """Return whether a program may have renewed the number that *change* shows."""
        if _UNRESOLVED.search(change.new):
            return True
        renumbering = any(each.kind in _RENUMBERING for each in self._found.others)
        return (renumbering or self._pairs.converted) and bool(_LABEL.fullmatch(change.new.strip()))

    def _template(self, change: OwnerChange, group: Sequence[SentParagraph], said: str) -> None:
        number = change.owner[1:].partition("/")[0]
        sent = group[int(number)] if number.isdecimal() and int(number) < len(group) else group[0]
        at = sent.paragraph.at if sent.paragraph else None
        asked = change.border or change.unsure
        value = self._found.base.controls.get(change.neighbour)
        why = ""
        if asked:
            why = _("the words are next to a value: they may belong to it or to the template")
        else:
            why = _edge_of(sent.line)
        self._found.others.append(
            PulledChange(
                ChangeKind.BY_HAND if asked else ChangeKind.TEMPLATE,
                at.file if at else self._found.file,
                value.origin.path if value is not None and asked else "",
                at.line if at else 0,
                change.old.strip(),
                change.new.strip(),
                authors_of(change.stamps),
                last_date(change.stamps),
                why=why,
                where=sent.where,
                language=sent.language,
                text=said,
                returned=self._found.file,
            )
        )

    # ---- notes -------------------------------------------------------------------------

    def _note(
        self,
        kind: str,
        text: str,
        sent: SentParagraph | None,
        stamps: Sequence[Stamp],
        change: OwnerChange | None = None,
    ) -> None:
        self._found.others.append(
            PulledChange(
                ChangeKind.NOTE,
                self._found.file,
                old=change.old if change else "",
                new=change.new if change else "",
                authors=authors_of(stamps),
                date=last_date(stamps),
                why=kind,
                where=sent.where if sent else "",
                language=sent.language if sent else "",
                text=text,
                returned=self._found.file,
            )
        )


def _is_doubled(old: str, new: str) -> bool:
    """Return whether *new* is *old* with a copy of it: a control was pasted behind itself."""
    twice = "".join(new.split()) == 2 * "".join(old.split())
    return new.count(old) > 1 if len(old.split()) > 2 else twice and not old.isdecimal()


def _edge_of(line: WordLine) -> str:
    """Say that *line* stands at an edge of pages; "" if it does not."""
    if "header" in line.part:
        return _("in the page header")
    return _("in the page footer") if "footer" in line.part else ""


def _fields_of(line: WordLine) -> list[tuple[str, str]]:
    """Return the fields of *line* with what they show."""
    pieces = (p for p in line.pieces if p.standing.deleted is None)
    shown = groupby(pieces, key=lambda piece: piece.standing.field)
    return [(code, "".join(piece.text for piece in found)) for code, found in shown if code]


def _doubt_of(sent: Sequence[SentParagraph], now: Sequence[WordLine]) -> str:
    """Return why no value of these lines is certain; "" where one may be."""
    struck = struck_words([each.line for each in sent], now)
    if struck:
        return _(
            "words near it were struck through or hidden by formatting, not with Track Changes"
        )
    return ""


def _line_of(tag: str, sent: Sequence[SentParagraph]) -> SentParagraph:
    return next((each for each in sent if tag in tags_of(each.line)), sent[0])


def _stamps(lines: Sequence[WordLine]) -> list[Stamp]:
    """Return who put in or took out words or ends of *lines*."""
    found: list[Stamp] = []
    for line in lines:
        ends = (line.inserted, line.deleted)
        inside = (s for p in line.pieces for s in (p.standing.inserted, p.standing.deleted))
        found += [stamp for stamp in (*ends, *inside) if stamp is not None]
    return list(dict.fromkeys(found))
