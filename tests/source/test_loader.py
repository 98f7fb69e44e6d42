from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mou_gen.data import plain_yaml
from mou_gen.data.loader import Entries, Items, load
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem


def read(folder: Path, content: str | bytes) -> Entries:
    path = folder / "data.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return load(path, folder)


def finding(folder: Path, content: str | bytes) -> Problem:
    with pytest.raises(InputError) as caught:
        read(folder, content)
    (found,) = caught.value.problems
    return found


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "0123",
        "12:30",
        "1.10",
        "197901012003121001",
        "1e3",
        "2019-09-25",
        "true",
        "0x1F",
        "-",
        "1_000",
        ".",
    ],
)
def test_a_scalar_stays_what_was_written(tmp_path: Path, written: str) -> None:
    value = read(tmp_path, f"key: {written}\n" if written != "-" else "key: '-'\n")["key"]

    assert value == written
    assert isinstance(value, SourcedText)


def test_a_value_knows_its_file_its_path_and_its_place(tmp_path: Path) -> None:
    text = "commitments:\n  - key: human-rights\n    text: {en: To uphold.}\nnotes: [[a], b]\n"
    (tmp_path / "kerja-sama").mkdir()
    path = tmp_path / "kerja-sama" / "agreement.yaml"
    path.write_text(text)

    data = load(path, tmp_path)

    assert isinstance(data["commitments"], Items)
    (commitment,) = data["commitments"]
    assert isinstance(commitment, Entries)
    assert isinstance(commitment["text"], Entries)
    said = commitment["text"]["en"]
    assert isinstance(said, SourcedText)
    assert said.origin.file == "kerja-sama/agreement.yaml"
    assert said.origin.path == "commitments[human-rights].text.en"
    assert str(said.origin.source) == f"{path.as_posix()}:3:16"
    assert isinstance(data["notes"], Items)
    assert isinstance(data["notes"][0], Items)
    first = data["notes"][0][0]
    assert isinstance(first, SourcedText)
    assert first.origin.path == "notes[0][0]"


def test_what_is_sealed_is_never_named_by_a_key_of_the_data(tmp_path: Path) -> None:
    data = read(tmp_path, "sealed:\n  - {key: secret, name: x}\n")

    assert isinstance(data["sealed"], Items)
    assert data["sealed"][0].origin.path == "sealed[0]"


@pytest.mark.parametrize("top", ["sealed", "seald", "Tertutup", "identitiy"])
def test_a_key_twice_is_not_named_where_it_may_be_sealed(tmp_path: Path, top: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, f"{top}:\n  Contoh: a\n  Contoh: b\n")

    (problem,) = caught.value.problems
    assert problem.source.line == 3
    assert "this key" in problem.message
    assert "Contoh" not in problem.message


@pytest.mark.parametrize("written", ["", "~", "null", "Null", "NULL"])
def test_a_key_without_a_value_is_absent_and_keeps_its_place(tmp_path: Path, written: str) -> None:
    data = read(tmp_path, f"a: b\nkey: {written}\n")

    assert "key" not in data
    assert (data.place("key").line, data.place("key").column) == (2, 1)


@pytest.mark.parametrize("written", ["'~'", '"null"', '"NULL"'])
def test_in_quotes_the_words_for_nothing_are_texts(tmp_path: Path, written: str) -> None:
    assert read(tmp_path, f"key: {written}\n")["key"] == written[1:-1]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_end_is_counted_once(tmp_path: Path, end: str) -> None:
    data = read(tmp_path, end.join(["a: 1", "b: >-", "  two", "  lines", "c: é", ""]))

    assert data["b"] == "two lines"
    assert data.places["c"].line == 5


def test_columns_count_characters_and_not_bytes(tmp_path: Path) -> None:
    data = read(tmp_path, "{é: 1, 日本: 2, last: 3}")

    assert data.places["last"].column == 15


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    data = read(tmp_path, b"\xef\xbb\xbfkind: party\n")

    assert data["kind"] == "party"
    assert data.places["kind"].column == 1


