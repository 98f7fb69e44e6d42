from __future__ import annotations

import re
from pathlib import Path

import pytest

from mou_gen.errors import Level
from mou_gen.library.law import read_law
from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.checks.test_legal_basis_order import based
from tests.dossiers import copied
from tests.examples import FOLDERS
from tests.source.samples import KERJA_SAMA

DAY = "2026-03-02"


@pytest.mark.parametrize(
    ("cited", "meant"),
    [
        ("UU 21/2007 tentang Perlindungan Saksi dan Korban", "UU 13/2006"),
        ("Undang-Undang Nomor 21 Tahun 2007 tentang Pemerintahan Daerah", "UU 23/2014"),
        ("UU 12/2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang", "UU 21/2007"),
        ("UU 21/2008 tentang Pemberantasan Tindak Pidana Perdagangan Orang, daerah", "UU 21/2007"),
        ("PP Nomor 23 Tahun 2014 tentang Pemerintahan Daerah", "UU 23/2014"),
        ("PP 28/2019 tentang Kerja Sama Daerah", "PP 28/2018"),
        ("UU 21/2007 tentang Perlindungan Anak dan dimaksudkan demikian", "UU 23/2002"),
        ("UU 32/2009 tentang Pengelolaan Lingkungan Hidup", "UU 23/1997"),
    ],
)
def test_the_title_of_another_law_is_an_error(tmp_path: Path, cited: str, meant: str) -> None:
    line = recited(tmp_path, f"bahwa sesuai dengan {cited}, kerja sama itu perlu;", date=DAY)

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.ERROR
    assert problem.message.endswith(f"is cited with the title of {meant}")


@pytest.mark.parametrize(
    "said",
    [
        "bahwa UU 21/2007 tentang Kesenian Rakyat berlaku;",
        "bahwa UU 21/2007 tentang Pelindungan Saksi dan Korban mewajibkan daerah mencegah tindak pidana itu;",
    ],
)
def test_a_title_that_has_nothing_of_the_laws_own_is_an_error(tmp_path: Path, said: str) -> None:
    recited(tmp_path, said, date=DAY)

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert "`Pemberantasan Tindak Pidana Perdagangan Orang`" in problem.hint


@pytest.mark.parametrize(
    "cited",
    [
        "UU 23/2014 tentang Pemerintah Daerah",
        "UU 27/2022 tentang Perlindungan Data Pribadi",
        "UU 24/2007 tentang Penanganan Bencana Alam, yang",
        "UU 18/2008 tentang Penanganan Sampah",
        "UU 18/2009 tentang Kesehatan Hewan dan Peternakan, yang",
    ],
)
def test_a_title_misspelt_is_a_warning(tmp_path: Path, cited: str) -> None:
    recited(tmp_path, f"bahwa {cited} berlaku;", date=DAY)

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    ("cited", "meant"),
    [
        (
            "Peraturan Menteri Dalam Negeri Nomor 28 Tahun 2018 tentang Kerja Sama Daerah",
            "PP 28/2018",
        ),
        ("UU Nomor 14 Tahun 2006 tentang Guru dan Dosen", "UU 14/2005"),
        ("UU Nomor 24 Tahun 2005 tentang Guru dan Dosen", "UU 14/2005"),
    ],
)
def test_a_title_under_another_kind_number_or_year_is_a_warning(
    tmp_path: Path, cited: str, meant: str
) -> None:
    recited(tmp_path, f"bahwa sesuai dengan {cited}, kerja sama itu perlu;", date=DAY)

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.message.endswith(f"is cited with the title of {meant}")


