from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, changed, write

OWN = "{{key: own, title: {{id: {id} tentang Contoh, en: a Sample}}}}"


def based(folder: Path, *entries: str) -> int:
    """Write the agreement of 2026 with the legal basis *entries*; return the line of the last."""
    write(folder)
    changed(folder, KERJA_SAMA, "2025-09-25", "2026-03-02")
    *before, last = [f"  - {entry}\n" for entry in entries]
    basis = f"originals: 2\nlegal_basis:\n{''.join(before)}{last.replace('- ', f'- {HERE}', 1)}"
    return changed(folder, KERJA_SAMA, "originals: 2\n", basis)[0]


@pytest.mark.parametrize(
    "entries",
    [
        ("pp-28-2018", "uu-23-2014"),
        ("uu-23-2014", "uu-21-2007"),
        ("permendagri-22-2020", "pp-28-2018"),
        ("pp-28-2018", "pp-9-2008"),
        (OWN.format(id="Peraturan Bupati Contoh Nomor 1 Tahun 2020"), "uu-23-2014"),
        ("uu-23-2014", OWN.format(id="Undang-Undang Dasar Negara Republik Indonesia Tahun 1945")),
        ("uu-23-2014", OWN.format(id="Undang-Undang Nomor 47 Tahun 1999")),
        ("permendagri-22-2020", OWN.format(id="Peraturan Presiden Nomor 1 Tahun 2021")),
    ],
)
def test_a_law_behind_one_of_lower_rank_or_later_date_is_a_warning(
    tmp_path: Path, entries: tuple[str, ...]
) -> None:
    line = based(tmp_path, *entries)

    (problem,) = found("legal-basis-order", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING


@pytest.mark.parametrize(
    "entries",
    [
        ("uu-21-2007", "uu-23-2014", "pp-9-2008", "pp-28-2018", "permendagri-22-2020"),
        (OWN.format(id="Undang-Undang Nomor 47 Tahun 1999"), "uu-21-2007"),
        ("uu-23-2014", OWN.format(id="Peraturan Daerah Kabupaten Contoh Nomor 9 Tahun 2001")),
        ("uu-23-2014", OWN.format(id="Hasil rapat koordinasi"), "pp-28-2018"),
        ("uu-23-2002", "uu-35-2014", "uu-21-2007"),
        ("permendagri-22-2020", OWN.format(id="Peraturan Menteri Sosial Nomor 8 Tahun 2019")),
        ("uu-21-2007",),
    ],
)
def test_the_order_of_the_law_passes(tmp_path: Path, entries: tuple[str, ...]) -> None:
    based(tmp_path, *entries)

    assert found("legal-basis-order", tmp_path / KERJA_SAMA) == []


def test_no_law_is_listed_behind_two_that_are_right(tmp_path: Path) -> None:
    based(tmp_path, "pp-28-2018", "uu-21-2007", "uu-23-2014")

    assert [each.message for each in found("legal-basis-order", tmp_path / KERJA_SAMA)] == [
        "`uu-21-2007` stands after `pp-28-2018` in the legal basis",
        "`uu-23-2014` stands after `pp-28-2018` in the legal basis",
    ]
