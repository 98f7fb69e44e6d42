"""Bring the catalogue up to date with what the program says: `make messages`.

What `_`, `_n` and `N_` mark is found in the sources and in the pages of the workspace, help texts are asked of the commands, and
click's own words are taken from click. An entry that is new has no translation yet, and a test
says so; one that is not said any more is dropped.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from mou_gen import cli
from mou_gen.cli.help_pages import LANG, help_paragraphs
from mou_gen.messages import INDONESIAN, LOCALE

PACKAGE = LOCALE.parent
FOLDER = LOCALE / INDONESIAN / "LC_MESSAGES"
PO, MO = FOLDER / "messages.po", FOLDER / "messages.mo"
KEYWORDS = {"_": None, "N_": None, "_n": (1, 2), "ngettext": (1, 2)}
_SOURCES = [("**.py", "python"), ("web/workspace/templates/**.html", "jinja2")]

Message = str | tuple[str, ...]


def said() -> Iterator[tuple[str, Message]]:
    """Yield each msgid, or msgid and plural, with the file that says it."""
    for folder, name in ((PACKAGE, ""), (Path(click.__file__).parent, "click/")):
        found = extract_from_dir(folder, _SOURCES, keywords=KEYWORDS)
        for file, _line, message, _comments, _context in sorted(found, key=lambda each: each[:2]):
            yield f"{name}{Path(file).as_posix()}", message
    for file, command in _commands():
        for text in (command.help, *(getattr(each, "help", None) for each in command.params)):
            for _mark, words in help_paragraphs(text) if text else ():
                yield file, words
    yield "cli/help_pages.py", LANG.help or ""


def _commands() -> Iterator[tuple[str, click.Command]]:
    yield "cli/__init__.py", cli.main
    for name in cli.COMMANDS:
        for command in _family(cli.load_command(name)):
            yield f"cli/{name}.py", command


def _family(command: click.Command) -> Iterator[click.Command]:
    """Yield *command*, and those below it if it is a group."""
    yield command
    for kid in getattr(command, "commands", {}).values():
        yield from _family(kid)


def catalogue() -> Catalog:
    """Return the Indonesian catalogue, with the msgids of today."""
    template = Catalog(charset="utf-8")
    for file, message in said():
        template.add(message, locations=[(file, 0)])
    known = read()
    date = known.creation_date
    known.update(template, no_fuzzy_matching=True)
    known.creation_date = date
    known.obsolete.clear()
    return known


def read() -> Catalog:
    """Return the Indonesian catalogue as it is kept."""
    with PO.open("rb") as file:
        return read_po(file, INDONESIAN)


def as_po(kept: Catalog) -> bytes:
    """Return *kept* as people edit it; without line numbers, which change with every line."""
    file = io.BytesIO()
    write_po(file, kept, width=100, sort_by_file=True, include_lineno=False)
    return file.getvalue()


def as_mo(po: bytes) -> bytes:
    """Return the catalogue *po* as gettext reads it."""
    file = io.BytesIO()
    write_mo(file, read_po(io.BytesIO(po), INDONESIAN))
    return file.getvalue()


def main() -> None:
    """Write the files that are not current, and print their names."""
    po = as_po(catalogue())
    for path, data in ((PO, po), (MO, as_mo(po))):
        if not path.is_file() or path.read_bytes() != data:
            path.write_bytes(data)
            sys.stdout.write(f"{path.relative_to(PACKAGE.parent)}\n")


if __name__ == "__main__":
    main()
