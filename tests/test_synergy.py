"""The Nota Kesepakatan Sinergi and its Rencana Kerja, as Permendagri 22/2020 has them."""

from __future__ import annotations

import shutil
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

EXAMPLE = AGREEMENTS / "ntb-pekerja-migran"
ARTICLE_42 = (
    "latar belakang",
    "maksud dan tujuan",
    "lokasi Sinergi",
    "objek Sinergi",
    "ruang lingkup",
    "tugas dan tanggung jawab",
    "pelaksanaan",
    "jangka waktu",
    "pembiayaan",
    "lain-lain",
    "penutup",
)
"""Permendagri 22/2020, article 42(1)e.1 to e.10 and f, in its words and order."""


@cache
def document(file: str, *languages: str) -> Document:
    desk = Desk(Edition(languages=languages or None), FOLDERS)
    folder = desk.folder(EXAMPLE / file)
    record = folder.read(EXAMPLE / file)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, folder, record)
    return made


def said(file: str) -> str:
    return " ".join(printed_words(document(file, "id")).split())


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """The data of the example alone, to be changed."""
    shutil.copytree(AGREEMENTS / "parties", tmp_path / "parties")
    shutil.copytree(EXAMPLE, tmp_path / EXAMPLE.name)
    return tmp_path / EXAMPLE.name


def changed(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text(encoding="utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new), encoding="utf-8")


def test_it_has_the_parts_of_article_42_in_their_order() -> None:
    titles = [
        parts.title_of(each).casefold() for each in parts.articles(document("agreement.yaml"))
    ]
    places = [
        next(n for n, title in enumerate(titles) if part.casefold() in title) for part in ARTICLE_42
    ]

    assert places == sorted(places)
    assert len(set(places)) == len(ARTICLE_42)


@pytest.mark.parametrize(
    "formula",
    [
        "NOTA KESEPAKATAN ANTARA",
        "kami yang bertanda tangan di bawah ini",
        "dalam hal ini bertindak untuk dan atas nama Kepolisian Daerah Nusa Tenggara Barat, selanjutnya disebut PIHAK KESATU",
        "atas nama Pemerintah Provinsi Nusa Tenggara Barat, selanjutnya disebut PIHAK KEEMPAT",
        "selanjutnya secara bersama-sama dalam Nota Kesepakatan ini disebut PARA PIHAK, dan secara sendiri-sendiri disebut PIHAK.",
        "PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut",
        "sesuai dengan kedudukan dan kewenangan masing-masing, PARA PIHAK setuju dan sepakat untuk melaksanakan Nota Kesepakatan",
        "Demikian Nota Kesepakatan Sinergi perencanaan dan pelaksanaan pembangunan ini dibuat dan ditandatangani di Mataram pada hari dan tanggal tersebut di atas dalam rangkap 4 (empat) bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.",
    ],
)
def test_it_says_the_formulae_of_lampiran_c(formula: str) -> None:
    assert formula in said("agreement.yaml")


def test_it_has_no_emblem_and_no_minister_as_judge() -> None:
    """Lampiran C has no emblem; articles 18 to 21 let the Minister decide between regions alone."""
    assert document("agreement.yaml").letterhead is None
    assert "permohonan penyelesaian perselisihan" not in said("agreement.yaml")


def test_a_vertical_body_signs_by_a_letter_and_the_governor_by_none() -> None:
    """Article 57(2)."""
    text = said("agreement.yaml")

    assert text.count("berdasarkan Surat Kuasa") == 3
    assert "berdasarkan Surat Kuasa Kepala Kepolisian Negara Republik Indonesia Nomor SK/05" in text


def test_the_work_plan_says_what_when_where_with_what_money_and_who() -> None:
    text = said("work-plans/2027.yaml")

    assert "RENCANA KERJA NOTA KESEPAKATAN ANTARA" in text
    assert "2027 Kabupaten Lombok Tengah" in text
    assert "APBN dan APBD PIHAK KEEMPAT" in text
    assert "PIHAK KETIGA dan PIHAK KEEMPAT" in text


def test_the_example_needs_no_waiver() -> None:
    run = pipeline.check_all([EXAMPLE], Edition(), FOLDERS)

    assert run.warnings == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "legal_basis: [uu-21-2007, uu-23-2014, uu-18-2017, uu-27-2022, pp-28-2018, permendagri-22-2020]",
            "legal_basis: []",
            "considerations",
        ),
    ],
)
def test_what_it_must_have_before_its_articles_is_found(
    root: Path, old: str, new: str, told: str
) -> None:
    changed(root, "agreement.yaml", old, new)

    (problem,) = found("mandatory-parts", root / "agreement.yaml")

    assert problem.missing == told


