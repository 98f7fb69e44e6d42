"""What a paper reckons over several of its texts comes out right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import Edit, copied

END = "laut-flores/terminations/suar.yaml"
BLOOD = "darah/agreement.yaml"
ROAD = "jalan/cooperations/perbaikan.yaml"
SCALES = "metrologi/cooperations/tera-ulang.yaml"
NUTRITION = "posyandu/cooperations/gizi.yaml"
HYDRO = "plmh/reports/2026-2.yaml"


def told(tmp_path: Path, folder: str, edit: Edit) -> list[str]:
    return [each.message for each in found("reckoning", copied(folder, tmp_path, edit) / edit[0])]


@pytest.mark.parametrize(
    ("folder", "edit", "made"),
    [
        ("search", (END, "64 (enam puluh empat) peminjam", "64 (enam puluh empat) peminjam, masing-masing Rp205.000,00"), "gives 13.120.000"),
        ("search", (END, "64 (enam puluh empat) peminjam", "64 (enam puluh empat) peminjam, masing-masing Rp250.000,00"), ""),
        ("blood", (BLOOD, "persen) golongan AB.", "persen) golongan AB, sehingga persediaan golongan AB berjumlah 53 (lima puluh tiga) kantong."), "gives 35"),
        ("blood", (BLOOD, "persen) golongan AB.", "persen) golongan AB, sehingga persediaan golongan AB berjumlah 35 (tiga puluh lima) kantong."), ""),
        ("road", (ROAD, "toleransi 3 (tiga) mm.", "toleransi 3 (tiga) mm, sehingga tebal seluruhnya 37 (tiga puluh tujuh) cm."), "gives 39"),
        ("road", (ROAD, "toleransi 3 (tiga) mm.", "toleransi 3 (tiga) mm, sehingga tebal seluruhnya 39 (tiga puluh sembilan) cm."), ""),
        ("scales", (SCALES, "KEDUA menyetujuinya secara tertulis.", "KEDUA menyetujuinya secara tertulis; batas tersebut ialah Rp38.820.000,00."), "gives 38.280.000"),
        ("scales", (SCALES, "KEDUA menyetujuinya secara tertulis.", "KEDUA menyetujuinya secara tertulis; batas tersebut ialah Rp38.280.000,00."), ""),
        ("hydro", (HYDRO, "satu operator", "satu operator, yaitu empat orang dari setiap desa,"), "is not a multiple of"),
        ("hydro", (HYDRO, "satu operator", "satu operator, yaitu tiga orang dari setiap desa,"), ""),
        ("stunting", (NUTRITION, "PIHAK KEDUA membayar selisih", "PIHAK KESATU membayar selisih"), "this is the other party"),
        ("stunting", (NUTRITION, "PIHAK KEDUA membayar selisih", "PIHAK KEDUA wajib membayar selisih"), ""),
        ("archipelago", ("tenun/cooperations/koleksi.yaml", "0,35% (nol koma tiga lima persen)", "0,25% (nol koma dua lima persen)"), "gives 918.750"),
        ("archipelago", ("kopi/cooperations/juru-uji.yaml", "selama 24 (dua puluh empat) minggu", "selama 26 (dua puluh enam) minggu"), "gives 650"),
        ("archipelago", ("limbah/cooperations/pelatihan.yaml", "dengan pukul 12.00 WITA", "dengan pukul 13.00 WITA"), "gives 11"),
        ("archipelago", ("tenun/cooperations/festival.yaml", "menunjuk 3 (tiga) juri", "menunjuk 2 (dua) juri"), "make 6"),
        ("archipelago", ("kopi/cooperations/resi-gudang.yaml", "pada ayat (2) huruf a.", "pada ayat (2) huruf b."), "gives 1.800.000"),
        ("vocational", ("vokasi/agreement.yaml", "dalam 12 (dua belas) minggu", "dalam 10 (sepuluh) minggu"), "gives 400"),
        ("forest", ("rimba-batas/cooperations/bibit.yaml", "4.500 (empat ribu lima ratus) bibit", "4.000 (empat ribu) bibit"), "make 13.500"),
        ("reef", ("terumbu-karang/cooperations/pos-jaga.yaml", "menugaskan 24 (dua puluh empat)", "menugaskan 16 (enam belas)"), "make 24"),
        ("terminal", ("terminal-batas/cooperations/sewa.yaml", "bus sedang Rp4.000,00 (empat ribu rupiah)", "bus sedang Rp4.500,00 (empat ribu lima ratus rupiah)"), "gives 1.105.000"),
        ("volcano", ("semeru/terminations/pengungsian.yaml", "id: separuh biaya perbaikan atap", "id: sepertiga biaya perbaikan atap"), "gives 12.333.333"),
        ("salt", ("pesisir/minutes/2026-09-17.yaml", "tinggal dua setengah bulan lagi", "tinggal tiga setengah bulan lagi"), "its end is 2,4 months away"),
        ("fairs", ("rumah-dagang/deliberations/2028-06-13.yaml", "Bukti setoran tanggal 30 April 2027", "Bukti setoran tanggal 30 Mei 2027"), "30 days after the due date"),
        ("transfusion", ("bank-darah/addenda/angkut-1.yaml", "pemantauan selama tujuh bulan", "pemantauan selama sebelas bulan"), "7,4 months before"),
        ("returnees", ("koperasi-purna/cooperations/dampingan.yaml", "diikuti 25 (dua puluh lima)", "diikuti 20 (dua puluh)"), "gives 100"),
        ("lamps", ("lampu-perbatasan/cooperations/pemasangan.yaml", "14 (empat belas) lampu, yaitu", "28 (dua puluh delapan) lampu, yaitu"), "gives 14"),
        ("washhouse", ("binatu/addenda/tarif-1.yaml", "yaitu Rp7.050,00 (tujuh ribu lima puluh rupiah)", "yaitu Rp7.150,00"), "gives 7.050"),
        ("washhouse", ("reports/2026-1.yaml", "Dalam 121 (seratus dua puluh satu) hari", "Dalam 122 (seratus dua puluh dua) hari"), "there are 121 days"),
        ("strait", ("selat-bali/cooperations/promosi.yaml", "PIHAK KEDUA sebesar 40% (empat puluh persen)", "PIHAK KEDUA sebesar 30% (tiga puluh persen)"), "together they make 90%"),
    ],
)  # fmt: skip
def test_what_several_texts_make_is_reckoned(
    tmp_path: Path, folder: str, edit: Edit, made: str
) -> None:
    messages = told(tmp_path, folder, edit)

    assert len(messages) == bool(made)
    assert made in "".join(messages)


@pytest.mark.parametrize(("old", "new", "count"), [("44", "46", 1), ("44", "44", 0)])
def test_follow_ups_get_as_many_as_were_decided_on(
    tmp_path: Path, old: str, new: str, count: int
) -> None:
    file = "semeru/minutes/2026-02-03.yaml"
    told = {"44": "44 (empat puluh empat)", "46": "46 (empat puluh enam)"}
    edit = (file, f"Membeli {told.get(old, old)} tandu", f"Membeli {told.get(new, new)} tandu")
    root = copied("volcano", tmp_path, edit)

    assert len(found("reckoning", root / file)) == count


@pytest.mark.parametrize(("bond", "count"), [("28.800.000,00", 0), ("27.800.000,00", 1)])
def test_a_bond_is_its_share_of_what_is_paid_in_all(tmp_path: Path, bond: str, count: int) -> None:
    file = "kios/cooperations/kontrak.yaml"
    old = "Rp28.800.000,00 (dua puluh delapan juta delapan ratus ribu rupiah)"
    root = copied("terminal", tmp_path, (file, old, f"Rp{bond}"))

    assert len(found("reckoning", root / file)) == count
