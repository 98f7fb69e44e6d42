"""The coordination team (TKKSD) reviews before the offer, and recommends before the signature.

The office that begins a cooperation sends its terms of reference to the team, which reviews them before
the head of region offers; what a third party offers it reviews when it has arrived. It recommends to sign
when the offer was accepted and a meeting has decided so. The Sekretaris Daerah leads the team, with an
Asisten as deputy; the head of the Biro or Bagian for cooperation is its secretary, who does not recommend.

Passes: a review of 20 July of terms that go out with the offer of 3 August; a recommendation of 30 September
        of a technical meeting of the 28th, for an agreement of 5 October.
Fails:  a review later than the offer; one of another region than that which offers; a recommendation that is
        later than the signature, earlier than its meeting or than the answer; one signed by the head of a
        Dinas; one without notes although the review found something not met.
Not seen: whether the members of the meeting were there.
Source: Permendagri 22/2020, articles 6, 7(3) to (5), 9(1), 31, 46(2), 47(1), 48(3) and 49(3) (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.recommendation import Recommendation
from mou_gen.kinds.team_letter import LEADERS, TeamLetter
from mou_gen.kinds.terms_review import UNMET, Criteria, Criterion, TermsReview
from mou_gen.messages import _

ID = "coordination-team"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 6, 7(3) to (5), 9(1), 31, 46(2), 47(1), 48(3) and 49(3)"
SURE = True
ATURAN = """TKKSD mengkaji sebelum penawaran dan memberikan rekomendasi sebelum penandatanganan.

Perangkat Daerah pemrakarsa menyampaikan Kerangka Acuan Kerja kepada TKKSD, yang mengkajinya sebelum
kepala daerah menawarkan kerja sama; penawaran pihak ketiga dikaji setelah diterima. Rekomendasi untuk
menandatangani diberikan setelah penawaran diterima dan setelah rapat memutuskannya. TKKSD diketuai
Sekretaris Daerah dengan Asisten sebagai Wakil Ketua; Kepala Biro/Bagian yang membidangi kerja sama adalah
Sekretaris TKKSD, yang tidak memberikan rekomendasi.

Lulus:  hasil kajian 20 Juli atas Kerangka Acuan Kerja yang dikirim dengan penawaran 3 Agustus; rekomendasi 30 September dari
        rapat teknis 28 September, untuk kesepakatan 5 Oktober.
Gagal:  hasil kajian sesudah penawaran; hasil kajian daerah lain daripada yang menawarkan; rekomendasi sesudah
        penandatanganan, sebelum rapatnya, atau sebelum jawaban; yang ditandatangani kepala dinas; yang tanpa
        catatan meskipun ada hasil kajian yang tidak sesuai.
