"""An agreement must state one term (five years at most if joint) and an end that matches it.

The key `duration` takes the number of years or months, or the last day. But an article that is
replaced or added, or a regency's clause, may state another term, none at all, an unlimited one, one
that renews itself, or a last day that does not follow from the first. Each extension needs an
agreement of the parties, and says in its reason no other time than in its `duration`.

Passes: `berlaku untuk jangka waktu 5 (lima) tahun`; `sampai dengan tanggal 24 September 2024`
        in an agreement of 25 September 2019 for five years; `Ketentuan ini tetap berlaku 10 (sepuluh) tahun
        sesudah Kesepakatan Bersama berakhir`; `tidak diperpanjang secara otomatis`.
Fails:  `berlaku untuk jangka waktu 7 (tujuh) tahun`; `berlaku untuk jangka waktu yang tidak
        terbatas`; `diperpanjang secara otomatis`; an article on the duration without any term; `memerlukan
        kerja sama selama 3 (tiga) tahun lagi` in an extension by five.
Source: Permendagri 22/2020, articles 9(3), 40(1) and 41 (read in full); for a Perjanjian Kerja Sama
        they require a term, but set no minimum or maximum.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, texts_below
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.duration import fits_term
from mou_gen.kinds.extension import Extension
from mou_gen.language.facts import Fact, FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "duration"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 9(3), 40(1) and 41"
SURE = True
ATURAN = """Kesepakatan harus menyebut satu jangka waktu dengan tanggal akhir yang sesuai; Kesepakatan Bersama paling lama lima tahun.

Kunci `duration` memuat jumlah tahun, jumlah bulan, atau hari terakhir. Namun, pasal yang diganti
atau ditambahkan, atau klausul milik daerah, dapat menyebut jangka waktu lain, tidak menyebutnya
sama sekali, menyebutnya tanpa batas, memperpanjangnya secara otomatis, atau menyebut tanggal akhir
yang tidak sesuai. Setiap perpanjangan memerlukan kesepakatan PARA PIHAK, dan alasannya tidak menyebut
waktu lain daripada `duration` perpanjangan itu.

Lulus:  `berlaku untuk jangka waktu 5 (lima) tahun`; `sampai dengan tanggal 24 September 2024`
        dalam kesepakatan lima tahun tertanggal 25 September 2019; `Ketentuan ini tetap berlaku 10 (sepuluh) tahun
        sesudah Kesepakatan Bersama berakhir`; `tidak diperpanjang secara otomatis`.
Gagal:  `berlaku untuk jangka waktu 7 (tujuh) tahun`; `berlaku untuk jangka waktu yang tidak
        terbatas`; `diperpanjang secara otomatis`; pasal jangka waktu tanpa jangka waktu; `memerlukan kerja sama
        selama 3 (tiga) tahun lagi` dalam perpanjangan untuk lima tahun.
Sumber: Permendagri 22/2020, Pasal 9 ayat (3), Pasal 40 ayat (1), dan Pasal 41 (dibaca lengkap); untuk
        Perjanjian Kerja Sama jangka waktu diwajibkan, tetapi lamanya tidak dibatasi.
