"""What contradicts itself in the rank and the NIP of one official."""

from __future__ import annotations

from collections.abc import Iterable

from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Source
from mou_gen.kinds.party import Official
from mou_gen.language.civil_servants import bare_name, read_nip, sex_by_title
from mou_gen.language.ranks import RANKS, name_and_group, rank_of
from mou_gen.messages import _

_APPOINTED_FROM, _OLDEST = 17, 66
"""Nobody is appointed younger than eighteen, or holds an office in the year after the last retirement, in years."""
WrongFact = tuple[Source, str, str]
"""A place, what is wrong there, and what to write instead."""


def wrong_rank(official: Official) -> WrongFact | None:
    """Return that the rank of *official* does not exist, or has another group."""
    rank = official.rank
    if isinstance(rank, Unknown):
        return None
    name, group = name_and_group(rank)
    if not name or not group or RANKS.get(name) == group:
        return None
    if name not in RANKS:
        message = _("the civil service has no rank `{name}`", name=rank)
        hint = _("{group} is `{rank}`", group=group, rank=rank_of(group))
        return rank.origin.source, message, hint
    message = _(
        "`{rank}`: this rank is {due}, not {group}",
        rank=rank,
        due=RANKS[name],
        group=group,
    )
    hint = _("{group} is `{rank}`; copy both from the decree", group=group, rank=rank_of(group))
    return rank.origin.source, message, hint


def higher_rank(official: Official, heads: Iterable[Official]) -> WrongFact | None:
    """Return that the rank of *official* is higher than the one that the same person has among *heads*, in the file of a party.

    A lower one may be of an earlier day; nobody loses a rank.
    """
    rank, own = official.rank, _height(official)
    if own is None:
        return None
    for head in heads:
        known = _height(head)
        if known is not None and known < own and _is_same(official, head):
            message = _(
                "`{rank}`, but `{other}` in the file of the party", rank=rank, other=head.rank
            )
            hint = _(
                "correct one of the two; every document prints what the file of the party says"
            )
            return rank.origin.source, message, hint
    return None


def _height(official: Official) -> int | None:
    """Return how high the rank of *official* is, None where it is unknown, or none of the civil service."""
    if isinstance(official.rank, Unknown):
        return None
    name, group = name_and_group(official.rank)
    height = {own: index for index, pair in enumerate(RANKS.items()) for own in pair}
    return height.get(name, height.get(group))


def _is_same(one: Official, other: Official) -> bool:
    """Return whether both are one person: of the same NIP, or of the same name in the same office."""
    if isinstance(one.name, Unknown) or isinstance(other.name, Unknown):
        return False
    if bare_name(one.name) != bare_name(other.name):
        return False
    nips = ["".join(each.nip.split()) for each in (one, other) if not isinstance(each.nip, Unknown)]
    if len(nips) > 1:
        return nips[0] == nips[1]
    return one.office.get("id", "") == other.office.get("id", "")


def wrong_nip(official: Official, date: SourcedDate | None) -> WrongFact | None:
    """Return that a part of the NIP of *official* cannot be right on *date*."""
    written = official.nip
    if isinstance(written, Unknown) or not (message := _wrong(official, date)):
        return None
    hint = _("copy it from the decree of appointment: birth, appointment, sex, three digits")
    return written.origin.source, message, hint


def _wrong(official: Official, date: SourcedDate | None) -> str:
    """Return that a part of the NIP cannot be right; "" where all can."""
    nip = read_nip(str(official.nip))
    if nip.born is None:
        return _("the date of birth in this NIP does not exist")
    if nip.appointed is None:
        return _("the month of appointment in this NIP does not exist")
    if not nip.sex:
        return _("the fifteenth digit of this NIP, the sex, is neither 1 nor 2")
    if nip.appointed.year - nip.born.year < _APPOINTED_FROM:
        return _("in this NIP, the appointment is before the age of eighteen")
    if date and nip.appointed > date:
        return _("in this NIP, the appointment is after the date of the document")
    if date and date.year - nip.born.year > _OLDEST:
        return _("by this NIP, the official had retired before the date of the document")
    told = "" if isinstance(official.name, Unknown) else sex_by_title(official.name)
    if told and told != nip.sex:
        return _("the sex in this NIP does not fit the title in the name")
    return ""
