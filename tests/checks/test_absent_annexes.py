"""The rule on references finds annexes that the document to which they belong does not have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

OF_PARTS = "pacitan-wonogiri-gunungkidul/"
ADDENDUM = OF_PARTS + "addenda/early-warning-1.yaml"
END = OF_PARTS + "terminations/early-warning.yaml"
MEETING = OF_PARTS + "minutes/2026-11-17.yaml"
AGREEMENT = OF_PARTS + "agreement.yaml"
WARNINGS = OF_PARTS + "cooperations/early-warning.yaml"
REPORT = "reports/2026-2.yaml"
TESTED = "      - id: PARA PIHAK menguji"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Tata cara uji tercantum dalam Lampiran II Adendum ini.", 1),
        ("Tata cara uji tercantum dalam Lampiran Adendum ini.", 0),
        ("Tata cara uji tercantum dalam Lampiran I Adendum ini.", 0),
        ("Tata cara uji tercantum dalam Lampiran II Peraturan Bupati Pacitan.", 0),
        (
            "Tata cara uji tercantum dalam Lampiran II Adendum ini, yang merupakan bagian yang tidak terpisahkan"
            " dari Adendum ini.",
            0,
        ),
    ],
)
def test_an_addendum_has_one_annex(tmp_path: Path, said: str, count: int) -> None:
    new = f'      - {{id: "{said}", en: The procedure is set out in the Annex.}}\n{TESTED}'
    root = copied("examples", tmp_path, (ADDENDUM, TESTED, new))

    assert len(found("references", root / ADDENDUM)) == count


def test_an_addendum_has_one_annex_in_english(tmp_path: Path) -> None:
    said = "{id: Tata cara uji disepakati., en: The procedure is set out in Annex II to this Addendum.}"
    root = copied("examples", tmp_path, (ADDENDUM, TESTED, f"      - {said}\n{TESTED}"))

    (problem,) = found("references", root / ADDENDUM)

    assert "the addendum has one annex" in problem.message


OLD = "      - Daftar petugas peringatan dini belum selesai disusun."
ANNEXED = "bahwa daftar peralatan tercantum dalam Lampiran I Kesepakatan Bersama ini;"
RECITAL = "recitals:\n"


def _annexed() -> Edit:
    recital = f'  - {{key: annex, text: {{id: "{ANNEXED}", en: "that the list is in Annex I to this Joint Agreement;"}}}}\n'
    return AGREEMENT, RECITAL, RECITAL + recital


@pytest.mark.parametrize(
    ("said", "is_annexed", "wrong"),
    [
        ("Daftar peralatan dalam Lampiran II Kesepakatan Bersama belum dimutakhirkan.", False, "has no annex"),
        ("Daftar peralatan dalam Lampiran I Kesepakatan Bersama belum dimutakhirkan.", False, "has no annex"),
        ("Daftar peralatan dalam Lampiran II Kesepakatan Bersama belum dimutakhirkan.", True, "has 1 annex"),
        ("Daftar peralatan dalam Lampiran I Kesepakatan Bersama belum dimutakhirkan.", True, ""),
        ("Daftar peralatan dalam Lampiran II Kesepakatan Bersama tentang Terminal belum dimutakhirkan.", False, ""),
        ("Daftar peralatan dalam Lampiran II laporan ini belum dimutakhirkan.", False, ""),
        ("Kewajiban menurut Pasal 40 Kesepakatan Bersama belum dilaksanakan.", False, "`Pasal 40`"),
        ("Kewajiban menurut Pasal 3 Kesepakatan Bersama belum dilaksanakan.", False, ""),
    ],
)  # fmt: skip
def test_a_report_names_annexes_and_articles_that_its_agreement_has(
    tmp_path: Path, said: str, is_annexed: bool, wrong: str
) -> None:
    edits = [_annexed()] if is_annexed else []
    root = copied("examples", tmp_path, *edits, (REPORT, OLD, f"{OLD}\n      - {said}"))

    problems = found("references", root / REPORT)

    assert [wrong in each.message for each in problems] == [True] * bool(wrong)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Sesuai dengan Lampiran II Kesepakatan Bersama,", 1),
        ("Sesuai dengan Lampiran I Perjanjian Kerja Sama,", 1),
        ("Sesuai dengan Lampiran II rancangan Perjanjian Kerja Sama,", 0),
        ("Sesuai dengan Lampiran II notula ini,", 0),
    ],
)
def test_minutes_name_annexes_that_their_agreements_have(
    tmp_path: Path, said: str, count: int
) -> None:
    old = "id: Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya."
    new = f"id: {said} setiap daerah menunjuk narahubung."
    root = copied("examples", tmp_path, (MEETING, old, new))

    assert len(found("references", root / MEETING)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("dalam Lampiran II Adendum", "in Annex II to the Addendum", 2),
        ("dalam Lampiran Adendum", "in the Annex to the Addendum", 0),
        ("dalam Lampiran II Pengakhiran ini", "in Annex II to this Termination", 2),
        ("dalam Lampiran I Pengakhiran ini", "in Annex I to this Termination", 0),
        ("dalam Lampiran II Kesepakatan Bersama", "in Annex II to the Joint Agreement", 2),
    ],
)
def test_an_end_names_annexes_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    root = copied(
        "examples",
        tmp_path,
        (END, "catatan pengiriman peringatan dini kepada", f"catatan {indonesian} kepada"),
        (END, "the records of the transmission of early warnings to", f"the records {english} to"),
    )

    assert len(found("references", root / END)) == count


@pytest.mark.parametrize(
    ("first", "count"),
    [
        ("", 1),
        ("bahwa peta tercantum dalam Lampiran I yang merupakan bagian tidak terpisahkan;", 0),
        ("bahwa peta tercantum dalam Lampiran I sampai dengan Lampiran III;", 0),
    ],
)
def test_an_annex_before_it_may_be_named_in_other_words(
    tmp_path: Path, first: str, count: int
) -> None:
    said = "bahwa daftar tercantum dalam Lampiran II Perjanjian Kerja Sama ini;"
    recitals = [
        f'  - {{key: annex{n}, text: {{id: "{each}", en: that there is a list;}}}}\n'
        for n, each in enumerate((said, first))
        if each
    ]
    root = copied("examples", tmp_path, (WARNINGS, "  - key: warnings\n    text:\n      id: bahwa", "".join(recitals) + "  - key: warnings\n    text:\n      id: bahwa"))  # fmt: skip

    assert len(found("references", root / WARNINGS)) == count
