"""A right that two parties have alike, where one of them has the duty that gives it and the other one has none.

That PIHAK KESATU tells PIHAK KEDUA how those are served whom it referred shows what PIHAK KEDUA owes for the same right of
PIHAK KESATU. What neither has a duty to give is laid down in an article, or follows from the subject.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations

from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Clause
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.language.acts import in_common, meanings
from mou_gen.language.party_names import A_PARTY, names_of_parties, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


@value_class
class UnmatchedRight:
    """A right of a party, and which other one owes it and has no duty to."""

    text: SourcedText
    owner: str
    """What the agreement calls it: "PIHAK KESATU"."""


@value_class
class _Right:
    """A right, and who has it."""

    key: str
    text: SourcedText
    party: str
    """The key of the party."""


_CLAIM = expression(r"\s*(?:menerima|memperoleh|mendapat(?:kan)?|diberi(?:kan|tahu)?)\b", re.I)
_OTHERS = r"PIHAK\s+(?:lain(?:nya)?|yang\s+lain)"
_OTHER = expression(rf"\b{_OTHERS}\b")
_PARTY = expression(rf"\b(?:{A_PARTY}|{_OTHERS})\b")
_VARIES = expression(rf"\b(?:{A_PARTY}|{_OTHERS})\b|\d[\d.,]*(?:\s*\([^()]{{1,80}}\))?")
"""What differs between the same right of two parties: who owes it, and how much."""
_TWO = 2
_FOUR = 4


def unmatched_rights(agreement: CooperationAgreement) -> Iterator[UnmatchedRight]:
    """Yield each right of *agreement* that another party has too and gives by no duty, while it is given its own by one."""
    names = names_of_parties(party.key for party in agreement.parties)
    told = [each.text for each in worded_provisions(agreement) if not each.is_listed]
    for right, twin in permutations(_claims(agreement), _TWO):
        owner = names[twin.party]
        if right.party == twin.party or _plain(right.text) != _plain(twin.text):
            continue
        if len(names) > _TWO and not (owner in parties_in(right.text) or _OTHER.search(right.text)):
            continue
        gives, owes = (agreement.duties.get(each.party, ()) for each in (right, twin))
        if giving := _given_by(twin, gives):
            others = {each.key for each in agreement.rights[right.party]} - {right.key}
            known = {_plain(_text(each)) for each in gives if each is not giving}
            may_give = [
                each for each in owes if each.key not in others and _plain(_text(each)) not in known
            ]
            said = [*map(_text, owes), *told]
            if not _is_owed(right.text, _text(giving), map(_text, may_give), said):
                yield UnmatchedRight(right.text, owner)


def _plain(text: str) -> str:
    """Return what *text* says of whomever, and however much it is."""
    return " ".join(_VARIES.sub(" ", text).casefold().split())


def _given_by(right: _Right, duties: Sequence[Clause]) -> Clause | None:
    """Return the one of *duties*, towards a party, that gives a *right*: it has three of four of its words."""
    directed = [each for each in duties if _PARTY.search(_text(each))]
    best = max(directed, key=lambda each: _shared(right.text, _text(each)), default=None)
    count = len(set(meanings(right.text)))
    enough = max(_TWO, count - count // _FOUR)
    return best if best and _shared(right.text, _text(best)) >= enough else None


def _is_owed(right: str, giving: str, may_give: Iterable[str], said: Iterable[str]) -> bool:
    """Return whether one of the duties that *may give* a *right* does so in other words than *giving*, that of the other party, or all that is *said* in like words."""
    act, few = meanings(giving)[:1], _shared(right, giving) - _TWO
    for each in may_give:
        shared = _shared(right, each)
        if shared >= _TWO or (shared and in_common(act, meanings(each)[:1])):
            return True
    return any(_shared(right, each) > few for each in said)


def _shared(right: str, text: str) -> int:
    """Return how many words of a *right* a *text* has."""
    return in_common(meanings(right), meanings(text))


def _text(clause: Clause) -> str:
    return str(clause.text.get("id", ""))


def _claims(agreement: CooperationAgreement) -> list[_Right]:
    """Return the rights of *agreement* to be given something."""
    return [
        _Right(each.key, text, party)
        for party, clauses in agreement.rights.items()
        for each in clauses
        if (text := each.text.get("id")) is not None and _CLAIM.match(text)
    ]
