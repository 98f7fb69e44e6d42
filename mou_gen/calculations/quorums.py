"""How many members a meeting takes by an agreement, and how many there are by its minutes: "sah apabila dihadiri sekurang-kurangnya 6 anggota", "5 dari 9 anggota hadir".

Only the Indonesian is read, and only members that are counted in figures or words, and no part of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, is_fraction
from mou_gen.startup.expressions import expression

_TAKES = expression(
    r"\b(?:sah|kuorum|terpenuhi|tercapai)\b[^.;]{0,80}?\b(?:di)?hadir(?:i)?(?:\s+oleh)?\s+(?:(?:paling\s+(?:sedikit|kurang)|sekurang-kurangnya|sedikitnya|setidak(?:-tidak)?nya|minimal)\s+)?$"
    r"|\bkuorum(?:nya)?\s+(?:(?:sebanyak|ialah|adalah|paling\s+(?:sedikit|kurang))\s+)?$",
    re.IGNORECASE,
)
_MEMBERS = expression(r"\s+(?:orang\s+)?anggota\b", re.IGNORECASE)
_PERSONS = expression(r"\s+(?:orang|anggota)\b", re.IGNORECASE)
_BY_SHARE = expression(
    r"\b(?:pertiga|perempat|separuh|setengah|seperdua|persen)\b|%|\b(?:lebih\s+dari|(?:semua|seluruh)\s+anggota)\b"
    r"|\b(?:di)?hadir(?:i)?\b[^.;,]{0,60}?\b(?:dari|wakil)\s+(?:setiap|tiap|masing-masing)\b",
    re.IGNORECASE,
)
"""In what makes a meeting valid: a part of all the members, or so many of each side."""
_VALID = expression(
    r"\bkuorum|\b(?:rapat|sidang)(?:nya)?\b[^.;]{0,60}?\bsah\b[^.;]{0,60}?\b(?:di)?hadir",
    re.IGNORECASE,
)
_QUORUM_OF = expression(
    r"\bkuorum(?:nya)?,?\s+(?:rapat\s+|sidang\s+)?(?:,?\s*(?:yaitu|yakni|sebanyak|sebesar|ialah|adalah)\s+)?$",
    re.IGNORECASE,
)
_IS_MET = expression(
    r"(?:\s+(?:orang|anggota|suara)){0,3},?\s+(?:telah\s+|sudah\s+|tidak\s+|belum\s+)?(?:ter|di)(?:penuhi|capai|lampaui|lewati)\b",
    re.IGNORECASE,
)
"""Behind the number of a quorum: "kuorum 9 (sembilan) anggota terpenuhi"."""
_OF = expression(r"\s+(?:orang\s+)?(?:anggota\s+)?dari\s+(?:seluruh\s+|jumlah\s+)?", re.IGNORECASE)
_ARE_THERE = expression(
    r"\s+(?:orang\s+)?anggota(?:\s+(?!tidak\b|belum\b)[^\W\d_]+){0,3}?\s+(?:yang\s+)?hadir\b",
    re.IGNORECASE,
)
_ATTENDED_BY = expression(r"(?<!tidak )(?<!belum )\bdihadiri\s+(?:oleh\s+)?$", re.IGNORECASE)
_IS_NOT_HELD = expression(
    r"\b(?:(?:tidak|belum)\s+(?:me)?(?:mencapai|memenuhi|kuorum|tercapai|terpenuhi)|ditunda|tertunda|diskors|daring|virtual|jarak\s+jauh|kuasa)\b",
    re.IGNORECASE,
)
"""Tells that the meeting does not take place for it, or that some are there in another way."""
_A_BODY = r"(?P<body>forum|dewan|komite|komisi|kelompok\s+kerja|pokja|tim|panitia|majelis|gugus\s+tugas|satuan\s+tugas|badan|sekretariat)"
_BODY = expression(rf"\b{_A_BODY}\b", re.IGNORECASE)
_MEETS = expression(
    rf"\b(?:rapat|sidang|pertemuan|kuorum|anggota|ketua)\s+(?:(?:berkala|rutin|pleno|perdana|pertama|kesatu|kedua|ketiga|keempat|kelima)\s+)?{_A_BODY}\b",
    re.IGNORECASE,
)
"""Says which body it is that meets."""
_REACH = 140


def missed_quorums(agreed: Iterable[str], text: str) -> Iterator[tuple[Fact, Fact]]:
    """Yield how many members *text* says are there, and the least number that the sentences *agreed* ask for, where they are fewer.

    Of several numbers the largest counts; and nothing is asked for that all the members are too few for.
    """
    there = [(one, all_) for one, all_ in pairwise(_numbers(text)) if _are_there(text, one, all_)]
    if not there or _IS_NOT_HELD.search(text):
        return
    some, members = max(there, key=lambda each: amount_of(each[0]))
    asked = [each for sentence in agreed for each in _asked_for(sentence)]
    least = min(asked, key=amount_of, default=None)
    if least and amount_of(some) < amount_of(least) <= amount_of(members):
        yield some, least


def other_quorums(
    agreed: Sequence[str], text: str, meeting: str = ""
) -> Iterator[tuple[Fact, Fact]]:
    """Yield the quorum that *text* says is met or missed, and the one that the sentences *agreed* ask for, where it is none of them.

    A quorum that is a part of all the members may be any number of them; and where *text* or the title of the *meeting* names
    a body, only the quorum of that one counts.
    """
    told = [
        each
        for each in _numbers(text)
        if _QUORUM_OF.search(text, max(0, each.start - _REACH), each.start)
        and _IS_MET.match(text, each.end)
    ]
    if not told:
        return
    valid = [each for each in agreed if _VALID.search(each)]
    if not _are_of_one_body(agreed, valid, f"{meeting}. {text}"):
        return
    asked = [each for sentence in valid for each in _asked_for(sentence)]
    known = {amount_of(each) for each in asked}
    for each in told if asked and not any(map(_BY_SHARE.search, valid)) else ():
        if amount_of(each) not in known:
            yield each, asked[0]


def _are_of_one_body(agreed: Sequence[str], valid: Sequence[str], text: str) -> bool:
    """Return whether the body that meets by *text*, if it names one, is that of the *valid* sentences, or the only one of all that was *agreed*."""
    met = {_plain(each["body"]) for each in _MEETS.finditer(text)}
    of_valid = _bodies(valid)
    of_all = _bodies(agreed) if met and not of_valid else of_valid
    return not met or (met <= of_all and (bool(of_valid) or len(of_all) == 1))


def _bodies(sentences: Iterable[str]) -> set[str]:
    return {_plain(each["body"]) for one in sentences for each in _BODY.finditer(one)}


def _plain(body: str) -> str:
    return " ".join(body.casefold().split())


def _asked_for(sentence: str) -> Iterator[Fact]:
    for each in _numbers(sentence):
        begin = max(0, each.start - _REACH)
        if _PERSONS.match(sentence, each.end) and _TAKES.search(sentence, begin, each.start):
            yield each


def _numbers(text: str) -> list[Fact]:
    found = (each for each in facts(text, "id") if each.kind is FactKind.NUMBER and each.sure)
    return [each for each in found if not is_fraction(each)]


def _are_there(text: str, some: Fact, members: Fact) -> bool:
    if not _OF.fullmatch(text, some.end, members.start) or not _MEMBERS.match(text, members.end):
        return False
    attended = _ATTENDED_BY.search(text, max(0, some.start - _REACH), some.start)
    return bool(attended or _ARE_THERE.match(text, members.end))
