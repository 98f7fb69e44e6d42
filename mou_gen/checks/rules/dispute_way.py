"""A dispute goes from deliberation to the TKKSD of the province or to the Minister, by the office that may take it there.

First the parties deliberate, and the result is written down. Where it brought no agreement, the TKKSD of
regencies and cities of one province apply to the TKKSD of that province, and if that fails too, the Governor
applies to the Minister. All others apply to the Minister themselves: their heads of region sign.

Passes: an application to the Minister of 2027-10-04, signed by a head of region, after the deliberation of
        2027-09-06 that settled nothing; one to the TKKSD of the province by the chair of that of a regency.
Fails:  an application on a dispute that was settled, or earlier than its deliberation; one to the Minister that
        an office signs; one to the TKKSD of the province that no officer of a TKKSD signs; one of a Governor
        without a deliberation before the TKKSD of the province, or one of a regency after it; a record about another
        agreement; a loss of `Rp58.000.000,00` that the record of the deliberation puts at `Rp85.000.000,00`;
        a warning of 12 July 2027 that by the record was of the 21st.
Not seen: what the Minister decides.
Source: Permendagri 22/2020, articles 18 to 21 and 47(1) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mou_gen.checks.case import Case
from mou_gen.data.model import Maybe
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.deliberation import PROVINCE
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.letter import Lines
from mou_gen.kinds.team_letter import capacity_of
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.redated_things import days_recorded_otherwise

ID = "dispute-way"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 18 to 21"
SURE = True
ATURAN = """Perselisihan dibawa dari musyawarah ke TKKSD provinsi atau Menteri oleh jabatan yang berwenang.

Para pihak lebih dahulu bermusyawarah, dan hasilnya dituangkan dalam berita acara. Jika tidak tercapai
kesepakatan, TKKSD kabupaten/kota dalam satu provinsi mengajukan permohonan kepada TKKSD provinsi; jika tetap
tidak tercapai, Gubernur mengajukan permohonan kepada Menteri. Pihak lainnya mengajukan permohonan langsung
kepada Menteri, ditandatangani kepala daerah.

Lulus:  permohonan kepada Menteri tanggal 4 Oktober 2027 yang ditandatangani kepala daerah, setelah musyawarah
        tanggal 6 September 2027 yang tidak mencapai kesepakatan; permohonan ketua TKKSD kabupaten kepada TKKSD
        provinsi.
Gagal:  permohonan tentang perselisihan yang sudah diselesaikan, atau yang mendahului musyawarahnya; permohonan
        kepada Menteri yang ditandatangani kepala perangkat daerah; permohonan kepada TKKSD provinsi yang tidak
        ditandatangani pejabat TKKSD; permohonan Gubernur tanpa musyawarah di hadapan TKKSD provinsi, atau permohonan kabupaten sesudahnya; berita
        acara tentang naskah lain; kerugian `Rp58.000.000,00` yang menurut berita acara musyawarah `Rp85.000.000,00`;
        peringatan dini tanggal 12 Juli 2027 yang menurut berita acara tanggal 21 Juli 2027.
