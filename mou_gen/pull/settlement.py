"""What becomes of each value: sent, today's, and what every partner made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import pairwise

from mou_gen.document import Blank, Value
from mou_gen.messages import _
from mou_gen.pull.changes import ChangeKind, PulledChange, SideVersion, authors_of, last_date
from mou_gen.pull.printed_values import agrees, as_written
from mou_gen.pull.returned_file import PlaceEdit, ReturnedFile
from mou_gen.pull.todays_data import TodaysData
from mou_gen.startup.value_classes import value_class
from mou_gen.word.sent_copy import table_of

OURS = "yaml"
"""How the user calls what the data say today, where several versions are to choose from."""


@value_class
class Proposal:
    """What one partner wants a value to be."""

    returned: ReturnedFile
    node: Value | Blank
    new: str
    """As it is printed by the filters of *node*."""
    edits: tuple[PlaceEdit, ...]
    places: tuple[int, int]
    doubt: str = ""

    @property
    def version(self) -> SideVersion:
        """What is shown of it where others want something else."""
        stamps = [stamp for edit in self.edits for stamp in edit.stamps]
        return SideVersion(self.returned.name, self.every, authors_of(stamps), last_date(stamps))

    @property
    def every(self) -> str:
        """All that its places say now."""
        return " / ".join(dict.fromkeys((self.new, *(edit.new for edit in self.edits))))


@dataclass(slots=True)
class Settlement:
    """What is to be reported, and what can be written."""

    changes: list[PulledChange] = field(default_factory=list)
    writable: dict[tuple[str, str], str] = field(default_factory=dict)
    """What the data are to say, by file below the data folder and key path."""


def settle(
    returned: Sequence[ReturnedFile], today: TodaysData, taken: Mapping[str, str]
) -> Settlement:
    """Return what becomes of the values that *returned* changed; *taken* names versions by key path."""
    found = Settlement()
    wanted: dict[tuple[str, str], list[Proposal]] = defaultdict(list)
    for each in returned:
        for proposal in _proposals(each):
            origin = proposal.node.origin
            path = origin.path if each.base.is_named else today.name(origin.file, origin.path)
            if path is None:
                found.changes.append(
                    _by_hand(
                        proposal,
                        "",
                        _("it is unclear which list item this is in the data today"),
                        today,
                    )
                )
            else:
                wanted[origin.file, path].append(proposal)
    for (file, path), proposals in wanted.items():
        _Value(file, path, proposals, returned, today, taken).settle(found)
    return found


def _proposals(returned: ReturnedFile) -> Iterable[Proposal]:
    """Yield what *returned* wants of each value, its places summed up."""
    total: dict[tuple[str, str], int] = defaultdict(int)
    for node in returned.base.controls.values():
        total[node.origin.file, node.origin.path] += 1
    by_key: dict[tuple[str, str], list[PlaceEdit]] = defaultdict(list)
    for edit in returned.places:
        by_key[edit.node.origin.file, edit.node.origin.path].append(edit)
    for key, edits in by_key.items():
        yield _summed(returned, edits, total[key])


def _summed(returned: ReturnedFile, edits: Sequence[PlaceEdit], total: int) -> Proposal:
    best = min(edits, key=lambda edit: (bool(edit.doubt), len(edit.node.origin.derived)))
    doubt = next((edit.doubt for edit in edits if edit.doubt), "")
    said = {
        edit: as_written(edit.new, _chain(edit.node), _marked(edit))
        for edit in edits
        if not edit.doubt
    }
    known = {each for each in said.values() if each is not None}
    lost = [edit for edit, each in said.items() if each is None]
    differing = any(
        not agrees(edit.new, _chain(edit.node), each) for edit in lost for each in known
    )
    if not doubt and (len(known) > 1 or differing):
        doubt = _("it was changed differently in different places")
    return Proposal(returned, best.node, best.new, tuple(edits), (len(edits), total), doubt)


def _chain(node: Value | Blank) -> str:
    return node.origin.derived if isinstance(node, Value) else ""


def _marked(edit: PlaceEdit) -> str:
    return edit.node.text


def _by_hand(proposal: Proposal, path: str, why: str, today: TodaysData) -> PulledChange:
    node = proposal.node
    stamps = [stamp for edit in proposal.edits for stamp in edit.stamps]
    source = node.origin.source
    file = source.file if table_of(node.origin) else (today.root / node.origin.file).as_posix()
    return PulledChange(
        ChangeKind.BY_HAND,
        file,
        path,
        source.line,
        node.text,
        proposal.every,
        authors_of(stamps),
        last_date(stamps),
        proposal.places,
        why,
        proposal.edits[0].where,
        proposal.edits[0].language,
        returned=proposal.returned.file,
    )


class _Value:
    """One value, and what the partners want of it."""

    def __init__(
        self,
        file: str,
        path: str,
        proposals: Sequence[Proposal],
        returned: Sequence[ReturnedFile],
        today: TodaysData,
        taken: Mapping[str, str],
    ) -> None:
        self._file, self._path, self._proposals = file, path, proposals
        self._returned, self._today, self._taken = returned, today, taken

    def settle(self, found: Settlement) -> None:
        """Add what becomes of it to *found*."""
        first = self._proposals[0]
        chosen = self._taken.get(self._path)
        if chosen == OURS:
            return
        if chosen:
            picked = [
                p
                for p in self._proposals
                if chosen in (p.returned.name, p.returned.file, *p.version.authors)
            ]
            if len({p.new for p in picked}) == 1:
                self._take(found, picked[0], picked[0].new, "")
                return
        if why := self._doubt():
            doubtful = next((p for p in self._proposals if p.doubt), first)
            found.changes.append(_by_hand(doubtful, self._path, why, self._today))
            return
        self._merge(found)

    def _doubt(self) -> str:
        first = self._proposals[0]
        if table_of(first.node.origin):
            source = first.node.origin.source
            return _(
                "it comes from the table {table}; change it there: {place}",
                table=source.file,
                place=source,
            )
        for proposal in self._proposals:
            if proposal.doubt:
                return proposal.doubt
        key = (first.node.origin.file, first.node.origin.path)
        names = {p.returned.file for p in self._proposals}
        if any(key in each.gone for each in self._returned if each.file not in names):
            return _("another party deleted the paragraph that contains it")
        return ""

    def _merge(self, found: Settlement) -> None:
        first = self._proposals[0]
        derived = _chain(first.node)
        now = self._today.printed(self._file, self._path, first.node)
        if now is None:
            why = _("the document no longer prints it as it did when the file was sent")
            found.changes.append(_by_hand(first, self._path, why, self._today))
            return
        bases = {p.node.text for p in self._proposals}
        texts = list(dict.fromkeys(p.new for p in self._proposals))
        if now in texts and len(texts) == 1:
            return  # it has been written
        sides = [text for text in texts if text != now]
        if now not in bases and now not in texts:
            sides.append(now)
        if len({_chain(p.node) for p in self._proposals}) > 1:
            why = _("it was changed differently in different places")
            found.changes.append(_by_hand(first, self._path, why, self._today))
        elif len(sides) == 1 and (now in bases or now in texts):
            self._take(found, next(p for p in self._proposals if p.new == sides[0]), sides[0], "")
        else:
            joined = None
            if len(bases) == 1 and not derived.startswith(("date", "numeric", "clock", "in_words")):
                joined = merged_words(next(iter(bases)), sides)
            if joined is None:
                self._conflict(found, now)
            else:
                why = _("merged from several changes: read the result")
                self._take(found, first, joined, why)

    def _take(self, found: Settlement, proposal: Proposal, printed: str, why: str) -> None:
        written = self._today.written(self._file, self._path)
        new = as_written(printed, _chain(proposal.node), str(written or ""))
        if new is None:
            filters = proposal.node.origin.derived
            why = _("the template derives it from the data (`{filters}`)", filters=filters)
            found.changes.append(_by_hand(proposal, self._path, why, self._today))
            return
        if written is not None and str(written) == new:
            return
        by = self._proposals if why else [p for p in self._proposals if p.new == printed]
        stamps = [stamp for p in by for edit in p.edits for stamp in edit.stamps]
        source = written.origin.source if written is not None else proposal.node.origin.source
        # the closing mark of an item of a list is no change of anybody
        old = str(written) if written else proposal.node.text
        found.writable[self._file, self._path] = new
        found.changes.append(
            PulledChange(
                ChangeKind.VALUE,
                (self._today.root / self._file).as_posix(),
                self._path,
                source.line,
                old,
                new,
                authors_of(stamps),
                last_date(stamps),
                proposal.places,
                why,
                proposal.edits[0].where,
                proposal.edits[0].language,
                returned=proposal.returned.file,
            )
        )

    def _conflict(self, found: Settlement, now: str) -> None:
        first = self._proposals[0]
        told = _by_hand(first, self._path, _("several parties changed it differently"), self._today)
        ours = SideVersion(OURS, now)
        versions = (ours, *(proposal.version for proposal in self._proposals))
        every = [stamp for p in self._proposals for edit in p.edits for stamp in edit.stamps]
        found.changes.append(
            replace(
                told,
                kind=ChangeKind.CONFLICT,
                old=first.node.text,
                new="",
                authors=authors_of(every),
                date=last_date(every),
                versions=versions,
                text="\n".join(f"{each.name}: {each.text}" for each in versions),
            )
        )


# ---- words of several --------------------------------------------------------------------


def merged_words(base: str, sides: Sequence[str]) -> str | None:
    """Return *base* with the changes of all *sides*; None where two of them touch each other."""
    if "\n" in base or any("\n" in side for side in sides):
        return None
    words = base.split()
    hunks = sorted({hunk for side in sides for hunk in _hunks(words, side.split())})
    for (_start, end, _new), (start, _end, _other) in pairwise(hunks):
        if start <= end:
            return None
    for start, end, new in reversed(hunks):
        words[start:end] = new
    return " ".join(words)


def _hunks(base: Sequence[str], other: Sequence[str]) -> Iterable[tuple[int, int, tuple[str, ...]]]:
    matcher = SequenceMatcher(None, base, other, autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        if kind != "equal":
            yield start, end, tuple(other[first:last])