@pytest.mark.parametrize(
    ("content", "message", "line", "column"),
    [
        (b"", "the file is empty", 1, 1),
        (b"# only a comment\n", "the file is empty", 1, 1),
        (b"- a\n- b\n", "does not start with a key", 1, 1),
        (b"just words\n", "does not start with a key", 1, 1),
        (b"\xff\xfek\x00", "UTF-16", 0, 0),
        (b"\xfe\xff\x00k", "UTF-16", 0, 0),
        (b"kind: x\nname: \x00\n", "byte 15 is zero", 2, 7),
        (b"kind: x\nname: caf\xe9\n", "not UTF-8 text: byte 18 cannot be read", 2, 10),
        (b"\xef\xbb\xbfname: caf\xe9\n", "not UTF-8 text: byte 13 cannot be read", 1, 10),
        (b"name: \xed\xa0\x80\n", "not UTF-8 text", 1, 7),
        (b"a: " + b"[" * 41 + b"]" * 41, "more than 40 levels deep", 1, 43),
        (b"[" * 100_000, "", 1, 0),
        (b"{a: " * 50, "more than 40 levels deep", 1, 161),
        (b"%YAML 3.0\n---\na: b\n", "cannot start with %", 1, 1),
        (b"a: b\n c: d\n", "a colon is not allowed", 2, 3),
        (b"a: [b\nc: d\n", "", 2, 2),
        (b"a:\n  b: c\n d: e\n", "is not valid YAML", 3, 2),
        (b"a: 'b' c\n", "is not valid YAML", 1, 8),
        (b"a: |x\n b\n", "is not valid YAML", 1, 5),
        (b'a: "\\q"\n', "is not valid YAML", 1, 5),
        (b'a: "\\ud800"\n', "", 1, 0),
        (b"a: %b\n", "text without quotes cannot start with %", 1, 4),
    ],
)
def test_what_is_no_plain_yaml_is_refused_at_its_place(
    tmp_path: Path, content: bytes, message: str, line: int, column: int
) -> None:
    found = finding(tmp_path, content)

    assert message in found.message
    assert found.source.line == line
    assert found.source.column == column or not column


def test_an_alias_bomb_is_refused_before_it_is_followed(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 30)]

    with pytest.raises(InputError) as caught:
        read(tmp_path, "\n".join(lines))

    assert {each.message for each in caught.value.problems} == {
        "anchors (`&`) are not supported",
        "aliases (`*`) are not supported",
    }
    assert caught.value.problems[0].source.line == 1


def test_an_alias_of_itself_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="aliases"):
        read(tmp_path, "a: &a [*a]\n")


def test_no_syntax_error_quotes_the_file(tmp_path: Path) -> None:
    for content in (
        "zzzz: 'zzzz\n",
        "zzzz: zzzz: zzzz\n",
        "zzzz: [zzzz\nzzzz: {",
        "zzzz\n zzzz:\n- z",
    ):
        assert "zzzz" not in str(finding(tmp_path, content))


def test_every_key_given_twice_is_found(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "a: 1\na: 2\nb: {c: 1, c: 2}\n")

    assert [each.source.line for each in caught.value.problems] == [2, 3]


def test_a_file_over_a_megabyte_is_refused(tmp_path: Path) -> None:
    assert "larger than 1 MB" in finding(tmp_path, b"a: " + b"x" * 1_000_000).message


def test_a_file_full_of_control_characters_gives_few_findings(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, b"\x07" * 100_000)

    assert len(caught.value.problems) == 20


