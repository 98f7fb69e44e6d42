"""The strict reader, which turns the HTML of a template into a Document, or into findings.

The grammar is closed. What it does not know is an error at its line in the template and
never skipped: a clause that one writer would leave out cannot exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from mou_gen import inputs
from mou_gen.compose.grammar import unknown_markup
from mou_gen.compose.markup import Element
from mou_gen.compose.paragraphs import ParagraphReader, RefusedError, Scope
from mou_gen.data import pictures
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import (
    Annex,
    Article,
    Blank,
    Block,
    Cell,
    Emblem,
    Field,
    Fields,
    Kop,
    Label,
    Letterhead,
    Paragraph,
    Parallel,
    Role,
    Row,
    Scheme,
    Signature,
    Signatures,
    Table,
)
from mou_gen.errors import InputError
from mou_gen.messages import _, listed
from mou_gen.startup.value_classes import value_class

_SCHEMES = {"": Scheme.DECIMAL, "a": Scheme.LETTERS, "I": Scheme.ROMAN}
_ARTICLE_LEVELS = {"": 1, "a": 2}
_ROOMS = (("hr",), ("aside",), ("place",), ("aside", "place"))
"""What stands between the text above and below a signature, a class before its tag."""
_HEADERS = {*Kop, "running", "foot", "initials"}
_DEEPEST = {Scheme.ARTICLES: 3, Scheme.DECIMAL: 1, Scheme.LETTERS: 0, Scheme.ROMAN: 0}


@value_class
class RenderedContent:
    """What stands in a rendered template, before numbers and editions."""

    title: str
    author: str
    running: Paragraph | None
    letterhead: Letterhead | None
    initials: tuple[Paragraph | Parallel, ...]
    body: tuple[Block, ...]


def read_content(
    root: Element,
    paragraphs: ParagraphReader,
    find_picture: Callable[[str], Path | None],
    data: Path,
) -> RenderedContent:
    """Return what *root* holds.

    *find_picture* finds a picture of the templates; those that the data name lie below *data*.

    Raises:
        InputError: whatever the grammar does not know, at `template:line`; all of it.
    """
    if problems := list(unknown_markup(root)):
        raise InputError(problems)
    reading = None
    with suppress(RefusedError):
        reading = _Reader(paragraphs, find_picture, data).document(root)
    if paragraphs.problems or reading is None:
        raise InputError(paragraphs.problems)
    return reading


def read_title_and_author(root: Element, paragraphs: ParagraphReader) -> tuple[str, str]:
    """Return the title and the author that the head of *root* gives.

    Raises:
        RefusedError: it has no title.
    """
    reader = _Reader(paragraphs, lambda _name: None, Path())
    head = next(root.elements())
    return reader._title(head), reader._author(head)


class _Reader:
    def __init__(
        self, paragraphs: ParagraphReader, find_picture: Callable[[str], Path | None], data: Path
    ) -> None:
        self._paragraphs = paragraphs
        self._find_picture = find_picture
        self._data = data

    # ---- the head ----------------------------------------------------------------------

    def document(self, root: Element) -> RenderedContent:
        head, body = self._exactly(root, "head", "body")
        kids = self._paragraphs.elements(body)
        headers = {e.attributes.get("class", ""): e for e in kids if e.tag == "header"}
        if strange := headers.keys() - _HEADERS:
            message = _("unknown header class {names}", names=listed(sorted(strange)))
            hint = _("allowed values: {names}", names=listed(sorted(_HEADERS)))
            self._paragraphs.refuse(body, message, hint)
        blocks = [e for e in kids if e.tag != "header"]
        return RenderedContent(
            title=self._title(head),
            author=self._author(head),
            running=self._running(headers.get("running")),
            letterhead=self._letterhead(headers),
            initials=tuple(self._furniture(headers.get("initials"))),
            body=tuple(self._blocks(blocks, Scope(""))),
        )

    def _title(self, head: Element) -> str:
        titles = [e for e in self._paragraphs.elements(head, "title", "meta") if e.tag == "title"]
        if len(titles) != 1:
            self._paragraphs.refuse(head, _("`<head>` must contain one `<title>`"))
        text = "".join(kid for kid in titles[0].kids if isinstance(kid, str))
        return " ".join(self._paragraphs.plain_words(titles[0], text).split())

    def _author(self, head: Element) -> str:
        for meta in head.elements():
            if meta.attributes.get("name") == "author":
                return self._paragraphs.plain(meta, "content")
        return ""

    def _running(self, header: Element | None) -> Paragraph | None:
        if header is None:
            return None
        (line,) = self._exactly(header, "p")
        return self._paragraphs.paragraph(line, "", "running", Scope("running", Role.LINE))

    def _letterhead(self, headers: Mapping[str, Element]) -> Letterhead | None:
        found = [(kop, headers[kop]) for kop in Kop if kop in headers]
        if not found:
            return None
        kop, header = found[0]
        if len(found) > 1:
            self._paragraphs.refuse(found[1][1], _("a document can have only one letterhead"))
        kids = self._paragraphs.elements(header, "img", "p", "h1")
        images = [kid for kid in kids if kid.tag == "img"]
        if not images or kids[: len(images)] != images:
            message = _("a letterhead must start with an `<img>`, the emblem")
            self._paragraphs.refuse(header, message)
        if len(images) > 1 and kop is not Kop.AGREEMENT:
            self._paragraphs.refuse(images[-1], _("there are too many emblems"))
        lines = self._paragraphs.groups(kids[len(images) :], Scope("letterhead", Role.LINE))
        emblems = tuple(self._emblem(image) for image in images)
        foot = tuple(self._furniture(headers.get("foot")))
        return Letterhead(kop, emblems, tuple(lines), foot)

    def _furniture(self, header: Element | None) -> Iterator[Paragraph | Parallel]:
        """Return the lines of *header*, which stand in the margin of a page."""
        if header is None:
            return iter(())
        scope = Scope(header.attributes["class"], Role.LINE)
        return self._paragraphs.groups(self._paragraphs.elements(header, "p"), scope)

    def _emblem(self, image: Element) -> Emblem:
        source = list(self._paragraphs.marks.split(image.attributes.get("src", "")))
        alt = self._paragraphs.plain(image, "alt")
        width = image.attributes.get("width", "")
        if len(source) != 1 or not alt or not width.isdigit():
            message = _("`<img>` needs `src`, `alt` and a `width` in millimetres")
            self._paragraphs.refuse(image, message)
        return Emblem(self._picture(image, source[0]), alt, float(width))

    def _picture(self, image: Element, source: str | SourcedText | Unknown) -> Path | Blank:
        match source:
            case Unknown():
                return self._paragraphs.blank(source, self._paragraphs.languages[0])
            case SourcedText():
                picture = (self._data / source.origin.file).parent / source
                if inputs.leads_out(picture, self._data) or not picture.is_file():
                    self._paragraphs.refuse(
                        image, _("the data do not give a picture in their folder")
                    )
                return self._sound(image, picture)
            case _:
                path = self._find_picture(source)
                if path is None:
                    message = _("there is no picture `{name}` in the templates", name=source)
                    self._paragraphs.refuse(image, message)
                return self._sound(image, path)

    def _sound(self, image: Element, picture: Path) -> Path:
        """Return *picture*, unless it is none that can be printed."""
        try:
            pictures.read_picture(picture)
        except pictures.PictureError as error:
            self._paragraphs.refuse(image, error.message, error.hint)
        return picture

    # ---- blocks ------------------------------------------------------------------------

    def _blocks(self, kids: Sequence[Element], scope: Scope) -> Iterator[Block]:
        for words, run in groupby(kids, lambda kid: kid.tag in ("p", "h1", "h3")):
            if words:
                yield from self._paragraphs.groups(tuple(run), scope)
                continue
            for kid in run:
                with suppress(RefusedError):
                    yield from self._block(kid, scope)

    def _block(self, element: Element, scope: Scope) -> Iterator[Block]:
        match element.tag:
            case "ol" if scope.article:
                yield from self._list(element, scope, self._article_label(element))
            case "ol":
                id = self._paragraphs.id(element, scope)
                yield from self._list(element, replace(scope, id=id), self._label(element, id))
            case "dl":
                yield self._fields(element, scope)
            case "article" if not scope.id:
                yield self._article(element)
            case "table" if not scope.article:
                yield self._table(element, scope)
            case "footer":
                yield self._signatures(element)
            case "section" if not scope.id:
                inner = Scope(self._paragraphs.id(element, scope))
                kids = self._paragraphs.elements(element)
                yield Annex(inner.id, tuple(self._blocks(kids, inner)))
            case "aside" if not element.attributes.get("class"):
                inner = Scope(self._paragraphs.id(element, scope), Role.NOTE)
                yield from self._paragraphs.groups(self._paragraphs.elements(element, "p"), inner)
            case _:
                message = _("`<{tag}>` is not allowed here", tag=element.tag)
                self._paragraphs.refuse(element, message)

    def _article(self, element: Element) -> Article:
        scope = Scope(self._paragraphs.id(element, Scope("")), article=True)
        kids = self._paragraphs.elements(element)
        titles = [e for e in kids if e.tag == "h2"]
        label = Label("articles", Scheme.ARTICLES, 0)
        heading = self._paragraphs.single(titles, scope.id, scope, element, label)
        body = tuple(self._blocks([e for e in kids if e.tag != "h2"], scope))
        return Article(scope.id, heading, body, element.at)

    def _article_label(self, element: Element) -> Label:
        kind = element.attributes.get("type", "")
        if kind not in _ARTICLE_LEVELS:
            message = _("a list in an article cannot have the type `{type}`", type=kind)
            hint = _("omit `type` for (1), or write `a` for a.")
            self._paragraphs.refuse(element, message, hint)
        return Label("articles", Scheme.ARTICLES, _ARTICLE_LEVELS[kind])

    def _label(self, element: Element, id: str) -> Label:
        kind = element.attributes.get("type", "")
        if kind not in _SCHEMES:
            message = _("a list outside an article cannot have the type `{type}`", type=kind)
            hint = _("omit `type` for 1., or write `a` or `I`")
            self._paragraphs.refuse(element, message, hint)
        return Label(id, _SCHEMES[kind], 0)

    def _list(self, element: Element, scope: Scope, label: Label) -> Iterator[Block]:
        if label.level > _DEEPEST[label.scheme]:
            message = _("lists cannot be nested this deeply")
            self._paragraphs.refuse(element, message)
        for item in self._paragraphs.elements(element, "li"):
            inner = replace(scope, id=self._paragraphs.id(item, scope))
            kids = self._paragraphs.elements(item, "p", "ol")
            texts = [kid for kid in kids if kid.tag == "p"]
            yield self._paragraphs.single(texts, inner.id, inner, item, label)
            for deeper in kids[len(texts) :]:
                if deeper.tag == "p":
                    message = _("the text of an item must come before its lists")
                    self._paragraphs.refuse(deeper, message)
                if deeper.attributes.get("type"):
                    message = _("a nested list cannot have a `type`")
                    self._paragraphs.refuse(deeper, message)
                yield from self._list(deeper, inner, replace(label, level=label.level + 1))

    def _table(self, element: Element, scope: Scope) -> Table:
        id = self._paragraphs.id(element, scope)
        colgroup, thead, tbody = self._exactly(element, "colgroup", "thead", "tbody")
        widths = [e.attributes.get("width", "") for e in self._paragraphs.elements(colgroup, "col")]
        if not all(width.isdigit() for width in widths) or sum(map(int, widths)) != 100:
            message = _("each `<col>` needs a `width` in percent; the total must be 100")
            self._paragraphs.refuse(colgroup, message)
        (top,) = self._exactly(thead, "tr")
        header = self._row(top, "th", f"{id}/header", len(widths))
        rows = tuple(
            self._row(tr, "td", self._paragraphs.id(tr, Scope(id)), len(widths))
            for tr in self._paragraphs.elements(tbody, "tr")
        )
        return Table(id, tuple(map(int, widths)), header, rows)

    def _row(self, element: Element, tag: str, id: str, width: int) -> Row:
        cells = self._paragraphs.elements(element, tag)
        spans = [cell.attributes.get("colspan", "1") for cell in cells]
        if spans not in (["1"] * width, [str(width)]):
            message = _(
                "the row has {own} cells, but the table has {all} columns",
                own=len(cells),
                all=width,
            )
            self._paragraphs.note(element, message)
        kids = (
            self._lines(self._paragraphs.elements(cell, "p"), f"{id}/c{n}")
            for n, cell in enumerate(cells, 1)
        )
        return Row(id, tuple(map(Cell, kids)), element.at)

    def _signatures(self, element: Element) -> Signatures:
        id = self._paragraphs.id(element, Scope(""))
        places = self._paragraphs.elements(element, "section")
        return Signatures(id, tuple(self._signature(place, Scope(id)) for place in places))

    def _signature(self, element: Element, scope: Scope) -> Signature:
        id = self._paragraphs.id(element, scope)
        kids = self._paragraphs.elements(element, "p", "hr", "aside")
        rooms = [n for n, kid in enumerate(kids) if kid.tag != "p"]
        frames = {kids[n].attributes.get("class", kids[n].tag): kids[n] for n in rooms}
        if tuple(frames) not in _ROOMS or len(rooms) != len(frames) or rooms[-1] - rooms[0] > 1:
            message = _(
                "a signature needs one `<hr>`, an `<aside>` with the text for a meterai, or an "
                '`<aside class="place">` for an electronic signature'
            )
            self._paragraphs.refuse(element, message)
        stamp, place = (
            self._lines(self._paragraphs.elements(frames[name], "p"), f"{id}/{key}")
            if name in frames
            else ()
            for name, key in (("aside", "stamp"), ("place", "place"))
        )
        return Signature(
            id,
            above=self._lines(kids[: rooms[0]], f"{id}/above"),
            stamp=stamp,
            place=place,
            below=self._lines(kids[rooms[-1] + 1 :], f"{id}/below"),
        )

    def _lines(self, elements: Sequence[Element], id: str) -> tuple[Paragraph | Parallel, ...]:
        return tuple(self._paragraphs.groups(elements, Scope(id, Role.LINE)))

    # ---- fields ------------------------------------------------------------------------

    def _fields(self, element: Element, scope: Scope) -> Fields:
        kind = element.attributes.get("type", "")
        if kind not in ("", "I"):
            self._paragraphs.refuse(element, _("unknown field type `{type}`", type=kind))
        inner = Scope(self._paragraphs.id(element, scope), Role.BODY if kind else Role.LINE)
        label = Label(inner.id, Scheme.ROMAN, 0) if kind else None
        rows = []
        for terms, values, number in self._rows(element, inner):
            id = self._paragraphs.id((terms or values)[0], inner, "f")
            rows.append(self._field(replace(inner, id=id), terms, values, label, number))
        return Fields(inner.id, tuple(rows))

    def _rows(
        self, element: Element, scope: Scope
    ) -> Iterator[tuple[list[Element], list[Element], Label | None]]:
        """Yield terms, values and, where these are items of a list, their label, for each row."""
        terms: list[Element] = []
        values: list[Element] = []
        for kid in self._paragraphs.elements(element, "dt", "dd", "ol"):
            if values and kid.tag != "dd":
                yield terms, values, None
                terms, values = [], []
            if kid.tag == "ol":
                label = Label(self._paragraphs.id(kid, scope), Scheme.DECIMAL, 0)
                for item in self._paragraphs.elements(kid, "li"):
                    yield terms, self._paragraphs.elements(item, "dd"), label
                    terms = []
            else:
                (terms if kid.tag == "dt" else values).append(kid)
        if values:
            yield terms, values, None
        elif terms:
            self._paragraphs.refuse(terms[0], _("a `<dt>` has no `<dd>`"))

    def _field(
        self,
        scope: Scope,
        terms: list[Element],
        values: list[Element],
        label: Label | None,
        number: Label | None,
    ) -> Field | Parallel:
        sides = []
        for language in self._paragraphs.languages:
            term = self._side(terms, language)
            value = self._side(values, language)
            if value is None or (terms and term is None):
                message = _("the field has no `{language}` text", language=language)
                self._paragraphs.refuse((terms or values)[0], message)
            name = None
            if term:
                id = f"{scope.id}/term"
                name = self._paragraphs.paragraph(term, language, id, scope, label)
            text = self._paragraphs.paragraph(value, language, scope.id, scope, number)
            sides.append(Field(scope.id, name, text))
        return sides[0] if len(sides) == 1 else Parallel(scope.id, tuple(sides), values[0].at)

    def _side(self, elements: Sequence[Element], language: str) -> Element | None:
        languages = (language, "")
        return next((e for e in elements if self._paragraphs.language(e) in languages), None)

    def _exactly(self, element: Element, *tags: str) -> list[Element]:
        kids = self._paragraphs.elements(element)
        if [kid.tag for kid in kids] != list(tags):
            message = _(
                "`<{tag}>` must contain {names}, in this order", tag=element.tag, names=listed(tags)
            )
            self._paragraphs.refuse(element, message)
        return kids
