"""Parses numbers written in words; the inverse of `numbers`.

"dua puluh lima", "duapuluh lima" and "twenty-five" are 25, "satu koma lima miliar" and "one
and a half billion" are 1,500,000,000. What has the words of a number and is none, as "dua lima"
or "puluh juta", has no value.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import field
from decimal import Decimal
from functools import cached_property, lru_cache

from mou_gen.language.figures import SCALES
from mou_gen.language.numbers import cardinal, ordinal
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class

_LONGEST = 24  # words; no number has more
_TOGETHER = 8  # pieces of one word
_ALIKE = 0.8


@value_class
class _Grammar:
    """How one language writes numbers."""

    small: Mapping[str, int]
    times: Mapping[str, int]
    scales: Mapping[str, int]
    point: str
    """What stands before decimals."""
    half: str
    """Pattern of a half more."""
    product: str
    joints: frozenset[str]
    """What may stand between the words of a number and counts nothing."""
    one: str = ""
    """Pattern of the one that is written together with what it counts."""
    denominators: Mapping[str, int] = field(default_factory=dict)
    ordinary: frozenset[str] = frozenset()
    """Words that are nearly numbers and are none."""

    @cached_property
    def _any(self) -> tuple[str, str]:
        """Patterns of what a number begins with, and of all its pieces."""
        small = "|".join((*filter(None, [self.one]), *_longest_first(self.small)))
        every = _longest_first((*self.small, *self.times, *self.scales))
        return small, "|".join((*filter(None, [self.one]), *every))

    @cached_property
    def pattern(self) -> str:
        """Pattern of a whole number in words, or one with decimals."""
        first, more = self._any
        joint = r"(?:(?<=hundred)\s+and\s+|(?<=thousand)\s+and\s+|\s+|-)"
        words = rf"\b(?:{first})(?:{more}){{0,{_TOGETHER}}}\b(?:{joint}(?:{more}){{1,{_TOGETHER}}}\b){{0,{_LONGEST}}}"
        scale = rf"(?:\s+(?:{'|'.join(self.scales)})\b)?"
        decimals = rf"\s+{self.point}(?:\s+(?:{more})\b){{1,{_LONGEST}}}"
        return rf"{words}(?:{decimals}|\s+{self.half}\b{scale})?"

    @cached_property
    def pieces(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Patterns of one piece, and of a word that is made of pieces."""
        return data_expression(self._any[1]), data_expression(
            rf"(?:{self._any[1]}){{1,{_TOGETHER}}}"
        )


