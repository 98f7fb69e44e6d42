from __future__ import annotations

from pathlib import Path

from tests.checks.found import found
from tests.source.samples import KERJA_SAMA, changed, write

SIGNED = "originals: 2"
ELECTRONIC = "originals: 2\nsigning: electronic"


def test_each_party_has_a_place_and_an_anchor_of_its_own(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, SIGNED, ELECTRONIC)

    assert found("signature-anchors", tmp_path / KERJA_SAMA) == []


def test_an_anchor_that_the_text_holds_too_is_found_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, SIGNED, f"{ELECTRONIC}\nplace: 'Tarakan $2'")

    problems = found("signature-anchors", tmp_path / KERJA_SAMA)

    assert {problem.source.key_path for problem in problems} == {"place"}
    assert problems[0].message == (
        "`$` marks the place of a signature, and must not stand elsewhere in the document"
    )


def test_an_anchor_is_one_character_and_no_two_who_sign_share_it(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, SIGNED, ELECTRONIC)
    own = tmp_path / "own"
    (own / "labels").mkdir(parents=True)
    (own / "README").write_text("")
    for tag in ("id", "en"):
        (own / f"labels/{tag}.yaml").write_text("signature_anchors: ['##', '#']\n")

    messages = [each.message for each in found("signature-anchors", tmp_path / KERJA_SAMA, own)]

    assert "the anchor of an electronic signature must be one character" in messages
    assert any(message.startswith("`#` marks") for message in messages)
