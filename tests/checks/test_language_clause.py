from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.source.samples import AGREEMENT, KERJA_SAMA, write

CLAUSE = "clauses/language.html"
INDONESIAN = "yang berlaku adalah naskah dalam bahasa Indonesia"
ENGLISH = "the Indonesian text shall prevail"


def test_the_clause_of_the_templates_is_fine(tmp_path: Path) -> None:
    write(tmp_path)

    assert found("language-clause", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ENGLISH, "the Indonesian version shall prevail over the English version"),
        (ENGLISH, "the prevailing language is Indonesian"),
        (INDONESIAN, "maka naskah dalam bahasa Indonesia yang diutamakan"),
        (
            INDONESIAN,
            "jika naskah bahasa Inggris berbeda, yang berlaku adalah naskah bahasa Indonesia",
        ),
    ],
)
def test_other_words_for_it_are_fine(tmp_path: Path, old: str, new: str) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", CLAUSE, old, new)

    assert found("language-clause", tmp_path / KERJA_SAMA, own) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (ENGLISH, "the English text prevails", "the English text gives precedence to English"),
        (
            ENGLISH,
            "the English version shall govern",
            "the English text gives precedence to English",
        ),
        (
            ENGLISH,
            "the Indonesian text does not prevail",
            "the English text gives precedence to English",
        ),
        (
            INDONESIAN,
            "yang berlaku adalah naskah dalam Bahasa Inggris",
            "the Indonesian text gives precedence to English",
        ),
        (ENGLISH, "both are read", "the English text does not say that Indonesian prevails"),
        (
            INDONESIAN,
            "keduanya dibaca",
            "the Indonesian text does not say that Indonesian prevails",
        ),
    ],
)
def test_a_clause_that_does_not_let_indonesian_prevail_is_found(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    write(tmp_path)
    own = overridden(tmp_path / "own", CLAUSE, old, new)

    (problem,) = found("language-clause", tmp_path / KERJA_SAMA, own)

    assert problem.message == message
    assert problem.source.file == f"templates/{CLAUSE}"


def test_a_replaced_article_without_the_clause_is_found_at_its_text(tmp_path: Path) -> None:
    write(tmp_path)
    said = "{id: Naskah dibuat dalam dua bahasa., en: The text is made in two languages.}"
    replaced = (
        "articles:\n  replace:\n    language:\n      title: {id: Bahasa, en: Language}\n"
        f"      paragraphs: [{said}]\n"
    )
    (tmp_path / KERJA_SAMA).write_text(AGREEMENT + replaced)

    problems = found("language-clause", tmp_path / KERJA_SAMA)

    assert [each.source.line for each in problems] == [AGREEMENT.count("\n") + 5] * 2


def test_an_agreement_in_one_language_needs_none(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / KERJA_SAMA).write_text(AGREEMENT + "languages: [id]\n")

    assert found("language-clause", tmp_path / KERJA_SAMA) == []
