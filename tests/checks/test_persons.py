"""Who a person is stays in the sealed form, where it is told of one person alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests import year
from tests.checks.found import found
from tests.dossiers import Edit, copied

ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
CHILD = "nunukan-ttu/referrals/NNK-TPPO-2026-0002.yaml"
STEP = "nunukan-ttu/handovers/NNK-TPPO-2026-0001.yaml"
RECORD = "nunukan-ttu/handovers/NNK-TPPO-2026-0002.yaml"
SLIP = "nunukan-ttu/transmittals/2026-06-01.yaml"
MINUTES = "nunukan-ttu/minutes/2026-05-12.yaml"
SECRETS = (
    "53030",
    "Rekawati",
    "Rekasius",
    "Rekanus",
    "hamil",
    "HIV",
    "paman",
    "perempuan",
    "31 tahun",
)


def told(tmp_path: Path, rule: str, file: str, *edits: Edit) -> list[str]:
    """Return what *rule* tells of *file* in the folder with *edits*, each with its level; nothing sealed."""
    problems = found(rule, copied("trafficking", tmp_path, *edits) / file)
    said = [f"{each.level}: {each.message}" for each in problems]
    open_words = ("paman korban",) if rule == "secret-copies" else ()
    for each in said:
        assert not [s for s in SECRETS if s in each and not any(w in each for w in open_words)]
    return said


@pytest.mark.parametrize("rule", ["sealed-identity", "secret-copies", "case-details"])
@pytest.mark.parametrize("file", [ADULT, CHILD, STEP, RECORD, SLIP, MINUTES])
def test_papers_about_a_case_that_tell_nothing_pass(tmp_path: Path, rule: str, file: str) -> None:
    assert told(tmp_path, rule, file) == []


# ---- the sealed form ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            ADULT,
            "5303055707950002",
            "5303055707130002",
            "warning: the date of birth in the NIK differs",
        ),
        (
            ADULT,
            "5303055707950002",
            "5303055713950002",
            "warning: the seventh to twelfth digits of the NIK",
        ),
        (
            ADULT,
            "5303055707950002",
            "5303057307950002",
            "warning: the seventh to twelfth digits of the NIK",
        ),
        (ADULT, "5303055707950002", "5303051707950002", "warning: the sex in the NIK differs"),
        (CHILD, "5303061402110001", "5303065402110001", "warning: the sex in the NIK differs"),
        (
            CHILD,
            "5303061402110001",
            "9903061402110001",
            "warning: the first two digits of the NIK",
        ),
        (
            ADULT,
            "name: Rekawati Contohsari\n    date",
            "name: Rekawati Contohsary\n    date",
            "warning: the name of the person who consents",
        ),
        (
            CHILD,
            "name: Rekasius Bibiana",
            "name: Rekasius Bibianna",
            "warning: the name of the person who consents",
        ),
        (
            ADULT,
            "name: Rekawati Contohsari\n    date",
            "name: Rekanus Bibiana\n    date",
            "warning: the person consents (`by: self`), but the name",
        ),
        (
            ADULT,
            "by: self",
            "by: officer\n    reason: sakit",
            "warning: somebody else consents for the person",
        ),
        (ADULT, "{date: 2026-05-28", "{date: 2026-06-28", "warning: a service is dated after"),
        (
            ADULT,
            "[pendamping perempuan]\n    hand",
            "[dua petugas pria]\n    hand",
            "warning: none of the escorts",
        ),
    ],
)
def test_a_form_of_two_persons_is_found_and_not_quoted(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    said = told(tmp_path, "sealed-identity", file, (file, old, new))

    assert [each for each in said if each.startswith(message)]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (ADULT, '    nik: "5303055707950002"\n', ""),
        (ADULT, "5303055707950002", "6405055707950002"),
        (ADULT, "birth_date: 1995-07-17\n", ""),
        (CHILD, "name: Rekasius Bibiana", "name: Rekasius"),
        (ADULT, "name: Rekawati Contohsari\n    date", "name: R. Contohsari\n    date"),
        (ADULT, "name: Rekawati Contohsari\n    date", "name: Ny. Reka Wati Contohsari\n    date"),
        (CHILD, "name: Rekasius Bibiana", "name: Sungguh Orang Lain"),
        (ADULT, "[pendamping perempuan]\n    hand", "[dua petugas]\n    hand"),
        (ADULT, "[pendamping perempuan]\n    hand", "[polisi pria, polwan]\n    hand"),
        (ADULT, "{date: 2026-05-28", "{date: 2026-06-01"),
    ],
)
def test_a_form_with_less_or_of_an_older_province_passes(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    edits = [(file, old, new)]
    if "birth_date" in old:
        edits = [(file, old, "# no birth date\n")]

    assert told(tmp_path, "sealed-identity", file, *edits) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Perempuan berusia 29 (dua puluh sembilan) tahun, bekerja pada perkebunan.", 1),
        ("Perempuan berusia 30 (tiga puluh) tahun, bekerja pada perkebunan.", 0),
        ("Perempuan berusia 29 (dua puluh sembilan) tahun ketika diberangkatkan.", 0),
        ("Perempuan berusia 28 (dua puluh delapan) tahun ketika diberangkatkan.", 1),
        ("Korban berumur 24 (dua puluh empat) tahun ketika diberangkatkan pada tahun 2019.", 0),
        ("Korban berumur 26 (dua puluh enam) tahun ketika diberangkatkan pada tahun 2019.", 1),
        ("Bekerja pada perkebunan; pada saat dirujuk, korban berusia 29 (dua puluh sembilan) tahun.", 1),
        ("Bekerja pada perkebunan. Perempuan berusia 28 (dua puluh delapan) tahun.", 1),
        ("Bekerja pada perkebunan. Saat direkrut ia berusia 14 (empat belas) tahun, kini 30 (tiga puluh) tahun.", 0),
        ("Korban berangkat bersama adiknya. Perempuan berusia 9 (sembilan) tahun.", 0),
        ("Bekerja pada perkebunan. Pada saat dirujuk ia berumur 9 (sembilan) tahun.", 1),
        ("Bekerja pada perkebunan. Pada saat dirujuk ia berumur 30 (tiga puluh) tahun.", 0),
        ("Bekerja pada perkebunan. Perempuan berusia 28 (dua puluh delapan) tahun pada tanggal surat ini.", 1),
        ("Bekerja pada perkebunan. Korban saat ini berusia 31 (tiga puluh satu) tahun.", 1),
        ("Korban, perempuan berusia 29 (dua puluh sembilan) tahun pada saat rujukan ini, bekerja.", 1),
        ("Bekerja pada perkebunan. Kini korban berumur 30 tahun dan adiknya kini berusia 5 tahun.", 0),
        ("Perempuan berusia 30 (tiga puluh) tahun, lahir pada tanggal 17 Agustus 1995.", 1),
        ("Korban, lahir di Contoh tanggal 17 Juli 1996, bekerja.", 1),
        ("Perempuan berusia 30 (tiga puluh) tahun, lahir pada tanggal 17 Juli 1995.", 0),
        ("Perempuan berusia 30 (tiga puluh) tahun; anaknya lahir pada tanggal 1 Mei 2020.", 0),
        ("Korban bekerja di perkebunan; anak korban lahir pada tahun 2020.", 0),
        ("Bekerja pada perkebunan. Pada tanggal rujukan, korban berusia 31 (tiga puluh satu) tahun.", 1),
        ("Bekerja pada perkebunan. Pada tanggal rujukan ini, korban berusia 30 (tiga puluh) tahun.", 0),
        ("Bekerja pada perkebunan. Pada tanggal rujukan, anak korban berusia 2 (dua) tahun.", 0),
        ("Bekerja pada perkebunan. Saat ini, anak korban berusia 2 (dua) tahun.", 0),
        ("Bekerja pada perkebunan. Anak korban berusia 2 (dua) tahun, lahir pada tanggal 4 Maret 2024.", 0),
        ("Bekerja pada perkebunan. Adiknya yang berusia 9 tahun, lahir tanggal 4 Maret 2017, ikut.", 0),
        # the age at the time that is told, and none to come
        ("Perempuan berusia 24 (dua puluh empat) tahun ketika diberangkatkan pada bulan Mei 2019.", 1),
        ("Perempuan berusia 23 (dua puluh tiga) tahun ketika diberangkatkan pada bulan Mei 2019.", 0),
        ("Perempuan berusia 24 (dua puluh empat) tahun ketika diberangkatkan pada bulan Juli 2019.", 0),
        ("Perempuan berusia 23 (dua puluh tiga) tahun ketika diberangkatkan pada bulan Juli 2019.", 0),
        ("Perempuan berusia 31 (tiga puluh satu) tahun bekerja tanpa upah sejak Januari 2026.", 1),
        ("Perempuan berusia 31 (tiga puluh satu) tahun bekerja tanpa upah sejak tahun 2026.", 1),
        ("Perempuan berusia 30 (tiga puluh) tahun bekerja tanpa upah sejak Januari 2026.", 0),
        ("Perempuan berusia dua puluh sembilan tahun bekerja tanpa upah.", 1),
        ("Perempuan berusia tiga puluh tahun bekerja tanpa upah.", 0),
        ("Bekerja pada perkebunan. Pada saat dirujuk ia berumur sembilan tahun.", 1),
        ("Bekerja pada perkebunan. Pada saat dirujuk ia berumur tiga puluh tahun.", 0),
        ("Perempuan berusia hampir tiga puluh tahun bekerja tanpa upah.", 0),
        ("Perempuan berusia 22 (dua puluh dua) tahun ketika diberangkatkan pada tanggal 30 Februari 2019.", 1),
        ("Perempuan berusia 23 (dua puluh tiga) tahun ketika diberangkatkan pada tanggal 30 Februari 2019.", 0),
    ],
)  # fmt: skip
def test_the_summary_tells_the_age_that_the_birth_gives(
    tmp_path: Path, said: str, count: int
) -> None:
    whole = (Path(__file__).parents[1] / "dossiers" / "trafficking" / ADULT).read_text("utf-8")
    (old,) = [each for each in whole.splitlines() if each.startswith("  summary:")]

    assert (
        len(told(tmp_path, "sealed-identity", ADULT, (ADULT, old, f'  summary: "{said}"'))) == count
    )


_PAPER = "{name: akta kelahiran, state: copy}"


@pytest.mark.parametrize(
    ("file", "old", "new", "count"),
    [
        (CHILD, _PAPER, "{name: kartu tanda penduduk, state: original}", 1),
        (CHILD, _PAPER, "{name: fotokopi KTP-el anak yang dirujuk, state: copy}", 1),
        (CHILD, _PAPER, "{name: Kartu Tanda Penduduk (KTP) korban, state: copy}", 1),
        (CHILD, _PAPER, "{name: kartu tanda penduduk, state: missing}", 0),
        (CHILD, _PAPER, "{name: KTP ibu, state: copy}", 0),
        (CHILD, _PAPER, "{name: kartu tanda penduduk wali, state: copy}", 0),
        (CHILD, _PAPER, "{name: KTP palsu atas nama korban, state: original}", 0),
        (CHILD, _PAPER, "{name: kartu identitas anak, state: original}", 0),
        (CHILD, "birth_date: 2011-02-14", "birth_date: 2009-02-14", 0),
        (ADULT, "{name: kartu tanda penduduk, state: missing}", "{name: kartu tanda penduduk, state: copy}", 0),
    ],
)  # fmt: skip
def test_a_child_has_no_identity_card(
    tmp_path: Path, file: str, old: str, new: str, count: int
) -> None:
    card = "KTP, state: copy}"
    edits = [(file, old, new)] + ([(file, _PAPER, f"{{name: {card}")] if "birth" in old else [])
    said = told(tmp_path, "sealed-identity", file, *edits)

    assert len([each for each in said if "identity card" in each]) == count


_CARD = "{name: kartu tanda penduduk, state: missing}"


@pytest.mark.parametrize(
    ("said", "paper", "count"),
    [
        ("Kartu tanda penduduk korban hilang dan perlu diterbitkan kembali.", "{name: kartu tanda penduduk, state: original}", 1),
        ("Korban kehilangan KTP di perjalanan.", "{name: KTP-el asli, state: original}", 1),
        ("Kartu tanda penduduk korban hilang.", "{name: kartu tanda penduduk, state: missing}", 0),
        ("Kartu tanda penduduk korban hilang.", "{name: kartu tanda penduduk, state: copy}", 0),
        ("Paspor korban hilang.", "{name: kartu tanda penduduk, state: original}", 0),
        ("KTP korban sempat hilang dan telah diterbitkan kembali.", "{name: kartu tanda penduduk, state: original}", 0),
        ("KTP korban hilang.", "{name: KTP ibu, state: original}", 0),
    ],
)  # fmt: skip
def test_a_document_that_is_lost_is_not_at_hand(
    tmp_path: Path, said: str, paper: str, count: int
) -> None:
    whole = (Path(__file__).parents[1] / "dossiers" / "trafficking" / ADULT).read_text("utf-8")
    (old,) = [each for each in whole.splitlines() if each.startswith("  summary:")]
    edits = [(ADULT, old, f'  summary: "Bekerja pada perkebunan. {said}"'), (ADULT, _CARD, paper)]

    found = told(tmp_path, "sealed-identity", ADULT, *edits)

    assert len([each for each in found if "is lost" in each]) == count


@pytest.mark.parametrize(
    ("basis", "state", "count"),
    [
        ("akta kelahiran", "missing", 1),
        ("akta lahir anak", "missing", 1),
        ("akta kelahiran", "copy", 0),
        ("akta kelahiran", "original", 0),
        ("ijazah sekolah dasar", "missing", 0),
        ("nomor akta kelahiran dalam data Dinas Kependudukan", "missing", 0),
        ("keterangan ibu", "missing", 0),
        ("salinan akta kelahiran pada sekolah", "missing", 0),
    ],
)
def test_the_paper_of_the_age_is_there(tmp_path: Path, basis: str, state: str, count: int) -> None:
    edits = [
        (CHILD, "basis_of_age: akta kelahiran", f"basis_of_age: {basis}"),
        (CHILD, "{name: akta kelahiran, state: copy}", f"{{name: akta kelahiran, state: {state}}}"),
    ]
    said = told(tmp_path, "sealed-identity", CHILD, *edits)

    assert len([each for each in said if "the age is said" in each]) == count


# ---- who learns of it --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "level"),
    [
        (ADULT, "- Bupati Nunukan", "- Pemimpin Redaksi Harian Rekaan", "error"),
        (ADULT, "- Bupati Nunukan", "- Direktur PT Rekaan Lestari", "error"),
        (ADULT, "- Bupati Nunukan", "- Ketua Lembaga Swadaya Masyarakat Rekaan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Ketua Yayasan Rekaan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Ketua DPRD Kabupaten Nunukan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Kepala Dinas Komunikasi dan Informatika", "warning"),
        (CHILD, "- Bupati Nunukan", "- Kepala Desa Rekabaru", "warning"),
        (CHILD, "- Bupati Nunukan", "- Kepala Sekolah", "warning"),
        (ADULT, "- Bupati Nunukan", "- Ketua Rukun Tetangga tempat tinggal korban", "warning"),
        (ADULT, "- Bupati Nunukan", "- Tetangga di Jalan Rekaan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Kepala SMP Negeri 9 Rekabaru", "warning"),
        (ADULT, "- Bupati Nunukan", "- Pimpinan Bank Rekaan Cabang Nunukan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Pengurus Masjid Rekaan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Advokat Rekaan dan Rekan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Konsultan Hukum Rekaan", "warning"),
        (ADULT, "- Bupati Nunukan", "- Kepala Satuan Pendidikan Rekaan", "warning"),
        (SLIP, "items:", "copies: [Redaksi Radio Rekaan]\nitems:", "error"),
        (
            RECORD,
            "{id: pekerja sosial, en: a social worker}",
            "{id: paman korban, en: an uncle of the victim}",
            "error",
        ),
        (
            STEP,
            "{id: pekerja sosial, en: a social worker}",
            "{id: Camat Rekabaru, en: a head of district}",
            "warning",
        ),
        (
            ADULT,
            "Kabupaten Timor Tengah Utara}\nret",
            "Kabupaten Timor Tengah Utara}\n  - {copy: 3, holder: Bupati Nunukan}\nret",
            "warning",
        ),
        (ADULT, "{copy: 2,", "{copy: 3,", "warning"),
        (
            CHILD,
            "  - {copy: 2, holder: Narahubung GT PP TPPO Kabupaten Timor Tengah Utara}\n",
            "",
            "warning",
        ),
    ],
)
def test_who_has_no_part_in_a_secret_paper_is_found(
    tmp_path: Path, file: str, old: str, new: str, level: str
) -> None:
    said = told(tmp_path, "secret-copies", file, (file, old, new))

    assert said
    assert all(each.startswith(level) for each in said)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (ADULT, "- Bupati Nunukan", "- Direktur Rumah Sakit Umum Daerah Kabupaten Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Kepala Dinas Pengendalian Penduduk dan Keluarga Berencana"),
        (ADULT, "- Bupati Nunukan", "- Direktur Reserse Kriminal Umum Kepolisian Daerah"),
        (ADULT, "- Bupati Nunukan", "- Ketua Lembaga Perlindungan Saksi dan Korban"),
        (ADULT, "- Bupati Nunukan", "- Gubernur Kalimantan Utara"),
        (ADULT, "- Bupati Nunukan", "- Inspektur Kabupaten Nunukan"),
        (
            ADULT,
            "- Bupati Nunukan",
            "- Asisten Pemerintahan dan Kesejahteraan Rakyat Kabupaten Nunukan",
        ),
        (ADULT, "- Bupati Nunukan", "- Kapolres Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Kepala DP3AP2KB Kabupaten Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Kepala Dinsos Kabupaten Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Danlanal Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Direktur Tindak Pidana Umum Bareskrim Polri"),
        (ADULT, "- Bupati Nunukan", "- Manajer Kasus UPTD PPA"),
        (ADULT, "- Bupati Nunukan", "- Arsip"),
        (ADULT, "- Bupati Nunukan", "- Kepala BP3MI Kalimantan Utara"),
        (ADULT, "- Bupati Nunukan", "- Konsul Republik Indonesia di Tawau"),
        (ADULT, "- Bupati Nunukan", "- Kepala Satuan Polisi Pamong Praja Kabupaten Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Kepala Bagian Hukum Sekretariat Daerah Kabupaten Nunukan"),
        (ADULT, "- Bupati Nunukan", "- Kepala Kantor Imigrasi Kelas II Nunukan"),
        (
            ADULT,
            "holder: Narahubung GT PP TPPO Kabupaten Nunukan",
            "holder: Narahubung GT PP TPPO Kab. Nunukan",
        ),
        (
            RECORD,
            "{id: pekerja sosial, en: a social worker}",
            "{id: Kepala UPTD PPA, en: Head of the UPTD PPA}",
        ),
    ],
)
def test_offices_of_the_state_pass(tmp_path: Path, file: str, old: str, new: str) -> None:
    assert told(tmp_path, "secret-copies", file, (file, old, new)) == []


def test_a_foundation_to_which_a_victim_is_referred_gets_a_copy(tmp_path: Path) -> None:
    referral = "victim-services/referrals/NNK-TPPO-2026-0004.yaml"
    old = "  - Sekretaris Daerah Kabupaten Nunukan\n"
    edit = (referral, old, f"{old}  - Koordinator Layanan Yayasan Rumah Aman Contoh\n")

    assert found("secret-copies", copied("examples", tmp_path, edit) / referral) == []


# ---- beside a case code ------------------------------------------------------------------

NOTE = "note: dalam sampul tertutup"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SLIP, NOTE, 'note: "dalam sampul tertutup, perempuan 31 tahun"'),
        (SLIP, NOTE, 'note: "anak laki-laki"'),
        (SLIP, NOTE, 'note: "termasuk hasil tes HIV"'),
        (STEP, NOTE, 'note: "dalam sampul tertutup; korban hamil"'),
        (SLIP, NOTE, 'note: "diambil ibu korban"'),
        (SLIP, NOTE, 'note: "warga Desa Sungguhbaru"'),
        (SLIP, NOTE, 'note: "a.n. R.C."'),
        (SLIP, NOTE, 'note: "inisial RC"'),
        (SLIP, NOTE, 'note: "beserta rapor kelas VIII SMP Negeri 2 Nunukan"'),
        (SLIP, NOTE, 'note: "beserta rapor"'),
        (SLIP, NOTE, 'note: "beserta surat dari SMPN 2 Nunukan"'),
        (SLIP, NOTE, 'note: "beserta kartu pelajar"'),
        (STEP, NOTE, 'note: "duduk di kelas VIII"'),
        (SLIP, NOTE, 'note: "tugas kelas 8 SMP"'),
        (SLIP, NOTE, 'note: "obat antiretroviral"'),
        (SLIP, NOTE, 'note: "beserta obat rutin dan resep dokter"'),
        (SLIP, NOTE, 'note: "mantan pekerja kebun sawit PT Contoh Rekaan"'),
        (SLIP, NOTE, 'note: "karyawati Karaoke Bintang"'),
        (SLIP, NOTE, 'note: "25 thn"'),
        (SLIP, NOTE, 'note: "untuk (P/25)"'),
        (SLIP, NOTE, 'note: "Lk, 25 th"'),
        (SLIP, NOTE, 'note: "dua puluh lima tahun"'),
        (SLIP, NOTE, 'note: "lahir tahun 2001"'),
        (SLIP, NOTE, 'note: "bumil"'),
        (SLIP, NOTE, 'note: "kandungan lima bulan"'),
        (SLIP, NOTE, 'note: "rujukan klinik VCT"'),
        (SLIP, NOTE, 'note: "kode B20"'),
        (SLIP, NOTE, 'note: "ODHIV"'),
        (SLIP, NOTE, 'note: "buku KIA dan obat TLD"'),
        (SLIP, NOTE, 'note: "perlu bidan dan USG"'),
        (SLIP, NOTE, 'note: "milik R.C."'),
        (SLIP, NOTE, 'note: "milik RC"'),
        (SLIP, NOTE, 'note: "untuk Kec. Sungguhbaru"'),
        (SLIP, NOTE, 'note: "untuk putri bungsu kepala desa"'),
        (SLIP, NOTE, 'note: "the daughter of the village head"'),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kasus NNK-TPPO-2026-0002 tentang anak berusia 15 tahun. Rapat membahas",
        ),
        (MINUTES, "id: Rapat membahas", "id: Kasus NNK-TPPO-2026-0002 (15). Rapat membahas"),
        (MINUTES, "id: Rapat membahas", "id: Kasus NNK-TPPO-2026-0002 (RB). Rapat membahas"),
        (MINUTES, "id: Rapat membahas", "id: Kasus 0002, (L/15). Rapat membahas"),
        (MINUTES, "id: Rapat membahas", "id: Kasus 0002, keponakan camat. Rapat membahas"),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kasus NNK-TPPO-2026-0002 mengalami trauma berat. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kasus NNK-TPPO-2026-0002 sedang menjalani pengobatan. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kasus NNK-TPPO-2026-0002 menjalani rawat inap. Rapat membahas",
        ),
        (SLIP, NOTE, 'note: "dalam kondisi sakit"'),
        (SLIP, NOTE, 'note: "gizi buruk"'),
        (SLIP, NOTE, 'note: "suffers from severe trauma"'),
        (SLIP, NOTE, 'note: "hospitalised, under psychiatric treatment"'),
        *(
            (MINUTES, "id: Rapat membahas", f"id: Kasus NNK-TPPO-2026-0002. {said} Rapat membahas")
            for said in (
                "Ibunya guru PAUD.",
                "Ia bertato mawar.",
                "Ia berbahasa Dawan.",
                "Ia bekerja di kafe dekat pelabuhan.",
                "Fotonya tersebar di grup WhatsApp.",
                "Laporan LP/B/11/I/2026 telah terbit.",
                "Korban menempati kursi 17C.",
                "Ia disekap delapan bulan.",
                "Umurnya belasan.",
                "Korban menempati rumah aman di belakang gereja.",
                "She has tuberculosis.",
                "Her uncle is a priest.",
            )
        ),
    ],
)
def test_what_describes_a_person_beside_a_case_code_is_found(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    said = told(tmp_path, "case-details", file, (file, old, new))

    assert said
    assert all(each.startswith("error: ") for each in said)


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (SLIP, NOTE, 'note: "untuk Dinas Pemberdayaan Perempuan dan Perlindungan Anak"'),
        (SLIP, NOTE, 'note: "rehabilitasi kesehatan, Rumah Perlindungan Trauma Center"'),
        (SLIP, NOTE, 'note: "untuk Rumah Sakit Umum Daerah"'),
        (SLIP, NOTE, 'note: "konseling trauma di rumah sakit, layanan pengobatan dasar"'),
        (SLIP, NOTE, 'note: "ditemukan dalam operasi gabungan; beserta kartu perawatan"'),
        (STEP, NOTE, 'note: "diserahkan pendamping perempuan, a.n. Kepala Dinas"'),
        (SLIP, NOTE, 'note: "retensi 31 tahun"'),
        (SLIP, NOTE, 'note: "untuk pekerja sosial Dinas Sosial"'),
        (SLIP, NOTE, 'note: "obat-obatan dasar rumah aman"'),
        (SLIP, NOTE, 'note: "melalui Kantor Imigrasi Kelas II Nunukan"'),
        (SLIP, NOTE, 'note: "untuk Rumah Sakit Kelas C"'),
        (SLIP, NOTE, 'note: "masa simpan: 5 (lima) tahun"'),
        (SLIP, NOTE, 'note: "milik RSUD"'),
        (SLIP, NOTE, 'note: "sesuai UU PDP"'),
        (SLIP, NOTE, 'note: "lembar P/2"'),
        (MINUTES, "id: Rapat membahas", "id: Kasus NNK-TPPO-2026-0002 (PKS). Rapat membahas"),
        (MINUTES, "id: Rapat membahas", "id: Ibu Camat membuka rapat; kasus 0002 dan"),
        (SLIP, "office: Narahubung", "office: Kepala SMP Negeri 2 Nunukan selaku Narahubung"),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Rapat membahas sosialisasi di SMP Negeri 2 Nunukan dan",
        ),
        (MINUTES, "id: Rapat membahas", "id: Rapat membahas kehamilan remaja dan"),
        (MINUTES, "id: Rapat membahas", "id: Rapat membahas kasus NNK-TPPO-2026-0002 dan"),
    ],
)
def test_offices_services_and_papers_without_a_case_pass(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    assert told(tmp_path, "case-details", file, (file, old, new)) == []


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Korban hamil lima bulan dan HIV positif.", "error"),
        ("Korban positif HIV.", "error"),
        ("Seorang korban dengan skizofrenia dirawat.", "error"),
        ("Seorang korban yang hamil dirawat.", "error"),
        ("The victim was pregnant.", "error"),
        ("ODHIV asal Rekabaru dipulangkan.", "error"),
        ("Korban adalah putri kepala desa.", "error"),
        ("Korban ialah keponakan camat.", "error"),
        ("Korban ODHA dipulangkan.", "warning"),
        ("Pasien tersebut hamil.", "warning"),
        ("Pemulangan korban hamil dilaksanakan.", "warning"),
        ("Anak perempuan kepala desa telah dipulangkan.", "warning"),
        ("The daughter of the village head was returned.", "warning"),
    ],
)
def test_one_person_without_a_case_code_is_told_of_too(
    tmp_path: Path, said: str, level: str
) -> None:
    edit = (MINUTES, "id: Rapat membahas", f"id: {said} Rapat membahas")
    found = told(tmp_path, "case-details", MINUTES, edit)

    assert found
    assert all(each.startswith(f"{level}: ") for each in found)


@pytest.mark.parametrize(
    "said",
    [
        "Layanan bagi ibu hamil ditambah.",
        "Setiap korban yang hamil didampingi.",
        "Jika korban hamil, bidan Puskesmas mendampingi.",
        "Korban banjir yang hamil telah dirujuk.",
        "Pasien hepatitis dirujuk ke rumah sakit umum daerah.",
        "Pemeriksaan HIV bagi nelayan sudah selesai.",
        "Istri Camat hadir sebagai Ketua TP PKK.",
        "Anak kepala desa tidak menerima bantuan ini.",
        "Air sumur masih tinggi kandungan besinya.",
        "Ibu yang menyusui membawa anaknya.",
        "Seorang perempuan yang hamil menumpang kapal besar.",
        "The pregnant women of both regencies were examined.",
    ],
)
def test_health_and_kin_of_nobody_pass(tmp_path: Path, said: str) -> None:
    edit = (MINUTES, "id: Rapat membahas", f"id: {said} Rapat membahas")

    assert told(tmp_path, "case-details", MINUTES, edit) == []


SEAWEED = "Penanganan Penyakit Rumput Laut"
LUNGS = "Penanggulangan Tuberkulosis dan HIV"


@pytest.mark.parametrize(
    ("subject", "problem", "is_found"),
    [
        (SEAWEED, "penyakit menular pada seorang anak", True),
        (SEAWEED, "jumlah petugas masih kurang", False),
        (SEAWEED, "alat uji tuberkulosis kurang", True),
        (LUNGS, "alat uji tuberkulosis kurang", False),
        (LUNGS, "1.480 (seribu empat ratus delapan puluh) orang belum diperiksa untuk HIV", False),
        (LUNGS, "penderita tuberkulosis sering berpindah pulau", False),
        (LUNGS, "penderita tuberkulosis itu berpindah pulau", True),
        (LUNGS, "seorang warga dengan HIV berpindah pulau", True),
        (LUNGS, "2 (dua) orang dengan HIV berpindah pulau", True),
        (LUNGS, "kasus NNK-TPPO-2026-0002 dengan HIV", True),
        (LUNGS, "tes kehamilan kurang", True),
        ("Pelayanan Kesehatan Jiwa", "obat gangguan jiwa sering habis", False),
        ("Pelayanan Kesehatan Jiwa", "seorang warga dengan skizofrenia dipulangkan", True),
        ("Penanggulangan Kusta", "petugas penyakit kusta masih kurang", False),
        ("Percepatan Penurunan Stunting", "ibu hamil belum semuanya ditimbang", False),
        ("Percepatan Penurunan Stunting", "obat antiretroviral terlambat", True),
        ("Penataan Ibu Kota Kabupaten", "seragam hamil kurang", True),
        ("Keselamatan Pelayaran", "alat bantu tuli kurang", True),
        ("Kesehatan Ibu dan Anak", "buku kehamilan kurang", False),
        ("Cadangan Pangan", "2 (dua) contoh beras mengandung serangga", False),
        ("Cadangan Pangan", "air sumur itu mengandung besi", False),
        ("Cadangan Pangan", "korban mengandung 5 (lima) bulan", True),
        ("Cadangan Pangan", "penjual beras mengandung anak kedua", True),
        ("Cadangan Pangan", "seorang ibu mengandung", True),
    ],
)
def test_what_an_agreement_is_about_describes_nobody(
    tmp_path: Path, subject: str, problem: str, is_found: bool
) -> None:
    folder = shutil.copytree(year.FOLDER, tmp_path / "agreements")
    agreement, report = folder / "layanan-korban/agreement.yaml", folder / "reports/2026-1.yaml"
    text = agreement.read_text("utf-8")
    old = "id: Pelayanan Korban Tindak Pidana Perdagangan Orang"
    assert old in text
    agreement.write_text(text.replace(old, f"id: {subject}"), "utf-8")
    told = report.read_text("utf-8")
    report.write_text(told.replace("Narahubung sering berganti", problem), "utf-8")

    assert bool(found("case-details", report)) == is_found


@pytest.mark.parametrize(
    ("title", "problem", "is_found"),
    [
        ("Layanan Penyandang Disabilitas", "Narahubung sering berganti", False),
        ("Layanan Kesehatan Ibu", "seragam hamil kurang", True),
        ("Layanan Penyandang Disabilitas", "korban dengan disabilitas menunggu", True),
    ],
)
def test_the_title_of_a_commitment_describes_nobody_and_excuses_nothing_else(
    tmp_path: Path, title: str, problem: str, is_found: bool
) -> None:
    folder = shutil.copytree(year.FOLDER, tmp_path / "agreements")
    agreement, report = folder / "layanan-korban/agreement.yaml", folder / "reports/2026-1.yaml"
    text, told = agreement.read_text("utf-8"), report.read_text("utf-8")
    assert "id: Rujukan Lintas Daerah" in text
    agreement.write_text(text.replace("id: Rujukan Lintas Daerah", f"id: {title}"), "utf-8")
    report.write_text(told.replace("Narahubung sering berganti", problem), "utf-8")

    assert bool(found("case-details", report)) == is_found


@pytest.mark.parametrize(
    ("folder", "note", "is_found"),
    [
        ("tuberkulosis", "dalam sampul tertutup", False),
        ("tuberkulosis", "termasuk hasil tuberkulosis", True),
        ("korban-hamil", "dalam sampul tertutup", True),
    ],
)
def test_the_folder_of_an_agreement_is_named_before_any_case(
    tmp_path: Path, folder: str, note: str, is_found: bool
) -> None:
    root = copied("trafficking", tmp_path, (SLIP, NOTE, f"note: {note}"))
    slip = SLIP.replace("nunukan-ttu", folder)
    (root / "nunukan-ttu").rename(root / folder)
    for path in root.rglob("*.yaml"):
        said = path.read_text("utf-8")
        for key in ("agreement", "under"):
            said = said.replace(f"{key}: nunukan-ttu\n", f"{key}: {folder}\n")
        path.write_text(said.replace("Pelayanan Korban", "Penanggulangan Tuberkulosis"), "utf-8")

    assert bool(found("case-details", root / slip)) == is_found


WOMAN = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Anak bekerja pada", 1),
        ("Anak perempuan dipekerjakan pada", 1),
        ("Anak buah kapal bekerja pada", 0),
        ("Anak pertama dari dua bersaudara bekerja pada", 0),
        ("Anak dipekerjakan sejak berusia 15 (lima belas) tahun pada", 0),
    ],
)
def test_a_woman_of_age_is_no_child(tmp_path: Path, said: str, count: int) -> None:
    root = copied("trafficking", tmp_path, (WOMAN, "Bekerja pada", said))
    problems = [each.message for each in found("sealed-identity", root / WOMAN)]

    assert len([each for each in problems if "tells of a child" in each]) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Ia tiba dengan kapal feri pagi.", 1),
        ("She arrives by the morning ferry.", 1),
        ("Ia akan dijemput oleh petugas dinas.", 0),
        ("Ibunya telah diberi tahu.", 0),
        ("She has been referred to the partner office.", 0),
        ("Kepulangan menunggu persetujuan yang bersangkutan.", 0),
        ("Perekrutnya sedang disidik polisi.", 0),
        ("Alamatnya telah diverifikasi dinas.", 0),
        ("Tingginya beban kerja petugas dibahas.", 0),
        ("Badan usahanya diberi teguran.", 0),
        ("Kekeliruan ditemukan di surat pengantar.", 0),
        ("Dokumennya berbahasa Indonesia.", 0),
        ("Surat itu cacat formil.", 0),
    ],
)
def test_what_is_told_of_the_person_of_a_case_but_what_offices_do_is_a_warning(
    tmp_path: Path, said: str, count: int
) -> None:
    new = f"id: Kasus NNK-TPPO-2026-0002. {said} Rapat membahas"
    found = told(tmp_path, "case-details", MINUTES, (MINUTES, "id: Rapat membahas", new))

    assert [each.partition(":")[0] for each in found] == ["warning"] * count
