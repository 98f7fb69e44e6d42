"""The coordination team (TKKSD) reviews before the offer, and recommends before the signature.

The office that begins a cooperation sends its terms of reference to the team, which reviews them before
the head of region offers; what a third party offers it reviews when it has arrived. It recommends to sign
when the offer was accepted and a meeting has decided so. The Sekretaris Daerah leads the team, with an
Asisten as deputy; the head of the Biro or Bagian for cooperation is its secretary, who does not recommend.
A text that names another office as one of these is wrong in every document, as is one that lets somebody else
lead the plenary meeting, or holds it less than once a year.

Passes: a review of 20 July of terms that go out with the offer of 3 August; a recommendation of 30 September
        of a technical meeting of the 28th, for an agreement of 5 October.
Fails:  a review later than the offer; one of another region than that which offers; a recommendation that is
        later than the signature, earlier than its meeting or than the answer; one signed by the head of a
        Dinas; one without notes although the review found something not met; a conclusion
        `seluruh kriteria terpenuhi`, or `tanpa catatan`, where a criterion is `partly` or has a note; `Kepala Bappeda selaku Ketua TKKSD`
        in minutes, or `TKKSD yang diketuai oleh Kepala Bappeda`; `rapat pleno TKKSD dipimpin oleh Sekretaris TKKSD`; one `setiap 2 (dua) tahun`;
        `rencana kerja sama belum layak ditawarkan`, where no criterion is unmet and the offer was made; one that is
        `layak ditawarkan`, without a condition, where `plans` is `unmet`.
Not seen: whether the members of the meeting were there.
Source: Permendagri 22/2020, articles 6, 7(3) to (5), 9(1), 31, 46(2), 47(1), 48 and 49(3) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, pieces
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import IN_FORCE
from mou_gen.kinds.recommendation import Recommendation
from mou_gen.kinds.team_letter import CHAIR, DEPUTY, LEADERS, SECRETARY, TeamLetter
from mou_gen.kinds.terms_review import MET, UNMET, Criteria, Criterion, TermsReview
from mou_gen.language.facts import FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "coordination-team"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 6, 7(3) to (5), 9(1), 31, 46(2), 47(1), 48 and 49(3)"
SURE = True
ATURAN = """TKKSD mengkaji sebelum penawaran dan memberikan rekomendasi sebelum penandatanganan.

Perangkat Daerah pemrakarsa menyampaikan Kerangka Acuan Kerja kepada TKKSD, yang mengkajinya sebelum
kepala daerah menawarkan kerja sama; penawaran pihak ketiga dikaji setelah diterima. Rekomendasi untuk
menandatangani diberikan setelah penawaran diterima dan setelah rapat memutuskannya. TKKSD diketuai
Sekretaris Daerah dengan Asisten sebagai Wakil Ketua; Kepala Biro/Bagian yang membidangi kerja sama adalah
Sekretaris TKKSD, yang tidak memberikan rekomendasi. Teks yang menyebut jabatan lain sebagai salah satunya
keliru dalam dokumen apa pun, demikian pula teks yang menyerahkan pimpinan rapat pleno kepada pejabat lain atau
menyelenggarakannya kurang dari sekali setahun.

Lulus:  hasil kajian 20 Juli atas Kerangka Acuan Kerja yang dikirim dengan penawaran 3 Agustus; rekomendasi 30 September dari
        rapat teknis 28 September, untuk kesepakatan 5 Oktober.
Gagal:  hasil kajian sesudah penawaran; hasil kajian daerah lain daripada yang menawarkan; rekomendasi sesudah
        penandatanganan, sebelum rapatnya, atau sebelum jawaban; yang ditandatangani kepala dinas; yang tanpa
        catatan meskipun ada hasil kajian yang tidak sesuai; kesimpulan `seluruh kriteria terpenuhi`, atau `tanpa catatan`, padahal
        suatu kriteria `partly` atau diberi catatan; `Kepala Bappeda selaku Ketua TKKSD` dalam notula; `TKKSD yang diketuai oleh Kepala Bappeda`;
        `rapat pleno TKKSD dipimpin oleh Sekretaris TKKSD`; rapat pleno `setiap 2 (dua) tahun`;
        `rencana kerja sama belum layak ditawarkan`, padahal tidak ada kriteria yang tidak terpenuhi dan penawarannya dikirim; yang
        `layak ditawarkan`, tanpa syarat, padahal `plans` bernilai `unmet`.
