from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.recital import recital
from tests.checks.test_instruments import recited
from tests.dossiers import copied
from tests.source.samples import KERJA_SAMA, NUNUKAN, changed, write


@pytest.mark.parametrize(
    ("id", "en", "word"),
    [
        ("bahwa korban yang yang dirujuk dilindungi;", "that it is so.", "yang yang"),
        ("bahwa Yang yang dirujuk dilindungi;", "that it is so.", "Yang yang"),
        ("bahwa anak anak dilindungi;", "that it is so.", "anak anak"),
        ("bahwa nilainya tiga koma lima dan dan tercatat;", "that it is so.", "dan dan"),
        ("bahwa nilainya tujuh tujuh;", "that it is so.", "tujuh tujuh"),
        (
            "bahwa pendamping bagi penumpang bagi penumpang disediakan;",
            "that it is so.",
            "bagi penumpang bagi penumpang",
        ),
        ("bahwa Kabupaten Kabupaten Contoh ikut serta;", "that it is so.", "Kabupaten Kabupaten"),
        ("bahwa demikian;", "that the the victims are protected.", "the the"),
    ],
)
def test_a_word_that_is_repeated_is_a_warning(tmp_path: Path, id: str, en: str, word: str) -> None:
    line = recited(tmp_path, id, en)

    (problem,) = found("doubled-words", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING
    assert f"`{word}`" in problem.message


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("bahwa masing-masing daerah menaati undang-undang;", "that it is so."),
        ("bahwa korban dirujuk. Dirujuk berarti diantar;", "that it is so."),
        ("bahwa Pulau Sapu Sapu termasuk wilayahnya;", "that it is so."),
        ("bahwa Karang Asem Karang Asem termasuk wilayahnya;", "that it is so."),
        ("bahwa petugas pergi dari desa ke desa dan dari rumah ke rumah;", "that it is so."),
        ("bahwa nomor 5 5 tercatat;", "that it is so."),
        (
            "bahwa nilainya 3,00 (tiga koma nol nol) atau 4,133 (empat koma satu tiga tiga);",
            "that the score is 3.00 (three point zero zero) or 4.133 (four point one three three).",
        ),
        (
            "bahwa kerja sama antara daerah dan antara daerah dan pihak ketiga diatur;",
            "that there are rules on cooperation between regions and between regions and third parties.",
        ),
        ("bahwa demikian;", "that that form is filled in in two copies; what it is is clear."),
        ("bahwa daerah mencegah;", "that it may be departed from by up to 5 points."),
    ],
)
def test_what_is_doubled_on_purpose_passes(tmp_path: Path, id: str, en: str) -> None:
    recited(tmp_path, id, en)

    assert found("doubled-words", tmp_path) == []


def test_an_address_may_say_a_word_twice(tmp_path: Path) -> None:
    write(tmp_path)
    old = "name: {id: Dinas Sosial, en: Office of Social Affairs}"
    new = "name: {id: Dinas sosial sosial, en: Office of Social Affairs}"
    changed(tmp_path, NUNUKAN, old, new)
    changed(
        tmp_path, KERJA_SAMA, "originals: 2", "originals: 2\nfocal_points: {nunukan: dinas-sosial}"
    )

    assert found("doubled-words", tmp_path) == []


@pytest.mark.parametrize(
    ("first", "count"),
    [("it is known.", 1), ("it is known; and", 0), ("it is known;", 0)],
)
def test_a_recital_that_others_follow_ends_with_a_semicolon(
    tmp_path: Path, first: str, count: int
) -> None:
    landing = "kotabaru-majene/agreement.yaml"
    last = "at the fishing ports of Kotabaru Regency; and"
    root = copied(
        "fisheries", tmp_path, (landing, last, last.replace("Regency; and", f"Regency, as {first}"))
    )

    assert len(found("doubled-words", root / landing)) == count


