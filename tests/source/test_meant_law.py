from __future__ import annotations

import pytest

from mou_gen.kinds.meant_law import meant_law

KNOWN = (
    "uu-21-2007",
    "uu-22-2019",
    "uu-23-2019",
    "pp-5-2019",
    "permendagri-22-2020",
    "perppu-2-2022",
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("uu-22-19", "uu-22-2019"),
        ("uu22-2019", "uu-22-2019"),
        ("UU-22-2019", "uu-22-2019"),
        ("UU 22/2019", "uu-22-2019"),
        ("uu_22_2019", "uu-22-2019"),
        ("uu222019", "uu-22-2019"),
        ("uu-022-2019", "uu-22-2019"),
        ("uu-22-20019", "uu-22-2019"),
        ("uu-no-22-tahun-2019", "uu-22-2019"),
        ("perpu-2-2022", "perppu-2-2022"),
        ("permen-dagri-22-2020", "permendagri-22-2020"),
    ],
)
def test_a_key_written_in_another_way_is_meant(said: str, meant: str) -> None:
    assert meant_law(said, KNOWN) == meant


@pytest.mark.parametrize(
    "said",
    [
        "uu-24-2019",
        "uu-22-2018",
        "pp-22-2019",
        "uu-24-19",
        "perda-5-2019",
        "perbup-2-2022",
        "uu",
        "22-2019",
    ],
)
def test_a_key_of_another_law_is_no_slip(said: str) -> None:
    assert meant_law(said, KNOWN) == ""
