"""Writes files completely or not at all, and never over a file that is open elsewhere."""

from __future__ import annotations

import os
import shutil
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mou_gen.data import leftovers
from mou_gen.errors import OutputError, reason
from mou_gen.messages import N_, _

_OWN = 0o600
"""Permissions of a file that its owner alone may read."""
_OWN_FOLDER = 0o700


def write_files(files: Mapping[Path, bytes], private: Collection[Path] = ()) -> None:
    """Write *files*, all of them or none, each in one step in the place of what was there.

    All are laid ready beside their targets first, so that a full disk leaves the old files. Those
    that are *private* the owner alone may read, and open the folders that are made for them.

    Raises:
        OutputError: a target is open in another program, or cannot be written; the old files are
            there as before, and the message says what to close.
    """
    _refuse(files, _SPECIAL, _OPEN, _PROTECTED)
    ready: dict[Path, _Ready] = {}
    old: dict[Path, _Ready] = {}
    written: list[Path] = []
    try:
        _lay_ready(files, private, ready)
        _lay_aside(list(files)[:-1], old)  # once the last is in its place, nothing is taken back
        for target in files:
            _replace(ready[target].path, target)
            written.append(target)
    except BaseException:
        _take_back(written, old)
        raise
    finally:
        _end(ready)
        _end(old)
    _settle(files)


def try_files(files: Mapping[Path, bytes]) -> None:
    """Lay *files* ready as `write_files` does, and take them away again.

    Raises:
        OutputError: they cannot be written.
    """
    _refuse(files, _SPECIAL, _OPEN, _PROTECTED)
    ready: dict[Path, _Ready] = {}
    try:
        _lay_ready(files, (), ready)
    finally:
        for leftover in ready.values():
            leftover.end()


def create_files(files: Mapping[Path, bytes], private: Collection[Path] = ()) -> None:
    """Write *files*, none of which is there yet: all of them, or none; otherwise as `write_files`.

    The first is there last: when the run is killed on the way, it can simply be begun again.

    Raises:
        OutputError: a file is there already, or cannot be written; nothing was touched.
    """
    _refuse(files, _EXISTING, _OPEN)
    folders = missing_folders(files)
    ready: dict[Path, _Ready] = {}
    made: list[Path] = []
    try:
        _lay_ready(files, private, ready)
        for target in reversed(list(files)):
            _put(ready[target].path, target)
            made.append(target)
    except BaseException as error:
        for target in made:
            target.unlink(missing_ok=True)
        _end(ready)
        for folder in folders:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, FileExistsError):
            _refuse(files, _EXISTING)
        raise
    _end(ready)
    _settle(files)


def make_private(files: Iterable[Path]) -> None:
    """Take from all but the owner what they may do with *files*, as far as these are there."""
    for file in files:
        with suppress(OSError):
            if stat.S_IMODE(file.lstat().st_mode) & 0o077 and file.is_file():
                file.chmod(_OWN)


def make_folder(folder: Path, private: bool = False) -> None:
    """Make *folder* and those above it that are not there; *private* ones the owner alone may open.

    Raises:
        OSError: one of them cannot be made.
    """
    for each in reversed((folder, *folder.parents)):
        if not each.is_dir():
            each.mkdir(_OWN_FOLDER if private else 0o777, exist_ok=True)


def missing_folders(targets: Iterable[Path]) -> list[Path]:
    """Return the folders that *targets* need and that are not there, the innermost first."""
    missing = {folder for target in targets for folder in target.parents if not folder.exists()}
    return sorted(missing, key=lambda folder: len(folder.parts), reverse=True)


def _refuse(targets: Iterable[Path], *hindrances: _Hindrance) -> None:
    """Refuse to write if one of *hindrances* is at a target; the first that is names all such targets."""
    for is_there, message in hindrances:
        if found := [target for target in targets if is_there(target)]:
            names = "\n".join(f"    {target}" for target in found)
            raise OutputError(_(message, names=names))


def _is_open(target: Path) -> bool:
    return any(map(os.path.lexists, _locks(target)))


def _locks(target: Path) -> Iterator[Path]:
    """Yield the files by which Word and LibreOffice show that they have *target* open."""
    yield target.with_name(f"~${target.name[2:]}")
    yield target.with_name(f"~${target.name}")
    yield target.with_name(f".~lock.{target.name}#")


def _is_special(target: Path) -> bool:
    """Return whether *target* is a pipe or device, which would be gone for all programs."""
    with suppress(OSError):
        mode = target.lstat().st_mode
        return not (stat.S_ISREG(mode) or stat.S_ISLNK(mode) or stat.S_ISDIR(mode))
    return False


def _is_protected(target: Path) -> bool:
    """Return whether somebody has protected *target*; Windows itself would not replace it."""
    with suppress(OSError):
        mode = target.lstat().st_mode
        return stat.S_ISREG(mode) and not mode & stat.S_IWUSR
    return False


