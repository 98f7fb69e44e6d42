"""A time that a text gives for what must be done sooner, as the article says that it cites, or on whose law it rests."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from mou_gen.checks.laws.cited_laws import CitationRole, CitedLaw
from mou_gen.checks.wording import any_word, pieces
from mou_gen.language.facts import Fact
from mou_gen.library.law import Law, LongestTime
from mou_gen.startup.expressions import expression

_DAYS = {"day": 1, "working day": 1, "month": 30}
_SENTENCE = expression(r"[.;]\s")
_AT_MOST = expression(
    r"\b(?:paling\s+(?:lama|lambat)|selambat-lambatnya|selama-lamanya|maksim(?:al|um)|dalam|(?:dalam\s+)?(?:jangka\s+)?(?:waktu|tempo)"
    r"|(?:batas|ambang|tenggat)(?:\s+waktu)?(?:nya)?|within|(?:no|not)\s+later\s+than|at\s+most"
    r"|(?:deadline|time\s+limit|period|maximum)\s+of)\s+$",
    re.IGNORECASE,
)
_SINCE = expression(
    r"(?:\s+(?:kerja|kalender))?(?:\s*,)?\s+(?:terhitung\s+)?(?:sejak|setelah|sesudah|dari|after|of|from)\b[^.;]{0,60}?"
    r"(?:minta|mohon|ajukan|terima|tawar|request|appl|recei|offer)\w*",
    re.IGNORECASE,
)
"""What a time that a law gives is counted from."""
_THEN_CITES = expression(
    r"\s*,?\s*(?:sesuai|menurut|berdasarkan|sebagaimana|in\s+accordance|under|pursuant|as\s+(?:required|provided))\b",
    re.IGNORECASE,
)
_AS_THERE = expression(
    r"(?:\s+kalender)?\s*,?\s*(?:(?:sebagaimana|seperti)\s+(?:telah\s+)?(?:dimaksud(?:kan)?|diatur|ditentukan|ditetapkan|disebut(?:kan)?)\s+(?:dalam|pada|oleh)"
    r"|as\s+(?:referred\s+to|provided(?:\s+for)?|laid\s+down|set(?:\s+out)?|stipulated|prescribed)\s+(?:in|by|under))\b",
    re.IGNORECASE,
)
"""Behind a time that is the one which the article gives, and no other: "45 hari sebagaimana dimaksud dalam Pasal 8"."""
_ANOTHER_ACT = expression(
    r"\b\w*(?:lapor|evaluasi|bayar|undangan|mengundang|diundang|umum|report|evaluat|pay|invit|publish)\w*",
    re.IGNORECASE,
)
"""What is done about the matter, and what the article says nothing of."""


def beyond_limits(
    text: str, cited: Sequence[CitedLaw], spans: Sequence[Fact], law: Law
) -> Iterator[tuple[CitedLaw, Fact, LongestTime]]:
    """Yield each of the times *spans* of *text* that is longer than the article allows which its sentence cites, alone.

    Also one that is shorter and said to be that of the article.
    """
    for start, end in pieces(_SENTENCE, text) if spans and law.longest else ():
        here = [each for each in cited if start <= each.start < end]
        told = [each for each in spans if start <= each.start < end]
        if len(here) == len(told) == 1 and not _ANOTHER_ACT.search(text, start, told[0].start):
            known = _known(here[0], law)
            most = max(known, key=_days_of, default=None)
            count, unit = told[0].value
            days = count * _DAYS.get(unit, 0)
            if most and (
                (days > _days_of(most) and _limits(text, told[0]))
                or (0 < days < _days_of(most) and _misquotes(text, told[0], days, known))
            ):
                yield here[0], told[0], most


def _days_of(time: LongestTime) -> int:
    return int(time.days)


def _misquotes(text: str, span: Fact, days: int, known: Sequence[LongestTime]) -> bool:
    """Return whether *span* is said to be a time of the article, which gives the *known* ones."""
    return (
        days not in map(_days_of, known)
        and bool(_AT_MOST.search(text, max(0, span.start - 40), span.start))
        and bool(_AS_THERE.match(text, span.end))
    )


def _known(cited: CitedLaw, law: Law) -> Sequence[LongestTime]:
    """Return the times that the one article *cited* allows; none where several are cited or none says it."""
    if cited.role is not CitationRole.BASIS or len(cited.articles) != 1:
        return ()
    (article,) = cited.articles
    known = law.longest.get(cited.key, {})
    keys = [f"{article.number}({each})" for each in article.paragraphs] or [
        key for key in known if key.partition("(")[0] == article.number
    ]
    return [known[key] for key in keys if key in known]


def _limits(text: str, span: Fact) -> bool:
    """Return whether *span* is the longest time that something may take, from when it is asked for."""
    before = text[max(0, span.start - 40) : span.start]
    after = _SINCE.match(text, span.end) or _THEN_CITES.match(text, span.end)
    return bool(_AT_MOST.search(before) and after)


_ASKED = expression(
    r"(?:\s+(?:kerja|kalender))?(?:\s*,)?\s+(?:terhitung\s+)?(?:sejak|setelah|sesudah|dari|after|of|from)\b[^.;]{0,40}?"
    r"(?:minta|mohon|request|appl)\w*",
    re.IGNORECASE,
)
_GIVES = expression(
    r"\b(?:(?:mem|di)beri(?:kan)?|(?:meny|dis)ediakan|(?:me|di)laksanakan|(?:meny|dis)elenggarakan|(?:me|di)lakukan|menerima|(?:mem|di)peroleh"
    r"|(?:me|di)layani|(?:me|di)rehabilitasi|serve[sd]?|rehabilitates?|mendapat(?:kan)?|give[sn]?|provided?s?|receives?|carr(?:y|ies|ied)\s+out|deliver(?:s|ed)?)\b",
    re.IGNORECASE,
)
_TO_VICTIMS = expression(
    r"\b(?:korban|penyintas|saksi|rehabilitasi|reintegrasi|victims?|survivors?|rehabilitation|reintegration)\b",
    re.IGNORECASE,
)
_OTHER_THAN_SERVING = expression(
    r"\b(?:\w*(?:minta|mohon|jawab|tanggap|usul|rencana|siap|susun|jadwal|asesmen|\w?nilai|pantau|beri\s?tahu|kirim|catat|kendali)\w*"
    r"|menyampaikan|disampaikan|\w*panjang\w*|\w*administrasi\w*|kependudukan|akta|dokumen|hukum|surat|identitas|transportasi|selesai\w*|diakhiri|mengakhiri"
    r"|requests?|appl\w+|answer\w*|notif\w*|respon\w*|sen[dt]s?|prepar\w*|plan\w*|assess\w*|exten\w+|documents?|certificates?|legal|complet\w+|ends?)\b",
    re.IGNORECASE,
)
"""Before a time in which something else is done about a service, or another one is given."""


def beyond_unnamed_limits(
    text: str, spans: Sequence[Fact], law: Law, keys: Collection[str]
) -> Iterator[tuple[str, str, Fact, LongestTime]]:
    """Yield each time of *spans* after which a service is given later than an article of the laws *keys* allows.

    With the law and the article. *text* cites no law; it rests on all of them.
    """
    limits = [
        (key, number, each)
        for key in keys
        for number, each in law.longest.get(key, {}).items()
        if each.services
    ]
    for start, end in pieces(_SENTENCE, text) if spans and limits else ():
        told = [each for each in spans if start <= each.start < end]
        if len(told) == 1 and _TO_VICTIMS.search(text, start, end):
            (span,), (count, unit) = told, told[0].value
            late = [each for each in limits if count * _DAYS.get(unit, 0) > int(each[2].days)]
            for key, number, most in late:
                if _serves_by(text[start : span.start], text[span.end : end], most):
                    yield key, number, span, most


def _serves_by(before: str, after: str, most: LongestTime) -> bool:
    """Return whether what stands *before* a time and *after* it gives one of its services in that time from when it is asked for."""
    return bool(
        _AT_MOST.search(before)
        and _ASKED.match(after)
        and any_word(tuple(map(str, most.services))).search(before)
        and _GIVES.search(before)
        and not _OTHER_THAN_SERVING.search(before)
        and not _ANOTHER_ACT.search(before)
    )
