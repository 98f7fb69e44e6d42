"""From whom a party takes something by its right, where three or more parties could give it and another one owes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.duties_of_others import indonesian_clauses
from mou_gen.data.values import SourcedText
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.party_names import A_PARTY, name_of_party, names_of_parties, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class MistakenParty:
    """A clause that names a party which cannot be meant, the one that is, and the clause that tells it."""

    text: SourcedText
    named: str
    """What the agreement calls it: "PIHAK KESATU"."""
    meant: str
    clause: SourcedText


_Clauses = Mapping[str, list[SourcedText]]
_TWO = 2

_TAKES = expression(
    r"^\s*(?P<what>(?:meminjam|menyewa|menggunakan|memakai|memanfaatkan|menerima|memperoleh|mendapat(?:kan)?)\s+[^.;,]{1,120}?)"
    rf"\s(?:milik|kepunyaan|dari)\s+(?P<party>{A_PARTY})\b(?!\s+(?:dan|atau|serta|untuk)\b|,|/)"
)
"""A right to take something from a party, or to use what is its own."""
_TAKEN = expression(
    r"\b(?P<what>(?:[^\W\d_]+\s+){1,2}yang\s+(?:dipinjam|disewa)(?:nya)?)\s+dari\s+"
    rf"(?P<party>{A_PARTY})\b(?!\s+(?:dan|atau|serta)\b|,|/)"
)
"""What a duty says that its party has from another one."""
_GIVES = expression(
    rf"\b(?:kepada|bagi|untuk)\s+(?P<party>{A_PARTY})\b(?!\s+(?:dan|atau|serta)\b|,|/)"
)


def mistaken_parties(agreement: CooperationAgreement) -> Iterator[MistakenParty]:
    """Yield each clause of *agreement* that takes something from, or gives it to, another party than the clauses of the others say."""
    names = names_of_parties(party.key for party in agreement.parties)
    if len(names) <= _TWO:
        return  # where a party names the other one, or itself
    rights, duties = (
        {names[key]: indonesian_clauses(each.get(key, ())) for key in names}
        for each in (agreement.rights, agreement.duties)
    )
    for party in names.values():
        for text in rights[party]:
            for found in _TAKES.finditer(text):
                yield from _from_another(text, found, party, rights, duties)
                yield from _to_another(text, found, party, rights, duties)
        for text in duties[party]:
            for found in _TAKEN.finditer(text):
                yield from _from_another(text, found, party, rights, duties)


def _from_another(
    text: SourcedText, found: re.Match[str], party: str, rights: _Clauses, duties: _Clauses
) -> Iterator[MistakenParty]:
    """Yield that *party* takes something from one that does not owe it, where the only one that does owes it to *party*."""
    what, named = meanings(found["what"]), name_of_party(found["party"])
    if named == party or any(_alike(what, each) for each in duties.get(named, ())):
        return
    owed = {
        owner: each
        for owner, texts in duties.items()
        for each in texts
        if owner != party and _alike(what, each) and _given_to(each) == {party}
    }
    if len(owed) == 1:
        ((owner, clause),) = owed.items()
        others = [each for each in rights[party] if owner in parties_in(each)]
        if text not in rights[party] or not any(_alike(what, each) for each in others):
            yield MistakenParty(text, named, owner, clause)


def _to_another(
    text: SourcedText, found: re.Match[str], party: str, rights: _Clauses, duties: _Clauses
) -> Iterator[MistakenParty]:
    """Yield a duty to give to one that has no right to it what *party* takes from the one that owes it."""
    what, giver = meanings(found["what"]), name_of_party(found["party"])
    alike = [each for each in duties.get(giver, ()) if _alike(what, each)]
    given = _given_to(alike[0]) if len(alike) == 1 else set()
    if len(given) != 1 or party in parties_in(alike[0]):
        return
    (other,) = given
    if other != giver and not any(_alike(what, each) for each in rights.get(other, ())):
        yield MistakenParty(alike[0], other, party, text)


def _given_to(duty: str) -> set[str]:
    """Return to which parties *duty* gives something; none where it names another one too."""
    given = {name_of_party(found["party"]) for found in _GIVES.finditer(duty)}
    return given if given == set(parties_in(duty)) else set()


def _alike(what: list[Sense], text: str) -> bool:
    """Return whether *text* is of the same act and thing as *what*."""
    return in_common(what, meanings(text)) >= min(_TWO, len(what))
