"""Documents follow the order of a cooperation: offer, signature, implementation, end.

A cooperation is offered before it is signed, requested again if thirty days brought no answer, and
ends on its last day unless the parties extended it before. Therefore an offer is not later than its
agreement; a referral, a slip or a handover, which rest on the agreement, are not before it; and no
document is written under an agreement that is over. Meetings may prepare an agreement. A second
request cites the first correctly, comes from the same head of region, and follows it after more than thirty days.

Passes: an offer of 12 January, a second request of 16 February, an agreement of 10 March for five years, a referral
        of 1 June; minutes that prepare the agreement; an agreement that has no date yet.
Fails:  an offer of 16 March for that agreement; a referral of 2 March, or of 2 June 2031; a second
        request of 11 February, or one that cites the first with another number or date, or that another
        region sends; an extension signed after the end; a feasibility study of July for an offer of June; minutes
        that await the signing of a Perjanjian Kerja Sama of the folder, called by its subject, after its date, or a report by
        which it `sampai dengan tanggal laporan ini belum ditandatangani`; a meeting
        that evaluates an agreement before it was signed; a dispute about what happened before the agreement;
        `angsuran triwulan IV tahun 2028` that is left to pay of an agreement which ends in September 2028.
Not seen: an agreement that was extended or ended early, if no file in its folder says so; when an
        offer arrived, if `received` does not say so.
Source: Permendagri 22/2020, articles 6, 8(3) to (5), 9(3), 25(1), 26(2) and 28 (read in full).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.told_signatures import awaited
from mou_gen.checks.wording import indonesian_stretches, open_texts
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.feasibility_study import FeasibilityStudy
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.life import life_named, life_of
from mou_gen.kinds.offer import FirstOffer, Offer
from mou_gen.kinds.termination import Termination
from mou_gen.language.facts import FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.named_periods import periods_paid_for

ID = "life-cycle"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 6, 8, 9(3), 25(1), 26(2) and 28"
SURE = True
ATURAN = """Dokumen mengikuti urutan kerja sama: penawaran, penandatanganan, pelaksanaan, pengakhiran.

Kerja sama ditawarkan sebelum ditandatangani, dimintakan tanggapan kedua jika tiga puluh hari tidak
ada tanggapan, dan berakhir pada hari terakhirnya kecuali diperpanjang sebelumnya. Karena itu,
penawaran tidak lebih kemudian daripada kesepakatannya; rujukan, surat pengantar, dan serah terima,
yang berdasar pada kesepakatan, tidak mendahuluinya; dan tidak ada dokumen di bawah kesepakatan yang
sudah berakhir. Rapat boleh menyiapkan kesepakatan. Permintaan tanggapan kedua menyebut yang pertama
dengan benar, berasal dari kepala daerah yang sama, dan dibuat sesudah lewat tiga puluh hari.

Lulus:  penawaran 12 Januari, permintaan kedua 16 Februari, kesepakatan 10 Maret untuk lima tahun, rujukan 1 Juni;
        notula yang menyiapkan kesepakatan; kesepakatan yang belum bertanggal.
Gagal:  penawaran 16 Maret untuk kesepakatan itu; rujukan 2 Maret, atau 2 Juni 2031;
        permintaan kedua 11 Februari, atau yang menyebut nomor atau tanggal lain untuk yang pertama,
        atau dari daerah lain; perpanjangan yang ditandatangani sesudah berakhir; studi kelayakan bulan Juli untuk
        penawaran bulan Juni; notula yang menunggu penandatanganan Perjanjian Kerja Sama dalam folder, yang disebut
        dengan judulnya, sesudah tanggalnya, atau laporan yang menyebutnya `sampai dengan tanggal laporan ini belum ditandatangani`; rapat evaluasi kesepakatan sebelum ditandatangani; perselisihan tentang
        kejadian sebelum perjanjiannya; sisa pembayaran `angsuran triwulan IV tahun 2028` dari kesepakatan yang berakhir pada bulan
        September 2028.
Tidak terlihat: kesepakatan yang diperpanjang atau berakhir lebih awal, yang tidak disebut berkas mana pun; hari penawaran
        diterima, jika tidak disebut dalam `received`.
Sumber: Permendagri 22/2020, Pasal 6, Pasal 8 ayat (3) sampai dengan ayat (5), Pasal 9 ayat (3), Pasal 25 ayat (1),
        Pasal 26 ayat (2), dan Pasal 28 (dibaca lengkap).
