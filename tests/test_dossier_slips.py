"""`mou-gen check` finds the slips that are made in whole cooperations (`tests/dossiers/slips.yaml`)."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from tests.dossiers.slips import DossierSlip, dossier_slips, group_scores

pytestmark = pytest.mark.repeats

_MOST_MISSED = 0.03
_MOST_MISSED_OF_A_CLASS = 0.1
_DOSSIERS = sorted({each.dossier for each in dossier_slips()})


def test_there_are_slips_of_many_kinds_in_all_kinds_of_documents() -> None:
    assert len(dossier_slips()) >= 100
    assert len({each.kind for each in dossier_slips()}) >= 40
    assert {each.file.split("/")[-2] for each in dossier_slips()} >= {
        "parties", "cooperations", "offers", "invitations", "minutes", "attendance", "transmittals", "referrals", "handovers",
    }  # fmt: skip


def test_few_slips_are_missed() -> None:
    made = dossier_slips()

    assert len(_missed(made)) <= _MOST_MISSED * len(made)
    for group in {each.group for each in made}:
        of_it = [each for each in made if each.group == group]
        assert len(_missed(of_it)) <= _MOST_MISSED_OF_A_CLASS * len(of_it), group


def _missed(slips: Iterable[DossierSlip]) -> list[DossierSlip]:
    """Return which of *slips* are marked as missed."""
    return [each for each in slips if each.is_missed]


@pytest.mark.parametrize(
    "dossier", [pytest.param(each, marks=pytest.mark.xdist_group(each)) for each in _DOSSIERS]
)
def test_each_slip_in_a_cooperation_is_found(dossier: str) -> None:
    made = [each for each in dossier_slips() if each.dossier == dossier]
    missed = [slip for score in group_scores(made).values() for slip in score.missed]

    assert _told(missed) == _told(_missed(made))


def _told(slips: Iterable[DossierSlip]) -> list[str]:
    return sorted(f"{each.kind}: {each.file}" for each in slips)
