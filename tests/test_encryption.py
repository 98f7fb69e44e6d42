"""Sealed data at rest: encrypted in their file, opened byte for byte, and unread without a key."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mou_gen.cli import main
from mou_gen.data import keys_at_hand, sealed_block
from mou_gen.kinds.key_holders import read_key_holders
from mou_gen.kinds.secrets import read_secrets
from tests import canaries
from tests.source import samples
from tests.source.samples import RAPAT, RUJUKAN
from tests.test_cli import run

DATA = Path("agreements")
REFERRAL = DATA / RUJUKAN
NAME = "Contoh Rekawati"
KeyFiles = Mapping[str, tuple[Path, str]]
"""Key files by name, each with its public key."""
BEGIN, END = "-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"
HOLDERS = """\
officers:
- name: Petugas Contoh
  office: UPTD PPA Contoh
  public_key: {officer}
recovery:
  kept: brankas contoh
  public_key: {recovery}
"""
_SAYS = samples.REFERRAL.replace("name: nama contoh", f"name: {NAME}  # panggilan: Rekamanis")
assert NAME in _SAYS


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> KeyFiles:
    """Key files of an officer, the office and a stranger, each with its public key."""
    home = tmp_path_factory.mktemp("keys")
    names = ("officer", "recovery", "stranger")
    return {
        name: (home / name, run("seal", "--new-key", home / name).stdout.strip()) for name in names
    }


@pytest.fixture(autouse=True)
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keys: KeyFiles) -> Iterator[Path]:
    """The working folder of an office: data with a referral, and the list of who can open it."""
    samples.write(tmp_path / DATA)
    monkeypatch.chdir(tmp_path)
    REFERRAL.write_text(_SAYS)
    _list_holders(keys)
    yield tmp_path
    keys_at_hand.take_keys(tuple)


def _list_holders(keys: KeyFiles, officer: str = "officer") -> None:
    listed = {"officer": keys[officer][1], "recovery": keys["recovery"][1]}
    Path("key-holders.yaml").write_text(HOLDERS.format(**listed))


def _typed(lines: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(each) for each in arguments], input=lines)


def _tells(result: Result) -> bool:
    return any(each in result.output for each in (NAME, "Rekawati", "Rekamanis"))


# ---- there and back ------------------------------------------------------------------------


_LAST_LINE = _SAYS.rstrip("\n")
_TOP, _, _PART = _SAYS.partition("sealed:\n")
TEXTS = {
    "as it is": _SAYS,
    "with a comment beside the key": f"{_TOP}sealed: # {NAME}\n{_PART}",
    "without an end of its last line": _LAST_LINE,
    "with lines of Windows": _SAYS.replace("\n", "\r\n"),
    "with a mark of the order of bytes": f"\ufeff{_SAYS}",
    "with comments at the margin below": f"{_SAYS}# {NAME}\n\n# and more\n",
    "above other keys": f"sealed:\n{_PART}# about the rest\n{_TOP}",
    "in quotes": f'{_TOP}"sealed":\n{_PART}',
    "with blanks at the end of lines": _SAYS.replace("sealed:\n", "sealed:   \n"),
    "unfinished": f"{_TOP}sealed:\n  identity:\n    name: {NAME}\n    nick: x\n",
    "with several persons": samples.of_several(
        samples.ONE.replace("nama contoh", NAME), samples.ONE
    ),
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_encrypted_comes_back_byte_for_byte(keys: KeyFiles, text: str) -> None:
    before = text.encode()
    REFERRAL.write_bytes(before)

    sealed = run("seal", REFERRAL)
    between = REFERRAL.read_bytes()
    opened = run("open", REFERRAL, "--key-file", keys["recovery"][0])

    assert (sealed.exit_code, opened.exit_code) == (0, 0)
    assert sealed.stdout == opened.stdout == f"{REFERRAL}\n"
    assert NAME.encode() not in between
    assert between.count(BEGIN.encode()) == 1
    assert REFERRAL.read_bytes() == before
    assert not _tells(sealed)
    assert not _tells(opened)


def test_what_stands_beside_the_encrypted_text_stays_as_it_was() -> None:
    run("seal", REFERRAL)

    said = REFERRAL.read_text()

    assert said.partition("sealed:")[0] == _TOP
    assert re.fullmatch(rf"sealed: \|\n  {BEGIN}\n(  [\w+/=]+\n)+  {END}\n", said[len(_TOP) :])
    assert stat.S_IMODE(REFERRAL.stat().st_mode) == 0o600


def test_comments_that_came_beside_the_encrypted_text_stay(keys: KeyFiles) -> None:
    run("seal", REFERRAL)
    said = REFERRAL.read_text().replace("sealed: |\n", "sealed: | # beside\n") + "# below\n"
    REFERRAL.write_text(said)

    run("open", REFERRAL, "--key-file", keys["officer"][0])

    assert REFERRAL.read_text() == f"{_TOP}# beside\nsealed:\n{_PART}# below\n"


def test_what_is_encrypted_already_is_left() -> None:
    run("seal", REFERRAL)
    before = REFERRAL.read_bytes()

    again = run("seal")

    assert again.exit_code == 0
    assert again.stdout == ""
    assert "1 file is encrypted already" in again.stderr
    assert REFERRAL.read_bytes() == before


@pytest.mark.slow
def test_a_run_that_is_killed_leaves_the_old_file_or_the_new_one() -> None:
    before = REFERRAL.read_bytes()
    kill = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "import mou_gen.build.output as output\n"
        "def replace(ready, target):\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "output._replace = replace\n"
        "from mou_gen.cli import main\n"
        "main(['seal'])\n"
    )
    killed = subprocess.run([sys.executable, "-c", kill], check=False, capture_output=True)
    left = [path for path in REFERRAL.parent.iterdir() if path != REFERRAL]

    assert killed.returncode == -9
    assert REFERRAL.read_bytes() == before
    assert len(left) == 1
    assert NAME.encode() not in left[0].read_bytes()

    run("seal")

    assert [path.name for path in REFERRAL.parent.iterdir()] == [REFERRAL.name]


# ---- keys ----------------------------------------------------------------------------------


def test_after_a_change_of_the_list_only_those_on_it_open_what_is_encrypted_anew(
    keys: KeyFiles,
) -> None:
    before = REFERRAL.read_bytes()
    run("seal")
    _list_holders(keys, officer="stranger")

    done = run("rekey", "--key-file", keys["officer"][0])
    left = run("open", REFERRAL, "--key-file", keys["officer"][0])
    came = run("open", REFERRAL, "--key-file", keys["stranger"][0])

    assert done.exit_code == 0
    assert "brankas contoh" in done.stderr
    assert left.exit_code == 1
    assert "no key at hand opens the sealed data of this file" in left.stderr
    assert came.exit_code == 0
    assert REFERRAL.read_bytes() == before


def test_a_key_file_saved_by_an_editor_of_windows_is_read(keys: KeyFiles) -> None:
    before = REFERRAL.read_bytes()
    run("seal")
    own = Path("own.key")
    own.write_bytes(b"\xef\xbb\xbf" + keys["officer"][0].read_bytes())
    own.chmod(0o600)

    opened = run("open", REFERRAL, "--key-file", own)

    assert opened.exit_code == 0, opened.stderr
    assert REFERRAL.read_bytes() == before


@pytest.mark.slow
def test_a_key_file_is_for_its_owner_alone_and_opens_with_its_passphrase(
    keys: KeyFiles,
) -> None:
    words = "empat kata yang panjang"
    made = _typed(f"{words}\n", "seal", "--new-key", "own.key", "--passphrase")
    public = made.stdout.strip()
    Path("key-holders.yaml").write_text(
        HOLDERS.format(officer=public, recovery=keys["recovery"][1])
    )
    before = REFERRAL.read_bytes()
    run("seal")

    wrong = _typed("lima kata yang salah\n", "open", REFERRAL, "--key-file", "own.key")
    right = _typed(f"{words}\n", "open", REFERRAL, "--key-file", "own.key")

    assert stat.S_IMODE(Path("own.key").stat().st_mode) == 0o600
    assert "AGE-SECRET-KEY" not in Path("own.key").read_text()
    assert words not in made.output + wrong.output + right.output
    assert (wrong.exit_code, right.exit_code) == (1, 0)
    assert "the passphrase is wrong" in wrong.stderr
    assert REFERRAL.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda file: file.chmod(0o644), "others can read the key file"),
        (lambda file: file.write_text("hello\n"), "line 1 of own.key is not a private key"),
        (lambda file: file.write_text("# nothing\n"), "own.key contains no private key"),
        (lambda file: file.unlink(), "the key file own.key cannot be read"),
        (lambda file: (file.unlink(), file.mkdir()), "own.key"),
    ],
)
def test_a_key_file_that_is_none_is_refused_in_a_sentence(change: object, told: str) -> None:
    run("seal", "--new-key", "own.key")
    change(Path("own.key"))  # type: ignore[operator]

    refused = run("open", REFERRAL, "--key-file", "own.key")

    assert refused.exit_code in (1, 2)
    assert isinstance(refused.exception, SystemExit)
    assert told in refused.stderr
    assert "AGE-SECRET-KEY" not in refused.output


@pytest.mark.slow
def test_a_run_that_is_killed_leaves_no_copy_of_a_key_once_another_is_made(tmp_path: Path) -> None:
    kill = (
        "import os, signal, sys\n"
        "import mou_gen.build.output as output\n"
        "output._put = lambda ready, target: os.kill(os.getpid(), signal.SIGKILL)\n"
        "from mou_gen.cli import main\n"
        "main(['seal', '--new-key', sys.argv[1]])\n"
    )
    home = tmp_path / "home"
    home.mkdir()
    file = home / "own.key"
    killed = subprocess.run(
        [sys.executable, "-c", kill, str(file)], check=False, capture_output=True
    )
    (left,) = home.iterdir()

    assert killed.returncode == -9
    assert "AGE-SECRET-KEY" in left.read_text()

    run("seal", "--new-key", file)

    assert [each.name for each in home.iterdir()] == ["own.key"]


def test_a_key_file_lies_in_the_home_folder_also_where_no_shell_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))

    made = run("seal", "--new-key", "~/at-home.key")

    assert made.exit_code == 0, made.stderr
    assert (home / "at-home.key").is_file()
    assert not Path("~").exists()
    assert run("rekey", "--key-file", "~/at-home.key").exit_code == 0


def test_a_key_is_written_to_no_folder_that_is_called_like_a_home_nobody_knows() -> None:
    refused = run("seal", "--new-key", "~nobody-there/own.key")

    assert refused.exit_code == 2
    assert "the home folder ~nobody-there is not known" in refused.stderr
    assert not Path("~nobody-there").exists()


def test_a_key_file_is_not_kept_among_the_data_nor_written_over() -> None:
    run("seal", "--new-key", "own.key")

    among = run("seal", "--new-key", DATA / "own.key")
    over = run("seal", "--new-key", "own.key")
    shutil.copy("own.key", DATA / "own.key")
    used = run("open", REFERRAL, "--key-file", DATA / "own.key")

    for refused in (among, used):
        assert refused.exit_code == 1
        assert "must not lie in the data folder" in refused.stderr
    assert over.exit_code == 1
    assert "already exist" in over.stderr


LISTS = {
    "no list": (None, "there is no list of those who can open sealed data"),
    "an unknown key": (("kept:", "kepala:"), "`recovery.kepala` is not a known key"),
    "half a key": (("{officer}", "age1qq"), "must be a public key"),
    "a letter wrong": (("{recovery}", f"age1{'q' * 58}"), "a letter of this key is wrong"),
    "the same key twice": (("{recovery}", "{officer}"), "is also the key of"),
    "nobody": (("officers:", "officers: []\nrest:"), "at least 1 item"),
}


@pytest.mark.parametrize(("change", "told"), LISTS.values(), ids=LISTS)
def test_a_wrong_list_of_holders_is_told_with_its_place_and_nothing_is_written(
    keys: KeyFiles, change: tuple[str, str] | None, told: str
) -> None:
    before = REFERRAL.read_bytes()
    listed = {"officer": keys["officer"][1], "recovery": keys["recovery"][1]}
    shutil.copy(REFERRAL, REFERRAL.with_name("NNK-TPPO-2026-0099.yaml"))
    Path("key-holders.yaml").unlink()
    if change:
        Path("key-holders.yaml").write_text(HOLDERS.replace(*change, 1).format(**listed))

    refused = run("seal")

    assert refused.exit_code == 1
    assert refused.stderr.count(told) == 1
    assert re.search(r"^key-holders\.yaml(:\d+:\d+)?: error", refused.stderr, re.MULTILINE)
    assert bool(change) == bool(re.search(r"^key-holders\.yaml:\d+:\d+", refused.stderr))
    assert REFERRAL.read_bytes() == before


def test_a_private_key_in_the_list_is_refused_and_shown_nowhere(keys: KeyFiles) -> None:
    private = keys["officer"][0].read_text().splitlines()[-1]
    listed = HOLDERS.format(officer=private.lower(), recovery=keys["recovery"][1])
    Path("key-holders.yaml").write_text(listed)

    refused = run("seal")

    assert refused.exit_code == 1
    assert "a private key stands on line 4" in refused.stderr
    assert private.lower() not in refused.output.lower()


# ---- without a key, and with one -----------------------------------------------------------


def test_without_a_key_drafts_of_letters_are_built_and_nothing_that_needs_what_is_sealed(
    keys: KeyFiles,
) -> None:
    run("seal")

    letter = run("build", REFERRAL, "-f", "docx")
    final = run("build", REFERRAL, "-f", "docx", "--final", "-o", "final")
    minutes = run("build", DATA / RAPAT, "-f", "docx")
    stem = f"output/{RUJUKAN.removesuffix('.yaml')}"
    form = run("build", REFERRAL, "-f", "docx", "--key-file", keys["officer"][0])
    later = run("build", REFERRAL, "-f", "docx")
    again = run("build", REFERRAL, "-f", "docx", "--key-file", keys["officer"][0])
    now = run("build", DATA / RAPAT, "-f", "docx", "--key-file", keys["officer"][0])

    assert (letter.exit_code, letter.stdout) == (0, f"{stem}-letter.docx\n")
    assert "this draft has not been searched for sealed names" in letter.stderr
    assert stat.S_IMODE(Path(f"{stem}-letter.docx").stat().st_mode) == 0o600
    assert final.exit_code == minutes.exit_code == 1
    assert final.stdout == minutes.stdout == ""
    assert "no key at hand opens them" in final.stderr
    assert "no key at hand opens them" in minutes.stderr
    assert f"{stem}-form.docx\n" in form.stdout
    assert later.stdout == f"{stem}-letter.docx\n"
    assert sorted(again.stdout.splitlines()) == [f"{stem}-form.docx", f"{stem}-letter.docx"]
    assert not list(Path("output").rglob("*.new*"))
    assert now.exit_code == 0


def test_a_stranger_opens_nothing_and_is_told_so(keys: KeyFiles) -> None:
    run("seal")

    for command in ("open", "rekey"):
        refused = run(command, REFERRAL, "--key-file", keys["stranger"][0])
        assert refused.exit_code == 1
        assert "no key at hand opens the sealed data of this file" in refused.stderr
    checked = run("check", DATA / RAPAT, "--key-file", keys["stranger"][0])
    assert checked.exit_code == 1


@pytest.mark.parametrize(
    "command",
    [
        ("status",),
        ("calendar", "-o", "c.ics"),
        ("number", "export", "n.xlsx"),
        ("number", "void", "1/2026", "--reason", "salah alamat"),
    ],
    ids=lambda command: " ".join(command[:2]),
)
def test_what_is_not_done_without_a_key_asks_for_it_and_for_no_correction(
    command: tuple[str, ...],
) -> None:
    run("seal")
    Path("mou-gen.yaml").write_text(
        "register:\n  database: r.sqlite3\n  series:\n    a: {office: nunukan, format: '{number}/{year}'}\n"
    )

    told = run(*command)

    assert told.exit_code == 1
    assert "give your key file with --key-file; until then" in told.stderr
    assert "correct it" not in told.stderr


def test_with_a_key_names_are_found_and_masked_as_if_nothing_were_encrypted(keys: KeyFiles) -> None:
    samples.changed(DATA, RAPAT, "Menyusun rancangan", "Menjemput Rekawati")
    run("seal")

    found = run("check", DATA / RAPAT, "--key-file", keys["officer"][0])

    assert found.exit_code == 1
    assert "this is a sealed name" in found.stderr
    assert not _tells(found)


def test_a_nickname_in_an_encrypted_comment_is_guarded_too(keys: KeyFiles) -> None:
    run("seal")
    keys_at_hand.take_keys(lambda: [keys["officer"][0].read_text().splitlines()[-1]])

    names = {name for person in read_secrets(DATA).people for name in person.names}

    assert ("rekamanis",) in names


def test_what_one_person_may_open_stays_shut_for_the_next(keys: KeyFiles) -> None:
    run("seal")
    private = keys["officer"][0].read_text().splitlines()[-1]

    with keys_at_hand.holding_keys([private]):
        inside = read_secrets(DATA)
    outside = read_secrets(DATA)

    assert inside.people
    assert not inside.problems
    assert outside.problems
    assert not any(person.names or person.facts for person in outside.people)


def test_findings_in_an_encrypted_file_name_the_line_that_they_have_in_it(keys: KeyFiles) -> None:
    REFERRAL.write_text(f"sealed:\n{_PART}{_TOP}".replace("urgency: segera", "urgency: lusa"))
    run("seal")
    line = next(
        number
        for number, said in enumerate(REFERRAL.read_text().splitlines(), 1)
        if said.startswith("urgency")
    )

    for key in ((), ("--key-file", keys["officer"][0])):
        found = run("check", REFERRAL, *key)
        assert f"{REFERRAL.name}:{line}:10: error" in found.stderr.replace("***", "NNK")


DAMAGES = {
    "an end is missing": lambda said: said.replace(f"  {END}\n", ""),
    "a beginning is missing": lambda said: said.replace(f"  {BEGIN}\n", ""),
    "a line is missing": lambda said: "".join([*said.splitlines(keepends=True)[:-4], f"  {END}\n"]),
    "a letter is another": lambda said: said.replace("YWdl", "YXdl"),
    "the last letters are others": lambda said: re.sub(
        r"([\w+/]{1,4})(=*\n  -----END)",
        lambda m: len(m[1]) * ("B" if m[1][0] == "A" else "A") + m[2],
        said,
    ),
    "two texts": lambda said: said + said.partition("sealed: |\n")[2],
    "two keys": lambda said: said + "sealed:" + said.partition("sealed:")[2],
    "a name beside it": lambda said: said.replace(f"  {BEGIN}", f"  {NAME}\n  {BEGIN}"),
    "in a list": lambda said: said.replace("sealed: |", "sealed:\n- |"),
    "below another key": lambda said: said.replace("sealed: |", "sealed:\n  identity: |"),
    "in an open field": lambda said: said.replace("sealed: |", "retention: |"),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
def test_a_damaged_text_is_a_finding_and_stops_open_documents(
    keys: KeyFiles, damage: object
) -> None:
    run("seal")
    REFERRAL.write_text(damage(REFERRAL.read_text()))  # type: ignore[operator]
    before = REFERRAL.read_bytes()

    for arguments in (("check", REFERRAL), ("check", DATA / RAPAT), ("open", REFERRAL), ("rekey",)):
        told = run(*arguments, "--key-file", keys["officer"][0])
        assert told.exit_code == 1, arguments
        assert isinstance(told.exception, SystemExit)
        assert f"{REFERRAL.parent.as_posix()}/" in told.stderr
        assert ": error: " in told.stderr
        assert not _tells(told)
    assert REFERRAL.read_bytes() == before


def test_an_encrypted_text_in_an_open_document_is_refused() -> None:
    run("seal")
    armored = "sealed: |" + REFERRAL.read_text().partition("sealed: |")[2]
    with (DATA / RAPAT).open("a") as file:
        file.write(armored.replace("sealed", "place_of_signing"))

    told = run("check", DATA / RAPAT)

    assert told.exit_code == 1
    assert "an encrypted text stands here" in told.stderr


def test_what_is_encrypted_for_us_by_others_holds_a_sealed_part_alone(keys: KeyFiles) -> None:
    listed = read_key_holders(DATA).public_keys
    forged = sealed_block.locked_entry(f"sealed:\n{_PART}waive: []\n", listed, "\n")
    REFERRAL.write_text(_TOP + forged)

    told = run("check", REFERRAL, "--key-file", keys["officer"][0])

    assert told.exit_code == 1
    assert "the sealed data cannot be opened" in told.stderr


# ---- what stays readable -------------------------------------------------------------------


def test_what_stays_readable_is_told(office: Path) -> None:
    shutil.copy(REFERRAL, REFERRAL.with_name(f"{REFERRAL.name}~"))
    REFERRAL.write_text(f"# about {NAME}\n{_SAYS}")
    os.link(REFERRAL, office / "second.yaml")
    for command in (
        ("init", "-q"),
        ("add", "."),
        ("rm", "-q", "--cached", REFERRAL),
        ("add", REFERRAL),
    ):
        subprocess.run(["git", *command], check=True, capture_output=True)

    told = run("seal")

    assert told.exit_code == 0
    assert re.search(r":1: warning: this line repeats what is sealed", told.stderr)
    assert "this file has a second name" in told.stderr
    assert re.search(r"\.yaml~: warning: this file holds, or may hold, sealed data", told.stderr)
    assert "git keeps earlier versions of this file" in told.stderr
    assert "git filter-repo" in told.stderr
    assert not _tells(told)


_SWAP = b"b0VIM 9.1\0" + b"\0" * 4086 + b"\0tad\0".join(_SAYS.encode().split(b"\n")[::-1])
_OTHER_SWAP = b"b0VIM 9.1\0" + b"\0" * 4086 + samples.MINUTES.replace("\n", "\0").encode()
COPIES = {
    f"{REFERRAL.parent}/.{REFERRAL.name}.swp": _SWAP,
    f"{REFERRAL.parent}/.{REFERRAL.name}.swo": _SWAP,
    f"{REFERRAL.parent}/.{REFERRAL.name}.un~": b"Vim\x9fUnDo\xe5\0\3" + _SAYS.encode(),
    f"{REFERRAL.parent}/.{REFERRAL.name}.kate-swp": b"\0\0\0\x13Kate Swap File 2.0\0" + b"\0I\0",
    f"{REFERRAL.parent}/#{REFERRAL.name}#": _SAYS.encode(),
    f"{DATA}/DEADJOE": b"*** modified files\n" + _SAYS.encode(),
    f"{DATA}/salinan.txt": _SAYS.encode("utf-16"),
    f"{DATA}/salinan-be.txt": _SAYS.encode("utf-16-be"),
    f"{DATA}/salinan.csv": f"kind: referral\n{_PART}".encode("utf-16"),
    f"{DATA}/catatan": f"x: 'y\nsealed:\n{_PART}".encode(),
    f"{DATA}/gabung.yaml": f"sealed:\n{_PART}# {BEGIN}\n# {END}\n".encode(),
    f"{DATA}/.surat.swp": _SWAP,
}
"""Copies that editors leave; the last stands beside a file that is no referral by its name."""


def _lay(name: str, data: bytes) -> Path:
    if name.endswith("/.surat.swp"):
        Path(name).with_name("surat").write_text(samples.MINUTES)
    Path(name).write_bytes(data)
    return Path(name)


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_an_editor_is_told_with_what_to_do(name: str, keys: KeyFiles) -> None:
    copy = _lay(name, COPIES[name])

    sealed = run("seal", REFERRAL)
    checked = run("check", DATA, "--key-file", keys["officer"][0])

    for told in (sealed, checked):
        place = re.escape(Path(name).suffix.lstrip("."))
        assert re.search(rf"{place}(?::\d+)*: (?:warning|error): this file", told.stderr)
        assert not _tells(told)
    assert "delete" in sealed.stderr
    copy.unlink()
    assert "that everyone who has it can read" not in run("seal", DATA).stderr


def test_a_copy_that_outlived_its_file_is_told_by_what_it_says() -> None:
    lines = b"\0".join(reversed(_SAYS.encode().splitlines()))
    _lay(f"{DATA}/kerja-sama/.catatan.swp", b"b0VIM 9.0".ljust(4096, b"\0") + lines)
    _lay(f"{DATA}/kerja-sama/.daftar.swp", b"b0VIM 9.0".ljust(4096, b"\0") + b"halo")

    told = run("seal").stderr

    assert ".catatan.swp: warning: this file holds, or may hold, sealed data" in told
    assert ".daftar.swp" not in told
    assert not _tells(run("check"))


def test_what_an_editor_keeps_of_other_files_is_not_told(keys: KeyFiles) -> None:
    minutes = DATA / RAPAT
    minutes.with_name(f".{minutes.name}.swp").write_bytes(_OTHER_SWAP)
    REFERRAL.with_name(f".{REFERRAL.name}.swo").write_bytes(_SWAP[:4096])
    minutes.with_name(f"{minutes.name}~").write_text(samples.MINUTES)
    (DATA / "lambang.png").write_bytes(b"\x89PNG\0")

    told = run("seal")
    locked = REFERRAL.read_bytes().replace(b"\n", b"\0")
    REFERRAL.with_name(f".{REFERRAL.name}.swp").write_bytes(_SWAP[:4096] + locked)
    again = run("check", DATA, "--key-file", keys["officer"][0])

    for each in (told, again):
        assert "this file" not in each.stderr


def test_through_a_link_the_data_themselves_are_encrypted() -> None:
    real = REFERRAL.rename(REFERRAL.with_name("NNK-TPPO-2026-0009.yaml"))
    REFERRAL.symlink_to(real.name)

    run("seal", REFERRAL)

    assert REFERRAL.is_symlink()
    assert NAME not in real.read_text()


@pytest.mark.slow
@pytest.mark.parametrize("among_others", [False, True])
def test_a_folder_of_referrals_that_is_a_link_is_told(office: Path, among_others: bool) -> None:
    if among_others:
        shutil.copytree(REFERRAL.parent, REFERRAL.parent.with_name("others"))
    REFERRAL.parent.rename(office / "elsewhere")
    REFERRAL.parent.symlink_to(office / "elsewhere")

    told = run("seal")

    assert (
        f"{REFERRAL.as_posix()}: warning: this file holds, or may hold, sealed data" in told.stderr
    )
    assert NAME in (office / "elsewhere" / REFERRAL.name).read_text()
    assert not _tells(told)


def test_what_is_not_encrypted_anew_is_told(office: Path, keys: KeyFiles) -> None:
    run("seal")
    REFERRAL.parent.rename(office / "elsewhere")
    REFERRAL.parent.symlink_to(office / "elsewhere")
    before = (office / "elsewhere" / REFERRAL.name).read_bytes()

    told = run("rekey", "--key-file", keys["officer"][0])

    assert f"{REFERRAL.as_posix()}: warning: this file was not encrypted anew" in told.stderr
    assert (office / "elsewhere" / REFERRAL.name).read_bytes() == before


PIPE = REFERRAL.with_name("NNK-TPPO-2026-0000.yaml")
"""What the commands come to before the referral, and cannot read."""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_what_cannot_be_read_keeps_no_other_file_from_being_encrypted_opened_and_told(
    keys: KeyFiles,
) -> None:
    os.mkfifo(PIPE)
    after = REFERRAL.with_name("NNK-TPPO-2026-9999.yaml")
    after.write_text(_SAYS.replace("NNK-TPPO-2026-0001", after.stem))
    officer = ("--key-file", keys["officer"][0])

    sealed = run("seal")
    assert NAME not in REFERRAL.read_text() + after.read_text()
    anew = run("rekey", *officer)
    opened = run("open", REFERRAL.parent, *officer)
    assert NAME in REFERRAL.read_text()
    assert NAME in after.read_text()

    for done in (sealed, anew, opened):
        assert done.exit_code == 1
        assert f"{PIPE.as_posix()}: error: this is not a regular file" in done.stderr
        assert done.stdout.split() == [REFERRAL.as_posix(), after.as_posix()]
        assert not _tells(done)
    assert "readable until you run `mou-gen seal`" in opened.stderr


def test_a_file_that_goes_while_others_are_encrypted_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A colleague takes it away between two looks at it."""
    after = REFERRAL.with_name("NNK-TPPO-2026-9999.yaml")
    after.write_text(_SAYS.replace("NNK-TPPO-2026-0001", after.stem))
    locked_entry = sealed_block.locked_entry

    def gone(part: str, keys: Sequence[str], line_end: str = "\n") -> str:
        REFERRAL.unlink(missing_ok=True)
        return locked_entry(part, keys, line_end)

    monkeypatch.setattr(sealed_block, "locked_entry", gone)
    done = run("seal")

    assert done.exit_code == 1
    assert f"{REFERRAL.as_posix()}: error: the file does not exist" in done.stderr
    assert done.stdout.split() == [after.as_posix()]
    assert NAME not in after.read_text()


