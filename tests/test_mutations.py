"""`mou-gen check` finds the mistakes of the mutation corpus (`tests/mutations.py`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.checks.rules import child, personal_data, sealed_names
from mou_gen.errors import Level
from tests.mutations import KINDS, RECORDS, Bench, Mutation, Score, scores

SECRET = {child.ID, personal_data.ID, sealed_names.ID}


@pytest.fixture(scope="module")
def every() -> list[Score]:
    """The scores of all kinds."""
    return list(scores())


@pytest.mark.repeats
def test_the_unchanged_examples_give_no_finding(tmp_path: Path) -> None:
    bench = Bench(tmp_path)

    assert [bench.check(Mutation("unchanged", paper)) for paper in RECORDS] == [[]] * len(RECORDS)


@pytest.mark.repeats
def test_there_are_mistakes_of_many_kinds() -> None:
    assert len(KINDS) > 60


@pytest.mark.slow
@pytest.mark.repeats
def test_no_finding_repeats_what_it_must_not_tell(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    secrets = ("Rekawati", "6503", "9999", "0812", "B1234567", "SMP Negeri 9", "Rekamandi", "C.R.S")

    for kind in KINDS.values():
        if SECRET.intersection(kind.rules):
            for mutation in kind.chosen()[0][:3]:
                said = "".join(each.message + each.hint for each in bench.check(mutation))
                assert not [secret for secret in secrets if secret.casefold() in said.casefold()]


@pytest.mark.repeats
def test_every_error_is_found(every: list[Score]) -> None:
    missed = [str(score) for score in every if score.kind.level is Level.ERROR and score.missed]

    assert not missed, "\n".join(missed)


@pytest.mark.repeats
def test_nearly_everything_is_found(every: list[Score], capsys: pytest.CaptureFixture[str]) -> None:
    made = sum(score.made for score in every)
    caught = made - sum(len(score.missed) for score in every)

    with capsys.disabled():
        print("", *every, f"{caught} of {made} mutations caught", sep="\n")  # noqa: T201

    assert caught >= 0.95 * made
