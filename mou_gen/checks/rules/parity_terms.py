"""A glossary term in one language has its equivalent in the other.

A defined term keeps its meaning only if it is always translated by the same word. The glossary
(`law/glossary.yaml` in the templates) lists equivalents; a regency adds its own in a file of the
same name. If one language has a term and the other none of its equivalents, the translation is
incomplete or uses a word with another meaning.

Passes: `Kesepakatan Bersama` beside `Joint Agreement`; `korban` beside `victims`.
Fails:  `Kesepakatan Bersama` beside `Mutual Contract`, or beside `Cooperation Agreement`;
        `saksi dan/atau korban` beside `witnesses`; `pengelola data pribadi` beside `the controller of the personal data`; `Kelompok Perajin` beside `Weavers' Group`, where the agreement defines that as
        `Kelompok Penenun`.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.parity.defined_terms import another_term, terms_of_agreements
from mou_gen.checks.parity.pairs import LanguageVersion, pairs, unmatched
from mou_gen.errors import Level, Problem
from mou_gen.language.dictionary import Dictionary, unanswered
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.library.dictionary import read_dictionary
from mou_gen.library.glossary import read_glossary
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "parity-terms"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Istilah dari glosarium dalam satu bahasa memiliki padanannya dalam bahasa lain.

Istilah yang didefinisikan hanya tetap bermakna jika selalu diterjemahkan dengan kata yang sama.
Glosarium (`law/glossary.yaml` dalam templat) menyebutkan kata yang sepadan; daerah menambahkan
istilahnya sendiri dalam berkas bernama sama. Jika satu bahasa memakai suatu istilah dan bahasa lain
tidak memakai satu pun padanannya, terjemahannya tidak lengkap atau memakai kata yang lain artinya.

Lulus:  `Kesepakatan Bersama` di samping `Joint Agreement`; `korban` di samping `victims`.
Gagal:  `Kesepakatan Bersama` di samping `Mutual Contract`, atau di samping `Cooperation Agreement`;
        `saksi dan/atau korban` di samping `witnesses`; `pengelola data pribadi` di samping `the controller of the personal data`; `Kelompok Perajin` di samping `Weavers' Group`, padahal kesepakatan
        mendefinisikannya sebagai `Kelompok Penenun`.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield each term that one language of *case* says and the other does not."""
    terms, dictionary = read_glossary(case.templates).terms, read_dictionary(case.templates)
    defined = dict(terms_of_agreements(case.record))
    for first, second in pairs(case):
        yield from _another(first, second, defined)
        ours, theirs = terms.found(first.said, "id"), terms.found(second.said, "en")
        is_named = _is_named_otherwise(first, ours) or _is_named_otherwise(second, theirs)
        for one, mine, other, answers in (
            (first, ours, second, theirs),
            (second, theirs, first, ours),
        ):
            for found in unmatched(one, mine, answers):
                if _is_defined(found, mine, () if is_named else answers) or not (
                    one.completes(found, other)
                    or _is_translated(one, found, other, dictionary)
                    or _is_of_animals(one, found, other)
                    or _is_held(one, found, other)
                    or _has_suffered(one, found, other)
                ):
                    yield _problem(one, found, other, terms)


