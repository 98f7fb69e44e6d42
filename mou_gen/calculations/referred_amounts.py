"""What one paragraph of an article says of the amounts of another: "jumlah kedua tahap sebagaimana dimaksud pada ayat (3)".

The sum of all amounts that a paragraph names, and the part that a share there makes of the one whole
before it. Only the Indonesian is read; where a paragraph names amounts for each, at the most or
among others, nothing is added up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.instalments import stage_of
from mou_gen.calculations.unit_prices import is_slip_for, rounding
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ONE_PARTY
from mou_gen.language.stated_amounts import (
    SENTENCE_END,
    amount_of,
    by_sentence,
    is_alike,
    noun_behind,
    span_of,
    sum_of,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class ArticleText:
    """A text of an article, and the number of the paragraph to which it belongs; "" where it has none."""

    number: str
    text: str
    letter: str = ""
    """That of an item of a list."""


@value_class
class WrongReferred:
    """An amount that is not what the amounts of another paragraph make, and what these make."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal


_STAGES = r"(?:tahap(?:an)?|termin|angsuran|cicilan|pembayaran)"
_ALL = expression(
    r"\b(?:jumlah(?:nya)?|berjumlah|seluruh(?:nya)?|keseluruhan(?:nya)?|total(?:nya)?|semua(?:nya)?"
    r"|keduanya|ketiganya|(?:kedua|ketiga|keempat|kelima)\s+(?:tahap(?:an)?|termin|angsuran|cicilan|jumlah|bagian|biaya|komponen|dana|nilai|pos|jenis))\b",
    re.IGNORECASE,
)
_ALL_STAGES = expression(
    rf"\b(?:seluruh|semua|(?:ke)?(?:dua|tiga|empat|lima)|\d)\s+(?:{_STAGES}\s*)+\b|\b(?:jumlah|total)\s+(?:seluruh\s+)?{_STAGES}\b",
    re.IGNORECASE,
)
_NOT_EXACT = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|sebanyak-banyaknya|lebih(?!\s+(?:dahulu|dulu|lanjut))|kurang|melebihi|melampaui|mencapai|sekitar|hampir|hingga|sampai|sebagian|setiap|tiap|per"
    r"|masing-masing|sisa\w*|selisih\w*|denda|tambahan|ditambah\w*|dikurangi|selain|di\s+luar|termasuk|belum|di\s+antara\w*|antara\s+lain"
    r"|rata-rata|cadangan|semula|diubah|menjadi|persen|pajak|PPN)\b|%",
    re.IGNORECASE,
)
"""In a sentence or a paragraph whose amounts are not all, or not just what they are."""
_AND_MORE = expression(
    r"\bayat\s+\(\d+\)\s*,?\s+(?:dan|serta|beserta)\s+(?:biaya|dana|jumlah|nilai|anggaran|pembiayaan|uang)\b",
    re.IGNORECASE,
)
"""Behind a reference, an amount that is not of that paragraph."""
_ONE_STAGE = expression(
    rf"\b{_STAGES}\s+(?:pertama|kesatu|kedua|ketiga|keempat|kelima|terakhir|akhir|awal|I{{1,3}}|IV|V|\d)\b(?!\s+{_STAGES})",
    re.IGNORECASE,
)
_OF_ALL = expression(
    r"\b(?:seluruh|semua|jumlah|total|keseluruhan)\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE
)
_MOST_TEXTS = 60


