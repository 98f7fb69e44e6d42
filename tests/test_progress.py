"""Follow-ups over all minutes: what is told of them, and how an agreement stands."""

from __future__ import annotations

import base64
import csv
import datetime as dt
import hashlib
import io
import json
import re
import shutil
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from playwright.sync_api import sync_playwright

from mou_gen.cli import main
from mou_gen.data.spreadsheet import read_lines
from mou_gen.errors import InputError, Level
from mou_gen.kinds.agreement_progress import progress_of
from mou_gen.kinds.folder import agreements_of
from mou_gen.messages import speaking
from mou_gen.progress.status import AgreementProgress, status_report
from mou_gen.progress.status_page import html_page
from tests import year
from tests.checks.found import found
from tests.examples import AGREEMENTS
from tests.printed import pages

YEAR = year.FOLDER
AGREEMENT = YEAR / "layanan-korban"
LAST = dt.date(2026, 12, 31)
DAYS = [dt.date(2026, month, 28) for month in (1, 2, 4, 6, 9, 11)] + [LAST, dt.date(2027, 2, 20)]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["--lang", "en", *map(str, arguments)])


def status(*arguments: object) -> str:
    result = run("status", *arguments)
    assert result.exit_code == 0, result.output
    return result.stdout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The year, to be changed."""
    return Path(shutil.copytree(YEAR, tmp_path / "agreements"))


def told(folder: Path, entry: str, name: str = "progress/2026-12-20.yaml") -> Path:
    """Write a file that tells of one follow-up, and return the folder."""
    lines = f"kind: progress\nagreement: layanan-korban\ndate: 2026-12-20\nprogress:\n  - {entry}\n"
    (folder / "layanan-korban" / name).write_text(lines)
    return folder


@pytest.fixture(scope="module")
def progress() -> AgreementProgress:
    ((folder, agreement),) = agreements_of(YEAR)
    return progress_of(folder, agreement)


def test_minutes_cite_no_evidence_that_is_later_than_the_meeting(folder: Path) -> None:
    path = folder / "layanan-korban/minutes/2026-06-09.yaml"
    path.write_text(path.read_text().replace("date: 2026-04-28", "date: 2027-04-28", 1))

    result = run("check", path)

    assert result.output.count("is described as past but is later than the document") == 1


def test_what_is_told_between_meetings_says_the_same_in_both_languages(folder: Path) -> None:
    note = "{id: baru 6 dari 15 jaket, en: only 6 of the 51 jackets}"
    entry = f"{{follow_up: 2026-10-13/hotline, state: late, due: 2027-01-29, note: {note}}}"

    result = run("check", told(folder, entry) / "layanan-korban/progress/2026-12-20.yaml")

    assert "`51` in English, but `15` in Indonesian [parity-numbers]" in result.output


def test_a_finding_in_what_is_told_between_meetings_can_be_waived(folder: Path) -> None:
    note = "{id: daftar belum lengkap, en: the list is complete}"
    entry = f"{{follow_up: 2026-10-13/hotline, state: late, due: 2027-01-29, note: {note}}}"
    file = told(folder, entry) / "layanan-korban/progress/2026-12-20.yaml"
    waiver = "waive:\n  - {rule: parity-negation, reason: diperiksa, by: Bagian Hukum}\n"

    before, _ = run("check", file), file.write_text(file.read_text() + waiver)

    assert "[parity-negation]" in before.output
    assert "1 waived" in run("check", file).output


def test_evidence_is_not_later_than_the_day_on_which_it_is_told_of(folder: Path) -> None:
    path = folder / "layanan-korban/progress/2026-05-18.yaml"
    path.write_text(path.read_text().replace("date: 2026-05-15", "date: 2027-05-15"))

    result = run("check", path)

    assert "the evidence of 15-05-2027 is later than 18-05-2026" in result.output
    assert result.exit_code


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_the_status_counts_what_an_independent_program_counts(
    progress: AgreementProgress, day: dt.date
) -> None:
    report = status_report(progress, day)

    assert report.counts() == year.counts(day)
    stated = {row.name: str(row.state) for row in report.rows}
    assert stated == {name: state for name, (state, _of) in year.states(day).items()}


def test_the_year_is_as_large_as_it_says() -> None:
    assert len(year.files("minutes")) == 6
    assert len(year.states(LAST)) == 30
    assert year.referrals(dt.date(2026, 1, 1), LAST) == 5


def test_the_table_groups_by_commitment_and_then_by_owner() -> None:
    text = status(AGREEMENT, "--on", LAST)

    assert "on 2026-12-31: 5 overdue, 2 due, 4 open, 17 done, 2 dropped" in text
    assert "commitments without follow-ups: Exchange of Aggregate Data" in text
    commitment = text.index("\nOutreach on Safe Migration\n")
    owner = text.index("  Cooperation Division of Timor Tengah Utara", commitment)
    assert commitment < owner < text.index("Invite local journalists")
    assert "2026-12-08 carried on:" in text
    assert text.index("\nWithout a commitment\n") < text.index("Test the complaints line")


def test_each_state_names_the_documents_that_say_so() -> None:
    (said,) = json.loads(status(AGREEMENT, "--on", LAST, "--format", "json"))

    assert said["counts"] == year.counts(LAST)
    (radio,) = (each for each in said["follow_ups"] if each["key"] == "2026-06-09/radio")
    assert [(each["date"], each["says"]) for each in radio["documents"]] == [
        ("2026-06-09", "set"),
        ("2026-10-13", "late"),
        ("2026-12-08", "done"),
    ]
    assert radio["documents"][2]["evidence"] == ["Letter Number 301/CONTOH/2026 (2026-11-27)"]
    assert radio["documents"][2]["told_by"] == "Social Service of Timor Tengah Utara Regency"
    assert (radio["due"], radio["closed_on"]) == ("2026-11-30", "2026-12-08")
    assert radio["documents"][0]["file"].endswith("layanan-korban/minutes/2026-06-09.yaml")


def test_csv_has_a_row_for_each_follow_up_and_no_formula(folder: Path) -> None:
    path = folder / "layanan-korban/minutes/2026-12-08.yaml"
    path.write_text(path.read_text().replace("Review the security", "=cmd() Review the security"))

    rows = list(csv.DictReader(io.StringIO(status(folder, "--on", LAST, "--format", "csv"))))

    assert Counter(row["State"] for row in rows) == year.counts(LAST)
    assert "'=cmd() Review the security of the communication channel" in {
        row["Follow-up"] for row in rows
    }


def test_the_status_speaks_indonesian() -> None:
    text = CliRunner().invoke(main, ["--lang", "id", "status", str(YEAR), "--on", str(LAST)]).stdout

    assert "5 terlambat, 2 jatuh tempo, 4 terbuka, 17 selesai, 2 dihentikan" in text
    assert "Penguatan Koordinasi Gugus Tugas" in text


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{follow_up: 2026-12-08/audits, state: done}", "did you mean `2026-12-08/audit`?"),
        ("{follow_up: 2026-10-13/audit, state: done}", "did you mean `2026-12-08/audit`?"),
        ("{follow_up: audit, state: done}", "write it like `2026-11-10/contact-list`"),
        ("{follow_up: 2026-12-08/audit, state: finished}", "choose one of `done`, `late`"),
        ("{follow_up: 2026-12-08/audit, state: done, due: 2027-01-04}", "delete `due`"),
        (
            "{follow_up: 2026-12-08/audit, state: late}\n  - {follow_up: 2026-12-08/audit}",
            "keep one",
        ),
    ],
)
def test_what_is_told_of_no_follow_up_is_an_error(folder: Path, entry: str, said: str) -> None:
    ((read, agreement),) = agreements_of(told(folder, entry))

    with speaking("en"), pytest.raises(InputError) as caught:
        progress_of(read, agreement)

    (problem,) = caught.value.problems
    assert said in problem.hint
    assert problem.source.file.endswith("layanan-korban/progress/2026-12-20.yaml")
    assert problem.source.line > 4


def test_a_file_whose_kind_is_a_list_tells_of_nothing(folder: Path) -> None:
    path = told(folder, "{follow_up: 2026-12-08/audit, state: done}")
    file = folder / "layanan-korban/progress/2026-12-20.yaml"
    ((read, agreement),) = agreements_of(path)
    file.write_text(file.read_text().replace("kind: progress", "kind: []"))

    progress = progress_of(read, agreement)

    file.unlink()
    assert str(progress) == str(progress_of(read, agreement))


def test_a_meeting_tells_of_earlier_meetings_alone(folder: Path) -> None:
    minutes = folder / "layanan-korban/minutes"
    for name, told_of in (("2026-12-08", "2026-12-08/audit"), ("2026-06-09", "2026-08-11/sop")):
        path = minutes / f"{name}.yaml"
        text = path.read_text()
        path.write_text(text.replace("progress:\n", f"progress:\n- follow_up: {told_of}\n", 1))

    result = run("check", minutes / "2026-12-08.yaml", minutes / "2026-06-09.yaml")

    assert "`2026-12-08/audit` is a follow-up of this meeting" in result.stderr
    assert "`2026-08-11/sop` was set on 11-08-2026, which is not before 09-06-2026" in result.stderr


def test_what_is_not_answered_yet_changes_nothing(folder: Path) -> None:
    ((read, agreement),) = agreements_of(told(folder, "{follow_up: 2026-12-08/audit}"))

    assert status_report(progress_of(read, agreement), LAST).counts() == year.counts(LAST)


@pytest.mark.parametrize(
    ("entry", "lacking"),
    [
        ("{follow_up: 2026-12-08/audit}", ["state", "told_by"]),
        (
            "{follow_up: 2026-12-08/audit, state: done, told_by: {id: Ketua, en: Chair}}",
            ["evidence"],
        ),
        (
            "{follow_up: 2026-12-08/audit, state: dropped, told_by: {id: Ketua, en: Chair}}",
            ["note"],
        ),
    ],
)
def test_what_is_not_answered_yet_is_a_missing_fact(
    folder: Path, entry: str, lacking: list[str]
) -> None:
    path = told(folder, entry) / "layanan-korban/progress/2026-12-20.yaml"

    listed, final = run("check", path), run("check", "--final", path)

    assert listed.exit_code == 0, listed.output
    assert re.findall(r"\(`progress\[0\]\.(\w+)`\)", listed.output) == lacking
    assert final.exit_code == 1
    for key in lacking:
        assert f"`progress[0].{key}`" in final.output


def test_wrong_minutes_are_told_and_nothing_is_counted(folder: Path) -> None:
    (folder / "layanan-korban/minutes/2026-04-14.yaml").write_text("kind: minutes\nagreement: x\n")

    result = run("status", folder)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "2026-04-14.yaml:2" in result.stderr


def test_a_file_of_progress_makes_no_document(folder: Path) -> None:
    path = folder / "layanan-korban/progress/2026-05-18.yaml"

    result = run("build", path, "-o", folder.parent / "output")

    assert result.exit_code == 0, result.stderr
    assert not list((folder.parent / "output").rglob("*.pdf"))


def said_in_workbook(path: Path) -> str:
    return "\n".join(cell for line in read_lines(path) for _place, cell in line)


@pytest.fixture(scope="module")
def page(progress: AgreementProgress) -> str:
    with speaking("en"):
        return html_page([status_report(progress, LAST)])


def test_the_page_has_the_same_figures_and_is_the_same_each_time(
    page: str, progress: AgreementProgress
) -> None:
    counts = year.counts(LAST)
    cells = "".join(f'<td class="number">{n}</td>' for n in (*counts.values(), 30))

    assert f'<tfoot><tr><th scope="row">All</th>{cells}</tr></tfoot>' in page
    for key, title in (("referral", "Cross-Regional Referral"), ("data", "Exchange of Aggregate")):
        row = [*year.counts(LAST, key).values(), sum(year.counts(LAST, key).values())]
        numbers = re.search(rf'row">{title}.*?</tr>', page)
        assert numbers
        assert list(map(int, re.findall(r">(\d+)</td>", numbers[0]))) == row
    with speaking("en"):
        assert html_page([status_report(progress, LAST)]) == page


def test_the_plot_marks_each_follow_up_with_the_number_it_has_in_the_table(page: str) -> None:
    drawn = re.findall(r"<g><title>(\d+)\. (.*?): (\w+)</title>", page)
    rows = re.findall(r"<tr><td>(\d+)</td><td>.*?</td><td>(.*?)</td><td>(\w+)</td>", page)

    assert drawn == rows
    assert Counter(state for *_others, state in drawn) == year.counts(LAST)


def test_the_page_loads_nothing_and_runs_nothing(careless: Path) -> None:
    minutes = careless / "layanan-korban/minutes/2026-12-08.yaml"
    minutes.write_text(minutes.read_text().replace("Hand over", "</title><script>x</script> Hand"))

    status(careless, "--on", LAST, "-f", "html", "-o", careless / "s.html")
    page = (careless / "s.html").read_text()

    (style,) = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{digest}'" in page
    assert "&lt;script&gt;x&lt;/script&gt;" in page
    assert not re.search(r"<script|style=|\son\w+=|javascript:|href=\"[^#]", page)


@pytest.mark.slow
@pytest.mark.xdist_group("workspace")
def test_the_page_says_nothing_that_axe_objects_to(
    page: str, tmp_path: Path, chromium: str, axe: str
) -> None:
    (tmp_path / "page.html").write_text(page)
    with sync_playwright() as played:
        browser = played.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for width in (1280, 390):
            shown = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
            shown.goto((tmp_path / "page.html").as_uri())
            shown.evaluate(axe)
            assert shown.evaluate("axe.run().then(done => done.violations)") == []
        browser.close()


@pytest.mark.slow
def test_on_paper_the_plot_stands_below_its_heading_and_the_total_below_its_rows(
    tmp_path: Path, chromium: str
) -> None:
    file = tmp_path / "page.html"
    status(AGREEMENT, "--on", LAST, "-f", "html", "-o", file)
    with sync_playwright() as played:
        browser = played.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        shown = browser.new_page()
        shown.goto(file.as_uri())
        first, *others = pages(shown.pdf(prefer_css_page_size=True), 0)
        browser.close()

    assert first.count("31 December 2026") == 2  # above the plot, and on it
    assert len(re.findall(r"^All\b", "\n".join(others), re.MULTILINE)) == 1
    titles = set(re.findall(r'<th scope="rowgroup" colspan="6">(.*?)</th>', file.read_text()))
    assert len(titles) == 6
    assert not titles & {each.strip().splitlines()[-1] for each in others}


def test_the_workbook_has_a_row_for_each_follow_up(tmp_path: Path) -> None:
    file = tmp_path / "status.xlsx"

    result = run("status", YEAR, "--on", LAST, "-f", "xlsx", "-o", file)
    names, *rows = [{place.column: cell for place, cell in line} for line in read_lines(file)]
    (state,) = (column for column, name in names.items() if name == "State")

    assert result.stdout.strip() == str(file)
    assert Counter(row[state] for row in rows) == year.counts(LAST)


def test_workbooks_of_the_same_data_are_the_same_bytes_at_any_time(tmp_path: Path) -> None:
    file = tmp_path / "status.xlsx"
    status(AGREEMENT, "--on", LAST, "-f", "xlsx", "-o", file)
    first = file.read_bytes()
    status(AGREEMENT, "--on", LAST, "-f", "xlsx", "-o", file)

    assert file.read_bytes() == first
    with zipfile.ZipFile(file) as package:
        assert {part.date_time for part in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert set(re.findall(rb"[12]\d{3}-", package.read("docProps/core.xml"))) == {b"1980-"}


def test_the_state_names_the_article_and_the_date_of_what_comes_next() -> None:
    (said,) = json.loads(status(AGREEMENT, "--on", "2026-08-01", "-f", "json"))
    text = status(AGREEMENT, "--on", "2026-08-01")

    (state,) = said["states"]
    assert (state["state"], state["since"], state["last_day"]) == (
        "in-force",
        "2026-01-05",
        "2029-01-04",
    )
    report = next(each for each in state["next"] if "semester" in each["step"])
    assert (report["law"], report["by"]) == ("Permendagri 22/2020, article 17(1)", "2026-12-31")
    assert "in force since 2026-01-05 until 2029-01-04 [layanan-korban/agreement.yaml]" in text
    assert (
        status(AGREEMENT, "--on", "2030-01-01")
        .splitlines()[1]
        .startswith("ended, last day 2029-01-04 [")
    )


def test_no_status_is_shown_while_a_sealed_file_cannot_be_read(folder: Path) -> None:
    (folder / "layanan-korban/referrals/CTH-TPPO-2026-0003.yaml").write_text("sealed: [\n")

    result = run("status", folder)

    assert (result.exit_code, result.stdout) == (1, "")
    assert "CTH-TPPO-2026-0003.yaml" in result.stderr


@pytest.mark.parametrize("day", [dt.date.min, dt.date(2035, 1, 1), dt.date.max], ids=str)
def test_the_plot_has_room_for_any_day(progress: AgreementProgress, day: dt.date) -> None:
    late = replace(progress.follow_ups[0], first_due=day, told=())
    odd = replace(progress, follow_ups=(late, *progress.follow_ups[1:]))

    for each in (status_report(progress, day), status_report(odd, LAST), status_report(odd, day)):
        places = re.findall(r' (?:c?x[12]?)="(-?[\d.]+)"', html_page([each]))
        assert all(0 <= float(place) <= 960 for place in places)
        assert len(places) < 1_000


def test_commitments_of_the_same_title_are_counted_apart(folder: Path) -> None:
    path = folder / "layanan-korban/agreement.yaml"
    path.write_text(path.read_text().replace("Training of Officers", "Outreach on Safe Migration"))
    ((read, agreement),) = agreements_of(folder)

    with speaking("en"):
        report = status_report(progress_of(read, agreement), LAST)

    same = [each for each in report.commitments if each.title == "Outreach on Safe Migration"]
    assert [len(report.of(each)) for each in same] == [
        sum(year.counts(LAST, key).values()) for key in ("outreach", "training")
    ]


@pytest.fixture
def careless(folder: Path) -> Path:
    """The year, with the name of a victim in what is told of a follow-up."""
    return told(
        folder,
        "{follow_up: 2026-12-08/audit, state: late, "
        "note: {id: menunggu Mawarqz Rahasiaxv, en: waiting for Mawarqz Rahasiaxv}}",
    )


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "xlsx"])
def test_the_name_of_a_folder_is_masked_where_it_is_that_of_a_victim(
    careless: Path, form: str
) -> None:
    (careless / "layanan-korban").rename(careless / "mawarqz")
    for path in (careless / "mawarqz").rglob("*.yaml"):
        path.write_text(path.read_text().replace(": layanan-korban", ": mawarqz"))
    file = careless / f"status.{form}"

    status(careless, "--on", LAST, "--format", form, "-o", file)

    text = said_in_workbook(file) if form == "xlsx" else file.read_text()
    assert "***" in text
    assert "mawarqz" not in text.casefold()


@pytest.mark.parametrize("form", ["text", "json", "csv", "html", "xlsx"])
def test_nothing_sealed_is_in_the_status(careless: Path, form: str) -> None:
    words, file = year.sealed_words(), careless / f"status.{form}"

    status(careless, "--on", LAST, "--format", form, "-o", file)
    text = said_in_workbook(file) if form == "xlsx" else file.read_text()

    assert len(words) == 9
    assert "waiting for ***" in text.replace("\n" + " " * 23, " ")
    assert not [word for word in words if word.casefold() in text.casefold()]


@pytest.mark.parametrize(
    ("note", "count"),
    [("Formulir Contoh Putri Ketiga dipakai.", 1), ("Formulir NNK-TPPO-2026-0003 dipakai.", 0)],
)
def test_a_sealed_name_in_what_is_told_between_meetings_is_found(
    tmp_path: Path, note: str, count: int
) -> None:
    folder = Path(shutil.copytree(AGREEMENTS, tmp_path / "agreements")) / "nunukan-ttu"
    (folder / "progress").mkdir()
    (folder / "progress/2026-12-15.yaml").write_text(
        "kind: progress\nagreement: nunukan-ttu\ndate: 2026-12-15\nprogress:\n"
        f"  - {{follow_up: 2026-11-10/trial, state: done, note: {{id: {note}, en: Done.}}}}\n"
    )

    (*problems,) = found("sealed-names", folder / "progress")

    assert len(problems) == count
    assert all("Contoh Putri" not in f"{each.message} {each.hint}" for each in problems)
    assert all(each.level is Level.ERROR for each in problems)


def test_what_is_told_between_meetings_stops_while_a_sealed_file_cannot_be_read(
    folder: Path,
) -> None:
    entry = "{follow_up: 2026-10-13/hotline, state: carried-on, due: 2027-01-29}"
    file = told(folder, entry) / "layanan-korban/progress/2026-12-20.yaml"
    before = run("check", file)
    (folder / "layanan-korban/referrals/CTH-TPPO-2026-0003.yaml").write_text("sealed: [\n")

    result = run("check", file)

    assert (before.exit_code, result.exit_code) == (0, 1)
    assert "CTH-TPPO-2026-0003.yaml" in result.output
    assert "[sealed-names]" in result.output
