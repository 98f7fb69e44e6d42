from __future__ import annotations

import pytest

from mou_gen.calculations.instalments import wrong_instalments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            [
                "PIHAK KEDUA membayar tahap pertama sebesar 40% (empat puluh persen) paling lambat tanggal 30 Juni dan tahap kedua sebesar 70% (tujuh puluh persen) paling lambat tanggal 30 November setiap tahun."
            ],
        ),
        (
            "en",
            [
                "The SECOND PARTY shall pay the first instalment of 40% (forty per cent) by 30 June and the second instalment of 70% (seventy per cent) by 30 November of each year."
            ],
        ),
        (
            "id",
            [
                "Pembayaran dilakukan dalam 3 (tiga) tahap:",
                "tahap I sebesar 30%",
                "tahap II sebesar 40%",
                "tahap III sebesar 40%",
            ],
        ),
        (
            "id",
            [
                "Uang muka sebesar 30%, termin kedua sebesar 50%, dan pelunasan sebesar 30% dibayar setelah serah terima."
            ],
        ),
        ("id", ["Biaya dibayar 40% pada tahap pertama dan 70% pada tahap kedua."]),
        (
            "id",
            [
                "Dana dicairkan dalam 2 (dua) tahap: tahap pertama sebesar 40%, tahap kedua sebesar 50%."
            ],
        ),
        (
            "en",
            [
                "The price is paid in an advance payment of 30%, a second instalment of 50% and a final payment of 30%."
            ],
        ),
        ("en", ["The fee is paid: 40% as the first instalment and 70% as the second instalment."]),
        (
            "id",
            [
                "menerima pembayaran biaya pelatihan dalam 2 (dua) tahap, yaitu 40% (empat puluh persen) setelah pelatihan dimulai dan 70% (tujuh puluh persen) setelah laporan diterima"
            ],
        ),
        (
            "en",
            [
                "receive payment of the costs of the training in 2 (two) instalments, namely 40% (forty per cent) after the training has started and 70% (seventy per cent) after the report has been received"
            ],
        ),
        (
            "id",
            [
                "Biaya dibayarkan dalam tiga termin: 30% setelah kontrak ditandatangani, 40% setelah pekerjaan mencapai 50%, dan 20% setelah serah terima."
            ],
        ),
        ("en", ["The price is paid in three instalments of 30%, 30% and 30%."]),
        ("id", ["Angsuran pertama 60% dan angsuran kedua 50% dibayar melalui transfer."]),
    ],
)
def test_instalments_that_are_not_the_whole_are_found(language: str, text: list[str]) -> None:
    assert list(wrong_instalments(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "id",
            [
                "PIHAK KEDUA membayar tahap pertama sebesar 40% paling lambat tanggal 30 Juni dan tahap kedua sebesar 60% paling lambat 30 November."
            ],
        ),
        (
            "id",
            [
                "Tahap pertama sebesar 40% dibayar setelah pekerjaan mencapai 50% dan tahap kedua sebesar 60% setelah pekerjaan mencapai 100%."
            ],
        ),
        ("id", ["Pada tahap pertama 40% desa terhubung dan pada tahap kedua 70%."]),
        ("id", ["Pembayaran tahap pertama sebesar 40% dan tahap kedua sebesar 30%."]),
        (
            "id",
            [
                "Pembayaran tahap pertama sebesar 40% dan tahap kedua sebesar 30%, dan sisanya setelah serah terima."
            ],
        ),
        (
            "id",
            [
                "Dana disalurkan secara kumulatif: tahap pertama sebesar 40%, tahap kedua sebesar 80%, tahap ketiga sebesar 100%."
            ],
        ),
        (
            "id",
            [
                "Pembayaran tahap pertama sebesar 40% untuk pelatihan, tahap kedua sebesar 60%; untuk modul tahap pertama sebesar 50%."
            ],
        ),
        ("id", ["Realisasi pada tahap kedua sebesar 70% dari biaya."]),
        (
            "id",
            [
                "Biaya dibayarkan dalam tiga termin: 30% setelah kontrak ditandatangani, 50% setelah pekerjaan mencapai 50%, dan 20% setelah serah terima."
            ],
        ),
        ("id", ["Biaya dibayar dalam 2 (dua) tahap, yaitu 40% pada tahap pertama dan sisanya."]),
        ("id", ["Biaya dibayar dalam dua tahap setelah 60% peserta hadir dan 70% peserta lulus."]),
        ("id", ["Dana disalurkan dalam dua tahap, yaitu paling banyak 60% dan 60%."]),
        ("id", ["Pelatihan dibagi dalam dua tahap, yaitu 40% teori dan 70% praktik."]),
        ("en", ["The fee is paid in 2 (two) instalments, being 40% on signature and 60% later."]),
    ],
)
def test_instalments_that_may_be_the_whole_are_left_alone(language: str, text: list[str]) -> None:
    assert not list(wrong_instalments(text, language))
