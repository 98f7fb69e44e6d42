"""The addresses of the workspace; a document is named by its code."""

from __future__ import annotations

from django.urls import path

from mou_gen.web.workspace import (
    comparison_page,
    document_page,
    emblem_page,
    new_pages,
    number_pages,
    office_pages,
    overview,
    progress_page,
    report_page,
    static_files,
    version_pages,
    word_page,
)

handler400 = "mou_gen.web.workspace.failures.not_understood"
handler500 = "mou_gen.web.workspace.failures.server_error"
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
        "documents/<slug:document>/pages/<slug:mark>/<int:page>.png",
        document_page.page_picture,
        name="picture",
    ),
    path("sign-in/", office_pages.sign_in, name="sign_in"),
    path("sign-out/", office_pages.sign_out, name="sign_out"),
    path("join/", office_pages.join, name="join"),
    path("key/", office_pages.bring_key, name="bring_key"),
    path("people/", office_pages.people, name="people"),
    path("log/", office_pages.log, name="access_log"),
    path("documents/<slug:document>/versions/", version_pages.versions, name="versions"),
    path("documents/<slug:document>/versions/<slug:id>/", version_pages.version, name="version"),
    path("documents/<slug:document>/compare/", comparison_page.comparison, name="compare"),
    path(
        "documents/<slug:document>/compare/<str:name>",
        comparison_page.compared_file,
        name="compared_file",
    ),
    path("documents/<slug:document>/emblem/", emblem_page.emblem, name="emblem"),
    path("documents/<slug:document>/word/", word_page.word, name="word"),
    path("documents/<slug:document>/number/", number_pages.number_of, name="take_number"),
    path("new/", new_pages.new_choices, name="new"),
    path("new/agreement/", new_pages.new_agreement, name="new_agreement"),
    path("new/<str:cooperation>/<slug:kind>/", new_pages.new_document, name="new_document"),
    path("numbers/", number_pages.numbers, name="numbers"),
    path("reports/", report_page.reports, name="reports"),
    path("progress/", progress_page.progress, name="progress"),
    path("language/", overview.choose_language, name="language"),
    path("static/<str:name>", static_files.static_file, name="static"),
]
