"""Renders the pictures of the READMEs and of the guides from fresh builds.

`make pictures` calls it. The same papers give the same pictures.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image, ImageOps

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "agreements" / "nunukan-ttu"
FIRST = ("Bantul", "Trenggalek")
"""The parties of the first agreement of the guide, then what is asked about it."""
ASKED = {
    "subject": "Penanggulangan Bencana Banjir",
    "subject-en": "Flood Disaster Management",
    "years": "3",
    "date": "2026-12-10",
    "place": "Yogyakarta",
}
REFERRAL, SEVERAL = "NNK-TPPO-2026-0001", "NNK-TPPO-2026-0003"
OUTSIDE = ROOT / "agreements" / "victim-services" / "referrals" / "NNK-TPPO-2026-0004.yaml"
SYNERGY = ROOT / "agreements" / "ntb-pekerja-migran"
THIRD_PARTY = ROOT / "agreements" / "pelatihan-kerja"
CHANGES = (
    ("memperkuat sistem koordinasi", "memperkuat dan memelihara sistem koordinasi"),
    ("to strengthen the coordination system", "to strengthen and maintain the coordination system"),
    ("mengembangkan sistem", "membangun sistem"),
    ("by developing a system", "by building a system"),
)
"""What a later version of the example says otherwise."""
LAYOUTS = ("columns", "stacked", "sequential")
WIDTH = 800
"""Of a page, in pixels: small print can still be read."""
COLOURS = 60
"""In the palette of a picture: enough for the Garuda, at a third of the bytes."""


def main() -> None:
    """Write the pictures into `docs/pictures`, and their paths to stdout."""
    with TemporaryDirectory() as folder:
        for name, picture in pictures(Path(folder)).items():
            target = ROOT / "docs" / "pictures" / f"{name}.png"
            picture.save(target, optimize=True)
            sys.stdout.write(f"{target.relative_to(ROOT)}\n")


def pictures(folder: Path) -> dict[str, Image.Image]:
    """Return all pictures by name; what is built for them goes into *folder*."""
    new, papers = folder / "agreements", folder / "papers"
    parties = [word for party in FIRST for word in ("--party", party)]
    asked = [word for name, answer in ASKED.items() for word in (f"--{name}", answer)]
    run("new", "flood-relief", *parties, *asked, "--folder", str(new))
    run("build", str(new), "-o", str(papers), "-f", "pdf")
    run("build", str(EXAMPLES), str(OUTSIDE), "-o", str(papers), "-f", "pdf")
    run("build", str(SYNERGY), str(THIRD_PARTY), "-o", str(papers / "partners"), "-f", "pdf")
    for layout in LAYOUTS:
        agreement = str(EXAMPLES / "agreement.yaml")
        run("build", agreement, "-o", str(papers / layout), "-f", "pdf", "--layout", layout)
    redline = changed(folder)
    synergy, third = (papers / "partners" / each.name for each in (SYNERGY, THIRD_PARTY))
    letter, form = (one(papers, f"{REFERRAL}-{each}.pdf") for each in ("letter", "form"))
    return {
        "agreement": beside(one(papers / "columns", "agreement.pdf")),
        "minutes": beside(one(papers, "2026-11-10.pdf", "minutes")),
        "referral-letter": beside(letter),
        "first-agreement": beside(one(papers, "agreement.pdf", "flood-relief")),
        "referral": beside(letter, form),
        "referral-several": beside(one(papers, f"{SEVERAL}-form.pdf"), showing="ORANG 2 DARI 3"),
        "referral-outside": beside(one(papers, f"{OUTSIDE.stem}-letter.pdf")),
        "synergy": beside(synergy / "work-plans" / "2027.pdf"),
        "third-party": beside(third / "agreement.pdf"),
        "redline": beside(redline, showing="memelihara"),
        "layouts": beside(*(one(papers / layout, "agreement.pdf") for layout in LAYOUTS)),
    }


def changed(folder: Path) -> Path:
    """Return the PDF of a redline of the example, in which a few words have been changed."""
    later = folder / "later" / "agreements"
    shutil.copytree(EXAMPLES.parent, later)
    file = later / EXAMPLES.name / "agreement.yaml"
    text = file.read_text("utf-8")
    for old, new in CHANGES:
        assert old in text, old
        text = text.replace(old, new, 1)
    file.write_text(text, "utf-8")
    before, after = str(EXAMPLES / "agreement.yaml"), str(file)
    run("compare", before, after, "-f", "pdf", "-o", str(folder / "redline"))
    return folder / "redline.pdf"


def run(*arguments: str) -> None:
    """Let mou-gen do what *arguments* say, in silence unless it fails."""
    command = [sys.executable, "-m", "mou_gen", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(done.stderr)


def one(papers: Path, name: str, parent: str = "") -> Path:
    """Return the one file *name* below *papers*, in a folder called *parent* if it matters."""
    (path,) = (each for each in papers.rglob(name) if parent in ("", each.parent.name))
    return path


def beside(*papers: Path, showing: str = "") -> Image.Image:
    """Return a page of each of *papers* in a thin grey frame, side by side, in few colours.

    It is the first, or the first that is *showing* these words.
    """
    pages = [ImageOps.expand(first_page(each, showing), border=1, fill="silver") for each in papers]
    gap = WIDTH // 40
    width = sum(page.width + gap for page in pages) - gap
    whole = Image.new("RGB", (width, max(page.height for page in pages)), "white")
    for number, page in enumerate(pages):
        whole.paste(page, (number * (page.width + gap), 0))
    if len(pages) > 1:
        whole = ImageOps.contain(whole, (WIDTH * 3 // 2, WIDTH * 3 // 2))
    # Other methods give rare colours away, as those of the small shield of the Garuda; without
    # `kmeans`, this one tints the grey of the draft mark.
    return whole.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)


def first_page(pdf: Path, showing: str) -> Image.Image:
    """Return the first page of *pdf* that is *showing* these words."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = next(each for each in document if showing in said(each))
        picture: Image.Image = page.render(scale=WIDTH / page.get_width()).to_pil()
    return picture


def said(page: pypdfium2.PdfPage) -> str:
    """Return the words of *page*, with a space where a line ends."""
    return " ".join(page.get_textpage().get_text_bounded().split())


if __name__ == "__main__":
    main()
