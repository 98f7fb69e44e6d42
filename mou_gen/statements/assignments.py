"""Which party pays, leads, keeps or provides what, as an Indonesian sentence of an agreement lays it down."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest

from mou_gen.language.acts import Sense, names_all, things
from mou_gen.language.facts import Fact, FactKind, facts
from mou_gen.language.party_names import A_PARTY, ONE_PARTY, name_of_party
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

PAYS = "pays"
ALL_PARTIES = "PARA PIHAK"
_PARTIES = (
    rf"(?:{A_PARTY}(?:(?:\s*,\s*|,?\s+(?:dan|serta)\s+){A_PARTY}){{0,4}}"
    r"|PARA\s+PIHAK|(?:masing-masing|setiap|tiap|kedua)\s+PIHAK|PIHAK\s+masing-masing)"
)
_ALL = expression(
    r"\bPARA\s+PIHAK\b|\b(?:masing-masing|setiap|tiap|kedua)\s+PIHAK\b|\bPIHAK\s+masing-masing\b"
)
_WORDS: Mapping[str, tuple[str, str]] = {
    PAYS: (
        r"ditanggung|dibayar(?:kan)?|dibiayai|dipikul|dilunasi|dibebankan|menjadi\s+(?:beban|tanggungan|tanggung\s+jawab)",
        r"menanggung|membayar(?:kan)?|membiayai|memikul|melunasi",
    ),
    "leads": (r"dipimpin|diketuai|dikoordinasi(?:kan)?|dikoordinir", r"memimpin|mengetuai|mengoordinasi(?:kan)?|mengkoordinasi(?:kan)?"),
    "appoints": (r"ditunjuk|diangkat|ditetapkan|dipilih", r"menunjuk|mengangkat|menetapkan|memilih"),
    "provides": (r"disediakan|disiapkan", r"menyediakan|menyiapkan"),
    "keeps": (r"disimpan", r"menyimpan"),
    "manages": (r"dikelola", r"mengelola"),
    "maintains": (r"dipelihara|dirawat", r"memelihara|merawat"),
    "owns": (r"menjadi\s+milik|dimiliki", r"memiliki"),
    "builds": (r"dibangun", r"membangun"),
    "collects": (r"dipungut", r"memungut"),
    "holds": (r"diselenggarakan", r"menyelenggarakan"),
    "drafts": (r"disusun", r"menyusun"),
}  # fmt: skip
"""How each act is said of a thing, and of a party."""
_PASSIVE = {
    act: expression(
        rf"\b(?:{passive})\s+(?:(?:sepenuhnya|seluruhnya|bersama(?:-sama)?)\s+)?(?:(?:oleh|kepada|pada)\s+)?"
        rf"(?:(?:anggaran|APBD|Anggaran\s+Pendapatan\s+dan\s+Belanja\s+Daerah)\s+)?(?P<by>{_PARTIES})"
    )
    for act, (passive, _active) in _WORDS.items()
}
_ACTIVE = {
    act: expression(
        rf"(?:^|,\s*|\b(?:dan|sedangkan|sementara|serta)\s+)(?P<by>{_PARTIES})\s+"
        rf"(?:(?:wajib|berkewajiban|harus|akan|bersedia)\s+(?:untuk\s+)?)?(?P<verb>{active})\s+(?P<what>[^.;]*)"
    )
    for act, (_passive, active) in _WORDS.items()
}
_COST = expression(
    r"\b(?:pem|mem|di)?biaya\w*|\b(?:ongkos|sewa|honor(?:arium)?|upah|uang|iuran|kompensasi|premi|retribusi|tarif|dana|tunjangan)\b",
    re.IGNORECASE,
)
_COST_WORDS = expression(
    r"\b(?:pembiayaan|biaya(?:nya)?|ongkos|pembayaran)\b|\b(?:seluruh(?:nya)?|semua|segala|sepenuhnya|sebagian|separuh|setengah)\b",
    re.IGNORECASE,
)
_DEPENDS = expression(
    r"\b(?:apabila|jika|bila|dalam\s+hal|kecuali|selain|di\s+luar|bergantian|bergilir\w*|secara\s+bergilir|sendiri|sementara"
    r"|terlebih\s+dahulu|dapat|boleh|tidak|bukan|belum|sampai\s+saat|usul\w*|dikembalikan|mengganti\w*|diganti\w*|lain(?:nya)?"
    r"|sesuai\s+(?:dengan\s+)?(?:kewenangan|kemampuan|tugas|kebutuhan|porsi|bagian)\w*)\b",
    re.IGNORECASE,
)
"""Says that an assignment holds in some cases, in turn, or for each its own."""
_OWN = expression(
    r"(?<!\bdan )(?<!\bbeserta )(?<!\bserta )(?<!\batau )\b(?!hanya\b|sepenuhnya\b|seluruhnya\b)[^\W\d_]{3,}nya\b"
    r"|\bmasing-masing\b",
    re.IGNORECASE,
)
"""A thing that belongs to whoever acts: "petugasnya"; not "korban dan pendampingnya"."""
_OF_THEM = expression(
    r"\b(?P<place>(?:desa|daerah|tempat|kampung|kota|kabupaten|provinsi|negara|rumah|sekolah)\s+(?:asal|tinggal))nya\b",
    re.IGNORECASE,
)
"""A place of those whom a cost is for: "mengantar korban ke desa asalnya"."""
_AT_ITS_COST = expression(
    rf"^(?P<by>{A_PARTY})\s+(?:(?:wajib|berkewajiban|harus|akan|bersedia)\s+(?:untuk\s+)?)?(?P<act>me[^\W\d_]{{3,}}\s+[^.;]{{3,160}}?),?\s+"
    r"(?:(?:dan|serta|dengan|sekaligus)\s+(?:menanggung|membayar|membiayai|memikul)\s+(?P<whole>seluruh\s+|semua\s+|segala\s+)?"
    r"(?:biayanya|ongkosnya|pembiayaannya|biaya\s+(?:tersebut|itu))|(?:dengan|atas)\s+(?:biaya|tanggungan)(?:nya)?\s+sendiri)\b"
)
"""An act that its party also pays for: "mengantar korban ke desa asalnya dan menanggung biayanya"."""
_TRAVEL = expression(
    r"\b(?:mengantar(?:kan)?|memulangkan|mengangkut|membawa|memberangkatkan|pengantaran|pemulangan|pengangkutan|angkutan|transportasi"
    r"|pemberangkatan|keberangkatan|kepulangan)\b",
    re.IGNORECASE,
)
"""What is named as a journey where it is told from where or up to where."""
_EVENT = expression(
    r"\b(?:sebelum|sampai(?:\s+dengan)?|hingga|sejak|setelah|sesudah)\s+(?:dilakukan(?:nya)?\s+)?(?:proses\s+)?"
    r"(?:serah\s+terima|penyerahan|diserah(?:kan|terimakan))\b",
    re.IGNORECASE,
)
"""Where one party goes off and the other comes on: "sebelum serah terima"."""
_NEXT = expression(
    rf"(?:,|\bdan\b|\bserta\b|\bsedangkan\b|\bsementara\b)\s+(?={_PARTIES}\s)|(?:,|\bdan\b|\bserta\b|\bkemudian\b|\blalu\b)\s+(?=(?:di|me)[^\W\d_]{{5,}})"
)
_HOW = expression(
    r",?\s+(?:paling\s+(?:lambat|lama|cepat)|selambat-lambatnya|secara|sesuai\s+dengan|berdasarkan|menurut|sebagaimana|dengan\s+cara"
    r"|melalui|yang\s+dibuktikan|setiap|tiap)\b[^.;]*",
    re.IGNORECASE,
)
_PAYEE = expression(rf"\s+kepada\s+{_PARTIES}")
_PLACES = expression(
    r"\b(?:(?P<until>sampai\s+dengan|sampai|hingga|ke|menuju|sebelum)|(?P<since>dari|sejak|mulai|setelah|sesudah)"
    r"|(?P<within>di|pada|dalam|selama)|(?P<whom>untuk|bagi|kepada|atas|terhadap)|(?P<means>dengan))\s+",
    re.IGNORECASE,
)
_WHOLE = expression(
    r"\b(?:seluruh|semua|segala|sepenuhnya|seluruhnya)\b|\b100\s?(?:%|persen)", re.IGNORECASE
)
_PART = expression(
    r"\b(?:sebagian|separuh|setengah|sisa\w*|selebihnya|kekurangan\w*|bagian)\b", re.IGNORECASE
)
_ORDINAL = expression(
    r"\b(?:pertama|kesatu|kedua|ketiga|keempat|kelima|berikutnya|terakhir|awal|akhir|ganjil|genap)\b"
)
_ALSO_BY = expression(
    rf"(?:\s+(?:sebesar|sebanyak)\s+[^.;,]{{1,80}}?)?\s*(?:,|,?\s+(?:dan|serta|sedangkan))\s+(?:(?:sisanya|selebihnya)\s+)?"
    rf"(?:(?:ditanggung|dibayar|oleh|kepada|pada)\s+){{0,2}}{A_PARTY}(?!\s+(?:me|ber)[^\W\d_]{{4,}})"
)
"""Behind a party, another one that does the same: "sebesar 60% dan oleh PIHAK KEDUA"."""
_COMPANION = expression(r"\b(?:dan|beserta|serta|atau)\b", re.IGNORECASE)
_PERSON = expression(
    r"pendamping|petugas|pegawai|keluarga|peserta|pelatih|narasumber|panitia|anak|saksi|tenaga|staf|pengemudi|tamu|anggota"
    r"|pejabat|guru|murid|siswa|wali|orang",
    re.IGNORECASE,
)
_OWN_PEOPLE = expression(
    r"\b(?:petugas|pegawai|pejabat|peserta|tim|delegasi|rombongan|anggota|wakil|perwakilan|narasumber|pelatih|staf|personel|relawan)\b",
    re.IGNORECASE,
)
"""Whom each party sends."""
_LEAST = 2
"""Things that the broader of two assignments names, where the other is a part of it."""


@value_class
class Assignment:
    """What an agreement lays on one of its parties, or on several."""

    act: str
    by: frozenset[str]
    """The parties, as they are called; `ALL_PARTIES` where it says so."""
    what: str
    """The words for it."""
    core: tuple[Sense, ...]
    """What it names, but for the places."""
    places: Mapping[str, tuple[Sense, ...]]
    """From where, until when, for whom and the like."""
    named: frozenset[str]
    """The parties that it is about."""
    numbers: frozenset[object]
    is_whole: bool
    is_part: bool
    """Whether it says that others have to do the rest."""
    is_passive: bool

    def contradicts(self, other: Assignment) -> bool:
        """Return whether *other* lays the same on somebody else."""
        if self.act != other.act or self.numbers != other.numbers or not self._differs(other):
            return False
        if self._is_its_own(other) or other._is_its_own(self):
            return False
        if (self.is_part or other.is_part) and not (self.is_whole or other.is_whole):
            return False
        return self.covers(other) or other.covers(self)

    def _differs(self, other: Assignment) -> bool:
        if ALL_PARTIES in self.by | other.by:
            single = other.by if ALL_PARTIES in self.by else self.by
            return len(single) == 1 and ALL_PARTIES not in single
        return self.by != other.by

    def _is_its_own(self, other: Assignment) -> bool:
        """Return whether this is what its party does for itself, or for another one than *other* says."""
        return self.named != other.named and bool(
            self.named & self.by or (self.named and other.named)
        )

    def covers(self, other: Assignment) -> bool:
        """Return whether *other* is the same, or a cost that is a part of this one."""
        if not names_all(other.core, self.core) or not self.core:
            return False
        if names_all(self.core, other.core) and self.places.keys() == other.places.keys():
            return self._agrees(other)
        if self.act != PAYS:
            return False
        if self.is_whole and not other.is_part:
            return self.places.keys() <= other.places.keys() and self._agrees(other)
        together = self.places.keys() & other.places.keys()
        enough = len(self.core) >= _LEAST and bool(together) and self._agrees(other)
        return enough and not self._is_of_others(other)

    def _agrees(self, other: Assignment) -> bool:
        """Return whether both name the same places where both name one."""
        return all(
            names_all(self.places[each], other.places[each])
            or names_all(other.places[each], self.places[each])
            for each in self.places.keys() & other.places.keys()
        )

    def _is_of_others(self, other: Assignment) -> bool:
        """Return whether *other* is for persons whom this one does not name: "pendamping korban" are no "korban"."""
        every = Sense().union(*self.core)
        more = (each for each in other.core if not each & every)
        return any(_PERSON.fullmatch(word) for each in more for word in each) and not (
            _COMPANION.search(other.what)
        )

    def is_particular(self, other: Assignment) -> bool:
        """Return whether both tell so much that it is no duty of each party for itself, and its own people."""
        if (self.named - self.by) | (other.named - other.by):
            return True
        if self.what.casefold() == other.what.casefold() or _OWN_PEOPLE.search(self.what):
            return False
        together = self.places.keys() & other.places.keys()
        return bool(together) or self.is_whole != other.is_whole

    def is_shared_before_or_after(self, other: Assignment) -> bool:
        """Return whether *other* lays on somebody else the very cost that this one ends or begins at a handover."""
        same = self.what.casefold() == other.what.casefold() and self.act == other.act == PAYS
        return (
            same
            and self.by != other.by
            and bool(_EVENT.search(self.what))
            and not (self.is_part or _OWN_PEOPLE.search(self.what))
        )

    def goes_on_from(self, other: Assignment) -> bool:
        """Return whether this is a cost of what *other* is, on the other side of a handover."""
        sides = {"until", "since"}
        return (
            self.act == other.act
            and self.places.keys() & sides != other.places.keys() & sides
            and bool(_EVENT.search(self.what) or not self.places.keys() & sides)
            and any(each & theirs for each in self.core for theirs in other.core)
        )


def assignments(text: str) -> Iterator[Assignment]:
    """Yield what the Indonesian sentence *text* lays on which of the parties."""
    if "PIHAK" not in text:
        return
    if (paid := _AT_ITS_COST.search(text)) and not _DEPENDS.search(text[: paid.end("act")]):
        said = f"{paid['whole'] or ''}biaya {paid['act']}"
        yield from _assignment(PAYS, paid["by"], "menanggung", said)
    if _DEPENDS.search(text):
        return
    for act, pattern in _PASSIVE.items():
        if found := pattern.search(text):
            behind = text[found.end() :]
            by = found["by"] + "".join(each[0] for each in _ALSO_BY.finditer(behind))
            rest = _NEXT.split(_ALSO_BY.sub(" ", behind))[0]
            said = f"{text[: found.start()]} {rest}"
            yield from _assignment(act, by, found[0], said, is_passive=True)
    for act, pattern in _ACTIVE.items():
        for found in pattern.finditer(text):
            said = _NEXT.split(found["what"])[0]
            yield from _assignment(act, found["by"], found["verb"], said)


def _assignment(
    act: str, by: str, verb: str, said: str, *, is_passive: bool = False
) -> Iterator[Assignment]:
    """Yield what is *said* to be laid on *by*, with this *verb*, if it is nobody's own."""
    own = said if _OWN_PEOPLE.search(said) else _OF_THEM.sub(r"\g<place>", said)
    if _OWN.search(own) or (act == PAYS and not _COST.search(f"{verb} {said}")):
        return
    is_cost = act == PAYS
    said = _PAYEE.sub("", _HOW.sub("", said)) if is_cost else said
    stated = [each for each in facts(said, "id") if each.sure]
    bare = _without(said, stated)
    core, places = _cost(bare) if is_cost else _placed(bare)
    parties = _parties(by)
    shares = any(each.kind in (FactKind.PERCENT, FactKind.MONEY) for each in stated)
    yield Assignment(
        act,
        parties,
        " ".join(said.split()).strip(" .;,"),
        core,
        places,
        _parties(said),
        _numbers(said, stated),
        is_whole=bool(_WHOLE.search(said)),
        is_part=len(parties) == 1 and bool(shares or _PART.search(said)),
        is_passive=is_passive,
    )


