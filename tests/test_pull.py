"""`mou-gen pull`: what was changed in a Word file that came back, and what is written of it."""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import shlex
import shutil
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from click.testing import Result

from mou_gen.errors import InputError
from mou_gen.pull.returned_file import ReturnedFile, compared
from mou_gen.pull.settlement import merged_words
from mou_gen.pull.todays_data import TodaysData
from mou_gen.word.docx_reader import read_word_file
from mou_gen.word.package_parts import WordPackage
from mou_gen.word.word_lines import W
from tests import docx_words
from tests.examples import AGREEMENTS, CASES, FOLDERS, ROOT, composed
from tests.forged_copies import forged_file
from tests.partners import pair_of, wrong_in
from tests.rendering import render
from tests.test_cli import run, snapshot
from tests.test_guide import GUIDES
from tests.versions import Versions
from tests.word_edits import (
    PAPERS,
    Session,
    bare,
    base_of,
    controls,
    edit,
    fixed_runs,
    missed,
    said,
    sent_file,
    session_of,
    unaccounted,
    without_marks,
)

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("examples")]

AGREEMENT = "nunukan-ttu/agreement.yaml"


def read_back(data: bytes) -> ReturnedFile:
    return compared("x.docx", base_of(data), read_word_file(WordPackage(data, "x.docx")))


def changed(data: bytes, change: Callable[[str], str], part: str = "word/document.xml") -> bytes:
    """Return the Word file *data* with its *part* changed as text."""
    return with_part(data, part, lambda said: change(said.decode()).encode())


def with_part(data: bytes, part: str, change: Callable[[bytes], bytes]) -> bytes:
    """Return the Word file *data* with its *part* changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
        for name in package.namelist():
            before = said = package.read(name)
            if name == part:
                said = change(before)
                assert said != before, "the change changes nothing"
            made.writestr(name, said)
    return out.getvalue()


def replaced(data: bytes, old: str, new: str, part: str = "word/document.xml") -> bytes:
    """Return *data* with *new* for *old*, whose spaces may be such at which no line ends."""
    pattern = re.escape(old).replace(r"\ ", "[ \u00a0]")
    return changed(data, lambda xml: re.sub(pattern, lambda _found: new, xml), part)


@pytest.fixture(scope="module")
def agreement() -> bytes:
    return sent_file("agreement.yaml", "columns")


@pytest.fixture(scope="module")
def built_house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with data and the agreement as it was built."""
    folder = tmp_path_factory.mktemp("built")
    shutil.copytree(AGREEMENTS, folder / "agreements")
    with contextlib.chdir(folder):
        built = run("build", f"agreements/{AGREEMENT}", "-f", "docx")
    assert built.exit_code == 0, built.stderr
    return folder


