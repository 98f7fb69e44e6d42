"""What a form holds: the values of a file, or those that a browser has sent, in one shape.

Both are trees of the same parts: a text, a mapping of fields, and a list of items, each of which
keeps the number it has in the file or, where it is new, a name of its own. So what was changed is
the difference of two trees, and a form that comes back as it went has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

from mou_gen.data.values import LANGUAGES
from mou_gen.language.dates import read_long_date, with_long_dates
from mou_gen.messages import language
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.shapes import Shape

NEW = "n"
"""Begins what a new item is called until it is saved."""
MOST_ITEMS = 500
"""Items of one list that a form may send."""

FormValue = Any
"""A text, a dict of fields, `FormItems`, or `UNFIT`."""


class _Unfit:
    """What stands in a file where no form can show it."""

    def __bool__(self) -> bool:
        return False


UNFIT = _Unfit()


def is_unsaved(name: str) -> bool:
    """Return whether an item is called *name* because it is not in the file yet."""
    return name.startswith(NEW) and name.removeprefix(NEW).isdecimal()


@value_class
class FormItems:
    """The items of a list or a mapping, each with what it is called."""

    items: tuple[tuple[str, FormValue], ...] = ()
    is_none: bool = False
    """Whether it is said that there is nothing."""

    def get(self, name: str) -> FormValue:
        """Return the item called *name*; None where there is none."""
        return next((value for called, value in self.items if called == name), None)

    @property
    def names(self) -> list[str]:
        """What the items are called, in their order."""
        return [name for name, _value in self.items]


class PostedFields(Protocol):
    """The fields of a form that was sent."""

    def get(self, name: str) -> str | None:
        """Return the last value of the field."""

    def getlist(self, name: str) -> Sequence[str]:
        """Return all values of the field."""

    def __contains__(self, name: object) -> bool: ...


# ---- what a file says --------------------------------------------------------------------


def of_file(shape: Shape, said: Any) -> FormValue:
    """Return what a file *said* where *shape* is asked for."""
    match shape.sort:
        case "group" | "both" if said is None or isinstance(said, dict):
            return {each.key: of_file(each, (said or {}).get(each.key)) for each in kids_of(shape)}
        case "mapping" if said is None or isinstance(said, dict):
            assert shape.item is not None
            return FormItems(
                tuple((key, of_file(shape.item, x)) for key, x in (said or {}).items())
            )
        case "list" if said is None or isinstance(said, list):
            assert shape.item is not None
            kids = tuple((str(n), of_file(shape.item, x)) for n, x in enumerate(said or ()))
            return FormItems(kids, shape.says_none and said == [])
        case "checks" if said is None or _is_list_of_texts(said):
            return tuple(said or ())
        case "either":
            return of_file(option_for(shape, said), said)
        case "text" | "date" | "number" | "choice" if said is None or isinstance(said, str):
            return (said or "").replace("\r\n", "\n")
        case _:
            return UNFIT


def _is_list_of_texts(said: Any) -> bool:
    return isinstance(said, list) and all(isinstance(each, str) for each in said)


def option_for(shape: Shape, said: Any) -> Shape:
    """Return which of the options of *shape* holds what is *said*; without a value, the plainest."""
    for each in shape.options:
        if isinstance(said, str) and each.sort == "text":
            return each
        if isinstance(said, list | FormItems) and each.sort == "list":
            return each
        if isinstance(said, dict) and each.sort in ("group", "both"):
            return each
    return shape.options[0]


def kids_of(shape: Shape) -> tuple[Shape, ...]:
    """Return the fields of *shape*, a group or a text in its languages."""
    if shape.sort == "both":
        return tuple(Shape(tag, shape.model, "text") for tag in LANGUAGES)
    return shape.kids


# ---- what a browser sends ----------------------------------------------------------------


def of_post(shape: Shape, sent: PostedFields, name: str, was: FormValue) -> FormValue:
    """Return what was *sent* at the field *name* of *shape*; what was not asked for is as it *was*."""
    marked = f"{name}~" if shape.sort in ("list", "mapping", "checks", "either") else name
    if was is UNFIT or (shape.sort not in ("group", "both") and marked not in sent):
        return was
    match shape.sort:
        case "group" | "both":
            return {
                each.key: of_post(each, sent, f"{name}.{each.key}", _kid(was, each))
                for each in kids_of(shape)
            }
        case "mapping" | "list":
            assert shape.item is not None
            names = list(dict.fromkeys(sent.getlist(f"{name}[]")))[:MOST_ITEMS]
            old = was if isinstance(was, FormItems) else FormItems()
            kept = ((each, f"{name}[{each}]") for each in names)
            items = tuple(
                (each, of_post(shape.item, sent, inside, _item(shape.item, old, each)))
                for each, inside in kept
            )
            return FormItems(items, shape.says_none and not items and f"{name}!" in sent)
        case "checks":
            ticked = sent.getlist(name)
            known = (*shape.choices, *(each for each in was if each not in shape.choices))
            return tuple(each for each in known if each in ticked)
        case "either":
            option = next(
                (each for each in shape.options if each.sort == sent.get(f"{name}~")),
                option_for(shape, was),
            )
            same = option_for(shape, was) is option
            return of_post(option, sent, name, was if same else of_file(option, None))
        case "date":
            return _date_sent(sent.get(name) or "")
        case _:
            return (sent.get(name) or "").replace("\r\n", "\n")


def _kid(was: FormValue, shape: Shape) -> FormValue:
    return was.get(shape.key) if isinstance(was, Mapping) else of_file(shape, None)


def _item(shape: Shape, old: FormItems, name: str) -> FormValue:
    known = old.get(name)
    return of_file(shape, None) if known is None else known


def _date_sent(text: str) -> str:
    found = read_long_date(text)
    return found.isoformat() if found else text.strip()


def with_long_dates_of(text: str) -> str:
    """Return the date *text*, as a file has it, in the way of the reader: "10 Desember 2026"."""
    return with_long_dates(text, language())


# ---- what a value says -------------------------------------------------------------------


def content_of_value(value: FormValue) -> Any:
    """Return *value* as a file says it, without what is blank; None where nothing is left."""
    match value:
        case str():
            return one_line(value) or None
        case tuple():
            return list(value) or None
        case dict():
            kids = {key: content_of_value(kid) for key, kid in value.items()}
            return {key: kid for key, kid in kids.items() if kid is not None} or None
        case FormItems(is_none=True):
            return []
        case FormItems(items):
            kids_ = [content_of_value(each) for _name, each in items]
            return [kid for kid in kids_ if kid is not None] or None
        case _:
            return None


def one_line(text: str) -> str:
    """Return *text* as one paragraph: no document prints the lines that it is typed in."""
    return " ".join(text.split())


def texts_in(value: FormValue) -> Iterator[str]:
    """Yield the texts of *value*, in their order."""
    match value:
        case str():
            yield from filter(None, [value.strip()])
        case dict():
            for kid in value.values():
                yield from texts_in(kid)
        case FormItems(items):
            for _name, kid in items:
                yield from texts_in(kid)
        case tuple():
            yield from value
        case _:
            return
