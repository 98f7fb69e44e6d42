"""What a word may begin from: "memelihara" from "pelihara", "studies" from "study".

All forms that it may have are given, the right one among them: the dictionary knows which is a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from mou_gen.startup.expressions import expression

_PARTICLES = expression(r"(?:lah|kah|pun|nya|ku|mu)$")
_SUFFIXES = ("", "kan", "an", "i", "wan")
_PREFIXES = (
    expression(r"^(?:pasca|memper|diper|terper|keber|keter|pember|penye|pemer)(?=\w{3})"),
    expression(
        r"^(?:per|ber|be|ter|di|ke|se|antar|non|me(?:ng|ny|m|n)?|pe(?:ng|ny|m|n)?)(?=\w{3})"
    ),
)
"""Two together, and one: pemberdayaan is of daya, and pemberian of beri."""
_LOST = {"ng": "k", "ny": "s", "m": "p", "n": "t"}
"""What a nasal stands for: memakai from pakai."""


@lru_cache(maxsize=16_384)
def stems(word: str, language: str) -> frozenset[str]:
    """Return what *word* may begin from, itself among it, in small letters."""
    plain = _plain(word)
    return frozenset(_indonesian(plain) if language == "id" else _english(plain))


def may_begin_from(word: str, any_of: Iterable[str], language: str) -> bool:
    """Return whether one of *any_of* may be among the stems of *word*, seen at a glance: what is, may be."""
    plain = _plain(word)
    if language == "id":
        return any(stem[1:] in plain for stem in any_of)
    return any(plain.startswith(stem[:-_LONGEST]) or stem in _BENT for stem in any_of)


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'").replace("iz", "is")


def _indonesian(word: str) -> Iterator[str]:
    yield word
    bare = _PARTICLES.sub("", word) if len(word) > 5 else word
    for start in dict.fromkeys((word, bare)):
        yield start
        for rest in _without_prefixes(start):
            for suffix in _SUFFIXES:
                if rest.endswith(suffix) and len(rest) - len(suffix) >= 3:
                    yield rest.removesuffix(suffix)


def _without_prefixes(word: str, depth: int = 2) -> Iterator[str]:
    yield word
    for found in (each.match(word) for each in _PREFIXES if depth):
        if found:
            rest = word[found.end() :]
            nasal = re.search(r"(?:me|pe)(ng|ny|m|n)$", found[0])
            yield from _without_prefixes(rest, depth - 1)
            if nasal:
                yield from _without_prefixes(_LOST[nasal[1]] + rest, 0)
                kept = nasal[1] if nasal[1] == "ny" else nasal[1][-1]
                yield from _without_prefixes(kept + rest, 0)


_ENDINGS = (
    ("'s", ""),
    ("'", ""),
    ("ies", "y"),
    ("ied", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("ily", "y"),
    ("er", ""),
    ("er", "e"),
    ("or", ""),
    ("or", "e"),
    ("ment", ""),
    ("ation", ""),
    ("ation", "e"),
    ("ation", "ate"),
    ("ion", ""),
    ("ion", "e"),
    ("al", ""),
    ("al", "e"),
    ("ance", ""),
    ("ence", ""),
    ("ence", "e"),
    ("ive", ""),
    ("ive", "e"),
    ("able", ""),
    ("able", "e"),
    ("ness", ""),
    ("ity", ""),
    ("ity", "e"),
    ("ility", "le"),
    ("ist", ""),
    ("men", "man"),
    ("yses", "ysis"),
    ("oses", "osis"),
    ("ae", "a"),
)
_LONGEST = max(len(instead) for _ending, instead in _ENDINGS)
_DEPTH = 2
_VOWELS = tuple("aeiouy")
"""Before a letter that an ending doubles: "planned", and no "lastter"."""
_IRREGULAR = {
    form: stem
    for stem, forms in {
        "make": "made",
        "hold": "held",
        "keep": "kept",
        "take": "taken took",
        "give": "given gave",
        "meet": "met",
        "find": "found",
        "send": "sent",
        "bear": "borne bore",
        "lend": "lent",
        "build": "built",
        "write": "written wrote",
        "leave": "left",
        "sell": "sold",
        "buy": "bought",
        "pay": "paid",
        "rise": "rose risen",
        "fall": "fell fallen",
        "draw": "drawn drew",
        "know": "known knew",
        "grow": "grown grew",
        "choose": "chosen chose",
        "teach": "taught",
        "lay": "laid",
        "lie": "lain lay",
        "deal": "dealt",
        "bring": "brought",
        "say": "said",
        "tell": "told",
        "come": "came",
        "become": "became",
        "go": "gone went",
        "run": "ran running",
        "begin": "begun began beginning",
        "stand": "stood",
        "break": "broken broke",
        "speak": "spoken spoke",
        "see": "seen saw",
        "lose": "lost",
        "spend": "spent",
        "get": "got getting",
        "set": "setting",
        "put": "putting",
        "cut": "cutting",
        "drive": "driven drove driving",
        "freeze": "frozen froze",
        "person": "people",
        "child": "children",
        "woman": "women",
        "man": "men",
        "wife": "wives",
        "life": "lives",
        "half": "halves",
        "foot": "feet",
        "use": "used using",
        "die": "died dying",
        "criterion": "criteria",
        "self": "selves",
        "shelf": "shelves",
        "leaf": "leaves",
        "loaf": "loaves",
        "knife": "knives",
        "wolf": "wolves",
        "calf": "calves",
        "scarf": "scarves",
        "thief": "thieves",
        "tooth": "teeth",
        "goose": "geese",
        "mouse": "mice",
        "ox": "oxen",
        "arise": "arose arisen",
        "bind": "bound",
        "bite": "bit bitten",
        "bleed": "bled",
        "blow": "blew blown",
        "breed": "bred",
        "catch": "caught",
        "creep": "crept",
        "dig": "dug",
        "do": "did done",
        "eat": "ate eaten",
        "feed": "fed",
        "feel": "felt",
        "fight": "fought",
        "fly": "flew flown",
        "forbid": "forbade forbidden",
        "forget": "forgot forgotten",
        "forgive": "forgave forgiven",
        "hang": "hung",
        "hide": "hid hidden",
        "lead": "led",
        "mean": "meant",
        "ride": "rode ridden",
        "ring": "rang rung",
        "seek": "sought",
        "shake": "shook shaken",
        "shoot": "shot",
        "shrink": "shrank shrunk",
        "sing": "sang sung",
        "sink": "sank sunk",
        "sleep": "slept",
        "spring": "sprang sprung",
        "steal": "stole stolen",
        "stick": "stuck",
        "strike": "struck stricken",
        "strive": "strove striven",
        "swear": "swore sworn",
        "sweep": "swept",
        "swim": "swam swum",
        "tear": "torn",
        "think": "thought",
        "throw": "threw thrown",
        "wake": "woke woken",
        "wear": "wore worn",
        "weave": "wove woven",
        "win": "won",
    }.items()
    for form in forms.split()
}
_BEFORE_VERB = ("with", "under", "over", "out", "fore", "for", "mis", "re", "un", "up", "be")
"""Before a verb that bends as it does without: "withdrew" as "drew"."""
_IRREGULAR |= {
    before + form: before + stem for before in _BEFORE_VERB for form, stem in _IRREGULAR.items()
} | _IRREGULAR
_BENT = frozenset(_IRREGULAR.values())
_CHANGED = (
    *(("sive", each) for each in ("d", "de", "ce", "se")),
    *(("sion", each) for each in ("d", "de")),
    *(("sible", each) for each in ("d", "de")),
    *(("sor", each) for each in ("d", "de")),
    *(("ssive", "t"), ("ssion", "t"), ("ssible", "t")),
    *(("fy", "ty"), ("ty", "fy"), ("fication", "fy"), ("plication", "ply"), ("ise", "ism")),
    *(("nd", "nse"), ("nd", "nce"), ("nse", "nce"), ("nse", "nd")),
    *(("rance", "er"), ("ration", "er"), ("rable", "er"), ("rative", "er")),
    *(("iption", "ibe"), ("eption", "eive"), ("mption", "me"), ("duction", "duce")),
    *(("tention", "tain"), ("tenance", "tain"), ("lanation", "lain"), ("clamation", "claim")),
)
"""Endings before which the stem itself changes: "decisive" is of "decide"."""


def kin(word: str, language: str) -> frozenset[str]:
    """Return the `stems` of *word* and, in English, what they come of by a change within the stem."""
    own = stems(word, language)
    if language == "id":
        return own
    return own | {
        stem.removesuffix(ending) + instead
        for stem in own
        for ending, instead in _CHANGED
        if stem.endswith(ending) and len(stem) - len(ending) >= 3
    }


def _english(word: str, depth: int = _DEPTH) -> Iterator[str]:
    yield word
    if word in _IRREGULAR:
        yield _IRREGULAR[word]
    if not depth:
        return
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            rest = word.removesuffix(ending) + instead
            yield from _english(rest, depth - 1)
            if rest[-1:] == rest[-2:-1] and not instead and rest[-3:-2] in _VOWELS:
                yield from _english(rest[:-1], depth - 1)
