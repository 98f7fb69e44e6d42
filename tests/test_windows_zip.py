"""The zip for Windows holds all that is needed there, and a file to double-click that can be read there."""

from __future__ import annotations

import re
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import pytest
from packaging.requirements import Requirement

from mou_gen import __version__
from tests.examples import ROOT


@pytest.fixture(scope="module")
def windows_zip() -> ModuleType:
    spec = spec_from_file_location("windows_zip", ROOT / "scripts" / "windows_zip.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def wheel(folder: Path, name: str, *needs: str) -> None:
    """Write a wheel that holds nothing but what it *needs*."""
    told = "".join(f"Requires-Dist: {each}\n" for each in needs)
    with ZipFile(folder / f"{name}-py3-none-any.whl", "w") as archive:
        archive.writestr(f"{name}.dist-info/METADATA", f"Metadata-Version: 2.1\n{told}")


def test_what_windows_alone_needs_is_missed(windows_zip: ModuleType, tmp_path: Path) -> None:
    wheel(
        tmp_path,
        "clicks-2.0",
        "colours>=1; sys_platform == 'win32'",
        "loops; sys_platform != 'win32'",
        "older; python_version < '3.12'",
        "pages; extra == 'pdf'",
        "tests; extra == 'dev'",
    )
    wheel(tmp_path, "pages-1.0", "clicks<2")

    lacking = windows_zip.missing(tmp_path, [Requirement("clicks[pdf]>=1")])

    assert [str(each) for each in lacking] == ["clicks<2", 'colours>=1; sys_platform == "win32"']


def test_where_all_is_there_nothing_is_missed(windows_zip: ModuleType, tmp_path: Path) -> None:
    wheel(tmp_path, "clicks-2.0", "Colours_and.more>=1")
    wheel(tmp_path, "colours_and_more-1.0", "clicks")

    assert windows_zip.missing(tmp_path, [Requirement("clicks")]) == []


def test_an_office_gets_its_extras_and_no_tools_of_developers(windows_zip: ModuleType) -> None:
    assert {"typst", "seal", "protect", "merge", "watch"} <= set(windows_zip.extras())
    assert {"dev", "bench", "cluster"}.isdisjoint(windows_zip.extras())


def test_the_files_to_read_and_to_click_are_those_of_windows(
    windows_zip: ModuleType, tmp_path: Path
) -> None:
    wheel(tmp_path, "clicks-2.0")

    zipped = windows_zip.pack(tmp_path, tmp_path)

    with ZipFile(zipped) as archive:
        files = {Path(each).name: archive.read(each) for each in archive.namelist()}
        places = {Path(each).parent.as_posix() for each in archive.namelist()}
    name = f"mou-gen-{__version__}-windows"
    texts = {each: data for each, data in files.items() if not each.endswith(".whl")}
    assert places == {name, f"{name}/wheels"}
    assert set(texts) == {"mulai.cmd", "BACA-SAYA.txt", "READ-ME.txt"}
    for data in texts.values():
        assert data.isascii()
        assert data.count(b"\n") == data.count(b"\r\n")
        assert b"@" not in data.replace(b"@echo off", b"")
    assert f']=={__version__}"' in texts["mulai.cmd"].decode()


def test_the_file_to_click_goes_where_it_has_a_mark_and_uses_what_it_has_set() -> None:
    said = (ROOT / "scripts/windows/mulai.cmd").read_text("ascii")

    marks = set(re.findall(r"^:(\w+)", said, re.MULTILINE))
    known = set(re.findall(r'set (?:/p |")(\w+)=', said)) | {"LOCALAPPDATA", "USERPROFILE"}
    assert set(re.findall(r"goto (\w+)", said)) <= marks
    assert set(re.findall(r"%(\w+)%", said)) <= known
    assert "--no-index" in said
    assert not re.search(r"\d\s*>\s*\"", said)  # a figure before it would be the number of a stream