"""

_NAMED = r"\b(?:kesepakatan(?: bersama)?|nota kesepahaman|(?:perjanjian )?kerja sama(?: daerah)?|(?:joint |cooperation )?agreement|memorandum(?: of understanding)?|cooperation)(?: ini| tersebut)?"
"""The agreement itself."""
_NEAR = 200
"""Characters before a duration or a date that say what it is of."""
_TERM = expression(
    r"(?:jangka waktu|masa berlaku|berlaku|period|term|valid|in force)\W+(?:\w+\W+){0,4}$",
    re.IGNORECASE,
)
_WHOLE = expression(
    r"kesepakatan|kesepahaman|kerja sama|agreement|memorandum|cooperation", re.IGNORECASE
)
_EXTENSION = expression(r"perpanjang|exten|renew", re.IGNORECASE)
_ENDLESS = expression(
    r"tidak terbatas|tanpa batas|tidak ditentukan|selama-lamanya"
    r"|(?:diperpanjang|berlanjut) (?:secara otomatis|dengan sendirinya)"
    r"|\bindefinite(?:ly)?\b|\bunlimited\b|without (?:a )?(?:limit|end)\b|\bperpetual(?:ly)?\b"
    r"|(?:automatically (?:renewed|extended)|(?:renewed|extended) automatically)",
    re.IGNORECASE,
)
_RENEWED = expression(r"diperpanjang|berlanjut|automatically|renewed|extended", re.IGNORECASE)
_DENIED = expression(
    r"\b(?:tidak|bukan|not|never|nor|neither)\s+(?:(?:dapat|akan|boleh|to|be|\w+\s+(?:atau|or|nor))\s+){0,3}$",
    re.IGNORECASE,
)
"""Before a renewal that does not come by itself."""
_REACH = 80
_END = expression(
    r"(?:berakhir|sampai dengan|hingga|sampai|until|and including|ends?|expires?)\W+(?:(?:pada|tanggal|on|the)\W+){0,3}$",
    re.IGNORECASE,
)

_SENTENCE = expression(r"(?:[.;]\s+|^)(?:[^.;]|[.;](?=\S))*")
_PROVISION = (
    r"(?:ketentuan|kewajiban|kerahasiaan|pasal|ayat|klausul|larangan|jaminan|garansi|tanggung\s+jawab|hak|pelindungan|perlindungan"
    r"|provisions?|obligations?|dut(?:y|ies)|confidentiality|articles?|paragraphs?|clauses?|prohibitions?|warrant(?:y|ies)|liabilit(?:y|ies)|rights?|protection)"
)
_REMAINS = expression(
    rf"\b{_PROVISION}\b[^.;]*?\b(?:tetap|masih|terus|remains?|continues?|stays?|still|survives?)\b",
    re.IGNORECASE,
)
_AFTER_THE_END = expression(
    rf"\b(?:sesudah|setelah|sejak)\s+(?:berakhirnya\s+|selesainya\s+|(?:jangka\s+waktu\s+)?{_NAMED}\s+(?:ini\s+)?(?:berakhir|selesai|diakhiri))"
    r"|\b(?:after|from|beyond|following)\s+(?:the\s+)?(?:expiry|expiration|termination|end)\s+of\b"
    rf"|\b(?:after|once)\s+(?:the|this)\s+{_NAMED}\s+(?:has\s+)?(?:ends?|ended|expires?|expired|is\s+terminated)\b",
    re.IGNORECASE,
)
_ITSELF = expression(
    rf"(?<!\bhasil )(?<!\bresults of the ){_NAMED}\s+(?:(?:akan|tetap|masih|terus|dapat|shall|will|is|still|to|be|remains?|continues?)\s+)*(?:berlaku|valid|in\s+force)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield terms that are too long, endless, contradictory or missing."""
    agreement = case.record
    if isinstance(agreement, Extension):
        yield from _extended(case, agreement)
    if not isinstance(agreement, Agreement):
        return
    for article in parts.articles(case.document):
        is_term = article.id == "duration"
        for said in texts_below(case, article):
            if is_term or _WHOLE.search(said.text):
                yield from _terms(said, agreement, is_term)
                yield from _endless(said, agreement, is_term)
                yield from _ends(said, agreement, is_term)
        if (
            is_term
            and agreement.duration
            and not any(map(_says_a_term, texts_below(case, article)))
        ):
            message = _("the article on duration does not give a term")
            hint = _("write it as `3 (tiga) tahun`")
            if most := agreement.row.most_years:
                hint = _("write it as `5 (lima) tahun`, {years} years at most", years=most)
            yield Problem(parts.start_of(article), message, hint, ID, LEVEL)


def _says_a_term(said: Wording) -> bool:
    return bool(_months(said) or _ENDLESS.search(said.text)) or any(map(_is_end(said), _days(said)))


def _months(said: Wording) -> list[Fact]:
    """Return the spans of months and years in what is *said*, each counted in months."""
    return [fact for fact in said.facts(FactKind.DURATION) if fact.value[1] == "month"]


def _days(said: Wording) -> list[Fact]:
    return [fact for fact in said.facts(FactKind.DATE) if fact.is_day]


def _is_end(said: Wording) -> Callable[[Fact], bool]:
    """Return what shows whether a date in *said* is the last day of something."""
    return lambda date: bool(_END.search(said.text[max(0, date.start - _NEAR) : date.start]))


def _terms(said: Wording, agreement: Agreement, is_term: bool) -> Iterator[Problem]:
    text, duration = said.text, agreement.duration
    for span in _months(said):
        months = int(span.value[0])
        told = _TERM.search(text[max(0, span.start - _NEAR) : span.start])
        if not told or _survives(text, span):
            continue
        term = said.quoted(span.text)
        if agreement.row.is_too_long(months):
            most = agreement.row.most_years
            message = _("{term} is longer than {years} years", term=term, years=most)
            yield _problem(said, span, agreement, message)
        elif isinstance(duration, Unknown) or not is_term or _EXTENSION.search(text):
            continue
        elif not duration.lasts(months, _first_day(agreement)):
            message = _(
                "{term} differs from `duration`, {said}",
                term=term,
                said=duration.worded(),
            )
            yield _problem(said, span, agreement, message)


def _survives(text: str, span: Fact) -> bool:
    """Return whether *span* is how long one provision binds when the agreement is over, and no term of the agreement."""
    sentences = (each[0] for each in _SENTENCE.finditer(text) if each.end() >= span.end)
    said = next(sentences, text)
    return bool(_REMAINS.search(said) and _AFTER_THE_END.search(said)) and not _ITSELF.search(said)


