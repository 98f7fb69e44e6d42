"""A right of one party to receive something is matched by a duty of another party.

A right to a notice that nobody has a duty to give is no right. The rule therefore compares each
right in a Perjanjian Kerja Sama to receive, obtain or be given something with the duties of the
other parties: one with the same key, or one that says the same. If both state a period, it is the
same, and the duty is owed to the party that has the right. A right without a duty is reported if it
is the only one and if it names who owes it or what the duties are about, or if it is a right to a report,
a notice, an answer or a list, of which no other duty speaks.

Passes: `menerima jawaban PIHAK KEDUA paling lambat 3 (tiga) hari` beside the duty of PIHAK KEDUA `menjawab
        permintaan rujukan paling lambat 3 (tiga) hari`; a right to do something oneself; `Rp240.000.000,00 setiap tahun` beside
        `Rp60.000.000,00 setiap triwulan`.
Fails:  that right without the duty; a right to information that both parties have, and for which one has the duty; `menerima laporan setiap angkatan` that nobody must write; the duty with 7 (tujuh) days; a notice before the return, given after it;
        `pembayaran triwulanan` beside a duty to pay each month;
        40 (empat puluh) participants beside 50; `2 (dua) unit beserta 4 (empat) operator` beside 2 (dua) `operator`; a duty of PIHAK KESATU to answer `permintaan PIHAK KESATU`,
        or to deliver `2 (dua) hari sejak permintaan tertulis PIHAK KESATU diterima`;
        a right `meminta PIHAK KEDUA menerima korban paling lambat 24 ... jam` beside its duty of 48;
        a right of PIHAK KEDUA to receive a list `dari PIHAK KEDUA`, or `jawaban PIHAK KEDUA`; its duty to send one `kepada narahubung PIHAK KEDUA`;
        its right to store vaccines `di gudang PIHAK KEDUA`, or to booths `apabila PIHAK KEDUA menjadi tuan rumah`, as PIHAK KESATU has it;
        among three parties, a right to borrow a hearse `milik PIHAK KESATU`, where PIHAK KEDUA owes it to that party;
        a right to notices `dari PIHAK lainnya` that one of three parties does not owe; a task `bersama PIHAK KEDUA`, where it is PIHAK KETIGA that has it `bersama PIHAK KESATU`,
        or that exchanges data with it; a task of PIHAK KETIGA `bersama PIHAK KETIGA`, or an article by which `PIHAK KESATU menyampaikan laporan kepada PIHAK KESATU`;
        a notice `pada hari yang sama` beside one `dalam 3 (tiga) hari kerja`; a right to a list `paling lambat tanggal 31 Januari`, beside the duty to hand it over by 31 March, or to compost
        `setiap hari Selasa dan Jumat` beside `setiap hari Selasa dan Kamis`; data `sebelum pukul 06.00` beside `paling lambat pukul 06.30`; a report `setiap angkatan` beside one `setiap tahun`;
        a duty under the same key that lends a boat `kepada PIHAK KETIGA`, where PIHAK KEDUA has the right to borrow it;
        a duty to send `kepada PIHAK KESATU, paling banyak 800 contoh setahun`, which tests `paling banyak 600 contoh setahun yang dikirimkan oleh PIHAK KEDUA`.
Not seen: several rights without a duty, and duties in articles of your own.
Source: Permendagri 22/2020, articles 1(13) and 41 (read in full), under which a Perjanjian Kerja
        Sama sets out rights and duties; that each right has its duty follows from this.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.checks.named_givers import MistakenParty, mistaken_companions, mistaken_parties
from mou_gen.checks.twin_rights import unmatched_rights
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement, Clause
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.synergy import SynergyAgreement
from mou_gen.kinds.work_plan import WorkPlan
from mou_gen.language.acts import Sense, in_common, meanings, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import A_PARTY, name_of_party, names_of_parties
from mou_gen.language.stated_amounts import sentences_of
from mou_gen.language.stems import stems
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.due_dates import due_dates, may_be_one_day
from mou_gen.statements.own_partners import GOES_ON, itself_in, itself_in_sentence
from mou_gen.statements.told_frequencies import Frequency, frequencies

ID = "mirrored-rights"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 1(13) and 41"
SURE = True
ATURAN = """Hak suatu pihak untuk menerima sesuatu disertai kewajiban pihak lain untuk memberikannya.

Hak atas pemberitahuan yang tidak wajib diberikan siapa pun bukan hak. Karena itu, setiap hak dalam
Perjanjian Kerja Sama untuk menerima atau memperoleh sesuatu dibandingkan dengan kewajiban pihak
lain: kewajiban dengan kunci yang sama, atau yang menyebut hal yang sama. Jika keduanya menyebut
jangka waktu, jangka waktunya sama, dan kewajiban itu tertuju kepada pihak yang berhak. Hak tanpa
kewajiban dilaporkan jika hanya ada satu, dan jika hak itu menyebut siapa yang berkewajiban atau hal
yang diatur dalam kewajiban, atau jika hak itu atas laporan, pemberitahuan, jawaban, atau daftar yang tidak
disebut dalam kewajiban lain.

Lulus:  `menerima jawaban PIHAK KEDUA paling lambat 3 (tiga) hari` di samping kewajiban PIHAK KEDUA `menjawab
        permintaan rujukan paling lambat 3 (tiga) hari`; hak untuk melakukan sesuatu sendiri; `Rp240.000.000,00 setiap tahun` di samping
        `Rp60.000.000,00 setiap triwulan`.
