"""What a form asks for: the fields of a kind, out of the same schema that editors use.

A kind that has a schema has a form. Which fields a person need not see, since the program knows
what belongs there, is said here, and nothing else about single fields.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cache
from typing import Any

from mou_gen.data.model import EMPTY_SAYS_NONE
from mou_gen.data.values import LANGUAGES
from mou_gen.kinds.field_names import field_help, field_name
from mou_gen.kinds.schema import json_schema
from mou_gen.language.dates import with_long_dates
from mou_gen.messages import language
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

UNSEEN = frozenset(("kind", "agreement", "key"))
"""Keys that say where a file belongs, or what others refer to by; no form asks for them."""

ARMOUR = "^-----BEGIN AGE"
_AS_WRITTEN = expression(r", (?:(?:written )?as|ditulis) [a-z]+/[a-z]+")
"""What a description says of how a file writes a reference; a form offers it by its name."""


@value_class
class Shape:
    """One thing that a form asks for."""

    key: str
    model: str
    """In whose mapping it stands."""
    sort: str
    """`text`, `date`, `number`, `choice`, `checks`, `both`, `either`, `group`, `list` or `mapping`."""
    told: Mapping[str, str] = field(default_factory=dict)
    """What it is, by language."""
    needed: bool = False
    choices: tuple[str, ...] = ()
    pattern: str = ""
    """Of a text."""
    kids: tuple[Shape, ...] = ()
    """Of a group."""
    options: tuple[Shape, ...] = ()
    """Of `either`, which is a text or a list, or else a group; the plainest first."""
    item: Shape | None = None
    """Of a list, and of a mapping."""
    says_none: bool = False
    """Whether a list without items tells that there is nothing, and one without a value that it is not known."""
    keyed: bool = False
    """Whether others refer to it by a `key`, which the program makes."""

    @property
    def label(self) -> str:
        """What it is called, in the language of the reader; what has no name is told by its description."""
        told = self.told.get(language(), "").partition(".")[0]
        return field_name(self.model, self.key) or told or self.key.replace("_", " ")

    @property
    def help(self) -> str:
        """What it is, in the language of the reader."""
        said = field_help(self.model, self.key) or self.told.get(language(), "")
        said = _AS_WRITTEN.sub("", said)
        is_label = said.rstrip(".").casefold() == self.label.casefold()
        return "" if is_label else with_long_dates(said, language())

    def kid(self, key: str) -> Shape | None:
        """Return the field *key* of the group; None where no form asks for it."""
        return next((each for each in self.kids if each.key == key), None)


def shape_of(word: str, type: str = "") -> Shape:
    """Return what a form asks of a file that says *word* under `kind`, and *type* under `type`."""
    return _of_kind(word, type)


@cache
def _of_kind(word: str, type: str) -> Shape:
    schema = json_schema(word)
    defs = schema.get("$defs", {})
    made, model = schema, word
    while "if" in made:
        types = made["if"]["properties"]["type"]["enum"]
        made = made["then" if type in types else "else"]
    if "$ref" in made:
        model = _name(made)
        made = defs[model]
    return Shape("", word, "group", kids=tuple(_kids(made, model, defs)))


def _kids(node: Mapping[str, Any], model: str, defs: Mapping[str, Any]) -> Iterator[Shape]:
    needed = node.get("required", ())
    for key, each in node["properties"].items():
        if key not in UNSEEN:
            yield _shape(key, model, each, defs, key in needed)


def _shape(
    key: str, model: str, node: Mapping[str, Any], defs: Mapping[str, Any], needed: bool
) -> Shape:
    english, _, indonesian = node.get("description", "").partition("\n\n")
    about: dict[str, Any] = {
        "key": key,
        "model": model,
        "told": {"en": english, "id": indonesian},
        "needed": needed,
        "says_none": EMPTY_SAYS_NONE.items() <= node.items(),
    }
    found = _options(node, defs)
    made = [Shape(**about, **_sort(key, name, model, each, defs)) for each, name in found]
    made = [each for n, each in enumerate(made) if each.sort not in {one.sort for one in made[:n]}]
    if len(made) > 1:  # what is encrypted is no text that anybody types
        made = [each for each in made if not each.pattern.startswith(ARMOUR)]
    if len(made) == 1:
        return made[0]
    order = ("text", "list", "both", "group")
    made.sort(key=lambda each: order.index(each.sort))
    keyed = any(each.keyed for each in made)
    return Shape(**about, sort="either", options=tuple(made), keyed=keyed)


def _sort(
    key: str, name: str, model: str, node: Mapping[str, Any], defs: Mapping[str, Any]
) -> dict[str, Any]:
    """Return what makes a shape of *node*, which is of one type, and of the model *name* if it has one."""
    if tuple(node.get("properties", ())) == LANGUAGES and not name:
        return {"sort": "both"}
    if "properties" in node:
        kids = tuple(_kids(node, name, defs))
        return {"sort": "group", "kids": kids, "keyed": "key" in node["properties"]}
    return _leaf(key, model, node, defs)


def _leaf(key: str, model: str, node: Mapping[str, Any], defs: Mapping[str, Any]) -> dict[str, Any]:
    if "patternProperties" in node:
        (inside,) = node["patternProperties"].values()
        return {"sort": "mapping", "item": _shape(key, model, inside, defs, True)}
    if "items" in node:
        inside = node["items"]
        if words := inside.get("enum"):
            return {"sort": "checks", "choices": tuple(str(each) for each in words if each)}
        return {"sort": "list", "item": _shape(key, model, inside, defs, True)}
    if words := node.get("enum"):
        return {"sort": "choice", "choices": tuple(str(each) for each in words if each)}
    if node.get("format") == "date":
        return {"sort": "date"}
    if "minimum" in node:
        return {"sort": "number"}
    return {"sort": "text", "pattern": node.get("pattern", "")}


def _options(
    node: Mapping[str, Any], defs: Mapping[str, Any], name: str = ""
) -> list[tuple[Mapping[str, Any], str]]:
    """Return what *node* may be, no value left out, each with the name of its model."""
    if "anyOf" in node:
        return [each for one in node["anyOf"] for each in _options(one, defs, name)]
    if "$ref" in node:
        found = _name(node)
        return _options(defs[found], defs, found)
    return [] if node.get("type") == "null" else [(node, name)]


def _name(node: Mapping[str, Any]) -> str:
    return str(node["$ref"].rpartition("/")[2])
