"""The Perjanjian Kerja Sama: what its data make of it, and what is told where they are wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Article, Blank, Document, Layout, Signatures, printed_words, walk
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from mou_gen.library.agreement_types import OPTIONAL
from mou_gen.writers.formats import FORMATS
from tests import docx_words
from tests.examples import BOTH, FOLDERS, TYPES
from tests.printed import pages, squeezed, without_heads
from tests.rendering import render
from tests.source import samples
from tests.source.samples import NUNUKAN, PERJANJIAN
from tests.stress import REGIONS

pytestmark = pytest.mark.slow

PLAN = TYPES["perjanjian-kerja-sama"].articles
ID, EN = Edition(languages=("id",)), Edition(languages=("en",))


def composed(root: Path, edition: Edition = ID) -> Document:
    (each,) = pipeline.check_all([root / PERJANJIAN], edition, FOLDERS).composed
    return each.document


def changed(root: Path, old: str, new: str, edition: Edition = ID) -> Document:
    """Return the sample with *old* as *new*."""
    samples.write(root, samples.WITH_COOPERATION)
    samples.changed(root, PERJANJIAN, old, new)
    return composed(root, edition)


def sample(root: Path, more: str = "", edition: Edition = ID) -> Document:
    return changed(root, "originals: 2\n", f"originals: 2\n{more}", edition)


def findings(root: Path, old: str, new: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        changed(root, old, new)
    return [f"{each.source.line}: {each.message} | {each.hint}" for each in caught.value.problems]


def articles(document: Document) -> list[str]:
    return [node.id for node in walk(document) if isinstance(node, Article)]


def said(document: Document) -> str:
    return " ".join(printed_words(document).split())


def test_it_has_the_articles_of_the_law_in_their_order(tmp_path: Path) -> None:
    """Permendagri 22/2020, article 41."""
    document = sample(tmp_path, edition=Edition())

    assert articles(document) == list(PLAN)
    demanded = [key for key in articles(document) if PLAN[key] != OPTIONAL and key != "language"]
    assert demanded == [
        "purpose",
        "subject-matter",
        "scope",
        "implementation",
        "rights-and-duties",
        "funding",
        "duration",
        "dispute-settlement",
        "force-majeure",
        "termination",
        "closing",
    ]


def test_it_tells_which_agreement_it_follows(tmp_path: Path) -> None:
    text = said(sample(tmp_path, edition=Edition()))

    assert (
        "bahwa Perjanjian Kerja Sama ini merupakan tindak lanjut Kesepakatan Bersama antara"
        " Pemerintah Kabupaten Nunukan dan Pemerintah Kabupaten Timor Tengah Utara"
    ) in text
    assert "tanggal 25 September 2025 tentang Pencegahan Perdagangan Orang, selanjutnya" in text
    assert (
        "is concluded in implementation of the Joint Agreement between the Government of Nunukan Regency and the"
        " Government of TTU Regency"
    ) in text
    assert "of 25 September 2025, on Prevention of Trafficking in Persons, hereinafter" in text


APPROVED = "approvals: {nunukan: {number: 170/1, date: 2026-04-20}}\n"


@pytest.mark.parametrize(
    ("more", "joined"),
    [
        ("", ["selanjutnya disebut Kesepakatan Bersama; dan", "to as the Joint Agreement; and"]),
        (
            APPROVED,
            [
                "selanjutnya disebut Kesepakatan Bersama; 1.",
                "Nomor 170/1 tanggal 20 April 2026; dan 2.",
                "to as the Joint Agreement; 2.",
                "Number 170/1 of 20 April 2026; and 3.",
            ],
        ),
    ],
    ids=["what it follows", "an approval"],
)
def test_what_is_stated_before_the_only_recital_is_joined_to_it(
    tmp_path: Path, more: str, joined: list[str]
) -> None:
    text = said(sample(tmp_path, more, Edition()))

    assert [words for words in joined if words not in text] == []


def test_recitals_that_the_data_join_are_joined_once(tmp_path: Path) -> None:
    recital = "  - key: mandate\n    text: {id: bahwa korban berhak dilayani., en: that victims have the right to services.}\n"
    two = "  - {key: need, text: {id: bahwa ada kebutuhan; dan, en: that there is a need; and}}\n"

    text = said(changed(tmp_path, recital, f"{two}{recital}", Edition()))

    assert "selanjutnya disebut Kesepakatan Bersama; 1. that" in text
    assert "to as the Joint Agreement; 2. bahwa ada kebutuhan; dan 2." in text


def test_the_head_of_an_office_signs_by_special_power_of_attorney(tmp_path: Path) -> None:
    """Permendagri 22/2020, article 14: the other party's head of region signs himself."""
    text = said(sample(tmp_path, edition=Edition()))

    assert (
        "berdasarkan Surat Kuasa Khusus Bupati Nunukan Nomor 180/7 tanggal 30 April 2026,"
        " dalam hal ini bertindak untuk dan atas nama Pemerintah Kabupaten Nunukan"
    ) in text
    assert (
        "by virtue of the Special Power of Attorney of the Regent of Nunukan Number 180/7 of 30"
        " April 2026, acting in this matter for and on behalf of the Government of Nunukan Regency"
    ) in text
    assert text.count("Surat Kuasa Khusus") == 1
    (signatures,) = (node for node in walk(composed(tmp_path)) if isinstance(node, Signatures))
    assert printed_words(signatures).split("\n")[:2] == [
        "PIHAK KEDUA,",
        "Bupati Timor Tengah Utara,",
    ]
    assert "PIHAK KESATU,\nKepala Dinas Sosial Kabupaten Nunukan,\nMeterai" in printed_words(
        signatures
    )


