"""What so many cost, in one text, and the price of one of them in another: Rp85.000 per ton, 30 ton for Rp2.550.000.

Only the Indonesian is read. An amount that is far from the product is of something else, as are a
penalty, a rest and what is paid in stages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.multiples import factors, may_count, times
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.figures import SCALES
from mou_gen.language.stated_amounts import amount_of, by_sentence, noun_behind, span_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class WrongTotal:
    """What so many are said to cost, and what the price of one makes of them."""

    place: int
    """In which of the texts it stands, from 0."""
    amount: Fact
    made: Decimal
    price: Fact


@value_class
class _Price:
    """The price of one, with the words of its sentence."""

    unit: str
    amount: Fact
    place: int
    matter: tuple[Sense, ...]
    words: str


_PERIODS = r"(?:jam|hari|minggu|pekan|bulan|triwulan|semester|tahun|tahap|termin|kali|pihak|daerah|kabupaten|kota)\b"
_APIECE = expression(
    rf"\s*,?\s*(?:(?:untuk|bagi|kepada)\s+)?(?:setiap|tiap|per|masing-masing)\s+(?:(?:satu|1)\s+)?(?!{_PERIODS})(?P<unit>[^\W\d_]+)",
    re.IGNORECASE,
)
_APIECE_BEFORE = expression(
    rf"\b(?:(?:untuk|bagi)\s+)?(?:setiap|tiap|per|satu|seorang)\s+(?!{_PERIODS})(?P<unit>[^\W\d_]+)\s+"
    r"(?:(?:ditetapkan|diperkirakan|dihitung|sebesar|senilai|sejumlah|adalah|ialah|ya(?:itu|kni))\s+)*$"
    r"|(?P<times>[^\W\d_]+)\s+(?:x|×|kali|dikalikan(?:\s+dengan)?)\s+$",
    re.IGNORECASE,
)
_AT_LEAST_ONE_EACH = expression(
    r"\b(?:setiap|tiap|per|masing-masing(?!\s+(?:(?:terdiri\s+(?:atas|dari)|diikuti|dengan|sebanyak)\s+)?(?:\d|\w+\s+(?:puluh|belas)|sepuluh)))\b",
    re.IGNORECASE,
)
_CHANGES = expression(
    r"\b(?:naik|turun|kenaikan|penurunan|semula|menjadi|paling(?!\s+(?:lambat|lama|cepat)\b)|maksim(?:al|um)|minim(?:al|um)|sekitar|kurang\s+lebih|rata-rata|antara|hingga|sampai"
    r"|usul\w*|diusulkan|denda|tambahan|potongan|pasar)\b",
    re.IGNORECASE,
)
"""In the sentence of a price that is not the one, or not exact."""
_NOT_ALL = expression(
    r"\b(?:sisa\w*|kekurangan|sebagian|uang\s+muka|tahap\w*|termin|angsuran|cicilan|denda|tambahan|kenaikan|penurunan|paling(?!\s+(?:lambat|lama|cepat)\b)|maksim(?:al|um)|minim(?:al|um)"
    r"|lebih|kurang|sekitar|hampir|hingga|melebihi|melampaui|di\s+atas|persen|pajak|PPN|PPh|potongan|dipotong|diskon|keringanan|subsidi|bersubsidi"
    r"|ditambah\w*|selain|termasuk|dikurangi|jaminan|di\s+antaranya|bagian|pagu|(?<!perlukan )(?<!butuhkan )(?<!tahun )anggaran|plafon|semula|menjadi\s+paling|iuran)\b|%",
    re.IGNORECASE,
)
"""In a sentence whose amount is not what so many cost."""
_PERSONS = frozenset(
    (
        "orang",
        "peserta",
        "siswa",
        "murid",
        "korban",
        "petugas",
        "anggota",
        "pasien",
        "warga",
        "guru",
        "kader",
    )
)
_NOUN = expression(r"\s+([^\W\d_]+)")
_PAID = expression(
    r"\b(?:membayar(?:kan)?|dibayar(?:kan)?|dikenakan|dikenai|dibebani|menyetor(?:kan)?|menerima|memerlukan|diperlukan|dibutuhkan|membutuhkan"
    r"|menanggung|mengeluarkan|disediakan|menyediakan)\b(?P<what>[^.;]*)$",
    re.IGNORECASE,
)
_SAYS_NOTHING = expression(
    r"\b(?:sebesar|senilai|sejumlah|sebanyak|uang|dana|biaya|(?:ber)?jumlah\w*|mencapai|menjadi|harus|wajib|yang|di|bayar\w*|dibayar\w*|seluruh\w*|total\w*|harga|rupiah|pembayaran|PIHAK\s+\w+|"
    r"untuk|pembelian|pelayanan|sebagaimana|dimaksud|pada)\b",
    re.IGNORECASE,
)
_MOST_COUNTS = 4
_FAR_FROM = 2
"""How many times the product an amount may be, or go into it, and still be a slip for it."""


def wrong_totals(texts: Sequence[str], *, together: bool) -> Iterator[WrongTotal]:
    """Yield what a number of things is said to cost in one of *texts*, where the one price for each in another makes something else.

    Texts that stand *together* are an article, in which an amount without a name is the price of its
    other paragraphs; elsewhere both must be of one matter.
    """
    told = [
        (place, text, sentence)
        for place, text in enumerate(texts)
        for sentence in by_sentence(text, facts(text, "id"))
    ]
    prices = _single([each for each in (_price(*one) for one in told) if each])
    for place, text, sentence in told if prices else ():
        for price in prices:
            total = _total(text, sentence, price)
            if total is None or not _is_of(text, sentence, total, price, together=together):
                continue
            yield from _wrong(place, sentence, total, price.amount)
    for place, text, sentence in told:
        if two := _price_and_total(text, sentence):
            yield from _wrong(place, sentence, two[1], two[0])


def _wrong(place: int, sentence: Sequence[Fact], total: Fact, price: Fact) -> Iterator[WrongTotal]:
    """Yield the *total*, where no product of what its *sentence* counts and the *price* makes it."""
    counts = [times(each) for each in sentence if may_count(each)]
    made = _nearest(amount_of(price), counts, total)
    if made is not None:
        yield WrongTotal(place, total, made, price)


def _single(prices: Sequence[_Price]) -> list[_Price]:
    """Return those of *prices* whose unit has no other."""
    by_unit: dict[str, dict[object, _Price]] = {}
    for each in prices:
        by_unit.setdefault(each.unit, {}).setdefault(each.amount.value, each)
    single = [next(iter(each.values())) for each in by_unit.values() if len(each) == 1]
    return single[:_MOST_PRICES]


_MOST_PRICES = 20


def _price(place: int, text: str, sentence: Sequence[Fact]) -> _Price | None:
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    if len(money) != 1:
        return None
    (amount,) = money
    unit, words = price_unit(text, amount), _words(text, sentence)
    if not unit or _CHANGES.search(words):
        return None
    return _Price(unit, amount, place, tuple(_matter(words)), words)


def price_unit(text: str, amount: Fact) -> str:
    """Return the thing for each of which *amount* is the price, "" where it is for none."""
    found = _APIECE.match(text, amount.end) or _APIECE_BEFORE.search(
        text, max(0, amount.start - _REACH), amount.start
    )
    told = found.groupdict() if found else {}
    return (told.get("unit") or told.get("times") or "").casefold()


def _matter(words: str) -> list[Sense]:
    """Return what *words* name besides money."""
    return meanings(_SAYS_NOTHING.sub(" ", words))


_REACH = 120


_WHO_BEARS_IT = expression(
    r"\s*(?:\([^()]*\)\s*)?,?\s*(?:(?:dan|yang|serta)\s+)?(?:selanjutnya\s+|akan\s+)?(?:ditanggung|dibebankan|dibiayai|dibagi|dibayar(?:kan)?)"
    r"(?:\s+(?:bersama|oleh|kepada|antara|secara))*\s+(?:PIHAK|PARA|kedua|ketiga|masing-masing|Pemerintah|Kabupaten|Kota)\b",
)
"""From what so many cost to the shares in it, which do not change it: "dan ditanggung oleh PIHAK KESATU sebesar 60%"."""


def _words(text: str, sentence: Sequence[Fact], *, shared: bool = True) -> str:
    """Return what *text* says in the sentence of these facts, without its amount of money; if not *shared*, not how it is shared."""
    start, end = span_of(text, sentence)
    for each in sentence:
        if each.kind is FactKind.MONEY:
            stop = each.end if not shared and _WHO_BEARS_IT.match(text, each.end) else end
            return f"{text[start : each.start]} {text[each.end : stop]}"
    return text[start:end]


def _total(text: str, sentence: Sequence[Fact], price: _Price) -> Fact | None:
    """Return what the units that a *sentence* counts are said to cost, None where that is not sure."""
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    counted = [each for each in sentence if _counts(text, each, price.unit)]
    if len(money) != 1 or not counted or money[0] is price.amount:
        return None
    words = _without_period(_words(text, sentence, shared=False), sentence)
    if any(_UP_TO.search(text, max(0, each.start - _REACH), each.start) for each in counted):
        return None
    words = _without_bounds(words, text, counted[0], money[0])
    if _may_be_looser(text, money[0], amount_of(counted[0]) * amount_of(price.amount)):
        return None
    is_each = _APIECE.match(text, money[0].end) or _AT_LEAST_ONE_EACH.search(words)
    return None if is_each or _NOT_ALL.search(words) else money[0]


_BOUNDS = (
    r"(?:paling\s+(?:banyak|tinggi|besar)|maksim(?:al|um)|sebanyak-banyaknya|setinggi-tingginya|sebesar-besarnya|tidak\s+(?:akan\s+|boleh\s+)?(?:lebih\s+dari|melebihi|melampaui))",
    r"(?:paling\s+(?:sedikit|kurang|rendah)|minim(?:al|um)|sekurang-kurangnya|sedikit-dikitnya|tidak\s+(?:akan\s+|boleh\s+)?kurang\s+dari)",
)
_BOUNDED = tuple(expression(rf"\b{each}\s+(?:sebesar\s+|senilai\s+)?$", re.I) for each in _BOUNDS)
"""Before the most, and before the least, that there is of something."""


def _without_bounds(words: str, text: str, count: Fact, total: Fact) -> str:
    """Return *words* of a sentence of *text* without the bound of its *count* and that of what results from it, its *total*, where both are the most, or the least."""
    if not _results(text, count, total):
        return words
    for bounded in _BOUNDED:
        found = [
            bounded.search(text, max(0, each.start - _REACH), each.start) for each in (count, total)
        ]
        for each in found if all(found) else ():
            words = words.replace(each[0].strip(), " ", 1) if each else words
    return words


def _may_be_looser(text: str, total: Fact, made: Decimal) -> bool:
    """Return whether the *total* is a round bound, as of a kind of procurement, that what is *made* keeps."""
    most, least = (
        each.search(text, max(0, total.start - _REACH), total.start) for each in _BOUNDED
    )
    said = amount_of(total)
    keeps = (most and made < said) or (least and made > said)
    return bool(keeps) and len(f"{said.normalize():f}".rstrip("0")) == 1


_RESULTS = expression(
    rf"[^.;:]*?,\s+(?:sehingga|maka|jadi|dengan\s+demikian|yang\s+berarti),?\s+(?P<what>(?:[^\W\d_]+\s+){{0,3}}?)"
    rf"(?:(?:adalah|ialah|menjadi|sebesar|senilai|berjumlah|bernilai|mencapai|{'|'.join(_BOUNDS)})\s+){{0,2}}(?:sebesar\s+|senilai\s+)?",
    re.IGNORECASE,
)
"""From how many there are to what they cost by that: "600 tangki, sehingga nilai seluruhnya"."""
_VALUE = expression(r"\b(?:nilai|harga|biaya|pembayaran|belanja|tagihan)(?:nya)?\b", re.IGNORECASE)


def _results(text: str, count: Fact, total: Fact) -> bool:
    """Return whether the *total* is said to result from the *count* before it."""
    return count.end < total.start and bool(_RESULTS.fullmatch(text, count.end, total.start))


def _names_only_it(text: str, start: int, total: Fact, price: _Price) -> bool:
    """Return whether a sentence of *text* from *start* calls what results from a count, its *total*, just what that costs at the *price*."""
    for each in facts(text[start : total.start], "id"):
        if _counts(text[start:], each, price.unit):
            found = _RESULTS.fullmatch(text, start + each.end, total.start)
            named = _matter(_LINKS.sub(" ", _VALUE.sub(" ", found["what"]))) if found else []
            before = [*price.matter, *_matter(text[start : start + each.start])]
            return found is not None and in_common(named, before) >= in_common(named, named)
    return False


_UP_TO = expression(
    r"\b(?:sampai(?:\s+dengan)?|hingga|s\.d\.|di\s+(?:atas|bawah))\s+$", re.IGNORECASE
)
"""Before a number up to which, or from which on, a price is taken: "Rp2.450,00 untuk pemakaian sampai dengan 300.000 meter kubik"."""


_PERIOD = expression(r"\b(?:setiap|tiap|per)\s+(?:hari|minggu|pekan|bulan|tahun)\b", re.IGNORECASE)


def _without_period(words: str, sentence: Sequence[Fact]) -> str:
    """Return *words* without the one period in which both are told, how many there are and what they cost."""
    periods = [each.value for each in sentence if each.kind is FactKind.DURATION]
    is_one = len(periods) > 1 and len(set(periods)) == 1
    return _PERIOD.sub(" ", words) if is_one else words


def _counts(text: str, fact: Fact, unit: str) -> bool:
    """Return whether *fact* counts things of a *unit*; persons are of any name."""
    word = noun_behind(text, fact) if fact.kind is FactKind.NUMBER and may_count(fact) else ""
    return bool(word) and (word == unit or {word, unit} <= _PERSONS)


def _is_of(
    text: str, sentence: Sequence[Fact], total: Fact, price: _Price, *, together: bool
) -> bool:
    """Return whether *total* is what is paid at the *price*, by what it is called or where it stands."""
    words = _words(text, sentence)
    if _is_of_another_kind(text, sentence, price) or _names_more(words, price):
        return False
    in_words = in_common(_matter(words), [*price.matter])
    if any(each.kind is FactKind.REFERENCE for each in sentence):
        return together and in_words > 0
    start, _end = span_of(text, sentence)
    if _costs_another(text[start : total.start], price):
        return False
    paid = _PAID.search(text, start, total.start)
    named = _matter(paid["what"]) if paid else []
    is_named = in_common(named, [*price.matter]) >= in_common(named, named)
    if is_named and (in_words >= _FEW or bool(paid and together)):
        return True
    return together and (
        _is_called(text, start, total, price) or _names_only_it(text, start, total, price)
    )


_COST = expression(r"\b(?:biaya|uang|ongkos|honor|tarif)\s+(?P<what>[^\W\d_]+)", re.IGNORECASE)


def _costs_another(before: str, price: _Price) -> bool:
    """Return whether the words *before* an amount call it the cost of what the *price* is not for: "biaya makan", of "biaya pelatihan"."""
    costs = [_matter(found["what"]) for found in _COST.finditer(before)]
    return any(each and not in_common(each, [*price.matter]) for each in costs)


_KIND = expression(r"\s+(?P<noun>[^\W\d_]+)\s+(?P<kind>[^\W\d_]+)")


def _is_of_another_kind(text: str, sentence: Sequence[Fact], price: _Price) -> bool:
    """Return whether what a *sentence* counts has another name than at the *price*: "beras medium", of "beras premium"."""
    for each in sentence:
        noun = _NOUN.match(text, each.end) if _counts(text, each, price.unit) else None
        counted = _KIND.match(text, noun.end()) if noun else None
        if not counted or not _matter(counted["kind"]):
            continue
        priced = re.search(rf"\b{counted['noun']}\s+([^\W\d_]+)", price.words, re.IGNORECASE)
        kind = _matter(priced[1]) if priced else []
        if kind and not in_common(kind, _matter(counted["kind"])):
            return True
    return False


_BESIDE = expression(
    r"\b(?P<one>[^\W\d_]+)\s*(?:,|dan|serta|beserta)\s+(?:(?:biaya|uang|dana)\s+)?(?!(?:sehingga|maka|jadi|dengan\s+demikian)\b)(?P<other>[^\W\d_]+)",
    re.IGNORECASE,
)


def _names_more(words: str, price: _Price) -> bool:
    """Return whether *words* join to what the *price* is for something that it is not for: "makan dan penginapan"."""
    for found in _BESIDE.finditer(words):
        one, other = (_matter(found[each]) for each in ("one", "other"))
        if other and in_common(one, [*price.matter]) and not in_common(other, [*price.matter]):
            return True
    return False


_GRADED = expression(r"\b(?:pertama|berikutnya|selanjutnya|selebihnya)\b", re.IGNORECASE)
"""In a sentence in which the price may be another for some of what is counted."""


def _is_called(text: str, start: int, total: Fact, price: _Price) -> bool:
    """Return whether the clause from *start* to the *total* names what is paid at the *price*, and nothing besides."""
    clause = text[text.rfind(",", start, total.start) + 1 or start : total.start]
    named = _matter(clause)
    is_named = in_common(named, [*price.matter]) >= in_common(named, named) > 0
    return is_named and not _GRADED.search(text, start, total.start)


_FEW = 2
"""Words in common by which two sentences outside an article are about one thing."""


_AND = expression(
    r"\b(?:dan|serta|sedangkan|sementara|ditambah)\s+(?!(?:seluruh|jumlah|total)\w*|(?:untuk\s+)?\d)",
    re.IGNORECASE,
)
_LINKS = expression(
    r"\b(?:ber)?(?:jumlah|total|seluruh)\w*|\b(?:adalah|ialah|yaitu|yakni|\w*perlukan|\w*butuhkan|menjadi|sehingga|jadi|maka|demikian|anggaran"
    r"|satuan|mencapai|dihitung|diperoleh|tarif|harga|honor\w*|upah|tersedia)\b",
    re.IGNORECASE,
)
"""Words from a price to what so many cost that name no other thing."""


def _price_and_total(text: str, sentence: Sequence[Fact]) -> tuple[Fact, Fact] | None:
    """Return the price for one and the amount for all in a *sentence* that has no other money, None where they may be of two things."""
    money = [each for each in sentence if each.kind is FactKind.MONEY]
    units = [price_unit(text, each) for each in money]
    if len(money) != 2 or all(units) or not any(units):
        return None
    price, total = money if units[0] else reversed(money)
    start, end = span_of(text, sentence)
    if not any(_counts(text, each, "".join(units)) for each in sentence) or _NOT_ALL.search(
        text, start, end
    ):
        return None
    begin, stop = sorted(((price.start, price.end), (total.start, total.end)))
    between = text[begin[1] : stop[0]]
    outside = _matter(f"{text[start : begin[1]]} {text[stop[1] : end]} {''.join(units)}")
    named = _matter(_LINKS.sub(" ", between))
    is_of_one = in_common(named, outside) >= in_common(named, named)
    return (price, total) if is_of_one and not _AND.search(between) else None


def _nearest(price: Decimal, counts: Sequence[set[Decimal]], total: Fact) -> Decimal | None:
    """Return what *counts* make of a *price*, where it is near the *total* and none makes it."""
    if not counts or len(counts) > _MOST_COUNTS:
        return None
    said = amount_of(total)
    made = {price * factor for factor in factors(counts)}
    if any(abs(each - said) <= rounding(total) for each in made):
        return None
    nearest = min(made, key=lambda each: abs(each - said))
    return nearest if is_slip_for(nearest, said) else None


def is_slip_for(made: Decimal, said: Decimal) -> bool:
    """Return whether an amount that is *said* is near enough to what is *made* to stand for it, or has a nought too many or too few."""
    is_near = made / _FAR_FROM < said < made * _FAR_FROM
    return is_near or (said > 0 and made / said in (Decimal(10), Decimal("0.1")))


_SCALED = expression(
    rf"\d(?:[.,](?P<decimals>\d+))?\s?(?P<scale>{'|'.join(SCALES)})\b", re.IGNORECASE
)


def rounding(fact: Fact) -> Decimal:
    """Return by how much an amount of money may miss what it is: half of its last figure in "Rp2,5 miliar", else nothing."""
    found = _SCALED.search(fact.text)
    if not found:
        return Decimal(0)
    scale = Decimal(SCALES[found["scale"].casefold()])
    return scale.scaleb(-len(found["decimals"] or "")) / 2
