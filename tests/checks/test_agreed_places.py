"""A thing of a cooperation stands where the agreement puts it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import NAMES, TYPED, Edit, copied

MINUTES = "surakarta-karanganyar/minutes/2026-04-09.yaml"
MOVING = "surakarta-karanganyar/cooperations/moving.yaml"
SERVED = "Sejak dibuka, loket melayani rata-rata 23 (dua puluh tiga) permohonan per hari."
LANDFILL = "sampah/cooperations/tpa.yaml"
CAPACITY = "bahwa kapasitas tempat pemrosesan akhir perlu"


def told(tmp_path: Path, folder: str, *edits: Edit) -> list[str]:
    """Return what the rule tells of the file of the first of *edits*."""
    problems = found("agreed-places", copied(folder, tmp_path, *edits) / edits[0][0])
    assert all(each.level is Level.WARNING for each in problems)
    return [each.message for each in problems]


@pytest.mark.parametrize("name", [*NAMES, *TYPED, "examples"])
def test_whole_cooperations_pass(tmp_path: Path, name: str) -> None:
    assert found("agreed-places", copied(name, tmp_path)) == []


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("Sejak dibuka, loket di Kecamatan Laweyan melayani warga.", 1),
        ("Loket yang berada di Kecamatan Banjarsari melayani warga.", 1),
        ("Warga datang ke loket perbatasan di Kecamatan Laweyan.", 1),
        ("Loket di Kabupaten Karanganyar melayani warga.", 1),
        ("Loket di Kecamatan Laweyan dilayani 2 (dua) orang petugas setiap hari.", 1),
        ("Beberapa loket di Kecamatan Laweyan melayani warga.", 0),
        ("Loket di Kecamatan Jebres melayani warga.", 0),
        ("Loket di Kota Surakarta melayani warga.", 0),
        ("Loket kedua di Kecamatan Laweyan melayani warga.", 0),
        ("Diusulkan agar dibuka loket di Kecamatan Laweyan.", 0),
        ("Loket dipindahkan dari Kecamatan Jebres; loket di Kecamatan Laweyan melayani warga.", 0),
        ("Rapat membahas loket tambahan di Kecamatan Laweyan.", 0),
        ("Puskesmas di Kecamatan Laweyan melayani warga.", 0),
        ("Loket di Kelurahan Mojosongo melayani warga.", 0),
    ],
)
def test_a_counter_is_where_the_cooperation_agreement_has_it(
    tmp_path: Path, sentence: str, count: int
) -> None:
    assert len(told(tmp_path, "records", (MINUTES, SERVED, sentence))) == count


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("bahwa kapasitas tempat pemrosesan akhir di Kabupaten Bengkayang perlu", 1),
        ("bahwa kapasitas TPA di wilayah Kabupaten Bengkayang perlu", 1),
        ("bahwa kapasitas tempat pemrosesan akhir di Kota Singkawang perlu", 0),
        ("bahwa kapasitas tempat pemrosesan akhir lain di Kabupaten Bengkayang perlu", 0),
    ],
)
def test_a_landfill_is_where_the_agreement_above_has_it(
    tmp_path: Path, words: str, count: int
) -> None:
    assert len(told(tmp_path, "waste", (LANDFILL, CAPACITY, words))) == count


def test_of_a_counter_in_two_places_nothing_is_said(tmp_path: Path) -> None:
    duty = "menyediakan loket di Kecamatan Jebres"
    edits = [
        (MINUTES, SERVED, "Loket di Kecamatan Laweyan melayani warga."),
        (MOVING, duty, f"{duty} dan loket di Kecamatan Pasar Kliwon"),
    ]

    assert told(tmp_path, "records", *edits) == []
