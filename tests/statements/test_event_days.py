"""Something that is done at an event on a day that is none of its days."""

from __future__ import annotations

import pytest

from mou_gen.statements.event_days import days_at_events, held_events, lengths_at_events

FAIR = "Kepala dinas menyampaikan bahwa pameran diselenggarakan pada tanggal 14 sampai dengan 16 Agustus 2026 di Negara."


def _is_missed(told: str, text: str) -> bool:
    (event,) = held_events(told)
    return any(day.is_named_as(event) and day.is_not_on(event) for day in days_at_events(text))


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (FAIR, "Kedua daerah membuka stan bersama dalam pameran tersebut pada tanggal 24 Agustus 2026."),
        (FAIR, "Stan dibuka selama pameran itu tanggal 15 sampai dengan 17 Agustus 2026."),
        ("Festival budaya pesisir akan dilaksanakan pada hari Sabtu, tanggal 30 Mei 2026.", "PIHAK KEDUA menampilkan tari pada festival tersebut pada tanggal 31 Mei 2026."),
        ("Pelatihan diadakan pada tanggal 28 Juli sampai dengan 2 Agustus 2026.", "Narasumber hadir di pelatihan dimaksud pada tanggal 5 Agustus 2026."),
    ],
)  # fmt: skip
def test_a_day_that_the_event_has_not_is_found(told: str, text: str) -> None:
    assert _is_missed(told, text)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        (FAIR, "Kedua daerah membuka stan bersama dalam pameran tersebut pada tanggal 15 Agustus 2026."),
        (FAIR, "Daftar peserta pameran tersebut disampaikan pada tanggal 24 Juli 2026."),
        (FAIR, "Laporan tentang pameran tersebut dibahas pada tanggal 24 Agustus 2026."),
        (FAIR, "Kedua daerah membuka stan dalam festival tersebut pada tanggal 24 Agustus 2026."),
        (FAIR, "Dalam rapat tersebut, tanggal 5 Mei 2026, stan dibagi."),
        (FAIR, "Jadwal stan dalam pameran tersebut pada tanggal 20 Agustus 2026 diubah."),
    ],
)  # fmt: skip
def test_days_of_the_event_and_of_other_things_pass(told: str, text: str) -> None:
    assert not _is_missed(told, text)


def _is_of_another_length(told: str, text: str) -> bool:
    (event,) = held_events(told)
    return any(
        each.is_named_as(event) and each.is_not_of(event) for each in lengths_at_events(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kedua daerah membuka stan bersama selama 4 (empat) hari penyelenggaraan pameran tersebut.",
        "Kedua daerah membuka stan bersama selama empat hari pameran itu.",
        "Stan dijaga pada keempat hari pameran tersebut.",
        "Stan dijaga selama 2 (dua) hari penyelenggaraan pameran tersebut.",
        "Stan dibuka dalam pameran tersebut selama 5 (lima) hari.",
        "Petugas bertugas selama seluruh 4 hari pelaksanaan pameran dimaksud.",
    ],
)
def test_more_days_than_the_event_has_are_found(text: str) -> None:
    assert _is_of_another_length(FAIR, text)


@pytest.mark.parametrize(
    "text",
    [
        "Kedua daerah membuka stan bersama selama 3 (tiga) hari penyelenggaraan pameran tersebut.",
        "Kedua daerah membuka stan bersama selama 2 (dua) hari dalam pameran tersebut.",
        "Stan dibuka dalam pameran tersebut selama 2 (dua) hari pertama.",
        "Stan dipersiapkan selama 4 hari sebelum pameran tersebut.",
        "Laporan disusun dalam 14 (empat belas) hari setelah pameran tersebut.",
        "Petugas bertugas selama 4 (empat) hari, termasuk persiapan pameran tersebut.",
        "Stan dibuka selama 4 (empat) hari penyelenggaraan festival tersebut.",
        "Stan dibuka dalam pameran tersebut selama 5 (lima) hari sebelum penutupan.",
        "Pameran tersebut diubah menjadi selama 4 (empat) hari penyelenggaraan pameran tersebut.",
    ],
)
def test_as_many_days_as_the_event_has_and_fewer_pass(text: str) -> None:
    assert not _is_of_another_length(FAIR, text)


def test_an_event_whose_last_day_is_not_told_has_no_length() -> None:
    assert not list(held_events("Pameran diselenggarakan mulai tanggal 14 Agustus 2026."))
