"""What else the sealed sheet knows: an error beside the case code, a warning elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from mou_gen.errors import Level
from tests.checks.found import found
from tests.source import records
from tests.source.records import PENGANTAR
from tests.source.samples import CHILD, NUNUKAN, RAPAT, REFERRAL, RUJUKAN, changed, write

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."
SHEET = (
    REFERRAL.replace(
        "nationality", "village: Desa Rekamandi\n    district: Rekalembah\n    nationality"
    )
    .replace("birth_date: 1990-01-01", "birth_date: 1990-03-07\n    passport: X 9876543")
    .replace(
        "process: [proses contoh]",
        "process: ['dari Jalan Rekajalanan RT 03/RW 05, direkrut PT Rekasawit Jayarek, telepon 0812-0000-4321']",
    )
    .replace(
        "  risk:\n", "  needs: {medical: keguguran berat, pregnancy: hamil lima bulan}\n  risk:\n"
    )
    .replace(
        "ringkasan contoh",
        "Orang itu dijemput malam hari oleh seorang kenalan dekat bibinya di dermaga kecil.",
    )
)
KIN = CHILD.replace("wali contoh", "paman kandung, Contoh Rekapaman").replace("birth", "birth")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path)


def levels(folder: Path, said: str, sheet: str = SHEET) -> set[Level]:
    changed(folder, RAPAT, DECISION, f'"{said}"')
    (folder / RUJUKAN).write_text(sheet, encoding="utf-8")
    problems = found("sealed-names", folder / RAPAT)
    assert not [each for each in problems if "understood" in each.message], problems
    told = "".join(f"{each.message}{each.hint}" for each in problems)
    assert not [word for word in said.split() if len(word) > 6 and word in told and word != CODE]
    return {each.level for each in problems}


FACTS = (
    "Desa Rekamandi",
    "desa rekamandi",
    "Rekalembah",
    "PT Rekasawit Jayarek",
    "7 Maret 1990",
    "7-3-1990",
    "07/03/90",
    "March 7, 1990",
    "1990-03-07",
    "7 Mar. 1990",
    "X9876543",
    "X 98 76 543",
    "tanggal 7 bulan Maret tahun 1990",
    "tanggal tujuh bulan Maret tahun seribu sembilan ratus sembilan puluh",
    "the seventh of March nineteen ninety",
    "March 7th, 1990",
    "7Maret1990",
    "070390",
    "7-III-1990",
    "desa Reka Mandi",
    "Rekamandy",
    "Rekamandinya",
    "Jl. Rekajalanan",
    "Jalan Rekajalanan Nomor 12",
    "0812_0000_4321",
    "0812 0000 4321",
    "+62 812-00004321",
    "(0812) 0000.4321",
    "1234 5641 0190 3456",
    "12.34.56.410190.3456",
    "hamil lima bulan",
    "keguguran berat",
    "dijemput malam hari oleh seorang kenalan",
)


NUMBERS = (
    *("X9876543", "X 98 76 543", "0812_0000_4321", "0812 0000 4321", "+62 812-00004321"),
    *("(0812) 0000.4321", "1234 5641 0190 3456", "12.34.56.410190.3456"),
)


@pytest.mark.parametrize("said", FACTS)
def test_a_sealed_fact_is_an_error_beside_the_code_and_a_warning_elsewhere(
    folder: Path, said: str
) -> None:
    assert Level.ERROR in levels(folder, f"Kasus {CODE}: {said} dibahas.")
    level = Level.ERROR if said in NUMBERS else Level.WARNING
    assert levels(folder, f"Rapat membahas {said} saja.") == {level}


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Surel korban reka.tanek@contoh.id dipakai perekrut", "surel reka.tanek@contoh.id"),
        ("Surel korban reka.tanek@contoh.id dipakai perekrut", "surel Reka.Tanek@Contoh.ID"),
        ("Nomor pamannya 0813 0000 4322", "nomor +62 813-0000-4322"),
        ("Nomor pamannya +60 12-0000 4322 di Tawau", "nomor 60 12 0000 4322"),
        ("NIK ibunya 5303994101920007", "nomor 5303-99 / 410192 / 0007"),
        ("Paspor ibunya X9876544", "dokumen X 9876544"),
    ],
)
def test_a_number_or_address_in_the_report_is_an_error_everywhere(
    folder: Path, told: str, said: str
) -> None:
    sheet = REFERRAL.replace("ringkasan contoh", f"'{told}'")

    assert levels(folder, f"Rapat membahas {said} saja.", sheet) == {Level.ERROR}


@pytest.mark.parametrize(
    ("key", "told", "said"),
    [
        ("ringkasan contoh", "Utangnya Rp150.000.000,00", "Anggaran Rp150.000.000,00"),
        ("ringkasan contoh", "Utangnya RM 150.000.000", "Anggaran 150.000.000"),
        ("ringkasan contoh", "Tiba 2026-03-12 10.00", "Rapat 2026-03-12 10.00"),
        ("ringkasan contoh", "Laporan nomor 400.9.8/003/2026", "Surat nomor 400.9.8/003/2026"),
        ("nationality:", "passport: tidak ada\n    nationality:", "tidak ada keberatan"),
        ("nationality:", "passport: belum diketahui\n    nationality:", "belum diketahui"),
    ],
)
def test_an_amount_a_time_or_a_word_is_nobodys_number(
    folder: Path, key: str, told: str, said: str
) -> None:
    assert Level.ERROR not in levels(folder, f"{said}.", REFERRAL.replace(key, told))


def test_what_a_letterhead_prints_of_its_office_is_a_warning(folder: Path) -> None:
    path = records.write(folder, PENGANTAR)
    party = folder / NUNUKAN
    unit = "name: {id: Dinas Sosial, en: Office of Social Affairs}\n"
    reached = "    telephone: (0556) 2100 4321\n    pos_el: dinas@contoh.id\n"
    party.write_text(party.read_text("utf-8").replace(unit, unit + reached), "utf-8")
    sheet = REFERRAL.replace("ringkasan contoh", "hubungi 0556-2100-4321 atau dinas@contoh.id")
    (folder / RUJUKAN).write_text(sheet, encoding="utf-8")

    levels = [each.level for each in found("sealed-names", path)]

    assert set(levels) == {Level.WARNING}


@pytest.mark.parametrize("born", ["07-03-1990", "7/3/1990", "7 Maret 1990", "March 7, 1990"])
def test_a_date_of_birth_tells_however_the_sheet_writes_it(folder: Path, born: str) -> None:
    sheet = SHEET.replace("birth_date: 1990-03-07", f"birth_date: {born}")

    for said in ("7 Maret 1990", "1990-03-07"):
        assert Level.WARNING in levels(folder, f"Rapat membahas {said} saja.", sheet)


@pytest.mark.parametrize("said", ["hamil", "keguguran"])
def test_a_single_word_of_health_tells_beside_the_code_only(folder: Path, said: str) -> None:
    assert levels(folder, f"Kasus {CODE} sedang {said}.") == {Level.ERROR}
    assert levels(folder, f"Layanan bagi ibu {said}.") == set()


@pytest.mark.parametrize(
    "said",
    [
        "SMPN 3 Contoh",
        "SMP 03 Contoh",
        "smp negeri tiga contoh",
        "SMPN3 Contoh",
        "SMP N III Contoh",
    ],
)
def test_a_school_tells_however_its_number_is_written(folder: Path, said: str) -> None:
    child = f"{CHILD}    school: SMP Negeri 3 Contoh\n"
    sheet = SHEET.replace("  risk:\n", f"{child}  risk:\n")
    (folder / RUJUKAN).write_text(sheet, encoding="utf-8")
    changed(folder, RAPAT, DECISION, f"Rapat di {said}.")

    assert [each for each in found("child", folder / RAPAT) if each.stops]


def test_a_relative_tells_beside_the_code(folder: Path) -> None:
    sheet = SHEET.replace("  risk:\n", f"{KIN}  risk:\n")

    assert Level.ERROR in levels(folder, f"Kasus {CODE} diantar paman kandung.", sheet)
    assert Level.ERROR in levels(folder, "Sdr. Rekapaman hadir.", sheet)


def test_the_letter_of_the_case_stands_beside_its_code(folder: Path) -> None:
    sheet = SHEET.replace("to:\n", "  contact: kantor desa Rekamandi\nto:\n")

    (folder / RUJUKAN).write_text(sheet, encoding="utf-8")

    assert {each.level for each in found("sealed-names", folder / RUJUKAN)} == {Level.ERROR}


@pytest.mark.parametrize(
    "said",
    [
        "Rapat pada 8 Maret 1990 dan 7 April 1990",
        "Permendagri Nomor 22 Tahun 2020, Pasal 7 ayat (3)",
        "telepon 0812-0000-4322",
        "langkah contoh dan layanan contoh",
        "Kabupaten Contoh, Indonesia, perempuan",
        f"Kasus {CODE} dirujuk dengan kartu dan pendampingan",
    ],
)
def test_what_tells_nothing_of_the_person_passes(folder: Path, said: str) -> None:
    assert levels(folder, said) == set()


# ---- waivers -----------------------------------------------------------------------------------

WHERE = "decisions[first].text.id"
NAMED = REFERRAL.replace("name: nama contoh", "name: Contoh Mariarek Rekawati")


def waived(folder: Path, said: str, waiver: str) -> tuple[int, str]:
    changed(folder, RAPAT, DECISION, said)
    (folder / RUJUKAN).write_text(NAMED, encoding="utf-8")
    path = folder / RAPAT
    line = f"waive: [{{rule: sealed-names, reason: nama narahubung, by: Bagian Hukum{waiver}}}]\n"
    path.write_text(path.read_text("utf-8") + line, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", str(path)])
    return result.exit_code, result.stderr


def test_a_coincidence_is_waived_for_its_word_at_its_place(folder: Path) -> None:
    code, told = waived(folder, "Mariarek hadir.", f", at: '{WHERE}', for: Mariarek")

    assert code == 0
    assert "waived: nama narahubung (Bagian Hukum)" in told


@pytest.mark.parametrize(
    ("said", "waiver"),
    [
        ("Mariarek dan Rekawati hadir.", f", at: '{WHERE}', for: Mariarek"),
        ("Mariarek hadir.", f", at: '{WHERE}', for: Rekawati"),
        ("Mariarek hadir.", f", at: '{WHERE}', for: Maria"),
        ("Mariarek hadir.", ", at: 'meeting.id', for: Mariarek"),
        ("Contoh Mariarek Rekawati hadir.", f", at: '{WHERE}', for: Mariarek"),
    ],
)
def test_another_word_or_place_still_stops(folder: Path, said: str, waiver: str) -> None:
    code, told = waived(folder, said, waiver)

    assert code == 1
    assert "error: this is a sealed name" in told


@pytest.mark.parametrize(
    ("waiver", "missing"),
    [("", "at"), ("", "for"), (", for: Mariarek", "at"), (f", at: '{WHERE}'", "for")],
)
def test_a_waiver_without_place_or_word_says_what_to_add(
    folder: Path, waiver: str, missing: str
) -> None:
    code, told = waived(folder, "Mariarek hadir.", waiver)

    assert code == 1
    assert (
        f"`waive[0].{missing}` is missing: a waiver of `sealed-names` must give the place" in told
    )


def test_a_waiver_of_another_rule_has_no_place(folder: Path) -> None:
    path = folder / RAPAT
    line = "waive: [{rule: words, reason: x, by: x, at: date}]\n"
    path.write_text(path.read_text("utf-8") + line, encoding="utf-8")

    result = CliRunner().invoke(main, ["check", str(path)])

    assert result.exit_code == 1
    assert "are only for waivers of `sealed-names`" in result.stderr


MEDICAL = "keguguran sejak Maret 2026, kontrol di RSUD Rekamenanu dan Puskesmas Rekatik pada 15 Mei"


@pytest.mark.parametrize("said", ["keguguran", "hasil kontrol keguguran"])
def test_a_word_of_health_is_an_error_beside_the_code(folder: Path, said: str) -> None:
    sheet = SHEET.replace("medical: keguguran berat", f"medical: '{MEDICAL}'")
    assert Level.ERROR in levels(folder, f"Kasus {CODE}: {said}.", sheet)


@pytest.mark.parametrize(
    "said", ["Rapat 2026", "tanggal 15 Mei", "bulan Maret", "kantor di Rekamenanu", "RSUD Rekatik"]
)
def test_a_year_a_month_and_where_an_office_sits_are_no_health(folder: Path, said: str) -> None:
    sheet = SHEET.replace("medical: keguguran berat", f"medical: '{MEDICAL}'")
    assert levels(folder, f"Kasus {CODE}: {said} dibahas.", sheet) == set()


@pytest.mark.parametrize(
    ("sealed", "said", "count"),
    [
        ("dibawa dengan truk DH 8899 QX", "Truk DH 8899 QX diperiksa", 1),
        ("dibawa dengan truk DH 8899 QX", "Truk DH-8899-QX diperiksa", 1),
        ("dibawa dengan truk DH 8899 QX", "Truk dh8899qx diperiksa", 1),
        ("dibawa dengan truk DH 8899 QX", "Truk DH 8898 QX diperiksa", 0),
        ("tinggal di RT 05 RW 02", "Rapat di RT 05 RW 03", 0),
        ("direkrut oleh akun @reka_qx77", "Akun reka_qx77 dilaporkan", 1),
        ("direkrut oleh akun @reka_qx77", "Laman tiktok.com/@reka_qx77/video dilaporkan", 1),
        ("direkrut oleh akun tiktok rekaqx77", "Akun @rekaqx77 dilaporkan", 1),
        ("direkrut melalui akun media sosial", "Akun media sosial dinas dibuat", 0),
        ("bertemu di facebook sejak 2024", "Rapat tahun 2024 telah selesai", 0),
        ("mengirim foto ke akun tiktok 2024", "Rapat tahun 2024 telah selesai", 0),
    ],
)
def test_a_plate_and_an_account_are_found_however_they_are_written(
    tmp_path: Path, sealed: str, said: str, count: int
) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "summary: ringkasan contoh", f"summary: '{sealed}'")
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", f"{{id: '{said}.'}}")

    assert len({each.source for each in found("sealed-names", tmp_path / RAPAT)}) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (f"{CODE} berulang tahun pada 17 April", 1),
        (f"The person of {CODE} turns older on 17 April", 1),
        (f"{CODE} diserahkan pada 17 April 2026", 0),
        ("Rapat diadakan setiap 17 April", 0),
    ],
)
def test_a_birthday_beside_the_code_is_found(tmp_path: Path, said: str, count: int) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "birth_date: 1990-01-01", "birth_date: 1990-04-17")
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", f"{{id: '{said}.'}}")

    assert len({each.source for each in found("sealed-names", tmp_path / RAPAT)}) == count


def test_the_words_of_a_number_tell_of_nobodys_health(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "  risk:\n", "  needs: {pregnancy: hamil tujuh bulan}\n  risk:\n")
    said = f"{{id: '{CODE}: surat diserahkan dalam 7 (tujuh) lembar.'}}"
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", said)

    assert found("sealed-names", tmp_path / RAPAT) == []


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Restitusi Rp85.350.000,00", "Restitusi Rp 85.350.000 diajukan"),
        ("Laporan 117/II/2026", "Laporan No. 117-II-2026 terbit"),
    ],
)
def test_an_amount_and_a_file_of_the_report_are_an_error_beside_the_code_alone(
    folder: Path, told: str, said: str
) -> None:
    sheet = REFERRAL.replace("ringkasan contoh", f"'{told}'")

    assert Level.ERROR in levels(folder, f"Kasus {CODE}: {said}.", sheet)
    assert levels(folder, f"Rapat membahas {said}.", sheet) == set()


@pytest.mark.parametrize(
    "said",
    [
        "Korban tiba sepuluh Desember.",
        "Korban tiba tanggal 10 (sepuluh) bulan Desember.",
        "Korban tiba tgl 10/12.",
        "Tiket tanggal 10 Desember 2026.",
        "Serah terima 10 Desember 2026.",
    ],
)
def test_the_day_of_a_coming_journey_is_found_however_written(folder: Path, said: str) -> None:
    sheet = REFERRAL.replace("  risk:\n", "  travel: {arrival: 2026-12-10}\n  risk:\n")

    assert Level.ERROR in levels(folder, f"Kasus {CODE}: {said}", sheet)


def test_the_day_of_a_handover_that_is_over_is_told_by_its_record(folder: Path) -> None:
    sheet = REFERRAL.replace("  risk:\n", "  travel: {arrival: 2019-03-19}\n  risk:\n")

    assert levels(folder, f"Kasus {CODE} diserahterimakan pada 19 Maret 2019.", sheet) == set()
    assert levels(folder, f"Kasus {CODE} tiba pada 19 Maret 2019.", sheet) == {Level.WARNING}


def test_a_page_is_no_birthday(folder: Path) -> None:
    assert levels(folder, f"Kasus {CODE}: lahir 7/3, lihat lampiran.") == {Level.ERROR}
    assert levels(folder, f"Kasus {CODE}: lihat halaman 7/3.") == set()


@pytest.mark.parametrize("said", ["ktp_rpk.jpg", "sdri-rek", "korban: rek"])
def test_a_sign_or_small_letters_hide_no_short_name(folder: Path, said: str) -> None:
    sheet = REFERRAL.replace("name: nama contoh", "name: Rekavina Putik Kasandra")

    assert Level.ERROR in levels(folder, f"Kasus {CODE}: Lampiran {said}.", sheet)
