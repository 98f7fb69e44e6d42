"""A paragraph of the greatest length is compared with its translation in seconds."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.checks.recital import recital

_SENTENCES = 180
_SECONDS = 15
"""Some ten times what it takes; what grows with the square of the text takes ten times as much again."""


@pytest.mark.slow
@pytest.mark.parametrize("rule", ["parity-duty", "parity-duty-missing", "parity-missing"])
def test_a_text_of_many_sentences_takes_no_minutes(tmp_path: Path, rule: str) -> None:
    indonesian = "".join(
        f"PIHAK KESATU wajib melaporkan data{n} dan dapat menyimpan beras{n}; PIHAK KEDUA dilarang membuka gudang{n}. "
        for n in range(_SENTENCES)
    )
    english = "".join(
        f"The FIRST PARTY may report data{n} and shall store rice{n}; the SECOND PARTY may open store{n}. "
        for n in range(_SENTENCES)
    )
    paper = recital(tmp_path, indonesian.strip(), english.strip())
    began = time.process_time()

    paper.found(rule)

    assert time.process_time() - began < _SECONDS
