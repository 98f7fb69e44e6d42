"""A kind of document is a module, a template and its words: nothing else knows it by name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest

from mou_gen.data.model import Model, fact_label, may_be_unknown
from mou_gen.kinds import OPEN
from mou_gen.kinds.descriptions import description
from mou_gen.kinds.field_names import kind_name, life_phases
from mou_gen.kinds.registry import document_kinds, kind_words, kinds, open_kind_words
from mou_gen.library.labels import read_labels
from tests.examples import AGREEMENTS, FOLDERS, ROOT

pytestmark = pytest.mark.slow

MODULE = '''
"""A toy: a note under an agreement."""

from pydantic import Field

from mou_gen.data.fields import Day, PlainWords
from mou_gen.data.model import Maybe
from mou_gen.kinds.kind import DocumentKind, Scaffold, Kind, date_of
from mou_gen.kinds.letter import OfficialRecord


def about(field, english, indonesian):
    return Field(default=..., description=f"{english}\\n\\n{indonesian}")


class Note(OfficialRecord):
    """A note of the office of the first party."""

    subject: PlainWords = about("subject", "What it is about.", "Perihal catatan.")
    progress: Maybe[PlainWords] = about("progress", "How far it is.", "Sejauh mana kemajuannya.")

    @property
    def issuer(self):
        return self.agreement.parties[0]


KIND = Kind(
    "note",
    Note,
    (DocumentKind("note", lambda note, *_: {"note": note}, prints=("progress",)),),
    Scaffold(
        "Begin a note under an agreement.",
        "notes",
        "date",
        lambda agreement, asked, gaps: {"classification": "biasa", "subject": "Contoh"},
        (date_of("Date of the note, as 2019-09-25."),),
    ),
)
'''
TEMPLATE = """{% extends "base.html" %}
{% block title %}Catatan{% endblock %}
{% block author %}{{ note.issuer.name.id }}{% endblock %}
{% block body %}
<h1 id="name" lang="id">CATATAN {{ note.number }}</h1>
<p id="text" lang="id">{{ note.subject }}: {{ note.progress }}</p>
<p id="date" class="date" lang="id">{{ note.place }}, {{ note.date|date("id") }}</p>
{% endblock %}
"""
LABELS = {
    "id": "unknown:\n  note.progress: kemajuan yang dicapai\n",
    "en": "unknown:\n  note.progress: the progress made\n",
}
_PROGRAM = (
    "import sys, mou_gen.kinds; mou_gen.kinds.__path__.append(sys.argv.pop(1));"
    "from mou_gen.cli import main; main(prog_name='mou-gen')"
)


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A working folder with the examples, where `note` is a kind as well."""
    root = tmp_path_factory.mktemp("toy")
    (root / "kinds").mkdir()
    (root / "kinds" / "note.py").write_text(MODULE)
    (root / "templates" / "labels").mkdir(parents=True)
    (root / "templates" / "note.html").write_text(TEMPLATE)
    for language, words in LABELS.items():
        (root / "templates" / "labels" / f"{language}.yaml").write_text(words)
    shutil.copytree(AGREEMENTS, root / "agreements")
    return root


def mou_gen(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, str(root / "kinds"), *arguments],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "LANGUAGE": "en", "PYTHONUTF8": "1"},
    )


def test_a_kind_is_begun_checked_and_built_by_its_module_alone(toy: Path) -> None:
    begun = mou_gen(toy, "new", "note", "nunukan-ttu", "--date", "2026-03-02")
    path = "agreements/nunukan-ttu/notes/2026-03-02.yaml"
    assert begun.stdout.split() == [path], begun.stderr

    checked = mou_gen(toy, "check", path)
    assert checked.returncode == 0, checked.stderr
    assert "kemajuan yang dicapai" in checked.stdout + checked.stderr

    built = mou_gen(toy, "build", path)
    assert built.returncode == 0, built.stderr
    assert {Path(each).suffix for each in built.stdout.split()} == {".docx", ".pdf"}


def test_a_kind_has_a_schema(toy: Path) -> None:
    done = mou_gen(toy, "schema", "note")

    properties = json.loads(done.stdout)["properties"]
    assert properties["progress"]["description"] == "How far it is.\n\nSejauh mana kemajuannya."


def test_the_templates_of_a_kind_are_tried_without_a_sample(toy: Path) -> None:
    assert mou_gen(toy, "templates", "check").returncode == 0

    wrong = toy / "wrong"
    wrong.mkdir()
    (wrong / "note.html").write_text(TEMPLATE.replace("note.progress", "note.urgency"))
    tried = mou_gen(toy, "templates", "check", "--templates", str(wrong))

    assert tried.returncode == 1
    assert "note.html:6" in tried.stderr
    assert "urgency" in tried.stderr


def models(value: Any, known: set[type[Model]]) -> set[type[Model]]:
    """Return the models that the type *value* is made of, *known* ones included."""
    if isinstance(value, type) and issubclass(value, Model) and value not in known:
        known.add(value)
        for field in value.model_fields.values():
            models(field.annotation, known)
            for each in field.metadata:
                models(each, known)
    for each in get_args(value):
        models(each, known)
    return known


def lacking() -> list[str]:
    """Return what our kinds lack, by the name of what to write."""
    labels = read_labels(FOLDERS)
    found = [
        f"templates/{name}.html"
        for name in document_kinds()
        if not (FOLDERS[0] / f"{name}.html").is_file()
    ]
    known: set[type[Model]] = set()
    for kind in kinds().values():
        models(kind.model, known)
    for model in known:
        for field in model.model_fields:
            if may_be_unknown(model, field):
                key = fact_label(model, field)
                found += (
                    f"labels/{tag}.yaml: {key}" for tag in labels if key not in labels[tag].unknown
                )
            if not description(model, field):
                found.append(f"kinds/descriptions.yaml: {model.__name__}: {field}")
    unnamed = (word for word in kind_words() if kind_name(word) == word)
    found += (f"kinds/field_names.yaml: kinds: {word}" for word in unnamed)
    placed = {name for phase in life_phases() for name in phase.kinds}
    begun = {name for name, kind in kinds().items() if kind.scaffold}
    found += (f"kinds/field_names.yaml: phases: {name}" for name in begun - placed)
    found += (f"kinds/__init__.py: OPEN: {word}" for word in open_kind_words() - OPEN)
    return found


def test_no_kind_lacks_a_template_a_description_a_name_or_words_for_a_blank() -> None:
    found = lacking()

    assert not found, "\n".join(["write what is missing:", *found])