def test_a_folder_that_cannot_be_listed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    closed, listed = REFERRAL.parent, Path.iterdir
    REFERRAL.unlink()

    def refused(folder: Path) -> Iterator[Path]:
        if folder == closed:
            raise PermissionError(13, "denied")
        return listed(folder)

    monkeypatch.setattr(Path, "iterdir", refused)

    assert f"{closed.as_posix()}: warning: this file holds, or may hold" in run("seal").stderr


def test_nothing_sealed_is_on_the_disk_without_a_key(office: Path) -> None:
    shutil.rmtree(DATA)
    aviary = canaries.lay_out(DATA)
    there = {each for found in canaries.in_folder(office, aviary).values() for each in found}

    sealed = run("seal")
    draft = run("build", DATA / canaries.FAMILY, "-f", "docx")

    assert aviary.of(canaries.SEALED) <= there
    assert sealed.exit_code == 0
    assert draft.exit_code == 0
    on_disk = {each for found in canaries.in_folder(office, aviary).values() for each in found}
    assert not on_disk & aviary.of(canaries.SEALED)
    said = canaries.heard(sealed.output + draft.output, aviary)
    assert not said & aviary.of(canaries.SEALED)


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_referral_that_was_opened_and_not_sealed_again_is_told_each_time(
    keys: KeyFiles, command: str
) -> None:
    path = Path(DATA, RAPAT)
    run("seal")
    key = ("--key-file", keys["officer"][0])
    quiet = run(command, path, *key)
    run("open", REFERRAL, *key)
    told = run(command, path, *key)

    assert "sealed data that everyone who has it can read" not in quiet.stderr
    assert told.exit_code == 0
    assert re.search(
        rf"{REFERRAL}: warning: this file holds, or may hold, sealed data", told.stderr
    )
    assert "encrypt it with mou-gen seal" in told.stderr
    assert not _tells(told)


