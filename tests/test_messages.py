"""The program speaks the language of the reader, and the catalogue is whole and current."""

from __future__ import annotations

import os
import string
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

import pytest
from babel.messages.catalog import Message
from click.testing import CliRunner

from mou_gen import messages
from mou_gen.cli import COMMANDS, main
from tests.examples import ROOT

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

    messages.choose()

    assert messages.language() == expected


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


@pytest.mark.slow
@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids=" ".join)
def test_no_line_of_a_help_page_is_left_in_english(command: tuple[str, ...]) -> None:
    page = " ".join(printed(*command, "--lang", "id", "--help").split())

    assert page.startswith("Penggunaan: mou-gen")
    words = (" ".join(line.split()) for line in english())
    assert [line for line in words if line in page and not line.startswith("mou-gen")] == []


# ---- the catalogue -----------------------------------------------------------------------


def _forms(said: object) -> tuple[str, ...]:
    return said if isinstance(said, tuple) else (str(said),)


def _places(text: str) -> set[str]:
    """The names in braces in *text*."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def entries() -> list[Message]:
    return [entry for entry in CATALOGUE.read() if entry.id]


def test_the_catalogue_has_what_the_sources_say_and_is_compiled() -> None:
    current = CATALOGUE.as_po(CATALOGUE.catalogue())

    assert CATALOGUE.PO.read_bytes() == current, "run `make messages`"
    assert CATALOGUE.MO.read_bytes() == CATALOGUE.as_mo(current), "run `make messages`"


def test_every_message_is_translated_and_none_is_a_guess() -> None:
    assert [each.id for each in entries() if not all(_forms(each.string)) or each.fuzzy] == []


def test_a_translation_has_the_places_of_its_message() -> None:
    for entry in entries():
        *_, many = _forms(entry.id)
        for said in _forms(entry.string):
            assert _places(said) == _places(many), entry.id
