from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, RUJUKAN, changed, write

HEAD = "{id: Bupati Nunukan, en: Regent of Nunukan}"


@pytest.mark.parametrize(
    "office",
    [
        "{id: Sekretaris Daerah Kabupaten Nunukan, en: Regional Secretary}",
        "{id: Wakil Bupati Nunukan, en: Vice Regent of Nunukan}",
        "{id: Wali Kota Nunukan, en: Mayor of Nunukan}",
        "{id: Bupati Malinau, en: Regent of Malinau}",
        "{id: Kepala Dinas Sosial, en: Head of the Office of Social Affairs}",
    ],
)
def test_whoever_is_not_the_head_of_the_region_may_not_sign(tmp_path: Path, office: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, NUNUKAN, HEAD, HERE + office)

    problems = found("signatory", tmp_path / KERJA_SAMA)

    assert line in {problem.source.line for problem in problems}


@pytest.mark.parametrize("prefix", ["Plt.", "Pj", "Penjabat", "Plh."])
def test_a_prefix_in_the_name_of_the_office_belongs_in_acting(tmp_path: Path, prefix: str) -> None:
    write(tmp_path)
    line, _ = changed(
        tmp_path, NUNUKAN, HEAD, f"{HERE}{{id: {prefix} Bupati Nunukan, en: Regent of Nunukan}}"
    )

    (problem,) = found("signatory", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert "write `acting: P" in problem.hint


def test_so_it_does_for_the_head_of_an_office(tmp_path: Path) -> None:
    write(tmp_path)
    changed(
        tmp_path,
        RUJUKAN,
        "officer:\n    office: {id: Narahubung}",
        "officer:\n    office: {id: Plt. Kepala Dinas Sosial}",
    )

    assert found("signatory", tmp_path / RUJUKAN)


def test_an_acting_head_passes(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, NUNUKAN, f"{HEAD}\n", f"{HEAD}\n  acting: Pj.\n")

    assert found("signatory", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize("printed", ["a.n. Bupati", "Kepala Dinas Sosial"])
def test_a_template_that_lets_somebody_else_sign_is_found(tmp_path: Path, printed: str) -> None:
    write(tmp_path)
    old = '<p lang="id">{{ office_of(side.head, labels.id, "id") }},</p>'
    own = overridden(tmp_path / "own", "agreement.html", old, f'<p lang="id">{printed},</p>')
    old = '<p lang="en">{{ office_of(side.head, labels.en, "en") }},</p>'
    text = (own / "agreement.html").read_text(encoding="utf-8")
    (own / "agreement.html").write_text(text.replace(old, '<p lang="en">Official,</p>'), "utf-8")

    problems = found("signatory", tmp_path / KERJA_SAMA, own)

    assert {problem.source.file for problem in problems} == {"templates/agreement.html"}


@pytest.mark.parametrize(
    ("day", "count"), [("2026-08-13", 1), ("2026-08-12", 0), ("2026-07-20", 0)]
)
def test_a_letter_by_which_a_head_signs_is_not_later(tmp_path: Path, day: str, count: int) -> None:
    file = "ntb-pekerja-migran/agreement.yaml"
    edit = (file, "SK/05/FIKTIF/2026, date: 2026-08-03", f"Sprin/05/FIKTIF/2026, date: {day}")

    problems = found("signatory", copied("examples", tmp_path, edit) / file)

    assert len([each for each in problems if "by which a head signs" in each.message]) == count


@pytest.mark.parametrize(("day", "count"), [("2027-02-16", 1), ("2027-02-15", 0)])
def test_a_power_of_attorney_for_an_addendum_is_not_later(
    tmp_path: Path, day: str, count: int
) -> None:
    file = "pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"
    power = f"signatories: {{pacitan: {{unit: bpbd, name: Pejabat Fiktif Lima Belas, authority: {{number: 9/CONTOH/2027, date: {day}}}}}}}"
    edit = (file, "originals: 3", f"{power}\noriginals: 3")

    problems = found("signatory", copied("examples", tmp_path, edit) / file)

    assert (
        len([each for each in problems if "is later than the agreement" in each.message]) == count
    )
