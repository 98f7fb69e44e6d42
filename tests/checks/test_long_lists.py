"""A list of thousands of items is compared with its translation at once."""

from __future__ import annotations

import time

from mou_gen.checks.dropped_items import dropped_items
from mou_gen.checks.pairs import LanguageVersion
from mou_gen.document import Paragraph
from mou_gen.errors import Source
from mou_gen.library.dictionary import read_dictionary
from tests.checks.found import TEMPLATES

HERE = Source("agreement.yaml", 1)


def test_a_list_without_an_end_is_read_at_once() -> None:
    dictionary = read_dictionary([TEMPLATES])
    first, second = [
        LanguageVersion(f"{word}, " * 3_000, HERE, Paragraph("p", tag, (), HERE))
        for tag, word in (("id", "tenda   besar"), ("en", "tents"))
    ]
    began = time.process_time()

    assert list(dropped_items(first, second, dictionary)) == []
    assert time.process_time() - began < 1
