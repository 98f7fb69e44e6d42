from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, RUJUKAN, changed, write


def test_an_answer_due_after_more_than_seven_days_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    line, _ = changed(
        tmp_path, RUJUKAN, "response_due: 2026-03-09", f"{HERE}response_due: 2026-03-10"
    )

    (problem,) = found("response-deadline", tmp_path / RUJUKAN)

    assert problem.message == "`response_due` is 8 days after the letter"
    assert problem.level is Level.WARNING
    assert problem.source.line == line


def test_a_letter_that_prints_no_day_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    old = '{{ referral.response_due|weekday("id") }}, {{ referral.response_due|date("id") }}'
    own = overridden(tmp_path / "own", "referral-letter.html", old, "segera")

    (problem,) = found("response-deadline", tmp_path / RUJUKAN, own)

    assert problem.source.file.startswith("templates/")


@pytest.mark.parametrize(
    "said",
    ["menjawab rujukan paling lambat 14 (empat belas) hari", "Jawaban rujukan dalam 2 bulan"],
)
def test_a_longer_time_in_minutes_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", f"{HERE}{{id: {said}.}}")

    (problem,) = found("response-deadline", tmp_path / RAPAT)

    assert problem.source.line == line


def test_a_longer_time_in_an_agreement_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    said = "{id: Menjawab rujukan., en: To answer a referral within 10 days.}"
    changed(tmp_path, KERJA_SAMA, "{id: Mengembangkan rujukan., en: To develop referral.}", said)

    assert len(found("response-deadline", tmp_path / KERJA_SAMA)) == 1


@pytest.mark.parametrize(
    "said", ["menjawab rujukan paling lambat 7 (tujuh) hari", "menyusun rujukan dalam 2 bulan"]
)
def test_seven_days_and_other_times_pass(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", f"{{id: {said}.}}")

    assert found("response-deadline", tmp_path) == []


@pytest.mark.parametrize(
    "said",
    [
        "Surat rujukan pasien berlaku selama 30 (tiga puluh) hari dan dijawab rumah sakit.",
        "Semua rujukan dijawab. Perjanjian Kerja Sama berlaku selama 24 (dua puluh empat) bulan.",
    ],
)
def test_the_referral_of_patients_passes(tmp_path: Path, said: str) -> None:
    minutes, old = "bima-dompu/minutes/2024-11-13.yaml", '"Dari 41 rujukan'
    root = copied("health", tmp_path, (minutes, old, f'"{said} Dari 41 rujukan'))

    assert found("response-deadline", root / minutes) == []


def test_each_sentence_stands_for_itself(tmp_path: Path) -> None:
    write(tmp_path)
    said = "Setiap rujukan dijawab. Kesepakatan Bersama dievaluasi setelah 2 (dua) tahun"
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", f"{{id: {said}.}}")

    assert found("response-deadline", tmp_path) == []
