"""What is done in a place while it is closed."""

from __future__ import annotations

import pytest

from mou_gen.calculations.arithmetic import wrong_periods
from mou_gen.statements.opening_hours import is_closed_for, openings, timed_acts, turns

LANDFILL = (
    "Tempat pemrosesan akhir beroperasi setiap hari pukul 06.00 sampai dengan pukul 18.00 WIB."
)
COUNTER = "Loket dibuka pada hari Senin sampai dengan Jumat, pukul 08.00 sampai dengan 14.00 WIB."
MARKET = "Pasar induk buka setiap hari pukul 06.00 sampai dengan pukul 18.00 WIB."
SATURDAYS = "Loket dibuka pada hari Sabtu pukul 08.00 sampai dengan 12.00 WIB."


def _is_closed(text: str, *opened: str) -> bool:
    every = [each for said in opened for each in openings(said)]
    return any(is_closed_for(each, every) for each in timed_acts(text))


@pytest.mark.parametrize(
    ("opened", "text"),
    [
        (LANDFILL, "Sampah diterima di tempat pemrosesan akhir setiap hari sampai dengan pukul 20.00 WIB."),
        (LANDFILL, "PIHAK KEDUA wajib menyerahkan sampah di tempat pemrosesan akhir sebelum pukul 05.30 WIB setiap hari"),
        (LANDFILL, "PIHAK KEDUA dapat membuang sampah ke tempat pemrosesan akhir mulai pukul 05.00 WIB."),
        (LANDFILL, "Penimbangan di tempat pemrosesan akhir dilakukan pukul 19.00 WIB."),
        (LANDFILL, "Truk masuk ke tempat pemrosesan akhir antara pukul 17.00 dan pukul 19.00 WIB."),
        (LANDFILL, "Sampah dibongkar di tempat pemrosesan akhir setelah pukul 18.00 WIB."),
        (COUNTER, "Kartu keluarga yang selesai dicetak diserahkan di loket itu setiap hari Sabtu sampai dengan pukul 12.00 WIB."),
        (COUNTER, "Pemohon dilayani di loket setiap hari Minggu."),
        (COUNTER, "Berkas diterima di loket pada hari Senin sampai dengan Sabtu."),
        (COUNTER, "Berkas diterima di loket paling lambat pukul 15.00 WIB."),
        (COUNTER, "Pemohon dilayani di loket setiap hari."),
        ("Loket perbatasan buka setiap hari Senin dan hari Kamis.", "Pemohon mengambil kartu di loket tersebut setiap hari Rabu."),
    ],
)  # fmt: skip
def test_what_is_done_in_a_closed_place_is_found(opened: str, text: str) -> None:
    assert _is_closed(text, opened)