def test_a_work_plan_that_is_missing_is_told(root: Path) -> None:
    shutil.rmtree(root / "work-plans")

    (problem,) = found("mandatory-parts", root / "agreement.yaml")

    assert problem.missing == "work-plan"
    assert "57(1)" in problem.hint


@pytest.mark.parametrize(
    ("name", "old", "new", "rule", "told"),
    [
        (
            "macros.html",
            "{% for side in parties %}\n<h1",
            "{% for side in parties if side.index != 1 %}\n<h1",
            "party-naming",
            "the title does not name Kantor Wilayah",
        ),
        (
            "macros.html",
            "{% for side in parties %}\n<h1",
            "{% for side in parties|reverse %}\n<h1",
            "party-naming",
            "the title lists the parties in a different order",
        ),
        (
            "work-plan.html",
            '<p lang="id"><strong>{{ labels.id.parties[loop.index0] }},',
            '<p lang="id"><strong>{{ labels.id.parties[0] }},',
            "signature-order",
            "`PIHAK KESATU` signs on the left",
        ),
        (
            "work-plan.html",
            "<td>{{ both(item.activity) }}</td>",
            "<td><p>-</p></td>",
            "letter-fields",
            "activities.activity",
        ),
    ],
)
def test_a_template_of_the_work_plan_names_the_parties_in_their_order(
    root: Path, tmp_path: Path, name: str, old: str, new: str, rule: str, told: str
) -> None:
    own = overridden(tmp_path / "own", name, old, new)

    problems = found(rule, root / "work-plans" / "2027.yaml", own)

    assert any(told in each.message for each in problems)


def test_the_work_plan_names_its_agreement_and_says_where_and_when_it_is_signed() -> None:
    text = said("work-plans/2027.yaml")

    assert "dan Nomor 100.3.7.1/04/FIKTIF/2026 tanggal 12 Agustus 2026 dan merupakan" in text
    assert "Rencana Kerja ini ditandatangani di Mataram pada tanggal 12 Agustus 2026." in text


@pytest.mark.parametrize(
    "words",
    [
        "Tim Koordinasi Kerja Sama Daerah PIHAK KEEMPAT melaporkan pelaksanaan Nota Kesepakatan ini kepada Gubernur Nusa Tenggara Barat setiap 6 (enam) bulan sekali, untuk selanjutnya dilaporkan oleh Gubernur Nusa Tenggara Barat kepada Menteri Dalam Negeri paling sedikit 1 (satu) kali",
        "persetujuan Dewan Perwakilan Rakyat Daerah PIHAK KEEMPAT.",
        "dan, bagi PIHAK KEEMPAT, perubahan kebijakan Pemerintah Pusat, yang",
        "ini dan Rencana Kerjanya telah mendapat persetujuan Dewan Perwakilan Rakyat Daerah PIHAK KEEMPAT",
        "Data pribadi, termasuk data pribadi saksi dan/atau korban, hanya dapat dipertukarkan",
        "Anggaran Pendapatan dan Belanja Negara (APBN), Anggaran Pendapatan dan Belanja Daerah (APBD), dan/atau",
        "Tahun 2027 pada program Penempatan Tenaga Kerja, program Rehabilitasi Sosial, dan program Perlindungan Perempuan.",
    ],
)
def test_it_speaks_of_the_region_and_of_the_bodies_of_the_government_as_what_they_are(
    words: str,
) -> None:
    assert words in said("agreement.yaml")


