from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied
from tests.source.samples import HERE, RUJUKAN, changed, write


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("decision: given", "decision: refused"),
        ("date: 2026-03-01\n    language", "date: 2026-03-05\n    language"),
        ("shared_with: [narahubung]", "shared_with: [narahubung, semua pihak]"),
        ("shared_with: [narahubung]", "shared_with: [Siapa saja yang memerlukan]"),
    ],
)
def test_a_consent_that_does_not_carry_the_referral_is_an_error(
    tmp_path: Path, old: str, new: str
) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RUJUKAN, old, HERE + new)

    (problem,) = found("consent", tmp_path / RUJUKAN)

    assert problem.level is Level.ERROR
    assert problem.source.line == line


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("language: bahasa contoh\n    shared", "language: bahasa lain\n    shared"),
        ("withdrawal_explained: yes", "withdrawal_explained: no"),
    ],
)
def test_a_consent_that_was_not_understood_is_a_warning(tmp_path: Path, old: str, new: str) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, old, new)

    (problem,) = found("consent", tmp_path / RUJUKAN)

    assert problem.level is Level.WARNING
    assert "not verified" in problem.hint


def test_an_officer_who_decides_explains_no_right_to_withdraw(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "withdrawal_explained: yes", "withdrawal_explained: no")
    file = tmp_path / RUJUKAN
    decided = file.read_text("utf-8").replace("by: self", "by: officer\n    reason: alasan contoh")
    file.write_text(decided, "utf-8")

    assert found("consent", tmp_path / RUJUKAN) == []


def test_no_finding_quotes_what_is_sealed(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "shared_with: [narahubung]", "shared_with: [semua teman Contoh]")

    (problem,) = found("consent", tmp_path / RUJUKAN)

    assert "teman" not in str(problem)


def test_a_consent_with_an_interpreter_passes(tmp_path: Path) -> None:
    write(tmp_path)
    new = "language: bahasa lain\n    interpreter: juru bahasa contoh\n    shared"
    changed(tmp_path, RUJUKAN, "language: bahasa contoh\n    shared", new)

    assert found("consent", tmp_path / RUJUKAN) == []


@pytest.mark.parametrize(
    ("office", "count"),
    [
        ("Dinas Sosial Kabupaten Kupang", 1),
        ("Dinas Sosial Kabupaten Belu", 0),
        ("Dinas Sosial Provinsi Nusa Tenggara Timur", 0),
        ("Dinas Sosial penerima rujukan", 0),
        ("Rumah Sakit Umum Daerah Kota Kupang", 0),
        ("Kepolisian Resor Kota Kupang", 0),
        ("Dinas Sosial Kabupaten Kupang\n    - Kementerian Sosial", 0),
    ],
)
def test_a_consent_for_another_region_is_found(tmp_path: Path, office: str, count: int) -> None:
    file = "belu-batam/referrals/BTM-TPPO-2026-0011.yaml"
    said = "Dinas Pemberdayaan Perempuan dan Perlindungan Anak Kabupaten Belu"

    problems = found(
        "consent", copied("return", tmp_path, (file, f"- {said}", f"- {office}")) / file
    )

    assert [each.level for each in problems] == [Level.WARNING] * count


@pytest.mark.parametrize(
    ("own", "used", "interpreter", "count"),
    [
        ("Tetun", "Bugis", "juru bahasa Tetun", 1),
        ("Tetun", "Tetun", "juru bahasa Bugis", 1),
        ("bahasa Tetun", "bahasa Jawa", "Contoh, penerjemah bahasa Tetum", 1),
        ("Tetun", "Indonesia", "juru bahasa Bugis", 1),
        ("Tetun", "Tetun", "juru bahasa Tetum", 0),
        ("Tetun", "Indonesia", "juru bahasa Tetun", 0),
        ("Tetun", "Melayu", "juru bahasa Tetun dari konsulat", 0),
        ("Tetun", "Bugis", "petugas rumah aman", 0),
        ("Tetun", "Bugis", "petugas Dinas Sosial Kabupaten Bima", 0),
        ("Tetun", "Bugis", "juru bahasa isyarat dari Provinsi Bali", 0),
        ("Tetun", "Bugis", "penerjemah Tetun dan Dawan", 1),
        ("Tetun dan Bugis", "Bugis", "juru bahasa Bugis", 0),
        ("Tetun", "Tetun", "juru bahasa isyarat", 0),
        ("bahasa contoh", "bahasa lain", "juru bahasa contoh", 0),
    ],
)
def test_an_interpreter_speaks_the_language_of_the_consent(
    tmp_path: Path, own: str, used: str, interpreter: str, count: int
) -> None:
    write(tmp_path)
    consent = f"language: {used}\n    interpreter: {interpreter}\n    shared"
    file = tmp_path / RUJUKAN
    text = file.read_text("utf-8").replace("language: bahasa contoh\n    shared", consent)
    file.write_text(text.replace("    language: bahasa contoh", f"    language: {own}"), "utf-8")

    problems = found("consent", tmp_path / RUJUKAN)

    assert [each.level for each in problems] == [Level.WARNING] * count
    assert not [each for each in problems if "Tetun" in str(each) or "Bugis" in str(each)]


@pytest.mark.parametrize(
    ("recipient", "count"),
    [
        ("RSUD dan Rumah Sakit Umum Pusat", 0),
        ("Jaksa Penuntut Umum", 0),
        ("Public Health Office", 0),
        ("masyarakat umum", 1),
        ("the public", 1),
    ],
)
def test_a_public_hospital_is_not_the_public(tmp_path: Path, recipient: str, count: int) -> None:
    file = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    edit = (file, "shared_with: [Dinas", f"shared_with: [{recipient}, Dinas")
    problems = found("consent", copied("trafficking", tmp_path, edit) / file)

    assert [each.level for each in problems] == [Level.ERROR] * count


@pytest.mark.parametrize(
    ("own", "used", "count"),
    [
        ("bahasa Kambera dan bahasa Indonesia", "bahasa Indonesia", 0),
        ("Kambera, Indonesia", "bahasa Kambera", 0),
        ("bahasa Indonesia", "Indonesia", 0),
        ("bahasa Kambera", "bahasa Indonesia", 1),
        ("bahasa Kambera", "bahasa Kambera dan bahasa Indonesia", 1),
    ],
)
def test_a_consent_in_one_of_the_languages_of_the_person_needs_no_interpreter(
    tmp_path: Path, own: str, used: str, count: int
) -> None:
    write(tmp_path)
    file = tmp_path / RUJUKAN
    text = file.read_text("utf-8").replace(
        "language: bahasa contoh\n    shared", f"language: {used}\n    shared"
    )
    file.write_text(text.replace("    language: bahasa contoh", f"    language: {own}"), "utf-8")

    assert len(found("consent", file)) == count
