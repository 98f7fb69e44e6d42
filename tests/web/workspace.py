"""The workspace in this process, and forms as a browser sends them."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import lxml.html
from django.test import Client

from mou_gen.data.places import template_folders
from mou_gen.web.workspace.served_folder import ListedDocument, ServedFolder, served
from mou_gen.web.workspace.settings import configure
from tests.examples import ROOT

Fields = list[tuple[str, str]]
FORM = "application/x-www-form-urlencoded"


class Workspace:
    """A data folder, and a browser that looks at it."""

    def __init__(self, home: Path, *names: str) -> None:
        """Serve those of the examples that are named, and all parties; all of them without names."""
        self.root = home / "agreements"
        kept = [ROOT / "agreements" / each for each in names]
        for each in (*(kept or (ROOT / "agreements").iterdir()), ROOT / "agreements" / "parties"):
            if not (self.root / each.name).exists():
                shutil.copytree(each, self.root / each.name)
        self.serve()
        self.browser = Client(HTTP_HOST="127.0.0.1")

    @classmethod
    def of(cls, root: Path) -> Workspace:
        """Serve the data folder *root* as it is."""
        work = cls.__new__(cls)
        work.root, work.browser = root, Client(HTTP_HOST="127.0.0.1")
        work.serve()
        return work

    def serve(self) -> None:
        configure(ServedFolder(self.root, template_folders(), "typst"), "siti")

    def file(self, name: str) -> Path:
        return self.root / name

    def document(self, name: str) -> ListedDocument:
        found = served().at(self.root / name)
        assert found is not None
        return found

    def url(self, name: str, more: str = "") -> str:
        return f"/documents/{self.document(name).id}/{more}"

    def get(self, name: str, more: str = "") -> Any:
        return self.browser.get(self.url(name, more))

    def fields(self, name: str) -> Fields:
        """Return the fields of the form of a document, as its page has them; nothing is checked."""
        url, base = self.url(name), self.base(name)
        page = self.browser.post(url, {"do": "show", "base": base}).content
        return form_fields(page)

    def base(self, name: str) -> str:
        from mou_gen.web.workspace.page import keeper

        return keeper().filled_from(self.document(name)).hash

    def post(self, name: str, fields: Fields, more: str = "") -> Any:
        """Send a form, and go where the answer leads."""
        sent = urlencode(fields)
        return self.browser.post(self.url(name, more), sent, content_type=FORM, follow=True)

    def open_referral(self, name: str, purpose: str = "a test") -> Any:
        return self.browser.post(f"/referrals/{self.document(name).id}/", {"purpose": purpose})


def form_fields(page: bytes) -> Fields:
    """Return what a browser sends of the form of a document that nobody has touched."""
    form = lxml.html.fromstring(page.decode()).get_element_by_id("form")
    found: Fields = []
    for each in form.iter("input", "select", "textarea"):
        name = each.get("name")
        if name:
            found += [(name, value) for value in _values(each)]
    return found


def _values(each: Any) -> Sequence[str]:
    if each.tag == "textarea":
        return [each.text_content().removeprefix("\n").replace("\n", "\r\n")]
    if each.tag == "select":
        options = list(each.iter("option"))
        chosen = [one for one in options if one.get("selected") is not None] or options[:1]
        return [one.get("value", "") for one in chosen]
    if each.get("type") == "checkbox":
        return [each.get("value")] if each.get("checked") is not None else []
    return [each.get("value") or ""]


def changed(fields: Fields, **said: str) -> Fields:
    """Return *fields* with others values; the name of one is written with `__` in the place of `.`."""
    new = {name.replace("__", "."): value for name, value in said.items()}
    known = {name for name, _value in fields}
    assert known >= set(new), set(new) - known
    return [(name, new.get(name, value)) for name, value in fields]


def replaced(fields: Fields, name: str, value: str) -> Fields:
    """Return *fields* with another *value* of the field *name*."""
    assert name in dict(fields), name
    return [(each, value if each == name else old) for each, old in fields]


def text_of(answer: Any) -> str:
    """Return what a page says below its bar."""
    main = lxml.html.fromstring(answer.content.decode()).get_element_by_id("main")
    return " ".join(main.text_content().split())


def banner(answer: Any) -> str:
    """Return what a page says of the form that was sent."""
    page = lxml.html.fromstring(answer.content.decode())
    return " ".join(page.xpath('string(//p[contains(@class, "banner")])').split())
