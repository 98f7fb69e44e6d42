"""Numbers, durations, amounts of money and percentages are the same in both languages.

Six months in one column and three in the other make two agreements. The rule compares meaning, not
wording: figures and words, years and months, "every semester" and "every six months" are equal; a
working day is not a calendar day. The Indonesian text prevails, so a reader of the English one
would be misled. Names are not numbers: text that both columns print from one place in the data, or
that is the same in both, is ignored. Amounts in rupiah and in dollars are different. What has no
equal as a whole is compared by its parts: how many, and of what. A number in words for which the other
language has nothing that counts is a warning.

Passes: `paling lambat 14 (empat belas) hari` beside `within 14 (fourteen) days`;
        `setiap semester` beside `every six months`; `dari tahun ke tahun` beside `every year`;
        `seminggu dua kali` beside `twice weekly`; `tembok 80 meter` beside `an 80-metre wall`; `triwulan IV` beside `Q4`.
Fails:  `6 (enam) bulan` beside `3 (three) months`; `triwulan IV` beside `the third quarter`; `50:30:20` beside `50:20:30`;
        `Rp1.500.000` beside `Rp1,500,000,000`; `Rp200 juta` beside `200 billion rupiah`; with a warning, `10
        (sepuluh) perawat dan 5 (lima) dokter` beside `5 (five) nurses and 10 (ten) doctors`, `1 sampai dengan 5, dengan angka 5` beside
        `1 to 5, 1 being`, and amounts told `in that order` in another order.
Not seen: a lost `dua kali`, for which English may name each time.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, zip_longest

from mou_gen.checks.case import Case
from mou_gen.checks.parity.answered_parts import answered_in_parts, may_be_implied, units_of
from mou_gen.checks.parity.exchanged_facts import exchanged_facts
from mou_gen.checks.parity.listed_dates import without_listed_dates
from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences, lost_facts, pairs
from mou_gen.checks.parity.repeated_figures import exchanged_repeats, exchanged_series
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.numbered_parts import numbered_parts
from mou_gen.library.dictionary import read_dictionary
from mou_gen.startup.expressions import expression
from mou_gen.statements.weekly_days import weekly_periods, yearly_days

ID = "parity-numbers"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Bilangan, jangka waktu, jumlah uang, dan persentase sama dalam kedua bahasa.

Enam bulan dalam satu kolom dan tiga bulan dalam kolom lain berarti dua kesepakatan. Yang
dibandingkan adalah maknanya, bukan cara menulisnya: angka dan huruf, tahun dan bulan, "setiap
semester" dan "every six months" dianggap sama; hari kerja tidak sama dengan hari kalender. Naskah
bahasa Indonesia yang berlaku, sehingga pembaca naskah bahasa Inggris akan keliru. Nama bukan
bilangan: teks yang dicetak kedua kolom dari satu tempat dalam data, atau yang sama dalam keduanya,
diabaikan. Jumlah dalam rupiah dan jumlah dalam dolar adalah dua jumlah. Yang tidak memiliki padanan
yang utuh dibandingkan bagian demi bagian: berapa, dan apa satuannya. Bilangan dengan huruf menjadi
peringatan jika tidak ada bilangan lain yang tersisa dalam bahasa yang satunya.

Lulus:  `paling lambat 14 (empat belas) hari` di samping `within 14 (fourteen) days`;
        `setiap semester` di samping `every six months`; `dari tahun ke tahun` di samping `every year`;
        `seminggu dua kali` di samping `twice weekly`; `tembok 80 meter` di samping `an 80-metre wall`; `triwulan IV` di samping `Q4`.
Gagal:  `6 (enam) bulan` di samping `3 (three) months`; `triwulan IV` di samping `the third quarter`; `50:30:20` di samping `50:20:30`;
        `Rp1.500.000` di samping `Rp1,500,000,000`; `Rp200 juta` di samping `200 billion rupiah`; dengan peringatan, `10
        (sepuluh) perawat dan 5 (lima) dokter` di samping `5 (five) nurses and 10 (ten) doctors`, `1 sampai dengan 5, dengan angka 5`
        di samping `1 to 5, 1 being`, dan jumlah yang disebut `in that order` dengan urutan lain.
Tidak terlihat: `dua kali` yang hilang, karena bahasa Inggris dapat menyebut setiap kalinya.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


_OF = {
    "id": expression(r"\s+(?:\w+\s+)?(?:dari|di antara)\s+(?:\w+\s+)?"),
    "en": expression(r"\s+(?:\w+\s+)?(?:of|out of)\s+(?:the\s+)?"),
}
"""Between a part and its whole: "17 dari 25"."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each number that one language of *case* says and the other does not."""
    kinds = (FactKind.NUMBER, FactKind.DURATION, FactKind.MONEY, FactKind.PERCENT, FactKind.CODE)
    for first, second in pairs(case):
        mine, others = lost_facts(first, second, *kinds)
        mine, others = _not_of_parts(mine, first, second), _not_of_parts(others, second, first)
        mine, others = _not_weekly(mine, second), _not_weekly(others, first)
        mine, others = _not_yearly(mine, first, second), _not_yearly(others, second, first)
        others = _not_etmal(others, first)
        mine, others = _not_of_them(mine, first, second), _not_of_them(others, second, first)
        mine, others = _without_shared_units(mine, first, others, second)
        others, mine = _not_vague(others, second, first), _not_ages(mine, second)
        mine, others = _not_one_each(mine, first, second), _not_one_each(others, second, first)
        mine = without_listed_dates(mine, first, second)
        others = without_listed_dates(others, second, first)
        rates = _how_often(mine), _how_often(others)
        if all(rates):
            mine, others = rates
        elif mine or others:
            mine, others = answered_in_parts(first, mine, second, others)
        for ours, theirs in zip_longest(mine, others):
            if _is_how_often(first, ours, second, theirs):
                continue
            sides = [[each] if each else [] for each in (ours, theirs)]
            level = Level.WARNING if _is_implied(first, ours, second, theirs) else LEVEL
            for found in differences(first, sides[0], second, sides[1]):
                yield Problem(found.place, found.message, found.hint, ID, level)
        if not mine and not others:
            for found in (*exchanged_repeats(first, second), *exchanged_series(first, second)):
                yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)
    for found in (*_turned(case), *_other_parts(case), *_other_ratios(case)):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
    dictionary = read_dictionary(case.templates)
    for pair in pairs(case):
        for found in exchanged_facts(*pair, dictionary):
            yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)


