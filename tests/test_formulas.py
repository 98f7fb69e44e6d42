"""How the documents read, in places where a formula has to fit who reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import (
    Article,
    Layout,
    Paragraph,
    Role,
    Signatures,
    Strong,
    printed_words,
    walk,
)
from mou_gen.kinds.kind import Edition
from tests.examples import AGREEMENTS, BOTH, FOLDERS
from tests.steps import copied

STEPS = "pacitan-wonogiri-gunungkidul"
VICTIMS = "nunukan-ttu/cooperations/victim-referral.yaml"
WARNING = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"


def said(path: Path, asked: Edition = Edition()) -> str:  # noqa: B008, which nothing changes
    """Return the words of the documents of *path*, laid out as *asked*."""
    done = pipeline.check_all([path], asked, FOLDERS)
    return " ".join(" ".join(printed_words(each.document).split()) for each in done.composed)


def bold(path: Path) -> set[str]:
    """Return what stands in bold in the recitals and articles of *path*."""
    (each,) = pipeline.check_all([path], Edition(), FOLDERS).composed
    signed = {
        id(node)
        for block in walk(each.document)
        if isinstance(block, Signatures)
        for node in walk(block)
    }
    return {
        printed_words(kid)
        for node in walk(each.document)
        if isinstance(node, Paragraph) and id(node) not in signed and "parties/" not in node.id
        for kid in node.kids
        if isinstance(kid, Strong)
    }


@pytest.mark.parametrize(
    "file", [VICTIMS, f"{STEPS}/terminations/early-warning.yaml", f"{STEPS}/extensions/2029.yaml"]
)
def test_a_party_is_bold_where_it_is_named_and_plain_where_it_acts(file: str) -> None:
    assert bold(AGREEMENTS / file) == {"PARA PIHAK", "PIHAK", "PARTIES", "PARTY"}


@pytest.mark.parametrize("file", [VICTIMS, f"{STEPS}/addenda/early-warning-1.yaml"])
def test_the_closing_of_an_agreement_is_set_as_its_other_articles_are(file: str) -> None:
    for each in pipeline.check_all([AGREEMENTS / file], Edition(), FOLDERS).composed:
        roles = {
            paragraph.role
            for article in walk(each.document)
            if isinstance(article, Article)
            for block in article.body
            for paragraph in walk(block)
            if isinstance(paragraph, Paragraph)
        }
        assert roles == {Role.BODY}


@pytest.mark.parametrize("layout", Layout)
def test_a_letter_in_english_names_its_place_once_without_a_word_before_it(layout: Layout) -> None:
    letter = AGREEMENTS / "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    asked = Edition(layout, BOTH)
    (each, _) = pipeline.check_all([letter], asked, FOLDERS).composed
    lines = [
        (node.id.rpartition("/")[2], node.language, node.text)
        for node in walk(each.document)
        if isinstance(node, Paragraph) and node.id.startswith("to-")
    ]

    assert ("to-in", "id", "di") in lines
    assert ("to-in", "en", "in") not in lines
    once = [("to-seat", "", "Kefamenanu")]
    twice = [("to-seat", "id", "Kefamenanu"), ("to-seat", "en", "Kefamenanu")]
    assert [line for line in lines if line[0] == "to-seat"] == (
        once if layout is Layout.STACKED else twice
    )
    if layout is not Layout.COLUMNS:
        assert all(text for _id, _language, text in lines)


@pytest.mark.parametrize("layout", Layout)
def test_a_letter_about_a_case_says_in_english_why_it_is_a_draft_and_who_gets_a_copy(
    layout: Layout,
) -> None:
    words = said(
        AGREEMENTS / "victim-services/referrals/NNK-TPPO-2026-0004.yaml", Edition(layout, BOTH)
    )

    assert words.count("Invented example. No real person, event or case") == 2
    assert "(tanpa lampiran) Regional Secretary of Nunukan Regency (without annex)" in words
    assert "Service coordinator of the Contoh Safe House Foundation" in words.partition("Holder")[2]


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (VICTIMS, "shall notify the other PARTY in writing"),
        (WARNING, "shall notify every other PARTY in writing"),
        (VICTIMS, "between the focal points"),
        (WARNING, "among the focal points"),
        (VICTIMS, "Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak Kabupaten Nunukan]"),
        ("pelatihan-kerja/offers/2026-06-02.yaml", "mohon disampaikan secara tertulis. Demikian"),
        ("pacitan-wonogiri-gunungkidul/extensions/2029.yaml", "disebut Kesepakatan Bersama; dan"),
        ("pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml", "as the Cooperation Agreement; and"),
        ("pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml", "menyimpulkan bahwa rencana kerja sama layak ditawarkan."),
        ("ntb-pekerja-migran/work-plans/2027.yaml", "WORK PLAN UNDER THE MEMORANDUM OF AGREEMENT"),
        ("pacitan-wonogiri-gunungkidul/council-requests/2026-10-06.yaml", "2026. Pendanaan rencana kerja sama tersebut belum dianggarkan"),
        ("pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml", "dengan hasil sebagai berikut: Pokok perselisihan"),
        ("pacitan-wonogiri-gunungkidul/offers/2026-09-04.yaml", "DENGAN PEMERINTAH KABUPATEN WONOGIRI DAN PEMERINTAH KABUPATEN GUNUNGKIDUL TENTANG"),
        ("pelatihan-kerja/studies/2026-05-04.yaml", "Disusun di Nunukan pada tanggal 4 Mei 2026 oleh Pemerintah Kabupaten Nunukan."),
        ("nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml", "lembar umpan balik yang terlampir pada formulir ini"),
        ("nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml", "Dari : Dinas Sosial Kabupaten Timor Tengah Utara"),
        ("victim-services/referrals/NNK-TPPO-2026-0004.yaml", "Dari : Yayasan Rumah Aman Contoh"),
        (VICTIMS, "Government of Timor Tengah Utara Regency]. (2)"),
        ("reports/2026-2.yaml", "2. sosial 3. kesehatan 4. komunikasi dan informatika Kesepakatan Bersama: 3 (tiga) tahun"),
    ],
)  # fmt: skip
def test_a_formula_fits_its_document(file: str, words: str) -> None:
    assert words in said(AGREEMENTS / file)


def test_a_governor_is_asked_to_command_those_of_the_province_alone(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    report, party = (
        folder / "offer-reports/2026-09-21.yaml",
        folder.parent / "parties/gunungkidul.yaml",
    )
    assert "tersebut agar Bupati Gunungkidul memberikan tanggapan" in said(report)

    own = party.read_text("utf-8").replace("Gunungkidul", "Trenggalek").replace("34.03", "35.03")
    party.write_text(own, "utf-8")
    assert "yaitu memerintahkan Bupati Trenggalek untuk memberikan tanggapan" in said(report)


def test_a_request_to_the_council_says_both_grounds_of_one_plan(tmp_path: Path) -> None:
    request = copied(tmp_path) / "council-requests/2026-10-06.yaml"
    both = request.read_text("utf-8").replace(
        "grounds: [unbudgeted]", "grounds: [burden, unbudgeted]"
    )
    request.write_text(both, "utf-8")

    assert (
        "Rencana kerja sama tersebut membebani masyarakat dan daerah serta pendanaannya belum dianggarkan"
        in said(request)
    )


def test_an_agreement_says_which_of_three_regions_border_unless_all_do(tmp_path: Path) -> None:
    """Permendagri 22/2020, article 3(2)b: a chain of regions is one cooperation, and not all of it borders."""
    agreement = copied(tmp_path) / "agreement.yaml"
    chain = said(agreement)
    assert (
        "bahwa Kabupaten Pacitan berbatasan dengan Kabupaten Wonogiri dan Kabupaten Wonogiri"
        in chain
    )
    assert "Wonogiri Regency borders Gunungkidul Regency, so that the PARTIES carry out" in chain
    assert "border each other" not in chain

    last = "    - between: [wonogiri, gunungkidul]\n"
    ring = f"    - {{between: [pacitan, gunungkidul], source: dokumen ketiga}}\n{last}"
    agreement.write_text(agreement.read_text("utf-8").replace(last, ring), "utf-8")
    text = said(agreement)
    assert (
        "bahwa PARA PIHAK adalah daerah yang berbatasan, yang melaksanakan Kerja Sama Wajib" in text
    )
    assert "that the PARTIES are regions that border each other and carry out Mandatory" in text


def test_a_report_goes_on_to_the_governors_of_other_provinces(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    report, request = folder / "offer-reports/2026-09-21.yaml", folder / "offers/2026-09-04.yaml"
    for file in (report, request):
        silent = "silent: [gunungkidul]", "silent: [wonogiri, gunungkidul]"
        file.write_text(file.read_text("utf-8").replace(*silent), "utf-8")
    others = "Menteri Dalam Negeri, Gubernur Jawa Tengah, dan Gubernur Daerah Istimewa Yogyakarta"
    assert f"meneruskan laporan ini kepada {others} untuk ditindaklanjuti" in said(report)

    party = folder.parent / "parties/wonogiri.yaml"
    own = party.read_text("utf-8").replace("Wonogiri", "Trenggalek").replace("33.12", "35.03")
    party.write_text(own, "utf-8")
    others = "Menteri Dalam Negeri dan Gubernur Daerah Istimewa Yogyakarta"
    assert f"menindaklanjuti laporan ini dan meneruskannya kepada {others}" in said(report)


@pytest.mark.parametrize("layout", Layout)
def test_what_both_languages_say_alike_stands_once_in_a_cell(layout: Layout) -> None:
    attendance = said(
        AGREEMENTS / "nunukan-ttu/minutes/2019-09-25.yaml", Edition(layout, ("id", "en"))
    ).partition("Lampiran Notula")[2]

    assert "2 [......: nama peserta] [......: name of the participant]" in attendance
    assert attendance.count("IOM Indonesia") == 1


def test_a_place_stands_once_under_another_and_in_each_column() -> None:
    path, both = AGREEMENTS / "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml", ("id", "en")

    assert "di Kefamenanu Dalam rangka" in said(path, Edition(Layout.STACKED, both))
    assert said(path, Edition(Layout.COLUMNS, both)).count("Kefamenanu Kefamenanu") >= 1
