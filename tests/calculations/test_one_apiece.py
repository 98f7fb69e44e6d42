from __future__ import annotations

import pytest

from mou_gen.calculations.one_apiece import indivisible_counts, uneven_groups, wrong_counts_apiece

_DECIDED = "Pasar murah diselenggarakan di 4 (empat) kecamatan."


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Menetapkan 5 (lima) lokasi pasar murah, masing-masing satu di setiap kecamatan penyelenggara", 1),
        ("Menyewa 6 (enam) tenda pasar murah, 1 (satu) tenda untuk setiap kecamatan", 1),
        ("Menetapkan 3 lokasi pasar murah, satu lokasi di masing-masing kecamatan", 1),
        ("Menetapkan 4 (empat) lokasi pasar murah, masing-masing satu di setiap kecamatan", 0),
        ("Menetapkan 5 (lima) lokasi pasar murah, yakni masing-masing satu di setiap kecamatan", 1),
        ("Menetapkan 4 (empat) lokasi pasar murah, yakni masing-masing satu di setiap kecamatan", 0),
        ("Menetapkan minimum 5 lokasi pasar murah, masing-masing satu di setiap kecamatan", 0),
        ("Menetapkan 5 (lima) lokasi pasar murah, masing-masing satu di setiap desa", 0),
        ("Menetapkan 8 (delapan) lokasi pasar murah, masing-masing dua di setiap kecamatan", 0),
        ("Menunjuk 12 (dua belas) petugas pendata, masing-masing satu di setiap kecamatan", 0),
        ("Pasar murah di 5 (lima) kecamatan sudah memakai 5 tenda, satu di setiap kecamatan", 0),
        ("Menetapkan paling sedikit 5 lokasi pasar murah, masing-masing satu di setiap kecamatan", 0),
    ],
)  # fmt: skip
def test_one_in_each_place_is_as_many_as_the_places(text: str, count: int) -> None:
    assert len(list(wrong_counts_apiece([_DECIDED, text]))) == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dua puluh satu operator, yaitu empat orang dari setiap desa, telah lulus pelatihan, 8 di antaranya perempuan.", 1),
        ("21 (dua puluh satu) operator, yaitu empat orang dari setiap desa, telah lulus pelatihan.", 1),
        ("Telah dibagikan 100 (seratus) paket bibit, masing-masing 3 paket untuk setiap kelompok.", 1),
        ("Dua puluh satu operator, yaitu tiga orang dari setiap desa, telah lulus pelatihan.", 0),
        ("Dua puluh satu operator, yaitu paling sedikit dua orang dari setiap desa, telah lulus pelatihan.", 0),
        ("Dua puluh satu operator, yaitu empat orang dari setiap desa kecuali Desa Contoh, telah lulus pelatihan.", 0),
        ("Dua puluh satu operator, yaitu empat orang dari Desa Contoh dan tujuh belas dari desa lain.", 0),
        ("Dewan terdiri atas 9 (sembilan) orang, yaitu 2 (dua) orang dari setiap PIHAK dan 3 (tiga) wakil orang tua murid.", 0),
        ("Dewan terdiri atas 7 (tujuh) orang, yaitu 2 (dua) orang dari setiap PIHAK dan seorang wakil warga.", 0),
        ("Pada tahun 2027 operator berlatih, yaitu empat orang dari setiap desa.", 0),
    ],
)  # fmt: skip
def test_as_many_from_each_place_make_them_all(text: str, count: int) -> None:
    assert len(list(indivisible_counts(text))) == count


@pytest.mark.parametrize(
    ("groups", "count"),
    [
        ("5 (lima) kelompok yang sama besar", 0),
        ("6 (enam) kelompok yang sama besar", 1),
        ("6 (enam) kelompok", 0),
        ("7 (tujuh) regu yang sama banyak", 0),
    ],
)
def test_groups_of_one_size_have_whole_numbers_of_persons(groups: str, count: int) -> None:
    text = f"Regu beranggotakan 35 (tiga puluh lima) orang, yaitu 20 dari Batam dan 15 dari Bintan, yang dibagi atas {groups}."

    assert len(list(uneven_groups(text))) == count


def test_groups_are_made_of_all_persons() -> None:
    text = "35 (tiga puluh lima) orang dari Batam dan 25 (dua puluh lima) orang dari Bintan dibagi menjadi 6 (enam) kelompok yang sama besar."

    assert not list(uneven_groups(text))
    assert not list(
        uneven_groups(
            "40 (empat puluh) peserta, di antaranya 4 pelatih, dibagi menjadi 6 (enam) kelompok yang sama besar."
        )
    )
