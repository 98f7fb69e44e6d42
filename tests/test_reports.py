"""Reports of a semester and of a year: their figures, what they hide, and their pages."""

from __future__ import annotations

import datetime as dt
import io
import re
import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner, Result

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.kinds.folder import agreements_of
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.report_figures import Period, agreement_figures, masked
from tests import year
from tests.examples import FOLDERS, ROOT
from tests.printed import pages
from tests.rendering import render

COMMITMENTS = {
    "task-force": "Penguatan Koordinasi Gugus Tugas",
    "referral": "Rujukan Lintas Daerah",
    "outreach": "Sosialisasi Migrasi Aman",
    "training": "Peningkatan Kapasitas Petugas",
    "data": "Pertukaran Data Agregat",
}
PERIODS = {
    "2026-1": (dt.date(2026, 1, 1), dt.date(2026, 6, 30)),
    "2026-2": (dt.date(2026, 7, 1), dt.date(2026, 12, 31)),
    "2026": (dt.date(2026, 1, 1), dt.date(2026, 12, 31)),
}
ITEMS = (
    "Judul",
    "Bentuk Naskah",
    "Para Pihak",
    "Maksud dan Tujuan",
    "Objek",
    "Jangka Waktu",
    "Permasalahan",
    "Upaya Penyelesaian Permasalahan",
    "Hal Lainnya yang Disepakati",
)
"""Of Permendagri 22/2020, article 17(5)."""


