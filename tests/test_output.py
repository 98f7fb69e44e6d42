"""Files are written whole or not at all, and never over one that somebody has open."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Mapping
from pathlib import Path

import pytest

from mou_gen.build.output import create_files, write_files
from mou_gen.data import leftovers
from mou_gen.errors import OutputError


def test_files_and_their_folders_are_made_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.docx"

    write_files({target: b"one"})
    write_files({target: b"two"})

    assert target.read_bytes() == b"two"
    assert [path.name for path in target.parent.iterdir()] == ["b.docx"]


def test_a_replaced_file_keeps_its_permissions_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    old, new, usual = tmp_path / "old", tmp_path / "new", tmp_path / "usual"
    old.write_bytes(b"")
    old.chmod(0o640)
    usual.write_bytes(b"")

    write_files({old: b"x", new: b"x"})

    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert stat.S_IMODE(new.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)


@pytest.mark.parametrize("lock", ["~$reement.docx", "~$agreement.docx", ".~lock.agreement.docx#"])
def test_a_file_open_in_word_or_libreoffice_is_named_and_nothing_is_written(
    tmp_path: Path, lock: str
) -> None:
    target, other = tmp_path / "agreement.docx", tmp_path / "agreement.pdf"
    target.write_bytes(b"old")
    (tmp_path / lock).write_bytes(b"")

    with pytest.raises(OutputError, match="close these files first") as caught:
        write_files({other: b"new", target: b"new"})

    assert str(target) in str(caught.value)
    assert target.read_bytes() == b"old"
    assert not other.exists()


def test_when_a_target_cannot_be_replaced_the_old_file_stays_and_nothing_is_left_over(
    tmp_path: Path,
) -> None:
    target = tmp_path / "agreement.docx"
    target.mkdir()

    with pytest.raises(OutputError, match="cannot be written"):
        write_files({target: b"new"})

    assert [path.name for path in tmp_path.iterdir()] == ["agreement.docx"]


def test_when_one_file_cannot_be_laid_ready_no_other_is_replaced(tmp_path: Path) -> None:
    first, blocked = tmp_path / "first.pdf", tmp_path / "file" / "second.pdf"
    first.write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"not a folder")

    with pytest.raises(OutputError, match=r"second\.pdf cannot be written: .*not a folder"):
        write_files({first: b"new", blocked: b"new"})

    assert first.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "first.pdf"]


def test_when_one_file_cannot_be_put_in_its_place_those_before_it_are_as_they_were(
    tmp_path: Path,
) -> None:
    sealed, link, new, blocked = (tmp_path / name for name in ("a", "b", "c", "d"))
    sealed.write_bytes(b"old")
    sealed.chmod(0o600)
    link.symlink_to(sealed)
    blocked.mkdir()

    with pytest.raises(OutputError, match="d cannot be written"):
        write_files(dict.fromkeys((sealed, link, new, blocked), b"new"))

    assert (sealed.read_bytes(), mode(sealed)) == (b"old", 0o600)
    assert link.readlink() == sealed
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "d"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no locks to tell a second name by")
def test_what_cannot_be_written_leaves_the_old_file_itself_and_no_copy_of_it(
    tmp_path: Path,
) -> None:
    large, blocked = tmp_path / "large.pdf", tmp_path / "blocked.pdf"
    with large.open("wb") as file:
        file.truncate(10**12)
    before = large.stat().st_ino
    blocked.mkdir()

    with pytest.raises(OutputError, match="cannot be written"):
        write_files({large: b"new", blocked: b"new"})

    assert (large.stat().st_ino, large.stat().st_size) == (before, 10**12)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocked.pdf", "large.pdf"]


def test_windows_gives_no_file_a_second_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "agreement.docx"
    target.write_bytes(b"old")
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delattr("os.O_NONBLOCK", raising=False)  # which Windows does not have

    with pytest.raises(OSError, match="lock"):
        leftovers.second_name(target)
    write_files({target: b"new"})

    assert {each: each.read_bytes() for each in tmp_path.iterdir()} == {target: b"new"}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no locks to tell a second name by")
def test_a_system_that_cannot_say_whether_to_follow_a_link_gives_a_file_a_second_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, link = tmp_path / "agreement.docx", os.link
    target.write_bytes(b"old")

    def link_of_old(one: Path, other: Path) -> None:
        link(one, other)

    monkeypatch.setattr("os.link", link_of_old)

    name, handle = leftovers.second_name(target)
    os.close(handle)

    assert name.samefile(target)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(OutputError, match="cannot be written"):
        write_files({tmp_path / "x.pdf": b"x"})


@pytest.mark.parametrize("make", [write_files, create_files])
def test_what_is_private_is_for_its_owner_alone_and_so_are_the_folders_made_for_it(
    tmp_path: Path, make: Callable[[Mapping[Path, bytes], Collection[Path]], None]
) -> None:
    sealed, letter = tmp_path / "a/b/form.pdf", tmp_path / "c/letter.pdf"

    make({sealed: b"x", letter: b"x"}, {sealed})

    assert [mode(path) for path in (sealed, sealed.parent, tmp_path / "a")] == [0o600, 0o700, 0o700]
    assert (mode(letter), mode(letter.parent)) == (usual(tmp_path), usual(tmp_path) | 0o111)


def test_a_private_file_that_all_could_read_is_shut_when_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "form.pdf").write_bytes(b"old")
    (tmp_path / "form.pdf").chmod(0o644)

    write_files({tmp_path / "form.pdf": b"new"}, {tmp_path / "form.pdf"})

    assert mode(tmp_path / "form.pdf") == 0o600


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def usual(folder: Path) -> int:
    """Return the permissions of a file that anybody makes in *folder*."""
    (folder / "usual").touch()
    return mode(folder / "usual")


def test_a_write_protected_file_is_named_and_stays(tmp_path: Path) -> None:
    target = tmp_path / "agreement.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444)

    with pytest.raises(OutputError, match="write-protected"):
        write_files({tmp_path / "other.pdf": b"new", target: b"new"})

    assert [path.name for path in tmp_path.iterdir()] == ["agreement.pdf"]
    assert target.read_bytes() == b"old"


def test_a_link_is_replaced_and_what_it_leads_to_stays(tmp_path: Path) -> None:
    elsewhere, target = tmp_path / "elsewhere", tmp_path / "agreement.pdf"
    elsewhere.write_bytes(b"old")
    target.symlink_to(elsewhere)

    write_files({target: b"new"}, {target})

    assert (elsewhere.read_bytes(), target.read_bytes()) == (b"old", b"new")
    assert not target.is_symlink()


def test_of_new_files_none_is_there_where_one_cannot_be(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(OutputError, match="cannot be written"):
        create_files({tmp_path / "new/a.yaml": b"a", tmp_path / "file/b.yaml": b"b"})

    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_what_a_killed_run_left_is_removed_and_what_a_running_one_needs_is_not(
    tmp_path: Path,
) -> None:
    (tmp_path / "a" / leftovers.FOLDER).mkdir(parents=True)
    left = [tmp_path / name for name in (".mou-gen-a1b2c3d4", f"a/{leftovers.FOLDER}/.mou-gen-x_y")]
    for path in left:
        path.write_bytes(b"sealed")
    others = [tmp_path / name for name in (".mou-gen-notes.txt", "mou-gen-a1b2c3d4", ".git")]
    for path in others:
        path.touch()
    (tmp_path / ".mou-gen-alinkaway").symlink_to(tmp_path / ".git")
    needed, handle = leftovers.temporary_file(tmp_path)

    leftovers.clear(tmp_path)
    os.close(handle)

    assert not [path for path in left if path.exists()]
    assert all(path.exists() for path in (needed, *others, tmp_path / ".mou-gen-alinkaway"))
    leftovers.clear(tmp_path)
    assert not needed.exists()


def test_a_folder_for_temporary_files_is_removed_if_its_run_was_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    left = tmp_path / "mou-gen-run-a1b2c3d4"
    left.mkdir()
    (left / "page").touch()

    with leftovers.temporary_folder() as first, leftovers.temporary_folder() as second:
        assert not left.exists()
        assert mode(first) == 0o700
        assert first.is_dir()
        assert second.is_dir()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes among files")
def test_a_pipe_or_device_is_no_place_for_a_file(tmp_path: Path) -> None:
    pipe, other = tmp_path / "pipe", tmp_path / "other"
    os.mkfifo(pipe)

    with pytest.raises(OutputError, match="pipes or devices"):
        write_files({other: b"text", pipe: b"text"})

    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert not other.exists()
