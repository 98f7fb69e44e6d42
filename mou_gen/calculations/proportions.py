"""A part, its whole, and the share that it is said to be: "96 dari 120 pengeras suara (80 persen)".

Also what rises or falls: by how much, from what, to what. A share may be rounded as far as its last
figure; "sekitar 90 persen" may miss it by five, and "lebih dari 90 persen" is less than it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from mou_gen.calculations.typing_slips import is_exchanged
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import to_place
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_alike,
    is_fraction,
    is_year,
    sum_of,
)
from mou_gen.startup.expressions import expression

_WORD = r"(?:\s+(?:[^\W\d_]+|(?:19|20)\d\d))"
_WORDS = rf"{_WORD}{{0,8}}?"
"""A year is a word as well: "50 pengaduan pada tahun 2024 menjadi"."""
_MOST_COMPARED = 40
"""Facts of a sentence that are looked at: a table in one line is none."""
_OF = expression(
    r"(?:\s+[^\W\d_]+){0,3}?\s+(?:dari|di\s+antara|of|out\s+of)(?:\s+(?:the|a|total|jumlah|seluruh|keseluruhan|sebanyak|sebesar"
    r"|senilai|target|rencana|planned|pagu|anggaran|biaya|dana|perkiraan|taksiran|harga|nilai|sum|amount|estimated?|price|cost|value)){0,4}\s+"
    r"|\s+(?:dari|of)(?:\s+[^\W\d_]+){1,6}?\s+(?:sebesar|senilai|of)\s+",
    re.IGNORECASE,
)
"""From a part to its whole: "96 dari 120", "80% of the 120"."""
_NAMELY = (
    r"(?:,?\s*(?:\(\s*)?(?:atau|yaitu|yakni|yang\s+berarti|artinya|setara(?:\s+dengan)?|or|that\s+is|i\.e\.|namely|equal\s+to|being)"
    r"\s*,?\s*(?:(?:sebesar|sebanyak|senilai|setara|dengan|berkurang|bertambah|naik|turun|selisih|equivalent|to|by|tepat|persis"
    r"|genap|exactly|precisely|just)\s+){0,2}"
)
_WHICH_IS = expression(
    rf"{_WORDS}(?:{_NAMELY}|\s*,?\s+(?:tepat|persis|exactly|precisely)\s+|\s*\(\s*))",
    re.IGNORECASE,
)
"""From a part or a whole to the share: "96 dari 120 pengeras suara (80 persen)", "... atau 80 persen"."""
_COMMA = expression(
    rf"{_WORD}{{0,16}}?\s*,\s*(?:(?:hanya|baru|sudah|telah|sebanyak|sebesar|only|already)\s+)*",
    re.IGNORECASE,
)
_BUDGET = expression(
    r"(?:^|[.;]\s+|\bbahwa\s+)(?:pagu|anggaran|dana|alokasi)\b[^.;,]{0,60}$", re.IGNORECASE
)
"""Before a budget of which the same sentence tells how much was spent."""
_USED = expression(
    r"(?:\s+(?!(?:dan|serta|sedangkan|tetapi|sementara|and|but|while)\b)(?:[^\W\d_]+|(?:19|20)\d\d)){0,8}?\s*,?\s+"
    r"(?:(?:(?:baru|sudah|telah|hanya)\s+){0,2}"
    r"(?:ter(?:serap|ealisasi|salur(?:kan)?|pakai|bayar)|di(?:serap|salurkan|gunakan|pakai|bayar(?:kan)?|realisasikan))"
    r"(?:\s+(?:sebesar|sejumlah|senilai|sebanyak))?|only|so\s+far)\s+",
    re.IGNORECASE,
)
"""From a budget that stands first to what was spent of it: "Dari anggaran sebesar Rp60 baru terserap Rp45"."""
_DONE = expression(
    r"(?:\s+(?!(?:dan|serta|sedangkan|tetapi|sementara)\b)[^\W\d_]+){0,5}?\s+(?:(?:baru|sudah|telah|hanya)\s+){0,2}(?:ter|di)[a-z]{4,}"
    r"(?:\s+(?:sebesar|sejumlah|senilai|sebanyak))?\s+",
    re.IGNORECASE,
)
"""From a whole behind "dari" to what has been done of it, without a comma: "Dari 1.000 eksemplar telah dicetak 750"."""
_FIGURE = expression(r"\d")
_OF_BEHIND = expression(rf"\s*\)?{_OF.pattern}", re.IGNORECASE)
_AMONG = expression(
    rf"(?:\s+[^\W\d_]+)?\s+(?:di\s+antaranya|of\s+(?:them|these|which|whom)){_WHICH_IS.pattern}",
    re.IGNORECASE,
)
_AMONG_WHICH = expression(
    rf"{_WORDS}\s*,\s+(?:of\s+(?:which|whom)|di\s+antaranya)\s+", re.IGNORECASE
)
"""From a whole to a part of it: "120 pengeras suara, 96 di antaranya", "of which 96"."""
_GOES_ON = expression(
    r";(?=\s+(?:sebanyak\s+)?(?:\d[\d.,]{0,14}(?:\s*\([^()]{1,60}\))?|[^\W\d_]+(?:[\s-][^\W\d_]+){0,3}?)(?:\s+[^\W\d_]+)?"
    r"\s+(?:di\s+antaranya|of\s+(?:them|these|which|whom))\b)",
    re.IGNORECASE,
)
"""Before a part of what has just been counted: "40 peringatan dini; 34 di antaranya, atau 85%"."""
_ADDS = expression(
    r"\s*,?\s+(?:(?:yang|ini|itu)\s+)?(?:menambah|mengurangi|adds?|takes?|saves?)(?:\s+(?:biaya|harga|anggaran|an?|another|off))?(?:\s+sebesar)?\s+",
    re.IGNORECASE,
)
"""From a share by which something rises or falls to what that makes: "kenaikan sebesar 6 persen menambah Rp6 dari harga Rp100"."""
_SHARE_OR = expression(rf"{_NAMELY})", re.IGNORECASE)
"""From a share to the part that it is: "75 persen atau 80 orang"."""
_OF_OTHERS = expression(
    r"\s*\)?\s+(?:dari|of)\b(?!\s+(?:them|whom|which|jumlah\s+(?:itu|tersebut))\b)", re.IGNORECASE
)
"""Behind a share of something else than the whole before it; "two thirds of them" is of that."""
_REACH = 80
"""Characters before a number in which its sentence tells what it is."""
_OF_ALL = expression(
    r"(?:^|[.;,]\s+|\bbahwa\s+|\bthat\s+)(?:dari|of|out\s+of)\b[^.;,]{0,60}$", re.IGNORECASE
)
"""Before a whole that stands first: "Dari 120 pengeras suara, 96 ..."."""
_MOVES = expression(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|tumbuh|pertumbuhan|target|kuorum|paling|minim(?:al|um)"
    r"|rose|rise[sn]?|f[ae]ll\w*|grew|grow\w*|increas\w+|decreas\w+|declin\w+|quorum|at\s+(?:least|most)|than)\b",
    re.IGNORECASE,
)
_NOT_EXACT = expression(
    r"\b(?:sekitar|kurang\s+lebih|hampir|lebih\s+dari|kurang\s+dari|rata-rata|paling\s+\w+|minim(?:al|um)|maksim(?:al|um)|about|around|nearly"
    r"|almost|over|more\s+than|less\s+than|roughly|approximately|some|at\s+(?:least|most))\s*$",
    re.IGNORECASE,
)


_ABOUT = expression(
    r"(?:(?P<about>sekitar|kurang\s+lebih|kira-kira|hampir|about|around|nearly|almost|roughly|approximately)"
    r"|(?P<over>lebih\s+dari|di\s+atas|more\s+than|over)|(?P<under>kurang\s+dari|di\s+bawah|less\s+than|under))\s+$",
    re.IGNORECASE,
)
"""Before a share that is not exact."""
_BY_ABOUT = 5
"""Points by which "sekitar 90 persen" may miss what it is."""


def wrong_proportions(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield each share in *text* that a part and its whole do not make, and what it is; of "sepertiga" the part that it makes."""
    text = _GOES_ON.sub(",", text)
    told = sorted((*facts(text, language), *_halves_of_it(text)), key=lambda each: each.start)
    for found in by_sentence(text, told):
        stated = [each for each in found if _is_stated(text, each)][:_MOST_COMPARED]
        if not any(map(_is_share, stated)):
            continue
        for place, three in enumerate(zip(stated, stated[1:], stated[2:], strict=False)):
            about = _told_about(text, three)
            read = _left_out(text, about)
            if (roles := _roles(read, *three)) is None:
                continue
            adds = _ADDS.fullmatch(read, three[0].end, three[1].start)
            if _is_about(read, three) or (not adds and _is_vague(read, three)):
                continue
            if (wrong := _of_several(text, stated, place, about)) is not None:
                yield from wrong
                continue
            part, whole, share = roles
            if _is_price(found, part, whole, share):
                continue
            if adds and part.kind is FactKind.MONEY:
                yield from _added(part, whole, share)
            else:
                yield from _missed(part, whole, share, about, stated)
    yield from _beside_rest(text, language)


