"""The corpus of texts in two languages: correct pairs, which give no finding, and slips, which do.

    python -m tests.corpus [CLASS ...]

prints how many slips of each class `mou-gen check` finds, and what it finds in the correct pairs.
The texts are data, in `tests/checks/corpus`: a false alarm that is reported is added to the pairs,
a slip that was missed to the slips.
"""

from __future__ import annotations

import copy
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from mou_gen.errors import Problem
from tests.examples import ROOT
from tests.mutations import AGREEMENT, COOPERATION, FILES, MINUTES, OFFER, Bench, Mutation

FOLDER = ROOT / "tests" / "checks" / "corpus"
TOGETHER = 12
"""Texts that a document takes at one place."""
Said = Mapping[str, str]
Tree = Any


@dataclass(frozen=True)
class Text:
    """A text, in both languages where its paper has both, and where it stands."""

    said: Said
    at: str = "commitment"
    subject: str = ""
    """Of what it tells: the name of its file."""


@dataclass(frozen=True)
class Slip:
    """A correct text, and the same with a slip in it."""

    kind: str
    """Its class: money, numbers, parity or references."""
    right: Text
    wrong: Text


@cache
def texts() -> tuple[Text, ...]:
    """Return the correct texts."""
    return tuple(
        _text(entry, path.stem)
        for path in sorted((FOLDER / "pairs").glob("*.yaml"))
        for entry in _read(path)
    )


def right_texts(chosen: Iterable[Slip]) -> tuple[Text, ...]:
    """Return the correct texts, and those of the *chosen* slips, each once: an item that stands in a list twice is a slip."""
    found = (*texts(), *(each.right for each in chosen))
    return tuple({(each.at, each.said["id"]): each for each in found}.values())


@cache
def slips(name: str = "slips*") -> tuple[Slip, ...]:
    """Return the slips in the files called *name*."""
    return tuple(
        _slip(entry) for path in sorted(FOLDER.glob(f"{name}.yaml")) for entry in _read(path)
    )


