"""Imports point downwards, and each library has one home: what keeps the stages apart.

An import counts wherever it stands, in a function or for the type checker too.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path

import pytest

from mou_gen.library.program import USERS_OF_TEMPLATES
from tests.syntax import PACKAGE, modules

# From the top. A module may import those of the rows below it, and of its own folder.
LAYERS = (
    ("__main__",),
    ("cli",),
    ("web",),
    ("register",),
    ("build",),
    ("reporting", "trial"),
    ("pull",),
    ("pipeline",),
    ("checks", "scaffolds"),
    ("kinds",),
    ("progress", "redline"),
    ("compose", "writers"),
    ("library",),
    ("data", "word"),
    ("calculations", "statements"),
    ("document", "theme", "language"),
    ("errors",),
    ("messages", "inputs"),
    ("startup",),
    ("__init__",),
)
ROWS = {name: row for row, names in enumerate(LAYERS) for name in names}

# The modules or folders that may import a library; no other library may be imported at all.
HOMES: Mapping[str, tuple[str, ...]] = {
    "argon2": ("web.workspace.accounts",),
    "click": ("cli",),
    "django": ("web.workspace",),
    "dulwich": ("web.workspace.history", "web.workspace.alone"),
    "dask": ("build.cluster",),
    "distributed": ("build.cluster",),
    "docx": ("writers.docx",),
    "fontTools": ("writers.glyphs",),
    "icalendar": ("reporting.calendar_file",),
    "jinja2": ("compose.environment", "compose.fence", "compose.templating"),
    "lokal": ("language.lokal_library",),
    "openpyxl": ("data.spreadsheet",),
    "markupsafe": ("compose.templating", "compose.filters", "compose.marks"),
    "platformdirs": ("startup.cache_folder", "register.database_choice"),
    "psycopg": ("register.postgresql_database",),
    "pydantic": ("data", "kinds", "library"),
    "pydantic_core": ("data", "kinds", "library"),
    "pydyf": ("writers.pdf",),
    "msoffcrypto": ("writers.protection",),
    "pikepdf": ("writers.concatenation", "writers.protection"),
    "pypdfium2": ("web.pages",),
    "pyotp": ("web.workspace.accounts",),
    "pyrage": ("data.age_text",),
    "typst": ("writers.typst",),
    "watchfiles": ("web.changes",),
    "weasyprint": ("writers.pdf",),
    "yaml": (
        "data.loader",
        "data.plain_yaml",
        "data.writing",
        "data.yaml_content",
        "data.yaml_lines",
        "data.yaml_lists",
        "language",
    ),
}


@cache
def imports(package: Path) -> list[tuple[str, str]]:
    """Return each module below *package*, as "writers.pdf", with each name that it imports.

    The names are whole: "mou_gen.document.Text", "yaml". A package is read once.
    """
    return list(_read(package))


def _read(package: Path) -> Iterator[tuple[str, str]]:
    for module, tree in modules(package).items():
        folder = ".".join(("mou_gen", *module.split(".")[:-1]))
        for node in ast.walk(tree):
            for name in _imported(node, folder):
                yield module, name


def _imported(node: ast.AST, folder: str) -> list[str]:
    match node:
        case ast.Import(names):
            return [alias.name for alias in names]
        case ast.ImportFrom(base, names, level):
            source = resolve_name("." * level + (base or ""), folder)
            return [f"{source}.{alias.name}" for alias in names]
        case _:
            return []


def upward(package: Path) -> list[str]:
    """Return the imports of our own that do not point downwards, as "module -> name"."""
    return [
        f"{module} -> {name}"
        for module, name in imports(package)
        if name.startswith("mou_gen.") and not _points_down(module, name)
    ]


def _points_down(module: str, name: str) -> bool:
    here, there = module.split(".")[0], name.split(".")[1]
    # what is no module is a name of mou_gen/__init__.py
    return here == there or ROWS[here] < ROWS.get(there, ROWS["__init__"])


def abroad(package: Path) -> list[str]:
    """Return the imports of libraries outside their homes, as "module -> name"."""
    return [
        f"{module} -> {name}"
        for module, name in imports(package)
        if _is_library(name) and not _is_at_home(module, name)
    ]


def _is_library(name: str) -> bool:
    return name.split(".")[0] not in {"mou_gen", *sys.stdlib_module_names}


def _is_at_home(module: str, name: str) -> bool:
    homes = HOMES.get(name.split(".")[0], ())
    return any(f"{module}.".startswith(f"{home}.") for home in homes)


def circle(package: Path) -> list[str]:
    """Return modules below *package* of which each imports the next, and the last the first."""
    names = imports(package)
    modules = {name.removesuffix(".__init__") for name, _ in names}
    needed: dict[str, set[str]] = {}
    for module, name in names:
        inside = name.removeprefix("mou_gen.")
        found = inside if inside in modules else inside.rpartition(".")[0]  # a name in a module
        here = module.removesuffix(".__init__")
        needed.setdefault(here, set()).update({found} & modules - {here})
    try:
        TopologicalSorter(needed).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package like this one, but empty."""
    for folder in ("data", "compose", "writers", "cli"):
        (tmp_path / folder).mkdir()
    return tmp_path


