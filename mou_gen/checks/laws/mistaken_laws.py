"""Laws of a legal basis that stand for the law on the subject of the agreement, or for one that is cited elsewhere: of nearly its number, or in its place; and laws that are left from another agreement.

What an agreement rests on, the one that carries it out rests on as well: where it lacks the law on the subject of the
agreement above it, and cites instead one that neither of the two says a word of, that is taken for a slip.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import cited_laws
from mou_gen.checks.laws.keyed_laws import keyed_laws
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.kinds.agreement import Agreement, UnlistedInstrument
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.phrases import content
from mou_gen.library.law import Instrument, Law
from mou_gen.startup.expressions import expression

_FOUNDATIONS = frozenset(("uu-23-2014", "pp-28-2018", "permendagri-22-2020"))
"""Keys of the laws on which each cooperation of regions rests, whatever it is on."""
_OF_ANY_SUBJECT = frozenset(("uu-27-2022",))
"""Laws that stand in agreements on anything, as on the data that the parties exchange."""
_OF_ANY_LAW = content(
    "administrasi pengelolaan penyelenggaraan pelaksanaan pengaturan perjanjian sistem nasional negara umum indonesia republik pokok ketentuan"
)
"""Words of titles that agreements on anything say."""
_SAME = 2
"""Words that a title has in common with a subject that it is on, where that does not have all of them."""


def mistaken_laws(case: Case, law: Law) -> Iterator[tuple[SourcedText, Instrument]]:
    """Yield each key of the legal basis of *case* that is not on its subject, and the law with nearly that number that is.

    One with that number and any other year is meant where nothing in *case* is about the key.
    UU 24/2009 is on the flag and the language, and UU 24/2007 on disaster management. Where the legal basis has both,
    neither is mistaken for the other.
    """
    record = case.record
    if not isinstance(record, Agreement) or isinstance(record.subject, Unknown):
        return
    date = None if isinstance(record.date, Unknown) else record.date
    subject = _subject(record)
    keys = [each for each in record.legal_basis if isinstance(each, SourcedText)]
    known = {*keys, *(name for key in keys for name in _amended(law, key))}
    said = _said(case)
    for key in keys:
        own = law.instruments.get(key)
        title = own.title.get("id") if own else None
        if own is None or not title or key in _FOUNDATIONS or subject & content(title):
            continue
        strange = not _is_told(title, said)
        near = [
            each
            for each in law.instruments.values()
            if (_is_near(own, each) or (strange and _has_number(own, each)))
            and each.key not in known
            and _is_on(each, subject)
            and each.holds(date)
        ]
        if len(near) == 1:
            yield key, near[0]


def exchanged_laws(case: Case, law: Law) -> Iterator[tuple[SourcedText, Instrument]]:
    """Yield each key of the legal basis of *case* that nothing there is about, and the law of that number and another year that is cited in its place.

    The agreement above cites it, the agreements that carry *case* out, or a text of *case*: UU 24/2007 beside `uu-24-2013`.
    """
    record = case.record
    if not isinstance(record, Agreement):
        return
    keys = [each for each in record.legal_basis if isinstance(each, SourcedText)]
    known = {*keys, *(name for key in keys for name in _amended(law, key))}
    theirs, said = _cited_beside(case, law), _said(case)
    for key in keys:
        own = law.instruments.get(key)
        title = own.title.get("id") if own else None
        if own is None or not title or key in _FOUNDATIONS or key in theirs:
            continue
        if _is_told(title, said):
            continue
        for each in sorted(theirs - known):
            meant = law.instruments.get(each)
            if meant and (_has_number(own, meant) or _is_near(own, meant)):
                yield key, meant


_OF_TRAFFICKING = r"perdagangan\s+(?:orang|manusia|anak|perempuan)|penyelundupan\s+manusia|tra(?:fik|ffick)ing|TPPO|migran|TKI|eksploitasi|perbudakan"
_TRAFFICKING = expression(rf"\b(?:{_OF_TRAFFICKING})\b", re.IGNORECASE)
_MIGRANT_WORK = expression(
    rf"\b(?:{_OF_TRAFFICKING}|PMI|tenaga\s+kerja|ketenagakerjaan|pencari\s+kerja|luar\s+negeri|negara\s+(?:tujuan|penempatan)|(?:di)?deportasi|repatriasi)\b",
    re.IGNORECASE,
)
"""Most who are trafficked abroad went as workers: one law protects them as victims, and one as migrants."""
_DISASTERS = expression(
    r"\b(?:\w*bencana\w*|\w*darurat\w*|kebakaran|banjir|gempa|tsunami|longsor|erupsi|letusan|kekeringan|evakuasi|(?:pe|me)ngungsi\w*|tanggap|mitigasi|kemarau|karhutla|gunung|rob|puting\s+beliung|BPBD|krisis"
    r"|pencarian|pertolongan|penyelamatan|wabah|kejadian\s+luar\s+biasa|asap|cuaca|badai|abrasi)\b",
    re.IGNORECASE,
)
_VIOLENCE = expression(
    r"\b(?:kekerasan|KDRT|pelecehan|rumah\s+tangga|korban|perempuan|anak)\b", re.I
)
_ONLY_ON = {
    **dict.fromkeys(("uu-21-2007", "pp-9-2008"), _TRAFFICKING),
    **dict.fromkeys(("uu-24-2007", "pp-21-2008", "pp-22-2008", "pp-23-2008"), _DISASTERS),
    **dict.fromkeys(("uu-23-2004", "uu-12-2022"), _VIOLENCE),
    "uu-18-2017": _MIGRANT_WORK,
}
"""Laws of the examples that an agreement on something else keeps when it is made from one of them, each with what says its subject."""


def strange_laws(case: Case, law: Law) -> Iterator[tuple[SourcedText, Instrument]]:
    """Yield each key of the legal basis of *case* of a law on a subject of which nothing there says a word."""
    record = case.record
    if not isinstance(record, Agreement):
        return
    keys = [each for each in record.legal_basis if isinstance(each, SourcedText)]
    for key in keys:
        says, own = _ONLY_ON.get(key), law.instruments.get(key)
        if says and own and not any(says.search(text) for text in _own_texts(case)):
            yield key, own


_ON = {
    "uu-21-2007": expression(r"\bperdagangan\s+orang\b", re.IGNORECASE),
    "uu-23-2004": expression(r"\bkekerasan\s+dalam\s+rumah\s+tangga\b", re.IGNORECASE),
    "uu-23-2006": expression(r"\badministrasi\s+kependudukan\b", re.IGNORECASE),
    "uu-24-2007": expression(
        r"\b(?:penanggulangan|penanganan|mitigasi)\s+bencana\b", re.IGNORECASE
    ),
    "uu-43-2007": expression(r"\bperpustakaan\b", re.IGNORECASE),
    "uu-18-2008": expression(
        r"(?<!selain )(?<!bukan )(?<!merupakan )(?<!tanpa )(?<!luar )\bsampah\b", re.IGNORECASE
    ),
    "uu-43-2009": expression(r"\b(?:arsip|kearsipan)\b", re.IGNORECASE),
    "uu-8-2016": expression(r"\bpenyandang\s+disabilitas\b", re.IGNORECASE),
    "uu-18-2017": expression(r"\bpekerja\s+migran\b", re.IGNORECASE),
    "uu-12-2022": expression(r"\bkekerasan\s+seksual\b", re.IGNORECASE),
    "uu-27-2022": expression(r"\bdata\s+pribadi\b", re.IGNORECASE),
}
"""What the subject of an agreement says that is on the same as a law."""


def missing_laws(case: Case, law: Law) -> Iterator[Instrument]:
    """Yield each law on the subject of *case* that is not in its legal basis, where other laws than those on cooperation are.

    Who rests an agreement on the laws on cooperation alone means to.
    """
    record = case.record
    if not isinstance(record, Agreement) or isinstance(record.subject, Unknown):
        return
    date = None if isinstance(record.date, Unknown) else record.date
    keys = {str(key) for key in record.legal_basis if isinstance(key, SourcedText)}
    titled = {each.law.key for each in keyed_laws(case, law.kinds)}
    for entry in record.legal_basis:
        if isinstance(entry, UnlistedInstrument):
            titled |= {cited.key for cited in cited_laws(entry.title.get("id", ""), law.kinds)}
    known = {*keys, *titled, *(name for key in keys for name in _amended(law, key))}
    subject = str(record.subject.get("id", ""))
    for key, says in _ON.items() if keys - _FOUNDATIONS - _OF_ANY_SUBJECT else ():
        meant = law.instruments.get(key)
        if key not in known and meant and meant.holds(date) and says.search(subject):
            yield meant


def _own_texts(case: Case) -> Iterator[str]:
    """Yield the Indonesian texts of *case* but for its legal basis."""
    for _said, stretch in indonesian_stretches(case):
        if stretch.value and not stretch.value.origin.path.startswith("legal_basis"):
            yield stretch.text


def _cited_beside(case: Case, law: Law) -> frozenset[str]:
    """Return the keys of the laws that the texts of *case* cite, and the legal basis of the agreement above it or of those below."""
    record = case.record
    found = {
        cited.key
        for _said, stretch in indonesian_stretches(case)
        if stretch.value and not stretch.value.origin.path.startswith("legal_basis")
        for cited in cited_laws(stretch.text, law.kinds)
    }
    if isinstance(record, CooperationAgreement):
        above = record.under.legal_basis if record.under else ()
        found |= {str(each) for each in above if isinstance(each, SourcedText)}
    for each in case.beside("cooperation"):
        found |= {*each.texts("legal_basis")}
    return frozenset(found)


def _is_told(title: str, said: frozenset[str]) -> bool:
    """Return whether the words *said* have one of those by which the *title* of a law tells what it, or the law that it amends, is on."""
    topic = content(title.rpartition(" tentang ")[2]) - _OF_ANY_LAW
    return not topic or bool(topic & said)


def replaced_laws(case: Case, law: Law) -> Iterator[tuple[SourcedText, Instrument]]:
    """Yield the one key of the legal basis of *case* that nothing there is about, and the law on the subject of the agreement above it, which is missing."""
    record = case.record
    above = record.under if isinstance(record, CooperationAgreement) else None
    if above is None or not isinstance(record, CooperationAgreement):
        return
    own, theirs = (
        [each for each in of.legal_basis if isinstance(each, SourcedText)] for of in (record, above)
    )
    known = {*own, *(name for key in own for name in _amended(law, key))}
    subject = _subject(above)
    missing = [
        found
        for key in theirs
        if key not in known and (found := law.instruments.get(key)) and _is_on(found, subject)
    ]
    said = _said(case) | subject
    strange = [
        key
        for key in own
        if key not in {*theirs, *_FOUNDATIONS}
        and (found := law.instruments.get(key))
        and found.title.get("id")
        and not said & content(found.title["id"])
    ]
    if len(missing) == len(strange) == 1:
        yield strange[0], missing[0]


def _said(case: Case) -> frozenset[str]:
    """Return the words of *case* but for those of its legal basis."""
    return frozenset[str]().union(*map(content, _own_texts(case)))


def _subject(record: Agreement) -> frozenset[str]:
    """Return the words of what *record* is on."""
    if isinstance(record.subject, Unknown):
        return frozenset()
    return content(str(record.subject.get("id", "")))


def _is_near(one: Instrument, other: Instrument) -> bool:
    """Return whether the two are of one kind, with one number and a year of which one digit differs, or with the digits of that number in one year."""
    if one.kind != other.kind or one.key == other.key:
        return False
    if one.number == other.number:
        return _differing(str(one.year), str(other.year)) == 1
    return one.year == other.year and sorted(str(one.number)) == sorted(str(other.number))


def _has_number(one: Instrument, other: Instrument) -> bool:
    """Return whether the two are of one kind and have one number, in two years."""
    return one.kind == other.kind and one.number == other.number and one.key != other.key


def _differing(one: str, other: str) -> int:
    """Return in how many places the years *one* and *other* differ."""
    return sum(mine != theirs for mine, theirs in zip(one, other, strict=True))


def _amended(law: Law, key: str) -> tuple[str, ...]:
    """Return the laws that the one called *key* amends."""
    found = law.instruments.get(key)
    return found.amends if found else ()


def _is_on(law: Instrument, subject: frozenset[str]) -> bool:
    """Return whether the title of *law* has what the *subject* of an agreement says."""
    words = content(law.title.get("id", ""))
    return bool(words) and (words <= subject or len(words & subject) >= _SAME)
