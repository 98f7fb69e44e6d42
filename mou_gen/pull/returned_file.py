"""One file that came back: what was changed in it since it was sent."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from mou_gen.document import Blank, Role, Value
from mou_gen.messages import _
from mou_gen.pull.alignment import AlignedGroup, Alignment, aligned, normal, tags_of
from mou_gen.pull.changes import ChangeKind, PulledChange, authors_of, last_date
from mou_gen.pull.ownership import OwnerChange, changes_inside
from mou_gen.pull.sent_base import SentBase, SentParagraph
from mou_gen.word.docx_reader import Stamp, WordLine
from mou_gen.word.own_marks import without_own_marks

_HEADING = re.compile(r"(?:pasal|article)\s+\d+\b.{0,80}$", re.IGNORECASE | re.DOTALL)
_KINDS_OF_NOTES = {
    "comment": "comment",
    "format": "format",
    "object": "object",
    "footnote": "footnote",
    "unknown": "unknown element",
}


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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

    @property
    def name(self) -> str:
        """Its name without folder and ending."""
        return PurePath(self.file).stem


def compared(file: str, base: SentBase, now: Sequence[WordLine]) -> ReturnedFile:
    """Return what was changed in *file*, which was *base* and has the lines *now*."""
    sent = [line for line in base.lines if line.line.pieces]
    if by := base.document.revision:
        now = without_own_marks(now, by.author)
    lines = [line for line in now if line.pieces or line.notes]
    found = ReturnedFile(file, base)
    comparison = _Comparison(found, sent, lines)
    comparison.run()
    return found


class _Comparison:
    def __init__(
        self, found: ReturnedFile, sent: Sequence[SentParagraph], now: Sequence[WordLine]
    ) -> None:
        self._found, self._sent, self._now = found, sent, now
        self._alignment: Alignment = aligned([each.line for each in sent], now)
        self._of_now = {j: group.sent[0] for group in self._alignment.groups for j in group.now}

    def run(self) -> None:
        """Collect everything."""
        empty_rows = self._empty_rows()
        for group in self._alignment.groups:
            self._group(group, empty_rows)
        for i in self._alignment.deleted:
            self._delete(i, [])
        for j in self._alignment.inserted:
            self._insert(j)
        self._notes()
        self._references()

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
            self._paragraph(ChangeKind.MERGED, sent[0], _stamps(now), text=said)
        merging = [line for line in now if line.deleted and not line.in_row]
        if merging and len(sent) == 1 and len(now) == 1:
            self._paragraph(ChangeKind.MERGED, sent[0], _stamps(merging), text=said)
        tracked = any(
            p.standing.inserted or p.standing.deleted for line in now for p in line.pieces
        )
        if old != new or tracked:
            for change in changes_inside([each.line for each in sent], now):
                self._owner(change, sent, said)

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
        k = self._near(j, range(j - 1, -1, -1))
        above = None if k is None else self._sent[self._of_now[k]]
        self._found.others.append(
            PulledChange(
                ChangeKind.INSERTED,
                self._found.file,
                new=line.text,
                authors=authors_of(_stamps([line])),
                date=last_date(_stamps([line])),
                where=above.where if above else "",
                language=above.language if above else "",
                text=line.text,
                returned=self._found.file,
            )
        )
        heading = line.styled in self._headings() or _HEADING.match(line.text.strip())
        near = self._near(j, range(j + 1, len(self._now)))
        below = None if near is None else self._sent[self._of_now[near]]
        like = k is not None and _form_of(self._now[k]) == _form_of(line)
        new = NewLine(self._found.others[-1], bool(heading), above, below, like)
        self._found.new_lines.append(new)

    def _headings(self) -> set[str]:
        """Return the styles of the headings of articles."""
        return {
            each.line.styled
            for each in self._sent
            if each.paragraph and each.paragraph.role is Role.HEADING
        }

    def _above(self, j: int) -> SentParagraph | None:
        """Return the sent paragraph above the line *j*, in its column if there is one."""
        k = self._near(j, range(j - 1, -1, -1))
        return None if k is None else self._sent[self._of_now[k]]

    def _near(self, j: int, others: Iterable[int]) -> int | None:
        """Return the first of the lines *others* that was sent, in the column of the line *j* if there is one."""
        line = self._now[j]
        near = [k for k in others if k in self._of_now]
        column = [
            k for k in near if (c := self._now[k].cell) and line.cell and c[2] == line.cell[2]
        ]
        return next(iter((column or near) if line.cell else near), None)

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
                where=sent.where,
                language=sent.language,
                text=text or old,
                returned=self._found.file,
            )
        )

    # ---- words -------------------------------------------------------------------------

    def _owner(self, change: OwnerChange, sent: Sequence[SentParagraph], said: str = "") -> None:
        same_lines = change.broken or change.old.count("\n") == change.new.count("\n")
        if normal(change.old) == normal(change.new) and same_lines:
            return
        node = self._found.base.controls.get(change.owner)
        if node is not None:
            self._value(change, node, _line_of(change.owner, sent))
        elif change.owner.startswith("f"):
            self._typed_over(change, sent[0])
        elif not change.owner.startswith("b"):
            self._template(change, sent, said)

    def _value(self, change: OwnerChange, node: Value | Blank, sent: SentParagraph) -> None:
        doubt = ""
        if not change.new.strip():
            doubt = _("it was emptied; delete the key if that is meant")
        elif change.broken or "\n" in change.new.strip():
            doubt = _("a paragraph or line ends in the midst of it")
        elif change.unsure:
            doubt = _("it is not certain which words are its own")
        elif isinstance(node, Blank) and "[......" in change.new:
            doubt = _("the blank was filled in part; a bracket of it still stands there")
        self._found.places.append(
            PlaceEdit(
                change.owner,
                node,
                change.new.strip(),
                sent.where,
                sent.language,
                tuple(change.stamps),
                doubt,
            )
        )

    def _typed_over(self, change: OwnerChange, sent: SentParagraph) -> None:
        message = _("a reference was typed over or deleted: {label}", label=change.old)
        self._note("reference", message, sent, change.stamps, change)

    def _template(self, change: OwnerChange, group: Sequence[SentParagraph], said: str) -> None:
        number = change.owner[1:].partition("/")[0]
        sent = group[int(number)] if number.isdecimal() and int(number) < len(group) else group[0]
        at = sent.paragraph.at if sent.paragraph else None
        asked = change.border or change.unsure
        value = self._found.base.controls.get(change.neighbour)
        why = ""
        if asked:
            why = _(
                "the words stand at the edge of a value: they may belong to it or to the template"
            )
        elif sent.line.part != "body":
            why = _("it stands in the head or foot of pages")
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

    def _notes(self) -> None:
        had = Counter(
            (note.kind, note.text) for each in self._found.base.lines for note in each.line.notes
        )
        for j, line in enumerate(self._now):
            sent = self._sent[self._of_now[j]] if j in self._of_now else self._above(j)
            for note in dict.fromkeys(line.notes):
                if had[note.kind, note.text]:  # emblems and the draft mark are our own
                    had[note.kind, note.text] -= 1
                    continue
                stamps = [note.stamp] if note.stamp else []
                self._note(note.kind, note.text, sent, stamps)
        if any(tags_of(line) for line in self._now):  # else another program has set all anew
            for group in self._alignment.groups:
                self._looks(group)

    def _looks(self, group: AlignedGroup) -> None:
        sent, now = self._sent[group.sent[0]], self._now[group.now[0]]
        if now.unnumbered and sent.paragraph and sent.paragraph.label:
            self._note("format", _("the number of the paragraph was taken away"), sent, [])
        if sent.line.text == now.text and any(n.kind == "format" for n in now.notes) is False:
            before, after = _look_of(sent.line), _look_of(now)
            words = [
                now.text[n]
                for n, (one, other) in enumerate(zip(before, after, strict=True))
                if one != other
            ]
            if "".join(words).strip():
                self._note("format", _("the look of words"), sent, [])

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
                why=_KINDS_OF_NOTES.get(kind, kind),
                where=sent.where if sent else "",
                language=sent.language if sent else "",
                text=text,
                returned=self._found.file,
            )
        )

    def _references(self) -> None:
        """Note each reference whose paragraph is gone."""
        gone = {name: i for i in self._deleted() for name in self._sent[i].line.bookmarks}
        if not gone:
            return
        for j, line in enumerate(self._now):
            for code in dict.fromkeys(
                p.standing.field for p in line.pieces if not p.standing.deleted
            ):
                name = code.split()[1] if len(code.split()) > 1 else ""
                if name in gone and j in self._of_now:
                    where = self._sent[gone[name]].where
                    message = _("a reference leads to what was deleted: {where}", where=where)
                    self._note("reference", message, self._sent[self._of_now[j]], [])

    def _deleted(self) -> Iterator[int]:
        yield from self._alignment.deleted
        for group in self._alignment.groups:
            if not any(normal(self._now[j].text) for j in group.now):
                yield from group.sent


def _line_of(tag: str, sent: Sequence[SentParagraph]) -> SentParagraph:
    return next((each for each in sent if tag in tags_of(each.line)), sent[0])


def _form_of(line: WordLine) -> tuple[str, tuple[str, str]]:
    return line.styled, line.numbered


def _stamps(lines: Sequence[WordLine]) -> list[Stamp]:
    """Return who put in or took out words or ends of *lines*."""
    found: list[Stamp] = []
    for line in lines:
        ends = (line.inserted, line.deleted)
        inside = (s for p in line.pieces for s in (p.standing.inserted, p.standing.deleted))
        found += [stamp for stamp in (*ends, *inside) if stamp is not None]
    return list(dict.fromkeys(found))


def _look_of(line: WordLine) -> list[str]:
    """Return the look of each letter of *line* that stands there."""
    return [
        p.standing.look for p in line.pieces if p.standing.deleted is None for _letter in p.text
    ]
