"""The one writer of files of data: what it changes, and that it changes nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import InsertItem, LengthenList, MoveItem, RemoveItem, SetText
from mou_gen.errors import InputError
from tests.yaml_edits import tried


@pytest.mark.slow
def test_seeded_edits_change_the_value_and_nothing_beside_it() -> None:
    """As `python -m tests.yaml_edits 1000` does at large."""
    wrong, refused = tried(250, 12)

    assert wrong == []
    assert refused <= 5


@pytest.mark.parametrize(
    ("before", "path", "after"),
    [
        ("a: b\n# place: Nunukan\nc: d\n", "place", "a: b\nplace: x\nc: d\n"),
        ("a: b\n# the place is open\nc: d\n", "place", "a: b\n# the place is open\nplace: x\nc: d\n"),
        ("a: b\nc: d\n", "place", "a: b\nc: d\nplace: x\n"),
        ("a: b", "place", "a: b\nplace: x"),
        ("place:\nc: d\n", "place", "place: x\nc: d\n"),
        ("place: ~ # open\n", "place", "place: x # open\n"),
        ("place: # open\nc: d\n", "place", "place: x # open\nc: d\n"),
        ("a: {years: 5}\n", "a.months", "a: {years: 5, months: x}\n"),
        ("n: [] # one\n", "n[0]", "n: [x] # one\n"),
        ("n: [p]\n", "n[1]", "n: [p, x]\n"),
        ("u:\n  s:\n    name: y\n", "u.s.head.name", "u:\n  s:\n    name: y\n    head:\n      name: x\n"),
        ("f:\n  nunukan: dsp3a\n  # ttu: not verified\n", "f.ttu", "f:\n  nunukan: dsp3a\n  ttu: x\n"),
        ("# s:\n#   id: contoh\n#   en: sample\nc: d\n", "s.id", "s:\n  id: x\nc: d\n"),
    ],
)  # fmt: skip
def test_a_blank_is_filled_where_it_is_named(before: str, path: str, after: str) -> None:
    assert rewritten(before.encode(), [SetText(path, "x")], "x.yaml").decode() == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("n: [] # one\n", 'n: ["", "", x] # one\n'),
        ("n:\nb: c\n", 'n:\n  - ""\n  - ""\n  - x\nb: c\n'),
        ("b: c\n", 'b: c\nn:\n  - ""\n  - ""\n  - x\n'),
        ("n: [p]\n", 'n: [p, "", x]\n'),
        ('n: ["", "", q]\n', 'n: ["", "", x]\n'),
    ],
)
def test_items_that_are_not_known_yet_keep_their_places(before: str, after: str) -> None:
    edited = rewritten(before.encode(), (LengthenList("n", 2), SetText("n[2]", "x")), "x.yaml")

    assert edited.decode() == after


def test_both_languages_of_a_text_are_written() -> None:
    edits = [SetText("s.id", "satu"), SetText("s.en", "one")]

    assert rewritten(b"a: b\n", edits, "x").decode() == "a: b\ns:\n  id: satu\n  en: one\n"


LIST = "l:\n  # of the first\n  - key: p\n    t: one # tail\n  # of the second\n  - key: q\n    t: two\nend: x\n"


@pytest.mark.parametrize(
    ("edit", "after"),
    [
        (RemoveItem("l[q]"), LIST.replace("  # of the second\n  - key: q\n    t: two\n", "")),
        (InsertItem("l", 2, {"key": "r", "t": "three"}), LIST.replace("end:", "  - key: r\n    t: three\nend:")),
        (InsertItem("l", 1, {"key": "r", "t": "x"}), LIST.replace("  # of the second", "  - key: r\n    t: x\n  # of the second")),
        (MoveItem("l[q]", 0), "l:\n  # of the first\n  # of the second\n  - key: q\n    t: two\n  - key: p\n    t: one # tail\nend: x\n"),
    ],
)  # fmt: skip
def test_items_come_go_and_move_with_their_comments(edit: Any, after: str) -> None:
    assert rewritten(LIST.encode(), [edit], "x").decode() == after


@pytest.mark.parametrize(
    ("text", "edit"),
    [
        ("a: [p]\n", SetText("a[3]", "x")),
        ("a: b\n", SetText("a.c", "x")),
        ("a: {b: c}\n", SetText("a", "x")),
        ("a: b\n", SetText("a", "x\ue000y")),
        ("a: b\n", RemoveItem("a[0]")),
        ("a: [p]\n", RemoveItem("a[4]")),
        ("a: b\n", LengthenList("a", 2)),
        ("a: b\na: c\n", SetText("a", "x")),
        ("- a\n", SetText("a", "x")),
        ("a: [\n", SetText("a", "x")),
    ],
)
def test_what_cannot_be_written_is_refused_with_the_reason(text: str, edit: Any) -> None:
    with pytest.raises(InputError) as error:
        rewritten(text.encode(), [edit], "x.yaml")

    (problem,) = error.value.problems
    assert "cannot be written here: " in problem.message
