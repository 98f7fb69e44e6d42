"""Many papers: what is made again and what is left, what is lost and what never is."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from mou_gen import __version__
from mou_gen.build.memory import FOLDER
from mou_gen.cli import main
from tests.examples import AGREEMENTS, REFERRALS, ROOT
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN
from tests.test_sealed import secrets

pytestmark = pytest.mark.slow

TEMPLATES = ROOT / "templates"
RECORDS = 60
AGREEMENT = "kerja-sama/agreement.docx"
MINUTES = RAPAT.replace(".yaml", ".docx")
LETTER = RUJUKAN.replace(".yaml", "-letter.docx")
FORM = RUJUKAN.replace(".yaml", "-form.docx")
REFERRAL = {LETTER, FORM}
ALL = {AGREEMENT, MINUTES, *REFERRAL}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder in which nothing is found."""
    folder = samples.write(tmp_path / "data")
    samples.changed(folder, RUJUKAN, "[return]", "[legal-aid]")
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own").mkdir()
    return tmp_path / "own"


@pytest.fixture
def build(root: Path, out: Path, own: Path) -> Callable[..., Result]:
    """Build the papers of `root` into `out` as Word files, with templates of `own`."""

    def run(*options: str) -> Result:
        command = ["build", str(root), "-o", str(out), "--templates", str(own), "-f", "docx"]
        return CliRunner().invoke(main, [*command, *options])

    return run


def written(result: Result, out: Path) -> set[str]:
    return {Path(line).relative_to(out).as_posix() for line in result.stdout.splitlines()}


def edited(path: Path) -> bytes:
    """Write a line into the Word file *path* as a person would, and return its bytes."""
    word = docx.Document(str(path))
    word.add_paragraph("Catatan tangan.")
    word.save(str(path))
    return path.read_bytes()


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# ---- only what changed ---------------------------------------------------------------------------


def test_what_has_not_changed_is_left_as_it_is(build: Callable[..., Result], out: Path) -> None:
    first = build()
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.docx")}

    second = build()

    assert written(first, out) == ALL
    assert second.exit_code == 0
    assert second.stdout == ""
    assert "4 files are unchanged" in second.stderr
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*.docx")} == before
    blanks = [line for line in first.stderr.splitlines() if "missing" in line]
    assert blanks
    assert blanks[0] in second.stderr


def test_force_writes_what_has_not_changed_as_well(build: Callable[..., Result], out: Path) -> None:
    build()

    assert written(build("--force"), out) == ALL


def _own(name: str, old: str, new: str) -> Callable[[Path, Path], None]:
    """Return what lays a changed copy of the template *name* into a folder of one's own."""

    def change(root: Path, own: Path) -> None:  # noqa: ARG001
        text = (TEMPLATES / name).read_text(encoding="utf-8")
        assert old in text
        (own / name).parent.mkdir(exist_ok=True)
        (own / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return change


def _data(name: str, old: str, new: str) -> Callable[[Path, Path], None]:
    return lambda root, own: changed(root / name, old, new)  # noqa: ARG005


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (_data(RAPAT, "Rapat Koordinasi", "Rapat Kerja"), {MINUTES}),
        (_data(KERJA_SAMA, "years: 5", "years: 4"), ALL),
        (_data(NUNUKAN, "name: {id: Dinas Sosial", "name: {id: Dinas Sosial Baru"), ALL),
        (_data(RUJUKAN, "sealed:", "# a note\nsealed:"), ALL),
        (_own("minutes.html", "<", "\n<"), {MINUTES}),
        (_own("clauses/duration.html", "<", "\n<"), {AGREEMENT}),
        (_own("referral-form.html", "<", "\n<"), REFERRAL),
        (_own("macros.html", "{#", "\n{#"), ALL),
        (_own("themes/kesepakatan.yaml", "", "# a note\n"), {AGREEMENT}),
        (_own("themes/tata-naskah.yaml", "", "# a note\n"), {MINUTES, *REFERRAL}),
        (_own("labels/en.yaml", "", "# a note\n"), ALL),
        (_own("law/words.yaml", "", "# a note\n"), ALL),
        (_own("emblems/README.md", "", "# a note\n"), set()),
    ],
)
def test_a_change_makes_again_what_was_made_from_it_and_nothing_else(
    build: Callable[..., Result],
    root: Path,
    out: Path,
    own: Path,
    change: Callable[[Path, Path], None],
    again: set[str],
) -> None:
    build()

    change(root, own)
    second, third = build(), build()

    assert second.exit_code == 0, second.stderr
    assert written(second, out) == again
    assert third.stdout == ""


