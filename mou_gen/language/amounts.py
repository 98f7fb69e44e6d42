"""Figures with their words: "5 (lima) tahun", "dua (2) rangkap", "Rp5.000,00 (lima ribu rupiah)".

The words may stand behind the figure or before it, and name a currency, a share or a unit. Words
that are no number, as in "(lihat Pasal 5)", say nothing of the figure; words that are nearly one
are a slip.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from mou_gen.language.days import MONTHS
from mou_gen.language.figures import (
    AMOUNT,
    CURRENCIES,
    FIGURE,
    SCALE,
    SPACED,
    factor,
    figure_value,
    is_integral,
)
from mou_gen.language.number_words import (
    is_denominator,
    is_misspelt,
    is_number_word,
    joins,
    spelled_number,
)
from mou_gen.language.numbers import LIMIT, decimal, ordinal
from mou_gen.language.quantities import (
    CENTS,
    MONEY,
    OF_A_STATE,
    SHARES,
    SpelledQuantity,
    currency_of,
    read_quantity,
)
from mou_gen.language.regions import without_misleading_names
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class Mismatch:
    """A figure and its word that are not the same number: "5 (enam)"."""

    text: str
    expected: str
    """The figure in words; "" where it has none."""
    start: int
    end: int


@value_class
class _Figure:
    """A number in figures, as it may be meant."""

    values: Collection[Decimal]
    """What it may mean; one value, but for an amount as "Rp1.500" in English."""
    currency: str = ""
    share: bool = False
    unit: str = ""
    """The word behind it, in small letters."""

    def in_words(self, said: Collection[str], language: str) -> str:
        """Return it in words, with the currency or the share if that is among what is *said*."""
        value = min(self.values, key=lambda each: (not is_integral(each), -each))
        if value >= LIMIT:
            return ""
        money = _NAMES[language].get(self.currency, "") if MONEY.keys() & said else ""
        share = _PERCENT[language] if self.share and (SHARES | {"cent"}) & set(said) else ""
        return " ".join(filter(None, (decimal(value, language), money, share)))


_LONGEST = 400  # characters; the longest number has fewer
_SAYING = r"(?:terbilang|(?:dengan|dalam)\s+huruf|yaitu|yakni|in\s+words|namely|i\.e\.)"
_OPEN, _CLOSED = r"[(\[{（]", r"[)\]}）]"
_WORDS = (
    rf"{_OPEN}\s*(?:{_SAYING}\s*[:,]?\s*)?(?P<words>[^()\[\]{{}}（）\d]{{2,{_LONGEST}}}){_CLOSED}"
)
_ASIDE = (
    rf"(?:\s*[-–—.,;:]{{0,2}}\s*{_WORDS}"
    rf"|\s*,?\s*{_SAYING}\s*[:,]?\s*[\"“]?(?P<told>[^()\d]{{2,{_LONGEST}}}))"
)
_BEHIND = r"(?P<unit>\s?%|(?:\s?/\s?[^\W\d_]+)?(?:\s[^\W\d_]+){0,3}?)?"
_OF_MONEY = expression(rf"{AMOUNT}{_BEHIND}{_ASIDE}", re.IGNORECASE)
_OF_ANY = expression(
    rf"(?P<figure>(?<![\w.,/-]){SPACED}|{FIGURE}){SCALE}{_BEHIND}{_ASIDE}", re.IGNORECASE
)
_PART = expression(rf"(?<![\w.,/-])(?P<above>\d{{1,4}})/(?P<below>\d{{1,4}})\s*{_WORDS}")
_PLACE = expression(
    rf"\b(?:ke-(?P<id>\d{{1,4}})|(?P<en>\d{{1,4}})(?:st|nd|rd|th))\s*{_WORDS}", re.IGNORECASE
)
_WORD = expression(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_IN_BRACKETS = expression(
    rf"{_OPEN}\s*(?:{AMOUNT}|(?P<count>{FIGURE}){SCALE.replace('scale', 'times')}){_BEHIND}\s*{_CLOSED}",
    re.IGNORECASE,
)
_CLOCK = expression(r"\d{1,2}\.\d\d")

_PRODUCT = expression(r"[x×]", re.IGNORECASE)
"""In a figure that is read "two by three" where it is a size."""

_BELOW_ZERO = ("minus", "negatif", "negative")
_MINUS = expression(r"(?:(?<!\w)[-–−]\s?|\bminus\s+)$", re.IGNORECASE)
"""Before a figure below zero, of which the words say that too: "−18 (minus delapan belas)"."""

_PERCENT = {"id": "persen", "en": "percent"}
_NAMES: Mapping[str, Mapping[str, str]] = {
    "id": {"IDR": "rupiah", "USD": "dolar Amerika Serikat", "EUR": "euro", "MYR": "ringgit"},
    "en": {"IDR": "rupiah", "USD": "United States dollars", "EUR": "euros", "MYR": "ringgit"},
}
_OTHER = {"id": "en", "en": "id"}


_MONTH_BEFORE = {
    language: expression(rf"\b(?:{'|'.join(MONTHS[language])})\s+$", re.IGNORECASE)
    for language in ("id", "en")
}
"""Before the year of a date, which no words behind it say again: "5 November 2026, yaitu lima hari sebelum rapat"."""


@lru_cache(maxsize=4096)
def mismatches(text: str, language: str) -> tuple[Mismatch, ...]:
    """Return each figure of *text* whose words are not the same number: "5 (enam)", "enam (5)"."""
    text = without_misleading_names(text.replace("\xa0", " "))
    found: dict[int, Mismatch] = {}
    for search in (_words_behind, _parts, _places, _words_before):
        for each in search(text, language):
            if not _MONTH_BEFORE[language].search(text, max(0, each.start - 12), each.start):
                found.setdefault(each.end, each)
    return tuple(sorted(found.values(), key=lambda each: each.start))


# ---- words behind a figure -----------------------------------------------------------------


def _words_behind(text: str, language: str) -> Iterator[Mismatch]:
    money = {match.end(): match for match in _OF_MONEY.finditer(text)}
    others = (match for match in _OF_ANY.finditer(text) if match.end() not in money)
    for match in (*money.values(), *others):
        if not _is_clock(text, match, language) and not any(
            told_whole(text, match, language) for told_whole in (_is_ratio, _is_range)
        ):
            expected = _unequal(_figure(match, language), match, language)
            if expected is not None:
                yield Mismatch(match[0], expected, *match.span())


_ONE_OF_RATIO = r"\d{1,4}(?:[.,]\d{1,4}){0,4}"
_FIRST_OF_RATIO = expression(rf"(?<![\d:.,])(?P<firsts>(?:{_ONE_OF_RATIO}\s?:\s?){{1,5}})$")
_AGAINST = expression(
    r"\s+(?:berbanding|banding|per|terhadap|(?:untuk|bagi)(?:\s+(?:setiap|tiap))?|in|to|over|for(?:\s+(?:every|each))?)\s+|-to-"
)
_LONGEST_RATIO = 40


def _is_ratio(text: str, match: re.Match[str], language: str) -> bool:
    """Return whether the figure is the last of a ratio that the words tell whole: "1:12 (satu banding dua belas)"."""
    firsts = _FIRST_OF_RATIO.search(text, max(0, match.start() - _LONGEST_RATIO), match.start())
    if not firsts or match.groupdict().get("sign"):
        return False
    words = _AGAINST.split((match["words"] or "").strip().casefold())
    said = [_of_ratio(each, language) for each in words]
    told = re.findall(_ONE_OF_RATIO, firsts["firsts"])
    return said[:-1] == [figure_value(each, language) for each in told] and (
        said[-1] in _figure(match, language).values
    )


_FIRST_OF_RANGE = expression(
    r"(?<![\w.,/-])(?P<first>\d{1,9}(?:[.,]\d{1,6})*)\s?%?\s?(?:[–-]|(?:sampai(?:\s+dengan)?|hingga|to|through)\b)\s?$"
)
_UP_TO = expression(r"\s+(?:sampai\s+dengan|sampai|hingga|to|through)\s+")
_PER_CENT = expression(r"\s+(?:persen|per\s?cent)\b")
_LONGEST_RANGE = 40


def _is_range(text: str, match: re.Match[str], language: str) -> bool:
    """Return whether the figure is the last of a range that the words tell whole: "18–22 (delapan belas sampai dengan dua puluh dua)"."""
    first = _FIRST_OF_RANGE.search(text, max(0, match.start() - _LONGEST_RANGE), match.start())
    said = _PER_CENT.sub("", (match["words"] or "").strip().casefold())
    begin, *rest = (_of_ratio(each, language) for each in _UP_TO.split(said))
    if not first or len(rest) != 1:
        return False
    (end,) = rest
    return (
        begin == figure_value(first["first"], language) and end in _figure(match, language).values
    )


def _of_ratio(words: str, language: str) -> Decimal | None:
    """Return the number of *words*, which may say of what it is: "dua puluh murid"."""
    tokens = _WORD.findall(words)
    said = read_quantity(tokens, language)
    if said and said.rest and not any(is_number_word(each, language) for each in said.rest):
        return None if _slipped(said.rest, language) else said.value
    return spelled_number(" ".join(tokens), language)


def _is_clock(text: str, match: re.Match[str], language: str) -> bool:
    """Return whether the figure is a time of day: 09.30."""
    before = text[max(0, match.start() - 8) : match.start()].casefold().split()
    spoken = bool(before) and before[-1] in ("pukul", "jam", "at")
    said = match.groupdict()
    figure = said.get("count") or said["figure"]
    like_one = bool(_CLOCK.fullmatch(figure)) and not said.get("sign")
    return like_one and (spoken or (language == "id" and not (match["unit"] or "").strip(" %")))


def _figure(match: re.Match[str], language: str) -> _Figure:
    said = match.groupdict()
    figure, scale = said["figure"] or said["count"], said["scale"] or said.get("times")
    sign = CURRENCIES.get((said.get("sign") or "").casefold(), "")
    behind = _WORD.findall((said["unit"] or "").casefold()) or [""]
    named = currency_of(behind)
    languages = (language, _OTHER[language]) if sign or named else (language,)
    share = "%" in (said["unit"] or "") or behind[0] in SHARES or behind[:2] == ["per", "cent"]
    unit = "" if share or named or sign else behind[0]
    values = {figure_value(figure, each) * factor(scale, language) for each in languages}
    return _Figure(values, sign or named, share, unit)


def _is_decimal(tokens: Sequence[str], figure: _Figure, language: str) -> bool:
    """Return whether *tokens* are all of a *figure* with decimals, in whichever way: "two point oh five", "one and a quarter"."""
    for length in range(len(tokens), 0, -1):
        value = spelled_number(" ".join(tokens[:length]), language)
        if value is not None and value % 1:
            rest = tokens[length:]
            return value in figure.values and not any(
                is_number_word(each, language) for each in rest
            )
    return False


def _unequal(figure: _Figure, match: re.Match[str], language: str) -> str | None:
    """Return the words of *figure* where those of *match* are others; None where they agree."""
    said = match["words"] or match["told"]
    tokens = _WORD.findall(said.casefold())
    if language == "en" and _PRODUCT.search(match.groupdict().get("figure") or ""):
        tokens = ["times" if each == "by" else each for each in tokens]
    if any(month in tokens for month in MONTHS[language]):
        return None  # a date in words
    if tokens[:1] and tokens[0] in _BELOW_ZERO and _MINUS.search(match.string, 0, match.start()):
        tokens = tokens[1:]
    if _is_decimal(tokens, figure, language):
        return None
    words = read_quantity(tokens, language)
    if _is_part_of_it(tokens, figure, language) or (match["told"] and _COMPARES.match(said)):
        return None
    if words is None:
        wrong = _nearly(tokens, figure, language) or _foreign(tokens, language)
        return figure.in_words(tokens, language) if wrong else None
    if _counts_another(words, figure, language):
        return None
    agree = (words.value in figure.values or _added_up(tokens, figure, language)) and not _slipped(
        words.rest, language
    )
    other_money = words.currency and figure.currency and words.currency != figure.currency
    if (agree and not other_money) or _is_no_count(words, language):
        return None
    return figure.in_words(tokens, language)


_FEW = 100


def _counts_another(words: SpelledQuantity, figure: _Figure, language: str) -> bool:
    """Return whether *words* count something else: "25 peserta (dua kelompok)", "Rp900 (dua tahap)"."""
    if not words.rest or words.currency or _slipped(words.rest, language):
        return False
    if figure.currency:
        return words.value is not None and words.value < _FEW <= min(figure.values)
    if figure.share:
        return not difflib.get_close_matches(words.rest[0], (*SHARES, "per"))
    return bool(figure.unit) and words.rest[0] != figure.unit


_COMPARES = expression(
    r"\s*[^\s,;:.]+(?:\s+[^\s,;:.]+){0,9}?\s+(?:di\s+(?:atas|bawah)|lebih\s+\w+|kurang\s+dari|above|below|over|under|\w+er\s+than|(?:more|less)\s+(?:\w+\s+)?than)\b",
    re.IGNORECASE,
)
"""Tells how far the figure is from another: "38%, yaitu tiga persen di atas batas"."""
_ROUNDED = Decimal("0.7")
"""By how many hundredths a share that is rounded, or cut off, may differ: "two thirds (66%)"."""


def _is_part_of_it(tokens: Sequence[str], figure: _Figure, language: str) -> bool:
    """Return whether *tokens* say which part of a whole the figure is: "675 ton (tiga perempat)", "lima persen (Rp500.000)"."""
    words = read_quantity(tokens, language)
    if words is None or words.value is None or words.rest or words.currency:
        return False
    least = min(figure.values)
    if _HUNDREDTHS & set(tokens):
        return bool(figure.currency or figure.unit)
    if not 0 < words.value < 1 or _DECIMAL_SIGNS & set(tokens):
        return False
    if figure.share:
        return abs(100 * words.value - least) < _ROUNDED
    return least > 1 and bool(figure.currency or figure.unit or least >= _MANY)


_HUNDREDTHS = SHARES | {"cent"}
_DECIMAL_SIGNS = frozenset(("koma", "point"))
_MANY = 10
"""A number so large that nobody writes a part of one for it by a slip: "208 (dua pertiga)"."""


def _is_no_count(words: SpelledQuantity, language: str) -> bool:
    """Return whether *words* are no number of anything: "satu dari yang terakhir"."""
    after = words.rest[0] if words.rest else ""
    return (
        words.value == 1
        and after in {"id": ("dari", "di", "sama", "pihak"), "en": ("of",)}[language]
    )


def _added_up(tokens: Sequence[str], figure: _Figure, language: str) -> bool:
    """Return whether *tokens* say what the figure consists of: "dua laki-laki dan tiga perempuan"."""
    total, words = Decimal(0), read_quantity(tokens, language)
    while words and words.value is not None:
        total += words.value
        rest = list(words.rest)
        while rest and not is_number_word(rest[0], language):
            rest.pop(0)
        words = read_quantity(rest, language)
    return total in figure.values


def _nearly(tokens: Sequence[str], figure: _Figure, language: str) -> bool:
    """Return whether *tokens*, which begin with no number, are the figure with a slip."""
    if _slipped(tokens, language):
        rest = tokens[1:2]
        if any(is_number_word(each, language) for each in rest):
            return True
        if not rest and len(tokens[0]) >= _LONG:  # of another number: "14 (fourty)"
            return True
    meant = figure.in_words(tokens, language).casefold()
    plain = " ".join(tokens)
    return bool(meant) and difflib.SequenceMatcher(None, plain, meant).ratio() >= _MISSPELT


_MISSPELT = 0.8
_LONG = 5
"""Letters of a word that is hardly another one by chance."""


def _slipped(rest: Sequence[str], language: str) -> bool:
    return bool(rest) and is_misspelt(rest[0], language)


def _foreign(tokens: Sequence[str], language: str) -> bool:
    """Return whether *tokens* are a number of the other language."""
    words = read_quantity(tokens, _OTHER[language])
    return words is not None and words.value is not None


# ---- parts and places ------------------------------------------------------------------------


def _parts(text: str, language: str) -> Iterator[Mismatch]:
    """Yield fractions with other words: "1/2 (sepertiga)"."""
    for match in _PART.finditer(text):
        tokens, below = _WORD.findall(match["words"].casefold()), int(match["below"])
        words = read_quantity(tokens, language)
        part = Decimal(match["above"]) / below if below else None
        whole = spelled_number(" ".join(tokens), language)  # "seven twelfths" is no seven
        if words and part is not None and part not in (words.value, whole):
            yield Mismatch(match[0], "", *match.span())


def _places(text: str, language: str) -> Iterator[Mismatch]:
    """Yield places with other words: "ke-2 (ketiga)"; the number itself is no other one: "ke-36 (tiga puluh enam) benda"."""
    for match in _PLACE.finditer(text):
        place = int(match["id"] or match["en"])
        expected = ordinal(place, language)
        said = " ".join(match["words"].casefold().split())
        number = spelled_number(said, language)
        if number == place:
            continue
        another = said in _ordinals(language) or (number is not None and is_integral(number))
        alike = difflib.SequenceMatcher(None, said, expected).ratio() >= _MISSPELT
        if said != expected and (alike or another):
            yield Mismatch(match[0], expected, *match.span())


@lru_cache
def _ordinals(language: str) -> frozenset[str]:
    return frozenset(ordinal(n, language) for n in range(200))


# ---- words before a figure -------------------------------------------------------------------


def _words_before(text: str, language: str) -> Iterator[Mismatch]:
    for match in _IN_BRACKETS.finditer(text):
        before = text[max(0, match.start() - _LONGEST) : match.start()]
        before = re.split(r"[()\d.;:,]", re.sub(r"[,–—-]\s*$", "", before))[-1]
        words = list(_WORD.finditer(before))
        start = _begin_of_number([each[0].casefold() for each in words], language)
        if start is None or before[words[-1].end() :].strip() or _is_clock(text, match, language):
            continue
        figure = _figure(match, language)
        tokens = [each[0].casefold() for each in words[start:]]
        said = read_quantity(tokens, language)
        if said is None or _is_part_of_it(tokens, figure, language):
            continue
        if said.value not in figure.values or said.rest:
            begin, end = match.start() - len(before) + words[start].start(), match.end()
            yield Mismatch(text[begin:end], figure.in_words(tokens, language), begin, end)


def _begin_of_number(words: Sequence[str], language: str) -> int | None:
    """Return where the number begins that *words* end with; None where they end with none."""
    start = len(words)
    while start and (words[start - 1] in _COUNTED or _belongs(words, start - 1, language)):
        start -= 1
    while start < len(words) and not is_number_word(words[start], language):
        start += 1
    if 0 < start < len(words) and words[start - 1] in ("a", "an"):
        return start - 1
    return start if start < len(words) else None


_COUNTED = frozenset((*MONEY, *OF_A_STATE, *CENTS, *SHARES, "cent"))


def _belongs(words: Sequence[str], index: int, language: str) -> bool:
    """Return whether the word at *index* is part of a number that ends behind it, perhaps misspelt."""
    word = words[index]
    if is_number_word(word, language) or is_denominator(word, language):
        return True
    inside = index > 0 and is_number_word(words[index - 1], language)
    return inside and (
        joins(word, language) or word in ("dan", "and") or is_misspelt(word, language)
    )