Tidak terlihat: apakah anggota menghadiri rapatnya.
Sumber: Permendagri 22/2020, Pasal 6, Pasal 7 ayat (3) sampai dengan ayat (5), Pasal 9 ayat (1), Pasal 31, Pasal 46 ayat (2),
        Pasal 47 ayat (1), Pasal 48 ayat (3), dan Pasal 49 ayat (3) (dibaca lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield letters of the team that come too early or too late, or that another office signs."""
    record = case.record
    if isinstance(record, TeamLetter):
        yield from _signed(record)
    if isinstance(record, TermsReview):
        yield from _reviewed(record)
    if isinstance(record, Recommendation):
        yield from _recommended(case, record)
        yield from _not_met(record)


def _signed(letter: TeamLetter) -> Iterator[Problem]:
    """Yield a signatory who is no officer of the team, or only its secretary under a recommendation."""
    signatory = letter.signatory
    if isinstance(signatory, Unknown):
        return
    place = letter.entries.place("signed_by" if letter.signed_by else "from")
    office = signatory.office["id"]
    if not letter.capacity:
        message = _("`{office}` is no officer of the coordination team (TKKSD)", office=office)
        hint = _(
            "the Sekretaris Daerah, an Asisten, or the head of the Biro or Bagian for cooperation signs (article 47(1))"
        )
        yield Problem(place, message, hint, ID, LEVEL)
    elif isinstance(letter, Recommendation) and letter.capacity not in LEADERS:
        message = _("`{office}` does not recommend for the coordination team", office=office)
        hint = _("the secretary prepares it, and the chair signs (articles 47(1) and 49(3))")
        yield Problem(place, message, hint, ID, LEVEL)


def _reviewed(review: TermsReview) -> Iterator[Problem]:
    offered = review.offer.date
    if review.of_third_party:
        if review.date < offered:
            message = _("the review is earlier than the offer of {day:%d-%m-%Y}", day=offered)
            hint = _("what a third party offers is reviewed when it has arrived (article 31(1))")
            yield _at(review.date, message, hint)
        return
    if review.date > offered:
        message = _("the review is later than the offer of {day:%d-%m-%Y}", day=offered)
        hint = _("the terms of reference are reviewed before they go out (articles 6 and 7(4))")
        yield _at(review.date, message, hint)
    if review.issuer.key != review.offer.sender.key:
        message = _("`{key}` did not make the offer", key=review.issuer.key)
        hint = _("the team of the region that begins reviews (article 7(3) and (5))")
        yield Problem(review.entries.place("from"), message, hint, ID, LEVEL)


def _recommended(case: Case, letter: Recommendation) -> Iterator[Problem]:
    signed, agreed = letter.recommended.date, letter.agreement.date
    if isinstance(signed, SourcedDate) and letter.date > signed:
        message = _("the recommendation is later than the signature of {day:%d-%m-%Y}", day=signed)
        yield _at(letter.date, message, _("the team recommends to sign (article 46(2)g)"))
    if letter.cooperation and isinstance(agreed, SourcedDate) and letter.date < agreed:
        message = _(
            "the recommendation is earlier than the agreement of {day:%d-%m-%Y}", day=agreed
        )
        hint = _("the agreement is signed before the Perjanjian Kerja Sama is drawn up (article 6)")
        yield _at(letter.date, message, hint)
    met = letter.meeting.date
    if isinstance(met, SourcedDate) and met > letter.date:
        message = _("the meeting of {day:%d-%m-%Y} is later than the recommendation", day=met)
        yield _at(met, message, _("correct one of the two dates"))
    if letter.review and letter.review.date > letter.date:
        message = _(
            "the review of {day:%d-%m-%Y} is later than the recommendation", day=letter.review.date
        )
        place = letter.entries.place("review")
        yield Problem(place, message, _("correct one of the two dates"), ID, LEVEL)
    yield from _unanswered(case, letter)


def _unanswered(case: Case, letter: Recommendation) -> Iterator[Problem]:
    """Yield a recommendation that precedes every answer there is."""
    days = [day for each in case.beside("offer-answer") if (day := each.date())]
    if days and not letter.cooperation and letter.date < min(days):
        message = _(
            "the recommendation is earlier than the first answer of {day:%d-%m-%Y}", day=min(days)
        )
        hint = _("an agreement is drawn up where the offer is accepted (article 9(1))")
        yield _at(letter.date, message, hint)


def _not_met(letter: Recommendation) -> Iterator[Problem]:
    if letter.review is None or letter.notes:
        return
    criteria = letter.review.criteria
    for key in Criteria.model_fields:
        found = getattr(criteria, key)
        if isinstance(found, Criterion) and found.result == UNMET:
            message = _("the review found `{key}` not met, and nothing is noted here", key=key)
            hint = _("write in `notes` what is to be done before the signature (article 7(4))")
            yield Problem(letter.entries.place("review"), message, hint, ID, LEVEL)


def _at(date: SourcedDate, message: str, hint: str) -> Problem:
    return Problem(date.origin.source, message, hint, ID, LEVEL)