def test_a_recital_with_a_full_stop_stands_out_among_those_without_marks(tmp_path: Path) -> None:
    write(tmp_path)
    first = "{id: bahwa daerah mencegah, en: that regions prevent}"
    rest = "".join(
        f"\n  - {{key: {key}, text: {{id: bahwa {key} ada{end}, en: that {key} exists}}}}"
        for key, end in (("sarana", "."), ("dana", ""))
    )
    old = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
    changed(tmp_path, KERJA_SAMA, old, first + rest)

    (problem,) = found("doubled-words", tmp_path / KERJA_SAMA)

    assert problem.message == "this recital ends with a full stop, and another follows"


@pytest.mark.parametrize("label", ["1.\\t", "(1) ", "a. ", "b) ", "• ", "- "])
def test_a_number_typed_before_an_item_is_a_warning(tmp_path: Path, label: str) -> None:
    write(tmp_path)
    old = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"
    new = f'{{id: "{label}bahwa daerah wajib mencegah.", en: that regions have a duty to prevent.}}'
    changed(tmp_path, KERJA_SAMA, old, new)

    (problem,) = found("doubled-words", tmp_path / KERJA_SAMA)

    assert problem.message.endswith("is typed behind the number of the list")
    assert problem.hint == "delete it: the list numbers its items itself"


@pytest.mark.parametrize(
    "text", ["bahwa a. data dan b. peta ada.", "a. bahwa data ada; dan b. bahwa peta ada."]
)
def test_a_list_within_a_sentence_has_labels_of_its_own(tmp_path: Path, text: str) -> None:
    problems = recital(tmp_path, text, "that it is so.").found("doubled-words")

    assert not [each for each in problems if "typed" in each.message]


def test_recitals_that_all_end_with_a_full_stop_pass(tmp_path: Path) -> None:
    landing = "kotabaru-majene/agreement.yaml"
    edits = (
        (landing, "perikanan Kabupaten Kotabaru; dan", "perikanan Kabupaten Kotabaru."),
        (landing, "ports of Kotabaru Regency; and", "ports of Kotabaru Regency."),
    )

    assert found("doubled-words", copied("fisheries", tmp_path, *edits) / landing) == []


@pytest.mark.parametrize(
    ("id", "en", "count"),
    [
        ("Daerah mencegah dan menangani.", "that regions prevent and assist.", 1),
        ("bahwa daerah mencegah dan menangani.", "that regions prevent and assist.", 0),
        ("Bahwa daerah mencegah dan menangani.", "That regions prevent and assist.", 0),
        ("bahwa daerah mencegah dan menangani.", "whereas regions prevent and assist.", 0),
        ("Daerah mencegah dan menangani.", "Regions prevent and assist.", 0),
    ],
)
def test_a_recital_begins_as_its_translation_does(
    tmp_path: Path, id: str, en: str, count: int
) -> None:
    said = [each.message for each in recital(tmp_path, id, en).found("doubled-words")]

    assert said == ["this recital does not begin with `bahwa`"] * count


TRAINING = "pelatihan-kerja/agreement.yaml"


def test_a_recital_begins_as_the_other_does(tmp_path: Path) -> None:
    edits = (
        (TRAINING, "id: bahwa PIHAK KEDUA memiliki", "id: PIHAK KEDUA memiliki"),
        (TRAINING, "en: that the SECOND PARTY has", "en: the SECOND PARTY has"),
    )
    root = copied("examples", tmp_path, *edits)

    said = [each.message for each in found("doubled-words", root / TRAINING)]

    assert said == ["this recital does not begin with `bahwa`"]


BITES = "rabies/cooperations/vaksinasi.yaml"


@pytest.mark.parametrize(
    ("folder", "file", "old", "new", "message"),
    [
        ("records", "surakarta-karanganyar/agreement.yaml", "bantuan sosial.", "bantuan sosial; dan", "`; dan`: no item follows"),
        ("records", "surakarta-karanganyar/agreement.yaml", "social assistance services.", "social assistance services; and", "`; and`: no item follows"),
        ("livestock", BITES, "tindakan yang telah diambil.", "tindakan yang telah diambil; dan", "`; dan`: no item follows"),
        ("livestock", BITES, "the action taken.", "the action taken; and/or", "`; and/or`: no item follows"),
        ("livestock", BITES, "lokasi dan waktu kejadian;", "lokasi dan waktu kejadian; dan", ""),
        ("livestock", BITES, "pelaksanaan vaksinasi", "pelaksanaan vaksinasi; dan", "`; dan;`: more than one item follows"),
    ],
)  # fmt: skip
def test_a_word_that_joins_an_item_to_no_other_is_found(
    tmp_path: Path, folder: str, file: str, old: str, new: str, message: str
) -> None:
    root = copied(folder, tmp_path, (file, old, new))

    assert [each.message for each in found("doubled-words", root / file)] == [message] * bool(
        message
    )


