"""The rows of an attendance list: how many came from each side, more of a kind than a side has, and participants without a row."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from mou_gen.checks.case import Case
from mou_gen.checks.worded_provisions import worded_provisions
from mou_gen.checks.wording import indonesian_stretches
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.errors import Source
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.minutes import Attendee, Minutes
from mou_gen.kinds.party import places_among
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.named_regions import named_regions
from mou_gen.language.phrases import content
from mou_gen.language.stated_amounts import amount_of, sentences_of
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

_Finding = tuple[Source, str, str]
"""Where something is wrong, what it is, and what to do."""


def mistaken_rows(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield how many came from each side by the texts of *minutes* and not by the list, and participants without a row."""
    if minutes.attendance:
        yield from _by_sides(case, minutes)
        yield from _more_than_seats(minutes)
        yield from _without_a_row(minutes, _present(case))
        yield from _no_participant(minutes)


# ---- how many came from each side ------------------------------------------------------

_CAME = expression(r"\b(?:dihadiri|hadir)\b", re.IGNORECASE)
_OF_EACH = expression(
    r"\s*orang\s+(?:dari|mewakili)\s+(?:setiap|tiap|tiap-tiap|masing-masing)\s+(?:daerah|pihak|kabupaten|kota|pemerintah)\b",
    re.IGNORECASE,
)
_OF_ONE = expression(
    r"\s*orang\s+(?:(?:wakil|peserta|pejabat|utusan)\s+)?(?:dari|mewakili)\s+(?:Pemerintah\s+)?(?=[A-Z])"
)


_SOME_OF_THEM = expression(
    r"\b(?:di\s+antaranya|termasuk|antara\s+lain|hanya)\b[^.;]*$", re.IGNORECASE
)


def _by_sides(case: Case, minutes: Minutes) -> Iterator[_Finding]:
    """Yield a number of persons of one side, or of each, that the list does not have, of as many in all as it has rows."""
    sides = _sides(minutes)
    for said, stretch in indonesian_stretches(case) if sides else ():
        for begin, sentence in sentences_of(stretch.text):
            numbers = [each for each in facts(sentence, "id") if each.kind is FactKind.NUMBER]
            most = max(map(amount_of, numbers), default=0)
            whole = most == len(minutes.attendance)
            for fact in numbers if whole and _CAME.search(sentence) else ():
                if any(amount_of(fact) != count for count in _counted(sentence, fact, sides)):
                    message = _(
                        "{number} came from each side or from this one, but the attendance list has {counts}",
                        number=said.quoted(fact.text),
                        counts=", ".join(f"{count}" for count in sides.values()),
                    )
                    start = stretch.start + begin + fact.start
                    hint = _("count again; write the institution that each person came from")
                    yield said.place(start, start + len(fact.text)), message, hint


def _counted(sentence: str, fact: Fact, sides: Counter[str]) -> list[int]:
    """Return how many rows the sides have of which *fact* counts the persons in a *sentence*; nothing where it counts others."""
    if _OF_EACH.match(sentence, fact.end):
        return list(sides.values())
    if _SOME_OF_THEM.search(sentence, 0, fact.start):
        return []
    of_one = _OF_ONE.match(sentence, fact.end)
    named = [each for each in named_regions(sentence) if of_one and each.start == of_one.end()]
    return [sides[each.region.code] for each in named if each.region.code in sides]


def _sides(minutes: Minutes) -> Counter[str]:
    """Return how many rows each region that is a party has; nothing where some row is of none of them, or of several."""
    places = places_among(minutes.agreement_parties)
    sides = Counter({place.code: 0 for place in places})
    for row in minutes.attendance:
        codes = {each.region.code for each in named_regions(row.institution.get("id", ""))}
        if len(codes & sides.keys()) != 1:
            return Counter()
        sides.update(codes & sides.keys())
    return sides


# ---- more of a kind than a side has -----------------------------------------------------

_KIND = r"(?P<kind>(?:wakil|perwakilan|utusan)(?:\s+[a-z]+){1,3}?)"
_SIDE = r"(?:setiap|tiap|tiap-tiap|masing-masing)\s+(?:daerah|PIHAK|kabupaten|kota)\b"
_SPEAKS_FOR = expression(rf"{_KIND}$", re.IGNORECASE)
"""The office of who is there for people that are no office: "Wakil perajin"."""
_SEATS = expression(rf"\s*(?:orang\s+)?{_KIND}\s+dari\s+{_SIDE}", re.IGNORECASE)
_OF_THEM = expression(rf"\b{_KIND}\s*,\s+(?:yaitu|yakni|masing-masing)\s+$", re.IGNORECASE)
_FROM_EACH = expression(
    rf"\s*(?:(?:orang|wakil|perwakilan|utusan)\s+)?dari\s+{_SIDE}", re.IGNORECASE
)

