"""Files written whole or not at all, and never over a file that somebody has open."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from mou_gen.errors import OutputError, reason
from mou_gen.messages import _


def write(files: Mapping[Path, bytes]) -> None:
    """Write *files*, each in one step in the place of what was there.

    All are laid ready beside their targets first, so that a full disk leaves the old files.

    Raises:
        OutputError: a target is open in another program, or cannot be written; nothing is
            lost, and the message says what to close.
    """
    _refuse_open(files)
    ready: dict[Path, Path] = {}
    try:
        for target, data in files.items():
            ready[target] = _laid_ready(target, data)
        for target in list(ready):
            _replace(ready[target], target)
            del ready[target]
    finally:
        for leftover in ready.values():
            leftover.unlink(missing_ok=True)


def create(files: Mapping[Path, bytes]) -> None:
    """Write *files*, none of which is there yet: all of them, or none.

    Raises:
        OutputError: a file is there already, or cannot be written; nothing was touched.
    """
    _refuse_existing(files)
    taken: list[Path] = []
    folders = _missing_folders(files)
    try:
        for target in files:
            target.parent.mkdir(parents=True, exist_ok=True)
            # Taken before it is written, so that no one else can begin the same file meanwhile.
            with target.open("xb"):
                taken.append(target)
        write(files)
    except BaseException as error:
        for target in taken:
            target.unlink(missing_ok=True)
        for folder in folders:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, FileExistsError):
            _refuse_existing(files)
        if isinstance(error, OSError):
            raise _unwritten(Path(error.filename), error) from None
        raise


def _refuse_existing(targets: Iterable[Path]) -> None:
    if there := [target for target in targets if os.path.lexists(target)]:
        names = "\n".join(f"    {target}" for target in there)
        message = _("these files are there already; nothing was written:\n{names}", names=names)
        raise OutputError(message)


def _missing_folders(targets: Iterable[Path]) -> list[Path]:
    """Return the folders that *targets* need and that are not there, the innermost first."""
    missing = {folder for target in targets for folder in target.parents if not folder.exists()}
    return sorted(missing, key=lambda folder: len(folder.parts), reverse=True)


def _refuse_open(targets: Iterable[Path]) -> None:
    open_files = [target for target in targets if any(map(os.path.lexists, _locks(target)))]
    if open_files:
        raise OutputError(_please_close(open_files))


def _locks(target: Path) -> Iterator[Path]:
    """Yield the files by which Word and LibreOffice show that they have *target* open."""
    yield target.with_name(f"~${target.name[2:]}")
    yield target.with_name(f"~${target.name}")
    yield target.with_name(f".~lock.{target.name}#")


def _please_close(targets: Iterable[Path]) -> str:
    names = "\n".join(f"    {target}" for target in targets)
    return _(
        "close these files first, they are open in another program; nothing was written:\n{names}",
        names=names,
    )


def _laid_ready(target: Path, data: bytes) -> Path:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".mou-gen-", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(_mode(target))
        except BaseException:
            Path(name).unlink()
            raise
    except OSError as error:
        raise _unwritten(target, error) from None
    return Path(name)


def _unwritten(target: Path, error: OSError) -> OutputError:
    return OutputError(_("{file} cannot be written: {reason}", file=target, reason=reason(error)))


def _mode(target: Path) -> int:
    """Return the permissions of the file there is, or those that a new file would have."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(ready: Path, target: Path) -> None:
    try:
        ready.replace(target)
    except PermissionError:  # what Windows says while another program has the file open
        raise OutputError(
            _(
                "close {file}, it is open in another program or write-protected; "
                "the old file is whole",
                file=target,
            )
        ) from None
    except OSError as error:
        raise _unwritten(target, error) from None
