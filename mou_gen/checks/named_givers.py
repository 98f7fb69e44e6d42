"""From whom a party takes something by its right, or with whom it acts, where three or more parties could be meant and another one owes it or acts with it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from mou_gen.checks.duties_of_others import indonesian_clauses
from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Clause
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


_TOGETHER = expression(
    r"\b(?:bersama(?:-sama)?(?:\s+dengan)?"
    r"|(?P<act>(?:bertukar|berbagi|bekerja\s+sama|berkoordinasi|berkonsultasi|berkomunikasi|bermitra)(?:\s+[^\W\d_]+){0,5}?)\s+dengan)"
    rf"\s+(?P<party>{A_PARTY})\b(?!\s*(?:,|dan|serta|atau)\s+PIHAK\b)"
)
"""Before the party with which another one does something: "bersama PIHAK KEDUA", "bertukar data dengan PIHAK KEDUA"."""
_MOST = 60
"""Tasks that are compared with each other."""
_ALIKE = 0.8
"""Share of the words of two tasks that they have in common where they are of one act."""


@value_class
class _Joint:
    """What a party does together with another one, its companion."""

    party: str
    companion: str
    text: SourcedText
    about: list[Sense]


def mistaken_companions(
    tasks: Mapping[str, Iterable[Clause]], parties: Iterable[str]
) -> Iterator[MistakenParty]:
    """Yield each task of a party together with one that has no such task, where the only other party that has it has it with that party."""
    names = names_of_parties(parties)
    if len(names) <= _TWO:
        return
    joint = [
        _Joint(names[key], name_of_party(found["party"]), text, meanings(_TOGETHER.sub(_act, text)))
        for key, clauses in tasks.items()
        for text in indonesian_clauses(clauses)
        if key in names and (found := _TOGETHER.search(text))
    ]
    for one in joint[:_MOST]:
        alike = [each for each in joint[:_MOST] if each is not one and _is_one_act(one, each)]
        meant = alike[0] if len(alike) == 1 else one
        if meant.companion == one.party and meant.party not in (one.party, one.companion):
            yield MistakenParty(one.text, one.companion, meant.party, meant.text)


def _act(together: re.Match[str]) -> str:
    return together["act"] or ""


def _is_one_act(one: _Joint, other: _Joint) -> bool:
    """Return whether two tasks say the same but for whom they are done with."""
    shared = in_common(one.about, other.about)
    return shared >= _TWO and shared >= _ALIKE * max(len(one.about), len(other.about))


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