def words_of_docx(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        text = package.read("word/document.xml").decode()
    return re.sub(r"<[^>]+>", "", re.sub(r"</w:p>", " ", text))


@pytest.fixture(scope="module")
def files() -> Mapping[str, bytes]:
    """The files of all reports of the year: DOCX, and PDF by both engines."""
    composed = pipeline.check_all([year.FOLDER / "reports"], Edition(), FOLDERS).composed
    made = {
        path.name: data for path, data in render(composed, ["docx", "pdf"], FOLDERS, Path()).items()
    }
    typst = render(composed, ["pdf"], FOLDERS, Path(), "typst")
    return made | {f"typst-{path.name}": data for path, data in typst.items()}


def said(files: Mapping[str, bytes], name: str) -> str:
    data = files[name]
    text = words_of_docx(data) if name.endswith("docx") else " ".join(pages(data, 0))
    return " ".join(text.split())


@pytest.mark.slow
@pytest.mark.parametrize("period", PERIODS)
@pytest.mark.parametrize("form", ["{}.docx", "{}.pdf", "typst-{}.pdf"])
def test_the_figures_are_those_that_an_independent_program_counts(
    files: Mapping[str, bytes], period: str, form: str
) -> None:
    first, last = PERIODS[period]
    table = said(files, form.format(f"{period}-table"))
    letter = said(files, form.format(f"{period}-letter"))

    for key, title in COMMITMENTS.items():
        n = year.counts(last, key)
        figures = [n["done"], n["overdue"], n["due"], n["open"], n["dropped"], sum(n.values())]
        stage = "Berjalan" if figures[1] + figures[2] + figures[3] else "Selesai"
        stage = stage if figures[-1] else "Belum dimulai"
        assert f"{title} {stage} {' '.join(map(str, figures))}" in table
    n = year.counts(last)
    figures = [n["done"], n["overdue"], n["due"], n["open"], n["dropped"], sum(n.values())]
    assert f"Jumlah – {' '.join(map(str, figures))}" in table
    told = re.search(r"terdapat (\d+) \([\w ]+\) tindak lanjut, yaitu (.*?)\. Demikian", letter)
    assert told
    assert int(told[1]) == figures[-1]
    words = ("selesai", "terlambat", "jatuh tempo", "terbuka", "dihentikan")
    there = [(n, word) for n, word in zip(figures, words, strict=False) if n]
    pairs = re.findall(
        r"(\d+) \([\w ]+\) (selesai|terlambat|jatuh tempo|terbuka|dihentikan)", told[2]
    )
    assert [(int(n), word) for n, word in pairs] == there
    meetings = [each for each in year.files("minutes") if first <= each["date"] <= last]
    assert re.search(rf"Rapat dalam Periode ?:? ?{len(meetings)} \(notula ", table)


def test_a_commitment_whose_follow_ups_were_all_dropped_is_not_said_to_be_done(
    files: Mapping[str, bytes],
) -> None:
    assert "Tanpa komitmen Dihentikan 0 0 0 0 1 1" in said(files, "2026-table.docx")


def test_every_figure_leads_to_the_follow_ups_in_the_minutes(files: Mapping[str, bytes]) -> None:
    table = said(files, "2026-table.docx")

    for key, title in COMMITMENTS.items():
        listed = re.search(rf"{title} \w+(?: dimulai)? [\d ]+(.*?)(?:Keadaan menurut|–)", table)
        assert listed
        named = sum(len(each.split(",")) for each in re.findall(r"\(([\d, ]+)\)", listed[1]))
        assert named == sum(year.counts(dt.date(2026, 12, 31), key).values())


@pytest.mark.parametrize("period", PERIODS)
def test_all_nine_items_of_the_law_are_there(files: Mapping[str, bytes], period: str) -> None:
    table = said(files, f"{period}-table.docx")

    assert [item for item in ITEMS if item not in table] == []
    assert "Anggaran pemulangan belum tersedia" in table
    assert "sampai dengan 4 Januari 2029" in table


def test_small_numbers_of_referrals_are_not_printed(files: Mapping[str, bytes]) -> None:
    def shown(period: str) -> str:
        found = re.search(
            r"Rujukan dalam Periode ?:? ?(.*?) \(menurut tanggal surat rujukan\)",
            said(files, f"{period}-table.docx"),
        )
        assert found
        return found[1]

    assert [year.referrals(*PERIODS[each]) for each in PERIODS] == [2, 3, 5]
    assert [shown(each) for each in PERIODS] == ["kurang dari 5", "kurang dari 5", "5"]


@pytest.mark.parametrize("period", PERIODS)
def test_what_was_done_in_a_period_leads_to_the_documents_that_say_so(
    files: Mapping[str, bytes], period: str
) -> None:
    months = (
        "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember"
    )
    closed = year.closed(*PERIODS[period])

    found = re.search(
        r"(\d+) ditetapkan, (\d+) diselesaikan \(menurut (.*?)\)",
        said(files, f"{period}-table.docx"),
    )

    assert found
    assert int(found[2]) == len(closed)
    days = {f"{day.day} {months.split()[day.month - 1]} {day.year}" for day in closed.values()}
    assert set(re.findall(r"\d+ \w+ \d{4}", found[3])) == days


def test_a_meeting_counts_that_set_no_follow_up_and_so_does_the_second_of_a_day(
    folder: Path,
) -> None:
    minutes = folder / "layanan-korban/minutes"
    text = (minutes / "2026-12-08.yaml").read_text()
    text = re.sub(r"^progress:\n(?:[- ].*\n)+", "", text, flags=re.MULTILINE)
    text = re.sub(r"^follow_up:\n(?:[- ].*\n)+", "follow_up: []\n", text, flags=re.MULTILINE)
    (minutes / "2026-12-08-sore.yaml").write_text(text)
    ((read, agreement),) = agreements_of(folder)

    figures = agreement_figures(read, agreement, Period(2026, 2))

    assert figures.meetings.count(dt.date(2026, 12, 8)) == 2
    assert figures.set_in_period == len(
        [name for name in year.states(dt.date(2026, 12, 31)) if name >= "2026-07"]
    )


@pytest.mark.parametrize(
    ("first", "second", "annual"),
    [
        (0, 0, "none"),
        (0, 4, "few"),
        (2, 3, "number"),
        (5, 6, "number"),
        (0, 6, "number"),
        (6, 1, "many"),
        (4, 9, "many"),
        (3, 4, "number"),
        (4, 4, "many"),
    ],
)
def test_no_number_of_a_year_gives_a_small_one_away(first: int, second: int, annual: str) -> None:
    days = [dt.date(2026, 3, 1)] * first + [dt.date(2026, 9, 1)] * second

    assert masked(days, Period(2026)).shown == annual
    for count, semester in ((first, 1), (second, 2)):
        shown = masked(days, Period(2026, semester))
        assert shown.shown == ("none" if not count else "few" if count < 5 else "number")
        assert shown.number == (count if count >= 5 else 0)


def test_nothing_sealed_is_in_a_report(files: Mapping[str, bytes]) -> None:
    sealed = {word.casefold() for word in year.sealed_words()} | {"cth-tppo"}

    for name, data in files.items():
        inside = data
        if name.endswith("docx"):
            with zipfile.ZipFile(io.BytesIO(data)) as package:
                inside = b"".join(map(package.read, package.namelist()))
        text = f"{said(files, name)} {inside.decode('utf-8', 'replace')}".casefold()
        assert not [word for word in sealed if word in text], name


def test_a_report_on_something_else_tells_of_no_referral_and_of_the_term_of_each_text() -> None:
    path = ROOT / "agreements/reports/2026-2.yaml"
    composed = pipeline.check_all([path], Edition(), FOLDERS).composed
    data = render(composed, ["docx"], FOLDERS, Path())
    (table,) = (
        " ".join(words_of_docx(each).split()) for at, each in data.items() if "table" in at.name
    )

    assert "ujukan" not in table
    assert "korban" not in table
    assert "Kesepakatan Bersama: 3 (tiga) tahun sejak 5 Oktober 2026" in table
    assert "Perjanjian Kerja Sama: 18 (delapan belas) bulan sejak 19 Oktober 2026" in table
    assert "sampai dengan 18 April 2028" in table
    assert "Tujuan Perjanjian Kerja Sama: melaksanakan komitmen Pertukaran Informasi" in table


def test_the_table_lies_on_landscape_pages_and_the_letter_does_not(
    files: Mapping[str, bytes],
) -> None:
    for name in ("2026-2-table.pdf", "typst-2026-2-table.pdf"):
        with pypdfium2.PdfDocument(files[name]) as document:
            assert all(page.get_width() > page.get_height() for page in document)
    for name, turned in (("2026-2-table.docx", True), ("2026-2-letter.docx", False)):
        with zipfile.ZipFile(io.BytesIO(files[name])) as package:
            assert ('w:orient="landscape"' in package.read("word/document.xml").decode()) == turned


def test_who_reports_to_whom_by_which_article(files: Mapping[str, bytes]) -> None:
    assert "Pasal 17 ayat (1) Peraturan Menteri" in said(files, "2026-1-letter.docx")
    assert "Pasal 17 ayat (3) Peraturan Menteri" in said(files, "2026-2-letter.docx")
    assert "Yth. Gubernur Kalimantan Utara" in said(files, "2026-2-letter.docx")
    assert "Pasal 46 ayat (2) huruf j dan ayat (3)" in said(files, "2026-letter.docx")
    assert "Laporan Tahun 2026 Pelaksanaan" in said(files, "2026-letter.docx")


# ---- what is refused -----------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The year, to be changed."""
    return Path(shutil.copytree(year.FOLDER, tmp_path / "agreements"))


def check(path: Path, *options: object) -> Result:
    return CliRunner().invoke(main, ["--lang", "en", "check", str(path), *map(str, options)])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("period: 2026-2", "period: 2025-2", "was not in force in this period"),
        ("period: 2026-2", "period: 2026-3", "must be a year, or a semester of it"),
        ("signed_by: head\n", "", "the head of region reports to the Governor"),
        (
            r"    solutions:\n(      - .*\n)+",
            "    solutions: []\n",
            "nothing that was done about them",
        ),
        ("agreement: layanan-korban", "agreement: layanan", "did you mean `layanan-korban`?"),
    ],
)
def test_a_wrong_report_is_refused(folder: Path, old: str, new: str, message: str) -> None:
    path = folder / "reports/2026-2.yaml"
    text = path.read_text()
    path.write_text(re.sub(old, new, text))
    assert path.read_text() != text

    result = check(path)

    assert result.exit_code == 1
    assert message in result.stderr


