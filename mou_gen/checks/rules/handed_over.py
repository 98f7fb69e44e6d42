"""The handover record agrees with the referral of its case: persons, letter and route.

The record contains no names, so later readers have only its number of persons, letter and route to
go by. If the number of persons differs from the referral, somebody was lost on the way, or was
handed over without a referral. If the party that hands over did not receive the person, or the
handover is before the referral, a person was left between two offices. Several records of a case
are the steps of a journey, in the order of their files: at each step, the party that received
before hands over.

Passes: a record of 1 person for a referral of 1 person, with the date and number of its letter,
        from the party that referred to the party it referred to; a second step from the province
        that received in the first.
Fails:  a record of 2 persons for that referral; one that gives another date for the letter; one
        with the form of another case; giver and receiver swapped; one dated before the referral or
        the previous step; with a warning, another unit than the one the person was referred to, and another number
        of the record on the form.
Not seen: a referral or a step in another data folder, and who was really there.
Source: Permensos 8/2023, articles 23c and 24b (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.handover import Hand, HandoverRecord, ReceivingHand
from mou_gen.kinds.referral import Referral
from mou_gen.messages import _, listed
from mou_gen.startup.expressions import expression

ID = "handed-over"
LEVEL = Level.ERROR
SOURCE = "Permensos 8/2023, articles 23c and 24b"
SURE = True
ATURAN = """Berita acara serah terima sesuai dengan rujukan kasusnya: orang, surat, dan perjalanan.

Berita acara tidak memuat nama, sehingga kelak pembaca hanya dapat berpegang pada jumlah orang,
surat, dan perjalanannya. Jika jumlah orangnya berbeda dari rujukan, ada orang yang hilang di jalan
atau diserahkan tanpa dirujuk; jika yang menyerahkan tidak pernah menerima, atau serah terima
mendahului rujukan, seseorang tertinggal di antara dua instansi. Beberapa berita acara suatu kasus
merupakan tahap perjalanan menurut urutan berkasnya: pada setiap tahap, yang menyerahkan ialah pihak
yang menerima sebelumnya.

Lulus:  berita acara 1 orang dari rujukan 1 orang, dengan tanggal dan nomor suratnya, dari yang merujuk kepada
        yang dituju; tahap kedua dari provinsi yang menerima pada tahap pertama.
Gagal:  berita acara 2 orang dari rujukan itu; berita acara dengan tanggal surat yang lain; dengan formulir
        kasus lain; yang menyerahkan dan yang menerima tertukar; bertanggal sebelum rujukan atau tahap sebelumnya;
        dengan peringatan, perangkat daerah yang bukan tujuan rujukan, dan nomor berita acara yang lain pada formulir.
