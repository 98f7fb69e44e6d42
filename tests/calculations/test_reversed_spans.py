from __future__ import annotations

import pytest

from mou_gen.calculations.reversed_spans import reversed_spans


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pelayanan dibuka pukul 14.00 sampai dengan pukul 11.00 WITA."),
        ("id", "Rapat berlangsung dari pukul 13.30 WIB hingga pukul 10.00 WIB."),
        ("id", "Pelatihan diselenggarakan pada tanggal 20 Mei 2027 sampai dengan 12 Mei 2027."),
        ("id", "Kegiatan dimulai pada tanggal 5 Mei 2027 dan berakhir pada tanggal 1 Mei 2027."),
        ("id", "Pendataan dilakukan dari tanggal 20 sampai dengan 12 Mei 2027."),
        ("id", "Pembibitan dilaksanakan sejak Oktober 2027 hingga Maret 2027."),
        ("id", "Loket tutup pada 20 Mei sampai dengan 12 Mei setiap tahun."),
        ("id", "Vaksin disimpan pada suhu antara 8°C dan 2°C."),
        ("id", "Peserta berusia 40 sampai dengan 18 tahun."),
        ("id", "Kadar air antara 14% dan 12%."),
        ("en", "The service is open from 2 p.m. to 11 a.m."),
        ("en", "The activity begins on 5 May 2027 and ends on 1 May 2027."),
        ("en", "The survey is carried out from 10 June 2027 until 3 June 2027."),
        ("en", "The vaccine is stored between 8°C and 2°C."),
    ],
)  # fmt: skip
def test_what_ends_before_it_begins_is_found(language: str, text: str) -> None:
    assert len([*reversed_spans(text, language)]) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Pelayanan dibuka pukul 11.00 sampai dengan pukul 14.00 WITA."),
        ("id", "Pos dijaga pukul 20.00 sampai dengan pukul 06.00 WITA."),
        ("id", "Terminal melayani penumpang dari pukul 04.30 WIB hingga pukul 21.30 WIB."),
        ("id", "Kapal menyeberang dari pukul 14.00 sampai dengan pukul 11.00 keesokan harinya."),
        ("id", "Kamar tersedia pukul 14.00 sampai dengan pukul 12.00 hari berikutnya."),
        ("id", "Lelang berlangsung dari pukul 14.00 hingga pukul 11.00 tanggal 4 Mei 2027."),
        ("id", "Jadwal dimajukan dari pukul 19.00 hingga pukul 16.30 WITA."),
        ("id", "Pelatihan diselenggarakan pada tanggal 12 Mei 2027 sampai dengan 20 Mei 2027."),
        ("id", "Musim tanam berlangsung dari November sampai dengan Maret."),
        ("id", "Masa kerja berlaku sejak 1 Mei sampai dengan 30 April 2027."),
        ("id", "Peserta berusia 18 sampai dengan 40 tahun."),
        ("id", "Anak berusia 6 bulan sampai dengan 5 tahun."),
        ("id", "Harga turun dari Rp9.000,00 sampai Rp8.000,00."),
        ("id", "Pasal 20 sampai dengan tanggal 12 Mei 2027"),
        ("en", "Places are between 2 and 8 kilometres apart."),
        ("en", "The price announcement is brought forward from 7 p.m. to 4.30 p.m."),
    ],
)  # fmt: skip
def test_what_ends_after_it_begins_passes(language: str, text: str) -> None:
    assert not [*reversed_spans(text, language)]
