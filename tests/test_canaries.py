"""A canary in every place of the data: what is sealed is heard from the sealed form alone (UU 21/2007).

`canaries.py` says how the places are found and how the files are taken apart. What a canary may be heard
from is said here, once for each kind.
"""

from __future__ import annotations

import base64
import gzip
import io
import json
import os
import re
import shutil
import subprocess
import sys
import threading
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import openpyxl
import pikepdf
import pytest
from click.testing import Result

from mou_gen.writers.formats import ENGINES
from tests.canaries import (
    CHILD,
    COMMENT,
    DRAFT,
    EMBLEM,
    FAMILY,
    FILES,
    KEY,
    OPEN,
    PICTURE,
    SEALED,
    UNPRINTED,
    WAIVER,
    Aviary,
    Canary,
    heard,
    in_folder,
    lay_out,
)
from tests.docx_words import words as docx_words
from tests.examples import ROOT
from tests.printed import pages
from tests.source import records
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, TTU
from tests.test_cli import run
from tests.test_cluster import Cluster, cluster, ended  # noqa: F401 - a fixture
from tests.test_cluster import build as build_on_cluster
from tests.watching import watching

REFERRALS = (RUJUKAN, CHILD, FAMILY)
pytestmark = pytest.mark.slow

NOT_PRINTED = re.compile(
    r"(officer|focal_point|witnesses\[0\]|recorder|secretary)\.rank| attachments\[0\] of|borders\[0\]\.source"
)
"""Facts of a document's own file that its templates have no place for."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home") / "agreements"


@pytest.fixture(scope="module")
def aviary(root: Path) -> Aviary:
    """The canaries of a data folder with every kind of document."""
    return lay_out(root)


@dataclass
class Built:
    """What a build of all documents has left behind, and what is heard from it."""

    said: str
    output: Path
    around: Path
    """Where it put what it needs for a moment, and what it keeps for the next run."""
    heard: Mapping[str, set[Canary]]
    """The canaries in each file of the output folder."""


@pytest.fixture(scope="module", params=ENGINES)
def built(
    request: pytest.FixtureRequest,
    root: Path,
    aviary: Aviary,
    tmp_path_factory: pytest.TempPathFactory,
) -> Built:
    home = tmp_path_factory.mktemp("built")
    places = {name: home / name for name in ("TMPDIR", "XDG_CACHE_HOME", "HOME")}
    for place in places.values():
        place.mkdir()
    output = home / "output"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mou_gen", "build", root, "-o", output),
            *("--engine", request.param, "--jobs", "1"),
        ],
        env={**os.environ, **{name: str(place) for name, place in places.items()}},
        check=True,
        capture_output=True,
        text=True,
    )
    around = home / "around"
    around.mkdir()
    for name, place in places.items():
        place.rename(around / name)
    return Built(done.stdout + done.stderr, output, around, in_folder(output, aviary))


def is_document(name: str) -> bool:
    return name.endswith((".docx", ".pdf"))


def told(canaries: set[Canary]) -> list[str]:
    return sorted(map(str, canaries))


def of_kind(canaries: set[Canary], *kinds: str) -> list[str]:
    return told({each for each in canaries if each.kind in kinds})


def said(result: Result) -> str:
    return f"{result.stdout}\n{result.stderr}\n{result.exception!r}"


# ---- that the search finds what is there ---------------------------------------------------------


def _zip(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.bin", data)
    return packed.getvalue()


def _pdf(change: Callable[[pikepdf.Pdf], None]) -> bytes:
    file = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page()
        change(document)
        document.save(file, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return file.getvalue()


def _attached(document: pikepdf.Pdf, data: bytes) -> None:
    document.attachments["data.yaml"] = pikepdf.AttachedFileSpec(document, data)


_WORD = "Xqbdeghkmn"
CODINGS: Mapping[str, bytes] = {
    "as it is": _WORD.encode(),
    "in capitals": _WORD.upper().encode(),
    "UTF-16": _WORD.encode("utf-16"),
    "UTF-16, big-endian": _WORD.encode("utf-16-be"),
    "UTF-32": _WORD.encode("utf-32"),
    "percent": "".join(f"%{ord(each):02X}" for each in _WORD).encode(),
    "base64": base64.b64encode(f"the name is {_WORD}, a person".encode()),
    "hexadecimal": f"<{f'the name is {_WORD}'.encode().hex()}>".encode(),
    "escapes of JSON": "".join(f"\\u{ord(each):04x}" for each in _WORD).encode(),
    "entities of XML": "".join(f"&#x{ord(each):x};" for each in _WORD).encode(),
    "decimal entities": "".join(f"&#{ord(each)};" for each in _WORD).encode(),
    "backwards": _WORD[::-1].encode(),
    "hyphens that may break": "\u00ad".join(_WORD).encode(),
    "broken over lines": "-\n".join((_WORD[:4], _WORD[4:])).encode(),
    "spelt": " . ".join(_WORD).encode(),
    "runs of Word": "".join(f"<w:r><w:t>{each}</w:t></w:r>" for each in _WORD).encode(),
    "an archive in an archive": _zip(_zip(_WORD.encode())),
    "packed": gzip.compress(_WORD.encode()),
    "packed bare": zlib.compress(_WORD.encode()),
    "the attachment of a PDF": _pdf(lambda document: _attached(document, _WORD.encode())),
    "the title of a PDF": _pdf(lambda pdf: pdf.docinfo.__setitem__("/Title", f"é {_WORD}")),
    "a key of a PDF": _pdf(
        lambda pdf: pdf.Root.__setitem__("/X", pikepdf.Dictionary({f"/{_WORD}": 1}))
    ),
}  # fmt: skip


@pytest.mark.parametrize("data", CODINGS.values(), ids=CODINGS.keys())
def test_a_canary_is_heard_however_it_is_coded(data: bytes) -> None:
    canary = Canary(_WORD.lower(), SEALED, "", "")

    assert heard(data, Aviary({canary.text: canary})) == {canary}


def test_a_number_and_a_day_are_heard_too() -> None:
    aviary = Aviary()
    number = aviary.number(SEALED, "", "nik")
    day = aviary.date(SEALED, "", "birth", samples_day())

    spaced = " ".join(number[n : n + 4] for n in range(0, 16, 4))
    for text in (
        f"NIK {spaced}",
        f"<t>{day}</t>",
        "tanggal 22 Maret 1971",
        "22 Maret \r\n1971",
        "(D:19710322)",
    ):
        assert len(heard(text, aviary)) == 1, text


def samples_day() -> Any:
    import datetime as dt

    return dt.date(1971, 3, 5)


def test_the_canaries_of_a_picture_are_heard_in_it(root: Path, aviary: Aviary) -> None:
    assert heard((root / EMBLEM).read_bytes(), aviary) == aviary.of(PICTURE)


# ---- the documents -------------------------------------------------------------------------------


def test_what_is_sealed_is_heard_from_its_own_form_whole_and_from_nothing_else(
    built: Built, aviary: Aviary
) -> None:
    forms = {
        f"{file.removesuffix('.yaml')}-form.{ending}": file
        for file in REFERRALS
        for ending in ("docx", "pdf")
    }
    for name, canaries in built.heard.items():
        sealed = {each for each in canaries if each.kind == SEALED}
        due = aviary.of(SEALED, forms[name]) if name in forms else set()
        assert told(sealed - due) == [], name
        assert told(due - sealed) == [], name
    assert set(forms) <= set(built.heard)
    assert min(len(aviary.of(SEALED, file)) for file in REFERRALS) > 40
    each = [person(n, aviary) for n in range(3)]
    assert each[1] == each[2] > each[0], "a child's part has all of an adult's, and more"
    assert each[0] == {one.path.replace("sealed.", "") for one in aviary.of(SEALED, RUJUKAN)}


def person(number: int, aviary: Aviary) -> set[str]:
    """Return the key paths with a canary of the person of this *number* in the form of three."""
    begin = f"sealed[{number}]."
    paths = (canary.path for canary in aviary.of(SEALED, FAMILY))
    return {path.removeprefix(begin) for path in paths if path.startswith(begin)}


@pytest.mark.usefixtures("aviary")
def test_nothing_but_the_form_changes_with_what_is_sealed(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not a byte of another document, and not a word on the screen, depends on it."""
    made: list[tuple[dict[str, bytes], str, str]] = []
    for name, change in (("one", str), ("two", other_facts)):
        shutil.copytree(root, tmp_path / name / "agreements")
        monkeypatch.chdir(tmp_path / name)
        for file in REFERRALS:
            path = Path("agreements") / file
            head, mark, sealed = path.read_text(encoding="utf-8").partition("\nsealed:")
            path.write_text(head + mark + change(sealed), encoding="utf-8")
        result = run("build", "agreements", "--engine", "typst", "--jobs", "1")
        assert result.exit_code == 0, result.stderr
        files = {
            path.as_posix(): path.read_bytes()
            for path in Path("output").rglob("*")
            if is_document(path.name)
        }
        made.append((files, result.stdout, result.stderr))
    (one, *first), (two, *second) = made

    forms = {name for name in one if "-form." in name}
    assert len(forms) == 6
    assert first == second
    assert {name for name in one if one[name] != two.get(name)} == forms


