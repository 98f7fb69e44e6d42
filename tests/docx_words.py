"""The words of a Word file, as a person reads them: an independent reader for tests.

Knows nothing of the writer. Labels are counted from `numbering.xml` as Word does: a level
restarts below a higher one, and each abstract list is one sequence. References read by
what is cached in them. Heads of pages are left out.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"))


def words(docx: bytes) -> str:
    """Return all words of *docx* in reading order, a line a paragraph."""
    return "\n".join(f"{label} {text}" if label else text for label, text in paragraphs(docx))


def paragraphs(docx: bytes) -> Iterator[tuple[str, str]]:
    """Yield label ("" for none) and text of each paragraph, also those in tables."""
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        document, styles, numbering = (
            ElementTree.fromstring(package.read(f"word/{name}.xml"))
            if f"word/{name}.xml" in package.namelist()
            else ElementTree.Element(name)  # LibreOffice writes no numbering that nothing needs
            for name in ("document", "styles", "numbering")
        )
    labels = _Labels(styles, numbering)
    for paragraph in document.iter(f"{W}p"):
        yield labels.of(paragraph), "".join(_texts(paragraph))


def _texts(node: ElementTree.Element) -> Iterator[str]:
    for child in node:
        match child.tag.removeprefix(W):
            case "t":
                yield child.text or ""
            case "br":
                yield "\n"
            case "tab":
                yield " "
            case "noBreakHyphen":
                yield "-"
            case "pPr" | "rPr" | "sdtPr" | "pict" | "drawing" | "instrText":
                continue
            case _:
                yield from _texts(child)


class _Labels:
    """Counts the numbered paragraphs, which are to come in reading order."""

    def __init__(self, styles: ElementTree.Element, numbering: ElementTree.Element) -> None:
        self._styles = {_get(each, "styleId"): each for each in styles.iter(f"{W}style")}
        self._lists = {
            _get(each, "numId"): _value(each, "abstractNumId") for each in numbering.iter(f"{W}num")
        }
        self._levels = {
            (_get(each, "abstractNumId"), int(_get(level, "ilvl"))): level
            for each in numbering.iter(f"{W}abstractNum")
            for level in each.iter(f"{W}lvl")
        }
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)

    def of(self, paragraph: ElementTree.Element) -> str:
        """Return the label of *paragraph*, "" for none."""
        found = self._numbered(paragraph)
        if found is None:
            return ""
        abstract, level = found
        counts = self._counts[abstract]
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        counts[level] = counts.get(level, 0) + 1
        pattern = _value(self._levels[abstract, level], "lvlText")
        return re.sub(r"%(\d)", lambda m: self._number(abstract, int(m[1]) - 1), pattern)

    def _numbered(self, paragraph: ElementTree.Element) -> tuple[str, int] | None:
        properties = paragraph.find(f"{W}pPr")
        style = None
        while properties is not None:
            if (numbered := properties.find(f"{W}numPr")) is not None:
                abstract = self._lists[_value(numbered, "numId")]
                return abstract, self._level(abstract, numbered, style)
            style = (
                self._styles[_value(properties, "pStyle")] if style is None else self._base(style)
            )
            properties = None if style is None else style.find(f"{W}pPr")
        return None

    def _level(
        self, abstract: str, numbered: ElementTree.Element, style: ElementTree.Element | None
    ) -> int:
        """Return the level: of a style that which names it, as in Word, and as LibreOffice reads it."""
        level = int(_value(numbered, "ilvl"))
        if style is not None:
            assert _value(self._levels[abstract, level], "pStyle") == _get(style, "styleId")
        return level

    def _base(self, style: ElementTree.Element) -> ElementTree.Element | None:
        return self._styles.get(_value(style, "basedOn"))

    def _number(self, abstract: str, level: int) -> str:
        count = self._counts[abstract].get(level, 1)
        match _value(self._levels[abstract, level], "numFmt"):
            case "lowerLetter":
                return chr(ord("a") + (count - 1) % 26) * (1 + (count - 1) // 26)
            case "upperRoman":
                return _roman(count)
            case _:
                return str(count)


def _roman(count: int) -> str:
    numeral = ""
    for value, letters in _ROMAN:
        numeral += letters * (count // value)
        count %= value
    return numeral + "I" * count


def _get(element: ElementTree.Element, name: str) -> str:
    return element.get(f"{W}{name}", "")


def _value(element: ElementTree.Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return "" if child is None else _get(child, "val")
