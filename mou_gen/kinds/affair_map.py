"""The mapping of affairs for a Kerja Sama Wajib: its Berita Acara, with the yearly list of programmes (Permendagri 22/2020, article 5)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, PlainValidator

from mou_gen.data.fields import Day, Key, PlainWords, between, distinct_texts, one_of
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import SourcedNumber, SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.agreement_facts import agreement_facts
from mou_gen.kinds.joint_agreement import AgreementRef, JointAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN, Lines, OfficialRecord
from mou_gen.kinds.mandatory_cooperation import letter_of
from mou_gen.kinds.party import Party
from mou_gen.kinds.references import no_such
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _

PROVINCIAL = ("musrenbang-provinsi", "rakor-provinsi")
"""Where regencies and cities of one province discuss the list (article 5(4)a)."""
NATIONAL = ("musrenbang-nasional", "rakor-nasional")
"""Where all others do (article 5(4)b)."""
INITIATOR = "musrenbang-provinsi"
"""Where they may, as long as the national ones have not discussed it (article 5(5))."""


class PlanningForum(Model):
    """Where the regions discussed the list (article 5(4))."""

    type: Annotated[SourcedText, PlainValidator(one_of(*PROVINCIAL, *NATIONAL))]
    date: Maybe[Day]
    place: Maybe[PlainWords]


class JointActivity(Model):
    """A row of the list: what is done in one year."""

    programme: PlainWords
    activity: PlainWords
    year: Annotated[SourcedNumber, PlainValidator(between(2000, 2099))]
    priority: Annotated[SourcedNumber, PlainValidator(between(1, 99))]
    """1 comes first (article 5(3)b)."""
    place: Maybe[PlainWords]
    by: Annotated[tuple[Key, ...], Field(min_length=1), BeforeValidator(distinct_texts)]
    """Keys of the parties that carry it out."""


class MappedAffair(Model):
    """An affair of the agreement, why the regions share it, and what they plan."""

    affair: Key
    """Its key in the agreement."""
    potential: Maybe[Lines]
    """The potential and the characteristics of the regions (article 5(1))."""
    activities: Maybe[Annotated[tuple[JointActivity, ...], Field(min_length=1)]]


class AffairMapping(OfficialRecord):
    """The Berita Acara of the heads of region, with the list as its annex."""

    agreement: AgreementRef
    forum: Maybe[PlanningForum]
    affairs: Annotated[tuple[MappedAffair, ...], Field(min_length=1)]
    originals: Annotated[SourcedNumber, PlainValidator(between(2, 99))]

    @property
    def issuer(self) -> Party:
        """The first party."""
        return self.agreement.issuer

    def check(self) -> Iterator[Problem]:
        """Yield an agreement that is no Kerja Sama Wajib, and affairs and parties that are not there."""
        if self.agreement.mandatory is None:
            message = _("`{key}` is no Kerja Sama Wajib", key=self.agreement.key)
            hint = _(
                "add `mandatory` to the agreement, with what says that its regions border (Permendagri 22/2020, article 3(2))"
            )
            yield self.problem("agreement", message, hint)
        affairs = [_key(each) for each in self.agreement.affairs or ()]
        parties = [party.key for party in self.agreement.parties]
        for mapped in self.affairs:
            if affairs and mapped.affair not in affairs:
                yield no_such(mapped.affair, _("affair of the agreement with the key"), affairs)
            for activity in mapped.activities or ():
                for name in activity.by:
                    if name not in parties:
                        yield no_such(name, _("party of this agreement with the key"), parties)


def _key(affair: Any) -> str:
    return str(affair if isinstance(affair, SourcedText) else affair.key)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    record: AffairMapping, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a mapping may name."""
    facts = agreement_facts(record.agreement, ("id",), labels)
    return {
        "record": record,
        "agreement": record.agreement,
        "titles": {each.key: each.title["id"] for each in facts["affairs"] or ()},
        "names": {party.key: party.full_name for party in record.agreement.parties},
        "letter": letter_of(record.agreement.parties),
    }


def _known(agreement: JointAgreement, _asked: Values, _gaps: Values) -> Values:
    parties = [party.key for party in agreement.parties]
    affairs = [_key(each) for each in agreement.affairs or ()]
    return {
        "affairs": [{"affair": each, "potential": None, "activities": None} for each in affairs]
        or [],
        "originals": len(parties),
    }


KIND = Kind(
    "mapping",
    AffairMapping,
    (
        DocumentKind(
            "mapping",
            _facts,
            carries_data=True,
            prints=(*NUMBERED, "forum", "affairs.potential", "affairs.activities", "originals"),
            says=(
                "berita acara",
                "identifikasi dan pemetaan urusan pemerintahan",
                "daftar rencana program dan kegiatan",
            ),
        ),
    ),
    Scaffold(
        N_("Start the mapping of affairs for a Kerja Sama Wajib, with its Berita Acara."),
        "mappings",
        "date",
        _known,
        (WRITTEN,),
    ),
    told=("date", "number"),
)
