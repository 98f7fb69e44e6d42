"""What an addendum says, and the agreement before and after it (Permendagri 22/2020, article 15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.compose.provision_edits import (
    amended,
    blocks_of,
    lost_references,
    named_provisions,
    provisions,
)
from mou_gen.compose.written_references import with_live_references, written_references
from mou_gen.data.fields import BilingualText, YesNo
from mou_gen.data.model import Maybe
from mou_gen.document import Document, Paragraph, walk
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.neighbours import neighbour
from mou_gen.kinds.provision_change import ProvisionChange, ResolvedChange, resolve_changes
from mou_gen.kinds.subsequent_instrument import SubsequentInstrument
from mou_gen.language.labels import Labels
from mou_gen.messages import _, did_you_mean
from mou_gen.startup.value_classes import value_class


class Addendum(SubsequentInstrument):
    """An addendum to an agreement or a Perjanjian Kerja Sama: a file in `addenda`."""

    follows: Annotated[Any, PlainValidator(neighbour("addendum"))] = None
    """The addendum before this one to the same agreement; its numbers are those that this one changes."""
    reason: Maybe[BilingualText]
    """Why the agreement is changed: the strong reason of article 15(3)."""
    burden: Maybe[YesNo]
    """Whether it adds to the burden of the public, and with a third party or in a Sinergi that of the region, and so needs
    the approval of the DPRD (articles 15(6), 37(5) and 58)."""
    changes: Maybe[Annotated[tuple[ProvisionChange, ...], Field(min_length=1)]]

    @property
    def chain(self) -> tuple[Addendum, ...]:
        """The addenda to the same agreement up to this one, in their order."""
        return (*(self.follows.chain if self.follows else ()), self)

    def check(self) -> Iterator[Problem]:
        """Yield also an addendum before it to another agreement."""
        yield from super().check()
        if self.follows and self.follows.base.origin.file != self.base.origin.file:
            message = _("`follows` is an addendum to another agreement")
            yield self.problem(
                "follows", message, _("name one to the same agreement, or delete it")
            )


@value_class
class Amendment:
    """What an addendum has done to the Document of its agreement."""

    addendum: Addendum
    before: Document
    after: Document
    """Both without their numbers."""
    changes: tuple[ResolvedChange, ...]


def amendments(
    addendum: Addendum, base: Document, labels: Mapping[str, Labels]
) -> tuple[Amendment, ...]:
    """Return what *addendum* and those before it have done to the Document *base*, in their order.

    Raises:
        InputError: an addendum names a provision that is not there, or what stays refers to what goes.
    """
    found: list[Amendment] = []
    for each in addendum.chain:
        before = found[-1].after if found else base
        found.append(_amendment(each, before, labels))
    return tuple(found)


def _amendment(addendum: Addendum, before: Document, labels: Mapping[str, Labels]) -> Amendment:
    problems: list[Problem] = []
    before = with_live_references(before, labels)
    known = provisions(before, labels)
    prefix = f"{addendum.key}-"
    changes = resolve_changes(addendum.changes or (), known, before.languages, prefix, problems)
    if problems:
        raise InputError(problems)
    after = amended(before, [each.edit for each in changes], labels)
    lost = [*_lost(addendum, after, known, labels), *_absent(after, changes, labels)]
    if lost:
        raise InputError(lost)
    return Amendment(addendum, before, after, tuple(changes))


def _lost(
    addendum: Addendum, after: Document, known: Mapping[str, str], labels: Mapping[str, Labels]
) -> Iterator[Problem]:
    names = {id: name for name, id in known.items()}
    seen = set()
    for paragraph, target in lost_references(after, labels):
        where, what = (
            names.get(paragraph.id) or names.get(paragraph.id.partition("/")[0], ""),
            names.get(target, target),
        )
        if (where, what) not in seen:
            seen.add((where, what))
            message = _(
                "{where} refers to {what}, which is not there any more", where=where, what=what
            )
            yield addendum.problem("changes", message, _("change {where} as well", where=where))


def _absent(
    after: Document,
    changes: Sequence[ResolvedChange],
    labels: Mapping[str, Labels],
) -> Iterator[Problem]:
    """Yield a provision that new words write out, and that is not there in the changed text."""
    known = {name for tag in labels for name in named_provisions(after, labels, tag).values()}
    for change in changes:
        for block in blocks_of(after, change.new_id) if change.new_id else ():
            for each in walk(block):
                if not isinstance(each, Paragraph):
                    continue
                language = each.language or after.languages[0]
                for name in written_references(each, labels, language):
                    if name not in known:
                        message = _("the changed text has no {name}", name=name)
                        hint = _(
                            "write a provision in braces by its number before the change: {example}",
                            example="{Pasal 9 ayat (2)}",
                        )
                        yield Problem(each.at, message, did_you_mean(name, known, hint))
