"""What a text announces and lists: "tiga komponen, yaitu a, b, dan c"; parts and their sum.

How many items a list has is not always sure, since a "dan" may stand within one: so it has a least
and a most.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from mou_gen.language.days import MONTHS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_NAMELY = {
    "id": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,4})\s*,?\s*(?:\b(?:yaitu|yakni|ialah|terdiri\s+(?:atas|dari)|meliputi|mencakup)\b|:)"
        r"\s*:?\s*",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?P<noun>(?:\s+[^\W\d_]+){1,5})\s*,?\s*(?:\b(?:namely|i\.e\.|that\s+is|consisting\s+of|comprising)|:)\s*:?\s*",
        re.IGNORECASE,
    ),
}
_FAR = {
    "id": expression(
        r"\s+(?P<noun>kegiatan|langkah|tugas|hal|komponen|tahap(?:an)?|jenis|program|unsur|syarat|dokumen|layanan|upaya|tindakan|bentuk)"
        r"(?P<which>(?:\s+[^\W\d_]+){4,10})\s*,\s*(?:yaitu|yakni)\s*:?\s*(?=[a-z])"
    ),
    "en": expression(
        r"\s+(?P<noun>activities|steps|tasks|matters|components|stages|types|programmes|elements|requirements|documents|services"
        r"|efforts|measures|actions|forms)"
        r"(?P<which>(?:\s+[^\W\d_]+){5,12})\s*,\s*(?:namely|i\.e\.|that\s+is)\s*:?\s*(?=[a-z])"
    ),
}
"""Of what is of no place or person, and stands farther from its list: "3 (tiga) kegiatan di wilayah yang berdekatan, yaitu ..."."""
_ANOTHER = expression(
    r"\b(?:dan|atau|serta|untuk|bagi|kedua|ketiga|dua|tiga|empat|lima|and|or|for|both|two|three|four|five|"
    r"kegiatan|langkah|tugas|hal|tahap|jenis|program|unsur|syarat|dokumen|layanan|bidang|sektor|kelompok|desa|daerah|regions?"
    r"|activities|steps|tasks|matters|stages|types|documents|services|fields|sectors|groups|villages)\b",
    re.IGNORECASE,
)
"""May be what the list is of."""
_END = expression(
    r"[.;](?=\s|$)|,\s*(?:sehingga|agar|supaya|so\s+that)\b|\b(?:yang|which|untuk|dengan|serta\s+dengan|in\s+order)\b",
    re.IGNORECASE,
)
_OPEN = expression(
    r"\b(?:antara\s+lain|misalnya|seperti|dan\s+lain|dan\s+sebagainya|among\s+others|such\s+as|including|for\s+example"
    r"|and\s+others|etc|dll|dsb|masing-masing|each|respective|setiap|every)\b",
    re.IGNORECASE,
)
_LAST = {"id": r"(?:dan/atau|dan|serta|atau)", "en": r"(?:and/or|and|or)"}
_ENUMERATED = expression(r"(?:^|[\s,;])(?:\(?(?:[a-z]|\d{1,2})\)|[a-z]\.)\s+(?=\w)")
_NO_ITEMS = frozenset(
    [
        "kali",
        "times",
        "hari",
        "days",
        "malam",
        "nights",
        "minggu",
        "pekan",
        "weeks",
        "bulan",
        "months",
        "tahun",
        "years",
        "jam",
        "hours",
        "persen",
        "orang",
        "people",
        "persons",
    ]
)
_THAT = "yang"
"""Begins what something is like: "dua paket yang mencakup kedua daerah" lists nothing."""
_MOST_ANNOUNCED = 30


@value_class
class Announced:
    """How many items a text announces, and how many it lists."""

    count: int
    least: int
    most: int
    text: str
    start: int
    end: int

    @property
    def agrees(self) -> bool:
        """Whether it lists as many as it announces."""
        return self.least <= self.count <= self.most


_WHOLE = expression(r"\b(?:dari|of|among)\s+(?:the\s+)?$", re.IGNORECASE)


def announced(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of *text* in *language* before which its number is said."""
    for fact in facts(text, language):
        if (
            fact.kind is not FactKind.NUMBER
            or not _is_count(fact)
            or _stands_before(fact, text, _WHOLE)
        ):
            continue  # of "satu dari tiga desa: Batujai" one is listed
        found = _NAMELY[language].match(text, fact.end) or _far(text, fact.end, language)
        noun = found["noun"].casefold().split() if found else []
        if not found or _NO_ITEMS & {*noun}:
            continue
        listed = _listed(text, found.end())
        bounds = _items(listed, language)
        if bounds and not (_THAT in noun and bounds == (1, 1)):
            words = text[fact.start : found.end() + len(listed)]
            yield Announced(int(fact.value), *bounds, words, fact.start, found.end() + len(listed))


