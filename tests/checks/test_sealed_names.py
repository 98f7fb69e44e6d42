from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.source.samples import CHILD, HERE, KERJA_SAMA, RAPAT, RUJUKAN, changed, write

NAME = "Contoh Rekawati Sanubari"
DECISION = "{id: Menyusun alur rujukan.}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "name: nama contoh", f"name: {NAME}")
    return tmp_path


@pytest.mark.parametrize(
    "said",
    [
        NAME,
        NAME.upper(),
        NAME.lower(),
        "Contoh.Rekawati.Sanubari",
        "ContohRekawatiSanubari",
        "S.A.N.U.B.A.R.I",
        "Contoh R. S.",
        "Rekawati",
        "Sdri. sanubari",
        "C.R.S.",
        "C. R. S.",
        "CRS",
    ],
)
def test_a_sealed_name_in_minutes_is_found_but_not_repeated(folder: Path, said: str) -> None:
    line, _ = changed(folder, RAPAT, DECISION, f"{{id: {HERE}'Korban {said} dirujuk.'}}")

    problems = found("sealed-names", folder / RAPAT)

    assert {problem.source.line for problem in problems} == {line}
    told = "".join(map(str, problems)).casefold().replace(str(folder).casefold(), "")
    assert not [part for part in (*NAME.casefold().split()[1:], "c.r.s", "crs") if part in told]


@pytest.mark.parametrize("between", [" ", "-", "."])
def test_a_long_name_of_plain_words_is_found_letter_by_letter(folder: Path, between: str) -> None:
    changed(folder, RUJUKAN, "name: nama contoh", "name: Contoh Dewasa Pertama")
    said = " ".join(between.join(word) for word in ("Contoh", "Dewasa", "Pertama"))
    line, _ = changed(folder, RAPAT, DECISION, f"{{id: {HERE}'Berkas {said} dibawa.'}}")

    assert {each.source.line for each in found("sealed-names", folder / RAPAT)} == {line}


def test_a_name_that_changes_is_looked_for_as_it_is_now(folder: Path) -> None:
    changed(folder, RAPAT, DECISION, "{id: Korban Rekamelati dirujuk.}")

    assert found("sealed-names", folder / RAPAT) == []
    changed(folder, RUJUKAN, "name: nama contoh", "name: Contoh Rekamelati")
    assert found("sealed-names", folder / RAPAT)
    changed(folder, RUJUKAN, "name: nama contoh", f"name: {NAME}")
    assert found("sealed-names", folder / RAPAT) == []


def test_agreements_letters_and_file_names_are_searched_too(folder: Path) -> None:
    changed(folder, KERJA_SAMA, "Mengembangkan rujukan.", "Rujukan Rekawati.")
    path = folder / RAPAT.replace("2025-09-25", "rekawati-sanubari")
    (folder / RAPAT).rename(path)
    text = (folder / RUJUKAN).read_text(encoding="utf-8")
    text = text.replace("    office: {id: Narahubung}\nto:", "    office: {id: Rekawati}\nto:")
    (folder / RUJUKAN).write_text(text, encoding="utf-8")

    assert found("sealed-names", folder / KERJA_SAMA)
    assert found("sealed-names", path)
    assert found("sealed-names", folder / RUJUKAN)


def test_the_guardian_of_a_child_is_one_of_them(folder: Path) -> None:
    child = CHILD.replace("wali contoh", "ibu kandung, Contoh Rekandung")
    changed(folder, RUJUKAN, "  risk:\n", f"{child}  risk:\n")
    changed(folder, RAPAT, DECISION, "{id: Rekandung hadir.}")

    assert len(found("sealed-names", folder / RAPAT)) == 1


def test_words_that_point_at_nobody_pass(folder: Path) -> None:
    changed(folder, RUJUKAN, "name: nama contoh", "name: Contoh Agustus Putri")
    changed(folder, RAPAT, DECISION, "{id: 'Contoh formulir, Agustus 2026, untuk anak putri.'}")

    assert found("sealed-names", folder) == []


def test_a_referral_that_is_broken_still_protects_its_person(folder: Path) -> None:
    changed(folder, RUJUKAN, "name: nama contoh", f"name: {NAME}\n    strange: key")
    changed(folder, RAPAT, DECISION, "{id: Rekawati hadir.}")
    (folder / RUJUKAN).with_name("NNK-TPPO-2026-0009.yaml").write_text("sealed: [", "utf-8")

    problems = found("sealed-names", folder / RAPAT)

    assert "part of it" in "".join(map(str, problems))
    assert {Path(each.source.file).name for each in problems} == {
        "2025-09-25.yaml",
        "NNK-TPPO-2026-0001.yaml",
        "NNK-TPPO-2026-0009.yaml",
    }


