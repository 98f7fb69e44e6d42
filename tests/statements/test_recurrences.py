from __future__ import annotations

import pytest

from mou_gen.statements.recurrences import recurrences

_ONCE = "Gladi bersama diselenggarakan 1 (satu) kali dalam 1 (satu) tahun."


@pytest.mark.parametrize(
    ("said", "is_same"),
    [
        ("Gladi bersama dilaksanakan dua kali setahun.", False),
        ("Ketiga daerah menyelenggarakan gladi bersama 2 (dua) kali dalam 1 (satu) tahun.", False),
        ("Sesuai dengan rencana kerja daerah, PARA PIHAK mengadakan gladi bersama setiap semester.", None),
        ("Gladi bersama setiap semester.", False),
        ("Pelaksanaan gladi bersama tetap diadakan 2 (dua) kali setahun.", False),
        ("Gladi bersama diadakan sekali setahun.", True),
        ("Gladi bersama diadakan setiap tahun.", True),
    ],
)  # fmt: skip
def test_how_often_a_thing_is_held_is_read(said: str, is_same: bool | None) -> None:
    (once,), told = recurrences(_ONCE), list(recurrences(said))

    assert [each.often.value == once.often.value for each in told if each.is_of(once)] == (
        [] if is_same is None else [is_same]
    )


@pytest.mark.parametrize(
    "said",
    [
        "Gladi bersama telah dilaksanakan 2 (dua) kali dalam 1 (satu) tahun.",
        "Gladi evakuasi dilaksanakan dua kali setahun.",
        "Diusulkan agar gladi bersama dilaksanakan dua kali setahun.",
        "Gladi bersama dilaksanakan paling sedikit dua kali setahun.",
        "Gladi bersama dievaluasi setiap semester.",
        "Persiapan gladi bersama dibahas setiap bulan.",
        "Gladi bersama berlangsung 2 (dua) hari.",
    ],
)
def test_what_was_held_and_other_things_are_not_compared(said: str) -> None:
    (once,) = recurrences(_ONCE)

    assert not [each for each in recurrences(said) if each.is_of(once)]
