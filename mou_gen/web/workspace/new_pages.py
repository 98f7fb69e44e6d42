"""New documents and new agreements: the questions of `mou-gen new`, as a form."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import redirect

from mou_gen import scaffolds
from mou_gen.build.output import create_files
from mou_gen.build.planning import refuse_named_files
from mou_gen.data.fields import DOCUMENT_YEARS
from mou_gen.data.places import PARTIES
from mou_gen.errors import InputError, OutputError
from mou_gen.inputs import display_name
from mou_gen.kinds import registry, sealed_files
from mou_gen.kinds.case_code import CASE
from mou_gen.kinds.field_names import LifePhase, choice_name, field_name, kind_name, life_phases
from mou_gen.kinds.institution import NamedInstitution
from mou_gen.kinds.joint_agreement import AGREEMENT
from mou_gen.kinds.kind import RECEIVER, SENDER, Kind, Question
from mou_gen.kinds.sight import seeing
from mou_gen.language.dates import read_long_date
from mou_gen.language.regions import Region, find_regions, region_by_code
from mou_gen.library.agreement_types import read_agreement_types
from mou_gen.library.labels import read_labels
from mou_gen.messages import N_, _, language
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.finding_words import finding_words
from mou_gen.web.workspace.form_changes import key_of_words
from mou_gen.web.workspace.guesses import note_begun, note_guess, turn_to_write
from mou_gen.web.workspace.page import examination, show
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.references import References, party_name
from mou_gen.web.workspace.report_periods import report_periods
from mou_gen.web.workspace.rights import Right, WorkspaceUser, may, needs
from mou_gen.web.workspace.served_folder import ListedDocument, served

_NAMES = {"languages": "languages", "sender": "from", "receiver": "to"}
"""What forms call the questions whose name is no key."""
_DOCUMENTS = {"cooperation": "cooperations", "addendum": "addenda"}
"""Questions for another document of the cooperation, each with the folder in which such documents stand."""
_HELP = {
    "name": N_("A short name for it, by which you find it again; it is not printed."),
    "cooperation": N_("Leave it empty for the agreement itself."),
}
"""What a page says about questions whose words are for the command line."""
MOST_PARTIES = 4


@dataclass(slots=True)
class AskedQuestion:
    """A question on the page, with its answer."""

    name: str
    label: str
    help: str
    sort: str
    needed: bool = False
    value: str = ""
    values: tuple[str, ...] = ()
    choices: Mapping[str, str] | None = None
    wrong: str = ""


@value_class
class RefusedStart:
    """Why a document was not begun; nothing where it was not tried."""

    why: str = ""
    at: ListedDocument | None = None
    """The other document in which something is wrong."""


@needs(Right.WRITE)
def new_choices(request: Any) -> HttpResponse:
    """Return what can be begun: an agreement, or, once a cooperation is chosen, a document under it."""
    names = _cooperations(request.person)
    chosen = request.GET.get("cooperation", "")
    if chosen not in names:
        return show(request, "new.html", {"cooperations": names})
    told = {
        "chosen": chosen,
        "title": names[chosen],
        "phases": _phases(request.person, bool(names[chosen])),
    }
    return show(request, "new_kinds.html", told)


def _cooperations(person: WorkspaceUser) -> dict[str, str]:
    """Return the folders in which *person* may begin documents, each with the title of its agreement, "" without one."""
    documents = served().documents()
    titles = {each.cooperation: each.title for each in documents if each.path.name == AGREEMENT}
    alone = {
        each.cooperation for each in documents if may(person, Right.OPEN_SEALED) and each.sealed
    }
    return {name: titles.get(name, "") for name in sorted({*titles, *alone} - {""})}


def _phases(
    person: WorkspaceUser, under_agreement: bool
) -> list[tuple[LifePhase, list[tuple[str, str, str]]]]:
    """Return the kinds that *person* may begin, by phase, each with its name and when it is needed."""
    kinds = {
        name: kind
        for name, kind in registry.kinds().items()
        if _may_begin(person, kind) and (under_agreement or _stands_alone(kind))
    }
    phases = life_phases()
    placed = {name for phase in phases for name in phase.kinds}
    others = {name: "" for name in kinds if name not in placed}
    phases.append(LifePhase("others", _("Others"), others))
    found = (
        (
            phase,
            [(name, kind_name(name), when) for name, when in phase.kinds.items() if name in kinds],
        )
        for phase in phases
    )
    return [each for each in found if each[1]]


def _may_begin(person: WorkspaceUser, kind: Kind) -> bool:
    """Return whether *person* may begin a document of this *kind*: who may not open it would not see it again."""
    seals = any(each.sealed for each in kind.documents)
    return kind.scaffold is not None and (not seals or may(person, Right.OPEN_SEALED))


def _stands_alone(kind: Kind) -> bool:
    """Return whether such documents need no agreement: whose receiver is asked for may rest on the law alone."""
    return kind.scaffold is not None and RECEIVER in kind.scaffold.questions


@needs(Right.WRITE)
def new_document(request: Any, cooperation: str, kind: str) -> HttpResponse:
    """Ask what a document of this *kind* needs, and begin it under the *cooperation*."""
    found = registry.kinds().get(kind)
    titles = _cooperations(request.person)
    if found is None or cooperation not in titles or not _may_begin(request.person, found):
        raise Http404
    references = References(served(), cooperation, {})
    asked = list(_questions(found, references))
    refused = RefusedStart()
    if request.method == "POST":
        answers = _answers(asked, request.POST)
        if not any(each.wrong for each in asked):
            try:
                files = scaffolds.record_files(served().root, cooperation, found, answers)
                return _begun(request, files)
            except (InputError, OutputError) as error:
                refused = _refused(error, request.person)
    told = {
        "title": kind_name(found.name),
        "asked": asked,
        "cooperation": cooperation,
        "agreement": titles[cooperation],
        "refused": refused,
    }
    return show(request, "new_document.html", told, 400 if request.method == "POST" else 200)


def _questions(kind: Kind, references: References) -> Iterator[AskedQuestion]:
    """Yield what is asked before a document of this *kind* is begun: not for tables, and not for one of no documents."""
    assert kind.scaffold is not None
    for each in kind.scaffold.questions:
        beside = _DOCUMENTS.get(each.name)
        if each.type != "attendance" and (beside is None or references.files(beside)):
            yield _question(each, references)


def _question(each: Question, references: References) -> AskedQuestion:
    label = field_name("", _NAMES.get(each.name, each.name.removesuffix("_en"))) or _(each.about)
    if each.name.endswith("_en"):
        label = f"{label} (English)"
    choices: Mapping[str, str] | None = None
    if each.name in (SENDER.name, RECEIVER.name):
        # a receiver may be outside of the agreement, which then rests on the law alone
        parties = references.own_parties() if each.name == SENDER.name else references.parties()
        choices = {key: party_name(said) for key, said in parties.items()}
    if each.name == "period":
        label, choices = _("Period of the report"), report_periods(dt.date.today())
    if each.name in _DOCUMENTS:
        choices = references.files(_DOCUMENTS[each.name])
    if each.type == "languages":
        choices = {tag: choice_name(tag) for tag in ("id", "en")}
    usual = (each.default or references.languages()) if each.type == "languages" else ()
    help = "" if each.type in ("languages", "date") or choices else _(each.about)
    help = _(_HELP[each.name]) if each.name in _HELP else help
    return AskedQuestion(each.name, label, help, each.type, each.needed, "", usual, choices)


def _answers(asked: Sequence[AskedQuestion], sent: Any) -> dict[str, Any]:
    """Return the answers that were *sent*, and note at each question what is wrong with its answer."""
    answers: dict[str, Any] = {}
    for each in asked:
        if each.sort == "languages":
            each.values = tuple(tag for tag in ("id", "en") if tag in sent.getlist(each.name))
            each.wrong = (
                "" if "id" in each.values else _("Indonesian is required (UU 24/2009, article 31)")
            )
            answers[each.name] = each.values
            continue
        each.value = " ".join((sent.get(each.name) or "").split())
        answers[each.name], each.wrong = _answer(each)
    return answers


def _answer(each: AskedQuestion) -> tuple[Any, str]:
    if not each.value:
        return None, _("Fill in this field.") if each.needed else ""
    match each.sort:
        case "date":
            return _date(each.value)
        case "case":
            good = re.fullmatch(CASE, each.value, re.ASCII)
            return each.value, "" if good else _("Write it like NNK-TPPO-2026-0007.")
        case "key":
            key = each.value if each.choices else key_of_words(each.value, ())
            return key, "" if not each.choices or key in each.choices else _("Choose one.")
        case "count":
            good = re.fullmatch(r"[1-9]\d?", each.value, re.ASCII)
            return int(each.value) if good else None, "" if good else _("Write a number.")
        case _:
            return each.value, ""


def _date(text: str) -> tuple[dt.date | None, str]:
    found = read_long_date(text)
    if found is None:
        return None, _("Write it as {date}.", date=_("10 December 2026"))
    if found.year not in DOCUMENT_YEARS:
        first, last = DOCUMENT_YEARS[0], DOCUMENT_YEARS[-1]
        return None, _("Write a year from {first} to {last}.", first=first, last=last)
    return found, ""


def _refused(error: InputError | OutputError, person: WorkspaceUser) -> RefusedStart:
    """Return why *error* lets no document begin, in words, with the other document that it is about, if *person* may open it."""
    if isinstance(error, OutputError):
        return RefusedStart(examination().redactor().said(str(error).partition("\n")[0]))
    problem = error.problems[0]
    at = next(
        (
            each
            for each in served().documents()
            if display_name(each.path) == problem.source.file and may(person, Right.READ, each)
        ),
        None,
    )
    return RefusedStart(finding_words(examination().told(problem), {}).message, at)


@needs(Right.WRITE)
def new_agreement(request: Any) -> HttpResponse:
    """Ask what a new agreement needs, and begin it with a file for each party that has none yet."""
    sent = request.POST
    asked = _agreement_questions()
    parties = [" ".join(each.split()) for each in sent.getlist("party") if each.strip()]
    refused = RefusedStart()
    if request.method == "POST":
        answers = _answers(asked, sent)
        found, wrong = _parties(parties)
        refused = RefusedStart(wrong)
        if not any(each.wrong for each in asked) and not wrong:
            try:
                return _begun(request, _agreement_files(answers, found))
            except (InputError, OutputError) as error:
                refused = _refused(error, request.person)
    told = {
        "asked": asked,
        "parties": [*parties, *[""] * MOST_PARTIES][: max(MOST_PARTIES, len(parties))],
        "known": _known_parties(),
        "refused": refused,
    }
    return show(request, "new_agreement.html", told, 400 if request.method == "POST" else 200)


def _agreement_questions() -> list[AskedQuestion]:
    languages = {tag: choice_name(tag) for tag in ("id", "en")}
    types = read_agreement_types(served().templates).values()
    names = {each.key: each.name[language()] for each in types if not each.follows}
    return [
        AskedQuestion(
            "subject",
            f"{field_name('', 'subject')} (Bahasa Indonesia)",
            _("As in the title."),
            "text",
            True,
        ),
        AskedQuestion("subject_en", f"{field_name('', 'subject')} (English)", "", "text"),
        AskedQuestion(
            "type",
            field_name("", "type"),
            _("Leave it empty for the type that fits the parties."),
            "key",
            choices=names,
        ),
        AskedQuestion(
            "languages",
            field_name("", "languages"),
            "",
            "languages",
            values=("id", "en"),
            choices=languages,
        ),
        AskedQuestion("years", _("Term in years"), "", "count"),
        AskedQuestion("date", _("Date of signing"), "", "date"),
        AskedQuestion("place", _("Place of signing"), "", "text"),
    ]


def _known_parties() -> dict[str, str]:
    return {party_name(said): key for key, said in References(served(), "", {}).parties().items()}


def _parties(names: Sequence[str]) -> tuple[list[Region | NamedInstitution], str]:
    """Return the parties that are called by *names*, or what is wrong with one of them."""
    known = References(served(), "", {}).parties()
    keys = {party_name(said): key for key, said in known.items()}
    found: list[Region | NamedInstitution] = []
    for name in names:
        party = _known_party(keys[name], known[keys[name]]) if name in keys else None
        regions = [each for each in find_regions(name) if each.autonomous] if party is None else []
        if party is None and len(regions) != 1:
            message = _(
                "{name} is no party that is known; choose one, or write the name or code of a region.",
                name=name,
            )
            return [], message
        found.append(party or regions[0])
    if len(found) < 2:
        return [], _("Choose at least two parties.")
    if len(set(found)) < len(found):
        return [], _("A party is named twice.")
    return found, ""


def _known_party(key: str, said: Mapping[str, Any]) -> Region | NamedInstitution | None:
    if said.get("region"):
        return region_by_code(str(said["region"]))
    names = said.get("name") or {}
    return NamedInstitution(
        str(said.get("type")), str(names.get("id") or key), str(names.get("en") or "")
    )


def _agreement_files(answers: dict[str, Any], parties: list[Region | NamedInstitution]) -> Any:
    types = read_agreement_types(served().templates)
    sorts = [scaffolds.sort_of(each) for each in parties]
    row = types.get(answers["type"] or "") or scaffolds.fitting_type(types, sorts)
    if row is None:
        raise OutputError(_("no agreement has these parties together: conclude one with each"))
    taken = {each.name for each in served().root.iterdir()} | {PARTIES}
    name = key_of_words(answers["subject"], taken)
    years = answers.pop("years")
    duration = {"years": years} if years else None
    whole = {**answers, "type": row, "layout": "columns", "duration": duration}
    affairs = list(read_labels(served().templates)["id"].affairs)
    return scaffolds.agreement_files(served().root, name, parties, whole, affairs)


def _begun(request: Any, files: Any) -> HttpResponse:
    """Write the new *files*, and lead to the form of the first.

    Raises:
        InputError: one of them is named after somebody sealed whom the person may know of.
        OutputError: one of them is named after somebody else, the person has to wait, or it cannot be written.
    """
    with turn_to_write(request.person):
        answer = _written(request, files)
        first = served().at(next(iter(files)))
        if first is not None:
            note_begun(request.person, first)
        return answer


def _refuse_names(person: WorkspaceUser, files: Any) -> None:
    with seeing(readers_sight()):
        refuse_named_files(files, served().root)
    try:
        refuse_named_files(files, served().root)
    except InputError:
        note_guess(person)
        message = _(
            "this name contains sealed data of a case; choose another, or ask a case officer"
        )
        raise OutputError(message) from None


def _written(request: Any, files: Any) -> HttpResponse:
    root = served().root
    _refuse_names(request.person, files)
    private = {
        path
        for path, data in files.items()
        if sealed_files.may_hold_sealed_data(path.relative_to(root), data)
    }
    create_files(files, private)
    first = served().at(next(iter(files)))
    if first is None:
        raise Http404
    if first.sealed:
        return redirect("open_referral", first.id)
    said = _("Begun. Fill in what you know, and save; the rest can wait.")
    return confirmed(request, said, "document", first.id)