def test_a_referral_in_clear_beside_an_encrypted_one_is_told_without_a_list(keys: KeyFiles) -> None:
    run("seal")
    Path("key-holders.yaml").unlink()
    other = REFERRAL.with_name("NNK-TPPO-2026-0002.yaml")
    other.write_text(_SAYS.replace("2026-0001", "2026-0002"))

    told = run("check", DATA, "--key-file", keys["officer"][0])

    assert f"{other}: warning: this file holds" in told.stderr
    assert f"{REFERRAL}: warning: this file holds" not in told.stderr


def test_nothing_is_told_where_nothing_is_to_be_encrypted() -> None:
    Path("key-holders.yaml").unlink()

    assert "this file holds" not in run("check", DATA).stderr


def test_while_a_referral_is_closed_a_new_name_has_words_of_everybody_alone() -> None:
    run("seal")
    party = ("--party", "65.03", "--party", "53.05")
    refused = run("new", "rekamanis", *party)
    number = run("new", "5303994101920007", *party)
    made = run("new", "kerja-sama-air-bersih-2026", *party)

    assert refused.exit_code == 1
    assert "only ordinary words" in refused.output
    assert "rekamanis" not in refused.output
    assert not (DATA / "rekamanis").exists()
    assert number.exit_code == 1
    assert not (DATA / "5303994101920007").exists()
    assert (DATA / "kerja-sama-air-bersih-2026").is_dir(), made.output
