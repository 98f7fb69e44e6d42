"""Files are written whole or not at all, and never over one that somebody has open."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mou_gen.build.output import write
from mou_gen.errors import OutputError


def test_files_and_their_folders_are_made_and_replaced(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b.docx"

    write({target: b"one"})
    write({target: b"two"})

    assert target.read_bytes() == b"two"
    assert [path.name for path in target.parent.iterdir()] == ["b.docx"]


def test_a_replaced_file_keeps_its_permissions_and_a_new_one_has_the_usual(tmp_path: Path) -> None:
    old, new, usual = tmp_path / "old", tmp_path / "new", tmp_path / "usual"
    old.write_bytes(b"")
    old.chmod(0o640)
    usual.write_bytes(b"")

    write({old: b"x", new: b"x"})

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
        write({other: b"new", target: b"new"})

    assert str(target) in str(caught.value)
    assert target.read_bytes() == b"old"
    assert not other.exists()


def test_when_a_target_cannot_be_replaced_the_old_file_stays_and_nothing_is_left_over(
    tmp_path: Path,
) -> None:
    target = tmp_path / "agreement.docx"
    target.mkdir()

    with pytest.raises(OutputError, match="cannot be written"):
        write({target: b"new"})

    assert [path.name for path in tmp_path.iterdir()] == ["agreement.docx"]


def test_when_one_file_cannot_be_laid_ready_no_other_is_replaced(tmp_path: Path) -> None:
    first, blocked = tmp_path / "first.pdf", tmp_path / "file" / "second.pdf"
    first.write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"not a folder")

    with pytest.raises(OutputError, match=r"second\.pdf cannot be written: .*not a folder"):
        write({first: b"new", blocked: b"new"})

    assert first.read_bytes() == b"old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["file", "first.pdf"]


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere"
)
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(OutputError, match="cannot be written"):
        write({tmp_path / "x.pdf": b"x"})
