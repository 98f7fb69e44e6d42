from __future__ import annotations

import pytest

from mou_gen.statements.stays import stays

_HOUSE = "menyediakan rumah aman bagi korban paling lama 14 (empat belas) hari sebelum pemulangan"


@pytest.mark.parametrize(
    "said",
    [
        "memulangkan korban secara aman dan bermartabat, setelah paling lama 30 (tiga puluh) hari di rumah aman, serta mendampingi reintegrasinya",
        "Korban ditempatkan di rumah aman paling lama 1 (satu) bulan.",
        "Korban tinggal di rumah aman maksimal 7 (tujuh) hari.",
        "Korban tinggal di rumah aman maksimum 7 (tujuh) hari.",
        "Korban ditampung di rumah aman minimum 3 (tiga) minggu.",
        "Penempatan korban dalam rumah aman paling lama 30 hari.",
        "PIHAK KESATU menampung korban di rumah aman milik daerah paling lama 21 hari.",
        "memulangkan korban secara aman dan bermartabat, paling cepat 21 (dua puluh satu) hari sejak korban ditampung di rumah aman, serta mendampingi reintegrasinya",
        "Korban dipulangkan paling awal 1 (satu) bulan setelah masuk ke rumah aman.",
        "Korban dipulangkan setelah 30 (tiga puluh) hari berada di rumah aman.",
        "Korban tidak dipulangkan sebelum 21 hari berada di rumah aman.",
        "Korban tinggal di rumah aman paling singkat 21 (dua puluh satu) hari.",
        "Korban ditampung di rumah aman sekurang-kurangnya 3 (tiga) minggu.",
        "Pemulangan korban dilaksanakan paling cepat 15 hari sejak penempatan korban di rumah aman.",
    ],
)
def test_another_time_for_one_stay_is_found(said: str) -> None:
    (one,), (other,) = stays(_HOUSE), stays(said)

    assert one.contradicts(other)
    assert other.contradicts(one)


@pytest.mark.parametrize(
    "said",
    [
        "Korban ditempatkan di rumah aman paling lama 14 (empat belas) hari.",
        "Korban ditempatkan di rumah aman paling lama 2 (dua) minggu.",
        "Korban ditempatkan di rumah aman maksimum 2 (dua) minggu.",
        "Korban ditempatkan di rumah aman minimum 3 (tiga) hari.",
        "Rumah aman disediakan paling lambat 3 (tiga) hari sejak permintaan.",
        "menyediakan rumah aman paling lama 3 (tiga) hari sejak permintaan diterima",
        "Korban anak ditempatkan di rumah aman paling lama 30 hari.",
        "Korban dirawat di rumah sakit paling lama 30 hari.",
        "Penempatan di rumah aman dapat diperpanjang paling lama 30 hari.",
        "Korban tinggal di rumah aman paling sedikit 3 (tiga) hari.",
        "memulangkan korban paling cepat 3 (tiga) hari sejak korban ditampung di rumah aman",
        "memulangkan korban paling cepat 14 (empat belas) hari sejak korban ditampung di rumah aman",
        "Laporan perkembangan disampaikan paling cepat 21 hari sejak korban ditampung di rumah aman.",
        "memulangkan korban paling cepat 21 (dua puluh satu) hari sejak permintaan diterima",
        "memulangkan korban paling cepat 21 (dua puluh satu) hari sejak korban dirawat di rumah sakit",
        "Korban dipulangkan setelah 7 (tujuh) hari berada di rumah aman.",
        "Pemantauan dilakukan setelah korban dipulangkan paling cepat 30 hari sejak kepulangannya dari rumah aman.",
        "Pekerja migran ditempatkan di rumah aman paling lama 3 (tiga) hari.",
        "Petugas bertugas di rumah aman selama 8 (delapan) jam.",
        "Identitas penghuni rumah aman dirahasiakan selama 10 (sepuluh) tahun.",
    ],
)
def test_the_same_time_and_that_of_other_stays_pass(said: str) -> None:
    (one,) = stays(_HOUSE)

    assert not any(one.contradicts(each) for each in stays(said))


@pytest.mark.parametrize(
    ("our", "their"), [("PIHAK KESATU", "PIHAK KEDUA"), ("di Kota Batam", "di Kabupaten Belu")]
)
def test_each_party_has_its_own_house(our: str, their: str) -> None:
    one, other = (
        f"Korban tinggal di rumah aman {name} paling lama {days} hari."
        for name, days in ((our, 14), (their, 30))
    )
    ((first,), (second,)) = stays(one), stays(other)

    assert not first.contradicts(second)
