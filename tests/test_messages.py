"""The program speaks the language of the reader, and the catalogue is whole and current."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Message
from click.testing import CliRunner

from mou_gen import messages
from mou_gen.cli import COMMANDS, main
from mou_gen.data.loader import load
from mou_gen.errors import InputError
from tests.examples import ROOT
from tests.source import samples

pytestmark = pytest.mark.slow

VARIABLES = ("MOU_GEN_LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def script() -> ModuleType:
    spec = spec_from_file_location("messages", ROOT / "scripts" / "messages.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


CATALOGUE = script()


def printed(*arguments: str, **environment: str) -> str:
    """What a new process prints, in an environment that asks for no language but this."""
    silent = {name: value for name, value in os.environ.items() if name not in VARIABLES}
    finished = subprocess.run(
        [sys.executable, "-m", "mou_gen", *arguments],
        cwd=ROOT,
        env={**silent, "PYTHONUTF8": "1", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return finished.stdout + finished.stderr


# ---- which language ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "id_ID.UTF-8"}, "id"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "id_ID.UTF-8", "LC_MESSAGES": "en_US.UTF-8"}, "en"),
        ({"LC_MESSAGES": "en_US.UTF-8", "LC_ALL": "id_ID.UTF-8"}, "id"),
        ({"LC_ALL": "id_ID.UTF-8", "LANGUAGE": "en"}, "en"),
        ({"LANGUAGE": "jv:id:en"}, "id"),
        ({"LANGUAGE": "en", "MOU_GEN_LANG": "id"}, "id"),
        ({"LANG": "id_ID.UTF-8", "MOU_GEN_LANG": "en"}, "en"),
        ({"LANG": "id_ID.UTF-8", "MOU_GEN_LANG": ""}, "id"),
        ({"MOU_GEN_LANG": "id-ID"}, "id"),
    ],
)
def test_the_language_is_that_of_the_nearest_setting(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: str
) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)

    monkeypatch.setattr(messages, "_usual", "")
    messages.choose()

    assert messages.language() == expected


def test_threads_speak_two_languages_side_by_side(tmp_path: Path) -> None:
    """Twenty threads, ten in each language, a hundred findings each."""
    path = tmp_path / "data.yaml"
    path.write_text("\n".join(f"key: {number}" for number in range(101)))
    start = threading.Barrier(20)

    def findings(language: str) -> list[str]:
        start.wait()
        with messages.speaking(language), pytest.raises(InputError) as caught:
            load(path, tmp_path)
        return [f"{each.level.word}: {each.message}" for each in caught.value.problems]

    with ThreadPoolExecutor(20) as pool:
        told = list(pool.map(findings, ["id", "en"] * 10))

    indonesian, english = told[:2]
    assert len(indonesian) == len(english) == 100
    assert not set(indonesian) & set(english)
    assert told == [indonesian, english] * 10


def test_the_environment_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(messages, "_usual", "")
    before = dict(os.environ)

    messages.choose("id")

    assert dict(os.environ) == before


def test_an_option_goes_before_every_setting() -> None:
    assert "Penggunaan:" in printed("--lang", "id", "--help", MOU_GEN_LANG="en", LANG="en_US.UTF-8")
    assert "Usage:" in printed("--lang", "en", "--help", MOU_GEN_LANG="id", LANG="id_ID.UTF-8")


def test_a_setting_goes_before_the_system_which_is_asked_last() -> None:
    assert "Usage:" in printed("--help", MOU_GEN_LANG="en", LANG="id_ID.UTF-8")
    assert "Penggunaan:" in printed("--help", LANG="id_ID.UTF-8")
    assert "Usage:" in printed("--help")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "id", "build", "--help"),
        ("build", "--lang", "id", "--help"),
        ("build", "--help", "--lang=id"),
        ("build", "--no-such-option", "--lang", "id"),
    ],
)
def test_the_option_may_stand_anywhere_even_beside_a_mistake(arguments: tuple[str, ...]) -> None:
    assert "Penggunaan: main build [OPSI]" in CliRunner().invoke(main, arguments).output


def test_a_language_that_the_program_does_not_speak_is_refused() -> None:
    result = CliRunner().invoke(main, ["--lang", "nl", "--help"])

    assert result.exit_code == 2
    assert "'nl' is not one of 'id', 'en'" in result.stderr


# ---- what is said ------------------------------------------------------------------------


def english() -> set[str]:
    """Every msgid that is more than a name, as a line or a part of it."""
    ids = (id_ for entry in CATALOGUE.read() for id_ in _forms(entry.id))
    return {line for text in ids for line in text.splitlines() if " " in line.strip()}


@pytest.mark.parametrize(
    "command",
    [(), *((name,) for name in COMMANDS), ("new", "minutes"), ("templates", "copy")],
    ids=" ".join,
)
def test_no_line_of_a_help_page_is_left_in_english(command: tuple[str, ...]) -> None:
    page = " ".join(printed(*command, "--lang", "id", "--help").split())

    assert page.startswith("Penggunaan: mou-gen")
    words = (" ".join(line.split()) for line in english())
    assert [line for line in words if line in page and not line.startswith("mou-gen")] == []


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """A data folder in which keys, values, a reference and words are wrong."""
    samples.write(tmp_path)
    agreement = tmp_path / samples.KERJA_SAMA
    text = agreement.read_text(encoding="utf-8")
    for old, new in (
        ("subject:", "subjct:"),
        ("2025-09-25", "2025-02-30"),
        ("[nunukan, ttu]", "[nunukan, belu]"),
        ("years: 5", "years: 6"),
    ):
        text = text.replace(old, new)
    agreement.write_text(text, encoding="utf-8")
    party = tmp_path / samples.NUNUKAN
    party.write_text(party.read_text(encoding="utf-8") + "\tx: 1\n", encoding="utf-8")
    return tmp_path


def findings(folder: Path, language: str) -> list[dict[str, str]]:
    result = CliRunner().invoke(
        main, ["check", str(folder), "--format", "json", "--lang", language]
    )
    found: list[dict[str, str]] = json.loads(result.stdout)
    return found


def test_findings_for_programs_differ_in_message_and_hint_only(wrong: Path) -> None:
    english, indonesian = findings(wrong, "en"), findings(wrong, "id")

    assert len(english) >= 5
    for one, other in zip(english, indonesian, strict=True):
        different = {key for key in one if one[key] != other[key]}
        assert different == {"message", "hint"}


def test_no_line_of_what_went_wrong_is_left_in_english(wrong: Path) -> None:
    english, indonesian = (
        CliRunner().invoke(main, ["check", str(wrong), "--lang", language]).stderr.splitlines()
        for language in ("en", "id")
    )

    alike = [line for line in indonesian if line in english]
    assert indonesian[-1].endswith(" masalah; tidak ada yang ditulis")
    assert [line for line in alike if not re.match(r" +\d* \| ", line)] == []


# ---- what is marked ----------------------------------------------------------------------

# For each function, or class, which of its arguments a user reads.
_READ = {
    "Problem": (1, 2),
    "problem": (1, 2),
    "complain": (1, 2),
    "matching": (1, 2),
    "no_such": (1,),
    "did_you_mean": (2,),
    "note": (1, 2),
    "refuse": (1, 2),
    "_refuse": (0,),
    "_note": (1, 2),
    "OutputError": (0,),
    "FilterError": (0,),
    "SecurityError": (0,),
    "TemplateSyntaxError": (0,),
    "UsageError": (0,),
    "BadParameter": (0,),
    "echo": (0,),
    "tell": (0,),
}
_READ_BY_NAME = ("message", "hint", "label")
_WORDS = re.compile(r"(?<![\w(])[^\W\d_]{2}")


def unmarked(code: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the words of each text in *code* that a user reads in English only."""
    for node in ast.walk(ast.parse(code)):
        for text in _read(node):
            yield from _literals(text)


