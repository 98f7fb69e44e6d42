from __future__ import annotations

import zipfile
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pytest

from mou_gen.document import Ref, Role, Strong, Text, Value, printed_words
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_choice import TOO_FAR, Measure
from mou_gen.writers.line_count import set_lines
from mou_gen.writers.ties import HYPHEN, SLASH, SPACE, parted, stretches, tied, untied, widest_gap
from tests.examples import files
from tests.writers.documents import ORIGIN, blank, p, value

FACE = Face("TeX Gyre Bonum", bold=True)


def lines(*kids: object, room: float = 0) -> list[str]:
    """Return the pieces of a paragraph between which a line may end."""
    measure = Measure(room, even=True) if room else Measure()
    paragraph = tied(p("t", *kids, role=Role.TITLE), FACE, measure)  # type: ignore[arg-type]
    words = "".join(map(printed_words, paragraph.kids)).replace("-", "- ")
    assert untied(words.replace("- ", "-")) == "".join(map(printed_words, p("t", *kids).kids))  # type: ignore[arg-type]
    return [untied(each) for each in words.split(" ")]


@pytest.mark.parametrize(
    "word", ["e-mail", "pos-el", "(25-09-2019),", "NNK-TPPO-2026-0001", "twenty-six"]
)
def test_a_word_with_a_short_or_coded_piece_is_not_parted(word: str) -> None:
    assert lines(f"di {word} itu") == ["di", word, "itu"]


@pytest.mark.parametrize("word", ["masing-masing,", "Undang-Undang"])
def test_a_doubled_word_may_be_parted_at_its_hyphen(word: str) -> None:
    first, second = word.split("-")

    assert lines(word) == [f"{first}-", second]


def test_a_title_that_fits_a_line_has_no_ties_and_is_found_by_its_words() -> None:
    title = p("t", "RUANG LINGKUP", role=Role.TITLE)

    assert tied(title, FACE, Measure(FACE.width("RUANG LINGKUP"), even=True)) == title


def test_the_lines_of_a_title_are_even_and_end_between_ideas() -> None:
    subject = value("PENCEGAHAN DAN PENANGANAN TINDAK PIDANA PERDAGANGAN ORANG")

    assert lines(subject, room=35) == [
        "PENCEGAHAN DAN PENANGANAN",
        "TINDAK PIDANA PERDAGANGAN ORANG",
    ]
    assert lines("THE PREVENTION AND HANDLING OF THE CRIME OF TRAFFICKING IN PERSONS", room=35) == [
        "THE PREVENTION AND HANDLING",
        "OF THE CRIME OF TRAFFICKING IN PERSONS",
    ]


def test_a_line_of_a_post_begins_with_its_office() -> None:
    post = "Asisten Pemerintahan dan Kesejahteraan Rakyat Sekretariat Daerah Kabupaten Nunukan,"

    assert lines(post, room=FACE.width("Pemerintahan dan Kesejahteraan")) == [
        "Asisten Pemerintahan",
        "dan Kesejahteraan Rakyat",
        "Sekretariat Daerah",
        "Kabupaten Nunukan,",
    ]


def test_values_blanks_and_bold_words_of_a_title_keep_their_places() -> None:
    kids = "NOMOR: ", blank("nomor dari Pemerintah Kabupaten Nunukan"), Strong((Text(" DAN LAIN"),))

    assert lines(*kids, room=22) == [
        "NOMOR: [......:",
        "nomor dari Pemerintah",
        "Kabupaten Nunukan] DAN LAIN",
    ]


