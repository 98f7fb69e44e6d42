"""The referral of a victim: a cover letter with only a case code, and a sealed form.

What stands under `sealed` is read into models of its own. `Referral.cover` leaves them
out, and that is all the template of the letter is ever handed (UU 21/2007, article 44).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Discriminator, Field, PlainValidator, Tag

from mou_gen.data.age_text import BEGIN
from mou_gen.data.fields import (
    Day,
    PlainWords,
    YesNo,
    accepting,
    between,
    distinct_keys,
    distinct_texts,
    matching,
    one_of,
)
from mou_gen.data.loader import Items
from mou_gen.data.model import Maybe, Model, missing_key
from mou_gen.data.sealed_block import LockedText
from mou_gen.data.values import LANGUAGES, Bilingual, SourcedNumber, SourcedText, Unknown
from mou_gen.errors import InputError, Problem, Source
from mou_gen.kinds.agreement import LegalBasis
from mou_gen.kinds.agreement_facts import region_not_in, titled_laws
from mou_gen.kinds.case_code import CASE_CODE, CaseCode
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import RECEIVER, SENDER, DocumentKind, Kind, Question, Scaffold, Values
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    Lines,
    OfficeLetter,
    Secret,
    TranslatedRecord,
    Urgency,
    focal_point_of,
    sender_of,
)
from mou_gen.kinds.party import Official, Party, each_once
from mou_gen.kinds.references import PartyRef, RegionalUnitRef, UnitRef
from mou_gen.language.dates import years_between
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _, _n

ALWAYS_CITED = "uu-21-2007"
"""The law on which a referral outside any agreement rests."""

ADULT = 18
"""A child is a person below this age, in years (UU 35/2014, article 1)."""


# ---- what the letter may know ----------------------------------------------------------


class Sender(Model):
    """Who refers."""

    party: PartyRef
    unit: UnitRef
    officer: Official
    contact: Maybe[PlainWords]
    """A secure way to ask back."""


class Recipient(Model):
    """Who is asked to take over, by name of the one focal point that may read the form."""

    party: PartyRef
    unit: RegionalUnitRef
    """Of a region always; an institution may take over as a whole."""
    focal_point: Official

    @property
    def head(self) -> Official | Unknown:
        """To whom the letter is addressed."""
        return self.unit.head if self.unit else self.party.head

    @property
    def office_name(self) -> Bilingual:
        """What the office is called that takes over."""
        return self.unit.name if self.unit else self.party.name

    @property
    def is_told_by_head(self) -> bool:
        """Whether the office of the addressee says which party it belongs to."""
        head = self.head
        return not isinstance(head, Unknown) and self.party.full_name in str(head.office.get("id"))


class NumberedCopy(Model):
    """One numbered copy of the form, and who holds it."""

    number: Annotated[SourcedNumber, PlainValidator(between(1, 99))] = Field(alias="copy")
    holder: PlainWords


ServiceName = Annotated[
    SourcedText,
    PlainValidator(
        one_of(
            "identification",
            "health-rehabilitation",
            "social-rehabilitation",
            "legal-aid",
            "return",
            "social-reintegration",
            "civil-documents",
            "safe-house",
        )
    ),
]
"""A service for a witness or victim (Permen PPPA 8/2021; PP 9/2008)."""
ServiceNames = Annotated[tuple[ServiceName, ...], Field(min_length=1)]


class Cover(TranslatedRecord, OfficeLetter):
    """A referral without the data of the victims."""

    case: CaseCode
    """Case code, the only name of the victim outside the form."""
    cooperation: CooperationRef | None = None
    """The Perjanjian Kerja Sama on referrals under the agreement, where there is one."""
    classification: Secret
    urgency: Urgency
    sender: Sender = Field(alias="from")  # type: ignore[assignment]  # an office, and more
    recipient: Recipient = Field(alias="to")
    persons: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    services: ServiceNames
    """What is asked for, for at least one of the persons."""
    legal_basis: Annotated[
        tuple[LegalBasis, ...], BeforeValidator(distinct_texts), AfterValidator(distinct_keys)
    ] = ()
    """On what it rests beside UU 21/2007, where it rests on no agreement."""
    response_due: Day
    distribution: Annotated[tuple[NumberedCopy, ...], Field(min_length=1)]
    retention: Maybe[PlainWords]

    @property
    def written_by(self) -> tuple[str, Source]:
        """The key that names the party that writes, and its place."""
        return "from.party", self.sender.entries["party"].origin.source

    @property
    def named_parties(self) -> tuple[Party, ...]:
        """Who refers, and who is asked to take over."""
        return each_once(self.sender.party, self.recipient.party)

    def check(self) -> Iterator[Problem]:
        """Yield also a receiver from outside, and an answer due before the letter."""
        yield from self._to_itself()
        yield from self._based()
        receiver = self.recipient
        yield from self.outsider(
            receiver.party, "to.party", receiver.entries["party"].origin.source
        )
        if self.response_due < self.date:
            message = _(
                "`response_due` must not be earlier than the letter of {date}", date=self.date
            )
            yield Problem(self.response_due.origin.source, message)
        yield from super().check()

    def _to_itself(self) -> Iterator[Problem]:
        """Yield a referral within one office, and one within a party that names an agreement with others."""
        sender, receiver = self.sender, self.recipient
        if sender.party.key != receiver.party.key:
            return
        if receiver.unit and receiver.unit.key == sender.unit.key:
            message = _("`to.unit` is the office that refers")
            yield receiver.problem("unit", message, _("write the receiving office"))
        elif self.agreement:
            message = _("`agreement`: within one party, a referral does not rest on an agreement")
            hint = _("delete the line `agreement`, or correct `to.party`")
            yield self.problem("agreement", message, hint)

    def _based(self) -> Iterator[Problem]:
        """Yield laws beside an agreement, and the law that is always cited."""
        if self.legal_basis and self.agreement:
            message = _("`legal_basis` does not apply to a referral under an agreement")
            hint = _(
                "delete `legal_basis`, or delete `agreement` if the referral rests on the law alone"
            )
            yield self.problem("legal_basis", message, hint)
        for law in self.legal_basis:
            if law == ALWAYS_CITED:
                message = _("`{law}` is always cited", law=law)
                yield self.problem("legal_basis", message, _("delete it in `legal_basis`"))


# ---- what is sealed --------------------------------------------------------------------


class Identification(Model):
    """Why this is held to be trafficking: process, means and purpose (UU 21/2007, article 1)."""

    status: Annotated[SourcedText, PlainValidator(one_of("suspected", "identified"))]
    by: PlainWords
    process: Lines
    means: tuple[PlainWords, ...] = ()
    """For a child none need be shown (Palermo Protocol, article 3(c))."""
    purpose: Lines


class Consent(Model):
    """What the person agreed to, after it was explained."""

    decision: Annotated[SourcedText, PlainValidator(one_of("given", "refused", "limited"))]
    by: Annotated[SourcedText, PlainValidator(one_of("self", "parent", "guardian", "officer"))]
    name: Maybe[PlainWords]
    date: Day
    language: PlainWords
    interpreter: PlainWords | None = None
    shared_with: Lines
    withdrawal_explained: YesNo
    reason: PlainWords | None = None
    """Why someone else consents; on what basis an officer decides without consent; the limits of a limited one."""


class Identity(Model):
    """Who the person is."""

    name: PlainWords
    nik: Maybe[
        Annotated[
            SourcedText,
            PlainValidator(
                matching(r"\d{16}", N_("must be 16 digits"), N_("write it without spaces"))
            ),
        ]
    ]
    passport: PlainWords | None = None
    sex: Annotated[SourcedText, PlainValidator(one_of("female", "male"))]
    birth_place: PlainWords | None = None
    birth_date: Maybe[Day]
    nationality: PlainWords
    village: Maybe[PlainWords]
    district: Maybe[PlainWords]
    regency: PlainWords
    language: PlainWords
    disability: PlainWords | None = None


class Child(Model):
    """What must be known of a child."""

    basis_of_age: PlainWords
    guardian: PlainWords
    guardian_contact: PlainWords | None = None
    """Telephone, or how else the guardian is reached."""
    guardian_risk: PlainWords
    best_interest: PlainWords
    accompanying_adult: PlainWords
    school: PlainWords | None = None


class Needs(Model):
    """What cannot wait, no more than is necessary."""

    medical: PlainWords | None = None
    pregnancy: PlainWords | None = None
    psychosocial: PlainWords | None = None


class Risk(Model):
    """How safe everyone is, and what is done about it."""

    level: Annotated[SourcedText, PlainValidator(one_of("low", "medium", "high"))]
    person: PlainWords
    family: PlainWords
    escort: PlainWords
    reach: PlainWords
    """How far the suspects reach."""
    travel: PlainWords
    measures: Lines


class Service(Model):
    """A service that was given."""

    date: Day
    service: PlainWords


class Legal(Model):
    """How far the law has come."""

    police_report: YesNo
    stage: PlainWords | None = None
    restitution: PlainWords | None = None
    investigator: Maybe[PlainWords]


class CaseDocument(Model):
    """A document of the case."""

    name: PlainWords
    state: Annotated[SourcedText, PlainValidator(one_of("original", "copy", "missing"))]


class Handover(Model):
    """Where the person passes from one hand into another."""

    place: PlainWords
    giver: PlainWords
    receiver: PlainWords
    date: Maybe[Day]
    condition: PlainWords | None = None
    """How the person is; written by hand at the handover if it is not known before."""


class Travel(Model):
    """The journey, if there is one."""

    route: PlainWords
    mode: PlainWords
    departure: Maybe[Day]
    arrival: Maybe[Day]
    escorts: Lines
    stops: PlainWords | None = None
    handovers: Annotated[tuple[Handover, ...], Field(min_length=1)]
    handover_record: PlainWords | None = None
    """Number of the Berita Acara Serah Terima; written by hand at the handover if it is not known before."""


class Sealed(Model):
    """The data of one person; no message quotes any of it."""

    identification: Identification
    consent: Consent
    identity: Identity
    child: Child | None = None
    needs: Needs = Field(default_factory=Needs.model_construct)
    risk: Risk
    summary: PlainWords
    services: ServiceNames | None = None
    """What is asked for this person, where it is not all that the letter asks for."""
    services_given: tuple[Service, ...]
    legal: Legal
    documents: tuple[CaseDocument, ...]
    travel: Travel | None = None

    def is_child(self, date: dt.date) -> bool:
        """Return whether this is the case of a child on *date*: below 18, or treated as one."""
        birth = self.identity.birth_date
        if self.child or isinstance(birth, Unknown):
            return self.child is not None
        return years_between(birth, date) < ADULT


def _how_many(node: Any) -> str:
    if isinstance(node, LockedText):
        return "locked"
    return "several" if isinstance(node, Items) else "one"


@accepting(type="string", pattern=f"^{BEGIN}")
def _locked(node: LockedText) -> LockedText:
    """Return *node*, which is encrypted; whether it is whole was seen when it was read."""
    return node


SealedParts = Annotated[
    Annotated[Sealed, Tag("one")]
    | Annotated[tuple[Sealed, ...], Tag("several")]
    | Annotated[LockedText, PlainValidator(_locked), Tag("locked")],
    Discriminator(_how_many),
]
"""The data of one person, of several in a list, or a `LockedText` where no key opens them."""


class Referral(Cover):
    """A referral, whole; for its form only."""

    sealed: SealedParts

    @property
    def people(self) -> tuple[Sealed, ...]:
        """The data of each person; nobody's, where they are encrypted and no key opens them."""
        if isinstance(self.sealed, LockedText):
            return ()
        return (self.sealed,) if isinstance(self.sealed, Sealed) else self.sealed

    @property
    def is_locked(self) -> bool:
        """Whether what it seals is encrypted, and no key at hand opens it."""
        return isinstance(self.sealed, LockedText)

    def services_for(self, person: Sealed) -> tuple[SourcedText, ...]:
        """Return what is asked for *person*: all that the letter asks for, where nothing else is said."""
        return person.services or self.services

    def cover(self) -> Cover:
        """Return the same referral without what is sealed, for its letter."""
        cover = Cover.model_construct(**{name: getattr(self, name) for name in Cover.model_fields})
        cover._entries = self.entries.without("sealed")
        return cover

    def check(self) -> Iterator[Problem]:
        """Yield also another number of persons, and what the law on children and consent asks for."""
        yield from super().check()
        if self.is_locked:
            return
        yield from self._counted()
        yield from self._served()
        for person in self.people:
            yield from self._person(person)

    def _counted(self) -> Iterator[Problem]:
        if self.persons == len(self.people):
            return
        message = _n(
            "`persons` differs from `sealed`, which has the data of {n} person",
            "`persons` differs from `sealed`, which has the data of {n} persons",
            len(self.people),
        )
        hint = _(
            "correct the number; `sealed` is a list with the data of each person, which begin "
            "with `- `"
        )
        yield Problem(self.persons.origin.source, message, hint)

    def _served(self) -> Iterator[Problem]:
        """Yield a service that the letter asks for and no person needs, and the other way round."""
        asked = {each for person in self.people for each in self.services_for(person)}
        for service in self.services:
            if self.people and service not in asked:
                message = _(
                    "`{service}` is requested in `services` but for no person", service=service
                )
                hint = _("add it to `services` of the person who needs it, or delete it here")
                yield Problem(service.origin.source, message, hint)
        for person in self.people:
            for service in person.services or ():
                if service not in self.services:
                    message = _("a service is requested for a person but not in the letter")
                    hint = _("add it to `services` of the letter, or delete it here")
                    yield Problem(service.origin.source, message, hint)

    def _person(self, person: Sealed) -> Iterator[Problem]:
        birth = person.identity.birth_date
        if not isinstance(birth, Unknown) and birth > self.date:
            message = _("`{path}` is after the date of the letter", path=birth.origin.path)
            yield Problem(birth.origin.source, message, _("correct one of the two dates"))
        child = person.is_child(self.date)
        if child and person.child is None:
            path = person.entries.path("child")
            message = _(
                "`{path}` is missing: the person is below 18 on the date of the letter", path=path
            )
            hint = _(
                "UU 35/2014; UU 11/2012, article 19: add basis_of_age, guardian and the other keys"
            )
            yield Problem(person.entries.place("child"), message, hint, missing=path)
        if not child and not person.identification.means:
            yield missing_key(person.identification.entries, "means")
        yield from _consented(person.consent, child=child)


