"""What one language names, the other names too: no significant word is dropped or swapped.

An item is missing from a list, "cross-border" is lost on the way, the Education Office stands where
the Indonesian text says Dinas Kesehatan: the sentence still reads well, but it is another
agreement. A dictionary (`law/dictionary.txt` in the templates; a regency adds what it lacks) lists
equivalents. The rule reports words that exclude each other (health and education, import and
export, gross and net, receipt and dispatch), names that differ, words that are always translated
(written, cross-border, temporary), and the items of lists. A word is lost only where the other text
has no word left that could be its translation, and where both languages have words of their own, no
single word is taken for lost. Terms that the document itself defines in both languages translate each
other.

Passes: `lansia, penyandang disabilitas, dan ibu hamil` beside `older persons, persons with
        disabilities and pregnant women`; `Tarif angkutan` beside `Fares`.
Fails:  the same beside `older persons and pregnant women`; `Dinas Kesehatan` beside `Education
        Office`; `perdagangan ternak lintas batas` beside `the trade in livestock`; `sampai Bandara Kertajati` beside `as far
        as the village`; `jarak dan/atau usia` beside `distance and/or marks`; `persetujuan tertulis` beside `written notification`;
        `Desa Maspul` beside `Liang Bunyu Village`;
        `simulasi rujukan dengan data contoh` beside `a referral exercise`; `saling membantu, sesuai dengan kemampuan masing-masing`
        beside `assist one another`; `15 judul ditunda` beside `15 titles were rejected`; `benang pintal tangan` beside `yarn`;
        `rekening regu` beside `the account of the team leader`; `bendera kuning` beside `a red flag`; `retribusi yang ditetapkan
        dengan peraturan daerah` beside `levies`; `Dewan Penasihat` beside `Steering Board`; `Reserse Kriminal Umum` beside `Special Crime
        Investigation`; `grafik anak, sejauh orang tuanya menyetujui` beside `the charts of children`; `meminjamkan mobil,
        tanpa sewa` beside `lend the car`; `surat jalan setiap pengiriman` beside `a waybill`; `tagihan yang lengkap` beside
        `an invoice`; `bak penampung` beside `a well`; `Perusahaan Umum Daerah Air Minum` beside `Environment Office`; `rapat evaluasi bersama` beside
        `an evaluation meeting`; `dikembalikan, selain kendaraan yang masih digunakan untuk penanganan bencana` beside
        `shall be returned`; `jembatan lama` beside `the new bridge`; `jembatan timbang` beside `toll gate`; `menangguhkan` beside
        `continue`; `air limbah yang telah diolah` beside `wastewater`; `dengan persetujuan guru` beside nothing; `orang tua atau wali`
        beside `the parents`.
Not seen: a word that is in no dictionary, unless it is a list item; a word that the text repeats
        elsewhere; common words outside lists, which translators leave out; most Indonesian verbs; a word in whose place
        the other text has one that no dictionary knows.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from mou_gen.checks.case import Case
from mou_gen.checks.packaged_places import is_packaged
from mou_gen.checks.parity.defined_terms import both_named, defined_terms
from mou_gen.checks.parity.dropped_clauses import dropped_clauses
from mou_gen.checks.parity.dropped_conditions import dropped_conditions, dropped_consents
from mou_gen.checks.parity.dropped_gifts import dropped_gifts
from mou_gen.checks.parity.dropped_halves import dropped_partners
from mou_gen.checks.parity.dropped_qualifiers import dropped_qualifiers, dropped_sources
from mou_gen.checks.parity.dropped_turns import dropped_turns
from mou_gen.checks.parity.exchanged_items import exchanged_items
from mou_gen.checks.parity.lone_terms import children_of_parents, lone_terms, pupils_of_parents
from mou_gen.checks.parity.named_places import other_named_places
from mou_gen.checks.parity.pairs import LanguageVersion, differences, pairs
from mou_gen.checks.parity.translated_names import PLACES, are_translated
from mou_gen.errors import Level, Problem
from mou_gen.language.actors import actors
from mou_gen.language.asides import SET_PHRASE
from mou_gen.language.days import MONTHS, WEEKDAY_NAMES
from mou_gen.language.dictionary import (
    CONVERSES,
    RIVALS,
    Dictionary,
    Term,
    runs,
    share_a_meaning,
    unanswered,
)
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.language.number_words import NUMBER_WORDS
from mou_gen.library.dictionary import read_dictionary
from mou_gen.library.glossary import read_glossary
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.roles import voice

ID = "parity-words"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Yang disebut dalam satu bahasa disebut pula dalam bahasa lain: tidak ada kata penting yang hilang atau tertukar.

Butir hilang dari daftar, "lintas batas" luput diterjemahkan, Education Office tertulis di samping
Dinas Kesehatan: kalimatnya tetap lancar, tetapi kesepakatannya lain. Kata yang sepadan terdaftar
dalam kamus (`law/dictionary.txt` dalam templat; daerah menambahkan yang kurang). Yang dilaporkan
ialah kata yang saling meniadakan (kesehatan dan pendidikan, impor dan ekspor, kotor dan bersih,
diterima dan dikirim), nama yang berbeda, kata yang selalu diterjemahkan (tertulis, lintas batas,
sementara), dan butir daftar. Suatu kata dianggap hilang hanya jika dalam teks yang lain tidak tersisa
kata yang mungkin merupakan terjemahannya; jika kedua bahasa masing-masing memiliki kata sendiri, tidak
satu kata pun dianggap hilang. Istilah yang didefinisikan dokumen itu sendiri dalam kedua bahasa saling
menerjemahkan.

Lulus:  `lansia, penyandang disabilitas, dan ibu hamil` di samping `older persons, persons with
        disabilities and pregnant women`; `Tarif angkutan` di samping `Fares`.
Gagal:  kalimat yang sama di samping `older persons and pregnant women`; `Dinas Kesehatan` di samping
        `Education Office`; `perdagangan ternak lintas batas` di samping `the trade in livestock`; `sampai Bandara Kertajati`
        di samping `as far as the village`; `jarak dan/atau usia` di samping `distance and/or marks`; `persetujuan tertulis`
        di samping `written notification`; `Desa Maspul` di samping `Liang Bunyu Village`; `simulasi rujukan dengan data contoh` di samping `a referral exercise`;
        `saling membantu, sesuai dengan kemampuan masing-masing` di samping `assist one another`; `15 judul ditunda` di samping
        `15 titles were rejected`; `benang pintal tangan` di samping `yarn`; `rekening regu` di samping
        `the account of the team leader`; `bendera kuning` di samping `a red flag`; `retribusi yang ditetapkan dengan
        peraturan daerah` di samping `levies`; `Dewan Penasihat` di samping `Steering Board`; `Reserse Kriminal Umum` di samping
        `Special Crime Investigation`; `grafik anak, sejauh orang tuanya menyetujui` di samping `the charts of children`; `meminjamkan mobil,
        tanpa sewa` di samping `lend the car`; `surat jalan setiap pengiriman` di samping `a waybill`; `tagihan yang lengkap` di
        samping `an invoice`; `bak penampung` di samping `a well`; `Perusahaan Umum Daerah Air Minum` di samping `Environment Office`; `rapat evaluasi
        bersama` di samping `an evaluation meeting`; `dikembalikan, selain kendaraan yang masih digunakan untuk penanganan bencana`
        di samping `shall be returned`; `jembatan lama` di samping `the new bridge`; `jembatan timbang` di samping `toll gate`;
        `menangguhkan` di samping `continue`; `air limbah yang telah diolah` di samping `wastewater`; `dengan persetujuan guru` tanpa
        padanan; `orang tua atau wali` di samping `the parents`.
Tidak terlihat: kata yang tidak ada dalam kamus, kecuali sebagai butir daftar; kata yang disebut lagi
        di tempat lain dalam teks; kata biasa di luar daftar, yang lazim dihilangkan penerjemah; kebanyakan kata kerja
        bahasa Indonesia; kata
        yang dalam bahasa lain diganti dengan kata yang tidak ada dalam kamus mana pun.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""

_TITLE = expression(r"(?:^|\.)(?:title|subject|meeting)\.(?:id|en)$")
"""Key paths of what is in capitals all over, wherever it is quoted."""
_CLAUSE = 3
"""As many words as this are no turn of phrase, but something that is said."""
_COORDINATORS = frozenset(["dan", "atau", "serta", "maupun", "beserta", "and", "or", "nor"])


@value_class
class _Passage:
    """Words that stand together."""

    text: str
    start: int
    end: int


@value_class
class _Side:
    """A text with its words, and those that the other does not answer."""

    text: LanguageVersion
    terms: Sequence[Term]
    missing: Sequence[Term]

    def passage(self, run: Sequence[Term]) -> _Passage:
        """Return the words of *run* as they are written."""
        start, end = run[0].start, run[-1].end
        return _Passage(self.text.said[start:end], start, end)


def check(case: Case) -> Iterator[Problem]:
    """Yield each word of weight that one language of *case* says and the other does not."""
    dictionary = read_dictionary(case.templates)
    denials = read_glossary(case.templates).negation
    defined = list(defined_terms(case))
    for first, second in pairs(case):
        ours = dictionary.terms(first.said, first.language)
        theirs = dictionary.terms(second.said, second.language)
        counted = _counts_animals(ours, dictionary)
        missing = [
            each
            for each in unanswered(theirs, ours)
            if not (counted and _ANIMALS in dictionary.groups(each))
        ]
        named = list(both_named(defined, first.said, second.said))
        spans = [*(a for a, _b in named), *_said_by_indonesian(first, second)]
        by_head = _PER_HEAD.search(second.said) and any(
            each.text.casefold() == "ekor" for each in ours
        )
        left = [
            each
            for each in unanswered(ours, theirs)
            if not (by_head and _ANIMALS in dictionary.groups(each))
        ]
        missing += _answered_by_ballots(first.said, ours, left, second.said, theirs, dictionary)
        lost = _own_indonesian(left, first, ours, second, theirs)
        one = _Side(first, ours, _unsaid(first, lost, spans))
        said = [*(b for _a, b in named), *_said_by_english(first, second)]
        other = _Side(second, theirs, _unsaid(second, _own(missing, theirs, second.said), said))
        found = []
        if one.missing or other.missing:
            exchanged = _exchanged(case, one, other, dictionary, denials)
            found = list(_told(case, one, other, exchanged, dictionary))
        yield from found or _turns(case, one, other)
        yield from _places(first, second, dictionary, found)


def _said_by_indonesian(first: LanguageVersion, second: LanguageVersion) -> list[tuple[int, int]]:
    """Return where the *first* text says what Indonesian alone has to say beside the *second*."""
    return [
        *_prevented(first, second),
        *_ended(first, second),
        *(found.span() for found in _WHEREAS.finditer(first.said)),
        *_on_both_sides(first, second),
        *pupils_of_parents(first, second),
        *_way_of_a_thing(first, second),
        *(found.span() for found in SET_PHRASE["id"].finditer(first.said)),
    ]


def _said_by_english(first: LanguageVersion, second: LanguageVersion) -> list[tuple[int, int]]:
    """Return where the *second* text says what English alone has to say beside the *first*."""
    return [
        *_in_a_way(first, second),
        *_for_free(first, second),
        *_spared(first, second),
        *_in_that_order(first, second),
        *_at_noon(first, second),
        *((each.start, each.stop) for each in children_of_parents(second, first)),
        *(found.span() for found in SET_PHRASE["en"].finditer(second.said)),
    ]


def _places(
    first: LanguageVersion,
    second: LanguageVersion,
    dictionary: Dictionary,
    found: Sequence[Problem],
) -> Iterator[Problem]:
    """Yield a place or body that both texts name otherwise, unless it is *found* among their words."""
    told = {each.source for each in found}
    for each in other_named_places(first, second, dictionary):
        if each.place not in told:
            yield Problem(each.place, each.message, each.hint, ID, LEVEL)


def _turns(case: Case, one: _Side, other: _Side) -> Iterator[Problem]:
    """Yield how often something is done by one text alone, where the other has no word of its own."""
    mine, others = (
        []
        if there.missing
        else [
            _Passage(each.text, each.start, each.end)
            for each in dropped_turns(here.text, here.terms, here.missing, there.text, there.terms)
        ]
        for here, there in ((one, other), (other, one))
    )
    yield from _lost(case, one, mine, other, others)


_PER_HEAD = expression(r"\bhead\b", re.IGNORECASE)
"""Counts animals that Indonesian names beside "ekor"."""
_DOES_ITS_OBJECT = frozenset(
    re.findall(
        r"\w+",
        """take takes taking took taken make makes making made give gives giving gave given have has having had
        put puts putting come comes coming came get gets getting got provide provides providing provided
        render renders rendering rendered conduct conducts conducting conducted carry carries carrying carried
        undertake undertakes undertaking undertook undertaken perform performs performing performed
        deliver delivers delivering delivered hold holds holding held""",
    )
)
"""English verbs that mean little by themselves, and with their object what that means: "take effect", "making a total of"."""
_OBJECT = 2
"""How many words behind such a verb its object may stand."""


_RESULTS = frozenset(("leaving", "bringing"))
_BEHIND_A_CLAUSE = expression(r",\s+(?:(?:thus|thereby|so)\s+)?$", re.IGNORECASE)
"""Before such a verb that tells what comes of a clause: "was refunded, leaving a balance of", "sehingga saldo"."""


def _has_own_meaning(term: Term, text: str) -> bool:
    """Return whether English *term* of *text* is no verb that means what its object does."""
    word = term.text.casefold()
    results = word in _RESULTS and _BEHIND_A_CLAUSE.search(
        text, max(0, term.start - 12), term.start
    )
    return not term.known or not (word in _DOES_ITS_OBJECT or results)


_BALLOT = expression(
    r"\bsuara\s+(?:(?:yang|tidak)\s+)?(?P<vote>setuju|menyetujui|menolak|menentang|keberatan)\b",
    re.IGNORECASE,
)
_VOTES = expression(
    r"\bvotes?\s+(?:to|for|against|in\s+favou?r)\b|\b(?:unanimous\w*|\d+\s+(?:\([^)]*\)\s+)?to\s+\d)",
    re.IGNORECASE,
)
"""How English tells votes without a verb of how somebody votes."""


def _answered_by_ballots(
    text: str,
    ours: Sequence[Term],
    left: Sequence[Term],
    english: str,
    theirs: Sequence[Term],
    dictionary: Dictionary,
) -> list[Term]:
    """Return what English *theirs* say was decided, where only how somebody voted answers it and one of what is *left* excludes it.

    Of "satu suara menolak, sedangkan yang lain ditunda", "by six votes to one, while the others were rejected",
    the vote answers no "rejected".
    """
    ballots = {found.start("vote") for found in _BALLOT.finditer(text)}
    if not ballots or not _VOTES.search(english):
        return []
    acts = [each for each in ours if each.start not in ballots]
    answered = unanswered(theirs, ours)
    return [
        each
        for each in unanswered(theirs, acts)
        if each not in answered
        and any(dictionary.groups(each) & dictionary.groups(mine) for mine in left)
    ]


_ADJECTIVE = r"(?:an?\s+)?(?!(?:an?|the|one|this|that|its|their|each|any|every|such|own)\b)[^\W\d_]+(?:-[^\W\d_]+)?"
_IN_A_WAY = expression(
    rf"\b(?:in\s+{_ADJECTIVE}\s+(?P<way>form|manner|way|fashion)|on\s+{_ADJECTIVE}\s+(?P<basis>basis)"
    rf"|by\s+{_ADJECTIVE}\s+(?P<means>means))\b",
    re.IGNORECASE,
)
_SECARA = expression(r"\bsecara\b", re.IGNORECASE)


def _in_a_way(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where English only says that what it describes is a way: "in non-cash form", "secara nontunai"."""
    if not _SECARA.search(ours.said):
        return []
    return [found.span(str(found.lastgroup)) for found in _IN_A_WAY.finditer(theirs.said)]


