"""The slip that goes with what is sent: surat pengantar (Permendagri 1/2023, Lampiran I.D.6)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mou_gen.kinds.letter import Addressee, Item, OfficeLetter


class Transmittal(OfficeLetter):
    """A slip with its receipt, which comes back signed."""

    recipient: Addressee = Field(alias="to")
    items: Annotated[tuple[Item, ...], Field(min_length=1)]
