"""What a number of courses takes, where each takes so many at most: four of "paling banyak sepuluh peserta setiap angkatan" take forty."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.startup.expressions import expression

_Kind = tuple[str, str]
"""Who or what is taken, and by what: "peserta", "angkatan"."""

_AT_MOST = expression(
    r"\b(?:paling\s+banyak|maksimal|maksimum|sebanyak-banyaknya|tidak\s+lebih\s+dari)\s+$",
    re.IGNORECASE,
)
_UNIT = r"(?P<unit>angkatan|kelas|kelompok|gelombang|rombongan|sesi|kursus|pelatihan|bus|kapal|perjalanan)\b"
_EACH = expression(
    rf"\s+(?P<thing>[^\W\d_]{{4,}})\s+(?:(?:untuk|dalam|pada|di)\s+)?(?:setiap|per|tiap)\s+{_UNIT}",
    re.IGNORECASE,
)
_OF_UNIT = expression(rf"\s+{_UNIT}", re.IGNORECASE)
_THING = expression(r"\s+(?P<thing>[^\W\d_]{4,})")
_LEAST = expression(
    r"\b(?:paling\s+sedikit|minim(?:al|um)|sekurang\S*|lebih\s+dari|setiap|tiap)\s+$", re.IGNORECASE
)
_BEGUN = expression(
    r"\b(?:memulai|dimulai|membuka|dibuka|menyelenggarakan|diselenggarakan)\b[^.;]{0,60}\b(?:apabila|jika|bila|setelah|dengan)\b",
    re.I,
)
"""Before how many it takes to begin a course."""
_THUS = expression(
    r"\b(?:sehingga|dengan\s+demikian|jadi|seluruhnya|totalnya|total)\b", re.IGNORECASE
)
_SENTENCE = expression(r"[.;](?=\s|$)")
_NEAR = 40


def exceeded_capacities(clauses: Sequence[str]) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield where the Indonesian *clauses* let more take part than a number of courses takes.

    Each is the place of its clause, the number, and how many there may be at most. Where two clauses
    give another limit for one course, none is known.
    """
    limits: defaultdict[_Kind, set[Decimal]] = defaultdict(set)
    for _place, kind, limit in limits_of_courses(clauses):
        limits[kind].add(Decimal(limit.value))
    known = {kind: limit.pop() for kind, limit in limits.items() if len(limit) == 1}
    for place, text in enumerate(clauses) if known else ():
        for total, made in _exceeded(text, _numbers(text), known):
            yield place, total, made


def other_capacities(
    scope: Sequence[str], clauses: Sequence[str]
) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield the limits and lengths of *clauses* that are not those which the *scope* sets for the same, and numbers above them.

    Each comes with the place of its clause, and with what the scope says.
    """
    known = {kind: fact for _place, kind, fact in (*limits_of_courses(scope), *_lengths(scope))}
    for place, kind, fact in (*limits_of_courses(clauses), *_lengths(clauses)) if known else ():
        if kind in known and _differ(known[kind], fact):
            yield place, fact, known[kind]
    yield from _above(scope, clauses)
    yield from _other_courses(scope, clauses)


def _differ(one: Fact, other: Fact) -> bool:
    """Return whether two limits, or two lengths in one unit, differ: twelve weeks may be three months."""
    is_length = one.kind is other.kind is FactKind.DURATION
    return bool(one.value != other.value) and not (is_length and one.value[1] != other.value[1])


_COURSE = (
    r"(?P<course>pelatihan|kursus|pendidikan|magang|bimbingan\s+teknis|lokakarya|sekolah\s+lapang)"
)
_LASTS = expression(
    rf"\b{_COURSE}(?P<of>(?:\s+[^\W\d_]+){{0,5}}?)\s+(?:berlangsung|diselenggarakan|dilaksanakan|diadakan|ditempuh|berjalan)\s+(?:(?:selama|dalam\s+waktu)\s+)?$"
    rf"|(?:^\s*|\b(?:me(?:nyelenggarakan|laksanakan|ngadakan|ngikuti|mberikan|nyediakan|ndapat(?:kan)?|mperoleh)|penyelenggaraan)\s+(?:setiap\s+)?)"
    rf"{_COURSE.replace('course', 'held')}(?P<what>(?:\s+[^\W\d_]+){{0,5}}?)\s+selama\s+$"
    rf"|\b(?:lama|lamanya|masa|durasi|jangka\s+waktu)\s+{_COURSE.replace('course', 'named')}(?P<kind>(?:\s+[^\W\d_]+){{0,5}}?)\s+"
    r"(?:(?:adalah|ialah|ya(?:itu|kni)|ditetapkan|selama)\s+)*$",
    re.IGNORECASE,
)
"""Before how long a course takes, that the scope may name as well: "pelatihan menjahit berlangsung"."""
_NO_WHOLE = expression(
    r"\b(?:seluruh|semua|keseluruhan|rangkaian|setelah|sesudah|sejak|sebelum|apabila|jika|ketika|saat|paling|minim(?:al|um)|maksim(?:al|um)|sekurang\S*|sekitar|evaluasi|praktik|teori|persiapan|pembekalan)\b[^.;,]{0,60}$",
    re.IGNORECASE,
)
"""In a clause whose time is not that of the whole course."""
_PART = expression(
    r"\s*(?:pertama|kedua|terakhir|awal|sebelum|setelah|teori|praktik|untuk\s+praktik|(?:di\s+)?(?:kelas|lapangan)|daring|luring|tatap\s+muka)\b",
    re.IGNORECASE,
)
_FOR_WHOM = expression(
    r"\s+(?:bagi|untuk|kepada)\s+(?!setiap\b|tiap\b|masing-masing\b|paling\b|seluruh\b|semua\b|para\b|PIHAK\b|me)(?P<whom>[^\W\d_]+(?:\s+[^\W\d_]+)?)",
    re.IGNORECASE,
)
"""Behind how long a course takes, for whom it is."""
_WORDS = expression(r"[^\W\d_]+")
_PASSED = frozenset(
    [
        "dan",
        "yang",
        "bagi",
        "untuk",
        "setiap",
        "tiap",
        "per",
        "angkatan",
        "kelas",
        "gelombang",
        "kelompok",
        "tersebut",
        "akan",
        "itu",
        "dengan",
        "peserta",
        "satu",
        "kerja",
    ]
)


def _other_courses(
    scope: Sequence[str], clauses: Sequence[str]
) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield how long *clauses* let the one course last whose length the *scope* gives otherwise."""
    said = {word for text in scope for word in _WORDS.findall(text.casefold())} | _PASSED
    known: dict[str, list[Fact]] = defaultdict(list)
    for text in scope:
        for course, _of, length in _courses(text):
            known[course].append(length)
    for place, text in enumerate(clauses) if known else ():
        for course, of, length in _courses(text):
            lengths = known.get(course, [])
            if len(lengths) == 1 and of <= said and _differ(lengths[0], length):
                yield place, length, lengths[0]


