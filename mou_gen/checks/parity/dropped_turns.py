"""How often something is done or given, which the other text leaves out: "surat jalan setiap pengiriman", "a waybill".

A word for the turn alone proves nothing: "menyerahkan" and "pengiriman" are both "deliver". It is
lost where the other text has fewer words for the two than this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.dictionary import Term, runs
from mou_gen.startup.expressions import expression

_EACH: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:(?:pada|untuk|dalam|bagi|di|atas)\s+)?(?:setiap|tiap(?:-tiap)?)\s+(?P<turn>[a-z]{3,})\b"
    ),
    "en": expression(
        r"\b(?:(?:for|on|at|in|after|with|per)\s+)?(?:each|every)\s+(?P<turn>[a-z]{3,})\b"
    ),
}
_NO_TURN = frozenset(
    re.findall(
        r"\w+",
        """orang pihak kali saat waktu hal keadaan kesempatan warga anggota salah
        one other of person party case event instance way respect effort time occasion member""",
    )
)
"""Behind "each", what a translation names in another way, or need not."""
_ALSO_EACH: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"\b(?:setiap|tiap|masing|per|semua|seluruh|segala|segenap|para|sekali|kali|saban|selalu|senantiasa|berkala|rutin|satu|apa|siapa|kedua|berturut|apabila|jika|bila|ketika|saat|begitu|sambil"
        r"|(?:hari|minggu|bulan|triwulan|tahun|semester)an|se(?:hari|minggu|bulan|tahun|triwulan|semester|malam))\b|\b(?P<twice>[a-z]{3,})-(?P=twice)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:each|every\w*|all|any\w*|per|whenever|when|whatever|whoever|wherever|always|both|either|daily|weekly|fortnightly|monthly|quarterly|yearly|annual\w*|hourly|nightly|respective\w*"
        r"|individual\w*|regular\w*|routine\w*|one|once|twice|times|no|none|nobody|if|upon|as|those|throughout|constant\w*|separate\w*)\b",
        re.IGNORECASE,
    ),
}
"""By what else a text may say that something is done again and again, or of all."""


def dropped_turns(
    one: LanguageVersion,
    terms: Sequence[Term],
    missing: Sequence[Term],
    other: LanguageVersion,
    theirs: Sequence[Term],
) -> Iterator[FoundWords]:
    """Yield each turn in *one* of which *other*, all of whose terms *theirs* answer to something, says nothing in any way; it may be one of the *missing* *terms*."""
    if _ALSO_EACH[other.language].search(other.said):
        return
    for found in _EACH[one.language].finditer(one.said):
        turn = next((each for each in terms if each.start == found.start("turn")), None)
        if turn is None or turn.function or turn.text in _NO_TURN:
            continue
        is_lost = turn in missing or _is_needed_elsewhere(turn, terms, theirs)
        if is_lost and not _is_in_compound(turn, terms, missing, one.said):
            yield FoundWords.of(found)


_VERB = expression(r"(?:di|me|ber|ter)[a-z]{4,}|[a-z]{3,}ed|yang")


def _is_in_compound(turn: Term, terms: Sequence[Term], missing: Sequence[Term], text: str) -> bool:
    """Return whether a noun that has a translation stands right behind *turn*, which may be in it: "setiap kelebihan pembayaran", "overpayments"."""
    behind = next((each for each in terms if each.start >= turn.end), None)
    return not (
        behind is None
        or behind.function
        or behind in missing
        or text[turn.end : behind.start].strip()
        or _VERB.fullmatch(behind.text)
    )


def _is_needed_elsewhere(turn: Term, terms: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Return whether all that may translate *turn* is needed to translate other words of its *terms*."""
    answers = [each for each in theirs if each.is_like(turn)]
    others = [
        each
        for each in terms
        if each is not turn and not each.function and any(map(each.is_like, answers))
    ]
    return bool(answers) and len(runs(theirs, answers)) <= len(runs(terms, others))
