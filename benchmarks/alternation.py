"""Several sides measured in turn, so that whatever slows the machine slows each of them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds on the clock."""
    cpu: float
    """Seconds of the user and the system, child processes included."""
    peak: float = 0
    """Megabytes of the largest process; 0 where it was not measured."""


def medians(sides: Mapping[str, Callable[[], Cost]], rounds: int) -> dict[str, Cost]:
    """Return the median cost of each side over *rounds*, each of which runs every side once.

    A first round warms up and does not count, unless there is only one.
    """
    runs = [{name: run() for name, run in sides.items()} for _ in range(rounds + (rounds > 1))]
    runs = runs[-rounds:]
    return {name: middle([run[name] for run in runs]) for name in sides}


def middle(costs: list[Cost]) -> Cost:
    """Return the medians of *costs*."""
    return Cost(
        wall=median(cost.wall for cost in costs),
        cpu=median(cost.cpu for cost in costs),
        peak=median(cost.peak for cost in costs),
    )


def table(title: str, costs: Mapping[str, Cost], floor: str) -> str:
    """Return *costs* as multiples of that of the side *floor*, a line a side."""
    unit = costs[floor]
    lines = [
        f"{name:<44} {cost.wall / unit.wall:6.2f} {cost.cpu / unit.cpu:6.2f}"
        + (f" {cost.peak / unit.peak:6.2f}" if unit.peak else "")
        for name, cost in costs.items()
    ]
    heads = f"{'':<44}   wall    CPU" + ("   peak" if unit.peak else "")
    return "\n".join([f"{title} ({os.cpu_count()} cores)", heads, *lines])
