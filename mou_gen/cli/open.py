"""`mou-gen open`: writes encrypted sealed data in clear again."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mou_gen.cli.findings import exit_on_error, print_message, print_problems
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import paths_argument
from mou_gen.cli.seal import report_sealing
from mou_gen.data.places import template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _, _n

_EXAMPLES = """
\b
Examples:
  mou-gen open agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml --key-file ~/mou-gen.key
"""


@click.command(epilog=_EXAMPLES)
@paths_argument
@key_option
@exit_on_error
def open(paths: tuple[Path, ...]) -> None:
    """Write the sealed data of referrals in clear, byte for byte as they were, to edit them.

    PATH is a file or folder. Run `mou-gen seal` when you have finished. To check and build, there is no
    need to open anything: `mou-gen build --key-file FILE` reads encrypted files as they are.
    """
    if not paths:
        raise click.UsageError(_("give the file to open"))
    from mou_gen.build.encryption import open_files

    try:
        result = open_files(paths)
    except InputError as error:
        print_problems(error.problems, template_folders())
        sys.exit(1)
    if result.written:
        print_message(_("readable until you run `mou-gen seal`:"))
    report_sealing(
        result, _n("1 file is not encrypted", "{n} files are not encrypted", result.unchanged)
    )