def test_an_item_of_a_list_within_a_paragraph_that_was_pasted_twice_is_found(
    tmp_path: Path,
) -> None:
    again = "jenis hewan;\n        en: the species of animal;\n      - id: jenis hewan; dan"
    root = copied("livestock", tmp_path, (BITES, "jenis hewan; dan", again))

    said = [each.message for each in found("doubled-words", root / BITES)]

    assert said == ["this item stands in the list twice"]


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("jenis hewan; dan", "jenis hewan;", "dan"),
        ("the species of animal; and", "the species of animal;", "and"),
    ],
)
def test_an_item_without_the_word_that_its_translation_has_is_found(
    tmp_path: Path, old: str, new: str, word: str
) -> None:
    (problem,) = found("doubled-words", copied("livestock", tmp_path, (BITES, old, new)) / BITES)

    assert problem.message == f"the last item but one does not end with `; {word}`"


def test_items_that_no_language_joins_pass(tmp_path: Path) -> None:
    edits = (
        (BITES, "jenis hewan; dan", "jenis hewan;"),
        (BITES, "the species of animal; and", "the species of animal;"),
    )

    assert found("doubled-words", copied("livestock", tmp_path, *edits) / BITES) == []


def test_a_list_that_says_and_too_early_is_found(tmp_path: Path) -> None:
    edits = (
        (BITES, "lokasi dan waktu kejadian;", "lokasi dan waktu kejadian; dan"),
        (BITES, "jenis hewan; dan", "jenis hewan;"),
    )

    (problem,) = found("doubled-words", copied("livestock", tmp_path, *edits) / BITES)

    assert problem.message == "`; dan`: more than one item follows"


