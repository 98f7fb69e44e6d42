from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.source.samples import KERJA_SAMA


@pytest.mark.parametrize(
    ("id", "en", "short"),
    [
        ("bahwa Anggaran Pendapatan dan Belanja Daerah (APBN) terbatas;", "that it is so.", "APBN"),
        ("bahwa DPR (Dewan Perwakilan Rakyat Daerah) menyetujuinya;", "that it is so.", "DPR"),
        (
            "bahwa demikian;",
            "that the State Revenue and Expenditure Budget (APBD) is small.",
            "APBD",
        ),
    ],
)
def test_an_abbreviation_of_something_else_is_a_warning(
    tmp_path: Path, id: str, en: str, short: str
) -> None:
    line = recited(tmp_path, id, en)

    (problem,) = found("abbreviations", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert f"`{short}` is not the abbreviation" in problem.message


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("bahwa DPRD (Dewan Perwakilan Rakyat Daerah) menyetujuinya;", "that it is so."),
        ("bahwa Dewan Perwakilan Rakyat Aceh (DPRA) menyetujuinya;", "that it is so."),
        ("bahwa APBD atau APBN (lihat lampiran) tersedia;", "that it is so."),
        ("bahwa demikian;", "that the Provincial House of Representatives (DPRD) approves."),
        (
            "bahwa demikian;",
            "that the House of Representatives of Nunukan Regency (DPRD) approves.",
        ),
    ],
)
def test_what_it_stands_for_and_what_no_list_has_passes(tmp_path: Path, id: str, en: str) -> None:
    recited(tmp_path, id, en)

    assert found("abbreviations", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("bahwa GT PP TPPU Kabupaten Nunukan wajib mencegah;", 1),
        ("bahwa Gugus Tugas TPO wajib mencegah;", 1),
        ("bahwa korban TPPU dipulangkan;", 1),
        ("bahwa GT PP TPPO Kabupaten Nunukan wajib mencegah;", 0),
        ("bahwa pelaku TPPU disidik dan korban TPPO dipulangkan;", 0),
        ("bahwa korban TPKS didampingi;", 0),
    ],
)
def test_a_task_force_on_trafficking_is_not_one_on_money(
    tmp_path: Path, said: str, count: int
) -> None:
    recited(tmp_path, said, "that it is so.")

    assert len(found("abbreviations", tmp_path / KERJA_SAMA)) == count
