"""The documents before the signature of an invented cooperation: that of three regencies in the examples, and what stands here.

One partner answers, the other is asked again and reported, and answers then. Nobody and nothing in it is real but
the names of the regions.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.examples import AGREEMENTS

HERE = Path(__file__).parent
NAME = "pacitan-wonogiri-gunungkidul"
COOPERATION = "cooperations/early-warning.yaml"
Edit = tuple[str, str, str]
"""A file of the agreement, what stands there, and what shall stand there instead."""


def files() -> list[str]:
    """Return the files that stand here."""
    return sorted(each.relative_to(HERE).as_posix() for each in HERE.glob("*/*.yaml"))


def copied(to: Path, *edits: Edit) -> Path:
    """Return the folder of the agreement below *to*, with its parties beside it and *edits*."""
    shutil.copytree(AGREEMENTS / "parties", to / "parties")
    folder = Path(shutil.copytree(AGREEMENTS / NAME, to / NAME))
    for file in files():
        (folder / file).parent.mkdir(exist_ok=True)
        shutil.copy(HERE / file, folder / file)
    for name, old, new in edits:
        text = (folder / name).read_text("utf-8")
        assert old in text, f"{name} does not say {old!r}"
        (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    return folder
