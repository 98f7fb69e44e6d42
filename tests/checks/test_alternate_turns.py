"""In odd and in even years, minutes name the party whose turn it is by the agreement."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

MEETING = "bendung/minutes/2027-08-05.yaml"
_START = (
    "Karena tahun 2027 adalah tahun ganjil, putaran pertama dimulai oleh Kabupaten Demak selama"
)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (_START.replace("Demak", "Grobogan"), 1),
        ("Pada tahun ganjil, Kabupaten Grobogan memulai putaran pertama selama", 1),
        ("Kabupaten Demak memulai putaran pertama pada tahun genap selama", 1),
        ("Putaran pertama pada tahun genap dimulai oleh Kabupaten Demak selama", 1),
        ("Tahun Gasal: Kabupaten Grobogan memulai putaran pertama selama", 1),
        (_START, 0),
        ("Pada tahun genap, Kabupaten Grobogan memulai putaran pertama selama", 0),
        ("Pada tahun gasal, Kabupaten Demak memulai putaran pertama selama", 0),
        ("Kecuali pada tahun ganjil, Kabupaten Grobogan memulai putaran pertama selama", 0),
        ("Pada tahun ganjil, Kabupaten Grobogan tidak memulai putaran pertama selama", 0),
        ("Pada tahun ganjil, Kabupaten Grobogan membersihkan saluran selama", 0),
        ("Kabupaten Grobogan dan Kabupaten Demak memulai putaran pertama pada tahun ganjil selama", 0),
        ("Kabupaten Grobogan mengusulkan memulai putaran pertama pada tahun ganjil selama", 0),
    ],
)  # fmt: skip
def test_the_party_whose_turn_it_is_begins(tmp_path: Path, said: str, count: int) -> None:
    root = copied("irrigation", tmp_path, (MEETING, _START, said))

    assert len(found("contradictions", root / MEETING)) == count


def test_turns_that_an_addendum_may_have_changed_are_compared_with_nothing(tmp_path: Path) -> None:
    edits = (
        (MEETING, _START, _START.replace("Demak", "Grobogan")),
        ("bendung/addenda/giliran-1.yaml", "Satu putaran", "Pada tahun ganjil, satu putaran"),
    )

    assert found("contradictions", copied("irrigation", tmp_path, *edits) / MEETING) == []


STEERING = "depo/minutes/2027-09-29.yaml"
_TERMS = "depo/agreement.yaml"
_ODD = "dalam tahun ganjil oleh anggota dari PIHAK KEDUA dan dalam tahun genap oleh anggota dari PIHAK KESATU"
_SECRETARY = "chair:\n  office: {id: Sekretaris Daerah Kabupaten Halmahera Barat"


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        (((_TERMS, _ODD, _ODD.replace("ganjil", "gAsal").replace("genap", "ganjil").replace("gAsal", "genap")),), 1),
        (((STEERING, _SECRETARY, _SECRETARY.replace("Barat", "Utara")),), 1),
        (((STEERING, "date: 2027-09-29", "date: 2028-09-28"),), 1),
        ((), 0),
        (((STEERING, _SECRETARY, _SECRETARY.replace(" Kabupaten Halmahera Barat", "")),), 0),
        (((STEERING, _SECRETARY, _SECRETARY.replace("Barat", "Utara")), (STEERING, "{id: Rapat Tim Pengarah Depo Arsip", "{id: Rapat Teknis Pemindahan Boks")), 0),
        (((STEERING, _SECRETARY, _SECRETARY.replace("Barat", "Utara")), (STEERING, "Ketua membuka rapat", "Karena ketua berhalangan, wakilnya membuka rapat")), 0),
    ],
)  # fmt: skip
def test_a_body_is_chaired_by_the_party_whose_year_it_is(
    tmp_path: Path, edits: tuple[tuple[str, str, str], ...], count: int
) -> None:
    problems = found("contradictions", copied("depot", tmp_path, *edits) / STEERING)

    assert ["the turn of" in each.message for each in problems] == [True] * count
