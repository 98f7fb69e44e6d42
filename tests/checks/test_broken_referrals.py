"""Whatever may hold sealed data and is not understood whole stops every open document, by name."""

from __future__ import annotations

import gzip
import io
import os
import re
import socket
import tarfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.values import is_sealed
from mou_gen.errors import InputError
from mou_gen.kinds import OPEN, registry, sealed_files, sealed_part
from mou_gen.kinds.keys import keys_of
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.referral import Sealed
from mou_gen.kinds.secrets import read_sealed_files
from tests.checks.found import TEMPLATES, found
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, changed, write

CASE = "NNK-TPPO-2026-0001.yaml"
SAYS = "name: nama contoh"
NAMED = REFERRAL.replace(SAYS, "name: Contoh Rekawati")


def text(old: str, new: str) -> Callable[[Path], Path]:
    """Return what writes the referral with *old* as *new*."""

    def write_it(folder: Path) -> Path:
        assert old in NAMED
        return put(folder / RUJUKAN, NAMED.replace(old, new, 1).encode())

    return write_it


def of_list(said: str) -> str:
    """Return the referral *said* with its person in a list."""
    return said.replace("sealed:\n  identification:", "sealed:\n- identification:")


def data(change: Callable[[str], bytes]) -> Callable[[Path], Path]:
    """Return what writes the referral as the bytes that *change* makes of it."""
    return lambda folder: put(folder / RUJUKAN, change(NAMED))


def named(name: str, change: Callable[[str], str] = lambda said: said) -> Callable[[Path], Path]:
    """Return what writes a broken referral under another *name* instead."""

    def write_it(folder: Path) -> Path:
        (folder / RUJUKAN).unlink()
        return put(folder / name, (change(NAMED) + "x: 'y\n").encode())

    return write_it


def put(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def pipe(folder: Path) -> Path:
    (folder / RUJUKAN).unlink()
    os.mkfifo(folder / RUJUKAN)
    return folder / RUJUKAN


def listening(folder: Path) -> Path:
    (folder / RUJUKAN).unlink()
    with socket.socket(socket.AF_UNIX) as end:
        os.chdir((folder / RUJUKAN).parent)
        end.bind(CASE)
    return folder / RUJUKAN


def device(folder: Path) -> Path:
    (folder / RUJUKAN).unlink()
    (folder / RUJUKAN).symlink_to("/dev/zero")
    return folder / RUJUKAN


def away(folder: Path) -> Path:
    (folder / RUJUKAN).unlink()
    (folder / RUJUKAN).symlink_to(folder / "nowhere.yaml")
    return folder / RUJUKAN


def sparse(folder: Path) -> Path:
    with (folder / RUJUKAN).open("ab") as file:
        file.truncate(10**12)
    return folder / RUJUKAN


def a_link(folder: Path) -> Path:
    (folder / RUJUKAN).rename(folder.parent / f"{folder.name}-rujukan.yaml")
    (folder / RUJUKAN).symlink_to(folder.parent / f"{folder.name}-rujukan.yaml")
    return folder / RUJUKAN


def upwards(folder: Path) -> Path:
    (folder / "semua").symlink_to(folder.parent)
    return folder / "semua"


def linked(folder: Path) -> Path:
    other = folder.parent / f"{folder.name}-lain" / "kasus"
    put(other / "a.yaml", b"sealed: [")
    (folder / "kasus").symlink_to(other)
    return folder / "kasus" / "a.yaml"


def other(name: str, content: str | bytes) -> Callable[[Path], Path]:
    """Return what writes *content* into the file *name*, beside a referral that is whole."""
    written = content.encode() if isinstance(content, str) else content
    return lambda folder: put(folder / name, written)


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, NAMED)
    return packed.getvalue()


