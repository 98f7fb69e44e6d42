from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import HERE as HERE_ARE
from tests.examples import AGREEMENTS
from tests.source.samples import HERE, KERJA_SAMA, changed, write

KEYS = (
    "task-force-coordination",
    "referral-system",
    "law-enforcement-and-protection",
    "human-rights",
    "cross-sector-cooperation",
    "focal-point-meetings",
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "{id: Menjunjung hak asasi., en: To uphold human rights.}",
            "{id: mengembangkan  Rujukan, en: To uphold human rights.}",
        ),
        (
            "{id: Menjunjung hak asasi., en: To uphold human rights.}",
            "{id: Menjunjung hak asasi., en: To develop referral.}",
        ),
        ("{id: Hak Asasi, en: Human Rights}", "{id: Rujukan, en: Human Rights}"),
    ],
)
def test_a_commitment_that_stands_twice_is_found_at_the_second(
    tmp_path: Path, old: str, new: str
) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, old, HERE + new)

    (problem,) = found("commitments", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING


@pytest.mark.parametrize("key", KEYS)
def test_one_of_the_six_that_is_not_there_is_found(tmp_path: Path, key: str) -> None:
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    path = tmp_path / "agreements/nunukan-ttu/agreement.yaml"
    head, _, rest = path.read_text("utf-8").partition("\ncommitments:")
    items, _, tail = rest.partition("\nduration:")
    kept = [each for each in items.split("  - key: ")[1:] if not each.startswith(key)]
    path.write_text(
        f"{head}\ncommitments:\n  - key: {'  - key: '.join(kept)}\nduration:{tail}", "utf-8"
    )

    (problem,) = found("commitments", path)

    assert f"`{key}`" in problem.hint


@pytest.mark.parametrize("folder", ["trafficking", "migrants"])
def test_an_agreement_that_rests_on_another_meeting_has_its_own(folder: str) -> None:
    (path,) = (HERE_ARE / folder).glob("*/agreement.yaml")

    assert found("commitments", path) == []


def test_another_cooperation_need_not_have_them(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("commitments", tmp_path / KERJA_SAMA) == []


def test_the_six_of_the_example_pass() -> None:
    assert found("commitments", AGREEMENTS / "nunukan-ttu/agreement.yaml") == []
