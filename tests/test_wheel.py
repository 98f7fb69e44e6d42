"""What is released works by itself: built, installed elsewhere, run in an empty folder."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.test_guide import clone  # noqa: F401 - a fixture

ROOT = Path(__file__).parents[1]
pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("clone")]


@dataclass(frozen=True)
class Installation:
    """A virtual environment with the wheel in it, and the libraries of this one beside it."""

    folder: Path

    def run(
        self, command: str, *arguments: str, cwd: Path, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Return what became of one of its commands, with *more* in its environment."""
        found = shutil.which(command, path=_inside(self.folder, "scripts"))
        assert found, f"{command} is not installed"
        # else the tree under test would come along
        environment = {
            name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
        }
        return subprocess.run(
            [found, *arguments],
            cwd=cwd,
            env={**environment, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution as for a release."""
    folder = tmp_path_factory.mktemp("dist")
    _python("build", "--no-isolation", "--outdir", str(folder), str(ROOT))
    (wheel,) = folder.glob("*.whl")
    return wheel


@pytest.fixture(scope="module")
def installation(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Installation:
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=os.name != "nt")
    packages = Path(_inside(folder, "purelib"))
    # A line in a .pth file does not run the .pth files it leads to, such as that of an editable
    # installation: of this environment only what is really in its folders can be imported.
    libraries = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "libraries.pth").write_text("\n".join(sorted(libraries)), encoding="utf-8")
    _python("pip", "--python", str(folder), "install", "--no-deps", "--no-index", str(wheel))
    return Installation(folder)


def _inside(folder: Path, kind: str) -> str:
    return sysconfig.get_path(kind, "venv", {"base": str(folder), "platbase": str(folder)})


def _python(module: str, *arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def _files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_holds_all_templates_and_all_of_the_program(wheel: Path) -> None:
    with ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if ".dist-info/" not in name}

    templates = {f"mou_gen/templates/{name}" for name in _files(ROOT / "templates")}
    program = {f"mou_gen/{name}" for name in _files(ROOT / "mou_gen") if "__pycache__" not in name}
    assert "mou_gen/templates/agreement.html" in templates
    assert packed == templates | program


@pytest.mark.parametrize(
    "names",
    [
        ("parties", "nunukan-ttu"),
        pytest.param(
            tuple(each.name for each in (ROOT / "agreements").iterdir()), marks=pytest.mark.repeats
        ),
    ],
    ids=["one folder", "all"],
)
def test_the_installed_command_builds_documents_from_an_empty_folder(
    names: tuple[str, ...],
    installation: Installation,
    clone: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    data, empty, output = tmp_path / "agreements", tmp_path / "empty", tmp_path / "papers"
    for name in names:
        shutil.copytree(ROOT / "agreements" / name, data / name)
    empty.mkdir()

    done = installation.run(
        *("mou-gen", "build", str(data), "-o", str(output)),
        cwd=empty,
        TZ="America/New_York",
        PYTHONHASHSEED="2",
        TMPDIR=str(tmp_path),
    )

    assert done.returncode == 0, done.stderr
    made = _documents(output)
    assert {Path(line) for line in done.stdout.splitlines()} == {output / name for name in made}
    assert _files(empty) == set()
    for file in _files(data):
        if file.endswith(".yaml") and not file.startswith("parties/"):
            name = file.removesuffix(".yaml")
            of_it = {each for each in made if re.fullmatch(rf"{name}(-[a-z]+)?\.\w+", each)}
            assert {Path(each).suffix for each in of_it} == {".docx", ".pdf"}, file
    # Another program, folder, zone, order of hashes and second, and the same bytes.
    there = _documents(clone / "output")
    assert made == {name: there[name] for name in there if name.split("/")[0] in names}


def _documents(folder: Path) -> dict[str, bytes]:
    """Return the documents below the output *folder*, by name."""
    names = (name for name in _files(folder) if not name.startswith(".mou-gen/"))
    return {name: (folder / name).read_bytes() for name in names}


def test_the_installed_command_is_the_one_of_the_wheel(
    installation: Installation, tmp_path: Path
) -> None:
    done = installation.run("python", "-c", "import mou_gen; print(mou_gen.__file__)", cwd=tmp_path)

    assert Path(done.stdout.strip()).is_relative_to(installation.folder), done.stderr
