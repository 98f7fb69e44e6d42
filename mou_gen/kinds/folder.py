"""The data folder: its files, and the references between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.fields import day, one_of
from mou_gen.data.loader import DataNode, Entries, Items, load
from mou_gen.data.merging import overlay_row
from mou_gen.data.model import Model, apply_validator, missing_key, validate
from mou_gen.data.places import (
    PARTIES,
    data_folder,
    data_folders,
    leading_out,
    template_folders,
)
from mou_gen.data.rows import MergeRow
from mou_gen.data.values import SourcedText
from mou_gen.document import Origin
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.dossier import Dossier
from mou_gen.kinds.follow_up import MINUTES_FOLDER, EarlierFollowUp, FollowUp
from mou_gen.kinds.institution import KIND as INSTITUTION_KIND
from mou_gen.kinds.joint_agreement import AGREEMENT, JointAgreement
from mou_gen.kinds.joint_agreement import KIND as AGREEMENT_KIND
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import no_such
from mou_gen.kinds.secrets import Secrets, read_secrets
from mou_gen.kinds.translations import translations
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.messages import _

_Known = tuple[Party | Record | InputError, set[inputs.Input]]
"""What a file holds, or what is wrong with it, and which files were looked at for that."""


class Folder:
    """A data folder; it reads each file once, until it has to forget it."""

    def __init__(
        self, root: Path, secrets: Secrets | None = None, templates: Sequence[Path] = ()
    ) -> None:
        """Take *root*, the folder that holds `parties`, its *secrets* if they are known, and *templates*.

        Their tables say which types of agreements there are; without any, the usual folders do.
        """
        self.root = root
        self.templates = tuple(templates) or template_folders()
        self._read: dict[str, _Known] = {}
        self._secrets = secrets
        self._dossiers: dict[str, Dossier] = {}

    @classmethod
    def of(cls, path: Path) -> Folder:
        """Return the data folder that *path* lies in: the nearest above it that holds `parties`.

        Raises:
            InputError: there is none.
        """
        return cls(data_folder(path))

    def read(self, path: Path) -> Party | Record:
        """Return what the file *path* of this folder holds.

        Raises:
            InputError: every finding in the file and in those it refers to, texts that lack
                including a language of the document.
        """
        name = inputs.real_path(path).as_posix()
        if name not in self._read:
            message = _("this file refers to itself, directly or through other files")
            self._read[name] = (
                InputError([Problem(Source.of(path), message)]),
                set(),
            )
            with inputs.recording() as seen:
                try:
                    self._read[name] = self._new(path), seen
                except InputError as error:
                    self._read[name] = error, seen
                except OSError:  # which is the system's, and no fault of the file
                    self._forget(path)
                    raise
        known, seen = self._read[name]
        inputs.note(seen)
        if isinstance(known, InputError):
            raise InputError(known.problems)
        return known

    @contextmanager
    def opened(self, path: Path, row: MergeRow | None = None) -> Iterator[Party | Record]:
        """Yield what the file *path* says, with *row* laid over it if there is one.

        It is released afterwards: most documents are requested once.

        Raises:
            InputError: every finding in the file, the row, and the files they refer to.
        """
        try:
            yield self._record(overlay_row(load(path, self.root), row)) if row else self.read(path)
        finally:
            self._forget(path)

    def _forget(self, path: Path) -> None:
        self._read.pop(inputs.real_path(path).as_posix(), None)

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
            message = _("this file is not a Kesepakatan Bersama")
            raise InputError([Problem(Source.of(path), message)])
        return agreement

    def neighbour(self, agreement: JointAgreement, kind: str, name: SourcedText) -> Record:
        """Return the file *name* of this *kind* under *agreement*.

        Raises:
            InputError: there is none, or it is wrong.
        """
        wanted = registry.kinds()[kind]
        assert wanted.scaffold, f"{kind} stands in no folder of its own"
        folder = self.root / agreement.key / wanted.scaffold.folder
        path = folder / f"{name}.yaml"
        if not path.exists():
            what = _("file in `{folder}` with the name", folder=wanted.scaffold.folder)
            raise InputError(
                [no_such(name, what, sorted(each.stem for each in folder.glob("*.yaml")))]
            )
        found = self.read(path)
        if not isinstance(found, wanted.model):
            raise InputError([_not_a(path, kind)])
        assert isinstance(found, Record), "a kind that stands in a folder makes documents"
        return found

    def follow_up(self, agreement: JointAgreement, name: SourcedText) -> EarlierFollowUp:
        """Return the follow-up of *agreement* called *name*: the file of its minutes, and its key.

        Raises:
            InputError: there is none, or its file is wrong.
        """
        minutes = self.root / agreement.key / MINUTES_FOLDER
        meeting, items = _follow_ups_in(minutes / f"{name.partition('/')[0]}.yaml", self.root)
        if name not in items:
            files = sorted(minutes.glob("*.yaml"))
            known = [each for file in files for each in _follow_ups_in(file, self.root)[1]]
            raise InputError([no_such(name, _("follow-up of an earlier meeting"), known)])
        held = apply_validator(day, meeting) if meeting is not None else None
        return EarlierFollowUp(name, held, validate(FollowUp, items[name], self))

    def dossier(self, agreement: str) -> Dossier:
        """Return what the documents of the *agreement*, the name of a folder, may know of each other."""
        if agreement not in self._dossiers:
            self._dossiers[agreement] = Dossier(self.root / agreement, self._record_in)
        return self._dossiers[agreement]

    def _record_in(self, path: Path) -> Record | None:
        found = self.read(path)
        return found if isinstance(found, Record) else None

    def secrets(self) -> Secrets:
        """Return what the sealed sheets of all referrals say; they are read once."""
        if self._secrets is None:
            self._secrets = read_secrets(self.root)
        inputs.note([(inputs.SEALED + str(self.root.absolute()), self._secrets.state)])
        return self._secrets

    def names(self, seen: Set[inputs.Input], row: MergeRow | None) -> dict[str, Source]:
        """Return the names that a build remembers of the files *seen* here, and that of *row*."""
        above = self.root.absolute()
        files = (Path(path) for path, _state in seen if not inputs.split_mark(path)[0])
        inside = sorted(each.relative_to(above) for each in files if each.is_relative_to(above))
        names = {each.as_posix(): Source.of(self.root / each) for each in inside}
        return names | ({row.name: row.place} if row else {})

    def _new(self, path: Path) -> Party | Record:
        return self._record(self._loaded(path))

    def _loaded(self, path: Path) -> Entries:
        """Return what the file *path* says, unless it is a link to what lies outside of the folder."""
        if inputs.leads_out(path, self.root):
            raise InputError([leading_out(path)])
        return load(path, self.root)

    def _record(self, entries: Entries) -> Party | Record:
        record = validate(self._model(entries), entries, self)
        assert isinstance(record, Party | Record), "a kind is read as a party or as a record"
        if isinstance(record, Record) and (problems := translations(record, record.languages)):
            raise InputError(problems)
        return record

    def _model(self, entries: Entries) -> type[Model]:
        """Return the model for *entries*."""
        if "kind" not in entries:
            raise InputError([missing_key(entries, "kind")])
        word = apply_validator(one_of(*registry.kind_words()), entries["kind"])
        type = str(entries.get("type", ""))
        if word == AGREEMENT_KIND.word and (row := read_agreement_types(self.templates).get(type)):
            return registry.kinds()[row.form].model
        if word == INSTITUTION_KIND.word and "name" in entries and "region" not in entries:
            return INSTITUTION_KIND.model
        return registry.of_word(word, type).model


def _not_a(path: Path, kind: str) -> Problem:
    message = _("this file is not of the kind `{kind}`", kind=kind)
    return Problem(Source.of(path), message)


@inputs.memoized
def _follow_ups_in(path: Path, root: Path) -> tuple[DataNode | None, dict[str, Entries]]:
    """Return the date in the minutes *path*, and their follow-ups by name; nothing if they are not there.

    What else they say is not read: minutes that refer to each other are no riddle, and what is wrong
    in them is told of them.
    """
    try:
        said = load(path, root) if path.exists() else {}
    except InputError:
        return None, {}
    items = said.get("follow_up")
    mappings = (
        [each for each in items if isinstance(each, Entries)] if isinstance(items, Items) else []
    )
    return said.get("date"), {
        f"{path.stem}/{each['key']}": each for each in mappings if "key" in each
    }


def agreements_of(path: Path) -> list[tuple[Folder, JointAgreement]]:
    """Return the agreements that *path* stands for, each with its data folder.

    These are all agreements of the data folders at or below it, or else the one that it lies in.

    Raises:
        InputError: every finding in them; or *path* lies in no data folder, or in none of an agreement.
    """
    inputs.refresh()
    found, problems = list[tuple[Folder, JointAgreement]](), list[Problem]()
    for root, name in _agreement_names(path):
        folder = Folder(root)
        place = Source.of(root / name / AGREEMENT)
        try:
            found.append((folder, folder.agreement(SourcedText(name, Origin("", place)))))
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return found


def _agreement_names(path: Path) -> Iterator[tuple[Path, str]]:
    roots = list(data_folders(path)) if path.is_dir() else []
    for root in roots:
        yield from ((root, each.parent.name) for each in sorted(root.glob(f"*/{AGREEMENT}")))
    if not roots:
        root = data_folder(path)
        inside = inputs.real_path(path).relative_to(inputs.real_path(root))
        yield root, inside.parts[0]
