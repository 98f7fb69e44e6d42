from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.checks.recital import recital
from tests.dossiers import copied
from tests.examples import FOLDERS
from tests.source.samples import HERE, RAPAT, changed, write

DECISION = "{id: Menyusun alur rujukan.}"


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("sesuai dengan Pasal 4 ayat (3).", "in accordance with Article 4(3)."),
        ("menurut Pasal 2 dan Pasal 3.", "under Articles 2 and 3."),
        (
            "berdasarkan Pasal 363 Undang-Undang Nomor 23 Tahun 2014.",
            "under Article 363 of Law Number 23 of 2014.",
        ),
        (
            "menurut Peraturan Pemerintah Nomor 28 Tahun 2018 Pasal 44 ayat (9).",
            "under Article 44 paragraph (9) of Government Regulation Number 28 of 2018.",
        ),
    ],
)
def test_what_is_there_may_be_referred_to(tmp_path: Path, indonesian: str, english: str) -> None:
    assert recital(tmp_path, indonesian, english).found("references", FOLDERS) == []


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("menurut Pasal 27.", "under Article 27.", "the agreement has"),
        (
            "menurut Pasal 4 ayat (9).",
            "under Article 4 paragraph (9).",
            "article 4 has 4 paragraphs",
        ),
        ("menurut Pasal 2 ayat (1).", "under Article 2(1).", "is not divided into paragraphs"),
        ("menurut Pasal 2 huruf k.", "under Article 2 point k.", "no such letter in article 2"),
        ("menurut Pasal 5 sampai dengan Pasal 57.", "under Articles 5 to 57.", "the agreement has"),
    ],
)
def test_what_is_not_there_is_found_in_both_languages(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    paper = recital(tmp_path, indonesian, english)

    problems = paper.found("references", FOLDERS)

    assert [each.source.line for each in problems] == [paper.indonesian, paper.english]
    assert all(said in each.message for each in problems)


@pytest.mark.parametrize(
    ("indonesian", "english"),
    [
        ("menurut Pasal 4 ayat (1) sampai dengan ayat (3).", "under Article 4(1) to (3)."),
        ("menurut Pasal 3 huruf a sampai dengan huruf b.", "under Article 3 letters a to b."),
    ],
)
def test_the_last_of_a_span_belongs_to_the_article_of_the_first(
    tmp_path: Path, indonesian: str, english: str
) -> None:
    assert recital(tmp_path, indonesian, english).found("references", FOLDERS) == []


def test_minutes_refer_to_the_agreement(tmp_path: Path) -> None:
    write(tmp_path)
    said = HERE + "{id: Melaksanakan Pasal 33 Kesepakatan Bersama dan Pasal 99.}"
    line, _ = changed(tmp_path, RAPAT, DECISION, said)

    (problem,) = found("references", tmp_path / RAPAT)

    assert problem.source.line == line
    assert "`Pasal 33`" in problem.message


INVITATION = "nunukan-ttu/invitations/2026-05-04.yaml"


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("Bahan rapat tercantum dalam Lampiran II surat ini.", 1),
        ("Daftar nama peserta diisi pada lampiran ketiga surat ini.", 1),
        ("Bahan rapat tercantum dalam Lampiran I surat ini.", 0),
        ("Formulir tercantum dalam Lampiran III Peraturan Bupati Nunukan.", 0),
        ("Rancangan jadwal sebagaimana tercantum dalam Lampiran III mohon dicermati sebelum rapat.", 1),
        ("Formulir kehadiran terdapat pada lampiran 2.", 1),
        ("Rancangan jadwal sebagaimana tercantum dalam Lampiran I mohon dicermati sebelum rapat.", 0),
        ("Formulir Permendagri 22/2020 terdapat dalam Lampiran II.", 0),
        ("Rancangan Perjanjian Kerja Sama beserta isian pada Lampiran II mohon dicermati.", 0),
        ("Rancangan jadwal terdapat dalam Lampiran II.1 mohon dicermati.", 0),
        ("Bahan rapat tercantum dalam Lampiran II undangan Bupati Bulungan.", 0),
    ],
)  # fmt: skip
def test_an_annex_of_the_letter_goes_with_it(tmp_path: Path, note: str, count: int) -> None:
    more = f'notes: ["{note}"]\nattachments: [Rancangan jadwal pelatihan]\ncopies:'
    root = copied("trafficking", tmp_path, (INVITATION, "copies:", more))

    assert len(found("references", root / INVITATION)) == count