def test_a_folder_of_templates_that_appears_counts_from_then_on(root: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mou_gen", "build", str(root), "-f", "docx"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)

    _own("minutes.html", "<", "\n<")(root, _made(tmp_path / "templates"))
    again = subprocess.run(
        command, cwd=tmp_path, env=environment, check=True, capture_output=True, text=True
    )

    assert again.stdout.splitlines() == [f"output/{MINUTES}"]


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_pack_that_is_unpacked_again_changes_nothing_but_another_one_does(
    root: Path, out: Path, tmp_path: Path
) -> None:
    pack = tmp_path / "pack.zip"
    command = ["build", str(root), "-o", str(out), "-f", "docx", "--templates", str(pack)]
    text = (TEMPLATES / "minutes.html").read_text(encoding="utf-8")
    manifest = f'name: contoh\nversion: "1.0"\nmou-gen: "{__version__}"\nlicence: CC0\n'

    def built(template: str) -> set[str]:
        with zipfile.ZipFile(pack, "w") as archive:
            archive.writestr("pack.yaml", manifest)
            archive.writestr("templates/minutes.html", template)
        result = CliRunner().invoke(main, command)
        assert result.exit_code == 0, result.stderr
        return written(result, out)

    assert [built(text), built(text), built(f"{text}\n")] == [ALL, set(), {MINUTES}]


@pytest.mark.parametrize(
    ("option", "again"),
    [
        (["--layout", "sequential"], ALL),
        (["--language", "id"], ALL),
        ([], set()),
    ],
)
def test_another_option_makes_the_documents_again(
    build: Callable[..., Result], out: Path, option: list[str], again: set[str]
) -> None:
    build("--layout", "columns") if option else build()

    assert written(build(*option), out) == again


def test_each_format_is_remembered_by_itself(root: Path, out: Path) -> None:
    command = ["build", str(root / RAPAT), "-o", str(out)]
    CliRunner().invoke(main, [*command, "-f", "docx"])

    both = CliRunner().invoke(main, command)

    assert written(both, out) == {MINUTES.replace(".docx", ".pdf")}
    assert "1 file is unchanged" in both.stderr


def test_a_warning_is_told_again_though_nothing_has_changed(
    build: Callable[..., Result], root: Path
) -> None:
    samples.changed(root, RAPAT, "Menyusun alur rujukan.", "Notulen disusun.")
    first = build()

    second = build()

    assert "[words]" in first.stderr
    assert second.stdout == ""
    assert first.stderr in second.stderr.replace("4 files are unchanged\n", "")


def test_a_warning_about_sealed_data_is_found_again_and_not_kept(
    build: Callable[..., Result], root: Path, out: Path
) -> None:
    changed(root / RUJUKAN, "[legal-aid]", "[return]")
    build()

    second = build()

    assert "[handover]" in second.stderr
    assert written(second, out) == REFERRAL
    assert not [path for path in remembered(out) if b"handover" in path.read_bytes()]


def remembered(out: Path) -> list[Path]:
    return sorted((out / FOLDER).rglob("*.json"))


def test_no_sealed_text_is_in_what_is_remembered(tmp_path: Path) -> None:
    paths = [str(AGREEMENTS / "nunukan-ttu" / file) for file in REFERRALS]

    result = CliRunner().invoke(main, ["build", *paths, "-o", str(tmp_path), "-f", "docx"])

    assert result.exit_code == 0, result.stderr
    told = [path.read_text(encoding="utf-8") for path in remembered(tmp_path)]
    assert len(told) == len(REFERRALS)
    assert not [s for file in REFERRALS for s in secrets(file) if any(s in text for text in told)]


def test_what_is_remembered_names_files_and_holds_hashes_alone(
    build: Callable[..., Result], out: Path
) -> None:
    build()

    for path in remembered(out):
        entry = json.loads(path.read_bytes())["docx"]
        made = [each for pair in entry["outputs"].values() for each in pair if each]
        for each in (entry["asked"], entry["told"], *entry["blanks"], *made):
            assert len(each) == 32
        states = set(entry["inputs"].values()) - {"absent"}
        assert all(len(each) in (32, 64) and int(each, 16) for each in states)
        assert entry["findings"] == []


def test_every_file_that_a_document_is_made_from_is_remembered(root: Path, out: Path) -> None:
    code = (
        "import sys\nfrom mou_gen.cli import main\n"
        "opened = set()\n"
        "def hook(event, args):\n"
        "    if event == 'open' and 'r' in str(args[1] or 'r'): opened.add(str(args[0]))\n"
        "sys.addaudithook(hook)\n"
        "try: main(sys.argv[1:])\n"
        "finally: print('\\n'.join(opened), file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "build", str(root / KERJA_SAMA), "-o", str(out)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)

    (told,) = (json.loads(path.read_bytes())["pdf"]["inputs"] for path in remembered(out))
    known = {os.path.normpath(out / name.replace("templates:0", str(TEMPLATES))) for name in told}
    folders = (str(root), str(TEMPLATES))
    opened = {path for path in done.stderr.splitlines() if path.startswith(folders)}
    aside = {str(root / name) for name in (RAPAT, RUJUKAN)}
    # what is a word and no name is told by the texts of all templates
    texts = {str(path) for path in TEMPLATES.rglob("*") if path.suffix in (".html", ".yaml")}
    aside |= texts - {path for path in known if "agreement" in path or "labels" in path}
    assert str(TEMPLATES / "agreement.html") in opened & known
    assert any(path.endswith(".otf") for path in opened)
    assert opened - known <= aside, "what other papers seal is remembered as a whole"


def test_an_unchanged_build_imports_no_library_that_makes_documents(root: Path, out: Path) -> None:
    heavy = ["weasyprint", "jinja2", "pydantic", "docx", "lokal", "lxml", "yaml"]
    code = (
        "import sys\nfrom mou_gen.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        f"print(sorted(set(sys.modules) & set({heavy})), file=sys.stderr)"
    )
    options = ["-o", str(out), "-f", "docx", "--templates", str(TEMPLATES)]
    command = [sys.executable, "-c", code, "build", str(root), *options]
    done = [
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
        for _ in range(2)
    ]

    first, second = (each.stderr.splitlines()[-1] for each in done)
    assert "pydantic" in first
    assert second == "[]"


@pytest.mark.parametrize("data", [b"", b"no memory", b'{"version": 1, "docx": {"asked": 1}}'])
def test_a_damaged_memory_makes_the_document_again(
    build: Callable[..., Result], out: Path, data: bytes
) -> None:
    build()
    (out / FOLDER / MINUTES).with_suffix(".json").write_bytes(data)

    assert written(build(), out) == {MINUTES}
    assert build().stdout == ""


# ---- files that somebody has touched -------------------------------------------------------------


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:2000])


