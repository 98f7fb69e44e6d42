"""Findings as people and as programs read them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner, Result

from mou_gen.checks import RULES, SECRET
from mou_gen.cli import main
from mou_gen.errors import Level, Problem, Source
from mou_gen.reporting import report
from mou_gen.reporting.excerpt import Excerpts
from mou_gen.reporting.redaction import redactor_of
from tests.examples import ROOT
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN

pytestmark = pytest.mark.slow

TEMPLATES = ROOT / "templates"
SARIF = ROOT / "tests" / "data" / "sarif-2.1.0.json"
SILENT = samples.REFERRAL.replace("[return]", "[legal-aid]")
DECISION = "text: {id: Menyusun alur rujukan.}"
NOTULEN = "text: {id: §Notulen disusun.}"
"""Rule `words`, a warning."""
WAIVER = "waive: [{rule: words, reason: nama acara, by: Bagian Hukum}]\n"


def check(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["check", str(root), *options])


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder without findings."""
    return samples.write(tmp_path / "data", {**samples.FILES, RUJUKAN: SILENT})


def excerpt(path: Path, line: int, column: int = 0, **more: Any) -> list[str]:
    problem = Problem(Source(path.as_posix(), line, column), **{"message": "", **more})
    return Excerpts([problem], [TEMPLATES], redactor_of([], [path])).of(problem)


# ---- text ------------------------------------------------------------------------------


def test_a_finding_shows_place_level_rule_line_mark_hint_and_source(root: Path) -> None:
    line, column = samples.changed(root, RAPAT, DECISION, NOTULEN)

    result = check(root)

    place = f"{root.as_posix()}/{RAPAT}:{line}:{column}"
    assert result.exit_code == 0
    assert result.stdout == ""
    assert result.stderr.startswith(
        f"{place}: warning: `Notulen` is not used in official documents [words]\n"
        f"    {line} |     text: {{id: Notulen disusun.}}\n"
        f"       |                ^^^^^^^\n"
        "    write `Notula`\n"
        f"    source: {RULES['words'].SOURCE}\n"
    )
    assert "no problems in 4 documents; 1 warning\n" in result.stderr


def test_what_is_quoted_is_marked_where_it_stands_in_a_folded_text(root: Path) -> None:
    folded = "text:\n      id: >-\n        Rapat dibuka.\n        Isi notulen disetujui."
    samples.changed(root, RAPAT, DECISION, folded)

    result = check(root)

    assert ":11:11: warning: `notulen`" in result.stderr
    assert "    13 |         Isi notulen disetujui.\n" in result.stderr
    assert "       |             ^^^^^^^\n" in result.stderr


