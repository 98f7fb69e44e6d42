from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from mou_gen.cli import main
from tests.checks.found import found
from tests.source.samples import HERE, KERJA_SAMA, NUNUKAN, TTU, changed, write

RECITAL = "{id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}"


@pytest.mark.parametrize("code", ["53", "65"])
def test_a_province_beside_a_regency_passes_its_own_included(tmp_path: Path, code: str) -> None:
    """Permendagri 22/2020, articles 3(2)d and 21(1)b and c."""
    write(tmp_path)
    changed(tmp_path, TTU, 'region: "53.03"', f'region: "{code}"')

    assert found("party-kind", tmp_path / KERJA_SAMA) == []


def test_two_provinces_pass(tmp_path: Path) -> None:
    write(tmp_path)
    changed(tmp_path, TTU, 'region: "53.03"', 'region: "53"')
    changed(tmp_path, NUNUKAN, 'region: "65.03"', 'region: "65"')

    assert found("party-kind", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize(
    "government",
    [
        "{id: Kementerian Sosial, en: Government of TTU Regency}",
        "{id: Organisasi Internasional untuk Migrasi, en: Government of TTU Regency}",
        "{id: Pemerintah Kabupaten Timor Tengah Utara, en: International Organization for Migration}",
    ],
)
def test_a_party_that_is_no_government_of_a_region_is_found(
    tmp_path: Path, government: str
) -> None:
    write(tmp_path)
    old = "{id: Pemerintah Kabupaten Timor Tengah Utara, en: Government of TTU Regency}"
    line, _ = changed(tmp_path, TTU, old, HERE + government)

    (problem,) = found("party-kind", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


@pytest.mark.parametrize(
    "said",
    [
        "id: 'Organisasi Internasional untuk Migrasi (IOM), selanjutnya disebut PIHAK KETIGA', en: it",
        "id: 'IOM Indonesia sebagai PIHAK', en: it",
        "id: 'PIHAK KETIGA, yaitu IOM', en: it",
        "id: ini, en: the Ministry of Social Affairs becomes a PARTY",
    ],
)
def test_a_text_that_makes_another_body_a_party_is_found(tmp_path: Path, said: str) -> None:
    write(tmp_path)
    line, _ = changed(tmp_path, KERJA_SAMA, RECITAL, f"{HERE}{{{said}}}")

    (problem,) = found("party-kind", tmp_path / KERJA_SAMA)

    assert problem.source.line == line


def test_a_facilitator_passes(tmp_path: Path) -> None:
    write(tmp_path)
    said = "{id: difasilitasi oleh IOM sebagai fasilitator bagi PARA PIHAK, en: facilitated by IOM}"
    changed(tmp_path, KERJA_SAMA, RECITAL, said)

    assert found("party-kind", tmp_path / KERJA_SAMA) == []


@pytest.mark.parametrize("type", ["foreign-government", "international-organisation"])
def test_a_partner_abroad_is_refused_with_a_page(tmp_path: Path, type: str) -> None:
    write(tmp_path)
    (tmp_path / TTU).write_text(
        f"kind: party\ntype: {type}\nname: {{id: Kota Rekaan, en: Invented City}}\n"
        "head:\n  office: {id: Wali Kota, en: Mayor}\n",
        encoding="utf-8",
    )

    (problem,) = found("foreign-partner", tmp_path / KERJA_SAMA)
    assert "Permendagri 25/2020" in problem.hint
    assert found("party-kind", tmp_path / KERJA_SAMA) == []
    page = CliRunner().invoke(main, ["explain", "foreign-partner", "--lang", "en"])
    assert "not verified" in " ".join(page.stdout.split())
