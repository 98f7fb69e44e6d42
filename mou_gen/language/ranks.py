"""Ranks of civil servants with their group and room: Pembina Utama Muda is IV/c.

The seventeen pairs are those in use (PP 99/2000 and its annexes, not read).
"""

from __future__ import annotations

from collections.abc import Mapping

from mou_gen.startup.expressions import expression

RANKS: Mapping[str, str] = {
    "juru muda": "I/a",
    "juru muda tingkat i": "I/b",
    "juru": "I/c",
    "juru tingkat i": "I/d",
    "pengatur muda": "II/a",
    "pengatur muda tingkat i": "II/b",
    "pengatur": "II/c",
    "pengatur tingkat i": "II/d",
    "penata muda": "III/a",
    "penata muda tingkat i": "III/b",
    "penata": "III/c",
    "penata tingkat i": "III/d",
    "pembina": "IV/a",
    "pembina tingkat i": "IV/b",
    "pembina utama muda": "IV/c",
    "pembina utama madya": "IV/d",
    "pembina utama": "IV/e",
}
"""The group and room of each rank, by its name in small letters."""
_GROUP = expression(r"(?<!\w)(?P<group>IV|I{1,3})\s*[/.\s]\s*(?P<room>[a-eA-E])(?![\w/])")
_LEVEL = expression(r"\b(?:tk|tkt|tingkat)\.?\s*(?:i|1)\b")
_NO_NAME = expression(r"\b(?:gol(?:ongan)?|ruang|pangkat)\b|[^a-z\s]")


def name_and_group(rank: str) -> tuple[str, str]:
    """Return the name of *rank* in small letters and its group as IV/c; "" for what it does not say."""
    found = _GROUP.search(rank)
    group = f"{found['group']}/{found['room'].lower()}" if found else ""
    name = rank[: found.start()] + " " + rank[found.end() :] if found else rank
    name = _LEVEL.sub("tingkat i", name.casefold())
    return " ".join(_NO_NAME.sub(" ", name).split()), group


def rank_of(group: str) -> str:
    """Return the name of the rank of *group*, as IV/c, as it is written; "" where there is none."""
    name = next((name for name, known in RANKS.items() if known == group), "")
    return name.title().replace("Tingkat I", "Tingkat I")