@pytest.mark.parametrize(
    ("before", "phrase", "after"),
    [
        ("paling lambat", "9 November 2026", "di"),
        ("until", "4 October 2034", "unless"),
        ("Peraturan Pemerintah", "Nomor 28 Tahun 2018", "tentang"),
        ("Law", "Number 23 of 2014", "on"),
        ("dalam", "Pasal 7 ayat (3)", "huruf"),
        ("in", "Article 7 paragraph (3)", "of"),
        ("and", "Articles 5 to 15", "become"),
        ("Bupati Wonogiri,", "di Wonogiri", "serta"),
        ("antara", "PIHAK KEDUA", "dan"),
        ("sesuai dengan", "Pasal 14", "dan"),
        ("sebagaimana dimaksud pada", "ayat (2)", "dan"),
        ("selama", "30 (tiga puluh)", "hari"),
        ("dalam waktu", "3 x 24", "jam"),
        ("kepada", "1 (satu) orang", "korban"),
        ("hubungi", "telepon (000) 000001", "atau"),
        ("pegawai", "NIP 19800101 201001 2 902", "pada"),
        ("alamat:", "Pos-el setda@example.id", "dan"),
        ("surat", "Nomor 011/CONTOH/2026", "tanggal"),
        ("akta", "Nomor 00", "tanggal"),
        ("keputusan", "Number 100.3.7/SK/03/2026", "of"),
        ("antara", "PT Contoh Sejahtera Rekaan", "dan"),
        ("dengan", "PT Contoh Sejahtera", "Nomor:"),
        ("Asisten", "Sekretariat Daerah", "yang"),
        ("tentang", "Kerja Sama Daerah", "dengan"),
        ("Perjanjian", "Kerja Sama", "ini"),
        ("pada", "Semester II Tahun 2026", "sebagaimana"),
        ("keputusan", "Nomor AHU-0000000.FIKTIF.2020", "yang"),
        ("notaris Nama", "Fiktif, S.H., M.Kn.", "di"),
        ("selama", "24 (dua puluh empat)", "jam"),
        ("the", "Regional Secretariat", "of"),
        ("by the", "SECOND PARTY", "and"),
        ("sampai pukul", "10.00 WITA", "di"),
        ("oleh", "GT PP TPPO", "kedua daerah"),
        ("jenis", "dan/atau", "jumlah"),
    ],
)
def test_the_words_of_a_phrase_are_not_parted_in_a_pdf(
    before: str, phrase: str, after: str
) -> None:
    words = f"{before} {phrase} {after}"
    held = "".join(map(printed_words, tied(p("t", words), Face(FACE.font)).kids))

    whole = phrase.replace(" ", SPACE).replace("/", SLASH).replace("Pos-", "Pos\u2011")
    whole = whole.replace("AHU-", "AHU\u2011")
    assert held.split(" ") == [*before.split(), whole, *after.split()]
    assert untied(held) == words


def test_a_phrase_holds_over_values_and_references_but_not_over_bold_words() -> None:
    reference = Ref("huruf-b", "Pasal\u00a07")
    held = tied(
        p("t", "pada ", reference, " ayat ", value("(3)"), " dan PIHAK ", value("KEDUA")), FACE
    )
    half = tied(p("t", "PIHAK ", Strong((Text("KEDUA di PIHAK KESATU"),))), FACE)

    assert "".join(map(printed_words, held.kids)).split(" ") == [
        "pada",
        f"Pasal{SPACE}7{SPACE}ayat{SPACE}(3)",
        "dan",
        f"PIHAK{SPACE}KEDUA",
    ]
    assert "".join(map(printed_words, half.kids)) == f"PIHAK KEDUA di PIHAK{SPACE}KESATU"


def test_a_name_is_held_in_running_text_and_in_a_title() -> None:
    origin = ORIGIN.at("parties[a].signer.name")
    kids = Text("antara "), Value("PEJABAT FIKTIF TUJUH", origin), Text(" dan lain-lain")
    held = tied(p("t", *kids), FACE)
    room = FACE.width("PEJABAT FIKTIF TUJUH dan")
    title = tied(p("t", *kids, role=Role.TITLE), FACE, Measure(room, even=True))

    for each in (held, title):
        assert f"{SPACE.join(kids[1].text.split())} " in "".join(map(printed_words, each.kids))


def test_a_word_file_holds_numbers_and_addresses_alone() -> None:
    words = (
        "telepon (000) 000001 pukul 10.00 WITA PIHAK KEDUA NIP 19800101 201001 2 902 surel a@b.id"
    )
    held = "".join(map(printed_words, tied(p("t", words), FACE, phrases=False).kids))

    assert held.split(" ") == [
        "telepon",
        f"(000){SPACE}000001",
        "pukul",
        f"10.00{SPACE}WITA",
        "PIHAK",
        "KEDUA",
        SPACE.join(["NIP", "19800101", "201001", "2", "902"]),
        f"surel{SPACE}a@b.id",
    ]


