"""Offer, signature, what is done under an agreement, and its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, Edit, copied

AGREEMENT = "nunukan-ttu/agreement.yaml"
FIRST = "nunukan-ttu/offers/2026-01-12.yaml"
SECOND = "nunukan-ttu/offers/2026-02-16.yaml"
INVITATION = "nunukan-ttu/invitations/2026-05-04.yaml"
MINUTES = "nunukan-ttu/minutes/2026-05-12.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
RECORD = "nunukan-ttu/handovers/NNK-TPPO-2026-0002.yaml"
SLIP = "nunukan-ttu/transmittals/2026-06-01.yaml"


def told(tmp_path: Path, file: str, *edits: Edit) -> list[str]:
    """Return what the rule tells of *file* in the folder with *edits*."""
    problems = found("life-cycle", copied("trafficking", tmp_path, *edits) / file)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize("name", NAMES)
def test_whole_cooperations_in_their_order_pass(tmp_path: Path, name: str) -> None:
    assert found("life-cycle", copied(name, tmp_path)) == []


@pytest.mark.parametrize(
    ("file", "edits", "message"),
    [
        (SECOND, [(SECOND, "date: 2026-02-16", "date: 2026-03-16")], "the offer is later than the agreement of 10-03-2026"),
        (SECOND, [(SECOND, "date: 2026-02-16", "date: 2026-01-26")], "the second request is of 26-01-2026"),
        (SECOND, [(SECOND, "I/2026, date: 2026-01-12", "I/2026, date: 2026-01-13")], "no earlier offer is dated 13-01-2026"),
        (SECOND, [(SECOND, "{number: 100.2.2/5/", "{number: 100.2.2/6/")], "no earlier offer has the number"),
        (REFERRAL, [(AGREEMENT, "date: 2026-03-10", "date: 2026-06-10")], "earlier than its agreement of 10-06-2026"),
        (RECORD, [(AGREEMENT, "date: 2026-03-10", "date: 2026-08-10")], "earlier than its agreement of 10-08-2026"),
        (SLIP, [(SLIP, "date: 2026-06-01", "date: 2026-03-02")], "earlier than its agreement of 10-03-2026"),
        (SLIP, [(SLIP, "date: 2026-06-01", "date: 2031-06-02")], "the agreement ended on 09-03-2031"),
        (MINUTES, [(MINUTES, "date: 2026-05-12", "date: 2031-05-12")], "the agreement ended on 09-03-2031"),
        (INVITATION, [(AGREEMENT, "{years: 5}", "{months: 1}")], "the agreement ended on 09-04-2026"),
        (
            AGREEMENT,
            [(AGREEMENT, "bahwa Bupati Nunukan telah menawarkan kerja sama dengan surat tanggal 12 Januari 2026.",
              "bahwa kesepakatan sebelumnya, yang berakhir pada tanggal 31 Januari 2026, perlu diperpanjang.")],
            "the extended agreement ended on 31-01-2026",
        ),
    ],
)  # fmt: skip
def test_what_is_out_of_order_is_found(
    tmp_path: Path, file: str, edits: list[Edit], message: str
) -> None:
    said = told(tmp_path, file, *edits)

    assert message in " ".join(said)


@pytest.mark.parametrize(
    ("file", "edits"),
    [
        (SECOND, [(SECOND, "date: 2026-02-16", "date: 2026-02-12")]),
        (SECOND, [(SECOND, "previous: {number: 100.2.2/5/SETDA-TAPEM/I/2026, date: 2026-01-12}", "previous: {date: 2026-01-12}")]),
        (INVITATION, [(AGREEMENT, "date: 2026-03-10", "date: 2026-06-10")]),
        (MINUTES, [(AGREEMENT, "date: 2026-03-10\n", "")]),
        (REFERRAL, [(AGREEMENT, "date: 2026-03-10", "date: 2026-06-01")]),
        (RECORD, [(AGREEMENT, "{years: 5}", "{until: 2026-07-17}")]),
        (
            AGREEMENT,
            [(AGREEMENT, "bahwa Bupati Nunukan telah menawarkan kerja sama dengan surat tanggal 12 Januari 2026.",
              "bahwa kesepakatan sebelumnya, yang berakhir pada tanggal 31 Maret 2026, perlu diperpanjang.")],
        ),
    ],
)  # fmt: skip
def test_what_is_in_order_or_not_known_passes(tmp_path: Path, file: str, edits: list[Edit]) -> None:
    assert told(tmp_path, file, *edits) == []


def test_a_second_request_without_the_first_in_the_folder_passes(tmp_path: Path) -> None:
    root = copied("trafficking", tmp_path, (SECOND, "{number: 100.2.2/5/", "{number: 100.2.2/6/"))
    (root / FIRST).unlink()

    assert found("life-cycle", root / SECOND) == []


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Pelaksanaan menunggu penandatanganan Perjanjian Kerja Sama tentang Jalur Wisata Bersama pada bulan Desember 2023.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama akan segera ditandatangani.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama, yang belum ditandatangani, dibahas kembali.", 1),
        ("Penandatanganan Perjanjian Kerja Sama tentang Jalur Wisata Bersama direncanakan pada bulan Desember 2023.", 1),
        ("Rapat membahas rencana penandatanganan Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama telah ditandatangani dan akan dilaksanakan.", 0),
        ("Pelaksanaan menunggu penandatanganan Perjanjian Kerja Sama tentang Promosi Wisata Bahari.", 0),
        ("Pelaksanaan menunggu penandatanganan adendum Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 0),
        ("Saat itu para pihak masih menunggu penandatanganan Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 0),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama sampai dengan tanggal rapat ini belum ditandatangani.", 1),
        ("Hingga saat ini, Perjanjian Kerja Sama tentang Jalur Wisata Bersama belum juga ditandatangani.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama masih dalam proses penandatanganan.", 1),
        ("Penandatanganan Perjanjian Kerja Sama tentang Jalur Wisata Bersama sampai saat ini belum terlaksana.", 1),
        ("Kedua daerah belum menandatangani Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 1),
        ("Belum ada Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama masih berupa rancangan.", 1),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama yang baru akan ditandatangani tahun depan.", 0),
        ("Perjanjian Kerja Sama tentang Jalur Wisata Bersama sampai dengan tanggal rapat ini dilaksanakan dengan baik.", 0),
        ("Lampiran Perjanjian Kerja Sama tentang Jalur Wisata Bersama belum ditandatangani.", 0),
        ("Rencana aksi Perjanjian Kerja Sama tentang Jalur Wisata Bersama masih berupa rancangan.", 0),
        ("Kabupaten Buleleng belum menandatangani Perjanjian Kerja Sama tentang Jalur Wisata Bersama.", 0),
    ],
)  # fmt: skip
def test_what_was_signed_is_not_awaited(tmp_path: Path, sentence: str, count: int) -> None:
    minutes = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    old = "Rapat membahas peta jalur dari"
    root = copied("tourism", tmp_path, (minutes, old, f"{sentence} {old}"))

    said = [each.message for each in found("life-cycle", root / minutes)]

    assert len(said) == count
    assert all(each.endswith("this agreement was signed on 05-09-2023") for each in said)


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Kesepakatan Bersama ini sampai saat ini belum ditandatangani.", 1),
        ("Kesepakatan Bersama belum ditandatangani.", 1),
        ("Kesepakatan Bersama telah ditandatangani.", 0),
        ("Perubahan Kesepakatan Bersama belum ditandatangani.", 0),
        ("Nota Kesepakatan belum ditandatangani.", 0),
        ("Kesepakatan Bersama belum ditandatangani ketika pameran itu diselenggarakan.", 0),
        ("Tahun lalu, Kesepakatan Bersama belum ditandatangani.", 0),
    ],
)
def test_the_agreement_of_the_minutes_is_signed(tmp_path: Path, sentence: str, count: int) -> None:
    minutes = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    old = "Rapat membahas peta jalur dari"
    root = copied("tourism", tmp_path, (minutes, old, f"{sentence} {old}"))

    assert len(found("life-cycle", root / minutes)) == count


@pytest.mark.parametrize(
    ("date", "count"), [("2026-05-04", 0), ("2026-06-02", 0), ("2026-06-03", 1), ("2026-07-04", 1)]
)
def test_a_study_is_made_before_the_offer(tmp_path: Path, date: str, count: int) -> None:
    study = "pelatihan-kerja/studies/2026-05-04.yaml"
    root = copied("examples", tmp_path, (study, "date: 2026-05-04", f"date: {date}"))

    said = [each.message for each in found("life-cycle", root / study)]

    assert said == ["the feasibility study is later than the offer of 02-06-2026"] * count


CLINIC = "tuberkulosis/terminations/klinik.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("angsuran triwulan IV tahun 2028", 1),
        ("iuran triwulan pertama tahun 2029", 1),
        ("angsuran triwulan ke 4 tahun 2028", 1),
        ("angsuran triwulan ke-4 2028", 1),
        ("angsuran triwulan III dan IV tahun 2028", 1),
        ("angsuran triwulan ketiga sampai dengan triwulan keempat tahun 2028", 1),
        ("angsuran bulan November tahun 2028", 1),
        ("angsuran triwulan II dan III tahun 2028", 0),
        ("angsuran triwulan ke 3 tahun 2028", 0),
        ("sewa dermaga bulan Oktober dan November 2028", 1),
        ("biaya pemeriksaan tahun 2029", 1),
        ("angsuran triwulan III tahun 2028", 0),
        ("sewa dermaga bulan Agustus dan September 2028", 0),
        ("iuran semester kedua tahun 2028", 0),
        ("sisa harga kapal, yaitu angsuran triwulan IV tahun 2028", 0),
        ("honorarium dokter, yang dibayar dari anggaran tahun 2029", 0),
        ("bantuan semester II tahun ajaran 2028/2029", 0),
        ("tagihan rumah sakit yang diterima pada bulan November 2028", 0),
    ],
)
def test_what_is_left_to_pay_is_for_a_time_before_the_end(
    tmp_path: Path, said: str, count: int
) -> None:
    root = copied("tuberculosis", tmp_path, (CLINIC, "angsuran triwulan III tahun 2028", said))

    assert len(found("life-cycle", root / CLINIC)) == count
