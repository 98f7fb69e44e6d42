"""The referral of a victim: a cover letter that knows a case code, and a sealed form.

What stands under `sealed` is read into models of its own. `Referral.cover` leaves them
out, and that is all the template of the letter is ever handed (UU 21/2007, article 44).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.messages import N_, _
from mou_gen.source.agreement import AgreementRef
from mou_gen.source.model import (
    Day,
    Key,
    Maybe,
    Model,
    Words,
    YesNo,
    accepting,
    between,
    matching,
    missing_key,
    one_of,
    refuse,
    text,
)
from mou_gen.source.party import Official, Party, Signing, Unit
from mou_gen.source.references import PartyRef, UnitRef, no_such
from mou_gen.source.waiver import Waivers
from mou_gen.values import SourcedNumber, SourcedText, Unknown

_CASE = r"[A-Z]{2,5}-TPPO-\d{4}-\d{4}"
HEAD = "head"
"""The head of region, among those who may sign."""
ADULT = 18
"""A child is a person below this age, in years (UU 35/2014, article 1)."""


@accepting(type="string", pattern=f"^{_CASE}$")
def _case_code(node: Any) -> SourcedText:
    """Return the case code *node*, which neither a message nor a file name may give away."""
    code = text(node)
    hint = _("write it like `NNK-TPPO-2019-0007`: no initials, no date of birth")
    if not re.fullmatch(_CASE, code, re.ASCII):
        refuse([Problem(code.origin.source, _("`case` must be a case code"), hint)])
    if PurePosixPath(code.origin.file).stem != code:
        message = _("`case` and the name of its file must be the same")
        hint = _("name the file by the case code alone")
        refuse([Problem(code.origin.source, message, hint)])
    return code


Lines = Annotated[tuple[Words, ...], Field(min_length=1)]
"""One text or more."""


# ---- what the letter may know ----------------------------------------------------------


class Sender(Model):
    """Who refers."""

    party: PartyRef
    unit: UnitRef
    officer: Official
    contact: Maybe[Words]
    """A secure way to ask back."""


class Recipient(Model):
    """Who is asked to take over, by name of the one focal point that may read the form."""

    party: PartyRef
    unit: UnitRef
    focal_point: Official


class Copy(Model):
    """One numbered copy of the form, and who holds it."""

    number: Annotated[SourcedNumber, PlainValidator(between(1, 99))] = Field(alias="copy")
    holder: Words


class Cover(Model):
    """A referral without the data of the victim."""

    kind: Words
    agreement: AgreementRef
    case: Annotated[SourcedText, PlainValidator(_case_code)]
    """Case code, the only name of the victim outside the form."""
    date: Day
    place: Maybe[Words]
    number: Maybe[Words]
    """Of the letter."""
    classification: Annotated[SourcedText, PlainValidator(one_of("rahasia", "sangat-rahasia"))]
    """Permendagri 1/2023, article 56."""
    urgency: Annotated[SourcedText, PlainValidator(one_of("amat-segera", "segera", "biasa"))]
    sender: Sender = Field(alias="from")
    recipient: Recipient = Field(alias="to")
    signed_by: Key | None = None
    """Key of the unit of the sender whose head signs, or `head` for the head of region; the
    sending unit itself where it is left out."""
    on_behalf: YesNo | None = None
    """Whether the unit signs a.n. the head of region (Permendagri 1/2023, Lampiran VII.2)."""
    through: Official | None = None
    """Who signs u.b. for the head of the signing unit; only below an a.n."""
    signing: Signing | None = None
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
    copies: tuple[Words, ...] = ()
    """Tembusan."""
    distribution: Annotated[tuple[Copy, ...], Field(min_length=1)]
    retention: Maybe[Words]
    draft: Words | None = None
    """Why this is only a draft, in Indonesian."""
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Letters and forms to government bodies are in Indonesian (UU 24/2009)."""
        return ("id",)

    @property
    def layout(self) -> Layout:
        """With one language there is nothing to lay out."""
        return Layout.STACKED

    @property
    def issuer(self) -> Party:
        """The party that refers."""
        return self.sender.party

    @property
    def signed_by_head(self) -> bool:
        """Whether the head of region signs."""
        return self.signed_by == HEAD

    @property
    def signing_unit(self) -> Unit:
        """The unit that signs; the sending unit where the head of region does."""
        if self.signed_by is None or self.signed_by_head:
            return self.sender.unit
        return self.sender.party.units[self.signed_by]

    @property
    def signatory(self) -> Official | Unknown:
        """Who signs."""
        if self.signed_by_head:
            return self.sender.party.head
        return self.through or self.signing_unit.head

    def check(self) -> Iterator[Problem]:
        """Yield an answer due before the letter, and a signatory who is not there or may not sign so."""
        if self.response_due < self.date:
            message = _("`response_due` must not be before the letter of {date}", date=self.date)
            yield Problem(self.response_due.origin.source, message)
        units = self.sender.party.units
        if self.on_behalf == "yes" and self.signed_by_head:
            message = _("`on_behalf` makes no sense where the head of region signs")
            hint = _("delete one of `on_behalf` and `signed_by`")
            yield self.problem("on_behalf", message, hint)
        if self.through is not None and self.on_behalf != "yes":
            message = _("`through` (u.b.) stands only below `on_behalf` (a.n.)")
            yield self.problem("through", message, _("Permendagri 1/2023, Lampiran VII.2"))
        if self.signed_by is not None and self.signed_by not in {*units, HEAD}:
            what = _("unit of {party} with the key", party=self.sender.party.key)
            yield no_such(self.signed_by, what, units)


