"""References to another document of the same agreement, written as the name of its file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol, cast

from pydantic import ValidationInfo

from mou_gen.data.fields import ACCEPTED, accepting, key
from mou_gen.data.values import SourcedText
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.record import Record
from mou_gen.kinds.references import Library, resolve


class _Neighbours(Library, Protocol):
    def neighbour(self, agreement: JointAgreement, kind: str, name: SourcedText) -> Record: ...


def neighbour(kind: str) -> Callable[[Any, ValidationInfo], Record | None]:
    """Return a validator for the name of a file of this *kind* under the agreement beside it.

    It gives None where the agreement has findings of its own.
    """

    @accepting(**ACCEPTED[key])
    def read(node: Any, info: ValidationInfo) -> Record | None:
        name, agreement = key(node), info.data.get("agreement")
        library = cast(_Neighbours, info.context)
        return (
            resolve(lambda each: library.neighbour(agreement, kind, each), name)
            if agreement
            else None
        )

    return read


def latest_in(agreement: JointAgreement, folder: str) -> str:
    """Return the name of the last file in *folder* of *agreement*, "" where there is none."""
    files = (Path(agreement.origin.source.file).parent / folder).glob("*.yaml")
    return max((each.stem for each in files), default="")
