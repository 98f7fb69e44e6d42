"""A party: a region with its government, the head who signs for it, and its offices.

What is no region is an institution (`institution.py`).
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated, Protocol, cast

from pydantic import Field, PlainValidator, ValidationInfo

from mou_gen import inputs
from mou_gen.data import pictures
from mou_gen.data.fields import (
    SCALAR,
    AnyKey,
    BilingualText,
    Key,
    PlainWords,
    accepting,
    complain,
    matching,
    one_of,
    plain_words,
)
from mou_gen.data.loader import DataNode
from mou_gen.data.model import Maybe, Model
from mou_gen.data.values import Bilingual, SourcedText, Unknown
from mou_gen.kinds.kind import Kind
from mou_gen.language.regions import Region, region_by_code, similar_regions
from mou_gen.library.agreement_types import REGION
from mou_gen.messages import N_, _


class _Placed(Protocol):
    root: Path


@accepting(type=SCALAR, pattern=r"^\d\d(\.\d\d)?$")
def _region_code(node: DataNode) -> SourcedText:
    code = plain_words(node)
    place = region_by_code(code)
    if place is None:
        near = similar_regions(code)
        known = [_("{code} is {name}", code=each.code, name=each.name) for each in near]
        hint = "; ".join(known) or _("write the code as 65.03: province, dot, regency or city")
        complain(code, _("must be the Kemendagri code of a province, regency or city"), hint)
    if not place.autonomous:
        message = _("must not be the code of {name}, an administrative area", name=place.name)
        hint = _(
            "only an autonomous region can be a party: `{province}` (UU 29/2007; UU 2/2024)",
            province=code[:2],
        )
        complain(code, message, hint)
    return code


@accepting(type="string", pattern=r"\.[Pp][Nn][Gg]$")
def png_file(node: DataNode, info: ValidationInfo) -> SourcedText:
    """Return the path *node* of a PNG file, as seen from the file it is written in."""
    name = plain_words(node)
    root = cast(_Placed, info.context).root
    picture = sibling_file(name)
    if "\\" in name or inputs.leads_out(picture, root):
        hint = _("write the path relative to this file, with `/`")
        complain(name, _("must be a file in the data folder"), hint)
    if not inputs.exists(picture):
        complain(name, _("must be an existing file"), _("write the path relative to this file"))
    try:
        pictures.read_picture(picture)
    except pictures.PictureError as error:
        complain(name, _("must be a PNG picture"), f"{error.message}; {error.hint}")
    return name


def sibling_file(name: SourcedText) -> Path:
    """Return the file *name* as seen from the folder of the file it is written in."""
    return inputs.path_of_display_name(name.origin.source.file).parent / name


Signing = Annotated[SourcedText, PlainValidator(one_of("wet", "electronic"))]
"""By hand and with a stamp, or electronically and without one (Permendagri 1/2023, 43 and 46)."""


class Official(Model):
    """Someone who holds an office."""

    office: BilingualText
    name: Maybe[PlainWords]
    """With titles, as it is to stand below a signature."""
    acting: Annotated[SourcedText, PlainValidator(one_of("Plt.", "Plh.", "Pj.", "Pjs."))] | None = (
        None
    )
    """How the office is held by someone else (Permendagri 1/2023, Lampiran VII.2)."""
    rank: Maybe[PlainWords]
    """Pangkat/golongan."""
    nip: Maybe[
        Annotated[
            SourcedText,
            PlainValidator(
                matching(
                    r"\s*(\d\s*){18}",
                    N_("must be 18 digits"),
                    N_("write it as 19790101 200312 1 001"),
                )
            ),
        ]
    ]
    """Number of a civil servant, its spaces kept as written."""


class Unit(Model):
    """An office of a region that signs letters, with what its letterhead says."""

    name: BilingualText
    address: Maybe[PlainWords]
    telephone: PlainWords | None = None
    pos_el: PlainWords | None = None
    laman: PlainWords | None = None
    head: Maybe[Official]

    @property
    def key(self) -> str:
        """Its key among the units of its party."""
        return self.origin.path.rpartition(".")[2]


class Party(Model):
    """Who may be a party to an agreement: one file in the folder `parties`."""

    kind: PlainWords
    head: Official
    """Who signs for it."""
    theme: Key | None = None
    """Name of the theme of its letters and minutes, and of agreements where it is the first party."""
    units: dict[AnyKey, Unit] = Field(default_factory=dict)

    if TYPE_CHECKING:

        @property
        def name(self) -> Bilingual:
            """How it is called where it acts as a party."""

        @property
        def seat(self) -> SourcedText | Unknown:
            """The town that it has its seat in."""

        @property
        def address(self) -> SourcedText | Unknown:
            """Its street address."""

        @property
        def emblem(self) -> SourcedText | Unknown:
            """The picture that stands for it: a PNG file, as seen from the file of the party."""

    @classmethod
    def called(cls) -> str:
        """Return `party`: what one of any sort may lack has one name."""
        return "party"

    @property
    def key(self) -> str:
        """The name of its file, without the ending."""
        return PurePosixPath(self.origin.file).stem

    @property
    def emblem_path(self) -> Path | None:
        """The file of its emblem or logo, None where there is none yet."""
        return None if isinstance(self.emblem, Unknown) else sibling_file(self.emblem)

    if TYPE_CHECKING:

        @property
        def emblem_alt(self) -> str:
            """What its emblem or logo is, for those who do not see it."""

        @property
        def sort(self) -> str:
            """What it is: `region`, or the type of an institution."""

        @property
        def is_central(self) -> bool:
            """Whether it belongs to the Government of the Republic."""

        @property
        def has_article(self) -> bool:
            """Whether "the" stands before its name in English."""

        @property
        def full_name(self) -> str:
            """Its name in findings: "Kabupaten Nunukan"."""

        @property
        def bare_name(self) -> str:
            """Its name as texts use it: "Nunukan"."""

    def missing_of(self, fact: str) -> str:
        """Return how the labels call the *fact* that an agreement does not say of it: `agreement.number`."""
        return fact


class RegionParty(Party):
    """A region as a party."""

    region: Annotated[SourcedText, PlainValidator(_region_code)]
    """Kemendagri code: "65.03"."""
    government: BilingualText
    seat: Maybe[PlainWords]
    address: Maybe[PlainWords]
    emblem: Maybe[Annotated[SourcedText, PlainValidator(png_file)]]
    """A PNG file, as seen from the file of the party."""
    council: BilingualText | None = None
    """Its regional council, where that is not called Dewan Perwakilan Rakyat Daerah (Permendagri 22/2020, article 61)."""

    @property
    def name(self) -> Bilingual:
        """The name of its government."""
        return self.government

    @property
    def place(self) -> Region:
        """The region, with its official name."""
        found = region_by_code(self.region)
        if found is None:
            raise AssertionError("the code was checked when the party was read")
        return found

    @property
    def sort(self) -> str:
        """Return `region`."""
        return REGION

    @property
    def is_central(self) -> bool:
        """Return that it does not."""
        return False

    @property
    def has_article(self) -> bool:
        """Return that it does: "the Government of Nunukan Regency"."""
        return True

    @property
    def full_name(self) -> str:
        """The official name of the region."""
        return self.place.name

    @property
    def bare_name(self) -> str:
        """The name of the region without its kind."""
        return self.place.bare_name

    @property
    def emblem_alt(self) -> str:
        """What its emblem is."""
        return f"Lambang {self.place.name}"


def each_once(*parties: Party) -> tuple[Party, ...]:
    """Return *parties* in their order, each once."""
    return tuple({party.key: party for party in parties}.values())


def regions_among(parties: Iterable[Party]) -> tuple[RegionParty, ...]:
    """Return those of *parties* that are regions, in their order."""
    return tuple(party for party in parties if isinstance(party, RegionParty))


def places_among(parties: Iterable[Party]) -> tuple[Region, ...]:
    """Return the regions of *parties*, of those that are regions."""
    return tuple(party.place for party in regions_among(parties))


KIND = Kind("party", RegionParty)
"""A party makes no document; others refer to it."""
