"""The table of the types of agreements: what follows from a type follows from its row."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mou_gen.cli import main
from mou_gen.errors import InputError
from mou_gen.library.agreement_types import read_agreement_types
from tests.docx_words import words
from tests.examples import FOLDERS, TYPES
from tests.source import samples

ROW = """\
types:
  rekaan:
    name: {id: Nota Rekaan, en: Fictitious Note}
"""


def read(folder: Path, text: str) -> None:
    (folder / "law").mkdir()
    (folder / "law" / "agreement-types.yaml").write_text(text, encoding="utf-8")
    read_agreement_types((folder, *FOLDERS))


def test_a_common_name_has_all_else_from_the_type_that_it_is_like() -> None:
    alias, full = TYPES["nota-kesepahaman"], TYPES["kesepakatan-bersama"]

    assert alias.name["id"] == "Nota Kesepahaman"
    assert (alias.articles, alias.emblems, alias.most_years) == (full.articles, "garuda", 5)
    assert alias.clauses == ("nota-kesepahaman", "kesepakatan-bersama")


@pytest.mark.parametrize(
    ("type", "council", "gets", "reports"),
    [
        ("kesepakatan-bersama", "after", "rancangan Perjanjian Kerja Sama", "article 17"),
        ("perjanjian-kerja-sama", "before", "rancangan Perjanjian Kerja Sama", "article 17"),
        ("nota-kesepahaman-sinergi", "before", "rancangan Rencana Kerja", "article 60"),
        ("kontrak-ksdpk", "before", "profil perusahaan mitra kerja sama", "article 39"),
    ],
)
def test_it_says_when_the_council_approves_and_who_reports(
    type: str, council: str, gets: str, reports: str
) -> None:
    """Permendagri 22/2020, articles 12(1)a and (4), 34(3) and (6), 55(3) and 56(3) and (6): 45 days."""
    row = TYPES[type]

    assert (row.council, row.council_days, row.council_gets[-1]) == (council, 45, gets)
    assert (row.report_months, row.reports_by[-len(reports) :]) == (6, reports)


@pytest.mark.parametrize(
    ("type", "burdened"),
    [
        ("perjanjian-kerja-sama", "masyarakat"),
        ("kontrak-ksdpk", "masyarakat dan daerah"),
        ("nota-kesepakatan", "masyarakat dan Anggaran Pendapatan dan Belanja Daerah"),
    ],
)
def test_what_a_change_burdens_is_what_its_article_names(type: str, burdened: str) -> None:
    """Permendagri 22/2020, articles 15(6), 37(5) and 58."""
    found = TYPES[type].burdened

    assert found is not None
    assert found["id"] == burdened


@pytest.mark.parametrize("like", ["", "    like: perjanjian-kerja-sama\n"])
def test_what_a_change_burdens_is_told_in_both_languages(tmp_path: Path, like: str) -> None:
    """The template of the addendum failed for want of the other one."""
    with pytest.raises(InputError, match=r"burdened\.en"):
        read(tmp_path, f"{ROW}{like}    burdened: {{id: masyarakat}}\n")


def test_no_law_asks_the_council_of_what_was_practised_before() -> None:
    row = TYPES["perjanjian-kerja-sama-instansi"]

    assert (row.council, row.council_days, row.report_months) == ("", None, None)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (ROW, "`types.rekaan.form` is missing"),
        (f"{ROW}    like: rekaan\n", "`like` refers to an unknown type of agreement, `rekaan`"),
        (f"{ROW}    form: treaty\n", "`types.rekaan.form` must be one of the allowed values"),
    ],
)
def test_a_row_that_does_not_say_enough_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, text)

    assert told in "\n".join(each.message for each in error.value.problems)


def test_a_regency_adds_a_type(tmp_path: Path) -> None:
    read(tmp_path, f"{ROW}    like: kesepakatan-bersama\n")


NEW = """\
types:
  nota-rekaan:
    name: {id: Nota Rekaan, en: Fictitious Note}
    form: agreement
    first: [region]
    others: [university, region]
    parties_by: Perda Rekaan 1/2026, article 2
    emblems: parties
    emblems_by: Perda Rekaan 1/2026, article 3
    most_years: 2
    term_by: Perda Rekaan 1/2026, article 4
    signed_by: head
    standing: position
    disputes: free
    articles:
      purpose: Perda Rekaan 1/2026, article 5
      festival: Perda Rekaan 1/2026, article 6
      scope: Perda Rekaan 1/2026, article 5
      duration: Perda Rekaan 1/2026, article 4
      language: Perpres 63/2019, article 26(4)
      closing: Perda Rekaan 1/2026, article 5
