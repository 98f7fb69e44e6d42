"""HTML as written: a tree of elements that know their line in the template.

Not a browser's parser: every element is closed where it was opened, every attribute is
known to the reader, nothing is mended in silence.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _

RULE = "template"
VOID = frozenset(("br", "hr", "img", "meta", "col"))


@dataclass(slots=True)
class Element:
    """An element of a rendered template."""

    tag: str
    attributes: dict[str, str]
    at: Source
    kids: list[Element | str] = field(default_factory=list)

    def elements(self) -> Iterator[Element]:
        """Yield the elements directly below; text between them is the reader's to refuse."""
        return (kid for kid in self.kids if isinstance(kid, Element))


def parse(html: str, template: str) -> Element:
    """Return the one root element of *html*, which *template* made.

    Raises:
        InputError: an element that is not closed, or closed where it was not open.
    """
    parser = _Parser(Source(f"templates/{template}", 1))
    parser.feed(html)
    parser.close()
    return parser.finish()


class _Parser(HTMLParser):
    def __init__(self, start: Source) -> None:
        super().__init__(convert_charrefs=True)
        self._open = [Element("", {}, start)]
        self._at = start

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if place := attributes.get("at", ""):
            self._at = _place(place)
        if len(attributes) < len(attrs):
            self._refuse(_("`<{tag}>` has an attribute twice", tag=tag))
        attributes.pop("at", "")
        element = Element(tag, attributes, self._at)
        self._open[-1].kids.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open[-1].tag != tag:
            opened = self._open[-1]
            was = _("`<{tag}>` of {place} is still open", tag=opened.tag, place=opened.at)
            why = was if opened.tag else _("nothing is open")
            self._refuse(_("`</{tag}>` closes nothing here: {why}", tag=tag, why=why))
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].kids.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the parser's signature
        self._refuse(_("`<!` has no place in a template; comments are written `{# ... #}`"))

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self._refuse(_no_place(f"<!{decl}>"))

    def unknown_decl(self, data: str) -> None:
        self._refuse(_no_place(f"<![{data}]>"))

    def handle_pi(self, data: str) -> None:
        if data.startswith("at "):
            self._at = _place(data.removeprefix("at "))
            return
        self._refuse(_no_place(f"<?{data}>"))

    def finish(self) -> Element:
        if len(self._open) > 1:
            opened = self._open[-1]
            message = _("`<{tag}>` is never closed", tag=opened.tag)
            raise InputError([Problem(opened.at, message, rule=RULE)])
        roots = [
            kid for kid in self._open[0].kids if not (isinstance(kid, str) and not kid.strip())
        ]
        if len(roots) != 1 or not isinstance(roots[0], Element) or roots[0].tag != "html":
            self._refuse(_("a template prints one `<html>` element and nothing beside it"))
        root = roots[0]
        assert isinstance(root, Element)
        return root

    def _refuse(self, message: str) -> None:
        raise InputError([Problem(self._at, message, rule=RULE)])


def _no_place(markup: str) -> str:
    return _("`{markup}` has no place in a template", markup=markup)


def _place(text: str) -> Source:
    """Return the place that `templating` wrote as "clauses/duration.html:3"."""
    name, _colon, line = text.rpartition(":")
    return Source(f"templates/{name}", int(line))
