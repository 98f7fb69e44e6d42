"""A party does not bear what another pays it for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

_TRAINING = "pelatihan-kerja/cooperations/training.yaml"
_COSTS = """\
costs:
  nunukan:
    - key: fees
      text:
        id: biaya pelatihan peserta yang diusulkan
        en: the training costs of the participants proposed
  pt-contoh-sejahtera:
"""
_OF_ONE = _COSTS.removesuffix("  pt-contoh-sejahtera:\n")
_LAID = (_TRAINING, _COSTS, _OF_ONE.replace("nunukan", "pt-contoh-sejahtera"))
_COST = "id: biaya pelatihan peserta yang diusulkan"
_RIGHT = "id: menerima pembayaran biaya pelatihan yang telah diselenggarakan"
_DUTY = """\
membayar biaya pelatihan sebesar Rp1.500.000,00 (satu juta lima ratus ribu rupiah) per peserta paling lambat 30
          (tiga puluh) hari setelah laporan penyelenggaraan diterima
"""

_PLAIN_DUTY = "membayar biaya pelatihan yang telah diselenggarakan\n"


def _told(tmp_path: Path, *edits: Edit) -> int:
    root = copied("examples", tmp_path, *edits)
    problems = found("contradictions", root / _TRAINING)
    return len([each for each in problems if "is paid by" in each.message])


@pytest.mark.parametrize(
    "edits",
    [
        (),
        ((_TRAINING, _COST, "id: seluruh biaya pelatihan"),),
        ((_TRAINING, _RIGHT, "id: menerima laporan peserta"), (_TRAINING, _DUTY, _PLAIN_DUTY)),
        ((_TRAINING, _DUTY, "menerima laporan peserta\n"),),
    ],
)
def test_a_cost_on_the_party_that_is_paid_is_found(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    assert _told(tmp_path, _LAID, *edits) == 1


@pytest.mark.parametrize(
    "edits",
    [
        (),
        (_LAID, (_TRAINING, _COST, "id: biaya transportasi peserta pelatihan")),
        (_LAID, (_TRAINING, _COST, "id: sebagian biaya pelatihan peserta")),
        (_LAID, (_TRAINING, _COST, "id: 20% (dua puluh persen) biaya pelatihan peserta")),
        (_LAID, (_TRAINING, _COST, "id: biaya pelatihan terlebih dahulu")),
        (_LAID, (_TRAINING, _COST, "id: honorarium pelatih")),
    ],
)
def test_costs_of_its_own_pass(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    assert _told(tmp_path, *edits) == 0


_UPKEEP = "id: biaya pemeliharaan tempat dan peralatan pelatihan"
_BOTH = "id: biaya pelatihan peserta yang diusulkan, pemeliharaan tempat, dan peralatan pelatihan"
_NOT_PAID = (_TRAINING, _RIGHT, "id: menerima laporan peserta")
_KEEPS = "id: merahasiakan asal-usul peserta"


def _borne_twice(tmp_path: Path, *edits: Edit) -> list[str]:
    root = copied("examples", tmp_path, *edits)
    problems = found("contradictions", root / _TRAINING)
    return [each.message for each in problems if "bears this cost too" in each.message]


@pytest.mark.parametrize(
    "edits",
    [
        ((_TRAINING, _UPKEEP, _BOTH),),
        ((_TRAINING, _UPKEEP, _BOTH), _NOT_PAID),
        ((_TRAINING, _UPKEEP, _COST), _NOT_PAID),
        ((_TRAINING, _UPKEEP, "id: pemeliharaan tempat serta pelatihan peserta yang diusulkan"),),
        ((_TRAINING, _KEEPS, "id: menanggung biaya pelatihan peserta yang diusulkan"),),
    ],
)
def test_a_cost_of_two_parties_is_found(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    assert _borne_twice(tmp_path, *edits) == [
        "PIHAK KESATU bears this cost too: `biaya pelatihan peserta yang diusulkan`"
    ]


@pytest.mark.parametrize(
    "edits",
    [
        (),
        ((_TRAINING, _UPKEEP, "id: sebagian biaya pelatihan peserta yang diusulkan"),),
        ((_TRAINING, _UPKEEP, "id: biaya pelatihan peserta yang diusulkannya sendiri"),),
        ((_TRAINING, _UPKEEP, "id: biaya pelatihan pelatih dan pemeliharaan tempat"),),
        ((_TRAINING, _UPKEEP, "id: biaya perjalanan peserta"), (_TRAINING, _COST, "id: biaya perjalanan peserta")),
        ((_TRAINING, _UPKEEP, "id: biaya kedaruratan peserta setelah serah terima"), (_TRAINING, _COST, "id: biaya kedaruratan peserta sebelum serah terima")),
    ],
)  # fmt: skip
def test_costs_that_each_bears_for_its_own_pass(tmp_path: Path, edits: tuple[Edit, ...]) -> None:
    assert _borne_twice(tmp_path, *edits) == []
