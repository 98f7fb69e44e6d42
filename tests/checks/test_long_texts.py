"""A paragraph of the greatest length is compared with its translation in a time that grows with its square at most."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital
from tests.growth import SQUARE, growth

_SENTENCES = 90


@pytest.mark.slow
@pytest.mark.parametrize(
    "rule", ["parity-duty", "parity-duty-missing", "parity-missing", "parity-words"]
)
def test_a_text_of_many_sentences_takes_no_minutes(tmp_path: Path, rule: str) -> None:
    def compare(count: int) -> None:
        indonesian = "".join(
            f"PIHAK KESATU wajib melaporkan data{n} dan dapat menyimpan beras{n}; PIHAK KEDUA dilarang membuka gudang{n}. "
            for n in range(count)
        )
        english = "".join(
            f"The FIRST PARTY may report data{n} and shall store rice{n}; the SECOND PARTY may open store{n}. "
            for n in range(count)
        )
        recital(tmp_path, indonesian.strip(), english.strip()).found(rule)

    assert growth(compare, _SENTENCES) < SQUARE
