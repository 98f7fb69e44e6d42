from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.checks.recital import recital
from tests.dossiers import copied
from tests.examples import AGREEMENTS
from tests.source.samples import KERJA_SAMA, changed, write

COMMITMENT = "{id: Mengembangkan rujukan., en: To develop referral.}"
WITHOUT_FUNDING = "originals: 2\narticles: {leave_out: [funding]}\n"


@pytest.mark.parametrize(
    "said",
    [
        "id: PIHAK KESATU menanggung biaya pemulangan., en: To bring them home.",
        "id: Membentuk dana bersama., en: To develop referral.",
        "id: Mengembangkan rujukan., en: To bear the costs of referral.",
    ],
)
def test_costs_without_a_budget_are_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", WITHOUT_FUNDING)
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace(COMMITMENT, f"{{{said}}}"), "utf-8")

    (problem,) = found("funding", path)

    assert problem.level is Level.WARNING
    assert "commitments" not in problem.message


def test_an_amount_without_a_budget_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    said = "{id: 'Menyediakan Rp500.000.000 setiap tahun.', en: To fund it.}"
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", WITHOUT_FUNDING)
    path = tmp_path / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace(COMMITMENT, said), "utf-8")

    first, *_others = found("funding", path)

    assert first.message.startswith("`Rp500.000.000`")


def test_an_article_on_funding_that_names_no_budget_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    article = (
        "originals: 2\narticles:\n  replace:\n    funding:\n"
        "      title: {id: Pembiayaan, en: Funding}\n      paragraphs:\n"
        "      - {id: Biaya ditanggung bersama., en: Costs are shared.}\n"
    )
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", article)

    (problem,) = found("funding", tmp_path / KERJA_SAMA)

    assert problem.message == "the article on funding mentions neither the APBD nor the DPRD"


def test_so_is_a_clause_of_a_regency(tmp_path: Path) -> None:
    write(tmp_path)
    old = "Anggaran Pendapatan dan Belanja Daerah masing-masing PIHAK"
    own = overridden(tmp_path / "own", "clauses/funding.html", old, "PIHAK KESATU")
    text = (own / "clauses/funding.html").read_text(encoding="utf-8")
    text = text.replace(
        "the Regional Revenue and Expenditure Budget of each PARTY", "the FIRST PARTY"
    )
    (own / "clauses/funding.html").write_text(text, encoding="utf-8")

    (problem,) = found("funding", tmp_path / KERJA_SAMA, own)

    assert problem.source.file == "templates/clauses/funding.html"


@pytest.mark.parametrize(
    "said",
    [
        "id: Menanggung biaya pemulangan., en: To bear the costs.",
        "id: 'Menyediakan Rp500.000.000 dari APBD.', en: To provide it from the Regional Budget.",
        "id: 'Menyediakan Rp500.000.000.', en: To provide it.",
    ],
)
def test_costs_that_a_budget_bears_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, COMMITMENT, f"{{{said}}}")

    assert found("funding", tmp_path / KERJA_SAMA) == []


