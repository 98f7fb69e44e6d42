"""The style sheet and the one script, out of a table: no address leads to any other file."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse

from mou_gen import inputs
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.settings import HERE

_FILES = {
    "workspace.css": "text/css; charset=utf-8",
    "htmx.js": "text/javascript; charset=utf-8",
}


@needs(Right.ENTER)
def static_file(_request: Any, name: str) -> HttpResponse:
    """Return the file *name*."""
    if name not in _FILES:
        raise Http404
    return HttpResponse(inputs.contents(HERE / "static" / name), content_type=_FILES[name])
