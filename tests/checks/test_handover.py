from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.document import Table, printed_words
from mou_gen.errors import Level
from mou_gen.kinds.kind import Edition
from tests.checks.found import found
from tests.checks.overridden import overridden
from tests.dossiers import Edit, copied
from tests.source.samples import HERE, RUJUKAN, changed, write
from tests.test_final_letters import documents

TRAVEL = """\
  travel:
    route: rute contoh
    mode: kapal contoh
    departure: 2026-03-12
    arrival: 2026-03-14
    escorts: [pendamping contoh]
    handovers:
      - {place: Pelabuhan Rekaan, giver: petugas rahasia satu, receiver: petugas rahasia dua, date: 2026-03-12}
      - {place: Kabupaten Rekaan, giver: petugas rahasia dua, receiver: petugas rahasia tiga, date: 2026-03-14}
"""


def travelling(folder: Path, old: str = "", new: str = "") -> Path:
    """Write a referral with a journey that says *new* instead of *old*; return its file."""
    write(folder)
    changed(folder, RUJUKAN, "  documents:\n", f"{TRAVEL.replace(old, new)}  documents:\n")
    return folder / RUJUKAN


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("giver: petugas rahasia dua", "giver: petugas rahasia empat"),
        ("departure: 2026-03-12", "departure: 2026-03-13"),
        ("arrival: 2026-03-14", "arrival: 2026-03-13"),
        ("tiga, date: 2026-03-14", "tiga, date: 2026-03-11"),
    ],
)
def test_handovers_that_do_not_fit_are_found_and_not_quoted(
    tmp_path: Path, old: str, new: str
) -> None:
    problems = found("handover", travelling(tmp_path, old, new))

    assert problems
    assert all(problem.level is Level.WARNING for problem in problems)
    assert "rahasia" not in "".join(problem.message + problem.hint for problem in problems)


def test_a_form_without_the_record_is_found(tmp_path: Path) -> None:
    path = travelling(tmp_path)
    record = '{{ written("record", "Nomor Berita Acara Serah Terima", "Number of the Handover Record") }}'
    own = overridden(tmp_path / "own", "referral-form.html", record, "")

    (problem,) = found("handover", path, own)

    assert problem.message == "the form does not print a Berita Acara Serah Terima"


def test_a_whole_chain_passes(tmp_path: Path) -> None:
    assert found("handover", travelling(tmp_path)) == []


def test_a_return_without_a_journey_is_found_where_it_is_asked_for(tmp_path: Path) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, RUJUKAN, "services: [return]", f"{HERE}services: [return]")

    (problem,) = found("handover", tmp_path / RUJUKAN)

    assert problem.source.line == line


def test_other_services_need_no_journey(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, RUJUKAN, "services: [return]", "services: [legal-aid]")

    assert found("handover", tmp_path / RUJUKAN) == []


def test_a_journey_without_days_yet_passes(tmp_path: Path) -> None:
    assert found("handover", travelling(tmp_path, ", date: 2026-03-12", "")) == []


def test_the_form_has_the_condition_of_the_person_or_room_to_write_it(tmp_path: Path) -> None:
    path = travelling(tmp_path, "date: 2026-03-14}", "date: 2026-03-14, condition: sehat rekaan}")
    _letter, form = documents(path, Edition())
    (table,) = (each for each in form.nodes if isinstance(each, Table) and "handovers" in each.id)

    last = [printed_words(row.cells[-1]).strip() for row in (table.header, *table.rows)]
    assert last == ["Keadaan orang", "", "sehat rekaan"]


MAN = "batam-indramayu/referrals/BTM-TPPO-2025-0007.yaml"
BELU = "belu-batam/referrals/BTM-TPPO-2026-0011.yaml"
ADULT = "nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
GIVEN = "giver: Dinas Sosial Kota Batam, receiver: Dinas Sosial Kabupaten Indramayu"


@pytest.mark.parametrize(
    ("folder", "edit", "messages"),
    [
        ("migrants", (MAN, GIVEN, GIVEN), []),
        ("migrants", (MAN, "arrival: 2025-09-18", "arrival: 2025-09-19"), []),
        ("return", (BELU, "arrival: 2026-06-18", "arrival: 2026-06-19"), ["the handover at the end of the route is earlier than the arrival"]),
        ("examples", (ADULT, "arrival: 2026-03-09", "arrival: 2026-03-10"), ["the handover at the end of the route is earlier than the arrival"]),
        ("examples", (ADULT, "route: Pelabuhan Rekaan – Bandara Rekaan – Kefamenanu\n    mode: kapal dan pesawat (contoh)\n    departure: 2026-03-08\n    arrival: 2026-03-09", "route: Pelabuhan Rekaan – Kefamenanu – Desa Rekaan\n    mode: kapal dan pesawat (contoh)\n    departure: 2026-03-08\n    arrival: 2026-03-10"), []),
        ("migrants", (MAN, GIVEN, GIVEN.replace("Kota Batam", "Kabupaten Indramayu")), ["the region that receives hands over first"]),
        ("migrants", (MAN, GIVEN, GIVEN.replace("Kabupaten Indramayu", "Kabupaten Majalengka")), ["the last receiver is not of the region that the person is referred to"]),
        ("migrants", (MAN, GIVEN, GIVEN.replace("Kabupaten Indramayu", "Provinsi Jawa Barat")), []),
        ("migrants", (MAN, "travel: perjalanan udara", "travel: perjalanan laut"), ["`risk.travel` tells of another way of travelling than `travel.mode`"]),
        ("migrants", (MAN, "travel: perjalanan udara", "travel: tidak ada perjalanan laut"), []),
        ("migrants", (MAN, "travel: perjalanan udara", "travel: perjalanan darat pada malam hari"), []),
        ("return", (BELU, "Batam – Kupang – Atambua", "Batam – Kupang – Kefamenanu"), ["the route ends in another region than the one that the person returns to"]),
        ("return", (BELU, "Batam – Kupang – Atambua", "Batam – Kupang – kampung asal"), []),
    ],
)  # fmt: skip
def test_a_journey_leads_to_who_receives_and_by_its_vehicles(
    tmp_path: Path, folder: str, edit: Edit, messages: list[str]
) -> None:
    root = copied(folder, tmp_path, edit)

    assert [each.message for each in found("handover", root / edit[0])] == messages
