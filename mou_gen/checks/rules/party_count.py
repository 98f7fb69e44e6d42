"""A text that counts the regions or the parties counts those of the agreement.

`Kedua daerah membahas` in minutes of three regions comes from an agreement of two, and leaves a party
out; so does `the two regions` in an offer to two others. The rule counts the parties, and the
regencies, cities and provinces among them. A text may speak of some of them, if it or the text
before it names these, or refers back to them.

Passes: `ketiga daerah` under an agreement of three regencies; `kedua kabupaten` where two regencies and a city agree;
        `Kabupaten Pacitan dan Kabupaten Wonogiri berbatasan; kedua daerah ...`; `kedua daerah tersebut`.
Fails:  `landasan bagi kedua daerah` in an offer among three; `ketiga PIHAK` in an agreement of two; `both regions` where
        there are three; `5 (lima) instansi yang menjadi PIHAK` of four; minutes `dihadiri wakil dari 4 (empat)
        kabupaten` of three; `empat instansi vertikal ... dalam Nota Kesepakatan ini` with three.
Not seen: a count of something else that the parties have, and other numbers in figures.
Source: Permendagri 22/2020, article 1(13) (read in full): the parties are those that conclude the agreement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Bilingual, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Party, places_among
from mou_gen.kinds.record import Record
from mou_gen.kinds.report import Report
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.named_regions import named_regions
from mou_gen.language.number_words import spelled_number
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "party-count"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 1(13)"
SURE = True
ATURAN = """Teks yang menyebut jumlah daerah atau jumlah pihak sesuai dengan jumlah dalam kesepakatannya.

`Kedua daerah membahas` dalam notula tiga daerah berasal dari kesepakatan dua daerah, dan satu pihak
terlewat; demikian pula `the two regions` dalam penawaran kepada dua daerah lain. Yang dihitung ialah
para pihak, serta kabupaten, kota, dan provinsi di antaranya. Teks boleh membicarakan sebagian saja,
jika teks itu atau teks sebelumnya menyebut namanya, atau merujuk kembali kepadanya.

Lulus:  `ketiga daerah` menurut kesepakatan tiga kabupaten; `kedua kabupaten` jika dua kabupaten dan satu kota
        bersepakat; `Kabupaten Pacitan dan Kabupaten Wonogiri berbatasan; kedua daerah ...`; `kedua daerah tersebut`.
Gagal:  `landasan bagi kedua daerah` dalam penawaran antara tiga daerah; `ketiga PIHAK` dalam kesepakatan dua pihak;
        `both regions` padahal ada tiga; `5 (lima) instansi yang menjadi PIHAK` padahal empat; notula `dihadiri wakil dari
        4 (empat) kabupaten` padahal tiga; `empat instansi vertikal ... dalam Nota Kesepakatan ini` padahal tiga.
