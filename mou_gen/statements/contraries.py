"""What two Indonesian sentences say of one thing and what cannot both hold: free and charged, open and closed, and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import ANY_PARTY, parties_in
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class


class StanceKind(StrEnum):
    """What is said of a thing."""

    FREE = "free"
    CHARGED = "charged"
    SECRET = "secret"
    PUBLIC = "public"
    MUST = "must"
    DOES = "does"
    MAY = "may"
    HAS_RIGHT = "has right"
    NEED_NOT = "need not"
    MUST_NOT = "must not"
    DOES_NOT = "does not"


_CLASHES = frozenset(
    pair
    for each in (
        (StanceKind.FREE, StanceKind.CHARGED),
        (StanceKind.SECRET, StanceKind.PUBLIC),
        (StanceKind.MUST, StanceKind.MAY),
        (StanceKind.MUST, StanceKind.NEED_NOT),
        (StanceKind.MUST, StanceKind.MUST_NOT),
        (StanceKind.MUST, StanceKind.DOES_NOT),
        (StanceKind.DOES, StanceKind.NEED_NOT),
        (StanceKind.DOES, StanceKind.MUST_NOT),
        (StanceKind.DOES, StanceKind.DOES_NOT),
        (StanceKind.MAY, StanceKind.MUST_NOT),
        (StanceKind.MAY, StanceKind.DOES_NOT),
        (StanceKind.HAS_RIGHT, StanceKind.MUST_NOT),
    )
    for pair in (each, each[::-1])
)


@value_class
class Stance:
    """What a sentence says of a thing."""

    kind: StanceKind
    matter: tuple[Sense, ...]
    bearer: tuple[Sense, ...] = ()
    """Who or what it is said of, where that is free or charged for."""
    context: frozenset[object] = frozenset()
    """Numbers, parties and conditions, which both must share."""
    fee: tuple[Sense, ...] = ()
    """For what is charged."""
    payer: str = ""
    """The party that pays; "" where others do."""
    parties: frozenset[str] = frozenset()

    def contradicts(self, other: Stance) -> bool:
        """Return whether *other* says the contrary of the same thing."""
        if (self.kind, other.kind) not in _CLASHES:
            return False
        if self.kind is StanceKind.FREE:
            return _charges(other, self)
        if self.kind is StanceKind.CHARGED:
            return _charges(self, other)
        same = names_all(self.matter, other.matter) and names_all(other.matter, self.matter)
        return same and self.context == other.context


def stances(text: str) -> Iterator[Stance]:
    """Yield what the Indonesian sentence *text* says of things."""
    yield from _charging(text)
    yield from _secrecy(text)
    yield from _norms(text)


# ---- free and charged ------------------------------------------------------------------------

_FEE = r"(?:biaya|bayaran|pungutan|uang|tarif|retribusi|iuran|sumbangan|sewa|ongkos|bea|imbalan|kontribusi)"
_FREE = expression(
    rf"\btanpa\s+(?:(?:adanya|ada|dipungut|memungut|dikenai|dikenakan|mengenakan|membayar|meminta|menarik|ditarik)\s+)?{_FEE}\b"
    rf"|\b(?:tidak|dilarang)\s+(?:(?:boleh|dapat|akan|perlu|wajib)\s+)?(?:dipungut|memungut|dikenai|dikenakan|mengenakan|membayar|ditarik|menarik)\s+{_FEE}\b"
    rf"|\bgratis\b|\bcuma-cuma\b|\b(?:di)?bebas(?:kan)?\s+(?:dari\s+)?{_FEE}\b",
    re.IGNORECASE,
)
_CHARGED = expression(
    r"\b(?:membayar|dipungut|dikenai|dikenakan|ditarik|menyetor|melunasi|memungut|mengenakan|menarik|dimintai|diminta\s+membayar)\s+"
    rf"(?P<fee>{_FEE}\b(?:\s+(?!sebesar\b|senilai\b|kepada\b|pada\b|paling\b|setiap\b|untuk\b|bagi\b|dari\b|oleh\b)[^\W\d_]+){{0,3}})",
    re.IGNORECASE,
)
_FEE_CHARGED = expression(
    rf"^(?:besar(?:an|nya)?\s+)?(?P<fee>{_FEE}\b(?:\s+[^\W\d_]+){{0,10}}?)\s+"
    r"(?:(?:adalah|ialah|ditetapkan|dikenakan|dipungut|dibayar(?:kan)?)\s+)?(?:sebesar|senilai|dibayar(?:kan)?|dipungut|dikenakan|ditetapkan)\b",
    re.IGNORECASE,
)
"""A fee as what a sentence is about: "Biaya pendaftaran murid sebesar"."""
_EXCEPT = expression(
    r"\b(?:kecuali|selain|di\s+luar|luar|setelah|sesudah|melebihi|lebih\s+dari|kelebihan|jika|apabila|bila|dalam\s+hal|denda|terlambat"
    r"|keterlambatan|hilang|rusak|tambahan|sukarela|hanya|ditanggung|dibiayai|diganti\w*|dikembalikan|subsidi|lain(?:nya)?|umum(?:nya)?"
    r"|selama\s+\d+|(?:mulai|sejak|pada)\s+(?:hari|bulan|tahun)\s+(?:pertama|ke\w+))\b",
    re.IGNORECASE,
)
_DUE = expression(
    r"\b(?:paling\s+(?:lambat|lama|cepat)|selambat-lambatnya|dalam(?:\s+(?:waktu|jangka\s+waktu))?)\s+[^.;,]{1,40}?\b(?:hari|minggu|bulan)(?:\s+kerja)?"
    r"\s+(?:setelah|sesudah)\b",
    re.IGNORECASE,
)
"""By when, which excepts nobody: "paling lambat 7 (tujuh) hari setelah pengumuman"."""
_TAKES = expression(r"\bme(?:mungut|ngenakan|narik)\b", re.IGNORECASE)
"""Says that whoever it is said of takes the money, and does not pay it."""
_TAKEN_FROM = expression(
    r"\b(?:oleh|dari|kepada|bagi)\s+(?P<who>(?:(?!(?:paling|sebesar|senilai|pada|untuk|selambat|dalam|sebagai|saat)\b)[^\W\d_]+\s*){1,8})",
    re.IGNORECASE,
)
_KIN = expression(r"\b(?:orang\s+tua|wali)(?:\s*(?:/|dan|atau|dan/atau)\s*wali)?\b", re.IGNORECASE)
"""Who pays for a child, which is not another payer."""
_CLAUSE = expression(r"[,;:]|\bdan\s+(?=[^\W\d_]+\s+(?:tidak|wajib|dilarang)\b)")
_VERB = expression(r"\b(?:di|me|ber|ter)[^\W\d_]{4,}")
_TAKEN_IN = expression(
    r"\b(?:diterima|menerima|dilayani|melayani|terdaftar|didaftar\w*|mengikuti|masuk|memasuki|penerimaan|pendaftaran|pelayanan)\b",
    re.IGNORECASE,
)
_ENTRANCE = expression(
    r"\b(?:pendaftaran|administrasi|masuk|pangkal|gedung|penerimaan|seleksi|formulir|komite|registrasi|pelayanan|layanan|karcis)\b",
    re.IGNORECASE,
)
"""For what somebody pays who is taken in or served."""
_FEE_WORDS = expression(rf"\b{_FEE}\b|\bbesar(?:an|nya)?\b", re.IGNORECASE)
_ENOUGH = 2


def _charging(text: str) -> Iterator[Stance]:
    if _EXCEPT.search(_DUE.sub(" ", text)):
        return
    if free := _FREE.search(text):
        start = max((each.end() for each in _CLAUSE.finditer(text, 0, free.start())), default=0)
        clause = text[start : free.start()]
        verb = _VERB.search(clause)
        who = things(_bare(clause[: verb.start()] if verb else _TAKEN_IN.sub(" ", clause)))
        taken = things("diterima") if _TAKEN_IN.search(clause) else ()
        parties = frozenset(parties_in(text))
        yield Stance(StanceKind.FREE, things(_bare(clause)), who, fee=taken, parties=parties)
        return
    charged = _CHARGED.search(text) or _FEE_CHARGED.search(text)
    if charged and not re.search(r"\btidak\b|\btanpa\b|\bdilarang\b", text, re.IGNORECASE):
        matter = f"{text[: charged.start()]} {charged['fee']} {text[charged.end() :]}"
        fee = things(_FEE_WORDS.sub(" ", charged["fee"]))
        if _ENTRANCE.search(charged["fee"]) or not fee:
            fee = (*fee, *things("diterima"))
        told = things(_FEE_WORDS.sub(" ", _bare(matter)))
        yield Stance(
            StanceKind.CHARGED, told, _payers(text, charged), fee=fee, payer=_payer(text, charged)
        )


def _payer(text: str, charged: re.Match[str]) -> str:
    """Return the party that pays what is *charged*, "" where it takes the money or another pays."""
    behind = text[charged.end() :]
    said = behind if _TAKES.match(charged[0]) else text[: charged.start()]
    return next(iter(parties_in(said)), "")


def _payers(text: str, charged: re.Match[str]) -> tuple[Sense, ...]:
    """Return who pays what is *charged*, as far as *text* tells."""
    who = text[: charged.start()]
    if _TAKES.match(charged[0]) or not who.strip():
        found = _TAKEN_FROM.search(text, charged.end("fee"))
        who = found["who"] if found else ""
    return things(_KIN.sub(" ", _bare(who)))


def _charges(charged: Stance, free: Stance) -> bool:
    """Return whether *charged* takes money for what is *free*."""
    if charged.payer and charged.payer not in free.parties:
        return False
    if len(charged.matter) >= _ENOUGH and names_all(free.matter, charged.matter):
        return True
    of_it = any(names_all((*free.matter, *free.fee), [each]) for each in charged.fee)
    if not of_it or not free.bearer:
        return False
    if len(free.bearer) >= _ENOUGH and names_all(charged.matter, free.bearer):
        return True
    return _is_any_of_them(charged.bearer, free)


def _is_any_of_them(payers: tuple[Sense, ...], free: Stance) -> bool:
    """Return whether *payers* are called what those are who are taken in for free, and nothing else: "murid yang diterima"."""
    told = (*free.bearer, *free.matter, *free.fee)
    return bool(payers and payers[0] & free.bearer[0]) and names_all(told, payers)


def _bare(text: str) -> str:
    """Return *text* without numbers, times and names of parties."""
    for each in _stated(text):
        text = f"{text[: each.start]}{' ' * len(each.text)}{text[each.end :]}"
    return ANY_PARTY.sub(" ", text)


def _stated(text: str) -> list[Fact]:
    return [each for each in facts(text, "id") if each.sure]


# ---- confidential and public -----------------------------------------------------------------

_PUBLISH = r"(?:umumkan|publikasikan|sebarluaskan|siarkan|unggah|tayangkan|pajang|tempelkan)"
_SECRET = expression(
    r"\b(?:dirahasiakan|(?:bersifat|berstatus|merupakan)\s+(?:data\s+|informasi\s+|dokumen\s+)?(?:rahasia|tertutup)"
    rf"|(?:tidak\s+(?:(?:boleh|dapat|akan)\s+)?|dilarang\s+(?:untuk\s+)?)di{_PUBLISH})\b",
    re.IGNORECASE,
)
_PUBLIC = expression(
    rf"\b(?:di{_PUBLISH}|(?:bersifat|berstatus)\s+(?:terbuka|publik)"
    r"|(?:terbuka|dibuka)\s+(?:untuk|bagi|kepada)\s+(?:umum|publik|masyarakat))\b",
    re.IGNORECASE,
)
_KEEPS = expression(r"\bmerahasiakan\s+(?P<what>[^.;,]*)", re.IGNORECASE)
_PUBLISHES = expression(
    r"\b(?:mengumumkan|memublikasikan|mempublikasikan|menyebarluaskan|menyiarkan|mengunggah|menayangkan)\s+(?P<what>[^.;,]*)",
    re.IGNORECASE,
)
_WHERE = expression(
    r"\b(?:kepada|di|pada|melalui|dalam|setiap|tiap|sejak|secara)\b.*", re.IGNORECASE
)
_IN_PART = expression(
    r"\b(?:kecuali|selain|hanya|tanpa|anonim\w*|agregat|ringkasan|rekapitulasi|sampai|hingga|setelah|sesudah|sebelum|jika|apabila|bila"
    r"|dalam\s+hal|dengan\s+persetujuan|seizin|disamarkan)\b",
    re.IGNORECASE,
)


def _secrecy(text: str) -> Iterator[Stance]:
    if _IN_PART.search(text):
        return
    for side, passive, active in (
        (StanceKind.SECRET, _SECRET, _KEEPS),
        (StanceKind.PUBLIC, _PUBLIC, _PUBLISHES),
    ):
        matter: tuple[Sense, ...] = ()
        if found := passive.search(text):
            matter = things(_bare(text[: found.start()]))
        elif (found := active.search(text)) and not re.search(r"\b(?:tidak|dilarang)\b", text):
            matter = things(_bare(_WHERE.sub("", found["what"])))
        if matter:
            yield Stance(side, matter)
            return


# ---- duties and permissions ------------------------------------------------------------------

_MODALS = {
    StanceKind.NEED_NOT: r"tidak\s+(?:wajib|harus|perlu|diwajibkan|diharuskan|berkewajiban)",
    StanceKind.MUST_NOT: r"tidak\s+(?:boleh|dapat|diperbolehkan|diperkenankan|dibenarkan|diizinkan|berhak)|dilarang",
    StanceKind.DOES_NOT: r"tidak",
    StanceKind.MUST: r"wajib|harus|berkewajiban|diwajibkan|diharuskan",
    StanceKind.MAY: r"dapat|boleh|diperbolehkan|diperkenankan|diizinkan",
    StanceKind.HAS_RIGHT: r"berhak",
}
_MODAL = expression(
    "|".join(
        rf"(?P<{side.name}>\b(?:{words})\b(?:\s+untuk\b)?)" for side, words in _MODALS.items()
    ),
    re.IGNORECASE,
)
_NO_NORM = expression(
    r"\b(?:apabila|jika|bila|karena|hal|agar|supaya|sehingga|hanya|kecuali|selain)\b[^,.;]{0,40}\b(?:tidak|dapat|boleh|wajib|harus)\b"
    r"|\btidak\s+(?:lebih|kurang|hanya|terbatas|satu|ada|se\w+)\b|\b(?:belum|bukan|jangan)\b",
    re.IGNORECASE,
)
_WHO = expression(r"\byang\s+(?P<more>[^,.;]{0,120})$", re.IGNORECASE)
_CONDITION = expression(
    r"\b(?:kecuali|selain|apabila|jika|bila|dalam\s+hal|sepanjang|hanya|tanpa|dengan|setelah|sesudah|sebelum|sejak|selama|sampai|hingga"
    r"|di\s+luar|atau|(?:dari|ke|kepada)\s+\w+|di)\b",
    re.IGNORECASE,
)
"""Words that the sense of a sentence turns on: where two say the same, they are the same."""
_FEWEST = 3
_FEWEST_OF_A_PASSIVE = 2
_DONE = expression(r"^\s*[^\W\d_]{4,}\s+di[^\W\d_]{4,}\s*\.?\s*$", re.IGNORECASE)
"""All that a short sentence says: "Vaksin dibekukan"."""
_ALL_THE_TIME = expression(
    r"(?:^|,?\s+)(?:selama|dalam|pada\s+(?:saat|waktu))\s+(?:masa\s+|proses\s+)?(?:pengangkutan|penyimpanan|pengiriman|perjalanan|pendistribusian|distribusi"
    r"|diangkut|disimpan|dikirim(?:kan)?|didistribusikan)(?:,\s*|(?=\s*\.?$))",
    re.IGNORECASE,
)
"""When goods are what they always are: no case that a prohibition would leave out."""
_DENIES = expression(r"\b(?:tidak|dilarang|bukan|belum)\b", re.IGNORECASE)
_FROZEN = expression(r"\b(?:di|mem)bekukan\b", re.IGNORECASE)
_SOME_OF_THE_TIME = expression(
    r"^(?:selama|dalam|pada\s+(?:saat|waktu))\s+(?:masa\s+|proses\s+)?(?:pengangkutan|penyimpanan|pengiriman|perjalanan|pendistribusian|distribusi"
    r"|diangkut|disimpan|dikirim(?:kan)?|didistribusikan|dibawa)(?:\s+[^\W\d_]+){1,4},\s*",
    re.IGNORECASE,
)
"""A case of what a prohibition without cases forbids: "Selama diangkut antarpulau, vaksin dibekukan"."""
_FROZEN_AT = expression(
    r"\b(?P<act>(?:di|mem)bekukan)\s+(?:pada|dengan|sampai|hingga|dalam)\s+(?:suhu|temperatur)\s+[^.;]{1,80}?(?:\bderajat(?:\s+C(?:elsius|elcius)?\b)?|[°º]\s?C?)",
    re.IGNORECASE,
)
_WHAT_FOR = expression(
    r",?\s+(?:agar|supaya)\s+(?:tidak|tetap|lebih|selalu)\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,4}(?=\s*\.?$)",
    re.IGNORECASE,
)
_AND_NOT = expression(
    r"^(?P<what>[^\W\d_]{4,})\s+(?:di|harus\s+di|wajib\s+di)[^.;]{3,120}?,?\s+(?:dan|serta|tetapi|namun)\s+"
    r"(?P<not>(?:tidak\s+(?:boleh|dapat|diperbolehkan|diperkenankan)|dilarang)\s+(?:untuk\s+)?di[^\W\d_]{4,}\s*\.?)$",
    re.IGNORECASE,
)
"""A thing of which two things are said, the last a prohibition: "Vaksin disimpan pada suhu ... dan tidak boleh dibekukan"."""


def _norms(text: str) -> Iterator[Stance]:
    """Yield that the one act of *text* is a duty, permitted, prohibited or plainly done."""
    text = _ALL_THE_TIME.sub(" ", _WHAT_FOR.sub("", text)).strip(" ,")
    text = _AND_NOT.sub(r"\g<what> \g<not>", text)
    if _FROZEN.search(text) and not _DENIES.search(text):
        text = _FROZEN_AT.sub(r"\g<act>", _SOME_OF_THE_TIME.sub(" ", text)).strip(" ,")
    found = list(_MODAL.finditer(text))
    if (
        len(found) > 1
        or _NO_NORM.search(text)
        or any(_is_of_a_side_clause(text, each) for each in found)
    ):
        return
    side = StanceKind[str(found[0].lastgroup)] if found else StanceKind.DOES
    rest = _MODAL.sub(" ", text)
    matter = things(_bare(rest))
    fewest = _FEWEST_OF_A_PASSIVE if _DONE.search(rest) else _FEWEST
    if len(matter) >= fewest and _VERB.search(rest):
        context: set[object] = {each.value for each in _stated(text)}
        context |= {*parties_in(text)}
        context |= {each.casefold() for each in _CONDITION.findall(rest)}
        yield Stance(side, matter, context=frozenset(context))


def _is_of_a_side_clause(text: str, modal: re.Match[str]) -> bool:
    """Return whether *modal* may tell who is meant: "peserta yang tidak hadir"."""
    who = _WHO.search(text[: modal.start()])
    verbs = _VERB.findall(re.split(r"[,.;]", text[modal.end() :])[0])
    return who is not None and (not who["more"].strip() or len(verbs) > 1)


# ---- open and closed -------------------------------------------------------------------------

_DAYS = ("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu")
WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)"
_WORKS = r"(?:beroperasi|buka|dibuka|melayani|dilayani|dijaga|siaga|bertugas|berfungsi|diselenggarakan|dilaksanakan)"
_OPEN = expression(rf"\b(?<!tidak )(?<!tidak akan ){_WORKS}\b", re.IGNORECASE)
_CLOSED = expression(
    rf"\b(?:tutup|ditutup|libur|diliburkan|tidak\s+(?:akan\s+)?{_WORKS})\b", re.IGNORECASE
)
_EVERY_DAY = expression(
    rf"\b(?:setiap|tiap)\s+hari(?!\s+(?:kerja|libur|pasar|{WEEKDAY}|raya)\b)|\btanpa\s+(?:hari\s+)?libur\b"
    r"|\b(?:7\s+\(tujuh\)|tujuh)\s+hari\s+(?:dalam\s+)?(?:seminggu|sepekan)\b",
    re.IGNORECASE,
)
_RANGE = expression(
    rf"\b(?P<first>{WEEKDAY})\s*(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|-|–)\s*(?:hari\s+)?(?P<last>{WEEKDAY})\b",
    re.IGNORECASE,
)
_ON = expression(rf"\b{WEEKDAY}\b", re.IGNORECASE)
_NO_PERIOD = expression(
    rf"\b(?:hari|setiap|tiap|pada)\s+{WEEKDAY}\b|\b{WEEKDAY}\s*(?:,|dan|sampai|hingga)",
    re.IGNORECASE,
)
"""A weekday, and no "1 (satu) minggu"."""
_SOMETIMES = expression(
    r"\b(?:kecuali|selain|jika|apabila|bila|dalam\s+hal|sementara|setelah|sebelum|sejak|pertama|kedua|ketiga|terakhir|berikutnya)\b",
    re.IGNORECASE,
)
_WHEN = expression(
    rf"\b(?:setiap|tiap|hari|pada|pukul|jam|dan|{WEEKDAY}|sampai|hingga|tanpa|libur|WIB|WITA|WIT)\b",
    re.IGNORECASE,
)


@value_class
class OpenDays:
    """On which days of the week something is open, or closed."""

    matter: tuple[Sense, ...]
    days: frozenset[int]
    is_open: bool
    hours: frozenset[object]
    served: tuple[Sense, ...]
    """Whom or what it is open for, and where, as far as that is told."""

    def contradicts(self, other: OpenDays) -> bool:
        """Return whether *other* says that the same is closed when it is open, or open on some days and not on each."""
        if not (names_all(self.matter, other.matter) and names_all(other.matter, self.matter)):
            return False
        alike = names_all(self.served, other.served), names_all(other.served, self.served)
        if self.is_open != other.is_open:
            return any(alike) and bool(self.days & other.days)
        every = len(_DAYS) in (len(self.days), len(other.days))
        same_hours = not (self.hours and other.hours) or self.hours == other.hours
        return self.is_open and all(alike) and every and self.days != other.days and same_hours


def open_days(text: str) -> Iterator[OpenDays]:
    """Yield on which days the Indonesian sentence *text* says that something is open or closed."""
    if _SOMETIMES.search(text):
        return
    for is_open, pattern in ((False, _CLOSED), (True, _OPEN)):
        plain = _EVERY_DAY.sub(_blank, text)
        if (found := pattern.search(plain)) and (days := weekdays_in(text)):
            before, served = (
                things(_WHEN.sub(" ", _bare(said)))
                for said in (text[: found.start()], plain[found.end() :])
            )
            hours = frozenset(each.value for each in _stated(text) if each.kind is FactKind.CLOCK)
            if before:
                yield OpenDays(before, days, is_open, hours, served)
            return


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def weekdays_in(text: str) -> frozenset[int]:
    """Return the days of the week that *text* names, from 0 for Monday; none where it names none."""
    if _EVERY_DAY.search(text):
        return frozenset(range(len(_DAYS)))
    if not _NO_PERIOD.search(text):
        return frozenset()
    if span := _RANGE.search(text):
        first, last = _day(span["first"]), _day(span["last"])
        return frozenset(range(first, last + 1)) if first <= last else frozenset()
    return frozenset(_day(each) for each in _ON.findall(text))


def _day(name: str) -> int:
    plain = name.casefold().replace("'", "")
    return _DAYS.index("minggu" if plain == "ahad" else plain)
