from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import HERE, KERJA_SAMA, RUJUKAN, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"


@pytest.mark.parametrize(
    "said",
    [
        "id: 'rapat pada Selasa, 24/01/2022', en: the meeting of 24 January 2022",
        "id: 'rapat hari Jumat, tanggal 25 September 2019', en: the meeting",
        "id: rapat pada 25 September 2019 (Kamis), en: the meeting",
        "id: rapat, en: 'the meeting of Tuesday, 25 September 2019'",
        "id: 'dari Selasa, 14 Desember, sampai dengan hari Minggu, 27 Desember 2026', en: then",
        "id: then, en: 'from Friday, 31 December, to Friday, 1 January 2027'",
        "id: 'pada Kamis, tanggal dua puluh lima bulan September tahun dua ribu sembilan belas', en: on",
        "id: 'setiap hari Rabu, mulai tanggal 14 Januari 2027', en: then",
        "id: then, en: 'every Wednesday, starting on 14 January 2027'",
        "id: 'hari Rabu pertama setiap bulan pukul 10.00 WIB, mulai tanggal 11 November 2026', en: then",
        "id: then, en: 'on the first Wednesday of every month at 10.00 WIB, starting on 11 November 2026'",
        "id: 'hari Rabu terakhir bulan November, yaitu 18 November 2026', en: then",
        "id: 'pada hari Senin, yaitu 5 Juli dan 3 Agustus 2027', en: then",
        "id: then, en: 'on a Monday, namely 5 July and 3 August 2027'",
        "id: 'setiap hari Senin, yaitu tanggal 5, 13, dan 19 Juli 2027', en: then",
        "id: 'pada hari Senin, yaitu 5 Juli 2027 dan 3 Agustus 2027', en: then",
        "id: 'pada 5 Juli dan 3 Agustus 2027, keduanya hari Senin', en: then",
        "id: 'pada hari Senin sampai dengan hari Rabu, tanggal 9 sampai dengan 11 Juni 2026', en: then",
        "id: then, en: 'from Monday to Wednesday, 9 to 11 June 2026'",
        "id: 'hari Senin sampai dengan Kamis, 8 sampai dengan 10 Juni 2026', en: then",
        "id: 'hari Sabtu dan Minggu, 6 dan 8 Juni 2026', en: then",
        "id: 'hari Senin, Selasa, dan Rabu, 9 sampai dengan 11 Juni 2026', en: then",
        "id: 'Senin s.d. Rabu, 29 Juni s.d. 2 Juli 2026', en: then",
        "id: 'tanggal 9–11 Juni 2026 (Senin–Rabu)', en: then",
    ],
)
def test_a_weekday_that_is_not_that_of_its_date_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{{said}}}")

    (problem,) = found("weekday", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


@pytest.mark.parametrize(
    "said",
    [
        "id: 'dari Senin, 14 Desember, sampai dengan hari Minggu, 27 Desember 2026', en: then",
        "id: 'setiap hari Kamis, mulai tanggal 14 Januari 2027', en: then",
        "id: 'setiap hari Rabu, mulai tanggal 1 Januari 2027', en: then",
        "id: 'setiap hari Rabu, mulai hari Rabu tanggal 13 Januari 2027', en: 'every Wednesday, starting on Wednesday, 13 January 2027'",
        "id: 'setiap Sabtu, mulai Sabtu, 16 Januari 2027', en: then",
        "id: 'hari Rabu pertama setiap bulan pukul 10.00 WIB, mulai tanggal 4 November 2026', en: 'on the first Wednesday of every month, starting on 4 November 2026'",
        "id: 'hari Senin pertama setiap bulan, mulai tanggal 1 Januari 2027', en: then",
        "id: 'hari Rabu terakhir bulan Desember, yaitu 29 Desember 9999', en: then",
        "id: 'hari Senin pertama setiap bulan sejak tanggal 15 September 2026', en: then",
        "id: 'hari Rabu terakhir bulan November, yaitu 25 November 2026', en: then",
        "id: 'hari Rabu pertama setiap bulan; laporan disampaikan mulai tanggal 11 November 2026', en: then",
        "id: then, en: 'from Thursday, 31 December, to Friday, 1 January 2027'",
        "id: 'pada hari Senin, yaitu 5 Juli dan 2 Agustus 2027', en: 'on a Monday, namely 5 July and 2 August 2027'",
        "id: 'setiap hari Senin, yaitu tanggal 5, 12, dan 19 Juli 2027', en: then",
        "id: 'sehari setelah hari Senin, yaitu 6 Juli 2027', en: 'the day after Monday, namely 6 July 2027'",
        "id: 'pada hari Senin dan hari Kamis, yaitu 5 dan 8 Juli 2027', en: 'from Monday to Friday, that is 5 to 9 July 2027'",
        "id: 'pada hari Senin sampai dengan hari Jumat, yaitu 5 sampai dengan 9 Juli 2027', en: then",
        "id: 'kegiatan berlangsung tiga hari mulai hari Senin, yaitu 5, 6, dan 7 Juli 2027', en: 'beginning on Monday, namely 5, 6 and 7 July 2027'",
        "id: 'mulai pada hari Senin, yaitu 5 dan 6 Juli 2027', en: 'starting Monday, namely 5 and 6 July 2027'",
        "id: 'pada hari Senin s.d. Rabu, yaitu 5, 6, dan 7 Juli 2027', en: 'Monday as well as Wednesday, namely 5 and 7 July 2027'",
        "id: 'hari Senin, yaitu 5 Juli 2027, dan 8 Juli 2027 untuk evaluasi', en: 'on Monday, namely 5 July 2027 and 8 July 2027 for the evaluation'",
        "id: 'pada hari Senin, yaitu 5 Juli dan 2 Agustus', en: then",
        "id: 'pada 5 Juli dan 2 Agustus 2027, keduanya hari Senin', en: 'on 5 July and 2 August 2027, both Mondays'",
        "id: 'setiap Selasa, 14 Desember; rapat hari Minggu, 27 Desember 2026', en: then",
        "id: 'dari Kamis, 29 Februari, sampai dengan Senin, 1 Maret 2027', en: then",
        "id: 'hari Senin sampai dengan hari Rabu, tanggal 8 sampai dengan 10 Juni 2026', en: 'Monday to Wednesday, 8 to 10 June 2026'",
        "id: 'hari Senin sampai dengan Rabu, 8 Juni sampai dengan 10 Juni 2026', en: 'Monday, Tuesday and Wednesday, 8, 9 and 10 June 2026'",
        "id: 'hari Sabtu dan Minggu, 6 Juni dan 7 Juni 2026', en: 'Saturday and Sunday, 6 and 7 June 2026'",
        "id: 'hari Senin dan hari Kamis, 8 sampai dengan 12 Juni 2026', en: 'on Mondays and Thursdays, 1 to 5 June 2026'",
        "id: 'setiap hari Senin sampai dengan Jumat, 3 sampai dengan 5 Juni 2026', en: 'Monday to Friday, 1 June to 31 July 2026'",
        "id: 'hari Senin sampai dengan Jumat, 1 Juli sampai dengan 31 Agustus 2026', en: then",
        "id: 'hari Senin dan Selasa, 8 dan 9 Juni serta 15 dan 16 Juni 2026', en: then",
        "id: 'hari Senin sampai dengan Rabu, tanggal 30 dan 31 Februari 2026', en: then",
        "id: 'dari hari Jumat, 29, sampai dengan Senin, 31 Juni 2026', en: then",
        "id: 'tanggal 8–10 Juni 2026 (Senin–Rabu)', en: 'on 8 to 10 June 2026 (Monday to Wednesday)'",
    ],
)
def test_the_end_of_a_span_tells_the_year_of_its_beginning(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{{said}}}")

    assert found("weekday", tmp_path / KERJA_SAMA) == []


def test_the_hint_names_the_right_day(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, "{id: 'Selasa, 24/01/2022', en: then}")

    (problem,) = found("weekday", tmp_path / KERJA_SAMA)

    assert problem.hint == "that day is `Senin, Monday`"


def test_a_weekday_that_a_template_fixes_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    fixed = 'Pada hari ini, Senin, {{ agreement.date|date_in_words("id") }}'
    old = 'Pada hari ini, {{ agreement.date|weekday("id") }}, {{ agreement.date|date_in_words("id") }}'
    own = overridden(tmp_path / "own", "agreement.html", old, fixed)

    (problem,) = found("weekday", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/agreement.html"


def test_a_date_of_the_sealed_form_is_not_quoted(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "summary: ringkasan contoh", "summary: 'Senin, 01-01-1991'")

    (problem,) = found("weekday", tmp_path / RUJUKAN)

    assert "1991" not in problem.message + problem.hint
    assert "Selasa" not in problem.hint


@pytest.mark.parametrize(
    "said", ["Senin, 24/01/2022", "Rabu, 25 September 2019 (Rabu)", "Sabtu pagi, 24/01/2022"]
)
def test_right_days_and_days_without_a_date_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, f"{{id: '{said}', en: then}}")

    assert found("weekday", tmp_path / KERJA_SAMA) == []