def test_in_english_too() -> None:
    text = " ".join(printed_words(document("agreement.yaml", "en")).split())

    for words in (
        "riot or, for the FOURTH PARTY, a change in the policy of the Central Government, that",
        "the Regional House of Representatives of the FOURTH PARTY.",
        "by the Governor of Nusa Tenggara Barat to the Minister of Home Affairs at least once a year",
        "the drafts of this Memorandum of Agreement and of its Work Plan have been approved",
        "SUBJECT MATTER OF THE SYNERGY",
        "to align the planning and implementation of development in the field of",
    ):
        assert words in text


def with_regencies(root: Path, *names: str) -> str:
    """Return what the agreement says in Indonesian between the police and regencies."""
    for name in names:
        shutil.copy(AGREEMENTS / "parties" / f"{name}.yaml", root.parent / "parties")
    parties = f"parties: [polda-ntb, {', '.join(names)}]"
    text = (root / "agreement.yaml").read_text(encoding="utf-8")
    before, _, rest = text.partition("parties: [")
    kept = before.partition("numbers:")[0] + parties + rest.partition("]")[2]
    kept = kept.partition("rkpd:")[0] + "commitments:" + kept.partition("commitments:")[2]
    kept = kept.partition("tasks:")[0] + "duration: {years: 3}\noriginals: 2\n"
    (root / "agreement.yaml").write_text(kept, encoding="utf-8")
    desk = Desk(Edition(languages=("id",)), FOLDERS)
    path = root / "agreement.yaml"
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, desk.folder(path), record)
    return " ".join(printed_words(made).split())


def test_a_regent_reports_to_the_governor(root: Path) -> None:
    """Article 60(2)."""
    text = with_regencies(root, "nunukan")

    assert "kepada Bupati Nunukan setiap 6 (enam) bulan sekali" in text
    assert "oleh Bupati Nunukan kepada Gubernur Kalimantan Utara sebagai Wakil Pemerintah" in text


def test_of_several_regions_each_reports_and_is_excused(root: Path) -> None:
    text = with_regencies(root, "nunukan", "pacitan")

    assert "Tim Koordinasi Kerja Sama Daerah masing-masing daerah melaporkan" in text
    assert "dan, bagi PIHAK KEDUA dan PIHAK KETIGA, perubahan kebijakan Pemerintah Pusat" in text


def test_an_activity_after_the_term_is_told(root: Path) -> None:
    changed(root, "work-plans/2027.yaml", "year: 2028", "year: 2035")

    with pytest.raises(InputError, match="the agreement is not in force in 2035"):
        pipeline.check_all([root / "work-plans"], Edition(), FOLDERS)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "[polda-ntb, kanwil-imigrasi-ntb, bp3mi-ntb, provinsi-nusa-tenggara-barat]",
            "[provinsi-nusa-tenggara-barat, polda-ntb, kanwil-imigrasi-ntb, bp3mi-ntb]",
            "may not be PIHAK KESATU",
        ),
        (
            "type: nota-kesepakatan",
            "type: kesepakatan-bersama",
            "is no party to a Kesepakatan Bersama",
        ),
    ],
)
def test_parties_that_do_not_fit_are_told_the_type_and_the_article(
    root: Path, old: str, new: str, told: str
) -> None:
    changed(root, "agreement.yaml", old, new)
    if "kesepakatan-bersama" in new:
        text = (root / "agreement.yaml").read_text(encoding="utf-8")
        kept = (
            text.split("background:")[0]
            + "commitments:"
            + text.split("commitments:")[1].split("tasks:")[0]
        )
        (root / "agreement.yaml").write_text(
            kept + "duration: {years: 3}\noriginals: 4\n", encoding="utf-8"
        )

    problems = found("party-kind", root / "agreement.yaml")

    assert told in problems[0].message
    assert "article" in problems[0].hint


def test_a_region_may_not_promise_what_the_police_may(root: Path) -> None:
    promise = "menyebarluaskan informasi migrasi aman sampai ke desa"
    changed(root, "agreement.yaml", promise, "melakukan penyidikan terhadap perekrut")

    (problem,) = found("affairs", root / "agreement.yaml")

    assert "penyidikan" in problem.message


def test_a_term_of_more_than_five_years_passes(root: Path) -> None:
    """Articles 42 and 52 to 60 name no longest term."""
    changed(root, "agreement.yaml", "duration: {years: 3}", "duration: {years: 7}")

    assert found("duration", root / "agreement.yaml") == []


