"""What lasts until something in one language and begins with it in the other: "sampai dengan serah terima", "once a handover"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.pairs import Difference, FoundWords, LanguageVersion, differences
from mou_gen.startup.expressions import expression

_UNTIL: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sampai(?:\s+(?:dengan|ke|di))?|hingga|s\.d\.)\s+(?!(?:dengan|saat\s+ini|sekarang|kini|pada|kepada|batas)\b)(?=[^\W\d])",
        re.IGNORECASE,
    ),
    "en": expression(r"\b(?:until|till|as\s+far\s+as|up\s+to)\s+(?=[^\W\d])", re.IGNORECASE),
}
_FROM: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:setelah|sesudah|sejak|semenjak|mulai\s+dari|terhitung\s+(?:mulai|sejak))\s+(?!(?:itu|ini)\b)(?=[^\W\d])",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:once\s+(?!(?:a|an|every|each|per|in|more|again|only)\s+(?:day|week|month|year|quarter|semester|period)\b)"
        r"|after\s+(?!(?:which|that|this|hours|all)\b)|(?:starting|beginning|as)\s+from\s+)(?=[^\W\d])|\bfrom\s+(?=(?:[^\W\d][\w'-]*\s+){1,7}?on(?:wards?)?\b)",
        re.IGNORECASE,
    ),
}
_ALSO_UNTIL: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sampai|hingga|sebelum|menjelang|selama|selagi|ke|menuju|berakhir|akhir|ditutup|selesai|menunggu|tiba|paling\s+lambat|s\.d)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:until|till|to\s+(?:the|an?|its|their|be|(?-i:[A-Z]))|into|up\s+to|as\s+far\s+as|by|through(?:out)?|before|prior|pending|ends?"
        r"|ending|within|during|while|as\s+long\s+as|reach\w*|when|where|at|on\s+(?:the\s+)?\w+ion|lapses?|expir\w+|complet\w+|clos\w+)\b",
        re.IGNORECASE,
    ),
}
_ALSO_FROM: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:setelah|setelahnya|sesudah|sesudahnya|sejak|semenjak|mulai|dimulai|terhitung|begitu|usai|seusai|selesai|pasca\w*|dari|kemudian|selanjutnya"
        r"|berikutnya|lalu|apabila|jika|bila|kalau|ketika|manakala|saat|waktu|hal|sekali|dahulu|pernah|telah|sudah|berakhir\w*|atas|lewat)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:after\w*|once|since|upon|following|from|onwards?|starting|beginning|begin|start|commenc\w+|when|where|if|then|next|later|subsequent\w*"
        r"|as\s+soon|post\w*|have|has|had|been|on|of)\b",
        re.IGNORECASE,
    ),
}
_TURNS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:tidak|bukan|belum|tanpa|jangan|dilarang|larangan|melarang|hanya|baru|kecuali|selain|tertunda|menunda|ditunda|penundaan"
        r"|\w*tangguh\w*|ditahan|menahan|menunggu|dihentikan|menghentikan|terhenti|\w*beku\w*|tetap|ditutup|menutup|dirahasiakan|rahasia|dialihkan|beralih)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:not?|never|cannot|without|nor|neither|none|nobody|nothing|prohibit\w*|forbidden|only|unless|except|suspen\w+|postpon\w+|defer\w*"
        r"|delay\w*|withh\w+|wait\w*|stop\w*|halt\w*|cease\w*|frozen|hold|held|barred|closed?|resum\w+|reopen\w*|confidential|secret|again|discharg\w+|releas\w+|(?:risks?|title)\s+pass(?:es)?)\b",
        re.IGNORECASE,
    ),
}
"""Words beside which what is so until then is otherwise after it: "ditangguhkan sampai", "resumed once"."""


def turned_times(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "until" of one text beside a "from" of the other, where neither says what the other does in any way."""
    if any(_TURNS[each.language].search(each.said) for each in (first, second)):
        return
    for ours, theirs in ((_UNTIL, _FROM), (_FROM, _UNTIL)):
        mine = _said_alone(first, ours, second)
        others = _said_alone(second, theirs, first)
        if mine and others:
            yield from differences(first, [mine], second, [others])


def _said_alone(
    one: LanguageVersion, words: Mapping[str, re.Pattern[str]], other: LanguageVersion
) -> FoundWords | None:
    """Return what *one* says by *words*; None where it does not, or the *other* says it too."""
    found = words[one.language].search(one.said)
    also = _ALSO_UNTIL if words is _UNTIL else _ALSO_FROM
    if found is None or also[other.language].search(other.said):
        return None
    return FoundWords.of(found)
