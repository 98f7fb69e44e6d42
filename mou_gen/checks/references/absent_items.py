"""Items of the agenda, the decisions or the follow-ups of a meeting, and commitments, that papers name by number and that are not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Sized

from mou_gen.checks.agreement_articles import addenda_to
from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreement_told
from mou_gen.checks.wording import Wording, open_texts, pieces
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.record import Record
from mou_gen.kinds.terms_review import TermsReview
from mou_gen.language.ordinals import ordinal_words, place_told
from mou_gen.messages import _, _n
from mou_gen.startup.expressions import data_expression, expression

_SENTENCE = expression(r"[.;]\s")
_ONE = r"\d{1,2}(?:\s?\([a-z ]{3,20}\))?"
_NUMBER = rf"{_ONE}(?:(?:\s?,|\s+(?:dan|atau|sampai\s+dengan|s\.d\.|hingga|and|or|to))\s+(?:angka|butir|nomor|poin)?\s*{_ONE})*"
_SIGN = r"(?:angka|butir|nomor|poin|no\.)"
_TH = rf"(?:ke-(?P<place>\d{{1,2}})|(?P<word>{ordinal_words('id')}))"
_ENGLISH_TH = rf"(?:(?P<place>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{ordinal_words('en')}))"
_OF_ANOTHER = (
    r"(?!\s+(?:rapat|sidang|pertemuan|koordinasi|evaluasi|persiapan|tanggal|tertanggal|pada\s+tanggal|hari|bulan|tahun|sebelum\w*|terdahulu|lalu"
    r"|yang\s+(?:lalu|akan\s+datang)|berikut\w*|selanjutnya|mendatang|lanjutan|tersebut|itu|pertama|kedua|ketiga|kerja|nasional|(?-i:[A-Z])|\d"
    r"|of\s+(?!the\s+meeting\b)|for\s+|in\s+\d))"
)
"""Behind the list of another meeting."""


def _called(indonesian: str, english: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of an item of the list that is called so in each language."""
    told = (
        rf"\b{_SIGN}\s+(?P<number>{_NUMBER})\s+(?:dari\s+|dalam\s+|pada\s+)?{indonesian}\b{_OF_ANOTHER}",
        rf"\b{indonesian}\s+(?:{_SIGN}\s+(?P<number>{_NUMBER})|(?:yang\s+)?{_TH}\b){_OF_ANOTHER}",
        rf"\b(?:items?|points?|numbers?)\s+(?P<number>{_NUMBER})\s+(?:of|on|in)\s+(?:the\s+|this\s+)?{english}s?\b{_OF_ANOTHER}",
        rf"\b{english}\s+(?:items?|points?|numbers?)\s+(?P<number>{_NUMBER})",
        rf"\b{_ENGLISH_TH}\s+(?:{english}\s+item|item\s+(?:of|on|in)\s+the\s+{english})\b{_OF_ANOTHER}",
    )
    return tuple(data_expression(each, re.IGNORECASE) for each in told)


_BARE_AGENDA = data_expression(
    r"(?P<told>(?<=pembahasan )|(?<=membahas )|(?<=menunda )|(?<=melanjutkan )|(?<=menyelesaikan ))?(?<!berita )(?<!pembawa )(?<!adalah )(?<!merupakan )"
    rf"\bacara\s+(?:{_SIGN}\s+(?P<number>{_NUMBER})|(?:yang\s+)?{_TH}\b)"
    r"(?(told)|(?=\s+(?:ditunda|dibahas|dilanjutkan|diselesaikan|(?:belum|tidak)(?:\s+sempat)?\s+(?:dibahas|dilanjutkan|diselesaikan|selesai))\b))",
    re.IGNORECASE,
)
"""An item of the agenda that is called only "acara", before what becomes of it."""
_NAMED = {
    "agenda": (
        _BARE_AGENDA,
        *_called(
            r"(?:agenda(?:\s+(?:rapat|sidang|pertemuan))?|mata\s+acara(?:\s+(?:rapat|sidang))?|acara\s+(?:rapat|sidang))(?:\s+ini)?",
            "agenda",
        ),
    ),
    "decisions": _called(r"(?:keputusan|kesimpulan)\s+(?:rapat|sidang)(?:\s+ini)?", "decision"),
    "criteria": tuple(
        data_expression(each, re.IGNORECASE)
        for each in (
            rf"\bkriteria\s+(?:{_SIGN}\s+(?P<number>{_NUMBER})|(?:yang\s+)?{_TH}\b)(?=\s*(?:[.,;)]|$)|\s+(?:kajian|penilaian|ini)\b)",
            rf"\b{_ENGLISH_TH}\s+criterion(?=\s*(?:[.,;)]|$))",
        )
    ),
    "follow_up": _called(
        r"(?:rencana\s+)?tindak\s+lanjut(?:\s+(?:rapat|sidang))?(?:\s+ini)?", r"follow-up"
    ),
}
_THEN = r"(?=\s*(?:[,.;:)]|$)|\s+(?:dan|serta|and)\s)"


