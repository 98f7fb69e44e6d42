"""After a period is not within it in the other language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.recital import recital


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("Makam dipindahkan sesudah 3 (tiga) tahun sejak pemakaman.", "A grave is moved within 3 (three) years from the burial.", "within 3 (three) years"),
        ("Arsip dimusnahkan setelah 10 (sepuluh) tahun.", "Records are destroyed within 10 (ten) years.", "within 10 (ten) years"),
        ("Jaminan dibayar paling lambat 14 (empat belas) hari.", "The deposit is paid after 14 (fourteen) days.", "after 14 (fourteen) days"),
        ("Jaminan diserahkan dalam waktu 14 (empat belas) hari.", "The deposit is paid at the end of 14 (fourteen) days.", "at the end of 14 (fourteen) days"),
        ("Data disimpan selama 5 (lima) tahun.", "Data are stored after 5 (five) years.", "after 5 (five) years"),
        ("Petak itu tidak digali setelah 12 (dua belas) bulan.", "The plot is not dug up within 12 (twelve) months.", "within 12 (twelve) months"),
        ("Buku dipinjam setelah 2 (dua) minggu.", "Books are lent for 2 (two) weeks.", "for 2 (two) weeks"),
        ("Makam dipindahkan, kecuali atas perintah pengadilan, sesudah 3 (tiga) tahun.", "Except by order of a court, a grave is moved within 3 (three) years.", "within 3 (three) years"),
    ],
)  # fmt: skip
def test_a_period_that_begins_where_the_other_ends_is_found(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    paper = recital(tmp_path, indonesian, english)
    (problem,) = paper.found("parity-opposites")

    assert f"`{said}`" in problem.message


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("Makam dipindahkan sesudah 3 (tiga) tahun sejak pemakaman.", "A grave is moved after 3 (three) years from the burial."),
        ("Persetujuan diberikan setelah pengumuman selama 60 (enam puluh) hari.", "Consent is given after 60 (sixty) days' notice."),
        ("Sapi ditimbang dalam keadaan belum makan selama 12 jam.", "Cattle are weighed after 12 hours without feed."),
        ("Makam tidak dipindahkan dalam 3 (tiga) tahun sejak pemakaman.", "A grave is moved only after 3 (three) years from the burial."),
        ("Permintaan gugur setelah 30 (tiga puluh) hari.", "A request shall be renewed within 30 (thirty) days."),
        ("Jawaban diberikan paling lambat 7 (tujuh) hari setelah diterima.", "An answer is given within 7 (seven) days after receipt."),
        ("Laporan dikirim setelah 6 (enam) bulan.", "Reports are sent 6 (six) months later."),
        ("Kapal ditahan selama 2 (dua) hari.", "Ships are released after 2 (two) days."),
        ("Pos dijaga kembali setelah 3 (tiga) hari.", "The post is left empty for 3 (three) days."),
        ("Air diuji setelah 2 (dua) jam, dan hasilnya keluar dalam 2 (dua) jam.", "Water is tested after 2 (two) hours, and the results are out within 2 (two) hours."),
    ],
)  # fmt: skip
def test_a_period_that_is_meant_alike_passes(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("parity-opposites") == []