def _read(node: ast.AST) -> Iterator[ast.expr]:
    match node:
        case ast.Call(ast.Name(name) | ast.Attribute(attr=name), arguments, keywords):
            yield from (arguments[n] for n in _READ.get(name, ()) if n < len(arguments))
            yield from (each.value for each in keywords if each.arg in _READ_BY_NAME)
        case ast.Assign([ast.Name(name)], value) if name in _READ_BY_NAME:
            yield value
        case _:
            pass


def _literals(text: ast.expr) -> Iterator[tuple[int, str]]:
    match text:
        case ast.Constant(str(words)) if _WORDS.search(words):
            yield text.lineno, words
        case ast.JoinedStr(pieces):
            for piece in pieces:
                yield from _literals(piece)
        case ast.IfExp(body=first, orelse=second) | ast.BinOp(left=first, right=second):
            yield from _literals(first)
            yield from _literals(second)
        case _:
            pass


@pytest.mark.parametrize(
    "code",
    [
        'Problem(place, "it is wrong")',
        'hint = f"write {this} instead"',
        'click.echo("nothing" if empty else _("something"), err=True)',
        'raise OutputError(f"{file} cannot be written")',
        'message = "one " + _("two")',
    ],
)
def test_a_text_that_is_not_marked_is_found(code: str) -> None:
    assert list(unmarked(code))


def test_every_text_that_a_user_reads_is_marked() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line}: {words}"
        for path in sorted(CATALOGUE.PACKAGE.rglob("*.py"))
        for line, words in unmarked(path.read_text(encoding="utf-8"))
    ]

    assert found == []


# ---- the catalogue -----------------------------------------------------------------------


def _forms(said: object) -> tuple[str, ...]:
    return said if isinstance(said, tuple) else (str(said),)


_PLACE = re.compile(r"(?<!\{)\{(\w+)(?:!r)?\}(?!\})|%\((\w+)\)s")
_CODE = re.compile("`[^`]+`")


def entries() -> list[Message]:
    return [entry for entry in CATALOGUE.read() if entry.id]


def test_the_catalogue_has_what_the_sources_say_and_is_compiled() -> None:
    current = CATALOGUE.as_po(CATALOGUE.catalogue())

    assert CATALOGUE.PO.read_bytes() == current, "run `make messages`"
    assert CATALOGUE.MO.read_bytes() == CATALOGUE.as_mo(current), "run `make messages`"


def test_every_message_is_translated_and_none_is_a_guess() -> None:
    assert [each.id for each in entries() if not all(_forms(each.string)) or each.fuzzy] == []


def test_a_translation_has_the_places_and_the_keys_of_its_message() -> None:
    for entry in entries():
        *_, many = _forms(entry.id)
        for said in _forms(entry.string):
            assert set(_PLACE.findall(said)) == set(_PLACE.findall(many)), entry.id
            assert set(_CODE.findall(many)) <= set(_CODE.findall(said)), entry.id


def test_a_translation_cites_laws_in_indonesian() -> None:
    said = [form for entry in entries() for form in _forms(entry.string)]

    assert [form for form in said if re.search(r"\barticles? \d", form)] == []


def test_a_translation_says_its_words_once() -> None:
    """As it does not where two sides of a merge were joined."""
    said = [form for entry in entries() for form in _forms(entry.string)]

    assert [form for form in said if re.fullmatch(r"(.{20,}?)\1+", form, re.DOTALL)] == []
