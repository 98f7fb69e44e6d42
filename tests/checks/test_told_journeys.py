"""The journey beside the code: its days, a word of the ship, who goes along; and where the person comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from mou_gen.kinds.sealed_journeys import journey_day, ships_in
from tests.checks.found import found
from tests.source import records, samples
from tests.source.records import PENGANTAR, SERAH_TERIMA
from tests.source.samples import RAPAT, REFERRAL, RUJUKAN, changed

CODE = "NNK-TPPO-2026-0001"
DECISION = "Menyusun alur rujukan."
TRAVEL = """\
  travel:
    route: Nunukan – Kupang
    mode: kapal KM Bukit Rekatanja
    departure: 2026-03-08
    arrival: 2026-03-09
    escorts: [Suster Rekamira Tanekora]
    handovers:
      - {place: Kupang, giver: petugas contoh, receiver: petugas contoh, date: 2026-03-10}
"""
SHEET = REFERRAL.replace("nationality", "village: Desa Rekamandi\n    nationality") + TRAVEL


def minutes(folder: Path, said: str, date: str = "") -> set[Level]:
    """Return how serious it is that minutes say *said*, on a *date* after the journey if it is given."""
    samples.write(folder)
    (folder / RUJUKAN).write_text(SHEET, "utf-8")
    changed(folder, RAPAT, DECISION, f'"{said}"')
    path = folder / RAPAT
    if date:
        text = path.read_text("utf-8")
        (later := path.with_name(f"{date}.yaml")).write_text(
            text.replace("date: 2025-09-25", f"date: {date}"), "utf-8"
        )
        path.unlink()
        path = later
    problems = found("sealed-names", path)
    shown = "".join(f"{each.message}{each.hint}" for each in problems)
    assert "Reka" not in shown
    assert "Maret" not in shown
    return {each.level for each in problems}


@pytest.mark.parametrize(
    "said",
    [
        "berangkat 8 Maret 2026 dengan kapal Pelni",
        "kapal berangkat 2026-03-08",
        "tiba 9 Maret di Pelabuhan",
        "dijemput tanggal 10 Maret pukul 06.00",
        "arrives on March 9, 2026",
        "the ship leaves on 8 March",
    ],
)
def test_the_day_of_the_journey_is_an_error_beside_the_code_until_it_is_over(
    tmp_path: Path, said: str
) -> None:
    assert minutes(tmp_path / "a", f"Kasus {CODE}: {said}.") == {Level.ERROR}
    assert minutes(tmp_path / "b", f"Kasus 0001 {said}.") == {Level.ERROR}
    assert minutes(tmp_path / "c", f"Kasus {CODE}: {said}.", "2026-04-01") == {Level.WARNING}


@pytest.mark.parametrize(
    "said",
    ["dititipkan di KM Rekatanja", "naik Rekatanja", "didampingi Sr. Rekamira", "bersama Tanekora"],
)
def test_one_word_of_the_ship_and_of_the_escort_tells_beside_the_code(
    tmp_path: Path, said: str
) -> None:
    assert minutes(tmp_path, f"Kasus {CODE} {said}.") == {Level.ERROR}


@pytest.mark.parametrize(
    "said",
    [
        f"Kasus {CODE} dibahas pada 8 Maret 2026.",
        f"Kasus {CODE}: surat tanggal 9 Maret 2026.",
        f"Kasus {CODE} berangkat pada 18 Maret 2026.",
        f"Kasus {CODE}: tiba 9 Maret 2025.",
        "Kapal berangkat 8 Maret 2026 membawa beras.",
        "Kapal Rekatanja berlayar dua kali sebulan.",
        "Rombongan dinas tiba 9 Maret 2026 di pelabuhan.",
        f"Kasus {CODE} didampingi suster dan naik kapal.",
    ],
)
def test_another_day_and_another_journey_pass(tmp_path: Path, said: str) -> None:
    assert minutes(tmp_path, said) == set()


def test_a_slip_and_a_letter_of_the_case_are_beside_it(tmp_path: Path) -> None:
    for number, note in enumerate(("di KM Rekatanja", "berangkat 8 Maret")):
        path = records.write(tmp_path / str(number), PENGANTAR)
        (tmp_path / str(number) / RUJUKAN).write_text(SHEET, "utf-8")
        text = path.read_text("utf-8")
        path.write_text(text.replace("count: 1", f"count: 1, note: '{note}'", 1), "utf-8")

        assert {each.level for each in found("sealed-names", path)} == {Level.ERROR}


def test_the_record_of_a_handover_gives_its_day(tmp_path: Path) -> None:
    items = "items: [{name: tas, count: 1, unit: buah, note: 'dijemput 8 Maret 2026'}]\npersons"
    path = records.write(tmp_path, SERAH_TERIMA, "persons", items)
    (tmp_path / RUJUKAN).write_text(SHEET, "utf-8")

    assert found("sealed-names", path) == []


def test_ships_and_days_are_read() -> None:
    assert ("rekatanja",) in ships_in("KM Bukit Rekatanja")
    assert ("rekacepat",) in ships_in("KM Kelapa, lalu bus Rekacepat")
    assert ("km", "kelapa") in ships_in("KM Kelapa")
    assert journey_day(" 2026-03-08 ") == "2026-03-08"
    assert journey_day("minggu depan") == ""


# ---- where the person comes from ---------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("Korban berasal dari Desa Rekamandi.", Level.ERROR),
        ("Seorang penyintas tinggal di Rekamandi.", Level.ERROR),
        ("Anak perempuan kepala desa Rekamandi telah dipulangkan.", Level.ERROR),
        ("The daughter of the village head of Rekamandi was returned.", Level.ERROR),
        ("The victim was returned to Rekamandi.", Level.ERROR),
        ("Sosialisasi diadakan di Desa Rekamandi.", Level.WARNING),
        ("Layanan bagi calon korban dibuka di Rekamandi.", Level.WARNING),
        ("Korban banjir di Rekamandi telah dibantu.", Level.WARNING),
        ("Istri Kepala Desa Rekamandi hadir.", Level.WARNING),
    ],
)
def test_the_village_of_one_victim_is_an_error_for_adults_too(
    tmp_path: Path, said: str, level: Level
) -> None:
    assert minutes(tmp_path, said) == {level}
