"""A time that is longer than the article allows which is cited for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.dossiers import copied
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
        "bahwa tanggapan disampaikan dalam tenggat 45 (empat puluh lima) hari sebagaimana dimaksud dalam Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa tanggapan disampaikan dalam tempo 45 (empat puluh lima) hari sejak surat penawaran diterima, menurut Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa tanggapan disampaikan dalam tenggat 15 (lima belas) hari sebagaimana dimaksud dalam Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa tanggapan kedua ditunggu dalam jangka waktu 10 (sepuluh) hari sebagaimana diatur dalam Pasal 8 ayat (5) Permendagri 22/2020;",
        "bahwa kementerian menanggapi dalam waktu 20 (dua puluh) hari sebagaimana ditentukan dalam Pasal 54 ayat (3) Permendagri 22/2020;",
        "bahwa DPRD menetapkan sikap dalam batas waktu 30 (tiga puluh) hari sebagaimana dimaksud pada Pasal 56 ayat (6) Permendagri 22/2020;",
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
        "bahwa tanggapan disampaikan dalam tenggat 30 (tiga puluh) hari sebagaimana dimaksud dalam Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa tanggapan kedua ditunggu dalam tenggat 15 (lima belas) hari sebagaimana dimaksud dalam Pasal 8 Permendagri 22/2020;",
        "bahwa tanggapan disampaikan dalam waktu 10 (sepuluh) hari sejak diterima, sesuai dengan Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa rapat diadakan dalam waktu 10 (sepuluh) hari setelah tanggapan sebagaimana dimaksud dalam Pasal 8 ayat (3) Permendagri 22/2020;",
        "bahwa DPRD menetapkan sikap dalam batas waktu 45 (empat puluh lima) hari sebagaimana dimaksud pada Pasal 12 ayat (4) Permendagri 22/2020;",
        "bahwa Kesepakatan Bersama berlaku paling lama 5 (lima) tahun sebagaimana dimaksud dalam Pasal 9 ayat (3) Permendagri 22/2020;",
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


_DUTIES = "nunukan-ttu/cooperations/victim-referral.yaml"
_SERVICES = (
    "memberikan pelayanan kepada saksi dan/atau korban selama berada di wilayahnya, paling lambat 7 (tujuh) hari\n"
    "          sejak permintaan diajukan"
)


def _owed(tmp_path: Path, *edits: tuple[str, str]) -> list[str]:
    root = copied("examples", tmp_path, *((_DUTIES, old, new) for old, new in edits))
    return [each.message for each in found("instruments", root / _DUTIES)]


@pytest.mark.parametrize(
    "said",
    [
        "memberikan pelayanan kepada saksi dan/atau korban selama berada di wilayahnya, paling lambat 14 (empat belas) hari sejak permintaan diajukan",
        "menyediakan layanan bagi korban selambat-lambatnya 10 (sepuluh) hari kerja setelah permohonan diterima",
        "menyelenggarakan rehabilitasi sosial dalam waktu 2 (dua) minggu terhitung sejak tanggal diajukan permohonan",
        "melaksanakan reintegrasi sosial korban paling lama 1 (satu) bulan sejak diminta",
        "melayani saksi dan/atau korban selama berada di wilayahnya, paling lambat 14 (empat belas) hari sejak permintaan diajukan",
        "memastikan rehabilitasi kesehatan diberikan kepada korban paling lambat 30 (tiga puluh) hari sejak permohonan",
    ],
)
def test_a_service_later_than_the_law_of_the_basis_allows_is_a_warning(
    tmp_path: Path, said: str
) -> None:
    (message,) = _owed(tmp_path, (_SERVICES, said))

    assert message.endswith("article 52 of UU 21/2007 allows 7 days")


@pytest.mark.parametrize(
    "said",
    [
        "memberikan pelayanan kepada korban paling lambat 7 (tujuh) hari sejak permintaan diajukan",
        "memberikan pelayanan kepada korban paling lambat 3 x 24 (tiga kali dua puluh empat) jam sejak permintaan diterima",
        "memberikan pelayanan kepada korban paling lama 30 (tiga puluh) hari sejak korban tiba di rumah aman",
        "menjawab permintaan pelayanan bagi korban paling lambat 14 (empat belas) hari sejak permintaan diterima",
        "menyampaikan laporan pelayanan kepada korban paling lambat 14 (empat belas) hari sejak diminta",
        "menyusun rencana rehabilitasi korban paling lambat 14 (empat belas) hari sejak permohonan",
        "memberikan pelayanan administrasi kependudukan bagi korban paling lambat 14 (empat belas) hari sejak permohonan",
        "memberikan pelayanan rujukan bagi pegawai paling lambat 14 (empat belas) hari sejak permohonan",
        "memberikan pelayanan kepada korban paling singkat 14 (empat belas) hari sejak permintaan diajukan",
        "memperpanjang dan menyediakan layanan bagi korban paling lama 14 (empat belas) hari sejak permohonan perpanjangan",
    ],
)
def test_a_service_in_time_and_other_acts_pass(tmp_path: Path, said: str) -> None:
    assert _owed(tmp_path, (_SERVICES, said)) == []


def test_without_that_law_in_the_basis_any_time_passes(tmp_path: Path) -> None:
    late = _SERVICES.replace("7 (tujuh)", "14 (empat belas)")

    assert _owed(tmp_path, (_SERVICES, late), ("uu-23-2002, uu-21-2007", "uu-23-2002")) == []
