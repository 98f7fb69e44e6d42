"""A list has two items or more (UU 12/2011, Lampiran II): a single one is part of the sentence before it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from mou_gen.document import Document, Label, Paragraph, Scheme, printed_words, walk
from mou_gen.kinds.kind import Edition
from tests.examples import AGREEMENTS, BOTH, EDITIONS, laid_out
from tests.source import samples

EXAMPLES = sorted(path.relative_to(AGREEMENTS).as_posix() for path in AGREEMENTS.glob("*/*.yaml"))
EXAMPLES += sorted(
    path.relative_to(AGREEMENTS).as_posix()
    for path in AGREEMENTS.glob("*/*/*.yaml")
    if path.parent.parent.name != "parties"
)

AGREEMENT = "kerja-sama/agreement.yaml"


def documents(path: Path, edition: str = "as the file says") -> list[Document]:
    return [each.document for each in laid_out(path, EDITIONS[edition])]


@cache
def said(file: str) -> str:
    return " ".join(
        " ".join(printed_words(each).replace("\xa0", " ").split())
        for each in documents(AGREEMENTS / file)
    )


def labels(document: Document) -> list[tuple[str, Label]]:
    """Return the numbers of items in *document*, those of one language, in reading order."""
    first = document.languages[0]
    return [
        (node.id, node.label)
        for node in walk(document)
        if isinstance(node, Paragraph) and node.label and node.language in ("", first)
    ]


def alone(document: Document) -> list[str]:
    """Return the ids of items that have no item of the same list beside them."""
    found, numbered = [], labels(document)
    for count, (id, label) in enumerate(numbered):
        if label.scheme is Scheme.ARTICLES and label.level == 0:
            continue
        after = next((each for _, each in numbered[count + 1 :] if each.level <= label.level), None)
        opens = re.sub(r"\W", "", label.text) in ("1", "a", "I")
        if opens and not (after and after.level == label.level and after.text != label.text):
            found.append(id)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("file", EXAMPLES)
def test_no_example_numbers_a_single_item(file: str) -> None:
    for document in documents(AGREEMENTS / file):
        assert not alone(document), document.kind


@pytest.mark.parametrize(
    ("file", "words"),
    [
        (
            "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml",
            "PIHAK KESATU berhak menerima peringatan dini dari PIHAK lainnya",
        ),
        (
            "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml",
            "The FIRST PARTY has the right to receive an early warning",
        ),
        (
            "ntb-pekerja-migran/agreement.yaml",
            "Tugas dan tanggung jawab PIHAK KESATU ialah melakukan penyelidikan",
        ),
        (
            "ntb-pekerja-migran/agreement.yaml",
            "The tasks and responsibilities of the FIRST PARTY are to conduct the inquiry",
        ),
        (
            "reports/2026-2.yaml",
            "yaitu Kesepakatan Bersama tentang Penanggulangan Bencana: 1 (satu) tindak lanjut yang terlambat.",
        ),
    ],
)
def test_a_single_item_ends_the_sentence_that_introduces_it(file: str, words: str) -> None:
    assert words in said(file)


def test_whatever_is_single_in_an_agreement_stands_in_a_sentence(tmp_path: Path) -> None:
    samples.write(tmp_path)
    human = (
        "  - key: human-rights\n"
        "    title: {id: Hak Asasi, en: Human Rights}\n"
        "    text: {id: Menjunjung hak asasi., en: To uphold human rights.}\n"
    )
    samples.changed(tmp_path, AGREEMENT, human, "")
    (document,) = [
        each.document for each in laid_out(tmp_path / AGREEMENT, Edition(languages=BOTH))
    ]
    words = " ".join(printed_words(document).replace("\xa0", " ").split())

    assert not alone(document)
    for part in (
        "PARA PIHAK terlebih dahulu menerangkan bahwa daerah wajib mencegah.",
        "The PARTIES declare that regions have a duty to prevent.",
        "yang menjadi kewenangan PARA PIHAK di bidang sosial.",
        "komitmen PARA PIHAK tentang Rujukan, yaitu Mengembangkan rujukan.",
        "the commitment of the PARTIES on Referral, namely To develop referral.",
    ):
        assert part in words