def test_a_phrase_that_is_too_wide_for_a_cell_is_held_in_its_parts() -> None:
    words = "Senin, 12 November 2026 pukul"
    held = tied(p("t", words), FACE, Measure(FACE.width("12 November")))

    assert "".join(map(printed_words, held.kids)).split(" ") == [
        "Senin,",
        f"12{SPACE}November",
        "2026",
        "pukul",
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Rp770.000.000,00 (tujuh ratus tujuh puluh juta rupiah), APBD PIHAK KETIGA",
        "Vaccination of 38,500 (thirty-eight thousand five hundred) dogs",
        "Rp66.000.000,00/tahun (enam puluh enam juta rupiah)",
        "NNK-TPPO-2026-0001/400.2.4/DP3AP2KB/III/2026",
    ],
)
@pytest.mark.parametrize("even", [False, True])
def test_what_is_held_in_one_piece_is_never_wider_than_its_cell(words: str, even: bool) -> None:
    for room in range(4, 24):
        cell = tied(p("t", words), FACE, Measure(room, even=even))
        held = parted("".join(map(printed_words, cell.kids)))[1::2]
        assert [each for each in held if FACE.width(untied(each)) > room] == []


def test_an_abbreviation_is_not_parted_in_even_lines() -> None:
    words = "Focal point of the GT PP TPPO of Nunukan Regency,"

    assert lines(words, room=FACE.width("Focal point of the GT PP TP")) == [
        "Focal point",
        "of the GT PP TPPO",
        "of Nunukan Regency,",
    ]


def test_a_word_file_holds_no_phrase_by_a_sign_that_its_search_does_not_find() -> None:
    _document, file, _pdf = next(iter(files("agreement.yaml", "columns").values()))
    body = zipfile.ZipFile(BytesIO(file)).read("word/document.xml")

    assert body.count(b"PIHAK KEDUA") > 3
    assert body.count("PIHAK\u00a0KEDUA".encode()) == 0


def ended(words: str, measure: Measure, by: float = 0.0) -> list[str]:
    """Return the lines of *words* as an engine ends them in a room that it measures *by* so much wider."""
    node = tied(p("t", words), FACE, measure)
    held = "".join(map(printed_words, node.kids))
    ends = [line.end for line in set_lines(node.kids, FACE, measure.room + by)]
    return [untied(held[a:b]).strip() for a, b in pairwise((0, *ends))]


def test_a_law_is_parted_from_its_year_where_a_line_would_gape() -> None:
    words = "sesuai dengan peraturan Nomor 16 Tahun 2026 itu"
    room = FACE.width("sesuai dengan peraturan Nomor 16") + 0.05
    full = FACE.width("sesuai dengan peraturan")

    assert ended(words, Measure(room, justified=True))[0].endswith("Nomor 16")
    for measure in (Measure(room), Measure(full + 1, justified=True)):
        assert ended(words, measure)[0].endswith("peraturan")


@pytest.mark.parametrize(
    "phrase",
    [
        "16 Oktober 2026",
        "18 (delapan belas)",
        "Pasal 4 ayat (3)",
        "Articles 5 to 15",
        "Nomor 100.2.2/000-1/2026",
    ],
)
def test_a_date_a_number_and_a_reference_are_whole_if_a_line_holds_them(phrase: str) -> None:
    first, *_ = phrase.rpartition(" ")
    for justified in (True, False):
        for more in (0.0, 1.0):
            room = FACE.width(f"dengan surat pimpinannya tanggal {first}") + more
            measure = Measure(room, justified=justified)

            lines = ended(f"dengan surat pimpinannya tanggal {phrase} itu", measure)

            assert any(phrase in line for line in lines)


def test_a_law_keeps_its_number_but_a_doubled_word_may_be_parted_where_nothing_follows() -> None:
    room = FACE.width("terakhir dengan suatu Undang-")

    law = ended("terakhir dengan suatu Undang-Undang Nomor 6", Measure(room))
    alone = ended("terakhir dengan suatu Undang-Undang", Measure(room))

    assert law[0] == "terakhir dengan suatu"
    assert alone == ["terakhir dengan suatu", "Undang-Undang"]
    assert HYPHEN not in "".join(lines("Undang-Undang itu"))