Gagal:  hak itu tanpa kewajibannya; hak kedua pihak atas informasi, yang hanya diwajibkan kepada salah satunya; `menerima laporan setiap angkatan` yang tidak wajib disusun siapa pun; kewajiban itu dengan 7 (tujuh) hari; pemberitahuan sebelum pemulangan yang disampaikan
        sesudahnya; `pembayaran triwulanan` di samping kewajiban membayar setiap bulan; 40 (empat puluh) peserta di samping 50;
        `2 (dua) unit beserta 4 (empat) operator` di samping 2 (dua) `operator`; kewajiban PIHAK KESATU menjawab `permintaan PIHAK KESATU`,
        atau mengirim `2 (dua) hari sejak permintaan tertulis PIHAK KESATU diterima`;
        hak `meminta PIHAK KEDUA menerima korban paling lambat 24 ... jam` di samping kewajibannya, 48 jam;
        hak PIHAK KEDUA menerima daftar `dari PIHAK KEDUA`, atau `jawaban PIHAK KEDUA`; kewajibannya mengirim `kepada narahubung PIHAK KEDUA`;
        haknya menyimpan vaksin `di gudang PIHAK KEDUA`, atau atas gerai `apabila PIHAK KEDUA menjadi tuan rumah`, seperti hak PIHAK KESATU;
        antara tiga pihak, hak meminjam ambulans `milik PIHAK KESATU`, padahal PIHAK KEDUA yang wajib meminjamkannya kepada pihak itu;
        hak atas pemberitahuan `dari PIHAK lainnya` yang tidak menjadi kewajiban salah satu dari tiga pihak; tugas `bersama PIHAK KEDUA`, padahal PIHAK KETIGA yang mempunyai tugas itu `bersama PIHAK KESATU`,
        atau yang bertukar data dengannya; tugas PIHAK KETIGA `bersama PIHAK KETIGA`, atau pasal yang menyebut `PIHAK KESATU menyampaikan laporan kepada PIHAK KESATU`;
        pemberitahuan `pada hari yang sama` di samping `dalam 3 (tiga) hari kerja`; hak atas daftar `paling lambat tanggal 31 Januari`, di samping kewajiban menyerahkannya paling lambat 31 Maret, atas kompos
        `setiap hari Selasa dan Jumat` di samping `setiap hari Selasa dan Kamis`; data `sebelum pukul 06.00` di samping `paling lambat pukul 06.30`; laporan `setiap angkatan` di samping `setiap tahun`;
        kewajiban dengan kunci yang sama yang meminjamkan perahu `kepada PIHAK KETIGA`, padahal PIHAK KEDUA yang berhak meminjamnya;
        kewajiban mengirim `kepada PIHAK KESATU, paling banyak 800 contoh setahun`, padahal pihak itu menguji `paling banyak 600 contoh setahun yang dikirimkan oleh PIHAK KEDUA`.
Tidak terlihat: beberapa hak tanpa kewajiban, dan kewajiban dalam pasal dengan rumusan sendiri.
Sumber: Permendagri 22/2020, Pasal 1 angka 13 dan Pasal 41 (dibaca lengkap), yang mengatur bahwa
        Perjanjian Kerja Sama memuat hak dan kewajiban; bahwa setiap hak memiliki kewajiban
        disimpulkan dari ketentuan itu.