Tidak terlihat: apakah anggota menghadiri rapatnya.
Sumber: Permendagri 22/2020, Pasal 6, Pasal 7 ayat (3) sampai dengan ayat (5), Pasal 9 ayat (1), Pasal 31, Pasal 46 ayat (2),
        Pasal 47 ayat (1), Pasal 48, dan Pasal 49 ayat (3) (dibaca lengkap).
"""


_TEAM = r"(?:TKKSD|Tim Koordinasi Kerja Sama Daerah|(?:the )?(?:Regional Cooperation )?Coordination Team)"
_OFFICE = (
    r"\b(?P<office>(?:Kepala|Asisten|Sekretaris|Inspektur|Camat|Staf Ahli|(?:Wakil )?(?:Bupati|Wali ?Kota|Gubernur)"
    r"|Head|Assistant|Regional Secretary|Inspector|(?:Deputy )?(?:Regent|Mayor|Governor))\b[^.;:]{0,160}?)"
)
_POST = r"(?P<post>Wakil Ketua|Ketua|Sekretaris|Deputy Chair|Vice Chair|Chair(?:man|person)?)"
_AS_OFFICER = expression(
    rf"{_OFFICE},?\s+(?:selaku|sebagai|merangkap|menjabat(?: sebagai)?|as|acting as|in (?:his|her|the) capacity as)\s+(?:the )?{_POST}\s+(?:of )?{_TEAM}",
    re.IGNORECASE,
)
_HELD_BY = expression(
    rf"\b{_POST}\s+(?:of )?{_TEAM}(?:\s+(?:Kabupaten|Kota|Provinsi)(?:\s+[A-Z]\w+){{1,3}})?"
    rf"\s+(?:dijabat|diduduki|dipegang|adalah|ialah|ya(?:itu|kni)|is)(?:\s+(?:secara )?ex-?\s?officio)?(?:\s+(?:oleh|the))?\s+{_OFFICE}(?=[.;,]|$)",
    re.IGNORECASE,
)
_CHAIRED = expression(
    rf"\b{_TEAM}(?:\s*\(TKKSD\))?"
    r"(?:\s+(?:of\s+)?(?:[A-Z][\w-]+\s?){1,5}(?<!\s))?"
    rf",?\s+(?:(?:yang|which|that)\s+)?(?:diketuai(?: langsung)?(?: oleh)?|(?:is |was )?chaired by)(?: the)?\s+{_OFFICE}(?=[.;,]|\s(?:dan|pada|and|on)\b|$)",
)
"""Says who chairs the team."""
_PART_OF_IT = expression(
    r"\b(?:rapat|sidang|pertemuan|forum|kelompok|pokja|tim|subtim|sekretariat|panitia|gugus|meetings?|sessions?|group|sub-?team|secretariat)\b[^.;]{0,50}$",
    re.IGNORECASE,
)
"""Before the team: a meeting of it, or some of its members, which another may chair."""
_ITS_OFFICES = {
    CHAIR: expression(
        r"(?<!asisten )\bsekretaris daerah|\bsekda\b|(?<!assistant )\bregional secretary", re.I
    ),
    DEPUTY: expression(r"\basisten\b|\bassistant\b", re.I),
    SECRETARY: expression(r"\b(?:kepala (?:biro|bagian)|kabag|karo)\b|kerja sama", re.I),
}
"""The offices that hold a post of the team by law (article 47(1))."""
_SENTENCE = expression(r"[.;]\s")
_PLENARY = expression(
    rf"\brapat pleno\b[^.;]{{0,40}}{_TEAM}|{_TEAM}[^.;]{{0,60}}\brapat pleno\b|\bplenary meetings? of (?:the )?{_TEAM}",
    re.IGNORECASE,
)
_LED_BY = expression(
    r"\b(?:dipimpin(?: langsung)?(?: oleh)?|(?:is|are|was) (?:led|chaired) by(?: the)?)\s+"
    r"(?P<who>(?:Kepala|Asisten|Sekretaris|Inspektur|Camat|Staf Ahli|(?:Wakil )?Ketua|Head|Secretary|Assistant|Regional Secretary|Chair|Deputy)[^.;,]{0,80})",
    re.IGNORECASE,
)
_LEADS = expression(
    r"(?:Wakil )?Ketua\b|Sekretaris Daerah|Asisten|Regional Secretary|Assistant|(?:Deputy )?Chair|Deputy",
    re.I,
)
_EVERY = expression(
    r"\b(?:setiap|tiap|sekali dalam|kali dalam|every|once in)\s+(?:\d+ )?(?:\([a-z ]+\) )?(?:\w+ ){0,2}(?:tahun|bulan|years?|months?)$",
    re.IGNORECASE,
)
_YEAR = 12


def check(case: Case) -> Iterator[Problem]:
    """Yield letters of the team that come too early or too late, and whoever is named for an office that is not his."""
    record = case.record
    yield from _named(case)
    if isinstance(record, TeamLetter):
        yield from _signed(record)
    if isinstance(record, TermsReview):
        yield from _reviewed(record)
        yield from _concluded(record)
    if isinstance(record, Recommendation):
        yield from _recommended(case, record)
        yield from _not_met(record)


def _named(case: Case) -> Iterator[Problem]:
    """Yield each office that a text names as an officer of the team, and that is none by law."""
    date = case.record.date
    if isinstance(date, SourcedDate) and date < IN_FORCE:
        return
    for said in open_texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            yield from _plenary(said, start, end)
        for found in _named_as(said.text):
            post = _post(found.groupdict().get("post") or "")
            if not _ITS_OFFICES[post].search(found["office"]):
                message = _(
                    "{text}: this office is not {post} of the coordination team (TKKSD)",
                    text=said.quoted(found["office"]),
                    post=post,
                )
                hint = _(
                    "the Sekretaris Daerah leads it, an Asisten is the deputy, and the head of the Biro or Bagian for cooperation its secretary (article 47(1))"
                )
                yield Problem(said.place(*found.span("office")), message, hint, ID, LEVEL)


def _named_as(text: str) -> Iterator[re.Match[str]]:
    """Yield each office that *text* names as one of the team; without the name of a post, as its chair."""
    yield from _AS_OFFICER.finditer(text)
    yield from _HELD_BY.finditer(text)
    for found in _CHAIRED.finditer(text):
        if not _PART_OF_IT.search(text[max(0, found.start() - 80) : found.start()]):
            yield found


def _plenary(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield who leads the plenary meeting of the team and may not, and that it is held too seldom."""
    if not _PLENARY.search(said.text, start, end):
        return
    led = _LED_BY.search(said.text, start, end)
    if led and not _LEADS.match(led["who"]):
        message = _("{text} does not lead a plenary meeting", text=said.quoted(led["who"]))
        hint = _("the chair does, or the deputy where the chair cannot (article 48(4) and (5))")
        yield Problem(said.place(*led.span("who")), message, hint, ID, LEVEL)
    for span in said.facts(FactKind.DURATION):
        count, unit = span.value
        often = start <= span.start < end and _EVERY.search(said.text, start, span.end)
        if often and unit == "month" and count > _YEAR:
            message = _("{text} is too seldom for a plenary meeting", text=said.quoted(span.text))
            hint = _("it is held once a year at least (article 48(2))")
            yield Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)