@pytest.mark.parametrize(
    ("old", "new", "messages"),
    [
        ("lokasi dan waktu kejadian;", "lokasi dan waktu kejadian.", ["this item ends with a full stop, and another follows"]),
        ("the species of animal; and", "the species of animal.", ["this item ends with a full stop, and another follows"]),
        ("tindakan yang telah diambil.", "tindakan yang telah diambil;", ["the last item ends with a semicolon, and none follows"]),
        ("the action taken.", "the action taken;", ["the last item ends with a semicolon, and none follows"]),
        ("tindakan yang telah diambil.", "tindakan yang telah diambil", []),
    ],
)  # fmt: skip
def test_an_item_ends_as_its_place_in_the_list_asks(
    tmp_path: Path, old: str, new: str, messages: list[str]
) -> None:
    problems = found("doubled-words", copied("livestock", tmp_path, (BITES, old, new)) / BITES)

    assert [each.message for each in problems] == messages


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("bahwa daerah menerima laporan dari kepada daerah lain.", "that it is so.", 1),
        ("bahwa korban diantar ke di rumahnya.", "that it is so.", 1),
        ("bahwa data dikirim pada kepada dinas.", "that it is so.", 1),
        ("bahwa biaya untuk oleh petugas dibayar.", "that it is so.", 1),
        ("bahwa daerah melapor.", "that regions shall a report.", 1),
        ("bahwa daerah melapor.", "that the of regions is reported.", 1),
        ("bahwa korban diantar dari dan ke pelabuhan, yang dikelola oleh daerah.", "that it is so.", 0),
        ("bahwa dana dari bagi hasil pajak dicatat.", "that it is so.", 0),
        ("bahwa kapal berangkat pada pukul delapan ke pelabuhan.", "that it is so.", 0),
        ("bahwa dirawat di dalam negeri untuk pada waktunya dipulangkan.", "that it is so.", 0),
        ("bahwa daerah melapor.", "that the waste is disposed of by the operator.", 0),
        ("bahwa daerah melapor.", "that nor shall a region refuse, and each shall to that end report.", 0),
        ("bahwa daerah melapor.", "that letters a to d of the article apply, and letter a shall be deleted.", 0),
        ("bahwa daerah melapor.", "that children are taken care of by the office.", 0),
        ("bahwa daerah melapor.", "that the to-do list is kept and the by-laws apply.", 0),
    ],
)  # fmt: skip
def test_a_small_word_that_was_left_over_is_found(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    problems = recital(tmp_path, indonesian, english).found("doubled-words")

    assert len(problems) == count


@pytest.mark.parametrize(
    ("id", "en"),
    [
        (
            "bahwa tarif dihitung dengan rumus T = B + (V x H);",
            "that the fee is reckoned by the formula T = B + (V x H).",
        ),
        ("bahwa rumusnya I = (P + Q + R) / (S - 12);", "that it is I = (P + Q + R) / (S - 12)."),
        ("bahwa rapat diadakan di ruang rapat (lantai 2);", "that they meet upstairs (floor 2)."),
        ("bahwa Lampiran (huruf a) dan (huruf b) berlaku;", "that items (letter a) apply."),
        (
            "bahwa kelas (kelas I) dan (kelas II) dibebaskan;",
            "that the lowest (class III) is free.",
        ),
        ("bahwa peserta dibagi (A, B, atau C);", "that they are divided (into A, B or C)."),
        ("bahwa vaksin (jenis B) disediakan;", "that the vaccine (type B) is provided."),
        (
            "bahwa biaya (dalam rupiah) meliputi 1) bahan; 2) upah (tahap 1); dan 3) sewa;",
            "that the costs cover a) materials and b) wages.",
        ),
        ("bahwa biaya (meliputi a) bahan dan b) upah) dibayar;", "that it is so."),
    ],
)
def test_a_letter_may_end_what_stands_in_brackets(tmp_path: Path, id: str, en: str) -> None:
    recited(tmp_path, id, en)

    assert found("doubled-words", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    "said",
    [
        "bahwa rapat diadakan di ruang rapat (lantai 2 Gedung B;",
        "bahwa luasnya P x (A + (B - C);",
        "bahwa luasnya P x A + B) / (C - D));",
        "bahwa tersedia 150 (seratus lima puluh liter: a) air dan b) susu;",
        "bahwa Gedung B 2) dan lantai gedung) dipakai;",
    ],
)
def test_a_bracket_beside_a_letter_may_be_alone(tmp_path: Path, said: str) -> None:
    recited(tmp_path, said, "that it is so.")

    (problem,) = found("doubled-words", tmp_path / KERJA_SAMA)

    assert "a bracket lacks its other half" in problem.message


OFFER = "ntb-pekerja-migran/offers/2026-06-02.yaml"


@pytest.mark.parametrize(
    ("new", "item"),
    [
        ("Belanja Negara dan Anggaran Pendapatan dan Belanja Negara,", "Anggaran Pendapatan dan Belanja Negara"),
        ("Belanja Negara, hibah, dan Anggaran Pendapatan dan Belanja Negara,", "Anggaran Pendapatan dan Belanja Negara"),
        ("Belanja Negara dan Anggaran Pendapatan dan Belanja Negara Perubahan,", ""),
    ],
)  # fmt: skip
def test_an_item_that_a_sentence_lists_twice_is_found(tmp_path: Path, new: str, item: str) -> None:
    edit = (OFFER, "Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah,", new)

    said = [
        each.message for each in found("doubled-words", copied("examples", tmp_path, edit) / OFFER)
    ]

    assert said == [f"`{item}` stands in this list twice"] * bool(item)


def test_an_item_that_the_english_lists_twice_is_found(tmp_path: Path) -> None:
    english = "that victims are received by the police, the clinics and the police."

    said = [
        each.message
        for each in recital(tmp_path, "bahwa demikian.", english).found("doubled-words")
    ]

    assert said == ["`police` stands in this list twice"]