@pytest.mark.parametrize("by", [-0.005, 0.0, 0.005])
def test_a_word_that_barely_fits_ends_no_line_by_chance(by: float) -> None:
    """Engines round the widths of letters otherwise than we do: then one ends a line before the word, and one behind it."""
    words = "penyelesaian perselisihan antara Pemerintah Kabupaten Pacitan dan Pemerintah Kabupaten Wonogiri"
    room = FACE.width("penyelesaian perselisihan antara Pemerintah") + by
    measure = Measure(room, justified=True)

    assert ended(words, measure, 0.01) == ended(words, measure, -0.01)


def test_a_line_ends_earlier_so_that_the_next_does_not_gape() -> None:
    """As a typesetter chooses the lines of a whole paragraph, where an engine fills each to its end."""
    words = "surat kami kirim dan kami terima di sini Nomor 100.2.2/CONTOH/2026 itu juga"
    room = FACE.width("Nomor 100.2.2/CONTOH/2026 itu") + 0.05

    assert FACE.width("surat kami kirim dan kami") < room

    assert ended(words, Measure(room, justified=True)) == [
        "surat kami kirim dan",
        "kami terima di sini",
        "Nomor 100.2.2/CONTOH/2026 itu",
        "juga",
    ]


def test_no_short_word_is_left_over_in_the_last_line() -> None:
    words = "dilaksanakan untuk kepentingan Perjanjian yang dibuat dan luas ini."
    room = FACE.width("dilaksanakan untuk kepentingan Perjanjian yang dibuat dan luas")

    assert ended(words, Measure(room, justified=True))[1] == "luas ini."


def test_a_blank_stays_one_whatever_holds_its_words() -> None:
    """What is typed in its place in Word is read back by it."""
    paragraph = p("t", "kewarganegaraan ", blank("nomor induk"), " dan tanggal 5 Mei 2026")

    node = tied(paragraph, FACE)

    assert [type(kid) for kid in node.kids] == [type(kid) for kid in paragraph.kids]
    assert SPACE in "".join(map(printed_words, node.kids))


def test_a_tied_space_grows_as_the_others_of_its_line_do() -> None:
    words = p("t", "antara PIHAK KESATU dan PIHAK KEDUA dalam pelaksanaannya")
    room = FACE.width("antara PIHAK KESATU dan PIHAK KEDUA dalam") + 2.0
    measure = Measure(room, justified=True)

    node = tied(words, FACE, measure)

    assert stretches(node, FACE, measure) == pytest.approx((2 / 6, 2 / 6))


def test_a_line_before_a_long_number_gapes_if_its_words_would_be_torn_apart() -> None:
    words = p("t", "sesuai dengan surat Nomor 400.9.8/001/CONTOH/2026")
    room = FACE.width("sesuai dengan surat")

    for more, torn in ((1.5, False), (2.5, True)):
        measure = Measure(room + more, justified=True)
        assert (widest_gap(tied(words, FACE, measure), FACE, measure) > TOO_FAR) is torn


def test_a_long_number_is_parted_from_its_word_where_it_may_be() -> None:
    words = "sesuai dengan surat yang dikirim Nomor 400.9.8/001/CONTOH/2026 itu"
    room = FACE.width("sesuai dengan surat yang dikirim Nomor") + 0.5
    measure = Measure(room, justified=True)

    assert ended(words, measure)[0] == "sesuai dengan surat yang dikirim"
    parting = replace(measure, parts_numbers=True)
    assert ended(words, parting)[0] == "sesuai dengan surat yang dikirim Nomor"


def test_words_are_in_pieces_up_to_a_sign_behind_which_a_line_may_end() -> None:
    assert parted("kewenangan masing-masing,\u00a0dalam tugas") == [
        "kewenangan masing-",
        "masing,\u00a0dalam",
        " tugas",
    ]
    assert parted("masing\u2011masing dan/atau") == ["", "masing\u2011masing", " dan/atau"]
