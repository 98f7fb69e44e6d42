"""The file of a party, checked by itself: it makes no document, and others print what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import NUNUKAN, PARTY, REFERRAL, RUJUKAN, write

NAME = "Rekamira Tekanorek"


def levels(folder: Path, line: str) -> set[Level]:
    """Return how serious it is that the file of a party ends with *line*."""
    write(folder)
    told = REFERRAL.replace("nama contoh", NAME)
    told = told.replace("ringkasan contoh", "Nomor ibunya 0813 0000 4322")
    (folder / RUJUKAN).write_text(told, "utf-8")
    party = folder / NUNUKAN
    head = "  dinas-sosial:\n"
    party.write_text(PARTY.replace(head, f"{head}    {line}\n"), "utf-8")
    problems = found("sealed-names", party)
    assert "reka" not in "".join(f"{each.message}{each.hint}" for each in problems).casefold()
    return {each.level for each in problems}


@pytest.mark.parametrize(
    "line",
    [
        "address: Rumah Tekanorek, Jalan Contoh",
        "address: Jalan Contoh, telepon 0813-0000-4322",
        "# Rekamira T., telepon 0813-0000-4322",
        "# hubungi ibu tekanorek",
    ],
)
def test_who_is_named_in_it_is_found(tmp_path: Path, line: str) -> None:
    assert levels(tmp_path, line) == {Level.ERROR}


@pytest.mark.parametrize("line", ["telephone: 0813-0000-4322", "pos_el: rekamira@contoh.go.id"])
def test_what_an_office_may_have_by_chance_is_a_warning(tmp_path: Path, line: str) -> None:
    assert levels(tmp_path, line) == {Level.WARNING}


@pytest.mark.parametrize(
    "line",
    [
        "address: Jalan Contoh Nomor 4",
        "# alamat menurut surat tahun 2026",
        "telephone: (0556) 21000",
        "pos_el: bagian@contoh.go.id",
    ],
)
def test_what_names_nobody_stops_nothing(tmp_path: Path, line: str) -> None:
    assert levels(tmp_path, line) == set()
