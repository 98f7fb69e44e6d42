"""A document may cite only law in force on its date.

A draft made from an old one keeps the laws of its time: a regulation revoked since, or one that came
after the date the document bears. Laws are known by key (`legal_basis`) and in any text, in full or in
short, in both languages. Which law holds from when until when stands in `templates/law/instruments.yaml`,
which a regency extends; of a law that the table does not know, the year is compared.

Passes: `permendagri-22-2020` in an agreement of 2026; `menggantikan Permendagri 22/2009`.
Fails:  `Permendagri 22/2009` in an agreement of 2026; `Peraturan Menteri Dalam Negeri Nomor 22 Tahun
        2020` in an agreement of 25 September 2019.
Source: the final articles of the laws themselves, as Permendagri 22/2020, article 63, Permendagri
        1/2023, article 70, and Permensos 8/2023, article 33 (read in full). Days that the table marks
        `verified: no` were not verified; a finding about them is a warning.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mou_gen.checks.case import Case
from mou_gen.checks.wording import any_of, texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.library.law import Law, read_law
from mou_gen.messages import _

ID = "instruments"
LEVEL = Level.ERROR
SOURCE = (
    "Permendagri 22/2020, article 63; Permendagri 1/2023, article 70; Permensos 8/2023, article 33"
)
SURE = True
ATURAN = """Dokumen hanya boleh mengutip peraturan yang berlaku pada tanggalnya.

Draf yang disusun dari dokumen lama membawa peraturan dari masanya: peraturan yang sudah dicabut,
atau yang terbit setelah tanggal naskah. Peraturan dikenali dari kuncinya (`legal_basis`) dan dalam setiap
teks, lengkap atau singkat, dalam kedua bahasa. Masa berlakunya tercantum dalam
`templates/law/instruments.yaml`, yang dapat ditambah oleh daerah; untuk peraturan di luar daftar itu,
tahunnya yang dibandingkan.

Lulus:  `permendagri-22-2020` dalam kesepakatan tahun 2026; `menggantikan Permendagri 22/2009`.
Gagal:  `Permendagri 22/2009` dalam kesepakatan tahun 2026; `Peraturan Menteri Dalam Negeri Nomor 22 Tahun
        2020` dalam kesepakatan tertanggal 25 September 2019.
Sumber: ketentuan penutup peraturan itu sendiri, antara lain Permendagri 22/2020, Pasal 63, Permendagri
        1/2023, Pasal 70, dan Permensos 8/2023, Pasal 33 (dibaca lengkap). Tanggal yang ditandai
        `verified: no` belum diverifikasi; temuannya berupa peringatan.
"""

_NUMBER = (
    r"\s+(?:(?:Nomor|Number|No\.?)\s*)?(?P<number>\d{1,3})\s*(?:Tahun|of|/)\s*(?P<year>\d{4})\b"
)
_MAY_CITE = re.compile(r"\d\s*(?:Tahun|of|/)\s*\d{4}")
_ANY_LAW = re.compile(
    r"\b(?:Undang|Peraturan|Regulation|Law|Perda|Perbup|Perpres|Permen\w*)[^.;:\n]{0,90}?" + _NUMBER
)
_NEAR = 100
"""Characters before a law that say what it is cited for."""
_ONLY_TOLD = re.compile(
    r"(?:perubahan (?:\w+ )?atas|mencabut|pencabutan|menggantikan|mengganti|dicabutnya"
    r"|amendment (?:to|of)|amending|revoking|revoked|replac(?:es|ing|ed)|repeal(?:s|ing|ed))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:Pasal|Article)\s+(?P<article>\d+)(?:\s+(?:ayat|paragraph)\s*\(\d+\))?\s+(?:of\s+)?(?:the\s+)?$"
)


@dataclass(frozen=True, slots=True)
class _Cited:
    """A law that a text rests on."""

    key: str
    found: re.Match[str]
    """Where and how it is written."""
    year: int
    article: str
    """The article that is cited, "" for the law as a whole."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each law that is not in force on the date of the paper."""
    date = case.record.date
    if isinstance(date, Unknown):
        return
    law = read_law(tuple(case.templates))
    for said in texts(case):
        for cited in _citations(said.text, law) if _MAY_CITE.search(said.text) else ():
            name = said.quoted(cited.found[0])
            for message, hint, sure in _faults(cited, name, law, date):
                level = LEVEL if sure else Level.WARNING
                told = hint if sure else _("{hint}; this date has not been verified", hint=hint)
                yield Problem(said.place(*cited.found.span()), message, told, ID, level)


def _citations(text: str, law: Law) -> Iterator[_Cited]:
    """Yield the laws that *text* rests on; one that it only tells of is left out."""
    taken: set[int] = set()
    for kind, names in law.kinds.items():
        for found in re.finditer(rf"\b(?:{any_of(names)}){_NUMBER}", text):
            taken.update(range(*found.span()))
            before = text[max(0, found.start() - _NEAR) : found.start()]
            if not _ONLY_TOLD.search(before):
                article = _ARTICLE.search(before)
                yield _Cited(
                    key=f"{kind}-{int(found['number'])}-{found['year']}",
                    found=found,
                    year=int(found["year"]),
                    article=article["article"] if article else "",
                )
    for found in _ANY_LAW.finditer(text):
        if found.end() - 1 not in taken:
            yield _Cited("", found, int(found["year"]), "")


def _faults(cited: _Cited, name: str, law: Law, date: dt.date) -> Iterator[tuple[str, str, bool]]:
    """Yield what is wrong with the law of that *name*, what to do, and whether that is sure."""
    known = law.instruments.get(cited.key)
    then = _("cite the law in force on that date")
    if cited.year > date.year:
        message = _("{law} is later than this document of {day}", law=name, day=_figures(date))
        yield message, then, True
    elif known and known.since and date < known.since:
        message = _(
            "{law} is in force from {since}, after this document of {day}",
            law=name,
            since=_figures(known.since),
            day=_figures(date),
        )
        yield message, then, known.verified == "yes"
    elif known and known.until and date >= known.until:
        message = _("{law} was revoked on {day}", law=name, day=_figures(known.until))
        yield message, _instead(known.replaced_by), known.verified == "yes"
    if known and (provision := known.articles.get(cited.article)) and date >= provision.until:
        message = _(
            "{law} has had no article {article} since {day}",
            law=name,
            article=cited.article,
            day=_figures(provision.until),
        )
        hint = _instead(provision.replaced_by, provision.article)
        yield message, hint, provision.verified == "yes"


def _figures(day: dt.date) -> str:
    return f"{day:%d-%m-%Y}"


def _instead(law: str | None, article: str | None = None) -> str:
    if law and article:
        return _("cite article {article} of {law}", article=article, law=law)
    return _("cite {law}", law=law) if law else _("cite the law that replaced it")