@pytest.mark.parametrize(
    ("opened", "text"),
    [
        (LANDFILL, "Sampah diterima di tempat pemrosesan akhir setiap hari sampai dengan pukul 17.00 WIB."),
        (LANDFILL, "Sampah diterima di tempat pemrosesan akhir setiap hari sampai dengan pukul 18.00 WIB."),
        (LANDFILL, "Sampah tidak diterima di tempat pemrosesan akhir setelah pukul 18.00 WIB."),
        (LANDFILL, "Sampah diserahkan di tempat penampungan sementara sebelum pukul 05.30 WIB."),
        (LANDFILL, "Truk berangkat ke tempat pemrosesan akhir pukul 05.00 WIB."),
        (LANDFILL, "Petugas membersihkan tempat pemrosesan akhir pukul 19.00 WIB."),
        (LANDFILL, "Dalam hal darurat, sampah diterima di tempat pemrosesan akhir sampai dengan pukul 20.00 WIB."),
        (LANDFILL, "Sampah diterima di tempat pemrosesan akhir pada hari Minggu."),
        (LANDFILL, "Laporan diserahkan di kantor dinas paling lambat pukul 20.00 WIB."),
        (LANDFILL, "Kantor tempat pemrosesan akhir menerima pembayaran sampai dengan pukul 20.00 WIB."),
        ("Loket tutup pada hari Sabtu.", "Pemohon dilayani di loket setiap hari Sabtu."),
        (COUNTER, "Pemohon dilayani di loket pada hari Rabu pukul 09.00 WIB."),
        (COUNTER, "Berkas diterima di loket setelah pukul 09.00 WIB."),
        (COUNTER, "Berkas diserahkan di loket Kecamatan Jebres setiap hari Sabtu."),
        (COUNTER, "Kartu diserahkan di kantor kecamatan setiap hari Sabtu."),
        (COUNTER, "Selama bulan Ramadan, pemohon dilayani di loket sampai dengan pukul 15.00 WIB."),
        (MARKET, "Barang dagangan dibongkar di pasar induk setiap hari pukul 02.00 sampai dengan pukul 05.00 WIB."),
        (MARKET, "Petugas kebersihan tiba di pasar induk setiap hari pukul 04.00 WIB."),
        (MARKET, "Pedagang masuk ke pasar induk mulai pukul 04.00 WIB."),
        (MARKET, "Sampah dikumpulkan di pasar induk setiap hari pukul 19.00 WIB."),
        (COUNTER, "Setoran diserahkan di loket pada hari Jumat pukul 15.00 WIB."),
        (COUNTER, "Kartu diserahkan di loket paling lambat 3 (tiga) hari setelah dicetak."),
    ],
)  # fmt: skip
def test_what_is_done_in_an_open_place_passes(opened: str, text: str) -> None:
    assert not _is_closed(text, opened)


def _turns_otherwise(opened: str, text: str) -> bool:
    return any(turn.contradicts(each) for turn in turns(text) for each in openings(opened))


@pytest.mark.parametrize(
    ("opened", "text"),
    [
        (COUNTER, "Petugas menutup loket pada pukul 15.00 WIB dan menyusun rekapitulasi harian."),
        (COUNTER, "Petugas menutup pelayanan loket tepat pukul 13.00 WIB."),
        (COUNTER, "Loket ditutup pada pukul 15.00 WIB."),
        (COUNTER, "Setiap hari kerja, loket tutup pukul 13.30 WIB."),
        (COUNTER, "Petugas membuka loket pada pukul 07.30 WIB."),
        (COUNTER, "Pemohon yang datang sebelum pukul 09.00 WIB menunggu karena loket belum dibuka."),
        (LANDFILL, "Kendaraan yang tiba setelah pukul 16.00 WIB ditolak karena tempat pemrosesan akhir telah tutup."),
        (LANDFILL, "Setelah pukul 17.00 WIB, tempat pemrosesan akhir ditutup."),
        (LANDFILL, "Tempat pemrosesan akhir tidak melayani lagi setelah pukul 16.00 WIB."),
        (LANDFILL, "Mulai pukul 16.00 WIB tidak ada truk yang masuk karena tempat pemrosesan akhir sudah ditutup."),
    ],
)  # fmt: skip
def test_a_place_that_closes_at_another_hour_is_found(opened: str, text: str) -> None:
    assert _turns_otherwise(opened, text)


