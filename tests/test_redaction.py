"""No message, line or finding repeats what is, or may be, sealed: in no format, however wrong the data."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import subprocess
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path

import pytest
from click.testing import Result

from mou_gen.build import workers
from mou_gen.build.tasks import Order
from mou_gen.data.places import template_folders
from mou_gen.reporting import terminal
from mou_gen.reporting.redaction import redactor_of
from mou_gen.web.board import Board
from mou_gen.web.session import WatchSession
from mou_gen.web.view import view
from tests.source import samples
from tests.source.samples import KERJA_SAMA, NUNUKAN, RAPAT, RUJUKAN
from tests.test_cli import run

pytestmark = pytest.mark.slow

NAME = "Contoh Zahwarti Qinantika"
NIK = "6503015501900001"
SEALED = (
    samples.REFERRAL.replace("name: nama contoh", f"name: {NAME}\n    village: Desa Mangkurejo")
    .replace("1234564101903456", NIK)
    .replace("summary: ringkasan contoh", "summary: Ia tinggal di rumah Wiratmaka dahulu")
    .replace("birth_date: 1990-01-01", "birth_date: 1991-04-17")
    .replace("  risk:", "  needs: {medical: hamil tua}\n  risk:")
)
CANARIES = ("zahwarti", "qinantika", "mangkurejo", "wiratmaka", NIK, "1991-04-17")
FORMATS = ("text", "json", "sarif", "github")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A data folder with a person in its referral, and nothing else wrong."""
    return samples.write(tmp_path / "data", {**samples.FILES, RUJUKAN: SEALED})


