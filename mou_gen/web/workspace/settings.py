"""Django, as the workspace uses it: no database, no application of its own, one template language."""

from __future__ import annotations

import logging
import secrets
import sys
from collections.abc import Sequence
from pathlib import Path

import django
from django.conf import settings
from django.core.signals import got_request_exception

from mou_gen.reporting.terminal import print_bug
from mou_gen.web.workspace import gate
from mou_gen.web.workspace.listener import LARGEST_UPLOAD
from mou_gen.web.workspace.served_folder import ServedFolder, serve_folder

HERE = Path(__file__).parent
LARGEST_FORM = 8_000_000
"""Bytes of a form, files apart."""
MOST_FIELDS = 30_000


def configure(folder: ServedFolder, person: str) -> None:
    """Let Django serve *folder* to this *person*, who works alone; it is set up once."""
    serve_folder(folder)
    gate.work_alone(person)
    _set_up()


def configure_office(folder: ServedFolder, names: Sequence[str]) -> None:
    """Let Django serve *folder* to the accounts of an office, over TLS, by these *names* alone."""
    serve_folder(folder)
    _set_up()
    settings.ALLOWED_HOSTS = list(names)
    settings.CSRF_COOKIE_NAME = "__Host-form"
    settings.CSRF_COOKIE_SECURE = True


def _set_up() -> None:
    if settings.configured:
        return
    settings.configure(
        ALLOWED_HOSTS=["127.0.0.1", "localhost"],
        CSRF_COOKIE_HTTPONLY=True,
        CSRF_COOKIE_SAMESITE="Strict",
        CSRF_FAILURE_VIEW="mou_gen.web.workspace.failures.not_our_form",
        DATA_UPLOAD_MAX_MEMORY_SIZE=LARGEST_FORM,
        DATA_UPLOAD_MAX_NUMBER_FIELDS=MOST_FIELDS,
        DATA_UPLOAD_MAX_NUMBER_FILES=1,
        DEBUG=False,
        # what is uploaded may be about a person: it never lies in a file before it is known
        FILE_UPLOAD_HANDLERS=["django.core.files.uploadhandler.MemoryFileUploadHandler"],
        FILE_UPLOAD_MAX_MEMORY_SIZE=LARGEST_UPLOAD,
        INSTALLED_APPS=[],
        LOGGING_CONFIG=None,
        MIDDLEWARE=[
            "mou_gen.web.workspace.gate.Gate",
            "mou_gen.web.workspace.gate.FormGuard",
        ],
        ROOT_URLCONF="mou_gen.web.workspace.urls",
        SECRET_KEY=secrets.token_urlsafe(48),
        TEMPLATES=[
            {
                "BACKEND": "django.template.backends.jinja2.Jinja2",
                "DIRS": [HERE / "templates"],
                "OPTIONS": {
                    "context_processors": ["mou_gen.web.workspace.page.shared"],
                    "trim_blocks": True,
                    "lstrip_blocks": True,
                },
            }
        ],
        USE_I18N=False,
        USE_TZ=True,
    )
    # An address is a secret, so nothing is logged; a bug is shown as everywhere else.
    logging.getLogger("django").addHandler(logging.NullHandler())
    logging.getLogger("django").propagate = False
    got_request_exception.connect(_show_bug)
    django.setup(set_prefix=False)


def _show_bug(**_named: object) -> None:
    error = sys.exception()
    if error is not None:
        print_bug(type(error), error)
