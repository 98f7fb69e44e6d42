"""The versions of each file: one commit a save, in git, without touching what others keep there.

Where the folder lies in a repository already, the commits go to a line of their own in it: its
branches, its index and its working files stay as they are, and what it ignores is kept nowhere.
Elsewhere a repository without working files is begun in the folder. What names a victim is no
version, as whoever keeps one has to know: a repository never forgets.
"""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from threading import RLock

from dulwich.errors import NotGitRepository
from dulwich.file import FileLocked
from dulwich.ignore import IgnoreFilterManager
from dulwich.object_store import commit_tree_changes, iter_tree_contents, tree_lookup_path
from dulwich.objects import Blob, Commit, ObjectID, Tree
from dulwich.refs import Ref
from dulwich.repo import BaseRepo, Repo

from mou_gen import inputs
from mou_gen.data import leftovers
from mou_gen.startup.value_classes import value_class

_OWN = Ref(b"refs/heads/main")
_IN_ANOTHER = Ref(b"refs/mou-gen/history")
_MODE = stat.S_IFREG | 0o644
_LONGEST = 2.0
"""Seconds for which nobody who is alive keeps a file of the repository locked."""
MOST = 200
"""Versions of one file that are listed."""


@value_class
class FileVersion:
    """A file as it was saved once."""

    id: str
    author: str
    at: int
    """Seconds since 1970."""
    message: str


class History:
    """The versions of the files in a data folder."""

    def __init__(self, root: Path) -> None:
        """Take the folder *root*; nothing is made before something is kept."""
        self._root = inputs.real_path(root)
        self._turn = RLock()
        self._repo, self._ref, self._top = self._found()

    def _found(self) -> tuple[Repo | None, Ref, Path]:
        own = self._root / leftovers.FOLDER / "history.git"
        if own.is_dir():
            _unlock(own)
            return Repo(str(own)), _OWN, self._root
        try:
            there = Repo.discover(str(self._root))
        except NotGitRepository:
            return None, _OWN, self._root
        return there, _IN_ANOTHER, inputs.real_path(Path(there.path))

    def keep(self, path: Path, data: bytes, author: str, message: str) -> bool:
        """Keep *data* as the version of the file *path* by *author*; return whether it is kept."""
        with self._turn:
            while True:
                try:
                    return self._kept(path, data, author, message)
                except FileLocked as error:
                    _wait_for(Path(os.fsdecode(error.lockfilename)))

    def _kept(self, path: Path, data: bytes, author: str, message: str) -> bool:
        repo = self._begun()
        name = self._name(path)
        if self._ignores(name):
            return False
        head = self._head(repo)
        tree = _tree(repo, head) if head else Tree()
        blob = Blob.from_string(data)
        if _blob_at(repo, tree, name) == blob.id:
            return True
        repo.object_store.add_object(tree)
        repo.object_store.add_object(blob)
        changed = commit_tree_changes(repo.object_store, tree, [(name, _MODE, blob.id)])
        top = changed if isinstance(changed, Tree) else repo.object_store[changed]
        commit = _commit(top.id, head, author, message)
        repo.object_store.add_object(commit)
        repo.refs.set_if_equals(self._ref, head, commit.id)
        return True

    def versions(self, path: Path) -> list[FileVersion]:
        """Return the versions of the file *path*, the newest first."""
        with self._turn:
            return list(self._versions(path))

    def data(self, path: Path, id: str) -> bytes | None:
        """Return what the file *path* held in the version *id*; None where there is no such version."""
        with self._turn:
            known = any(each.id == id for each in self._versions(path))
            if not known or self._repo is None:
                return None
            tree = _tree(self._repo, ObjectID(id.encode()))
            blob = _blob_at(self._repo, tree, self._name(path))
            found = self._repo.object_store[blob] if blob else None
            return found.data if isinstance(found, Blob) else None

    def folder(self, path: Path, id: str) -> dict[Path, bytes] | None:
        """Return what each file that has versions held in the version *id* of the file *path*; None where there is none."""
        with self._turn:
            known = any(each.id == id for each in self._versions(path))
            if not known or self._repo is None:
                return None
            tree = _tree(self._repo, ObjectID(id.encode()))
            found = {}
            for entry in iter_tree_contents(self._repo.object_store, tree.id):
                file = self._top / entry.path.decode("utf-8", "replace")
                blob = self._repo.object_store[entry.sha]
                if isinstance(blob, Blob) and file.is_relative_to(self._root):
                    found[file] = blob.data
            return found

    def each_text(self) -> Iterator[tuple[Path, bytes]]:
        """Yield each text that a file in the folder ever had in a version, each once, with the path of the file."""
        with self._turn:
            repo, head = self._repo, self._repo and self._head(self._repo)
            if repo is None or not head:
                return
            seen: set[tuple[bytes, ObjectID]] = set()
            for entry in repo.get_walker(include=[head]):
                for name, data in _new_blobs(repo, b"", entry.commit.tree, seen):
                    file = self._top / name.decode("utf-8", "replace")
                    if file.is_relative_to(self._root):
                        yield file, data

    @property
    def own(self) -> Path | None:
        """The repository without working files that was begun for the folder; None where it lies in another."""
        return Path(self._repo.path) if self._repo and self._ref == _OWN else None

    def _versions(self, path: Path) -> Iterator[FileVersion]:
        if self._repo is None or not (head := self._head(self._repo)):
            return
        walker = self._repo.get_walker(include=[head], paths=[self._name(path)], max_entries=MOST)
        for entry in walker:
            commit = entry.commit
            author = commit.author.decode("utf-8", "replace").partition(" <")[0]
            message = commit.message.decode("utf-8", "replace").strip()
            yield FileVersion(commit.id.decode(), author, int(commit.commit_time), message)

    def _begun(self) -> Repo:
        if self._repo is None:
            own = self._root / leftovers.FOLDER / "history.git"
            begun = own.with_name(
                "history-begun.git"
            )  # one that is killed meanwhile is begun again
            shutil.rmtree(begun, ignore_errors=True)
            begun.mkdir(parents=True, mode=0o700)
            with closing(Repo.init_bare(str(begun))) as repo:
                repo.refs.set_symbolic_ref(Ref(b"HEAD"), _OWN)
            begun.rename(own)
            self._repo = Repo(str(own))
        return self._repo

    def _head(self, repo: BaseRepo) -> ObjectID | None:
        try:
            return repo.refs[self._ref]
        except KeyError:
            return None

    def _name(self, path: Path) -> bytes:
        return inputs.real_path(path).relative_to(self._top).as_posix().encode()

    def _ignores(self, name: bytes) -> bool:
        if self._ref == _OWN or self._repo is None:
            return False
        manager = IgnoreFilterManager.from_repo(self._repo)
        return bool(manager.is_ignored(name.decode()))


