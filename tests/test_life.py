"""The state of an agreement, as it follows from the documents in its folder."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mou_gen.kinds.folder import Folder
from mou_gen.kinds.life import Life, LifeState, life_named, life_of
from tests.dossiers import HERE, copied

FOLDER = "nunukan-ttu"
PKS = "victim-referral"
DAY = dt.date


def lives(
    day: dt.date, root: Path = HERE / "trafficking", agreement: str = FOLDER
) -> dict[str, Life]:
    return {each.cooperation: each for each in life_of(Folder(root), agreement, day)}


def due(life: Life) -> dict[str, tuple[str, dt.date | None, dt.date | None]]:
    return {each.key: (each.law, each.since, each.by) for each in life.next}


def law(article: str) -> str:
    return f"Permendagri 22/2020, article {article}"


@pytest.mark.parametrize(
    ("day", "state", "since", "file"),
    [
        (DAY(2026, 1, 11), LifeState.PREPARED, None, ""),
        (DAY(2026, 1, 12), LifeState.OFFERED, DAY(2026, 1, 12), "offers/2026-01-12.yaml"),
        (DAY(2026, 2, 20), LifeState.OFFERED, DAY(2026, 2, 16), "offers/2026-02-16.yaml"),
        (DAY(2026, 3, 10), LifeState.IN_FORCE, DAY(2026, 3, 10), "agreement.yaml"),
        (DAY(2031, 3, 9), LifeState.IN_FORCE, DAY(2026, 3, 10), "agreement.yaml"),
        (DAY(2031, 3, 10), LifeState.ENDED, DAY(2031, 3, 10), "agreement.yaml"),
    ],
)
def test_the_state_follows_from_the_documents_up_to_the_day(
    day: dt.date, state: LifeState, since: dt.date | None, file: str
) -> None:
    life = lives(day)[""]

    assert (life.state, life.since) == (state, since)
    assert life.file.endswith(file)


@pytest.mark.parametrize(
    ("day", "key", "article", "since", "by"),
    [
        (DAY(2026, 1, 11), "offer", "8(2)", None, None),
        (DAY(2026, 1, 20), "answer", "8(3)", None, DAY(2026, 2, 11)),
        (DAY(2026, 2, 12), "ask-again", "8(4)", DAY(2026, 2, 12), None),
        (DAY(2026, 2, 20), "answer", "8(3)", None, DAY(2026, 3, 3)),
        (DAY(2026, 3, 5), "report-silence", "8(5)", DAY(2026, 3, 4), None),
        (DAY(2026, 5, 5), "report", "17(1)", None, DAY(2026, 6, 30)),
        (DAY(2026, 7, 1), "report", "17(1)", None, DAY(2026, 12, 31)),
        (DAY(2026, 7, 1), "extend", "9(3)", None, DAY(2031, 3, 9)),
    ],
)
def test_what_comes_next_is_told_with_its_article_and_its_day(
    day: dt.date, key: str, article: str, since: dt.date | None, by: dt.date | None
) -> None:
    assert due(lives(day)[""])[key] == (law(article), since, by)


@pytest.mark.slow
def test_each_perjanjian_kerja_sama_has_a_life_of_its_own() -> None:
    found = lives(DAY(2026, 4, 7))

    assert list(found) == ["", PKS]
    assert (found[PKS].state, found[PKS].since) == (LifeState.IN_FORCE, DAY(2026, 4, 7))
    assert lives(DAY(2026, 4, 6))[PKS].state == LifeState.PREPARED
    assert found[PKS].last_day == DAY(2029, 4, 6)


def test_regencies_of_one_province_take_their_disputes_to_it_and_all_others_to_the_minister() -> (
    None
):
    assert lives(DAY(2026, 4, 7))[""].forum == "minister"
    one_province = lives(DAY(2024, 6, 1), HERE / "health", "bima-dompu")
    assert one_province[""].forum == "province"


def test_an_agreement_without_a_date_or_with_a_draft_is_not_taken_for_signed_in_silence(
    tmp_path: Path,
) -> None:
    undated = lives(DAY(2030, 1, 1), HERE / "disaster", "merapi")[""]
    assert (undated.state, undated.signed) == (LifeState.OFFERED, None)

    note = "draft: {id: Baru naskah awal., en: Only a first text.}\noriginals: 2"
    root = copied("trafficking", tmp_path, (f"{FOLDER}/agreement.yaml", "originals: 2", note))
    life = lives(DAY(2026, 5, 1), root)[""]
    assert (life.state, life.draft) == (LifeState.IN_FORCE, True)


def test_what_has_no_document_has_not_begun() -> None:
    assert life_named(lives(DAY(2026, 5, 1)).values(), "nothing").state == LifeState.PREPARED
