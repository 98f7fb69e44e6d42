"""Every field of every kind, filled in by a real Chromium and found in its file, its comments as they were.

    python -m tests.web.every_field [FORM ...]

Each kind begins as a file that says little, with a comment at each line. All lists get an item,
all fields a text, and the form is saved once. Which fields there are is asked of the schema.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page

from mou_gen.kinds import registry
from mou_gen.kinds.schema import json_schema
from mou_gen.language.dates import read_long_date
from tests.canaries import FILES
from tests.web.chromium import another_page, chromium, entered, listening
from tests.web.workspace import Workspace
from tests.yaml_edits import said

UNSEEN = ("kind", "agreement", "key")
"""What the program itself writes."""
FOLDER = "kerja-sama"
_PLACES = {"party": "parties/pihak.yaml", "agreement": f"{FOLDER}/agreement.yaml"}
_ALL = """() => [...document.querySelectorAll('#form [name]')].map(e => ({
    name: e.name, tag: e.tagName, type: e.type, value: e.value, on: e.checked, mark: e.className,
    lang: e.lang, options: e.tagName == 'SELECT' ? [...e.options].map(o => o.value) : []}))"""
_ADD = "[...document.querySelectorAll('#form button.add, #form button[value^=\"add\"]')].map(e => e.value)"
_OPEN = "() => document.querySelectorAll('#form details').forEach(e => e.open = true)"


@dataclass(frozen=True)
class Form:
    """A form: what its file says under `kind` and `type`, and what else it has to say at the start."""

    word: str
    type: str = ""
    more: tuple[str, ...] = ()

    def __str__(self) -> str:
        return "/".join(filter(None, (self.word, self.type, *self.more[:1])))


def forms() -> list[Form]:
    """Return a form for each word and each type, and one for a referral of one person."""
    kinds = registry.kinds().values()
    found = [Form(kind.word, each) for kind in kinds for each in kind.types() or ("",)]
    return [*found, Form("referral", "", ("sealed:", "  summary: Ringkasan"))]


# ---- which fields there are --------------------------------------------------------------


def fields(form: Form) -> set[str]:
    """Return the key path of each field that the schema has, an item of a list as `[]`.

    Left out are what else may stand in the place of a text, sealed data that are encrypted or of as many
    persons as the file has not, and the second language of documents that have one.
    """
    found = _fields(form)
    other = r"^sealed\[\]" if form.more else r"^sealed(\.|$)" if form.word == "referral" else "^$"
    one = "languages" not in found and form.word != "party"
    return {
        each
        for each in found
        if not re.search(other, each)
        and not (one and each.endswith(".en"))
        and not (each.endswith((".id", ".en")) and each[:-3] in found)
    } - {"type", "sealed"}


def _fields(form: Form) -> set[str]:
    schema = json_schema(form.word)
    top: Mapping[str, Any] = schema
    while "if" in top:
        named = top["if"]["properties"]["type"]["enum"]
        top = top["then" if form.type in named else "else"]
    return set(_below(top, "", schema.get("$defs", {})))


def _below(node: Mapping[str, Any], path: str, defs: Mapping[str, Any]) -> Iterator[str]:
    if "$ref" in node:
        yield from _below(defs[node["$ref"].rpartition("/")[2]], path, defs)
    elif "anyOf" in node:
        for each in node["anyOf"]:
            yield from _below(each, path, defs)
    elif "properties" in node:
        for key, each in node["properties"].items():
            if key not in UNSEEN:
                yield from _below(each, f"{path}.{key}", defs)
    elif "patternProperties" in node:
        for each in node["patternProperties"].values():
            yield from _below(each, f"{path}.*", defs)
    elif "items" in node:
        yield from _below(node["items"], path if "enum" in node["items"] else f"{path}[]", defs)
    elif node.get("type") != "null":
        yield path.removeprefix(".")


# ---- the browser -------------------------------------------------------------------------


@dataclass
class Filled:
    """What was typed into one form, and what became of it."""

    typed: dict[str, Any] = field(default_factory=dict)
    """What the file is to say, by the name of the field."""
    lists: dict[str, list[str]] = field(default_factory=dict)
    """The items of each list and each mapping, by its name."""
    kinds: dict[str, str] = field(default_factory=dict)


def add_everywhere(page: Page) -> None:
    """Add an item to each list of the form, one of each sort, until no list is empty."""
    done = set[str]()
    while True:
        page.evaluate(_OPEN)
        left = [each for each in page.evaluate(_ADD) if each not in done]
        if not left:
            return
        done.add(left[0])
        button = page.locator(f'#form button[value="{left[0]}"]')
        button.focus()
        with another_page(page):
            page.keyboard.press("Enter")


def fill(page: Page, but: tuple[str, ...] = ()) -> Filled:
    """Fill in each field of the form but those named, each with something of its own."""
    made = Filled()
    page.evaluate(_OPEN)
    for n, each in enumerate(page.evaluate(_ALL)):
        name = each["name"]
        if name.endswith("[]"):
            made.lists.setdefault(name[:-2], []).append(each["value"])
        elif name.endswith("~"):
            made.kinds[name[:-1]] = each["value"]
        elif name.startswith("f.") and not name.endswith("+") and name not in but:
            _fill_one(page, each, n, made)
    return made


def _fill_one(page: Page, each: Mapping[str, Any], n: int, made: Filled) -> None:
    name, field_ = each["name"], page.locator(f'#form [name="{each["name"]}"]')
    if each["type"] == "checkbox":
        ticked = page.locator(f'#form [name="{name}"][value="{each["value"]}"]')
        ticked.check()
        made.typed.setdefault(name, []).append(each["value"])
    elif each["tag"] == "SELECT":
        chosen = [one for one in each["options"] if one and one != each["value"]]
        if chosen:
            field_.select_option(chosen[-1])
            made.typed[name] = chosen[-1]
        elif each["value"]:
            made.typed[name] = each["value"]
    else:
        text = f"uji {n}: “kata” # {name[-9:]}"
        if "date" in each["mark"]:
            text = f"{n % 28 + 1} Desember {2000 + n % 60}"
        elif "short" in each["mark"]:
            text = str(n % 90 + 1)
        field_.fill(text)
        date = read_long_date(text) if "date" in each["mark"] else None
        made.typed[name] = date.isoformat() if date else text


# ---- the file ----------------------------------------------------------------------------


def found(content: Any, name: str, made: Filled) -> Any:
    """Return what a file with this *content* says where the form has the field *name*."""
    at, path = content, "f"
    for step in _steps(name):
        if step.startswith("["):
            item = step[1:-1]
            names = made.lists[path]
            if isinstance(at, list):
                kept = [each for each in names if _says(made, f"{path}[{each}]")]
                number = kept.index(item)
                at = at[number] if number < len(at) else None
            elif isinstance(at, dict):
                new = item not in at and item in names  # its key is made from its words
                at = list(at.values())[names.index(item)] if new else at.get(item)
            else:
                return None
            path += step
        else:
            at = at.get(step) if isinstance(at, dict) else None
            path += f".{step}"
    return at


def _says(made: Filled, path: str) -> bool:
    return any(each == path or each.startswith((f"{path}.", f"{path}[")) for each in made.typed)


def _steps(name: str) -> list[str]:
    steps = name.replace("[", ".[").split(".")
    return [each for each in steps[1:] if each]


def general(name: str, made: Filled) -> str:
    """Return the field *name* as `fields` calls it."""
    path, said_ = "f", ""
    for step in _steps(name):
        if step.startswith("["):
            said_ += ".*" if made.kinds.get(path) == "mapping" else "[]"
            path += step
        else:
            said_ += f".{step}"
            path += f".{step}"
    return said_.removeprefix(".")


def comments(text: str) -> list[str]:
    """Return the comments of a file, in their order."""
    return [each.rpartition("# ")[2] for each in text.splitlines() if "# catatan" in each]


def commented(text: str) -> str:
    """Return *text* with a comment above it, at the end of each line, and below."""
    lines = [f"{each}  # catatan {n}" for n, each in enumerate(text.splitlines())]
    return "\n".join(("# catatan awal", *lines, "# catatan akhir", ""))


def laid_out(root: Path, form: Form) -> str:
    """Write a data folder with a file of this kind that says little; return the name of the file."""
    for name, (_model, text) in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    name = _PLACES.get(form.word, f"{FOLDER}/lain/2026-01-05.yaml")
    lines = [f"kind: {form.word}", *[f"type: {form.type}"] * bool(form.type)]
    if form.word not in _PLACES:
        lines.append(f"agreement: {FOLDER}")
    lines += form.more
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(commented("\n".join(lines)), encoding="utf-8")
    return name


def filled(page: Page, work: Workspace, name: str, reached: set[str]) -> Iterator[str]:
    """Fill in the form of the file *name* and save it; yield what is wrong, and note what is *reached*."""
    before = work.file(name).read_text(encoding="utf-8")
    add_everywhere(page)
    made = fill(page, but=("f.type",))
    page.locator(".bar button.main").focus()
    with page.expect_navigation() as answer:
        page.keyboard.press("Enter")
    after = work.file(name).read_text(encoding="utf-8")
    content = said(after)
    for each, text in made.typed.items():
        if (there := found(content, each, made)) != text:
            yield f"{each} says {there!r} and not {text!r}"
    if not made.typed or page.locator(".banner.good").count() != 1:
        yield f"it was not saved: {answer.value.status} {' '.join(page.inner_text('body').split())[:200]}"
    reached |= {general(each, made) for each in made.typed}
    if comments(before) != comments(after):
        yield "the comments are others"


def wrong(page: Page, work: Workspace, name: str, form: Form) -> Iterator[str]:
    """Fill in the form of the file *name* twice, in the second language too; yield what is wrong."""
    reached = set[str]()
    for _round in range(2):
        yield from filled(page, work, name, reached)
        page.goto(page.url)
    for each in sorted(fields(form) - reached):
        yield f"no field for {each}"


def tried(browser: Browser, form: Form) -> list[str]:
    """Return what is wrong with a *form*."""
    with tempfile.TemporaryDirectory() as home:
        name = laid_out(Path(home), form)
        work = Workspace.of(Path(home))
        with listening() as server:
            page = entered(browser, server)
            document = work.document(name)
            if document.sealed:
                page.goto(f"{server.address}referrals/{document.id}/")
                page.locator("[name=purpose]").fill("mencoba")
                page.keyboard.press("Enter")
                page.wait_for_url("**/documents/**")
            page.goto(f"{server.address}documents/{document.id}/")
            found = list(wrong(page, work, name, form))
            page.close()
    return found


def main(chosen: list[str]) -> int:
    """Try each form, or those *chosen*; return how much is wrong."""
    every = [each for each in forms() if not chosen or {str(each), each.word} & set(chosen)]
    number = faults = 0
    with chromium() as browser:
        for each in every:
            told = tried(browser, each)
            number += len(fields(each))
            faults += len(told)
            print(f"{each}: {len(fields(each))} fields, {len(told)} wrong")  # noqa: T201
            print("".join(f"    {one}\n" for one in told), end="", flush=True)  # noqa: T201
    print(f"{number} fields of {len(every)} forms, {faults} wrong")  # noqa: T201
    return faults


if __name__ == "__main__":
    sys.exit(bool(main(sys.argv[1:])))
