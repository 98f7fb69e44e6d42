"""`mou-gen compare` as a user meets it: two versions in, tracked changes and a matrix out."""

from __future__ import annotations

import csv
import io
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from mou_gen.document import Document, Emphasis, Scheme, Strong, Table, printed_words
from mou_gen.library.labels import read_labels
from mou_gen.redline.comparison import redline
from mou_gen.redline.matrix import change_matrix, matrix_as_csv
from mou_gen.redline.provisions import changed_provisions
from tests import docx_revisions
from tests.examples import AGREEMENTS, FOLDERS
from tests.test_cli import run
from tests.versions import BY
from tests.word_edits import bare
from tests.writers.documents import both, numbered, p, paper, value

pytestmark = pytest.mark.slow

AGREEMENT = Path("agreements/nunukan-ttu/agreement.yaml")
MINUTES = Path("agreements/nunukan-ttu/minutes/2026-11-10.yaml")
FORMS = ("-f", "docx")
WHEN = ("--date", "2026-11-26", "--author", "Bagian Hukum")


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the examples, under version control, in which the run is."""
    shutil.copytree(AGREEMENTS, tmp_path / "agreements")
    git(tmp_path, "init", "-q")
    commit(tmp_path)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def git(folder: Path, *arguments: str) -> None:
    who = ("-c", "user.name=Contoh", "-c", "user.email=contoh@example.invalid")
    subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True)


def commit(folder: Path) -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Versi")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


# ---- where the earlier version is --------------------------------------------------------------


@pytest.mark.parametrize("before", ["HEAD:agreements", f"HEAD:{AGREEMENT}", "HEAD:agreements/nunukan-ttu"])  # fmt: skip
@pytest.mark.usefixtures("repository")
def test_the_earlier_version_is_read_from_a_commit(before: str) -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")

    result = run("compare", before, AGREEMENT, *FORMS, *WHEN)

    written = Path("output/nunukan-ttu/agreement-changes.docx")
    assert result.exit_code == 0, result.stderr
    assert result.stdout.splitlines() == [str(written)]
    texts = [
        each.words for each in docx_revisions.said(docx_revisions.rejected(written.read_bytes()))
    ]
    assert any("bertempat di Nunukan," in text for text in texts)


@pytest.mark.usefixtures("repository")
def test_the_earlier_version_may_be_a_file_or_a_folder() -> None:
    shutil.copytree("agreements", "cadangan/agreements")
    earlier = AGREEMENT.with_name("draf-1.yaml")
    shutil.copy(AGREEMENT, earlier)
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")

    by_file = run("compare", earlier, AGREEMENT, *FORMS, *WHEN, "-o", "a.docx")
    by_folder = run("compare", "cadangan/agreements", AGREEMENT, *FORMS, *WHEN, "-o", "b.docx")

    assert (by_file.stdout, by_folder.stdout) == ("a.docx\n", "b.docx\n"), by_file.stderr
    assert Path("a.docx").read_bytes() == Path("b.docx").read_bytes()


def test_own_templates_are_those_of_the_commit_too(repository: Path) -> None:
    own = Path("templates/clauses/scope.html")
    own.parent.mkdir(parents=True)
    shutil.copy(FOLDERS[0] / "clauses" / "scope.html", own)
    commit(repository)
    change(own, "komitmen PARA PIHAK", "kesanggupan PARA PIHAK")

    result = run("compare", "HEAD:agreements", AGREEMENT, "-f", "matrix", "--engine", "typst")

    (row,) = _table(Path("output/nunukan-ttu/agreement-matrix.csv"))
    assert result.exit_code == 0, result.stderr
    assert row["Pasal/ayat/huruf"] == "Pasal\u00a03 ayat\u00a0(1)"
    assert "komitmen" in row["Semula (id)"]
    assert "kesanggupan" in row["Menjadi (id)"]


@pytest.mark.usefixtures("repository")
def test_the_earlier_version_may_be_a_word_file_that_was_sent() -> None:
    sent = Path("terkirim/agreement.docx")
    sent.parent.mkdir()
    run("build", AGREEMENT, *FORMS)
    shutil.copy("output/nunukan-ttu/agreement.docx", sent)
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")

    by_commit = run("compare", "HEAD:agreements", AGREEMENT, *FORMS, *WHEN, "-o", "output/a.docx")
    with_copy = run("compare", sent, AGREEMENT, *FORMS, *WHEN, "-o", "output/b.docx")
    shutil.rmtree("output/.mou-gen")
    alone = run("compare", sent, AGREEMENT, *FORMS, *WHEN, "-o", "output/c.docx")

    assert [each.exit_code for each in (by_commit, with_copy, alone)] == [0, 0, 0], alone.stderr
    redlines = [Path(f"output/{name}.docx").read_bytes() for name in "abc"]
    assert redlines[0] == redlines[1]
    for resolve in (docx_revisions.accepted, docx_revisions.rejected):
        first, *others = (docx_revisions.said(resolve(each)) for each in redlines)
        assert others == [first, first]


@pytest.mark.parametrize("kept", [True, False])
@pytest.mark.usefixtures("repository")
def test_a_word_file_of_another_document_is_refused(kept: bool) -> None:
    run("build", AGREEMENT, *FORMS)
    if not kept:
        shutil.rmtree("output/.mou-gen")

    other = "agreements/pacitan-wonogiri-gunungkidul/agreement.yaml"
    result = run("compare", "output/nunukan-ttu/agreement.docx", other, *FORMS, "-o", "a.docx")

    assert result.exit_code == 1
    assert "this Word file was made from `nunukan-ttu/agreement.yaml`" in result.stderr
    assert not Path("a.docx").exists()


@pytest.mark.usefixtures("repository")
def test_a_word_file_that_does_not_say_what_was_sent_is_refused_with_what_to_give_instead() -> None:
    run("build", AGREEMENT, *FORMS)
    there = Path("a.docx")
    there.write_bytes(bare(Path("output/nunukan-ttu/agreement.docx").read_bytes()))

    result = run("compare", there, AGREEMENT, *FORMS)

    assert result.exit_code == 1
    assert "--sent" not in result.stderr
    assert "give the data file" in result.stderr


@pytest.mark.parametrize("folder", ["agreements/nunukan-ttu", "."])
@pytest.mark.parametrize("ending", ["docx", "pdf", "xlsx"])
@pytest.mark.usefixtures("repository")
def test_the_later_version_is_a_data_file(folder: str, ending: str) -> None:
    after = Path(folder, f"returned.{ending}")
    after.write_bytes(b"PK\x03\x04\0")

    result = run("compare", "HEAD:agreements", after)

    assert result.exit_code == 1
    assert "the later version is a data file" in result.stderr
    assert "mou-gen pull" in result.stderr
    assert "PK" not in result.stderr


@pytest.mark.usefixtures("repository")
def test_a_redline_that_comes_back_untouched_brings_no_change() -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")
    run("compare", "HEAD:agreements", AGREEMENT, *FORMS, *WHEN)

    result = run("pull", "output/nunukan-ttu/agreement-changes.docx")

    assert (result.exit_code, result.exception) == (0, None), result.output


@pytest.mark.usefixtures("repository")
def test_a_change_that_was_rejected_comes_back_as_what_the_data_said_before() -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")
    run("compare", "HEAD:agreements", AGREEMENT, *FORMS, *WHEN)
    redline = Path("output/nunukan-ttu/agreement-changes.docx")
    redline.write_bytes(docx_revisions.rejected(redline.read_bytes()))

    result = run("pull", redline, "--format", "json")

    values = [each for each in json.loads(result.stdout) if each["kind"] == "value"]
    assert [(each["path"], each["old"], each["new"]) for each in values] == [
        ("place", "Tarakan", "Nunukan")
    ]


def _table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))


@pytest.mark.parametrize(
    "before", ["HEAD~9:agreements", "HEAD:nowhere", "nowhere.yaml", "--:x", ":"]
)
@pytest.mark.usefixtures("repository")
def test_what_is_not_there_is_said_in_a_sentence(before: str) -> None:
    result = run("compare", "--", before, AGREEMENT)

    assert result.exit_code == 1
    assert "error: the" in result.stderr
    assert "Traceback" not in result.stderr
    assert not Path("output").exists()


def test_without_git_a_commit_is_refused(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository))

    assert "git is not installed" in run("compare", "HEAD:agreements", AGREEMENT).stderr


# ---- what is refused, and what is the same -----------------------------------------------------


@pytest.mark.usefixtures("repository")
def test_two_versions_that_say_the_same_write_nothing() -> None:
    result = run("compare", "HEAD:agreements", AGREEMENT)

    assert result.exit_code == 0
    assert result.stderr == "the two versions say the same; nothing was written\n"
    assert not Path("output").exists()


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("layout: columns", "layout: stacked", "the two versions have different layouts"),
        ("languages: [id, en]", "languages: [id]", "the two versions are in different languages"),
    ],
)
@pytest.mark.usefixtures("repository")
def test_versions_that_stand_otherwise_on_the_page_are_refused(
    old: str, new: str, sentence: str
) -> None:
    change(AGREEMENT, old, new)

    result = run("compare", "HEAD:agreements", AGREEMENT)

    assert result.exit_code == 1
    assert sentence in result.stderr


@pytest.mark.usefixtures("repository")
def test_another_kind_is_refused_and_so_are_sealed_data() -> None:
    referral = "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"

    kind = run("compare", AGREEMENT, MINUTES)
    sealed = run("compare", "HEAD:agreements", referral)

    assert "the two versions are documents of different kinds" in kind.stderr
    assert "a document with sealed data cannot be compared" in sealed.stderr
    assert not Path("output").exists()


def test_a_sealed_name_that_was_taken_out_does_not_come_back_as_deleted_words(
    repository: Path,
) -> None:
    sentence = "Kedua daerah tetap memakai surat pengantar dan formulir rujukan tertutup yang sama."
    change(MINUTES, sentence, f"{sentence[:-1]} bagi Contoh Dewasa Pertama.")
    commit(repository)
    change(MINUTES, f"{sentence[:-1]} bagi Contoh Dewasa Pertama.", sentence)

    result = run("compare", "HEAD:agreements", MINUTES, *FORMS, "--language", "id")

    assert result.exit_code == 1
    assert "[sealed-names]" in result.stderr
    assert "Dewasa" not in result.stderr + result.stdout
    assert not Path("output").exists()


# ---- what is written ---------------------------------------------------------------------------


@pytest.mark.usefixtures("repository")
def test_all_formats_are_written_and_the_same_twice() -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")
    command = ("compare", "HEAD:agreements", AGREEMENT, "-f", "docx", "-f", "pdf", "-f", "matrix", "--engine", "typst", *WHEN)  # fmt: skip

    first = run(*command)
    files = {path: path.read_bytes() for path in sorted(Path("output").rglob("agreement*"))}
    second = run(*command)

    assert [path.name for path in files] == [
        "agreement-changes.docx",
        "agreement-changes.pdf",
        "agreement-matrix.csv",
        "agreement-matrix.docx",
        "agreement-matrix.pdf",
    ]
    assert first.stdout == second.stdout
    assert {path: path.read_bytes() for path in files} == files


@pytest.mark.usefixtures("repository")
def test_a_later_comparison_replaces_the_earlier_one() -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")
    command = (
        "compare",
        "HEAD:agreements",
        AGREEMENT,
        "-f",
        "docx",
        "-f",
        "matrix",
        "--engine",
        "typst",
    )
    first = run(*command)
    before = {path: path.read_bytes() for path in map(Path, first.stdout.split())}

    record = Path("output/.mou-gen/compared")
    hashes = record.read_bytes()
    record.write_bytes(hashes + b"\xff nothing of ours\n")
    second = run(*command, "--author", "Bagian Hukum")
    assert b"nothing of ours" not in record.read_bytes()
    change(AGREEMENT, "place: Tarakan", "place: Kefamenanu")
    third = run(*command)

    assert first.stdout == second.stdout == third.stdout
    assert "edited" not in second.stderr + third.stderr
    assert all(path.read_bytes() != data for path, data in before.items())


@pytest.mark.usefixtures("repository")
def test_a_redline_that_somebody_has_edited_is_kept() -> None:
    change(AGREEMENT, "place: Nunukan", "place: Tarakan")
    edited = Path("output/nunukan-ttu/agreement-changes.docx")
    edited.parent.mkdir(parents=True)
    edited.write_bytes(b"edited")

    result = run("compare", "HEAD:agreements", AGREEMENT, *FORMS)

    assert result.stdout == "output/nunukan-ttu/agreement-changes.new.docx\n"
    assert edited.read_bytes() == b"edited"


# ---- the matrix --------------------------------------------------------------------------------


def _matrix(old: Document, new: Document) -> list[tuple[str, ...]]:
    labels = read_labels(FOLDERS)
    document = redline(old, new, labels, BY)
    (table,) = (node for node in change_matrix(document, labels).nodes if isinstance(node, Table))
    assert matrix_as_csv(document, labels).count(b"\r\n") == len(table.rows) + 1
    return [tuple(printed_words(cell) for cell in row.cells[1:5]) for row in table.rows]


def _list(*texts: str) -> Document:
    items = (
        p(f"list/{text[:4]}", text, label=numbered(f"{n}.", 0, Scheme.DECIMAL))
        for n, text in enumerate(texts, 1)
    )
    return paper(*items)


A, B, C = "memulai kegiatan bersama;", "melayani korban;", "menutup kegiatan bersama."


def test_the_matrix_names_what_was_added_removed_moved_and_renumbered() -> None:
    was, now = _list(A, B), _list("baru: hal lain;", A)

    assert _matrix(was, now) == [
        ("isi, angka\u00a01", "", "baru: hal lain;", "ditambahkan"),
        ("isi, angka\u00a02", A, A, "penomoran berubah; semula angka\u00a01"),
        ("isi, angka\u00a02", B, "", "dihapus"),
    ]
    assert _matrix(_list(A, B, C), _list(B, C, A))[-1] == (
        "isi, angka\u00a03",
        A,
        A,
        "dipindahkan; semula angka\u00a01",
    )


@pytest.mark.parametrize("weight", [Strong, Emphasis])
def test_the_matrix_says_what_each_version_says_in_bold_and_italics_too(
    weight: type[Strong] | type[Emphasis],
) -> None:
    was, now = (
        paper(p("a", weight((value(title),)), ": tetap."))
        for title in ("Hak Asasi Manusia", "Hak dan Kewajiban Asasi")
    )

    ((_place, before, after, _remark),) = _matrix(was, now)

    assert (before, after) == ("Hak Asasi Manusia: tetap.", "Hak dan Kewajiban Asasi: tetap.")


def test_a_spreadsheet_calculates_nothing_of_it() -> None:
    labels = read_labels(FOLDERS)
    old, new = paper(p("a", value("biasa"))), paper(p("a", value("=1+1")))

    assert b"'=1+1" in matrix_as_csv(redline(old, new, labels, BY), labels)


def test_a_provision_in_two_languages_is_one_row() -> None:
    labels = read_labels(FOLDERS)
    old, new = (
        paper(both("a", f"Para Pihak {word} rapat.", "The Parties meet."), languages=("id", "en"))
        for word in ("mengadakan", "menunda")
    )

    (row,) = changed_provisions(redline(old, new, labels, BY), labels)

    assert row.kind == "revised"
    assert row.was["id"] == (("Para Pihak ", False), ("mengadakan", True), (" rapat.", False))
    assert row.now["en"] == (("The Parties meet.", False),)
