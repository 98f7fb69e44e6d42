"""Opposites are not swapped: before is not after in the other language, and at least is not at most.

The smallest words reverse a promise: "paling sedikit" beside "at most", "sebelum" beside "after",
"apabila" beside "unless", "setiap PIHAK" beside "one of the PARTIES". The sections `[opposites
...]` of `law/dictionary.txt` in the templates list them. A word is reported if the other text has
no equivalent of it but has another word of the same section. The same applies to "and", "or" and
"and/or" between the same words. A lost "only" or "unless" is a warning, since there are many ways
to say it.

Passes: `paling lambat 7 (tujuh) hari` beside `within 7 (seven) days`; `sebelum` beside `prior to`; `ditutup sampai
        hasil keluar` beside `reopened once the results are out`; `apabila tidak dijawab` beside `unless answered`.
Fails:  `paling sedikit` beside `at most`; `1 (satu) jam setelah` beside `1 (one) hour before`; `kecuali` beside `including`; `perempuan dan anak` beside
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
        from the fishers`; `dari desa ke pasar` beside `to villages from the market`.
Not seen: another word that is lost without its opposite in its place; "or" after a negation, where
        English says "or" and Indonesian "dan".
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from mou_gen.checks.case import Case, silent_again
from mou_gen.checks.parity.conditions_of_all import conditions_of_all
from mou_gen.checks.parity.crossed_events import crossed_events
from mou_gen.checks.parity.exchanged_units import exchanged_units
from mou_gen.checks.parity.inverted_duties import is_inverted
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
from mou_gen.checks.parity.turned_limits import turned_limits
from mou_gen.checks.parity.turned_periods import turned_periods
from mou_gen.checks.parity.turned_permissions import turned_permissions
from mou_gen.checks.parity.turned_roles import turned_roles
from mou_gen.checks.parity.turned_spans import turned_spans
from mou_gen.checks.parity.turned_starts import turned_starts
from mou_gen.checks.parity.turned_tenses import turned_tenses
from mou_gen.checks.parity.turned_times import outlasting_times, turned_times
from mou_gen.checks.text_references import sentence_around
from mou_gen.errors import Level, Problem
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.language.glossary import TermMatch
from mou_gen.language.number_words import is_number_word
from mou_gen.library.dictionary import read_dictionary
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

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
Gagal:  `paling sedikit` di samping `at most`; `1 (satu) jam setelah` di samping `1 (one) hour before`; `kecuali` di samping `including`; `perempuan dan anak`
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
        perahu kepada nelayan` di samping `borrow a boat from the fishers`; `dari desa ke pasar` di samping `to villages from the market`.
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
    opposed = list(_opposed(first, second, dictionary))
    opposed = opposed or list(exchanged_orders(first, second))
    for found in (*opposed, *_joined(first, second, dictionary)):
        yield Problem(found.place, found.message, found.hint, ID, LEVEL)
    for found in (
        *_only(first, second),
        *_both(first, second),
        *_approved_by_one(first, second),
        *of_those_present(first, second),
        *turned_roles(first, second),
        *(() if opposed else _turned(first, second, dictionary)),
    ):
        yield Problem(found.place, found.message, found.hint, ID, Level.WARNING)


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
    yield from turned_permissions(first, second, dictionary)
    yield from turned_starts(first, second, dictionary)
    yield from turned_tenses(first, second, dictionary)
    yield from turned_degrees(first, second, dictionary)


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


def _opposed(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    in_turn = all(_IN_TURN[text.language].search(text.said) for text in (first, second))
    sides = [
        [
            each
            for each in dictionary.opposed(text.said, text.language)
            if not other.repeats(each, text)
            and each.start not in resumed(text, other, dictionary)
            and not (in_turn and _is_in_turn(text, each))
        ]
        for text, other in ((first, second), (second, first))
    ]
    ours, theirs = (_by_section(each) for each in sides)
    for section in ours.keys() | theirs.keys():
        if section == "opposites order" and (
            is_turned(first.said, second.said) or is_told_from_its_end(first, second, dictionary)
        ):
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
        sections.setdefault(_section_of(each), []).append(each)
    return sections


def _section_of(found: TermMatch) -> str:
    return found.key.rpartition("/")[0]


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
    own = {each.start for each in ours if each.sure and _section_of(each) == section}
    surely = [each for each in ours if each.sure and each.start not in own]
    said, answers = (Counter(each.key for each in side if each.sure) for side in (surely, theirs))
    elsewhere = {each.start for each in surely if said[each.key] <= answers[each.key]}
    return [each for each in ours if _section_of(each) == section and each.start not in elsewhere]


# ---- and, or -------------------------------------------------------------------------------

_JOINTS = {
    "id": {"dan/atau": "and/or", "dan": "and", "serta": "and", "atau": "or"},
    "en": {"and/or": "and/or", "and": "and", "or": "or"},
}
_JOINT = {
    "id": expression(r"\b(?:dan/atau|dan|serta|atau)\b", re.IGNORECASE),
    "en": expression(r"\b(?:and/or|and|or)\b", re.IGNORECASE),
}
_EITHER = expression(
    r"\b(?:(?:not|no|tidak)\b(?!\s+(?:be\s+)?(?:(?:later|earlier|sooner|more|less|fewer|longer)\s+than|lebih\b|kurang\s+dari\b|melebihi\b))"
    r"|(?:bukan|tanpa|dilarang|larangan|melarang|belum|jangan|baik|maupun|nor|neither|without|"
    r"prohibit\w*|either|whether|whichever\s+of|never|cannot|nothing|exempt|free)\b)",
    re.IGNORECASE,
)
"""Words beside which both languages say now "and", now "or"; a limit, "no later than", is none."""
_DOES = (
    r"(?<!yang )\b(?:wajib|harus|dapat|boleh|berhak|akan|memiliki|mempunyai|memberikan|menyampaikan|menunjuk|menyediakan|menerima"
    r"|terdiri|shall|must|may|will)\b"
)
_ANY = expression(
    r"\b(?:(?:setiap(?!\s+(?:\d|(?:hari|minggu|pekan|bulan|triwulan|semester|tahun|jam|saat)\b))|any(?!\s+time))"
    rf"(?!.{{0,120}}?{_DOES})|antara\s+lain|misalnya|seperti|termasuk|such\s+as|including|for\s+example|among\s+others)\b",
    re.IGNORECASE,
)
"""The same, of what stands behind, before a verb: "setiap saksi dan korban", "any witness or victim"."""
_BINDS = expression(
    r"\s+(?:tidak (?:boleh|dapat|wajib|akan)|dilarang|wajib|harus|(?:shall|must|may|will)(?: not)?)\b",
    re.IGNORECASE,
)
"""Begins a clause of its own behind the joint, whose denial is not that of the clause before."""
_DENIES_IT = expression(
    r"\s+(?:tidak|belum|bukan|(?:(?:is|are|was|were|has|have|had|do|does|did)\s+)?not|no)\s+(?=[^\W\d_]{3})",
    re.IGNORECASE,
)
"""Right behind the joint, denies only what follows: "karena sakit atau tidak menerima upah"."""
_CLAUSE = expression(
    r"[.;:]|\b(?:yang|apabila|jika|sampai|sebelum|who|whom|which|that|whose|if|until|before)\b"
    r"|,\s+(?:dan|serta|tetapi|namun|sedangkan|and|but|while|whereas)\s+(?:tidak|belum|dilarang|(?:shall|must|may|will|can|is|are)\s+not|cannot)\b",
    re.IGNORECASE,
)
"""Ends what a denial behind a joint may deny with it: "tempat tinggal dan pendampingan bagi korban yang belum dapat kembali"."""
_MAIN_VERB = r"(?<!tidak )(?<!belum )(?<!who )(?<!which )(?<!that )(?<!yang )\b(?:wajib|harus|dapat|boleh|berhak|akan|shall|must|may|will)\b(?!\s+not\b)"
_ABOUT_WHOM = expression(rf"\b(?:yang|who|which|that)\b[^.;:]{{0,120}}?{_MAIN_VERB}", re.IGNORECASE)
"""Tells who does what follows, with a denial or without one: "petani yang tidak mendapat giliran dapat"."""


@value_class
class _Joint:
    """A word that joins two others."""

    key: str
    text: str
    start: int
    end: int
    before: Sequence[Term]
    """The two words before it."""
    after: Sequence[Term]
    """The two words behind it."""


_NEAR = 2


def _joined(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    ours, theirs = (_joints(each, dictionary) for each in (first, second))
    for mine, other in _facing(ours, theirs):
        free = not _is_either(first, mine) and not _is_either(second, other)
        same = (
            _owned_by_either,
            _each_has_one,
            _is_of_each_and_theirs,
            _each_is_excepted,
            _is_first_of_two,
            _is_other_way,
            _is_reported,
            _are_named_again,
        )
        if any(each(first, mine, second, other) for each in same):
            continue
        free = free or _is_of_either_letter(first, mine, second, other)
        free = free or _is_of_every_one(first, mine, second, other)
        if mine.key != other.key and (free or "and/or" in (mine.key, other.key)):
            yield from differences(first, [mine], second, [other])


_OWNED_BY = expression(
    r"\b(?:owned|held|run|operated)\s+by\s+(?:[^\W\d_]+\s+){1,6}$", re.IGNORECASE
)
_BY = expression(r"\s+by\b", re.IGNORECASE)
_OWNED = expression(
    r"\b(?P<thing>[^\W\d_]{3,})\s+(?:milik|kepunyaan|punya)\s+(?:[^\W\d_]+\s+){1,5}dan\s+(?P=thing)\b",
    re.IGNORECASE,
)


def _owned_by_either(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether they join what different owners have: "kapal milik daerah dan kapal sukarelawan".

    One thing that is named for every owner is each of theirs, as is what is "owned by the region or by volunteers".
    """
    return (
        (mine.key, other.key) == ("and", "or")
        and bool(_OWNED_BY.search(english.said, max(0, other.start - _REACH), other.start))
        and bool(_BY.match(english.said, other.end))
        and any(
            found.start() < mine.start < found.end() for found in _OWNED.finditer(indonesian.said)
        )
    )


