"""Addenda that a paper names by their place and that are not there: "Adendum Kedua" beside a single addendum.

Only a folder that holds an addendum is looked at, since another may keep them elsewhere.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, pieces
from mou_gen.errors import Level, Problem
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import data_expression, expression

_SENTENCE = expression(r"[.;]\s")
_AGREEMENT = r"(?:Perjanjian\s+Kerja\s+Sama|PKS|Kesepakatan\s+Bersama|Nota\s+Kesepahaman|Cooperation\s+Agreement|Joint\s+Agreement|Memorandum\s+of\s+Understanding)"
_OF_IT = (
    r"(?=\s*(?:[,.;:)]|$)|\s+(?:dan|serta|maupun|and|tanggal|tertanggal|of\s+\d|dated)\b"
    rf"|\s+(?:(?:atas|terhadap|pada|dari|to|of)\s+)?(?:the\s+)?{_AGREEMENT}\b(?!\s+(?:antara|dengan|lain\w*|between|with)\b))"
)
_NAMED = tuple(
    data_expression(each, re.IGNORECASE)
    for each in (
        rf"\b(?:adendum|addendum)\s+(?:yang\s+)?(?:ke-(?P<place>\d{{1,2}})|(?P<word>{ordinal_words('id')})){_OF_IT}",
        rf"\b(?P<word>{ordinal_words('en')})\s+addendum{_OF_IT}",
    )
)
_NOT_THERE_YET = expression(
    r"\b(?:akan|rencana\w*|\w*rencana(?:kan)?|\w*usul\w*|rancangan|konsep|draf|naskah|siap|\w*[sy]iapkan|\w*[sy]usun\w*|\w*bahas\w*|perlu|\w*perlukan|dapat|apabila"
    r"|jika|bila|dalam\s+hal|tanpa|belum|tidak|bukan|batal|kontrak\w*|hibah|penyedia|\w*[tn]unggu\w*|\w*inisiasi\w*|\w*jadi\w*|\w*minta\w*|\w*pertimbangkan"
    r"|\w*mohon\w*|\w*aju(?:kan)?|\w*[sy]epakati|\w*[sy]etujui|persetujuan|menandatangani|penandatanganan|mengadakan|membuat|pembuatan"
    r"|lain|will|shall|plan\w*|propos\w*|draft\w*|prepar\w*|discuss\w*|need\w*|may|can|if|without|not|no|contract\w*|request\w*|consider\w*|agree\s+on|approv\w+|sign|signing|make|making|other)\b",
    re.IGNORECASE,
)
"""In a sentence on an addendum to come, that is denied, or to something else."""
_TO_COME = expression(r"^(?:agenda|follow_up|next_meeting|activities|subject)\b")
"""Keys of what is yet to be talked about or done."""


def absent_addenda(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each addendum by a place in their order that the folder of *case* does not have, as a finding of *rule*."""
    count = _count(case)
    for said in open_texts(case) if count else ():
        for start, end in pieces(_SENTENCE, said.text):
            if _NOT_THERE_YET.search(said.text, start, end):
                continue
            for found in (
                each for named in _NAMED for each in named.finditer(said.text, start, end)
            ):
                if _place(found) > count and not _is_to_come(said, found):
                    message = _n(
                        "{text}: there is only {n} addendum",
                        "{text}: there are only {n} addenda",
                        count,
                        text=said.quoted(found[0]),
                    )
                    hint = _("look up the addendum that is meant")
                    yield Problem(said.place(*found.span()), message, hint, rule, Level.WARNING)


def _is_to_come(said: Wording, found: re.Match[str]) -> bool:
    value = said.value(*found.span())
    return value is not None and bool(_TO_COME.search(value.origin.path))


def _count(case: Case) -> int:
    """Return how many addenda one agreement has by the day of the document of *case*; 0 where that is not known."""
    record = case.record
    if not isinstance(record, UnderAgreement) or not record.agreement:
        return 0
    if record.agreement.precedes_the_form or record.precedes_the_form:
        return 0
    day = getattr(record, "date", None)
    if not isinstance(day, dt.date):
        return 0
    found = Counter[str]()
    for each in case.beside("addendum"):
        if (signed := each.date()) is None or signed <= day:
            found.update({step.cooperation for step in each.steps})
    own = len(record.chain) if isinstance(record, Addendum) else 0
    return max([own, *found.values()])


def _place(found: re.Match[str]) -> int:
    """Return the place of an addendum that is *found* in their order."""
    said = found.groupdict()
    word = (said.get("word") or "").casefold()
    return max(int(said.get("place") or 0), place_told(word))
