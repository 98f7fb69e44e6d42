"""The period for one thing is the same everywhere: in two articles, and in documents that follow an agreement.

An agreement requires notice of a breach within three days, and elsewhere within seven; a Perjanjian
Kerja Sama reports every six months and its parent agreement every three; minutes decide on five
days where the parties owe seven: nobody knows which applies. The rule therefore compares sentences
that give a period if one of them says nothing that the other does not say as well. Duties of
several parties, and items of one list, may differ.

Passes: `setiap 3 (tiga) bulan` for the same report in both; a financial report every month and a report on activities every year;
        `paling lambat 3 (tiga) hari sebelum` beside `paling lambat 3 (tiga) hari sejak`; two regions with two periods.
Fails:  an added article `Kegagalan pelindungan data pribadi diberitahukan paling lambat 7 (tujuh)
        hari` beside the one on data protection, 3 x 24 jam; a decision `paling lambat 5 (lima) hari
        sebelum korban diberangkatkan` where the Perjanjian Kerja Sama says seven; so a discussion that says `sesuai dengan
        Perjanjian Kerja Sama`, also with another object: `membayar hasil panen dalam waktu 14 (empat belas) hari setelah penyerahan`
        where the harvest price is owed within seven; a duty on Mondays where the Kesepakatan Bersama says Thursdays; an application `perhitungan
        waktu 60 (enam puluh) menit` about a Perjanjian Kerja Sama that says thirty; `menyelesaikan pelatihan selama enam
        bulan` where the scope has `pelatihan ... selama tiga bulan`; a next meeting half a year away where the minutes
        decide on one `setiap 3 (tiga) bulan`, or a discussion in which all agreed on six months, or in which a party is
        ready to answer within 5 x 24 jam where it owes an answer within 3 x 24; a dispute about a warning that took
        `lebih dari 20 (dua puluh) menit` where the Perjanjian Kerja Sama allows thirty; a commitment `setelah paling lama 30
        (tiga puluh) hari di rumah aman` beside `menyediakan rumah aman ... paling lama 14 (empat belas) hari`, also where victims return `paling cepat 21 (dua puluh satu) hari sejak
        ... ditampung di rumah aman`; bites reported
        within 48 hours where the Kesepakatan Bersama says 24, and prices every month where it says every week;
        a round from 21 to 25 June in a list of rounds of six days; a group from Tuesday, 14, to Friday, 24 October 2025 in a list of
        groups of ten working days each; a third stage from 1 August after a second one to 30 June.
Not seen: a thing that is named in other words, or two sentences that each say something the other
        does not.
Source: Permendagri 22/2020, articles 1(12), 1(13) and 15(3) (read in full), under which an
        amendment changes what was agreed; that one period is stated once follows from this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import Any

from mou_gen.checks import parts
from mou_gen.checks.agreed_terms import CITED, SAID_IN_COOPERATION, SAID_IN_JOINT
from mou_gen.checks.case import Case
from mou_gen.checks.spans_of_lists import unfit_spans
from mou_gen.checks.wording import Wording, indonesian_stretches, open_texts
from mou_gen.data.values import SourcedDate, Unknown
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.cooperation import CooperationAgreement
from mou_gen.kinds.deliberation import Deliberation
from mou_gen.kinds.dispute_application import DisputeApplication
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Minutes
from mou_gen.language.acts import Sense, in_common, meanings
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class
from mou_gen.statements.stays import Stay, stays
from mou_gen.statements.weekly_acts import weekly_acts

ID = "periods"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 1(12), 1(13) and 15(3)"
SURE = True
ATURAN = """Jangka waktu untuk satu hal sama di setiap tempat: dalam dua pasal dan dalam dokumen yang menindaklanjuti kesepakatan.

Kesepakatan mewajibkan pemberitahuan kegagalan dalam tiga hari, tetapi di tempat lain dalam tujuh
hari; Perjanjian Kerja Sama meminta laporan setiap enam bulan, padahal kesepakatan induknya setiap
tiga bulan; notula memutuskan lima hari, padahal kewajibannya tujuh hari: tidak seorang pun tahu
mana yang berlaku. Karena itu, kalimat dengan jangka waktu dibandingkan jika salah satunya tidak
menyebut apa pun yang tidak disebut oleh yang lain. Kewajiban beberapa pihak dan butir dalam satu
daftar boleh berbeda.