def _far(text: str, start: int, language: str) -> re.Match[str] | None:
    """Return what stands at *start* before a list that can be of nothing else, None where there is none."""
    found = _FAR[language].match(text, start)
    return found if found and not _ANOTHER.search(found["which"]) else None


_OFTEN = expression(r"\b(?:kali|times|twice|thrice)\b", re.IGNORECASE)
_A_YEAR = 12
_MONTH = {
    language: expression(rf"\b(?:{'|'.join(MONTHS[language])})\b", re.IGNORECASE)
    for language in ("id", "en")
}
_MONTHS = {
    language: expression(
        r"\s*,?\s*(?:yaitu|yakni|ialah|namely|that\s+is)\s*,?\s*(?:pada\s+|in\s+)?(?:setiap\s+|every\s+)?(?:bulan\s+)?"
        rf"(?P<months>{month.pattern}(?:\s*(?:,|,?\s+(?:dan|serta|and))\s+(?:(?:pada|in)\s+)?(?:bulan\s+)?{month.pattern})*)",
        re.IGNORECASE,
    )
    for language, month in _MONTH.items()
}


_EVERY = expression(r"\b(?:setiap|tiap|every)\s+$", re.IGNORECASE)


def announced_months(text: str, language: str) -> Iterator[Announced]:
    """Yield each list of months behind how often a year they come: "2 (dua) kali dalam setahun, yaitu pada bulan Mei dan Juli"."""
    for fact in facts(text, language):
        every = fact.kind is FactKind.DURATION and _EVERY.search(text, 0, fact.start)
        if fact.kind is not FactKind.DURATION or not (every or _OFTEN.search(fact.text)):
            continue
        value, unit = fact.value
        listed = _MONTHS[language].match(text, fact.end)
        if listed and unit == "month" and value and _A_YEAR % value == 0:
            count = len(_MONTH[language].findall(listed["months"]))
            words = text[fact.start : listed.end()]
            yield Announced(int(_A_YEAR / value), count, count, words, fact.start, listed.end())


_BEHIND = expression(
    r",\s+(kepada|dari|di|ke|pada|oleh|bagi|dalam|selama|to|from|in|at|on|by|for|during)\s",
    re.IGNORECASE,
)
"""Goes on behind a list: "seorang dokter dan seorang bidan, kepada PIHAK KEDUA"."""


def _listed(text: str, start: int) -> str:
    """Return the list that begins at *start*: a last part that begins as no other does is none of its items."""
    end = _END.search(text, start)
    listed = text[start : end.start() if end else len(text)].rstrip(" ,")
    behind = list(_BEHIND.finditer(listed))
    if len(behind) == 1 and not listed.casefold().startswith(f"{behind[0][1].casefold()} "):
        return listed[: behind[0].start()]
    return listed


def _is_count(fact: Fact) -> bool:
    value = Decimal(fact.value)
    return fact.sure and value == int(value) and 2 <= value <= _MOST_ANNOUNCED


