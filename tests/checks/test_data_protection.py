"""An agreement that deals with data of persons says how they are protected."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import Edit, copied

LEFT_OUT = "originals: {n}\narticles: {{leave_out: [data-protection]}}\n"


def told(tmp_path: Path, folder: str, file: str, *edits: Edit) -> list[str]:
    """Return what the rule tells of *file*, from which the article is left out."""
    root = copied(folder, tmp_path, *edits)
    text = (root / file).read_text("utf-8")
    number = text.partition("\noriginals: ")[2][0]
    (root / file).write_text(
        text.replace(f"originals: {number}\n", LEFT_OUT.format(n=number)), "utf-8"
    )
    problems = found("data-protection", root / file)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("migrants", "batam-indramayu/agreement.yaml"),
        ("migrants", "batam-indramayu/cooperations/return.yaml"),
        ("records", "surakarta-karanganyar/agreement.yaml"),
        ("trafficking", "nunukan-ttu/cooperations/victim-referral.yaml"),
    ],
)
def test_data_of_persons_without_the_article_are_found(
    tmp_path: Path, folder: str, file: str
) -> None:
    (said,) = told(tmp_path, folder, file)

    assert "no article protects the data of persons" in said


@pytest.mark.parametrize(
    ("folder", "file"),
    [
        ("tourism", "banyuwangi-jembrana/agreement.yaml"),
        ("fisheries", "kotabaru-majene/cooperations/landing.yaml"),
        ("disaster", "merapi/agreement.yaml"),
    ],
)
def test_an_agreement_about_no_persons_passes(tmp_path: Path, folder: str, file: str) -> None:
    assert told(tmp_path, folder, file) == []


def test_words_on_secrecy_in_another_article_pass(tmp_path: Path) -> None:
    file = "surakarta-karanganyar/agreement.yaml"
    edit = (
        file,
        "tanpa surat pengantar",
        "dengan menjaga kerahasiaan datanya, tanpa surat pengantar",
    )

    assert told(tmp_path, "records", file, edit) == []
