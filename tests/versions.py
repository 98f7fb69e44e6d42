"""Pairs of versions of a document, made by seed, and what is due for each redline of them.

    python -m tests.versions [PAIRS [FIRST]]

makes so many pairs (300), from the seed FIRST on (0), over agreements, minutes and cooperations in three layouts, and prints for how many
the redline accepts to the new and rejects to the old version, and how much of them it marks.
"""

from __future__ import annotations

import copy
import random
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path
from typing import Any

from mou_gen import pipeline
from mou_gen.document import Layout, Revision, printed_words
from mou_gen.errors import InputError
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.redline.comparison import redline
from mou_gen.redline.provisions import changed_provisions
from mou_gen.writers.printing import ComposedDocument
from tests import docx_revisions
from tests.docx_defects import defects
from tests.examples import AGREEMENTS, ROOT
from tests.mutations import (
    AGREEMENT,
    COOPERATION,
    FILES,
    MINUTES,
    NUNUKAN,
    TTU,
    at,
    texts,
    written,
)

PAPERS = (AGREEMENT, MINUTES, COOPERATION)
FOLDERS: tuple[Path, ...] = (ROOT / "templates",)
BY = Revision("Bagian Hukum Kabupaten Contoh", "2026-11-26")
Tree = Any
_WORDS = ("bersama", "terpadu", "seluruh", "setiap", "jointly", "regularly", "(tiga)", "2027")


# ---- changes -----------------------------------------------------------------------------


def _words(rng: random.Random, tree: Tree) -> None:
    """Change words of a text: one more, one less, another, or many."""
    keys, text = rng.choice([each for each in texts(tree) if " " in each[1] and _is_free(each[0])])
    words = text.split(" ")
    for _ in range(rng.choice((1, 1, 2, 5))):
        place = rng.randrange(len(words))
        match rng.choice(("add", "drop", "other")):
            case "add":
                words.insert(place, rng.choice(_WORDS))
            case "drop" if len(words) > 2:
                del words[place]
            case _:
                words[place] = rng.choice(_WORDS)
    at(tree, keys[:-1])[keys[-1]] = " ".join(words)


def _is_free(keys: tuple[str | int, ...]) -> bool:
    return keys[0] not in ("draft", "waive", "legal_basis", "affairs") and keys[-1] in ("id", "en")


def _lists(tree: Tree) -> Iterator[list[Any]]:
    """Yield the lists of items in two languages, wherever they stand."""
    if isinstance(tree, list):
        if tree and all(isinstance(each, dict) for each in tree):
            yield tree
    elif isinstance(tree, dict):
        for key, kid in tree.items():
            if key not in ("legal_basis", "waive", "costs", "authority"):
                yield from _lists(kid)


def _drop(rng: random.Random, tree: Tree) -> None:
    """Take an item out of a list."""
    items = rng.choice([each for each in _lists(tree) if len(each) > 1])
    del items[rng.randrange(len(items))]


def _add(rng: random.Random, tree: Tree) -> None:
    """Put an item into a list, a version of one that is there."""
    items = rng.choice(list(_lists(tree)))
    new = copy.deepcopy(rng.choice(items))
    if "key" in new:
        new["key"] = f"baru-{rng.randrange(10_000)}"
    for keys, _text in list(texts(new)):
        if keys[-1] in ("id", "en"):
            at(new, keys[:-1])[keys[-1]] = f"hal baru {rng.randrange(100)} yang {keys[-1]}"
    items.insert(rng.randrange(len(items) + 1), new)


def _move(rng: random.Random, tree: Tree) -> None:
    """Move an item within its list."""
    items = rng.choice([each for each in _lists(tree) if len(each) > 1])
    item = items.pop(rng.randrange(len(items)))
    items.insert(rng.randrange(len(items) + 1), item)


def _unknown(rng: random.Random, tree: Tree) -> None:
    """Take a fact away, so that a blank is printed."""
    keys = [each for each in ("place", "date", "venue", "meeting", "recitals", "follow_up", "agenda", "next_meeting", "draft") if each in tree]  # fmt: skip
    if keys:
        del tree[rng.choice(keys)]