Tidak terlihat: rujukan atau tahap dalam folder data lain, dan siapa yang sebenarnya hadir.
Sumber: Permensos 8/2023, Pasal 23 huruf c dan Pasal 24 huruf b (dibaca lengkap).
"""

_CASE = expression(rf"\b{CASE}\b")


def check(case: Case) -> Iterator[Problem]:
    """Yield what the record says otherwise than the referral of its case, and than the other steps."""
    record = case.record
    if isinstance(record, Referral) and case.document.sealed:
        yield from _cited(case, record)
    if not isinstance(record, HandoverRecord):
        return
    steps = case.beside("handover", "case", record.case)
    earlier = [each for each in steps if _step(each.file) < _step(record.origin.file)]
    yield from _items(record)
    for referral in case.beside("referral", "case", record.case):
        yield from _persons(record, referral)
        yield from _letter(record, referral)
        yield from _referred(record, referral, alone=not steps, first=not earlier)
    if record.agreement and not steps and PurePosixPath(record.origin.file).stem == record.case:
        yield from _outsiders(record)
    if earlier:
        yield from _after(record, max(earlier, key=lambda each: _step(each.file)))


def _cited(case: Case, referral: Referral) -> Iterator[Problem]:
    """Yield a number of the handover record on the form that no record of this case has."""
    numbers = [each.text("number") for each in case.beside("handover", "case", referral.case)]
    for person in referral.people:
        cited = person.travel.handover_record if person.travel else None
        if cited and numbers and all(numbers) and cited not in numbers:
            message = _("the number of the handover record differs from the record of this case")
            hint = _("copy it from the record")
            yield Problem(cited.origin.source, message, hint, ID, Level.WARNING)


def _step(file: str) -> int:
    """Return which step of a journey the record in *file* is: `...-2.yaml` is the second."""
    counted = re.fullmatch(rf"{CASE}-(\d+)", PurePosixPath(file).stem)
    return int(counted[1]) if counted else 1


def _office(hand: Hand) -> str:
    return f"{hand.office.party.key}/{hand.office.unit.key}"


def _place(hand: Hand | ReceivingHand) -> Source:
    return hand.entries["office"].origin.source


def _items(record: HandoverRecord) -> Iterator[Problem]:
    for item in record.items:
        for text in filter(None, (item.name, item.note)):
            for code in _CASE.findall(text):
                if code != record.case:
                    message = _("`{code}` is handed over in the record of another case", code=code)
                    hint = _("write `{code}`, or create a separate record", code=record.case)
                    yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _persons(record: HandoverRecord, referral: Outline) -> Iterator[Problem]:
    persons = referral.number("persons")
    if record.persons != persons:
        message = _("`persons` differs from the referral of this case")
        hint = _("write {this}, as the referral does", this=f"`{persons}`")
        yield Problem(record.persons.origin.source, message, hint, ID, LEVEL)


def _letter(record: HandoverRecord, referral: Outline) -> Iterator[Problem]:
    """Yield another date or number of the letter, and a handover before it; what is not known is no other."""
    letter, date = record.referral, referral.date()
    for said, written in ((letter.date, date), (letter.number, referral.text("number"))):
        if isinstance(said, Unknown) or not written or said == written:
            continue
        message = _("{said} differs from the letter of this case", said=f"`{said}`")
        hint = _("write {this}, as the referral does", this=f"`{written}`")
        yield Problem(said.origin.source, message, hint, ID, LEVEL)
    if date and record.date < date:
        message = _("the handover is earlier than the referral of {date:%d-%m-%Y}", date=date)
        yield Problem(
            record.date.origin.source, message, _("correct one of the two dates"), ID, LEVEL
        )


def _referred(
    record: HandoverRecord, referral: Outline, *, alone: bool, first: bool
) -> Iterator[Problem]:
    """Yield hands that are not those of the referral."""
    sender, receiver = referral.text("from.party"), referral.text("to.party")
    giver, taker = record.giver.office.party.key, record.receiver.office.party.key
    if (giver, taker) == (receiver, sender):
        message = _("`giver` and `receiver` are swapped: `{party}` made the referral", party=sender)
        hint = _("write the referring party as `giver`")
        yield Problem(_place(record.giver), message, hint, ID, LEVEL)
    elif first and giver != sender:
        message = _(
            "`giver.office` does not belong to `{party}`, which made the referral", party=sender
        )
        hint = _("write the referring unit as `giver`, or the earlier step in its own record")
        yield Problem(_place(record.giver), message, hint, ID, LEVEL)
    unit, received_by = referral.text("to.unit"), record.receiver.office.unit
    if (
        unit
        and taker == receiver
        and unit != (received_by.key if received_by else "")
        and (alone or not first)
    ):
        message = _(
            "`receiver.office` is not `{unit}`, to which the person was referred", unit=unit
        )
        hint = _(
            "write the unit that received the person; if another unit took over, "
            "waive this finding with the reason"
        )
        yield Problem(_place(record.receiver), message, hint, ID, Level.WARNING)


def _outsiders(record: HandoverRecord) -> Iterator[Problem]:
    """Yield hands from outside: the only step leads from a party to another."""
    parties = [each.key for each in record.agreement_parties]
    for key, hand in (("giver", record.giver), ("receiver", record.receiver)):
        if hand.office.party.key not in parties:
            message = _("`{key}` is not a party to the agreement", key=f"{key}.office")
            hint = _(
                "the parties are {parties}: write one of them; a step through another "
                "region is numbered in its file name, `{case}-1.yaml`",
                parties=listed(parties),
                case=record.case,
            )
            yield Problem(_place(hand), message, hint, ID, LEVEL)


def _after(record: HandoverRecord, before: Outline) -> Iterator[Problem]:
    """Yield a step that is earlier than the one *before*, or given by another than received there."""
    date, start = before.date(), before.text("start")
    at = str(record.start) if isinstance(record.start, SourcedText) else ""
    if date and (record.date < date or (record.date == date and "" < at < start)):
        message = _("this step is earlier than the one in {file}", file=before.file)
        yield Problem(
            record.date.origin.source, message, _("correct one of the two dates"), ID, LEVEL
        )
    received = before.text("receiver.office")
    given = _office(record.giver) if "/" in received else record.giver.office.party.key
    if received and given != received:
        message = _(
            "`giver.office` is not `{office}`, which received in {file}",
            office=received,
            file=before.file,
        )
        hint = _("write who received the person before, or the step between in its own record")
        yield Problem(_place(record.giver), message, hint, ID, LEVEL)
