from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from mou_gen.document import Break, Role, Strong, Text, printed_words
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_count import count_lines
from mou_gen.writers.style import FACES, font_file
from tests.examples import FOLDERS, composed, pdfs
from tests.lines import units
from tests.writers.documents import value

FACE = Face("TeX Gyre Bonum")


@pytest.mark.parametrize("family", ["TeX Gyre Bonum", "Liberation Sans"])
def test_the_table_of_widths_is_that_of_the_packaged_fonts(family: str) -> None:
    signs = [chr(code) for code in range(0x20, 0x7F)]
    for style in FACES:
        with TTFont(font_file(FOLDERS[0] / "fonts", family, style)) as font:
            glyphs, widths = font.getBestCmap(), font["hmtx"]
            em = font["head"].unitsPerEm
            real = [round(1000 * widths[glyphs[ord(sign)]][0] / em) for sign in signs]
        face = Face(family, bold="bold" in style, slanted="italic" in style)
        assert [round(1000 * face.width(sign)) for sign in signs] == real


def test_an_accent_has_no_width_and_an_unknown_letter_has_a_wide_one() -> None:
    assert FACE.width("é") == FACE.width("e")
    assert FACE.width("語") == FACE.width("m")
    assert Face("A Font of Their Own").width("kata") == FACE.width("kata")


def test_a_line_ends_at_a_space_or_a_hyphen_and_the_space_hangs_out() -> None:
    room = FACE.width("masing-masing")

    assert count_lines([Text("masing-masing")], FACE, room) == 1
    assert count_lines([Text("masing-masing PIHAK")], FACE, room) == 2
    assert count_lines([Text("masing-masing")], FACE, room - 0.01) == 2
    assert count_lines([Text("masing\u2011masing")], FACE, room - 0.01) == 1


def test_bold_words_values_and_breaks_are_counted_as_they_are_set() -> None:
    kids = Text("PIHAK "), Strong((Text("KESATU"),)), value(", dan")
    room = FACE.width("PIHAK ") + Face(FACE.font, bold=True).width("KESATU") + FACE.width(", dan")

    assert count_lines(kids, FACE, room) == 1
    assert count_lines(kids, FACE, room, indent=0.01) == 2
    assert count_lines((*kids, Break(), Text("PIHAK")), FACE, room) == 2


@pytest.mark.xdist_group("examples")
@pytest.mark.parametrize("edition", ["Indonesian", "stacked"])
def test_the_lines_of_an_agreement_are_as_many_as_were_counted(edition: str) -> None:
    (each,) = composed("agreement.yaml", edition)
    ((document, pdf),) = pdfs("agreement.yaml", edition, "typst").values()
    ruler = Ruler(each.theme, document.languages[0])
    said = {printed_words(paragraph): paragraph for paragraph in document.paragraphs}
    running = [
        unit for unit in units(document, each.theme, pdf) if unit.role is Role.BODY and not unit.row
    ]

    assert len(running) > 50
    for unit in running:
        assert len(unit.lines) == ruler.lines(said[unit.words], ruler.text_mm)
