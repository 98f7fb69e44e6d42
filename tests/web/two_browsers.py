"""Two Chromium browsers and a text editor at the same file: nothing that anybody wrote is lost or hidden.

    python -m tests.web.two_browsers [PAIRS [SEED]]

Both open the form, the editor writes into the file or does not, then one after the other saves. What
was typed must stand in the file, or, where somebody else was at the same place, before the eyes of who
typed it; what the others wrote must stand in the file, with every comment.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

from tests.web.chromium import another_page, chromium, entered, listening
from tests.web.workspace import Workspace
from tests.yaml_edits import leaves, said

FILES = (
    "parties/nunukan.yaml",
    "nunukan-ttu/attendance/2026-11-10.yaml",
    "nunukan-ttu/minutes/2026-11-10.yaml",
)
_TEXTS = """() => [...document.querySelectorAll('#form textarea, #form input:not([type])')]
    .filter(e => !/date|short/.test(e.className)).map(e => e.name)"""
_REMOVE = "() => [...document.querySelectorAll('#form button[value^=remove]')].map(e => e.value)"
_OPEN = "() => document.querySelectorAll('#form details').forEach(e => e.open = true)"


@dataclass
class Typist:
    """One of the two, and what they have typed into the form that they see."""

    page: Page
    name: str
    typed: dict[str, str] = field(default_factory=dict)
    removed: str = ""

    def open(self, url: str) -> None:
        """Open the form."""
        self.page.goto(url)
        self.page.evaluate(_OPEN)
        self.typed, self.removed = {}, ""

    def work(self, chance: random.Random, turn: int) -> None:
        """Take an item out, sometimes, and fill in one to three fields."""
        items = self.page.evaluate(_REMOVE)
        if items and chance.random() < 0.15:
            chosen = chance.choice(items)
            with another_page(self.page):
                self.page.locator(f'button[value="{chosen}"]').click()
            self.page.evaluate(_OPEN)
            self.removed = chosen.partition(":")[2]
        names = self.page.evaluate(_TEXTS)
        for n, name in enumerate(chance.sample(names, chance.randint(1, 3))):
            self.typed[name] = f"{self.name} {turn} {n}"
            self.page.locator(f'#form [name="{name}"]').fill(self.typed[name])

    def save(self) -> None:
        """Save, and wait for the page that comes."""
        with self.page.expect_navigation():
            self.page.locator(".bar button.main").click()

    def sees(self, text: str) -> bool:
        """Return whether *text* stands in a field or among what was changed twice."""
        shown = self.page.evaluate(
            "() => [...document.querySelectorAll('#form textarea, #form input')].map(e => e.value)"
        )
        clashes = " ".join(self.page.locator(".clash").all_inner_texts())
        return text in shown or text in clashes

    @property
    def warned(self) -> bool:
        """Whether the page says that something was not saved."""
        return self.page.locator(".banner.warning").count() > 0


def edited(file: Path, chance: random.Random, turn: int) -> list[str]:
    """Write into *file* as somebody with a text editor; return what stands there then."""
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    plain = [
        n
        for n, each in enumerate(lines)
        if each.strip() and not each.rstrip().endswith((":", "|", ">-", ">"))
    ]
    at = chance.choice([n for n in plain if ": " in lines[n] and "#" not in lines[n]])
    words = [f"editor {turn}"]
    if chance.random() < 0.5:
        lines.insert(0, f"# {words[0]}")
    else:
        lines[at] += f" # {words[0]}"
    new = "\n".join(lines) + "\n"
    if said(new) != said(text):  # it fell into a folded text
        return []
    file.write_text(new, encoding="utf-8")
    return words


def wrong(
    both: tuple[Typist, Typist], file: Path, url: str, chance: random.Random, turn: int
) -> Iterator[str]:
    """Let both and sometimes the editor change *file*; yield what is lost or hidden."""
    first, second = both
    before = file.read_text(encoding="utf-8")
    for each in both:
        each.open(url)
        each.work(chance, turn)
    words = edited(file, chance, turn) if chance.random() < 0.5 else []
    first.save()
    second.save()
    after = file.read_text(encoding="utf-8")
    content = set(dict(leaves(said(after))).values())
    for each in (first, second):
        for name, text in each.typed.items():
            gone = any(
                name.startswith(f"{other.removed}.") or name == other.removed
                for other in (first, second)
                if other.removed
            )
            if text not in content and not (each.warned and each.sees(text)) and not gone:
                yield f"{text!r} of {name} is lost"
    for text in first.typed.values():
        if text not in content and not first.warned and not second.removed:
            yield f"{text!r} was saved and taken away"
    for word in words:
        if word not in after and not (first.removed or second.removed):  # an item goes with its own
            yield f"{word!r} is lost"
    kept = [each.partition("#")[2] for each in before.splitlines() if each.strip().startswith("#")]
    kept = [each for each in kept if not re.match(r" [a-z_]+:", each)]  # a value takes its place
    if not (first.removed or second.removed):
        for comment in kept:
            if f"#{comment}" not in after:
                yield f"the comment {comment!r} is lost"


def main(pairs: int, seed: int) -> int:
    """Try so many pairs of changes; print and return how many are wrong."""
    chance, faults, clashes = random.Random(seed), 0, 0
    with chromium() as browser, tempfile.TemporaryDirectory() as home:
        work = Workspace(Path(home), "nunukan-ttu")
        first_texts = {each: work.file(each).read_bytes() for each in FILES}
        with listening() as server:
            typists = (
                Typist(entered(browser, server), "siti"),
                Typist(entered(browser, server), "budi"),
            )
            for turn in range(pairs):
                name = chance.choices(FILES, (6, 3, 1))[0]
                work.file(name).write_bytes(first_texts[name])
                url = f"{server.address.rstrip('/')}{work.url(name)}"
                for each in wrong(typists, work.file(name), url, chance, turn):
                    faults += 1
                    print(f"{turn} {name}: {each}", flush=True)  # noqa: T201
                clashes += typists[1].warned
    print(f"{pairs} pairs, {clashes} with a conflict that was shown, {faults} wrong")  # noqa: T201
    return faults


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    sys.exit(bool(main(count, int(sys.argv[2]) if len(sys.argv) > 2 else 18)))