"""

_CLAIM = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?|diberi(?:kan|tahu)?|menggunakan|memakai|memanfaatkan|meminjam)\b",
    re.IGNORECASE,
)
_BENEFIT = expression(
    r"\s*\w+\s+(?:manfaat|keuntungan|hasil|pelindungan|perlindungan|kemudahan|nilai)\b", re.I
)
"""What a cooperation brings by itself, and nobody gives."""
_DEMANDS = expression(
    r"\s*(?:meminta|menuntut|mewajibkan)\s+PIHAK\s+\w+\s+(?:untuk\s+)?(?=me)", re.IGNORECASE
)
"""Before the act that a right asks of another party: "meminta PIHAK KEDUA menerima korban"."""
_TIMES = frozenset((FactKind.DURATION,))
_ENOUGH = 2
"""Words in common by which a duty is known as the mirror of a right."""


@value_class
class _Owed:
    """A duty, and what the party that has it is called."""

    duty: Clause
    by: str
    party: str
    """The key of that party."""

    @property
    def text(self) -> str:
        """What it says in Indonesian."""
        return str(self.duty.text.get("id", ""))


@value_class
class _Claim:
    """A right, and the duties that give it: of several other parties, or none."""

    key: str
    text: SourcedText
    party: str
    called: str
    mirrors: tuple[_Owed, ...]


def check(case: Case) -> Iterator[Problem]:
    """Yield rights without a duty, periods that differ, and duties towards oneself."""
    agreement = case.record
    yield from _in_sentences(case)
    if isinstance(agreement, SynergyAgreement):
        yield from _of_tasks(agreement)
    if isinstance(agreement, WorkPlan):
        yield from _planned(agreement)
    if not isinstance(agreement, CooperationAgreement):
        return
    called = names_of_parties(party.key for party in agreement.parties)
    owed = _all_owed(agreement.duties, called)
    yield from _of_senders(owed)
    claims = [
        _Claim(
            right.key,
            text,
            party,
            called[party],
            _mirrors(right, text, [each for each in owed if each.party != party]),
        )
        for party, rights in agreement.rights.items()
        for right in rights
        if (text := right.text.get("id")) is not None
    ]
    mistaken = {str(found.text) for found in mistaken_parties(agreement)}
    for claim in claims:
        yield from _of_mirrors(claim, claims, mistaken)
        yield from _frequencies(claim, [each for each in owed if each.party != claim.party])
        yield from _owed_by_some(claim, owed, called)
        if not claim.mirrors:
            yield from _limits(claim.text, [each for each in owed if each.party != claim.party])
    yield from _alone(claims, owed)
    yield from _of_twins(agreement)
    keys = [party.key for party in agreement.parties]
    yield from map(_mistaken, mistaken_parties(agreement))
    yield from map(_mistaken, mistaken_companions(agreement.duties, keys))
    for claim in claims:
        told = [*_with_itself(claim.text, claim.called), *_on_its_own_condition(claim, claims)]
        yield from told or _of_its_own(claim)
    mirrors = [
        each for claim in claims for each in claim.mirrors
    ]  # of which `_towards_itself` tells it
    for each in owed:
        if each not in mirrors and (text := each.duty.text.get("id")) is not None:
            yield from _with_itself(text, each.by)


def _of_tasks(agreement: SynergyAgreement) -> Iterator[Problem]:
    """Yield the tasks of *agreement* that name a party which cannot be meant."""
    keys = [party.key for party in agreement.parties]
    mistaken = list(mistaken_companions(agreement.tasks, keys))
    yield from map(_mistaken, mistaken)
    owed = _all_owed(agreement.tasks, names_of_parties(keys))
    yield from _of_senders(owed)
    told = {str(found.text) for found in mistaken}
    for each in owed:
        if (text := each.duty.text.get("id")) is not None and str(text) not in told:
            yield from _with_itself(text, each.by)


def _planned(plan: WorkPlan) -> Iterator[Problem]:
    """Yield the activities of *plan* that the only party which carries them out would do with itself."""
    names = names_of_parties(party.key for party in plan.agreement.parties)
    for each in () if isinstance(plan.activities, Unknown) else plan.activities:
        text = each.activity.get("id")
        if text is not None and len(each.by) == 1 and (own := names.get(each.by[0])):
            yield from _with_itself(text, own)


def _in_sentences(case: Case) -> Iterator[Problem]:
    """Yield each sentence that *case* words itself in which a party does something with itself."""
    for sentence, place in _own_sentences(case):
        if "PIHAK" in sentence and (found := itself_in_sentence(sentence)):
            yield _of_itself(place, *found)


def _own_sentences(case: Case) -> Iterator[tuple[str, Source]]:
    """Yield each Indonesian sentence of the data of *case*, behind the lead of its list, but no rights and duties of a party."""
    if isinstance(case.record, Agreement):
        own = worded_provisions(case.record)
        yield from ((each.text, each.place) for each in own if not each.is_listed)
        return
    for _said, stretch in indonesian_stretches(case):
        if stretch.value:
            place = stretch.value.origin.source
            yield from ((sentence, place) for _start, sentence in sentences_of(stretch.text))


def _all_owed(duties: Mapping[str, Sequence[Clause]], called: Mapping[str, str]) -> list[_Owed]:
    """Return the *duties* of all parties, which are *called* so."""
    return [_Owed(duty, called[party], party) for party, each in duties.items() for duty in each]


_SENT_BY = expression(
    rf"\byang\s+(?:(?:telah|akan)\s+)?(?P<act>di[^\W\d_]{{4,}})\s+(?:oleh\s+)?(?P<party>{A_PARTY})\b"
)
"""What another party gives for a duty: "menguji contoh yang dikirimkan oleh PIHAK KEDUA"."""
_AT_MOST = expression(
    r"\bpaling\s+(?P<bound>banyak|sedikit)\s+(?P<figure>\d[\d.,]*)\s+(?:\([^()\d]{1,80}\)\s+)?(?P<noun>[^\W\d_]+)"
    r"(?P<often>\s+(?:se(?:hari|minggu|bulan|triwulan|semester|tahun)\b|(?:setiap|tiap|per)\s+[^\W\d_]+))?",
    re.IGNORECASE,
)


_OF_ANYTHING = ("orang", "buah", "unit", "ekor", "kali", "set", "paket", "lembar")
"""Behind a figure, do not say what is sent."""


def _of_senders(owed: Sequence[_Owed]) -> Iterator[Problem]:
    """Yield the limit of a duty to send something, where the duty of the party that it is sent to has another for the same.

    Where another duty of either party has the limit of this one, the two may be of other things: "contoh air", "contoh tanah".
    """
    for one in owed:
        sent = _SENT_BY.search(one.text)
        if sent is None or not (mine := _bounds(one.text)):
            continue
        party, act = name_of_party(sent["party"]), meanings(sent["act"])
        for each in owed:
            text = each.duty.text.get("id")
            theirs = _bounds(each.text) if each.by == party != one.by else {}
            same = {kind for kind in mine.keys() & theirs.keys() if kind[1] not in _OF_ANYTHING}
            is_sent = in_common(act, meanings(each.text)) and one.by in _receivers(each.text)
            wrong = [kind for kind in same if theirs[kind] != mine[kind]]
            are_more = any(
                _told_again(owed, one.by, kind, theirs[kind])
                or _told_again(owed, each.by, kind, mine[kind])
                for kind in wrong
            )
            if text is not None and is_sent and wrong and not are_more:
                message = _("this duty and that of the other party have different numbers")
                hint = _("write the same in both texts of `{key}`", key=one.duty.key)
                yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _told_again(owed: Sequence[_Owed], by: str, kind: tuple[str, ...], figure: str) -> bool:
    """Return whether one of the duties *owed* *by* a party has the limit of that *kind* with that *figure*."""
    return any(each.by == by and _bounds(each.text).get(kind) == figure for each in owed)


def _bounds(text: str) -> Mapping[tuple[str, ...], str]:
    """Return the figure of each limit that *text* sets, by whether it is the most, what it counts, and how often."""
    return {
        tuple(" ".join((found[name] or "").split()) for name in ("bound", "noun", "often")): found[
            "figure"
        ].rstrip(".,")
        for found in _AT_MOST.finditer(text)
    }


def _receivers(text: str) -> set[str]:
    """Return the parties to which *text* says that something is given."""
    return {name_of_party(each[0].split(maxsplit=1)[1]) for each in _GIVEN_TO.finditer(text)}


def _of_mirrors(
    claim: _Claim, claims: list[_Claim], mistaken: Collection[str]
) -> Iterator[Problem]:
    """Yield what the duties that give the right of *claim* say otherwise; of those *mistaken* for another party, that is told already."""
    for mirror in claim.mirrors:
        if not _make_together(claims, mirror):
            yield from _measures(claim.text, mirror)
        yield from _days(claim.text, mirror)
        yield from _order(claim.text, mirror)
        yield from _towards_itself(mirror, claim.called)
        if mirror.duty.key == claim.key and not {str(claim.text), mirror.text}.intersection(
            mistaken
        ):
            yield from _towards_another(claim, mirror, claims)
        yield from _occasions(claim.text, mirror)


_FROM_EACH = expression(
    r"\bdari\s+(?:(?:setiap|semua|seluruh|masing-masing)\s+)?PIHAK\s+(?:lainnya|yang\s+lain)\b",
    re.IGNORECASE,
)
_TO_OTHERS = expression(
    r"\bkepada\s+(?:(?:setiap|semua|seluruh|masing-masing)\s+)?PIHAK\s+(?:lainnya|yang\s+lain)\b",
    re.IGNORECASE,
)
_MANY = 3
"""Parties of which "PIHAK lainnya" are several."""


def _owed_by_some(
    claim: _Claim, owed: Sequence[_Owed], called: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield what a party has a right to from every other party, and which one of these has no duty like that of the others."""
    if len(called) < _MANY or not claim.mirrors or not _FROM_EACH.search(claim.text):
        return
    duty = meanings(claim.mirrors[0].text)
    alike = (each for each in owed if in_common(duty, meanings(each.text)) >= _ENOUGH)
    owing = {each.party for each in (*claim.mirrors, *alike)}
    silent = called.keys() - owing - {claim.party}
    if len(silent) == 1 and _TO_OTHERS.search(claim.mirrors[0].text):
        (party,) = silent
        message = _("{party} has no duty that corresponds to this right", party=called[party])
        hint = _("add the duty of that party under the same key, or name who owes it")
        yield Problem(claim.text.origin.source, message, hint, ID, LEVEL)


def _mistaken(found: MistakenParty) -> Problem:
    message = _("by another clause, {party} is meant here", party=found.meant)
    hint = _("name the party of `{sentence}`", sentence=found.clause)
    return Problem(found.text.origin.source, message, hint, ID, LEVEL)


