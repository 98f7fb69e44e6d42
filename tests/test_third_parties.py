"""Agreements with third parties (KSDPK), as Permendagri 22/2020, articles 25 to 39, 44 and Lampiran A.2 and B.2 have them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen import pipeline
from mou_gen.checks import parts
from mou_gen.cli import main
from mou_gen.document import Document, Role, paragraphs_below, printed_words
from mou_gen.errors import InputError
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.examples import AGREEMENTS, FOLDERS
from tests.source import samples

EXAMPLE = AGREEMENTS / "pelatihan-kerja"
JOINT, CONTRACT = "agreement.yaml", "cooperations/training.yaml"
ARTICLE_40 = (
    "maksud dan tujuan",
    "objek",
    "ruang lingkup",
    "pelaksanaan",
    "jangka waktu",
    "surat-menyurat",
    "lain-lain",
    "penutup",
)
"""Permendagri 22/2020, article 40(1)d.1 to d.7 and e, in its words and order."""
ARTICLE_41 = (
    "maksud dan tujuan",
    "objek",
    "ruang lingkup",
    "pelaksanaan",
    "hak dan kewajiban",
    "pembiayaan",
    "jangka waktu",
    "penyelesaian perselisihan",
    "keadaan kahar",
    "pengakhiran kerja sama",
    "penutup",
)
"""Article 41(1)d.1 to d.10 and e."""


def composed(path: Path, *languages: str, folders: Sequence[Path] = FOLDERS) -> Document:
    desk = Desk(Edition(languages=languages or None), folders)
    folder = desk.folder(path)
    record = folder.read(path)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, folder, record)
    return made


@cache
def document(file: str) -> Document:
    return composed(EXAMPLE / file, "id")


def said(made: Document) -> str:
    return " ".join(printed_words(made).split())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The data of the example alone, to be changed."""
    shutil.copytree(AGREEMENTS / "parties", tmp_path / "parties")
    shutil.copytree(EXAMPLE, tmp_path / EXAMPLE.name)
    return tmp_path / EXAMPLE.name


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.parametrize(("file", "wanted"), [(JOINT, ARTICLE_40), (CONTRACT, ARTICLE_41)])
def test_it_has_the_parts_of_its_article_in_their_order(file: str, wanted: tuple[str, ...]) -> None:
    titles = [parts.title_of(each).casefold() for each in parts.articles(document(file))]
    places = [titles.index(part) for part in wanted]

    assert places == sorted(places)


@pytest.mark.parametrize(
    ("file", "formula"),
    [
        (JOINT, "KESEPAKATAN BERSAMA ANTARA PEMERINTAH KABUPATEN NUNUKAN DAN PT CONTOH"),
        (JOINT, "berdasarkan Anggaran Dasar PT Contoh Sejahtera Rekaan yang dibuat di hadapan Notaris"),
        (JOINT, "yang telah disahkan oleh Menteri Hukum dan Hak Asasi Manusia berdasarkan Keputusan Nomor"),
        (JOINT, "dalam hal ini bertindak untuk dan atas nama PT Contoh Sejahtera Rekaan, selanjutnya disebut PIHAK KEDUA"),
        (JOINT, "sesuai dengan kedudukan masing-masing, PARA PIHAK setuju dan sepakat untuk melaksanakan Kesepakatan Bersama"),
        (JOINT, "Demikian Kesepakatan Bersama ini dibuat dan ditandatangani di Nunukan pada hari dan tanggal tersebut di atas dalam rangkap 2 (dua) bermeterai cukup"),
        (CONTRACT, "KONTRAK ANTARA PEMERINTAH KABUPATEN NUNUKAN DAN PT CONTOH"),
        (CONTRACT, "berdasarkan Surat Kuasa Khusus Bupati Nunukan Nomor 100.3.7.1/SK/02/IX/2026"),
        (CONTRACT, "sesuai dengan kedudukan dan kewenangan masing-masing, PARA PIHAK setuju dan sepakat untuk melaksanakan Kontrak"),
        (CONTRACT, "melalui Pengadilan Negeri Nunukan"),
    ],
)  # fmt: skip
def test_it_says_the_formulae_of_the_lampiran(file: str, formula: str) -> None:
    assert formula in said(document(file))


