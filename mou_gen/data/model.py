"""The basis of all models: known keys, missing facts, and findings in our own words.

pydantic checks and holds the data. What it would say is never shown, because it quotes
its input; the types of fields (`fields.py`) say for themselves what is wrong.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import islice
from types import MappingProxyType
from typing import Annotated, Any, Self, TypeVar, cast, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    GetCoreSchemaHandler,
    ModelWrapValidatorHandler,
    PrivateAttr,
    ValidationError,
    model_validator,
)
from pydantic.config import JsonDict
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, ErrorDetails, PydanticCustomError, core_schema

from mou_gen.data.loader import DataNode, Entries
from mou_gen.data.values import Unknown, is_sealed
from mou_gen.document import Origin
from mou_gen.errors import InputError, Problem
from mou_gen.messages import _, _n, close_to, did_you_mean, listed
from mou_gen.startup.value_classes import value_class

# Plugins that happen to be installed would see all that files say; to look for them takes time, too.
os.environ["PYDANTIC_DISABLE_PLUGINS"] = "1"

T = TypeVar("T")
M = TypeVar("M", bound="Model")

_REFUSED = "refused"
MOST_UNKNOWN = 50
"""Unknown keys of one mapping that a finding is made of."""


class Model(BaseModel):
    """A mapping of the data whose keys are known.

    It never changes, refuses keys it does not know, and holds an `Unknown` for each fact
    that may be missing and is.
    """

    # Most runs read files of few kinds: what validates a model is made when the first one is read.
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        arbitrary_types_allowed=True,
        defer_build=True,
    )

    _entries: Entries = PrivateAttr()

    @property
    def entries(self) -> Entries:
        """What was read, without what is sealed; a fact is described by what stands beside it."""
        return self._entries.without("sealed")

    @property
    def origin(self) -> Origin:
        """Where it stands in the data."""
        return self._entries.origin

    @classmethod
    def called(cls) -> str:
        """Return how the labels call it where they say which of its facts is missing."""
        return cls.__name__.lower()

    @classmethod
    def keys_elsewhere(cls) -> Mapping[str, str]:
        """Return keys of other kinds of files that people write here, each with what to write instead."""
        return {}

    def check(self) -> Iterator[Problem]:
        """Yield what is wrong between the fields, each of which is right by itself."""
        return iter(())

    def parts(self) -> Iterator[Any]:
        """Yield the values of all fields."""
        for name in field_names(type(self)):
            yield getattr(self, name)

    def missing(self, field: str) -> Unknown:
        """Return the unknown fact *field*, described by what stands beside it."""
        return _unknown(type(self), field, self._entries)

    def problem(self, field: str, message: str, hint: str = "") -> Problem:
        """Return a finding at the key *field*, or where the model stands if it lacks it."""
        return Problem(self._entries.place(field), message, hint)

    @model_validator(mode="wrap")
    @classmethod
    def _read(cls, data: Any, handler: ModelWrapValidatorHandler[Self]) -> Self:
        fields = _fields(cls)
        entries = _entries(data, fields)
        problems = list(unknown_keys(entries, fields, cls.keys_elsewhere()))
        try:
            model = handler(_completed(cls, entries, fields))
        except ValidationError as error:
            details = _telling(
                error.errors(include_url=False, include_input=False), entries, fields
            )
            problems += (found for each in details for found in _found(each, entries))
            raise validation_error(problems) from None
        model._entries = entries
        raise_problems([*problems, *model.check()])
        return model


def validate(model: type[M], entries: Entries, context: object) -> M:
    """Return *entries* as a *model*; its references are looked up in *context*.

    Raises:
        InputError: every finding in *entries*, and in the files they refer to.
    """
    try:
        return model.model_validate(entries, context=context)
    except ValidationError as error:
        (details,) = error.errors(include_url=False, include_input=False)
        raise InputError(details["ctx"]["problems"]) from None


def apply_validator(read: Callable[[Any], T], node: DataNode) -> T:
    """Return *node* as *read* gives it, outside of a model.

    Raises:
        InputError: what *read* finds wrong.
    """
    try:
        return read(node)
    except PydanticCustomError as error:
        raise InputError((error.context or {})["problems"]) from None


def raise_problems(problems: Iterable[Problem]) -> None:
    """Raise *problems*, if there are any, as a validator may raise them."""
    if found := list(problems):
        raise validation_error(found)


def validation_error(problems: Iterable[Problem]) -> PydanticCustomError:
    """Return *problems* as the error that a validator may raise."""
    return PydanticCustomError(_REFUSED, "refused", {"problems": list(problems)})


# ---- keys ------------------------------------------------------------------------------


@cache
def field_names(model: type[Model]) -> tuple[str, ...]:
    """Return the names of the fields of *model*; pydantic takes its time to say which there are."""
    return tuple(model.model_fields)


@cache
def names_by_key(model: type[Model]) -> Mapping[str, str]:
    """Return the names of the fields of *model* by the keys that the data call them."""
    return {field.alias or name: name for name, field in model.model_fields.items()}


@cache
def _fields(model: type[Model]) -> Mapping[str, FieldInfo]:
    """Return the fields of *model* by key."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def unknown_keys(
    entries: Entries, known: Collection[str], elsewhere: Mapping[str, str] = MappingProxyType({})
) -> Iterator[Problem]:
    """Yield a finding for each key of *entries* that is not among the *known*; *elsewhere* holds hints by key."""
    unknown = ((key, place) for key, place in entries.places.items() if key not in known)
    # Each costs a comparison with all that are known, and nobody reads thousands.
    for key, place in islice(unknown, MOST_UNKNOWN):
        message, hint = (
            _("unknown key"),
            _("allowed keys: {names}", names=listed(known)),
        )
        if not is_sealed(entries.origin.path):
            message = _("`{path}` is not a known key", path=entries.path(key))
            hint = elsewhere.get(key) or did_you_mean(key, known, hint)
        yield Problem(place, message, hint)


