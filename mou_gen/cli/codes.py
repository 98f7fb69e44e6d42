"""`mou-gen codes`: the classification codes of archives, searched by code or by words of their titles."""

from __future__ import annotations

import json
import shutil
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from mou_gen.cli.findings import exit_on_error, print_message
from mou_gen.cli.options import templates_option
from mou_gen.data.places import template_folders
from mou_gen.messages import _, _n

if TYPE_CHECKING:
    from mou_gen.library.codes import ClassificationCode, CodeList

_EXAMPLES = """
\b
Examples:
  mou-gen codes perlindungan perempuan
  mou-gen codes kerja sama
  mou-gen codes 400.2
  mou-gen codes --list ministry kerja sama
  mou-gen codes --format json bencana
"""
_WIDEST = 100
_OFFERED = 50


def _offered(context: click.Context, _words: click.Parameter, begun: str) -> list[str]:
    """Return the codes, or the words of titles, that the Tab key offers for what is *begun*."""
    from mou_gen.library.codes import read_codes

    known = read_codes(tuple(template_folders()), context.params.get("name") or "regions")
    if begun[:1].isdigit():
        return [code for code in known.rows if code.startswith(begun)][:_OFFERED]
    titles = (row[1].casefold() for row in known.rows.values())
    words = {word.strip("(),:;/.") for title in titles for word in title.split()}
    return sorted(word for word in words if word.startswith(begun.casefold()))[:_OFFERED]


@click.command(epilog=_EXAMPLES)
@click.argument("words", nargs=-1, required=True, metavar="WORD...", shell_complete=_offered)
@click.option(
    "--list",
    "name",
    default="regions",
    show_default=True,
    type=click.Choice(["regions", "ministry"]),
    help="Codes of regional governments, or of the Ministry of Home Affairs.",
)
@click.option(
    "-f",
    "--format",
    "form",
    default="text",
    show_default=True,
    type=click.Choice(["text", "json"]),
    help="For people, or for a program.",
)
@templates_option
@exit_on_error
def codes(words: tuple[str, ...], name: str, form: str, templates: tuple[Path, ...]) -> None:
    """Find the classification codes with every WORD in their titles, or that begin with a code.

    The codes are those of Permendagri 83/2022, with their Indonesian titles, and those of your own templates.
    """
    from mou_gen.library.codes import read_codes

    known = read_codes(tuple(template_folders(templates)), name)
    found = known.search(words)
    if form == "json":
        click.echo(json.dumps([_said(each, known) for each in found], ensure_ascii=False, indent=2))
    else:
        for line in _table(found, known):
            click.echo(line)
        print_message(_n("1 code", "{n} codes", len(found)))
    if not found:
        print_message(_("the titles are Indonesian; try a shorter word, or `--list`"))
        raise SystemExit(1)


def _said(code: ClassificationCode, known: CodeList) -> dict[str, object]:
    """Return *code* as a program reads it."""
    above = [{"code": each.code, "title": each.title} for each in known.above(code.code)]
    printed = {"printed": code.printed} if code.printed else {}
    return {"code": code.code, "title": code.title, **printed, "above": above}


def _table(found: Sequence[ClassificationCode], known: CodeList) -> Iterator[str]:
    """Yield the lines of the codes that were *found*, each below what it lies under."""
    width = max((len(each.code) for each in found), default=0)
    room = max(min(shutil.get_terminal_size().columns, _WIDEST) - width - 2, width)
    shown = {each.code for each in found}
    for each in found:
        first, *rest = textwrap.wrap(_titled(each), room)
        yield f"{click.style(each.code.ljust(width), bold=True)}  {first}"
        yield from (f"{'':{width}}  {line}" for line in rest)
        above = known.above(each.code)
        if above and above[-1].code not in shown:
            said = _("in {code}, {title}", code=above[-1].code, title=above[-1].title)
            short = textwrap.shorten(said, room, placeholder=" ...")
            yield f"{'':{width}}  {click.style(short, dim=True)}"


def _titled(code: ClassificationCode) -> str:
    if not code.printed:
        return code.title
    return _("{title} (printed as {code})", title=code.title, code=code.printed)