def test_a_power_of_attorney_that_is_not_known_is_a_blank(tmp_path: Path) -> None:
    authority = "    authority: {number: 180/7, date: 2026-04-30}\n"

    document = changed(tmp_path, authority, "", Edition())

    text = said(document)
    assert (
        "berdasarkan Surat Kuasa Khusus Bupati Nunukan"
        " [......: nomor dan tanggal surat kuasa khusus], dalam hal ini"
    ) in text
    assert "[......: number and date of the special power of attorney], acting in this" in text


def test_the_name_under_the_signature_is_its_own_and_not_that_of_letters(tmp_path: Path) -> None:
    samples.write(tmp_path, samples.WITH_COOPERATION)
    office = "office: {id: Kepala Dinas Sosial, en: Head of the Office of Social Affairs}\n"
    samples.changed(tmp_path, NUNUKAN, office, f"{office}      name: Dr. Nama Rekaan, M.Si.\n")

    assert "[......: nama Kepala Dinas Sosial Kabupaten Nunukan]" in said(composed(tmp_path))
    assert "Rekaan" not in said(composed(tmp_path))
    document = changed(
        tmp_path, "    unit: dinas-sosial\n", "    unit: dinas-sosial\n    name: Nama Rekaan\n"
    )
    assert said(document).count("NAMA REKAAN") == 2


def test_an_office_without_a_head_is_a_blank(tmp_path: Path) -> None:
    text = said(changed(tmp_path, "    unit: dinas-sosial\n", "    unit: setda\n"))

    assert "[......: nama pejabat penerima kuasa]" in text
    assert "[......: kepala Sekretariat Daerah], berkedudukan di" in text


def test_rights_and_duties_stand_party_by_party(tmp_path: Path) -> None:
    assert (
        "HAK DAN KEWAJIBAN (1) PIHAK KESATU berhak menerima jawaban."
        " (2) PIHAK KESATU berkewajiban: a. memberi pemberitahuan; dan b. mendampingi korban."
        " (3) PIHAK KEDUA berhak menerima pemberitahuan."
        " (4) PIHAK KEDUA berkewajiban menjawab permintaan."
    ) in said(sample(tmp_path))


def test_rights_that_are_not_written_are_a_blank(tmp_path: Path) -> None:
    own = """\
  ttu:
    - key: notice
      text: {id: menerima pemberitahuan, en: receive notice}
"""
    document = changed(tmp_path, own, "", Edition())

    blanks = {node.origin.path for node in walk(document) if isinstance(node, Blank)}
    assert "rights.ttu" in blanks
    text = said(document)
    assert "PIHAK KEDUA berhak [......: hak Pemerintah Kabupaten Timor Tengah Utara]." in text
    assert "has the right to [......: rights of the Government of TTU Regency]." in text


