"""An addendum and the agreement as it reads then: words, numbers and references in both languages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Document, Paragraph, Signatures, Table, Value, printed_words
from mou_gen.errors import InputError
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.pull.printed_values import as_written
from tests.examples import AGREEMENTS, FOLDERS

FOLDER = "pacitan-wonogiri-gunungkidul"
COOPERATION = f"{FOLDER}/cooperations/early-warning.yaml"
HEAD = """\
kind: addendum
agreement: pacitan-wonogiri-gunungkidul
cooperation: early-warning
date: 2027-02-15
place: Pacitan
reason: {id: gladi bersama menunjukkan perlunya perubahan, en: a joint drill has shown the need for it}
burden: no
originals: 3
"""
CHANGES = (
    HEAD
    + """\
changes:
  - replace: Pasal 8 ayat (3)
    text:
      id: PIHAK yang menghendaki perpanjangan wajib memberitahukannya paling lambat 6 (enam) bulan sebelumnya.
      en: A PARTY seeking an extension shall give notice of it at least 6 (six) months before.
  - replace: Pasal 2
    title: {id: Objek dan Lokasi, en: Subject Matter and Location}
    paragraphs:
      - {id: Objek ialah penanggulangan bencana., en: The subject matter is disaster management.}
      - {id: Lokasinya ialah wilayah PARA PIHAK., en: The location is the territory of the PARTIES.}
  - add_after: Pasal 3
    key: drills
    title: {id: Gladi, en: Drills}
    paragraphs:
      - {id: PARA PIHAK menguji peringatan dini., en: The PARTIES shall test the early warning.}
      - id: Hasilnya disampaikan kepada narahubung sebagaimana dimaksud dalam {Pasal 4 ayat (2)}.
        en: The result shall go to the focal points referred to in {Pasal 4 ayat (2)}.
