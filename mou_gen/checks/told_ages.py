"""How old a text says that a person is, and when the person was born, beside the date of birth."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.language.dates import years_between
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.number_words import spelled_number
from mou_gen.startup.expressions import expression

_SOON = dt.timedelta(days=180)
"""So long after a birthday, what happened may have happened before it."""
_DAYS = dt.timedelta(days=31)
"""So long before the letter its form may have been written."""
_THEN = expression(
    r"\b(?:ketika|sewaktu|semasa|saat|waktu|sejak|selama|tahun lalu|bulan (?:lalu|kemudian)|tahun \d{4}|bulan \w+ \d{4}|dahulu|dulu|semula|awalnya"
    r"|direkrut|berangkat|diberangkatkan|mulai|pertama kali|when|while|since|during|at the time)\b",
    re.IGNORECASE,
)
"""Tells of a time at which the person may have been younger."""
_YEAR = expression(r"\b(?:19|20)\d\d\b")
_EVERY_MONTH_HAS = 28
_PERSON = r"(?:[Kk]orban|[Yy]ang bersangkutan|[Pp]enyintas|[Kk]lien|(?:[Oo]rang|[Aa]nak) yang dirujuk|[Ii]a)"
_NOW = (
    r"(?:(?:[Pp]ada\s+)?[Ss]aat\s+(?:ini|dirujuk|rujukan(?:\s+ini)?|surat\s+ini(?:\s+dibuat)?)"
    r"|[Pp]ada\s+(?:tanggal|hari|waktu)\s+(?:rujukan|surat|formulir)(?:\s+ini)?(?:\s+(?:dibuat|ditulis|diisi))?|[Kk]ini|[Ss]ekarang|[Dd]ewasa\s+ini)"
)
_IS = r"(?:berusia|berumur|usianya|umurnya)\s+(?:baru\s+)?"
_YEARS = r"(?P<{name}>\d{{1,2}})\b"
_A_CHILD = r"(?:(?:[Ss]eorang|[Aa]nak|[Pp]erempuan|[Ll]aki-laki|[Kk]orban)\s+){0,4}"
_AGED_NOW = expression(
    rf"\b{_PERSON}\s+(?:yang\s+)?{_NOW},?\s+{_IS}{_YEARS.format(name='behind')}"
    rf"|(?:\b{_NOW},?\s+{_PERSON}\s+|(?:^|[.;]\s+){_NOW},?\s+){_A_CHILD}{_IS}{_YEARS.format(name='before')}"
    rf"|(?:^|[.;]\s+|\b{_PERSON},?\s+){_A_CHILD}{_IS}{_YEARS.format(name='around')}\s+(?:\([^)]*\)\s+)?tahun,?\s+{_NOW}\b(?!\s+(?:sudah\s+|telah\s+|berusia\s+|berumur\s+)?\d)"
    rf"|^(?:[Aa]nak|[Pp]erempuan|[Ll]aki-laki|[Rr]emaja|[Ss]eorang)\b[^.;:,\d]{{0,40}},\s+{_IS}{_YEARS.format(name='first')}\s+(?:\([^)]*\)\s+)?tahun\s*,"
    rf"|(?:^|\.\s+){_A_CHILD}{_IS}{_YEARS.format(name='alone')}\s+(?:\([^)]*\)\s+)?tahun\s*(?:[.;]|$)"
)
"""How old the person is when the form is written, wherever a text says so."""
_BORN = expression(
    rf"(?:\btahun|^|\b{_PERSON})[,(]?\s+(?:yang\s+|dan\s+)?[Ll]ahir(?:\s+di\s+[A-Z]\w*(?:\s+[A-Z]\w*){{0,2}})?"
    r",?(?:\s+(?:pada|tanggal|hari|bulan|tahun)){0,4}\s*$"
)
"""Before the day on which the person was born."""
_OF_ANOTHER = expression(
    r"\b(?:anak\s+korban|anaknya|bayi\w*|adik\w*|kakak\w*|ibu\w*|ayah\w*|putr[ai]nya|suami\w*|istri\w*|teman\w*|pelaku|perekrut)\b",
    re.IGNORECASE,
)
"""Names somebody beside the person, whose age or birth may be told; "anak korban" is a child victim, or the victim's child."""
_NEAR = 120
_SENTENCE = expression(r"[.;]\s")


