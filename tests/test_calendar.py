"""`mou-gen calendar`: every calendar program can read it, and it tells of no person and no case."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import vobject

from tests.canaries import SEALED, heard, lay_out
from tests.examples import AGREEMENTS
from tests.steps import copied
from tests.test_cli import run

MINUTES = Path("agreements/nunukan-ttu/minutes/2026-11-10.yaml")


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder with the agreement of two regencies, in which the program runs."""
    for name in ("parties", "nunukan-ttu"):
        shutil.copytree(AGREEMENTS / name, tmp_path / "agreements" / name)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MOU_GEN_LANG", "en")


def written(*arguments: str | Path) -> bytes:
    """Return the calendar that `mou-gen calendar` writes with these *arguments*."""
    result = run("calendar", *arguments, "-o", "c.ics")
    assert result.exit_code == 0, result.stderr
    return Path("c.ics").read_bytes()


def days(data: bytes) -> dict[str, dt.date]:
    """Return the first day of each event by its title, as another library reads them."""
    (calendar,) = vobject.readComponents(data.decode())
    starts = {each.summary.value: each.dtstart.value for each in calendar.vevent_list}
    return {name: _day(start) for name, start in starts.items()}


def _day(start: dt.date) -> dt.date:
    return start.date() if isinstance(start, dt.datetime) else start


def uids(data: bytes) -> set[str]:
    return set(re.findall(r"^UID:(.*)\r$", data.decode(), re.MULTILINE))


def test_another_library_reads_all_dates() -> None:
    data = written()

    assert len(days(data)) == data.count(b"BEGIN:VEVENT") == len(uids(data))
    assert max(map(len, data.split(b"\r\n"))) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")


def test_a_calendar_program_reads_all_dates_at_the_hours_of_the_place(tmp_path: Path) -> None:
    calcurse = shutil.which("calcurse")
    if not calcurse:
        assert not os.environ.get("MOU_GEN_REQUIRE_CALCURSE"), "calcurse is required here"
        pytest.skip("calcurse is not installed")
    data = written()

    def said(*arguments: str | Path) -> str:
        command = [calcurse, "-D", tmp_path / "calcurse", *arguments]
        here = {**os.environ, "TZ": "Asia/Makassar"}
        return subprocess.run(command, env=here, capture_output=True, check=True, text=True).stdout

    (tmp_path / "calcurse").mkdir()
    report = said("-i", "c.ics")
    meeting = said("-Q", "--filter-type", "cal", "-d", "11/10/2026")

    assert "/ 0 skipped" in report
    assert len(said("-G").splitlines()) == data.count(b"BEGIN:VEVENT")
    assert "09:00 -> 11:30" in meeting


def test_two_exports_are_the_same_bytes_in_both_languages() -> None:
    english, again, indonesian = (written("--language", tag) for tag in ("en", "en", "id"))

    assert english == again
    assert uids(english) == uids(indonesian)
    assert "Tenggat: Menyusun daftar kontak aman narahubung" in days(indonesian)
    assert written("agreements/nunukan-ttu") == english == written(MINUTES)


def test_meetings_due_dates_semesters_and_the_end_are_in_it() -> None:
    found = days(written())
    subject = "the Prevention and Handling of the Crime of Trafficking in Persons"

    assert found["Due: Draw up a list of secure contacts of the focal points"] == dt.date(
        2026, 11, 24
    )
    assert found[f"Report of semester 2 of 2026: {subject}"] == dt.date(2026, 12, 31)
    assert found[f"Last day: {subject}"] == dt.date(2031, 2, 15)
    assert found[f"Six months to the last day: {subject}"] == dt.date(2030, 8, 15)
    meetings = [name for name in found if "Meeting" in name]
    assert len(meetings) == len({found[name] for name in meetings}) == 3
    text = written().decode().replace("\r\n ", "")
    assert "DTSTART:20261110T010000Z\r\nDTEND:20261110T033000Z" in text  # 09:00 to 11:30 WITA
    assert "(Permendagri 22/2020\\, article 17(1))" in text


def test_a_meeting_is_there_once_and_stays_itself_when_its_minutes_come() -> None:
    with_minutes = written()
    MINUTES.unlink()
    before = written()

    meetings = [
        re.search(rb"DTSTART:20261110T010000Z(?:.|\n)*?UID:(\S+)", each)
        for each in (before, with_minutes)
    ]
    assert all(meetings)
    assert len({found[1] for found in meetings if found}) == 1
    assert before.count(b"DTSTART:20261110") == with_minutes.count(b"DTSTART:20261110") == 1


def test_what_is_done_is_no_longer_due() -> None:
    folder = Path("agreements/nunukan-ttu/progress")
    folder.mkdir()
    before = days(written())
    (folder / "2026-11-20.yaml").write_text(
        "kind: progress\nagreement: nunukan-ttu\ndate: 2026-11-20\nprogress:\n"
        "  - follow_up: 2026-11-10/contact-list\n    state: done\n"
        "    told_by: {id: Bagian Hukum, en: Legal Division}\n"
        "    evidence:\n      - document: {id: daftar contoh, en: sample list}\n        date: 2026-11-19\n"
    )

    gone = before.keys() - days(written()).keys()

    assert gone == {"Due: Draw up a list of secure contacts of the focal points"}


