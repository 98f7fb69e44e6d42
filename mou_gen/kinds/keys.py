"""The keys that models define; every other key was chosen by the author of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import PlainValidator

from mou_gen.data.fields import ACCEPTED
from mou_gen.data.model import Model
from mou_gen.data.places import packaged_templates
from mou_gen.data.values import LANGUAGES, Bilingual
from mou_gen.kinds import registry
from mou_gen.language.spelling import spelling_keys
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.startup.value_classes import value_class


@value_class
class KeyShape:
    """What stands below a key: whether a list, and which models; a text where there are none."""

    is_list: bool
    models: frozenset[type]


@cache
def keys_of(model: type) -> Mapping[str, KeyShape]:
    """Return the keys of *model*, each with what stands below it."""
    if not issubclass(model, Model):
        return dict.fromkeys(LANGUAGES, KeyShape(is_list=False, models=frozenset()))
    return {
        field.alias or name: KeyShape(
            _has_list(field.annotation), frozenset(_models(field.annotation, field.metadata))
        )
        for name, field in model.model_fields.items()
    }


def _has_list(annotation: object) -> bool:
    return get_origin(annotation) is tuple or any(map(_has_list, get_args(annotation)))


def _models(annotation: Any, metadata: Iterable[Any] = ()) -> Iterator[type]:
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        yield from _models(inner, more)
    elif any(isinstance(each, PlainValidator) for each in metadata):
        yield from (Bilingual,) if annotation is Bilingual else ()
    elif isinstance(annotation, type) and issubclass(annotation, Model):
        yield annotation
    else:
        for each in get_args(annotation):
            yield from _models(each)


@cache
def known_keys() -> frozenset[str]:
    """Return the keys of all kinds of files, and the languages: none of them is about anybody."""
    found: set[type] = {Bilingual}
    ahead: list[type] = [kind.model for kind in registry.kinds().values()]
    while ahead:
        if (model := ahead.pop()) not in found:
            found.add(model)
            ahead += [each for below in keys_of(model).values() for each in below.models]
    return frozenset(key for model in found for key in keys_of(model))


@cache
def own_words() -> frozenset[str]:
    """Return the words, as they are read, of keys, kinds and choices: they are the program's own.

    Of the types of agreements those of the package alone: a table of others may say anything.
    """
    choices = (str(each) for known in ACCEPTED.values() for each in known.get("enum", ()))
    types = read_agreement_types((packaged_templates(),))
    names = (*known_keys(), *choices, *types, *registry.kind_words())
    return frozenset(word for name in names for word in spelling_keys(name))