def test_a_file_that_is_not_there_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, message in ((tmp_path / "none.yaml", "does not exist"), (tmp_path, "is a folder")):
        with pytest.raises(InputError, match=message):
            load(path, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_neither_file_nor_folder_is_refused() -> None:
    with pytest.raises(InputError, match="not a regular file"):
        load(Path("/dev/null"), Path("/dev"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "data.yaml"
    path.write_text("a: b")
    path.chmod(0)
    command = (
        "import os, sys, pathlib\n"
        "from mou_gen.data.loader import load\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "p = pathlib.Path(sys.argv[1])\n"
        "load(p, p.parent)\n"
    )
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(0o755)

    done = subprocess.run(
        [sys.executable, "-c", command, str(path)], capture_output=True, text=True, check=False
    )

    assert "data.yaml: error: you do not have permission to read this file" in done.stderr


def test_a_path_with_dots_is_told_from_the_root(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b.yaml").write_text("k: v")

    data = load(tmp_path / "a" / ".." / "b.yaml", tmp_path)

    assert data.origin.file == "b.yaml"


def test_reading_the_data_imports_no_writer_and_no_templates() -> None:
    command = (
        "import sys, mou_gen.kinds.folder\n"
        "print(sorted({'weasyprint', 'docx', 'jinja2', 'lxml'} & sys.modules.keys()))"
    )

    done = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )

    assert done.stdout == "[]\n"


def test_the_pure_parser_reads_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: ~\nb: {c: [1, '~', é]}\nd: >-\n  long\n  text\n"
    fast = read(tmp_path, text)

    monkeypatch.setattr(plain_yaml, "_YAML", yaml.BaseLoader)

    pure = read(tmp_path, text)
    assert pure == fast
    assert pure.places == fast.places


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200, deadline=None
)
@given(
    content=st.one_of(
        st.binary(max_size=60), st.text("ab:-[]{}#&*!|>'\"%@`? \n\t~,<\\u0", max_size=60)
    )
)
def test_whatever_a_file_holds_it_is_read_or_refused(tmp_path: Path, content: bytes | str) -> None:
    found: object
    try:
        found = read(tmp_path, content) is not None  # `{}` says nothing, and is read
    except InputError as error:
        found = error.problems

    assert found


INVISIBLE = {
    "ZERO WIDTH SPACE (U+200B)": "\u200b",
    "ZERO WIDTH NON-JOINER (U+200C)": "\u200c",
    "ZERO WIDTH JOINER (U+200D)": "\u200d",
    "RIGHT-TO-LEFT MARK (U+200F)": "\u200f",
    "RIGHT-TO-LEFT OVERRIDE (U+202E)": "\u202e",
    "WORD JOINER (U+2060)": "\u2060",
    "INVISIBLE SEPARATOR (U+2063)": "\u2063",
    "LEFT-TO-RIGHT ISOLATE (U+2066)": "\u2066",
    "POP DIRECTIONAL ISOLATE (U+2069)": "\u2069",
    "ZERO WIDTH NO-BREAK SPACE (U+FEFF)": "\ufeff",
    "SOFT HYPHEN (U+00AD)": "\xad",
    "MONGOLIAN VOWEL SEPARATOR (U+180E)": "\u180e",
    "ARABIC LETTER MARK (U+061C)": "\u061c",
    "COMBINING GRAPHEME JOINER (U+034F)": "\u034f",
    "VARIATION SELECTOR-16 (U+FE0F)": "\ufe0f",
    "HANGUL FILLER (U+3164)": "\u3164",
    "TAG LATIN SMALL LETTER A (U+E0061)": "\U000e0061",
    "VARIATION SELECTOR-17 (U+E0100)": "\U000e0100",
    "U+FFFE": "\ufffe",
    "U+1FFFF": "\U0001ffff",
    "U+F0000": "\U000f0000",
}


@pytest.mark.parametrize(("name", "sign"), INVISIBLE.items(), ids=INVISIBLE)
@pytest.mark.parametrize(
    ("written", "column"), [("key: An{}i\n", 8), ("ke{}y: a\n", 3), ("key: a # no{}te\n", 12)]
)
def test_what_cannot_be_seen_is_refused_by_name(
    tmp_path: Path, name: str, sign: str, written: str, column: int
) -> None:
    found = finding(tmp_path, written.format(sign))

    assert f"the character {name} is not allowed in a document" in found.message
    assert (found.source.line, found.source.column) == (1, column)
    assert "delete it" in found.hint


def test_what_cannot_be_seen_is_refused_where_it_is_written_by_its_number(tmp_path: Path) -> None:
    assert "ZERO WIDTH SPACE (U+200B)" in finding(tmp_path, 'key: "An\\u200bi"\n').message


def test_a_name_of_a_file_that_cannot_be_seen_whole_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "kerja\u200b-sama" / "agreement.yaml"
    path.parent.mkdir()
    path.write_text("kind: agreement\n")

    with pytest.raises(InputError, match=r"or its folder contains the character ZERO WIDTH SPACE"):
        load(path, tmp_path)


@pytest.mark.parametrize(
    "sign", ["\xa0", "\u202f", "\u2011", "\u2013", "\u0301", "\u20ac", "\U0001f600"]
)
def test_a_sign_that_can_be_seen_or_keeps_words_together_stays(tmp_path: Path, sign: str) -> None:
    assert read(tmp_path, f"key: a{sign}b\n")["key"] == f"a{sign}b"


HEAVY = {
    "brackets": "key: " + "[" * 100_000,
    "braces": "key: " + "{a: " * 100_000,
    "dashes": "- " * 300_000,
    "questions": "? " * 300_000,
    "a key without end": "k" * 900_000 + ": a",
    "anchors": "key: &a [*a]",
    "a tag": "key: !!python/object/apply:os.system [x]",
    "quotes": 'key: "' * 100_000,
    "a list without end": "key:\n" + "- a\n" * 200_000,
    "keys without end": "".join(f"k{n}:\n" for n in range(90_000)),
    "documents": "---\n" * 200_000,
    "directives": "%YAML 1.1\n" * 50_000,
}


@pytest.mark.parametrize("written", HEAVY.values(), ids=HEAVY)
def test_a_file_that_would_hang_a_parser_is_refused(tmp_path: Path, written: str) -> None:
    (tmp_path / "data.yaml").write_text(written)

    with pytest.raises(InputError):
        load(tmp_path / "data.yaml", tmp_path)