def _alone(claims: list[_Claim], owed: list[_Owed]) -> Iterator[Problem]:
    """Yield the only right without a duty, if the parties owe each other all the others; several parties may have it alike.

    If several have no duty, the duties are in separate articles, or are not written yet.
    """
    bare = [each for each in claims if not each.mirrors and _CLAIM.match(each.text)]
    used = [mirror for each in claims for mirror in each.mirrors]
    if len({str(each.text) for each in bare}) != 1 or not used:
        return
    for claim in bare:
        theirs = [each for each in owed if each.party != claim.party]
        is_owed = any(each in used for each in theirs) and _is_claim(claim, theirs)
        silent = [each for each in theirs if each not in used]
        if (is_owed and len(bare) == 1) or _is_paper_of_nobody(claim, silent):
            message = _("no other party has a duty that corresponds to this right")
            hint = _("add the duty of the other party under the same key, or remove the right")
            yield Problem(claim.text.origin.source, message, hint, ID, LEVEL)


def _of_twins(agreement: CooperationAgreement) -> Iterator[Problem]:
    """Yield each right that another party has as well, and owes, and for which it has no duty like that of the one that has the right."""
    for each in unmatched_rights(agreement):
        message = _("no other party has a duty that corresponds to this right")
        hint = _("add the duty of the other party under the same key, or remove the right")
        if len(agreement.parties) >= _MANY:
            message = _("{party} has no duty that corresponds to this right", party=each.owner)
            hint = _("add the duty of that party under the same key, or name who owes it")
        yield Problem(each.text.origin.source, message, hint, ID, LEVEL)


_PAPER = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?:(?P<told>laporan|pemberitahuan|jawaban|tanggapan|balasan|daftar|rekapitulasi)"
    r"|data|salinan|hasil|catatan|informasi|sertifikat|rincian)\b",
    re.IGNORECASE,
)
"""Begins a right to a paper that somebody must write for it; where that is all it says, to one that is `told` to somebody."""
_FROM = expression(r"\b(?:dari|oleh)\b", re.IGNORECASE)
_TELLS = expression(
    r"[^.;]*\b(?:menyusun|membuat|mencatat|merekam|merekapitulasi|mempertanggungjawabkan|memberi|meluluskan|menguji|rapat|mengumumkan|menerbitkan|menyajikan|mengunggah|membagikan|membuka|meneruskan"
    r"|me(?:nyampaikan|nyerahkan|mberikan|ngirim(?:kan)?|laporkan|mberi\s*tahu(?:kan)?|njawab|mbalas|nanggapi|ngabar(?:i|kan)|nginformasikan))\b"
    r"|[^.;]*\b(?:lapor\w*|melapor\w*|daftar|rekap\w*|pemberitahuan|jawaban|tanggapan|berita\s+acara)\b",
    re.IGNORECASE,
)
"""A duty that may give a paper, in whatever words."""


def _is_paper_of_nobody(claim: _Claim, silent: Sequence[_Owed]) -> bool:
    """Return whether *claim* is to a paper of another party, and none of the *silent* duties of others, which give no right, may give it."""
    found = _PAPER.match(claim.text)
    named = {each[0] for each in parts.party_names(claim.text)} - {claim.called}
    if found is None or not (named or (found["told"] and not _FROM.search(claim.text))):
        return False
    return not any(_TELLS.match(each.text) for each in silent)


def _is_claim(claim: _Claim, owed: list[_Owed]) -> bool:
    """Return whether *claim* names who owes it, or what the duties *owed* are about."""
    if _BENEFIT.match(claim.text):
        return False
    named = {found[0] for found in parts.party_names(claim.text)} - {claim.called}
    about = meanings(claim.text)[1:]
    return bool(named) or any(in_common(about, meanings(each.text)) >= _ENOUGH for each in owed)


_SENDS = expression(r"\s*(?:mengirim(?:kan)?|mengutus|menugaskan)\s", re.IGNORECASE)
"""Begins a right or a duty to send somebody or something: whoever owes the former receives."""


def _mirrors(right: Clause, text: SourcedText, owed: list[_Owed]) -> tuple[_Owed, ...]:
    """Return the duties that give *right*: those of its key, or the one that shares most words with it."""
    said = meanings(_DEMANDS.sub("", text))
    keyed = [
        each for each in owed if each.duty.key == right.key and in_common(said, meanings(each.text))
    ]
    if _SENDS.match(text):
        owed = [each for each in owed if not _SENDS.match(each.text)]
    timed = [each for each in owed if _stated(each.text, _TIMES)]
    best = _best(said, timed) if _stated(text, _TIMES) else None
    at_hours = [each for each in owed if _stated(each.text, {FactKind.CLOCK})]
    if _stated(text, {FactKind.CLOCK}) and (daily := _best(said, at_hours)):
        best = daily if _shares_more(said, daily, best) else best
    if keyed and (best is None or any(each in timed for each in keyed)):
        return tuple(keyed)
    best = best or _best(said, owed) or _kept_for(text, owed)
    return (best,) if best else ()


def _shares_more(said: list[Sense], one: _Owed, other: _Owed | None) -> bool:
    """Return whether *one* shares more than *other* with what is *said*."""
    shared = [in_common(said, meanings(each.text)) for each in (one, other) if each]
    return len(shared) == 1 or shared[0] > shared[1]


_USED = expression(
    r"\s*(?:menggunakan|memakai|memanfaatkan)\b[^.;,]{1,80}?\byang\s+(?P<kept>di\w{4,})",
    re.IGNORECASE,
)
"""A right to use what another does something with: "menggunakan sepuluh tempat tidur yang disisihkan"."""


def _kept_for(text: str, owed: list[_Owed]) -> _Owed | None:
    """Return the one of *owed* whose act gives what may be used: "menyisihkan sepuluh tempat tidur"."""
    found = _USED.match(text)
    act = meanings(found["kept"]) if found else []
    given = [each for each in owed if in_common(act, meanings(each.text)[:1])]
    return _best(act + meanings(text), given)


def _best(said: list[Sense], owed: list[_Owed]) -> _Owed | None:
    """Return the one of *owed* that shares most with what is *said*, None where it shares too little."""
    acts = [each for each in owed if in_common(said[:1], meanings(each.text))]
    best = max(acts, key=lambda each: in_common(said, meanings(each.text)), default=None)
    enough = best and in_common(said, meanings(best.text)) >= min(_ENOUGH, len(said))
    return best if enough else None


