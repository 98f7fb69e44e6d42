"""Minutes that carry on: the open follow-ups of earlier meetings, the agenda, and who attended."""

from __future__ import annotations

import datetime as dt
import io
import re
import shutil
import zipfile
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner, Result

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.document import printed_words
from mou_gen.kinds.kind import Edition
from mou_gen.writers.docx import write_docx
from mou_gen.writers.printing import ComposedDocument
from tests import year
from tests.dossiers import copied
from tests.examples import FOLDERS
from tests.printed import pages
from tests.rendering import render

DAY = "2027-02-09"
OFFICES = (
    "Dinas Sosial Kabupaten Nunukan",
    "Bagian Kerja Sama",
    "Kepolisian Resor",
    "Dinas Kesehatan",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The year, to be continued."""
    return Path(shutil.copytree(year.FOLDER, tmp_path / "agreements"))


def begin(folder: Path, *options: object) -> Result:
    words = ["new", "minutes", "layanan-korban", "--folder", folder, "--date", DAY, *options]
    return CliRunner().invoke(main, ["--lang", "en", *map(str, words)])


def table(path: Path, rows: list[list[str | None]]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def made(path: Path, edition: Edition | None = None) -> ComposedDocument:
    (one,) = pipeline.check_all([path], edition or Edition(), FOLDERS).composed
    return one


def text_of(path: Path, edition: Edition | None = None) -> str:
    """Return what the document of *path* says."""
    return " ".join(printed_words(made(path, edition).document).split())


def test_new_minutes_begin_with_the_follow_ups_that_are_open(folder: Path) -> None:
    minutes = folder / f"layanan-korban/minutes/{DAY}.yaml"
    day = dt.date.fromisoformat(DAY)

    result = begin(folder)
    asked = re.findall(r'follow_up: "(.*)"', minutes.read_text())

    assert result.exit_code == 0, result.output
    states = year.states(day)
    assert len(asked) == 11
    assert set(asked) == {name for name, (state, _of) in states.items() if state not in CLOSED}
    assert "agenda:\n  - id: Tindak lanjut rapat sebelumnya\n" in minutes.read_text()
    assert "[......: perkembangan tindak lanjut]" in text_of(minutes)


CLOSED = ("done", "dropped")


def test_the_first_minutes_have_nothing_to_carry_on(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(year.FOLDER, tmp_path / "agreements"))
    shutil.rmtree(folder / "layanan-korban/minutes")
    shutil.rmtree(folder / "layanan-korban/progress")

    assert begin(folder).exit_code == 0
    written = (folder / f"layanan-korban/minutes/{DAY}.yaml").read_text()
    assert "# progress:" in written
    assert "# agenda:" in written


def test_the_notula_prints_what_became_of_earlier_follow_ups_in_both_languages() -> None:
    text = text_of(year.FOLDER / "layanan-korban/minutes/2026-12-08.yaml")

    assert "Perkembangan Tindak Lanjut Rapat Sebelumnya" in text
    assert "Progress of Earlier Follow-ups" in text
    for words in (
        "Menyiarkan iklan layanan masyarakat",
        "Letter Number 301/CONTOH/2026, 27 November 2026",
        "told by Social Service of Timor Tengah Utara Regency",
        "Dilanjutkan, tenggat baru 12 Februari 2027",
        "Nomor pengaduan nasional dipakai.",
    ):
        assert words in text


def test_a_follow_up_that_was_set_in_one_language_is_quoted_as_such_in_the_other(
    folder: Path,
) -> None:
    earlier = folder / "layanan-korban/minutes/2026-02-10.yaml"
    english = "    en: Draw up the list of focal points of both regions\n"
    assert english in earlier.read_text()
    earlier.write_text(earlier.read_text().replace("- en\n", "").replace(english, ""))

    text = text_of(folder / "layanan-korban/minutes/2026-04-14.yaml")
    alone = text_of(folder / "layanan-korban/minutes/2026-04-14.yaml", Edition(languages=("en",)))

    said = "Menyusun daftar narahubung kedua daerah"
    assert f"{said} {said} (in Indonesian only)" in text
    assert f"{said} (in Indonesian only)" in alone


def test_done_without_evidence_and_dropped_without_a_reason_are_blanks(folder: Path) -> None:
    path = folder / "layanan-korban/minutes/2026-12-08.yaml"
    text = path.read_text()
    text = re.sub(r"  evidence:\n(?:  (?:-|  ).*\n|    .*\n)+", "", text, count=1)
    path.write_text(re.sub(r"  note:\n    id: Nomor.*\n    en: .*\n", "", text))

    printed = text_of(path, Edition(languages=("id",)))

    assert "[......: dokumen bukti pelaksanaan]" in printed
    assert "[......: alasan penghentian]" in printed


@pytest.mark.parametrize(
    ("name", "word", "other"),
    [("Sidang Pleno", "Pimpinan Sidang", "Rapat"), ("Rapat Kedua", "Pimpinan Rapat", "Sidang")],
)
def test_the_word_of_the_form_that_fits_is_printed(
    folder: Path, name: str, word: str, other: str
) -> None:
    path = folder / "layanan-korban/minutes/2026-02-10.yaml"
    text = path.read_text().replace("id: Rapat Narahubung Pertama", f"id: {name}")
    path.write_text(
        text.replace("  en: First Meeting of the Focal Points\n", "").replace("- en\n", "")
    )

    printed = text_of(path, Edition(languages=("id",)))

    assert word in printed
    assert "/Rapat" not in printed
    assert f"Pimpinan {other}" not in printed


def test_the_discussion_stands_by_items_of_the_agenda(folder: Path) -> None:
    path = folder / "layanan-korban/minutes/2026-02-10.yaml"
    path.write_text(
        path.read_text().replace("- key: plan\n  text", "- key: plan\n  agenda: 2\n  text")
    )

    assert "Rencana kegiatan a. Kedua daerah membahas rencana kegiatan." in text_of(
        path, Edition(languages=("id",))
    )


def test_an_item_that_the_agenda_does_not_have_is_an_error(folder: Path) -> None:
    path = folder / "layanan-korban/minutes/2026-02-10.yaml"
    path.write_text(
        path.read_text().replace("- key: plan\n  text", "- key: plan\n  agenda: 3\n  text")
    )

    result = CliRunner().invoke(main, ["--lang", "en", "check", str(path)])

    assert "the agenda has only 2 items" in result.stderr


@pytest.mark.slow
def test_forty_five_who_attended_stand_by_institution_on_three_pages_at_most(folder: Path) -> None:
    people: list[list[str | None]] = [
        [str(n), f"Nama Rekaan {chr(65 + n % 26)}{n}", "Kepala Bidang", OFFICES[n % 4]]
        for n in range(1, 46)
    ]
    titles: list[list[str | None]] = [["DAFTAR HADIR"], ["Selasa, 9 Februari 2027"], []]
    file = table(folder / "h.xlsx", [*titles, ["No.", "Nama", "Jabatan", "Instansi"], *people])
    result = begin(folder, "--attendance", file)
    file.unlink()
    assert result.exit_code == 0, result.output

    path = folder / f"layanan-korban/minutes/{DAY}.yaml"
    for engine_pages in (pages(pdf, 10) for pdf in pdfs(made(path))):
        listed = [page for page in engine_pages if "Nama Rekaan" in page]
        text = " ".join(" ".join(listed).split())

        assert len(listed) <= 3
        assert len(re.findall(r"Nama Rekaan [A-Z]\d+", text)) == 45
        assert [text.count(office) for office in OFFICES] == [1, 1, 1, 1]
    document = made(path)
    xml = docx_xml(write_docx(document.document, document.theme))
    named = [row for row in xml.split("<w:tr>") if any(f">{each}<" in row for each in OFFICES)]
    opening = [row for row in named if "<w:b/>" in row]
    assert len(opening) == 4
    assert all(row.count("<w:keepNext/>") == row.count("<w:p>") == 1 for row in opening)
    assert all('<w:gridSpan w:val="4"/>' in row for row in opening)
    signed = [row for row in xml.split("<w:tr>") if "Nama Rekaan" in row]
    assert all(re.search('<w:spacing w:after="[0-9]{3}"/>', row) for row in signed)


def docx_xml(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read("word/document.xml").decode()


def pdfs(document: ComposedDocument) -> list[bytes]:
    return [
        data
        for engine in ("weasyprint", "typst")
        for data in render([document], ["pdf"], FOLDERS, Path(), engine).values()
    ]


def test_an_institution_written_once_holds_for_those_below(folder: Path) -> None:
    rows: list[list[str | None]] = [
        ["Nama", "Jabatan", "Instansi"],
        ["Nama Rekaan Kesatu", "Staf", "Dinas Contoh"],
        ["Nama Rekaan Kedua", None, None],
    ]

    assert begin(folder, "--attendance", table(folder / "h.xlsx", rows)).exit_code == 0
    written = (folder / f"layanan-korban/minutes/{DAY}.yaml").read_text()

    assert written.count("id: Dinas Contoh") == 2


def test_a_table_that_names_no_columns_is_told(folder: Path) -> None:
    result = begin(folder, "--attendance", table(folder / "h.xlsx", [["a", "b"], ["c", "d"]]))

    assert result.exit_code == 1
    assert "no row of this table names its columns" in result.stderr
    assert not (folder / f"layanan-korban/minutes/{DAY}.yaml").exists()


def test_a_row_with_an_office_and_no_institution_has_a_place_of_its_own(tmp_path: Path) -> None:
    row = "  - office: {id: Notulis, en: Note-taker}\n"
    root = copied(
        "asn",
        tmp_path,
        ("magang/attendance/2026-08-12.yaml", "rows: 4\n", f"attendance:\n{row}{row}"),
    )

    document = made(root / "magang/attendance/2026-08-12.yaml")

    assert printed_words(document.document).count("Notulis") == 2
