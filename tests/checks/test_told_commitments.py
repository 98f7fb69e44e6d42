from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

MINUTES = "nunukan-ttu/minutes/2026-11-10.yaml"
REPORT = "reports/2026-2.yaml"


def _told(tmp_path: Path, file: str, old: str, said: str) -> list[str]:
    root = copied("examples", tmp_path, (file, old, f"{said}{old}"))
    told = found("references", root / file)
    return [each.message for each in told if "with this subject" in each.message]


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("Alur itu melaksanakan komitmen ketiga Kesepakatan Bersama tentang sistem rujukan lintas daerah.", 2),
        ("Alur itu melaksanakan komitmen nomor 5 (sistem rujukan lintas daerah).", 2),
        ("Alur itu melaksanakan komitmen pertama, yaitu sistem rujukan lintas daerah.", 2),
        ("Pertemuan rutin narahubung merupakan komitmen keempat dalam Kesepakatan Bersama.", 6),
        ("Pertemuan rutin narahubung merupakan komitmen keenam dalam Kesepakatan Bersama.", 0),
        ("Pertemuan rutin narahubung merupakan komitmen kedua daerah.", 0),
        ("Komitmen kedua tentang sistem rujukan terhambat karena pertemuan rutin narahubung belum diadakan.", 0),
        ("Komitmen keempat Kesepakatan Bersama tentang Pencegahan dan Penanganan Tindak Pidana Perdagangan Orang dibahas.", 0),
        ("Alur itu melaksanakan komitmen kedua Kesepakatan Bersama tentang sistem rujukan lintas daerah.", 0),
        ("Alur itu melaksanakan komitmen ketiga Kesepakatan Bersama tentang hal lain.", 0),
        ("Alur itu melaksanakan komitmen ketiga daerah tentang sistem rujukan lintas daerah.", 0),
    ],
)  # fmt: skip
def test_a_commitment_has_the_number_of_its_subject(tmp_path: Path, said: str, number: int) -> None:
    told = _told(tmp_path, MINUTES, "Narahubung Kabupaten Nunukan menjelaskan", f"{said} ")

    assert [each.endswith(f"number {number}") for each in told] == [True] * bool(number)


@pytest.mark.parametrize(("ordinal", "count"), [("kelima", 1), ("keempat", 0)])
def test_a_report_names_the_commitments_of_the_agreement_that_it_is_about(
    tmp_path: Path, ordinal: str, count: int
) -> None:
    said = f"      - Komitmen {ordinal} Kesepakatan Bersama tentang pelayanan bagi pengungsi belum dimulai.\n"

    assert len(_told(tmp_path, REPORT, "      - Geladi bersama", said)) == count
