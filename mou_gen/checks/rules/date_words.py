"""A date in words must match the date in figures next to it, and must exist.

The opening of an agreement gives the date in words, followed by figures in brackets. If they
differ, nobody can say on which day the parties were bound and from which day the term counts. The
program writes both from one date, but text in the data or in a regency's template may still give
another.

Passes: `dua puluh lima bulan September tahun dua ribu sembilan belas (25-09-2019)`;
        `paling lambat 29 Februari`, without a year.
Fails:  `dua puluh lima bulan September tahun dua ribu sembilan belas (26-09-2019)`;
        `31 September 2019`; `paling lambat 31 November setiap tahun`.
Source: Permendagri 22/2020, Lampiran A.1 (read in full).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import pairwise

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, written_texts
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _

ID = "date-words"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1"
SURE = True
ATURAN = """Tanggal dengan huruf harus sama dengan tanggal dengan angka, dan ada dalam kalender.

Dalam pembukaan kesepakatan, tanggal ditulis dengan huruf, kemudian dengan angka di dalam kurung.
Jika keduanya berbeda, tidak seorang pun dapat memastikan sejak kapan PARA PIHAK terikat dan sejak
kapan jangka waktu dihitung. Program menulis keduanya dari satu tanggal, tetapi teks dalam data atau
templat milik daerah dapat menyebut tanggal lain.

Lulus:  `dua puluh lima bulan September tahun dua ribu sembilan belas (25-09-2019)`;
        `paling lambat 29 Februari`, tanpa tahun.
Gagal:  `dua puluh lima bulan September tahun dua ribu sembilan belas (26-09-2019)`;
        `31 September 2019`; `paling lambat 31 November setiap tahun`.
Sumber: Permendagri 22/2020, Lampiran A.1 (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each date that contradicts the figures beside it, or the calendar."""
    for said in written_texts(case):
        for together in said.facts_together(FactKind.DATE):
            yield from (_unknown(said, each) for each in together if not _exists(each))
            found = [date for date in together if date.is_day]
            for words, figures in pairwise(found):
                between = said.text[words.end : figures.start]
                if not between.strip(" (") and words.value != figures.value:
                    yield _differs(said, words, figures)


_LEAP_YEAR = 2000
_LONGEST_MONTH = 31


def _exists(date: Fact) -> bool:
    """Return whether the calendar has *date*, in any year where it names none.

    A larger number before a month without a year may belong to what stands before it.
    """
    year, month, day = date.value
    if day is None or (year is None and not 0 < day <= _LONGEST_MONTH):
        return True
    try:
        return bool(dt.date(year or _LEAP_YEAR, month, day))
    except ValueError:
        return False


def _unknown(said: Wording, date: Fact) -> Problem:
    message = _("{date} does not exist", date=said.quoted(date.text))
    hint = _("check the last day of that month")
    return Problem(said.place(date.start, date.end), message, hint, ID, LEVEL)


def _differs(said: Wording, words: Fact, figures: Fact) -> Problem:
    written = said.quoted(f"{words.text} ({figures.text})")
    hint = _("make the words match the figures, or let a template derive both from one date")
    message = _("{text}: the words and the figures give two different dates", text=written)
    return Problem(said.place(figures.start, figures.end), message, hint, ID, LEVEL)
