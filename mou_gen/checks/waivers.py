"""Waivers: findings for which an office takes responsibility do not count.

A waiver names one rule and covers all of its findings in its document; one of `sealed-names` takes the
findings of one word at one place, and is applied where they are made. What the data or a template
lack cannot be waived, nor what keeps a document from being final: neither is a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mou_gen.checks import RULES
from mou_gen.checks.rules import number_register
from mou_gen.checks.secret_texts import withhold_secret_texts
from mou_gen.data.waiver import BY_PLACE, Waiver
from mou_gen.errors import Level, Problem
from mou_gen.kinds.number_book import consulted_book
from mou_gen.kinds.record import Record
from mou_gen.messages import _, did_you_mean, listed

ID = "waiver"


def apply_waivers(record: Record, found: Sequence[Problem], *, whole: bool) -> Iterator[Problem]:
    """Yield what was *found* in all documents of *record*, what it waives marked so.

    A text in which a finding of secrecy is left is repeated by no other finding.
    And what is wrong with the waivers: an unused one is reported only if the *whole*
    document was checked, and not one of its languages.
    """
    whole_rules = [waiver for waiver in record.waive if waiver.rule != BY_PLACE]
    waivers: dict[str, Waiver] = {waiver.rule: waiver for waiver in reversed(whole_rules)}
    marked = list[Problem]()
    for problem in found:
        waiver = waivers.get(problem.rule) if problem.rule in RULES else None
        marked.append(replace(problem, waived=waiver.because) if waiver else problem)
    yield from withhold_secret_texts(marked)
    yield from _unknown(record.waive)
    if whole:
        yield from _unused(whole_rules, {problem.rule for problem in found})
        yield from _idle(record, {problem.waived for problem in found if problem.rule == BY_PLACE})


def _unknown(waivers: Iterable[Waiver]) -> Iterator[Problem]:
    for waiver in waivers:
        if waiver.rule not in RULES:
            message = _("`{rule}` in `waive` is not a rule that can be waived", rule=waiver.rule)
            hint = did_you_mean(
                waiver.rule, RULES, _("available rules: {names}", names=listed(RULES))
            )
            yield Problem(waiver.rule.origin.source, message, hint, ID)


def _unused(waivers: Iterable[Waiver], found: set[str]) -> Iterator[Problem]:
    """Yield each waiver of a rule that was not *found*, or that an earlier one waives already."""
    waived: set[str] = set()
    for waiver in waivers:
        if waiver.rule == number_register.ID and consulted_book() is None:
            continue  # a build does not ask the register, and knows of no finding
        if waiver.rule in RULES and (waiver.rule in waived or waiver.rule not in found):
            message = _("this waiver is unused: `{rule}` found nothing here", rule=waiver.rule)
            if waiver.rule in waived:
                message = _("`{rule}` is waived already", rule=waiver.rule)
            place = waiver.rule.origin.source
            yield Problem(place, message, _("delete this waiver"), ID, Level.WARNING)
        waived.add(waiver.rule)


def _idle(record: Record, because: set[str]) -> Iterator[Problem]:
    """Yield each waiver of a word at a place whose reason is not among the findings' (*because*)."""
    for waiver in record.waive:
        if waiver.rule == BY_PLACE and waiver.because not in because:
            message = _("the word does not occur in this place, so nothing is waived")
            place = waiver.rule.origin.source
            yield Problem(place, message, _("delete this waiver"), ID, Level.WARNING)