_AT_LEAST = expression(
    r"\b(?:paling\s+(?:sedikit|kurang)|sekurang-kurangnya|sedikitnya|setidak(?:-tidak)?nya|minimal|minimum)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
"""Before a number that a side may have more than."""


def _more_than_seats(minutes: Minutes) -> Iterator[_Finding]:
    """Yield a row of one that speaks for others, of which its side has more than the agreement gives each side."""
    of_side: dict[tuple[str, str], list[SourcedText]] = {}
    for row in minutes.attendance:
        office = None if isinstance(row.office, Unknown) else row.office.get("id")
        kind = _SPEAKS_FOR.match(office.strip()) if office else None
        codes = {each.region.code for each in named_regions(row.institution.get("id", ""))}
        if office is not None and kind is not None and len(codes) == 1:
            of_side.setdefault((_plain(kind), codes.pop()), []).append(office)
    several = {key: offices for key, offices in of_side.items() if len(offices) > 1}
    agreed = _seats_of_each(minutes.agreement) if several and minutes.agreement else {}
    for (kind_of, _side), offices in several.items():
        seats = agreed.get(kind_of)
        if seats and len(offices) > amount_of(seats):
            office = offices[-1]
            message = _(
                "by the agreement each side has {number} of `{office}`, and more are on the list",
                number=f"`{seats.text}`",
                office=office,
            )
            hint = _("write the institution that each person came from")
            yield office.origin.source, message, hint


def _seats_of_each(agreement: JointAgreement) -> dict[str, Fact]:
    """Return how many of each kind a side has by *agreement*, the most where it says several: "6 wakil perajin, yaitu 2 wakil dari masing-masing daerah"."""
    found: dict[str, Fact] = {}
    for provision in worded_provisions(agreement):
        text = provision.text
        for fact in facts(text, "id"):
            seats = _SEATS.match(text, fact.end)
            if seats is None and _FROM_EACH.match(text, fact.end):
                seats = _OF_THEM.search(text[: fact.start])
            if fact.kind is FactKind.NUMBER and seats and not _AT_LEAST.search(text[: fact.start]):
                kind = _plain(seats)
                found[kind] = max(found.get(kind, fact), fact, key=amount_of)
    return found


def _plain(found: re.Match[str]) -> str:
    return " ".join(found["kind"].casefold().split())


# ---- participants without a row --------------------------------------------------------

_MEMBERS_CAME = expression(
    r"\s*(?:dari\s+\d+\s*(?:\([^()]{1,40}\)\s*)?)?anggota\b(?:(?!\b(?:tidak|berhalangan|belum)\b)[^.;:\d]){0,60}?\bhadir\b",
    re.IGNORECASE,
)
"""Behind the number of members who came: "6 (enam) dari 7 (tujuh) anggota hadir"."""
_OTHERS = expression(
    r"\b(?:dari|jika|apabila|bila|kuorum|sedikit(?:nya)?|sekurang-kurangnya|minimal|lalu|sebelumnya|berikutnya)\s[^.;]{0,40}$",
    re.IGNORECASE,
)
"""Before the number of all members, of how many must come, or of those at another meeting."""
_NEAR = 60
_INSTITUTION = expression(
    r"(?:Kementerian|Badan|Balai|Kantor|PT|CV|Perum|Perseroan|Bank|Universitas|Politeknik|Institut|Sekolah|Organisasi|Lembaga|Yayasan"
    r"|Koperasi|Komisi|Kepolisian|Kejaksaan|Pengadilan|Stasiun|Rumah\s+Sakit|Asosiasi|Perkumpulan|Palang\s+Merah|Unit|Ombudsman)\s+[A-Z(]"
)
_SPOKESMAN = expression(r"(?:Wakil|Perwakilan|Utusan)\s+[a-z]")
"""Who speaks for people that are no office, of whom an incomplete list may have none."""
_COUNTED = expression(
    r"\d|\b(?:dua|tiga|empat|lima|para|sejumlah|beberapa|undangan|peninjau)\b", re.I
)
_CAPACITY = expression(r"\s*(?:,|\().*$")
_GENERIC = frozenset(
    re.findall(
        r"\w+",
        "kementerian badan balai kantor pt cv universitas lembaga organisasi nasional indonesia wakil perwakilan unit utusan republik",
    )
)
_SHORT_NAME = expression(r"\b(?!PT\b|CV\b|UD\b)[A-Z]{2,}\w*\b|\b[A-Z][a-z]+[A-Z]{2,}\b")


def _without_a_row(minutes: Minutes, present: int | None) -> Iterator[_Finding]:
    """Yield an institution that took part and is not on the list, and a spokesman whose row is the one that the list lacks.

    A list that has far fewer rows than members were *present* is no complete one; a short name on it may be that of anybody.
    """
    if isinstance(minutes.participants, Unknown) or _has_short_names(minutes):
        return
    lacking = None if present is None else present - len(minutes.attendance)
    unlisted = [
        text
        for each in minutes.participants
        if (text := each.get("id")) is not None and not _is_listed(text, minutes.attendance)
    ]
    for text in unlisted:
        is_one_short = lacking is not None and 0 < lacking <= len(unlisted)
        is_institution = _INSTITUTION.match(text) and (lacking is None or lacking <= len(unlisted))
        if is_institution or (_SPOKESMAN.match(text) and is_one_short):
            message = _(
                "`{name}` is among `participants`, but not on the attendance list", name=text
            )
            hint = _("write who was there for it, or correct `participants`")
            yield text.origin.source, message, hint


_FROM_OUTSIDE = expression(
    r"(?:Kementerian|Badan\s+Nasional|PT|CV|Perum|Bank|Universitas|Politeknik|Organisasi|Lembaga|Yayasan|Koperasi|Kepolisian|Kejaksaan"
    r"|Asosiasi|Perkumpulan|Palang\s+Merah|Ombudsman)\s+[A-Z(]"
)
"""An institution that is no part of a region, nor a committee of the parties."""


def _no_participant(minutes: Minutes) -> Iterator[_Finding]:
    """Yield an institution on the list that did not take part."""
    if isinstance(minutes.participants, Unknown) or _has_short_names(minutes):
        return
    told = [content(each.get("id", "")) for each in minutes.participants]
    for row in minutes.attendance:
        text = row.institution.get("id")
        if text is None or not _FROM_OUTSIDE.match(text) or named_regions(text):
            continue
        office = "" if isinstance(row.office, Unknown) else row.office.get("id", "")
        names = [content(each) - _GENERIC for each in (text, office) if each]
        if not any(2 * len(words & each) >= len(words) for words in names for each in told):
            message = _(
                "`{name}` is on the attendance list but not among `participants`", name=text
            )
            yield text.origin.source, message, _("write who took part for it, or correct the list")


_AFAR = expression(r"\b(?:daring|virtual|zoom|konferensi\s+video)\b", re.IGNORECASE)
"""Takes part from where nobody signs a list."""
_MINISTRY = expression(r"Kementerian\b")
_DIRECTORATE = expression(r"(?:Direktorat\s+Jenderal|Ditjen|Deputi|Inspektorat\s+Jenderal)\b")
"""Signs a list for the ministry that it is a part of."""


def _is_listed(participant: SourcedText, rows: Sequence[Attendee]) -> bool:
    """Return whether a row may be that of *participant*: half of its words are there, or its short name, or it names a region or a number."""
    if named_regions(participant) or _COUNTED.search(participant) or _AFAR.search(participant):
        return True
    if _MINISTRY.match(participant) and any(
        _DIRECTORATE.match(row.institution.get("id", "")) for row in rows
    ):
        return True
    words = content(_CAPACITY.sub("", participant)) - _GENERIC
    short = {each.casefold() for each in _SHORT_NAME.findall(participant)}
    for row in rows:
        office = "" if isinstance(row.office, Unknown) else row.office.get("id", "")
        said = content(f"{row.institution.get('id', '')} {office}")
        if short & said or 2 * len(words & said) >= len(words):
            return True
    return False


def _has_short_names(minutes: Minutes) -> bool:
    """Return whether an institution on the list of *minutes* is called by a short name that no participant has."""
    told = (
        ""
        if isinstance(minutes.participants, Unknown)
        else " ".join(each.get("id", "") for each in minutes.participants)
    )
    return any(
        short not in told
        for row in minutes.attendance
        for short in _SHORT_NAME.findall(row.institution.get("id", ""))
    )


def _present(case: Case) -> int | None:
    """Return how many members were present, as the texts of *case* tell, None where they do not."""
    told = [
        int(amount_of(fact))
        for _said, stretch in indonesian_stretches(case)
        for fact in _members_present(stretch.text)
    ]
    return max(told, default=None)


def _members_present(text: str) -> Iterator[Fact]:
    """Yield how many members came to the meeting by an Indonesian *text*."""
    for fact in facts(text, "id"):
        is_number = fact.kind is FactKind.NUMBER and fact.sure
        before = text[max(0, fact.start - _NEAR) : fact.start]
        if is_number and _MEMBERS_CAME.match(text, fact.end) and not _OTHERS.search(before):
            yield fact
