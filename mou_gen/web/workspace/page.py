"""What all pages share: words, addresses, dates, the bar at the top."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import reverse

from mou_gen.language.dates import long_date
from mou_gen.messages import _, _n, language
from mou_gen.web.workspace.confirmations import confirmation
from mou_gen.web.workspace.examination import Examination
from mou_gen.web.workspace.file_keeper import FileKeeper
from mou_gen.web.workspace.history import History
from mou_gen.web.workspace.office import office
from mou_gen.web.workspace.rights import Right, may
from mou_gen.web.workspace.served_folder import served


@cache
def _parts(root: Path) -> tuple[Examination, History, FileKeeper]:  # noqa: ARG001 - one for each folder
    history = History(served().root)
    return Examination(served()), history, FileKeeper(served(), history)


def examination() -> Examination:
    """Return what is found in the documents of the folder."""
    return _parts(served().root)[0]


def history() -> History:
    """Return the versions of its files."""
    return _parts(served().root)[1]


def keeper() -> FileKeeper:
    """Return the way into its files."""
    return _parts(served().root)[2]


def show(request: Any, template: str, told: Mapping[str, Any], status: int = 200) -> HttpResponse:
    """Return the page that *template* makes of what is *told*."""
    answer: HttpResponse = render(request, template, dict(told), status=status)
    return answer


def shared(request: Any) -> dict[str, Any]:
    """Return what each template may name."""
    return {
        "_": _,
        "_n": _n,
        "language": language(),
        "other_language": "en" if language() == "id" else "id",
        "url": lambda name, *args: reverse(name, args=args),
        "token": get_token(request),
        "path": request.path,
        "here": request.get_full_path() if request.method == "GET" else request.path,
        "confirmation": confirmation(request),
        "watched": served().watched,
        "day": shown_day,
        "moment": shown_time,
        "signed_in": request.person.name if office() else "",
        "may": lambda right: may(request.person, Right(right)),
    }


def shown_day(text: str) -> str:
    """Return the date *text* of a file in the way of the reader; "" where it is none."""
    try:
        return long_date(dt.date.fromisoformat(text), language())
    except ValueError:
        return ""


def shown_time(seconds: int) -> str:
    """Return when it was, in the time of this computer: "10 Desember 2026, 09.30"."""
    when = dt.datetime.fromtimestamp(seconds, dt.UTC).astimezone()
    clock = f"{when:%H.%M}" if language() == "id" else f"{when:%H:%M}"
    return f"{long_date(when.date(), language())}, {clock}"
