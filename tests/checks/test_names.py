"""Names are names: whoever is called Juli, Rabu or Dua, or sits in Simpang Empat, stops no build."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

from tests.mutations import (
    ADULT,
    AGREEMENT,
    ATTENDANCE,
    COOPERATION,
    FILES,
    HANDOVER,
    INVITATION,
    MINUTES,
    NUNUKAN,
    OFFER,
    REPORTED,
    SLIP,
    TTU,
    written,
)

WORDS = (
    *(
        "Januari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "May",
        "March",
        "June",
        "August",
    ),
    *("Senin", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu", "Friday", "Sunday"),
    *(
        "Satu",
        "Dua",
        "Tiga",
        "Empat",
        "Lima",
        "Sepuluh",
        "Sebelas",
        "Seratus",
        "One",
        "Five",
        "Ten",
    ),
    *("Tidak", "Bukan", "Wajib", "Dapat", "Dilarang", "Not", "No", "Shall", "Must", "Never"),
    *("Sen", "Rupiah", "Dolar", "Persen", "Tahun", "Hari", "Semester", "Ribu", "Juta"),
    *(
        "Pasal",
        "Satu Pasal 5",
        "Ayat",
        "Dua Puluh Lima",
        "Simpang Empat",
        "V",
        "XII",
        "II",
        "Kedua",
    ),
    *("Rabu Juli", "Lima Tahun", "Kesatu", "Keempat", "Both", "Second", "Yang Di"),
)
FORMS = ("{}", "Contoh {}", "{} Contoh")
Name = Callable[[], str]


def official(keys: dict[str, Any], name: Name) -> None:
    """Give the official *keys* a name, a rank and an office with one."""
    place = name()
    keys["name"], keys["rank"] = f"Dra. {name()}, M.Si.", f"Pembina {name()}"
    keys["office"] = {"id": f"Camat {place}", "en": f"Head of {place} District"}


def party(tree: dict[str, Any], name: Name) -> None:
    tree["seat"], tree["address"] = name(), f"Jalan {name()} Nomor 7"
    tree["head"]["name"] = f"{name()} {name()}"
    for unit in tree["units"].values():
        place = name()
        unit["name"] = {"id": f"Dinas {place}", "en": f"{place} Office"}
        unit["address"] = f"Jalan {name()}"
        official(unit.setdefault("head", {}), name)


def paper(tree: dict[str, Any], name: Name) -> None:
    """Give all that is a name in the paper *tree* one."""
    match tree["kind"]:
        case "agreement":
            tree["place"] = name()
        case "minutes":
            for role in ("chair", "secretary", "recorder"):
                official(tree.setdefault(role, {}), name)
            tree["venue"] = both(name)
            tree["participants"] = [both(name) for _ in range(2)]
            tree["attendance"] = [{"name": name(), "institution": both(name)} for _ in range(2)]
        case "referral":
            tree["place"] = name()
            tree["from"]["contact"] = name()
            official(tree["from"]["officer"], name)
            official(tree["to"]["focal_point"], name)
            tree["copies"] = [f"Camat {name()}"]
            for each in tree["distribution"]:
                each["holder"] = f"Camat {name()}"
        case "handover":
            tree["place"] = name()
            official(tree["giver"]["official"], name)
            official(tree["receiver"]["official"], name)
            for each in tree["witnesses"]:
                official(each, name)
            tree["acknowledged_by"] = {}
            official(tree["acknowledged_by"], name)
        case "invitation":
            tree["place"] = tree["meeting"]["venue"] = name()
            tree["to"] = [
                {"office": f"Camat {name()}", "institution": name(), "place": name()}
                for _ in range(2)
            ]
        case "transmittal":
            tree["place"] = name()
            tree["to"] = {"office": f"Camat {name()}", "institution": name(), "place": name()}
            tree["copies"] = [f"Camat {name()}"]
        case "offer":
            tree["place"] = name()
        case _:
            pass


def both(name: Name) -> dict[str, str]:
    place = name()
    return {"id": f"Kantor {place}", "en": f"{place} Office"}


PAPERS = (
    AGREEMENT,
    COOPERATION,
    REPORTED,
    MINUTES,
    ADULT,
    ATTENDANCE,
    HANDOVER,
    INVITATION,
    OFFER,
    SLIP,
)


def taking(words: Iterator[str]) -> dict[str, str]:
    """Return all files with names of *words*."""
    trees = copy.deepcopy({file: FILES[file] for file in (NUNUKAN, TTU, *PAPERS)})

    def name() -> str:
        return next(words)

    for file, tree in trees.items():
        (party if file in (NUNUKAN, TTU) else paper)(tree, name)
    return {file: written(tree) for file, tree in trees.items()}
