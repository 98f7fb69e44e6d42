"""Annexes that texts name, and that the letter, the agreement or what changes it does not have."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.agreement_articles import (
    OF_ADDENDUM,
    addendum_before,
    agreement_before,
    agreement_of_reference,
)
from mou_gen.checks.case import Case
from mou_gen.checks.references.annexes import (
    NamedAnnexes,
    annexes_beyond,
    named_annexes,
    numbered_annexes,
    own_annexes,
)
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.document import Document
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.amendment import Addendum
from mou_gen.kinds.extension import Extension
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.record import Record
from mou_gen.kinds.termination import Termination
from mou_gen.messages import _, _n

_NEAR = 120
"""Characters before and after an annex in which it is told of which agreement it is."""


def absent_annexes(case: Case, rule: str) -> Iterator[Problem]:
    """Yield each annex that a text of *case* names and that is not there, as a finding of *rule*."""
    if isinstance(case.record, InvitationLetter):
        yield from _beyond_the_letter(case, case.record, rule)
    elif kind := _instrument(case.record):
        yield from _skipped(case, kind, rule)
    yield from _of_another(case, rule)


def _instrument(record: Record) -> str:
    """Return as what *record* calls itself "ini"; "" where it is none that has articles."""
    match record:
        case Agreement():
            return "agreement"
        case Addendum():
            return "addendum"
        case Extension():
            return "extension"
        case Termination():
            return "termination"
        case _:
            return ""


def _beyond_the_letter(case: Case, letter: InvitationLetter, rule: str) -> Iterator[Problem]:
    """Yield an annex of *letter* itself that does not go with it; an attachment may have annexes of its own."""
    if any("lampiran" in each.casefold() for each in letter.attachments):
        return
    for said in open_texts(case):
        for text, start, end in annexes_beyond(said.text, letter.enclosed):
            message = _n(
                "{text}: the letter has {n} attachment",
                "{text}: the letter has {n} attachments",
                letter.enclosed,
                text=said.quoted(text),
            )
            hint = _("correct the number, or add to `attachments` what goes with the letter")
            yield Problem(said.place(start, end), message, hint, rule, Level.WARNING)


def _skipped(case: Case, kind: str, rule: str) -> Iterator[Problem]:
    """Yield an annex of the document itself before which no other is named: Lampiran IV without a Lampiran III."""
    if case.document.kind == "consolidated":
        return  # where the words of an addendum stand among those of its agreement
    has = named_annexes(each.text for each in open_texts(case))
    for said in open_texts(case):
        for number, start, end in own_annexes(said.text, kind):
            if number < 2 or number - 1 in has.numbers:
                continue
            if kind == "addendum" and number in has.introduced:
                continue
            message, hint = _before_it(said.quoted(said.text[start:end]), number, kind)
            yield Problem(said.place(start, end), message, hint, rule, Level.WARNING)


def _before_it(text: str, number: int, kind: str) -> tuple[str, str]:
    """Return what is wrong with the annex *text*, which has a *number*, and what to do."""
    if kind == "addendum":
        message = _("{text}: the addendum has one annex, which has no number", text=text)
        hint = _("write `Lampiran` or `the Annex`, or say that this annex is a part of it")
        return message, hint
    message = _("{text}: the document names no annex {number}", text=text, number=number - 1)
    return message, _("look up the annex that is meant, or name the one before it too")


def _of_another(case: Case, rule: str) -> Iterator[Problem]:
    """Yield an annex of an agreement, or of its addendum, that this does not have and another document names."""
    read = dict[str, NamedAnnexes | None]()
    for said in open_texts(case):
        for number, start, end in numbered_annexes(said.text):
            before, behind = said.text[max(0, start - _NEAR) : start], said.text[end : end + _NEAR]
            agreement = agreement_of_reference(case, before, behind, said.value(start, end))
            if agreement:
                if agreement.origin.file not in read:
                    read[agreement.origin.file] = _annexes_in(agreement_before(case, agreement))
                has = read[agreement.origin.file]
            elif OF_ADDENDUM.match(behind):
                has = _annexes_in(addendum_before(case))
            else:
                continue
            if has and has.is_certain and number > has.last:
                yield _absent(said, start, end, has.last, rule)


def _annexes_in(document: Document | None) -> NamedAnnexes | None:
    """Return which annexes *document* names, None where it cannot be read."""
    return named_annexes(each.text for each in document.paragraphs) if document else None


def _absent(said: Wording, start: int, end: int, last: int, rule: str) -> Problem:
    text = said.quoted(said.text[start:end])
    message = _("{text}: the document that it belongs to has no annex", text=text)
    if last:
        message = _n(
            "{text}: the document that it belongs to has {n} annex",
            "{text}: the document that it belongs to has {n} annexes",
            last,
            text=text,
        )
    hint = _("look up the annex that is meant, or name it in that document")
    return Problem(said.place(start, end), message, hint, rule, Level.WARNING)
