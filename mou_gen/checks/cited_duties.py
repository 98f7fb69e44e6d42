"""Duties that minutes or a letter lay on another region than the Perjanjian Kerja Sama does to which they refer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mou_gen.checks.agreed_terms import CITED
from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import InputError
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.joint_agreement import JointAgreement, UnderAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import RegionParty
from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.named_regions import NamedRegion, named_regions
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_AS_OWED = expression(
    r"\b(?:kewajiban|tugas|tanggung\s+jawab)(?:nya)?\b[^.;]{0,60}?\b(?:Perjanjian\s+Kerja\s+Sama|PKS|Kontrak)\b",
    re.IGNORECASE,
)
_AS_BEFORE = expression(
    r"\b(?:tetap|masih)\s+(?:di|me|ber)[^\W\d_]{4,}"
    r"|\b(?:seperti|sebagaimana)\s+(?:biasa(?:nya)?|semula|sebelumnya|selama\s+ini|yang\s+(?:sudah|telah)\s+(?:berjalan|berlaku))\b",
    re.IGNORECASE,
)
"""Says that what was agreed is done on, and by whom it was."""
_OFFICE = r"(?:Pemerintah(?:\s+Daerah)?|(?:Kepala\s+)?(?:Dinas|Badan|Bagian|Kantor|Sekretariat)\s[^.;,]{2,80}?|Bupati|Wali\s+Kota)"
_BY = expression(
    rf"\b(?:oleh|di(?!reksi\b)[^\W\d_]{{3,}}(?:kan|i)|dikirim|dibayar|dijawab|dibuat|disusun|diantar)\s+(?:{_OFFICE}\s+)?$"
)
_TO = expression(rf"\b(?:kepada|ke|bagi|untuk)\s+(?:{_OFFICE}\s+)?$")
_BEGINS = expression(rf"^(?:{_OFFICE}\s+)?$")
_ACTS = expression(
    r"\s+(?:(?:telah|sudah|akan|wajib|tetap|masih|sedang|harus|segera|berkewajiban)\s+){0,2}"
    r"(?!(?:menerima|memperoleh|mendapat\w*|meminta|memohon|menunggu|menanti\w*|mengharapkan|mengingatkan|mengetahui|menyambut|membantu|mendukung"
    r"|mendampingi|memantau|menilai|memastikan|memeriksa|mengawasi|menyaksikan|menyetujui|menyepakati|mengapresiasi|membutuhkan|memerlukan|menghendaki)\b)"
    r"me[^\W\d_]{4,}"
)
"""Behind who does something, and does not only receive, ask for, help or watch it."""
_OTHERWISE = expression(
    r"\b(?:tidak|bukan|belum|\w*usul\w*|seharusnya|semestinya|padahal|alih-alih|bersama\w*|menggantikan|atas\s+nama|mewakili|diubah)\b",
    re.IGNORECASE,
)
_FEWEST = 3


@value_class
class MisplacedDuty:
    """A duty that a text says to be of another party than the agreement does."""

    said: Wording
    region: NamedRegion
    """At its place in what is said: who has the duty by that text."""
    owner: str
    """Who has it by the agreement."""
    text: str
    """As the agreement words it."""


@value_class
class _Duty:
    text: str
    matter: tuple[Sense, ...]
    owner: RegionParty


def misplaced_duties(case: Case) -> Iterator[MisplacedDuty]:
    """Yield each duty that the document of *case* lays on one region by an agreement which lays it on another."""
    record = case.record
    if not isinstance(record, UnderAgreement) or isinstance(record, Agreement):
        return
    duties: list[_Duty] | None = None
    for said in open_texts(case):
        for start, sentence in _cited(said):
            if duties is None:
                duties = [] if case.beside("addendum") else list(_duties(case, record))
            region = _actor(sentence)
            if region is not None:
                placed = NamedRegion(
                    region.region, start + region.start, start + region.end, region.as_head
                )
                yield from _misplaced(said, sentence, placed, duties)


_BRINGS = expression(
    r"^me\w+\s(?P<what>[^,.;]+?),?\s+(?:dan|serta)\s+(?:menanggung|membayar|membiayai)\s+biaya\w*\s*$",
    re.IGNORECASE,
)
"""A duty to do something, and to pay for it: the cost alone is a duty as well."""


def _parts_of(text: str) -> Iterator[str]:
    """Yield *text*, and what it lays down for the cost of it."""
    yield text
    if found := _BRINGS.match(text):
        yield f"menanggung biaya {found['what']}"


_INFORMS = expression(
    r"^\s*(?:menyampaikan|melaporkan|mengirim\w*|memberi\w*|mengoordinasikan|mengkoordinasikan|melakukan|melaksanakan|mengadakan|menyusun|membahas"
    r"|mengikuti|menghadiri|menyiapkan|mempersiapkan|menunjuk|menugaskan|menetapkan|mengusulkan|menindaklanjuti|berkoordinasi|bersama)\b",
    re.IGNORECASE,
)
"""What every party does for itself, at one time or another."""
_ACTION = 2
"""Things that the action of a follow-up names at least: "Mencetak peta"."""


def misplaced_follow_ups(case: Case) -> Iterator[tuple[SourcedText, str, str]]:
    """Yield the owner of each follow-up of minutes that is a duty of another party, with that party and the duty."""
    minutes = case.record
    if not isinstance(minutes, Minutes) or not minutes.follow_up or case.beside("addendum"):
        return
    duties = list(_duties(case, minutes))
    for each in minutes.follow_up if duties else ():
        owner = None if isinstance(each.owner, Unknown) else each.owner.get("id")
        action = str(each.action.get("id", ""))
        codes = {found.region.code for found in named_regions(owner or "")}
        if owner is None or len(codes) != 1 or _INFORMS.search(action) or _OTHERWISE.search(action):
            continue
        meant = [duty for duty in duties if _is_done_by(duty, action)]
        owners = {duty.owner.place.code for duty in meant}
        known = {duty.owner.place.code for duty in duties}
        if len(owners) == 1 and codes <= known and codes.isdisjoint(owners):
            yield owner, meant[0].owner.full_name, meant[0].text


def _is_done_by(duty: _Duty, action: str) -> bool:
    """Return whether an *action* is the act of *duty* on a thing of it, and on nothing else."""
    done, owed = things(action), duty.matter
    return len(done) >= _ACTION and names_all(done[:1], owed[:1]) and names_all(owed, done)


def _cited(said: Wording) -> Iterator[tuple[int, str]]:
    """Yield each sentence of what is *said* in Indonesian that refers to a duty by the agreement, or goes on with it, and where it begins."""
    if said.language not in ("id", ""):
        return
    for start, sentence in sentences_of(said.text):
        refers = any(each.search(sentence) for each in (_AS_OWED, CITED, _AS_BEFORE))
        if refers and not _OTHERWISE.search(sentence):
            yield start, sentence


def _actor(sentence: str) -> NamedRegion | None:
    """Return the one region that acts in *sentence*, None where none or several are named beside those for whom it does."""
    every = list(named_regions(sentence))
    named = [each for each in every if not _TO.search(sentence[: each.start])]
    if len({each.region.code for each in named}) != 1:
        return None
    for each in named:
        if _BY.search(sentence[: each.start]):
            return each
        if _BEGINS.match(sentence[: each.start]) and _ACTS.match(sentence, each.end):
            return each
    return None


def _misplaced(
    said: Wording, sentence: str, region: NamedRegion, duties: Sequence[_Duty]
) -> Iterator[MisplacedDuty]:
    matter = things(sentence)
    meant = [each for each in duties if names_all(matter, each.matter)]
    owners = {each.owner.place.code: each for each in meant}
    if len(owners) == 1 and region.region.code not in owners:
        (duty,) = owners.values()
        others = {each.owner.place.code for each in duties}
        if region.region.code in others:
            yield MisplacedDuty(said, region, duty.owner.full_name, duty.text)


def _duties(case: Case, record: UnderAgreement) -> Iterator[_Duty]:
    """Yield what the agreements of the folder that were signed by then lay on regions."""
    for agreement in signed_cooperations(case, record):
        for party in agreement.parties:
            for clause in agreement.duties.get(party.key, ()):
                text = str(clause.text.get("id", ""))
                for part in _parts_of(text):
                    matter = things(re.sub(r"\bPIHAK\s+\w+", " ", part))
                    if isinstance(party, RegionParty) and len(matter) >= _FEWEST:
                        yield _Duty(text, matter, party)


def signed_cooperations(case: Case, record: UnderAgreement) -> Iterator[CooperationAgreement]:
    """Yield each Perjanjian Kerja Sama of the folder that was signed when *record* was written."""
    joint, date = record.agreement, record.date
    if not isinstance(joint, JointAgreement) or isinstance(date, Unknown):
        return
    for each in case.beside("cooperation"):
        signed = each.date()
        if signed and signed <= date:
            name = each.inside.rpartition("/")[2].removesuffix(".yaml")
            try:
                found = case.folder.neighbour(
                    joint, "cooperation", SourcedText(name, record.origin)
                )
            except InputError:
                continue
            if isinstance(found, CooperationAgreement):
                yield found
