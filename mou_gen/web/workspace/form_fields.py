"""A form, ready to be printed: each field with its name, its words, its choices and what was found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from mou_gen.data.age_text import is_encrypted
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.form_values import (
    NEW,
    UNFIT,
    FormItems,
    FormValue,
    is_unsaved,
    kids_of,
    of_file,
    option_for,
    texts_in,
    with_long_dates_of,
)
from mou_gen.web.workspace.references import Choices, References, party_name
from mou_gen.web.workspace.shapes import Shape

ROOT = "f"
"""Begins the names of all fields."""
LOCKED = "locked"
"""The sort of a field that is encrypted, and that no key at hand opens."""
_LINE = 90
"""Letters that fit on the line of a field."""
_TITLE = 70


@dataclass(slots=True)
class Clash:
    """What others have made of a field meanwhile."""

    typed: str
    now: str
    then: str
    """What the field said when the form was filled from it."""
    advice: str
    """Where what was typed stands, and what the next Save makes of it."""


@dataclass(slots=True)
class FormField:
    """One part of a form."""

    shape: Shape
    sort: str
    name: str
    path: str
    """Its key path in the file, by which findings name it; never shown."""
    label: str
    value: Any = ""
    choices: Choices = field(default_factory=dict)
    kids: list[FormField] = field(default_factory=list)
    item: str = ""
    """What an item is called in the form; "" of what is none."""
    blank: FormField | None = None
    """Of a list: what a new item looks like."""
    entries: Choices = field(default_factory=dict)
    """Of a mapping: what an entry may be added for."""
    growing: bool = False
    """Of a mapping: whether entries are added, and not one shown for each party."""
    found: list[Any] = field(default_factory=list)
    """Findings here, as they may be shown."""
    clash: Clash | None = None

    @property
    def id(self) -> str:
        """Its name where a page needs one without signs."""
        return "".join(each if each.isalnum() else "-" for each in self.name)

    @property
    def long(self) -> bool:
        """Whether it needs more than a line."""
        return len(str(self.value)) > _LINE or "\n" in str(self.value)

    @property
    def title(self) -> str:
        """What an item says first; its number stands before it."""
        words = next(iter(texts_in(self.value)), "") if self.sort != "text" else str(self.value)
        said = " ".join(self.choices.get(words, words).split())
        return said if len(said) <= _TITLE else f"{said[:_TITLE]}…"

    def each(self) -> Iterator[FormField]:
        """Yield it, and all fields below it."""
        yield self
        for kid in self.kids:
            yield from kid.each()

    @property
    def count(self) -> int:
        """How many findings are here and below."""
        return sum(len(each.found) + bool(each.clash) for each in self.each())


@value_class
class FormBuilder:
    """Makes the fields of a form."""

    references: References
    languages: tuple[str, ...]
    """In which texts are asked for; others are shown where there are some."""

    def form(self, shape: Shape, value: FormValue, said: Mapping[str, Any]) -> FormField:
        """Return the form for *value*, out of a file that has *said* this."""
        return self._field(shape, value, said, ROOT, "", {}, "")

    def _field(
        self,
        shape: Shape,
        value: FormValue,
        said: Any,
        name: str,
        path: str,
        beside: Any,
        under: str,
    ) -> FormField:
        label = shape.label if shape.key not in ("id", "en", "") else ""
        made = FormField(shape, shape.sort, name, path, label, value)
        if value is UNFIT:
            made.sort = LOCKED if isinstance(said, str) and is_encrypted(said) else "unfit"
            return made
        match shape.sort:
            case "group" | "both":
                made.kids = list(self._kids(shape, value, said, name, path))
            case "list" | "mapping":
                made.kids = list(self._items(shape, value, said, name, path))
                assert shape.item is not None
                if shape.sort == "list":
                    made.blank = self.blank(shape, name, path)
                else:
                    self._complete(made, value, name, path)
            case "either":
                option = option_for(shape, value)
                inner = self._field(option, value, said, name, path, beside, under)
                inner.sort = option.sort
                made.kids, made.choices = [inner], inner.choices
            case "date":
                made.value = with_long_dates_of(value)
            case "checks":
                made.choices = self.references.choices(shape, beside, under)
            case _:
                made.choices = self._choices(shape, value, beside, under)
        return made

    def _complete(self, made: FormField, value: FormItems, name: str, path: str) -> None:
        """Give a mapping what it has no entries for yet: those of parties at once, others when they are added."""
        shape = made.shape
        rows = self.references.rows(shape)
        entries = self.references.entries(shape)
        made.growing = not rows
        made.entries = {key: said for key, said in entries.items() if key not in value.names}
        for kid in made.kids:
            kid.label = rows.get(kid.item) or entries.get(kid.item) or kid.label
        for key, said in rows.items():
            if key not in value.names:
                made.kids.append(self._row(shape, name, path, key, said))

    def _row(self, shape: Shape, name: str, path: str, key: str, label: str) -> FormField:
        assert shape.item is not None
        value = of_file(shape.item, None)
        made = self._field(shape.item, value, None, f"{name}[{key}]", f"{path}.{key}", {}, key)
        made.item, made.label = key, label
        return made

    def blank(
        self, shape: Shape, name: str, path: str, item: str = NEW, said: Any = None
    ) -> FormField:
        """Return a new item of the list *shape*, which says what is *said*."""
        assert shape.item is not None
        value = of_file(shape.item, said)
        made = self._field(shape.item, value, None, f"{name}[{item}]", f"{path}[{item}]", {}, "")
        made.item = item
        return made

    def _choices(self, shape: Shape, value: str, beside: Any, under: str) -> Choices:
        known = self.references.choices(shape, beside, under)
        if known and value and value not in known:
            return {value: _("{value} (not in the list)", value=value), **known}
        return known

    def _kids(
        self, shape: Shape, value: Mapping[str, Any], said: Any, name: str, path: str
    ) -> Iterator[FormField]:
        inside = said if isinstance(said, Mapping) else {}
        for kid in kids_of(shape):
            if shape.sort == "both" and kid.key not in self.languages and not value[kid.key]:
                continue
            below = f"{path}.{kid.key}" if path else kid.key
            yield self._field(
                kid, value[kid.key], inside.get(kid.key), f"{name}.{kid.key}", below, value, ""
            )

    def _items(
        self, shape: Shape, value: FormItems, said: Any, name: str, path: str
    ) -> Iterator[FormField]:
        assert shape.item is not None
        for n, (name_, each) in enumerate(value.items):
            inside = _said_at(said, name_)
            # findings count the items as they stand now, also one that is not saved yet
            key = name_ if shape.sort == "mapping" else _key(inside, str(n))
            below = f"{path}.{key}" if shape.sort == "mapping" else f"{path}[{key}]"
            made = self._field(shape.item, each, inside, f"{name}[{name_}]", below, {}, name_)
            made.item = name_
            if shape.sort == "mapping":
                made.label = self._called(name_, inside)
            yield made

    def _called(self, key: str, said: Any) -> str:
        """Return what the entry *key* of a mapping is called that has *said* this: mostly it is that of a party."""
        named = party_name(self.references.parties().get(key)) or party_name(said)
        return named or ("" if is_unsaved(key) else key)


def _said_at(said: Any, called: str) -> Any:
    if isinstance(said, Mapping):
        return said.get(called)
    if isinstance(said, list) and called.isdecimal() and int(called) < len(said):
        return said[int(called)]
    return None


def _key(said: Any, called: str) -> str:
    return str(said["key"]) if isinstance(said, Mapping) and said.get("key") else called


_RARE = ("waive", "articles", "theme")
"""Fields that few documents need; they come last."""


# ---- sections ----------------------------------------------------------------------------


@value_class
class FormSection:
    """A part of a form that is opened and closed as a whole."""

    id: str
    title: str
    fields: tuple[FormField, ...]

    @property
    def count(self) -> int:
        """How many findings are in it."""
        return sum(each.count for each in self.fields)


def sections(form: FormField) -> list[FormSection]:
    """Return the sections of *form*: what is short comes first, then one for each of the rest."""
    short = [each for each in form.kids if _is_short(each)]
    made = [FormSection("s-general", _("General"), tuple(short))] if short else []
    rare = [each for each in form.kids if each.shape.key in _RARE]
    rest = [each for each in form.kids if each not in short and each not in rare]
    made += [
        FormSection(f"s-{each.shape.key.replace(chr(95), chr(45))}", each.label, (each,))
        for each in (*rest, *rare)
    ]
    return made


def _is_short(each: FormField) -> bool:
    if each.shape.key in _RARE:
        return False
    if each.sort in ("list", "mapping"):
        return each.shape.key in ("numbers", "parties")
    if each.sort == "group":
        return each.shape.key == "duration"
    return each.sort != LOCKED
