"""`mou-gen seal`: encrypts the data of victims in their files."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import exit_on_error, print_message, print_problems, print_result
from mou_gen.cli.key_files import KeyPath, make_key_file
from mou_gen.cli.options import paths_argument, paths_or_default
from mou_gen.data.places import find_record_files, root_of, template_folders
from mou_gen.errors import InputError
from mou_gen.messages import _, _n

if TYPE_CHECKING:
    from mou_gen.build.encryption import SealingResult
    from mou_gen.kinds.key_holders import KeyHolders

_EXAMPLES = """
\b
Examples:
  mou-gen seal --new-key ~/mou-gen.key
  mou-gen seal --new-key /media/stick/mou-gen.key --passphrase
  mou-gen seal
  mou-gen seal agreements/nunukan-ttu/referrals
"""


@click.command(epilog=_EXAMPLES)
@paths_argument
@click.option(
    "--new-key",
    type=KeyPath(),
    help="Write a new key file for yourself, and print its public key; encrypt nothing.",
)
@click.option(
    "--passphrase", is_flag=True, help="With --new-key: ask for a passphrase that protects it."
)
@exit_on_error
def seal(paths: tuple[Path, ...], new_key: Path | None, passphrase: bool) -> None:
    """Encrypt the sealed data of referrals in their files, for those listed in `key-holders.yaml`.

    PATH is a file or folder; the default is `agreements`. No key is needed. Without one, the data
    cannot be read again, and no open document of the folder can be made final. What is readable
    elsewhere, such as copies and earlier versions in git, is listed.
    """
    if new_key:
        _make_key(new_key, passphrase)
        return
    if passphrase:
        raise click.UsageError(_("--passphrase requires --new-key"))
    from mou_gen.build.encryption import seal_files
    from mou_gen.web.workspace.named_versions import named_versions

    try:
        there = find_record_files(paths_or_default(paths))
        # the names are readable without a key only before they are encrypted
        kept = list(named_versions(filter(None, map(root_of, there))))
        result = seal_files(paths_or_default(paths))
    except InputError as error:
        print_problems(error.problems, template_folders())
        sys.exit(1)
    result.problems += kept
    report_sealing(
        result,
        _n("1 file is encrypted already", "{n} files are encrypted already", result.unchanged),
    )


def _make_key(file: Path, passphrase: bool) -> None:
    public = make_key_file(file, passphrase)
    print_result(public)
    print_message(
        _(
            "{file} opens sealed data: show it to nobody, and keep a copy in a safe place. Have the key "
            "above listed as `public_key` in `key-holders.yaml`, next to the data folder.",
            file=file.as_posix(),
        )
    )


def report_sealing(result: SealingResult, unchanged: str) -> None:
    """Report what has become of sealed data, *unchanged* if there are such files; leave with 1 after an error."""
    for path in result.written:
        print_result(path)
    # what is wrong with the list of key holders keeps every file from being written
    print_problems(list(dict.fromkeys(result.problems)), template_folders())
    if result.unchanged:
        print_message(unchanged)
    for holders in result.holders.values() if result.written else ():
        print_message(_("can be opened by: {names}", names="; ".join(_names(holders))))
    if any(problem.stops for problem in result.problems):
        sys.exit(1)


def _names(holders: KeyHolders) -> Iterable[str]:
    yield from (f"{each.name} ({each.office})" for each in holders.officers)
    yield _("the recovery key ({place})", place=holders.recovery.kept)
