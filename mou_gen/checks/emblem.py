"""Over a Kesepakatan Bersama stands the Garuda alone; regional emblems have places of their own.

The coats of arms of the regions belong over a Perjanjian Kerja Sama. In letters the Garuda stands over
the post of a head of region, and the emblem of the region over the name of an office. A template of a
regency may have exchanged them.

Passes: `emblems/garuda.png` alone over an agreement.
Fails:  the emblems of both regions over an agreement; the Garuda over the letter of a dinas.
Source: Permendagri 22/2020, article 43(1); Permendagri 1/2023, Lampiran II (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.document import Blank, Emblem, Kop
from mou_gen.errors import Level, Problem
from mou_gen.messages import _
from mou_gen.source import Agreement

ID = "emblem"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 43(1); Permendagri 1/2023, Lampiran II"
SURE = True
ATURAN = """Di atas Kesepakatan Bersama hanya ada Garuda; lambang daerah mempunyai tempatnya sendiri.

Lambang daerah dipakai di atas Perjanjian Kerja Sama. Dalam surat, Garuda dipakai pada kop jabatan
kepala daerah, sedangkan lambang daerah dipakai pada kop perangkat daerah. Templat milik daerah
mungkin menukarnya.

Lulus:  hanya `emblems/garuda.png` di atas kesepakatan.
Gagal:  lambang kedua daerah di atas kesepakatan; Garuda di atas surat dinas.
Sumber: Permendagri 22/2020, Pasal 43 ayat (1); Permendagri 1/2023, Lampiran II (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield an emblem that does not belong to its letterhead."""
    letterhead = case.document.letterhead
    emblems = letterhead.emblems if letterhead else ()
    garudas = [_is_garuda(emblem) for emblem in emblems]
    if isinstance(case.paper, Agreement):
        if garudas != [True]:
            message = _("a Kesepakatan Bersama has the Garuda at its head, alone")
            yield _problem(case, message, _('write `<img src="emblems/garuda.png" ...>`'))
    elif letterhead and letterhead.kop is Kop.HEAD and not all(garudas):
        message = _("the kop of a head of region has the Garuda")
        yield _problem(case, message, _("print it there"))
    elif letterhead and letterhead.kop is Kop.OFFICE and any(garudas):
        message = _("the kop of an office has the emblem of its region, not the Garuda")
        yield _problem(case, message, _("print the emblem of the party"))


def _is_garuda(emblem: Emblem) -> bool:
    named = emblem.alt if isinstance(emblem.picture, Blank) else emblem.picture.stem
    return "garuda" in named.lower()


def _problem(case: Case, message: str, hint: str) -> Problem:
    return Problem(parts.top(case.document), message, hint, ID, LEVEL)
