"""`mou-gen check` finds the slips that are made in whole cooperations (`tests/dossiers/slips.yaml`)."""

from __future__ import annotations

import pytest

from tests.dossiers.slips import dossier_slips, group_scores

pytestmark = pytest.mark.repeats

_LEAST = 0.97
_LEAST_OF_A_CLASS = 0.9


def test_there_are_slips_of_many_kinds_in_all_kinds_of_documents() -> None:
    assert len(dossier_slips()) >= 100
    assert len({each.kind for each in dossier_slips()}) >= 40
    assert {each.file.split("/")[-2] for each in dossier_slips()} >= {
        "parties", "cooperations", "offers", "invitations", "minutes", "attendance", "transmittals", "referrals", "handovers",
    }  # fmt: skip


def test_nearly_every_slip_in_a_cooperation_is_found() -> None:
    scores = group_scores(dossier_slips())
    missed = [f"{each.kind}: {each.file}" for score in scores.values() for each in score.missed]

    assert 1 - len(missed) / len(dossier_slips()) >= _LEAST, missed
    assert {
        group: score.share for group, score in scores.items() if score.share < _LEAST_OF_A_CLASS
    } == {}
