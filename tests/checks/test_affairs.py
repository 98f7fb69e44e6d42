from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
COMMITMENT = "{id: Mengembangkan rujukan., en: To develop referral.}"
DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    "promise",
    [
        "{id: Melakukan penyidikan terhadap pelaku., en: To develop referral.}",
        "{id: Mengembangkan rujukan., en: To prosecute offenders.}",
        "{id: Mendeportasi warga negara asing., en: To develop referral.}",
    ],
)
def test_a_promise_to_do_what_is_the_central_governments_is_found(
    tmp_path: Path, promise: str
) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, COMMITMENT, HERE + promise)

    (problem,) = found("affairs", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert "not verified" in problem.hint


def test_a_decision_is_a_promise_too(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, "{id: Dinas Sosial menangkap pelaku.}")

    assert len(found("affairs", tmp_path / RAPAT)) == 1


@pytest.mark.parametrize(
    "promise",
    [
        "{id: Berkoordinasi dengan Kepolisian dalam penyidikan., en: To coordinate prosecution.}",
        "{id: Penyidikan dilakukan oleh Kepolisian., en: The police investigates.}",
        "{id: Mendukung penuntutan., en: To support the investigation.}",
    ],
)
def test_coordination_and_support_pass(tmp_path: Path, promise: str) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, COMMITMENT, promise)

    assert found("affairs", tmp_path) == []


def test_what_the_parties_state_before_they_agree_is_no_promise(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, RECITAL, "{id: bahwa penyidikan berjalan., en: that it goes on.}")

    assert found("affairs", tmp_path) == []
