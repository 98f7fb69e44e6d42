"""The data folder: what its files hold, and how they find each other."""

from __future__ import annotations

from pathlib import Path

from mou_gen import inputs
from mou_gen.errors import InputError, Problem, Source
from mou_gen.folders import PARTIES, data_folder, papers
from mou_gen.source.agreement import Agreement
from mou_gen.source.loader import Entries, load
from mou_gen.source.minutes import Minutes
from mou_gen.source.model import build, checked, missing_key, one_of
from mou_gen.source.party import Party
from mou_gen.source.references import no_such
from mou_gen.source.referral import Referral
from mou_gen.source.secrets import Secrets, read_secrets
from mou_gen.source.translations import translations
from mou_gen.values import SourcedText

Paper = Agreement | Minutes | Referral

AGREEMENT = "agreement.yaml"

MODELS: dict[str, type[Party] | type[Agreement] | type[Minutes] | type[Referral]] = {
    "party": Party,
    "agreement": Agreement,
    "minutes": Minutes,
    "referral": Referral,
}


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
            message = "this file refers to itself, over other files perhaps"
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
            raise InputError([no_such(name, "party", known)])
        party = self.read(path)
        if not isinstance(party, Party):
            raise InputError([_not_a(path, "party")])
        return party

    def agreement(self, name: SourcedText) -> Agreement:
        """Return the agreement in the folder *name*.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        path = self.root / name / AGREEMENT
        if not path.exists():
            known = sorted(each.parent.name for each in self.root.glob(f"*/{AGREEMENT}"))
            raise InputError([no_such(name, "agreement in a folder", known)])
        agreement = self.read(path)
        if not isinstance(agreement, Agreement):
            raise InputError([_not_a(path, "agreement")])
        return agreement

    def secrets(self) -> Secrets:
        """Return what the sealed sheets of all referrals say; they are read once."""
        if self._secrets is None:
            self._secrets = read_secrets(sorted(papers(self.root)), self.root)
        inputs.note([(inputs.SEALED + str(self.root.absolute()), self._secrets.state)])
        return self._secrets

    def _new(self, path: Path) -> Party | Paper:
        entries = load(path, self.root)
        paper = build(MODELS[_kind(entries)], entries, self)
        if not isinstance(paper, Party) and (problems := translations(paper, paper.languages)):
            raise InputError(problems)
        return paper


def _kind(entries: Entries) -> str:
    if "kind" not in entries:
        raise InputError([missing_key(entries, "kind")])
    return checked(one_of(*MODELS), entries["kind"])


def _not_a(path: Path, kind: str) -> Problem:
    return Problem(Source(path.as_posix()), f"this file is not of the kind `{kind}`")