def test_every_module_has_a_layer() -> None:
    modules = {
        path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in PACKAGE.rglob("*.py")
    }

    assert modules == {name for names in LAYERS for name in names}


def test_imports_point_downwards() -> None:
    assert upward(PACKAGE) == []


def test_no_imports_go_in_a_circle() -> None:
    assert circle(PACKAGE) == []


def test_a_circle_within_a_folder_is_found(package: Path) -> None:
    for here, there in ("ab", "bc", "ca"):
        (package / "data" / f"{here}.py").write_text(f"from mou_gen.data.{there} import x\n")

    assert len(circle(package)) == 4


def test_no_template_is_compiled_by_what_its_cache_does_not_know() -> None:
    assert all(name != "compose" and ROWS[name] <= ROWS["compose"] for name in USERS_OF_TEMPLATES)


def test_few_modules_lie_outside_of_a_folder() -> None:
    loose = {path.stem for path in PACKAGE.glob("*.py")} - {"__init__", "__main__"}

    assert loose == {"document", "errors", "inputs", "messages", "pipeline", "theme"}


def test_the_program_fits_on_a_page_and_no_function_is_long() -> None:
    pipeline = (PACKAGE / "pipeline.py").read_text(encoding="utf-8")
    long = [
        f"{path.relative_to(PACKAGE)}: {node.name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 50
    ]

    assert len(pipeline.splitlines()) < 120
    assert long == []


def test_each_library_is_imported_in_its_home_only() -> None:
    assert abroad(PACKAGE) == []


def test_each_home_has_its_library() -> None:
    imported = {name.split(".")[0] for _, name in imports(PACKAGE)}

    assert set(HOMES) <= imported


@pytest.mark.parametrize(
    "statement",
    [
        "from mou_gen.kinds.folder import Folder",
        "from mou_gen import kinds",
        "import mou_gen.cli",
        "from ..compose import reader",
        "from mou_gen.cli import main",
    ],
)
def test_an_import_upwards_or_sideways_is_found(package: Path, statement: str) -> None:
    (package / "writers" / "pdf.py").write_text(f"def late() -> None:\n    {statement}\n")

    assert len(upward(package)) == 1


def test_an_import_downwards_or_within_a_folder_is_fine(package: Path) -> None:
    (package / "writers" / "pdf.py").write_text(
        "from mou_gen import __version__\n"
        "from mou_gen.document import Document\n"
        "from mou_gen.writers.html import write_html\n"
        "from .style import style_sheet\n"
    )

    assert upward(package) == []


@pytest.mark.parametrize(
    ("module", "statement"),
    [
        ("cli/build.py", "import yaml"),
        ("writers/pdf.py", "from docx.shared import Mm"),
        ("compose/reader.py", "import jinja2.sandbox"),
        ("data/loader_of_more.py", "import yaml"),
        ("data/model.py", "import requests"),
    ],
)
def test_a_library_away_from_home_is_found(package: Path, module: str, statement: str) -> None:
    (package / module).write_text(f"{statement}\n")

    assert len(abroad(package)) == 1


def test_a_library_at_home_is_fine(package: Path) -> None:
    (package / "cli" / "build.py").write_text("import click\nimport pathlib\n")

    assert abroad(package) == []
