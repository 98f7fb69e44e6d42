"""HTML as written: a tree of elements with their template lines.

Not a browser's parser: every element is closed where it was opened, every attribute is
known to the reader, nothing is mended in silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from typing import NoReturn

from mou_gen.data.values import FORBIDDEN
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

RULE = "template"
VOID = frozenset(("br", "hr", "img", "meta", "col"))
DEEPEST = 40
"""Elements one in another."""
MOST = 20_000
"""Elements of one document; a writer takes its time for each."""
_SOUND = expression(r"<(?:/?[a-z][^<>]{0,2000}|\?at [^<>]{1,300})>|<!doctype html>", re.IGNORECASE)
_AT = expression(r"([\w./-]+):(\d{1,9})")
_PLACE = expression(rf'<\?at {_AT.pattern}>| at="{_AT.pattern}"')
_REFERENCE = expression(r"&(?:#[0-9a-fx]{1,9}|[a-z][a-z0-9]{1,31});?", re.IGNORECASE)


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
    # What the parser of the standard library makes of broken marks can take it very long.
    for start, message in _broken(html):
        parser.refuse_at(html[:start], message)
    parser.feed(html)
    parser.close()
    return parser.finish()


def _broken(html: str) -> Iterator[tuple[int, str]]:
    """Yield where *html* has a `<` that begins no element, or a character no document may hold."""
    at = html.find("<")
    while at >= 0:
        sound = _SOUND.match(html, at)
        if sound is None:
            begins = html[at : at + 12].split()[0]
            if begins.startswith("<!"):
                message = _("`<!` is not allowed in a template; write comments as `{# ... #}`")
            elif begins.startswith("<?"):
                message = _("`{begins}` is not allowed in a template", begins=begins)
            else:
                message = _(
                    "`{begins}` does not start a valid element; write `&lt;` for a literal `<`",
                    begins=begins,
                )
            yield at, message
        at = html.find("<", sound.end() if sound else at + 1)
    for reference in _REFERENCE.finditer(html):
        if FORBIDDEN.search(unescape(reference[0])):
            message = _("`{sign}` is not allowed in a document", sign=reference[0])
            yield reference.start(), message


class _Parser(HTMLParser):
    def __init__(self, start: Source) -> None:
        super().__init__(convert_charrefs=True)
        self._open = [Element("", {}, start)]
        self._at = start
        self._count = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if place := attributes.get("at", ""):
            self._at = self._place(place)
        self._count += 1
        if self._count > MOST:
            self._refuse(_("the template prints more than {n} elements", n=MOST))
        if len(self._open) > DEEPEST:
            self._refuse(_("`<{tag}>` is nested too deeply", tag=tag))
        if len(attributes) < len(attrs):
            self._refuse(_("`<{tag}>` has a duplicate attribute", tag=tag))
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
            why = was if opened.tag else _("no element is open")
            self._refuse(_("`</{tag}>` closes no open element: {why}", tag=tag, why=why))
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].kids.append(data)

    def handle_comment(self, data: str) -> None:  # noqa: ARG002 - the parser's signature
        self._refuse(_("`<!` is not allowed in a template; write comments as `{# ... #}`"))

    def handle_decl(self, decl: str) -> None:
        if decl.lower() != "doctype html":
            self._refuse(_no_place(f"<!{decl}>"))

    def unknown_decl(self, data: str) -> None:
        self._refuse(_no_place(f"<![{data}]>"))

    def handle_pi(self, data: str) -> None:
        if data.startswith("at "):
            self._at = self._place(data.removeprefix("at "))
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
            self._refuse(_("a template must print exactly one `<html>` element"))
        root = roots[0]
        assert isinstance(root, Element)
        return root

    def refuse_at(self, before: str, message: str) -> NoReturn:
        """Refuse what follows *before*, the text from the beginning.

        Raises:
            InputError: always, with *message*.
        """
        for place in _PLACE.finditer(before):
            name, line = filter(None, place.groups())
            self._at = Source(f"templates/{name}", int(line))
        self._refuse(message)

    def _place(self, text: str) -> Source:
        """Return the place that `templating` wrote as "clauses/duration.html:3"."""
        place = _AT.fullmatch(text)
        if place is None:
            self._refuse(_("the attribute `at` is not allowed in a template"))
        return Source(f"templates/{place[1]}", int(place[2]))

    def _refuse(self, message: str) -> NoReturn:
        raise InputError([Problem(self._at, message, rule=RULE)])


def _no_place(markup: str) -> str:
    return _("`{markup}` is not allowed in a template", markup=markup)
