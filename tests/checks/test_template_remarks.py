"""Comments of a template of the regency: nobody prints them, and colleagues, packs and git hold them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import TEMPLATES, found
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, write


def levels(folder: Path, remark: str) -> set[Level]:
    """Return how serious it is that the template of the minutes has the comment *remark*."""
    write(folder / "data")
    told = REFERRAL.replace("nama contoh", "Rekamira Tekanorek")
    (folder / "data" / RUJUKAN).write_text(told, "utf-8")
    own = folder / "own"
    own.mkdir()
    text = (TEMPLATES / "minutes.html").read_text("utf-8")
    (own / "minutes.html").write_text(f"{text}\n{remark}\n", "utf-8")
    problems = found("sealed-names", folder / "data" / RAPAT, own)
    assert "reka" not in "".join(f"{each.message}{each.hint}" for each in problems).casefold()
    return {each.level for each in problems}


@pytest.mark.parametrize(
    "remark",
    ["{# Tekanorek, lihat surat #}", "{# untuk\nSdri. Rekamira #}", "{#- rekamira tekanorek -#}"],
)
def test_a_name_in_a_comment_of_a_template_is_found(tmp_path: Path, remark: str) -> None:
    assert levels(tmp_path, remark) == {Level.ERROR}


@pytest.mark.parametrize(
    "remark",
    [
        "{# tabel peserta rapat #}",
        "{# Dinas Sosial, 2026 #}",
        "{# lihat label korban #}",
        "{# SOP rujukan #}",
    ],
)
def test_a_comment_that_names_nobody_stops_nothing(tmp_path: Path, remark: str) -> None:
    assert levels(tmp_path, remark) == set()
