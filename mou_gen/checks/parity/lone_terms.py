"""Terms of the glossary that one of two texts has and the other does not, in no words of its own either."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.parity.pairs import LanguageVersion, unmatched
from mou_gen.language.dictionary import Dictionary, unanswered
from mou_gen.language.glossary import TermList, TermMatch
from mou_gen.startup.expressions import expression


def lone_terms(
    first: LanguageVersion, second: LanguageVersion, terms: TermList, dictionary: Dictionary
) -> Iterator[tuple[LanguageVersion, TermMatch, LanguageVersion]]:
    """Yield each of *terms* that one of two texts, the *first* Indonesian, has and the other does not, between its own text and the other."""
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
                or _is_elected(one, found)
                or any(found.start in span for span in children_of_parents(one, other))
            ):
                yield one, found, other


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


_ELECTION = expression(r"\b(?:pemilihan|pilkada|calon)\s+$", re.IGNORECASE)


def _is_elected(one: LanguageVersion, found: TermMatch) -> bool:
    """Return whether *found* tells of whose election the text speaks, which English names after the region: "pemilihan kepala daerah", "the regional election"."""
    is_head = found.text.casefold() == "kepala daerah"
    return is_head and bool(_ELECTION.search(one.said, max(0, found.start - 20), found.start))


_HELD_BEFORE = expression(
    r"\b(?:peserta|kuorum|undangan|notula|risalah|daftar\s+hadir|jadwal|tempat|waktu|pimpinan|sebelum|setelah|sesudah"
    r"|(?:meng|di)adakan|menyelenggarakan|diselenggarakan|menghadiri|mengikuti|memimpin|membuka|menutup|menunda|dalam|mengundang\s+ke(?:\s+dalam)?)\s+$",
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


_PARENTS_ID = expression(r"\b(?:orang\s*tua|wali\s+murid|ayah|ibunya)", re.IGNORECASE)
_PUPILS = expression(
    r"\b(?:calon\s+)?(?:peserta\s+didik|anak\s+didik|murid(?:-murid)?|siswa|siswi|pelajar|santri)\b",
    re.IGNORECASE,
)
_PARENTS = r"(?:parents?|guardians?|mothers?|fathers?)"
_THEIR_CHILDREN = expression(
    rf"\b{_PARENTS}\b[^.;:]{{1,100}}?\b(?:their|his|her|whose)\s+(?:own\s+)?(?P<child>child(?:ren)?(?:['’]s)?)\b"
    rf"|\b(?P<whose>child(?:ren)?['’]s)\s+(?:own\s+)?{_PARENTS}\b",
    re.IGNORECASE,
)


def children_of_parents(one: LanguageVersion, other: LanguageVersion) -> list[range]:
    """Return where *one*, English, names as the children of parents those whom the *other* calls pupils, or not at all: "peserta didik kepada orang tuanya"."""
    if one.language != "en" or not _PARENTS_ID.search(other.said):
        return []
    names = ("child", "whose")
    found = [(each, name) for each in _THEIR_CHILDREN.finditer(one.said) for name in names]
    return [range(*each.span(name)) for each, name in found if each[name]]


def pupils_of_parents(one: LanguageVersion, other: LanguageVersion) -> list[tuple[int, int]]:
    """Return where *one*, Indonesian, names the pupils whom the *other* names as the children of parents."""
    said = children_of_parents(other, one)
    return [each.span() for each in _PUPILS.finditer(one.said)][: len(said)]
