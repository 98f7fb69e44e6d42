"""Entry point: `mou-gen`, or `python -m mou_gen` if that is not on the PATH."""

from __future__ import annotations

import gc
import os
import sys

from mou_gen.build import process


def run() -> None:
    """Do what the command line asks, and leave with the exit code for it.

    What the system refuses (a full disk, a folder that is gone, too little memory) is reported in a
    sentence. What is left is a bug, and shows its traceback.
    """
    # A run makes its objects and ends. To search them for cycles again and again, and once
    # more at the end, took a tenth of its time (benchmarks/build_ratio.py). A small one makes
    # fewer than 200,000 that stay.
    gc.set_threshold(200_000, 5, 100)
    process.write_no_core_dumps()
    process.shield_streams()
    process.turn_signals_into_interrupts()
    try:
        code = process.exit_code(_done())
    except KeyboardInterrupt:  # once more, while the first was tidied up after
        code = process.INTERRUPTED
    process.restore_signals()
    gc.freeze()
    sys.exit(code)


def _done() -> int:
    """Return the exit code of what was asked for."""
    try:
        code = _asked()
    except KeyboardInterrupt:
        return process.INTERRUPTED
    except (OSError, MemoryError) as error:
        _tell(error)
        code = 1
    lost = process.stdout_error()
    if lost and not process.is_broken_pipe(lost):
        _tell(lost, "stdout")
    return code or int(lost is not None)


def _asked() -> int:
    # Imported late: a signal may come while the libraries are read.
    from mou_gen.cli import main

    try:
        main(prog_name="mou-gen")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    return 0


def _tell(error: OSError | MemoryError, file: str = "") -> None:
    """Say what the system refuses.

    Raises:
        OSError: it is none of its refusals, but a bug.
    """
    from mou_gen.cli.findings import print_message
    from mou_gen.errors import refusal
    from mou_gen.messages import _

    said = refusal(error, file or _discreet_name(error))
    if not said:
        raise error
    print_message(_("error: {message}", message=said))


def _discreet_name(error: OSError | MemoryError) -> str:
    """Return what the file of *error* is called, as it may be shown; "" where it has none."""
    from mou_gen.cli.findings import run_redactor
    from mou_gen.errors import MouGenError
    from mou_gen.messages import printable

    name = getattr(error, "filename", None)
    if not isinstance(name, str | bytes):
        return ""
    named = os.fsdecode(name)
    try:
        return printable(run_redactor([named]).path(named))
    except (OSError, MemoryError, MouGenError):  # nobody knows whom it names
        return "***"


# Worker processes import this module again, under another name.
if __name__ == "__main__":
    run()
