"""Spoilt papers through the whole check: whatever is found has a line that exists."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mou_gen import pipeline
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.kind import Edition
from tests.examples import FOLDERS, ROOT
from tests.source import samples
from tests.source.samples import KERJA_SAMA, RAPAT, RUJUKAN
from tests.source.test_random_input import spoilt

PIECES = st.sampled_from(
    ["", "x", " ", "5", "lima", "Pasal 3", "wajib ", "shall ", "PIHAK KEDUA", "Senin, ", "2019-09-25", "(dua) ",
     "Rp1.000,00 ", "50 % ", "Menteri ", "0812-3456-7890 ", "Timur Tengah Utara ", "[…] ", "& < > ", "é", "\U0001f600"]
)  # fmt: skip
EDITS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 6), PIECES), min_size=1, max_size=3)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


def findings(path: Path) -> tuple[Problem, ...]:
    try:
        return tuple(pipeline.check_all([path], Edition(), FOLDERS).warnings)
    except InputError as error:
        return error.problems


@pytest.mark.repeats
@settings(
    max_examples=200,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(file=st.sampled_from((KERJA_SAMA, RAPAT, RUJUKAN)), edits=EDITS)
def test_a_spoilt_document_gives_findings_with_a_line_and_never_a_traceback(
    root: Path, file: str, edits: list[tuple[float, int, str]]
) -> None:
    samples.write(root, {**samples.FILES, file: spoilt(samples.FILES[file], edits)})

    for problem in findings(root / file):
        place = Path(problem.source.file)
        written = place if place.exists() else ROOT / place
        lines = written.read_text(encoding="utf-8").count("\n") + 1
        assert 1 <= problem.source.line <= lines, str(problem)
