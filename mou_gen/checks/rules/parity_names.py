"""The parties and regions are the same in both languages, in the same order.

Who owes what to whom is the heart of an agreement. PIHAK KESATU is the FIRST PARTY and PARA PIHAK
are the PARTIES wherever they occur; names of regions are never translated or dropped. The order
must be the same too: "PIHAK KESATU kepada PIHAK KEDUA" and "the SECOND PARTY to the FIRST PARTY"
are opposite promises. Two offices or regions that have changed places, or become one, are a warning.

Passes: `PIHAK KESATU` beside `the FIRST PARTY`;
        `Kabupaten Timor Tengah Utara` beside `Timor Tengah Utara Regency`;
        `seorang oleh PIHAK KESATU dan seorang oleh PIHAK KEDUA` beside `one by each PARTY`; `pihak lain` beside `third party`.
Fails:  `PIHAK KESATU` beside `the SECOND PARTY`; `PARA PIHAK` beside `each PARTY`;
        `Timor Tengah Utara` beside `North Central Timor`; `Dinas Kesehatan dan Dinas Pendidikan`
        beside `the Health and Education Office`; `PIHAK yang terdampak` beside `the PARTY assisting`; `Penanggung membayar
        tertanggung` beside `The insured pays the insurer`; `50:30:20 di antara A, B, dan C` beside `50:30:20 among A, C and B`;
        `PIHAK KESATU pada tahun genap` beside `the FIRST PARTY in odd years`, where the other PARTY has the others;
        `penyewa kios membayar pengelola pasar` beside `the market manager pays the stall tenant`;
        `oleh PIHAK KESATU pada paruh pertama` beside `by the FIRST PARTY in the second half`, with the SECOND PARTY in the first;
        `Kabupaten Alor, Kabupaten Belu, dan Kabupaten Malaka` beside `Alor Regency and Malaka Regency`;
        `pegawai PIHAK KEDUA dan gedung PIHAK KESATU` beside `the employees of the SECOND PARTY and the building of the SECOND PARTY`.
Not seen: an exchange where both act, one of them in a side clause: "the report that A draws up"; where the order
        of the parties stays, one that is not of what they do.
Source: Permendagri 22/2020, Lampiran A.1, and Permendagri 1/2023, article 53(2) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.parity.exchanged_agents import exchanged_agents
from mou_gen.checks.parity.exchanged_lots import (
    exchanged_lots,
    have_the_same_turns,
    oftener_named,
)
from mou_gen.checks.parity.pairs import (
    Difference,
    LanguageVersion,
    by_looks,
    differences,
    pairs,
    unmatched,
)
from mou_gen.checks.wording import any_of
from mou_gen.errors import Level, Problem
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.party import Party, places_among
from mou_gen.language.actors import actors, merged
from mou_gen.language.dictionary import CONVERSES, Dictionary, unanswered
from mou_gen.language.facts import FactKind
from mou_gen.language.glossary import TermMatch
from mou_gen.language.named_regions import NamedRegion, may_tell_of, named_regions
from mou_gen.language.regions import Region
from mou_gen.library.dictionary import read_dictionary
from mou_gen.messages import _
from mou_gen.startup.expressions import data_expression, expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements import roles
from mou_gen.statements.party_roles import exchanged_roles
from mou_gen.statements.ways import ends_of_the_way, turned_way

ID = "parity-names"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, Lampiran A.1; Permendagri 1/2023, article 53(2)"
SURE = True
ATURAN = """Para pihak dan nama daerah sama dalam kedua bahasa, dan sama urutannya.

Siapa berkewajiban apa kepada siapa adalah inti kesepakatan. PIHAK KESATU adalah FIRST PARTY dan
PARA PIHAK adalah PARTIES di mana pun disebut; nama daerah tidak diterjemahkan dan tidak
dihilangkan. Urutannya pun harus sama: "PIHAK KESATU kepada PIHAK KEDUA" dan "the SECOND PARTY to
the FIRST PARTY" adalah janji yang berlawanan. Dua dinas atau daerah yang tertukar, atau yang menjadi
satu, dilaporkan sebagai peringatan.

Lulus:  `PIHAK KESATU` di samping `the FIRST PARTY`;
        `Kabupaten Timor Tengah Utara` di samping `Timor Tengah Utara Regency`;
        `seorang oleh PIHAK KESATU dan seorang oleh PIHAK KEDUA` di samping `one by each PARTY`; `pihak lain` di samping `third party`.