def told_age_fits(told: int, birth: dt.date, date: dt.date, sentence: str) -> bool:
    """Return whether a *sentence* in a paper of a *date* may say that one of this *birth* is *told* years old."""
    age = years_between(birth, date)
    if told == age:
        return True
    if any(youngest <= told <= oldest for youngest, oldest in _ages_then(sentence, birth, date)):
        return True
    is_recent = years_between(birth, date - _SOON) < age
    return told == age - 1 and (is_recent or bool(_THEN.search(sentence)))


def _ages_then(sentence: str, birth: dt.date, date: dt.date) -> Iterator[tuple[int, int]]:
    """Yield the least and the greatest age at each time of which a *sentence* tells, none greater than that on the *date* of its paper."""
    days = [each for each in facts(sentence, "id") if each.kind is FactKind.DATE]
    for each in days:
        year, month, _day = each.value
        if year and month:
            least, greatest = (
                each.day or dt.date(year, month, day) for day in (1, _EVERY_MONTH_HAS)
            )
            now = years_between(birth, date)
            yield min(years_between(birth, least), now), min(years_between(birth, greatest), now)
    for found in _YEAR.finditer(sentence):
        if not any(each.start <= found.start() < each.end for each in days if each.value[1]):
            age = int(found[0]) - birth.year
            yield age - 1, min(age, years_between(birth, date))


_WORDS = expression(
    r"\b(?P<is>(?:berusia|berumur|usianya|umurnya|usia|umur)\s+(?:baru\s+)?)(?P<words>(?:[^\W\d_]+\s+){1,4}?)(?=tahun\b)",
    re.IGNORECASE,
)


def with_ages_in_figures(text: str) -> str:
    """Return *text* with each age in figures that it gives in words alone: "berusia dua puluh lima tahun"."""
    return _WORDS.sub(_in_figures, text)


def _in_figures(found: re.Match[str]) -> str:
    age = spelled_number(found["words"], "id")
    return found[0] if age is None or age % 1 else f"{found['is']}{age} "


def age_now_fits(text: str, birth: dt.date, date: dt.date) -> bool:
    """Return whether *text* gives one of this *birth* no other age now than that on the *date* of the paper."""
    ages = (years_between(birth, date - _DAYS), years_between(birth, date))
    return all(
        int(next(filter(None, found.groups()))) in ages
        for found in _AGED_NOW.finditer(text)
        if not _OF_ANOTHER.search(found[0]) and not (found["alone"] and _is_of_then(text, found))
    )


def _is_of_then(text: str, found: re.Match[str]) -> bool:
    """Return whether the sentence before an age that is *found* tells of another time, or of somebody else."""
    before = text[max(0, found.start() - _NEAR) : found.start()].rpartition(". ")[2]
    return any(each.search(before) for each in (_THEN, _YEAR, _OF_ANOTHER))


def told_birth_fits(text: str, birth: dt.date) -> bool:
    """Return whether *text* says of the person no other date of birth than *birth*."""
    given = (birth.year, birth.month, birth.day)
    return all(
        each is None or each == due
        for fact in facts(text, "id")
        if fact.kind is FactKind.DATE and _is_birth(text[max(0, fact.start - _NEAR) : fact.start])
        for each, due in zip(fact.value, given, strict=True)
    )


def _is_birth(before: str) -> bool:
    """Return whether the day that stands behind *before* is that on which the person was born, and nobody beside."""
    sentence = _SENTENCE.split(before)[-1]
    return bool(_BORN.search(before)) and not _OF_ANOTHER.search(sentence)


def first_sentence(text: str) -> str:
    """Return the sentence with which *text* begins."""
    return _SENTENCE.split(text, maxsplit=1)[0]
