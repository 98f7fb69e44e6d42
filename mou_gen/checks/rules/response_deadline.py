"""The letter must give a deadline: seven days for a referral, thirty for an offer.

Rehabilitation, return and reintegration are due within seven days of the request, as is first aid
in danger. An answer that is due later makes that impossible; one within 3 x 24 hours leaves time
for them. The rule checks the day on which the answer is due, whether the letter prints it, and what
agreements on victims and their minutes say about answers to referrals; patients are referred under
other rules. An offer of cooperation is answered within 30 days of its receipt, a second request
within 15.

Passes: a letter of 2 March that asks for an answer by 9 March; `menjawab setiap rujukan paling lambat 7
        (tujuh) hari`.
Fails:  a letter of 2 March that asks for an answer by 16 March; a letter that prints no deadline;
        `menjawab rujukan paling lambat 14 (empat belas) hari`; an offer that asks for an answer
        within 60 days; minutes that give it `60 (enam puluh) hari`; a letter of 13 July that asks for an answer by
        20 July where the parties `menjawab setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam`.
Not seen: a later day where the parties count from the receipt of the request, which no file tells.
Source: UU 21/2007, articles 52(1) and 53 (text seen in secondary sources); Permendagri 22/2020, article 8
        (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import ceil

from mou_gen.checks import parts
from mou_gen.checks.agreed_terms import worded_clauses
from mou_gen.checks.case import Case
from mou_gen.checks.told_changes import changed_texts
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import open_texts, pieces, texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.agreement_facts import serves_victims
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.referral import Cover, Referral
from mou_gen.language.facts import FactKind, facts
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import expression

ID = "response-deadline"
LEVEL = Level.WARNING
SOURCE = "UU 21/2007, articles 52(1) and 53; Permendagri 22/2020, article 8"
SURE = True
ATURAN = """Surat harus menyebut tenggat: tujuh hari untuk rujukan, tiga puluh hari untuk penawaran.

Rehabilitasi, pemulangan, dan reintegrasi diberikan paling lambat tujuh hari sejak permohonan,
demikian pula pertolongan pertama dalam keadaan bahaya. Jawaban yang diminta lebih lambat membuatnya
mustahil; jawaban dalam 3 x 24 jam masih memberi waktu. Yang diperiksa ialah tanggal jawaban yang
diminta, pencetakannya dalam surat, dan teks kesepakatan tentang korban serta notulanya mengenai
jawaban atas rujukan; rujukan pasien mengikuti aturan lain. Penawaran kerja sama ditanggapi dalam 30
hari sejak diterima, permintaan tanggapan kedua dalam 15 hari.

Lulus:  surat tanggal 2 Maret yang meminta jawaban paling lambat 9 Maret; `menjawab setiap rujukan paling
        lambat 7 (tujuh) hari`.
Gagal:  surat tanggal 2 Maret yang meminta jawaban paling lambat 16 Maret; surat tanpa tenggat; `menjawab
        rujukan paling lambat 14 (empat belas) hari`; penawaran yang meminta jawaban dalam 60 hari; notula yang menyebut
        `60 (enam puluh) hari` untuk itu; surat tanggal 13 Juli yang meminta jawaban paling lambat 20 Juli, padahal para pihak
        `menjawab setiap rujukan dalam waktu 3 x 24 (tiga kali dua puluh empat) jam`.
Tidak terlihat: tanggal yang lebih kemudian jika waktunya dihitung sejak permintaan diterima, yang tidak disebut berkas mana pun.
Sumber: UU 21/2007, Pasal 52 ayat (1) dan Pasal 53 (teks dilihat dalam sumber sekunder); Permendagri 22/2020, Pasal 8
        (dibaca lengkap).
