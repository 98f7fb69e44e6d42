"""The command line: options, messages and exit codes; the work is done in `pipeline`.

What was asked for goes to stdout (paths that were written, findings in a format for programs,
a page, a schema), everything else to stderr.
Exit 0: fine. 1: the data, a template or the output has problems. 2: wrong usage.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import copy_context
from importlib import import_module
from typing import Any

import click

from mou_gen import __version__, inputs
from mou_gen.cli.defaults import defaults_of_settings
from mou_gen.cli.help_pages import language_option, localized, teach_click
from mou_gen.messages import _, choose, did_you_mean
from mou_gen.reporting.terminal import print_bug

COMMANDS = (
    "build",
    "check",
    "compare",
    "watch",
    "serve",
    "explain",
    "codes",
    "merge",
    "pull",
    "status",
    "seal",
    "open",
    "rekey",
    "protect",
    "new",
    "schema",
    "templates",
    "number",
    "calendar",
)
"""Each is the function of its name in the module of its name, imported when it is asked for."""
GROUPS = {
    "templates": ("list", "copy", "check"),
    "number": ("take", "void", "list", "import", "export"),
}
"""The commands of those that have some."""


def load_command(name: str) -> click.Command:
    """Return the command *name* as it is written, in English."""
    command: click.Command = getattr(import_module(f"mou_gen.cli.{name}"), name)
    return command


class _Commands(click.Group):
    """Imports a command when it is first needed: a help page waits for no library.

    The language is chosen before anything is read, or said to be wrong.
    """

    def main(self, *args: Any, **extra: Any) -> Any:
        """Run in a context of its own: what is chosen for one run does not hold for the next."""
        return copy_context().run(super().main, *args, **extra)

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        choose(lang := language_option(args))
        inputs.alias_folders(())
        teach_click()
        if said := defaults_of_settings(lang):
            extra["default_map"] = {name: _for(name, said) for name in COMMANDS}
        with _masked(args):
            return click.Group.make_context(
                localized(self), info_name, args[:], parent, **extra, obj=args
            )

    def invoke(self, ctx: click.Context) -> Any:
        with _masked(ctx.obj):
            return super().invoke(ctx)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return what click does; to a word that is no command, say which may be meant: click knows none of ours."""
        name = args[0]
        if not (name in COMMANDS or name.startswith("-") or ctx.resilient_parsing):
            usual = _("`mou-gen --help` lists the commands")
            hint = did_you_mean(name, COMMANDS, usual)
            message = _("there is no command `{name}`; {hint}", name=name, hint=hint)
            raise click.UsageError(message, ctx)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        said = (ctx.default_map or {}).get("build", ())  # the same for every command
        return localized(load_command(name), said) if name in COMMANDS else None


def _for(command: str, said: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what is *said* for *command*, whose own commands are looked up by their names."""
    return dict.fromkeys(GROUPS[command], said) if command in GROUPS else said


@contextmanager
def _masked(arguments: Sequence[str]) -> Iterator[None]:
    """Let errors in the *arguments* be reported without the sealed data of the files they point to."""
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        from mou_gen.cli.findings import redactor_of_typed

        said = redactor_of_typed(arguments).said(error.format_message())
        raise click.UsageError(said, error.ctx) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(
    __version__,
    "--version",
    prog_name="mou-gen",
    message="%(prog)s %(version)s",
    help="Show the version and exit.",
)
def main() -> None:
    """Bilingual agreements, minutes and referrals for Indonesian regencies, from YAML files.

    \b
    Examples:
      mou-gen new NAME                   start an agreement; mou-gen asks questions
      mou-gen build                      write all documents in agreements/ to output/
      mou-gen check                      report errors, write nothing
      mou-gen compare BEFORE AFTER       show what a later version has changed
      mou-gen pull FILE.docx             read back what was changed in Word
      mou-gen status                     show who owes what, by when
      mou-gen seal                       encrypt the data of victims
      mou-gen watch --open               show pages and findings in a browser
      mou-gen serve                      work with forms in a browser
      mou-gen explain                    list the rules for documents
      mou-gen codes kerja sama           find a classification code by its title
      mou-gen build --help               all options

    Options that are always the same can stand in `mou-gen.yaml`, next to `agreements`.
    """  # noqa: D301 - click wants the backspace itself
    sys.excepthook = print_bug
