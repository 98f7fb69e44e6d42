"""Copies of a letter: for offices that need none, and for one in the place of another."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Source
from mou_gen.kinds.institution import InstitutionParty
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.letter import Addressee, HeadLetter, OfficeLetter
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.offer_answer import OfferAnswer
from mou_gen.kinds.party import Official, Party, RegionParty, Unit
from mou_gen.kinds.power_of_attorney import PowerOfAttorney
from mou_gen.kinds.referral import Cover
from mou_gen.kinds.report import Report
from mou_gen.kinds.transmittal import Transmittal
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import differ
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_Finding = tuple[Source, str, str]
"""Where something is wrong, what it is, and what to do."""


def mistaken_copies(letter: HeadLetter | OfficeLetter) -> Iterator[_Finding]:
    """Yield copies of *letter* to those who have it anyway, and those that leave out who should know of it."""
    yield from _to_its_receivers(letter)
    yield from _twice(letter)
    if isinstance(letter, InvitationLetter):
        yield from _invited_twice(letter)
    if isinstance(letter, PowerOfAttorney):
        yield from _of_the_power(letter)
    if isinstance(letter, HeadLetter):
        yield from _to_another_minister(letter)
    if isinstance(letter, OfferAnswer):
        yield from _to_the_principal_of_another(letter)


def _to_its_receivers(letter: HeadLetter | OfficeLetter) -> Iterator[_Finding]:
    """Yield a copy to an office that the letter goes to, or that signs it."""
    receivers = {form for office in _receivers(letter) for form in office}
    signs = letter.signatory
    signed_by = set() if isinstance(signs, Unknown) else _forms(signs.office["id"], letter.issuer)
    hint = _("name who else is to know of it, or delete the copy")
    for copy in letter.copies:
        if _plain(copy) in receivers:
            message = _("`{office}` receives this letter and needs no copy of it", office=copy)
            yield copy.origin.source, message, hint
        elif _plain(copy) in signed_by and not letter.signed_by_head:
            message = _("`{office}` signs this letter and needs no copy of it", office=copy)
            yield copy.origin.source, message, hint


def _receivers(letter: HeadLetter | OfficeLetter) -> Iterator[set[str]]:
    """Yield how each office that *letter* goes to may be called among its copies."""
    match letter:
        case Offer():
            yield from ({_plain(each.head.office["id"])} for each in letter.parties)
        case OfferAnswer(offer=offer):
            yield {_plain(offer.sender.head.office["id"])}
        case PowerOfAttorney():
            for unit in (letter.unit, letter.informed):
                if isinstance(unit, Unit) and not isinstance(unit.head, Unknown):
                    yield _forms(unit.head.office["id"], letter.sender)
        case InvitationLetter():
            yield from map(_addressed, letter.recipients)
        case Transmittal() | Report():
            yield _addressed(letter.recipient)
        case Cover(recipient=recipient) if isinstance(recipient.head, Official):
            yield _forms(recipient.head.office["id"], recipient.party)
        case _:
            pass


def _addressed(addressee: Addressee) -> set[str]:
    """Return how *addressee* may be called: an office without its region is that of the institution."""
    named = named_regions(addressee.institution or "")
    if named_regions(addressee.office) or not addressee.institution:
        return {_plain(addressee.office)}
    places = {name for each in named for name in (each.region.called["id"], each.region.bare_name)}
    return {_plain(f"{addressee.office} {name}") for name in places or {addressee.institution}}


def _forms(office: str, party: Party) -> set[str]:
    """Return how an *office* of *party* may be called: one that tells its region already, or has none, is called as it is."""
    if not isinstance(party, RegionParty) or _joined(party.bare_name) in _joined(office):
        return {_plain(office)}
    place = party.place
    return {_plain(f"{office} {name}") for name in (place.called["id"], place.bare_name)}


def _plain(office: str) -> str:
    return " ".join(office.casefold().split())


def _joined(name: str) -> str:
    """Return *name* in small letters, its words joined: Palangka Raya is officially Palangkaraya."""
    return "".join(name.casefold().split())


def _invited_twice(letter: InvitationLetter) -> Iterator[_Finding]:
    """Yield an office that stands among the addressees twice."""
    known = list[tuple[set[str], object]]()
    for each in letter.recipients:
        addressee = _addressed(each), "" if isinstance(each.place, Unknown) else each.place
        if addressee in known:
            message = _("`{office}` is invited twice", office=each.office)
            hint = _("write the office that is meant, or delete one")
            yield each.office.origin.source, message, hint
        known.append(addressee)


def _twice(letter: HeadLetter | OfficeLetter) -> Iterator[_Finding]:
    """Yield an office that gets two copies."""
    told = set[str]()
    for copy in letter.copies:
        if _plain(copy) in told:
            message = _("`{office}` receives two copies", office=copy)
            yield copy.origin.source, message, _("write the office that is meant, or delete one")
        told.add(_plain(copy))


_IN_CHARGE = expression(
    r"\b(?:Sekretariat|Kerja\s*[Ss]ama|Pemerintahan|Setda|Perencanaan|Bappe\w+|Baperi\w+)\b"
)
"""In the name of an office that may be in charge of cooperation."""


def _of_the_power(letter: PowerOfAttorney) -> Iterator[_Finding]:
    """Yield a copy to the office that receives the power, which cannot stand for the one in charge of cooperation."""
    informed, receiver = letter.informed, letter.unit
    if isinstance(informed, Unknown) or isinstance(letter.copied_to, Unknown):
        return
    name = informed.name["id"]
    if receiver is not None and informed.key == receiver.key and not _IN_CHARGE.search(name):
        message = _("`{office}` receives this power and needs no copy of it", office=name)
        hint = _("write the key of the office in charge of cooperation (article 14(3))")
        yield letter.copied_to.origin.source, message, hint


_CENTRAL = expression(r"(?:Menteri|Jaksa\s+Agung|Panglima|Kepala)\s")
_ABBREVIATED = expression(r"[A-Z\d]{3}|[A-Z]\d")
_HOME_AFFAIRS = "menteri dalam negeri"
"""Who supervises all cooperation of regions."""


def _to_another_minister(letter: HeadLetter) -> Iterator[_Finding]:
    """Yield the copy to a minister who empowers no party, where one alone of several who do gets none."""
    principals = _principals(letter)
    others = [copy for copy in letter.copies if not _is_of_region(copy)]
    strange = [copy for copy in others if all(differ(copy, each) for each in principals)]
    missing = [each for each in principals if all(differ(copy, each) for copy in others)]
    if len(strange) != 1 or len(missing) != 1 or len(principals) < 2:
        return
    (copy,), (principal,) = strange, missing
    if _CENTRAL.match(copy) and not _ABBREVIATED.search(copy):
        message = _(
            "`{copy}` empowers no party, and `{office}`, who does, gets no copy",
            copy=copy,
            office=principal,
        )
        hint = _("write who gives the head of each body the power to sign (article 57(2))")
        yield copy.origin.source, message, hint


def _to_the_principal_of_another(letter: OfferAnswer) -> Iterator[_Finding]:
    """Yield the copy to a principal of another body, where that of the body which answers gets none."""
    own = _principal(letter.sender)
    if own is None or any(map(_ABBREVIATED.search, letter.copies)):
        return
    if any(not differ(copy, own) for copy in letter.copies):
        return
    theirs = [each for each in _principals(letter) if differ(each, own)]
    for copy in letter.copies:
        if any(not differ(copy, each) for each in theirs):
            message = _(
                "`{copy}` is the principal of another body, and `{office}`, that of the sender, gets no copy",
                copy=copy,
                office=own,
            )
            yield copy.origin.source, message, _("write the principal of the body that answers")


def _principals(letter: HeadLetter) -> list[SourcedText]:
    """Return who empowers the heads of the bodies of the Government that *letter* is about, each once."""
    told = filter(None, map(_principal, letter.agreement.parties))
    return list({_plain(each): each for each in told}.values())


def _principal(party: Party) -> SourcedText | None:
    """Return who empowers the head of *party*, None where it is no body of the Government."""
    principal = party.principal if isinstance(party, InstitutionParty) else None
    if principal is None or isinstance(principal, Unknown):
        return None
    return principal["id"]


def _is_of_region(copy: str) -> bool:
    return bool(named_regions(copy)) or _plain(copy) == _HOME_AFFAIRS
