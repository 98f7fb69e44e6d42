"""Laws of a legal basis that have a title of their own, and of which the key tells the number."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.test_legal_basis_order import based
from tests.source.samples import KERJA_SAMA

ENTRY = "{{key: {key}, title: {{id: '{id}', en: '{en}'}}}}"


def entry(key: str, id: str, en: str = "a Sample") -> str:
    return ENTRY.format(key=key, id=id, en=en)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("uu-36-2009", "Kesehatan"),
        ("uu-32-2004", "Pemerintahan Daerah"),
        ("pp-50-2007", "Tata Cara Pelaksanaan Kerja Sama Daerah"),
        ("pp-38-2007", "Pembagian Urusan Pemerintahan"),
        ("permendagri-22-2009", "Peraturan Menteri Dalam Negeri tentang Petunjuk Teknis"),
        ("permendagri-7-2027", "Kerja Sama Daerah"),
    ],
)
def test_a_law_known_by_its_key_that_does_not_hold_is_a_warning(
    tmp_path: Path, key: str, title: str
) -> None:
    line = based(tmp_path, entry(key, title))

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert f"`{key}`" in problem.message
    assert (problem.source.line, problem.level) == (line, Level.WARNING)


@pytest.mark.parametrize(
    ("key", "title"),
    [
        ("uu-18-2009", "Peternakan dan Kesehatan Hewan"),
        ("uu-17-2023", "Undang-Undang tentang Kesehatan"),
        ("uu-18-2009", "Undang-Undang Nomor 18 Tahun 2009 tentang Peternakan dan Kesehatan Hewan"),
        ("perda-5-2009", "Kesehatan"),
        ("kesehatan", "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan"),
        (
            "uu-9-2015",
            "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah",
        ),
    ],
)
def test_a_law_known_by_its_key_that_holds_passes(tmp_path: Path, key: str, title: str) -> None:
    based(tmp_path, entry(key, title))

    assert found("instruments", tmp_path / KERJA_SAMA) == []
    assert found("instrument-titles", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("key", "id", "en"),
    [
        ("uu-18-2009", "Karantina Hewan, Ikan, dan Tumbuhan", "a Sample"),
        ("uu-18-2009", "Undang-Undang tentang Perlindungan Anak", "a Sample"),
        ("uu-23-2014", "Pemerintah Daerah", "a Sample"),
        ("uu-18-2009", "Peternakan dan Kesehatan Hewan", "the Animal, Fish and Plant Quarantine"),
        ("uu-18-2009", "Undang-Undang Nomor 21 Tahun 2019 tentang Karantina", "a Sample"),
        ("uu-18-2009", "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan", "a Sample"),
    ],
)
def test_the_key_of_one_law_with_the_title_of_another_is_a_warning(
    tmp_path: Path, key: str, id: str, en: str
) -> None:
    line = based(tmp_path, entry(key, id, en))

    problems = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert [problem.source.line for problem in problems] == [line]
    assert problems[0].level is Level.WARNING
    assert f"`{key}`" in problems[0].message
