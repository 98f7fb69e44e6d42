"""What a condition holds something against, or by which it changes, is no part of a whole."""

from __future__ import annotations

import pytest

from mou_gen.calculations.shares import too_large_shares, wrong_rests


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Apabila ketepatan jatuh di bawah 90% (sembilan puluh persen), kontribusi dikurangi 12%."),
        ("en", "If punctuality falls below 90% (ninety per cent), the contribution is reduced by 12%."),
        ("en", "If that figure is below 90% but not below 80%, the contribution is reduced by 5%; below 80%, the reduction is 12%."),
        ("id", "Apabila pemanfaatan mencapai 95%, kontribusi PIHAK KEDUA dikurangi 10%."),
        ("id", "Kontribusi dipotong 20% jika kehadiran kurang dari 85,5%."),
        ("en", "The contribution is cut by 20% if attendance is less than 85.5%."),
        ("id", "Jika hasil panen melebihi 75% dari sasaran, bagian PIHAK KESATU menjadi 40%."),
        ("en", "Where the revenue does not reach 80% of the target, the SECOND PARTY's share is lowered by 25%."),
        ("id", "Biaya ditanggung PIHAK KESATU sebesar 60% dan PIHAK KEDUA sebesar 40% apabila kerusakan di atas 30%."),
        ("en", "Below 80%, the contribution is lowered by 25%."),
        ("id", "Uang muka sebesar 20%, termin kedua dan termin ketiga masing-masing sebesar 35%, dan sisanya sebesar 10% setelah masa pemeliharaan."),
        ("en", "An advance of 20%, the second and third instalments shall be 35% each, and the remaining 10% after the maintenance period."),
        ("id", "Apabila hibah di bawah 20%, PIHAK KESATU menanggung 60% dan sisanya sebesar 40% ditanggung PIHAK KEDUA."),
        ("en", "If the grant is below 20%, the FIRST PARTY bears 60% and the rest, being 40%, is borne by the SECOND PARTY."),
    ],
)  # fmt: skip
def test_what_is_held_against_something_is_no_part(language: str, text: str) -> None:
    assert [*too_large_shares(text, language), *wrong_rests(text, language)] == []


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Jika kerusakan di atas 30%, biaya ditanggung PIHAK KESATU 60% dan PIHAK KEDUA 50%.", 2),
        ("en", "If the damage is above 30%, the costs are borne by the FIRST PARTY as to 60% and the SECOND PARTY as to 50%.", 2),
        ("id", "Apabila biayanya ditanggung PIHAK KESATU 60% dan PIHAK KEDUA 50%, PARA PIHAK bersurat.", 2),
        ("id", "PIHAK KESATU menanggung 60% jika hibah tersedia dan PIHAK KEDUA 50%.", 2),
        ("en", "The FIRST PARTY shall bear 60% if there is a grant and the SECOND PARTY 50%.", 2),
        ("id", "Selama 2 (dua) tahun ditanggung PIHAK KESATU 60% dan PIHAK KEDUA 50%.", 2),
        ("id", "Ditanggung PIHAK KESATU 60% dan PIHAK KEDUA 50%, yang dikurangi 5% setiap tahun.", 2),
    ],
)  # fmt: skip
def test_parts_beside_a_condition_are_still_added_up(language: str, text: str, count: int) -> None:
    (shares,) = too_large_shares(text, language)

    assert len(shares) == count


