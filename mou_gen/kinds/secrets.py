"""The sealed data of a data folder that would identify a person elsewhere.

Taken from the raw files, so that a referral which is not finished, or wrong, still protects
the person it is about. Whatever has or may have sealed data (`sealed.py`) is read whole, and has
a shape that is understood, or else is a problem of every open document of the folder: what it
says could not be looked for. No message says any of it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from mou_gen import inputs
from mou_gen.data.loader import DataNode, Entries, Items, load, walk_data
from mou_gen.data.model import names_by_key
from mou_gen.data.sealed_block import KEY, LockedText, readable_text
from mou_gen.data.values import SourcedText, is_closed
from mou_gen.errors import InputError, Level, Problem, Source
from mou_gen.kinds import registry, sealed_files
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.hidden_parts import hidden_part
from mou_gen.kinds.keys import keys_of
from mou_gen.kinds.names_of_nobody import is_name_of_nobody
from mou_gen.kinds.referral import ADULT, Cover, Referral
from mou_gen.kinds.sealed_files import SealedFile
from mou_gen.kinds.sealed_part import (
    NamesAndFacts,
    SealedFact,
    names_and_facts_below,
    names_in,
    text_at,
)
from mou_gen.kinds.sealed_remarks import name_in_file_name, names_and_facts_in_remarks
from mou_gen.kinds.sealed_shape import misshapen_nodes, open_and_closed
from mou_gen.kinds.sealed_signs import meant_open_kind
from mou_gen.kinds.sight import Sight, in_sight
from mou_gen.language.dates import years_between
from mou_gen.language.spelling import spelling_keys
from mou_gen.messages import N_, _, language
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

RULE = "sealed-names"
_CASE = expression(CASE)
_UNREAD = {
    "denied": N_("it cannot be read"),
    "large": N_("it is larger than 1 MB"),
    "special": N_("it is a pipe, device or socket, not a file"),
    "away": N_("it is a broken link"),
    "abroad": N_("it is a link that leads out of the data folder"),
    "unlisted": N_("the names of its files cannot be read"),
    "many": N_("it is a link out of the data folder, to too many files to check"),
    "packed": N_("it is an archive that may hold such a file"),
    "left": N_("an editor left it behind from a file that no longer exists"),
}


@value_class
class Person:
    """All that a file says about one person in it; or about all of them, where it cannot be told apart."""

    case: str
    """The case code; "" where the file has none."""
    child: bool
    """Whether it may be a child."""
    names: tuple[tuple[str, ...], ...]
    """Names of the person and of relatives, each in its parts as they are read."""
    facts: tuple[SealedFact, ...]
    referred: dt.date | None = None
    """The date of the letter; None where it gives none."""


@value_class
class FileSecrets:
    """What is known of one file that may hold sealed data."""

    file: SealedFile
    people: tuple[Person, ...] = ()
    """Who is in it; nobody if it cannot be read."""
    problems: tuple[Problem, ...] = ()
    """What keeps this from being sure."""
    entries: Entries | None = None
    """What it says, if somebody is in it."""
    out_of_sight: bool = False
    """Whether what it seals does not count here: of its people only the case is known."""

    @property
    def is_locked(self) -> bool:
        """Whether its sealed part is encrypted, no key opens it, and this is all that is not known."""
        locked = self.entries is not None and isinstance(self.entries.get(KEY), LockedText)
        return locked and len(self.problems) == 1

    def parted(self) -> tuple[list[SourcedText], list[SourcedText]]:
        """Return the keys and texts that its letter may say, and all others.

        Of the others a key may be misspelt, or be the name of a person.
        """
        kind = str(self.entries.get("kind", "")) if self.entries else ""
        models = registry.models(kind) if _is_open(kind) else {Cover}
        texts = list(open_and_closed(self.entries, models))
        closed = [each for each, opened in texts if not opened]
        return [each for each, opened in texts if opened], [
            each for each in closed if not isinstance(each, LockedText)
        ]


@dataclass(frozen=True, eq=False, slots=True)
class Secrets:
    """All that is sealed in a data folder."""

    people: tuple[Person, ...] = ()
    problems: tuple[Problem, ...] = ()
    """Files of which it is not known what they hold; no open document may leave while there are any."""
    locked: frozenset[Problem] = frozenset()
    """Those of *problems* that a key would settle."""
    state: str = sealed_files.sealed_state(())
    """Hash of the files that hold it."""


def read_secrets(root: Path) -> Secrets:
    """Return what is sealed in the data folder *root*, and which files keep that from being known.

    It is the same object as before while nothing of it has changed, since whatever was searched for
    these secrets is remembered with them.
    """
    found = read_sealed_files(root)
    people = tuple(person for each in found for person in each.people)
    problems = tuple(problem for each in found for problem in each.problems)
    locked = frozenset(problem for each in found if each.is_locked for problem in each.problems)
    state = sealed_files.sealed_state(each.file for each in found)
    known = _last.get((root, in_sight()))
    if not known or (known.people, known.problems, known.state) != (people, problems, state):
        _last[root, in_sight()] = known = Secrets(people, problems, locked, state)
    return known


_last: dict[tuple[Path, Sight], Secrets] = {}
"""What was read last of each data folder in this process, by whose data count."""


def read_sealed_files(root: Path) -> list[FileSecrets]:
    """Return what each file below the data folder *root* says that may hold sealed data."""
    found = (read_sealed_file(file, root) for file in sealed_files.sealed_files(root))
    return [each if _is_in_sight(each) else _out_of_sight(each) for each in found]


def _is_in_sight(read: FileSecrets) -> bool:
    sight = in_sight()
    return sight is None or inputs.real_path(read.file.path) in sight


def _out_of_sight(read: FileSecrets) -> FileSecrets:
    """Return *read* without who is in it; that there is such a case, and whether its file can be read, stays."""
    nobody = tuple(dict.fromkeys(replace(each, names=(), facts=()) for each in read.people))
    return replace(read, people=nobody, out_of_sight=True)


_known: dict[Path, tuple[object, FileSecrets]] = {}
"""What was read in this process, with the state of the file and the language of the findings then."""


_QUOTED_WORD = expression(r"`[^`]*\w[^`]*`")


def read_sealed_file(file: SealedFile, root: Path) -> FileSecrets:
    """Return what *file* says, which lies below the folder *root*."""
    state = file.state, root, language(), inputs.folder_aliases()
    if file.path not in _known or _known[file.path][0] != state:
        with inputs.recording_apart():
            _known[file.path] = state, replace(_read(file, root), file=replace(file, data=b""))
    return replace(_known[file.path][1], file=file)


def _read(file: SealedFile, root: Path) -> FileSecrets:
    path = file.path.as_posix()
    if file.unread:
        return _unread(file, Source(path), _(_UNREAD[file.unread]))
    try:
        entries = load(file.path, root, file.data)
    except InputError as error:
        first = error.problems[0]
        quotes = _QUOTED_WORD.search(first.message)  # a key, which may be the name of a person
        return _unread(file, first.source, _("it cannot be read") if quotes else first.message)
    except (OSError, ValueError, RecursionError):
        return _unread(file, Source(path), _("it cannot be read"))
    if not _is_about_a_person(entries, file.inside):
        if place := hidden_part(entries, file.data, Source(path)):
            return FileSecrets(file, problems=(_pasted(place),))
        return FileSecrets(file)
    doubts = [_unsure(place, why) for place, why in _doubts(entries, Source(path))]
    if isinstance(sealed := entries.get(KEY), LockedText):
        doubts.append(_locked(sealed.origin.source))
    return FileSecrets(file, tuple(_people(entries, file)), tuple(doubts), entries)


def _unread(file: SealedFile, place: Source, why: str) -> FileSecrets:
    return FileSecrets(file, problems=(_unsure(place, why),))


def _unsure(place: Source, why: str) -> Problem:
    message = _(
        "this file may hold sealed data but cannot be read completely, so open "
        "documents in the folder cannot be searched for its names: {why}",
        why=why,
    )
    hint = _("correct this file, or move it out of the data folder")
    return Problem(place, message, hint, RULE, Level.ERROR)


def _pasted(place: Source) -> Problem:
    why = _("a comment or a text in it looks like a sealed part")
    hint = _(
        "if this tells of a person, move it to the referral; if not, write it without a colon "
        "behind such words"
    )
    return replace(_unsure(place, why), hint=hint)


def _locked(place: Source) -> Problem:
    why = _("its sealed data are encrypted, and no key at hand opens them")
    hint = _("give your key file with --key-file, or ask a case officer to build this")
    return replace(_unsure(place, why), hint=hint)


# ---- whether there is a person in it -----------------------------------------------------------


def _is_about_a_person(entries: Entries, path: Path) -> bool:
    """Return whether the file *path*, as seen from the data folder, is a referral or may be meant so."""
    kind = str(entries.get("kind", ""))
    keys = _keys(entries)
    if any(map(is_closed, keys)):
        return (
            "$schema" not in entries or "properties" not in entries
        )  # a JSON Schema holds no data
    if _is_open(kind):
        return False
    if (meant := meant_open_kind(kind)) and not sealed_files.is_among_referrals(path):
        # every other key of a referral would be unknown to it
        return not any(
            entries.keys() <= names_by_key(each).keys() for each in registry.models(meant)
        )
    return bool(kind) or (sealed_files.is_among_referrals(path) and not _is_table(path))


def _is_open(kind: str) -> bool:
    return kind in registry.open_kind_words()


def _is_table(path: Path) -> bool:
    """Return whether *path* is one of the tables, labels or themes of a folder of templates."""
    return path.parent.name in ("law", "labels", "themes")


def _keys(node: DataNode) -> set[str]:
    return {str(key) for key, _below in walk_data(node) if key is not None}


def _doubts(entries: Entries, file: Source) -> Iterator[tuple[Source, str]]:
    """Yield where the file is not what a referral is, and why; nothing of what it says."""
    if entries.get("kind") != "referral":
        yield entries.place("kind"), _("its kind is not given as `referral`")
    if "sealed" not in entries.places:
        yield file, _("it has no key `sealed`")
    for name in entries.places:
        if name not in keys_of(Referral):
            yield entries.place(name), _("a key is unknown")
    cover = entries.without("sealed")
    for name in _keys(cover):
        if is_closed(name):
            yield file, _("a key of the sealed part is outside it")
    if "sealed" in entries.places and "sealed" not in entries:
        yield entries.place("sealed"), _("it does not say who the person is")
    if "sealed" in entries and not isinstance(entries["sealed"], LockedText):
        for node in misshapen_nodes(entries["sealed"]):
            yield (
                _place(node, file),
                _(
                    "a key under `sealed` is unknown, or has a list instead of text, "
                    "or text instead of a list"
                ),
            )
        yield from _nameless(entries["sealed"], file)


def _nameless(sealed: DataNode, file: Source) -> Iterator[tuple[Source, str]]:
    """Yield each person in *sealed* who has no name, or nothing that can be one."""
    several = sealed if isinstance(sealed, Items) else [sealed]
    if not several:
        yield _place(sealed, file), _("it does not say who the person is")
    for each in several:
        name = text_at(each, "identity", "name")
        if not name:
            yield _place(each, file), _("it does not say who the person is")
        elif not any(map(str.isalpha, name)):
            yield _place(each, file), _("the name contains no letters")
        elif not names_in(name) or is_name_of_nobody(name):
            why = _(
                "what stands as the name is a placeholder, initials or a code; write what the person is called"
            )
            yield _place(each, file), why


def _place(node: DataNode | None, file: Source) -> Source:
    return node.origin.source if node is not None else file


# ---- who it is ---------------------------------------------------------------------------------


def _people(entries: Entries, file: SealedFile) -> Iterator[Person]:
    """Yield each person of the list `sealed`; and one more for what may be about any of them.

    Where `sealed` is no list, all is about one person.
    """
    sealed, written = entries.get("sealed"), str(entries.get("date"))
    listed = tuple(sealed) if isinstance(sealed, Items) else ()
    code = _CASE.search(f"{text_at(entries, 'case')} {file.path.name}".upper())
    case = code[0] if code else ""
    signed, referred = _officials(entries), _day(written)
    for each in listed:
        told = [names_and_facts_below(each)]
        yield _person(case, _is_child(each, written), told, signed, referred)
    about = (node for node in _sealed_nodes(entries) if not listed or node is not sealed)
    remarks = names_and_facts_in_remarks(readable_text(file.data))
    beside = remarks, name_in_file_name(file.path.stem)
    of_any = [*map(names_and_facts_below, about), *beside]
    if not listed or any(names or facts for names, facts in of_any):
        child = any(_is_child(each, written) for each in listed or (sealed,))
        yield _person(case, child, of_any, signed, referred)


def _person(
    case: str,
    child: bool,
    told: Iterable[NamesAndFacts],
    signed: Collection[str],
    referred: dt.date | None,
) -> Person:
    """Return who is *told* of; whoever is of those *signed*, whom the letter names, is no secret."""
    told = tuple(told)
    names = dict.fromkeys(name for names, _facts in told for name in names)
    facts = dict.fromkeys(
        fact
        for _names, facts in told
        for fact in facts
        if fact.what != "person" or not set(fact.words) <= set(signed)
    )
    return Person(case, child, tuple(names), tuple(facts), referred)


def _officials(entries: Entries) -> frozenset[str]:
    """Return the words of the names of the officials who refer, and are asked, as the letter gives them."""
    names = (
        text_at(entries, "from", "officer", "name"),
        text_at(entries, "to", "focal_point", "name"),
    )
    return frozenset(word for name in names for word in spelling_keys(name))


def _sealed_nodes(node: DataNode, top: bool = True) -> Iterator[DataNode]:
    """Yield what stands under `sealed`, or under any key at any depth that may be meant so.

    What is encrypted is not among it.
    """
    match node:
        case Entries():
            for name, each in node.items():
                if isinstance(each, LockedText):
                    continue
                if is_closed(name) or (top and name not in keys_of(Referral)):
                    yield _below_its_key(name, each)
                else:
                    yield from _sealed_nodes(each, top=False)
        case Items():
            for each in node:
                yield from _sealed_nodes(each, top=False)
        case _:
            pass


def _below_its_key(name: str, node: DataNode) -> DataNode:
    """Return *node* as `sealed` would hold it: what stands under `identity` beside it, below that."""
    if name == "identity":
        whole = Entries(node.origin)
        whole[name], whole.places = node, {name: node.origin.source}
        return whole
    return node


def _is_child(person: DataNode | None, written: str) -> bool:
    """Return whether *person* may be a child on the day *written*.

    In doubt, it is one: where the day of birth is not known, or cannot be read.
    """
    if isinstance(person, Entries) and "child" in person:
        return True
    born, day = _day(text_at(person, "identity", "birth_date")), _day(written)
    return born is None or day is None or years_between(born, day) < ADULT


def _day(written: str) -> dt.date | None:
    """Return the day *written*; None where it cannot be read."""
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        return None
