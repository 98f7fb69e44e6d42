"""An agreement that involves personal data has an article on their protection.

The article may be left out if a cooperation involves nobody's data. If victims, patients or
residents are referred, registered or served across a boundary, their data cross it as well, and an
agreement that says nothing leaves open who may see them. An article of your own is enough, and so
are words on secrecy in another article.

Passes: `leave_out: [data-protection]` in an agreement on roads, or in one on referrals that says
        `identitas korban dirahasiakan`.
Fails:  `leave_out: [data-protection]` in an agreement on victims of trafficking, or on `data kependudukan`;
        `kegagalan pelindungan data pribadi ... paling lambat 7 x 24 ... jam`.
Not seen: personal data that the text does not call so.
Source: UU 21/2007, articles 24 and 44; UU 27/2022, articles 16 and 46 (seen in secondary sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.language.facts import FactKind
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "data-protection"
LEVEL = Level.WARNING
SOURCE = "UU 21/2007, articles 24 and 44; UU 27/2022, articles 16 and 46"
SURE = False
ATURAN = """Kesepakatan yang menyangkut data pribadi memuat pasal tentang pelindungannya.

Pasal itu boleh ditiadakan jika kerja samanya tidak menyangkut data siapa pun. Jika korban, pasien,
atau penduduk dirujuk, dicatat, atau dilayani lintas batas, datanya ikut melintas, dan tanpa
ketentuan apa pun tidak jelas siapa yang boleh melihatnya. Pasal dengan rumusan sendiri sudah cukup,
demikian pula ketentuan tentang kerahasiaan dalam pasal lain.

Lulus:  `leave_out: [data-protection]` dalam kesepakatan tentang jalan; dalam kesepakatan tentang rujukan yang menyebut
        `identitas korban dirahasiakan`.
Gagal:  `leave_out: [data-protection]` dalam kesepakatan tentang korban perdagangan orang, atau tentang `data kependudukan`;
        `kegagalan pelindungan data pribadi ... paling lambat 7 x 24 ... jam`.
Tidak terlihat: data pribadi yang tidak disebut demikian.
Sumber: UU 21/2007, Pasal 24 dan Pasal 44; UU 27/2022, Pasal 16 dan Pasal 46 (dilihat dalam sumber sekunder).
"""

_PERSONS = expression(
    r"\bkorban (?:tindak pidana |)(?:perdagangan|kekerasan)|\b(?:saksi dan/atau korban|rujukan korban|pemulangan korban)\b"
    r"|\b(?:data|identitas) (?:pribadi|kependudukan|korban|anak|pasien|penduduk)\b|\brekam medis\b"
    r"|\b(?:dokumen|administrasi) kependudukan\b|\bkartu tanda penduduk\b|\bKTP-el\b|\bnomor induk kependudukan\b|\bNIK\b|perdagangan orang",
    re.IGNORECASE,
)
_PROTECTED = expression(
    r"\b(?:me|di)?rahasia\w*|\bkerahasiaan\b|\bpe(?:r)?lindungan (?:data|identitas)\b|\bdilarang (?:membuka|menyebar)\w*"
    r"|\bmelindungi (?:data|identitas)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield that personal data are involved and nowhere protected."""
    yield from _late_notice(case)
    agreement = case.record
    if not isinstance(agreement, Agreement):
        return
    articles = parts.articles(case.document)
    if any(_PROTECTED.search(parts.plain_text(each)) for each in articles):
        return
    said = next((each for each in open_texts(case) if _is_about_persons(each, agreement)), None)
    if said is None:
        return
    left = next((key for key in agreement.articles.leave_out if key == ID), None)
    place = left.origin.source if left else parts.first_line_of(case.document)
    found = _PERSONS.search(said.text)
    about = said.quoted(found[0]) if found else ""
    message = _(
        "no article protects the data of persons, although the text has {words}", words=about
    )
    hint = _("restore the article `{key}`, or word it under `replace`", key=ID)
    yield Problem(place, message, hint, ID, LEVEL, missing=ID)


_BREACH = expression(
    r"\bkegagalan\s+(?:pelindungan|perlindungan)\s+data\b[^.;]{0,160}?\b(?:paling\s+lambat|paling\s+lama|dalam\s+waktu|selambat-lambatnya)\s+$",
    re.IGNORECASE,
)
_NOTICE = 3 * 24 * 60
"""Minutes for the notice of a breach: 3 x 24 hours (UU 27/2022, article 46(1))."""


def _late_notice(case: Case) -> Iterator[Problem]:
    """Yield a longer time for the notice of a breach than the law gives."""
    for said in open_texts(case):
        for fact in said.facts(FactKind.DURATION):
            count, unit = fact.value
            minutes = count * (24 * 60 if unit == "day" else 1)
            if (
                unit == "month"
                or minutes <= _NOTICE
                or not _BREACH.search(said.text, 0, fact.start)
            ):
                continue
            message = _(
                "{text}: notice of a data breach is due within 3 x 24 hours",
                text=said.quoted(fact.text),
            )
            hint = _("write 3 x 24 (tiga kali dua puluh empat) jam (UU 27/2022, article 46(1))")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


def _is_about_persons(said: Wording, agreement: Agreement) -> bool:
    own = any(value.origin.file == agreement.origin.file for value in said.values)
    return own and bool(_PERSONS.search(said.text))