def _make_together(claims: list[_Claim], mirror: _Owed) -> bool:
    """Return whether rights that *mirror* gives are parts of what it says: 144 days of patrol, 48 days, 192 in all.

    Where each party owes the same in its turn, the rights of all are parts of it; what the party itself keeps of it, by a right
    of its own, is one as well: 1,000 copies, of which it has 400 and the other party 600.
    """
    given = [each.text for each in claims if any(one.text == mirror.text for one in each.mirrors)]
    said = meanings(mirror.text)
    kept = [
        each.text
        for each in claims
        if each.party == mirror.party and in_common(said, meanings(each.text)) >= _ENOUGH
    ]
    return _are_parts(given, mirror.text) or (
        bool(kept) and _are_parts([*given, *kept], mirror.text)
    )


def _are_parts(given: Sequence[str], owed: str) -> bool:
    """Return whether what some texts have *given* makes what another says is *owed*."""
    parted = [found for text in given if (found := _lone_measure(text))]
    if len(parted) < _ENOUGH:
        return False
    made, whole = sum((count for count, _unit in parted), Decimal(0)), _lone_measure(owed)
    if whole and {unit for _count, unit in parted} == {whole[1]}:
        return made == whole[0]
    return all(_counts(owed, made, of=text) for text in given)


def _counts(text: str, number: Decimal, *, of: str) -> bool:
    """Return whether *text* tells this *number* of the only thing that another text counts."""
    counted = [each for each in _measures_in(of) if each.kind is FactKind.NUMBER]
    return len(counted) == 1 and any(
        each.value == number and each.of & counted[0].of for each in _measures_in(text)
    )


def _lone_measure(text: str) -> tuple[Decimal, str] | None:
    """Return the only period of *text*, or else its only number, that does not stand in a condition, and its unit."""
    plain = _IF.sub("", text)
    found = [each for each in facts(plain, "id") if each.sure and not _is_due(plain, each)]
    for kind in (FactKind.DURATION, FactKind.NUMBER):
        values = {each.value for each in found if each.kind is kind}
        if values:
            (value,) = values if len(values) == 1 else (None,)
            if isinstance(value, tuple):
                return Decimal(value[0]), str(value[1])
            return None if value is None else (Decimal(str(value)), "")
    return None


_BY = expression(
    r"\b(?:paling\s+(?:lambat|lama|cepat)|selambat-lambatnya|dalam(?:\s+(?:jangka\s+)?waktu)?)\s+$",
    re.IGNORECASE,
)
_SINCE = expression(r"\s+(?:sejak|setelah|sesudah|sebelum|terhitung)\b", re.IGNORECASE)


def _is_due(text: str, fact: Fact) -> bool:
    """Return whether *fact* is a period by the end of which something is done, and no part of a longer one."""
    if fact.kind is not FactKind.DURATION:
        return False
    return bool(_BY.search(text, 0, fact.start) or _SINCE.match(text, fact.end))


def _measures(text: SourcedText, mirror: _Owed) -> Iterator[Problem]:
    """Yield that a right and its duty have different periods, or different numbers."""
    if in_common(meanings(text), meanings(mirror.text)) < _ENOUGH:
        return
    hint = _("write the same in both texts of `{key}`", key=mirror.duty.key)
    one, other = (_IF.sub("", each) for each in (text, mirror.text))
    if _same_in_the_end(one, other):
        return
    if _differ(_stated(one, _TIMES), _stated(other, _TIMES)) and not _one_recurs(one, other):
        message = _("this right and the corresponding duty have different periods")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)
    if _numbers_differ(one, other) or _counts_differ(one, other):
        message = _("this right and the corresponding duty have different numbers")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_IF = expression(
    r"\b(?:kecuali|apabila|jika|bilamana|dalam\s+hal|asalkan|sepanjang|selain|di\s+luar|tidak\s+termasuk)\b(?:[^.,;]|(?<=\d)[.,](?=\d)){1,200}",
    re.IGNORECASE,
)
"""Under what condition something is owed, whose numbers do not measure it: "kecuali persediaan kurang dari 60 kantong"."""
_RECURS = expression(r"(?:setiap|tiap|per|saban)\s|[^.;]{0,40}\bkali\b|se[a-z]+$", re.IGNORECASE)
_EVERY = expression(r"\b(?:setiap|tiap|per|saban)\s+$", re.IGNORECASE)


def _one_recurs(one: str, other: str) -> bool:
    """Return whether all of one text tells how often, and all of the other how long: "setiap triwulan", "dalam 5 bulan"."""
    often = [
        {
            bool(_RECURS.match(fact.text) or _EVERY.search(each, 0, fact.start))
            for fact in facts(each, "id")
            if fact.kind is FactKind.DURATION and fact.sure
        }
        for each in (one, other)
    ]
    return sorted(map(tuple, often)) == [(False,), (True,)]


def _same_in_the_end(one: str, other: str) -> bool:
    """Return whether two texts pay the same in other parts: Rp60 million a quarter, Rp240 million a year."""
    rates = {_rate(each) for each in (one, other)}
    return len(rates) == 1 and None not in rates


def _rate(text: str) -> tuple[str, str, Decimal] | None:
    """Return in which currency how much *text* pays for one of which unit of time, where it tells one amount and how often."""
    often = {each.every for each in frequencies(text)}
    paid = {each.value for each in facts(text, "id") if each.kind is FactKind.MONEY and each.sure}
    if len(often) != 1 or len(paid) != 1:
        return None
    ((length, unit),), ((currency, amount),) = often, paid
    return currency, unit, Decimal(amount) / length


def _frequencies(claim: _Claim, owed: list[_Owed]) -> Iterator[Problem]:
    """Yield that a right is given in other periods than the duty of one of the parties that it names, or of its mirror.

    Where both tell their period by itself, `_measures` compares it with that of the mirror.
    """
    mine = list(frequencies(_IF.sub("", claim.text)))
    named = {found[0] for found in parts.party_names(claim.text)}
    for duty in owed:
        text = _IF.sub("", duty.text)
        theirs = list(frequencies(text))
        is_mirror = duty in claim.mirrors
        is_seen = is_mirror and not any(each.of for each in (*mine, *theirs))
        spans = [{each.every for each in told} for told in (mine, theirs)]
        differ = len(spans[0]) == len(spans[1]) == 1 and spans[0] != spans[1]
        if is_seen or not differ or _same_in_the_end(claim.text, text):
            continue
        is_paid = duty.by in named and _of_one_payment(claim.text, text)
        is_thing = is_mirror and _of_one_thing(mine, text) and _of_one_thing(theirs, claim.text)
        words = in_common(meanings(claim.text), meanings(duty.text))
        if (is_paid and words) or (is_thing and words >= _ENOUGH):
            message = _("this right and the corresponding duty have different periods")
            hint = _("write the same in both texts of `{key}`", key=duty.duty.key)
            yield Problem(claim.text.origin.source, message, hint, ID, LEVEL)


