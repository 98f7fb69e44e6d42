"""Help pages in the user's language.

A command and its options keep their texts in English; what is shown is a copy, in which they
are translated. `--lang` is an option of every copy, so that it may stand before and after
the name of the command. What click says of itself, it is made to look up in our catalogue.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from copy import copy
from importlib import import_module
from inspect import cleandoc
from typing import TypeVar

import click

from mou_gen import messages
from mou_gen.cli.questions import PromptArgument
from mou_gen.messages import ENGLISH, INDONESIAN, _

C = TypeVar("C", bound=click.Command)

LANG = click.Option(
    ["--lang"],
    type=click.Choice([INDONESIAN, ENGLISH]),
    is_eager=True,
    expose_value=False,
    help="Language of messages; the default is MOU_GEN_LANG, then `mou-gen.yaml`, then the system language.",
)
"""What it says is read by `language_option` before click looks at anything."""

_AS_WRITTEN = "\b\n"
_SPEAKING = (
    *("core", "decorators", "exceptions", "formatting", "parser"),
    *("shell_completion", "termui", "_termui_impl", "types", "utils"),
)
"""The modules of click that say something to a reader."""


def teach_click() -> None:
    """Let click look its words up where ours are: it asks the environment, which threads share."""
    for name in _SPEAKING:
        module = import_module(f"click.{name}")
        for own, ours in (("_", messages.translate), ("ngettext", messages.translate_plural)):
            if hasattr(module, own):
                setattr(module, own, ours)


def language_option(arguments: Sequence[str]) -> str | None:
    """Return the language that `--lang` names among *arguments*, wherever it stands.

    Even that the usage is wrong is said in it.
    """
    for option, value in zip(arguments, (*arguments[1:], ""), strict=False):
        name, _equals, joined = option.partition("=")
        if name == "--lang" and (wanted := joined or value) in (INDONESIAN, ENGLISH):
            return wanted
    return None


def localized(command: C, said_in_settings: Collection[str] = ()) -> C:
    """Return a copy of *command* that speaks the reader's language, with `--lang` as an option.

    The defaults of the options *said_in_settings* are shown.
    """
    said = copy(command)
    said.help = _said(command.help)
    # Only the heading: the rest are commands to type.
    said.epilog = (command.epilog or "").replace("Examples:", _("Examples:"))
    said.options_metavar = _("[OPTIONS]")
    said.params = [_parameter(each, said_in_settings) for each in (*command.params, LANG)]
    if isinstance(said, click.Group):
        said.subcommand_metavar = _("COMMAND [ARGS]...")
        said.commands = {
            name: localized(each, said_in_settings) for name, each in said.commands.items()
        }
    return said


def _parameter(parameter: click.Parameter, said_in_settings: Collection[str]) -> click.Parameter:
    said = copy(parameter)
    if isinstance(said, click.Option) and said.name in said_in_settings:
        said.show_default = True
    if isinstance(said, click.Option | PromptArgument):
        said.help = _said(said.help)
    return said


def _said(text: str | None) -> str | None:
    if text is None:
        return None
    return "\n\n".join(mark + _(words) for mark, words in help_paragraphs(text))


def help_paragraphs(text: str) -> Iterator[tuple[str, str]]:
    """Yield the paragraphs of the help *text*, each a msgid, with click's mark before it.

    Each stands on one line, but for what follows a backspace on a line of its own: click
    keeps its lines.
    """
    for each in cleandoc(text).split("\n\n"):
        if each.startswith(_AS_WRITTEN):
            yield _AS_WRITTEN, each.removeprefix(_AS_WRITTEN)
        else:
            yield "", " ".join(each.split())