Gagal:  `PIHAK KESATU` di samping `the SECOND PARTY`; `PARA PIHAK` di samping `each PARTY`;
        `Timor Tengah Utara` di samping `North Central Timor`; `Dinas Kesehatan dan Dinas Pendidikan`
        di samping `the Health and Education Office`; `PIHAK yang terdampak` di samping `the PARTY assisting`; `Penanggung
        membayar tertanggung` di samping `The insured pays the insurer`; `50:30:20 di antara A, B, dan C` di samping
        `50:30:20 among A, C and B`; `PIHAK KESATU pada tahun genap` di samping `the FIRST PARTY in odd years`, jika PIHAK lain
        mendapat yang sebaliknya; `penyewa kios membayar pengelola pasar` di samping `the market manager pays the stall tenant`; `oleh PIHAK KESATU pada paruh pertama` di samping `by the FIRST PARTY in the second half`,
        dengan PIHAK KEDUA pada paruh pertama; `Kabupaten Alor, Kabupaten Belu, dan Kabupaten Malaka` di samping
        `Alor Regency and Malaka Regency`; `pegawai PIHAK KEDUA dan gedung PIHAK KESATU` di samping `the employees of the SECOND
        PARTY and the building of the SECOND PARTY`.
Tidak terlihat: pertukaran jika keduanya berbuat, yang satu dalam anak kalimat: "laporan yang disusun A"; jika
        urutan para pihak tetap, pertukaran yang bukan pertukaran perbuatan.
Sumber: Permendagri 22/2020, Lampiran A.1, dan Permendagri 1/2023, Pasal 53 ayat (2) (dibaca
lengkap).
"""

_STRANGER = "2"
"""The third, also where it is called a person: "pihak ketiga" is none of two parties."""
_ALL = "all"
_ONE = "one"
_OTHER = "other"
"""Of three parties "PIHAK lainnya" is now "the other PARTIES", now "any other PARTY"."""
_COLLECTIVE = {  # written with capitals; "pihak swasta" is no party
    "id": {
        _OTHER: r"PIHAK\s+lain(?:nya)?\b",
        _ALL: r"(?i:kedua(?: belah)?|ke(?:tiga|empat|lima|enam)|dua|tiga|empat|lima|semua|seluruh|segenap|para) P(?:IHAK|ihak)\b",
        _ONE: r"PIHAK\b",
    },
    "en": {
        _OTHER: r"(?i:other|another)\s+P(?:ARTY|ARTIES|arty|arties)\b",
        _ONE: r"(?i:one|either|any) of the P(?:ARTIES|arties)\b|PARTY\b",
        _ALL: r"P(?:ARTIES|arties)\b",
    },
}

_THIRD = {"id": r"orang\s+ketiga\b", "en": r"third\s+persons?\b"}
_IS_PERSON = expression(r"^orang|persons?$")


@value_class
class _Name:
    """A party or region that a text names."""

    key: str
    text: str
    start: int
    sure: bool = True

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


def check(case: Case) -> Iterator[Problem]:
    """Yield each party or region that the languages of *case* do not name alike."""
    regions, dictionary = dict(_regions(case)), read_dictionary(case.templates)
    parties = len(_agreed(case))
    for first, second in pairs(case):
        named = [
            _parties(each.said, each.language, _names_of_parties(case, each.language))
            for each in (first, second)
        ]
        parted = [
            *_parted(first, named[0], second, named[1], dictionary, parties),
            *_regions_parted(first, second, regions),
        ]
        for found in parted:
            yield Problem(found.place, found.message, found.hint, ID, LEVEL)
        strangers = list(_strangers_parted(first, second, regions))
        for found, level in strangers:
            yield Problem(found.place, found.message, found.hint, ID, level)
        exchanged = (
            [] if parted or strangers else [*_lots_exchanged(first, second, named, dictionary)]
        )
        for found in exchanged:
            yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)
        if not exchanged:
            yield from _otherwise_named(first, second, dictionary)


def _lots_exchanged(
    first: LanguageVersion,
    second: LanguageVersion,
    parties: Sequence[Sequence[_Name]],
    dictionary: Dictionary,
) -> Iterator[Difference]:
    """Yield what one of the *parties*, or of the regions, has in one language and another of them in the other."""
    told = [[each for each in names if each.key not in (_ALL, _ONE, _OTHER)] for names in parties]
    regions = [
        [
            _Name(each.region.code, text.said[each.start : each.end], each.start)
            for each in named_regions(text.said)
        ]
        for text in (first, second)
    ]
    for ours, theirs in (told, regions):
        yield from exchanged_lots(first, ours, second, theirs, dictionary)
        yield from oftener_named(first, ours, second, theirs)


@silent_again(by_looks)
def _otherwise_named(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    roles_exchanged = list(_roles_exchanged(first, second, dictionary))
    for found in (
        *_offices(first, second, dictionary),
        *_by_their_acts(first, second),
        *(roles_exchanged or exchanged_agents(first, second, dictionary)),
    ):
        yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)


def _by_their_acts(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield a party that one language calls by what the other party does: the PARTY that helps for the one affected."""
    for mine, other in exchanged_roles(first.said, second.said):
        yield from differences(first, [mine], second, [other])


