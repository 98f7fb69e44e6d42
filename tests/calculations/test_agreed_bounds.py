from __future__ import annotations

import re

import pytest

from mou_gen.calculations.agreed_bounds import (
    above_most,
    misquoted,
    misquoted_prices,
    misquoted_targets,
)
from mou_gen.checks.agreed_terms import (
    LAID_DOWN_IN_JOINT,
    SAID_IN_COOPERATION,
    TARGET_OF_JOINT,
)

_CITED = re.compile(r"\b(?:Menurut|sesuai dengan) Perjanjian Kerja Sama", re.IGNORECASE)
_SOLD = "mengarahkan petani untuk menjual paling sedikit 500 (lima ratus) ton beras setiap tahun kepada PIHAK KESATU"
_BOUGHT = "membeli paling sedikit 500 (lima ratus) ton beras setiap tahun dari petani di wilayah PIHAK KEDUA"
_QUOTED = "Menurut Perjanjian Kerja Sama, petani di Kabupaten Barru diarahkan untuk menjual paling sedikit {} beras setiap tahun kepada Kota Parepare."


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (_QUOTED.format("600 (enam ratus) ton"), 1),
        (_QUOTED.format("500 (lima ratus) ton"), 0),
        (_QUOTED.format("600 ton").replace("setiap tahun ", ""), 1),
        ("Sesuai dengan Perjanjian Kerja Sama, Kota Parepare membeli minimal 50 ton beras per tahun dari petani.", 1),
        (_QUOTED.format("600 ton").replace("setiap tahun", "setiap semester"), 0),
        (_QUOTED.format("600 ton").replace("paling sedikit", "paling banyak"), 0),
        (_QUOTED.format("600 ton").replace("beras", "jagung").replace("menjual", "menanam"), 0),
        (_QUOTED.format("600 ton").replace("beras", "jagung"), 0),
        (_QUOTED.format("600 ton").replace("menjual", "menyimpan"), 0),
        (_QUOTED.format("600 ton").replace("Menurut Perjanjian Kerja Sama, p", "P"), 0),
        (_QUOTED.format("600 ton").replace("diarahkan", "diusulkan"), 0),
        ("Sesuai dengan Perjanjian Kerja Sama, Kota Parepare membeli 40 ton beras pada bulan ini, bagian dari paling sedikit 500 ton beras.", 0),
    ],
)  # fmt: skip
def test_a_number_that_is_quoted_otherwise_is_found(said: str, count: int) -> None:
    assert len(list(misquoted(said, [_SOLD, _BOUGHT], _CITED))) == count


_NAMES = {"PIHAK KESATU": "Kabupaten Banyuwangi", "PIHAK KEDUA": "Kabupaten Jembrana"}
_OF_ONE = "menyelenggarakan pelatihan bagi paling banyak 40 (empat puluh) peserta dari PIHAK KEDUA setiap tahun"
_OF_ALL = "menyelenggarakan pelatihan bagi paling banyak 40 (empat puluh) peserta setiap tahun"


@pytest.mark.parametrize(
    ("clause", "said", "count"),
    [
        (_OF_ONE, "Pelatihan diikuti 45 (empat puluh lima) peserta dari Kabupaten Jembrana, terdiri atas 28 orang perempuan dan 17 orang laki-laki.", 1),
        (_OF_ONE, "Kabupaten Jembrana mengirimkan 45 peserta pelatihan.", 1),
        (_OF_ONE, "Pelatihan tahun 2026 diikuti 48 (empat puluh delapan) peserta dari Kabupaten Jembrana.", 1),
        (_OF_ALL, "Pada tahun 2026, pelatihan diikuti 48 peserta.", 1),
        (_OF_ALL, "Pelatihan tahun 2025 dan tahun 2026 diikuti 80 peserta.", 0),
        (_OF_ALL, "Pelatihan tahun 2026 diikuti 40 peserta.", 0),
        (_OF_ALL, "Pelatihan dilaksanakan pada bulan September 2026 dengan 50 (lima puluh) peserta.", 1),
        (_OF_ONE, "Pelatihan diikuti 40 peserta dari Kabupaten Jembrana.", 0),
        (_OF_ONE, "Pelatihan diikuti 45 peserta, yaitu 40 dari Kabupaten Jembrana dan 5 dari Kabupaten Banyuwangi.", 0),
        (_OF_ONE, "Pelatihan diikuti 45 peserta.", 0),
        (_OF_ONE, "Kabupaten Banyuwangi mengirimkan 45 peserta pelatihan.", 0),
        (_OF_ALL, "Pelatihan tahun 2025 telah diikuti 45 peserta.", 0),
        (_OF_ALL, "Pelatihan selama dua tahun diikuti 80 peserta.", 0),
        (_OF_ALL, "Diusulkan agar pelatihan diikuti 45 peserta.", 0),
        (_OF_ALL, "Pelatihan diikuti paling banyak 45 peserta.", 0),
        (_OF_ALL, "Pameran diikuti 45 peserta.", 0),
        (_OF_ALL, "Pelatihan pramuwisata diikuti 45 peserta.", 1),
        (_OF_ALL.replace("pelatihan", "pelatihan pramuwisata"), "Pelatihan pengolahan ikan diikuti 45 peserta.", 0),
        (_OF_ALL, "Pelatihan memerlukan 45 eksemplar modul bagi peserta.", 0),
        (_OF_ALL.replace("setiap tahun", "setiap angkatan"), "Pelatihan diikuti 45 peserta.", 0),
    ],
)  # fmt: skip
def test_more_than_the_most_is_found(clause: str, said: str, count: int) -> None:
    assert len(list(above_most(said, [(clause, _NAMES)]))) == count


