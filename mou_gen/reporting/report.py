"""Findings for people and programs: text, JSON, SARIF, GitHub annotations."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from mou_gen import __version__
from mou_gen.errors import Level, Problem
from mou_gen.messages import COMMANDS, _, _n, harmless, language, printable
from mou_gen.reporting import manual

if TYPE_CHECKING:
    from mou_gen.checks import Rule

WAIVED = "waived"
_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", WAIVED: "cyan"}
_SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


# ---- for people ------------------------------------------------------------------------


def problem_text(problem: Problem, excerpt: Sequence[str], style: Callable[..., str]) -> str:
    """Return *problem* with the *excerpt* that it is about, what to do, and the law.

    *style* makes a text bold or coloured, as click does.
    """
    kind = WAIVED if problem.waived else problem.level
    place = style(str(problem.source), bold=True)
    word = _("waived") if problem.waived else problem.level.word
    level = style(word, fg=_COLOURS[kind], bold=True)
    lines = [f"{place}: {level}: {harmless(problem.message)} [{problem.rule}]"]
    lines += (f"    {line}" for line in excerpt)
    lines += (f"    {harmless(line)}" for line in _below(problem))
    return "\n".join(lines)


def _below(problem: Problem) -> Iterator[str]:
    if problem.hint:
        yield problem.hint
    if problem.rule in _rules():
        yield _("source: {law}", law=manual.source(_rules()[problem.rule], language()))
    if problem.waived:
        yield _("waived: {reason}", reason=problem.waived)


def count_blanks(blanks: Sized) -> str:
    """Return a sentence on how many facts are not known."""
    return _n(
        "1 fact is missing and is printed as a blank",
        "{n} facts are missing and are printed as blanks",
        len(blanks),
    )


def count_problems(problems: Iterable[Problem]) -> str:
    """Return how many of *problems* are of which kind: "1 problem, 2 warnings, 1 waived"."""
    kinds = [WAIVED if problem.waived else problem.level for problem in problems]
    told = []
    if errors := kinds.count(Level.ERROR):
        told.append(_n("1 problem", "{n} problems", errors))
    if warnings := kinds.count(Level.WARNING):
        told.append(_n("1 warning", "{n} warnings", warnings))
    if waived := kinds.count(WAIVED):
        told.append(_n("1 waived", "{n} waived", waived))
    return ", ".join(told)


# ---- for programs ----------------------------------------------------------------------


def as_json(problems: Sequence[Problem]) -> str:
    """Return *problems* as a list of objects."""
    return _dumped([_plain(problem) for problem in problems])


def _plain(problem: Problem) -> Mapping[str, Any]:
    return {
        "file": problem.source.file,
        "line": problem.source.line,
        "column": problem.source.column,
        "path": problem.source.key_path,
        "missing": problem.missing,
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
        "source": _rules()[problem.rule].SOURCE if problem.rule in _rules() else "",
        "waived": problem.waived,
    }


def as_github(problems: Sequence[Problem]) -> str:
    """Return *problems* as workflow commands, which GitHub shows beside the lines of a change."""
    return "\n".join(map(_annotation, problems))


def _annotation(problem: Problem) -> str:
    command = "notice" if problem.waived else problem.level
    line, column = problem.source.line, problem.source.column
    properties = {
        "file": printable(problem.source.file),
        **({"line": str(line)} if line else {}),
        **({"col": str(column)} if column else {}),
        "title": problem.rule,
    }
    said = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{command} {said}::{_data(chr(10).join([problem.message, *_below(problem)]))}"


def _data(value: str) -> str:
    return harmless(value).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")


def as_sarif(problems: Sequence[Problem]) -> str:
    """Return *problems* in the Static Analysis Results Interchange Format 2.1.0."""
    ids = sorted({*_rules(), *(problem.rule for problem in problems)})
    driver = {"name": "mou-gen", "version": __version__, "rules": [_rule(each) for each in ids]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, ids.index(problem.rule)) for problem in problems],
    }
    return _dumped({"$schema": _SARIF, "version": "2.1.0", "runs": [run]})


def _rule(name: str) -> Mapping[str, Any]:
    if name not in _rules():
        return {"id": name}
    rule = _rules()[name]
    return {
        "id": name,
        "shortDescription": {"text": manual.first_line(rule, language())},
        "help": {"text": manual.manual_page(rule, language())},
        "defaultConfiguration": {"level": rule.LEVEL},
        "properties": {"source": rule.SOURCE, "verified": rule.SURE},
    }


def _result(problem: Problem, index: int) -> Mapping[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(problem.source.file)}}
    if problem.source.line:
        place["region"] = {"startLine": problem.source.line}
        if problem.source.column:
            place["region"]["startColumn"] = problem.source.column
    said = ". ".join(filter(None, [problem.message, problem.hint]))
    location: dict[str, Any] = {"physicalLocation": place}
    if problem.source.key_path:
        location["logicalLocations"] = [{"fullyQualifiedName": problem.source.key_path}]
    result = {
        "ruleId": problem.rule,
        "ruleIndex": index,
        "level": problem.level,
        "message": {"text": said},
        "locations": [location],
    }
    if problem.waived:
        result["suppressions"] = [{"kind": "inSource", "justification": problem.waived}]
    return result


def _uri(file: str) -> str:
    path = Path(file)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="surrogateescape")


def _dumped(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # within quotes alone: nothing else in it is beyond the end of a line
    return COMMANDS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


FORMATS: Mapping[str, Callable[[Sequence[Problem]], str]] = {
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}
"""What programs read, by the name of the format."""


# ---- the rules ---------------------------------------------------------------------------


def _rules() -> Mapping[str, Rule]:
    """Return the rules; they bring libraries with them that a count of blanks can do without."""
    from mou_gen.checks import RULES

    return RULES