@pytest.mark.parametrize(
    ("left", "title", "day"),
    [
        ("offers/2026-08-03.yaml", "By today: the partner answers the offer", dt.date(2026, 9, 2)),
        ("offers/2026-09-04.yaml", "By today: the partner answers the offer", dt.date(2026, 9, 19)),
        (
            "council-requests/2026-10-06.yaml",
            "By today: the leaders of the DPRD reply to the request",
            dt.date(2026, 10, 22),
        ),
        (
            "council-requests/2026-10-06.yaml",
            "the silence of the DPRD counts as approval",
            dt.date(2026, 11, 22),
        ),
    ],
)
def test_the_time_for_an_answer_runs_until_it_is_given(
    tmp_path: Path, left: str, title: str, day: dt.date
) -> None:
    """Permendagri 22/2020: article 8(3) 30 days, 8(4) 15 days, 12(1)b 15 days, 12(4) 45 days."""
    folder = copied(tmp_path / "steps")
    answered = days(written(folder))
    kept = folder / left
    for name in (
        "offers",
        "council-requests",
        "offer-answers",
        "offer-reports",
        "powers-of-attorney",
    ):
        for each in (folder / name).glob("*.yaml"):
            if each != kept:
                each.unlink()
    for each in (folder / "agreement.yaml", *folder.glob("cooperations/*.yaml")):
        text = each.read_text(encoding="utf-8")
        undated = re.sub(r"^(date|approvals): .*\n", "", text, flags=re.MULTILINE)
        each.write_text(undated, encoding="utf-8")

    assert title not in answered
    assert days(written(folder))[title] == day


def test_the_calendar_has_the_reports_and_the_end_that_the_status_tells(tmp_path: Path) -> None:
    folder = copied(tmp_path / "steps")
    found = days(written(folder))
    pks = "the Perjanjian Kerja Sama under Disaster Management"
    reports = {day for title, day in found.items() if title.startswith("Report of semester")}

    assert found[f"Report of semester 1 of 2028: {pks}"] == dt.date(2028, 6, 30)
    assert found["Report of semester 2 of 2034: Disaster Management"] == dt.date(2034, 12, 31)
    assert f"Report of semester 2 of 2028: {pks}" not in found
    assert f"Six months to the last day: {pks}" not in found  # its termination is signed
    for on in ("2028-02-20", "2028-05-01", "2034-10-01", "2034-11-01", "2035-01-01"):
        told = json.loads(run("status", folder, "--on", on, "-f", "json").stdout)
        steps = [step for each in told[0]["states"] for step in each["next"]]
        due = {step["by"] for step in steps if "semester" in step["step"]}
        assert due == {f"{day}" for day in reports if _semesters(on, day) == 0}


def _semesters(day: str, last: dt.date) -> int:
    """Return how many semesters lie between *day* and *last*."""
    first = dt.date.fromisoformat(day)
    return (last.year - first.year) * 2 + (last.month > 6) - (first.month > 6)


def test_the_time_for_an_answer_runs_for_each_partner(tmp_path: Path) -> None:
    folder = copied(tmp_path / "steps", ("agreement.yaml", "date: 2026-10-05\n", ""))
    names = ("agreement.yaml", "offers/2026-08-03.yaml", "offer-answers/2026-08-24.yaml")
    for each in folder.rglob("*.yaml"):
        if each not in [folder / name for name in names]:
            each.unlink()

    found = days(written(folder))

    assert found["By today: the partner answers the offer"] == dt.date(2026, 9, 2)


@pytest.mark.parametrize(
    "told",
    ["Menjemput Sdri. Contoh Rekawati", "Merujuk NNK-TPPO-2026-0001", "Menelepon 0812-3456-7890"],
)
def test_a_text_that_tells_of_a_person_or_a_case_is_left_out(told: str) -> None:
    text = MINUTES.read_text(encoding="utf-8")
    MINUTES.write_text(
        text.replace("Menyusun daftar kontak aman narahubung", told), encoding="utf-8"
    )
    referral = Path("agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml")
    sealed = referral.read_text(encoding="utf-8")
    assert "Contoh Dewasa Pertama" in sealed
    referral.write_text(
        sealed.replace("Contoh Dewasa Pertama", "Contoh Rekawati"), encoding="utf-8"
    )

    data = written("--language", "id")

    assert days(data)["Tenggat tindak lanjut"] == dt.date(2026, 11, 24)
    assert told.encode() not in data.replace(b"\r\n ", b"")


def test_a_file_that_may_be_sealed_and_cannot_be_read_stops_it() -> None:
    Path("agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml").write_bytes(
        b"kind: referral\nsealed: [\n"
    )

    result = run("calendar", "-o", "c.ics")

    assert result.exit_code == 1
    assert "until then no calendar is written" in result.stderr
    assert not Path("c.ics").exists()


def test_no_canary_of_a_sealed_field_and_no_case_is_heard_from_it(
    tmp_path: Path,
) -> None:
    shutil.rmtree("agreements")
    aviary = lay_out(tmp_path / "agreements")

    for tag in ("id", "en"):
        data = written("--language", tag).replace(b"\r\n ", b"")
        songs = {each for each in heard(data, aviary) if each.kind == SEALED}
        assert songs == set()
        assert not re.search(rb"[A-Z]+-TPPO-", data)


def test_a_folder_without_an_agreement_has_no_calendar() -> None:
    shutil.rmtree("agreements/nunukan-ttu")

    result = run("calendar")

    assert result.exit_code == 1
    assert "Traceback" not in result.stderr
