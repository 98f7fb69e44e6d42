"""What was offered or studied keeps its figures when it is stated again."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied

FIRST = "pacitan-wonogiri-gunungkidul/offers/2026-08-03.yaml"
SECOND = "pacitan-wonogiri-gunungkidul/offers/2026-09-04.yaml"
STUDY = "pelatihan-kerja/studies/2026-05-04.yaml"
CONTRACT = "pelatihan-kerja/cooperations/training.yaml"
AGREED = "pacitan-wonogiri-gunungkidul/cooperations/early-warning.yaml"
_FUNDING = """Pembiayaan dibebankan pada Anggaran Pendapatan dan Belanja Daerah masing-masing daerah dan/atau sumber lain yang
      sah dan tidak mengikat sesuai dengan ketentuan peraturan perundang-undangan."""
_ACTIVITY = "Pelatihan menjahit dan tata boga selama 3 (tiga) bulan setiap angkatan."


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        (
            "Pembiayaan sebesar Rp75.000.000,00 untuk setiap daerah.",
            "Pembiayaan sebesar Rp57.000.000,00 untuk setiap daerah.",
            ["`Rp57.000.000,00` is `Rp75.000.000,00` in"],
        ),
        ("Gladi selama 2 (dua) hari.", "Gladi selama 2 hari.", []),
        ("Gladi selama 2 (dua) hari.", "Gladi dikurangi menjadi 1 (satu) hari.", []),
    ],
    ids=["another sum", "the same period", "a sentence that tells of the change"],
)
def test_a_second_request_has_the_figures_of_the_offer(
    tmp_path: Path, first: str, second: str, told: list[str]
) -> None:
    folder = copied("examples", tmp_path, (FIRST, _FUNDING, first), (SECOND, _FUNDING, second))

    problems = found("offered-terms", folder / SECOND)

    assert [each.message.partition(" in ")[0] + " in" for each in problems] == told
    assert all(each.level is Level.WARNING for each in problems)


@pytest.mark.parametrize(
    ("studied", "count"),
    [
        ("Pelatihan menjahit dan tata boga selama empat bulan setiap angkatan.", 1),
        ("Pelatihan menjahit dan tata boga selama tiga bulan setiap angkatan.", 0),
        ("Magang di usaha jasa boga selama empat bulan bagi setiap lulusan.", 0),
        ("Pelatihan menjahit dan tata boga dimulai paling lambat empat bulan setelah kontrak.", 0),
    ],
)
def test_a_contract_has_the_periods_of_its_study(tmp_path: Path, studied: str, count: int) -> None:
    folder = copied("examples", tmp_path, (STUDY, _ACTIVITY, studied))

    assert len(found("offered-terms", folder / CONTRACT)) == count


@pytest.mark.parametrize(
    ("amount", "count"), [("Rp4.000.000,00", 1), ("Rp4.500.000,00", 0)], ids=["another", "the same"]
)
def test_an_amount_that_is_taken_from_the_study_is_its_amount(
    tmp_path: Path, amount: str, count: int
) -> None:
    folder = copied(
        "examples",
        tmp_path,
        (
            STUDY,
            "Manfaat dan biaya dalam contoh ini rekaan.",
            "Biaya pelatihan setiap peserta adalah Rp4.500.000,00.",
        ),
        (
            CONTRACT,
            "id: biaya pelatihan peserta yang diusulkan",
            f"id: biaya pelatihan sebesar {amount} setiap peserta sesuai dengan studi kelayakan",
        ),
    )

    assert len(found("offered-terms", folder / CONTRACT)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("membiayai gladi sebesar Rp57.000.000,00 sebagaimana ditawarkan", 1),
        ("membiayai gladi sebesar Rp57.000.000,00 sesuai dengan penawaran kerja sama", 1),
        ("membiayai gladi sebesar Rp57.000.000,00 menurut Kerangka Acuan Kerja", 1),
        ("membiayai gladi sebesar Rp75.000.000,00 sebagaimana ditawarkan", 0),
        ("mengajukan penawaran baru paling sedikit Rp250,00 lebih tinggi daripada penawaran sebelumnya", 0),
        ("membeli lot yang ditawarkan kepada penawar kedua", 0),
        ("membayar harga Rp57.000,00 menurut penawaran tertinggi", 0),
    ],
)  # fmt: skip
def test_an_amount_that_is_taken_from_the_offer_is_its_amount(
    tmp_path: Path, said: str, count: int
) -> None:
    folder = copied(
        "examples",
        tmp_path,
        (FIRST, _FUNDING, "Pembiayaan gladi sebesar Rp75.000.000,00 untuk setiap daerah."),
        (
            AGREED,
            "id: pertukaran informasi kebencanaan antarpusat pengendalian operasi",
            f"id: {said}",
        ),
    )

    assert len(found("offered-terms", folder / AGREED)) == count


ANSWER = "bus-feri-pelajar/offer-answers/2026-02-04.yaml"
ANSWERED = "bus-feri-pelajar/offers/2026-01-20.yaml"
_BENEFIT = "Keluarga pelajar menghemat rata-rata"
_REASON = "dua pertiga pelajar yang menyeberang berasal"


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        ("pelayaran dengan paling sedikit 15 (lima belas) kapal cadangan dapat disetujui. Pelajar berasal", ["`15 (lima belas)` is `12 (dua belas)` in"]),
        ("pelayaran dengan paling sedikit 12 (dua belas) kapal cadangan dapat disetujui. Pelajar berasal", []),
        ("pelayaran diusulkan dengan paling sedikit 15 (lima belas) kapal cadangan. Pelajar berasal", []),
        ("pelayaran dengan paling banyak 15 (lima belas) kapal cadangan dapat disetujui. Pelajar berasal", []),
    ],
)  # fmt: skip
def test_an_answer_accepts_what_was_offered(tmp_path: Path, answer: str, told: list[str]) -> None:
    offered = "Pelayaran dengan paling sedikit 12 (dua belas) kapal cadangan diselenggarakan. Keluarga pelajar menghemat rata-rata"
    folder = copied("ferry", tmp_path, (ANSWERED, _BENEFIT, offered), (ANSWER, _REASON, answer))

    messages = [each.message for each in found("offered-terms", folder / ANSWER)]

    assert [each.rpartition(" ")[0] for each in messages] == told


@pytest.mark.parametrize(
    ("party", "count"), [("PIHAK KETIGA", 1), ("PIHAK KEDUA", 0), ("pihak ketiga", 0)]
)
def test_an_offer_to_one_region_names_no_third_party(
    tmp_path: Path, party: str, count: int
) -> None:
    offered = f"{party} menyediakan kapal. Keluarga pelajar menghemat rata-rata"
    folder = copied("ferry", tmp_path, (ANSWERED, _BENEFIT, offered))

    assert len(found("party-naming", folder / ANSWERED)) == count
