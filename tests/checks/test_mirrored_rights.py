"""What one party may claim another owes, and what a Perjanjian Kerja Sama takes from its agreement."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import Edit, copied
from tests.examples import AGREEMENTS

REFERRAL = "nunukan-ttu/cooperations/victim-referral.yaml"
ROUTE = "banyuwangi-jembrana/cooperations/route.yaml"
NOTICE = """\
    - key: notice
      text:
        id: memberitahukan pemulangan korban kepada PIHAK KEDUA paling lambat 5 (lima) hari sebelum korban dipulangkan
        en: notify the SECOND PARTY of the return of a victim at the latest 5 (five) days before the victim returns
"""
THREE_PARTIES = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"
ANSWER = "id: menjawab permintaan rujukan PIHAK KESATU paling lambat 3 (tiga) hari"


def told(tmp_path: Path, rule: str, *edits: Edit, folder: str = "trafficking") -> list[str]:
    """Return the warnings of *rule* in the Perjanjian Kerja Sama with *edits*."""
    file = REFERRAL if folder == "trafficking" else ROUTE
    problems = found(rule, copied(folder, tmp_path, *edits) / file)
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize("folder", ["trafficking", "tourism"])
def test_rights_that_others_owe_pass(tmp_path: Path, folder: str) -> None:
    assert told(tmp_path, "mirrored-rights", folder=folder) == []


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        ((REFERRAL, NOTICE, ""), "no other party has a duty that corresponds to this right"),
        ((REFERRAL, ANSWER, ANSWER.replace("3 (tiga)", "7 (tujuh)")), "different periods"),
        (
            (REFERRAL, ANSWER, ANSWER.replace("PIHAK KESATU", "PIHAK KEDUA")),
            "this duty of PIHAK KEDUA names PIHAK KEDUA and not PIHAK KESATU",
        ),
    ],
)
def test_a_right_that_nobody_owes_or_otherwise_is_found(
    tmp_path: Path, edit: Edit, message: str
) -> None:
    (said,) = told(tmp_path, "mirrored-rights", edit)

    assert message in said


@pytest.mark.parametrize(
    ("every", "count"), [("setiap 3 (tiga) bulan", 0), ("dalam 3 (tiga) bulan", 1)]
)
def test_how_often_is_no_other_time_than_how_long(tmp_path: Path, every: str, count: int) -> None:
    edits = (
        (LANDING, CLAIMED, f"Kabupaten Majene {every}"),
        (LANDING, OWED, "kepada PIHAK KESATU paling lambat 5 (lima) hari setelah diminta"),
    )
    problems = found("mirrored-rights", copied("fisheries", tmp_path, *edits) / LANDING)

    assert len(problems) == count


def test_a_right_against_several_parties_is_owed_alike_by_each(tmp_path: Path) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / THREE_PARTIES
    at, duties, rest = place.read_text().partition("\nduties:")
    owed = rest.rpartition("30 (tiga puluh) menit sejak")
    place.write_text(f"{at}{duties}{owed[0]}45 (empat puluh lima) menit sejak{owed[2]}")

    problems = found("mirrored-rights", place)

    assert len(problems) == 2  # of the two parties to whom the third owes it
    assert all("different periods" in each.message for each in problems)


@pytest.mark.parametrize("minutes", ["60 (enam puluh)", "90 (sembilan puluh)"])
def test_periods_by_which_something_is_due_make_no_longer_one(tmp_path: Path, minutes: str) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / THREE_PARTIES
    at, duties, rest = place.read_text().partition("\nduties:")
    owed = rest.rpartition("30 (tiga puluh) menit sejak")
    place.write_text(f"{at}{duties}{owed[0]}{minutes} menit sejak{owed[2]}")

    problems = found("mirrored-rights", place)

    assert len(problems) == 2


BLOOD = "bank-darah/cooperations/angkut.yaml"
PAID = "menerima pembayaran triwulanan sebesar Rp90.000.000,00 (sembilan puluh juta rupiah) dari PIHAK KEDUA\\\n        \\ dan Rp60.000.000,00 (enam puluh juta rupiah) dari PIHAK KETIGA"
PAYS = "membayar Rp60.000.000,00 (enam puluh juta rupiah) kepada PIHAK KESATU setiap triwulan"


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ([(PAYS, PAYS.replace("setiap triwulan", "setiap bulan"))], 1),
        ([(PAYS, PAYS.replace("setiap triwulan", "setiap semester"))], 1),
        ([("menerima pembayaran triwulanan", "menerima pembayaran bulanan")], 1),
        ([("menerima pembayaran triwulanan", "menerima pembayaran tahunan")], 1),
        ([(PAID, "menerima pembayaran setiap triwulan sebesar Rp90.000.000,00 dari PIHAK KEDUA dan Rp60.000.000,00 dari PIHAK KETIGA"), (PAYS, PAYS.replace("setiap triwulan", "setiap bulan"))], 1),
        ([], 0),
        ([(PAID, "menerima pembayaran setiap triwulan sebesar Rp90.000.000,00 dari PIHAK KEDUA dan Rp60.000.000,00 dari PIHAK KETIGA")], 0),
        ([(PAID, "menerima pembayaran sebesar Rp90.000.000,00 dari PIHAK KEDUA dan Rp60.000.000,00 dari PIHAK KETIGA")], 0),
        ([(PAID, "menerima rencana tahunan pembayaran sebesar Rp90.000.000,00 dari PIHAK KEDUA dan Rp60.000.000,00 dari PIHAK KETIGA")], 0),
        ([(PAID, "menerima pembayaran tahunan sebesar Rp240.000.000,00 dari PIHAK KETIGA")], 0),
        ([(PAID, "menerima pembayaran setiap tahun sebesar Rp240.000.000,00 dari PIHAK KETIGA")], 0),
        ([(PAID, "menerima pembayaran setiap bulan sebesar Rp20.000.000,00 dari PIHAK KETIGA")], 0),
    ],
)  # fmt: skip
def test_what_is_received_so_often_is_paid_as_often(
    tmp_path: Path, edits: list[tuple[str, str]], count: int
) -> None:
    root = copied("transfusion", tmp_path, *((BLOOD, *edit) for edit in edits))
    problems = found("mirrored-rights", root / BLOOD)

    assert ["different periods" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("shares", "owed", "count"),
    [
        (("144 hari patroli", "48 hari patroli"), "selama 192 hari", 0),
        (("144 hari patroli", "48 hari patroli"), "selama 190 hari", 2),
        (("144 hari patroli", "6 bulan patroli"), "selama 150 hari", 2),
        (("144 hari patroli", "patroli"), "selama 192 hari", 1),
        (("30 petugas patroli", "10 petugas patroli"), "oleh 40 petugas", 0),
        (("30 petugas patroli", "10 petugas patroli"), "oleh 45 petugas", 2),
    ],
)
def test_rights_of_several_parties_may_make_the_duty_together(
    tmp_path: Path, shares: tuple[str, str], owed: str, count: int
) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / THREE_PARTIES
    before, start, rest = place.read_text().partition("\nrights:")
    rights, middle, duties = rest.partition("\nduties:")
    first, second, third = "pacitan", "wonogiri", "gunungkidul"
    clause = "    - {{key: patrol, text: {{id: {}, en: patrols}}}}\n"
    for party, share in zip((first, second), shares, strict=True):
        own = clause.format(f"memperoleh {share} di pesisirnya")
        rights = rights.replace(f"  {party}:\n", f"  {party}:\n{own}", 1)
    own = clause.format(f"menyelenggarakan patroli di pesisir {owed}")
    duties = duties.replace(f"  {third}:\n", f"  {third}:\n{own}", 1)
    place.write_text(f"{before}{start}{rights}{middle}{duties}")

    problems = found("mirrored-rights", place)

    assert len([each for each in problems if "have different" in each.message]) == count


@pytest.mark.parametrize(
    ("kept", "given", "owed", "count"),
    [
        ("400 eksemplar katalog", "600 eksemplar katalog", "mencetak 1.000 eksemplar katalog setiap tahun", 0),
        ("400 (empat ratus) buku katalog", "600 (enam ratus) buku katalog", "mencetak 1.000 (seribu) buku katalog", 0),
        ("25 bibit kopi", "75 bibit kopi", "menyemai 100 bibit kopi setiap musim", 0),
        ("12 jam siaran radio", "8 jam siaran radio", "menyelenggarakan siaran radio selama 20 jam", 0),
        ("3.000 dosis vaksin rabies", "2.000 dosis vaksin rabies", "membeli 5.000 dosis vaksin rabies setiap semester", 0),
        ("30 hari pemakaian kapal survei", "60 hari pemakaian kapal survei", "menyewa kapal survei untuk pemakaian selama 90 hari", 0),
        ("400 eksemplar katalog", "600 eksemplar katalog", "mencetak 1.100 eksemplar katalog setiap tahun", 1),
        ("400 eksemplar brosur desa", "600 eksemplar katalog", "mencetak 1.000 eksemplar katalog setiap tahun", 1),
        ("laporan triwulanan katalog", "600 eksemplar katalog", "mencetak 1.000 eksemplar katalog setiap tahun", 1),
    ],
)  # fmt: skip
def test_what_a_party_keeps_of_what_it_makes_is_a_part_of_it(
    tmp_path: Path, kept: str, given: str, owed: str, count: int
) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / THREE_PARTIES
    before, start, rest = place.read_text().partition("\nrights:")
    rights, middle, duties = rest.partition("\nduties:")
    clause = "    - {{key: {}, text: {{id: '{}', en: of it}}}}\n"
    for party, share in (("pacitan", kept), ("wonogiri", given)):
        own = clause.format("share", f"memperoleh {share}")
        rights = rights.replace(f"  {party}:\n", f"  {party}:\n{own}", 1)
    duties = duties.replace("  pacitan:\n", f"  pacitan:\n{clause.format('made', owed)}", 1)
    place.write_text(f"{before}{start}{rights}{middle}{duties}")

    problems = found("mirrored-rights", place)

    assert len([each for each in problems if "have different" in each.message]) == count


@pytest.mark.parametrize(
    ("shares", "owed", "count"),
    [
        ((40, 16, 24), "menyediakan 80 stan di dalamnya", 0),
        ((40, 16, 25), "menyediakan 80 stan di dalamnya", 3),
        ((40, 16, 24), "menyediakan 90 stan di dalamnya", 3),
        ((40, 16, 24), "menyediakan 80 meja dan 90 stan di dalamnya", 3),
    ],
)
def test_rights_may_make_what_each_party_owes_in_its_turn(
    tmp_path: Path, shares: tuple[int, ...], owed: str, count: int
) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / THREE_PARTIES
    before, start, rest = place.read_text().partition("\nrights:")
    rights, middle, duties = rest.partition("\nduties:")
    clause = "    - {{key: stands, text: {{id: {}, en: stands}}}}\n"
    host = clause.format(f"menjadi tuan rumah 2 pameran setahun dan {owed}")
    for party, share in zip(("pacitan", "wonogiri", "gunungkidul"), shares, strict=True):
        own = clause.format(f"memperoleh {share} stan dalam tiap pameran")
        rights = rights.replace(f"  {party}:\n", f"  {party}:\n{own}", 1)
        duties = duties.replace(f"  {party}:\n", f"  {party}:\n{host}", 1)
    place.write_text(f"{before}{start}{rights}{middle}{duties}")

    problems = found("mirrored-rights", place)

    assert len([each for each in problems if "have different numbers" in each.message]) == count


def test_a_right_is_found_by_its_words_where_the_keys_differ(tmp_path: Path) -> None:
    other = NOTICE.replace("key: notice", "key: announcement")

    assert told(tmp_path, "mirrored-rights", (REFERRAL, NOTICE, other)) == []


@pytest.mark.parametrize(
    "right",
    [
        "menggunakan peta jalur wisata untuk promosi",
        "memperoleh manfaat dari kerja sama ini",
        "menerima laporan kunjungan setiap bulan",
        "memperoleh pelatihan pemandu wisata",
    ],
)
def test_rights_that_are_free_or_owed_in_other_words_pass(tmp_path: Path, right: str) -> None:
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    new = f"{{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}}}\n    - {{key: more, text: {{id: {right}}}}}"

    assert told(tmp_path, "mirrored-rights", (ROUTE, old, new), folder="tourism") == []


@pytest.mark.parametrize(
    ("right", "count"),
    [
        ("mengirim paling banyak 12 (dua belas) guru magang dalam setiap masa libur sekolah", 0),
        ("menerima 12 (dua belas) pelatih yang dikirim pada setiap masa libur sekolah", 1),
        ("meminta PIHAK KEDUA mengirim 12 (dua belas) pelatih pada setiap masa libur sekolah", 1),
    ],
)
def test_the_mirror_of_a_right_to_send_is_to_receive(
    tmp_path: Path, right: str, count: int
) -> None:
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    owed = "{id: menyelenggarakan pelatihan pemandu wisata}}"
    duty = "mengirim 4 (empat) pelatih guru pada setiap masa libur sekolah"

    said = told(
        tmp_path,
        "mirrored-rights",
        (ROUTE, old, f"{old}\n    - {{key: seats, text: {{id: {right}}}}}"),
        (ROUTE, owed, f"{owed}\n    - {{key: trainers, text: {{id: {duty}}}}}"),
        folder="tourism",
    )

    assert len([each for each in said if "different numbers" in each]) == count


@pytest.mark.parametrize(
    ("duty", "messages"),
    [
        ("menyisihkan 4 (empat) kamar di balai bagi PIHAK KESATU", []),
        ("menyisihkan 3 (tiga) kamar di balai bagi PIHAK KESATU", ["different numbers"]),
        ("menyisihkan kamar di balai bagi PIHAK KESATU, kecuali tamunya kurang dari 3 orang", []),
        (
            "menyisihkan 3 (tiga) kamar di balai bagi PIHAK KESATU apabila tamunya paling sedikit 4 orang",
            ["different numbers"],
        ),
        ("membersihkan kamar di balai", ["no other party has a duty"]),
        ("menyisihkan bahan promosi bagi PIHAK KESATU", ["no other party has a duty"]),
    ],
)
def test_what_another_keeps_for_its_use_is_owed(
    tmp_path: Path, duty: str, messages: list[str]
) -> None:
    right = "menggunakan 4 (empat) kamar yang disisihkan di balai PIHAK KEDUA"
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    owed = "{id: menyelenggarakan pelatihan pemandu wisata}}"

    said = told(
        tmp_path,
        "mirrored-rights",
        (ROUTE, old, f"{old}\n    - {{key: rooms, text: {{id: {right}}}}}"),
        (ROUTE, owed, f"{owed}\n    - {{key: kept, text: {{id: '{duty}'}}}}"),
        folder="tourism",
    )

    assert len(said) == len(messages)
    assert all(each in one for each, one in zip(messages, said, strict=True))


@pytest.mark.parametrize(
    ("right", "duty", "count"),
    [
        (
            "menggunakan kapal klinik, tidak termasuk hari ketika gelombang melebihi 2,5 meter",
            "menyediakan kapal klinik lengkap dengan 7 (tujuh) awak",
            0,
        ),
        (
            "menggunakan bus sekolah untuk 30 (tiga puluh) murid",
            "menyediakan bus sekolah dengan 2 (dua) sopir",
            0,
        ),
        (
            "menerima penggantian biaya uji sebesar Rp150.000,00 (seratus lima puluh ribu rupiah) per contoh",
            "menanggung biaya perjalanan peserta, setinggi-tingginya Rp750.000,00 (tujuh ratus lima puluh ribu rupiah)",
            0,
        ),
        (
            "menerima penggantian biaya uji contoh sebesar Rp150.000,00 per contoh",
            "membayar biaya uji contoh sebesar Rp900.000,00 per bulan",
            0,
        ),
        (
            "menerima penggantian biaya uji contoh sebesar Rp150.000,00 per contoh",
            "membayar biaya uji contoh sebesar Rp175.000,00 untuk setiap contoh",
            1,
        ),
        (
            "memperoleh guru pengganti apabila guru yang ditugaskan berhalangan lebih dari 10 (sepuluh) hari kerja",
            "menunjuk pendamping bagi setiap guru yang baru ditugaskan selama 3 (tiga) bulan pertama",
            0,
        ),
        (
            "memperoleh guru pengganti paling lambat 10 (sepuluh) hari kerja",
            "menunjuk guru pengganti paling lambat 14 (empat belas) hari kerja",
            1,
        ),
        (
            "menempatkan 40 (empat puluh) orang peserta pelatihan pada balai latihan",
            "menampung 50 (lima puluh) peserta pelatihan yang ditempatkan pada balai latihan",
            1,
        ),
    ],
)
def test_numbers_are_held_against_each_other_where_they_measure_one_thing(
    tmp_path: Path, right: str, duty: str, count: int
) -> None:
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    owed = "{id: menyelenggarakan pelatihan pemandu wisata}}"

    said = told(
        tmp_path,
        "mirrored-rights",
        (ROUTE, old, f"{old}\n    - {{key: one, text: {{id: '{right}'}}}}"),
        (ROUTE, owed, f"{owed}\n    - {{key: one, text: {{id: '{duty}'}}}}"),
        folder="tourism",
    )

    assert len([each for each in said if "have different" in each]) == count


@pytest.mark.parametrize(
    "right",
    [
        "menerima bahan promosi dari PIHAK KESATU",
        "memperoleh daftar peserta dari PIHAK KESATU paling lambat tanggal 1 Maret",
        "meminta penjelasan dari PIHAK KESATU",
        "menerima jawaban PIHAK KESATU atas permintaan paling lambat 3 (tiga) hari",
        "memperoleh persetujuan tertulis PIHAK KESATU sebelum kegiatan dimulai",
        "menyampaikan data tambahan kepada PIHAK KESATU",
        "menyampaikan rujukan beserta hasilnya secara tertutup kepada narahubung PIHAK KESATU",
        "mengirim daftar pemandu yang sudah dilatih kepada petugas PIHAK KESATU",
    ],
)
def test_a_right_against_oneself_is_found(tmp_path: Path, right: str) -> None:
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    new = f"{old}\n    - {{key: more, text: {{id: {right}}}}}"

    found = told(tmp_path, "mirrored-rights", (ROUTE, old, new), folder="tourism")

    assert any("it is PIHAK KESATU itself that does this" in each for each in found)


@pytest.mark.parametrize(
    "right",
    [
        "menerima sertifikat bagi peserta dari PIHAK KESATU",
        "memperoleh kuota pemandu dan peserta dari PIHAK KESATU",
        "menerima laporan penggunaan dana dari PIHAK KESATU",
        "menerima alat yang dipinjam dari PIHAK KESATU",
        "menerima jawaban PIHAK KEDUA atas permintaan PIHAK KESATU",
        "memperoleh pemberitahuan atas permintaan PIHAK KESATU",
        "menerima laporan kegiatan PIHAK KESATU yang disusun bersama",
        "menerima daftar wisatawan dari PIHAK KESATU yang telah berkunjung",
        "meminta PIHAK KEDUA mengembalikan alat dari PIHAK KESATU",
        "memperoleh bantuan atas surat kepada PIHAK KESATU",
        "menyampaikan laporan PIHAK KEDUA kepada narahubung PIHAK KESATU",
        "menyampaikan data kepada narahubung PIHAK KESATU dan PIHAK KEDUA",
    ],
)
def test_what_comes_from_a_party_itself_passes(tmp_path: Path, right: str) -> None:
    old = "{id: menerima data kunjungan dari PIHAK KEDUA setiap bulan}}"
    new = f"{old}\n    - {{key: more, text: {{id: {right}}}}}"

    found = told(tmp_path, "mirrored-rights", (ROUTE, old, new), folder="tourism")

    assert not any("itself" in each for each in found)


# ---- the agreement above -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "perempuan-anak, kesehatan]",
            "perempuan-anak, kesehatan, tenaga-kerja]",
            "is not about `tenaga-kerja`",
        ),
        ("date: 2026-03-30", "date: 2026-01-30", "is earlier than the agreement of 10-03-2026"),
    ],
)
def test_what_the_agreement_above_does_not_carry_is_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    (said,) = told(tmp_path, "parent-agreement", (REFERRAL, old, new))

    assert message in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("affairs: [sosial, perempuan-anak, kesehatan]", "affairs: [sosial]"),
        ("date: 2026-03-30", "date: 2026-03-10"),
        (
            "authority: {number: 100.3.7.1/5/SETDA/III/2026, date: 2026-03-31}",
            "authority: {number: 100.3.7.1/5/SETDA/III/2026}",
        ),
    ],
)
def test_what_it_carries_passes(tmp_path: Path, old: str, new: str) -> None:
    assert told(tmp_path, "parent-agreement", (REFERRAL, old, new)) == []


@pytest.mark.parametrize(
    ("after", "count"),
    [
        ("setelah korban dipulangkan", 1),
        ("sesudah korban dipulangkan", 1),
        ("setelah pemulangan selesai dilaksanakan", 1),
        ("sebelum pemulangan dilaksanakan", 0),
        ("sebelum korban dipulangkan", 0),
        ("setelah berkasnya lengkap", 0),
        ("sebelum dan setelah korban dipulangkan", 0),
    ],
)
def test_a_right_before_and_a_duty_after_one_event_is_found(
    tmp_path: Path, after: str, count: int
) -> None:
    other = NOTICE.replace("sebelum korban dipulangkan", after)

    said = told(tmp_path, "mirrored-rights", (REFERRAL, NOTICE, other))

    assert len([each for each in said if "one comes before and one after" in each]) == count


LANDING = "kotabaru-majene/cooperations/landing.yaml"
OWED = "kepada PIHAK KESATU paling lambat tanggal 31 Januari setiap tahun"
CLAIMED = "Kabupaten Majene paling lambat tanggal 31 Januari setiap tahun"


@pytest.mark.parametrize(
    ("claimed", "owed"),
    [
        ("paling lambat tanggal 31 Januari", "paling lambat tanggal 31 Maret"),
        ("paling lambat 31 Januari 2027", "selambat-lambatnya pada 31 Januari 2026"),
        ("sebelum tanggal 1 Februari", "sebelum bulan Maret"),
        ("setiap tanggal 5 Januari", "pada tanggal 5 Februari"),
        ("setiap hari Senin", "setiap hari Jumat"),
        ("setiap hari Selasa dan Jumat", "setiap hari Selasa dan Kamis"),
        ("pada Selasa dan Jumat", "pada Selasa dan Kamis"),
        ("Senin pagi dan Jumat sore", "Senin pagi dan Kamis sore"),
        ("paling lambat pukul 09.00", "paling lambat pukul 12.00"),
        ("sebelum pukul 06.00", "paling lambat pukul 06.30"),
        ("sebelum pukul 06.00", "setiap hari pukul 07.00"),
    ],
)
def test_a_duty_on_another_day_than_its_right_is_found(
    tmp_path: Path, claimed: str, owed: str
) -> None:
    assert len(_landing(tmp_path, claimed, owed)) == 1


@pytest.mark.parametrize(
    ("claimed", "owed"),
    [
        ("paling lambat tanggal 31 Januari", "selambat-lambatnya 31 Januari 2027"),
        ("paling lambat bulan Januari", "paling lambat tanggal 31 Januari"),
        ("sebelum tanggal 1 Februari", "paling lambat tanggal 31 Januari"),
        ("menurut keadaan tanggal 31 Desember", "paling lambat tanggal 31 Januari"),
        ("setiap tahun", "paling lambat tanggal 31 Januari"),
        ("setiap hari Selasa", "setiap hari Selasa dan Kamis"),
        ("setiap hari Selasa di Restoran Ahad", "setiap hari Selasa dan Kamis"),
        ("setiap hari Rabu dan Jumat Agung", "setiap hari Rabu dan Kamis Putih"),
        ("setiap hari Senin dan dua minggu kemudian", "setiap hari Senin dan Kamis"),
        (
            "setiap hari Senin sampai dengan hari Kamis",
            "setiap hari Senin sampai dengan hari Jumat",
        ),
        ("antara pukul 18.00 dan pukul 05.00", "antara pukul 18.00 dan pukul 06.00"),
        ("sebelum pukul 06.00", "selambat-lambatnya pukul 05.30"),
        ("sebelum pukul 06.00", "setiap hari pukul 05.00"),
        ("setiap hari pukul 06.00", "paling lambat pukul 05.30"),
    ],
)
def test_a_duty_on_the_day_of_its_right_passes(tmp_path: Path, claimed: str, owed: str) -> None:
    assert _landing(tmp_path, claimed, owed) == []


def _landing(tmp_path: Path, claimed: str, owed: str) -> list[str]:
    edits = (
        (LANDING, CLAIMED, f"Kabupaten Majene {claimed}"),
        (LANDING, OWED, f"kepada PIHAK KESATU {owed}"),
    )
    problems = found("mirrored-rights", copied("fisheries", tmp_path, *edits) / LANDING)
    assert all("different dates or times" in each.message for each in problems)
    return [each.message for each in problems]


TPA = "sampah/cooperations/tpa.yaml"
VACCINES = "rabies/cooperations/vaksinasi.yaml"
PUPILS = "perbatasan/cooperations/murid.yaml"
SHELTERS = "semeru/cooperations/pengungsian.yaml"
BILLING = "pajak-digital/cooperations/pbb-opsen.yaml"


@pytest.mark.parametrize(
    ("folder", "edit", "count"),
    [
        ("waste", (TPA, "pelayanan dari PIHAK KEDUA", "pelayanan dari PIHAK KESATU"), 1),
        ("livestock", (VACCINES, "pendingin PIHAK KESATU tanpa", "pendingin PIHAK KEDUA tanpa"), 1),
        ("schools", (PUPILS, "murid di sekolah PIHAK KEDUA", "murid di sekolah PIHAK KESATU"), 1),
        ("livestock", (VACCINES, "pendingin PIHAK KESATU tanpa", "pendingin di wilayah PIHAK KEDUA tanpa"), 0),
        ("volcano", (SHELTERS, "6 (enam) tempat pengungsian PIHAK KEDUA", "6 (enam) tempat pengungsian PIHAK KESATU"), 1),
        ("volcano", (SHELTERS, "11 (sebelas) tempat pengungsian PIHAK KESATU", "11 (sebelas) tempat pengungsian PIHAK KEDUA"), 1),
        ("volcano", (SHELTERS, "6 (enam) tempat pengungsian PIHAK KEDUA", "6 (enam) tempat pengungsian di wilayah PIHAK KESATU"), 0),
        ("schools", (PUPILS, "murid di sekolah PIHAK KEDUA", "murid PIHAK KESATU di sekolah PIHAK KEDUA"), 0),
    ],
)  # fmt: skip
def test_a_right_to_what_the_party_has_itself_is_found(
    tmp_path: Path, folder: str, edit: Edit, count: int
) -> None:
    problems = found("mirrored-rights", copied(folder, tmp_path, edit) / edit[0])

    assert len([each for each in problems if "itself" in each.message]) == count


TRAINING = "pelatihan-kerja/cooperations/training.yaml"
REPORTING = """\
    - key: reporting
      text:
        id: menyampaikan laporan penyelenggaraan setiap angkatan
        en: submit a report on each intake
