"""Sizes up to which something is free, and from which on it is paid for."""

from __future__ import annotations

from itertools import product

import pytest

from mou_gen.calculations.fee_limits import fee_limits

FREE = "Kapal berukuran sampai dengan 10 (sepuluh) gros ton dibebaskan dari biaya tambat"


def _contradict(one: str, other: str) -> bool:
    pairs = product(fee_limits(one), fee_limits(other))
    return any(mine.contradicts(theirs) for mine, theirs in pairs)


@pytest.mark.parametrize(
    "text",
    [
        "Setiap kapal berukuran 5 (lima) gros ton ke atas membayar biaya tambat.",
        "Kapal berukuran lebih dari 7 (tujuh) gros ton dikenai biaya tambat sebesar Rp10.000,00.",
        "Kapal berukuran 8 (delapan) gros ton atau lebih wajib membayar retribusi tambat.",
        "Kapal nelayan mulai dari 5 (lima) gros ton dipungut biaya tambat.",
    ],
)
def test_sizes_that_are_free_and_paid_for_are_found(text: str) -> None:
    assert _contradict(FREE, text)
    assert _contradict(text, FREE)
    together = f"{FREE} dan {text}"
    assert _contradict(together, together)


def test_the_old_are_free_and_pay() -> None:
    assert _contradict(
        "Pengunjung berusia 60 (enam puluh) tahun ke atas dibebaskan dari retribusi masuk.",
        "Pengunjung berusia sampai dengan 65 (enam puluh lima) tahun membayar retribusi masuk.",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kapal berukuran lebih dari 10 (sepuluh) gros ton membayar biaya tambat.",
        "Kapal berukuran 10 (sepuluh) gros ton ke atas membayar biaya tambat.",
        "Kapal berukuran sampai dengan 20 (dua puluh) gros ton membayar biaya tambat.",
        "Kapal berukuran 5 (lima) gros ton ke atas membayar biaya kebersihan.",
        "Kapal berukuran 5 (lima) meter ke atas membayar biaya tambat.",
        "Kapal berukuran 5 (lima) gros ton ke atas tidak dipungut biaya tambat.",
        "Dalam hal ditambat semalam, kapal berukuran 5 (lima) gros ton ke atas membayar biaya tambat.",
        "Kapal penumpang berukuran 5 (lima) gros ton ke atas membayar biaya sandar.",
        "Truk berbobot 5 (lima) gros ton ke atas membayar biaya parkir.",
    ],
)
def test_sizes_that_do_not_meet_pass(text: str) -> None:
    assert not _contradict(FREE, text)
    assert not _contradict(text, FREE)


@pytest.mark.parametrize(
    ("free", "paid"),
    [
        ("Kapal nelayan sampai dengan 10 gros ton dibebaskan dari biaya tambat.", "Kapal penumpang lebih dari 5 gros ton membayar biaya tambat."),
        ("Kapal sampai dengan 10 gros ton dibebaskan dari biaya pelayanan kebersihan.", "Kapal lebih dari 5 gros ton membayar biaya pelayanan tambat."),
    ],
)  # fmt: skip
def test_other_ships_and_other_fees_pass(free: str, paid: str) -> None:
    assert not _contradict(free, paid)
    assert not _contradict(paid, free)
