"""What the data say today, beside what was sent: no change may be written over another."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from mou_gen import pipeline
from mou_gen.compose import edition
from mou_gen.data.loader import Entries, Items, load
from mou_gen.data.places import PARTIES
from mou_gen.data.values import SourcedText
from mou_gen.document import Blank, Document, Value, walk
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.desk import Desk
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.messages import _
from mou_gen.pull.printed_values import date_written
from mou_gen.startup.expressions import expression
from mou_gen.writers.disclosure import outward_copy

_STEP = expression(r"\[([^\[\]]*)\]|([^.\[\]]+)")


class TodaysData:
    """The data of a document as they are now."""

    def __init__(self, sent: Document, root: Path, folders: Sequence[Path]) -> None:
        """Take the document that was *sent*, its data folder, and the *folders* of templates."""
        self._sent, self._folders = sent, folders
        self.root = root
        self.path = root / sent.file
        self._entries: dict[str, Entries | None] = {}

    def anew(self) -> TodaysData:
        """Return the same, to be read again."""
        return TodaysData(self._sent, self.root, self._folders)

    @cached_property
    def document(self) -> Document:
        """The document that is made of the data today, in the edition that was sent.

        Raises:
            InputError: the data or a template are wrong, or make no such document.
        """
        sent = self._sent
        desk = Desk(Edition(sent.layout, sent.languages, not sent.draft), self._folders)
        folder = Folder(self.root, templates=self._folders)
        record = folder.read(self.path)
        if isinstance(record, Record):
            for _spec, document in pipeline.documents(desk, folder, record):
                if document.kind == sent.kind and not document.sealed:
                    return edition(document, desk.labels)
        message = _("this file does not produce the document that was sent")
        raise InputError([Problem(Source.of(self.path), message, "", "pull")])

    @cached_property
    def _printed(self) -> Mapping[tuple[str, str, str], list[str]]:
        found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
        for node in _leaves(self.document):
            found[node.origin.file, node.origin.path, node.origin.derived].append(node.text)
        return found

    def printed(self, file: str, path: str, like: Value | Blank) -> str | None:
        """Return what is printed today of the key *path*, made as *like* was; None for nothing.

        A word from the labels is printed otherwise in each language: then that of *like* counts.
        """
        texts = self._printed.get((file, path, like.origin.derived), [])
        return like.text if like.text in texts else next(iter(texts), None)

    def has_become(self, file: str, path: str, like: Value | Blank, words: str) -> bool:
        """Return whether *words* are printed today of the key *path* where *like* was, and its words no more.

        What fills a blank may be printed by any filters, or be as the data say it.
        """
        is_blank = isinstance(like, Blank)
        texts = {
            text
            for (each, key, derived), said in self._printed.items()
            if (each, key) == (file, path) and (is_blank or derived == like.origin.derived)
            for text in said
        }
        if is_blank:
            texts.add(str(self.written(file, path) or ""))
        return words in texts and like.text not in texts

    def written(self, file: str, path: str) -> SourcedText | None:
        """Return what the data say today at the key *path* of *file*; None where they say nothing."""
        node = self.at(file, path)
        return node if isinstance(node, SourcedText) else None

    def at(self, file: str, path: str) -> object:
        """Return what stands today at the key *path* of *file*; None for nothing."""
        node: object = self._loaded(file)
        for item, key in _STEP.findall(path):
            node = _below(node, item, key)
        return node

    def called(self, path: str, words: str) -> str | None:
        """Return what the data call *words* at the key *path*, a day or the key of an office; None for neither."""
        if path.startswith("focal_points."):
            return self._unit_called(f"{PARTIES}/{path.partition('.')[2]}.yaml", words)
        return date_written(words, "")

    def _unit_called(self, file: str, words: str) -> str | None:
        """Return the key of the office in the party *file* that has *words* for its name, or is called so."""
        units = _below(self._loaded(file), "", "units")
        for key, unit in units.items() if isinstance(units, Entries) else ():
            name = _below(unit, "", "name")
            if words == key or (isinstance(name, Entries) and words in map(str, name.values())):
                return str(key)
        return None

    def _loaded(self, file: str) -> Entries | None:
        if file not in self._entries:
            try:
                self._entries[file] = load(self.root / file, self.root)
            except InputError:
                self._entries[file] = None
        return self._entries[file]

    # ---- names of what was sent without them -------------------------------------------

    @cached_property
    def _outward(self) -> list[tuple[Value | Blank, Value | Blank]]:
        """What the document prints today, as it would leave and as it is named."""
        leaving = outward_copy(self.document, known_keys())
        return list(zip(_leaves(leaving), _leaves(self.document), strict=True))

    @cached_property
    def _items(self) -> _ItemsToday:
        return _ItemsToday(
            _texts(_leaves(self._sent)), _texts(leaving for leaving, _named in self._outward)
        )

    @cached_property
    def _named(self) -> Mapping[tuple[str, str], str | None]:
        """The key path of each outward path of what was sent, None where that is not certain."""
        real = {(out.origin.file, out.origin.path): named.origin.path for out, named in self._outward}  # fmt: skip
        items = self._items
        return {
            key: real.get(items.key_today(key) or key)
            for key in _texts(_leaves(self._sent))
            if items.sure(key)
        }

    def name(self, file: str, path: str) -> str | None:
        """Return the key path of the data that was sent as *path*; None where that is not certain."""
        if "[" not in path:
            return path
        return self._named.get((file, path))

    def new_beside(self, file: str, path: str) -> list[str] | None:
        """Return the texts of the items that came into the list of *path* since it was sent; None if the item is there.

        *path* is as it was sent, without names.
        """
        return self._items.new_beside((file, path))


class _ItemsToday:
    """Which item of a list was sent as which number, by what the items say."""

    def __init__(
        self,
        sent: Mapping[tuple[str, str], set[str]],
        today: Mapping[tuple[str, str], set[str]],
    ) -> None:
        self._sent, self._today = _by_item(sent), _by_item(today)
        self._found: dict[tuple[str, str], tuple[str, str] | None] = {}
        for item in self._sent:
            self._found[item] = self._match(item)

    def sure(self, key: tuple[str, str]) -> bool:
        item = _item_of(key)
        return item is None or self._found.get(item) is not None

    def key_today(self, key: tuple[str, str]) -> tuple[str, str] | None:
        item = _item_of(key)
        found = self._found.get(item) if item else None
        if item is None or found is None:
            return None
        return key[0], found[1] + key[1].removeprefix(item[1])

    def new_beside(self, key: tuple[str, str]) -> list[str] | None:
        """Return the texts of the items in the list of *key* that were not sent; None if its own item is there, or may be."""
        item = _item_of(key)
        if item is None or "[" in _list_of(item)[1] or self._alike(item) is not None:
            return None
        sent = {self._alike(each) for each in self._sent if _list_of(each) == _list_of(item)}
        beside = (each for each in self._today if _list_of(each) == _list_of(item))
        return [
            said.partition("\0")[2]
            for each in beside
            if each not in sent
            for said in self._today[each]
        ]

    def _match(self, item: tuple[str, str]) -> tuple[str, str] | None:
        if alike := self._alike(item):
            return alike
        beside = [each for each in self._today if _list_of(each) == _list_of(item)]
        siblings = [each for each in self._sent if _list_of(each) == _list_of(item)]
        same_others = all(
            self._today.get(each) == self._sent[each] for each in siblings if each != item
        )
        return item if len(siblings) == len(beside) and same_others and item in beside else None

    def _alike(self, item: tuple[str, str]) -> tuple[str, str] | None:
        """Return the item that says today what *item* said, or half of it; None if there is none."""
        mine = self._sent[item]
        beside = [each for each in self._today if _list_of(each) == _list_of(item)]
        equal = [each for each in beside if self._today[each] == mine]
        if item in equal:
            return item
        if len(equal) == 1:
            return equal[0]
        shared = {each: (self._today[each] & mine).total() / mine.total() for each in beside}
        best = max(shared, key=lambda each: shared[each], default=None)
        return best if best is not None and shared[best] >= 0.5 else None


def _texts(nodes: Iterable[Value | Blank]) -> Mapping[tuple[str, str], set[str]]:
    """Return what *nodes* say, by file and key path."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for node in nodes:
        found[node.origin.file, node.origin.path].add(node.text)
    return found


