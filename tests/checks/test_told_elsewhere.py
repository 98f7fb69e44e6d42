"""What one document says, and another of its folder, a part of its own or the law says otherwise."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

_LOAN = "rumah-pusaka/addenda/pameran-1.yaml"
_BEANS = "kakao-masamba/cooperations/fermentasi.yaml"
_BOATS = "seberang/cooperations/perahu.yaml"
_CLAIM = "perbatasan/deliberations/2027-03-08.yaml"
_SENT = "terumbu-karang/transmittals/2026-11-23.yaml"
_REVIEW = "pacitan-wonogiri-gunungkidul/terms-reviews/2026-07-20.yaml"
_OFFER = "pacitan-wonogiri-gunungkidul/offers/2026-08-03.yaml"
_COMPANY = "parties/pt-contoh-sejahtera.yaml"
_SHEETS = "rumah-pusaka/transmittals/2026-08-03.yaml"
_REPORT = "reports/2026-2.yaml"
_CALLED = "sekoci/offers/2027-04-05.yaml"
_MAINTAINED = "sirene-pesisir/terms-reviews/2026-01-12.yaml"
_MAPPED = "posyandu/mappings/2026-02-10.yaml"
_PROVINCE = "parties/kalimantan-timur.yaml"


@pytest.mark.parametrize(
    ("rule", "dossier", "file", "old", "new", "count"),
    [
        ("amendment", "heritage", _LOAN, "hari Minggu, tanggal 4 April 2027", "hari Senin, tanggal 5 April 2027", 1),
        ("amendment", "heritage", _LOAN, "hari Minggu, tanggal 4 April 2027", "hari Selasa, tanggal 4 Mei 2027", 0),
        ("amendment", "heritage", _LOAN, "selama 30 (tiga puluh) hari", "selama 999.999.999.999 hari", 0),
        ("mirrored-rights", "cocoa", _BEANS, "didampingi penyuluh paling sedikit 2 (dua) hari", "didampingi penyuluh paling sedikit 3 (tiga) hari", 1),
        ("mirrored-rights", "islands", _BOATS, "perahu cadangan kepada PIHAK KEDUA", "perahu cadangan kepada PIHAK KETIGA", 1),
        ("mirrored-rights", "islands", _BOATS, "perahu cadangan kepada PIHAK KEDUA", "perahu cadangan", 0),
        ("reckoning", "fire", _CLAIM, "dibayar sebesar Rp1.030.000,00", "dibayar sebesar Rp1.300.000,00", 1),
        ("reckoning", "fire", _CLAIM, "dibayar sebesar Rp1.030.000,00", "dibayar sebesar Rp900.000,00", 0),
        ("references", "reef", _SENT, "Adendum Perjanjian Kerja Sama tentang", "Adendum Kesepakatan Bersama tentang", 1),
        ("coordination-team", "examples", _REVIEW, "rencana kerja sama layak", "rencana kerja sama belum layak", 1),
        ("mandatory-parts", "examples", _OFFER, "  benefits:", "  location:", 1),
        ("future-events", "examples", _COMPANY, "AHU-0000000.FIKTIF.2020", "AHU-0000000.FIKTIF.2019", 1),
        ("future-events", "examples", _COMPANY, "AHU-0000000.FIKTIF.2020", "AHU-0000000.FIKTIF.2021", 0),
        ("sent-documents", "heritage", _SHEETS, "Laporan keadaan 74 benda", "Laporan keadaan 47 benda", 1),
        ("sent-documents", "heritage", _SHEETS, "Laporan keadaan 74 benda", "Laporan keadaan 12 benda", 0),
        ("report-facts", "fire", _REPORT, "pengerahan pada semester II, 2 (dua)", "pengerahan pada semester I, 2 (dua)", 1),
        ("office-region", "reef", _PROVINCE, "seat: Samarinda", "seat: Balikpapan", 1),
        ("amendment", "heritage", _LOAN, "hari Minggu, tanggal 4 April 2027", "hari Senin, tanggal 5 April 2027, karena tanggal 4 April hari Minggu", 0),
        ("reckoning", "fire", _CLAIM, "dibayar sebesar Rp1.030.000,00", "dibayar sebesar Rp1.143.300,00 termasuk Pajak Pertambahan Nilai", 0),
        ("report-facts", "fire", _REPORT, "pengerahan pada semester II, 2 (dua)", "pengerahan pada semester I masih tertunda, dan 2 (dua)", 0),
        ("coordination-team", "examples", _REVIEW, "rencana kerja sama layak", "bahaya itu tidak dapat ditanggulangi sendiri, sehingga rencana kerja sama layak", 0),
        ("references", "reef", _SENT, "Adendum Perjanjian Kerja Sama tentang", "Nota Kesepahaman yang lama antara provinsi dan kementerian tentang", 0),
        ("mirrored-rights", "islands", _BOATS, "perahu cadangan kepada PIHAK KEDUA", "perahu cadangan kepada PIHAK KETIGA dan PIHAK lainnya", 0),
        ("sent-documents", "heritage", _SHEETS, "Laporan keadaan 74 benda", "Notula rapat tanggal 47 Juli", 0),
        ("agreed-amounts", "cocoa", _BEANS, "paling sedikit 12 (dua belas) orang di antaranya", "paling sedikit 10 (sepuluh) orang di antaranya", 1),
        ("contradictions", "rescue", _CALLED, "37 (tiga puluh tujuh) kecelakaan", "73 (tujuh puluh tiga) kecelakaan", 1),
        ("contradictions", "rescue", _CALLED, "37 (tiga puluh tujuh) kecelakaan", "baru 73 (tujuh puluh tiga) kecelakaan", 0),
        ("contradictions", "tsunami", _MAINTAINED, "Rp8,5 juta per sirene", "Rp5,8 juta per sirene", 1),
        ("contradictions", "tsunami", _MAINTAINED, "Rp8,5 juta per sirene", "Rp5,8 juta per tiang", 0),
        ("contradictions", "stunting", _MAPPED, "11 (sebelas) kecamatan perbatasan", "13 (tiga belas) kecamatan perbatasan", 1),
        ("contradictions", "stunting", _MAPPED, "11 (sebelas) kecamatan perbatasan", "9 (sembilan) kecamatan perbatasan", 0),
    ],
)  # fmt: skip
def test_what_is_told_otherwise_elsewhere_is_found(
    tmp_path: Path, rule: str, dossier: str, file: str, old: str, new: str, count: int
) -> None:
    root = copied(dossier, tmp_path, (file, old, new))

    where = root if file.startswith("parties/") else root / file
    assert len({each.source for each in found(rule, where)}) == count
