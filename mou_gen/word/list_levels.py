"""Which list counts a paragraph, and at which level: its own setting, or that of its style."""

from __future__ import annotations

from xml.etree import ElementTree

from mou_gen.word.word_lines import ListPlace, W

_DEEPEST = 20
"""Styles of which one may be based on the other."""
_NO_LIST = "0"


class ListLevels:
    """The lists of a Word file."""

    def __init__(
        self, styles: ElementTree.Element | None, numbering: ElementTree.Element | None
    ) -> None:
        """Take the parts with the *styles* and the lists; a file may have neither."""
        self._styles = {
            style.get(f"{W}styleId", ""): style
            for style in (styles if styles is not None else ())
            if style.tag == f"{W}style"
        }
        self._lists: dict[str, ElementTree.Element] = {}
        self._kinds: dict[str, ElementTree.Element] = {}
        for each in numbering if numbering is not None else ():
            if each.tag == f"{W}num":
                self._lists[each.get(f"{W}numId", "")] = each
            elif each.tag == f"{W}abstractNum":
                self._kinds[each.get(f"{W}abstractNumId", "")] = each

    def place(self, properties: ElementTree.Element | None) -> ListPlace | None:
        """Return where a paragraph with these *properties* is counted; None where it has no number."""
        list_id, level = "", ""
        for each in self._settings(properties):
            list_id = list_id or _said(each, "numPr/numId")
            level = level or _said(each, "numPr/ilvl")
        if list_id in ("", _NO_LIST):
            return None
        return ListPlace(list_id, level or "0", self._start(list_id, level or "0"))

    def _settings(self, properties: ElementTree.Element | None) -> list[ElementTree.Element]:
        """Return *properties* and those of the styles below them."""
        if properties is None:
            return []
        found = [properties]
        style = self._styles.get(_said(properties, "pStyle"))
        while style is not None and len(found) < _DEEPEST:
            if (own := style.find(f"{W}pPr")) is not None:
                found.append(own)
            style = self._styles.get(_said(style, "basedOn"))
        return found

    def _start(self, list_id: str, level: str) -> str:
        found = self._lists.get(list_id)
        if found is None:
            return "1"
        for override in found.findall(f"{W}lvlOverride"):
            if override.get(f"{W}ilvl") == level:
                begins = _said(override, "startOverride") or _said(override, "lvl/start")
                if begins:
                    return begins
        kind = self._kinds.get(_said(found, "abstractNumId"))
        levels = kind.findall(f"{W}lvl") if kind is not None else ()
        own = next((each for each in levels if each.get(f"{W}ilvl") == level), None)
        return (_said(own, "start") if own is not None else "") or "1"


def _said(element: ElementTree.Element, path: str) -> str:
    """Return the value at *path* below *element*, "" where there is none."""
    found = element.find("/".join(f"{W}{name}" for name in path.split("/")))
    return "" if found is None else found.get(f"{W}val", "")