def wrong_referred_sums(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount that one of *texts* gives for all that another paragraph of the article names, where its parts make another."""
    for place, sentence, words in _sentences(texts):
        if any(each.search(words) for each in (_NOT_EXACT, _ONE_STAGE, _AND_MORE)):
            continue
        if found := _announced(texts, place, sentence):
            yield from _wrong_sum(*found)
        elif _ALL.search(words):
            total, noun = _total(texts[place].text, sentence, words)
            if total is not None:
                parts = _all_parts(texts, place, sentence, words, total, noun)
                yield from _wrong_sum(place, total, parts)


def _wrong_sum(place: int, total: Fact, parts: Sequence[Fact]) -> Iterator[WrongReferred]:
    if 1 < len(parts) <= _MOST_PARTS and not is_made_of(parts, total):
        made = sum_of(parts)
        if is_slip_for(made, amount_of(total)):
            yield WrongReferred(place, total, made)


def _all_parts(
    texts: Sequence[ArticleText],
    place: int,
    sentence: Sequence[Fact],
    words: str,
    total: Fact,
    noun: str,
) -> Sequence[Fact]:
    """Return what the *sentence* at *place* says that *total* is the sum of: the amounts of a paragraph, or all stages."""
    numbers = _paragraphs(sentence)
    if numbers and texts[place].number not in numbers:
        return _parts([each.text for each in texts if each.number in numbers], total, noun)
    if not _has_references(sentence) and _ALL_STAGES.search(words):
        return _stages(texts[:place], total)
    return []


_IN_STAGES = expression(rf"\s+(?:kali\s+)?{_STAGES}\b", re.IGNORECASE)


def _announced(
    texts: Sequence[ArticleText], place: int, sentence: Sequence[Fact]
) -> tuple[int, Fact, Sequence[Fact]] | None:
    """Return the whole that a *sentence* pays in stages, with its place and these, where as many as it announces follow; else None."""
    text = texts[place].text
    counts = [
        int(each.value)
        for each in sentence
        if each.kind is FactKind.NUMBER and each.sure and _IN_STAGES.match(text, each.end)
    ]
    if len(counts) != 1:
        return None
    numbers = _paragraphs(sentence) - {texts[place].number}
    wholes = [
        (at, each)
        for at, said in enumerate(texts)
        if (at == place or said.number in numbers) and not _NOT_EXACT.search(said.text)
        for each in facts(said.text, "id")
        if each.kind is FactKind.MONEY
    ]
    if len(wholes) != 1:
        return None
    at, whole = wholes[0]
    items = [each for each in texts[place + 1 :] if each.number == texts[place].number]
    stages = _stages(items, whole)
    return (at, whole, stages) if len(stages) == counts[0] else None


_MOST_PARTS = 8


def is_made_of(parts: Sequence[Fact], total: Fact) -> bool:
    """Return whether some of *parts*, or one, make the *total*: what one party bears, or a sum that stands there already."""
    sums = {Decimal(0)}
    for part in parts:
        sums |= {each + amount_of(part) for each in sums}
    return any(abs(amount_of(total) - each) <= rounding(total) for each in sums)


def _sentences(texts: Sequence[ArticleText]) -> Iterator[tuple[int, list[Fact], str]]:
    """Yield the place, the facts and the words of each sentence of *texts* that states something."""
    for place, each in enumerate(texts[:_MOST_TEXTS]):
        for sentence in by_sentence(each.text, facts(each.text, "id")):
            if sentence:
                yield place, sentence, _words(each.text, sentence)


_REACH = 240


def _words(text: str, sentence: Sequence[Fact]) -> str:
    """Return the sentence of *text* in which these facts stand."""
    start, end = span_of(text, sentence)
    return text[start:end]


def _has_references(sentence: Sequence[Fact]) -> bool:
    return any(each.kind is FactKind.REFERENCE for each in sentence)


def _paragraphs(sentence: Sequence[Fact]) -> frozenset[str]:
    """Return the numbers of the paragraphs of its own article to which a *sentence* refers."""
    references = [each.value for each in sentence if each.kind is FactKind.REFERENCE]
    if any(kind != "paragraph" for kind, _number in references):
        return frozenset()
    return frozenset(number for _kind, number in references)


def _total(text: str, sentence: Sequence[Fact], words: str) -> tuple[Fact | None, str]:
    """Return the one amount of a *sentence*, of money or else of what it counts, and the noun of that."""
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    if money:
        return (money[0], "") if len(money) == 1 else (None, "")
    counts = [
        (each, noun)
        for each in sentence
        if each.kind is FactKind.NUMBER and each.sure and (noun := _noun(text, each, words))
    ]
    return counts[0] if len(counts) == 1 else (None, "")


def _noun(text: str, fact: Fact, words: str = "") -> str:
    """Return what *fact* counts; where no noun follows, that of which its sentence names all."""
    found, named = noun_behind(text, fact), _OF_ALL.search(words)
    if named and named["noun"].casefold() != found:
        return "" if found else named["noun"].casefold()
    return found


def _parts(texts: Sequence[str], total: Fact, noun: str) -> list[Fact]:
    """Return the amounts in *texts* of which *total* may be the sum; none where they are more than parts."""
    if any(map(_NOT_EXACT.search, texts)):
        return []
    return [
        each
        for text in texts
        for each in facts(text, "id")
        if is_alike(each, total)
        and each.sure
        and (total.kind is FactKind.MONEY or _noun(text, each) == noun)
    ]


def _stages(texts: Sequence[ArticleText], total: Fact) -> list[Fact]:
    """Return the amounts in *texts* each of which stands beside the stage in which it is paid."""
    found: dict[str, Fact] = {}
    for text in texts:
        beside = {
            stage: each
            for each in facts(text.text, "id")
            if is_alike(each, total) and (stage := stage_of(text.text, each))
        }
        if beside and _NOT_EXACT.search(text.text):
            return []
        found |= beside
    return [*found.values()]


# ---- the part of a share ---------------------------------------------------------------------

_PART = expression(
    r"\b(?:bagian|porsi|kontribusi|beban|tanggungan|dengan\s+demikian|alokasi)\b", re.IGNORECASE
)
_JOINT = expression(r"[,;:]\s|\b(?:dan|serta|sedangkan|sementara)\b", re.IGNORECASE)
_TOPIC = expression(
    r"\b(?:untuk|bagi|oleh|kepada|terhadap|dari|bagian)\s+(?P<topic>(?:[^\W\d_]+\s+){1,4}?)(?:(?:adalah|ialah|sebesar|sebanyak|senilai|menanggung|membayar|sejumlah)\s+)*$",
    re.IGNORECASE,
)
_TOPIC_BEHIND = expression(
    r"\s*,?\s*(?:(?:digunakan|dialokasikan|diperuntukkan|dipakai|ditanggung|dibayar|menjadi)\s+)?(?:untuk|bagi|oleh|kepada|beban)\s+(?P<topic>[^\W\d_]+(?:\s+[^\W\d_]+){0,3})",
    re.IGNORECASE,
)
_VAGUE = expression(
    r"\b(?:paling|maksim(?:al|um)|minim(?:al|um)|sekurang\S*|lebih|kurang|sekitar|hampir|hingga|sebagian|sisa\w*|selisih\w*|denda|tambahan|ditambah\w*"
    r"|dikurangi|uang\s+muka|tahap\w*|termin|angsuran|semula|diubah|pajak|PPN|jaminan|belum|per|setiap|tiap|masing-masing)\b",
    re.IGNORECASE,
)
_SOME_OF_IT = expression(
    r"\b(?:mencakup|meliputi|termasuk|antara\s+lain|di\s+antara\w*|berupa|membeli|dibelikan|menyewa|dengan\s+(?!nilai|jumlah)[^\W\d_]+\s+senilai)\b",
    re.IGNORECASE,
)
"""In a sentence whose amount is of what a party does with its share."""


def wrong_referred_shares(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield the amount in one of *texts* that is not the share of the whole which another paragraph gives it."""
    for place, sentence, words in _sentences(texts):
        numbers = _paragraphs(sentence)
        if not (numbers or (_PART.search(words) and not _has_references(sentence))):
            continue
        if _VAGUE.search(words) or _SOME_OF_IT.search(words):
            continue
        if any(each.kind is FactKind.PERCENT for each in sentence):
            continue
        of = [
            number
            for number, each in enumerate(texts[:place])
            if not numbers or each.number in numbers
        ]
        yield from _shared(texts, place, sentence, of)


def _shared(
    texts: Sequence[ArticleText], place: int, sentence: Sequence[Fact], of: Sequence[int]
) -> Iterator[WrongReferred]:
    """Yield the amounts of a *sentence* that are not the shares which the texts at the places *of* give."""
    shares = [(each, share, topic) for each in of for share, topic in _shares(texts[each].text)]
    if len({each for each, _share, _topic in shares}) != 1:
        return
    whole = _whole(texts[: shares[0][0]], texts[shares[0][0]])
    if whole is None:
        return
    parts = [_part(whole, share) for _at, share, _topic in shares]
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    for amount, segment in segments(texts[place].text, sentence, money):
        named = [share for _at, share, topic in shares if _is_named(topic, segment)]
        if len(named) != 1 or not is_alike(amount, whole):
            continue
        made, said = _part(whole, named[0]), amount_of(amount)
        is_slip = is_slip_for(made, said) or said in parts
        if abs(made - said) > max(rounding(amount), _ROUNDED) and is_slip:
            yield WrongReferred(place, amount, made)


def _part(whole: Fact, share: Fact) -> Decimal:
    """Return what a *share* in per cent makes of a *whole*."""
    return amount_of(whole) * Decimal(share.value) / 100


_ROUNDED = Decimal(1000)
"""Rupiah by which a share may be rounded."""
_Topic = tuple[frozenset[str], str]
"""The parties that a share is for, and what it is for."""


def _shares(text: str) -> list[tuple[Fact, _Topic]]:
    """Return the shares in *text* that make the whole, each with what it is for; none where one has no name of its own."""
    found = facts(text, "id")
    shares = [each for each in found if each.kind is FactKind.PERCENT]
    if sum((Decimal(each.value) for each in shares), Decimal(0)) != 100 or _VAGUE.search(text):
        return []
    told = [(each, _topic(segment)) for each, segment in segments(text, found, shares)]
    return told if all(parties or words for _each, (parties, words) in told) else []


def segments(
    text: str, sentence: Sequence[Fact], stated: Sequence[Fact]
) -> Iterator[tuple[Fact, str]]:
    """Yield each of what is *stated* in a *sentence* of *text*, with the words up to the next sign or conjunction around it."""
    words_begin = max(0, sentence[0].start - _REACH) if sentence else 0
    for number, each in enumerate(stated):
        before = stated[number - 1].end if number else words_begin
        after = stated[number + 1].start if number + 1 < len(stated) else len(text)
        start = (
            max(
                (found.end() for found in _JOINT.finditer(text, before, each.start)), default=before
            )
            if number
            else before
        )
        stop = _JOINT.search(text, each.end, after) or SENTENCE_END.search(text, each.end, after)
        yield (
            each,
            f"{text[start : each.start]}\0{text[each.end : stop.start() if stop else after]}",
        )


def _topic(segment: str) -> _Topic:
    before, _sign, behind = segment.partition("\0")
    found = _TOPIC.search(before[-_REACH:]) or _TOPIC_BEHIND.match(behind)
    words = (
        found["topic"] if found else before.rpartition(",")[2] if ONE_PARTY.search(before) else ""
    )
    return frozenset(ONE_PARTY.findall(words)), "" if ONE_PARTY.search(words) else words


def _is_named(topic: _Topic, segment: str) -> bool:
    """Return whether a *segment* is of the *topic* of a share."""
    parties, words = topic
    if parties:
        return frozenset(ONE_PARTY.findall(segment)) == parties
    named = meanings(words)
    return in_common(named, named) > 0 and in_common(named, meanings(segment)) >= in_common(
        named, named
    )


_SAYS_NOTHING = expression(
    r"\b(?:sebesar|sebanyak|senilai|sejumlah|sebagaimana|dimaksud|pada|ayat|tersebut)\b",
    re.IGNORECASE,
)


def _whole(before: Sequence[ArticleText], shared: ArticleText) -> Fact | None:
    """Return the one amount of money in the texts *before* what is *shared* and in it, None where there are several, it is for each or the most, or of another thing."""
    found = [
        (each, fact)
        for each in (*before, shared)
        for fact in facts(each.text, "id")
        if fact.kind is FactKind.MONEY
    ]
    if len({fact.value for _of, fact in found}) != 1 or any(
        _VAGUE.search(each.text) for each, _fact in found
    ):
        return None
    of, whole = found[0]
    return whole if of is shared or _are_of_one(of, shared) else None


def _are_of_one(whole: ArticleText, shared: ArticleText) -> bool:
    """Return whether what is *shared* names what the text of the *whole* does, or refers to it."""
    if ("paragraph", whole.number) in [each.value for each in facts(shared.text, "id")]:
        return True
    ours, theirs = (meanings(_SAYS_NOTHING.sub(" ", each.text)) for each in (whole, shared))
    return in_common(ours, theirs) > 0
