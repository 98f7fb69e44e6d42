from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_SAND = "walanae/agreement.yaml"
_REEF = "terumbu-karang/agreement.yaml"
_WORK = "magang/cooperations/penempatan.yaml"
_CHANGE = "magang/addenda/penempatan-1.yaml"


@pytest.mark.parametrize(
    ("dossier", "file", "old", "new", "said"),
    [
        ("sand", _SAND, "ayat (1) huruf b dan huruf c dilipatduakan", "ayat (1) huruf a dan huruf b dilipatduakan", "`huruf a`"),
        ("sand", _SAND, "ayat (1) huruf b dan huruf c dilipatduakan", "ayat (1) huruf c dilipatduakan", ""),
        ("reef", _REEF, "ayat (1) huruf a belum", "ayat (1) huruf b belum", "`huruf b`"),
        ("asn", _WORK, "menurut perbandingan sebagaimana dimaksud pada ayat (2)", "menurut perbandingan sebagaimana dimaksud pada ayat (1)", "`ayat (1)`"),
        ("asn", _CHANGE, "penilaian kinerja menurut {Pasal 6 ayat (4)}", "penilaian kinerja menurut {Pasal 6 ayat (5)}", "`Pasal 6 ayat (5)`"),
    ],
)  # fmt: skip
def test_the_part_that_is_meant_speaks_of_what_is_referred_to(
    tmp_path: Path, dossier: str, file: str, old: str, new: str, said: str
) -> None:
    root = copied(dossier, tmp_path, (file, old, new))

    messages = [each.message for each in found("references", root / file)]

    assert messages == [f"{said} says nothing of what is referred to"] * bool(said)
