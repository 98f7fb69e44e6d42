"""Waivers: an office takes a finding upon itself; it is listed, but does not count."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mou_gen.cli import main
from tests.source import samples
from tests.source.samples import KERJA_SAMA, RAPAT, RUJUKAN

pytestmark = pytest.mark.slow

SILENT = samples.REFERRAL.replace("[return]", "[legal-aid]")
DECISION = "text: {id: Menyusun alur rujukan.}"
WARNING = "text: {id: Notulen disusun.}"
ERROR = "text: {id: NIK 6503015501900001 dicatat.}"


def check(path: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", str(path), *options])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder without findings."""
    return samples.write(tmp_path / "data", {**samples.FILES, RUJUKAN: SILENT})


def waive(root: Path, file: str, text: str) -> int:
    """Add a waiver to *file*; return its line."""
    path = root / file
    written = path.read_text(encoding="utf-8")
    path.write_text(written + text, encoding="utf-8")
    return written.count("\n") + 1


@pytest.mark.parametrize(("said", "rule"), [(WARNING, "words"), (ERROR, "personal-data")])
def test_a_waived_finding_is_listed_with_its_reason_and_does_not_count(
    root: Path, said: str, rule: str
) -> None:
    samples.changed(root, RAPAT, DECISION, said)
    assert check(root, "--strict").exit_code == 1
    waive(root, RAPAT, f"waive: [{{rule: {rule}, reason: nama acara, by: Bagian Hukum}}]\n")

    result = check(root, "--strict")

    assert result.exit_code == 0
    assert ": waived: " in result.stderr
    assert f"[{rule}]" in result.stderr
    assert "    waived: nama acara (Bagian Hukum)\n" in result.stderr
    assert "no problems in 4 documents; 1 waived\n" in result.stderr


def test_build_writes_what_is_waived(root: Path, tmp_path: Path) -> None:
    samples.changed(root, RAPAT, DECISION, ERROR)
    waive(root, RAPAT, "waive: [{rule: personal-data, reason: contoh, by: Bagian Hukum}]\n")
    command = ["build", str(root / RAPAT), "-o", str(tmp_path), "-f", "docx"]

    result = CliRunner().invoke(main, command)

    assert result.exit_code == 0
    assert ": waived: " in result.stderr


def test_the_office_may_be_named_in_each_language(root: Path) -> None:
    samples.changed(root, RAPAT, DECISION, WARNING)
    office = "{id: Bagian Hukum, en: Legal Division}"
    waive(root, RAPAT, f"waive: [{{rule: words, reason: nama acara, by: {office}}}]\n")

    assert "waived: nama acara (Bagian Hukum)" in check(root).stderr


def test_a_waiver_need_not_be_translated(root: Path) -> None:
    waive(root, KERJA_SAMA, "waive: [{rule: words, reason: x, by: {id: Bagian Hukum}}]\n")

    assert "has no `en` text" not in check(root).stderr


def test_a_waiver_counts_in_its_own_document_only(root: Path) -> None:
    samples.changed(root, RAPAT, DECISION, WARNING)
    line = waive(root, KERJA_SAMA, "waive: [{rule: words, reason: x, by: Bagian Hukum}]\n")

    result = check(root)

    assert "warning: `Notulen`" in result.stderr
    assert f"{KERJA_SAMA}:{line}:16: warning: this waiver is unused" in result.stderr


@pytest.mark.parametrize("file", [KERJA_SAMA, RAPAT, RUJUKAN])
def test_a_waiver_that_waives_nothing_is_a_finding_at_its_line(root: Path, file: str) -> None:
    line = waive(root, file, "waive:\n  - {rule: words, reason: x, by: Bagian Hukum}\n")

    result = check(root, "--strict")

    assert result.exit_code == 1
    assert f"{file}:{line + 1}:12: warning: this waiver is unused: `words`" in result.stderr
    assert "[waiver]" in result.stderr


def test_an_unknown_rule_is_a_finding_that_names_what_is_close(root: Path) -> None:
    line = waive(root, RAPAT, "waive: [{rule: wrods, reason: x, by: Bagian Hukum}]\n")

    result = check(root)

    assert result.exit_code == 1
    assert f"{RAPAT}:{line}:16: error: `wrods` in `waive` is not a rule" in result.stderr
    assert "did you mean `words`?" in result.stderr


@pytest.mark.parametrize("rule", ["input", "final", "waiver", "template"])
def test_what_is_no_rule_cannot_be_waived(root: Path, rule: str) -> None:
    waive(root, RAPAT, f"waive: [{{rule: {rule}, reason: x, by: Bagian Hukum}}]\n")

    result = check(root, "--final")

    assert result.exit_code == 1
    assert f"`{rule}` in `waive` is not a rule that can be waived" in result.stderr
    assert "error: missing: " in result.stderr
    assert ": waived: " not in result.stderr


def test_a_second_waiver_of_a_rule_is_one_too_many(root: Path) -> None:
    samples.changed(root, RAPAT, DECISION, WARNING)
    each = "  - {rule: words, reason: x, by: Bagian Hukum}\n"
    line = waive(root, RAPAT, f"waive:\n{each}{each}")

    result = check(root)

    assert f"{RAPAT}:{line + 2}:12: warning: `words` is waived already" in result.stderr
    assert result.stderr.count("[waiver]") == 1


def test_one_language_alone_does_not_tell_that_a_waiver_is_unused(root: Path) -> None:
    waive(root, KERJA_SAMA, "waive: [{rule: words, reason: x, by: Bagian Hukum}]\n")

    assert "[waiver]" not in check(root / KERJA_SAMA, "--language", "id").stderr
    assert "[waiver]" in check(root / KERJA_SAMA).stderr


@pytest.mark.parametrize(
    ("waiver", "told"),
    [
        ("{rule: words, by: Bagian Hukum}", "`waive[0].reason` is missing"),
        ("{rule: words, reason: x}", "`waive[0].by` is missing"),
        ("{rule: words, reason: '', by: x}", "`waive[0].reason` is empty"),
        ("{rule: words, reason: x, by: [x]}", "`waive[0].by` must be text in each language"),
        ("{rule: words, reason: x, by: x, until: 2026}", "`waive[0].until` is not a known key"),
    ],
)
def test_a_waiver_says_rule_reason_and_office(root: Path, waiver: str, told: str) -> None:
    waive(root, RAPAT, f"waive: [{waiver}]\n")

    result = check(root)

    assert result.exit_code == 1
    assert told in result.stderr
