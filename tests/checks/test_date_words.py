from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, RUJUKAN, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
WORDS = "dua puluh lima bulan September tahun dua ribu sembilan belas"


@pytest.mark.parametrize(
    "said",
    [
        f"id: tanggal {WORDS} (26-09-2019), en: then",
        "id: lalu, en: the twenty-fifth of September two thousand and nineteen (25-10-2019)",
        "id: tanggal 31 September 2019, en: then",
        "id: tanggal 30-02-2020, en: then",
        "id: paling lambat 31 November untuk tahun berikutnya, en: then",
        "id: setiap tanggal tiga puluh satu bulan April, en: then",
        "id: antara 15 Januari dan 30 Februari setiap tahun, en: then",
        "id: lalu, en: no later than 31 June of each year",
        "id: lalu, en: by September 31",
    ],
)
def test_a_date_that_contradicts_itself_or_the_calendar_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{{said}}}")

    (problem,) = found("date-words", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_figures_that_a_template_fixes_are_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    old = '({{ agreement.date|numeric_date("id") }})'
    own = overridden(tmp_path / "own", "agreement.html", old, "(26-09-2019)")

    (problem,) = found("date-words", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/agreement.html"


def test_a_date_of_the_sealed_form_is_not_quoted(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "summary: ringkasan contoh", "summary: pada 31-02-1991")

    (problem,) = found("date-words", tmp_path / RUJUKAN)

    assert "1991" not in problem.message


@pytest.mark.parametrize(
    "said",
    [
        f"{WORDS} (25-09-2019)",
        "28 Februari 2020 dan 29-02-2020",
        "sampai 29 Februari",
        "30 September dan 31 Oktober",
        "Ruang 45 Mei",
    ],
)
def test_dates_that_agree_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: '{said}', en: then}}")

    assert found("date-words", tmp_path / KERJA_SAMA) == []
