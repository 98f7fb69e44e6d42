"""The regional council approves a draft before it is signed, and after the agreement that it carries out.

A cooperation that burdens the public or the region, or whose costs are not in the current budget (APBD),
needs the approval of the council (DPRD). A Kesepakatan Bersama is signed before the council is asked, and is
attached to the request with the draft of the Perjanjian Kerja Sama or Kontrak; a Nota Kesepakatan Sinergi
needs the approval before it is signed. The table of types says which, under `council`. Write the letter of
the leadership of the council under `approvals`. After 45 days of silence the council counts as having
approved; then there is no letter to name. No text may say otherwise: not another number of days,
nor that a notice is enough for what burdens the public.

Passes: in a Kontrak of 2026-10-05 under a Kesepakatan Bersama of 2026-09-07 `approvals: {nunukan: {number:
        170/12/DPRD, date: 2026-09-28}}`.
Fails:  an approval later than the Nota Kesepakatan; one in a Kesepakatan Bersama; one earlier than the
        agreement above; `biayanya belum dianggarkan dalam APBD` in a Kontrak without an approval; in minutes,
        `pimpinan DPRD menjawab permohonan persetujuan paling lama 30 (tiga puluh) hari`,
        `apabila DPRD belum menetapkan sikap setelah 30 (tiga puluh) hari, permohonan dianggap disetujui`, or
        `perubahan yang menambah beban masyarakat cukup diberitahukan kepada DPRD`; `tidak membebani masyarakat, tetapi
        belum dianggarkan, sehingga tidak memerlukan persetujuan DPRD`;
        `Perjanjian Kerja Sama ditandatangani lebih dahulu, lalu dimintakan persetujuan DPRD`;
        `tidak membebani masyarakat, dan biayanya telah dianggarkan, sehingga memerlukan persetujuan DPRD`;
        with a warning, the approval of one of two regions, where the other bears `Rp1.182.600.000,00 setahun` for four years.
Source: Permendagri 22/2020, articles 11, 12, 15(6), 34, 37(5), 55(3), 56 and 58 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, pieces, texts
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import IN_FORCE, Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.party import regions_among
from mou_gen.language.facts import FactKind, facts
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "council-approval"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 11, 12, 15(6), 34, 37(5), 55(3), 56 and 58"
SURE = True
ATURAN = """DPRD menyetujui rancangan sebelum ditandatangani, dan setelah kesepakatan yang dilaksanakannya.

Kerja sama yang membebani masyarakat dan daerah, atau yang pendanaannya belum dianggarkan dalam APBD tahun
berjalan, memerlukan persetujuan DPRD. Kesepakatan Bersama ditandatangani sebelum DPRD dimintai persetujuan
dan dilampirkan dalam permohonan bersama rancangan Perjanjian Kerja Sama atau Kontrak; Nota Kesepakatan
Sinergi memerlukan persetujuan sebelum ditandatangani. Tabel jenis menyebutkannya pada `council`. Tuliskan
surat pimpinan DPRD pada `approvals`. Setelah 45 hari tanpa jawaban, DPRD dianggap menyetujui; dalam hal itu
tidak ada surat yang disebutkan. Teks mana pun tidak boleh menyebut lain: bukan jumlah hari yang lain, dan bukan
bahwa pemberitahuan sudah cukup untuk hal yang membebani masyarakat.

Lulus:  dalam Kontrak tanggal 5 Oktober 2026 di bawah Kesepakatan Bersama tanggal 7 September 2026 `approvals:
        {nunukan: {number: 170/12/DPRD, date: 2026-09-28}}`.