Tidak terlihat: jumlah hal lain yang dimiliki para pihak, dan jumlah lain dengan angka.
Sumber: Permendagri 22/2020, Pasal 1 angka 13 (dibaca lengkap): para pihak ialah yang membuat kesepakatan.
"""

_NUMBERS: Mapping[str, int] = {
    "kedua belah": 2,
    "kedua": 2,
    "ketiga": 3,
    "keempat": 4,
    "kelima": 5,
    "both": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
}
_NOUNS: Mapping[str, str] = {
    "daerah": "region",
    "pemerintah daerah": "region",
    "kepala daerah": "region",
    "kabupaten": "kabupaten",
    "bupati": "kabupaten",
    "kota": "kota",
    "wali kota": "kota",
    "provinsi": "provinsi",
    "gubernur": "provinsi",
    "pihak": "party",
    "regions": "region",
    "regional governments": "region",
    "heads of region": "region",
    "regencies": "kabupaten",
    "regents": "kabupaten",
    "cities": "kota",
    "mayors": "kota",
    "provinces": "provinsi",
    "governors": "provinsi",
    "parties": "party",
}
_COUNTED = expression(
    r"(?:\b(?P<before>\w+)\s+)?\b(?P<number>kedua(?: belah)?|ketiga|keempat|kelima|both(?: the)?|(?:all|the) (?:two|three|four|five))\s+"
    rf"(?P<noun>{'|'.join(sorted(_NOUNS, key=len, reverse=True))})\b(?!/)"
    r"(?!\s+(?:tersebut|itu|ini|yang(?!\s+menjadi\s+(?:PARA\s+)?PIHAK\b)|lain|lainnya|concerned|named|mentioned|that(?!\s+are\s+(?:the\s+)?PART)|which|in question|of origin)\b)",
    re.IGNORECASE,
)
_COUNTS_OTHERS = frozenset(
    re.findall(
        r"\w+",
        """rapat sidang pertemuan tahap tahapan tahun semester triwulan bagian pihak hari kali alinea butir
    pasal ayat bulan minggu permintaan surat orang urutan besaran""",
    )
)
"""After these, "kedua" is a place in an order: "rapat kedua"."""
_ORDINAL = expression(
    r"\bPIHAK (KESATU|KEDUA|KETIGA|KEEMPAT|KELIMA)\b|\b(FIRST|SECOND|THIRD|FOURTH|FIFTH) PARTY\b"
)
_OTHER_AGREEMENT = expression(r"Perjanjian Kerja Sama|Cooperation Agreement")


def check(case: Case) -> Iterator[Problem]:
    """Yield each count of regions or parties in the data of *case* that is not theirs."""
    record = case.record
    parties = record.agreement_parties
    if len(parties) < 2 or registry.of_model(type(record)).about_case or isinstance(record, Report):
        return
    before = ""
    for said in open_texts(case):
        for found in _COUNTED.finditer(said.text):
            value = said.value(*found.span("number"))
            if value and value.origin.file == record.origin.file:
                yield from _compared(said, found, record, parties, before)
        before = said.text
        yield from _in_figures(said, record, parties)
        yield from _bodies(said, record, parties)
        if isinstance(record, WorkPlan):
            yield from _in_places(said, record)


_ALONGSIDE = r"(?P<number>\d{1,2})\s*(?:\([^)]{2,20}\))?\s+"
_PARTIES = expression(
    rf"{_ALONGSIDE}(?:[^\W\d_]+\s+){{1,3}}?(?:yang\s+menjadi\s+(?:PARA\s+)?PIHAK\b"
    r"|(?:that|which|who)\s+(?:are|is)\s+(?:a\s+|the\s+)?PART(?:Y|IES)\b|PARTIES\s+to\s+this\b)"
)
_PRESENT = expression(
    rf"\b(?:dihadiri|diikuti|kehadiran|hadirnya)\s+(?:oleh\s+)?(?:para\s+)?(?:wakil|utusan|perwakilan)\s+(?:dari\s+)?{_ALONGSIDE}"
    r"(?:pemerintah\s+)?(?P<noun>kabupaten|kota|provinsi|daerah)\b"
    rf"|\b(?:attended\s+by|(?:attendance|presence)\s+of)\s+(?:the\s+)?representatives\s+of\s+(?P<en>\d{{1,2}})\s*(?:\([^)]{{2,20}}\))?\s+(?P<of>regenc\w+|cit\w+|provinc\w+|regions?)\b",
    re.IGNORECASE,
)


_BODIES = expression(
    r"\b(?P<number>dua|tiga|empat|lima|enam|two|three|four|five|six)\s+"
    r"(?:instansi\s+vertikal|vertical\s+(?:bodies|agencies|offices))\b"
)
_PLACES = expression(
    r"\b(?P<number>\d{1,2})\s*(?:\([^)]{2,20}\))?\s+(?P<noun>kabupaten|kota|provinsi|regencies|cities|provinces)\b",
    re.IGNORECASE,
)


def _in_places(said: Wording, plan: WorkPlan) -> Iterator[Problem]:
    """Yield an activity in "2 (dua) kabupaten" whose place names three."""
    for found in _PLACES.finditer(said.text):
        value = said.value(*found.span())
        path = value.origin.path.rpartition(".activity.")[0] if value else ""
        for activity in plan.activities or ():
            if activity.origin.path != path or isinstance(activity.place, Unknown):
                continue
            text = str(next(iter(activity.place.values())))
            level = _NOUNS[found["noun"].casefold()]
            named = {each.region.code for each in named_regions(text) if each.region.level == level}
            if named and len(named) != int(found["number"]):
                yield _miscounted(said, found, len(named))


_OF_THIS = expression(r"\b(?:ini|PARA\s+PIHAK)\b|\b(?:this|these|the\s+PARTIES)\b")


def _bodies(said: Wording, record: Record, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield "empat instansi vertikal" of an agreement to which three bodies of the Government are parties."""
    count = sum(each.is_central for each in parties)
    for found in _BODIES.finditer(said.text) if count and isinstance(record, Agreement) else ():
        told = spelled_number(found["number"], said.language or "id")
        if told != count and _OF_THIS.search(said.text):
            yield _miscounted(said, found, count)


