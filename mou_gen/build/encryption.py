"""Sealed data at rest: encrypted in their file, opened there, and encrypted for others.

Each file is written in one step, so that a run that is killed leaves the old file or the new one, and
nothing in clear that was not there before. What stays readable elsewhere is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mou_gen import inputs
from mou_gen.build import commits, output
from mou_gen.checks.name_guard import name_search, sealed_facts
from mou_gen.checks.rules import sealed_names
from mou_gen.data import age_text, leftovers, sealed_block
from mou_gen.data.loader import load
from mou_gen.data.places import data_folder, find_record_files, root_of
from mou_gen.data.sealed_block import KEY, LockedText, sealed_entry
from mou_gen.data.text_files import MAX_BYTES, unreadable
from mou_gen.data.values import is_of_person
from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import ReplaceEntry
from mou_gen.data.yaml_lines import line_end_of
from mou_gen.errors import InputError, Level, OutputError, Problem, Source
from mou_gen.kinds import sealed_files
from mou_gen.kinds.key_holders import KeyHolders, read_key_holders
from mou_gen.kinds.sealed_files import SealedFile
from mou_gen.kinds.sealed_signs import keys_in
from mou_gen.kinds.secrets import Secrets, read_sealed_file
from mou_gen.messages import _

RULE = "seal"
_TELLING = frozenset(("name", "person", "number", "digits", "email", "birth", "story"))
"""Facts that point at one person, wherever they stand."""


@dataclass(slots=True)
class SealingResult:
    """What has become of the files."""

    written: list[Path] = field(default_factory=list)
    unchanged: int = 0
    """Files that were as they should be."""
    problems: list[Problem] = field(default_factory=list)
    """Why others were not written, and what is still readable."""
    holders: dict[Path, KeyHolders] = field(default_factory=dict)
    """Who can open what was written, by data folder."""


def seal_files(paths: Sequence[Path]) -> SealingResult:
    """Encrypt the sealed data of the referrals in *paths* that are readable; no key is needed.

    What stays readable in their data folders is told, whether something was written there or not: behind a
    link, or in a folder of others, a referral is no data file of *paths*.

    Raises:
        InputError: *paths* names what is not there.
    """
    result = SealingResult()

    def new(path: Path, root: Path, data: bytes) -> bytes | None:
        if _is_locked(path, root, data):
            return None
        made = _locked(path, root, data, result)
        result.problems += _left_in_clear(path, root, data, made)
        return made

    _each(paths, new, result)
    result.problems += _still_readable(paths, result)
    return result


def open_files(paths: Sequence[Path]) -> SealingResult:
    """Write the sealed data of the referrals in *paths* in clear, byte for byte as they were.

    Raises:
        InputError: *paths* names what is not there.
    """
    result = SealingResult()

    def new(path: Path, root: Path, data: bytes) -> bytes | None:
        load(path, root, data)
        if not sealed_block.lock_state(data):
            return None
        return _with_entry(path, data, sealed_entry(data, path.as_posix()))

    _each(paths, new, result)
    return result


def rekey_files(paths: Sequence[Path]) -> SealingResult:
    """Encrypt the sealed data of the referrals in *paths* anew, for those who are listed now.

    What is readable stays as it is.

    Raises:
        InputError: *paths* names what is not there.
    """
    result = SealingResult()

    def new(path: Path, root: Path, data: bytes) -> bytes | None:
        load(path, root, data)
        return _locked(path, root, data, result) if sealed_block.lock_state(data) else None

    _each(paths, new, result)
    result.problems += _not_anew(paths, result)
    return result


def locked_again(path: Path, root: Path, data: bytes) -> bytes:
    """Return *data*, which the file *path* of the folder *root* is to hold, with its sealed part encrypted for those listed now.

    Raises:
        InputError: it has no such part, or nobody is listed.
    """
    return _locked(path, root, data, SealingResult())


# ---- one file ------------------------------------------------------------------------------


def _each(
    paths: Sequence[Path],
    new: Callable[[Path, Path, bytes], bytes | None],
    result: SealingResult,
) -> None:
    """Write what *new* makes of each file of *paths* with sealed data; None leaves it as it is."""
    for path in _sealed_records(paths):
        try:
            root = data_folder(path)
            leftovers.clear(root)
            data = inputs.contents(path, MAX_BYTES)
            made = new(path, root, data)
            if made is None:
                result.unchanged += 1
                continue
            _write(path, root, data, made)
        except InputError as error:
            result.problems += error.problems
        except OutputError as error:
            result.problems.append(error.at(Source.of(path)))
        except OSError as error:  # the others are encrypted, or told to be readable, all the same
            result.problems += unreadable(path, error).problems
        else:
            result.written.append(path)


def _sealed_records(paths: Sequence[Path]) -> list[Path]:
    """Return the files of *paths* that seal something, or may; each that is named itself is meant."""
    named = [path for path in paths if not path.is_dir()]
    return [
        each
        for each in find_record_files(paths)
        if each in named or sealed_files.may_be_sealed(each)
    ]


def _is_locked(path: Path, root: Path, data: bytes) -> bool:
    """Return whether the sealed data of the file *path* are encrypted.

    Raises:
        InputError: it has none, or cannot be read.
    """
    entries = load(path, root, data)
    if KEY not in entries:
        message = _("this file has no sealed data")
        hint = _("only the key `sealed` of a referral is encrypted")
        raise InputError([Problem(Source.of(path), message, hint, RULE)])
    return isinstance(entries[KEY], LockedText) or bool(sealed_block.lock_state(data))


def _locked(path: Path, root: Path, data: bytes, result: SealingResult) -> bytes:
    """Return the file *data* with its sealed data encrypted for those who are listed for *root*."""
    if root not in result.holders:
        result.holders[root] = read_key_holders(root)
    keys = result.holders[root].public_keys
    part = sealed_entry(data, path.as_posix())
    entry = sealed_block.locked_entry(part, keys, line_end_of(data.decode("utf-8")))
    made = _with_entry(path, data, entry)
    if len(made) > MAX_BYTES:
        message = _("encrypted, the file would be larger than {limit} MB", limit=MAX_BYTES // 10**6)
        raise InputError([Problem(Source.of(path), message, _("split the referral"), RULE)])
    return made


def _with_entry(path: Path, data: bytes, entry: str) -> bytes:
    return rewritten(data, [ReplaceEntry(KEY, entry)], path.as_posix())


def _write(path: Path, root: Path, before: bytes, made: bytes) -> None:
    """Write *made* to the file *path*, through a link to where the data are; its owner alone can read it."""
    file = inputs.real_path(path)
    if inputs.leads_out(path, root):
        raise OutputError(_("this link leads out of the data folder"))
    if inputs.contents(file, MAX_BYTES) != before:
        raise OutputError(_("somebody else has just changed this file; try again"))
    output.write_files({file: made}, {file})


# ---- what stays readable -------------------------------------------------------------------


def _left_in_clear(path: Path, root: Path, before: bytes, made: bytes) -> Iterator[Problem]:
    """Yield where the file *made* still tells, outside of the encrypted text, what was sealed *before*."""
    part = f"kind: referral\n{sealed_entry(before, path.as_posix())}".encode()
    alone = SealedFile(root / f"{KEY}.yaml", Path(f"{KEY}.yaml"), part)
    people = read_sealed_file(alone, root).people
    secrets = Secrets(people)
    index = name_search.index_names(secrets)
    hint = _("take it out: personal names belong only under `sealed` in the referral")
    for number, line in _clear_lines(made.decode("utf-8-sig")):
        named = any(name_search.find_names(line, index, bare=False))
        told = sealed_facts.find_facts(line, secrets)
        if named or any(each.fact.what in _TELLING for each in told):
            message = _("this line repeats what is sealed, and stays readable")
            yield Problem(Source.of(path, number), message, hint, RULE, Level.WARNING)
    if any(sealed_names.named(path.stem, Source.of(path), secrets)):
        message = _("the name of this file repeats what is sealed, and stays readable")
        yield Problem(
            Source.of(path), message, _("name it after the case code"), RULE, Level.WARNING
        )
    if path.stat().st_nlink > 1:
        message = _("this file has a second name (a hard link), under which it stays readable")
        yield Problem(Source.of(path), message, _("delete the other one"), RULE, Level.WARNING)


def _clear_lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of *text* with their numbers, without those of the encrypted text."""
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        inside = inside or age_text.BEGIN in line
        if not inside:
            yield number, line
        inside = inside and age_text.END not in line