Gagal:  persetujuan yang lebih baru daripada Nota Kesepakatan; persetujuan dalam Kesepakatan Bersama; persetujuan
        yang lebih lama daripada kesepakatan induknya; `biayanya belum dianggarkan dalam APBD` dalam Kontrak tanpa
        persetujuan; dalam notula `pimpinan DPRD menjawab permohonan persetujuan paling lama 30 (tiga puluh) hari`,
        `apabila DPRD belum menetapkan sikap setelah 30 (tiga puluh) hari, permohonan dianggap disetujui`, atau
        `perubahan yang menambah beban masyarakat cukup diberitahukan kepada DPRD`; `tidak membebani masyarakat, tetapi
        belum dianggarkan, sehingga tidak memerlukan persetujuan DPRD`;
        `Perjanjian Kerja Sama ditandatangani lebih dahulu, lalu dimintakan persetujuan DPRD`;
        `tidak membebani masyarakat, dan biayanya telah dianggarkan, sehingga memerlukan persetujuan DPRD`;
        dengan peringatan, persetujuan satu dari dua daerah, padahal yang lain menanggung `Rp1.182.600.000,00 setahun` selama empat tahun.
Sumber: Permendagri 22/2020, Pasal 11, Pasal 12, Pasal 15 ayat (6), Pasal 34, Pasal 37 ayat (5), Pasal 55 ayat (3), Pasal 56, dan
        Pasal 58 (dibaca lengkap).
"""

_BURDEN = expression(
    r"belum (?:di|ter)anggarkan|(?<!tidak )membebani (?:masyarakat|daerah)|\bnot (?:yet )?(?:been )?budgeted\b"
    r"|(?<!not )\bburdens? (?:the )?(?:public|society|community|region)\b",
    re.IGNORECASE,
)
_OF_CHANGES = expression(r"\bperubahan|\badendum|\bamend|\baddend", re.IGNORECASE)
"""An amendment needs an approval of its own (articles 15(6), 37(5) and 58)."""
_SENTENCE = expression(r"[.;]\s")
_COUNCIL = expression(
    r"\bDPRD\b|\bDewan Perwakilan Rakyat Daerah\b|\bregional (?:council|house)", re.IGNORECASE
)
_DEEMED = expression(
    r"\b(?:dianggap|deemed|considered|counts? as|regarded as)\b[^.;]{0,60}(?:[sn]y?etuju|approv)",
    re.I,
)
_SILENT = expression(
    r"\b(?:belum|tidak|tanpa|not|without|no)\b[^.;]{0,80}?\b(?:setelah|sesudah|selama|lewat|melewati|dalam|hingga|after|within|for|in)"
    r"(?:\s+(?:jangka waktu|waktu|lewat|a period of))*\s*$"
    r"|\b(?:setelah|sesudah|selama|lewat|after)(?:\s+(?:jangka waktu|waktu|lewat|a period of))*\s*$",
    re.IGNORECASE,
)
"""Before the days during which the council says nothing."""
_OTHER_TERM = expression(
    r"\b(?:telah|sudah|sisa|tinggal|berlalu|terlewati|has|have|had|already|remaining)\b",
    re.IGNORECASE,
)
"""Before days that have passed, or are left."""
_FROM_THEN = expression(
    r"[^.;,]{0,20}\b(?:setelah|sesudah|sejak|kemudian|sebelum|after|from|later|before)\b[^.;,]{0,60}?\b(?:dianggap|deemed|considered|regarded)\b",
    re.IGNORECASE,
)
"""Behind days that are counted from then on."""
_BETWEEN_REGIONS = "Permendagri 22/2020, articles 11 and 12"
"""The law in the table of types under which each step of the council has its days."""
_ANSWER_DAYS = 15
"""Within these many days the leaders of the council answer, and approve after the second letter (article 12(1) b, e and f)."""
_REQUEST = expression(r"\bpermohonan|\bpersetujuan|\brequest|\bapproval", re.IGNORECASE)
_LEADERS = (
    r"(?:pimpinan (?:DPRD|Dewan Perwakilan Rakyat Daerah)|DPRD|Dewan Perwakilan Rakyat Daerah"
    r"|(?:leaders|leadership) of the (?:DPRD|(?:regional )?council)|regional council)"
)
_ANSWER_OF_COUNCIL = expression(
    rf"\b(?:{_LEADERS}\b[^.;,]{{0,40}}?\b(?:menjawab|menanggapi|membalas|member\w+ (?:jawaban|tanggapan|balasan)|answers?|repl(?:y|ies)|responds?)"
    rf"|(?:dijawab|ditanggapi|dibalas|answered|replied to)(?: oleh| by)?(?: the)? {_LEADERS}"
    rf"|(?:jawaban|tanggapan|balasan|answer|reply)(?: dari| of| from)?(?: the)? {_LEADERS})\b[^.;]{{0,120}}?"
    r"\b(?:paling lama|paling lambat|selambat-lambatnya|no later than|not later than|at most|within)\s+(?:within\s+|dalam\s+)?$",
    re.IGNORECASE,
)
"""Between the answer of the council to a request and the longest time that it may take."""
_DAYS = {"day": 1, "working day": 1, "month": 30}
_ON_THE_PUBLIC = expression(
    r"\b(?:(?:pem)?beban(?:an)?|membebani)\s+(?:baru\s+)?(?:kepada|bagi|terhadap|atas|pada)?\s*(?:masyarakat|daerah)\b"
    r"|\bbelum (?:di|ter)anggarkan\b|\bburdens?\s+(?:on\s+|to\s+)?(?:the\s+)?(?:public|society|community|region)\b"
    r"|\bnot (?:yet )?(?:been )?budgeted\b",
    re.IGNORECASE,
)
_NO_BURDEN = expression(r"\b(?:tidak|tanpa|bukan|not|no|without)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_NOT_ASKED = expression(
    r"\bcukup\s+(?:hanya\s+)?(?:di)?(?:beri ?tahu\w*|lapor\w*|sampai\w*|informasi\w*)"
    r"|\b(?:tidak|tanpa)\s+(?:perlu\s+|harus\s+|lagi\s+|wajib\s+)*(?:memerlukan|membutuhkan|meminta|dimintakan|mendapatkan)?\s*persetujuan\b"
    r"|\b(?:need|needs) only be (?:notified|reported)|\bonly needs? to be (?:notified|reported)"
    r"|\b(?:does|do|shall) not (?:need|require) (?:the |any )?approval|\bwithout (?:the |any )?approval",
    re.IGNORECASE,
)
_FORBIDDEN = expression(
    r"\b(?:tidak (?:boleh|dapat|sah|dibenarkan|diperbolehkan|diperkenankan)|dilarang|jangan|belum (?:boleh|dapat)|(?:may|shall|must|can|could) not|cannot|no|never)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield approvals that come too early or too late, and what texts say of them against the law."""
    agreement = case.record
    if isinstance(agreement, UnderAgreement):
        if agreement.agreement and agreement.agreement.row.council:
            yield from _told(case, agreement.agreement)
        return
    if not isinstance(agreement, Agreement) or agreement.precedes_the_form:
        return
    if agreement.row.council:
        yield from _told(case, agreement)
    if agreement.row.council == "before":
        yield from _dated(agreement)
        if not agreement.approvals:
            yield from _burdens(case, agreement)
        elif isinstance(agreement, CooperationAgreement):
            yield from _partly(case, agreement)
    elif agreement.row.council and agreement.approvals:
        message = _("a {name} is signed before the DPRD is asked", name=agreement.row.name["id"])
        hint = _(
            "name the approval in the agreement that carries this one out ({law})",
            law=_law(agreement),
        )
        yield Problem(agreement.entries.place("approvals"), message, hint, ID, LEVEL)


