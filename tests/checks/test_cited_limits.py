"""A time that is longer than the article allows which is cited for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.source.samples import KERJA_SAMA

_LAW = "Undang-Undang Nomor 21 Tahun 2007"


@pytest.mark.parametrize(
    "said",
    [
        f"bahwa pelayanan diberikan paling lambat 14 (empat belas) hari sejak permintaan diajukan, sesuai dengan Pasal 52 {_LAW};",
        f"bahwa sesuai dengan Pasal 52 ayat (1) {_LAW}, rehabilitasi diberikan dalam waktu 10 (sepuluh) hari terhitung sejak permohonan;",
        f"bahwa rehabilitasi diberikan paling lama 2 (dua) minggu setelah diminta menurut Pasal 52 {_LAW};",
        f"bahwa pertolongan pertama diberikan paling lambat 1 (satu) bulan berdasarkan Pasal 53 {_LAW};",
        "bahwa penawaran ditanggapi paling lama 60 (enam puluh) hari sejak diterima sesuai dengan Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa DPRD dianggap menyetujui dalam 90 (sembilan puluh) hari sejak menerima permohonan menurut Pasal 12 ayat (4) Permendagri 22/2020;",
    ],
)
def test_a_time_beyond_that_of_the_article_is_a_warning(tmp_path: Path, said: str) -> None:
    line = recited(tmp_path, said, date="2025-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert " allows " in problem.message


def test_a_time_beyond_that_of_the_article_is_found_in_english(tmp_path: Path) -> None:
    english = "that services are provided within 14 (fourteen) days after the request, in accordance with Article 52 of Law Number 21 of 2007;"
    recited(tmp_path, "bahwa pelayanan segera diberikan;", english, date="2025-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert "`14 (fourteen) days`" in problem.message


@pytest.mark.parametrize(
    "said",
    [
        f"bahwa pelayanan diberikan paling lambat 7 (tujuh) hari sejak diminta sesuai dengan Pasal 52 {_LAW};",
        f"bahwa pelayanan diberikan paling lambat 3 x 24 jam sejak diminta sesuai dengan Pasal 52 {_LAW};",
        f"bahwa rehabilitasi menurut Pasal 52 {_LAW} berlangsung selama 30 (tiga puluh) hari;",
        f"bahwa laporan disampaikan paling lambat 14 (empat belas) hari setelah permohonan sesuai dengan Pasal 52 {_LAW};",
        f"bahwa pemulangan dilaksanakan paling lambat 14 (empat belas) hari sejak diminta sesuai dengan Pasal 54 {_LAW};",
        "bahwa penawaran ditanggapi paling lama 30 (tiga puluh) hari sejak diterima sesuai dengan Pasal 8 Permendagri 22/2020;",
        f"bahwa korban dapat memperoleh rehabilitasi menurut Pasal 52 {_LAW} dan rumah aman selama paling lama 60 (enam puluh) hari;",
    ],
)
def test_a_time_of_something_else_passes(tmp_path: Path, said: str) -> None:
    recited(tmp_path, said, date="2025-03-02")

    assert found("instruments", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    "said",
    [
        f"bahwa pelayanan diberikan paling lambat 7 (tujuh) hari sejak diminta sesuai dengan Pasal 44 {_LAW};",
        f"bahwa korban dilayani dalam 7 (tujuh) hari sejak permohonan menurut Pasal 48 {_LAW};",
    ],
)
def test_the_seven_days_of_another_article_are_a_warning(tmp_path: Path, said: str) -> None:
    recited(tmp_path, said, date="2025-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert "Pasal 52 ayat (1)" in problem.message
