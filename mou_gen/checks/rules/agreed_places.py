"""A thing of a cooperation stands in one place: where the agreement puts it.

The Perjanjian Kerja Sama opens a counter in one district, and minutes let it serve people in another; the recital of a
Perjanjian Kerja Sama has the landfill in the wrong one of two regions. Whoever goes there finds nothing. The rule therefore
compares where documents put a thing with where the agreement above them, or a Perjanjian Kerja Sama of the folder, puts it.

Passes: `loket di Kecamatan Jebres` where the agreement says so; a second counter, one that moves, or a proposal; health
        posts of several districts.
Fails:  `loket di Kecamatan Laweyan` in minutes, a letter or a report; `tempat pemrosesan akhir di Kabupaten Bengkayang` in a
        Perjanjian Kerja Sama whose agreement has it in Singkawang.
Not seen: a thing whose place the agreement does not give, or gives by a party alone; anything where an addendum changes
        the agreement.
Source: Permendagri 22/2020, article 15(3) (read in full), under which an amendment changes what was agreed; that it is told
        as it stands follows from this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.named_agreements import folder_told, reported_agreement
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, bilingual_texts, open_texts
from mou_gen.data.values import Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.offer import Offer
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.statements.placed_things import PlacedThing, in_two_places, may_be_one, placed_things

ID = "agreed-places"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, article 15(3)"
SURE = True
ATURAN = """Suatu sarana kerja sama berada di satu tempat, yaitu yang disebut kesepakatannya.

Perjanjian Kerja Sama membuka loket di suatu kecamatan, tetapi menurut notula loket itu melayani di kecamatan lain;
konsiderans Perjanjian Kerja Sama menyebut tempat pemrosesan akhir di daerah pihak yang keliru. Siapa pun yang pergi ke sana
tidak menemukannya. Karena itu, tempat suatu sarana dalam dokumen dibandingkan dengan tempatnya dalam kesepakatan yang
menaunginya dan dalam Perjanjian Kerja Sama pada folder yang sama.

Lulus:  `loket di Kecamatan Jebres` jika kesepakatan menyebutnya; loket kedua, loket yang dipindahkan, atau usul; pos
        kesehatan di beberapa kecamatan.
Gagal:  `loket di Kecamatan Laweyan` dalam notula, surat, atau laporan; `tempat pemrosesan akhir di Kabupaten Bengkayang` dalam
        Perjanjian Kerja Sama yang menurut kesepakatannya berada di Singkawang.
Tidak terlihat: sarana yang tempatnya tidak disebut dalam kesepakatan, atau hanya disebut dengan pihaknya; kesepakatan yang
        diubah dengan adendum.
Sumber: Permendagri 22/2020, Pasal 15 ayat (3) (dibaca lengkap), yang mengatur bahwa hal yang disepakati diubah dengan
        perubahan perjanjian; bahwa hal itu disebut sebagaimana tertulis disimpulkan dari ketentuan itu.
"""

_ANOTHER_ONE = expression(
    r"\b(?:\w*usul\w*|rencana\w*|akan|calon|tambahan|penambahan|menambah|lain|lainnya|selain|\w*pindah\w*|(?:di|me|peng)?alih\w*"
    r"|semula|sebelumnya|bekas|membuka|pembukaan|seperti|misalnya|contoh|studi|kunjungan)\b",
    re.IGNORECASE,
)
"""Says that it is another thing, or is to be elsewhere."""
_COUNTED = expression(
    r"(?:\b(?:dua|tiga|empat|lima|enam|beberapa|sejumlah|setiap|tiap|masing-masing|semua|seluruh|salah\s+satu|kedua|suatu|sebuah)|\d|\))\s+(?:unit\s+|buah\s+)?$",
    re.IGNORECASE,
)
"""Before one of several."""
_NEAR = 40


def check(case: Case) -> Iterator[Problem]:
    """Yield things that the document of *case* puts elsewhere than the agreements of its folder."""
    if isinstance(case.record, Offer | JointAgreement) or isinstance(case.record.date, Unknown):
        return
    for said in open_texts(case):
        told = list(placed_things(said.text)) if said.language in ("id", "") else []
        for each in told:
            agreed = list(_agreed(case, said.value(each.start, each.start + 1)))
            yield from _elsewhere(said, each, agreed)


def _elsewhere(
    said: Wording, told: PlacedThing, agreed: Sequence[PlacedThing]
) -> Iterator[Problem]:
    """Yield that *told* is in one place by those *agreed*, and that another."""
    alike = [each for each in agreed if may_be_one(told, each)]
    places = {each.where for each in alike}
    if len(places) != 1 or not in_two_places(told, alike[0]) or alike[0].place in said.text:
        return
    before, behind = sentence_around(said.text, told.start)
    if _ANOTHER_ONE.search(before + behind) or _COUNTED.search(before[-_NEAR:]):
        return
    message = _(
        "{text}: by the agreement, this is in {place}",
        text=said.quoted(said.text[told.start : told.end]),
        place=f"`{alike[0].where}`",
    )
    hint = _("write the place that was agreed, or say that this is another one")
    yield Problem(said.place(told.start, told.end), message, hint, ID, LEVEL)


def _agreed(case: Case, value: Value | None) -> Iterator[PlacedThing]:
    """Yield what the agreements that a *value* of *case* is about put in a place, if nothing changed them."""
    record, folder = case.record, folder_told(case.record, value)
    if not folder or isinstance(record.date, Unknown):
        return
    dossier = case.folder.dossier(folder)
    if dossier.ask((False, "addendum", "", "")):
        return
    if joint := _above(case, value):
        if isinstance(joint.date, Unknown) or joint.date > record.date:
            return
        for text in bilingual_texts(joint):
            yield from placed_things(text.get("id", ""))
    if isinstance(record, CooperationAgreement):
        return
    for each in dossier.ask((False, "cooperation", "", "")):
        if (signed := each.date()) and signed <= record.date:
            for path in ("scope.text", "duties.text", "costs.text"):
                for said in each.texts(path):
                    yield from placed_things(said)


def _above(case: Case, value: Value | None) -> JointAgreement | None:
    """Return the agreement that a *value* of *case* rests on, None where there is none."""
    match case.record:
        case CooperationAgreement():
            return case.record.under
        case UnderAgreement():
            return case.record.agreement
        case _:
            return reported_agreement(case.record, value)