_Hindrance = tuple[Callable[[Path], bool], str]
"""What keeps a file from being written, and the message about all such files."""
_EXISTING: _Hindrance = (
    os.path.lexists,
    N_("these files already exist; nothing was written:\n{names}"),
)
_OPEN: _Hindrance = (
    _is_open,
    N_("close these files first, they are open in another program; nothing was written:\n{names}"),
)
_SPECIAL: _Hindrance = (
    _is_special,
    N_("these are pipes or devices; nothing was written:\n{names}"),
)
_PROTECTED: _Hindrance = (
    _is_protected,
    N_("these files are write-protected; nothing was written:\n{names}"),
)


# ---- laid ready, and put in place ----------------------------------------------------------------


@dataclass(slots=True)
class _Ready:
    """A file that lies ready, and is locked so that no other run takes it for a leftover."""

    path: Path
    handle: int | None

    def end(self) -> None:
        """Remove the file, if it is not in its place by now."""
        with suppress(OSError):
            self.path.unlink()
        self.let_go()

    def let_go(self) -> None:
        """Close the file."""
        if self.handle is not None:
            os.close(self.handle)
            self.handle = None


def _lay_ready(
    files: Mapping[Path, bytes], private: Collection[Path], ready: dict[Path, _Ready]
) -> None:
    """Put *files* beside their targets, and into *ready* as soon as they are begun."""
    # Folders for all come first: what is private must not close what others are to open.
    for target in sorted(files, key=lambda target: target in private):
        try:
            make_folder(target.parent, target in private)
        except OSError as error:
            raise _unwritten(target, error) from None
    for target, data in files.items():
        try:
            each = ready[target] = _Ready(*leftovers.temporary_file(target.parent))
            _fill(each, data)
            each.path.chmod(_OWN if target in private else _mode(target))
        except OSError as error:
            raise _unwritten(target, error) from None


def _lay_aside(targets: Iterable[Path], old: dict[Path, _Ready]) -> None:
    """Give those of *targets* that are there a second name, or a copy, and put it into *old*."""
    for target in filter(os.path.lexists, targets):
        if not target.is_symlink():
            with suppress(OSError):
                old[target] = _Ready(*leftovers.second_name(target))
                continue
        try:
            each = old[target] = _Ready(*leftovers.temporary_file(target.parent))
            if target.is_symlink():  # of a link the link itself, which is made anew
                each.path.unlink()
            shutil.copy2(target, each.path, follow_symlinks=False)
        except OSError as error:
            raise _unwritten(target, error) from None
        if sys.platform == "win32":  # which replaces no file that is open
            each.let_go()


def _take_back(written: Sequence[Path], old: Mapping[Path, _Ready]) -> None:
    """Let all that were *written* be again what they were, the last first: *old*, or not there."""
    for target in reversed(written):
        with suppress(OSError):  # what keeps the disk from it has been reported
            if target in old:
                old[target].path.replace(target)
            else:
                target.unlink()


def _fill(each: _Ready, data: bytes) -> None:
    assert each.handle is not None
    with os.fdopen(each.handle, "wb", closefd=False) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if sys.platform == "win32":  # which replaces no file that is open
        each.let_go()


def _end(ready: Mapping[Path, _Ready]) -> None:
    for each in ready.values():
        each.end()


def _unwritten(target: Path, error: OSError) -> OutputError:
    return OutputError(_("{file} cannot be written: {reason}", file=target, reason=reason(error)))


def _mode(target: Path) -> int:
    """Return the permissions of the file there is, or those that a new file would have."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _put(ready: Path, target: Path) -> None:
    """Let the file *ready* be *target* as well, which is not there yet.

    Raises:
        FileExistsError: it is there by now.
        OutputError: it cannot be written.
    """
    try:
        os.link(ready, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without links
        _take(target)
        try:
            ready.replace(target)
        except OSError as error:
            target.unlink()
            raise _unwritten(target, error) from None


def _take(target: Path) -> None:
    """Begin *target*, so that no one else can begin the same file before it is written."""
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL, _OWN))
    except FileExistsError:
        raise
    except OSError as error:
        raise _unwritten(target, error) from None


def _replace(ready: Path, target: Path) -> None:
    try:
        ready.replace(target)
    except PermissionError:  # what Windows says while another program has the file open
        raise OutputError(
            _(
                "close {file}; it is open in another program or write-protected; the old "
                "file is unchanged",
                file=target,
            )
        ) from None
    except OSError as error:
        raise _unwritten(target, error) from None


def _settle(targets: Iterable[Path]) -> None:
    """Have the disk keep the names of *targets* too, which a power cut could take back."""
    if sys.platform == "win32":
        return
    for folder in {target.parent for target in targets}:
        with suppress(OSError):  # some file systems keep them anyway, and have no such call
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)