def test_its_hint_names_the_article_on_the_council(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", WITHOUT_FUNDING)
    path = tmp_path / KERJA_SAMA
    said = "{id: Membentuk dana bersama., en: To do it.}"
    path.write_text(path.read_text("utf-8").replace(COMMITMENT, said), "utf-8")

    (problem,) = found("funding", path)

    assert problem.hint.endswith("(Permendagri 22/2020, articles 11 and 12)")


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("biaya dibebankan pada Anggaran Pendapatan dan Belanja Negara masing-masing daerah.", "costs are charged to the State Budget of each region.", 2),
        ("biaya dibebankan pada APBN Kabupaten Nunukan.", "costs are charged to the State Budget (APBN) of Nunukan Regency.", 2),
        ("biaya dibebankan pada APBD Kementerian Sosial.", "costs are borne by the Regional Budget of the Ministry of Social Affairs.", 2),
        ("pelatihan pada tahun 2028 dibebankan pada APBD Tahun Anggaran 2027.", "training is paid.", 1),
        ("biaya dibebankan pada APBD dan sumber lain yang sah dan mengikat.", "costs are charged to the Regional Budget and other lawful and binding sources.", 2),
        ("biaya dibebankan pada APBD dan sumber dana lainnya yang sah serta mengikat.", "costs are charged to the Regional Budget and other sources that are lawful and binding.", 2),
        ("biaya dibebankan pada APBD dan sumber lain yang sah dan tidak mengikat.", "costs are charged to the Regional Budget and other lawful and non-binding sources.", 0),
        ("biaya bersumber dari APBD dan sumber pendapatan daerah lain yang sah dan mengikat.", "costs are paid from the Regional Budget and lawful and binding funding sources.", 2),
        ("biaya dari APBD; sumber hukum yang sah dan mengikat adalah undang-undang.", "costs from the Regional Budget; valid and binding sources of law are the statutes.", 0),
        ("biaya dari APBD; sumber hukum lain yang sah dan mengikat berlaku.", "costs from the Regional Budget; other sources of law that are valid and binding apply.", 0),
        ("biaya dari APBD; sumber data yang sah dan mengikat dipakai.", "costs from the Regional Budget; legal and binding data sources are used.", 0),
        ("keputusan sah dan mengikat PARA PIHAK.", "decisions are valid and binding, whatever their sources.", 0),
        ("biaya dibebankan pada APBD masing-masing daerah.", "costs are charged to the Regional Budget of each region.", 0),
        ("biaya dibebankan pada APBN.", "costs are charged to the State Budget.", 0),
        ("biaya dibebankan pada APBD dan/atau APBN masing-masing daerah.", "costs are charged to the Regional or State Budget of each region.", 0),
        ("transfer dari APBN ke Kabupaten Nunukan.", "transfers from the State Budget to Nunukan Regency.", 0),
        ("pelatihan pada tahun 2027 dibebankan pada APBD Tahun Anggaran 2027.", "training is paid.", 0),
        ("kekurangan biaya pelatihan tahun 2026 dibebankan pada APBD Tahun Anggaran 2027.", "arrears are paid.", 0),
        ("kesepakatan tahun 2028 dibiayai dari dana yang disiapkan dalam Tahun Anggaran 2027.", "it is paid.", 0),
    ],
)  # fmt: skip
def test_a_budget_is_of_its_owner_and_of_its_year(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    assert len(recital(tmp_path, indonesian, english).found("funding")) == count


@pytest.mark.parametrize(
    ("year", "count"), [("2026", 2), ("2027", 0), ("2027 dan Tahun Anggaran 2026", 0)]
)
def test_an_activity_is_paid_by_the_budget_of_its_year(
    tmp_path: Path, year: str, count: int
) -> None:
    root = Path(shutil.copytree(AGREEMENTS, tmp_path / "agreements"))
    path = root / "ntb-pekerja-migran/work-plans/2027.yaml"
    text = path.read_text("utf-8")
    english = year.replace("Tahun Anggaran", "Fiscal Year")
    text = text.replace(
        "PIHAK KEEMPAT\n      en", f"PIHAK KEEMPAT Tahun Anggaran {year}\n      en", 1
    )
    text = text.replace("FOURTH PARTY\n", f"FOURTH PARTY for Fiscal Year {english}\n", 1)
    path.write_text(text, "utf-8")

    assert len(found("funding", path)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("APBN dan APBD PIHAK KEDUA", "APBN and APBD of the SECOND PARTY", 2),
        ("APBN dan APBD PIHAK KEDUA", "State Budget (APBN) and Regional Budget (APBD) of the SECOND PARTY", 2),
        ("APBD PIHAK KEEMPAT dan PIHAK KETIGA", "the FOURTH PARTY's Regional Budget and the THIRD PARTY's Regional Budget", 2),
        ("Anggaran Pendapatan dan Belanja Daerah (APBD) PIHAK KESATU", "Regional Budget of the FIRST PARTY", 2),
        ("APBN PIHAK KEEMPAT", "State Budget of the FOURTH PARTY", 2),
        ("APBD PIHAK KEEMPAT", "the SECOND PARTY's State Budget and the FOURTH PARTY's State Budget", 1),
        ("APBN PIHAK KEDUA dan APBD PIHAK KEEMPAT", "State Budget of the SECOND PARTY and Regional Budget of the FOURTH PARTY", 0),
        ("APBD dan/atau APBN PIHAK KEEMPAT", "Regional and/or State Budget of the FOURTH PARTY", 0),
        ("APBD yang dibicarakan PIHAK KEDUA", "Regional Budget, as told by the SECOND PARTY", 0),
    ],
)  # fmt: skip
def test_a_party_has_the_budget_of_what_it_is(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    root = Path(shutil.copytree(AGREEMENTS, tmp_path / "agreements"))
    path = root / "ntb-pekerja-migran/work-plans/2027.yaml"
    old = "id: APBN dan APBD PIHAK KEEMPAT\n      en: APBN and APBD of the FOURTH PARTY\n"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, f"id: {indonesian}\n      en: {english}\n", 1), "utf-8")

    assert len(found("funding", path)) == count


_OFFERED = "pacitan-wonogiri-gunungkidul/agreement.yaml"
_LEFT = "leave_out: [force-majeure]"


@pytest.mark.parametrize(
    ("left", "commitment", "count"),
    [
        ("leave_out: [force-majeure, funding]", "", 1),
        (_LEFT, "", 0),
        ("leave_out: [force-majeure, funding]", " yang pembiayaannya diatur dalam Perjanjian Kerja Sama", 0),
    ],
)  # fmt: skip
def test_costs_that_were_offered_and_left_out_are_told(
    tmp_path: Path, left: str, commitment: str, count: int
) -> None:
    said = "yang berada di wilayah PIHAK lain"
    edits = ((_OFFERED, _LEFT, left), (_OFFERED, said, said + commitment))
    root = copied("examples", tmp_path, *edits)

    problems = found("funding", root / _OFFERED)

    assert len([each for each in problems if each.missing == "funding"]) == count


def test_what_was_never_offered_may_be_left_out(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, "originals: 2\n", WITHOUT_FUNDING)

    assert found("funding", tmp_path / KERJA_SAMA) == []
