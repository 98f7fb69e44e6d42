"""What two Indonesian clauses have in common: the acts and things that they name, whatever their form.

Words for one act, as menyampaikan and melaporkan, count as one; words that every clause has, as none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mou_gen.language.stems import stems
from mou_gen.startup.expressions import expression

_LEAST = 4
_PASSED = frozenset(
    re.findall(
        r"\w+",
        """yang dan atau dari kepada untuk dengan dalam pada oleh atas sebagai serta beserta secara setiap paling lambat lama
        sejak sebelum sesudah setelah selama hari bulan tahun jam kerja pihak kesatu kedua ketiga para masing lain
        lainnya wilayah wilayahnya daerah satu dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh belas
        ratus seratus ribu seribu juta sejuta miliar triliun rupiah persen
        menyelenggarakan diselenggarakan mengadakan diadakan tetap menerima memperoleh mendapat mendapatkan memberi memberikan diberikan melakukan melaksanakan hak wajib berhak
        sesuai sebatas diperlukan apabila juga tentang bagi tidak akan dapat ini itu tersebut antara kali""",
    )
)
_FIXED = expression(r"\b(?:sampai dengan|berita acara|dalam hal)\b", re.IGNORECASE)
_ONE_ACT = (
    ("inform", "beritahu itahu sampai lapor informasi data terang kabar kirim"),
    ("answer", "jawab tanggap balas respon"),
    ("serve", "layan rehabilitasi bantu fasilitas damping rawat"),
    ("pay", "bayar biaya dana tanggung ganti"),
    ("train", "latih didik ajar bina"),
)
_ACTS = {word: act for act, said in _ONE_ACT for word in said.split()}

Sense = frozenset[str]
"""What a word may mean: one of these."""


def meanings(text: str) -> list[Sense]:
    """Return for each word of *text* that names an act or a thing what it may mean."""
    said = re.findall(r"[^\W\d_]+", _FIXED.sub(" ", text).casefold())
    return [_meaning(word) for word in said if word not in _PASSED and len(word) >= _LEAST]


def in_common(one: list[Sense], other: list[Sense]) -> int:
    """Return how many words of *one* may mean what a word of *other* does."""
    every = Sense().union(*other)
    return len({min(each & every) for each in one if each & every})


_SMALL = frozenset(
    re.findall(
        r"\w+",
        "di ke per nya pun lah bila jika agar guna oleh para maka pula bahwa adalah ialah yaitu yakni terhadap wajib harus boleh sebesar senilai sebanyak sejumlah",
    )
)
"""Further words that name nothing: here short ones are read too."""


@lru_cache(maxsize=10_000)
def things(text: str) -> tuple[Sense, ...]:
    """Return for each word of *text* that names an act or a thing the stems that it may have: acts that are much alike are two."""
    said = re.findall(r"[^\W\d_]+", _FIXED.sub(" ", text).casefold())
    return tuple(
        frozenset(each for each in stems(word, "id") if len(each) >= min(_LEAST, len(word)))
        for word in said
        if word not in _PASSED and word not in _SMALL
    )


def names_all(one: Sequence[Sense], other: Sequence[Sense]) -> bool:
    """Return whether *one* names each thing that *other* does."""
    every = Sense().union(*one)
    return all(each & every for each in other)


@lru_cache(maxsize=10_000)
def _meaning(word: str) -> Sense:
    found = frozenset(each for each in stems(word, "id") if len(each) >= _LEAST - 1)
    return frozenset(_ACTS[each] for each in found if each in _ACTS) or found
