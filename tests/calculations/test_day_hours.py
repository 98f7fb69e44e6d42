"""How many hours the spans of several days make."""

from __future__ import annotations

import pytest

from mou_gen.calculations.day_hours import wrong_day_hours

FIRST = "Satu gelombang berlangsung 2 (dua) hari, pada hari pertama pukul 08.00 WITA sampai dengan pukul 15.00 WITA dengan istirahat satu jam, dan pada hari kedua"  # fmt: skip


@pytest.mark.parametrize(
    ("text", "made"),
    [
        (f"{FIRST} pukul 08.00 WITA sampai dengan pukul 13.00 WITA, seluruhnya 10 (sepuluh) jam.", 11),
        ("Loket buka pukul 08.00–12.00 WIB dan pukul 13.00–16.30 WIB, seluruhnya 8 (delapan) jam.", 7.5),
        ("Kelas berlangsung selama 3 (tiga) hari, setiap hari pukul 08.00 sampai dengan pukul 12.00, seluruhnya 15 (lima belas) jam.", 12),
        ("Penerbangan pertama pukul 06.00 hingga 07.20 dan penerbangan kedua pukul 09.00 hingga 10.20, jumlahnya 3 jam 40 menit.", 8 / 3),
    ],
)  # fmt: skip
def test_hours_that_the_spans_do_not_make_are_found(text: str, made: float) -> None:
    assert [float(each.made) for each in wrong_day_hours(text)] == [pytest.approx(made, abs=0.01)]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST} pukul 08.00 WITA sampai dengan pukul 12.00 WITA, seluruhnya 10 (sepuluh) jam.",
        "Kelas berlangsung pada hari pertama pukul 08.00–16.00 dan pada hari kedua pukul 08.00–12.00, seluruhnya 11 jam.",
        "Kelas berlangsung pada hari pertama pukul 08.00–15.00 dengan istirahat dan pada hari kedua pukul 08.00–12.00, seluruhnya 9 jam.",
        "Kelas berlangsung pada hari pertama pukul 08.00–15.00 dan pada hari kedua pukul 08.00–12.00, seluruhnya 13 (tiga belas) jam pelajaran.",
        "Pos dijaga regu pagi pukul 06.00 sampai dengan pukul 18.00 dan regu malam pukul 18.00 sampai dengan pukul 06.00, seluruhnya 24 jam.",
        "Siaran berlangsung pukul 06.00–08.00 dan pukul 18.00–20.00, seluruhnya 6 jam seminggu.",
        "Regu pagi pukul 06.00–14.00 dan regu siang pukul 13.00–21.00, seluruhnya 15 (lima belas) jam.",
        "Loket buka hari Senin sampai dengan Kamis pukul 08.00–15.00 dan hari Jumat pukul 08.00–11.00, seluruhnya 31 jam.",
        "Kelas berlangsung 2 hari, masing-masing pukul 08.00–12.00 dan pukul 13.00–16.00, seluruhnya 14 jam.",
        "Kelas berlangsung pada hari pertama pukul 08.00–15.00, istirahat pukul 12.00–13.00, dan hari kedua pukul 08.00–12.00, seluruhnya 10 jam.",
    ],
)  # fmt: skip
def test_hours_that_come_out_right_are_left_alone(text: str) -> None:
    assert not [*wrong_day_hours(text)]
