"""JSON Schema of the data files, generated from the models, for editors.

It knows keys, types, patterns and choices, each with its description in both languages. What
only the program can tell (whether a party is there, whether an end comes after its start)
is left to `mou-gen check`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from mou_gen.data.fields import ACCEPTED, distinct_texts
from mou_gen.data.model import Either, Model, may_be_unknown
from mou_gen.data.places import template_folders
from mou_gen.data.values import Unknown
from mou_gen.kinds import registry
from mou_gen.kinds.descriptions import description
from mou_gen.kinds.key_holders import KeyHolders
from mou_gen.kinds.kind import Kind
from mou_gen.kinds.settings import Settings
from mou_gen.library.agreement_types import read_agreement_types, types_of_form

_BESIDE_DATA: Mapping[str, type[Model]] = {"settings": Settings, "key-holders": KeyHolders}
"""The words for the schemas of `mou-gen.yaml` and `key-holders.yaml`, which are of no kind."""


def json_schema(word: str) -> dict[str, Any]:
    """Return the JSON Schema of the files that say *word* under `kind`: agreement, party, minutes."""
    if word in _BESIDE_DATA:
        made = _BESIDE_DATA[word].model_json_schema(schema_generator=_Schema)
        return {"$schema": _Schema.schema_dialect, **made}
    same = [kind for kind in registry.kinds().values() if kind.word == word]
    made = _by_type(same) if len(same) > 1 else _of(same[0])
    return {"$schema": _Schema.schema_dialect, **made}


def _of(kind: Kind) -> dict[str, Any]:
    made = kind.model.model_json_schema(schema_generator=_Schema)
    made["properties"]["kind"] |= {"const": kind.word}
    if types := kind.types() or _types_left(kind):
        made["properties"]["type"] |= {"enum": list(types)}
    return made


def _types_left(kind: Kind) -> tuple[str, ...]:
    """Return the types of the agreements that are of this *kind* because they are of no other."""
    if "type" not in kind.model.model_fields:
        return ()
    return types_of_form(template_folders(), kind.name)


def _by_type(kinds: list[Kind]) -> dict[str, Any]:
    """Return the schema of *kinds* that share their word: its type says which one holds."""
    made = {kind: _of(kind) for kind in kinds}
    shared = {name: each for one in made.values() for name, each in one.pop("$defs").items()}
    (usual,) = (kind for kind in kinds if not kind.types())
    chosen: dict[str, Any] = {"$ref": f"#/$defs/{usual.model.__name__}"}
    for kind in (kind for kind in kinds if kind.types()):
        asked = {"properties": {"type": {"enum": list(kind.types())}}, "required": ["type"]}
        then = {"$ref": f"#/$defs/{kind.model.__name__}"}
        chosen = {"if": asked, "then": then, "else": chosen}
    return {
        **chosen,
        **_terms(kinds),
        "$defs": {**shared, **{kind.model.__name__: made[kind] for kind in kinds}},
    }


def _terms(kinds: list[Kind]) -> dict[str, Any]:
    """Return how long the agreements among *kinds* are valid at most, by their types."""
    if not any("duration" in kind.model.model_fields for kind in kinds):
        return {}
    types = read_agreement_types(template_folders()).values()
    longest = {each.most_years for each in types if each.most_years}
    rules = []
    for most in sorted(longest):
        these = [each.key for each in types if each.most_years == most]
        asked = {"properties": {"type": {"enum": these}}, "required": ["type"]}
        spans = {"years": {"maximum": most}, "months": {"maximum": most * 12}}
        then = {"properties": {"duration": {"properties": spans}}}
        rules.append({"if": asked, "then": then})
    return {"allOf": rules}


def schema_words() -> tuple[str, ...]:
    """Return what has a schema: what a file may say under `kind`, and the files beside the data."""
    return (*registry.kind_words(), *_BESIDE_DATA)


def schema_text(word: str) -> str:
    """Return the schema of *word*, one of `schema_words`, as it stands in its file."""
    return json.dumps(json_schema(word), ensure_ascii=False, indent=2) + "\n"


class _Schema(GenerateJsonSchema):
    """Asks our validators what they accept; a key without a value counts as left out."""

    def function_plain_schema(
        self, schema: core_schema.PlainValidatorFunctionSchema
    ) -> JsonSchemaValue:
        return dict(ACCEPTED[schema["function"]["function"]])

    def function_wrap_schema(
        self, schema: core_schema.WrapValidatorFunctionSchema
    ) -> JsonSchemaValue:
        other = self.generate_inner(schema["schema"])
        match getattr(schema["function"]["function"], "__self__", None):
            case Either(plain=plain) if plain is Unknown:
                return _or_nothing(other)
            case Either(read=read):
                return {"anyOf": [dict(ACCEPTED[read]), other]}
            case _:
                return other

    def function_before_schema(
        self, schema: core_schema.BeforeValidatorFunctionSchema
    ) -> JsonSchemaValue:
        made = self.generate_inner(schema["schema"])
        distinct = schema["function"]["function"] is distinct_texts
        return {**made, "uniqueItems": True} if distinct else made

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        return {"anyOf": [self.generate_inner(each) for each in schema["choices"].values()]}

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        return {**super().dict_schema(schema), "additionalProperties": False}

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return _or_nothing(self.generate_inner(schema["schema"]))

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return _or_nothing(self.generate_inner(schema["schema"]))

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        made = super().model_schema(schema)
        model = schema["cls"]
        names = {field.alias or name: name for name, field in model.model_fields.items()}
        for key, about in made["properties"].items():
            about["description"] = description(model, names[key])
        made["required"] = [
            key for key in made.get("required", ()) if not may_be_unknown(model, names[key])
        ]
        return {name: value for name, value in made.items() if name not in ("title", "description")}

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002
        return False


def _or_nothing(schema: JsonSchemaValue) -> JsonSchemaValue:
    """Return *schema*, or no value at all."""
    if "enum" in schema:
        return {**schema, "enum": [*(each for each in schema["enum"] if each), None]}
    if "type" in schema:
        types = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
        return {**schema, "type": [*(each for each in types if each != "null"), "null"]}
    return {"anyOf": [schema, {"type": "null"}]}