OF_PARTS = "pacitan-wonogiri-gunungkidul/"
MEETING = OF_PARTS + "minutes/2026-11-17.yaml"
DISPUTE = OF_PARTS + "deliberations/2027-09-06.yaml"
END = OF_PARTS + "terminations/early-warning.yaml"


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("Sesuai dengan Pasal 2 ayat (1) Kesepakatan Bersama,", "`ayat (1)`"),
        ("Sesuai dengan Pasal 4 ayat (9) Kesepakatan Bersama,", "`ayat (9)`"),
        ("Sesuai dengan Kesepakatan Bersama, khususnya Pasal 2 ayat (1),", "`ayat (1)`"),
        ("Sesuai dengan Pasal 40 Perjanjian Kerja Sama,", "`Pasal 40`"),
        ("Sesuai dengan Pasal 40 ayat (2) PKS,", "`Pasal 40`"),
        ("Sesuai dengan Pasal 3 ayat (1) huruf z Perjanjian Kerja Sama,", "`huruf z`"),
        ("Sesuai dengan Pasal 3 ayat (1) huruf a Perjanjian Kerja Sama,", ""),
        ("Sesuai dengan Pasal 2 Kesepakatan Bersama,", ""),
        ("Sesuai dengan Pasal 4 ayat (1) Kesepakatan Bersama,", ""),
        ("Sesuai dengan Pasal 15 Perjanjian Kerja Sama,", ""),
        ("Sesuai dengan Pasal 40 Perjanjian Kerja Sama tentang Pengelolaan Terminal,", ""),
        ("Sesuai dengan Pasal 40 rancangan Perjanjian Kerja Sama,", ""),
        ("Sesuai dengan Pasal 40 Perjanjian Kerja Sama yang lama,", ""),
        ("Sesuai dengan Pasal 2 ayat (1) Nota Kesepahaman,", ""),
        ("Sesuai dengan Kesepakatan Bersama, Pasal 40 Peraturan Bupati Pacitan,", ""),
    ],
)
def test_minutes_refer_to_parts_that_other_agreements_have(
    tmp_path: Path, said: str, wrong: str
) -> None:
    old = "id: Setiap daerah menetapkan nama petugas peringatan dini pada narahubungnya."
    new = f"id: {said} setiap daerah menunjuk narahubung."
    root = copied("examples", tmp_path, (MEETING, old, new))

    problems = found("references", root / MEETING)

    assert [wrong in each.message for each in problems] == [True] * bool(wrong)


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("sehingga tidak memenuhi Pasal 32 Perjanjian Kerja Sama", 1),
        ("sehingga tidak memenuhi Pasal 5A ayat (7) Perjanjian Kerja Sama", 0),
        ("sehingga tidak memenuhi Pasal 16 Perjanjian Kerja Sama", 0),
        ("sehingga tidak memenuhi Pasal 17 Perjanjian Kerja Sama", 1),
    ],
)
def test_a_dispute_is_about_an_article_that_its_agreement_has(
    tmp_path: Path, said: str, count: int
) -> None:
    old = "menit setelah dikeluarkan."
    root = copied("examples", tmp_path, (DISPUTE, old, f"menit setelah dikeluarkan, {said}."))

    assert len(found("references", root / DISPUTE)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "count"),
    [
        ("Pasal 29 ayat (2)", "Article 29 paragraph (2)", 2),
        ("Pasal 5 ayat (2)", "Article 5 paragraph (2)", 0),
    ],
)
def test_an_end_rests_on_an_article_that_its_agreement_has(
    tmp_path: Path, indonesian: str, english: str, count: int
) -> None:
    root = copied(
        "examples",
        tmp_path,
        (
            END,
            "    peringatan dini dilanjutkan",
            f"    berdasarkan {indonesian} Perjanjian Kerja Sama, peringatan dini dilanjutkan",
        ),
        (
            END,
            "    early warning continues",
            f"    by virtue of {english} of the Cooperation Agreement, early warning continues",
        ),
    )

    assert len(found("references", root / END)) == count


