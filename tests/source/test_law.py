from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mou_gen.library.law import read_law
from tests.examples import FOLDERS


def test_each_law_of_the_table_is_of_a_kind_that_texts_can_name() -> None:
    law = read_law(FOLDERS)

    assert {key.rsplit("-", 2)[0] for key in law.instruments} <= set(law.kinds)


def test_no_law_ends_before_it_begins() -> None:
    for key, law in read_law(FOLDERS).instruments.items():
        assert law.since is None or law.until is None or law.since < law.until, key
        assert law.until is None or law.replaced_by, key


def test_an_own_folder_adds_and_replaces_by_key(tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "instruments.yaml").write_text(
        "instruments:\n"
        "  permendagri-22-2020: {from: 2021-01-01, verified: no}\n"
        "  perda-nunukan-16-2015: {from: 2015-12-01, verified: no}\n",
        encoding="utf-8",
    )

    law = read_law((tmp_path, *FOLDERS))

    assert law.instruments["permendagri-22-2020"].since == dt.date(2021, 1, 1)
    assert "perda-nunukan-16-2015" in law.instruments
    assert "permendagri-1-2023" in law.instruments


@pytest.mark.parametrize("folders", [(), (Path("nowhere"),)])
def test_without_a_table_nothing_is_known(folders: tuple[Path, ...]) -> None:
    assert read_law(folders).instruments == {}
