"""A period for one thing is the same in two articles, and in what follows an agreement."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, Edit, copied

JOINT = "batam-indramayu/agreement.yaml"
RETURN = "batam-indramayu/cooperations/return.yaml"
MINUTES = "batam-indramayu/minutes/2025-10-14.yaml"
ARTICLE = """\
originals: 2
articles:
  add:
  - key: more
    after: data-protection
    title: {{id: Ketentuan Tambahan, en: Additional Provisions}}
    paragraphs:
    - {{id: "{id}", en: "The PARTIES agree."}}
"""


def told(tmp_path: Path, file: str, *edits: Edit) -> list[str]:
    """Return what the rule tells of *file* in the folder with *edits*."""
    problems = found("periods", copied("migrants", tmp_path, *edits) / file)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


def _added(id: str) -> Edit:
    return JOINT, "originals: 2\n", ARTICLE.format(id=id)


@pytest.mark.parametrize("name", NAMES)
def test_cooperations_with_one_period_a_thing_pass(tmp_path: Path, name: str) -> None:
    assert found("periods", copied(name, tmp_path)) == []


@pytest.mark.parametrize(
    ("id", "period"),
    [
        ("Kegagalan pelindungan data pribadi diberitahukan kepada PIHAK lainnya paling lambat 7 (tujuh) hari.", "7 (tujuh) hari"),
        ("Penyuluhan tentang migrasi aman di desa asal diselenggarakan 2 (dua) kali setahun.", "2 (dua) kali setahun"),
    ],
)  # fmt: skip
def test_two_periods_in_two_articles_are_found(tmp_path: Path, id: str, period: str) -> None:
    (said,) = told(tmp_path, JOINT, _added(id))

    assert f"`{period}` is" in said


@pytest.mark.parametrize(
    "id",
    [
        "Kegagalan pelindungan data pribadi diberitahukan kepada PIHAK lainnya paling lambat 3 (tiga) hari.",
        "Penyuluhan tentang migrasi aman di desa asal diselenggarakan 4 (empat) kali setahun.",
        "Penyuluhan tentang gizi anak di sekolah diselenggarakan 2 (dua) kali setahun.",
        "Petugas penyuluhan migrasi aman di desa asal dilatih selama 3 (tiga) hari.",
    ],
)
def test_one_period_and_other_things_pass(tmp_path: Path, id: str) -> None:
    assert told(tmp_path, JOINT, _added(id)) == []


@pytest.mark.parametrize(
    ("level", "count"), [("di bawah 20 (dua puluh)", 1), ("di bawah 30 (tiga puluh)", 0)]
)
def test_what_follows_from_another_level_is_another_thing(
    tmp_path: Path, level: str, count: int
) -> None:
    old = "di desa asal dan di pelabuhan keberangkatan, sekurang-kurangnya 4 (empat) kali setahun."
    few = "di desa asal yang pesertanya di bawah 20 (dua puluh), 4 (empat) kali setahun."
    said = f"Penyuluhan tentang migrasi aman di desa asal yang pesertanya {level} diadakan 2 (dua) kali setahun."

    assert len(told(tmp_path, JOINT, (JOINT, old, few), _added(said))) == count


def test_a_decision_that_changes_a_duty_is_found(tmp_path: Path) -> None:
    (said,) = told(tmp_path, MINUTES, (MINUTES, "7 (tujuh) hari", "5 (lima) hari"))

    assert said == "`5 (lima) hari` is `7 (tujuh) hari` elsewhere for the same thing"


@pytest.mark.parametrize(
    "edit",
    [
        (MINUTES, "tetap disampaikan paling lambat 7 (tujuh) hari sebelum", "tetap disampaikan paling lambat 5 (lima) hari setelah"),
        (MINUTES, '"Pemberitahuan', '"Diusulkan agar dibahas lagi. Pemberitahuan'),
        (MINUTES, "7 (tujuh) hari", "3 (tiga) hari"),
    ],
)  # fmt: skip
def test_another_point_in_time_passes(tmp_path: Path, edit: Edit) -> None:
    passes = "3 (tiga) hari" not in edit[2]

    assert (told(tmp_path, MINUTES, edit) == []) is passes


def test_a_cooperation_agreement_is_held_against_the_agreement_above(tmp_path: Path) -> None:
    article = _added(
        "PIHAK KEDUA menyampaikan laporan perkembangan korban kepada PIHAK KESATU setiap 3 (tiga) bulan."
    )

    said = told(tmp_path, RETURN, article)

    assert set(said) == {"`6 (enam) bulan` is `3 (tiga) bulan` elsewhere for the same thing"}


@pytest.mark.parametrize(
    ("dossier", "file", "above", "said", "count"),
    [
        ("livestock", "rabies/cooperations/vaksinasi.yaml", "24 (dua puluh empat) jam.", "48 (empat puluh delapan) jam.", 1),
        ("livestock", "rabies/cooperations/vaksinasi.yaml", "dalam waktu 24 (dua puluh empat) jam.", "paling lambat 3 (tiga) hari setelah kejadian.", 1),
        ("livestock", "rabies/cooperations/vaksinasi.yaml", "24 (dua puluh empat) jam.", "1 (satu) hari.", 0),
        ("livestock", "rabies/cooperations/vaksinasi.yaml", "24 (dua puluh empat) jam.", "48 (empat puluh delapan) jam sebelum hewan dikirim.", 0),
        ("food", "pangan/cooperations/pasokan.yaml", "meminjamkan armada angkutan kepada PIHAK KEDUA pada masa panen raya", "menyampaikan informasi harga kepada PIHAK KEDUA setiap bulan", 1),
        ("food", "pangan/cooperations/pasokan.yaml", "meminjamkan armada angkutan kepada PIHAK KEDUA pada masa panen raya", "memberitahukan harga kepada PIHAK KEDUA setiap 2 (dua) minggu", 1),
        ("food", "pangan/cooperations/pasokan.yaml", "meminjamkan armada angkutan kepada PIHAK KEDUA pada masa panen raya", "menyampaikan informasi harga kepada PIHAK KEDUA setiap hari", 0),
        ("food", "pangan/cooperations/pasokan.yaml", "meminjamkan armada angkutan kepada PIHAK KEDUA pada masa panen raya", "menyampaikan informasi stok kepada PIHAK KEDUA setiap bulan", 0),
    ],
)  # fmt: skip
def test_a_duty_is_not_done_later_than_the_agreement_above_says(
    tmp_path: Path, dossier: str, file: str, above: str, said: str, count: int
) -> None:
    problems = found("periods", copied(dossier, tmp_path, (file, above, said)) / file)

    assert len(problems) == count


ANSWER = 'decisions:\n  - {{key: answer, text: {{id: "{said}"}}}}'
DISCUSSED = 'discussion:\n  - {{key: answer, text: {{id: "{said}"}}}}\ndecisions:'


@pytest.mark.parametrize(
    ("place", "said", "count"),
    [
        (ANSWER, "Permintaan informasi dijawab paling lambat 5 (lima) hari setelah diterima.", 1),
        (ANSWER, "Permintaan informasi dijawab paling lambat 2 (dua) hari setelah diterima.", 0),
        (DISCUSSED, "Sesuai dengan Perjanjian Kerja Sama, permintaan informasi dijawab dalam 5 (lima) hari setelah diterima.", 1),
        (DISCUSSED, "Permintaan informasi sanggup dijawab paling lambat 1 (satu) hari setelah diterima.", 0),
    ],
)  # fmt: skip
def test_since_and_after_are_one_point_in_time(
    tmp_path: Path, place: str, said: str, count: int
) -> None:
    duty = "menyampaikan laporan perkembangan korban kepada PIHAK KESATU"
    owed = f"{duty} setiap 6 (enam) bulan"
    edits: list[Edit] = [
        (RETURN, owed, "menjawab permintaan informasi paling lambat 2 (dua) hari sejak permintaan diterima"),
        (MINUTES, "decisions:", place.format(said=said)),
    ]  # fmt: skip

    assert len(told(tmp_path, MINUTES, *edits)) == count


_HOME = "mengantar korban dari bandara ke desa asalnya dan menanggung biayanya"
_WEEKLY = "menyampaikan laporan perkembangan korban kepada PIHAK KESATU setiap hari Senin"
APPLICATION = "pacitan-wonogiri-gunungkidul/dispute-applications/2027-10-04.yaml"


def _in_examples(tmp_path: Path, file: str, *edits: Edit) -> list[str]:
    problems = found("periods", copied("examples", tmp_path, *edits) / file)
    return [each.message for each in problems]


@pytest.mark.parametrize(
    ("above", "count"),
    [
        ("Narahubung menyampaikan laporan perkembangan korban dan kebutuhannya setiap hari Kamis.", 1),
        ("PARA PIHAK saling menyampaikan laporan perkembangan korban tiap Jumat.", 1),
        ("Narahubung menyampaikan laporan perkembangan korban setiap hari Senin.", 0),
        ("Narahubung menyampaikan laporan perkembangan korban setiap hari Senin dan Kamis.", 0),
        ("Narahubung menyampaikan laporan perkembangan anak setiap hari Kamis.", 0),
        ("Narahubung menyampaikan laporan perkembangan korban pada hari Kamis, 5 Juni 2025.", 0),
        ("Narahubung menyusun jadwal pemulangan korban setiap hari Kamis.", 0),
    ],
)  # fmt: skip
def test_a_duty_on_another_weekday_than_the_agreement_above_is_found(
    tmp_path: Path, above: str, count: int
) -> None:
    said = told(tmp_path, RETURN, (RETURN, _HOME, _WEEKLY), _added(above))

    assert len(said) == count
    assert all("`Senin` is" in each for each in said)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("perhitungan waktu 60 (enam puluh) menit", 1),
        ("batas waktu 1 (satu) jam", 1),
        ("batas waktu setengah jam, yaitu 30 (tiga puluh) menit", 0),
        ("perhitungan waktu 30 (tiga puluh) menit", 0),
        ("keterlambatan selama 60 (enam puluh) menit", 0),
        ("tenggat 2 (dua) bulan", 0),
    ],
)
def test_a_dispute_about_another_time_than_was_agreed_is_found(
    tmp_path: Path, words: str, count: int
) -> None:
    old = "mewajibkan penyampaiannya paling lambat 30 (tiga puluh) menit sejak dikeluarkan"
    edit = (APPLICATION, old, f"menetapkan {words}")

    assert len(_in_examples(tmp_path, APPLICATION, edit)) == count


_RECORDED = "  - penetapan cara pencatatan saat peringatan dini dikeluarkan, dikirim, dan diterima yang mengikat para pihak\n"
_IN_IT = "sebagaimana diatur dalam Perjanjian Kerja Sama"


@pytest.mark.parametrize(
    ("asked", "count"),
    [
        (f"penerapan batas waktu 45 (empat puluh lima) menit {_IN_IT}", 1),
        (f"agar tetap menerapkan batas waktu 1 (satu) jam {_IN_IT}", 1),
        (f"penerapan batas waktu 30 (tiga puluh) menit {_IN_IT}", 0),
        ("penerapan batas waktu 45 (empat puluh lima) menit", 0),
        (f"penerapan batas waktu 7 (tujuh) hari {_IN_IT}", 0),
        (f"pencatatan balasan dalam batas waktu 45 (empat puluh lima) menit {_IN_IT}", 0),
        ("penerapan batas waktu 45 (empat puluh lima) menit menggantikan yang diatur dalam Perjanjian Kerja Sama", 0),
    ],
)  # fmt: skip
def test_a_request_names_the_limit_of_the_agreement_that_the_dispute_is_about(
    tmp_path: Path, asked: str, count: int
) -> None:
    edit = (APPLICATION, _RECORDED, f"{_RECORDED}  - {asked}\n")

    assert len(_in_examples(tmp_path, APPLICATION, edit)) == count


_FOOD = "pangan/minutes/2026-08-27.yaml"
_PAYS = "Sesuai dengan Perjanjian Kerja Sama, Kota Parepare membayar hasil panen dalam waktu {} setelah penyerahan."


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (_PAYS.format("14 (empat belas) hari"), 1),
        (_PAYS.format("7 (tujuh) hari kerja"), 1),
        ("Hasil panen dibayar oleh Kota Parepare paling lambat 10 (sepuluh) hari setelah diserahkan petani, sebagaimana diatur dalam Perjanjian Kerja Sama.", 1),
        ("Menurut Perjanjian Kerja Sama, pembayaran dilakukan paling lambat 30 (tiga puluh) hari sejak penyerahan beras.", 1),
        (_PAYS.format("7 (tujuh) hari"), 0),
        (_PAYS.format("14 (empat belas) hari").replace("setelah penyerahan", "setelah tagihan diterima"), 0),
        (_PAYS.format("14 (empat belas) hari").replace("membayar", "mengangkut"), 0),
        (_PAYS.format("14 (empat belas) hari").replace("Sesuai dengan Perjanjian Kerja Sama, ", ""), 0),
        ("Diusulkan agar, berbeda dari yang diatur dalam Perjanjian Kerja Sama, hasil panen dibayar dalam waktu 14 (empat belas) hari setelah penyerahan.", 0),
    ],
)  # fmt: skip
def test_a_period_that_is_quoted_otherwise_is_found(tmp_path: Path, said: str, count: int) -> None:
    edit = (_FOOD, "menjadi Rp41.000,00 per kilogram.", f"menjadi Rp41.000,00 per kilogram. {said}")

    assert len(found("periods", copied("food", tmp_path, edit) / _FOOD)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Rapat mengingatkan bahwa menurut Perjanjian Kerja Sama kepastian tempat tidur diberikan paling lama 20 (dua puluh) menit sejak permintaan.", 1),
        ("Rapat mengingatkan bahwa menurut Perjanjian Kerja Sama kepastian tempat tidur diberikan paling lama 15 (lima belas) menit sejak permintaan.", 0),
        ("Rapat mengingatkan bahwa menurut Perjanjian Kerja Sama ambulans diberangkatkan paling lama 20 (dua puluh) menit sejak permintaan.", 0),
    ],
)  # fmt: skip
def test_who_says_it_in_a_meeting_is_not_what_a_period_is_for(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "bima-dompu/minutes/2024-11-13.yaml"
    old = '  - {key: time, text: {id: "Dari 41 rujukan'
    new = f'  - {{key: limit, text: {{id: "{said}"}}}}\n{old}'

    assert len(found("periods", copied("health", tmp_path, (file, old, new)) / file)) == count


_REFERRALS = "nunukan-ttu/minutes/2026-11-10.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Bagian Hukum menjelaskan bahwa Perjanjian Kerja Sama mewajibkan permintaan rujukan dijawab paling lambat 5 x 24 (lima kali dua puluh empat) jam sejak permintaan diterima.", 1),
        ("Bagian Hukum menjelaskan bahwa Perjanjian Kerja Sama mewajibkan permintaan rujukan dijawab paling lambat 3 x 24 (tiga kali dua puluh empat) jam sejak permintaan diterima.", 0),
        ("Bagian Hukum meminta agar Perjanjian Kerja Sama mewajibkan permintaan rujukan dijawab paling lambat 5 x 24 (lima kali dua puluh empat) jam sejak permintaan diterima.", 0),
        ("Bagian Hukum menjelaskan bahwa permintaan rujukan daerah lain dijawab paling lambat 5 x 24 (lima kali dua puluh empat) jam sejak permintaan diterima.", 0),
        ("Bagian Hukum menjelaskan bahwa Perjanjian Kerja Sama mewajibkan permintaan dokumen kependudukan dijawab paling lambat 5 x 24 (lima kali dua puluh empat) jam sejak permintaan diterima.", 0),
    ],
)  # fmt: skip
def test_what_minutes_say_that_a_contract_requires_stands_in_it(
    tmp_path: Path, said: str, count: int
) -> None:
    more = f'  - key: more\n    text: {{id: "{said}", en: "The Legal Division explained."}}\ndecisions:\n'
    edit = (_REFERRALS, "decisions:\n", more)

    assert len(found("periods", copied("examples", tmp_path, edit) / _REFERRALS)) == count
