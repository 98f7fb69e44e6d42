"""Labels and themes of a regency: only what it changes, laid over the packaged ones by key."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen import pipeline
from mou_gen.document import printed_words
from mou_gen.errors import InputError, Source
from mou_gen.kinds.kind import Edition
from mou_gen.library.labels import read_labels
from mou_gen.library.themes import read_theme
from tests.examples import AGREEMENTS, FOLDERS

THEME = FOLDERS[0] / "themes" / "kesepakatan.yaml"


def write(folder: Path, **texts: str) -> Path:
    (folder / "labels").mkdir(exist_ok=True)
    for tag, text in texts.items():
        (folder / "labels" / f"{tag}.yaml").write_text(text, encoding="utf-8")
    return folder


def refused(folder: Path) -> list[tuple[Source, str]]:
    with pytest.raises(InputError) as caught:
        read_labels((folder, *FOLDERS))
    return [(problem.source, problem.message) for problem in caught.value.problems]


def test_a_file_of_labels_says_only_what_it_changes(tmp_path: Path) -> None:
    usual = read_labels(FOLDERS)["id"]
    write(tmp_path, id="paragraph: ayat(nya)\nchoices: {rahasia: RAHASIA NEGARA}\n")

    labels = read_labels((tmp_path, *FOLDERS))

    assert labels["id"].paragraph == "ayat(nya)"
    assert labels["id"].choices == {**usual.choices, "rahasia": "RAHASIA NEGARA"}
    assert labels["id"].article == "Pasal"
    assert labels["en"] == read_labels(FOLDERS)["en"]


def test_a_list_of_labels_is_replaced_as_a_whole(tmp_path: Path) -> None:
    own = write(tmp_path, id="parties: [SATU, DUA]\n", en="parties: [ONE, TWO]\n")

    assert read_labels((own, *FOLDERS))["en"].parties == ("ONE", "TWO")


def test_a_word_that_one_language_adds_alone_is_found_where_it_stands(tmp_path: Path) -> None:
    write(tmp_path, id="article: Pasal\naffairs:\n  syariat: syariat\n")

    assert refused(tmp_path) == [
        (
            Source((tmp_path / "labels" / "id.yaml").as_posix(), 3, 12, key_path="affairs.syariat"),
            "`affairs.syariat` is given here but missing in `labels/en.yaml`",
        )
    ]


def test_a_key_that_no_labels_have_is_found_in_its_own_file(tmp_path: Path) -> None:
    write(tmp_path, en="artcle: Section\n")

    ((place, message),) = refused(tmp_path)

    assert place == Source((tmp_path / "labels" / "en.yaml").as_posix(), 1, 1, key_path="artcle")
    assert "`artcle` is not a known key" in message


def test_a_key_without_a_value_does_not_take_the_packaged_one(tmp_path: Path) -> None:
    write(tmp_path, en="name: English\narticle:\n")

    ((place, message),) = refused(tmp_path)

    assert (place.line, message) == (2, "`article` is missing")


def test_the_first_folder_goes_before_the_second(tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    for folder, word in ((first, "Bab"), (second, "Bagian")):
        folder.mkdir()
        write(folder, id=f"article: {word}\n")
    write(second, en="letter: point\n")

    labels = read_labels((first, second, *FOLDERS))

    assert (labels["id"].article, labels["en"].letter) == ("Bab", "point")


def test_a_theme_says_only_what_it_changes(tmp_path: Path) -> None:
    own = tmp_path / "kesepakatan.yaml"
    own.write_text("size_pt: 11\n", encoding="utf-8")

    theme, usual = read_theme(own, THEME), read_theme(THEME)

    assert (theme.size_pt, theme.font) == (11, usual.font)


def test_documents_are_made_with_what_a_regency_changes(tmp_path: Path) -> None:
    own = write(tmp_path, id="name: Naskah Indonesia\n")
    (own / "themes").mkdir()
    (own / "themes" / "kesepakatan.yaml").write_text("size_pt: 11\n", encoding="utf-8")
    paper = AGREEMENTS / "nunukan-ttu" / "agreement.yaml"

    (made,) = pipeline.check_all([paper], Edition(), (own, *FOLDERS)).composed

    assert made.theme.size_pt == 11
    assert "Naskah Indonesia" in printed_words(made.document)


def test_a_link_out_of_the_folder_is_refused_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("name: not for templates\n", encoding="utf-8")
    link = tmp_path / "own" / "labels" / "id.yaml"
    link.parent.mkdir(parents=True)
    link.symlink_to(secret)

    with pytest.raises(InputError, match=r"id.yaml: error: this link leads out of the"):
        read_labels((tmp_path / "own", *FOLDERS))
