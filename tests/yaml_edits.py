"""Seeded edits of data files in ten styles of YAML.

`python -m tests.yaml_edits 1000` makes so many and prints how many are wrong or refused.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import yaml

from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import DataEdit, InsertItem, RemoveItem, SetText
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
    """Return what the YAML *text* says."""
    whole = text if isinstance(text, str) else text.decode()
    return yaml.load(whole.removeprefix("\ufeff"), Loader=yaml.BaseLoader)


def leaves(node: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts below *node*, each with its key path."""
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


def _reworded(rng: random.Random, text: str) -> str:
    words = text.split(" ")
    at = rng.randrange(len(words))
    words[at : at + rng.randrange(3)] = rng.choices(_WORDS, k=rng.randrange(1, 4))
    return " ".join(words).strip() or "x"


def _edit(rng: random.Random, text: str) -> tuple[list[DataEdit], dict[str, str], int]:
    """Return edits of *text*, the texts that it is to have then, and in how many lines at most."""
    before = dict(leaves(said(text)))
    path, old = rng.choice([each for each in before.items() if "key" not in each[0]])
    most = old.count(" ") // 8 + old.count("\n") + 5
    kind = rng.randrange(10)
    in_list, _bracket, number = path.removesuffix("]").rpartition("[")
    plain = path.endswith("]") and number.isdecimal()
    if kind == 0:
        new = f"baru_{rng.randrange(10**6)}"
        return [SetText(new, f"isi {kind}")], {**before, new: f"isi {kind}"}, 5
    if kind == 1 and plain:
        items = [each for at, each in before.items() if at.rpartition("[")[0] == in_list]
        if all(f"{in_list}[{n}]" in before for n in range(len(items))):
            items.insert(int(number), "butir baru")
            wanted = {f"{in_list}[{n}]": each for n, each in enumerate(items)}
            return [InsertItem(in_list, int(number), "butir baru")], before | wanted, 5
    if kind == 2 and plain and f"{in_list}[1]" in before:
        items = [each for at, each in before.items() if at.rpartition("[")[0] == in_list]
        if all(f"{in_list}[{n}]" in before for n in range(len(items))):
            del items[int(number)]
            rest = {at: each for at, each in before.items() if at.rpartition("[")[0] != in_list}
            wanted = {f"{in_list}[{n}]": each for n, each in enumerate(items)}
            return [RemoveItem(path)], rest | wanted, most + 6
    new = _reworded(rng, old) if "\n" not in old else old.replace("line", "garis")
    other = path.removesuffix(".id") + ".en"
    if path.endswith(".id") and other in before and rng.random() < 0.5:
        both = _reworded(rng, before[other])
        return [SetText(path, new), SetText(other, both)], {**before, path: new, other: both}, 40
    return [SetText(path, new)], {**before, path: new}, most


def tried(count: int, seed: int) -> tuple[list[str], int]:
    """Make *count* edits, and return what is wrong, and how many were refused."""
    rng, refused, wrong = random.Random(seed), 0, []
    for _ in range(count):
        style = rng.choice(list(STYLES))
        text = STYLES[style]
        edits, wanted, most = _edit(rng, text)
        try:
            after = rewritten(text.encode(), edits, style).decode()
        except InputError:
            refused += 1
            continue
        comments = [Counter(part.partition("#")[2] for part in each.splitlines() if part.lstrip(" ").startswith("#")) for each in (text, after)]  # fmt: skip
        if dict(leaves(said(after))) != wanted:
            wrong.append(f"{style}: {edits} says something else")
        elif changed_lines(text, after) > most:
            wrong.append(f"{style}: {edits} changes lines beside it")
        elif comments[0] - comments[1] and not isinstance(edits[0], RemoveItem):
            wrong.append(f"{style}: {edits} loses a comment")
        elif ("\r\n" in text) != ("\r\n" in after) or after.count("\r") not in (0, after.count("\n")):  # fmt: skip
            wrong.append(f"{style}: {edits} changes line ends")
    return wrong, refused


if __name__ == "__main__":
    found, refused = tried(int(sys.argv[1]), 13)
    print(f"{sys.argv[1]} edits, {refused} refused, {len(found)} wrong", *found[:20], sep="\n")  # noqa: T201
    sys.exit(1 if found else 0)
