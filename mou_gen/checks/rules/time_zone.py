"""A time is given in the time zone of the place where it applies.

If a meeting is called for 09.00 WIB and WITA was meant, somebody who travels from Nunukan comes an
hour late or early. The zone of a meeting or a handover is that of its place, if the place is known:
a party, its seat, another region; otherwise it is one of the zones of the parties. A zone in a text
is compared with the zones of the parties, of the regions that the text names, and of the document.
A time that is given in two zones must be one time. Between parties in two zones, a time at a town of one of them has its zone.

Passes: WITA in Nunukan; WIB for a meeting in Jakarta; either for a video conference of Banyuwangi and Jembrana;
        `pukul 09.00 WITA (08.00 WIB)`.
Fails:  WIB for a meeting in Kefamenanu; `pukul 09.00 WIT` in minutes of Nunukan and Timor Tengah Utara;
        `pukul 09.00 WITA (10.00 WIB)`; `di Panarukan ... pukul 05.00 WITA` beside `di Panarukan ... pukul 05.00 WIB`;
        `membuka forum pada pukul 09.00 WIB; rombongan mengikuti dari Bajawa pada pukul 08.00 WITA`.
Not seen: a place that is named only by its building, and a wrong hour in the right zone.
Source: Keppres 41/1987 (not read).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Bilingual, SourcedText, Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.attendance import Attendance
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.invitation import InvitationLetter
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import Party, places_among, regions_among
from mou_gen.language.days import HOURS_AHEAD, MONTHS, WEEKDAY_NAMES
from mou_gen.language.districts import lies_in
from mou_gen.language.named_regions import named_regions, regions_called
from mou_gen.language.regions import Region
from mou_gen.messages import _, either
from mou_gen.startup.expressions import expression

ID = "time-zone"
LEVEL = Level.WARNING
SOURCE = "Keppres 41/1987"
SURE = False
ATURAN = """Waktu ditulis dalam zona waktu tempatnya.

Jika rapat diundang untuk pukul 09.00 WIB padahal yang dimaksud WITA, orang yang datang dari Nunukan
tiba satu jam lebih lambat atau lebih cepat. Zona rapat atau serah terima mengikuti tempatnya jika
tempat itu dikenal: suatu pihak, tempat kedudukannya, atau daerah lain; jika tidak, zonanya salah
satu zona para pihak. Zona dalam teks dibandingkan dengan zona para pihak, zona daerah yang disebut
teks itu, dan zona dokumen. Waktu yang ditulis dalam dua zona harus menunjuk saat yang sama. Antara pihak di dua
zona, waktu di kota salah satu pihak ditulis dalam zonanya.

Lulus:  WITA di Nunukan; WIB untuk rapat di Jakarta; keduanya untuk konferensi video Banyuwangi dan Jembrana;
        `pukul 09.00 WITA (08.00 WIB)`.
Gagal:  WIB untuk rapat di Kefamenanu; `pukul 09.00 WIT` dalam notula Nunukan dan Timor Tengah Utara;
        `pukul 09.00 WITA (10.00 WIB)`; `di Panarukan ... pukul 05.00 WITA` di samping `di Panarukan ... pukul 05.00 WIB`;
        `membuka forum pada pukul 09.00 WIB; rombongan mengikuti dari Bajawa pada pukul 08.00 WITA`.