def zip_of(files: Mapping[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return packed.getvalue()


def tarred() -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a.yaml"))
    return packed.getvalue()


SWAP = b"b0VIM 9.1\0" + b"\0" * 4086 + NAMED.encode()
MINUTES = "kerja-sama/minutes/x.yaml"


BROKEN: dict[str, Callable[[Path], Path]] = {
    "an unclosed quote": text("name: Contoh Rekawati", 'name: "Contoh Rekawati'),
    "a single quote": text("name: Contoh Rekawati", "name: 'Contoh Rekawati"),
    "a tab": text("    name: Contoh", "\tname: Contoh"),
    "a doubled key": text("name: Contoh Rekawati", "name: Contoh Rekawati\n    name: Lain"),
    "sealed twice": lambda folder: put(folder / RUJUKAN, f"{NAMED}sealed: {{}}\n".encode()),
    "a colon in a text": text("name: Contoh Rekawati", "name: Contoh: Rekawati"),
    "an unknown anchor": text("name: Contoh Rekawati", "name: *orang"),
    "an anchor": text("name: Contoh Rekawati", "name: &orang Contoh Rekawati"),
    "a tag": text("name: Contoh Rekawati", "name: !!str Contoh Rekawati"),
    "a merge key": text("name: Contoh Rekawati", "<<: {name: Contoh Rekawati}"),
    "an empty item": text("[proses contoh]", "[proses contoh, ]\n    x:\n      -"),
    "an empty item in lines": text(
        "process: [proses contoh]", "process:\n      -\n      - Rekawati"
    ),
    "a control character": text("Contoh Rekawati", "Contoh\x07 Rekawati"),
    "a zero byte": text("Contoh Rekawati", "Contoh\0 Rekawati"),
    "Windows-1252": data(lambda said: said.replace("Contoh", "José").encode("cp1252")),
    "UTF-16": data(lambda said: said.encode("utf-16")),
    "UTF-16 without its mark": data(lambda said: said.encode("utf-16-le")),
    "UTF-16 the other way round": data(lambda said: said.encode("utf-16-be")),
    "UTF-32": data(lambda said: said.encode("utf-32")),
    "zero-width signs": text("Contoh Rekawati", "Contoh Reka\u200bwati"),
    "too large": data(lambda said: (said + "#" * MAX_BYTES).encode()),
    "sparse": sparse,
    "a pipe": pipe,
    "a socket": listening,
    "a device": device,
    "a link to nowhere": away,
    "a link to what holds the folder": upwards,
    "a linked folder": linked,
    "a link that leads out": a_link,
    "in a hidden folder": named(".kasus/a.yaml"),
    "hidden": named(f"kerja-sama/referrals/.{CASE}"),
    "in the folder of parties": named("parties/a.yaml"),
    "a copy .yaml.bak": named(f"kerja-sama/referrals/{CASE}.bak"),
    "a copy .yaml~": named(f"kerja-sama/referrals/{CASE}~"),
    "a copy .yml.orig": named("kerja-sama/a.yml.orig"),
    ".txt": named("kerja-sama/a.txt"),
    "without an ending": named("kerja-sama/referrals/NNK-TPPO-2026-0001"),
    "no ending, elsewhere": named("catatan"),
    ".YAML.SAVE": named("a.YAML.SAVE"),
    ".json": named("a.json"),
    ".md": named("kerja-sama/a.md"),
    "sealed misspelt": text("sealed:", "seald:"),
    "sealed in capitals": text("sealed:", "SEALED:"),
    "sealed with a capital": text("sealed:", "Sealed:"),
    "sealed in Indonesian": text("sealed:", "tersegel:"),
    "sealed in quotes and misspelt": text("sealed:", '"sealde":'),
    "sealed with letters of others": text("sealed:", "sеаlеd:"),
    "identity misspelt": text("  identity:", "  identty:"),
    "identity in Indonesian": text("  identity:", "  identitas:"),
    "name in Indonesian": text("    name: Contoh", "    nama: Contoh"),
    "a strange key of the letter": text("persons: 1", "persons: 1\nkorban: Rekawati"),
    "the name as a list": text("name: Contoh Rekawati", "name: [Contoh, Rekawati]"),
    "the name as a mapping": text("name: Contoh Rekawati", "name: {first: Contoh}"),
    "the name as a number": text("name: Contoh Rekawati", "name: 12345"),
    "a list where one text is due": text("summary: ringkasan contoh", "summary: [Rekawati]"),
    "a text where a list is due": text("process: [proses contoh]", "process: Rekawati"),
    "sealed as a list of texts": data(
        lambda said: f"{said.split('sealed:')[0]}sealed: [Rekawati]\n".encode()
    ),
    "a second person without a name": data(lambda said: f"{of_list(said)}- summary: x\n".encode()),
    "sealed as a text": data(lambda said: f"{said.split('sealed:')[0]}sealed: Rekawati\n".encode()),
    "no sealed": data(lambda said: said.split("sealed:")[0].encode()),
    "its kind misspelt": text("kind: referral", "kind: referal"),
    "its kind in capitals": text("kind: referral", "kind: REFERRAL"),
    "of another kind": text("kind: referral", "kind: minutes"),
    "without a kind": text("kind: referral\n", ""),
    "two documents": data(lambda said: f"kind: minutes\n---\n{said}".encode()),
    "a list on top": data(lambda said: f"- {said.replace(chr(10), chr(10) + '  ')}".encode()),
    "only words": data(lambda _: b"Contoh Rekawati, NIK"),
    "empty": data(lambda _: b""),
    "of a kind that is not known": text("kind: referral", "kind: berkas"),
    "a list of persons below referrals": named("kerja-sama/referrals/2026/daftar.csv"),
    "a note below referrals": lambda folder: put(
        folder / "kerja-sama/referrals/2026/x.yaml", b"nama: Rekawati\n"
    ),
    "compressed": lambda folder: put(folder / f"{RUJUKAN}.gz", gzip.compress(NAMED.encode())),
    "conflicts of git": text("sealed:", "<<<<<<< HEAD\nsealed:"),
    "sealed with a hyphen": text("sealed:", "sealed-data:"),
    "too deep": text("Contoh Rekawati", "[" * 60 + "Rekawati" + "]" * 60),
    "deep beyond all": text("Contoh Rekawati", "[" * 9000 + "Rekawati" + "]" * 9000),
    "UTF-7": other("a.yaml", "".join(f"+A{each}-" for each in ("HMAZQBhAGwAZQBk", "A6")) + "\n"),
    "EBCDIC": other("catatan", NAMED.encode("cp500")),
    "no name": text("    name: Contoh Rekawati\n", ""),
    "no identity": data(lambda said: (said.split("  identity:")[0]).encode()),
    "nothing below sealed": data(lambda said: f"{said.split('sealed:')[0]}sealed:\n".encode()),
    "in a text of minutes": other(
        MINUTES, "kind: minutes\nopening: |\n  sealed:\n    identity: {name: Rekawati}\n"
    ),
    "in a comment of minutes": other(
        MINUTES, "kind: minutes\n# sealed: {identity: {name: Rekawati}}\n"
    ),
    "a colon on the next line": other(
        MINUTES, 'kind: minutes\nx: {"sealed"\n  : {"identity"\n  : {name: Rekawati}}}\n'
    ),
    "sealed in two words": other(MINUTES, "kind: minutes\nseal ed:\n  name: Rekawati\n"),
    "sealed letter by letter": other(MINUTES, "kind: minutes\ns e a l e d: {name: Rekawati}\n"),
    "sealed with a sign nobody sees": other(MINUTES, "kind: minutes\nsea\u200bled: {x: y}\n"),
    "a part of a key": other(MINUTES, "kind: minutes\ndata_korban:\n  name: Rekawati\n"),
    "survivor": other(MINUTES, "kind: minutes\npenyintas: {name: Rekawati}\n"),
    "a column of a table": other("tabel.csv", "case;sealed.identity.name\nx;Rekawati\n"),
    "a note of Markdown": other("a.md", "kind: referral\nsealed:\n  name: Rekawati\n"),
    "in our memory": other(".mou-gen/a.yaml", NAMED + "x: 'y\n"),
    "in the store of git": other(".git/objects/a.yaml", NAMED + "x: 'y\n"),
    "in a zip": other("arsip.zip", zipped("lambang.png", "a.yaml")),
    "in a zip that says to be of Word": other("a.docx", zipped("a.yaml")),
    "in a zip that is cut off": other("arsip.zip", zipped("a.yaml")[:-9]),
    "in a zip, as a note": other("arsip.zip", zipped("catatan.md")),
    "in a zip, as a table": other(
        "arsip.zip", zip_of({"x.csv": "case;sealed.identity.name\nx;y\n"})
    ),
    "in a zip, as XML": other("arsip.zip", zipped("x.xml")),
    "in a zip, as a picture": other("arsip.zip", zipped("foto.png")),
    "in a zip, with the code as its name": other(
        "arsip.zip", zip_of({"NNK-TPPO-2026-0099.md": b"\0\1\2\3"})
    ),
    "in a zip, in a folder of referrals": other(
        "arsip.zip", zip_of({"referrals/a.md": b"\0\1\2\3"})
    ),
    "in a zip that begins as of an office program": other(
        "arsip.zip", zipped("docProps/app.xml.yaml", "a.yaml")
    ),
    "in a Word file, as a part": other("a.docx", zip_of({"word/document.xml": NAMED})),
    "in a zip in a zip, as a note": other("arsip.zip", zip_of({"a.docx": zipped("x.md")})),
    "in a zip behind a program": other("pasang.exe", b"MZ\0\0" + zipped("x.md")),
    "in a zip behind a script": other("pasang.sh", b"#!/bin/sh\nexit\n" + zipped("x.yaml")),
    "in a tar": other("arsip.tar", tarred()),
    "compressed, by another name": other("arsip.gz", gzip.compress(NAMED.encode())),
    "after the beginning of a picture": other("a.png", b"\x89PNG\n" + NAMED.encode()),
    "after the beginning of a PDF": other("a.pdf", b"%PDF-1.7\n" + NAMED.encode()),
    "what an editor left of it": other(f"kerja-sama/referrals/.NNK-{CASE}.swp", SWAP),
    "with the beginning of a swap file": data(lambda _: SWAP),
    "sealed below another key": data(
        lambda _: b"kind: minutes\nlampiran:\n  - sealed: {identity: {name: Rekawati}}\n"
    ),
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_referral_that_is_not_understood_stops_open_documents(
    how: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "data")
    path = BROKEN[how](tmp_path / "data")

    problems = found("sealed-names", tmp_path / "data" / RAPAT)

    assert [each for each in problems if each.stops and path.name in each.source.file]
    told = "".join(f"{each.message} {each.hint}" for each in problems)
    assert not [word for word in ("Rekawati", "rekawati", "José") if word in told]


def said(field: str) -> str:
    """Return minutes with *field*, their lines of one text."""
    return f"kind: minutes\nopening: {field}\n"


PASTED: dict[str, str] = {
    "in a text of lines": said("|\n  sealed:\n    identity:\n      name: Rekawati\n"),
    "in a text with its kind": said("|\n  kind: referral\n  sealed:\n    summary: Rekawati\n"),
    "in a folded text": said(">-\n  sealed:\n  - identity:\n      name: Rekawati\n"),
    "folded to one line": said('"sealed:\n  identity:\n  name: Rekawati"'),
    "on one line behind other keys": said("'sealed: {summary: x, identity: {name: Rekawati}}'"),
    "behind a sentence": said(
        "|\n  Berkas terlampir.\n  sealed:\n    identity: {name: Rekawati}\n"
    ),
    "in escaped letters": said('"\\x73ealed:\\n  \\u0069dentity: {name: Rekawati}"'),
    "in escaped lines": said('"sealed:\\n  identity:\\n    name: Rekawati"'),
    "as a list": said("|\n  sealed:\n  - identity: {name: Rekawati}\n"),
    "deeper in a list": said("|\n  sealed:\n    - summary: x\n      identity: {name: Rekawati}\n"),
    "misspelt": said("|\n  seald:\n    identty:\n      name: Rekawati\n"),
    "in Indonesian": said("|\n  Data korban:\n    identitas:\n      nama: Rekawati\n"),
    "in capitals": said("|\n  SEALED:\n    IDENTITY: {NAME: Rekawati}\n"),
    "in wide letters": said("|\n  ｓｅａｌｅｄ:\n    ｉｄｅｎｔｉｔｙ: {name: Rekawati}\n"),
    "with a comment behind its key": said(
        "|\n  sealed: # rahasia\n    identity: {name: Rekawati}\n"
    ),
    "with an empty line": said("|\n  sealed:\n\n    identity:\n      name: Rekawati\n"),
    "at one margin": said("|\n  sealed:\n  identity:\n    name: Rekawati\n"),
    "quoted": said("|\n  'sealed':\n    \"identity\": {name: Rekawati}\n"),
    "as JSON": said('|\n  {"sealed": {"identity": {"name": "Rekawati"}}}\n'),
    "line by line": "kind: minutes\nlist:\n- 'sealed:'\n- 'identity:'\n- 'name: Rekawati'\n",
    "in comments": "kind: minutes\n# sealed:\n#   identity:\n#     name: Rekawati\n",
    "in a comment behind a value": "kind: minutes # sealed: {identity: {name: Rekawati}}\n",
    "in a comment behind the sign of a text": said(
        "|- # sealed: {identity: {name: Rekawati}}\n  x\n"
    ),
    "in a comment after a text": said("|\n  x\n# sealed: {identity: {name: Rekawati}}"),
    "in a comment with a backslash": "kind: minutes\nx: a\\b\n# sealed: {nik: Rekawati}\n",
    "below an escaped key": 'kind: minutes\n"\\x73eal\\x65d": {identity: {name: Rekawati}}\n',
    "below a key of two words": "kind: minutes\nx:\n  data korban: {name: Rekawati}\n",
    "below a key in a list": "kind: minutes\nx: [y, {identitas: {nama: Rekawati}}]\n",
    "in a second document": said("x\n---\nsealed: {identity: {name: Rekawati}}"),
    "behind a quote that is not closed": said("'x\nsealed: {identity: {name: Rekawati}}"),
    "in UTF-7": said("x\n# +AHMAZQBhAGwAZQBkADo- +AGkAZABlAG4AdABpAHQAeQA6- Rekawati"),
}


@pytest.mark.parametrize("how", PASTED)
def test_a_sealed_part_in_a_file_of_an_open_kind_stops_open_documents(
    how: str, tmp_path: Path
) -> None:
    write(tmp_path)
    path = put(tmp_path / MINUTES, PASTED[how].encode())

    problems = [
        each
        for each in found("sealed-names", tmp_path / RAPAT)
        if path.name in each.source.file and each.stops
    ]

    assert sealed_files.may_be_sealed(path)
    assert problems
    assert "ekawati" not in "".join(f"{each.message} {each.hint}" for each in problems)


PRIVATE: dict[str, str] = {
    "a comment of a person": "kind: minutes\n# korban: Lain Rekawati\n",
    "a key that was taken out": "kind: minutes\nx: y # identitas: Rekawati\n",
    "a key of a person": "kind: minutes\ndata identitas: Rekawati\n",
    "another kind below": "kind: minutes\nx:\n- kind: referral\n",
    "an encrypted part": said("|\n  sealed: |\n    -----BEGIN AGE ENCRYPTED FILE-----\n"),
    "a key twice, with a person": "kind: minutes\nx: 'korban: Rekawati'\nx: y\n",
    "a kind that is escaped": 'kind: "minut\\x65s"\nx: y\n',
    "a text that is no YAML": "kind: minutes\nx: korban: Rekawati\n",
    "a backslash in what is no YAML": "kind: minutes\nx: [a\\b\n",
}


@pytest.mark.parametrize("how", PRIVATE)
def test_what_may_tell_of_a_person_stays_private(how: str, tmp_path: Path) -> None:
    assert sealed_files.may_be_sealed(put(tmp_path / "x.yaml", PRIVATE[how].encode()))


ORDINARY: dict[str, str] = {
    "a backslash": said("dan\\atau"),
    "a path of Windows": said("C:\\new\\sealed"),
    "an escaped quote": said('"rapat \\"besar\\""'),
    "an escaped letter": said('"rapat \\x41"'),
    "personal data": said("'Data pribadi: dilindungi'"),
    "identity": said("'Identitas: kartu tanda penduduk'"),
    "victims": said("'Para korban: didampingi'"),
    "closed": said("'Rapat tertutup: ya'"),
    "closed, alone": said("'Tertutup: ya'"),
    "a guardian": said("'Wali: hadir'"),
    "secret": said("'Secret: no'"),
    "a blank form": said("|\n  Identitas: [......]\n  Wali: [......]\n"),
    "an address": said("'https://example.go.id/korban:data/identitas:1'"),
    "a referral of that kind": said("'Jenis: rujukan, korban: 3'"),
    "sealed": said("'Sealed: the envelope was closed'"),
    "a list that is long": said("|\n" + "  - korban: {a: b}\n" * 30_000),
    "a backslash beside a comment": "kind: minutes # rapat: Senin\nopening: a\\b\n",
}


@pytest.mark.parametrize("how", ORDINARY)
def test_an_ordinary_text_of_an_open_kind_stays_open(how: str, tmp_path: Path) -> None:
    write(tmp_path)
    path = put(tmp_path / MINUTES, ORDINARY[how].encode())

    assert not sealed_files.may_be_sealed(path)
    assert found("sealed-names", tmp_path / RAPAT) == []


LIKE_A_PART: dict[str, str] = {
    "two words in a sentence": said(
        ">-\n  meliputi data pribadi: nama dan alamat, serta identitas: kartu"
    ),
    "two words in two lines": said("|\n  Data pribadi: dilindungi\n  Identitas: kartu\n"),
    "flat lines": said("|\n  Korban: Rekawati\n  NIK: 530\n"),
    "in brackets": said("'Korban: Rekawati (NIK: 530)'"),
    "a part without its indents": said("|\n  sealed:\n  identity:\n  name: Rekawati\n"),
    "line ends of Windows": said('"sealed:\\r\\n  identity:\\r\\n    name: Rekawati"'),
    "a heading of three words": said("|\n  1. Data korban:\n    - Nama: x\n    - NIK: 530\n"),
    "a value behind the heading": said("|\n  Korban: 1 orang\n    NIK: 530\n"),
    "a part that was commented out": said("|\n  # sealed:\n  #   identity:\n  #     name: x\n"),
    "as a list": PASTED["as a list"],
}
"""One and the same text has two words of a sealed part before colons; it may be prose, so it is told where it stands."""


@pytest.mark.parametrize("how", LIKE_A_PART)
def test_a_text_that_looks_like_a_sealed_part_is_told_with_its_place(
    how: str, tmp_path: Path
) -> None:
    write(tmp_path)
    put(tmp_path / MINUTES, f"# x\n{LIKE_A_PART[how]}".encode())

    (problem,) = [
        each for each in found("sealed-names", tmp_path / RAPAT) if "x.yaml" in each.source.file
    ]

    assert (problem.source.line, problem.source.column) == (3, 10)
    assert "write it without a colon" in problem.hint


def test_a_comment_above_a_text_belongs_to_it(tmp_path: Path) -> None:
    write(tmp_path)
    put(tmp_path / MINUTES, b"kind: minutes\n# Data korban:\nopening: |\n  NIK: 530\n")

    (problem,) = [
        each for each in found("sealed-names", tmp_path / RAPAT) if "x.yaml" in each.source.file
    ]

    assert problem.stops


@pytest.mark.parametrize("name", ["catatan.json", "catatan.txt"])
def test_notes_of_no_kind_are_judged_by_their_words_alone(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    put(tmp_path / "kerja-sama" / name, b'{"text": "Korban: Rekawati, NIK: 530"}')

    assert [each for each in found("sealed-names", tmp_path / RAPAT) if each.stops]


def moved(name: str) -> Callable[[Path], object]:
    """Return what moves the referral to *name*."""

    def move(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / RUJUKAN).rename(folder / name)

    return move


def elsewhere(folder: Path) -> None:
    (folder.parent / "lain").mkdir()
    (folder / RUJUKAN).rename(folder.parent / "lain" / "a.yaml")
    (folder / "kasus").symlink_to(folder.parent / "lain")


READABLE: dict[str, Callable[[Path], object]] = {
    "as it is": lambda _folder: None,
    "an escaped key": text("sealed:", '"\\x73eal\\x65d":'),
    "a key before its value": text("sealed:", "? sealed\n:"),
    "quoted keys": text("sealed:", "'sealed':"),
    "a mark of UTF-8": data(lambda said: said.encode("utf-8-sig")),
    "ends of lines of Windows": data(lambda said: said.replace("\n", "\r\n").encode()),
    "ends of lines of old": data(lambda said: said.replace("\n", "\r").encode()),
    "a folded text": text("name: Contoh Rekawati", "name: >-\n      Contoh\n      Rekawati"),
    "an escaped name": text("Contoh Rekawati", '"Contoh Reka\\x77ati"'),
    "in a hidden folder": moved(".kasus/NNK-TPPO-2026-0001.yaml"),
    "a copy": moved("kerja-sama/NNK-TPPO-2026-0001.yaml.bak"),
    "in a linked folder": elsewhere,
    "no ending": moved("catatan"),
    "a comment before": data(lambda said: f"# {'x' * 9000}\n{said}".encode()),
}


@pytest.mark.parametrize("how", READABLE)
def test_a_name_is_found_however_its_referral_is_written(how: str, tmp_path: Path) -> None:
    write(tmp_path / "data")
    (tmp_path / "data" / RUJUKAN).write_text(NAMED, encoding="utf-8")
    changed(tmp_path / "data", RAPAT, "Menyusun alur rujukan.", "Rekawati hadir.")
    READABLE[how](tmp_path / "data")

    problems = found("sealed-names", tmp_path / "data" / RAPAT)

    assert [each for each in problems if "this is a sealed name" in each.message]


SAID_BESIDE: dict[str, Callable[[Path], object]] = {
    "a line that was taken out": text("    name:", "    # nama: Lain Rekawati\n    name:"),
    "a comment after the name": text("Contoh Rekawati", "Nama Contoh # Imeldarek Rekawati"),
    "another name after the name": text("Contoh Rekawati", "Nama Contoh # Rekawati"),
    "a comment of a person": data(lambda said: f"# korban: Lain Rekawati\n{said}".encode()),
    "a sentence": data(lambda said: f"{said}# dijemput bernama Rekawati\n".encode()),
    "a name alone": data(lambda said: f"{said}# tanya Yosefinarek Rekawati\n".encode()),
    "the name of the file": moved("kerja-sama/referrals/yosefinarek-rekawati.yaml"),
}


@pytest.mark.parametrize("how", SAID_BESIDE)
def test_a_name_is_found_that_a_referral_says_beside_its_data(how: str, tmp_path: Path) -> None:
    write(tmp_path)
    SAID_BESIDE[how](tmp_path)
    path = next((tmp_path / "kerja-sama/referrals").iterdir())
    path.write_text(path.read_text("utf-8").replace("name: Contoh Rekawati", "name: Nama Contoh"))
    changed(tmp_path, RAPAT, "Menyusun alur rujukan.", "Yosefinarek Rekawati hadir.")

    assert [each for each in found("sealed-names", tmp_path / RAPAT) if each.stops]


@pytest.mark.parametrize("comment", ["# Lihat Surat Dinas Sosial.", "name: x # as on the KTP"])
def test_a_comment_that_names_nobody_stops_nothing(comment: str, tmp_path: Path) -> None:
    write(tmp_path)
    put(
        tmp_path / RUJUKAN,
        REFERRAL.replace("sealed:", f"{comment.removeprefix('name: x ')}\nsealed:").encode(),
    )

    assert found("sealed-names", tmp_path / RAPAT) == []


_XML = '<?xml version="1.0"?><w:p xmlns:w="x"><w:t>Rapat: Senin, dokumen tertutup</w:t></w:p>'


def _latin(data: bytes) -> str:
    return data.decode("latin-1")


# The bytes are no part of a test's name: those of an archive tell the second they were packed in,
# and two workers that collect in different seconds would name the test differently.
HARMLESS = {
    "kerja-sama/minutes/broken.yaml": "kind: minutes\nx: 'y\n",
    "kerja-sama/handovers/NNK-TPPO-2026-0001.yaml": "kind: handover\nx: [\n",
    "README.md": "What is sealed: nothing.\n",
    "lambang.png": "\x89PNG",
    "kerja-sama/referrals/NNK-TPPO-2026-0001-form.pdf": "%PDF-1.7 sealed",
    ".git/objects/ab/cdef": "sealed: [",
    "foto.zip": _latin(zip_of({"lambang.png": b"\x89PNG\0", "foto.jpg": b"\xff\xd8\xff\0"})),
    "surat.docx": _latin(
        zip_of(
            {
                "[Content_Types].xml": _XML,
                "word/document.xml": _XML,
                "word/_rels/document.xml.rels": _XML,
                "word/vbaProject.bin": b"\0\1",
            }
        )
    ),
    "surat.odt": _latin(
        zip_of({"mimetype": "application/x", "content.xml": _XML, "layout-cache": b"\0"})
    ),
    "besar.xlsx": _latin(zip_of({"xl/worksheets/sheet1.xml": _XML * 40_000})),
    "catatan.zip": _latin(
        zip_of({"catatan.md": "Rapat berikutnya: Senin\n", "a.csv": "nama;nik\n"})
    ),
    "surat.zip": _latin(zip_of({"surat.docx": zip_of({"word/document.xml": _XML})})),
    "program.exe": "MZ\0\0 tanpa arsip",
    f"kerja-sama/referrals/.{CASE}.swp": SWAP.decode("latin-1"),
    "tabel.csv": "nama;nik\n",
    "catatan.txt": "Rapat berikutnya: Senin\n",
    "law/words.yaml": "instead: {a: b}\n",
    "kerja-sama/minutes/kosong.yaml": "",
    "kerja-sama/blank.yml": " \n\n",
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_shows_that_it_holds_nothing_sealed_stops_nothing(name: str, tmp_path: Path) -> None:
    write(tmp_path)
    put(tmp_path / name, HARMLESS[name].encode("latin-1"))

    assert found("sealed-names", tmp_path / RAPAT) == []


def test_an_empty_file_has_one_finding(tmp_path: Path) -> None:
    write(tmp_path)
    put(tmp_path / "kerja-sama/minutes/kosong.yaml", b"")

    checked = CliRunner().invoke(main, ["check", str(tmp_path)]).stderr

    assert checked.count("kosong.yaml:") == 1
    assert "kosong.yaml:1:1: error: the file is empty" in checked


def test_a_folder_that_cannot_be_listed_stops_open_documents(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "x").mkdir(mode=0o000)
    if os.access(tmp_path / "x", os.R_OK):
        pytest.skip("this user may list every folder")

    assert [each.source.file for each in found("sealed-names", tmp_path / RAPAT)]


def test_no_waiver_takes_a_referral_that_is_not_understood(tmp_path: Path) -> None:
    write(tmp_path)
    path = text("sealed:", "seald:")(tmp_path)
    waiver = (
        "waive: [{rule: sealed-names, at: 'decisions[first].text.id', for: x, reason: x, by: x}]\n"
    )
    put(tmp_path / RAPAT, (tmp_path / RAPAT).read_bytes() + waiver.encode())

    assert [each for each in found("sealed-names", tmp_path / RAPAT) if each.stops]
    assert path.exists()


def test_the_guard_knows_the_kinds_and_the_limit_of_the_program() -> None:
    assert {*OPEN} == registry.open_kind_words()
    assert sealed_files.MAX_BYTES == MAX_BYTES


def test_the_guard_knows_what_each_key_below_sealed_holds() -> None:
    assert set(paths_of_facts(Sealed, "")) == set(sealed_part.KINDS)


def paths_of_facts(model: type, path: str) -> Iterator[str]:
    """Yield the key paths of all facts that *model*, at the key *path*, has."""
    for name, below in keys_of(model).items():
        here = f"{path}.{name}" if path else name
        if not below.models:
            yield here
        for each in below.models:
            yield from paths_of_facts(each, here)


@pytest.mark.parametrize("path", sealed_part.KINDS)
def test_a_name_that_slipped_to_a_key_that_takes_no_words_is_looked_for(
    path: str, tmp_path: Path
) -> None:
    write(tmp_path)
    said = yaml.safe_load(NAMED)
    put_at(said["sealed"], path.split("."), "Yulmasari Bantolae")
    put(tmp_path / RUJUKAN, yaml.safe_dump(said).encode())
    changed(tmp_path, RAPAT, "Menyusun rancangan", "Yulmasari Bantolae menyusun rancangan")

    if refuses(tmp_path / RUJUKAN, path):
        assert [each for each in found("sealed-names", tmp_path / RAPAT) if each.stops]


def put_at(node: Any, keys: list[str], text: str) -> None:
    """Let *text* stand at *keys* below *node*, in the first item of a list, which is made where there is none."""
    first, *more = keys
    below = node[0] if isinstance(node, list) else node
    if not more:
        below[first] = [text] if first == "services" or isinstance(below.get(first), list) else text
        return
    many = first in ("services_given", "documents", "handovers")
    put_at(below.setdefault(first, [{}] if many else {}), more, text)


def refuses(file: Path, path: str) -> bool:
    """Return whether the model refuses what *file* says at the key *path* below `sealed`."""
    try:
        pipeline.check_all([file], Edition(), (TEMPLATES,))
    except InputError as error:
        bare = (re.sub(r"\[\d+\]", "", each.source.key_path) for each in error.problems)
        return f"sealed.{path}" in bare
    return False


def test_a_key_that_takes_no_words_takes_a_name_to_refuse_it(tmp_path: Path) -> None:
    write(tmp_path)
    put(tmp_path / RUJUKAN, NAMED.replace("sex: female", "sex: Yulmasari Bantolae").encode())

    assert refuses(tmp_path / RUJUKAN, "identity.sex")
    assert not refuses(tmp_path / RUJUKAN, "identity.regency")


@pytest.mark.parametrize(
    "said",
    [
        "sex: Perempuan",
        "sex: prempuan",
        "sex: Prempuan",
        "birth_date: sekitar Maret 1990",
        "birth_date: 12 Agst 1990",
        "nik: belum ada",
        "nik: tidak diketahui, KTP hilang",
    ],
)
def test_a_slip_in_such_a_key_that_names_nobody_stops_nothing(said: str, tmp_path: Path) -> None:
    write(tmp_path)
    key = said.partition(":")[0]
    put(tmp_path / RUJUKAN, re.sub(rf"    {key}: .*", f"    {said}", NAMED).encode())
    words = "Dinas Pemberdayaan Perempuan menyusun rancangan"
    changed(tmp_path, RAPAT, "Menyusun rancangan", words)

    assert [each for each in found("sealed-names", tmp_path / RAPAT) if each.stops] == []


def test_of_the_keys_of_all_kinds_only_sealed_is_taken_for_sealed() -> None:
    tops = {key for kind in registry.kinds().values() for key in keys_of(kind.model)}

    assert {key for key in tops if is_sealed(key)} == {"sealed"}


def test_a_referral_is_read_once_and_again_when_it_has_changed(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / RUJUKAN).write_text(NAMED, encoding="utf-8")
    (before,) = read_sealed_files(tmp_path)
    (same,) = read_sealed_files(tmp_path)
    (tmp_path / RUJUKAN).write_text(NAMED.replace("Rekawati", "Zahwarti"), encoding="utf-8")

    (after,) = read_sealed_files(tmp_path)

    assert same.people is before.people
    (person,) = after.people
    assert person.names == (("contoh", "zahwarti"),)


def test_a_build_does_not_leave_out_what_a_broken_referral_makes_unsure(tmp_path: Path) -> None:
    folder = write(tmp_path / "data")
    build = ["build", str(folder / RAPAT), "-o", str(tmp_path / "out"), "-f", "docx"]
    assert CliRunner().invoke(main, build).exit_code == 0
    assert "unchanged" in CliRunner().invoke(main, build).stderr

    put(folder / ".kasus" / "a.yaml", b"sealed: [")

    result = CliRunner().invoke(main, build)
    assert result.exit_code == 1
    assert ".kasus/a.yaml" in result.stderr


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (SAYS, "name: !contoh nama", "tags (`!`) are not supported"),
        (SAYS, f"{SAYS}\n    {SAYS}", "duplicate key: this key is also on line"),
    ],
)
def test_what_cannot_be_read_is_told_without_its_words(
    tmp_path: Path, old: str, new: str, why: str
) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, old, new)

    (problem,) = found("sealed-names", tmp_path / RAPAT)

    assert why in problem.message
    assert "nama contoh" not in problem.message