@pytest.mark.parametrize(
    ("opened", "text"),
    [
        (COUNTER, "Petugas menutup loket pada pukul 14.00 WIB dan menyusun rekapitulasi harian."),
        (COUNTER, "Petugas menutup loket pada pukul 12.00 WIB untuk istirahat."),
        (COUNTER, "Loket ditutup pukul 12.00 sampai dengan 13.00 WIB."),
        (COUNTER, "Pada hari Jumat loket ditutup pukul 11.00 WIB."),
        (COUNTER, "Selama bulan Ramadan loket ditutup pukul 13.00 WIB."),
        (COUNTER, "Petugas menutup loket paling cepat pukul 14.00 WIB."),
        (COUNTER, "Pendaftaran ditutup pukul 12.00 WIB."),
        (COUNTER, "Ketua menutup rapat pada pukul 15.00 WIB."),
        (COUNTER, "Loket Kecamatan Jebres ditutup pada pukul 15.00 WIB."),
        (COUNTER, "Petugas membuka loket pada pukul 08.00 WIB."),
        (COUNTER, "Dalam hal listrik padam, petugas menutup loket pada pukul 12.00 WIB."),
        (LANDFILL, "Kendaraan yang tiba setelah pukul 18.00 WIB ditolak karena tempat pemrosesan akhir telah tutup."),
        (LANDFILL, "Kendaraan yang tiba setelah pukul 16.00 WIB dicatat tersendiri."),
        (LANDFILL, "Kendaraan yang tiba sebelum pukul 06.00 WIB menunggu karena tempat pemrosesan akhir belum beroperasi."),
        (LANDFILL, "Setelah pukul 16.00 WIB, jalan menuju tempat pemrosesan akhir ditutup."),
    ],
)  # fmt: skip
def test_a_place_that_closes_at_its_hour_or_for_a_while_passes(opened: str, text: str) -> None:
    assert not _turns_otherwise(opened, text)


def test_the_words_for_when_may_name_no_day_and_no_hour() -> None:
    (act,) = timed_acts("Pemohon dilayani di loket setiap hari.")

    assert act.text == "setiap hari"


def test_a_place_is_open_at_all_the_times_that_are_told_of_it() -> None:
    text = "Pemohon dilayani di loket pada hari Sabtu pukul 09.00 WIB."

    assert _is_closed(text, COUNTER)
    assert not _is_closed(text, COUNTER, SATURDAYS)
    every_day = "Pemohon dilayani di loket pada hari Senin sampai dengan Sabtu."
    assert not _is_closed(every_day, COUNTER, SATURDAYS)


_MORNINGS = "Loket dibuka setiap hari kerja pukul 08.00 sampai dengan pukul 12.00 WIB."


def _is_otherwise(one: str, other: str) -> bool:
    return any(mine.contradicts(theirs) for mine in openings(one) for theirs in openings(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (COUNTER, "Pada hari kerja loket melayani permohonan sampai dengan pukul 15.00 WIB."),
        (COUNTER, "Loket buka setiap hari Senin sampai dengan Jumat sampai dengan pukul 16.00 WIB."),
        (COUNTER, "Setiap hari kerja, loket dibuka mulai pukul 09.00 WIB."),
        (COUNTER, "Pada hari kerja loket tetap melayani pengambilan kartu sampai dengan pukul 15.30 WIB."),
        (LANDFILL, "Tempat pemrosesan akhir beroperasi setiap hari pukul 06.00 sampai dengan pukul 20.00 WIB."),
        (MARKET, "Pasar induk buka setiap hari mulai pukul 05.00 WIB."),
    ],
)  # fmt: skip
def test_other_hours_of_one_place_are_found(one: str, other: str) -> None:
    assert _is_otherwise(one, other)
    assert _is_otherwise(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (COUNTER, "Pada hari kerja loket melayani permohonan sampai dengan pukul 14.00 WIB."),
        (COUNTER, "Pada hari kerja loket melayani perekaman sidik jari sampai dengan pukul 12.00 WIB."),
        (COUNTER, SATURDAYS),
        (COUNTER, "Pada hari Jumat loket dibuka pukul 08.00 sampai dengan pukul 11.00 WIB."),
        (COUNTER, "Loket dibuka di Balai Desa Ngringo pada hari Senin sampai dengan Jumat, pukul 08.00 sampai dengan 16.00 WIB."),
        (COUNTER, "Loket Kecamatan Jebres dibuka pada hari kerja pukul 08.00 sampai dengan pukul 16.00 WIB."),
        (COUNTER, "Mulai tanggal 1 Juni 2026, loket dibuka pada hari kerja sampai dengan pukul 15.00 WIB."),
        (COUNTER, "Loket dibuka pada hari kerja mulai tanggal 1 Juni 2026 sampai dengan pukul 15.00 WIB."),
        (COUNTER, "Selama bulan Ramadan, loket dibuka pada hari kerja sampai dengan pukul 12.00 WIB."),
        (COUNTER, "Pada hari kerja loket melayani secara daring sampai dengan pukul 20.00 WIB."),
        (_MORNINGS, "Loket dibuka setiap hari kerja pukul 13.00 sampai dengan pukul 15.00 WIB."),
        (_MORNINGS, "Loket dibuka kembali setiap hari kerja pukul 13.00 sampai dengan pukul 15.00 WIB."),
        ("Loket PIHAK KESATU dibuka setiap hari kerja pukul 08.00 sampai dengan pukul 14.00 WIB.", "Loket PIHAK KEDUA dibuka setiap hari kerja pukul 08.00 sampai dengan pukul 15.00 WIB."),
        ("Loket 1 dibuka pada hari kerja pukul 08.00 sampai dengan pukul 14.00 WIB.", "Loket 2 dibuka pada hari kerja pukul 08.00 sampai dengan pukul 15.00 WIB."),
        ("Loket melayani perekaman setiap hari kerja sampai dengan pukul 12.00 WIB.", "Loket melayani pencetakan setiap hari kerja sampai dengan pukul 15.00 WIB."),
        (LANDFILL, "Tempat pemrosesan akhir beroperasi setiap hari."),
        (COUNTER, "Loket dibuka pada hari kerja."),
    ],
)  # fmt: skip
def test_hours_of_other_days_places_and_services_pass(one: str, other: str) -> None:
    assert not _is_otherwise(one, other)
    assert not _is_otherwise(other, one)


