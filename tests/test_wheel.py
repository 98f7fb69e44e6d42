"""What is released works by itself: built, installed elsewhere, run in an empty folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = (
    "nunukan-ttu/agreement",
    "nunukan-ttu/attendance/2026-11-10",
    "nunukan-ttu/cooperations/victim-referral",
    "nunukan-ttu/handovers/NNK-TPPO-2026-0001",
    "nunukan-ttu/invitations/2026-11-02",
    "nunukan-ttu/minutes/2019-09-25",
    "nunukan-ttu/minutes/2026-11-10",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0001-form",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0001-letter",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0002-form",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0002-letter",
    "nunukan-ttu/offers/2026-01-12-letter",
    "nunukan-ttu/offers/2026-01-12-terms",
    "nunukan-ttu/transmittals/2026-03-02",
    "pacitan-wonogiri-gunungkidul/agreement",
    "pacitan-wonogiri-gunungkidul/addenda/early-warning-1",
    "pacitan-wonogiri-gunungkidul/addenda/early-warning-1-consolidated",
    "pacitan-wonogiri-gunungkidul/attendance/2026-11-17",
    "pacitan-wonogiri-gunungkidul/cooperations/early-warning",
    "pacitan-wonogiri-gunungkidul/deliberations/2027-09-06",
    "pacitan-wonogiri-gunungkidul/dispute-applications/2027-10-04",
    "pacitan-wonogiri-gunungkidul/extensions/2029",
    "pacitan-wonogiri-gunungkidul/invitations/2026-11-09",
    "pacitan-wonogiri-gunungkidul/distributions/2026-10-06",
    "pacitan-wonogiri-gunungkidul/mappings/2026-06-22",
    "pacitan-wonogiri-gunungkidul/minutes/2026-11-17",
    "pacitan-wonogiri-gunungkidul/offer-answers/2026-08-24",
    "pacitan-wonogiri-gunungkidul/powers-of-attorney/2026-10-12",
    "pacitan-wonogiri-gunungkidul/recommendations/2026-09-30",
    "pacitan-wonogiri-gunungkidul/terminations/early-warning",
    "pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20",
    "pacitan-wonogiri-gunungkidul/offers/2026-08-03-letter",
    "pacitan-wonogiri-gunungkidul/offers/2026-08-03-terms",
    "pacitan-wonogiri-gunungkidul/offers/2026-09-04-letter",
    "pacitan-wonogiri-gunungkidul/offers/2026-09-04-terms",
    "pacitan-wonogiri-gunungkidul/offer-answers/2026-09-25",
    "pacitan-wonogiri-gunungkidul/offer-reports/2026-09-21",
    "pacitan-wonogiri-gunungkidul/council-requests/2026-10-06",
    "ntb-pekerja-migran/agreement",
    "ntb-pekerja-migran/offers/2026-06-01-letter",
    "ntb-pekerja-migran/offers/2026-06-01-terms",
    "ntb-pekerja-migran/work-plans/2027",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0003-letter",
    "nunukan-ttu/referrals/NNK-TPPO-2026-0003-form",
    "pelatihan-kerja/agreement",
    "pelatihan-kerja/cooperations/training",
    "pelatihan-kerja/offers/2026-06-01-letter",
    "pelatihan-kerja/offers/2026-06-01-terms",
    "pelatihan-kerja/studies/2026-05-04",
    "reports/2026-2-letter",
    "reports/2026-2-table",
    "victim-services/referrals/NNK-TPPO-2026-0004-letter",
    "victim-services/referrals/NNK-TPPO-2026-0004-form",
)

pytestmark = pytest.mark.slow


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


def test_the_installed_command_builds_every_document_from_an_empty_folder(
    installation: Installation, tmp_path: Path
) -> None:
    data, empty, output = tmp_path / "agreements", tmp_path / "empty", tmp_path / "papers"
    shutil.copytree(ROOT / "agreements", data)
    empty.mkdir()

    done = installation.run(
        *("mou-gen", "build", str(data), "-o", str(output)),
        cwd=empty,
        TZ="America/New_York",
        PYTHONHASHSEED="2",
        TMPDIR=str(tmp_path),
    )

    assert done.returncode == 0, done.stderr
    expected = {f"{paper}.{kind}" for paper in DOCUMENTS for kind in ("docx", "pdf")}
    assert {
        Path(line).relative_to(output).as_posix() for line in done.stdout.splitlines()
    } == expected
    assert {each for each in _files(output) if not each.startswith(".mou-gen/")} == expected
    assert _files(empty) == set()
    # Another program, folder, zone, order of hashes and second, and the same bytes.
    here = _built_by_this_program(tmp_path / "other")
    assert {name: (output / name).read_bytes() for name in expected} == here


def _built_by_this_program(home: Path) -> dict[str, bytes]:
    """Return what the program of this tree makes of the examples in the folder *home*."""
    shutil.copytree(ROOT / "agreements", home / "agreements")
    zone = {"TZ": "Asia/Makassar", "PYTHONHASHSEED": "1", "TMPDIR": str(home)}
    done = subprocess.run(
        [sys.executable, "-m", "mou_gen", "build", "--templates", str(ROOT / "templates")],
        cwd=home,
        env={**os.environ, "PYTHONPATH": str(ROOT), **zone},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    made = home / "output"
    return {
        name: (made / name).read_bytes()
        for name in _files(made)
        if not name.startswith(".mou-gen/")
    }


def test_the_installed_command_is_the_one_of_the_wheel(
    installation: Installation, tmp_path: Path
) -> None:
    done = installation.run("python", "-c", "import mou_gen; print(mou_gen.__file__)", cwd=tmp_path)

    assert Path(done.stdout.strip()).is_relative_to(installation.folder), done.stderr
