"""The one writer of files of data: what it changes, and that it changes nothing else."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from mou_gen.data.writing import (
    InsertItem,
    LengthenList,
    MoveItem,
    RemoveItem,
    SetText,
    rewritten,
)
from mou_gen.errors import InputError
from tests.examples import AGREEMENTS

STYLES = {
    "agreement": (AGREEMENTS / "nunukan-ttu/agreement.yaml").read_text(encoding="utf-8"),
    "CRLF": "a: satu dua # tetap\r\nb: >-\r\n  lipat satu\r\n  lipat dua\r\nc: tiga\r\n",
    "no last line end": "a: satu\nb: dua tiga",
    "in quotes": "a: 'it''s one'\nb: \"two \\u00e9\"\nc: 'long text\n  over two lines'\nlast: x\n",
    "in brackets": "a: {x: one two, y: [p, q, 'r s']}\nb: [one, two three, {key: k, t: v}]\n",
    "literal": "a: |\n  line one\n  line two\n\n  line four\nb: |-\n  one line\nc: >\n  goes on\n\nd: e\n",
    "deeper comment below": "a:\n  b: >-\n    folded one\n    two three\n      # deeper\nc: x # tail\n# end",
    "plain over lines": "a: plain text\n  over two\n  lines\nb:\n- one two\n- key: z\n  t: words\n-   three\n",
    "four spaces": "a:\n    b:\n        c: deep text\n        # d: example\n    e: f\n\n\ng: h\n",
    "byte order mark": "\ufeffa: b c d\ne: >-\n  f g\n",
}
_WORDS = ("kata", ": titik", "#", "NO", "{}", "*x", "&y", "ü", "don't", '"q"', "- x", "[1]", "100%")


def said(text: str | bytes) -> Any:
    whole = text if isinstance(text, str) else text.decode()
    return yaml.load(whole.removeprefix("\ufeff"), Loader=yaml.BaseLoader)


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(node, dict):
        for key, kid in node.items():
            yield from leaves(kid, f"{path}.{key}" if path else key)
    elif isinstance(node, list):
        for n, kid in enumerate(node):
            name = kid["key"] if isinstance(kid, dict) and "key" in kid else n
            yield from leaves(kid, f"{path}[{name}]")
    else:
        yield path, node


def changed_lines(before: str, after: str) -> int:
    """Return how many lines lie between the first and the last line that differ."""
    one, other = before.splitlines(keepends=True), after.splitlines(keepends=True)
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other))


def _edit(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    at = rng.randrange(len(words))
    words[at : at + rng.randrange(3)] = rng.choices(_WORDS, k=rng.randrange(1, 4))
    return " ".join(words).strip() or "x"


def test_seeded_edits_change_the_value_and_nothing_beside_it() -> None:
    rng, refused = random.Random(13), 0
    for _ in range(250):
        style = rng.choice(list(STYLES))
        text = STYLES[style]
        path, old = rng.choice([each for each in leaves(said(text)) if "key" not in each[0]])
        new = _edit(rng, old) if "\n" not in old else old.replace("line", "garis")
        try:
            after = rewritten(text.encode(), [SetText(path, new)], style).decode()
        except InputError:
            refused += 1
            continue

        expected = {**dict(leaves(said(text))), path: new}
        assert dict(leaves(said(after))) == expected, (style, path, new)
        assert changed_lines(text, after) <= old.count(" ") // 8 + old.count("\n") + 5
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
