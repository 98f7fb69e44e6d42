"""Items of lists that were put in or deleted: those that are certain, as edits of the data.

An item is certain if it is nothing but a key and a text, is printed as one paragraph in each
language, and came or went in all of them. That the document then has the paragraphs that came
back, and is otherwise the same, is proved on the document that is made of the data.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from pathlib import PurePosixPath
from typing import NamedTuple

from mou_gen.data.loader import DataNode, Entries, Items, load, walk_data
from mou_gen.data.places import record_files_below
from mou_gen.data.values import SourcedText, is_closed
from mou_gen.data.yaml_content import DataEdit, InsertItem, RemoveItem
from mou_gen.document import Document, Value
from mou_gen.errors import InputError
from mou_gen.kinds.keys import known_keys
from mou_gen.pull.alignment import normal, tags_of
from mou_gen.pull.changes import ChangeKind, PulledChange
from mou_gen.pull.printed_values import as_written
from mou_gen.pull.returned_file import NewLine, ReturnedFile
from mou_gen.pull.sent_base import SentBase, SentParagraph
from mou_gen.pull.todays_data import TodaysData
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.writers.disclosure import outward_copy
from mou_gen.writers.ties import untied

_TEXT = expression(r"(?P<list>.+)\[(?P<key>[^\[\]]+)\]\.text\.(?P<language>id|en)")
_CLOSING = expression(r"\s*(?:;\s*(?:dan|and|atau|or|dan/atau|and/or)?|(?<!\.)[.,])\s*$")
_TYPED_LABEL = expression(r"\s*(?:\(?(?:\d{1,3}|[a-z]{1,2})[.)]|[-\u2013\u2022*])\s")
_WORDS_OF_KEY = 5
_REORDERED = {ChangeKind.MOVED, ChangeKind.SPLIT, ChangeKind.MERGED}
_REWRITTEN = {ChangeKind.TEMPLATE, ChangeKind.BY_HAND, ChangeKind.SPLIT, ChangeKind.MERGED}

Paragraphs = Mapping[str, Sequence["StandingLine"]]
"""The lines of a document by language, in their order."""


class StandingLine(NamedTuple):
    """A line of a document: its words without what closes an item, and the key paths in it."""

    words: str
    paths: frozenset[tuple[str, str]]


@value_class
class ItemChange:
    """An item that came or went."""

    file: str
    """Of the data, below the data folder."""
    list_path: str
    key: str
    place: int
    """In the list as it is today: of the item that went, or after which it came."""
    edit: DataEdit
    told: tuple[PulledChange, ...]
    """Its paragraphs."""
    after: str = ""
    """Key of the item that it came after; "" if it went."""
    words: Mapping[str, str] | None = None
    """By language; None if it went."""

    def applied(self, before: Paragraphs) -> Paragraphs | None:
        """Return what *before* is to be once the edit is made; None if it has no such place."""
        found = {language: list(lines) for language, lines in before.items()}
        key = self.key if self.words is None else self.after
        languages = [each.language for each in self.told]
        for language in languages:
            path = (self.file, f"{self.list_path}[{key}].text.{language}")
            at = [n for n, line in enumerate(found.get(language, ())) if path in line.paths]
            if len(at) != 1:
                return None
            if self.words is None:
                del found[language][at[0]]
            else:
                new = (self.file, f"{self.list_path}[{self.key}].text.{language}")
                line = StandingLine(self.words[language], frozenset({new}))
                found[language].insert(at[0] + 1, line)
        return found


def standing_lines(document: Document) -> Paragraphs:
    """Return the lines of *document*, as they are compared."""
    base = _base_of(document)
    found: dict[str, list[StandingLine]] = defaultdict(list)
    for each in base.lines:
        nodes = (base.controls.get(tag) for tag in tags_of(each.line))
        paths = frozenset((n.origin.file, n.origin.path) for n in nodes if n is not None)
        found[each.language].append(StandingLine(without_closing(each.line.own_text), paths))
    return dict(found)


def without_closing(text: str) -> str:
    """Return *text* without the mark and the conjunction that close an item of a list."""
    return _CLOSING.sub("", normal(untied(text)))


def leave_out_done(returned: ReturnedFile, today: TodaysData) -> None:
    """Take the paragraphs out of *returned* that have come, gone or changed in the data or a template too."""
    if all(each.kind is ChangeKind.NOTE for each in returned.others):
        return
    base = _base_of(today.document)
    done = _come(returned, base) | _gone(returned, base, today) | _rewritten(returned, base)
    returned.others[:] = [each for each in returned.others if id(each) not in done]
    returned.new_lines[:] = [each for each in returned.new_lines if id(each.change) not in done]
    returned.gone_lines[:] = [each for each in returned.gone_lines if id(each.change) not in done]


def item_changes(returned: Sequence[ReturnedFile], today: TodaysData) -> list[ItemChange]:
    """Return the items that came or went for certain, the last of a list first.

    Those of several partners are theirs to agree on.
    """
    having = [each for each in returned if each.new_lines or each.gone_lines]
    named = all(each.base.is_named for each in returned)
    if len(having) != 1 or (len(returned) > 1 and not named):
        return []
    edited = {
        edit.node.origin.path for each in returned for edit in each.places if each is not having[0]
    }
    lists = _Lists(having[0], today)
    found = [*lists.came(), *(each for each in lists.went() if not _is_edited(each, edited))]
    return sorted(found, key=lambda each: (each.file, each.list_path, -each.place))


def _is_edited(item: ItemChange, paths: set[str]) -> bool:
    return any(path.startswith(f"{item.list_path}[{item.key}]") for path in paths)


def _said_openly(
    entries: Entries,
) -> Iterator[tuple[SourcedText | None, DataNode | None]]:
    """Yield each key and value of *entries* but what is sealed, of which a file that came back is to learn nothing."""
    for key, node in entries.keyed():
        if not is_closed(key):
            yield key, node
            yield from walk_data(node)


def _list_of(path: str) -> str:
    """Return the list that *path* leads into, "" where it leads into none or is not known."""
    return path.rpartition("[")[0]


def _paths(sent: SentParagraph, base: SentBase) -> set[tuple[str, str]]:
    nodes = (base.controls.get(tag) for tag in tags_of(sent.line))
    return {(node.origin.file, node.origin.path) for node in nodes if node is not None}


def _base_of(document: Document) -> SentBase:
    return SentBase(outward_copy(document, known_keys()), document)


def _more(
    now: SentBase, sent: SentBase, words: Callable[[SentParagraph], str]
) -> Counter[tuple[str, str]]:
    """Return how many lines more than *sent* the document *now* has, by language and *words*."""
    more = Counter((each.language, words(each)) for each in now.lines)
    more.subtract((each.language, words(each)) for each in sent.lines)
    return more


def _come(returned: ReturnedFile, now: SentBase) -> set[int]:
    more = _more(now, returned.base, lambda each: without_closing(each.line.own_text))
    done = set()
    for new in returned.new_lines:
        words = new.change.language, without_closing(new.change.new)
        if more[words] > 0:
            more[words] -= 1
            done.add(id(new.change))
    return done


def _gone(returned: ReturnedFile, now: SentBase, today: TodaysData) -> set[int]:
    printed = {(node.origin.file, node.origin.path) for node in now.controls.values()}
    put_in = {without_closing(each.change.new) for each in returned.new_lines}
    done = set()
    for each in returned.gone_lines:
        paths = _paths(each.sent, returned.base)
        if returned.base.is_named:
            is_gone = printed.isdisjoint(paths)
        else:
            is_gone = all(_left_its_list(*path, today, put_in) for path in paths)
        if paths and is_gone:
            done.add(id(each.change))
    return done


def _left_its_list(file: str, path: str, today: TodaysData, put_in: Set[str]) -> bool:
    """Return whether the item sent as *path* is in its list no more, and none but those *put_in* may be it, rewritten."""
    new = today.new_beside(file, path)
    return new is not None and all(without_closing(text) in put_in for text in new)


def _rewritten(returned: ReturnedFile, now: SentBase) -> set[int]:
    more = _more(now, returned.base, lambda each: normal(untied(each.line.text)))
    done = set()
    for each in returned.others:
        lines = [(each.language, normal(untied(line))) for line in each.text.splitlines()]
        if each.kind in _REWRITTEN and lines and all(more[line] > 0 for line in lines):
            done.add(id(each))
    return done


@value_class
class _SentItem:
    """An item as it was printed when it was sent, and as it is called today."""

    file: str
    list_path: str
    key: str
    place: int
    lines: Mapping[str, SentParagraph]
    """By language."""


class _Lists:
    """The lists of plain items in what was sent, which the data say today as they did then."""

    def __init__(self, returned: ReturnedFile, today: TodaysData) -> None:
        self._returned, self._today = returned, today
        self._base = returned.base
        self._languages = returned.base.document.languages
        self._reordered = {_list_of(c.path) for c in returned.others if c.kind in _REORDERED}
        self._items = list(self._found())

    def went(self) -> Iterator[ItemChange]:
        """Yield each item whose paragraphs were all deleted."""
        gone = {id(each.sent): each.change for each in self._returned.gone_lines}
        for item in self._items:
            told = [gone.get(id(line)) for line in item.lines.values()]
            changes = tuple(each for each in told if each is not None)
            if len(changes) == len(item.lines) and not self._is_named_elsewhere(item):
                edit = RemoveItem(f"{item.list_path}[{item.key}]")
                yield ItemChange(item.file, item.list_path, item.key, item.place, edit, changes)

    def _is_named_elsewhere(self, item: _SentItem) -> bool:
        """Return whether another file of the same agreement says the key of *item*, and may mean it."""
        root = self._today.root
        for each in record_files_below(root / PurePosixPath(item.file).parts[0]):
            try:
                said = [] if each == root / item.file else _said_openly(load(each, root))
            except InputError:
                return True
            if any(item.key in (key, node) for key, node in said):
                return True
        return False

    def came(self) -> Iterator[ItemChange]:
        """Yield each item that was put in behind another one, the last first."""
        below: dict[int, list[NewLine]] = defaultdict(list)
        for new in self._returned.new_lines:
            below[id(new.above)].append(new)
        for item in self._items:
            columns = [below.get(id(line), []) for line in item.lines.values()]
            if len({len(each) for each in columns}) > 1:
                continue
            pairs = list(zip(*columns, strict=True))
            if all(all(map(self._is_item, news, item.lines.values())) for news in pairs):
                for news in reversed(pairs):
                    yield self._item(item, news)

    def _is_item(self, new: NewLine, beside: SentParagraph) -> bool:
        """Return whether *new*, put in behind the item *beside*, can be nothing but an item."""
        text = new.change.new
        in_midst = self._same_list(beside, new.below)
        ends_there = new.below is not None and new.below.line.styled != beside.line.styled
        return (
            bool(without_closing(text))
            and "\n" not in text.strip()
            and not new.is_heading
            and new.is_like_above
            and not _TYPED_LABEL.match(text)
            and (in_midst or ends_there)
        )

    def _same_list(self, one: SentParagraph, other: SentParagraph | None) -> bool:
        if other is None:
            return False
        names = [
            {
                (file, match["list"])
                for file, path in _paths(each, self._base)
                if (match := _TEXT.fullmatch(path))
            }
            for each in (one, other)
        ]
        return len(names[0]) == 1 and names[0] == names[1]

    def _item(self, item: _SentItem, news: Sequence[NewLine]) -> ItemChange:
        texts: dict[str, str] = {}
        for new, (language, beside) in zip(news, item.lines.items(), strict=True):
            texts[language] = self._text(new.change.new, item, language, beside)
        key = self._key(item, texts[self._languages[-1]])
        return ItemChange(
            item.file,
            item.list_path,
            key,
            item.place,
            InsertItem(item.list_path, item.place + 1, {"key": key, "text": dict(texts)}),
            tuple(new.change for new in news),
            item.key,
            {language: without_closing(text) for language, text in texts.items()},
        )

    def _text(self, typed: str, item: _SentItem, language: str, beside: SentParagraph) -> str:
        """Return *typed* as the data say it: without what the template sets behind the value *beside*."""
        words = normal(typed)
        (tag,) = tags_of(beside.line)
        node = self._base.controls[tag]
        closed = normal(beside.line.own_text) != normal(node.text)
        if closed or node.origin.derived:
            words = without_closing(words)
        said = self._today.written(item.file, f"{item.list_path}[{item.key}].text.{language}")
        return as_written(words, node.origin.derived, str(said)) or words

    def _key(self, item: _SentItem, text: str) -> str:
        there = {str(each["key"]) for each in self._plain(item.file, item.list_path)}
        words = re.findall(r"[a-z0-9]+", text.casefold())
        short = "-".join(words[:_WORDS_OF_KEY]) or "item"
        key, number = short, 2
        while key in there:
            key, number = f"{short}-{number}", number + 1
        return key

    # ---- what can be told for certain --------------------------------------------------

    def _found(self) -> Iterator[_SentItem]:
        lines: dict[tuple[str, str], list[SentParagraph]] = defaultdict(list)
        for each in self._base.lines:
            for file, path in _paths(each, self._base):
                end = path.rfind("]")
                if end > 0:
                    lines[file, path[: end + 1]].append(each)
        for (file, path), printed in lines.items():
            if (item := self._sure(file, path, printed)) is not None:
                yield item

    def _sure(self, file: str, path: str, printed: Sequence[SentParagraph]) -> _SentItem | None:
        """Return the item *path*, which was sent as the lines *printed*, if it is plain and the same today."""
        by_language = {each.language: each for each in printed}
        if not self._reordered.isdisjoint({_list_of(path), ""}):
            return None
        if len(printed) != len(by_language) or set(by_language) != set(self._languages):
            return None
        names = {self._name_today(file, each) for each in printed}
        match = next(iter(names)) if len(names) == 1 else None
        if match is None:
            return None
        list_path, key = match
        keys = [str(each["key"]) for each in self._plain(file, list_path)]
        if key not in keys:
            return None
        return _SentItem(file, list_path, key, keys.index(key), by_language)

    def _name_today(self, file: str, line: SentParagraph) -> tuple[str, str] | None:
        """Return the list and the key of the one value in *line*, if it is printed today as it was sent."""
        tags = tags_of(line.line)
        node = self._base.controls.get(tags[0]) if len(tags) == 1 else None
        if not isinstance(node, Value) or node.origin.derived not in ("", "item"):
            return None
        sent = node.origin.path
        path = sent if self._base.is_named else self._today.name(file, sent)
        match = _TEXT.fullmatch(path) if path else None
        if match is None or match["language"] != line.language:
            return None
        words = without_closing(line.line.own_text)
        if (
            words != without_closing(node.text)
            or self._today.printed(file, match[0], node) != node.text
        ):
            return None
        return match["list"], match["key"]

    def _plain(self, file: str, list_path: str) -> list[Entries]:
        """Return the items of *list_path*, if each is but a key and a text in the languages of the document."""
        node = self._today.at(file, list_path)
        items = (
            [each for each in node if isinstance(each, Entries)] if isinstance(node, Items) else []
        )
        for each in items:
            text = each.get("text")
            plain = set(each.places) == {"key", "text"} and isinstance(text, Entries)
            if not plain or set(text) != set(self._languages):  # type: ignore[arg-type]
                return []
        return items if isinstance(node, Items) and len(items) == len(node) else []