def test_several_commitments_are_listed(tmp_path: Path) -> None:
    document = changed(tmp_path, "[referral-system]", "[referral-system, human-rights]")

    assert "dalam Kesepakatan Bersama, yaitu: a. Rujukan; dan b. Hak Asasi." in said(document)


@pytest.mark.parametrize(
    ("edition", "own", "other"), [(ID, "Pasal 5", "Article"), (EN, "Article 5", "Pasal")]
)
def test_it_can_stand_in_one_language(
    tmp_path: Path, edition: Edition, own: str, other: str
) -> None:
    document = sample(tmp_path, edition=edition)

    assert "language" not in articles(document)
    assert own in said(document)
    assert not re.search(rf"\b{other} \d", said(document))


def test_an_optional_article_can_be_left_out_and_one_replaced(tmp_path: Path) -> None:
    more = """\
articles:
  leave_out: [data-protection, correspondence]
  replace:
    termination:
      title: {id: Pengakhiran, en: Termination}
      paragraphs: [{id: Perjanjian ini berakhir., en: This agreement ends.}]
"""
    document = sample(tmp_path, more)

    assert not {"data-protection", "correspondence"} & set(articles(document))
    assert "Pasal 10 PENGAKHIRAN Perjanjian ini berakhir. Pasal 11 PERUBAHAN" in said(document)


