"""When the regional council approves: Permendagri 22/2020, articles 11, 12, 34, 55 and 56."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import Edit, copied
from tests.source.samples import KERJA_SAMA, PERJANJIAN, WITH_COOPERATION, changed, write

OLD = "duration: {years: 3}\n"
"""In the Perjanjian Kerja Sama, of 2026-05-04 under an agreement of 2025-09-25."""
DUTY = "{id: mendampingi korban, en: escort victims}"


def approved(root: Path, date: str, old: str = OLD, file: str = PERJANJIAN) -> Path:
    write(root, WITH_COOPERATION)
    changed(root, file, old, f"{old}approvals: {{nunukan: {{number: 170/12, date: {date}}}}}\n")
    return root / file


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2026-05-04", ""),
        ("2026-05-05", "of 05-05-2026 is later than the agreement"),
        ("2025-09-24", "of 24-09-2025 is earlier than the agreement of 25-09-2025"),
    ],
)
def test_the_council_approves_the_draft_after_the_agreement_above(
    tmp_path: Path, date: str, told: str
) -> None:
    problems = found("council-approval", approved(tmp_path, date))

    assert [(each.level, told in each.message) for each in problems] == (
        [(Level.ERROR, True)] if told else []
    )
    assert all("articles 11 and 12" in each.hint for each in problems)


def test_a_kesepakatan_bersama_is_signed_before_the_council_is_asked(tmp_path: Path) -> None:
    path = approved(tmp_path, "2025-09-01", "duration: {years: 5}\n", KERJA_SAMA)

    (problem,) = found("council-approval", path)

    assert problem.message == "a Kesepakatan Bersama is signed before the DPRD is asked"


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("menanggung biaya yang belum dianggarkan dalam APBD", "bear costs"),
        ("membebani masyarakat dengan retribusi", "levy a charge"),
        ("memungut retribusi", "levy a charge that burdens the public"),
    ],
)
def test_what_burdens_the_region_needs_an_approval(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    write(tmp_path, WITH_COOPERATION)
    changed(tmp_path, PERJANJIAN, DUTY, f"{{id: {indonesian}, en: {english}}}")
    path = tmp_path / PERJANJIAN

    (problem,) = found("council-approval", path)

    assert problem.level is Level.WARNING
    assert "`approvals`" in problem.hint
    assert "45 days" in problem.hint

    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}approvals: {{nunukan: {{number: 1, date: 2026-05-01}}}}\n", "utf-8")
    assert found("council-approval", path) == []


def test_only_a_region_has_a_council(tmp_path: Path) -> None:
    write(tmp_path, WITH_COOPERATION)
    changed(tmp_path, PERJANJIAN, OLD, f"{OLD}approvals: {{malinau: {{number: 1}}}}\n")

    with pytest.raises(AssertionError, match="the data are wrong"):
        found("council-approval", tmp_path / PERJANJIAN)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Permohonan persetujuan dijawab oleh pimpinan DPRD paling lambat 1 (satu) bulan.", 1),
        ("Pimpinan DPRD menanggapi surat permohonan dalam waktu paling lama 20 (dua puluh) hari.", 1),
        ("Pimpinan DPRD menjawab surat permohonan paling lama 15 (lima belas) hari.", 0),
        ("DPRD menjawab permohonan persetujuan paling lama 45 (empat puluh lima) hari.", 0),
        ("Kepala Daerah menjawab surat DPRD tentang persetujuan paling lama 30 (tiga puluh) hari.", 0),
        ("Pimpinan DPRD menjawab undangan paling lama 30 (tiga puluh) hari.", 0),
    ],
)  # fmt: skip
def test_the_council_answers_a_request_within_fifteen_days(
    tmp_path: Path, said: str, count: int
) -> None:
    """Permendagri 22/2020, article 12(1)b."""
    minutes = "bima-dompu/minutes/2024-11-13.yaml"
    root = copied("health", tmp_path, (minutes, "Dari 41 rujukan", f"{said} Dari 41 rujukan"))

    assert len(found("council-approval", root / minutes)) == count


RECOMMENDATION = "jalan/recommendations/2026-06-29.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Dengan demikian, Perjanjian Kerja Sama ditandatangani lebih dahulu, lalu dimintakan persetujuan DPRD.", 1),
        ("Persetujuan DPRD diminta setelah Perjanjian Kerja Sama ditandatangani.", 1),
        ("Perjanjian Kerja Sama dapat ditandatangani tanpa menunggu persetujuan DPRD.", 1),
        ("Kesepakatan Bersama ditandatangani lebih dahulu, lalu dimintakan persetujuan DPRD.", 0),
        ("Perjanjian Kerja Sama tidak boleh ditandatangani sebelum ada persetujuan DPRD.", 0),
        ("Perjanjian Kerja Sama ditandatangani setelah ada persetujuan DPRD.", 0),
        ("Usul agar Perjanjian Kerja Sama ditandatangani sebelum persetujuan DPRD tidak diterima.", 0),
    ],
)  # fmt: skip
def test_a_cooperation_agreement_is_not_signed_before_the_council_is_asked(
    tmp_path: Path, said: str, count: int
) -> None:
    old = "karena biaya alat penimbangan belum dianggarkan."
    root = copied("road", tmp_path, (RECOMMENDATION, old, f"{old}\n- {said}"))

    assert len(found("council-approval", root / RECOMMENDATION)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("tidak membebani masyarakat, dan pendanaannya belum dianggarkan, sehingga tidak memerlukan persetujuan DPRD", 1),
        ("belum dianggarkan oleh PIHAK KEDUA, sehingga tidak memerlukan persetujuan DPRD", 1),
        ("tidak membebani masyarakat, dan pendanaannya telah dianggarkan, sehingga tidak memerlukan persetujuan DPRD", 0),
        ("tidak membebani masyarakat, tetapi belum dianggarkan, sehingga memerlukan persetujuan DPRD", 0),
        ("tidak membebani masyarakat dan daerah, sehingga tidak memerlukan persetujuan DPRD", 0),
    ],
)  # fmt: skip
def test_what_is_not_budgeted_needs_an_approval_though_it_burdens_nobody(
    tmp_path: Path, said: str, count: int
) -> None:
    old = "karena biaya alat penimbangan belum dianggarkan."
    sentence = f"Perjanjian Kerja Sama itu {said}."
    root = copied("road", tmp_path, (RECOMMENDATION, old, f"{old}\n- {sentence}"))

    assert len(found("council-approval", root / RECOMMENDATION)) == count


TANKERS = "dropping-air-bersih/cooperations/mobil-tangki.yaml"
_NEED = "sehingga tidak memerlukan\n        persetujuan Dewan Perwakilan Rakyat Daerah"
_BURDEN = "tidak membebani masyarakat dan daerah, dan biayanya telah dianggarkan dalam"
_REQUIRED = (
    "so that the approval of the\n        Regional Houses of Representatives is not required"
)


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ([(_NEED, "sehingga memerlukan persetujuan Dewan Perwakilan Rakyat Daerah")], 1),
        ([(_NEED, "oleh karena itu diperlukan persetujuan DPRD")], 1),
        ([(_NEED, "sehingga persetujuan pimpinan DPRD masing-masing PIHAK diperlukan")], 1),
        ([(_NEED, "dan karena itu perlu mendapat persetujuan DPRD")], 1),
        ([(_NEED, "maka wajib memperoleh persetujuan tertulis DPRD")], 1),
        ([(_REQUIRED, "so that the approval of the Regional Houses of Representatives is required")], 1),
        ([(_REQUIRED, "and therefore requires the approval of the Regional Houses of Representatives")], 1),
        ([(_NEED, "sehingga persetujuan DPRD tidak diperlukan")], 0),
        ([(_NEED, "sehingga hanya memerlukan persetujuan kepala daerah, bukan persetujuan DPRD")], 0),
        ([(_NEED, "sehingga memerlukan persetujuan DPRD hanya apabila diubah")], 0),
        ([(_BURDEN, "tidak membebani masyarakat dan daerah, tetapi biayanya belum dianggarkan dalam"), (_NEED, "sehingga memerlukan persetujuan DPRD")], 1),
        ([(_BURDEN, "membebani masyarakat dan daerah, dan biayanya telah dianggarkan dalam"), (_NEED, "sehingga memerlukan persetujuan DPRD")], 1),
        ([(_BURDEN, "sebagian biayanya telah dianggarkan dalam"), (_NEED, "sehingga memerlukan persetujuan DPRD")], 0),
        ([(_REQUIRED, "and therefore no approval of the Regional Houses of Representatives is required")], 0),
    ],
)  # fmt: skip
def test_grounds_for_which_no_approval_is_needed_do_not_ask_for_one(
    tmp_path: Path, edits: list[tuple[str, str]], count: int
) -> None:
    root = copied("tankers", tmp_path, *((TANKERS, old, new) for old, new in edits))

    messages = [each.message for each in found("council-approval", root / TANKERS)]

    assert len(messages) == count
    is_without_need = "needed" in "".join(messages)
    assert is_without_need == (count > 0 and len(edits) == 1)


_HOMES = "lansia/cooperations/panti.yaml"
_APPROVED = "  kota-pariaman: {number: 100.1.4/049/2026, date: 2026-07-21}\n"
_RULES = "bahwa untuk menjamin mutu"
_YEARLY = "rupiah) setahun"
_REQUEST = """\
kind: council-request
agreement: lansia
date: 2026-06-01
place: Pariaman
classification: biasa
from: kota-pariaman
cooperation: panti
grounds: [unbudgeted]
"""


@pytest.mark.parametrize(
    ("edits", "count"),
    [
        ([], 1),
        ([(_HOMES, "duration: {years: 4}", "duration: {years: 1}")], 0),
        ([(_HOMES, _YEARLY, "rupiah)")], 0),
        ([(_HOMES, _RULES, "bahwa pendanaan bagian PIHAK KEDUA telah dianggarkan dan untuk menjamin mutu")], 0),
    ],
)  # fmt: skip
def test_each_region_that_pays_for_years_has_an_approval(
    tmp_path: Path, edits: list[Edit], count: int
) -> None:
    root = copied("elderly", tmp_path, (_HOMES, _APPROVED, ""), *edits)

    problems = found("council-approval", root / _HOMES)

    assert ["Kota Pariaman" in each.message for each in problems] == [True] * count
    assert all(each.level is Level.WARNING for each in problems)


def test_a_council_that_was_asked_may_count_as_having_approved(tmp_path: Path) -> None:
    root = copied("elderly", tmp_path, (_HOMES, _APPROVED, ""))
    request = root / "lansia/council-requests/2026-06-01.yaml"
    request.parent.mkdir(exist_ok=True)
    request.write_text(_REQUEST, "utf-8")

    assert found("council-approval", root / _HOMES) == []