def _flipped(path: Path) -> None:
    data, at = path.read_bytes(), path.stat().st_size // 2
    path.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])


@pytest.mark.parametrize(
    "damage", [_cut, _flipped, Path.unlink, lambda path: path.write_bytes(b"")]
)
def test_a_damaged_document_is_made_again(
    build: Callable[..., Result], out: Path, damage: Callable[[Path], None]
) -> None:
    build()
    whole = (out / AGREEMENT).read_bytes()

    damage(out / AGREEMENT)
    result = build()

    assert written(result, out) == {AGREEMENT}
    assert (out / AGREEMENT).read_bytes() == whole
    assert not list(out.rglob("*.new.docx"))


def test_a_word_file_that_was_edited_is_kept_and_the_new_one_lies_beside_it(
    build: Callable[..., Result], root: Path, out: Path
) -> None:
    build()
    mine, beside = edited(out / AGREEMENT), out / "kerja-sama/agreement.new.docx"
    changed(root / KERJA_SAMA, "years: 5", "years: 4")

    first, second = build(), build()

    assert (out / AGREEMENT).read_bytes() == mine
    assert "empat" in zipfile.ZipFile(beside).read("word/document.xml").decode()
    assert "kerja-sama/agreement.new.docx" in written(first, out)
    assert second.stdout == ""
    for result in (first, second):
        assert result.exit_code == 0
        assert f"{out / AGREEMENT}: warning: this file was signed or edited and is kept" in (
            result.stderr
        )
        assert "the new version is `agreement.new.docx`" in result.stderr


