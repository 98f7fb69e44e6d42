"""Counts the year of one cooperation from its YAML alone, by none of the code that is tested.

    python tests/year.py 2026-12-31

prints how many follow-ups of `tests/year` are in each state on a day, and how many referrals there are up to then.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent / "year"
SOON = dt.timedelta(30)


@cache
def files(kind: str) -> list[dict[str, Any]]:
    """Return what the files of a *kind* say, each with its `name`."""
    found = []
    for path in sorted(FOLDER.rglob("*.yaml")):
        said = yaml.safe_load(path.read_text(encoding="utf-8"))
        if said["kind"] == kind:
            found.append({**said, "name": path.stem})
    return found


def states(day: dt.date) -> dict[str, tuple[str, str | None]]:
    """Return the state and the commitment of each follow-up on *day*, by minutes/key."""
    meetings = [each for each in files("minutes") if each["date"] <= day]
    told = [each for each in files("progress") if each["date"] <= day] + meetings
    found: dict[str, tuple[str, str | None]] = {}
    for meeting in meetings:
        for item in meeting["follow_up"]:
            name, due, state = f"{meeting['name']}/{item['key']}", item.get("due"), "open"
            for record in sorted(told, key=lambda each: each["date"]):
                for entry in record.get("progress", ()):
                    if entry["follow_up"] == name:
                        due = entry.get("due", due)
                        state = entry["state"]
                        if state == "late" and "due" in entry:
                            state = "open"
            if state not in ("done", "dropped"):
                past = state == "late" or (due is not None and due < day)
                soon = due is not None and due - day <= SOON
                state = "overdue" if past else "due" if soon else "open"
            found[name] = state, item.get("commitment")
    return found


def counts(day: dt.date, commitment: str | None = "") -> dict[str, int]:
    """Return how many follow-ups are in each state on *day*; "" is of all commitments."""
    found = Counter(state for state, of in states(day).values() if commitment in ("", of))
    return {state: found[state] for state in ("overdue", "due", "open", "done", "dropped")}


def closed(first: dt.date, last: dt.date) -> dict[str, dt.date]:
    """Return on which day each follow-up that was done by *last* was told to be, if that was from *first* on."""
    told: dict[str, tuple[dt.date, str]] = {}
    for record in sorted(files("minutes") + files("progress"), key=lambda each: each["date"]):
        for entry in record.get("progress", ()) if record["date"] <= last else ():
            told[entry["follow_up"]] = record["date"], entry["state"]
    return {name: day for name, (day, state) in told.items() if state == "done" and day >= first}


def referrals(first: dt.date, last: dt.date) -> int:
    """Return how many referrals are dated from *first* to *last*."""
    return sum(first <= each["date"] <= last for each in files("referral"))


def sealed_words() -> set[str]:
    """Return the words of the sealed parts that stand nowhere else: each has a "qz" or an "xv" in it."""
    text = "".join(path.read_text(encoding="utf-8") for path in FOLDER.rglob("referrals/*.yaml"))
    words = {word.strip(".,'\"") for word in text.split()}
    return {word for word in words if "qz" in word or "xv" in word}


if __name__ == "__main__":
    until = dt.date.fromisoformat(sys.argv[1])
    total = referrals(dt.date(until.year, 1, 1), until)
    sys.stdout.write(f"{counts(until)}, {total} referrals\n")