def _items(listed: str, language: str) -> tuple[int, int] | None:
    """Return the least and the most items that *listed* may have; None where it is no full list."""
    if _OPEN.search(listed) or not listed.strip():
        return None
    marks = len(_ENUMERATED.findall(listed))
    if marks >= 2:
        return marks, marks
    if re.search(r"\d", listed):
        return None
    cut = _cut(listed, language)
    least, most = _joined(cut, language)
    is_closed = _CLOSED[language].search(cut) and not _JOINT[language].search(listed, len(cut))
    return least, most if is_closed else _joined(listed, language)[1]


def _cut(listed: str, language: str) -> str:
    """Return *listed* up to where its sentence may go on behind: "A, B, dan C, dua kali setahun"."""
    joint = _JOINT[language].search(listed)
    behind = _NO_ITEM_BEHIND[language].search(listed, joint.end()) if joint else None
    return listed[: behind.start()] if behind else listed


_JOINT = {tag: expression(rf"\b,?\s+{last}\s") for tag, last in _LAST.items()}
_CLOSED = {tag: expression(rf",\s+{last}\s") for tag, last in _LAST.items()}
"""Before the last of a list; a comma behind that item parts it from the rest of the sentence."""
_NO_ITEM_BEHIND = {tag: expression(rf",(?!\s*{last}\b)") for tag, last in _LAST.items()}


def _joined(listed: str, language: str) -> tuple[int, int]:
    """Return the least and the most items that commas and "dan" part in *listed*."""
    last = _LAST[language]
    commas = len(re.findall(rf",(?!\s*{last}\b)", listed))
    final = len(re.findall(rf",\s*{last}\b", listed))
    inner = len(re.findall(rf"(?<![,\w])\s{last}\s", listed)) + len(
        re.findall(rf"(?<=\w)\s{last}\s", listed)
    )
    if not commas and not final and not inner:
        return (1, 1)
    ends = 1 + commas + final
    # Without a comma before the last "dan", one of them must be the joint of the list.
    least = ends if final else ends + (1 if inner else 0)
    if language == "id":
        least = max(least, 2) if inner and not final else least
    return least, ends + inner


# ---- sums ------------------------------------------------------------------------------------

_TOTAL = {
    "id": expression(
        r"\b(?:seluruhnya(?:\s+berjumlah|\s+sebesar|\s+sebanyak)?|total(?:nya)?|jumlah\s+(?:seluruh|keseluruhan)(?:nya)?"
        r"|sehingga\s+(?:ber)?jumlah(?:nya)?)\W+(?:\w+\W+){0,3}$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:total(?:l?ing)?|in\s+total|in\s+all|altogether|sum)\W+(?:\w+\W+){0,3}$",
        re.IGNORECASE,
    ),
}
_CONSISTS = {
    "id": expression(
        r"\b(?:terdiri\s+(?:atas|dari)|(?:ter|di)?bagi\s+(?:atas|menjadi)|dengan\s+rincian|yaitu|yakni|meliputi)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:consisting|comprising|made\s+up|divided\s+into|split\s+into|namely|with)\b",
        re.IGNORECASE,
    ),
}
_GOES_ON = {"id": expression(r",\s*$"), "en": expression(r"[,:]")}
"""What stands before parts that no word announces: "9 (nine) members, 5 (five) from here"."""
_OF_ANOTHER = expression(r",\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,3}\s+(?:for|at|to)\s+$")
"""What stands before the next of several: "potatoes accounted for 98 tonnes, cabbages for 60 tonnes"."""
_OWN_BUDGETS = expression(
    r"\b(?:APBD|Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah)(?:\s+\(APBD\))?\s+masing-masing"
    r"|\b(?:Regional\s+)?(?:Revenue\s+and\s+Expenditure\s+)?Budgets?(?:\s+\(APBD\))?\s+of\s+each\b",
    re.IGNORECASE,
)
"""Tells who pays, and not what each gets."""
_EACH = expression(r"\b(?:masing-masing|setiap|tiap|each|every|per|respective)\b", re.IGNORECASE)
_CITED = expression(
    r"(?:\b(?:nomor|no\.|tahun|number|pasal|articles?|ayat|paragraphs?)\s*\(?|\bnumber \d+ of )$",
    re.IGNORECASE,
)
"""What stands before the number, the year or the article of a law, which counts nothing."""
_NOUN = expression(r"\s*([^\W\d_]+)")
_PLACED = frozenset(("di", "dari", "pada", "from", "of", "in", "at", "with"))
"""What follows a part whose noun is left out: "lima pos, yaitu tiga di Banyuwangi dan dua di Jembrana"."""
_SENTENCE = expression(r"[.;](?=\s|$)")


