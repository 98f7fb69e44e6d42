"""What one text makes the end of something, and the other its beginning: "sampai tempat serah terima", "from the place of handover"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    named_behind,
)
from mou_gen.language.dictionary import Dictionary, share_a_meaning
from mou_gen.startup.expressions import expression

_UP_TO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"(?<!telah )(?<!setelah )(?<!sudah )(?<!saat )(?<!belum )(?<!tidak )\b(?:sampai|hingga)\s+(?:(?:dengan|ke|di|pada)\s+)?",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?<!not )\b(?:up\s+to|until|till|as\s+far\s+as)\s+(?:and\s+including\s+)?", re.IGNORECASE
    ),
}
_FROM: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?<!mulai\s)dari\s+(?!(?:[^.;]|\.(?=\d)){0,200}?(?:\bke\b|[–-]\s?\d))",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\bfrom\s+(?!(?:[^.;]|\.(?=\d)){0,200}?(?:\bto\b|[–-]\s?\d))",
        re.IGNORECASE,
    ),
}
_ALSO_UP_TO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sampai|hingga|ke|kepada|menuju|tujuan|sebelum|selama|akhir|berakhir\w*|s\.d|s/d|menjelang|tiba|belum|tidak|baru|paling|maksim\w+)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:up\s+to|until|till|unto|into|as\s+far\s+as|to\s+(?:the|its|their|an?|each|one)\b|through\w*|before|by|reach\w*|arriv\w+|end\w*|last\w*|pending|while|during|not|no|most|within|down|earlier|older|again|onwards?)\b",
        re.IGNORECASE,
    ),
}
_ALSO_FROM: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:dari(?:pada)?|sejak|mulai|dimulai|bermula|asal|berasal|terhitung|setelah|sesudah|awal|semula|\w*tangguh\w*|\w*tunda\w*|\w*henti\w*|\w*tutup\w*|\w*larang\w*|tidak|belum|baru|kecuali)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:from|since|of|after|start\w*|begin\w*|commenc\w+|onwards?|once|not|no|never|except)\b",
        re.IGNORECASE,
    ),
}
"""By what else a text may tell the same edge, or turn the other round."""


def turned_ends(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield up to what something goes on in one text, where the other, as *dictionary* translates it, has it begin there, and neither tells of the other edge."""
    for one, other in ((first, second), (second, first)):
        until, since = (
            _UP_TO[one.language].search(one.said),
            _FROM[other.language].search(other.said),
        )
        if (
            until
            and since
            and not _ALSO_FROM[one.language].search(one.said)
            and not _ALSO_UP_TO[other.language].search(other.said)
            and share_a_meaning(
                named_behind(one, until, dictionary), named_behind(other, since, dictionary)
            )
        ):
            yield from crossed_difference(one, FoundWords.of(until), other, FoundWords.of(since))
