"""Opposites are not swapped: before is not after in the other language, and at least is not at most.

The smallest words reverse a promise: "paling sedikit" beside "at most", "sebelum" beside "after",
"apabila" beside "unless", "setiap PIHAK" beside "one of the PARTIES". The sections `[opposites
...]` of `law/dictionary.txt` in the templates list them. A word is reported if the other text has
no equivalent of it but has another word of the same section. The same applies to "and", "or" and
"and/or" between the same words. A lost "only" or "unless" is a warning, since there are many ways
to say it.

Passes: `paling lambat 7 (tujuh) hari` beside `within 7 (seven) days`; `sebelum` beside `prior to`; `ditutup sampai
        hasil keluar` beside `reopened once the results are out`; `apabila tidak dijawab` beside `unless answered`.
Fails:  `persetujuan terlebih dahulu` beside `the approval`; `hanya pada hari Rabu` beside `Only buyers may`; `menyediakan` beside `shall endeavour to
        provide`;
        `paling sedikit` beside `at most`; `1 (satu) jam setelah` beside `1 (one) hour before`; `kecuali` beside `including`; `perempuan dan anak` beside
        `women or children`; `dan/atau` beside `and`; `yang sama` beside `its own`; with a warning, `hanya petugas` beside
        `officers`, `organisasi di kedua daerah` beside `organisations`, and `tidak dicantumkan, kecuali diminta` beside `shall not be stated`; `kecuali apabila` beside `only if`;
        `sampai dengan 10 ton` beside `more than 10 tonnes`; `kecuali apabila telah diumumkan` beside `unless not published`;
        `sampai dengan serah terima` beside `once a handover is signed`; `sebelum tahun 2000` beside `from 2000 onwards`;
        `juga setelah Kontrak berakhir` beside `until the Contract has ended`; `selama pasar berlangsung` beside `after the market`;
        `sejak 1 Januari 2027` beside `until 1 January 2027`; `kurang dari 8` beside `no more than 8`; `turun menjadi sepertiga` beside
        `fell by a third`; `November sampai dengan April` beside `April to November`; `dimajukan` beside `put back`;
        `hanya diberikan kepada petugas` beside `shall not be given to officers`;
        `Rp85.000,00 per ton` beside `Rp85,000.00 per vehicle`; `10 (sepuluh) peserta setiap angkatan` beside `10 (ten) participants in each session`; `mana yang lebih dahulu` beside `whichever comes last`;
        `baik yang masih kuat maupun tidak` beside `unless still strong`; `7 hari sejak diminta` beside
        `within 7 days of the answer`, where both ask and answer; `sesudah 3 (tiga) tahun` beside `within 3 (three) years`;
        `dua pertiga dari anggota yang hadir` beside `two thirds of the members`; `daerah yang meminta bantuan` beside
        `the region that gives assistance`; `bulan genap` beside `odd-numbered months`;
        `tempat serah terima` beside `the place of origin`; `prosesor data` beside `the controller`; `Menteri Ketenagakerjaan`
        beside `the Minister of Health`; `jika setiap PIHAK diwakili` beside `if any PARTY is represented`;
        `apabila kedua kepala badan sepakat` beside `if either head of agency agrees`; `sebelum matahari terbenam hingga sesudah
        matahari terbit` beside `before sunrise until after sunset`; `petani yang tidak mendapat air dapat mengadu secara lisan
        atau tertulis` beside `may complain orally and in writing`; `salah satu PIHAK` beside `each of the PARTIES`;
        `hanya disimpan 2 tahun, kecuali atas permintaan` beside `stored only for 2 years`; `setelah terbit dan sebelum berubah` beside `before issue and before change`; `di setiap rumah sakit
        dan setiap mal` beside `in every hospital or every mall`; `PIHAK yang menempatkan penghuni` beside `the PARTY that
        accommodates the resident`; `yang akan dibayarkan` beside `that has been paid`; `lebih hemat` beside `less economical`;
        `sampai tempat serah terima` beside `from the place of handover`; `meminjamkan perahu kepada nelayan` beside `borrow a boat
        from the fishers`; `dari desa ke pasar` beside `to villages from the market`; `seluruh anggota` beside `most members`; `dua kali
        lipat` beside `half`; `dibebaskan dari` beside `be subject to`; `surat dan hasil uji` beside `either a letter or a test result`;
        `sebelum dan sesudah musim` beside `after the season`; `salah satu barang` beside `all of these goods`, `tidak semua` beside
        `none`; `paling lambat 6 bulan sebelum` beside `at most 6 months before`; `lebar 4 (empat) meter` beside `4 (four)
        kilometres wide`; `wajib` beside `are encouraged to`; `beberapa ruas` beside `all sections`; `tidak lebih rendah daripada` beside `no greater than`; `milik kami` beside `your`.
Not seen: another word that is lost without its opposite in its place; "or" after a negation, where
        English says "or" and Indonesian "dan".
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.parity.conditions_of_all import conditions_of_all
from mou_gen.checks.parity.crossed_events import crossed_events
from mou_gen.checks.parity.dropped_halves import dropped_halves
from mou_gen.checks.parity.dropped_limits import dropped_limits
from mou_gen.checks.parity.exchanged_measures import exchanged_measures
from mou_gen.checks.parity.exchanged_units import exchanged_units
from mou_gen.checks.parity.inverted_duties import is_inverted
from mou_gen.checks.parity.misplaced_only import misplaced_only
from mou_gen.checks.parity.order_of_time import (
    exchanged_orders,
    is_told_from_its_end,
    is_turned,
    resumed,
)
from mou_gen.checks.parity.pairs import (
    Difference,
    FoundWords,
    LanguageVersion,
    by_looks,
    differences,
    pairs,
    unmatched,
)
from mou_gen.checks.parity.present_members import of_those_present
from mou_gen.checks.parity.turned_choices import turned_choices
from mou_gen.checks.parity.turned_comparisons import (
    is_compared_from_other_end,
    turned_comparisons,
)
from mou_gen.checks.parity.turned_concessions import turned_concessions
from mou_gen.checks.parity.turned_conditions import (
    is_denied_unless,
    is_if_not,
    turned_conditions,
    turned_exceptions,
)
from mou_gen.checks.parity.turned_days import turned_days
from mou_gen.checks.parity.turned_degrees import turned_degrees
from mou_gen.checks.parity.turned_directions import turned_directions
from mou_gen.checks.parity.turned_edges import turned_edges
from mou_gen.checks.parity.turned_ends import turned_ends
from mou_gen.checks.parity.turned_joints import lone_joints, turned_joints
from mou_gen.checks.parity.turned_limits import turned_limits
from mou_gen.checks.parity.turned_periods import turned_periods
from mou_gen.checks.parity.turned_permissions import turned_permissions
from mou_gen.checks.parity.turned_persons import turned_persons
from mou_gen.checks.parity.turned_quantifiers import turned_quantifiers
from mou_gen.checks.parity.turned_roles import turned_roles
from mou_gen.checks.parity.turned_spans import turned_spans
from mou_gen.checks.parity.turned_starts import turned_starts
from mou_gen.checks.parity.turned_tenses import turned_tenses
from mou_gen.checks.parity.turned_times import outlasting_times, turned_times
from mou_gen.checks.text_references import sentence_around
from mou_gen.errors import Level, Problem
from mou_gen.language.dictionary import Dictionary, section_of
from mou_gen.language.glossary import TermMatch
from mou_gen.library.dictionary import read_dictionary
from mou_gen.startup.expressions import expression

ID = "parity-opposites"
LEVEL = Level.ERROR
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Kata berlawanan tidak tertukar: sebelum bukan sesudah dalam bahasa lain, dan paling sedikit bukan paling banyak.

Kata yang paling kecil membalikkan janji: "paling sedikit" di samping "at most", "sebelum" di
samping "after", "apabila" di samping "unless", "setiap PIHAK" di samping "one of the PARTIES".
Kata-kata itu terdaftar pada bagian `[opposites ...]` dalam `law/dictionary.txt` pada templat. Suatu
kata dilaporkan jika naskah lain tidak memuat padanannya, tetapi memuat kata lain dari bagian itu.
Begitu pula "dan", "atau", serta "dan/atau" di antara kata yang sama. "Hanya" dan "kecuali" yang
hilang dilaporkan sebagai peringatan, karena dapat dinyatakan dengan banyak cara.

Lulus:  `paling lambat 7 (tujuh) hari` di samping `within 7 (seven) days`; `sebelum` di samping
        `prior to`; `ditutup sampai hasil keluar` di samping `reopened once the results are out`; `apabila tidak
        dijawab` di samping `unless answered`.
Gagal:  `persetujuan terlebih dahulu` di samping `the approval`; `hanya pada hari Rabu` di samping `Only buyers may`; `menyediakan` di samping
        `shall endeavour to provide`;
        `paling sedikit` di samping `at most`; `1 (satu) jam setelah` di samping `1 (one) hour before`; `kecuali` di samping `including`; `perempuan dan anak`
        di samping `women or children`; `dan/atau` di samping `and`; `yang sama` di samping `its own`; dengan peringatan, `hanya petugas`
        di samping `officers`, `organisasi di kedua daerah` di samping `organisations`, dan `tidak dicantumkan, kecuali diminta` di samping `shall not be stated`; `kecuali apabila`
        di samping `only if`; `sampai dengan 10 ton` di samping `more than 10 tonnes`; `kecuali apabila telah diumumkan`
        di samping `unless not published`; `sampai dengan serah terima` di samping `once a handover is signed`; `sebelum tahun 2000`
        di samping `from 2000 onwards`; `juga setelah Kontrak berakhir` di samping `until the Contract has ended`; `selama pasar berlangsung`
        di samping `after the market`; `sejak 1 Januari 2027` di samping `until 1 January 2027`;
        `kurang dari 8` di samping `no more than 8`; `turun menjadi sepertiga` di samping `fell by a third`; `November sampai dengan April`
        di samping `April to November`; `dimajukan` di samping `put back`; `hanya diberikan kepada petugas` di samping `shall not be given to officers`;
        `Rp85.000,00 per ton` di samping `Rp85,000.00 per vehicle`; `10 (sepuluh) peserta setiap angkatan` di samping `10 (ten) participants in each session`; `mana yang lebih dahulu` di samping `whichever comes last`;
        `baik yang masih kuat maupun tidak` di samping `unless still strong`; `7 hari sejak diminta` di samping
        `within 7 days of the answer`, jika keduanya meminta dan menjawab; `sesudah 3 (tiga) tahun` di samping
        `within 3 (three) years`; `dua pertiga dari anggota yang hadir` di samping `two thirds of the members`;
        `daerah yang meminta bantuan` di samping `the region that gives assistance`; `bulan genap` di samping
        `odd-numbered months`; `tempat serah terima` di samping `the place of origin`; `prosesor data` di samping
        `the controller`; `Menteri Ketenagakerjaan` di samping `the Minister of Health`; `jika setiap PIHAK diwakili`
        di samping `if any PARTY is represented`; `apabila kedua kepala badan sepakat` di samping `if either head of agency
        agrees`; `sebelum matahari terbenam hingga sesudah matahari terbit` di samping `before sunrise until after sunset`;
        `petani yang tidak mendapat air dapat mengadu secara lisan atau tertulis` di samping `may complain orally and in
        writing`; `salah satu PIHAK` di samping `each of the PARTIES`; `hanya disimpan 2 tahun, kecuali atas permintaan`
        di samping `stored only for 2 years`; `setelah terbit dan sebelum berubah` di samping `before issue and before change`;
        `di setiap rumah sakit dan setiap mal` di samping `in every hospital or every mall`; `PIHAK yang menempatkan
        penghuni` di samping `the PARTY that accommodates the resident`; `yang akan dibayarkan` di samping `that has been
        paid`; `lebih hemat` di samping `less economical`; `sampai tempat serah terima` di samping `from the place of handover`; `meminjamkan
        perahu kepada nelayan` di samping `borrow a boat from the fishers`; `dari desa ke pasar` di samping `to villages from the market`;
        `seluruh anggota` di samping `most members`; `dua kali lipat` di samping `half`; `dibebaskan dari` di samping `be subject to`;
        `surat dan hasil uji` di samping `either a letter or a test result`; `sebelum dan sesudah musim` di samping `after the season`;
        `salah satu barang` di samping `all of these goods`, `tidak semua` di samping `none`; `paling lambat 6 bulan sebelum`
        di samping `at most 6 months before`; `lebar 4 (empat) meter` di samping `4 (four) kilometres wide`; `wajib` di samping `are encouraged to`;
        `beberapa ruas` di samping `all sections`;
        `tidak lebih rendah daripada` di samping `no greater than`; `milik kami` di samping `your`.
Tidak terlihat: kata lain yang hilang tanpa digantikan lawannya; "or" dalam kalimat ingkar, yang
        dalam bahasa Indonesia ditulis "dan".
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each small word of *case* beside one that turns its sentence round."""
    dictionary = read_dictionary(case.templates)
    for first, second in pairs(case):
        yield from _of_a_pair(first, second, dictionary)


