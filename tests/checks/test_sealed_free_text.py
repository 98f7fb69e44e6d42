"""Who is told of in the free text of a sealed part: relatives, recruiters, hosts, escorts, shelters."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied
from tests.source import records, samples
from tests.source.records import SERAH_TERIMA
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, changed

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."
STORY = "ringkasan contoh"
WHOLE = "Rekamira Tekanorek"


def minutes(folder: Path, told: str, said: str, key: str = STORY) -> set[Level]:
    """Return how serious it is that minutes say *said*, where *told* stands in a sealed text."""
    samples.write(folder)
    assert key in REFERRAL
    (folder / RUJUKAN).write_text(REFERRAL.replace(key, told), "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    problems = found("sealed-names", folder / RAPAT)
    shown = "".join(f"{each.message}{each.hint}" for each in problems).casefold()
    assert not [word for word in WHOLE.casefold().split() if word in shown]
    return {each.level for each in problems}


@pytest.mark.parametrize(
    ("key", "told"),
    [
        (STORY, f"Korban dibujuk, lalu tinggal bersama {WHOLE} di mes"),
        ("[langkah contoh]", f"[dititipkan pada {WHOLE}]"),
        ("family: tidak ada", f"family: {WHOLE} mengenal keluarga"),
        ("escort: tidak ada", f"escort: '{WHOLE}'"),
        ("shared_with: [narahubung]", f"shared_with: [{WHOLE}]"),
        ("by: petugas contoh", f"by: petugas {WHOLE}"),
        ("service: layanan contoh", f"service: dijemput {WHOLE}"),
        ("police_report: no", f"police_report: no\n    investigator: Ipda {WHOLE}"),
    ],
)
def test_two_strange_words_with_capitals_tell_beside_the_code_and_warn_elsewhere(
    tmp_path: Path, key: str, told: str
) -> None:
    assert minutes(tmp_path, told, f"{CODE} diantar {WHOLE}.", key) == {Level.ERROR}
    assert minutes(tmp_path, told, f"Rapat dibuka {WHOLE}.", key) == {Level.WARNING}
    assert minutes(tmp_path, told, "Rapat dibuka Rekaputra Tekanoputra.", key) == set()


def test_they_are_refused_in_the_papers_on_the_case(tmp_path: Path) -> None:
    path = records.write(
        tmp_path,
        SERAH_TERIMA,
        "persons",
        f"items: [{{name: tas, count: 1, unit: buah, note: diterima {WHOLE}}}]\npersons",
    )
    (tmp_path / RUJUKAN).write_text(REFERRAL.replace(STORY, f"tinggal bersama {WHOLE}"), "utf-8")

    assert {each.level for each in found("sealed-names", path)} == {Level.ERROR}


def test_the_letter_may_not_name_them_but_for_the_official_who_refers(tmp_path: Path) -> None:
    samples.write(tmp_path)
    told = REFERRAL.replace(STORY, f"Korban dijemput {WHOLE}")
    copied = told.replace("urgency:", f"copies: [{WHOLE}]\nurgency:")
    signed = told.replace("officer:\n", f"officer:\n    name: {WHOLE}\n")

    (tmp_path / RUJUKAN).write_text(copied, "utf-8")
    assert {each.level for each in found("sealed-names", tmp_path / RUJUKAN)} == {Level.ERROR}
    (tmp_path / RUJUKAN).write_text(signed, "utf-8")
    assert found("sealed-names", tmp_path / RUJUKAN) == []


def test_such_a_coincidence_is_waived_for_its_words_at_its_place(tmp_path: Path) -> None:
    assert minutes(tmp_path, f"naik {WHOLE}", f"{CODE} naik {WHOLE}.") == {Level.ERROR}
    place = "at: 'decisions[first].text.id'"
    line = (
        f"waive: [{{rule: sealed-names, {place}, for: {WHOLE}, reason: nama kapal, by: Bagian}}]\n"
    )
    path = tmp_path / RAPAT
    path.write_text(path.read_text("utf-8") + line, "utf-8")

    assert all(each.waived for each in found("sealed-names", path))


@pytest.mark.parametrize(
    "told",
    [
        "Diketahui suaminya Rekandrus",
        "Diketahui suaminya, Rekandrus",
        "diketahui ibunya (Rekandrus)",
        "diketahui suaminya Tn. Rekandrus",
        "Diajak tetangganya Rekandrus",
        "Diajak teman Rekandrus",
        "tinggal di rumah Mama Rekandrus",
        "tinggal pada Bapa Rekandrus",
        "dijanjikan oleh majikan Rekandrus",
        "dibawa perekrutnya, Rekandrus",
        "dibawa calo Rekandrus",
        "dibawa tekong Rekandrus",
        "hubungi pacarnya Rekandrus",
        "ada mertua Rekandrus",
        "bersama sepupu Rekandrus",
        "bersama tante Rekandrus",
        "Sdr. Rekandrus dan Ny. Lain",
        "bersama sepupunya yang bernama Rekandrus",
        "her husband Rekandrus knows",
        "her neighbour Rekandrus knows",
        "dititipkan pada Pak Rekandrus",
        "Ayah korban ialah Rekandrus",
        "ibu kandung korban adalah Rekandrus",
        "paman anak itu bernama Rekandrus",
        "The mother of the victim is Rekandrus",
        "anak bungsu kepala desa Rekamandi, Rekandrus",
        "putri guru di Rekamandi (Rekandrus)",
        "keponakan Lurah Rekamandi, Bpk. Rekandrus",
        "paspor atas nama Rekandrus",
        "tiket a.n. Rekandrus",
        "nama aslinya Rekandrus",
    ],
)
def test_a_relative_or_another_who_is_called_by_name_is_refused_everywhere(
    tmp_path: Path, told: str
) -> None:
    assert Level.ERROR in minutes(tmp_path, told, "Rekandrus dihubungi.")


@pytest.mark.parametrize(
    "told",
    [
        'Ia biasa dipanggil "Rekandri" oleh temannya',
        "Akrab disapa Rekandri",
        "Ia dikenal dengan nama kecil Rekandri",
        "Nama panggilannya adalah Rekandri",
        "panggilannya si Rekandri",
        "biasa dipanggil rekandri",
        "dengan panggilan rekandri",
        "sapaannya: rekandri",
        "Her nickname is Rekandri",
        "she goes by “Rekandri” there",
        "known as Rekandri",
        "nick: rekandri",
        "sering disebut Rekandri",
        "keluarga memanggilnya Rekandri",
        "akrab dengan sebutan Rekandri",
        "Nama permandian: Rekandri",
        "Nama baptisnya Rekandri",
        "dikenal sebagai Rekandri",
        "They call her Rekandri",
        "baptised Rekandri",
    ],
)
def test_a_nickname_in_the_report_is_refused_everywhere(tmp_path: Path, told: str) -> None:
    assert Level.ERROR in minutes(tmp_path, f"'{told}'", "Rekandri dihubungi.")


@pytest.mark.parametrize("called", ["jingga", "kilat", "gajah", "putih", "bulat"])
def test_a_nickname_that_is_a_word_of_translators_is_refused_everywhere(
    tmp_path: Path, called: str
) -> None:
    assert Level.ERROR in minutes(tmp_path, f"akrab disapa {called}", f"{called} dihubungi.")


@pytest.mark.parametrize("called", ["hijau", "terang", "mekar", "sawah"])
@pytest.mark.parametrize(
    "told",
    [
        "akrab disapa {}",
        "nama kecilnya {}",
        "biasa dipanggil {}",
        "panggilan akrabnya {}",
        "disapa akrab {} oleh tetangga",
        "akrab di sapa {}",
        "dikenal dengan nama {}",
    ],
)
def test_a_nickname_that_is_a_word_is_refused_everywhere(
    tmp_path: Path, told: str, called: str
) -> None:
    assert Level.ERROR in minutes(tmp_path, told.format(called), f"{called} dihubungi.")


@pytest.mark.parametrize(
    "told",
    [
        "Ditempatkan di rumah aman Kasih Rekandoro",
        "Ditempatkan di Rumah Singgah Kasih Rekandoro",
        "at the shelter Kasih Rekandoro",
    ],
)
def test_the_shelter_tells_beside_the_code(tmp_path: Path, told: str) -> None:
    said = "ditempatkan di Kasih Rekandoro."
    assert Level.ERROR in minutes(tmp_path, told, f"{CODE} {said}")
    assert minutes(tmp_path, told, f"Anggaran {said}") == {Level.WARNING}


def test_who_shares_a_part_of_the_name_is_a_relative(tmp_path: Path) -> None:
    samples.write(tmp_path)
    told = REFERRAL.replace(STORY, "Lalu datang Rekandrus Tekanorek dan Rekalain Tekanolain")
    (tmp_path / RUJUKAN).write_text(told.replace("nama contoh", "Rekamira Tekanorek"), "utf-8")

    for said, level in (("Rekandrus", {Level.ERROR}), ("Rekalain", set[Level]())):
        changed(tmp_path, RAPAT, DECISION, f"Pak {said} dihubungi.")
        assert {each.level for each in found("sealed-names", tmp_path / RAPAT)} == level


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Diantar pendamping Dinas Sosial Kabupaten Timor Tengah Utara", "Dinas Sosial hadir."),
        ("dari tetangga Desa Contoh dan teman Facebook", "Laman Facebook diperbarui di Desa."),
        ("direkrut calo Tawau, majikan Malaysia", "Konsulat di Tawau, Malaysia, dihubungi."),
        ("Pak Camat dan ibu Bidan mengetahui", "Camat dan Bidan hadir."),
        ("Korban naik Kapal Motor dari Pelabuhan Nunukan", "Kapal Motor di Pelabuhan Nunukan."),
        ("Korban tinggal dengan paman. Perekrut datang", "Perekrut dibahas."),
        ("pacar Warga Negara Filipina, ibu (Almarhumah)", "Warga Filipina, Almarhumah."),
        ("teman JPIC mendampingi", "JPIC hadir dalam rapat."),
        ("Perekrutnya Tidak diketahui. Ibunya Sudah tua", "Tidak ada. Sudah selesai."),
        ("majikan PT Rekasawit Jayarek", "Kebun Sawit dan rekasawit dibahas."),
        ("Korban dipanggil polisi, dipanggil pulang", "Polisi hadir, lalu pulang."),
        ("Surat panggilan polres dan panggilan Polres", "Polres hadir dalam rapat."),
        ("Disebut Kabupaten asal; atas nama Dinas Sosial", "Kabupaten dan Dinas Sosial hadir."),
        ("Ia sering disebut warga di Desa itu", "Warga Desa hadir."),
        ("Ayah korban adalah Warga Negara Malaysia", "Warga Malaysia dibahas."),
        ("Ibu korban, Kepala Dinas, dan Camat tahu", "Kepala Dinas dan Camat hadir."),
        ("Dikenal melalui Facebook, memanggil Polisi", "Laman Facebook dan Polisi dibahas."),
        ("Korban dipanggil ke kantor; temannya dengan paspor", "Kantor dan paspor dibahas."),
        ("Korban disapa petugas dan dipanggil penyidik", "Petugas dan penyidik hadir."),
        ("akrab disapa warga, biasa dipanggil oleh petugas", "Korban dan Warga: Petugas hadir."),
        ("Korban sering dipanggil agen ke kantor", "Agen penyalur dibahas."),
        ("Ia biasa dipanggil bekerja pada malam hari", "Korban bekerja di luar negeri."),
        ("kerap dipanggil rapat oleh agen", "Rapat dilanjutkan."),
        ("dihubungi dengan panggilan suara", "Suara korban didengar."),
        ("korban dikenal dengan nama lain", "Nama lain dibahas."),
        ("nama panggilan palsu dipakai calo", "Dokumen palsu dibahas."),
        ("dihubungi dengan panggilan telepon", "Korban: Telepon dibahas."),
        ("Korban menerima panggilan wawancara", "Wawancara dengan korban dijadwalkan."),
        ("Korban dipanggil temannya dan bos; disapa kakak", "Teman, kakak, dan bos dibahas."),
        ("Korban dipanggil manajer, lalu dipanggil tekong", "Peran manajer dan tekong dibahas."),
        ("Her father is Malaysian; suaminya adalah WNA", "WNA diatur dalam Malaysian law."),
        ("Rumah aman Dinas Sosial", "Rumah aman Dinas Sosial dibahas."),
    ],
)
def test_ordinary_words_in_the_free_text_stop_nothing(tmp_path: Path, told: str, said: str) -> None:
    assert minutes(tmp_path, told, said) == set()


RECORD = "documents:"
OPENLY = ("nationality: Indonesia", "language: bahasa contoh", "regency: Kabupaten Contoh", RECORD)
"""Keys whose words others may read: a state, a language, a region, the number of a record."""


def openly(key: str, told: str) -> str:
    """Return the line of *key*, which is one of `OPENLY`, with *told*."""
    if key == RECORD:
        return f"travel:\n    handover_record: '{told}'\n  {RECORD}"
    return f"{key.partition(':')[0]}: '{told}'"


@pytest.mark.parametrize("key", OPENLY)
@pytest.mark.parametrize("told", [WHOLE, f"Indonesia, {WHOLE}", f"400/1/2026 ({WHOLE})"])
def test_a_name_where_a_word_for_everybody_is_due_is_looked_for(
    tmp_path: Path, key: str, told: str
) -> None:
    told = openly(key, told)
    assert minutes(tmp_path, told, f"{CODE} diantar {WHOLE}.", key) == {Level.ERROR}
    assert minutes(tmp_path, told, f"Rapat dibuka {WHOLE}.", key) == {Level.WARNING}


@pytest.mark.parametrize("key", OPENLY)
@pytest.mark.parametrize(
    ("told", "said"),
    [
        (f"Maria {WHOLE}", f"Rapat dibuka Maria {WHOLE}."),
        (f"contoh; ibunya {WHOLE}", f"Rapat dibuka {WHOLE}."),
        ("contoh 5303994101900001", "Nomor 5303994101900001 dibahas."),
        ("contoh 0812 9999 0001", "Nomor 081299990001 dibahas."),
    ],
)
def test_what_is_surely_of_a_person_is_refused_there_everywhere(
    tmp_path: Path, key: str, told: str, said: str
) -> None:
    assert minutes(tmp_path, openly(key, told), said, key) == {Level.ERROR}


@pytest.mark.parametrize("key", OPENLY)
@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Warga Negara Indonesia", f"Warga Negara Indonesia, {CODE}."),
        ("Filipina", f"{CODE}: dipulangkan ke Filipina."),
        ("Papua Nugini", f"{CODE}: dipulangkan ke Papua Nugini."),
        ("Republik Demokratik Kongo", f"{CODE}: Republik Demokratik Kongo."),
        ("bahasa Dawan, Tetun, dan Bunak", f"{CODE}: bahasa Dawan, Tetun, dan Bunak."),
        ("bahasa ibu Dawan, ibu tidak diketahui", f"{CODE}: bahasa Dawan."),
        ("Dawan/Tetun", f"{CODE}: Dawan/Tetun."),
        ("Bahasa Dayak Agabag", f"{CODE}: juru bahasa Dayak Agabag."),
        ("Kabupaten Lahad Datu", f"{CODE}: Kabupaten Lahad Datu."),
        ("Timor Tengah Utara", f"{CODE}: Timor Tengah Utara."),
        ("400.9.8/001/BAST-DINSOS/III/2026", f"{CODE}: 400.9.8/001/BAST-DINSOS/III/2026."),
        ("400.9.8/BAST2026/12", "Nomor 400.9.8/BAST2026/12."),
    ],
)
def test_words_for_everybody_stop_nothing_there(
    tmp_path: Path, key: str, told: str, said: str
) -> None:
    assert minutes(tmp_path, openly(key, told), said, key) == set()


OTHER = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
FIRST = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (WHOLE, 1),
        ("Tekanorek, Rekamira", 1),
        ("Desa Tekanorek", 0),
        ("Rekaputra Tekanoputra", 0),
    ],
)
def test_a_form_that_still_names_somebody_of_the_form_it_was_copied_from_is_a_warning(
    tmp_path: Path, said: str, count: int
) -> None:
    named = (FIRST, "name: Contoh Dewasa Pertama", f"name: {WHOLE}")
    copied_from = (OTHER, "  summary: Ringkasan", f"  summary: Bersama {said}. Ringkasan")
    root = copied("examples", tmp_path, named, copied_from)

    problems = found("sealed-names", root / OTHER)

    assert [each.level for each in problems] == [Level.WARNING] * count
    assert not [each for each in problems if "Reka" in each.message + each.hint]


def test_a_mother_whom_two_forms_tell_of_is_no_stranger(tmp_path: Path) -> None:
    guardian = (FIRST, "name: Contoh Dewasa Pertama", f"name: {WHOLE}")
    told = (OTHER, "  summary: Ringkasan", f"  summary: Bersama ibunya {WHOLE}. Ringkasan")
    root = copied("examples", tmp_path, guardian, told)

    assert found("sealed-names", root / OTHER) == []
