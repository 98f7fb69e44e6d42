"""Where a document calls itself, or the agreement that it belongs to, by the name of another instrument: "Keputusan ini" in an agreement."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Collection, Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import agreements_told
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.synergy import SynergyAgreement
from mou_gen.language.facts import FactKind
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_AGREEMENTS = expression(
    r"\b(?P<id>Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan)\s+ini\b"
    r"|\bthis\s+(?P<en>Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)\b",
    re.IGNORECASE,
)
_ITS_TERM = expression(
    r"\b(?:akhir\s+masa|masa\s+berlaku(?:nya)?|jangka\s+waktu|masa|berakhirnya|berlakunya)\s+"
    r"(?P<id>Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan)(?=\s*(?:[.,;]|$))"
    r"|\b(?:term|end|expiry|validity)\s+of\s+the\s+"
    r"(?P<en>Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)(?=\s*(?:[.,;]|$))"
)
"""What names without an "ini" the agreement by whose term a right or a duty of it runs."""
_OFFICE = r"(?:\s+(?:Daerah|Bersama|Bupati|Wali\s?[Kk]ota|Gubernur|Menteri|Presiden|Kepala\s+\w+))?"
_ORDERS = expression(
    rf"\b(?P<id>(?:Surat\s+)?Keputusan{_OFFICE}|Peraturan{_OFFICE}|Surat\s+Edaran|Instruksi{_OFFICE}|Undang-Undang"
    r"|Qanun|Perda|Perbup|Perwali|Pergub)\s+ini\b"
    r"|\b[Tt]his\s+(?P<en>(?:(?:Joint|Regional|Ministerial)\s+)?(?:Decree|Decision|Regulation|Circular(?:\s+Letter)?|Instruction|Law))\b"
)
"""What an authority orders alone, and no parties agree, in the capitals of a name."""
_OTHERS = expression(
    r"\b(?P<id>Perjanjian|Kontrak|Adendum|Surat\s+Perjanjian)\s+ini\b|\b[Tt]his\s+(?P<en>Contract|Addendum)\b"
)
"""What another agreement may be called."""
_BETWEEN_OTHERS = expression(
    r"\b(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan|MoU|PKS"
    r"|Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)\s+(?:antara|dengan|between|with)\b",
    re.IGNORECASE,
)
"""Names an agreement of others, to which "ini" may point back in the same text."""
_SHORT = {"peraturan": ("perda", "perbup", "perwali", "pergub", "permen", "perpres", "qanun")}
"""What a text may call an instrument before it writes out its kind."""
_BEGINS = expression(r"(?:^|[.;:]\s)\s*$")
_WINDOW = 6
"""Texts in which a name was told to which "ini" may point back."""


def names_of_others(case: Case) -> Iterator[tuple[Wording, int, int]]:
    """Yield where the document of *case* calls itself by the name of another instrument, as text of that does.

    Where the text or one just before it names the instrument, "ini" points back to it.
    """
    record = case.record
    own = _own_names(record) if isinstance(record, Agreement) else ()
    known = _known_names(record)
    told: dict[str, deque[str]] = {}
    for said in open_texts(case):
        before = told.setdefault(said.language, deque(maxlen=_WINDOW))
        for found in _found(said, own):
            if not _is_told(said, found, before):
                yield said, *found.span()
        for found in _AGREEMENTS.finditer(said.text) if own else ():
            of_others = _BETWEEN_OTHERS.search(said.text, 0, found.start())
            if not of_others and not _is_own(found, own):
                yield said, *found.span()
        for found in _ITS_TERM.finditer(said.text) if known else ():
            noun = _name(found).casefold()
            if not _is_own(found, known) and not any(noun in text.casefold() for text in before):
                yield said, *found.span("id" if found["id"] else "en")
        before.append(said.text)


def _known_names(record: Record) -> Collection[str]:
    """Return the names of *record* and of the agreement above it, or of those that carry it out; none where these are not known."""
    if isinstance(record, CooperationAgreement) and record.under:
        return {*_own_names(record), *_own_names(record.under)}
    if isinstance(record, JointAgreement):
        return {*_own_names(record), "perjanjian kerja sama", "cooperation agreement"}
    return ()


@value_class
class MisnamedAgreement:
    """Where a text calls an agreement by the name of another kind."""

    said: Wording
    start: int
    end: int
    name: str
    """What it is called, in the language of the text."""


_NAMES = (
    r"(?:Kesepakatan Bersama|Perjanjian Kerja Sama|Nota Kesepahaman|Nota Kesepakatan"
    r"|Joint Agreement|Cooperation Agreement|Memorandum of Understanding|Memorandum of Agreement)"
)
_NAMED_SO = expression(rf"\b(?P<name>{_NAMES})\b(?=\s)", re.IGNORECASE)
_THIS_ONE = expression(rf"\b(?P<id>{_NAMES})\s+ini\b|\bthis\s+(?P<en>{_NAMES})\b", re.IGNORECASE)
_OF_A_COOPERATION = expression(r"Perjanjian Kerja Sama|Cooperation Agreement", re.IGNORECASE)
_DATED = expression(
    r"(?:,?\s+(?:yang|which|that|was|telah|sudah|ditandatangani|signed|pada|hari|tanggal|tertanggal|bertanggal|of|dated|on"
    r"|(?:Nomor|Number|No\.?)\s+\S{3,60}|(?:di|in|at)\s+[A-Z][\w'-]+|Senin|Selasa|Rabu|Kamis|Jumat|[A-Z][a-z]+day))*,?\s+",
    re.IGNORECASE,
)
"""Between the name of an agreement and its day."""
_NUMBERED = expression(r"\s+(?:Nomor|Number|No\.?)\s+(?P<number>\S{3,80})", re.IGNORECASE)
_ON_A_SUBJECT = expression(
    r"\s+(?:tentang|mengenai|on|concerning|regarding)\s+(?:the\s+)?", re.IGNORECASE
)
_ANOTHER_PAPER = expression(
    r"\b(?:sebelumnya|terdahulu|semula|lama|dahulu|dulu|pertama|berakhir|habis|ganti\w*|menggantikan|digantikan|pengganti|draf|rancangan|konsep"
    r"|\w*usul\w*|akan|baru|lain|provinsi|kementerian|previous|former|earlier|first|replac\w+|expired|draft|propos\w+|new|other|another|ministry)\b",
    re.IGNORECASE,
)
"""In a sentence on a paper of the same subject that may be another one."""


_FORM = expression(
    r"\bKerja\s+Sama(?:\s+Daerah)?\s+dengan\s+(?:Pihak\s+(?P<third>Ketiga)|Daerah\s+Lain)\s+ini\b"
    r"|\b[Tt]his\s+(?:Regional\s+)?Cooperation\s+with\s+(?:(?:a\s+)?(?P<third_en>Third)\s+Part(?:y|ies)|(?:an)?[Oo]ther\s+Regions?)\b"
)
"""One of the forms of a cooperation (Permendagri 22/2020, article 2), by which a text calls that of its document."""
_WITH_A_REGION = {
    "id": "Kerja Sama Daerah dengan Daerah Lain",
    "en": "Regional Cooperation with Another Region",
}
_WITH_A_THIRD_PARTY = {
    "id": "Kerja Sama Daerah dengan Pihak Ketiga",
    "en": "Regional Cooperation with a Third Party",
}
_SYNERGY = {"id": "Sinergi", "en": "Synergy"}


def misnamed_forms(case: Case) -> Iterator[MisnamedAgreement]:
    """Yield where *case* calls its cooperation by the name of another form: a Sinergi a Kerja Sama Daerah dengan Pihak Ketiga."""
    record = case.record
    agreement = record if isinstance(record, JointAgreement) else getattr(record, "agreement", None)
    if not isinstance(agreement, JointAgreement):
        return
    name = _form_of(agreement)
    for said in open_texts(case):
        for found in _FORM.finditer(said.text):
            named = _WITH_A_THIRD_PARTY if found["third"] or found["third_en"] else _WITH_A_REGION
            if named != name:
                tag = said.language or "id"
                yield MisnamedAgreement(said, *found.span(), name[tag])


def _form_of(agreement: JointAgreement) -> Mapping[str, str]:
    """Return the name of the form of *agreement*, in each language."""
    if isinstance(agreement, SynergyAgreement):
        return _SYNERGY
    parties = agreement.parties
    are_regions = len(regions_among(parties)) == len(parties)
    return _WITH_A_REGION if are_regions else _WITH_A_THIRD_PARTY


_YEAR = expression(r"\b(?:19|20)\d\d\b")


def misnamed_agreements(case: Case) -> Iterator[MisnamedAgreement]:
    """Yield where *case*, which is no Kesepakatan Bersama itself, calls the one that it belongs to by the name of another kind.

    It is known by its number, its day or its subject. In an offer, "ini" is what is offered.
    """
    record = case.record
    above = record.under if isinstance(record, CooperationAgreement) else None
    known = agreements_told(record) if above is None else (above,)
    agreements = [each for each in known if isinstance(each, JointAgreement)]
    if isinstance(record, JointAgreement) or not agreements:
        return
    for said in open_texts(case):
        for each in agreements:
            name = str(each.row.name[said.language or "id"])
            yield from (
                MisnamedAgreement(said, *span, name) for span in _misnamed(case, said, each)
            )
        yield from _misnamed_cooperations(case, said, agreements)


_OF_COOPERATIONS = {"id": "Perjanjian Kerja Sama", "en": "Cooperation Agreement"}


def _misnamed_cooperations(
    case: Case, said: Wording, agreements: Collection[JointAgreement]
) -> Iterator[MisnamedAgreement]:
    """Yield where *said* calls by the name of another kind what a Perjanjian Kerja Sama of the folder, and no other agreement, is on."""
    tag = said.language or "id"
    for found in _NAMED_SO.finditer(said.text):
        on = _ON_A_SUBJECT.match(said.text, found.end())
        if on is None or _OF_A_COOPERATION.fullmatch(found["name"]):
            continue
        rest = _plain(said.text[on.end() :])
        others = [
            each.subject.get(tag, "") for each in agreements if isinstance(each.subject, Mapping)
        ]
        subjects = [text for each in case.beside("cooperation") for text in each.texts("subject")]
        around = "".join(sentence_around(said.text, found.start()))
        if (
            _BETWEEN_OTHERS.search(around)
            or _OF_OTHERS.search(around)
            or _ANOTHER_PAPER.search(around)
        ):
            continue
        if any(_begins(each, rest) for each in subjects) and not any(
            _begins(each, rest) for each in others
        ):
            yield MisnamedAgreement(said, *found.span(), _OF_COOPERATIONS[tag])


_OF_OTHERS = expression(r"\b(?:antara|between)\b", re.IGNORECASE)


def _begins(subject: object, text: str) -> bool:
    plain = _plain(str(subject).removeprefix("the "))
    return bool(plain) and _is_all(plain, text)


def _misnamed(case: Case, said: Wording, agreement: JointAgreement) -> Iterator[tuple[int, int]]:
    """Yield where *said* names another kind than that of *agreement*, and means it."""
    own = _own_names(agreement)
    for found in _NAMED_SO.finditer(said.text):
        other = not any(_plain(found["name"]) in each for each in own)
        if other and _is_known_by(case, said, found, agreement):
            yield found.span()
    for found in _THIS_ONE.finditer(said.text) if isinstance(case.record, Offer) else ():
        of_others = _BETWEEN_OTHERS.search(said.text, 0, found.start())
        if not of_others and not any(_plain(_name(found)) in each for each in own):
            yield found.span()


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _is_known_by(
    case: Case, said: Wording, found: re.Match[str], agreement: JointAgreement
) -> bool:
    """Return whether the paper that is *found* has the number or the day of *agreement*, or its subject."""
    behind = said.text[found.end() :]
    numbers = () if isinstance(agreement.numbers, Unknown) else agreement.numbers
    if number := _NUMBERED.match(behind):
        return any(number["number"].strip(",.;") == each for each in numbers)
    if _is_of_its_day(case, said, found, agreement):
        return True
    return not _OF_A_COOPERATION.fullmatch(found["name"]) and _has_its_subject(
        case, said, found, agreement
    )


def _is_of_its_day(
    case: Case, said: Wording, found: re.Match[str], agreement: JointAgreement
) -> bool:
    day = agreement.date
    if isinstance(day, Unknown) or _BETWEEN_OTHERS.match(said.text, found.start()):
        return False
    between = _DATED.match(said.text, found.end())
    dated = any(
        fact.day == day and between and between.end() == fact.start
        for fact in said.facts(FactKind.DATE)
    )
    return dated and day not in [each.date() for each in case.beside("cooperation")]


def _has_its_subject(
    case: Case, said: Wording, found: re.Match[str], agreement: JointAgreement
) -> bool:
    """Return whether the paper that is *found* is on the subject of *agreement*, which was signed by then and followed no other."""
    on, date, signed = _ON_A_SUBJECT.match(said.text, found.end()), case.record.date, agreement.date
    if not on or isinstance(signed, Unknown) or isinstance(agreement.subject, Unknown):
        return False
    if not isinstance(date, Unknown) and date < signed:
        return False
    rest = _plain(said.text[on.end() :])
    subjects = (_plain(each.removeprefix("the ")) for each in agreement.subject.values())
    subject = next((each for each in subjects if _is_all(each, rest)), None)
    if subject is None:
        return False
    around = _plain("".join(sentence_around(said.text, found.start()))).replace(subject, "")
    other_year = set(_YEAR.findall(around)) - {str(signed.year)}
    return not other_year and not _ANOTHER_PAPER.search(around)


def _is_all(subject: str, text: str) -> bool:
    """Return whether *text* begins with *subject*, and adds nothing to it."""
    return text.startswith(subject) and not _ADDS.match(text, len(subject))


_ADDS = expression(r"\w| (?:dan|serta|di|bagi|untuk|and|in|for)\b")


def _own_names(agreement: Agreement) -> Collection[str]:
    return {each.casefold() for each in agreement.row.name.values()}


def _found(said: Wording, own: Collection[str]) -> Iterator[re.Match[str]]:
    """Yield the names in what is *said* to which "ini" may also point back; an agreement has *own* ones."""
    yield from _ORDERS.finditer(said.text)
    yield from (each for each in _OTHERS.finditer(said.text) if own and not _is_own(each, own))


def _is_own(found: re.Match[str], own: Collection[str]) -> bool:
    name = _name(found).casefold()
    return any(name == each or each.startswith(f"{name} ") for each in own)


def _is_told(said: Wording, found: re.Match[str], before: Collection[str]) -> bool:
    """Return whether *found* points back to what is named earlier in what is *said*, or *before* it.

    A sentence may begin with what was decided in other words.
    """
    noun = _name(found).split()[-1 if found["en"] else 0].casefold()
    nouns = (noun, *_SHORT.get(noun, ()))
    here = said.text[: found.start()]
    decided = noun in ("keputusan", "decision") and bool(_BEGINS.search(here))
    return decided or any(each in text.casefold() for text in (here, *before) for each in nouns)


def _name(found: re.Match[str]) -> str:
    return " ".join((found["id"] or found["en"]).split())
