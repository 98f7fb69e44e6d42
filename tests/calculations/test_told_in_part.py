"""Of what a text tells only in part, or net of something, no sum is reckoned."""

from __future__ import annotations

import pytest

from mou_gen.calculations.breakdowns import wrong_breakdowns
from mou_gen.calculations.compositions import incomplete_compositions
from mou_gen.calculations.course_hours import wrong_course_hours
from mou_gen.calculations.leftovers import wrong_rests_of_whole
from mou_gen.calculations.named_bases import wrong_shares_of_named


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Bus mengangkut 45 orang, 3 lansia dan 2 anak.", "id"),
        ("Posko menampung 80 orang (20 anak dan 10 lansia).", "id"),
        ("Program menjangkau 500 orang, 120 perempuan dan 45 anak.", "id"),
        ("The shelter holds 80 people, 20 children and 10 elderly.", "en"),
        ("Dari 60 orang, 12 perempuan dan 8 laki-laki.", "id"),
        ("15 peserta, 8 perempuan dan 6 laki-laki; satu peserta tidak hadir.", "id"),
    ],
)
def test_some_of_the_persons_are_not_all(text: str, language: str) -> None:
    assert list(wrong_breakdowns(text, language)) == []


@pytest.mark.parametrize(
    "text",
    [
        "Peserta terdiri atas 60% petani dan 30% nelayan. Sisanya pedagang.",
        "Kompos terdiri atas 60% daun dan 30% kotoran ternak, serta air secukupnya.",
        "Lahan terdiri atas 70% sawah dan 20% kebun, di samping permukiman.",
    ],
)
def test_what_else_it_consists_of_is_told_behind(text: str) -> None:
    assert list(incomplete_compositions(text, "id")) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("32 lamps were installed and 40 of the 60 lamps passed the test.", "en"),
        ("Vaksin disalurkan 400 dosis dan sisa 80 dari 500 dosis kedaluwarsa.", "id"),
        ("Rumah disewakan 40 unit, jadi sisa 15 dari 60 unit sedang dibangun.", "id"),
    ],
)
def test_what_is_not_left_is_no_rest(text: str, language: str) -> None:
    assert list(wrong_rests_of_whole(text, language)) == []


@pytest.mark.parametrize(
    "texts",
    [
        (
            "Kursus komputer berlangsung selama 10 minggu dengan jumlah 40 jam pelajaran.",
            "Kursus menjahit diberikan 6 jam pelajaran seminggu.",
        ),
        (
            "Pelatihan dasar selama 4 minggu sebanyak 120 jam pelajaran.",
            "Guru wajib mengajar 24 jam pelajaran seminggu.",
        ),
        ("Pelatihan diselenggarakan 8 jam sehari selama 5 hari dengan jumlah 45 jam pelajaran.",),
        ("Pelatihan 10 hari, 8 jam sehari, yaitu 64 jam di kelas dan selebihnya di lapangan.",),
    ],
)
def test_hours_of_another_course_or_kind_are_not_reckoned(texts: tuple[str, ...]) -> None:
    assert list(wrong_course_hours(texts)) == []


@pytest.mark.parametrize(
    "share",
    [
        "60% dari hasil penjualan, yaitu Rp45.000.000,00 setelah dikurangi biaya angkut.",
        "60% dari hasil penjualan, yaitu Rp53.280.000,00 termasuk PPN.",
        "25% dari hasil penjualan, yaitu Rp10.000.000,00 pada tahun 2026 dan Rp10.000.000,00 pada tahun 2027.",
    ],
)
def test_a_share_is_not_held_against_what_is_net_of_something(share: str) -> None:
    base = "Hasil penjualan berjumlah Rp80.000.000,00."

    assert (
        list(wrong_shares_of_named([base, f"PIHAK KESATU menerima {share}"], together=True)) == []
    )
