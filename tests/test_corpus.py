"""Correct texts give no finding, and slips do (`tests/checks/corpus`)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.corpus import PLACES, TOGETHER, Text, placed, right_texts, scores, slips, texts
from tests.mutations import Bench

pytestmark = pytest.mark.repeats

_MOST_MISSED = 3


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("corpus"))


def _documents() -> Iterator[tuple[Text, ...]]:
    """Yield the correct texts, as many as a document takes at one place."""
    right = right_texts(slips())
    for place in PLACES:
        found = [each for each in right if each.at == place]
        yield from (tuple(found[i : i + TOGETHER]) for i in range(0, len(found), TOGETHER))


def test_there_are_correct_texts_of_many_subjects() -> None:
    assert len(texts()) + len(slips()) > 350
    assert len({each.subject for each in texts()}) >= 15


def test_no_correct_text_gives_a_finding(bench: Bench) -> None:
    found = [problem for said in _documents() for problem in bench.check(placed(*said))]

    assert [f"{each.rule}: {each.message}" for each in found] == []


def test_nearly_every_slip_is_found(bench: Bench) -> None:
    found = scores(bench, slips())
    missed = [slip for score in found.values() for slip in score.missed]

    assert len(missed) <= _MOST_MISSED, [each.wrong.said for each in missed]
    assert {kind: score.share for kind, score in found.items() if score.share < 0.9} == {}
