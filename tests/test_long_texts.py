"""Texts and files that are far too long are told so at once, and the longest that may be are checked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from mou_gen.language.personal_data import find_personal_data
from tests.examples import ROOT

AGREEMENT = "agreements/nunukan-ttu/agreement.yaml"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "agreements", tmp_path / "agreements")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(*arguments: str) -> str:
    result = CliRunner().invoke(main, arguments, prog_name="mou-gen")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.output


def with_place(folder: Path, text: str) -> None:
    path = folder / AGREEMENT
    path.write_text(path.read_text().replace("place: Nunukan", f'place: "{text}"', 1))


@pytest.mark.parametrize(
    "piece", ["%", "(", "1.1.", "Pasal ", "@", "Undang-Undang Nomor 1 Tahun 2020 "]
)
def test_a_text_of_a_hundred_thousand_characters_is_told_to_be_split(
    folder: Path, piece: str
) -> None:
    with_place(folder, "x" + (piece * 100_000)[:100_000])

    output = said("check", AGREEMENT)

    assert "`place` has 100001 characters; the maximum is 20000" in output
    assert "split it into several" in output


@pytest.mark.repeats
@pytest.mark.parametrize(
    "piece",
    [
        *("%1", "A", "+6", "TPPO ", "Ny. ", "x@", "a1", "a.", "a*", "9:00 WIB "),
        "Rp1.000 per orang ",
        "3 4 ",
        "biaya Rp100 setiap tahun selama 3 tahun seluruhnya Rp400 ",
        "pukul 08.00 sampai 10.00 selama 3 jam, ",
        "40% atau Rp5.000 dan ",
        "PIHAK KEDUA dan/atau Pasal 1 ",
        "dan yang yang ",
        "dari a ke b dari ",
        "meminjamkan a kepada ",
        "tidak boleh dibekukan dan ",
        "Gubernur Jawa Tengah memutus perselisihan ",
        "Kabupaten Bima dan Kota Bima ",
        "loket di Kecamatan Jebres ",
        "Gubernur Jawa Barat selaku wakil Pemerintah Pusat di Kabupaten Bandung dan ",
        "Minggu, ",
    ],
)
def test_the_longest_text_there_may_be_is_checked(folder: Path, piece: str) -> None:
    with_place(folder, "Contoh " + (piece * 20_000)[:19_000])

    assert "1 document" in said("check", AGREEMENT)


@pytest.mark.parametrize(
    "text",
    [
        "paling lambat {n} hari, yaitu {n} jam",
        "Selama {n} juta bulan sejak 1 Maret 2027 sampai dengan 31 Mei 2027",
        "pukul 09.10 dan pukul 09.55, yaitu {n} menit kemudian",
        "dua pertiga dari {n} anggota, yaitu paling sedikit {n} anggota",
        "meningkat dari {n} menjadi {n}, yaitu {n}%",
        "Rp{n} setiap tahun selama {n} tahun, seluruhnya Rp{n}",
        "{n} (satu) orang atau {n},5 (satu) orang",
        "bahwa {n} tahun setelah rapat tanggal 25 September 2019",
        "dibubuhi meterai Rp{n}",
    ],
)
def test_a_number_of_forty_figures_is_checked(folder: Path, text: str) -> None:
    with_place(folder, text.format(n="9" * 40))

    assert said("check", AGREEMENT)


def test_of_thousands_of_unknown_keys_the_first_are_told(folder: Path) -> None:
    with (folder / AGREEMENT).open("a") as file:
        file.write("".join(f"kunci{n}: a\n" for n in range(8_000)))

    output = said("check", AGREEMENT)

    assert "`kunci0` is not a known key" in output
    assert output.count("is not a known key") == 50


def test_personal_data_are_found_wherever_they_stand_in_a_long_text() -> None:
    for before in range(0, 3_000, 61):
        text = f"{'kata biasa ' * 300}"[:before] + " NIK 6503011204900001 " + "kata lagi " * 300
        assert [each.kind for each in find_personal_data(text)] == ["NIK"]
