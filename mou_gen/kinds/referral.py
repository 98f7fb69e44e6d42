"""The referral of a victim: a cover letter with only a case code, and a sealed form.

What stands under `sealed` is read into models of its own. `Referral.cover` leaves them
out, and that is all the template of the letter is ever handed (UU 21/2007, article 44).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import Day, PlainWords, YesNo, between, matching, one_of
from mou_gen.data.model import Maybe, Model, missing_key
from mou_gen.data.values import SourcedNumber, SourcedText, Unknown
from mou_gen.errors import Problem, Source
from mou_gen.kinds.case_code import CASE_CODE, CaseCode
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    Lines,
    OfficeLetter,
    Secret,
    Urgency,
    focal_point_of,
    sender_of,
)
from mou_gen.kinds.party import Official
from mou_gen.kinds.references import PartyRef, UnitRef
from mou_gen.messages import N_, _

PERSONS = 1
"""How many persons one referral is about: the sealed part has one identity."""

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
    unit: UnitRef
    focal_point: Official


class NumberedCopy(Model):
    """One numbered copy of the form, and who holds it."""

    number: Annotated[SourcedNumber, PlainValidator(between(1, 99))] = Field(alias="copy")
    holder: PlainWords


class Cover(OfficeLetter):
    """A referral without the data of the victim."""

    case: CaseCode
    """Case code, the only name of the victim outside the form."""
    classification: Secret
    urgency: Urgency
    sender: Sender = Field(alias="from")  # type: ignore[assignment]  # an office, and more
    recipient: Recipient = Field(alias="to")
    persons: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    services: Annotated[
        tuple[
            Annotated[
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
            ],
            ...,
        ],
        Field(min_length=1),
    ]
    response_due: Day
    distribution: Annotated[tuple[NumberedCopy, ...], Field(min_length=1)]
    retention: Maybe[PlainWords]

    @property
    def written_by(self) -> tuple[str, Source]:
        """The key that names the party that writes, and its place."""
        return "from.party", self.sender.entries["party"].origin.source

    def check(self) -> Iterator[Problem]:
        """Yield also a receiver from outside, and an answer due before the letter."""
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
    """Why someone else consents."""


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


class Travel(Model):
    """The journey, if there is one."""

    route: PlainWords
    mode: PlainWords
    departure: Maybe[Day]
    arrival: Maybe[Day]
    escorts: Lines
    stops: PlainWords | None = None
    handovers: Annotated[tuple[Handover, ...], Field(min_length=1)]
    handover_record: Maybe[PlainWords]
    """Number of the Berita Acara Serah Terima."""


class Sealed(Model):
    """The data of the person; no message quotes any of it."""

    identification: Identification
    consent: Consent
    identity: Identity
    child: Child | None = None
    needs: Needs = Field(default_factory=Needs.model_construct)
    risk: Risk
    summary: PlainWords
    services_given: tuple[Service, ...]
    legal: Legal
    documents: tuple[CaseDocument, ...]
    travel: Travel | None = None

    def is_child(self, date: dt.date) -> bool:
        """Return whether this is the case of a child on *date*: below 18, or treated as one."""
        birth = self.identity.birth_date
        if self.child or isinstance(birth, Unknown):
            return self.child is not None
        return _age(birth, date) < ADULT


def _age(birth: dt.date, date: dt.date) -> int:
    had_no_birthday = (date.month, date.day) < (birth.month, birth.day)
    return date.year - birth.year - had_no_birthday


class Referral(Cover):
    """A referral, whole; for its form only."""

    sealed: Sealed

    def cover(self) -> Cover:
        """Return the same referral without what is sealed, for its letter."""
        cover = Cover.model_construct(**{name: getattr(self, name) for name in Cover.model_fields})
        cover._entries = self.entries.without("sealed")
        return cover

    def check(self) -> Iterator[Problem]:
        """Yield also another number of persons, and what the law on children and consent asks for."""
        yield from super().check()
        if self.persons != PERSONS:
            message = _("`persons` must be 1: the sealed part covers one person")
            hint = _("write a separate referral with its own case code for each person")
            yield Problem(self.persons.origin.source, message, hint)
        birth = self.sealed.identity.birth_date
        if not isinstance(birth, Unknown) and birth > self.date:
            message = _("`{path}` is after the date of the letter", path=birth.origin.path)
            yield Problem(birth.origin.source, message, _("correct one of the two dates"))
        child = self.sealed.is_child(self.date)
        if child and self.sealed.child is None:
            message = _(
                "`sealed.child` is missing: the person is below 18 on the date of the letter"
            )
            hint = _(
                "UU 35/2014; UU 11/2012, article 19: add basis_of_age, guardian and the other keys"
            )
            place = self.sealed.entries.place("child")
            yield Problem(place, message, hint, missing=place.key_path)
        if not child and not self.sealed.identification.means:
            yield missing_key(self.sealed.identification.entries, "means")
        yield from self._consent(child)

    def _consent(self, child: bool) -> Iterator[Problem]:
        consent = self.sealed.consent
        if child and consent.by == "self":
            message = _("`sealed.consent.by`: a parent or guardian must consent for a child")
            yield consent.problem("by", message, _("UU 27/2022, article 25(2)"))
        needs_no_reason = ("self", "parent", "guardian") if child else ("self",)
        if consent.by not in needs_no_reason and consent.reason is None:
            yield missing_key(consent.entries, "reason")


# ---- the kind: only the form is handed what is sealed -----------------------------------

_ANSWER = dt.timedelta(days=3)
"""The services are due within seven days of the request (UU 21/2007, article 52), so the answer is due before."""


def _letter_facts(referral: Referral, *_: object) -> dict[str, Any]:
    """Return the facts of the cover letter; the sealed data are not among them.

    UU 21/2007, articles 24 and 44: the identity of a witness or victim is kept secret.
    """
    cover = referral.cover()
    return {
        "letter": cover,
        "referral": cover,
        "agreement": cover.agreement,
        "recipient_head": cover.recipient.unit.head,
    }


def _form_facts(referral: Referral, *_: object) -> dict[str, Any]:
    """Return the facts of the sealed form: the whole referral."""
    return {"referral": referral}


def _known(agreement: JointAgreement, asked: Values, gaps: Values) -> Values:
    sender = sender_of(agreement, asked)
    others = [party.key for party in agreement.parties if party.key != sender]
    receiver = others[0] if len(others) == 1 else ""
    return {
        "from": {**gaps["from"], "party": sender, "unit": focal_point_of(agreement, sender)},
        "to": {**gaps["to"], "party": receiver, "unit": focal_point_of(agreement, receiver)},
        "response_due": asked["date"] + _ANSWER,
    }


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
        DocumentKind("referral-form", _form_facts, "-form", sealed=True),
    ),
    Scaffold(
        N_("Start the referral of a victim under an agreement."),
        "referrals",
        "case",
        _known,
        (CASE_CODE, WRITTEN, SENDER),
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