_WITHOUT_FEE = expression(
    r"\b(?:(?:tanpa|tidak|bebas)\s+(?:(?:di|me)\w+\s+)?(?:biaya|bayaran|pungutan|ongkos|tarif|bea)|gratis|cuma-cuma)\b",
    re.IGNORECASE,
)
_FREE_OF_CHARGE = expression(r"\bfree(?=\s+of\s+charge\b)", re.IGNORECASE)


def _for_free(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where English says "free", of what is "tanpa dikenai biaya"."""
    free = [each.span() for each in _FREE_OF_CHARGE.finditer(theirs.said)]
    return free[: len(_WITHOUT_FEE.findall(ours.said))]


_WITHOUT_DOING = expression(r"\btanpa\s+(?:me|ber)[a-z]{4,}", re.IGNORECASE)
_NEED_NOT = expression(r"\bneed(?=\s+not\b)", re.IGNORECASE)


def _spared(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where English only says that nobody has to do what Indonesian says is not done: "need not await", "tanpa menunggu"."""
    spared = [each.span() for each in _NEED_NOT.finditer(theirs.said)]
    return spared[: len(_WITHOUT_DOING.findall(ours.said))]


_RATIO = expression(r"(?<![\d:.])\d{1,3}(?:\s?:\s?\d{1,3}){1,5}(?![\d:])")
_IN_ORDER = expression(r"\bin\s+(?:that|this|the\s+same)\s+(?P<order>order)\b", re.IGNORECASE)


def _in_that_order(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where English says what a ratio says by itself, that its parts follow the order of the names: "50:30:20, in that order"."""
    if not (_RATIO.search(ours.said) and _RATIO.search(theirs.said)):
        return []
    return [each.span("order") for each in _IN_ORDER.finditer(theirs.said)]


_HOUR_OF_A_NAME = expression(r"(?<![\d.,:])(?:12|24|00)[.:]00(?![\d.,:]*\d)")
_NAME_OF_AN_HOUR = expression(r"\b(?:noon|midday|midnight)\b", re.IGNORECASE)


def _at_noon(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where English names an hour of which Indonesian gives the figures: "noon", "pukul 12.00"."""
    named = [each.span() for each in _NAME_OF_AN_HOUR.finditer(theirs.said)]
    return named[: len(_HOUR_OF_A_NAME.findall(ours.said))] if named else []


_PREVENTS = expression(
    r"(?<!\bdan )(?<!\batau )(?<!\bserta )(?<!, )(?<!/)\b(?:pencegah(?:an)?|mencegah)\b(?!\s*[,/])(?!\s+(?:dan|atau|serta)\b)",
    re.IGNORECASE,
)
_AGAINST = {
    "id": expression(r"\b(?:terhadap|melawan|menentang|atas|dari)\b", re.IGNORECASE),
    "en": expression(r"\bagainst\b", re.IGNORECASE),
}


def _prevented(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where Indonesian alone says that what English is "against" is prevented: "patroli pencegahan pencurian"."""
    found = [each.span() for each in _PREVENTS.finditer(ours.said)]
    against = len(_AGAINST["en"].findall(theirs.said)) if found else 0
    return [] if _AGAINST["id"].search(ours.said) else found[:against]


_LEFT_AND_RIGHT = expression(
    r"\b(?:kiri(?:\s+(?:dan|serta|maupun)\s+|[\s-])kanan|kanan(?:\s+(?:dan|serta|maupun)\s+|[\s-])kiri)(?:nya)?\b",
    re.IGNORECASE,
)
_BOTH_SIDES = expression(
    r"\b(?:either|both|each|its\s+two|the\s+two)\s+(?:of\s+its\s+)?(?:sides?|banks?|flanks?|edges?|verges?|shoulders?)\b",
    re.IGNORECASE,
)


def _on_both_sides(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where Indonesian names the sides of which English says "both": "di kiri dan kanan jalan", "on either side"."""
    found = [each.span() for each in _LEFT_AND_RIGHT.finditer(ours.said)]
    return found[: len(_BOTH_SIDES.findall(theirs.said))] if found else []


_WHEREAS = expression(
    r"(?:^|(?<=[,;.]\s))sementara\s+(?!(?:dan|atau|maupun|serta|waktu)\b)[^\W\d_]|\bsementara\s+itu\b",
    re.IGNORECASE,
)
"""Joins in Indonesian what English joins by "and", or by a comma: "PIHAK KESATU membiayai lahan, sementara PIHAK KEDUA gedungnya"."""
_WAY = expression(
    r"\b(?:dengan|secara|menggunakan|memakai|menerapkan|melalui|lewat|berdasarkan|ber)\s*"
    r"(?P<way>sistem|metode|cara|pola|teknik|model|mekanisme)\s+(?!(?:yang|dan|atau|serta|ini|itu|tersebut|lain|baru|sama|lama|apa|informasi)\b)[^\W\d_]",
    re.IGNORECASE,
)
_WAY_EN = expression(
    r"\b(?:systems?|methods?|ways?|techniques?|patterns?|models?|mechanisms?|schemes?|means|manner|basis|form)\b",
    re.IGNORECASE,
)


def _way_of_a_thing(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where Indonesian only says that what it names is a way: "dengan sistem lahan urug", "as a landfill"."""
    if _WAY_EN.search(theirs.said):
        return []
    return [each.span("way") for each in _WAY.finditer(ours.said)]


_ENDS_ON = expression(
    r"\b(?:ber|di)?(?:akhir|selesai|tutup)(?:i)?\s+(?:pada\s+)?(?:hari|tanggal|pukul|jam|bulan|akhir|awal|pertengahan)\b",
    re.IGNORECASE,
)
_FROM_TO = expression(
    r"\bfrom\b(?:(?!\bfrom\b)[^.;]){1,80}?\b(?:to|until|till|through)\b", re.IGNORECASE
)


def _ended(ours: LanguageVersion, theirs: LanguageVersion) -> list[tuple[int, int]]:
    """Return where Indonesian says that what English tells "from ... to" ends: "dari hari Senin dan berakhir pada hari Jumat"."""
    if ours.language != "id":
        return []
    found = [each.span() for each in _ENDS_ON.finditer(ours.said)]
    return found[: len(_FROM_TO.findall(theirs.said))]


def _own(missing: Sequence[Term], terms: Sequence[Term], text: str) -> list[Term]:
    """Return those of English *missing* whose meaning is their own, and not that of an object which the other text answers."""
    missing = [each for each in missing if not _is_of_whom(each, missing, terms)]
    left = [each for each in missing if _has_own_meaning(each, text)]
    for each in missing:
        if each not in left:
            behind = [term for term in terms if term.start > each.end and not term.function]
            if not any(term not in missing and term.meanings for term in behind[:_OBJECT]):
                left.append(each)
    return sorted(left, key=lambda each: each.start)


_WHO = frozenset(("person", "persons", "people", "individuals", "one", "ones", "matters"))


def _is_of_whom(term: Term, missing: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Return whether *term* only makes a noun of the word before it, which is answered: "displaced persons", "pengungsi"."""
    before = terms[terms.index(term) - 1] if terms.index(term) else term
    return term.text.casefold() in _WHO and not before.function and before not in missing


_DOES_WHAT_IT_NAMES = frozenset(
    re.findall(
        r"\w+",
        """beri diberi memberi pemberian diberikan memberikan lakukan dilakukan melakukan buat dibuat membuat pembuatan
        diadakan mengadakan dibubuhi membubuhi pembubuhan dipasangi memasangi ditempeli menempeli mendapat memperoleh""",
    )
)
"""Indonesian verbs that mean with their object what one English verb means: "diberi label", "labelled"."""
_NAMES_A_THING = expression(
    r"\b(?:an?|the|its|their|this|that|each|every|any|no|of|with|by|for|from|as)\s+(?:[^\W\d_]+\s+)?$",
    re.IGNORECASE,
)
"""Before what is a noun in English, and no verb."""


def _own_indonesian(
    missing: Sequence[Term],
    first: LanguageVersion,
    ours: Sequence[Term],
    second: LanguageVersion,
    theirs: Sequence[Term],
) -> list[Term]:
    """Return those of Indonesian *missing* that say more than the object behind them, which an English verb answers."""
    behind = dict(pairwise(ours)) if first.language == "id" and second.language == "en" else {}
    verbs = _verbs(second.said, theirs, unanswered(theirs, ours)) if behind else []
    left = list[Term]()
    for each in missing:
        named = behind.get(each) if each.text.casefold() in _DOES_WHAT_IT_NAMES else None
        if (
            named is None
            or named in missing
            or first.said[each.end : named.start].strip()
            or not any(term.meanings & named.meanings for term in verbs)
        ):
            left.append(each)
    return left


def _verbs(text: str, terms: Sequence[Term], missing: Sequence[Term]) -> list[Term]:
    """Return those of English *terms* that may be verbs: neither behind what makes them nouns nor behind a verb of its own, "obtain training"."""
    return [
        each
        for before, each in zip((None, *terms), terms, strict=False)
        if before not in missing
        and not _NAMES_A_THING.search(text, max(0, each.start - 30), each.start)
    ]


_OF_A_DAY = expression(
    rf"\b(?:hari|tanggal|bulan|tahun|pukul|jam)\s+(?=\d|(?:{'|'.join((*WEEKDAY_NAMES['id'], *MONTHS['id']))})\b)|(?<=\b12 )noon\b|(?<=\bhours a )day\b",
    re.IGNORECASE,
)
"""Says what a day, a month or an hour is, as the other language does not: "hari Senin dan hari Kamis", "Monday and Thursday", "12 noon"."""


_COUNTERS = frozenset(
    ("ekor", "orang", "buah", "unit", "butir", "lembar", "batang", "helai", "kali", "terdiri")
)
"""Words with which Indonesian counts, where English needs none, or a colon: "terdiri atas 25 orang", ": 25 women"."""


def _unsaid(
    text: LanguageVersion, missing: Sequence[Term], named: Sequence[tuple[int, int]]
) -> list[Term]:
    """Return those of *missing* that another language has to say, and that are of no term *named* in both."""
    spans = [*named, *(found.span() for found in _OF_A_DAY.finditer(text.said))]
    return [
        each
        for each in missing
        if each.text.casefold() not in _COUNTERS and not any(a <= each.start < b for a, b in spans)
    ]


_ANIMALS = "group livestock"


def _counts_animals(terms: Sequence[Term], dictionary: Dictionary) -> bool:
    """Return whether Indonesian *terms* count animals without naming them: "14.200 ekor di Kabupaten Buru"."""
    counted = any(each.text.casefold() == "ekor" for each in terms)
    return counted and not any(_ANIMALS in dictionary.groups(each) for each in terms)


def _of_data(case: Case, side: _Side, found: list[_Passage]) -> list[_Passage]:
    """Return what of *found* is no word of a packaged template around the data."""
    if not is_packaged(case, side.text.at):
        return found
    return [each for each in found if side.text.value(each.start, each.start + 1)]


def _told(
    case: Case,
    one: _Side,
    other: _Side,
    exchanged: Sequence[tuple[Term, Term]],
    dictionary: Dictionary,
) -> Iterator[Problem]:
    for mine, others in _losses(one, other, exchanged, dictionary):
        if found := list(_lost(case, one, mine, other, others)):
            yield from found
            return


def _losses(
    one: _Side, other: _Side, exchanged: Sequence[tuple[Term, Term]], dictionary: Dictionary
) -> Iterator[tuple[list[_Passage], list[_Passage]]]:
    """Yield what each of both says alone, first what is surest."""
    yield _passages(one, other, exchanged)
    if not exchanged:
        yield _dropped(one, other), _dropped(other, one)
    yield _unqualified(one, other, dictionary), _unqualified(other, one, dictionary)
    yield _passages(one, other, list(exchanged_items(one.text, other.text, dictionary)))
    for lost in (_unsourced, _unconditional, _unpaid, _clauses, _partners):
        yield lost(one, other), lost(other, one)


def _passages(
    one: _Side, other: _Side, exchanged: Sequence[tuple[Term, Term]]
) -> tuple[list[_Passage], list[_Passage]]:
    return [one.passage([each]) for each, _other in exchanged], [
        other.passage([each]) for _one, each in exchanged
    ]


def _lost(
    case: Case, one: _Side, mine: list[_Passage], other: _Side, others: list[_Passage]
) -> Iterator[Problem]:
    """Yield what is said by one text of the data alone, but for the terms that parity-terms tells of, or otherwise by each."""
    mine, others = _of_data(case, one, mine), _of_data(case, other, others)
    terms = _terms_told(case, one, other) if mine or others else []
    for ours, theirs in zip_longest(mine, others):
        is_told = _is_told(one, ours, terms) or _is_told(other, theirs, terms)
        if (ours and theirs) or not is_told:
            pieces = [[each] if each else [] for each in (ours, theirs)]
            for found in differences(one.text, pieces[0], other.text, pieces[1]):
                yield Problem(found.place, found.message, found.hint, ID, LEVEL)


def _terms_told(case: Case, one: _Side, other: _Side) -> list[tuple[LanguageVersion, TermMatch]]:
    """Return the terms of which parity-terms says that one of both texts alone has them."""
    glossary, dictionary = read_glossary(case.templates).terms, read_dictionary(case.templates)
    found = lone_terms(one.text, other.text, glossary, dictionary)
    return [(text, term) for text, term, _without in found]


_POSSESSIVE = 2
"""Letters that may follow a term in its word: "children's"."""


def _is_told(
    side: _Side, piece: _Passage | None, terms: Sequence[tuple[LanguageVersion, TermMatch]]
) -> bool:
    """Return whether a *piece* of *side* is one of the *terms*."""
    return piece is not None and any(
        text is side.text and term.start <= piece.start and piece.end <= term.end + _POSSESSIVE
        for text, term in terms
    )


# ---- exchanged -----------------------------------------------------------------------------


def _exchanged(
    case: Case, one: _Side, other: _Side, dictionary: Dictionary, denials: TermList
) -> list[tuple[Term, Term]]:
    """Return the words that exclude each other, and names that stand against each other."""
    found = list[tuple[Term, Term]]()
    few = max(len(one.missing), len(other.missing)) <= _FEW
    sole = min(len(one.missing), len(other.missing)) <= _FEW
    turned = _denials(one, denials) % 2 != _denials(other, denials) % 2
    turned = turned != _is_unless_of_only_if(one.text, other.text)
    for mine in one.missing:
        for theirs in other.missing:
            if any(theirs is each for _mine, each in found):
                continue
            alike = [
                group
                for group in dictionary.groups(mine) & dictionary.groups(theirs)
                if not (turned and group.startswith((RIVALS, CONVERSES)))
                and (
                    sole
                    or group.startswith("group")
                    or (mine.weight and theirs.weight)
                    or _stand_at_one_thing(one, mine, other, theirs)
                )
                and not (
                    group.startswith(CONVERSES)
                    and _is_converse(one, mine, other, theirs, dictionary)
                )
            ]
            if alike or (
                few
                and _is_name(mine, one)
                and _is_name(theirs, other)
                and not are_translated(case, one.text, mine, other.text, theirs)
            ):
                found.append((mine, theirs))
                break
    return found


_FEW = 2
"""Words without a translation among which two names are each other's, and an ambiguous word is what excludes another."""


_BESIDE = 2
"""Words before and behind another among which the thing is that it tells of: "Jembatan lama", "the old bridge"."""


def _stand_at_one_thing(one: _Side, mine: Term, other: _Side, theirs: Term) -> bool:
    """Return whether words right beside *mine* and *theirs* mean the same."""
    ours, answers = _beside(one, mine), _beside(other, theirs)
    return share_a_meaning(ours, answers)


def _beside(side: _Side, term: Term) -> list[Term]:
    said = [each for each in side.terms if not each.function]
    place = said.index(term)
    return [*said[max(0, place - _BESIDE) : place], *said[place + 1 : place + 1 + _BESIDE]]


def _denials(side: _Side, words: TermList) -> int:
    """Return how often *side* says no, "neither ... nor" once: "not suspended" is "continued"."""
    found = words.found(side.text.said, side.text.language)
    said = [each.text.casefold() for each in found if each.sure or _FORBIDS.match(each.text)]
    return len(said) - (said.count("nor") if "neither" in said else 0)


_UNLESS = expression(
    r"\b(?:kecuali\s+(?:jika|apabila|bila|kalau|setelah)|unless|except\s+(?:if|when|where|after))\b",
    re.IGNORECASE,
)
_ONLY_IF = expression(
    r"\b(?:hanya\s+(?:jika|apabila|bila|kalau|setelah)|only\s+(?:if|when|where|once|after))\b",
    re.IGNORECASE,
)


def _is_unless_of_only_if(one: LanguageVersion, other: LanguageVersion) -> bool:
    """Return whether one says unless when what the other says is only if, as of "menolak" and "accepts"."""
    unless, only_if = (
        [bool(each.search(text.said)) for text in (one, other)] for each in (_UNLESS, _ONLY_IF)
    )
    return unless == only_if[::-1] and unless[0] != unless[1]


_FORBIDS = expression(r"dilarang|prohibit|forbid", re.IGNORECASE)


def _is_converse(
    one: _Side, mine: Term, other: _Side, theirs: Term, dictionary: Dictionary
) -> bool:
    """Return whether two words tell one act from its two ends: "is given" and "obtains", or Indonesian from neither."""
    if mine.text.casefold() == _LEASE:
        return True
    voices = {
        voice(side.text.said, side.text.language, verb)
        for side, verb in ((one, mine), (other, theirs))
    }
    if voices == {"active", "passive"}:
        return True
    firsts = [_PARTY[side.text.language].search(side.text.said) for side in (one, other)]
    keys = [_ORDER.get(found[1].casefold()) if found else None for found in firsts]
    return keys[0] != keys[1] or _is_other_office(one, other, dictionary)


_LEASE = "sewa"
"""The bare Indonesian word names the act alone: "sewa gudang" is the letting of it, and the renting; "menyewa" is not."""


def _is_other_office(one: _Side, other: _Side, dictionary: Dictionary) -> bool:
    """Return whether another office or region stands first in *other* than in *one*, of those that each names once."""
    named = [actors(side.text.said, side.text.language, dictionary) for side in (one, other)]
    counts = [Counter(each[0] for each in names) for names in named]
    shared = {each for each in counts[0] if counts[0][each] == counts[1][each] == 1}
    firsts = [next((each[0] for each in names if each[0] in shared), "") for names in named]
    return firsts[0] != firsts[1]


_PARTY = {
    "id": expression(r"\bPIHAK\s+(KE\w+|PERTAMA)\b"),
    "en": expression(r"\b(\w+)\s+PARTY\b"),
}
_ORDER = {
    word: place
    for place, words in enumerate(
        (
            "kesatu pertama first",
            "kedua second",
            "ketiga third",
            "keempat fourth",
            "kelima fifth",
            "keenam sixth",
        )
    )
    for word in words.split()
}


def _is_name(term: Term, side: _Side) -> bool:
    """Return whether *term* is the name of something: in capitals where other words are not."""
    before = side.text.said[: term.start].rstrip(' "“(')
    if term.known or not term.text[0].isupper() or not before or before[-1] in ".:;?!":
        return False
    value = side.text.value(term.start, term.end)
    if (value and _TITLE.search(value.origin.path)) or _is_kind(term, side):
        return False
    small = [each for each in side.terms if each.text[0].islower()]
    is_title = all(each.function for each in small)
    return not is_title and 2 * len(small) >= len(side.terms)


_OF_PLACES = frozenset(
    re.findall(r"\w+", "timur barat utara selatan tengah tenggara raya baru lama besar kecil jaya")
)
"""What also follows the name of a place."""


def _is_kind(term: Term, side: _Side) -> bool:
    """Return whether Indonesian *term* begins the name of a body that tells what it is: "Balai Ukur"."""
    if side.text.language != "id":
        return False
    place = side.terms.index(term)
    before, behind = side.terms[max(0, place - 1) : place], side.terms[place + 1 : place + 2]
    return any(
        each.start == term.end + 1
        and each.text[0].isupper()
        and bool(each.meanings)
        and each.text.casefold() not in _OF_PLACES
        for each in behind
    ) and not any(each.text[0].isupper() and each.end + 1 == term.start for each in before)


# ---- dropped -------------------------------------------------------------------------------


def _dropped(one: _Side, other: _Side) -> list[_Passage]:
    """Return the words of *one* that *other* drops; what *other* alone says may be their translation.

    Where a translation is so free that both languages have words of their own, no single word is taken for lost.
    """
    ours, theirs = _runs(one), _runs(other)
    if places := [run for run in ours if _is_named_place(run)]:
        return [one.passage(run) for run in places]
    if one.missing and not other.missing and (tail := _tail_dropped(one)):
        return tail
    if one.missing and not ours and not other.missing:
        return _half_dropped(one, other)
    if len(ours) <= len(theirs) or len(other.missing) >= len(ours):
        return []
    lists = _coordinators(one) > _coordinators(other, of_numbers=True)
    left = _left(one, ours, other, theirs)
    items = [run for run in left if lists and _is_item(run, one)]
    light = runs(other.terms, [each for each in other.missing if each.known and not each.weight])
    single = [run for run in _left(one, left, other, light, _NEAR) if run not in items]
    heavy = [
        run
        for run in left
        if run not in items
        and (
            _is_must(run)
            or (run in single and (_is_heavy(run, one) or _is_clause(run, one)))
            or (not other.missing and _is_means(run, one))
        )
    ]
    return [
        one.passage(run)
        for run in (*items, *heavy)
        if (not other.missing or len(run) > 1 or (run in items and run[0].known))
        and not all(len(each.text.partition("'")[0]) == 1 for each in run)  # "group A's number"
        and not (_is_verb(run, one) and not _is_must(run))
        and not one.text.is_name(run[0])
        and not one.text.completes(run[0], other.text)
        and not _is_spelt_out(run, one, other)
        and not _is_short(run, one)
    ]


def _unqualified(one: _Side, other: _Side, dictionary: Dictionary) -> list[_Passage]:
    """Return what *one* says of a thing or a group that *other* names without it, and without a word of its own."""
    if not one.missing or other.missing or one.text.is_name(one.missing[0]):
        return []
    found = dropped_qualifiers(one.text, one.terms, one.missing, dictionary)
    return [_Passage(each.text, each.start, each.end) for each in found]


def _unsourced(one: _Side, other: _Side) -> list[_Passage]:
    """Return by what *one* says that a thing is laid down or given, which *other* drops."""
    found = dropped_sources(one.text, one.terms, one.missing, other.text, other.missing)
    return [_Passage(each.text, each.start, each.end) for each in found]


def _unconditional(one: _Side, other: _Side) -> list[_Passage]:
    """Return the condition in *one*, or the consent, that *other* drops."""
    found = dropped_conditions(one.text, one.terms, other.text, other.terms)
    found += dropped_consents(one.text, other.text)
    return [_Passage(each.text, each.start, each.end) for each in found]


def _unpaid(one: _Side, other: _Side) -> list[_Passage]:
    """Return by what *one* says that nothing is paid, which *other* drops."""
    found = dropped_gifts(one.text, other.text)
    return [_Passage(each.text, each.start, each.end) for each in found]


def _clauses(one: _Side, other: _Side) -> list[_Passage]:
    """Return the clauses of *one* that *other* drops."""
    found = dropped_clauses(one.text, one.terms, one.missing, other.missing)
    return [_Passage(each.text, each.start, each.end) for each in found]


def _partners(one: _Side, other: _Side) -> list[_Passage]:
    """Return the words of *one* whose partner alone *other* names."""
    found = dropped_partners(
        one.text, one.terms, one.missing, other.text, other.terms, other.missing
    )
    return [one.passage([each]) for each in found]


_VERB = expression(r"(?:di(?!nas|klat)|me)[a-z]{4,}", re.IGNORECASE)
"""An Indonesian verb, which English need not repeat: "20 disimpan sebagai arsip", "20 to the archives"."""
_NEAR = 0.2
"""Of a text: how far from its place a word of little weight still explains another."""


def _is_named_place(run: Sequence[Term]) -> bool:
    """Return whether *run* is a place and its name, which no other words translate: "Bandara Internasional Kertajati"."""
    capitals = [each for each in run if each.text[0].isupper()]
    return any(each.text.casefold() in PLACES for each in capitals) and any(
        not each.known and len(each.text) >= _LETTERS for each in capitals
    )


_LETTERS = 4
"""Of a name; what is shorter is an abbreviation that the other language may write out."""


def _half_dropped(one: _Side, other: _Side) -> list[_Passage]:
    """Return the half that *other* drops of two joined words, as of "jenis dan jumlah", common as they are."""
    missing = [[each] for each in one.missing]
    if len(missing) > 1 or _coordinators(one) <= _coordinators(other, of_numbers=True):
        return []
    return [one.passage(run) for run in missing if _is_item(run, one)]


def _tail_dropped(side: _Side) -> list[_Passage]:
    """Return the end of a sentence, behind its last comma, of which the other text says not a word: "sesuai dengan kemampuan masing-masing"."""
    found = _TAIL.search(side.text.said)
    words = [each for each in side.terms if found and each.start >= found.start("tail")]
    said = [each for each in words if not each.function]
    if found is None or not said or not all(each in side.missing for each in said):
        return []
    return [_Passage(found["tail"], *found.span("tail"))]


_TAIL = expression(
    r",\s+(?P<tail>(?:sesuai\s+dengan|menurut|berdasarkan|sepanjang|selama|dengan|tanpa(?!\s+(?:ter)?kecuali|\s+pengecualian)|each\s+according\s+to|according\s+to|in\s+accordance\s+with"
    r"|subject\s+to|provided|as\s+far\s+as|with|without)\s+[^,.;:()]{5,200}?)\s*(?:[.;]\s*(?:dan|atau|and|or)?)?\s*$",
    re.IGNORECASE,
)
"""How or within what bounds something is done, at the end of what is said."""


def _left(
    one: _Side,
    ours: Sequence[list[Term]],
    other: _Side,
    theirs: Sequence[list[Term]],
    reach: float = 1.0,
) -> list[list[Term]]:
    """Return those of *ours* for which *theirs* hold no word that could be the translation.

    "Dokter anak" may be the "paediatrician" that no dictionary knows. What stands nearest to the
    same place in both texts, within *reach*, is taken for a pair first.
    """
    apart = sorted(
        (abs(_place(one, mine) - _place(other, each)), place, index)
        for place, mine in enumerate(ours)
        for index, each in enumerate(theirs)
    )
    explained, taken = set[int](), set[int]()
    for distance, place, index in apart:
        if distance <= reach and place not in explained and index not in taken:
            explained.add(place)
            taken.add(index)
    return [mine for place, mine in enumerate(ours) if place not in explained]


def _place(side: _Side, run: Sequence[Term]) -> float:
    """Return where in its text *run* stands, from 0 to 1."""
    return (run[0].start + run[-1].end) / (2 * len(side.text.said))


def _is_spelt_out(run: Sequence[Term], side: _Side, other: _Side) -> bool:
    """Return whether *run* is an abbreviation in brackets, of words that *other* writes out: "(RKPD)"."""
    word = run[0]
    around = side.text.said[max(0, word.start - 1) : word.end + 1]
    if len(run) > 1 or not word.text.isupper() or around != f"({word.text})":
        return False
    initials = "".join(each.text[0] for each in other.terms if each.text[0].isupper())
    return word.text in initials


def _runs(side: _Side) -> list[list[Term]]:
    heavy = [each for each in side.missing if each.weight or not each.known]
    return runs(side.terms, heavy)


def _is_short(run: Sequence[Term], side: _Side) -> bool:
    """Return whether *run* is the last word of a longer name before it: "the health centre ... that centre"."""
    (first, *more) = run
    word = first.text.casefold().removesuffix("s")
    before = zip(side.terms, side.terms[1:], strict=False)
    return not more and any(
        last.end < first.start
        and last.text.casefold().removesuffix("s") == word
        and last not in side.missing
        and last.meanings & head.meanings
        and not side.text.said[head.end : last.start].strip()
        for head, last in before
    )


def _is_clause(run: Sequence[Term], side: _Side) -> bool:
    """Return whether *run* is something that is said, and not some of several items."""
    said = side.text.said[run[0].start : run[-1].end]
    return max(len(each.split()) for each in re.split(r"[,;:]", said)) >= _CLAUSE


_WITH = expression(r"\b(?:dengan|tanpa|memakai|menggunakan|with|without|using)\s+$", re.IGNORECASE)
_NO_MORE = expression(r"\s*(?:[.;]|$)")


def _is_means(run: Sequence[Term], side: _Side) -> bool:
    """Return whether *run* ends a sentence of *side* by what is used, or not used: "dengan data contoh"."""
    said = side.text.said
    return (
        len(run) > 1
        and all(each.weight for each in run)
        and bool(_WITH.search(said, max(0, run[0].start - 12), run[0].start))
        and bool(_NO_MORE.match(said, run[-1].end))
    )


def _is_verb(run: Sequence[Term], side: _Side) -> bool:
    return len(run) == 1 and side.text.language == "id" and bool(_VERB.fullmatch(run[0].text))


def _is_must(run: Sequence[Term]) -> bool:
    return any(each.weight > 1 for each in run)


def _is_heavy(run: Sequence[Term], side: _Side) -> bool:
    return any(each.weight > 1 or _is_name(each, side) for each in run)


def _is_item(run: Sequence[Term], side: _Side) -> bool:
    """Return whether *run* is in a list: next to a comma or a word such as "and"."""
    text, places = _listing(side), [each.start for each in side.terms]
    first, last = places.index(run[0].start), places.index(run[-1].start)
    while first and _is_bound(side.terms[first - 1], side.terms[first], text):
        first -= 1
    while last + 1 < len(places) and _is_bound(side.terms[last], side.terms[last + 1], text):
        last += 1
    before, after = side.terms[first - 1 : first], side.terms[last + 1 : last + 2]
    return (
        text[: side.terms[first].start].rstrip().endswith(",")
        or text[side.terms[last].end :].lstrip().startswith(",")
        or any(each.text.casefold() in _COORDINATORS for each in (*before, *after))
    )


def _is_bound(one: Term, other: Term, text: str) -> bool:
    """Return whether *one* and *other*, which stand beside each other, are of one phrase."""
    return bool(one.meanings & other.meanings) and not text[one.end : other.start].strip(" -")


_NEXT_ITEM = expression(r"(?:/(?:or|atau))?\s*")


def _coordinators(side: _Side, *, of_numbers: bool = False) -> int:
    """Return how many signs and words of a list there are; ", and" is one, and commas alone make none.

    The "and" of a number, "one hundred and fifty", is one only *of_numbers*: it makes no list, and may hide one.
    That at the end of all joins it to the next item of its article.
    """
    words = [
        each
        for before, each in zip((None, *side.terms), side.terms, strict=False)
        if each.text.casefold() in _COORDINATORS
        and (of_numbers or not _is_in_number(before, each, side.text.said))
        and not _NEXT_ITEM.fullmatch(side.text.said, each.end)
    ]
    joined = sum(not side.text.said[: each.start].rstrip().endswith(",") for each in words)
    joined += len(_TOGETHER.findall(side.text.said))
    return joined + _listing(side).count(",") if words else 0


def _is_in_number(before: Term | None, joint: Term, text: str) -> bool:
    """Return whether *joint* of *text*, behind the word *before*, stands within a number."""
    is_scale = before is not None and before.text.casefold() in _SCALES
    return is_scale and bool(_MORE.match(text, joint.end))


_SCALES = frozenset(("hundred", "thousand", "million", "billion"))
_MORE = expression(rf"\s+(?:{'|'.join(NUMBER_WORDS['en'])})\b", re.IGNORECASE)
"""Behind the "and" of one number: "one hundred and fifty"."""
_TOGETHER = expression(r"(?<!,)\s(?:together|along)\s+with\b", re.IGNORECASE)
"""Joins in English what "beserta" joins."""
_FRONTED = expression(
    r"(?:^|[.;:])\s*(?:selama|apabila|jika|bila|dalam hal|setelah|sebelum|sejak|karena"
    r"|if|where|when|while|should|before|after|once)\b[^,;:.]*(,)(?!\s*(?:dan|atau|serta|and|or)\b)",
    re.IGNORECASE,
)
"""A clause in front of its sentence, with its comma."""
_TURN = expression(
    r",(?=\s*(?:tetapi|namun|melainkan|sedangkan|kecuali|sehingga|yang|but|unless|except|while|so that|which|who)\b)",
    re.IGNORECASE,
)
"""A comma before a clause."""


def _listing(side: _Side) -> str:
    """Return the text of *side* without its commas around clauses, which are no signs of a list."""
    said = _TURN.sub(";", side.text.said)
    front = _FRONTED.search(said)
    return f"{said[: front.start(1)]};{said[front.end(1) :]}" if front else said
