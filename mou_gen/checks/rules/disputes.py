"""Disputes go to deliberation, then (between provinces) to the Minister, and never to a court.

Between regions no court and no arbitrator decides. They seek consensus and write the result into a
Berita Acara; regencies of different provinces then apply to the Minister of Home Affairs, whose
decision is final and binding. An article on disputes that says otherwise leads nowhere.

Passes: `PARA PIHAK mengajukan permohonan penyelesaian kepada Menteri Dalam Negeri`.
Fails:  `perselisihan diselesaikan melalui Pengadilan Negeri Nunukan`; an article on disputes between
        regencies of two provinces that does not name the Minister.
Source: Permendagri 22/2020, articles 18 and 21(1)d and (3) (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, texts_below
from mou_gen.document import Article
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.messages import _

ID = "disputes"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 18 and 21"
SURE = True
ATURAN = """Perselisihan diselesaikan dengan musyawarah, lalu oleh Menteri jika daerah berada di provinsi yang berbeda; bukan oleh pengadilan.

Di antara daerah tidak ada pengadilan atau arbiter yang memutus. Daerah bermusyawarah dan menuangkan
hasilnya dalam berita acara; kabupaten dari provinsi yang berbeda kemudian mengajukan permohonan kepada
Menteri Dalam Negeri, yang keputusannya final dan mengikat.

Lulus:  `PARA PIHAK mengajukan permohonan penyelesaian kepada Menteri Dalam Negeri`.
Gagal:  `perselisihan diselesaikan melalui Pengadilan Negeri Nunukan`; pasal perselisihan antara
        kabupaten dari dua provinsi yang tidak menyebut Menteri.
Sumber: Permendagri 22/2020, Pasal 18 dan Pasal 21 ayat (1) huruf d dan ayat (3) (dibaca lengkap).
"""

_COURT = re.compile(
    r"\bpengadilan(?: \w+){0,2}|\barbitrase\b|\barbiter\b|\bBANI\b|\bjalur hukum\b|\bgugatan\b"
    r"|\b\w*\s?courts?\b|\barbitra(?:tion|tors?|l)\b|\btribunals?\b|\blitigation\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:tidak|bukan|tanpa|not|never|without)\b[^.;,]{0,40}$", re.IGNORECASE)
_DISPUTE = re.compile(r"perselisihan|sengketa|disputes?\b", re.IGNORECASE)
_MINISTER = {
    "id": re.compile(r"Menteri Dalam Negeri|Mendagri", re.IGNORECASE),
    "en": re.compile(r"Minister of Home Affairs", re.IGNORECASE),
}


def check(case: Case) -> Iterator[Problem]:
    """Yield courts that are to decide a dispute, and a dispute article without the Minister."""
    if not isinstance(case.record, Agreement):
        return
    for article in parts.articles(case.document):
        whole = bool(_DISPUTE.search(parts.title_of(article))) or article.id == "dispute-settlement"
        for said in texts_below(case, article):
            if whole or _DISPUTE.search(said.text):
                yield from _courts(said)
        provinces = {party.place.province for party in case.record.parties}
        if whole and len(provinces) > 1:
            yield from _no_minister(case, article)


def _courts(said: Wording) -> Iterator[Problem]:
    for found in _COURT.finditer(said.text):
        if not _NOT.search(said.text[max(0, found.start() - 60) : found.start()]):
            court = said.quoted(found[0].strip())
            message = _("{court} does not decide disputes between regions", court=court)
            hint = _("seek consensus, then apply to the Minister of Home Affairs")
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _no_minister(case: Case, article: Article) -> Iterator[Problem]:
    for language in case.document.languages:
        said = [each for each in texts_below(case, *article.body) if each.language == language]
        if said and not any(_MINISTER[language].search(each.text) for each in said):
            message = _(
                "the article on disputes does not name the Minister of Home Affairs ({language})",
                language=language,
            )
            hint = _(
                "the parties are in different provinces: `mengajukan permohonan kepada "
                "Menteri Dalam Negeri`"
            )
            yield Problem(said[-1].whole(), message, hint, ID, LEVEL)