Tidak terlihat: tempat yang hanya disebut nama gedungnya, dan jam yang keliru dalam zona yang benar.
Sumber: Keppres 41/1987 (belum dibaca).
"""

_SAID = expression(r"(?<![\w.])(?:WITA|WIB|WIT)(?!\w)")
_TWICE = expression(
    r"(?<![\d.])(\d{1,2})[.:](\d\d)\s*(WITA|WIB|WIT)\s*(?:[(/,=]|\(?(?:atau|setara(?: dengan)?|ya(?:itu|kni)|or|i\.e\.))\s*(?:pukul\s+)?"
    r"(\d{1,2})[.:](\d\d)\s*(WITA|WIB|WIT)(?!\w)\)?"
)
"""A time in two zones: "pukul 09.00 WITA (08.00 WIB)"."""
_PIECES = expression(r"[,;()–]| - | di | dan | in | and ")


def check(case: Case) -> Iterator[Problem]:
    """Yield zones that are not those of their place."""
    parties = case.record.agreement_parties
    zone, place = _told(case)
    if isinstance(zone, SourcedText):
        here = [each.time_zone for each in _regions(_texts(place), parties)]
        due = list(dict.fromkeys(here)) or _zones(parties)
        if due and zone not in due:
            yield _problem(zone, due, Wording(str(zone), zone.origin.source), (0, len(zone)))
    yield from _at_places(list(open_texts(case)), parties)
    known = {*_zones(parties), str(zone)}
    for said in open_texts(case) if parties else ():
        twice = list(_TWICE.finditer(said.text))
        yield from _unequal(said, twice)
        yield from _followed(said)
        others = [
            found
            for found in _SAID.finditer(said.text)
            if found[0] not in known
            and not any(each.start() <= found.start() < each.end() for each in twice)
        ]
        near = {each.time_zone for each in _regions([said.text], parties)} if others else set()
        for found in others:
            value = said.value(*found.span())
            if value and not value.origin.path.endswith("zone") and found[0] not in near:
                yield _problem(found[0], _zones(parties), said, found.span())


_WEEKDAYS = "|".join(name for names in WEEKDAY_NAMES.values() for name in names)
_MONTHS = "|".join(name for names in MONTHS.values() for name in names)
_WHEN = (
    rf"(?:[\s,\d.:–-]|\b(?:{_WEEKDAYS}|{_MONTHS}|pada|hari|tanggal|setiap|pukul|jam|sebelum|setelah|sesudah|mulai|sampai|dengan|hingga|sekitar|paling|lambat"
    r"|selambat-lambatnya|on|every|at|by|before|after|from|until|to|no|later|than|about)\b){1,60}"
)
"""Between a place and the zone of a time there, which tells only when."""
_PLACE = (
    r"(?:(?i:di|in|at)\s+(?:the\s+)?(?:(?i:pelabuhan|bandara|dermaga|terminal|kecamatan|kota|kabupaten|port\s+of|harbou?r\s+of)\s+)?)"
    r"(?P<place>[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){0,2})"
)
_AT_PLACE = expression(
    rf"(?<![\w.])(?<!WITA )(?<!WIB )(?<!WIT ){_PLACE}(?i:{_WHEN})(?P<zone>WITA|WIB|WIT)(?!\w|\s*[(/=]|\s+(?:menurut\s+)?waktu\b)"
)
"""A place, and then a time there: "di Panarukan pada hari Jumat, 10 Juli 2026 pukul 05.00 WIB"."""


def _at_places(texts: list[Wording], parties: tuple[Party, ...]) -> Iterator[Problem]:
    """Yield a time at a place of a party in the zone of another party, where some other time has the zone of its place.

    Where none has it, all times may be told in one zone.
    """
    if len(_zones(parties)) < 2:
        return
    told = [
        (said, found, due)
        for said in texts
        for found in _AT_PLACE.finditer(said.text)
        if (due := _zone_of(found["place"], parties))
    ]
    right = {due for _said, found, due in told if found["zone"] == due}
    for said, found, due in told:
        if found["zone"] != due and due in right:
            yield _problem(found["zone"], [due], said, found.span("zone"))


def _zone_of(town: str, parties: tuple[Party, ...]) -> str | None:
    """Return the zone in which *town* lies, None where it is that of no party, or of parties in several zones."""
    zones = {place.time_zone for place in places_among(parties) if lies_in(town, place)}
    return zones.pop() if len(zones) == 1 else None


def _unequal(said: Wording, twice: list[re.Match[str]]) -> Iterator[Problem]:
    """Yield that a time is told in two zones, and is not the same in both."""
    for found in twice:
        hour, minute, zone, other_hour, other_minute, other = found.groups()
        if zone == other and "," in found[0]:
            continue  # two times of one day: "pukul 06.00 WITA, pukul 12.00 WITA, dan pukul 18.00 WITA"
        due = (int(hour) - HOURS_AHEAD[zone] + HOURS_AHEAD[other]) % 24
        if (due, minute) != (int(other_hour) % 24, other_minute):
            message = _("{text} is not one time", text=said.quoted(found[0]))
            right = f"{hour}.{minute} {zone}", f"{due:02}.{minute} {other}"
            hint = _("{time} is {other}", time=right[0], other=right[1])
            yield Problem(said.place(*found.span()), message, hint, ID, LEVEL)


_TIME = r"(?<![\d.])(?P<{0}hour>\d{{1,2}})[.:](?P<{0}minute>\d\d)\s*(?P<{0}zone>WITA|WIB|WIT)(?!\w)"
_TOGETHER = (
    r"mengikuti|diikuti(?:\s+(?:pula|juga|secara\s+daring))*\s+(?:dari|di|pada|oleh\s+(?:rombongan|para|peserta|warga|PIHAK))|menyimak|disimak|menyaksikan|disaksikan|tersambung|terhubung|hadir\s+secara\s+daring"
    r"|joined|joins|followed(?!\s+by)|follows|took\s+part|takes\s+part|watched|connected"
)
"""What others do at the time at which something is done, elsewhere; a ship that is followed by another is not there at that time."""
_FOLLOWED = expression(
    rf"{_TIME.format('')}(?=(?P<between>(?:[^.:]|(?<=\d)[.:](?=\d)){{1,160}}?){_TIME.format('other_')})"
)
"""A time, and the next one: "dibuka pada pukul 09.00 WIB; rombongan mengikuti dari Bajawa pada pukul 10.00 WITA"."""
_AT_ONE_TIME = expression(rf"\b(?:{_TOGETHER})\b", re.IGNORECASE)
_AT_ANOTHER = expression(
    r"\b(?:sampai|hingga|ditutup|selesai|berakhir|setelah|sesudah|sebelum|kemudian|lalu|terlambat|menyusul|berikutnya|keesokan|istirahat|mulai|sejak|ulang|ulangan|rekaman|(?<!pihak )kedua|until|closed|ended|after|before|since|later|late"
    rf"|then|next|again|repeats?|repeated|rerun|recording|second(?!\s+party)|{_WEEKDAYS}|{_MONTHS})\b",
    re.IGNORECASE,
)


def _followed(said: Wording) -> Iterator[Problem]:
    """Yield a time at which somebody follows from another zone what began at a time, where its hour was turned the wrong way or not at all.

    Who is said to come late, or from some time on, is left alone.
    """
    zones = {each[0] for each in _SAID.finditer(said.text)}
    for found in _FOLLOWED.finditer(said.text) if len(zones) > 1 else ():
        zone, other = found["zone"], found["other_zone"]
        ahead = HOURS_AHEAD[other] - HOURS_AHEAD[zone]
        between = found["between"]
        if not ahead or not _AT_ONE_TIME.search(between) or _AT_ANOTHER.search(between):
            continue
        hour, minute, told = int(found["hour"]), found["minute"], int(found["other_hour"])
        if minute == found["other_minute"] and told in {hour, (hour - ahead) % 24}:
            span = found.start("other_hour"), found.end("other_zone")
            right = f"{found['hour']}.{minute} {zone}", f"{(hour + ahead) % 24:02}.{minute} {other}"
            message = _("{text} is not one time", text=said.quoted(said.text[slice(*span)]))
            hint = _("{time} is {other}", time=right[0], other=right[1])
            yield Problem(said.place(*span), message, hint, ID, LEVEL)


def _told(case: Case) -> tuple[object, object]:
    """Return the zone in which the document gives a time, and the place where it applies."""
    match case.record:
        case Minutes() as record:
            return record.zone, record.venue
        case InvitationLetter() as record:
            return record.meeting.zone, record.meeting.venue
        case Attendance() as record if record.meeting:
            return record.meeting.zone, record.meeting.venue
        case HandoverRecord() as record:
            return record.zone, record.place
        case _:
            return None, None


def _texts(place: object) -> list[str]:
    if isinstance(place, Bilingual):
        return [str(each) for each in place.values()]
    return [] if isinstance(place, Unknown) or place is None else [str(place)]


def _zones(parties: tuple[Party, ...]) -> list[str]:
    return list(dict.fromkeys(place.time_zone for place in places_among(parties)))


def _regions(texts: list[str], parties: tuple[Party, ...]) -> Iterator[Region]:
    """Yield the regions that *texts* name: parties by name or seat, others by their kind or alone."""
    for text in texts:
        yield from (each.region for each in named_regions(text))
        for piece in map(str.strip, _PIECES.split(text)):
            yield from regions_called(piece) if piece else ()
        for party in regions_among(parties):
            names = (
                party.place.bare_name,
                *([] if isinstance(party.seat, Unknown) else [party.seat]),
            )
            if any(re.search(rf"\b{re.escape(name)}\b", text) for name in names):
                yield party.place


def _problem(zone: str, due: list[str], said: Wording, span: tuple[int, int]) -> Problem:
    message = _("{zone} is not the time zone of this place", zone=f"`{zone}`")
    hint = _("write {zones}", zones=either(due))
    return Problem(said.place(*span), message, hint, ID, LEVEL)