def test_a_rest_beside_a_condition_is_still_reckoned() -> None:
    text = "Apabila hibah di bawah 20%, PIHAK KESATU menanggung 60% dan sisanya sebesar 30% ditanggung PIHAK KEDUA."

    ((_share, rest),) = wrong_rests(text, "id")

    assert rest == 40


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Target tercapai 94,2%, sementara targetnya 95%, sedangkan sisanya ditanggung PIHAK KEDUA.", 0),
        ("en", "The FIRST PARTY reached 94.2%, against a target of 95%, and bears the costs.", 0),
        ("id", "PIHAK KESATU menanggung 60% untuk mencapai target dan PIHAK KEDUA menanggung 50%.", 1),
        ("en", "The FIRST PARTY shall bear 60% of what the target takes and the SECOND PARTY shall bear 50%.", 1),
    ],
)  # fmt: skip
def test_only_what_was_to_be_reached_is_no_part(language: str, text: str, count: int) -> None:
    assert len([*too_large_shares(text, language)]) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Pembiayaan bersumber dari Anggaran Pendapatan dan Belanja Negara dan Anggaran Pendapatan dan Belanja Daerah, masing-masing sebesar 60% (enam puluh persen) dan 45% (empat puluh lima persen) dari seluruh kebutuhan.", 1),
        ("id", "Biaya berasal dari APBD, hibah, dan iuran anggota, masing-masing 50%, 40%, dan 20% dari keseluruhan biaya.", 1),
        ("en", "The work is financed from the state budget and the regional budget to the extent of 60% (sixty per cent) and 45% (forty-five per cent) of all costs.", 1),
        ("id", "Pembiayaan bersumber dari APBN dan APBD, masing-masing sebesar 60% dan 40% dari seluruh kebutuhan.", 0),
        ("id", "Cakupan imunisasi di Kabupaten A dan Kabupaten B masing-masing 60% dan 45% dari seluruh sasaran.", 0),
        ("id", "Kabupaten A dan Kabupaten B telah menyerap masing-masing 60% dan 45% dari seluruh anggaran.", 0),
        ("id", "Kebutuhan sebesar Rp3.600.000,00 bersumber dari APBN dan APBD, masing-masing sebesar 60% dan 45% dari seluruh kebutuhan.", 1),
        ("id", "Kebutuhan benih dan pupuk didanai dari APBN, masing-masing sebesar 75% dan 60% dari seluruh kebutuhan.", 0),
        ("id", "Kebutuhan benih dan pupuk didanai dari APBN dan APBD, masing-masing sebesar 75% dan 60% dari seluruh kebutuhan.", 0),
        ("id", "Pada tahun 2026 dan 2027 kegiatan dibiayai dari APBD, masing-masing 60% dan 70% dari seluruh kebutuhan.", 0),
        ("en", "The vaccine and its transport are paid by the FIRST PARTY and the SECOND PARTY, respectively, as to 80% and 60% of the total costs.", 0),
        ("id", "Seluruh kegiatan didanai dari APBN, APBD, dan sumber lain yang sah dan tidak mengikat, masing-masing 50%, 40%, dan 30% dari seluruh kebutuhan.", 1),
        ("id", "Air bersumber dari sungai dan sumur, masing-masing dipakai oleh 60% dan 45% dari seluruh keluarga.", 0),
    ],
)  # fmt: skip
def test_sources_of_all_costs_make_no_more_than_the_whole(
    language: str, text: str, count: int
) -> None:
    assert len([*too_large_shares(text, language)]) == count


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("id", "Pelatihan bagi paling banyak 10 (sepuluh) peserta, yaitu 60% untuk menjahit dan 50% untuk tata boga.", 1),
        ("en", "Training for at most 10 (ten) participants, namely 60% for sewing and 50% for culinary arts.", 1),
        ("id", "Pelatihan bagi paling banyak 10 (sepuluh) peserta, yaitu 60% untuk menjahit dan 40% untuk tata boga.", 0),
        ("id", "Pelatihan bagi 10 (sepuluh) peserta, yaitu paling banyak 60% untuk menjahit dan paling banyak 50% untuk tata boga.", 0),
        ("id", "Paling banyak 60% untuk menjahit dan 50% untuk tata boga.", 0),
    ],
)  # fmt: skip
def test_a_bound_of_what_is_shared_is_none_of_the_shares(
    language: str, text: str, count: int
) -> None:
    assert len([*too_large_shares(text, language)]) == count