"""
)


def folder_with(to: Path, **addenda: str) -> Path:
    """Copy the parties and the agreement of the example, and write *addenda*, by name."""
    root = to / "agreements"
    for each in ("parties", f"{FOLDER}/agreement.yaml", COOPERATION):
        (root / each).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (AGREEMENTS / each).is_dir() else shutil.copy
        copy(AGREEMENTS / each, root / each)
    (root / FOLDER / "addenda").mkdir()
    for name, text in addenda.items():
        (root / FOLDER / "addenda" / f"{name}.yaml").write_text(text, "utf-8")
    return root


def documents(
    root: Path, name: str = "first", languages: tuple[str, ...] | None = None
) -> dict[str, Document]:
    path = root / FOLDER / "addenda" / f"{name}.yaml"
    desk = Desk(Edition(), FOLDERS)
    folder = desk.folder(path)
    record = folder.read(path)
    assert isinstance(record, Record)
    return {spec.kind: each for spec, each in pipeline.documents(desk, folder, record, languages)}


def lines(document: Document, language: str) -> list[str]:
    """What is printed in *language*, a paragraph a line, each with its number."""
    return [
        printed_words(each).replace("\xa0", " ")
        for each in document.nodes
        if isinstance(each, Paragraph) and each.language in (language, "")
    ]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Document]:
    return documents(folder_with(tmp_path_factory.mktemp("addendum"), first=CHANGES))


def test_the_consolidated_text_has_the_new_words_and_numbers_in_both_languages(
    made: dict[str, Document],
) -> None:
    indonesian, english = (lines(made["consolidated"], tag) for tag in ("id", "en"))

    start = indonesian.index("Pasal 2 OBJEK DAN LOKASI")
    assert indonesian[start + 1 : start + 3] == [
        "(1) Objek ialah penanggulangan bencana.",
        "(2) Lokasinya ialah wilayah PARA PIHAK.",
    ]
    assert "Pasal 4 GLADI" in indonesian
    assert "Article 4 DRILLS" in english
    assert "Pasal 5 PELAKSANAAN" in indonesian
    assert "Article 5 IMPLEMENTATION" in english
    assert english[english.index("Article 9 DURATION") + 3].startswith(
        "(3) A PARTY seeking an extension shall give notice of it at least 6 (six) months"
    )


def test_references_in_old_and_new_words_follow_the_new_numbers(made: dict[str, Document]) -> None:
    indonesian, english = ("\n".join(lines(made["consolidated"], tag)) for tag in ("id", "en"))

    assert (
        "Hasilnya disampaikan kepada narahubung sebagaimana dimaksud dalam Pasal 5 ayat (2)."
        in indonesian
    )
    assert (
        "The result shall go to the focal points referred to in Article 5 paragraph (2)." in english
    )
    assert "antarnarahubung sebagaimana dimaksud dalam Pasal 5 ayat (2)" in indonesian
    assert "Pasal 4 ayat (2)" not in indonesian


def test_the_consolidated_text_says_what_it_is_and_is_signed_by_nobody(
    made: dict[str, Document],
) -> None:
    document = made["consolidated"]

    assert lines(document, "id")[:2] == ["NASKAH KONSOLIDASI", "PERJANJIAN KERJA SAMA"]
    assert lines(document, "en")[:2] == ["CONSOLIDATED TEXT OF THE", "COOPERATION AGREEMENT"]
    assert not any(isinstance(each, Signatures) for each in document.nodes)
    values = [each for each in document.nodes if isinstance(each, Value)]
    of_agreement = [each for each in values if each.origin.file == COOPERATION]
    assert of_agreement
    # `pull` takes nothing back that a filter has made in a way it does not know
    assert {as_written(each.text, each.origin.derived, "") for each in of_agreement} == {None}


def test_the_addendum_shows_old_and_new_words_side_by_side(made: dict[str, Document]) -> None:
    (table,) = (each for each in made["addendum"].nodes if isinstance(each, Table))
    cells = [[printed_words(cell).replace("\xa0", " ") for cell in row.cells] for row in table.rows]

    assert [cell.splitlines()[0] for cell in cells[0]] == [
        "1",
        "Pasal 8 ayat (3)",
        "Pasal 9 ayat (3)",
    ]
    assert "paling lambat 3 (tiga) bulan" in cells[0][1]
    assert "paling lambat 6 (enam) bulan" in cells[0][2]
    assert "at least 6 (six) months" in cells[0][2]
    assert "OBJEK DAN LOKASI" in cells[1][2]
    assert cells[2][1] == "–"


def test_the_addendum_says_which_articles_are_numbered_anew(made: dict[str, Document]) -> None:
    indonesian, english = ("\n".join(lines(made["addendum"], tag)) for tag in ("id", "en"))

    assert "setelah Pasal 3 disisipkan 1 (satu) pasal, yang menjadi Pasal 4" in indonesian
    assert "Pasal 4 sampai dengan Pasal 15 menjadi Pasal 5 sampai dengan Pasal 16," in indonesian
    assert "Articles 4 to 15 become Articles 5 to 16," in english


def test_in_one_language_provisions_are_still_named_by_their_indonesian_numbers(
    tmp_path: Path,
) -> None:
    found = documents(folder_with(tmp_path, first=CHANGES), languages=("en",))

    assert "Article 4 DRILLS" in lines(found["consolidated"], "en")
    text = "\n".join(lines(found["addendum"], "en"))
    assert "after Article 3, 1 (one) article is inserted, which becomes Article 4" in text
    assert "Pasal" not in text


def test_paragraphs_that_are_numbered_anew_are_told_too(tmp_path: Path) -> None:
    changes = "- {add_after: Pasal 4 ayat (1), text: {id: Baru., en: New.}}"
    found = documents(folder_with(tmp_path, first=f"{HEAD}changes:\n  {changes}\n"))

    text = "\n".join(lines(found["addendum"], "id"))
    assert (
        "Pasal 4 ayat (2) sampai dengan Pasal 4 ayat (4) menjadi Pasal 4 ayat (3) sampai dengan Pasal 4 ayat (5)"
        in text
    )
    assert "antarnarahubung sebagaimana dimaksud dalam Pasal 4 ayat (3)" in "\n".join(
        lines(found["consolidated"], "id")
    )


def test_one_change_alone_stands_in_its_sentence(tmp_path: Path) -> None:
    change = "changes:\n  - delete: Pasal 6 ayat (2)\n"
    numbers = "numbers: [1/X, 2/X, 3/X]\n"
    found = documents(folder_with(tmp_path, first=HEAD + numbers + change))
    addendum, consolidated = (lines(found[name], "id") for name in ("addendum", "consolidated"))

    assert "(1) Dalam Perjanjian Kerja Sama, Pasal 6 ayat (2) dihapus." in addendum
    assert "(1) In the Cooperation Agreement, Article 6 paragraph (2) is deleted." in lines(
        found["addendum"], "en"
    )
    history = (
        "Adendum Nomor 1/X, Nomor 2/X, dan Nomor 3/X tanggal 15 Februari 2027: Pasal 6 ayat (2) (lama) dihapus;"
        " Pasal 6 ayat (3) sampai dengan Pasal 6 ayat (5) menjadi Pasal 6 ayat (2) sampai dengan Pasal 6 ayat (4)."
    )
    assert history in consolidated
    note = "\n".join(lines(found["consolidated"], "en"))
    assert "as amended by the addendum below" in note


@pytest.mark.parametrize(
    ("letter", "typed", "mark", "english"),
    [
        ("a", ".", "; dan", "; and"),
        ("a", "", "; dan", "; and"),
        ("b", ";", ".", "."),
        ("b", "", ".", "."),
    ],
)
def test_new_words_of_an_item_end_as_its_place_in_the_list_asks(
    tmp_path: Path, letter: str, typed: str, mark: str, english: str
) -> None:
    change = f"""changes:
  - replace: Pasal 3 ayat (1) huruf {letter}
    text: {{id: "pertukaran data cuaca{typed}", en: "the exchange of weather data{typed}"}}
