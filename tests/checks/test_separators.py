from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.source.samples import KERJA_SAMA


def test_an_amount_with_the_signs_of_english_is_a_warning(tmp_path: Path) -> None:
    line = recited(tmp_path, "bahwa biayanya Rp15,000,000.00;", "that it costs Rp15,000,000.00.")

    (problem,) = found("separators", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.hint == "write `Rp15.000.000,00`"


@pytest.mark.parametrize("amount", ["Rp15.000.000,00", "Rp15,5 juta", "Rp15.000.000", "Rp15,000"])
def test_an_amount_with_its_own_signs_passes(tmp_path: Path, amount: str) -> None:
    recited(tmp_path, f"bahwa biayanya {amount};", "that it costs Rp15,000,000.00.")

    assert found("separators", tmp_path / KERJA_SAMA) == []