def test_who_is_no_party_to_an_agreement_does_not_report_on_it(folder: Path) -> None:
    shutil.copy(ROOT / "agreements/parties/pacitan.yaml", folder / "parties")
    shutil.copy(ROOT / "agreements/parties/lambang-contoh.png", folder / "parties")
    path = folder / "reports/2026-2.yaml"
    path.write_text(path.read_text().replace("from: nunukan/setda", "from: pacitan/setda"))

    assert "`pacitan` is not a party to the agreement" in check(path).stderr


def test_what_is_not_written_yet_is_a_blank_and_refused_in_a_final_version(folder: Path) -> None:
    path = folder / "reports/2026-2.yaml"
    path.write_text(re.sub(r"    (problems|solutions):\n(      - .*\n)+", "", path.read_text()))

    assert "permasalahan (`agreements[0].problems`)" in check(path).stderr
    assert check(path, "--final").exit_code == 1


def test_a_referral_that_cannot_be_read_is_never_counted_short(folder: Path) -> None:
    (folder / "layanan-korban/referrals/CTH-TPPO-2026-0003.yaml").write_text(
        "kind: referral\nx: [\n"
    )

    result = check(folder / "reports/2026-2.yaml")

    assert result.exit_code == 1
    assert "CTH-TPPO-2026-0003.yaml" in result.stderr


def test_a_heading_that_a_template_leaves_out_is_an_error(folder: Path) -> None:
    own = folder.parent / "templates"
    own.mkdir()
    text = (ROOT / "templates/report-table.html").read_text()
    (own / "report-table.html").write_text(text.replace("Jangka Waktu", "Waktu"))

    result = check(folder / "reports/2026-2.yaml", "--templates", own)

    assert result.exit_code == 1
    assert "the report does not have the item `jangka waktu`" in result.stderr
    assert "[report-fields]" in result.stderr


@pytest.mark.slow
def test_new_minutes_make_the_report_anew(folder: Path) -> None:
    report, output = folder / "reports/2026-2.yaml", folder.parent / "output"
    command = ["--lang", "en", "build", str(report), "-o", str(output), "-f", "pdf"]

    first = CliRunner().invoke(main, command)
    again = CliRunner().invoke(main, command)
    minutes = folder / "layanan-korban/minutes/2026-12-08.yaml"
    text = minutes.read_text().replace("2026-12-08", "2026-12-15")
    (minutes.parent / "2026-12-15.yaml").write_text(re.sub(r"progress:\n(?:[- ].*\n)+", "", text))
    third = CliRunner().invoke(main, command)

    assert first.exit_code == third.exit_code == 0, third.output
    assert not again.stdout
    assert "2026-2-table.pdf" in third.stdout


def test_a_report_is_begun_for_an_agreement(folder: Path) -> None:
    words = ["new", "report", "layanan-korban", "--period", "2026-2", "--date", "2027-01-18"]

    result = CliRunner().invoke(main, ["--lang", "en", *words, "--folder", str(folder)])

    assert result.exit_code == 0, result.output
    written = (folder / "layanan-korban/reports/2026-2.yaml").read_text()
    assert "period: " in written
    assert "  - agreement: layanan-korban\n" in written