_TWO = 2
_ROLES = "opposites roles"
"""How the sections of the dictionary begin that name the two who act on each other: who gives, and who receives."""


def _roles_exchanged(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield that two who act on each other have changed places: "penanggung membayar tertanggung", "the insured pays the insurer"."""
    ours, theirs = (
        [
            each
            for each in dictionary.opposed(text.said, text.language)
            if each.sure and each.key.startswith(_ROLES)
        ]
        for text in (first, second)
    )
    keys = [each.key for each in ours]
    if len({*keys}) != _TWO or keys[::-1] != [each.key for each in theirs]:
        return
    if _tells_from_other_end(first, second, dictionary, (*ours, *theirs)):
        return
    sides = [
        roles.mentions(
            text.said,
            text.language,
            [(each.key, each.start, each.end) for each in found],
            dictionary,
        )
        for text, found in ((first, ours), (second, theirs))
    ]
    if roles.exchanged(*sides):
        yield from differences(first, ours[:1], second, theirs[:1])


# ---- parties -------------------------------------------------------------------------------


def _names_of_parties(case: Case, language: str) -> tuple[str, ...]:
    """Return what the parties are called; a handover has a Pihak Pertama (Permendagri 1/2023, Lampiran I.D.4)."""
    words = case.labels[language]
    return tuple(words.older_parties if isinstance(case.record, HandoverRecord) else words.parties)


@lru_cache(maxsize=4096)
def _parties(text: str, language: str, names: tuple[str, ...]) -> tuple[_Name, ...]:
    """Return the parties, called *names* in this *language*, that *text* names, in its order."""
    keys = {
        form.casefold(): str(index) for index, name in enumerate(names) for form in _forms(name)
    }
    keys |= {key.replace(" ", "-"): index for key, index in keys.items()}  # "third-party claims"
    collective = "|".join(rf"(?P<{key}>{each})" for key, each in _COLLECTIVE[language].items())
    pattern = rf"\b(?:(?i:(?:{any_of(keys)})\b)|{collective}|{_THIRD[language]})"
    return tuple(
        _Name(
            found.lastgroup or keys.get(found[0].casefold(), _STRANGER),
            found[0],
            found.start(),
            found.lastgroup != _OTHER and not _IS_PERSON.search(found[0]),
        )
        for found in re.finditer(pattern, text)
    )


_EACH = {
    "id": expression(r"\b(?:masing-masing|setiap|tiap|semua|seluruh|segenap)\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:each|every|either) PARTY\b|\b(?:all|both) (?:the )?PARTIES\b", re.IGNORECASE
    ),
}


def _is_each_of_all(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether what all the parties do, "Semua PIHAK", is done by each: "every PARTY"."""
    keys = [{each.key for each in names} for names in (ours, theirs)]
    said = _EACH["id"].search(first.said) and _EACH["en"].search(second.said)
    return keys in ([{_ALL}, {_ONE}], [{_ONE}, {_ALL}]) and bool(said)


_EACH_ONE = expression(r"\bmasing-masing\s+$", re.IGNORECASE)
_THINGS_OF = expression(r"\b[a-z]{3,}s\s+of\s+(?:the\s+|both\s+)?$", re.IGNORECASE)
_THEIRS = expression(r"['’]\s*[a-z]{3,}s\b", re.IGNORECASE)


def _is_of_each(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether they tell of several things of which each party has one: "bagian masing-masing PIHAK", "the shares of the PARTIES"."""
    return bool(
        {each.key for each in ours} == {_ONE}
        and {each.key for each in theirs} == {_ALL}
        and all(_EACH_ONE.search(first.said, 0, each.start) for each in ours)
        and all(
            _THINGS_OF.search(second.said, 0, each.start) or _THEIRS.match(second.said, each.end)
            for each in theirs
        )
    )


_OF_THEM = expression(
    r"\b(?:each|neither|none)\s+of\s+(?:the\s+)?$"
    r"|\b(?:independent\s+of|(?:un)?connected\s+(?:with|to)|neutral\s+towards?|free\s+(?:from|of))\s+(?:[^\W\d_]+\s+){0,5}$",
    re.IGNORECASE,
)


def _is_one_of_them(
    _first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether a PIHAK without a number is one of all: "PIHAK mana pun", "neither of the PARTIES", "independent of both PARTIES"."""
    return bool(
        {each.key for each in ours} == {_ONE}
        and {each.key for each in theirs} == {_ALL}
        and all(_OF_THEM.search(second.said, 0, each.start) for each in theirs)
    )


_NEITHER = expression(r"\bneither\s+$", re.IGNORECASE)
_NONE_DOES = expression(r"\b(?:dilarang|tidak|tanpa|belum|bukan)\b", re.IGNORECASE)


def _is_neither(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether what all are forbidden "neither PARTY" may do: "PARA PIHAK dilarang"."""
    return bool(
        {each.key for each in ours} == {_ALL}
        and {each.key for each in theirs} == {_ONE}
        and all(_NONE_DOES.search(first.said, each.start) for each in ours)
        and all(_NEITHER.search(second.said, 0, each.start) for each in theirs)
    )


_DETERMINED = r"the|both|all|these|those|its|their|two|three|four|five|six|every"
_ANY_PARTIES = expression(
    rf"\b(?:from|by|of|to|between|among|with|for|in|at|on|and|or|than|several|some|certain|different|various)\s+"
    rf"(?:(?!(?:{_DETERMINED})\b)[a-z-]+\s+){{0,2}}$"
)
_ANY_PARTY = expression(r"\s+(?:yang|mana\s+pun|lain)\b")
_SEVERAL = expression(r"\b(?:antar|beberapa|berbagai|sejumlah)[\s-]*$", re.IGNORECASE)


def _are_any(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether a PIHAK without a number is "PARTIES" without an article: "dari PIHAK yang berbeda", "from different PARTIES"."""
    return bool(
        {each.key for each in ours} == {_ONE}
        and {each.key for each in theirs} == {_ALL}
        and all(
            _ANY_PARTY.match(first.said, each.end) or _SEVERAL.search(first.said, 0, each.start)
            for each in ours
        )
        and all(_ANY_PARTIES.search(second.said, 0, each.start) for each in theirs)
    )


_ONE_BY_ONE = expression(
    r"(?:,|,?\s+(?:dan|serta|maupun|and|or|nor))\s+(?:[^\W\d_]+\s+){0,3}", re.IGNORECASE
)


def _are_told_one_by_one(
    text: LanguageVersion, names: Sequence[_Name], others: Sequence[_Name], parties: int
) -> bool:
    """Return whether *text* names all the *parties* in a row where the other text names them together: "oleh PIHAK KESATU dan oleh PIHAK KEDUA", "by each PARTY"."""
    if not others or any(each.key not in (_ALL, _ONE) for each in others):
        return False
    rows, last = [set[str]()], None
    for each in names:
        if last is None or not _ONE_BY_ONE.fullmatch(text.said, last.end, each.start):
            rows.append(set())
        rows[-1].add(each.key)
        last = each
    return any(len(row - {_ALL, _ONE, _OTHER}) == parties for row in rows)


_ANYBODY_ELSE = {
    "id": expression(
        r"\b(?:(?!(?:antara|satu|sama)\b)[^\W\d_]+\s+lain(?:nya)?|luar|siapa\s*pun|mana\s+pun)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:else|others?|another|outsiders?|outside|any(?:one|body)|no\s*(?:one|body))\b",
        re.IGNORECASE,
    ),
}
"""Names those who are no parties otherwise than "pihak ketiga", "third party"."""


def _not_anybody_else(lost: Sequence[_Name], other: LanguageVersion) -> list[_Name]:
    """Return what of *lost* is no "third party" but in capitals, for which *other* says "pihak lain"."""
    if not _ANYBODY_ELSE[other.language].search(other.said):
        return [*lost]
    return [each for each in lost if each.key != _STRANGER or each.text.isupper()]


def _forms(name: str) -> tuple[str, str]:
    """Return *name* and its English plural: third parties."""
    return name, re.sub("Y$", "IES", name)


def _parted(
    first: LanguageVersion,
    ours: Sequence[_Name],
    second: LanguageVersion,
    theirs: Sequence[_Name],
    dictionary: Dictionary,
    parties: int,
) -> Iterator[Difference]:
    mine = _not_anybody_else(unmatched(first, ours, theirs), second)
    others = _not_anybody_else(unmatched(second, theirs, ours), first)
    if _are_told_one_by_one(first, ours, others, parties) or _are_told_one_by_one(
        second, theirs, mine, parties
    ):
        return
    alike = (_is_each_of_all, _are_any, _is_of_each, _is_one_of_them, _is_neither)
    if any(each(first, mine, second, others) for each in alike):
        return
    if (mine and others) or any(name.key not in (_ALL, _ONE, _OTHER) for name in mine + others):
        yield from differences(first, mine, second, others)
    elif not mine and not others:
        yield from _exchanged(first, ours, second, theirs, dictionary)


def _exchanged(
    first: LanguageVersion,
    ours: Sequence[_Name],
    second: LanguageVersion,
    theirs: Sequence[_Name],
    dictionary: Dictionary,
) -> Iterator[Difference]:
    """Yield that two parties have taken each other's place in one language; who receives is whom the other sends to.

    Who writes one for the other changes their order: where both texts name them in one order, they do the same, unless
    it is told who does what, and each does what the other did.
    """
    denied_alike = _denies_the_same(first, ours, second, theirs)
    if denied_alike or _tells_from_other_end(first, second, dictionary):
        return
    sides = [
        roles.mentions(
            text.said,
            text.language,
            [
                (each.key, each.start, each.end)
                for each in names
                if each.key not in (_ALL, _ONE, _OTHER)
            ],
            dictionary,
        )
        for text, names in ((first, ours), (second, theirs))
    ]
    in_order = [each.key for each in ours] == [each.key for each in theirs]
    told_alike = (
        in_order
        or _have_the_same(first, ours, second, theirs)
        or have_the_same_turns(first, ours, second, theirs, dictionary)
    )
    if denied_alike is False or roles.exchanged(*sides, by_deeds_alone=told_alike):
        name = next(each for each in theirs if each.key not in (_ALL, _ONE, _OTHER))
        message = _(
            "the parties are exchanged: who does what in {language} is another than in {other}",
            language=second.name,
            other=first.name,
        )
        hint = _("read both texts, and give each party what the other text gives it")
        yield Difference(second.place_of(name), message, hint)


_NOT_BUT = expression(
    r"\bbukan\b[^.;:]{0,60}?\bPIHAK\s+(?P<not>\w+)[^.;:]{0,60}?\bmelainkan\b[^.;:]{0,60}?\bPIHAK\s+(?!(?P=not))\w+"
)
_AND_NOT = expression(
    r"\bPARTY\b[^.;:]{0,60}?,?\s(?:(?:and|but)\s+)?(?:not|rather\s+than|instead\s+of)\b[^.;:]{0,60}?\bPARTY\b"
)


def _denies_the_same(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool | None:
    """Return whether both deny it of one party, whichever they name first: "bukan PIHAK KEDUA, melainkan PIHAK KESATU"; None where they do not."""
    here, there = _NOT_BUT.search(first.said), _AND_NOT.search(second.said)
    if not here or not there:
        return None
    mine = {each.key for each in ours if each.start < here.end("not") <= each.end}
    return mine == {each.key for each in theirs if each.end == there.end()}


_AMOUNTS = (FactKind.NUMBER, FactKind.PERCENT, FactKind.MONEY)


def _have_the_same(
    first: LanguageVersion, ours: Sequence[_Name], second: LanguageVersion, theirs: Sequence[_Name]
) -> bool:
    """Return whether each party stands with the same amount in both: "dua pertiga ... PIHAK KESATU dan sepertiganya ... PIHAK KEDUA"."""
    here, there = (_amounts(*each) for each in ((first, ours), (second, theirs)))
    return here is not None and here == there


def _amounts(text: LanguageVersion, names: Sequence[_Name]) -> dict[str, object] | None:
    """Return the amount of each party that *text* names, in its order; None where these are not as many, each once."""
    parties = [each.key for each in names if each.key not in (_ALL, _ONE, _OTHER)]
    told = [each for each in text.own_facts if each.kind in _AMOUNTS and each.sure]
    values = [each.value for each in sorted(told, key=lambda each: each.start)]
    if len(parties) < _TWO or not len({*parties}) == len(parties) == len(values) == len({*values}):
        return None
    return dict(zip(parties, values, strict=True))


def _offices(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield that two places, offices or regions have changed places in English, or are one there."""
    if way := turned_way(first.said, second.said, dictionary):
        yield _leads_the_other_way(second, *way)
    named = [actors(each.said, each.language, dictionary) for each in (first, second)]
    shared = {each[0] for each in named[0]} & {each[0] for each in named[1]}
    if len(shared) < _TWO:
        return
    ours, theirs = ([each for each in names if each[0] in shared] for names in named)
    if one := merged(ours, theirs, second.said):
        message = _(
            "{name} is one office in English, but there are two in Indonesian",
            name=second.quoted(second.said[one[1] : one[2]]),
        )
        hint = _("name both, as in `the Health Office and the Education Office`")
        yield Difference(second.place(*one[1:]), message, hint)
        return
    ways = [
        ends_of_the_way(text.said, text.language, names)
        for text, names in ((first, ours), (second, theirs))
    ]
    if all(ways) and ways[0].keys() == ways[1].keys():
        if ways[0] != ways[1]:
            yield _leads_the_other_way(second, *theirs[0][1:])
        return
    if not _tells_from_other_end(first, second, dictionary) and roles.exchanged(
        roles.mentions(first.said, first.language, ours, dictionary),
        roles.mentions(second.said, second.language, theirs, dictionary),
        by_deeds_alone=_have_the_same_lots(first, ours, second, theirs, dictionary),
    ):
        message = _(
            "the offices or regions are exchanged: who does what in {language} is another than in {other}",
            language=second.name,
            other=first.name,
        )
        hint = _("read both texts, and give each office what the other text gives it")
        yield Difference(second.place(*theirs[0][1:]), message, hint)


def _leads_the_other_way(text: LanguageVersion, start: int, end: int) -> Difference:
    message = _(
        "{words} leads the other way in Indonesian", words=text.quoted(text.said[start:end])
    )
    hint = _("read both texts, and let both lead the same way")
    return Difference(text.place(start, end), message, hint)


_IN_TURN = {
    "id": expression(r"\b(?:berturut-turut|masing-masing)\b", re.IGNORECASE),
    "en": expression(r"\brespectively\b", re.IGNORECASE),
}


def _have_the_same_lots(
    first: LanguageVersion,
    ours: Sequence[tuple[str, int, int]],
    second: LanguageVersion,
    theirs: Sequence[tuple[str, int, int]],
    dictionary: Dictionary,
) -> bool:
    """Return whether the same falls to each office of both texts: in one order "respectively", or in the same turns."""
    told = all(_IN_TURN[text.language].search(text.said) for text in (first, second))
    if told and [each[0] for each in ours] == [each[0] for each in theirs]:
        return True
    names = [
        [_Name(key, text.said[start:end], start) for key, start, end in found]
        for text, found in ((first, ours), (second, theirs))
    ]
    return have_the_same_turns(first, names[0], second, names[1], dictionary)


_LENDS = {
    "id": expression(r"\b(?:memin|dipin)jamkan\b", re.IGNORECASE),
    "en": expression(r"\b(?:lends?|lent|lending|loaned)\b", re.IGNORECASE),
}
_BORROWS = {
    "id": expression(r"\b(?:memin|dipin)jam\b", re.IGNORECASE),
    "en": expression(
        r"\bborrow(?:s|ed|ing)?\b|\bon\s+loan\s+from\b|\b(?:ha(?:s|ve)|receives?|enjoys?|takes?)\s+(?:the\s+|an?\s+)?(?:[a-z-]+\s+){0,2}?loan\s+of\b",
        re.IGNORECASE,
    ),
}
"""One act from its two ends, for which one word stands in many texts."""


def _tells_from_other_end(
    first: LanguageVersion,
    second: LanguageVersion,
    dictionary: Dictionary,
    named: Sequence[TermMatch] = (),
) -> bool:
    """Return whether one may say "receives from" where the other says "sends to"; what somebody is *named* by is no act."""
    for here, there in ((_LENDS, _BORROWS), (_BORROWS, _LENDS)):
        if here["id"].search(first.said) and there["en"].search(second.said):
            return True
    words = {word for each in named for word in each.text.split()}
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (first, second))
    return any(
        group.startswith(CONVERSES)
        for one, other in ((ours, theirs), (theirs, ours))
        for act in unanswered(one, other)
        if act.text not in words
        for group in dictionary.groups(act)
    )


# ---- regions -------------------------------------------------------------------------------


def _regions(case: Case) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield the names of the regions of the parties, each with its pattern."""
    places = places_among(_agreed(case))
    names = {name for place in places for name in (_bare(place), place.province)}
    for name in sorted(names):
        initials = "".join(word[0] for word in name.split())
        short = f"|{initials}" if len(initials) > 2 else ""
        yield name, data_expression(rf"\b(?:(?i:{re.escape(name)}){short})\b")


@lru_cache(maxsize=10_000)
def _called(text: str, name: str, pattern: re.Pattern[str]) -> tuple[_Name, ...]:
    return tuple(
        _Name(name, found[0], found.start())
        for found in pattern.finditer(text)
        if not _is_island(text, found)
    )


_LANGUAGES = expression(
    r"\b[Bb]ahasa\s+(?:[A-Z][^\W\d_]+(?:\s+[A-Z][^\W\d_]+)?,?\s+(?:(?:dan|atau|serta)\s+)?){0,8}$"
)


def _is_language(text: LanguageVersion, name: _Name) -> bool:
    """Return whether *name* is that of a language: "dalam bahasa Indonesia, Cirebon, dan Sunda" is "Cirebonese"."""
    return bool(_LANGUAGES.search(text.said, max(0, name.start - 120), name.start))


_OFFICE_BEFORE = expression(
    r"\b(?:Kabupaten|Bupati|Regenc(?:y|ies)\s+of|Regents?\s+of|Government\s+of)\s+$", re.IGNORECASE
)
_OFFICE_BEHIND = expression(r"\s+(?:Regency|Regencies)\b")


def _is_island(text: str, found: re.Match[str]) -> bool:
    """Return whether *found*, the name of a region, is that of the island alone: "objek di Pulau Morotai"."""
    return found[0].startswith("Pulau ") and not (
        _OFFICE_BEFORE.search(text, max(0, found.start() - 30), found.start())
        or _OFFICE_BEHIND.match(text, found.end())
    )


def _agreed(case: Case) -> Sequence[Party]:
    return case.record.agreement_parties


def _bare(place: Region) -> str:
    return place.name if place.level == "provinsi" else place.name.partition(" ")[2]


def _regions_parted(
    first: LanguageVersion, second: LanguageVersion, regions: Mapping[str, re.Pattern[str]]
) -> Iterator[Difference]:
    for name, pattern in regions.items():
        ours, theirs = (_called(each.said, name, pattern) for each in (first, second))
        mine, others = unmatched(first, ours, theirs), unmatched(second, theirs, ours)
        mine = [each for each in mine if not _is_language(first, each)]
        for found in differences(first, mine, second, others):
            hint = _(
                "write `{name}` in both languages: names of regions are not translated", name=name
            )
            yield Difference(found.place, found.message, hint)


def _strangers_parted(
    first: LanguageVersion, second: LanguageVersion, regions: Mapping[str, re.Pattern[str]]
) -> Iterator[tuple[Difference, Level]]:
    """Yield regions that are none of the parties' and that one of two texts does not tell of: Lombok Timur beside Lombok Barat.

    One that stands against no other is a warning: the other text may mean it by "both regencies".
    """
    ours, theirs = (
        [
            each
            for each in named_regions(text.said)
            if _bare(each.region) not in regions and each.region.name not in regions
        ]
        for text in (first, second)
    )
    mine, others = _untold(first, ours, second), _untold(second, theirs, first)
    level = LEVEL if len(mine) == len(others) else Level.WARNING
    for found in differences(first, mine, second, others):
        yield found, level


def _untold(
    one: LanguageVersion, named: Sequence[NamedRegion], other: LanguageVersion
) -> list[_Name]:
    """Return the regions *named* in *one* that *other* does not tell of, once a place."""
    untold = (each for each in named if not may_tell_of(other.said, each.region))
    names = [
        _Name(each.region.code, one.said[each.start : each.end], each.start) for each in untold
    ]
    return unmatched(one, names, ())
