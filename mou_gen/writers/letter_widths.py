"""How wide the letters of the packaged fonts are, so that lines are counted before anything is set.

To read a font takes longer than to compose a document; what pairs of letters add is in `letter_pairs`. Bookman Old Style and Arial, which Word is
told to use, are as wide letter by letter.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from itertools import pairwise

from mou_gen.startup.value_classes import value_class
from mou_gen.writers.letter_pairs import pairs_of

_FIRST = 0x20
"""The table holds what ASCII prints, in thousandths of the size of the font."""
_ROWS = {
    "TeX Gyre Bonum": (
        # regular
        "320 300 380 620 620 900 800 220 300 300 440 600 320 400 320 600 620 620 620 620 620 "
        "620 620 620 620 620 320 320 600 600 600 540 820 680 740 740 800 720 640 800 800 340 "
        "600 720 600 920 740 800 620 820 720 660 620 780 700 960 720 640 640 300 600 300 600 "
        "500 340 580 620 520 620 520 320 540 660 300 300 620 300 940 660 560 620 580 440 520 "
        "380 680 520 780 560 540 480 280 600 280 600",
        # bold
        "340 360 420 660 660 940 800 240 320 320 460 600 340 360 340 600 660 660 660 660 660 "
        "660 660 660 660 660 340 340 600 600 600 660 820 720 720 740 780 720 680 780 820 400 "
        "640 800 640 940 740 800 660 800 780 660 700 740 720 940 780 700 640 300 600 300 600 "
        "500 400 580 600 580 640 580 380 580 680 360 340 660 340 1000 680 620 640 620 460 520 "
        "460 660 600 800 600 620 560 320 600 320 600",
        # italic
        "300 320 360 620 620 800 820 200 280 280 440 600 300 320 300 600 620 620 620 620 620 "
        "620 620 620 620 620 300 300 600 600 600 540 780 700 720 720 740 680 620 760 800 320 "
        "560 720 580 860 720 760 600 780 700 640 600 720 680 960 700 660 580 260 600 260 600 "
        "500 340 620 600 480 640 540 340 560 620 280 280 600 280 880 620 540 600 560 400 540 "
        "340 620 540 880 540 600 520 360 600 360 600",
        # bolditalic
        "340 320 380 680 680 880 980 180 260 260 460 600 340 280 340 360 680 680 680 680 680 "
        "680 680 680 680 680 340 340 620 600 620 620 780 720 720 700 760 720 660 760 800 380 "
        "620 780 640 860 740 760 640 760 740 700 700 740 660 1000 740 660 680 260 580 260 620 "
        "500 380 680 600 560 680 560 420 620 700 380 320 700 380 960 680 600 660 620 500 540 "
        "440 680 540 860 620 600 560 300 620 300 620",
    ),
    "Liberation Sans": (
        # regular
        "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 "
        "556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 "
        "500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 "
        "556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
        "278 556 500 722 500 500 500 334 260 334 584",
        # bold
        "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 "
        "556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 "
        "556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 "
        "556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 "
        "333 611 556 778 556 556 500 389 280 389 584",
        # italic
        "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 "
        "556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 "
        "500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 "
        "556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
        "278 556 500 722 500 500 500 334 260 334 584",
        # bolditalic
        "278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 "
        "556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 "
        "556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 "
        "556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 "
        "333 611 556 778 556 556 500 389 280 389 584",
    ),
}
WIDEST = "TeX Gyre Bonum"
"""Taken for a font that the table does not know: a line must not be estimated too short."""
_FACES = {font: tuple(tuple(map(int, row.split())) for row in rows) for font, rows in _ROWS.items()}
_LIKE = str.maketrans("\u00a0\u2010\u2011\u2215–—‘’“”•…", " --/nm''\"\"om")
"""What is about as wide as another sign, or in another place of the same width."""


@value_class
class Face:
    """One of the four faces of a family."""

    font: str
    bold: bool = False
    slanted: bool = False
    kerned: bool = True
    """Whether some pairs of letters stand closer or farther, as in a PDF file and not in Word."""

    def width(self, words: str) -> float:
        """Return how wide *words* are on one line, in multiples of the size of the font."""
        return _width(words, self.font, self.bold + 2 * self.slanted, self.kerned)


@lru_cache(maxsize=8192)
def _width(words: str, font: str, face: int, kerned: bool) -> float:
    widths = _FACES.get(font, _FACES[WIDEST])[face]
    plain = unicodedata.normalize("NFD", words.translate(_LIKE))
    pairs = _pairs(font)[face] if kerned else {}
    closer = sum(pairs.get(first + second, 0) for first, second in pairwise(plain)) if pairs else 0
    return (sum(_of_letter(sign, widths) for sign in plain) + closer) / 1000


@cache
def _pairs(font: str) -> tuple[dict[str, int], ...]:
    return pairs_of(font if font in _FACES else WIDEST)


def _of_letter(sign: str, widths: tuple[int, ...]) -> int:
    place = ord(sign) - _FIRST
    if 0 <= place < len(widths):
        return widths[place]
    return 0 if unicodedata.combining(sign) else widths[ord("m") - _FIRST]