@pytest.fixture
def house(built_house: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, in which the test works."""
    house = shutil.copytree(built_house, tmp_path / "house")
    monkeypatch.chdir(house)
    return house


def partner(house: Path, name: str, *edits: tuple[str, str]) -> Path:
    """Return the built agreement as *name* sends it back, with *edits* in its text."""
    data = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    for old, new in edits:
        data = replaced(data, old, new)
    (house / name).write_bytes(data)
    return Path(name)


def listed(*arguments: str | Path) -> tuple[Result, list[dict[str, Any]]]:
    result = run("pull", *arguments, "--format", "json")
    assert result.stdout, result.stderr
    return result, json.loads(result.stdout)


def yaml_of(house: Path) -> str:
    return (house / "agreements" / AGREEMENT).read_text(encoding="utf-8")


# ---- what is read ------------------------------------------------------------------------


@pytest.mark.parametrize(("file", "edition"), CASES)
def test_a_file_that_nobody_edited_has_no_change(file: str, edition: str) -> None:
    for each in composed(file, edition):
        if not each.document.sealed:
            (data,) = render([each], ["docx"], FOLDERS, Path()).values()
            found = read_back(data)

            assert (found.places, found.others) == ([], [])


@pytest.mark.parametrize("marks", [True, False])
def test_what_a_person_does_in_word_is_read_back(marks: bool) -> None:
    """Also without our controls and bookmarks, which some programs do not save."""
    files = [sent_file(*each) for each in PAPERS[:4]]
    bases = [base_of(data) for data in files]
    units, lost = 0, list[object]()
    for seed in range(1000, 1024):
        which = seed % len(files)
        session = session_of(files[which], seed, 1 + seed % 8)
        data = session.save() if marks else without_marks(session.save())
        lines = read_word_file(WordPackage(data, "x.docx"))
        found = compared("x.docx", bases[which], lines)
        gone, _more = missed(session, found)
        assert unaccounted(bases[which], lines, found) == {}
        units += len(session.units)
        lost += gone

    assert units > 100
    assert len(lost) <= units // (50 if marks else 12), lost


# ---- traps: each was met in a file of Word or LibreOffice ---------------------------------

_TITLE = "Penghormatan Hak Asasi Manusia"


def _values(found: ReturnedFile) -> list[tuple[str, str]]:
    return [(place.node.text, place.new) for place in found.places]


def test_words_between_two_pieces_of_one_control_belong_to_it(agreement: bytes) -> None:
    """LibreOffice's Replace All cuts a control in two and puts the new words between them."""

    def cut(xml: str) -> str:
        at = xml.index(_TITLE)
        start, end = xml.rindex("<w:sdt>", 0, at), xml.index("</w:sdt>", at) + len("</w:sdt>")
        control = xml[start:end]
        before = control.replace(_TITLE, "Penghormatan ")
        behind = control.replace(_TITLE, " Manusia")
        between = "<w:r><w:rPr><w:b/><w:bCs/></w:rPr><w:t>Kewajiban Asasi</w:t></w:r>"
        return xml[:start] + before + between + behind + xml[end:]

    assert _values(read_back(changed(agreement, cut))) == [(_TITLE, "Penghormatan Kewajiban Asasi Manusia")]  # fmt: skip


def test_a_filled_blank_is_read_though_it_is_still_called_a_placeholder(agreement: bytes) -> None:
    blank = "[......: nomor dari Pemerintah Kabupaten Nunukan]"

    assert _values(read_back(replaced(agreement, blank, "119/7/2026"))) == [(blank, "119/7/2026")]


@pytest.mark.parametrize("prompt", ["Click or tap here to enter text.", "Klik atau ketuk di sini untuk memasukkan teks."])  # fmt: skip
def test_what_word_shows_in_an_empty_control_is_no_value(agreement: bytes, prompt: str) -> None:
    def emptied(xml: str) -> str:
        at = xml.index(_TITLE)
        start = xml.rindex("</w:sdtPr>", 0, at)
        return f"{xml[:start]}<w:showingPlcHdr/>{xml[start:]}".replace(_TITLE, prompt)

    (place,) = read_back(changed(agreement, emptied)).places

    assert (place.new, "was deleted" in place.doubt) == ("", True)


def test_signs_that_nobody_sees_and_renewed_numbers_are_no_change(agreement: bytes) -> None:
    data = changed(agreement, lambda xml: xml.replace("<w:tr>", "<w:tr>", 1).replace(f">{_TITLE}<", f">\u200d{_TITLE}<"))  # fmt: skip
    data = replaced(data, '>(1)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>', '>Error: Reference source not found</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>')  # fmt: skip
    found = read_back(data)

    assert (found.places, found.others) == ([], [])


def test_a_comment_an_object_and_an_unknown_element_are_noted(agreement: bytes) -> None:
    def drawn(xml: str) -> str:
        strange = "<w:r><w:drawing/></w:r><w:r><w:sym/></w:r><w:mystery/>"
        return xml.replace("</w:p>", f"{strange}</w:p>", 1)

    notes = [(each.why, each.text) for each in read_back(changed(agreement, drawn)).others]

    assert [why for why, _text in notes][-3:] == ["object", "object", "unknown element"] or {"object", "unknown element"} <= {why for why, _ in notes}  # fmt: skip


def _exchanged(data: bytes) -> bytes:
    """Return the Word file *data* with another picture in the place of its emblem."""
    picture = (AGREEMENTS / "parties/lambang-contoh.png").read_bytes()
    return with_part(data, "word/media/image1.png", lambda _picture: picture)


def _put_in_its_place(data: bytes) -> bytes:
    return changed(data, lambda xml: re.sub(r'name="Lambang 1[^"]*"', 'name="Picture 1"', xml))


@pytest.mark.parametrize("edit", [_exchanged, _put_in_its_place])
def test_an_emblem_that_was_exchanged_is_noted(
    agreement: bytes, edit: Callable[[bytes], bytes]
) -> None:
    notes = [(each.why, each.text) for each in read_back(edit(agreement)).others]

    assert [why for why, _text in notes] == ["object", "object"]
    assert ("object", "removed: an emblem") in notes


def test_a_line_that_ends_in_the_midst_of_a_value_is_a_question(agreement: bytes) -> None:
    whole = "Penghormatan Hak </w:t><w:br/><w:t>Asasi Manusia"

    (place,) = read_back(replaced(agreement, _TITLE, whole)).places

    assert "break was inserted" in place.doubt


def test_what_was_cut_and_put_in_elsewhere_was_moved(agreement: bytes) -> None:
    def moved(xml: str) -> str:
        at = xml.index(_TITLE)
        start, end = xml.rindex("<w:tr>", 0, at), xml.index("</w:tr>", at) + len("</w:tr>")
        row = xml[start:end]
        stamp = 'w:id="99" w:author="Ibu Melati" w:date="2026-11-20T09:00:00Z"'
        bare = re.sub(r"<w:bookmark(?:Start|End) [^>]*>", "", row)
        put = re.sub(r"(<w:sdt>.*?</w:sdt>|<w:r>.*?</w:r>)", rf"<w:ins {stamp}>\1</w:ins>", bare)
        gone = row.replace("<w:t ", "<w:delText ").replace("</w:t>", "</w:delText>")
        gone = re.sub(r"(<w:sdt>.*?</w:sdt>|<w:r>.*?</w:r>)", rf"<w:del {stamp}>\1</w:del>", gone)
        last = xml.index("</w:tr>", xml.index("Narahubung", end)) + len("</w:tr>")
        return xml[:start] + gone + xml[end:last] + put + xml[last:]

    found = read_back(changed(agreement, moved))

    assert [each.kind for each in found.others] == ["moved", "moved"], found.others
    assert {each.authors for each in found.others} == {("Ibu Melati",)}
    assert found.places == []


def test_words_at_the_edge_of_a_value_are_a_question(agreement: bytes) -> None:
    def typed(xml: str) -> str:
        at = xml.index(_TITLE)
        end = xml.index("</w:sdt>", at) + len("</w:sdt>")
        return f"{xml[:end]}<w:r><w:t> seluas-luasnya</w:t></w:r>{xml[end:]}"

    (change,) = read_back(changed(agreement, typed)).others

    assert change.kind == "by-hand"
    assert change.path.startswith("commitments")
    assert "seluas-luasnya" in change.new


# ---- what is told and written ------------------------------------------------------------


def test_nothing_is_written_unless_it_is_asked(house: Path) -> None:
    before = yaml_of(house)
    file = partner(house, "back.docx", (_TITLE, "Penghormatan HAM"))

    result, (change, *notes) = listed(file)

    assert result.exit_code == 1
    assert {each["kind"] for each in notes} <= {"note"}
    assert yaml_of(house) == before
    assert (change["kind"], change["path"]) == ("value", "commitments[human-rights].title.id")
    assert (change["old"], change["new"], change["line"]) == (_TITLE, "Penghormatan HAM", 104)
    assert list(change) == ["kind", "file", "path", "line", "old", "new", "authors", "date", "places", "why", "where", "language", "text"]  # fmt: skip
    assert change["where"] == "Pasal 3 (1) d"


def test_a_value_is_written_into_its_line_and_nowhere_else(house: Path) -> None:
    before = yaml_of(house)
    file = partner(house, "back.docx", (_TITLE, "Penghormatan HAM"))

    result = run("pull", file, "--write")

    assert result.exit_code == 0, result.stdout + result.stderr
    assert yaml_of(house) == before.replace(_TITLE, "Penghormatan HAM")
    again, none = listed(file)
    assert (again.exit_code, none) == (0, [])


def test_a_file_that_nobody_edited_leaves_every_byte(house: Path) -> None:
    before = yaml_of(house)

    result = run("pull", "output/nunukan-ttu/agreement.docx", "--write")

    assert (result.exit_code, result.stdout) == (0, "")
    assert yaml_of(house) == before


def test_a_number_fills_its_blank(house: Path) -> None:
    file = partner(house, "back.docx", ("[......: nomor dari Pemerintah Kabupaten Nunukan]", "119/7/2026"))  # fmt: skip

    run("pull", file, "--write")

    assert 'numbers: ["119/7/2026"]' in yaml_of(house) or "numbers: [119/7/2026]" in yaml_of(house)


def test_the_number_of_the_second_party_alone_is_written_behind_a_gap(house: Path) -> None:
    blank = "[......: nomor dari Pemerintah Kabupaten {}]"
    other = blank.format("Nunukan")
    file = partner(house, "back.docx", (blank.format("Timor Tengah Utara"), "119/7/2026"))

    result, (change, *_notes) = listed(file, "--write")

    assert (change["kind"], change["path"], result.exit_code) == ("value", "numbers[1]", 0)
    assert 'numbers: ["", 119/7/2026] # one a party' in yaml_of(house)
    built = run("build", f"agreements/{AGREEMENT}", "-f", "docx", "-o", "next")
    assert built.exit_code == 0, built.stderr
    sent = base_of((house / "next/nunukan-ttu/agreement.docx").read_bytes())
    assert {n.text for n in sent.controls.values() if "numbers" in n.origin.path} >= {other, "119/7/2026"}  # fmt: skip

    partner(house, "two.docx", (other, "12/KB/2026"))
    run("pull", "two.docx", "--write")

    assert 'numbers: ["12/KB/2026", 119/7/2026] # one a party' in yaml_of(house)


def test_what_the_model_refuses_is_left_to_a_person_in_its_words(house: Path) -> None:
    data = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    blanks = [node.text for node in base_of(data).controls.values() if "focal" in node.origin.path]
    partner(house, "back.docx", *((each, "Dinas Antah") for each in dict.fromkeys(blanks[:1])))

    result, changes = listed("back.docx", "--write")

    told = [each for each in changes if each["kind"] in ("value", "by-hand")]
    assert result.exit_code == 1
    assert [each["kind"] for each in told] == ["by-hand"]
    assert told[0]["why"]


def test_a_day_and_an_office_are_written_as_the_data_call_them(house: Path) -> None:
    path = house / "agreements" / AGREEMENT
    path.write_text(yaml_of(house).replace("date: 2026-02-16\n", ""), encoding="utf-8")
    run("build", path, "-f", "docx")
    data = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    blanks = {node.origin.path.partition("[")[0]: node.text for node in base_of(data).controls.values() if "[......" in node.text}  # fmt: skip
    partner(house, "back.docx", (blanks["date"], "25 Februari 2026"), (blanks["focal_points"], "Social Affairs Office"))  # fmt: skip

    _result, changes = listed("back.docx", "--write")

    written = {each["path"]: each["new"] for each in changes if each["kind"] == "value"}
    assert written == {"date": "2026-02-25", "focal_points.timor-tengah-utara": "dinas-sosial"}, (
        changes
    )
    assert "date: 2026-02-25\n" in yaml_of(house)
    assert "  timor-tengah-utara: dinas-sosial\n" in yaml_of(house)


def test_two_partners_are_merged_and_a_clash_is_settled_by_name(house: Path) -> None:
    ours = yaml_of(house)
    sentence = "menjunjung tinggi nilai-nilai hak asasi manusia dalam upaya penanganan saksi"
    one = partner(house, "satu.docx", ("menjunjung tinggi", "menghormati"), (_TITLE, "Hak Asasi"))
    two = partner(house, "dua.docx", ("upaya penanganan saksi dan/atau", "upaya pelayanan saksi dan/atau"), (_TITLE, "Kewajiban Asasi"))  # fmt: skip

    result, changes = listed(one, two, "--write")

    by_path = {each["path"]: each for each in changes}
    assert result.exit_code == 1
    assert sentence in " ".join(ours.split())
    merged = by_path["commitments[human-rights].text.id"]
    assert (merged["kind"], "merged" in merged["why"]) == ("value", True)
    assert "menghormati nilai-nilai hak asasi manusia dalam upaya pelayanan" in " ".join(yaml_of(house).split())  # fmt: skip
    clash = by_path["commitments[human-rights].title.id"]
    assert clash["kind"] == "conflict"
    assert all(each in clash["text"] for each in ("satu: Hak Asasi", "dua: Kewajiban Asasi"))
    assert f"id: {_TITLE}" in yaml_of(house)

    settled = run(
        "pull", two, one, "--write", "--take", "dua", "commitments[human-rights].title.id"
    )

    assert settled.exit_code == 0, settled.stdout
    assert "id: Kewajiban Asasi" in yaml_of(house)


def test_a_clash_that_was_settled_is_not_turned_over(house: Path) -> None:
    one = partner(house, "satu.docx", (_TITLE, "Penghormatan HAM"))
    two = partner(house, "dua.docx", (_TITLE, "Penghormatan Martabat"))
    path = "commitments[human-rights].title.id"
    run("pull", one, two, "--take", "dua", path, "--write")
    settled = yaml_of(house)
    assert "id: Penghormatan Martabat\n" in settled

    result, (change,) = listed(one, two, "--write")

    assert (change["kind"], result.exit_code) == ("conflict", 1)
    assert yaml_of(house) == settled
    assert run("pull", one, two, "--take", "dua", path, "--write").exit_code == 0
    assert yaml_of(house) == settled


_DAY = {
    "tanggal enam belas bulan Februari": "tanggal tujuh belas bulan Februari",
    "the sixteenth of February": "the seventeenth of February",
    ">16<": ">17<",
}
_WEEKDAYS = {"Senin": "Selasa", "Monday": "Tuesday"}


def test_a_day_that_was_changed_everywhere_is_written(house: Path) -> None:
    partner(house, "back.docx", *_DAY.items(), *_WEEKDAYS.items())

    result, (change, *_notes) = listed("back.docx", "--write")

    assert (change["kind"], change["path"], change["new"]) == ("value", "date", "2026-02-17")
    assert change["places"] == [6, 6]
    assert result.exit_code == 0
    assert "date: 2026-02-17\n" in yaml_of(house)
    assert listed("back.docx")[1] == []


@pytest.mark.parametrize("weekdays", [{"Senin": "Rabu"}, {"Senin": "Selasa", "Monday": "Friday"}])  # fmt: skip
def test_a_day_whose_weekday_is_another_is_a_question(
    house: Path, weekdays: Mapping[str, str]
) -> None:
    before = yaml_of(house)
    partner(house, "back.docx", *_DAY.items(), *weekdays.items())

    result, (change, *_notes) = listed("back.docx", "--write")

    assert (change["kind"], change["path"], result.exit_code) == ("by-hand", "date", 1)
    assert yaml_of(house) == before


_NO_OFFICE = {
    "[......: perangkat daerah narahubung Pemerintah Kabupaten Timor Tengah Utara]": "Dinas Sosial",
    "[......: focal point office of the Government of Timor Tengah Utara Regency]": "Social Affairs Office",
}


def test_an_office_that_is_named_in_both_languages_is_written(house: Path) -> None:
    partner(house, "back.docx", *_NO_OFFICE.items())

    result, (change, *_notes) = listed("back.docx", "--write")

    assert (change["kind"], change["path"]) == ("value", "focal_points.timor-tengah-utara")
    assert (change["new"], result.exit_code) == ("dinas-sosial", 0)
    assert "  timor-tengah-utara: dinas-sosial\n" in yaml_of(house)


def test_a_blank_that_was_filled_is_no_change_once_the_data_say_it(house: Path) -> None:
    head = {"[......: nama Bupati Nunukan]": "Fulan Contoh", "[......: name of the Regent of Nunukan]": "Fulan Contoh"}  # fmt: skip
    partner(house, "back.docx", *_NO_OFFICE.items(), *head.items())

    written, changes = listed("back.docx", "--write")
    again, none = listed("back.docx")

    assert [each["path"] for each in changes] == ["focal_points.timor-tengah-utara", "head.name"]
    assert [written.exit_code, again.exit_code, none] == [0, 0, []]


def test_what_a_person_wrote_by_hand_is_no_change_either(house: Path) -> None:
    """The signature is printed in capitals, and was filled in so."""
    data = _sent(house)
    blank = "[......: nama Bupati Nunukan]"
    data = changed(data, lambda xml: "FULAN CONTOH".join(xml.rsplit(blank, 1)))
    (house / "back.docx").write_bytes(replaced(data, blank, "Fulan Contoh"))
    path = house / "agreements/parties/nunukan.yaml"

    asked, (change, *_notes) = listed("back.docx", "--write")
    said = path.read_text("utf-8").replace("  # name: without", "  name: Fulan Contoh # without")
    path.write_text(said, encoding="utf-8")
    again, none = listed("back.docx")

    assert (change["kind"], asked.exit_code) == ("by-hand", 1)
    assert (again.exit_code, none) == (0, [])


def test_two_offices_for_one_blank_are_a_question(house: Path) -> None:
    before = yaml_of(house)
    (first, name), (second, _name) = _NO_OFFICE.items()
    partner(house, "back.docx", (first, name), (second, "Regional Secretariat"))

    result, (change, *_notes) = listed("back.docx", "--write")

    assert (change["kind"], result.exit_code) == ("by-hand", 1)
    assert yaml_of(house) == before


_COOPERATION = "nunukan-ttu/cooperations/victim-referral"
_TELEPHONE = "(000) 000001"


def test_two_documents_that_want_another_value_of_one_party_clash(house: Path) -> None:
    before = (house / "agreements/parties/nunukan.yaml").read_text("utf-8")
    run("build", f"agreements/{_COOPERATION}.yaml", "-f", "docx")
    sent = (house / f"output/{_COOPERATION}.docx").read_bytes()
    one = partner(house, "satu.docx", (_TELEPHONE, "(021) 111"))
    two, same = Path("dua.docx"), Path("tiga.docx")
    two.write_bytes(replaced(sent, _TELEPHONE, "(021) 222"))
    same.write_bytes(replaced(sent, _TELEPHONE, "(021) 111"))

    result, changes = listed(one, two, "--write")
    (clash,) = (each for each in changes if each["kind"] != "note")

    assert (clash["kind"], clash["path"], result.exit_code) == ("conflict", "units.dsp3a.telephone", 1)  # fmt: skip
    assert all(each in clash["text"] for each in ("satu: (021) 111", "dua: (021) 222"))
    assert (house / "agreements/parties/nunukan.yaml").read_text("utf-8") == before

    _agreed, changes = listed(one, same)

    assert [each["kind"] for each in changes if each["kind"] != "note"] == ["value"]
    settled = run("pull", one, two, "--take", "dua", "units.dsp3a.telephone", "--write")
    assert settled.exit_code == 0, settled.stdout
    assert 'telephone: "(021) 222"' in (house / "agreements/parties/nunukan.yaml").read_text(
        "utf-8"
    )


def _heads(house: Path, name: str, first: str, second: str) -> Path:
    """Return the agreement as it comes back with the names of both regents."""
    heads = {"Nunukan": first, "Timor Tengah Utara": second}
    blanks = ("[......: nama Bupati {}]", "[......: name of the Regent of {}]")
    edits = [(blank.format(region), head) for blank in blanks for region, head in heads.items()]
    return partner(house, name, *edits)


def test_a_choice_names_the_file_where_two_have_the_same_key(house: Path) -> None:
    _heads(house, "satu.docx", "Fulan Satu", "Fulana Satu")
    _heads(house, "dua.docx", "Fulan Dua", "Fulana Dua")
    files = ("satu.docx", "dua.docx")
    paths = [f"parties/{each}.yaml:head.name" for each in ("nunukan", "timor-tengah-utara")]

    told = run("pull", *files)
    unclear = run("pull", *files, "--take", "satu", "head.name", "--write")
    settled = run("pull", *files, "--take", "satu", paths[0], "--take", "dua", paths[1], "--write")

    assert all(f"`--take NAME {each}`" in told.stdout for each in paths)
    assert unclear.exit_code == 1
    assert all(each in unclear.stderr for each in paths)
    assert settled.exit_code == 0, settled.stdout + settled.stderr
    said = [(house / "agreements" / each.partition(":")[0]).read_text("utf-8") for each in paths]
    assert "  name: Fulan Satu\n" in said[0]
    assert "  name: Fulana Dua\n" in said[1]


_TITLE_PATH = "commitments[human-rights].title.id"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ([("tiga", _TITLE_PATH)], ["`tiga`", "p/kembali.docx`, `q/kembali.docx`", "`yaml`"]),
        ([("kembali", _TITLE_PATH)], ["`kembali`", "p/kembali.docx`, `q/kembali.docx`"]),
        ([("yaml", "commitments[human-right].title.id")], ["human-right]", "nobody"]),
        ([("yaml", _TITLE_PATH), ("p/kembali.docx", _TITLE_PATH)], ["twice"]),
    ],
)
def test_a_choice_of_what_is_not_there_is_refused(
    house: Path, typed: Sequence[tuple[str, str]], told: Sequence[str]
) -> None:
    before = yaml_of(house)
    for folder, words in (("p", "Hak Asasi"), ("q", "Kewajiban Asasi")):
        Path(folder).mkdir()
        partner(house, f"{folder}/kembali.docx", (_TITLE, words))
    options = [word for pair in typed for word in ("--take", *pair)]

    refused = run("pull", "p/kembali.docx", "q/kembali.docx", *options, "--write")

    assert refused.exit_code == 1
    assert all(each in refused.stderr for each in told), refused.stderr
    assert yaml_of(house) == before


