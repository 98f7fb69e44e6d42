from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source import samples
from tests.source.records import HADIR, LIST
from tests.source.samples import HERE, RAPAT, changed, write

DATE = "date: 2025-09-25\n"
DECISIONS = """\
decisions:
  - key: first
    commitment: referral-system
    text: {id: Menyusun alur rujukan.}
"""
FOLLOW_UP = """\
follow_up:
  - key: draft
    action: {id: Menyusun rancangan.}
    due: 2025-10-24
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (DATE, f"{DATE}invitation: {{{HERE}date: 2025-09-30}}\n"),
        ("due: 2025-10-24", f"{HERE}due: 2025-09-01"),
        (DATE, f"{DATE}next_meeting: {{{HERE}date: 2025-09-25}}\n"),
        (DECISIONS, f"{HERE}decisions: []\n"),
        (FOLLOW_UP, f"{HERE}follow_up: []\n"),
        (DATE, f"{DATE}{HERE}discussion: []\n"),
        (DATE, f"{DATE}{HERE}participants: [{{id: Dinas Sosial}}]\n"),
        (DATE, f"{DATE}chair:\n  {HERE}office: {{id: Kepala Dinas Sosial}}\n"),
    ],
)
def test_what_nobody_would_miss_is_found(tmp_path: Path, old: str, new: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RAPAT, old, new)

    (problem,) = found("minutes-fields", tmp_path / RAPAT)

    assert problem.source.line == line
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("old", "field"),
    [
        ("{{ person(minutes.recorder, labels) }}", "recorder"),
        ("{{ person(minutes.chair, labels) }}", "chair"),
        ('{{ values("agenda", minutes.agenda) }}', "agenda"),
        ("{{ value(minutes.invitation) }}", "invitation"),
    ],
)
def test_a_field_that_a_template_does_not_print_is_found(
    tmp_path: Path, old: str, field: str
) -> None:
    write(tmp_path)
    if field == "chair":  # else a blank for the signature names it
        changed(tmp_path, RAPAT, DATE, f"{DATE}signatory: secretary\n")
    own = overridden(tmp_path / "own", "minutes.html", old, "<dd>–</dd>")

    (problem,) = found("minutes-fields", tmp_path / RAPAT, own)

    assert problem.message == f"the minutes do not print `{field}`"


def test_facts_that_are_not_known_yet_are_blanks_and_pass(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("minutes-fields", tmp_path / RAPAT) == []


def test_days_in_their_order_pass(tmp_path: Path) -> None:
    write(tmp_path)
    more = "invitation: {date: 2025-09-19}\nnext_meeting: {date: 2025-12-01}\n"
    changed(tmp_path, RAPAT, DATE, f"{DATE}{more}")

    assert found("minutes-fields", tmp_path / RAPAT) == []


def test_an_attendance_list_of_its_own_passes(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DATE, f"{DATE}participants: [{{id: Dinas Sosial}}]\n")
    samples.write(tmp_path, {HADIR: LIST})

    assert found("minutes-fields", tmp_path / RAPAT) == []


def test_minutes_before_the_regulation_may_be_signed_by_a_head_of_office(tmp_path: Path) -> None:
    write(tmp_path)
    signed = "date: 2022-06-08\nchair:\n  office: {id: Kepala Dinas Sosial}\n"
    changed(tmp_path, RAPAT, DATE, signed)

    assert found("minutes-fields", tmp_path / RAPAT) == []


@pytest.mark.parametrize(
    ("action", "due", "count"),
    [
        ("Menyusun daftar peserta pelatihan", "2026-10-05", 1),
        ("Mengirim undangan pelatihan", "2026-10-01", 1),
        ("Menyiapkan materi untuk pelatihan", "2026-11-02", 1),
        ("Menyusun daftar peserta pelatihan", "2026-09-14", 0),
        ("Menyusun laporan pelatihan", "2026-10-05", 0),
        ("Menyusun daftar peserta pameran", "2026-10-05", 0),
    ],
)
def test_nothing_is_prepared_when_it_is_over(
    tmp_path: Path, action: str, due: str, count: int
) -> None:
    file = "selat-bali/minutes/2026-06-30.yaml"
    edits = ((file, "Menyusun daftar peserta pelatihan", action), (file, "2026-08-03", due))
    problems = found("minutes-fields", copied("strait", tmp_path, *edits) / file)

    assert ["what it prepares" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("decision", "count"),
    [
        ("Kapal tanpa bukti pencatatan tetap dilayani sampai dengan 31 Agustus 2021.", 1),
        ("Kapal tanpa bukti pencatatan tetap dilayani sampai dengan 31 Agustus 2022.", 0),
        ("Daftar kapal diserahkan paling lambat tanggal 31 Mei 2022.", 1),
        ("Daftar kapal dibahas pada bulan Mei 2022.", 0),
        ("Laporan yang disampaikan paling lambat tanggal 31 Mei 2022 diterima.", 0),
        ("Kapal tetap dilayani sampai dengan 0 Agustus 2021.", 0),
        ("Izin lama tetap berlaku sampai dengan 31 Mei 2022.", 0),
        ("Kapal wajib didaftarkan paling lambat tanggal 31 Mei 2022 dan diperiksa paling lambat 31 Agustus 2022.", 0),
        ("Pelatihan dilaksanakan pada bulan Mei 2022 dan bulan Juli 2022.", 1),
        ("Pemilik kapal terdaftar wajib melunasi tunggakan paling lambat tanggal 31 Mei 2022.", 1),
        ("Kartu yang tercecer diganti, dan batas suara dipasang paling lambat tanggal 31 Mei 2022.", 0),
        ("Tanda batas desa dipasang paling lambat tanggal 31 Mei 2022.", 1),
        ("Akta anak yang lahir paling lambat 31 Mei 2022 diterbitkan.", 0),
        ("Bantuan diberikan bagi nakhoda kelahiran paling lambat 31 Desember 2004.", 0),
        ("Nakhoda dengan domisili di Majene paling lambat 31 Desember 2021 didahulukan.", 0),
        ("Pemilik kapal membayar tunggakan paling lambat tanggal 31 Mei 2022.", 1),
        ("Kapal tetap dilayani sampai dengan 31 September 2021.", 1),
    ],
)  # fmt: skip
def test_nothing_is_decided_for_days_that_are_over(
    tmp_path: Path, decision: str, count: int
) -> None:
    file = "kotabaru-majene/minutes/2022-06-08.yaml"
    old = "Kapal tanpa bukti pencatatan tetap dilayani sampai dengan 31 Agustus 2022."
    problems = found("minutes-fields", copied("fisheries", tmp_path, (file, old, decision)) / file)

    assert ["is over by the meeting" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("decision", "due", "count"),
    [
        ("Peta jalur selesai dicetak paling lambat tanggal 30 November 2023.", "2023-12-15", 1),
        ("Peta jalur selesai dicetak paling lambat tanggal 30 November 2023.", "2023-11-30", 0),
        ("Peta jalur dicetak dan dibagikan sebelum tanggal 30 November 2023.", "2023-12-15", 0),
        ("Brosur selesai dicetak paling lambat tanggal 30 November 2023.", "2023-12-15", 0),
        ("Peta dicetak paling lambat tanggal 30 November setiap tahun.", "2023-12-15", 0),
        ("Peta jalur selesai dicetak paling lambat tanggal 31 November 2023.", "2023-12-15", 0),
    ],
)
def test_a_follow_up_is_due_by_the_day_of_the_decision(
    tmp_path: Path, decision: str, due: str, count: int
) -> None:
    file = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    old = "Peta jalur dicetak pada bulan Desember 2023."
    edits = ((file, old, decision), (file, "due: 2023-12-15", f"due: {due}"))
    problems = found("minutes-fields", copied("tourism", tmp_path, *edits) / file)

    assert ["by 2023-11-30" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("decision", "due", "count"),
    [
        ("Peta jalur dicetak pada bulan Desember 2023.", "2024-01-15", 1),
        ("Peta jalur selesai dicetak dalam bulan Desember 2023.", "2024-01-02", 1),
        ("Peta jalur dicetak pada bulan Desember 2023.", "2023-12-31", 0),
        ("Peta jalur mulai dicetak pada bulan Desember 2023.", "2024-01-15", 0),
        ("Peta jalur yang dibahas pada bulan Desember 2023 dicetak.", "2024-01-15", 0),
        ("Peta jalur dicetak pada bulan Desember 2023 dan Januari 2024.", "2024-01-15", 0),
        ("Peta jalur dicetak pada bulan Desember 2023 sampai dengan selesai.", "2024-01-15", 0),
        ("Brosur dicetak pada bulan Desember 2023.", "2024-01-15", 0),
    ],
)
def test_a_follow_up_is_due_in_the_month_of_the_decision(
    tmp_path: Path, decision: str, due: str, count: int
) -> None:
    file = "banyuwangi-jembrana/minutes/2023-10-10.yaml"
    old = "Peta jalur dicetak pada bulan Desember 2023."
    edits = ((file, old, decision), (file, "due: 2023-12-15", f"due: {due}"))
    problems = found("minutes-fields", copied("tourism", tmp_path, *edits) / file)

    assert ["by 2023-12-31" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("action", "count"),
    [
        ("Menetapkan lokasi pasar murah di 6 (enam) kecamatan", 1),
        ("Menetapkan lokasi pasar murah di 4 (empat) kecamatan", 0),
        ("Menetapkan lokasi pasar murah di 2 (dua) kecamatan", 0),
        ("Menetapkan lokasi pasar murah di 6 (enam) kecamatan pada tahap lanjutan", 0),
        ("Mendata pedagang di 6 (enam) kecamatan", 0),
    ],
)
def test_a_follow_up_counts_no_more_than_the_decision(
    tmp_path: Path, action: str, count: int
) -> None:
    file = "pangan/minutes/2026-08-27.yaml"
    edit = (file, "id: Menetapkan lokasi pasar murah", f"id: {action}")
    problems = found("minutes-fields", copied("food", tmp_path, edit) / file)

    assert ["`4 (empat)` in the decision" in each.message for each in problems] == [True] * count


def test_a_follow_up_may_count_all_where_the_decision_counts_for_each(tmp_path: Path) -> None:
    file = "pangan/minutes/2026-08-27.yaml"
    edits = (
        (file, "id: Menetapkan lokasi pasar murah", "id: Menetapkan lokasi pasar murah di 12 (dua belas) kecamatan"),
        (file, "Pasar murah diselenggarakan di 4 (empat) kecamatan", "Pasar murah diselenggarakan setiap bulan di 4 (empat) kecamatan"),
    )  # fmt: skip

    assert found("minutes-fields", copied("food", tmp_path, *edits) / file) == []


@pytest.mark.parametrize(
    ("opening", "count"),
    [
        ("Ketua rapat membuka rapat pada pukul 08.45 WITA.", 1),
        ("Ketua rapat membuka rapat pada pukul 08.45 WITA, lima belas menit lebih lambat.", 0),
        ("Ketua rapat membuka rapat pada pukul 08.15 WITA, lima belas menit lebih lambat.", 1),
        ("Ketua rapat membuka rapat pada pukul 08.45 WITA, tiga puluh menit lebih lambat.", 1),
        ("Rapat dibuka pada pukul 08.50 WITA, 20 (dua puluh) menit lewat dari waktu undangan, karena kabut.", 0),
        ("Rapat dibuka pada pukul 08.50 WITA, 30 (tiga puluh) menit lewat dari waktu undangan, karena kabut.", 1),
        ("Rapat dibuka pada pukul 08.50 WITA, setelah menunggu rombongan dari hulu.", 0),
        ("Rapat dibuka pada pukul 08.50 WITA, sesudah waktu yang dijadwalkan.", 0),
        ("Rapat dibuka pada pukul 08.10 WITA, sesudah waktu yang dijadwalkan.", 1),
        ("Rapat dibuka lewat konferensi video pada pukul 08.50 WITA.", 1),
        ("Rapat dibuka pada pukul 08.50 WITA, sesudah pembacaan doa.", 1),
    ],
)  # fmt: skip
def test_a_meeting_may_be_opened_late(tmp_path: Path, opening: str, count: int) -> None:
    file = "rabies/minutes/2026-07-14.yaml"
    edit = (file, "Ketua rapat membuka rapat pada pukul 08.30 WITA.", opening)
    problems = found("minutes-fields", copied("livestock", tmp_path, edit) / file)

    assert ["the meeting began at" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Pada pukul 12.50 WITA rapat diskors selama 10 (sepuluh) menit.", 1),
        ("Pada pukul 10.50 WITA rapat diskors selama 10 (sepuluh) menit.", 0),
        ("Pada pukul 12.50 WITA rapat berikutnya dibuka.", 0),
    ],
)
def test_a_meeting_is_adjourned_before_it_ends(tmp_path: Path, said: str, count: int) -> None:
    file = "rabies/minutes/2026-07-14.yaml"
    edit = (file, "Ketua rapat membuka rapat pada pukul 08.30 WITA.", said)
    problems = found("stated-times", copied("livestock", tmp_path, edit) / file)

    assert ["is given for the meeting" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("Peserta melakukan registrasi sebelum rapat dibuka, yaitu paling lambat pukul 09.30 WIB.", 1),
        ("Peserta hadir sebelum rapat dimulai, yaitu pukul 08.30 WIB.", 0),
        ("Peserta hadir sebelum rapat dimulai, yaitu pukul 10.30 WITA.", 1),
        ("Peserta hadir sebelum rapat dimulai, yaitu paling lambat pukul 09.45 WITA.", 0),
        ("Registrasi dibuka sebelum rapat dimulai dan ditutup pukul 09.30 WIB.", 0),
    ],
)  # fmt: skip
def test_what_is_done_before_a_meeting_is_done_before_it_begins(
    tmp_path: Path, note: str, count: int
) -> None:
    file = "pacitan-wonogiri-gunungkidul/invitations/2026-11-09.yaml"
    edit = (file, "copies:\n", f"notes:\n  - {note}\ncopies:\n")
    problems = found("stated-times", copied("examples", tmp_path, edit) / file)

    assert ["the document itself states 09:00" in each.message for each in problems] == [
        True
    ] * count


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("Peserta dari Kabupaten Ponorogo bergabung pada pukul 10.00 WITA.", 0),
        ("Peserta dari Kabupaten Ponorogo bergabung pada pukul 08.00 WITA.", 1),
        ("Peserta dari Kabupaten Ponorogo bergabung secara daring mulai pukul 09.00 WITA.", 1),
        ("Peserta dari Kabupaten Ponorogo mengikuti rapat secara daring mulai pukul 07.00 WIT.", 1),
        ("Peserta dari Kabupaten Ponorogo mengikuti rapat secara daring mulai pukul 11.00 WIT.", 0),
        ("Peserta dari Kabupaten Ponorogo dapat bergabung mulai pukul 09.30 WITA.", 0),
        ("Peserta dari Kabupaten Ponorogo bergabung untuk acara kedua pada pukul 09.00 WITA.", 0),
        ("Peserta dari Kabupaten Ponorogo bergabung pada pukul 09.00 WITA, 60 menit sebelum rapat.", 0),
        ("Rapat diadakan pada pukul 09.00 (08.00 WITA).", 1),
        ("Rapat diadakan pada pukul 09.00 (10.00 WITA).", 0),
        ("Kapal dari Lembar tiba pada pukul 09.00 WITA.", 0),
    ],
)  # fmt: skip
def test_who_joins_a_meeting_from_another_zone_joins_at_its_beginning(
    tmp_path: Path, note: str, count: int
) -> None:
    file = "pacitan-wonogiri-gunungkidul/invitations/2026-11-09.yaml"
    edit = (file, "copies:\n", f"notes:\n  - {note}\ncopies:\n")
    problems = found("stated-times", copied("examples", tmp_path, edit) / file)

    assert ["itself states 09:00 WIB" in each.message for each in problems] == [True] * count


_LINEN = "linen-rumah-sakit/minutes/2025-11-05.yaml"
_THERE = "venue: {id: Bontosunggu, en: Bontosunggu}"
_HERE = "venue: {id: Bantaeng, en: Bantaeng}"
_HALL = "Aula Rumah Sakit Umum Daerah Contoh Bantaeng"


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        (((_LINEN, _THERE, _HERE),), 1),
        (((_LINEN, _THERE, "venue: {id: 'Ruang rapat Dinas Kesehatan, Bantaeng', en: 'Meeting room, Bantaeng'}"),), 1),
        (((_LINEN, f"id: {_HALL}", "id: 'Aula Dinas Kesehatan, Bontosunggu'"),), 1),
        ((), 0),
        (((_LINEN, _THERE, "venue: {id: Makassar, en: Makassar}"),), 0),
        (((_LINEN, _THERE, _HERE), (_LINEN, "anggota Tim Linen hadir", "undangan hadir"), (_LINEN, "sehingga Tim Linen dapat", "sehingga rapat dapat")), 0),
        (((_LINEN, _THERE, _HERE), (_LINEN, "Ketua membuka rapat", "Rapat berikutnya dipindahkan. Ketua membuka rapat")), 0),
        (((_LINEN, _THERE, _HERE), (_LINEN, "Ketua membuka rapat", "Rapat berikutnya kembali di Bantaeng karena aula di Bontosunggu sedang dipugar. Ketua membuka rapat")), 0),
        (((_LINEN, _THERE, _HERE), (_LINEN, "Ketua membuka rapat", "Atas permintaan Kabupaten Jeneponto, rapat berikutnya diselenggarakan lagi di Bantaeng sebagai pengganti tuan rumah. Ketua membuka rapat")), 0),
        (((_LINEN, _THERE, _HERE), (_LINEN, "Ketua membuka rapat", "Rapat berikutnya membahas tarif. Ketua membuka rapat")), 1),
    ],
)  # fmt: skip
def test_a_body_that_meets_in_turn_does_not_meet_in_the_same_town_again(
    tmp_path: Path, edits: tuple[tuple[str, str, str], ...], count: int
) -> None:
    problems = found("minutes-fields", copied("laundry", tmp_path, *edits) / _LINEN)

    assert ["take turns" in each.message for each in problems] == [True] * count