def other_facts(text: str) -> str:
    """Return *text* with other canaries of the same length."""
    words = re.sub(r"Xq(\w{8})", lambda found: f"Xb{found[1][::-1]}", text)
    return re.sub(r"'98(\d{14})'", r"'97\1'", words)


def test_each_open_fact_is_heard_from_the_documents_of_its_file(
    built: Built, aviary: Aviary
) -> None:
    """So that the search can fail: what is not sealed is found, field by field."""
    for file, (model, _text) in FILES.items():
        stem = file.removesuffix(".yaml")
        of_it = [found for name, found in built.heard.items() if name.startswith(stem)]
        if model != "RegionParty":
            silent = aviary.of(OPEN, file) - set().union(*of_it)
            assert [each for each in told(silent) if not NOT_PRINTED.search(each)] == []
    assert {"seat", "address", "government.id", "units.setda.telephone"} <= {
        each.path for canaries in built.heard.values() for each in canaries if each.file == NUNUKAN
    }


def test_comments_waivers_and_what_is_not_printed_leave_the_house_in_no_file(built: Built) -> None:
    leaks = {
        name: found
        for name, canaries in built.heard.items()
        if (found := of_kind(canaries, COMMENT, WAIVER, UNPRINTED)) and is_document(name)
    }
    assert leaks == {}


def test_a_picture_goes_without_its_author_title_and_camera(built: Built) -> None:
    leaks = {name: found for name, all_ in built.heard.items() if (found := of_kind(all_, PICTURE))}

    assert leaks == {}


def seen(path: Path) -> str:
    """Return what a reader sees of a document, its running heads and feet included."""
    if path.suffix == ".pdf":
        return "".join(pages(path, 0)).replace("\ufffe", "").replace("\x02", "")
    with zipfile.ZipFile(path) as package:
        edges = [name for name in package.namelist() if re.match(r"word/(header|footer)", name)]
        return docx_words(path.read_bytes()) + "".join(
            re.sub("<[^>]*>", "", package.read(name).decode()) for name in edges
        )


def properties(path: Path) -> str:
    """Return the title and the author of a document, which its readers are told of in README."""
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            return f"{pdf.docinfo.get('/Title')} {pdf.docinfo.get('/Author')}"
    with zipfile.ZipFile(path) as package:
        core = package.read("docProps/core.xml").decode()
    return " ".join(re.findall(r"<dc:(?:title|creator)>([^<]*)", core))


def test_no_file_holds_more_than_a_reader_sees(built: Built, aviary: Aviary) -> None:
    """By value: attachments and custom parts say what the document prints."""
    for name, canaries in built.heard.items():
        if is_document(name):
            path = built.output / name
            visible = heard(f"{seen(path)} {properties(path)}", aviary)
            hidden = {each for each in canaries - visible if each.kind != KEY}
            assert told(hidden) == [], name


def attachments(pdf: bytes | Path) -> dict[str, bytes]:
    with pikepdf.open(io.BytesIO(pdf) if isinstance(pdf, bytes) else pdf) as document:
        return {name: each.get_file().read_bytes() for name, each in document.attachments.items()}


