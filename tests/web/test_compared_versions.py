"""Two versions of a document compared, and the reports of a semester."""

from __future__ import annotations

import csv
import io
import re
from typing import Any

import lxml.html
import pytest

from mou_gen.web.workspace.page import history
from mou_gen.web.workspace.report_periods import period_said
from tests.web.workspace import Workspace, replaced, text_of

pytestmark = [pytest.mark.xdist_group("workspace"), pytest.mark.slow]

AGREEMENT = "nunukan-ttu/agreement.yaml"
REPORT = "reports/2026-2.yaml"
REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    made = Workspace(tmp_path_factory.mktemp("compared"), "nunukan-ttu", "reports")
    made = Workspace(made.root.parent, "pacitan-wonogiri-gunungkidul")
    fields = replaced(made.fields(AGREEMENT), "f.subject.id", "Perbandingan Naskah")
    assert made.post(AGREEMENT, fields).status_code == 200
    return made


def compared(work: Workspace, before: int, after: int | None, name: str = "") -> Any:
    """Return the answer to a question about two versions, the newest of which is 0; None is today."""
    ids = [each.id for each in history().versions(work.document(AGREEMENT).path)]
    later = "" if after is None else ids[after]
    return work.get(AGREEMENT, f"compare/{name}?before={ids[before]}&after={later}")


def test_the_page_shows_the_matrix_and_the_pages_with_what_is_old_and_new(work: Workspace) -> None:
    page = compared(work, 1, None)
    shown = lxml.html.fromstring(page.content.decode())
    pictures = shown.xpath("//img/@src")

    assert page.status_code == 200
    assert "PERBANDINGAN NASKAH" in shown.xpath("string(//table)")
    assert work.browser.get(pictures[0]).content.startswith(b"\x89PNG")
    assert work.browser.get(pictures[-1]).content.startswith(b"\x89PNG")


def test_each_file_is_the_one_that_the_command_makes(work: Workspace) -> None:
    page = compared(work, 1, 0).content.decode()
    names = re.findall(r"compare/([\w.-]+)\?", page)
    files = {name: compared(work, 1, 0, name) for name in names}
    rows = list(csv.reader(io.StringIO(files["agreement-matrix.csv"].content.decode("utf-8-sig"))))

    assert sorted(names) == [
        "agreement-changes.docx",
        "agreement-changes.pdf",
        "agreement-matrix.csv",
        "agreement-matrix.docx",
        "agreement-matrix.pdf",
    ]
    assert {each.status_code for each in files.values()} == {200}
    assert any("Perbandingan Naskah" in cell for row in rows for cell in row)
    assert b"w:ins" not in files["agreement-changes.docx"].content  # it is packed
    assert files["agreement-changes.docx"].content.startswith(b"PK")


def test_versions_that_say_the_same_are_called_so_and_make_no_file(work: Workspace) -> None:
    assert "Both versions print the same." in text_of(compared(work, 0, None))
    assert compared(work, 0, None, "agreement-changes.pdf").status_code == 404
    assert work.get(AGREEMENT, f"compare/?before={'0' * 40}&after=").status_code == 404


def test_a_version_that_names_a_victim_is_not_shown(work: Workspace) -> None:
    file, referral = work.file(AGREEMENT), work.file(REFERRAL)
    before, unnamed = file.read_bytes(), referral.read_bytes()
    fields = replaced(work.fields(AGREEMENT), "f.subject.id", "Perlindungan Zahwarti Qinantika")
    work.post(AGREEMENT, fields)
    referral.write_bytes(unnamed.replace(b"Contoh Dewasa Pertama", b"Zahwarti Qinantika"))
    named = compared(work, 0, 1)
    file.write_bytes(before)
    earlier = compared(work, 0, None)
    files = compared(work, 0, None, "agreement-changes.docx")
    referral.write_bytes(unnamed)

    assert {named.status_code, earlier.status_code, files.status_code} == {409}
    assert b"Zahwarti" not in named.content + earlier.content


def test_a_referral_has_no_versions_to_compare(work: Workspace) -> None:
    name = REFERRAL
    assert work.get(name, "compare/").status_code == 404
    work.open_referral(name)
    assert "no versions" in text_of(work.get(name, "compare/?before=x"))
    assert work.get(name, "compare/x.pdf").status_code == 404


# ---- reports -------------------------------------------------------------------------------------


def test_a_report_is_listed_by_its_period_and_both_its_files_are_offered(work: Workspace) -> None:
    page = work.browser.get("/reports/")
    choice = work.get(REPORT, "as/pdf/")
    names = re.findall(r'href="\?name=([^"]+)"', choice.content.decode())
    files = [work.get(REPORT, f"as/pdf/?name={each}") for each in names]

    assert "Semester 2 of 2026" in text_of(page)
    assert "Disaster Management" in text_of(page)
    assert names == ["2026-2-letter.pdf", "2026-2-table.pdf"]
    assert all(each.content.startswith(b"%PDF") for each in files)


def test_a_report_is_begun_of_a_semester_that_is_chosen(work: Workspace) -> None:
    start = "/new/nunukan-ttu/report/"
    page = work.browser.get(start).content.decode()
    periods = re.findall(r'<option value="(20\d\d(?:-[12])?)"', page)
    begun = work.browser.post(start, {"period": periods[0], "date": "10 Juli 2026"})
    file = work.file(f"nunukan-ttu/reports/{periods[0]}.yaml")

    assert len(set(periods)) == 6
    assert begun.status_code == 302
    assert f'period: "{periods[0]}"' in file.read_text(encoding="utf-8")
    assert period_said(periods[0]) in text_of(work.browser.get("/reports/"))
    assert work.browser.post(start, {"period": "../x"}).status_code == 400
    file.unlink()
