from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.library.law import read_law
from tests.examples import FOLDERS


def test_each_law_of_the_table_is_of_a_kind_that_texts_can_name() -> None:
    law = read_law(FOLDERS)

    assert {key.rsplit("-", 2)[0] for key in law.instruments} <= set(law.kinds)


def test_no_law_ends_before_it_begins() -> None:
    for key, law in read_law(FOLDERS).instruments.items():
        assert law.since is None or law.until is None or law.since < law.until, key
        assert law.until is None or law.replaced_by, key


def test_each_law_has_its_title_in_both_languages_or_in_none() -> None:
    law = read_law(FOLDERS)

    assert law.citations("id", None).keys() == law.citations("en", None).keys()
    assert all(set(each.title) in (set(), {"id", "en"}) for each in law.instruments.values())


def test_what_a_law_amends_or_carries_out_is_in_the_table_and_older() -> None:
    law = read_law(FOLDERS).instruments

    for each in law.values():
        for other in (*each.amends, *filter(None, [each.carries_out])):
            assert law[other].year <= each.year, each.key
        title = each.title.get("id", "")
        if title.startswith("Perubahan") and " Nomor " in title:
            (amended,) = each.amends
            assert law[amended].title["id"] in each.title["id"]
            assert law[amended].title["en"].removeprefix("the ") in each.title["en"]


def test_each_subject_is_in_articles_that_its_law_has() -> None:
    law = read_law(FOLDERS)

    for key, subjects in law.subjects.items():
        last = law.instruments[key].last
        for subject in subjects:
            assert subject.places, subject
            assert subject.english, subject
            for each in (*subject.places, *subject.also):
                if last:
                    count = last.paragraphs_of(each.article)
                    assert int(each.article) <= int(last.number), subject
                    assert count is None or (each.paragraph or 0) <= count, subject


def test_every_article_of_the_regulation_on_cooperation_but_the_meanings_is_on_a_subject() -> None:
    subjects = read_law(FOLDERS).subjects["permendagri-22-2020"]

    on = {place.article for each in subjects for place in each.places}

    assert on == {str(number) for number in range(2, 65)}


def test_no_words_stand_for_two_subjects_of_a_law() -> None:
    for subjects in read_law(FOLDERS).subjects.values():
        words = [each.casefold() for subject in subjects for each in subject.words]
        assert len(words) == len(set(words))


UU_23 = "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"
LATER = "sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor"


@pytest.mark.parametrize(
    ("key", "date", "cited"),
    [
        ("uu-23-2014", "2014-12-01", UU_23),
        ("uu-23-2014", "2019-09-25", f"{UU_23} {LATER} 9 Tahun 2015 tentang Perubahan Kedua atas {UU_23}"),
        ("uu-23-2014", "2021-05-01", f"{UU_23} {LATER} 11 Tahun 2020 tentang Cipta Kerja"),
        (
            "uu-13-2006",
            "2026-03-02",
            "Undang-Undang Nomor 13 Tahun 2006 tentang Perlindungan Saksi dan Korban sebagaimana telah diubah"
            " dengan Undang-Undang Nomor 31 Tahun 2014 tentang Perubahan atas Undang-Undang Nomor 13 Tahun 2006"
            " tentang Perlindungan Saksi dan Korban",
        ),
    ],
)  # fmt: skip
def test_a_law_is_cited_with_what_amended_it_by_the_day(key: str, date: str, cited: str) -> None:
    assert read_law(FOLDERS).citation(key, "id", dt.date.fromisoformat(date)) == cited


def test_without_a_day_a_law_is_cited_as_it_was_amended_last() -> None:
    cited = read_law(FOLDERS).citation("uu-23-2014", "en", None)

    assert cited.startswith(
        "Law Number 23 of 2014 on Regional Government as amended several times, most recently by"
        " Law Number 6 of 2023 on"
    )


def test_an_amendment_whose_day_is_not_verified_is_not_cited(tmp_path: Path) -> None:
    title = "title: {id: Perubahan, en: the Amendment}"
    _own(
        tmp_path,
        f"  uu-1-2024: {{{title}, from: 2024-01-01, amends: [uu-21-2007], verified: no}}\n",
    )

    cited = read_law((tmp_path, *FOLDERS)).citation("uu-21-2007", "en", dt.date(2026, 3, 2))

    assert "amended" not in cited


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("uu-1-2000,A,B,2000-13-01,,,,,yes", "`from`"),
        ("uu-1-2000,A,B,,,,,,perhaps", "`verified`"),
        ("uu-x-2000,A,B,,,,,,yes", "`law`"),
        ("Law 1/2000,A,B,,,,,,yes", "`law`"),
        ("uu-1-2000,A, with a comma,B,,,,,,yes", "more cells than there are columns"),
        ('uu-1-2000,A,"B', "not valid CSV"),
        (f'uu-1-2000,A,"{"B" * 200_000}"', "not valid CSV"),
    ],
)
def test_a_row_that_is_wrong_is_found_at_its_line(tmp_path: Path, row: str, told: str) -> None:
    heading = "law,title,english,from,until,replaced_by,amends,carries_out,verified"
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "instruments.csv").write_text(f"{heading}\n{row}\n", "utf-8")

    with pytest.raises(InputError) as error:
        read_law((tmp_path,))

    (problem,) = error.value.problems
    assert problem.source.line == 2
    assert told in problem.message


@pytest.mark.parametrize("row", ["foo,bar,baz", "uu-x-2020,Hal Lain,Other", "uu-1-20,A,B"])
def test_a_title_under_no_key_of_a_law_is_found_at_its_line(tmp_path: Path, row: str) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "titles.csv").write_text(f"law,title,english\n{row}\n", "utf-8")

    with pytest.raises(InputError) as error:
        read_law((tmp_path, *FOLDERS))

    (problem,) = error.value.problems
    assert problem.source.line == 2
    assert "`law`" in problem.message


def test_a_law_of_a_kind_that_is_not_listed_is_called_by_its_key(tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    row = "perda-lain-1-2020,Satu Dua Tiga,One Two Three"
    (tmp_path / "law" / "titles.csv").write_text(f"law,title,english\n{row}\n", "utf-8")

    law = read_law((tmp_path, *FOLDERS))

    assert law.short("perda-lain-1-2020") == "perda-lain 1/2020"
    assert law.titles["perda-lain-1-2020"]["id"] == "Satu Dua Tiga"


def _own(folder: Path, instruments: str) -> None:
    (folder / "law").mkdir()
    text = f"instruments:\n{instruments}"
    (folder / "law" / "instruments.yaml").write_text(text, encoding="utf-8")


def test_an_own_folder_adds_and_replaces_by_key(tmp_path: Path) -> None:
    _own(
        tmp_path,
        "  permendagri-22-2020: {from: 2021-01-01, verified: no}\n"
        "  perda-nunukan-16-2015: {from: 2015-12-01, verified: no}\n",
    )

    law = read_law((tmp_path, *FOLDERS))

    assert law.instruments["permendagri-22-2020"].since == dt.date(2021, 1, 1)
    assert "perda-nunukan-16-2015" in law.instruments
    assert "permendagri-1-2023" in law.instruments


@pytest.mark.parametrize("folders", [(), (Path("nowhere"),)])
def test_without_a_table_nothing_is_known(folders: tuple[Path, ...]) -> None:
    assert read_law(folders).instruments == {}