def test_the_data_that_a_pdf_carries_are_those_it_prints_and_no_reason_for_a_draft(
    built: Built, aviary: Aviary
) -> None:
    for file in (KERJA_SAMA, RAPAT, records.UNDANGAN, records.PENAWARAN):
        for pdf in built.output.glob(f"{file.removesuffix('.yaml')}*.pdf"):
            (data,) = attachments(pdf).values()
            found = heard(data, aviary)

            assert {each for each in found if each.kind == OPEN}, pdf.name
            assert of_kind(found, DRAFT, COMMENT, WAIVER, UNPRINTED) == [], pdf.name


def test_what_is_about_a_case_carries_no_data(built: Built) -> None:
    for name in built.heard:
        if re.search(r"(referrals|handovers|transmittals)/", name) and name.endswith(".pdf"):
            assert attachments(built.output / name) == {}, name
        if name.endswith("-form.docx"):
            with zipfile.ZipFile(built.output / name) as package:
                assert not [each for each in package.namelist() if "custom" in each.lower()]


def test_the_names_of_files_and_what_a_build_remembers_tell_nothing(
    built: Built, aviary: Aviary
) -> None:
    for name in built.heard:
        assert told(heard(name, aviary)) == []
        if not is_document(name):
            # What a build remembers has its warnings, which may quote the open words they are about.
            quoted = () if name.startswith(".mou-gen/") else (OPEN,)
            kinds = (SEALED, COMMENT, UNPRINTED, PICTURE, *quoted)
            assert of_kind(built.heard[name], *kinds) == [], name


def test_nothing_is_left_in_caches_and_temporary_folders(built: Built, aviary: Aviary) -> None:
    left = {name: told(found) for name, found in in_folder(built.around, aviary).items() if found}

    assert left == {}


@pytest.mark.skipif(os.name == "nt", reason="modes are those of POSIX")
def test_the_sealed_form_is_for_its_owner_alone(built: Built) -> None:
    for name, canaries in built.heard.items():
        if of_kind(canaries, SEALED):
            path = built.output / name
            assert oct(path.stat().st_mode & 0o777) == "0o600", name
            assert oct(path.parent.stat().st_mode & 0o777) == "0o700", name


def test_the_build_says_nothing_of_what_is_sealed(built: Built, aviary: Aviary) -> None:
    assert "-form.docx" in built.said
    assert of_kind(heard(built.said, aviary), SEALED, COMMENT, PICTURE, UNPRINTED) == []


@pytest.mark.parametrize("command", ["build", "merge"])
def test_without_source_no_data_are_inside(
    command: str, root: Path, aviary: Aviary, tmp_path: Path
) -> None:
    table = a_table(tmp_path, ("file", "place"), ("satu", "Kupang"))
    own = ("--table", table) if command == "merge" else ()

    result = run(
        command, root / records.UNDANGAN, *own, "-o", tmp_path / "out",
        "--engine", "typst", "--without-source",
    )  # fmt: skip

    assert result.exit_code == 0, result.stderr
    (pdf,) = (tmp_path / "out").rglob("*.pdf")
    (docx,) = (tmp_path / "out").rglob("*.docx")
    assert attachments(pdf) == {}
    with zipfile.ZipFile(docx) as package:
        assert not [name for name in package.namelist() if name.startswith("customXml")]
    assert {each.kind for each in heard(docx.read_bytes(), aviary)} <= {OPEN, DRAFT}


# ---- the commands --------------------------------------------------------------------------------