@pytest.mark.parametrize(
    ("indonesian", "english", "said"),
    [
        ("bahwa kuota diumumkan setelah Keputusan ini ditetapkan;", "that quotas are announced;", "`Keputusan ini`"),
        ("bahwa kuota diatur dengan Peraturan Bupati ini;", "that quotas are laid down;", "`Peraturan Bupati ini`"),
        ("bahwa petugas mengikuti Surat Edaran ini;", "that officers observe it;", "`Surat Edaran ini`"),
        ("bahwa Perjanjian ini berlaku sejak hari itu;", "that it applies from then on;", "`Perjanjian ini`"),
        ("bahwa biaya menurut Kontrak ini ditanggung;", "that costs are borne;", "`Kontrak ini`"),
        ("bahwa daerah mencegah;", "that regions prevent under this Decree;", "`this Decree`"),
        ("bahwa daerah mencegah;", "that this Regulation applies;", "`this Regulation`"),
        ("bahwa Keputusan Bupati mengatur kuota dan Keputusan ini berlaku;", "that it is so;", ""),
        ("bahwa menurut Peraturan Pemerintah Nomor 28 Tahun 2018, Peraturan ini berlaku;", "that this applies;", ""),
        ("bahwa Perda mengatur pasar dan Peraturan Daerah ini berlaku;", "that this applies;", ""),
        ("bahwa Nota Kesepahaman antara PMI dan bank ada dan Nota Kesepahaman ini berlaku;", "that it applies;", ""),
        ("bahwa daerah bersepakat dan Nota Kesepahaman ini berlaku;", "that it applies;", "`Nota Kesepahaman ini`"),
        ("bahwa keputusan ini mengikat kedua daerah;", "that this decision binds both regions;", ""),
        ("bahwa daerah bersepakat. Keputusan ini mengikat;", "that regions agree;", ""),
    ],
)  # fmt: skip
def test_an_agreement_is_no_other_instrument(
    tmp_path: Path, indonesian: str, english: str, said: str
) -> None:
    found_here = [
        each.message for each in recital(tmp_path, indonesian, english).found("references", FOLDERS)
    ]

    assert [each.partition(":")[0] for each in found_here] == [said] * bool(said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Petugas ditunjuk setelah Peraturan Bupati ini ditetapkan.", "`Peraturan Bupati ini`"),
        (
            "Petugas ditunjuk setelah Keputusan ini ditetapkan.",
            "",
        ),  # below the heading of the decisions
        ("Laporan dibuat sesuai dengan Instruksi Bupati ini.", "`Instruksi Bupati ini`"),
        ("Rapat membahas Surat Edaran Menteri Dalam Negeri; Surat Edaran ini berlaku.", ""),
        ("Keputusan ini berlaku sejak tanggal rapat.", ""),
    ],
)
def test_minutes_are_no_decree(tmp_path: Path, text: str, said: str) -> None:
    write(tmp_path)
    changed(tmp_path, RAPAT, DECISION, f"{{id: '{text}'}}")

    messages = [each.message for each in found("references", tmp_path / RAPAT)]

    assert messages == [f"{said}: this document is none"] * bool(said)