def _read(path: Path) -> list[Any]:
    entries: list[Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    return entries


def _text(entry: Mapping[str, Any], subject: str = "") -> Text:
    said = {tag: entry[tag] for tag in ("id", "en") if tag in entry}
    return Text(said, entry.get("at", "commitment"), subject)


def _slip(entry: Mapping[str, Any]) -> Slip:
    right = _text(entry)
    return Slip(entry["class"], right, Text({**right.said, **entry["wrong"]}, right.at))


# ---- where texts stand ---------------------------------------------------------------------

_PARTY = "timor-tengah-utara"


def _letter(tree: Tree) -> str:
    """Return what no commitment that was added to *tree* is called yet."""
    return chr(ord("A") + len(tree["commitments"]) - len(FILES[AGREEMENT]["commitments"]))


def _commitment(tree: Tree, said: Said) -> None:
    letter = _letter(tree)
    title = {"id": f"Kegiatan {letter}", "en": f"Activity {letter}"}
    tree["commitments"].append({"key": "own", "title": title, "text": said})


def _title(tree: Tree, said: Said) -> None:
    letter = _letter(tree)
    text = {"id": f"Melaksanakan kegiatan {letter}.", "en": f"To carry out activity {letter}."}
    tree["commitments"].append({"key": "own", "title": said, "text": text})


def _recital(tree: Tree, said: Said) -> None:
    tree["recitals"].insert(0, {"key": "own", "text": said})


def _listed(*keys: str) -> Callable[[Tree, Said], None]:
    def add(tree: Tree, said: Said) -> None:
        for key in keys:
            tree = tree[key]
        tree.append({"key": "own", "text": said})

    return add


def _of_a_party(key: str) -> Callable[[Tree, Said], None]:
    """Return what adds a right or a duty: to the second party, or the first where it is against the second."""

    def add(tree: Tree, said: Said) -> None:
        party = tree["parties"][0] if "PIHAK KEDUA" in said["id"] else _PARTY
        _listed(key, party)(tree, said)

    return add


def _follow_up(tree: Tree, said: Said) -> None:
    tree["follow_up"].append({"key": "own", "action": said})


def _agenda(tree: Tree, said: Said) -> None:
    tree["agenda"].append(said)


def _background(tree: Tree, said: Said) -> None:
    tree["terms"]["background"].append(said["id"])


PLACES: Mapping[str, tuple[str, Callable[[Tree, Said], None]]] = {
    "commitment": (AGREEMENT, _commitment),
    "title": (AGREEMENT, _title),
    "recital": (AGREEMENT, _recital),
    "duty": (COOPERATION, _of_a_party("duties")),
    "right": (COOPERATION, _of_a_party("rights")),
    "scope": (COOPERATION, _listed("scope")),
    "decision": (MINUTES, _listed("decisions")),
    "discussion": (MINUTES, _listed("discussion")),
    "follow-up": (MINUTES, _follow_up),
    "agenda": (MINUTES, _agenda),
    "offer": (OFFER, _background),
}
"""By the name of a place: the paper, and what adds a text there."""


def placed(*said: Text) -> Mutation:
    """Return the example with the texts *said*, all at the same place."""
    file, add = PLACES[said[0].at]
    tree = copy.deepcopy(FILES[file])
    for index, text in enumerate(said):
        add(tree, text.said)
        _keyed(tree, _own(index))
    if file == MINUTES:  # at which any office of the texts may speak
        tree["participants"].append({"id": "Perangkat daerah terkait", "en": "Offices concerned"})
    changed = {file: tree}
    if file == OFFER:  # which may offer any term, as long as none is agreed
        changed[AGREEMENT] = {k: v for k, v in FILES[AGREEMENT].items() if k != "duration"}
    return Mutation(said[0].said["id"], file, changed)


def _own(index: int) -> str:
    """Return the key of the text that is added after *index* others."""
    return f"own-{index}"


def _keyed(tree: Tree, key: str) -> None:
    """Give what was added a *key* of its own."""
    for node in tree.values() if isinstance(tree, dict) else tree:
        if isinstance(node, dict | list):
            if isinstance(node, dict) and node.get("key") == "own":
                node["key"] = key
            _keyed(node, key)


@dataclass
class Score:
    """How many slips of a class were made, and which were missed."""

    made: int = 0
    missed: list[Slip] = field(default_factory=list)

    @property
    def share(self) -> float:
        """How many of them were found, from 0 to 1."""
        return 1 - len(self.missed) / self.made


def scores(bench: Bench, tried: Iterable[Slip]) -> Mapping[str, Score]:
    """Return by class how many of the slips *tried* are found; the texts without them give no finding."""
    slips, found = list(tried), dict[str, Score]()
    together = _found_together(bench, slips)
    for slip in slips:
        score = found.setdefault(slip.kind, Score())
        score.made += 1
        if id(slip) not in together and not bench.check(placed(slip.wrong)):
            score.missed.append(slip)
    return found


def _found_together(bench: Bench, tried: Sequence[Slip]) -> set[int]:
    """Return the ids of those that have a finding in their own text, with others at the same place.

    Nothing is said of the rest: what is wrong with one may keep others from being looked at.
    """
    found: set[int] = set()
    for place in PLACES:
        here = [slip for slip in tried if slip.wrong.at == place]
        for start in range(0, len(here), TOGETHER):
            some = here[start : start + TOGETHER]
            problems = bench.check(placed(*(slip.wrong for slip in some)))
            found |= {
                id(slip)
                for index, slip in enumerate(some)
                if any(f"[{_own(index)}]" in each.source.key_path for each in problems)
            }
    return found


def alarms(bench: Bench, tried: Sequence[Text]) -> Iterator[tuple[Text, Problem]]:
    """Yield what is found in correct texts, each tried by itself."""
    for text in tried:
        for problem in bench.check(placed(text)):
            yield text, problem


def main(kinds: Sequence[str]) -> None:
    chosen = [each for each in slips() if not kinds or each.kind in kinds]
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        for kind, score in scores(bench, chosen).items():
            for each in score.missed:
                print(f"missed: {each.right.at}: {each.wrong.said}")  # noqa: T201 - a script
            print(f"{kind}: {score.made - len(score.missed)} of {score.made}")  # noqa: T201
        right = right_texts(chosen)
        for text, problem in alarms(bench, right):
            print(f"{text.said}\n    {problem.rule}: {problem.message}")  # noqa: T201


if __name__ == "__main__":
    main(sys.argv[1:])
