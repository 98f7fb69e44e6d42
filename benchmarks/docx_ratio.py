"""The DOCX alone, warm, against docxtpl filling a template of the same content.

The template is our own file with a `{{ variable }}` for each content control, and without
what nobody types: bookmarks, and the part that keeps what was sent. It is filled with
escaping on and in Jinja's sandbox, as our templates are.

docxtpl has less to do: the order, numbers and references of the paper stand in its template.
So the way from what was read to the file is measured too, with the composing.
"""

from __future__ import annotations

import io
import sys
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docxtpl import DocxTemplate  # type: ignore[import-untyped]
from jinja2.sandbox import SandboxedEnvironment

from benchmarks.alternation import Cost, medians, table
from benchmarks.examples import AGREEMENTS, FOLDERS, composed
from mou_gen.compose import Templates, compose
from mou_gen.document import Document
from mou_gen.kinds.document_specs import document_specs
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.library.labels import read_labels
from mou_gen.writers.docx import write_docx

ROUNDS = 25
DOCUMENTS = {
    "Agreement": "nunukan-ttu/agreement.yaml",
    "Minutes": "nunukan-ttu/minutes/2019-09-25.yaml",
    "Referral, letter and form": "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml",
}


class Comparison:
    """One paper, all that is made from it once being ready."""

    def __init__(self, file: str) -> None:
        """Read the *file* below `agreements`."""
        self._paper = _paper(file)
        self._labels = read_labels(FOLDERS)
        self._templates = Templates(FOLDERS)
        self._environment = SandboxedEnvironment(autoescape=True)
        self._documents, self._themes = zip(
            *((each.document, each.theme) for each in composed(AGREEMENTS / file)), strict=True
        )
        self._forms = [form(each) for each in self.written()]

    def written(self) -> list[bytes]:
        """Return our files, from the Documents."""
        return list(map(write_docx, self._documents, self._themes))

    def written_from_models(self) -> list[bytes]:
        """Return our files, from what was read."""
        return list(map(write_docx, self._composed(), self._themes))

    def filled(self) -> list[bytes]:
        """Return docxtpl's files."""
        return [_filled(*each, self._environment) for each in self._forms]

    def _composed(self) -> list[Document]:
        made = document_specs(self._paper, Edition(), self._labels)
        return [compose(spec, self._templates, self._labels, AGREEMENTS) for spec in made]


def main() -> None:
    """Print how many times docxtpl's time a DOCX takes, for each kind of paper."""
    for title, file in DOCUMENTS.items():
        paper = Comparison(file)
        if list(map(_words, paper.filled())) != list(map(_words, paper.written())):
            sys.exit(f"{file}: docxtpl writes other words than we do")
        sides = {
            "docxtpl": paper.filled,
            "write_docx": paper.written,
            "compose and write_docx": paper.written_from_models,
        }
        costs = medians({name: partial(_cost, run) for name, run in sides.items()}, ROUNDS)
        print(table(title, costs, "docxtpl"))  # noqa: T201


def _paper(file: str) -> Record:
    paper = Folder(AGREEMENTS).read(AGREEMENTS / file)
    if isinstance(paper, Party):
        raise TypeError(f"{file} is a party, which makes no document")
    return paper


def form(written: bytes) -> tuple[bytes, dict[str, str]]:
    """Return *written* as a template, and the values of its variables."""
    word = docx.Document(io.BytesIO(written))
    body = word.element.body
    values = {}
    for number, control in enumerate(body.xpath(".//w:sdt")):
        run = next(control.iter(qn("w:r")))
        text, *more = run.iter(qn("w:t"), qn("w:noBreakHyphen"))
        values[f"v{number}"] = "".join(map(_text, (text, *more)))
        for each in more:  # what parts a date in figures
            run.remove(each)
        text.text = f"{{{{ v{number} }}}}"
        control.getparent().replace(control, run)
    for mark in body.xpath(".//w:bookmarkStart | .//w:bookmarkEnd"):
        mark.getparent().remove(mark)
    kept = [
        key for key, each in word.part.rels.items() if each.reltype == RELATIONSHIP_TYPE.CUSTOM_XML
    ]
    for key in kept:
        word.part.drop_rel(key)
    return _saved(word), values


def _filled(template: bytes, values: Mapping[str, str], environment: SandboxedEnvironment) -> bytes:
    word = DocxTemplate(io.BytesIO(template))
    word.render(values, environment)
    return _saved(word)


def _saved(word: Any) -> bytes:
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def _words(written: bytes) -> str:
    body = docx.Document(io.BytesIO(written)).element.body
    return "\n".join(
        "".join(map(_text, paragraph.iter(qn("w:t"), qn("w:noBreakHyphen"))))
        for paragraph in body.iter(qn("w:p"))
    )


def _text(piece: Any) -> str:
    return "-" if piece.tag == qn("w:noBreakHyphen") else piece.text or ""


def _cost(run: Callable[[], object]) -> Cost:
    wall, cpu = time.perf_counter(), time.process_time()
    run()
    return Cost(time.perf_counter() - wall, time.process_time() - cpu)


if __name__ == "__main__":
    main()
