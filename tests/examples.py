"""The examples of `agreements/`, composed in every layout."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.data.places import target_of
from mou_gen.document import Document, Layout
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.writers.formats import ENGINES
from mou_gen.writers.printing import ComposedDocument
from tests.rendering import render

ROOT = Path(__file__).parent.parent
AGREEMENTS = ROOT / "agreements"
FOLDERS = (ROOT / "templates",)
TYPES = read_agreement_types(FOLDERS)
BOTH = ("id", "en")
EDITIONS = {
    "as the file says": Edition(),
    "columns": Edition(Layout.COLUMNS, BOTH),
    "stacked": Edition(Layout.STACKED, BOTH),
    "sequential": Edition(Layout.SEQUENTIAL, BOTH),
    "Indonesian": Edition(languages=("id",)),
    "English": Edition(languages=("en",)),
}
BILINGUAL = (
    "agreement.yaml",
    "cooperations/victim-referral.yaml",
    "minutes/2019-09-25.yaml",
    "minutes/2026-11-10.yaml",
)
REFERRALS = (
    *(f"referrals/NNK-TPPO-2026-000{n}.yaml" for n in (1, 2, 3)),
    "../victim-services/referrals/NNK-TPPO-2026-0004.yaml",
)
"""Of one adult, of one child, of three persons, and outside any agreement."""
THREE_PARTIES = tuple(
    f"../pacitan-wonogiri-gunungkidul/{file}"
    for file in ("agreement.yaml", "minutes/2026-11-17.yaml")
)
"""Of another cooperation, on another subject; each in one edition, which keeps the tests short."""
ABOUT_A_CASE = ("handovers/NNK-TPPO-2026-0001.yaml", "transmittals/2026-03-02.yaml")
"""Papers about persons who were referred, beside the referrals."""
LETTERS = ("invitations/2026-11-02.yaml", "offers/2026-01-12.yaml", *ABOUT_A_CASE)
ATTENDANCE = "attendance/2026-11-10.yaml"
CASES = [
    *((file, edition) for file in BILINGUAL for edition in EDITIONS),
    *((ATTENDANCE, edition) for edition in ("as the file says", "columns", "sequential")),
    (REFERRALS[-1], "columns"),
    *((file, "as the file says") for file in (*REFERRALS, *LETTERS, *THREE_PARTIES)),
]
both_engines = pytest.mark.parametrize("engine", ENGINES)


@cache
def composed(file: str, edition: str) -> tuple[ComposedDocument, ...]:
    """Return the documents that the example *file* makes in *edition*."""
    return tuple(laid_out(AGREEMENTS / "nunukan-ttu" / file, EDITIONS[edition]))


def laid_out(path: Path, edition: Edition) -> Iterator[ComposedDocument]:
    """Yield the documents that *path* makes in *edition*, without asking the rules, which takes half the time.

    Raises:
        InputError: the data cannot be told in this edition.
    """
    desk = Desk(edition, FOLDERS)
    folder = desk.folder(path)
    target = target_of(folder.root, path, "")
    with folder.opened(path) as record:
        if isinstance(record, Record):
            for spec, document in pipeline.documents(desk, folder, record):
                yield desk.laid_out(spec, document, target)


@cache
def files(file: str, edition: str) -> dict[str, tuple[Document, bytes, bytes]]:
    """Return document, DOCX and PDF of each paper that the example makes, by its name."""
    docx = render(composed(file, edition), ["docx"], FOLDERS, Path())
    return {
        name: (document, data, pdf)
        for (name, (document, pdf)), data in zip(
            pdfs(file, edition, "weasyprint").items(), docx.values(), strict=True
        )
    }


@cache
def pdfs(file: str, edition: str, engine: str) -> dict[str, tuple[Document, bytes]]:
    """Return document and PDF of each paper that the example makes, by its name."""
    papers = composed(file, edition)
    written = render(papers, ["pdf"], FOLDERS, Path(), engine)
    return {
        each.target.name: (each.document, pdf)
        for each, pdf in zip(papers, written.values(), strict=True)
    }
