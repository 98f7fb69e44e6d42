"""A referral whose sealed data are encrypted is changed in its form by whoever holds a key, and by nobody else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mou_gen.build.encryption import open_files, seal_files
from mou_gen.data import age_text
from mou_gen.data.keys_at_hand import holding_keys
from mou_gen.web.workspace.page import keeper
from tests.examples import ROOT
from tests.test_encryption import HOLDERS
from tests.web.test_pages import returned
from tests.web.workspace import Workspace, banner, changed, text_of

pytestmark = pytest.mark.xdist_group("workspace")

REFERRAL = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
NAME = "Contoh Dewasa Pertama"


@pytest.fixture
def keys(tmp_path: Path) -> tuple[str, str]:
    """The private keys of an officer and of the office."""
    officer, recovery = age_text.new_private_key(), age_text.new_private_key()
    listed = {
        "officer": age_text.public_key_of(officer),
        "recovery": age_text.public_key_of(recovery),
    }
    (tmp_path / "key-holders.yaml").write_text(HOLDERS.format(**listed), encoding="utf-8")
    return officer, recovery


@pytest.fixture
def work(tmp_path: Path, keys: tuple[str, str]) -> Workspace:
    """A workspace in which the referral is encrypted, and has been opened with a purpose."""
    assert keys
    made = Workspace(tmp_path, "nunukan-ttu")
    assert seal_files([made.file(REFERRAL)]).written
    made.open_referral(REFERRAL)
    return made


def pictures_in(page: str) -> list[str]:
    return re.findall(r'src="([^"]+\.png)"', page)


def test_who_holds_a_key_changes_what_is_sealed_and_it_is_encrypted_again(
    work: Workspace, keys: tuple[str, str]
) -> None:
    file = work.file(REFERRAL)
    before = file.read_bytes()
    with holding_keys(keys[:1]):
        fields = work.fields(REFERRAL)
        (consent,) = [name for name, value in fields if value == NAME and "consent" in name]
        unedited = work.post(REFERRAL, fields)
        assert file.read_bytes() == before
        saved = work.post(REFERRAL, changed(fields, **{consent: "Contoh Dewasa Berubah"}))
        again = work.get(REFERRAL)
    after = file.read_bytes()

    assert "nothing was saved" in banner(unedited)
    assert banner(saved) == "Saved."
    assert b"Contoh Dewasa Berubah" in again.content
    assert b"Contoh Dewasa" not in after
    assert age_text.BEGIN.encode() in after
    assert file.stat().st_mode & 0o077 == 0
    with holding_keys(keys[1:]):  # the key of the office opens it too
        assert open_files([file]).written == [file]
    said = file.read_text(encoding="utf-8")
    assert "Contoh Dewasa Berubah" in said
    example = (ROOT / "agreements" / REFERRAL).read_text(encoding="utf-8")
    assert said.replace("Contoh Dewasa Berubah", NAME, 1) == example


def test_without_a_key_the_letter_is_changed_and_what_is_sealed_stays(work: Workspace) -> None:
    file = work.file(REFERRAL)
    armored = file.read_text(encoding="utf-8").partition(age_text.BEGIN)[2]
    page = work.get(REFERRAL)
    fields = work.fields(REFERRAL)
    saved = work.post(REFERRAL, changed(fields, f__place="Tarakan"))

    assert "The data of the person are encrypted, and no key is here" in text_of(page)
    assert "Petugas Contoh, UPTD PPA Contoh" in text_of(page)
    assert "as it is meant" not in text_of(page)
    assert NAME.encode() not in page.content
    assert banner(saved) == "Saved."
    assert "place: Tarakan" in file.read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8").partition(age_text.BEGIN)[2] == armored


def test_what_a_key_opened_is_shown_to_nobody_without_it(
    work: Workspace, keys: tuple[str, str]
) -> None:
    with holding_keys(keys[:1]):
        page = work.get(REFERRAL).content.decode()
        hash = keeper().filled_from(work.document(REFERRAL)).hash
    pictures = pictures_in(page)
    fields = [("base", hash), ("f.place", "Tarakan")]
    answers = [work.get(REFERRAL), work.post(REFERRAL, fields, "check/")]
    answers += [work.post(REFERRAL, [("do", "show"), *fields])]

    assert NAME in page
    assert pictures
    letter = pictures_in(answers[0].content.decode())
    assert letter
    assert set(pictures) - set(letter)
    assert {work.browser.get(each).status_code for each in set(pictures) - set(letter)} == {404}
    assert not any(NAME.encode() in each.content for each in answers)
    assert keeper().remembered(work.document(REFERRAL), hash) is None


def test_a_change_from_a_word_file_is_encrypted_too(work: Workspace, keys: tuple[str, str]) -> None:
    file, more = work.file(REFERRAL), f"as/docx/?name={Path(REFERRAL).stem}-letter.docx"
    with holding_keys(keys[:1]):
        place = dict(work.fields(REFERRAL))["f.place"]
        sent = returned(work.get(REFERRAL, more).content, place, "Tarakan")
        page = work.browser.post(work.url(REFERRAL, "word/"), {"file": sent}).content.decode()
        hidden = re.findall(r'name="(returned|base)" value="(\w+)"', page)
        work.post(REFERRAL, [*hidden, ("take", "0")], "word/")
    said = file.read_bytes()

    assert b"place: Tarakan" in said
    assert age_text.BEGIN.encode() in said
    assert NAME.encode() not in said


def test_the_documents_that_a_locked_referral_hinders_say_so(work: Workspace) -> None:
    page = text_of(work.get("nunukan-ttu/minutes/2026-11-10.yaml"))

    assert "in the referral NNK-TPPO-2026-0001 are encrypted, and no key is here" in page
    assert "does not say yet whom" not in page


def test_nothing_is_written_where_nobody_is_listed(
    work: Workspace, keys: tuple[str, str], tmp_path: Path
) -> None:
    file = work.file(REFERRAL)
    before = file.read_bytes()
    (tmp_path / "key-holders.yaml").unlink()
    with holding_keys(keys[:1]):
        fields = work.fields(REFERRAL)
        (consent,) = [name for name, value in fields if value == NAME and "consent" in name]
        answer = work.post(REFERRAL, changed(fields, **{consent: "Contoh Dewasa Berubah"}))

    assert answer.status_code == 409
    assert "Nothing was saved." in banner(answer)
    assert "Contoh Dewasa Berubah" in answer.content.decode(), "what was typed is in the form"
    assert file.read_bytes() == before
