"""`mou-gen new`: what it writes, what it asks, and what it never touches."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from mou_gen import pipeline
from mou_gen.cli import main
from mou_gen.data.loader import load
from mou_gen.data.model import Model, may_be_unknown
from mou_gen.document import Blank, printed_words, walk
from mou_gen.kinds import registry
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.party import Party
from mou_gen.kinds.secrets import read_secrets
from mou_gen.scaffolds.skeleton import Skeleton
from tests.examples import FOLDERS
from tests.test_cli import snapshot

pytestmark = pytest.mark.slow

PARTIES = ("--party", "35.01", "--party", "Kabupaten Bantul")
THIRD_PARTY = (*PARTIES[:2], "--party", "company: PT Contoh / PT Contoh; Direktur / Director")
SUBJECT = ("--subject", "Penanggulangan Bencana", "--subject-en", "Disaster Management")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that the command runs in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def new(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["new", *arguments])


def checked(*paths: str) -> Result:
    return CliRunner().invoke(main, ["check", *paths])


def test_an_agreement_and_its_parties_are_written_and_named_on_stdout(here: Path) -> None:
    result = new("flood-relief", *PARTIES, *SUBJECT, "--years", "3")

    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "agreements/flood-relief/agreement.yaml",
        "agreements/parties/pacitan.yaml",
        "agreements/parties/bantul.yaml",
    ]
    agreement = Folder(here / "agreements").read(here / "agreements/flood-relief/agreement.yaml")
    assert isinstance(agreement, JointAgreement)
    assert [party.name["id"] for party in agreement.parties] == [
        "Pemerintah Kabupaten Pacitan",
        "Pemerintah Kabupaten Bantul",
    ]
    assert agreement.subject["en"] == "Disaster Management"
    assert (agreement.originals, agreement.date) == (2, agreement.missing("date"))


@pytest.mark.parametrize(
    ("option", "value", "written"),
    [("--months", "18", "months: 18"), ("--until", "2026-12-31", "until: 2026-12-31")],
)
def test_a_term_may_be_said_in_months_or_until_a_day(
    here: Path, option: str, value: str, written: str
) -> None:
    result = new("flood-relief", *PARTIES, *SUBJECT, option, value)

    assert result.exit_code == 0
    text = (here / "agreements/flood-relief/agreement.yaml").read_text("utf-8")
    assert f"duration:\n  {written}\n" in text


@pytest.mark.parametrize("layout", ["columns", "stacked", "sequential"])
def test_what_is_written_has_blanks_and_no_finding_and_builds_at_once(
    here: Path, layout: str
) -> None:
    new("flood-relief", *PARTIES)

    found = checked("agreements")
    built = CliRunner().invoke(main, ["build", "--layout", layout])

    assert found.exit_code == 0
    assert "no problems in 1 document\n" in found.stderr
    assert "commitments of the parties (`commitments`)" in found.stderr
    assert built.exit_code == 0
    assert (here / "output/flood-relief/agreement.pdf").stat().st_size > 10_000


def test_the_first_line_leads_to_the_schemas_beside_the_data(here: Path) -> None:
    new("flood-relief", *PARTIES)
    new("minutes", "flood-relief", "--date", "2026-11-10")

    for path in (here / "agreements").rglob("*.yaml"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        kind = load(path, here)["kind"]
        assert (path.parent / named).resolve() == here / "schemas" / f"{kind}.json"


@pytest.mark.parametrize(
    ("region", "told"),
    [
        (
            "Bandung",
            "several regions are called `Bandung`; give the code: 32.04 is Kabupaten Bandung; 32.73 is",
        ),
        ("Pacitn", "there is no region `Pacitn`: 35.01 is Kabupaten Pacitan"),
        ("35.99", "there is no region `35.99`"),
        ("nowhere", "write its code, such as 65.03"),
        (
            "31.71",
            "Kota Administrasi Jakarta Pusat is an administrative area and cannot be a party",
        ),
        ("Kepulauan Seribu", "the province `31` can (UU 29/2007; UU 2/2024)"),
        ("bantul", "Kabupaten Bantul is listed as a party twice"),
    ],
)
def test_a_region_that_cannot_be_meant_is_wrong_usage(here: Path, region: str, told: str) -> None:
    result = new("flood-relief", *PARTIES, "--party", region)

    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())
    assert snapshot(here) == {}


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("flood-relief", "--party", "35.01"), "at least 2 times"),
        (("Flood Relief", *PARTIES), "must consist of lowercase letters, digits and hyphens"),
        (("agreement", "minutes", *PARTIES), "`minutes` is reserved"),
        (("flood-relief", *PARTIES, "--years", "6"), "from 1 to 5, not `6`"),
        (("flood-relief", *PARTIES, "--months", "61"), "from 1 to 60, not `61`"),
        (
            ("flood-relief", *PARTIES, "--years", "1", "--months", "6"),
            "give one of --years, --months, --until",
        ),
        (("flood-relief", *PARTIES, "--date", "25-09-2019"), "write it as 2019-09-25"),
        (("flood-relief", *PARTIES, "--place", "a\x07b"), "U+0007 is not allowed in a document"),
        (("flood-relief", *PARTIES, "--language", "en"), "Indonesian is required"),
        (("flood-relief", *PARTIES, "--layout", "circles"), "is not one of"),
        ((), "Missing argument 'NAME'"),
        (("--lang", "id"), "Belum ada argumen 'NAME'"),
        (("--party", "35.01", "--party", "Bantul"), "Missing argument 'NAME'"),
        (("minutes",), "Missing argument 'AGREEMENT'"),
        (("minutes", "flood-relief"), "Missing option '--date'"),
        (("referral", "flood-relief", "--date", "2026-03-02"), "Missing option '--case'"),
        (("referral", "flood-relief", "--case", "Siti"), "must be a case code"),
    ],
)
def test_an_answer_that_the_data_would_refuse_is_refused_at_once(
    here: Path, arguments: tuple[str, ...], told: str
) -> None:
    result = new(*arguments)

    assert result.exit_code == 2
    assert told in " ".join(result.stderr.split())
    assert snapshot(here) == {}


def test_what_is_no_case_code_is_not_repeated(here: Path) -> None:
    result = new("referral", "flood-relief", "--case", "Nama Rekaan", "--date", "2026-03-02")

    assert result.exit_code == 2
    assert "must be a case code" in result.stderr
    assert "Rekaan" not in result.stderr
    assert snapshot(here) == {}


def test_more_parties_than_there_are_names_for_are_refused(here: Path) -> None:
    codes = [f"35.{number:02}" for number in range(1, 12)]

    result = new("all-of-them", *(word for code in codes for word in ("--party", code)))

    assert result.exit_code == 2
    assert "the labels name only 10 parties" in result.stderr
    assert snapshot(here) == {}


def test_nothing_that_is_there_is_overwritten_and_nothing_is_written_beside_it(here: Path) -> None:
    new("flood-relief", *PARTIES)
    before = snapshot(here)

    result = new("flood-relief", "--party", "35.01", "--party", "Denpasar")

    assert result.exit_code == 1
    assert "agreements/flood-relief/agreement.yaml" in result.stderr
    assert "nothing was written" in result.stderr
    assert snapshot(here) == before


def test_all_files_are_written_or_none(here: Path) -> None:
    (here / "agreements").mkdir()
    (here / "agreements/parties").write_text("in the way of the folder")

    result = new("flood-relief", *PARTIES)

    assert result.exit_code == 1
    assert [path.name for path in (here / "agreements").iterdir()] == ["parties"]


def test_a_party_that_is_there_under_any_name_is_kept(here: Path) -> None:
    new("flood-relief", *PARTIES)
    (here / "agreements/parties/pacitan.yaml").rename(here / "agreements/parties/our-regency.yaml")
    before = snapshot(here)

    result = new("archives", "--party", "Pacitan", "--party", "Denpasar")

    assert result.stdout.splitlines() == [
        "agreements/archives/agreement.yaml",
        "agreements/parties/kota-denpasar.yaml",
    ]
    assert before.items() <= snapshot(here).items()
    assert checked("agreements/archives").exit_code == 0


@pytest.mark.parametrize(
    ("date", "laws"),
    [
        ("2018-07-12", ["uu-23-2014"]),
        ("2018-07-13", ["uu-23-2014", "pp-28-2018"]),
        ("2019-09-25", ["uu-23-2014", "pp-28-2018"]),
        ("2022-10-16", ["uu-23-2014", "pp-28-2018", "permendagri-22-2020"]),
        ("2022-10-17", ["uu-23-2014", "uu-27-2022", "pp-28-2018", "permendagri-22-2020"]),
    ],
)
def test_a_law_that_was_not_there_on_the_day_is_not_cited(
    here: Path, date: str, laws: list[str]
) -> None:
    new("flood-relief", *PARTIES, "--date", date)

    found = load(here / "agreements/flood-relief/agreement.yaml", here)

    assert found["legal_basis"] == laws
    assert checked("agreements").exit_code == 0


def test_a_subject_in_one_language_of_two_stays_a_blank_and_is_kept(here: Path) -> None:
    new("flood-relief", *PARTIES, *SUBJECT[:2])

    path = here / "agreements/flood-relief/agreement.yaml"
    assert "# subject:\n#   id: Penanggulangan Bencana\n#   en:\n" in path.read_text("utf-8")
    assert checked("agreements").exit_code == 0


def test_an_indonesian_message_says_in_indonesian_what_is_wrong(here: Path) -> None:
    wrong = new("Foo", "--lang", "id").stderr
    party = new("foo", "--party", "company:", "--lang", "id").stderr

    assert "Nilai nama kesepakatan tidak berlaku: `name` harus" in wrong
    assert "JENIS: NAMA / NAMA INGGRIS; PIMPINAN / PIMPINAN INGGRIS" in party
    assert snapshot(here) == {}


def test_an_agreement_in_indonesian_alone_asks_for_no_english(here: Path) -> None:
    new("flood-relief", *PARTIES, "--language", "id", "--subject", "Penanggulangan Bencana")

    text = (here / "agreements/flood-relief/agreement.yaml").read_text("utf-8")
    assert "languages: [id]" in text
    assert "en:" not in text
    assert checked("agreements").exit_code == 0


# ---- papers below an agreement ---------------------------------------------------------


INDONESIAN = ("--language", "id", "--subject", "Air Bersih")


@pytest.mark.parametrize(
    ("kind", "folder"),
    [
        ("cooperation", "cooperations"),
        ("addendum", "addenda"),
        ("extension", "extensions"),
        ("termination", "terminations"),
    ],
)
def test_what_is_begun_is_in_the_languages_of_its_agreement(
    here: Path, kind: str, folder: str
) -> None:
    new("air-bersih", *PARTIES, *INDONESIAN)
    new("flood-relief", *PARTIES)

    for agreement, languages in (("air-bersih", "[id]"), ("flood-relief", "[id, en]")):
        result = new(kind, agreement, "--name", "pipa")

        assert result.exit_code == 0, result.stderr
        path = here / "agreements" / agreement / folder / "pipa.yaml"
        assert f"languages: {languages}" in path.read_text("utf-8")
    assert "has no `en` text" not in checked("agreements/air-bersih").stderr


def completed(here: Path, agreement: str) -> None:
    """Say in the cooperation `pipa`, and in its *agreement*, what must not be left open."""
    folder = here / "agreements" / agreement
    both = "{id: Pipa, en: Pipes}"
    with (folder / "agreement.yaml").open("a", encoding="utf-8") as file:
        file.write(f"commitments: [{{key: pipa, title: {both}, text: {both}}}]\n")
    path = folder / "cooperations/pipa.yaml"
    said = f"\ncommitments: [pipa]\nscope: [{{key: a, text: {both}}}]"
    path.write_text(path.read_text("utf-8").replace("\nscope:", said), "utf-8")


def test_what_is_about_a_cooperation_is_in_its_languages(here: Path) -> None:
    new("flood-relief", *PARTIES)
    new("cooperation", "flood-relief", "--name", "pipa", *INDONESIAN)
    completed(here, "flood-relief")

    about = new("addendum", "flood-relief", "--name", "1", "--cooperation", "pipa")
    strange = new("addendum", "flood-relief", "--name", "2", "--cooperation", "kabel")

    assert about.exit_code == 0, about.stderr
    addendum = here / "agreements/flood-relief/addenda/1.yaml"
    assert "languages: [id]" in addendum.read_text("utf-8")
    assert "there is no file in `cooperations` with the name `kabel`" in strange.stderr


def test_a_language_that_another_file_asks_for_is_asked_in_its_name(here: Path) -> None:
    new("air-bersih", *PARTIES, *INDONESIAN)
    new("cooperation", "air-bersih", "--name", "pipa", "--language", "id", "--language", "en")
    completed(here, "air-bersih")

    found = checked("agreements")

    path = "agreements/air-bersih/cooperations/pipa.yaml"
    assert f"`subject` has no `en` text, which `{path}` asks for" in found.stderr
    assert "or make that document without `en`" in found.stderr


def test_a_cooperation_agreement_takes_over_affairs_with_their_own_titles(here: Path) -> None:
    new("flood-relief", *PARTIES)
    path = here / "agreements/flood-relief/agreement.yaml"
    own = "{key: own, title: {id: urusan sendiri, en: an affair of its own}}"
    path.write_text(f"{path.read_text('utf-8')}affairs: [sosial, {own}]\n", "utf-8")

    new("cooperation", "flood-relief", "--name", "relief")

    found = load(here / "agreements/flood-relief/cooperations/relief.yaml", here)["affairs"]
    assert found == load(path, here)["affairs"]


def test_a_cooperation_agreement_shows_the_shape_of_rights_and_duties(here: Path) -> None:
    new("mou", "--party", "Nunukan", "--party", "Belu")
    new("cooperation", "mou", "--name", "data")

    text = (here / "agreements/mou/cooperations/data.yaml").read_text("utf-8")

    shape = "".join(f"  #   {line}\n" for line in ("- key:", "  text:", "    id:", "    en:"))
    for key in ("rights", "duties"):
        assert f"{key}:\n  nunukan:\n{shape}  belu:\n{shape}" in text


def test_minutes_know_what_the_agreement_knows(here: Path) -> None:
    new("flood-relief", *PARTIES)

    result = new("minutes", "flood-relief", "--date", "2026-11-10")

    path = here / "agreements/flood-relief/minutes/2026-11-10.yaml"
    minutes = Folder(here / "agreements").read(path)
    assert result.stdout == "agreements/flood-relief/minutes/2026-11-10.yaml\n"
    assert isinstance(minutes, Minutes)
    assert [each["id"] for each in minutes.participants or ()] == [
        "Pemerintah Kabupaten Pacitan",
        "Pemerintah Kabupaten Bantul",
    ]
    assert "# letterhead: # pacitan/setda | bantul/setda\n" in path.read_text("utf-8")
    assert checked("agreements").exit_code == 0


def test_a_referral_asks_for_what_cannot_be_left_open(here: Path) -> None:
    new("flood-relief", *PARTIES)

    new("referral", "flood-relief", "--case", "PCT-TPPO-2026-0001", "--date", "2026-03-02")
    found = checked("agreements")

    path = here / "agreements/flood-relief/referrals/PCT-TPPO-2026-0001.yaml"
    data = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert "`sealed.consent.decision` is missing" in found.stderr
    assert "`to.unit` is missing" in found.stderr
    assert re.search(r"^response_due: 2026-03-05$", path.read_text("utf-8"), re.MULTILINE)
    assert set(data["sealed"]["identity"]) == {
        "name", "sex", "nationality", "regency", "language",
    }  # fmt: skip


def test_what_a_new_referral_explains_is_no_sealed_data(here: Path) -> None:
    new("flood-relief", *PARTIES)
    new("nunukan-ttu", "--party", "65.03", "--party", "53.03")
    new("referral", "nunukan-ttu", "--case", "NNK-TPPO-2026-0007", "--date", "2026-03-02")
    path = here / "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0007.yaml"

    (person,) = read_secrets(here / "agreements").people

    assert (person.names, person.facts) == ((), ())
    found = checked("agreements/flood-relief")
    assert "this also occurs in sealed data" not in found.stderr
    path.write_text(
        path.read_text("utf-8").replace(
            "  # Tingkat risiko.", "  # Tingkat risiko: dijemput Rekamon Belukar di Rekamandi."
        )
    )
    (person,) = read_secrets(here / "agreements").people
    assert ("rekamon", "belukar") in {fact.words for fact in person.facts}


def test_a_referral_of_several_persons_has_a_part_for_each(here: Path) -> None:
    new("flood-relief", *PARTIES)
    asked = ("--case", "PCT-TPPO-2026-0001", "--date", "2026-03-02", "--persons")

    new("referral", "flood-relief", *asked, "3")
    found = checked("agreements")

    path = here / "agreements/flood-relief/referrals/PCT-TPPO-2026-0001.yaml"
    data = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)
    assert (data["persons"], len(data["sealed"])) == ("3", 3)
    assert "`sealed[2].consent.decision` is missing" in found.stderr
    assert "`persons`" not in found.stderr
    path.unlink()
    new("referral", "flood-relief", *asked, "1")
    assert isinstance(yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)["sealed"], dict)


def test_a_referral_to_one_outside_rests_on_no_agreement(here: Path) -> None:
    new("flood-relief", *PARTIES)
    asked = ("--case", "PCT-TPPO-2026-0001", "--date", "2026-03-02", "--from", "pacitan", "--to")

    inside = new("referral", "flood-relief", *asked, "bantul").stdout.strip()
    rests = (here / inside).read_text("utf-8")
    (here / inside).unlink()
    outside = new("referral", "flood-relief", *asked, "rumah-aman").stdout.strip()
    alone = new("referral", "victim-services", *asked, "rumah-aman").stdout.strip()
    nowhere = new("referral", "victim-services", *asked[:4])

    assert "\nagreement: flood-relief\n" in rests
    for file in (outside, alone):
        data = yaml.load((here / file).read_text("utf-8"), Loader=yaml.BaseLoader)
        assert "agreement" not in data
        assert (data["from"]["party"], data["to"]["party"]) == ("pacitan", "rumah-aman")
    assert alone == "agreements/victim-services/referrals/PCT-TPPO-2026-0001.yaml"
    assert nowhere.exit_code == 1
    assert "no agreement in a folder" in nowhere.stderr


SCAFFOLDS = {name: kind.scaffold for name, kind in registry.kinds().items() if kind.scaffold}


@pytest.mark.parametrize("kind", SCAFFOLDS)
def test_each_kind_of_document_is_begun_where_it_belongs(here: Path, kind: str) -> None:
    new("flood-relief", *(THIRD_PARTY if kind == "feasibility-study" else PARTIES))
    asked = {
        "date": ("--date", "2026-11-10"),
        "case": ("--case", "PCT-TPPO-2026-0001", "--date", "2026-11-10"),
        "name": ("--name", "early-warning"),
        "period": ("--period", "2026-2", "--date", "2027-01-11"),
    }

    result = new(kind, "flood-relief", *asked[SCAFFOLDS[kind].named_by])

    (written,) = result.stdout.splitlines()
    data = load(here / written, here)
    found = checked(written)
    told = re.findall(r"error: (.*) \[", found.stderr)
    assert data["kind"] == registry.kinds()[kind].word
    assert data["agreement" if "agreement" in data else "under"] == "flood-relief"
    assert all(re.search("is missing|must have at least", each) for each in told), found.stderr


def test_a_kind_that_makes_documents_can_be_begun() -> None:
    assert {*SCAFFOLDS, "party", "institution", "agreement", "synergy"} == set(registry.kinds())


def test_an_attendance_list_takes_the_meeting_from_the_minutes_if_there_are_any(
    here: Path,
) -> None:
    new("flood-relief", *PARTIES)
    new("minutes", "flood-relief", "--date", "2026-11-10")

    new("attendance", "flood-relief", "--date", "2026-11-10")
    new("attendance", "flood-relief", "--date", "2026-11-11")

    folder = here / "agreements/flood-relief/attendance"
    assert load(folder / "2026-11-10.yaml", here)["minutes"] == "2026-11-10"
    assert "minutes" not in load(folder / "2026-11-11.yaml", here)
    assert checked(str(folder / "2026-11-10.yaml")).exit_code == 0


def test_a_document_of_an_agreement_that_is_not_there_is_a_finding(here: Path) -> None:
    new("flood-relief", *PARTIES)
    before = snapshot(here)

    result = new("minutes", "flod-relief", "--date", "2026-11-10")

    assert result.exit_code == 1
    assert "did you mean `flood-relief`?" in result.stderr
    assert snapshot(here) == before


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("addendum", "--name", "a", "--cooperation", "nope"), "cooperations` with the name `nope"),
        (
            ("termination", "--name", "a", "--cooperation", "early-warnin"),
            "did you mean `early-warning`?",
        ),
        (
            ("extension", "--name", "a", "--cooperation", "nope"),
            "cooperations` with the name `nope",
        ),
        (("council-request", "--addendum", "nope"), "addenda` with the name `nope"),
        (("offer-answer", "--from", "bantl"), "did you mean `bantul`?"),
        (("minutes", "--date", "2026-11-11"), ""),
        (("termination", "--name", "a", "--cooperation", "early-warning"), ""),
        (("offer-answer", "--from", "bantul"), ""),
    ],
)
def test_a_document_that_names_what_is_not_there_is_not_begun(
    here: Path, arguments: tuple[str, ...], told: str
) -> None:
    new("flood-relief", *PARTIES)
    new("cooperation", "flood-relief", "--name", "early-warning")
    before = snapshot(here)
    kind, *rest = arguments
    dated = () if "--name" in rest or "--date" in rest else ("--date", "2026-11-10")

    result = new(kind, "flood-relief", *rest, *dated)

    assert (result.exit_code == 1, snapshot(here) == before) == (bool(told), bool(told))
    assert told in result.stderr


# ---- the files themselves --------------------------------------------------------------


@pytest.mark.parametrize(
    ("model", "name"),
    [
        (JointAgreement, "flood-relief/agreement.yaml"),
        (Party, "parties/pacitan.yaml"),
        (Minutes, "flood-relief/minutes/2026-11-10.yaml"),
    ],
)
def test_every_fact_that_may_be_unknown_has_its_place(
    here: Path, model: type[Model], name: str
) -> None:
    new("flood-relief", *PARTIES)
    new("minutes", "flood-relief", "--date", "2026-11-10")
    text = (here / "agreements" / name).read_text("utf-8")

    for field in filter(lambda each: may_be_unknown(model, each), model.model_fields):
        assert re.search(rf"^(# )?{field}:", text, re.MULTILINE), field


def test_a_gap_is_filled_by_taking_its_mark_away(here: Path) -> None:
    new("flood-relief", *PARTIES)
    new("minutes", "flood-relief", "--date", "2026-11-10")

    for path in sorted((here / "agreements").rglob("*.yaml")):
        before, text = load(path, here), path.read_text("utf-8").partition("\n")[2]
        filled = re.sub(r"^( *)# ( *(?:- )?[a-z_-]+:(?: |$)| *-$)", r"\1\2", text, flags=re.M)
        path.write_text(re.sub(r"-$", "- X", filled, flags=re.MULTILINE), "utf-8")
        after = load(path, here)
        fields = registry.of_word(str(after["kind"])).model.model_fields
        assert set(before.places) < set(after.places)
        assert set(after.places) <= {field.alias or name for name, field in fields.items()}


@settings(deadline=None)
@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=200)
)
def test_whatever_is_answered_is_read_back_as_it_was(said: str) -> None:
    text = " ".join(said.split()).replace("\ufeff", "")
    if not text:
        return
    facts = {"kind": "agreement", "subject": {"id": text, "en": text}, "place": text}

    written = Skeleton("agreement").text(facts, "x")

    assert yaml.load(written, Loader=yaml.BaseLoader) == facts


def test_names_with_signs_are_written_so_that_the_program_reads_them(here: Path) -> None:
    place = 'Ruang "A: B" #3, Tana\' & Co. – lantai 2'

    new("flood-relief", "--party", "71.09", "--party", "72.04", "--place", place)

    found = load(here / "agreements/flood-relief/agreement.yaml", here)
    assert found["place"] == place
    (document,) = (
        each.document
        for each in pipeline.check_all([here / "agreements"], Edition(), FOLDERS).composed
    )
    assert "Pemerintah Kabupaten Kepulauan Siau Tagulandang Biaro" in printed_words(document)
    assert "Bupati Toli-Toli" in printed_words(document)
    assert any(isinstance(node, Blank) for node in walk(document))


# ---- questions -------------------------------------------------------------------------


def told(command: list[str], answers: list[str], here: Path, terminal: tuple[int, int]) -> str:
    """Return what the *command* says at a terminal to a person who gives these *answers*."""
    leader, follower = terminal
    shown: list[bytes] = []

    def watch() -> None:
        while not (shown and b"\0end" in shown[-1]):
            shown.append(os.read(leader, 65536))

    os.write(leader, "".join(f"{answer}\n" for answer in answers).encode())
    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    environment = {**os.environ, "LANGUAGE": "en", "NO_COLOR": "1"}
    program = [sys.executable, "-m", "mou_gen", *command]
    done = subprocess.run(
        program,
        cwd=here,
        env=environment,
        stdin=follower,
        stdout=subprocess.PIPE,
        stderr=follower,
        timeout=120,
    )
    os.write(follower, b"\0end")
    watcher.join(10)
    assert done.returncode == 0
    return b"".join(shown).decode()


def test_at_a_terminal_each_question_is_asked_and_each_answer_checked(
    here: Path, terminal: tuple[int, int]
) -> None:
    answers = [
        "Flood Relief", "minutes", "flood-relief",  # the name
        "Pacitn", "Pacitan", "", "35.01", "Bandung", "32.73", "",  # the parties
        "", "en", "", "stacked",  # type, languages, layout
        "Penanggulangan Bencana", "",  # the subject in two languages
        "9", "3",  # the term
        "", "Pacitan",  # date and place
    ]  # fmt: skip

    shown = told(["new"], answers, here, terminal)

    for refused in (
        "must consist of lowercase letters",
        "35.01 is Kabupaten Pacitan",
        "an answer is required",
        "this answer was already given",
        "32.73 is Kota Bandung",
        "from 1 to 5, not `9`",
        "Indonesian is required",
    ):
        assert refused in shown, shown
    text = (here / "agreements/flood-relief/agreement.yaml").read_text("utf-8")
    assert "parties: [pacitan, kota-bandung]" in text
    assert "layout: stacked" in text
    assert "#   id: Penanggulangan Bencana" in text
    assert "place: Pacitan" in text
    assert "  years: 3" in text
    assert "# date:" in text
    assert checked("agreements").exit_code == 0


def test_minutes_ask_for_agreement_and_day(here: Path, terminal: tuple[int, int]) -> None:
    new("flood-relief", *PARTIES)

    shown = told(["new", "minutes"], ["flood-relief", "", "2026-11-10", "id, en"], here, terminal)

    path = here / "agreements/flood-relief/minutes/2026-11-10.yaml"
    assert "Date of the meeting" in shown
    assert "languages: [id, en]" in path.read_text("utf-8")


def test_the_agreements_there_are_stand_in_the_question(
    here: Path, terminal: tuple[int, int]
) -> None:
    new("flood-relief", *PARTIES)
    new("air-bersih", *PARTIES, *INDONESIAN)

    shown = told(["new", "cooperation"], ["", "air-bersih", "pipa", "", ""], here, terminal)

    assert shown.count("Name of the agreement (air-bersih, flood-relief)") == 2
    assert "Indonesian prevails [id]" in shown
    assert "Subject in English" not in shown


def test_one_language_has_no_layout_to_be_asked_for(here: Path, terminal: tuple[int, int]) -> None:
    answers = ["air-bersih", "35.01", "35.02", "", "", "id", "Air Bersih", "3", "", ""]

    shown = told(["new"], answers, here, terminal)

    assert "Layout" not in shown
    assert "languages: [id]" in (here / "agreements/air-bersih/agreement.yaml").read_text("utf-8")


def test_nothing_is_asked_of_a_program(here: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "mou_gen", "new", "flood-relief"],
        cwd=here, stdin=subprocess.DEVNULL, capture_output=True, text=True,
    )  # fmt: skip

    assert result.returncode == 2
    assert "--party" in result.stderr
    assert snapshot(here) == {}


POLICE = ("--party", "vertical-body: Polda Rekaan / Rekaan Police; Kepala / Chief")


@pytest.mark.usefixtures("here")
def test_a_sinergi_may_last_longer_than_five_years() -> None:
    """Permendagri 22/2020, articles 42 and 52 to 60, limit no term; article 9(3) does."""
    result = new("aman", "--party", "65.03", *POLICE, "--years", "7")

    assert result.exit_code == 0, result.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--party", "65.03", *POLICE, "--type", "kesepakatan-bersama"), "give `--type nota-kesepakatan` (Permendagri 22/2020"),
        ((*POLICE, "--party", "ministry: Kementerian Rekaan; Menteri"), "add the region that is a party"),
        (("--party", "65.03", "--party", "foreign-government: Luar; Ketua"), "`mou-gen explain foreign-partner`"),
        (("--party", "65.03", "--party", "company: PT A; Direktur", "--months", "61"), "article 32(3)"),
    ],
)  # fmt: skip
def test_parties_that_conclude_no_such_agreement_are_refused(
    here: Path, arguments: tuple[str, ...], told: str
) -> None:
    result = new("aman", "--language", "id", *arguments)

    assert result.exit_code == 2
    assert told in result.stderr
    assert not any(here.iterdir())


@pytest.mark.usefixtures("here")
def test_no_cooperation_follows_a_sinergi() -> None:
    assert new("aman", "--party", "65.03", *POLICE).exit_code == 0

    result = new("cooperation", "aman", "--name", "satu")

    assert result.exit_code == 1
    assert "start it with `mou-gen new work-plan aman`" in result.stderr


def test_a_type_of_the_templates_that_are_given_is_begun(here: Path) -> None:
    table = here / "own" / "law" / "agreement-types.yaml"
    table.parent.mkdir(parents=True)
    table.write_text(
        "types:\n  rekaan:\n    name: {id: Nota Rekaan, en: Fictitious Note}\n"
        "    like: kesepakatan-bersama\n    most_years: 2\n",
        encoding="utf-8",
    )
    own = ("--templates", "own", "--type", "rekaan")

    assert new("aman", *PARTIES, "--type", "rekaan").exit_code == 2
    assert "from 1 to 2, not `3`" in new("aman", *PARTIES, *own, "--years", "3").stderr
    result = new("aman", *PARTIES, *own, "--years", "2")
    assert result.exit_code == 0, result.stderr
    assert "type: rekaan" in (here / "agreements/aman/agreement.yaml").read_text("utf-8")
