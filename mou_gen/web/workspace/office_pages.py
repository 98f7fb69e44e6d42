"""Pages of an office: to sign in, to take an invitation, to bring a key, to manage people, to read the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import Http404, HttpResponse
from django.middleware.csrf import rotate_token
from django.shortcuts import redirect

from mou_gen.data import age_text
from mou_gen.errors import OutputError
from mou_gen.messages import N_, _
from mou_gen.web.workspace import access_log
from mou_gen.web.workspace.accounts import AccountRole, setup_address
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.guesses import NOTED, REFUSED
from mou_gen.web.workspace.office import ServedOffice, office, user_of
from mou_gen.web.workspace.page import examination, show, shown_time
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.sessions import COOKIE

ROLE_NAMES = {
    AccountRole.READER: (N_("Reader"), N_("reads open documents")),
    AccountRole.DRAFTER: (N_("Drafter"), N_("writes open documents")),
    AccountRole.SECRETARY: (N_("Secretary"), N_("writes open documents, and takes numbers")),
    AccountRole.CASE_OFFICER: (N_("Case officer"), N_("opens the referrals of assigned cases too")),
    AccountRole.MANAGER: (
        N_("Manager"),
        N_("manages people and reads the log; sees nothing sealed, and writes nothing"),
    ),
}
_ACTS = {
    "signed-in": N_("signed in"),
    "refused": N_("was refused"),
    "joined": N_("took the invitation"),
    "key": N_("brought a key"),
    "invite": N_("invited {account}"),
    "change": N_("changed the account of {account}"),
    "remove": N_("removed the account of {account}"),
    NOTED: N_("wrote sealed data of a case that is not theirs"),
    REFUSED: N_("had to wait after several texts with sealed data"),
}
"""What the log says of each act; the words in the file itself are the same in every language."""
_LARGEST_KEY = 100_000
_SHOWN = 500
"""Lines of the log on its page."""
_View = Callable[[Any, ServedOffice], HttpResponse]


def _in_office(view: _View) -> Callable[[Any], HttpResponse]:
    """Return *view*, which is given the office; where one person works alone, there is no such page."""

    @wraps(view)
    def call(request: Any) -> HttpResponse:
        here = office()
        if here is None:
            raise Http404
        return view(request, here)

    return call


@needs(Right.ENTER)
@_in_office
def sign_in(request: Any, here: ServedOffice) -> HttpResponse:
    """Return the page to sign in; whoever proves who they are is let in."""
    if request.method != "POST":
        return show(request, "sign_in.html", {"wrong": False})
    name, password, number = (request.POST.get(each, "") for each in ("name", "password", "number"))
    account = here.accounts.prove(name, password, number)
    if account is None:
        known = any(each.name == name for each in here.accounts.all())
        # what was typed as a name may be a password
        access_log.note_act(name if known else "?", did="refused")
        return show(request, "sign_in.html", {"wrong": True}, 403)
    access_log.note_act(name, did="signed-in")
    rotate_token(request)
    answer = redirect("today")
    word = here.sessions.begin(user_of(account))
    answer.set_cookie(COOKIE, word, path="/", secure=True, httponly=True, samesite="Strict")
    return answer


@needs(Right.ENTER)
@_in_office
def sign_out(request: Any, here: ServedOffice) -> HttpResponse:
    """Sign out, and forget the keys of whoever leaves."""
    if request.method != "POST":
        raise Http404
    here.sessions.end(request.COOKIES.get(COOKIE, ""))
    answer = redirect("sign_in")
    answer.set_cookie(COOKIE, "", max_age=0, path="/", secure=True, httponly=True)
    return answer


@needs(Right.ENTER)
@_in_office
def join(request: Any, here: ServedOffice) -> HttpResponse:
    """Return the page that takes an invitation, and then the second factor of whoever has taken it."""
    if request.method != "POST":
        return show(request, "join.html", {"refused": ""})
    name, code, password, again = (
        request.POST.get(each, "") for each in ("name", "code", "password", "again")
    )
    try:
        if password != again:
            raise OutputError(_("the two passwords are not the same"))
        secret = here.accounts.join(name, code, password)
    except OutputError as error:
        return show(request, "join.html", {"refused": str(error)}, 403)
    access_log.note_act(name, did="joined")
    groups = " ".join(secret[n : n + 4] for n in range(0, len(secret), 4))
    return show(request, "joined.html", {"secret": groups, "address": setup_address(name, secret)})


@needs(Right.OPEN_SEALED)
@_in_office
def bring_key(request: Any, here: ServedOffice) -> HttpResponse:
    """Take the key file of a case officer, into memory alone, until they leave."""
    signed_in = here.here(request)
    assert signed_in is not None, "who may open what is sealed is signed in"
    refused = ""
    if request.method == "POST":
        try:
            signed_in.keys = tuple(_keys(request))
            access_log.note_act(request.person.name, did="key")
            return confirmed(request, _("Your key is here until you sign out."), "referrals")
        except OutputError as error:
            refused = str(error)
    told = {"refused": refused, "has_key": bool(signed_in.keys)}
    return show(request, "bring_key.html", told, 403 if refused else 200)


def _keys(request: Any) -> list[str]:
    file = request.FILES.get("file")
    if file is None or file.size > _LARGEST_KEY:
        raise OutputError(_("choose your key file"))
    data = file.read()
    try:
        if age_text.needs_passphrase(data):
            data = age_text.unlocked(data, request.POST.get("passphrase", ""))
        keys = age_text.private_keys_in(data)
    except age_text.WrongPassphraseError:
        raise OutputError(_("the passphrase is wrong")) from None
    except age_text.NoKeyError:
        keys = []
    if not keys:
        raise OutputError(_("this is not a key file"))
    return keys


@needs(Right.MANAGE_PEOPLE)
@_in_office
def people(request: Any, here: ServedOffice) -> HttpResponse:
    """Return the list of all accounts; a manager invites people, changes what they are, and removes them."""
    told: dict[str, Any] = {"refused": ""}
    if request.method == "POST":
        try:
            return confirmed(request, _changed(request, here), "people")
        except OutputError as error:
            told["refused"] = str(error)
    told |= {
        "accounts": here.accounts.all(),
        "roles": [(role, *map(_, ROLE_NAMES[role])) for role in AccountRole],
    }
    return show(request, "people.html", told, 409 if told["refused"] else 200)


def _changed(request: Any, here: ServedOffice) -> str:
    """Do what the form asks for, and return what is said of it."""
    said = ""
    asked, name = request.POST.get("do"), request.POST.get("name", "")
    manager = request.person.name
    if asked == "remove":
        here.accounts.remove(name)
        access_log.note_act(manager, did="remove", account=name)
        said = _("The account of {name} was removed.", name=name)
    elif asked in ("invite", "change"):
        role, cases = _role(request), frozenset(request.POST.get("cases", "").upper().split())
        if asked == "invite":
            code = here.accounts.invite(name, role, cases)
            said = _(
                "Give {name} this code by hand or by telephone; it is shown only once and is valid for "
                "seven days: {code}",
                name=name,
                code=code,
            )
        else:
            here.accounts.change(name, role, cases)
            said = _("The account of {name} was changed.", name=name)
        access_log.note_act(
            manager, did=asked, account=name, role=role, cases=" ".join(sorted(cases))
        )
    here.sessions.end_all_of(name)
    return said


def _role(request: Any) -> AccountRole:
    try:
        return AccountRole(request.POST.get("role", ""))
    except ValueError:
        raise OutputError(_("choose a role")) from None


@needs(Right.READ_LOG)
@_in_office
def log(request: Any, _here: ServedOffice) -> HttpResponse:
    """Return who came, and who opened what and why; and whether a line was changed."""
    told = {
        "entries": list(map(_told, access_log.entries()[:_SHOWN])),
        "broken": access_log.broken(),
    }
    return show(request, "access_log.html", told)


def _told(entry: Mapping[str, str]) -> dict[str, str]:
    """Return what the page tells of an *entry*: when, who, what, and more about it."""
    act = _ACTS.get(entry.get("did", ""), N_("opened {document}"))
    role = ROLE_NAMES.get(entry.get("role", ""))  # type: ignore[call-overload]
    mask = examination().whole_redactor().path
    more = (
        _(role[0]) if role else "",
        entry.get("cases", ""),
        mask(entry.get("purpose", "")),
        mask(entry.get("document", "")),
    )
    return {
        "at": _moment(entry),
        "person": entry.get("person", ""),
        "what": _(
            act,
            account=entry.get("account", ""),
            document=mask(entry.get("opened", "")),
        ),
        "more": "; ".join(filter(None, more)),
    }


def _moment(entry: Mapping[str, str]) -> str:
    at = access_log.noted_at(entry)
    return shown_time(int(at.timestamp())) if at else entry.get("at", "")
