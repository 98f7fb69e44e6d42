"""Languages that are spoken in Indonesia, and where its migrants work, by their names in Indonesian."""

from __future__ import annotations

import re

from mou_gen.startup.expressions import expression

COMMON = frozenset(("indonesia", "melayu", "inggris", "arab", "mandarin", "kanton"))
"""Languages in which an officer speaks to people from anywhere."""
_ALSO = {
    "makasar": "makassar",
    "tetum": "tetun",
    "meto": "dawan",
    "tionghoa": "mandarin",
    "minang": "minangkabau",
    "inggeris": "inggris",
    "english": "inggris",
    "indonesian": "indonesia",
    "malay": "melayu",
    "arabic": "arab",
    "javanese": "jawa",
    "sundanese": "sunda",
    "buginese": "bugis",
}
"""Other names of a language."""
_NAMES = frozenset(
    re.findall(
        r"\w+",
        """aceh bajau bali banggai banjar batak bima biak bugis buton dani dawan dayak flores gayo gorontalo
    hokkien jawa kaili kanton kendayan kenyah kutai lamaholot lampung lio madura makassar mandar mandarin manggarai
    marori melayu minangkabau minahasa mongondow muna nias osing rejang rote sabu sasak sumba sumbawa sunda
    tidung tetun ternate thai tagalog toraja wolio arab inggris indonesia""",
    )
)
_WORD = expression(r"[^\W\d_]+")


def languages_in(text: str) -> frozenset[str]:
    """Return the languages that *text* names, each by one name."""
    words = (word.casefold() for word in _WORD.findall(text))
    known = (_ALSO.get(word, word) for word in words)
    return frozenset(word for word in known if word in _NAMES)