def test_a_table_of_others_does_not_let_a_name_pass(folder: Path, tmp_path: Path) -> None:
    changed(folder, RAPAT, DECISION, "{id: Rekawati hadir.}")
    (tmp_path / "own" / "law").mkdir(parents=True)
    (tmp_path / "own" / "law" / "words.yaml").write_text("ordinary: [rekawati]\n", "utf-8")

    assert len(found("sealed-names", folder / RAPAT, tmp_path / "own")) == 1


WAIVER = "waive: [{rule: sealed-names, at: meeting.id, for: Rekawati, reason: x, by: y}]\n"


def waived(folder: Path, meeting: str) -> list[bool]:
    """Return, of each finding in minutes of *meeting* with the waiver, whether it is waived."""
    path = folder / RAPAT
    text = path.read_text("utf-8").replace("Rapat Koordinasi", meeting)
    path.write_text(text + WAIVER, encoding="utf-8")
    return [bool(each.waived) for each in found("sealed-names", path)]


def test_what_is_waived_needs_no_second_waiver_for_the_title_of_the_file(folder: Path) -> None:
    told = waived(folder, "Rapat Rekawati")

    assert len(told) > 1
    assert all(told)


@pytest.mark.parametrize("meeting", ["Rapat Rekawati dan Sanubari", "Contoh Rekawati Sanubari"])
def test_a_waiver_does_not_take_another_name_at_its_place(folder: Path, meeting: str) -> None:
    assert False in waived(folder, meeting)


def test_a_waiver_does_not_take_its_word_elsewhere(folder: Path) -> None:
    changed(folder, RAPAT, DECISION, "{id: Rekawati hadir.}")

    assert False in waived(folder, "Rapat Rekawati")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ratna", "Korban rata-rata dijemput dalam delapan jam."),
        ("Gunawan", "Formulir yang kami gunakan tetap."),
        ("Gilang", "Dokumen yang hilang dilaporkan."),
        ("Putu", "Jalan yang putus diperbaiki."),
        ("Bambang", "Izin tambang dibahas."),
    ],
)
def test_a_plain_word_is_no_name_with_a_letter_wrong(folder: Path, name: str, said: str) -> None:
    changed(folder, RUJUKAN, "name: nama contoh", f"name: {name} Rekamelati")
    changed(folder, RAPAT, DECISION, f"{{id: {said}}}")

    assert found("sealed-names", folder / RAPAT) == []


def test_an_official_may_be_born_on_the_day_of_a_victim(folder: Path) -> None:
    nip = "nip: 19910203 201001 2 001"
    changed(folder, RUJUKAN, "birth_date: 1990-01-01", "birth_date: 1991-02-03")
    changed(
        folder,
        RAPAT,
        "date: 2025-09-25",
        f"date: 2025-09-25\nchair: {{office: {{id: Asisten}}, {nip}}}",
    )

    assert found("sealed-names", folder / RAPAT) == []


@pytest.mark.parametrize(
    "comment",
    ["# korban: {}\n", "# name: {}\n", "#{}\n", "  # dijemput {}\n", "#\n# x {} x\n"],
)
def test_a_name_in_a_comment_of_an_open_file_is_found(folder: Path, comment: str) -> None:
    text = (folder / RAPAT).read_text(encoding="utf-8")
    before = text.index("decisions:")
    said = comment.format(NAME)
    (folder / RAPAT).write_text(text[:before] + said + text[before:], encoding="utf-8")

    (problem,) = found("sealed-names", folder / RAPAT)

    line = (text[:before] + said).count("\n")
    assert (problem.source.line, problem.stops) == (line, True)
    assert "Rekawati" not in f"{problem.message} {problem.hint}"


def test_a_name_in_a_comment_behind_a_value_is_found(folder: Path) -> None:
    changed(folder, RAPAT, "end: 12:30", f"end: 12:30 # {NAME}")

    assert len(found("sealed-names", folder / RAPAT)) == 1


@pytest.mark.parametrize(
    "comment",
    [
        "# yaml-language-server: $schema=../../schemas/minutes.json",
        "# TODO: isi nama narahubung dari Dinas Sosial",
        "# korban dirujuk dengan kode kasus NNK-TPPO-2026-0001",
        "# contoh: rapat berikutnya di Nunukan",
        "# end: 12:30",
        "#",
    ],
)
def test_an_ordinary_comment_passes(folder: Path, comment: str) -> None:
    text = (folder / RAPAT).read_text(encoding="utf-8")
    (folder / RAPAT).write_text(f"{comment}\n{text}{comment}\n", encoding="utf-8")

    assert found("sealed-names", folder / RAPAT) == []


def test_comments_of_a_referral_are_sealed_and_stop_no_letter(folder: Path) -> None:
    path = folder / RUJUKAN
    path.write_text(f"# {NAME}\n{path.read_text(encoding='utf-8')}", encoding="utf-8")

    assert found("sealed-names", path) == []