def _longest_first(words: Sequence[str] | Mapping[str, int]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _scales(words: str) -> dict[str, int]:
    return {word: SCALES[word] for word in words.split()}


_GRAMMARS = {
    "id": _Grammar(
        small={cardinal(n, "id"): n for n in range(10)} | {"kosong": 0},
        times={"belas": 1, "puluh": 10, "ratus": 100},
        scales=_scales("ribu juta miliar milyar triliun trilyun kuadriliun"),
        point="koma",
        half="setengah",
        product="kali",
        joints=frozenset(),
        one="se(?=puluh|belas|ratus|ribu|juta|miliar|milyar|triliun|trilyun|kuadriliun)",
    ),
    "en": _Grammar(
        small={cardinal(n, "en"): n for n in (*range(20), *range(20, 100, 10))}
        | {"dozen": 12, "nought": 0, "naught": 0},
        times={"hundred": 100},
        scales=_scales("thousand million billion trillion quadrillion"),
        point="point",
        half=r"and\s+an?\s+half",
        product="times",
        joints=frozenset(("and", "a", "an")),
        one=r"a\s+(?=hundred|thousand|million|billion|trillion)",
        denominators={
            "third": 3,
            "quarter": 4,
            "fourth": 4,
            "fifth": 5,
            "sixth": 6,
            "eighth": 8,
            "tenth": 10,
            "hundredth": 100,
            "thousandth": 1000,
        },
        ordinary=frozenset(
            (
                *("then", "even", "once", "none", "there", "height", "weight"),
                *(ordinal(n, "en") for n in range(20)),
            )
        ),
    ),
}
SPELLED: Mapping[str, str] = {tag: grammar.pattern for tag, grammar in _GRAMMARS.items()}
"""Pattern of a number in words, by language."""
NUMBER_WORDS: Mapping[str, tuple[str, ...]] = {
    tag: (*grammar.small, *grammar.times, *grammar.scales) for tag, grammar in _GRAMMARS.items()
}
"""Words without one of which there is no number in words, by language."""
_FEW = {tag: "|".join(cardinal(n, tag) for n in range(1, 11)) for tag in ("id", "en")}
_MORE = rf"(?:\s?(?:belas|puluh(?:\s(?:{_FEW['id']}))?|ratus)\b)?"
_LARGE_DENOMINATORS = {ordinal(n, "en"): n for n in range(11, 100) if ordinal(n, "en")[-1] == "h"}
"""What divides by more than ten: "one twelfth", "one twenty-fourth"."""
_QUARTERS_OF_A_YEAR = (
    r"(?:four|five|six|seven|eight|nine|ten)\s+quarters\b"
    rf"|(?:{_FEW['en']})\s+quarters?\s+(?:in\s+a\s+row|in\s+succession|running|later|of\s+(?:the|each|every|any)\s+year)\b"
    rf"|(?<=last |next |past |each |over )(?:{_FEW['en']})\s+quarters?\b(?!\s+of\b(?!\s+\d{{4}}))"
    rf"|(?:(?<=\bin )|(?<=any |for |ing ))(?:{_FEW['en']})\s+quarters?\b(?!\s+of\b(?!\s+\d{{4}}))"
    rf"|(?<=first |after |every )(?:{_FEW['en']})\s+quarters?\b(?!\s+of\b(?!\s+\d{{4}}))"
    rf"|(?<=within |during )(?:{_FEW['en']})\s+quarters?\b(?!\s+of\b(?!\s+\d{{4}}))"
)
"""Periods of three months, which are no fourths: "the last four quarters", "two quarters in a row"."""
_NO_NOUN = (
    r"(?:of|and|or|but|to|from|in|at|since|on|for|if|when|where|while|after|before|within|over|every|each|per|compared|more|less|higher|lower"
    r"|this|the|during|because|as|with|until|upon|under)\b"
)
"""Behind "by a third", which without it counts somebody: "examined by a third conservator"."""
_COMPARED = (
    r"\s+(?:more|less|fewer|higher|lower|greater|larger|smaller|longer|shorter|heavier|lighter|cheaper|faster|slower)\b"
    r"(?:(?:\s+[^\s.,;:]{1,40}){0,4}\s+than\b|\s*(?:[.,;:)]|$))"
)
"""Behind a part by which one of two is more: "a fifth more than in 2025"; "a third larger vessel" is the third one."""
PARTS: Mapping[str, str] = {
    "id": rf"\b(?:(?:{_FEW['id']})\s+per\s?|seper)(?:(?:{_FEW['id']}){_MORE}|se(?:belas|ratus|ribu))(?=nya\b|\b)",
    "en": rf"\b(?!{_QUARTERS_OF_A_YEAR})(?:(?:{_FEW['en']})[\s-]+(?:{'|'.join(_GRAMMARS['en'].denominators)})s?"
    rf"|(?:{_FEW['en']})[\s-]+(?:{'|'.join(_LARGE_DENOMINATORS)})s?(?!-)"
    r"|(?<!once )(?<!times )a\s+(?:third|quarter)(?=\s+(?:of|for|to)\b)"
    rf"|(?<!once )(?<!times )a\s+(?:third|quarter|fifth|sixth|eighth|tenth)(?={_COMPARED})"
    rf"|(?:(?<=by )|(?<=about )|(?<=nearly )|(?<=almost )|(?<=than ))(?!(?<=by )a\s+third\s+(?!{_NO_NOUN}))a\s+(?:third|quarter"
    r"|(?:fifth|sixth|eighth|tenth)(?=\s*(?:[,.;:)]|$)|\s+(?:of|and|or|to|from|in|at|since)\b)))\b",
}
"""Pattern of a part in words, by language: "dua per tiga", "two-thirds"."""


def is_number_word(word: str, language: str) -> bool:
    """Return whether *word*, in small letters, is part of a number: "dua", "duapuluh", "setengah"."""
    grammar = _GRAMMARS[language]
    if grammar.pieces[1].fullmatch(word):
        return True
    if language == "id":
        return bool(re.fullmatch("setengah|seper(?!s).+|per(?=.)(?!sen).+", word)) and _is_part(
            word
        )
    return word in ("half", "halves")


def _is_part(word: str) -> bool:
    """Return whether the Indonesian *word* is part of a fraction: "sepertiga", "perempat"."""
    denominator = re.sub("^(?:se)?per", "", word)
    return word == "setengah" or bool(_GRAMMARS["id"].pieces[1].fullmatch(denominator))


def joins(word: str, language: str) -> bool:
    """Return whether *word* may stand between two words of one number."""
    grammar = _GRAMMARS[language]
    return word in (*grammar.joints, grammar.point, grammar.product, "per")


def is_denominator(word: str, language: str) -> bool:
    """Return whether *word* divides the number before it: "two thirds"."""
    return word.removesuffix("s") in _GRAMMARS[language].denominators


@lru_cache(maxsize=4096)
def is_misspelt(word: str, language: str) -> bool:
    """Return whether *word*, in small letters, is nearly a word of a number and none itself."""
    grammar = _GRAMMARS[language]
    known = (*grammar.small, *grammar.times, *grammar.scales, *_SE_WORDS.get(language, ()))
    if len(word) < 3 or is_number_word(word, language) or word in grammar.ordinary:
        return False
    stem = re.sub("(?:an|s|th)$", "", word)  # ribuan, hundreds and eighth are words
    return stem not in known and any(_alike(word, each) for each in known)


_SE_WORDS = {"id": ("sepuluh", "sebelas", "seratus", "seribu", "sejuta", "semiliar")}


def _alike(word: str, other: str) -> bool:
    exchanged = sorted(word) == sorted(other) and word[0] == other[0]
    return exchanged or difflib.SequenceMatcher(None, word, other).ratio() > _ALIKE


@lru_cache(maxsize=4096)
def spelled_number(words: str, language: str) -> Decimal | None:
    """Return the number that *words* spell; None where they are no number."""
    grammar = _GRAMMARS[language]
    plain = " ".join(re.findall(r"[^\W\d_]+", words.casefold()))
    plain = _halves(plain)
    if f" {grammar.product} " in plain:
        factors = [spelled_number(each, language) for each in plain.split(f" {grammar.product} ")]
        return _product(factors)
    if (quotient := _quotient(plain, language)) is not None:
        return quotient
    if (mixed := _mixed(plain, language)) is not None:
        return mixed
    whole, point, decimals = f" {plain} ".partition(f" {grammar.point} ")
    decimals = re.sub(r"\boh?\b", "zero", decimals) if language == "en" else decimals
    pieces = _pieces(whole, grammar)
    if not point:
        return None if not pieces or (value := _whole(pieces, grammar)) is None else Decimal(value)
    return _decimal(pieces, _pieces(decimals, grammar), grammar)


def _halves(words: str) -> str:
    """Return *words* with each half as the decimals that it is."""
    words = re.sub(r"\b(?:setengah|separuh)\b", "koma lima", words)
    words = re.sub(r"\b(?:and (?:an?|one) half)\b", "point five", words)
    return re.sub(r"\b(?:(?:one|a) half|half(?: an?)?)\b", "point five", words)


def _product(factors: Sequence[Decimal | None]) -> Decimal | None:
    product = Decimal(1)
    for factor in factors:
        if factor is None:
            return None
        product *= factor
    return product


def _mixed(words: str, language: str) -> Decimal | None:
    """Return the whole number and the part that *words* say together, "one and three quarters", "satu seperempat"; None for others."""
    found = _WHOLE_AND_PART[language].fullmatch(words)
    if not found:
        return None
    part = re.sub(r"^an? ", "one ", found["part"])
    parts = (spelled_number(found["whole"], language), _quotient(part, language))
    return parts[0] + parts[1] if parts[0] and parts[1] and parts[1] < 1 else None


_WHOLE_AND_PART = {
    "id": expression(
        r"(?P<whole>[a-z ]{3,60}?) (?P<part>(?:[a-z]+ )?(?:se)?per(?!sen)[a-z ]{3,20})"
    ),
    "en": expression(r"(?P<whole>[a-z ]{3,60}?) and (?P<part>[a-z]+(?: [a-z]+){1,2})"),
}


def _quotient(words: str, language: str) -> Decimal | None:
    """Return what *words* say as a fraction, "dua per tiga", None where they are none."""
    if language == "id":
        apart = re.sub(r"\bseper(?=\w)", "satu per ", words)
        apart = re.sub(r"\bper(?=[a-z]{3,})(?!sen)", "per ", apart)
        above, per, below = apart.partition(" per ")
        parts = (spelled_number(above, "id"), spelled_number(below, "id")) if per else (None, None)
    elif (large := _by_more_than_ten(words)) is not None:
        return large
    else:
        above, _space, last = words.rpartition(" ")
        denominators = _GRAMMARS["en"].denominators
        divisor = denominators.get(last.removesuffix("s"))
        simple = (
            last in _OF_A_DECIMAL or _GRAMMARS["en"].small.get(above, 20) < 20
        )  # twenty-fifth is a place
        parts = (
            (spelled_number(above, "en"), Decimal(divisor)) if divisor and simple else (None, None)
        )
    return parts[0] / parts[1] if parts[0] is not None and parts[1] else None


_OF_A_DECIMAL = frozenset(("tenths", "hundredths", "thousandths"))
"""What divides any number: "twenty-five hundredths"."""


def _by_more_than_ten(words: str) -> Decimal | None:
    """Return what the English *words* say as "one twenty fourth", None where they say another number."""
    above, _space, below = words.partition(" ")
    divisor = _LARGE_DENOMINATORS.get(below.removesuffix("s").replace(" ", "-"))
    count = _GRAMMARS["en"].small.get(above)
    return Decimal(count) / divisor if divisor and count else None


def _pieces(words: str, grammar: _Grammar) -> list[str] | None:
    """Return the pieces of *words*, None where there is another word among them."""
    found: list[str] = []
    for word in words.split():
        if grammar.pieces[1].fullmatch(word):
            found += grammar.pieces[0].findall(word)
        elif word not in grammar.joints:
            return None
        elif word in ("a", "an"):
            found.append("one")
    return found


def _decimal(
    whole: list[str] | None, decimals: list[str] | None, grammar: _Grammar
) -> Decimal | None:
    if whole is None or not decimals:
        return None
    scale = 1
    while decimals and decimals[-1] in grammar.scales:
        scale *= grammar.scales[decimals.pop()]
    digits = [grammar.small.get(each, 10) for each in decimals]
    after: str | int | None = "".join(map(str, digits))
    if max(digits, default=10) >= 10:
        after = _whole(decimals, grammar)
    before = _whole(whole, grammar) if whole else 0
    return None if before is None or after is None else Decimal(f"{before}.{after}") * scale


def _whole(pieces: Sequence[str], grammar: _Grammar) -> int | None:
    """Return the whole number that *pieces* spell; its scales go down, as in every number."""
    total, last, group = 0, 0, list[str]()
    for piece in pieces:
        if piece not in grammar.scales:
            group.append(piece)
            continue
        scale = grammar.scales[piece]
        if group:
            value = _hundreds(group, grammar)
            if not value or (last and scale >= last):
                return None
            total += value * scale
        elif total and scale > last:  # seribu miliar
            total *= scale
        else:
            return None
        last, group = scale, []
    value = _hundreds(group, grammar) if group else 0
    return None if value is None else total + value


def _hundreds(group: Sequence[str], grammar: _Grammar) -> int | None:
    """Return the number below a thousand that *group* spells; in English also that of a year."""
    value, rank, digit = 0, 1000, None
    for piece in group:
        if piece in grammar.times:
            times = grammar.times[piece]
            if not digit or rank <= max(times, 10):
                return None
            value += digit + 10 if piece == "belas" else digit * times
            rank, digit = times, None
            continue
        small = grammar.small.get(piece, 1)
        if digit is None:
            digit = small
        elif 20 <= digit < 100 and digit % 10 == 0 and 0 < small < 10:
            digit += small
        elif 10 <= digit < 100 <= 10 * small and not value:  # twenty nineteen
            value, rank, digit = digit * 100, 100, small
        else:
            return None
    if digit is not None and rank == 1:
        return None
    return value + (digit or 0)
