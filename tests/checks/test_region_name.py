from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.recital import recital
from tests.dossiers import copied
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, RAPAT, TTU, changed, write

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


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("bahwa Kabupaten Nunukan dan Kota Timor Tengah Utara wajib mencegah.", 1),
        ("bahwa Kota Cilacap dan Kabupaten Pangandaran wajib mencegah.", 1),
        ("bahwa Pemerintah Kota Belu wajib mencegah.", 1),
        ("bahwa Dinas Sosial dan Tenaga Kerja Kota Belu wajib mencegah.", 1),
        (
            "bahwa Kota Batam merupakan daerah transit dan Kota Belu merupakan daerah asal korban.",
            1,
        ),
        ("bahwa Kota Cilacap adalah salah satu daerah asal korban.", 1),
        ("bahwa Kota Cilacap berbatasan langsung dengan Kabupaten Pangandaran.", 1),
        ("bahwa Kabupaten Pangandaran bertetangga dengan Kota Cilacap.", 1),
        ("bahwa Kota Cilacap merupakan daerah padat penduduk dan pusat perdagangan.", 0),
        ("bahwa Kota Cilacap merupakan ibu kota kabupaten.", 0),
        ("bahwa Kota Nunukan merupakan daerah pelabuhan.", 0),
        ("bahwa korban berangkat dari Kota Belu.", 0),
        ("bahwa korban berangkat dari Kabupaten Batam.", 1),
        ("bahwa korban berangkat dari Kabupaten Batam dan Kabupaten Surakarta.", 2),
        ("bahwa korban tinggal di Kota Cilacap.", 0),
        ("bahwa jalan antara Kabupaten Banyumas dan Kota Cilacap rusak.", 0),
        ("bahwa Kota/Kabupaten Batam dan eks Kabupaten Batam wajib mencegah.", 0),
        ("bahwa Pemerintah Kabupaten/Kota Belu wajib mencegah.", 0),
        ("bahwa Kabupaten Kupang dan Kota Kupang wajib mencegah.", 0),
        ("bahwa Kabupaten Ende dan Kota Ende, ibu kotanya, terdampak.", 0),
        ("bahwa Kabupaten Lima Puluh Kota dan Kota Payakumbuh wajib mencegah.", 0),
        ("bahwa Kota Administrasi Jakarta Selatan dan Kota Bekasi wajib mencegah.", 0),
        ("bahwa Pemerintah Kota Tanjungpinang dan Kota Baubau wajib mencegah.", 0),
    ],
)
def test_a_regency_is_no_city(tmp_path: Path, said: str, count: int) -> None:
    problems = recital(tmp_path, said, "that regions have a duty to prevent.").found("region-name")

    assert len([each for each in problems if "there is no" in each.message]) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("that Nunukan Regency and Belu City have a duty to prevent.", 1),
        ("that the Government of Belu City has a duty to prevent.", 1),
        ("that Batam Regency has a duty to prevent.", 1),
        (
            "that Batam City is a region of transit and Belu City is one of the regions of origin.",
            1,
        ),
        ("that Belu City borders on Malaka Regency.", 1),
        ("that Cilacap City is the seat of the regency.", 0),
        ("that victims come from Atambua City.", 0),
        ("that Kupang City and Nunukan Regency have a duty to prevent.", 0),
    ],
)
def test_a_regency_is_no_city_in_english(tmp_path: Path, said: str, count: int) -> None:
    problems = recital(tmp_path, "bahwa daerah wajib mencegah.", said).found("region-name")

    assert len([each for each in problems if "there is no" in each.message]) == count


RETURN = "belu-batam/agreement.yaml"


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("dan Kabupaten Belu merupakan", "dan Kota Belu memang", 1),
        ("and Belu Regency is one", "and Belu City was one", 1),
        ("dan Kabupaten Belu merupakan", "dan Kota Atambua memang", 0),
    ],
)
def test_a_regency_without_a_town_of_its_name_is_no_city(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    folder = copied("return", tmp_path, (RETURN, old, new))

    problems = found("region-name", folder / RETURN)

    assert len([each for each in problems if "there is no" in each.message]) == count


@pytest.mark.parametrize("road", ["Jalan Trans Kalimantan", "Jalan Lintas Kalimantan"])
def test_a_road_may_bear_the_name_of_an_island(tmp_path: Path, road: str) -> None:
    paper = recital(tmp_path, f"Truk melewati {road}.", "Trucks take that road.")

    assert paper.found("region-name") == []


@pytest.mark.parametrize(("said", "count"), [("Pulau Morotay", 1), ("Pulau Tidore", 0)])
def test_a_regency_may_bear_the_name_of_an_island(tmp_path: Path, said: str, count: int) -> None:
    file = "tiga-pulau/offers/2026-01-26.yaml"
    edit = (file, "dan Pulau Morotai.", f"dan {said}.")

    assert len(found("region-name", copied("ticket", tmp_path, edit) / file)) == count


@pytest.mark.parametrize(
    "name",
    [
        "Contoh Bupati Insana",
        "Contoh Kabupaten Biboki",
        "Contoh Bupati Kota",
        "Contoh Kota Belu",
        "Contoh Bupati Batam",
        "Contoh Gubernur Nunukkan",
    ],
)
def test_a_person_may_be_called_after_an_office_or_a_place(tmp_path: Path, name: str) -> None:
    write(tmp_path)
    led = f"chair: {{office: {{id: Bupati Timor Tengah Utara}}, name: {name}}}\ndecisions:\n"
    changed(tmp_path, RAPAT, "decisions:\n", led)

    assert found("region-name", tmp_path / RAPAT) == []


def test_the_office_of_a_person_is_read_for_regions(tmp_path: Path) -> None:
    write(tmp_path)
    office = "  office: {id: Bupati Timor Tengah Utara, en: Regent of Timor Tengah Utara}\n"
    wrong = (
        "  office: {id: Bupati Insana, en: Regent of Timor Tengah Utara}\n  name: Contoh Insana\n"
    )
    changed(tmp_path, TTU, office, wrong)

    messages = [problem.message for problem in found("region-name", tmp_path / KERJA_SAMA)]

    assert any("Bupati Insana" in each or "`Insana`" in each for each in messages)


@pytest.mark.parametrize(
    ("code", "text", "count"),
    [
        ("21.72", "Tanjungpinang", 0),
        ("21.72", "Kota TANJUNGPINANG", 0),
        ("19.71", "Pangkalpinang", 0),
        ("16.73", "Lubuklinggau", 0),
        ("74.72", "Baubau", 0),
        ("21.72", "Tanjungpinan", 1),
        ("21.72", "Tanjungpinangg", 1),
        ("36.74", "Tangerangselatan", 1),
    ],
)
def test_a_city_that_joins_the_words_of_its_name_may_be_called_so(
    tmp_path: Path, code: str, text: str, count: int
) -> None:
    write(tmp_path)
    changed(tmp_path, NUNUKAN, '"65.03"', f'"{code}"')
    changed(tmp_path, KERJA_SAMA, TEXT, f"{{id: 'dari {text} ke laut.', en: 'to the sea.'}}")

    assert len(found("region-name", tmp_path / KERJA_SAMA)) == count
