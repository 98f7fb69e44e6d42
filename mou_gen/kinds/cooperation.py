"""The Perjanjian Kerja Sama: rights and duties that follow a Kesepakatan Bersama."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import AnyKey, Key, YesNo, distinct_texts
from mou_gen.data.model import missing_key
from mou_gen.data.places import template_folders
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.agreement import (
    Agreement,
    Clause,
    Clauses,
    Signatory,
    UnlistedAffair,
    cooperation_law,
    types_of,
)
from mou_gen.kinds.agreement_facts import agreement_facts, sides, signing_steps
from mou_gen.kinds.joint_agreement import THEME, AgreementRef, JointAgreement
from mou_gen.kinds.kind import (
    SUBJECT,
    DocumentKind,
    Kind,
    Question,
    Scaffold,
    Values,
    languages,
    subject,
)
from mou_gen.kinds.neighbours import neighbour
from mou_gen.kinds.party import Party, Unit
from mou_gen.kinds.references import no_such, no_such_unit
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import cited, read_agreement_types
from mou_gen.messages import N_, _


class CooperationAgreement(Agreement):
    """A Perjanjian Kerja Sama: a file in `cooperations`, below the agreement it follows."""

    under: AgreementRef | None = None
    """The Kesepakatan Bersama that it follows; one may stand alone."""
    commitments: Annotated[tuple[Key, ...], BeforeValidator(distinct_texts)] = ()
    """Keys of the commitments of that agreement which it carries out."""
    scope: Clauses
    rights: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """By key of the party (Permendagri 22/2020, article 1(13))."""
    duties: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """By key of the party."""
    costs: dict[AnyKey, Clauses] = Field(default_factory=dict)
    """What each pays for, by key of the party; all else is paid from the budget of each."""
    signatories: dict[AnyKey, Signatory] = Field(default_factory=dict)
    """By key of the party; where there is none, the head of region signs."""
    between_offices: YesNo | None = None
    """Whether its title names the offices whose heads sign, and not their governments."""

    @property
    def key(self) -> str:
        """The name of its file, without the ending."""
        return PurePosixPath(self.origin.file).stem

    @property
    def agreement_folder(self) -> str:
        """The name of the folder of the agreement that it follows."""
        return self.under.key if self.under else PurePosixPath(self.origin.file).parent.name

    @property
    def signed_by_heads(self) -> tuple[Party, ...]:
        """The parties whose head of region signs."""
        return tuple(party for party in self.parties if party.key not in self.signatories)

    def signatory_of(self, party: Party) -> Signatory | None:
        """Return who signs for *party* by special power of attorney, None where the head of region does."""
        return self.signatories.get(party.key)

    def costs_of(self, party: Party) -> tuple[Clause, ...]:
        """Return what *party* pays for."""
        return self.costs.get(party.key, ())

    def title_office(self, party: Party) -> Unit | None:
        """Return the office of *party* that the title names, None where it names the party itself."""
        signatory = self.signatory_of(party) if self.between_offices == "yes" else None
        return party.units[signatory.unit] if signatory else None

    def _unfollowed(self) -> Iterator[Problem]:
        """Yield that it follows nothing where it must, and commitments that are not there."""
        if self.under is None and not (self.row.stands_alone or self.precedes_the_form):
            lacking = missing_key(self.entries, "under")
            hint = _(
                "add the line `under: ...` with the agreement that it carries out (Permendagri 22/2020, articles 6 and 28)"
            )
            yield replace(lacking, hint=hint)
        if self.under and not self.commitments:
            yield missing_key(self.entries, "commitments")
        known = _keys_of_commitments(self.under)
        for name in self.commitments:
            if name not in known:
                yield no_such(name, _("commitment of the agreement with the key"), known)

    def check(self) -> Iterator[Problem]:
        """Yield also commitments, parties and units that are not there."""
        yield from super().check()
        yield from self._unfollowed()
        parties = {party.key: party for party in self.parties}
        for by_party in (self.rights, self.duties, self.costs, self.signatories):
            yield from _strangers(by_party, parties)
        for name, signatory in self.signatories.items():
            if name in parties and signatory.unit not in parties[name].units:
                yield no_such_unit(signatory.unit, parties[name])


CooperationRef = Annotated[CooperationAgreement, PlainValidator(neighbour("cooperation"))]
"""A Perjanjian Kerja Sama under the agreement beside it, written as the name of its file."""


def _keys_of_commitments(agreement: JointAgreement | None) -> list[str]:
    return [str(each.key) for each in (agreement.commitments if agreement else ()) or ()]


def _strangers(by_party: Mapping[Any, Any], parties: Mapping[str, Any]) -> Iterator[Problem]:
    for name in by_party:
        if name not in parties:
            yield no_such(name, _("party of this agreement with the key"), parties)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    agreement: CooperationAgreement, tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a Perjanjian Kerja Sama may name.

    Raises:
        InputError: the plan names an article that is not there or may not go.
    """
    facts = {**agreement_facts(agreement, tags, labels), "under": agreement.under}
    joint = agreement.under
    if joint is None:
        return facts
    return {
        **facts,
        "under_instrument": joint.row.name,
        "under_parties": tuple(sides(joint)),
        "commitments": tuple(
            each for each in joint.commitments or () if each.key in agreement.commitments
        ),
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    parties = [party.key for party in agreement.parties]
    return {
        "type": _fitting(agreement),
        "under": agreement.key,
        "languages": asked["languages"],
        "layout": str(agreement.layout),
        "subject": subject(asked),
        "parties": parties,
        "legal_basis": cooperation_law(None),
        "affairs": [_written(affair) for affair in agreement.affairs or ()] or None,
        "originals": len(parties),
        "rights": dict.fromkeys(parties),
        "duties": dict.fromkeys(parties),
        "focal_points": {key: agreement.focal_points.get(key) for key in parties},
    }


def _fitting(agreement: JointAgreement) -> str:
    """Return the first type by which the parties of *agreement* may carry it out today.

    Raises:
        InputError: there is none, as for a Nota Kesepakatan Sinergi.
    """
    sorts = [party.sort for party in agreement.parties]
    known = read_agreement_types(template_folders()).values()
    for each in known:
        if each.follows and each.fits(sorts) and each.was_concluded(None):
            return each.key
    name, row = agreement.row.name["id"], agreement.row
    message = _("no Perjanjian Kerja Sama follows a {name} of these parties", name=name)
    hint = ""
    if row.signed_with:
        hint = _(
            "start it with `mou-gen new {kind} {agreement}` ({law})",
            kind=row.signed_with,
            agreement=agreement.key,
            law=cited(row.signed_with_by),
        )
    raise InputError([Problem(agreement.type.origin.source, message, hint)])


def _written(affair: SourcedText | UnlistedAffair) -> Any:
    """Return *affair* as a file says it."""
    if isinstance(affair, SourcedText):
        return str(affair)
    return {"key": str(affair.key), "title": {tag: str(said) for tag, said in affair.title.items()}}


KIND = Kind(
    "cooperation",
    CooperationAgreement,
    (DocumentKind("cooperation", _facts, theme=THEME, carries_data=True),),
    Scaffold(
        N_("Start a Perjanjian Kerja Sama under an agreement."),
        "cooperations",
        "name",
        _known,
        (
            Question(
                "name",
                N_("Name of the Perjanjian Kerja Sama, such as early-warning; not printed."),
                type="key",
                needed=True,
            ),
            languages(),
            *SUBJECT,
        ),
    ),
    told=(
        "date",
        "place",
        "numbers",
        "subject",
        "parties",
        "duties.text",
        "rights.text",
        "scope.text",
        "costs.text",
        "legal_basis",
        "articles.add.paragraphs.id",
        "articles.add.paragraphs.letters.id",
        "articles.replace.paragraphs.id",
        "articles.replace.paragraphs.letters.id",
    ),
    of="agreement",
    types=types_of("cooperation"),
    steps=lambda record: signing_steps(record, record.key),
)
