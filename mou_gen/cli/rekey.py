"""`mou-gen rekey`: encrypts sealed data for those who are listed now."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mou_gen.cli.findings import exit_on_error, print_problems
from mou_gen.cli.key_files import key_option
from mou_gen.cli.options import paths_argument, paths_or_default
from mou_gen.cli.seal import report_sealing
from mou_gen.data.places import template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _n

_EXAMPLES = """
\b
Examples:
  mou-gen rekey --key-file ~/mou-gen.key
"""


@click.command(epilog=_EXAMPLES)
@paths_argument
@key_option
@exit_on_error
def rekey(paths: tuple[Path, ...]) -> None:
    """Encrypt sealed data anew, after `key-holders.yaml` was changed.

    PATH is a file or folder; the default is `agreements`. Who is no longer listed cannot open what is
    encrypted from now on, but keeps what they have read or copied before. Nothing is written in clear.
    """
    from mou_gen.build.encryption import rekey_files

    try:
        result = rekey_files(paths_or_default(paths))
    except InputError as error:
        print_problems(error.problems, template_folders())
        sys.exit(1)
    report_sealing(
        result, _n("1 file is not encrypted", "{n} files are not encrypted", result.unchanged)
    )