def _unlock(own: Path) -> None:
    """Remove the locks, which may hold text, that a killed server has left in our *own* repository."""
    for each in own.rglob("*.lock"):
        with suppress(OSError):
            if time.time() - each.stat().st_mtime > _LONGEST:
                each.unlink()


def _wait_for(lock: Path) -> None:
    """Wait for another server that writes; a *lock* that stays was left by one that was killed."""
    end = time.monotonic() + _LONGEST
    while lock.exists() and time.monotonic() < end:
        time.sleep(0.05)
    lock.unlink(missing_ok=True)


def _tree(repo: BaseRepo, id: ObjectID) -> Tree:
    commit = repo.object_store[id]
    assert isinstance(commit, Commit), "a version is a commit"
    tree = repo.object_store[commit.tree]
    assert isinstance(tree, Tree), "a commit has a tree"
    return tree


def _new_blobs(
    repo: BaseRepo, below: bytes, tree: ObjectID, seen: set[tuple[bytes, ObjectID]]
) -> Iterator[tuple[bytes, bytes]]:
    """Yield the path and the data of each file in *tree*, which stands *below* a path, that is not in *seen* by now."""
    if (below, tree) in seen:
        return
    seen.add((below, tree))
    found = repo.object_store[tree]
    for name, mode, id in found.iteritems() if isinstance(found, Tree) else ():
        path = below + name
        if stat.S_ISDIR(mode):
            yield from _new_blobs(repo, path + b"/", id, seen)
        elif stat.S_ISREG(mode) and (path, id) not in seen:
            seen.add((path, id))
            blob = repo.object_store[id]
            if isinstance(blob, Blob):
                yield path, blob.data


def _blob_at(repo: BaseRepo, tree: Tree, name: bytes) -> ObjectID | None:
    try:
        return tree_lookup_path(repo.object_store.__getitem__, tree.id, name)[1]
    except KeyError:
        return None


def _commit(tree: ObjectID, parent: ObjectID | None, author: str, message: str) -> Commit:
    made = Commit()
    made.tree = tree
    made.parents = [parent] if parent else []
    made.author = made.committer = author.encode()
    made.commit_time = made.author_time = int(time.time())
    made.commit_timezone = made.author_timezone = -time.timezone
    made.encoding = b"UTF-8"
    made.message = f"{message}\n".encode()
    return made
