"""How the work of a function grows with its text: a ratio, so that no test depends on the machine."""

from __future__ import annotations

import time
from collections.abc import Callable

LINEAR, SQUARE = 3.0, 6.0
"""What work may grow by where its text doubles: twice or four times, and some."""
_ROUNDS = 5


def growth(work: Callable[[int], object], size: int) -> float:
    """Return how many times the processor time of *work* grows from *size* to twice as much, the least of several.

    Both are measured in turn, so that a slow moment of the machine falls on both.
    """
    work(size // 4)  # what is compiled or read at the first use
    spent = [(_spent(work, size), _spent(work, 2 * size)) for _ in range(_ROUNDS)]
    return min(twice for _once, twice in spent) / min(once for once, _twice in spent)


def _spent(work: Callable[[int], object], size: int) -> float:
    began = time.process_time()
    work(size)
    return time.process_time() - began
