from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, RAPAT, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


def minutes(root: Path, date: str, text: str) -> int:
    """Write minutes of *date* with a decision, and return its line."""
    write(root)
    changed(root, RAPAT, "date: 2025-09-25", f"date: {date}")
    path = root / RAPAT
    path.write_text(path.read_text("utf-8").replace(DECISION, f"{{id: '{text}'}}"), "utf-8")
    return 1 + path.read_text("utf-8")[: path.read_text("utf-8").index(text)].count("\n")


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2026-11-10", "Mengundang BNP2TKI."),
        (
            "2019-12-31",
            "Mengundang Badan Nasional Penempatan dan Perlindungan Tenaga Kerja Indonesia.",
        ),
        ("2019-09-25", "Mengundang BP2MI."),
        ("2023-01-02", "Mengundang KemenP2MI."),
        ("2026-11-10", "Mengundang BP2MI."),
        ("2026-11-10", "Mengundang DP3AP2KB Kabupaten Nunukan."),
        ("2019-09-25", "Mengundang DSP3A Nunukan."),
        ("2026-11-10", "Mengundang Departemen Hukum dan Hak Asasi Manusia."),
        ("2026-11-10", "Bantuan vaksin dari Departemen Pertanian tiba pada bulan Desember."),
        ("2026-11-10", "Mengundang Menteri Hukum dan Hak Asasi Manusia."),
        ("2026-11-10", "Berkonsultasi dengan Kementerian PUPR tentang rumah singgah."),
        ("2026-11-10", "Berkonsultasi dengan Kepala Badan Karantina Pertanian."),
        ("2026-11-10", "Mengundang Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi."),
    ],
)
def test_a_name_of_another_time_is_found(tmp_path: Path, date: str, text: str) -> None:
    line = minutes(tmp_path, date, text)

    (problem,) = found("institutions", tmp_path / RAPAT)

    assert problem.source.line == line
    assert date in problem.message


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ("2019-12-30", "Mengundang BNP2TKI."),
        ("2019-12-31", "Mengundang BP2MI."),
        ("2024-11-05", "Mengundang KemenP2MI."),
        ("2026-11-10", "Berkonsultasi dengan Badan Karantina Indonesia."),
        ("2023-05-10", "Berkonsultasi dengan Badan Karantina Pertanian."),
        ("2026-11-10", "Pada tahun 2020 kiriman diperiksa Badan Karantina Pertanian."),
        ("2026-11-10", "Pada tahun 2004 vaksin dibagikan oleh Departemen Pertanian."),
        ("2026-11-10", "Mengundang Departemen Teknik Pertanian Universitas Contoh."),
        ("2026-11-10", "Menindaklanjuti rapat tahun 2019 yang difasilitasi BNP2TKI."),
        ("2026-11-10", "Mengundang DP3AP2KB Kabupaten Contoh."),
        ("2026-11-10", "Mengundang Kementerian Hukum (dahulu Kementerian Hukum dan HAM)."),
        ("2026-11-10", "Mengundang Kementerian PUPR, yang kini Kementerian Pekerjaan Umum."),
        ("2024-10-20", "Mengundang Menteri Hukum dan Hak Asasi Manusia."),
        ("2026-11-10", "Mengundang Kementerian Hukum dan Kementerian Hak Asasi Manusia."),
        (
            "2026-11-10",
            "Sesuai Peraturan Menteri Pekerjaan Umum dan Perumahan Rakyat Nomor 4 Tahun 2017.",
        ),
        (
            "2026-11-10",
            "Sesuai Keputusan Bersama Menteri Dalam Negeri dan Menteri Hukum dan Hak Asasi Manusia.",
        ),
        ("2026-11-10", "Sesuai Minister of Environment and Forestry Regulation Number 5 of 2021."),
    ],
)
def test_the_name_of_its_time_passes(tmp_path: Path, date: str, text: str) -> None:
    minutes(tmp_path, date, text)

    assert found("institutions", tmp_path) == []


def test_an_office_of_a_party_is_known_by_its_file(tmp_path: Path) -> None:
    write(tmp_path)
    name = "Dinas Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak"
    old = "name: {id: Dinas Sosial, en: Office of Social Affairs}"
    line, _ = changed(tmp_path, NUNUKAN, old, f"name: {{id: {HERE}'{name}', en: Office}}")
    appointed = "originals: 2\nfocal_points: {nunukan: dinas-sosial}"
    changed(tmp_path, KERJA_SAMA, "originals: 2", appointed)
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace("2025-09-25", "2019-09-25"), "utf-8")

    problems = found("institutions", tmp_path / KERJA_SAMA)

    assert {(Path(each.source.file).name, each.source.line) for each in problems} == {
        ("nunukan.yaml", line)
    }
    assert "not verified" in problems[0].hint


def test_a_regency_adds_its_own_offices(tmp_path: Path) -> None:
    minutes(tmp_path, "2026-11-10", "Mengundang Dinas Contoh.")
    (tmp_path / "own" / "law").mkdir(parents=True)
    (tmp_path / "own" / "law" / "institutions.yaml").write_text(
        "institutions:\n  contoh: {names: [Dinas Contoh], until: 2025-01-01,"
        " after: [Dinas Rekaan], source: Perda contoh, sure: yes}\n",
        "utf-8",
    )

    (problem,) = found("institutions", tmp_path / RAPAT, tmp_path / "own")

    assert problem.hint == "write `Dinas Rekaan` (Perda contoh)"