def _problem(said: Wording, span: Fact, agreement: Agreement, message: str) -> Problem:
    hint = _("write the same term in `duration` and in the text")
    if most := agreement.row.most_years:
        hint = _(
            "write the same term in `duration` and in the text, {years} years at most", years=most
        )
    return Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)


def _endless(said: Wording, agreement: Agreement, is_term: bool) -> Iterator[Problem]:
    about = is_term or re.search("jangka waktu|berlaku|period|term|force|valid", said.text, re.I)
    for found in _ENDLESS.finditer(said.text) if about else ():
        if _RENEWED.match(found[0]) and _DENIED.search(
            said.text, max(0, found.start() - _REACH), found.start()
        ):
            continue
        message = _("{text}: the term has no end", text=said.quoted(found[0]))
        hint = _("write a term in years, extended by agreement of the parties")
        if most := agreement.row.most_years:
            hint = _(
                "write a term of {years} years at most, extended by agreement of the parties",
                years=most,
            )
        yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _ends(said: Wording, agreement: Agreement, is_term: bool) -> Iterator[Problem]:
    duration, start, is_end = agreement.duration, _first_day(agreement), _is_end(said)
    if isinstance(duration, Unknown):
        return
    for date in _days(said):
        day = date.day
        if not is_end(date):
            start = day
        elif duration.until and is_term and day and day != duration.until:
            message = _(
                "{date} differs from `duration`, until {last:%d-%m-%Y}",
                date=said.quoted(date.text),
                last=duration.until,
            )
            hint = _("write the same last day in `duration` and in the text")
            yield Problem(said.place(date.start, date.end), message, hint, ID, LEVEL)
        elif duration.span and start and day and not fits_term(start, day, duration.span):
            message = _(
                "{date} is not {term} after {start:%d-%m-%Y}",
                date=said.quoted(date.text),
                term=duration.worded(),
                start=start,
            )
            hint = _("calculate the last day from the first, or give only the term")
            yield Problem(said.place(date.start, date.end), message, hint, ID, LEVEL)


_WILL = r"(?:\s+(?:perlu|akan|dapat|harus|disepakati|sepakat|untuk|layak|kembali|tetap|sebaiknya|needs?|to|be|is|should|shall|will|must))*"
_FOR = r"(?:\s+(?:selama|untuk|jangka|waktu|dengan|kembali|lagi|for|by|of|another|a|an|further|additional|the|next|period|term|once|more))+"
_LONGER = expression(
    rf"{_NAMED}{_WILL}\s+(?:diperpanjang|dilanjutkan|diteruskan|extended|continued|renewed|prolonged){_FOR}\s*$"
    r"|\b(?:memperpanjang|perpanjangan|melanjutkan|meneruskan|extend(?:ing)?|extension of|continu(?:e|ing)|renew(?:ing)?|renewal of)"
    rf"(?:\s+(?:jangka|waktu|masa|berlaku|pelaksanaan|the|this|term|of))*\s+{_NAMED}{_FOR}\s*$"
    rf"|{_NAMED}\s+for\s+(?:another|a further|an additional|the next)\s*$",
    re.IGNORECASE,
)
"""Before a span by which the agreement itself goes on."""
_COOPERATION_FOR = expression(rf"{_NAMED}\s+(?:selama|untuk(?: jangka waktu)?)\s*$", re.IGNORECASE)
_MORE = expression(r"\s*(?:lagi|berikutnya|mendatang|ke depan|selanjutnya)\b", re.IGNORECASE)
_NOT_NOW = expression(
    r"\b(?:telah|sudah|pernah|sebelumnya|terdahulu|semula|\w*usul\w*|apabila|jika|kemudian"
    r"|was|has been|had been|previous\w*|former\w*|originally|propos\w+|if|later)\b",
    re.IGNORECASE,
)


def _extended(case: Case, extension: Extension) -> Iterator[Problem]:
    """Yield a text of *extension* that lets the agreement go on for another time than its `duration`."""
    duration = extension.duration
    if isinstance(duration, Unknown):
        return
    for said in open_texts(case):
        for span in _months(said):
            before = re.split(r"[.;]\s", said.text[max(0, span.start - _NEAR) : span.start])[-1]
            longer = _LONGER.search(before) or (
                _COOPERATION_FOR.search(before) and _MORE.match(said.text, span.end)
            )
            if not longer or _NOT_NOW.search(before):
                continue
            if not duration.lasts(int(span.value[0]), extension.first_day):
                message = _(
                    "{term} differs from `duration`, {said}",
                    term=said.quoted(span.text),
                    said=duration.worded(),
                )
                hint = _("write the same term in `duration` and in the text")
                yield Problem(said.place(span.start, span.end), message, hint, ID, LEVEL)


def _first_day(agreement: Agreement) -> dt.date | None:
    return None if isinstance(agreement.date, Unknown) else agreement.date
