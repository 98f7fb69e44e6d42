from __future__ import annotations

import pytest

from mou_gen.calculations.turnouts import other_turnouts

_PLAN = "Pelatihan pertama akan diikuti 30 (tiga puluh) bidan."


@pytest.mark.parametrize(
    "texts",
    [
        (_PLAN, "Pelatihan bidan yang pertama, dengan 45 (empat puluh lima) bidan sebagai peserta, diselenggarakan pada hari Rabu, 12 Februari 2025."),
        (_PLAN, "Pelatihan bidan pertama diselenggarakan bagi 45 orang di Dompu."),
        (_PLAN, "Sebanyak 45 bidan mengikuti pelatihan pertama."),
        ("Pelatihan pramuwisata pada bulan September 2026 diikuti oleh 40 peserta.", "Pelatihan pada bulan September 2026 dilaksanakan untuk 45 peserta."),
        ("Bimbingan teknis tanggal 12 Februari 2025 diikuti 30 kader.", "Bimbingan teknis tanggal 12 Februari 2025 melibatkan sebanyak 35 kader."),
        ("Angkatan ke-2 diikuti sepuluh peserta.", "Peserta angkatan kedua berjumlah 12 orang."),
    ],
)  # fmt: skip
def test_two_numbers_for_one_event_are_found(texts: tuple[str, ...]) -> None:
    assert len(list(other_turnouts(texts))) == 1


@pytest.mark.parametrize(
    "texts",
    [
        (_PLAN, "Pelatihan bidan yang pertama, dengan 30 bidan sebagai peserta, diselenggarakan pada hari Rabu."),
        (_PLAN, "Pelatihan kedua akan diikuti 45 bidan."),
        (_PLAN, "Kabupaten Bima mengirim 10 bidan ke pelatihan pertama."),
        (_PLAN, "Pelatihan pertama diikuti 12 bidan dari Kabupaten Dompu."),
        (_PLAN, "Pelatihan pertama diikuti 5 dokter sebagai pengamat."),
        (_PLAN, "Pada pelatihan pertama, 10 bidan belum hadir."),
        (_PLAN, "Pelatihan pertama memerlukan 45 modul."),
        (_PLAN, "Pelatihan pertama dibimbing oleh 4 pelatih."),
        (_PLAN, "Diusulkan agar pelatihan pertama diikuti 45 bidan."),
        (_PLAN, "Pelatihan perawat pertama diikuti 20 perawat."),
        ("Pelatihan pada bulan Mei 2026 diikuti 40 peserta.", "Pelatihan pada bulan September 2026 diikuti 45 peserta."),
        ("Pelatihan diikuti 40 peserta.", "Pelatihan bagi 45 peserta dilaksanakan pada bulan September 2026."),
        (_PLAN, "Pelatihan perawat pertama diikuti 20 orang."),
        ("Pelatihan pertama diikuti 40 peserta.", "Pelatihan pertama dilaksanakan dengan 4 pelatih."),
        ("Pelatihan dua hari diikuti 40 peserta.", "Pelatihan dua bulan diikuti 30 peserta."),
        ("Pelatihan kedua daerah diikuti 40 peserta.", "Pelatihan kedua diikuti 30 peserta."),
        ("Sosialisasi tanggal 5 Mei 2026 di Desa Aji Kuning diikuti oleh 50 orang.", "Sosialisasi tanggal 5 Mei 2026 di Desa Sungai Limau diikuti oleh 30 orang."),
        ("Pelatihan pertama kelas pagi diikuti oleh 30 orang.", "Pelatihan pertama kelas siang diikuti oleh 25 orang."),
        ("Pelatihan tanggal 5 Mei 2026 pukul 08.00 diikuti oleh 30 orang.", "Pelatihan tanggal 5 Mei 2026 pukul 13.00 diikuti oleh 25 orang."),
        ("Pelatihan tentang pengolahan ikan tanggal 5 Mei 2026 diikuti oleh 30 peserta.", "Pelatihan tentang pengelolaan sampah tanggal 5 Mei 2026 diikuti oleh 25 peserta."),
        ("Pelatihan angkatan pertama bagi bidan diikuti 30 orang.", "Pelatihan angkatan pertama bagi perawat diikuti 20 orang."),
        ("Lokakarya pertama diikuti 40 peserta.", "Pelatihan pertama diikuti 45 peserta."),
    ],
)  # fmt: skip
def test_other_events_and_parts_pass(texts: tuple[str, ...]) -> None:
    assert list(other_turnouts(texts)) == []
