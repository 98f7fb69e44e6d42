"""Who stands in a text as a party and is none, and what is told as done before it happened."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.dossiers import NAMES, Edit, copied

AGREEMENT = "nunukan-ttu/agreement.yaml"
COOPERATION = "nunukan-ttu/cooperations/victim-referral.yaml"
MINUTES = "nunukan-ttu/minutes/2026-05-12.yaml"
OFFER = "nunukan-ttu/offers/2026-02-16.yaml"
ROUTE = "banyuwangi-jembrana/agreement.yaml"

INTEREST = "bahwa Kabupaten Nunukan dan Kabupaten Timor Tengah Utara berkepentingan untuk bekerja sama dalam pencegahan"
OFFERED = "bahwa Bupati Nunukan telah menawarkan kerja sama dengan surat tanggal 12 Januari 2026."
COSTS = "biaya pelayanan kepada saksi"
SERVICES = "id: memberikan pelayanan dan melaksanakan reintegrasi sosial di wilayahnya"


def told(
    tmp_path: Path, rule: str, file: str, *edits: Edit, folder: str = "trafficking"
) -> list[str]:
    """Return what *rule* tells of *file* in the folder with *edits*."""
    return [each.message for each in found(rule, copied(folder, tmp_path, *edits) / file)]


@pytest.mark.parametrize("rule", ["strangers", "future-events"])
@pytest.mark.parametrize("name", NAMES)
def test_whole_cooperations_that_name_other_places_pass(
    tmp_path: Path, rule: str, name: str
) -> None:
    assert found(rule, copied(name, tmp_path)) == []


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            AGREEMENT,
            "Kabupaten Nunukan dan Kabupaten Timor Tengah Utara berkepentingan",
            "Kabupaten Nunukan dan Kabupaten Malaka berkepentingan",
        ),
        (
            AGREEMENT,
            "that Nunukan Regency and Timor Tengah Utara Regency have an interest",
            "that Malaka Regency and Timor Tengah Utara Regency have an interest",
        ),
        (
            AGREEMENT,
            "korban di Kabupaten Nunukan dan Kabupaten Timor\n        Tengah Utara.",
            "korban di Kabupaten Nunukan dan Kabupaten Belu.",
        ),
        (AGREEMENT, "Bupati Nunukan telah menawarkan", "Bupati Malinau telah menawarkan"),
        (AGREEMENT, "that the Regent of Nunukan offered", "that the Regent of Malinau offered"),
        (
            COOPERATION,
            SERVICES,
            "id: memberikan pelayanan oleh Pemerintah Kabupaten Belu di wilayahnya",
        ),
        (
            COOPERATION,
            SERVICES,
            "id: Pemerintah Kabupaten Belu wajib memberikan pelayanan di wilayahnya",
        ),
        (COOPERATION, SERVICES, "id: Dinas Sosial Kabupaten Malaka wajib memberikan pelayanan"),
        (
            COOPERATION,
            "en: provide services and carry",
            "en: the Government of Belu Regency shall provide services and carry",
        ),
        (
            AGREEMENT,
            "id: >-\n        Mengembangkan",
            "id: >-\n        Kementerian Sosial wajib membiayai pemulangan. Mengembangkan",
        ),
        (
            AGREEMENT,
            "id: >-\n        Mengembangkan",
            "id: >-\n        Balai Kekarantinaan Kesehatan Makassar wajib menempatkan dua petugas. Mengembangkan",
        ),
        (
            AGREEMENT,
            "en: >-\n        To develop",
            "en: >-\n        The Ministry of Social Affairs shall pay for the return. To develop",
        ),
        (
            MINUTES,
            "id: Kedua daerah memakai",
            "id: Pemerintah Kabupaten Belu wajib menyediakan rumah aman. Kedua daerah memakai",
        ),
    ],
)
def test_a_stranger_in_the_place_of_a_party_is_found(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    (said,) = told(tmp_path, "strangers", file, (file, old, new))

    assert "is not a party" in said


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (COSTS, "biaya yang dibayar oleh Pemerintah Kota Tarakan bagi saksi", 1),
        (COSTS, "biaya yang menjadi tanggungan Pemerintah Kabupaten Belu bagi saksi", 1),
        (COSTS, "biaya yang ditagihkan kepada Kabupaten Belu bagi saksi", 1),
        (
            "costs of services",
            "costs of shelter, which the Government of Tarakan City shall pay, for services",
            1,
        ),
        (COSTS, "biaya pelayanan di Kota Tarakan kepada saksi", 0),
        (COSTS, "biaya yang dibayar oleh PIHAK KESATU bagi saksi", 0),
        (COSTS, "biaya yang dibayar oleh Pemerintah Kabupaten Nunukan bagi saksi", 0),
    ],
)
def test_nobody_else_pays(tmp_path: Path, old: str, new: str, count: int) -> None:
    root = copied("examples", tmp_path, (COOPERATION, old, new))

    assert len(found("strangers", root / COOPERATION)) == count


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            AGREEMENT,
            INTEREST.split(" untuk")[0],
            "bahwa Kabupaten Nunukan dan Kabupaten Timor Tengah Utara, seperti Kabupaten Malaka, berkepentingan",
        ),
        (
            AGREEMENT,
            "dan dalam pelayanan bagi saksi",
            "seperti Kabupaten Malaka dan Kabupaten Belu yang telah bekerja sama sejak tahun 2022, bagi saksi",
        ),
        (
            AGREEMENT,
            "juga melalui pelabuhan di",
            "juga dari Kabupaten Malaka dan Kabupaten Belu, melalui pelabuhan di",
        ),
        (
            AGREEMENT,
            "juga melalui pelabuhan di",
            "yang berangkat dari Kabupaten Malinau ke Kabupaten Nunukan melalui pelabuhan di",
        ),
        (
            AGREEMENT,
            "id: >-\n        Mengembangkan",
            "id: >-\n        Berkoordinasi dengan Pemerintah Provinsi Kalimantan Utara dan Kementerian Sosial. Mengembangkan",
        ),
        (
            AGREEMENT,
            "id: >-\n        Mengembangkan",
            "id: >-\n        Rujukan ke rumah sakit di Kabupaten Belu harus disertai surat. Mengembangkan",
        ),
        (
            AGREEMENT,
            "en: >-\n        To develop",
            "en: >-\n        In coordination with the Ministry of Social Affairs, the PARTIES shall meet. To develop",
        ),
        (
            COOPERATION,
            SERVICES,
            "id: memberikan pelayanan yang difasilitasi oleh Pemerintah Provinsi Nusa Tenggara Timur",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kasus serupa di Kabupaten Nunukan dan Kabupaten Malinau dibahas. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Bupati Malinau menyampaikan pengalamannya. Rapat membahas",
        ),
    ],
)
def test_other_places_examples_and_coordination_pass(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    assert told(tmp_path, "strangers", file, (file, old, new)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (
            "ke Kabupaten Jembrana dan Kota Denpasar.",
            "ke Kabupaten Jembrana dan Kabupaten Tabanan.",
        ),
        (
            "yang dihubungkan oleh",
            "yang bersama Kabupaten Situbondo dan Kabupaten Tabanan dihubungkan oleh",
        ),
    ],
)
def test_a_route_over_neighbours_passes(tmp_path: Path, old: str, new: str) -> None:
    assert told(tmp_path, "strangers", ROUTE, (ROUTE, old, new), folder="tourism") == []


@pytest.mark.parametrize(
    ("folder", "file", "old", "new"),
    [
        ("fisheries", "kotabaru-majene/agreement.yaml", "nelayan Kabupaten Majene", "nelayan Kabupaten Mamasa"),
        (
            "health",
            "bima-dompu/minutes/2024-11-13.yaml",
            "dan Dinas Kesehatan Kabupaten Dompu}",
            "dan Dinas Kesehatan Kabupaten Sumbawa}",
        ),
    ],
)  # fmt: skip
def test_a_neighbour_in_the_place_of_a_party_is_found(
    tmp_path: Path, folder: str, file: str, old: str, new: str
) -> None:
    (said,) = told(tmp_path, "strangers", file, (file, old, new), folder=folder)

    assert "is not a party" in said


@pytest.mark.parametrize(
    ("folder", "file", "old", "new"),
    [
        ("fisheries", "kotabaru-majene/agreement.yaml", "nelayan Kabupaten Majene", "nelayan Kabupaten Pasir"),
        (
            "health",
            "bima-dompu/minutes/2024-11-13.yaml",
            "participants:\n",
            "participants:\n  - {id: Kepala Dinas Kesehatan Kabupaten Sumbawa}\n",
        ),
    ],
)  # fmt: skip
def test_a_region_of_another_province_and_a_guest_pass(
    tmp_path: Path, folder: str, file: str, old: str, new: str
) -> None:
    assert told(tmp_path, "strangers", file, (file, old, new), folder=folder) == []


_JOINTLY = "Kedua daerah memakai surat rujukan"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        (
            "Surat edaran diterbitkan bersama oleh Bupati Nunukan dan Bupati Timor Tengah Selatan.",
            1,
        ),
        ("Bupati Nunukan dan Bupati Malaka sepakat menerbitkan surat edaran.", 1),
        ("Bupati Malinau dan Bupati Timor Tengah Utara menerbitkan surat edaran bersama.", 1),
        ("Surat edaran diterbitkan bersama oleh Bupati Nunukan dan Bupati Timor Tengah Utara.", 0),
        ("Kesepakatan Bersama Bupati Nunukan dan Bupati Malaka dipelajari.", 0),
        ("Bupati Nunukan dan Bupati Malaka telah sepakat menerbitkan surat edaran.", 0),
        ("Bupati Nunukan dan Bupati Malaka menghadiri pameran.", 0),
        ("Bupati Nunukan dan Bupati Malaka sepakat bertemu Bupati Timor Tengah Utara.", 0),
        ("Rapat bersama antara Bupati Nunukan dan Bupati Malaka akan diusulkan.", 0),
        ("Bupati Nunukan dan Bupati Bandung sepakat bertemu.", 0),
    ],
)
def test_a_neighbour_who_acts_with_a_party_stands_for_the_other(
    tmp_path: Path, said: str, count: int
) -> None:
    edit = (MINUTES, _JOINTLY, f"{said} {_JOINTLY}")

    assert len(told(tmp_path, "strangers", MINUTES, edit)) == count


# ---- what had not happened yet -----------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            OFFER,
            "Banyak warga",
            "Dalam pertemuan tanggal 24 Februari 2026 telah disepakati bahwa banyak warga",
        ),
        (AGREEMENT, "surat tanggal 12 Januari 2026", "surat tanggal 12 Mei 2026"),
        (AGREEMENT, "letter of 12 January 2026", "letter of 12 May 2026"),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Pada tanggal 12 Juli 2026 telah dilatih 3 (tiga) petugas. Rapat membahas",
        ),
        (AGREEMENT, "surat tanggal 12 Januari 2026", "surat tanggal 21 Januari 2026"),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Sesuai keputusan rapat tanggal 12 Juli 2026, rapat membahas",
        ),
        (OFFER, "Banyak warga", "Sebagaimana kasus tahun 2027, banyak warga"),
        (OFFER, "Banyak warga", "Data tahun 2027 telah tersedia. Banyak warga"),
        (OFFER, "Banyak warga", "Hingga kini, data tahun 2027 tersedia. Banyak warga"),
        (OFFER, "Banyak warga", "Hingga data tahun 2027, banyak warga"),
        (OFFER, "Banyak warga", "Setelah data tahun 2027 diterima, banyak warga"),
        (OFFER, "Banyak warga", "Menurut laporan tahun 2027, banyak warga"),
        (OFFER, "Banyak warga", "Hasil survei tahun 2027 menunjukkan bahwa banyak warga"),
        (OFFER, "Banyak warga", "Rapat tahun 2027 menyepakati rujukan. Banyak warga"),
        (OFFER, "Banyak warga", "Sesuai rapat yang dilanjutkan tanggal 8 Maret 2026, banyak warga"),
        (OFFER, "Banyak warga", "Rapat telah dilanjutkan pada tanggal 8 Maret 2026. Banyak warga"),
    ],
)
def test_what_is_told_as_done_before_it_happened_is_found(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    said = told(tmp_path, "future-events", file, (file, old, new))

    assert said
    assert "is described as past" in said[0] or "no offer in the folder" in said[0]


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        (
            OFFER,
            "Banyak warga",
            "Sesuai rencana, pertemuan diadakan pada tanggal 24 Maret 2026. Banyak warga",
        ),
        (
            OFFER,
            "Banyak warga",
            "Tanggapan mohon disampaikan dengan surat paling lambat tanggal 2 Maret 2026. Banyak warga",
        ),
        (
            OFFER,
            "Banyak warga",
            "Kesepakatan akan ditandatangani pada tanggal 10 Maret 2026. Banyak warga",
        ),
        (OFFER, "Banyak warga", "Rencana tahun 2027 menunjukkan bahwa banyak warga"),
        (OFFER, "Banyak warga", "Tim menyampaikan laporan tahun 2027 kepada Bupati. Banyak warga"),
        (OFFER, "Banyak warga", "Rapat tahun 2027 diadakan di Kefamenanu. Banyak warga"),
        (OFFER, "Banyak warga", "Data tahun 2027 diserahkan pada bulan Januari 2028. Banyak warga"),
        (
            OFFER,
            "Banyak warga",
            "Biaya pengumpulan data tahun 2027 ditanggung bersama. Banyak warga",
        ),
        (OFFER, "Banyak warga", "Peladenan Portal Data Spasial Tahun 2027 dibiayai. Banyak warga"),
        (OFFER, "Banyak warga", "Rapat dilanjutkan pada hari Minggu, 8 Maret 2026. Banyak warga"),
        (OFFER, "Banyak warga", "Rapat dibuka kembali pada tanggal 8 Maret 2026. Banyak warga"),
        (OFFER, "Banyak warga", "Pertemuan diundur ke tanggal 8 Maret 2026. Banyak warga"),
        (
            OFFER,
            "Banyak warga",
            "Pembahasan dilanjutkan dalam rapat tanggal 8 Maret 2026. Banyak warga",
        ),
        (OFFER, "Banyak warga", "Hal itu ditunda hingga data tahun 2027 tersedia. Banyak warga"),
        (
            OFFER,
            "Banyak warga",
            "Hal itu akan dibahas setelah hasil survei tahun 2027 diterima. Banyak warga",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Rapat berikutnya diadakan pada tanggal 11 Agustus 2026. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Pada tanggal 12 Juli 2026 semua petugas harus telah dilatih. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Kesepakatan berlaku sampai dengan tanggal 9 Maret 2031. Rapat membahas",
        ),
        (
            MINUTES,
            "id: Rapat membahas",
            "id: Sesuai keputusan rapat tanggal 12 Mei 2026, rapat membahas",
        ),
        (AGREEMENT, "surat tanggal 12 Januari 2026", "surat tanggal 16 Februari 2026"),
    ],
)
def test_plans_terms_and_what_was_before_pass(
    tmp_path: Path, file: str, old: str, new: str
) -> None:
    assert told(tmp_path, "future-events", file, (file, old, new)) == []


@pytest.mark.parametrize(
    ("english", "is_found"),
    [
        ("The discussion continues at the meeting of 8 December 2026.", False),
        ("The matter is adjourned to the meeting of 8 December 2026.", False),
        ("A decision is to be taken at the meeting of 8 December 2026.", False),
        ("A decision was taken at the meeting of 8 December 2026.", True),
        ("The task is to carry out the decision of 8 December 2026.", True),
    ],
)
def test_what_an_english_text_says_is_to_come_passes(
    tmp_path: Path, english: str, is_found: bool
) -> None:
    said = recital(tmp_path, "bahwa daerah wajib mencegah.", english).found("future-events")

    assert bool(said) is is_found


def test_a_stranger_of_whom_a_recital_tells_in_the_place_of_a_party_is_found(
    tmp_path: Path,
) -> None:
    regions = "bahwa Kabupaten Nunukan merupakan daerah transit dan {} merupakan daerah asal"
    party, stranger = (
        regions.format(f"Kabupaten {each}") for each in ("Timor Tengah Utara", "Malaka")
    )

    right = told(tmp_path / "right", "strangers", AGREEMENT, (AGREEMENT, INTEREST, party))
    wrong = told(tmp_path / "wrong", "strangers", AGREEMENT, (AGREEMENT, INTEREST, stranger))

    assert right == []
    assert wrong == ["`Kabupaten Malaka` is named in the place of a party but is not a party"]


@pytest.mark.parametrize(
    ("recital", "is_strange"),
    [
        ("bahwa petani di Kabupaten Malaka memerlukan kepastian pasar.", True),
        ("bahwa nelayan Kabupaten Malinau belum memperoleh perlindungan asuransi.", True),
        ("bahwa sekolah-sekolah di Kabupaten Belu kekurangan guru.", True),
        ("bahwa petani di Kabupaten Timor Tengah Utara memerlukan kepastian pasar.", False),
        ("bahwa pekerja migran dari Kabupaten Malaka memerlukan layanan di wilayah perbatasan.", False),
        ("bahwa korban di Kabupaten Malaka memerlukan pendampingan.", False),
        ("bahwa warga Kabupaten Malaka memerlukan layanan rumah sakit di Kabupaten Timor Tengah Utara.", False),
        ("bahwa petani di Kabupaten Malang memerlukan kepastian pasar.", False),
        ("bahwa Provinsi Nusa Tenggara Timur memerlukan lumbung pangan.", False),
        ("bahwa pedagang membeli sapi di Kabupaten Malaka.", False),
        ("bahwa petani di Kabupaten Malaka telah memerlukan bantuan pada tahun 2024.", False),
    ],
)  # fmt: skip
def test_a_region_in_need_that_is_no_party_is_found(
    tmp_path: Path, recital: str, is_strange: bool
) -> None:
    said = told(tmp_path, "strangers", AGREEMENT, (AGREEMENT, OFFERED, recital))

    assert bool(said) is is_strange


MERAPI = "merapi/agreement.yaml"
_WHERE = "bahwa bencana Gunung Merapi melintasi batas Daerah Istimewa Yogyakarta dan Provinsi Jawa Tengah; dan"
_WHO = "Kabupaten Boyolali, dan Kabupaten Magelang berkepentingan"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_WHO, "Kabupaten Boyolali, dan Kota Magelang berkepentingan"),
        (_WHO, "Kabupaten Boyolali, dan Kota Magelang perlu bersiap"),
        (_WHO, "Kabupaten Boyolali, dan Kabupaten Temanggung berkepentingan"),
        (_WHERE, _WHERE.replace("Jawa Tengah", "Jawa Timur")),
        (_WHERE, _WHERE.replace("Daerah Istimewa Yogyakarta", "Jawa Barat")),
        (_WHERE, "bahwa Gunung Merapi terletak di wilayah Provinsi Jawa Timur dan Daerah Istimewa Yogyakarta; dan"),
        (_WHERE, "bahwa kerja sama ini sejalan dengan rencana Daerah Istimewa Yogyakarta dan Provinsi Jawa Timur; dan"),
        (_WHERE, "bahwa mitigasi mengikuti kebijakan Pemerintah Provinsi Jawa Barat dan Daerah Istimewa Yogyakarta; dan"),
        (_WHERE, "bahwa evakuasi mendukung program Provinsi Banten dan Daerah Istimewa Yogyakarta; dan"),
        (_WHERE, "bahwa jalur evakuasi termuat dalam rencana tata ruang Provinsi Jawa Timur dan Daerah Istimewa Yogyakarta; dan"),
    ],
)  # fmt: skip
def test_a_namesake_and_a_province_of_no_party_are_found(
    tmp_path: Path, old: str, new: str
) -> None:
    assert len(told(tmp_path, "strangers", MERAPI, (MERAPI, old, new), folder="disaster")) == 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (_WHO, "Kabupaten Boyolali, dan Kabupaten Magelang, seperti Kota Magelang, berkepentingan"),
        (_WHO, "Kabupaten Boyolali, Kota Magelang, dan Kabupaten Magelang terdampak dan berkepentingan"),
        (_WHERE, "bahwa pengungsi datang dari Daerah Istimewa Yogyakarta dan Provinsi Jawa Timur; dan"),
        (_WHERE, "bahwa wilayah kerja bank darah meliputi Provinsi Jawa Timur dan Daerah Istimewa Yogyakarta; dan"),
        (_WHERE, "bahwa bus lintas Provinsi Jawa Timur dan Daerah Istimewa Yogyakarta mengangkut pengungsi; dan"),
        (_WHERE, "bahwa abu Gunung Merapi sampai di Provinsi Jawa Timur; dan"),
        (_WHERE, "bahwa kerja sama ini sejalan dengan rencana Daerah Istimewa Yogyakarta dan Provinsi Jawa Tengah; dan"),
        (_WHERE, "bahwa daerah mencontoh kebijakan Provinsi Jawa Timur dan Daerah Istimewa Yogyakarta; dan"),
        (_WHERE, "bahwa kerja sama ini sejalan dengan rencana Provinsi Jawa Timur; dan"),
        (_WHERE, "bahwa kerja sama ini sejalan dengan rencana Provinsi Jawa Timur dan Provinsi Banten; dan"),
        (_WHERE, "bahwa Gunung Merapi berada di Daerah Istimewa Yogyakarta, Jawa Tengah, dan dekat Jawa Timur; dan"),
        (_WHERE, "bahwa jalan antara Daerah Istimewa Yogyakarta dan Provinsi Jawa Timur melintasi lereng itu; dan"),
    ],
)  # fmt: skip
def test_other_regions_of_that_name_and_other_provinces_pass(
    tmp_path: Path, old: str, new: str
) -> None:
    assert told(tmp_path, "strangers", MERAPI, (MERAPI, old, new), folder="disaster") == []


@pytest.mark.parametrize(
    ("duty", "count"),
    [
        ("membantu Kabupaten Flores Timur dalam vaksinasi", 1),
        ("menyediakan vaksin bagi Pemerintah Kabupaten Flores Timur", 1),
        ("melaksanakan vaksinasi di wilayah Kabupaten Flores Timur", 1),
        ("memberikan 20 (dua puluh) dosis kepada Kabupaten Flores Timur", 1),
        ("melatih 5 (lima) peserta dari Kabupaten Flores Timur", 1),
        ("mengirimkan sampel ke laboratorium di Kabupaten Flores Timur", 0),
        ("berkoordinasi dengan Pemerintah Kabupaten Flores Timur", 0),
        ("membantu korban yang tiba melalui Kabupaten Flores Timur", 0),
        ("membantu Kabupaten Timor Tengah Utara dalam pelatihan", 0),
        ("menyampaikan peringatan kepada Kabupaten Malaka yang berbatasan", 0),
        ("melayani saksi seperti yang dilakukan bagi Kabupaten Flores Timur", 0),
    ],
)
def test_a_duty_towards_a_third_region_is_found(tmp_path: Path, duty: str, count: int) -> None:
    edit = (COOPERATION, SERVICES, f"id: {duty}")

    assert len(told(tmp_path, "strangers", COOPERATION, edit)) == count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("bahwa kedua daerah, yaitu Kabupaten Nunukan dan Kabupaten Belu, wajib mencegah.", 1),
        ("bahwa hal itu disampaikan kepada kedua kabupaten (Kabupaten Belu dan Kabupaten Nunukan).", 1),
        ("bahwa para pihak, yakni Kabupaten Malaka dan Kabupaten Timor Tengah Utara, mencegahnya.", 1),
        ("bahwa kedua daerah, yaitu Kabupaten Nunukan dan Kabupaten Timor Tengah Utara, wajib mencegah.", 0),
        ("bahwa kedua daerah asal, yaitu Kabupaten Malaka dan Kabupaten Belu, mengirim pekerja.", 0),
        ("bahwa kedua daerah tetangga, yaitu Kabupaten Nunukan dan Kota Tarakan, telah berunding.", 0),
    ],
)  # fmt: skip
def test_a_list_of_all_parties_names_no_other(tmp_path: Path, said: str, count: int) -> None:
    problems = recital(tmp_path, said, "that regions have a duty to prevent.").found("strangers")

    assert len({each.message for each in problems}) == count


@pytest.mark.parametrize(
    ("item", "count"),
    [
        ("Rekapitulasi pelayanan loket triwulan II", 1),
        ("Laporan pelayanan semester I tahun 2027", 1),
        ("Data kunjungan triwulan kedua tahun 2026", 1),
        ("Rekapitulasi pelayanan loket triwulan I", 0),
        ("Rekapitulasi pelayanan loket triwulan IV", 0),
        ("Laporan pelayanan triwulan IV tahun 2025", 0),
        ("Format laporan triwulan II", 0),
        ("Laporan rapat triwulan II", 0),
        ("Rencana kerja triwulan II", 0),
        ("Laporan sementara semester I", 0),
        ("Laporan semester I tahun ajaran 2025/2026", 0),
        ("Data murid semester kedua Tahun Pelajaran 2026", 0),
    ],
)
def test_no_slip_sends_the_summary_of_a_time_that_has_just_begun(
    tmp_path: Path, item: str, count: int
) -> None:
    file = "surakarta-karanganyar/transmittals/2026-04-14.yaml"
    edit = (file, "Rekapitulasi pelayanan loket triwulan I,", f"{item},")

    assert len(told(tmp_path, "future-events", file, edit, folder="records")) == count


_REPORT = "reports/2026-2.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kabupaten Wonogiri dan Kabupaten Klaten melengkapi nama petugasnya.", 1),
        ("Kabupaten Wonogiri dan Kabupaten Klaten masing-masing segera menyusun daftarnya.", 1),
        ("Kabupaten Wonogiri dan Kabupaten Gunungkidul melengkapi nama petugasnya.", 0),
        ("Kabupaten Wonogiri dan Kabupaten Klaten mengalami kekeringan.", 0),
        ("Kabupaten Wonogiri dan Kabupaten Klaten juga melengkapi daftar nama lain.", 0),
        ("Jalur evakuasi dari Kabupaten Wonogiri dan Kabupaten Klaten menghubungkan dua pos.", 0),
        ("Kabupaten Wonogiri dan Provinsi Jawa Tengah melengkapi nama petugasnya.", 0),
    ],
)
def test_a_stranger_solves_nothing_beside_a_party(tmp_path: Path, said: str, count: int) -> None:
    old = "Kabupaten Wonogiri dan Kabupaten Gunungkidul melengkapi nama petugasnya."
    messages = told(tmp_path, "strangers", _REPORT, (_REPORT, old, said), folder="examples")

    assert ["`Kabupaten Klaten` is named" in each for each in messages] == [True] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kabupaten Cirebon dan Kabupaten Tegal menyusun skenario latihan.", 1),
        ("Kabupaten Cirebon dan Kabupaten Brebes menyusun skenario latihan.", 0),
        ("Regu dari Kabupaten Cirebon dan Kabupaten Tegal memakai kanal yang sama.", 0),
    ],
)
def test_nobody_else_is_decided_on(tmp_path: Path, said: str, count: int) -> None:
    file = "perbatasan/minutes/2026-10-21.yaml"
    old = "Ketiga titik air yang tidak memenuhi syarat diperbaiki paling lambat 28 Oktober 2026, yaitu tiga minggu setelah pemeriksaan berakhir."
    messages = told(tmp_path, "strangers", file, (file, old, f"{old} {said}"), folder="fire")

    assert ["`Kabupaten Tegal` is named" in each for each in messages] == [True] * count


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "rapat menyepakati agar ujian diadakan pada tanggal 24 Juni 2027.",
            "the meeting agreed that the exam should be held on 24 June 2027.",
        ),
        (
            "rapat memutuskan untuk bertemu lagi pada tanggal 9 September 2027.",
            "the meeting decided to meet again on 9 September 2027.",
        ),
    ],
)
def test_day_that_was_agreed_on_for_later_passes(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("future-events") == []


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        (
            "hal itu diputuskan dalam rapat tanggal 12 Juli 2027.",
            "the matter was decided at the meeting of 12 July 2027.",
        ),
        (
            "rapat menyepakati tarif itu pada tanggal 24 Juni 2027.",
            "the meeting agreed on the tariff on 24 June 2027.",
        ),
    ],
)
def test_day_on_which_it_was_agreed_on_is_found(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("future-events")


_OFFERED = "ntb-pekerja-migran/offers/2026-06-02.yaml"
_ORIGIN = "Nusa Tenggara Barat merupakan salah satu daerah asal pekerja migran."


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Nusa Tenggara Timur merupakan salah satu daerah asal pekerja migran.", 1),
        ("Provinsi Nusa Tenggara Timur adalah daerah asal banyak pekerja migran.", 1),
        ("Nusa Tenggara Timur merupakan salah satu daerah tujuan pekerja perkebunan.", 0),
        ("Jawa Timur merupakan salah satu daerah asal pekerja migran.", 0),
        ("Nusa Tenggara Barat dan Nusa Tenggara Timur merupakan daerah asal pekerja migran.", 0),
        ("Seperti Nusa Tenggara Timur, provinsi ini merupakan salah satu daerah asal.", 0),
        ("Pekerja migran transit di Nusa Tenggara Timur.", 0),
    ],
)
def test_a_party_is_not_described_under_a_name_like_its_own(
    tmp_path: Path, said: str, count: int
) -> None:
    root = copied("examples", tmp_path, (_OFFERED, _ORIGIN, said))

    problems = found("strangers", root / _OFFERED)

    assert ["Nusa Tenggara Timur` is named" in each.message for each in problems] == [True] * count


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Dinas Sosial Kabupaten Malaka menyediakan rumah singgah.", 1),
        ("Pemerintah Kabupaten Bulungan memfasilitasi kapal penjemput.", 1),
        ("PARA PIHAK bersama-sama dengan Pemerintah Kota Tarakan melaksanakan sosialisasi.", 1),
        ("Kegiatan dilaksanakan bersama Pemerintah Kabupaten Sumbawa.", 1),
        ("Kerja sama antara Kabupaten Nunukan dan Kabupaten Belu dievaluasi setiap tahun.", 1),
        ("Laporan disampaikan kepada Gubernur Sulawesi Utara.", 1),
        ("Dinas Sosial Kabupaten Nunukan menyediakan rumah singgah.", 0),
        ("Kabupaten Malaka memiliki pelabuhan penyeberangan.", 0),
        ("PARA PIHAK berkoordinasi dengan Pemerintah Kota Tarakan.", 0),
        ("Kerja sama antara Kabupaten Nunukan dan Kabupaten Timor Tengah Utara dievaluasi.", 0),
        ("Laporan disampaikan kepada Gubernur Kalimantan Utara.", 0),
        ("PARA PIHAK berkoordinasi dengan Gubernur Sulawesi Utara.", 0),
        ("Gubernur Sulawesi Utara membina kerja sama ini.", 1),
        ("Dana hibah dari Gubernur Jawa Timur dapat digunakan.", 0),
        ("Apabila korban singgah di sana, laporan disampaikan kepada Gubernur Jawa Timur.", 0),
        (
            "Ketentuan ini tidak berlaku bagi kerja sama antara Kabupaten Nunukan dan Kota Tarakan.",
            0,
        ),
    ],
)
def test_a_clause_has_nothing_done_by_or_with_others(tmp_path: Path, said: str, count: int) -> None:
    edit = (AGREEMENT, "id: >-\n        Mengembangkan", f"id: >-\n        {said} Mengembangkan")

    assert len(told(tmp_path, "strangers", AGREEMENT, edit)) == count


@pytest.mark.parametrize(
    "office", ["The Social Affairs Office of Malaka Regency", "The Hospital of Belu Regency"]
)
def test_an_office_of_others_has_no_duty_in_english_either(tmp_path: Path, office: str) -> None:
    said = f"en: >-\n        {office} shall provide a halfway house. To develop"
    edit = (AGREEMENT, "en: >-\n        To develop", said)

    assert len(told(tmp_path, "strangers", AGREEMENT, edit)) == 1
