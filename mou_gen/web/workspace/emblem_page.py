"""The emblem of a party: a picture is taken, cleaned of all that is no picture, and put beside its file."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpResponse

from mou_gen.build.output import write_files
from mou_gen.data.pictures import PictureError, clean_picture
from mou_gen.data.writing import rewritten
from mou_gen.data.yaml_content import SetText
from mou_gen.errors import InputError, OutputError
from mou_gen.messages import _
from mou_gen.web.workspace.confirmations import confirmed
from mou_gen.web.workspace.failures import failure
from mou_gen.web.workspace.page import examination, keeper, show
from mou_gen.web.workspace.rights import Right, needs
from mou_gen.web.workspace.served_folder import ListedDocument

LARGEST = 8_000_000
"""Bytes of a picture."""


@needs(Right.WRITE)
def emblem(request: Any, document: ListedDocument) -> HttpResponse:
    """Ask for the emblem of the party *document*, or take it."""
    if document.word != "party":
        raise Http404
    if request.method != "POST":
        return show(request, "emblem.html", {"document": document})
    sent = request.FILES.get("picture")
    if sent is None or sent.size > LARGEST:
        advice = _("Choose a PNG file of at most 8 MB.")
        return failure(request, 400, _("No picture was taken"), advice, document)
    try:
        picture = clean_picture(sent.read())
        file = keeper().filled_from(document)
        key = "emblem" if "region" in file.said else "logo"
        target = document.path.with_name(f"{key}-{document.path.stem}.png")
        data = rewritten(file.data, [SetText(key, target.name)], document.path.name)
        write_files({target: picture})
        keeper().write(document, data, request.person.author, _("Emblem taken"))
    except PictureError as error:
        return failure(
            request, 400, _("No picture was taken"), f"{error.message}; {error.hint}", document
        )
    except (InputError, OutputError) as error:
        said = examination().redactor().said(str(error))
        return failure(request, 409, _("No picture was taken"), said, document)
    return confirmed(request, _("The picture was taken."), "document", document.id)