def _missed(
    part: Fact, whole: Fact, share: Fact, about: re.Match[str] | None, stated: Sequence[Fact]
) -> Iterator[WrongAmount]:
    """Yield *share*, told to be *about* it or exact, if *part* is another of *whole*; of a fraction, the part that it makes."""
    made = 100 * amount_of(part) / amount_of(whole)
    if about:
        if share.kind is FactKind.PERCENT and _misses(about, amount_of(share), made):
            yield WrongAmount(share, _to_figures(made, share))
    elif share.kind is FactKind.NUMBER and not _is_fraction_of(share, part, amount_of(whole)):
        yield WrongAmount(part, amount_of(whole) * amount_of(share))
    elif share.kind is FactKind.PERCENT and not (
        is_rounded(share, made) or _is_of_sum(stated, part, whole, share)
    ):
        yield WrongAmount(share, _to_figures(made, share))


def _added(part: Fact, whole: Fact, share: Fact) -> Iterator[WrongAmount]:
    """Yield *part*, by which *whole* rises or falls, if it is not that *share*, which may be rounded, or is it with two digits exchanged."""
    made = amount_of(whole) * amount_of(share) / (100 if share.kind is FactKind.PERCENT else 1)
    is_near = share.kind is FactKind.PERCENT and is_rounded(
        share, 100 * amount_of(part) / amount_of(whole)
    )
    if abs(made - amount_of(part)) >= 1 and (not is_near or is_exchanged(amount_of(part), made)):
        yield WrongAmount(part, made)


