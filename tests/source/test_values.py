from __future__ import annotations

import datetime as dt

import pytest

from mou_gen.data.values import (
    Bilingual,
    SourcedDate,
    SourcedNumber,
    SourcedText,
    Unknown,
    is_sealed,
)
from mou_gen.document import Origin
from mou_gen.errors import Source

HERE = Origin("a.yaml", Source("a.yaml", 3, 1, key_path="head"))


def test_a_value_is_what_it_says_and_knows_where_it_says_it() -> None:
    text = SourcedText("Nunukan", HERE)
    number = SourcedNumber(5, HERE)
    date = SourcedDate(dt.date(2019, 9, 25), HERE)

    assert text == "Nunukan"
    assert number + 1 == 6
    assert date == dt.date(2019, 9, 25)
    assert text.origin == number.origin == date.origin == HERE


def test_days_can_be_counted_from_a_date() -> None:
    date = SourcedDate(dt.date(2019, 9, 25), HERE)
    week = dt.timedelta(days=7)

    assert date + week == week + date == dt.date(2019, 10, 2)
    assert date - week == dt.date(2019, 9, 18)
    assert date - dt.date(2019, 9, 20) == dt.timedelta(days=5)
    assert date.replace(day=1) == dt.date(2019, 9, 1)
    assert type(date.replace(month=1)) is dt.date


def test_an_unknown_fact_is_false_and_the_same_in_every_language() -> None:
    unknown = Unknown(HERE, "unit.head", {})

    assert not unknown
    assert unknown.id is unknown.en is unknown
    assert unknown["id"] is unknown["en"] is unknown


def test_an_unknown_sealed_fact_knows_nothing_of_what_stands_beside_it() -> None:
    sealed = HERE.at("sealed.identity.nik")

    assert not Unknown(sealed, "identity.nik", {"name": "x"}).owner
    assert Unknown(HERE, "unit.head", {"name": "x"}).owner


def test_what_belongs_to_an_unknown_whole_is_unknown_at_its_own_place() -> None:
    unknown = Unknown(HERE, "unit.head", {"name": "x"})

    rank = unknown.rank

    assert rank.origin.path == "head.rank"
    assert str(rank.origin.source) == str(HERE.source)
    assert (rank.key, rank.owner) == ("unit.head", {"name": "x"})
    assert unknown.office.id.origin.path == "head.office"


def test_an_unknown_fact_is_no_list_no_mapping_and_has_no_private_parts() -> None:
    unknown = Unknown(HERE, "minutes.agenda", {})

    with pytest.raises(TypeError):
        iter(unknown)  # type: ignore[call-overload]
    with pytest.raises(KeyError):
        unknown["fr"]
    with pytest.raises(AttributeError):
        _ = unknown._private


def test_a_text_in_two_languages_is_read_by_attribute_and_by_key() -> None:
    text = Bilingual({"id": SourcedText("ya", HERE), "en": SourcedText("yes", HERE)}, HERE)

    assert (text.id, text["en"]) == ("ya", "yes")
    assert dict(text) == {"id": "ya", "en": "yes"}
    assert len(text) == 2
    assert repr(text) == "Bilingual({'id': 'ya', 'en': 'yes'})"


def test_a_language_that_a_text_lacks_is_unknown_by_attribute_and_missing_by_key() -> None:
    text = Bilingual({"id": SourcedText("ya", HERE)}, HERE)

    assert isinstance(text.en, Unknown)
    assert text.en.origin.path == "head.en"
    assert "en" not in text
    with pytest.raises(KeyError):
        text["en"]


def test_a_text_in_two_languages_does_not_change() -> None:
    texts = {"id": SourcedText("ya", HERE)}
    text = Bilingual(texts, HERE)

    texts["id"] = SourcedText("tidak", HERE)

    assert text["id"] == "ya"
    with pytest.raises(AttributeError):
        text.id = "tidak"  # type: ignore[misc, assignment]


@pytest.mark.parametrize(
    ("path", "sealed"),
    [
        ("sealed", True),
        ("sealed.identity", True),
        ("sealed[0]", True),
        ("seald.identity", True),
        ("Sealed .identity", True),
        ("tertutup.nama", True),
        ("identitiy.name", True),
        ("sealedness", False),
        ("a.sealed", False),
        ("", False),
    ],
)
def test_only_what_is_meant_as_sealed_at_the_top_is_sealed(path: str, sealed: bool) -> None:
    assert is_sealed(path) is sealed
