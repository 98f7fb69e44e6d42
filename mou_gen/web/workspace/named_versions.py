"""Versions that the workspace has kept and that name a victim: the referral came later.

Nothing is taken out of a repository here; each file is told with what to do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from mou_gen import inputs
from mou_gen.checks.name_guard.sealed_text import is_named_after, may_say_sealed, says_sealed
from mou_gen.data import leftovers
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.secrets import read_secrets
from mou_gen.messages import _, _n

RULE = "seal"
_LINE = "refs/mou-gen/history"


def named_versions(roots: Iterable[Path]) -> Iterator[Problem]:
    """Yield a warning for each file of the data folders *roots* that a version of the workspace has with what is sealed."""
    for root in dict.fromkeys(map(inputs.real_path, roots)):
        if _may_have_versions(root) and (secrets := read_secrets(root)).people:
            try:
                from mou_gen.web.workspace.history import History
            except ImportError:
                yield _unread(root)
                continue
            kept, silent = History(root), set[str]()
            told: dict[Path, int] = {}
            for path, data in kept.each_text():
                quick = is_named_after(path, root, secrets) or may_say_sealed(data, secrets, silent)
                if quick and says_sealed(path, root, data, secrets):
                    told[path] = told.get(path, 0) + 1
            yield from (_named(path, told[path], kept.own) for path in sorted(told))


def _may_have_versions(root: Path) -> bool:
    """Return whether the workspace may have kept versions of the folder *root*; most have none, and read no repository."""
    if (root / leftovers.FOLDER / "history.git").is_dir():
        return True
    there = (each / ".git" for each in (root, *root.parents) if (each / ".git").exists())
    git = next(there, None)
    if git is None or not git.is_dir():
        return git is not None
    packed = git / "packed-refs"
    try:
        return (git / _LINE).exists() or (
            packed.exists() and _LINE.encode() in inputs.contents(packed)
        )
    except OSError:
        return True


def _named(path: Path, count: int, own: Path | None) -> Problem:
    message = _n(
        "an earlier version of this file in the workspace contains sealed data that everyone who has it can read",
        "{n} earlier versions of this file in the workspace contain sealed data that everyone who has them can read",
        count,
    )
    if own is not None:
        hint = _(
            "stop `mou-gen serve` and delete the folder {folder}: this removes all earlier versions, and no "
            "document",
            folder=_shown(own).as_posix(),
        )
    else:
        hint = _(
            "stop `mou-gen serve` and run git update-ref -d {line} and git gc --prune=now: this removes all "
            "earlier versions in the workspace; repeat it in each copy of the repository",
            line=_LINE,
        )
    return Problem(Source.of(_shown(path)), message, hint, RULE, Level.WARNING)


def _unread(root: Path) -> Problem:
    message = _("the earlier versions in the workspace cannot be searched for sealed data")
    hint = _('install mou-gen with its workspace: pip install "mou-gen[web]"')
    return Problem(Source.of(_shown(root)), message, hint, RULE, Level.WARNING)


def _shown(path: Path) -> Path:
    """Return *path* as seen from here, if it lies below."""
    here = inputs.real_path(Path.cwd())
    return path.relative_to(here) if path.is_relative_to(here) else path
