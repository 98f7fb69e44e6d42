"""Nobody acts for two parties, or is a witness of what he or she does.

A line that was copied and only half changed leaves one name in two places: the giver as witness of
the handover, one official as the representative of two parties to a dispute. The record then proves
nothing, since one person has signed for both sides. The rule compares the names in handover records,
referrals, records of deliberation, agreements and lists of attendance.

Passes: a giver, a receiver and two witnesses with four names; two namesakes with different NIPs; one official on the
        attendance list with two offices of one region.
Fails:  the giver among the `witnesses`; one name for two of the `representatives`; one name above the signatures of two
        parties; one name on the list for two regions.
Not seen: one person under two names.
Source: Permendagri 22/2020, articles 14 and 18(3); Permendagri 1/2023, Lampiran I.D.4 (read in full): each side signs.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from mou_gen.checks.case import Case
from mou_gen.data.values import Bilingual, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import Official
from mou_gen.kinds.record import Record
from mou_gen.kinds.referral import Cover
from mou_gen.language.civil_servants import bare_name
from mou_gen.language.named_regions import named_regions
from mou_gen.messages import _

ID = "two-roles"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 14 and 18(3); Permendagri 1/2023, Lampiran I.D.4"
SURE = True
ATURAN = """Tidak seorang pun bertindak untuk dua pihak, atau menjadi saksi atas perbuatannya sendiri.

Baris yang disalin dan hanya sebagian diubah menyisakan satu nama di dua tempat: yang menyerahkan
sebagai saksi serah terima, satu pejabat sebagai wakil dua pihak dalam perselisihan. Berita acara itu
tidak membuktikan apa pun, karena satu orang menandatangani untuk dua pihak. Karena itu, nama dalam
berita acara serah terima, rujukan, berita acara musyawarah, kesepakatan, dan daftar hadir
dibandingkan.

Lulus:  yang menyerahkan, yang menerima, dan dua saksi dengan empat nama; dua orang senama dengan NIP yang berbeda; satu
        pejabat dalam daftar hadir dengan dua jabatan di satu daerah.
Gagal:  yang menyerahkan di antara `witnesses`; satu nama untuk dua dari `representatives`; satu nama di atas tanda
        tangan dua pihak; satu nama dalam daftar hadir untuk dua daerah.
Tidak terlihat: satu orang dengan dua nama.
Sumber: Permendagri 22/2020, Pasal 14 dan Pasal 18 ayat (3); Permendagri 1/2023, Lampiran I.D.4 (dibaca lengkap): setiap
        pihak menandatangani.
"""

_Acting = tuple[str, SourcedText, str]
"""For whom or as what somebody acts, the name, and the NIP or ""."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each name of *case* that stands for two sides."""
    if case.document.sealed:
        return
    for (role, name, nip), (other, again, second) in combinations(_acting(case.record), 2):
        if (
            role != other
            and role
            and other
            and bare_name(name) == bare_name(again)
            and not (nip and second and nip != second)
        ):
            message = _(
                "`{name}` stands here for two: {role} and {other}",
                name=again,
                role=role,
                other=other,
            )
            hint = _("write who acted; of two namesakes, write the NIP of both")
            yield Problem(again.origin.source, message, hint, ID, LEVEL)


def _acting(record: Record) -> list[_Acting]:
    match record:
        case HandoverRecord():
            found = [
                _as("`giver`", record.giver.official),
                _as("`receiver`", record.receiver.official),
            ]
            found += [_as(f"`witnesses[{n}]`", each) for n, each in enumerate(record.witnesses)]
        case Deliberation():
            found = [_as(f"`{key}`", each.official) for key, each in record.representatives.items()]
        case Cover():
            found = [
                _as("`from`", record.sender.officer),
                _as("`to`", record.recipient.focal_point),
            ]
        case Minutes() | Attendance():
            rows = record.attendance
            found = [
                _called(_region(each.institution), each.name) for each in rows if each.institution
            ]
        case Agreement():
            found = [*_signing(record)]
        case _:
            found = []
    return [each for each in found if each is not None]


def _as(role: str, official: Official | Unknown) -> _Acting | None:
    if isinstance(official, Unknown):
        return None
    nip = "" if isinstance(official.nip, Unknown) else "".join(official.nip.split())
    found = _called(role, official.name)
    return found and (found[0], found[1], nip)


def _called(role: str, name: SourcedText | Unknown | None) -> _Acting | None:
    return (role, name, "") if isinstance(name, SourcedText) else None


def _region(institution: Bilingual) -> str:
    """Return the region of an *institution*: one official may have offices at two of one region."""
    named = named_regions(str(next(iter(institution.values()), "")))
    return f"`{named[0].region.called['id']}`" if named else ""


def _signing(agreement: Agreement) -> Iterator[_Acting | None]:
    """Yield who signs for each party, as far as the names are known."""
    for party in agreement.parties:
        signatory = (
            agreement.signatories.get(party.key)
            if isinstance(agreement, CooperationAgreement)
            else None
        )
        yield (
            _called(f"`{party.key}`", signatory.name)
            if signatory
            else _as(f"`{party.key}`", party.head)
        )
