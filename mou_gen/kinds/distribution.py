"""Who keeps which original and copy of a signed agreement (Permendagri 22/2020, articles 10(3), 14(4), 16, 38(2), 57(3) and 59)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import AnyKey, OfficeKey, PlainWords, between
from mou_gen.data.model import Maybe, Model
from mou_gen.data.rows import MergeColumn, MergeRow
from mou_gen.data.values import SourcedNumber, SourcedText, Unknown
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationRef
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold, Values
from mou_gen.kinds.letter import NUMBERED, WRITTEN
from mou_gen.kinds.party import Party, RegionParty, Unit
from mou_gen.kinds.references import no_such, no_such_unit
from mou_gen.kinds.team_letter import TeamLetter, team_facts, team_of
from mou_gen.language.labels import Labels
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import N_, _
from mou_gen.startup.value_classes import value_class

ORIGINAL, PHOTOCOPY = "original", "photocopy"
_MINISTER = "Menteri Dalam Negeri"


class FurtherCopy(Model):
    """Who gets a photocopy besides those whom the law names."""

    office: PlainWords
    place: Maybe[PlainWords]
    copies: Annotated[SourcedNumber, PlainValidator(between(1, 99))]


@value_class
class Keeper:
    """Who keeps one original, or a number of photocopies."""

    name: str
    """Of its transmittal slip."""
    form: str
    """`original` or `photocopy`."""
    place: SourcedText | Unknown | str
    copies: int = 1
    article: str = ""
    """Of Permendagri 22/2020, as Indonesian cites it; "" where none asks for it."""
    party: Party | None = None
    secretariat: Unit | Unknown | None = None
    """The office that keeps it as secretariat of the team; None where the party, its team or another keeps it."""
    office: str = ""
    """Another than the parties and their offices."""

    @property
    def by_team(self) -> bool:
        """Whether the team of a region keeps it for its region."""
        return bool(self.party and self.party.sort == REGION and self.secretariat is None)

    @property
    def secretariat_name(self) -> str:
        """What the secretariat is called on the list, "" where it is not known or none."""
        if self.party is None or self.secretariat is None or isinstance(self.secretariat, Unknown):
            return ""
        name = str(self.secretariat.name["id"])
        return f"{_part(name, self.party)}{name} {self.party.full_name}"

    def addressee(self) -> str:
        """Return the office that a transmittal slip goes to, "" where it is not known."""
        if self.party is None:
            return self.office
        if self.secretariat is not None:
            return _called(self.secretariat, self.party)
        if self.by_team:
            return f"Ketua Tim Koordinasi Kerja Sama Daerah {self.party.full_name}"
        return str(self.party.head.office["id"])


def _called(unit: Unit | Unknown, party: Party) -> str:
    """Return how a letter addresses *unit* of *party*, "" where that is not known."""
    if isinstance(unit, Unknown):
        return ""
    if part := _part(str(unit.name["id"]), party):
        return f"Kepala {part}{unit.name['id']} {party.full_name}"
    if isinstance(unit.head, Unknown):
        return f"{unit.name['id']} {party.full_name}"
    return str(unit.head.office["id"])


def _part(name: str, party: Party) -> str:
    """Return which part of a Sekretariat Daerah called *name* is the secretariat, "" of another office.

    It is the Biro of a province, or the Bagian of a regency or city, in charge of cooperation
    (articles 10(3) and 47(1)c); the Sekretaris Daerah is the chair of the team.
    """
    if not name.casefold().startswith("sekretariat daerah"):
        return ""
    is_province = isinstance(party, RegionParty) and party.place.level == "provinsi"
    return f"{'Biro' if is_province else 'Bagian'} yang membidangi kerja sama pada "


class DistributionList(TeamLetter):
    """The list that the team draws up when an agreement has been signed (article 16(1))."""

    cooperation: CooperationRef | None = None
    """What was signed, where that is not the agreement itself."""
    secretariats: dict[AnyKey, OfficeKey] = Field(default_factory=dict)
    """Key of the unit in charge of cooperation by the key of its party (articles 10(3) and 14(4))."""
    others: tuple[FurtherCopy, ...] = ()

    @property
    def signed(self) -> Agreement:
        """What was signed."""
        return self.cooperation or self.agreement

    @property
    def keepers(self) -> tuple[Keeper, ...]:
        """Who keeps it: the originals in the order of the parties, then the photocopies."""
        return (*self._originals(), *self._photocopies())

    @property
    def _between_regions(self) -> bool:
        return all(party.sort == REGION for party in self.signed.parties)

    def _originals(self) -> Iterator[Keeper]:
        central = any(party.is_central for party in self.signed.parties)
        team = "Pasal 16 ayat (2)" if self._between_regions else "Pasal 38 ayat (2)"
        for party in self.signed.parties:
            if party.sort == REGION and central:
                kept = self._secretariat(party)
                yield Keeper(
                    f"{party.key}-{ORIGINAL}",
                    ORIGINAL,
                    party.seat,
                    article="Pasal 59 ayat (2)",
                    party=party,
                    secretariat=kept,
                )
            else:
                article = team if party.sort == REGION else ""
                yield Keeper(
                    f"{party.key}-{ORIGINAL}", ORIGINAL, party.seat, article=article, party=party
                )

    def _photocopies(self) -> Iterator[Keeper]:
        if self._between_regions:
            article = "Pasal 14 ayat (4)" if self.cooperation else "Pasal 10 ayat (3)"
            for party in self.signed.parties:
                yield Keeper(
                    f"{party.key}-{PHOTOCOPY}",
                    PHOTOCOPY,
                    party.seat,
                    article=article,
                    party=party,
                    secretariat=self._secretariat(party),
                )
        if any(party.is_central for party in self.signed.parties):
            law = "Pasal 57 ayat (3)"
            yield Keeper("minister", PHOTOCOPY, "Jakarta", article=law, office=_MINISTER)
        for number, other in enumerate(self.others, 1):
            yield Keeper(
                f"other-{number}",
                PHOTOCOPY,
                other.place,
                copies=int(other.copies),
                office=other.office,
            )

    def _secretariat(self, party: Party) -> Unit | Unknown:
        key = self.secretariats.get(party.key)
        if key is not None:
            return party.units[key]
        unknown = self.missing("secretariats")
        origin = unknown.origin.at(f"secretariats.{party.key}")
        return Unknown(origin, "distributionlist.secretariat", party.entries)

    def check(self) -> Iterator[Problem]:
        """Yield also parties and units that are not there."""
        yield from super().check()
        parties = {party.key: party for party in self.agreement.parties}
        for name, unit in self.secretariats.items():
            if name not in parties:
                yield no_such(name, _("party of this agreement with the key"), parties)
            elif unit not in parties[name].units:
                yield no_such_unit(unit, parties[name])


def slip_rows(record: DistributionList) -> list[MergeRow]:
    """Return a row for each keeper, which lies over a transmittal slip: to whom, and what is sent."""
    return [_row(record, keeper) for keeper in record.keepers]


def _row(record: DistributionList, keeper: Keeper) -> MergeRow:
    place = record.origin.source
    signed = record.signed
    facts = {
        "to.office": keeper.addressee(),
        "to.place": "" if isinstance(keeper.place, Unknown) else str(keeper.place),
        "items[0].name": f"{signed.row.name['id']} tentang {signed.subject.id}",
        "items[0].count": str(keeper.copies),
        "items[0].unit": "eksemplar",
        "items[0].note": "naskah asli" if keeper.form == ORIGINAL else "fotokopi",
    }
    cells = [(MergeColumn(path, place), place, text) for path, text in facts.items()]
    return MergeRow(place, keeper.name, cells)


# ---- the kind --------------------------------------------------------------------------


def _facts(
    record: DistributionList, _tags: tuple[str, ...], _labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the template of a distribution list may name."""
    return {
        **team_facts(record),
        "signed": record.signed,
        "instrument": record.signed.row.name["id"],
        "keepers": record.keepers,
    }


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return {
        "from": team_of(agreement, asked),
        "secretariats": {p.key: None for p in agreement.parties if p.sort == REGION},
    }


KIND = Kind(
    "distribution",
    DistributionList,
    (
        DocumentKind(
            "distribution",
            _facts,
            carries_data=True,
            prints=NUMBERED,
            says=("daftar distribusi", "pemegang", "asli"),
        ),
    ),
    Scaffold(
        N_("Start the list of who keeps which original and copy of a signed agreement."),
        "distributions",
        "date",
        _known,
        (WRITTEN, SENDER),
    ),
    told=("date", "number", "from", "cooperation"),
)
