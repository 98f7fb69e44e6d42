from __future__ import annotations

import re
from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import TEMPLATES, found
from tests.checks.overridden import overridden
from tests.dossiers import copied
from tests.source.samples import KERJA_SAMA, RAPAT, write


@pytest.mark.parametrize(
    "clause",
    [
        "purpose",
        "subject-matter",
        "scope",
        "implementation",
        "duration",
        "correspondence",
        "miscellaneous",
        "closing",
    ],
)
def test_an_article_that_a_template_leaves_out_is_found(tmp_path: Path, clause: str) -> None:
    write(tmp_path)
    old = "{% include entry.clause %}"
    own = overridden(
        tmp_path / "own",
        "agreement.html",
        old,
        f'{{% if entry.key != "{clause}" %}}{old}{{% endif %}}',
    )
    for name in TEMPLATES.glob("clauses/*.html"):  # nothing may refer to what is not there
        text = name.read_text(encoding="utf-8")
        target = own / "clauses" / name.name
        target.parent.mkdir(exist_ok=True)
        target.write_text(text.replace(f'ref("{clause}/', 'ref("force-majeure/'), encoding="utf-8")
        target.write_text(_without_references(target.read_text("utf-8")), encoding="utf-8")

    (problem,) = found("mandatory-parts", tmp_path / KERJA_SAMA, own)

    assert problem.message == f"the article `{clause}` is missing"
    assert problem.level is Level.ERROR
    assert (problem.source.file, problem.source.line) == ("templates/agreement.html", 1)


def _without_references(clause: str) -> str:
    for part in ("commitments", "focal-points", "addresses", "follow-up", "term", "extension"):
        clause = clause.replace(f'{{{{ ref("force-majeure/{part}") }}}}', "Pasal lain")
    return clause


@pytest.mark.parametrize("part", ["heading", "opening", "recitals", "signatures"])
def test_a_part_that_is_no_article_is_missed_too(tmp_path: Path, part: str) -> None:
    write(tmp_path)
    text = (TEMPLATES / "agreement.html").read_text(encoding="utf-8")
    after = text.partition(f"{{% block {part} %}}")[2]
    block = after.partition("{% endblock %}")[0]
    own = overridden(tmp_path / "own", "agreement.html", block, "")

    problems = found("mandatory-parts", tmp_path / KERJA_SAMA, own)

    assert problems
    assert all(problem.level is Level.ERROR for problem in problems)


def test_another_order_is_a_warning(tmp_path: Path) -> None:
    write(tmp_path)
    ordered = "{% for entry in plan|reverse %}"
    own = overridden(tmp_path / "own", "agreement.html", "{% for entry in plan %}", ordered)

    (problem,) = found("mandatory-parts", tmp_path / KERJA_SAMA, own)

    assert problem.level is Level.WARNING
    assert problem.message == "the article `subject-matter` is before `purpose`"
    assert problem.source.file == "templates/clauses/subject-matter.html"


@pytest.mark.parametrize(
    ("edits", "missing"),
    [
        ((("duration:\n  years: 1\n", ""),), ["duration"]),
        ((("date: 2026-09-08\n", ""), ("duration:\n  years: 1\n", "")), []),
        ((("- B.0261/DIR/2026\n", ""), ("duration:\n  years: 1\n", "")), []),
        ((("years: 1\n", "months: 8\n"),), []),
    ],
)
def test_what_has_its_numbers_waits_for_no_article(
    tmp_path: Path, edits: tuple[tuple[str, str], ...], missing: list[str]
) -> None:
    file = "pajak-digital/cooperations/bphtb.yaml"
    root = copied("tax", tmp_path, *((file, old, new) for old, new in edits))

    assert [each.missing for each in found("mandatory-parts", root / file)] == missing


@pytest.mark.parametrize(("key", "count"), [("duration", 1), ("place", 1), ("draft", 0)])
def test_so_does_a_joint_agreement(tmp_path: Path, key: str, count: int) -> None:
    file = "tuberkulosis/agreement.yaml"
    root = copied("tuberculosis", tmp_path)
    text = (root / file).read_text("utf-8")
    (root / file).write_text(re.sub(rf"(?m)^{key}:.*\n(?:[ -].*\n)*", "", text), "utf-8")

    assert len(found("mandatory-parts", root / file)) == count


def test_the_templates_of_the_program_have_all_parts(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("mandatory-parts", tmp_path / KERJA_SAMA) == []
    assert found("mandatory-parts", tmp_path / RAPAT) == []
