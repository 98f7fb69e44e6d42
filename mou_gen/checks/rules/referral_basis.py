"""A referral names the agreement that it rests on, and goes to whom a victim can be entrusted.

A referral outside any agreement rests on UU 21/2007 alone and may go to any office or institution: a
UPTD PPA, a shelter, a unit of the police. If its two sides have an agreement, the letter cites it,
because the other side has promised there to take over. A company or a private person does not
take over a victim. A law that is added under `legal_basis` is one on which such a referral can rest: on
services, persons or their protection, and not on cooperation between regions, archives or taxes. `unfit` in
`law/instruments.yaml` of the templates lists the words of titles that are none.

Passes: a referral to a shelter without `agreement`; one between the parties of an agreement that
        names it; `legal_basis: [pp-9-2008]`.
Fails:  a referral without `agreement` in the folder of an agreement between its two sides; one to an
        institution with `type: company` or `type: person`; `legal_basis: [pp-28-2018]`, which is on cooperation
        between regions.
Not seen: an agreement in another folder; another law that is not on the case, such as one on villages.
Source: UU 21/2007, articles 51 to 53 (seen in secondary sources); which titles are none is a house rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen import inputs
from mou_gen.checks.case import Case
from mou_gen.checks.wording import any_word
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Level, Problem
from mou_gen.kinds.agreement import UnlistedInstrument
from mou_gen.kinds.institution import InstitutionParty
from mou_gen.kinds.joint_agreement import AGREEMENT, JointAgreement
from mou_gen.kinds.referral import Cover
from mou_gen.library.law import read_law
from mou_gen.messages import _

ID = "referral-basis"
LEVEL = Level.WARNING
SOURCE = "UU 21/2007, articles 51 to 53"
SURE = False
ATURAN = """Rujukan menyebut kesepakatan yang mendasarinya, dan ditujukan kepada yang dapat dipercayai menangani korban.

Rujukan di luar kesepakatan hanya didasarkan pada UU 21/2007 dan dapat ditujukan kepada perangkat
daerah atau lembaga mana pun: UPTD PPA, rumah aman, unit kepolisian. Jika kedua pihaknya mempunyai
kesepakatan, surat menyebutnya, sebab dalam kesepakatan itu pihak lain telah berjanji menerima
rujukan. Perusahaan atau perseorangan tidak menerima korban. Peraturan yang ditambahkan dalam `legal_basis` dapat
menjadi dasar rujukan seperti itu: tentang pelayanan, orang, atau pelindungannya, dan bukan tentang kerja sama daerah,
kearsipan, atau pajak. Kata dalam judul yang tidak dapat menjadi dasar terdaftar pada `unfit` dalam
`law/instruments.yaml` pada templat.

Lulus:  rujukan kepada rumah aman tanpa `agreement`; rujukan antara para pihak suatu kesepakatan yang
        menyebutnya; `legal_basis: [pp-9-2008]`.
Gagal:  rujukan tanpa `agreement` dalam folder kesepakatan kedua pihaknya; rujukan kepada lembaga dengan
        `type: company` atau `type: person`; `legal_basis: [pp-28-2018]`, yang mengatur kerja sama daerah.
Tidak terlihat: kesepakatan dalam folder lain; peraturan lain yang tidak menyangkut kasusnya, misalnya tentang desa.
Sumber: UU 21/2007, Pasal 51 sampai dengan Pasal 53 (dilihat dalam sumber sekunder); judul mana yang tidak dapat
    menjadi dasar adalah aturan program ini.
"""

_NO_SHELTER = ("company", "regional-enterprise", "person")


def check(case: Case) -> Iterator[Problem]:
    """Yield an agreement that is not named, and a receiver who does not take over victims."""
    cover = case.record
    if not isinstance(cover, Cover) or case.document.sealed:
        return
    receiver = cover.recipient.party
    place = cover.recipient.entries["party"].origin.source
    if isinstance(receiver, InstitutionParty) and receiver.type in _NO_SHELTER:
        message = _("the referral goes to a `{type}`", type=receiver.type)
        hint = _(
            "refer to an office or a shelter; if this one has a role in the case, waive this finding with the reason"
        )
        yield Problem(place, message, hint, ID, LEVEL)
    yield from _unfit(case, cover)
    agreement = None if cover.agreement else _beside(case, cover)
    if agreement and {each.key for each in cover.named_parties} <= {
        each.key for each in agreement.parties
    }:
        message = _(
            "sender and receiver are parties to `{name}`, which the letter does not cite",
            name=agreement.key,
        )
        hint = _(
            "add `agreement: {name}`, or keep the referral in another folder", name=agreement.key
        )
        place = cover.entries.place("agreement")
        yield Problem(place, message, hint, ID, LEVEL, missing="agreement")


def _unfit(case: Case, cover: Cover) -> Iterator[Problem]:
    """Yield each law under `legal_basis` whose title names what no referral rests on."""
    law = read_law(tuple(case.templates))
    words = law.unfit.get("referral", ())
    for entry in cover.legal_basis if words else ():
        if isinstance(entry, UnlistedInstrument):
            key, title = entry.key, str(entry.title.get("id", ""))
        else:
            key, title = entry, law.titles.get(entry, {}).get("id", "")
        found = any_word(words).search(title)
        if found:
            message = _(
                "a referral without an agreement does not rest on a law on {subject}, `{key}`",
                subject=f"`{found[0]}`",
                key=key,
            )
            hint = _(
                "name the law on the services or on the victim, such as `pp-9-2008`, or delete it"
            )
            yield Problem(key.origin.source, message, hint, ID, LEVEL)


def _beside(case: Case, cover: Cover) -> JointAgreement | None:
    """Return the agreement in whose folder *cover* stands, None where there is none that can be read."""
    name = cover.agreement_folder
    if len(cover.named_parties) < 2 or not name:
        return None
    if not inputs.exists(case.folder.root / name / AGREEMENT):
        return None
    try:
        return case.folder.agreement(SourcedText(name, cover.origin))
    except InputError:
        return None
