"""Letters that were lost or added in typing, in the words of every agreement."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.dossiers import copied

OFFER = "nunukan-ttu/offers/2026-02-16.yaml"


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("ataua", "atau"), ("merupkan", "merupakan"), ("dilaksankan", "dilaksanakan"), ("sebagaiman", "sebagaimana"), ("dengna", "dengan"),
        ("kesepkatan", "kesepakatan"), ("untukk", "untuk"), ("dmaksud", "dimaksud"),
    ],
)  # fmt: skip
def test_a_letter_off_a_usual_word_is_found_in_a_document_of_one_language(
    tmp_path: Path, wrong: str, right: str
) -> None:
    folder = copied(
        "trafficking", tmp_path, (OFFER, "Kabupaten Nunukan", f"{wrong} Kabupaten Nunukan")
    )

    messages = [(each.message, each.hint) for each in found("spelling", folder / OFFER)]

    assert messages == [(f"`{wrong}` is misspelt", f"write `{right}`")]


@pytest.mark.parametrize(
    "text",
    [
        "Peserta memakai anting.", "Uang provisi dibayar bank.", "Petugas membentak.", "Sdr. Datau hadir.", "Pos-el merupkan@example.id dibuka.",
        "Laman example.id/dilaksankan dibuka.",
    ],
)  # fmt: skip
def test_other_words_names_and_addresses_pass(tmp_path: Path, text: str) -> None:
    assert recital(tmp_path, text, "Text.").found("spelling") == []


def test_a_joint_with_a_stroke_is_read(tmp_path: Path) -> None:
    paper = recital(tmp_path, "Beras dan/ataua jagung dikirim.", "Rice and/or maize is sent.")

    assert [each.message for each in paper.found("spelling")] == ["`ataua` is misspelt"]
