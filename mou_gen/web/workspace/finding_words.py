"""Findings in the words of a form: fields by their labels, no key, no line, nothing of YAML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from mou_gen.checks import RULES
from mou_gen.data.waiver import BY_PLACE
from mou_gen.errors import Problem
from mou_gen.kinds.field_names import choice_name, field_name
from mou_gen.kinds.keys import known_keys
from mou_gen.language.dates import with_long_dates
from mou_gen.messages import _, language
from mou_gen.reporting import manual
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.form_fields import LOCKED, FormField
from mou_gen.web.workspace.served_folder import with_titles

_QUOTED = expression(r"`([^`]*)`")
_PATH = expression(r"[a-z_]+(?:\[[^\]]*\])?(?:\.[a-z0-9_-]+(?:\[[^\]]*\])?)*")
_STEP = expression(r"\[([^\[\]]*)\]|([^.\[\]]+)")
_OF_FILES = expression(
    r"`[^`]*:`|`[^`]*: [^`]*`|`- ?`|`>-?`|`#|--\w|mou-gen|\.yaml|"
    r"\b(?:YAML|keys?|kunci|lines?|baris|indent\w*|mapping|kumpulan|quotes|tanda petik|"
    r"below it|di bawahnya|schema|skema|tab|anchors?|alias(?:es)?|columns?|kolom)\b",
    re.IGNORECASE,
)
"""What a sentence for those who edit files has in it, and one for a form has not."""


@value_class
class FindingWords:
    """A finding as a page shows it."""

    level: str
    word: str
    message: str
    hint: str
    law: str
    waived: str
    field: str
    """The id of the field that it is at; "" where it is at none of this form."""
    label: str
    """What that field is called, or where else it is."""


def finding_words(
    problem: Problem, fields: Mapping[str, FormField], elsewhere: str = ""
) -> FindingWords:
    """Return *problem* in words, at the one of *fields*, by key path, that it is about.

    What it is about in another file is called *elsewhere*.
    """
    at = None if elsewhere else field_at(problem.missing or problem.source.key_path, fields)
    rule = RULES.get(problem.rule)
    law = manual.source(rule, language()) if rule else ""
    return FindingWords(
        "waived" if problem.waived else str(problem.level),
        _("waived") if problem.waived else problem.level.word,
        _message(problem, fields),
        _hint(problem, fields),
        law,
        problem.waived,
        at.id if at else "",
        elsewhere or (where(at, fields) if at else ""),
    )


def field_at(path: str, fields: Mapping[str, FormField]) -> FormField | None:
    """Return the one of *fields* at the key *path*, or else the nearest around it."""
    while path:
        if path in fields:
            return fields[path]
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return None


def where(at: FormField, fields: Mapping[str, FormField]) -> str:
    """Return the labels that lead to the field *at*: "Tindak lanjut › 2 › Batas waktu"."""
    said: list[str] = []
    path = at.path
    while path:
        each = fields.get(path)
        if each is not None and each.item and each.sort != "unfit" and path.endswith("]"):
            above = fields.get(path[: path.rfind("[")])
            said.append(str(1 + above.kids.index(each)) if above and each in above.kids else "")
        elif each is not None:
            said.append(each.label or choice_name(each.shape.key))
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    return " › ".join(filter(None, reversed(said)))


def _message(problem: Problem, fields: Mapping[str, FormField]) -> str:
    if _is_locked(problem, fields):
        return _(
            "The data of the person are encrypted, and no key is here that opens them. The letter can be "
            "prepared as a draft; it was not searched for names, and the sealed form is not made."
        )
    if problem.missing and problem.rule == "input":
        return _("This is still missing.")
    told = with_titles(problem.message) if problem.rule in RULES else problem.message
    said = _plain(told, fields)
    return sentence(said, _("What stands here cannot be read as it is meant."))


def sentence(said: str, otherwise: str) -> str:
    """Return what is *said* as a sentence, or *otherwise* where it is for those who edit files."""
    if _OF_FILES.search(said):
        return otherwise
    return said[:1].upper() + said[1:] + ("" if said.endswith((".", "?", "!", ")")) else ".")


def _is_locked(problem: Problem, fields: Mapping[str, FormField]) -> bool:
    """Return whether *problem* is that one of *fields* is encrypted, and not that it is damaged."""
    at = field_at(problem.source.key_path, fields)
    return problem.rule == BY_PLACE and at is not None and at.sort == LOCKED


def _hint(problem: Problem, fields: Mapping[str, FormField]) -> str:
    if _is_locked(problem, fields):
        return _("Who holds a key opens them.")
    if problem.missing and problem.rule == "input":
        return _("Fill in this field.")
    said = "" if _OF_FILES.search(problem.hint) else _plain(problem.hint, fields)
    return said[:1].upper() + said[1:] if not _OF_FILES.search(said) else ""


def _plain(text: str, fields: Mapping[str, FormField]) -> str:
    """Return *text* with labels in the place of keys, and dates in the way of the reader."""
    said = _QUOTED.sub(lambda found: f"“{_called(found[1], fields)}”", text)
    return with_long_dates(said, language())


def _called(quoted: str, fields: Mapping[str, FormField]) -> str:
    if (at := fields.get(quoted)) is not None:
        return where(at, fields) or at.label
    if choice := choice_name(quoted):
        return choice
    steps = [key for _item, key in _STEP.findall(quoted) if key]
    if steps and _PATH.fullmatch(quoted) and all(each in known_keys() for each in steps):
        return " › ".join(field_name("", each) or each for each in steps)
    return quoted


def at_fields(problems: Iterable[Problem], form: FormField, file: str) -> list[FindingWords]:
    """Return *problems* in words, and put each of those in this *file* at its field of the *form*."""
    fields = {each.path: each for each in form.each() if each.path}
    told = []
    for problem in problems:
        elsewhere = "" if problem.source.file == file else _("in another document")
        words = finding_words(problem, fields, elsewhere)
        told.append(words)
        if words.field and not problem.waived:
            at = field_at(problem.missing or problem.source.key_path, fields)
            if at is not None:
                at.found.append(words)
    return told