def _in_figures(said: Wording, record: Record, parties: Sequence[Party]) -> Iterator[Problem]:
    """Yield "5 (lima) instansi yang menjadi PIHAK" of four, and minutes that more regions attend than took part."""
    for found in _PARTIES.finditer(said.text):
        if int(found["number"]) != len(parties) and isinstance(record, Agreement):
            yield _miscounted(said, found, len(parties))
    for found in _PRESENT.finditer(said.text) if isinstance(record, Minutes) else ():
        noun = _NOUNS.get((found["noun"] or found["of"]).casefold(), "region")
        told = int(found["number"] or found["en"])
        took_part = _guests(record)
        texts = " ".join(text for each in took_part for text in each.values())
        guests = {each.region.code for each in named_regions(texts)}
        there = {_count(parties, noun), len(guests), len(took_part)}
        if took_part and told > max(there):
            yield _miscounted(said, found, max(there))


def _guests(record: Record) -> Sequence[Bilingual]:
    """Return who took part in the meeting of *record*, as far as that is known."""
    guests = record.participants if isinstance(record, Minutes) else ()
    return () if isinstance(guests, Unknown) else guests


def _miscounted(said: Wording, found: re.Match[str], count: int) -> Problem:
    message = _("{words}, but there are {count}", words=said.quoted(found[0]), count=count)
    hint = _("count again, or name those that are meant")
    return Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _compared(
    said: Wording, found: re.Match[str], record: Record, parties: Sequence[Party], before: str
) -> Iterator[Problem]:
    told, noun = _told(found), _NOUNS[" ".join(found["noun"].casefold().split())]
    if (found["before"] or "").casefold() in _COUNTS_OTHERS:
        return
    if noun == "party" and not found["noun"].isupper():
        return  # of somebody else, as who hands over and who receives
    there = _counts(record, parties, noun)
    if told in there or there <= {0} or _are_named(said.text, told, parties):
        return
    if (
        told in _lengths_of_rows(said.text)
        or _are_named(before, told, parties)
        or (not isinstance(record, Agreement) and _OTHER_AGREEMENT.search(said.text))
    ):
        return
    words = said.text[found.start("number") : found.end("noun")]
    message = _("{words}, but there are {count}", words=said.quoted(words), count=max(there))
    hint = _("count again, or name those that are meant")
    yield Problem(said.place(found.start("number"), found.end("noun")), message, hint, ID, LEVEL)


_ITEM = r"(?:Rp\.?\s?|IDR\s?)?\d[\d.,]{0,24}(?<![.,])%?(?:\s\([^()]{2,80}\))?(?:\s(?!dan\b|serta\b|and\b)[^\W\d_]{1,20}){0,2}"
_JOINT = r"(?:,\s(?:dan\s|serta\s|and\s)?|\s(?:dan|serta|and)\s)"
_ROW = expression(rf"{_ITEM}(?:{_JOINT}{_ITEM}){{1,8}}")
_NEXT = expression(rf"{_JOINT}(?=Rp|IDR|\d)")


def _lengths_of_rows(text: str) -> set[int]:
    """Return how many figures stand in each row of *text*, which then tells of so many others than the parties: "120 km, 90 km, dan 30 km"."""
    return {len(_NEXT.findall(row[0])) + 1 for row in _ROW.finditer(text)}


def _told(found: re.Match[str]) -> int:
    words = found["number"].casefold().split()
    return next(
        _NUMBERS[each] for each in (" ".join(words), words[-1], words[0]) if each in _NUMBERS
    )


def _counts(record: Record, parties: Sequence[Party], noun: str) -> set[int]:
    """Return how many of *noun* there may be: of the agreement, and of the one below it that *record* is about."""
    sets = [parties]
    base = getattr(record, "base", None)
    if isinstance(base, Agreement):
        sets.append(base.parties)
    if isinstance(record, Offer):
        sets.append((*record.parties, record.sender))
    return {_count(each, noun) for each in sets}


def _count(parties: Sequence[Party], noun: str) -> int:
    places = places_among(parties)
    if noun == "party":
        return len(parties)
    if noun == "region":
        return len(places)
    levels = sum(place.level == noun for place in places)
    return levels or (len({place.province for place in places}) if noun == "provinsi" else 0)


def _are_named(text: str, count: int, parties: Sequence[Party]) -> bool:
    """Return whether *text* names *count* regions or parties: those that it speaks of."""
    small = text.casefold()
    own = {place.code for place in places_among(parties) if place.bare_name.casefold() in small}
    named = {each.region.code for each in named_regions(text)}
    return count in map(len, (named, own, named | own, set(_ORDINAL.findall(text))))
