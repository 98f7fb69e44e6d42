from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.checks.test_instruments import recited
from tests.source.samples import KERJA_SAMA

DAY = "2026-03-02"


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        ("bahwa perlindungan data pribadi korban dijamin;", "pelindungan data pribadi"),
        ("bahwa sesuai dengan UU 27/2022 perlindungan data dijamin;", "pelindungan data pribadi"),
        ("bahwa penyandang cacat dilayani;", "penyandang disabilitas"),
        ("bahwa TKI dilayani;", "Pekerja Migran Indonesia"),
        ("bahwa Muspida mendukung;", "Forkopimda"),
        ("bahwa Kabupaten Daerah Tingkat II Contoh ikut serta;", "Kabupaten"),
        (
            "bahwa korban Tindak Pidana Penjualan Manusia dipulangkan;",
            "Tindak Pidana Perdagangan Orang",
        ),
        ("bahwa tindak pidana perdagangan manusia dicegah;", "Tindak Pidana Perdagangan Orang"),
        ("bahwa sampah diangkut ke tempat pembuangan akhir;", "tempat pemrosesan akhir"),
        ("bahwa sampah diangkut ke tempat pembuangan sementara;", "tempat penampungan sementara"),
        ("bahwa naskah dibubuhi meterai Rp6.000;", "Rp10.000"),
        ("bahwa bea meterai sebesar Rp6.000,00 (enam ribu rupiah) ditanggung;", "Rp10.000"),
    ],
)
def test_a_term_of_an_older_law_is_a_warning(tmp_path: Path, text: str, instead: str) -> None:
    line = recited(tmp_path, text, date=DAY)

    (problem,) = found("statutory-terms", tmp_path / KERJA_SAMA)

    assert problem.source.line == line
    assert problem.level is Level.WARNING
    assert instead in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        "bahwa pelindungan data pribadi dijamin;",
        "bahwa perlindungan anak dan perlindungan saksi dan korban dijamin;",
        "bahwa UU 4/1997 tentang Penyandang Cacat telah dicabut;",
        "bahwa dalam rapat tahun 2012 Muspida mendukung;",
        "bahwa korban Tindak Pidana Perdagangan Orang dan perdagangan manusia didampingi;",
        "bahwa sampah diangkut ke tempat pemrosesan akhir dari tempat penampungan sementara;",
        "bahwa UPTD Tempat Pembuangan Akhir Sampah Contoh bekerja sama;",
        "bahwa bekas tempat pembuangan akhir ditanami pohon;",
        "bahwa tanah galian ditimbun di tempat pembuangan sementara di tepi jalan;",
        "bahwa material keruk dibawa ke tempat pembuangan akhir di laut;",
        "bahwa truk sampah melewati Jalan Tempat Pembuangan Akhir;",
        "bahwa lokasi tempat pembuangan akhir lama telah ditutup dan sampahnya ditutup tanah;",
        "bahwa sampah dibawa ke tempat pembuangan yang sah;",
        "bahwa naskah dibubuhi meterai Rp10.000;",
        "bahwa bea meterai sebesar Rp20.000,00 (dua puluh ribu rupiah) untuk dua rangkap dibayar;",
    ],
)
def test_a_term_of_the_law_and_a_title_pass(tmp_path: Path, text: str) -> None:
    recited(tmp_path, text, date=DAY)

    assert found("statutory-terms", tmp_path) == []


