"""Pairs of regions that begin an agreement with `mou-gen new`, and what is made of it.

    python -m tests.pairs [--all] [--pdf]

draws 40 regions of all 38 provinces, always the same ones. For 20 pairs in which each of them
stands once, or with `--all` for all 780, and for one agreement of five, it writes the files,
checks them, and makes the DOCX in every layout, with `--pdf` also the PDF: there is no finding,
and each party has its official names.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations
from pathlib import Path

from click.testing import CliRunner

from mou_gen.checks import Case, apply_rules
from mou_gen.cli import main as command
from mou_gen.compose import Templates, compose, edition
from mou_gen.document import Document, Layout, printed_words
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.document_specs import document_specs
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.kind import Edition
from mou_gen.language.labels import Labels
from mou_gen.language.regions import Region, regions
from mou_gen.library.labels import read_labels
from mou_gen.library.themes import read_theme
from mou_gen.theme import Theme
from mou_gen.writers.docx import write_docx
from mou_gen.writers.pdf import write_pdf
from tests import docx_words
from tests.examples import FOLDERS
from tests.lines import assert_says
from tests.printed import squeezed

COUNT = 40
SEED = 22

Parties = tuple[Region, ...]


@cache
def drawn() -> tuple[Region, ...]:
    """Return the regions: one of each province, and two more."""
    chance = random.Random(SEED)
    able = [each for each in regions() if each.autonomous]
    provinces = list(dict.fromkeys(each.province for each in able))
    found = [chance.choice([each for each in able if each.province == name]) for name in provinces]
    # A province is one of a dozen regions there: without more of them, hardly one would be drawn.
    for index in chance.sample(range(len(found)), 8):
        code = found[index].code[:2]
        found[index] = next(each for each in able if each.code == code)
    others = [each for each in able if each not in found]
    return (*found, *chance.sample(others, COUNT - len(found)))


def pairs() -> list[Parties]:
    """Return every pair of the regions that are drawn."""
    return list(combinations(drawn(), 2))


def few_pairs() -> list[Parties]:
    """Return pairs in which each of the regions stands once."""
    return list(zip(drawn()[::2], drawn()[1::2], strict=True))


def five() -> Parties:
    """Return five parties of every level."""
    return drawn()[::8]


def begun(root: Path, parties: Sequence[Region]) -> Path:
    """Return the agreement that `mou-gen new` writes for *parties* into the folder *root*."""
    name = "-".join(each.code.replace(".", "") for each in parties)
    named = [word for each in parties for word in ("--party", each.code)]
    subject = ("--subject", "Penanggulangan Bencana", "--subject-en", "Disaster Management")
    result = CliRunner().invoke(command, ["new", name, "--folder", str(root), *named, *subject])
    assert result.exit_code == 0, result.output
    return root / name / "agreement.yaml"


def wrong(path: Path, parties: Sequence[Region], pdf: bool = False) -> Iterator[str]:
    """Yield what is wrong with the agreement *path* of *parties* in any layout."""
    try:
        document, findings = _composed(path)
    except InputError as error:
        yield str(error)
        return
    yield from (str(each) for each in findings if not _lawful(each, parties))
    for layout in Layout:
        made = edition(replace(document, layout=layout), _labels())
        said = printed_words(made)
        yield from (f"{layout}: {name} is not said" for name in _unsaid(said, parties))
        if squeezed(docx_words.words(write_docx(made, _theme()))) != squeezed(said):
            yield f"{layout}: the DOCX says something else"
        if pdf:
            try:
                assert_says(made, _theme(), write_pdf(made, _theme(), FOLDERS[0] / "fonts"))
            except AssertionError as error:
                yield f"{layout}: the PDF says something else: {error}"


def _composed(path: Path) -> tuple[Document, list[Problem]]:
    """Return the document of the agreement *path*, and what `check` finds in it.

    It is composed once for all layouts, or 780 pairs would take three times as long.
    """
    folder = Folder.of(path)
    paper = folder.read(path)
    assert isinstance(paper, Agreement)
    (spec,) = document_specs(paper, Edition(), _labels())
    document = compose(spec, _templates(), _labels(), folder.root)
    return document, list(apply_rules(Case(paper, document, _labels(), folder, FOLDERS)))


@cache
def _labels() -> Mapping[str, Labels]:
    return read_labels(FOLDERS)


@cache
def _templates() -> Templates:
    return Templates(FOLDERS)


@cache
def _theme() -> Theme:
    return read_theme(FOLDERS[0] / "themes" / "kesepakatan.yaml")


def _lawful(warning: Problem, parties: Sequence[Region]) -> bool:
    """Return whether *warning* only asks whether a province really is a party."""
    return warning.rule == "party-kind" and len({each.level for each in parties}) > 1


def _unsaid(said: str, parties: Sequence[Region]) -> Iterator[str]:
    for party in parties:
        names = (*party.government.values(), *party.head.values())
        yield from (name for name in names if name not in said)


def main() -> None:
    """Print what is wrong, and how many agreements were tried."""
    faults, began = 0, time.perf_counter()
    chosen = [*(pairs() if "--all" in sys.argv else few_pairs()), five()]
    with tempfile.TemporaryDirectory() as folder:
        for number, parties in enumerate(chosen, 1):
            path = begun(Path(folder) / "agreements", parties)
            for fault in wrong(path, parties, "--pdf" in sys.argv):
                faults += 1
                sys.stdout.write(f"{' + '.join(each.name for each in parties)}: {fault}\n")
            if number % 100 == 0:
                sys.stdout.write(f"{number} agreements\n")
                sys.stdout.flush()
    seconds = time.perf_counter() - began
    sys.stdout.write(f"{len(chosen)} agreements, {faults} faults, {seconds:.0f} s\n")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()