def _courses(text: str) -> Iterator[tuple[str, frozenset[str], Fact]]:
    """Yield each course of *text* that lasts a time, with the words that say of what it is."""
    for each in facts(text, "id"):
        if each.kind is not FactKind.DURATION or each.value[1] not in ("month", "day"):
            continue
        begin = max(0, each.start - 2 * _NEAR)
        found = _LASTS.search(text, begin, each.start)
        if not found or _NO_WHOLE.search(text, begin, each.start) or _PART.match(text, each.end):
            continue
        told = found.groupdict()
        behind = _FOR_WHOM.match(text, each.end)
        kind = (
            f"{told['of'] or told['what'] or told['kind'] or ''} {behind['whom'] if behind else ''}"
        )
        words = _WORDS.findall(kind.casefold())
        course = " ".join((told["course"] or told["held"] or told["named"]).casefold().split())
        yield course, frozenset(words), each


def _above(scope: Sequence[str], clauses: Sequence[str]) -> Iterator[tuple[int, Fact, Fact]]:
    """Yield the numbers of *clauses* for one course, or to begin one, above what the *scope* lets it take."""
    most = {kind: fact for _place, kind, fact in limits_of_courses(scope)}
    for place, text in enumerate(clauses) if most else ():
        for each in _numbers(text):
            limit = _limit_of(text, each, most)
            if limit and Decimal(each.value) > Decimal(limit.value):
                yield place, each, limit


def _limit_of(text: str, number: Fact, most: Mapping[_Kind, Fact]) -> Fact | None:
    """Return which of the limits *most* is for what *number* counts, None where none is."""
    before = _before(text, number)
    if _LEAST.search(before):
        thing = _THING.match(text, number.end)
        named = thing["thing"].casefold() if thing else ""
        limits = [fact for (taken, _unit), fact in most.items() if taken == named]
        return limits[0] if len(limits) == 1 and _BEGUN.search(text, 0, number.start) else None
    found = None if _AT_MOST.search(before) else _EACH.match(text, number.end)
    return most.get((found["thing"].casefold(), found["unit"].casefold())) if found else None


_FOR_EACH = expression(rf"[^.;]{{0,90}}?\b(?:setiap|per|tiap)\s+{_UNIT}", re.IGNORECASE)
_OF_EACH = expression(
    rf"\b{_UNIT}[^.;]{{0,90}}?\bmasing-masing\s+(?:berlangsung\s+)?selama\s+$"
    rf"|\b(?:setiap|tiap)\s+{_UNIT.replace('unit', 'one')}\s+(?:(?:berlangsung|diselenggarakan|dilaksanakan)\s+)?(?:selama|dalam\s+waktu)\s+$"
    rf"|\b(?:setiap|tiap)\s+{_UNIT.replace('unit', 'lasting')}\s+(?:berlangsung|diselenggarakan|dilaksanakan)\s+$",
    re.IGNORECASE,
)
_LASTING = expression(r"\b(?:selama|dalam\s+waktu)\s+$", re.IGNORECASE)
_LENGTH = ""
"""Stands for who or what is taken, where a course has a length."""


