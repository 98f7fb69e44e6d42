"""The table of the types of agreements: what follows from a type follows from its row."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.library.agreement_types import read_agreement_types
from tests.examples import FOLDERS, TYPES

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
    ("text", "told"),
    [
        (ROW, "`types.rekaan.form` is missing"),
        (f"{ROW}    like: rekaan\n", "`like` refers to an unknown type of agreement, `rekaan`"),
        (f"{ROW}    form: treaty\n", "`types.rekaan.form` is not one of the allowed values"),
    ],
)
def test_a_row_that_does_not_say_enough_is_refused(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(InputError) as error:
        read(tmp_path, text)

    assert told in "\n".join(each.message for each in error.value.problems)


def test_a_regency_adds_a_type(tmp_path: Path) -> None:
    read(tmp_path, f"{ROW}    like: kesepakatan-bersama\n")