def test_files_of_the_same_name_are_told_apart(house: Path) -> None:
    for folder, words in (("p", "Hak Asasi"), ("q", "Kewajiban Asasi")):
        Path(folder).mkdir()
        partner(house, f"{folder}/kembali.docx", (_TITLE, words))
    files = ("p/kembali.docx", "q/kembali.docx")

    _told, (clash, *_notes) = listed(*files)
    settled = run("pull", *files, "--take", files[1], _TITLE_PATH, "--write")

    assert "p/kembali.docx: Hak Asasi\nq/kembali.docx: Kewajiban Asasi" in clash["text"]
    assert settled.exit_code == 0
    assert "id: Kewajiban Asasi\n" in yaml_of(house)


def test_a_change_at_home_and_one_abroad_are_merged_or_told(house: Path) -> None:
    file = partner(house, "back.docx", (_TITLE, "Penghormatan HAM"))
    path = house / "agreements" / AGREEMENT
    path.write_text(yaml_of(house).replace(f"id: {_TITLE}", "id: Hak Asasi Manusia"))

    _result, (change,) = listed(file, "--write")

    assert change["kind"] == "conflict"
    assert "yaml: Hak Asasi Manusia" in change["text"]


def test_a_text_that_is_changed_otherwise_where_it_stands_in_capitals_is_a_question(
    house: Path,
) -> None:
    subject = "Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang"
    partner(house, "back.docx", (subject.upper(), "PENCEGAHAN"), (subject, "Penanganan"))

    result, changes = listed("back.docx", "--write")

    (told,) = (each for each in changes if each["path"] == "subject.id")
    assert (told["kind"], told["new"]) == ("by-hand", "Penanganan / PENCEGAHAN")
    assert f"id: {subject}" in yaml_of(house)
    assert result.exit_code == 1


