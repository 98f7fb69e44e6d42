"""Compiled templates are code: they are taken from a folder of the user alone, or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mou_gen.compose import Templates
from mou_gen.startup.cache_folder import cache_folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks who owns a folder")


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"


def rendered(folder: Path, text: str = "{{ 1 + 1 }}") -> str:
    folder.mkdir(exist_ok=True)
    (folder / "a.html").write_text(text)
    return Templates([folder]).render("a.html", {})[0]


def test_what_is_compiled_is_kept_for_the_user_alone(cache: Path, tmp_path: Path) -> None:
    assert rendered(tmp_path / "own") == rendered(tmp_path / "own") == "2"

    (kept,) = (path for path in cache.rglob("*") if path.is_file())
    assert [path.stat().st_mode & 0o077 for path in kept.parents[:2]] == [0, 0]


def test_a_template_that_changes_is_compiled_again(cache: Path, tmp_path: Path) -> None:
    rendered(tmp_path / "own")

    assert rendered(tmp_path / "own", "{{ 2 + 2 }}") == "4"
    assert cache.exists()


@pytest.mark.parametrize("depth", [0, 1])
def test_nothing_is_taken_from_a_folder_that_others_may_write_to(
    cache: Path, tmp_path: Path, depth: int
) -> None:
    rendered(tmp_path / "own")
    (kept,) = (path for path in cache.rglob("*") if path.is_file())
    kept.parents[depth].chmod(0o777)

    assert cache_folder(kept.parent.name) is None
    assert rendered(tmp_path / "own") == "2"


def test_a_link_in_the_place_of_the_folder_is_not_followed(cache: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o700)
    (cache / "mou-gen").mkdir(parents=True, mode=0o700)
    (cache / "mou-gen" / "state").symlink_to(elsewhere)

    assert cache_folder("state") is None


@pytest.mark.parametrize("damage", [b"", b"j2", b"\x80\x04." * 40])
def test_a_damaged_piece_is_compiled_again(cache: Path, tmp_path: Path, damage: bytes) -> None:
    rendered(tmp_path / "own")
    (kept,) = (path for path in cache.rglob("*") if path.is_file())
    kept.write_bytes(kept.read_bytes()[:20] + damage)

    assert rendered(tmp_path / "own") == "2"


def test_without_a_place_for_caches_nothing_is_kept(cache: Path, tmp_path: Path) -> None:
    cache.write_text("a file")

    assert rendered(tmp_path / "own") == "2"