"""

_MOST = 7
_DAYS = {"day": 1, "working day": 1, "month": 30}
_REFERRAL = expression(r"\brujukan|\breferral|\bpermohonan layanan", re.IGNORECASE)
_SENTENCE = expression(r"[.;]\s")
_RECURS = expression(
    r"\b(?:setiap|tiap|kali|triwulan|semester|every|each|times|once|twice)\b", re.I
)
_OFFER = expression(r"\bpenawaran\b|\boffers?\b", re.IGNORECASE)
_AT_MOST = expression(
    r"\b(?:(?:men|di)?(?:jawab|tanggap)\w*|memberi\w* (?:jawaban|tanggapan)|jawaban|tanggapan|answer\w*|repl(?:y|ies)|respon[ds]e?)\b[^.;]{0,80}?"
    r"\b(?:paling lama|paling lambat|selambat-lambatnya|selama-lamanya|no later than|not later than|at most|within)\s+(?:within\s+|dalam\s+)?$",
    re.IGNORECASE,
)
"""Between the answer and the longest time that it may take."""
_AGAIN = expression(r"\btanggapan kedua\b|\bsecond request\b", re.IGNORECASE)
_ANSWER = expression(r"jawab|tanggap|respon|balas|answer|repl(?:y|ies)", re.IGNORECASE)
_ANSWERS = expression(
    r"\b(?:(?:men|di|ter)?(?<!tanggung )(?<!penanggung )jawab(?:an|i)?(?:nya)?|(?:men|di)?(?<!waktu )(?<!daya )tanggap(?:an|i)?(?:nya)?"
    r"(?!\s+(?:darurat|bencana|cepat)\b)|(?:di|mem)?balas\w*|answer\w*|repl(?:y|ies))\b",
    re.IGNORECASE,
)
"""What answers a letter; "waktu tanggap" is how fast help comes, and "tanggung jawab" answers nobody."""


def check(case: Case) -> Iterator[Problem]:
    """Yield answers due after seven days, and a letter that does not say when they are."""
    if isinstance(case.record, Referral):
        yield from _asked(case, case.record)
        return
    if isinstance(case.record, Offer):
        yield from _offered(case, case.record)
        return
    record = case.record
    agreement = record.agreement if isinstance(record, UnderAgreement) else record
    if isinstance(agreement, Agreement) and serves_victims(agreement):
        yield from _told(case)
    if isinstance(record, UnderAgreement) and record.agreement and record.agreement.row.answer_days:
        yield from _told_of_offers(case, record.agreement.row.answer_days)


def _told(case: Case) -> Iterator[Problem]:
    """Yield what agreements and minutes say of answers to referrals, sentence by sentence."""
    for said in texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            sentence = said.text[start:end]
            if not (_REFERRAL.search(sentence) and _ANSWER.search(sentence)):
                continue
            for span in said.facts(FactKind.DURATION):
                count, unit = span.value
                limits = start <= span.start < end and not _RECURS.search(span.text)
                if limits and count * _DAYS.get(unit, 0) > _MOST:
                    message = _(
                        "{term}: a referral must be answered within {days} days",
                        term=said.quoted(span.text),
                        days=_MOST,
                    )
                    hint = _("write {days} days at most", days=_MOST)
                    yield Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)


def _told_of_offers(case: Case, due: Sequence[int]) -> Iterator[Problem]:
    """Yield longer terms for an answer to an offer than the days *due*, in minutes and letters."""
    for said in open_texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            sentence = said.text[start:end]
            if not (_OFFER.search(sentence) and _ANSWER.search(sentence)):
                continue
            for span in said.facts(FactKind.DURATION):
                count, unit = span.value
                at_most = start <= span.start and _AT_MOST.search(said.text, start, span.start)
                again = len(due) > 1 and _AGAIN.search(said.text, start, span.start) is not None
                if span.end <= end and at_most and count * _DAYS.get(unit, 0) > due[again]:
                    message = _(
                        "{words}: an offer must be answered within {days} days",
                        words=said.quoted(span.text),
                        days=due[again],
                    )
                    hint = _("write {days} days at most", days=due[again])
                    yield Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)


def _offered(case: Case, offer: Offer) -> Iterator[Problem]:
    spans = [
        (each, span)
        for each in texts(case)
        for start, end in pieces(_SENTENCE, each.text)
        if _ANSWERS.search(each.text, start, end)
        for span in each.facts(FactKind.DURATION)
        if start <= span.start < end
    ]
    for said, span in spans:
        count, unit = span.value
        if offer.days and count * _DAYS.get(unit, 0) > offer.days:
            message = _(
                "{words}: an offer must be answered within {days} days",
                words=said.quoted(span.text),
                days=offer.days,
            )
            hint = _("print `letter.days`")
            yield Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)
    if offer.days and not spans and case.document.kind == "offer-letter":
        message = _("the deadline for the answer is not printed")
        yield Problem(
            parts.first_line_of(case.document), message, _("print `letter.days`"), ID, LEVEL
        )


def _asked(case: Case, referral: Referral) -> Iterator[Problem]:
    due = referral.response_due
    days = (due - referral.date).days
    most = min(_MOST, _agreed_days(case, referral) or _MOST)
    if days > most:
        message = _n(
            "`response_due` is {n} day after the letter",
            "`response_due` is {n} days after the letter",
            days,
        )
        hint = _n("ask for an answer within {n} day", "ask for an answer within {n} days", most)
        if most < _MOST:
            hint = _n(
                "the parties agreed to answer a referral within {n} day",
                "the parties agreed to answer a referral within {n} days",
                most,
            )
        yield Problem(due.origin.source, message, hint, ID, LEVEL)
    printed = {date.value for said in texts(case) for date in said.facts(FactKind.DATE)}
    if (due.year, due.month, due.day) not in printed:
        message = _("the deadline for the answer is not printed")
        hint = _("print `referral.response_due`")
        yield Problem(parts.first_line_of(case.document), message, hint, ID, LEVEL)


_ANSWERED_WITHIN = expression(
    r"\b(?:(?:menjawab|jawaban|membalas|balasan|menanggapi|tanggapan)\s+(?:(?:atas|terhadap|untuk|kepada|setiap|tiap|semua|seluruh|permintaan|permohonan|surat)\s+){0,4}"
    r"rujukan|rujukan\b[^.;]{0,60}?\b(?:dijawab|dibalas|ditanggapi))\b[^.;]{0,80}?"
    r"\b(?:dalam(?:\s+(?:jangka\s+)?waktu)?|paling\s+la(?:ma|mbat)|selambat-lambatnya|selama-lamanya)\s+(?:dalam\s+(?:waktu\s+)?)?$",
    re.IGNORECASE,
)
_FROM_ANOTHER_DAY = expression(
    r"\b(?:diterima\w*|penerimaan\w*|(?:sejak|semenjak|setelah|sesudah|terhitung|dihitung)\b(?!\s+(?:hari|tanggal)\s+surat\b))",
    re.IGNORECASE,
)
"""Tells that the time does not run from the day of the letter."""
_OF_SOME = expression(
    r"\b(?:darurat|gawat|mendesak|segera|golongan|kategori|prioritas|anak|dahulu|kecuali|tanda\s+terima|sementara)\b",
    re.IGNORECASE,
)
"""Tells that only some referrals are answered as fast as that, or only with a receipt."""
_MINUTES_OF_A_DAY = 24 * 60


def _agreed_days(case: Case, referral: Cover) -> int:
    """Return within how many days of its day a *referral* is answered by what the parties agreed before it, 0 where they did not.

    Of several times the longest counts; one that begins with the receipt of the letter, or when a file is complete, begins on no known day.
    """
    joint, day = referral.agreement, referral.date
    texts = list[str]()
    if isinstance(joint, JointAgreement) and not isinstance(joint.date, Unknown):
        texts += [each.text for each in worded_provisions(joint)] if joint.date <= day else []
    for each in case.beside("cooperation"):
        signed = each.date()
        texts += worded_clauses(each) if signed and signed <= day else []
    texts += changed_texts(case.beside("addendum"))
    return max((days for text in texts for days in _days_to_answer(text)), default=0)


def _days_to_answer(text: str) -> Iterator[int]:
    """Yield within how many days referrals are answered by the sentences of *text*, from the day of the letter on."""
    for _start, sentence in sentences_of(text) if _REFERRAL.search(text) else ():
        is_of_all = not _OF_SOME.search(sentence) and not _FROM_ANOTHER_DAY.search(sentence)
        for span in facts(sentence, "id") if is_of_all else ():
            if span.kind is not FactKind.DURATION:
                continue
            count, unit = span.value
            days = count / _MINUTES_OF_A_DAY if unit == "minute" else count if unit == "day" else 0
            is_limit = _ANSWERED_WITHIN.search(sentence, 0, span.start)
            if days and is_limit:
                yield ceil(days)