"""
CLAUSE = """\
{% from "macros.html" import article %}
{% call article("festival", id="Pekan Raya", en="Festival") %}
<p id="yearly" lang="id">PARA PIHAK menyelenggarakan Pekan Raya setiap tahun.</p>
<p lang="en">The PARTIES shall hold a Festival every year.</p>
{% endcall %}
"""


@pytest.fixture
def regency(tmp_path: Path) -> Path:
    """A folder with data, and templates of its own: a row, its articles, and a clause."""
    samples.write(tmp_path / "agreements")
    samples.changed(
        tmp_path / "agreements",
        samples.KERJA_SAMA,
        "type: kesepakatan-bersama",
        "type: nota-rekaan",
    )
    path = tmp_path / "agreements" / samples.KERJA_SAMA
    path.write_text(path.read_text("utf-8").replace("{years: 5}", "{years: 2}"), "utf-8")
    for name, text in (
        ("law/agreement-types.yaml", NEW),
        ("clauses/nota-rekaan/festival.html", CLAUSE),
    ):
        file = tmp_path / "templates" / name
        file.parent.mkdir(parents=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


def run(regency: Path, *arguments: str) -> Result:
    path = str(regency / "agreements" / samples.KERJA_SAMA)
    return CliRunner().invoke(
        main, [*arguments, path, "--templates", str(regency / "templates"), "--lang", "en"]
    )


def test_a_row_with_its_articles_and_clauses_is_a_new_instrument(regency: Path) -> None:
    built = run(
        regency, "build", "-f", "docx", "--output", str(regency / "output"), "--language", "id"
    )

    assert built.exit_code == 0, built.stderr
    docx = regency / "output" / "kerja-sama" / "agreement.docx"
    text = " ".join(words(docx.read_bytes()).split())
    assert "NOTA REKAAN" in text
    assert "PEKAN RAYA PARA PIHAK menyelenggarakan Pekan Raya setiap tahun." in text
    assert "sesuai dengan kedudukan masing-masing, PARA PIHAK" in text


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("agreements/kerja-sama/agreement.yaml", "{years: 2}", "{years: 3}", "article 4"),
        ("agreements/kerja-sama/agreement.yaml", "originals: 2", "originals: 2\narticles: {leave_out: [festival]}", "article 6"),
        ("templates/clauses/nota-rekaan/festival.html", '<p id="yearly" lang="id">PARA PIHAK menyelenggarakan Pekan Raya setiap tahun.</p>\n<p lang="en">The PARTIES shall hold a Festival every year.</p>', "", "the article `festival` is empty"),
        ("templates/law/agreement-types.yaml", "first: [region]", "first: [university]", "article 2"),
    ],
)  # fmt: skip
def test_a_new_instrument_is_checked_by_its_row(
    regency: Path, file: str, old: str, new: str, told: str
) -> None:
    text = (regency / file).read_text(encoding="utf-8")
    assert old in text
    (regency / file).write_text(text.replace(old, new), encoding="utf-8")

    checked = run(regency, "check")

    assert checked.exit_code == 1
    assert told in " ".join(checked.stderr.split())
