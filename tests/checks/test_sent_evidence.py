"""A slip sends a letter by the number that the evidence of that day gives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_SLIP = "tuberkulosis/transmittals/2026-08-18.yaml"
_NAME = "Surat Tugas Nomor 400.7/66/2026"
_SHOWN = "tuberkulosis/progress/2026-09-07.yaml"
_DAY = "date: 2026-08-18"


@pytest.mark.parametrize(
    ("name", "day", "count"),
    [
        ("Surat Tugas Nomor 400.7/68/2026", _DAY, 1),
        (_NAME, _DAY, 0),
        ("Surat Tugas Nomor 400.7/68/2026", "date: 2026-08-24", 0),
        ("Surat Izin Nomor 400.7/68/2026", _DAY, 0),
        ("Surat Tugas Nomor 400.7/118/2026", _DAY, 0),
        ("Surat Tugas Nomor 800.1/66/2026", _DAY, 0),
        ("Surat Tugas Nomor 400.7/68/2026\n  count: 6\n  unit: lembar\n- name: Surat Tugas Nomor 400.7/66/2026", _DAY, 0),
    ],
)  # fmt: skip
def test_a_letter_has_one_number(tmp_path: Path, name: str, day: str, count: int) -> None:
    edits = ((_SLIP, _NAME, name), (_SHOWN, _DAY, day))
    root = copied("tuberculosis", tmp_path, *edits)

    assert len(found("sent-documents", root / _SLIP)) == count


def test_a_number_that_may_be_a_persons_is_not_quoted(tmp_path: Path) -> None:
    slip, shown = (
        "Surat Tugas Nomor 5303111204080002/2026",
        "Surat Tugas Nomor 5303111204080020/2026",
    )
    edits = ((_SLIP, _NAME, slip), (_SHOWN, _NAME, shown))
    root = copied("tuberculosis", tmp_path, *edits)

    assert found("sent-documents", root / _SLIP) == []


@pytest.mark.parametrize(
    ("count", "note", "found_there"),
    [
        (69, "satu lembar untuk setiap tempat tidur", 1),
        (96, "satu lembar untuk setiap tempat tidur", 0),
        (192, "dua lembar untuk setiap tempat tidur", 0),
        (129, "dua lembar untuk setiap tempat tidur", 1),
        (48, "satu lembar untuk setiap tempat tidur", 0),
        (69, "satu lembar untuk setiap penghuni", 0),
        (69, "satu lembar untuk setiap tempat tidur di Lubuk Alung", 0),
        (69, "dalam satu sampul", 0),
    ],
)
def test_so_many_are_sent_as_there_is_one_for_each(
    tmp_path: Path, count: int, note: str, found_there: int
) -> None:
    file = "lansia/transmittals/2026-08-14.yaml"
    edit = (
        file,
        "count: 96, unit: lembar, note: satu lembar untuk setiap tempat tidur",
        f"count: {count}, unit: lembar, note: {note}",
    )

    problems = found("sent-documents", copied("elderly", tmp_path, edit) / file)

    assert len(problems) == found_there


_FAIR = "bursa-kerja/transmittals/2026-03-31.yaml"
_SHEETS = "count: 15, unit: lembar, note: satu lembar dari setiap pemberi kerja"


@pytest.mark.parametrize(
    ("edit", "count"),
    [
        ((_SHEETS, _SHEETS.replace("15", "16")), 1),
        ((_SHEETS, "count: 15, unit: lembar, note: dua lembar untuk setiap pemberi kerja"), 1),
        (("Daftar 15 (lima belas) pemberi kerja", "Daftar 14 (empat belas) pemberi kerja"), 1),
        ((_SHEETS, "count: 30, unit: lembar, note: dua lembar bagi setiap pemberi kerja"), 0),
        ((_SHEETS, "count: 16, unit: lembar, note: satu lembar dari setiap panitia"), 0),
        ((_SHEETS, "count: 16, unit: lembar, note: satu lembar dari setiap pemberi kerja dan panitia bersama"), 0),
        (("Daftar 15 (lima belas) pemberi kerja", "Daftar pemberi kerja"), 0),
        (("Daftar 15 (lima belas) pemberi kerja", "Daftar 12 (dua belas) pemberi kerja yang sudah membayar sewa gerai"), 0),
        (("Daftar 15 (lima belas) pemberi kerja", "Daftar 12 (dua belas) pemberi kerja baru"), 0),
    ],
)  # fmt: skip
def test_so_many_are_sent_as_are_on_the_list(
    tmp_path: Path, edit: tuple[str, str], count: int
) -> None:
    root = copied("jobfair", tmp_path, (_FAIR, *edit))

    assert len(found("sent-documents", root / _FAIR)) == count


_SIGNED = "bendung/transmittals/2026-09-16.yaml"
_ITEM = "Perjanjian Kerja Sama yang telah ditandatangani"


@pytest.mark.parametrize(
    ("date", "item", "count"),
    [
        ("2026-09-11", _ITEM, 1),
        ("2026-09-11", "Salinan Perjanjian Kerja Sama yang sudah ditandatangani", 1),
        ("2026-09-14", _ITEM, 0),
        ("2026-09-11", "Perjanjian Kerja Sama untuk ditandatangani", 0),
        ("2026-09-11", "Rancangan Perjanjian Kerja Sama yang telah disepakati", 0),
        ("2026-09-11", "Kesepakatan Bersama yang telah ditandatangani", 0),
        ("2026-09-11", "Perjanjian Kerja Sama yang telah ditandatangani PARA PIHAK", 1),
        ("2026-09-11", "Perjanjian Kerja Sama yang telah ditandatangani Kepala Dinas Contoh Kabupaten Demak, untuk ditandatangani PIHAK lainnya", 0),
        ("2026-09-11", "Naskah Perjanjian Kerja Sama, yang telah ditandatangani PIHAK KESATU", 0),
        ("2026-09-11", "Salinan Perjanjian Kerja Sama tahun 2021 tentang Saluran Irigasi yang telah ditandatangani", 0),
        ("2026-09-11", "Salinan Perjanjian Kerja Sama Kabupaten Demak dengan Kabupaten Kudus yang telah ditandatangani sebagai contoh", 0),
    ],
)  # fmt: skip
def test_what_is_sent_as_signed_was_signed(
    tmp_path: Path, date: str, item: str, count: int
) -> None:
    edits = ((_SIGNED, "date: 2026-09-16", f"date: {date}"), (_SIGNED, _ITEM, item))
    root = copied("irrigation", tmp_path, *edits)

    assert len(found("sent-documents", root / _SIGNED)) == count


_PLANS = "benih/transmittals/2025-08-22.yaml"
_YEARS = "Rencana Kerja tahun 2026 sampai dengan tahun 2028"


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Rencana Kerja tahun 2025 sampai dengan tahun 2027", 1),
        ("Rencana Kerja tahun 2027–2029", 1),
        (_YEARS, 0),
        ("Rencana Kerja tahun 2026", 0),
        ("Rencana Kerja tahun 2026 sampai dengan tahun 2030", 0),
        ("Rencana Kerja Pemerintah Daerah tahun 2025 sampai dengan tahun 2027", 0),
        ("Rencana Kerja tahun 2025 sampai dengan tahun 2027 yang telah selesai", 0),
        ("Rencana Kerja tahun 2025 sampai dengan tahun 2027 Kerja Sama Irigasi", 0),
        ("Rencana Kerja tahun 2022 sampai dengan tahun 2024", 0),
    ],
)
def test_a_work_plan_is_sent_for_its_years(tmp_path: Path, item: str, count: int) -> None:
    root = copied("nurseries", tmp_path, (_PLANS, _YEARS, item))

    assert len(found("sent-documents", root / _PLANS)) == count