Lulus:  `setiap 3 (tiga) bulan` untuk laporan yang sama; laporan keuangan setiap bulan dan laporan kegiatan setiap tahun;
        `paling lambat 3 (tiga) hari sebelum` di samping `paling lambat 3 (tiga) hari sejak`; dua daerah dengan dua
        jangka waktu.
Gagal:  pasal tambahan `Kegagalan pelindungan data pribadi diberitahukan paling lambat 7 (tujuh) hari` di samping pasal
        pelindungan data, 3 x 24 jam; keputusan `paling lambat 5 (lima) hari sebelum korban diberangkatkan` padahal
        Perjanjian Kerja Sama menyebut tujuh hari; demikian pula pembahasan yang menyebut `sesuai dengan Perjanjian Kerja
        Sama`, juga dengan objek lain: `membayar hasil panen dalam waktu 14 (empat belas) hari setelah penyerahan`, padahal harga
        belinya dibayar dalam tujuh hari; kewajiban setiap hari Senin padahal Kesepakatan Bersama menyebut hari Kamis; permohonan tentang `perhitungan
        waktu 60 (enam puluh) menit` padahal Perjanjian Kerja Sama menyebut tiga puluh; `menyelesaikan pelatihan selama
        enam bulan`, padahal ruang lingkup menyebut `pelatihan ... selama tiga bulan`; rapat berikutnya setengah tahun
        lagi, padahal diputuskan `setiap 3 (tiga) bulan`, atau pembahasan yang menyepakati enam bulan, atau yang menyatakan
        siap menjawab dalam 5 x 24 jam padahal kewajibannya 3 x 24 jam; perselisihan tentang peringatan yang memakan waktu
        `lebih dari 20 (dua puluh) menit`, padahal Perjanjian Kerja Sama memberi tiga puluh; komitmen `setelah paling lama 30
        (tiga puluh) hari di rumah aman` di samping `menyediakan rumah aman ... paling lama 14 (empat belas) hari`, juga jika korban
        dipulangkan `paling cepat 21 (dua puluh satu) hari sejak ... ditampung di rumah aman`; gigitan
        dilaporkan dalam 48 jam, padahal Kesepakatan Bersama menyebut 24, dan informasi harga setiap bulan, padahal setiap minggu;
        gelombang tanggal 21 sampai dengan 25 Juni dalam daftar gelombang enam hari; angkatan dari Selasa, 14, sampai dengan Jumat,
        24 Oktober 2025 dalam daftar angkatan yang masing-masing sepuluh hari kerja; tahap ketiga sejak 1 Agustus, padahal tahap kedua
        berakhir 30 Juni.
Tidak terlihat: hal yang disebut dengan kata lain, atau jika kedua kalimat sama-sama menyebut hal yang tidak disebut
        oleh yang lain.
Sumber: Permendagri 22/2020, Pasal 1 angka 12, Pasal 1 angka 13, dan Pasal 15 ayat (3) (dibaca
        lengkap), yang mengatur bahwa hal yang disepakati diubah dengan perubahan perjanjian; bahwa
        satu jangka waktu disebut satu kali disimpulkan dari ketentuan itu.