"""
    found = documents(folder_with(tmp_path, first=HEAD + change))

    assert f"{letter}. pertukaran data cuaca{mark}" in lines(found["consolidated"], "id")
    assert f"{letter}. the exchange of weather data{english}" in lines(found["consolidated"], "en")
    matrix = "\n".join(lines(found["addendum"], "id"))
    assert f"{letter}. pertukaran data cuaca{mark}" in matrix


LISTED = """changes:
  - add_after: Pasal 3
    title: {id: Gladi, en: Drills}
    paragraphs:
      - id: "Gladi diselenggarakan melalui:"
        en: "Drills shall be held by:"
        letters:
          - {id: "radioMARKS", en: "radioOTHERS"}
          - {id: "telepon; atau", en: "telephone; or"}
          - {id: "pesan singkat.", en: "text message."}
"""


@pytest.mark.parametrize(
    ("changes", "printed"),
    [
        (
            "- replace: Pasal 4 huruf b\n    text: {id: sirene, en: a siren}",
            ["a. radio;", "b. sirene; atau", "c. pesan singkat."],
        ),
        (
            "- replace: Pasal 4 huruf b\n    text: {id: sirene, en: a siren}\n  - delete: Pasal 4 huruf a",
            ["a. sirene; atau", "b. pesan singkat."],
        ),
        (
            "- replace: Pasal 4 huruf a\n    text: {id: sirene, en: a siren}\n  - delete: Pasal 4 huruf b",
            ["a. sirene; atau", "b. pesan singkat."],
        ),
    ],
)
def test_a_list_of_choices_stays_one(tmp_path: Path, changes: str, printed: list[str]) -> None:
    """With "dan" for "atau", all would be owed where one was."""
    first = HEAD + LISTED.replace("MARKS", ";").replace("OTHERS", ";")
    second = HEAD.replace("2027-02-15", "2027-06-01") + f"follows: first\nchanges:\n  {changes}\n"
    found = documents(folder_with(tmp_path, first=first, second=second), "second")

    text = lines(found["consolidated"], "id")
    start = text.index("Gladi diselenggarakan melalui:")
    assert text[start + 1 : start + 1 + len(printed)] == printed


def test_an_item_of_a_list_without_marks_gets_none(tmp_path: Path) -> None:
    plain = LISTED.replace("MARKS", "").replace("OTHERS", "")
    plain = plain.replace("; atau", "").replace("; or", "").replace("singkat.", "singkat")
    first = HEAD + plain.replace("message.", "message")
    change = "- replace: Pasal 4 huruf b\n    text: {id: sirene, en: a siren}"
    second = HEAD.replace("2027-02-15", "2027-06-01") + f"follows: first\nchanges:\n  {change}\n"
    found = documents(folder_with(tmp_path, first=first, second=second), "second")

    assert "b. sirene" in lines(found["consolidated"], "id")


SECOND = (
    HEAD.replace("2027-02-15", "2027-06-01")
    + """\
follows: first
changes:
  - delete: Pasal 4 ayat (1)
  - add_after: Pasal 5
    text: {id: Rencana kerja disampaikan setiap tahun., en: The work plan shall be submitted every year.}
