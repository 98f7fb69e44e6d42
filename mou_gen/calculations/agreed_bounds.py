"""Numbers that a text takes from what was agreed: quoted otherwise, or above the most that was agreed.

Only the Indonesian is read. Both texts give one number; where one says at the least, the other does.
An amount of money or a share is compared only as such a bound.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.turnouts import OF_EVENT
from mou_gen.calculations.unit_prices import price_unit
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import A_PARTY, name_of_party
from mou_gen.language.stated_amounts import is_year, noun_behind, sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class OtherThanAgreed:
    """A number that is not the one which was agreed."""

    number: Fact
    agreed: Fact
    clause: str
    """What was agreed, in which it stands."""


@value_class
class _Bound:
    """The one number of a sentence."""

    fact: Fact
    noun: str
    kind: tuple[Sense, ...]
    """What the word behind its noun may mean, of "500 ton beras" the rice."""
    manner: str
    """`least`, `most`, or "" for just so many."""
    periods: frozenset[object]
    matter: tuple[Sense, ...]
    sentence: str


_KINDS = (FactKind.NUMBER, FactKind.MONEY, FactKind.PERCENT)
_LEAST = expression(
    r"\b(?:paling\s+(?:sedikit|kurang|rendah|kecil)|sekurang-kurangnya|sedikitnya|minimal|minimum)\s+(?:sebesar\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_MOST = expression(
    r"\b(?:paling\s+(?:banyak|tinggi|besar)|sebanyak-banyaknya|setinggi-tingginya|maksimal|maksimum|tidak\s+lebih\s+dari)\s+(?:sebesar\s+|sebanyak\s+)?$",
    re.IGNORECASE,
)
_BEFORE = 60
_MANNERS = expression(
    r"\b(?:paling|sedikit|kurang|rendah|kecil|banyak|tinggi|besar|sekurang-kurangnya|sedikitnya|minim\w+|maksim\w+|sebanyak|sebesar|sejumlah)\b",
    re.IGNORECASE,
)
_NOUN = expression(r"\s+([^\W\d_]+)")
_OTHERWISE = expression(
    r"\b(?:sisa\w*|kekurangan|sebagian|bagian|tahap\w*|termin|angsuran|triwulan|semester|tambahan|kenaikan|penurunan|naik|turun|diubah|mengubah"
    r"|menjadi|semula|\w*usul\w*|rencana|realisasi|masing-masing|kecuali|lebih\s+(?:dari|banyak|tinggi)|kurang\s+dari|di\s+antara\w*|terpenuhi"
    r"|tercapai|mencapai|melampaui|melebihi)\b",
    re.IGNORECASE,
)
"""In a sentence that gives another number than the one which was agreed."""
_ENOUGH = 3
"""Words in common by which two sentences are about one thing."""


def misquoted(
    text: str, agreed: Sequence[str], cited: re.Pattern[str]
) -> Iterator[OtherThanAgreed]:
    """Yield the numbers of *text* that it says were agreed, where the clauses *agreed* have another for the same.

    *cited* finds the words by which a sentence says so.
    """
    clauses: list[_Bound] | None = None
    for bound in _bounds(text, cited):
        if clauses is None:
            clauses = [each for clause in agreed for each in _bounds(clause)]
        alike = [each for each in clauses if _is_same(each, bound)]
        values = {each.fact.value for each in alike}
        if len(values) == 1 and bound.fact.value not in values:
            yield OtherThanAgreed(bound.fact, alike[0].fact, alike[0].sentence)


def _bounds(text: str, cited: re.Pattern[str] | None = None) -> Iterator[_Bound]:
    """Yield the one number of each sentence of *text* that has one, at its place there; only of those that *cited* finds."""
    for start, sentence in sentences_of(text):
        if (cited is None or cited.search(sentence)) and (found := _bound(sentence, start, cited)):
            yield found


def _bound(sentence: str, start: int, cited: re.Pattern[str] | None) -> _Bound | None:
    stated = facts(sentence, "id")
    numbers = [each for each in stated if each.kind in _KINDS and each.sure]
    if len(numbers) != 1 or _OTHERWISE.search(sentence):
        return None
    (fact,) = numbers
    noun = _NOUN.match(sentence, fact.end) if fact.kind is FactKind.NUMBER else None
    manner = manner_of(sentence, fact)
    if not (noun if fact.kind is FactKind.NUMBER else manner):
        return None
    rest = f"{sentence[: fact.start]} {sentence[fact.end :]}"
    matter = tuple(meanings(_MANNERS.sub(" ", cited.sub(" ", rest) if cited else rest)))
    periods = frozenset(each.value for each in stated if each.kind is FactKind.DURATION)
    return _Bound(
        fact.moved(start),
        noun[1].casefold() if noun else "",
        _kind(sentence, noun.end()) if noun else (),
        manner,
        periods,
        matter,
        " ".join(sentence.split()),
    )


def _kind(sentence: str, end: int) -> tuple[Sense, ...]:
    found = _NOUN.match(sentence, end)
    return tuple(meanings(found[1])) if found else ()


def manner_of(sentence: str, fact: Fact) -> str:
    """Return whether *fact* is the `least` or the `most` in its *sentence*; "" where it is just so many."""
    before = max(0, fact.start - _BEFORE)
    if _LEAST.search(sentence, before, fact.start):
        return "least"
    return "most" if _MOST.search(sentence, before, fact.start) else ""


def _is_same(agreed: _Bound, told: _Bound) -> bool:
    """Return whether what is *told* says all that was *agreed*, of the same things."""
    words = in_common([*agreed.matter], [*agreed.matter])
    return (
        agreed.fact.kind is told.fact.kind
        and (agreed.noun, agreed.manner) == (told.noun, told.manner)
        and (not agreed.kind or not told.kind or in_common([*agreed.kind], [*told.kind]) > 0)
        and told.periods <= agreed.periods
        and words >= _ENOUGH
        and in_common([*agreed.matter], [*told.matter]) >= words
    )


# ---- a price ---------------------------------------------------------------------------------

_DECIDES = expression(
    r"\b(?:ditetapkan|disepakati|ditentukan|diperkirakan|dihitung|dikenai|dikenakan|dibayar(?:kan)?|besar(?:nya|an)?"
    r"|sebesar|senilai|sejumlah|adalah|ialah)\b",
    re.IGNORECASE,
)
"""What a price does not need to be told to be one."""


def misquoted_prices(
    text: str, agreed: Sequence[str], cited: re.Pattern[str]
) -> Iterator[OtherThanAgreed]:
    """Yield the prices for one in *text* that it says were agreed, where the clauses *agreed* have another for the same.

    *cited* finds the words by which a sentence says so.
    """
    every: list[tuple[_Price, str]] | None = None
    for start, sentence in sentences_of(text):
        told = _price(sentence) if cited.search(sentence) else None
        if told is None or _OTHERWISE.search(sentence):
            continue
        if every is None:
            every = [*_prices(agreed)]
        said = meanings(sentence)
        prices = [
            (price, clause)
            for price, clause in every
            if price[1:] == told[1:] and _names(said, clause, price[0])
        ]
        if len({price[0].value for price, _clause in prices}) == 1:
            (other, *_more), clause = prices[0]
            if other.value != told[0].value:
                yield OtherThanAgreed(told[0].moved(start), other, " ".join(clause.split()))


_Price = tuple[Fact, str, str, str]
"""A price for one, its currency, the thing that it is for, and its manner."""
_MOST_PRICES = 20


def _prices(agreed: Sequence[str]) -> list[tuple[_Price, str]]:
    """Return the prices for one in the clauses *agreed*, each with its sentence."""
    found = [
        (price, clause)
        for passage in agreed
        for _start, clause in sentences_of(passage)
        if (price := _price(clause))
    ]
    return found[:_MOST_PRICES]


def _price(sentence: str) -> _Price | None:
    """Return the one price for one in a *sentence*, None where there is none."""
    money = [each for each in facts(sentence, "id") if each.kind is FactKind.MONEY]
    unit = price_unit(sentence, money[0]) if len(money) == 1 else ""
    if not unit:
        return None
    (price,) = money
    return price, price.value[0], unit, manner_of(sentence, price)


def _names(said: list[Sense], clause: str, price: Fact) -> bool:
    """Return whether what is *said* names all that a *clause* gives a *price* for."""
    named = meanings(_DECIDES.sub(" ", f"{clause[: price.start]} {clause[price.end :]}"))
    words = in_common(named, named)
    return words >= _ENOUGH and in_common(named, said) >= words


# ---- a target --------------------------------------------------------------------------------

_TARGETS = (FactKind.PERCENT, FactKind.NUMBER)
_REACH = 200
"""Characters before a number in which it is called a target."""


_CHANGED = expression(
    r"\b(?:\w*usul\w*|semula|diubah|mengubah|perubahan|menjadi|dinaikkan|diturunkan|kecuali|sebagian|sisa\w*)\b",
    re.IGNORECASE,
)
"""In a sentence whose number may not be the one that holds."""


def misquoted_targets(
    text: str, agreed: Sequence[str], named: re.Pattern[str], laid_down: re.Pattern[str]
) -> Iterator[OtherThanAgreed]:
    """Yield the numbers of *text* that it calls a target of what was *agreed*, or laid down there, where the clauses have only others.

    *named* finds the words before such a number, up to its end, and *laid_down* those behind it.
    """
    for start, sentence in sentences_of(text):
        quoted = [
            fact
            for fact in facts(sentence, "id")
            if fact.kind in _TARGETS and _is_quoted(sentence, fact, named, laid_down)
        ][:_MOST_QUOTED]
        told = meanings(sentence) if quoted else []
        near = {clause: in_common(meanings(clause), told) for clause in agreed} if quoted else {}
        for fact in quoted:
            alike = _alike(sentence, fact, agreed)
            about = [(each, clause) for each, clause in alike if near[clause] > 0]
            if about and all(each.value != fact.value for each, _clause in alike):
                other, clause = max(about, key=lambda each: near[each[1]])
                yield OtherThanAgreed(fact.moved(start), other, " ".join(clause.split()))


_MOST_QUOTED = 20


def _alike(sentence: str, fact: Fact, agreed: Sequence[str]) -> list[tuple[Fact, str]]:
    """Return the numbers in the clauses *agreed* that count what *fact* does in its *sentence*, each with its clause."""
    noun = _noun(sentence, fact)
    return [
        (each, clause)
        for clause in agreed
        for each in facts(clause, "id")
        if each.kind is fact.kind and _noun(clause, each) == noun
    ]


def _is_quoted(
    sentence: str, fact: Fact, named: re.Pattern[str], laid_down: re.Pattern[str]
) -> bool:
    """Return whether a *sentence* says of *fact* that it was agreed."""
    if named.search(sentence, max(0, fact.start - _REACH), fact.start):
        return True
    return bool(fact.sure and laid_down.match(sentence, fact.end)) and not _CHANGED.search(sentence)


# ---- the most --------------------------------------------------------------------------------

_EVENT = expression(
    r"\b(?P<event>pelatihan|bimbingan\s+teknis|bimtek|lokakarya|gladi|simulasi|sosialisasi|kursus|magang|pameran|seminar|kunjungan|pendidikan|penyuluhan|vaksinasi)\b"
    rf"{OF_EVENT}",
    re.IGNORECASE,
)
_OF_PARTY = expression(
    rf"[^,.;]{{0,40}}?\b(?:dari|yang\s+dikirim(?:kan)?(?:\s+oleh)?|usulan)\s+(?P<party>{A_PARTY})",
    re.IGNORECASE,
)
_BY_UNIT = expression(
    r"\b(?:setiap|tiap|per|masing-masing)\s+(?!tahun|semester|triwulan|bulan)[^\W\d_]+",
    re.IGNORECASE,
)
_HAPPENED = expression(
    r"\b(?:telah|sudah|tercatat|realisasi|mencapai|hadir|dihadiri|selama|sejak|lalu|\w*usul\w*|diubah|penambahan|tambahan|lebih\s+dari"
    r"|di\s+antara\w*|pendaftar|mendaftar|calon|angkatan|gelombang|tahap|semula|kumulatif|seluruh\s+\w+\s+tahun)\b",
    re.IGNORECASE,
)
"""In a sentence that tells what came of it, or counts more than one event."""


@value_class
class _Limit:
    """The most that a clause lets take part in an event."""

    fact: Fact
    noun: str
    event: str
    of: str
    """The word behind it, "" where none stands there."""
    party: str
    """As the clause calls it, "" where it limits those of all."""
    names: dict[str, str]
    clause: str

    def allows(self, sentence: str) -> bool:
        """Return whether a *sentence* tells of those whom it limits, and of nobody else."""
        name = self.names.get(self.party, "")
        others = [each for each in self.names.values() if each != name and each in sentence]
        return not self.party or bool(name and name in sentence and not others)


def above_most(
    text: str, agreed: Sequence[tuple[str, dict[str, str]]]
) -> Iterator[OtherThanAgreed]:
    """Yield the numbers of those who take part in *text* above the most that one of the clauses *agreed* allows.

    Each clause comes with the names of its parties, by what it calls them; where it limits those of
    one of them, only a sentence that names this party alone is compared.
    """
    limits: list[_Limit] | None = None
    for start, sentence in sentences_of(text):
        event = _EVENT.search(sentence)
        number = _turnout(sentence) if event else None
        if not event or not number:
            continue
        if limits is None:
            limits = [each for clause, names in agreed for each in _limits(clause, names)]
        kind = (event["event"].casefold(), _noun(sentence, number))
        of = (event["of"] or "").casefold()
        alike = [
            each
            for each in limits
            if (each.event, each.noun) == kind and not (of and each.of and of != each.of)
        ]
        alike = [each for each in alike if each.allows(sentence)]
        if alike and all(Decimal(number.value) > Decimal(each.fact.value) for each in alike):
            yield OtherThanAgreed(number.moved(start), alike[0].fact, alike[0].clause)


def _turnout(sentence: str) -> Fact | None:
    """Return the first number of those who are to take part in what a *sentence* tells of, None where they have or may be several events."""
    if _HAPPENED.search(sentence) or _BY_UNIT.search(sentence):
        return None
    stated = facts(sentence, "id")
    first = next((each for each in stated if _noun(sentence, each)), None)
    several = sum(is_year(each, sentence) for each in stated) > 1
    return None if first is None or several or manner_of(sentence, first) else first


def _noun(sentence: str, number: Fact) -> str:
    """Return what *number* counts, "" for a fact that counts nothing."""
    counts = number.kind is FactKind.NUMBER and number.sure and not is_year(number, sentence)
    return noun_behind(sentence, number) if counts else ""


def _limits(clause: str, names: dict[str, str]) -> Iterator[_Limit]:
    """Yield how many of each a *clause* lets take part in its event at most."""
    event = _EVENT.search(clause)
    for each in facts(clause, "id") if event and not _BY_UNIT.search(clause) else ():
        noun = _noun(clause, each)
        if event and noun and manner_of(clause, each) == "most":
            found = _OF_PARTY.match(clause, each.end)
            party = name_of_party(found["party"].upper()) if found else ""
            words = " ".join(clause.split())
            yield _Limit(
                each,
                noun,
                event["event"].casefold(),
                (event["of"] or "").casefold(),
                party,
                names,
                words,
            )