"""

_ANSWERED_IN = dt.timedelta(days=30)
"""Within this time an offer is answered (article 8(3)); only then is it asked for again (article 8(4))."""
_EXTENDS = expression(
    r"\b(?:perpanjangan|memperpanjang|diperpanjang|extension|extend(?:s|ed)?)\b", re.I
)
_ENDED = expression(
    r"\b(?:berakhir|berlaku sampai dengan|expire[sd]?|end(?:s|ed)|valid until)\b[^.;]{0,30}$",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield documents that are before or after what they rest on."""
    record = case.record
    yield from _awaited(case)
    if isinstance(record, Termination) and isinstance(record.ends, SourcedDate):
        yield from _paid_beyond(case, record.ends)
    if isinstance(record, JointAgreement):
        yield from _extended(case, record)
    if not isinstance(record, UnderAgreement) or isinstance(record.date, Unknown):
        return
    if isinstance(record, Offer):
        yield from _offered(record, record.agreement.date)
        if record.previous:
            yield from _asked_again(case, record, record.previous)
        return
    if isinstance(record, FeasibilityStudy):
        yield from _studied(case, record, record.date)
    if isinstance(record, Deliberation | DisputeApplication):
        yield from _disputed(case, record.base)
    if record.agreement:
        yield from _under(case, record, record.date, record.agreement)
        yield from _evaluated(case, record.date, record.agreement)


def _under(
    case: Case, record: UnderAgreement, date: SourcedDate, agreement: Agreement
) -> Iterator[Problem]:
    """Yield a document before the agreement that it rests on, and one after its end."""
    signed = agreement.date
    last = life_named(life_of(case.folder, record.agreement_folder, date), "").last_day
    if isinstance(signed, Unknown):
        return
    if date < signed and registry.of_model(type(record)).about_case:
        message = _("the document is earlier than its agreement of {day:%d-%m-%Y}", day=signed)
        hint = _("correct one of the two dates")
        yield Problem(date.origin.source, message, hint, ID, LEVEL)
    if last and date > last and not registry.of_model(type(record)).steps(record):
        message = _("the agreement ended on {day:%d-%m-%Y}", day=last)
        hint = _("correct the date, or use the agreement that extends this one")
        yield Problem(date.origin.source, message, hint, ID, LEVEL)


_OF_A_DOCUMENT = expression(
    r"\b(?:surat|nomor|notula|berita\s+acara|kesepakatan|perjanjian|kontrak|studi|penawaran|undangan|keputusan|peraturan)\b[^.;]{0,80}$",
    re.IGNORECASE,
)


