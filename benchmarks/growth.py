"""`mou-gen build` for 500 papers against 50, and once more when nothing has changed.

What a paper costs, and what memory a process takes, must not grow with the number of papers;
to find that nothing has changed must cost next to nothing.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

from benchmarks.examples import AGREEMENTS
from benchmarks.process import run

FEW, MANY = 50, 500


def main() -> None:
    """Print what a paper among many costs, as a multiple of one among few, and what nothing costs."""
    parser = argparse.ArgumentParser()
    parser.add_argument("options", nargs="*", help="of `mou-gen build`, after --")
    options = parser.parse_args().options
    with tempfile.TemporaryDirectory() as name:
        costs = {}
        for count in (FEW, MANY):
            folder, output = _folder(Path(name, str(count)), count), str(Path(name, f"{count}-out"))
            command = ("mou_gen", "build", str(folder), "-o", output, *options)
            costs[count], costs[-count] = run(*command), run(*command)
    few, many, nothing = costs[FEW], costs[MANY], costs[-MANY]
    grown = FEW / MANY
    print(  # noqa: T201
        f"build: a paper among {MANY} costs {many.cpu / few.cpu * grown:.2f} times one among {FEW} "
        f"(CPU; {many.wall / few.wall * grown:.2f} on the clock), "
        f"memory of a process {many.memory / few.memory:.2f} times\n"
        f"       {MANY} papers take {many.wall:.1f} s; unchanged, {nothing.wall / many.wall:.3f} of that"
    )


def _folder(folder: Path, count: int) -> Path:
    """Return *folder* with the parties and *count* papers: copies of the five of the example."""
    shutil.copytree(AGREEMENTS / "parties", folder / "parties")
    for number in range(count // 5):
        target = folder / f"cooperation-{number}"
        shutil.copytree(AGREEMENTS / "nunukan-ttu", target)
        for paper in target.rglob("*/*.yaml"):
            text = paper.read_text(encoding="utf-8")
            paper.write_text(
                text.replace("agreement: nunukan-ttu", f"agreement: {target.name}"),
                encoding="utf-8",
            )
    return folder


if __name__ == "__main__":
    main()
