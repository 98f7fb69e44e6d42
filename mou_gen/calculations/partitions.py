"""Parts of a whole that exclude each other: of twelve requests, nine were answered in time and three late."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from mou_gen.calculations.breakdowns import PERSONS
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    amount_of,
    counted_by_sentence,
    is_fraction,
    is_year,
    noun_behind,
    stands_before,
    sum_of,
)
from mou_gen.startup.expressions import expression

_TAKES = expression(
    r"\s*(?:menjual|menyerahkan|menyalurkan|memberikan|mengirim(?:kan)?|memasok|mengambil|membeli|menerima|memperoleh|menyimpan"
    r"|memakai|menggunakan|mengolah)\s+(?:sebesar\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_THING = expression(
    r"\s+(?:dari\s+)?(?!peserta|orang|warga|penduduk|pegawai|petugas|anak|dana|biaya|nilai|harga)(?P<thing>[^\W\d_]{4,})"
)


def exceeding_takes(clauses: Sequence[str]) -> Iterator[tuple[int, Fact, Decimal]]:
    """Yield the last of the shares of one thing that the parties sell, hand over or keep, if they make more than the whole.

    What one hands over and the other receives is one share. Each comes with the place of its clause
    among *clauses*, which begin with what is done, and the sum of all.
    """
    taken: dict[str, dict[Decimal, tuple[int, Fact]]] = {}
    for place, text in enumerate(clauses):
        shares = [each for each in facts(text, "id") if each.kind is FactKind.PERCENT]
        for share in shares if len(shares) == 1 else ():
            thing = _THING.match(text, share.end)
            if thing and _TAKES.fullmatch(text, 0, share.start):
                of_it = taken.setdefault(thing["thing"].casefold(), {})
                of_it.setdefault(Decimal(share.value), (place, share))
    for shares_of_it in taken.values():
        if len(shares_of_it) > 1 and sum(shares_of_it) > _WHOLE:
            yield *max(shares_of_it.values()), sum(shares_of_it, Decimal())


_WHOLE = 100
_OF = {
    "id": expression(
        r"(?:^|[.;:]\s+|\b(?:bahwa|tetapi|dan)\s+)dari\s+(?:(?:(?:ke)?seluruh(?:an|nya)?|total|jumlah|sebanyak|sejumlah)\s+){0,2}$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"(?:^|[.;:]\s+|\b(?:that|but|and)\s+)of\s+(?:the\s+|all\s+|a\s+total\s+of\s+)?$",
        re.IGNORECASE,
    ),
}
_EXCLUDING = {
    "id": (
        (r"tepat\s+waktu", r"terlambat|lewat\s+waktu"),
        (r"(?:sudah|telah|selesai)\b", r"(?:belum|tidak)\b"),
        (r"hadir", r"tidak\s+hadir|berhalangan|absen"),
        (r"(?:diterima|disetujui|dikabulkan|lulus|lolos)", r"(?:ditolak|tidak\s+(?:diterima|disetujui|lulus|lolos)|gagal)"),
        (r"(?:laki-laki|pria)", r"(?:perempuan|wanita)"),
        (r"dewasa", r"anak"),
        (r"(?:berangkat|diberangkatkan|tiba|datang)", r"(?:menyusul|tertinggal|tinggal\b)"),
        (r"(?:berfungsi|baik|lengkap)", r"(?:rusak|tidak\s+\w+|belum\s+\w+)"),
    ),
    "en": (
        (r"in\s+time|on\s+time", r"late"),
        (r"(?:has|have|had)\s+been|already", r"not\s+yet|not\s+been"),
        (r"(?:accepted|approved|passed)", r"(?:rejected|refused|not\s+\w+|failed)"),
        (r"(?:men|male|boys)", r"(?:women|female|girls)"),
        (r"adults", r"children"),
        (r"(?:leave|left|depart\w*|arrive\w*)", r"(?:follow\w*|remain\w*|stay\w*)"),
    ),
}  # fmt: skip
_REACH = 80
_MORE = expression(
    r"\b(?:di antara\w*|antara lain|paling|sekurang\S*|lebih|sekitar|kira-kira|of whom|of which|at least|about|more)\b",
    re.I,
)


def wrong_partitions(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield each whole of *text* that two parts of it which exclude each other do not make, and what they make."""
    for _begin, stated in counted_by_sentence(text, language):
        yield from _wrong_others(text, stated, language)
    yield from _wrong_rests_of(text, language)
    counts = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    for (whole, one), (_again, other) in pairwise(pairwise(counts)):
        parts = Decimal(one.value) + Decimal(other.value)
        behind = re.split(r"[.;]", text[other.end : other.end + _REACH])[0]
        if (
            _OF[language].search(text, max(0, whole.start - 30), whole.start)
            and not re.search(r"[.;]", text[whole.end : other.start])
            and not _MORE.search(text, whole.start, other.end)
            and not re.search(r"\d|,", behind)
            and _leave_out(
                text[one.end : other.start], behind, parts - Decimal(whole.value), language
            )
        ):
            yield whole, parts


