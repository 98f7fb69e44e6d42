"""What is saved is made anew at once, with all that depends on it and nothing else."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen
from uuid import uuid4

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from tests.examples import ROOT
from tests.printed import pages
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN
from tests.watching import Watching, edited, numbers, rules, watching

pytestmark = pytest.mark.slow

AGREEMENT, MINUTES, REFERRAL = (f"agreements/{file}" for file in (KERJA_SAMA, RAPAT, RUJUKAN))
OTHER = "agreements/lain/agreement.yaml"
_ALOR = samples.OTHER_PARTY.replace("53.03", "53.05").replace("Timor Tengah Utara", "Alor")
_ALOR = _ALOR.replace("TTU", "Alor")
_DATA = {
    **samples.FILES,
    "parties/alor.yaml": _ALOR,
    "lain/agreement.yaml": samples.AGREEMENT.replace("[nunukan, ttu]", "[ttu, alor]"),
}
_NAME = "nama contoh"

Records = dict[str, Any]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with data and a theme of its own, which each test leaves as it was."""
    folder = tmp_path_factory.mktemp("home")
    samples.write(folder / "agreements", _DATA)
    (folder / "templates" / "themes").mkdir(parents=True)
    shutil.copy(ROOT / "templates/themes/tata-naskah.yaml", folder / "templates" / "themes")
    return folder


@pytest.fixture(scope="module")
def running(home: Path) -> Iterator[Watching]:
    with watching(home, "--engine", "typst", "--port", "0") as started:
        yield started


@pytest.fixture
def before(running: Watching, home: Path) -> Records:
    """The papers as they are once all that was saved before has been seen to."""
    old = running.records()
    for file in old:  # what is saved last is made last
        text, _mark, _number = (home / file).read_text(encoding="utf-8").partition("# save")
        (home / file).write_text(f"{text}# save {uuid4()}", encoding="utf-8")
    return running.until(lambda records: renewed(records, old) == {*records})


def renewed(records: Records, before: Records) -> set[str]:
    """Return the papers whose pages are not those of *before*."""
    return {file for file in records if numbers(records[file]) != numbers(before[file])}


def test_every_document_is_shown_with_its_documents_and_written(
    home: Path, before: Records
) -> None:
    assert {file: len(record["documents"]) for file, record in before.items()} == {
        AGREEMENT: 1,
        MINUTES: 1,
        REFERRAL: 2,
        OTHER: 1,
    }
    written = {path.name for path in (home / "output").rglob("*.*")}
    assert {"agreement.docx", "agreement.pdf", "NNK-TPPO-2026-0001-form.pdf"} <= written


def test_a_save_renews_the_pages_and_the_files_of_that_document_alone(
    running: Watching, home: Path, before: Records
) -> None:
    with edited(home / MINUTES, "Menyusun rancangan.", "Menyusun laporan."):
        records = running.until(lambda records: bool(renewed(records, before)))

        assert renewed(records, before) == {MINUTES}
        (document,) = records[MINUTES]["documents"]
        with urlopen(running.url + document["files"][0]["place"]) as answer:
            shown = answer.read()
        assert "Menyusun laporan." in " ".join("".join(pages(shown, 0)).split())
        assert shown == (home / "output/kerja-sama/minutes/2025-09-25.pdf").read_bytes()


def test_a_party_renews_the_documents_that_print_what_was_changed_and_no_other(
    running: Watching, home: Path, before: Records
) -> None:
    party = home / "agreements" / NUNUKAN
    with edited(party, "Pemerintah Kabupaten Nunukan,", "Pemerintah Daerah Nunukan,"):
        records = running.until(lambda records: bool(renewed(records, before)))

        assert renewed(records, before) == {AGREEMENT, REFERRAL}


def test_a_theme_renews_the_documents_that_have_it_even_while_it_is_remembered(
    running: Watching, home: Path, before: Records
) -> None:
    theme = home / "templates/themes/tata-naskah.yaml"
    with edited(theme, "page_width_mm: 210", "page_width_mm: 230"):
        records = running.until(lambda records: bool(renewed(records, before)))

        assert renewed(records, before) == {MINUTES, REFERRAL}
        page = records[MINUTES]["documents"][0]["pages"][0]
        assert page["width"] > before[MINUTES]["documents"][0]["pages"][0]["width"]


