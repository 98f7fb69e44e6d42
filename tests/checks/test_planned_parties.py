"""An activity of a Rencana Kerja is carried out by the parties whose task it is by the agreement."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

SYNERGY = ("examples", "ntb-pekerja-migran/work-plans/2027.yaml")
MANGROVE = ("mangrove", "benteng-hijau/work-plans/2026.yaml")


def told(tmp_path: Path, where: tuple[str, str], old: str, new: str) -> list[str]:
    folder, file = where
    root = copied(folder, tmp_path, (file, old, new))
    return [each.message for each in found("contradictions", root / file)]


DATA = "    by: [kanwil-imigrasi-ntb, bp3mi-ntb]"
SUPERVISION = "    by: [polda-ntb, bp3mi-ntb]"
VILLAGES = "    by: [provinsi-nusa-tenggara-barat, bp3mi-ntb]"
GUARDS = "    by: [kubu-raya]\n  - key: first"


@pytest.mark.parametrize(
    ("where", "old", "new", "owner"),
    [
        (SYNERGY, DATA, "    by: [polda-ntb, bp3mi-ntb]", "kanwil-imigrasi-ntb"),
        (SYNERGY, DATA, "    by: [provinsi-nusa-tenggara-barat]", "kanwil-imigrasi-ntb"),
        (SYNERGY, SUPERVISION, "    by: [kanwil-imigrasi-ntb, bp3mi-ntb]", "polda-ntb"),
        (SYNERGY, SUPERVISION, "    by: [polda-ntb, provinsi-nusa-tenggara-barat]", "bp3mi-ntb"),
        (SYNERGY, VILLAGES, "    by: [polda-ntb, bp3mi-ntb]", "provinsi-nusa-tenggara-barat"),
        (MANGROVE, GUARDS, "    by: [kalimantan-barat]\n  - key: first", "kubu-raya"),
    ],
)
def test_another_party_in_the_place_of_the_one_with_the_task_is_found(
    tmp_path: Path, where: tuple[str, str], old: str, new: str, owner: str
) -> None:
    (message,) = told(tmp_path, where, old, new)

    assert owner in message


@pytest.mark.parametrize(
    ("where", "old", "new"),
    [
        (SYNERGY, DATA, DATA),
        (SYNERGY, DATA, "    by: [kanwil-imigrasi-ntb]"),
        (SYNERGY, DATA, "    by: [polda-ntb, kanwil-imigrasi-ntb, bp3mi-ntb]"),
        (SYNERGY, SUPERVISION, "    by: [bp3mi-ntb]"),
        (SYNERGY, VILLAGES, "    by: [provinsi-nusa-tenggara-barat, polda-ntb, bp3mi-ntb]"),
        (SYNERGY, "      id: Pertukaran data perekrutan", "      id: Pelatihan petugas perekrutan"),
        (SYNERGY, "      id: Pengawasan bersama atas perekrutan", "      id: Pengawasan bersama atas keberangkatan"),
        (MANGROVE, GUARDS, "    by: [kalimantan-barat, kubu-raya]\n  - key: first"),
        (MANGROVE, "    by: [polda-kalbar, kalimantan-barat]", "    by: [kalimantan-barat]"),
    ],
)  # fmt: skip
def test_what_a_party_does_alone_or_with_more_or_without_a_task_of_anybody_passes(
    tmp_path: Path, where: tuple[str, str], old: str, new: str
) -> None:
    assert told(tmp_path, where, old, new) == []