"""

_ENOUGH = 3
"""Words in common by which two sentences are about one thing."""
_SENTENCE = expression(r"(?<=[.;])\s+")
_OFTEN = expression(
    r"\b(?:setiap|tiap|per|sekali|kali\s+(?:dalam|setiap|tiap|per|se\w+))\b", re.IGNORECASE
)
_LIMIT = expression(
    r"\b(?:(?:paling|se\w+-)\s?(?:lambat|lama|cepat|sedikit|kurang|singkat)\w*|selambat-lambatnya|selama-lamanya"
    r"|sekurang-kurangnya|dalam(?: waktu)?|maksim(?:al|um))\s*$",
    re.IGNORECASE,
)
_SPAN = expression(r"\b(?:selama|jangka waktu)\s*$", re.IGNORECASE)
_POINT = expression(r"[^.;]*?\b(?P<when>sebelum|sejak|setelah|sesudah)(?:nya)?\b", re.IGNORECASE)
_AFTER = dict.fromkeys(("sejak", "setelah", "sesudah"), "setelah")
_CHANGED = expression(
    r"\b(?:\w*usul\w*|semula|diubah|mengubah|menjadi|\w*perpanjang\w*|rata-rata|kecuali|terlambat)\b",
    re.IGNORECASE,
)
_DECIDED = ("decisions", "follow_up")
_OWED = ("rights", "duties")


@value_class
class _Period:
    """A period, and what it is for."""

    text: str
    """As it is written."""
    value: tuple[Any, str]
    manner: tuple[str, str]
    """Whether it limits, recurs or lasts, and before or after what."""
    matter: tuple[Sense, ...]
    parties: frozenset[str]
    sentence: str
    levels: frozenset[Any] = frozenset()
    """Below or above what something is, from which the period follows: "indeks prestasi di bawah 2,75"."""
    listed: str = ""
    """The list of the data that it stands in."""
    place: Source | None = None
    """None for what another document says."""

    def is_other(self, other: _Period) -> bool:
        """Return whether *other* is another period for the same thing."""
        return self.value != other.value and self.is_about(other)

    def is_about(self, other: _Period) -> bool:
        """Return whether *other* is a period for the same thing."""
        if self.manner != other.manner:
            return False
        if not (self.parties <= other.parties or other.parties <= self.parties):
            return False
        if self.levels and other.levels and self.levels.isdisjoint(other.levels):
            return False
        least = min(_words(self.matter), _words(other.matter))
        return least >= _ENOUGH and in_common([*self.matter], [*other.matter]) >= least

    def carries_out(self, other: _Period) -> bool:
        """Return whether *other*, in what is followed, is a period for the same thing: also where one of them does not say since when."""
        return self.is_about(other) or (
            self.manner[0] == other.manner[0]
            and (self.manner == other.manner or {self.manner[1], other.manner[1]} == _SINCE)
            and (self.parties <= other.parties or other.parties <= self.parties)
            and self._names_act_of(other)
        )

    def _names_act_of(self, other: _Period) -> bool:
        """Return whether one names no act and no thing that *other* does not; of two such words, only where this period is the longer."""
        ours, theirs = _act(self.matter), _act(other.matter)
        alike, least, most = in_common(ours, theirs), *sorted(map(len, (ours, theirs)))
        if least >= _ENOUGH:
            return alike >= least
        return alike == most == _FEWEST and _days(self.value) > _days(other.value)


_SINCE = {"", "setelah"}
_FEWEST = 2
_WHO_AND_WHOM = frozenset(
    ("saling", "narahubung", "hubung", "waktu", "minggu", "diketahui", "kejadian", "terjadi")
)
_EXCHANGE = frozenset(("tukar",))
_INFORM = "inform"


def _act(matter: tuple[Sense, ...]) -> list[Sense]:
    """Return what *matter* names once each, but for who does it to whom, and since when; who exchanges information informs."""
    is_told = any(_INFORM in each for each in matter)
    passed = _WHO_AND_WHOM | _EXCHANGE if is_told else _WHO_AND_WHOM
    named = list[Sense]()
    for each in matter:
        if not each & passed and not any(each & other for other in named):
            named.append(each)
    return named


_DAYS = {"month": 30.0, "day": 1.0, "minute": 1 / 1440}


def _days(value: tuple[Any, str]) -> float:
    """Return about how many days a period is."""
    count, unit = value
    return float(count) * _DAYS[unit]


def _words(matter: tuple[Sense, ...]) -> int:
    """Return how many things *matter* names."""
    return in_common([*matter], [*matter])


def check(case: Case) -> Iterator[Problem]:
    """Yield periods that differ within the document, or from the agreement that it follows."""
    record = case.record
    yield from _on_another_day(case)
    yield from _disputed(case)
    if not isinstance(record, Agreement | Minutes):
        return
    yield from _stays(case)
    here = [each for said in open_texts(case) for each in _told(said, isinstance(record, Minutes))]
    if isinstance(record, Minutes):
        yield from _next(record)
        yield from _agreed_otherwise(case, here)
        here += [each for said in open_texts(case) for each in _pledged(said)]
    if isinstance(record, Agreement):
        yield from unfit_spans(case, ID)
        yield from _named_again(here)
        for one, other in combinations(here, 2):
            if not _of_one_list(one, other) and one.is_other(other):
                last = one if one.listed and not other.listed else other
                yield _problem(last, one if last is other else other)
    above = [each for text in _followed(case) for each in _periods(text)] if here else []
    for each in here:
        alike = [other for other in above if each.carries_out(other)]
        if alike and all(other.value != each.value for other in alike):
            yield _problem(each, alike[0])
        elif not alike and isinstance(record, Minutes) and (meant := _meant(case, each, above)):
            yield _problem(each, meant)


_VERB = expression(
    r"\b(?P<act>(?:me|di|ber|pe)[^\W\d_]{4,})\b(?!\s+(?:dalam|oleh)\s+(?:Pasal|Perjanjian))", re.I
)
_GENERAL = expression(
    r"^(?:dilakukan|dilaksanakan|melakukan|melaksanakan|diselenggarakan|berdasarkan|mengacu|ditetapkan|diatur|disepakati|perjanjian)$",
    re.IGNORECASE,
)
"""A verb, or the word for an agreement, that does not tell what is done."""
_EVENT = expression(r"[^.;]*?\b(?:sebelum|sejak|setelah|sesudah)\s+(?P<event>[^.;,]{3,60})", re.I)


_OF_ANYTHING = expression(
    r"\b(?:terjadi(?:nya)?|diketahui(?:nya)?|kejadian|peristiwa|tanggal|adanya|diterima(?:nya)?|dilakukan(?:nya)?|selesai(?:nya)?)\b",
    re.IGNORECASE,
)
"""Words behind "setelah" that name no event of their own."""


def _meant(case: Case, quoted: _Period, above: Sequence[_Period]) -> _Period | None:
    """Return the one period in the agreements of *case* for the act and since the event of a *quoted* one; None where it stands there, or that is not sure."""
    is_quoted = _is_cited(quoted.sentence) and quoted.manner[1]
    if not is_quoted or any(each.value == quoted.value for each in above) or _is_changed(case):
        return None
    act, event = _act_and_event(quoted)
    alike = {
        each.value: each
        for each in above
        if each.manner == quoted.manner
        and all(_is_alike(*pair) for pair in zip(_act_and_event(each), (act, event), strict=True))
    }
    return alike.popitem()[1] if len(alike) == 1 else None


def _act_and_event(told: _Period) -> tuple[Sense, Sense]:
    """Return what the first verb before a period that is *told* may mean, and the first word behind "setelah"; none where there is none."""
    before, _text, behind = _without_citation(told.sentence).partition(told.text)
    acts = [each["act"] for each in _VERB.finditer(before) if not _GENERAL.match(each["act"])]
    found = _EVENT.match(behind)
    event = meanings(_OF_ANYTHING.sub(" ", found["event"])) if found else []
    act = meanings(acts[0]) if acts else []
    return (act or [Sense()])[0], (event or [Sense()])[0]


def _is_alike(one: Sense, other: Sense) -> bool:
    return bool(one & other)


def _is_changed(case: Case) -> bool:
    """Return whether an addendum may have changed the agreements of *case* by its day."""
    date, days = case.record.date, [each.date() for each in case.beside("addendum")]
    return any(isinstance(date, Unknown) or day is None or day <= date for day in days)


def _of_one_list(one: _Period, other: _Period) -> bool:
    return one.listed == other.listed != "" or {one.listed, other.listed} <= {*_OWED}


def _problem(told: _Period, other: _Period) -> Problem:
    message = _(
        "`{period}` is `{other}` elsewhere for the same thing", period=told.text, other=other.text
    )
    hint = _("write the same period as in `{sentence}`", sentence=other.sentence)
    if told.place is None:
        raise AssertionError("what this document says has a place")
    return Problem(told.place, message, hint, ID, LEVEL)


_LONG = expression(r"\b(?P<noun>[^\W\d_]{5,})\s+selama\s*$", re.IGNORECASE)
"""Before how long something lasts that has no other name: "menyelesaikan pelatihan selama"."""
_SCOPE = "scope"


def _named_again(told: Sequence[_Period]) -> Iterator[Problem]:
    """Yield how long a thing of the scope lasts, where its one period there is another: "pelatihan selama enam bulan"."""
    scope = [each for each in told if each.listed == _SCOPE and each.manner[0] == "lasts"]
    for each in told:
        found = _LONG.search(each.sentence, 0, each.sentence.find(each.text))
        if each.listed not in _OWED or not found:
            continue
        noun = found["noun"].casefold()
        alike = [one for one in scope if _is_named(noun, one.sentence.casefold())]
        if len(alike) == 1 and alike[0].value != each.value and alike[0].value[1] == each.value[1]:
            yield _problem(each, alike[0])


def _is_named(noun: str, sentence: str) -> bool:
    """Return whether a *sentence* of the scope begins with *noun*, alone or as its one item."""
    return sentence.startswith(f"{noun} ") or f" meliputi {noun} " in sentence


_AGREED = expression(
    r"\b(?:sepakat|menyepakati|disepakati|setuju|menyetujui|disetujui)\b", re.IGNORECASE
)
_FEW = 2
"""Words in common of what the same minutes decide and say to have been agreed on."""


def _agreed_otherwise(case: Case, decided: Sequence[_Period]) -> Iterator[Problem]:
    """Yield a period on which a discussion says that all agreed, where the decision on it has another."""
    for said in open_texts(case):
        for told in _told(said, decided=False) if _AGREED.search(said.text) else ():
            for each in decided if told.listed == "discussion" else ():
                least = _words(each.matter)
                alike = in_common([*each.matter], [*told.matter]) >= least >= _FEW
                if alike and each.manner == told.manner and each.value != told.value:
                    yield _problem(told, each)


_REGULARLY = expression(
    r"\b(?:bertemu|berapat|rapat|pertemuan|sidang)\b[^.;]{0,60}?\b(?:setiap|tiap|sekali\s+dalam)\s+$",
    re.IGNORECASE,
)
_LATE = 1.5
"""How much longer than between two regular meetings it may be to the next."""


def _next(minutes: Minutes) -> Iterator[Problem]:
    """Yield a next meeting that is much later than the regular meetings on which the minutes decide."""
    following, date = minutes.next_meeting.date, minutes.date
    if not isinstance(following, SourcedDate) or isinstance(date, Unknown):
        return
    for decision in minutes.decisions or ():
        text = str(decision.text.get("id", ""))
        for fact in facts(text, "id"):
            is_regular = fact.kind is FactKind.DURATION and fact.value[1] == "month"
            before = text[: fact.start] + (fact.text[:7] if _OFTEN.match(fact.text) else "")
            days = (following - date).days
            if (
                is_regular
                and _REGULARLY.search(before)
                and days > _LATE * 30.4 * float(fact.value[0])
            ):
                message = _(
                    "the next meeting is {days} days away, but the meetings are `{period}`",
                    days=days,
                    period=fact.text,
                )
                hint = _("correct the day, or the period")
                yield Problem(following.origin.source, message, hint, ID, LEVEL)


# ---- sentences with periods --------------------------------------------------------------


def _told(said: Wording, decided: bool) -> Iterator[_Period]:
    """Yield the periods in what is *said* in Indonesian; if they are *decided*, only those of decisions."""
    if said.language not in ("id", ""):
        return
    for start, sentence in _sentences(said.text):
        within = [
            fact
            for fact in said.facts(FactKind.DURATION)
            if start <= fact.start and fact.end <= start + len(sentence)
        ]
        if len(within) != 1:
            continue
        (fact,) = within
        value = said.value(fact.start, fact.end)
        listed = re.split(r"[.\[]", value.origin.path)[0] if value else ""
        if decided and listed not in _DECIDED and not _is_cited(sentence):
            continue
        place = said.place(fact.start, fact.end)
        if found := _period(sentence, fact, fact.start - start, listed, place):
            yield found


def _is_cited(sentence: str) -> bool:
    """Return whether a *sentence* is of what an agreement lays down: "sesuai dengan Perjanjian Kerja Sama", "Perjanjian Kerja Sama mewajibkan"."""
    is_said = SAID_IN_COOPERATION.search(sentence) or SAID_IN_JOINT.search(sentence)
    return bool(CITED.search(sentence) or (is_said and not _WISHED.search(sentence)))


_WISHED = expression(
    r"\b(?:agar|supaya|sebaiknya|hendaknya|seharusnya|sepatutnya|kelak|nanti\w*|akan|rancangan|draf|perubahan|adendum|berikutnya|baru|lain\w*)\b",
    re.IGNORECASE,
)
"""Says what an agreement is to lay down, or another one does."""


def _without_citation(sentence: str) -> str:
    for each in (CITED, SAID_IN_COOPERATION, SAID_IN_JOINT):
        sentence = each.sub(" ", sentence)
    return sentence


_PLEDGED = expression(
    r"\b(?:kesiapan|kesanggupan|kesediaan|komitmen|siap|sanggup|bersedia|berkomitmen|berjanji)(?:nya)?\s+(?:untuk\s+)?"
    r"(?P<act>me\w{3,}\s[^,.;]*)",
    re.IGNORECASE,
)
"""Before what a party says in a discussion that it is ready to do: "menyampaikan kesiapan menjawab setiap rujukan"."""


def _pledged(said: Wording) -> Iterator[_Period]:
    """Yield the period of each act that somebody pledges in what is *said* in Indonesian."""
    for found in _PLEDGED.finditer(said.text) if said.language in ("id", "") else ():
        start, end = found.span("act")
        within = [
            each
            for each in said.facts(FactKind.DURATION)
            if start <= each.start and each.end <= end
        ]
        if len(within) == 1:
            (fact,) = within
            place = said.place(fact.start, fact.end)
            if period := _period(found["act"], fact, fact.start - start, "", place):
                yield period


def _periods(text: str) -> Iterator[_Period]:
    """Yield the periods in the Indonesian *text* of another document."""
    for _start, sentence in _sentences(text):
        within = [each for each in facts(sentence, "id") if each.kind is FactKind.DURATION]
        if len(within) == 1 and (found := _period(sentence, within[0], within[0].start)):
            yield found


def _sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in [*(found.end() for found in _SENTENCE.finditer(text)), len(text)]:
        yield start, text[start:end]
        start = end


def _period(
    sentence: str, fact: Fact, start: int, listed: str = "", place: Source | None = None
) -> _Period | None:
    """Return the period of *fact*, which begins at *start* of its *sentence*; None where its manner is not known."""
    before, after = sentence[:start], sentence[start + len(fact.text) :]
    manner = _manner(before, fact.text)
    if not manner or _CHANGED.search(sentence):
        return None
    point = _POINT.match(after)
    when = _AFTER.get(point["when"].casefold(), "sebelum") if point else ""
    named = frozenset(found[0] for found in parts.party_names(sentence))
    told = _without_citation(_REPORTED.sub("", f"{before} {after}"))
    matter = tuple(meanings(told))
    words = " ".join(sentence.split())
    value, levels = _counted(fact.value), _levels(sentence)
    return _Period(fact.text, value, (manner, when), matter, named, words, levels, listed, place)


_LEVEL = expression(
    r"\b(?:di\s+(?:bawah|atas)|(?:kurang|lebih)\s+dari|melebihi|melampaui|mencapai)\s+$",
    re.IGNORECASE,
)
_FEW_LETTERS = 20


def _levels(sentence: str) -> frozenset[Any]:
    """Return the numbers, shares and amounts below or above which something is in a *sentence*."""
    return frozenset(
        each.value
        for each in facts(sentence, "id")
        if each.kind in (FactKind.NUMBER, FactKind.PERCENT, FactKind.MONEY)
        and _LEVEL.search(sentence, max(0, each.start - _FEW_LETTERS), each.start)
    )


_REPORTED = expression(
    r"^[^.;:,]{0,80}?\b(?:mengingatkan|menyampaikan|menegaskan|menyatakan|menjelaskan|mencatat|menerangkan|menyebut(?:kan)?|melaporkan)"
    r"\s+(?:kembali\s+)?bahwa\b",
    re.IGNORECASE,
)
"""Who says it in a meeting, which is not what the period is for."""


def _manner(before: str, text: str) -> str:
    if _OFTEN.search(text) or _OFTEN.search(before[-10:]):
        return "recurs"
    if _LIMIT.search(before):
        return "limits"
    return "lasts" if _SPAN.search(before) else ""


def _counted(value: tuple[Any, str]) -> tuple[Any, str]:
    """Return *value* in days where it is whole days: 3 x 24 jam is three days."""
    count, unit = value
    return (count / 1440, "day") if unit == "minute" and count % 1440 == 0 else value


# ---- stays -------------------------------------------------------------------------------


def _stays(case: Case) -> Iterator[Problem]:
    """Yield how long a stay in a place is, where another text, or what the document of *case* follows, says otherwise.

    Each party may have a shelter of its own, so that duties and rights are compared with other texts alone.
    """
    above = [each for text in _followed(case) for each in stays(text)]
    told = list[tuple[str, Stay]]()
    for said, stretch in indonesian_stretches(case):
        path = stretch.value.origin.path if stretch.value else ""
        listed = re.split(r"[.\[]", path)[0]
        for stay in stays(stretch.text):
            if not stay.manner and not isinstance(case.record, Agreement):
                continue  # how long somebody was there, and not how long anybody may be
            before = [
                each
                for other, each in told
                if not {listed, other} <= {*_OWED} and stay.contradicts(each)
            ]
            before += [each for each in above if stay.contradicts(each)]
            if before:
                yield _another_stay(said, stretch.start, stay, before[0])
            told.append((listed, stay))


def _another_stay(said: Wording, start: int, stay: Stay, other: Stay) -> Problem:
    message = _(
        "`{period}` is `{other}` elsewhere for the same thing",
        period=stay.period.text,
        other=other.period.text,
    )
    hint = _("write the same period as in `{sentence}`", sentence=other.sentence)
    if stay.manner != other.manner:
        message = _(
            "a stay that lasts at least `{least}` by one text lasts at most `{most}` by another",
            **{stay.manner: stay.period.text, other.manner: other.period.text},
        )
        hint = _("let the times of `{sentence}` and of this fit together", sentence=other.sentence)
    place = said.place(start + stay.period.start, start + stay.period.end)
    return Problem(place, message, hint, ID, LEVEL)


# ---- days of the week --------------------------------------------------------------------


def _on_another_day(case: Case) -> Iterator[Problem]:
    """Yield the weekday of a duty that what the document of *case* follows sets for another day."""
    above = [(act, text) for text in dict.fromkeys(_followed(case)) for act in weekly_acts(text)]
    for said, stretch in indonesian_stretches(case) if above else ():
        for act in weekly_acts(stretch.text):
            alike = [each for each in above if each[0].matter == act.matter]
            if not alike or any(each.day.value == act.day.value for each, _text in alike):
                continue
            (other, text), *_more = alike
            message = _(
                "`{period}` is `{other}` elsewhere for the same thing",
                period=act.day.text,
                other=other.day.text,
            )
            hint = _("write the same period as in `{sentence}`", sentence=" ".join(text.split()))
            start = stretch.start + act.day.start
            yield Problem(said.place(start, start + len(act.day.text)), message, hint, ID, LEVEL)


# ---- a dispute ---------------------------------------------------------------------------

_COUNTED_TIME = expression(
    r"\b(?:(?:batas|tenggat|perhitungan|dasar\s+perhitungan|penghitungan|jangka|ketentuan)\s+waktu|tenggat)\s+"
    r"(?:(?:selama|sebesar|paling\s+lambat)\s+)?$",
    re.IGNORECASE,
)
"""Before the time within which something was to be done, and not the time that it took."""
_OVERRUN = expression(r"\b(?:lebih\s+dari|melebihi|melewati|melampaui|lewat)\s+$", re.IGNORECASE)
"""Before how long something took that a dispute is about; it took longer than the agreement gives."""
_SET_THERE = expression(
    r"\s+(?:yang|sebagaimana|seperti\s+yang)\s+(?:telah\s+|sudah\s+)?(?:ditetapkan|diatur|ditentukan|disepakati|diperjanjikan|tercantum|dimuat)"
    r"\s+dalam\s+(?:Pasal\s+\d+\s+(?:ayat\s+\(\d+\)\s+)?)?(?:Perjanjian\s+Kerja\s+Sama|PKS|Kontrak)\b",
    re.IGNORECASE,
)
"""Behind a time that the agreement is said to give."""
_NAMED_ALIKE = 2


def _disputed(case: Case) -> Iterator[Problem]:
    """Yield a time that a dispute is said to be about, where its agreement gives one other time for that thing."""
    record = case.record
    if not isinstance(record, DisputeApplication | Deliberation) or record.cooperation is None:
        return
    owed = list(_owed(record.cooperation))
    for said in open_texts(case):
        for fact in said.facts(FactKind.DURATION):
            begin = max(0, fact.start - 60)
            counted = _COUNTED_TIME.search(said.text, begin, fact.start)
            set_there = _SET_THERE.match(said.text, fact.end)
            told = counted or set_there
            late = _OVERRUN.search(said.text, begin, fact.start)
            if said.language not in ("id", "") or not (told or late):
                continue
            matter = meanings(said.text[: fact.start] + said.text[fact.end :])
            unit = _counted(fact.value)[1]
            is_bare = counted and set_there and _is_bare(said.text[: counted.start()])
            least = 0 if is_bare else 1 if set_there else _NAMED_ALIKE
            alike = {
                each.value: each
                for each in owed
                if each.value[1] == unit and in_common([*each.matter], matter) >= least
            }
            if is_bare and not _is_the_limit(case, record.cooperation, fact, alike):
                continue
            taken = _counted(fact.value)
            if len(alike) == 1 and taken not in alike and (told or taken < min(alike)):
                place = said.place(fact.start, fact.end)
                (other,) = alike.values()
                yield _problem(replace(other, text=fact.text, place=place), other)


_OF_NOTHING = expression(
    r"^\W*(?:(?:agar|supaya|bahwa|dan|serta|atas|dari|mengenai|tentang|tetap|penerapan|pelaksanaan|pemenuhan|penegasan|penetapan|kepatuhan|terhadap"
    r"|menerapkan|menetapkan|mematuhi|memenuhi|menegaskan)\s+)*$",
    re.IGNORECASE,
)


def _is_bare(before: str) -> bool:
    """Return whether what stands *before* a limit names nothing for which it is: "penerapan batas waktu"."""
    return bool(_OF_NOTHING.match(before))


def _is_the_limit(
    case: Case, agreement: Agreement, told: Fact, owed: Mapping[tuple[Any, str], _Period]
) -> bool:
    """Return whether the one time *owed* is what the document is about, which tells it elsewhere, and the *agreement* nowhere has the one *told*."""
    if len(owed) != 1:
        return False
    (agreed,) = owed
    here = {
        _counted(each.value) for said in open_texts(case) for each in said.facts(FactKind.DURATION)
    }
    laid_down = [*_agreed_texts(agreement)] if isinstance(agreement, CooperationAgreement) else []
    there = {
        _counted(each.value)
        for text in laid_down
        for each in facts(text, "id")
        if each.kind is FactKind.DURATION
    }
    return agreed in here and _counted(told.value) not in there


def _agreed_texts(agreement: CooperationAgreement) -> Iterator[str]:
    """Yield what *agreement* words itself."""
    by_party = (agreement.duties, agreement.rights, agreement.costs)
    texts = [each.text for lists in by_party for clauses in lists.values() for each in clauses]
    changes = agreement.articles
    passages = [each for article in changes.add for each in article.paragraphs]
    passages += [each for article in changes.replace.values() for each in article.paragraphs]
    texts += [each.text for each in passages]
    texts += [each.text for passage in passages for each in passage.letters]
    yield from (str(text["id"]) for text in texts if "id" in text)


def _owed(agreement: Agreement) -> Iterator[_Period]:
    """Yield the periods of the duties in *agreement*."""
    if isinstance(agreement, CooperationAgreement):
        for clauses in agreement.duties.values():
            for clause in clauses:
                yield from _periods(str(clause.text.get("id", "")))


# ---- what it follows ---------------------------------------------------------------------


def _followed(case: Case) -> Iterator[str]:
    """Yield the Indonesian texts of what the document of *case* follows."""
    record = case.record
    if isinstance(record, CooperationAgreement):
        yield from _agreed(record.under) if record.under else ()
    elif isinstance(record, Minutes) and not _precedes(record):
        yield from _agreed(record.agreement)
        for each in case.beside("cooperation"):
            yield from (text for path in _LAID_DOWN for text in each.texts(path))


_LAID_DOWN = (
    "duties.text",
    "articles.add.paragraphs.id",
    "articles.replace.paragraphs.id",
)
"""Where a Perjanjian Kerja Sama says by when something is done."""


def _precedes(minutes: Minutes) -> bool:
    """Return whether *minutes* are older than the agreement, and prepared it."""
    date, signed = minutes.date, minutes.agreement.date
    return isinstance(date, Unknown) or isinstance(signed, Unknown) or date < signed


def _agreed(agreement: JointAgreement) -> Iterator[str]:
    texts = [each.text for each in agreement.commitments or ()]
    changes = agreement.articles
    texts += [each.text for article in changes.add for each in article.paragraphs]
    texts += [each.text for article in changes.replace.values() for each in article.paragraphs]
    yield from (str(text["id"]) for text in texts if "id" in text)
