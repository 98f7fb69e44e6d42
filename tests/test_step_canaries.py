"""A canary in every text of the documents around a signature, and of a report: what leaves in one is looked for.

`test_canaries.py` says so of the documents that `canaries.py` lays out; those here need an agreement of three
regencies and its steps, and take their texts from the examples.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from mou_gen.kinds import registry
from tests import steps
from tests.canaries import COMMENT, OPEN, Aviary, Canary, heard, in_folder
from tests.examples import AGREEMENTS
from tests.source import samples
from tests.test_cli import run

pytestmark = pytest.mark.slow

KINDS = frozenset(
    (
        *("addendum", "extension", "termination", "deliberation", "dispute-application", "report"),
        *("offer-answer", "offer-report", "terms-review", "recommendation", "council-request"),
        *("power-of-attorney", "mapping", "distribution"),
    )
)
MINUTES = f"{steps.NAME}/minutes/2026-11-17.yaml"
REFERRAL = f"{steps.NAME}/referrals/NNK-TPPO-2026-0001.yaml"
_NO_TEXT = re.compile(r"[a-z0-9/_.-]*|[\d .]+|\d{4}-\d\d-\d\d")
_FIRST = re.compile(r"^\S+(?: [A-Z]{2,}\b)?")
"""The first word of a text, or two as PARA PIHAK."""
_KEPT = re.compile(r"(kind|agreement|waive)\b.*|changes\[\d+\]\.(replace|add_after)")
"""What refers to something."""


def canaries_in(node: Any, path: str, file: str, aviary: Aviary) -> Any:
    """Return *node* with a canary behind the first word of each text."""
    if _KEPT.fullmatch(path):
        return node
    match node:
        case dict():
            return {
                key: canaries_in(kid, f"{path}.{key}".strip("."), file, aviary)
                for key, kid in node.items()
            }
        case list():
            return [canaries_in(kid, f"{path}[{n}]", file, aviary) for n, kid in enumerate(node)]
        case str() if not _NO_TEXT.fullmatch(node):
            word = aviary.word(OPEN, file, path).capitalize()
            return _FIRST.sub(rf"\g<0> {word}", node, count=1)
        case _:
            return node


def sown(path: Path, file: str, aviary: Aviary) -> None:
    """Write canaries into the texts of *path*, and one behind each line."""
    said = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
    text = yaml.safe_dump(
        canaries_in(said, "", file, aviary), allow_unicode=True, sort_keys=False, width=10**6
    )
    lines = [
        f"{line}  # {aviary.word(COMMENT, file, '').capitalize()}" for line in text.splitlines()
    ]
    path.write_text("\n".join((*lines, "")), encoding="utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The agreement of three regencies with all its steps, and a report on it."""
    root = tmp_path_factory.mktemp("home") / "agreements"
    steps.copied(root)
    shutil.copytree(AGREEMENTS / "reports", root / "reports")
    return root


@pytest.fixture(scope="module")
def sown_files(root: Path) -> tuple[Aviary, list[str]]:
    """The canaries, and the files that have them."""
    aviary, files = Aviary(), list[str]()
    for path in sorted(root.rglob("*.yaml")):
        kind = re.search(r"(?m)^kind: (\S+)", path.read_text(encoding="utf-8"))
        if kind and kind[1] in KINDS:
            file = path.relative_to(root).as_posix()
            sown(path, file, aviary)
            files.append(file)
    return aviary, files


def referral_of(*names: str) -> str:
    """Return a referral of as many people as there are *names*."""
    people = (samples.ONE.replace("nama contoh", name.capitalize()) for name in names)
    text = samples.of_several(*people).replace("kerja-sama", steps.NAME)
    text = text.replace("party: nunukan\n  unit: dinas-sosial", "party: pacitan")
    return text.replace("party: ttu\n  unit: dinas-sosial", "party: wonogiri")


def test_there_is_a_file_of_each_kind(root: Path, sown_files: tuple[Aviary, list[str]]) -> None:
    _aviary, files = sown_files
    kinds = {yaml.safe_load((root / file).read_text("utf-8"))["kind"] for file in files}

    assert kinds == KINDS <= set(registry.kinds())


def test_whatever_leaves_in_a_step_is_refused_where_it_is_the_name_of_a_victim(
    root: Path, sown_files: tuple[Aviary, list[str]], tmp_path: Path
) -> None:
    aviary, files = sown_files
    paths, output = [root / file for file in files], tmp_path / "output"
    built = run("build", *paths, "--engine", "typst", "-o", output, "--jobs", "1")
    assert built.exit_code == 0, built.stderr
    left: set[Canary] = set().union(*in_folder(output, aviary).values())
    assert {each.file for each in left} == set(files), "each shows something"
    assert not [each for each in left if each.kind == COMMENT]
    (root / REFERRAL).parent.mkdir()
    (root / REFERRAL).write_text(referral_of(*(each.text for each in left)), encoding="utf-8")

    result = run("check", *paths, "--format", "json")

    found = {
        (Path(each["file"]).resolve(), each["line"])
        for each in json.loads(result.stdout)
        if each["rule"] == "sealed-names" and each["level"] == "error" and not each["waived"]
    }
    missed = [str(each) for each in left if not lines_of(root, each) & found]
    assert missed == []
    assert heard(result.output, aviary) == set()


def lines_of(root: Path, canary: Canary) -> set[tuple[Path, int]]:
    path = (root / canary.file).resolve()
    lines = path.read_text(encoding="utf-8").lower().splitlines()
    return {(path, n) for n, line in enumerate(lines, 1) if canary.text in line}
