"""The data folder for new files."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from mou_gen.data.places import PARTIES
from mou_gen.data.values import LANGUAGES, SourcedText
from mou_gen.document import Origin
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.agreement_progress import progress_of
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import AGREEMENT, JointAgreement
from mou_gen.kinds.kind import Question, Values
from mou_gen.kinds.party import Party, RegionParty
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import no_such
from mou_gen.kinds.registry import kinds
from mou_gen.messages import _
from mou_gen.progress.follow_ups import UNFINISHED
from mou_gen.progress.status import StatusRow, status_report
from mou_gen.scaffolds.skeleton import Skeleton

NewFiles = Mapping[Path, bytes]
"""New files by path."""


class TargetFolder:
    """A data folder, which need not be there yet."""

    def __init__(self, root: Path) -> None:
        """Take *root*, the folder that holds `parties`, or will."""
        self._root = root
        self._folder = Folder(root)

    def has_agreement(self, name: str) -> bool:
        """Return whether there is an agreement in the folder *name*."""
        return (self._root / name / AGREEMENT).exists()

    def agreement(self, name: str) -> JointAgreement:
        """Return the agreement in the folder *name*.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        return self._folder.agreement(self._named("agreement", name))

    def cooperation(self, agreement: JointAgreement, name: str) -> Record:
        """Return the Perjanjian Kerja Sama *name* under *agreement*.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        return self._folder.neighbour(agreement, "cooperation", self._named("--cooperation", name))

    def unknown(
        self, agreement: JointAgreement, question: Question, answer: str
    ) -> Sequence[Problem]:
        """Return that the *answer* to *question* names no party of *agreement*, or no file under it, if so it is."""
        option = f"--{question.option or question.name}"
        name = self._named(option, answer)
        if question.names == "party":
            what = _("party of this agreement with the key")
            known = [party.key for party in agreement.parties]
        else:
            scaffold = kinds()[question.names].scaffold
            assert scaffold, "only such kinds are asked for by name"
            what = _("file in `{folder}` with the name", folder=scaffold.folder)
            folder = self._root / agreement.key / scaffold.folder
            known = sorted(path.stem for path in folder.glob("*.yaml"))
        return [] if answer in known else [no_such(name, what, known)]

    def _named(self, option: str, answer: str) -> SourcedText:
        """Return the *answer* to *option*, which a finding of this folder is about."""
        return SourcedText(answer, Origin("", Source(self._root.as_posix(), key_path=option)))

    def open_follow_ups(self, agreement: JointAgreement, day: dt.date) -> list[str]:
        """Return the names of the follow-ups of *agreement* that are not closed on *day*, the most urgent first.

        Raises:
            InputError: its minutes, or what was told of progress, have findings.
        """
        report = status_report(progress_of(self._folder, agreement), day)
        rows = [row for row in report.rows if row.state in UNFINISHED and _is_before(row, day)]
        rows.sort(key=lambda row: (row.due or dt.date.max, row.name))
        return [row.name for row in rows]

    def parties(self) -> Mapping[str, Party]:
        """Return the parties there are by their region or name; a file that is wrong is none."""
        found: dict[str, Party] = {}
        for path in sorted((self._root / PARTIES).glob("*.yaml")):
            try:
                party = self._folder.read(path)
            except InputError:
                continue
            if isinstance(party, Party):
                code = party.region if isinstance(party, RegionParty) else party.full_name
                found.setdefault(str(code), party)
        return found

    def file(
        self,
        name: str,
        kind: str,
        facts: Values,
        choices: Mapping[str, Sequence[str]] | None = None,
    ) -> dict[Path, bytes]:
        """Return the file *name* of this folder, of the kind *kind*, that says *facts*."""
        path = self._root / name
        # The folder `schemas` stands beside that of the data, as in the examples.
        schemas = os.path.relpath(self._root.parent / "schemas", path.parent)
        skeleton = Skeleton(
            kind, choices or {}, facts.get("languages") or LANGUAGES, facts.get("type", "")
        )
        text = skeleton.text(facts, f"{Path(schemas).as_posix()}/{kind}.json")
        return {path: text.encode()}


def _is_before(row: StatusRow, day: dt.date) -> bool:
    """Return whether *row* was set before *day*: a meeting does not answer itself."""
    return row.set_on is None or row.set_on < day
