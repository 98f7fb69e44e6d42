"""Who does it in one text is whom it is done to in the other: "penyewa membayar pengelola", "the manager pays the tenant".

The agent of a verb stands before it, or behind it where it is passive. Only nouns for persons and offices
count, only verbs that both texts have once, and only agents that both texts name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import Difference, LanguageVersion, differences
from mou_gen.language.dictionary import Dictionary, Term, share_a_meaning
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements import roles

_PERSON = expression(
    r"pe(?:m|n|ng|ny|l|r)?[a-z]{3,}(?<!an)(?<!nya)|dokter|bidan|guru|murid|sisw[ai]|wali|majikan|kreditur|debitur|nelayan|camat|lurah|saksi|korban|arsiparis"
    r"|sopir|operator|panitia|koperasi|perusahaan|puskesmas|bank|notaris|bendahara|sekretaris|sekretariat|ketua|kepala|dinas|badan|inspektorat|bupati|gubernur"
    r"|atlet|wasit|juri|tamu|pasien|warga|konsumen|kontraktor|konsultan|auditor|produsen|distributor|mahasiswa|universitas|sekolah|museum|perpustakaan"
    r"|laboratorium|polisi|jaksa|hakim|nakhoda|agen|buruh|karyawan|relawan|kader",
    re.IGNORECASE,
)
_NO_PERSON = frozenset(
    [
        "perjanjian",
        "perlu",
        "pertama",
        "peta",
        "penuh",
        "penting",
        "pergi",
        "pernah",
        "pesan",
        "pesisir",
        "periode",
        "persen",
        "pekan",
        "pesta",
        "peran",
        "perkara",
        "pemerintah",
        "periksa",
    ]
)
_DEED = expression(r"(?:me|di)\w{4,}", re.IGNORECASE)
_EDGES: Mapping[str, re.Pattern[str]] = {
    "id": expression(
        r"[,;:.()]|\b(?:dan|serta|atau|sedangkan|sementara|tetapi|namun|yang|bila|apabila|jika|kalau|selama|ketika|saat|sehingga|setelah|sesudah|sebelum"
        r"|sampai|hingga|bahwa|agar|untuk|dalam|pada|di|ke|kepada|dari|oleh|karena|atas|melalui|dengan|bagi|terhadap|tanpa|sejak|kecuali|sepanjang)\b",
        re.IGNORECASE,
    ),
    "en": expression(
        r"[,;:.()]|\b(?:and|or|nor|but|while|whereas|which|that|who|whose|whom|if|where|when|unless|after|before|until|so|because|to|in|on|at|by|from|for"
        r"|with|through|without|upon|under|since|except|as|into|between|among|than|once)\b",
        re.IGNORECASE,
    ),
}
"""Where the words for the agent begin or end."""
_BY = {
    "id": expression(r"\s+(?:[^,;:.()]{0,60}?\boleh\s+)?"),
    "en": expression(r"[^,;:.()]{0,60}?\bby\s+(?:the\s+)?"),
}
_JOINT = {
    "id": expression(r"\s*(?:dan|serta|atau)\s"),
    "en": expression(r"\b[a-z]+\s+(?:and|or)\s+(?:the\s+)?$"),
}
"""Beside an agent that does not act alone."""
_MODAL = expression(r"\b(?:shall|may|must|will|can|should)\s+(?:\w+ly\s+|not\s+)?$")
_BEING = expression(r"\b(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+|not\s+|first\s+)?$")
_NOUN = expression(
    r"\b(?:the|an?|of|to|for|in|on|at|by|from|with|its|their|his|her|each|any|all|every|no|and|or|this|that|these|as|under|upon|between|than|not|deputy)\s+$",
    re.IGNORECASE,
)
_OBJECT = expression(
    r"\s+(?!(?:from|of|in|for|to|at|on|by|with|have|has|shall|may|must|will|is|are|was|were|and|or)\b)[a-z]+",
    re.IGNORECASE,
)
_ACTIVE, _PASSIVE = "active", "passive"


@value_class
class _Act:
    """A verb of a text, and whether its agent stands before or behind it."""

    verb: Term
    voice: str


def exchanged_agents(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Difference]:
    """Yield the agent of a verb that both texts have once, where another does it in the other text and both are named in both."""
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (first, second))
    people = [each for each in ours if _is_person(each)]
    others = [each for each in theirs if share_a_meaning([each], people)]
    if not people or not others:
        return
    acts = [
        _Act(each, roles.voice(first.said, first.language, each))
        for each in ours
        if _DEED.fullmatch(each.text) and each.meanings and not each.function
    ]
    told = [_Act(each, _english_voice(second.said, each)) for each in theirs if each.meanings]
    for act, twin in _twins([each for each in acts if each.voice], [e for e in told if e.voice]):
        mine = _agent(first, act, ours, people)
        other = _agent(second, twin, theirs, others)
        if (
            mine
            and other
            and not share_a_meaning(mine[:1], other)
            and not share_a_meaning(other[-1:], mine)
            and share_a_meaning(mine[:1], [each for each in theirs if each not in other])
            and share_a_meaning(other[-1:], [each for each in ours if each not in mine])
        ):
            yield from differences(first, mine[:1], second, other[-1:])
            return


def _is_person(term: Term) -> bool:
    return bool(
        term.meanings
        and not term.function
        and _PERSON.fullmatch(term.text)
        and term.text.casefold() not in _NO_PERSON
    )


def _english_voice(text: str, verb: Term) -> str:
    """Return how *verb* stands in an English *text*; "" where it may be a noun or an adjective."""
    if verb.function or verb.text.endswith("ing"):
        return ""
    if _BEING.search(text, 0, verb.start):
        return _PASSIVE
    if _MODAL.search(text, 0, verb.start):
        return _ACTIVE
    is_verb = not _NOUN.search(text, 0, verb.start) and _OBJECT.match(text, verb.end)
    return _ACTIVE if is_verb and not verb.text.endswith("ed") else ""


def _twins(ours: Sequence[_Act], theirs: Sequence[_Act]) -> Iterator[tuple[_Act, _Act]]:
    """Yield the verbs that mean the same and that each text has once."""
    for act in ours:
        found = [each for each in theirs if each.verb.meanings & act.verb.meanings]
        if len(found) == 1:
            (twin,) = found
            meant = act.verb.meanings | twin.verb.meanings
            if sum(bool(each.verb.meanings & meant) for each in ours) == 1:
                yield act, twin


def _agent(
    text: LanguageVersion, act: _Act, terms: Sequence[Term], people: Sequence[Term]
) -> list[Term]:
    """Return the nouns for who does *act*, in reading order; none where it is not sure or they act together with others."""
    edges, joint = _EDGES[text.language], _JOINT[text.language]
    if act.voice == _ACTIVE:
        start = max((0, *(each.end() for each in edges.finditer(text.said, 0, act.verb.start))))
        end = act.verb.start
        together = text.language == "en" and joint.search(text.said, 0, start)
    else:
        by = _BY[text.language].match(text.said, act.verb.end)
        if by is None:
            return []
        start = by.end()
        end = min((len(text.said), *(each.start() for each in edges.finditer(text.said, start))))
        together = text.language == "id" and joint.match(text.said, end)
    near = [each for each in terms if start <= each.start < end]
    found = [each for each in near if any(each is one for one in people)]
    return [] if together else found
