"""The reasons of an answer to an offer say what the answer says."""

from __future__ import annotations

from pathlib import Path

import pytest

from mou_gen.errors import Level
from tests.checks.found import found
from tests.dossiers import copied

ANSWER = "pacitan-wonogiri-gunungkidul/offer-answers/2026-09-25.yaml"
REASON = "ruang lingkup peringatan dini masih perlu dibahas bersama."


@pytest.mark.parametrize(
    ("governor", "count"),
    [("Jawa Tengah", 0), ("Daerah Istimewa Yogyakarta", 1), ("Jawa Timur", 1)],
)
def test_the_governor_of_who_answers_gets_a_copy_first(
    tmp_path: Path, governor: str, count: int
) -> None:
    answer = "pacitan-wonogiri-gunungkidul/offer-answers/2026-08-24.yaml"
    edit = (answer, "Gubernur Jawa Tengah", f"Gubernur {governor}")
    problems = found("offer-answers", copied("examples", tmp_path, edit) / answer)

    assert sum("the governor of the sender" in each.message for each in problems) == count


@pytest.mark.parametrize(("asked", "count"), [("2026-08-03", 1), ("2026-09-04", 0)])
def test_who_was_asked_again_answers_the_second_letter(
    tmp_path: Path, asked: str, count: int
) -> None:
    edit = (ANSWER, "offer: 2026-09-04", f"offer: {asked}")
    problems = found("offer-answers", copied("examples", tmp_path, edit) / ANSWER)

    assert sum("was asked again" in each.message for each in problems) == count


@pytest.mark.parametrize(
    ("accepted", "reason", "message"),
    [
        ("yes", "kerja sama yang ditawarkan tidak dapat diterima.", "the offer is accepted"),
        ("no", "kerja sama yang ditawarkan dapat kami setujui.", "the offer is not accepted"),
        ("no", "kerja sama yang ditawarkan tidak dapat diterima.", ""),
        ("yes", "kerja sama yang ditawarkan dapat kami setujui.", ""),
        ("yes", REASON, ""),
        ("no", REASON, ""),
    ],
)
def test_reasons_do_not_say_the_contrary(
    tmp_path: Path, accepted: str, reason: str, message: str
) -> None:
    edits = [
        (ANSWER, REASON, reason),
        (ANSWER, "accepted: yes", f"accepted: {accepted}"),
    ]
    problems = found("offer-answers", copied("examples", tmp_path, *edits) / ANSWER)

    assert [each.level for each in problems] == [Level.WARNING] * bool(message)
    assert all(each.message.startswith(message) for each in problems)


SALT = "pesisir/offer-answers/2025-11-10.yaml"
_SHARES = "menyetujui pembagian biaya 55:45, dengan catatan bahwa"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("menyetujui pembagian biaya 50:50, dengan catatan bahwa", 1),
        ("menyetujui pembagian biaya 45:55, dengan catatan bahwa", 1),
        ("dapat menerima perbandingan biaya 60:40, dan", 1),
        ("sepakat dengan pembagian beban sebesar 65:35 itu, sedangkan", 1),
        (_SHARES, 0),
        ("menyetujui pembagian biaya 55:45, sedangkan", 0),
        ("mengusulkan pembagian biaya 50:50, karena", 0),
        ("menyetujui pembagian biaya apabila diubah menjadi 50:50, karena", 0),
        ("menyetujui pembagian biaya dengan usul 50:50, karena", 0),
        ("menyetujui rapat pada pukul 10:30 WITA, dan", 0),
        ("menyetujui peta skala 1:5000, dan", 0),
    ],
)
def test_a_ratio_is_agreed_to_as_it_was_offered(tmp_path: Path, said: str, count: int) -> None:
    root = copied("salt", tmp_path, (SALT, _SHARES, said))

    assert len(found("offer-answers", root / SALT)) == count


_MINUTES = "merapi/minutes/2024-02-27.yaml"


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("Kerja sama ini ditawarkan oleh Pemerintah Kabupaten Klaten dengan surat tanggal 15 Januari 2024.", 1),
        ("Kerja sama semula ditawarkan oleh Bupati Boyolali.", 1),
        ("Pemerintah Kabupaten Klaten menawarkan kerja sama ini dengan surat tanggal 15 Januari 2024.", 1),
        ("Rapat membahas surat penawaran Bupati Magelang.", 1),
        ("Penawaran kerja sama dari Kabupaten Klaten disampaikan bulan Januari.", 1),
        ("Surat Bupati Klaten tanggal 15 Januari 2024 menawarkan peta bahaya bersama.", 1),
        ("Kerja sama ini ditawarkan oleh Pemerintah Kabupaten Sleman kepada Kabupaten Klaten.", 0),
        ("Bupati Sleman menawarkan kerja sama ini kepada Kabupaten Klaten.", 0),
        ("Kabupaten Klaten menawarkan diri menjadi tuan rumah.", 0),
        ("Kabupaten Klaten menawarkan kerja sama pelatihan relawan.", 0),
        ("Kabupaten Klaten menjawab penawaran Kabupaten Sleman.", 0),
        ("Kabupaten Klaten akan menawarkan kerja sama tersebut.", 0),
        ("Surat Bupati Klaten tanggal 22 Januari 2024 menjawab penawaran itu.", 0),
        ("Kerja sama ini ditawarkan oleh Kabupaten Sleman; Kabupaten Klaten menerimanya.", 0),
    ],
)  # fmt: skip
def test_who_offered_is_told_as_the_offer_has_it(tmp_path: Path, said: str, count: int) -> None:
    more = f'discussion:\n  - {{key: origin, text: {{id: "{said}"}}}}\ndecisions:\n'
    root = copied("disaster", tmp_path, (_MINUTES, "decisions:\n", more))

    assert [each.level for each in found("offer-answers", root / _MINUTES)] == [
        Level.WARNING
    ] * count
