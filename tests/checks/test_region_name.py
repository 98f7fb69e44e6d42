from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, changed, write

TEXT = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"


def test_the_official_names_pass(tmp_path: Path) -> None:
    write(tmp_path)
    new = "{id: bahwa Kabupaten Timor Tengah Utara dan TTU dan NUNUKAN, en: 'that Nunukan''s duty, Nusa Tenggara Timur'}"
    changed(tmp_path, KERJA_SAMA, TEXT, new)

    assert found("region-name", tmp_path) == []


@pytest.mark.parametrize(
    "wrong",
    [
        "Timur Tengah Utara",
        "TIMUR TENGAH UTARA",
        "North Central Timor",
        "Timor Utara Tengah",
        "Nunukkan",
        "East Nusa Tenggara",
        "North Kalimantan",
    ],
)
def test_a_name_that_is_misspelt_or_translated_is_found_where_it_stands(
    tmp_path: Path, wrong: str
) -> None:
    write(tmp_path)
    new = f"{{id: {HERE}bahwa {wrong} wajib mencegah., en: that regions have a duty to prevent.}}"
    line, column = changed(tmp_path, KERJA_SAMA, TEXT, new)

    (problem,) = found("region-name", tmp_path / KERJA_SAMA)

    assert (problem.source.line, problem.source.column) == (line, column)
    assert f"`{wrong}`" in problem.message


def test_a_name_in_the_file_of_a_party_is_found_there(tmp_path: Path) -> None:
    write(tmp_path)
    old = "Pemerintah Kabupaten Nunukan"
    line, _ = changed(tmp_path, NUNUKAN, old, f"{HERE}Pemerintah Kabupaten Nunukam")

    sources = {problem.source for problem in found("region-name", tmp_path / KERJA_SAMA)}

    assert {(Path(source.file).name, source.line) for source in sources} == {("nunukan.yaml", line)}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("16.12", "Bupati Penukal Abab Lematang Ilir"),
        ("71.09", "Kabupaten Kepulauan Siau Tagulandang Biaro, Kep. Siau Tagulandang Biaro"),
    ],
)
def test_a_long_name_passes_beside_other_words(tmp_path: Path, code: str, text: str) -> None:
    write(tmp_path)
    changed(tmp_path, NUNUKAN, '"65.03"', f'"{code}"')
    changed(tmp_path, KERJA_SAMA, TEXT, f"{{id: '{text} wajib.', en: '{text} must.'}}")

    assert found("region-name", tmp_path) == []


def test_another_region_with_a_similar_name_passes(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, KERJA_SAMA, TEXT, "{id: Timor Tengah Selatan, en: Kalimantan Timur}")

    assert found("region-name", tmp_path) == []


def test_a_region_in_a_province_that_it_is_not_in_is_a_warning(tmp_path: Path) -> None:
    write(tmp_path)
    new = f"{{id: bahwa Kabupaten Nunukan di {HERE}Provinsi Kalimantan Timur wajib mencegah., en: that Nunukan Regency has a duty to prevent.}}"
    line, _ = changed(tmp_path, KERJA_SAMA, TEXT, new)

    (problem,) = found("region-name", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.source.line == line
    assert "is in Kalimantan Utara, not in Kalimantan Timur" in problem.message
