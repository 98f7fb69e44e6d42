"""What becomes of each value: sent, today's, and what every partner made of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import pairwise
from pathlib import Path

from mou_gen.document import Blank
from mou_gen.messages import _
from mou_gen.pull.changes import ChangeKind, PulledChange, authors_of, last_date
from mou_gen.pull.printed_values import as_written
from mou_gen.pull.proposals import (
    Proposal,
    as_one,
    chain_of,
    differing,
    proposals_of,
    texts_proposed,
)
from mou_gen.pull.returned_file import ReturnedFile
from mou_gen.pull.todays_data import TodaysData
from mou_gen.pull.version_choices import DataPlace, VersionChoices
from mou_gen.word.sent_copy import table_of

FileAndKey = tuple[str, str]
"""The file below the data folder, and the key path in it."""


@dataclass(slots=True)
class Settlement:
    """What is to be reported, and what can be written."""

    changes: list[PulledChange] = field(default_factory=list)
    writable: dict[DataPlace, str] = field(default_factory=dict)
    """What the data are to say."""

    def of(
        self, files: Container[str], root: Path
    ) -> tuple[list[PulledChange], dict[FileAndKey, str]]:
        """Return what is to be reported of the returned *files*, and what can be written of it below *root*."""
        changes = [each for each in self.changes if each.returned in files]
        told = {(each.file, each.path) for each in changes if each.kind is ChangeKind.VALUE}
        writable = {
            (file.relative_to(root).as_posix(), path): text
            for (file, path), text in self.writable.items()
            if (file.as_posix(), path) in told
        }
        return changes, writable


def settle(
    returned: Sequence[tuple[ReturnedFile, TodaysData]], typed: Sequence[tuple[str, str]] = ()
) -> Settlement:
    """Return what becomes of the values that *returned* changed, each file beside the data of its document.

    Two documents may print the same value, such as one of a party. *typed* names the versions that
    the user has chosen, and where.

    Raises:
        InputError: there is no such version, or no such place.
    """
    found = Settlement()
    wanted: dict[DataPlace, list[Proposal]] = defaultdict(list)
    for proposal in (each for pair in returned for each in proposals_of(*pair)):
        if proposal.path is None:
            why = _("it is unclear which list item this is in the data today")
            found.changes.append(_by_hand(proposal, why))
        else:
            place = proposal.today.root / proposal.node.origin.file, proposal.path
            wanted[place].append(proposal)
    choices = VersionChoices(typed, wanted, [each.file for each, _today in returned])
    for place, proposals in wanted.items():
        _Value(place, proposals, returned, choices).settle(found)
    return found


def _by_hand(proposal: Proposal, why: str) -> PulledChange:
    node = proposal.node
    source = node.origin.source
    file = proposal.today.root / node.origin.file
    return PulledChange(
        ChangeKind.BY_HAND,
        source.file if table_of(node.origin) else file.as_posix(),
        proposal.path or "",
        source.line,
        node.text,
        proposal.every,
        authors_of(proposal.stamps),
        last_date(proposal.stamps),
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
        place: DataPlace,
        proposals: Sequence[Proposal],
        returned: Sequence[tuple[ReturnedFile, TodaysData]],
        choices: VersionChoices,
    ) -> None:
        self._place, self._proposals = place, proposals
        self._returned, self._choices = returned, choices

    def settle(self, found: Settlement) -> None:
        """Add what becomes of it to *found*."""
        if self._choices.keeps_ours(self._place) or all(p.is_printed for p in self._proposals):
            return
        chosen = self._choices.chosen(self._place)
        if chosen is not None:
            self._take(found, chosen, chosen.new, "")
        elif why := self._doubt():
            doubtful = next((p for p in self._proposals if p.doubt), self._proposals[0])
            found.changes.append(_by_hand(doubtful, why))
        else:
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
        if self._is_deleted_by_another():
            return _("another party deleted the paragraph that contains it")
        return ""

    def _is_deleted_by_another(self) -> bool:
        """Return whether another file of the same document lost the paragraph that contains it."""
        names = {p.returned.file for p in self._proposals}
        keys = {(id(p.today), p.node.origin.file, p.node.origin.path) for p in self._proposals}
        return any(
            (id(today), *key) in keys
            for each, today in self._returned
            if each.file not in names
            for key in each.gone
        )

    def _merge(self, found: Settlement) -> None:
        first = self._proposals[0]
        now = first.now
        if now is None:
            why = _("the document no longer prints it as it did when the file was sent")
            found.changes.append(_by_hand(first, why))
        elif len({chain_of(p.node) for p in self._proposals}) > 1:
            self._merge_ways(found)
        else:
            self._merge_words(found, now)

    def _merge_ways(self, found: Settlement) -> None:
        """Settle what two documents print in different ways, such as a day in words and in figures."""
        best = min(self._proposals, key=lambda p: len(chain_of(p.node)))
        said = texts_proposed(self._proposals)
        unknown = set(said.values()) == {None}  # whether they want the same
        changed = best.now not in (best.node.text, best.new)
        if unknown or changed or differing(said):
            self._conflict(found)
        else:
            self._take(found, best, best.new, "")

    def _merge_words(self, found: Settlement, now: str) -> None:
        first = self._proposals[0]
        bases = {p.node.text for p in self._proposals}
        texts = list(dict.fromkeys(p.new for p in self._proposals))
        if isinstance(first.node, Blank):
            known = () if now in bases else (now,)
            one = as_one((*texts, *known), first.today, self._place[1])
            now, texts = one.get(now, now), list(dict.fromkeys(one[text] for text in texts))
        if texts == [now]:
            return  # it has been written
        sides = [text for text in texts if text != now]
        if now not in bases:
            sides.append(now)  # the words of one that were written are no less wanted than others
        if len(sides) == 1:
            self._take(found, self._wanting(sides[0]), sides[0], "")
            return
        joined = None
        derived = chain_of(first.node)
        if len(bases) == 1 and not derived.startswith(("date", "numeric", "clock", "in_words")):
            joined = merged_words(next(iter(bases)), sides)
        if joined is None:
            self._conflict(found)
        else:
            self._take(found, first, joined, _("merged from several changes: read the result"))

    def _wanting(self, text: str) -> Proposal:
        return next((p for p in self._proposals if p.new == text), self._proposals[0])

    def _take(self, found: Settlement, proposal: Proposal, printed: str, why: str) -> None:
        file, path = self._place
        written = proposal.today.written(proposal.node.origin.file, path)
        new = as_written(printed, chain_of(proposal.node), str(written or ""))
        if new is None:
            filters = proposal.node.origin.derived
            why = _("the template derives it from the data (`{filters}`)", filters=filters)
            found.changes.append(_by_hand(proposal, why))
            return
        if written is not None and str(written) == new:
            return
        same = [p for p in self._proposals if p.new == printed]
        by = self._proposals if why or not same else same
        stamps = [stamp for p in by for stamp in p.stamps]
        source = written.origin.source if written is not None else proposal.node.origin.source
        # the closing mark of an item of a list is no change of anybody
        old = str(written) if written else proposal.node.text
        found.writable[self._place] = new
        found.changes.append(
            PulledChange(
                ChangeKind.VALUE,
                file.as_posix(),
                path,
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

    def _conflict(self, found: Settlement) -> None:
        first = self._proposals[0]
        told = _by_hand(first, _("several parties changed it differently"))
        versions = self._choices.versions(self._place)
        every = [stamp for p in self._proposals for stamp in p.stamps]
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
                choice=self._choices.called(self._place),
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