@pytest.mark.parametrize(
    "cited",
    [
        "UU Nomor 14 Tahun 2005 tentang Guru dan Dosen",
        "PP Nomor 24 Tahun 2005 tentang Standar Akuntansi Pemerintahan",
        "UU 40/2007 tentang Perseroan Terbatas, daerah",
    ],
    ids=["its own title", "a law before it that had the title", "a short name"],
)
def test_the_title_of_a_law_of_which_nothing_else_is_known_passes(
    tmp_path: Path, cited: str
) -> None:
    recited(tmp_path, f"bahwa sesuai dengan {cited}, kerja sama itu perlu;", date="2026-03-02")

    assert found("instrument-titles", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize("number", ["Nomor 20 Tahun 2022", "Nomor 22 Tahun 2002"])
def test_the_long_title_of_a_ministers_regulation_under_another_number_is_a_warning(
    tmp_path: Path, number: str
) -> None:
    title = (
        "Tata Cara Kerja Sama Daerah dengan Daerah Lain dan Kerja Sama Daerah dengan Pihak Ketiga"
    )
    recited(
        tmp_path,
        f"bahwa Peraturan Menteri Dalam Negeri {number} tentang {title}, kerja sama itu perlu;",
        date=DAY,
    )

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert problem.level is Level.WARNING
    assert problem.message.endswith("is cited with the title of Permendagri 22/2020")


def test_the_english_title_of_another_law_is_found(tmp_path: Path) -> None:
    en = "under Law Number 21 of 2007 on the Protection of Witnesses and Victims"
    recited(tmp_path, "bahwa demikian;", en, DAY)

    (problem,) = found("instrument-titles", tmp_path / KERJA_SAMA)

    assert problem.message.endswith("is cited with the title of UU 13/2006")


@pytest.mark.parametrize(
    ("id", "en"),
    [
        ("UU 21/2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang, daerah wajib", ""),
        ("UU 21/2007 tentang Pemberantasan TPPO", "Law 21/2007 on Eradicating Human Trafficking"),
        ("UU 21/2007 tentang TPPO", "Law Number 21 of 2007 concerning Trafficking"),
        ("UU 6/2014 tentang Pemerintahan Desa", "Law Number 6 of 2014 on the Village"),
        ("UU 24/2009 tentang Bendera, Bahasa, dan Lambang Negara, serta Lagu Kebangsaan", ""),
        ("UU 35/2014 tentang Perubahan atas UU 23/2002 tentang Perlindungan Anak", ""),
        ("UU 32/2004 tentang Pemerintahan Daerah yang telah dicabut", ""),
        ("UNDANG-UNDANG NOMOR 23 TAHUN 2014 TENTANG PEMERINTAHAN DAERAH", ""),
        ("UU 99/1960 tentang Sesuatu yang Lain", "Law Number 99 of 1960 on Food"),
        ("Perda Nunukan Nomor 5 Tahun 2019 tentang Pengelolaan Sampah", ""),
        ("Permendagri 22/2020 tentang Tata Cara Kerja Sama Daerah", ""),
        ("UU 23/2014 (Pemerintahan Daerah) dan PP 28/2018 tentang Kerja Sama Daerah", ""),
        ("UU 20/2008 tentang UMKM", "Law Number 20 of 2008 on MSMEs"),
        ("UU 21/2007", "Law Number 21 of 2007"),
        (
            "PP 40/2019 tentang Pelaksanaan Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan sebagaimana telah"
            " diubah dengan Undang-Undang Nomor 24 Tahun 2013 tentang Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang"
            " Administrasi Kependudukan",
            "",
        ),
    ],
)
def test_right_titles_and_short_ones_pass(tmp_path: Path, id: str, en: str) -> None:
    recited(tmp_path, f"bahwa {id};", f"that {en or 'so'}", "2026-03-02")

    assert found("instrument-titles", tmp_path / KERJA_SAMA) == []


def test_each_law_of_the_stock_passes_with_the_title_that_is_printed(tmp_path: Path) -> None:
    based(tmp_path, *(key for key, law in read_law(FOLDERS).instruments.items() if law.title))

    problems = found("instrument-titles", tmp_path / KERJA_SAMA)
    assert [each for each in problems if "about the subject" not in each.message] == []


SUBJECT = "subject: {id: Kekerasan dalam Rumah Tangga, en: Domestic Violence}\n"
PACITAN = "pacitan-wonogiri-gunungkidul/agreement.yaml"


@pytest.mark.parametrize(
    ("instead", "count"),
    [("uu-24-2009", 1), ("uu-24-2007\n  - uu-24-2009", 0), ("uu-20-2003", 0)],
)
def test_a_law_of_nearly_the_number_of_that_on_the_subject_is_found(
    tmp_path: Path, instead: str, count: int
) -> None:
    root = copied("examples", tmp_path, (PACITAN, "  - uu-24-2007\n", f"  - {instead}\n"))

    problems = found("instrument-titles", root / PACITAN)

    assert sum("but `uu-24-2007` is" in each.message for each in problems) == count


@pytest.mark.parametrize(
    ("dossier", "file", "old", "new", "missing"),
    [
        ("passage", "titian/agreement.yaml", "[uu-21-2007, ", "[", ["uu-21-2007"]),
        ("library", "buku-digital/agreement.yaml", "uu-43-2007", "uu-32-2009", ["uu-43-2007"]),
        ("records", "surakarta-karanganyar/agreement.yaml", "uu-23-2006", "uu-24-2013", []),
        ("passage", "titian/agreement.yaml", "[uu-21-2007, uu-23-2014, uu-27-2022, pp-9-2008", "[uu-23-2014", []),
    ],
)  # fmt: skip
def test_the_law_on_the_subject_is_in_a_legal_basis_that_has_others(
    tmp_path: Path, dossier: str, file: str, old: str, new: str, missing: list[str]
) -> None:
    problems = found("instrument-titles", copied(dossier, tmp_path, (file, old, new)) / file)

    told = [each.message for each in problems if "is missing" in each.message]
    assert [each.split("`")[1] for each in told] == missing


ABOVE = "pacitan-wonogiri-gunungkidul/agreement.yaml"
BELOW = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "count"),
    [
        (ABOVE, "- uu-24-2007", "- uu-24-2013", 1),
        (ABOVE, "- uu-24-2007", "- uu-24-2000", 1),
        (BELOW, "[uu-24-2007,", "[uu-24-2013,", 1),
        (BELOW, "[uu-24-2007,", "[uu-24-2000,", 1),
        (BELOW, "[uu-24-2007, ", "[", 0),
        (ABOVE, "- uu-24-2007", "- uu-24-2007\n  - uu-24-2013", 0),
        (BELOW, "[uu-24-2007,", "[uu-24-2007, uu-24-2013,", 0),
    ],
)
def test_a_law_of_the_number_of_one_that_is_cited_beside_it_is_found(
    tmp_path: Path, file: str, old: str, new: str, count: int
) -> None:
    problems = found("instrument-titles", copied("examples", tmp_path, (file, old, new)) / file)

    assert len(problems) == count


