"""On which days of the week an act is done, told in two texts."""

from __future__ import annotations

import pytest

from mou_gen.statements.act_days import act_days

HELD = "Penyerahan dilakukan pada hari Senin dan hari Kamis di gudang PIHAK KESATU, kecuali disepakati lain."


def _clash(one: str, other: str) -> bool:
    pairs = [(mine, theirs) for mine in act_days(one) for theirs in act_days(other)]
    assert all(mine.contradicts(theirs) == theirs.contradicts(mine) for mine, theirs in pairs)
    return any(mine.contradicts(theirs) for mine, theirs in pairs)


@pytest.mark.parametrize(
    "text",
    [
        "Berita acara penyerahan ditandatangani pada setiap hari penyerahan, yaitu hari Senin dan hari Jumat.",
        "Petugas gudang siaga pada hari penyerahan, yaitu Selasa.",
        "Pada kedua hari penyerahan (yaitu hari Senin dan hari Rabu) disediakan timbangan.",
        "Petugas siaga pada setiap hari penyerahan, yaitu hari Senin.",
        "Penyerahan dilaksanakan setiap hari Selasa dan Kamis di gudang PIHAK KESATU.",
    ],
)
def test_other_days_of_one_act_are_found(text: str) -> None:
    assert _clash(HELD, text)


@pytest.mark.parametrize(
    "text",
    [
        "Berita acara penyerahan ditandatangani pada setiap hari penyerahan, yaitu hari Senin dan hari Kamis.",
        "Petugas mencatat suhu pada hari penyerahan, yaitu Senin.",
        "Pembayaran dilakukan pada hari Jumat.",
        "Penyerahan cabai dilakukan pada hari Selasa.",
        "Penyerahan dilakukan pada hari Selasa di gudang PIHAK KEDUA.",
        "Apabila hari Kamis hari libur, penyerahan dilakukan pada hari Jumat.",
        "Hari pelayanan loket, yaitu hari Senin sampai dengan hari Jumat, tidak berubah.",
        "Penyerahan dilakukan pada hari Rabu, 5 Agustus 2026, di gudang PIHAK KESATU.",
        "Penyerahan dilakukan pada hari Rabu di gudang petani PIHAK KESATU bagi kelompok lumbung pangan di kecamatan.",
        "Penyerahan tambahan dilakukan pada hari Sabtu.",
        "Penyerahan dilakukan paling lambat 2 (dua) hari setelah hari Senin.",
    ],
)
def test_the_same_days_and_those_of_other_acts_pass(text: str) -> None:
    assert not _clash(HELD, text)