@value_class
class Sum:
    """A total, and its parts that do not make it."""

    total: Fact
    made: Decimal
    """What the parts make together."""


def wrong_sums(text: str, language: str) -> Iterator[Sum]:
    """Yield each total of *text* in *language* that its parts do not make."""
    for _start_of_sentence, stated in _by_sentence(text, language):
        yield from _wrong_totals(text, stated, language)
        yield from _wrong_heads(text, stated, language)
        yield from _wrong_remainders(text, stated, language)


@lru_cache(maxsize=4096)
def _by_sentence(text: str, language: str) -> Sequence[tuple[int, Sequence[Fact]]]:
    """Return where each sentence of *text* that states several facts begins, and these facts."""
    ends = [found.end() for found in _SENTENCE.finditer(text)]
    bounds = [0, *ends, len(text) + 1]
    found = [
        each
        for each in facts(text, language)
        if each.sure and not _stands_before(each, text, _CITED)
    ]
    sentences = []
    for start, stop in pairwise(bounds):
        first, end = (bisect_left(found, place, key=_start) for place in (start, stop))
        if 1 < end - first <= _MOST_COMPARED:
            sentences.append((start, found[first:end]))
    return sentences


_MOST_COMPARED = 100
"""Numbers in a sentence whose sum is looked for: each is compared with each."""
_REACH = 200
"""Characters before a number that can say what it is."""


def _start(fact: Fact) -> int:
    return fact.start


def _stands_before(fact: Fact, text: str, said: re.Pattern[str]) -> bool:
    """Return whether *said*, a pattern that ends at the number, stands right before *fact*."""
    return bool(said.search(text, max(0, fact.start - _REACH), fact.start))


def _wrong_totals(text: str, stated: Sequence[Fact], language: str) -> Iterator[Sum]:
    """Yield a total behind its parts: "sehingga seluruhnya berjumlah"."""
    for total in stated:
        if total.kind not in (FactKind.MONEY, FactKind.NUMBER, FactKind.PERCENT):
            continue
        if not _stands_before(total, text, _TOTAL[language]):
            continue
        parts = [each for each in stated if each is not total and _like(each, total)]
        if total.kind is FactKind.NUMBER and not _same_noun(text, total, parts):
            continue
        made = _sum(parts)
        if (
            len(parts) >= 2
            and not _EACH.search(text, min(parts[0].start, total.start))
            and _value(total) != made
            and not _product(stated, total)
        ):
            yield Sum(total, made)


def _wrong_heads(text: str, stated: Sequence[Fact], language: str) -> Iterator[Sum]:
    """Yield a total before its parts: "9 orang, terdiri atas 5 orang ... dan 4 orang"."""
    for place, total in enumerate(stated):
        parts = [each for each in stated[place + 1 :] if _like(each, total)]
        if len(parts) < 2 or total.kind not in (FactKind.MONEY, FactKind.NUMBER):
            continue
        if any(_is_fraction(each) for each in (total, *parts)):
            continue
        if any(_stands_before(each, text, _TOTAL[language]) for each in parts):
            continue  # the total stands behind its parts
        between = text[total.end : parts[0].start]
        announced = (
            _CONSISTS[language].search(between)
            or _follow(text, total, parts, language)
            or _is_shared(text, total, parts)
        )
        if not announced or _EACH.search(_OWN_BUDGETS.sub(" ", text[total.end :])):
            continue
        if total.kind is FactKind.NUMBER and (
            _stands_before(total, text, _CITED) or not _same_noun(text, total, parts)
        ):
            continue
        made = _sum(parts)
        if _value(total) != made:
            yield Sum(total, made)
        return