def test_not_even_force_replaces_an_edited_word_file(
    build: Callable[..., Result], out: Path
) -> None:
    build()
    mine = edited(out / AGREEMENT)

    build("--force")

    assert (out / AGREEMENT).read_bytes() == mine
    assert (out / "kerja-sama/agreement.new.docx").exists()


def test_a_new_one_that_was_edited_too_is_kept_as_well(
    build: Callable[..., Result], out: Path
) -> None:
    build()
    beside = out / "kerja-sama/agreement.new.docx"
    mine = edited(out / AGREEMENT)
    build()
    other = edited(beside)

    build()

    assert [(out / AGREEMENT).read_bytes(), beside.read_bytes()] == [mine, other]
    assert (out / "kerja-sama/agreement.new-2.docx").exists()


def test_when_the_edited_one_is_gone_the_new_one_takes_its_place(
    build: Callable[..., Result], out: Path
) -> None:
    build()
    edited(out / AGREEMENT)
    build()
    (out / AGREEMENT).unlink()

    result = build()

    assert written(result, out) == {AGREEMENT}
    assert not list(out.rglob("*.new.docx"))


def test_a_word_file_that_nothing_is_known_of_is_kept(
    build: Callable[..., Result], out: Path
) -> None:
    build()
    shutil.rmtree(out / FOLDER)
    mine = edited(out / AGREEMENT)

    result = build()

    assert (out / AGREEMENT).read_bytes() == mine
    assert written(result, out) == {*(ALL - {AGREEMENT}), "kerja-sama/agreement.new.docx"}


def test_a_file_open_in_word_fails_alone(build: Callable[..., Result], out: Path) -> None:
    lock = out / "kerja-sama" / "~$reement.docx"
    lock.parent.mkdir(parents=True)
    lock.touch()

    result = build()

    assert result.exit_code == 1
    assert "close these files first" in result.stderr
    assert written(result, out) == ALL - {AGREEMENT}


# ---- many papers ---------------------------------------------------------------------------------


@pytest.fixture
def many(root: Path) -> list[Path]:
    """The papers of `root` that are minutes, of which there are many now."""
    first = root / RAPAT
    others = [first.with_name(f"rapat-{number:02}.yaml") for number in range(RECORDS - 1)]
    for other in others:
        shutil.copy(first, other)
    return [first, *others]


class Running:
    """A build of all papers that goes on in processes of its own."""

    def __init__(self, folder: Path, out: Path, **environment: str) -> None:
        self.out = out
        command = [sys.executable, "-m", "mou_gen", "build", str(folder), "-o", str(out)]
        self.process = subprocess.Popen(
            [*command, "-f", "docx", "--jobs", "2"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, **environment},
            start_new_session=True,
            # what runs in the background of a shell would not hear of Ctrl-C
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )

    def has_written(self, number: int) -> None:
        """Wait until there are so many files."""
        end = time.monotonic() + 60
        while len(list(self.out.rglob("*.docx"))) < number:
            assert time.monotonic() < end
            assert self.process.poll() is None
            time.sleep(0.01)

    def workers(self) -> Iterator[int]:
        """Yield the processes that make papers: the children of the fork server."""
        for child in _children(self.process.pid):
            yield from _children(child)

    def end(self) -> Result:
        """Wait for the end, and return how it was."""
        stdout, stderr = self.process.communicate(timeout=120)
        return Result(
            CliRunner(), stdout.encode(), stderr.encode(), b"", None, self.process.returncode, None
        )


def _children(process: int) -> list[int]:
    told = Path(f"/proc/{process}/task/{process}/children")
    return [int(child) for child in told.read_text().split()]


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")


def whole(out: Path) -> set[str]:
    """Return the Word files in *out*, each of which is whole, and nothing half-written is there."""
    for path in out.rglob("*.docx"):
        assert zipfile.ZipFile(path).testzip() is None
    assert not list(out.rglob(".mou-gen-*"))
    return {path.relative_to(out).as_posix() for path in out.rglob("*.docx")}


def expected(many: list[Path], root: Path) -> set[str]:
    return {path.relative_to(root).with_suffix(".docx").as_posix() for path in many} | ALL


