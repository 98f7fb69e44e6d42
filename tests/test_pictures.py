"""The pages of every example look as they did when somebody last looked at them.

`make pictures` keeps them as they look now; look at what git then shows as changed. A
difference leaves a picture of itself in `tests/pictures/differences`.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageOps

from mou_gen.writers.formats import ENGINES
from tests.examples import AGREEMENTS, BILINGUAL, REFERRALS, ROOT, both_engines, pdfs

FOLDER = Path(__file__).parent / "pictures"
DIFFERENCES = FOLDER / "differences"
HASHES = FOLDER / "hashes.json"
SCALE = 0.75
"""Pixels a point: a comma can be seen, and a page is 25 kB."""
GREYS = 16
ALLOWED = 0.001
"""Share of pixels that may differ much: another version of a library smooths edges otherwise."""
DOCUMENTS = [
    (file, name)
    for file in (*BILINGUAL, *REFERRALS)
    for name in (
        [Path(file).stem]
        if file in BILINGUAL
        else [f"{Path(file).stem}-{x}" for x in ("letter", "form")]
    )
]


PICTURES = {
    **{name: (file, name) for file, name in DOCUMENTS},
    "invitation": ("invitations/2026-11-02.yaml", "2026-11-02"),
    "attendance": ("attendance/2026-11-10.yaml", "2026-11-10"),
    "handover": ("handovers/NNK-TPPO-2026-0001.yaml", "NNK-TPPO-2026-0001"),
    "offer-letter": ("offers/2026-01-12.yaml", "2026-01-12-letter"),
    "offer-terms": ("offers/2026-01-12.yaml", "2026-01-12-terms"),
    "addendum": (
        "../pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml",
        "early-warning-1",
    ),
    "deliberation": ("../pacitan-wonogiri-gunungkidul/deliberations/2027-09-06.yaml", "2027-09-06"),
    "dispute-application": (
        "../pacitan-wonogiri-gunungkidul/dispute-applications/2027-10-04.yaml",
        "2027-10-04",
    ),
    "termination": (
        "../pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml",
        "early-warning",
    ),
    "extension": ("../pacitan-wonogiri-gunungkidul/extensions/2029.yaml", "2029"),
    "offer-answer": ("../pacitan-wonogiri-gunungkidul/offer-answers/2026-08-24.yaml", "2026-08-24"),
    "offer-report": ("../pacitan-wonogiri-gunungkidul/offer-reports/2026-09-21.yaml", "2026-09-21"),
    "council-request": (
        "../pacitan-wonogiri-gunungkidul/council-requests/2026-10-06.yaml",
        "2026-10-06",
    ),
    "terms-review": ("../pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml", "2026-07-20"),
    "recommendation": (
        "../pacitan-wonogiri-gunungkidul/recommendations/2026-09-30.yaml",
        "2026-09-30",
    ),
    "power-of-attorney": (
        "../pacitan-wonogiri-gunungkidul/powers-of-attorney/2026-10-12.yaml",
        "2026-10-12",
    ),
    "mapping": ("../pacitan-wonogiri-gunungkidul/mappings/2026-06-22.yaml", "2026-06-22"),
    "distribution": ("../pacitan-wonogiri-gunungkidul/distributions/2026-10-06.yaml", "2026-10-06"),
    "synergy": ("../ntb-pekerja-migran/agreement.yaml", "agreement"),
    "work-plan": ("../ntb-pekerja-migran/work-plans/2027.yaml", "2027"),
    "third-party": ("../pelatihan-kerja/agreement.yaml", "agreement"),
    "contract": ("../pelatihan-kerja/cooperations/training.yaml", "training"),
    "feasibility-study": ("../pelatihan-kerja/studies/2026-05-04.yaml", "2026-05-04"),
    "report-letter": ("../reports/2026-2.yaml", "2026-2-letter"),
    "report-table": ("../reports/2026-2.yaml", "2026-2-table"),
    "transmittal": ("transmittals/2026-03-02.yaml", "2026-03-02"),
}
"""What the pictures are called, and the paper of each."""

pytestmark = [pytest.mark.repeats, pytest.mark.xdist_group("examples")]


def pdf(file: str, name: str, engine: str) -> bytes:
    return pdfs(file, "as the file says", engine)[name][1]


def folder(engine: str) -> Path:
    return FOLDER if engine == ENGINES[0] else FOLDER / engine


def pages(data: bytes) -> Iterator[Image.Image]:
    """Yield a picture of each page of *data*, in the few greys that are kept."""
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            picture = page.render(scale=SCALE).to_pil().convert("L")
            yield ImageOps.posterize(picture, GREYS.bit_length() - 1)


def differs(now: Image.Image, then: Image.Image) -> bool:
    if now.size != then.size:
        return True
    histogram = ImageChops.difference(now, then).histogram()
    return sum(histogram[96:]) > ALLOWED * now.width * now.height


@both_engines
@pytest.mark.parametrize("name", PICTURES)
def test_the_pages_look_as_they_did(request: pytest.FixtureRequest, name: str, engine: str) -> None:
    now = list(pages(pdf(*PICTURES[name], engine)))
    kept = sorted(folder(engine).glob(f"{name}-[0-9][0-9].png"))
    if request.config.getoption("--renew-pictures"):
        for path in kept:
            path.unlink()
        for number, page in enumerate(now, 1):
            path = folder(engine) / f"{name}-{number:02}.png"
            page.quantize(GREYS).save(path, optimize=True)
        return

    different = []
    for path, page in zip(kept, now, strict=False):
        then = Image.open(path).convert("L")
        if differs(page, then):
            DIFFERENCES.mkdir(exist_ok=True)
            size = (max(page.width, then.width), max(page.height, then.height))
            sides = [ImageOps.pad(each, size, color=255) for each in (then, page)]
            seen = Image.merge("RGB", (sides[0], sides[1], sides[1]))
            seen.save(DIFFERENCES / f"{engine}-{path.name}")
            different.append(path.name)

    assert not different, f"look at {DIFFERENCES}: red is new, blue is gone"
    assert len(now) == len(kept), "the paper has another number of pages"


def versions(engine: str) -> dict[str, str]:
    """Return the libraries that the bytes of a PDF depend on; Typst brings all of its own."""
    if engine == "typst":
        return {"typst": version("typst")}
    code = (
        "import json, sys, zlib, weasyprint\nfrom weasyprint.text.ffi import pango\n"
        "from weasyprint.text import ffi\n"
        "print(json.dumps({'weasyprint': weasyprint.__version__, 'pango': str(pango.pango_version()),"
        " 'zlib': zlib.ZLIB_RUNTIME_VERSION, 'subset': str(bool(ffi.harfbuzz_subset))}))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


@both_engines
def test_pdfs_are_the_same_bytes_without_any_font_on_the_machine(
    request: pytest.FixtureRequest, tmp_path: Path, engine: str
) -> None:
    nothing = tmp_path / "fonts.conf"
    nothing.write_text('<?xml version="1.0"?><fontconfig></fontconfig>')
    environment = {**os.environ, "FONTCONFIG_FILE": str(nothing), "HOME": str(tmp_path)}
    command = [sys.executable, "-m", "mou_gen", "build", "-f", "pdf", "-o", str(tmp_path / "out")]
    command += ["--engine", engine]
    command += sorted({str(AGREEMENTS / "nunukan-ttu" / file) for file, _ in DOCUMENTS})
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)

    built = {path.name: path.read_bytes() for path in sorted((tmp_path / "out").rglob("*.pdf"))}
    hashes = {name: hashlib.sha256(data).hexdigest() for name, data in built.items()}
    usual = {f"{name}.pdf": pdf(file, name, engine) for file, name in DOCUMENTS}
    committed = json.loads(HASHES.read_text())
    if request.config.getoption("--renew-pictures"):
        committed[engine] = {"made with": versions(engine), "sha256": hashes}
        HASHES.write_text(json.dumps(committed, indent=1) + "\n")

    assert built == usual
    # With other libraries the lines break alike, as the pictures show, and the bytes differ.
    same_libraries = versions(engine) == committed[engine]["made with"]
    assert hashes == committed[engine]["sha256"] or not same_libraries
