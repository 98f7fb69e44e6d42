"""A referral of several persons: each of them is counted, consents, and is looked for elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import InputError, Problem
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.secrets import read_secrets
from tests.checks.found import found
from tests.source import samples
from tests.source.samples import ONE, RAPAT, REFERRAL, RUJUKAN, changed, of_several, write
from tests.test_cli import run

NAMES = ("Contoh Rekawati", "Contoh Zulfarina", "Contoh Wirakusuma")
DECISION = "{id: Menyusun alur rujukan.}"
CHILD = (ONE.replace("by: self", "by: parent") + samples.CHILD).replace("1990-", "2015-")


def person(name: str, text: str = ONE) -> str:
    """Return what is said of one person of this *name*."""
    return text.replace("name: nama contoh", f"name: {name}").replace(
        "    nik: 1234564101903456\n", ""
    )


THREE = (person(NAMES[0]), person(NAMES[1], CHILD), person(NAMES[2], CHILD))


def folder_with(root: Path, text: str) -> Path:
    write(root)
    (root / RUJUKAN).write_text(text, encoding="utf-8")
    return root


def told(root: Path) -> tuple[Problem, ...]:
    """Return what is wrong with the referral, by its model alone."""
    try:
        Folder(root).read(root / RUJUKAN)
    except InputError as error:
        return error.problems
    return ()


def test_three_persons_make_one_letter_and_one_form(tmp_path: Path) -> None:
    root = folder_with(tmp_path, of_several(*THREE))

    assert told(root) == ()
    assert [each.names[0] for each in read_secrets(root).people] == [
        tuple(name.casefold().split()) for name in NAMES
    ]
    assert [each.child for each in read_secrets(root).people] == [False, True, True]


def test_one_person_may_stand_in_a_list_too(tmp_path: Path) -> None:
    assert told(folder_with(tmp_path, of_several(THREE[0]))) == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (of_several(*THREE).replace("persons: 3", "persons: 2"), "the data of 3 persons"),
        (REFERRAL.replace("persons: 1", "persons: 2"), "the data of 1 person"),
        (REFERRAL.partition("sealed:")[0] + "sealed: []\n", "the data of 0 persons"),
        (of_several(*THREE[:2], THREE[2].replace("  risk:", "  rsik:")), "unknown key"),
        (of_several(*THREE[:2], "\n"), "an item of this list is empty"),
        (of_several(*THREE[:2], "  []\n"), "`sealed[2]` must be a mapping"),
        (of_several(*THREE[:2], "  Contoh\n"), "`sealed[2]` must be a mapping"),
        (of_several(THREE[0], THREE[1].partition("  identity:")[1] + ONE.partition("  identity:")[2]),
         "`sealed[1].consent` is missing"),
        (of_several(THREE[0], CHILD.replace("by: parent", "by: self")),
         "`sealed[1].consent.by`: a parent or guardian"),
        (of_several(THREE[0], ONE.replace("1990-", "2015-").replace("by: self", "by: parent")),
         "`sealed[1].child` is missing"),
        (of_several(*(f"{each}  services: [legal-aid]\n" for each in THREE[:2])),
         "`return` is requested in `services` but for no person"),
        (of_several(THREE[0], f"{THREE[1]}  services: [legal-aid]\n"),
         "requested for a person but not in the letter"),
    ],
)  # fmt: skip
def test_a_form_that_does_not_fit_its_persons_is_refused(
    text: str, says: str, tmp_path: Path
) -> None:
    problems = told(folder_with(tmp_path, text))

    assert [each for each in problems if says in each.message], problems
    assert not [name for name in NAMES if name.split()[1] in str(problems)]


@pytest.mark.parametrize("number", range(3))
@pytest.mark.parametrize("off", ["", "h"])
def test_the_name_of_each_is_found_elsewhere_and_not_repeated(
    number: int, off: str, tmp_path: Path
) -> None:
    root = folder_with(tmp_path, of_several(*THREE))
    part = NAMES[number].split()[1]
    changed(root, RAPAT, DECISION, f"{{id: 'Korban {part[:4]}{off}{part[4:]} dirujuk.'}}")

    problems = found("sealed-names", root / RAPAT)

    assert len(problems) == 1
    assert part.casefold() not in str(problems).casefold()


def test_the_village_of_a_child_beside_an_adult_is_that_of_a_child(tmp_path: Path) -> None:
    villages = ("Desa Rekamandi", "Desa Zulfamandi")
    people = [
        each.replace("    regency:", f"    village: {village}\n    regency:")
        for each, village in zip(THREE, villages, strict=False)
    ]
    root = folder_with(tmp_path, of_several(*people))
    for village, found_there in zip(villages, (0, 1), strict=True):
        write(root, {RAPAT: samples.MINUTES})
        changed(root, RAPAT, DECISION, f"{{id: Seorang korban di {village} ditemui.}}")

        assert len(found("child", root / RAPAT)) >= found_there
        assert bool(found("child", root / RAPAT)) == bool(found_there)


@pytest.mark.parametrize(
    "spoilt",
    [
        of_several(*THREE).replace("  - identification:", "  - identifikasi:", 2),
        of_several(*THREE).replace("name: Contoh Zulfarina", "nama: Contoh Zulfarina"),
        of_several(*THREE).replace("name: Contoh Wirakusuma", "name: '123'"),
        of_several(*THREE, "\n"),
        of_several(*THREE, "  [Contoh Tigaluhur]\n"),
        of_several(*THREE).replace("sealed:", "seald:"),
        REFERRAL.partition("sealed:")[0] + "sealed: []\n",
    ],
)
def test_a_person_who_is_not_understood_stops_every_open_document(
    spoilt: str, tmp_path: Path
) -> None:
    root = folder_with(tmp_path, spoilt)

    problems = found("sealed-names", root / RAPAT)

    assert problems
    assert {each.source.file.rpartition("/")[2] for each in problems} == {
        RUJUKAN.rpartition("/")[2]
    }


def test_a_stray_key_beside_the_list_protects_whom_it_names(tmp_path: Path) -> None:
    stray = of_several(*THREE) + "identity: {name: Contoh Sasmitaning}\n"
    people = read_secrets(folder_with(tmp_path, stray)).people

    assert ("contoh", "sasmitaning") in people[-1].names
    assert people[-1].child, "it may be one of the children"


@pytest.mark.parametrize(
    ("people", "says"),
    [
        ((THREE[0], THREE[0]), "the same name"),
        ((person(NAMES[0]), person("CONTOH rekawati")), "the same name"),
        ((ONE, ONE.replace("nama contoh", "orang lain")), "the same NIK"),
    ],
)
def test_a_person_who_may_be_there_twice_is_reported(
    people: tuple[str, ...], says: str, tmp_path: Path
) -> None:
    root = folder_with(tmp_path, of_several(*people))

    messages = [each.message for each in found("sealed-identity", root / RUJUKAN)]

    assert [each for each in messages if says in each]
    assert not found(
        "sealed-identity", folder_with(tmp_path / "other", of_several(*THREE)) / RUJUKAN
    )


@pytest.mark.parametrize(
    ("guardian", "with_child", "count"),
    [
        ("Contoh Rekawati", "Contoh Rekawati", 0),
        ("Contoh Rekawati", "Contoh Rekwati", 1),
        ("Contoh Rekawati", "Contoh Rekkawati", 1),
        ("Contoh Rekawati", "Contoh Rekawita", 1),
        ("Contoh Rekawati", "Contoh Rekawato", 0),
        ("Contoh Rekawati", "Contoh Zulfarina", 0),
        ("Contoh Rekawati", "Contoh Sasmitaning", 0),
        ("Contoh Rekawati", "Rekwati", 0),
        ("Contoh Rekawati", "pendamping dari Dinas Sosial", 0),
        ("Contoh Ibu Reka", "Contoh Ibi Reka", 0),
        ("Contoh Rekwati", "Contoh Rekwati", 0),
    ],
)
def test_the_adult_with_a_child_has_one_name(
    guardian: str, with_child: str, count: int, tmp_path: Path
) -> None:
    child = THREE[1].replace("guardian: wali contoh", f"guardian: {guardian}")
    child = child.replace(
        "accompanying_adult: pendamping contoh", f"accompanying_adult: {with_child}"
    )
    assert guardian in child
    assert with_child in child
    root = folder_with(tmp_path, of_several(THREE[0], child, THREE[2]))

    problems = found("sealed-identity", root / RUJUKAN)

    near = [each for each in problems if "nearly that of another" in each.message]
    assert len(near) == count
    assert not [each for each in near if "Rek" in f"{each.message} {each.hint}"]


def test_twelve_persons_have_a_part_each(tmp_path: Path) -> None:
    letters = "abcdefghijkl"
    people = [person(f"Contoh Reka{each}wati") for each in letters]
    root = folder_with(tmp_path, of_several(*people))

    result = run("check", root / RUJUKAN)

    assert result.exit_code == 0, result.stdout
    assert len(read_secrets(root).people) == len(letters)
