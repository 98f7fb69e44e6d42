from __future__ import annotations

from pathlib import Path

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import KERJA_SAMA, write

START = '<footer id="signatures">\n{% for side in parties %}'
NAMES = (
    '<p lang="id"><strong>{{ labels.id.parties[loop.index0] }},</strong></p>\n'
    '<p lang="en"><strong>{{ labels.en.parties[loop.index0] }},</strong></p>\n'
)


def test_pihak_kedua_at_the_right_is_found_at_both_places(tmp_path: Path) -> None:
    write(tmp_path)
    turned = START.replace("parties %}", "parties|reverse %}")
    own = overridden(tmp_path / "own", "agreement.html", START, turned)
    text = (own / "agreement.html").read_text(encoding="utf-8")
    head, _, foot = text.partition(turned)
    foot = foot.replace("parties[loop.index0]", "parties[loop.revindex0]")
    (own / "agreement.html").write_text(head + turned + foot, encoding="utf-8")

    problems = found("signature-order", tmp_path / KERJA_SAMA, own)

    assert [problem.message for problem in problems] == [
        "`PIHAK KEDUA` signs on the right, in the place of `PIHAK KESATU`",
        "`PIHAK KESATU` signs on the left, in the place of `PIHAK KEDUA`",
    ]
    assert all(problem.level is Level.WARNING for problem in problems)


def test_a_signature_without_the_name_of_its_party_is_found(tmp_path: Path) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", "agreement.html", NAMES, "")

    problems = found("signature-order", tmp_path / KERJA_SAMA, own)

    assert {problem.message.partition(" signs")[0] for problem in problems} == {"no party"}


def test_pihak_kesatu_at_the_right_passes(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("signature-order", tmp_path / KERJA_SAMA) == []
