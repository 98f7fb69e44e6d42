"""A case is named by enough of its code, and a document that names it tells of its person throughout."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.checks.name_guard.single_persons import is_of_one, may_be_of_one
from mou_gen.checks.name_guard.told_cases import named_cases, names_a_case
from mou_gen.errors import Level
from tests.checks.found import found_by
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, write

FIRST, TWELFTH = "NNK-TPPO-2026-0001", "NNK-TPPO-2026-0012"
KNOWN = frozenset((FIRST, TWELFTH))
DECISION = "Menyusun alur rujukan."


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("nnk-tppo-2026-0001", FIRST),
        ("NNK TPPO 2026 0001", FIRST),
        ("NNK/TPPO/2026/0001", FIRST),
        ("NNK–TPPO–2026–0001", FIRST),
        ("NNK_TPPO_2026_0001", FIRST),
        ("NNKTPPO20260001", FIRST),
        ("Kasus ０００１", FIRST),
        ("ＮＮＫ－ＴＰＰＯ－２０２６－０００１", FIRST),
        ("NNK-TPPO-2026-1", FIRST),
        ("TPPO-2026-0001", FIRST),
        ("TPPO 2026/12", TWELFTH),
        ("TPPO 0001", FIRST),
        ("Korban 2026-0001 dipulangkan", FIRST),
        ("Kasus 0001 dibahas", FIRST),
        ("kasus 01 dibahas", FIRST),
        ("Kasus No. 0001", FIRST),
        ("kode kasus 0001", FIRST),
        ("kasus TPPO nomor 0012", TWELFTH),
        ("Kasus nomor 12 dibahas", TWELFTH),
        ("berkas 0012/2026", TWELFTH),
        ("perkara 0001", FIRST),
        ("korban #0001", FIRST),
        ("case 0001", FIRST),
        ("case no. 12", TWELFTH),
        ("the victim 0001", FIRST),
        ("kasus 0002 dan 0012", TWELFTH),
        ("minutes/kasus_0001.yaml", FIRST),
    ],
)
def test_a_case_is_named_by_enough_of_its_code(said: str, code: str) -> None:
    assert named_cases(said, KNOWN) == {code}
    assert names_a_case(said, KNOWN)


@pytest.mark.parametrize(
    "said",
    [
        "12 kasus",
        "Kasus 12 orang nelayan",
        "kasus nomor 12 (dua belas)",
        "Kasus TPPO 2026 dievaluasi",
        "Rencana aksi TPPO 2026–2029",
        "GT PP TPPO 2026 12 orang",
        "Perkara Nomor 12/Pid.Sus/2026/PN Contoh",
        "berkas 001/BA/2026",
        "berkas 2026-01-12",
        "kasus 01 Maret",
        "Surat rujukan nomor 400.9.8/001/2026",
        "telepon 0812-0001",
        "KPG-TPPO-2026-0001",
        "Kasus demam berdarah 2026 sebanyak 12 orang",
    ],
)
def test_a_number_of_something_else_names_no_case_of_the_folder(said: str) -> None:
    assert named_cases(said, KNOWN) == frozenset()


def test_the_whole_code_of_a_case_elsewhere_names_one() -> None:
    assert names_a_case("kpg/tppo/2026/0042", KNOWN)
    assert not names_a_case("GT PP TPPO 2026 1200 orang", KNOWN)


@pytest.mark.parametrize(
    ("said", "sure"),
    [
        ("Korban asal Rekamandi, hamil lima bulan.", True),
        ("Seorang korban dirawat.", True),
        ("Korban tersebut dirawat.", True),
        ("Ia dirawat di rumah sakit.", True),
        ("The victim was treated.", True),
        ("Korban hamil dipulangkan.", False),
        ("Pemulangan korban dilaksanakan.", False),
    ],
)
def test_one_person_is_told_of(said: str, sure: bool) -> None:
    assert may_be_of_one(said)
    assert is_of_one(said) == sure


@pytest.mark.parametrize(
    "said",
    [
        "Setiap korban berhak atas layanan.",
        "Layanan bagi ibu hamil ditambah.",
        "Jika seorang anak sakit, bidan mendampingi.",
        "Para pasien yang sudah sembuh menjadi penyuluh.",
        "Data ibu hamil masih diperbarui.",
        "Sosialisasi bagi remaja sudah selesai.",
        "The victims were trained.",
        "Layanan korban dibuka di kantor kecamatan.",
        "PMI yang hamil diperiksa di pelabuhan.",
        "PMI telah diperiksa untuk HIV.",
        "Pasien tuberkulosis sudah diobati.",
        "ODHIV telah mendapat obat di Puskesmas.",
    ],
)
def test_what_holds_for_many_tells_of_nobody(said: str) -> None:
    assert not is_of_one(said)
    assert not may_be_of_one(said)


# ---- in minutes --------------------------------------------------------------------------


def levels(folder: Path, first: str, second: str) -> set[Level]:
    """Return how serious two decisions are that stand one after the other, the first of them of a case."""
    sheet = REFERRAL.replace("nationality", "village: Desa Rekamandi\n    nationality")
    write(folder)
    (folder / RUJUKAN).write_text(sheet, "utf-8")
    more = f"\n  - key: second\n    commitment: human-rights\n    text: {{id: '{second}'}}"
    path = folder / RAPAT
    said = path.read_text("utf-8").replace(f"{{id: {DECISION}}}", f"{{id: '{first}'}}{more}")
    path.write_text(said, "utf-8")
    problems = found_by(("case-details", "sealed-names"), path)
    assert not [each for each in problems if "Rekamandi" in f"{each.message}{each.hint}"]
    return {each.level for each in problems}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Kasus 0001 dibahas dan korban hamil.", "Rapat ditutup."),
        ("Kasus nnk/tppo/2026/1, dari Rekamandi.", "Rapat ditutup."),
        (f"Kasus {FIRST} dibahas.", "Korban asal Rekamandi dijemput."),
        (f"Kasus {FIRST} dibahas.", "Ia hamil dan menunggu."),
        ("Kasus 0001 dibahas.", "Korban tersebut menderita hepatitis."),
    ],
)
def test_a_case_by_part_of_its_code_and_in_another_decision_is_the_same(
    tmp_path: Path, first: str, second: str
) -> None:
    assert Level.ERROR in levels(tmp_path, first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"Kasus {FIRST} dibahas.", "Layanan bagi ibu hamil ditambah."),
        (f"Kasus {FIRST} dibahas.", "Setiap korban yang hamil didampingi bidan."),
        ("Kasus 0001 dibahas.", "Kedua daerah bertukar data penyakit menular."),
        ("Sebanyak 12 kasus TPPO 2026 dibahas.", "Penyuluhan HIV diadakan di sekolah."),
    ],
)
def test_a_decision_on_something_else_passes(tmp_path: Path, first: str, second: str) -> None:
    assert levels(tmp_path, first, second) == set()
