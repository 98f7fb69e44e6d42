from __future__ import annotations

import os
from pathlib import Path

import pytest

from mou_gen.errors import InputError
from mou_gen.source.glossary import read_glossary
from tests.examples import FOLDERS


def own(root: Path, text: str) -> Path:
    (root / "law").mkdir()
    (root / "law/glossary.yaml").write_text(text)
    return root


def test_the_first_folder_has_the_last_word_on_a_key(tmp_path: Path) -> None:
    folder = own(tmp_path, "terms:\n  korban: {id: [korban], en: [injured person]}\n")

    terms = read_glossary((folder, *FOLDERS)).terms

    assert terms.forms("korban", "en") == ("injured person",)
    assert terms.forms("saksi", "en") == ("witness",)


def test_a_folder_without_a_glossary_changes_nothing(tmp_path: Path) -> None:
    assert read_glossary((tmp_path, *FOLDERS)).terms.sure == read_glossary(FOLDERS).terms.sure


def test_without_any_glossary_nothing_is_found(tmp_path: Path) -> None:
    assert list(read_glossary((tmp_path,)).terms.found("korban", "id")) == []


def test_a_longer_term_hides_a_shorter_one_in_it() -> None:
    terms = read_glossary(FOLDERS).terms

    found = [each.key for each in terms.found("GT PP TPPO dan Wakil Bupati", "id")]

    assert found == ["gugus-tugas", "wakil-bupati"]


def test_an_english_plural_is_the_same_term() -> None:
    terms = read_glossary(FOLDERS).terms

    assert [each.key for each in terms.found("Witnesses, victims", "en")] == ["saksi", "korban"]


def test_a_changed_file_is_read_again(tmp_path: Path) -> None:
    folder = own(tmp_path, "terms:\n  pos: {id: [pos], en: [post]}\n")
    read_glossary((folder,))
    file = folder / "law/glossary.yaml"
    then = file.stat().st_mtime_ns
    file.write_text("terms:\n  pos: {id: [pos], en: [crossing]}\n")
    os.utime(file, ns=(then, then))

    assert read_glossary((folder,)).terms.forms("pos", "en") == ("crossing",)


def test_a_key_that_is_not_known_is_found_at_its_line(tmp_path: Path) -> None:
    folder = own(tmp_path, "terms:\n  pos: {id: [pos], english: [post]}\n")

    with pytest.raises(InputError) as caught:
        read_glossary((folder,))

    (problem,) = caught.value.problems
    assert (problem.source.line, problem.source.column) == (2, 20)
