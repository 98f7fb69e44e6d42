"""A victim who travels passes from hand to hand with a Berita Acara Serah Terima.

The regent of the region of origin receives the victim by such a record, and each step of the way before it
is one handover. A chain with a gap leaves a person alone between two offices. No finding quotes what is
sealed.

Passes: a journey with handovers, each given by who received before, within the days of the journey.
Fails:  the service `return` without `travel`; a handover before the departure; one given by
        someone who did not receive; a form that prints the journey and no Berita Acara Serah Terima.
Source: Permensos 8/2023, articles 23c and 24b (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.referral import Referral, Travel
from mou_gen.messages import _

ID = "handover"
LEVEL = Level.WARNING
SOURCE = "Permensos 8/2023, articles 23c and 24b"
SURE = True
ATURAN = """Korban yang menempuh perjalanan diserahkan dengan Berita Acara Serah Terima.

Bupati daerah asal menerima korban berdasarkan berita acara tersebut, dan setiap tahap perjalanan
sebelumnya merupakan satu serah terima. Rantai yang terputus meninggalkan seseorang di antara dua
instansi. Temuan tidak mengutip yang tertutup.

Lulus:  perjalanan dengan serah terima, masing-masing oleh pihak yang sebelumnya menerima, dalam hari
        perjalanan.
Gagal:  layanan `return` tanpa `travel`; serah terima sebelum keberangkatan; serah terima oleh pihak yang tidak menerima sebelumnya;
        formulir yang mencetak perjalanan tanpa Berita Acara Serah Terima.
Sumber: Permensos 8/2023, Pasal 23 huruf c dan Pasal 24 huruf b (dibaca lengkap).
"""

_RECORD = "BERITA ACARA SERAH TERIMA"


def check(case: Case) -> Iterator[Problem]:
    """Yield gaps between handovers, and a form that prints no record of them."""
    if not isinstance(case.record, Referral) or not case.document.sealed:
        return
    travel = case.record.sealed.travel
    if travel is None:
        if wish := next((each for each in case.record.services if each == "return"), None):
            message = _("`return` is asked for, and no journey is planned in `sealed.travel`")
            hint = _("plan it with its handovers, each with a Berita Acara Serah Terima")
            yield Problem(wish.origin.source, message, hint, ID, LEVEL, missing="sealed.travel")
        return
    if _RECORD not in parts.plain_text(case.document).upper():
        hint = _("print `sealed.travel.handover_record`")
        message = _("the form prints no Berita Acara Serah Terima")
        yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)
    yield from _chain(travel)
    yield from _days(travel)


def _chain(travel: Travel) -> Iterator[Problem]:
    for before, after in pairwise(travel.handovers):
        if before.receiver.casefold() != after.giver.casefold():
            message = _("a handover is not given by who received before")
            hint = _("write who received the person before as `giver`, or the step between")
            yield Problem(after.giver.origin.source, message, hint, ID, LEVEL)


def _days(travel: Travel) -> Iterator[Problem]:
    correct = _("correct one of them")
    for handover in travel.handovers:
        date = handover.date
        if isinstance(date, Unknown):
            continue
        if not isinstance(travel.departure, Unknown) and date < travel.departure:
            message = _("a handover is before the departure")
            yield Problem(date.origin.source, message, correct, ID, LEVEL)
        if not isinstance(travel.arrival, Unknown) and date > travel.arrival:
            message = _("a handover is after the arrival")
            yield Problem(date.origin.source, message, correct, ID, LEVEL)
    for first, second in pairwise(travel.handovers):
        if (
            not isinstance(first.date, Unknown)
            and not isinstance(second.date, Unknown)
            and second.date < first.date
        ):
            message = _("a handover is before the one above")
            yield Problem(second.date.origin.source, message, _("order them"), ID, LEVEL)