def _leave_out(one: str, other: str, over: Decimal, language: str) -> bool:
    """Return whether two parts that are *over* their whole, or as many below 0 under it, cannot be right."""
    if over < 0 and _OPINION.search(other):
        return False
    return (over > 0 and _exclude(one, other, language)) or (over != 0 and _is_all(one, other))


def _exclude(one: str, other: str, language: str) -> bool:
    """Return whether what is said of one part excludes what is said of the other, whichever comes first."""
    return any(
        _says(mine, one) and _says(theirs, other) and not _says(theirs, one)
        for pair in _EXCLUDING[language]
        for mine, theirs in (pair, pair[::-1])
    )


_DENIED = expression(r"\btidak\s+(?P<verb>[^\W\d_]{4,})\s*$", re.IGNORECASE)
_OPINION = expression(
    r"\btidak\s+(?:setuju|menyetujui|sepakat|mendukung|memilih)\s*$", re.IGNORECASE
)
"""What there is a third to: those who say nothing."""
_DID_NOT = expression(r"\b(?:did|do|does|was|were|is|are|has|have|had)\s+not\s*$", re.IGNORECASE)


_NO_LONGER = expression(r"\b(?:tidak\s+lagi|sudah\s+tidak)\b", re.IGNORECASE)
_STILL = expression(r"\bmasih\b", re.IGNORECASE)


def _is_all(one: str, other: str) -> bool:
    """Return whether *other* denies what is said of *one*, so that there is no third: "8 orang hadir dan 4 orang tidak hadir"."""
    denied = _DENIED.search(other)
    if any(_NO_LONGER.search(a) and _STILL.search(b) for a, b in ((one, other), (other, one))):
        return True
    return bool(_DID_NOT.search(other)) or (denied is not None and _says(denied["verb"], one))


def _says(words: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:{words})", text, re.IGNORECASE))


_AMONG = {
    "id": expression(r"\s+(?:[^\W\d_]+\s+)?di\s+antara(?:nya|\s+mereka)\b", re.IGNORECASE),
    "en": expression(r"\s+of\s+(?:whom|which|them)\b", re.IGNORECASE),
}
_OF_WHICH = expression(r"\bof\s+(?:whom|which)\s*$", re.IGNORECASE)
_OTHERS_BEHIND = expression(
    r"\s+(?:[^\W\d_]+\s+)?(?:lainnya|selebihnya|sisanya|others)\b", re.IGNORECASE
)
_OTHERS_BEFORE = expression(
    r"\b(?:sisanya|selebihnya|the\s+(?:other|remaining))\s*,?\s*(?:(?:sebanyak|berjumlah|ya(?:itu|kni))\s+)?$",
    re.IGNORECASE,
)


def _wrong_others(
    text: str, stated: Sequence[Fact], language: str
) -> Iterator[tuple[Fact, Decimal]]:
    """Yield a total that some and all others do not make: "24 laporan, 15 di antaranya selesai dan 7 lainnya belum"."""
    counts = [each for each in stated if each.kind is FactKind.NUMBER]
    for place, (total, some, others) in enumerate(
        zip(counts, counts[1:], counts[2:], strict=False)
    ):
        left = counts[place + 3 : place + 4]  # "sehingga hanya 3 yang dinilai"
        if amount_of(total) == sum_of((some, others, *left)):
            continue
        among = _AMONG[language].match(text, some.end) or stands_before(some, text, _OF_WHICH)
        rest = _OTHERS_BEHIND.match(text, others.end) or stands_before(others, text, _OTHERS_BEFORE)
        if among and rest and amount_of(total) != (made := sum_of((some, others))):
            yield total, made


