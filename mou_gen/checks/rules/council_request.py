"""The council (DPRD) is asked after the agreement and before what it approves, and each step keeps its time.

The head of region sends the signed Kesepakatan Bersama and the draft to the leaders of the council. They
reply within 15 days of receipt, the head of region follows up their review within 15 days, and they approve
within 15 days of his letter; after that, and after 45 days without a position, the request counts as
approved. With a third party and in a Sinergi there are the 45 days alone. An addendum that adds to the
burden of the public is approved before it is signed as well; for it the law counts no days.

Passes: a request of 7 October for an agreement of the 5th, and a Perjanjian Kerja Sama of 24 November; one
        of 19 October whose approval of the 16th is named; a request of 7 December for an addendum of 15 February.
Fails:  a request of 4 October; one later than the Perjanjian Kerja Sama; a follow-up 16 days after the
        review arrived; a review of 23 October where the request arrived on the 7th; an approval earlier than
        the request, or later than silence counts as one; a Perjanjian Kerja Sama of 10 November without an
        approval; a request later than its addendum, or for one that says `burden: no`; `grounds: [burden]`
        for a draft that recites that it `tidak membebani masyarakat dan daerah`, or a request of a party whose council
        need not approve by such a recital.
Not seen: whether a cooperation needs an approval (`council-approval` looks for that); a request that is in no
        file of the folder.
Source: Permendagri 22/2020, articles 11, 12, 15(6), 34, 37(5), 56 and 58 (read in full).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement, CouncilApproval
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.council_request import STEP_DAYS, CouncilRequest, CouncilReview
from mou_gen.kinds.dossier import Outline
from mou_gen.language.party_names import A_PARTY, names_of_parties, parties_in
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "council-request"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 11, 12, 15(6), 34, 37(5), 56 and 58"
SURE = True
ATURAN = """DPRD dimintai persetujuan sesudah kesepakatan dan sebelum yang disetujuinya, dan setiap langkah menaati tenggatnya.

Kepala daerah menyampaikan Kesepakatan Bersama yang telah ditandatangani dan rancangannya kepada pimpinan
DPRD. Pimpinan DPRD menjawab paling lama 15 hari sejak surat diterima, kepala daerah menindaklanjuti hasil
kajian paling lama 15 hari, dan persetujuan diberikan paling lama 15 hari sejak suratnya diterima; sesudah
itu, dan sesudah 45 hari tanpa sikap, permohonan dianggap telah disetujui. Dengan pihak ketiga dan dalam
Sinergi hanya berlaku 45 hari. Adendum yang menambah pembebanan kepada masyarakat juga disetujui sebelum
ditandatangani; untuk itu peraturan tidak menentukan jangka waktu.

Lulus:  permohonan 7 Oktober untuk kesepakatan 5 Oktober, dan Perjanjian Kerja Sama 24 November; yang bertanggal 19 Oktober
        dan menyebut persetujuan 16 Oktober; permohonan 7 Desember untuk adendum 15 Februari.
Gagal:  permohonan 4 Oktober; permohonan sesudah Perjanjian Kerja Sama; tindak lanjut 16 hari sesudah hasil kajian
        diterima; hasil kajian 23 Oktober padahal permohonan diterima 7 Oktober; persetujuan sebelum
        permohonannya, atau sesudah dianggap diberikan; Perjanjian Kerja Sama 10 November tanpa
        persetujuan; permohonan sesudah adendumnya, atau untuk adendum yang menyebut `burden: no`; `grounds: [burden]`
        untuk rancangan yang konsiderannya menyebut `tidak membebani masyarakat dan daerah`, atau permohonan pihak yang
        menurut konsideran itu tidak memerlukan persetujuan DPRD-nya.