def _parties(text: str) -> frozenset[str]:
    names = frozenset(map(name_of_party, ONE_PARTY.findall(text)))
    return names or frozenset((ALL_PARTIES,) if _ALL.search(text) else ())


def _without(text: str, stated: Iterable[Fact]) -> str:
    """Return *text* without what is *stated* in it, and without the names of the parties."""
    for each in stated:
        text = f"{text[: each.start]}{' ' * len(each.text)}{text[each.end :]}"
    return _ALL.sub(" ", ONE_PARTY.sub(" ", text))


def _numbers(said: str, stated: Iterable[Fact]) -> frozenset[object]:
    counted = {each.value for each in stated if each.kind not in (FactKind.PERCENT, FactKind.MONEY)}
    return frozenset(counted | {each.casefold() for each in _ORDINAL.findall(said)})


def _cost(text: str) -> tuple[tuple[Sense, ...], Mapping[str, tuple[Sense, ...]]]:
    """Return what a cost is of, where a journey has one name, and its places."""
    text = _OF_THEM.sub(r"\g<place>", _COST_WORDS.sub(" ", text))
    core, places = _placed(text)
    if places.keys() & {"until", "since"}:
        return _placed(_TRAVEL.sub("perjalanan", text))
    return core, places


def _placed(text: str) -> tuple[tuple[Sense, ...], Mapping[str, tuple[Sense, ...]]]:
    """Return what *text* names before any place, and at each place."""
    found = list(_PLACES.finditer(text))
    core = things(text[: found[0].start()] if found else text)
    places: dict[str, tuple[Sense, ...]] = {}
    for one, following in zip_longest(found, found[1:]):
        told = things(text[one.end() : following.start() if following else len(text)])
        if told:
            role = str(one.lastgroup)
            places[role] = places.get(role, ()) + told
    return core, places
