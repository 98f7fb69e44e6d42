"""Key files: the private key of a person, which opens sealed data.

A key file is that of age: a line `AGE-SECRET-KEY-1...`, or the same encrypted with a passphrase. What
is in it is never an argument, a setting or a message.
"""

from __future__ import annotations

import codecs
import datetime as dt
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from mou_gen import inputs
from mou_gen.cli.findings import print_message, redactor_of_typed, refuse_sealed_name
from mou_gen.cli.passwords import ask_new_password, ask_password
from mou_gen.data.places import root_of
from mou_gen.errors import OutputError, reason
from mou_gen.messages import _

_MOST_BYTES = 100_000
_TRIES = 3


class KeyPath(click.Path):
    """The path of a key file; `~` is the home folder also where no shell has said so, as on Windows."""

    def __init__(self) -> None:
        super().__init__(dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return the path that the text or path *value* names; a home folder that is not known is refused."""
        try:
            return super().convert(Path(value).expanduser(), param, ctx)
        except RuntimeError:  # else the key would lie in a folder of that name, beside the data
            self.fail(_("the home folder {name} is not known", name=Path(value).parts[0]))


def key_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the key file that opens sealed data in this run; the command is not given it."""
    return click.option(
        "--key-file",
        type=KeyPath(),
        callback=_taken,
        expose_value=False,
        help="Your key file, which opens encrypted sealed data.",
    )(command)


def _taken(ctx: click.Context, _option: click.Parameter, file: Path | None) -> None:
    from mou_gen.data import age_text, keys_at_hand

    if ctx.resilient_parsing:
        return
    if file is None:
        keys_at_hand.take_keys(tuple)
        return
    try:
        data = read_key_file(file)
        if not age_text.needs_passphrase(data):
            keys = private_keys(data, file)
            keys_at_hand.take_keys(lambda: keys)
        else:
            keys_at_hand.take_keys(lambda: _asked(data, file))
    except OutputError as error:
        _give_up(error)


def _asked(data: bytes, file: Path) -> Sequence[str]:
    """Return the keys in *data*, of *file*, for whose passphrase the user is asked now."""
    from mou_gen.data import age_text

    tries = _TRIES if sys.stdin.isatty() else 1
    for _try in range(tries):
        passphrase = ask_password(_("Passphrase of {file}", file=file.as_posix()))
        try:
            return private_keys(age_text.unlocked(data, passphrase), file)
        except age_text.WrongPassphraseError:
            print_message(_("error: {message}", message=_("the passphrase is wrong")))
        except OutputError as error:
            _give_up(error)
    sys.exit(1)


def _give_up(error: OutputError) -> None:
    """Tell the *error* without what is sealed, as far as it can be read without a key, and leave."""
    from mou_gen.data import keys_at_hand

    keys_at_hand.take_keys(tuple)
    context = click.get_current_context(silent=True)
    discreet = redactor_of_typed(context.obj or () if context else ())
    print_message(_("error: {message}", message=discreet.masked(str(error))))
    sys.exit(1)


def read_key_file(file: Path) -> bytes:
    """Return what the key file *file* holds.

    Raises:
        OutputError: it cannot be read, lies among the data that it opens, or others can read it.
    """
    from mou_gen.data import age_text

    try:
        mode = file.stat().st_mode
        data = inputs.contents(file, _MOST_BYTES).removeprefix(codecs.BOM_UTF8)  # of Notepad
    except OSError as error:
        message = _("the key file {file} cannot be read: {reason}", file=file, reason=reason(error))
        raise OutputError(message) from None
    _refuse_among_data(file)
    if (
        sys.platform != "win32"
        and stat.S_IMODE(mode) & 0o077
        and not age_text.needs_passphrase(data)
    ):
        message = _("others can read the key file {file}; run `chmod 600 {file}`", file=file)
        raise OutputError(message)
    return data


def _refuse_among_data(file: Path) -> None:
    if root_of(inputs.real_path(file)):
        message = _(
            "a key file must not lie in the data folder, which it opens: {file}; keep it in your own "
            "folder or on a memory stick",
            file=file,
        )
        raise OutputError(message)


def private_keys(data: bytes, file: Path) -> Sequence[str]:
    """Return the private keys in *data*, the contents of the key file *file*.

    Raises:
        OutputError: there is none, or a line is something else.
    """
    from mou_gen.data import age_text

    try:
        keys = age_text.private_keys_in(data)
    except age_text.NoKeyError as error:
        message = _("line {line} of {file} is not a private key", line=error.line, file=file)
        raise OutputError(message) from None
    if not keys:
        raise OutputError(_("{file} contains no private key", file=file))
    return keys


def make_key_file(file: Path, with_passphrase: bool) -> str:
    """Write a new private key to *file*, which its owner alone can read, and return the public key.

    Raises:
        OutputError: the file is there already, lies in a data folder, is named after somebody sealed, or cannot
            be written.
    """
    from mou_gen.build.output import create_files
    from mou_gen.data import age_text, leftovers

    _refuse_among_data(file)
    refuse_sealed_name(file)
    leftovers.clear(file.parent, below=False)
    private = age_text.new_private_key()
    public = age_text.public_key_of(private)
    text = f"# created: {dt.date.today().isoformat()}\n# public key: {public}\n{private}\n"
    data = text.encode()
    if with_passphrase:
        passphrase = ask_new_password(_("New passphrase"), _("The same again"))
        data = age_text.locked(data, passphrase)
    create_files({file: data}, {file})
    return public
