"""The types of fields: each says for itself what is wrong with a value, where, and what to write."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, MutableMapping
from typing import Annotated, Any, NoReturn, TypeVar
from weakref import WeakKeyDictionary

from pydantic import AfterValidator, PlainValidator

from mou_gen.data.loader import Entries, Items
from mou_gen.data.model import missing_key, raise_problems, unknown_keys, validation_error
from mou_gen.data.values import (
    LANGUAGES,
    Bilingual,
    SourcedDate,
    SourcedNumber,
    SourcedText,
    is_sealed,
)
from mou_gen.errors import Problem
from mou_gen.messages import N_, _, listed

T = TypeVar("T")
R = TypeVar("R", bound=Callable[..., Any])

_SHOWN = 60
MOST_LETTERS = 20_000
"""Of one text, eight pages: rules look at each as a whole, and some take the square of its length."""
SCALAR = ("string", "number", "boolean")
"""What an editor takes a text for that stands without quotes; all of these are texts here."""

ACCEPTED: MutableMapping[Callable[..., Any], Mapping[str, Any]] = WeakKeyDictionary()
"""What each validator accepts, in JSON Schema."""


def accepting(**schema: Any) -> Callable[[R], R]:
    """Note that the decorated validator accepts what *schema*, in JSON Schema, describes."""

    def noted(read: R) -> R:
        ACCEPTED[read] = schema
        return read

    return noted


def _not_this(value: SourcedText) -> str:
    """Return ", not `value`", or nothing where the value is sealed."""
    if is_sealed(value.origin.path):
        return ""
    words = " ".join(value.split())
    return _(", not `{words}`", words=words if len(words) <= _SHOWN else f"{words[:_SHOWN]}...")


@accepting(type=SCALAR)
def plain_words(node: Any) -> SourcedText:
    """Return *node*, which must be a text that says something."""
    if not isinstance(node, SourcedText):
        message = _("`{path}` must be text", path=node.origin.path)
        hint = _("write it on one line, or on the lines below `>-`")
        raise_problems([Problem(node.origin.source, message, hint)])
    said: SourcedText = node
    if not said.strip():
        message = _("`{path}` is empty", path=said.origin.path)
        hint = _("delete the key if there is no value yet")
        raise_problems([Problem(said.origin.source, message, hint, missing=said.origin.path)])
    if len(said) > MOST_LETTERS:
        message = _(
            "`{path}` has {n} characters; the maximum is {most}",
            path=said.origin.path,
            n=len(said),
            most=MOST_LETTERS,
        )
        raise_problems([Problem(said.origin.source, message, _("split it into several"))])
    return said


def complain(value: SourcedText, message: str, hint: str) -> NoReturn:
    """Raise that *value* has the error described by *message*; it is quoted unless it is sealed.

    *message* is a predicate in the reader's language, "must be a date".
    """
    said = f"`{value.origin.path}` {message}{_not_this(value)}"
    raise validation_error([Problem(value.origin.source, said, hint)])


def matching(pattern: str, message: str, hint: str) -> Callable[[Any], SourcedText]:
    """Return a validator for texts that are, as a whole, like *pattern*.

    What it says of others, *message* and *hint*, is marked by `N_` and translated then.
    """

    @accepting(type=SCALAR, pattern=f"^({pattern})$")
    def read(node: Any) -> SourcedText:
        value = plain_words(node)
        if not re.fullmatch(pattern, value, re.ASCII):
            complain(value, _(message), _(hint))
        return value

    return read


def one_of(*choices: str) -> Callable[[Any], SourcedText]:
    """Return a validator for texts that are one of *choices*."""

    @accepting(enum=choices)
    def read(node: Any) -> SourcedText:
        value = plain_words(node)
        if value not in choices:
            hint = _("choose one of {names}", names=listed(choices))
            complain(value, _("must be one of the allowed values"), hint)
        return value

    return read


def between(least: int, most: int, source: str = "") -> Callable[[Any], SourcedNumber]:
    """Return a validator for whole numbers from *least* to *most*.

    *source*, the law on it, is marked by `N_`.
    """

    @accepting(type="integer", minimum=least, maximum=most)
    def read(node: Any) -> SourcedNumber:
        value = plain_words(node)
        counted = re.fullmatch(r"(\d{1,9})\s+[^\W\d]+", value.strip(), re.ASCII)
        if counted and not is_sealed(value.origin.path):
            hint = _("write `{number}` alone", number=counted[1])
            complain(value, _("must be a whole number"), hint)
        if not re.fullmatch(r"\d{1,9}", value, re.ASCII) or not least <= int(value) <= most:
            message = _("must be a whole number from {least} to {most}", least=least, most=most)
            hint = _("write it in digits, {most} at most", most=most)
            complain(value, message, f"{hint} ({_(source)})" if source else hint)
        return SourcedNumber(int(value), value.origin)

    return read


DOCUMENT_YEARS = range(1900, 2200)
"""Those of documents and persons; what is reckoned from a day of them is in the calendar too."""


@accepting(type="string", format="date", pattern=r"^(19|20|21)\d\d-\d\d-\d\d$")
def day(node: Any) -> SourcedDate:
    """Return *node*, which must be a day of the calendar."""
    value = plain_words(node)
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", value, re.ASCII):
        complain(value, _("must be a date"), _("write it as 2019-09-25: year, month, day"))
    try:
        found = SourcedDate(dt.date.fromisoformat(value), value.origin)
    except ValueError:
        complain(value, _("must be a date that exists"), _("write it as 2019-09-25"))
    if found.year not in DOCUMENT_YEARS:
        message = _(
            "must be a date from {first} to {last}",
            first=DOCUMENT_YEARS[0],
            last=DOCUMENT_YEARS[-1],
        )
        complain(value, message, _("correct the year"))
    return found


@accepting(
    type="object",
    properties={tag: {"type": SCALAR} for tag in LANGUAGES},
    additionalProperties=False,
    minProperties=1,
)
def _bilingual(node: Any) -> Bilingual:
    if not isinstance(node, Entries):
        message = _("`{path}` must be text in each language", path=node.origin.path)
        hint = _("write `id: ...` below it, and `en: ...` if the document has English too")
        raise_problems([Problem(node.origin.source, message, hint)])
    entries: Entries = node
    problems = list(unknown_keys(entries, LANGUAGES))
    if not any(key in LANGUAGES for key in entries):
        problems.append(missing_key(entries, LANGUAGES[0]))
    raise_problems(problems)
    return Bilingual(
        {str(key): plain_words(value) for key, value in entries.items()}, entries.origin
    )


def distinct_keys(items: tuple[T, ...]) -> tuple[T, ...]:
    """Return *items*, each of which has a `key` of its own, or is one."""
    keys: set[str] = set()
    problems = []
    for item in items:
        key: SourcedText = item if isinstance(item, SourcedText) else item.key  # type: ignore[attr-defined]
        if key in keys:
            message = _("duplicate key `{key}` in this list", key=key)
            hint = _("give each item its own key")
            problems.append(Problem(key.origin.source, message, hint))
        keys.add(key)
    raise_problems(problems)
    return items


def distinct_texts(node: Any) -> Any:
    """Return *node*; a list must not say the same text twice."""
    if isinstance(node, Items):
        raise_problems(
            Problem(
                each.origin.source,
                _("duplicate item `{text}` in this list", text=each),
                _("keep one"),
            )
            for index, each in enumerate(node)
            if isinstance(each, SourcedText) and each in node[:index]
        )
    return node


PlainWords = Annotated[SourcedText, PlainValidator(plain_words)]
"""A text that is the same in every language, or in the one language of its document."""

Day = Annotated[SourcedDate, PlainValidator(day)]
"""A date, written as 2019-09-25."""

BilingualText = Annotated[Bilingual, PlainValidator(_bilingual)]
"""A text in each language."""

_KEY = r"[a-z0-9]+(-[a-z0-9]+)*"
_OF_KEYS = N_("must consist of lowercase letters, digits and hyphens")

_NO_SIGN_OF_KEYS = r"[^a-z0-9]+"


@accepting(type=SCALAR, pattern=f"^({_KEY})$")
def key(node: Any) -> SourcedText:
    """Return *node*, which must be a name to refer to something by."""
    value = plain_words(node)
    if not re.fullmatch(_KEY, value, re.ASCII):
        meant = re.sub(_NO_SIGN_OF_KEYS, "-", value[:_SHOWN].casefold()).strip("-")
        shown = "" if is_sealed(value.origin.path) else meant
        complain(value, _(_OF_KEYS), _("write it like `{key}`", key=shown or "referral-system"))
    return value


office_key = matching(
    _KEY, _OF_KEYS, N_("write its key under `units` in the file of the party, such as `setda`")
)
"""Checks what the file of a party calls one of its offices."""

Key = Annotated[SourcedText, PlainValidator(key)]
"""A name to refer to something by, never printed."""

OfficeKey = Annotated[SourcedText, PlainValidator(office_key)]
"""What the file of a party calls one of its offices."""

AnyKey = Annotated[Any, PlainValidator(key)]
"""A `Key` in a mapping, where any `str` may look it up."""

Clock = Annotated[
    SourcedText,
    PlainValidator(
        matching(r"([01]\d|2[0-3]):[0-5]\d", N_("must be a time of day"), N_("write it as 09:30"))
    ),
]
"""A time of day, written as 09:30."""

Zone = Annotated[SourcedText, PlainValidator(one_of("WIB", "WITA", "WIT"))]
"""A time zone of Indonesia."""

YesNo = Annotated[SourcedText, PlainValidator(one_of("yes", "no"))]
"""Yes or no."""

Keyed = Annotated[tuple[T, ...], AfterValidator(distinct_keys)]
"""A list whose items each have a `key` of their own."""
