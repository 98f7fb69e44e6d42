"""What one sentence tells of itself in two ways is reported, each by its rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("rule", "indonesian", "quoted"),
    [
        ("reckoning", "Setelah kegiatan selesai pada tanggal 31 Desember 2027, laporan disampaikan paling lambat tanggal 30 November 2027.", "30 November 2027"),
        ("reckoning", "Setelah kegiatan selesai pada tanggal 30 November 2027, laporan disampaikan paling lambat tanggal 31 Desember 2027.", ""),
        ("reckoning", "Debit terendah 20 (dua puluh) liter, tertinggi 45 (empat puluh lima) liter, dan rata-rata 52 (lima puluh dua) liter per detik.", "52 (lima puluh dua)"),
        ("reckoning", "Debit terendah 20 (dua puluh) liter, tertinggi 45 (empat puluh lima) liter, dan rata-rata 32 (tiga puluh dua) liter per detik.", ""),
        ("reckoning", "Hasilnya berkisar antara 5 (lima) ton dan 8 (delapan) ton dengan rata-rata 3 (tiga) ton per hektare.", "3 (tiga)"),
        ("reckoning", "Vaksin disimpan pada suhu paling rendah 8 °C dan paling tinggi 2 °C.", "8"),
        ("reckoning", "Vaksin disimpan pada suhu paling rendah 2 °C dan paling tinggi 8 °C.", ""),
        ("reckoning", "Pungutan triwulan IV, yaitu bulan September, Oktober, November, dan Desember, disetor.", "September, Oktober, November, dan Desember"),
        ("reckoning", "Pungutan triwulan IV, yaitu bulan Oktober, November, dan Desember, disetor.", ""),
        ("reckoning", "Makanan diberikan sampai berusia 24 (dua puluh empat) bulan, yakni tepat 3 (tiga) tahun.", "24 (dua puluh empat) bulan"),
        ("reckoning", "Makanan diberikan sampai berusia 24 (dua puluh empat) bulan, yakni tepat 2 (dua) tahun.", ""),
        ("reckoning", "Disediakan 8 (delapan) kapal dengan masing-masing 6 (enam) jaket sehingga jumlah jaket adalah 54 (lima puluh empat).", "54 (lima puluh empat)"),
        ("counting", "Juri berjumlah 5 (lima) orang, terdiri atas 3 (tiga) juri dari PIHAK KESATU dan 3 (tiga) juri dari PIHAK KEDUA.", "5 (lima)"),
        ("counting", "Juri berjumlah 6 (enam) orang, terdiri atas 3 (tiga) juri dari PIHAK KESATU dan 3 (tiga) juri dari PIHAK KEDUA.", ""),
        ("doubled-words", "PIHAK KESATU bertugas (a) menyiapkan lokasi, (b) menyediakan induk ikan, dan (d) mencatat hasil panen.", "(d)"),
        ("doubled-words", "PIHAK KESATU bertugas (a) menyiapkan lokasi, (a) menyediakan induk ikan, dan (c) mencatat hasil panen.", "(a)"),
        ("doubled-words", "PIHAK KESATU bertugas (a) menyiapkan lokasi, (b) menyediakan induk ikan, dan (c) mencatat hasil panen.", ""),
        ("doubled-words", "PIHAK KESATU melaksanakan huruf (a) dan huruf (c) serta huruf (d) Kesepakatan ini.", ""),
        ("contradictions", "PIHAK KEDUA wajib menyerahkan data mentah survei dan dilarang menyerahkan data mentah survei.", "menyerahkan data mentah survei"),
        ("contradictions", "Mobil boleh dioperasikan pada hari libur, tetapi mobil tersebut tidak boleh dioperasikan pada hari libur.", "dioperasikan pada hari libur"),
        ("contradictions", "PIHAK KESATU wajib menyerahkan data mentah survei dan PIHAK KEDUA dilarang menyerahkan data mentah survei.", ""),
        ("contradictions", "PIHAK KEDUA boleh menyerahkan data mentah survei, tetapi tidak boleh menyerahkan data mentah survei sebelum diolah.", ""),
        ("abbreviations", "Peringatan bersumber dari Badan Meteorologi, Klimatologi, dan Geologi (BMKG).", "BMKG"),
        ("abbreviations", "Peringatan bersumber dari Badan Meteorologi, Klimatologi, dan Geofisika (BMKG).", ""),
        ("contradictions", "Pekerja boleh mengenakan helm selama bekerja, tetapi tidak wajib mengenakan helm selama bekerja.", ""),
        ("contradictions", "Pekerja wajib mengenakan helm selama bekerja, tetapi tidak wajib mengenakan helm selama bekerja.", "mengenakan helm selama bekerja"),
        ("abbreviations", "Kawasan dikelola oleh Badan Pengelola Kawasan (BPK).", ""),
        ("doubled-words", "PIHAK KESATU (a) menyiapkan lokasi dan (b) mencatat panen; PIHAK KEDUA (a) menyediakan induk dan (b) pakan.", ""),
        ("abbreviations", "Data disampaikan kepada Komisi Pemilihan Rakyat (KPU).", "KPU"),
        ("abbreviations", "Data disampaikan kepada Komisi Pemilihan Umum Kabupaten Nunukan (KPU).", ""),
        ("separators", "Uang saku sebesar Rp2.500,000,00 dibayarkan.", "Rp2.500,000,00"),
        ("separators", "Sewa sebesar Rp75.000.000,00 rupiah dibayarkan.", "Rp75.000.000,00 rupiah"),
        ("separators", "Sewa sebesar Rp75.000.000,00 (tujuh puluh lima juta rupiah) dan denda Rp2.500,75 dibayarkan.", ""),
        ("spelling", "Surat dibuat dalam bahasa indonesia.", "indonesia"),
        ("spelling", "Surat dibuat dalam bahasa Indonesia.", ""),
        ("spelling", "Truk melintasi Provinsi jawa Tengah.", "jawa Tengah"),
        ("spelling", "Truk melintasi Kabupaten Pangkajene dan Kepulauan.", ""),
        ("spelling", "Truk melintasi Kabupaten pangkajene dan Kepulauan.", "pangkajene dan Kepulauan"),
        ("spelling", "Truk melintasi Provinsi Jawa Tengah dan Kabupaten tetangga.", ""),
    ],
)  # fmt: skip
def test_a_sentence_that_tells_one_thing_in_two_ways_is_reported(
    tmp_path: Path, rule: str, indonesian: str, quoted: str
) -> None:
    paper = recital(tmp_path, f"bahwa {indonesian}", "that this is so.")

    own = [each for each in paper.found(rule) if each.source.line == paper.indonesian]

    assert [each.message.split("`")[1] for each in own] == [quoted][: bool(quoted)]
