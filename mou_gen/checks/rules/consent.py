"""A referral must rest on an earlier, informed consent that covers it.

Without consent nobody may pass on what is known about a victim, and the data of a child need the
consent of a parent or guardian. The data file of a referral must state who consented, when, in
which language and for whom; this rule checks that these facts fit together. No finding quotes
sealed data.

Passes: a consent given or limited, on or before the date of the letter, to named recipients; one in
        Indonesian or Malay with an interpreter for Tetun, which the person speaks; the decision of an `officer`, with its
        reason, while no parent or guardian can be asked.
Fails:  a consent that was refused; one dated after the letter; one with `shared_with: [semua
        pihak]`; one in a language other than the person's without an interpreter, in Bugis with an interpreter for
        Tetun, or to share data with offices of other regions than the one that receives the referral (warnings).
Source: UU 27/2022, articles 4 and 25(2) (seen in secondary sources; article 20 and the right to
        withdraw are not verified, so findings on these are warnings).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.errors import Level, Problem
from mou_gen.kinds.party import places_among
from mou_gen.kinds.referral import Consent, Identity, Recipient, Referral
from mou_gen.language.named_regions import named_regions
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.spoken_languages import COMMON, languages_in

ID = "consent"
LEVEL = Level.ERROR
SOURCE = "UU 27/2022, articles 4 and 25(2)"
SURE = True
ATURAN = """Rujukan harus didasarkan pada persetujuan yang mendahuluinya, mencakupnya, dan telah dijelaskan.

Tanpa persetujuan, keterangan tentang korban tidak boleh diteruskan; data anak memerlukan
persetujuan orang tua atau wali. Berkas data rujukan wajib menyebut siapa yang menyetujui, kapan,
dalam bahasa apa, dan untuk siapa; aturan ini memeriksa apakah semuanya bersesuaian. Temuan tidak
mengutip data tertutup.

Lulus:  persetujuan diberikan atau dibatasi, pada atau sebelum tanggal surat, untuk penerima yang disebut; yang
        dijelaskan dalam bahasa Indonesia atau Melayu dengan juru bahasa Tetun, bahasa orang itu; keputusan `officer`
        dengan alasannya, selama orang tua atau wali belum dapat dimintai.
Gagal:  persetujuan ditolak; bertanggal sesudah surat; `shared_with: [semua pihak]`; dalam bahasa yang
        bukan bahasa orang itu tanpa juru bahasa, dalam bahasa Bugis dengan juru bahasa Tetun, atau hanya untuk perangkat
        daerah lain daripada daerah penerima rujukan (peringatan).
Sumber: UU 27/2022, Pasal 4 dan Pasal 25 ayat (2) (dilihat dalam sumber sekunder; Pasal 20 dan hak menarik
        persetujuan belum diverifikasi, sehingga temuannya berupa peringatan).
"""

_EVERYBODY = expression(
    r"\b(?:semua|seluruh|setiap|segala|siapa (?:saja|pun)|siapapun|(?<!sakit )(?<!pekerjaan )(?<!penuntut )umum|(?<!pelayanan )publik|media)\b"
    r"|\b(?:all|anyone|anybody|everyone|everybody|public(?!\s+(?:health|hospital|prosecut\w+|works|service)))\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield what keeps the consents from carrying the referral."""
    if not isinstance(case.record, Referral) or not case.document.sealed:
        return
    for person in case.record.people:
        yield from _agreed(person.consent, case.record)
        yield from _for_another(person.consent, case.record.recipient)
        yield from _understood(person.consent, person.identity)
        yield from _interpreted(person.consent, person.identity)


def _agreed(consent: Consent, referral: Referral) -> Iterator[Problem]:
    path = consent.origin.path
    if consent.decision == "refused":
        message = _("the consent (`{path}`) does not permit a referral", path=path)
        hint = _("do not send it; offer the services again, and write the new decision")
        yield Problem(consent.decision.origin.source, message, hint, ID, LEVEL)
    if consent.date > referral.date:
        message = _("the consent (`{path}`) is later than the letter", path=path)
        hint = _("ask first, then date the letter")
        yield Problem(consent.date.origin.source, message, hint, ID, LEVEL)
    for recipient in consent.shared_with:
        if _EVERYBODY.search(recipient):
            message = _(
                "the consent (`{path}`) does not say with whom data may be shared", path=path
            )
            hint = _("name each office that may receive the data")
            yield Problem(recipient.origin.source, message, hint, ID, LEVEL)


