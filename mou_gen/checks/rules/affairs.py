"""The parties promise only what is theirs to do.

Foreign policy, defence, security, justice, national money and religion are affairs of the central
government: a regency that promises to investigate, to prosecute, to arrest or to deport promises
what it may not do, and the object of a cooperation between regions must be a regional affair.
Coordination with the authorities, and support to them, is fine and wanted.

Passes: `berkoordinasi dengan Kepolisian dalam penyidikan`; `to support the investigation`.
Fails:  `Melakukan penyidikan terhadap pelaku`; `The PARTIES shall prosecute offenders`.
Source: Permendagri 22/2020, article 4 (read in full); UU 23/2014, article 10 (not verified).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts, pieces, texts_below
from mou_gen.errors import Level, Problem
from mou_gen.messages import _

ATURAN = """Para pihak hanya menjanjikan apa yang menjadi kewenangannya.

Politik luar negeri, pertahanan, keamanan, yustisi, moneter dan fiskal nasional, serta agama adalah urusan
pemerintah pusat: kabupaten yang berjanji menyidik, menuntut, menangkap, atau mendeportasi menjanjikan apa
yang tidak boleh dilakukannya, padahal objek kerja sama daerah harus urusan daerah. Koordinasi dengan
instansi yang berwenang dan dukungan kepadanya boleh, bahkan diharapkan.

Lulus:  `berkoordinasi dengan Kepolisian dalam penyidikan`; `to support the investigation`.
Gagal:  `Melakukan penyidikan terhadap pelaku`; `The PARTIES shall prosecute offenders`.
Sumber: Permendagri 22/2020, Pasal 4 (dibaca lengkap); UU 23/2014, Pasal 10 (belum diverifikasi).
"""

ID = "affairs"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 4; UU 23/2014, article 10"
SURE = False

_CENTRAL = re.compile(
    r"\b(?:penyidikan|menyidik|penyelidikan|menyelidiki|penuntutan|menuntut|penangkapan"
    r"|menangkap|penahanan|menahan|keimigrasian|deportasi|mendeportasi|peradilan|mengadili"
    r"|pertahanan negara|politik luar negeri"
    r"|(?:melakukan|melaksanakan|menyelenggarakan) penegakan hukum"
    r"|investigat\w+|prosecut\w+|arrest\w*|detain\w*|detention|immigration|deport\w*|adjudicat\w+"
    r"|enforce the law|foreign policy|national defence)\b",
    re.IGNORECASE,
)
_SUPPORT = re.compile(
    r"\b(?:ber|meng)?koordinasi\w*|\bdukung\w*|\bmendukung|\bmembantu|\bbantuan|\bmemfasilitasi"
    r"|\b(?:co-?ordinat\w+|support\w*|assist\w*|facilitat\w+)\b"
    r"|\b(?:kepolisian|polres|polda|polri|kejaksaan|kantor imigrasi|police|prosecutor's office)\b"
    r"|\b(?:di luar kewenangan|outside the authority|berwenang|competent authorit\w+)\b",
    re.IGNORECASE,
)
_SENTENCES = re.compile(r"(?<=[.;])\s+")
_PROMISES = ("commitments", "articles", "decisions", "follow_up")


def check(case: Case) -> Iterator[Problem]:
    """Yield each promise to do what only the central government may."""
    for said in _promised(case):
        for start, end in pieces(_SENTENCES, said.text):
            if _SUPPORT.search(said.text, start, end):
                continue
            for found in _CENTRAL.finditer(said.text, start, end):
                text = said.quoted(found[0])
                message = _("{text} is an affair of the central government", text=text)
                hint = _(
                    "promise coordination with the competent authorities, or support to them"
                    " (UU 23/2014, article 10, not verified)"
                )
                yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


def _promised(case: Case) -> Iterator[Wording]:
    """Yield the texts of *case* by which someone undertakes something."""
    articles = parts.articles(case.document)
    binding = set(texts_below(case, *articles))
    for said in open_texts(case):
        paths = [value.origin.path for value in said.values]
        if said in binding or any(path.startswith(_PROMISES) for path in paths):
            yield said
