"""Which documents a file of data makes, and which facts each of their templates is given.

A kind of paper is a line of `KINDS`, a model in `source`, and a template a document. Here
stands what no template decides: who signs, and that the cover letter of a referral is never
handed the sealed data. The plan of the articles is in `articles.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.compose import Sheet
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Layout
from mou_gen.kinds import letter_facts, minutes_facts, referral_facts, sides
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.folder import Paper
from mou_gen.kinds.kind import Edition, Kind
from mou_gen.language.labels import Labels

__all__ = ["DOCUMENTS", "KINDS", "Edition", "Kind", "sheets"]

KINDS: Mapping[str, tuple[Kind, ...]] = {
    "agreement": (Kind("agreement", sides.facts, theme="kesepakatan"),),
    "cooperation": (Kind("cooperation", sides.cooperation_facts, theme="kesepakatan"),),
    "minutes": (Kind("minutes", minutes_facts.facts),),
    "referral": (
        Kind("referral-letter", referral_facts.letter_facts, "-letter"),
        Kind("referral-form", referral_facts.form_facts, "-form", sealed=True),
    ),
    "invitation": (Kind("invitation", letter_facts.letter_facts),),
    "attendance": (Kind("attendance", letter_facts.attendance_facts),),
    "handover": (Kind("handover", letter_facts.handover_facts),),
    "offer": (
        Kind("offer-letter", letter_facts.offer_facts, "-letter"),
        Kind("offer-terms", letter_facts.offer_facts, "-terms"),
    ),
    "transmittal": (Kind("transmittal", letter_facts.letter_facts),),
}
"""The documents that each kind of paper makes; `source.folder.MODELS` has the model of each.

A Perjanjian Kerja Sama is of the kind `agreement` in the data, by its type.
"""


DOCUMENTS: Mapping[str, Kind] = {kind.name: kind for kinds in KINDS.values() for kind in kinds}
"""All kinds of documents, by name."""


def sheets(paper: Paper, edition: Edition, labels: Mapping[str, Labels]) -> Iterator[Sheet]:
    """Yield what each document of *paper* is made from.

    Raises:
        InputError: the plan of an agreement names an article that is not there or may not go.
    """
    languages = edition.languages or paper.languages
    for kind in KINDS["cooperation" if isinstance(paper, CooperationAgreement) else paper.kind]:
        yield Sheet(
            kind=kind.name,
            file=paper.origin.file,
            facts=kind.facts(paper, languages, labels),
            languages=languages,
            layout=edition.layout or Layout(paper.layout),
            draft=not edition.final,
            date="" if isinstance(paper.date, Unknown) else paper.date.isoformat(),
            sealed=kind.sealed,
            theme=_theme(paper),
        )


def _theme(paper: Paper) -> SourcedText | None:
    """Return the theme that *paper* names itself, or the party that issues it does."""
    if isinstance(paper, Agreement) and paper.theme:
        return paper.theme
    return None if isinstance(paper.issuer, Unknown) else paper.issuer.theme
