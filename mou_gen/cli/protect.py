"""`mou-gen protect`: copies of files that open with a password."""

from __future__ import annotations

from pathlib import Path

import click

from mou_gen.cli.findings import exit_on_error, print_message, print_result
from mou_gen.cli.passwords import ask_new_password
from mou_gen.errors import OutputError
from mou_gen.messages import _

_EXAMPLES = """
\b
Examples:
  mou-gen protect output/nunukan-ttu/referrals/NNK-TPPO-2026-0001-form.pdf
  mou-gen protect output/nunukan-ttu/referrals/NNK-TPPO-2026-0001-*
"""
_LONGEST = 127
"""Bytes of a password of a PDF."""


@click.command(epilog=_EXAMPLES)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE...",
)
@exit_on_error
def protect(files: tuple[Path, ...]) -> None:
    """Write a copy of each FILE, PDF or DOCX, that opens with a password, for a sealed form that is sent.

    The password is asked for twice, or read as a line of standard input. The copy lies beside the file,
    as `NAME.protected.pdf`; it is AES-256, and no PDF/A any more.
    """
    from mou_gen.build.output import write_files
    from mou_gen.writers.protection import protected_path, refuse_missing_libraries, with_password

    refuse_missing_libraries()
    targets = {file: protected_path(file) for file in files}
    password = ask_new_password(_("Password for the receiver"), _("The same again"))
    if len(password) > _LONGEST or not (password.isascii() and password.isprintable()):
        message = _(
            "use at most {most} letters without accents, digits and signs: not every program reads others",
            most=_LONGEST,
        )
        raise OutputError(message)
    made = {targets[file]: with_password(file, password) for file in files}
    write_files(made, made)
    for target in made:
        print_result(target)
    print_message(_("send the password by another way than the files"))
