"""The rule on addenda finds changes after which the agreement would say one thing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

ADDENDUM = "pacitan-wonogiri-gunungkidul/addenda/early-warning-1.yaml"
CHANGED = "replace: Pasal 3 ayat (1) huruf b"
NEW = "      id: penyebarluasan peringatan dini kepada masyarakat di wilayah perbatasan, termasuk penyandang disabilitas."
OTHER_LETTER = """  - replace: Pasal 3 ayat (1) huruf b
    text:
      id: pertukaran informasi kebencanaan antarpusat pengendalian operasi.
      en: the exchange of disaster information between the emergency operations centres.
"""


@pytest.mark.parametrize(
    ("changed", "new", "said"),
    [
        ("replace: Pasal 3 ayat (1) huruf a", "", "says what Pasal 3 ayat (1) huruf b says, and nothing"),
        ("replace: Pasal 3 ayat (1) huruf b", "", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "penyebarluasan peringatan dini kepada masyarakat di wilayah perbatasan, baik melalui sirene dan radio maupun melalui pesan singkat, pengeras suara masjid, dan kentungan;", "says what Pasal 3 ayat (1) huruf b says, and nothing"),
        ("replace: Pasal 3 ayat (1) huruf a", "penyebarluasan peringatan dini kepada masyarakat di wilayah perbatasan melalui pengeras suara masjid, kentungan, radio, dan sirene yang dipasang setiap daerah;", "says what Pasal 3 ayat (1) huruf b says, and nothing"),
        ("replace: Pasal 3 ayat (1) huruf a", "pertukaran informasi kebencanaan antarpusat pengendalian operasi, baik melalui radio maupun melalui pesan singkat, setiap hari;", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "pertukaran informasi, termasuk penyebarluasan peringatan dini kepada masyarakat di wilayah perbatasan melalui radio, sirene, pengeras suara, dan kentungan;", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "penyebarluasan peringatan dini kepada nelayan di laut melalui radio, sirene, bendera, dan lampu suar;", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "penyebarluasan peringatan dini kepada masyarakat di wilayah perbatasan, baik secara langsung maupun melalui pusat pengendalian operasi;", "says what Pasal 3 ayat (1) huruf b says, and nothing"),
        ("replace: Pasal 3 ayat (1) huruf b", "pertukaran informasi kebencanaan antarpusat pengendalian operasi, termasuk peringatan dini melalui radio dan pesan singkat.", "says what Pasal 3 ayat (1) huruf a says, and nothing"),
        ("replace: Pasal 3 ayat (1) huruf a", "penyebarluasan informasi kebencanaan dan pertukaran peringatan dini antarpusat pengendalian operasi, baik secara langsung maupun melalui radio;", ""),
        ("add_after: Pasal 3 ayat (1) huruf b", "", "says what Pasal 3 ayat (1) huruf b says already"),
        ("add_after: Pasal 3 ayat (1) huruf b", "pelatihan petugas peringatan dini di wilayah perbatasan.", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "pertukaran informasi kebencanaan dan peringatan dini antarpusat pengendalian operasi;", ""),
        ("replace: Pasal 3 ayat (1) huruf a", "pemasangan sirene peringatan dini di wilayah perbatasan;", ""),
        ("replace: Pasal 5 ayat (1)", "PIHAK KESATU berhak menerima peringatan dini dari PIHAK lainnya paling lambat 15 (lima belas) menit sejak peringatan dikeluarkan.", ""),
        ("replace: Pasal 8 ayat (3)", "Jangka waktu sebagaimana dimaksud pada ayat (1) dapat diperpanjang berdasarkan kesepakatan tertulis PARA PIHAK satu kali.", ""),
        ("replace: Pasal 9 ayat (3)", "Perselisihan yang timbul dalam pelaksanaan Perjanjian Kerja Sama ini diselesaikan secara musyawarah untuk mufakat.", ""),
        ("replace: Pasal 9 ayat (2)", "Setelah keadaan kahar berakhir, PARA PIHAK segera menyepakati kelanjutan pelaksanaan Perjanjian Kerja Sama ini.", "says what Pasal 10 ayat (6) says, and nothing"),
        ("replace: Pasal 12 ayat (2)", "PIHAK yang mengalami keadaan kahar wajib memberitahukannya secara tertulis kepada PIHAK lainnya paling lambat 7 (tujuh) hari kalender sejak keadaan kahar terjadi.", "says what Pasal 10 ayat (4) says, and nothing"),
        ("replace: Pasal 10 ayat (6)", "Setelah keadaan kahar berakhir, PARA PIHAK segera menyepakati kelanjutan pelaksanaan Perjanjian Kerja Sama ini.", ""),
        ("replace: Pasal 9 ayat (2)", "Perselisihan yang tidak selesai setelah keadaan kahar berakhir diserahkan kepada Gubernur.", ""),
        ("replace: Pasal 8 ayat (1)", "Perjanjian Kerja Sama ini berlaku selama keadaan kahar, dan PARA PIHAK menyepakati kelanjutannya setiap tahun.", ""),
        ("replace: Pasal 10 ayat (2)", "Setelah keadaan kahar berakhir, PARA PIHAK segera menyepakati kelanjutan pelaksanaan Perjanjian Kerja Sama ini.", "says what Pasal 10 ayat (6) says, and nothing"),
    ],
)  # fmt: skip
def test_a_change_does_not_repeat_a_neighbour(
    tmp_path: Path, changed: str, new: str, said: str
) -> None:
    edits = [
        (ADDENDUM, CHANGED, changed),
        *([(ADDENDUM, NEW, f'      id: "{new}"')] if new else []),
    ]
    root = copied("examples", tmp_path, *edits)

    problems = found("amendment", root / ADDENDUM)
    repeated = [each for each in problems if "the new text says" in each.message]

    assert [said in each.message for each in repeated] == [True] * bool(said), problems


def test_two_items_may_change_places(tmp_path: Path) -> None:
    edits = (ADDENDUM, "  - " + CHANGED, OTHER_LETTER + "  - replace: Pasal 3 ayat (1) huruf a")
    root = copied("examples", tmp_path, edits)

    problems = found("amendment", root / ADDENDUM)

    assert not [each for each in problems if "the new text says" in each.message]


@pytest.mark.parametrize(("title", "count"), [("Jangka Waktu", 1), ("Gladi", 0)])
def test_a_new_article_has_a_title_of_its_own(tmp_path: Path, title: str, count: int) -> None:
    old = "title: {id: Uji Peringatan Dini, en: Tests of Early Warning}"
    new = f"title: {{id: {title}, en: Drills}}"
    root = copied("examples", tmp_path, (ADDENDUM, old, new))

    problems = found("amendment", root / ADDENDUM)

    assert len([each for each in problems if "the new text says" in each.message]) == count