def test_a_template_of_ones_own_renews_what_is_made_with_it_as_it_comes_and_goes(
    running: Watching, home: Path, before: Records
) -> None:
    own = home / "templates" / "clauses"
    text = (ROOT / "templates/clauses/closing.html").read_text(encoding="utf-8")
    assert "Demikian" in text
    own.mkdir()
    (own / "closing.html").write_text(text.replace("Demikian", "Begitulah"), encoding="utf-8")
    records = running.until(lambda records: bool(renewed(records, before)))
    assert renewed(records, before) == {AGREEMENT, OTHER}

    shutil.rmtree(own)
    again = running.until(lambda again: renewed(again, records) == {AGREEMENT, OTHER})
    with urlopen(running.url + again[OTHER]["documents"][0]["files"][0]["place"]) as answer:
        assert "Begitulah" not in "".join(pages(answer.read(), 0))


def test_a_document_that_goes_wrong_keeps_its_last_pages_beside_the_finding(
    running: Watching, home: Path, before: Records
) -> None:
    with edited(home / AGREEMENT, "years: 5", "years: 6"):
        wrong = running.until(lambda records: records[AGREEMENT]["level"] == "error")

        (finding,) = wrong[AGREEMENT]["findings"]
        assert finding["place"].startswith(f"{AGREEMENT}:17:")
        assert "not `6`" in finding["message"]
        assert "duration: {years: 6}" in finding["excerpt"]
        assert "9(3)" in finding["hint"]
        assert "last good pages" in wrong[AGREEMENT]["note"]
        assert renewed(wrong, before) == set()
        assert wrong[MINUTES]["level"] == "error"
        assert wrong[OTHER]["level"] == before[OTHER]["level"]
        assert not list((home / "output").rglob(".mou-gen-*"))

    mended = running.until(lambda records: records[MINUTES]["level"] != "error")
    assert mended[AGREEMENT]["findings"] == before[AGREEMENT]["findings"]


@pytest.mark.usefixtures("before")
def test_pages_that_name_somebody_who_is_sealed_since_are_shown_no_more(
    running: Watching, home: Path
) -> None:
    name = "Xqora Velindra"
    with edited(home / MINUTES, "alur rujukan.", f"alur rujukan {name}."):
        named = running.until(lambda records: "Xqora" in _words(running, records[MINUTES]))
        place = named[MINUTES]["documents"][0]["files"][0]["place"]
        with edited(home / REFERRAL, _NAME, name):
            found = running.until(lambda records: records[MINUTES]["level"] == "error")

            assert found[MINUTES]["documents"] == []
            with pytest.raises(HTTPError, match="404"):
                urlopen(running.url + place)
            told = [
                each["place"]
                for each in found[MINUTES]["findings"]
                if "built before" in each["message"]
            ]
            assert {Path(each).suffix for each in told} == {".pdf", ".docx"}
            assert "xqora" not in str(found[MINUTES]).casefold()

        running.until(lambda records: len(records[MINUTES]["documents"]) == 1)


def _words(running: Watching, record: Any) -> str:
    """Return the words of the first file of *record*, a PDF."""
    with urlopen(running.url + record["documents"][0]["files"][0]["place"]) as answer:
        return "".join(pages(answer.read(), 0))


def test_documents_come_and_go_with_their_files(
    running: Watching, home: Path, before: Records
) -> None:
    new = home / "agreements/kerja-sama/minutes/2026-01-10.yaml"
    text = samples.MINUTES.replace("date: 2025-09-25", "date: 2026-01-10")
    new.write_text(text.replace("2025-10-24", "2026-02-10"), encoding="utf-8")
    name = new.relative_to(home).as_posix()
    records = running.until(lambda records: name in records)
    assert len(records[name]["documents"]) == 1

    new.unlink()
    assert set(running.until(lambda records: name not in records)) == set(before)


def test_a_party_that_was_missing_is_found_when_it_comes(
    running: Watching, home: Path, before: Records
) -> None:
    party = home / "agreements" / NUNUKAN
    away = party.rename(home / "away.yaml")
    records = running.until(lambda records: records[AGREEMENT]["level"] == "error")
    assert "there is no party `nunukan`" in records[AGREEMENT]["findings"][0]["message"]

    away.rename(party)
    running.until(lambda records: records[AGREEMENT]["level"] == before[AGREEMENT]["level"])