def left_in_clear(roots: Iterable[Path]) -> Iterator[Problem]:
    """Yield each file with sealed data in clear in those data folders *roots* in which they are to be encrypted.

    They are, where holders of keys are listed or another file is encrypted: this one was opened, and
    forgotten, or never sealed, or is a copy. One that cannot be read is an error of the name guard.
    """
    for root in dict.fromkeys(roots):
        files = sealed_files.sealed_files_and_copies(root)
        if sealed_files.are_to_be_encrypted(files, root):
            yield from (
                _readable(each)
                for each in _in_clear(files, root)
                if each.beside or not (each.unread or read_sealed_file(each, root).problems)
            )


def _still_readable(paths: Sequence[Path], result: SealingResult) -> list[Problem]:
    """Return what else in the data folders of *paths*, and in git, holds sealed data in clear."""
    told = {each.source.file for each in result.problems}
    found = [
        _readable(each)
        for root in _roots(paths)
        for each in _in_clear(sealed_files.sealed_files_and_copies(root), root)
        if each.path.as_posix() not in told
    ]
    return found + [_kept_by_git(each) for each in commits.files_in_git(result.written)]


def _not_anew(paths: Sequence[Path], result: SealingResult) -> Iterator[Problem]:
    """Yield what is encrypted in the folders among *paths*, or may be, and was not encrypted anew: links and copies."""
    told = {each.source.file for each in result.problems}
    done = {inputs.real_path(each) for each in result.written}
    message = _("this file was not encrypted anew: whoever was listed before may still open it")
    hint = _("run mou-gen rekey where it is, or delete it if it is a copy")
    for root in _roots(paths):
        for each in sealed_files.sealed_files_and_copies(root):
            here = any(each.path.is_relative_to(path) for path in paths if path.is_dir())
            new = each.path.as_posix() in told or inputs.real_path(each.path) in done
            if here and not new and (each.unread or sealed_files.is_encrypted_file(each)):
                yield Problem(Source.of(each.path), message, hint, RULE, Level.WARNING)


