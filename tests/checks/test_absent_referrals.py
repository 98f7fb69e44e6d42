"""A code of a case whose referral is not in the folder: its names cannot be searched for."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from mou_gen.errors import Level
from tests.checks.found import found
from tests.source import records
from tests.source.records import PENGANTAR, SERAH_TERIMA
from tests.source.samples import ONE, RAPAT, RUJUKAN, WITH_COOPERATION, changed, of_several, write

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."


@pytest.mark.parametrize("file", [SERAH_TERIMA, PENGANTAR])
def test_a_paper_on_a_case_without_its_referral_is_warned_of_once(
    tmp_path: Path, file: str
) -> None:
    path = records.write(tmp_path, file)
    assert found("absent-referrals", path) == []
    (tmp_path / RUJUKAN).unlink()

    (problem,) = found("absent-referrals", path)

    assert problem.level is Level.WARNING
    assert CODE in problem.message
    assert Path(problem.source.file).name == path.name


@pytest.mark.parametrize("said", [f"Kasus {CODE} dibahas dua kali: {CODE}.", f"({CODE})"])
def test_minutes_that_name_the_code_are_warned_of_too(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f'"{said}"')
    assert found("absent-referrals", tmp_path / RAPAT) == []
    (tmp_path / RUJUKAN).rename(tmp_path.parent / f"{tmp_path.name}.yaml")

    assert len(found("absent-referrals", tmp_path / RAPAT)) == 1


def test_each_code_is_told_and_a_referral_under_another_code_does_not_help(tmp_path: Path) -> None:
    write(tmp_path)
    said = f'"{CODE}, NNK-TPPO-2026-0002, BTM-TPPO-2025-0011."'
    changed(tmp_path, RAPAT, DECISION, said)

    told = [each.message for each in found("absent-referrals", tmp_path / RAPAT)]

    assert len(told) == 2
    assert not [each for each in told if CODE in each]


def test_the_referral_of_several_persons_or_one_that_is_wrong_is_there(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f'"{CODE}"')
    for text in (of_several(ONE, ONE), WITH_COOPERATION[RUJUKAN] + "strange: key\n"):
        (tmp_path / RUJUKAN).write_text(text, "utf-8")
        assert found("absent-referrals", tmp_path / RAPAT) == []


def test_it_is_waived_as_other_rules_are(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f'"{CODE}"')
    (tmp_path / RUJUKAN).unlink()
    path = tmp_path / RAPAT
    waiver = (
        "waive: [{rule: absent-referrals, reason: dipegang kabupaten lain, by: Bagian Hukum}]\n"
    )
    path.write_text(path.read_text("utf-8") + waiver, "utf-8")

    result = CliRunner().invoke(main, ["check", str(path)])

    assert result.exit_code == 0
    assert "waived: dipegang kabupaten lain" in result.stderr


@pytest.mark.parametrize(
    "said", ["Rujukan dibahas.", "Kode kasus seperti TPPO-2026-0001.", "NNK-TPPO-2026-00012"]
)
def test_what_is_no_code_of_a_case_passes(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f'"{said}"')
    (tmp_path / RUJUKAN).unlink()

    assert found("absent-referrals", tmp_path / RAPAT) == []