COMMANDS = (
    ("check",),
    ("check", "--format", "json"),
    ("check", "--format", "sarif"),
    ("check", "--format", "github"),
    ("check", "--final"),
    ("check", "--strict", "--language", "en"),
    ("build", "--final", "-f", "docx", "-o", "out"),
    ("build", "--language", "en", "-f", "docx", "-o", "out"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_says_anything_of_what_is_sealed(
    command: tuple[str, ...],
    root: Path,
    aviary: Aviary,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)

    result = run(*command, root)

    assert said(result).strip()
    assert of_kind(heard(said(result), aviary), SEALED, PICTURE) == []
    for name, canaries in in_folder(tmp_path, aviary).items():
        assert "-form." in name or of_kind(canaries, SEALED) == [], name


def a_table(folder: Path, *rows: tuple[str, ...]) -> Path:
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    for row in rows:
        page.append(list(row))
    book.save(folder / "table.xlsx")
    return folder / "table.xlsx"


@pytest.mark.slow
def test_a_redline_and_a_matrix_hold_no_more_than_their_document(
    root: Path, aviary: Aviary, tmp_path: Path
) -> None:
    before = tmp_path / "before"
    shutil.copytree(root, before)
    earlier = before / records.UNDANGAN
    text = re.sub(r"(?m)^place: .*$", "place: Kupang", earlier.read_text("utf-8"))
    earlier.write_text(text, "utf-8")

    result = run(
        "compare", before, root / records.UNDANGAN, "-f", "docx", "-f", "pdf", "-f", "matrix",
        "--engine", "typst", "-o", tmp_path / "out" / "redline",
    )  # fmt: skip

    found = in_folder(tmp_path / "out", aviary)
    assert result.exit_code == 0, result.stderr
    assert {Path(name).suffix for name in found} >= {".docx", ".pdf", ".csv"}
    kinds = (COMMENT, SEALED, PICTURE)
    assert {name for name, all_ in found.items() if of_kind(all_, *kinds)} == set()
    assert of_kind(heard(said(result), aviary), *kinds) == []


def test_a_column_that_is_not_used_leaves_the_table_in_no_file(
    root: Path, aviary: Aviary, tmp_path: Path
) -> None:
    word = aviary.word(COMMENT, "table.xlsx", "a column left out")
    table = a_table(tmp_path, ("file", "place", "note"), ("satu", "Kupang", word))
    (tmp_path / "columns.yaml").write_text("file: file\nplace: place\nnote:\n", encoding="utf-8")

    result = run(
        "merge", root / records.UNDANGAN, "--table", table, "--columns", tmp_path / "columns.yaml",
        "-o", tmp_path / "out", "--engine", "typst", "--joined", tmp_path / "out/joined.pdf",
    )  # fmt: skip

    found = in_folder(tmp_path / "out", aviary)
    assert result.exit_code == 0, result.stderr
    assert {Path(name).suffix for name in found} >= {".docx", ".pdf"}
    assert {name: of_kind(all_, COMMENT, SEALED) for name, all_ in found.items() if of_kind(all_, COMMENT, SEALED)} == {}  # fmt: skip
    assert of_kind(heard(said(result), aviary), COMMENT, SEALED) == []


def test_merged_referrals_join_no_sealed_form_with_letters(
    root: Path, aviary: Aviary, tmp_path: Path
) -> None:
    table = a_table(tmp_path, ("file", "place"), ("satu", "Kupang"), ("dua", "Atambua"))

    result = run(
        "merge", root / FAMILY, "--table", table, "-f", "pdf", "--engine", "typst",
        "-o", tmp_path / "out", "--joined", tmp_path / "joined.pdf",
    )  # fmt: skip

    assert of_kind(heard(said(result), aviary), SEALED) == []
    for name, canaries in in_folder(tmp_path, aviary).items():
        assert "-form." in name or of_kind(canaries, SEALED) == [], name


def test_the_page_of_watch_shows_what_is_sealed_on_the_pages_of_the_form_alone(
    root: Path, aviary: Aviary, tmp_path: Path
) -> None:
    shutil.copytree(root, tmp_path / "agreements")
    for folder in ("cooperations", "invitations", "offers", "handovers", "attendance"):
        shutil.rmtree(tmp_path / "agreements/kerja-sama" / folder)
    for file in (CHILD, FAMILY):
        (tmp_path / "agreements" / file).unlink()
    with watching(tmp_path, "--engine", "typst", "--port", "0") as watch:
        shown = watch.until(bool)
        texts = [urlopen(watch.url + path).read() for path in ("", "page.js", "page.css", "view")]
        with urlopen(watch.url + "events") as events:
            texts.append(events.readline())
        served = {
            file["place"]: urlopen(watch.url + file["place"]).read()
            for paper in shown.values()
            for sheet in paper["documents"]
            for file in sheet["files"]
        }
        _code, stderr = watch.stop()

    texts += [json.dumps(shown).encode(), stderr.encode(), *map(str.encode, served)]
    assert [of_kind(heard(text, aviary), SEALED, COMMENT, PICTURE) for text in texts] == [[]] * len(texts)  # fmt: skip
    sealed = {
        urllib.parse.unquote(name)
        for name, data in served.items()
        if of_kind(heard(data, aviary), SEALED)
    }
    assert len(sealed) == 2
    assert all("-form." in name for name in sealed)


# ---- errors of all kinds -------------------------------------------------------------------------


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Aviary]:
    """A data folder with one set of minutes and one referral, in which mistakes are made."""
    folder = tmp_path_factory.mktemp("small") / "agreements"
    aviary = lay_out(folder)
    for file in FILES:
        if file not in (NUNUKAN, TTU, KERJA_SAMA, RAPAT, RUJUKAN):
            (folder / file).unlink()
    return folder, aviary


def name_of(aviary: Aviary) -> str:
    """Return the name of the person in the referral of an adult, as it is written there."""
    (canary,) = (each for each in aviary.of(SEALED, RUJUKAN) if each.path == "sealed.identity.name")
    return canary.text.capitalize()


Spoil = Callable[[str, str], str | bytes]
"""Makes a mistake in the text of a file, on the line with the name or beside it."""


def line_of_name(new: str) -> Spoil:
    """Return what puts *new* in the place of the line `name: ...` below `identity`."""

    def spoil(text: str, name: str) -> str:
        pattern = rf"(?m)^    name: {name}(.*)$"
        assert re.search(pattern, text)
        return re.sub(pattern, lambda found: new.replace("N", name) + found[1], text)

    return spoil


def field_of_form(key: str, new: str) -> Spoil:
    """Return what writes *new* in the place of the first value of the *key*, with the name in it."""

    def spoil(text: str, name: str) -> str:
        pattern = rf"(?m)^( *)(- )?{key}:.*$"
        assert re.search(pattern, text), key
        written = new.replace("N", name)
        return re.sub(pattern, lambda found: f"{found[1]}{found[2] or ''}{written}", text, count=1)

    return spoil


def whole(change: Spoil) -> Spoil:
    return change


IN_THE_REFERRAL: Mapping[str, Spoil] = {
    "an unclosed quote": line_of_name('    name: "N'),
    "an unclosed bracket": line_of_name("    name: [N"),
    "an unclosed brace": line_of_name("    name: {N"),
    "a tab": line_of_name("\tname: N"),
    "a tab before the value": line_of_name("    name:\n\tN"),
    "a doubled key": line_of_name("    name: N\n    name: N"),
    "an unknown key": line_of_name("    name: N\n    nama: N"),
    "the name as a key": line_of_name("    N: N"),
    "the name as a key in small letters": lambda text, name: line_of_name(
        f"    name: N\n    {name.lower()}: x"
    )(text, name),
    "a list": line_of_name("    name: [N]"),
    "a mapping": line_of_name("    name: {N: N}"),
    "a colon": line_of_name("    name: N: N"),
    "an alias": line_of_name("    name: *N"),
    "an anchor": line_of_name("    name: &N N"),
    "a tag": line_of_name("    name: !N N"),
    "a merge key": line_of_name("    <<: {name: N}"),
    "a key that is a list": line_of_name("    ? [N]\n    : N"),
    "an at sign": line_of_name("    name: @N"),
    "a percent sign": line_of_name("    name: %N"),
    "a block that is none": line_of_name("    name: |N"),
    "an empty item": line_of_name("    name:\n    - N\n    -"),
    "a control character": line_of_name("    name: N\a"),
    "a character that nothing shows": line_of_name("    name: N\u200b\u202e"),
    "a private character": line_of_name("    name: N\ue000"),
    "a zero byte": line_of_name("    name: N\0"),
    "a second document": line_of_name("---\nname: N"),
    "a wrong indent": line_of_name("   name: N"),
    "no indent": line_of_name("name: N"),
    "a depth without end": line_of_name(f"    name: {'[' * 60}N{']' * 60}"),
    "UTF-16": lambda text, _name: text.encode("utf-16"),
    "Windows-1252": lambda text, name: text.replace(name, f"{name}é").encode("cp1252"),
    "cut off in the name": lambda text, name: text[: text.index(name) + 5],
    "too large": lambda text, name: text + f"# {name}\n" * 90_000,
    "nothing but a list": lambda _text, name: f"- {name}\n",
    "`sealed` misspelt": lambda text, _name: text.replace("\nsealed:", "\nseeled:"),
    "`sealed` in capitals": lambda text, _name: text.replace("\nsealed:", "\nSealed:"),
    "`sealed` twice": lambda text, name: f"{text}sealed: {name}\n",
    "`sealed` as a text": lambda text, name: f"{text.partition('sealed:')[0]}sealed: {name}\n",
    "`sealed` as a list": lambda text, name: f"{text.partition('sealed:')[0]}sealed: [{name}]\n",
    "`identity` misspelt": lambda text, _name: text.replace("  identity:", "  identiti:"),
    "`kind` misspelt": lambda text, _name: text.replace("kind: referral", "kind: refferal"),
    "`kind` missing": lambda text, _name: text.replace("kind: referral", "jenis: referral"),
    "the kind is the name": field_of_form("kind", "kind: N"),
    "the case code is the name": field_of_form("case", "case: N"),
    "the agreement is the name": field_of_form("agreement", "agreement: N"),
    "a party is the name": field_of_form("party", "party: N"),
    "a unit is the name": field_of_form("unit", "unit: N"),
    "a service is the name": field_of_form("services", "services: [N]\nservice:"),
    "a number is the name": field_of_form("persons", "persons: N"),
    "a date is the name": field_of_form("date", "date: N"),
    "a birth date is the name": field_of_form("birth_date", "birth_date: N"),
    "an identity number is the name": field_of_form("nik", "nik: N"),
    "a choice is the name": field_of_form("sex", "sex: N"),
    "yes or no is the name": field_of_form("police_report", "police_report: N"),
    "a waived rule is the name": field_of_form("waive", "waive: [{rule: N, reason: N, by: N}]\nx:"),
    "an answer before the letter": field_of_form("response_due", "response_due: 2001-01-01 # N"),
    "a key beside `sealed`": lambda text, name: text.replace("\nsealed:", f"\n{name}: x\nsealed:"),
}  # fmt: skip


def in_minutes(key: str, new: str) -> Spoil:
    """Return what writes *new* in the place of the whole entry of the top *key*."""

    def spoil(text: str, name: str) -> str:
        pattern = rf"(?m)^{key}:.*\n(?:[ -].*\n)*"
        assert re.search(pattern, text), key
        return re.sub(pattern, lambda _found: new.replace("N", name) + "\n", text, count=1)

    return spoil


def bilingual(indonesian: str, english: str) -> Spoil:
    """Return what makes a decision in two languages, with the name in both."""
    decision = f"decisions: [{{key: satu, text: {{id: {indonesian}, en: {english}}}}}]"
    return in_minutes("decisions", f"languages: [id, en]\n{decision}")


IN_MINUTES: Mapping[str, Spoil] = {
    "an unknown key": in_minutes("venue", "venu: {id: Rumah N}"),
    "an unknown key beside": in_minutes("venue", "venue: {id: Balai, di: Rumah N}"),
    "the name as a key": in_minutes("venue", "N: x"),
    "the name as a small key": lambda text, name: f"{text}{name.lower()}: x\n",
    "a doubled key": in_minutes("venue", "venue: {id: N}\nvenue: {id: N}"),
    "a text for two languages": in_minutes("venue", "venue: N"),
    "a list for a text": in_minutes("venue", "venue: {id: [N]}"),
    "a mapping for a text": in_minutes("venue", "venue: {id: {N: N}}"),
    "a date": in_minutes("date", "date: N"),
    "a day that is none": in_minutes("date", "date: 2025-02-31 N"),
    "a time of day": in_minutes("start", "start: N"),
    "an end": in_minutes("end", "end: 0N:00"),
    "a time zone": in_minutes("zone", "zone: N"),
    "a layout": in_minutes("layout", "layout: N"),
    "a signatory": in_minutes("signatory", "signatory: N"),
    "a signing": in_minutes("letterhead", "letterhead: nunukan/setda\nsigning: N"),
    "a language": in_minutes("letterhead", "languages: [id, N]"),
    "a language twice": in_minutes("letterhead", "languages: [N, N]"),
    "an agreement": in_minutes("agreement", "agreement: N"),
    "an agreement that is not there": lambda text, name: in_minutes(
        "agreement", f"agreement: {name.lower()}"
    )(text, name),
    "a letterhead": in_minutes("letterhead", "letterhead: N"),
    "a letterhead that is not there": lambda text, name: in_minutes(
        "letterhead", f"letterhead: nunukan/{name.lower()}"
    )(text, name),
    "a commitment": lambda text, name: in_minutes(
        "decisions", f"decisions: [{{key: satu, commitment: {name.lower()}, text: {{id: N}}}}]"
    )(text, name),
    "a key": in_minutes("decisions", "decisions: [{key: N N, text: {id: Menyusun.}}]"),
    "a key twice": lambda text, name: in_minutes(
        "decisions", "decisions:" + f"\n- {{key: {name.lower()}, text: {{id: Menyusun.}}}}" * 2
    )(text, name),
    "a text for a list": in_minutes("agenda", "agenda: N"),
    "an empty item": in_minutes("agenda", "agenda:\n- id: N\n-"),
    "a rank of an official": in_minutes("chair", "chair: {office: {id: Bupati}, acting: N}"),
    "an official number": in_minutes("chair", "chair: {office: {id: Bupati}, nip: 19 N}"),
    "an official without an office": in_minutes("chair", "chair: {name: N}"),
    "a waived rule": in_minutes("waive", "waive: [{rule: N, reason: N, by: N}]"),
    "a waived rule that is none": lambda text, name: in_minutes(
        "waive", f"waive: [{{rule: {name.lower()}, reason: N, by: N}}]"
    )(text, name),
    "a waiver of the search itself": in_minutes(
        "waive", "waive: [{rule: sealed-names, reason: N hadir, by: N}]\nopening: {id: N hadir.}"
    ),
    "a tab": in_minutes("venue", "venue:\n\tid: N"),
    "an unclosed quote": in_minutes("venue", 'venue: {id: "N'),
    "a colon": in_minutes("venue", "venue: N: N"),
    "an alias": in_minutes("venue", "venue: *N"),
    "an anchor": in_minutes("venue", "venue: &N {id: N}"),
    "a tag": in_minutes("venue", "venue: !N {id: N}"),
    "a control character": in_minutes("venue", "venue: {id: N\a}"),
    "a character that nothing shows": in_minutes("venue", "venue: {id: N\u200b}"),
    "a second document": in_minutes("venue", "--- {id: N}"),
    "a sign of no font": in_minutes("opening", "opening: {id: Sambutan N \u0e01}"),
    "what was never filled in": in_minutes("opening", "opening: {id: Sambutan N XXX}"),
    "dots": in_minutes("opening", "opening: {id: Sambutan N ......}"),
    "a weekday": in_minutes("opening", "opening: {id: 'N tiba Senin, 25 September 2019.'}"),
    "a number and its word": in_minutes("opening", "opening: {id: N menjawab dalam 3 (dua) hari.}"),
    "a region": in_minutes("opening", "opening: {id: N dari Kabupaten Timur Tengah Utara.}"),
    "an identity number": in_minutes("opening", "opening: {id: N 6503011501900001.}"),
    "a word of daily speech": in_minutes("opening", "opening: {id: N gak hadir.}"),
    "a number in one language": bilingual("N hadir 3 (tiga) kali.", "N came 4 (four) times."),
    "a negation in one language": bilingual("N tidak hadir.", "N came."),
    "a date in one language": bilingual("N tiba 3 Mei 2026.", "N came on 4 May 2026."),
    "a language that is missing": in_minutes(
        "decisions", "languages: [id, en]\ndecisions: [{key: satu, text: {id: N hadir.}}]"
    ),
    "a name in the open": in_minutes("opening", "opening: {id: N hadir.}"),
    "a name in small letters": lambda text, name: in_minutes(
        "opening", f"opening: {{id: {name.lower()} hadir.}}"
    )(text, name),
    "a name in a comment beside a mistake": in_minutes("date", "date: kapan # N"),
    "a name below a mistake": in_minutes("date", "date: kapan\n# N"),
}  # fmt: skip


FORMATS = ("json", "text", "sarif", "github")


def spoken(folder: Path, file: str, spoil: Spoil, name: str, out: Path) -> list[Result]:
    """Return what is said of *file* with a mistake in it: by `check`, its formats in turn, by `build`."""
    mistakes = [*IN_THE_REFERRAL.values(), *IN_MINUTES.values()]
    form = FORMATS[mistakes.index(spoil) % len(FORMATS)]
    path = folder / file
    before = path.read_bytes()
    spoilt = spoil(before.decode(), name)
    path.write_bytes(spoilt if isinstance(spoilt, bytes) else spoilt.encode())
    try:
        checked = run("check", path, "--format", form)
        return [checked, run("build", path, "-f", "docx", "-o", out, "--jobs", "1")]
    finally:
        path.write_bytes(before)


@pytest.mark.parametrize("mistake", IN_THE_REFERRAL)
def test_a_mistake_in_a_referral_is_told_without_a_word_of_it(
    small: tuple[Path, Aviary], mistake: str, tmp_path: Path
) -> None:
    folder, aviary = small

    results = spoken(folder, RUJUKAN, IN_THE_REFERRAL[mistake], name_of(aviary), tmp_path)

    for result in results:
        assert result.exit_code == 1
        assert isinstance(result.exception, SystemExit), result.exception
        assert "NNK-TPPO-2026-0001.yaml" in said(result)
        assert of_kind(heard(said(result), aviary), SEALED, COMMENT) == []
    assert not any(tmp_path.rglob("*.docx"))


@pytest.mark.parametrize("mistake", IN_MINUTES)
def test_a_mistake_on_a_line_of_minutes_that_names_a_victim_is_told_without_the_name(
    small: tuple[Path, Aviary], mistake: str, tmp_path: Path
) -> None:
    folder, aviary = small

    results = spoken(folder, RAPAT, IN_MINUTES[mistake], name_of(aviary), tmp_path)

    for result in results:
        assert result.exit_code == 1
        assert isinstance(result.exception, SystemExit), result.exception
        assert "2025-09-25.yaml" in said(result)
        assert of_kind(heard(said(result), aviary), SEALED) == []
    assert not any(tmp_path.rglob("*.docx"))


# ---- the name of a victim in every place ---------------------------------------------------------


@pytest.fixture
def named(root: Path, aviary: Aviary, tmp_path: Path) -> Callable[..., Path]:
    """Returns the data folder again, with a victim who has the words that are given as a name."""
    folder = tmp_path / "home" / "agreements"
    shutil.copytree(root, folder)
    for file in (CHILD, FAMILY):
        (folder / file).unlink()
    before = (folder / RUJUKAN).read_text(encoding="utf-8")

    def of(*words: str) -> Path:
        name = " ".join(word.capitalize() for word in words)
        text = before.replace(name_of(aviary), name)
        (folder / RUJUKAN).write_text(text, encoding="utf-8")
        return folder

    return of


def leaving(built: Built, file: str) -> set[Canary]:
    """Return the open canaries that are in the documents of *file*, the sealed form set aside."""
    stem = file.removesuffix(".yaml")
    found = (
        canaries
        for name, canaries in built.heard.items()
        if name.startswith(stem) and "-form." not in name
    )
    return {each for each in set().union(*found) if each.kind not in (SEALED, PICTURE)}


def name_found(result: Result) -> set[tuple[str, int]]:
    """Return where `check --format json` has found a sealed name, as an error."""
    return {
        (Path(each["file"]).name, each["line"])
        for each in json.loads(result.stdout)
        if each["rule"] == "sealed-names" and each["level"] == "error" and not each["waived"]
    }


def lines_of(folder: Path, canary: Canary) -> set[tuple[str, int]]:
    lines = (folder / canary.file).read_text(encoding="utf-8").lower().splitlines()
    return {(Path(canary.file).name, n) for n, line in enumerate(lines, 1) if canary.text in line}


@pytest.mark.parametrize(
    "file", [file for file in FILES if file not in (NUNUKAN, TTU, CHILD, FAMILY)]
)
def test_whatever_leaves_in_a_document_is_refused_where_it_is_the_name_of_a_victim(
    file: str, built: Built, named: Callable[..., Path], aviary: Aviary
) -> None:
    """Each word that a document shows or carries is a victim's name in turn: most of them at once."""
    left = leaving(built, file)
    assert len(left) > 8
    folder = named(*sorted(each.text for each in left))

    result = run("check", folder / file, "--format", "json")

    found = name_found(result)
    assert found
    assert of_kind(heard(said(result), aviary), *(each.kind for each in left)) == []
    elsewhere = {each for each in left if not found & lines_of(folder, each)}
    assert len(elsewhere) < 9, told(elsewhere)
    assert told({each for each in elsewhere if not refused_alone(named, file, each)}) == []


def refused_alone(named: Callable[..., Path], file: str, canary: Canary) -> bool:
    """Return whether the document is refused where this word alone is the name."""
    return bool(name_found(run("check", named(canary.text) / file, "--format", "json")))


PLACES: dict[str, Callable[[Path, str], Path]] = {}


def place(name: str) -> Callable[[Callable[[Path, str], Path]], Callable[[Path, str], Path]]:
    """Note a place where a name may stand that is no text: it returns the paper to build."""

    def noted(put: Callable[[Path, str], Path]) -> Callable[[Path, str], Path]:
        PLACES[name] = put
        return put

    return noted


def replaced(path: Path, old: str, new: str) -> Path:
    text = path.read_text(encoding="utf-8")
    assert re.search(old, text), old
    path.write_text(re.sub(old, new, text, count=1), encoding="utf-8")
    return path


@place("a comment")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"\A", f"# {name} hadir\n")