def _disputed(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield what a dispute about *agreement* is said to be about, where it was before the agreement."""
    signed = agreement.date
    if isinstance(signed, Unknown):
        return
    for said in open_texts(case):
        for fact in said.facts(FactKind.DATE):
            value = said.value(fact.start, fact.end)
            of_dispute = value is not None and value.origin.path.startswith("dispute")
            is_document = _OF_A_DOCUMENT.search(said.text, 0, fact.start)
            if of_dispute and fact.day and fact.day < signed and not is_document:
                message = _(
                    "{date} is earlier than the agreement in dispute of {day:%d-%m-%Y}",
                    date=said.quoted(fact.text),
                    day=signed,
                )
                hint = _("correct the day, or name the agreement that was in force then")
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _offered(offer: Offer, signed: SourcedDate | Unknown) -> Iterator[Problem]:
    if isinstance(signed, SourcedDate) and offer.date > signed:
        message = _("the offer is later than the agreement of {day:%d-%m-%Y}", day=signed)
        hint = _("correct one of the two dates")
        yield Problem(offer.date.origin.source, message, hint, ID, LEVEL)


def _studied(case: Case, study: FeasibilityStudy, date: SourcedDate) -> Iterator[Problem]:
    """Yield a feasibility study that is later than the offer of the party that made it."""
    offers = case.beside("offer", "from", study.sender.key)
    offered = min((day for each in offers if (day := each.date())), default=None)
    if offered and date > offered:
        message = _("the feasibility study is later than the offer of {day:%d-%m-%Y}", day=offered)
        hint = _("it is made before the cooperation is offered (articles 25(1), 26(2) and 28)")
        yield Problem(date.origin.source, message, hint, ID, LEVEL)


def _awaited(case: Case) -> Iterator[Problem]:
    """Yield where an agreement of the folder is said to be still to be signed, after it was."""
    for said, start, end, signed in awaited(case):
        message = _(
            "{text}: this agreement was signed on {day:%d-%m-%Y}",
            text=said.quoted(said.text[start:end]),
            day=signed,
        )
        hint = _("tell of the signature as of something that was done, or correct the file")
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)


_EVALUATED = expression(
    r"\b(?:evaluasi|pemantauan|evaluation|monitoring)\s+(?:(?:atas|terhadap|of(?:\s+the)?)\s+)?"
    r"(?:(?:pelaksanaan|implementation\s+of(?:\s+(?:the|this))?)\s+)(?P<name>(?-i:[A-Z]\w+)(?:\s+(?-i:[A-Z]\w+)){0,3})",
    re.IGNORECASE,
)
_ANOTHER_ONE = expression(
    r"\b(?:sebelumnya|terdahulu|lama|semula|pertama|telah\s+berakhir|yang\s+berakhir|previous|former|earlier|expired|first)\b"
    r"|\b(?:19|20)\d\d\b",
    re.IGNORECASE,
)
"""Tells of an agreement before this one."""


def _evaluated(case: Case, date: SourcedDate, agreement: Agreement) -> Iterator[Problem]:
    """Yield that the implementation of an agreement is evaluated which is signed later."""
    signed = agreement.date
    if isinstance(signed, Unknown) or date >= signed:
        return
    names = tuple(each.casefold() for each in agreement.row.name.values())
    for said in open_texts(case):
        for found in _EVALUATED.finditer(said.text):
            is_it = found["name"].casefold().startswith(names)
            if is_it and not _ANOTHER_ONE.search(said.text):
                message = _(
                    "{text}: the agreement was signed only on {day:%d-%m-%Y}",
                    text=said.quoted(found[0]),
                    day=signed,
                )
                hint = _("correct the date of the document, or name the agreement that is meant")
                yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


# ---- the second request ------------------------------------------------------------------


def _asked_again(case: Case, offer: Offer, previous: FirstOffer) -> Iterator[Problem]:
    first = previous.received or previous.date
    if isinstance(first, SourcedDate) and offer.date <= first + _ANSWERED_IN:
        message = (
            _(
                "the second request is of {day:%d-%m-%Y}, and the first arrived on {first:%d-%m-%Y}",
                day=offer.date,
                first=first,
            )
            if previous.received
            else _(
                "the second request is of {day:%d-%m-%Y}, and the first of {first:%d-%m-%Y}",
                day=offer.date,
                first=first,
            )
        )
        hint = _("an offer may be answered within 30 days of receipt (article 8(3) and (4))")
        yield Problem(offer.date.origin.source, message, hint, ID, LEVEL)
    earlier = [
        each
        for each in case.beside("offer", "from", offer.sender.key)
        if (day := each.date()) and day < offer.date
    ]
    if earlier:
        yield from _named(previous, earlier)
    else:
        yield from _by_another(case, offer, previous)


def _by_another(case: Case, offer: Offer, previous: FirstOffer) -> Iterator[Problem]:
    """Yield a second request to the offer of another party."""
    for each in case.beside("offer"):
        party = each.text("from")
        if party != offer.sender.key and previous.date == each.date():
            message = _("`{party}` made the offer, in {file}", party=party, file=each.file)
            hint = _("the head of region who offers asks a second time (article 8(4))")
            yield Problem(offer.entries.place("from"), message, hint, ID, LEVEL)


def _named(previous: FirstOffer, earlier: list[Outline]) -> Iterator[Problem]:
    """Yield another number or date of the first offer than one of the *earlier* ones has."""
    number, date = previous.number, previous.date
    if isinstance(number, SourcedText) and number not in _known(earlier):
        message = _("no earlier offer has the number `{number}`", number=number)
        hint = _(
            "the earlier offers have {numbers}",
            numbers=", ".join(f"`{each}`" for each in _known(earlier)),
        )
        if _known(earlier):
            yield Problem(number.origin.source, message, hint, ID, LEVEL)
    days = [day for each in earlier if (day := each.date())]
    if isinstance(date, SourcedDate) and date not in days:
        message = _("no earlier offer is dated {day:%d-%m-%Y}", day=date)
        hint = _("the offers are dated {dates}", dates=", ".join(f"{day:%d-%m-%Y}" for day in days))
        yield Problem(date.origin.source, message, hint, ID, LEVEL)


def _known(offers: list[Outline]) -> list[str]:
    return [number for each in offers if (number := each.text("number"))]


# ---- the end -----------------------------------------------------------------------------


def _paid_beyond(case: Case, ends: SourcedDate) -> Iterator[Problem]:
    """Yield what is left to pay for a period that begins after an agreement *ends*."""
    for said, stretch in indonesian_stretches(case):
        left = stretch.value and stretch.value.origin.path.startswith("left_to_pay")
        for found in periods_paid_for(stretch.text) if left else ():
            start, end = stretch.start + found.start, stretch.start + found.end
            if found.first > ends:
                message = _(
                    "{text} begins after the end of {day:%d-%m-%Y}",
                    text=said.quoted(said.text[start:end]),
                    day=ends,
                )
                hint = _("correct the period, or `ends`")
                yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _extended(case: Case, agreement: JointAgreement) -> Iterator[Problem]:
    """Yield that an agreement which extends another is signed after the last day of that one."""
    date = agreement.date
    texts = open_texts(case)
    if isinstance(date, Unknown) or not any(_EXTENDS.search(each.text) for each in texts):
        return
    for said in texts:
        own = any(value.origin.file == agreement.origin.file for value in said.values)
        for fact in said.facts(FactKind.DATE) if own else ():
            day = fact.day
            if day and day < date and _ENDED.search(said.text[: fact.start]):
                message = _(
                    "the extended agreement ended on {day:%d-%m-%Y}, before this one was signed",
                    day=day,
                )
                hint = _(
                    "extend an agreement before it ends (article 9(3)); after that, conclude a new one"
                )
                yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)
