"""What an office always wants stands once in `mou-gen.yaml`, and an option wins over it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from mou_gen.messages import choose
from tests.examples import AGREEMENTS, ROOT
from tests.test_cli import run

INVITATION = "agreements/nunukan-ttu/invitations/2026-11-02.yaml"


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the data of the examples, in which the program runs."""
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("MOU_GEN_LANG", raising=False)
    return tmp_path


def test_settings_hold_where_no_option_says_otherwise(office: Path) -> None:
    (office / "mou-gen.yaml").write_text("engine: typst\noutput: naskah\n")

    kept = run("build", INVITATION, "-f", "pdf")
    other = run("build", INVITATION, "-f", "pdf", "-o", "output", "--engine", "weasyprint")

    assert kept.stdout == "naskah/nunukan-ttu/invitations/2026-11-02.pdf\n"
    assert b"Typst" in (office / kept.stdout.strip()).read_bytes()
    assert other.stdout == "output/nunukan-ttu/invitations/2026-11-02.pdf\n"
    assert b"WeasyPrint" in (office / other.stdout.strip()).read_bytes()


def test_another_engine_than_before_is_told(office: Path) -> None:
    told = "1 file was made with weasyprint until now, and is made with typst"

    first = run("--lang", "en", "build", INVITATION, "-f", "pdf")
    (office / "mou-gen.yaml").write_text("engine: typst\n")
    changed, same = (run("--lang", "en", "build", INVITATION, "-f", "pdf") for _ in range(2))

    assert told not in first.stderr
    assert told in changed.stderr
    assert told not in same.stderr


def test_help_shows_what_the_settings_say_in_their_language(office: Path) -> None:
    (office / "mou-gen.yaml").write_text("lang: id\nlayout: stacked\ntemplates: [agreements]\n")
    try:
        build, listed, english = (
            " ".join(run(*command, "--help").stdout.split())
            for command in (("build",), ("templates", "list"), ("--lang", "en", "build"))
        )
    finally:
        choose("en")

    assert "[bawaan: stacked]" in build
    assert "[bawaan: agreements]" in listed
    assert "[default: stacked]" in english


def test_wrong_settings_are_refused_with_line_and_column(office: Path) -> None:
    (office / "mou-gen.yaml").write_text("engine: tyst\noutputs: naskah\n")

    wrong = run("--lang", "en", "build")
    (office / "mou-gen.yaml").write_text("templates:\n  - nowhere\n")
    absent = run("--lang", "en", "check")

    assert (wrong.exit_code, absent.exit_code) == (1, 1)
    assert "mou-gen.yaml:1:9: error: `engine` must be one of the allowed values" in wrong.stderr
    assert "mou-gen.yaml:2:1: error: `outputs` is not a known key" in wrong.stderr
    assert "mou-gen.yaml:2:5: error: there is no file or folder `nowhere`" in absent.stderr


def test_the_settings_have_a_schema() -> None:
    schema = json.loads(run("schema", "settings").stdout)

    assert set(schema["properties"]) == {
        *("engine", "key_file", "lang", "layout", "output", "register", "templates")
    }
    assert schema == json.loads((ROOT / "schemas" / "settings.json").read_text())
