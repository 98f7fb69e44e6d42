"""Who took part in a meeting by its minutes, and who is on the list of attendance."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from mou_gen.calculations.votes import too_many_votes
from mou_gen.checks.case import Case
from mou_gen.checks.meetings.led_offices import offices_listed_otherwise
from mou_gen.checks.party_lists import is_strange
from mou_gen.checks.text_references import sentence_around
from mou_gen.checks.wording import Wording, indonesian_stretches, texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Source
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import RegionParty, places_among, regions_among
from mou_gen.language.civil_servants import bare_name
from mou_gen.language.districts import lies_in
from mou_gen.language.facts import Fact, FactKind
from mou_gen.language.named_regions import NamedRegion, named_regions
from mou_gen.language.phrases import differ
from mou_gen.language.regions import Region
from mou_gen.language.stated_amounts import by_sentence, sentences_of
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_Finding = tuple[Source, str, str]
"""Where something is wrong, what it is, and what to do."""


def wrong_attendance(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield what the texts of *minutes* tell of those present otherwise than the list, and what the list tells in two ways."""
    yield from _present(case, minutes)
    yield from _seated_elsewhere(minutes)
    yield from _in_another_office(minutes)
    yield from _voted(case)
    yield from _absent_speakers(case, minutes)


def _voted(case: Case) -> Iterator[_Finding]:
    """Yield the votes that are more than the members who, by the minutes of *case*, were present."""
    told = list(indonesian_stretches(case))
    for found in too_many_votes([stretch.text for _said, stretch in told]):
        said, stretch = told[found.place]
        place = said.place(stretch.start + found.first.start, stretch.start + found.first.end)
        message = _(
            "{cast} votes were cast, but {present} members were present",
            cast=found.cast,
            present=found.present,
        )
        yield place, message, _("count again, or correct how many were present")


_PRESENT = expression(
    r"\b(?:dihadiri|(?:ber|tidak )?hadir|kehadiran|peserta rapat|attended|present|participants (?:of|in) the meeting)\b",
    re.IGNORECASE,
)


def told_participants(minutes: Minutes) -> list[str]:
    """Return who took part by the minutes, in every language; nobody where that is not known."""
    if isinstance(minutes.participants, Unknown):
        return []
    return [text for each in minutes.participants for text in each.values()]


