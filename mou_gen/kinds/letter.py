"""What all letters share: letterhead, addressee and signatory (Permendagri 1/2023)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import (
    BilingualText,
    Day,
    Key,
    OfficeKey,
    PlainWords,
    YesNo,
    between,
    distinct_texts,
    one_of,
    plain_words,
)
from mou_gen.data.model import Either, Maybe, Model
from mou_gen.data.values import Bilingual, SourcedNumber, SourcedText, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.errors import Problem, Source
from mou_gen.kinds.agreement import Languages, LayoutName
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement, UnderAgreement
from mou_gen.kinds.kind import Values, date_of
from mou_gen.kinds.party import Official, Party, Signing, Unit
from mou_gen.kinds.references import OfficeRef, PartyRef, no_such_unit
from mou_gen.messages import N_, _, listed

NUMBERED = ("number", "date", "place")
"""What every letter must print."""

WRITTEN = date_of(N_("Date of the letter, such as 2019-09-25."))

HEAD = "head"
"""The head of region, among those who may sign."""

Classification = Annotated[
    SourcedText, PlainValidator(one_of("biasa", "terbatas", "rahasia", "sangat-rahasia"))
]
"""How secret a document is, the least secret first (Permendagri 1/2023, article 56)."""

Secret = Annotated[SourcedText, PlainValidator(one_of("rahasia", "sangat-rahasia"))]
"""The classification of what is about a victim."""

Urgency = Annotated[SourcedText, PlainValidator(one_of("amat-segera", "segera", "biasa"))]
"""How soon a letter must be dealt with."""

Lines = Annotated[tuple[PlainWords, ...], Field(min_length=1)]
"""One text or more."""


Notice = Annotated[SourcedText | BilingualText, Either(SourcedText, plain_words)]
"""A text in Indonesian alone, or in each language."""

Silent = Annotated[tuple[Key, ...], BeforeValidator(distinct_texts)]
"""Keys of the parties that do not answer an offer; all that it went to where they are left out."""


class Addressee(Model):
    """Whom a letter goes to."""

    office: PlainWords
    """Who is addressed, by office and never by name."""
    institution: PlainWords | None = None
    place: Maybe[PlainWords]


class Item(Model):
    """Something that is sent or handed over, and how much of it."""

    name: PlainWords
    count: Annotated[SourcedNumber, PlainValidator(between(1, 999))]
    unit: PlainWords
    """Berkas, eksemplar, lembar, buah."""
    note: PlainWords | None = None


class Previous(Model):
    """An earlier letter."""

    number: Maybe[PlainWords]
    date: Maybe[Day]


class OfficialRecord(UnderAgreement):
    """A letter or record (naskah dinas) in Indonesian: it goes to Indonesian offices (UU 24/2009)."""

    kind: PlainWords
    agreement: AgreementRef | None = None
    """What it rests on; about a case, a letter or record may rest on the law alone."""
    date: Day
    place: Maybe[PlainWords]
    number: Maybe[PlainWords]
    classification: Classification
    signing: Signing | None = None
    draft: PlainWords | None = None
    """Why this is only a draft, in Indonesian."""
    waive: Waivers = ()
    """Rules whose findings do not count here, each with its reason."""

    @property
    def has_translated_notice(self) -> bool:
        """Whether why this is only a draft is said in each language."""
        return isinstance(self.draft, Bilingual)

    @classmethod
    def called(cls) -> str:
        """Return the name that labels files have for it; what is based on it has its own."""
        return "officialpaper" if cls is OfficialRecord else super().called()

    def outsider(self, party: Party, key: str, place: Source) -> Iterator[Problem]:
        """Yield that *party*, written in *key* at *place*, is no party of the agreement.

        Those who write, receive or hand over under an agreement have agreed to it.
        """
        parties = [each.key for each in self.agreement.parties] if self.agreement else [party.key]
        if party.key not in parties:
            message = _("`{key}` is not a party to the agreement", key=key)
            hint = _(
                "the parties are {parties}: write one of them, or correct the folder "
                "in `agreement`",
                parties=listed(parties),
            )
            if not type(self).model_fields["agreement"].is_required():
                hint = _(
                    "the parties are {parties}: write one of them, or delete the line `agreement`, "
                    "and the document rests on the law alone",
                    parties=listed(parties),
                )
            yield Problem(place, message, hint)

    @property
    def languages(self) -> tuple[str, ...]:
        """Letters to government bodies are in Indonesian (UU 24/2009)."""
        return ("id",)

    @property
    def layout(self) -> Layout:
        """With one language there is nothing to lay out."""
        return Layout.STACKED


class TranslatedRecord(OfficialRecord):
    """A letter or record with a translation beside it, where its receiver needs one.

    Indonesian is first and prevails, as in any official document (UU 24/2009).
    """

    draft: Notice | None = None  # type: ignore[assignment]  # a text, and also one in each language
    """Why this is only a draft, in Indonesian alone or in each language."""
    printed_in: Languages = Field(("id",), alias="languages")
    laid_out: LayoutName = Field(Layout.COLUMNS, alias="layout")

    @property
    def languages(self) -> tuple[str, ...]:
        """Indonesian, and that of the translation."""
        return self.printed_in

    @property
    def layout(self) -> Layout:
        """How the translation stands on the page."""
        return self.laid_out


class HeadLetter(OfficialRecord):
    """A letter that the head of a party signs, under an agreement that may be in draft."""

    agreement: AgreementRef
    sender: PartyRef = Field(alias="from")
    urgency: Urgency | None = None
    copies: tuple[PlainWords, ...] = ()
    """Tembusan."""

    @property
    def issuer(self) -> Party:
        """The party that writes."""
        return self.sender

    @property
    def signatory(self) -> Official:
        """The head, who alone signs."""
        return self.sender.head

    @property
    def signed_by_head(self) -> bool:
        """Always."""
        return True

    def check(self) -> Iterator[Problem]:
        """Yield a sender who is no party of the agreement."""
        yield from self.outsider(self.sender, "from", self.entries["from"].origin.source)


class OfficeLetter(OfficialRecord):
    """A letter that an office writes, and its head signs, or someone above or below."""

    sender: OfficeRef = Field(alias="from")
    signed_by: OfficeKey | None = None
    """Key of the unit of the sender whose head signs, or `head` for the head of region; the
    sending unit itself where it is left out."""
    on_behalf: YesNo | None = None
    """Whether the unit signs a.n. the head of region (Permendagri 1/2023, Lampiran VII.2)."""
    through: Official | None = None
    """Who signs u.b. for the head of the signing unit; only below an a.n."""
    copies: tuple[PlainWords, ...] = ()
    """Tembusan."""

    @property
    def issuer(self) -> Party:
        """The party that writes."""
        return self.sender.party

    @property
    def named_parties(self) -> tuple[Party, ...]:
        """The party that writes."""
        return (self.issuer,)

    @property
    def written_by(self) -> tuple[str, Source]:
        """The key that names the party that writes, and its place."""
        return "from", self.entries["from"].origin.source

    @property
    def signed_by_head(self) -> bool:
        """Whether the head of region signs."""
        return self.signed_by == HEAD

    @property
    def signing_unit(self) -> Unit:
        """The unit that signs; the sending unit where the head of region does."""
        if self.signed_by is None or self.signed_by_head:
            return self.sender.unit
        return self.issuer.units[self.signed_by]

    @property
    def signatory(self) -> Official | Unknown:
        """Who signs."""
        if self.signed_by_head:
            return self.issuer.head
        return self.through or self.signing_unit.head

    def check(self) -> Iterator[Problem]:
        """Yield a sender from outside, and a signatory who is not there or may not sign so."""
        yield from self.outsider(self.issuer, *self.written_by)
        if self.on_behalf == "yes" and self.signed_by_head:
            message = _("`on_behalf` does not apply when the head of region signs")
            hint = _("delete one of `on_behalf` and `signed_by`")
            yield self.problem("on_behalf", message, hint)
        if self.through is not None and self.on_behalf != "yes":
            message = _("`through` (u.b.) is allowed only under `on_behalf` (a.n.)")
            yield self.problem("through", message, _("Permendagri 1/2023, Lampiran VII.2"))
        if self.signed_by is not None and self.signed_by not in {*self.issuer.units, HEAD}:
            yield no_such_unit(self.signed_by, self.issuer)


# ---- what kinds of letters share -------------------------------------------------------


def letter_facts(letter: OfficeLetter, *_: object) -> dict[str, Any]:
    """Return what the template of a letter may name."""
    return {"letter": letter}


def letter_known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    """Return what is known of a letter under *agreement*: the office that sends it."""
    return {"from": office_of(agreement, sender_of(agreement, asked))}


def sent_by_head(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    """Return what is known of a letter of a head under *agreement*: the party that sends it."""
    return {"from": sender_of(agreement, asked)}


def sending_parties(agreement: JointAgreement) -> dict[str, list[str]]:
    """Return which parties may send a letter of a head under *agreement*."""
    return {"from": [party.key for party in agreement.parties]}


def sender_of(agreement: JointAgreement, asked: Values) -> str:
    """Return the key of the party that sends: the first, where nobody said."""
    return str(asked.get("sender") or agreement.parties[0].key)


def focal_point_of(agreement: JointAgreement, party: str) -> str:
    """Return the focal point of *party*, "" where it is not known."""
    return str(agreement.focal_points.get(party, ""))


def office_of(agreement: JointAgreement, party: str) -> str:
    """Return the focal point of *party* as a reference to an office, "" where it is not known."""
    unit = focal_point_of(agreement, party)
    return f"{party}/{unit}" if unit else ""
