"""The addresses of the workspace; a document is named by its code."""

from __future__ import annotations

from django.urls import path

from mou_gen.web.workspace import document_page, overview, static_files

handler404 = "mou_gen.web.workspace.failures.not_found"

urlpatterns = [
    path("", overview.today, name="today"),
    path("cooperations/", overview.cooperations, name="cooperations"),
    path("cooperations/<str:name>/", overview.cooperation, name="cooperation"),
    path("parties/", overview.parties, name="parties"),
    path("referrals/", overview.referrals, name="referrals"),
    path("referrals/<slug:document>/", overview.open_referral, name="open_referral"),
    path("documents/<slug:document>/", document_page.document_form, name="document"),
    path("documents/<slug:document>/check/", document_page.typed, name="check"),
    path("documents/<slug:document>/file/", document_page.file_text, name="file"),
    path("documents/<slug:document>/as/<slug:form>/", document_page.download, name="download"),
    path(
        "documents/<slug:document>/pages/<int:number>/<int:page>.png",
        document_page.page_picture,
        name="picture",
    ),
    path("language/", overview.choose_language, name="language"),
    path("static/<str:name>", static_files.static_file, name="static"),
]
