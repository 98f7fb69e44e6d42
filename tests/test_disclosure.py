"""What leaves with a document beside its pages: what it prints, and nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pikepdf
import pytest
import yaml

from mou_gen import pipeline
from mou_gen.document import Blank, Paragraph, Value, printed_words, walk
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.word.sent_copy import read_copy
from mou_gen.writers import disclosure
from tests.checks.found import found
from tests.examples import CASES, FOLDERS, both_engines, composed, pdfs
from tests.printed import squeezed
from tests.rendering import render
from tests.source.samples import (
    COOPERATION,
    KERJA_SAMA,
    PERJANJIAN,
    RAPAT,
    RUJUKAN,
    WITH_COOPERATION,
    changed,
    write,
)
from tests.test_cli import run
from tests.test_sealed import inside, parts

pytestmark = pytest.mark.slow

CANARY = "rekacanary"
WAIVED = f"""\
waive:
  - rule: weekday
    reason: Sebab {CANARY} berkata demikian.
    by: Bagian {CANARY}
"""
UNPRINTED = f"""\
# A comment on {CANARY}, 6503011501900001
kind: minutes
agreement: kerja-sama # {CANARY}
draft: {{id: Rancangan {CANARY}, en: Draft on {CANARY}}}
meeting: {{id: Rapat Koordinasi, en: Meeting with {CANARY}}}
date: 2025-09-25
start: 09:00
end: 12:30
discussion:
  - key: {CANARY}
    text: {{id: Narahubung melapor., en: On {CANARY}.}}
decisions:
  - key: {CANARY}-first
    commitment: referral-system
    text: {{id: "Menyusun alur pada Senin, 25 September 2019.", en: To protect {CANARY}.}}
follow_up:
  - key: contact-{CANARY} # {CANARY}
    action: {{id: Menyusun rancangan., en: Draft for {CANARY}.}}
    due: 2025-10-24
{WAIVED}"""
"""Minutes that print none of its canaries once they are final, or but for the draft's."""
FREE_KEYS = COOPERATION.replace("key: ", f"key: {CANARY}-").replace(
    "duration:",
    f"""\
articles:
  add:
    - key: {CANARY}
      after: scope
      title: {{id: Lain-lain, en: Other Matters}}
      paragraphs:
        - {{id: Hal lain diatur kemudian., en: Other matters are settled later.}}
duration:""",
)


def leaves(file: Path, engine: str, asked: Edition | None = None) -> dict[str, bytes]:
    """Return DOCX and PDF of the paper *file*, by ending."""
    made = pipeline.check_all([file], asked or Edition(), FOLDERS).composed
    written = render(made, ["docx", "pdf"], FOLDERS, Path(), engine)
    return {path.suffix: data for path, data in written.items()}


def everything(written: dict[str, bytes]) -> Iterator[str]:
    """Yield each part of the DOCX, and each stream and object of the PDF, as text."""
    yield from parts(written[".docx"])
    yield from inside(written[".pdf"])


