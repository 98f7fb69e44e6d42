"""An offer is answered, asked for again and reported in its order and its time.

The partner answers within 30 days of receipt; after that the region that offers asks a second time,
and 15 days later it reports to the Governor, or a Governor to the Minister. An answer therefore does
not precede its offer, is not later than its time, and precedes the agreement, which is drawn up where
the offer is accepted. Who was reported answers when told to. Nobody is asked again, or reported, who has answered.

Passes: an offer of 12 January that was received on the 15th, and its answer of 9 February; a second
        request of 16 February and its report of 4 March.
Fails:  an answer of 9 January, or of 15 February; one that is later than the agreement; an agreement
        although a party declined; a report of 3 March; a report on a party that answered, or with a copy to
        the governor of another one;
        an answer from Jawa Tengah with a copy to the Governor of Daerah Istimewa Yogyakarta alone; an answer of 25 September to the offer of 3 August, about which that party was asked again on 4 September;
        an answer of the 24th, `8 (delapan) hari setelah penawaran kami terima` on the 4th, or to a term of `5 (lima) tahun
        sebagaimana ditawarkan` where three are offered; `accepted: yes` beside `kerja sama yang ditawarkan tidak dapat
        diterima`, or `accepted: no` beside `kerja sama yang ditawarkan dapat kami setujui`; an answer that `menyetujui
        pembagian biaya 50:50` where 55:45 is offered;
        minutes by which `kerja sama ini ditawarkan oleh` another party than the one whose offer is in the folder.
Not seen: an answer that is in no file of the folder; when a second request arrived.
Source: Permendagri 22/2020, articles 8(3) to (5), 9(1) and 54(3) (read in full).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.told_offers import wrong_offerers
from mou_gen.data.values import SourcedDate, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.offer import Offer, Terms
from mou_gen.kinds.offer_answer import OfferAnswer
from mou_gen.kinds.offer_report import OfferReport
from mou_gen.kinds.party import places_among
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import is_integral
from mou_gen.language.named_regions import named_regions
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import expression
from mou_gen.statements.answers import accepts_offer, declines_offer

ID = "offer-answers"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 8(3) to (5), 9(1) and 54(3)"
SURE = True
ATURAN = """Penawaran ditanggapi, dimintakan tanggapan kedua, dan dilaporkan menurut urutan dan tenggatnya.

Calon mitra memberikan tanggapan paling lama 30 hari sejak surat penawaran diterima; sesudah itu,
pemrakarsa meminta tanggapan kedua, dan 15 hari kemudian melapor kepada Gubernur, atau Gubernur
kepada Menteri. Karena itu, jawaban tidak mendahului penawarannya, tidak melewati tenggatnya, dan
mendahului kesepakatannya, yang disusun jika penawaran diterima. Pihak yang sudah dilaporkan menjawab
ketika diperintahkan. Pihak yang sudah menjawab tidak
dimintai tanggapan lagi dan tidak dilaporkan.

Lulus:  penawaran 12 Januari yang diterima 15 Januari dan jawaban 9 Februari; permintaan kedua 16 Februari
        dan laporan 4 Maret.
Gagal:  jawaban 9 Januari, atau 15 Februari; jawaban yang lebih kemudian daripada kesepakatannya; kesepakatan
        meskipun salah satu pihak menolak; laporan 3 Maret; laporan tentang pihak yang sudah
        menjawab, atau dengan tembusan kepada gubernur pihak lain; jawaban
        dari Jawa Tengah dengan tembusan hanya kepada Gubernur Daerah Istimewa Yogyakarta; jawaban tanggal 25 September atas penawaran 3 Agustus, padahal pihak itu dimintai tanggapan lagi pada 4 September; jawaban tanggal 24 `8 (delapan) hari setelah penawaran kami terima` tanggal 4, atau `jangka waktu 5 (lima)
        tahun sebagaimana ditawarkan` padahal yang ditawarkan tiga tahun; `accepted: yes` di samping `kerja sama yang ditawarkan
        tidak dapat diterima`, atau `accepted: no` di samping `kerja sama yang ditawarkan dapat kami setujui`; jawaban yang
        `menyetujui pembagian biaya 50:50`, padahal yang ditawarkan 55:45; notula yang
        menyebut `kerja sama ini ditawarkan oleh` pihak lain daripada yang penawarannya ada dalam folder.
Tidak terlihat: jawaban yang tidak ada dalam folder; hari permintaan kedua diterima.
Sumber: Permendagri 22/2020, Pasal 8 ayat (3) sampai dengan ayat (5), Pasal 9 ayat (1), dan Pasal 54 ayat (3) (dibaca
        lengkap).
