"""An act that one sentence both asks for, or allows, and forbids: "wajib mengenakan helm dan dilarang mengenakan helm"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.startup.expressions import expression

_ACT = r"(?P<act>[^\W\d_]+(?:\s+[^\W\d_]+){1,11})"
_CONTRARY = expression(
    rf"(?<!tidak )\b(?:(?P<must>wajib|harus)|boleh|dapat|berhak|diperbolehkan)\s+{_ACT}"
    r"\s*,?\s+(?P<joint>(?:dan|tetapi|namun|serta|sedangkan|sekaligus)\s+(?:[^\W\d_]+\s+){0,4}?)"
    r"(?:dilarang|tidak\s+(?:boleh|berhak|dapat|diperbolehkan)|(?(must)tidak\s+(?:wajib|perlu)|(?!)))\s+(?P=act)(?=\s*(?:[.;]|$))",
    re.IGNORECASE,
)
"""The same act, word for word, up to the end of the sentence: nothing behind it tells the two apart. What one may do one need not."""
_OF_ANOTHER = expression(r"\bPIHAK\b")


def contrary_acts(text: str) -> Iterator[re.Match[str]]:
    """Yield where Indonesian *text* asks one for an act, or allows it, and forbids it or does not ask for it."""
    for found in _CONTRARY.finditer(text):
        if not _OF_ANOTHER.search(found["joint"]):
            yield found
