"""What was changed in files that came back, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from mou_gen.messages import N_, _, _n, harmless, printable
from mou_gen.pull.changes import ChangeKind, PulledChange, SideVersion
from mou_gen.reporting.redaction import Redactor

_HEADINGS = {
    ChangeKind.VALUE: N_("Values"),
    ChangeKind.BY_HAND: N_("To be done by hand"),
    ChangeKind.CONFLICT: N_("Conflicts"),
    ChangeKind.TEMPLATE: N_("Template text"),
    ChangeKind.INSERTED: N_("Inserted paragraphs"),
    ChangeKind.DELETED: N_("Deleted paragraphs"),
    ChangeKind.MOVED: N_("Moved paragraphs"),
    ChangeKind.SPLIT: N_("Split paragraphs"),
    ChangeKind.MERGED: N_("Merged paragraphs"),
    ChangeKind.NOTE: N_("Notes"),
}
_NOTES = {
    "comment": N_("comment"),
    "footnote": N_("footnote"),
    "object": N_("object"),
    "unknown element": N_("unknown element"),
}
"""What a note is, where its text does not say so."""
_TELLING = frozenset(("format", "numbering", "reference", "struck"))
_SHOWN = 400
"""Letters of a text that are shown; programs receive the whole text."""
_AROUND = 40


def pull_text(
    changes: Sequence[PulledChange], discreet: Redactor, style: Callable[..., str]
) -> str:
    """Return *changes* by file and kind, each with the place to open, as *discreet* may tell them."""
    lines: list[str] = []
    for returned, of_file in groupby(changes, key=lambda each: each.returned):
        if returned:
            lines.append(style(harmless(discreet.said(printable(returned))), bold=True))
        for kind, of_kind in groupby(of_file, key=lambda each: each.kind):
            lines.append(f"  {_(_HEADINGS[kind])}")
            for each in of_kind:
                told = _told(_as_shown(each, discreet))
                lines += (f"    {harmless(discreet.said(line))}" for line in told)
    return "\n".join(lines)


def count_changes(changes: Sequence[PulledChange]) -> str:
    """Return how many of *changes* are values that can be written, and how many a person must see to."""
    values = sum(each.is_writable for each in changes)
    left = sum(each.is_left for each in changes)
    if not changes:
        return _("no change")
    said = _n("1 value can be written", "{n} values can be written", values)
    return f"{said}; " + _n("1 change needs your decision", "{n} changes need your decision", left)


def pull_json(changes: Sequence[PulledChange], discreet: Redactor) -> str:
    """Return *changes* as a list of objects, as *discreet* may tell them."""
    shown = (_as_shown(each, discreet) for each in changes)
    return json.dumps([_plain(each) for each in shown], ensure_ascii=False, indent=2)


def _as_shown(change: PulledChange, discreet: Redactor) -> PulledChange:
    """Return *change* without what nobody may repeat."""
    said, quoted = discreet.said, discreet.quoted
    return replace(
        change,
        file=said(change.file),
        path=said(change.path),
        old=quoted(change.old),
        new=quoted(change.new),
        authors=tuple(map(quoted, change.authors)),
        why=said(change.why),
        where=quoted(change.where),
        choice=said(change.choice),
        text=quoted(change.text),
        versions=tuple(_version_as_shown(each, discreet) for each in change.versions),
    )


def _version_as_shown(version: SideVersion, discreet: Redactor) -> SideVersion:
    return replace(
        version,
        text=discreet.quoted(version.text),
        authors=tuple(map(discreet.quoted, version.authors)),
    )


def _plain(change: PulledChange) -> Mapping[str, Any]:
    return {
        "kind": change.kind.value,
        "file": change.file,
        "path": change.path,
        "line": change.line,
        "old": change.old,
        "new": change.new,
        "authors": list(change.authors),
        "date": change.date,
        "places": list(change.places) if change.places else None,
        "why": change.why,
        "where": change.where,
        "language": change.language,
        "text": change.text,
    }


def _told(change: PulledChange) -> Iterator[str]:
    yield " ".join(filter(None, (_place(change), _who(change))))
    match change.kind:
        case ChangeKind.CONFLICT:
            yield _("sent: {text}", text=_short(change.old))
            for each in change.versions:
                who = ", ".join(filter(None, (*each.authors, each.date[:10])))
                name = f"{each.name} ({who})" if who else each.name
                yield f"{name}: {_short(each.text)}"
            yield _("choose one: `--take NAME {path}`", path=change.choice)
        case ChangeKind.INSERTED:
            yield f"+ {_short(change.new)}"
            if change.text != change.new:
                yield from change.text.splitlines()
        case ChangeKind.DELETED:
            yield f"- {_short(change.old)}"
        case ChangeKind.NOTE:
            what = _(_NOTES[change.why]) if change.why in _NOTES else change.why
            yield _short(change.text if what in _TELLING else f"{what}: {change.text}")
            if change.why == "reference" and change.new:
                yield f"- {_short(change.old)}"
                yield f"+ {_short(change.new)}"
        case ChangeKind.MOVED | ChangeKind.SPLIT | ChangeKind.MERGED:
            yield _short(change.text)
        case _:
            old, new = _around(change.old, change.new)
            yield f"- {old}"
            yield f"+ {new}"
    if change.why and change.kind is not ChangeKind.NOTE:
        yield f"({change.why})"


def _place(change: PulledChange) -> str:
    place = f"{printable(change.file)}:{change.line}" if change.line else printable(change.file)
    path = f"`{change.path}`" if change.path else ""
    count = ""
    if change.places and change.places[1] > 1:
        done, total = change.places
        count = _("{done} of {total} places", done=done, total=total)
    return ", ".join(filter(None, (f"{place} {path}".strip(), change.where, count)))


def _who(change: PulledChange) -> str:
    said = ", ".join(filter(None, (*change.authors, change.date[:10])))
    return f"[{said}]" if said else ""


def _short(text: str) -> str:
    words = " / ".join(" ".join(line.split()) for line in text.splitlines())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN]}..."


def _around(old: str, new: str) -> tuple[str, str]:
    """Return both texts, only what is around the difference of long ones."""
    one, other = _short(old), _short(new)
    if max(len(old), len(new)) <= _SHOWN:
        return one, other
    one, other = " ".join(old.split()), " ".join(new.split())
    pairs = zip(one, other, strict=False)
    start = next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    first = max(0, start - _AROUND)
    dots = "..." if first else ""
    return _short(dots + one[first:]), _short(dots + other[first:])
