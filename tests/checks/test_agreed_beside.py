"""What a document of a folder says, beside what its agreement, its parties or its minutes say of the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

_BOARD = "panggilan-112/minutes/2026-12-03.yaml"
_CALLS = "panggilan-112/agreement.yaml"
_WEAVERS = "tenun-ikat/minutes/2026-06-24.yaml"
_FORUM = "tenun-ikat/agreement.yaml"
_MAKERS = "rumah-dagang/minutes/2027-05-11.yaml"
_SEATS = "rumah-dagang/agreement.yaml"
_ANSWER = "bank-darah/offer-answers/2026-02-03.yaml"
_MADIUN = "parties/madiun.yaml"
_REFERRAL = "aman/referrals/TRK-TPPO-2026-0004.yaml"
_AGREED = "aman/cooperations/jemput.yaml"
_STUDY = "kios/studies/2027-03-08.yaml"
_ENDED = "pesisir/terminations/bibit.yaml"
_SEEDS = "pesisir/cooperations/bibit.yaml"
_BANK = "pajak-digital/minutes/2026-10-22.yaml"
_OFFER = "pajak-digital/offers/2026-03-03.yaml"
_CALLED = "reports/2026-2.yaml"
_SINERGI = "ntb-pekerja-migran/agreement.yaml"
_LETTER = "  bp3mi-ntb: {number: B.07/FIKTIF/2026, date: 2026-08-05}\n"
_ROW = "Wakil perajin\n    en: Representative of the makers\n  institution:\n    id: Pemerintah Kota Banjar"
_OF_ANOTHER = _ROW.replace("Kota Banjar", "Kabupaten Tasikmalaya")
_QUORUM = "setelah kuorum 9 (sembilan)\n    anggota terpenuhi"
_THURSDAY = "hari Kamis pertama setiap bulan genap dan dapat"
_WRITTEN = "secara tertulis pada tanggal 1 Maret 2027"
_FREIGHT = "ongkos angkut bibit bulan Februari dan Maret 2028"
_DUE = "response_due: 2026-07-16"
_LATER = (_REFERRAL, _DUE, "response_due: 2026-07-20")
_AFTER_NEW_YEAR = "rapat berikutnya pada 11 Februari karena Kamis pertama bertepatan dengan Tahun Baru Imlek, dan operator selalu menanyakan"
_OF_CALLS = "Sebanyak 61 (enam puluh satu) panggilan baru ditangani setelah lebih dari 20 (dua puluh) menit."
_BY_TAKALAR = "by: jeneponto\n    text: {id: " + _FREIGHT


def _answered(text: str) -> list[Edit]:
    """Return what makes *text* the one sentence of the agreement on the answer to a referral."""
    within = "setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam"
    return [
        (_AGREED, f"menerima jawaban atas {within}", "menerima jawaban atas setiap rujukan"),
        (_AGREED, f"menjawab {within}", text),
    ]


@pytest.mark.parametrize(
    ("rule", "dossier", "edits", "count"),
    [
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "setelah kuorum 7 (tujuh) anggota terpenuhi")], 1),
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "setelah kuorum, yaitu 8 (delapan) orang, terpenuhi")], 1),
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "setelah kuorum terpenuhi dengan 11 (sebelas) anggota")], 0),
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "setelah kuorum sebanyak 9 (sembilan) orang terpenuhi")], 0),
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "setelah kuorum 7 (tujuh) anggota terpenuhi"), (_FORUM, "paling sedikit 9 (sembilan) anggota", "paling sedikit separuh dari anggota")], 0),
        ("minutes-fields", "fairs", [(_MAKERS, "kuorum, yaitu 10 (sepuluh) anggota, terpenuhi", "kuorum, yaitu 9 (sembilan) anggota, terpenuhi")], 1),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-02-11")], 1),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-03-04")], 1),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-04-01")], 0),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-02-11"), (_CALLS, _THURSDAY, "hari Kamis pertama setiap bulan genap dan sewaktu-waktu jika perlu, serta dapat")], 0),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-02-11"), (_CALLS, _THURSDAY, "hari Rabu pertama setiap bulan genap dan dapat")], 0),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-02-11"), (_BOARD, "operator selalu menanyakan", "rapat berikutnya diundurkan seminggu, dan operator selalu menanyakan")], 0),
        ("minutes-fields", "emergency", [(_BOARD, "date: 2027-02-04", "date: 2027-02-11"), (_BOARD, "operator selalu menanyakan", _AFTER_NEW_YEAR)], 0),
        ("minutes-fields", "weaving", [(_WEAVERS, _QUORUM, "rapat kelompok kerja setelah kuorum 5 (lima) orang terpenuhi")], 0),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER)], 1),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER), (_SEATS, "6 (enam) wakil perajin, yaitu 2 (dua) wakil dari masing-masing daerah", "paling sedikit 2 (dua) wakil perajin dari setiap daerah")], 0),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER), (_SEATS, "6 (enam) wakil perajin, yaitu 2 (dua) wakil dari masing-masing daerah", "sekurang-kurangnya 6 (enam) wakil perajin, yaitu 2 (dua) wakil dari masing-masing daerah")], 0),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER), (_SEATS, "6 (enam) wakil perajin, yaitu 2 (dua) wakil dari masing-masing daerah", "2 (dua) orang wakil perajin dari setiap PIHAK")], 1),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER), (_SEATS, "yaitu 2 (dua) wakil dari masing-masing daerah", "yaitu 3 (tiga) wakil dari masing-masing daerah")], 0),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER), (_SEATS, "yaitu 2 (dua) wakil dari masing-masing daerah", "yang dipilih bersama")], 0),
        ("same-meeting", "fairs", [(_MAKERS, _ROW, _OF_ANOTHER.replace("Wakil perajin", "Staf dinas"))], 0),
        ("office-region", "transfusion", [(_ANSWER, "place: Caruban", "place: Madiun")], 1),
        ("office-region", "transfusion", [(_ANSWER, "place: Caruban", "place: Madiun"), (_MADIUN, "address: Jalan Contoh Nomor 14, Caruban", "address: Jalan Contoh Nomor 14, Kota Madiun")], 0),
        ("office-region", "transfusion", [(_ANSWER, "place: Caruban", "place: Dolopo")], 0),
        ("response-deadline", "shelter", [_LATER], 1),
        ("response-deadline", "shelter", [(_REFERRAL, _DUE, "response_due: 2026-07-17")], 1),
        ("response-deadline", "shelter", [(_REFERRAL, _DUE, "response_due: 2026-07-15")], 0),
        ("response-deadline", "shelter", [(_REFERRAL, _DUE, "response_due: 2026-07-17"), (_AGREED, "menjawab setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam", "menjawab setiap rujukan dalam waktu 4 (empat) hari")], 0),
        ("response-deadline", "shelter", [_LATER, (_AGREED, "menerima jawaban atas setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam", "menerima jawaban atas setiap rujukan"), (_AGREED, "menjawab setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam", "menjawab setiap rujukan dalam waktu 3 (tiga) hari sejak rujukan itu diterima")], 0),
        ("response-deadline", "shelter", [_LATER, *_answered("menjawab setiap rujukan dalam waktu 3 (tiga) hari sejak diterimanya surat rujukan")], 0),
        ("response-deadline", "shelter", [_LATER, *_answered("menjawab setiap rujukan dalam waktu 3 (tiga) hari setelah berkasnya lengkap")], 0),
        ("response-deadline", "shelter", [_LATER, *_answered("menanggapi setiap rujukan dengan tanda terima dalam waktu 1 x 24 (satu kali dua puluh empat) jam")], 0),
        ("response-deadline", "shelter", [_LATER, *_answered("menjawab pertanyaan narahubung tentang rujukan dalam waktu 2 (dua) hari")], 0),
        ("response-deadline", "shelter", [_LATER, *_answered("menjawab setiap permintaan rujukan paling lambat 3 (tiga) hari sejak tanggal surat")], 1),
        ("response-deadline", "trafficking", [], 0),
        ("future-events", "terminal", [(_STUDY, _WRITTEN, "secara tertulis pada tanggal 15 Maret 2027")], 1),
        ("future-events", "terminal", [(_STUDY, "menyatakan kesediaannya " + _WRITTEN, "menyerahkan jaminan penawaran pada hari Senin, tanggal 15 Maret 2027")], 1),
        ("future-events", "terminal", [(_STUDY, _WRITTEN, "untuk menyediakan modal pada tanggal 15 Maret 2027")], 0),
        ("future-events", "terminal", [(_STUDY, _WRITTEN, "secara tertulis paling lambat tanggal 15 Maret 2027")], 0),
        ("future-events", "terminal", [(_STUDY, _WRITTEN, "secara tertulis, yang berlaku sampai dengan tanggal 15 Maret 2027")], 0),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, _BY_TAKALAR.replace("jeneponto", "takalar"))], 1),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, "by: jeneponto\n    text: {id: ongkos angkut contoh talus bulan Maret 2028")], 1),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, "by: takalar\n    text: {id: penggantian ongkos angkut bibit")], 0),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, "by: takalar\n    text: {id: separuh ongkos angkut bibit bulan Maret 2028")], 0),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, _BY_TAKALAR.replace("jeneponto", "takalar")), (_SEEDS, "Laju pertumbuhan harian", "Ongkos angkut bibit pada musim hujan dibagi dua. Laju pertumbuhan harian")], 0),
        ("contradictions", "salt", [(_ENDED, _BY_TAKALAR, "by: takalar\n    text: {id: ongkos sewa perahu bulan Maret 2028")], 0),
        ("contradictions", "tax", [(_OFFER, "64% (enam puluh empat persen)", "46% (empat puluh enam persen)")], 1),
        ("contradictions", "tax", [(_OFFER, "64% (enam puluh empat persen)", "61% (enam puluh satu persen)")], 0),
        ("contradictions", "tax", [(_OFFER, "64% (enam puluh empat persen) rumah tangga", "46% (empat puluh enam persen) pedagang")], 0),
        ("contradictions", "tax", [(_OFFER, "64% (enam puluh empat persen) rumah tangga", "baru 46% (empat puluh enam persen) rumah tangga")], 0),
        ("agreed-amounts", "tax", [(_BANK, "kompensasi sebesar\n      Rp5.000.000,-", "kompensasi sebesar Rp15.000.000,-")], 1),
        ("agreed-amounts", "tax", [(_BANK, "hanya 99,3%", "hanya 98,3%")], 1),
        ("agreed-amounts", "tax", [(_BANK, "hanya 99,3%", "hanya 99,0%")], 0),
        ("agreed-amounts", "tax", [(_BANK, "hanya 99,3%", "kurang dari 99,0%")], 0),
        ("agreed-amounts", "tax", [(_BANK, "kompensasi sebesar\n      Rp5.000.000,-", "biaya sebesar Rp7.500.000,-")], 0),
        ("report-facts", "emergency", [(_CALLED, "61 (enam puluh satu) panggilan", "16 (enam belas) panggilan")], 1),
        ("report-facts", "emergency", [(_CALLED, _OF_CALLS, "Panggilan yang baru ditangani setelah 20 (dua puluh) menit berjumlah 16 (enam belas) panggilan.")], 1),
        ("report-facts", "emergency", [(_CALLED, _OF_CALLS, "Sebanyak 16 (enam belas) panggilan iseng dilacak.")], 0),
        ("report-facts", "emergency", [(_CALLED, _OF_CALLS, "Jumlahnya turun menjadi 16 (enam belas) panggilan di atas 20 (dua puluh) menit.")], 0),
        ("report-facts", "emergency", [(_CALLED, _OF_CALLS, "Sebanyak 16 (enam belas) petugas datang setelah lebih dari 20 (dua puluh) menit.")], 0),
        ("signatory", "examples", [(_SINERGI, _LETTER, "")], 1),
        ("signatory", "examples", [(_SINERGI, "  polda-ntb: {number: SK/05/FIKTIF/2026, date: 2026-08-03}\n", "")], 1),
        ("signatory", "examples", [], 0),
    ],
)  # fmt: skip
def test_a_document_says_what_was_agreed(
    tmp_path: Path, rule: str, dossier: str, edits: list[Edit], count: int
) -> None:
    root = copied(dossier, tmp_path, *edits)
    where = root / edits[0][0] if edits else root

    assert len({each.source for each in found(rule, where)}) == count


def test_a_draft_may_lack_all_letters(tmp_path: Path) -> None:
    root = copied("examples", tmp_path)
    path = root / _SINERGI
    text = path.read_text("utf-8")
    begin, end = text.index("letters: #"), text.index("duration:")
    path.write_text(text[:begin] + text[end:], "utf-8")

    assert found("signatory", path) == []