@pytest.mark.parametrize(
    "told", ["bahwa penduduk dan dokumen kependudukan perlu dilindungi", "bahwa data kependudukan dipadankan"]
)  # fmt: skip
def test_a_law_of_another_year_on_something_that_is_told_passes(tmp_path: Path, told: str) -> None:
    edits = (
        (BELOW, "[uu-24-2007,", "[uu-24-2013,"),
        (BELOW, "bahwa ", f"{told} dan "),
    )  # fmt: skip

    said = [each.message for each in found("instrument-titles", copied("examples", tmp_path, *edits) / BELOW)]  # fmt: skip

    assert not [each for each in said if "cited beside" in each]


TRAINING = "pelatihan-kerja/cooperations/training.yaml"


@pytest.mark.parametrize(
    ("instead", "count"),
    [
        ("uu-24-2007,", 1),
        ("uu-18-2008,", 1),
        ("uu-21-2007, uu-24-2007,", 0),
        ("", 0),
        ("uu-13-2003,", 0),
        ("uu-20-2003,", 1),
        ("uu-18-2008, uu-24-2007,", 0),
    ],
)
def test_a_law_in_place_of_that_on_which_the_agreement_above_rests_is_found(
    tmp_path: Path, instead: str, count: int
) -> None:
    told = "bahwa korban memerlukan pelatihan ketenagakerjaan dari wilayah PIHAK KESATU."
    edits = (
        (TRAINING, "legal_basis: [uu-21-2007,", f"legal_basis: [{instead}"),
        (TRAINING, "id: bahwa korban Tindak Pidana Perdagangan Orang", f"id: {told} Korban"),
    )

    problems = found("instrument-titles", copied("examples", tmp_path, *edits) / TRAINING)

    assert sum("`uu-21-2007`, on the subject" in each.message for each in problems) == count


