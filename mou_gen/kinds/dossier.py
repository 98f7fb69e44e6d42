"""What the documents of one agreement may know of each other, and how a build sees that it changed.

An invitation, the minutes of its meeting and the list of who came tell one story in three files. Each
kind says with which of its facts others are compared (`Kind.told`); these are its `Outline`, and nothing
sealed is among them. A document asks its dossier for the outlines that it needs, and notes the answer:
another answer next time makes it anew, while a neighbour that changed in other words does not.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from mou_gen import inputs
from mou_gen.data import places
from mou_gen.errors import InputError
from mou_gen.kinds.steps import Step
from mou_gen.startup.value_classes import value_class

if TYPE_CHECKING:
    from mou_gen.data.values import SourcedText, Unknown
    from mou_gen.kinds.party import Official
    from mou_gen.kinds.record import Record

Query = tuple[bool, str, str, str]
"""Whether documents about a case may answer, of which kind, and with which value at which key path; "" is any."""


@value_class
class Holder:
    """Who holds an office, as a document writes it."""

    office: str
    name: str
    nip: str


@value_class
class FollowUpFact:
    """A follow-up that a document sets, or tells of."""

    name: str
    """Its key, or, where it is told of, the minutes that set it and its key there."""
    due: dt.date | None
    state: str
    """What is told of it; "" where it is only set, or nothing is told yet."""
    action: str = ""
    """What is to be done, where it is set."""
    shown: dt.date | None = None
    """The last day of the evidence, where it is told of."""


OFFICIALS = "officials"
STEPS = "steps"
"""What a question about the life of the agreement asks for; its value is "yes"."""
FactValue = str | int | dt.date | Holder | FollowUpFact
"""A fact without its place: findings are placed in the document that asks."""


@value_class
class Outline:
    """What other documents may know of a document."""

    kind: str
    """Name of its kind."""
    file: str
    """As the user calls it."""
    inside: str
    """The same file as seen from the folder of its agreement, wherever the program is started."""
    about_case: bool
    """Whether it is compared with referrals."""
    facts: Mapping[str, tuple[FactValue, ...]]
    """By key path; `OFFICIALS` are all who are named in it with their office."""
    steps: tuple[Step, ...] = ()
    """In the life of its agreement."""

    def texts(self, path: str) -> tuple[str, ...]:
        """Return the texts at *path*, in their order."""
        return tuple(each for each in self.facts.get(path, ()) if isinstance(each, str))

    def text(self, path: str) -> str:
        """Return the text at *path*, "" where it is not known."""
        return next(iter(self.texts(path)), "")

    def number(self, path: str) -> int | None:
        """Return the number at *path*, None where it is not known."""
        return next((each for each in self.facts.get(path, ()) if isinstance(each, int)), None)

    def date(self, path: str = "date") -> dt.date | None:
        """Return the date at *path*, None where it is not known."""
        return next((each for each in self.facts.get(path, ()) if isinstance(each, dt.date)), None)

    def holder(self, path: str) -> Holder | None:
        """Return who holds the office at *path*, None where it is not known."""
        return next((each for each in self.facts.get(path, ()) if isinstance(each, Holder)), None)

    def follow_ups(self, path: str) -> tuple[FollowUpFact, ...]:
        """Return the follow-ups at *path*, in their order."""
        return tuple(each for each in self.facts.get(path, ()) if isinstance(each, FollowUpFact))

    @property
    def officials(self) -> tuple[Holder, ...]:
        """Who is named in it with an office."""
        return tuple(each for each in self.facts[OFFICIALS] if isinstance(each, Holder))

    def answer(self, path: str) -> Outline:
        """Return the part of it that answers a question about the fact at *path*."""
        if path == STEPS:
            return replace(self, facts={})
        if not path.startswith(OFFICIALS):
            return self
        return replace(
            self, facts={key: self.facts[key] for key in ("date", OFFICIALS) if key in self.facts}
        )

    def values(self, path: str) -> tuple[str, ...]:
        """Return what it can be asked for at *path*: of those named in it, by `officials.name` and the like."""
        if path == STEPS:
            return ("yes",) if self.steps else ()
        group, _dot, key = path.partition(".")
        if group == OFFICIALS and key:
            return tuple(said for each in self.officials if (said := str(getattr(each, key))))
        return tuple(map(str, self.facts.get(path, ())))


def outline(record: Record, file: str, inside: str) -> Outline:
    """Return what other documents may know of *record*, which the user calls *file*.

    *inside* is the same file as seen from the folder of its agreement.
    """
    from mou_gen.kinds import registry

    kind = registry.of_model(type(record))
    facts = {path: tuple(_at(record, path.split("."))) for path in kind.told}
    facts[OFFICIALS] = tuple(_officials(record))
    return Outline(kind.name, file, inside, kind.about_case, facts, tuple(kind.steps(record)))


def _at(node: Any, keys: list[str]) -> Iterator[FactValue]:
    """Yield what is known at *keys* of *node*, of each item of a list on the way."""
    from mou_gen.data.model import Model, names_by_key
    from mou_gen.data.values import Unknown

    if isinstance(node, Unknown | None):
        return
    if isinstance(node, tuple):
        for each in node:
            yield from _at(each, keys)
    elif isinstance(node, dict):
        for each in node.values():
            yield from _at(each, keys)
    elif keys and isinstance(node, Model):
        yield from _at(getattr(node, names_by_key(type(node))[keys[0]]), keys[1:])
    else:
        yield _plain(node)


def _plain(node: Any) -> FactValue:
    from mou_gen.data.values import Bilingual
    from mou_gen.kinds.agreement import UnlistedInstrument
    from mou_gen.kinds.follow_up import FollowUp, ProgressEntry
    from mou_gen.kinds.party import Official, Party, Unit
    from mou_gen.kinds.record import Record
    from mou_gen.kinds.references import Office, ReceivingOffice

    match node:
        case Record():
            return PurePosixPath(node.origin.file).stem
        case Official():
            return _holder(node)
        case Office() | ReceivingOffice():
            return f"{node.party.key}/{node.unit.key}" if node.unit else node.party.key
        case Party() | Unit():
            return node.key
        case UnlistedInstrument():
            return str(node.key)
        case FollowUp():
            action = str(next(iter(node.action.values()), ""))
            return FollowUpFact(str(node.key), _day(node.due), "", action)
        case ProgressEntry():
            days = [day for each in node.evidence if (day := _day(each.date))]
            shown = max(days, default=None)
            return FollowUpFact(
                str(node.follow_up), _day(node.due), _known(node.state), shown=shown
            )
        case Bilingual():
            return str(next(iter(node.values()), ""))
        case dt.date():
            return dt.date(node.year, node.month, node.day)
        case int():
            return int(node)
        case _:
            return str(node)


def _day(date: dt.date | Unknown | None) -> dt.date | None:
    """Return *date* without its place, None where it is not known."""
    return dt.date(date.year, date.month, date.day) if isinstance(date, dt.date) else None


def _known(text: SourcedText | Unknown) -> str:
    return str(text) if isinstance(text, str) else ""


def _holder(official: Official) -> Holder:
    from mou_gen.data.values import Unknown

    known = {"name": official.name, "nip": official.nip}
    said = {key: "" if isinstance(each, Unknown) else str(each) for key, each in known.items()}
    said["nip"] = "".join(said["nip"].split())
    return Holder(str(next(iter(official.office.values()), "")), **said)


def _officials(node: Any) -> Iterator[Holder]:
    """Yield who is named with an office in the open part of *node*."""
    from mou_gen.data.model import Model, field_names
    from mou_gen.data.values import Bilingual
    from mou_gen.kinds.agreement import Agreement
    from mou_gen.kinds.attendance import Expected
    from mou_gen.kinds.minutes import Attendee
    from mou_gen.kinds.party import Official, Party

    if isinstance(node, str | None):
        return  # most of what there is
    if isinstance(node, Official):
        yield _holder(node)
    elif isinstance(node, Attendee | Expected):
        if isinstance(node.name, str) and isinstance(node.office, Bilingual):
            yield Holder(str(next(iter(node.office.values()), "")), str(node.name), "")
    elif isinstance(node, tuple | dict):
        for each in node.values() if isinstance(node, dict) else node:
            yield from _officials(each)
    elif isinstance(node, Model) and not isinstance(node, Party):
        for name in field_names(type(node)):
            each = getattr(node, name)
            if name != "sealed" and not isinstance(each, Agreement):
                yield from _officials(each)


# ---- asking ------------------------------------------------------------------------------------


@dataclass(eq=False)
class Dossier:
    """The outlines of all documents in the folder of an agreement."""

    folder: Path
    read: Callable[[Path], Record | None]
    """Returns the record in a file, None if it holds none."""
    _asked: dict[Query, tuple[tuple[Outline, ...], inputs.Input]] = field(default_factory=dict)

    def ask(self, question: Query) -> tuple[Outline, ...]:
        """Return the outlines that answer *question*, in the order of their files, and note them."""
        if question not in self._asked:
            found = tuple(self._answer(question))
            key = _key(question)
            noted = f"{inputs.BESIDE}{key}:{self.folder.absolute()}", self.written + _state(found)
            self._asked[question] = found, noted
        found, noted = self._asked[question]
        inputs.note([noted])
        return found

    def state(self, key: str) -> str:
        """Return what `ask` notes for the question with this *key*."""
        return self.written + _state(self._by_key.get(key, ()))

    @cached_property
    def outlines(self) -> tuple[Outline, ...]:
        """All of them; a file that cannot be read has none, and is reported on its own."""
        with inputs.recording_apart():
            return tuple(self._outlines())

    @cached_property
    def written(self) -> str:
        """The hash of what the files hold, by which nothing need be read where nothing changed."""
        return folder_state(self.folder)

    def _outlines(self) -> Iterator[Outline]:
        for path in sorted(places.record_files_below(self.folder)):
            try:
                record = self.read(path)
            except (InputError, OSError):
                continue
            if record is not None:
                inside = path.relative_to(self.folder).as_posix()
                yield outline(record, inputs.display_name(path), inside)

    def _answer(self, question: Query) -> Iterator[Outline]:
        cases, kind, path, value = question
        for each in self.outlines:
            is_asked = (cases or not each.about_case) and kind in ("", each.kind)
            if is_asked and (not path or value in each.values(path)):
                yield each.answer(path)

    @cached_property
    def _by_key(self) -> Mapping[str, tuple[Outline, ...]]:
        """The answers to all questions that have any, by key."""
        found: dict[str, list[Outline]] = defaultdict(list)
        for each in self.outlines:
            for question in dict.fromkeys(_questions(each)):
                found[_key(question)].append(each.answer(question[2]))
        return {key: tuple(answer) for key, answer in found.items()}


def _questions(told: Outline) -> Iterator[Query]:
    """Yield the questions to which *told* is one of the answers."""
    paths = (*told.facts, STEPS, *(f"{OFFICIALS}.{each.name}" for each in fields(Holder)))
    values = [(path, value) for path in paths for value in told.values(path)]
    for cases in (True,) if told.about_case else (True, False):
        for kind in ("", told.kind):
            yield cases, kind, "", ""
            for path, value in values:
                yield cases, kind, path, value


def _key(question: Query) -> str:
    return inputs.digest("\0".join(map(str, question)).encode("utf-8", "surrogateescape"))


def _state(answer: Iterable[Outline]) -> str:
    said = [(each.kind, each.inside, sorted(each.facts.items()), each.steps) for each in answer]
    return inputs.digest(repr(said).encode("utf-8", "surrogateescape"))


def folder_state(folder: Path) -> str:
    """Return the hash of the data files below *folder*, of their names, and of all parties."""
    parties = (folder.parent / places.PARTIES).glob("*.yaml")
    files = sorted([*places.record_files_below(folder), *parties])
    states = (f"{path}\0{inputs.state_of_path(path)}" for path in files)
    return inputs.digest("\0".join(states).encode("utf-8", "surrogateescape"))