Tidak terlihat: apakah kerja sama memerlukan persetujuan (lihat `council-approval`); permohonan yang tidak ada dalam folder.
Sumber: Permendagri 22/2020, Pasal 11, Pasal 12, Pasal 15 ayat (6), Pasal 34, Pasal 37 ayat (5), Pasal 56, dan Pasal 58
(dibaca lengkap).
"""

_STEP = dt.timedelta(days=STEP_DAYS)


def check(case: Case) -> Iterator[Problem]:
    """Yield requests, reviews and signatures that are too early or too late."""
    record = case.record
    if isinstance(record, CouncilRequest):
        yield from _change_asked(record, record.addendum) if record.addendum else _asked(record)
        yield from _without_ground(record)
        if record.review:
            yield from _followed_up(case, record, record.review)
        elif record.received and record.received < record.date:
            yield _at(record.received, _("it was received before its date"), _put_right())
    elif isinstance(record, Addendum):
        yield from _approved(record, _requests(case, "addendum", record.key))
    elif isinstance(record, Agreement) and record.row.council == "before":
        yield from _signed(case, record)


def _asked(letter: CouncilRequest) -> Iterator[Problem]:
    """Yield a letter before the agreement is signed, and one after what it asks for."""
    agreed, signed = letter.agreement.date, letter.draft_agreement.date
    if letter.cooperation and (isinstance(agreed, Unknown) or letter.date < agreed):
        message = _("the council is asked before the agreement is signed")
        hint = _("the signed agreement goes with the request (articles 12(1)a and 34(3)a)")
        yield _at(letter.date, message, hint)
    if isinstance(signed, SourcedDate) and letter.date > signed:
        message = _("the letter is later than the signature of {day:%d-%m-%Y}", day=signed)
        hint = _("the council approves a draft (articles 12(1), 34(3) and 56)")
        yield _at(letter.date, message, hint)


_NO_BURDEN = expression(
    r"\b(?:Perjanjian\s+Kerja\s+Sama|Kontrak(?:\s+Kerja\s+Sama)?|Nota\s+Kesepakatan(?:\s+Sinergi)?|kerja\s+sama|Sinergi)(?:\s+(?:ini|tersebut|dimaksud))?"
    r"\s+tidak\s+(?:akan\s+)?membebani\s+(?:masyarakat(?:\s+(?:dan/atau|dan|maupun|serta|atau)\s+daerah)?|daerah(?:\s+(?:dan/atau|dan|maupun|serta|atau)\s+masyarakat)?)\b"
    r"(?!\s+(?:(?:dan/atau|dan|maupun|serta|atau)\s+(?:daerah|masyarakat)|PIHAK|di|yang|dengan|secara|Kabupaten|Kota|Provinsi|sepanjang|apabila|selama|kecuali|selain)\b)",
    re.IGNORECASE,
)
"""Says that the ground of article 11(1)a is not there."""
_NO_APPROVAL = expression(
    rf"\btidak\s+memerlukan\s+persetujuan\s+(?:Dewan\s+Perwakilan\s+Rakyat\s+Daerah|DPRD)\s+(?P<parties>{A_PARTY}(?:(?:,\s+|,?\s+(?:dan|serta|maupun)\s+){A_PARTY})*)"
)


def _without_ground(letter: CouncilRequest) -> Iterator[Problem]:
    """Yield a burden for which the council is asked and which the draft denies, and a council that need not approve by it."""
    draft = letter.draft_agreement
    recitals = () if isinstance(draft, Addendum) else draft.recitals or ()
    said = [text for each in recitals if (text := each.text.get("id")) is not None]
    for ground in letter.grounds if not letter.addendum else ():
        if ground == "burden" and (found := _first_in(_NO_BURDEN, said)):
            message = _("by its recitals, the draft is no burden")
            yield Problem(ground.origin.source, message, _as_recited(found[0]), ID, LEVEL)
    names = names_of_parties(party.key for party in draft.parties)
    found = _first_in(_NO_APPROVAL, said)
    if found and names.get(letter.sender.key) in parties_in(found["parties"]):
        message = _("by its recitals, the draft needs no approval of this council")
        yield Problem(letter.entries.place("from"), message, _as_recited(found[0]), ID, LEVEL)


def _as_recited(words: str) -> str:
    return _("a recital of the draft says `{words}`: correct one of the two", words=words)


def _first_in(pattern: re.Pattern[str], texts: Sequence[str]) -> re.Match[str] | None:
    return next(filter(None, map(pattern.search, texts)), None)


def _change_asked(letter: CouncilRequest, addendum: Addendum) -> Iterator[Problem]:
    """Yield a letter after the addendum that it asks for, and one about an addendum that does not burden."""
    if isinstance(addendum.date, SourcedDate) and letter.date > addendum.date:
        message = _("the letter is later than the addendum of {day:%d-%m-%Y}", day=addendum.date)
        hint = _("the DPRD approves before the addendum is signed ({law})", law=cited(letter.law))
        yield _at(letter.date, message, hint)
    if addendum.burden == "no":
        message = _("the addendum says `burden: no`")
        hint = _("write `burden: yes` in it, or do not ask the DPRD ({law})", law=cited(letter.law))
        yield Problem(letter.entries.place("addendum"), message, hint, ID, LEVEL)


def _followed_up(case: Case, letter: CouncilRequest, review: CouncilReview) -> Iterator[Problem]:
    """Yield a follow-up after its 15 days, and a review before the request or after its 15 days."""
    sent = review.date
    came = review.received or (sent if isinstance(sent, SourcedDate) else None)
    if review.received and isinstance(sent, SourcedDate) and review.received < sent:
        yield _at(review.received, _("it was received before its date"), _put_right())
    if came and letter.date < came:
        yield _at(letter.date, _("the letter is earlier than the review"), _put_right())
    if came and letter.in_steps and letter.date > came + _STEP:
        message = _("the follow-up was due on {day:%d-%m-%Y}", day=came + _STEP)
        yield _at(letter.date, message, _("within 15 days (article 12(1)d)"))
    first = _first(case, letter)
    if not first or not isinstance(sent, SourcedDate):
        return
    asked = first.date("received") or first.date()
    if asked and sent < asked:
        message = _("the review is earlier than the request in {file}", file=first.file)
        yield _at(sent, message, _put_right())
    elif asked and letter.in_steps and sent > asked + _STEP:
        message = _("the reply was due on {day:%d-%m-%Y}", day=asked + _STEP)
        hint = _(
            "the leaders reply within 15 days of receipt (article 12(1)b): write in `received` in {file} when it arrived",
            file=first.file,
        )
        yield _at(sent, message, hint)


def _first(case: Case, letter: CouncilRequest) -> Outline | None:
    """Return the request that *letter* follows up, None where there is none in the folder."""
    about = letter.addendum or letter.cooperation
    key = "addendum" if letter.addendum else "cooperation"
    found = [
        each
        for each in _requests(case, key, about.key if about else "")
        if each.text("from") == letter.sender.key and not each.facts.get("review.date")
    ]
    return found[0] if found else None


def _requests(case: Case, key: str, name: str) -> list[Outline]:
    """Return the requests about what has *name* under *key*: a draft under `cooperation`, or an `addendum`."""
    of_changes = key == "addendum"
    return [
        each
        for each in case.beside("council-request")
        if each.text(key) == name and bool(each.text("addendum")) == of_changes
    ]


def _signed(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield approvals that are too early or too late, and a signature before the council has approved."""
    name = agreement.key if isinstance(agreement, CooperationAgreement) else ""
    asked = _requests(case, "cooperation", name)
    yield from _approved(agreement, asked)
    for region in dict.fromkeys(each.text("from") for each in asked):
        requests = [each for each in asked if each.text("from") == region]
        if counted := _counted_as_approved(agreement, requests):
            approval = agreement.approvals.get(region)
            yield from (
                _too_late(approval, counted)
                if approval
                else _without(agreement, requests[0], counted)
            )