def _only_called(indonesian: str, english: str) -> tuple[re.Pattern[str], ...]:
    """Return the patterns of an item that is called so without its meeting."""
    told = (
        rf"\b{indonesian}\s+(?:{_SIGN}\s+(?P<number>{_NUMBER})|{_TH}\b){_THEN}",
        rf"\b{_ENGLISH_TH}\s+{english}\b{_THEN}",
    )
    return tuple(data_expression(each, re.IGNORECASE) for each in told)


_NAMED_ALONE = {
    "decisions": _only_called("keputusan", "decision"),
    "follow_up": _only_called(r"tindak\s+lanjut", "follow-up"),
}
"""In a decision or a follow-up itself, where they are those of this meeting."""
_DONE = expression(
    r"\b(?:telah|sudah|belum|selesai|lama|has|have|had|was|were|been|not\s+yet|done|completed|earlier)\b",
    re.IGNORECASE,
)
"""Of what an earlier meeting decided."""
_OF_IT = (
    r"(?=\s+(?:(?:dalam|dari|pada|di\s+dalam|in|of|under)\s+)?(?:the\s+|this\s+)?"
    r"(?:Kesepakatan\s+Bersama|Nota\s+Kesepahaman|Nota\s+Kesepakatan|Joint\s+Agreement|Memorandum\s+of)\b"
    r"(?!\s+(?:antara|dengan|between|with|tentang|on|Nomor|Number)\b))"
)
_OF_THAT = _OF_IT[:-1] + r"|\s*(?:[,.;:)]|$)|\s+(?:yaitu|yakni|tentang|mengenai|which|namely|on)\b)"
"""Behind a commitment of the agreement: "komitmen ketujuh daerah" are those of seven regions."""
_COMMITMENT = expression(r"\b(?:komitmen|commitment)", re.IGNORECASE)
_COMMITMENTS = tuple(
    expression(each, re.IGNORECASE)
    for each in (
        rf"\bkomitmen\s+(?:yang\s+)?{_TH}{_OF_THAT}",
        rf"\bkomitmen\s+{_SIGN}\s+(?P<number>{_ONE}){_OF_THAT}",
        rf"\b{_SIGN}\s+(?P<number>{_ONE})\s+(?:dari\s+)?komitmen{_OF_IT}",
        rf"\b{_TH}\s+komitmen{_OF_IT}",
        rf"\bcommitments?\s+(?:numbers?\s+|nos?\.\s*)?(?P<number>{_ONE}){_OF_THAT}",
        rf"\b{_ENGLISH_TH}\s+commitment{_OF_THAT}",
    )
)
_OTHER_MEETING = expression(
    r"\b(?:(?:rapat|sidang|pertemuan|notula|keputusan)\s+(?:\w+\s+){0,3}?(?:tanggal|sebelumnya|terdahulu|lalu|berikutnya|selanjutnya|mendatang|lanjutan)"
    r"|\w*tambah\w*|\w*usul\w*|dihapus|menghapus|ditunda|previous|earlier|next|last|added?|adds|adding|propos\w+)\b",
    re.IGNORECASE,
)
"""In a sentence on another meeting, or on an item that is not there yet, or no more."""
_NEXT = r"(?:berikut\w*|selanjutnya|mendatang|lanjutan)"
_PUT_OFF = expression(
    r"\b(?:ditunda(?:\s+pembahasannya)?\s+(?:sampai(?:\s+dengan)?|hingga|ke|pada)\s+(?:dalam\s+|pada\s+)?(?:rapat|sidang|pertemuan)"
    rf"(?:\s+(?:{_NEXT}|(?:pada\s+)?tanggal)\b)?"
    rf"|di(?:bahas|bicarakan|selesaikan|lanjutkan)\s+(?:lagi\s+|kembali\s+)?(?:dalam|pada|di)\s+(?:rapat|sidang|pertemuan)\s+{_NEXT}\b"
    r"|(?:(?:put\s+off|postponed|deferred|adjourned|held\s+over)\s+(?:until|till|to)|(?:discussed|dealt\s+with|taken\s+up|continued)\s+(?:again\s+)?at)"
    r"\s+(?:the\s+|our\s+)?(?:next|following)\s+meeting\b)",
    re.IGNORECASE,
)
"""To another meeting, an item of this one."""
_IS_DISCUSSED = expression(
    r"\b(?:jadwal|penjadwalan|waktu|tempat|persiapan)\s+(?:pelaksanaan\s+)?(?:rapat|sidang|pertemuan)\s+(?:berikut\w*|selanjutnya|mendatang|lanjutan)\b"
    r"|\b(?:date|schedule|place|preparation)\s+of\s+the\s+(?:next|following)\s+meeting\b",
    re.IGNORECASE,
)
"""Of the next meeting, what this one discusses."""
_PLANNED = expression(
    r"\b(?:semula|direncanakan|rencananya|planned|originally|intended)\b", re.IGNORECASE
)