def _lengths(clauses: Sequence[str]) -> Iterator[tuple[int, _Kind, Fact]]:
    """Yield how long one course takes, with the place of the clause that says so."""
    for place, text in enumerate(clauses):
        for each in facts(text, "id"):
            if each.kind is not FactKind.DURATION:
                continue
            found = _OF_EACH.search(text, max(0, each.start - _FAR), each.start)
            if not found and _LASTING.search(_before(text, each)):
                found = _FOR_EACH.match(text, each.end)
            if found:
                named = found.groupdict()
                unit = named.get("one") or named.get("lasting") or found["unit"]
                yield place, (_LENGTH, unit.casefold()), each


_IN_A_ROW = expression(
    r"\b(?:berturut-turut|beruntun|bergantian|satu\s+per\s+satu|tanpa\s+tumpang\s+tindih|tidak\s+bersamaan)\b",
    re.IGNORECASE,
)
_WITHIN = expression(r"\b(?:dalam|selama)\s+(?:waktu\s+|jangka\s+waktu\s+)?$", re.IGNORECASE)


def exceeded_times(clauses: Sequence[str]) -> Iterator[tuple[int, Fact, Decimal, str]]:
    """Yield where the Indonesian *clauses* have more courses follow each other than there is time for.

    Each is the place of its clause, the time that there is, and how much of its unit they take.
    """
    lengths = {kind[1]: each for _place, kind, each in _lengths(clauses)}
    for place, text in enumerate(clauses) if lengths else ():
        if _IN_A_ROW.search(text):
            yield from (
                (place, span, made, span.value[1]) for span, made in _exceeded_time(text, lengths)
            )


def _exceeded_time(text: str, lengths: Mapping[str, Fact]) -> Iterator[tuple[Fact, Decimal]]:
    """Yield the times in *text* that its courses exceed, of these *lengths* by name, with how much they take."""
    courses = list[tuple[Fact, Fact]]()
    for each in facts(text, "id"):
        if each.kind is FactKind.NUMBER and not each.is_place:
            unit = _OF_UNIT.match(text, each.end)
            length = lengths.get(unit["unit"].casefold()) if unit else None
            courses += [(each, length)] if length else []
        courses = [one for one in courses if each.start - one[0].end <= _FAR]
        for count, length in courses:
            if _is_time_for(text, count, length, each):
                made = Decimal(count.value) * Decimal(length.value[0])
                if made > Decimal(each.value[0]):
                    yield each, made


_FAR = 300
"""Characters between a number of courses and the time for them, at most."""


def _is_time_for(text: str, count: Fact, length: Fact, span: Fact) -> bool:
    """Return whether *span* is the time in which the *count* of courses, each of this *length*, follow each other."""
    return bool(
        span.kind is FactKind.DURATION
        and count.end <= span.start
        and span.value[1] == length.value[1]
        and _WITHIN.search(_before(text, span))
        and not _SENTENCE.search(text, count.end, span.start)
    )


def limits_of_courses(clauses: Sequence[str]) -> Iterator[tuple[int, _Kind, Fact]]:
    """Yield how many of what one course takes at most, with the place of the clause that says so."""
    for place, text in enumerate(clauses):
        for each in _numbers(text):
            if (found := _EACH.match(text, each.end)) and _AT_MOST.search(_before(text, each)):
                yield place, (found["thing"].casefold(), found["unit"].casefold()), each


def _numbers(text: str) -> list[Fact]:
    return [
        each for each in facts(text, "id") if each.kind is FactKind.NUMBER and not each.is_place
    ]


def _before(text: str, fact: Fact) -> str:
    return text[max(0, fact.start - _NEAR) : fact.start]


def _thing(text: str, count: Fact, total: Fact, known: dict[_Kind, Decimal]) -> str:
    """Return who or what *total* counts; of "peserta seluruhnya paling banyak 50 orang" those named before it."""
    found = _THING.match(text, total.end)
    word = found["thing"].casefold() if found else ""
    between = text[count.end : total.start].casefold().split()
    named = [thing for thing, _unit in known if thing in between]
    return named[0] if word == "orang" and len(named) == 1 else word


def _exceeded(
    text: str, numbers: Sequence[Fact], known: dict[_Kind, Decimal]
) -> Iterator[tuple[Fact, Decimal]]:
    """Yield what follows in *text* from a number of courses, and is more than they take."""
    courses = [
        (each, found["unit"].casefold())
        for each in numbers
        if (found := _OF_UNIT.match(text, each.end)) and not _LEAST.search(_before(text, each))
    ]
    if len(courses) != 1:
        return
    ((count, unit),) = courses
    for total in numbers:
        limit = known.get((_thing(text, count, total, known), unit))
        if limit is None or total.start < count.end or _EACH.match(text, total.end):
            continue
        follows = _THUS.search(text, count.end, total.start)
        made = limit * Decimal(count.value)
        if follows and not _SENTENCE.search(text, count.end, total.start) and total.value > made:
            yield total, made
