from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.errors import InputError, Level
from mou_gen.kinds.kind import Edition
from tests.checks.found import TEMPLATES, found
from tests.source.samples import HERE, KERJA_SAMA, RAPAT, changed, write

OLD_RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"


def recited(folder: Path, id: str, en: str = "that it is so.", date: str = "2019-09-25") -> int:
    """Write a recital, and date the agreement; return the line of the recital."""
    write(folder)
    line, _ = changed(folder, KERJA_SAMA, OLD_RECITAL, f"{HERE}{{id: '{id}', en: '{en}'}}")
    path = folder / KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace("2025-09-25", date, 1), "utf-8")
    return line


@pytest.mark.parametrize(
    "cited",
    [
        "Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020",
        "Permendagri 22/2020",
        "Perpres No. 63 Tahun 2019",
        "UU 27/2022",
        "Undang-Undang Nomor 99 Tahun 2024",
        "Peraturan Bupati Nunukan Nomor 5 Tahun 2021",
    ],
)
def test_a_law_that_is_later_than_the_document_is_found(tmp_path: Path, cited: str) -> None:
    line = recited(tmp_path, f"bahwa sesuai dengan {cited} daerah bekerja sama;")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.ERROR


@pytest.mark.parametrize(
    ("cited", "instead"),
    [
        ("Permendagri 22/2009", "Permendagri 22/2020"),
        ("Peraturan Menteri Dalam Negeri Nomor 54 Tahun 2009", "Permendagri 1/2023"),
        ("Permensos 30/2017", "Permensos 8/2023"),
        ("Peraturan Pemerintah Nomor 50 Tahun 2007", "PP 28/2018"),
        ("Undang-Undang Republik Indonesia Nomor 32 Tahun 2004", "UU 23/2014"),
        ("UNDANG-UNDANG NOMOR 22 TAHUN 1999", "UU 32/2004"),
        ("UU No. 25 Th. 1999", "UU 33/2004"),
        ("UU 39/2004", "UU 18/2017"),
        ("UU 1/1946", "UU 1/2023"),
        ("UU 36/2009", "UU 17/2023"),
        ("PP Nomor: 58 Tahun 2005", "PP 12/2019"),
        ("Permendagri No. 23 Tahun 2009", "Permendagri 22/2020"),
        ("Peraturan Pemerintah Nomor 39 Tahun 2021", "PP 42/2024"),
        ("PP 82/2001", "PP 22/2021"),
        ("Peraturan Presiden Nomor 54 Tahun 2010", "Perpres 16/2018"),
        ("Keputusan Presiden Nomor 80 Tahun 2003", "Perpres 54/2010"),
        ("Peraturan Menteri Kesehatan Nomor 43 Tahun 2019", "Permenkes 19/2024"),
        ("Permenkes Nomor 001 Tahun 2012", "Permenkes 16/2024"),
        ("Permendagri 54/2010", "Permendagri 86/2017"),
        ("Undang-Undang Nomor 5 Tahun 1992", "UU 11/2010"),
        ("UU 5/1962", "UU 23/2014"),
        ("Undang-Undang Nomor 3 Tahun 1992", "UU 24/2011"),
        ("Perppu 1/2014", "UU 1/2015"),
    ],
)
def test_a_law_that_was_revoked_is_found_with_what_came_after(
    tmp_path: Path, cited: str, instead: str
) -> None:
    recited(tmp_path, f"bahwa {cited} berlaku;", date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    revoked = (
        "was revoked on ",
        "had been revoked by ",
    )  # the latter where the day is not verified
    assert problem.message.startswith(tuple(f"`{cited}` {each}" for each in revoked))
    assert instead in problem.hint


@pytest.mark.parametrize(
    "cited",
    [
        "Regulation of the Minister of Home Affairs Number 22 of 2009",
        "Law Number 32 of 2004",
        "Law No. 32/2004",
        "Law of the Republic of Indonesia Number 32 of 2004",
        "Government Regulation Number 50 of 2007",
    ],
)
def test_a_law_is_known_in_english_too(tmp_path: Path, cited: str) -> None:
    recited(tmp_path, "bahwa demikian;", f"under {cited}", "2026-03-02")

    assert len(found("instruments", tmp_path / KERJA_SAMA)) == 1


def test_a_law_that_carries_out_one_that_is_gone_is_a_warning(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa menurut PP 38/2007 hal itu urusan daerah;", date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.message == "`PP 38/2007` carries out UU 32/2004, which was revoked on 02-10-2014"
    assert "not been verified" in problem.hint


CHAIN = (
    "bahwa UU 23/2014 sebagaimana telah beberapa kali diubah, terakhir dengan UU {last}, berlaku;"
)


@pytest.mark.parametrize(
    ("last", "date", "count"),
    [
        ("9/2015", "2019-09-25", 0),
        ("9/2015", "2022-10-03", 0),
        ("9/2015", "2026-03-02", 1),
        ("6/2023", "2026-03-02", 0),
        ("6/2023", "2021-03-02", 1),
    ],
)
def test_the_last_amendment_is_that_of_the_day(
    tmp_path: Path, last: str, date: str, count: int
) -> None:
    recited(tmp_path, CHAIN.format(last=last), date=date)

    assert len(found("instruments", tmp_path / KERJA_SAMA)) == count


def test_a_regulation_that_was_amended_again_is_found(tmp_path: Path) -> None:
    said = "bahwa Perpres 16/2018 sebagaimana telah diubah dengan Perpres 12/2021 berlaku;"
    recited(tmp_path, said, date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert problem.message == "Perpres 16/2018 was amended again, by Perpres 46/2025"


@pytest.mark.parametrize("date", ["2015-01-05", "2019-09-25", "2022-03-02", "2026-03-02"])
def test_what_the_program_cites_by_key_is_law_on_its_day(tmp_path: Path, date: str) -> None:
    write(tmp_path)
    keys = "[uu-23-2002, uu-21-2007, uu-23-2014, pp-9-2008, perpres-69-2008]"
    changed(tmp_path, KERJA_SAMA, "2025-09-25", f"{date}\nlegal_basis: {keys}")

    path = tmp_path / KERJA_SAMA
    for rule in ("instruments", "instrument-titles", "legal-basis-order"):
        assert found(rule, path) == []


def test_a_key_of_the_legal_basis_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    basis = f"affairs: [sosial]\nlegal_basis: [uu-23-2014, {HERE}uu-32-2004]"
    line, column = changed(tmp_path, KERJA_SAMA, "affairs: [sosial]", basis)

    problems = found("instruments", tmp_path / KERJA_SAMA)

    assert {(each.source.line, each.source.column) for each in problems} == {(line, column)}


def test_a_day_that_was_not_verified_gives_a_warning_that_says_so(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa sesuai dengan PP 65/2005 daerah melayani;", date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert "not been verified" in problem.hint


def test_an_article_that_moved_to_another_law_is_found(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa Pasal 2 ayat (1) UU 21/2007 mengancam pelaku;", date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert "article 455" in problem.hint


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("bahwa Permendagri 22/2020 berlaku;", "2026-03-02"),
        ("bahwa Permendagri 22/2009 berlaku;", "2019-09-25"),
        ("bahwa Permendagri 22/2020 mencabut Permendagri 22/2009;", "2026-03-02"),
        ("bahwa Pasal 2 ayat (1) UU 21/2007 mengancam pelaku;", "2019-09-25"),
        ("bahwa UU 35/2014 adalah perubahan atas UU 23/2002;", "2019-09-25"),
        ("bahwa UU 32/2004 yang telah dicabut dengan UU 23/2014 tidak dipakai;", "2026-03-02"),
        ("bahwa PP 37/2020 tentang Pelaksanaan UU 32/2004 dipakai;", "2026-03-02"),
        ("bahwa UU 22/1999 dan UU 25/1999 berlaku;", "2002-03-04"),
        ("bahwa Surat Nomor 32/2004 tanggal 3 Mei 2004 diterima;", "2026-03-02"),
        ("bahwa Permendagri 54/2009 berlaku;", "2021-03-02"),
        ("bahwa Undang-Undang Nomor 5 Tahun 1992 berlaku;", "2010-11-23"),
        ("bahwa UU 12/1995 berlaku;", "2022-08-02"),
        (
            "bahwa UU 1/2015 tentang Penetapan Perppu 1/2014 menjadi Undang-Undang berlaku;",
            "2026-03-02",
        ),
        (
            "bahwa Undang-Undang Nomor 1 Tahun 2015 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 "
            "Tahun 2014 tentang Pemilihan Gubernur, Bupati, dan Walikota menjadi Undang-Undang berlaku;",
            "2026-03-02",
        ),
        ("bahwa Peraturan Pemerintah Nomor 39 Tahun 2021 berlaku;", "2024-10-16"),
        ("bahwa Peraturan Presiden Nomor 54 Tahun 2010 berlaku;", "2018-03-21"),
        ("bahwa Peraturan Menteri Kesehatan Nomor 43 Tahun 2019 berlaku;", "2024-06-03"),
        (
            "bahwa Perpres 16/2018 sebagaimana telah diubah dengan Perpres 12/2021 berlaku;",
            "2024-06-03",
        ),
    ],
)
def test_what_is_law_on_the_day_and_what_is_only_told_pass(
    tmp_path: Path, said: str, date: str
) -> None:
    recited(tmp_path, said, date=date)

    assert found("instruments", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("id", "en"),
    [
        (
            "Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 "
            "tentang Cipta Kerja menjadi Undang-Undang",
            "Law Number 6 of 2023 on the Enactment of Government Regulation in Lieu of Law Number 2 of 2022 on Job Creation as Law",
        ),
        (
            "UU 6/2023 yang menetapkan Perppu 2/2022 menjadi undang-undang",
            "Law 6/2023, which enacts Perppu 2/2022 as law",
        ),
        (
            "Undang-Undang Nomor 6 Tahun 2023 (Penetapan Perppu Nomor 2 Tahun 2022 menjadi Undang-Undang)",
            "Law Number 6 of 2023 (Ratification of Government Regulation in Lieu of Law Number 2 of 2022)",
        ),
        (
            "Perppu 2/2022 yang telah ditetapkan menjadi undang-undang dengan UU 6/2023",
            "Perppu 2/2022 on Job Creation, as enacted into law by Law 6/2023",
        ),
        (
            "Perppu 2/2022 yang telah disahkan sebagai undang-undang",
            "Law Number 6 of 2023 regarding the Conversion into Law of Government Regulation in Lieu of Law Number 2 of 2022",
        ),
    ],
)
def test_a_regulation_in_the_title_of_the_law_that_enacts_it_passes(
    tmp_path: Path, id: str, en: str
) -> None:
    recited(tmp_path, f"bahwa {id} berlaku;", f"that {en} applies;", "2026-03-02")

    for rule in ("instruments", "parity-references"):
        assert found(rule, tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("Perppu 2/2022 berlaku;", "Perppu 2/2022 applies as law;"),
        ("UU 18/2012 dan Perppu 2/2022 berlaku;", "Law 18/2012 and Perppu 2/2022 apply;"),
        (
            "UU 18/2012 tentang Pangan serta Perppu 2/2022 berlaku;",
            "Law 18/2012 on Food, and Perppu 2/2022, apply;",
        ),
    ],
)
def test_a_regulation_beside_a_law_that_does_not_enact_it_is_found(
    tmp_path: Path, id: str, en: str
) -> None:
    recited(tmp_path, f"bahwa {id}", f"that {en}", "2026-03-02")

    assert len(found("instruments", tmp_path / KERJA_SAMA)) == 2


def test_minutes_are_looked_at_too(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, "{id: Menyusun alur rujukan.}", "{id: Memakai Permendagri 22/2009.}")

    assert len(found("instruments", tmp_path / RAPAT)) == 1


def test_a_regency_adds_to_the_table_and_replaces_in_it(tmp_path: Path) -> None:
    recited(
        tmp_path, "bahwa Perda Contoh 3/2018 dan Permendagri 22/2009 berlaku;", date="2026-03-02"
    )
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "instruments.yaml").write_text(
        "kinds:\n"
        "  perda-contoh: {id: Peraturan Daerah Contoh, en: Sample Regulation, names: [Perda Contoh], rank: 8}\n"
        "instruments:\n"
        "  perda-contoh-3-2018: {until: 2024-01-01, verified: yes}\n"
        "  permendagri-22-2009: {verified: no}\n",
        encoding="utf-8",
    )

    (problem,) = found("instruments", tmp_path / KERJA_SAMA, own)

    assert problem.message == "`Perda Contoh 3/2018` was revoked on 01-01-2024"


def test_a_table_that_is_wrong_is_found_at_its_line(tmp_path: Path) -> None:
    write(tmp_path)
    own = tmp_path / "own"
    (own / "law").mkdir(parents=True)
    (own / "law" / "instruments.yaml").write_text("instruments:\n  uu-1-2000: {until: soon}\n")

    with pytest.raises(InputError) as error:
        pipeline.check_all([tmp_path / KERJA_SAMA], Edition(), (own, TEMPLATES))

    assert {problem.source.line for problem in error.value.problems} == {2}


@pytest.mark.parametrize(
    ("cited", "told"),
    [
        ("Pasal 9 ayat (4) Permendagri 22/2020", "has 3 paragraphs"),
        ("Pasal 8, Pasal 12 ayat (1) dan ayat (5), serta Pasal 13 Permendagri 22/2020", "has 4"),
        ("ayat (6) Pasal 17 Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020", "has 5"),
        ("Permendagri 22/2020, Pasal 6 ayat (1)", "is not divided"),
        ("Pasal 72 Permendagri 22/2020", "ends with article 64"),
        ("Pasal 3 ayat (8) Permendagri 83/2022", "has 7"),
    ],
)
def test_a_paragraph_that_a_law_does_not_have_is_found(
    tmp_path: Path, cited: str, told: str
) -> None:
    recited(tmp_path, f"bahwa hal itu sesuai dengan {cited};", date="2026-03-02")

    (problem,) = found("instruments", tmp_path / KERJA_SAMA)

    assert told in problem.message


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("Pasal 9 ayat (3) Permendagri 22/2020", "Article 9(3) of Permendagri 22/2020"),
        ("Pasal 1 angka 13 Permendagri 22/2020", "Article 1(13) of Permendagri 22/2020"),
        ("Permendagri 22/2020, Pasal 2 ayat (4) Kesepakatan Bersama", "Permendagri 22/2020"),
        ("Pasal 17 ayat (1) sampai dengan ayat (5) Permendagri 22/2020", "Permendagri 22/2020"),
        ("Pasal 2 ayat (9) Perda Nunukan 4/2021 dan Pasal 6 Permendagri 22/2020", "it"),
    ],
)
def test_a_paragraph_that_a_law_has_passes(tmp_path: Path, id: str, en: str) -> None:
    recited(tmp_path, f"bahwa hal itu sesuai dengan {id};", f"that {en} says so;", "2026-03-02")

    assert found("instruments", tmp_path / KERJA_SAMA) == []
