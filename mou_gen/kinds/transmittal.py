"""The transmittal slip: surat pengantar (Permendagri 1/2023, Lampiran I.D.6)."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from mou_gen.kinds.kind import SENDER, DocumentKind, Kind, Scaffold
from mou_gen.kinds.letter import (
    NUMBERED,
    WRITTEN,
    Addressee,
    Item,
    OfficeLetter,
    letter_facts,
    letter_known,
)
from mou_gen.messages import N_


class Transmittal(OfficeLetter):
    """A slip with its receipt, which comes back signed."""

    recipient: Addressee = Field(alias="to")
    items: Annotated[tuple[Item, ...], Field(min_length=1)]


KIND = Kind(
    "transmittal",
    Transmittal,
    (
        DocumentKind(
            "transmittal",
            letter_facts,
            prints=(*NUMBERED, "to", "items"),
            says=("surat pengantar", "banyaknya", "diterima tanggal"),
            signed_over=("Pengirim", "Penerima"),
        ),
    ),
    Scaffold(
        N_("Start a transmittal slip."),
        "transmittals",
        "date",
        letter_known,
        (WRITTEN, SENDER),
    ),
    told=(
        "date",
        "number",
        "from",
        "items.name",
    ),
    about_case=True,
)