@silent_again(by_looks)
def _of_a_pair(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    # of two fields that find the same words, the first tells it
    found_at = {each.place: each for each in reversed([*_opposed(first, second, dictionary)])}
    opposed = list(found_at.values())
    opposed = opposed or list(exchanged_orders(first, second))
    joints = list(turned_joints(first, second, dictionary))
    for found in (*opposed, *joints):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
    for found in (
        *_only(first, second),
        *_both(first, second),
        *_approved_by_one(first, second),
        *of_those_present(first, second),
        *turned_roles(first, second),
        *(() if joints else lone_joints(first, second, dictionary)),
        *(() if opposed else _halves(first, second)),
        *(() if opposed else _turned(first, second, dictionary)),
    ):
        yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)


def _halves(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield the opposites that one text joins and of which the other says one alone."""
    mine, others = dropped_halves(first, second), dropped_halves(second, first)
    yield from differences(first, list(mine), second, list(others))


def _turned(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield what turns a sentence round by other words than those of the dictionary."""
    yield from turned_choices(first, second)
    yield from list(turned_concessions(first, second)) or _except(first, second, dictionary)
    yield from turned_conditions(first, second)
    yield from conditions_of_all(first, second)
    yield from turned_exceptions(first, second, dictionary)
    yield from turned_limits(first, second)
    yield from list(outlasting_times(first, second)) or turned_times(first, second)
    yield from turned_days(first, second)
    yield from turned_edges(first, second)
    yield from turned_ends(first, second, dictionary)
    yield from turned_directions(first, second, dictionary)
    yield from list(turned_spans(first, second)) or crossed_events(first, second, dictionary)
    yield from turned_periods(first, second)
    yield from exchanged_units(first, second)
    yield from exchanged_measures(first, second)
    yield from turned_comparisons(first, second)
    yield from turned_persons(first, second)
    yield from turned_permissions(first, second, dictionary)
    yield from turned_quantifiers(first, second, dictionary)
    yield from turned_starts(first, second, dictionary)
    yield from turned_tenses(first, second, dictionary)
    yield from turned_degrees(first, second, dictionary)
    yield from dropped_limits(first, second)
    yield from misplaced_only(first, second)


# ---- opposites -----------------------------------------------------------------------------


_IN_TURN = {
    "id": expression(r"\b(?:bergantian|bergilir(?:an)?)\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:(?:in|by)\s+turns?|tak(?:e|es|ing)\s+turns|alternat\w+|rotat\w+)\b", re.IGNORECASE
    ),
}
"""Says that one after the other does what all do: "salah satu PIHAK secara bergantian", "each of the PARTIES in turn"."""


def _is_in_turn(text: LanguageVersion, found: TermMatch) -> bool:
    """Return whether *found* says in *text* how many do something in turn."""
    before, behind = sentence_around(text.said, found.start)
    return found.key.startswith("opposites extent") and bool(
        _IN_TURN[text.language].search(before + behind)
    )


_OF_A_PARTY = expression(r"(?:FIRST|SECOND|THIRD) PARTY\b")
"""Says nothing of what comes first."""


def _opposed(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    in_turn = all(_IN_TURN[text.language].search(text.said) for text in (first, second))
    sides = [
        [
            each
            for each in dictionary.opposed(text.said, text.language)
            if not other.repeats(each, text)
            and not _OF_A_PARTY.match(text.said, each.start)
            and each.start not in resumed(text, other, dictionary)
            and not (in_turn and _is_in_turn(text, each))
        ]
        for text, other in ((first, second), (second, first))
    ]
    ours, theirs = (_by_section(each) for each in sides)
    for section in sorted(ours.keys() | theirs.keys()):
        if section == "opposites order" and (
            is_turned(first.said, second.said) or is_told_from_its_end(first, second, dictionary)
        ):
            continue
        if section == "opposites comparison" and is_compared_from_other_end(first, second):
            continue
        if section == "opposites condition" and (
            is_denied_unless(first, second)
            or is_if_not(first, second)
            or is_inverted(first, second)
        ):
            continue
        mine, others = ours.get(section, []), theirs.get(section, [])
        found = list(_of_section(section, first, mine, second, others))
        yield from found or _counted(section, first, sides[0], second, sides[1])


def _by_section(found: Sequence[TermMatch]) -> dict[str, list[TermMatch]]:
    sections: dict[str, list[TermMatch]] = {}
    for each in found:
        sections.setdefault(section_of(each.key), []).append(each)
    return sections


_LIMITS = ("opposites bound", "opposites deadline", "opposites order")
"""Sections in which a small word such as "of" is no answer where the opposite is said."""


def _of_section(
    section: str,
    first: LanguageVersion,
    ours: Sequence[TermMatch],
    second: LanguageVersion,
    theirs: Sequence[TermMatch],
) -> Iterator[Difference]:
    mine, others = unmatched(first, ours, theirs), unmatched(second, theirs, ours)
    if section in _LIMITS:
        mine = mine or (others and unmatched(first, ours, _sure(theirs)))
        others = others or (mine and unmatched(second, theirs, _sure(ours)))
    if not (mine and others):
        mine, others = _more_often(ours, theirs), _more_often(theirs, ours)
    if mine and others:
        yield from differences(first, mine[:1], second, others[:1])


def _sure(found: Sequence[TermMatch]) -> list[TermMatch]:
    return [each for each in found if each.sure]


def _more_often(ours: Sequence[TermMatch], theirs: Sequence[TermMatch]) -> list[TermMatch]:
    """Return what one text surely says once more than the other says anything of its kind."""
    answers = Counter(each.key for each in theirs)
    said = Counter(each.key for each in ours if each.sure)
    return [each for each in ours if each.sure and said[each.key] > answers[each.key]][-1:]


def _counted(
    section: str,
    first: LanguageVersion,
    ours: Sequence[TermMatch],
    second: LanguageVersion,
    theirs: Sequence[TermMatch],
) -> Iterator[Difference]:
    """Yield what one text says of a limit more often than the other, which says the opposite once more: "setelah ... dan sebelum", "before ... and before"."""
    if section not in _LIMITS:
        return
    here, there = _of_limit(section, ours, theirs), _of_limit(section, theirs, ours)
    mine, others = _more_often(here, there), _more_often(there, here)
    mine = mine or (others and _more_often(here, _sure(there)))
    others = others or (mine and _more_often(there, _sure(here)))
    if mine and others:
        yield from differences(first, mine, second, others)


def _of_limit(
    section: str, ours: Sequence[TermMatch], theirs: Sequence[TermMatch]
) -> list[TermMatch]:
    """Return those of *ours* that are of *section*, but for the small words that answer something else: of "paling lambat" and "within", neither is "before"."""
    own = {each.start for each in ours if each.sure and section_of(each.key) == section}
    surely = [each for each in ours if each.sure and each.start not in own]
    said, answers = (Counter(each.key for each in side if each.sure) for side in (surely, theirs))
    elsewhere = {each.start for each in surely if said[each.key] <= answers[each.key]}
    return [
        each for each in ours if section_of(each.key) == section and each.start not in elsewhere
    ]


# ---- only ----------------------------------------------------------------------------------

_ONLY = {
    "id": expression(
        r"(?<!tidak )(?<!bukan )\b(?:hanya(?:lah)?|semata-mata|(?<!-)cuma(?:lah)?(?!-))\b",
        re.IGNORECASE,
    ),
    "en": expression(r"(?<!not )(?<!can )\b(?:only|solely|exclusively)\b", re.IGNORECASE),
}
"""What "can only be solved together" says is "harus diselesaikan bersama"."""
_ALSO_ONLY = {
    "id": expression(
        r"\b(?:hanya(?:lah)?|semata|cuma(?:lah)?|saja(?:lah)?|sekadar|melulu|eksklusif|seorang\s+diri|baru(?:lah)?|terbatas|sebatas|kecuali|sepanjang|khusus|satu-satunya|melainkan|tunggal"
        r"|adalah|ialah|memerlukan|mensyaratkan|bergantung|cukup"
        r"|tinggal(?=\s+(?:[\d\x1f]+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se[a-z]{3,}|beberapa|sedikit)\b)"
        r"|tanpa|(?<!yang )tidak|dilarang|atas dasar|secara eksklusif|itu pun)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:only|solely|exclusively|purely|mere(?:ly)?|as\s+(?:few|little)\s+as|at\s+(?:the\s+)?most|alone|limited|restricted|confined|until|unless|except|just|no"
        r"|not(?!\s+yet\b)|nothing|none|nobody|neither|sole|strictly|but|reserved|subject to|depend\w*|provided"
        r"|exclusive|dedicated|permitting|conditional|prohibited|forbidden)\b",
        re.IGNORECASE,
    ),
}


_BOTH = {
    "id": expression(
        r"\b(?:di|dari|ke|pada|bagi|untuk|antara)\s+(?:kedua|ketiga|keempat|kelima)\s+"
        r"(?:daerah|wilayah|kabupaten|kota|provinsi|pemerintah|pihak|kecamatan|kelurahan|desa|pulau|pelabuhan|perbatasan|dinas|instansi|belah\s+pihak|sisi)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:in|of|from|to|for|on|across|throughout|within|between)\s+(?:both|(?:all\s+|the\s+)(?:two|three|four|five))\s+(?:(?:the|of\s+the)\s+)?"
        r"(?:regions|territories|regencies|cities|provinces|governments|parties|districts|villages|islands|ports|offices|agencies|sides)\b",
        re.IGNORECASE,
    ),
}
"""Where, or for whom, something holds that two or more have: "organisasi keagamaan di kedua daerah"."""
_ALSO_BOTH = {
    "id": expression(
        r"\b(?:ke(?:dua|tiga|empat|lima)\w*|dua|tiga|empat|lima|[2-5]|se(?:tiap|luruh|mua|sama|gala)\w*|tiap|masing-masing|para|antar\w*|lintas|bersama\w*|sama-sama|saling"
        r"|daerah|wilayah|kabupaten|kota|provinsi|pemerintah\w*|pihak|kecamatan|kelurahan|desa|pulau|pelabuhan|dinas|instansi|sisi|kiri|kanan|hulu|hilir|mereka|setempat|\w{3,}nya)\b"
        r"|(?-i:[A-Z][a-z]+\s+(?:dan|serta)\s+[A-Z][a-z]+)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:both|two|three|four|five|[2-5]|either|each|every|all|respective\w*|own|between|among|across|mutual\w*|joint\w*|bilateral\w*|tripartite|common"
        r"|shared?|together|cross(?:ing|-?border|-?boundary)\w*|inter-?(?:regional|regency|city|provincial|village|island|agency|governmental)|regions?|regional\w*|territor\w*|regenc\w*|cit(?:y|ies)|provinc\w*|governments?|part(?:y|ies)|districts?|villages?"
        r"|islands?|ports?|offices?|agenc\w*|sides?|left|right|upstream|downstream|their|theirs|them|they|its|those|these|others?|another|there|where\w*|local\w*)\b"
        r"|(?-i:[A-Z][a-z]+\s+and\s+[A-Z][a-z]+)",
        re.IGNORECASE,
    ),
}
"""Words by which a translation may say as much."""


def _both(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield a "di kedua daerah" of which the other text knows nothing in any way."""
    mine, others = (_lost(*pair, _BOTH, _ALSO_BOTH) for pair in ((first, second), (second, first)))
    yield from differences(first, mine, second, others)


_OF_ALL = {
    "id": expression(
        r"\b(?:(?:persetujuan|izin|tanda\s+tangan)\s+(?:tertulis\s+)?(?:dari\s+)?|(?:disetujui|disepakati|diputuskan|ditandatangani|disahkan)\s+(?:oleh\s+)?)ke(?:dua|tiga|empat|lima)\s+"
        r"(?:bupati|wali|kepala|gubernur|pimpinan|ketua|PIHAK)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:(?:approval|consent|agreement|permission|signature)\s+(?:in\s+writing\s+)?(?:of|from|by)|(?:approved|agreed(?:\s+upon)?|decided|signed|endorsed)\s+by)\s+"
        r"(?:(?P<either>either)|one\s+of\s+the\s+(?:other\s+)?(?:two|three|four|five))\b",
        re.IGNORECASE,
    ),
}
"""Who approves: all of them in Indonesian, one of them in English."""
_ONE_OF_THEM = expression(
    r"\b(?:salah\s+satu(?:nya)?|(?<!tidak )satu\s+(?:dari|di\s+antara|pun|PIHAK)|suatu|seorang|sebuah)\b",
    re.I,
)


_OF_EACH = expression(
    r"\b(?:each(?:\s+of\s+(?:them|the\s+two))?\s+(?:for|in|on|within|signing)|respectively|the\s+other)\b",
    re.IGNORECASE,
)
"""Behind one of them, says that the other does so as well: "signed by either head, each for their own region"."""


def _approved_by_one(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an approval that all give in Indonesian, and one of them in English: "persetujuan kedua bupati", "the consent of either regent"."""
    mine, other = (_OF_ALL[each.language].search(each.said) for each in (first, second))
    if not mine or not other or _ONE_OF_THEM.search(first.said):
        return
    if _OF_EACH.search(second.said, other.end()):
        return
    is_none = other["either"] and (_is_denied(first, mine) or _is_denied(second, other))
    if not is_none:
        yield from differences(first, [FoundWords.of(mine)], second, [FoundWords.of(other)])


_REACH = 80
"""Characters before a word that may hold its denial."""


def _is_denied(text: LanguageVersion, found: re.Match[str]) -> bool:
    """Return whether what is *found* in *text* stands right behind a denial: "does not require the approval of"."""
    begin = max(0, found.start() - _REACH)
    return _DENIES[text.language].search(text.said, begin, found.start()) is not None


def _only(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "only" that the other text does not know in any way."""
    mine, others = (_lost(*pair, _ONLY, _ALSO_ONLY) for pair in ((first, second), (second, first)))
    if _SETS_IN_ORDER.search(first.said):
        others = [each for each in others if not _ONLY_AFTER.match(second.said, each.start)]
    yield from differences(first, mine, second, others)


_ONLY_AFTER = expression(r"only\s+(?:after|once)\b", re.IGNORECASE)
_SETS_IN_ORDER = expression(r"\b(?:setelah|sesudah|sebelum|seusai|begitu)\b", re.IGNORECASE)
"""Says in Indonesian what comes first, as "only after" does in English."""


def _lost(
    text: LanguageVersion,
    other: LanguageVersion,
    words: Mapping[str, re.Pattern[str]],
    answers: Mapping[str, re.Pattern[str]],
) -> list[FoundWords]:
    """Return those *words* of *text* to which none of the *answers* stands in *other*."""
    if answers[other.language].search(other.said):
        return []
    found = words[text.language].finditer(text.said)
    return [FoundWords.of(each) for each in found]


# ---- unless --------------------------------------------------------------------------------

_EXCEPT = {
    "id": expression(r"(?<!\btanpa )(?<!\btidak )\b(?:ter)?kecuali\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:unless|except|excepting|save (?:where|for|in|as|when|if|on))\b", re.IGNORECASE
    ),
}
_ALSO_EXCEPT = {
    "id": expression(
        r"\b(?:(?:ter)?kecuali|dikecualikan|pengecualian|mengecualikan|(?:di)?bebas(?:kan)?|selain|di luar|lain|hanya|melainkan|asalkan|sepanjang"
        r"|tetapi|namun|baru|sebelum|tidak\s+(?:berlaku|termasuk)|(?:agar|supaya)\b[^.;,]{0,40}\b(?:sah|berlaku|lulus|diterima|berhak|boleh|dapat))\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:unless|except\w*|(?:weather|time|funds|conditions|circumstances)\s+permitting|save|other(?! PART)|only|but|exclu\w+|exempt\w*|outside|apart|besides|beyond|until"
        r"|provided|before|subject to|(?:leav(?:e|es|ing)|left)\s+(?:out|aside)|omit\w*|not counting|barring)\b",
        re.IGNORECASE,
    ),
}
_DENIES = {
    "id": expression(r"\b(?:tidak|bukan|belum|tanpa|dilarang|jangan)\b", re.IGNORECASE),
    "en": expression(
        r"\b(?:not|no|cannot|never|without|nor|neither|none|nothing|nobody|prohibited|forbidden)\b",
        re.IGNORECASE,
    ),
}


def _except(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield an "unless" that the other text does not know; one more denial says it too."""
    if is_inverted(first, second):
        return
    mine, others = (_excepted(*pair, dictionary) for pair in ((first, second), (second, first)))
    yield from differences(first, mine, second, others)


def _excepted(
    text: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> list[FoundWords]:
    found = _EXCEPT[text.language].search(text.said)
    if found is None or _denials(other) > _denials(text):
        return []
    if answers := _ALSO_EXCEPT[other.language].findall(other.said):
        is_own = len(answers) <= _said_in_both(text, found, answers, other.language)
        if not (is_own and _says_nothing_of(text, found, other, dictionary)):
            return []
    if _DENIED_EXCEPT.search(text.said) and _SOLELY.search(other.said) and not _denials(other):
        return []
    return [FoundWords.of(found)]


_IN_BOTH: tuple[Mapping[str, re.Pattern[str]], ...] = tuple(
    {language: expression(rf"\b(?:{words})\b", re.IGNORECASE) for language, words in each}
    for each in (
        (("id", r"hanya(?:lah)?|saja|khusus"), ("en", r"only")),
        (("id", r"lain(?:nya)?"), ("en", r"other")),
        (("id", r"tetapi|namun"), ("en", r"but")),
        (("id", r"sampai|hingga|sebelum"), ("en", r"until|before")),
        (("id", r"luar"), ("en", r"outside")),
    )
)
"""Words that may tell an exception, and tell none where both texts have them: "hanya ditanyakan", "asked for only"."""


def _said_in_both(
    text: LanguageVersion, found: re.Match[str], answers: Sequence[str], language: str
) -> int:
    """Return how many of *answers* in the other *language* only answer to what *text* says before the exception *found*."""
    return sum(
        min(
            sum(bool(words[language].search(each)) for each in answers),
            len(words[text.language].findall(text.said, 0, found.start())),
        )
        for words in _IN_BOTH
    )


def _says_nothing_of(
    text: LanguageVersion, found: re.Match[str], other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *other* says most words of the exception *found* in *text* no more often than the rest of *text* does."""
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (text, other))
    end = _ENDS.search(text.said, found.end())
    span = range(found.end(), end.start() if end else len(text.said))
    words = [each for each in ours if each.start in span and not each.function]
    rest = [each for each in ours if each.start not in span]
    there, here = (
        [sum(word.is_like(each) for each in side) for word in words] for side in (theirs, rest)
    )
    return 2 * sum(a > b for a, b in zip(there, here, strict=True)) < len(words)


_ENDS = expression(r"[,;:.](?:\s|$)")


_DENIED_EXCEPT = expression(
    r"\b(?:tidak|dilarang|belum)\b[^.;]{0,120}?,?\s+kecuali\s+(?:dengan|atas|apabila|jika|bila|untuk)\b",
    re.IGNORECASE,
)
_SOLELY = expression(r"\b(?:solely|exclusively)\s+(?:where|when|if|with|upon|for|to)\b", re.I)
"""Says what Indonesian denies with an exception: "tidak boleh diberikan, kecuali dengan persetujuan"."""


def _denials(text: LanguageVersion) -> int:
    """Return how often *text* denies something; "neither ... nor" is one denial."""
    said = _DENIES[text.language].findall(text.said)
    words = [each.casefold() for each in said]
    return len(words) - min(words.count("neither"), words.count("nor"))
