"""What lasts until something in one language and begins with it, or outlasts it, in the other: "sampai dengan serah terima", "once a handover"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    crossed_difference,
    exchanged_ways,
)
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
TURNS: Mapping[str, re.Pattern[str]] = {
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


_OUTLASTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?:juga|bahkan|termasuk|tetap(?:\s+[^\W\d_]+){0,6}?|(?:dan|maupun|serta|ataupun))\s+(?:setelah|sesudah|seusai|selepas|pasca)(?:nya)?"
        r"|(?:meski|walau)(?:pun)?\s+[^.;:,]{0,60}?\b(?:telah|sudah)\s+(?:berakhir|selesai|habis|berhenti))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:even|also|including|still|and|as\s+well\s+as)\s+(?:after(?:wards)?|beyond|following)|beyond\s+the\s+(?:end|term|expiry|termination)"
        r"|surviv(?:e[sd]?|ing)|outlast\w*|even\s+(?:if|though)\s+[^.;:,]{0,60}?\b(?:has|have)\s+(?:ended|expired))\b",
        re.IGNORECASE,
    ),
}
"""Says that something goes on after an end."""
_STOPS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sampai(?!\s+(?:saat\s+ini|sekarang|kini|kepada|di|ke)\b)|hingga(?!\s+(?:saat\s+ini|kini|sekarang)\b)|selama|sepanjang|hanya\s+dalam)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:until|till|(?:as|so)\s+long\s+as|during|throughout|for\s+the\s+(?:duration|term))\b",
        re.IGNORECASE,
    ),
}
"""Says when something stops."""
_GOES_ON: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:setelah\w*|sesudah\w*|seusai|selepas|pasca\w*|terus|seterusnya|selanjutnya|selamanya|kemudian|lewat|melampaui|melewati|tanpa\s+batas|juga|bahkan"
        r"|\w+pun|pun|tidak|bukan|belum|sejak|mulai)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:after\w*|beyond|surviv\w*|outlast\w*|even|continu\w*|thereafter|perpetu\w*|indefinite\w*|still|following|post|once|upon|later|also|from"
        r"|onwards?|ever|always|past|not?|never|since)\b",
        re.IGNORECASE,
    ),
}
"""May say that something goes on."""
_DURING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:selama|sepanjang|saat|ketika|sewaktu)\s+(?!(?:ini|itu|ber|masih|satu|dua|tiga|setahun|sebulan|seminggu|sehari)\b|bertahun|berbulan|berhari|berabad)(?=[^\W\d])",
        re.IGNORECASE,
    ),
    "en": expression(r"\b(?:during|while|whilst|throughout)\s+(?=[^\W\d])", re.IGNORECASE),
}
_ALSO_DURING: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:selama\w*|sepanjang|saat|ketika|sewaktu|waktu|masa|dalam|pada|di|sambil|seraya|sembari|sementara|sedang|kala|tengah|berlangsung|antara|sampai|hingga|lama|bersamaan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:during|while|whilst|throughout|when\w*|as|in|at|on|within|for|over|long|course|amid|pending|until|till|still|where|meanwhile)\b",
        re.IGNORECASE,
    ),
}


def outlasting_times(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield what goes on after an end in one text and stops with it in the other: "juga setelah Kontrak berakhir", "until the Contract has ended"."""
    for one, other in ((first, second), (second, first)):
        outlasts = _OUTLASTS[one.language].search(one.said)
        stops = _STOPS[other.language].search(other.said)
        if outlasts is None or stops is None or _GOES_ON[other.language].search(other.said):
            continue
        rest = one.said[: outlasts.start()], one.said[outlasts.end() :]
        if len(_STOPS[other.language].findall(other.said)) > sum(
            len(_STOPS[one.language].findall(each)) for each in rest
        ) or _joins(outlasts[0]):
            yield from crossed_difference(one, FoundWords.of(outlasts), other, FoundWords.of(stops))
            return


_AND = expression(r"(?:dan|maupun|serta|ataupun|and|as\s+well\s+as)\s", re.IGNORECASE)


def _joins(outlasts: str) -> bool:
    """Return whether the words that say so join a time to another one: "selama sewa dan sesudahnya"."""
    return _AND.match(outlasts) is not None


def turned_times(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "until" or a "during" of one text beside a "from" of the other, where neither says what the other does in any way."""
    if any(TURNS[each.language].search(each.said) for each in (first, second)):
        return
    until, since = (_UNTIL, _ALSO_UNTIL), (_FROM, _ALSO_FROM)
    during = (_DURING, _ALSO_DURING)
    pairs = ((until, since), (since, until), (during, since), (since, during))
    yield from exchanged_ways(first, second, pairs)