def _not_of_parts(lost: list[Fact], text: LanguageVersion, other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* does not say which quarter, semester or stage *text* means, where *other* names as many: "Q4" beside "triwulan IV"."""
    ours, theirs = (numbered_parts(each.said, each.language) for each in (text, other))
    if not lost or [kind for kind, _ in ours] != [kind for kind, _ in theirs]:
        return lost
    return [
        each
        for each in lost
        if not any(part.start <= each.start and each.end <= part.end for _, part in ours)
    ]


_RATIO = expression(r"(?<![\d.,:/-])\d{1,3}(?::\d{1,3})+(?![\d:/-]|[.,]\d)")
"""Who has how much, in the order in which they are named: 50:30:20."""


def _other_ratios(case: Case) -> Iterator[Difference]:
    """Yield the ratios of both languages that give the same shares to others: "50:30:20" beside "50:20:30"."""
    for first, second in pairs(case):
        ours, theirs = ([*_RATIO.finditer(each.said)] for each in (first, second))
        for mine, other in zip(ours, theirs, strict=False) if len(ours) == len(theirs) else ():
            if mine[0] != other[0]:
                sides = [_ratio(each) for each in (mine, other)]
                yield from differences(first, sides[:1], second, sides[1:])


def _ratio(found: re.Match[str]) -> Fact:
    return Fact(FactKind.CODE, found[0], found[0], *found.span())


def _other_parts(case: Case) -> Iterator[Difference]:
    """Yield the quarters, semesters and stages that both languages name, and of which they mean another: "triwulan IV" beside "third quarter"."""
    for first, second in pairs(case):
        ours, theirs = (numbered_parts(each.said, each.language) for each in (first, second))
        if [kind for kind, _ in ours] == [kind for kind, _ in theirs]:
            for (_, mine), (_, other) in zip(ours, theirs, strict=True):
                if mine.value != other.value:
                    yield from differences(first, [mine], second, [other])


_TO_THE_NEXT = expression(
    r"\s*(?:,|,?\s*(?:to|and|or|menjadi|dan|atau|sampai(?:\s+dengan)?|hingga)|[–-])\s*"
    r"|,?\s*(?:(?:but|and|yet|tetapi|namun|dan)\s+)?(?:(?:not|no)\s+(?:more|less|higher|lower|fewer)\s+than|(?:not\s+)?(?:above|below|over|under|exceeding)"
    r"|at\s+(?:most|least)|up\s+to|(?:more|less)\s+than|tidak\s+(?:lebih|kurang)\s+dari(?:pada)?|paling\s+\w+|di\s+(?:atas|bawah)|sampai\s+dengan)\s+",
    re.IGNORECASE,
)
"""Between two figures of one unit: "71 to 83 per cent", "above 14 but not more than 17 per cent"."""


def _without_shared_units(
    mine: list[Fact], first: LanguageVersion, others: list[Fact], second: LanguageVersion
) -> tuple[list[Fact], list[Fact]]:
    """Return what of *mine* and *others* is not one share or time, of which one language tells the unit behind the next: "dari 71 persen menjadi 83 persen", "from 71 to 83 per cent"."""
    for text, lost, answers in ((first, mine, others), (second, others, mine)):
        of_shares = _told_before(text, FactKind.PERCENT)
        for each in [one for one in lost if one.start in of_shares]:
            share = next((one for one in answers if _is_share_of(one, each)), None)
            if share:
                answers.remove(share)
            other = second if text is first else first
            if share or _tells_more_often(other, text, each):
                lost.remove(each)
    return _not_told_before_times(mine, first, second), _not_told_before_times(
        others, second, first
    )


def _told_before(text: LanguageVersion, kind: FactKind) -> dict[int, Fact]:
    """Return where the numbers of *text* stand whose unit is told behind the last of their series, a fact of *kind*, with that fact."""
    found = dict[int, Fact]()
    for one, other in reversed([*pairwise(text.own_facts)]):
        last = other if other.kind is kind else found.get(other.start)
        is_joined = _TO_THE_NEXT.fullmatch(text.said, one.end, other.start)
        if one.kind is FactKind.NUMBER and last and is_joined:
            found[one.start] = last
    return found


def _tells_more_often(other: LanguageVersion, text: LanguageVersion, number: Fact) -> bool:
    """Return whether *other* tells the share that *number* is more often than *text* does: "paling tinggi 14 persen; di atas 14 persen"."""
    there, here = (
        sum(_is_share_of(each, number) for each in side.own_facts) for side in (other, text)
    )
    return there > here


def _is_share_of(share: Fact, number: Fact) -> bool:
    return share.kind is FactKind.PERCENT and bool(share.value == number.value)


def _not_told_before_times(
    lost: list[Fact], text: LanguageVersion, other: LanguageVersion
) -> list[Fact]:
    """Return what of *lost* is no time that the *other* tells with its unit: "2 (dua) tahun sampai dengan 11 (sebelas) tahun" beside "2 (two) to 11 (eleven) years"."""
    of_times = _told_before(text, FactKind.DURATION) if lost else {}
    there = {each.value for each in other.own_facts if each.kind is FactKind.DURATION}
    return [
        each
        for each in lost
        if each.start not in of_times
        or _in_the_unit_of(of_times[each.start], each, text.language) not in there
    ]


def _in_the_unit_of(last: Fact, number: Fact, language: str) -> tuple[Decimal, str] | None:
    """Return how long *number* is in the unit of the time *last*."""
    counted = next(iter(facts(last.text.rpartition(" ")[0], language)), None)
    if counted is None or counted.kind is not FactKind.NUMBER or not counted.value:
        return None
    length, unit = last.value
    return Decimal(number.value) * Decimal(length) / Decimal(counted.value), unit


_AN_AGE = expression(
    r"\b(?:under|over|below|above|aged)\s+(?P<years>[a-z]+|\d{1,3})(?=\s*(?:[.,;)]|$)|\s+(?:and|or|who|that|are|is|was|were|in|at|from)\b)",
    re.IGNORECASE,
)
"""Tells an age without its unit: "children under five"."""


def _not_ages(lost: list[Fact], english: LanguageVersion) -> list[Fact]:
    """Return what of the Indonesian *lost* is no age that *english* tells without its unit: "anak di bawah lima tahun"."""
    ages = {each["years"].casefold() for each in _AN_AGE.finditer(english.said)} if lost else set()
    said = {length for age in ages for fact in facts(age, "en") if (length := fact.value)}
    return [
        each
        for each in lost
        if each.kind is not FactKind.DURATION
        or each.value[1] != "month"
        or Decimal(each.value[0]) / 12 not in said
    ]


_VAGUE = {
    "belasan": (10, 12),
    "puluhan": (10, 12, 20),
    "ratusan": (100,),
    "ribuan": (1_000,),
    "jutaan": (1_000_000,),
}
"""Numbers that English names for what Indonesian tells by its size: "belasan" is "more than ten", or "some dozen"."""
_MORE_THAN = expression(
    r"\b(?:more\s+than|over|upwards\s+of|above|beyond|some|about|around)\s+(?:an?\s+)?$",
    re.IGNORECASE,
)
_OR_SO = expression(r"\s+(?:or\s+(?:so|more)|odd)\b", re.IGNORECASE)


def _not_vague(lost: list[Fact], text: LanguageVersion, other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* the Indonesian *other* does not tell by its size, of which *text* says that it is more."""
    said = other.said.casefold()
    meant = {value for word, values in _VAGUE.items() if word in said for value in values}
    return [
        each
        for each in lost
        if each.kind is not FactKind.NUMBER
        or each.value not in meant
        or not (
            _MORE_THAN.search(text.said, max(0, each.start - 30), each.start)
            or _OR_SO.match(text.said, each.end)
        )
    ]


def _not_weekly(lost: list[Fact], other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* the *other* does not say by a weekday that comes each week."""
    periods = set(weekly_periods(other.said, other.language)) if lost else set()
    return [
        each
        for each in lost
        if each.kind is not FactKind.DURATION
        or each.value[1] != "day"
        or each.value[0] not in periods
    ]


_ONE_EACH = {
    "id": expression(
        r"\bmasing-masing\s+(?:[^\W\d_]+\s+)?(?:seorang|sebuah|seekor|se(?:helai|batang|butir|unit)|(?:1\s+\()?satu(?:\))?"
        r"(?!\s+(?:juta|miliar|triliun|koma)))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:one\s+(?:each|apiece)|each\s+(?:[^\W\d_]+\s+){1,2}(?:1\s+\()?one)\b(?!\s+(?:hundred|thousand|million|billion|point))",
        re.IGNORECASE,
    ),
}
_NEXT_OWNER = expression(r",?\s+(?:dan|serta|and)\s+|,\s+", re.IGNORECASE)
_STOP = expression(r"[.;:]\s")


def _not_one_each(lost: list[Fact], text: LanguageVersion, other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* is not how many they are who have one each, as both say: "dua di antaranya ditunjuk PIHAK KESATU dan PIHAK KEDUA masing-masing seorang"."""
    if not lost or not _ONE_EACH[other.language].search(other.said):
        return lost
    ends = [each.start() for each in _ONE_EACH[text.language].finditer(text.said)]
    return [
        each
        for each in lost
        if each.kind is not FactKind.NUMBER
        or not any(
            each.value == len(_NEXT_OWNER.findall(owners.rstrip(" ,"))) + 1
            for end in ends
            if each.end < end and not _STOP.search(owners := text.said[each.end : end])
        )
    ]


_YEAR, _MONTH = (12, "month"), (1, "month")


def _not_yearly(lost: list[Fact], text: LanguageVersion, other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* the *other* does not say by a day or a month that comes each year, nor *text* means by one."""
    if not any(each.kind is FactKind.DURATION for each in lost):
        return lost
    here, there = ([*yearly_days(each.said, each.language)] for each in (text, other))
    return [
        each
        for each in lost
        if each.kind is not FactKind.DURATION
        or not ((each.value == _YEAR and there) or (each.value == _MONTH and each.start in here))
    ]


_ETMAL = expression(r"\betmal\b", re.IGNORECASE)
"""The 24 hours by which a port charges."""
_DAY = 24 * 60


def _not_etmal(lost: list[Fact], indonesian: LanguageVersion) -> list[Fact]:
    """Return what of the English *lost* is no day that *indonesian* calls by the word of ports: "per etmal", "per 24-hour period"."""
    if not lost or not _ETMAL.search(indonesian.said):
        return lost
    return [
        each
        for each in lost
        if each.kind is not FactKind.DURATION
        or each.value[1] not in ("day", "minute")
        or (each.value[1] == "minute" and each.value[0] % _DAY)
    ]


_EACH = expression(
    r"(?:setiap|tiap(?:-tiap)?|saban|masing-masing|each|every)\s+(?:single\s+)?(?:(?:working|calendar)\s+)?[^\W\d_]+(?:\s+(?:kerja|kalender))?$",
    re.IGNORECASE,
)
_OF_THEM = {
    "id": expression(
        r"\b(?:masing-masing(?:nya)?(?=\s+(?:(?:ber|di|me|ter)[^\W\d_]{3,}|harus|wajib|dapat|akan|paling|minimal|maksimal|(?:se\w+-)\w+nya|selama)\b)|satu\s+(?:per|demi)\s+satu|semuanya|seluruhnya)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:each(?:\s+one)?\s+of\s+(?:them|these|those|which)|(?:every\s+(?:single\s+)?|each\s+)one(?!\s+of\s+(?!them\b|these\b|those\b|which\b))|all\s+of\s+(?:them|these|those|which)"
        r"|each(?=\s+(?:is|was|has|had|must|shall|may|can|will|ends|begins|starts|lasts|opens|closes|counts|costs)\b))\b",
        re.IGNORECASE,
    ),
}
"""Says of each of several times what the other text says of them by their name: "170 hari ..., setiap hari", "170 days ..., every one of them"."""
_SINGLE = expression(
    r"(?:se(?!mbilan|puluh|belas|ratus|ribu|juta|ven)|(?:satu|one)\b(?!\s+(?:hundred|thousand|million|juta|miliar))|an?\b|setiap|tiap|each|every|per)",
    re.IGNORECASE,
)


_OF_SO_MANY = expression(r"\s+(?:dari|di\s+antara|of(?:\s+the)?)\s+", re.IGNORECASE)
"""Behind each of several times, before how many they are: "setiap hari dari 4 (empat) hari", "each of the 4 (four) days"."""


def _not_of_them(lost: list[Fact], text: LanguageVersion, other: LanguageVersion) -> list[Fact]:
    """Return what of *lost* is not each of several times that both count right before, and of which *other* says "every one"; nor of those counted behind it."""
    times = {each.start for each in text.own_facts if each.kind is FactKind.DURATION}
    lost = [
        each
        for each in lost
        if not (
            _is_each(each)
            and (joint := _OF_SO_MANY.match(text.said, each.end))
            and joint.end() in times
        )
    ]
    pronouns = [*_OF_THEM[other.language].finditer(other.said)] if any(map(_is_each, lost)) else []
    if not pronouns:
        return lost
    here, there = (_times_counted(each) for each in (text, other))
    counted = [_last_before(there, pronoun.start()) for pronoun in pronouns]
    meant = {(each.key, units_of(each, other.language)) for each in counted if each}
    return [
        each
        for each in lost
        if not _is_each(each)
        or not any(
            (before.key, units_of(each, text.language)) in meant
            for before in here
            if before.end <= each.start and before.kind is FactKind.DURATION
        )
    ]


def _is_each(fact: Fact) -> bool:
    return fact.kind is FactKind.DURATION and bool(_EACH.match(fact.text))


def _times_counted(text: LanguageVersion) -> list[Fact]:
    """Return what *text* counts, several of it at a time."""
    return [
        each
        for each in text.own_facts
        if each.kind in (FactKind.NUMBER, FactKind.DURATION) and not _SINGLE.match(each.text)
    ]


def _last_before(counted: Sequence[Fact], end: int) -> Fact | None:
    """Return the last of what is *counted* before *end*, where it is a time."""
    place = bisect_right(counted, end, key=lambda each: each.end)
    found = counted[place - 1] if place else None
    return found if found and found.kind is FactKind.DURATION else None


def _is_implied(
    first: LanguageVersion, ours: Fact | None, second: LanguageVersion, theirs: Fact | None
) -> bool:
    """Return whether one language alone says a number, and the other may imply it."""
    if ours is None:
        return theirs is not None and may_be_implied(theirs, second, first)
    return theirs is None and may_be_implied(ours, first, second)


_KALI = expression(r"\s+kali\b(?!\s+lipat)", re.IGNORECASE)


_HOW_OFTEN = expression(
    r"\b(?:sekali|kali|once|twice|times)\b.*(?:dalam|per|every|each|in|a)\b", re.IGNORECASE
)


def _how_often(lost: Sequence[Fact]) -> list[Fact]:
    """Return the only one of *lost*, if it tells how often: the same figures may tell another, "dua kali setahun", "once every two years"."""
    found = [each for each in lost if each.kind is FactKind.DURATION and each.sure]
    return found if len(found) == len(lost) == 1 and _HOW_OFTEN.search(found[0].text) else []


def _is_how_often(
    first: LanguageVersion, ours: Fact | None, second: LanguageVersion, theirs: Fact | None
) -> bool:
    """Return whether Indonesian alone tells in words how often something is, of which English may name each time: "dua kali, saat masuk dan saat keluar"."""
    return (
        theirs is None
        and ours is not None
        and bool(_KALI.match(first.said, ours.end))
        and may_be_implied(ours, first, second)
    )


def _turned(case: Case) -> Iterator[Difference]:
    """Yield a part and its whole that have taken each other's place, and another place in an order."""
    for first, second in pairs(case):
        ours, theirs = (
            [each for each in text.own_facts if each.kind is FactKind.NUMBER]
            for text in (first, second)
        )
        parts = [_parts(text, found) for text, found in ((first, ours), (second, theirs))]
        turned = {(whole, part) for part, whole in parts[0]} & set(parts[1])
        for whole, part in turned:
            yield from differences(first, [parts[0][part, whole]], second, [parts[1][whole, part]])
        mine, others = _places(first, ours, second, theirs), _places(second, theirs, first, ours)
        if mine and others:
            yield from differences(first, mine[:1], second, others[:1])


def _parts(text: LanguageVersion, found: Sequence[Fact]) -> dict[tuple[object, object], Fact]:
    """Return the parts in *text* with their wholes."""
    return {
        (part.value, whole.value): part
        for part, whole in pairwise(found)
        if part.value != whole.value
        and _OF[text.language].fullmatch(text.said, part.end, whole.start)
    }


def _places(
    text: LanguageVersion, found: Sequence[Fact], other: LanguageVersion, others: Sequence[Fact]
) -> list[Fact]:
    """Return the places in an order that *text* names and *other* has no number for."""
    there = {each.key for each in others}
    places = [each for each in found if each.is_place and each.key not in there]
    all_of_them = Counter(
        _HOW_MANY[each[0].split()[-1].casefold()] for each in _ALL_OF_THEM.finditer(other.said)
    )
    left = list[Fact]()
    for each in places:
        if all_of_them[each.value] > 0 and _OF_A_GROUP.match(text.said, each.end):
            all_of_them[each.value] -= 1
        elif not other.repeats(each, text):
            left.append(each)
    return left


_OF_A_GROUP = expression(
    r"\s+(?!(?:yang|dan|atau|serta|pada|di|ke|dari|untuk|oleh|akan|wajib|harus|dapat|tahun|bulan|selama|sebesar|dengan|tidak|paling|dalam|setelah|sebelum)\b"
    r"|di(?!nas)[a-z]{4}|ber[a-z]{3}|ter[a-z]{3}|me[a-z]{4})[^\W\d_]",
    re.IGNORECASE,
)
"""Behind an Indonesian number of a group, which its noun follows: "kedua PIHAK"; a place stands behind its noun, "tahap kedua"."""
_HOW_MANY = {"both": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_ALL_OF_THEM = expression(
    r"\bboth\b|\b(?:all|the|these|those|its|their)\s+(?:two|three|four|five|six)\b", re.IGNORECASE
)
"""Says of a group what Indonesian says by a word that is also a place: "kedua PIHAK", "both PARTIES"."""