_AMONG = {
    "id": expression(r"\s+(?:[^\W\d_]+\s+)?di\s+antara(?:nya|\s+mereka)\b", re.IGNORECASE),
    "en": expression(r"\s+of\s+(?:whom|which|them)\b", re.IGNORECASE),
}
_OF_WHICH = expression(r"\bof\s+(?:whom|which)\s*$", re.IGNORECASE)
_OTHERS_BEHIND = expression(r"\s+(?:[^\W\d_]+\s+)?(?:lainnya|selebihnya|sisanya)\b", re.IGNORECASE)
_OTHERS_BEFORE = expression(
    r"\b(?:sisanya|selebihnya|the\s+(?:other|remaining))\s*,?\s*(?:(?:sebanyak|berjumlah|yaitu)\s+)?$",
    re.IGNORECASE,
)


def _wrong_remainders(text: str, stated: Sequence[Fact], language: str) -> Iterator[Sum]:
    """Yield a total that some and all others do not make: "24 laporan, 15 di antaranya selesai dan 7 lainnya belum"."""
    counts = [each for each in stated if each.kind is FactKind.NUMBER]
    for total, some, others in zip(counts, counts[1:], counts[2:], strict=False):
        among = _AMONG[language].match(text, some.end) or _stands_before(some, text, _OF_WHICH)
        rest = _OTHERS_BEHIND.match(text, others.end) or _stands_before(
            others, text, _OTHERS_BEFORE
        )
        if among and rest and _value(total) != (made := _sum((some, others))):
            yield Sum(total, made)


_SHARED = expression(
    r"\b(?:ditanggung|dibiayai|disediakan|berasal\s+dari|borne|shared|contributed|provided)\b",
    re.IGNORECASE,
)


