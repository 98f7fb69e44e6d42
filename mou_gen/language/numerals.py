"""The words and figures that may count something, each with all that it may mean.

`facts` reads what is surely a number; here stands whatever has a number in it: "a fifth" may be five or
one of five parts, "berlima" are five, "every other" is each second one, and half an hour is thirty minutes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from mou_gen.language.figures import SCALES, figure_value
from mou_gen.language.idioms import without_idioms
from mou_gen.language.number_words import PARTS, SPELLED, spelled_number
from mou_gen.language.numbers import cardinal, ordinal
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Numeral:
    """What may count something, and where it stands."""

    values: frozenset[Decimal]
    start: int
    end: int
    unit: str = ""
    """What it counts, where it says that too: the hours of "sehari semalam"."""
    first: int | None = None
    """Where the first number begins of which it is the product; None for what is no product."""

    @property
    def is_one(self) -> bool:
        """Whether it is one, which both languages leave out."""
        return self.values == {1}


_HALF, _QUARTER = Decimal("0.5"), Decimal("0.25")
_Values = tuple[Decimal | int, ...]
_WORD = expression(r"[^\W\d_]+")
_FIGURE = expression(r"(?<![\d.,])\d{1,40}(?:[.,]\d{1,40}){0,13}")
_RUN = {language: expression(rf"(?>{SPELLED[language]})", re.IGNORECASE) for language in SPELLED}
_PART = {language: expression(PARTS[language], re.IGNORECASE) for language in PARTS}
_SCALE = expression(
    r"(\b(?:ribu|juta|miliar|milyar|triliun|thousand|million|billion|trillion)\b"
    r"|\bsetengah\b|\band\s+an?\s+half\b)",
    re.IGNORECASE,
)
"""What stands behind a number and may be left out, or told apart."""
_CARDINALS = {cardinal(n, "id"): n for n in range(2, 20)} | {"puluh": 10, "ratus": 100}
_CORE = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_AFFIXED = expression(
    rf"(?P<part>(?:se)?per)?(?:antar)?(?:ber|ke|men|dwi)?(?P<core>{_CORE})(?:an|nya|kan)?(?:nya)?"
)
"""An Indonesian word that is made of a number: "berlima", "ketiganya", "sepertiga"."""
_SINGLE: Mapping[str, Mapping[str, _Values]] = {
    "id": {
        **dict.fromkeys(("satu", "sekali", "seorang", "sebuah", "tunggal"), (1,)),
        **dict.fromkeys(("setengah", "separuh", "paruh", "separo"), (_HALF,)),
        **dict.fromkeys(("sepasang", "pasang", "pasangan", "ganda", "dobel", "dwi"), (2,)),
        **dict.fromkeys(("dwiwulanan", "dwimingguan", "dwibulanan", "dwitahunan"), (2,)),
        **dict.fromkeys(("selang", "berselang", "lipat"), (2,)),
        **dict.fromkeys(("lusin", "selusin"), (12,)),
        **dict.fromkeys(("triwulan", "triwulanan"), (_QUARTER,)),
        **{word: (n,) for word, n in SCALES.items()},
        **{f"se{word}": (n,) for word, n in SCALES.items()},
        "seratus": (100,),
    },
    "en": {
        **dict.fromkeys(("one", "once", "single", "sole"), (1,)),
        **dict.fromkeys(("half", "halves", "halved", "halfway", "halving"), (_HALF, 2)),
        **dict.fromkeys(("quarter", "quarters", "quarterly"), (_QUARTER,)),
        **dict.fromkeys(("twice", "double", "doubles", "doubled", "doubling", "dual"), (2,)),
        **dict.fromkeys(("pair", "pairs", "couple", "both", "either", "neither", "twin"), (2,)),
        **dict.fromkeys(("duplicate", "alternate", "twofold", "biweekly", "bimonthly"), (2,)),
        **dict.fromkeys(("biannual", "biannually", "biennial", "biennially"), (2,)),
        **dict.fromkeys(("thrice", "triple", "triples", "tripled", "trebled", "triplicate"), (3,)),
        **dict.fromkeys(("quadruple", "quadruples", "quadrupled", "quadruplicate"), (4,)),
        **dict.fromkeys(("quintuple", "quintuples", "quintupled"), (5,)),
        **dict.fromkeys(("dozen", "dozens"), (12,)),
        **{f"{cardinal(n, 'en')}fold": (n,) for n in range(2, 11)},
        **{
            f"{ordinal(n, 'en')}{plural}": (n, Decimal(1) / n)
            for n in range(2, 21)
            for plural in ("", "s")
        },
        **{word: (n,) for word, n in SCALES.items()},
        "hundred": (100,),
    },
}
_TELLING = {
    "id": (
        (r"\b(?:setengah|separuh|paruh)\s+jam\b", 30, "minute"),
        (r"\b(?:setengah|separuh)\s+hari\b", 12, "hour"),
        (r"\b(?:setengah|separuh)\s+bulan\b", 15, "day"),
        (r"\b(?:setengah|separuh)\s+tahun\b", 6, "month"),
        (r"\bseperempat\s+jam\b", 15, "minute"),
        (r"\bsehari[\s-]semalam\b", 24, "hour"),
        (r"\bcaturwulan\b", 4, "month"),
        (r"\b(?:se)?(?:dasawarsa|dekade)\b", 10, "year"),
        (r"\b(?:se)?windu\b", 8, "year"),
        (r"\b(?:se)?abad\b", 100, "year"),
    ),
    "en": (
        (r"\bhalf[\s-](?:an?\s+|the\s+)?hours?\b", 30, "minute"),
        (r"\bhalf[\s-](?:an?\s+|the\s+)?days?\b", 12, "hour"),
        (r"\bhalf[\s-](?:an?\s+|the\s+)?months?\b", 15, "day"),
        (r"\bhalf[\s-](?:an?\s+|the\s+)?years?\b", 6, "month"),
        (r"\bquarter[\s-](?:of\s+)?(?:an?\s+)?hours?\b", 15, "minute"),
        (r"\bday\s+and\s+(?:a\s+)?night\b|\bround\s+the\s+clock\b", 24, "hour"),
        (r"\b(?:(?<=every )|(?<=each ))(?:other|second)\b", 2, ""),
        (r"\bfortnight(?:ly|s)?\b", 2, "week"),
        (r"\bfortnight(?:ly|s)?\b", 14, "day"),
        (r"\bdecades?\b", 10, "year"),
        (r"\bcentur(?:y|ies)\b", 100, "year"),
    ),
}
_TOLD = {
    language: [(expression(pattern, re.IGNORECASE), n, unit) for pattern, n, unit in every]
    for language, every in _TELLING.items()
}
"""What says how many of which unit without a number."""
_PARTY = expression(r"\bPIHAK\s+KE\w+|\b\w+\s+PART(?:Y|IES)\b", re.IGNORECASE)
"""Has a place in an order for its name."""
_TIMES = expression(r"\s+(?:(?:of|an?|kali|times)\s+)?")
"""Between two numbers that are multiplied: "dua pasang", "half a dozen"."""


@lru_cache(maxsize=4096)
def numerals(text: str, language: str) -> tuple[Numeral, ...]:
    """Return all in *text* that may count something in *language*."""
    text = _PARTY.sub(_blank, without_idioms(text, language))
    readers = (_figures, _runs, _parts, _words)
    found = [each for reader in readers for each in reader(text, language)]
    for pattern, number, unit in _TOLD[language]:
        found += [
            Numeral(frozenset((Decimal(number),)), *each.span(), unit)
            for each in pattern.finditer(text)
        ]
    placed = sorted(set(found), key=lambda each: (each.start, each.end))
    return (*placed, *_products(text, placed))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _figures(text: str, language: str) -> Iterator[Numeral]:
    for each in _FIGURE.finditer(text):
        yield Numeral(frozenset((figure_value(each[0], language),)), *each.span())


def _runs(text: str, language: str) -> Iterator[Numeral]:
    """Yield what is spelled: as a whole, and by its pieces if a scale or a half stands behind it."""
    for run in _RUN[language].finditer(text):
        whole, pieces = run[0].rstrip(), [*_pieces(run[0], run.start())]
        for words, start in [(whole, run.start()), *(pieces if len(pieces) > 1 else ())]:
            value = SCALES.get(words.casefold()) or spelled_number(words, language)
            if value is not None:
                yield Numeral(frozenset((Decimal(value),)), start, start + len(words))


def _pieces(words: str, start: int) -> Iterator[tuple[str, int]]:
    end = 0
    for sign in (*_SCALE.finditer(words), None):
        before = words[end : sign.start() if sign else len(words)]
        if piece := before.strip():
            yield piece, start + end + before.index(piece)
        if sign:
            yield sign[0], start + sign.start()
            end = sign.end()


def _parts(text: str, language: str) -> Iterator[Numeral]:
    """Yield what is a part, with how many there are of it: "seperdua puluh" is one in twenty."""
    for part in _PART[language].finditer(text):
        value = spelled_number(re.sub(r"^a\s", "one ", part[0].replace("-", " ")), language)
        if value is not None:
            yield Numeral(frozenset((value, *_denominator(value))), *part.span())


def _denominator(part: Decimal) -> tuple[Decimal, ...]:
    """Return of how many equal parts *part* is one; nothing where it is none of so many."""
    of = (1 / part).to_integral_value() if part else Decimal(0)
    return (of,) if of > 1 and 1 / of == part else ()


def _words(text: str, language: str) -> Iterator[Numeral]:
    for each in _WORD.finditer(text):
        if values := _values(each[0].casefold(), language):
            yield Numeral(frozenset(Decimal(value) for value in values), *each.span())


@lru_cache(maxsize=4096)
def _values(word: str, language: str) -> _Values:
    """Return what *word* may mean that is no number by itself."""
    if single := _SINGLE[language].get(word):
        return single
    made = _AFFIXED.fullmatch(word) if language == "id" else None
    if made is None or word in ("puluh", "ratus"):
        return ()
    number = _CARDINALS[made["core"]]
    return (number, Decimal(1) / number) if made["part"] else (number,)


def _products(text: str, placed: list[Numeral]) -> Iterator[Numeral]:
    for one, two in pairwise(placed):
        if _TIMES.fullmatch(text, one.end, two.start):
            values = frozenset(a * b for a in one.values for b in two.values)
            yield Numeral(values, two.start, two.end, two.unit, one.start)