def _roots(paths: Sequence[Path]) -> Iterable[Path]:
    return dict.fromkeys(filter(None, map(root_of, find_record_files(paths))))


def _in_clear(files: Iterable[SealedFile], root: Path) -> Iterator[SealedFile]:
    """Yield those of *files* in the folder *root* that hold sealed data in clear, or cannot be read."""
    for each in files:
        if sealed_files.is_encrypted_file(each):
            clear = _says_person(each.data)
        elif each.unread or each.beside:
            clear = True
        else:
            read = read_sealed_file(each, root)
            clear = bool(read.people or read.problems)
        if clear:
            yield each


def _says_person(data: bytes) -> bool:
    """Return whether *data* tell of a person outside of the encrypted text, as both sides of a merge."""
    text = data.replace(b"\0", b"\n").decode("utf-8", "replace")
    clear = "\n".join(line for _number, line in _clear_lines(text))
    return any(map(is_of_person, keys_in(clear)))


def _readable(file: SealedFile) -> Problem:
    message = _("this file holds, or may hold, sealed data that everyone who has it can read")
    hint = _("encrypt it with mou-gen seal, or delete it if it is a copy")
    if file.beside:
        hint = _(
            "an editor made this copy: close the file there, and delete the copy if it is still here"
        )
    return Problem(Source.of(file.path), message, hint, RULE, Level.WARNING)


def _kept_by_git(path: Path) -> Problem:
    message = _(
        "git keeps earlier versions of this file, which everyone who has the repository can read"
    )
    hint = _(
        "move the file out, run git filter-repo --invert-paths --path {file}, put it back, and have all "
        "others clone the repository anew",
        file=path.as_posix(),
    )
    return Problem(Source.of(path), message, hint, RULE, Level.WARNING)