@place("the reason of a waiver")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"reason: \S+", f"reason: Rumah {name}")


@place("who answers for a waiver")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"by: \S+", f"by: {name}")


@place("the reason for a draft")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"draft:(.*)\n  id: \S+", f"draft:\n  id: Kasus {name}")


@place("the reason for a draft that is not printed")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"(draft:(.*)\n  id:.*\n  en:) \S+", rf"\1 {name}")


@place("a text in a language that is not printed")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, r"(opening:(.*)\n  id:.*\n  en:) \S+", rf"\1 {name}")


@place("the key of a decision")
def _(folder: Path, name: str) -> Path:
    return replaced(folder / RAPAT, "key: first", f"key: kasus-{name.lower()}")


@place("the key of a commitment that minutes refer to")
def _(folder: Path, name: str) -> Path:
    replaced(folder / KERJA_SAMA, "key: referral-system", f"key: {name.lower()}")
    shutil.rmtree(folder / "kerja-sama/cooperations")
    return replaced(folder / RAPAT, "commitment: referral-system", f"commitment: {name.lower()}")


@place("the key of a unit")
def _(folder: Path, name: str) -> Path:
    replaced(folder / NUNUKAN, "(?m)^  setda:", f"  {name.lower()}:")
    return replaced(folder / RAPAT, "nunukan/setda", f"nunukan/{name.lower()}")


