"""The rule on references finds an article, or a paragraph, that is not on what the text refers to it for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

TRAINING = "pelatihan-kerja/cooperations/training.yaml"
REFERRALS = "nunukan-ttu/cooperations/victim-referral.yaml"
WARNINGS = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"
END = "pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml"
MEETING = "pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
SYNERGY = "ntb-pekerja-migran/agreement.yaml"


def _hints(tmp_path: Path, file: str, old: str, new: str) -> list[str]:
    root = copied("examples", tmp_path, (file, old, new))
    return [each.hint.replace("`", "") for each in found("references", root / file)]


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("membantu memenuhi hak PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (3)", "Pasal 5 ayat (1)"),
        ("membantu memenuhi hak PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (1)", ""),
        ("mendukung kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 5 ayat (2)", "Pasal 5 ayat (4)"),
        ("mendukung kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a", "Pasal 5 ayat (4)"),
        ("mendukung kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 5 ayat (4) huruf a", ""),
        ("mendukung kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 6 ayat (1)", ""),
        ("menjamin hak sebagaimana dimaksud dalam Pasal 5 ayat (2)", "Pasal 5 ayat (1) or Pasal 5 ayat (3)"),
        ("menjamin hak untuk menerima laporan sebagaimana dimaksud dalam Pasal 5 ayat (2)", "Pasal 5 ayat (1) or Pasal 5 ayat (3)"),
        ("menjamin hak peserta anak sebagaimana dimaksud dalam Pasal 6 ayat (2)", ""),
        ("melaksanakan hak dan kewajiban PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (1) dan ayat (2)", ""),
        ("menyusun laporan yang menjadi hak PIHAK KESATU sebagaimana dimaksud dalam Pasal 5 ayat (4)", ""),
    ],
)  # fmt: skip
def test_the_right_of_a_party_stands_in_its_own_paragraph(
    tmp_path: Path, said: str, meant: str
) -> None:
    old = "    - key: confidentiality\n      text:\n        id: merahasiakan"
    new = f"    - key: more\n      text:\n        id: {said}\n        en: help\n{old}"

    hints = _hints(tmp_path, TRAINING, old, new)

    assert [meant in each for each in hints] == [True] * bool(meant), hints


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("merinci biaya yang ditanggung PIHAK KESATU sebagaimana dimaksud dalam Pasal 7 ayat (3)", "Pasal 7 ayat (2)"),
        ("merinci biaya yang ditanggung PIHAK KESATU sebagaimana dimaksud dalam Pasal 7 ayat (2)", ""),
        ("membayar 40% (empat puluh persen) dari biaya yang ditanggung PIHAK KESATU sebagaimana dimaksud dalam Pasal 7 ayat (2)", ""),
        ("melaksanakan kewajiban PIHAK KESATU sebagaimana dimaksud dalam Pasal 7 ayat (2)", ""),
    ],
)  # fmt: skip
def test_the_costs_of_a_party_stand_in_its_own_paragraph(
    tmp_path: Path, said: str, meant: str
) -> None:
    old = "    - key: escort\n"
    new = f"    - key: more\n      text:\n        id: {said}\n        en: do so\n{old}"

    hints = _hints(tmp_path, REFERRALS, old, new)

    assert [meant in each for each in hints] == [True] * bool(meant), hints


def test_the_right_of_a_party_stands_in_its_own_paragraph_in_english(tmp_path: Path) -> None:
    old = "    - key: confidentiality\n      text:\n        id: merahasiakan"
    said = "help fulfil the rights of the FIRST PARTY referred to in Article 5 paragraph (3)"
    new = f"    - key: more\n      text:\n        id: membantu PIHAK KESATU\n        en: {said}\n{old}"

    (hint,) = _hints(tmp_path, TRAINING, old, new)

    assert "Pasal 5 ayat (1)" in hint


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Sesuai dengan kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 5 ayat (2) Perjanjian Kerja Sama,", 1),
        ("Sesuai dengan kewajiban PIHAK KEDUA sebagaimana dimaksud dalam Pasal 5 ayat (4) Perjanjian Kerja Sama,", 0),
    ],
)  # fmt: skip
def test_minutes_refer_to_the_paragraph_of_the_party(tmp_path: Path, said: str, count: int) -> None:
    old = "id: Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya."

    hints = _hints(tmp_path, MEETING, old, f"id: {said} setiap daerah menunjuk narahubung.")

    assert len(hints) == count


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("memelihara daftar rujukan selama jangka waktu sebagaimana dimaksud dalam Pasal 7", "Pasal 8"),
        ("memelihara daftar rujukan selama jangka waktu sebagaimana dimaksud dalam Pasal 8", ""),
        ("menyimpan data selama jangka waktu sebagaimana dimaksud dalam Pasal 6 ayat (5)", ""),
        ("memberitahukan hal tersebut dalam jangka waktu sebagaimana dimaksud dalam Pasal 10 ayat (3)", ""),
        ("melaksanakan hak dan kewajiban sebagaimana dimaksud dalam Pasal 7", "Pasal 5"),
        ("melaksanakan hak dan kewajiban sebagaimana dimaksud dalam Pasal 6", ""),
        ("menjaga agar kegiatan tetap dalam ruang lingkup sebagaimana dimaksud dalam Pasal 4", "Pasal 3"),
    ],
)  # fmt: skip
def test_a_title_tells_which_article_is_meant(tmp_path: Path, said: str, meant: str) -> None:
    old = "    - key: escort\n"
    new = f"    - key: more\n      text:\n        id: {said}\n        en: do so\n{old}"

    hints = _hints(tmp_path, REFERRALS, old, new)

    assert [f"perhaps {meant} is meant" == each for each in hints] == [True] * bool(meant), hints


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("memberitahukan perubahan nomor telepon narahubung sebagaimana dimaksud dalam Pasal 5 ayat (2)", "Pasal 4"),
        ("memberitahukan perubahan nomor telepon narahubung sebagaimana dimaksud dalam Pasal 4 ayat (2)", ""),
        ("menyampaikan salinan peringatan dini sebagaimana dimaksud dalam Pasal 5 ayat (2) huruf a", ""),
    ],
)  # fmt: skip
def test_the_text_that_refers_is_none_that_speaks_of_it(
    tmp_path: Path, said: str, meant: str
) -> None:
    old = "duties: # by party\n  pacitan:\n"
    new = f"{old}    - key: more\n      text:\n        id: {said}\n        en: do so\n"

    hints = _hints(tmp_path, WARNINGS, old, new)

    assert [meant in each for each in hints] == [True] * bool(meant), hints


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Tugas dan tanggung jawab setiap instansi diatur dalam Pasal 9.", "Pasal 6"),
        ("Tugas dan tanggung jawab setiap instansi diatur dalam Pasal 6.", ""),
        ("Pembiayaan diatur dalam Pasal 8.", "Pasal 9"),
        ("Pelaksanaan pembiayaan dilaporkan; pembiayaan diatur dalam Pasal 9.", ""),
    ],
)
def test_what_is_laid_down_stands_in_the_article_of_its_title(
    tmp_path: Path, said: str, meant: str
) -> None:
    old = "    beberapa instansi, sehingga perencanaan dan pelaksanaannya perlu disinergikan.\n"

    hints = _hints(tmp_path, SYNERGY, old, f"{old}    {said}\n")

    assert [meant in each for each in hints] == [True] * bool(meant), hints


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("penyerahan catatan diatur dalam Pasal 3 Pengakhiran ini", "perhaps Pasal 2 is meant"),
        ("penyerahan catatan diatur dalam Pasal 2 Pengakhiran ini", ""),
        ("penyerahan catatan diatur dalam Pasal 9 Pengakhiran ini", "look up the article that is meant"),
        ("penyerahan catatan diatur dalam Pasal 2 ayat (3) Pengakhiran ini", "refer to the article as a whole"),
    ],
)  # fmt: skip
def test_an_end_refers_to_its_own_articles(tmp_path: Path, said: str, hint: str) -> None:
    old = "peringatan dini dilanjutkan melalui sistem nasional, dan"
    new = f"peringatan dini dilanjutkan melalui sistem nasional, {said}, dan"

    assert _hints(tmp_path, END, old, new) == ([hint] if hint else [])


BITES = "rabies/cooperations/vaksinasi.yaml"
REPORT = "Laporan sebagaimana dimaksud pada ayat (1) memuat:"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Laporan sebagaimana dimaksud pada ayat (3) memuat:", "ayat (1)"),
        ("Laporan yang dimaksud dalam ayat (3) memuat:", "ayat (1)"),
        ("PIHAK menyusun laporan dimaksud pada ayat (3), yang memuat:", "ayat (1)"),
        ("Kasus sebagaimana tersebut pada ayat (3) dicatat beserta:", "ayat (1)"),
        ("Identitas sebagaimana dimaksud pada ayat (1) dicatat bersama:", "ayat (3)"),
        ("Laporan sebagaimana dimaksud pada ayat (1) memuat:", ""),
        ("Laporan sebagaimana dimaksud pada ayat (1) dan ayat (3) memuat:", ""),
        ("Petugas sebagaimana dimaksud pada ayat (1) mencatat:", ""),
        ("Larangan sebagaimana dimaksud pada ayat (3) tidak berlaku bagi:", ""),
        ("Kerahasiaan sebagaimana dimaksud pada ayat (3) meliputi:", ""),
        ("Pemberitahuan sebagaimana dimaksud pada ayat (3) memuat:", ""),
        ("Kerahasiaan sebagaimana dimaksud pada ayat (3) juga meliputi:", ""),
        ("Kejadian sebagaimana dimaksud pada ayat (1) dicatat menurut:", ""),
        ("Ketentuan sebagaimana dimaksud pada ayat (1) berlaku bagi:", ""),
    ],
)  # fmt: skip
def test_a_paragraph_of_the_same_article_says_what_is_referred_to(
    tmp_path: Path, said: str, meant: str
) -> None:
    root = copied("livestock", tmp_path, (BITES, REPORT, said))

    hints = [each.hint.replace("`", "") for each in found("references", root / BITES)]

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)


@pytest.mark.parametrize(
    ("paragraph", "hints"), [("(1)", ["perhaps ayat (2) is meant"]), ("(2)", [])]
)
def test_so_does_one_of_an_article_that_an_addendum_adds(
    tmp_path: Path, paragraph: str, hints: list[str]
) -> None:
    more = f"      - id: Narahubung sebagaimana dimaksud pada ayat {paragraph} mencatatnya.\n        en: It shall be recorded.\n"
    file = "pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"

    assert _hints(tmp_path, file, "originals: 3", f"{more}originals: 3") == hints


@pytest.mark.parametrize(
    ("paragraph", "hints"), [("(1)", []), ("(2)", ["perhaps ayat (3) is meant"])]
)
def test_the_first_paragraph_sets_by_a_figure_what_its_article_is_called(
    tmp_path: Path, paragraph: str, hints: list[str]
) -> None:
    more = (
        "      - {id: Gladi diumumkan tujuh hari sebelumnya., en: It shall be announced.}\n"
        f"      - {{id: 'Cuaca menunda gladi sebagaimana dimaksud pada ayat {paragraph}.', en: It shall wait.}}\n"
    )
    file = "pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"
    called = (
        file,
        "{id: Uji Peringatan Dini, en: Tests of Early Warning}",
        "{id: Gladi, en: Drills}",
    )
    root = copied("examples", tmp_path, called, (file, "originals: 3", f"{more}originals: 3"))

    assert [each.hint.replace("`", "") for each in found("references", root / file)] == hints


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("pada ayat (3)", 1),
        ("pada ayat (1) huruf a", 1),
        ("pada ayat (1)", 0),
        ("pada ayat (3) Undang-Undang tersebut", 0),
    ],
)
def test_a_paragraph_that_an_article_of_an_addendum_refers_to_is_there(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"
    old = "Masing-masing PIHAK menyampaikan hasil setiap uji"
    new = f"{old} sebagaimana dimaksud {said}"

    assert len(_hints(tmp_path, file, old, new)) == count


LANDFILL = "sampah/cooperations/tpa.yaml"
_LATE = "Keterlambatan pembayaran sebagaimana dimaksud pada ayat (1) dikenai denda"
_REVIEW = "Kompensasi ditinjau setiap tahun dan kenaikannya paling tinggi 10% (sepuluh persen)."


@pytest.mark.parametrize(
    ("late", "review", "count"),
    [
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (2) dikenai denda", _REVIEW, 1),
        ("Pelunasan yang dimaksud dalam ayat (2) yang terlambat dikenai denda", _REVIEW, 1),
        ("Keterlambatan pembayaran kompensasi sebagaimana dimaksud pada ayat (2) dikenai denda", "Besaran kompensasi dievaluasi setiap tahun.", 1),
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (2) dikenai denda", "Truk ditimbang setiap kali masuk.", 1),
        ("Keterlambatan pembayaran sebagaimana dimaksud dalam Pasal 9 ayat (2) dikenai denda", _REVIEW, 1),
        (_LATE, _REVIEW, 0),
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (2) dikenai denda", "Kompensasi ditagih setiap bulan.", 0),
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (2) dikenai denda", "Uang muka sebesar 40% (empat puluh persen).", 0),
        ("Keterlambatan pembayaran kenaikan sebagaimana dimaksud pada ayat (2) dikenai denda", _REVIEW, 0),
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (2) dikenai denda", "Iuran kebersihan menjadi bagian PIHAK KESATU.", 0),
        ("Keterlambatan pembayaran sebagaimana dimaksud pada ayat (1) dan ayat (2) dikenai denda", _REVIEW, 0),
        ("Keterlambatan peninjauan sebagaimana dimaksud pada ayat (2) dikenai denda", _REVIEW, 0),
    ],
)  # fmt: skip
def test_a_payment_is_referred_to_where_something_is_paid(
    tmp_path: Path, late: str, review: str, count: int
) -> None:
    root = copied("waste", tmp_path, (LANDFILL, _LATE, late), (LANDFILL, _REVIEW, review))

    hints = [each.hint.replace("`", "") for each in found("references", root / LANDFILL)]

    assert len(hints) == count
    assert all("ayat (1)" in each for each in hints)


QUORUM = "metrologi/agreement.yaml"


@pytest.mark.parametrize(
    ("paragraph", "count"), [("ayat (1)", 1), ("ayat (2)", 0), ("ayat (1) dan ayat (2)", 0)]
)
def test_a_quorum_is_referred_to_where_it_is_set(
    tmp_path: Path, paragraph: str, count: int
) -> None:
    edit = (
        QUORUM,
        "kuorum sebagaimana dimaksud pada ayat (2)",
        f"kuorum sebagaimana dimaksud pada {paragraph}",
    )
    root = copied("scales", tmp_path, edit)

    assert len(found("references", root / QUORUM)) == count


GRANT = "beasiswa/agreement.yaml"
_ENDS = "Beasiswa dihentikan apabila indeks prestasi mahasiswa kurang dari 2,75 selama 2 (dua) semester berturut-turut, kecuali karena sakit atau melahirkan."
_SERVES = "Penerima beasiswa bekerja di puskesmas yang ditunjuk selama 4 (empat) tahun; tahun di kecamatan yang dicapai dengan perahu dihitung satu setengah kali."
_NOT_MET = "Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (2) mengembalikan"


@pytest.mark.parametrize(
    ("referring", "first", "second", "count"),
    [
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) mengembalikan", _ENDS, _SERVES, 1),
        ("Penerima yang melanggar kewajibannya yang dimaksud dalam ayat (1) mengembalikan", "Beasiswa berjumlah Rp12.000.000,00 (dua belas juta rupiah).", _SERVES, 1),
        ("Yang melanggar larangan sebagaimana dimaksud pada ayat (1) mengembalikan", "Beasiswa dibayar dua kali setahun.", "Penerima dilarang menikah selama kuliah.", 1),
        ("Yang melanggar larangan menikah sebagaimana dimaksud pada ayat (1) mengembalikan", "Beasiswa dibayar dua kali setahun.", "Penerima tidak boleh menikah selama kuliah.", 1),
        ("Yang mendapat pengecualian sebagaimana dimaksud pada ayat (1) mengembalikan", "Beasiswa dibayar dua kali setahun.", _ENDS, 1),
        ("Yang tidak membayar denda sebagaimana dimaksud pada ayat (1) mengembalikan", "Penerima melapor setiap semester.", "Keterlambatan dikenai denda 1% (satu persen).", 1),
        (_NOT_MET, _ENDS, _SERVES, 0),
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) mengembalikan", "Penerima melapor setiap semester.", _SERVES, 0),
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) mengembalikan", "Laporan disampaikan setiap semester.", _SERVES, 0),
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) mengembalikan", "Beasiswa berakhir pada saat lulus, dan penerima wajib melapor.", _SERVES, 0),
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) mengembalikan", "Ketentuan pada ayat (2) berlaku sejak lulus.", _SERVES, 0),
        ("Yang tidak memenuhi kewajiban sebagaimana dimaksud pada ayat (1) dan ayat (2) mengembalikan", _ENDS, _SERVES, 0),
        ("Yang melanggar larangan sebagaimana dimaksud pada ayat (1) mengembalikan", "Penerima hanya menikah setelah lulus.", "Penerima dilarang pindah.", 0),
        ("Yang mendapat pengecualian sebagaimana dimaksud pada ayat (1) mengembalikan", "Penerima dapat pindah.", _ENDS, 0),
        ("Yang tidak membayar denda sebagaimana dimaksud pada ayat (1) mengembalikan", "Keterlambatan dikenai sanksi.", "Keterlambatan dikenai denda 1% (satu persen).", 0),
    ],
)  # fmt: skip
def test_a_duty_or_a_prohibition_is_referred_to_where_it_is_laid_down(
    tmp_path: Path, referring: str, first: str, second: str, count: int
) -> None:
    edits = ((GRANT, _ENDS, first), (GRANT, _SERVES, second), (GRANT, _NOT_MET, referring))
    root = copied("nurses", tmp_path, *edits)

    hints = [each.hint.replace("`", "") for each in found("references", root / GRANT)]

    assert ["ayat (2)" in each for each in hints] == [True] * count


APPLICATION = "pacitan-wonogiri-gunungkidul/dispute-applications/2027-10-04.yaml"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Pasal 5 Perjanjian Kerja Sama mewajibkan pengiriman paling lambat 30 (tiga puluh) menit", "Pasal 6"),
        ("Pasal 4 Perjanjian Kerja Sama menetapkan waktu paling lambat 30 (tiga puluh) menit", "Pasal 6"),
        ("menurut Pasal 5 Perjanjian Kerja Sama, pengiriman paling lambat 30 (tiga puluh) menit", "Pasal 6"),
        ("Pasal 3 Perjanjian Kerja Sama mengharuskan peringatan sampai dalam 30 (tiga puluh) menit", "Pasal 6"),
        ("Pasal 6 Perjanjian Kerja Sama mewajibkan pengiriman paling lambat 30 (tiga puluh) menit", ""),
        ("Pasal 6 Perjanjian Kerja Sama mewajibkan pengiriman paling lambat setengah jam", ""),
        ("menurut Pasal 6 Perjanjian Kerja Sama, pengiriman paling lambat 30 (tiga puluh) menit", ""),
        ("Pasal 5 Perjanjian Kerja Sama mewajibkan uji, yang baru dimulai setelah 30 (tiga puluh) menit", ""),
        ("Pasal 5 Perjanjian Kerja Sama mewajibkan uji, dan uji itu berlangsung 30 (tiga puluh) menit", ""),
        ("Pasal 5 dan Pasal 6 Perjanjian Kerja Sama mewajibkan pengiriman paling lambat 30 (tiga puluh) menit", ""),
        ("Pasal 5 Perjanjian Kerja Sama mewajibkan pengiriman paling lambat 45 (empat puluh lima) menit", ""),
    ],
)  # fmt: skip
def test_what_an_article_lays_down_by_a_figure_stands_in_it(
    tmp_path: Path, said: str, meant: str
) -> None:
    old = (
        "Pasal 6 ayat (2) huruf a Perjanjian Kerja Sama\n"
        "    sebagaimana telah diubah mewajibkan penyampaiannya paling lambat 30 (tiga puluh) menit"
    )

    hints = _hints(tmp_path, APPLICATION, old, said)

    assert hints == ([f"perhaps {meant} is meant"] if meant else [])


_LINE = "pilar-batas/agreement.yaml"
_POSITION = "Letak Pilar tidak menentukan, mengurangi, atau menghapuskan hak siapa pun atas tanah."
_TREES = "Untuk setiap pohon yang ditebang, pemilik tanah menerima 10 (sepuluh) bibit."
_RICE = "Pemilik tanah yang terkena Pilar memperoleh 2 (dua) karung beras setiap tahun."
_REFERS = "Ganti rugi sebagaimana dimaksud pada ayat (2) dibayar"
_REPLACED = "tanaman yang rusak diganti menurut harga pasar setempat"


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ((_REFERS, "Ganti rugi sebagaimana dimaksud pada ayat (1) dibayar"), 1),
        ((_REFERS, "Kompensasi sebagaimana dimaksud pada ayat (1) dibayar"), 1),
        ((_REFERS, _REFERS), 0),
        ((_REFERS, "Ganti rugi sebagaimana dimaksud pada ayat (1) dan ayat (2) dibayar"), 0),
        ((_REFERS, "Tanah sebagaimana dimaksud pada ayat (1) dipatok"), 0),
    ],
)
def test_damages_are_referred_to_where_they_are_laid_down(
    tmp_path: Path, edits: tuple[str, str], count: int
) -> None:
    root = copied("boundary", tmp_path, (_LINE, *edits))

    assert len(found("references", root / _LINE)) == count


@pytest.mark.parametrize("given", [_TREES, _RICE])
def test_damages_are_made_good_in_kind(tmp_path: Path, given: str) -> None:
    edits = (
        (_LINE, _POSITION, given),
        (_LINE, _REFERS, "Kompensasi sebagaimana dimaksud pada ayat (1) disalurkan"),
    )
    root = copied("boundary", tmp_path, *edits)

    assert found("references", root / _LINE) == []


_TURNS = "lapangan/cooperations/latihan.yaml"
_EACH = "jumlah angkatan setiap PIHAK sebagaimana dimaksud dalam Pasal 5 ayat (2)"


@pytest.mark.parametrize(
    ("reference", "count"),
    [
        (_EACH.replace("(2)", "(3)"), 1),
        (_EACH.replace("jumlah", "pembagian").replace("(2)", "(4)"), 1),
        (_EACH, 0),
        (_EACH.replace("(2)", "(5)"), 0),
        ("hari mulai setiap angkatan sebagaimana dimaksud dalam Pasal 5 ayat (3)", 0),
    ],
)
def test_the_number_of_each_party_is_referred_to_where_it_is_laid_down(
    tmp_path: Path, reference: str, count: int
) -> None:
    root = copied("drills", tmp_path, (_TURNS, _EACH, reference))

    assert len(found("references", root / _TURNS)) == count


_SEEDS = "benih/offers/2025-05-19.yaml"
_FIRST = "Sinergi ini dimaksudkan"


@pytest.mark.parametrize(
    ("folder", "file", "old", "new", "count"),
    [
        ("nurseries", _SEEDS, _FIRST, "Kerja Sama Daerah dengan Pihak Ketiga ini dimaksudkan", 1),
        ("nurseries", _SEEDS, _FIRST, "Kerja Sama dengan Daerah Lain ini dimaksudkan", 1),
        ("boundary", "pilar-batas/offers/2025-10-06.yaml", "purpose:\n  - ", "purpose:\n  - Kerja Sama Daerah dengan Pihak Ketiga ini perlu. ", 1),
        ("nurseries", _SEEDS, _FIRST, "Kerja sama ini dimaksudkan", 0),
        ("nurseries", _SEEDS, _FIRST, "Berbeda dari Kerja Sama Daerah dengan Pihak Ketiga, Sinergi ini dimaksudkan", 0),
        ("boundary", "pilar-batas/offers/2025-10-06.yaml", "purpose:\n  - ", "purpose:\n  - Kerja Sama Daerah dengan Daerah Lain ini perlu. ", 0),
    ],
)  # fmt: skip
def test_a_cooperation_is_called_by_its_own_form(
    tmp_path: Path, folder: str, file: str, old: str, new: str, count: int
) -> None:
    root = copied(folder, tmp_path, (file, old, new))

    assert len(found("references", root / file)) == count


_TANKERS = "dropping-air-bersih/cooperations/mobil-tangki.yaml"
_DUE = "id: membayar harga air dan biaya angkut sebagaimana dimaksud dalam Pasal 9"
_NIGHT = "dropping-air-bersih/addenda/tambahan-tangki.yaml"
_SIGNED = (
    "surat jalannya\n          ditandatangani sebagaimana dimaksud dalam {Pasal 5 ayat (2) huruf e}"
)


@pytest.mark.parametrize(
    ("file", "old", "new", "meant"),
    [
        (_TANKERS, _DUE, "id: membayar harga air dan biaya angkut sebagaimana dimaksud dalam Pasal 10", "Pasal 9"),
        (_TANKERS, _DUE, "id: melunasi harga air yang diterima sebagaimana diatur dalam Pasal 11", "Pasal 9"),
        (_TANKERS, _DUE, "id: membayar harga air dan biaya angkut sebagaimana dimaksud dalam Pasal 9", ""),
        (_TANKERS, _DUE, "id: membayar harga air dan biaya angkut sebagaimana dimaksud dalam Pasal 8", ""),
        (_TANKERS, _DUE, "id: membayar denda atas harga air sebagaimana dimaksud dalam Pasal 10", ""),
        (_TANKERS, _DUE, "id: membayar denda keterlambatan sebagaimana dimaksud dalam Pasal 10", ""),
        (_TANKERS, _DUE, "id: menanggung potongan harga air sebagaimana dimaksud dalam Pasal 10", ""),
        (_NIGHT, _SIGNED, _SIGNED.replace("(2)", "(4)"), "Pasal 5 ayat (2)"),
        (_NIGHT, _SIGNED, _SIGNED.replace("ditandatangani", "dibuat"), ""),
        (_NIGHT, _SIGNED, "permintaannya diajukan sebagaimana dimaksud dalam {Pasal 5 ayat (4) huruf a}", ""),
        (_NIGHT, _SIGNED, "surat jalan, permintaan, dan catatan sebagaimana dimaksud dalam {Pasal 5 ayat (2) huruf e} disimpan", ""),
    ],
)  # fmt: skip
def test_a_price_and_what_is_done_are_referred_to_where_they_are_laid_down(
    tmp_path: Path, file: str, old: str, new: str, meant: str
) -> None:
    root = copied("tankers", tmp_path, (file, old, new))
    hints = [each.hint.replace("`", "") for each in found("references", root / file)]

    assert [meant in each for each in hints] == [True] * bool(meant), hints


_WARNINGS = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"
_LAPSES = "sepanjang keadaan kahar tersebut menghalanginya."
_TRAINING = "pelatihan-kerja/cooperations/training.yaml"
_FEES = "biaya pelatihan peserta yang diusulkan"


@pytest.mark.parametrize(
    ("file", "old", "new", "meant"),
    [
        (_WARNINGS, _LAPSES, f'"{_LAPSES[:-1]}, setelah memberitahukannya sebagaimana dimaksud pada ayat (3)."', "ayat (4)"),
        (_WARNINGS, _LAPSES, f'"{_LAPSES[:-1]}, setelah pemberitahuan sebagaimana dimaksud pada ayat (1)."', "ayat (4)"),
        (_WARNINGS, _LAPSES, f'"{_LAPSES[:-1]}, setelah memberitahukannya sebagaimana dimaksud pada ayat (4)."', ""),
        (_TRAINING, _FEES, f"{_FEES} sesuai dengan besaran sebagaimana dimaksud dalam Pasal 9 ayat (1)", "says nothing"),
        (_TRAINING, _FEES, f"{_FEES} dengan tarif sebagaimana dimaksud dalam Pasal 14", "says nothing"),
        (_TRAINING, _FEES, f"{_FEES} sesuai dengan besaran sebagaimana dimaksud dalam Pasal 5 ayat (2)", ""),
    ],
)  # fmt: skip
def test_a_notice_and_an_amount_are_referred_to_where_they_are_laid_down(
    tmp_path: Path, file: str, old: str, new: str, meant: str
) -> None:
    root = copied("examples", tmp_path, (file, old, new))
    told = [
        f"{each.message} {each.hint}".replace("`", "") for each in found("references", root / file)
    ]

    assert bool(told) == bool(meant)
    assert all(meant in each for each in told), told
