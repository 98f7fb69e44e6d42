"""The data folder: which files are papers, and how they find each other.

agreements/parties/<key>.yaml                a party
agreements/<name>/agreement.yaml             an agreement
agreements/<name>/minutes/<date>.yaml        minutes of a meeting
agreements/<name>/referrals/<case>.yaml      a referral
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
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

PARTIES = "parties"
AGREEMENT = "agreement.yaml"
ENDINGS = (".yaml", ".yml")

MODELS: Mapping[str, type[Party | Paper]] = {
    "party": Party,
    "agreement": Agreement,
    "minutes": Minutes,
    "referral": Referral,
}
"""The model of each kind of file."""


class Folder:
    """A data folder; it reads each file once."""

    def __init__(self, root: Path) -> None:
        """Take *root*, the folder that holds `parties`."""
        self.root = root
        self._read: dict[str, Party | Paper | InputError] = {}
        self._missed: set[Path] = set()
        self._secrets: Secrets | None = None

    @classmethod
    def of(cls, path: Path) -> Folder:
        """Return the data folder that *path* lies in: the nearest above it that holds `parties`.

        Raises:
            InputError: there is none.
        """
        for parent in (*path.parents, *path.resolve().parents):
            if (parent / PARTIES).is_dir():
                return cls(parent)
        message = _("no folder above it holds a folder `{name}`", name=PARTIES)
        hint = _(
            "keep the files of the parties in `{name}`, beside the folders of the agreements",
            name=PARTIES,
        )
        raise InputError([Problem(Source(path.as_posix()), message, hint)])

    @property
    def files(self) -> frozenset[Path]:
        """The files that have been read, resolved, right or wrong, or looked for in vain."""
        return frozenset(map(Path, self._read)) | self._missed

    def read(self, path: Path) -> Party | Paper:
        """Return what the file *path* of this folder holds.

        Raises:
            InputError: every finding in the file and in those it refers to, texts that lack
                a language of the paper included.
        """
        name = path.resolve().as_posix()
        if name not in self._read:
            message = _("this file refers to itself, over other files perhaps")
            self._read[name] = InputError([Problem(Source(path.as_posix()), message)])
            try:
                self._read[name] = self._new(path)
            except InputError as error:
                self._read[name] = error
        known = self._read[name]
        if isinstance(known, InputError):
            raise InputError(known.problems)
        return known

    def party(self, name: SourcedText) -> Party:
        """Return the party that *name*, its key, stands for.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        path = self.root / PARTIES / f"{name}.yaml"
        if not path.exists():
            self._missed.add(path.resolve())
            known = sorted(each.stem for each in (self.root / PARTIES).glob("*.yaml"))
            raise InputError([no_such(name, _("party"), known)])
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
            self._missed.add(path.resolve())
            known = sorted(each.parent.name for each in self.root.glob(f"*/{AGREEMENT}"))
            raise InputError([no_such(name, _("agreement in a folder"), known)])
        agreement = self.read(path)
        if not isinstance(agreement, Agreement):
            raise InputError([_not_a(path, "agreement")])
        return agreement

    def secrets(self) -> Secrets:
        """Return what the sealed sheets of all referrals say; they are read once."""
        if self._secrets is None:
            self._secrets = read_secrets(sorted(_papers(self.root)), self.root)
        return self._secrets

    def _new(self, path: Path) -> Party | Paper:
        entries = load(path, self.root)
        paper = build(MODELS[_kind(entries)], entries, self)
        if not isinstance(paper, Party) and (problems := translations(paper, paper.languages)):
            raise InputError(problems)
        return paper


def find(paths: Iterable[Path]) -> list[Path]:
    """Return the files that *paths*, files or folders, stand for, each once and sorted.

    In a folder these are the papers in YAML: hidden files and the parties are left out. A
    file that is named itself is always meant.

    Raises:
        InputError: a path is not there, a folder has no papers, or a file is not YAML by its ending.
    """
    found: set[Path] = set()
    problems = []
    for path in paths:
        if path.is_dir():
            papers = set(_papers(path))
            found |= papers
            if not papers:
                message = _("there is no agreement, minutes or referral in this folder")
                hint = _("name the folder with them")
                problems.append(Problem(Source(path.as_posix()), message, hint))
        elif not path.exists():
            message = _("there is no such file or folder")
            problems.append(Problem(Source(path.as_posix()), message))
        elif path.suffix.lower() not in ENDINGS:
            message = _("the name of the file does not end in .yaml or .yml")
            problems.append(Problem(Source(path.as_posix()), message, _("name a file of data")))
        else:
            found.add(path)
    if problems:
        raise InputError(problems)
    return sorted(found)


def _papers(folder: Path) -> Iterator[Path]:
    for path in folder.rglob("*"):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if hidden or path.parent.name == PARTIES:
            continue
        if path.suffix.lower() in ENDINGS and path.is_file():
            yield path


def _kind(entries: Entries) -> str:
    if "kind" not in entries:
        raise InputError([missing_key(entries, "kind")])
    return checked(one_of(*MODELS), entries["kind"])


def _not_a(path: Path, kind: str) -> Problem:
    message = _("this file is not of the kind `{kind}`", kind=kind)
    return Problem(Source(path.as_posix()), message)