@pytest.mark.parametrize("key", [key for key, rule in PLAN.items() if rule != OPTIONAL])
def test_an_article_that_the_law_demands_cannot_be_left_out(tmp_path: Path, key: str) -> None:
    (found,) = findings(
        tmp_path, "originals: 2\n", f"originals: 2\narticles: {{leave_out: [{key}]}}\n"
    )

    assert f"the article `{key}` cannot be omitted" in found
    assert PLAN[key] in found


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("under: kerja-sama", "under: kerjasama", "there is no agreement in a folder `kerjasama`"),
        ("under: kerja-sama\n", "", "`under` is missing"),
        ("[referral-system]", "[referral]", "there is no commitment of the agreement with the key `referral`"),
        ("unit: dinas-sosial", "unit: dinas", "there is no unit of nunukan with the key `dinas`"),
        ("signatories:\n  nunukan:", "signatories:\n  malinau:", "there is no party of this agreement with the key `malinau`"),
        ("duties:\n  nunukan:", "duties:\n  malinau:", "there is no party of this agreement with the key `malinau`"),
        ("rights:\n  nunukan:\n    - key: answer\n      text: {id: menerima jawaban, en: receive an answer}\n", "rights:\n  nunukan: none\n", "`rights.nunukan` must be a list"),
        ("rights:\n  nunukan:\n    - key: answer\n      text: {id: menerima jawaban, en: receive an answer}\n", "rights:\n  nunukan: []\n", "`rights.nunukan` must have at least 1 item"),
        ("{years: 3}", "{years: 0}", "`duration.years` must be a whole number from 1 to 99"),
        ("type: perjanjian-kerja-sama", "type: perjanjian", "choose one of `kesepakatan-bersama`, `nota-kesepahaman`, `perjanjian-kerja-sama`"),
        ("type: perjanjian-kerja-sama", "type: kesepakatan-bersama", "`under` is not a known key"),
        ("scope:", "scoop:", "did you mean `scope`?"),
        ("en: the referral of victims}", "en: the referral of victims.}", "`scope[referral].text.en` ends with `.` | delete it"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_the_data_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    assert told in "\n".join(findings(tmp_path, old, new))


def test_it_cannot_follow_another_of_its_kind(tmp_path: Path) -> None:
    own = samples.COOPERATION.replace("under: kerja-sama", "under: other")
    files = {
        **samples.WITH_COOPERATION,
        "other/agreement.yaml": samples.COOPERATION,
        PERJANJIAN: own,
    }
    samples.write(tmp_path, files)

    with pytest.raises(InputError, match="this file is not a Kesepakatan Bersama"):
        composed(tmp_path)


def five(root: Path) -> Path:
    """Write an agreement of five parties and a Perjanjian Kerja Sama under it below *root*."""
    names = f"[{', '.join(REGIONS)}]"
    sides = {
        key: f"""\
kind: party
region: "{code}"
government: {{id: Pemerintah Kabupaten {name}, en: Government of {name} Regency}}
head:
  office: {{id: Bupati {name}, en: Regent of {name}}}
units:
  dinas-sosial: {{name: {{id: Dinas Sosial, en: Office of Social Affairs}}}}
"""
        for key, (code, whole) in REGIONS.items()
        for name in (whole.removeprefix("Kabupaten "),)
    }
    texts = {
        file: text.replace("[nunukan, ttu]", names).replace("originals: 2", "originals: 5")
        for file, text in samples.WITH_COOPERATION.items()
        if "parties" not in file
    }
    return samples.write(
        root, {**texts, **{f"parties/{key}.yaml": text for key, text in sides.items()}}
    )


@pytest.mark.parametrize(
    ("layout", "engine"),
    [
        (Layout.COLUMNS, "weasyprint"),
        (Layout.STACKED, "typst"),
        (Layout.SEQUENTIAL, "weasyprint"),
    ],
)
def test_five_parties_sign_one_and_every_file_says_the_same(
    tmp_path: Path, layout: Layout, engine: str
) -> None:
    root = five(tmp_path)
    run = pipeline.check_all([root / PERJANJIAN], Edition(layout, BOTH), FOLDERS)
    (each,) = run.composed
    files = render([each], list(FORMATS), FOLDERS, Path(), engine)
    docx, pdf = (files[each.target.with_name(f"rujukan.{name}")] for name in FORMATS)

    assert [str(found) for found in run.warnings] == []
    assert each.document.letterhead is not None
    emblems = [emblem.picture for emblem in each.document.letterhead.emblems]
    files_of = [each.origin.file for each in emblems if isinstance(each, Blank)]
    first, *partners = (f"parties/{key}.yaml" for key in REGIONS)
    assert files_of == [*partners, first]
    assert "PIHAK KELIMA berkewajiban [......: kewajiban" in said(each.document)
    assert squeezed(docx_words.words(docx)) == squeezed(printed_words(each.document))
    printed = without_heads("".join(pages(pdf, 19)), each.document)
    # a row that breaks over pages is printed left, right, left, right
    assert sorted(printed) == sorted(without_heads(printed_words(each.document), each.document))


# ---- who pays, whose council, what serves one subject alone --------------------------------


def test_what_each_party_pays_for_stands_in_the_article_on_funding(tmp_path: Path) -> None:
    more = """\
costs:
  ttu:
    - key: journey
      text: {id: biaya perjalanan dari serah terima, en: the costs of the journey from the handover}
"""
    text = said(changed(tmp_path, "duration: {years: 3}\n", f"{more}duration: {{years: 3}}\n"))

    assert "(1) Pembiayaan pelaksanaan Perjanjian Kerja Sama ini dibebankan pada Anggaran" in text
    assert "(2) PIHAK KEDUA menanggung biaya perjalanan dari serah terima." in text


def test_the_opening_says_of_which_region_an_office_is(tmp_path: Path) -> None:
    text = said(sample(tmp_path, edition=Edition()))

    assert "Kepala Dinas Sosial Kabupaten Nunukan, berkedudukan di" in text
    assert "Head of the Office of Social Affairs of Nunukan Regency, whose office is" in text


def test_a_council_with_a_name_of_its_own_is_called_by_it(tmp_path: Path) -> None:
    samples.write(tmp_path, samples.WITH_COOPERATION)
    party = tmp_path / samples.TTU
    council = "{id: Dewan Perwakilan Rakyat Kabupaten, en: Regency House of Representatives}"
    party.write_text(f"{party.read_text('utf-8')}council: {council}\n", "utf-8")

    text = said(composed(tmp_path, Edition()))

    assert (
        "persetujuan Dewan Perwakilan Rakyat Daerah PIHAK KESATU dan Dewan Perwakilan Rakyat"
        " Kabupaten PIHAK KEDUA."
    ) in text
    assert "the Regency House of Representatives of the SECOND PARTY." in text


@pytest.mark.parametrize("about", ["rujukan korban", "koordinasi penegakan hukum"])
def test_law_enforcement_stands_where_the_scope_speaks_of_it(tmp_path: Path, about: str) -> None:
    text = said(changed(tmp_path, "{id: rujukan korban,", f"{{id: {about},"))

    assert ("termasuk penegakan hukum," in text) is ("penegakan hukum" in about)