def _approved(signed: Agreement | Addendum, asked: list[Outline]) -> Iterator[Problem]:
    """Yield each approval of what is *signed* before its council was *asked*."""
    for region, approval in signed.approvals.items():
        own = [each for each in asked if each.text("from") == region]
        days = [day for each in own if (day := each.date("received") or each.date())]
        if isinstance(approval.date, SourcedDate) and days and approval.date < min(days):
            message = _("the approval is earlier than the request of {day:%d-%m-%Y}", day=min(days))
            yield _at(approval.date, message, _put_right())


def _counted_as_approved(agreement: Agreement, requests: list[Outline]) -> dt.date | None:
    """Return the first day on which one of the *requests* of a region counts as approved."""
    in_steps, since = "council-answer" in agreement.row.steps, []
    for each in requests:
        day, days = each.date("received") or each.date(), agreement.row.council_days
        if in_steps and each.facts.get("review.date"):
            days = STEP_DAYS
        if day and days:
            since.append(day + dt.timedelta(days + 1))
    return min(since, default=None)


def _too_late(approval: CouncilApproval, counted: dt.date) -> Iterator[Problem]:
    if isinstance(approval.date, SourcedDate) and approval.date >= counted:
        message = _("the request counts as approved since {day:%d-%m-%Y}", day=counted)
        hint = _(
            "correct the date, or delete the approval: the silence of the DPRD was one (articles 12(1)f, 12(4), 34(6) and 56(6))"
        )
        yield _at(approval.date, message, hint)


def _without(agreement: Agreement, request: Outline, counted: dt.date) -> Iterator[Problem]:
    date = agreement.date
    if isinstance(date, SourcedDate) and date < counted:
        message = _("the council was asked in {file} and has not approved", file=request.file)
        hint = _(
            "write its letter under `approvals`, or sign on {day:%d-%m-%Y} or later, when it counts as approved (articles 12(1)f, 12(4), 34(6) and 56(6))",
            day=counted,
        )
        yield _at(date, message, hint)


def _put_right() -> str:
    return _("correct one of the two dates")


def _at(date: SourcedDate, message: str, hint: str) -> Problem:
    return Problem(date.origin.source, message, hint, ID, LEVEL)
