"""How the documents read, in places where a formula has to fit who reads it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import Layout, printed_words
from mou_gen.kinds.kind import Edition
from tests.examples import AGREEMENTS, FOLDERS
from tests.steps import copied

VICTIMS = "nunukan-ttu/cooperations/victim-referral.yaml"
WARNING = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"


def said(path: Path, asked: Edition = Edition()) -> str:  # noqa: B008, which nothing changes
    """Return the words of the documents of *path*, laid out as *asked*."""
    done = pipeline.check_all([path], asked, FOLDERS)
    return " ".join(" ".join(printed_words(each.document).split()) for each in done.composed)


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (VICTIMS, "shall notify the other PARTY in writing"),
        (WARNING, "shall notify every other PARTY in writing"),
        (VICTIMS, "between the focal points"),
        (WARNING, "among the focal points"),
        (VICTIMS, "Sosial, Pemberdayaan Perempuan, dan Perlindungan Anak Kabupaten Nunukan]"),
        ("pelatihan-kerja/offers/2026-06-02.yaml", "mohon disampaikan secara tertulis. Demikian"),
        ("pacitan-wonogiri-gunungkidul/extensions/2029.yaml", "disebut Kesepakatan Bersama; dan"),
        ("pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml", "as the Cooperation Agreement; and"),
        ("pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml", "menyimpulkan bahwa Kerangka Acuan Kerja layak ditawarkan."),
        ("ntb-pekerja-migran/work-plans/2027.yaml", "WORK PLAN UNDER THE MEMORANDUM OF AGREEMENT"),
    ],
)  # fmt: skip
def test_a_formula_fits_its_document(file: str, words: str) -> None:
    assert words in said(AGREEMENTS / file)


def test_a_governor_is_asked_to_command_those_of_the_province_alone(tmp_path: Path) -> None:
    folder = copied(tmp_path)
    report, party = (
        folder / "offer-reports/2026-09-21.yaml",
        folder.parent / "parties/gunungkidul.yaml",
    )
    assert "tersebut agar Bupati Gunungkidul memberikan tanggapan" in said(report)

    own = party.read_text("utf-8").replace("Gunungkidul", "Trenggalek").replace("34.03", "35.03")
    party.write_text(own, "utf-8")
    assert "yaitu memerintahkan Bupati Trenggalek untuk memberikan tanggapan" in said(report)


@pytest.mark.parametrize("layout", Layout)
def test_what_both_languages_say_alike_stands_once_in_a_cell(layout: Layout) -> None:
    attendance = said(
        AGREEMENTS / "nunukan-ttu/minutes/2019-09-25.yaml", Edition(layout, ("id", "en"))
    ).partition("Lampiran Notula")[2]

    assert "2 [......: nama peserta] [......: name of the participant]" in attendance
    assert attendance.count("IOM Indonesia") == 1


def test_a_place_stands_once_under_another_and_in_each_column() -> None:
    path, both = AGREEMENTS / "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml", ("id", "en")

    assert "di in Kefamenanu Dalam rangka" in said(path, Edition(Layout.STACKED, both))
    assert said(path, Edition(Layout.COLUMNS, both)).count("Kefamenanu Kefamenanu") >= 1