"""
RECEIVES = "menerima laporan penyelenggaraan setiap angkatan"
KEEPS = "merahasiakan asal-usul peserta"


@pytest.mark.parametrize(
    ("right", "duty", "count"),
    [
        (RECEIVES, KEEPS, 1),
        ("menerima pemberitahuan paling lambat 7 (tujuh) hari sebelum ujian", KEEPS, 1),
        ("memperoleh daftar nilai setiap angkatan", KEEPS, 1),
        ("menerima salinan daftar nilai dari PIHAK KEDUA setiap angkatan", KEEPS, 1),
        (RECEIVES, "merahasiakan asal-usul peserta dalam setiap laporan", 0),
        (RECEIVES, "menyusun berita acara setiap angkatan", 0),
        ("menerima laporan dari masyarakat mengenai pelatihan", KEEPS, 0),
        ("memperoleh salinan setiap berkas peserta", KEEPS, 0),
        ("mengunjungi tempat pelatihan setiap angkatan", KEEPS, 0),
    ],
)
def test_a_right_to_a_paper_that_nobody_must_write_is_found(
    tmp_path: Path, right: str, duty: str, count: int
) -> None:
    edits = ((TRAINING, REPORTING, ""), (TRAINING, RECEIVES, right), (TRAINING, KEEPS, duty))
    problems = found("mirrored-rights", copied("examples", tmp_path, *edits) / TRAINING)

    assert len(problems) == count


STORE = "obat-hewan/cooperations/gudang.yaml"
REFUND = "bagian dari PIHAK lainnya"


@pytest.mark.parametrize(
    ("new", "count"),
    [
        ("bagian dari PIHAK KESATU", 1),
        ("bagian atau Rp2.750.000,00 dari PIHAK KESATU", 1),
        ("bagian dari PIHAK KEDUA dan PIHAK KETIGA", 0),
        ("bagian dari listrik PIHAK KESATU", 0),
        ("bagian dari PIHAK KESATU yang ditalangi PIHAK KEDUA", 0),
    ],
)
def test_nobody_is_paid_by_itself(tmp_path: Path, new: str, count: int) -> None:
    root = copied("veterinary", tmp_path, (STORE, REFUND, new))
    messages = [each.message for each in found("mirrored-rights", root / STORE)]

    assert sum("it is PIHAK KESATU itself" in each for each in messages) == count


@pytest.mark.parametrize(
    ("owed", "count"),
    [
        ("dalam 3 (tiga) hari kerja", 1),
        ("paling lambat 1 (satu) minggu", 1),
        ("pada hari itu juga", 0),
        ("dalam 30 (tiga puluh) menit", 0),
        ("sebelum loket ditutup", 0),
    ],
)
def test_what_is_due_on_the_same_day_is_not_owed_in_days(
    tmp_path: Path, owed: str, count: int
) -> None:
    file = "surakarta-karanganyar/cooperations/moving.yaml"
    notice = "memberitahukan kepindahan penduduk kepada PIHAK KEDUA"
    edit = (file, f"{notice} pada hari yang sama", f"{notice} {owed}")
    problems = found("mirrored-rights", copied("records", tmp_path, edit) / file)

    assert ["different dates or times" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("hour", "count"), [("05.30", 0), ("05.00", 0), ("06.30", 1), ("07.00", 1)]
)
def test_a_duty_at_an_hour_mirrors_a_right_before_one(
    tmp_path: Path, hour: str, count: int
) -> None:
    edit = (BILLING, "selambat-lambatnya pukul 05.30", f"selambat-lambatnya pukul {hour}")
    problems = found("mirrored-rights", copied("tax", tmp_path, edit) / BILLING)

    assert len(problems) == count


MIGRANTS = "ntb-pekerja-migran/agreement.yaml"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("bertukar data dengan PIHAK KESATU tentang", 1),
        ("bertukar data dengan PIHAK KEEMPAT tentang", 1),
        ("bertukar data dengan PIHAK KEDUA tentang", 0),
        ("bertukar data dengan PIHAK KESATU dan PIHAK KEDUA tentang", 0),
        ("bertukar data dengan PIHAK lainnya tentang", 0),
    ],
)
def test_of_several_parties_each_exchanges_data_with_the_one_that_does(
    tmp_path: Path, text: str, count: int
) -> None:
    place = shutil.copytree(AGREEMENTS, tmp_path / "agreements") / MIGRANTS
    said = place.read_text()
    place.write_text(said.replace("bertukar data dengan PIHAK KEDUA tentang", text))

    assert len(found("mirrored-rights", place)) == count


FAIR = "bursa-kerja/cooperations/bursa-kei.yaml"
HOST = "apabila PIHAK KESATU menjadi tuan rumah"


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (HOST, "apabila PIHAK KEDUA menjadi tuan rumah", 1),
        ("apabila PIHAK KEDUA menjadi tuan rumah", HOST, 1),
        (HOST, "dalam hal PIHAK KESATU menjadi tuan rumah", 0),
        (HOST, "pada tahun 2027", 0),
        (HOST, "apabila PIHAK KEDUA membayar uang jaminan", 0),
    ],
)
def test_a_right_depends_on_the_other_party_as_that_of_the_other_does(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    root = copied("jobfair", tmp_path, (FAIR, old, new))

    assert len(found("mirrored-rights", root / FAIR)) == count


@pytest.mark.parametrize(
    ("tests", "sends", "count"),
    [
        ("menguji paling banyak 600 (enam ratus) contoh setahun yang dikirimkan oleh PIHAK KEDUA", "mengambil contoh dan mengirimkannya kepada PIHAK KESATU, paling banyak 800 (delapan ratus) contoh setahun", 1),
        ("melatih paling sedikit 20 (dua puluh) relawan setiap tahun yang ditugaskan PIHAK KEDUA", "menugaskan kepada PIHAK KESATU paling sedikit 12 (dua belas) relawan setiap tahun", 1),
        ("menguji paling banyak 600 (enam ratus) contoh setahun yang dikirimkan oleh PIHAK KEDUA", "mengambil contoh dan mengirimkannya kepada PIHAK KESATU, paling banyak 600 (enam ratus) contoh setahun", 0),
        ("menguji paling banyak 600 (enam ratus) contoh setahun yang dikirimkan oleh PIHAK KEDUA", "mengambil contoh dan mengirimkannya kepada PIHAK KESATU, paling banyak 50 (lima puluh) contoh sebulan", 0),
        ("menguji paling banyak 600 (enam ratus) contoh setahun yang dikirimkan oleh PIHAK KEDUA", "mengirimkan kepada PIHAK KESATU paling sedikit 300 (tiga ratus) contoh setahun", 0),
        ("menguji paling banyak 600 (enam ratus) contoh setahun yang dikirimkan oleh PIHAK KEDUA", "membeli dari PIHAK KESATU paling banyak 800 (delapan ratus) contoh setahun", 0),
        ("menguji paling banyak 600 (enam ratus) contoh setahun", "mengirimkan kepada PIHAK KESATU paling banyak 800 (delapan ratus) contoh setahun", 0),
    ],
)  # fmt: skip
def test_no_more_is_sent_than_the_other_party_takes(
    tmp_path: Path, tests: str, sends: str, count: int
) -> None:
    duty = '    - {{key: {}, text: {{id: "{}", en: "{}"}}}}\n'
    edits = (
        (REFERRAL, "duties:\n  nunukan:\n", f"duties:\n  nunukan:\n{duty.format('test', tests, 'x')}"),
        (REFERRAL, "    - key: reintegration\n      text:\n        id: memberikan", f"{duty.format('send', sends, 'x')}    - key: reintegration\n      text:\n        id: memberikan"),
    )  # fmt: skip

    messages = told(tmp_path, "mirrored-rights", *edits)

    assert ["duty and that" in each for each in messages] == [True] * count


@pytest.mark.parametrize(
    ("tests", "sends"),
    [
        (("menguji paling banyak 600 contoh setahun air yang dikirimkan oleh PIHAK KEDUA", "menguji paling banyak 100 contoh setahun tanah yang dikirimkan oleh PIHAK KEDUA"), ("mengirimkan contoh air kepada PIHAK KESATU, paling banyak 600 contoh setahun", "mengirimkan contoh tanah kepada PIHAK KESATU, paling banyak 100 contoh setahun")),
        (("melatih paling banyak 20 orang setahun yang dikirimkan oleh PIHAK KEDUA",), ("mengirimkan pasien kepada PIHAK KESATU, paling banyak 50 orang setahun",)),
    ],
)  # fmt: skip
def test_as_much_of_several_things_is_sent_as_the_other_party_takes(
    tmp_path: Path, tests: tuple[str, ...], sends: tuple[str, ...]
) -> None:
    duty = '    - {{key: {}, text: {{id: "{}", en: "x"}}}}\n'
    taken, given = (
        "".join(duty.format(f"{name}-{at}", text) for at, text in enumerate(texts))
        for name, texts in (("test", tests), ("send", sends))
    )
    old = "    - key: reintegration\n      text:\n        id: memberikan"
    edits = (
        (REFERRAL, "duties:\n  nunukan:\n", f"duties:\n  nunukan:\n{taken}"),
        (REFERRAL, old, f"{given}{old}"),
    )

    messages = told(tmp_path, "mirrored-rights", *edits)

    assert [each for each in messages if "duty and that" in each] == []


DRYERS = "sagu/cooperations/pengering.yaml"
OPERATORS = "2 (dua) unit pengering beserta 4 (empat) operator bagi PIHAK KEDUA"


@pytest.mark.parametrize(
    ("owed", "count"),
    [
        (OPERATORS, 0),
        ("2 (dua) unit pengering beserta 2 (dua) operator bagi PIHAK KEDUA", 1),
        ("3 (tiga) unit pengering beserta 4 (empat) operator bagi PIHAK KEDUA", 1),
        ("2 (dua) unit pengering dan 2 (dua) operator, serta 1 (satu) juru masak, bagi PIHAK KEDUA", 1),
        ("2 (dua) unit pengering, masing-masing beserta 2 (dua) operator, bagi PIHAK KEDUA", 0),
        ("2 (dua) unit pengering dari 5 (lima) unit beserta 2 (dua) operator bagi PIHAK KEDUA", 0),
        ("4 (empat) operator untuk 2 (dua) unit pengering bagi PIHAK KEDUA", 0),
        ("2 (dua) unit pengering beserta operatornya dan 2 (dua) teknisi bagi PIHAK KEDUA", 0),
        ("2 (dua) unit pengering beserta paling sedikit 2 (dua) operator bagi PIHAK KEDUA", 0),
    ],
)  # fmt: skip
def test_one_of_several_counts_of_a_right_is_that_of_its_duty(
    tmp_path: Path, owed: str, count: int
) -> None:
    place = copied("sago", tmp_path, (DRYERS, OPERATORS, owed)) / DRYERS

    messages = [each.message for each in found("mirrored-rights", place)]

    assert ["different numbers" in each for each in messages] == [True] * count


PLAN = "ntb-pekerja-migran/work-plans/2027.yaml"
OUTREACH = "migrasi aman bersama PIHAK KEEMPAT"
SUPERVISION = "id: Pengawasan bersama atas perekrutan di desa asal"
BY_TWO = "by: [polda-ntb, bp3mi-ntb]"


@pytest.mark.parametrize(
    ("file", "edits", "words"),
    [
        (MIGRANTS, ((OUTREACH, "migrasi aman bersama PIHAK KETIGA"),), ["bersama PIHAK KETIGA"]),
        (MIGRANTS, ((OUTREACH, "migrasi aman bersama PIHAK KESATU dan PIHAK KETIGA"),), ["dan PIHAK KETIGA"]),
        (MIGRANTS, ((OUTREACH, "migrasi aman bersama PIHAK KESATU dan PIHAK KEDUA"),), []),
        (MIGRANTS, ((OUTREACH, "migrasi aman kepada warga yang datang bersama PIHAK KETIGA"),), []),
        (PLAN, ((SUPERVISION, "id: Pengawasan perekrutan bersama PIHAK KETIGA"), (BY_TWO, "by: [bp3mi-ntb]")), ["bersama PIHAK KETIGA"]),
        (PLAN, ((SUPERVISION, "id: Pengawasan perekrutan bersama PIHAK KESATU"), (BY_TWO, "by: [bp3mi-ntb]")), []),
        (PLAN, ((SUPERVISION, "id: Pengawasan perekrutan bersama PIHAK KETIGA"),), []),
    ],
)  # fmt: skip
def test_no_party_does_a_task_with_itself(
    tmp_path: Path, file: str, edits: tuple[tuple[str, str], ...], words: list[str]
) -> None:
    root = copied("examples", tmp_path, *((file, old, new) for old, new in edits))

    said = [each.message for each in found("mirrored-rights", root / file)]

    assert [each for each in said if "itself" in each] == [
        f"`{each}`: it is PIHAK KETIGA itself that does this" for each in words
    ]


ARTICLE = """\
  add:
    - key: patrols
      after: rights-and-duties
      title: {id: Patroli, en: Patrols}
      paragraphs:
        - id: Pasal ini mengatur patroli.
          en: This Article is about patrols.
        - id: "PIHAK KEDUA wajib:"
          en: "The SECOND PARTY shall:"
          letters:
            - id: TEXT
              en: patrol.