_WHO_HAVE = expression(
    r"\b(?:patients|persons|people|children|women|men|pupils|students|members|families|households|residents)\s+(?:with|from)\s+(?:[^\W\d_]+\s+){1,3}$",
    re.IGNORECASE,
)

_WHO_ARE = expression(
    r"\b(?:[a-z]{3,}s|children|people|women|men)\s+who\s+(?:are|were|have|had|suffer\s+from|live\s+with)\s+(?:[^\W\d_]+,?\s+){1,8}$",
    re.IGNORECASE,
)
_THAT_ARE = expression(r"\byang\b[^.;:]{0,80}$", re.IGNORECASE)
"""Says of one person all that is joined: "warga yang lanjut usia dan sakit"."""


def _each_has_one(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether of many each has, or is, one of what they join: "pasien talasemia dan kanker", "patients with thalassaemia or cancer"."""
    if (mine.key, other.key) != ("and", "or"):
        return False
    reach = max(0, other.start - _REACH)
    if _WHO_HAVE.search(english.said, reach, other.start):
        return True
    return bool(_WHO_ARE.search(english.said, reach, other.start)) and not _THAT_ARE.search(
        indonesian.said, max(0, mine.start - _REACH), mine.start
    )


_COMES_FROM = expression(
    r"(?<!\bconsent )(?<!\bapproval )(?<!\bagreement )(?<!\bpermission )(?<!\bsignature )(?<!\bsignatures )\b(?:of|from)\s+"
    r"(?:[^\W\d_]+\s+){0,3}?(?:[a-z]{3,}s|children|people|women|men)\s+$",
    re.IGNORECASE,
)
_AND_THEIRS = {
    "id": expression(r"\s+(?:para\s+)?[^\W\d_]{3,}nya\b", re.IGNORECASE),
    "en": expression(r"\s+their\s+[^\W\d_]", re.IGNORECASE),
}
"""Behind a joint, whom the possessive joins to those before it: "pasien dan keluarganya", "patients or their families"."""


def _is_of_each_and_theirs(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join those from whom each of many things comes to theirs: "complaints of patients or their families".

    A consent is that of both.
    """
    return (
        (mine.key, other.key) == ("and", "or")
        and bool(_COMES_FROM.search(english.said, max(0, other.start - _REACH), other.start))
        and all(
            _AND_THEIRS[text.language].match(text.said, joint.end)
            for text, joint in ((indonesian, mine), (english, other))
        )
    )


_NAMED_AGAIN = expression(
    r"\b(?P<thing>[a-z]{3,}s|children|people|women|men|cattle|livestock)\s+(?!and\b|or\b)[a-z]+\b[^;:]{1,80}?,?\s+and\s+(?:those|(?P=thing))\s+(?!and\b|or\b)[a-z]+",
    re.IGNORECASE,
)
_THAT = expression(r"\byang\s+[^.;:,]{1,100}$", re.IGNORECASE)
"""Before the "or" of what is true of a thing: "surat yang dikirim setelah pukul 16 atau"."""


def _are_named_again(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether English names again the things of which either is true: "surat yang ... atau ...", "letters sent late and letters sent on a holiday"."""
    return (
        (mine.key, other.key) == ("or", "and")
        and bool(_THAT.search(_IN_A_FIGURE.sub(" ", indonesian.said[: mine.start])))
        and any(
            found.start() < other.start < found.end()
            for found in _NAMED_AGAIN.finditer(english.said)
        )
    )


_IN_A_FIGURE = expression(r"(?<=\d)[.,:](?=\d)")
_NOT_WHERE = r"(?!\s+(?:where|when|if|in\s+so\s+far|to\s+the\s+extent|apabila|jika|bila|dalam\s+hal|sepanjang|sejauh)\b)"
_TAKEN_OUT = {
    "id": expression(rf"\b(?:kecuali|selain|di\s+luar)\b{_NOT_WHERE}[^.;:]*$", re.IGNORECASE),
    "en": expression(
        rf"\b(?:except(?:ing)?|excluding|other\s+than|apart\s+from|save)\b{_NOT_WHERE}[^.;:]*$",
        re.IGNORECASE,
    ),
}
"""Says before a joint that all of what is joined is taken out: "kecuali arsip pribadi dan arsip tertutup"."""


def _each_is_excepted(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts take out what they join: of "other than private or closed records", neither is left."""
    return (mine.key, other.key) == ("and", "or") and all(
        _TAKEN_OUT[text.language].search(text.said, 0, joint.start)
        for text, joint in ((indonesian, mine), (english, other))
    )


_WHICHEVER = {
    "id": expression(
        r"[^.;:]{0,80}?,\s*(?:yang\s+)?mana\s+(?:pun\s+)?yang\b(?![^.;:]*\b(?:dan|atau)\b)",
        re.IGNORECASE,
    ),
    "en": expression(r"[^.;:]{0,80}?,\s*whichever\b(?![^.;:]*\b(?:and|or)\b)", re.IGNORECASE),
}
"""Behind a joint of two times or amounts, says that one of them counts: "mana yang lebih dahulu", "whichever comes first"."""


def _is_first_of_two(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join two of which they say that either counts, so that it makes no difference how they join them."""
    return "and/or" not in (mine.key, other.key) and all(
        (found := _WHICHEVER[text.language].match(text.said, joint.end))
        and not _JOINT[text.language].search(found[0])
        for text, joint in ((indonesian, mine), (english, other))
    )


_OTHER_WAY = expression(
    r"\s+(?:vice\s+versa|(?:in\s+)?the\s+reverse|the\s+other\s+way|sebaliknya)\b", re.IGNORECASE
)


def _is_other_way(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts join a way and the way back: "dan sebaliknya", "or vice versa"."""
    return all(
        _OTHER_WAY.match(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )


_EVENTS = {
    "id": r"(?:kerusakan|kehilangan|kematian|cedera|luka|kecelakaan|pembatalan|penundaan|perubahan|gangguan|keterlambatan|kebakaran"
    r"|kebocoran|pencurian|pelanggaran|kegagalan|penghentian|wabah|bencana|insiden)",
    "en": r"(?:damages?|loss(?:es)?|deaths?|injur(?:y|ies)|accidents?|cancellations?|postponements?|changes?|disruptions?|disturbances?|delays?"
    r"|fires?|leaks?|thefts?|breach(?:es)?|violations?|failures?|terminations?|outbreaks?|disasters?|incidents?)",
}
_JOINS_EVENTS = {
    language: (
        expression(rf"\b{events}(?:\s+[^\W\d_]+){{0,2}}\s+$", re.IGNORECASE),
        expression(rf"\s+{events}\b", re.IGNORECASE),
    )
    for language, events in _EVENTS.items()
}
_REPORTS = {
    "id": expression(
        r"\b(?:(?:me|di)lapor(?:kan)?|(?:mem|di)beritahukan|(?:meng|di)informasikan)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:report(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?)\b", re.IGNORECASE
    ),
}


def _is_reported(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts report the two events that they join, whichever happens: "melaporkan kerusakan dan kehilangan", "report damage or loss"."""
    return "and/or" not in (mine.key, other.key) and all(
        _JOINS_EVENTS[text.language][0].search(text.said, max(0, joint.start - _REACH), joint.start)
        and _JOINS_EVENTS[text.language][1].match(text.said, joint.end)
        and _REPORTS[text.language].search("".join(sentence_around(text.said, joint.start)))
        for text, joint in ((indonesian, mine), (english, other))
    )


_LETTERS = {
    "id": (expression(r"\bhuruf\s+[a-z]\s+$"), expression(r"\s+huruf\s+[a-z]\b")),
    "en": (expression(r"\bletter\s+[a-z]\s+$"), expression(r"\s+letter\s+[a-z]\b")),
}
_DENIES_BOTH = expression(r"\b(?:not|no|nor|neither|never|cannot|without)\b", re.IGNORECASE)


def _is_of_either_letter(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether either of two letters is meant, and both in English, which denies nothing: "tidak memenuhi huruf a atau huruf b", "fails letter a and letter b"."""
    are_letters = all(
        _LETTERS[text.language][0].search(text.said, max(0, joint.start - _REACH), joint.start)
        and _LETTERS[text.language][1].match(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )
    is_turned = (mine.key, other.key) == ("or", "and")
    return is_turned and are_letters and not _DENIES_BOTH.search(english.said, 0, other.start)


_EVERY = {
    "id": r"(?:se)?tiap(?:-tiap)?|seluruh|semua|masing-masing",
    "en": r"each|every|all",
}
_JOINS_EVERY = {
    language: (
        expression(rf"\b(?:{every})\s+[^.,;:]{{2,80}}$", re.IGNORECASE),
        expression(
            rf"\s+(?:(?:di|ke|dari|pada|untuk|bagi|kepada|in|at|to|of|from|for|on|by)\s+)?(?:{every})\s",
            re.IGNORECASE,
        ),
    )
    for language, every in _EVERY.items()
}
"""Before a joint and behind it, all of a kind: "setiap rumah sakit dan setiap mal", "every hospital or every mall"."""


def _is_of_every_one(
    indonesian: LanguageVersion, mine: _Joint, english: LanguageVersion, other: _Joint
) -> bool:
    """Return whether both texts, which deny nothing, join all of one kind to all of another, each with its "every": to choose is not to have both."""
    return all(
        _JOINS_EVERY[text.language][0].search(text.said, 0, joint.start)
        and _JOINS_EVERY[text.language][1].match(text.said, joint.end)
        and not _EITHER.search("".join(sentence_around(text.said, joint.start)))
        and not _OF_WHOM.search(text.said, joint.end)
        for text, joint in ((indonesian, mine), (english, other))
    )


_OF_WHOM = expression(r"\b(?:yang|who|which|that|whose)\b", re.IGNORECASE)
"""Behind a joint, tells of which of both something is true: "setiap saksi dan setiap korban yang"."""
_CONDITION = expression(r"\b(?:apabila|jika|bila|kalau|jikalau|if|when|where)\b", re.IGNORECASE)
"""Begins what a denial before it does not deny: "tidak dipergunakan apabila"."""
_A_FIGURE = expression(r"[^.;,]{0,40}?\d")
_IF_AGAIN = expression(r"\s+(?:apabila|jika|bila|if|when|where)\b", re.IGNORECASE)
"""Behind a joint, another condition: "apabila manifes dipalsukan, atau apabila izinnya dicabut"."""
_UNLESS = expression(
    r"\b(?:kecuali(?:\s+(?:apabila|jika|bila|kalau|dalam\s+hal))?|unless)\b", re.IGNORECASE
)
_SOMEBODY_ELSE_DOES = expression(
    r"\s+(?:(?:the|a|an|its|his|her|their)\s+(?:[a-z]+\s+){1,3}(?:is|are|has|have|so\s+[a-z]+s)\b"
    r"|(?:[a-z]+\s+){1,3}?(?:me(?:m|n|ng|ny)?[a-z]{4,}(?:nya|kannya)|telah|sudah)\b)"
)
"""Behind a joint, what somebody else does: "hakim memerintahkannya atau pelapor menghendakinya", "or the informant so wishes"."""


def _of_limits(text: str, joint: _Joint, sentence: str) -> int:
    """Return where in the *sentence* before a *joint* the condition begins of which it joins two limits, 0 where it does not.

    Other conditions are joined more loosely: "jika terjadi badai dan gelombang tinggi", "when there are storms or high waves";
    but not whole ones, each with its own "if", nor what this one or that one does behind "unless".
    """
    begin = max((found.end() for found in _CONDITION.finditer(sentence)), default=0)
    is_limit = begin and re.search(r"\d", sentence[begin:]) and _A_FIGURE.match(text, joint.end)
    is_whole = begin and _IF_AGAIN.match(text, joint.end)
    if is_limit or is_whole:
        return begin
    unless = max((found.end() for found in _UNLESS.finditer(sentence)), default=0)
    return unless if _SOMEBODY_ELSE_DOES.match(text, joint.end) else 0


_ANOTHER_CLAUSE = expression(
    r",\s+(?:dan|serta|tetapi|namun|sedangkan|and|but|while|whereas)\s", re.IGNORECASE
)


def _denies_what_follows(sentence: str, begin: int) -> bool:
    """Return whether a word of *sentence*, which stands before a joint, lets both languages choose behind *begin*.

    A denial within what tells who does something is of that alone, one before it is of all: "tidak ada PIHAK yang menerima
    data boleh". One in a clause before is of that clause.
    """
    told = [found.span() for found in _ABOUT_WHOM.finditer(sentence)]
    return any(
        not any(
            each.start() < end
            and (start < each.start() or _ANOTHER_CLAUSE.search(sentence, each.end(), start))
            for start, end in told
        )
        for each in _EITHER.finditer(sentence, begin)
    )


_LIMIT = expression(
    r"\b(?:(?:not|no)\s+(?:be\s+)?(?:later|earlier|sooner|more|less|fewer|longer)\s+than"
    r"|tidak\s+(?:lebih(?:\s+[^\W\d_]+)?\s+(?:dari|daripada)|kurang\s+dari|melebihi))"
    r"((?:\s+(?!(?:to|by|for|kepada|oleh|untuk|bagi)\b)[^\W\d_]+){1,5})\s+$",
    re.IGNORECASE,
)


def _has_joined_limit(sentence: str, language: str) -> bool:
    """Return whether *sentence* ends before a joint of two limits, neither of them a figure: "no more than the market price or"."""
    found = _LIMIT.search(sentence)
    return found is not None and not any(
        is_number_word(word, language) for word in found[1].casefold().split()
    )


def _is_either(text: LanguageVersion, joint: _Joint) -> bool:
    """Return whether a word before *joint* lets both languages choose, or one in what it joins."""
    clause = _CLAUSE.search(text.said, joint.end)
    sentence, _rest = sentence_around(text.said, joint.start)
    condition = _of_limits(text.said, joint, sentence)
    before = (
        _denies_what_follows(sentence, condition),
        _ANY.search(sentence, condition),
        _has_joined_limit(sentence, text.language),
    )
    return any(before) or bool(
        not _BINDS.match(text.said, joint.end)
        and not _DENIES_IT.match(text.said, joint.end)
        and _EITHER.search(text.said, joint.end, clause.start() if clause else len(text.said))
    )


_ONLY_FOR = expression(r"\s+(?:hanya|only)\s+(?:untuk|bagi|pada|for|to|in|on)\b", re.IGNORECASE)
"""Behind a joint that adds within what bounds: "dengan persetujuan tertulis atau terekam dan hanya untuk pendaftaran"."""


def _joints(text: LanguageVersion, dictionary: Dictionary) -> list[_Joint]:
    terms = [each for each in dictionary.terms(text.said, text.language) if not each.function]
    starts = [each.start for each in terms]
    names = _JOINTS[text.language]
    return [
        _Joint(
            "and/or" if _is_of_both(text.said, found) else names[found[0].casefold()],
            found[0],
            *found.span(),
            [each for each in terms if each.end <= found.start()][-_NEAR:],
            terms[bisect_left(starts, _behind(text.said, found)) :][:_NEAR],
        )
        for found in _JOINT[text.language].finditer(text.said)
        if text.said[found.end() :].strip()
        and not _FALLS_BACK.match(text.said, found.end())
        and not _ONLY_FOR.match(text.said, found.end())
        and not (
            text.said[: found.start()].endswith(", ") and _IN_A_CASE.match(text.said, found.end())
        )
        and not _restates(text.said, found)
        and not _is_in_number(text.said, found)
        and not _is_of_one(text.said, found)
    ]


_WITH_A_CASE = expression(
    r",?\s+(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when|in\s+case)\b[^,.;:]{1,80},\s+",
    re.IGNORECASE,
)
"""Between a joint and what it joins, when that is so: "pasien atau, jika ia belum dewasa, orang tuanya"."""


def _behind(text: str, joint: re.Match[str]) -> int:
    """Return where in *text* that begins which *joint* joins to what stands before it."""
    case = _WITH_A_CASE.match(text, joint.end())
    return case.end() if case else joint.end()


_OF_ONE = expression(
    r"\b(?:his\s+or\s+her(?:s|self)?|he\s+or\s+she|him\s+or\s+her|her\s+or\s+his|she\s+or\s+he|himself\s+or\s+herself)\b",
    re.IGNORECASE,
)
"""Names one person whose sex is not said, for which Indonesian has one word: "his or her own", "-nya"."""
_NEXT = 10


def _is_of_one(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* stands in the name of one person: "he or she"."""
    found = _OF_ONE.finditer(text, max(0, joint.start() - _NEXT), joint.end() + _NEXT)
    return any(each.start() < joint.start() < each.end() for each in found)


_HUNDREDS = expression(r"\b(?:hundred|thousand|million|billion)\s+$", re.IGNORECASE)
_NEXT_WORD = expression(r"\s+([^\W\d_]+)")


def _is_in_number(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* joins no words, but stands in a number: "one hundred and fifty"."""
    following = _NEXT_WORD.match(text, joint.end())
    return (
        following is not None
        and is_number_word(following[1].casefold(), "en")
        and bool(_HUNDREDS.search(text, max(0, joint.start() - _REACH), joint.start()))
    )


_PLACED = r"(?:pada|di|ke|oleh|melalui|lewat|dengan|kepada|pukul|secara|paling|on|in|at|by|through|via|with|to|within|before|after)"
_FALLS_BACK = expression(
    r",?\s+failing\s+(?:that|this|which|such|agreement|consensus)\b"
    r"|,?\s+(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when|should|in\s+case|in\s+the\s+event|in\s+(?:his|her|its|their|the)\b)\b[^,.;:]{1,80},\s+"
    rf"{_PLACED}\b"
    r"|,\s+in\s+[^,.;:]{1,40}\b(?:cases?|circumstances|emergenc(?:y|ies))\s*,",
    re.IGNORECASE,
)
"""Behind a joint, when else, where else or by whom else something is done, "dan bila Senin hari libur, pada hari kerja berikutnya"; behind the "or" of "by consensus or, failing that, by vote", which Indonesian says with a condition: "dan jika tidak tercapai"."""
_IN_A_CASE = expression(
    r"\s+[^,.;:]{1,60}\s(?:apabila|jika|bila|kalau|dalam\s+hal|if|where|when)\s", re.IGNORECASE
)
"""Behind a comma and a joint, what is so in a case of its own: "a day, or twice that if they work past 22.00"."""
_OF_BOTH = expression(
    r"\s+(?:(?:by|in|with|through|of|for|on|at|to|dengan|melalui|oleh)\s+)?(?:both|keduanya)\b",
    re.IGNORECASE,
)
"""Behind the "or" of "by radio, by loudspeaker, or by both", which is "and/or"."""
_ANY_OF_THEM = r"(?:(?:any|a)\s+(?:combination|mix(?:ture)?)|more\s+than\s+one)\s+of\s+(?:these|those|them|the\s+(?:two|three|four|five|above))\b"
_OR_BOTH = expression(
    rf"\s+(?:(?:by|in|with|through|at)\s+)?{_ANY_OF_THEM}"
    rf"|[^,.;:()]{{1,60}}?,?\s+or\s+(?:both\b(?!\s+[a-z])|(?:(?:by|in|with|through|at)\s+)?{_ANY_OF_THEM})"
    r"|[^,.;:()]{1,60}?,?\s+atau\s+keduanya\b",
    re.IGNORECASE,
)
"""Behind an "or" that another one widens: "repaired or replaced, or both", "medicines or cash, or any combination of these"."""


def _is_of_both(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* is an "or" that does not choose; "ten fingers and both irises" are no choice."""
    return joint[0].casefold() in ("or", "atau") and bool(
        _OF_BOTH.match(text, joint.end()) or _OR_BOTH.match(text, joint.end())
    )


_SHARE = expression(r"(?:%|\bpersen|\bper ?cent)\s*(?:\([^)]*\))?,?\s*$", re.IGNORECASE)
_AMOUNT = expression(
    r"\s+(?:masing-masing\s+)?(?:(?:sebesar|senilai|sejumlah|sebanyak|setara(?: dengan)?)\s+)?(?:(?:Rp|IDR)\.?\s?)?\d",
    re.IGNORECASE,
)


_SUMMED = expression(r"\d[^;:.]*,\s*$")
_IN_ALL = expression(
    r"\s+(?:(?:seluruhnya|totalnya|total|jumlahnya|a\s+total\s+of)\s+[\d\x1f]"
    r"|[^;:()]{1,40}(?:\([^()]*\))?[^,;:()\d]{0,40}\b(?:in\s+all|altogether|in\s+total|seluruhnya)\b)",
    re.IGNORECASE,
)
"""Behind the "or" that only sums up figures: "360, 240 and 480 tonnes, or 1,080 tonnes in all"."""


def _restates(text: str, joint: re.Match[str]) -> bool:
    """Return whether *joint* only says a share again as an amount: "60% atau Rp120.000.000,00"."""
    before = text[max(0, joint.start() - _REACH) : joint.start()]
    if _SUMMED.search(before) and _IN_ALL.match(text, joint.end()):
        return True
    return bool(_SHARE.search(before) and _AMOUNT.match(text, joint.end()))


_REACH = 80
"""Characters before a joint that may hold a share and its words."""


def _facing(ours: Sequence[_Joint], theirs: Sequence[_Joint]) -> Iterator[tuple[_Joint, _Joint]]:
    """Yield the joints of both that join the same words one after another, each of them once; of single ones, what either joins."""
    alike = _half_alike if len(ours) == 1 else _alike
    if len(ours) == len(theirs) and all(map(alike, ours, theirs)):
        yield from zip(ours, theirs, strict=True)
        return
    for alike in (_next_alike, _alike):
        faced = list(_only_alike(ours, theirs, alike))
        yield from faced
        ours = [each for each in ours if each not in [mine for mine, _other in faced]]
        theirs = [each for each in theirs if each not in [other for _mine, other in faced]]
    if len(ours) == len(theirs) == 1 and _half_alike(ours[0], theirs[0]):
        yield ours[0], theirs[0]


def _only_alike(
    ours: Sequence[_Joint], theirs: Sequence[_Joint], alike: Callable[[_Joint, _Joint], bool]
) -> Iterator[tuple[_Joint, _Joint]]:
    """Yield the joints of both that are alike each other and no third."""
    for mine in ours:
        found = [each for each in theirs if alike(mine, each)]
        if len(found) == 1 and sum(alike(each, found[0]) for each in ours) == 1:
            yield mine, found[0]


def _next_alike(one: _Joint, other: _Joint) -> bool:
    """Return whether the words right beside both say the same."""
    return _same(one.before[-1:], other.before[-1:]) and _same(one.after[:1], other.after[:1])


def _alike(one: _Joint, other: _Joint) -> bool:
    return (_same(one.before, other.before) and _same(one.after, other.after)) or (
        _same(one.before, other.after) and _same(one.after, other.before)
    )


def _half_alike(one: _Joint, other: _Joint) -> bool:
    return _same(one.before, other.before) or _same(one.after, other.after)


def _same(ours: Sequence[Term], theirs: Sequence[Term]) -> bool:
    return share_a_meaning(ours, theirs)


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
        r"|not|nothing|none|nobody|neither|sole|strictly|but|reserved|subject to|depend\w*|provided"
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


def _is_denied(text: LanguageVersion, found: re.Match[str]) -> bool:
    """Return whether what is *found* in *text* stands right behind a denial: "does not require the approval of"."""
    begin = max(0, found.start() - _REACH)
    return _DENIES[text.language].search(text.said, begin, found.start()) is not None


def _only(first: LanguageVersion, second: LanguageVersion) -> Iterator[Difference]:
    """Yield an "only" that the other text does not know in any way."""
    mine, others = (_lost(*pair, _ONLY, _ALSO_ONLY) for pair in ((first, second), (second, first)))
    yield from differences(first, mine, second, others)


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