def _of_one_payment(one: str, other: str) -> bool:
    """Return whether two texts have an amount of money in common."""
    return bool(_stated(one, {FactKind.MONEY}) & _stated(other, {FactKind.MONEY}))


def _of_one_thing(told: Sequence[Frequency], other: str) -> bool:
    """Return whether *other* tells of each thing that is called after how often it is done."""
    return all(in_common([*each.of], meanings(other)) for each in told if each.of)


_COUNTER = expression(
    r"\s*(?:orang|buah|unit|ekor|helai|lembar|batang|butir|set|paket|jenis|macam)\b", re.IGNORECASE
)
"""With what Indonesian counts, before the name of what is counted."""
_APIECE = expression(
    r"[^.;,]{0,40}?\b(?:setiap|tiap|tiap-tiap|per|untuk\s+satu)\s+([^\W\d_]+)", re.IGNORECASE
)
"""After a sum of money, for one of what it is: "untuk setiap contoh", "per orang"."""


@value_class
class _Measure:
    """A number, and what it counts, or for one of what it is paid; nothing where that is not told."""

    value: object
    kind: FactKind
    of: Sense

    def may_be_of(self, other: _Measure, *, lone: bool) -> bool:
        """Return whether *other* measures the same; a count of nothing does only where both are *lone*."""
        if self.kind is not other.kind:
            return False
        if self.of and other.of:
            return bool(self.of & other.of)
        return lone or self.kind is not FactKind.NUMBER


def _numbers_differ(one: str, other: str) -> bool:
    """Return whether two texts give different numbers of one thing, and have no number in common."""
    mine, theirs = _measures_in(one), _measures_in(other)
    lone = len(mine) == len(theirs) == 1
    return {each.value for each in mine}.isdisjoint(each.value for each in theirs) and any(
        each.may_be_of(another, lone=lone) for each in mine for another in theirs
    )


_BASIS = expression(
    r"\b(?:di\s+antaranya|termasuk|terdiri|masing-masing|yaitu|yakni|ditambah|tambahan|(?:se)?tiap|per|saban|se(?:hari|pekan|minggu|bulan|triwulan|semester|tahun)"
    r"|atau|sisanya|dari\s+(?=\d)|paling\s+(?:banyak|sedikit)|(?:se)?(?:kurang-)?kurangnya|sedikitnya|minimal|maksimal)\b",
    re.IGNORECASE,
)
"""Tells of what a number is a part, for what or for how long it is, or that it is a limit."""


def _counts_differ(one: str, other: str) -> bool:
    """Return whether two texts measure one thing alike and count another otherwise: "2 (dua) unit beserta 4 (empat) operator"."""
    basis = [
        {" ".join(each.casefold().split()) for each in _BASIS.findall(text)}
        for text in (one, other)
    ]
    mine, theirs = _counts_in(one), _counts_in(other)
    wrong = [noun for noun in mine.keys() & theirs.keys() if mine[noun] != theirs[noun]]
    alike = set(_measures_in(one)) & set(_measures_in(other))
    return basis[0] == basis[1] and len(wrong) == 1 and bool(alike)


def _counts_in(text: str) -> dict[Sense, object]:
    """Return how many *text* tells of which things, but for those of which it tells twice."""
    found = [each for each in _measures_in(text) if each.kind is FactKind.NUMBER and each.of]
    told = Counter(each.of for each in found)
    return {each.of: each.value for each in found if told[each.of] == 1}


def _measures_in(text: str) -> list[_Measure]:
    """Return each number of *text* with what it measures."""
    found = list[_Measure]()
    for fact in facts(text, "id"):
        if fact.kind in _AMOUNTS and fact.sure:
            found.append(_Measure(fact.value, fact.kind, _measured(text, fact)))
    return found


def _measured(text: str, fact: Fact) -> Sense:
    """Return what *fact*, a number in *text*, measures."""
    if fact.kind is not FactKind.NUMBER:
        base = _APIECE.match(text, fact.end)
        return stems(base[1], "id") if base else Sense()
    counter = _COUNTER.match(text, fact.end)
    noun = _NOUN.match(text, counter.end() if counter else fact.end)
    return Sense().union(*things(noun[1])) if noun else Sense()


_HOUR_DUE = expression(
    r"\b(?:(?P<by>paling\s+(?:lambat|akhir)|selambat-lambatnya)|(?P<before>sebelum))\s+(?:pada\s+)?(?:pukul|jam)\s+$",
    re.IGNORECASE,
)


def _hours_differ(one: str, other: str) -> bool:
    """Return whether a right and its duty have other hours; of one before six, what is sent by half past five is in time."""
    if not _differ(_stated(one, {FactKind.CLOCK}), _stated(other, {FactKind.CLOCK})):
        return False
    hours = [
        [each for each in facts(text, "id") if each.kind is FactKind.CLOCK] for text in (one, other)
    ]
    if any(len(each) != 1 for each in hours):
        return True
    (mine,), (theirs,) = hours
    due = [
        found.lastgroup
        if (found := _HOUR_DUE.search(text, max(0, each.start - _NEAR), each.start))
        else ""
        for text, each in ((one, mine), (other, theirs))
    ]
    return due[0] == due[1] or theirs.value > mine.value


def _days(text: SourcedText, mirror: _Owed) -> Iterator[Problem]:
    """Yield that a right and its duty are due by different days, or on different weekdays or hours."""
    mine, theirs = due_dates(text), due_dates(mirror.text)
    differ = any(
        not any(may_be_one_day(one, other) for one in mine[how] for other in theirs[how])
        for how in mine.keys() & theirs.keys()
    ) or _differ(_stated(text, {FactKind.WEEKDAY}), _stated(mirror.text, {FactKind.WEEKDAY}))
    differ = differ or _hours_differ(text, mirror.text)
    differ = differ or _are_other(*(_weekdays(each) for each in (text, mirror.text)))
    differ = differ or _is_later(text, mirror.text) or _is_later(mirror.text, text)
    if differ and in_common(meanings(text), meanings(mirror.text)) >= _ENOUGH:
        message = _("this right and the corresponding duty have different dates or times")
        hint = _("write the same in both texts of `{key}`", key=mirror.duty.key)
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_SAME_DAY = expression(
    r"\b(?:pada\s+)?hari\s+(?:yang\s+sama|itu\s+juga|itu\s+pula)\b", re.IGNORECASE
)
_WITHIN_A_DAY = frozenset(("minute", "second"))