def test_findings_of_data_rules_and_templates_come_in_one_list_in_file_order(
    root: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own" / "referral-letter.html"
    own.parent.mkdir()
    own.write_text("{{ nothing }}\n")
    samples.changed(root, NUNUKAN, "kind: party", "kind: party\ncolour: red")
    other = samples.write(tmp_path / "other")
    samples.changed(other, RAPAT, DECISION, NOTULEN)
    (other / "kerja-sama").rename(other / "lain")
    for path in (other / "lain").rglob("*.yaml"):
        path.write_text(path.read_text().replace("kerja-sama", "lain"))

    result = check(root, str(other), "--templates", str(own.parent))

    levels = [line for line in result.stderr.splitlines() if line.endswith("]")]
    told = [(line.partition(":")[0], line.rpartition("[")[2]) for line in levels]
    assert result.exit_code == 1
    assert told == sorted(told)
    assert {rule for _, rule in told} == {"input]", "template]", "words]"}
    assert "    1 | {{ nothing }}\n" in result.stderr


def test_a_template_is_shown_from_the_first_folder_that_has_it(tmp_path: Path) -> None:
    own = tmp_path / "own" / "base.html"
    own.parent.mkdir()
    own.write_text("first\nsecond\n")
    problem = Problem(Source("templates/base.html", 2, 3), "wrong")

    quiet = redactor_of([])
    found = Excerpts([problem], [own.parent, TEMPLATES], quiet).of(problem)
    assert found == ["2 | second", "  |   ^"]
    assert Excerpts([problem], [TEMPLATES], quiet).of(problem) != found


def test_a_long_line_is_cut_around_its_place(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(f"a: {'b' * 200}!{'c' * 200}\n")

    line, mark = excerpt(path, 1, 204)

    assert len(line) <= 100
    assert line[mark.index("^")] == "!"


def test_what_a_terminal_would_obey_is_not_printed(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a:\t\x1b[31mred\u202e\n")

    assert excerpt(path, 1, 3) == ["1 | a: ·[31mred·", "  |   ^"]


@pytest.mark.parametrize(("line", "column"), [(0, 0), (7, 1)])
def test_a_place_that_is_no_line_shows_nothing(tmp_path: Path, line: int, column: int) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: b\n")

    assert excerpt(path, line, column) == []
    assert excerpt(tmp_path / "none.yaml", line, column) == []


def test_a_line_without_a_column_has_no_mark(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text("a: b\n")

    assert excerpt(path, 1) == ["1 | a: b"]


def test_a_terminal_gets_colours_unless_told_otherwise(
    root: Path, terminal: tuple[int, int]
) -> None:
    leader, follower = terminal
    samples.changed(root, RAPAT, DECISION, NOTULEN)
    command = [sys.executable, "-m", "mou_gen", "check", str(root / RAPAT)]
    shown = {}
    for no_colour in ("", "1"):
        environment = {**os.environ, "NO_COLOR": no_colour}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stderr=follower)
        shown[no_colour] = os.read(leader, 65536).decode()

    assert "\x1b[33m\x1b[1mwarning\x1b[0m" in shown[""]
    assert "\x1b" not in shown["1"]
    assert "warning: `Notulen`" in shown["1"]


# ---- what is never shown ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("name: nama contoh", "name: [Zzzz Rahasia]"),
        ("sealed:\n", "seald:\n"),
        ("sealed:\n", "sealed: Zzzz Rahasia\nsealed:\n"),
        ("sealed:\n", "siled: {name: Zzzz Rahasia}\nsealed:\n"),
        ("sealed:\n", '"sealed": {name: Zzzz Rahasia, x: [}\n'),
        ("  identity:\n    name: nama contoh", "  identity:\n    name: @Zzzz Rahasia"),
        ("kind: referral", "kind: referal"),
        ("summary: ringkasan contoh", 'summary: "Zzzz\nsummary: Rahasia\n\u0007"'),
    ],
)
def test_nothing_that_is_sealed_is_shown_however_broken_the_file_is(
    root: Path, old: str, new: str
) -> None:
    path = root / RUJUKAN
    text = path.read_text().replace("nama contoh", "Zzzz Rahasia") if "Zzzz" not in new else ""
    assert old in (text or path.read_text())
    path.write_text((text or path.read_text()).replace(old, new, 1))

    result = check(root)

    assert result.exit_code == 1
    assert "Rahasia" not in result.output
    assert "Zzzz" not in result.output


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_no_reason_of_a_waiver_is_shown_beside_a_referral_that_cannot_be_read(
    root: Path, form: str
) -> None:
    """A name of common words could stand in it: "Bulan" and "Lima" are words of the program too."""
    waiver = WAIVER.replace("nama acara", "permintaan Bulan Lima")
    samples.changed(root, RAPAT, DECISION, f"text: {{id: Notulen disusun.}}\n{waiver}".rstrip())
    shown = check(root, "--format", form)
    assert "permintaan Bulan Lima" in shown.output

    referral = root / RUJUKAN
    referral.write_text(referral.read_text().replace("name: ", 'name: "', 1))

    hidden = check(root, "--format", form)
    assert hidden.exit_code == 1
    assert "Bulan" not in hidden.output


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("referrals/x.yaml", "siled: {summary: zzzz}\n", 1),
        ("referrals/x.yaml", "persons: 1\n? zzzz\n", 2),
        ("x.yaml", "kind: referral\nsiled: {summary: zzzz}\n", 2),
        ("x.yaml", "kind: 'Referral'\nsiled:\n- zzzz\n", 3),
        ("x.yaml", "persons: 1\nsealed: {summary: zzzz}\n", 2),
        ("x.yaml", "persons: 1\nsealed:\n  summary: |\n    a\ndate: zzzz\n", 5),
        ("x.yaml", "note: ditulis 6503015501900001\n", 1),
    ],
)
def test_a_line_that_may_be_about_a_victim_is_not_shown(
    tmp_path: Path, file: str, text: str, line: int
) -> None:
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)

    assert excerpt(path, line, 3) == []


