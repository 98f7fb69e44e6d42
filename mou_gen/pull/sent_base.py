"""What was sent, to compare with what came back: found, and never guessed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import NoReturn
from xml.etree import ElementTree

from mou_gen.data.places import packaged_templates
from mou_gen.data.values import is_sealed
from mou_gen.document import Article, Blank, Document, Node, Origin, Paragraph, Value, walk
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds import registry
from mou_gen.kinds.keys import known_keys
from mou_gen.kinds.kind import LETTERS
from mou_gen.library.themes import load_theme
from mou_gen.messages import _
from mou_gen.pull.alignment import common_share, tags_of, words_of
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.word.docx_reader import read_word_file, read_written
from mou_gen.word.package_parts import WordPackage
from mou_gen.word.sent_copy import copy_digest, read_copy, sent_xml
from mou_gen.word.word_lines import WordLine
from mou_gen.writers.disclosure import outward_copy
from mou_gen.writers.docx.package import written_parts
from mou_gen.writers.ties import untied

Kept = Callable[[str], bytes | None]
"""Returns the copy that is kept at home under a digest."""
_LIKE = 0.6
"""Share of words and marks that a file without a name has in common with what was sent; a form and its letter have 0.4."""


@value_class
class SentParagraph:
    """A line of what was sent, and what it was made from."""

    line: WordLine
    paragraph: Paragraph | None
    where: str
    """The article, paragraph and letter that it stands under or is."""

    @property
    def language(self) -> str:
        """Its language, "" where it has none."""
        return self.paragraph.language if self.paragraph else ""


class SentBase:
    """A Document as it was sent."""

    def __init__(self, leaving: Document, named: Document | None, name: str = "") -> None:
        """Take what is in the file, *leaving*, the same *named* as the data are, if known, and its *name* in the file."""
        self.leaving = leaving
        self.document = named or leaving
        self.is_named = named is not None
        self._name = name

    @property
    def name(self) -> str:
        """Digest and data file, as the property of a Word file says them."""
        return self._name or f"{copy_digest(sent_xml(self.leaving))} {self.document.file}"

    @cached_property
    def _written(
        self,
    ) -> tuple[list[WordLine], Mapping[str, Value | Blank], Mapping[str, Paragraph]]:
        parts = written_parts(replace(self.leaving, revision=None), _theme())
        pairs = zip(_everything(self.leaving), _everything(self.document), strict=True)
        named = {_mark_of(here): there for here, there in pairs}
        lines = read_written(parts.xml_body, parts.furniture)
        controls = {tag: named[_mark_of(node)] for tag, node in parts.anchors.controls.items()}
        marks = {name: named[_mark_of(node)] for name, node in parts.anchors.bookmarks.items()}
        return lines, controls, marks  # type: ignore[return-value]

    @property
    def controls(self) -> Mapping[str, Value | Blank]:
        """What the control of each tag held."""
        return self._written[1]

    @cached_property
    def lines(self) -> list[SentParagraph]:
        """The lines in the order of the file."""
        lines, _controls, marks = self._written
        places = _places(self.document)
        found = []
        above = ""
        for line in lines:
            paragraph = next((marks[name] for name in line.bookmarks if name in marks), None)
            above = places.get(id(paragraph), above) if paragraph else above
            found.append(SentParagraph(line, paragraph, above))
        return found


def _theme() -> Theme:
    """Return a theme: only the words are looked at, those of boxes for initials too."""
    return replace(load_theme(LETTERS, (packaged_templates(),)), initials=True)


def _mark_of(node: Node) -> object:
    """Return by what *node* is known again after the writer has tied some of its words."""
    match node:
        case Value() | Blank():
            origin = node.origin
            return origin.file, origin.path, origin.derived, untied(node.text)
        case Paragraph():
            return node.language, node.id
        case _:
            return id(node)


def _everything(document: Document) -> Iterator[Node]:
    yield from walk(document)
    edges = [*(document.letterhead.foot if document.letterhead else ()), *document.initials]
    if document.running:
        edges.append(document.running)
    for each in edges:
        yield from walk(each)


def _places(document: Document) -> dict[int, str]:
    """Return the article, paragraph and letter of each paragraph, by its identity."""
    found: dict[int, str] = {}
    labels: dict[str, list[tuple[int, str]]] = {}
    for node in document.nodes:
        if isinstance(node, Article):
            labels.clear()
        if not isinstance(node, Paragraph):
            continue
        stack = labels.setdefault(node.language, [])
        if node.label:
            while stack and stack[-1][0] >= node.label.level:
                stack.pop()
            stack.append((node.label.level, node.label.text.rstrip(".")))
        found[id(node)] = " ".join(text for _level, text in stack).replace("\xa0", " ")
    return found


# ---- where it is found -------------------------------------------------------------------


def find_base(package: WordPackage, kept: Kept, sent: SentBase | None) -> SentBase:
    """Return what *package* was when it was sent; *sent* is what the user says it was.

    Raises:
        InputError: there is no copy, or it is damaged, or of a sealed document; or *package* is no
            later version of *sent*.
    """
    if any(is_sealed(path) for path in package.control_titles()):
        _refuse_form(package.file)
    own = _own_base(package, kept)
    if own is not None:
        return own
    if sent is not None:
        _refuse_another(package, sent)
        return sent
    message = _("this file contains no copy of the document that was sent, and none is kept here")
    hint = _("name the Word file that was sent: `--sent FILE`")
    raise InputError([Problem(Source(package.file), message, hint, "pull")])


def _own_base(package: WordPackage, kept: Kept) -> SentBase | None:
    """Return what *package* itself says it was, by its copy or its property; None where it says nothing."""
    name = package.sent_name()
    digest = name.partition(" ")[0]
    copies = list(package.copies())
    if len(copies) > 1:
        _refuse(package.file, _("this file contains several copies of the document that was sent"))
    inside = _read(copies[0], package.file) if copies else None
    home = kept(digest) if digest else None
    if home is not None:
        named = _read(_parsed(home, package.file), package.file)
        leaving = outward_copy(named, known_keys())
        if copy_digest(sent_xml(leaving)) == digest:
            return SentBase(leaving, named, name)
    return SentBase(inside, None, name) if inside is not None else None


def _refuse_another(package: WordPackage, sent: SentBase) -> None:
    """Refuse *package* unless it was made from *sent*, which is only what the user says.

    What its property says is certain. Without it, the marks and words that are left decide.
    """
    made_from = package.sent_name()
    hint = _("name the Word file as it was sent to the one who edited this file: `--sent FILE`")
    if made_from == sent.name or (not made_from and _is_alike(package, sent)):
        return
    file = made_from.partition(" ")[2]
    if file == sent.document.file:
        message = _("this file was made from another draft or document of `{file}` than the one named with `--sent`", file=file)  # fmt: skip
    elif file:
        message = _("this file is not the same document as the one named with `--sent`: it was made from `{file}`", file=file)  # fmt: skip
    else:
        message = _("this file is not the same document as the one named with `--sent`")
    raise InputError([Problem(Source(package.file), message, hint, "pull")])


def _is_alike(package: WordPackage, sent: SentBase) -> bool:
    """Return whether most of the words of *package* are those of *sent*, and most of the marks that tell one data file from others."""
    lines = read_word_file(package)
    tags = {_place_of(tag) for line in lines for tag in tags_of(line)}
    own = {
        _place_of(tag)
        for tag, node in sent.controls.items()
        if node.origin.file == sent.document.file
    }
    if tags and len(own & tags) < _LIKE * len(own):
        return False
    was = Counter(word for each in sent.lines for word in words_of(each.line.own_text))
    now = Counter(word for line in lines for word in words_of(line.own_text))
    return common_share(was, now) >= _LIKE


def _place_of(tag: str) -> str:
    """Return what the *tag* of a control says of its value, without which of them it is."""
    return tag.rpartition(".")[0]


def _parsed(data: bytes, file: str) -> ElementTree.Element:
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError:
        _refuse(file, _("the copy of the document that was sent is damaged"))


def _read(root: ElementTree.Element, file: str) -> Document:
    try:
        document = read_copy(root)
    except ValueError:
        _refuse(file, _("the copy of the document that was sent is damaged"))
    origins = [each.origin for each in _everything(document) if isinstance(each, Value | Blank)]
    if not (
        _lies_inside(document.file)
        and all(_lies_inside(each.file) for each in origins if each.file)
    ):
        _refuse(file, _("the copy of the document that was sent is damaged"))
    if _is_sealed(document, origins):
        _refuse_form(file)
    return document


def _is_sealed(document: Document, origins: Iterable[Origin]) -> bool:
    """Return whether *document*, a copy that anybody may have written, is or may be of a sealed form.

    What it says of itself counts only against it. Its kind and the keys of its values decide, and they are asked
    before any data are read: the answer is the same whether there is such a referral or not.
    """
    kind = registry.document_kinds().get(document.kind)
    is_form = document.sealed or kind is None or kind.sealed
    return is_form or any(is_sealed(each.path) for each in origins)


def _lies_inside(file: str) -> bool:
    """Return whether *file*, as a copy names it, leads out of no data folder."""
    place = PurePosixPath(file)
    return bool(place.parts) and not place.is_absolute() and ".." not in place.parts


def _refuse(file: str, message: str) -> NoReturn:
    hint = _("name the Word file that was sent: `--sent FILE`")
    raise InputError([Problem(Source(file), message, hint, "pull")])


def _refuse_form(file: str) -> NoReturn:
    message = _("this is a sealed form; sealed forms are not read back")
    raise InputError([Problem(Source(file), message, "", "pull")])
