"""Who signs an agreement, as minutes tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_OF_FOUR = ("disaster", "merapi/minutes/2024-02-27.yaml")
_OF_TWO = ("tourism", "banyuwangi-jembrana/minutes/2023-10-10.yaml")


def told(to: Path, minutes: tuple[str, str], said: str, english: str = "") -> list[str]:
    """Return what is found in *minutes* that decide *said*."""
    folder, file = minutes
    texts = f"id: {said!r}" + (f", en: {english!r}" if english else "")
    text = f"decisions:\n  - {{key: signing, text: {{{texts}}}}}\n"
    root = copied(folder, to, (file, "decisions:\n", text))
    return [each.message for each in found("signatory", root / file)]


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (_OF_FOUR, "Nota Kesepahaman ditandatangani oleh Kepala Pelaksana Badan Penanggulangan Bencana Daerah masing-masing kabupaten."),
        (_OF_FOUR, "Nota Kesepahaman tentang Penanggulangan Bencana Gunung Merapi akan ditandatangani oleh para Sekretaris Daerah."),
        (_OF_FOUR, "Kepala Pelaksana BPBD keempat kabupaten menandatangani Nota Kesepahaman pada bulan Maret."),
        (_OF_FOUR, "Kesepakatan Bersama ditandatangani Wakil Bupati Sleman."),
        (_OF_TWO, "Perubahan Perjanjian Kerja Sama ditandatangani oleh Ketua DPRD Kabupaten Banyuwangi atas nama Pemerintah Kabupaten Banyuwangi."),
        (_OF_TWO, "Ketua Dewan Perwakilan Rakyat Daerah Kabupaten Jembrana menandatangani adendum Perjanjian Kerja Sama."),
        (_OF_TWO, "Perjanjian Kerja Sama tentang Jalur Wisata Bersama harus ditandatangani pimpinan DPRD."),
        (_OF_TWO, "Kesepakatan Bersama ini ditandatangani oleh Kepala Dinas Kebudayaan dan Pariwisata."),
    ],
)  # fmt: skip
def test_an_office_that_may_not_sign_is_found(
    tmp_path: Path, minutes: tuple[str, str], said: str
) -> None:
    assert len(told(tmp_path, minutes, said)) == 1


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (_OF_FOUR, "Nota Kesepahaman ditandatangani oleh para Bupati, disaksikan oleh Kepala Pelaksana Badan Penanggulangan Bencana Daerah."),
        (_OF_FOUR, "Nota Kesepahaman ditandatangani oleh kepala daerah masing-masing."),
        (_OF_FOUR, "Rancangan Nota Kesepahaman diparaf oleh Kepala Bagian Hukum."),
        (_OF_FOUR, "Notula rapat persiapan Nota Kesepahaman ditandatangani oleh Kepala Pelaksana BPBD."),
        (_OF_FOUR, "Nota Kesepahaman tidak dapat ditandatangani oleh Sekretaris Daerah."),
        (_OF_FOUR, "Nota Kesepahaman antara Kabupaten Karo dan Kabupaten Dairi ditandatangani Wakil Bupati Karo."),
        (_OF_TWO, "Perjanjian Kerja Sama ditandatangani oleh Kepala Dinas Kebudayaan dan Pariwisata Kabupaten Banyuwangi."),
        (_OF_TWO, "Persetujuan DPRD terhadap rancangan Perjanjian Kerja Sama ditandatangani oleh pimpinan DPRD."),
        (_OF_TWO, "Nota Kesepakatan KUA dan PPAS ditandatangani oleh Bupati dan pimpinan DPRD."),
        (_OF_TWO, "Kepala Dinas Pariwisata mendampingi Bupati menandatangani Kesepakatan Bersama."),
        (_OF_TWO, "Kepala Dinas Pariwisata hadir ketika Bupati menandatangani Kesepakatan Bersama."),
        (_OF_TWO, "Kesepakatan Bersama ditandatangani Bupati Banyuwangi di hadapan Ketua DPRD."),
    ],
)  # fmt: skip
def test_who_may_sign_passes(tmp_path: Path, minutes: tuple[str, str], said: str) -> None:
    assert told(tmp_path, minutes, said) == []
