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


def test_sen_behind_the_sign_of_thousands_are_a_warning(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa biayanya Rp500.000.00;", "that it costs Rp500,000.00.")

    assert len(found("separators", tmp_path / KERJA_SAMA)) == 1


@pytest.mark.parametrize(
    ("amount", "official"),
    [
        ("Rp2,5 jt", "Rp2,5 juta"),
        ("Rp.750rb,-", "Rp750 ribu"),
        ("Rp1,5 M", "Rp1,5 miliar"),
        ("Rp1.500 M", "Rp1.500 miliar"),
        ("Rp2,50 jt", "Rp2,50 juta"),
        ("Rp.5 jt,- (Lima juta)", "Rp5 juta (lima juta rupiah)"),
        ("Rp5.000.000 (lima juta)", "Rp5.000.000,00 (lima juta rupiah)"),
        ("Rp5.000.000,00 (lima juta)", "Rp5.000.000,00 (lima juta rupiah)"),
    ],
)
def test_an_amount_as_on_a_price_tag_is_a_warning(
    tmp_path: Path, amount: str, official: str
) -> None:
    line = recited(tmp_path, f"bahwa biayanya {amount};", "that it costs Rp5,000,000.00.")

    (problem,) = found("separators", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.hint == f"write `{official}`"


@pytest.mark.parametrize(
    "amount",
    [
        "Rp. 15,000 jt",
        "Rp 5.00.000 rb",
        "Rp15,000,000.00 M",
        "Rp15,000,000.00 juta",
        "Rp15.000.000,- jt",
        "Rp15.000.000 jt",
        "Rp15.000,00 jt",
        "Rp15.000,- rb",
    ],
)
def test_a_figure_that_may_be_another_is_not_written_anew(tmp_path: Path, amount: str) -> None:
    recited(tmp_path, f"bahwa biayanya {amount};", "that it costs Rp15,000.")

    (problem,) = found("separators", tmp_path / KERJA_SAMA)

    assert problem.hint == "write it as in `Rp15.000.000,00`"


@pytest.mark.parametrize(
    "amount",
    [
        "Rp15.000.000,00",
        "Rp15,5 juta",
        "Rp15.000.000",
        "Rp15,000",
        "Rp5.000.000,00 (lima juta rupiah)",
        "Rp5.000.000,00 (lima juta) rupiah",
        "Rp5.000.000,00 (dua tahap)",
        "Rp2.000.000,00 (dua)",
        "Rp5.000-Rp10.000",
        "Rp20.000/m",
        "Rp. 5.000.000,-",
        "Rp 5.000.000,00 (lima juta rupiah)",
        "Rp5.000.000,- (lima juta rupiah)",
        "Rp 10 juta",
    ],
)
def test_an_amount_with_its_own_signs_passes(tmp_path: Path, amount: str) -> None:
    recited(tmp_path, f"bahwa biayanya {amount};", "that it costs Rp15,000,000.00.")

    assert found("separators", tmp_path / KERJA_SAMA) == []
