"""How a text is written in a YAML file: plain, in quotes, folded or literal.

A changed text keeps its style, its lines before and after the changed words, and the width of its
file; only between them are lines broken anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

WIDTH = 118
"""Of a line that is broken anew, where the file has no longer ones."""
_PLAIN = expression(r"[^\W_](?:[^:#\n]|:(?=[^\s])|(?<=\S)#)*")
_STARTS = tuple("-?:,[]{}#&*!|>'\"%@` ")
_NO_TEXTS = frozenset(("null", "true", "false", "yes", "no", "on", "off", "y", "n", "~", ""))
_WORD = expression(r"\S+")


@value_class
class ScalarSpot:
    """A scalar as it stands in a file."""

    text: str
    """The file."""
    start: int
    end: int
    style: str
    """"" for plain, else the sign that begins it."""
    value: str
    flow: bool
    """Whether it stands between brackets."""
    indent: int
    """Of the mapping or list that it stands in."""

    @property
    def raw(self) -> str:
        """What stands there."""
        return self.text[self.start : self.end]


def needs_no_quotes(text: str, *, flow: bool = False) -> bool:
    """Return whether *text* can stand without quotes, and is taken for a text by every editor."""
    if text.casefold() in _NO_TEXTS or text != text.strip() or text.startswith(_STARTS):
        return False
    if flow and any(sign in text for sign in ",[]{}"):
        return False
    return _PLAIN.fullmatch(text) is not None and not text.endswith(":") and ": " not in text


def quoted_scalar(text: str) -> str:
    """Return *text* in quotes, on one line; in double ones, unless these would need a backslash.

    What holds a backslash is taken for a file that may hide what is sealed.
    """
    said = json.dumps(text, ensure_ascii=False)
    if said.count("\\") and text == " ".join(text.split()):
        return "'" + text.replace("'", "''") + "'"
    return said


def new_scalar(
    text: str, column: int, indent: int, *, flow: bool = False, line_end: str = "\n"
) -> str:
    """Return *text* for a place where nothing stood: at *column*, in what is indented by *indent*."""
    if "\n" in text or text != " ".join(text.split()):
        return quoted_scalar(text)
    if flow or column + len(text) <= WIDTH:
        return text if needs_no_quotes(text, flow=flow) else quoted_scalar(text)
    pad = " " * (indent + 2)
    lines = _wrapped(text.split(), len(pad), len(pad), WIDTH)
    return line_end.join((">-", *(f"{pad}{line}" for line in lines)))


def replacements(spot: ScalarSpot, text: str) -> Iterator[str]:
    """Yield what may stand instead of *spot* to say *text*, the nearest to what is there first."""
    if spot.style in ("|", ">") and "\n" not in text.rstrip("\n"):
        yield from _spliced(spot, text)
        yield from _block(spot, text)
    elif spot.style == "|":
        yield from _literal(spot, text)
    elif "\n" in spot.raw:
        yield from _spliced(spot, text)
    if spot.style == "" and needs_no_quotes(text, flow=spot.flow):
        yield text
    if spot.style == "'" and "\n" not in text:
        yield "'" + text.replace("'", "''") + "'"
    yield quoted_scalar(text)


# ---- texts of several lines --------------------------------------------------------------


def _spliced(spot: ScalarSpot, text: str) -> Iterator[str]:
    """Yield *spot* with only the lines of the changed words broken anew."""
    head, body = _parted(spot)
    before = [(match.start(), match.end()) for match in _WORD.finditer(body)]
    written = [body[start:end] for start, end in before]
    said, wanted = spot.value.split(), _escaped_words(text, spot.style)
    if written != _escaped_words(spot.value, spot.style) and written != said:
        return
    if "\n\n" in body.replace("\r", "").strip("\n") or not wanted:
        return
    first = _common(written, wanted)
    last = _common(written[first:][::-1], wanted[first:][::-1])
    middle = wanted[first : len(wanted) - last]
    begin = before[first - 1][1] if first else before[0][0]
    stop = before[len(before) - last][0] if last else before[-1][1]
    yield head + _joined(body, begin, stop, middle, bool(first), bool(last), spot)


def _joined(
    body: str,
    begin: int,
    stop: int,
    middle: Sequence[str],
    has_before: bool,
    has_after: bool,
    spot: ScalarSpot,
) -> str:
    """Return *body* with *middle* between *begin* and *stop*; the line they end on is broken anew."""
    end = body.find("\n", stop)
    end = len(body) if end < 0 else end - (body[end - 1 : end] == "\r")
    if not has_after:
        end = stop
    words = [*middle, *body[stop:end].split()]
    line = body.rfind("\n", 0, begin) + 1
    pad = _pad(body, spot)
    used = begin - line
    if spot.start and line == 0 and spot.style not in ("|", ">"):
        used += spot.start - spot.text.rfind("\n", 0, spot.start) - 1
    line_end = "\r\n" if "\r\n" in spot.raw else "\n"
    lines = _wrapped(words, used + has_before, len(pad), _width(spot))
    if not lines:
        return body[:begin] + body[end:]
    glue = " " if has_before and lines[0] else ""
    return body[:begin] + glue + f"{line_end}{pad}".join(lines) + body[end:]


def _wrapped(words: Sequence[str], used: int, indent: int, width: int) -> list[str]:
    """Return *words* as lines: the first begins at column *used*, the others at *indent*."""
    lines, line, column = list[str](), list[str](), used
    for word in words:
        more = len(word) + bool(line)
        if (line or not lines) and column + more > width and column > indent:
            lines.append(" ".join(line))
            line, column, more = [], indent, len(word)
        line.append(word)
        column += more
    if line:
        lines.append(" ".join(line))
    return lines


def _width(spot: ScalarSpot) -> int:
    return max(WIDTH if spot.style else 0, *map(len, spot.text.splitlines()), 60)


def _pad(body: str, spot: ScalarSpot) -> str:
    lines = [line for line in body.splitlines() if line.strip()]
    inner = lines if spot.style in ("|", ">") else lines[1:]
    if inner:
        return inner[0][: len(inner[0]) - len(inner[0].lstrip())]
    return " " * (spot.indent + 2)


def _parted(spot: ScalarSpot) -> tuple[str, str]:
    """Return the line that announces a block, and what it says; a scalar in quotes has no such line."""
    if spot.style not in ("|", ">"):
        return "", spot.raw
    head, newline, body = spot.raw.partition("\n")
    return head + newline, body


def _escaped_words(text: str, style: str) -> list[str]:
    words = text.split()
    if style == "'":
        words = [word.replace("'", "''") for word in words]
    elif style == '"':
        words = [json.dumps(word, ensure_ascii=False)[1:-1] for word in words]
    if style in ("'", '"') and words:
        words[0] = style + words[0]
        words[-1] += style
    return words


def _common(these: Sequence[str], others: Sequence[str]) -> int:
    """Return how many of *these* and of the *others* are the same from the beginning."""
    pairs = zip(these, others, strict=False)
    return next((n for n, (a, b) in enumerate(pairs) if a != b), min(len(these), len(others)))


def _block(spot: ScalarSpot, text: str) -> Iterator[str]:
    """Yield the whole block broken anew."""
    head, body = _parted(spot)
    if not body.strip() or text != " ".join(text.split()):
        return
    pad, line_end = _pad(body, spot), "\r\n" if "\r\n" in spot.raw else "\n"
    tail = body[len(body.rstrip()) :]
    if spot.style == "|":
        yield head + pad + text + tail
        return
    lines = _wrapped(text.split(), len(pad), len(pad), _width(spot))
    yield head + line_end.join(f"{pad}{line}" for line in lines) + tail


def _literal(spot: ScalarSpot, text: str) -> Iterator[str]:
    head, body = _parted(spot)
    if not body.strip():
        return
    pad, line_end = _pad(body, spot), "\r\n" if "\r\n" in spot.raw else "\n"
    tail = body[len(body.rstrip()) :]
    lines = text.rstrip("\n").split("\n")
    yield head + line_end.join(f"{pad}{line}" if line else "" for line in lines) + tail
