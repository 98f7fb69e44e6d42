"""Whose turn it is in odd and in even years, as an agreement lays down and a later document tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.cited_duties import signed_cooperations
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.dossier import Outline
from mou_gen.kinds.joint_agreement import UnderAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import places_among
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.named_regions import named_regions
from mou_gen.language.party_names import ONE_PARTY, name_of_party, names_of_parties
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_PARITY = expression(
    r"\b(?P<unit>tahun|bulan|minggu|pekan|tanggal|semester)\s+(?:(?P<odd>ganjil|gasal)|genap)\b",
    re.IGNORECASE,
)
_OTHERWISE = expression(
    r"\b(?:tidak|bukan|belum|\w*tukar\w*|menggantikan|pengganti|seharusnya|kecuali|\w*usul\w*|\w*ubah\w*)\b",
    re.IGNORECASE,
)
_ENOUGH = 2


@value_class
class WrongTurn:
    """A party that a text says to have a turn which is another one's."""

    said: Wording
    start: int
    end: int
    meant: str
    when: str
    """Whether it is odd or even, in the words of the text: "tahun ganjil"."""


@value_class
class _Turn:
    matter: list[Sense]
    unit: str
    is_odd: bool
    party: str
    """Its name, as minutes call it."""


def wrong_turns(case: Case) -> Iterator[WrongTurn]:
    """Yield each party to which the document of *case* gives the turn of another one by its agreement."""
    record = case.record
    if not isinstance(record, UnderAgreement) or isinstance(record, Agreement):
        return
    if _changed(case):
        return
    turns: list[_Turn] | None = None
    for said in open_texts(case):
        if said.language not in ("id", "") or not _PARITY.search(said.text):
            continue
        if turns is None:
            turns = [
                each
                for agreement in signed_cooperations(case, record)
                for each in _turns(agreement)
            ]
        yield from _out_of_turn(said, turns)


_BODY = expression(
    r"\b(?:Tim|Dewan|Panitia|Forum|Komite|Komisi|Kelompok|Majelis|Satuan|Sekretariat)(?:\s+[A-Z][a-z]+){1,3}\b"
)
_CHAIRS = expression(r"\b(?:diketuai|mengetuai|dipimpin|memimpin|ketua)\b", re.IGNORECASE)
_FOR_ANOTHER = expression(
    r"\b(?:menggantikan|digantikan|mewakili|berhalangan|pengganti|atas\s+nama|bertukar\w*|ditukar\w*)\b",
    re.IGNORECASE,
)
"""Tells why another than the chair of that year may have led a meeting."""


def chair_out_of_turn(case: Case, minutes: Minutes) -> tuple[str, str] | None:
    """Return the party whose turn it was to chair the body that met, and in which years, where the chair of *minutes* is of the other party."""
    named = "" if isinstance(minutes.meeting, Unknown) else str(minutes.meeting.get("id", ""))
    body = _BODY.search(named)
    chair, date = minutes.chair, minutes.date
    if not body or isinstance(chair, Unknown) or isinstance(date, Unknown):
        return None
    office = {each.region.code for each in named_regions(str(chair.office.get("id", "")))}
    places = {party.full_name: places_among([party]) for party in minutes.agreement_parties}
    for turn in _chairing(minutes, body[0]):
        own = {place.code for place in places.get(turn.party, ())}
        others = {place.code for each in places.values() for place in each} - own
        is_another = own and office and office <= others
        if turn.is_odd == bool(date.year % 2) and is_another and not _is_excused(case):
            return turn.party, "tahun ganjil" if turn.is_odd else "tahun genap"
    return None


def _is_excused(case: Case) -> bool:
    """Return whether the minutes tell why another chairs, or an addendum may have changed the turns."""
    return _changed(case) or any(_FOR_ANOTHER.search(said.text) for said in open_texts(case))


def _chairing(minutes: Minutes, body: str) -> Iterator[_Turn]:
    """Yield the turns in which the parties of the agreement of *minutes* chair the *body*, by year."""
    agreement = minutes.agreement
    for provision, turn in () if agreement is None else _told_turns(agreement):
        head = _BODY.search(provision)
        is_same = head and (body.startswith(head[0]) or head[0].startswith(body))
        if turn.unit == "tahun" and is_same and _CHAIRS.search(provision):
            yield turn


def _changed(case: Case) -> bool:
    """Return whether an addendum of the folder may have changed the turns."""
    return any(_PARITY.search(text) for each in case.beside("addendum") for text in _texts(each))


def _texts(outline: Outline) -> Iterator[str]:
    return (text for path in outline.facts for text in outline.texts(path))


def _turns(agreement: Agreement) -> Iterator[_Turn]:
    """Yield the turns of *agreement*: of two parties, one in odd and one in even years."""
    return (turn for _provision, turn in _told_turns(agreement))


def _told_turns(agreement: Agreement) -> Iterator[tuple[str, _Turn]]:
    """Yield each turn of *agreement* with the provision that tells it."""
    names = names_of_parties(party.key for party in agreement.parties)
    called = {names[party.key]: party.full_name for party in agreement.parties}
    for provision in worded_provisions(agreement):
        told = list(_PARITY.finditer(provision.text))
        parties = [name_of_party(each[0]) for each in ONE_PARTY.finditer(provision.text)]
        if len(told) != 2 or len(set(parties)) != 2 or len(parties) != 2:
            continue
        if _is_odd(told[0]) != _is_odd(told[1]) and called.keys() >= {*parties}:
            matter = meanings(provision.text)
            for each, party in zip(told, parties, strict=True):
                yield (
                    provision.text,
                    _Turn(matter, each["unit"].casefold(), _is_odd(each), called[party]),
                )


def _is_odd(told: re.Match[str]) -> bool:
    return told["odd"] is not None


def _out_of_turn(said: Wording, turns: Sequence[_Turn]) -> Iterator[WrongTurn]:
    for start, sentence in sentences_of(said.text):
        told = list(_PARITY.finditer(sentence))
        if len(told) != 1 or _OTHERWISE.search(sentence):
            continue
        own = [
            each
            for each in turns
            if each.unit == told[0]["unit"].casefold()
            and in_common(meanings(sentence), each.matter) >= _ENOUGH
        ]
        named = {each.party for each in own if each.party in sentence}
        meant = {each.party for each in own if each.is_odd == _is_odd(told[0])}
        if len(named) == len(meant) == 1 and named != meant:
            (name,), (right,) = named, meant
            place = start + sentence.index(name)
            yield WrongTurn(said, place, place + len(name), right, told[0][0])
