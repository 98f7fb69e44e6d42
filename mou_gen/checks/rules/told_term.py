"""The term of an agreement is the same everywhere: in its own articles, and in documents that rest on it.

A commitment says `selama 3 (tiga) tahun` in an agreement of five, minutes let it end a year too
early, an offer gives another term: anyone who relies on one of the two is mistaken. The rule
therefore compares each text that says how long an agreement is valid, or when it ends, with its
`duration`: that of the document itself or of the agreement it belongs to.

Passes: `Kesepakatan Bersama ini berlaku selama 5 (lima) tahun` where `duration` says so; `setelah berlaku selama 1 (satu)
        tahun, kerja sama ini dievaluasi`; an extension, a proposal, an earlier agreement.
Fails:  `selama 3 (tiga) tahun jangka waktu Kesepakatan Bersama ini`, or `selama jangka waktu Kesepakatan Bersama ini, yaitu 3 (tiga) tahun`, in an agreement of five; an
        offer for 4 (empat) tahun; minutes that let it end on 31 December 2027, or in December 2027,
        instead of 2028, or that extend it by 7 (tujuh) tahun, more than the law allows, or let any `berlaku paling
        lama 7 (tujuh) tahun`; a report in which a
        Perjanjian Kerja Sama of the folder, called by its subject, was signed or ended on another day than its
        file gives; `tanggal 30 Juni 2031, sebelum Kesepakatan Bersama ini berakhir` where it ends in February;
        minutes by which it was signed in Pacitan on the day on which that was done in Wonogiri, or there on
        15 October instead of the 5th; `Kesepakatan Bersama tanggal 3 Maret 2026` for that of 10 March; minutes in which the one Perjanjian Kerja Sama of
        the folder is valid until June 2028 instead of June 2027;
        `Kerja sama ini dimaksudkan ... selama
        5 (lima) tahun` where it lasts three;
        `Perjanjian Kerja Sama tanggal 26 Mei 2026`, of which the only one is of 19 May; `adendum tanggal 23 Juli 2026` where the addendum of
        the folder is of 23 June.
Not seen: the term of a Perjanjian Kerja Sama in minutes and letters that do not name its subject, where the folder has
        several of these agreements.
Source: Permendagri 22/2020, articles 7(2)e, 9(3), 40(1) and 41 (read in full), which require a
        term; that there is only one follows from this.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.agreed_terms import JOINT, NAME, OTHERWISE, agreed_term, is_extended
from mou_gen.checks.case import Case
from mou_gen.checks.told_signatures import last_sentence, other_days, other_places
from mou_gen.checks.wording import Wording, open_texts, texts_below
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.offer import Offer
from mou_gen.language.facts import Fact, FactKind
from mou_gen.library.agreement_types import cited
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "told-term"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 7(2), 9(3), 40(1) and 41"
SURE = True
ATURAN = """Jangka waktu kesepakatan sama di mana pun: dalam pasal-pasalnya sendiri dan dalam dokumen yang berdasar padanya.

Komitmen menyebut `selama 3 (tiga) tahun` dalam kesepakatan lima tahun, notula mengakhirinya setahun
terlalu awal, penawaran menyebut jangka waktu lain: siapa pun yang berpegang pada salah satunya
keliru. Karena itu, setiap teks yang menyebut berapa lama suatu kesepakatan berlaku, atau kapan
berakhir, dibandingkan dengan `duration` dokumen itu sendiri atau kesepakatan yang menaunginya.

Lulus:  `Kesepakatan Bersama ini berlaku selama 5 (lima) tahun` jika `duration` menyebutnya; `setelah berlaku selama 1
        (satu) tahun, kerja sama ini dievaluasi`; perpanjangan, usulan, kesepakatan terdahulu.
Gagal:  `selama 3 (tiga) tahun jangka waktu Kesepakatan Bersama ini`, atau `selama jangka waktu Kesepakatan Bersama ini, yaitu 3 (tiga) tahun`, dalam kesepakatan lima tahun; penawaran untuk 4
        (empat) tahun; notula yang menyebut berakhir 31 Desember 2027, atau bulan Desember 2027, padahal 2028, atau yang
        memperpanjangnya 7 (tujuh) tahun, lebih lama daripada yang diperbolehkan, atau menyebutnya `berlaku paling lama
        7 (tujuh) tahun`; laporan yang
        menyebut Perjanjian Kerja Sama dalam folder, dengan judulnya, ditandatangani atau berakhir pada hari lain daripada berkasnya;
        `tanggal 30 Juni 2031, sebelum Kesepakatan Bersama ini berakhir` padahal berakhir bulan Februari; notula
        yang menyebutnya ditandatangani di Pacitan pada hari penandatanganannya di Wonogiri, atau di sana tanggal
        15 Oktober, padahal tanggal 5; `Kesepakatan Bersama tanggal 3 Maret 2026` untuk yang bertanggal 10 Maret; notula yang
        menyebut satu-satunya Perjanjian Kerja Sama dalam folder berlaku sampai dengan bulan Juni 2028, padahal Juni 2027;
        `Kerja sama ini dimaksudkan ... selama 5 (lima)
        tahun`, padahal berlaku tiga tahun;
        `Perjanjian Kerja Sama tanggal 26 Mei 2026`, padahal satu-satunya bertanggal 19 Mei; `adendum tanggal 23 Juli
        2026`, padahal adendum dalam foldernya bertanggal 23 Juni.
