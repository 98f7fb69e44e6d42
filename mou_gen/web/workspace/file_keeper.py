"""Saves a form: what was changed goes into the file as it is now, and nothing else.

The form carries the hash of the file that it was filled from. Where the file is another one by
now, what both have changed is joined field by field; where both have changed the same field, the
file keeps its words, and those that were typed stay in the form.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from difflib import SequenceMatcher
from pathlib import Path
from threading import RLock
from typing import Any

from mou_gen import inputs
from mou_gen.build.encryption import locked_again
from mou_gen.build.output import write_files
from mou_gen.checks.name_guard.sealed_text import says_sealed
from mou_gen.data.sealed_block import lock_state, readable_text
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.data.writing import file_content, rewritten
from mou_gen.data.yaml_content import DataEdit, InsertItem, MoveItem, path_steps
from mou_gen.errors import InputError
from mou_gen.kinds import sealed_files
from mou_gen.kinds.secrets import read_secrets
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.finding_words import finding_words
from mou_gen.web.workspace.form_changes import changes, joined
from mou_gen.web.workspace.form_fields import ROOT
from mou_gen.web.workspace.form_values import (
    NEW,
    FormItems,
    FormValue,
    PostedFields,
    kids_of,
    of_file,
    of_post,
    option_for,
)
from mou_gen.web.workspace.history import History
from mou_gen.web.workspace.served_folder import ListedDocument, ServedFolder
from mou_gen.web.workspace.shapes import Shape, shape_of

_MOST = 500
"""Versions of files that forms were filled from and that are remembered."""


@value_class
class OpenFile:
    """A file as a form is filled from it."""

    data: bytes = field(repr=False)
    """What it holds; sealed data in clear where a key at hand opens them."""
    said: Mapping[str, Any] = field(repr=False)
    shape: Shape = field(repr=False)
    locked: bytes | None = field(default=None, repr=False)
    """What stands on the disk, where that is encrypted and this is not."""

    @property
    def hash(self) -> str:
        """By which the form knows it."""
        return inputs.digest(self.data)

    @property
    def value(self) -> FormValue:
        """What a form shows of it."""
        return of_file(self.shape, self.said)


@value_class
class Saved:
    """What has become of a form that was sent."""

    file: OpenFile
    """As it is now."""
    value: FormValue
    """What the form is to show."""
    written: bool = False
    joined: bool = False
    """Whether somebody else had changed the file meanwhile."""
    clashes: tuple[DataEdit, ...] = ()
    base: OpenFile | None = None
    """What the form was filled from."""
    refused: str = ""
    """Why nothing could be written."""
    unkept: bool = False
    """Whether what was written is no version, since it names, or may name, somebody sealed."""


class FileKeeper:
    """The one way into the files of the folder; two people take turns."""

    def __init__(self, folder: ServedFolder, history: History) -> None:
        """Take the *folder*, and where its versions are kept."""
        self._folder = folder
        self._history = history
        self._turn = RLock()
        self._filled: OrderedDict[str, bytes] = OrderedDict()

    def filled_from(self, document: ListedDocument) -> OpenFile:
        """Return the file of *document*, for a form.

        Raises:
            InputError: no form can show it.
            OSError: it cannot be read.
        """
        file = opened(inputs.contents(document.path, MAX_BYTES), document)
        self.remember(file)
        return file

    def remember(self, file: OpenFile) -> None:
        """Keep *file* in memory as it stands on the disk, until many others have come after it."""
        self._filled[file.hash] = file.locked or file.data
        self._filled.move_to_end(file.hash)
        while len(self._filled) > _MOST:
            self._filled.popitem(last=False)

    def remembered(self, document: ListedDocument, hash: str | None) -> OpenFile | None:
        """Return the file with this *hash* that was kept for *document*; None where there is none any more, or no key opens it."""
        data = self._filled.get(hash or "")
        file = None if data is None else opened(data, document)
        return file if file and file.hash == hash else None

    def proposed(self, document: ListedDocument, sent: PostedFields) -> Saved:
        """Return what would become of the form that was *sent*; nothing is written."""
        now = self.filled_from(document)
        base = self.remembered(document, sent.get("base")) or now
        value = of_post(base.shape, sent, ROOT, base.value)
        edits: Sequence[DataEdit] = changes(base.shape, base.value, value, base.said)
        clashes: tuple[DataEdit, ...] = ()
        if base.hash != now.hash:
            both = joined(
                edits, changes(base.shape, base.value, named_as_before(base, now), base.said)
            )
            edits, clashes = [_fitted(each, now) for each in both.edits], both.clashes
        try:
            data = rewritten(now.data, edits, document.path.name)
            after = opened(data, document)
        except InputError as error:
            return Saved(now, value, base=base, refused=_reason(error))
        return Saved(after, value, data != now.data, base.hash != now.hash, clashes, base)

    def save(self, document: ListedDocument, sent: PostedFields, author: str) -> Saved:
        """Write what was *sent* into the file of *document*, and return what has become of it.

        Raises:
            OutputError: the file cannot be written; it is as it was.
        """
        with self._turn:
            made = self.proposed(document, sent)
            if made.written:
                now = self.filled_from(document)
                if self.is_private(document.path, made.file.data) and not document.sealed:
                    return Saved(now, made.value, base=made.base, refused=_looks_sealed())
                message = _("Saved in the workspace")
                try:
                    locked = self.write(document, made.file.data, author, message)
                except InputError as error:
                    return Saved(now, made.value, base=made.base, refused=_reason(error))
                unkept = not (
                    self.is_private(document.path, made.file.data)
                    or self.may_be_kept(document.path, made.file.data)
                )
                made = replace(made, file=replace(made.file, locked=locked), unkept=unkept)
            self.remember(made.file)
            return made

    def write(
        self, document: ListedDocument, data: bytes, author: str, message: str
    ) -> bytes | None:
        """Write *data* as the file of *document*, in one step, and keep both versions, as far as these may be kept.

        Where the file is encrypted and *data* are not, they are encrypted for those who are listed today, and
        what was written is returned.

        Raises:
            InputError: nobody is listed, or the list is wrong.
            OutputError: the file cannot be written; it is as it was.
        """
        with self._turn:
            path = document.path
            before = inputs.contents(path, MAX_BYTES) if path.exists() else None
            locked = None
            if before is not None and lock_state(before) and not lock_state(data):
                data = locked = locked_again(path, self._folder.root, data)
            private = self.is_private(path, data)
            if before is not None and not private and self.may_be_kept(path, before):
                nobody = _("outside of the workspace")
                self._history.keep(path, before, f"{nobody} <>", _("As it was found"))
            write_files({path: data}, {path} if private else ())
            if self.may_be_kept(path, data):
                self._history.keep(path, data, author, message)
            return locked

    def is_private(self, path: Path, data: bytes) -> bool:
        """Return whether *data* may hold the data of a victim."""
        return sealed_files.may_hold_sealed_data(path.relative_to(self._folder.root), data)

    def may_be_kept(self, path: Path, data: bytes) -> bool:
        """Return whether *data*, a text of the file *path*, may be a version: it names nobody sealed.

        A repository never forgets. While it is not known who is sealed, nothing may be.
        """
        secrets = read_secrets(self._folder.root)
        return not (
            secrets.problems
            or self.is_private(path, data)
            or says_sealed(path, self._folder.root, data, secrets)
        )


def opened(data: bytes, document: ListedDocument) -> OpenFile:
    """Return *data* as the file of *document*, opened where it is encrypted for a key at hand.

    Raises:
        InputError: no form can show it.
    """
    is_locked = lock_state(data) == "opened"
    clear = readable_text(data).encode() if is_locked else data
    said = file_content(clear, document.path.name)
    shape = shape_of(document.word, str(said.get("type") or ""))
    return OpenFile(clear, said, shape, data if is_locked else None)


def _looks_sealed() -> str:
    """Return why a text is not saved by which an open document would be locked away as a referral is."""
    return _(
        "A text in the form looks like the sealed part of a referral. If it tells of a person, "
        "write it in the referral. If not, write it without a colon behind such words."
    )


def _reason(error: InputError) -> str:
    return " ".join(finding_words(each, {}).message for each in error.problems)


def _fitted(edit: DataEdit, now: OpenFile) -> DataEdit:
    """Return *edit* with a place in its list that the list has, and a key that no other item has."""
    if not isinstance(edit, InsertItem | MoveItem):
        return edit
    path = edit.path if isinstance(edit, InsertItem) else edit.path[: edit.path.rfind("[")]
    items = _list_at(now.said, path)
    edit = replace(edit, index=min(edit.index, len(items)))
    if isinstance(edit, InsertItem) and isinstance(edit.item, dict) and "key" in edit.item:
        taken = {each.get("key") for each in items if isinstance(each, dict)}
        key = edit.item["key"]
        free = (f"{key}-{n}" for n in range(2, 10_000) if f"{key}-{n}" not in taken)
        if key in taken:
            return replace(edit, item={**edit.item, "key": next(free)})
    return edit


def _list_at(said: Any, path: str) -> Sequence[Any]:
    for name, is_item in path_steps(path):
        if is_item and isinstance(said, list):
            keys = [each.get("key") if isinstance(each, dict) else None for each in said]
            number = keys.index(name) if name in keys else int(name) if name.isdecimal() else -1
            said = said[number] if 0 <= number < len(said) else None
        else:
            said = said.get(name) if isinstance(said, dict) else None
    return said if isinstance(said, list) else []


# ---- the file of today beside the one that a form was filled from ------------------------------


def named_as_before(base: OpenFile, now: OpenFile) -> FormValue:
    """Return what a form shows of *now*, its items called as those of *base* that they are."""
    return _named_as(base.shape, base.said, now.said)


def _named_as(shape: Shape, before: Any, after: Any) -> FormValue:
    match shape.sort:
        case "group" | "both" if isinstance(after, dict):
            said = before if isinstance(before, dict) else {}
            return {
                each.key: _named_as(each, said.get(each.key), after.get(each.key))
                for each in kids_of(shape)
            }
        case "list" if isinstance(after, list):
            assert shape.item is not None
            said_ = before if isinstance(before, list) else []
            item = shape.item
            items = tuple(
                (
                    NEW + str(n) if at is None else str(at),
                    _named_as(item, None if at is None else said_[at], after[n]),
                )
                for at, n in item_pairs(said_, after)
            )
            return FormItems(items, shape.says_none and not items)
        case "either":
            option = option_for(shape, after)
            return _named_as(option, before, after)
        case _:
            return of_file(shape, after)


def item_pairs(before: Sequence[Any], after: Sequence[Any]) -> Iterator[tuple[int | None, int]]:
    """Yield the number of each item of *after*, with that of the item of *before* that it is, in front; None for a new one."""
    keys = [each.get("key") if isinstance(each, dict) else None for each in before]
    if any(keys):
        for n, each in enumerate(after):
            key = each.get("key") if isinstance(each, dict) else None
            yield keys.index(key) if key is not None and key in keys else None, n
        return
    found = _same_items([repr(each) for each in before], [repr(each) for each in after])
    yield from ((found.get(n), n) for n in range(len(after)))


def _same_items(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """Return which items of *before* those of *after* are: the same, moved or not, or as many others in their place."""
    found: dict[int, int] = {}
    for what, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if what == "equal" or (what == "replace" and b - a == d - c):
            found.update(zip(range(c, d), range(a, b), strict=True))
    left = [n for n in range(len(before)) if n not in found.values()]
    for n in range(len(after)):
        moved = next((each for each in left if before[each] == after[n]), None)
        if n not in found and moved is not None:
            found[n] = moved
            left.remove(moved)
    return found
