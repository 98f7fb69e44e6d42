"""Rules over the data and the Document; each yields findings with a place.

One rule, one module. Its docstring is its page of the manual, `ATURAN` the same in
Indonesian; `ID`, `LEVEL`, `SOURCE` and `SURE` say what it is called, how grave it is, which
law it rests on, and whether that was read in the law itself. The list is written out here:
nothing is found by magic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib import import_module
from typing import Protocol, cast

from mou_gen.checks.case import Case
from mou_gen.checks.data_texts import document_of
from mou_gen.checks.packaged_places import at_home
from mou_gen.checks.rules import (
    case_details,
    child,
    disputes,
    emblem,
    mandatory_parts,
    originals,
    personal_data,
    sealed_names,
    signature_order,
)
from mou_gen.checks.rules.sealed_names import problems_in_party
from mou_gen.document import Document
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import IN_FORCE, Agreement
from mou_gen.kinds.record import Record
from mou_gen.language.labels import Labels
from mou_gen.language.personal_data import find_personal_data
from mou_gen.messages import _


class Rule(Protocol):
    """What the module of a rule has."""

    __doc__: str | None
    ID: str
    """Kebab-case, the name of the module with hyphens."""
    LEVEL: Level
    SOURCE: str
    """Law and article."""
    SURE: bool
    """Whether the source was read in full; what is not sure says so, and is a warning unless it refuses what was not read."""
    ATURAN: str
    """The docstring in Indonesian."""

    def check(self, case: Case) -> Iterator[Problem]:
        """Yield the findings of this rule in *case*."""


_NAMES = (
    "region_name",
    "party_region",
    "office_region",
    "strangers",
    "party_count",
    "time_zone",
    "personal_data",
    "sealed_names",
    "child",
    "absent_referrals",
    "identity",
    "case_details",
    "affairs",
    "titles",
    "officials",
    "two_roles",
    "copies",
    "institutions",
    "authority",
    "statutory_terms",
    "words",
    "weekday",
    "date_words",
    "duration",
    "told_term",
    "periods",
    "agreed_amounts",
    "agreed_places",
    "offered_terms",
    "mandatory_parts",
    "council_approval",
    "reporting",
    "data_protection",
    "signatory",
    "party_naming",
    "originals",
    "parent_agreement",
    "mirrored_rights",
    "life_cycle",
    "offer_answers",
    "coordination_team",
    "distribution",
    "mandatory_cooperation",
    "council_request",
    "power_of_attorney",
    "binding_term",
    "amendment",
    "dispute_way",
    "future_events",
    "instruments",
    "instrument_titles",
    "legal_basis_order",
    "consent",
    "sealed_identity",
    "sealed_family",
    "classification",
    "secret_copies",
    "disputes",
    "report_fields",
    "report_facts",
    "response_deadline",
    "referral_basis",
    "handover",
    "handed_over",
    "sent_documents",
    "funding",
    "party_kind",
    "institution_type",
    "foreign_partner",
    "emblem",
    "signature_anchors",
    "signature_order",
    "minutes_fields",
    "open_follow_ups",
    "letter_fields",
    "same_meeting",
    "stated_times",
    "placeholder",
    "doubled_words",
    "spelling",
    "commitments",
    "contradictions",
    "counting",
    "reckoning",
    "references",
    "numbering",
    "classification_codes",
    "letter_number",
    "number_register",
    "language_clause",
    "figure_word",
    "separators",
    "units",
    "abbreviations",
    "parity_numbers",
    "parity_dates",
    "parity_references",
    "parity_names",
    "parity_duty",
    "parity_duty_missing",
    "parity_negation",
    "parity_opposites",
    "parity_terms",
    "parity_words",
    "parity_order",
    "parity_missing",
    "parity_language",
)
"""The modules of `checks/rules`, in the order of the manual."""
_MODULES = tuple(cast(Rule, import_module(f"mou_gen.checks.rules.{name}")) for name in _NAMES)
RULES: Mapping[str, Rule] = {rule.ID: rule for rule in _MODULES}
"""All rules by id, in the order of the manual."""

SECRET = frozenset(rule.ID for rule in (case_details, child, personal_data, sealed_names))
"""Rules whose findings must not be shown with the line they are in."""

ON_SEALED_DATA = frozenset((child.ID, sealed_names.ID))
"""Rules that compare what a document says with sealed data."""

_ON_THE_FORM = frozenset(
    rule.ID for rule in (mandatory_parts, originals, disputes, emblem, signature_order)
)
"""Rules on the form that Permendagri 22/2020 gives an agreement."""

_OF_LANGUAGES = frozenset(id for id in RULES if id.startswith("parity-"))
"""Rules that compare two languages."""


def apply_rules(case: Case) -> Iterator[Problem]:
    """Yield what all rules find in *case*, each finding at a place once."""
    older = isinstance(case.record, Agreement) and case.record.precedes_the_form
    for rule in RULES.values():
        for problem in dict.fromkeys(at_home(case, each) for each in rule.check(case)):
            if older and rule.ID in _ON_THE_FORM:
                yield _of_a_later_form(problem)
            elif rule.ID in _OF_LANGUAGES and "en" not in case.record.languages:
                yield replace(problem, level=Level.WARNING)  # its English is not printed
            else:
                yield problem


def unprinted(record: Record, labels: Mapping[str, Labels]) -> Iterator[Document]:
    """Yield the texts of *record* and what it lacks, if it makes no document."""
    if not registry.of_model(type(record)).documents:
        yield document_of(record, labels)


def _of_a_later_form(problem: Problem) -> Problem:
    """Return *problem* with a hint that says since when the form is in force."""
    since = _(
        "this is the form of Permendagri 22/2020, in force since {day:%d-%m-%Y}", day=IN_FORCE
    )
    return replace(problem, hint="; ".join(filter(None, (problem.hint, since))))


__all__ = [
    "ON_SEALED_DATA",
    "RULES",
    "SECRET",
    "Case",
    "Rule",
    "apply_rules",
    "problems_in_party",
    "unprinted",
]


def may_tell(problem: Problem) -> bool:
    """Return whether *problem* may reveal a person, and is not to be kept."""
    place = problem.source.key_path
    said = f"{problem.message} {problem.hint} {problem.waived} {problem.missing} {place}"
    return problem.rule in SECRET or any(find_personal_data(said))
