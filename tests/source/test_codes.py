"""The lists of Permendagri 83/2022, as the package has them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.library.codes import CODE, read_codes
from tests.examples import FOLDERS

REGIONS, MINISTRY = 2988, 993
"""Codes of Lampiran B and of Lampiran A."""
LISTS = ("regions", "ministry")


def test_no_code_of_the_regulation_is_missing() -> None:
    assert [len(read_codes(FOLDERS, name).rows) for name in LISTS] == [REGIONS, MINISTRY]


@pytest.mark.parametrize("name", LISTS)
def test_each_code_follows_on_the_one_before_it_below_the_same(name: str) -> None:
    rows = read_codes(FOLDERS, name).rows
    counted: dict[str, int] = {}

    for code, (said, title, *_printed) in rows.items():
        assert said == code
        assert CODE.fullmatch(code)
        assert title == " ".join(title.split()), code
        above, _dot, number = code.rpartition(".")
        if above:
            assert above in rows, code
            assert int(number) == counted.get(above, 0) + 1, code
            counted[above] = int(number)


@pytest.mark.parametrize(
    ("name", "code", "title"),
    [
        ("regions", "000.1.5", "Rapat pimpinan antara lain: Notula/Risalah Rapat"),
        ("regions", "100.2.1", "Kebijakan di bidang Pemerintahan Umum yang dilakukan oleh Pemerintah Daerah"),
        ("regions", "100.3.7", "Nota Kesepakatan/ Memorandum of Understanding (MOU)/ Kontrak/ Perjanjian kerja sama"),
        ("regions", "400.2.3.1", "Pencegahan Kekerasan terhadap Perempuan"),
        ("regions", "400.9.4.2", "Tuna susila dan korban traffking perempuan"),
        ("regions", "500.12.6.2", "Teknologi dan Infrastruktur e-Government"),
        ("regions", "900.1.15.5", "Data Informasi dan Pengelolaan Keuangan Daerah Antara lain: "),
        ("ministry", "100.4.8", "Dokumen Hukum Undang-undang, Peraturan Pemerintah, Keputusan Presiden, "),
        ("ministry", "200.6.1", "Pelaksanaan pemantauan, evaluasi, dan pelaporan di bidang penyelenggaraan politik "),
    ],
)  # fmt: skip
def test_a_title_is_that_of_the_regulation(name: str, code: str, title: str) -> None:
    found = read_codes(FOLDERS, name).get(code)

    assert found
    assert found.title.startswith(title)


def test_a_code_that_the_regulation_prints_twice_is_told_as_printed() -> None:
    found = read_codes(FOLDERS, "regions")

    slips = [each for each in map(found.get, found.rows) if each and each.printed]
    assert [(each.code, each.printed) for each in slips] == [
        ("000.2.1.2", "000.2.2.2"),
        ("100.2.2.1", "100.2.1"),
        ("100.2.2.2", "100.2.2"),
        ("100.2.2.3", "100.2.3"),
        ("100.2.2.4", "100.2.4"),
        ("100.2.2.5", "100.2.5"),
        ("200.2.4.5", "270.04.05"),
        ("400.3.11.1", "400.3.11"),
        ("400.3.11.2", "400.3.12"),
        ("400.3.11.3", "400.3.13"),
    ]


@pytest.mark.parametrize("text", ["code;title\n", "code,title,printed\n\x00,a\n"])
def test_a_list_that_is_none_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "codes-regions.csv").write_text(text, "utf-8")

    with pytest.raises(InputError):
        read_codes((tmp_path,), "regions")