_ITS = expression(
    r"(?:nya|\s+(?:di\s+antaranya|dari\s+(?:se(?:luruh|mua)nya|jumlah\s+(?:itu|tersebut))|of\s+(?:them|it|the\s+(?:total|whole))(?:\s+all)?))?(?!\w)",
    re.IGNORECASE,
)
"""Behind a share of all that was counted, and not of something else."""
_THE_REST = {
    "id": expression(
        r"\b(?:sisanya|selebihnya|(?:masih\s+)?tersisa|yang\s+(?:lain|tersisa))\s*,?\s+(?:(?:yaitu|yakni|sebanyak|sebesar|sejumlah|ada)\s+){0,2}\0"
        r"|\0(?:\s+(?!(?:dan|serta|sedangkan|sementara)\b)[^\W\d_]+){0,2}?\s+(?:sisanya|selebihnya|lainnya|(?:yang\s+)?(?:ter)?sisa)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:the\s+)?(?:remaining|other|rest|remainder)\s*,?\s+(?:(?:namely|that\s+is|of)\s+)?\0"
        r"|\0(?:\s+(?!(?:and|while|but)\b)[^\W\d_]+){0,2}?\s+(?:remain\w*|are\s+left)\b",
        re.IGNORECASE,
    ),
}
"""Around a number, which stands here as one sign, that is what is left."""


