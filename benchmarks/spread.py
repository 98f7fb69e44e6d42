"""Work shared out to several processes, each of which takes its part as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def spread(
    work: Callable[[Sequence[T], Path], None], items: Sequence[T], output: Path, processes: int
) -> None:
    """Let *processes* do their share of *work* on *items*; a single one is this process."""
    if processes == 1:
        work(items, output)
        return
    shares = [items[n::processes] for n in range(processes)]
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for done in [pool.submit(work, share, output) for share in shares]:
            done.result()
