from __future__ import annotations

import pytest

from mou_gen.calculations.paces import wrong_paces


@pytest.mark.parametrize(
    ("language", "text", "made"),
    [
        ("id", "Stok beras sebanyak 320 (tiga ratus dua puluh) ton, cukup untuk 45 (empat puluh lima) hari dengan kebutuhan 8 (delapan) ton per hari.", "40"),
        ("en", "The rice stock stood at 320 (three hundred and twenty) tonnes, enough for 45 (forty-five) days at a need of 8 (eight) tonnes a day.", "40"),
        ("id", "Stok beras 320 ton. Dengan kebutuhan 8 ton per hari, stok tersebut cukup untuk 45 hari.", "40"),
        ("id", "Stok beras 320 ton dan kebutuhan harian 8 ton sehari, sehingga stok mencukupi selama 45 hari.", "40"),
        ("id", "Persediaan 9.000 dosis cukup untuk 6 minggu dengan pemakaian 300 dosis sehari.", "4.3"),
        ("en", "The stock of 320 tonnes is enough for 45 days, the working group said, at a need of 8 tonnes a day.", "40"),
        ("id", "Loket melayani rata-rata 23 (dua puluh tiga) permohonan per hari, yaitu 506 (lima ratus enam) permohonan dalam 20 (dua puluh) hari pelayanan.", "25.3"),
        ("id", "Selama 20 hari, loket melayani 506 permohonan atau rata-rata 23 permohonan per hari.", "25.3"),
        ("id", "Loket melayani rata-rata 23 permohonan per hari, sehingga selama 20 (dua puluh) hari kerja terlayani 640 permohonan.", "32"),
        ("id", "Loket melayani rata-rata 23 permohonan per hari; dalam 20 hari kerja seluruhnya dilayani 640 permohonan dengan rata-rata tersebut.", "460"),
        ("id", "Rata-rata dilayani 23 permohonan per hari. Dengan demikian, selama 20 hari kerja dilayani 640 permohonan.", "460"),
        ("en", "The counter handles an average of 23 applications a day. Thus, in 20 working days it handles 640 applications.", "460"),
        ("id", "Stok beras 320 ton, cukup untuk 45 hari dengan kebutuhan rata-rata sekitar 17 ton sehari.", "18.8"),
        ("id", "Stok beras sekitar 320 ton, cukup untuk kurang lebih 45 hari dengan konsumsi 17 ton per hari.", "18.8"),
        ("en", "The stock of 320 tonnes is enough for 45 days at an average need of about 17 tonnes a day.", "18.8"),
        ("id", "Pada bulan Juli sampai dengan bulan September 2026 bus menempuh 379.260 km, atau rata-rata 126.240 km sebulan.", "126420"),
        ("id", "Bus menempuh 379.260 km pada bulan Juli sampai dengan September 2026, atau rata-rata 126.240 km setiap bulan.", "126420"),
        ("id", "Dari November 2026 sampai dengan Februari 2027 bus menempuh 400.000 km atau rata-rata 80.000 km per bulan.", "100000"),
        ("en", "From July to September 2026 the buses covered 379,260 km, an average of 126,240 km a month.", "126420"),
        ("en", "The counter handled 506 applications in 20 days, an average of 23 applications a day.", "25.3"),
    ],
)  # fmt: skip
def test_so_much_in_so_long_is_reckoned(language: str, text: str, made: str) -> None:
    assert [str(float(each.made)).removesuffix(".0") for each in wrong_paces(text, language)] == [
        made
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Stok beras sebanyak 320 ton, cukup untuk 40 (empat puluh) hari dengan kebutuhan 8 (delapan) ton per hari.",
        "Stok beras sebanyak 320 ton, cukup untuk 30 hari dengan kebutuhan 8 ton per hari.",
        "Stok beras sebanyak 325 ton, cukup untuk 40 hari dengan kebutuhan 8 ton per hari.",
        "Stok beras sebanyak 320 ton, cukup untuk sekitar 45 hari dengan kebutuhan 8 ton per hari.",
        "Stok beras 320 ton dan pasokan 2 ton per hari cukup untuk 45 hari dengan kebutuhan 8 ton per hari.",
        "Stok beras 320 ton, cukup untuk 45 hari dengan kebutuhan 8 ton per hari di setiap kecamatan.",
        "Persediaan 9.000 dosis cukup untuk 4 minggu dengan pemakaian 300 dosis sehari.",
        "Loket melayani rata-rata 25 permohonan per hari, yaitu 506 permohonan dalam 20 hari pelayanan.",
        "Loket melayani rata-rata 23 permohonan per hari, yaitu 506 permohonan dalam 30 hari.",
        "Loket melayani rata-rata 23 permohonan per hari, sehingga selama 20 hari kerja terlayani 460 permohonan.",
        "Loket melayani rata-rata 23 permohonan per hari. Dalam 20 hari kerja pertama dilayani 640 permohonan.",
        "Loket melayani rata-rata 23 permohonan per hari; dalam 20 hari kerja dilayani 465 permohonan dengan rata-rata tersebut.",
        "Stok beras 320 ton, cukup untuk 45 hari dengan kebutuhan rata-rata sekitar 7 ton sehari.",
        "Stok beras 320 ton cukup selama 30 hari dengan kebutuhan rata-rata 8 ton per hari.",
        "Loket melayani rata-rata sekitar 23 permohonan per hari, yaitu 506 permohonan dalam 20 hari.",
        "Loket melayani rata-rata 23 permohonan per hari dan menyelesaikannya dalam 20 hari.",
        "Pada bulan Juli sampai dengan bulan September 2026 bus menempuh 379.260 km, atau rata-rata 126.420 km sebulan.",
        "Pada bulan Juli sampai dengan bulan September 2026 bus menempuh 379.260 km, sedangkan rata-rata tahun lalu sekitar 126.240 km sebulan.",
        "Pada bulan Juli sampai dengan bulan September 2026 bus menempuh 379.260 km, atau rata-rata 31.605 km sebulan setiap bus.",
        "Pada tanggal 15 Juli sampai dengan tanggal 14 September 2026 bus menempuh 379.260 km, atau rata-rata 189.630 km sebulan.",
        "Stok beras 320 ton cukup untuk 45 hari dengan kebutuhan rata-rata 00 ton sehari.",
        "Rata-rata 23 permohonan per hari diterima; 506 permohonan ditolak dan 3 hari libur.",
    ],
)
def test_what_is_right_or_of_more_passes(text: str) -> None:
    assert list(wrong_paces(text, "id")) == []
