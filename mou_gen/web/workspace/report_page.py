"""The reports of a semester and of a year: those that are there, and one to begin (Permendagri 22/2020, article 17)."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse

from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.page import examination, show
from mou_gen.web.workspace.report_periods import period_said
from mou_gen.web.workspace.rights import Right, may, needs
from mou_gen.web.workspace.served_folder import ListedDocument, said_in, served

_KIND = "report"


@value_class
class ListedReport:
    """A report, and how far it is."""

    document: ListedDocument
    period: str
    about: tuple[str, ...]
    """The subjects of its agreements."""
    blanks: int
    errors: int


@needs(Right.READ)
def reports(request: Any) -> HttpResponse:
    """Return all reports, the latest period first, and the way to begin one."""
    documents = served().documents()
    subjects = {each.cooperation: each.title for each in documents if _is_agreement(each)}
    found = [each for each in documents if each.word == _KIND and not each.sealed]
    told = {
        "reports": sorted(
            (_listed(each, subjects) for each in found),
            key=lambda each: (each.document.path.stem, each.document.date),
            reverse=True,
        ),
        "agreements": sorted(subjects.items(), key=lambda each: each[1]),
        "may_write": may(request.person, Right.WRITE),
    }
    return show(request, "reports.html", told)


def _is_agreement(each: ListedDocument) -> bool:
    return each.path.name == "agreement.yaml" and not each.sealed


def _listed(document: ListedDocument, subjects: dict[str, str]) -> ListedReport:
    said = said_in(document.path)
    named = said.get("agreements") or ()
    keys = [each.get("agreement") for each in named if isinstance(each, dict)]
    examined = examination().examine(document.path)
    return ListedReport(
        document,
        period_said(str(said.get("period") or "")) or _("no period yet"),
        tuple(subjects[key] for key in keys if key in subjects),
        len(examined.blanks),
        sum(each.stops for each in examined.problems),
    )