def _by_item(texts: Mapping[tuple[str, str], set[str]]) -> dict[tuple[str, str], Counter[str]]:
    found: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for key, said in texts.items():
        item = _item_of(key)
        if item is not None:
            rest = key[1].removeprefix(item[1])
            found[item].update(f"{rest}\0{text}" for text in said)
    return dict(found)


def _item_of(key: tuple[str, str]) -> tuple[str, str] | None:
    """Return the innermost item of a list or of a mapping with free keys that *key* lies in."""
    end = key[1].rfind("]")
    return (key[0], key[1][: end + 1]) if end >= 0 else None


def _list_of(item: tuple[str, str]) -> tuple[str, str]:
    return item[0], item[1].rpartition("[")[0]


def _leaves(document: Document) -> Iterator[Value | Blank]:
    foot = document.letterhead.foot if document.letterhead else ()
    edges = (*foot, *((document.running,) if document.running else ()), *document.initials)
    for top in (document, *edges):
        yield from (each for each in walk(top) if isinstance(each, Value | Blank))


def _below(node: object, item: str, key: str) -> object:
    if isinstance(node, Entries):
        return node.get(item or key)
    if isinstance(node, Items):
        for each in node:
            if isinstance(each, Entries) and each.get("key") == item:
                return each
        return node[int(item)] if item.isdecimal() and int(item) < len(node) else None
    return None