def absent_items(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each item of a list of the minutes or the invitation of *case* that its texts name and that it has not, as a finding of *rule*."""
    counts = _counts(case.record)
    for said in open_texts(case):
        for start, end in pieces(_SENTENCE, said.text):
            told = dict(counts)
            if _COMMITMENT.search(said.text, start, end):
                told |= _commitments(case, said.value(start, end))
            if told and not _is_of_another(said.text[start:end]):
                for name, count in told.items():
                    yield from _beyond(case, said, (start, end), name, count, rule)


def _is_of_another(sentence: str) -> bool:
    """Return whether *sentence* is on another meeting, to which it does not merely put off an item of this one."""
    sentence = _IS_DISCUSSED.sub(" ", sentence)
    put_off = _PUT_OFF.search(sentence)
    if put_off is None:
        return bool(_OTHER_MEETING.search(sentence))
    rest = f"{sentence[: put_off.start()]} {sentence[put_off.end() :]}"
    return bool(_OTHER_MEETING.search(rest) or _PLANNED.search(rest))


_OF_MINUTES = ("agenda", "decisions", "follow_up")


def _counts(record: Record) -> Mapping[str, int]:
    """Return how many items each list of *record* has, of those that it has."""
    match record:
        case Minutes():
            return {name: len(each) for name in _OF_MINUTES if (each := getattr(record, name))}
        case InvitationLetter() if record.meeting.agenda:
            return {"agenda": len(record.meeting.agenda)}
        case TermsReview():
            return {"criteria": len([each for each in record.criteria.parts() if each is not None])}
        case _:
            return {}


def _commitments(case: Case, value: Value | None) -> Mapping[str, int]:
    """Return how many commitments the agreement has that a *value* of *case* is about, if no addendum changed it."""
    record = case.record
    makes_them = isinstance(record, JointAgreement | Addendum)
    agreement = None if makes_them else agreement_told(record, value)
    listed = agreement.commitments if agreement else None
    if agreement is None or not isinstance(listed, Sized) or not listed:
        return {}
    return {} if addenda_to(case, agreement) else {"commitments": len(listed)}


def _beyond(
    case: Case, said: Wording, sentence: tuple[int, int], name: str, count: int, rule: str
) -> Iterator[Problem]:
    for pattern in _patterns(said, sentence, name):
        for found in pattern.finditer(said.text, *sentence):
            value = said.value(*found.span())
            own = value and value.origin.source.file == case.record.origin.source.file
            if own and _last(found) > count:
                hint = _("look up the item that is meant")
                place = said.place(*found.span())
                yield Problem(place, _too_few(name, count), hint, rule, Level.WARNING)


def _patterns(said: Wording, sentence: tuple[int, int], name: str) -> Sequence[re.Pattern[str]]:
    """Return the patterns by which the *sentence* may call an item of the list *name*."""
    named = _NAMED.get(name, _COMMITMENTS)
    value = said.value(*sentence)
    path = value.origin.path if value else ""
    if not path.startswith(("decisions", "follow_up")) or _DONE.search(said.text, *sentence):
        return named
    return (*named, *_NAMED_ALONE.get(name, ()))


def _last(found: re.Match[str]) -> int:
    """Return the highest number of the items that are *found*."""
    said = found.groupdict()
    numbers = [*re.findall(r"\d+", said.get("number") or ""), said.get("place") or "0"]
    word = (said.get("word") or "").casefold()
    return max(*map(int, numbers), place_told(word))


def _too_few(name: str, count: int) -> str:
    match name:
        case "agenda":
            return _n("the agenda has only {n} item", "the agenda has only {n} items", count)
        case "decisions":
            return _n(
                "the meeting took only {n} decision", "the meeting took only {n} decisions", count
            )
        case "criteria":
            return _n(
                "the review has only {n} criterion", "the review has only {n} criteria", count
            )
        case "commitments":
            return _n(
                "the agreement has only {n} commitment",
                "the agreement has only {n} commitments",
                count,
            )
        case _:
            return _n(
                "there is only {n} follow-up of this meeting",
                "there are only {n} follow-ups of this meeting",
                count,
            )
