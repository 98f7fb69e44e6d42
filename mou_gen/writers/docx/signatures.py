"""The signatures: pairs over the width of the text, or one alone in its right half."""

from __future__ import annotations

from mou_gen.document import Signature, Signatures
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import EVERY_SIDE, borders, cell, high, row, table, twips
from mou_gen.writers.docx.paragraphs import Paragraphs, Place
from mou_gen.writers.shapes import is_place

_METERAI_MM = (26.0, 16.0)
"""Width and height of the frame for a meterai."""
_PLACE_MM = (45.0, 20.0)
"""The same of the place for an electronic signature: a QR code with name and post beside it."""
_BESIDE_MM = 3.0


def write_signatures(
    signatures: Signatures, theme: Theme, paragraphs: Paragraphs, width: int
) -> str:
    """Return *signatures* as a table of two halves of *width* twips, whose rows stay together."""
    half, last = width // 2, len(signatures.rows) - 1
    above = max(0, round((theme.article_gap_pt - theme.paragraph_gap_pt) * 20))
    below = round(theme.paragraph_gap_pt * 20)
    rows = []
    for n, pair in enumerate(signatures.rows):
        place = Place(narrow=True, centred=len(signatures.blocks) > 1, kept=n < last)
        cells = (cell(half, _signature(each, theme, paragraphs, place)) for each in pair)
        rows.append(row(cells, whole=True))
    beside = twips(_BESIDE_MM)
    padding = (above, beside, below, beside)
    return table([half, half], rows, padding=padding, edge="center")


def _signature(
    signature: Signature | None, theme: Theme, paragraphs: Paragraphs, place: Place
) -> str:
    if signature is None:
        return paragraphs.line()
    above = paragraphs.each(signature.above, place)
    if signature.stamp:
        room = _framed(signature, theme, paragraphs, place)
    else:
        room = _room(theme.signature_mm, paragraphs, place)
    return above + room + paragraphs.each(signature.below, place)


def _framed(signature: Signature, theme: Theme, paragraphs: Paragraphs, place: Place) -> str:
    """Return the frame in the middle of the room; the lines above and below it fill the rest."""
    across, down = _frame_mm(signature)
    gap = _room(max(1, (theme.signature_mm - down) / 2), paragraphs, place)
    inside = paragraphs.each(signature.stamp, Place(narrow=True, kept=place.kept, style="frame"))
    width = twips(across)
    frame = table(
        [width],
        [row([cell(width, inside, edge="center")], height=twips(down))],
        border=borders("w:tblBorders", EVERY_SIDE, line="dashed"),
        edge="center" if place.centred else "left",
    )
    return gap + frame + gap


def _frame_mm(signature: Signature) -> tuple[float, float]:
    return _PLACE_MM if is_place(signature.stamp) else _METERAI_MM


def _room(mm: float, paragraphs: Paragraphs, place: Place) -> str:
    keep = "<w:keepNext/>" if place.kept else ""
    return paragraphs.line("", keep + high(mm))