def _for_another(consent: Consent, recipient: Recipient) -> Iterator[Problem]:
    """Yield that *consent* names offices of regions alone with whom data may be shared, and none of that of the *recipient*.

    A hospital or the police of another region may work for this one.
    """
    own = {place.code for place in places_among([recipient.party])}
    shared = [
        [each.region.code for each in named_regions(text)] if _OFFICE.match(text) else []
        for text in consent.shared_with
    ]
    named = [code for codes in shared for code in codes]
    is_close = any(_is_within(code, each) for code in own for each in named)
    if own and named and all(shared) and not is_close:
        message = _(
            "the consent (`{path}`) permits no sharing with the region that receives this",
            path=consent.origin.path,
        )
        hint = _("ask for consent to share the data with this office, or correct `shared_with`")
        place = consent.shared_with[0].origin.source
        yield Problem(place, message, hint, ID, Level.WARNING)


_OFFICE = expression(r"\s*(?:Kepala\s+)?(?:Dinas|Badan|Pemerintah|Sekretariat)\b", re.IGNORECASE)


def _is_within(code: str, other: str) -> bool:
    """Return whether one of two regions lies in the other."""
    return code.startswith(other) or other.startswith(code)


_JOINT = expression(r"\s*(?:[,;/]|\b(?:dan|serta|atau|maupun|and|or)\b)\s*", re.IGNORECASE)
_TONGUE = expression(r"\s*(?:bahasa|language)\s*", re.IGNORECASE)


def _languages(text: str) -> frozenset[str]:
    """Return the languages that *text* names: two, of "bahasa Kambera dan bahasa Indonesia"."""
    return frozenset(_TONGUE.sub("", each).casefold() for each in _JOINT.split(text))


def _understood(consent: Consent, identity: Identity) -> Iterator[Problem]:
    path = consent.origin.path
    is_own = _languages(consent.language) <= _languages(identity.language)
    if not is_own and consent.interpreter is None:
        message = _(
            "the consent (`{path}`) was given in a language other than the "
            "person's, without an interpreter",
            path=path,
        )
        hint = _("name the interpreter in `interpreter` (the duty is not verified in UU 27/2022)")
        place, lacking = consent.language.origin.source, consent.entries.path("interpreter")
        yield Problem(place, message, hint, ID, Level.WARNING, missing=lacking)
    if consent.withdrawal_explained == "no" and consent.by != "officer":
        message = _("the consent (`{path}`) may not be based on full information", path=path)
        hint = _(
            "explain the right to withdraw, then write `yes` (UU 27/2022, article not verified)"
        )
        place = consent.withdrawal_explained.origin.source
        yield Problem(place, message, hint, ID, Level.WARNING)


_INTERPRETS = expression(
    r"\b(?:bahasa|penerjemah|penutur|interpreter\s+(?:for|of))[\s:(]+(?!bahasa\b)\w+(?:(?:,|\s+dan|\s+and)\s+\w+)*|\b\w+\s+(?:interpreter|translator)\b",
    re.IGNORECASE,
)
"""The languages of an interpreter; Bima, Bali or Flores elsewhere is where somebody works."""


def _interpreted(consent: Consent, identity: Identity) -> Iterator[Problem]:
    """Yield an interpreter for another language than the one in which it was explained, or that the person speaks."""
    told = _INTERPRETS.finditer(consent.interpreter or "")
    spoken = languages_in(" ".join(found[0] for found in told))
    used, own = languages_in(consent.language), languages_in(identity.language)
    if not spoken or consent.interpreter is None:
        return
    is_explained = not used or used & (spoken | COMMON)
    is_understood = not own or spoken & (own | used)
    if not is_explained or not is_understood:
        message = _(
            "the consent (`{path}`) was given in one language, with an interpreter for another",
            path=consent.origin.path,
        )
        hint = _("write the language in which it was explained, or correct `interpreter`")
        place = (consent.interpreter if is_explained else consent.language).origin.source
        yield Problem(place, message, hint, ID, Level.WARNING)
