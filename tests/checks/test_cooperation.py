"""The rules for agreements, as a Perjanjian Kerja Sama is held to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.errors import Level
from mou_gen.kinds.kind import Edition
from tests.checks.found import TEMPLATES, found
from tests.checks.overridden import overridden
from tests.source.samples import (
    COOPERATION,
    HERE,
    KERJA_SAMA,
    NUNUKAN,
    OTHER_PARTY,
    PERJANJIAN,
    PNG,
    TTU,
    WITH_COOPERATION,
    changed,
    write,
)

OWN = '{% extends "packaged/cooperation.html" %}\n'


def written(root: Path, old: str, new: str) -> tuple[Path, int]:
    """Write the sample with *old* as *new*; return its file and the line of the mark."""
    write(root, WITH_COOPERATION)
    line, _ = changed(root, PERJANJIAN, old, new)
    return root / PERJANJIAN, line


def more(root: Path, text: str) -> tuple[Path, int]:
    return written(root, "originals: 2\n", f"originals: 2\n{text}")


def templates(root: Path, **files: str) -> Path:
    """Write templates of a regency, by name without the ending; return their folder."""
    return write(root / "own", {f"{name}.html": text for name, text in files.items()})


def test_the_sample_passes_every_rule(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)

    run = pipeline.check_all([tmp_path / PERJANJIAN], Edition(), (TEMPLATES,))

    assert list(run.warnings) == []


# ---- mandatory-parts --------------------------------------------------------------------


@pytest.mark.parametrize("clause", ["rights-and-duties", "funding", "termination"])
def test_an_article_of_its_own_that_a_regency_empties_is_missed(
    tmp_path: Path, clause: str
) -> None:
    write(tmp_path, WITH_COOPERATION)
    own = templates(tmp_path, **{f"clauses/perjanjian-kerja-sama/{clause}": ""})

    (problem,) = found("mandatory-parts", tmp_path / PERJANJIAN, own)

    assert problem.message == f"the article `{clause}` is missing"
    assert "article" in problem.hint
    assert "41" in problem.hint
    assert found("mandatory-parts", tmp_path / KERJA_SAMA, own) == []


def test_an_article_that_only_the_other_type_has_is_not_missed(tmp_path: Path) -> None:
    path, _ = more(tmp_path, "articles: {leave_out: [correspondence, amendment]}\n")

    assert found("mandatory-parts", path) == []


# ---- signatory --------------------------------------------------------------------------


def test_a_letter_of_authority_later_than_the_agreement_is_found(tmp_path: Path) -> None:
    path, line = written(tmp_path, "date: 2026-04-30", f"date: {HERE}2026-05-05")

    (problem,) = found("signatory", path)

    assert problem.source.line == line
    assert "05-05-2026 is later than the agreement" in problem.message


def test_a_template_that_does_not_print_the_letter_of_authority_is_found(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    own = overridden(
        tmp_path / "own", "agreement.html", "{{ authority_id(side.head, labels.id) }}", ""
    )
    text = (own / "agreement.html").read_text("utf-8")
    text = text.replace("{{ authority_en(side.head, labels.en) }}", "")
    (own / "agreement.html").write_text(text, "utf-8")

    (problem,) = found("signatory", tmp_path / PERJANJIAN, own)

    assert problem.message == "the special power of attorney for Kabupaten Nunukan is not printed"


def test_a_secretary_signs_with_a_letter_of_authority_and_a_deputy_does_not(
    tmp_path: Path,
) -> None:
    path, _ = written(tmp_path, "    unit: dinas-sosial", "    unit: setda")
    unit = "    name: {id: Sekretariat Daerah, en: Regional Secretariat}\n"
    head = "    head:\n      office: {id: Sekretaris Daerah, en: Regional Secretary}\n"
    changed(tmp_path, NUNUKAN, unit, unit + head)
    assert found("signatory", path) == []

    changed(tmp_path, NUNUKAN, unit, unit + head.replace("Sekretaris Daerah", "Wakil Bupati"))

    (problem,) = found("signatory", path)
    assert "`Wakil Bupati` is not the head of an office" in problem.message


def test_where_nobody_is_empowered_only_the_head_of_region_signs(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    line, _ = changed(
        tmp_path,
        TTU,
        "{id: Bupati Timor Tengah Utara, en: Regent of Timor Tengah Utara}",
        f"{HERE}{{id: Kepala Dinas Sosial, en: Head of the Office of Social Affairs}}",
    )

    (_, problem) = found("signatory", tmp_path / PERJANJIAN)

    assert problem.source.line == line
    assert "may not sign for Kabupaten Timor" in problem.message


def test_a_signature_on_behalf_of_the_head_is_found(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    old = '<p lang="id">{{ office_of(side.head, labels.id, "id") }},</p>'
    own = overridden(tmp_path / "own", "agreement.html", old, f"{old[:-5]} a.n. Bupati</p>")

    problems = found("signatory", tmp_path / PERJANJIAN, own)

    (problem,) = problems  # one line of the template, for both parties
    assert problem.message == "a signature is given on behalf of somebody else"


# ---- titles, emblem, originals, duration ------------------------------------------------


@pytest.mark.parametrize(("name", "count"), [("Dr. Nama Rekaan, M.Si.", 1), ("Nama Rekaan", 0)])
def test_who_is_empowered_signs_without_titles(tmp_path: Path, name: str, count: int) -> None:
    unit = "    unit: dinas-sosial\n"
    path, line = written(tmp_path, unit, f"{unit}    name: {HERE}{name}\n")

    problems = found("titles", path)

    assert [problem.source.line for problem in problems] == [line] * count


def test_the_emblem_of_the_first_party_stands_right(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    for file, text in ((NUNUKAN, WITH_COOPERATION[NUNUKAN]), (TTU, OTHER_PARTY)):
        (tmp_path / file).write_text(f"{text}emblem: {Path(file).stem}.png\n", "utf-8")
        (tmp_path / file).with_suffix(".png").write_bytes(PNG)
    assert found("emblem", tmp_path / PERJANJIAN) == []
    image = '<img src="{{ side.emblem }}" alt="{{ side.emblem_alt }}" width="20">'
    turned = (
        f"{OWN}{{% block letterhead %}}<header class='agreement'>{{% for side in parties %}}{image}"
        "{% endfor %}</header>{% endblock %}"
    )

    (problem,) = found("emblem", tmp_path / PERJANJIAN, templates(tmp_path, cooperation=turned))

    assert "that of the first region on the right" in problem.message


def test_the_garuda_stands_over_no_perjanjian_kerja_sama(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    garuda = (
        f"{OWN}{{% block letterhead %}}<header class='agreement'>"
        "<img src='emblems/garuda.png' alt='Garuda' width='25'></header>{% endblock %}"
    )

    assert len(found("emblem", tmp_path / PERJANJIAN, templates(tmp_path, cooperation=garuda))) == 1


def test_other_originals_than_parties_are_an_error(tmp_path: Path) -> None:
    path, line = written(tmp_path, "originals: 2", f"originals: {HERE}3")

    (problem,) = found("originals", path)

    assert (problem.source.line, problem.level) == (line, Level.ERROR)


@pytest.mark.parametrize(("id", "count"), [("6 (enam) tahun", 0), ("7 (tujuh) tahun", 1)])
def test_its_text_says_the_term_of_the_data_however_long(
    tmp_path: Path, id: str, count: int
) -> None:
    write(tmp_path, WITH_COOPERATION)
    text = COOPERATION.replace("{years: 3}", "{years: 6}")
    article = f"""\