def _another(
    first: LanguageVersion, second: LanguageVersion, defined: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield another term in Indonesian than the English names, as the documents define them."""
    for found, named, term in another_term(defined, first.said, second.said):
        message = _(
            "{text} stands beside {named}, which the documents define as {term}",
            text=first.quoted(found[0]),
            named=second.quoted(named[0]),
            term=f"`{term}`",
        )
        hint = _("use the defined term in both languages, or neither")
        yield Problem(first.place(*found.span()), message, hint, ID, LEVEL)


_CONTROLLER = "pengendali-data"
_INSTRUMENTS = frozenset(
    ("kesepakatan-bersama", "nota-kesepahaman", "nota-kesepakatan", "perjanjian-kerja-sama")
)


_AGREEMENT = expression(
    r"\b(?:perjanjian|kesepakatan|nota|instrumen|agreement|memorandum|memoranda|instrument)s?\b",
    re.IGNORECASE,
)


def _is_defined(found: TermMatch, mine: Sequence[TermMatch], answers: Sequence[TermMatch]) -> bool:
    """Return whether the law defines *found*, so that no word for word translation answers it: a controller of personal data, or an agreement of one kind beside that of another."""
    if found.key == _CONTROLLER:
        return True
    said = {each.key for each in mine}
    others = [
        each for each in answers if each.key in _INSTRUMENTS - said and each.text[0].isupper()
    ]
    return found.key in _INSTRUMENTS and found.text[0].isupper() and bool(others)


def _is_named_otherwise(text: LanguageVersion, terms: Sequence[TermMatch]) -> bool:
    """Return whether *text* names an agreement by none of its *terms*, so that nobody knows which is which: "this instrument"."""
    named = {at for term in terms for at in range(term.start, term.end)}
    return any(each.start() not in named for each in _AGREEMENT.finditer(text.said))


def _is_translated(
    one: LanguageVersion, found: TermMatch, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether each word of the term has its own in *other*, if not as one term."""
    terms = dictionary.terms(one.said, one.language)
    words = [each for each in terms if found.start <= each.start < found.end]
    theirs = dictionary.terms(other.said, other.language)
    return not unanswered(words, theirs)


_ANIMALS = expression(
    r"\b(?:ekor|induk(?:nya)?|kawanan|betina|jantan|sarang|tetasan|satwa|ternak)\b", re.IGNORECASE
)
"""Tells that animals are counted, or of what kind they are: "18 ekor gajah, termasuk 4 anak"."""
_YOUNG = expression(
    r"\b(?:calf|calves|foals?|lambs?|kids?|piglets?|pupp(?:y|ies)|pups?|kittens?|cubs?|chicks?|ducklings?|goslings?"
    r"|fledglings?|nestlings?|hatchlings?|fawns?|joeys?|squabs?|infants?|young|offspring|litters?|broods?)\b",
    re.IGNORECASE,
)


def _is_of_animals(one: LanguageVersion, found: TermMatch, other: LanguageVersion) -> bool:
    """Return whether what is *found* is the young of an animal, which English calls otherwise than those of people."""
    return (
        found.text.casefold() == "anak"
        and bool(_ANIMALS.search(one.said))
        and bool(_YOUNG.search(other.said))
    )


_MISHAP = expression(
    r"\s+(?:dari\s+)?(?:(?:tindak\s+)?(?:pidana\s+)?perdagangan\s+orang|TPPO|kecelakaan|banjir|kebakaran|gempa|longsor|tanah\s+longsor|tsunami|bencana"
    r"|kekerasan|penganiayaan|penipuan|pencurian|perundungan|letusan|angin|badai|keracunan|gigitan|serangan|konflik|kerusuhan|tabrakan|ledakan)\b",
    re.IGNORECASE,
)
_SUFFERED = expression(
    r"\b(?:trafficked|injured|hurt|wounded|abused|maltreated|battered|defrauded|cheated|robbed|bullied|poisoned|bitten|mauled|burn(?:ed|t)|flooded|displaced|stricken"
    r"|bereaved|(?:hit|struck|affected|harmed)\s+(?:by|in)|affected)\b",
    re.IGNORECASE,
)


def _has_suffered(one: LanguageVersion, found: TermMatch, other: LanguageVersion) -> bool:
    """Return whether *found* names those to whom English says what happened: "korban banjir", "residents hit by the flood"."""
    return (
        found.text.casefold() == "korban"
        and bool(_MISHAP.match(one.said, found.end))
        and bool(_SUFFERED.search(other.said))
    )


_HELD_BEFORE = expression(
    r"\b(?:peserta|kuorum|undangan|notula|risalah|daftar\s+hadir|jadwal|tempat|waktu|pimpinan|sebelum|setelah|sesudah"
    r"|(?:meng|di)adakan|menyelenggarakan|diselenggarakan|menghadiri|mengikuti|memimpin|membuka|menutup|menunda|mengundang\s+ke(?:\s+dalam)?)\s+$",
    re.IGNORECASE,
)
_HELD_BEHIND = expression(
    r"(?:\s+(?:itu|ini|tersebut|berikutnya|lanjutan|luar\s+biasa|pertama|kedua|ketiga|yang))*\s+"
    r"(?:(?:akan|telah|sudah|dapat|wajib|harus|hanya)\s+)?"
    r"(?:diadakan|diselenggarakan|dilaksanakan|digelar|dihadiri|diikuti|dipimpin|dibuka|ditutup|ditunda|diundur|dijadwalkan"
    r"|berlangsung|dimulai|pertama|kedua|ketiga|keempat|berikutnya|lanjutan|luar\s+biasa)\b",
    re.IGNORECASE,
)
_BY_WAY_OF = expression(r"\b(?:secara|dengan|melalui|lewat)\s+$", re.IGNORECASE)
_GATHERING = expression(
    r"\b(?:assembl(?:y|ies)|gatherings?|forums?|councils?|sessions?|conferences?|congress(?:es)?|conventions?)\b",
    re.IGNORECASE,
)


def _is_held(one: LanguageVersion, found: TermMatch, other: LanguageVersion) -> bool:
    """Return whether what is *found* is an event that people attend, which English names as one: "musyawarah kedua diadakan"."""
    if found.text.casefold() != "musyawarah" or not _GATHERING.search(other.said):
        return False
    begin = max(0, found.start - 40)
    is_event = _HELD_BEFORE.search(one.said, begin, found.start) or _HELD_BEHIND.match(
        one.said, found.end
    )
    return bool(is_event) and not _BY_WAY_OF.search(one.said, begin, found.start)


def _problem(
    one: LanguageVersion, found: TermMatch, other: LanguageVersion, terms: TermList
) -> Problem:
    message = _(
        "{term} in {language} has no {words} in {other}",
        term=one.quoted(found.text),
        language=one.name,
        words=either(terms.forms(found.key, other.language)),
        other=other.name,
    )
    hint = _("use both or neither; you can add other words to `law/glossary.yaml`")
    return Problem(one.beside(found, other), message, hint, ID, LEVEL)