# ---- what is sealed --------------------------------------------------------------------


class Identification(Model):
    """Why this is held to be trafficking: process, means and purpose (UU 21/2007, article 1)."""

    status: Annotated[SourcedText, PlainValidator(one_of("suspected", "identified"))]
    by: Words
    process: Lines
    means: tuple[Words, ...] = ()
    """For a child none need be shown (Palermo Protocol, article 3(c))."""
    purpose: Lines


class Consent(Model):
    """What the person agreed to, after it was explained."""

    decision: Annotated[SourcedText, PlainValidator(one_of("given", "refused", "limited"))]
    by: Annotated[SourcedText, PlainValidator(one_of("self", "parent", "guardian", "officer"))]
    name: Maybe[Words]
    date: Day
    language: Words
    interpreter: Words | None = None
    shared_with: Lines
    withdrawal_explained: YesNo
    reason: Words | None = None
    """Why someone else consents."""


class Identity(Model):
    """Who the person is."""

    name: Words
    nik: Maybe[
        Annotated[
            SourcedText,
            PlainValidator(
                matching(r"\d{16}", N_("must be 16 digits"), N_("write it without spaces"))
            ),
        ]
    ]
    passport: Words | None = None
    sex: Annotated[SourcedText, PlainValidator(one_of("female", "male"))]
    birth_date: Maybe[Day]
    nationality: Words
    village: Maybe[Words]
    district: Maybe[Words]
    regency: Words
    language: Words
    disability: Words | None = None


class Child(Model):
    """What must be known of a child."""

    basis_of_age: Words
    guardian: Words
    guardian_risk: Words
    best_interest: Words
    accompanying_adult: Words
    school: Words | None = None


class Needs(Model):
    """What cannot wait, no more than is necessary."""

    medical: Words | None = None
    pregnancy: Words | None = None
    psychosocial: Words | None = None


class Risk(Model):
    """How safe everyone is, and what is done about it."""

    level: Annotated[SourcedText, PlainValidator(one_of("low", "medium", "high"))]
    person: Words
    family: Words
    escort: Words
    reach: Words
    """How far the suspects reach."""
    travel: Words
    measures: Lines


class Service(Model):
    """A service that was given."""

    date: Day
    service: Words


class Legal(Model):
    """How far the law has come."""

    police_report: YesNo
    stage: Words | None = None
    restitution: Words | None = None
    investigator: Maybe[Words]


class Paper(Model):
    """A paper of the case."""

    name: Words
    state: Annotated[SourcedText, PlainValidator(one_of("original", "copy", "missing"))]


class Handover(Model):
    """Where the person passes from one hand into another."""

    place: Words
    giver: Words
    receiver: Words
    date: Maybe[Day]


class Travel(Model):
    """The journey, if there is one."""

    route: Words
    mode: Words
    departure: Maybe[Day]
    arrival: Maybe[Day]
    escorts: Lines
    stops: Words | None = None
    handovers: Annotated[tuple[Handover, ...], Field(min_length=1)]
    handover_record: Maybe[Words]
    """Number of the Berita Acara Serah Terima."""


class Sealed(Model):
    """The data of the person; no message quotes any of it."""

    identification: Identification
    consent: Consent
    identity: Identity
    child: Child | None = None
    needs: Needs = Field(default_factory=Needs.model_construct)
    risk: Risk
    summary: Words
    services_given: tuple[Service, ...]
    legal: Legal
    documents: tuple[Paper, ...]
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
        """Yield also what the law on children and on consent asks for."""
        yield from super().check()
        child = self.sealed.is_child(self.date)
        if child and self.sealed.child is None:
            message = _(
                "`sealed.child` is missing: the person is below 18 on the date of the letter"
            )
            hint = _(
                "UU 35/2014; UU 11/2012, article 19: write basis_of_age, guardian and the rest"
            )
            yield self.problem("sealed", message, hint)
        if not child and not self.sealed.identification.means:
            yield missing_key(self.sealed.identification.entries, "means")
        yield from self._consent(child)

    def _consent(self, child: bool) -> Iterator[Problem]:
        consent = self.sealed.consent
        if child and consent.by == "self":
            message = _("`sealed.consent.by`: a child's consent is given by a parent or guardian")
            yield consent.problem("by", message, _("UU 27/2022, article 25(2)"))
        needs_no_reason = ("self", "parent", "guardian") if child else ("self",)
        if consent.by not in needs_no_reason and consent.reason is None:
            yield missing_key(consent.entries, "reason")