@place("the key of a party")
def _(folder: Path, name: str) -> Path:
    (folder / NUNUKAN).rename(folder / f"parties/{name.lower()}.yaml")
    shutil.rmtree(folder / "kerja-sama/cooperations")
    replaced(folder / KERJA_SAMA, "- nunukan", f"- {name.lower()}")
    replaced(folder / KERJA_SAMA, "- nunukan", f"- {name.lower()}")  # the border with the other
    replaced(folder / RUJUKAN, "party: nunukan", f"party: {name.lower()}")
    return replaced(folder / RAPAT, "nunukan/setda", f"{name.lower()}/setda")


@place("the name of the file")
def _(folder: Path, name: str) -> Path:
    return (folder / RAPAT).rename((folder / RAPAT).with_name(f"rapat-{name}.yaml"))


@place("the ending of the file")
def _(folder: Path, name: str) -> Path:
    return (folder / RAPAT).rename((folder / RAPAT).with_name(f"2019.{name}.yml"))


@place("the name of the folder")
def _(folder: Path, name: str) -> Path:
    (folder / RAPAT).parent.rename(folder / f"kerja-sama/kasus {name}")
    return folder / f"kerja-sama/kasus {name}/{Path(RAPAT).name}"


@place("the folder of the agreement")
def _(folder: Path, name: str) -> Path:
    (folder / "kerja-sama").rename(folder / name.lower())
    for path in (folder / name.lower()).rglob("*.yaml"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(": kerja-sama", f": {name.lower()}"), encoding="utf-8")
    return folder / RAPAT.replace("kerja-sama", name.lower())