articles:
  replace:
    duration:
      title: {{id: Jangka Waktu, en: Duration}}
      paragraphs:
        - id: Perjanjian Kerja Sama ini berlaku untuk jangka waktu {id}.
          en: This Cooperation Agreement is valid for a period of 6 (six) years.
"""
    (tmp_path / PERJANJIAN).write_text(text + article, "utf-8")

    problems = found("duration", tmp_path / PERJANJIAN)

    assert len(problems) == count
    assert all("5 years" not in problem.hint for problem in problems)


def test_a_term_without_an_end_is_found(tmp_path: Path) -> None:
    article = """\
articles:
  replace:
    duration:
      title: {id: Jangka Waktu, en: Duration}
      paragraphs: [{id: Berlaku tanpa batas waktu., en: It is valid for a period of 3 (three) years.}]
"""
    path, _ = more(tmp_path, article)

    assert found("duration", path)


# ---- the other rules for agreements -----------------------------------------------------


def test_disputes_go_to_the_minister_here_too(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    own = overridden(
        tmp_path / "own",
        "clauses/dispute-settlement.html",
        "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada Menteri Dalam Negeri",
        "PIHAK yang berselisih, sendiri-sendiri atau bersama-sama, menyampaikan permohonan penyelesaian perselisihan kepada pengadilan",
    )

    assert found("disputes", tmp_path / PERJANJIAN, own)


def test_an_amount_is_borne_by_the_budget_that_the_article_on_funding_names(tmp_path: Path) -> None:
    path, _ = written(
        tmp_path,
        "{id: mendampingi korban, en: escort victims}",
        "{id: 'membayar Rp5.000.000,00', en: 'pay Rp5,000,000.00'}",
    )

    assert found("funding", path) == []


def test_indonesian_prevails_here_too(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    own = overridden(
        tmp_path / "own",
        "clauses/language.html",
        "Indonesian text shall prevail",
        "English text shall prevail",
    )

    assert found("language-clause", tmp_path / PERJANJIAN, own)


def test_signatures_keep_their_order_here_too(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    text = (TEMPLATES / "agreement.html").read_text("utf-8")
    before, after = text.split("{% block signatures %}")
    turned = after.replace("{% for side in parties %}", "{% for side in parties|reverse %}", 1)
    turned = turned.replace("loop.index0", "loop.revindex0")
    own = templates(tmp_path, agreement=f"{before}{{% block signatures %}}{turned}")

    assert len(found("signature-order", tmp_path / PERJANJIAN, own)) == 2


def test_each_party_gives_it_a_number_of_its_own(tmp_path: Path) -> None:
    path, _ = more(tmp_path, "numbers: [100.3.7.1/4/2020, 100.3.7.1/4/2020]\n")

    (problem,) = found("numbering", path)

    assert "two parties have the number" in problem.message


def test_what_only_the_central_government_may_do_is_no_duty(tmp_path: Path) -> None:
    path, line = written(
        tmp_path,
        "{id: mendampingi korban, en: escort victims}",
        f"{{id: {HERE}melakukan penyidikan, en: support investigators}}",
    )

    (problem,) = found("affairs", path)

    assert problem.source.line == line


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        ("parity-duty", "{id: mendampingi korban, en: ", "{id: wajib mendampingi, en: may "),
        ("parity-numbers", "{id: rujukan korban, en: the", "{id: rujukan 3 korban, en: the"),
        ("parity-terms", "en: the referral of victims}", "en: the referral of witnesses}"),
        ("region-name", "{id: rujukan korban", "{id: rujukan korban ke Timur Tengah Utara"),
        ("party-naming", "{id: menerima jawaban", "{id: menerima jawaban PIHAK PERTAMA"),
        ("placeholder", "{id: rujukan korban", "{id: rujukan korban XXX"),
    ],
)
def test_its_words_are_looked_at_as_those_of_any_agreement(
    tmp_path: Path, rule: str, old: str, new: str
) -> None:
    path, _ = written(tmp_path, old, new)

    assert found(rule, path)
