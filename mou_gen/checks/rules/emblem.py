"""A Kesepakatan Bersama between regions shows only the Garuda, a Perjanjian Kerja Sama the emblems of its parties.

On a Perjanjian Kerja Sama, and on every agreement with a third party, the emblem of the first region
is on the right; the emblems or logos of its partners share the left side. A Nota Kesepakatan Sinergi
shows none, or those of its parties. In letters, the Garuda is in the letterhead of a head of region, and the emblem
of the region in that of an office. A regency's template may have swapped them.

Passes: only `emblems/garuda.png` above a Kesepakatan Bersama; above a Perjanjian Kerja Sama the
        emblem of PIHAK KEDUA, then that of PIHAK KESATU.
Fails:  the emblems of both regions above a Kesepakatan Bersama; the Garuda above the letter of a
        dinas; the emblem of PIHAK KESATU on the left above a Perjanjian Kerja Sama.
Source: Permendagri 22/2020, articles 43 and 44 and Lampiran A to C; Permendagri 1/2023, Lampiran II (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.document import Blank, Emblem, Kop
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import emblem_bearers
from mou_gen.kinds.party import Party
from mou_gen.library.agreement_types import OPTIONAL
from mou_gen.messages import _

ID = "emblem"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 43 and 44; Permendagri 1/2023, Lampiran II"
SURE = True
ATURAN = """Di atas Kesepakatan Bersama antardaerah hanya ada Garuda, di atas Perjanjian Kerja Sama lambang para pihak.

Pada Perjanjian Kerja Sama, dan pada setiap kesepakatan dengan pihak ketiga, lambang daerah pertama
dalam `parties` berada di kanan, dan lambang atau logo mitranya bersama-sama di kiri. Nota Kesepakatan
Sinergi tidak mencantumkannya, atau mencantumkan lambang dan logo para pihaknya. Dalam surat, Garuda dipakai pada kop jabatan kepala daerah, sedangkan
lambang daerah dipakai pada kop perangkat daerah. Templat milik daerah mungkin menukarnya.

Lulus:  hanya `emblems/garuda.png` di atas Kesepakatan Bersama; di atas Perjanjian Kerja Sama lambang
        PIHAK KEDUA, lalu lambang PIHAK KESATU.
Gagal:  lambang kedua daerah di atas Kesepakatan Bersama; Garuda di atas surat dinas; lambang PIHAK KESATU
        di kiri pada Perjanjian Kerja Sama.
Sumber: Permendagri 22/2020, Pasal 43, Pasal 44, serta Lampiran A sampai dengan C; Permendagri 1/2023, Lampiran II
        (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield an emblem that does not belong to its letterhead."""
    letterhead = case.document.letterhead
    emblems = letterhead.emblems if letterhead else ()
    garudas = [_is_garuda(emblem) for emblem in emblems]
    if isinstance(case.record, Agreement):
        yield from _above_agreement(case, case.record, emblems, garudas)
    elif letterhead and letterhead.kop is Kop.HEAD and not all(garudas):
        message = _("the letterhead of a head of region has the Garuda")
        yield _problem(case, message, _("print the Garuda in that letterhead"))
    elif letterhead and letterhead.kop is Kop.OFFICE and any(garudas):
        message = _("the letterhead of an office has the emblem of its region, not the Garuda")
        yield _problem(case, message, _("print the emblem of the party"))


def _above_agreement(
    case: Case, agreement: Agreement, emblems: Sequence[Emblem], garudas: Sequence[bool]
) -> Iterator[Problem]:
    """Yield that what stands above *agreement* is not what its type has there."""
    row = agreement.row
    if row.emblems == "garuda":
        if garudas != [True]:
            message = _("a {name} shows only the Garuda at the top", name=row.name["id"])
            yield _problem(case, message, _('write `<img src="emblems/garuda.png" ...>`'))
        return
    due = emblem_bearers(agreement.parties)
    if row.emblems == OPTIONAL and not emblems:
        return
    if len(emblems) != len(due) or not all(map(_is_of, emblems, due)):
        message = _(
            "a {name} shows the emblems of its parties at the top, "
            "with that of the first region on the right",
            name=row.name["id"],
        )
        yield _problem(case, message, _("print `party.emblem` of each of `emblems`"))


def _is_of(emblem: Emblem, party: Party) -> bool:
    """Return whether *emblem* is that of *party*, or its place where there is none yet."""
    if isinstance(emblem.picture, Blank):
        return emblem.picture.origin.file == party.origin.file
    return party.emblem_path is not None and emblem.picture.samefile(party.emblem_path)


def _is_garuda(emblem: Emblem) -> bool:
    named = emblem.alt if isinstance(emblem.picture, Blank) else emblem.picture.stem
    return "garuda" in named.lower()


def _problem(case: Case, message: str, hint: str) -> Problem:
    return Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
