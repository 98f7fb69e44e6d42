from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.source.samples import KERJA_SAMA, write


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("menurut Pasal 4 ayat (3) huruf a.", "under letter a of Article 4 paragraph (3)."),
        ("menurut Pasal 5 dan Pasal 6.", "under Articles 5 and 6."),
        ("menurut Pasal 5 sampai dengan Pasal 8.", "under Articles 5 through 8."),
        ("menurut Pasal 5 sampai dengan Pasal 7.", "under Articles 5, 6 and 7."),
        ("menurut ayat (1), ayat (2), dan ayat (3).", "under paragraphs (1) to (3)."),
        ("menurut huruf b sampai dengan huruf d.", "under letters b–d."),
        ("menurut Pasal 3 ayat (2) sampai dengan ayat (4).", "under Article 3(2) to (4)."),
        ("dalam Lampiran II sampai dengan Lampiran IV.", "in Annexes II, III and IV."),
        (
            "Kewajiban menurut Pasal ini tetap berlaku.",
            "The obligations under this Article remain.",
        ),
        ("Kewajiban menurut Pasal ini tetap berlaku.", "The obligations set out here remain."),
        (
            "Ketentuan ayat ini berlaku di samping ketentuan lain Pasal ini.",
            "This paragraph applies beside the other provisions of this Article.",
        ),
    ],
)
def test_the_same_references_are_fine(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-references") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("menurut Pasal 4 ayat (3).", "under Article 4 paragraph (2)."),
        ("menurut Pasal 5.", "under Article 6."),
        ("menurut Pasal 5 dan Pasal 6.", "under Article 5."),
        ("menurut huruf a.", "under letter b."),
        ("menurut huruf a dan huruf c.", "under letters a to c."),
        ("menurut Pasal 3 sampai dengan Pasal 6.", "under Articles 3 and 6."),
        ("menurut ayat (2) sampai dengan ayat (5).", "under paragraphs (2) and (5)."),
        ("dalam Lampiran I dan Lampiran III.", "in Annexes I to III."),
        ("menurut Pasal 3 ayat (1) huruf b.", "under Article 3(1)c."),
        ("Kewajiban menurut ayat ini tetap berlaku.", "The obligations under this Article remain."),
        ("Kewajiban menurut Pasal ini tetap berlaku.", "The obligations in this paragraph remain."),
    ],
)
def test_references_that_differ_are_found(tmp_path: Path, indonesian: str, english: str) -> None:
    paper = recital(tmp_path, indonesian, english)

    (problem,) = paper.found("parity-references")

    assert problem.source.line == paper.english


def test_a_live_reference_to_another_paragraph_is_found_in_the_template(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(
        tmp_path / "own",
        "clauses/duration.html",
        'The period referred to in {{ ref("duration/term") }}',
        'The period referred to in {{ ref("duration/notice") }}',
    )

    (problem,) = found("parity-references", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/duration.html"
    assert problem.message == "`paragraph (3)` in English, but `ayat (1)` in Indonesian"


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Potongan menurut ayat (1) huruf b tidak dikenakan.",
            "The deduction under paragraph (1)(b) is not applied.",
        ),
        (
            "Potongan menurut ayat (2) huruf a dan huruf b tidak dikenakan.",
            "The deductions under paragraph (2)(a) and (b) are not applied.",
        ),
        (
            "Potongan menurut ayat (1) huruf b dan ayat (2) huruf c tidak dikenakan.",
            "The deductions under paragraphs (1)(b) and (2)(c) are not applied.",
        ),
        (
            "Potongan menurut ayat (1) huruf b dan ayat (2) tidak dikenakan.",
            "The deductions under paragraphs (1)(b) and (2) are not applied.",
        ),
    ],
)
def test_letter_behind_its_paragraph_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-references") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Potongan menurut ayat (1) huruf b tidak dikenakan.",
            "The deduction under paragraph (1)(c) is not applied.",
        ),
        (
            "Potongan menurut ayat (1) huruf b tidak dikenakan.",
            "The deduction under paragraph (2)(b) is not applied.",
        ),
        (
            "Potongan menurut ayat (1) huruf b tidak dikenakan.",
            "The deduction under paragraph (1) is not applied.",
        ),
        (
            "Potongan menurut ayat (1) huruf a dan huruf c tidak dikenakan.",
            "The deduction under paragraph (1)(a) is not applied.",
        ),
    ],
)
def test_what_is_no_letter_behind_its_paragraph_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-references")


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "Kuotanya 80 (delapan puluh) titik setahun.",
            "The quota is 80 (eighty) points a year.",
        ),
        (
            "Bantuan terbatas pada 12 (dua belas) butir sebulan.",
            "Aid is limited to 12 (twelve) items a month.",
        ),
        (
            "Pos mengirim 30 (tiga puluh) surat sehari.",
            "The post sends 30 (thirty) letters a day.",
        ),
        (
            "Setiap keluarga menerima 5 (lima) butir.",
            "Aid is limited to 5 (five) items a family.",
        ),
        (
            "menurut huruf a dan huruf b ketentuan ini.",
            "under points a and b of this provision.",
        ),
    ],
)
def test_what_is_counted_in_each_year_is_no_letter(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-references") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "menurut huruf b ketentuan ini.",
            "under point a of this provision.",
        ),
        (
            "Titik itu dicatat setahun.",
            "Point a and the year are recorded.",
        ),
    ],
)
def test_letter_a_before_another_word_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-references")