"""

_SILENCE = dt.timedelta(days=15)
"""For so long a second request may stay without an answer (article 8(5))."""


def check(case: Case) -> Iterator[Problem]:
    """Yield steps that are too early or too late, or that nobody may take any more, and who did not offer."""
    for told in wrong_offerers(case):
        message = _(
            "{text}: the offer in this folder is from {offerer}",
            text=told.said.quoted(told.said.text[told.start : told.end]),
            offerer=told.offerer.full_name,
        )
        hint = _("write the party that offered")
        yield Problem(told.said.place(told.start, told.end), message, hint, ID, LEVEL)
    match case.record:
        case OfferAnswer():
            yield from _answered(case, case.record)
            yield from _not_to_its_own(case.record)
        case OfferReport():
            yield from _reported(case, case.record)
            yield from _copied(case.record)
        case Offer() if case.record.previous:
            yield from _asked_in_vain(case, case.record)
        case JointAgreement():
            yield from _declined(case, case.record)
        case _:
            return


def _answered(case: Case, answer: OfferAnswer) -> Iterator[Problem]:
    offered, received, date = answer.offer.date, answer.received, answer.date
    if received and not offered <= received <= date:
        message = _(
            "the offer of {offered:%d-%m-%Y} was received on {received:%d-%m-%Y} and answered on {day:%d-%m-%Y}",
            offered=offered,
            received=received,
            day=date,
        )
        yield Problem(received.origin.source, message, _put_right(), ID, LEVEL)
    if date < offered:
        message = _("the answer is earlier than the offer of {day:%d-%m-%Y}", day=offered)
        yield _at(date, message, _put_right())
    yield from _to_the_first(case, answer)
    yield from _told(answer)
    yield from _agreed(answer)
    yield from _against_itself(answer)
    if not any(day <= date for each in case.beside("offer-report") if (day := each.date())):
        yield from _late(answer)
    signed = answer.agreement.date
    if isinstance(signed, SourcedDate) and date > signed:
        message = _("the answer is later than the agreement of {day:%d-%m-%Y}", day=signed)
        hint = _("an agreement is drawn up where the offer is accepted (article 9(1))")
        yield _at(date, message, hint)


def _to_the_first(case: Case, answer: OfferAnswer) -> Iterator[Problem]:
    """Yield an answer to an offer that its party had been asked about again, by a letter which it then answers."""
    for each in case.beside("offer"):
        asked = each.date()
        if (
            asked
            and asked <= answer.date
            and each.date("previous.date") == answer.offer.date
            and answer.sender.key in each.texts("silent")
        ):
            message = _(
                "`{party}` was asked again on {asked:%d-%m-%Y}, in {file}",
                party=answer.sender.key,
                asked=asked,
                file=each.file,
            )
            hint = _("write in `offer` the second request (article 8(4))")
            yield Problem(answer.entries.place("offer"), message, hint, ID, LEVEL)


def _against_itself(answer: OfferAnswer) -> Iterator[Problem]:
    """Yield reasons that decline an offer which is accepted, and such as accept one that is not."""
    is_accepted = answer.accepted == "yes"
    for text in answer.reasons:
        if is_accepted and declines_offer(text):
            message = _("the offer is accepted (`accepted: yes`), and this declines it")
        elif not is_accepted and accepts_offer(text):
            message = _("the offer is not accepted (`accepted: no`), and this accepts it")
        else:
            continue
        hint = _("correct `accepted`, or what is said here")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_AS_OFFERED = expression(
    r"\s*,?\s*(?:(?:sebagaimana|seperti|yang)\s+(?:\w+\s+){0,2}?(?:di)?tawarkan\b|(?:dalam|sesuai\s+dengan)\s+(?:surat\s+)?penawaran\b)",
    re.IGNORECASE,
)
_TERM = expression(r"\bjangka\s+waktu\b[^.;]{0,60}$", re.IGNORECASE)
_SINCE_RECEIPT = expression(
    r"\s+(?:setelah|sejak|sesudah)\s+(?:surat\s+)?penawaran\b[^.;,]{0,60}?\b(?:di)?terima\b",
    re.IGNORECASE,
)
_AT_MOST = expression(
    r"\b(?:paling|dalam|batas|tenggat|waktu|kurang|sebelum)\b[^.;,]{0,30}$", re.IGNORECASE
)
_NEAR = 90


def _told(answer: OfferAnswer) -> Iterator[Problem]:
    """Yield a term that the reasons give as offered, and days since the receipt, where these are others."""
    for text in answer.reasons:
        for fact in facts(text, "id"):
            if fact.kind is FactKind.DURATION and is_integral(fact.value[0]):
                before = text[max(0, fact.start - _NEAR) : fact.start]
                yield from _other_term(answer, text, fact, before)
                yield from _other_days(answer, text, fact, before)


def _other_term(
    answer: OfferAnswer, text: SourcedText, fact: Fact, before: str
) -> Iterator[Problem]:
    """Yield *fact* of *text* where it is said to be the term that was offered, and is another."""
    term = answer.agreement.duration
    if (
        fact.value[1] == "month"
        and not isinstance(term, Unknown)
        and _TERM.search(before)
        and _AS_OFFERED.match(text, fact.end)
        and not term.lasts(int(fact.value[0]), None)
    ):
        message = _(
            "`{text}` is not the term that was offered, {term}",
            text=fact.text,
            term=term.worded(),
        )
        yield Problem(text.origin.source, message, _put_right(), ID, LEVEL)


def _other_days(
    answer: OfferAnswer, text: SourcedText, fact: Fact, before: str
) -> Iterator[Problem]:
    """Yield *fact* of *text* where it is said to be the days since the receipt, and these are others."""
    if not answer.received or fact.value[1] != "day":
        return
    passed = (answer.date - answer.received).days
    is_since = _SINCE_RECEIPT.match(text, fact.end) and not _AT_MOST.search(before)
    if is_since and abs(passed - int(fact.value[0])) > 1:
        message = _n(
            "`{text}`: from the receipt to this answer there is {n} day",
            "`{text}`: from the receipt to this answer there are {n} days",
            passed,
            text=fact.text,
        )
        yield Problem(text.origin.source, message, _put_right(), ID, LEVEL)


_AGREES_TO = expression(
    r"\b(?:menyetujui|menerima|menyepakati|sepakat\s+(?:atas|dengan)|setuju\s+(?:atas|dengan))\s+(?P<what>(?:[^.;,]|[.,](?=\d))*)",
    re.IGNORECASE,
)
"""Before what the answer takes as it was offered."""
_RATIO = expression(
    r"\b(?:pembagian|perbandingan|rasio|porsi|imbangan|(?:di|ter)bagi|ditanggung|dipikul)\b(?:[^.;:]|[.:](?=\d)){0,60}?"
    r"(?<![\d:.])(?P<ratio>\d{1,3}(?:\s?:\s?\d{1,3}){1,3})(?![\d:]|\.\d)",
    re.IGNORECASE,
)
"""How something is divided: "dibagi 55:45"."""
_CHANGES = expression(
    r"\b(?:asal\w*|apabila|jika|bila|syarat|\w*ubah\w*|menjadi|\w*ganti\w*|alih-alih|bukan|daripada|semula|baru)\b",
    re.IGNORECASE,
)
"""In what is taken, that it is not what was offered."""
_PROPOSES = expression(r"\b(?:meng)?usul\w*|\b(?:semula|penawaran\s+balik)\b", re.IGNORECASE)


def _agreed(answer: OfferAnswer) -> Iterator[Problem]:
    """Yield the ratio that the reasons agree to, where the only one of the offer is another."""
    lines = [getattr(answer.offer.terms, part) for part in Terms.model_fields]
    texts = [text for each in lines if not isinstance(each, Unknown) for text in each or ()]
    offered = {_ratio(found) for text in texts for found in _RATIO.finditer(text)}
    for text in answer.reasons if len(offered) == 1 else ():
        for agreed in _AGREES_TO.finditer(text):
            ratio = _RATIO.search(agreed["what"])
            if not ratio or _ratio(ratio) in offered or _CHANGES.search(agreed["what"]):
                continue
            if _PROPOSES.search(text, 0, agreed.start("what") + ratio.end()):
                continue
            (right,) = offered
            message = _("`{text}`: the offer says {right}", text=ratio["ratio"], right=right)
            hint = _("write what was offered, or say that it is to be another")
            yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _ratio(found: re.Match[str]) -> str:
    return "".join(found["ratio"].split())


def _late(answer: OfferAnswer) -> Iterator[Problem]:
    days = answer.offer.days
    last = answer.counted_from + dt.timedelta(days=days) if days else None
    if last and answer.date > last:
        message = _("the answer was due on {day:%d-%m-%Y}", day=last)
        hint = _(
            "an offer is answered within {days} days of receipt (article 8(3)); write in `received` when it arrived",
            days=days,
        )
        if answer.offer.previous:
            hint = _("a second request is answered within {days} days (article 8(5))", days=days)
        elif answer.received:
            hint = _("an offer is answered within {days} days of receipt (article 8(3))", days=days)
        yield _at(answer.date, message, hint)


def _reported(case: Case, report: OfferReport) -> Iterator[Problem]:
    asked = report.request.date
    if report.date <= asked + _SILENCE:
        message = _(
            "the report is of {day:%d-%m-%Y}, and the second request of {asked:%d-%m-%Y}",
            day=report.date,
            asked=asked,
        )
        hint = _("wait for 15 days after the second request (article 8(5))")
        yield _at(report.date, message, hint)
    silent = [party.key for party in report.parties]
    for each in _answers_before(case, report.date):
        if (who := each.text("from")) in silent:
            message = _("`{party}` has answered, in {file}", party=who, file=each.file)
            hint = _("write in `silent` who has not (article 8(5)), or delete this file")
            yield Problem(report.entries.place("silent"), message, hint, ID, LEVEL)


def _copied(report: OfferReport) -> Iterator[Problem]:
    """Yield a copy to the governor of another province than those of the silent parties and of the sender, where theirs get none."""
    silent, own = (
        {each.province for each in places_among(parties)}
        for parties in (report.parties, [report.issuer])
    )
    governors = _governors(report.copies)
    if not silent - own or any(silent & each for each in governors.values()):
        return
    for copy, provinces in governors.items():
        if provinces and not provinces & own:
            message = _("`{copy}` is not the governor of a party that has not answered", copy=copy)
            hint = _("the provinces are {names}", names=", ".join(sorted(silent)))
            yield Problem(copy.origin.source, message, hint, ID, LEVEL)


def _governors(copies: Iterable[SourcedText]) -> dict[SourcedText, set[str]]:
    """Return the provinces of the governors that each of *copies* goes to."""
    return {
        copy: {
            each.region.province
            for each in named_regions(copy)
            if each.as_head and each.region.level == "provinsi"
        }
        for copy in copies
    }


def _not_to_its_own(letter: OfferAnswer) -> Iterator[Problem]:
    """Yield a copy to the governor of another province, where that of the sender gets none; a province has no governor above it."""
    places = places_among([letter.issuer])
    own = {each.province for each in places if each.level != "provinsi"}
    governors = _governors(letter.copies)
    if not own or any(own & each for each in governors.values()):
        return
    for copy, provinces in governors.items():
        if provinces:
            message = _("`{copy}` gets a copy, but the governor of the sender does not", copy=copy)
            hint = _("the provinces are {names}", names=", ".join(sorted(own)))
            yield Problem(copy.origin.source, message, hint, ID, LEVEL)
            return


def _asked_in_vain(case: Case, offer: Offer) -> Iterator[Problem]:
    """Yield a second request to one who has answered."""
    for each in _answers_before(case, offer.date):
        if (who := each.text("from")) in [party.key for party in offer.parties]:
            message = _(
                "`{party}` had answered when this was asked, in {file}", party=who, file=each.file
            )
            hint = _("write in `silent` who has not (article 8(4)), or delete this file")
            yield Problem(offer.entries.place("silent"), message, hint, ID, LEVEL)


def _declined(case: Case, agreement: JointAgreement) -> Iterator[Problem]:
    """Yield an agreement with a party whose last answer is that it does not accept."""
    if isinstance(agreement.date, Unknown):
        return
    last = {each.text("from"): each for each in _answers_before(case, agreement.date)}
    for party, answer in last.items():
        if answer.text("accepted") == "no":
            message = _(
                "the agreement is dated, but `{party}` declined the offer in {file}",
                party=party,
                file=answer.file,
            )
            hint = _("an agreement is drawn up where the offer is accepted (article 9(1))")
            yield _at(agreement.date, message, hint)


def _answers_before(case: Case, day: dt.date) -> list[Outline]:
    """Return the answers of *day* and earlier, the last one last."""
    found = [(said, each) for each in case.beside("offer-answer") if (said := each.date())]
    return [each for said, each in sorted(found, key=lambda pair: pair[0]) if said <= day]


def _put_right() -> str:
    return _("correct one of the two dates")


def _at(date: SourcedDate, message: str, hint: str) -> Problem:
    return Problem(date.origin.source, message, hint, ID, LEVEL)
