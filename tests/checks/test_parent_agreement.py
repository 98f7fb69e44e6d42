from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied
from tests.source.samples import (
    COOPERATION,
    HERE,
    KERJA_SAMA,
    OTHER_PARTY,
    PERJANJIAN,
    WITH_COOPERATION,
    changed,
    write,
)


def written(root: Path, old: str, new: str) -> int:
    write(root, WITH_COOPERATION)
    return changed(root, PERJANJIAN, old, new)[0]


def test_a_region_that_is_no_party_above_is_found(tmp_path: Path) -> None:
    line = written(tmp_path, "[nunukan, ttu]", f"[nunukan, ttu, {HERE}bulungan]")
    other = OTHER_PARTY.replace("53.03", "65.01").replace("Timor Tengah Utara", "Bulungan")
    write(tmp_path, {"parties/bulungan.yaml": other.replace("TTU", "Bulungan")})

    (problem,) = found("parent-agreement", tmp_path / PERJANJIAN)

    assert problem.source.line == line
    assert problem.message == (
        "Kabupaten Bulungan is not a party to the agreement that this one follows"
    )


def test_some_of_the_parties_above_may_agree_in_another_order(tmp_path: Path) -> None:
    written(tmp_path, "[nunukan, ttu]", "[ttu, nunukan]")

    assert found("parent-agreement", tmp_path / PERJANJIAN) == []


def test_a_date_before_the_agreement_above_is_found(tmp_path: Path) -> None:
    line = written(tmp_path, "date: 2026-05-04", f"date: {HERE}2025-09-24")

    (problem,) = found("parent-agreement", tmp_path / PERJANJIAN)

    assert (problem.source.line, problem.level) == (line, Level.ERROR)
    assert (
        "24-09-2025 is earlier than the agreement that this one follows, of 25-09-2025"
        in problem.message
    )


@pytest.mark.parametrize(
    ("date", "years", "told"),
    [
        ("2025-09-25", 5, ""),
        ("2027-09-25", 3, ""),
        (
            "2027-09-26",
            3,
            "until 25-09-2030, but the agreement that it follows only until 24-09-2030",
        ),
        ("2028-02-29", 5, "until 28-02-2033"),
        ("", 5, ""),
        ("", 6, "6 years, but the agreement that it follows for 5 years"),
    ],
)
def test_a_term_that_outlasts_the_agreement_above_is_a_warning(
    tmp_path: Path, date: str, years: int, told: str
) -> None:
    write(tmp_path, WITH_COOPERATION)
    text = COOPERATION.replace("date: 2026-05-04\n", f"date: {date}\n")
    (tmp_path / PERJANJIAN).write_text(text.replace("{years: 3}", f"{{years: {years}}}"), "utf-8")

    problems = found("parent-agreement", tmp_path / PERJANJIAN)

    assert [problem.level for problem in problems] == [Level.WARNING] * bool(told)
    assert all(told in problem.message for problem in problems)


def test_a_template_that_does_not_name_the_agreement_above_is_found(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    template = '{% extends "packaged/cooperation.html" %}{% block origin %}{% endblock %}'
    own = write(tmp_path / "own", {"cooperation.html": template})

    (problem,) = found("parent-agreement", tmp_path / PERJANJIAN, own)

    assert problem.message == "the agreement that this one follows is not named"


def test_a_kesepakatan_bersama_follows_none(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("parent-agreement", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("merupakan pelaksanaan Nota Kesepahaman; dan", 1),
        ("menindaklanjuti Nota Kesepakatan tersebut; dan", 1),
        ("merupakan pelaksanaan dari MoU; dan", 1),
        ("merupakan pelaksanaan Kesepakatan Bersama; dan", 0),
        ("menindaklanjuti Nota Kesepahaman Nomor 3 Tahun 2019; dan", 0),
        ("merupakan pelaksanaan Nota Kesepahaman dengan Kementerian Pariwisata; dan", 0),
    ],
)
def test_the_agreement_above_is_called_what_it_is(tmp_path: Path, said: str, count: int) -> None:
    file = "selat-bali/cooperations/promosi.yaml"
    edit = (file, "merupakan pelaksanaan Kesepakatan Bersama; dan", said)
    problems = found("parent-agreement", copied("strait", tmp_path, edit) / file)

    assert [each.level for each in problems] == [Level.WARNING] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("pelaksanaan Kesepakatan Bersama tentang Pengelolaan Sampah perlu diatur", 1),
        ("untuk menindaklanjuti Kesepakatan Bersama Nomor 1/KB/2026 mengenai Promosi Pariwisata perlu diatur hal ini", 1),
        ("pelaksanaan Kesepakatan Bersama tentang Pencegahan dan Pengendalian Rabies perlu diatur", 0),
        ("pelaksanaan Kesepakatan Bersama tentang rabies perlu diatur", 0),
        ("pelaksanaan Kesepakatan Bersama antara Kabupaten Lembata dan Kabupaten Alor tentang Jalan perlu dicontoh", 0),
        ("pelaksanaan Kesepakatan Bersama perlu diatur, termasuk tentang sampah", 0),
        ("Kesepakatan Bersama tentang Pengelolaan Sampah menjadi contoh", 0),
        ("pelaksanaan Kesepakatan Bersama tentang kerja sama antardaerah perlu diatur", 0),
    ],
)  # fmt: skip
def test_the_agreement_above_has_its_own_subject(tmp_path: Path, said: str, count: int) -> None:
    file = "rabies/cooperations/vaksinasi.yaml"
    edit = (file, "bahwa pelaksanaannya perlu diatur secara rinci.", f"bahwa {said}.")
    problems = found("parent-agreement", copied("livestock", tmp_path, edit) / file)

    assert [each.level for each in problems] == [Level.WARNING] * count


@pytest.mark.parametrize(("until", "count"), [("2031-06-30", 0), ("2031-12-31", 1)])
def test_an_extension_does_not_outlast_the_agreement_above(
    tmp_path: Path, until: str, count: int
) -> None:
    file = "rimba-batas/extensions/patroli.yaml"
    edit = (file, "until: 2031-06-30", f"until: {until}")
    problems = found("parent-agreement", copied("forest", tmp_path, edit) / file)

    assert ["only until 14-07-2031" in each.message for each in problems] == [True] * count