@pytest.mark.parametrize(
    ("file", "text", "line"),
    [
        ("referrals/x.yaml", "# note\nfrom:\n  party: nunukan\n", 3),
        ("x.yaml", "persons: 1\nsealed:\n  summary: zzzz\n", 1),
        ("x.yaml", "colour: red\n", 1),
    ],
)
def test_other_lines_are_shown(tmp_path: Path, file: str, text: str, line: int) -> None:
    path = tmp_path / file
    path.parent.mkdir(exist_ok=True)
    path.write_text(text)

    assert excerpt(path, line) == [f"{line} | {text.splitlines()[line - 1]}"]


def test_the_letter_of_a_referral_is_shown(root: Path) -> None:
    line, column = samples.changed(root, RUJUKAN, "persons: 1", "persons: §many")

    result = check(root)

    assert f"    {line} | persons: many\n" in result.stderr
    assert f"{' ' * (column - 1)}^\n" in result.stderr


@pytest.mark.parametrize(
    "said",
    [
        "NIK 6503015501900001 dicatat dalam notulen.",
        "Notulen tentang Nama Contoh disimpan.",
        "Notulen tentang satu anak dari Desa Contoh disimpan.",
    ],
)
def test_a_line_with_personal_data_is_not_shown_whatever_is_found_in_it(
    root: Path, said: str
) -> None:
    samples.changed(root, RAPAT, DECISION, f"text: {{id: '{said}'}}")

    result = check(root / RAPAT)

    assert result.exit_code == 1
    assert f"{RAPAT}:" in result.stderr
    assert "is withheld" in result.stderr
    assert "otulen" not in result.output
    assert " | " not in result.stderr


def test_the_findings_of_every_rule_on_secrets_stay_without_a_line() -> None:
    silent = {rule.ID for rule in RULES.values() if "never repeats what it found" in _joined(rule)}

    assert silent
    assert silent == SECRET


def _joined(rule: Any) -> str:
    return " ".join(rule.__doc__.split())


# ---- JSON, SARIF, GitHub ---------------------------------------------------------------


def test_json_is_a_list_of_objects_on_stdout(root: Path) -> None:
    line, column = samples.changed(root, RAPAT, DECISION, NOTULEN)

    result = check(root, "--format", "json")

    assert result.exit_code == 0
    assert json.loads(result.stdout) == [
        {
            "file": f"{root.as_posix()}/{RAPAT}",
            "line": line,
            "column": column,
            "path": "decisions[first].text.id",
            "missing": "",
            "level": "warning",
            "rule": "words",
            "message": "`Notulen` is not used in official documents",
            "hint": "write `Notula`",
            "source": RULES["words"].SOURCE,
            "waived": "",
        }
    ]


def test_without_findings_json_is_an_empty_list(root: Path) -> None:
    assert check(root, "--format", "json").stdout == "[]\n"


@pytest.fixture(scope="module")
def sarif() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(SARIF.read_text(encoding="utf-8")))


