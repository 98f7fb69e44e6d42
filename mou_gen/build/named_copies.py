"""Copies of what was sent that name a victim: a document was built, and the referral came later.

They are removed: a Word file that comes back is compared with the copy that it carries itself. All are
searched whenever something sealed has changed, and not again before; what a build copies it has searched.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from xml.etree import ElementTree

from mou_gen import inputs
from mou_gen.build.memory import searched_file
from mou_gen.build.output import write_files
from mou_gen.checks.name_guard.sealed_text import names_beside_waivers, says_who, waived_words
from mou_gen.checks.wording import Wording, wordings
from mou_gen.data.loader import load
from mou_gen.errors import InputError, Level, OutputError, Problem, Source
from mou_gen.kinds.secrets import Secrets, read_secrets
from mou_gen.messages import _
from mou_gen.word.sent_copy import read_copy

_LARGEST = 20_000_000
_Waived = frozenset[tuple[str, str]]


def remove_named_copies(
    output: Path, copies: Sequence[Path], roots: Sequence[Path], state: bytes
) -> list[Problem]:
    """Remove each of *copies* in the folder *output* that names somebody sealed in the data folders *roots*.

    Return a warning for each that cannot be removed; *state* is remembered where all is settled.
    """
    secrets = {root: read_secrets(root) for root in roots}
    left = [each for each in copies if _names(each, secrets) and not _is_removed(each)]
    if not left and not any(each.problems for each in secrets.values()):
        searched = searched_file(output)
        with suppress(OutputError):
            write_files({searched: state}, {searched})
    return [_left(each) for each in left]


def _names(copy: Path, secrets: dict[Path, Secrets]) -> bool:
    """Return whether *copy* names somebody in *secrets*; one that cannot be read is removed like one that does."""
    try:
        top = ElementTree.fromstring(inputs.contents(copy, _LARGEST))
    except (OSError, ElementTree.ParseError):
        return True
    try:
        document = read_copy(top)
    except ValueError:  # of another version
        said = [each for each in top.itertext() if each.strip()]
        return any(says_who(each, known) for known in secrets.values() for each in said)
    return any(
        _says(each, known, _waived(root, document.file))
        for root, known in secrets.items()
        for each in wordings(document)
    )


def _says(said: Wording, secrets: Secrets, waived: _Waived) -> bool:
    values = [(each.origin.path, each.text) for each in said.values]
    if any(names_beside_waivers(text, path, secrets, waived) for path, text in values):
        return True
    words = {word for _path, word in waived}
    return names_beside_waivers(said.text, "", secrets, frozenset(("", word) for word in words))


def _waived(root: Path, file: str) -> _Waived:
    """Return what the data *file* of the folder *root* waives today."""
    path = root / file
    if ".." in path.parts or not path.is_file():
        return frozenset()
    try:
        return waived_words(load(path, root))
    except InputError:
        return frozenset()


def _is_removed(copy: Path) -> bool:
    with suppress(OSError):
        copy.unlink()
        return True
    return False


def _left(copy: Path) -> Problem:
    message = _("this copy of a document contains, or may contain, sealed data")
    hint = _("delete this file; mou-gen could not")
    return Problem(Source(copy.as_posix()), message, hint, "output", Level.WARNING)