"""


@pytest.mark.parametrize(
    ("old", "text", "count"),
    [
        ("TEXT", "menyampaikan laporan patroli kepada PIHAK KEDUA.", 1),
        ("TEXT", "mengawasi hutan bersama PIHAK KEDUA.", 1),
        ("TEXT", "menyampaikan laporan patroli kepada PIHAK KESATU.", 0),
        ("Pasal ini mengatur patroli.", "PIHAK KESATU menyampaikan laporan patroli kepada PIHAK KESATU.", 1),
        ("Pasal ini mengatur patroli.", "PIHAK KESATU menyampaikan laporan patroli kepada PIHAK KEDUA.", 0),
    ],
)  # fmt: skip
def test_no_party_reports_to_itself_in_an_article(
    tmp_path: Path, old: str, text: str, count: int
) -> None:
    article = ARTICLE.replace(old, text).replace("TEXT", "mengadakan patroli.")
    root = copied("examples", tmp_path, (TRAINING, "articles:\n", f"articles:\n{article}"))

    said = [each.message for each in found("mirrored-rights", root / TRAINING)]

    assert len([each for each in said if "itself" in each]) == count


PROGRESS = """\
    - key: progress
      text:
        id: >-
          menyampaikan informasi tentang perkembangan pelayanan bagi orang yang dirujuk, secara tertutup, kepada
          narahubung PIHAK KESATU
        en: >-
          provide information on the progress of the services to persons referred, in confidence, to the focal point of the
          FIRST PARTY
