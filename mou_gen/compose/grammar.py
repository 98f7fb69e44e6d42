"""The elements and attributes that a template may print; all others are errors.

`docs/templates.md` describes them for those who write templates.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.compose.markup import RULE, Element
from mou_gen.errors import Problem
from mou_gen.messages import _, listed

_TEXT = frozenset(("id", "lang"))
_TAKES: dict[tuple[str, ...], frozenset[str]] = {
    ("html", "head", "body", "title", "colgroup", "thead", "tbody"): frozenset(),
    ("hr", "th", "strong", "em", "br"): frozenset(),
    ("td",): frozenset(("colspan",)),
    ("article", "section", "footer", "li", "table", "tr"): frozenset(("id",)),
    ("aside",): frozenset(("id", "class")),
    ("h1", "h2", "h3", "dt"): _TEXT,
    ("p", "dd"): _TEXT | {"class"},
    ("ol", "dl"): frozenset(("id", "type")),
    ("header",): frozenset(("class",)),
    ("meta",): frozenset(("name", "content")),
    ("img",): frozenset(("src", "alt", "width")),
    ("col",): frozenset(("width",)),
    ("a",): frozenset(("href",)),
}
ATTRIBUTES = {tag: attributes for tags, attributes in _TAKES.items() for tag in tags}
"""The attributes that each element takes."""


def unknown_markup(element: Element) -> Iterator[Problem]:
    """Yield a finding for each unknown element and attribute from *element* down."""
    known = ATTRIBUTES.get(element.tag)
    if known is None:
        message = _("`<{tag}>` is not a known element", tag=element.tag)
        yield Problem(element.at, message, _("docs/templates.md lists the elements"), RULE)
    else:
        for name in sorted(element.attributes.keys() - known):
            message = _("`<{tag}>` has no attribute `{name}`", tag=element.tag, name=name)
            takes = _("allowed attributes: {names}", names=listed(sorted(known)))
            yield Problem(
                element.at, message, takes if known else _("no attributes are allowed here"), RULE
            )
    for kid in element.elements():
        yield from unknown_markup(kid)
