"""What is done until a day, and done no more from a day before it."""

from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.statements.dated_acts import dated_acts, ended_acts

SERVED = "Kapal tanpa bukti pencatatan tetap dilayani sampai dengan 31 Agustus 2022."


def _clash(one: str, other: str) -> bool:
    pairs = [(mine, theirs) for mine in dated_acts(one) for theirs in dated_acts(other)]
    assert all(mine.contradicts(theirs) == theirs.contradicts(mine) for mine, theirs in pairs)
    return any(mine.contradicts(theirs) for mine, theirs in pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SERVED, "Terhitung mulai tanggal 1 Juli 2022, kapal tanpa bukti pencatatan tidak lagi dilayani."),
        (SERVED, "Sejak 1 Agustus 2022 kapal tanpa bukti pencatatan ditolak."),
        (SERVED, "Mulai bulan Juli 2022, kapal tanpa bukti pencatatan tidak diterima."),
        ("Kartu lama masih berlaku sampai dengan tanggal 31 Desember 2026.", "Per 1 Oktober 2026 kartu lama dinyatakan tidak berlaku lagi."),
        ("Pelayanan akta kelahiran di loket dilaksanakan hingga 30 Juni 2026.", "Pelayanan akta kelahiran di loket tidak dilaksanakan mulai 1 Juni 2026."),
        ("Jalur penyeberangan tidak dibuka sampai dengan 31 Agustus 2026.", "Jalur penyeberangan dibuka mulai 1 Agustus 2026."),
    ],
)  # fmt: skip
def test_what_ends_after_the_contrary_begins_is_found(one: str, other: str) -> None:
    assert _clash(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SERVED, "Terhitung mulai tanggal 1 September 2022, kapal tanpa bukti pencatatan tidak lagi dilayani."),
        (SERVED, "Terhitung mulai tanggal 1 Juli 2022, kapal dengan bukti pencatatan dilayani lebih dahulu."),
        (SERVED, "Mulai 1 Juli 2022, kapal tanpa bukti pencatatan dari luar Kabupaten Majene tidak dilayani."),
        (SERVED, "Mulai 1 Juli 2022, kapal tanpa bukti pencatatan tidak dilayani apabila pemiliknya menolak mendaftar."),
        (SERVED, "Mulai 1 Juli 2022, pemilik kapal tanpa bukti pencatatan disurati."),
        (SERVED, "Kapal tanpa bukti pencatatan tetap dilayani mulai 1 Juli 2022 sampai dengan 31 Agustus 2022."),
        (SERVED, "Mulai 1 Juli 2022, kapal tanpa bukti pencatatan didata."),
        ("Loket PIHAK KESATU melayani pendaftaran sampai dengan 31 Agustus 2022.", "Mulai 1 Juli 2022, loket PIHAK KEDUA tidak melayani pendaftaran."),
    ],
)  # fmt: skip
def test_what_follows_and_other_things_pass(one: str, other: str) -> None:
    assert not _clash(one, other)


@pytest.mark.parametrize(
    ("action", "day", "count"),
    [
        ("Menghentikan pelayanan bagi kapal tanpa bukti pencatatan", 1, 1),
        ("Tidak lagi melayani kapal tanpa bukti pencatatan", 1, 1),
        ("Menolak kapal tanpa bukti pencatatan", 15, 1),
        ("Mengakhiri penerimaan kapal tanpa bukti pencatatan", 30, 1),
        ("Menghentikan pelayanan bagi kapal tanpa bukti pencatatan", 31, 0),
        ("Menghentikan pelayanan bagi kapal dari luar daerah", 1, 0),
        ("Menghentikan pendataan kapal tanpa bukti pencatatan", 1, 0),
        ("Menyurati pemilik kapal tanpa bukti pencatatan", 1, 0),
        ("Menghentikan pelayanan bagi kapal tanpa bukti pencatatan mulai 1 September 2022", 1, 0),
        ("Mengusulkan penghentian pelayanan bagi kapal tanpa bukti pencatatan", 1, 0),
        ("Menghentikan pelayanan bagi kapal tanpa bukti pencatatan setelah masa peralihan", 1, 0),
    ],
)
def test_an_action_that_ends_what_still_holds_is_found(action: str, day: int, count: int) -> None:
    ended = list(ended_acts(action, dt.date(2022, 8, day), f"2022-08-{day}"))

    assert sum(act.contradicts(each) for act in ended for each in dated_acts(SERVED)) == count


@pytest.mark.parametrize(
    ("said", "action"),
    [
        ("Bantuan beras diberikan sampai dengan 31 Desember 2026.", "Menghentikan pemberian bantuan beras"),
        ("Loket keliling dibuka sampai dengan 31 Desember 2026.", "Menutup loket keliling"),
    ],
)  # fmt: skip
def test_an_action_may_end_any_act(said: str, action: str) -> None:
    (act,) = ended_acts(action, dt.date(2026, 11, 1), "2026-11-01")

    assert any(act.contradicts(each) for each in dated_acts(said))