"""
UPDATES = PROGRESS.replace("progress\n", "updates\n").replace("KESATU", "KEDUA")
UPDATES = UPDATES.replace("          FIRST PARTY", "          SECOND PARTY")
OWN_WORDS = """\
    - key: progress
      text:
        id: melaporkan keadaan orang yang dirujuk kepada PIHAK KESATU
        en: report on the persons referred to the FIRST PARTY
"""
WARNINGS = """\
    - key: warnings
      text:
        id: >-
          menyampaikan peringatan dini kepada setiap PIHAK lainnya paling lambat 30 (tiga puluh) menit sejak peringatan
          dikeluarkan atau diterimanya dari instansi yang berwenang
        en: >-
          deliver an early warning to every other PARTY within 30 (thirty) minutes after the warning is issued or is
          received from the competent authority
"""
MAPS = """\
    - key: maps
      text:
        id: menyusun peta rawan bencana di wilayah perbatasannya
        en: draw up maps of hazards in its border areas
"""
NOBODY = "no other party has a duty that corresponds to this right"


@pytest.mark.parametrize(
    ("file", "edits", "messages"),
    [
        (REFERRAL, ((PROGRESS, ""),), [NOBODY]),
        (REFERRAL, ((UPDATES, ""),), [NOBODY]),
        (REFERRAL, ((PROGRESS, ""), (UPDATES, "")), []),
        (REFERRAL, ((PROGRESS, OWN_WORDS),), []),
        (REFERRAL, (("informasi tentang perkembangan pelayanan", "perkembangan pelayanan"),), []),
        (THREE_PARTIES, ((WARNINGS, MAPS),), ["PIHAK KESATU has no duty that corresponds to this right"] * 2),
    ],
)  # fmt: skip
def test_a_right_of_both_parties_that_one_of_them_owes_is_owed_by_the_other(
    tmp_path: Path, file: str, edits: tuple[tuple[str, str], ...], messages: list[str]
) -> None:
    root = copied("examples", tmp_path, *((file, old, new) for old, new in edits))

    assert [each.message for each in found("mirrored-rights", root / file)] == messages