@place("the picture of the emblem")
def _(folder: Path, name: str) -> Path:
    (folder / EMBLEM).rename(folder / f"parties/{name}.png")
    replaced(folder / NUNUKAN, "emblem: \\S+", f"emblem: {name}.png")
    return folder / RAPAT


@place("what the picture of the emblem says of itself")
def _(folder: Path, name: str) -> Path:
    data = (folder / EMBLEM).read_bytes()
    at = data.index(b"Author\0") + 7
    length = len(name)
    chunk = b"tEXtAuthor\0" + name.encode()
    begin, end = at - 7 - 8, at + length + 4
    new = (len(chunk) - 4).to_bytes(4) + chunk + zlib.crc32(chunk).to_bytes(4)
    (folder / EMBLEM).write_bytes(data[:begin] + new + data[end:])
    return folder / RAPAT


@place("labels of our own")
def _(folder: Path, name: str) -> Path:
    own = folder.parent / "templates/labels"
    own.mkdir(parents=True)
    labels = (ROOT / "templates/labels/id.yaml").read_text(encoding="utf-8")
    first = re.search(r"(?m)^(\w+): (\w.*)$", labels)
    assert first
    (own / "id.yaml").write_text(f"{first[1]}: {name}\n", encoding="utf-8")
    return folder / RAPAT


@place("a template of our own")
def _(folder: Path, name: str) -> Path:
    (folder.parent / "templates").mkdir()
    text = (ROOT / "templates/minutes.html").read_text(encoding="utf-8")
    text += f"{{# {name} #}}<!-- {name} -->\n"
    (folder.parent / "templates/minutes.html").write_text(text, encoding="utf-8")
    return folder / RAPAT


