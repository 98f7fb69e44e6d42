"""The formats that documents are written in. A format is a module with a `write`, and a line of `FORMATS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from mou_gen.startup.value_classes import value_class

if TYPE_CHECKING:
    from mou_gen.writers.outgoing_document import OutgoingDocument

Write = Callable[["OutgoingDocument", Path, bool], bytes]
"""Returns a document as a file: from the folder of the fonts, and whether it carries its data."""


@value_class
class Format:
    """A format, by what may set its pages; "" where there is one way alone."""

    media_type: str
    modules: Mapping[str, str]
    """Of `mou_gen.writers`, by engine: each has a function `write`."""
    worth: Mapping[str, int]
    """By engine, how many documents several processes make sooner than one."""
    edited_as: tuple[str, ...] = ()
    """Endings of the copies that people and programs make of it, to work on them."""
    marked: bool = False
    """Whether a file of ours shows by itself that it is one (`imprint`); else the build record alone tells."""
    system: frozenset[str] = frozenset()
    """Engines that rest on libraries of the system; their modules have a function `native`."""

    def engine(self, asked: str) -> str:
        """Return what sets the pages if *asked* is what the user wants."""
        return asked if asked in self.modules else ""

    def module(self, engine: str) -> str:
        """Return the name of the module that writes it."""
        return f"mou_gen.writers.{self.modules[self.engine(engine)]}"

    def write(self, engine: str) -> Write:
        """Return what writes it; imported here, since each needs a heavy library.

        Raises:
            OutputError: that library is not installed.
        """
        return cast(Write, import_module(self.module(engine)).write)


FORMATS: Mapping[str, Format] = {
    "docx": Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        {"": "docx"},
        {"": 40},
        edited_as=("docx", "docm", "doc", "odt", "rtf"),
        marked=True,
    ),
    "pdf": Format(
        "application/pdf",
        {"weasyprint": "pdf", "typst": "typst"},
        {"weasyprint": 8, "typst": 40},
        marked=True,
        system=frozenset(("weasyprint",)),
    ),
}
"""All formats, by the ending of their files."""
TABLE = "csv"
"""The ending of a table of changes, which is no document."""

PAGED = "pdf"
"""The format whose pages are shown by `watch`, and joined for a printer."""
ENGINES = tuple(FORMATS[PAGED].modules)
"""What sets its pages; all say the same."""


def copies_pattern(name: str) -> str:
    """Return the pattern of the files of a document whose *name* is this pattern, copies included.

    A hyphen with a word behind it is how other documents of ours end.
    """
    own = rf"(?:\.new(?:-\d+)?)?\.(?:{'|'.join(FORMATS)})"
    edited = "|".join(ending for each in FORMATS.values() for ending in each.edited_as)
    return rf"{name}(?:{own}|(?:[ ._~(+,].*)?\.(?:{edited}))"


def is_marked(path: Path) -> bool:
    """Return whether *path*, were it ours, would show it by itself; a table of changes does not."""
    name = path.suffix.lower().removeprefix(".")
    form = FORMATS.get(name)
    return form.marked if form else name != TABLE


def worth_processes(formats: Iterable[str], engine: str) -> int:
    """Return how many documents in *formats* several processes make sooner than one."""
    asked = [FORMATS[name] for name in formats] or FORMATS.values()
    return min(each.worth[each.engine(engine)] for each in asked)


def uses_system(formats: Iterable[str], engine: str) -> bool:
    """Return whether *formats* rest on libraries of the system."""
    return any(engine in FORMATS[name].system for name in formats)


def system_releases() -> dict[str, str]:
    """Return the releases of the libraries of the system that a format rests on.

    Raises:
        OutputError: they are missing.
    """
    found: dict[str, str] = {}
    for each in FORMATS.values():
        for engine in each.system:
            found |= import_module(each.module(engine)).native()
    return found
