"""Regions that stand in a list of the parties in the place of one of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from mou_gen.kinds.party import Party, places_among
from mou_gen.language.named_regions import NamedRegion, named_provinces
from mou_gen.language.region_lists import lists_of_regions, with_bare_names
from mou_gen.language.regions import Region
from mou_gen.startup.expressions import expression

TOLD = expression(
    r"\b(?:telah|pernah|sudah|sejak|sebagaimana|seperti|misalnya|dirintis|had|has already|have already|was|were|such as|for"
    r" example|like|as in)\b|\b(?:tahun|in)\s+(?:19|20)\d\d|\b(?:Nomor|Number)\b",
    re.IGNORECASE,
)
"""A clause about what others did: an example, or what was."""
LIES = expression(
    r"\b(?:terdampak|berbatasan|perbatasan|melintasi|melewati|dilewati|melalui|dilalui|hulu|hilir|mengalir|dilanda|berada|terletak"
    r"|affected|border\w*|crosses|through|lies?)\b",
    re.IGNORECASE,
)
"""A clause about where something lies, which no agreement decides."""
_TWO = 2
"""Two regions are often named together, as the ends of a road; three as many as the parties are the parties."""
_PAYS = expression(
    r"\b(?:APBD|anggaran|pembiayaan|biaya|dibebankan|ditanggung|budgets?|costs?|funded|borne|paid)\b",
    re.IGNORECASE,
)
_TOGETHER = expression(
    r"(?<!Kesepakatan )\bbersama(?:-sama)?\b|\b(?:sepakat|bersepakat|menyepakati|disepakati|jointly|together|agree|agreed)\b"
)
"""A clause about what parties do with each other."""
_INSTRUMENT = expression(
    r"\b(?:Kesepakatan|Nota|Perjanjian|Joint|Memorandum|Agreement)\b|\bperjanjian\b", re.IGNORECASE
)
"""A clause about an agreement, which may be another one."""
_WITH = expression(r"\b(?:dengan|antara|with|between)\s+(?:the\s+)?$", re.IGNORECASE)


def is_strange(region: Region, parties: Sequence[Party]) -> bool:
    """Return whether *region* is none of *parties*, and lies in none of them."""
    own = [place.code for place in places_among(parties)]
    return not any(region.code == code or region.code.startswith(f"{code}.") for code in own)


def strangers_for_one(
    text: str, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[NamedRegion]:
    """Yield the stranger of each list of *text* that has all *parties* but one: of three or more, of who pays or acts."""
    own = {place.code: place for place in places_among(parties)}
    for together in filter(None, lists_of_regions(text, with_bare_names(text, named))):
        codes = {each.region.code for each in together}
        strange = [each for each in together if is_strange(each.region, parties)]
        levels = {each.region.level for each in together}
        clause = _clause(text, together[0].start, together[-1].end)
        if (
            len(strange) == 1
            and len(codes) == len(own) == len(own.keys() & codes) + 1
            and levels == {place.level for place in own.values()}
            and (
                len(own) > _TWO
                or _PAYS.search(clause)
                or _is_for_the_other(text, named, together, own)
            )
            and not TOLD.search(clause)
            and not LIES.search(clause)
        ):
            yield strange[0]


_COOPERATES = expression(
    r"[^.;:]{0,40}?\b(?:berkepentingan|bekerja ?sama|\w*sepakat\w*|berkomitmen|berkehendak|bermaksud|wajib|akan|melaksanakan|menyediakan"
    r"|have|has|agree|cooperate|intend|shall|will)\b",
    re.IGNORECASE,
)
_JUST_THEN = 25
"""Letters behind a list in which a text says that what it tells is over: "telah", "pernah"."""


def namesakes_for_one(
    text: str, named: Sequence[NamedRegion], parties: Sequence[Party]
) -> Iterator[NamedRegion]:
    """Yield the namesake of the one party that a list of *text* leaves out: "Kota Magelang" for the regency of that name."""
    own = {place.code: place for place in places_among(parties)}
    for together in filter(None, lists_of_regions(text, with_bare_names(text, named))):
        codes = {each.region.code for each in together}
        absent = [place for code, place in own.items() if code not in codes]
        strange = [each for each in together if each.region.code not in own]
        if len(absent) != 1 or len(strange) != 1 or len(together) != len(own):
            continue
        end = together[-1].end
        clause = _clause(text[: end + _JUST_THEN], together[0].start, end)
        does = len(own) > _TWO or _COOPERATES.match(text, end)
        is_namesake = absent[0].bare_name == strange[0].region.bare_name
        if is_namesake and does and not TOLD.search(clause) and not LIES.search(clause):
            yield strange[0]


_LYING = expression(
    r"\b(?:\w*batas\w*|melintasi|lintas|wilayah|terletak|berada|melanda|borders?|bordering|boundar\w+|territor\w+|crosses|straddl\w+|lies?)\b",
    re.IGNORECASE,
)
_WAY = expression(
    r"\b(?:dari|asal|ke|menuju|tujuan|antara|melalui|lintas|rute|trayek|meliputi|mencakup|melayani"
    r"|from|to|between|through|via|covers?|covering|serves?|serving)\s+(?:the\s+)?(?:(?:Provinsi|Prov\.)\s+)?$",
    re.IGNORECASE,
)
"""Before regions between which somebody or something moves, or which it serves."""
_NEXT_TO = expression(
    r"\s*(?:Province)?(?:,\s*|,?\s+(?:dan|serta|dengan|and|with)\s+)(?:the\s+)?(?:(?:Pemerintah\s+)?Provinsi\s+|Prov\.\s+|Gubernur\s+|Province\s+of\s+)?",
    re.IGNORECASE,
)
_PLANS_OF = expression(
    r"\b(?:(?:rencana|kebijakan|program|prioritas|arah(?:an)?|strategi|peta\s+jalan|tata\s+ruang|RPJMD|RPJPD|RTRW|peraturan)(?:\s+(?!oleh\b)[^\W\d_]+){0,3}?\s+"
    r"(?:(?:Pemerintah\s+)?Provinsi\s+|Prov\.\s+|Gubernur\s+)?"
    r"|(?:plans?|polic(?:y|ies)|programmes?|priorit(?:y|ies)|strateg(?:y|ies)|directions?|road\s?maps?|regulations?)\s+of\s+(?:the\s+)?(?:Province\s+of\s+)?)$",
    re.IGNORECASE,
)
"""Before the provinces whose plans the parties carry out: "sejalan dengan rencana Provinsi Jawa Timur dan Provinsi Bali"."""
_AS_OTHERS_DO = expression(
    r"\b(?:mencontoh|meniru|meneladani|belajar|mempelajari|contoh\w*|teladan|berbeda|dibandingkan|example|learn\w*|unlike|compared)\b",
    re.IGNORECASE,
)


def province_for_one(text: str, parties: Sequence[Party]) -> tuple[int, int] | None:
    """Return where *text* names a province in which no party lies, in a list of the provinces of the *parties* all but one."""
    provinces = {place.province for place in places_among(parties)}
    found = list(named_provinces(text))
    names = {name for name, _start, _end in found}
    strange = [each for each in found if each[0] not in provinces]
    if len(provinces) < _TWO or len(names) != len(provinces) or len(found) != len(names):
        return None
    joined = all(_NEXT_TO.fullmatch(text[a[2] : b[1]]) for a, b in pairwise(found))
    told = TOLD.search(text) or _WAY.search(text, 0, found[0][1])
    theirs = _PLANS_OF.search(text, 0, found[0][1]) and not _AS_OTHERS_DO.search(text)
    if len(strange) == 1 and joined and (theirs or _LYING.search(text)) and not told:
        return strange[0][1], strange[0][2]
    return None


_DESCRIBED = expression(
    r"(?:\s+Province)?\s+(?:(?:merupakan|adalah|ialah|menjadi)\s+(?:salah\s+satu\s+)?(?:daerah|provinsi|wilayah)\s+"
    r"(?!tujuan|tetangga|pemasaran|pembeli|penerima|penempatan|pemasok|lain)"
    r"|is\s+(?:a|an|one\s+of\s+the)\s+(?:regions?|provinces?|areas?)\s+(?:of\s+origin|with|prone|rich)\b)",
    re.IGNORECASE,
)
"""Behind the region in which that is so for which a cooperation is concluded: "merupakan salah satu daerah asal"."""
_BEGINS = expression(r"(?:^|[.;:]\s+|\b(?:bahwa|that)\s+)(?:Provinsi\s+)?$", re.IGNORECASE)


def likeness_for_one(text: str, parties: Sequence[Party]) -> tuple[int, int] | None:
    """Return where *text* describes, as if it were a party, the one province that it names, whose name is that of a party but for its last word."""
    own = [place.bare_name for place in places_among(parties) if place.level == "provinsi"]
    found = list(named_provinces(text))
    if not own or len({name for name, _start, _end in found}) != 1:
        return None
    name, start, end = found[0]
    alike = any(_but_its_last(each) == _but_its_last(name) for each in own if each != name)
    is_told = _BEGINS.search(text, 0, start) and _DESCRIBED.match(text, end)
    if name not in own and alike and is_told and not TOLD.search(text):
        return start, end
    return None


def _but_its_last(name: str) -> list[str]:
    """Return the words of a *name* before its last one; of a name in one word, that."""
    words = name.split()
    return words[:-1] or words


def _is_for_the_other(
    text: str, named: Sequence[NamedRegion], together: Sequence[NamedRegion], own: dict[str, Region]
) -> bool:
    """Return whether two heads do together what the two parties do, one of them a neighbour of the party that is not named."""
    absent = [
        place for code, place in own.items() if code not in {each.region.code for each in named}
    ]
    strange = next(each.region for each in together if each.region.code not in own)
    clause = _clause(text, together[0].start, together[-1].end)
    return (
        all(each.as_head for each in together)
        and any(place.code[:2] == strange.code[:2] for place in absent)
        and bool(_TOGETHER.search(clause))
        and not _INSTRUMENT.search(clause)
        and not _WITH.search(text, 0, together[0].start)
    )


def _clause(text: str, start: int, end: int) -> str:
    return re.split(r"[.;]", text[:start])[-1] + text[start:end] + re.split(r"[.;]", text[end:])[0]
