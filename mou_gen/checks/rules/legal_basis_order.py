"""The legal basis lists laws by rank, and laws of the same rank by age.

The Constitution comes first, then laws, government regulations, presidential regulations,
ministerial regulations, regional regulations, and finally regulations of a head of region; of the
same type, the older comes first. A list in another order reads as if something had been added at
the end, and nobody knows what.

Passes: `[uu-21-2007, uu-23-2014, pp-28-2018, permendagri-22-2020]`.
Fails:  `[pp-28-2018, uu-23-2014]`; `[uu-23-2014, uu-21-2007]`.
Not seen: the age of regulations of two ministers, and of two laws with the same number and year; an
        entry whose type and number the program does not know from its title; where among those of
        its rank a law belongs that only amends another.
Source: UU 12/2011, articles 7 and 8, and Lampiran II, number 43 (read in full), on drafting
        legislation; that an agreement follows it is custom.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import cited_laws
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.agreement import Agreement, UnlistedInstrument
from mou_gen.library.law import Law, read_law
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

ID = "legal-basis-order"
LEVEL = Level.WARNING
SOURCE = "UU 12/2011, articles 7 and 8, and Lampiran II"
SURE = True
ATURAN = """Dasar hukum diurutkan menurut tingkatannya, dan dalam satu tingkatan menurut usianya.

Undang-Undang Dasar lebih dahulu, lalu undang-undang, peraturan pemerintah, peraturan presiden, peraturan
menteri, peraturan daerah, dan terakhir peraturan kepala daerah; peraturan sejenis yang lebih tua lebih
dahulu. Urutan yang lain terbaca sebagai daftar yang ditambahi di belakang, entah apa yang ditambahkan.

Lulus:  `[uu-21-2007, uu-23-2014, pp-28-2018, permendagri-22-2020]`.
Gagal:  `[pp-28-2018, uu-23-2014]`; `[uu-23-2014, uu-21-2007]`.
Tidak terlihat: usia peraturan dua kementerian, dan dua peraturan dengan nomor dan tahun yang sama; butir
        yang jenis dan nomornya tidak dikenal dari judulnya; letak peraturan yang hanya mengubah peraturan
        lain di antara yang setingkat.
Sumber: UU 12/2011, Pasal 7 dan Pasal 8, serta Lampiran II, angka 43 (dibaca lengkap), untuk pembentukan
        peraturan; bahwa kesepakatan mengikutinya merupakan kebiasaan.
"""

_RANKS = (
    (1, r"Undang-Undang Dasar|UUD\b"),
    (2, r"Ketetapan (?:Majelis|MPR)|TAP MPR"),
    (3, r"Undang-Undang\b|UU\b|Peraturan Pemerintah Pengganti|Perppu\b"),
    (4, r"Peraturan Pemerintah\b|PP\b"),
    (5, r"Peraturan Presiden|Perpres\b|Keputusan Presiden|Keppres\b|Instruksi Presiden"),
    (6, r"Peraturan (?:Menteri|Kepala|Badan|Arsip|Lembaga|Jaksa|Kepolisian|Mahkamah)|Permen"),
    (7, r"Peraturan Daerah (?:Provinsi|Istimewa|Khusus)|Qanun Aceh|Perdais|Perdasus|Perdasi"),
    (8, r"Peraturan Daerah (?:Kabupaten|Kota)|Qanun (?:Kabupaten|Kota)"),
    (9, r"Peraturan (?:Gubernur|Bupati|Wali ?[Kk]ota)|Pergub\b|Perbup\b|Perwali\b"),
)
"""How the titles of laws begin, by rank (UU 12/2011, articles 7 and 8)."""


@value_class
class _Place:
    """Where a law belongs in the list."""

    rank: int
    kind: str
    """Its kind, where its age can be compared; "" where it cannot."""
    age: tuple[int, int]
    """Its year and number."""
    name: str
    at: Source


def check(case: Case) -> Iterator[Problem]:
    """Yield each law of the legal basis that comes after one that belongs below it."""
    if not isinstance(case.record, Agreement):
        return
    law = read_law(tuple(case.templates))
    listed = frozenset(map(str, case.record.legal_basis))
    before: list[_Place] = []
    for entry in case.record.legal_basis:
        place = _place(entry, law, listed)
        if place is None:
            continue
        if later := next((each for each in before if _belongs_before(place, each)), None):
            message = _(
                "`{law}` stands after `{other}` in the legal basis",
                law=place.name,
                other=later.name,
            )
            hint = _(
                "list laws by rank, those of one kind by year and number (UU 12/2011, Lampiran II)"
            )
            yield Problem(place.at, message, hint, ID, LEVEL)
        before.append(place)


def _belongs_before(place: _Place, other: _Place) -> bool:
    if place.rank != other.rank:
        return place.rank < other.rank
    return bool(place.kind) and place.kind == other.kind and place.age < other.age


def _place(
    entry: SourcedText | UnlistedInstrument, law: Law, listed: Collection[str]
) -> _Place | None:
    """Return where *entry* belongs; None where that is not known.

    What amends a law that is *listed* too may follow that law.
    """
    if not isinstance(entry, SourcedText):
        return _by_title(entry, law)
    known = law.instruments.get(entry)
    kind = law.kinds.get(known.kind) if known else None
    if known is None or kind is None:
        return None
    compared = "" if set(known.amends) & set(listed) else known.kind
    return _Place(kind.rank, compared, (known.year, known.number), str(entry), entry.origin.source)


def _by_title(entry: UnlistedInstrument, law: Law) -> _Place | None:
    title = str(entry.title.get("id", ""))
    rank = next((rank for rank, begins in _RANKS if re.match(begins, title.strip())), None)
    if rank is None:
        return None
    cited = next(iter(cited_laws(title, law.kinds)), None)
    is_own = cited is not None and cited.start == 0 and "erubahan" not in title
    kind, age = (cited.kind, (cited.year, cited.number)) if cited and is_own else ("", (0, 0))
    return _Place(rank, kind, age, entry.key, entry.key.origin.source)