def _article(rng: random.Random, tree: Tree) -> None:
    """Leave out an article that need not be there, or put in one more."""
    if tree["kind"] != "agreement":
        return _add(rng, tree)
    articles = tree.setdefault("articles", {})
    if rng.random() < 0.5:
        articles["leave_out"] = ["force-majeure"]
        return None
    text = {"id": "Para Pihak bertemu setiap tahun.", "en": "The Parties meet every year."}
    title = {"id": "Pertemuan Tahunan", "en": "Annual Meeting"}
    articles["add"] = [{"key": "meetings", "after": rng.choice(("scope", "funding")), "title": title, "paragraphs": [{"text": text}]}]  # fmt: skip
    return None


_CHANGES: tuple[Callable[[random.Random, Tree], None], ...] = (
    _words, _words, _words, _drop, _add, _move, _unknown, _article,
)  # fmt: skip


def _party(rng: random.Random, tree: Tree) -> None:
    """Change a party: its seat, its address, its head."""
    match rng.choice(("seat", "address", "name")):
        case "name":
            tree["head"]["name"] = f"Contoh Rekaan {rng.randrange(9)}"
        case key:
            tree[key] = f"Jalan Contoh {rng.randrange(9)}, Kota Rekaan"


_CLAUSE = re.compile(r"PARA PIHAK (\w+)")


@dataclass(frozen=True)
class VersionPair:
    """Two versions of a document, and the redline of them."""

    seed: int
    old: ComposedDocument
    new: ComposedDocument
    desk: Desk

    @cached_property
    def redlined(self) -> ComposedDocument:
        """The redline."""
        document = redline(self.old.document, self.new.document, self.desk.labels, BY)
        return replace(self.new, document=document)

    def docx(self, each: ComposedDocument) -> bytes:
        """Return *each* as a Word file, as it leaves."""
        return self.desk.writers(["docx"], "weasyprint")["docx"](each)