def _beside_rest(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield what is not the share it is said to be of it and the rest together: "750, atau dua pertiganya; 250 sisanya"."""
    told_in = sorted((*facts(text, language), *_halves_of_it(text)), key=lambda each: each.start)
    stated = [each for each in told_in if _is_stated(text, each)][:_MOST_COMPARED]
    for place, three in enumerate(zip(stated, stated[1:], stated[2:], strict=False)):
        told = _part_and_share(text, *three[:2])
        rest = three[2]
        if (
            told is None
            or (place and _is_pair(text, stated[place - 1], told[0]))
            or not is_alike(told[0], rest)
            or _is_share(rest)
            or not _is_rest(text, three[1].end, rest, language)
            or _is_about(text, three)
            or _is_vague(text, three)
        ):
            continue
        part, share = told
        whole = amount_of(part) + amount_of(rest)
        counted = [amount_of(each) for each in stated[:place] if is_alike(each, part)]
        more = accumulate(amount_of(each) for each in stated[place + 3 :] if is_alike(each, part))
        wholes = (whole, *counted, *(whole + each for each in more))
        if any(_is_share_of(share, part, each) for each in wholes):
            continue
        if share.kind is FactKind.PERCENT:
            yield WrongAmount(share, _to_figures(100 * amount_of(part) / whole, share))
        else:
            yield WrongAmount(part, whole * amount_of(share))


def _part_and_share(text: str, one: Fact, two: Fact) -> tuple[Fact, Fact] | None:
    """Return the part and its share of two facts that follow each other, "60 rumah, atau 75%" or "tiga perempatnya, yakni 60"; None where they are none."""
    match _is_share(one), _is_share(two):
        case False, True if its := _ITS.match(text, two.end):
            is_of_it = not _OF_OTHERS.match(text, its.end())
            is_told = is_of_it and _WHICH_IS.fullmatch(text, one.end, two.start)
            return (one, two) if is_told else None
        case True, False if its := _ITS.match(text, one.end):
            return (two, one) if _SHARE_OR.fullmatch(text, its.end(), two.start) else None
        case _:
            return None


def _is_rest(text: str, begin: int, rest: Fact, language: str) -> bool:
    """Return whether the sentence of *rest* in *text*, behind what stands before *begin*, says that it is what is left."""
    before = text[begin : rest.start]
    around = f"{before}\0{text[rest.end : rest.end + _REACH]}"
    return bool(_THE_REST[language].search(around))


def _is_share_of(share: Fact, part: Fact, whole: Decimal) -> bool:
    """Return whether *part* is such a *share* of *whole*."""
    if share.kind is FactKind.PERCENT:
        return is_rounded(share, 100 * amount_of(part) / whole)
    return _is_fraction_of(share, part, whole)


def _is_price(found: Sequence[Fact], part: Fact, whole: Fact, share: Fact) -> bool:
    """Return whether *part* is what each of a count before it costs, and all of them the *whole* or the *share* of it.

    In "40 kilogram dengan harga Rp24, yakni 80% dari Rp960" the share is of what they cost together.
    """
    if part.kind is not FactKind.MONEY or share.kind is not FactKind.PERCENT:
        return False
    due = (amount_of(whole), amount_of(whole) * amount_of(share) / 100)
    counts = (each for each in found if each.kind is FactKind.NUMBER and each.end <= part.start)
    return any(amount_of(each) * amount_of(part) in due for each in counts)


def _of_several(
    text: str, stated: Sequence[Fact], place: int, about: re.Match[str] | None
) -> Sequence[WrongAmount] | None:
    """Return what is wrong with shares that stand together behind their parts and wholes, the last of these at *place*.

    "120 dari 160, 98 dari 140, dan 45 dari 150 halaman, yakni 75%, 70%, dan 30%" tells each in its turn, and "atau 58%" that
    of all together. None where a share is of one part only, or of none.
    """
    pairs = [(stated[place], stated[place + 1])]
    for at in range(place - 2, -1, -2):
        if not _is_pair(text, stated[at], stated[at + 1]):
            break
        pairs.insert(0, (stated[at], stated[at + 1]))
    shares = _joined_shares(text, stated[place + 2 :])
    if len(pairs) == 1 or not shares or not _is_pair(text, *pairs[-1]):
        return None
    if len(shares) == len(pairs):
        made = [100 * amount_of(part) / amount_of(whole) for part, whole in pairs]
        told = _ABOUT.search(text, max(0, shares[0].start - 30), shares[0].start)
        return [
            WrongAmount(share, _to_figures(due, share))
            for share, due in zip(shares, made, strict=True)
            if not _fits(share, due, told)
        ]
    every = 100 * sum_of([part for part, _ in pairs]) / sum_of([whole for _, whole in pairs])
    if len(shares) != 1:
        return None
    share = shares[0]
    return [] if _fits(share, every, about) else None


_AND_NEXT = expression(
    r"\s*(?:\([^()]{1,60}\)\s*)?(?:(?:di|untuk|bagi|dari|pada|in|for|of|at)\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,3})?\s*,?\s*(?:(?:dan|serta|and)\s+)?",
    re.IGNORECASE,
)
"""Between two shares that stand together, perhaps with what each is of."""


def _joined_shares(text: str, stated: Sequence[Fact]) -> list[Fact]:
    """Return the shares with which *stated* begins, as far as nothing but a comma or an "and" parts them."""
    shares = list[Fact]()
    for each in stated:
        if each.kind is not FactKind.PERCENT:
            break
        if shares and not _AND_NEXT.fullmatch(text, shares[-1].end, each.start):
            break
        shares.append(each)
    return shares


def _fits(share: Fact, made: Decimal, about: re.Match[str] | None) -> bool:
    """Return whether *share* may tell what is *made*, as exactly as the words *about* it have it."""
    return not _misses(about, amount_of(share), made) if about else is_rounded(share, made)


def _is_pair(text: str, part: Fact, whole: Fact) -> bool:
    """Return whether *part* is said to be so many of a *whole*: "120 dari 160"."""
    is_of = is_alike(part, whole) and _OF.fullmatch(text, part.end, whole.start)
    return bool(is_of) and amount_of(part) <= amount_of(whole)


_HALF = Decimal("0.5")


def _is_fraction_of(share: Fact, part: Fact, whole: Decimal) -> bool:
    """Return whether *part* is such a fraction of *whole*; half of an odd number is either of the two beside it."""
    missed = abs(amount_of(part) - whole * amount_of(share))
    is_halved = part.kind is FactKind.NUMBER and amount_of(share) == _HALF and missed <= _HALF
    return is_halved or 100 * missed / whole < _A_PART


_HALF_OF_IT = expression(r"\b(?:separuh|setengah)(?=nya\b)", re.IGNORECASE)


def _halves_of_it(text: str) -> Iterator[Fact]:
    """Yield each half of what *text* has just named, which by itself counts nothing: "separuhnya"."""
    for found in _HALF_OF_IT.finditer(text):
        yield Fact(FactKind.NUMBER, Decimal("0.5"), found[0], *found.span(), sure=True)


def _is_of_sum(stated: Sequence[Fact], part: Fact, whole: Fact, share: Fact) -> bool:
    """Return whether *share* is that of a sum of which *part* is the last item: "83 residents, 49 women and 34 men, or 86.5%"."""
    before = [each for each in stated if each.start < part.start and is_alike(each, part)]
    for place, each in enumerate(before):
        items = [*before[place + 1 :], part]
        if len(items) > 1 and amount_of(each) == sum(map(amount_of, items)):
            return is_rounded(share, 100 * amount_of(each) / amount_of(whole))
    return False


def _told_about(text: str, found: Sequence[Fact]) -> re.Match[str] | None:
    """Return the words before the share among *found* by which it is not exact; None where it is."""
    shares = [each for each in found if _is_share(each)]
    (share,) = shares if len(shares) == 1 else (None,)
    return _ABOUT.search(text, max(0, share.start - 30), share.start) if share else None


def _left_out(text: str, words: re.Match[str] | None) -> str:
    """Return *text* with blanks for these *words*."""
    return text[: words.start()] + " " * len(words[0]) + text[words.end() :] if words else text


def _misses(about: re.Match[str], share: Decimal, made: Decimal) -> bool:
    """Return whether *made* is not the *share*, which is told to be *about* it, over it or under it."""
    if about["about"]:
        return abs(made - share) > _BY_ABOUT
    return made <= share if about["over"] else made >= share


_A_PART = Decimal("0.5")
"""Percent by which a part may differ from "sepertiga" of its whole."""


def _is_stated(text: str, fact: Fact) -> bool:
    kinds = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)
    is_sure = fact.sure or _is_share(fact)
    return fact.kind in kinds and is_sure and amount_of(fact) > 0 and not is_year(fact, text)


def _is_share(fact: Fact) -> bool:
    """Return whether *fact* is so many per cent, or "sepertiga"."""
    return fact.kind is FactKind.PERCENT or is_fraction(fact)


def _roles(text: str, one: Fact, two: Fact, three: Fact) -> tuple[Fact, Fact, Fact] | None:
    """Return the part, the whole and the share among three facts that follow each other; None where they are none."""

    def joined(first: re.Pattern[str], second: re.Pattern[str]) -> bool:
        behind = first.fullmatch(text, one.end, two.start)
        return bool(behind and second.fullmatch(text, two.end, three.start))

    match [_is_share(each) for each in (one, two, three)]:
        case [False, False, True] if is_alike(one, two) and not _OF_OTHERS.match(text, three.end):
            if joined(_OF, _WHICH_IS):
                return one, two, three
            first = _OF_ALL.search(text, max(0, one.start - _REACH), one.start)
            used = joined(_USED, _WHICH_IS)
            sole = first and not _FIGURE.search(first[0])
            if first and (used or joined(_COMMA, _WHICH_IS) or (sole and joined(_DONE, _WHICH_IS))):
                return two, one, three
            if used and _BUDGET.search(text, max(0, one.start - _REACH), one.start):
                return two, one, three
            if joined(_COMMA, _AMONG):
                return two, one, three
            return (two, one, three) if joined(_AMONG_WHICH, _WHICH_IS) else None
        case [False, True, False] if is_alike(one, three):
            if joined(_WHICH_IS, _OF_BEHIND):
                return one, three, two
            first = _OF_ALL.search(text, max(0, one.start - _REACH), one.start)
            return (three, one, two) if first and joined(_COMMA, _SHARE_OR) else None
        case [True, False, False] if is_alike(two, three) and (
            joined(_WHICH_IS, _OF) or joined(_ADDS, _OF)
        ):
            return two, three, one
        case [True, False, False] if is_alike(two, three) and joined(_OF, _WHICH_IS):
            return three, two, one
        case _:
            return None


def _is_vague(text: str, found: Sequence[Fact]) -> bool:
    return bool(_MOVES.search(text, max(0, found[0].start - _REACH), found[-1].end))


def _is_about(text: str, found: Sequence[Fact]) -> bool:
    return any(_NOT_EXACT.search(text, max(0, each.start - 30), each.start) for each in found)


def is_rounded(share: Fact, made: Decimal) -> bool:
    """Return whether *share* is what was *made*, rounded up or down as far as its last figure."""
    return abs(made - Decimal(share.value)) < _unit(share)


def _unit(share: Fact) -> Decimal:
    """Return the last place to which *share* is given: 1 for "75%", 0.1 for "66,7%"."""
    exponent = Decimal(share.value).normalize().as_tuple().exponent
    return Decimal(10) ** min(int(exponent), 0)


def _to_figures(made: Decimal, share: Fact) -> Decimal:
    return to_place(made, min(_unit(share), Decimal("0.1")))


# ---- what rises or falls ---------------------------------------------------------------------

_RISES = expression(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|pengurangan|penambahan|tumbuh"
    r"|r[io]sen?|rises|f[ae]ll(?:s|en)?|grew|grows?|grown|increas\w+|decreas\w+|declin\w+|drop\w*)\b[^.;]*$",
    re.IGNORECASE,
)
_FROM = expression(
    rf"{_WORDS}\s*,?\s*(?:\(\s*)?(?:ya(?:itu|kni)\s+)?(?:dari|semula|from)(?:\s+semula)?\s+",
    re.IGNORECASE,
)
FROM_BEFORE = expression(r"\b(?:dari|semula|from)(?:\s+semula)?\s+$", re.IGNORECASE)
TO = expression(
    rf"{_WORDS}\s*,?\s*(?:menjadi|ke|to)(?:\s+(?:sebesar|sebanyak|senilai))?\s+", re.IGNORECASE
)


_BY_MOVING = (
    r"(?:(?:ada|terjadi|mengalami|suatu|dengan|naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|sebesar|sebanyak"
    r"|an?|with|up|down|increase|rise|decrease|drop|fall|of|by)\s+)"
)
_BY = expression(
    rf"{_WORDS}(?:(?:{_NAMELY}|\s*\(\s*)){_BY_MOVING}*|\s*,\s*{_BY_MOVING}+)", re.IGNORECASE
)
"""From what something becomes to by how much it moves: "menjadi 130 kunjungan, suatu kenaikan sebesar 30%"."""


def wrong_changes(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield by how much something in *text* is said to rise or fall, where it is something else from one to the other."""
    for found in by_sentence(text, facts(text, language)):
        stated = [each for each in found if _is_stated(text, each)][:_MOST_COMPARED]
        for three in zip(stated, stated[1:], stated[2:], strict=False):
            about = _told_about(text, three)
            read = _left_out(text, about)
            if (roles := _moved(read, *three)) is None or _is_about(read, three):
                continue
            by, first, last = roles
            change = abs(amount_of(last) - amount_of(first))
            fold = _FOLD.match(text, by.end)
            is_factor = bool(_FACTOR_OF.search(text, max(0, by.start - _REACH), by.start))
            if fold or is_factor:
                if is_factor or (fold and fold["fold"]):
                    yield from _wrong_factor(by, amount_of(first), amount_of(last))
            elif by.kind is FactKind.PERCENT:
                made = 100 * change / amount_of(first)
                if about:
                    if _misses(about, amount_of(by), made):
                        yield WrongAmount(by, _to_figures(made, by))
                elif not is_rounded(by, made):
                    yield WrongAmount(by, _to_figures(made, by))
            elif is_fraction(by) and (
                _is_part(by, change, first, about) or _is_left(text, by, first, last)
            ):
                continue
            elif change != amount_of(by):
                yield WrongAmount(by, change)


_FOLD = expression(
    r"[\s-]*(?:(?P<fold>kali\s+lipat|fold|times\s+(?:as|over))|kali|times)\b", re.IGNORECASE
)
"""Behind how many times more or less something becomes, or how often: "naik dua kali lipat", "naik dua kali"."""
_FACTOR_OF = expression(r"\bfactor\s+of\s+$", re.IGNORECASE)
_NEARLY = Decimal("0.1")


def _wrong_factor(by: Fact, first: Decimal, last: Decimal) -> Iterator[WrongAmount]:
    """Yield how many times as much something is said to become *by*, where *last* is another multiple or part of *first*."""
    low, high = sorted((first, last))
    made = high / low
    if abs(made - amount_of(by)) > _NEARLY:
        yield WrongAmount(by, to_place(made, Decimal("0.1")))


def _is_part(by: Fact, change: Decimal, first: Fact, about: re.Match[str] | None) -> bool:
    """Return whether a *change* is such a part of what was there *first*: "dari 48 menjadi 60, bertambah seperempat"."""
    made, part = 100 * change / amount_of(first), 100 * amount_of(by)
    return not _misses(about, part, made) if about else abs(made - part) < _A_PART


def _is_left(text: str, by: Fact, first: Fact, last: Fact) -> bool:
    """Return whether *by* tells which part is left: "turun dari 9.600 menjadi 6.400, yaitu dua pertiganya"."""
    is_moved = by.start > last.end and _MOVES.search(text, last.end, by.start)
    return not is_moved and _is_part(by, amount_of(last), first, None)


def _moved(text: str, one: Fact, two: Fact, three: Fact) -> tuple[Fact, Fact, Fact] | None:
    """Return by how much, from what and to what something moves; None where these three do not say so."""
    if not _RISES.search(text, max(0, one.start - _REACH), one.start):
        return None
    is_from = bool(FROM_BEFORE.search(text, max(0, one.start - _REACH), one.start))
    if TO.fullmatch(text, two.end, three.start) and _FROM.fullmatch(text, one.end, two.start):
        if is_from:
            return None  # "dari sembilan dari sepuluh menjadi tujuh dari sepuluh"
        by, first, last = one, two, three
    elif (
        is_from
        and TO.fullmatch(text, one.end, two.start)
        and _BY.fullmatch(text, two.end, three.start)
    ):
        by, first, last = three, one, two
    else:
        return None
    if not is_alike(first, last) or any(map(_is_share, (first, last))):
        return None
    return (by, first, last) if _is_share(by) or is_alike(by, first) else None