def _post(name: str) -> str:
    """Return which post of the team has this *name*, in either language."""
    words = name.casefold()
    if words.startswith(("wakil", "deputy", "vice")):
        return DEPUTY
    return SECRETARY if words == "sekretaris" else CHAIR


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


_CRITERIA = r"(?:kriteria|pertimbangan|unsur|aspek|syarat|persyaratan|indikator)"
_EVERY_ONE = r"(?:semua|seluruh(?:nya)?|segenap|segala|setiap|tiap|ke(?:lima|enam|tujuh|delapan)|[5-8](?:\s*\([a-z]+\))?)"
_ALL_MET = expression(
    rf"(?<!tidak )(?<!belum )\b{_EVERY_ONE}\s+{_CRITERIA}\b[^.;]{{0,60}}?\b(?:ter|di)penuhi\b"
    rf"|(?<!tidak )(?<!belum )\bmemenuhi\s+{_EVERY_ONE}\s+{_CRITERIA}\b"
    rf"|\b{_CRITERIA}\b[^.;]{{0,60}}?\b(?:ter|di)penuhi\s+(?:seluruhnya|semuanya|sepenuhnya)\b",
    re.IGNORECASE,
)
_NO_NOTE = expression(
    r"\btanpa\s+(?:ada\s+|suatu\s+|satu\s+pun\s+)?catatan\b|\btidak\s+(?:ada|terdapat|memberikan|memuat)\s+catatan\b",
    re.IGNORECASE,
)
_WITH_A_NOTE = expression(
    r"\b(?:tidak|belum|kecuali|selain|sebagian|kurang|apabila|jika|setelah|sesudah|sebelum|dengan\s+(?:\w+\s+){0,2}catatan|agar|supaya|harus|perlu|akan"
    r"|asalkan|sepanjang|hingga|sampai|sudah\s+hampir|hampir|usul\w*)\b|\bdari\s+(?:ke)?(?:lima|enam|tujuh|delapan|[5-8])\b",
    re.IGNORECASE,
)
"""Says that something is left to be done, or not met."""


