"""The whole process of `mou-gen check` for a folder of 500 agreements, against one of 50.

What an agreement costs must not grow with the number of its neighbours, though names from
sealed sheets are looked for in every paper of the folder.
"""

from __future__ import annotations

import shutil
import tempfile
from functools import partial
from pathlib import Path

from benchmarks.alternation import medians
from benchmarks.examples import AGREEMENTS
from benchmarks.process import run

FEW, MANY = 50, 500
ROUNDS = 3


def main() -> None:
    """Print what an agreement among many costs, as a multiple of one among few."""
    with tempfile.TemporaryDirectory() as name:
        folders = {count: _folder(Path(name, str(count)), count) for count in (FEW, MANY)}
        costs = medians(
            {
                str(count): partial(run, "mou_gen", "check", str(folder))
                for count, folder in folders.items()
            },
            ROUNDS,
        )
    few, many = costs[str(FEW)], costs[str(MANY)]
    grown = many.cpu / few.cpu * FEW / MANY
    print(f"check: an agreement among {MANY} costs {grown:.2f} times one among {FEW} (CPU)")  # noqa: T201


def _folder(folder: Path, count: int) -> Path:
    """Return *folder* with the parties and *count* copies of the example agreement."""
    shutil.copytree(AGREEMENTS / "parties", folder / "parties")
    for number in range(count):
        target = folder / f"cooperation-{number}" / "agreement.yaml"
        target.parent.mkdir()
        shutil.copy(AGREEMENTS / "nunukan-ttu" / "agreement.yaml", target)
    return folder


if __name__ == "__main__":
    main()