_OPEN = "Loket dibuka pada hari Senin sampai dengan Jumat, pukul 08.00 sampai dengan {} WIB, yaitu selama {} jam setiap hari."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        (_OPEN.format("14.00", "5 (lima)"), 1),
        (_OPEN.format("14.00", "6 (enam)"), 0),
        (_OPEN.format("16.00", "7 (tujuh)"), 0),
        (_OPEN.format("16.00", "6 (enam)"), 1),
        ("Pelatihan berlangsung pukul 08.00 sampai dengan 14.00 WIB, yaitu selama 5 (lima) jam.", 0),
        ("Loket dibuka pukul 08.00 sampai dengan 14.00 WIB dengan istirahat satu jam, yaitu selama 5 jam.", 0),
    ],
)  # fmt: skip
def test_six_hours_in_which_a_place_is_open_have_no_lunch(text: str, count: int) -> None:
    assert len(list(wrong_periods(text, "id"))) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "dari pukul 07.00 WITA sampai dengan pukul 11.30 WITA dan dari pukul 15.30 WITA sampai dengan pukul 20.00 WITA, yaitu 9 (sembilan) jam", 0),
        ("en", "from 07.00 WITA to 11.30 WITA and from 15.30 WITA to 20.00 WITA, that is 9 (nine) hours a day", 0),
        ("en", "open for 9 (nine) hours, from 07:00 to 11:30 and from 15:30 to 20:00", 0),
        ("en", "from 07.00 WITA to 11.30 WITA and from 15.30 WITA to 20.00 WITA, that is 8 (eight) hours a day", 1),
        ("id", "yaitu 8 (delapan) jam, dari pukul 07.00 sampai dengan pukul 11.30 serta pukul 15.30 sampai dengan pukul 20.00", 1),
        ("id", "sejak 12 Juli 2027 sampai dengan 14 Juli 2027 dan 20 Juli 2027 sampai dengan 23 Juli 2027, yaitu selama 7 (tujuh) hari", 0),
        ("id", "sejak 12 Juli 2027 sampai dengan 14 Juli 2027 dan 20 Juli 2027 sampai dengan 23 Juli 2027, yaitu selama 9 (sembilan) hari", 1),
    ],
)  # fmt: skip
def test_a_period_may_be_that_of_all_spans_that_are_told_with_it(
    language: str, text: str, count: int
) -> None:
    assert len(list(wrong_periods(text, language))) == count