@pytest.mark.parametrize("put", PLACES.values(), ids=PLACES.keys())
def test_a_name_that_is_no_text_is_refused_or_stays_in_the_house(
    put: Callable[[Path, str], Path],
    named: Callable[..., Path],
    aviary: Aviary,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    name = name_of(aviary)
    folder = named(name)
    monkeypatch.chdir(folder.parent)
    paper = put(folder, name)
    (canary,) = (each for each in aviary.of(SEALED, RUJUKAN) if each.text == name.lower())
    out = folder.parent / "output"

    result = run("build", paper.relative_to(folder.parent), "--engine", "typst", "-o", "output")

    assert result.exit_code in (0, 1)
    assert isinstance(result.exception, SystemExit | None), result.exception
    if result.exit_code == 1:
        assert "[sealed-names]" in result.stderr
        assert not [path for path in out.rglob("*") if is_document(path.name)]
    else:
        everything = in_folder(out, aviary).items()
        assert [file for file, canaries in everything if canary in canaries] == []


TABLES: Mapping[str, tuple[str, tuple[str, str], tuple[str, str]]] = {
    "the name of a document": ("table", ("file", "place"), ("N", "Kupang")),
    "the name of the table": ("N", ("file", "place"), ("satu", "Kupang")),
    "a cell": ("table", ("file", "to[0].office"), ("satu", "Ibu N")),
    "a cell that is wrong": ("table", ("file", "date"), ("satu", "N")),
    "the name of a column": ("table", ("file", "N"), ("satu", "Kupang")),
    "a name of a document that is none": ("table", ("file", "place"), ("N/x", "Kupang")),
}
"""Where a table may say a name: as its own name, in its head, in its row."""


@pytest.mark.parametrize("case", TABLES)
def test_a_name_in_a_table_is_refused_or_stays_in_the_house(
    case: str, named: Callable[..., Path], aviary: Aviary, tmp_path: Path
) -> None:
    name = name_of(aviary)
    folder = named(name)
    file, *rows = TABLES[case]
    table = a_table(tmp_path, *(tuple(cell.replace("N", name) for cell in row) for row in rows))
    table = table.rename(tmp_path / f"{file.replace('N', name)}.xlsx")
    out = tmp_path / "output"

    result = run(
        "merge", folder / records.UNDANGAN, "--table", table, "--engine", "typst", "-o", out
    )  # fmt: skip

    left = in_folder(out, aviary)
    assert [file for file, found in left.items() if of_kind(found, SEALED)] == []
    if file == "table":
        assert of_kind(heard(said(result), aviary), SEALED) == []


# ---- templates of others, other machines ---------------------------------------------------------

PRYING = (
    "{{ letter.sealed.identity.name }}",
    "{{ referral.sealed.identity.name }}",
    "{{ letter }}",
    "{{ letter.entries }}",
    "{{ letter._entries }}",
    "{{ letter.__dict__ }}",
    "{{ letter.recipient.origin }}",
    "{{ letter | string }}",
    "{{ letter | list }}",
    "{% for each in letter %}{{ each }}{% endfor %}",
    "{% for key in letter.entries %}{{ letter.entries[key] }}{% endfor %}",
    "{{ letter.case.origin.source.file }}",
    "{{ self }}{{ labels }}",
    "{% include '../../agreements/" + RUJUKAN + "' %}",
    "{% include '" + RUJUKAN + "' %}",
)


@pytest.mark.parametrize("template", PRYING)
def test_a_template_of_others_gets_nothing_sealed_into_a_letter(
    template: str, small: tuple[Path, Aviary], tmp_path: Path
) -> None:
    folder, aviary = small
    text = (ROOT / "templates/referral-letter.html").read_text(encoding="utf-8")
    block = re.search(r"\{% block body %\}|\{% block \w+ %\}", text)
    own = text.replace(block[0], f"{block[0]}<p>{template}</p>", 1) if block else text + template
    (tmp_path / "own").mkdir()
    (tmp_path / "own/referral-letter.html").write_text(own, encoding="utf-8")

    checked = run("templates", "check", "--templates", tmp_path / "own")
    result = run(
        "build", folder / RUJUKAN, "--templates", tmp_path / "own", "-f", "docx",
        "-o", tmp_path / "out", "--jobs", "1",
    )  # fmt: skip

    assert of_kind(heard(said(result) + said(checked), aviary), SEALED) == []
    for name, canaries in in_folder(tmp_path / "out", aviary).items():
        assert "-form." in name or of_kind(canaries, SEALED) == [], name


@pytest.fixture
def listening(cluster: Cluster) -> Iterator[set[bytes]]:  # noqa: F811
    """What the files in the folders of the workers hold while they are at work."""
    found: set[bytes] = set()
    over = threading.Event()

    def listen() -> None:
        while not over.wait(0.002):
            for at, _folders, names in os.walk(cluster.folder):
                for name in names:
                    with suppress(OSError):  # gone meanwhile
                        found.add((Path(at) / name).read_bytes())

    thread = threading.Thread(target=listen)
    thread.start()
    yield found
    over.set()
    thread.join()


def test_no_worker_of_a_cluster_sees_or_keeps_a_referral(
    small: tuple[Path, Aviary],
    tmp_path: Path,
    cluster: Cluster,  # noqa: F811
    listening: set[bytes],
) -> None:
    folder, aviary = small
    cluster.worker()

    code, stderr = ended(build_on_cluster(folder, tmp_path / "out", "--cluster", cluster.address))

    assert code == 0, stderr
    there = heard(b"\n".join(listening), aviary)
    assert {each.file for each in there} >= {RAPAT, NUNUKAN}, "it hears what goes there"
    assert told({each for each in there if each.file in REFERRALS}) == []
    assert of_kind(heard(stderr, aviary), SEALED) == []
    made = in_folder(tmp_path / "out", aviary)
    assert {name for name, found in made.items() if of_kind(found, SEALED)} == {
        RUJUKAN.replace(".yaml", "-form.docx")
    }


# ---- the page on security ------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["security.md", "keamanan.md"])
def test_each_test_that_the_page_on_security_names_is_there(page: str) -> None:
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    names = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", text)

    assert len(names) > 15
    for file, test in names:
        assert (ROOT / file).is_file(), file
        assert not test or f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), test