@on_linux
def test_a_killed_process_is_replaced_and_its_document_made(
    root: Path, out: Path, many: list[Path]
) -> None:
    running = Running(root, out)
    running.has_written(10)
    killed = next(running.workers())
    os.kill(killed, signal.SIGKILL)

    result = running.end()

    assert result.exit_code == 0, result.stderr
    assert whole(out) == written(result, out) == expected(many, root)


@on_linux
def test_what_ctrl_c_stops_leaves_whole_files_and_is_finished_by_the_next_run(
    root: Path, out: Path, many: list[Path]
) -> None:
    running = Running(root, out)
    running.has_written(10)
    os.killpg(running.process.pid, signal.SIGINT)

    stopped = running.end()
    there = whole(out)
    finished = Running(root, out).end()

    assert stopped.exit_code == 130
    assert "Traceback" not in stopped.stderr
    assert written(stopped, out) == there
    done = len({name.replace("-letter", "").replace("-form", "") for name in there})
    assert f"stopped: {done} of {RECORDS + 2} documents done" in stopped.stderr
    assert 10 <= len(there) < RECORDS
    assert written(finished, out) == expected(many, root) - there
    assert f"{len(there)} files are unchanged" in finished.stderr
    assert whole(out) == expected(many, root)


@on_linux
def test_a_document_that_ends_its_process_each_time_fails_alone_and_is_named(
    root: Path, out: Path, many: list[Path], tmp_path: Path
) -> None:
    poison = root / "lain" / "agreement.yaml"  # papers of one agreement are held against each other
    poison.parent.mkdir()
    shutil.copy(root / KERJA_SAMA, poison)
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(
        "import os, sys\n"
        "from multiprocessing import parent_process\n"
        "def hook(event, args):\n"
        f"    if event == 'open' and str(args[0]) == {str(poison)!r} and parent_process():\n"
        "        os.kill(os.getpid(), 9)\n"
        "sys.addaudithook(hook)\n"
    )

    result = Running(root, out, PYTHONPATH=f"{tmp_path / 'site'}:{ROOT}").end()

    assert result.exit_code == 1
    assert f"{poison}: error: building this document crashed three times (signal 9)" in (
        result.stderr
    )
    assert f"1 of {RECORDS + 3} documents not written" in result.stderr
    assert whole(out) == expected(many, root)


def test_wrong_documents_fail_alone_and_are_told_at_the_end_with_what_is_wrong(
    root: Path, out: Path, many: list[Path]
) -> None:
    for path in many[3:5]:
        changed(path, "start: 09:00", "start: early")
    command = ["build", str(root), "-o", str(out), "-f", "docx"]

    result = CliRunner().invoke(main, command)

    assert result.exit_code == 1
    wrong = {path.relative_to(root).with_suffix(".docx").as_posix() for path in many[3:5]}
    assert written(result, out) == expected(many, root) - wrong
    assert result.stdout.splitlines() == sorted(result.stdout.splitlines(), key=_paper)
    assert result.stderr.count("`start` must be") == 2
    # the copies are minutes of one meeting
    assert (
        result.stderr.splitlines()[-1]
        == f"2 problems, 58 warnings; 2 of {RECORDS + 2} documents not written"
    )


def _paper(line: str) -> str:
    return line.replace("-letter.docx", ".").replace("-form.docx", ".").replace(".docx", ".")


def test_the_number_of_processes_changes_no_byte(tmp_path: Path) -> None:
    made = []
    for jobs in ("1", "2"):
        folder = AGREEMENTS / "nunukan-ttu" / "minutes"
        command = ["build", str(folder), "-o", str(tmp_path / jobs), "-f", "docx"]
        result = CliRunner().invoke(main, [*command, "--jobs", jobs])
        assert result.exit_code == 0, result.stderr
        made.append({p.name: p.read_bytes() for p in (tmp_path / jobs).rglob("*.docx")})

    assert len(made[0]) == 2
    assert made[0] == made[1]


def test_a_document_that_would_replace_the_documents_of_another_fails(
    build: Callable[..., Result], root: Path, out: Path
) -> None:
    shutil.copy(root / RAPAT, (root / RAPAT).with_suffix(".yml"))

    result = build()

    assert result.exit_code == 1
    assert (
        "2025-09-25.yml: error: its documents would have the same names as those of"
        in result.stderr
    )
    assert written(result, out) == ALL