def test_its_name_in_practice_and_its_emblems_are_a_choice(root: Path) -> None:
    changed(
        root,
        "agreement.yaml",
        "type: nota-kesepakatan",
        "emblems: yes\ntype: nota-kesepahaman-sinergi",
    )
    for party in (AGREEMENTS / "parties").glob("*-ntb.yaml"):
        path = root.parent / "parties" / party.name
        path.write_text(
            f"{path.read_text(encoding='utf-8')}logo: lambang-contoh.png\n", encoding="utf-8"
        )
    desk = Desk(Edition(), FOLDERS)
    path = root / "agreement.yaml"
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, desk.folder(path), record)

    assert "Demikian Nota Kesepahaman Sinergi perencanaan" in " ".join(printed_words(made).split())
    assert made.letterhead is not None
    assert [each.alt for each in made.letterhead.emblems][-1] == "Lambang Nusa Tenggara Barat"
    assert found("emblem", path) == []


def test_new_begins_one_for_a_region_and_a_body_of_the_government(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    police = "vertical-body: Kepolisian Daerah Rekaan / Fictitious Police; Kepala / Chief"

    for command in (
        ["new", "aman", "--party", "52", "--party", police],
        ["new", "work-plan", "aman", "--name", "2027"],
    ):
        assert CliRunner().invoke(main, command).exit_code == 0

    text = (tmp_path / "agreements/aman/agreement.yaml").read_text(encoding="utf-8")
    assert "type: nota-kesepakatan" in text
    assert "parties: [kepolisian-daerah-rekaan, provinsi-nusa-tenggara-barat]" in text
    checked = CliRunner().invoke(main, ["check", "agreements"])
    assert checked.exit_code == 0, checked.stderr


def test_its_offer_has_the_terms_of_article_53_and_cites_article_54() -> None:
    desk = Desk(Edition(), FOLDERS)
    path = EXAMPLE / "offers" / "2026-06-02.yaml"
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    letter, terms = (made for _spec, made in pipeline.documents(desk, desk.folder(path), record))

    headings = [each.text for each in paragraphs_below(terms) if each.role is Role.SECTION]
    wanted = ("latar belakang", "maksud dan tujuan", "objek", "lokasi", "ruang lingkup", "pembiayaan", "jangka waktu", "manfaat")  # fmt: skip
    assert len(headings) == len(wanted)
    assert all(
        part in title.casefold() for part, title in zip(wanted, headings, strict=True)
    )  # article 53(3): no analysis of the impact
    assert "sesuai dengan Pasal 54 Peraturan Menteri" in " ".join(printed_words(letter).split())


def test_its_offer_offers_a_sinergi_and_no_kerja_sama() -> None:
    """Article 54(1)."""
    desk = Desk(Edition(), FOLDERS)
    path = EXAMPLE / "offers" / "2026-06-02.yaml"
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    letter, terms = (
        " ".join(printed_words(made).split())
        for _spec, made in pipeline.documents(desk, desk.folder(path), record)
    )

    assert "Penawaran Sinergi tentang" in letter
    assert "Apabila disetujui, Sinergi tersebut" in letter
    assert "Sinergi dilaksanakan di wilayah Provinsi Nusa Tenggara Barat." in terms
    assert "Jangka waktu Sinergi adalah" in terms
    assert "kerja sama" not in terms.casefold()


def test_its_answer_answers_the_offer_of_a_sinergi(root: Path) -> None:
    """Article 54(3)."""
    path = root / "offer-answers" / "2026-06-22.yaml"
    path.parent.mkdir()
    path.write_text(
        "kind: offer-answer\nagreement: ntb-pekerja-migran\ndate: 2026-06-22\nplace: Mataram\n"
        "classification: biasa\nfrom: bp3mi-ntb\noffer: 2026-06-02\naccepted: yes\n",
        encoding="utf-8",
    )
    desk = Desk(Edition(), FOLDERS)
    record = desk.folder(path).read(path)
    assert isinstance(record, Record)
    ((_spec, made),) = pipeline.documents(desk, desk.folder(path), record)
    text = " ".join(printed_words(made).split())

    assert "Jawaban atas Penawaran Sinergi tentang" in text
    assert "hal penawaran Sinergi tentang" in text