def _present(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield a party on the list that is no participant, and another number of persons than there are names."""
    yield from _unnamed(minutes)
    yield from _nobody_there(minutes)
    yield from _stayed_away(case, minutes)
    yield from _more_bodies(case, minutes)
    rows = minutes.attendance
    open_rows = any(isinstance(row.name, Unknown) for row in rows)
    members = len(rows) - _takes_minutes(minutes)
    for said in texts(case) if rows else ():
        if not _PRESENT.search(said.text):
            continue
        counted = _LISTED if _ON_THE_LIST.search(said.text) else _COUNTED
        for together in said.facts_together(FactKind.NUMBER):
            told = [
                _of_the_invited(said.text, together, place)
                for place, each in enumerate(together)
                if _behind(said, each).startswith(counted)
            ]
            for sentence in by_sentence(said.text, told):
                if not (
                    len(sentence) == 1
                    and sentence[0].value == members
                    and _OF_MEMBERS.search(said.text, 0, sentence[0].start)
                ):
                    yield from _miscounted(said, sentence, len(rows), open_rows)


_OF_MEMBERS = expression(
    r"\b(?:dari|of)(?:\s+the)?\s+[^.;:,]{1,60}?\b(?:anggota|members)\b[^.;:,]{0,60}$", re.IGNORECASE
)
"""Before how many came of the members of a body, of whom the person who takes the minutes need not be one."""


def _takes_minutes(minutes: Minutes) -> bool:
    """Return whether the person who takes the minutes is on the list as well."""
    return not isinstance(minutes.recorder, Unknown) and any(
        row.name == minutes.recorder.name for row in minutes.attendance or ()
    )


_BODIES = expression(r"\s*(?:pihak|parties)\b", re.IGNORECASE)
"""What participants are; offices and institutions may be several of one participant."""


def _more_bodies(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield that more bodies attended than there are participants, and institutions on the list."""
    if isinstance(minutes.participants, Unknown):
        return
    most = max(
        len(minutes.participants),
        len({tuple(sorted(row.institution.items())) for row in minutes.attendance}),
    )
    for said in texts(case):
        for fact in said.facts(FactKind.NUMBER) if _PRESENT.search(said.text) else ():
            if (
                fact.value > most > 0
                and fact.sure
                and _BODIES.match(said.text, fact.end)
                and _ATTENDED_BY.search(said.text, max(0, fact.start - _JUST_BEFORE), fact.start)
                and not _is_elsewhere(said.text, fact)
            ):
                message = _(
                    "{number} attended, but there are {count} participants",
                    number=said.quoted(fact.text),
                    count=most,
                )
                hint = _("count again; write each of them under `participants`")
                yield said.place(fact.start, fact.end), message, hint


_JUST_BEFORE = 80
_ATTENDED_BY = expression(
    r"\b(?:dihadiri|attended)(?:\s+(?:oleh|by))?(?:\s+(?:wakil|perwakilan|utusan|representatives)\s+(?:dari\s+|of\s+)?)?\s*$",
    re.IGNORECASE,
)
_SOME_OF = expression(r"\W*\s(?:of(?:\s+the)?|dari|di\s+antara)\s+", re.IGNORECASE)
_INVITED = expression(
    r"\W*(?:orang|persons|people)\s+(?:yang\s+)?(?:diundang|terundang|undangan|invited)\b",
    re.IGNORECASE,
)


def _of_the_invited(text: str, numbers: Sequence[Fact], place: int) -> Fact:
    """Return the number at a *place*, or that of those who came, where it counts all invited: "7 of the 8 persons invited"."""
    number = numbers[place]
    some = numbers[place - 1] if place else number
    is_some = _SOME_OF.fullmatch(text, some.end, number.start)
    return some if is_some and _INVITED.match(text, number.end) else number


def _behind(said: Wording, fact: Fact) -> str:
    return said.text[fact.end : fact.end + 9].casefold().strip(" ()")


def _miscounted(
    said: Wording, sentence: Sequence[Fact], rows: int, open_rows: bool
) -> Iterator[_Finding]:
    """Yield the numbers of persons in a *sentence* that are not that of the *rows*, of which some may be open; a part may be less."""
    for place, fact in enumerate(sentence):
        if _is_elsewhere(said.text, fact):
            continue
        is_part = (
            any(each.value > fact.value for each in sentence[:place])
            or _SOME.match(said.text, fact.end)
            or _AMONG_THEM.search(said.text, max(0, fact.start - _NEAR), fact.start)
        )
        if fact.value > rows or not (open_rows or is_part or fact.value == rows):
            message = _(
                "{number} were present, but the list has {rows} names",
                number=said.quoted(fact.text),
                rows=rows,
            )
            hint = _("count again; write a name for each who was there")
            yield said.place(fact.start, fact.end), message, hint


_AMONG_THEM = expression(
    r"\b(?:di\s+antaranya|termasuk|among\s+them|among\s+whom|of\s+whom|including"
    r"|(?:dari|of)\b[^.;,]{3,80},\s+(?:yaitu|yakni|terdiri\s+(?:atas|dari)|namely|that\s+is|consisting\s+of|comprising))\b[^.;]*$",
    re.IGNORECASE,
)
"""Before how many of those who came were of one kind: "hadir 7 dari 11 anggota, di antaranya 2 orang", "yaitu 2 orang dari setiap daerah"."""
_ANOTHER_TIME = expression(
    r"\b(?:lalu|sebelumnya|terdahulu|berikutnya|mendatang|akan|diharapkan|direncanakan|ditargetkan|diperkirakan|apabila|jika|bila|kuorum"
    r"|last|previous\w*|earlier|next|will|would|expected|planned|if|quorum)\b",
    re.IGNORECASE,
)
"""Tells of another meeting than that of the minutes."""
_MEETING = expression(r"\b(?:rapat|pertemuan|meeting)\b", re.IGNORECASE)
_EVENT = expression(
    r"\b(?:pameran|pelatihan|pembekalan|penyuluhan|kursus|gladi|simulasi|sosialisasi|festival|lokakarya|upacara|kegiatan|acara|bimbingan"
    r"|lomba|donor|magang|angkatan|kelas|fair|traineeship|trainees?|interns?|internship|apprentices|class|training|briefing|exercise|drill|workshop|festival|ceremony|event|course)\b",
    re.IGNORECASE,
)
"""What other people attend than a meeting on it."""
_THIS_MEETING = expression(
    r"\b(?:rapat|pertemuan|sidang|musyawarah|pembahasan|diskusi|forum|rakor|koordinasi|evaluasi|perundingan|konferensi|acara|daftar|hari|tanggal|pukul"
    r"|meeting|session|discussions?|talks|forum|deliberations?|negotiations?|conference|gathering|it|this|day)\b",
    re.IGNORECASE,
)
_WHAT_WAS_ATTENDED = (
    expression(
        r"(?:^|[.;:,]\s+)(?P<what>[^\W\d_][^.;:,]{4,120}?)\s+(?:telah\s+|sudah\s+|juga\s+)?dihadiri(?:\s+oleh)?\s+(?:(?:sebanyak|sekitar)\s+)?$",
        re.IGNORECASE,
    ),
    expression(
        r"(?:^|[.;:,]\s+)(?P<what>[^\W\d_][^.;:,]{4,120}?)\s+(?:was|were|(?:has|have|had)\s+been)\s+attended\s+by\s+(?:(?:about|some|only)\s+)?$",
        re.IGNORECASE,
    ),
)
"""Before the number of those who attended it; the sentence may go on with that: "..., dihadiri 7 orang"."""
_ATTENDED_WHAT = expression(
    r"\W*(?:orang|persons|people)\s+(?:[^.;:,]{0,60}?\s)?"
    r"(?:hadir\s+(?:dalam|pada)|(?:have\s+|had\s+)?attended)\s+(?P<what>(?!in\b|on\b|by\b)[^.;:,]{4,80})",
    re.IGNORECASE,
)
_NEAR = 200
"""Letters before and behind a number in which its clause begins and ends."""


def _is_elsewhere(text: str, number: Fact) -> bool:
    """Return whether the sentence of *text* with a *number* of persons tells of others than those at the meeting."""
    first = max(0, number.start - _NEAR)
    before, after = sentence_around(text[first : number.end + _NEAR], number.start - first)
    sentence, clause = before + after, before.rpartition(", ")[2] + after.partition(", ")[0]
    of_event = _EVENT.search(sentence) and not _MEETING.search(sentence)
    of_others = _OF_ALL.match(before) and not _PRESENT.search(clause)
    return bool(
        _ANOTHER_TIME.search(clause)
        or of_event
        or of_others
        or _is_of_something_else(text, number, first)
    )


_OF_ALL = expression(r"\s*(?:Dari|Di\s+antara|(?:Out\s+)?Of)\s+[^.;,]{3,100},\s", re.IGNORECASE)
"""Opens a sentence on how many of all did something: "Dari 8 peserta, 7 orang menerima sertifikat"."""


def _is_of_something_else(text: str, number: Fact, first: int) -> bool:
    """Return whether *text* calls what so many attended, and it is no meeting: "Kelas ibu hamil dihadiri 312 orang"."""
    told = [each.search(text, first, number.start) for each in _WHAT_WAS_ATTENDED]
    told.append(_ATTENDED_WHAT.match(text, number.end))
    return any(found and not _THIS_MEETING.search(found["what"]) for found in told)


_SOME = expression(
    r"\W*(?:orang|persons|people)\s+(?:(?:peserta|wakil|perwakilan|pejabat|pegawai|utusan|undangan)\s+)?"
    r"(?:(?:dari|from|mewakili|representing)\s+(?:the\s+)?(?:PIHAK|Pemerintah|Kabupaten|Kota|Provinsi|Dinas|(?:\w+\s+){1,4}(?:Regency|City|Province)|(?:FIRST|SECOND|THIRD)\b)"
    r"|laki-laki|perempuan|pria|wanita|di\s+antara)",
    re.IGNORECASE,
)
"""Behind the number of those of one side: "3 orang dari Kabupaten Nunukan"."""
_COUNTED = ("orang", "persons", "people")
_ON_THE_LIST = expression(r"\b(?:daftar\s+hadir|attendance\s+list)\b", re.IGNORECASE)
_LISTED = (*_COUNTED, "peserta", "particip")


def _nobody_there(minutes: Minutes) -> Iterator[_Finding]:
    """Yield a party that took part, and from which nobody is on the list of those whose names are known."""
    if isinstance(minutes.participants, Unknown) or isinstance(minutes.issuer, Unknown):
        return
    listed = _listed_regions(minutes)
    listed = listed and listed | _represented(minutes)
    places = {place.code: place for place in places_among(minutes.agreement_parties)}
    for text in minutes.participants if listed else ():
        for language, said in text.items():
            codes = {each.region.code for each in named_regions(said)} & places.keys()
            if language == "id" and len(codes) == 1 and codes.isdisjoint(listed):
                message = _(
                    "{region} is among `participants`, but nobody from it on the attendance list",
                    region=places[codes.pop()].name,
                )
                hint = _("write who was there for it, or correct `participants`")
                yield said.origin.source, message, hint


def _represented(minutes: Minutes) -> set[str]:
    """Return the codes of the regions of which a unit is on the list, by its name in the party file or by the region in its own."""
    parties = regions_among(minutes.agreement_parties)
    names = [(party, _unit_names(party)) for party in parties]
    borne = Counter(name for _party, own in names for name in own)
    found = set[str]()
    for text in _rows(minutes):
        regions = {each.region.code for each in named_regions(text)}
        plain = _plain(_without_regions(text))
        for party, own in names:
            is_unit = any(f" {name} " in plain for name in own if borne[name] == 1)
            is_named = _plain(party.bare_name) in plain
            if (is_unit or is_named) and regions <= {party.place.code}:
                found.add(party.place.code)
    return found


def _unit_names(party: RegionParty) -> set[str]:
    """Return how the units of *party* are called, in small letters."""
    return {
        _plain(str(each)).strip() for unit in party.units.values() for each in unit.name.values()
    }


def _plain(text: str) -> str:
    """Return the words of *text* in small letters, each between spaces."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


_WORD = expression(r"[^\W_]+")


def _without_regions(text: str) -> str:
    """Return *text* without the regions that it names by their kind: Kota Madiun is not Kabupaten Madiun."""
    for found in reversed(named_regions(text)):
        text = f"{text[: found.start]}, {text[found.end :]}"
    return text


_STAYED_AWAY = expression(
    r"\b(?:berhalangan(?:\s+hadir)?|tidak\s+(?:dapat\s+)?(?:hadir|menghadiri)|tidak\s+mengirim(?:kan)?\s+(?:wakil|perwakilan)"
    r"|(?:was|were)\s+(?:absent|unable\s+to\s+attend)|(?:did|could)\s+not\s+attend)\b",
    re.IGNORECASE,
)
_WHOLE = expression(r"(?:(?:Pemerintah|Wakil|Perwakilan|Utusan|The)\s*)*", re.IGNORECASE)
"""What may stand before a region that stayed away as a whole, and not one of its officials."""


def _stayed_away(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield a region of which a text says that it did not come, and of which somebody is on the list."""
    listed = _listed_regions(minutes)
    for said in texts(case) if listed else ():
        for begin, sentence in sentences_of(said.text):
            away = _STAYED_AWAY.search(sentence)
            regions = named_regions(sentence[: away.start()]) if away else []
            if away is None or len(regions) != 1 or regions[0].region.code not in listed:
                continue
            start, end = regions[0].start, regions[0].end
            is_whole = _WHOLE.fullmatch(sentence[:start].strip())
            of_another = _ANOTHER_TIME.search(sentence) or _names_a_day(said, begin, sentence)
            if is_whole and not of_another and not sentence[end : away.start()].strip():
                message = _(
                    "{region} did not come, but is on the attendance list",
                    region=said.quoted(sentence[start:end]),
                )
                hint = _("correct the text, or the list")
                yield said.place(begin + start, begin + away.end()), message, hint


def _names_a_day(said: Wording, begin: int, sentence: str) -> bool:
    """Return whether the *sentence* of what is *said* that begins at *begin* gives a day, as of another meeting."""
    end = begin + len(sentence)
    return any(begin <= each.start < end for each in said.facts(FactKind.DATE))


def _listed_regions(minutes: Minutes) -> set[str]:
    """Return the codes of the regions that the attendance list names."""
    return {each.region.code for text in _rows(minutes) for each in named_regions(text)}


def _rows(minutes: Minutes) -> list[str]:
    """Return the institutions and offices that the attendance list names."""
    return [
        str(text)
        for row in minutes.attendance
        for said in (row.institution, {} if isinstance(row.office, Unknown) else row.office)
        for text in said.values()
    ]


def _seated_elsewhere(minutes: Minutes) -> Iterator[_Finding]:
    """Yield who holds an office of one party, and is listed for another."""
    parties = {place.code: place for place in places_among(minutes.agreement_parties)}
    for row in minutes.attendance:
        for language, office in ({} if isinstance(row.office, Unknown) else row.office).items():
            institution = row.institution.get(language)
            held, listed = (
                {each.region.code for each in named_regions(text or "")} & parties.keys()
                for text in (office, institution)
            )
            held = held or _of_district(office, parties.values())
            if institution is not None and held and listed and held.isdisjoint(listed):
                message = _("{office} is listed for another region", office=f"`{office}`")
                hint = _("write the institution of this office")
                yield institution.origin.source, message, hint


_OF_DISTRICT = expression(
    r"\b(?:Camat|Sekretaris\s+Camat|Kecamatan|Head\s+of)\s+(?P<name>[A-Z]\w+(?:\s+[A-Z]\w+){0,2}?)(?:\s+(?:Sub-?)?[Dd]istrict)?\s*$"
)


def _of_district(office: str, places: Iterable[Region]) -> set[str]:
    """Return the code of the only one of *places* that has the district of *office*: of "Camat Jebres"."""
    found = _OF_DISTRICT.search(office)
    return {each.code for each in places if found and lies_in(found["name"], each)}


def _in_another_office(minutes: Minutes) -> Iterator[_Finding]:
    """Yield who led or minuted the meeting, and is listed in another office."""
    led = (minutes.chair, minutes.secretary, minutes.recorder)
    offices = {
        bare_name(each.name): each.office["id"]
        for each in led
        if not isinstance(each, Unknown) and not isinstance(each.name, Unknown)
    }
    for row in minutes.attendance:
        if isinstance(row.name, Unknown) or isinstance(row.office, Unknown):
            continue
        held, listed = offices.get(bare_name(row.name)), row.office.get("id")
        if held and listed and differ(held, f"{listed} {row.institution.get('id', '')}"):
            message = _(
                "`{name}` is `{office}` in these minutes, but is listed as `{listed}`",
                name=row.name,
                office=held,
                listed=listed,
            )
            yield listed.origin.source, message, _("correct one of the two")
    for held, listed in offices_listed_otherwise(minutes):
        message = _(
            "`{office}` is not on the attendance list, but `{listed}` is",
            office=held,
            listed=listed,
        )
        yield held.origin.source, message, _("correct one of the two")


def _unnamed(minutes: Minutes) -> Iterator[_Finding]:
    told = " ".join(told_participants(minutes)).casefold()
    issuer = minutes.issuer
    for party in minutes.agreement_parties if told else ():
        name = party.bare_name.casefold()
        rows = [text for row in minutes.attendance for text in row.institution.values()]
        present = next((text for text in rows if name in text.casefold()), None)
        is_host = not isinstance(issuer, Unknown) and issuer.key == party.key
        if present is not None and name not in told and not is_host:
            message = _(
                "{region} is on the attendance list but not among `participants`",
                region=party.full_name,
            )
            hint = _("write who took part for it, or correct the list")
            yield present.origin.source, message, hint


def _speaks_first(sentence: str, named: NamedRegion) -> bool:
    """Return whether *sentence* begins with an office of the region that is *named*, or with its head."""
    before = sentence[: named.start]
    return not before.strip() if named.as_head else bool(_OFFICE.match(before))


_OFFICE = expression(
    r"^(?:Narahubung|Kepala|Wakil|Perwakilan|Utusan|Sekretaris|Ketua|Staf|Petugas|Pejabat|Asisten|Camat|Dinas|Badan|Bagian|Bupati|Wali\s+Kota)\b[^,;:]{0,80}$"
)
_SAYS = expression(
    r"\s+(?:(?:kemudian|juga|selanjutnya|lalu|pun)\s+)?(?:menyampaikan|menjelaskan|melaporkan|mengusulkan|meminta|menanggapi|menyatakan|menegaskan"
    r"|menambahkan|mengingatkan|memaparkan|menjawab|menanyakan|menyetujui|menyanggupi|menyarankan|mengeluhkan|berpendapat|berharap|bersedia)\b"
)
_IN_WRITING = expression(
    r"\b(?:surat\w*|tertulis|telepon|pesan|sebelumnya|laporannya|daring|arahan|instruksi|edaran|kebijakan|kunjungan|telah|tanggal|melalui)\b",
    re.IGNORECASE,
)
"""In a sentence on what somebody said who need not have been there."""


def _absent_speakers(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield an officer who speaks for a region that is no party and took no part."""
    parties = minutes.agreement_parties
    there = {
        each.region.code
        for text in (*told_participants(minutes), *_rows(minutes))
        for each in named_regions(text)
    }
    for said, stretch in indonesian_stretches(case) if told_participants(minutes) else ():
        for begin, sentence in sentences_of(stretch.text):
            for each in named_regions(sentence):
                if (
                    is_strange(each.region, parties)
                    and each.region.level != "provinsi"
                    and each.region.code not in there
                    and _speaks_first(sentence, each)
                    and _SAYS.match(sentence, each.end)
                    and not _IN_WRITING.search(sentence)
                ):
                    start = stretch.start + begin + each.start
                    end = stretch.start + begin + each.end
                    message = _(
                        "{region} speaks here, but is not a party and did not take part",
                        region=said.quoted(said.text[start:end]),
                    )
                    hint = _("name the region that spoke, or add it to `participants`")
                    yield said.place(start, end), message, hint