def missing_key(entries: Entries, key: str) -> Problem:
    """Return the finding that *entries* lack *key*."""
    path = entries.path(key)
    hint = _("add the line `{key}: ...`", key=key)
    if key in entries.places:
        hint = _("write its value after `{key}:`", key=key)
    message = _("`{path}` is missing", path=path)
    return Problem(entries.place(key), message, hint, missing=path)


def _entries(data: Any, fields: Collection[str]) -> Entries:
    if not isinstance(data, Entries):
        origin = data.origin
        message = _("`{path}` must be a mapping: indented lines of `key: value`", path=origin.path)
        hint = _("allowed keys: {names}", names=listed(fields))
        raise_problems([Problem(origin.source, message, hint)])
    entries: Entries = data
    return entries


def _completed(
    model: type[Model], entries: Entries, fields: Mapping[str, FieldInfo]
) -> dict[str, DataNode | Unknown]:
    """Return the known *entries* of *model*, with an `Unknown` for each fact that may be missing."""
    data: dict[str, DataNode | Unknown] = {}
    for key, info in fields.items():
        if key in entries:
            data[key] = entries[key]
        elif _MAY_BE_UNKNOWN in info.metadata:
            data[key] = _unknown(model, key, entries)
    return data


def _unknown(model: type[Model], key: str, entries: Entries) -> Unknown:
    origin = replace(entries.origin, source=entries.place(key))
    return Unknown(origin, fact_label(model, key), entries.without("sealed"))


@cache
def fact_label(model: type[Model], key: str) -> str:
    """Return how the labels call the fact *key* of *model*: `official.name`."""
    return f"{_owner(model, key).called()}.{key}"


def _owner(model: type[Model], key: str) -> type[Model]:
    """Return the model that *model* has the field *key* from: what is shared is described once."""
    bases = [each for each in model.__mro__ if issubclass(each, Model) and key in each.model_fields]
    return bases[-1] if bases else model


def _telling(
    errors: list[ErrorDetails], entries: Entries, fields: Collection[str]
) -> list[ErrorDetails]:
    """Return *errors* without those that only follow from another finding.

    A key that is missing may stand there misspelt, and a list is too short for pydantic
    where its items are wrong.
    """
    unknown = (key for key in entries.places if key not in fields)
    misspelt = {close_to(key, fields) for key in islice(unknown, MOST_UNKNOWN)}
    wrong = {each["loc"][0] for each in errors if each["type"] == _REFUSED}
    follows: dict[str, set[Any]] = {"missing": misspelt, "too_short": wrong}
    return [each for each in errors if each["loc"][0] not in follows.get(each["type"], set())]


def _found(error: ErrorDetails, entries: Entries) -> list[Problem]:
    """Return the findings behind a pydantic *error* in a field of *entries*."""
    if error["type"] == _REFUSED:
        problems: list[Problem] = error["ctx"]["problems"]
        return problems
    *above, key = map(str, error["loc"])
    for each in above:
        entries = cast(Entries, entries[each])
    place, path = entries.place(key), entries.path(key)
    match error["type"]:
        case "missing":
            return [missing_key(entries, key)]
        case "tuple_type":
            message = _("`{path}` must be a list", path=path)
            return [Problem(place, message, _("start each item with `- `"))]
        case "dict_type":
            return [
                Problem(
                    place,
                    _("`{path}` must be a mapping: indented lines of `key: value`", path=path),
                )
            ]
        case "too_short":
            message = _n(
                "`{path}` must have at least 1 item",
                "`{path}` must have at least {n} items",
                error["ctx"]["min_length"],
                path=path,
            )
            return [Problem(place, message, missing=f"{path}[{len(entries[key])}]")]
        case other:
            raise NotImplementedError(f"pydantic reports {other} at {path}")


# ---- facts that are not known yet --------------------------------------------------------


@value_class
class Either:
    """Marks a union of a plain value and one other type.

    pydantic's own unions would show in the place of an error, and report both sides of it.
    """

    plain: type
    read: Callable[[Any], Any]
    """Checks the plain value."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Return the schema of the other type, asked only where the value is not plain."""
        (other,) = (each for each in get_args(source) if each is not self.plain)
        schema = handler.generate_schema(other)
        return core_schema.no_info_wrap_validator_function(self._choose, schema)

    def _choose(self, value: Any, other: Callable[[Any], Any]) -> Any:
        return self.read(value) if isinstance(value, self.plain) else other(value)


_MAY_BE_UNKNOWN = Either(Unknown, lambda unknown: unknown)

Maybe = Annotated[T | Unknown, _MAY_BE_UNKNOWN]
"""A fact that may not be known yet."""


EMPTY_SAYS_NONE: JsonDict = {"x-empty-says": "none"}
"""What the schema says of a list that, without items, tells that there is nothing; without a value it is not known."""


def may_be_unknown(model: type[Model], field: str) -> bool:
    """Return whether *field* of *model* is a fact that may not be known yet."""
    return _MAY_BE_UNKNOWN in model.model_fields[field].metadata
