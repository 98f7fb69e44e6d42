from __future__ import annotations

import pytest

from mou_gen.statements.choices import choices


@pytest.mark.parametrize(
    ("text", "language", "ways"),
    [
        ("10.000 kilometer atau 3 bulan, mana yang lebih dahulu tercapai", "id", ["first"]),
        ("12 bulan atau 20.000 kilometer, mana yang terjadi terakhir", "id", ["last"]),
        ("5 persen atau Rp10.000.000,00, mana yang lebih kecil", "id", ["less"]),
        ("5 persen atau Rp10.000.000,00, yang lebih tinggi di antara keduanya", "id", ["more"]),
        ("pihak yang lebih dahulu membuka pintu air", "id", []),
        ("mana yang tidak lebih besar", "id", []),
        ("10,000 kilometres or 3 months, whichever comes first", "en", ["first"]),
        ("whichever of the two is reached last", "en", ["last"]),
        ("the lower of the two", "en", ["less"]),
        ("whichever is the greater, and whichever is the earlier", "en", ["more", "first"]),
        ("from whichever region they come", "en", []),
        ("by land or sea, whichever is the more economical", "en", ["less"]),
    ],
)
def test_what_chooses_one_of_two_is_read(text: str, language: str, ways: list[str]) -> None:
    assert [each.way for each in choices(text, language)] == ways
