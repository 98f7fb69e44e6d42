"""Several sides measured in turn, so that whatever slows the machine slows each of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took, in seconds."""

    wall: float
    cpu: float
    """Of the user and the system, child processes included."""
    memory: int = 0
    """Peak of the largest process so far, in kB."""


def medians(sides: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """Return the median cost of each side over *rounds*, each of which runs every side once.

    A first round warms up and does not count.
    """
    runs = [{name: run() for name, run in sides.items()} for _ in range(rounds + 1)][1:]
    return {
        name: Cost(
            wall=median(run[name].wall for run in runs), cpu=median(run[name].cpu for run in runs)
        )
        for name in sides
    }


def table(title: str, costs: Mapping[str, Cost], floor: str) -> str:
    """Return *costs* as multiples of that of the side *floor*, a line a side."""
    unit = costs[floor]
    lines = [
        f"{name:<28} {cost.wall / unit.wall:6.2f} {cost.cpu / unit.cpu:6.2f}"
        for name, cost in costs.items()
    ]
    return "\n".join([f"{title} ({os.cpu_count()} cores)", f"{'':<28}   wall    CPU", *lines])
