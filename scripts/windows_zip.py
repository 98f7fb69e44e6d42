"""Make a zip for Windows without an administrator, and check it: `make windows`.

It holds all wheels for 64-bit Windows and Python 3.13, and `mulai.cmd`, which installs them for one user
without a network. What only Windows needs is not among what pip downloads here, because it asks this
computer; so each wheel is asked what it needs there. The check installs from the zip alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from email.parser import Parser
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename
from packaging.version import Version

from mou_gen import __version__

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "scripts" / "windows"
NOT_FOR_AN_OFFICE = ("bench", "cluster", "dev", "postgres")
"""Extras of those who develop mou-gen, or run it on several machines."""
WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_system": "Windows",
    "python_full_version": "3.13.0",
    "python_version": "3.13",
    "sys_platform": "win32",
}
"""What a wheel is told about the computer where it asks what else it needs."""
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet")
_FOR_WINDOWS = ("--platform", "win_amd64", "--python-version", "3.13", "--implementation", "cp")


def extras() -> list[str]:
    """Return the extras that an office uses, as `pyproject.toml` has them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return sorted(set(project["optional-dependencies"]) - set(NOT_FOR_AN_OFFICE))


def missing(wheels: Path, wanted: Iterable[Requirement]) -> list[Requirement]:
    """Return what of *wanted*, and of all that this needs on Windows in turn, is not in the folder *wheels*."""
    there = {parse_wheel_filename(each.name)[0]: each for each in wheels.glob("*.whl")}
    ahead, seen, lacking = list(wanted), set[str](), dict[str, Requirement]()
    while ahead:
        asked = ahead.pop()
        name = canonicalize_name(asked.name)
        if str(asked) in seen:
            continue
        seen.add(str(asked))
        wheel = there.get(name)
        if wheel is None or not asked.specifier.contains(_version(wheel), prereleases=True):
            lacking[name] = asked
        else:
            ahead += needed_on_windows(wheel, asked.extras)
    return [lacking[name] for name in sorted(lacking)]


def needed_on_windows(wheel: Path, extras: Iterable[str]) -> Iterator[Requirement]:
    """Yield what *wheel*, with *extras*, needs on Windows."""
    with ZipFile(wheel) as archive:
        (name,) = (each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        told = Parser().parsestr(archive.read(name).decode("utf-8"))
    for line in told.get_all("Requires-Dist", ()):
        asked = Requirement(line)
        chosen = ({**WINDOWS, "extra": extra} for extra in ("", *extras))
        if asked.marker is None or any(map(asked.marker.evaluate, chosen)):
            yield asked


def _version(wheel: Path) -> Version:
    return parse_wheel_filename(wheel.name)[1]


def collect(wheels: Path) -> None:
    """Put into the folder *wheels* all that mou-gen needs on Windows, in the releases of `constraints.txt`."""
    _run(*_PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", wheels, ROOT)
    (own,) = wheels.glob("mou_gen-*.whl")
    _download(wheels, f"{own}[{','.join(extras())}]")
    while lacking := missing(wheels, [_own()]):
        _download(wheels, *(f"{each.name}{each.specifier}" for each in lacking))


def _own() -> Requirement:
    return Requirement(f"mou-gen[{','.join(extras())}]=={__version__}")


def _download(wheels: Path, *names: str) -> None:
    command = (*_PIP, "download", *_FOR_WINDOWS, "--only-binary=:all:", "--find-links", wheels)
    _run(*command, "--constraint", ROOT / "constraints.txt", "--dest", wheels, *names)


def pack(wheels: Path, into: Path) -> Path:
    """Write the zip of the folder *wheels* and of `scripts/windows` into the folder *into*, and return it."""
    name = f"mou-gen-{__version__}-windows"
    target = into / f"{name}.zip"
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for source in sorted(SOURCES.iterdir()):
            text = source.read_text("ascii")
            for mark, said in (("@EXTRAS@", ",".join(extras())), ("@VERSION@", __version__)):
                text = text.replace(mark, said)
            archive.writestr(f"{name}/{source.name}", text.replace("\n", "\r\n"))
        for wheel in sorted(wheels.glob("*.whl")):
            archive.write(wheel, f"{name}/wheels/{wheel.name}")
    return target


def check(zipped: Path, folder: Path) -> None:
    """Install from *zipped* alone, for Windows, into *folder*, and see that nothing is missing.

    Raises:
        SystemExit: something is.
    """
    with ZipFile(zipped) as archive:
        archive.extractall(folder)
    (place,) = folder.iterdir()
    wheels = place / "wheels"
    if lacking := missing(wheels, [_own()]):
        sys.exit(f"missing on Windows: {', '.join(map(str, lacking))}")
    target = folder / "installed"
    command = (*_PIP, "install", "--no-index", "--find-links", wheels, "--target", target)
    _run(*command, *_FOR_WINDOWS, "--only-binary=:all:", str(_own()))
    if foreign := [each.name for each in target.rglob("*.so")]:
        sys.exit(f"not for Windows: {', '.join(foreign)}")
    count, size = len(list(wheels.glob("*.whl"))), zipped.stat().st_size / 1e6
    sys.stdout.write(f"{zipped}: {count} wheels, {size:.0f} MB\n")


def _run(*command: str | Path) -> None:
    subprocess.run([str(each) for each in command], check=True)


def main() -> None:
    """Make the zip in `build/`, and check it."""
    wheels = ROOT / "build" / "windows"
    shutil.rmtree(wheels, ignore_errors=True)
    wheels.mkdir(parents=True)
    collect(wheels)
    zipped = pack(wheels, ROOT / "build")
    with tempfile.TemporaryDirectory() as folder:
        check(zipped, Path(folder))


if __name__ == "__main__":
    main()