def test_sarif_is_valid_and_says_what_was_found(
    root: Path, sarif: jsonschema.Draft202012Validator
) -> None:
    line, column = samples.changed(root, RAPAT, DECISION, NOTULEN)
    samples.changed(root, KERJA_SAMA, "duration: {years: 5}", "duration: {years: 6}")

    first = json.loads(check(root / RAPAT, "--format", "sarif").stdout)
    samples.write(root, {KERJA_SAMA: samples.AGREEMENT})
    second = json.loads(check(root / RAPAT, "--format", "sarif").stdout)

    for log in (first, second):
        assert list(sarif.iter_errors(log)) == []
    (error,) = first["runs"][0]["results"]
    assert (error["ruleId"], error["level"]) == ("input", "error")
    (warning,) = second["runs"][0]["results"]
    place = warning["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == (root / RAPAT).as_uri()
    assert place["region"] == {"startLine": line, "startColumn": column}
    rule = second["runs"][0]["tool"]["driver"]["rules"][warning["ruleIndex"]]
    assert (rule["id"], rule["properties"]["source"]) == ("words", RULES["words"].SOURCE)


def test_sarif_without_findings_or_without_lines_is_valid(
    root: Path, sarif: jsonschema.Draft202012Validator
) -> None:
    nothing = json.loads(check(root, "--format", "sarif").stdout)
    nowhere = json.loads(check(root / "no file.yaml", "--format", "sarif").stdout)

    assert list(sarif.iter_errors(nothing)) == []
    assert list(sarif.iter_errors(nowhere)) == []
    assert nothing["runs"][0]["results"] == []


def test_sarif_tells_what_is_waived_and_why(
    root: Path, sarif: jsonschema.Draft202012Validator
) -> None:
    samples.changed(root, RAPAT, DECISION, f"text: {{id: Notulen disusun.}}\n{WAIVER}".rstrip())

    log = json.loads(check(root, "--format", "sarif").stdout)

    assert list(sarif.iter_errors(log)) == []
    (result,) = log["runs"][0]["results"]
    assert result["suppressions"] == [
        {"kind": "inSource", "justification": "nama acara (Bagian Hukum)"}
    ]


def test_a_path_with_spaces_is_a_uri(sarif: jsonschema.Draft202012Validator) -> None:
    log = json.loads(report.as_sarif([Problem(Source("a b/ü.yaml", 1), "wrong")]))

    place = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b/%C3%BC.yaml"
    assert list(sarif.iter_errors(log)) == []


def test_github_gets_annotations_in_its_own_escaping() -> None:
    found = [
        Problem(Source("a,b:c/100%.yaml", 3, 7), "50% of\nit, here: no", "write 100%", "words"),
        Problem(Source("x.yaml"), "unreadable", level=Level.WARNING),
        Problem(Source("x.yaml", 2), "found", waived="because (Bagian Hukum)"),
    ]

    source = RULES["words"].SOURCE
    assert report.as_github(found).splitlines() == [
        "::error file=a%2Cb%3Ac/100%25.yaml,line=3,col=7,title=words"
        f"::50%25 of%0Ait, here: no%0Awrite 100%25%0Asource: {source}",
        "::warning file=x.yaml,title=input::unreadable",
        "::notice file=x.yaml,line=2,title=input::found%0Awaived: because (Bagian Hukum)",
    ]


def test_github_annotations_go_to_stdout(root: Path) -> None:
    line, column = samples.changed(root, RAPAT, DECISION, NOTULEN)

    result = check(root, "--format", "github")

    path = f"{root.as_posix()}/{RAPAT}"
    assert result.stdout.startswith(f"::warning file={path},line={line},col={column},title=words::")


# ---- exit codes ------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_a_warning_ends_with_0_and_under_strict_with_1(root: Path, form: str) -> None:
    samples.changed(root, RAPAT, DECISION, NOTULEN)

    assert check(root, "--format", form).exit_code == 0
    assert check(root, "--format", form, "--strict").exit_code == 1


@pytest.mark.parametrize("form", ["text", "json", "sarif", "github"])
def test_an_error_ends_with_1_in_every_format(root: Path, form: str) -> None:
    samples.changed(root, RAPAT, "start: 09:00", "start: early")

    assert check(root, "--format", form).exit_code == 1


def test_without_findings_strict_ends_with_0(root: Path) -> None:
    assert check(root, "--strict").exit_code == 0


def test_an_unknown_format_ends_with_2(root: Path) -> None:
    assert check(root, "--format", "xml").exit_code == 2


def test_build_refuses_what_a_rule_calls_an_error(root: Path, tmp_path: Path) -> None:
    samples.changed(root, RAPAT, DECISION, "text: {id: NIK 6503015501900001 dicatat.}")
    output = tmp_path / "output"

    result = CliRunner().invoke(main, ["build", str(root), "-o", str(output), "-f", "docx"])

    assert result.exit_code == 1
    assert "[personal-data]" in result.stderr
    assert result.stderr.endswith("1 of 3 documents not written\n")
    assert not (output / RAPAT).with_suffix(".docx").exists()


def test_build_writes_in_spite_of_a_warning_and_tells_it(root: Path, tmp_path: Path) -> None:
    samples.changed(root, RAPAT, DECISION, NOTULEN)
    command = ["build", str(root / RAPAT), "-o", str(tmp_path), "-f", "docx"]

    result = CliRunner().invoke(main, command)

    assert result.exit_code == 0
    assert "[words]" in result.stderr
    assert result.stdout.endswith("2025-09-25.docx\n")
