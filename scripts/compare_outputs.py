"""Compare what two commits make of the examples: `compare_outputs.py BEFORE AFTER`.

Every layout and both engines are built by either commit. For each document the script says whether
its bytes are the same, else whether its pages are, and of a Word file which parts differ.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import zipfile
from collections import Counter
from pathlib import Path

import click
import pypdfium2

ROOT = Path(__file__).parents[1]
BUILDS = [
    (layout, engine)
    for layout in ("columns", "stacked", "sequential")
    for engine in ("weasyprint", "typst")
]


def main() -> int:
    """Print each document that differs, and how many are the same; exit 1 if pages differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before")
    parser.add_argument("after")
    asked = parser.parse_args()
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as scratch:
        before, after = (
            checked_out(commit, Path(scratch) / side)
            for side, commit in (("before", asked.before), ("after", asked.after))
        )
        for layout, engine in BUILDS:
            old, new = (built(tree, layout, engine) for tree in (before, after))
            for path in sorted({*files(old), *files(new)}):
                verdict = difference(old / path, new / path)
                counts[verdict] += 1
                if verdict != "same bytes":
                    click.echo(f"{layout} {engine} {path}: {verdict}")
        subprocess.run(["git", "worktree", "prune"], cwd=ROOT, check=True)
    for verdict, count in counts.most_common():
        click.echo(f"{count:5}  {verdict}")
    return int(any("pages differ" in each or "missing" in each for each in counts))


def checked_out(commit: str, folder: Path) -> Path:
    """Return *folder* with the files of *commit* in it."""
    subprocess.run(
        ["git", "worktree", "add", "--quiet", "--detach", str(folder), commit], cwd=ROOT, check=True
    )
    return folder


def built(tree: Path, layout: str, engine: str) -> Path:
    """Return the folder into which the code of *tree* has built its examples."""
    output = tree.with_name(f"{tree.name}-{layout}-{engine}")
    arguments = ["build", "agreements", "-o", str(output), "--layout", layout, "--engine", engine]
    subprocess.run(
        [sys.executable, "-c", f"from mou_gen.cli import main; main({arguments!r})"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return output


def files(folder: Path) -> list[Path]:
    """Return the documents below *folder*, as paths in it."""
    return [
        path.relative_to(folder) for path in folder.rglob("*") if path.suffix in {".docx", ".pdf"}
    ]


def difference(old: Path, new: Path) -> str:
    """Return in a few words how *new* differs from *old*."""
    if not (old.exists() and new.exists()):
        return f"missing {'before' if new.exists() else 'after'}"
    if old.read_bytes() == new.read_bytes():
        return "same bytes"
    if old.suffix == ".docx":
        parts = [name for name, content in members(old) ^ members(new)]
        return "other parts: " + ", ".join(sorted(set(parts)))
    return "same pages, other data inside" if pages(old) == pages(new) else "pages differ"


def members(path: Path) -> set[tuple[str, bytes]]:
    """Return the name and the content of each part of a Word file."""
    with zipfile.ZipFile(path) as archive:
        return {(name, archive.read(name)) for name in archive.namelist()}


def pages(path: Path) -> list[bytes]:
    """Return the pixels of each page."""
    return [bytes(page.render(scale=1).buffer) for page in pypdfium2.PdfDocument(path)]


if __name__ == "__main__":
    sys.exit(main())
