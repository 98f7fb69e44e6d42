"""Where two have changed the same place: what was typed, shown at the item that was meant, in the form of today's file."""

from __future__ import annotations

from typing import Any

from mou_gen.data.yaml_content import DataEdit, EmptyList, InsertItem, RemoveItem, path_steps
from mou_gen.messages import _
from mou_gen.web.workspace.file_keeper import Saved, item_pairs
from mou_gen.web.workspace.finding_words import field_at
from mou_gen.web.workspace.form_fields import Clash, FormBuilder, FormField
from mou_gen.web.workspace.form_values import NEW, is_unsaved, texts_in


def show_clashes(form: FormField, made: Saved, today: FormBuilder, then: FormBuilder) -> None:
    """Put what was typed and clashes back into the *form* of today's file, beside what the file says and said *then*."""
    base = made.base
    assert base is not None
    before = then.form(base.shape, base.value, base.said)
    was = {each.path: each for each in before.each() if each.path}
    mine = {each.name: each for each in then.form(base.shape, made.value, base.said).each()}
    for clash in made.clashes:
        fields = {each.path: each for each in form.each() if each.path}
        meant = _meant(clash.path, base.said, made.file.said)
        at = field_at(meant, fields)
        if at is None:
            continue
        if isinstance(clash, InsertItem) and at.sort == "list" and at.path == meant:
            _put_in(at, clash, today)
            continue
        old = was.get(_steps_of(clash.path, len(path_steps(at.path))))
        _show(at, old, mine.get(old.name) if old else None, clash)


def _meant(path: str, before: Any, today: Any) -> str:
    """Return what the key *path* of the file *before* is in the file of *today*, as far as that still has it."""
    found = ""
    for name, is_item in path_steps(path):
        called = name
        if is_item:
            place = _place_of(name, before, today)
            if place is None:
                return found
            before, today = before[place[0]], today[place[1]]
            called = name if not name.isdecimal() else str(place[1])
        else:
            before, today = _inside(before, name), _inside(today, name)
        found += f"[{called}]" if is_item else f".{called}" if found else called
    return found


def _place_of(name: str, before: Any, today: Any) -> tuple[int, int] | None:
    """Return the number of the item *name* in the list *before*, and in that of *today*; None where it is gone."""
    if not isinstance(before, list) or not isinstance(today, list):
        return None
    keys = [each.get("key") if isinstance(each, dict) else None for each in before]
    number = keys.index(name) if name in keys else int(name) if name.isdecimal() else -1
    return next(((old, n) for old, n in item_pairs(before, today) if old == number), None)


def _inside(said: Any, key: str) -> Any:
    return said.get(key) if isinstance(said, dict) else None


def _steps_of(path: str, count: int) -> str:
    """Return the first *count* steps of the key *path*."""
    while len(path_steps(path)) > count:
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return path


def _put_in(at: FormField, clash: InsertItem, today: FormBuilder) -> None:
    """Put the new item of *clash* into the list *at*, for the next Save."""
    names = [int(each.item[len(NEW) :]) for each in at.kids if is_unsaved(each.item)]
    called = f"{NEW}{max(names, default=-1) + 1}"
    new = today.blank(at.shape, at.name, at.path, called, clash.item)
    advice = _("What you added stands here, and the next Save adds it.")
    new.clash = Clash(_said(new), "", "", advice)
    at.kids.append(new)


def _show(at: FormField, old: FormField | None, typed: FormField | None, clash: DataEdit) -> None:
    """Show at the field *at* what *clash* was to make of it, and let it hold that where it is one text or choice."""
    words = _said(typed)
    if isinstance(clash, EmptyList):
        words = _("There are none")
    if isinstance(clash, RemoveItem) and typed is None:
        words = _("(taken out)")
    advice = _(
        "The form has what the other person saved; make your change again if you still want it."
    )
    now = _said(at)
    if typed is not None and isinstance(at.value, str | tuple):
        at.value = typed.value
        advice = _("What you typed stands in the field; saving it replaces the other text.")
    at.clash = Clash(words, now, _said(old), advice)


def _said(field: FormField | None) -> str:
    """Return what *field* says in words; "" where it has none."""
    if field is None:
        return ""
    if isinstance(field.value, str):
        return str(field.choices.get(field.value, field.value) if field.choices else field.value)
    return " / ".join(field.choices.get(each, each) for each in texts_in(field.value))