def _consented(consent: Consent, *, child: bool) -> Iterator[Problem]:
    if child and consent.by == "self":
        path = consent.by.origin.path
        message = _("`{path}`: a parent or guardian must consent for a child", path=path)
        yield consent.problem("by", message, _("UU 27/2022, article 25(2)"))
    needs_no_reason = ("self", "parent", "guardian") if child else ("self",)
    if consent.by not in needs_no_reason and consent.reason is None:
        yield missing_key(consent.entries, "reason")


# ---- the kind: only the form is handed what is sealed -----------------------------------

_PERSONS = Question(
    "persons", N_("Number of persons referred, each with a part of the form."), type="count"
)
_ANSWER = dt.timedelta(days=3)
"""The services are due within seven days of the request (UU 21/2007, article 52), so the answer is due before."""


def _letter_facts(
    referral: Referral, _languages: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return the facts of the cover letter; the sealed data are not among them.

    UU 21/2007, articles 24 and 44: the identity of a witness or victim is kept secret.

    Raises:
        InputError: `legal_basis` refers to a law that nobody knows.
    """
    cover, problems = referral.cover(), list[Problem]()
    laws = titled_laws(cover.legal_basis, cover.date, labels, problems)
    if problems:
        raise InputError(problems)
    return {
        "letter": cover,
        "referral": cover,
        "agreement": cover.agreement,
        "cooperation": cover.cooperation,
        "legal_basis": laws,
        "recipient_head": cover.recipient.head,
        "offices": _offices(cover),
    }


def _form_facts(referral: Referral, *_: object) -> dict[str, Any]:
    """Return the facts of the sealed form: the whole referral."""
    sender, recipient = referral.sender, referral.recipient
    return {
        "referral": referral,
        "offices": _offices(referral),
        "regions": {
            "sender": region_not_in(sender.unit.name, sender.party),
            "recipient": region_not_in(recipient.office_name, recipient.party),
        },
    }


def _head_facts(referral: Referral) -> dict[str, Any]:
    """Return the facts for the title and the author of the sealed form: none of them sealed."""
    return {**_form_facts(referral), "referral": referral.cover()}


def _offices(cover: Cover) -> dict[str, Bilingual]:
    """Return the offices of both parties that have a name in each language, by their name in Indonesian."""
    named = [cover.sender.officer, cover.recipient.focal_point]
    for party in cover.named_parties:
        named += [each for each in (party.head, *_heads_below(party)) if isinstance(each, Official)]
    offices = (each.office for each in named)
    return {str(each["id"]): each for each in offices if set(each) == set(LANGUAGES)}


def _heads_below(party: Party) -> Iterator[Official | Unknown]:
    """Yield who heads each unit of *party*."""
    yield from (unit.head for unit in party.units.values())


def _known(agreement: JointAgreement | None, asked: Values, gaps: Values) -> Values:
    sender = sender_of(agreement, asked) if agreement else str(asked.get("sender") or "")
    parties = [party.key for party in agreement.parties] if agreement else []
    others = [key for key in parties if key != sender]
    receiver = str(asked.get("receiver") or (others[0] if len(others) == 1 else ""))
    units = {key: focal_point_of(agreement, key) for key in parties} if agreement else {}
    rests = agreement is None or receiver in ("", *others)
    return {
        **({} if rests else {"agreement": None}),
        "from": {**gaps["from"], "party": sender, "unit": units.get(sender, "")},
        "to": {**gaps["to"], "party": receiver, "unit": units.get(receiver)},
        "response_due": asked["date"] + _ANSWER,
        **_counted_persons(asked, gaps),
    }


def _counted_persons(asked: Values, gaps: Values) -> Values:
    """Return the number of persons, if somebody said it, and a part to fill in for each of several."""
    count = asked.get("persons")
    if count is None:
        return {}
    several = [gaps["sealed"]] * count
    return {"persons": count, "sealed": several if count > 1 else gaps["sealed"]}


def _choices(agreement: JointAgreement) -> dict[str, list[str]]:
    units = {str(unit) for party in agreement.parties for unit in party.units}
    return {"party": [party.key for party in agreement.parties], "unit": sorted(units)}


KIND = Kind(
    "referral",
    Referral,
    (
        DocumentKind(
            "referral-letter", _letter_facts, "-letter", prints=(*NUMBERED, "classification")
        ),
        DocumentKind("referral-form", _form_facts, "-form", sealed=True, head_facts=_head_facts),
    ),
    Scaffold(
        N_("Start the referral of victims, under an agreement or on the law alone."),
        "referrals",
        "case",
        _known,
        (CASE_CODE, WRITTEN, SENDER, RECEIVER, _PERSONS),
        _choices,
    ),
    told=(
        "case",
        "date",
        "number",
        "classification",
        "from.party",
        "from.unit",
        "to.party",
        "to.unit",
        "to.focal_point",
        "persons",
        "distribution.copy",
        "distribution.holder",
    ),
    about_case=True,
)