def _concluded(review: TermsReview) -> Iterator[Problem]:
    """Yield a conclusion by which all is met, or nothing noted, where a criterion says otherwise."""
    every = {key: getattr(review.criteria, key) for key in Criteria.model_fields}
    found = {key: each for key, each in every.items() if isinstance(each, Criterion)}
    short = [key for key, each in found.items() if each.result != MET]
    noted = [key for key, each in found.items() if each.note]
    unmet = [key for key, each in found.items() if each.result == UNMET]
    lines = () if isinstance(review.conclusion, Unknown) else review.conclusion
    conditional = _TO_BE_DONE.search("; ".join([*lines, *(found[key].note or "" for key in unmet)]))
    for text in lines:
        for start, end in pieces(_SENTENCE, text):
            sentence = text[start:end]
            is_met = _ALL_MET.search(sentence) and not _WITH_A_NOTE.search(
                _NO_NOTE.sub("", sentence)
            )
            against = short if short and is_met else noted if _NO_NOTE.search(sentence) else []
            if _UNFIT.search(sentence) and _is_sent_on(
                review, [each.result for each in found.values()]
            ):
                message = _("no criterion says so, and the offer was made")
                hint = _("conclude what the criteria say, or correct the criterion")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)
                break
            if not against and _FIT.search(sentence) and not conditional:
                against = unmet
            if against:
                message = _("the criterion `{key}` says otherwise", key=against[0])
                hint = _("conclude what the criteria say, or correct the criterion")
                yield Problem(text.origin.source, message, hint, ID, LEVEL)
                break


_FIT = expression(
    r"\b(?:rencana|kerja\s+sama|usul\w*|kerangka\s+acuan)\b[^.;]{0,60}?(?<!tidak )(?<!belum )(?<!kurang )\b(?:layak|patut|dapat)\s+(?:untuk\s+)?(?:ditawarkan|dilanjutkan|diteruskan|disampaikan)\b",
    re.IGNORECASE,
)
"""Says of the plan that it is to go on."""
_TO_BE_DONE = expression(
    r"\b(?:apabila|jika|bila|setelah|sesudah|sebelum|sambil|seraya|catatan|syarat|agar|supaya|harus|wajib|perlu|akan|asalkan|sepanjang|hingga|sampai"
    r"|meskipun|walaupun|\w*sesuaikan|\w*baik[ai]n?|\w*lengkapi|\w*masukkan|\w*ubah\w*|\w*usul\w*|tidak\s+(?:diwajibkan|dipersyaratkan|berlaku))\b",
    re.IGNORECASE,
)
"""Says on what condition, or what is to become of what is not met."""


_UNFIT = expression(
    r"\b(?:rencana|kerja\s+sama|usul\w*|penawaran|kerangka\s+acuan)\b[^.;]{0,60}?\b(?:tidak|belum|kurang)\s+(?:layak|patut|siap|(?:dapat|bisa)\s+(?:ditawarkan|dilanjutkan|diteruskan)|disarankan)\b",
    re.IGNORECASE,
)
"""Says of the plan itself that it is not to go on."""


def _is_sent_on(review: TermsReview, results: Sequence[str]) -> bool:
    """Return whether no criterion of *review* is unmet, and its offer has a number and a later date."""
    offer = review.offer
    is_sent = not isinstance(offer.number, Unknown) and review.date < offer.date
    return len(results) > 1 and UNMET not in results and is_sent and not review.of_third_party


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
