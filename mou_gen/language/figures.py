"""Parses numbers written in figures.

"1.500.000" is one and a half million in Indonesian, and "1,500,000" in English.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

DIGITS = tuple("0123456789")
_EXCHANGED = str.maketrans(",.", ".,")
SPACED = r"\d{1,3}(?:\s\d{3})+(?![\d.,]?\d)"
"""Groups of three figures with spaces between them, as ISO writes them."""
FIGURE = r"(?<![\w.,/])(?<!(?<!\bmid)(?<!\bearly)(?<!\blate)(?<!\bpre)(?<!\bpost)-)\d{1,40}(?:[.,]\d{1,40})*(?:\s?[x×]\s?\d{1,4})?(?![\w/]|[.,]\d)"
"""Pattern of a number in figures; "3 x 24" is one. Nobody reads what is longer."""

SCALES: Mapping[str, int] = {
    **dict.fromkeys(("ribu", "rb", "thousand"), 10**3),
    **dict.fromkeys(("juta", "jt", "million", "mn"), 10**6),
    **dict.fromkeys(("miliar", "milyar", "billion", "bn"), 10**9),
    **dict.fromkeys(("triliun", "trilyun", "trillion", "tn"), 10**12),
    **dict.fromkeys(("kuadriliun", "quadrillion"), 10**15),
}
"""What multiplies the figure before it: "1,5 miliar"."""
SCALE = rf"(?:\s?(?P<scale>{'|'.join(SCALES)})\b)?"
"""Pattern of such a word, where there is one."""

_LETTERS: Mapping[str, Mapping[str, int]] = {
    "id": {"k": 10**3, "m": 10**9, "b": 10**9, "t": 10**12},
    "en": {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12},
}
"""What multiplies an amount of money as a letter: "Rp1,5 M" is milliards, "USD 1.5M" millions."""
_OF_MONEY = rf"(?:\s?(?P<scale>(?:{'|'.join(SCALES)}|[mt]|(?<=\d)[kb])\b))?"

CURRENCIES: Mapping[str, str] = {
    **dict.fromkeys(("rp", "rp.", "idr"), "IDR"),
    **dict.fromkeys(("usd", "us$", "$"), "USD"),
    **dict.fromkeys(("eur", "€"), "EUR"),
    **dict.fromkeys(("sgd", "s$"), "SGD"),
    **dict.fromkeys(("aud", "a$"), "AUD"),
    **dict.fromkeys(("myr", "rm"), "MYR"),
    **dict.fromkeys(("gbp", "£"), "GBP"),
    **dict.fromkeys(("jpy", "¥"), "JPY"),
    "cny": "CNY",
    "php": "PHP",
}
"""What stands before an amount of money, in small letters, and which money it is."""
SIGN = (
    rf"(?<!\w)(?P<sign>{'|'.join(re.escape(each) for each in sorted(CURRENCIES, key=len)[::-1])})"
)
"""Pattern of it."""
AMOUNT = (
    rf"{SIGN}\s?(?P<figure>{SPACED}|\d{{1,40}}(?:[.,]\d{{1,40}})*)(?:\s?[.,][-–=]+)?{_OF_MONEY}"
)
"""Pattern of an amount of money in figures: "Rp5.000.000,00", "Rp 1,5 miliar", "Rp5.000,-"."""

THOUSANDS: Mapping[str, str] = {"id": ".", "en": ","}
"""The sign between groups of three figures, by language."""


def figure_value(figure: str, language: str) -> Decimal:
    """Return what *figure* means.

    Its form decides where it can: "200,000,000.00" is the same in every language. Three figures
    after the one sign of its language are thousands.
    """
    figure = re.sub(r"(?<=\d)\s(?=\d{3})", "", figure)
    if times := re.fullmatch(r"(\S+?)\s?[xX×]\s?(\d+)", figure):
        return figure_value(times[1], language) * int(times[2])
    sign, signs = THOUSANDS[language], re.sub(r"\d", "", figure)
    groups = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?", figure)
    if groups and len(signs) > 1 and len(set(signs[:-1])) == 1:
        sign = signs[0]
    joined = re.sub(rf"{re.escape(sign)}(?=\d{{3}}(?!\d))", "", figure)
    whole, *rest = re.split(r"[.,]", joined)
    return Decimal(f"{whole}.{''.join(rest)}" if rest else whole)


_WRITTEN = 10**15
_DECIMALS = 6
"""More of them than anybody writes, a quotient that does not end has."""


def in_figures(number: Decimal, language: str) -> str:
    """Return *number* in groups of three figures, a fraction without an end to two decimals: "1.250.000,5" in Indonesian, "1,250,000.5" in English."""
    if abs(number) < _WRITTEN and number != round(number, _DECIMALS):
        number = round(number, 2)
    figure = f"{number:,f}"
    whole, point, decimals = figure.partition(".")
    figure = f"{whole}.{decimals}".rstrip("0").rstrip(".") if point else whole
    return figure if language == "en" else figure.translate(_EXCHANGED)


def is_integral(number: Decimal) -> bool:
    """Return whether *number* has no decimals."""
    return number == number.to_integral_value()  # `%` fails for more than 28 figures


_FIGURES = 26
"""Figures that a number may have when it is rounded: `quantize` fails for more than 28."""


def to_place(number: Decimal, place: Decimal) -> Decimal:
    """Return *number* rounded to *place*, or as it is where it has too many figures."""
    too_long = number.adjusted() - place.adjusted() > _FIGURES
    return (number if too_long else number.quantize(place)).normalize()


def scaled_value(figure: str, scale: str | None, language: str) -> Decimal:
    """Return what *figure* and the word *scale* behind it mean."""
    return figure_value(figure, language) * factor(scale, language)


def factor(scale: str | None, language: str) -> int:
    """Return what the word or letter *scale* behind a figure multiplies it with."""
    plain = (scale or "").casefold()
    return SCALES.get(plain) or _LETTERS[language].get(plain, 1)


def sum_of_money(figure: str, scale: str | None, language: str) -> Decimal:
    """Return how much *figure* and the word *scale* are; an amount may keep its full stops in English."""
    grouped = re.fullmatch(r"\d{1,3}(?:(\.\d{3})+|(?:,\d{3})+)", figure)
    if grouped and not scale:
        return figure_value(figure, "id" if grouped[1] else "en")
    written = "id" if grouped and grouped[1] else language
    return figure_value(figure, written) * factor(scale, language)
