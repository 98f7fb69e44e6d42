from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.library.themes import read_theme
from mou_gen.theme import Theme

FIELDS = [each for each in dataclasses.fields(Theme) if each.name != "name"]
SAID = {"str": "Arial", "bool": "yes"}
SIZES = {"line_height": "1.2", "page_width_mm": "210", "page_height_mm": "297"}
LINES = [
    f"{each.name}: {SIZES.get(each.name) or SAID.get(str(each.type), '12.5')}" for each in FIELDS
]


def write(folder: Path, lines: list[str]) -> Path:
    path = folder / "letters.yaml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_theme_is_named_after_its_file(tmp_path: Path) -> None:
    theme = read_theme(write(tmp_path, LINES))

    assert theme.name == "letters"
    assert theme.font == "Arial"
    assert theme.size_pt == 12.5
    assert theme.initials is True


def test_the_page_is_a4_where_a_theme_does_not_say(tmp_path: Path) -> None:
    theme = read_theme(write(tmp_path, [line for line in LINES if "page_" not in line]))

    assert (theme.page_width_mm, theme.page_height_mm) == (210.0, 297.0)


@pytest.mark.parametrize("number", ["0", "-1", "12pt", "1,5", "nan", "inf", "1e3", "99999"])
def test_a_measure_is_a_number_above_zero(tmp_path: Path, number: str) -> None:
    lines = [f"size_pt: '{number}'" if line.startswith("size_pt") else line for line in LINES]

    with pytest.raises(InputError) as caught:
        read_theme(write(tmp_path, lines))

    (found,) = caught.value.problems
    assert f"`size_pt` must be a number above zero, not `{number}`" in found.message
    assert (found.source.line, found.source.column) == (3, 10)


def test_every_mistake_in_a_theme_is_found(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        read_theme(write(tmp_path, [*LINES[1:3], "colour: red", "left_mm: wide", *LINES[4:12]]))

    said = str(caught.value)
    assert "`font` is missing" in said
    assert "`colour` is not a known key" in said
    assert "`left_mm` must be a number" in said
