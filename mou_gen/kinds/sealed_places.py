"""Places in a report: where somebody was kept or sheltered, whom they worked for, where they went to church."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from mou_gen.kinds.sealed_schools import is_school, school_spellings
from mou_gen.language.spelling import spelling_keys
from mou_gen.startup.expressions import expression

_AMUSEMENT = "karaoke|ktv|kafe|cafe|bar|pub|klub|club|diskotek|spa|salon|panti pijat"
_FIRM = (
    "pt|cv|ud|pd|hotel|wisma|losmen|penginapan|restoran|restaurant|rumah makan|ladang|kilang|pabrik|syarikat|estate"
    "|toko|warung|kedai"
)
_SHELTER = (
    "rumah aman|rumah singgah|rumah perlindungan|rumah tampung|shelter|safe house|susteran|biara|panti|asrama"
    "|paroki"
)
_OTHER = (
    "pesantren|pondok pesantren|kapel|gereja|masjid|perkebunan|kebun|koperasi|yayasan|sekolah|madrasah|universitas|desa|kelurahan|kampung|dusun|nagari|gampong|jalan"
    "|gang|perumahan|kompleks|paud|majikan|agen|employer|company|school|village|apartemen|kontrakan|barak"
)
_LONG = "|".join(
    dict.fromkeys(
        each for each in "|".join((_SHELTER, _AMUSEMENT, _FIRM, _OTHER)).split("|") if len(each) > 3
    )
)
HEADS = rf"(?:(?i:{_LONG})|PT|CV|UD|PD|KTV|Bar|Pub|Spa|Kost?|Mess?|RT|Jl\.?|SDN?|SDI|SMPN?|SMAN?|SMKN?|MIN?|MTsN?|MAN?|SLB|TK)"
"""Words before the name of a place; short ones as they are written, since many words are short."""
_WORD = r"(?:(?:Sta?|Sto|Drs?|Hj?|KH|Sr|Br|Rm|[A-Z])\.(?=\s)|[A-Z0-9][\w'’-]*(?:\.(?=\w)[\w'’-]+)*)"
"""A word of a name; the full stop of a sentence ends it, that of an abbreviation does not."""
_ELSE = r"(?!(?:RT|RW|No|Nomor|Kel|Kelurahan|Kec|Kecamatan|Kab|Kabupaten|Kota|Desa|Dusun|Prov|Provinsi|Jln?|Jalan)\b)"
_PLACE = expression(rf"\b({HEADS})\.?\s+({_WORD}(?:\s+{_ELSE}{_WORD}){{0,4}})")
_LEGAL = frozenset(("sdn", "bhd", "tbk", "ltd", "co", "inc", "pte"))
"""What ends the name of a firm."""
_ANY = frozenset(
    re.findall(
        r"\w+",
        """keluarga malam dangdut tenda remang kopi makan minum padang jawa bangunan bahan kecantikan rambut pria wanita
    kelapa sawit jagung padi lada karet sayur hewan ikan dan di ini itu tersebut bintang satu dua tiga empat lima murah
    besar kecil baru lama jalan raya utama desa kota pasar kampung indonesia malaysia sabah tawau""",
    )
)
"""Words of which the name of a hundred such places is made: `Warung Kopi`, `Hotel Bintang Lima`."""

_LEAST = 4
"""Letters of a word by which people know a place."""

_Words = tuple[str, ...]


def places_in(text: str, is_own: Callable[[Sequence[str]], bool]) -> Iterator[_Words]:
    """Yield each place that *text* names, in each way in which it is written, in words as they are read.

    A name that *is_own* stands without the word before it too, and each word of its own beside it.
    """
    for head, name in _PLACE.findall(text):
        yield from _spellings(spelling_keys(head), _without_form(spelling_keys(name)), is_own)


def _spellings(
    head: _Words, name: _Words, is_own: Callable[[Sequence[str]], bool]
) -> Iterator[_Words]:
    own = [each for each in name if len(each) >= _LEAST and is_own((each,))]
    if is_school(head):
        yield from school_spellings((*head, *name)) if is_own(name) else ()
        return
    if set(name) <= _ANY:
        return
    if is_own(name):
        yield name
        yield from ((*head, each) for each in own[:1] if each == name[0])
    for other in _alike(head):
        if own or not _is_among(head, _SHELTER):
            yield (*other, *name)
        for each in own if _is_among(head, _SHELTER) else ():
            if each not in _SHELTER:
                yield from ((*other, each), (*other, "di", each))


def _alike(head: _Words) -> Iterator[_Words]:
    """Yield what a place with *head* before its name may be called instead; nothing where any place is called so."""
    for kind in (_AMUSEMENT, _SHELTER):
        if _is_among(head, kind):
            yield from map(spelling_keys, kind.split("|"))
            return
    if _is_among(head, _FIRM):
        yield head


def _is_among(head: _Words, kind: str) -> bool:
    return " ".join(head) in kind.split("|")


def _without_form(name: _Words) -> _Words:
    while len(name) > 1 and name[-1] in _LEGAL:
        name = name[:-1]
    return name
