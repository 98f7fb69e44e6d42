"""Names are names: whoever is called Juli, Rabu or Dua, or sits in Simpang Empat, stops no build."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from mou_gen.errors import Problem
from tests.checks.found import found as rule
from tests.checks.overridden import overridden
from tests.mutations import (
    ADULT,
    AGREEMENT,
    ATTENDANCE,
    CHILD,
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
    Bench,
    Mutation,
    Tree,
)
from tests.source import samples
from tests.source.records import UNDANGAN, write
from tests.source.samples import NUNUKAN as NUNUKAN_FILE

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
    *("Rabu Juli", "Lima Tahun", "Kesatu", "Ketujuh", "Both", "Second", "Yang Di"),
)
FORMS = ("{}", "Misal {}", "{} Misal")
"""No word of them stands in a sealed name of the examples, as "Contoh" does."""
Name = Callable[[], str]


def official(keys: dict[str, Any], name: Name) -> None:
    """Give the official *keys* a name, a rank and an office with one."""
    place = name()
    keys.pop("nip", None)  # it says who is a woman, and the titles here say Dra. of all
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
            tree["agenda"] = [speaking(name()), speaking(name())]
            tree["discussion"] = [
                {"key": f"speaker-{n}", "text": speaking(name())} for n in range(2)
            ]
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
            tree["meeting"]["agenda"] = [f"Paparan Sdri. {name()}", f"Jawaban {name()}"]
            tree["to"] = [
                {"office": f"Camat {name()}", "institution": name(), "place": name()}
                for _ in range(2)
            ]
        case "transmittal":
            tree["place"] = name()
            tree["copies"] = [f"Camat {name()}"]
        case "offer":
            tree["place"] = name()
        case _:
            pass


def speaking(name: str) -> dict[str, str]:
    """Return a text with a *name*; an article in a text is one, whoever is called so."""
    name = name.removesuffix(" Misal").removesuffix(" Pasal 5")
    return {"id": f"Paparan Sdri. {name} dan tanggapan", "en": f"Talk by Ms {name} and answers"}


def both(name: Name) -> dict[str, str]:
    place = name()
    return {"id": f"Kantor {place}", "en": f"{place} Office"}


RECORDS = (
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


def taking(words: Iterator[str]) -> dict[str, Tree]:
    """Return all files with names of *words*."""
    trees = copy.deepcopy({file: FILES[file] for file in (NUNUKAN, TTU, *RECORDS)})

    def name() -> str:
        return next(words)

    for file, tree in trees.items():
        (party if file in (NUNUKAN, TTU) else paper)(tree, name)
    # Of one meeting, both tell alike.
    meeting, minutes = trees[INVITATION]["meeting"], trees[MINUTES]
    meeting["venue"] = minutes["venue"]["id"]
    meeting["agenda"] = [each["id"] for each in minutes["agenda"]]
    for each in (trees[REPORTED], minutes):  # who leads a meeting attends it
        for row, role in zip(each["attendance"], ("chair", "recorder"), strict=False):
            row["name"] = each[role]["name"]
        for row, body in zip(each["attendance"], each["participants"], strict=False):
            row["institution"] = body  # and so does who takes part
    # The place of a handover stands in the sealed journey too.
    trees[HANDOVER]["place"] = FILES[HANDOVER]["place"]
    trees[SLIP]["to"]["office"] = trees[ADULT]["to"]["focal_point"]["office"]["id"]
    # A part of a sealed name is found after "Sdri.", and "Kedua" is one in the examples.
    trees[CHILD] = copy.deepcopy(FILES[CHILD])
    for each in (ADULT, CHILD):
        trees[each]["sealed"]["identity"]["name"] = "Rekawati Sukmaningrum"
    trees[ADULT]["sealed"]["consent"]["name"] = "Rekawati Sukmaningrum"
    return trees


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    return Bench(tmp_path_factory.mktemp("names"))


def found(bench: Bench, data: dict[str, Tree]) -> list[str]:
    """Return what is found in the papers where the files say what *data* do."""
    every: list[Problem] = []
    for file in RECORDS:
        every += bench.check(Mutation("names", file, data))
    # A Camat may not have a copy of a secret letter, whatever the district is called.
    names = [each for each in every if each.rule != "secret-copies"]
    return [f"{each.rule}: {each.message} ({each.source})" for each in names]


@pytest.mark.slow
@pytest.mark.parametrize(
    "turn", [0, *(pytest.param(each, marks=pytest.mark.repeats) for each in range(1, 5))]
)
def test_no_name_of_anybody_or_anything_gives_a_finding(bench: Bench, turn: int) -> None:
    names = (FORMS[turn % 3].format(word) for word in cycle((*WORDS[turn * 11 :], *WORDS)))

    assert found(bench, taking(names)) == []


def test_a_town_called_as_a_day_dates_no_letter(tmp_path: Path) -> None:
    path = write(tmp_path, UNDANGAN, "kind: invitation", "kind: invitation\nplace: Rabu")

    assert rule("weekday", path) == []


def test_a_day_that_somebody_typed_is_still_that_of_its_date(tmp_path: Path) -> None:
    meeting = "  name: Rapat Rabu, 24 September 2019"
    path = write(tmp_path, UNDANGAN, "  name: Rapat Koordinasi", meeting)

    (problem,) = rule("weekday", path)

    assert problem.source.file.endswith(UNDANGAN)


@pytest.mark.parametrize(
    ("indonesian", "english", "expected"),
    [
        ("Camat Simpang Empat", "Head of Simpang Lima District", "parity-numbers"),
        ("Kepala Pos 5", "Head of Post 6", "parity-numbers"),
        (
            "Ketua Panitia 17 Agustus 2019",
            "Chair of the Committee of 18 August 2019",
            "parity-dates",
        ),
    ],
)
def test_a_slip_between_two_translations_of_a_name_is_found_in_the_data(
    tmp_path: Path, indonesian: str, english: str, expected: str
) -> None:
    samples.write(tmp_path)
    old = "office: {id: Bupati Nunukan, en: Regent of Nunukan}"
    samples.changed(tmp_path, NUNUKAN_FILE, old, f"office: {{id: {indonesian}, en: {english}}}")

    problems = rule(expected, tmp_path / samples.KERJA_SAMA)

    assert problems
    assert {each.source.file.rpartition("parties/")[2] for each in problems} == {"nunukan.yaml"}


def test_what_one_language_alone_prints_is_found_where_the_data_say_it(tmp_path: Path) -> None:
    samples.write(tmp_path)
    samples.changed(tmp_path, NUNUKAN_FILE, "head:\n", "seat: Simpang 44\nhead:\n")
    own = overridden(
        tmp_path / "own", "agreement.html", " in {{ side.seat }}, at {{ side.address }}", ""
    )

    (problem,) = rule("parity-numbers", tmp_path / samples.KERJA_SAMA, own)

    assert problem.source.file.endswith(NUNUKAN_FILE)
