"""A duty beside a permission that the other text only permits as well: "dapat memeriksa, dan petugas wajib membuka", "may inspect, and the officer may open"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.parity.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_DUTY = expression(r"\b(?:wajib|harus|diwajibkan|diharuskan|berkewajiban|mesti)\b", re.IGNORECASE)
_PERMITTED = expression(
    r"\b(?:dapat|boleh|bisa|berhak|diperbolehkan|berwenang|mungkin|dimungkinkan|diizinkan|dibenarkan"
    r"|ter(?!sebut|hadap|hitung|tulis|diri)\w+)\b",
    re.IGNORECASE,
)
_BINDS = expression(
    r"\b(?:shall|must|required|requires?|ha(?:s|ve|d)\s+to|obliged|bound|obligations?|dut(?:y|ies)|need(?:s|ed)?|(?:is|are|was|were|be)\s+to"
    r"|compulsory|mandatory|obligatory|responsible|ought|should|will|only|until|unless|without)\b",
    re.IGNORECASE,
)
_MAY = expression(r"\b(?:may|can|could|might)\b(?!\s+not\b)", re.IGNORECASE)


def second_duties(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the duty of the Indonesian text, where all that the English text says is that one "may", once too often.

    What is a duty alone and is permitted alone, `parity-duty` finds.
    """
    duties = [*_DUTY.finditer(first.said)]
    permitted = [*_PERMITTED.finditer(first.said)]
    may = [*_MAY.finditer(second.said)]
    if duties and permitted and len(may) > len(permitted) and not _BINDS.search(second.said):
        place = -1 if duties[0].start() > permitted[0].start() else 0
        yield from differences(
            first, [FoundWords.of(duties[0])], second, [FoundWords.of(may[place])]
        )