def _is_shared(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether *total* is money that some bear in *parts*, and nobody else: "Rp300 ..., yang ditanggung ... sebesar Rp120"."""
    behind = text[parts[-1].end :][:_REACH]
    return (
        total.kind is FactKind.MONEY
        and bool(_SHARED.search(text, total.end, parts[0].start))
        and not _MORE.search(text[total.end : parts[-1].end] + _SENTENCE.split(behind)[0])
        and all(_LISTED.search(text, one.end, other.start) for one, other in pairwise(parts))
    )


_LISTED = expression(r",|\b(?:dan|serta|and)\b")


def _follow(text: str, total: Fact, parts: Sequence[Fact], language: str) -> bool:
    """Return whether *parts* follow their *total* without a word that says so; a first part is no total."""
    nouns = [_noun(text, each) for each in parts]
    if not _GOES_ON[language].search(text, total.end, parts[0].start):
        return False
    if {_noun(text, total), *nouns} <= _PLACED or _OF_ANOTHER.search(
        text, total.end, parts[0].start
    ):
        return False
    return language == "en" or all(each in _PLACED for each in nouns)


_KINDS = expression(
    r"\s*(?:orang\s+)?(?:perempuan|laki-laki|pria|wanita|women|men|girls|boys)\b", re.IGNORECASE
)


_PERSONS = frozenset(
    (
        *(
            "petugas",
            "peserta",
            "anggota",
            "guru",
            "kader",
            "penyuluh",
            "pegawai",
            "relawan",
            "siswa",
            "perawat",
            "bidan",
        ),
        *(
            "dokter",
            "pendamping",
            "pelatih",
            "instruktur",
            "korban",
            "warga",
            "nelayan",
            "petani",
            "tenaga",
        ),
    )
)
"""Who are counted in "orang": "45 petugas, yaitu 25 orang dari ... dan 20 orang dari ..."."""


def _same_noun(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether all parts count what the total counts."""
    nouns = [_noun(text, each) for each in (total, *parts)]
    if not nouns[0]:  # "menjadi 5 (lima), yakni tiga di Banyuwangi dan dua di Jembrana"
        return all(each in _PLACED for each in nouns[1:])
    if all(_KINDS.match(text, each.end) for each in parts):
        return True
    if nouns[0] in _PERSONS and {*nouns[1:]} <= {"orang", *_PLACED}:
        return True
    return all(each == nouns[0] or each in _PLACED for each in nouns[1:])


def _noun(text: str, fact: Fact) -> str:
    found = _NOUN.match(text, fact.end)
    return found[1].casefold() if found else ""


def _like(one: Fact, other: Fact) -> bool:
    return one.kind is other.kind and (
        one.kind is not FactKind.MONEY or one.value[0] == other.value[0]
    )


def _value(fact: Fact) -> Decimal:
    return Decimal(fact.value[1] if fact.kind is FactKind.MONEY else fact.value)


def _sum(parts: Sequence[Fact]) -> Decimal:
    return sum((_value(each) for each in parts), Decimal(0))


def _product(stated: Sequence[Fact], total: Fact) -> bool:
    """Return whether *total* is some count of one of its parts: 20 orang at Rp150.000 each."""
    others = [each for each in stated if each is not total]
    counts = [Decimal(each.value) for each in others if each.kind is FactKind.NUMBER]
    return any(
        _like(part, total) and count * _value(part) == _value(total)
        for part in others
        for count in counts
    )


_BORNE = expression(
    r"\b(?:ditanggung|menanggung|dibagi\w*|pembagian|bagi\s+hasil|porsi|bagian|dibebankan|dibiayai|kontribusi|borne?|bear"
    r"|shared?|shares|divided?|contribut\w+|split|allocated)\b",
    re.IGNORECASE,
)
_RISES = expression(
    r"\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|rose|rise|fell|fall|increase\w*|decrease\w*)\b",
    re.I,
)


_FOR = expression(
    r"\b(?:untuk|bagi|for|to)\s+(?:the\s+)?[^\W\d_]+(?:\s+[^\W\d_]+){0,3}\s+sebesar\s+$|\b(?:as to|sebesar)\s+$",
    re.IGNORECASE,
)
_BOUND = expression(
    r"\b(?:paling|minimal|maksimal|sekurang\S*|at least|at most|than|exceed\w*|up to)\b", re.I
)


def _spent(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether each of *shares* is spent on something: "untuk beras sebesar 70% dan untuk ..."."""
    between = text[max(0, shares[0].start - _REACH) : shares[-1].end]
    return not _BOUND.search(between) and all(_stands_before(each, text, _FOR) for each in shares)


_REST = expression(
    r"\b(?:sisanya|selebihnya|sisa\s+(?:dana|biaya|hasil)|the\s+(?:remainder|rest|balance))\b",
    re.IGNORECASE,
)
_SPENT_ON = expression(
    r"\s*(?:(?:digunakan|dialokasikan|diperuntukkan|dipakai)\s+)?(?:untuk|bagi)\b"
    r"|\s*(?:shall\s+be\s+|is\s+|are\s+)?(?:(?:spent|used|allocated|set\s+aside)\s+)?(?:on|for)\b",
    re.IGNORECASE,
)


def _divided(text: str, shares: Sequence[Fact]) -> bool:
    """Return whether each of *shares* is followed by what it is for: "60% untuk ..., 25% untuk ..."."""
    between = text[max(0, shares[0].start - _REACH) : shares[-1].end]
    return not _BOUND.search(between) and all(_SPENT_ON.match(text, each.end) for each in shares)


def too_large_shares(text: str, language: str) -> Iterator[list[Fact]]:
    """Yield shares of one thing in a sentence of *text* that make more than the whole, or leave no rest of it."""
    for start, stated in _by_sentence(text, language):
        del start
        for shares, whole in (
            ([each for each in stated if each.kind is FactKind.PERCENT], Decimal(100)),
            ([each for each in stated if _is_fraction(each)], Decimal(1)),
        ):
            if len(shares) < 2 or any(_value(each) >= whole for each in shares):
                continue
            begin, end = max(0, shares[0].start - 120), shares[-1].end
            sentence = text[begin : end + 120]
            rest = _REST.search(text, shares[-1].end, end + 120)
            made = _sum(shares)
            if _RISES.search(sentence) or made < whole or (made <= whole + _ROUNDED and not rest):
                continue
            if rest or _BORNE.search(sentence) or _spent(text, shares) or _divided(text, shares):
                yield shares


_FOR_ALL = expression(
    r"\b(?:seluruhnya|sepenuhnya|in\s+full|entirely|in\s+their\s+entirety)\b", re.IGNORECASE
)
_OF_A_PARTY = {
    "id": expression(r"\bPIHAK\s+KE\w+\s+(?:sebesar\s+)?$"),
    "en": expression(r"\b[A-Z]+\s+PARTY\s+(?:as\s+to\s+)?$"),
}
_BY_A_PARTY = {
    "id": expression(r"\s*(?:oleh|dari|bagi|untuk)?\s*PIHAK\s+KE\w+"),
    "en": expression(r"\s*(?:by|from|for|to)?\s*(?:the\s+)?[A-Z]+\s+PARTY\b"),
}
_MORE = expression(
    r"\b(?:sisa\w*|selebihnya|selain\s+itu|lain(?:nya)?|APBN|provinsi|hibah|remainder|rest|balance|others?|province|grant)\b"
    r"|\b(?:paling|minimal|maksimal|at\s+(?:least|most)|up\s+to|than)\b",
    re.IGNORECASE,
)


def too_small_shares(text: str, language: str) -> Iterator[list[Fact]]:
    """Yield the shares of parties in a sentence of *text* that make less than the whole that they bear together."""
    for start, stated in _by_sentence(text, language):
        for shares, whole in (
            ([each for each in stated if each.kind is FactKind.PERCENT], Decimal(100)),
            ([each for each in stated if _is_fraction(each)], Decimal(1)),
        ):
            if len(shares) < 2 or _sum(shares) >= whole - _ROUNDED:
                continue
            end = _SENTENCE.search(text, shares[-1].end)
            sentence = text[start : end.start() if end else len(text)]
            if (
                _FOR_ALL.search(sentence)
                and _BORNE.search(sentence)
                and not _MORE.search(sentence)
                and all(_is_of_a_party(text, each, language) for each in shares)
            ):
                yield shares


_THE_REST = expression(
    r"\b(?:sisanya|selebihnya|sisa|the\s+(?:remaining|rest|balance|other))\s*,?\s*(?:(?:sebesar|sebanyak|yaitu|of|being)\s+)?$",
    re.IGNORECASE,
)


def wrong_rests(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield a share that is said to be the rest, and the rest that it is: "40% ... dan sisanya sebesar 50%"."""
    for _begin, stated in _by_sentence(text, language):
        shares = [each for each in stated if each.kind is FactKind.PERCENT]
        rest = Decimal(100) - _sum(shares[:-1])
        if (
            len(shares) > 1
            and _stands_before(shares[-1], text, _THE_REST)
            and rest > 0
            and _value(shares[-1]) != rest
        ):
            yield shares[-1], rest


def _is_of_a_party(text: str, share: Fact, language: str) -> bool:
    return _stands_before(share, text, _OF_A_PARTY[language]) or bool(
        _BY_A_PARTY[language].match(text, share.end)
    )


_ROUNDED = Decimal("0.001")
"""What three thirds may be too much."""


def _is_fraction(fact: Fact) -> bool:
    return fact.kind is FactKind.NUMBER and 0 < Decimal(fact.value) < 1


# ---- groups and members ------------------------------------------------------------------------

_GROUPED = {
    "id": expression(
        r"\s+(?P<noun>[^\W\d_]+)(?:\s+[^\W\d_]+){0,3}?,?\s+(?:yang\s+)?(?:(?:ter)?bagi\s+)?(?:dalam|ke\s+dalam|menjadi)\s+$"
    ),
    "en": expression(
        r"\s+(?P<noun>[^\W\d_]+)(?:\s+[^\W\d_]+){0,3}?,?\s+(?:divided\s+)?(?:in|into)\s+$"
    ),
}
_OF_EACH = {
    "id": expression(
        r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?,?\s+(?:yang\s+)?masing-masing\s+(?:(?:terdiri\s+(?:atas|dari)|berisi|memuat|beranggotakan|berjumlah|sebanyak|diikuti(?:\s+oleh)?)\s+)?"
    ),
    "en": expression(r"\s+[^\W\d_]+(?:\s+[^\W\d_]+)?,?\s+of\s+"),
}
_APIECE = {"id": expression(""), "en": expression(r"(?:\s+[^\W\d_]+){0,2}\s+each\b")}
_TIMES = expression(
    r"\s*(?:kali|jam|hari|bulan|tahun|times|hours?|days?|months?|years?|%|persen|per cent)\b", re.I
)


def wrong_products(text: str, language: str) -> Iterator[Sum]:
    """Yield each total that its groups do not make: "120 guru dalam empat angkatan, masing-masing tiga puluh orang"."""
    found = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    for total, groups, each in zip(found, found[1:], found[2:], strict=False):
        made = _value(groups) * _value(each)
        if (
            _GROUPED[language].fullmatch(text, total.end, groups.start)
            and _OF_EACH[language].fullmatch(text, groups.end, each.start)
            and _APIECE[language].match(text, each.end)
            and not _TIMES.match(text, each.end)
            and not _TIMES.match(text, groups.end)
            and _value(total) != made
        ):
            yield Sum(total, made)


def too_many_members(text: str, language: str) -> Iterator[Fact]:
    """Yield each part of what was counted before that is more than all: "delapan puluh orang, seratus di antaranya"."""
    for start, stated in _by_sentence(text, language):
        del start
        counts = [each for each in stated if each.kind is FactKind.NUMBER]
        for place, part in enumerate(counts):
            whole = max((_value(each) for each in counts[:place]), default=None)
            if whole and _AMONG[language].match(text, part.end) and _value(part) > whole:
                yield part


_MARK = expression(
    r"(?:^|(?P<before>[:;,])\s+(?:(?:dan/atau|dan|atau|serta|and/or|and|or)\s+)?)"
    r"(?P<mark>\d{1,2}|[a-h])(?P<sign>[.)])\s+(?=(?!(?:dan|atau|sampai|and|or|to)\b)[^\W\d])"
)
_POINTED_AT = expression(
    r"\b(?:angka|huruf|butir|nomor|poin|point|items?|letters?|numbers?)\b", re.I
)


def skipped_marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield each mark of a list within *text* that does not follow the one before: where it stands, and what it should be.

    A list begins with "1)" or "a."; numbers and letters are two lists, since one may stand within the other.
    """
    last: dict[bool, tuple[int, int]] = {}
    for found in _MARK.finditer(text):
        mark = found["mark"]
        if found["before"] == "," and found["sign"] == ".":
            continue  # "Nomor 5, 2. cetakan"
        is_number = mark.isdecimal()
        value = int(mark) if is_number else ord(mark) - ord("a") + 1
        before, end = last.get(is_number, (0, 0))
        if value == 1 or (before and not _POINTED_AT.search(text, end, found.start())):
            last[is_number] = (value, found.end())
            if value not in (1, before + 1):
                due = str(before + 1) if is_number else chr(ord("a") + before)
                yield found.start("mark"), found.end("sign"), due + found["sign"]
