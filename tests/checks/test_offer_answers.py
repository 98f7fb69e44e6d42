"""The reasons of an answer to an offer say what the answer says."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied

ANSWER = "pacitan-wonogiri-gunungkidul/offer-answers/2026-09-25.yaml"
REASON = "ruang lingkup peringatan dini masih perlu dibahas bersama."


@pytest.mark.parametrize(
    ("accepted", "reason", "message"),
    [
        ("yes", "kerja sama yang ditawarkan tidak dapat diterima.", "the offer is accepted"),
        ("no", "kerja sama yang ditawarkan dapat kami setujui.", "the offer is not accepted"),
        ("no", "kerja sama yang ditawarkan tidak dapat diterima.", ""),
        ("yes", "kerja sama yang ditawarkan dapat kami setujui.", ""),
        ("yes", REASON, ""),
        ("no", REASON, ""),
    ],
)
def test_reasons_do_not_say_the_contrary(
    tmp_path: Path, accepted: str, reason: str, message: str
) -> None:
    edits = [
        (ANSWER, REASON, reason),
        (ANSWER, "accepted: yes", f"accepted: {accepted}"),
    ]
    problems = found("offer-answers", copied("examples", tmp_path, *edits) / ANSWER)

    assert [each.level for each in problems] == [Level.WARNING] * bool(message)
    assert all(each.message.startswith(message) for each in problems)