_FIRST_PART = expression(
    r"(?:\s+[^\W\d_]+){1,8}?\s*,\s*(?:(?:hanya|baru|sebanyak|sejumlah|sudah|telah|ada|only|as\s+many\s+as)\s+)*",
    re.IGNORECASE,
)
"""From a whole to the first part of it: "Dari 41 rujukan, 37 dijawab"."""
_NEW_SENTENCE = expression(
    r"\.\s+(?:adapun\s+|sedangkan\s+|sisanya\W+|selebihnya\W+|sebanyak\s+|the\s+(?:other|remaining)\s+)*",
    re.IGNORECASE,
)
"""From some to all others, which begin the next sentence."""
_DOES = expression(
    r"\s+(?:(?:ter|di(?!nas|klat)|me|ber)[^\W\d_]{4,}|lainnya|selebihnya|sisanya|others|who|which|that)\b",
    re.IGNORECASE,
)
_MOST_PARTS = 5
_FAR = 200


def _wrong_rests_of(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield a whole that stands first and that some and all others do not make: "Dari 41 rujukan, 37 dijawab ...; 5 lainnya"."""
    counts = [
        each
        for each in facts(text, language)
        if each.kind is FactKind.NUMBER and each.sure and not is_fraction(each)
    ]
    for place, (whole, first) in enumerate(pairwise(counts)):
        if not _OF[language].search(
            text, max(0, whole.start - 30), whole.start
        ) or not _FIRST_PART.fullmatch(text, whole.end, first.start):
            continue
        for end, others in enumerate(counts[place + 2 : place + 2 + _MOST_PARTS], place + 2):
            if others.start - counts[end - 1].end > _FAR:
                break
            if _are_others(text, whole, others):
                made = _made_with(others, whole, counts[place + 1 : end])
                if made is not None and not _MORE.search(text, whole.start, others.start):
                    yield whole, made
                break


def _are_others(text: str, whole: Fact, others: Fact) -> bool:
    """Return whether *others* are all that some leave of a *whole*, in its sentence or at the head of the next."""
    if not (
        _OTHERS_BEHIND.match(text, others.end) or stands_before(others, text, _OTHERS_BEFORE)
    ) or not (_DOES.match(text, others.end) or _counts_the_same(text, whole, others)):
        return False
    stop = re.search(r"\.(?=\s)", text[whole.end : others.start])
    return stop is None or bool(
        _NEW_SENTENCE.fullmatch(text, whole.end + stop.start(), others.start)
    )


def _made_with(others: Fact, whole: Fact, parts: Sequence[Fact]) -> Decimal | None:
    """Return what *others* and some of *parts* make, nearest to the *whole*; None where they make it, or one of the parts."""
    sums = {amount_of(others)}
    for part in parts:
        sums |= {each + amount_of(part) for each in sums}
    sums.discard(amount_of(others))
    if not sums or sums & {amount_of(each) for each in (whole, *parts)}:
        return None
    return min(sums, key=lambda each: abs(each - amount_of(whole)))


def too_many_members(text: str, language: str) -> Iterator[Fact]:
    """Yield each part of what was counted before that is more than all, and of what is counted right behind it: "delapan puluh orang, seratus di antaranya", "480 dari 420 alat ukur"."""
    for _begin, stated in counted_by_sentence(text, language):
        counts = [each for each in stated if each.kind is FactKind.NUMBER]
        for place, part in enumerate(counts):
            wholes = [each for each in counts[:place] if not _is_no_whole(text, each)]
            whole = max((amount_of(each) for each in wholes), default=None)
            if whole and _AMONG[language].match(text, part.end) and amount_of(part) > whole:
                yield part
        yield from (
            part
            for part, all_of_them in pairwise(counts)
            if amount_of(part) > amount_of(all_of_them)
            and _TAKEN_FROM[language].fullmatch(text, part.end, all_of_them.start)
            and not _PLANNED.match(text, all_of_them.end)
            and not _MOVES.search(text, max(0, part.start - _REACH), part.start)
        )


_TAKEN_FROM = {
    "id": expression(
        r"\s+(?:di\s+antara|dari(?:\s+(?:seluruh|semua|total|jumlah|sebanyak|keseluruhan))*)\s+",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\s+(?:out\s+)?of\s+(?:all\s+)?(?:the|its|their|a\s+total\s+of)\s+", re.IGNORECASE
    ),
}
"""Between a part and the whole that it is taken from: "380 dari 420 alat ukur"."""
_MOVES = expression(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|berubah|menjadi|rose|fell|grew|increased|decreased|up|down|changed)\b[^.;,]*$",
    re.IGNORECASE,
)
"""Before a number that was another one: "naik menjadi 480 dari 420"."""
_PLANNED = expression(
    r"(?:\s+[^\W\d_]+){0,4}?\s+(?:(?:yang\s+)?(?:di)?(?:rencana\w*|target\w*)|sasaran|kuota|planned|target\w*|quota|expected|foreseen)\b",
    re.IGNORECASE,
)
"""Behind a whole that may be surpassed: "480 dari 420 yang direncanakan"."""


_LABELLED = expression(
    r"\b(?:kelas|tingkat|golongan|gelombang|tahap|angkatan|nomor|ke|grade|class|year|level|stage|group|intake)\s*[-]?\s*$",
    re.IGNORECASE,
)
"""Before the number by which one thing is called: "murid kelas 4"."""
_WHOSE = expression(
    r"\b(?P<who>[^\W\d_]+)\s+(?:(?:dari|di|pada|dalam|of|in|from|on|at)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)


def _is_no_whole(text: str, fact: Fact) -> bool:
    """Return whether *fact* does not tell how many there are: it is a share, names one, or counts the places of those meant.

    "Penumpang 2 bus, 60 di antaranya anak-anak" are sixty of the passengers, not of the buses.
    """
    if is_fraction(fact) or is_year(fact, text) or stands_before(fact, text, _LABELLED):
        return True
    whose = _WHOSE.search(text, max(0, fact.start - _REACH), fact.start)
    counts_persons = noun_behind(text, fact) in PERSONS
    return bool(whose and whose["who"].casefold() in PERSONS and not counts_persons)


_OUT_OF = {
    "id": expression(
        r"(?:\s+[^\W\d_]+){0,3}?\s+(?:dari|di\s+antara)\s+(?:(?:seluruh|total|sejumlah|sebanyak)\s+)?$"
    ),
    "en": expression(
        r"(?:\s+[^\W\d_]+){0,3}?\s+(?:out\s+)?of\s+(?:the\s+|all\s+|a\s+total\s+of\s+)*$"
    ),
}
_LEFT = {
    "id": expression(
        r"\b(?:masih\s+(?:ada|terdapat|tersisa|tinggal)|tersisa|tinggal|sisanya|sisa|selebihnya)\s*,?\s+(?:(?:sebanyak|yaitu|yakni)\s+)?$",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:so(?:\s+that)?|thus|leaving|the\s+(?:remaining|other|rest))\s*,?\s+(?:there\s+(?:are|remain)\s+)?(?:(?:namely|still)\s+)?$",
        re.IGNORECASE,
    ),
}
_COUNTED = expression(r"\s+([^\W\d_]+(?:-[^\W\d_]+)?)")
_FOUR_WORDS = expression(r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){0,4}")
_NO_NOUN = frozenset(
    [
        "belum",
        "masih",
        "tidak",
        "akan",
        "harus",
        "lagi",
        "are",
        "is",
        "have",
        "has",
        "were",
        "will",
        "still",
        "remain",
    ]
)
_IS_LEFT = expression(
    r"(?:leaving|remaining|other|rest|remain)\s*,?\s*(?:namely\s+)?\0|\0[^.;]{0,60}\b(?:still|remain\w*|left|yet)\b",
    re.IGNORECASE,
)
"""Says of a count, which stands here as one sign, that it is what is left."""


def wrong_remainders(text: str, language: str) -> Iterator[tuple[Fact, Decimal]]:
    """Yield each count of *text* that is said to be left of a whole, and what is: "18 dari 45 ..., sehingga masih ada 37"."""
    counts = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    for one, whole, rest in zip(counts, counts[1:], counts[2:], strict=False):
        left = Decimal(whole.value) - Decimal(one.value)
        between = text[whole.end : rest.start]
        if (
            _OUT_OF[language].fullmatch(text, one.end, whole.start)
            and _LEFT[language].search(between)
            and not re.search(r"[;\d]|\.\s.*\.\s", between)
            and (language == "id" or _IS_LEFT.search(f"{between}\0{text[rest.end :]}"))
            and not _MORE.search(text, one.start, rest.start)
            and _counts_the_same(text, whole, rest)
            and left not in (0, Decimal(rest.value))
        ):
            yield rest, left


def _counts_the_same(text: str, whole: Fact, rest: Fact) -> bool:
    """Return whether what *rest* counts is named as what *whole* counts, or not at all."""
    noun, named = _COUNTED.match(text, rest.end), _FOUR_WORDS.match(text, whole.end)
    word = noun[1].casefold() if noun else ""
    return not word or word in _NO_NOUN or bool(named and word in named[0].casefold().split())