@pytest.mark.parametrize("file", [JOINT, CONTRACT])
def test_the_logo_is_left_the_regional_emblem_right_and_there_is_no_garuda(file: str) -> None:
    """Article 44, Lampiran A.2 and B.2."""
    letterhead = document(file).letterhead

    assert letterhead is not None
    assert [each.alt for each in letterhead.emblems] == [
        "Logo PT Contoh Sejahtera Rekaan",
        "Lambang Kabupaten Nunukan",
    ]


def test_the_example_needs_no_waiver() -> None:
    assert pipeline.check_all([EXAMPLE], Edition(), FOLDERS).warnings == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (JOINT, "{years: 3}", "{years: 6}", "article 32(3)"),
        (JOINT, "type: kesepakatan-bersama-ksdpk", "type: kesepakatan-bersama", "ksdpk"),
        (
            JOINT,
            "[nunukan, pt-contoh-sejahtera]",
            "[pt-contoh-sejahtera, nunukan]",
            "articles 1(2)",
        ),
    ],
)
def test_what_does_not_fit_is_told_with_the_article(
    root: Path, file: str, old: str, new: str, told: str
) -> None:
    changed(root / file, old, new)

    with pytest.raises(InputError) as error:
        pipeline.check_all([root / file], Edition(), FOLDERS)

    assert told in "\n".join(f"{each.message} {each.hint}" for each in error.value.problems)


def test_between_regions_no_court_is_named(root: Path) -> None:
    """Articles 18 to 21."""
    changed(root / CONTRACT, "type: kontrak-ksdpk", "type: perjanjian-kerja-sama")

    with pytest.raises(InputError) as error:
        pipeline.check_all([root / CONTRACT], Edition(), FOLDERS)

    assert "may name no court" in str(error.value)


@pytest.mark.parametrize(
    ("type", "printed"),
    [
        ("association", "berkedudukan di Kota Rekaan"),
        ("person", "bertindak untuk dan atas nama diri sendiri"),
        ("cooperative", "berdasarkan Anggaran Dasar Lembaga Rekaan ["),
        ("university", "berdasarkan Peraturan Rekaan"),
    ],
)
def test_each_third_party_is_told_by_what_it_is(root: Path, type: str, printed: str) -> None:
    (root.parent / "parties" / "pt-contoh-sejahtera.yaml").write_text(
        f"kind: party\ntype: {type}\nname: {{id: Lembaga Rekaan, en: Invented Body}}\n"
        "seat: Kota Rekaan\nhead:\n  office: {id: Ketua, en: Chair}\n"
        "units: {kemitraan: {name: {id: Bagian, en: Division}}}\n"
        + ("basis: {id: Peraturan Rekaan, en: an invented regulation}\n" * (type == "university")),
        encoding="utf-8",
    )

    assert printed in said(composed(root / JOINT, "id"))
    assert found("mandatory-parts", root / JOINT) == []


