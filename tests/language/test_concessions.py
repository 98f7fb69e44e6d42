from __future__ import annotations

import pytest

from mou_gen.language.concessions import EVEN_IF, OR_NOT, WHATEVER


@pytest.mark.parametrize(
    ("text", "language", "is_conceded"),
    [
        ("baik yang masih kuat maupun tidak", "id", True),
        ("tanpa memandang umurnya", "id", True),
        ("meskipun masih kuat", "id", True),
        ("apabila masih kuat", "id", False),
        ("tanpa biaya", "id", False),
        ("whether still strong or not", "en", True),
        ("regardless of its age", "en", True),
        ("even if it is strong", "en", True),
        ("if it is strong", "en", False),
        ("not even one", "en", False),
        ("upon completion, whichever is the earlier", "en", False),
        ("Whoever finds lost property hands it in", "en", False),
    ],
)
def test_what_makes_no_difference_is_read(text: str, language: str, is_conceded: bool) -> None:
    found = [each[language].search(text) for each in (EVEN_IF, OR_NOT, WHATEVER)]

    assert any(found) == is_conceded