Tidak terlihat: jangka waktu Perjanjian Kerja Sama dalam notula dan surat tanpa judulnya, jika dalam folder ada lebih
        dari satu.
Sumber: Permendagri 22/2020, Pasal 7 ayat (2) huruf e, Pasal 9 ayat (3), Pasal 40 ayat (1), dan
        Pasal 41 (dibaca lengkap), yang mewajibkan jangka waktu; bahwa jangka waktunya hanya satu
        disimpulkan dari ketentuan itu.
"""

_THIS = (
    r"(?:\s+(?:ini|itu|tersebut|dimaksud|dengan))?(?:\s+(?:tentang|mengenai|on)\s[^.;]{3,120}?)?"
)
_VALID = (
    r"(?:,?\s+(?:yang|which|that))?(?:\s+(?:akan|direncanakan|disepakati|mulai|shall|will|is|be|remain))*"
    r"\s+(?:berlaku|berlangsung|ditawarkan|valid|in force|lasts?|runs?)(?:,?\s+(?:yaitu|yakni|namely))?"
)
_FOR = (
    r"(?:(?:,\s+|\s+\(?)(?:yaitu|yakni|ialah|namely|that is|i\.e\.|which (?:is|lasts|runs)|being|yang lamanya),?|\s+\((?=\d))?"
    r"(?:\s+(?:untuk|selama|for|adalah|ialah|yaitu|is|of|jangka waktu|a (?:period|term) of))*"
)
_BEFORE = expression(
    rf"\b(?:{NAME}{_THIS}(?:{_VALID}{_FOR}|\s+(?:selama|untuk jangka waktu|for)(?: a (?:period|term) of)?)"
    rf"|(?:jangka waktu|masa berlaku(?:nya)?|berlakunya|term|duration)\s+(?:of\s+(?:the|this)\s+)?{NAME.replace('name', 'termed')}{_THIS}{_FOR})(?:\s*|\s+\()$",
    re.IGNORECASE,
)
_AFTER = expression(
    rf"\s*(?:\([^)]*\)\s*)?(?:dari\s+|of\s+)?(?:the\s+)?(?:jangka waktu|masa berlaku(?:nya)?|term of|term)\s+(?:the\s+|this\s+)?{NAME}",
    re.IGNORECASE,
)
_PART_OF_IT = expression(
    r"\s*(?:\([^)]*\)\s*)?(?:yang\s+)?(?:pertama|kedua|terakhir|awal|berikutnya|sebelum|(?:ke)?lebih|initially|before|in\s+the\s+first)\b",
    re.IGNORECASE,
)
"""Behind years that are some of a term: "yaitu 2 (dua) tahun pertama"."""
_TERM_OF = expression(
    r"(?<!dalam )\b(?:(?:jangka waktu|masa)(?:\s+selama)?|the term of)\s*$", re.IGNORECASE
)
_OF_THIS = expression(
    rf"\s*(?:\([^)]*\)\s*)?(?:(?:masa )?berlakunya|of)\s+(?:the\s+|this\s+)?{NAME}", re.IGNORECASE
)
"""Around a term that stands between the two: "jangka waktu 3 (tiga) tahun berlakunya Kesepakatan Bersama ini"."""
_LASTING = expression(
    r"\b(?:kerja\s+sama|sinergi)\s+ini\s+(?:direncanakan\s+|akan\s+|dimaksudkan\s+)?(?:berlangsung|dilaksanakan|berlaku)\s+selama\s*$",
    re.IGNORECASE,
)
_WHILE = expression(r"\bselama\s*$", re.IGNORECASE)
_COOPERATING = expression(
    r"\s*(?:\([^)]*\)\s*)?(?:(?:masa|pelaksanaan)\s+)?kerja\s+sama(?:\s+ini)?(?=\s*[,.;]|\s+(?:setiap|para|kedua|ketiga)\b)",
    re.IGNORECASE,
)
"""Around the years of the cooperation: "Selama 5 (lima) tahun kerja sama, setiap daerah menjadi tuan rumah"."""
_SINCE_ITS_SIGNATURE = expression(
    rf"\s*(?:\([^)]*\)\s*)?sejak\s+(?:penandatanganan\s+)?{NAME}\s+ini\b", re.IGNORECASE
)
"""Around a term that is told of the cooperation: "sinergi ini berlangsung selama empat tahun sejak Nota Kesepakatan ini ditandatangani"."""
_THROUGHOUT = expression(
    rf"^\s*{NAME}\s+ini\s+(?:(?P<whole>dimaksudkan\s+(?:sebagai|menjadi))|dimaksudkan|bertujuan|diselenggarakan|dilaksanakan|dirancang)\b[^.;,]{{0,160}}\bselama\s*$",
    re.IGNORECASE,
)
"""Before a time through which the agreement is to do something: it is not longer than its term."""
_ENDS = expression(
    rf"\b{NAME}{_THIS}[^.;]{{0,40}}\b(?:berakhir|berlaku sampai dengan|berlaku hingga|expires|ends|valid until)"
    r"(?:\s+(?:pada|tanggal|akhir|awal|bulan|on|in|at the end of))*\s*$",
    re.IGNORECASE,
)
_LONGEST = expression(
    rf"\b(?:(?:{JOINT}){_THIS}(?:\s+(?:akan|dapat|disepakati|kembali|untuk|is|be|shall|will|may|can|again))*"
    r"\s+(?:diperpanjang|extended|renewed)(?:\s+(?:lagi|kembali|again|further))?"
    rf"|(?:perpanjangan|jangka waktu|masa berlaku|extension of|term of)\s+(?:the |this |setiap |suatu )?(?:{JOINT}){_THIS}"
    r"(?:\s+(?:berlaku|adalah|ialah|ya(?:itu|kni)|dapat|is|may|runs?|lasts?))*)"
    r"(?:,?\s+(?:untuk|selama|jangka waktu|masa|by|for|a(?: further| new)? (?:period|term) of|paling lama|at most|of))*\s*$",
    re.IGNORECASE,
)
"""Before a term by which a Kesepakatan Bersama is extended, or that none may exceed."""
_VALID_AT_MOST = expression(
    rf"\b(?:{JOINT})(?:\s+(?:KSDD|antardaerah|ini|itu|tersebut|akan|dapat|boleh|hanya|is|be|remains?|shall|will|may|can|only))*"
    r"\s+(?:berlaku|berlangsung|valid|in force|lasts?|runs?)"
    r"(?:,?\s+(?:untuk|selama|for|(?:untuk )?jangka waktu|an?(?: period| term) of))*"
    r",?\s+(?:paling lama|paling banyak|selama-lamanya|maksimal|maksimum|tidak lebih dari|at most|up to|a maximum of"
    r"|(?:not|no) (?:more|longer) than)\s*$",
    re.IGNORECASE,
)
_WITH_EXTENSION = expression(
    r"\bperpanjangan\w*|\b(?:mem|di)perpanjang|\bexten\w+|\brenew\w+", re.I
)
"""Two terms together may be longer than one."""
_NO_LIMIT = expression(
    r"\b(?:tidak(?! lebih dari)|belum|bukan|jangan|telah|sudah|sebelumnya|terdahulu|semula|seluruh\w*|keseluruhan|sejak|not(?! (?:more|longer) than)|never|no(?! (?:more|longer) than)|has been|have been|previous|former|total|altogether|since)\b",
    re.IGNORECASE,
)
_NEAR = 200


def check(case: Case) -> Iterator[Problem]:
    """Yield terms, signatures and last days other than those that were agreed."""
    record = case.record
    yield from _signed(case)
    if isinstance(record, UnderAgreement) and not isinstance(record, Offer):
        signed = record.agreement.date if record.agreement else record.date
        if isinstance(record.date, Unknown) or isinstance(signed, Unknown) or record.date < signed:
            return
    for said in _texts(case):
        yield from _spans(said, case)
        yield from _around_its_end(said, case)
        if not isinstance(record, Agreement):
            yield from _days(said, case)


def _texts(case: Case) -> Iterator[Wording]:
    """Yield what is said outside the article on the duration, which `duration` looks at."""
    articles = [each for each in parts.articles(case.document) if each.id == "duration"]
    there = {id(each) for each in texts_below(case, *articles)}
    return (each for each in open_texts(case) if id(each) not in there)


def _spans(said: Wording, case: Case) -> Iterator[Problem]:
    for fact in said.facts(FactKind.DURATION):
        months, unit = fact.value
        before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
        if unit == "month" and _is_too_long(case, int(months), before):
            yield _too_long(said, fact, case)
            continue
        found = _BEFORE.search(before) or _AFTER.match(said.text, fact.end)
        if not found and _TERM_OF.search(before):
            found = _OF_THIS.match(said.text, fact.end)
        if not found and _LASTING.search(before):
            found = _SINCE_ITS_SIGNATURE.match(said.text, fact.end)
        if not found and isinstance(case.record, Offer) and _WHILE.search(before):
            found = _COOPERATING.match(said.text, fact.end)
        throughout = None if found else _THROUGHOUT.search(before)
        found = found or throughout
        if unit != "month" or not found or OTHERWISE.search(_without_its_end(said, fact, before)):
            continue
        if _PART_OF_IT.match(said.text, fact.end):
            continue
        names = found.groupdict()
        if _OF_ANOTHER_ONE.search(found[0]):
            continue
        term = agreed_term(case, names.get("name") or names.get("termed") or "")
        if term is None or term.duration.lasts(int(months), term.first):
            continue
        is_part = throughout and not throughout["whole"]
        if is_part and not any(term.duration.lasts(n, term.first) for n in range(int(months))):
            continue  # what is done in a shorter time
        if isinstance(case.record, Agreement) and case.record.row.is_too_long(int(months)):
            continue  # which is an error of `duration`
        message = _(
            "{term} is not the term of the agreement, {said}",
            term=said.quoted(fact.text),
            said=term.duration.worded(),
        )
        hint = _("write the term of `duration`")
        yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_ONCE_IT_ENDS = expression(
    r"^\s*(?:setelah|sesudah|apabila|jika|after|once|if)\s+(?=(?:the\s+)?(?:jangka waktu|masa berlaku|term|duration)\b)",
    re.IGNORECASE,
)
_IT_ENDS = expression(
    r"\s*(?:\([^)]{0,60}\)\s*)?\)?(?:(?:telah|sudah|has|have|is)\s+)?(?:berakhir|habis|selesai|ends|ended|expires|expired|over)\b",
    re.IGNORECASE,
)
"""Around the whole term, after which something is done: "Setelah jangka waktu Kontrak selama 3 (tiga) tahun berakhir"."""


def _without_its_end(said: Wording, fact: Fact, before: str) -> str:
    """Return what stands *before* a term, without the word by which a sentence tells what is done when the whole of it is over."""
    return _ONCE_IT_ENDS.sub("", before) if _IT_ENDS.match(said.text, fact.end) else before


def _is_too_long(case: Case, months: int, before: str) -> bool:
    """Return whether a text about a Kesepakatan Bersama gives it more *months*, after *before*, than the law allows."""
    record = case.record
    agreement = record.agreement if isinstance(record, UnderAgreement) else None
    return (
        agreement is not None
        and agreement.row.is_too_long(months)
        and _tells_the_longest(before)
        and not _NO_LIMIT.search(before)
    )


def _tells_the_longest(before: str) -> bool:
    """Return whether the term behind *before* is one that no single Kesepakatan Bersama may exceed."""
    if _LONGEST.search(before):
        return True
    return bool(_VALID_AT_MOST.search(before)) and not _WITH_EXTENSION.search(before)


def _too_long(said: Wording, fact: Fact, case: Case) -> Problem:
    assert isinstance(case.record, UnderAgreement)
    assert case.record.agreement is not None, "only what belongs to an agreement is asked"
    row = case.record.agreement.row
    message = _(
        "{term} is longer than a {name} may be valid",
        term=said.quoted(fact.text),
        name=row.name["id"],
    )
    hint = _(
        "write {years} years at most; after them it may be extended again ({law})",
        years=row.most_years,
        law=cited(row.term_by),
    )
    return Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _days(said: Wording, case: Case) -> Iterator[Problem]:
    for fact in said.facts(FactKind.DATE):
        before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
        found = _ENDS.search(before)
        if not found or OTHERWISE.search(before) or is_extended(case):
            continue
        term = None if _OF_ANOTHER_ONE.search(found[0]) else agreed_term(case, found["name"])
        last = term.last if term else None
        if last and not any(_is_on(fact, day) for day in (last, last + dt.timedelta(1))):
            message = _(
                "{date} is not the last day of the agreement, {last:%d-%m-%Y}",
                date=said.quoted(fact.text),
                last=last,
            )
            hint = _("write its last day, or its term")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_OF_ANOTHER_ONE = expression(
    r"^(?:Perjanjian\s+Kerja\s+Sama|Kontrak|(?:the\s+)?(?:Cooperation\s+Agreement|Contract))\b.*?\b(?:lain|berikut\w*|lanjut\w*|kedua|mendatang|tentang|mengenai|(?<!sampai )dengan|antara|another|next|second|further|on|concerning|with|between)\b",
    re.IGNORECASE | re.DOTALL,
)
"""Of a Perjanjian Kerja Sama that may be another one than that of the folder, or is known by its subject."""
_END_OF = (
    r"(?:(?:masa\s+berlaku(?:nya)?|jangka\s+waktu|berakhirnya|the\s+end\s+of|the\s+expiry\s+of|the|this)\s+)*"
    rf"{NAME}(?:\s+ini)?(?:\s+(?:berakhir|habis|selesai|ends|expires|terminates))?\b"
)
_WHICH_IS = r"(?:\s*\([^)]*\))?,?\s+(?:(?:dan|yaitu|yakni|and|that\s+is)\s+)?"
_THEN_ITS_END = expression(
    rf"{_WHICH_IS}(?P<order>sebelum|menjelang|setelah|sesudah|before|after)\s+{_END_OF}",
    re.IGNORECASE,
)
"""Behind a date, how it stands to the end: "30 Juni 2031, sebelum Kesepakatan Bersama ini berakhir"."""
_ITS_END_THEN = expression(
    rf"\b(?P<order>sebelum|menjelang|setelah|sesudah|before|after)\s+{_END_OF}"
    r",?\s+(?:yaitu|yakni|that\s+is|namely)\s+(?:(?:pada|paling\s+lambat|hari|tanggal|bulan|on|in|by)\s+)*$",
    re.IGNORECASE,
)
_ENDING = expression(r"\b(?:berakhir\w*|habis|selesai|ends?|expires|expiry|terminates)\b", re.I)
_EARLIER = ("sebelum", "menjelang", "before")


def _around_its_end(said: Wording, case: Case) -> Iterator[Problem]:
    """Yield a day that is to be before the end of the agreement and is after it, or the other way round."""
    for fact in said.facts(FactKind.DATE):
        before = last_sentence(said.text[max(0, fact.start - _NEAR) : fact.start])
        found = _THEN_ITS_END.match(said.text, fact.end) or _ITS_END_THEN.search(before)
        day = fact.day
        if not found or not day or not _is_the_end(found) or is_extended(case):
            continue
        term = agreed_term(case, found["name"])
        last = term.last if term else None
        is_before = found["order"].casefold() in _EARLIER
        if last and (day > last) == is_before and day != last:
            date = said.quoted(fact.text)
            message = (
                _("{date} is after the end of the agreement, {last:%d-%m-%Y}", date=date, last=last)
                if is_before
                else _(
                    "{date} is before the end of the agreement, {last:%d-%m-%Y}",
                    date=date,
                    last=last,
                )
            )
            hint = _("correct the day, or the term")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _is_the_end(found: re.Match[str]) -> bool:
    """Return whether *found* tells of the end of this agreement, and not of the one before it."""
    is_this = _OF_THIS_ONE.search(found[0])
    is_later = found["order"].casefold() not in _EARLIER
    named = is_this or (not is_later and re.fullmatch(JOINT, found["name"], re.IGNORECASE))
    return bool(named and _ENDING.search(found[0]))


_OF_THIS_ONE = expression(r"\b(?:ini|this)\b", re.IGNORECASE)


def _is_on(fact: Fact, day: dt.date) -> bool:
    """Return whether *day* may be that of *fact*, which may be a month; one that no calendar has is no other."""
    year, month, said = fact.value
    if fact.is_day and fact.day is None:
        return True
    return all(
        each is None or each == due
        for each, due in zip((year, month, said), (day.year, day.month, day.day), strict=True)
    )


# ---- when and where it was signed ---------------------------------------------------------


def _signed(case: Case) -> Iterator[Problem]:
    """Yield another day, or another place, than its file gives for the signature of an agreement of the folder."""
    for said, fact, due in other_days(case):
        message = _(
            "{date} is not the date in the file of this agreement, {due:%d-%m-%Y}",
            date=said.quoted(fact.text),
            due=due,
        )
        hint = _("write the date of its file, or correct the file")
        yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)
    for said, start, end, right in other_places(case):
        message = _(
            "{place} is not the place in the file of this agreement, {due}",
            place=said.quoted(said.text[start:end]),
            due=f"`{right}`",
        )
        hint = _("write the place of its file, or correct the file")
        yield Problem(said.place(start, end), message, hint, ID, LEVEL)