class Versions:
    """Makes pairs of versions; the folder holds one version at a time."""

    def __init__(self, folder: Path) -> None:
        self._data = folder / "agreements"
        self._own = folder / "own"
        self._desks: dict[tuple[Layout, bool], Desk] = {}
        shutil.copytree(AGREEMENTS, self._data)

    def pair(self, seed: int) -> VersionPair:
        """Return the pair of this *seed*: of versions that the models read."""
        rng = random.Random(seed)
        while True:
            with suppress(InputError):
                return self._pair(seed, rng)

    def _pair(self, seed: int, rng: random.Random) -> VersionPair:
        paper, layout = PAPERS[seed % 3], tuple(Layout)[seed // 3 % 3]
        first, second = (self._files(rng, paper, count) for count in (rng.choice((0, 0, 2)), rng.choice((1, 2, 3, 5, 8))))  # fmt: skip
        template = rng.random() < 0.2
        desk = self._desk(layout, False)
        old = self._composed(first, paper, desk)
        new = self._composed(second, paper, self._desk(layout, template))
        return VersionPair(seed, old, new, desk)

    def _files(self, rng: random.Random, paper: str, count: int) -> Mapping[str, Tree]:
        """Return *paper* after so many changes, and its parties, changed or not."""
        tree = copy.deepcopy(FILES[paper])
        for _ in range(count):
            rng.choice(_CHANGES)(rng, tree)
        files = {paper: tree, NUNUKAN: FILES[NUNUKAN], TTU: FILES[TTU]}
        if count and rng.random() < 0.3:
            files[NUNUKAN] = copy.deepcopy(files[NUNUKAN])
            _party(rng, files[NUNUKAN])
        return files

    def _write(self, files: Mapping[str, Tree]) -> None:
        for file, tree in files.items():
            (self._data / file).write_text(written(tree), "utf-8")

    def _composed(self, files: Mapping[str, Tree], paper: str, desk: Desk) -> ComposedDocument:
        self._write({**{file: FILES[file] for file in PAPERS}, **files})
        folder = Folder(self._data)
        with folder.opened(self._data / paper) as record:
            assert isinstance(record, Record)
            for spec, document in pipeline.documents(desk, folder, record):
                return desk.laid_out(spec, document, Path(paper).with_suffix(""))
        raise AssertionError(paper)

    def _desk(self, layout: Layout, template: bool) -> Desk:
        """Return the desk for a *layout*, with words of the templates changed or not."""
        if (layout, template) not in self._desks:
            folders: tuple[Path, ...] = FOLDERS
            if template:
                for path in sorted((FOLDERS[0] / "clauses").glob("*.html")):
                    (self._own / "clauses").mkdir(parents=True, exist_ok=True)
                    text = _CLAUSE.sub(r"PARA PIHAK bersama-sama \1", path.read_text("utf-8"), 1)
                    (self._own / "clauses" / path.name).write_text(text, "utf-8")
                folders = (self._own, *FOLDERS)
            self._desks[layout, template] = Desk(Edition(layout, ("id", "en")), folders)
        return self._desks[layout, template]


# ---- what is due -------------------------------------------------------------------------


def faults(pair: VersionPair) -> Iterator[str]:
    """Yield what is wrong with the redline of *pair* as a Word file, by our own reading of it."""
    docx = pair.docx(pair.redlined)
    for name, resolve, version in (
        ("accepted", docx_revisions.accepted, pair.new),
        ("rejected", docx_revisions.rejected, pair.old),
    ):
        try:
            resolved = resolve(docx)
        except AssertionError as error:
            yield f"{name}: {error}"
            continue
        found, due = docx_revisions.said(resolved), docx_revisions.said(pair.docx(version))
        if found != due:
            yield f"{name}: {_first_difference(found, due)}"
        yield from (f"{name}: {each}" for each in docx_revisions.control_defects(resolved))
        yield from (f"{name}: {each}" for each in defects(resolved))
    yield from docx_revisions.control_defects(docx)
    yield from defects(docx)
    yield from _wrong_in_matrix(pair)


def _wrong_in_matrix(pair: VersionPair) -> Iterator[str]:
    """Yield what the matrix says that one version or the other does not say."""
    for each in changed_provisions(pair.redlined.document, pair.desk.labels):
        for name, said, version in (("was", each.was, pair.old), ("now", each.now, pair.new)):
            texts = {_plain(node.text) for node in version.document.paragraphs}
            for pieces in said.values():
                for text in "".join(piece for piece, _marked in pieces).split(" | "):
                    if _plain(text) and _plain(text) not in texts:
                        yield f"the matrix says that it {name}: {text}"


def _plain(text: str) -> str:
    return "".join(text.split())


def _first_difference(found: list[Any], due: list[Any]) -> str:
    for n, (one, other) in enumerate(zip(found, due, strict=False)):
        if one != other:
            return f"paragraph {n}:\n    {one}\n    not\n    {other}"
    return f"{len(found)} paragraphs, not {len(due)}"


def _differing(old: str, new: str) -> int:
    """Return how many characters a plain comparison of lines, and of the words in them, marks."""
    marked = 0
    lines = old.split("\n"), new.split("\n")
    for tag, a, b, c, d in SequenceMatcher(None, lines[0], lines[1], autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        words = [re.findall(r"\w+|\W", "\n".join(run)) for run in (lines[0][a:b], lines[1][c:d])]
        matcher = SequenceMatcher(None, words[0], words[1], autojunk=False)
        for inner, e, f, g, h in matcher.get_opcodes():
            if inner != "equal":
                marked += len("".join(words[0][e:f])) + len("".join(words[1][g:h]))
    return marked


def main(count: int, first: int) -> None:
    right = marked = plain = 0
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        versions = Versions(Path(folder))
        for seed in range(first, first + count):
            pair = versions.pair(seed)
            wrong = list(faults(pair))
            right += not wrong
            for each in wrong:
                print(f"{seed}: {each}", flush=True)  # noqa: T201 - a script
            marked += sum(docx_revisions.marked_characters(pair.docx(pair.redlined)))
            plain += _differing(*(printed_words(each.document) for each in (pair.old, pair.new)))
    took = time.perf_counter() - start
    print(f"{right} of {count} right; {took:.0f} s")  # noqa: T201
    print(f"{marked} characters marked, {plain} by a plain comparison of words")  # noqa: T201


if __name__ == "__main__":
    asked = list(map(int, sys.argv[1:]))
    main(*(*asked, *(300, 0)[len(asked) :]))