"""
)


def test_a_second_addendum_changes_the_text_as_the_first_left_it(tmp_path: Path) -> None:
    first, second = (
        f"{text}numbers: [{n}1/X, {n}2/X, {n}3/X]\n" for n, text in ((1, CHANGES), (2, SECOND))
    )
    found = documents(folder_with(tmp_path, first=first, second=second), "second")
    text = lines(found["consolidated"], "id")

    start = text.index("Pasal 4 GLADI")
    assert text[start + 1] == (  # one paragraph alone has no number
        "Hasilnya disampaikan kepada narahubung sebagaimana dimaksud dalam Pasal 5 ayat (2)."
    )
    assert "(5) Rencana kerja disampaikan setiap tahun." in text
    assert [each for each in text if each.startswith(("1. Adendum", "2. Adendum"))] == [
        "1. Adendum Nomor 11/X, Nomor 12/X, dan Nomor 13/X tanggal 15 Februari 2027: Pasal 9 ayat (3) diubah; Pasal 2 diubah;"
        " Pasal 4 disisipkan; Pasal 4 sampai dengan Pasal 15 menjadi Pasal 5 sampai dengan Pasal 16;",
        "2. Adendum Nomor 21/X, Nomor 22/X, dan Nomor 23/X tanggal 1 Juni 2027: Pasal 4 ayat (1) (lama) dihapus;"
        " Pasal 5 ayat (5) ditambahkan.",
    ]


def test_a_number_that_the_agreement_writes_out_follows_too(tmp_path: Path) -> None:
    root = folder_with(tmp_path, first=CHANGES)
    passage = (
        "articles:\n  replace:\n    funding:\n      title: {id: Biaya, en: Costs}\n      paragraphs:\n"
        "        - id: Biaya kegiatan dalam Pasal 4 ayat (3) ditanggung masing-masing PIHAK menurut Pasal 5 ayat (1)\n"
        "            Undang-Undang Nomor 1 Tahun 2022.\n"
        "          en: The costs of Article 4 paragraph (3) are borne by each PARTY under Article 5 paragraph (1) of\n"
        "            Law Number 1 of 2022.\n"
    )
    file = root / COOPERATION
    own = file.read_text("utf-8").partition("articles:\n")[0]
    file.write_text(own + passage, "utf-8")
    found = documents(root)["consolidated"]

    indonesian, english = (" ".join(lines(found, tag)) for tag in ("id", "en"))
    assert "Biaya kegiatan dalam Pasal 5 ayat (3) ditanggung" in indonesian
    assert "menurut Pasal 5 ayat (1) Undang-Undang" in indonesian
    assert "The costs of Article 5 paragraph (3) are borne" in english
    assert "under Article 5 paragraph (1) of Law Number 1" in english


@pytest.mark.parametrize(
    ("changes", "says", "hint"),
    [
        (
            "- delete: Pasal 8 ayat (9)",
            "the agreement has no `Pasal 8 ayat (9)`",
            "Pasal 8 ayat (3)",
        ),
        ("- delete: Pasal 40", "the agreement has no `Pasal 40`", "Pasal 4"),
        (
            "- {delete: Pasal 8, text: {id: a, en: b}}",
            "what is deleted has no new words",
            "replace",
        ),
        ("- replace: Pasal 8", "has no new words", "title"),
        ("- {replace: Pasal 8, text: {id: a, en: b}}", "`Pasal 8` is an article", "ayat (1)"),
        ("- {delete: Pasal 8, replace: Pasal 9}", "says two changes", "add_after"),
        ("- delete: Pasal 4 ayat (2)", "refers to Pasal 4 ayat (2)", "change Pasal"),
        (
            "- {replace: Pasal 4 ayat (1), text: {id: 'Lihat {Pasal 99}.', en: 'See {Pasal 99}.'}}",
            "refers to {Pasal 99}",
            "",
        ),
        (
            "- {replace: Pasal 4 ayat (1), text: {id: Lihat Pasal 99., en: See Article 99.}}",
            "the changed text has no Pasal 99",
            "Pasal",
        ),
        (
            "- delete: Pasal 6\n  - {replace: Pasal 6 ayat (1), text: {id: a, en: b}}",
            "Pasal 6 ayat (1) is changed twice",
            "Pasal 6",
        ),
        ("- {add_after: Pasal 4, text: {id: a}}", "has no `en` text", "en"),
    ],
)
def test_what_an_addendum_cannot_do_is_an_error_at_its_line(
    tmp_path: Path, changes: str, says: str, hint: str
) -> None:
    root = folder_with(tmp_path, first=f"{HEAD}changes:\n  {changes}\n")

    with pytest.raises(InputError) as error:
        documents(root)
    found = [each for each in error.value.problems if says in each.message]
    assert found, error.value.problems
    assert any(hint in each.hint for each in found), found
    assert all(
        each.source.file.endswith("addenda/first.yaml") and each.source.line for each in found
    )


def test_an_addendum_names_the_addendum_before_it_to_the_same_agreement(tmp_path: Path) -> None:
    other = SECOND.replace("cooperation: early-warning\n", "")
    root = folder_with(tmp_path, first=CHANGES, second=other)

    with pytest.raises(InputError, match="another agreement"):
        documents(root, "second")


def test_paragraphs_that_are_no_list_are_told(tmp_path: Path) -> None:
    said = f"{HEAD}changes:\n  - {{replace: Pasal 2, title: {{id: A, en: B}}, paragraphs: Objek}}\n"
    root = folder_with(tmp_path, first=said)

    with pytest.raises(InputError) as refused:
        documents(root)
    (problem,) = refused.value.problems
    assert problem.message == "`changes[0].paragraphs` must be a list"