def test_what_is_sealed_in_one_document_is_looked_for_in_all(
    running: Watching, home: Path, before: Records
) -> None:
    assert "sealed-names" not in rules(before[MINUTES])
    with edited(home / REFERRAL, _NAME, "Menyusun Rancangan"):
        records = running.until(lambda records: "sealed-names" in rules(records[MINUTES]))

        found = records[MINUTES]["findings"]
        assert {each["excerpt"] for each in found if each["rule"] == "sealed-names"} == {""}
        assert "Rancangan" not in str(found)


def test_a_file_that_is_open_in_another_program_is_a_finding(
    running: Watching, home: Path, before: Records
) -> None:
    lock = home / "output/kerja-sama/minutes/.~lock.2025-09-25.docx#"
    lock.write_text("")
    with edited(home / MINUTES, "Menyusun rancangan.", "Menyusun laporan."):
        records = running.until(lambda records: "output" in rules(records[MINUTES]))

        assert "close these files first" in records[MINUTES]["findings"][0]["message"]
        assert renewed(records, before) == {MINUTES}
        lock.unlink()


def test_a_word_file_that_was_changed_by_hand_is_kept_and_said_so(
    running: Watching, home: Path, before: Records
) -> None:
    docx = home / "output/kerja-sama/minutes/2025-09-25.docx"
    other = (home / "output/lain/agreement.docx").read_bytes()
    docx.write_bytes(other)
    with edited(home / MINUTES, "Menyusun rancangan.", "Menyusun laporan."):
        records = running.until(lambda records: bool(renewed(records, before)))

        assert "signed or edited" in records[MINUTES]["findings"][0]["message"]
        assert docx.read_bytes() == other
        assert docx.with_name("2025-09-25.new.docx").exists()
        docx.unlink()


@pytest.mark.usefixtures("before")  # all that was saved has been seen to
def test_what_was_written_while_watching_is_not_built_again(home: Path) -> None:
    built = [sys.executable, "-m", "mou_gen", "build", MINUTES, OTHER, "--engine", "typst"]
    done = subprocess.run(built, cwd=home, capture_output=True, encoding="utf-8", check=False)

    assert done.stdout == ""
    assert "4 files are unchanged" in done.stderr


def test_it_says_what_became_of_each_document_tells_no_secret_and_ends_with_ctrl_c(
    tmp_path: Path,
) -> None:
    samples.write(tmp_path / "agreements")
    with watching(tmp_path, REFERRAL, "--engine", "typst", "--port", "0") as started:
        started.until(lambda records: bool(records[REFERRAL]["documents"]))
        with edited(tmp_path / REFERRAL, f"name: {_NAME}", f"nama: {_NAME}"):
            started.until(lambda records: records[REFERRAL]["level"] == "error")
        started.until(lambda records: records[REFERRAL]["level"] != "error")
        code, said = started.stop()

    lines = said.splitlines()
    assert code == 0
    assert all(line.startswith(f"{REFERRAL}: ") for line in lines[:-1])
    assert [line.endswith(": 1 problem") for line in lines] == [False, True, False, False]
    assert lines[-1] == "stopped"
    assert _NAME not in said


def test_a_port_that_is_taken_is_exchanged_for_a_free_one(tmp_path: Path) -> None:
    samples.write(tmp_path / "agreements")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with watching(tmp_path, MINUTES, "--port", str(port)) as started:
            assert started.url.startswith("http://127.0.0.1:")
            assert f":{port}/" not in started.url
            _code, said = started.stop()

    assert f"port {port} is not available" in said


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["watch", str(tmp_path / "none.yaml")])

    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stderr


@pytest.mark.parametrize("library", ["watchfiles", "pypdfium2"])
def test_without_its_libraries_it_says_what_to_install(library: str) -> None:
    code = f"import sys; sys.modules['{library}'] = None; from mou_gen.cli import main; main(['watch'])"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )

    assert done.returncode == 1
    assert 'pip install "mou-gen[watch]"' in done.stderr
    assert "Traceback" not in done.stderr
