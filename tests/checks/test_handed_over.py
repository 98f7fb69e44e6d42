from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import printed_words
from mou_gen.errors import InputError, Level
from mou_gen.kinds.kind import Edition
from tests.checks.found import found
from tests.dossiers import copied
from tests.examples import AGREEMENTS, FOLDERS
from tests.source.records import FILES, SERAH_TERIMA, write
from tests.source.samples import RUJUKAN

LINE = FILES[SERAH_TERIMA].split("persons")[0].count("\n") + 1
"""Where the record says how many persons there were."""


def numbered(root: Path, persons: str, letter: str) -> Path:
    """Write a record with *persons* and *letter*, of a referral with a number; return its file."""
    path = write(root, SERAH_TERIMA, "persons: 1", f"persons: {persons}\nreferral: {letter}")
    referral = (root / RUJUKAN).read_text("utf-8")
    (root / RUJUKAN).write_text(f"number: 400.9.8/1\n{referral}", "utf-8")
    return path


@pytest.mark.parametrize("persons", ["2", "99"])
def test_a_record_of_other_persons_than_were_referred_is_an_error(
    tmp_path: Path, persons: str
) -> None:
    path = write(tmp_path, SERAH_TERIMA, "persons: 1", f"persons: {persons}")

    (problem,) = found("handed-over", path)

    assert problem.level is Level.ERROR
    assert problem.source.line == LINE
    assert problem.hint == "write `1`, as the referral does"


@pytest.mark.parametrize("letter", ["{date: 2026-03-03}", "{number: 400.9.8/2}"])
def test_a_record_under_another_letter_is_an_error(tmp_path: Path, letter: str) -> None:
    (problem,) = found("handed-over", numbered(tmp_path, "1", letter))

    assert "differs from the letter of this case" in problem.message
    assert problem.source.line == LINE + 1


@pytest.mark.parametrize("letter", ["{date: 2026-03-02, number: 400.9.8/1}", "{date: 2026-03-02}"])
def test_a_record_of_the_same_persons_and_letter_passes(tmp_path: Path, letter: str) -> None:
    assert found("handed-over", numbered(tmp_path, "1", letter)) == []


def test_a_record_of_another_regencys_referral_cannot_be_compared(tmp_path: Path) -> None:
    path = write(tmp_path, SERAH_TERIMA, "persons: 1", "persons: 2")
    (tmp_path / RUJUKAN).unlink()

    assert found("handed-over", path) == []


HANDED_TO_A_SHELTER = """\
kind: handover
case: NNK-TPPO-2026-0004
date: 2026-05-13
start: "10:00"
zone: WITA
place: Nunukan
number: 400.9.8/009/CONTOH/2026
classification: rahasia
giver:
  office: nunukan/dsp3a
  official: {office: {id: Narahubung}, name: Pejabat Fiktif Dua, rank: Pangkat Fiktif, nip: 19800101 201001 2 902}
receiver:
  office: rumah-aman-contoh
  official: {office: {id: Pengurus Rumah Aman}, name: Pejabat Fiktif Sembilan}
persons: 1
originals: 2
"""


@pytest.fixture
def shelter(tmp_path: Path) -> Path:
    """The record of a handover to an institution that has no units."""
    shutil.copytree(AGREEMENTS / "parties", tmp_path / "parties")
    shutil.copytree(AGREEMENTS / "victim-services", tmp_path / "victim-services")
    path = tmp_path / "victim-services" / "handovers" / "NNK-TPPO-2026-0004.yaml"
    path.parent.mkdir()
    path.write_text(HANDED_TO_A_SHELTER, encoding="utf-8")
    return path


def test_an_institution_receives_as_a_whole(shelter: Path) -> None:
    run = pipeline.check_all([shelter], Edition(), FOLDERS)

    assert run.warnings == []
    (paper,) = run.composed
    text = " ".join(printed_words(paper.document).split())
    assert (
        "Pejabat Fiktif Sembilan, Pengurus Rumah Aman, Yayasan Rumah Aman Contoh, "
        "beralamat di Jalan Fiktif Nomor 9, Nunukan" in text
    )
    assert "[" not in text.partition("Pihak Kedua")[0]


def test_a_region_receives_by_an_office(shelter: Path) -> None:
    text = HANDED_TO_A_SHELTER.replace("rumah-aman-contoh", "timor-tengah-utara")
    shelter.write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match="must be the keys of a party and a unit"):
        pipeline.check_all([shelter], Edition(), FOLDERS)


@pytest.mark.parametrize(
    ("number", "count"), [("400.9.8/022/CONTOH/2026", 1), ("400.9.8/003/CONTOH/2026", 0)]
)
def test_the_form_cites_the_record_of_its_case(tmp_path: Path, number: str, count: int) -> None:
    form = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    edit = (
        form,
        "# handover_record: written by hand",
        f"handover_record: {number} # written by hand",
    )

    problems = found("handed-over", copied("examples", tmp_path, edit) / form)

    assert [each.level for each in problems] == [Level.WARNING] * count
    assert not any(number in each.message for each in problems)
