"""The signatures: in pairs across the text width, one in the right half or below them in the middle."""

from __future__ import annotations

from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.writers.docx.markup import EVERY_SIDE, borders, cell, line_height, row, table, twips
from mou_gen.writers.docx.paragraphs import ParagraphWriter, Surroundings
from mou_gen.writers.page import LaidLine, LaidSignature, LaidSignatures
from mou_gen.writers.shapes import SIGNED, fill_lead_pt

_METERAI_MM = (26.0, 16.0)
"""Width and height of the frame for a meterai."""
_PLACE_MM = (45.0, 20.0)
"""The same of the place for an electronic signature: a QR code with name and post beside it."""
_BESIDE_MM = 3.0


@value_class
class _Room:
    """The room between who signs and the name."""

    mm: float
    """How high it is."""
    crowded: bool
    """Whether a frame in it stands close to the words."""
    line_mm: float
    """Height of a line of words."""
    lead_mm: float
    """What stands above the words of a line to write on."""

    def around(self, frame_mm: float) -> float:
        """Return how much stands above and below a frame of this height, in mm."""
        return 1 if self.crowded else max(1, (self.mm - frame_mm) / 2)


def write_signatures(
    signatures: LaidSignatures, theme: Theme, paragraphs: ParagraphWriter, width: int
) -> str:
    """Return *signatures* as a table of *width* twips, two in a row or one in its middle, whose rows stay together."""
    sixth, last = width // 6, len(signatures.rows) - 1
    above = max(0, round((theme.article_gap_pt - theme.paragraph_gap_pt) * 20))
    below = round(theme.paragraph_gap_pt * 20)
    line_mm = theme.size_pt * theme.line_height * 25.4 / 72
    lead_mm = fill_lead_pt(theme) * 25.4 / 72
    room = _Room(theme.signature_mm, signatures.crowded, line_mm, lead_mm)
    rows = []
    for n, pair in enumerate(signatures.rows):
        kept = signatures.kept if n == last else not signatures.many
        place = Surroundings(narrow=True, centred=not signatures.alone, kept=kept)
        with paragraphs.revisions.within(paragraphs.revisions.of_row(pair)) as revision:
            span = round(6 * SIGNED[len(pair)])
            cells = [
                cell(span * sixth, _signature(each, room, paragraphs, place), span=span)
                for each in pair
            ]
            free = [cell(sixth, _free(paragraphs, place))] if len(pair) == 1 else []
            # LibreOffice holds a table with what follows only if its rows may break; held lines keep it whole
            whole = not (signatures.kept and n == last)
            rows.append(row([*free, *cells, *free], whole=whole, revision=revision))
    beside = twips(_BESIDE_MM)
    padding = (above, beside, below, beside)
    return table([sixth] * 6, rows, padding=padding, edge="center")


def _signature(
    signature: LaidSignature | None, room: _Room, paragraphs: ParagraphWriter, place: Surroundings
) -> str:
    if signature is None:
        return _free(paragraphs, place)
    above = paragraphs.each(signature.above, place)
    if lower := signature.lowered * room.line_mm + signature.led * room.lead_mm:
        above += _empty(lower, paragraphs, place)
    frames = ((signature.stamp, _METERAI_MM), (signature.place, _PLACE_MM))
    between = "".join(
        _framed(lines, size, room, paragraphs, place) for lines, size in frames if lines
    )
    between = between or _empty(room.mm, paragraphs, place)
    return above + between + paragraphs.each(signature.below, place)


def _framed(
    lines: tuple[LaidLine, ...],
    size_mm: tuple[float, float],
    room: _Room,
    paragraphs: ParagraphWriter,
    place: Surroundings,
) -> str:
    """Return the frame in the middle of the room; the lines above and below it fill the rest."""
    across, down = size_mm
    gap = _empty(room.around(down), paragraphs, place)
    inside = paragraphs.each(lines, Surroundings(narrow=True, kept=place.kept, style="frame"))
    width = twips(across)
    revision = paragraphs.revisions.mark(paragraphs.revisions.of(None, cell=True))
    frame = table(
        [width],
        [row([cell(width, inside, edge="center")], height=twips(down), revision=revision)],
        border=borders("w:tblBorders", EVERY_SIDE, line="dashed"),
        edge="center" if place.centred else "left",
    )
    return gap + frame + gap


def _free(paragraphs: ParagraphWriter, place: Surroundings) -> str:
    """Return the line of a cell without a signature, which holds its row as the others do."""
    return paragraphs.line("", _keep(place))


def _keep(place: Surroundings) -> str:
    return "<w:keepNext/>" if place.kept else ""


def _empty(mm: float, paragraphs: ParagraphWriter, place: Surroundings) -> str:
    return paragraphs.line("", _keep(place) + line_height(mm))