def test_no_change_of_two_partners_is_lost_or_guessed(agreement: bytes) -> None:
    """As `python -m tests.partners 300` does at large."""
    today = TodaysData(base_of(agreement).document, AGREEMENTS, FOLDERS)

    assert [told for seed in range(5) for told in wrong_in(*pair_of(agreement, seed), today)] == []


@pytest.mark.parametrize("order", [("satu", "dua"), ("dua", "satu")])
def test_words_are_merged_only_where_a_kept_word_lies_between(order: tuple[str, str]) -> None:
    base = "satu dua tiga empat lima"
    apart = {"satu": "SATU dua tiga empat lima", "dua": "satu dua tiga empat LIMA"}
    touching = {"satu": "satu DUA tiga empat lima", "dua": "satu dua TIGA empat lima"}

    assert merged_words(base, [apart[each] for each in order]) == "SATU dua tiga empat LIMA"
    assert merged_words(base, [touching[each] for each in order]) is None


def test_the_title_of_a_new_article_is_not_written_in_the_capitals_of_its_heading(
    house: Path,
) -> None:
    data = house / "agreements/pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"
    assert run("build", data, "-f", "docx").exit_code == 0
    sent = house / "output/pacitan-wonogiri-gunungkidul/addenda/early-warning-1.docx"
    edited = replaced(sent.read_bytes(), "UJI PERINGATAN DINI", "UJI SISTEM PERINGATAN DINI")
    (house / "back.docx").write_bytes(edited)
    before = data.read_bytes()

    _result, changes = listed("back.docx", "--write")

    (told,) = (each for each in changes if each["kind"] != "note")
    assert (told["kind"], told["new"]) == ("by-hand", "UJI SISTEM PERINGATAN DINI")
    assert data.read_bytes() == before


def test_a_value_that_the_data_cannot_take_is_told_with_what_to_write_instead(house: Path) -> None:
    data = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    years = (tag for tag, node in base_of(data).controls.items() if (node.origin.path, node.text) == ("duration.years", "5"))  # fmt: skip
    for tag in years:
        data = changed(data, lambda xml, tag=tag: re.sub(rf'("{tag}".*?<w:t[^>]*>)5<', r"\g<1>6<", xml, count=1, flags=re.DOTALL))  # type: ignore[misc] # fmt: skip
    (house / "back.docx").write_bytes(data)

    _result, changes = listed("back.docx", "--write")

    (told,) = (each for each in changes if each["kind"] != "note")
    assert told["kind"] == "by-hand"
    assert re.search(r"`6`; \w", told["why"])


def test_what_is_masked_in_a_report_is_explained(house: Path) -> None:
    partner(house, "back.docx", (_TITLE, f"Penghormatan {_VICTIM}"))
    partner(house, "open.docx", (_TITLE, "Penghormatan HAM"))

    masked, clear = run("pull", "back.docx"), run("pull", "open.docx")

    assert "***" in masked.stdout
    assert "`***` replaces text" in masked.stderr
    assert "***" not in clear.stdout + clear.stderr


def test_a_file_without_a_copy_is_refused_until_it_is_given_what_was_sent(house: Path) -> None:
    sent = house / "output/nunukan-ttu/agreement.docx"
    (house / "bare.docx").write_bytes(bare(replaced(sent.read_bytes(), _TITLE, "Hak Asasi")))

    refused = run("pull", "bare.docx")
    result, (change,) = listed("bare.docx", "--sent", sent)

    assert refused.exit_code == 1
    assert "--sent FILE" in refused.stderr
    assert (change["kind"], change["new"], result.exit_code) == ("value", "Hak Asasi", 1)


def test_a_final_version_waits_until_the_changes_are_taken_or_dropped(house: Path) -> None:
    path = house / "agreements/pacitan-wonogiri-gunungkidul/minutes/2026-11-17.yaml"
    run("build", path, "-f", "docx")
    edited = house / "output/pacitan-wonogiri-gunungkidul/minutes/2026-11-17.docx"
    (place, *_more) = (
        node.text
        for node in base_of(edited.read_bytes()).controls.values()
        if node.origin.path.startswith("decisions") and not node.origin.derived
    )
    edited.write_bytes(replaced(edited.read_bytes(), place, f"{place} segera"))

    told = run("build", path, "-f", "docx")
    refused = run("build", path, "-f", "docx", "--final")
    dropped = run("build", path, "-f", "docx", "--final", "--drop", edited)
    pulled = run("pull", edited, "--write")
    taken = run("build", path, "-f", "docx", "--final")

    assert "mou-gen pull" in told.stderr
    assert "signed or edited, or there is" in refused.stderr
    assert "--drop" in refused.stderr
    assert [refused.exit_code, dropped.exit_code, pulled.exit_code, taken.exit_code] == [1, 0, 0, 0]
    assert f"{place} segera" in " ".join(path.read_text(encoding="utf-8").split())


def test_an_article_that_was_put_in_becomes_a_stanza(house: Path) -> None:
    data = (house / "output/nunukan-ttu/agreement.docx").read_bytes()

    def added(xml: str) -> str:
        def cell(style: str, words: str) -> str:
            return f'<w:tc><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>'  # fmt: skip

        styles = [
            each.get(f"{W}val", "") for each in ElementTree.fromstring(xml).iter(f"{W}pStyle")
        ]
        heading = next(each for each in styles if each in ("Heading1", "Pasal"))
        rows = (
            f"<w:tr>{cell(heading, 'KERAHASIAAN')}{cell('Article', 'CONFIDENTIALITY')}</w:tr>"
            f"<w:tr>{cell('Isi', 'Data dijaga kerahasiaannya.')}{cell('Text', 'Data are kept confidential.')}</w:tr>"
        )
        at = xml.index("</w:tr>", xml.index("PEMBIAYAAN"))
        at = xml.index("</w:tr>", at + 1) + len("</w:tr>")
        return xml[:at] + rows + xml[at:]

    (house / "back.docx").write_bytes(changed(data, added))

    _result, changes = listed("back.docx")

    inserted = [each for each in changes if each["kind"] == "inserted"]
    assert [each["new"] for each in inserted] == ["KERAHASIAAN", "CONFIDENTIALITY", "Data dijaga kerahasiaannya.", "Data are kept confidential."]  # fmt: skip
    assert inserted[0]["text"].startswith("articles:\n  add:\n  - key: confidentiality\n    after: funding")  # fmt: skip
    assert "en: Data are kept confidential." in inserted[0]["text"]