def _is_later(one: str, other: str) -> bool:
    """Return whether what is due on the same day by *one* text is due in days by the *other*."""
    plain = _IF.sub("", other)
    days = {each.value[1] for each in facts(plain, "id") if each.sure and _is_due(plain, each)}
    return bool(days - _WITHIN_A_DAY and _SAME_DAY.search(one)) and not _SAME_DAY.search(other)


_DAY = r"(?:Senin|Selasa|Rabu|Kamis|Jum[’'`]?at|Sabtu|Minggu|Ahad)"
_TO_A_DAY = expression(
    rf"\b(?:sampai|hingga|s\.?d\.?)\b|[–-]\s*{_DAY}",
    re.IGNORECASE,
)
_NO_DAY = expression(
    r"(?:\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|per|\d+)|\))\s+$"
    r"|\b(?!(?:Setiap|Tiap|Pada|Hari)\b)[A-Z][^\W\d_]+\s+$",
)
"""Before what is no day of the week: "dua minggu" are two weeks, and "Restoran Ahad" is a name."""
_FEAST = expression(r"\s+(?:Abu|Putih|Agung|Palma|Suci|Legi|Paing|Pahing|Pon|Wage|Kliwon)\b")
"""Behind a day that comes once a year, or in five weeks: "Jumat Agung", "Selasa Kliwon"."""
_NEAR = 30


def _weekdays(text: str) -> set[object]:
    """Return the days of the week that *text* names one by one; none where it names the first and the last of several."""
    if _TO_A_DAY.search(text):
        return set()
    return {
        fact.value
        for fact in facts(text, "id")
        if fact.kind is FactKind.WEEKDAY
        and fact.sure
        and not _NO_DAY.search(text, max(0, fact.start - _NEAR), fact.start)
        and not _FEAST.match(text, fact.end)
    }


def _are_other(mine: set[object], theirs: set[object]) -> bool:
    """Return whether each text tells what the other does not: "setiap Selasa dan Jumat", "setiap Selasa dan Kamis"."""
    return bool(mine - theirs) and bool(theirs - mine)


def _differ(mine: set[object], theirs: set[object]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_OCCASION = r"angkatan|gelombang|rapat|pelatihan|kunjungan|panen|pengiriman|penyerahan|musim|kejadian|kasus|tahap(?:an)?|siklus|putaran|acara"
_EACH = expression(
    rf"\b(?:setiap|tiap|per)\s+(?:(?P<occasion>{_OCCASION})|(?P<time>hari|minggu|pekan|bulan|triwulan|semester|tahun))\b",
    re.IGNORECASE,
)


def _occasions(text: SourcedText, mirror: _Owed) -> Iterator[Problem]:
    """Yield a right to something on each of several occasions, as "setiap angkatan", that is owed each month or year, or on others."""
    mine, theirs = (list(_EACH.finditer(each)) for each in (text, mirror.text))
    if len(mine) != 1 or len(theirs) != 1:
        return
    (one,), (other,) = mine, theirs
    names = [each[0].split()[-1].casefold() for each in (one, other)]
    differ = names[0] not in mirror.text.casefold() and names[1] not in text.casefold()
    is_known = one["occasion"] or other["occasion"]
    if differ and is_known and in_common(meanings(text), meanings(mirror.text)) >= _ENOUGH:
        message = _("this right and the corresponding duty have different periods")
        hint = _("write the same in both texts of `{key}`", key=mirror.duty.key)
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_WHEN = expression(r"\b(?P<when>sebelum|setelah|sesudah)\s+(?P<what>[^.,;()]{3,80})", re.IGNORECASE)
_TAKES_PLACE = expression(
    r"\b(?:dilaksanakan|dilakukan|diselenggarakan|berlangsung|terjadi|dimulai|selesai)\b", re.I
)


def _order(text: SourcedText, mirror: _Owed) -> Iterator[Problem]:
    """Yield a right that is due before an event of which the duty comes after, or the other way round."""
    mine, theirs = (list(_WHEN.finditer(each)) for each in (text, mirror.text))
    if len(mine) != 1 or len(theirs) != 1:
        return
    (one,), (other,) = mine, theirs
    is_before = [each["when"].casefold() == "sebelum" for each in (one, other)]
    events = [meanings(_TAKES_PLACE.sub("", each["what"]))[:2] for each in (one, other)]
    if (
        is_before[0] != is_before[1]
        and 0 < min(map(len, events)) == in_common(*events)
        and in_common(meanings(text), meanings(mirror.text)) >= _ENOUGH
    ):
        message = _("of this right and the corresponding duty, one comes before and one after")
        hint = _("write the same in both texts of `{key}`", key=mirror.duty.key)
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


def _limits(text: SourcedText, owed: list[_Owed]) -> Iterator[Problem]:
    """Yield a limit of a right that the only duty with a limit of the same thing sets otherwise."""
    mine = _limited(text)
    same = [
        each
        for each in owed
        if _limited(each.text).keys() & mine.keys()
        and in_common(meanings(text), meanings(each.text)) >= _ENOUGH
    ]
    theirs = _limited(same[0].text) if len(same) == 1 else {}
    if any(mine[noun] != theirs[noun] for noun in mine.keys() & theirs.keys()):
        message = _("this right and the corresponding duty have different numbers")
        hint = _("write the same in both texts of `{key}`", key=same[0].duty.key)
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_LIMIT = expression(
    r"\b(?:paling|sebanyak-banyaknya|sekurang-kurangnya)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NOUN = expression(r"\s*([^\W\d_]+)")


def _limited(text: str) -> dict[str, object]:
    """Return what *text* limits to which number: "paling banyak 30 ton"."""
    limits = [
        each
        for each in facts(text, "id")
        if each.sure and _LIMIT.search(text, max(0, each.start - _NEAR), each.start)
    ]
    counted = {
        noun[1].casefold(): each.value
        for each in limits
        if each.kind is FactKind.NUMBER and (noun := _NOUN.match(text, each.end))
    }
    return counted | {
        str(each.value[1]): each.value
        for each in limits
        if each.kind is FactKind.DURATION and _OF_EACH_TIME.match(text, each.end)
    }


_OF_EACH_TIME = expression(
    r"\s+(?:(?:setiap|tiap|per)\s|(?:dalam\s+)?se(?:pekan|minggu|bulan|tahun)\b)", re.I
)
"""Behind a time that is given each week or month, and not by the end of which something is done."""


_AMOUNTS = {FactKind.NUMBER, FactKind.PERCENT, FactKind.MONEY}


def _stated(text: str, kinds: Collection[FactKind]) -> set[object]:
    return {fact.value for fact in facts(text, "id") if fact.kind in kinds and fact.sure}


def _with_itself(text: SourcedText, own: str) -> Iterator[Problem]:
    """Yield that the party called *own* does something together with itself, takes it from itself, or gives it to itself."""
    if (words := itself_in(text, own)) is not None:
        yield _of_itself(text.origin.source, words, own)


_USES = expression(
    r"\s*(?:(?:menggunakan|memakai|memanfaatkan|meminjam|menyewa)\s+|(?:menyimpan|menempatkan|menitipkan|membuang|menimbun|mendaratkan|menambatkan"
    r"|merawat|memarkir|memasang|mengikuti|merujuk)\s[^.;]{1,120}?\b(?:di|ke|pada)\s+(?!wilayah\b))(?:\d+\s+\([^()]{1,40}\)\s+)?(?:(?!(?:wilayah|di|dari)\b)[^\W\d]+\s+){1,4}$",
    re.IGNORECASE,
)
"""Before the party whose things a right lets another one use: "menyimpan vaksin di gudang pendingin PIHAK KESATU"."""
_PAID_BY = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?:pembayaran|kompensasi|imbalan|ganti\s+(?:rugi|biaya)|penggantian|dana|uang|denda|iuran|sewa|retribusi|kontribusi)"
    r"\s(?:[^.;]|(?<=\d)\.(?=\d)){0,120}?\bdari\s+$",
    re.IGNORECASE,
)
"""Before the party that pays what a right lets another one receive."""


