"""Pages over many documents: what waits today, the cooperations, the parties, the referrals."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.language.personal_data import find_personal_data
from mou_gen.library.words import known_words
from mou_gen.messages import ENGLISH, INDONESIAN, _
from mou_gen.progress.status import StatusReport
from mou_gen.progress.status_lines import heading
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace import access_log
from mou_gen.web.workspace.agreement_reports import (
    DUE,
    agreement_reports,
    report_on,
    row_told,
    stages_told,
)
from mou_gen.web.workspace.examination import Examined
from mou_gen.web.workspace.failures import failure
from mou_gen.web.workspace.finding_words import sentence
from mou_gen.web.workspace.gate import LANGUAGE
from mou_gen.web.workspace.guesses import TooManyGuessesError, note_guess, turn_to_write
from mou_gen.web.workspace.hindrance import hindrances
from mou_gen.web.workspace.page import examination, show
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served

_AT_ONCE = 3
"""Documents that are checked before the list of today is told again how far it is."""


@value_class
class WaitingDocument:
    """A document with what waits in it."""

    document: ListedDocument
    errors: int
    warnings: int
    blanks: int
    too_slow: bool
    is_known: bool

    @property
    def is_fine(self) -> bool:
        """Whether nothing waits in it."""
        waits = self.errors or self.warnings or self.blanks or self.too_slow
        return self.is_known and not waits


@needs(Right.READ)
def today(request: Any) -> HttpResponse:
    """Return what is known to wait in the documents, at once; the page asks again for those that are not checked yet."""
    listed = [each for each in served().documents() if may(request.person, Right.READ, each)]
    known = {each.path: examination().known(each.path) for each in listed}
    unknown = [path for path, examined in known.items() if examined is None]
    checked = unknown[:_AT_ONCE] if "check" in request.GET else []
    known |= {path: examination().examine(path) for path in checked}
    left = len(unknown) - len(checked)
    found = [_waiting(each, known[each.path]) for each in listed]
    problems = (problem for each in known.values() if each for problem in each.problems)
    told = {
        "subjects": {
            each.cooperation: each.title for each in listed if each.path.name == AGREEMENT
        },
        "pressing": [] if left else _pressing(),
        "hindrances": hindrances(problems, request.person),
        "waiting": [each for each in found if each.errors or each.warnings or each.too_slow],
        "blanks": [each for each in found if each.blanks],
        "fine": sum(each.is_fine for each in found),
        "left": left,
        "unreadable": [
            each
            for each in served().documents()
            if not each.word and may(request.person, Right.LIST_REFERRALS, each)
        ],
        "total": len(listed),
    }
    return show(request, "today.html", told)


def _pressing() -> list[tuple[str, str, Mapping[str, Any]]]:
    """Return the follow-ups that are due, each with its agreement: the name of its folder, and what it is about."""
    reports = agreement_reports(dt.date.today())
    return [
        (each.name, each.status.subject, row_told(row))
        for each in reports
        if each.status
        for row in each.status.rows
        if row.state in DUE
    ]


def _waiting(document: ListedDocument, known: Examined | None) -> WaitingDocument:
    counts = [each for each in known.problems if not each.waived] if known else []
    errors = sum(each.stops for each in counts)
    blank = len(known.blanks) if known else 0
    too_slow = known is not None and known.too_slow
    return WaitingDocument(
        document, errors, len(counts) - errors, blank, too_slow, known is not None
    )


@needs(Right.READ)
def cooperations(request: Any) -> HttpResponse:
    """Return the list of all cooperations."""
    groups = _by_cooperation(_open_documents())
    found = [(name, _agreement_of(docs), docs) for name, docs in groups.items()]
    told = {"cooperations": [each for each in found if each[1] or not _only_reports(each[2])]}
    return show(request, "cooperations.html", told)


@needs(Right.READ)
def cooperation(request: Any, name: str) -> HttpResponse:
    """Return one cooperation: how far it is, its documents in the order of time, its commitments with what is owed."""
    found = _by_cooperation(_open_documents()).get(name)
    if found is None:
        raise Http404
    agreement = _agreement_of(found)
    status = report_on(name, dt.date.today()).status if agreement else None
    told = {
        "name": name,
        "agreement": agreement,
        "documents": found,
        "unread": agreement is not None and status is None,
        "stages": stages_told(status) if status else (),
        "commitments": _commitments(status) if status else (),
    }
    return show(request, "cooperation.html", told)


def _commitments(status: StatusReport) -> list[tuple[str, list[dict[str, Any]]]]:
    return [
        (heading(each), [row_told(row) for row in status.of(each)]) for each in status.commitments
    ]


@needs(Right.READ)
def parties(request: Any) -> HttpResponse:
    """Return the list of the parties, by their names."""
    found = [each for each in served().documents() if each.word == "party"]
    found.sort(key=lambda each: each.title.casefold())
    return show(request, "parties.html", {"parties": found})


@needs(Right.LIST_REFERRALS)
def referrals(request: Any) -> HttpResponse:
    """Return the list of the referrals, by their case codes."""
    sealed = [each for each in served().documents() if each.sealed]
    found = [each for each in sealed if may(request.person, Right.LIST_REFERRALS, each)]
    return show(request, "referrals.html", {"referrals": found, "opened": request.person.opened})


@needs(Right.OPEN_SEALED)
def open_referral(request: Any, document: ListedDocument) -> HttpResponse:
    """Open a referral for whoever states why, and note it."""
    purpose = " ".join((request.POST.get("purpose") or "").split())[:500]
    try:
        names_somebody = bool(purpose) and _names_somebody(request.person, purpose)
    except TooManyGuessesError as error:
        said = sentence(str(error), "")
        return failure(request, 403, _("The referral was not opened."), said)
    if request.method == "POST" and purpose and not names_somebody:
        access_log.note_opening(request.person.name, document.path, _told(purpose))
        request.person.opened.add(document.id)
        return redirect("document", document.id)
    told = {"document": document, "asked": request.method == "POST", "named": names_somebody}
    return show(request, "open_referral.html", told, 400 if told["asked"] else 200)


def _told(purpose: str) -> str:
    """Return *purpose* as the log may keep it: nothing of it while a referral is locked or damaged, whose names nobody can look for."""
    return examination().whole_redactor().quoted(purpose)


def _names_somebody(person: WorkspaceUser, purpose: str) -> bool:
    """Return whether *purpose* names somebody sealed, or has a number of a person; where it is of a case that *person* may not open, that is noted."""
    with turn_to_write(person):
        said = _without_ordinary_words(purpose)
        names = examination().whole_redactor().path(said) != said
        if names and examination().redactor().path(said) == said:
            note_guess(person)
        return names or any(find_personal_data(purpose))


def _without_ordinary_words(purpose: str) -> str:
    """Return *purpose* without its first word and words in small letters where they are everybody's, as `serah terima`, though a name be like them.

    The log masks them all the same.
    """
    first = purpose.split(maxsplit=1)[:1]
    return " ".join(
        each
        for each in purpose.split()
        if each.casefold() not in known_words() or not (each.islower() or first == [each])
    )


@needs(Right.ENTER)
def choose_language(request: Any) -> HttpResponse:
    """Remember the language that was chosen, and go back to the page it was chosen on."""
    chosen = request.POST.get("language")
    if request.method != "POST" or chosen not in (ENGLISH, INDONESIAN):
        raise Http404
    back = request.POST.get("back") or ""
    base = request.META.get("SCRIPT_NAME", "") + "/"
    safe = back.startswith(base) and not back.startswith("//") and "\\" not in back
    answer = redirect(back if safe else base)
    answer.set_cookie(LANGUAGE, chosen, path=base, httponly=True, samesite="Strict")
    return answer


def _open_documents() -> list[ListedDocument]:
    return [each for each in served().documents() if not each.sealed and each.cooperation]


def _by_cooperation(
    documents: Iterable[ListedDocument],
) -> Mapping[str, list[ListedDocument]]:
    groups: dict[str, list[ListedDocument]] = {}
    for each in documents:
        groups.setdefault(each.cooperation, []).append(each)
    return {name: sorted(docs, key=lambda each: each.date) for name, docs in groups.items()}


def _only_reports(documents: Iterable[ListedDocument]) -> bool:
    """Return whether *documents*, under no agreement, are all on the page of the reports."""
    return all(each.word == "report" for each in documents)


def _agreement_of(documents: Iterable[ListedDocument]) -> ListedDocument | None:
    return next((each for each in documents if each.path.name == "agreement.yaml"), None)
