"""JSON Schema of the data: current, right about the examples, and understood by an editor."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from mou_gen.data.loader import DataNode, Entries, Items, load
from mou_gen.data.model import Model
from mou_gen.kinds import registry
from mou_gen.kinds.schema import json_schema
from tests.examples import AGREEMENTS, ROOT
from tests.language_server import Editor, editor
from tests.source import samples

SERVER = "yaml-language-server@1.25.0"
EXAMPLES = sorted(AGREEMENTS.rglob("*.yaml"))
NAMES = [path.relative_to(AGREEMENTS).as_posix() for path in EXAMPLES]
KINDS = pytest.mark.parametrize("kind", sorted(registry.kind_words()))


def plain(node: DataNode) -> Any:
    """Return *node* as an editor sees it: whole numbers are numbers, all else is text."""
    match node:
        case Entries():
            return {key: plain(node[key]) if key in node else None for key in node.places}
        case Items():
            return [plain(each) for each in node]
        case _:
            return int(node) if re.fullmatch(r"0|[1-9]\d*", node) else str(node)


def wrong(path: Path, root: Path) -> list[str]:
    """Return what the schema of its kind finds wrong in the file *path*."""
    data = plain(load(path, root))
    validator = jsonschema.Draft202012Validator(json_schema(data["kind"]))
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


@KINDS
def test_schemas_are_schemas_and_what_the_command_prints(kind: str) -> None:
    result = CliRunner().invoke(main, ["schema", kind])

    written = (ROOT / "schemas" / f"{kind}.json").read_text(encoding="utf-8")
    assert result.exit_code == 0
    assert result.stdout == written, "run `make manual`"
    jsonschema.Draft202012Validator.check_schema(json.loads(written))


def test_the_schema_of_an_unknown_kind_is_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["schema", "treaty"]).exit_code == 2


@pytest.mark.parametrize("name", NAMES)
def test_each_example_names_its_schema_and_is_right_by_it(name: str) -> None:
    path = AGREEMENTS / name
    first = path.read_text(encoding="utf-8").partition("\n")[0]
    named = first.removeprefix("# yaml-language-server: $schema=")

    kind = load(path, AGREEMENTS)["kind"]
    assert (path.parent / named).resolve() == ROOT / "schemas" / f"{kind}.json"
    assert wrong(path, AGREEMENTS) == []


def test_the_least_that_each_kind_must_say_is_right(tmp_path: Path) -> None:
    root = samples.write(tmp_path)

    assert [found for name in samples.FILES for found in wrong(root / name, root)] == []


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (samples.NUNUKAN, "head:", "haed:", "'haed' was unexpected"),
        (samples.NUNUKAN, '"65.03"', "Nunukan", "does not match"),
        (samples.NUNUKAN, "kind: party", "kind: agreement", ""),
        (samples.NUNUKAN, "  setda:", "  Setda:", "'Setda' does not match"),
        (samples.NUNUKAN, "{id: Bupati Nunukan", "{di: Bupati Nunukan", "'di' was unexpected"),
        (samples.KERJA_SAMA, "originals: 2\n", "", "'originals' is a required property"),
        (samples.KERJA_SAMA, "originals: 2", "originals: two", "'two' is not of type 'integer'"),
        (samples.KERJA_SAMA, "{years: 5}", "{years: 7}", "7 is greater than the maximum of 5"),
        (samples.KERJA_SAMA, "originals: 2", "originals: 200", "greater than the maximum of 99"),
        (samples.KERJA_SAMA, "2025-09-25", "25-09-2019", "does not match"),
        (samples.KERJA_SAMA, "kesepakatan-bersama", "mou", "'mou' is not one of"),
        (samples.KERJA_SAMA, "[nunukan, ttu]", "[nunukan]", "is too short"),
        (samples.KERJA_SAMA, "[nunukan, ttu]", "[ttu, ttu]", "has non-unique elements"),
        (samples.KERJA_SAMA, "affairs: [sosial]", "affairs: []", "should be non-empty"),
        (samples.KERJA_SAMA, "[nunukan, ttu]", "", "None is not of type 'array'"),
        (samples.RAPAT, "09:00", "9 pagi", "does not match"),
        (samples.RUJUKAN, "NNK-TPPO-2026-0001", "nnk-1", "does not match"),
        (samples.RUJUKAN, "[return]", "[holiday]", "'holiday' is not one of"),
        (samples.RUJUKAN, "withdrawal_explained: yes", "withdrawal_explained: maybe", "'maybe'"),
        (samples.RUJUKAN, "{copy: 1, holder", "{copy: 0, holder", "0 is less than the minimum"),
    ],
)
def test_what_is_wrong_is_wrong_by_the_schema_too(
    tmp_path: Path, file: str, old: str, new: str, told: str
) -> None:
    root = samples.write(tmp_path)
    samples.changed(root, file, old, new)

    found = wrong(root / file, root)

    assert found
    assert told in "\n".join(found)


def test_a_key_that_may_be_left_out_may_stand_without_a_value(tmp_path: Path) -> None:
    root = samples.write(tmp_path)
    samples.changed(
        root, samples.KERJA_SAMA, "date: 2025-09-25", "date:\nlayout:\nnumbers:\nplace:"
    )

    assert wrong(root / samples.KERJA_SAMA, root) == []


def _models(model: type[Model]) -> Iterator[type[Model]]:
    yield model
    for each in model.__subclasses__():
        yield from _models(each)


def test_every_key_is_described_in_both_languages() -> None:
    made = [json.dumps(json_schema(kind)) for kind in registry.kind_words()]
    properties = [
        about
        for text in made
        for each in [json.loads(text), *json.loads(text)["$defs"].values()]
        for about in each.get("properties", {}).values()
    ]

    assert len(properties) > 150
    for about in properties:
        english, indonesian = about["description"].split("\n\n")
        assert english.endswith(".")
        assert indonesian.endswith(".")
        assert english != indonesian


def test_every_description_is_of_a_key_there_is() -> None:
    path = ROOT / "mou_gen" / "kinds" / "descriptions.yaml"
    known = {
        model.__name__: model
        for model in _models(Model)
        if model.__module__.startswith(("mou_gen.kinds.", "mou_gen.data."))
    }
    told = load(path, path.parent)

    assert sorted(told.keys() - known.keys()) == []
    for name, fields in told.items():
        assert isinstance(fields, Entries)
        if name != "Model":
            assert sorted(fields.keys() - known[name].model_fields.keys()) == []


# ---- the editor ------------------------------------------------------------------------


@pytest.fixture(scope="module")
def vs_code(pytestconfig: pytest.Config) -> Iterator[Editor]:
    """An editor with the real language server, which npm installs once into pytest's cache."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("yaml-language-server needs node and npm")
    assert pytestconfig.cache is not None
    folder = pytestconfig.cache.mkdir("yaml-language-server")
    server = folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    if not server.is_file():
        command = ["npm", "install", "--prefix", str(folder), "--ignore-scripts", SERVER]
        if subprocess.run(command, capture_output=True, check=False, timeout=300).returncode:
            pytest.skip(f"npm could not install {SERVER}")
    with editor(["node", str(server), "--stdio"], ROOT) as opened:
        yield opened


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_editor_finds_nothing_wrong_in_an_example(vs_code: Editor, name: str) -> None:
    path = AGREEMENTS / name

    assert vs_code.diagnostics(path, path.read_text(encoding="utf-8")) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_editor_finds_a_key_that_is_misspelt(vs_code: Editor, name: str) -> None:
    path = AGREEMENTS / name
    text = path.read_text(encoding="utf-8") + "colour: red\n"

    assert vs_code.diagnostics(path, text) == ["Property colour is not allowed."]


@pytest.mark.slow
def test_the_editor_finds_a_value_that_is_no_choice_and_a_term_that_is_too_long(
    vs_code: Editor,
) -> None:
    path = AGREEMENTS / "nunukan-ttu" / "agreement.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("layout: columns", "layout: circles").replace("{years: 5}", "{years: 6}")

    too_long, no_choice = sorted(vs_code.diagnostics(path, text))

    assert "the maximum of 5" in too_long
    assert '"columns", "stacked", "sequential"' in no_choice
