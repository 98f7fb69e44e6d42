"""A count broken down by kinds: "347 pemohon, terdiri atas 205 pekerja dan 142 pelajar".

Only what is surely of one class is added up: applicants are persons and so are workers, but a
group, a family or a kilogram is not one of what was counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from mou_gen.calculations.totals import is_of_more
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.stated_amounts import amount_of, are_multiplied, sum_of
from mou_gen.startup.expressions import expression


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


PERSONS = _words(
    """
    anak anggota apoteker bidan buruh calon disabilitas dokter dosen guru instruktur jemaah kader karyawan korban laki-laki lansia
    mahasiswa mahasiswi murid narapidana nelayan operator orang pasien pedagang pegawai pekerja pelajar pelaut pelatih pelaku pelamar
    peladang pemandu pemohon pemuda penari pendamping pengawas pengemudi pengguna pengrajin perajin pengunjung pengungsi penjual penumpang
    pensiunan penyandang penyintas penyuluh perawat perempuan peserta petani peternak petugas pria psikolog relawan remaja santri
    saksi satpam sukarelawan siswa siswi tamu tenaga undangan warga wanita wisatawan
    adults applicants boys cadres children doctors drivers elderly facilitators farmers fishers fishermen girls guests guides
    instructors labourers lecturers men members merchants midwives nurses officers operators participants passengers patients
    pedestrians pensioners people persons pharmacists psychologists pupils refugees residents students teachers tourists traders
    trainees trainers users victims villagers visitors volunteers witnesses women workers youths pilgrims
    """
)
_CLASSES = [
    PERSONS,
    _words(
        """
    kendaraan ambulans bus minibus mobil truk sepeda angkot vehicles ambulances buses minibuses cars lorries trucks motorcycles vans
        """
    ),
    _words(
        """
    ternak sapi kerbau kambing domba babi ayam itik kuda livestock animals cattle cows buffaloes goats sheep pigs chickens ducks horses
        """
    ),
    _words(
        """
    permohonan pengaduan aduan laporan permintaan applications complaints reports requests
        """
    ),
    _words("daerah kabupaten kota regions regencies cities"),
    _words("desa kelurahan villages"),
]
"""What is counted one by one, by the word that follows its number."""
_CONSISTS = {
    "id": expression(
        r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?,?\s+(?:yang\s+)?(?:terdiri\s+(?:atas|dari)|dengan\s+rincian|yaitu|yakni)\s*:?\s+"
    ),
    "en": expression(
        r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?(?:,?\s+(?:consisting\s+of|comprising|made\s+up\s+of|namely|that\s+is,?)\s*:?|:)\s+"
    ),
}
_JOINT = expression(
    r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?(?:\s*,|,?\s+(?P<last>dan|serta|and))\s+"
)
_NOUN = expression(r"\s+([^\W\d_]+(?:-[^\W\d_]+)?)")
_NOT_APART = expression(
    r"\b(?:antara|termasuk|lain\w*|masing-masing|setiap|tiap|per|including|whom|which|others?|each|every|per|both)\b",
    re.IGNORECASE,
)
"""Says that a part is one of another, or of each."""
_AND_MORE = expression(
    r"[^.;]{0,80}?\b(?:sisa\w*|lain\w*|selebihnya|rest|remain\w*|others?)\b", re.IGNORECASE
)
_BOUND = expression(
    r"\b(?:paling\s+\w+|sekitar|lebih\s+dari|kurang\s+dari|hampir|minim(?:al|um)|maksim(?:al|um)|at\s+(?:least|most)|about|than|nearly|up\s+to)\s+$",
    re.IGNORECASE,
)


_IN_ALL = {
    "id": expression(
        r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?,?\s+(?:(?:sehingga|atau|dan)\s+)?(?:seluruhnya|semuanya|jumlahnya|berjumlah|total(?:nya)?)"
        r"(?:\s+(?:ada|adalah|ialah|berjumlah|sebanyak))?\s+"
    ),
    "en": expression(
        r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,6}?,?\s+(?:(?:or|thus|and)\s+)?(?:(?:in\s+all|altogether|in\s+total),?\s+|(?:for\s+)?a\s+total\s+of\s+)?"
    ),
}
"""Between the kinds and their sum: "8 kabupaten dan 2 kota, seluruhnya 10 daerah"."""
_ANYTHING_OF_A_CLASS = _words(
    "orang kendaraan ternak daerah people persons vehicles livestock animals regions"
)
"""What a whole class is called, so that what stands beside it can only be its kinds."""
_SEXES = (
    _words("laki-laki pria putra men males male boys"),
    _words("perempuan wanita putri women females female girls"),
)
_OF_AN_AGE = _words("anak lansia bayi balita dewasa children elderly adults")
"""Who may be counted beside women and men: "20 anak, 12 perempuan dan 7 laki-laki" lists three."""
_BESIDE = expression(r"(?:\s+[^\W\d_]+){0,2}?(?:\s*,\s+|\s+\()")
"""Between a count and its kinds that follow without a word: "20 orang, 12 perempuan dan 8 laki-laki"."""
_ENDS_THERE = expression(r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?)?\s*(?:[.;)]|$)")
_OTHERS_FOLLOW = expression(
    r"[^.;)]{0,30}[.;)]\s*(?:(?:adapun|sedangkan|the)\s+)?(?:sisa\w*|selebihnya|lainnya|rest|remain\w*|others?)\b"
    r"|[^.;)]{0,30}[.;)][^.;]{0,60}\b(?:tidak\s+hadir|berhalangan|absent|did\s+not)\b",
    re.IGNORECASE,
)
"""Tells behind some kinds, in the next sentence, of the others."""
_ONE_BY_ONE = expression(r",\s*(?:dan|serta|and)\s")
_ALL_TOLD = expression(r"\s+[^\W\d_]+\s+(?:in\s+all|altogether|in\s+total)\b", re.IGNORECASE)
_OF_EACH_PARTY = expression(
    r"(?:\s+[^\W\d_]+(?:-[^\W\d_]+)?){1,8}?\s+(?:(?:dari|oleh|pada|from|by|of|in)\s+)?(?:(?:setiap|tiap|masing-masing|each|every)\s+(?:of\s+the\s+)?(?P<party>PIHAK|PART(?:Y|IES))?|(?:each|apiece)\b)",
    re.IGNORECASE,
)
"""Behind the last part, whose these parts are: "3 orang pegawai dan 1 orang kepala desa dari setiap PIHAK"."""
_MOST = expression(r"\b(?:paling\s+banyak|maksim(?:al|um)|at\s+most|up\s+to)\b", re.IGNORECASE)


def wrong_breakdowns(text: str, language: str, parties: int = 0) -> Iterator[tuple[Fact, Decimal]]:
    """Yield each count of *text* whose kinds, listed right beside it, make another number; and that number.

    *parties* are as many as "setiap PIHAK" means, 0 where nobody knows.
    """
    found = [each for each in facts(text, language) if each.kind is FactKind.NUMBER and each.sure]
    yield from _wrong_sums(text, language, found)
    for place, total in enumerate(found[:-2]):
        class_of_total = _class(text, total)
        between = (text, total.end, found[place + 1].start)
        consists = _CONSISTS[language].fullmatch(*between)
        if not class_of_total or not (consists or _BESIDE.fullmatch(*between)):
            continue
        parts = _parts(text, found[place + 1 :])
        if not parts or not (consists or _stand_beside(text, total, parts)):
            continue
        made = sum((Decimal(each.value) for each in parts), Decimal(0))
        if (
            all(_class(text, each) is class_of_total for each in parts)
            and not _NOT_APART.search(text, found[place + 1].start, parts[-1].start)
            and not _AND_MORE.match(text, parts[-1].end)
            and _differs(text, total, made)
            and not is_of_more(found[:place], total, made)
            and not _is_made_by_each(text, total, parts, parties)
        ):
            yield total, made


def _is_made_by_each(text: str, total: Fact, parts: Sequence[Fact], parties: int) -> bool:
    """Return whether each of the *parties* has all *parts*, or the last of them, and these make the *total*; or who has them is not known."""
    of_each = _OF_EACH_PARTY.match(text, parts[-1].end)
    if of_each is None:
        return False
    if not of_each["party"] or parties < _TWO:
        return True
    made, last = sum_of(parts), amount_of(parts[-1])
    return amount_of(total) in (made * parties, made + last * (parties - 1))


def _stand_beside(text: str, total: Fact, parts: Sequence[Fact]) -> bool:
    """Return whether *parts*, which stand right behind a *total*, can only be its kinds: women and men, or kinds of vehicles or livestock.

    Of persons, some may be told: "45 orang, 3 lansia dan 2 anak".
    """
    if (
        not _ENDS_THERE.match(text, parts[-1].end)
        or (len(parts) == _TWO and _ONE_BY_ONE.search(text, parts[0].end, parts[1].start))
        or _NOT_APART.search(text, total.end, parts[0].start)
        or _OTHERS_FOLLOW.match(text, parts[-1].end)
        or _OF_MORE.search(text, 0, total.start)
    ):
        return False
    noun, nouns = _noun(text, total), [_noun(text, each) for each in parts]
    are_sexes = len(nouns) == _TWO and all(any(each in sex for each in nouns) for sex in _SEXES)
    is_class = noun in _ANYTHING_OF_A_CLASS - PERSONS and noun not in nouns
    return is_class or (are_sexes and noun not in _OF_AN_AGE.union(*_SEXES))


_TWO = 2
_OF_MORE = expression(r"\b(?:dari|of|among)\s+$", re.IGNORECASE)
"""Before a whole of which only some are told: "Dari 60 orang, 12 perempuan dan 8 laki-laki"."""


def _differs(text: str, total: Fact, made: Decimal) -> bool:
    """Return whether *made* cannot be *total*: of what is bounded, only more than the most."""
    bound = _BOUND.search(text, max(0, total.start - 30), total.start)
    if bound is None:
        return made != Decimal(total.value)
    return bool(_MOST.search(bound[0])) and made > Decimal(total.value)


def _wrong_sums(text: str, language: str, found: Sequence[Fact]) -> Iterator[tuple[Fact, Decimal]]:
    """Yield each count behind its kinds that is not what they make."""
    for place in range(len(found) - 2):
        parts = _parts(text, found[place:])
        after = found[place + len(parts) :]
        if not parts or not after or (place and _parts(text, found[place - 1 :])):
            continue
        total, made = after[0], sum((Decimal(each.value) for each in parts), Decimal(0))
        between = _IN_ALL[language].fullmatch(text, parts[-1].end, total.start)
        told = between and (
            "total" in between[0] or language == "id" or _ALL_TOLD.match(text, total.end)
        )
        classes = {_class(text, each) for each in (*parts, total)}
        if (
            told
            and len(classes) == 1
            and None not in classes
            and not _NOT_APART.search(text, parts[0].start, total.start)
            and made != total.value
            and not _is_of_each_kind(text, parts, after)
            and not are_multiplied(parts, after[: len(parts)])
        ):
            yield total, made


def _is_of_each_kind(text: str, parts: Sequence[Fact], totals: Sequence[Fact]) -> bool:
    """Return whether the first of *totals* is of one kind of *parts*, and the next of another: "seluruhnya 5 dokter dan 16 perawat"."""
    kinds = [_noun(text, each) for each in totals[:2]]
    return len(set(kinds)) == _TWO and set(kinds) <= {_noun(text, each) for each in parts}


def _parts(text: str, found: Sequence[Fact]) -> Sequence[Fact]:
    """Return those of *found* that make one list from the first on, to its last "dan"; none where it has none."""
    closed = 0
    for place in range(1, len(found)):
        joint = _JOINT.fullmatch(text, found[place - 1].end, found[place].start)
        if not joint:
            break
        if joint["last"]:
            closed = place + 1
        elif closed:
            break
    return found[:closed]


def _class(text: str, fact: Fact) -> frozenset[str] | None:
    """Return the class of what *fact* counts; None where it is not known to be counted one by one."""
    word = _noun(text, fact)
    return next((each for each in _CLASSES if word in each), None)


def _noun(text: str, fact: Fact) -> str:
    noun = _NOUN.match(text, fact.end)
    return noun[1].casefold() if noun else ""
