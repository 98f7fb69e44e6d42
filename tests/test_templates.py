"""What an officer sees of templates: which there are, copies of them, and whether they still do."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mou_gen import __version__, pipeline, trial
from mou_gen.cli import main
from mou_gen.data.places import template_folders
from mou_gen.document import printed_words
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.registry import document_kinds
from mou_gen.library import layers
from mou_gen.library.themes import load_theme
from mou_gen.writers.letter_widths import Face
from tests.examples import AGREEMENTS, FOLDERS, ROOT
from tests.printed import MM

pytestmark = pytest.mark.slow

CLOSING = "clauses/closing.html"
MANIFEST = f'name: contoh\nversion: "1.0"\nmou-gen: "{__version__}"\nlicence: CC0\n'


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty folder of a regency, in which the command runs."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["templates", *arguments])


def write(name: str, text: str) -> Path:
    path = Path("templates", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def listed(*arguments: str) -> dict[str, str]:
    result = run("list", *arguments)
    assert result.exit_code == 0, result.output
    pairs = (line.split(maxsplit=1) for line in result.stdout.splitlines())
    return {name: where.strip() for name, where in pairs}


_NUMBERED = re.compile(
    r'<colgroup><col width="(\d+)">(?:(?!<th>).)*<th><p lang="id">No\.</p>', re.DOTALL
)


@pytest.mark.parametrize("name", document_kinds())
def test_a_column_of_numbers_has_room_for_its_heading_in_word(name: str) -> None:
    """Word breaks a word that its cell has no room for: "No" on one line, and the point on the next."""
    theme = load_theme(document_kinds()[name].theme, FOLDERS)
    text = (ROOT / f"templates/{name}.html").read_text(encoding="utf-8")
    heading = Face(theme.font, bold=True).width("No.") * theme.size_pt
    margins = 2 * 5.4  # of a cell in Word, in points

    for width in map(int, _NUMBERED.findall(text)):
        room = (theme.page_width_mm - theme.left_mm - theme.right_mm) * MM * width / 100
        assert heading + margins <= room


# ---- list ------------------------------------------------------------------------------


def test_every_packaged_template_is_listed() -> None:
    assert set(listed()) == set(layers.file_names(FOLDERS))
    assert set(listed().values()) == {"packaged"}


def test_the_list_tells_what_is_changed_and_where() -> None:
    write(CLOSING, "...")
    write("minutes.html", '{% extends "packaged/minutes.html" %}{% block fields %}{% endblock %}')
    write("labels/id.yaml", "article: Pasal\nletter: huruf\n")
    write("clauses/extra.html", "...")

    found = listed()

    assert found[CLOSING] == "templates"
    assert found["minutes.html"] == "templates: block `fields`; packaged"
    assert found["labels/id.yaml"] == "templates: 2 keys; packaged"
    assert found["clauses/extra.html"] == "templates"
    assert found["agreement.html"] == "packaged"


def test_the_list_tells_of_packs_in_their_order(here: Path) -> None:
    for name in ("first", "second"):
        folder = here / name
        (folder / "templates" / "labels").mkdir(parents=True)
        (folder / "pack.yaml").write_text(MANIFEST, encoding="utf-8")
        (folder / "templates" / "labels" / "en.yaml").write_text("letter: point\n")
    shutil.make_archive("first", "zip", here / "first")

    found = listed("--templates", "first.zip", "--templates", "second")

    expected = "first.zip/templates: 1 key; second/templates: 1 key; packaged"
    assert found["labels/en.yaml"] == expected


def test_a_list_with_a_broken_template_ends_in_a_finding() -> None:
    write("minutes.html", "{% block %}")

    result = run("list")

    assert result.exit_code == 1
    assert "templates/minutes.html:1: error" in result.stderr


# ---- copy ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [CLOSING, "agreement.html", "labels/id.yaml", "law/words.yaml"])
def test_a_copy_begins_with_the_note_of_its_origin(name: str) -> None:
    result = run("copy", name)

    assert (result.exit_code, result.stdout) == (0, f"templates/{name}\n")
    original = (FOLDERS[0] / name).read_bytes()
    note, _, rest = Path("templates", name).read_bytes().partition(b"\n")
    assert rest == original
    told = f"Copied from {name} of mou-gen {__version__}, sha256 {hashlib.sha256(original).hexdigest()[:16]}"
    assert told in note.decode()


def test_documents_are_the_same_with_copies_of_all_templates() -> None:
    paper = AGREEMENTS / "nunukan-ttu" / "agreement.yaml"
    for name in layers.file_names(FOLDERS):
        if not name.endswith(".png"):
            assert run("copy", name).exit_code == 0, name

    made = [
        pipeline.check_all([paper], Edition(), folders).composed[0]
        for folders in (FOLDERS, template_folders())
    ]

    assert printed_words(made[0].document) == printed_words(made[1].document)
    assert made[0].theme == made[1].theme
    assert "all templates are valid" in run("check").stderr


def test_a_copy_never_takes_the_place_of_a_file() -> None:
    path = write(CLOSING, "mine")

    result = run("copy", CLOSING)

    assert result.exit_code == 1
    assert f"templates/{CLOSING}: error: a file with this name already exists" in result.stderr
    assert path.read_text(encoding="utf-8") == "mine"
    assert not Path("templates", ".originals").exists()


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("clauses/closng.html", "did you mean `clauses/closing.html`?"),
        ("emblems/garuda.png", "pictures and fonts are not copied"),
        ("../README.md", "pictures and fonts are not copied"),
    ],
)
def test_what_is_no_template_is_not_copied(here: Path, name: str, hint: str) -> None:
    result = run("copy", name)

    assert result.exit_code == 1
    assert "there is no template with this name" in result.stderr
    assert hint in result.stderr
    assert list(here.iterdir()) == []


# ---- check -----------------------------------------------------------------------------


def test_the_packaged_templates_are_well() -> None:
    result = run("check")

    assert (result.exit_code, result.stderr, result.stdout) == (0, "all templates are valid\n", "")


def test_every_packaged_template_is_tried() -> None:
    taken = {path.relative_to(FOLDERS[0]).as_posix() for path in trial._tried(FOLDERS).taken}

    assert taken == {name for name in layers.file_names(FOLDERS) if name.endswith(".html")}


def test_a_mistake_in_a_template_is_found_without_any_document() -> None:
    run("copy", CLOSING)
    path = Path("templates", CLOSING)
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("agreement.originals", "agreement.original"), encoding="utf-8")

    result = run("check")

    assert result.exit_code == 1
    assert f"templates/{CLOSING}:4: error: " in result.stderr
    assert "has no 'original'" in result.stderr


def test_a_mistake_in_what_only_a_blank_document_prints_is_found() -> None:
    write(
        "minutes.html",
        '{% extends "packaged/minutes.html" %}\n{% block follow_up %}\n'
        "{% if minutes.follow_up is known %}{% else %}\n{{ minutes.folow_up }}\n{% endif %}{% endblock %}",
    )

    assert "templates/minutes.html:4: error: " in run("check").stderr


def test_a_mistake_in_labels_themes_or_law_is_found_at_its_line() -> None:
    write("labels/en.yaml", "article: [Article]\n")
    write("themes/own.yaml", "size_pt: large\n")
    write("law/codes.yaml", "codes:\n  '000.1': {title: Contoh, papers: [poster]}\n")

    told = run("check").stderr

    for place in ("labels/en.yaml:1:1", "themes/own.yaml:1:10", "law/codes.yaml:2:"):
        assert place in told


def test_facts_that_are_printed_nowhere_any_more_are_named() -> None:
    write(
        "agreement.html",
        '{% extends "packaged/agreement.html" %}{% block recitals %}<p lang="id">x</p>'
        '<p lang="en">x</p>{% endblock %}',
    )

    result = run("check")

    assert result.exit_code == 0
    place = "templates/agreement.html: warning: "
    (told,) = (line for line in result.stderr.splitlines() if line.startswith(place))
    assert f"{place}these facts are no longer printed: `legal_basis`, `legal_basis.title`, " in told
    assert "`recitals.text`" in told


def test_a_name_that_is_given_to_no_template_is_found() -> None:
    run("copy", CLOSING)
    path = Path("templates", CLOSING)
    with path.open("a", encoding="utf-8") as file:
        file.write("{% if agremeent %}{% endif %}")

    assert "error: 'agremeent' is undefined" in run("check").stderr


def test_a_file_that_no_document_needs_is_found() -> None:
    write("clauses/colsing.html", "<p>x</p>")

    told = run("check").stderr

    assert "templates/clauses/colsing.html: warning: no document uses this file" in told


def changed_original(text: str) -> None:
    """Let the copy of the closing article have been made when its original said *text*."""
    note = hashlib.sha256(text.encode()).hexdigest()[:16]
    copy = f"{{# Copied from {CLOSING} of mou-gen 0.0.9, sha256 {note} #}}\n{text}"
    write(CLOSING, copy.replace("Penutup", "Ketentuan Penutup"))
    write(f".originals/{CLOSING}", text)


def test_check_shows_how_the_original_of_a_copy_has_changed() -> None:
    present = (FOLDERS[0] / CLOSING).read_text(encoding="utf-8")
    changed_original(present.replace("rangkap", "eksemplar", 1))

    result = run("check")

    assert result.exit_code == 0
    told = f"templates/{CLOSING}:1: warning: the original has changed since mou-gen 0.0.9"
    assert told in result.stderr
    assert f"`mou-gen templates copy {CLOSING} --seen`" in result.stderr
    lines = result.stdout.splitlines()
    assert lines[:2] == [
        f"--- {CLOSING} (mou-gen 0.0.9)",
        f"+++ {CLOSING} (mou-gen {__version__})",
    ]
    (removed,) = (line for line in lines[2:] if line.startswith("-"))
    (added,) = (line for line in lines[2:] if line.startswith("+"))
    assert removed.replace("eksemplar", "rangkap")[1:] == added[1:]
    assert "Ketentuan Penutup" not in result.stdout


def test_what_has_been_seen_is_told_no_more_and_the_copy_is_kept() -> None:
    present = (FOLDERS[0] / CLOSING).read_text(encoding="utf-8")
    changed_original(present.replace("rangkap", "eksemplar", 1))
    before = Path("templates", CLOSING).read_text(encoding="utf-8")

    assert run("copy", CLOSING, "--seen").exit_code == 0

    after = Path("templates", CLOSING).read_text(encoding="utf-8")
    assert after.partition("\n")[2] == before.partition("\n")[2]
    assert __version__ in after.partition("\n")[0]
    result = run("check")
    assert (result.stdout, result.stderr) == ("", "all templates are valid\n")


def test_without_the_original_as_it_was_the_copy_itself_is_compared() -> None:
    present = (FOLDERS[0] / CLOSING).read_text(encoding="utf-8")
    changed_original(present.replace("rangkap", "eksemplar", 1))
    shutil.rmtree(Path("templates", ".originals"))

    lines = run("check").stdout.splitlines()

    assert lines[0].endswith(f"templates/{CLOSING}")
    assert any("Ketentuan Penutup" in line for line in lines if line.startswith("-"))


def test_only_a_copy_can_have_been_seen() -> None:
    path = write(CLOSING, "mine")

    result = run("copy", CLOSING, "--seen")

    assert result.exit_code == 1
    assert "there is no copy here with the comment about its origin" in result.stderr
    assert path.read_text(encoding="utf-8") == "mine"


# ---- packs -----------------------------------------------------------------------------


def packed(folder: Path, **texts: str) -> Path:
    """Write a pack below *folder* with files of labels, by language; return its folder."""
    (folder / "templates" / "labels").mkdir(parents=True)
    (folder / "pack.yaml").write_text(MANIFEST, encoding="utf-8")
    for tag, text in texts.items():
        (folder / "templates" / "labels" / f"{tag}.yaml").write_text(text, encoding="utf-8")
    return folder


def checked(*options: str) -> Result:
    paper = AGREEMENTS / "nunukan-ttu" / "minutes" / "2019-09-25.yaml"
    return CliRunner().invoke(main, ["check", str(paper), *options])


def test_a_zip_file_may_hold_one_folder_and_what_systems_leave_behind(here: Path) -> None:
    packed(here / "all" / "pack", id="name: Naskah\n")
    (here / "all" / "__MACOSX").mkdir()
    (here / "all" / "__MACOSX" / "._pack").write_bytes(b"\0")
    shutil.make_archive("pack", "zip", here / "all")

    assert checked("--templates", "pack.zip").exit_code == 0
    assert listed("--templates", "pack.zip")["labels/id.yaml"].startswith("pack.zip/pack/templates")


def test_the_first_of_several_packs_wins(here: Path) -> None:
    packed(here / "right", id="letter: huruf\n")
    packed(here / "wrong", id="letter: [huruf]\n")

    assert checked("--templates", "right", "--templates", "wrong").exit_code == 0
    assert checked("--templates", "wrong", "--templates", "right").exit_code == 1


def test_a_finding_in_a_zip_file_names_the_file_in_it(here: Path) -> None:
    packed(here / "pack", en="letter: [letter]\n")
    shutil.make_archive("pack", "zip", here / "pack")

    told = checked("--templates", "pack.zip").stderr
    (found,) = json.loads(checked("--templates", "pack.zip", "--format", "json").stdout)

    assert told.startswith("pack.zip/templates/labels/en.yaml:1:1: error: ")
    assert "1 | letter: [letter]" in told
    assert found["file"] == "pack.zip/templates/labels/en.yaml"


def test_nothing_of_a_pack_is_left_behind(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packed(here / "pack", id="letter: huruf\n")
    shutil.make_archive("pack", "zip", here / "pack")
    (here / "temporary").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(here / "temporary"))

    assert checked("--templates", "pack.zip").exit_code == 0
    assert list((here / "temporary").iterdir()) == []


def test_the_pack_of_the_manual_is_one(here: Path) -> None:
    page = (FOLDERS[0].parent / "docs" / "templates.md").read_text(encoding="utf-8")
    (manifest,) = re.findall(r"```yaml\n(# pack.yaml\n.*?)```", page, re.DOTALL)
    (packed(here / "pack") / "pack.yaml").write_text(manifest, encoding="utf-8")

    assert checked("--templates", "pack").exit_code == 0