def slip(root: Path, file: str, old: str, new: str) -> None:
    text = (root / file).read_text(encoding="utf-8")
    assert old in text
    (root / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def plain(text: str) -> str:
    """Return *text* in small letters, without marks, apostrophes and signs that do not show."""
    seen = re.sub(r"['’ʼ´\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]", "", text)
    apart = unicodedata.normalize("NFKD", seen)
    return "".join(sign for sign in apart if not unicodedata.combining(sign)).casefold()


def told(result: Result) -> str:
    return plain(result.stdout + result.stderr)


def assert_silent(result: Result) -> None:
    said = told(result)
    assert said
    assert not [canary for canary in CANARIES if canary in said], said


SLIPS = [
    (RAPAT, "start: 09:00", f"start: 09:00\n{NAME.lower()}: hadir"),
    (RAPAT, "start: 09:00", "start: 09:00\nzahwarti: hadir"),
    (RAPAT, "start: 09:00", f"start: {NAME}"),
    (RAPAT, "start: 09:00", "start: [Zahwarti]"),
    (RAPAT, "start: 09:00", "start: early # Zahwarti"),
    (RAPAT, "start: 09:00", "start: 09:00\nstatr: {nama: Zahwarti}"),
    (RAPAT, "start: 09:00", "start: 09:00\nzahwarti: 1\nzahwarti: 2"),
    (RAPAT, "start: 09:00", "start: 09:00\n? [Zahwarti]\n: x"),
    (RAPAT, "start: 09:00", 'start: 09:00 "Zahwarti'),
    (RAPAT, "start: 09:00", "start: 'Zahwarti"),
    (RAPAT, "start: 09:00", "start: @Zahwarti"),
    (RAPAT, "start: 09:00", "start: *zahwarti"),
    (RAPAT, "start: 09:00", "start: &zahwarti 09:00"),
    (RAPAT, "start: 09:00", "start: !zahwarti 09:00"),
    (RAPAT, "start: 09:00", "start: Zahwarti: pukul: 9"),
    (RAPAT, "start: 09:00", "start: Zahwarti\tdatang: 09:00"),
    (RAPAT, "start: 09:00", "\tstart: Zahwarti"),
    (RAPAT, "start: 09:00", "start: Zahwarti\u0007"),
    (RAPAT, "date: 2025-09-25", "date: 17 April 1991"),
    (RAPAT, "date: 2025-09-25", "date: 1991-04-17 (Zahwarti)"),
    (RAPAT, "due: 2025-10-24", "due: Zah-warti"),
    (RAPAT, "due: 2025-10-24", "due: Z a h w a r t i"),
    (RAPAT, "due: 2025-10-24", "due: setelah Zahwartinya pulang"),
    (RAPAT, "due: 2025-10-24", "due: Zahwartti"),
    (RAPAT, "due: 2025-10-24", "due: itrawhaZ"),
    (RAPAT, "due: 2025-10-24", "due: Záhwàrtí"),
    (RAPAT, "due: 2025-10-24", f"due: {NIK}"),
    (RAPAT, "due: 2025-10-24", "due: 6503 0155 0190 0001"),
    (RAPAT, "due: 2025-10-24", "due: dari Desa Mangkurejo"),
    (RAPAT, "due: 2025-10-24", "due: di rumah Wiratmaka"),
    (RAPAT, "meeting: {id: Rapat Koordinasi}", "meeting: Rapat Zahwarti"),
    (RAPAT, "meeting: {id: Rapat Koordinasi}", "meeting: {idd: Rapat Zahwarti}"),
    (RAPAT, "meeting: {id: Rapat Koordinasi}", "meeting: {id: ' ', zahwarti: x}"),
    (RAPAT, "commitment: referral-system", "commitment: zahwarti"),
    (RAPAT, "commitment: referral-system", "commitment: [zahwarti]"),
    (RAPAT, "agreement: kerja-sama", "agreement: zahwarti"),
    (RAPAT, "key: draft", "key: zahwarti\n    zahwarti: x"),
    (RAPAT, "kind: minutes", "kind: zahwarti"),
    (RAPAT, "kind: minutes", "kind: minutes\nwaive: [{rule: zahwarti, reason: x, by: y}]"),
    (RAPAT, "kind: minutes", "kind: minutes\nwaive: [{rule: weekday, reason: Zahwarti, by: y}]"),
    (RAPAT, "Menyusun alur rujukan.", "Notulen Zahwarti pada hari Senin, 25 September 2019"),
    (RAPAT, "kind: minutes", "--- Zahwarti\n---\nkind: minutes"),
    (KERJA_SAMA, "parties: [nunukan, ttu]", "parties: [nunukan, zahwarti]"),
    (KERJA_SAMA, "type: kesepakatan-bersama", "type: zahwarti"),
    (KERJA_SAMA, "key: human-rights", "key: Zahwarti"),
    (KERJA_SAMA, "duration: {years: 5}", "duration: {years: 5, zahwarti: 1}"),
    (KERJA_SAMA, "duration: {years: 5}", "duration: {years: lima, untuk Zahwarti}"),
    (KERJA_SAMA, "affairs: [sosial]", "affairs: [sosial, zahwarti, zahwarti]"),
    (KERJA_SAMA, "originals: 2", "originals: 2\ntheme: zahwarti"),
    (KERJA_SAMA, "originals: 2", "originals: Zahwarti"),
]
"""Each in a file of its own."""

SHARED = [
    (NUNUKAN, 'region: "65.03"', "region: Zahwarti"),
    (NUNUKAN, "  setda:", "  Zahwarti:"),
    (NUNUKAN, "kind: party", "kind: party\nzahwarti: {telephone: 0812}"),
    (RUJUKAN, "persons: 1", "persons: Zahwarti"),
    (RUJUKAN, "persons: 1", "persons: 1\nzahwarti: 1"),
    (RUJUKAN, "persons: 1", "persons: many # Zahwarti"),
    (RUJUKAN, "unit: dinas-sosial", "unit: zahwarti"),
    (RUJUKAN, "sealed:", "seald:"),
    (RUJUKAN, "sealed:", "SEALED :"),
    (RUJUKAN, "sealed:", "tertutup:"),
    (RUJUKAN, "  identity:", "identity:"),
    (RUJUKAN, "  identity:", "  identitiy:"),
    (RUJUKAN, "    sex: female", "    sex: Zahwarti\n    zahwarti: 1\n    zahwarti: 2"),
    (RUJUKAN, "    sex: female", "    sex: female\n     Zahwarti: x"),
    (RUJUKAN, "distribution:", "distribution: Zahwarti\nx:"),
    (RUJUKAN, "kind: referral", "kind: rujukan"),
    (RUJUKAN, "kind: referral", "kind: handover"),
]


@pytest.fixture(scope="module")
def slips(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which each file but the parties and the referral has one of the slips."""
    root = tmp_path_factory.mktemp("slips") / "data"
    samples.write(root, {**samples.FILES, RUJUKAN: SEALED})
    for number, (file, old, new) in enumerate(SLIPS):
        place = f"kerja-sama/minutes/{number}.yaml" if file == RAPAT else f"{number}/agreement.yaml"
        samples.write(root, {place: samples.FILES[file]})
        slip(root, place, old, new)
    return root


@pytest.mark.parametrize("form", FORMATS)
def test_no_slip_repeats_a_sealed_fact_in_any_format(slips: Path, form: str) -> None:
    result = run("check", slips, "--format", form)

    assert_silent(result)
    places = ("minutes/{}.yaml", "{}/agreement.yaml")
    for number, (file, _old, _new) in enumerate(SLIPS):
        assert places[file == KERJA_SAMA].format(number) in result.output


@pytest.mark.parametrize(("file", "old", "new"), SHARED)
def test_no_slip_in_a_referral_or_a_party_repeats_a_sealed_fact(
    root: Path, file: str, old: str, new: str
) -> None:
    slip(root, file, old, new)

    for form in ("text", "json"):
        result = run("check", root / RUJUKAN, "--format", form)
        assert result.exit_code == 1
        assert_silent(result)


def test_the_search_for_repeated_facts_can_fail(root: Path) -> None:
    slip(root, RAPAT, "start: 09:00", "start: Tresnowati")

    assert "tresnowati" in told(run("check", root))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    sex: female", '    sex: "female'),
        ("    sex: female", "\tsex: female"),
        ("    sex: female", "    sex: fe: male"),
        ("    sex: female", "    sex: *x"),
        ("    sex: female", "    sex: [female"),
    ],
)
def test_where_a_referral_cannot_be_read_nothing_at_all_is_quoted(
    root: Path, old: str, new: str
) -> None:
    slip(root, RUJUKAN, old, new)
    slip(root, RAPAT, "start: 09:00", "start: Tresnowati\ntresnawati: x")

    for form in FORMATS:
        result = run("check", root, "--format", form)
        assert_silent(result)
        assert "tresno" not in told(result)
        assert "tresna" not in told(result)
        assert "NNK-TPPO-2026-0001.yaml" in result.output


def test_in_an_open_file_a_harmless_quote_and_its_line_are_still_shown(root: Path) -> None:
    slip(root, RAPAT, "start: 09:00", "start: pagi\nstrat: x")

    said = run("check", root).stderr

    assert "not `pagi`" in said
    assert "`strat` is not a known key" in said
    assert "| start: pagi" in said


def test_a_finding_says_what_its_mask_stands_for(root: Path) -> None:
    slip(root, RAPAT, "start: 09:00", "start: Zahwarti")

    said = run("check", root).stderr

    assert "`start` must be a time of day, not `***`" in said
    assert "`***` replaces text that is or may be sealed" in said


def test_a_file_named_after_the_person_is_told_without_the_name(root: Path) -> None:
    path = (root / RAPAT).with_name("rapat-zahwarti.yaml")
    (root / RAPAT).rename(path)
    slip(root, path.relative_to(root).as_posix(), "start: 09:00", "start: early")

    for form in FORMATS:
        result = run("check", root, "--format", form)
        assert_silent(result)
        assert "rapat-***.yaml" in result.output.replace("%2A", "*")


@pytest.mark.parametrize("language", ["en", "id"])
def test_a_file_whose_name_is_masked_is_told_by_its_size_and_its_last_change(
    root: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MOU_GEN_LANG", language)
    copy = (root / RUJUKAN).with_name(".goutputstream-zahwarti")
    copy.write_text("x: 'y")
    os.utime(copy, (1_700_000_000, 1_700_000_000))
    when = dt.datetime.fromtimestamp(1_700_000_000).strftime("%Y-%m-%d %H:%M")

    result = run("check", root)

    assert_silent(result)
    says = (
        f"5 bytes, last changed on {when}"
        if language == "en"
        else f"5 bita, terakhir diubah {when}"
    )
    assert says in result.stderr


@pytest.mark.parametrize("kind", ["Minutes", "MINUTES", "minuts"])
def test_a_slip_in_the_kind_masks_no_folder(root: Path, kind: str) -> None:
    folder = root / "pelatihan-kejuruan"
    (root / "kerja-sama").rename(folder)
    path = folder / Path(RAPAT).relative_to("kerja-sama")
    text = path.read_text(encoding="utf-8").replace("kind: minutes", f"kind: {kind}")
    text = text.replace("Rapat Koordinasi", "Pelatihan Kejuruan Bersama")
    path.write_text(text.replace("agreement: kerja-sama", "agreement: pelatihan-kejuruan"))

    result = run("check", path)

    assert f"{path.as_posix()}:1:7: error: `kind` must be one of" in result.stderr
    assert "***" not in result.stderr


def test_a_slip_in_the_kind_shows_no_folder_with_the_name_of_a_victim(root: Path) -> None:
    folder = root / "zahwarti"
    (root / "kerja-sama").rename(folder)
    path = folder / Path(RUJUKAN).relative_to("kerja-sama")
    path.write_text(SEALED.replace("kind: referral", "kind: Minutes"), encoding="utf-8")

    assert_silent(run("check", path))


def test_a_folder_whose_name_is_masked_is_told_by_its_last_change(root: Path) -> None:
    folder = root / "zahwarti"
    folder.mkdir()
    (folder / "minutes.yaml").write_text("kind: minutes\nx: 'y")
    os.utime(folder, (1_700_000_000, 1_700_000_000))
    when = dt.datetime.fromtimestamp(1_700_000_000).strftime("%Y-%m-%d %H:%M")

    result = run("check", root)

    assert_silent(result)
    assert f"the folder last changed on {when}" in result.stderr


@pytest.mark.parametrize("beside", ["", "x: 'y"])
@pytest.mark.parametrize(
    ("character", "name"),
    [
        ("\u200b", "the character ZERO WIDTH SPACE (U+200B)"),
        ("\u2060", "the character WORD JOINER (U+2060)"),
        ("\ufeff", "the character ZERO WIDTH NO-BREAK SPACE (U+FEFF)"),
        ("\U000e0041", "the character TAG LATIN CAPITAL LETTER A (U+E0041)"),
        ("\ue123", "the character U+E123"),
    ],
)
def test_the_name_of_a_character_to_delete_is_never_masked(
    root: Path, character: str, name: str, beside: str
) -> None:
    slip(root, RAPAT, "Menyusun alur", f"Zahwarti menyu{character}sun alur")
    if beside:
        (root / "a.yaml").write_text(beside)

    result = run("check", root / RAPAT)

    assert_silent(result)
    assert name in result.stderr


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Zahwarti", "x"),
        ("zahwarti.id", "x"),
        ("start", "Zahwarti"),
        ("start[Zahwarti]", "09:00"),
        ("decisions[zahwarti].key", "x"),
        ("file", "Zahwarti"),
        ("sealed.identity.name", "Zahwarti"),
        ("agreement", "zahwarti"),
    ],
)
def test_no_cell_of_a_table_is_repeated(root: Path, tmp_path: Path, header: str, cell: str) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"{header},end\n{cell},early\n{cell},13:00\n", encoding="utf-8")

    assert_silent(run("merge", root / RAPAT, "--table", table, "--dry-run", "-f", "docx"))


LABELS = "unknown:\n  {name}: {words}\n"  # as a regency adds them


@pytest.mark.parametrize(
    ("name", "words", "old"),
    [
        ("identity.nik", "NIK {name}", f"    nik: {NIK}\n"),
        (
            "identity.birth_date",
            "tanggal lahir {name} dari {village}",
            "    birth_date: 1991-04-17\n",
        ),
        ("official.name", "nama {office}", ""),
    ],
)
def test_the_words_of_a_blank_do_not_tell_what_stands_beside_it(
    root: Path, tmp_path: Path, name: str, words: str, old: str
) -> None:
    own = tmp_path / "own" / "labels" / "id.yaml"
    own.parent.mkdir(parents=True)
    own.write_text(LABELS.format(name=name, words=words), encoding="utf-8")
    text = (root / RUJUKAN).read_text(encoding="utf-8").replace(old, "")
    text = text.replace("office: {id: Narahubung}", "office: {id: Narahubung Zahwarti}")
    if name.startswith("identity.birth"):
        text += samples.CHILD
    (root / RUJUKAN).write_text(text, encoding="utf-8")

    for more in ([], ["--final"]):
        assert_silent(run("check", root / RUJUKAN, "--templates", tmp_path / "own", *more))


def test_the_memory_of_a_build_and_a_second_build_repeat_nothing(
    root: Path, tmp_path: Path
) -> None:
    slip(root, RAPAT, "Menyusun alur rujukan.", "Notulen dari Desa Mangkurejo disusun.")
    build = ("build", root, "-o", tmp_path / "out", "-f", "docx")

    assert_silent(run(*build))
    assert_silent(run(*build))

    kept = [path.read_text() for path in (tmp_path / "out").rglob(".mou-gen/**/*.json")]
    assert kept
    assert not [canary for canary in CANARIES for text in kept if canary in plain(text)]


@pytest.mark.parametrize(
    "said",
    [
        "Rapat koordinasi",
        "Bupati Nunukan",
        "Narahubung",
        "25 September 2019",
        "Dinas Sosial",
        "Wati",
    ],
)
def test_what_has_nothing_to_do_with_the_person_is_not_masked(root: Path, said: str) -> None:
    assert redactor_of([root]).masked(f"not `{said}`") == f"not `{said}`"


@pytest.mark.parametrize(
    "said",
    [
        *("Zahwarti", "ZAHWARTI", "zahwarti's", "Zah warti", "Z.A.H.W.A.R.T.I", "Zahwart1", "Contoh Z. Q."),
        *("17April1991", "6503_0155_0190_0001", "6503a0155b0190c0001", "Zahwartinyo", "zahwartti's"),
        *("17.4.1991", "17,04,91", "17.4.1991 (tujuh belas)", "17.04.91 (dua ribu rupiah)"),
        *("ContohZahwarti", "hamil tua", "17/4/1991", "17 April 1991", "party1991-04-17", "65030155 01900001"),
    ],
)  # fmt: skip
def test_however_it_is_written_it_is_masked(root: Path, said: str) -> None:
    discreet = redactor_of([root])

    assert discreet.masked(f"not `{said}`") == "not `***`"
    assert not discreet.path(f"a/{said}.yaml").casefold().count("zahwarti")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("`420 (empat ratus dua puluh)`", "`420 (empat ratus dua puluh)`"),
        ("`Rp2.000,00 (dua ribu rupiah)`", "`Rp2.000,00 (dua ribu rupiah)`"),
        ("`2 (Dua)`", "`***`"),
        ("`2 (dua) korban`", "`***`"),
        ("`korban dua`", "`***`"),
    ],
)
def test_an_amount_is_shown_although_a_victim_is_called_like_its_words(
    tmp_path: Path, said: str, shown: str
) -> None:
    samples.write(tmp_path)
    file = tmp_path / RUJUKAN
    file.write_text(
        file.read_text("utf-8").replace("name: nama contoh", "name: Dua Rekaan", 1), "utf-8"
    )

    assert redactor_of([tmp_path]).masked(said) == shown


@pytest.mark.parametrize(
    ("message", "shown"),
    [
        ("`Zah`warti hadir` is only here", "`***` is only here"),
        ("`rapat Zahwar`ti` is only here", "`***` is only here"),
        ("`Ma`ruf hadir` is only here", "`Ma'ruf hadir` is only here"),
    ],
)
def test_a_backtick_within_a_word_ends_no_quote(root: Path, message: str, shown: str) -> None:
    assert redactor_of([root]).masked(message) == shown


@pytest.mark.parametrize(
    "said", ["`Zahwarti", "Zahwarti`", "` Zahwarti Qinantika", "Desa Mangkurejo `"]
)
def test_where_nobody_knows_what_is_quoted_only_words_of_the_program_are_shown(
    root: Path, said: str
) -> None:
    shown = plain(redactor_of([root]).masked(f"`{said}` is only in the Indonesian text"))

    assert "is only in the indonesian text" in shown
    assert not [canary for canary in CANARIES if canary in shown]


def test_a_rare_word_of_the_story_is_masked_and_one_of_everybody_is_not(root: Path) -> None:
    story = "summary: dia disekap mucikari bersama para korban dan saksi, telepon 0812 3456 789"
    text = SEALED.replace("summary: Ia tinggal di rumah Wiratmaka dahulu", story)
    (root / RUJUKAN).write_text(text, encoding="utf-8")
    discreet = redactor_of([root])

    for said in ("mucikari", "Disekap", "08123456789"):
        assert discreet.masked(f"not `{said}`") == "not `***`"
    for said in ("korban", "Desa", "saksi"):
        assert discreet.masked(f"not `{said}`") == f"not `{said}`"


@pytest.mark.parametrize(
    "name", ["Putri Pertama", "Ani", "Juli", "Nur'aini Contoh", "Rahasia Rahasia"]
)
@pytest.mark.parametrize("said", ["{}", "Sdri{}", "ibu {}nya", "{} "])
def test_a_name_of_common_or_short_words_is_masked_in_a_quote(
    root: Path, name: str, said: str
) -> None:
    (root / RUJUKAN).write_text(SEALED.replace(NAME, name), encoding="utf-8")

    assert redactor_of([root]).masked(f"not `{said.format(name)}`") == "not `***`"


@pytest.mark.parametrize(
    "place",
    [
        "kerja-sama/.hidden/x.yaml",
        "kerja-sama/referrals/x.yaml.bak",
        "kerja-sama/minutes/x.yml",
        "x.yaml~",
    ],
)
def test_wherever_a_referral_lies_it_is_read(root: Path, place: str) -> None:
    (root / RUJUKAN).unlink()
    samples.write(root, {place: SEALED})

    assert redactor_of([root]).masked("not `Zahwarti`") == "not `***`"


@pytest.mark.parametrize(
    "data",
    [
        SEALED.encode("utf-16"),
        SEALED.replace("Qinantika", "Qinantik\u00e1").encode("cp1252"),
        SEALED.encode() + b"\0",
        b"x" * 1_000_001,
    ],
    ids=["UTF-16", "Windows-1252", "zero", "large"],
)
def test_a_file_that_is_no_text_or_too_large_lets_nothing_be_quoted(
    root: Path, data: bytes
) -> None:
    (root / RUJUKAN).write_bytes(data)
    slip(root, RAPAT, "start: 09:00", "start: Zahwarti\nzahwarti: x")

    assert_silent(run("check", root))


def test_a_link_to_everything_is_not_followed_for_ever(root: Path, tmp_path: Path) -> None:
    for number in range(600):
        (tmp_path / "many" / str(number)).mkdir(parents=True)
    (root / "link").symlink_to(tmp_path / "many", target_is_directory=True)

    assert redactor_of([root]).unread


def test_json_stays_json_with_its_places(root: Path) -> None:
    slip(root, RAPAT, "start: 09:00", "start: Zahwarti")

    (found,) = json.loads(run("check", root / RAPAT, "--format", "json").stdout)

    assert (found["line"], found["rule"], found["message"]) == (
        5,
        "input",
        "`start` must be a time of day, not `***`",
    )


def test_a_bug_tells_its_place_in_the_program_and_not_what_it_says_of_the_data(
    capsys: pytest.CaptureFixture[str],
) -> None:
    def inside(name: str) -> None:
        try:
            dict[str, str]()[name]
        except KeyError as error:
            raise ValueError(f"no {name}") from error

    try:
        inside(NAME)
    except ValueError as error:
        passed_on = workers.picklable(error)

    terminal.print_bug(ValueError, passed_on)

    said = capsys.readouterr().err
    assert "KeyError\n" in said
    assert "ValueError\n" in said
    assert "in inside\n" in said
    assert "this is a bug in mou-gen" in said
    assert NAME not in said


def test_every_run_tells_its_bugs_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)

    run("schema", "party")

    assert sys.excepthook is terminal.print_bug


def test_the_page_of_watch_repeats_nothing(root: Path, tmp_path: Path) -> None:
    slip(root, RAPAT, "start: 09:00", f"start: {NAME}\nzahwarti: 1")
    board = Board()
    order = Order(None, None, False, ("pdf", "docx"), "typst", template_folders(), "en")
    session = WatchSession([root / RAPAT], order, tmp_path / "out", board)
    (root / RAPAT).touch()

    with pytest.raises(KeyboardInterrupt):
        session.run(Once())  # type: ignore[arg-type]

    said = plain(json.dumps(view(board)))
    assert "`***` is not a known key" in said
    assert not [canary for canary in CANARIES if canary in said]


def test_the_page_of_watch_calls_no_document_after_the_person(root: Path, tmp_path: Path) -> None:
    board = Board()
    order = Order(None, None, False, ("pdf", "docx"), "typst", template_folders(), "en")
    papers = [root / RAPAT.replace("2025-09-25", name) for name in ("zahwarti", "qinantika")]
    for path in papers:
        path.write_text((root / RAPAT).read_text(encoding="utf-8"), encoding="utf-8")

    session = WatchSession(papers, order, tmp_path / "out", board)
    for _made in range(2):
        said = view(board)["records"]
        assert [paper["name"] for paper in said] == ["***.yaml", "***.yaml (2)"]
        assert len({paper["file"] for paper in said}) == 2
        assert not [canary for canary in CANARIES if canary in plain(json.dumps(said))]
        with suppress(KeyboardInterrupt):
            session.run(Once())  # type: ignore[arg-type]


class Once:
    """No changes, and then Ctrl-C."""

    def since(self, wait: bool) -> tuple[()]:
        if wait:
            raise KeyboardInterrupt
        return ()


TYPED = (
    "build --layout Zahwarti",
    "build --zahwarti",
    "check --format Zahwarti",
    "Zahwarti",
    "explain zahwarti",
    "schema zahwarti",
    "new minutes Zahwarti",
    "new minutes --date Zahwarti",
    "new referral kerja-sama Zahwarti",
    "templates copy clauses/zahwarti.html",
    "templates list --templates Zahwarti",
    "merge data --table Zahwarti.csv",
    "build --key-file Zahwarti",
    "build --key-file Zahwarti agreements",
    "number list --key-file zahwarti/mou-gen.key",
    "seal --new-key Zahwarti",
)


@pytest.mark.parametrize("command", TYPED)
def test_a_mistake_on_the_command_line_is_told_without_the_name(
    command: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.rename(root.with_name("agreements"))
    monkeypatch.chdir(root.parent)

    result = run(*command.split())

    assert result.exit_code in (1, 2)
    assert_silent(result)


@pytest.mark.parametrize("command", ["seal", "rekey", "seal folder"])
def test_what_the_system_refuses_is_told_without_the_name(
    command: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.rename(root.with_name("agreements"))
    monkeypatch.chdir(root.parent)
    Path("folder").symlink_to("agreements")
    loop = Path("agreements/kerja-sama/minutes/zahwarti.yaml")
    loop.symlink_to(loop.name)

    words = [sys.executable, "-m", "mou_gen", *command.split()]
    result = subprocess.run(words, capture_output=True, text=True, check=False)

    told = "/minutes/***.yaml: error: the file cannot be read (its links form a loop)"
    assert told in result.stderr
    assert not [each for each in CANARIES if each in result.stderr]


@pytest.mark.parametrize(
    "sign", ["\xad", "\u200b", "\n", "\t", "\x07", "\U000e0041", "\ue000", "\xa0"]
)
@pytest.mark.parametrize("option", ["--layout", "--templates"])
def test_a_name_with_a_sign_that_is_shown_as_its_code_is_masked(
    option: str, sign: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.rename(root.with_name("agreements"))
    monkeypatch.chdir(root.parent)

    result = run("build", option, f"Zah{sign}warti")

    assert result.exit_code == 2
    assert "warti" not in result.stderr
    assert "***" in result.stderr


def test_a_mistake_on_the_command_line_is_masked_by_the_folder_it_names(root: Path) -> None:
    result = run("build", root, "--engine", "Zahwarti")

    assert result.exit_code == 2
    assert "'***' is not one of 'weasyprint', 'typst'" in result.stderr


IN_TEMPLATES = {
    "clauses/closing.html": "{{ zahwarti }}",
    "minutes.html": '{% include "Zahwarti.html" %}',
    "zahwarti.html": "x",
    "labels/id.yaml": "zahwarti: x\n",
    "themes/tata-naskah.yaml": "font: Rumah Zahwarti\nx: 1\n",
    "law/words.yaml": "Zahwarti: 1\n",
}


@pytest.mark.parametrize("file", IN_TEMPLATES)
def test_what_is_told_of_templates_repeats_nothing(
    file: str, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.rename(root.with_name("agreements"))
    monkeypatch.chdir(root.parent)
    path = root.parent / "templates" / file
    path.parent.mkdir(parents=True)
    path.write_text(IN_TEMPLATES[file], encoding="utf-8")

    assert_silent(run("templates", "list"))
    assert_silent(run("templates", "check"))


def test_the_difference_of_a_copy_repeats_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root.rename(root.with_name("agreements"))
    monkeypatch.chdir(root.parent)
    run("templates", "copy", "clauses/closing.html")
    copy = Path("templates/clauses/closing.html")
    note, _end, text = copy.read_text(encoding="utf-8").partition("\n")
    note = re.sub("sha256 [0-9a-f]+", f"sha256 {16 * '0'}", note)
    copy.write_text(f"{note}\n{{# kasus Zahwarti #}}\n{text}", encoding="utf-8")

    result = run("templates", "check")

    assert "\n-{# kasus *** #}\n" in result.stdout
    assert_silent(result)


def test_a_table_of_types_neither_weakens_the_masks_nor_breaks_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = samples.write(tmp_path / "agreements")
    samples.changed(root, RUJUKAN, "name: nama contoh", "name: Imeldarek Rekawati")
    law = tmp_path / "templates" / "law"
    law.mkdir(parents=True)
    monkeypatch.chdir(tmp_path)

    for said in ('types: ["', "types:\n  imeldarek-rekawati: {imeldarek: 1}\n"):
        (law / "agreement-types.yaml").write_text(said)
        result = run("check", "agreements/kerja-sama/agreement.yaml")

        assert result.exit_code == 1
        assert isinstance(result.exception, SystemExit)
        assert "agreement-types.yaml:" in result.stderr
        assert "imeldarek" not in result.stderr.casefold()
