"""What a document on an amended agreement says of its addendum (Permendagri 22/2020, article 15(4))."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import PlainValidator

from mou_gen.data.model import Model
from mou_gen.errors import Problem
from mou_gen.kinds.agreement_facts import sides
from mou_gen.kinds.neighbours import neighbour
from mou_gen.messages import _

AmendedBy = Annotated[Any, PlainValidator(neighbour("addendum"))]
"""The last addendum to the agreement that a document is about, written as the name of its file."""


def amended_facts(addendum: Any) -> dict[str, Any]:
    """Return what a template may name of the last *addendum* to the agreement, which may be None."""
    return {"amended_by": addendum, "amending": tuple(sides(addendum)) if addendum else ()}


def strange_addendum(record: Model, addendum: Any, base: Model) -> Iterator[Problem]:
    """Yield that the *addendum* that *record* names is not to *base*, the agreement that it is about."""
    if addendum and addendum.base.origin.file != base.origin.file:
        message = _("`amended_by` is an addendum to another agreement")
        hint = _("name one to the agreement that this document is about, or delete it")
        yield record.problem("amended_by", message, hint)
