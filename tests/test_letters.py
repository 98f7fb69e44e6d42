"""The papers around a cooperation: what their files decide, and what the official forms ask for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Annex, Blank, Document, Layout, Signatures, Table, printed_words, walk
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.registry import document_kinds
from tests.examples import FOLDERS
from tests.source import samples
from tests.source.records import (
    FILES,
    HADIR,
    PENAWARAN,
    PENGANTAR,
    SERAH_TERIMA,
    UNDANGAN,
    write,
)
from tests.source.samples import KERJA_SAMA, RUJUKAN

AS_THE_FILE_SAYS = Edition()


def composed(path: Path, edition: Edition = AS_THE_FILE_SAYS) -> list[Document]:
    return [each.document for each in pipeline.check_all([path], edition, FOLDERS).composed]


def said(document: Document) -> str:
    return " ".join(printed_words(document).split())


def told(path: Path, edition: Edition = AS_THE_FILE_SAYS) -> str:
    with pytest.raises(InputError) as caught:
        composed(path, edition)
    return str(caught.value)


def table(document: Document, id: str) -> list[str]:
    """Return the rows of the table *id*, below its header."""
    (found,) = (node for node in walk(document) if isinstance(node, Table) and node.id == id)
    return [" ".join(printed_words(row).split()) for row in found.rows]


def signatures(document: Document) -> list[list[str]]:
    """Return the lines of each signature, from left to right."""
    (found,) = (node for node in walk(document) if isinstance(node, Signatures))
    return [printed_words(block).split("\n") for row in found.rows for block in row if block]


def test_every_kind_of_document_has_a_template() -> None:
    for name in document_kinds():
        assert (FOLDERS[0] / f"{name}.html").is_file()


@pytest.mark.parametrize("file", FILES)
def test_every_blank_has_words(tmp_path: Path, file: str) -> None:
    for document in composed(write(tmp_path, file)):
        blanks = [node for node in walk(document) if isinstance(node, Blank)]
        assert blanks
        assert all(blank.what and "{" not in blank.what for blank in blanks)


@pytest.mark.parametrize("file", [UNDANGAN, PENAWARAN, PENGANTAR])
def test_a_letter_is_in_indonesian_alone(tmp_path: Path, file: str) -> None:
    path = write(tmp_path, file)

    assert "letters are in Indonesian only" in told(path, Edition(languages=("id", "en")))


# ---- invitations -----------------------------------------------------------------------


def test_an_invitation_says_day_time_place_and_agenda_in_this_order(tmp_path: Path) -> None:
    more = '  start: "09:00"\n  zone: WITA\n  venue: ruang contoh\n  agenda: [Pembukaan, Tindak lanjut]\n'
    path = write(tmp_path, UNDANGAN, "  date: 2025-09-25\n", f"  date: 2025-09-25\n{more}")

    (document,) = composed(path)

    assert (
        "hari/tanggal : Kamis, 25 September 2025 waktu : pukul 09.00 WITA tempat : ruang contoh"
        " acara : 1. Pembukaan 2. Tindak lanjut"
    ) in said(document)
    assert "Hal : Undangan Yth. Narahubung di" in said(document)
    assert not [node for node in walk(document) if isinstance(node, Annex)]


@pytest.mark.parametrize(("count", "on_annex"), [(2, False), (3, False), (4, True)])
def test_more_than_three_addressees_stand_on_an_annex(
    tmp_path: Path, count: int, on_annex: bool
) -> None:
    several = "".join(f"  - {{office: Jabatan {n}, place: Nunukan}}\n" for n in range(count))
    path = write(tmp_path, UNDANGAN, "  - office: Narahubung\n", several)

    (document,) = composed(path)

    annexes = [node for node in walk(document) if isinstance(node, Annex)]
    assert bool(annexes) is on_annex
    assert f"{count}. Jabatan {count - 1}, di Nunukan" in said(document)
    assert ("(daftar terlampir)" in said(document)) is on_annex
    assert ("Lampiran : 1 (satu) berkas" in said(document)) is on_annex


def test_a_meeting_that_ends_before_it_begins_is_told(tmp_path: Path) -> None:
    more = '  start: "10:00"\n  end: "09:00"\n'
    path = write(tmp_path, UNDANGAN, "  date: 2025-09-25\n", f"  date: 2025-09-25\n{more}")

    assert "`end` must be later than `start`, 10:00, not `09:00`" in told(path)


# ---- attendance lists ------------------------------------------------------------------


def test_an_attendance_list_takes_meeting_and_rows_from_its_minutes(tmp_path: Path) -> None:
    path = write(tmp_path, HADIR)
    minutes = tmp_path / "kerja-sama/minutes/2025-09-25.yaml"
    more = "attendance:\n  - {name: Peserta Rekaan, institution: {id: Dinas Contoh}}\n"
    minutes.write_text(minutes.read_text(encoding="utf-8") + more, encoding="utf-8")

    (document,) = composed(path)

    assert "Rapat : Rapat Koordinasi Hari/Tanggal : Kamis, 25 September 2025" in said(document)
    assert table(document, "list") == ["1 Peserta Rekaan Dinas Contoh", "2", "3", "4"]


def test_an_attendance_list_of_a_meeting_without_minutes_tells_it_itself(tmp_path: Path) -> None:
    meeting = "meeting: {name: {id: Rapat Persiapan}, date: 2025-09-24}"
    (document,) = composed(write(tmp_path, HADIR, "minutes: 2025-09-25", meeting))

    assert "Rapat : Rapat Persiapan Hari/Tanggal : Rabu, 24 September 2025" in said(document)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("minutes: 2025-09-25\n", "", "`meeting` is missing"),
        ("rows: 3\n", "", "the list has no rows to sign"),
        ("2025-09-25", "2025-09-26", "there is no file in `minutes` with the name `2025-09-26`"),
        (
            "rows: 3\n",
            "meeting: {name: {id: x}}\n",
            "the meeting is given both here and in the minutes",
        ),
    ],
)
def test_an_attendance_list_that_nobody_can_sign_is_told(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert message in told(write(tmp_path, HADIR, old, new))


def test_nobody_signs_an_attendance_list_in_each_language(tmp_path: Path) -> None:
    meeting = "meeting: {name: {id: Rapat Persiapan, en: Preparatory Meeting}}"
    path = write(tmp_path, HADIR, "minutes: 2025-09-25", meeting)

    sequential, stacked = (
        pipeline.check_all([path], Edition(layout, ("id", "en")), FOLDERS).composed[0].document
        for layout in (Layout.SEQUENTIAL, Layout.STACKED)
    )

    assert sequential.body == stacked.body
    assert said(sequential).count("Tanda Tangan Signature") == 1


# ---- records of a handover -------------------------------------------------------------


def test_a_record_names_a_case_and_two_officials_and_is_secret(tmp_path: Path) -> None:
    more = "witnesses: [{office: {id: saksi contoh}}, {office: {id: saksi lain}}]\noriginals"
    (document,) = composed(write(tmp_path, SERAH_TERIMA, "originals", more))

    left, right = signatures(document)
    assert left[:2] == ["Pihak Kedua", "Narahubung Contoh,"]
    assert right[:2] == ["Pihak Pertama", "Narahubung Contoh,"]
    assert [row.split("] ")[1] for row in table(document, "witnesses")] == [
        "saksi contoh",
        "saksi lain",
    ]
    assert "1 (satu) orang yang dirujuk dengan kode kasus NNK-TPPO-2026-0001" in said(document)
    assert "dalam rangkap 2 (dua) untuk dipergunakan sebagaimana mestinya" in said(document)
    assert document.running is not None
    assert printed_words(document.running) == "RAHASIA"


def test_who_acknowledges_a_record_signs_below(tmp_path: Path) -> None:
    more = "acknowledged_by: {office: {id: Kepala Dinas Contoh}}\noriginals"
    (document,) = composed(write(tmp_path, SERAH_TERIMA, "originals", more))

    assert [block[0] for block in signatures(document)] == [
        "Pihak Kedua",
        "Pihak Pertama",
        "Mengetahui",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("persons", "sealed: {}\npersons", "`sealed` is not a known key"),
        ("persons", "referral: {date: 2026-03-19}\npersons", "`date` must not be earlier than the letter"),
        ("ttu/dinas-sosial", "nunukan/dinas-sosial", "`receiver` is the same office as `giver`"),
        ("rahasia", "biasa", "`classification` must be one of the allowed values"),
        ("originals: 2", "originals: 1", "must be a whole number from 2 to 99"),
        ("NNK-TPPO-2026-0001", "NNK-TPPO-2026-0002", "`case` must be the same as the file name"),
    ],
)  # fmt: skip
def test_a_record_that_cannot_be_right_is_told(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert message in told(write(tmp_path, SERAH_TERIMA, old, new))


def test_the_steps_of_a_journey_are_counted_after_the_case_code(tmp_path: Path) -> None:
    path = write(tmp_path, SERAH_TERIMA)
    second = path.rename(path.with_name("NNK-TPPO-2026-0001-2.yaml"))

    assert len(composed(second)) == 1
    assert "must be the same" in told(second.rename(path.with_name("NNK-TPPO-2026-0001-CR.yaml")))


def test_a_record_says_that_the_envelope_was_opened_compared_and_closed_again(
    tmp_path: Path,
) -> None:
    (document,) = composed(write(tmp_path, SERAH_TERIMA))

    assert (
        "sampul tertutup yang memuat salinan bernomor Formulir Rujukan NNK-TPPO-2026-0001 dibuka oleh"
        " Pihak Kedua di hadapan Pihak Pertama, isinya dicocokkan dengan orang yang diterima, keadaan"
        " orang tersebut dicatat dalam formulir itu, kemudian"
        " sampul tersebut ditutup kembali" in said(document)
    )


# ---- whoever is no party of the agreement -------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new", "key"),
    [
        (RUJUKAN, "from:\n  party: nunukan", "from:\n  party: §lain", "from.party"),
        (RUJUKAN, "to:\n  party: ttu", "to:\n  party: §lain", "to.party"),
        (UNDANGAN, "from: nunukan/", "from: §lain/", "from"),
        (PENGANTAR, "from: nunukan/", "from: §lain/", "from"),
        (PENAWARAN, "from: nunukan", "from: §lain", "from"),
    ],
)
def test_who_writes_receives_or_hands_over_is_a_party_of_the_agreement(
    tmp_path: Path, file: str, old: str, new: str, key: str
) -> None:
    samples.write(tmp_path, {**samples.FILES, **FILES})
    text = (tmp_path / file).read_text("utf-8")
    before, _, after = text.replace(old, new, 1).partition("§")
    (tmp_path / file).write_text(before + after, "utf-8")
    (tmp_path / "parties/lain.yaml").write_text(samples.PARTY.replace("65.03", "65.01"), "utf-8")

    with pytest.raises(InputError) as caught:
        composed(tmp_path / file)

    (problem,) = caught.value.problems
    assert problem.message == f"`{key}` is not a party to the agreement"
    assert problem.hint.startswith("the parties are `nunukan`, `ttu`: ")
    assert problem.source.line == before.count("\n") + 1
    assert problem.source.column == len(before.rpartition("\n")[2]) + 1


# ---- offers ----------------------------------------------------------------------------


def test_an_offer_is_a_letter_of_the_head_of_region_and_its_terms_of_reference(
    tmp_path: Path,
) -> None:
    letter, terms = composed(write(tmp_path, PENAWARAN))

    assert letter.letterhead is not None
    assert letter.letterhead.kop == "head"
    assert "Yth. Bupati Timor Tengah Utara di" in said(letter)
    assert (
        "dalam waktu paling lama 30 (tiga puluh) hari terhitung sejak surat penawaran ini diterima"
    ) in said(letter)
    headings = [
        line[3:]
        for line in printed_words(terms).split("\n")
        if line[1:3] == ". " and line[0] in "ABCDEFGH"
    ]
    assert (
        "kerja sama yang ditawarkan, menurut rumusan yang diusulkan bagi Kesepakatan Bersama, meli"
        in said(terms)
    )
    assert "rancangan" not in said(terms)
    assert headings == [
        "Latar Belakang",
        "Maksud dan Tujuan",
        "Lokasi",
        "Ruang Lingkup",
        "Jangka Waktu",
        "Manfaat",
        "Analisis Dampak Sosial dan Lingkungan",
        "Pembiayaan",
    ]
    assert (
        signatures(letter)
        == signatures(terms)
        == [["Bupati Nunukan,", "[......: nama Bupati Nunukan]"]]
    )


def test_a_second_letter_asks_for_the_answer_and_not_offers_again(tmp_path: Path) -> None:
    """Permendagri 22/2020, article 8(4) and (5)."""
    more = "previous: {number: 100.2.2/1, date: 2025-11-03}\nterms: {}"
    letter, _ = composed(write(tmp_path, PENAWARAN, "terms: {}", more))

    text = said(letter)
    assert "Hal : Permintaan Tanggapan Kedua atas Penawaran Kerja Sama tentang" in text
    assert letter.title.startswith("Permintaan Tanggapan Kedua atas Penawaran")
    assert "surat penawaran kami Nomor 100.2.2/1 tanggal 3 November 2025" in text
    assert "paling lama 15 (lima belas) hari sejak permintaan tanggapan kedua ini" in text
    assert "kami laporkan kepada Gubernur Kalimantan Utara sebagai Wakil Pemerintah Pusat" in text
    assert "kami tawarkan" not in text


def test_a_province_that_nobody_answers_reports_to_the_minister(tmp_path: Path) -> None:
    more = "previous: {number: 100.2.2/1, date: 2025-11-03}\nterms: {}"
    path = write(tmp_path, PENAWARAN, "terms: {}", more)
    party = tmp_path / samples.NUNUKAN
    text = party.read_text("utf-8").replace('"65.03"', '"65"')
    text = text.replace("Bupati Nunukan", "Gubernur Kalimantan Utara")
    text = text.replace("Regent of Nunukan", "Governor of Kalimantan Utara")
    text = text.replace("Pemerintah Kabupaten Nunukan", "Pemerintah Provinsi Kalimantan Utara")
    text = text.replace("Government of Nunukan Regency", "Government of Kalimantan Utara Province")
    party.write_text(text, "utf-8")

    letter, _ = composed(path)

    assert "kami laporkan kepada Menteri Dalam Negeri sesuai dengan Pasal 8 ayat (5)" in said(
        letter
    )


def test_an_offer_from_before_the_regulation_does_not_cite_it(tmp_path: Path) -> None:
    letter, _ = composed(write(tmp_path, PENAWARAN, "2025-06-02", "2019-06-12"))

    assert "Nomor 22 Tahun 2020" not in said(letter)
    assert "dengan ini kami tawarkan kepada" in said(letter)


def test_an_offer_of_an_agreement_that_is_hardly_begun_has_blanks(tmp_path: Path) -> None:
    path = write(tmp_path, PENAWARAN)
    begun = re.sub(r"(?ms)^(commitments|duration|recitals):.*?(?=^\w)", "", samples.AGREEMENT)
    (tmp_path / KERJA_SAMA).write_text(begun, encoding="utf-8")

    _, terms = composed(path)

    assert "D. Ruang Lingkup [......: komitmen para pihak] E. Jangka Waktu" in said(terms)
    assert "adalah [......: jangka waktu] terhitung" in said(terms)


# ---- transmittal slips -----------------------------------------------------------------


def test_a_slip_lists_what_is_sent_and_has_a_receipt_to_send_back(tmp_path: Path) -> None:
    (document,) = composed(write(tmp_path, PENGANTAR))

    assert table(document, "items") == ["1 Formulir Rujukan NNK-TPPO-2026-0001 1 (satu) berkas –"]
    left, right = signatures(document)
    assert (left[0], right[0]) == ("Penerima", "Pengirim")
    assert "Diterima tanggal :" in said(document)
    assert "dikembalikan kepada pengirim" in said(document)