def test_a_document_of_before_the_law_keeps_the_term_of_its_time(tmp_path: Path) -> None:
    recited(tmp_path, "bahwa perlindungan data pribadi dijamin dengan meterai Rp6.000;")

    assert found("statutory-terms", tmp_path) == []


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("bahwa anak, yaitu seseorang yang belum berusia 21 (dua puluh satu) tahun, dilindungi;", ""),
        ("bahwa anak adalah orang yang berumur di bawah 17 (tujuh belas) tahun;", ""),
        ("bahwa anak korban (seseorang yang belum genap berusia 16 tahun) didampingi;", ""),
        ("bahwa korban yang belum berusia 21 (dua puluh satu) tahun diperlakukan sebagai anak;", ""),
        ("bahwa anak ialah setiap orang yang belum mencapai umur 20 tahun;", ""),
        ("", "that children, that is persons who are not yet 21 (twenty-one) years old, are protected;"),
        ("", "that a child means any person under the age of 21 (twenty-one) years;"),
        ("", "that persons under 21 years are treated as children;"),
        ("bahwa korban yang belum berusia 17 (tujuh belas) tahun didampingi, kecuali apabila anak tersebut meminta lain;", ""),
        ("bahwa saksi di bawah 21 (dua puluh satu) tahun diperiksa bersama orang tua anak itu;", ""),
        ("", "that a victim who is not yet 17 (seventeen) years old is escorted, unless the child asks otherwise;"),
        ("", "that witnesses under 19 years are heard beside the parents of that child;"),
    ],
)  # fmt: skip
def test_another_age_of_children_than_18_is_a_warning(
    tmp_path: Path, text: str, english: str
) -> None:
    recited(tmp_path, text or "bahwa demikian;", english or "that it is so;", date=DAY)

    (problem,) = found("statutory-terms", tmp_path / KERJA_SAMA)

    assert "18" in problem.hint


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("bahwa anak, yaitu seseorang yang belum berusia 18 (delapan belas) tahun, dilindungi;", ""),
        ("bahwa anak usia dini, yaitu anak yang belum berusia 6 (enam) tahun, dilayani;", ""),
        ("bahwa anak di bawah 12 (dua belas) tahun didampingi orang tuanya;", ""),
        ("bahwa tunjangan diberikan untuk anak, yaitu mereka yang belum berusia 21 (dua puluh satu) tahun;", ""),
        ("bahwa anak yang telah berumur 12 (dua belas) tahun, tetapi belum berumur 18 tahun, didampingi;", ""),
        ("bahwa perkawinan anak, yaitu orang yang belum berusia 19 (sembilan belas) tahun, dicegah;", ""),
        ("bahwa kartu identitas anak diberikan kepada anak, yaitu orang yang belum berusia 17 (tujuh belas) tahun;", ""),
        ("bahwa korban yang belum berusia 12 (dua belas) tahun adalah anak yang didampingi;", ""),
        ("bahwa korban yang belum berusia 21 (dua puluh satu) tahun didampingi 2 (dua) orang;", ""),
        ("bahwa anak dan orang di bawah 21 (dua puluh satu) tahun dilayani;", ""),
        ("", "that children under 12 (twelve) years are accompanied;"),
        ("bahwa korban yang belum berusia 18 (delapan belas) tahun didampingi, kecuali apabila anak tersebut meminta lain;", ""),
        ("bahwa korban yang belum berusia 7 (tujuh) tahun tidur bersama ibunya, kecuali apabila anak tersebut meminta lain;", ""),
        ("bahwa korban yang belum berusia 17 (tujuh belas) tahun mendapat kartu identitas anak, dan anak tersebut difoto;", ""),
        ("bahwa korban yang berusia 17 (tujuh belas) tahun dilatih jika anak tersebut mau;", ""),
        ("bahwa korban yang belum berusia 21 (dua puluh satu) tahun menerima beasiswa bagi anak korban;", ""),
        ("", "that victims younger than 5 (five) years sleep beside their mother, unless the child asks otherwise;"),
        ("", "that a child is a person under 18 (eighteen) years of age;"),
    ],
)  # fmt: skip
def test_the_age_of_children_and_other_ages_pass(tmp_path: Path, text: str, english: str) -> None:
    recited(tmp_path, text or "bahwa demikian;", english or "that it is so;", date=DAY)

    assert found("statutory-terms", tmp_path) == []


@pytest.mark.parametrize(
    ("text", "english", "count"),
    [
        ("bahwa tingkat aktivitas ialah Normal, Siaga, Waspada, dan Awas;", "", 1),
        ("bahwa tingkat aktivitas ialah Awas, Waspada, dan Siaga;", "", 1),
        ("bahwa tinggi air menurut Siaga IV (Normal), Siaga III (Waspada), dan Siaga II (Siaga);", "", 0),
        ("bahwa status gunung selama semester ini adalah Normal, Waspada, Siaga, lalu Waspada;", "", 0),
        ("bahwa status gunung selama semester ini adalah Normal, Siaga, Waspada, dan kembali Normal;", "", 0),
        ("", "that the status of the volcano was Normal, Waspada, Siaga, then Waspada;", 0),
        ("", "that the levels are Normal, Siaga (standby), Waspada (alert) and Awas (warning);", 1),
        ("bahwa tingkat aktivitas ialah Level I (Normal), Level II (Siaga), Level III (Waspada), dan Level IV (Awas);", "", 1),
        ("bahwa tingkat aktivitas ialah Normal, Waspada, Siaga, dan Awas;", "", 0),
        ("bahwa tingkat aktivitas ialah Awas, Siaga, dan Waspada;", "", 0),
        ("", "that the levels are Normal, Waspada (alert), Siaga (standby) and Awas (warning);", 0),
        ("bahwa pada tingkat Siaga sirene dibunyikan, pada tingkat Waspada tidak, dan pada tingkat Awas terus-menerus;", "", 0),
        ("bahwa tingkat Siaga atau Waspada diumumkan;", "", 0),
        ("bahwa warga waspada, siaga, normal, dan awas;", "", 0),
    ],
)  # fmt: skip
def test_the_levels_of_danger_are_told_in_their_order(
    tmp_path: Path, text: str, english: str, count: int
) -> None:
    recited(tmp_path, text or "bahwa demikian;", english or "that it is so;", date=DAY)

    assert len(found("statutory-terms", tmp_path / KERJA_SAMA)) == count