@pytest.mark.parametrize(
    ("dossier", "file", "instead", "key", "count"),
    [
        ("wildlife", "satwa/agreement.yaml", "uu-5-1990", "uu-21-2007", 1),
        ("wildlife", "satwa/agreement.yaml", "uu-5-1990", "pp-9-2008", 1),
        ("library", "buku-digital/agreement.yaml", "uu-43-2007", "uu-24-2007", 1),
        ("fire", "perbatasan/agreement.yaml", "uu-23-2014", "uu-24-2007", 0),
        ("migrants", "batam-indramayu/agreement.yaml", "uu-18-2017", "uu-18-2017", 0),
        ("wildlife", "satwa/agreement.yaml", "uu-5-1990", "uu-18-2017", 1),
        ("library", "buku-digital/agreement.yaml", "uu-43-2007", "uu-18-2017", 1),
        ("return", "belu-batam/agreement.yaml", "uu-35-2014", "uu-18-2017", 0),
        ("jobfair", "bursa-kerja/agreement.yaml", "permendagri-22-2020", "uu-18-2017", 0),
    ],
)
def test_a_law_that_is_left_from_another_agreement_is_found(
    tmp_path: Path, dossier: str, file: str, instead: str, key: str, count: int
) -> None:
    problems = found("instrument-titles", copied(dossier, tmp_path, (file, instead, key)) / file)

    assert sum(f"subject of `{key}`" in each.message for each in problems) == count


CLINIC = "tuberkulosis/cooperations/klinik.yaml"
TUBERCULOSIS = "tuberkulosis/agreement.yaml"


@pytest.mark.parametrize(
    ("file", "old", "new", "count"),
    [
        (CLINIC, "Presiden Nomor 67 Tahun 2021", "Presiden Nomor 67 Tahun 2012", 1),
        (CLINIC, "Presiden Nomor 67 Tahun 2021", "Presiden Nomor 76 Tahun 2021", 1),
        (CLINIC, "Regulation Number 67 of 2021", "Regulation Number 67 of 2022", 1),
        (CLINIC, "bahwa", "bahwa Perpres Nomor 67 Tahun 2020 tentang Penanggulangan Tuberkulosis berlaku dan", 1),
        (CLINIC, "bahwa", "bahwa Perpres Nomor 67 Tahun 2021 tentang Penanggulangan Tuberkulosis berlaku dan", 0),
        (CLINIC, "bahwa", "bahwa Peraturan Menteri Kesehatan Nomor 67 Tahun 2016 tentang Penanggulangan Tuberkulosis berlaku dan", 0),
        (CLINIC, "bahwa", "bahwa Perpres Nomor 67 Tahun 2012 tentang Penanggulangan Malaria berlaku dan", 0),
        (CLINIC, "bahwa", "bahwa Perpres Nomor 18 Tahun 2012 tentang Penanggulangan Tuberkulosis berlaku dan", 0),
        (CLINIC, "bahwa", "bahwa Perpres Nomor 67 Tahun 2012 berlaku dan", 0),
        (TUBERCULOSIS, "bahwa", "bahwa Perpres Nomor 67 Tahun 2020 tentang Penanggulangan Tuberkulosis berlaku dan", 1),
        (TUBERCULOSIS, "bahwa", "bahwa Perpres Nomor 67 Tahun 2021 tentang Penanggulangan Tuberkulosis berlaku dan", 0),
    ],
)  # fmt: skip
def test_a_law_of_no_list_has_one_number_and_year_in_a_folder(
    tmp_path: Path, file: str, old: str, new: str, count: int
) -> None:
    root = copied("tuberculosis", tmp_path, (file, old, new))

    assert len(found("instrument-titles", root / file)) == count


def test_the_law_on_which_each_cooperation_rests_is_mistaken_for_none(tmp_path: Path) -> None:
    based(tmp_path, "uu-23-2014", "uu-35-2014", "pp-28-2018", "permendagri-22-2020")
    path = tmp_path / KERJA_SAMA
    path.write_text(re.sub(r"(?m)^subject: .*\n", SUBJECT, path.read_text()))

    (problem,) = found("instrument-titles", path)
    assert "`uu-23-2004`" in problem.message
    assert "is missing" in problem.message
