from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_MINUTES = "bima-dompu/minutes/2024-11-13.yaml"  # three items, two decisions, one follow-up
_INVITATION = "merapi/invitations/2024-02-19.yaml"


def _told(tmp_path: Path, said: str) -> list[str]:
    edit = (_MINUTES, "Pelatihan pertama akan diikuti", f"{said} Pelatihan pertama akan diikuti")
    root = copied("health", tmp_path, edit)
    return [each.message for each in found("references", root / _MINUTES)]


@pytest.mark.parametrize(
    "said",
    [
        "Hal itu dimaksud dalam angka 4 agenda rapat.",
        "Pelatihan pada angka 4 (empat) acara rapat ini akan diikuti bidan.",
        "Sesuai dengan agenda nomor 5 akan diadakan pelatihan.",
        "Mata acara keempat membahas pelatihan.",
        "Agenda ke-4 membahas pelatihan.",
        "Butir 1 sampai dengan butir 4 agenda rapat sudah dibahas.",
        "Keputusan rapat butir 3 dilaksanakan segera.",
        "Pelaksanaan angka 5 keputusan rapat ini menunggu anggaran.",
        "Tindak lanjut nomor 2 diselesaikan bulan depan.",
        "Pembahasan acara keempat ditunda sampai dengan rapat berikutnya karena waktu tidak mencukupi.",
        "Acara angka 4 dibahas oleh kedua dinas.",
        "Peserta sepakat bahwa acara ke-5 tidak dibahas.",
        "Agenda keempat ditunda hingga rapat tanggal 12 Maret 2025.",
        "Mata acara nomor 4 (empat) dibahas dalam rapat berikutnya.",
        "Jadwal rapat berikutnya dibahas dalam mata acara keempat.",
    ],
)
def test_an_item_that_the_minutes_do_not_have_is_found(tmp_path: Path, said: str) -> None:
    assert len(_told(tmp_path, said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "Hal itu dimaksud dalam angka 3 agenda rapat.",
        "Mata acara kedua membahas pelatihan.",
        "Agenda nomor 4 rapat tanggal 3 Maret 2024 belum selesai.",
        "Rapat sebelumnya menunda agenda nomor 5.",
        "Angka 6 agenda rapat koordinasi provinsi dibahas.",
        "Peserta mengusulkan agenda keempat tentang ambulans.",
        "Keputusan Wali Kota Nomor 5 Tahun 2024 menjadi dasar.",
        "Butir 7 Kesepakatan Bersama menjadi acuan.",
        "Agenda 2025 disusun kemudian.",
        "Buku agenda mencatat empat surat.",
        "Keputusan rapat butir 2 dilaksanakan segera.",
        "Agenda Kota Bima nomor 9 ditunggu.",
        "Pembahasan acara ketiga ditunda sampai dengan rapat berikutnya.",
        "Acara keempat yang semula direncanakan ditunda sampai dengan rapat berikutnya.",
        "Berita acara keempat tidak ditandatangani.",
        "Acara kelima tahun ini diadakan di Dompu.",
        "Acara keempat rapat sebelumnya ditunda sampai dengan rapat ini.",
        "Agenda keempat yang ditunda dari rapat lalu dibahas.",
        "Pembawa acara kelima tidak datang.",
        "Kedua dinas hadir pada acara ke-10 dan acara kelima akan lebih ramai.",
        "Festival ini adalah acara kelima dan akan diadakan lagi.",
        "Pameran ini merupakan acara keenam.",
        "Angka 5 agenda rapat telah dibahas dalam rapat sebelumnya.",
        "Angka 5 agenda rapat dibahas dalam rapat tanggal 3 Maret 2024.",
    ],
)
def test_items_that_are_there_and_other_lists_pass(tmp_path: Path, said: str) -> None:
    assert _told(tmp_path, said) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Discussion of the fourth item of the agenda was put off until the next meeting", 1),
        ("The fifth agenda item was postponed to the next meeting", 1),
        ("Discussion of the third item of the agenda was put off until the next meeting", 0),
        ("The fourth item of the agenda of the next meeting was read out", 0),
        (
            "The fourth item of the agenda, as originally planned, was put off until the next meeting",
            0,
        ),
    ],
)
def test_an_item_that_is_put_off_is_one_of_this_meeting_in_english(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "metrologi/minutes/2026-10-06.yaml"
    root = copied("scales", tmp_path, (file, "The second round", f"{said}. The second round"))

    assert len(found("references", root / file)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Melaksanakan keputusan ketujuh", 1),
        ("Menyiapkan bahan untuk keputusan angka 4 dan angka 5", 1),
        ("Menyiapkan anggaran untuk tindak lanjut kelima", 1),
        ("Melaksanakan keputusan ketiga", 0),
        ("Memeriksa keputusan ketujuh bupati", 0),
        ("Memeriksa keputusan kelima yang telah dilaksanakan", 0),
        ("Memeriksa tindak lanjut kelima rapat tanggal 30 Juli 2026", 0),
        ("Memeriksa keputusan nomor 188.45/12/2026", 0),
    ],
)
def test_a_follow_up_names_a_decision_that_the_minutes_have(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "metrologi/minutes/2026-10-06.yaml"
    root = copied("scales", tmp_path, (file, "Memeriksa keenam papan harga", said))

    assert len(found("references", root / file)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Carry out the seventh decision", 1),
        ("Prepare the budget for the fifth follow-up", 1),
        ("Carry out the third decision", 0),
        ("Look up the seventh decision of the Regent", 0),
        ("Look up the fifth decision, which has been carried out", 0),
    ],
)
def test_a_follow_up_names_a_decision_that_the_minutes_have_in_english(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "metrologi/minutes/2026-10-06.yaml"
    root = copied("scales", tmp_path, (file, "Inspect the six price boards", said))

    assert len(found("references", root / file)) == count


@pytest.mark.parametrize(("number", "count"), [(9, 1), (1, 0)])
def test_an_invitation_has_the_items_that_it_names(tmp_path: Path, number: int, count: int) -> None:
    notes = f"notes: [Peserta menyiapkan bahan untuk acara rapat angka {number}.]\nmeeting:"
    root = copied("disaster", tmp_path, (_INVITATION, "meeting:", notes))

    assert len(found("references", root / _INVITATION)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("melaksanakan komitmen ketujuh dalam Kesepakatan Bersama", 1),
        ("melaksanakan komitmen ke-8 Kesepakatan Bersama", 1),
        ("melaksanakan komitmen nomor 7", 1),
        ("melaksanakan butir 9 komitmen Kesepakatan Bersama", 1),
        ("melaksanakan ketujuh komitmen Kesepakatan Bersama", 1),
        ("melaksanakan komitmen keenam dalam Kesepakatan Bersama", 0),
        ("melaksanakan keenam komitmen Kesepakatan Bersama", 0),
        ("melaksanakan komitmen ketujuh daerah di perbatasan", 0),
        ("melaksanakan komitmen ketujuh Rencana Aksi Nasional", 0),
        ("melaksanakan komitmen ketujuh Kesepakatan Bersama dengan Kementerian Sosial", 0),
        ("menyusun 7 (tujuh) komitmen layanan", 0),
        ("mengusulkan komitmen ketujuh dalam Kesepakatan Bersama", 0),
    ],
)
def test_a_commitment_that_the_agreement_does_not_have_is_found(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "nunukan-ttu/cooperations/victim-referral.yaml"
    edit = (
        file,
        "mendampingi korban dalam pemulangan sampai",
        f"{said}, dan mendampingi korban sampai",
    )
    root = copied("examples", tmp_path, edit)

    assert len(found("references", root / file)) == count


def test_a_commitment_that_the_agreement_does_not_have_is_found_in_english(tmp_path: Path) -> None:
    file = "nunukan-ttu/cooperations/victim-referral.yaml"
    edit = (
        file,
        "escort victims on their return until",
        "carry out the seventh commitment of the Joint Agreement, and escort victims until",
    )

    assert len(found("references", copied("examples", tmp_path, edit) / file)) == 1


@pytest.mark.parametrize(("ordinal", "count"), [("kelima", 1), ("keempat", 0)])
def test_a_report_names_a_commitment_that_its_agreement_has(
    tmp_path: Path, ordinal: str, count: int
) -> None:
    file = "reports/2026-2.yaml"
    said = f"Pelaksanaan komitmen {ordinal} Kesepakatan Bersama dimulai pada tahun 2027."
    edit = (file, "      - Geladi bersama", f"      - {said}\n      - Geladi bersama")
    root = copied("examples", tmp_path, edit)

    assert len(found("references", root / file)) == count


@pytest.mark.parametrize(
    ("decision", "count"),
    [
        ("keputusan ketiga rapat", 1),
        ("keputusan ke-3 dalam rapat", 1),
        ("butir 3 keputusan rapat", 1),
        ("keputusan kedua rapat", 0),
        ("keputusan ketiga daerah dalam rapat", 0),
    ],
)
def test_a_report_cites_a_decision_that_the_minutes_have(
    tmp_path: Path, decision: str, count: int
) -> None:
    file = "reports/2026-2.yaml"
    said = f"Gladi diadakan sesuai dengan {decision} tanggal 17 November 2026."
    edit = (file, "      - Geladi bersama", f"      - {said}\n      - Geladi bersama")
    root = copied("examples", tmp_path, edit)

    assert len(found("counting", root / file)) == count


@pytest.mark.parametrize(("place", "count"), [("keenam", 1), ("keempat", 0)])
def test_a_review_names_a_criterion_that_it_has(tmp_path: Path, place: str, count: int) -> None:
    file = "pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml"
    said = f"layak ditawarkan dengan memperhatikan catatan pada kriteria {place}."
    root = copied("examples", tmp_path, (file, "layak ditawarkan.", said))

    assert len(found("references", root / file)) == count