def carried(pdf: bytes) -> str:
    """Return the one file that *pdf* carries."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        (spec,) = opened.attachments.values()
        return spec.get_file().read_bytes().decode()


def custom(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        return package.read("customXml/item1.xml").decode()


@both_engines
@pytest.mark.parametrize(
    ("file", "text"), [(RAPAT, UNPRINTED), (PERJANJIAN, FREE_KEYS)], ids=["unprinted", "free keys"]
)
def test_no_file_holds_what_no_page_prints(
    file: str, text: str, engine: str, tmp_path: Path
) -> None:
    write(tmp_path, {**WITH_COOPERATION, file: text.replace("draft: {", "# {")})

    for said in everything(leaves(tmp_path / file, engine)):
        assert CANARY not in said.casefold()


@both_engines
def test_why_a_draft_is_one_is_printed_and_no_data(engine: str, tmp_path: Path) -> None:
    write(tmp_path, {**WITH_COOPERATION, RAPAT: UNPRINTED})

    written = leaves(tmp_path / RAPAT, engine)

    assert any(CANARY in said for said in everything(written))
    assert CANARY not in carried(written[".pdf"])
    # the copy of what was sent says it as the page does, and nothing of the comments beside it
    with zipfile.ZipFile(io.BytesIO(written[".docx"])) as package:
        page = package.read("word/document.xml").decode()
    assert custom(written[".docx"]).count(CANARY) == page.count(CANARY) == 1


@both_engines
def test_a_pdf_carries_by_value_what_it_prints(engine: str, tmp_path: Path) -> None:
    write(tmp_path, {**WITH_COOPERATION, RAPAT: UNPRINTED})

    said = yaml.safe_load(carried(leaves(tmp_path / RAPAT, engine)[".pdf"]))

    assert said == {
        "meeting": {"id": "Rapat Koordinasi"},
        "date": "2025-09-25",
        "start": "09:00",
        "end": "12:30",
        "discussion": [{"text": {"id": "Narahubung melapor."}}],
        "decisions": [{"text": {"id": "Menyusun alur pada Senin, 25 September 2019."}}],
        "follow_up": [{"action": {"id": "Menyusun rancangan."}, "due": "2025-10-24"}],
    }


def test_what_is_not_known_keeps_its_place_in_a_list_and_is_left_out_elsewhere(
    tmp_path: Path,
) -> None:
    rights = "rights:\n  nunukan:\n    - key: answer\n      text: {id: menerima jawaban, en: receive an answer}\n"
    write(tmp_path, {**WITH_COOPERATION, PERJANJIAN: COOPERATION.replace(rights, "rights:\n")})

    said = yaml.safe_load(carried(leaves(tmp_path / PERJANJIAN, "typst")[".pdf"]))

    assert said["rights"] == [None, [{"text": {"id": "menerima pemberitahuan", "en": "receive notice"}}]]  # fmt: skip
    assert "numbers" not in said
    assert said["signatories"] == [{"authority": {"number": "180/7", "date": "2026-04-30"}}]


def test_a_language_that_is_not_asked_for_is_not_carried(tmp_path: Path) -> None:
    write(tmp_path)

    written = leaves(tmp_path / KERJA_SAMA, "typst", Edition(languages=("id",)))

    assert "Pencegahan" in carried(written[".pdf"])
    for said in everything(written):
        assert "To develop referral" not in said
        assert "Prevention" not in said


def test_a_value_is_carried_as_the_data_say_it_if_the_printed_words_tell_it_whole() -> None:
    (agreement,) = composed("agreement.yaml", "columns")
    values = [each for each in agreement.document.nodes if isinstance(each, Value)]
    told = {each.origin.derived: each.origin.fact for each in values if each.origin.derived}

    assert told["numeric_date:id"] == told["date_in_words:en"] == "2026-02-16"
    assert told["in_words:id"] in ("2", "5")
    assert told["weekday:id"] == told["capitals"] == told["word"] == told["title"] == ""


@pytest.mark.parametrize("file", sorted({file for file, _edition in CASES}))
def test_the_word_file_keeps_numbers_in_place_of_names(file: str) -> None:
    open_ones = [each for each in composed(file, "as the file says") if not each.document.sealed]
    for docx in render(open_ones, ["docx"], FOLDERS, Path()).values():
        sent = read_copy(ElementTree.fromstring(custom(docx)))
        paths = [each.origin.path for each in walk(sent) if isinstance(each, Value | Blank)]
        ids = [each.id for each in walk(sent) if isinstance(each, Paragraph)]

        steps = {step for path in paths for step in re.findall(r"\[.*?\]|[^.\[]+", path)}
        assert steps
        assert {step for step in steps if not re.fullmatch(r"\[\d+\]", step)} <= known_keys()
        assert all(map(str.isdecimal, ids))


# ---- the guard looks at all of it --------------------------------------------------------

NAME = "Contoh Rekawati Sanubari"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "name: nama contoh", f"name: {NAME}")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("minutes/2025-09-25", "minutes/rapat-contoh-rekawati"),
        ("kerja-sama/minutes/2025-09-25", "kerja-sama/rekawati/minutes/2025-09-25"),
    ],
)
def test_a_name_in_a_file_or_folder_name_is_found(folder: Path, old: str, new: str) -> None:
    path = folder / RAPAT.replace(old, new)
    path.parent.mkdir(parents=True, exist_ok=True)
    (folder / RAPAT).rename(path)

    assert found("sealed-names", path)


def test_a_name_of_another_file_that_a_build_remembers_is_found(folder: Path) -> None:
    (folder / "parties/nunukan.yaml").rename(folder / "parties/rekawati.yaml")
    changed(folder, KERJA_SAMA, "parties: [nunukan, ttu]", "parties: [rekawati, ttu]")

    problems = found("sealed-names", folder / KERJA_SAMA)

    at = {each.source.file for each in problems}
    assert at == {str(folder / "parties/rekawati.yaml"), str(folder / KERJA_SAMA)}


@pytest.mark.parametrize(
    ("labels", "file"),
    [
        ("name: Bahasa Indonesia menurut Rekawati", KERJA_SAMA),
        ("unknown: {minutes.chair: ketua rapat Rekawati}", RAPAT),
    ],
)
def test_a_name_in_a_blank_or_over_a_column_is_found(
    labels: str, file: str, folder: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own/labels/id.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(f"{labels}\n", encoding="utf-8")

    result = run("check", folder / file, "--templates", tmp_path / "own")

    assert result.exit_code == 1
    assert "this is a sealed name" in result.stderr
    assert "rekawati" not in (result.stdout + result.stderr).lower()


def test_a_name_that_a_table_gives_to_a_document_is_found_in_its_row(folder: Path) -> None:
    recipients = folder / "recipients.csv"
    recipients.write_text("file,place\na,Nunukan\nrapat Rekawati,Nunukan\n", encoding="utf-8")

    result = run("merge", folder / KERJA_SAMA, "--table", recipients, "--dry-run")

    assert result.exit_code == 1
    assert "row 3, column A: error: this is a sealed name" in result.stderr
    assert "1 problem" in result.stderr


@both_engines
@pytest.mark.parametrize("file", ["agreement.yaml", "minutes/2026-11-10.yaml"])
def test_the_guard_sees_each_text_that_stands_beside_the_pages(file: str, engine: str) -> None:
    (each,) = composed(file, "as the file says")
    (docx,) = render([each], ["docx"], FOLDERS, Path()).values()
    ((_, pdf),) = pdfs(file, "as the file says", engine).values()
    document = disclosure.outward_copy(each.document, known_keys())
    seen = {squeezed(text) for text in disclosure.texts_off_pages(document)}
    printed = squeezed(printed_words(document))

    for text in (*kept_in_word(docx), *kept_in_pdf(pdf)):
        assert any(squeezed(text) in said for said in (*seen, printed)), text


def kept_in_word(docx: bytes) -> Iterator[str]:
    """Yield what a Word file tells beside its text: properties, pictures, titles, what was sent."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        core = ElementTree.fromstring(package.read("docProps/core.xml"))
        body = ElementTree.fromstring(package.read("word/document.xml"))
    sent = ElementTree.fromstring(custom(docx))
    yield from (each.text or "" for each in core if each.tag.endswith(("title", "creator")))
    yield from (each.get("descr", "") for each in body.iter() if each.tag.endswith("}docPr"))
    for each in sent.iter():
        yield from (each.get("file", ""), each.text or "")


