"""Words that say that a person is spoken of next: "Sdri.", "korban", "a.n.", "keluarga"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mou_gen.language.spelling import Word
from mou_gen.library.words import known_words
from mou_gen.startup.expressions import expression

_LEADS = frozenset(
    re.findall(
        r"\w+",
        """sdr sdri saudara saudari ny nyonya nn nona tn tuan bpk bapak pak ibu bu ib anak alias als aka binti
    bin bte panggilan dipanggil bernama nama korban saksi penyintas adik kakak kak mbak mas si sang
    mr mrs ms miss victim witness survivor named called name girl boy woman man child client klien
    person perempuan lelaki wanita pria hj
    an kasus perkara berkas keluarga kepada pmi cpmi tki inisial berinisial initials pasien mama mak bapa papa
    ayah om tante paman bibi nenek kakek suami istri dik dek case file family parents mother father husband
    wife patient migrant
    alm almh almarhum almarhumah mendiang jenazah late ananda adinda kakanda nak neng ning teteh mbakyu mbok bude budhe
    pakde pakdhe bulik paklik oma opa abang bang kang cak encik ina ama inang usi""",
    )
)
_LEADING_PAIRS = frozenset(
    (
        *(("a", "n"), ("atas", "nama"), ("orang", "tua"), ("k", "a"), ("known", "as")),
        *(("case", "of"), ("file", "of"), ("family", "of"), ("parents", "of")),
    )
)
_FILLERS = frozenset(
    re.findall(r"\w+", "lengkap asli kecil yaitu yakni ialah adalah tersebut is was full namely")
)
"""Words of everybody that may stand between such a word and the name: `korban, yaitu Melati`."""
_VICTIMS = frozenset(("korban", "penyintas", "victim", "survivor"))
_BEFORE_VICTIMS = frozenset(re.findall(r"\w+", "selaku sebagai adalah ialah a the is was as"))
_YEARS = frozenset(("tahun", "thn", "th", "year", "years"))
_COURTESIES = frozenset(
    re.findall(r"\w+", "sdr saudara tn tuan bpk bapak pak ibu bu mr mrs ms miss nama name kepada")
)
"""What people of office are called too, of whom many have the same names."""
_INITIALS = frozenset(("inisial", "berinisial", "initials"))
_BETWEEN = expression(r"[\s,:(\"“‘'-]{1,3}")
_SHORTENED = frozenset(
    ("sdr", "sdri", "ny", "nn", "tn", "bpk", "an", "n", "hj", "als", "mr", "mrs", "alm", "almh")
)


def is_introduced(said: Sequence[Word], place: int) -> bool:
    """Return whether a word before *place* says that a person follows, a strange one between perhaps."""
    before = [word.key for word in said[max(0, place - 2) : place]]
    if not before:
        return False
    last, *earlier = reversed(before)
    if _leads(last) or (earlier and (earlier[0], last) in _LEADING_PAIRS):
        return True
    between = last in _FILLERS or last not in known_words()
    return bool(earlier) and _leads(earlier[0]) and between


def is_explained(said: Sequence[Word], place: int) -> bool:
    """Return whether what follows *place* says that it was a victim: `Melati (korban)`, `Melati, 14 tahun`."""
    after = [word.key for word in said[place + 1 : place + 4]]
    if after[1:] and after[0].isdecimal():
        return after[1] in _YEARS
    called = next((each for each in after if each not in _BEFORE_VICTIMS), "")
    return called in _VICTIMS


def is_called(text: str, said: Sequence[Word], place: int) -> bool:
    """Return whether the word right before *place* says that a person follows, in the same sentence."""
    if not place:
        return False
    last = said[place - 1]
    between = text[last.end : said[place].start]
    if last.key in _SHORTENED:
        between = between.removeprefix(".")
    pair = (said[place - 2].key, last.key) if place > 1 else ()
    return bool(_BETWEEN.fullmatch(between)) and (_leads(last.key) or pair in _LEADING_PAIRS)


def is_courteous(said: Sequence[Word], place: int) -> bool:
    """Return whether the word right before *place* is one for people of office too."""
    return place > 0 and said[place - 1].key in _COURTESIES


def tells_initials(said: Sequence[Word], place: int) -> bool:
    """Return whether the word right before *place* says that initials follow."""
    return place > 0 and said[place - 1].key in _INITIALS


def _leads(key: str) -> bool:
    return key in _LEADS or key.removesuffix("nya") in _LEADS