Tidak terlihat: apa yang diputuskan Menteri.
Sumber: Permendagri 22/2020, Pasal 18 sampai dengan Pasal 21 dan Pasal 47 ayat (1) (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield an application that is not due, or that another office signs."""
    record = case.record
    if isinstance(record, DisputeApplication):
        yield from _not_due(record)
        yield from _signed(record)
        yield from _told_otherwise(record)


def _told_otherwise(letter: DisputeApplication) -> Iterator[Problem]:
    """Yield an amount or a period of the dispute, which the record of the deliberation gives otherwise."""
    record = letter.deliberation
    positions = [each.position for each in record.representatives.values()]
    recorded = [text for lines in (record.dispute, *positions) for text in _lines(lines)]
    for text in _lines(letter.dispute):
        told = (
            *_other_amount(text, recorded),
            *_other_period(text, recorded),
            *days_recorded_otherwise(text, recorded),
        )
        for fact, other in told:
            message = _(
                "`{text}` is `{other}` in the record of the deliberation",
                text=fact.text,
                other=other.text,
            )
            hint = _("copy it from the record, or say how the two differ")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _lines(lines: Maybe[Lines]) -> tuple[SourcedText, ...]:
    return () if isinstance(lines, Unknown) else tuple(lines)


def _other_amount(text: str, recorded: Iterable[str]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the one amount of *text* with that of what is *recorded* about the same, where these are others."""
    money, matter = _only(text, FactKind.MONEY)
    alike = [
        other
        for line in recorded
        for other, about in (_only(line, FactKind.MONEY),)
        if money and other and in_common(matter, about) >= _ENOUGH
    ]
    if money and alike and all(each.value != money.value for each in alike):
        yield money, alike[0]


_ENOUGH = 3
"""Words in common by which two texts are about one thing."""


def _other_period(text: str, recorded: Iterable[str]) -> Iterator[tuple[Fact, Fact]]:
    """Yield the one time limit of *text* with the only period in its unit that is *recorded*, where that is another."""
    period, _matter = _only(text, FactKind.DURATION)
    if period is None or not _LIMIT.search(text, 0, period.start):
        return
    others = [
        each
        for line in recorded
        for each in facts(line, "id")
        if each.kind is FactKind.DURATION and each.value[1] == period.value[1]
    ]
    if len({each.value for each in others}) == 1 and others[0].value != period.value:
        yield period, others[0]


_LIMIT = expression(r"\b(?:(?:batas|jangka|perhitungan)\s+waktu|tenggat)\b", re.IGNORECASE)


def _only(text: str, kind: FactKind) -> tuple[Fact | None, list[Sense]]:
    """Return the one fact of *kind* in *text*, if there is one, and what the text says besides."""
    found = [each for each in facts(text, "id") if each.kind is kind]
    if len(found) != 1:
        return None, []
    return found[0], meanings(f"{text[: found[0].start]} {text[found[0].end :]}")


def _not_due(letter: DisputeApplication) -> Iterator[Problem]:
    record, place = letter.deliberation, letter.entries.place("deliberation")
    if record.is_settled:
        message = _("the deliberation of {day:%d-%m-%Y} settled the dispute", day=record.date)
        hint = _("only what was not settled goes further (articles 19(1), 20(1) and 21(1))")
        yield Problem(place, message, hint, ID, LEVEL)
    if record.base.origin.file != letter.base.origin.file:
        message = _("the deliberation is about another agreement")
        hint = _("name its record, or correct `cooperation`")
        yield Problem(place, message, hint, ID, LEVEL)
    if letter.date < record.date:
        message = _(
            "the application is earlier than the deliberation of {day:%d-%m-%Y}", day=record.date
        )
        hint = _("the parties deliberate first (article 18(1))")
        yield Problem(letter.date.origin.source, message, hint, ID, LEVEL)
    if letter.is_of_province and record.held != PROVINCE:
        message = _("the dispute was not before the TKKSD of the province yet")
        hint = _("name the record of the deliberation there (articles 19(2) and 20(1))")
        yield Problem(place, message, hint, ID, LEVEL)
    if letter.to_province and record.held == PROVINCE:
        message = _("the TKKSD of the province has tried to settle the dispute")
        hint = _("the Governor applies to the Minister then (article 20(1))")
        yield Problem(place, message, hint, ID, LEVEL)
    decree = letter.decree
    if decree and isinstance(decree.date, SourcedDate) and decree.date < letter.date:
        message = _("the decree is earlier than the application")
        yield Problem(
            decree.date.origin.source, message, _("correct one of the two dates"), ID, LEVEL
        )


def _signed(letter: DisputeApplication) -> Iterator[Problem]:
    place = letter.entries.place("signed_by" if letter.signed_by else "from")
    if not letter.to_province and not letter.signed_by_head:
        message = _("an application to the Minister is signed by the head of region")
        hint = _("write `signed_by: head` (articles 20(1) and 21(1))")
        yield Problem(place, message, hint, ID, LEVEL)
    if letter.to_province and not capacity_of(letter.signatory):
        message = _(
            "an application to the TKKSD of the province is signed for the TKKSD of the region"
        )
        hint = _(
            "the Sekretaris Daerah, an Asisten, or the head of the Biro or Bagian for cooperation signs (articles 19(1) and 47(1))"
        )
        yield Problem(place, message, hint, ID, LEVEL)