def _dated(agreement: Agreement) -> Iterator[Problem]:
    """Yield each approval that is later than *agreement*, or earlier than the one that it follows."""
    above = agreement.under if isinstance(agreement, CooperationAgreement) else None
    for approval in agreement.approvals.values():
        day = approval.date
        if not isinstance(day, SourcedDate):
            continue
        if isinstance(agreement.date, SourcedDate) and day > agreement.date:
            message = _(
                "the approval of the DPRD of {day:%d-%m-%Y} is later than the agreement", day=day
            )
        elif above and isinstance(above.date, SourcedDate) and day < above.date:
            message = _(
                "the approval of the DPRD of {day:%d-%m-%Y} is earlier than the agreement of {above:%d-%m-%Y}",
                day=day,
                above=above.date,
            )
        else:
            continue
        hint = _("correct one of the two dates ({law})", law=_law(agreement))
        yield Problem(day.origin.source, message, hint, ID, LEVEL)


def _burdens(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield each passage that says what needs an approval."""
    for said in texts(case):
        found = _BURDEN.search(said.text)
        if found and not _OF_CHANGES.search(said.text):
            message = _("{text}: no approval of the DPRD is named", text=said.quoted(found[0]))
            hint = _(
                "write its number and date under `approvals` ({law}); after {days} days without an answer it counts as given",
                law=_law(agreement),
                days=agreement.row.council_days,
            )
            yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


_EACH_YEAR = expression(r"\b(?:setahun|(?:setiap|tiap|per)\s+tahun)\b", re.IGNORECASE)
_BUDGETED = expression(
    r"\b(?:(?:telah|sudah)\s+(?:di|ter)anggarkan|tersedia\s+dalam\s+(?:APBD|Anggaran\s+Pendapatan)|dianggap\s+(?:telah\s+)?(?:menyetujui|disetujui)|tidak\s+membebani"
    r"|belanja\s+(?:rutin|tak\s+terduga)|tidak\s+memerlukan\s+persetujuan)\b",
    re.IGNORECASE,
)
"""Tells why no approval of a council is needed, or that it counts as given."""
_A_YEAR = 12


def _partly(case: Case, agreement: CooperationAgreement) -> Iterator[Problem]:
    """Yield a region without an approval beside those that have one, where it pays in each of several years: no budget of a year has that."""
    months = None if isinstance(agreement.duration, Unknown) else agreement.duration.span
    if (
        months is None
        or months <= _A_YEAR
        or any(_BUDGETED.search(each.text) for each in texts(case))
    ):
        return
    asked = {each.text("from") for each in case.beside("council-request")}
    for party in regions_among(agreement.parties):
        costs = [str(each.text.get("id", "")) for each in agreement.costs_of(party)]
        pays = any(
            _EACH_YEAR.search(text)
            and any(each.kind is FactKind.MONEY for each in facts(text, "id"))
            for text in costs
        )
        if pays and party.key not in asked and party.key not in agreement.approvals:
            message = _(
                "no approval of the DPRD of {region} is named, which bears costs in several years",
                region=party.full_name,
            )
            hint = _(
                "write its number and date under `approvals` ({law}); after {days} days without an answer it counts as given",
                law=_law(agreement),
                days=agreement.row.council_days,
            )
            place = agreement.entries.place("approvals")
            yield Problem(place, message, hint, ID, Level.WARNING)


def _told(case: Case, agreement: Agreement) -> Iterator[Problem]:
    """Yield what *agreement*, or minutes and letters under it, say of the council, and the law says otherwise."""
    date = case.record.date
    if isinstance(date, SourcedDate) and date < IN_FORCE:
        return
    for said in open_texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            if _COUNCIL.search(said.text, start, end):
                yield from _silence(said, start, end, agreement)
                yield from _notice(said, start, end)
                if agreement.row.council_by in _ONLY_IF_BURDENED:
                    yield from _without_need(said, start, end)
                yield from _afterwards(said, start, end)
                if agreement.row.council_by == _BETWEEN_REGIONS and _REQUEST.search(
                    said.text, start, end
                ):
                    yield from _answer(said, start, end, agreement)


def _answer(said: Wording, start: int, end: int, agreement: Agreement) -> Iterator[Problem]:
    """Yield more days than the leaders of the council have to answer a request; all its steps may take longer."""
    for span in said.facts(FactKind.DURATION):
        count, unit = span.value
        days = count * _DAYS.get(unit, 0)
        if (
            start <= span.start < end
            and days > _ANSWER_DAYS
            and days != agreement.row.council_days
            and _ANSWER_OF_COUNCIL.search(said.text[start : span.start])
        ):
            message = _(
                "{term}: the leaders of the DPRD answer a request within {days} days",
                term=said.quoted(span.text),
                days=_ANSWER_DAYS,
            )
            hint = _(
                "write {days} days at most ({law})",
                days=_ANSWER_DAYS,
                law=cited("Permendagri 22/2020, article 12(1)"),
            )
            yield Problem(said.place(span.start, span.end), message, hint, ID, Level.WARNING)


def _silence(said: Wording, start: int, end: int, agreement: Agreement) -> Iterator[Problem]:
    """Yield other days of silence than those after which the council counts as having approved."""
    if not _DEEMED.search(said.text, start, end):
        return
    due = agreement.row.council_days
    spans = [each for each in said.facts(FactKind.DURATION) if start <= each.start < end]
    if any(each.value in ((due, "day"), (_ANSWER_DAYS, "day")) for each in spans):
        return
    for span in spans:
        before = said.text[start : span.start]
        if (
            _SILENT.search(before)
            and not _OTHER_TERM.search(before)
            and not _FROM_THEN.match(said.text, span.end)
        ):
            message = _(
                "{term}: the DPRD counts as having approved after {days} days",
                term=said.quoted(span.text),
                days=due,
            )
            hint = _("write {days} days ({law})", days=due, law=_law(agreement))
            yield Problem(said.place(span.start, span.end), message, hint, ID, Level.WARNING)
            return


def _notice(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield that no approval is asked for what burdens the public or is not budgeted yet."""
    found = _NOT_ASKED.search(said.text, start, end)
    burdens = (
        not _NO_BURDEN.search(said.text, start, each.start())
        for each in (_ON_THE_PUBLIC.finditer(said.text, start, end) if found else ())
    )
    if found and any(burdens) and not _FORBIDDEN.search(said.text, start, end):
        message = _("{text}: this needs the approval of the DPRD", text=said.quoted(found[0]))
        hint = _(
            "write that the approval of the DPRD is asked (Permendagri 22/2020, articles 11(1), 15(6), 34(1), 37(5) and 58)"
        )
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


_ONLY_IF_BURDENED = (_BETWEEN_REGIONS, "Permendagri 22/2020, article 34")
"""The law in the table of types by which a council approves nothing but what burdens, or is not budgeted."""
_NO_NEED = expression(
    r"\b(?:tidak|tanpa)\s+(?:akan\s+)?(?:menambah\s+beban|(?:mem)?beban(?:i|kan)?)\b|\b(?:telah|sudah)\s+(?:di|ter)(?:anggarkan|sedia(?:kan)?|muat|alokasikan)\b[^.;]*?\b(?:APBD|Anggaran\s+Pendapatan)"
    r"|\b(?:does|do|will|shall)\s+not\s+burden\b|\bwithout\s+burdening\b"
    r"|\b(?:has|have)\s+(?:already\s+)?been\s+(?:budgeted|provided\s+for|included|allocated)\b[^.;]*?\b(?:APBD|Budgets?)\b",
    re.IGNORECASE,
)
"""Tells that a council need not approve."""
_MAY_NEED = expression(
    r"\b(?:belum|sebagian|tetapi|tapi|namun|sedangkan|melainkan|kecuali|rancangan|RAPBD|perubahan|berikutnya|mendatang|jamak|apabila|jika|bila|dalam\s+hal"
    r"|not\s+yet|partly|part|but|however|while|except|unless|draft|next|following|several|multi-?year|if|where)\b"
    r"|\b(?:tidak|tak)\s+(?:di|ter)(?:anggarkan|sedia)\w*|(?<!tidak )(?<!tanpa )\bmembebani\b|\bnot\s+(?:been\s+)?budgeted\b|(?<!not )\bburdens?\b",
    re.IGNORECASE,
)
"""Tells that it may have to approve, at least some of it or some day."""
_OF_COUNCIL = r"(?:tertulis\s+|dari\s+|pimpinan\s+|bersama\s+){0,3}(?:DPRD|Dewan\s+Perwakilan\s+Rakyat\s+Daerah)"
_BY_COUNCIL = (
    r"(?:the\s+)?(?:leader(?:s|ship)\s+of\s+the\s+)?(?:DPRDs?\b|Regional\s+(?:Houses?|Councils?))"
)
_SO_IT_NEEDS = expression(
    r"\b(?:sehingga|maka|(?:oleh\s+)?(?:karena|sebab)\s+itu|dengan\s+demikian)\b[^.;]*?\b(?:"
    r"(?:memerlukan|membutuhkan|mensyaratkan|diperlukan|dibutuhkan|(?:perlu|harus|wajib)\s+(?:di)?(?:men)?(?:dapat(?:kan)?|peroleh|memperoleh|meminta|mintakan|ajukan))\s+(?:adanya\s+)?persetujuan"
    rf"\s+{_OF_COUNCIL}|persetujuan\s+{_OF_COUNCIL}\b[^.;]{{0,60}}?\b(?:diperlukan|dibutuhkan|disyaratkan))"
    r"|\b(?:so\s+that|so|therefore|hence|thus|accordingly)\b[^.;]*?\b(?:(?:requires?|needs?)\s+(?:the\s+)?approval\s+(?:of|by|from)\s+"
    rf"{_BY_COUNCIL}|approvals?\s+(?:of|by|from)\s+{_BY_COUNCIL}[^.;]{{0,60}}?\b(?:is|are)\s+(?:therefore\s+)?(?:required|needed|necessary))",
    re.IGNORECASE,
)
"""Draws from what stands before that a council has to approve."""
_NEGATED = expression(
    r"\b(?:tidak|tanpa|bukan|belum|tak|hanya|not|no|without|only)\b", re.IGNORECASE
)


def _without_need(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield that an approval is needed, drawn from grounds for which it is not: no burden, and costs in the budget."""
    found = _SO_IT_NEEDS.search(said.text, start, end)
    if found is None or _NEGATED.search(found[0]) or _MAY_NEED.search(said.text, start, end):
        return
    if _NO_NEED.search(said.text, start, found.start()):
        text = said.quoted(" ".join(found[0].split()))
        message = _("{text}: for these reasons, no approval of the DPRD is needed", text=text)
        hint = _(
            "write that it is not needed, or name the burden or the costs not budgeted yet (Permendagri 22/2020, articles 11(1) and 34(1))"
        )
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


_CONTRACT = r"(?:Perjanjian\s+Kerja\s+Sama|PKS|Kontrak)(?:\s+(?:ini|itu|tersebut))?"
_APPROVAL = r"(?:dimintakan\s+|diajukan\s+)?(?:permohonan\s+)?persetujuan"
_SIGNED_FIRST = expression(
    rf"\b{_CONTRACT}\s+(?:dapat\s+|akan\s+|boleh\s+)?ditandatangani\s+(?:lebih\s+|ter)?(?:dahulu|dulu),?\s+"
    rf"(?:dan\s+)?(?:lalu|kemudian|baru|setelah\s+itu|sesudah\s+itu|selanjutnya)\s+(?:[^\W\d_]+\s+){{0,4}}?{_APPROVAL}\b"
    rf"|\bpersetujuan\s+DPRD\s+(?:akan\s+|baru\s+|dapat\s+)?(?:diminta|dimintakan|dimohon|dimohonkan|diajukan|menyusul)\s+(?:setelah|sesudah|menyusul)\s+"
    rf"(?:{_CONTRACT}\s+ditandatangani|penandatanganan\s+{_CONTRACT})"
    rf"|\b{_CONTRACT}\s+(?:dapat\s+|akan\s+|boleh\s+)?ditandatangani\s+(?:sebelum\s+(?:ada(?:nya)?\s+)?|tanpa\s+menunggu\s+)persetujuan\s+DPRD",
    re.IGNORECASE,
)
_CASES = expression(
    r"\b(?:apabila|jika|bila|semula|usul\w*|keliru|seharusnya|ditolak|agar|supaya)\b",
    re.IGNORECASE,
)


def _afterwards(said: Wording, start: int, end: int) -> Iterator[Problem]:
    """Yield that a Perjanjian Kerja Sama is signed first, and the council asked for its approval then."""
    found = _SIGNED_FIRST.search(said.text, start, end)
    if found and not any(each.search(said.text, start, end) for each in (_FORBIDDEN, _CASES)):
        message = _(
            "{text}: the DPRD approves the draft before it is signed", text=said.quoted(found[0])
        )
        hint = _(
            "write that the approval is asked first (Permendagri 22/2020, articles 11, 12, 34 and 56)"
        )
        yield Problem(said.place(*found.span()), message, hint, ID, Level.WARNING)


def _law(agreement: Agreement) -> str:
    return cited(agreement.row.council_by)