def kept_in_pdf(pdf: bytes) -> Iterator[str]:
    """Yield what a PDF tells beside its pages: properties, pictures, bookmarks, what it carries."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        yield from (str(opened.docinfo.get(name, "")) for name in ("/Title", "/Author"))
        metadata = opened.open_metadata()
        yield str(metadata["dc:title"])
        for item in (each for each in opened.objects if isinstance(each, pikepdf.Dictionary)):
            yield from (str(item[key]) for key in ("/Alt", "/ActualText") if key in item)
        for name, spec in opened.attachments.items():
            yield from (name, spec.description.removeprefix("Data naskah ini: "))
            yield from disclosure.texts_in_data(yaml.safe_load(spec.get_file().read_bytes()))


@pytest.mark.parametrize("option", ["--without-source", ""])
def test_a_document_asked_for_without_its_source_is_made_anew_and_carries_nothing(
    option: str, tmp_path: Path
) -> None:
    write(tmp_path / "data")
    command: list[str | Path] = [
        "build",
        tmp_path / "data" / RAPAT,
        "--engine",
        "typst",
        "-o",
        tmp_path / "out",
    ]
    first = run(*command, *([] if option else ["--without-source"]))

    again = run(*command, *filter(None, [option]))

    path = tmp_path / "out" / Path(RAPAT)
    assert len(first.stdout.splitlines()) == len(again.stdout.splitlines()) == 2
    with pikepdf.open(path.with_suffix(".pdf")) as pdf:
        assert bool(pdf.attachments) is not bool(option)
    with zipfile.ZipFile(path.with_suffix(".docx")) as package:
        kept = [name for name in package.namelist() if name.startswith("customXml")]
    assert bool(kept) is not bool(option)