# ---- what the guide shows ----------------------------------------------------------------


def tracked(data: bytes, author: str, edits: Mapping[str, str]) -> bytes:
    """Return *data* with words exchanged by *author*, who tracks it."""
    session = Session(data, random.Random(1))
    session.author = author
    for old, new in edits.items():
        (parent, run) = next(
            (parent, run)
            for p in session.root.iter(f"{W}p")
            for parent, run in (
                *((c, r) for _tag, c, r in controls(p)),
                *((p, r) for r in fixed_runs(p)),
            )
            if old in said(run)
        )
        start = said(run).index(old)
        edit(session, parent, run, start, start + len(old), new)
    return session.save()


@pytest.mark.parametrize("language", GUIDES)
def test_who_types_the_round_of_the_guide_sees_what_it_shows(
    house: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    guide = GUIDES[language].read_text(encoding="utf-8")
    (typed, shown), (settled,) = (
        re.findall(r"^```console\n\$ mou-gen (pull .*?)\n(.*?)^```$", guide, re.M | re.S)[0],
        re.findall(r"^```sh\nmou-gen (pull .*--take .*)\n```$", guide, re.M),
    )
    ttu = {_TITLE: "Penghormatan HAM", "menjunjung tinggi": "menghormati"}
    province = {_TITLE: "Kewajiban Menghormati HAM", "penanganan saksi": "pelayanan saksi", "masing-masing PIHAK dan": "setiap PIHAK dan"}  # fmt: skip
    for name, author, edits in (("ttu", "Bagian Hukum TTU", ttu), ("province", "Biro Hukum", province)):  # fmt: skip
        (house / f"from-{name}.docx").write_bytes(tracked(_sent(house), author, edits))
    monkeypatch.setenv("MOU_GEN_LANG", language)

    screen = run(*typed.split())
    after = run(*shlex.split(settled))

    pattern = re.escape(shown).replace(r"\ \.\.\.", ".*")
    assert re.fullmatch(pattern, screen.output), screen.output
    assert (screen.exit_code, after.exit_code) == (1, 1)  # the words of the template are left
    assert "id: Penghormatan HAM\n" in yaml_of(house)


# ---- items of lists ----------------------------------------------------------------------


def rows(data: bytes, words: str, *, gone: bool = False, new: Sequence[str] = ()) -> bytes:
    """Return *data* with the row of *words* away, or a row with the texts *new* below it."""

    def done(xml: str) -> str:
        at = re.search(re.escape(words).replace(r"\ ", "[ \u00a0]"), xml)
        assert at
        start, end = (
            xml.rindex("<w:tr>", 0, at.start()),
            xml.index("</w:tr>", at.end()) + len("</w:tr>"),
        )
        if gone:
            return xml[:start] + xml[end:]
        texts = iter(new)
        paragraph = re.compile(r"(<w:p\b[^>]*>)(<w:pPr>.*?</w:pPr>)?(.*?)</w:p>", re.S)
        row = paragraph.sub(lambda p: f"<w:p>{p[2] or ''}<w:r><w:t>{next(texts)}</w:t></w:r></w:p>" if "<w:t" in p[3] else p[0], xml[start:end])  # fmt: skip
        return xml[:end] + row + xml[end:]

    return changed(data, done)


_NEW = (
    "bahwa PARA PIHAK berbagi pengalaman dalam pelayanan korban;",
    "that the Parties share experience in services to victims;",
)
_RECITAL = "merupakan pelanggaran terhadap"
_OTHER_RECITAL = "berkepentingan untuk bekerja sama"


def _sent(house: Path) -> bytes:
    return (house / "output/nunukan-ttu/agreement.docx").read_bytes()


def test_an_item_that_was_put_in_and_one_that_was_deleted_are_written(house: Path) -> None:
    before = yaml_of(house)
    data = rows(rows(_sent(house), _OTHER_RECITAL, gone=True), _RECITAL, new=_NEW)
    (house / "back.docx").write_bytes(data)

    asked, changes = listed("back.docx")
    result, _changes = listed("back.docx", "--write")

    told = [
        (each["kind"], each["path"], each["language"]) for each in changes if each["kind"] != "note"
    ]
    new = "recitals[that-the-parties-share-experience]"
    assert told == [("inserted", new, "id"), ("inserted", new, "en"), ("deleted", "recitals[regions]", "id"), ("deleted", "recitals[regions]", "en")]  # fmt: skip
    assert [asked.exit_code, result.exit_code] == [1, 0]
    start, end = before.index("  - key: regions\n"), before.index("  - key: meeting\n")
    item = f"  - key: {new[9:-1]}\n    text:\n      id: {_NEW[0]}\n      en: {_NEW[1]}\n"
    assert yaml_of(house) == before[:start] + item + before[end:]
    again, none = listed("back.docx")
    assert (again.exit_code, none) == (0, [])


def test_an_item_that_was_deleted_is_no_change_where_no_copy_is_kept(house: Path) -> None:
    data = rows(rows(_sent(house), _OTHER_RECITAL, gone=True), _RECITAL, new=_NEW)
    (house / "back.docx").write_bytes(data)
    shutil.rmtree("output")

    listed("back.docx", "--write")
    again, none = listed("back.docx")

    assert "- key: regions\n" not in yaml_of(house)
    assert (again.exit_code, none) == (0, [])


def test_a_deleted_item_that_was_rewritten_at_home_is_a_question(house: Path) -> None:
    (house / "back.docx").write_bytes(rows(_sent(house), _OTHER_RECITAL, gone=True))
    shutil.rmtree("output")
    path, before = house / "agreements" / AGREEMENT, yaml_of(house)
    start, end = before.index("  - key: crime\n"), before.index("  - key: meeting\n")
    other = f"  - key: regions\n    text: {{id: {_NEW[0]}, en: {_NEW[1]}}}\n"
    path.write_text(before[:start] + other + before[end:], encoding="utf-8")

    result, changes = listed("back.docx", "--write")

    assert {each["kind"] for each in changes} == {"deleted"}
    assert result.exit_code == 1


_RECITAL_IN_ENGLISH = "is a violation of human"


def _put_below(data: bytes, above: str, like: str, text: str) -> bytes:
    """Return *data* with the paragraph *text* below that of *above*, set like that of *like*."""

    def paragraph(xml: str, words: str) -> tuple[int, int]:
        at = re.search(re.escape(words).replace(r"\ ", "[ \u00a0]"), xml)
        assert at
        return xml.rindex("<w:p>", 0, at.start()), xml.index("</w:p>", at.end()) + len("</w:p>")

    def done(xml: str) -> str:
        start, end = paragraph(xml, like)
        look = re.search(r"<w:pPr>.*?</w:pPr>", xml[start:end], re.DOTALL)
        assert look
        _start, place = paragraph(xml, above)
        new = f"<w:p>{look[0]}<w:r><w:t>{text}</w:t></w:r></w:p>"
        return xml[:place] + new + xml[place:]

    return changed(data, done)


@pytest.mark.parametrize("layout", ["stacked", "sequential"])
def test_an_item_is_written_where_languages_stand_below_each_other(
    house: Path, layout: str
) -> None:
    before = yaml_of(house)
    data = _put_below(sent_file("agreement.yaml", layout), _RECITAL_IN_ENGLISH, _RECITAL_IN_ENGLISH, _NEW[1])  # fmt: skip
    above = _RECITAL_IN_ENGLISH if layout == "stacked" else _RECITAL
    (house / "back.docx").write_bytes(_put_below(data, above, _RECITAL, _NEW[0]))

    result, changes = listed("back.docx", "--write")

    key = "that-the-parties-share-experience"
    item = f"  - key: {key}\n    text:\n      id: {_NEW[0]}\n      en: {_NEW[1]}\n"
    assert result.exit_code == 0, changes
    assert yaml_of(house) == before.replace("  - key: regions\n", f"{item}  - key: regions\n")


def _one_language(data: bytes) -> bytes:
    return rows(data, _RECITAL, new=(_NEW[0], ""))


def _typed_number(data: bytes) -> bytes:
    return rows(data, _RECITAL, new=tuple(f"b. {each}" for each in _NEW))


def _no_item(data: bytes) -> bytes:
    return rows(data, "setuju dan sepakat", new=_NEW)


def _two_values(data: bytes) -> bytes:
    return rows(data, _TITLE, gone=True)


@pytest.mark.parametrize("edit", [_one_language, _typed_number, _no_item, _two_values])
def test_an_item_that_is_not_certain_is_left_to_a_person(
    house: Path, edit: Callable[[bytes], bytes]
) -> None:
    before = yaml_of(house)
    (house / "back.docx").write_bytes(edit(_sent(house)))

    result, changes = listed("back.docx", "--write")

    assert {each["kind"] for each in changes} & {"inserted", "deleted"}
    assert (result.exit_code, yaml_of(house)) == (1, before)


def test_an_item_that_others_changed_or_name_is_left_to_a_person(house: Path) -> None:
    gone, path = rows(_sent(house), _OTHER_RECITAL, gone=True), house / "agreements" / AGREEMENT
    (house / "back.docx").write_bytes(gone)
    partner(house, "other.docx", (_OTHER_RECITAL, "berkehendak untuk bekerja sama"))
    before = yaml_of(house)

    both, _changes = listed("back.docx", "other.docx", "--write")
    path.write_text(before.replace("berkepentingan untuk", "berkehendak"), encoding="utf-8")
    home, _changes = listed("back.docx", "--write")

    assert [both.exit_code, home.exit_code] == [1, 1]
    assert "- key: regions\n" in yaml_of(house)


# ---- files of strangers ------------------------------------------------------------------


def test_what_a_person_has_to_answer_is_told_by_the_exit_code(house: Path) -> None:
    data = changed(_sent(house), lambda xml: xml.replace("</w:p>", "<w:mystery/></w:p>", 1))
    (house / "back.docx").write_bytes(data)

    result, (note,) = listed("back.docx", "--write")

    assert (note["kind"], note["why"], result.exit_code) == ("note", "unknown element", 1)


# ---- what must not be told or written -----------------------------------------------------

_VICTIM = "Contoh Dewasa Pertama"
"""Whose name is sealed in the examples."""


def _in_a_value(data: bytes) -> bytes:
    return replaced(data, _TITLE, f"Penghormatan {_VICTIM}")


def _in_a_paragraph(data: bytes) -> bytes:
    said = f"<w:p><w:r><w:t>Catatan: {_VICTIM} hadir.</w:t></w:r></w:p><w:sectPr"
    return changed(data, lambda xml: said.join(xml.rsplit("<w:sectPr", 1)))


def _as_an_author(data: bytes) -> bytes:
    mark = f'<w:ins w:id="9999" w:author="{_VICTIM}" w:date="2026-11-01T00:00:00Z">'
    inside = f"<w:p>{mark}<w:r><w:t>tambahan </w:t></w:r></w:ins>"
    return changed(data, lambda xml: xml.replace("<w:p>", inside, 1))


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("edit", [_in_a_value, _in_a_paragraph, _as_an_author])
def test_a_sealed_name_in_what_came_back_is_neither_repeated_nor_written(
    house: Path, edit: Callable[[bytes], bytes], form: str
) -> None:
    name = f"{_VICTIM}.docx"
    before = yaml_of(house)
    sent = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    (house / name).write_bytes(edit(sent))

    result = run("pull", name, "--write", "--format", form)

    assert result.exit_code == 1
    assert _VICTIM not in result.stdout + result.stderr
    assert yaml_of(house) == before


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    "name", [_VICTIM, "Bulan Lima", "Satu Pertama Hari"]
)  # words of our own too
def test_nothing_is_written_while_a_referral_cannot_be_read(
    house: Path, name: str, form: str
) -> None:
    referral = house / "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
    spoilt = referral.read_text("utf-8").replace("name: ", 'name: "', 1).replace(_VICTIM, name)
    referral.write_text(spoilt, "utf-8")
    before = yaml_of(house)

    edited = partner(house, "kembali.docx", (_TITLE, f"Hak {name}"))
    result = run("pull", edited, "--write", "--format", form)

    assert result.exit_code == 1
    assert "NNK-TPPO-2026-0001.yaml" in result.stdout + result.stderr
    assert name not in result.stdout + result.stderr
    assert yaml_of(house) == before


_REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
_STAGE = "tahap contoh"
"""A fact that is sealed in the examples."""


@pytest.mark.parametrize(
    ("kind", "path"),
    [
        ("referral-form", "sealed.legal.stage"),
        ("referral-form", "note"),
        ("referral-letter", "sealed.legal.stage"),
        ("referral-letter", "[sealed].legal.stage"),
        ("minutes", "sealed[0].legal.stage"),
        ("minutes", "Seald.legal"),
        ("unknown", "note"),
    ],
)
def test_a_file_that_calls_itself_open_reads_and_writes_nothing_sealed(
    house: Path, kind: str, path: str
) -> None:
    before = yaml_of(house)
    answers = []
    for file in (_REFERRAL, _REFERRAL.replace("0001", "0099")):
        (house / "back.docx").write_bytes(forged_file(kind, file, path))
        result = run("pull", "back.docx", "--write", "--take", path, "back")
        compared_with = run("compare", "back.docx", f"agreements/{AGREEMENT}")

        assert result.exit_code == compared_with.exit_code == 1
        said = result.stdout + result.stderr + compared_with.stdout + compared_with.stderr
        assert _STAGE not in said
        assert "sealed forms are not read back" in said
        answers.append(said)
    assert answers[0] == answers[1]  # nobody learns that there is such a referral
    assert yaml_of(house) == before


def test_a_value_of_a_file_outside_of_the_folder_is_not_read_back(house: Path) -> None:
    sent = (house / "output/nunukan-ttu/agreement.docx").read_bytes()
    astray = replaced(sent, 'file="parties/', 'file="../parties/', "customXml/item1.xml")
    (house / "back.docx").write_bytes(astray)

    assert "damaged" in run("pull", "back.docx").stderr


def test_the_letter_of_a_referral_is_still_read_back(house: Path) -> None:
    assert run("build", f"agreements/{_REFERRAL}", "-f", "docx").exit_code == 0
    (letter,) = (house / "output").rglob("*0001-letter.docx")

    assert run("pull", letter).exit_code == 0


def _refused_files(house: Path, returned: Path, sent: Path) -> str:
    """Return why *returned* is not compared with *sent*; not one word of it is told or written."""
    before = snapshot(house / "agreements")

    result = run("pull", returned, "--sent", sent, "--write")

    assert (result.exit_code, result.stdout) == (1, "")
    assert snapshot(house / "agreements") == before
    return result.stderr


