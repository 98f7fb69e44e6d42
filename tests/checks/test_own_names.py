"""An agreement is called what it is, also in the documents that belong to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied

_MINUTES = "bima-dompu/minutes/2024-11-13.yaml"
_SUBJECT = "Pelayanan Rujukan Ibu dan Bayi Baru Lahir"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (f"Rapat meninjau pelaksanaan Nota Kesepahaman tanggal 21 Mei 2024 tentang {_SUBJECT}.", 1),
        (f"Rapat meninjau Nota Kesepahaman tentang {_SUBJECT}.", 1),
        (f"Rapat meninjau Nota Kesepakatan tentang {_SUBJECT} tanggal 21 Mei 2024.", 1),
        ("Perjanjian Kerja Sama yang ditandatangani pada tanggal 21 Mei 2024 dibahas.", 1),
        ("Rapat membahas Nota Kesepahaman Nomor 100.3.7.1/17/SETDA/2024.", 1),
        (f"Rapat meninjau Kesepakatan Bersama tanggal 21 Mei 2024 tentang {_SUBJECT}.", 0),
        (f"Nota Kesepahaman tentang {_SUBJECT} berakhir pada tahun 2023.", 0),
        (f"Kesepakatan Bersama menggantikan Nota Kesepahaman tentang {_SUBJECT}.", 0),
        (f"Rapat menyusun Perjanjian Kerja Sama tentang {_SUBJECT}.", 0),
        (f"Nota Kesepahaman tentang {_SUBJECT} dan Keluarga Berencana dibahas.", 0),
        ("Nota Kesepahaman dengan rumah sakit tanggal 21 Mei 2024 dibahas.", 0),
        ("Nota Kesepahaman Nomor 7 Tahun 2024 tentang Stunting dibahas.", 0),
        ("Nota Kesepahaman dibahas tanggal 21 Mei 2024.", 0),
    ],
)
def test_minutes_call_their_agreement_what_it_is(tmp_path: Path, said: str, count: int) -> None:
    edit = (_MINUTES, "Pelatihan pertama akan diikuti", f"{said} Pelatihan pertama akan diikuti")
    problems = found("references", copied("health", tmp_path, edit) / _MINUTES)

    assert [each.level for each in problems] == [Level.WARNING] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Perjanjian Kerja Sama ini dimaksudkan", 1),
        ("Kesepakatan Bersama ini dimaksudkan", 1),
        ("Nota Kesepahaman ini dimaksudkan", 0),
        ("Kerja sama ini dimaksudkan", 0),
        ("Nota Kesepahaman ini ditindaklanjuti dengan Perjanjian Kerja Sama dan dimaksudkan", 0),
    ],
)
def test_an_offer_names_what_is_offered(tmp_path: Path, said: str, count: int) -> None:
    file = "batam-indramayu/offers/2024-11-18.yaml"
    edit = (file, "Nota Kesepahaman ini dimaksudkan", said)

    assert len(found("references", copied("migrants", tmp_path, edit) / file)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("pada akhir masa Kesepakatan Bersama", 1),
        ("sebelum berakhirnya Nota Kesepakatan", 1),
        ("pada akhir masa Perjanjian Kerja Sama", 0),
        ("pada akhir masa Nota Kesepahaman", 0),
        ("pada akhir masa Kesepakatan Bersama tentang Kerajinan", 0),
        ("sesuai dengan Kesepakatan Bersama", 0),
    ],
)
def test_the_term_that_runs_is_that_of_the_agreement_or_of_the_one_above(
    tmp_path: Path, said: str, count: int
) -> None:
    file = "rumah-dagang/cooperations/rumah.yaml"
    edit = (file, "pada akhir masa Perjanjian Kerja Sama", said)

    assert len(found("references", copied("fairs", tmp_path, edit) / file)) == count