def test_new_begins_both_for_a_region_and_a_company(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    company = "company: PT Rekaan / PT Rekaan; Direktur / Director"
    begun = ["new", "usaha", "--party", "65.03", "--party", company]

    for command in (begun, ["new", "cooperation", "usaha", "--name", "satu"]):
        assert CliRunner().invoke(main, command).exit_code == 0

    folder = tmp_path / "agreements" / "usaha"
    assert "type: kesepakatan-bersama-ksdpk" in (folder / JOINT).read_text(encoding="utf-8")
    text = (folder / "cooperations" / "satu.yaml").read_text(encoding="utf-8")
    assert "type: perjanjian-kerja-sama-ksdpk" in text


def test_a_third_party_offers_under_its_own_logo(root: Path) -> None:
    """Permendagri 22/2020, articles 26 and 31(1)."""
    offer = root / "offers" / "2026-06-02.yaml"
    changed(offer, "from: nunukan", "from: pt-contoh-sejahtera")
    changed(offer, "place: Nunukan", "place: Tarakan")
    desk = Desk(Edition(), FOLDERS)
    record = desk.folder(offer).read(offer)
    assert isinstance(record, Record)
    letter, terms = (made for _spec, made in pipeline.documents(desk, desk.folder(offer), record))

    assert letter.letterhead is not None
    assert [each.alt for each in letter.letterhead.emblems] == ["Logo PT Contoh Sejahtera Rekaan"]
    assert "Yth. Bupati Nunukan" in said(letter)
    assert "hari terhitung" not in said(letter)  # no article says within how many
    assert "G. Analisis Dampak Sosial dan Lingkungan" in said(terms)
    assert pipeline.check_all([offer], Edition(), FOLDERS).warnings == []


ARTICLE_27 = (
    "latar belakang",
    "dasar hukum",
    "maksud dan tujuan",
    "objek kerja sama",
    "kegiatan yang akan dilaksanakan",
    "jangka waktu",
    "analisis manfaat dan biaya",
    "kesimpulan dan rekomendasi",
)
"""Permendagri 22/2020, article 27 a to h, in its words and order."""
STUDY = "studies/2026-05-04.yaml"


def sections(made: Document) -> list[str]:
    """Return the titles of the parts, which count in letters."""
    titles = (each.text for each in paragraphs_below(made) if each.role is Role.SECTION)
    return [title for title in titles if title[0].isalpha()]


def titles_of(made: Document) -> list[str]:
    return [title.partition(". ")[2].casefold() for title in sections(made)]


def test_the_feasibility_study_has_the_parts_of_article_27_and_names_no_partner() -> None:
    """The partner is chosen at the offer, which comes later (articles 28 and 30(3))."""
    assert titles_of(document(STUDY)) == [*ARTICLE_27]
    assert "NUNUKAN DENGAN PIHAK KETIGA TENTANG" in said(document(STUDY))
    assert "PT CONTOH" not in said(document(STUDY)).upper()


def test_a_study_may_weigh_the_candidates(root: Path) -> None:
    """Article 30(3)."""
    own = "selection:\n  standing: [a]\n  experience: [b]\n  commitment: [c]\n"
    path = root / STUDY
    path.write_text(path.read_text("utf-8") + own, "utf-8")

    assert titles_of(composed(path)) == [*ARTICLE_27, "pertimbangan pemilihan calon mitra"]


@pytest.mark.parametrize("file", [JOINT, CONTRACT])
def test_nobody_tells_the_company_who_is_a_victim(file: str) -> None:
    text = said(document(file))

    assert "saksi dan/atau korban" not in text
    assert "dilarang memberitahukan kepada siapa pun bahwa peserta adalah korban" in text


def test_the_contract_names_a_price_and_what_each_party_bears() -> None:
    text = said(document(CONTRACT))

    assert "Rp1.500.000,00 (satu juta lima ratus ribu rupiah) per peserta" in text
    assert "menyampaikan laporan penyelenggaraan setiap angkatan" in text
    assert "PIHAK KEDUA menanggung biaya pemeliharaan" in text


def test_a_third_party_that_begins_shows_the_criteria(root: Path) -> None:
    """Article 26(1)."""
    changed(root / STUDY, "from: nunukan", "from: pt-contoh-sejahtera")
    made = composed(root / STUDY)

    assert "I. Pemenuhan Kriteria Prakarsa Pihak Ketiga" in sections(made)
    assert "REKAAN DENGAN PEMERINTAH KABUPATEN NUNUKAN" in said(made)


def test_between_regions_there_is_no_such_study(tmp_path: Path) -> None:
    samples.write(tmp_path)
    study = tmp_path / "kerja-sama" / STUDY
    study.parent.mkdir()
    study.write_text("kind: feasibility-study\nagreement: kerja-sama\nfrom: nunukan\n", "utf-8")

    with pytest.raises(InputError, match="only a cooperation with a third party"):
        composed(study)


@pytest.mark.parametrize("part", ["B. Dasar Hukum", "G. Analisis Manfaat dan Biaya"])
def test_a_part_of_the_study_that_is_missing_is_found(
    root: Path, tmp_path: Path, part: str
) -> None:
    own = overridden(tmp_path / "own", "feasibility-study.html", part, "X. Lain")

    (problem,) = found("letter-fields", root / STUDY, own)

    assert problem.missing == part.partition(". ")[2].casefold()
    assert "article 27" in problem.hint


def test_an_office_may_sign_the_study_all_the_same(root: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    signed = '<p class="line" lang="id">Ketua TKKSD</p>'
    (own / "feasibility-study.html").write_text(
        '{% extends "packaged/feasibility-study.html" %}{% block signatures %}'
        f"{signed}{{% endblock %}}",
        "utf-8",
    )

    assert said(composed(root / STUDY, folders=(own, *FOLDERS))).endswith("Ketua TKKSD")