@pytest.fixture(scope="module")
def built_case(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with data, and the documents of all that is about a case."""
    folder = tmp_path_factory.mktemp("case")
    shutil.copytree(AGREEMENTS, folder / "agreements")
    about = ("referrals", "handovers", "transmittals", "cooperations")
    files = [Path("agreements/nunukan-ttu", each) for each in about]
    with contextlib.chdir(folder):
        built = run(
            "build", *files, "agreements/victim-services", "agreements/reports", "-f", "docx"
        )
    assert built.exit_code == 0, built.stderr
    return folder


@pytest.fixture
def case(built_case: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, in which the test works, without what is kept at home."""
    case = shutil.copytree(built_case, tmp_path / "case")
    shutil.rmtree(case / "output/.mou-gen")
    monkeypatch.chdir(case)
    return case


def _forms(case: Path) -> list[Path]:
    forms = sorted((case / "output").rglob("*-form.docx"))
    assert len(forms) == 4
    return forms


def test_a_sealed_form_is_read_against_no_file_that_is_called_the_sent_one(case: Path) -> None:
    for form in _forms(case):
        alone = run("pull", form)

        assert "sealed forms are not read back" in alone.stderr
        assert "--sent" not in alone.stderr
        for sent in (form, form.with_name(form.name.replace("form", "letter"))):
            assert "sealed forms are not read back" in _refused_files(case, form, sent)


def test_nor_is_one_that_libreoffice_has_saved(case: Path, soffice: str) -> None:
    form = _forms(case)[0]
    letter = form.with_name(form.name.replace("form", "letter"))
    for ending in ("docx", "odt", "doc", "rtf"):
        told = _refused_files(case, saved_by_libreoffice(soffice, form, ending), letter)

        assert ("sealed forms are not read back" in told) == (ending in ("docx", "odt"))


def test_nor_is_one_of_which_words_alone_are_left(case: Path) -> None:
    sent = [each for each in (case / "output").rglob("*.docx") if "form" not in each.name]
    for form in _forms(case):
        form.write_bytes(without_marks(form.read_bytes()))
        for each in sent:
            assert "not the same document" in _refused_files(case, form, each)


def test_a_file_about_a_case_is_read_against_the_one_that_was_sent_alone(case: Path) -> None:
    files = [each for each in (case / "output").rglob("*.docx") if "form" not in each.name]
    for named, there in ((True, case / "named.docx"), (False, case / "bare.docx")):
        for file, another in pairwise([*files, files[0]]):
            there.write_bytes(bare(file.read_bytes(), named=named))
            _refused_files(case, there, another)
            assert run("pull", there, "--sent", file).exit_code == 0


@pytest.mark.parametrize("named", [True, False])
def test_a_file_is_not_read_against_another_document(house: Path, named: bool) -> None:
    other = "pacitan-wonogiri-gunungkidul/agreement"
    assert run("build", f"agreements/{other}.yaml", "-f", "docx").exit_code == 0
    shutil.rmtree("output/.mou-gen")
    returned = house / "back.docx"
    returned.write_bytes(bare(_sent(house), named=named))

    told = _refused_files(house, returned, house / f"output/{other}.docx")

    assert "not the same document" in told
    assert (AGREEMENT in told) == named


def test_nor_against_another_draft_of_the_same(house: Path) -> None:
    returned = house / "back.docx"
    returned.write_bytes(bare(_sent(house), named=True))
    path = house / "agreements" / AGREEMENT
    path.write_text(yaml_of(house).replace(_TITLE, "Penghormatan HAM"), "utf-8")
    assert run("build", path, "-f", "docx", "-o", "next").exit_code == 0
    shutil.rmtree("output/.mou-gen")

    told = _refused_files(house, returned, house / "next/nunukan-ttu/agreement.docx")

    assert "another draft" in told


@pytest.mark.parametrize("ending", ["docx", "odt", "doc", "rtf"])
def test_what_lost_its_copy_and_its_name_is_still_the_document_that_was_sent(
    house: Path, soffice: str, ending: str
) -> None:
    shutil.rmtree("output/.mou-gen")
    (house / "back.docx").write_bytes(bare(replaced(_sent(house), _TITLE, "Penghormatan HAM")))
    back = saved_by_libreoffice(soffice, house / "back.docx", ending)

    _result, changes = listed(back, "--sent", house / "output/nunukan-ttu/agreement.docx")

    assert [each["new"] for each in changes if each["kind"] == "value"] == ["Penghormatan HAM"]


def _hostile(agreement: bytes) -> Iterator[tuple[str, bytes]]:
    bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "entity", changed(agreement, lambda xml: bomb + xml)
    laughs = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    yield "laughs", changed(agreement, lambda xml: laughs + xml)
    yield "deep", changed(agreement, lambda xml: xml.replace("<w:body>", "<w:body>" + "<w:sdt><w:sdtContent>" * 20_000, 1).replace("</w:body>", "</w:sdtContent></w:sdt>" * 20_000 + "</w:body>"))  # fmt: skip
    yield "no XML", changed(agreement, lambda xml: xml[:5000])
    yield "no zip", b"PK\x03\x04" + b"x" * 500
    yield "empty", b""
    yield "password", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 70_000_000)
    yield "bomb", out.getvalue()
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for number in range(4000):
            package.writestr(f"word/{number}.xml", b"")
    yield "many parts", out.getvalue()
    copy = "customXml/item1.xml"
    yield "path", changed(agreement, lambda xml: xml.replace('file="nunukan-ttu/', 'file="../../', 1), copy)  # fmt: skip
    yield "absolute", changed(agreement, lambda xml: xml.replace('file="nunukan-ttu/', 'file="/etc/', 1), copy)  # fmt: skip
    yield "sealed", changed(agreement, lambda xml: xml.replace('draft="yes"', 'draft="yes" sealed="yes"', 1), copy)  # fmt: skip
    yield "broken copy", changed(agreement, lambda xml: xml.replace("<columns", "<colums"), copy)
    yield "old copy", changed(agreement, lambda xml: xml.replace('version="2"', 'version="9"'), copy)  # fmt: skip


