"""The Kesepakatan Bersama, the agreement that other documents refer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Annotated, Any, Protocol, cast

from pydantic import Field, PlainValidator, ValidationInfo

from mou_gen.data.fields import ACCEPTED, Keyed, accepting, key
from mou_gen.data.model import Maybe
from mou_gen.data.values import SourcedText
from mou_gen.errors import Problem
from mou_gen.kinds.agreement import Agreement, Commitment
from mou_gen.kinds.agreement_facts import agreement_facts, signing_steps
from mou_gen.kinds.kind import DocumentKind, Kind
from mou_gen.kinds.mandatory_cooperation import Mandatory, mandatory_problems
from mou_gen.kinds.party import Party
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import Library, resolve
from mou_gen.messages import _

AGREEMENT = "agreement.yaml"
"""The name of its file, in a folder of its own."""
THEME = "kesepakatan"


class JointAgreement(Agreement):
    """A Kesepakatan Bersama, or Nota Kesepahaman: the file `agreement.yaml` in a folder of its own."""

    commitments: Maybe[Annotated[Keyed[Commitment], Field(min_length=1)]]
    mandatory: Mandatory | None = None
    """What makes it a Kerja Sama Wajib, where it is one."""

    def check(self) -> Iterator[Problem]:
        """Yield also regions that conclude no mandatory cooperation, or do not border."""
        yield from super().check()
        if self.mandatory:
            yield from mandatory_problems(self.mandatory, self.parties)

    @classmethod
    def keys_elsewhere(cls) -> Mapping[str, str]:
        """Return keys of a Perjanjian Kerja Sama and of a Nota Kesepakatan Sinergi, with the law."""
        follows = _(
            "write it in the Perjanjian Kerja Sama or Kontrak that follows (Permendagri 22/2020, articles 1(13) and 41)"
        )
        synergy = _("only a `nota-kesepakatan` has it (Permendagri 22/2020, articles 42 and 53)")
        by_head = _(
            "only a Perjanjian Kerja Sama or Kontrak may be signed by power of attorney "
            "(Permendagri 22/2020, articles 10(2), 14(2), 33 and 36(2))"
        )
        return {
            "signatories": by_head,
            **dict.fromkeys(("rights", "duties", "costs", "under", "scope"), follows),
            **dict.fromkeys(("tasks", "rkpd", "background", "locations"), synergy),
            "emblems": _(
                "the type decides what stands at the top (Permendagri 22/2020, articles 43 and 44)"
            ),
        }

    @property
    def key(self) -> str:
        """The name of its folder."""
        return PurePosixPath(self.origin.file).parent.name

    @property
    def agreement_folder(self) -> str:
        """The name of its folder."""
        return self.key


class Agreements(Library, Protocol):
    """The agreements of a data folder, and its parties."""

    def agreement(self, name: SourcedText) -> JointAgreement:
        """Return the Kesepakatan Bersama in the folder *name*.

        Raises:
            InputError: there is none, or its file is wrong.
        """


@accepting(**ACCEPTED[key])
def _agreement(node: Any, info: ValidationInfo) -> JointAgreement:
    library = cast(Agreements, info.context)
    return resolve(library.agreement, key(node))


AgreementRef = Annotated[JointAgreement, PlainValidator(_agreement)]
"""A Kesepakatan Bersama, written as the name of its folder."""


class UnderAgreement(Record):
    """A record whose `agreement` is the Kesepakatan Bersama that it belongs to, if it belongs to one."""

    if TYPE_CHECKING:

        @property
        def agreement(self) -> JointAgreement | None:
            """The agreement that it belongs to."""

    @property
    def named_parties(self) -> tuple[Party, ...]:
        """The parties that it names itself."""
        return ()

    @property
    def agreement_parties(self) -> tuple[Party, ...]:
        """The parties of the agreement that it belongs to; those it names itself where it belongs to none."""
        return self.agreement.parties if self.agreement else self.named_parties

    @property
    def agreement_folder(self) -> str:
        """The name of the folder of the agreement that it belongs to; of its own where it belongs to none."""
        if self.agreement:
            return self.agreement.key
        *folders, _file = PurePosixPath(self.origin.file).parts
        return folders[0] if folders else ""


KIND = Kind(
    "agreement",
    JointAgreement,
    (DocumentKind("agreement", agreement_facts, theme=THEME, carries_data=True),),
    told=(
        "date",
        "place",
        "numbers",
        "subject",
    ),
    steps=signing_steps,
)
