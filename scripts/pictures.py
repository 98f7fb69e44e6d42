"""Renders the pictures of the READMEs from a fresh build: the first page of three papers.

`make pictures` calls it. The same papers give the same pictures.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pypdfium2
from PIL import Image, ImageOps

from mou_gen import pipeline
from mou_gen.papers import Edition

ROOT = Path(__file__).parent.parent
PAPERS = (
    "agreement.yaml",
    "minutes/2026-11-10.yaml",
    "referrals/NNK-TPPO-2026-0001.yaml",
)
KINDS = ("agreement", "minutes", "referral-letter")
"""What is shown; each picture is named after its kind."""
WIDTH = 800
"""Of a picture, in pixels: small print can still be read."""
COLOURS = 64
"""In the palette of a picture: enough for the Garuda, at a third of the bytes."""


def main() -> None:
    """Write a picture of each kind into `docs/pictures`, and its path to stdout."""
    folders = (ROOT / "templates",)
    paths = [ROOT / "agreements" / "nunukan-ttu" / name for name in PAPERS]
    for each in pipeline.compose_all(paths, Edition(), folders).composed:
        if each.document.kind in KINDS:
            (pdf,) = pipeline.render([each], ["pdf"], folders, Path()).values()
            target = ROOT / "docs" / "pictures" / f"{each.document.kind}.png"
            first_page(pdf).save(target, optimize=True)
            sys.stdout.write(f"{target.relative_to(ROOT)}\n")


def first_page(pdf: bytes) -> Image.Image:
    """Return the first page of *pdf* in a thin grey frame, in few colours."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        picture = page.render(scale=WIDTH / page.get_width()).to_pil()
    framed = ImageOps.expand(picture, border=1, fill="silver")
    # Other methods give rare colours away, as those of the small shield of the Garuda; without
    # `kmeans`, this one tints the grey of the draft mark.
    return framed.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main()
