"""Whether a sentence accepts an offer of cooperation or declines it."""

from __future__ import annotations

import pytest

from mou_gen.statements.answers import accepts_offer, declines_offer


@pytest.mark.parametrize(
    "said",
    [
        "kerja sama yang ditawarkan tidak dapat diterima karena tidak sesuai dengan rencana pembangunan daerah.",
        "penawaran Saudara belum dapat kami terima.",
        "kami menolak penawaran tersebut karena keterbatasan anggaran.",
        "Pemerintah Kabupaten Contoh tidak dapat menyetujui kerja sama yang ditawarkan.",
        "kami belum bersedia bekerja sama.",
        "kami tidak berminat untuk menjalin kerja sama dalam bidang ini.",
        "penawaran kerja sama ditolak.",
        "kerja sama tersebut tidak sejalan dengan rencana pembangunan daerah.",
        "kami keberatan atas penawaran ini.",
    ],
)
def test_what_declines_the_offer_is_known(said: str) -> None:
    assert declines_offer(said)
    assert not accepts_offer(said)


@pytest.mark.parametrize(
    "said",
    [
        "kerja sama yang ditawarkan dapat kami terima.",
        "kami menyetujui kerja sama yang ditawarkan.",
        "penawaran tersebut sesuai dengan rencana pembangunan daerah.",
        "Pemerintah Kabupaten Contoh bersedia bekerja sama.",
        "kami setuju untuk mengadakan kerja sama dalam bidang ini.",
        "bahwa penawaran diterima.",
    ],
)
def test_what_accepts_the_offer_is_known(said: str) -> None:
    assert accepts_offer(said)
    assert not declines_offer(said)


@pytest.mark.parametrize(
    "said",
    [
        "ruang lingkup peringatan dini masih perlu dibahas bersama.",
        "jangka waktu kerja sama tidak dapat diterima dan perlu dibahas bersama.",
        "kerja sama yang ditawarkan belum dapat dilaksanakan pada tahun 2026.",
        "penawaran tidak dapat diterima apabila pembiayaannya tidak dibagi.",
        "kami menyambut baik penawaran Saudara.",
        "kami menerima penawaran pada tanggal 4 Agustus 2026, namun anggaran belum tersedia.",
        "kerja sama yang ditawarkan belum tercantum dalam rencana pembangunan daerah.",
        "kami bersedia bekerja sama setelah anggaran tersedia.",
        "surat penawaran kami terima pada tanggal 4 Agustus 2026.",
        "penawaran Saudara kami terima pada tanggal 4 Agustus 2026.",
        "kerja sama sejenis telah disepakati dengan daerah lain.",
        "lampiran penawaran tidak sesuai dengan suratnya.",
        "kami tidak keberatan untuk bekerja sama.",
        "kami tidak keberatan atas penawaran Saudara.",
        "kami tidak menolak tawaran tersebut.",
    ],
)
def test_what_is_said_of_a_part_or_under_a_condition_is_neither(said: str) -> None:
    assert not declines_offer(said)
    assert not accepts_offer(said)
