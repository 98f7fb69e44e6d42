"""A condition, or a consent, of which the other text says not a word: "sejauh orang tuanya menyetujui", "with the consent of the teacher"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.dictionary import Term, unanswered
from mou_gen.startup.expressions import expression

_UNTIL_IT_ENDS = r"\s+[^,.;:()]{5,200}"
_CONDITIONS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sejauh|sepanjang|apabila|jika|bila|bilamana|kalau|asalkan|dalam\s+hal|dengan\s+(?:syarat|ketentuan)|kecuali)"
        rf"{_UNTIL_IT_ENDS}",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:in\s+)?so\s+far\s+as|insofar\s+as|as\s+far\s+as|to\s+the\s+extent(?:\s+that)?|if|unless|provided(?:\s+that)?|as\s+long\s+as"
        rf"|on\s+condition\s+that|in\s+the\s+event(?:\s+(?:of|that))?){_UNTIL_IT_ENDS}",
        re.IGNORECASE,
    ),
}
_ALSO: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:sejauh|sepanjang|sebatas|selama|apabila|jika|bila\w*|kalau|asal\w*|hal|syarat\w*|ketentuan|kecuali|selain|setelah|sesudah|sebelum|ketika|saat|waktu"
        r"|sesuai|menurut|tergantung|bergantung|hanya|baru|tanpa|yang\s+tidak)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:far|insofar|extent|if|unless|provided|long|conditions?|conditional\w*|event|cases?|where\w*|when\w*|while|once|should|subject|after|upon|until|before|during"
        r"|except\w*|other\s+than|without|with|only|depend\w*|according\w*|accordance|on|but)\b",
        re.IGNORECASE,
    ),
}
"""Words that may begin a condition, or say one in another way."""
_ENOUGH = 2
"""Words that say under what condition, and that no turn of phrase has: "jika perlu", "if any"."""


def dropped_conditions(
    one: LanguageVersion, ours: Sequence[Term], other: LanguageVersion, theirs: Sequence[Term]
) -> list[FoundWords]:
    """Return the condition in *one* none of whose words *other* has; what it says alone may be said for other words of *one*."""
    conditions = list(_CONDITIONS[one.language].finditer(one.said))
    if len(_ALSO[other.language].findall(other.said)) >= len(conditions):
        return []
    lost, alone = unanswered(ours, theirs), unanswered(theirs, ours)
    found = []
    for each in conditions:
        words = [
            term for term in ours if each.start() <= term.start < each.end() and not term.function
        ]
        spare = [term for term in lost if term not in words]
        if (
            sum(bool(term.meanings) for term in words) >= _ENOUGH
            and all(term in lost for term in words)
            and any(term.weight for term in words)
            and len(alone) <= len(spare)
        ):
            found.append(FoundWords.of(each))
    return found


_CONSENTS: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:dengan|atas|berdasarkan|tanpa(?!\s+izin\b)|setelah\s+(?:mendapat|memperoleh))\s+"
        r"(?:persetujuan|izin|rekomendasi|permintaan|usul(?:an)?|pertimbangan)\b(?!\s+(?:bahwa|sendiri)\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:with|without|at|on|under|upon|subject\s+to)\s+(?:the\s+)?(?:(?:prior|written|joint|express)\s+){0,2}"
        r"(?:consent|approval|permission|request|recommendation)\b",
        re.IGNORECASE,
    ),
}
_AGREES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"setuju|izin|sepengetahuan|rekomend|minta|usul|timbang|awas|pakat|mufakat|tahu|mohon|kehendak|restu|perkenan|suara",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:consent|approv|permi|agree|authori[sz]|know|leave\b|request|recommend|propos|suggest|ask|advice|advis|opinion"
        r"|consult|notice|notif|inform|demand|call|appl|consider|initiative|unanim|allow|licen|consensus|order|excuse|wish)",
        re.IGNORECASE,
    ),
}
"""Whatever else may say that somebody agrees, or is asked."""


def dropped_consents(one: LanguageVersion, other: LanguageVersion) -> list[FoundWords]:
    """Return with whose consent, or at whose request, *one* has something done of which the *other* has no word."""
    found = _CONSENTS[one.language].search(one.said)
    return (
        [FoundWords.of(found)] if found and not _AGREES[other.language].search(other.said) else []
    )
