"""From a save to the new pages in `watch`, against Typst alone that sets the same pages.

All are warm and in this process: a text of the agreement is changed, and the pages are waited for.
Typst alone sets all of them anew, or keeps what did not change, as mou-gen lets it.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from benchmarks.alternation import Cost, medians, table
from benchmarks.examples import AGREEMENTS, FOLDERS, composed
from benchmarks.typst_alone import printed
from mou_gen.build.tasks import Order
from mou_gen.web.board import Board
from mou_gen.web.session import WatchSession
from mou_gen.writers.formats import FORMATS
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.typst import sources

ROUNDS = 15
FILE, TEXT = "agreement.yaml", "numbers: []"
SAVED = "From a save to the pages"
TYPST, KEEPING = "Typst alone, all pages anew", "Typst alone, what changed"


class _EndOfSavesError(Exception):
    pass


class Preview:
    """`watch` over one agreement."""

    def __init__(self, place: Path) -> None:
        """Copy the agreement and its parties to *place*, and make them once."""
        shutil.copytree(AGREEMENTS / "parties", place / "parties")
        self.file = place / "a" / FILE
        self.file.parent.mkdir()
        self._text = (AGREEMENTS / "nunukan-ttu" / FILE).read_text(encoding="utf-8")
        self._numbers = count(1)
        self._save()
        order = Order(None, None, False, tuple(FORMATS), "typst", tuple(FOLDERS), "id")
        self._board = Board()
        self._session = WatchSession([place], order, place / "output", self._board)
        self._run(_Saves(lambda: None))

    def cost(self) -> Cost:
        """Return what it takes from a save until the pages are shown."""
        start, cpu = time.perf_counter(), time.process_time()
        before = self._pages()
        self._run(_Saves(self._save))
        if self._pages() == before:
            raise AssertionError("the pages are those of before")
        return Cost(time.perf_counter() - start, time.process_time() - cpu)

    def _run(self, saves: _Saves) -> None:
        with contextlib.suppress(_EndOfSavesError), contextlib.redirect_stderr(io.StringIO()):
            self._session.run(saves)  # type: ignore[arg-type]

    def _save(self) -> Path:
        number = next(self._numbers)
        told = self._text.replace(TEXT, f'numbers: ["119/{number:04}", "120/{number:04}"]')
        self.file.write_text(told, encoding="utf-8")
        return self.file

    def _pages(self) -> object:
        _revision, records = self._board.records()
        return records[self.file].documents


class _Saves:
    """Stands where `Changes` does: tells of one save, and ends the session when all is made."""

    def __init__(self, save: Callable[[], Path | None]) -> None:
        self._save: Callable[[], Path | None] | None = save

    def since(self, wait: bool) -> Iterator[Path]:
        """Yield the file that was saved, once."""
        if self._save and (saved := self._save()):
            self._save = None
            yield saved
        elif wait:
            raise _EndOfSavesError


def typst_alone(data: Path, *, anew: bool) -> Callable[[], Cost]:
    """Return what sets the pages of the agreement in the file *data* once, all of them *anew* or what changed."""
    import typst

    (made,) = composed(data)
    fonts = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[FOLDERS[0] / "fonts"],
    )
    number = count(1)

    def cost() -> Cost:
        files = sources(OutgoingDocument(made.document, made.theme))
        now = next(number)
        words = files["document.json"].replace(b"119/", b"%d/" % now)
        start, cpu = time.perf_counter(), time.process_time()
        printed({**files, "document.json": words}, fonts, str(now) if anew else "")
        return Cost(time.perf_counter() - start, time.process_time() - cpu)

    return cost


def main() -> None:
    """Print the table, and what there is to reach."""
    os.environ.setdefault("SOURCE_DATE_EPOCH", "0")
    with tempfile.TemporaryDirectory() as place:
        preview = Preview(Path(place))
        sides = {
            SAVED: preview.cost,
            TYPST: typst_alone(preview.file, anew=True),
            KEEPING: typst_alone(preview.file, anew=False),
        }
        costs = medians(sides, ROUNDS)
    print(table("A save in watch", costs, TYPST))  # noqa: T201
    ratio = costs[SAVED].cpu / costs[TYPST].cpu
    told = f"{SAVED} / {TYPST}, CPU: {ratio:.2f} (at most 1.3)"
    print(told)  # noqa: T201


if __name__ == "__main__":
    main()
