"""Where the governors have their seats: the capitals of the provinces, each by the law that made or moved it (not read)."""

from __future__ import annotations

from mou_gen.language.regions import Region

_CAPITALS = {
    "11": "Banda Aceh",
    "12": "Medan",
    "13": "Padang",
    "14": "Pekanbaru",
    "15": "Jambi",
    "16": "Palembang",
    "17": "Bengkulu",
    "18": "Bandar Lampung",
    "19": "Pangkalpinang",
    "21": "Tanjungpinang",
    "31": "Jakarta",
    "32": "Bandung",
    "33": "Semarang",
    "34": "Yogyakarta",
    "35": "Surabaya",
    "36": "Serang",
    "51": "Denpasar",
    "52": "Mataram",
    "53": "Kupang",
    "61": "Pontianak",
    "62": "Palangka Raya",
    "63": "Banjarbaru",  # until 2022 Banjarmasin
    "64": "Samarinda",
    "65": "Tanjung Selor",
    "71": "Manado",
    "72": "Palu",
    "73": "Makassar",
    "74": "Kendari",
    "75": "Gorontalo",
    "76": "Mamuju",
    "81": "Ambon",
    "82": "Sofifi",
    "91": "Jayapura",
    "92": "Manokwari",
    "93": "Merauke",
    "94": "Nabire",
    "95": "Wamena",
    "96": "Sorong",
}


_ALSO = {"63": ("Banjarmasin",), "93": ("Salor",), "34": ("Jogjakarta",)}
"""Where the seat was until 2022, is being built, and how it is written too."""
_NO_TOWN = "tempat"


def capital(province: Region) -> str:
    """Return the town in which the governor of *province* has the seat."""
    return _CAPITALS[province.code]


def is_capital(town: str, province: Region) -> bool:
    """Return whether *town* is the capital of *province*; "di Tempat" may be any."""
    name = _plain(town)
    known = (capital(province), *_ALSO.get(province.code, ()))
    return name in (_NO_TOWN, *map(_plain, known))


def _plain(town: str) -> str:
    """Return *town* as it is compared: "palangkaraya" for Kota Palangka Raya."""
    return "".join(town.casefold().removeprefix("kota ").split())