def _hostile_packages(agreement: bytes) -> Iterator[tuple[str, bytes]]:
    yield "cut off", agreement[: len(agreement) // 2]
    encrypted = bytearray(agreement)
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in re.finditer(re.escape(signature), agreement):
            encrypted[found.start() + flags] |= 1
    yield "encrypted", bytes(encrypted)
    yield "damaged", agreement.replace(b"word/document.xml", b"word/document.xmk", 1)
    wide = '<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'
    yield "wide", with_part(agreement, "word/document.xml", lambda _xml: wide.encode("utf-16"))
    main = 'Target="word/document.xml"'
    main = "word/document.xml"
    yield "outside", replaced(agreement, main, "../../../etc/passwd", "_rels/.rels")
    yield "itself", replaced(agreement, main, "_rels/.rels", "_rels/.rels")
    copy = "customXml/item1.xml"
    yield "deep copy", changed(agreement, lambda xml: xml.replace("<columns", "<columns>" * 20_000 + "<columns", 1).replace("</columns>", "</columns>" + "</columns>" * 20_000, 1), copy)  # fmt: skip


def test_a_picture_that_is_referred_to_again_and_again_is_read_once(agreement: bytes) -> None:
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
    related = "".join(f'<Relationship Id="x{n}" Type="{kind}" Target="media/image1.png"/>' for n in range(20))  # fmt: skip
    data = with_part(agreement, "word/media/image1.png", lambda _picture: b"\0" * 50_000_000)
    relations = "word/_rels/document.xml.rels"
    data = replaced(data, "</Relationships>", f"{related}</Relationships>", relations)

    tracemalloc.start()
    try:
        found = read_back(data)
        _now, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert ("object", "another emblem") in [(each.why, each.text) for each in found.others]
    assert most < 500_000_000


def test_files_of_strangers_are_refused_in_a_sentence(agreement: bytes) -> None:
    for name, data in (*_hostile(agreement), *_hostile_packages(agreement)):
        with pytest.raises(InputError) as error:
            read_back(data)
        assert str(error.value), name


def test_characters_that_no_document_may_hold_are_not_written(house: Path) -> None:
    before = yaml_of(house)
    partner(house, "back.docx", (_TITLE, "Hak \ue000Asasi"))

    result, (change,) = listed("back.docx", "--write")

    assert result.exit_code == 1
    assert change["kind"] == "by-hand"
    assert yaml_of(house) == before


# ---- a round of negotiation --------------------------------------------------------------


def _redline_of_two_partners(house: Path) -> Path:
    """Return the redline of what two partners changed, as the first party sends it."""
    shutil.copytree("agreements", "sent")
    one = partner(house, "satu.docx", (_TITLE, "Hak Asasi"))
    two = partner(house, "dua.docx", ("menjunjung tinggi", "menghormati"))
    assert run("pull", one, two, "--write").exit_code == 0
    run("compare", f"sent/{AGREEMENT}", f"agreements/{AGREEMENT}", "-f", "docx", "--author", "Kabupaten Nunukan", "--date", "2026-11-20", "-o", "redline.docx")  # fmt: skip
    shutil.rmtree("sent")
    return Path("redline.docx")


def _rejected(xml: str) -> str:
    """Return *xml* with the change of the word rejected, as Word does it."""
    xml, inserted = re.subn(r"<w:ins [^>]*>(?:(?!</w:ins>).)*>menghormati ?<.*?</w:ins>", "", xml)
    gone = r"<w:del [^>]*>((?:(?!</w:del>).)*>menjunjung tinggi ?<.*?)</w:del>"
    xml, deleted = re.subn(gone, r"\1", xml)
    assert (inserted, deleted) == (1, 1)
    start = xml.index("menjunjung tinggi")
    before, words, behind = xml[: start - 80], xml[start - 80 : start + 60], xml[start + 60 :]
    return before + words.replace("w:delText", "w:t") + behind


def _is_taken_back(changes: Sequence[Mapping[str, Any]]) -> bool:
    """Return whether *changes* are that one word goes back to what it was."""
    (value,) = (each for each in changes if each["kind"] != "note")
    old, new = value["old"], value["new"]
    return (
        (value["kind"], value["path"]) == ("value", "commitments[human-rights].text.id")
        and old.startswith("menghormati nilai-nilai")
        and new.startswith("menjunjung tinggi nilai-nilai")
    )


def test_two_partners_are_merged_a_redline_is_sent_and_one_change_of_it_rejected(
    house: Path,
) -> None:
    redline = _redline_of_two_partners(house)

    untouched, none = listed(redline)

    assert (untouched.exit_code, none) == (0, [])

    redline.write_bytes(changed(redline.read_bytes(), _rejected))

    assert _is_taken_back(listed(redline)[1])


@pytest.mark.slow
def test_a_redline_that_libreoffice_has_saved_is_read_like_the_one_that_was_sent(
    house: Path, soffice: str
) -> None:
    redline = _redline_of_two_partners(house)
    untouched = saved_by_libreoffice(soffice, house / redline, "docx")

    assert listed(untouched)[1] == []

    redline.write_bytes(changed(redline.read_bytes(), _rejected))

    assert _is_taken_back(listed(saved_by_libreoffice(soffice, house / redline, "docx"))[1])


# ---- LibreOffice -------------------------------------------------------------------------


def saved_by_libreoffice(soffice: str, file: Path, ending: str) -> Path:
    """Return *file* as LibreOffice saves it with this *ending*."""
    out = file.parent / f"saved-{ending}"
    subprocess.run(
        [soffice, f"-env:UserInstallation={(file.parent / 'office').as_uri()}", "--headless",
         "--convert-to", ending, "--outdir", str(out), str(file)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return out / f"{file.stem}.{ending}"


def test_what_libreoffice_saves_is_read_back_too(soffice: str, tmp_path: Path) -> None:
    data = sent_file("agreement.yaml", "columns")
    base, lost, units = base_of(data), list[object](), 0
    untouched = tmp_path / "untouched.docx"
    untouched.write_bytes(data)
    saved = saved_by_libreoffice(soffice, untouched, "docx").read_bytes()
    found = compared("x.docx", base, read_word_file(WordPackage(saved, "x.docx")))

    assert (found.places, found.others) == ([], [])
    for seed in (3, 5, 7):
        session = session_of(data, seed, 4)
        file = tmp_path / f"edited-{seed}.docx"
        file.write_bytes(session.save())
        saved = saved_by_libreoffice(soffice, file, "docx").read_bytes()
        lines = read_word_file(WordPackage(saved, "x.docx"))
        lost += missed(session, compared("x.docx", base, lines))[0]
        units += len(session.units)
    assert len(lost) <= units // 10, lost


Edit = Callable[..., list[Path]]


@pytest.fixture(scope="module")
def in_libreoffice(soffice: str, uno_python: str, tmp_path_factory: pytest.TempPathFactory) -> Edit:
    """Open files in LibreOffice, do what a person does there, and return them as it saves them."""
    profile = tmp_path_factory.mktemp("person")

    def do(*jobs: tuple[Path, Sequence[Sequence[str]]]) -> list[Path]:
        saved = [profile / f"{n}.docx" for n, _job in enumerate(jobs)]
        said = [
            {"open": str(file.absolute()), "save": str(there), "edits": edits}
            for (file, edits), there in zip(jobs, saved, strict=True)
        ]
        command = [uno_python, f"{ROOT}/tests/libreoffice_editor.py", soffice, f"{profile}/profile"]
        for _attempt in range(3):
            done = subprocess.run(command, input=json.dumps(said), text=True, timeout=300)
            if done.returncode >= 0:  # less: the bridge from Python to LibreOffice has crashed
                break
        done.check_returncode()
        return saved

    return do


def test_what_a_person_does_in_libreoffice_is_read_back(
    agreement: bytes, tmp_path: Path, in_libreoffice: Edit
) -> None:
    (tmp_path / "sent.docx").write_bytes(agreement)
    edits = [
        ["record", "Ibu Melati"],
        ["replace", "menjunjung tinggi", "menghormati"],
        ["record", "Pak Rahmat"],
        ["replace_all", "lintas sektoral", "lintas bidang"],
        ["split", "bertujuan untuk"],
        ["record", ""],
        ["replace", "dengan surat kuasa khusus", "dengan surat kuasa"],
        ["delete_row", "Pertemuan dan Komunikasi"],
    ]

    (back,) = in_libreoffice((tmp_path / "sent.docx", edits))

    lines = read_word_file(WordPackage(back.read_bytes(), "x.docx"))
    found = compared("x.docx", base_of(agreement), lines)
    values = [(each.new.split(",")[0], each.stamps[0].author) for each in found.places]
    others = [(str(each.kind), each.where, each.authors) for each in found.others]
    assert values == [
        ("menghormati nilai-nilai hak asasi manusia dalam upaya penanganan saksi dan/atau korban Tindak Pidana Perdagangan Orang", "Ibu Melati"),
        ("meningkatkan kerja sama lintas bidang", "Pak Rahmat"),
    ]  # fmt: skip
    assert [each for each in others if each[0] != "note"] == [
        ("split", "Pasal 1 (2)", ("Pak Rahmat",)),
        ("template", "Pasal 4 (2)", ()),
        ("deleted", "Pasal 3 (1) f", ()),
        ("deleted", "Article 3 (1) f", ()),
    ]


@pytest.mark.parametrize("seed", [0, 4, 8])
def test_libreoffice_accepts_a_redline_to_the_new_version_and_rejects_it_to_the_old(
    seed: int, tmp_path: Path, in_libreoffice: Edit
) -> None:
    pair = Versions(tmp_path / "versions").pair(seed)
    files = [tmp_path / name for name in ("redline.docx", "new.docx", "old.docx")]
    for file, version in zip(files, (pair.redlined, pair.new, pair.old), strict=True):
        file.write_bytes(pair.docx(version))
    redline, new, old = files

    saved = in_libreoffice((redline, [["accept_all"]]), (new, []), (redline, [["reject_all"]]), (old, []))  # fmt: skip

    accepted, as_new, rejected, as_old = (docx_words.words(each.read_bytes()) for each in saved)
    assert accepted == as_new
    assert rejected == as_old
    assert accepted != rejected


def test_a_change_that_is_rejected_in_libreoffice_comes_back_as_what_was(
    house: Path, in_libreoffice: Edit
) -> None:
    redline = _redline_of_two_partners(house)

    (back,) = in_libreoffice(
        (redline, [["reject", "menghormati"], ["reject", "menjunjung tinggi"]])
    )

    assert _is_taken_back(listed(back)[1])


@pytest.mark.parametrize("ending", ["odt", "doc", "rtf"])
def test_a_file_that_lost_its_copy_on_the_way_finds_the_one_at_home(
    house: Path, soffice: str, ending: str
) -> None:
    partner(house, "back.docx", (_TITLE, "Penghormatan HAM"))
    there = saved_by_libreoffice(soffice, house / "back.docx", ending)

    _result, changes = listed(there)

    values = [each for each in changes if each["kind"] != "note"]
    assert [(each["path"], each["new"]) for each in values] == [("commitments[human-rights].title.id", "Penghormatan HAM")]  # fmt: skip


def test_a_run_beside_it_does_not_take_the_folder_away_in_which_a_file_is_converted(
    house: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program called soffice, during which another run removes what killed runs have left."""
    partner(house, "back.docx", (_TITLE, "Penghormatan HAM"))
    other_run = "from mou_gen.data.leftovers import temporary_folder as f\nwith f(): pass"
    office = house / "bin/soffice"
    office.parent.mkdir()
    office.write_text(
        f"""#!/bin/sh
        {shlex.quote(sys.executable)} -c {shlex.quote(other_run)} || exit 1
        while [ "$1" != --outdir ]; do shift; done
        mkdir "$2" && cp {shlex.quote(str(house / "back.docx"))} "$2/returned.docx"
        """
    )
    office.chmod(0o755)
    monkeypatch.setenv("PATH", f"{office.parent}:/usr/bin:/bin")
    (house / "back.rtf").write_text(r"{\rtf1 }")

    _result, changes = listed("back.rtf")

    assert [each["new"] for each in changes] == ["Penghormatan HAM"]
