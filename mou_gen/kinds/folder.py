"""The data folder: what its files hold, and how they find each other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mou_gen import inputs
from mou_gen.build.tasks import Row
from mou_gen.data.loader import Entries, load, written
from mou_gen.data.merging import laid_over
from mou_gen.data.model import build, checked, missing_key, one_of
from mou_gen.data.places import PARTIES, data_folder, papers
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.agreement import Agreement, JointAgreement
from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.cooperation import AGREEMENTS
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Party
from mou_gen.kinds.references import no_such
from mou_gen.kinds.referral import Referral
from mou_gen.kinds.secrets import Secrets, read_secrets
from mou_gen.kinds.translations import translations
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.messages import _

Paper = (
    Agreement
    | Minutes
    | Referral
    | InvitationLetter
    | Attendance
    | HandoverRecord
    | Offer
    | Transmittal
)

AGREEMENT = "agreement.yaml"
MINUTES = "minutes"

MODELS: Mapping[str, type[Party | Paper]] = {
    "party": Party,
    "agreement": Agreement,
    "minutes": Minutes,
    "referral": Referral,
    "invitation": InvitationLetter,
    "attendance": Attendance,
    "handover": HandoverRecord,
    "offer": Offer,
    "transmittal": Transmittal,
}
"""The model of each kind of file."""


_Known = tuple[Party | Paper | InputError, set[inputs.Input]]
"""What a file holds, or what is wrong with it, and which files were looked at for that."""


class Folder:
    """A data folder; it reads each file once, until it is told to forget it."""

    def __init__(self, root: Path, secrets: Secrets | None = None) -> None:
        """Take *root*, the folder that holds `parties`, and its *secrets* if they are known."""
        self.root = root
        self._read: dict[str, _Known] = {}
        self._secrets = secrets

    @classmethod
    def of(cls, path: Path) -> Folder:
        """Return the data folder that *path* lies in: the nearest above it that holds `parties`.

        Raises:
            InputError: there is none.
        """
        return cls(data_folder(path))

    def read(self, path: Path) -> Party | Paper:
        """Return what the file *path* of this folder holds.

        Raises:
            InputError: every finding in the file and in those it refers to, texts that lack
                a language of the paper included.
        """
        name = path.resolve().as_posix()
        if name not in self._read:
            message = _("this file refers to itself, over other files perhaps")
            self._read[name] = InputError([Problem(Source(path.as_posix()), message)]), set()
            with inputs.recorded() as seen:
                try:
                    self._read[name] = self._new(path), seen
                except InputError as error:
                    self._read[name] = error, seen
        known, seen = self._read[name]
        inputs.note(seen)
        if isinstance(known, InputError):
            raise InputError(known.problems)
        return known

    def forget(self, path: Path) -> None:
        """Let go of what the file *path* holds: most papers are asked for once."""
        self._read.pop(path.resolve().as_posix(), None)

    def party(self, name: SourcedText) -> Party:
        """Return the party that *name*, its key, stands for.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        path = self.root / PARTIES / f"{name}.yaml"
        if not path.exists():
            known = sorted(each.stem for each in (self.root / PARTIES).glob("*.yaml"))
            raise InputError([no_such(name, _("party"), known)])
        party = self.read(path)
        if not isinstance(party, Party):
            raise InputError([_not_a(path, "party")])
        return party

    def agreement(self, name: SourcedText) -> JointAgreement:
        """Return the Kesepakatan Bersama in the folder *name*.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        path = self.root / name / AGREEMENT
        if not path.exists():
            known = sorted(each.parent.name for each in self.root.glob(f"*/{AGREEMENT}"))
            raise InputError([no_such(name, _("agreement in a folder"), known)])
        agreement = self.read(path)
        if not isinstance(agreement, Agreement):
            raise InputError([_not_a(path, "agreement")])
        if not isinstance(agreement, JointAgreement):
            message = _("this file is no Kesepakatan Bersama")
            raise InputError([Problem(Source(path.as_posix()), message)])
        return agreement

    def minutes(self, agreement: JointAgreement, name: SourcedText) -> Minutes:
        """Return the minutes *name* under *agreement*.

        Raises:
            InputError: there are none, or their file is wrong.
        """
        folder = self.root / agreement.key / MINUTES
        path = folder / f"{name}.yaml"
        if not path.exists():
            known = sorted(each.stem for each in folder.glob("*.yaml"))
            raise InputError([no_such(name, _("file of minutes"), known)])
        minutes = self.read(path)
        if not isinstance(minutes, Minutes):
            raise InputError([_not_a(path, "minutes")])
        return minutes

    def secrets(self) -> Secrets:
        """Return what the sealed sheets of all referrals say; they are read once."""
        if self._secrets is None:
            self._secrets = read_secrets(sorted(papers(self.root)), self.root)
        inputs.note([(inputs.SEALED + str(self.root.absolute()), self._secrets.state)])
        return self._secrets

    def merged(self, path: Path, row: Row) -> tuple[Party | Paper, bytes]:
        """Return what the file *path* says with *row* laid over it, and that as a YAML file.

        Raises:
            InputError: every finding in the file, the row, and the files they refer to.
        """
        entries = laid_over(load(path, self.root), row)
        table = Path(row.place.file).name
        note = _(
            "{file}, merged with row {row} of {table}",
            file=path.name,
            row=row.place.line,
            table=table,
        )
        return self._paper(entries), written(entries, note)

    def _new(self, path: Path) -> Party | Paper:
        return self._paper(load(path, self.root))

    def _paper(self, entries: Entries) -> Party | Paper:
        paper = build(_model(entries), entries, self)
        if not isinstance(paper, Party) and (problems := translations(paper, paper.languages)):
            raise InputError(problems)
        return paper


def _model(entries: Entries) -> type[Party | Paper]:
    """Return the model for *entries*; without a type that is known, any agreement is read as a joint one."""
    if "kind" not in entries:
        raise InputError([missing_key(entries, "kind")])
    kind = checked(one_of(*MODELS), entries["kind"])
    if kind == "agreement":
        return AGREEMENTS.get(str(entries.get("type")), JointAgreement)
    return MODELS[kind]


def _not_a(path: Path, kind: str) -> Problem:
    message = _("this file is not of the kind `{kind}`", kind=kind)
    return Problem(Source(path.as_posix()), message)