_COVERAGE = (
    "melaksanakan vaksinasi serentak, dengan cakupan paling sedikit 70% (tujuh puluh persen)"
)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Cakupan vaksinasi mencapai 71% dan 74%, sehingga melampaui sasaran Kesepakatan Bersama sebesar 75%.", 1),
        ("Cakupan vaksinasi belum mencapai target yang ditetapkan Kesepakatan Bersama, yaitu paling sedikit 80%.", 1),
        ("Target vaksinasi dalam Nota Kesepakatan adalah 60% (enam puluh persen).", 1),
        ("Cakupan vaksinasi mencapai 74%, sehingga melampaui sasaran Kesepakatan Bersama sebesar 70%.", 0),
        ("Cakupan vaksinasi melampaui sasaran tahunan sebesar 65%.", 0),
        ("Penyerapan anggaran melampaui sasaran Kesepakatan Bersama sebesar 90%.", 0),
        ("Cakupan vaksinasi mencapai 71% dan 74%, di atas cakupan paling sedikit 65% (enam puluh lima persen) yang ditetapkan dalam Kesepakatan Bersama.", 1),
        ("Cakupan 74% melampaui batas 75% sebagaimana disyaratkan dalam Kesepakatan Bersama.", 1),
        ("Cakupan vaksinasi paling sedikit yang ditetapkan dalam Kesepakatan Bersama sebesar 65% sudah terlampaui dengan 71%.", 1),
        ("Cakupan vaksinasi mencapai 71%, di atas 70% yang ditetapkan dalam Kesepakatan Bersama.", 0),
        ("Cakupan vaksinasi mencapai 71% dari sasaran yang ditetapkan dalam Kesepakatan Bersama.", 0),
        ("Cakupan vaksinasi mencapai 71%, sesuai dengan Kesepakatan Bersama.", 0),
        ("Diusulkan cakupan 80% menggantikan 75% yang ditetapkan dalam Kesepakatan Bersama semula.", 0),
        ("Cakupan vaksinasi mencapai 71% terhadap populasi yang ditetapkan dalam Kesepakatan Bersama.", 0),
    ],
)  # fmt: skip
def test_a_target_of_an_agreement_that_it_does_not_have_is_found(said: str, count: int) -> None:
    assert (
        len(list(misquoted_targets(said, [_COVERAGE], TARGET_OF_JOINT, LAID_DOWN_IN_JOINT)))
        == count
    )


_FEE = "Biaya pelatihan ditetapkan sebesar Rp1.750.000,00 untuk setiap peserta."


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Biaya pelatihan tetap sebesar Rp1.500.000,00 untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama.", 1),
        ("Menurut Perjanjian Kerja Sama, biaya pelatihan Rp1.570.000,00 per peserta.", 1),
        ("Perjanjian Kerja Sama menetapkan biaya pelatihan setiap peserta sebesar Rp2.000.000,00.", 1),
        ("Biaya pelatihan sebesar Rp1.750.000,00 untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama.", 0),
        ("Biaya pelatihan sebesar Rp1.500.000,00 untuk setiap pelatih, sesuai dengan Perjanjian Kerja Sama.", 0),
        ("Biaya penginapan sebesar Rp500.000,00 untuk setiap peserta, sesuai dengan Perjanjian Kerja Sama.", 0),
        ("Bagian PIHAK KESATU dari biaya pelatihan sebesar Rp1.050.000,00 untuk setiap peserta menurut Perjanjian Kerja Sama.", 0),
        ("Biaya pelatihan diusulkan sebesar Rp1.500.000,00 untuk setiap peserta, berbeda dengan yang diatur dalam Perjanjian Kerja Sama.", 0),
        ("Biaya pelatihan dari lembaga lain sebesar Rp1.500.000,00 untuk setiap peserta.", 0),
        ("Biaya pelatihan paling tinggi Rp2.000.000,00 untuk setiap peserta menurut Perjanjian Kerja Sama.", 0),
    ],
)  # fmt: skip
def test_a_price_that_is_quoted_otherwise_is_found(said: str, count: int) -> None:
    assert len(list(misquoted_prices(said, [_SOLD, _FEE], SAID_IN_COOPERATION))) == count
