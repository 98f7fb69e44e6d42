"""What is counted in words: a number, its currency with its cents, and what follows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal

from mou_gen.language.number_words import is_denominator, is_number_word, joins, spelled_number
from mou_gen.startup.value_classes import value_class

MONEY: Mapping[str, str] = {
    **dict.fromkeys(("rupiah", "rupiahs"), "IDR"),
    **dict.fromkeys(("dolar", "dollar", "dollars"), "USD"),
    **dict.fromkeys(("euro", "euros"), "EUR"),
    **dict.fromkeys(("pound", "pounds", "pon", "poundsterling"), "GBP"),
    **dict.fromkeys(("yen",), "JPY"),
    **dict.fromkeys(("ringgit",), "MYR"),
    **dict.fromkeys(("yuan", "renminbi"), "CNY"),
    **dict.fromkeys(("peso", "pesos"), "PHP"),
}
"""The words of money in small letters, and which money each is."""
_DOLLARS = {"singapura": "SGD", "singapore": "SGD", "australia": "AUD", "australian": "AUD"}
OF_A_STATE = frozenset(
    (
        *(
            "amerika",
            "serikat",
            "as",
            "united",
            "states",
            "us",
            "american",
            "malaysia",
            "malaysian",
        ),
        *("jepang", "japanese", "filipina", "philippine", "sterling", "british"),
        *_DOLLARS,
    )
)
"""Words that tell which money is meant."""
CENTS = frozenset(("sen", "cent", "cents", "penny", "pence"))
"""The hundredth part of money."""
SHARES = frozenset(("persen", "percent", "prosen"))
"""The hundredth part of anything."""
_FILLERS = frozenset(("sebesar", "sejumlah", "sebanyak", "terbilang", "rp", "say", "in", "words"))


@value_class
class SpelledQuantity:
    """What words in brackets say: a number, and what is counted."""

    value: Decimal | None
    """None where the words are those of a number, and none together."""
    currency: str = ""
    rest: Sequence[str] = ()
    """The words behind the number, in small letters."""


def currency_of(words: Sequence[str]) -> str:
    """Return the currency that *words* begin with, "" where they are something else."""
    for index, word in enumerate(words):
        if word in MONEY:
            kinds = [_DOLLARS[each] for each in words[: index + 2] if each in _DOLLARS]
            return kinds[0] if kinds and MONEY[word] == "USD" else MONEY[word]
        if word not in OF_A_STATE:
            break
    return ""


def read_quantity(tokens: Sequence[str], language: str) -> SpelledQuantity | None:
    """Return the number that *tokens* begin with, None where they begin with none."""
    start = next((i for i, each in enumerate(tokens) if each not in _FILLERS), len(tokens))
    end = _end_of_number(tokens, start, language)
    if end == start:
        return None
    value = spelled_number(" ".join(tokens[start:end]), language)
    currency, rest = _money_in(tokens[end:])
    value, rest = _with_cents(value, rest, language)
    shared = bool(rest) and (rest[0] in SHARES or rest[:2] == ["per", "cent"])
    return SpelledQuantity(value, currency, () if shared else rest)


def _end_of_number(tokens: Sequence[str], start: int, language: str) -> int:
    """Return where the number that begins at *start* ends."""
    end = start
    while end < len(tokens):
        ahead = next((i for i, each in enumerate(tokens[end:]) if not joins(each, language)), 0)
        wanted = end + ahead
        begins = end == start and tokens[start] not in ("a", "an")
        if ahead > 2 or (ahead and begins) or wanted >= len(tokens):
            break
        divides = end > start and is_denominator(tokens[wanted], language)
        if not (is_number_word(tokens[wanted], language) or divides):
            break
        end = wanted + 1
    return end


def _money_in(rest: Sequence[str]) -> tuple[str, list[str]]:
    """Return the currency at the beginning of *rest*, and what follows it."""
    currency, left = currency_of(rest), list(rest)
    while currency and left and (left[0] in MONEY or left[0] in OF_A_STATE):
        left.pop(0)
    return currency, left


def _with_cents(
    value: Decimal | None, rest: list[str], language: str
) -> tuple[Decimal | None, list[str]]:
    """Return *value* and the cents that *rest* begins with: "dan lima puluh sen"."""
    start = 1 if rest[:1] in (["dan"], ["and"]) else 0
    end = _end_of_number(rest, start, language)
    cents = spelled_number(" ".join(rest[start:end]), language) if end > start else None
    if value is None or cents is None or rest[end : end + 1] == [] or rest[end] not in CENTS:
        return value, rest
    return value + cents / 100, rest[end + 1 :]
