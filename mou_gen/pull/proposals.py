"""What each partner wants a value to be, from all the places where it is printed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

from mou_gen.document import Blank, Value
from mou_gen.messages import _
from mou_gen.pull.changes import SideVersion, authors_of, last_date
from mou_gen.pull.printed_values import agrees, as_written
from mou_gen.pull.returned_file import PlaceEdit, ReturnedFile
from mou_gen.pull.todays_data import TodaysData
from mou_gen.startup.value_classes import value_class
from mou_gen.word.word_lines import Stamp

OURS = "yaml"
"""How the user calls what the data say today, where several versions are to choose from."""


@value_class
class Proposal:
    """What one partner wants a value to be."""

    returned: ReturnedFile
    today: TodaysData
    """Of its document."""
    path: str | None
    """FileAndKey path in the data today; None where that is not certain."""
    node: Value | Blank
    new: str
    """As it is printed by the filters of *node*."""
    edits: tuple[PlaceEdit, ...]
    places: tuple[int, int]
    doubt: str = ""

    @property
    def stamps(self) -> list[Stamp]:
        """Who made it with tracking on."""
        return [stamp for edit in self.edits for stamp in edit.stamps]

    @property
    def every(self) -> str:
        """All that its places say now."""
        return " / ".join(dict.fromkeys((self.new, *(edit.new for edit in self.edits))))

    @property
    def now(self) -> str | None:
        """What its document prints today in such a place, or what the data say where a blank was; None for neither."""
        file, path = self.node.origin.file, self.path or ""
        printed = self.today.printed(file, path, self.node)
        if printed is not None or isinstance(self.node, Value):
            return printed
        written = self.today.written(file, path)
        return None if written is None else str(written)

    @property
    def is_printed(self) -> bool:
        """Whether its document prints in all such places today what was written there."""
        file, path = self.node.origin.file, self.path or ""
        return all(self.today.has_become(file, path, each.node, each.new) for each in self.edits)

    def version(self, name: str) -> SideVersion:
        """Return what is shown of it, called *name*, where others want something else."""
        return SideVersion(name, self.every, authors_of(self.stamps), last_date(self.stamps))


def proposals_of(returned: ReturnedFile, today: TodaysData) -> Iterator[Proposal]:
    """Yield what *returned* wants of each value, its places summed up; *today* is of its document."""
    controls = returned.base.controls.values()
    total = Counter((node.origin.file, node.origin.path) for node in controls)
    by_key: dict[tuple[str, str], list[PlaceEdit]] = defaultdict(list)
    for edit in returned.places:
        by_key[edit.node.origin.file, edit.node.origin.path].append(edit)
    for key, edits in by_key.items():
        path = key[1] if returned.base.is_named else today.name(*key)
        said = _said(edits, today, path or "")
        best = min(edits, key=lambda edit: (bool(edit.doubt), *_roundabout(edit, said)))
        doubt = next((edit.doubt for edit in edits if edit.doubt), "")
        if not doubt and differing(said):
            doubt = _("it was changed differently in different places")
        new = said.get(best) if isinstance(best.node, Blank) else None
        yield Proposal(
            returned,
            today,
            path,
            best.node,
            best.new if new is None else new,
            tuple(edits),
            (len(edits), total[key]),
            doubt,
        )


def differing(said: Mapping[PlaceEdit, str | None]) -> bool:
    """Return whether the edits of *said* are not all the same value; *said* is what each makes of the data, None where its filters lead nowhere back."""
    known = {each for each in said.values() if each is not None}
    lost = [edit for edit, each in said.items() if each is None]
    return len(known) > 1 or any(
        not agrees(edit.new, chain_of(edit.node), each) for edit in lost for each in known
    )


def texts_proposed(proposals: Iterable[Proposal]) -> dict[PlaceEdit, str | None]:
    """Return what each edit of *proposals* makes of the data, None where its filters lead nowhere back."""
    found: dict[PlaceEdit, str | None] = {}
    for each in proposals:
        found |= _said(each.edits, each.today, each.path or "")
    return found


def chain_of(node: Value | Blank) -> str:
    """Return the filters that made *node*; a blank has none."""
    return node.origin.derived if isinstance(node, Value) else ""


def as_one(words: Iterable[str], today: TodaysData, path: str) -> dict[str, str]:
    """Return what each of *words*, which fill one blank, makes of the data.

    They may call the same day or office by different words, such as those of two languages.
    """
    called = {each: today.called(path, each) for each in words}
    names = [each for each in called.values() if each is not None]
    if len(called) > 1 and len(names) == len(called):
        return dict(zip(called, names, strict=True))
    return {each: each for each in called}


def version_names(files: Iterable[str]) -> dict[str, str]:
    """Return what the user calls the version in each of *files*: the name without folder and ending, if no other has that."""
    stems = {file: PurePath(file).stem for file in files}
    count = Counter((OURS, *stems.values()))
    return {file: stem if count[stem] == 1 else file for file, stem in stems.items()}


def _said(edits: Sequence[PlaceEdit], today: TodaysData, path: str) -> dict[PlaceEdit, str | None]:
    sure = [edit for edit in edits if not edit.doubt]
    said = {edit: as_written(edit.new, chain_of(edit.node), edit.node.text) for edit in sure}
    blanks = [edit for edit in sure if isinstance(edit.node, Blank)]
    one = as_one((str(said[edit]) for edit in blanks), today, path)
    return said | {edit: one[str(said[edit])] for edit in blanks}


def _roundabout(edit: PlaceEdit, said: Mapping[PlaceEdit, str | None]) -> tuple[bool, int]:
    """Return what is less for a place from which a shorter way leads back to the data."""
    return said.get(edit) is None, len(edit.node.origin.derived)
