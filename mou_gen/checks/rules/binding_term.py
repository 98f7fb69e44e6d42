"""What changes, extends or ends an agreement, and what settles a dispute about it, is signed while it binds.

An agreement that is not signed yet, or that is over, cannot be changed, extended or ended. Its last day is that
of its term, or of an extension that was signed in time, or the day on which it was ended early. The rule reads
it from the documents in the folder of the agreement.

Passes: an addendum of 2027-02-15 to a Perjanjian Kerja Sama of 2026-10-19 for 18 months; an extension of the
        last day.
Fails:  an addendum of 2026-10-01 to that Perjanjian Kerja Sama; one of 2028-05-02; an extension on the day
        after the last one, or one that does not name the extension before it; an end later than the term;
        an application on a dispute about an agreement that is over.
Not seen: whether an agreement ended for a reason that no file in its folder tells.
Source: Permendagri 22/2020, articles 9(3), 10, 14, 15, 18, 32(3), 36 and 37 (read in full).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.extension import Extension
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.life import Life, life_named, life_of
from mou_gen.kinds.record import Record
from mou_gen.kinds.steps import Event
from mou_gen.kinds.termination import Termination
from mou_gen.library.agreement_types import cited, read_agreement_types
from mou_gen.messages import _

ID = "binding-term"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 9(3), 10, 14, 15 and 18"
SURE = True
ATURAN = """Perubahan, perpanjangan, dan pengakhiran kerja sama, serta penyelesaian perselisihannya, dilakukan selama naskahnya berlaku.

Naskah yang belum ditandatangani atau sudah berakhir tidak dapat diubah, diperpanjang, atau diakhiri. Hari
terakhirnya ialah hari terakhir jangka waktunya, jangka waktu perpanjangan yang ditandatangani pada waktunya,
atau hari pengakhiran lebih awal. Aturan ini membacanya dari dokumen dalam folder kesepakatan.

Lulus:  adendum tanggal 15 Februari 2027 atas Perjanjian Kerja Sama tanggal 19 Oktober 2026 selama 18 bulan;
        perpanjangan pada hari terakhir.
Gagal:  adendum tanggal 1 Oktober 2026 atas Perjanjian Kerja Sama itu; adendum tanggal 2 Mei 2028; perpanjangan
        sehari setelah hari terakhir, atau yang tidak menyebut perpanjangan sebelumnya; pengakhiran sesudah jangka
        waktu; permohonan penyelesaian perselisihan tentang naskah yang sudah berakhir.
Tidak terlihat: naskah yang berakhir karena hal yang tidak disebut berkas mana pun dalam foldernya.
Sumber: Permendagri 22/2020, Pasal 9 ayat (3), Pasal 10, Pasal 14, Pasal 15, Pasal 18, Pasal 32 ayat (3), Pasal 36,
dan Pasal 37 (dibaca lengkap).
"""

_ENDS_BY = "Permendagri 22/2020, article 41"
_WHILE_IT_BINDS = frozenset(
    (
        Event.CHANGE_ASKED,
        Event.AMENDED,
        Event.EXTENDED,
        Event.DISPUTED,
        Event.ESCALATED,
        Event.SETTLED,
        Event.ENDED,
    )
)


def check(case: Case) -> Iterator[Problem]:
    """Yield a document that comes before its agreement is signed, or after its end."""
    record = case.record
    if not isinstance(record, UnderAgreement) or not isinstance(record.date, SourcedDate):
        return
    for step in registry.of_model(type(record)).steps(record):
        if step.event in _WHILE_IT_BINDS and step.day:
            lives = life_of(case.folder, record.agreement_folder, step.day - dt.timedelta(1))
            before = life_named(lives, step.cooperation)
            yield from _outside(case, record.date, before, step.cooperation)
            yield from _other_end(record, before)


def _outside(case: Case, date: SourcedDate, before: Life, name: str) -> Iterator[Problem]:
    """Yield that *date* is not in the term of the agreement, whose life was as *before* on the day before."""
    today = life_named(life_of(case.folder, case.record.agreement_folder, date), name)
    if not today.signed:
        message = _("on {day:%d-%m-%Y} the agreement is not signed yet", day=date)
        hint = _("correct one of the two dates ({law})", law=_law(case, today, "sign"))
        yield Problem(date.origin.source, message, hint, ID, LEVEL)
    elif before.last_day and date > before.last_day:
        message = _("the agreement ended on {day:%d-%m-%Y}", day=before.last_day)
        hint = _(
            "sign it on the last day at the latest ({law}); after that, conclude a new agreement",
            law=_law(case, today, "extend"),
        )
        yield Problem(date.origin.source, message, hint, ID, LEVEL)


def _other_end(record: Record, before: Life) -> Iterator[Problem]:
    """Yield an extension from another day than the last one, and an end that is later than that."""
    last = before.last_day
    if isinstance(record, Extension) and last and record.ends and record.ends != last:
        message = _(
            "it extends a term to {ends:%d-%m-%Y}, but the agreement is valid until {day:%d-%m-%Y}",
            ends=record.ends,
            day=last,
        )
        hint = _("name under `follows` the extension before it (article 9(3))")
        yield Problem(record.entries.place("follows"), message, hint, ID, LEVEL)
    if (
        isinstance(record, Termination)
        and last
        and isinstance(record.ends, SourcedDate)
        and record.ends > last
    ):
        message = _("the agreement ends on {day:%d-%m-%Y} anyway", day=last)
        hint = _("write an earlier day, or extend the agreement ({law})", law=cited(_ENDS_BY))
        yield Problem(record.ends.origin.source, message, hint, ID, LEVEL)


def _law(case: Case, life: Life, step: str) -> str:
    """Return the law on a *step* in the life of the agreement, or that on all of them."""
    row = read_agreement_types(tuple(case.templates)).get(life.type)
    return cited(row.steps.get(step, SOURCE) if row else SOURCE)
