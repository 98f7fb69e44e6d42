from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.data.places import find_record_files
from mou_gen.errors import InputError
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.party import Party
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN, TTU


def test_the_documents_below_a_folder_are_found_in_order_and_the_parties_are_not(
    tmp_path: Path,
) -> None:
    samples.write(tmp_path)
    for name in (".hidden.yaml", ".git/a.yaml", "notes.txt", "kerja-sama/minutes/readme.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "kerja-sama/minutes/2027.YML").write_text("x")

    found = [path.relative_to(tmp_path).as_posix() for path in find_record_files([tmp_path])]

    assert found == [KERJA_SAMA, RAPAT, "kerja-sama/minutes/2027.YML", RUJUKAN]


def test_a_file_is_found_once_and_a_party_where_it_is_named(tmp_path: Path) -> None:
    samples.write(tmp_path)

    found = find_record_files(
        [tmp_path / NUNUKAN, tmp_path / RAPAT, tmp_path / "kerja-sama/minutes"]
    )

    assert found == [tmp_path / RAPAT, tmp_path / NUNUKAN]


def test_every_path_that_cannot_be_data_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")

    with pytest.raises(InputError) as caught:
        find_record_files([tmp_path / "notes.txt", tmp_path / "none.yaml"])

    assert [each.message for each in caught.value.problems] == [
        "there is no such file or folder",
        "the name of the file does not end in .yaml or .yml",
    ]


def test_the_data_folder_is_the_nearest_one_that_holds_parties(tmp_path: Path) -> None:
    root = samples.write(tmp_path / "agreements")
    (tmp_path / "parties").mkdir()

    assert Folder.of(root / RUJUKAN).root == root


def test_the_data_folder_is_found_from_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples.write(tmp_path)
    monkeypatch.chdir(tmp_path / "kerja-sama")

    paper = Folder.of(Path("agreement.yaml")).read(Path("agreement.yaml"))

    assert paper.origin.file == KERJA_SAMA
    assert paper.origin.source.file == "agreement.yaml"


def test_a_relative_folder_gives_places_as_they_would_be_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    samples.write(tmp_path / "agreements")
    samples.changed(tmp_path / "agreements", TTU, '"53.03"', "x")
    monkeypatch.chdir(tmp_path)
    path = Path("agreements") / KERJA_SAMA

    with pytest.raises(InputError) as caught:
        Folder.of(path).read(path)

    assert str(caught.value.problems[0].source) == "agreements/parties/ttu.yaml:2:9"


def test_without_parties_there_is_no_data_folder(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no parent folder contains a folder `parties`"):
        Folder.of(tmp_path / "agreement.yaml")


def test_a_file_is_read_once(tmp_path: Path) -> None:
    folder = Folder(samples.write(tmp_path))

    first = folder.read(tmp_path / KERJA_SAMA)
    (tmp_path / KERJA_SAMA).write_text("changed meanwhile")

    assert folder.read(tmp_path / KERJA_SAMA) is first


def test_a_wrong_file_stays_wrong(tmp_path: Path) -> None:
    folder = Folder(samples.write(tmp_path))
    (tmp_path / TTU).write_text("kind: party\n")
    said = []

    for _ in range(2):
        with pytest.raises(InputError) as caught:
            folder.read(tmp_path / TTU)
        said.append(caught.value.problems)

    assert said[0] == said[1]
    assert said[0]


def test_a_party_can_be_read_by_itself(tmp_path: Path) -> None:
    samples.write(tmp_path)

    assert isinstance(Folder(tmp_path).read(tmp_path / TTU), Party)


def test_an_agreement_of_another_kind_is_refused(tmp_path: Path) -> None:
    folder = Folder(samples.write(tmp_path, {**samples.FILES, KERJA_SAMA: samples.PARTY}))

    with pytest.raises(InputError, match="this file is not of the kind `agreement`"):
        folder.read(tmp_path / RAPAT)


def test_a_file_that_refers_to_itself_is_refused(tmp_path: Path) -> None:
    folder = Folder(samples.write(tmp_path, {**samples.FILES, KERJA_SAMA: samples.MINUTES}))

    with pytest.raises(InputError, match="this file refers to itself"):
        folder.read(tmp_path / KERJA_SAMA)


def test_where_there_are_no_parties_yet_the_finding_says_so(tmp_path: Path) -> None:
    samples.write(tmp_path, {KERJA_SAMA: samples.AGREEMENT})
    (tmp_path / "parties").mkdir()

    with pytest.raises(InputError, match="there are none yet"):
        Folder(tmp_path).read(tmp_path / KERJA_SAMA)


def test_a_folder_without_documents_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    with pytest.raises(InputError) as caught:
        find_record_files([tmp_path / "empty"])

    assert "this folder contains no agreement, letter or other data file" in str(caught.value)
