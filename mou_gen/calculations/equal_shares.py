"""A whole and the equal part of it that each has: "Rp90 ditanggung ketiga daerah, masing-masing Rp30".

Who shares are parties, regions, stages, groups: what "masing-masing" goes back to, or what "setiap"
names. Several counts may multiply, as three villages with two groups each; so a whole is wrong only
where no product of them makes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.multiples import (
    ONE_WAY,
    factors,
    may_count,
    measures_of_price,
    times_at_price,
)
from mou_gen.calculations.unit_prices import rounding
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import (
    WrongAmount,
    amount_of,
    by_sentence,
    is_among_years,
)
from mou_gen.startup.expressions import expression

_WORD = r"[^\W\d_]+"
_MOST_COUNTS = 4
_MOST_SHARE = 1000
_ROUNDED = Decimal("0.005")
"""The part of an amount by which its shares may be rounded."""
_REACH = 160
"""Characters before a number in which its sentence tells what it is."""

# ---- what one has ----------------------------------------------------------------------------

_VERBS = (
    r"(?:sebesar|senilai|sebanyak|sejumlah|berjumlah|terdiri|atas|dari|beranggotakan|berisi|memuat|dengan|jumlah|nilai"
    r"|menanggung|membayar|menyediakan|menerima|memperoleh|mendapat(?:kan)?|mengirim(?:kan)?|mengutus|menugaskan|menunjuk"
    r"|berkontribusi|menyetor|mengalokasikan|menyumbang|membiayai|diberi(?:kan)?|mengusulkan|diikuti|dihadiri|diisi|dilatih|oleh"
    r"|of|attended|by|is|are|paying|pays?|bearing|bears?|contributing|contributes?|providing|provides?|sending|sends?|receiving|receives?"
    r"|with|having|has|shall|appointing|nominating|amounting|to|being|comprising|consisting)"
)
_EACH_BEFORE = expression(
    r"\b(?:masing-masing|setiap|tiap|each)(?:\s+of\s+them)?"
    rf"(?:\s+(?:of\s+the\s+)?(?!{_VERBS}\b)(?P<noun>{_WORD})(?:\s+KE[A-Z]+)?)?,?\s+(?:{_VERBS}\s+){{0,4}}$",
    re.IGNORECASE,
)
_COUNT = r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:\([^()]*\)\s+)?)?"
_EACH_BEHIND = expression(
    rf"(?:\s+{_WORD}){{0,2}}?(?:"
    r"(?:\s*,?\s*(?:dari|untuk|bagi|oleh|kepada|from|for|by|to|of|in)\s+(?:setiap|tiap|masing-masing|each|every)"
    rf"|\s+(?:per|setiap|tiap|each|every))\s+(?:of\s+the\s+{_COUNT})?(?P<noun>{_WORD})"
    r"(?=\s*(?:[.,;)]|$|(?:dan|yang|untuk|dalam|pada|di|sehingga|selama|dengan|and|for|in|during|so|to|within|at)\b))"
    r"|\s+(?:each|apiece)(?=\s*(?:[.,;)]|$|and\b)))",
    re.IGNORECASE,
)
_PERIOD = expression(
    r"(?:tahun|bulan|triwulan|semester|minggu|pekan|hari|malam|jam|menit|years?|months?|quarters?|weeks?|days?|nights?|hours?|minutes?)$",
    re.IGNORECASE,
)
_OFTEN = expression(
    rf"[^.;,]{{0,40}}?\b(?:(?:per|setiap|tiap|each|every|an?)\s+|se)(?:{_PERIOD.pattern[:-1]})\b",
    re.IGNORECASE,
)
_IN_ALL = expression(
    r"\b(?:seluruhnya|total(?:nya)?|jumlah(?:nya)?(?:\s+(?:ke)?seluruh(?:an)?(?:nya)?)?|berjumlah|in\s+all|in\s+total"
    r"|a\s+total\s+of|altogether|totall?ing)(?:\s+(?:adalah|ialah|menjadi|berjumlah|mencapai|sebanyak|sebesar|senilai|of|is))*\s*$",
    re.IGNORECASE,
)


_IN_EVERY = expression(
    r"(?:(?<!-)\b(?:setiap|tiap)|\bevery|\b(?:of|in|for|per)\s+each)\s+$", re.IGNORECASE
)
"""Before a number of which some are told, and that nobody has: "dua dari setiap tujuh karya"."""


def _each(text: str, fact: Fact) -> tuple[str, int] | None:
    """Return of whom *fact* is the part of one, "" where no noun says so, and where the words begin that tell it.

    None where it is no such part, or one of a period.
    """
    begin = max(0, fact.start - _REACH)
    if _IN_EVERY.search(text, begin, fact.start):
        return None
    before, behind = (
        _EACH_BEFORE.search(text[begin : fact.start]),
        _EACH_BEHIND.match(text, fact.end),
    )
    noun = next((each["noun"].casefold() for each in (before, behind) if each and each["noun"]), "")
    if (
        not (before or behind)
        or _PERIOD.match(noun)
        or _OFTEN.match(text, fact.end)
        or ONE_WAY.match(text, fact.end)
    ):
        return None
    return noun, begin + before.start() if before else fact.end


# ---- who share -------------------------------------------------------------------------------

_PARTIES = expression(
    r"(?:pihak|part(?:y|ies)|daerah|regions?|kabupaten|regenc(?:y|ies)|kota|cit(?:y|ies)|pemerintah|governments?)$",
    re.IGNORECASE,
)
_ALL_PARTIES = expression(
    r"\b(?:PARA\s+PIHAK|(?:the|all|both)\s+PARTIES"
    r"|(?:seluruh|semua)\s+(?:PIHAK|pihak)(?!\s+(?:yang|terkait|lain))|(?:the|all|all\s+the)\s+parties(?!\s+(?:who|that|to|of|concerned|involved)))\b"
)
_NAMED_PARTY = r"(?:PIHAK\s+KE[A-Z]+|(?:the\s+)?[A-Z]{4,}\s+PARTY)"
_NAMED_PARTIES = expression(
    rf"\b{_NAMED_PARTY}(?:,\s+{_NAMED_PARTY})*,?\s+(?:dan|and)\s+{_NAMED_PARTY}(?!\w)"
)
_REGION = r"(?:(?:Pemerintah\s+)?(?:Kabupaten|Kota|Provinsi)(?:\s+[A-Z][\w-]+){1,4}|(?:[A-Z][\w-]+\s+){1,4}(?:Regency|City|Province))"
_NAMED_REGIONS = expression(
    rf"\b{_REGION}(?:,\s+{_REGION}){{0,4}},?\s+(?:dan|and)\s+{_REGION}(?!\w)"
)
_YEAR = r"(?:(?:tahun\s+)?(?:anggaran\s+)?(?:19|20)\d\d)"
_YEARS = expression(rf"\b{_YEAR}(?:,\s+{_YEAR}){{0,8}},?\s+(?:dan|and)\s+{_YEAR}(?!\d)")
_ONE_YEAR = expression(r"(?:19|20)\d\d")
_BY_WHOM = expression(
    r"\b(?:ditanggung|dipikul|dibagi|dibebankan|dibayar|dibiayai|borne|shared|paid|divided|split)\b[^.;,\d]{0,40}$",
    re.IGNORECASE,
)
"""Before regions that share what is paid, and are not only where those live for whom it is."""
_ONE_PARTY = expression(r"PIHAK\s+KE|PARTY")
_ONE_REGION = expression(_REGION)
_A_PLACE = expression(
    r"\b(?:tahap|tahun|bulan|kali|pihak|angkatan|rapat|periode|semester|triwulan|hari|minggu|termin|pertemuan)\s+$",
    re.I,
)
"""Before a number that counts nobody: "tahap kedua"."""
_NOUN = expression(rf"\s*({_WORD})")
_GOES_BACK = expression(
    rf"(?:\s+{_WORD}){{0,6}}?\s*,?\s*(?:(?:yang|secara|sama|merata|rata|besar|banyak|yaitu|yakni|with|namely)\s+){{0,3}}$"
)
"""Between who share and "masing-masing"."""

_BORNE_BY_OTHERS = expression(
    r"\b(?:dipikul|ditanggung|dibebankan|dibayar|dibiayai|dibagi|borne|shared|paid|divided)\s+"
    r"(?:sama|secara|bersama|merata|rata|equally)\b",
    re.IGNORECASE,
)
"""Between what is paid for and "masing-masing", that of those who pay: "untuk 6 contoh dipikul sama rata, masing-masing"."""


def _noun(text: str, fact: Fact) -> str:
    found = _NOUN.match(text, fact.end)
    return found[1].casefold() if found else ""


def _is_group(text: str, fact: Fact) -> bool:
    """Return whether *fact* counts some who may share: "ketiga daerah", "3 (tiga) tahap"."""
    if fact.kind is not FactKind.NUMBER or not 2 <= Decimal(fact.value) <= _MOST_SHARE:
        return False
    in_words = fact.text.casefold()
    said = fact.sure or in_words == "both" or (fact.is_place and in_words.startswith("ke"))
    return said and not _A_PLACE.search(text, max(0, fact.start - _REACH), fact.start)


def sharing_of(
    text: str, part: Fact, found: Sequence[Fact], noun: str, start: int, parties: int
) -> Decimal | None:
    """Return how many share a whole among *found*, where "masing-masing", with its *noun*, begins at *start*; None if unsure."""
    groups = [each for each in found if _is_group(text, each)]
    stop = min(start, part.start)
    if noun:
        named = [each for each in groups if _alike(_noun(text, each), noun)]
        counts = {Decimal(each.value) for each in named}
        if not counts and _PARTIES.match(noun) and parties > 1:
            counts = {Decimal(parties)}
        return counts.pop() if len(counts) == 1 else None
    begin = max(0, stop - _REACH)
    ends = [(each.end, Decimal(each.value)) for each in groups]
    ends += [(match.end(), Decimal(parties)) for match in _ALL_PARTIES.finditer(text, begin, stop)]
    ends += [
        (match.end(), Decimal(len(_ONE_PARTY.findall(match[0]))))
        for match in _NAMED_PARTIES.finditer(text, begin, stop)
    ]
    ends += [
        (match.end(), Decimal(len(_ONE_REGION.findall(match[0]))))
        for match in _NAMED_REGIONS.finditer(text, begin, stop)
        if _BY_WHOM.search(text, max(0, match.start() - _REACH), match.start())
        and not _AND.search(text, match.end(), stop)
    ]
    ends += [
        (match.end(), Decimal(len(_ONE_YEAR.findall(match[0]))))
        for match in _YEARS.finditer(text, begin, stop)
    ]
    before = [(end, count) for end, count in ends if end <= stop and count > 1]
    if not before:
        return None
    end, count = max(before)
    if _BORNE_BY_OTHERS.search(text[end:stop]):
        return Decimal(parties) if parties > 1 else None
    return count if _GOES_BACK.match(text[end:stop]) else None


def _alike(noun: str, other: str) -> bool:
    """Return whether two nouns name the same who share: a region is a party."""
    both_parties = _PARTIES.match(noun) and _PARTIES.match(other)
    return bool(noun and (both_parties or noun.rstrip("s") == other.rstrip("s")))


# ---- the whole -------------------------------------------------------------------------------

_SHARED_OUT = expression(
    r"\b(?:ditanggung|dibebankan|(?:ter|di)bagi(?:kan)?|dibiayai|disediakan|berasal|bersumber|dibayar(?:kan)?|dicairkan|disalurkan"
    r"|diberikan|dialokasikan|diserahkan|untuk|bagi|kepada|dalam|terdiri|borne|shared|charged|divided|split|paid|funded"
    r"|financed|provided|contributed|disbursed|allocated|for|to|in)\b",
    re.IGNORECASE,
)
_TO_ALL = expression(
    r"\b(?:ditanggung|dibebankan|(?:ter|di)bagi(?:kan)?|borne|shared|charged|divided|split)\b",
    re.I,
)
_OTHERWISE = expression(
    r"\b(?:ditambah|selain|di\s+luar|belum\s+termasuk|sedangkan|sementara|adapun|sisa\w*|selebihnya|lain(?:nya)?|APBN|hibah"
    r"|paling|minimal|maksim(?:al|um)|sekurang\S*|sekitar|kurang\s+lebih|rata-rata|lebih\s+dari|hingga|sampai|(?<!di\s)antara(?!\s+(?:tahun\s+)?(?:19|20)\d\d)|provinsi"
    r"|plus|besides|while|whereas|in\s+addition|apart|remain\w+|rest|balance|others?|grant|at\s+(?:least|most)|up\s+to"
    r"|more|further|follow\w*|berikutnya|selanjutnya|menyusul|about|average|than|between(?!\s+(?:19|20)\d\d)|province|ketua|koordinator|dipimpin|diketuai|seorang|chair\w*|coordinator|headed|led)\b",
    re.IGNORECASE,
)
"""Words by which a whole may have other parts, or a number is not exact."""
_IN_PART = expression(
    r"\b(?:minimum|sedikitnya|setidak\S*|antaranya|termasuk|among(?:st)?|including|includes?|whom|which"
    r"|(?:no|not)\s+(?:fewer|less)|tidak\s+kurang)\b",
    re.IGNORECASE,
)
"""Between a whole and what each has, which then are in it, and need not be all of it: "di antaranya 2 dari setiap PIHAK"."""
_NAMES = expression(
    r"(?:Pendapatan\s+dan\s+Belanja|Revenue\s+and\s+Expenditure|[A-Z]+\s+(?:dan|and)\s+(?:the\s+)?(?=[A-Z]))"
)
"""Names that have an "and" within or between them."""
_AND = expression(r"\b(?:dan|serta|and)\b", re.IGNORECASE)
_PART_OF = expression(r"(?:^|[.;]\s+)(?:dari|of|out\s+of|from)\b[^,.;]{0,100}$", re.IGNORECASE)
_PERSONS = frozenset(
    (
        *("orang", "anggota", "peserta", "petugas", "guru", "kader", "penyuluh", "pegawai", "relawan", "siswa", "perawat"),
        *("bidan", "dokter", "pendamping", "pelatih", "wakil", "perwakilan", "tenaga", "warga", "pejabat", "fasilitator"),
        *("persons", "people", "members", "participants", "officers", "teachers", "representatives", "officials"),
        *("volunteers", "staff", "nurses", "midwives", "trainers", "delegates", "personnel"),
    )
)  # fmt: skip
"""Who are counted in "orang" as well: "8 anggota, 4 orang dari setiap PIHAK"."""
_NO_NOUN = frozenset(
    ("dari", "untuk", "bagi", "oleh", "per", "setiap", "from", "for", "by", "each", "of")
)
_ENDS_PART = expression(
    r"\s*(?:[,.;)]|$|(?:dari|untuk|bagi|oleh|per|setiap|tiap|masing-masing|sehingga|from|for|by|per|each|every|so|in)\b)",
    re.I,
)


def wrong_wholes(
    text: str, language: str, kind: FactKind, parties: int = 0
) -> Iterator[WrongAmount]:
    """Yield each whole in *text* that its equal parts do not make, all of *kind*, money or number.

    *parties* are as many as "setiap PIHAK" means, 0 where nobody knows.
    """
    for found in by_sentence(text, facts(text, language)):
        stated = [each for each in found if each.kind is kind and each.sure]
        parts = parts_for_each(text, stated)
        if len(parts) != 1:
            continue
        part, (noun, start) = parts[0]
        whole = _whole(text, part, stated, noun, start)
        if (
            whole is None
            or _has_more(text, part, whole)
            or _OTHERWISE.search(text, found[0].start - _REACH, found[-1].end + 40)
        ):
            continue
        others = [
            each for each in found if each not in (part, whole) and not is_among_years(each, text)
        ]
        sharing = sharing_of(text, part, others, noun, start, parties)
        priced = measures_of_price(text, part)
        counts = [
            times_at_price(text, each, priced)
            for each in others
            if may_count(each) or _is_group(text, each)
        ]
        if sharing is None or len(counts) > _MOST_COUNTS:
            continue
        if _IN_PART.search(text, whole.end, max(whole.end, part.start)):
            if amount_of(whole) < sharing * amount_of(part):
                yield WrongAmount(whole, sharing * amount_of(part))
            continue
        products = factors([*counts, {sharing}])
        if not any(is_shared_out(whole, part, each) for each in products):
            yield WrongAmount(whole, sharing * amount_of(part))


def parts_for_each(text: str, stated: Sequence[Fact]) -> list[tuple[Fact, tuple[str, int]]]:
    """Return what is *stated* for one of several, with whom and where *text* says so.

    Where one amount for each thing is then shared equally by parties, that of each party is the part: "biaya setiap
    uji sebesar Rp45 ditanggung sama rata oleh PARA PIHAK, yaitu Rp15 oleh setiap PIHAK".
    """
    parts = [(each, told) for each in stated if (told := _each(text, each))]
    if len(parts) != _WHOLE_AND_PART:
        return parts
    (whole, (of_what, _start)), (part, (noun, _begin)) = parts
    is_shared = (
        of_what
        and not _PARTIES.match(of_what)
        and (not noun or _PARTIES.match(noun))
        and _EQUALLY.search(text, whole.end, part.start)
    )
    return parts[1:] if is_shared else parts


_WHOLE_AND_PART = 2
_EQUALLY = expression(
    r"\b(?:ditanggung|dipikul|dibebankan|dibayar|dibagi|dibiayai|borne|shared|paid|divided|split)\s+(?:[^\W\d_]+\s+){0,4}?"
    r"(?:sama\s+(?:rata|besar)|(?:secara\s+)?merata|rata|equally|in\s+equal\s+(?:parts|shares))\b",
    re.IGNORECASE,
)


def is_shared_out(whole: Fact, part: Fact, count: Decimal) -> bool:
    """Return whether *part* is what each of a *count* has of the *whole*, where it is money also rounded.

    What is rounded is rounder than what it stands for: of Rp277.500,00, a third is Rp92.500,00, and
    no Rp92.250,00.
    """
    amount = amount_of(whole)
    missed = abs(amount - count * amount_of(part))
    if part.kind is not FactKind.MONEY or missed > amount * _ROUNDED:
        return missed == 0
    return missed <= rounding(whole) or _noughts(amount_of(part)) > _noughts(amount / count)


def _noughts(amount: Decimal) -> int:
    """Return how many noughts a whole *amount* ends with, below 0 for what has cents."""
    exponent = amount.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _whole(text: str, part: Fact, stated: Sequence[Fact], noun: str, start: int) -> Fact | None:
    """Return the one among what is *stated* of which *part* is for one; None where nobody can be sure."""
    if part.kind is FactKind.NUMBER and not _ENDS_PART.match(text, _end_of_noun(text, part)):
        return None
    others = [each for each in stated if each is not part and _is_unit(text, part, each)]
    if len(others) != 1:
        return None
    (whole,) = others
    if amount_of(whole) <= amount_of(part) or _PART_OF.search(
        text[max(0, whole.start - _REACH) : whole.start]
    ):
        return None
    if whole.start > part.start:
        is_total = _IN_ALL.search(text[max(0, whole.start - _REACH) : whole.start])
        return whole if is_total else None
    between = text[whole.end : min(start, part.start)]
    if part.kind is FactKind.NUMBER:
        joined = not noun or start >= part.end
        return whole if joined and not _AND.search(_NAMES.sub(" ", between)) else None
    shared = _TO_ALL if noun and start < part.start else _SHARED_OUT
    return whole if shared.search(between) else None


_AND_MORE = expression(
    r"[^.;]*?\b(?:dan|serta|and|as\s+well\s+as)\s+(?!(?:di|ter)\w+\b|ber\w+\b|paling\b|shall\b|is\b|are\b|be\b|paid\b|due\b)",
    re.IGNORECASE,
)
"""Behind a part, another one: "4 orang dari setiap PIHAK dan seorang dari kampus"; not what becomes of it."""


def _has_more(text: str, part: Fact, whole: Fact) -> bool:
    """Return whether another part stands behind *part*, or between it and its *whole*."""
    end = whole.start if whole.start > part.end else part.end + _REACH
    return bool(_AND_MORE.match(_NAMES.sub(" ", text[part.end : end])))


def _end_of_noun(text: str, fact: Fact) -> int:
    """Return where ends what *fact* counts: "4 orang", "4 orang wakil"."""
    found = _NOUN.match(text, fact.end)
    if not found or found[1].casefold() in _NO_NOUN:
        return fact.end
    more = _NOUN.match(text, found.end())
    return more.end() if more and more[1].casefold() in _PERSONS else found.end()


def _is_unit(text: str, part: Fact, other: Fact) -> bool:
    """Return whether *other* counts what *part* counts."""
    if part.kind is FactKind.MONEY:
        return bool(part.value[0] == other.value[0])
    one, two = _noun(text, part), _noun(text, other)
    if one in _NO_NOUN or not one:
        return two in _PERSONS
    return one == two or (one in _PERSONS and two in _PERSONS)
