"""The same agreement once, fifty and five hundred times: mou-gen and what else one would take.

All sides are whole processes and get the same words. mou-gen reads the YAML, checks, composes
and writes both formats. docxtpl fills a template and LibreOffice prints it. WeasyPrint and
Typst alone print pages that are there, so they show what cannot be saved.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.alternation import Cost, medians, table
from benchmarks.docx_ratio import form
from benchmarks.examples import AGREEMENTS, FOLDERS, composed
from benchmarks.process import run
from benchmarks.rival import TEMPLATE, VALUES
from benchmarks.typst_alone import FONTS, keep
from mou_gen.writers.docx import write_docx
from mou_gen.writers.html import write_html
from mou_gen.writers.outgoing_document import OutgoingDocument
from mou_gen.writers.style import style_sheet
from mou_gen.writers.typesetter import typeset
from mou_gen.writers.typst import sources

CORES = os.cpu_count() or 1
ONE, FEW, MANY = 1, 50, 500
ROUNDS = {ONE: 7, FEW: 1, MANY: 1}

RIVAL, RIVAL_ALONE = "docxtpl and LibreOffice", "docxtpl and LibreOffice, one process"
WEASYPRINT, TYPST = "mou-gen, WeasyPrint", "mou-gen, Typst"
BARE_WEASYPRINT, BARE_TYPST = "WeasyPrint alone, PDF only", "Typst alone, PDF only"
UNCHANGED = "mou-gen, Typst, nothing changed"

Costs = Mapping[str, Cost]


def main() -> None:
    """Print a table for each number of agreements, then each figure to reach and what it is."""
    costs = {}
    with tempfile.TemporaryDirectory() as name:
        for count in ROUNDS:
            costs[count] = _costs(Path(name), count)
            told = table(f"Agreements: {count}", costs[count], RIVAL)
            print(told, end="\n\n", flush=True)  # noqa: T201
    print("\n".join(_figures(costs)))  # noqa: T201


def _costs(place: Path, count: int) -> Costs:
    work, profiles = Work.of(place / str(count), count), str(place / "profiles")
    cores = str(min(CORES, count))
    sides: dict[str, Callable[[], Cost]] = {
        RIVAL: partial(work.rival, cores, profiles),
        WEASYPRINT: partial(work.built, "weasyprint"),
        TYPST: partial(work.built, "typst"),
        UNCHANGED: work.built_again,
        BARE_WEASYPRINT: partial(work.printed, "benchmarks.floor", work.pages, cores),
        BARE_TYPST: partial(work.printed, "benchmarks.typst_alone", work.sources, cores),
    }
    if count == FEW:  # among more it takes many minutes, and the ratio is the same
        sides[RIVAL_ALONE] = partial(work.rival, "1", profiles)
    return medians(sides, ROUNDS[count])


@dataclass(frozen=True, slots=True)
class Work:
    """A number of agreements, in the form that each side takes."""

    count: int
    data: Path
    form: Path
    pages: Path
    sources: Path
    output: Path

    @classmethod
    def of(cls, place: Path, count: int) -> Work:
        """Return *count* agreements below *place*, each with numbers of its own."""
        folders = {name: place / name for name in ("data", "form", "pages", "sources", "output")}
        for folder in folders.values():
            folder.mkdir(parents=True)
        work = cls(count, **folders)
        work._write()
        return work

    def rival(self, processes: str, profiles: str) -> Cost:
        """Return what docxtpl and LibreOffice take."""
        arguments = (str(self.form), self._empty(), str(self.count), processes, profiles)
        return run("benchmarks.rival", *arguments)

    def built(self, engine: str) -> Cost:
        """Return what mou-gen takes for both formats."""
        return self._build(engine, self._empty())

    def built_again(self) -> Cost:
        """Return what mou-gen takes where `built` has just been."""
        return self._build("typst", str(self.output))

    def printed(self, module: str, pages: Path, processes: str) -> Cost:
        """Return what *module* takes to print *pages*."""
        return run(module, str(pages), self._empty(), processes)

    def _build(self, engine: str, output: str) -> Cost:
        return run("mou_gen", "build", str(self.data), "--engine", engine, "-o", output)

    def _empty(self) -> str:
        shutil.rmtree(self.output)
        self.output.mkdir()
        return str(self.output)

    def _write(self) -> None:
        shutil.copytree(AGREEMENTS / "parties", self.data / "parties")
        agreement = (AGREEMENTS / "nunukan-ttu/agreement.yaml").read_text(encoding="utf-8")
        for number in range(self.count):
            target = self.data / f"{number:04}" / "agreement.yaml"
            target.parent.mkdir()
            numbers = f'numbers: ["119/{number:04}", "120/{number:04}"]'
            target.write_text(agreement.replace("numbers: []", numbers), encoding="utf-8")
        for number, each in enumerate(composed(self.data)):
            page = self.pages / f"{number:04}.html"
            page.write_text(
                write_html(each.document, typeset(each.document, each.theme)), encoding="utf-8"
            )
            style = style_sheet(each.document, each.theme, FOLDERS[0] / "fonts")
            page.with_suffix(".css").write_text(style, encoding="utf-8")
            keep(
                self.sources / f"{number:04}", sources(OutgoingDocument(each.document, each.theme))
            )
            if number == 0:
                template, values = form(write_docx(each.document, each.theme))
                (self.form / TEMPLATE).write_bytes(template)
                (self.form / VALUES).write_text(json.dumps(values), encoding="utf-8")
        shutil.copytree(FOLDERS[0] / "fonts", self.sources / FONTS)


def _figures(costs: Mapping[int, Costs]) -> Iterator[str]:
    """Yield each figure to reach, with what it is."""
    one, few, many = (costs[count] for count in (ONE, FEW, MANY))

    def times(sides: Costs, side: str, other: str) -> float:
        return sides[side].wall / sides[other].wall

    yield f"{MANY} agreements a second, Typst to docxtpl and LibreOffice: {1 / times(many, TYPST, RIVAL):.2f} (at least 2)"
    yield f"{MANY} agreements a second, WeasyPrint to WeasyPrint alone: {1 / times(many, WEASYPRINT, BARE_WEASYPRINT):.2f} (at least 0.95)"
    yield f"One agreement, Typst to docxtpl and LibreOffice: {times(one, TYPST, RIVAL):.2f} (at most 0.9)"
    yield f"One agreement, WeasyPrint to WeasyPrint alone: {times(one, WEASYPRINT, BARE_WEASYPRINT):.2f} (at most 1.15)"
    yield f"Nothing changed to all {MANY} with Typst: {times(many, UNCHANGED, TYPST):.3f} (at most 0.05)"
    for side in (TYPST, WEASYPRINT):
        grown = many[side].cpu / few[side].cpu * FEW / MANY
        yield f"An agreement among {MANY} to one among {FEW}, {side}: {grown:.2f} (at most 1.1)"
        yield f"Memory of a worker at {MANY} to at {FEW}, {side}: {many[side].peak / few[side].peak:.2f} (at most 1.2)"


if __name__ == "__main__":
    main()
