"""A referral and its handover record with an English translation: Indonesian stays the document, and prevails."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from mou_gen import pipeline
from mou_gen.document import Layout, printed_words
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from mou_gen.language.language_detection import sentences
from mou_gen.writers.formats import ENGINES
from tests.examples import AGREEMENTS, BOTH, FOLDERS
from tests.rendering import render
from tests.source import samples
from tests.source.records import SERAH_TERIMA
from tests.source.records import write as write_record
from tests.source.samples import RUJUKAN, write

FILES = {
    "three persons": "nunukan-ttu/referrals/NNK-TPPO-2026-0003.yaml",
    "outside any agreement": "victim-services/referrals/NNK-TPPO-2026-0004.yaml",
    "handover": "nunukan-ttu/handovers/NNK-TPPO-2026-0001.yaml",
}
PREVAILS = "merupakan terjemahan; yang berlaku adalah teks bahasa Indonesia"


@cache
def said(case: str, edition: Edition) -> dict[str, str]:
    """Return the words of each document of *case* by its kind; that nothing is found is asserted."""
    run = pipeline.check_all([AGREEMENTS / FILES[case]], edition, FOLDERS)
    assert run.warnings == []
    return {each.document.kind: printed_words(each.document) for each in run.composed}


@pytest.mark.parametrize("case", FILES)
@pytest.mark.parametrize("layout", Layout)
def test_a_translation_leaves_no_indonesian_line_out(case: str, layout: Layout) -> None:
    alone, both = said(case, Edition()), said(case, Edition(layout, BOTH))

    assert alone.keys() == both.keys()
    for kind, words in alone.items():
        assert {" ".join(line.split()) for line in words.splitlines() if line.strip()} - {
            " ".join(line.split()) for line in both[kind].splitlines()
        } <= {"Tembusan:"}
        assert PREVAILS in " ".join(both[kind].split())
        assert PREVAILS not in " ".join(words.split())


@pytest.mark.parametrize("engine", ENGINES)
def test_what_stands_at_the_head_of_a_page_leaves_the_number_free(engine: str) -> None:
    run = pipeline.check_all(
        [AGREEMENTS / FILES["outside any agreement"]], Edition(Layout.COLUMNS, BOTH), FOLDERS
    )
    form = next(each for each in run.composed if each.document.kind == "referral-form")
    (data,) = render([form], ["pdf"], FOLDERS, Path(), engine).values()

    page = pypdfium2.PdfDocument(data)[1]
    text = page.get_textpage()
    boxes = [(text.get_text_range(n, 1), text.get_charbox(n)) for n in range(text.count_chars())]
    head = [(sign, box) for sign, box in boxes if box[1] > page.get_height() - 71 and sign.strip()]
    middle = page.get_width() / 2
    ((left, low, right, high),) = (box for sign, box in head if sign == "2" and box[0] > middle)
    others = [box for _sign, box in head if box != (left, low, right, high)]
    assert len(others) > 20
    assert not any(
        box[2] > left and box[0] < right and box[3] > low and box[1] < high for box in others
    )


ENGLISH = {
    "referral-letter": (
        "Number of persons : 3 (three) persons",
        "Its envelope may be opened only by the focal point of the receiving agency",
        "in accordance with Article 24 and Article 44 of Law Number 21 of 2007",
    ),
    "referral-form": (
        "WITNESSES AND/OR VICTIMS OF TRAFFICKING IN PERSONS",
        "PERSON 2 OF 3",
        "5. Informed Consent",
        "Best interests of the child",
        "Given by : a parent",
        "Right to withdraw explained : yes",
        "REFERRAL FEEDBACK SLIP",
    ),
}


def test_the_english_uses_the_terms_of_those_who_receive_victims() -> None:
    both = said("three persons", Edition(Layout.STACKED, BOTH))

    for kind, all_words in ENGLISH.items():
        for words in all_words:
            assert words in " ".join(both[kind].split()), words
    record = " ".join(said("handover", Edition(Layout.STACKED, BOTH))["handover"].split())
    assert "hereinafter referred to as the First Party; and" in record
    assert "the First Party, the Second Party and the witnesses shall keep the identity" in record


def told(path: Path, edition: Edition) -> str:
    with pytest.raises(InputError) as caught:
        pipeline.check_all([path], edition, FOLDERS)
    return str(caught.value)


def test_english_alone_is_no_referral_and_no_record(tmp_path: Path) -> None:
    write(tmp_path)
    record = write_record(tmp_path, SERAH_TERIMA)

    for path in (tmp_path / RUJUKAN, record):
        assert "English is only a translation beside" in told(path, Edition(languages=("en",)))


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("languages: [en]", "`languages` must begin with `id`"),
        ("languages: [id, en]", "`from.officer.office` has no `en` text"),
    ],
)
def test_a_file_that_asks_for_a_translation_must_have_it(
    tmp_path: Path, line: str, why: str
) -> None:
    write(tmp_path, {**samples.FILES, RUJUKAN: f"{samples.REFERRAL}{line}\n"})

    assert why in told(tmp_path / RUJUKAN, Edition())


def test_whom_a_letter_addresses_is_one_sentence() -> None:
    assert sentences("Yth. Plt. Kepala Dinas Sosial") == ["Yth. Plt. Kepala Dinas Sosial"]
    assert len(sentences("Ini satu. Ini dua.")) == 2
