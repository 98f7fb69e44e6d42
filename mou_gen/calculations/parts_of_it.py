"""A part in words of what was counted before: "Rp17.500.000,00; tiga perempatnya, yakni Rp12.125.000,00".

The whole stands before it in its sentence or in the one before that; in an article also in another
paragraph, where a sentence about the same gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.referred_amounts import ArticleText, WrongReferred
from mou_gen.calculations.unit_prices import is_slip_for
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    is_alike,
    is_fraction,
    is_year,
    noun_behind,
    sentences_of,
)
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_HALF = {
    "id": expression(r"\b(?:separuh|setengah)(?=nya\b|\s+dari\s+jumlah\b)", re.IGNORECASE),
    "en": expression(r"\bhalf(?=\s+of\s+(?:them|it|that|whom|which)\b)", re.IGNORECASE),
}
_SUM = r"(?:jumlah|biaya|dana|anggaran|nilai|harga)"
_OF_IT = (
    rf"(?:nya(?:\s+(?:itu|tersebut))?|\s+dari\s+(?:jumlahnya|{_SUM}(?:nya)?\s+(?:itu|tersebut))|\s+di\s+antaranya"
    r"|\s+of\s+(?:them|it|whom|which|th(?:is|at)\s+(?:sum|amount|number|total|cost)))"
)
_WHICH_IS = expression(
    rf"{_OF_IT}(?:\s*,?\s*\(?\s*(?:atau|yaitu|yakni|ialah|adalah|or|that\s+is|i\.e\.|namely|being|equal\s+to)\s*,?\s*|\s*\(\s*"
    r"|\s*,?\s+(?=(?:sebesar|sebanyak|senilai|sejumlah)\b))"
    r"(?:(?:paling\s+[^\W\d_]+|sekurang-kurangnya|sebesar|sebanyak|senilai|sejumlah|tepat|persis|exactly|at\s+(?:least|most))\s+){0,2}",
    re.IGNORECASE,
)
"""From a part in words to how much it is: "tiga perempatnya, yakni", "two thirds of them, or"."""
_COMMA = expression(rf"{_OF_IT}\s*,\s*", re.IGNORECASE)
_ENDS = expression(r"\s*[,)]")
"""Around an amount that stands between commas: "one third of which, Rp25,000,000.00, is"."""
_NOT_EXACT = expression(
    r"\b(?:sekitar|kurang\s+lebih|kira-kira|hampir|lebih\s+dari|kurang\s+dari|tidak\s+sampai|about|around|nearly|almost|roughly"
    r"|approximately|(?:more|less|fewer)\s+than|over)\s+$",
    re.IGNORECASE,
)
_MOVES = expression(
    r"\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|rose|rises?|f[ae]ll(?:en)?|grew|increas\w+|decreas\w+)\b[^.;]*$",
    re.IGNORECASE,
)
"""Before a part by which something moves: it may be one of what that was, or of what it becomes."""
_CLOSE = Decimal("0.005")
"""By how much of the whole an amount may miss such a part: "sepertiganya, yakni Rp33.333.000,00"."""
_NEAR = 30
_MOST_COUNTED = 40


@value_class
class _Part:
    """How much a part in words is said to be."""

    start: int
    share: Decimal
    amount: Fact

    def of(self, whole: Decimal) -> Decimal:
        """Return how much it is of a *whole*."""
        return whole * self.share

    def is_of(self, whole: Decimal) -> bool:
        """Return whether it can be the part of a *whole*: persons are rounded, and amounts a little."""
        missed = abs(self.of(whole) - amount_of(self.amount))
        return missed < 1 or missed <= whole * _CLOSE


def wrong_parts_of_it(text: str, language: str) -> Iterator[WrongAmount]:
    """Yield how much a part in words in *text* is said to be of what stands before it there, and what it is."""
    for part, wholes in _parts(text, language):
        if wholes and not _makes(part, wholes):
            made = part.of(amount_of(wholes[-1]))
            if _is_of_one_kind(text, wholes[-1], part) and is_slip_for(
                made, amount_of(part.amount)
            ):
                yield WrongAmount(part.amount, made)


def wrong_parts_of_paragraphs(texts: Sequence[ArticleText]) -> Iterator[WrongReferred]:
    """Yield how much a part in words in one of *texts* is said to be, where the amount of another for the same makes more or less."""
    for place, each in enumerate(texts):
        for part, wholes in _parts(each.text, "id"):
            if wholes or part.amount.kind is not FactKind.MONEY:
                continue
            others = [other.text for at, other in enumerate(texts) if at != place]
            known = [fact for other in others for fact in _counted(other, "id")]
            alike = [fact for fact in known if is_alike(fact, part.amount)]
            heads = _heads_before(each.text, part.start)
            told = {amount for other in others for amount in _amounts_of(other, heads, part)}
            if len(told) == 1 and not _makes(part, alike):
                (whole,) = told
                if is_slip_for(part.of(whole), amount_of(part.amount)):
                    yield WrongReferred(place, part.amount, part.of(whole))


def _makes(part: _Part, wholes: Sequence[Fact]) -> bool:
    """Return whether *part* is that of one of *wholes*, or of those together."""
    amounts = [amount_of(each) for each in wholes]
    return any(map(part.is_of, (*amounts, sum(amounts, Decimal(0)))))


def _is_of_one_kind(text: str, whole: Fact, part: _Part) -> bool:
    """Return whether *part* counts what *whole* counts, or does not say what it counts."""
    if whole.kind is FactKind.MONEY:
        return True
    noun, of = noun_behind(text, part.amount), noun_behind(text, whole)
    return noun in ("", of) or (noun in _PERSONS and bool(_ARE_PERSONS.fullmatch(of)))


_PERSONS = ("orang", "persons", "people")
_ARE_PERSONS = expression(
    r"(?:orang|calon|peserta|anggota|warga|penduduk|korban|saksi|murid|siswa|pelajar|mahasiswa|guru|dosen|kader|pegawai|petugas|pekerja|karyawan|nelayan|petani"
    r"|peternak|penenun|perajin|pedagang|pelatih|relawan|wisatawan|penumpang|pasien|pendonor|penerima|pemohon|pelamar|pendaftar|perempuan|laki-laki|anak|pemuda"
    r"|persons|people|candidates|participants|members|residents|victims|witnesses|pupils|students|teachers|lecturers|employees|officers|workers|fishers"
    r"|fishermen|farmers|weavers|traders|trainers|trainees|volunteers|tourists|passengers|patients|donors|recipients|applicants|women|men|children)",
    re.IGNORECASE,
)
"""What is counted in persons: a third of 40 villages are none."""


def _counted(text: str, language: str) -> list[Fact]:
    """Return the amounts and numbers in *text* of which there can be a part."""
    return [
        each
        for each in facts(text, language)
        if each.kind in (FactKind.NUMBER, FactKind.MONEY)
        and each.sure
        and not each.is_place
        and amount_of(each) >= 1
        and not is_year(each, text)
    ][:_MOST_COUNTED]


def _parts(text: str, language: str) -> Iterator[tuple[_Part, list[Fact]]]:
    """Yield the parts in words in *text*, each with what is counted before it there that it can be of."""
    shares = [*_halves(text, language), *_fractions(text, language)]
    counted = _counted(text, language) if shares else []
    for start, end, share in shares:
        behind = [each for each in counted if each.start >= end][:1]
        if behind and _is_told(text, end, behind[0]) and not _is_vague(text, start, behind[0]):
            part = _Part(start, share, behind[0])
            since = _two_sentences(text, start)
            yield (
                part,
                [
                    each
                    for each in counted
                    if since <= each.start < start and is_alike(each, part.amount)
                ],
            )


def _is_told(text: str, end: int, amount: Fact) -> bool:
    """Return whether *amount* tells how much a part in words is that ends there."""
    between = _COMMA.fullmatch(text, end, amount.start) and _ENDS.match(text, amount.end)
    return bool(between or _WHICH_IS.fullmatch(text, end, amount.start))


def _halves(text: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    for found in _HALF[language].finditer(text):
        yield found.start(), found.end(), Decimal("0.5")


def _fractions(text: str, language: str) -> Iterator[tuple[int, int, Decimal]]:
    for each in facts(text, language):
        if is_fraction(each) and not _HALF[language].match(text, each.start):
            yield each.start, each.end, amount_of(each)


def _is_vague(text: str, start: int, amount: Fact) -> bool:
    return bool(
        _NOT_EXACT.search(text, max(0, start - _NEAR), start)
        or _NOT_EXACT.search(text, max(0, amount.start - _NEAR), amount.start)
        or _MOVES.search(text, max(0, start - 3 * _NEAR), start)
    )


def _two_sentences(text: str, place: int) -> int:
    """Return where the sentence before that at *place* begins."""
    starts = [start for start, _sentence in sentences_of(text) if start <= place]
    return starts[-2] if len(starts) > 1 else 0


_HEAD = expression(r"[^\W\d_]{4,}")
_COMES_TO = expression(
    r"\b(?:berjumlah|sejumlah|sebesar|senilai|seluruhnya|adalah|ialah)\s+$", re.IGNORECASE
)


def _heads_before(text: str, place: int) -> set[str]:
    """Return the first words of the sentence at *place* and of the one before it."""
    sentences = [sentence for start, sentence in sentences_of(text) if start <= place]
    return {found[0].casefold() for each in sentences[-2:] if (found := _HEAD.match(each))}


def _amounts_of(text: str, heads: set[str], part: _Part) -> Iterator[Decimal]:
    """Yield what a sentence of *text* that begins with one of these words comes to."""
    for _start, sentence in sentences_of(text):
        head = _HEAD.match(sentence)
        if head and head[0].casefold() in heads:
            for each in _counted(sentence, "id"):
                if is_alike(each, part.amount) and _COMES_TO.search(
                    sentence, max(0, each.start - _NEAR), each.start
                ):
                    yield amount_of(each)
