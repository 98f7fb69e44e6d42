from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.source.samples import KERJA_SAMA

DAY = "2026-03-02"


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("bahwa perlindungan data pribadi korban dijamin;", "pelindungan data pribadi"),
        ("bahwa sesuai dengan UU 27/2022 perlindungan data dijamin;", "pelindungan data pribadi"),
        ("bahwa penyandang cacat dilayani;", "penyandang disabilitas"),
        ("bahwa TKI dilayani;", "Pekerja Migran Indonesia"),
        ("bahwa Muspida mendukung;", "Forkopimda"),
        ("bahwa Kabupaten Daerah Tingkat II Contoh ikut serta;", "Kabupaten"),
        ("bahwa naskah dibubuhi meterai Rp6.000;", "Rp10.000"),
        ("bahwa bea meterai sebesar Rp6.000,00 (enam ribu rupiah) ditanggung;", "Rp10.000"),
    ],
)
def test_a_term_of_an_older_law_is_a_warning(tmp_path: Path, text: str, instead: str) -> None:
    line = recited(tmp_path, text, date=DAY)

    (problem,) = found("statutory-terms", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING
    assert instead in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "bahwa pelindungan data pribadi dijamin;",
        "bahwa perlindungan anak dan perlindungan saksi dan korban dijamin;",
        "bahwa UU 4/1997 tentang Penyandang Cacat telah dicabut;",
        "bahwa dalam rapat tahun 2012 Muspida mendukung;",
        "bahwa naskah dibubuhi meterai Rp10.000;",
        "bahwa bea meterai sebesar Rp20.000,00 (dua puluh ribu rupiah) untuk dua rangkap dibayar;",
    ],
)
def test_a_term_of_the_law_and_a_title_pass(tmp_path: Path, text: str) -> None:
    recited(tmp_path, text, date=DAY)

    assert found("statutory-terms", tmp_path) == []


def test_a_document_of_before_the_law_keeps_the_term_of_its_time(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa perlindungan data pribadi dijamin dengan meterai Rp6.000;")

    assert found("statutory-terms", tmp_path) == []
