from __future__ import annotations

from decimal import Decimal

import pytest

from mou_gen.language.figures import figure_value, in_figures


@pytest.mark.parametrize(
    ("number", "indonesian", "english"),
    [
        ("33500000", "33.500.000", "33,500,000"),
        ("1250000.50", "1.250.000,5", "1,250,000.5"),
        ("3.35E+7", "33.500.000", "33,500,000"),
        ("100", "100", "100"),
        ("0.25", "0,25", "0.25"),
    ],
)
def test_a_number_is_written_as_each_language_writes_it_and_read_back(
    number: str, indonesian: str, english: str
) -> None:
    for language, figure in {"id": indonesian, "en": english}.items():
        assert in_figures(Decimal(number), language) == figure
        assert figure_value(figure, language) == Decimal(number)


def test_a_quotient_without_an_end_has_two_decimals() -> None:
    assert in_figures(Decimal(90_000_000) / 7, "id") == "12.857.142,86"
    assert in_figures(Decimal(10) ** 30 / 7, "en").startswith("142,857,142,857,")