def _of_its_own(claim: _Claim) -> Iterator[Problem]:
    """Yield a right to what another party has a duty to give, or pays, that names the party itself as the giver, or as the owner."""
    every = parts.party_names(claim.text)
    if len(every) != 1 or every[0][0] != claim.called:
        return
    before, behind = claim.text[: every[0].start()], claim.text[every[0].end() :]
    if _PAID_BY.match(before) and not behind.strip(" .;"):
        yield _of_itself(claim.text.origin.source, claim.text[: every[0].end()], claim.called)
        return
    if not claim.mirrors:
        return
    gives = [
        each for each in claim.mirrors if _PAID_BY.match(before) and _gives(each, claim.called)
    ]
    if gives or (_USES.match(before) and not GOES_ON.match(claim.text, every[0].end())):
        yield _of_itself(claim.text.origin.source, claim.text[: every[0].end()], claim.called)


_ON_CONDITION = expression(
    r"\b(?:apabila|jika|bila|kalau|ketika|selama|sewaktu|saat|dalam\s+hal|setiap\s+kali)\s+$",
    re.IGNORECASE,
)


def _on_its_own_condition(claim: _Claim, claims: Sequence[_Claim]) -> Iterator[Problem]:
    """Yield a right that depends on what the party itself does, where another party has the same right on the same condition.

    Of two such rights, each owed by the other party, the one depends on the other: "apabila PIHAK KEDUA menjadi tuan rumah".
    """
    every = parts.party_names(claim.text)
    if len(every) != 1 or every[0][0] != claim.called or not claim.mirrors:
        return
    if _ON_CONDITION.search(claim.text, 0, every[0].start()):
        own = _without_numbers(claim.text)
        alike = (each for each in claims if each.key == claim.key and each.party != claim.party)
        if any(each.mirrors and _without_numbers(each.text) == own for each in alike):
            yield _of_itself(claim.text.origin.source, claim.text[: every[0].end()], claim.called)


def _without_numbers(text: str) -> str:
    """Return *text* without its numbers, in figures and in words, in small letters."""
    return " ".join(_FIGURES.sub(" ", text).casefold().split())


_FIGURES = expression(r"\d[\d.,]*(?:\s*\([^()]{1,80}\))?")


def _gives(mirror: _Owed, party: str) -> bool:
    """Return whether the duty of another party is to give something to *party*."""
    return bool(re.search(rf"\b(?:kepada|untuk|bagi)\s+{party}\b", mirror.text))


def _of_itself(place: Source, told: str, own: str) -> Problem:
    """Return that what is *told* at that *place*, up to the name of the party, is its *own*."""
    words = " ".join(told.split()[-3:])
    message = _("`{words}`: it is {party} itself that does this", words=words, party=own)
    return Problem(place, message, _("name the other party"), ID, LEVEL)


def _towards_another(claim: _Claim, mirror: _Owed, claims: Sequence[_Claim]) -> Iterator[Problem]:
    """Yield a duty under the key of a right that names another party than the one that has the right, and gives that one nothing."""
    text = mirror.duty.text.get("id")
    named = {found[0] for found in parts.party_names(text)} if text is not None else set()
    others = named - {mirror.by}
    if text is None or len(others) != 1 or not _GIVEN_TO.search(text):
        return
    (other,) = others
    if not _TAKES_IT.match(claim.text) or _OTHERS.search(text) or other in claim.text:
        return
    has_it = any(mirror in each.mirrors for each in claims if each.called == other)
    if in_common(meanings(claim.text), meanings(text)) < _ENOUGH:
        return
    if other != claim.called and not has_it:
        message = _(
            "this duty of {owner} names {other} and not {party}",
            owner=mirror.by,
            other=other,
            party=claim.called,
        )
        hint = _("name the party whose right it gives, or no party")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)


_TAKES_IT = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?|meminjam|menyewa|menggunakan|memakai|dipinjami|dilayani)\b",
    re.IGNORECASE,
)
_OTHERS = expression(
    r"\b(?:PIHAK\s+(?:lain|yang\s+lain)|PARA\s+PIHAK|setiap\s+PIHAK)", re.IGNORECASE
)
_GIVEN_TO = expression(r"\b(?:kepada|bagi|untuk) PIHAK (?:PERTAMA|KE[A-Z]+)\b")


def _towards_itself(mirror: _Owed, party: str) -> Iterator[Problem]:
    """Yield a duty that names who has it, and not the *party* whose right it gives."""
    text = mirror.duty.text.get("id")
    named = {found[0] for found in parts.party_names(text)} if text is not None else set()
    if text is not None and named == {mirror.by}:
        message = _(
            "this duty of {owner} names {owner} and not {party}", owner=mirror.by, party=party
        )
        hint = _("name the party whose right it gives, or no party")
        yield Problem(text.origin.source, message, hint, ID, LEVEL)
