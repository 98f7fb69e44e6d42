from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
import typst
from fontTools.ttLib import TTFont

from mou_gen.document import Break, Role, Strong, Text, printed_words
from mou_gen.writers.breaks import Ruler
from mou_gen.writers.letter_widths import Face
from mou_gen.writers.line_count import count_lines
from mou_gen.writers.page import LaidParagraph
from mou_gen.writers.style import FACES, font_file
from mou_gen.writers.ties import untied
from mou_gen.writers.typesetter import unspaced
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
        face = Face(family, bold="bold" in style, slanted="italic" in style, kerned=False)
        assert [round(1000 * face.width(sign)) for sign in signs] == real


@pytest.mark.parametrize(
    "words", ["The SECOND PARTY has the right to:", "in confidence, AVA to WITA"]
)
@pytest.mark.parametrize("family", ["TeX Gyre Bonum", "Liberation Sans"])
@pytest.mark.parametrize("style", FACES)
def test_a_line_is_as_wide_as_typst_sets_it(
    words: str, family: str, style: str, tmp_path: Path
) -> None:
    bold, slanted = "bold" in style, "italic" in style
    weight, slope = "bold" if bold else "regular", "italic" if slanted else "normal"
    source = tmp_path / "line.typ"
    source.write_text(
        f'#set text(font: "{family}", size: 100pt, weight: "{weight}", style: "{slope}")\n'
        f"#set page(width: auto, height: auto, margin: 0pt)\n#[{words}]"
    )

    pdf = typst.compile(source, format="pdf", font_paths=[FOLDERS[0] / "fonts"])

    assert isinstance(pdf, bytes)
    with pypdfium2.PdfDocument(pdf) as document:
        measured = document[0].get_width() / 100
    assert Face(family, bold=bold, slanted=slanted).width(words) == pytest.approx(measured, abs=0.1)


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
    body = unspaced(document, each.theme).blocks.body
    laid = [block.node for block in body if isinstance(block, LaidParagraph)]
    said = {untied(printed_words(paragraph)): paragraph for paragraph in laid}
    running = [
        unit for unit in units(document, each.theme, pdf) if unit.role is Role.BODY and not unit.row
    ]

    assert len(running) > 50
    for unit in running:
        assert len(unit.lines) == ruler.lines(said[untied(unit.words)], ruler.text_mm)
