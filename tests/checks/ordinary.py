"""Some two thousand words and names of everybody, none of which is a victim's."""

from __future__ import annotations

import re
from functools import cache

from mou_gen.language.regions import regions
from mou_gen.library.words import common_names
from tests.examples import ROOT

_WORD = re.compile(r"(?<![\w&{<%.|])[^\W\d_]{2,}(?![\w=(}>])")


@cache
def ordinary() -> list[str]:
    """Return the words of the templates, examples and guides, names of regions, common names."""
    texts = [
        *sorted((ROOT / "templates").rglob("*.html")),
        *sorted((ROOT / "agreements").rglob("minutes/*.yaml")),
        *sorted((ROOT / "agreements").rglob("agreement.yaml")),
        *sorted((ROOT / "agreements").rglob("cooperations/*.yaml")),
        *(ROOT / "docs" / name for name in ("panduan.md", "guide.md")),
    ]
    found = {word for path in texts for word in _WORD.findall(path.read_text("utf-8"))}
    places = {each.bare_name for each in regions()}
    return sorted(found | places | {name.capitalize() for name in common_names()})
