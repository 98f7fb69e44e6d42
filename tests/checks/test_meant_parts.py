"""A requirement, a value or a time limit, and the figure of a share, are referred to where they stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

SUPPLY = ("food", "pangan/cooperations/pasokan.yaml")
WORKS = ("river", "bengawan-solo/cooperations/limbah.yaml")
TARGETS = ("tuberculosis", "tuberkulosis/agreement.yaml")


def _hints(tmp_path: Path, where: tuple[str, str], *changes: tuple[str, str]) -> list[str]:
    folder, file = where
    root = copied(folder, tmp_path, *((file, old, new) for old, new in changes))
    return [each.hint.replace("`", "") for each in found("references", root / file)]


_REJECTED = "yang tidak memenuhi ketentuan sebagaimana dimaksud pada ayat (1)"
_DRY = "Kadar air beras paling tinggi 14% (empat belas persen) dan butir patah paling tinggi 20% (dua puluh persen)."
_MONDAYS = "Penyerahan dilakukan setiap hari Senin di gudang PIHAK KESATU."
_DAYS = "Penyerahan dilakukan pada hari Senin dan hari Kamis di gudang PIHAK KESATU, kecuali disepakati lain."


@pytest.mark.parametrize(
    ("referring", "first", "second", "meant"),
    [
        (_REJECTED.replace("(1)", "(2)"), _DRY, _DAYS, "ayat (1)"),
        (_REJECTED.replace("(1)", "(2)").replace("ketentuan", "persyaratan"), _DRY, "Beras diserahkan di gudang PIHAK KESATU.", "ayat (1)"),
        (_REJECTED.replace("(1)", "(2)").replace("ketentuan", "mutu yang"), "Beras bebas dari kutu dan jamur.", _DAYS, "ayat (1)"),
        (_REJECTED.replace("tidak", "belum"), _MONDAYS, _DRY, "ayat (2)"),
        (_REJECTED, _MONDAYS, "Beras dikemas dalam karung yang bersih dan utuh.", "ayat (2)"),
        ("setelah melewati jangka waktu sebagaimana dimaksud pada ayat (1)", _DRY, "Beras diserahkan dalam 3 (tiga) hari setelah dipesan.", "ayat (2)"),
        ("setelah tenggat sebagaimana dimaksud pada ayat (2)", "Beras diserahkan paling lambat pukul 12.00 WITA.", "Beras bebas dari kutu dan jamur.", "ayat (1)"),
        (_REJECTED, _DRY, _DAYS, ""),
        (_REJECTED.replace("(1)", "(2)"), _DRY, "Beras diserahkan dalam karung 50 kg yang bersih.", ""),
        (_REJECTED.replace("(1)", "(2)"), _DRY, "Beras yang diserahkan memenuhi standar nasional.", ""),
        (_REJECTED.replace("(1)", "(1) dan ayat (2)"), _DRY, _DAYS, ""),
        (_REJECTED, _MONDAYS, "Truk datang sebelum pukul 12.00 WITA.", ""),
        ("setelah melewati jangka waktu sebagaimana dimaksud pada ayat (2)", _DRY, "Beras diserahkan segera setelah dipesan.", ""),
        ("yang melebihi kadar sebagaimana dimaksud pada ayat (2)", "Tarif angkut Rp100.000,00 (seratus ribu rupiah).", _DAYS, ""),
    ],
)  # fmt: skip
def test_a_requirement_or_a_time_limit_is_referred_to_where_it_is_set(
    tmp_path: Path, referring: str, first: str, second: str, meant: str
) -> None:
    changes = ((_REJECTED, referring), (_DRY, first), (_DAYS, second))

    assert _hints(tmp_path, SUPPLY, *changes) == [f"perhaps {meant} is meant"] * bool(meant)


_VALUE = "nilai sebagaimana dimaksud pada ayat (2)"


@pytest.mark.parametrize(
    ("referring", "meant"),
    [
        (_VALUE.replace("(2)", "(1)"), "ayat (2)"),
        (_VALUE.replace("(2)", "(1)").replace("nilai", "nilai pembangunan"), "ayat (2)"),
        (_VALUE, ""),
        (_VALUE.replace("nilai", "nilai pembangunan"), ""),
    ],
)
def test_a_value_is_referred_to_where_it_is_set(tmp_path: Path, referring: str, meant: str) -> None:
    hints = _hints(tmp_path, WORKS, (_VALUE, referring))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)


END = ("examples", "pacitan-wonogiri-gunungkidul/terminations/early-warning.yaml")
_PROPOSED = "telah mengusulkan pengakhiran secara tertulis\n    kepada setiap PIHAK lainnya pada tanggal 22 November 2027 sesuai dengan Pasal 12 ayat (2)"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (_PROPOSED.replace("Pasal 12", "Pasal 11"), "Pasal 12"),
        (_PROPOSED.replace("Pasal 12 ayat (2)", "Pasal 6"), "Pasal 12"),
        (_PROPOSED.replace("Pasal 12 ayat (2)", "Pasal 13").replace("sesuai dengan", "berdasarkan ketentuan"), "Pasal 12"),
        ("telah meminta perpanjangan secara tertulis menurut Pasal 10", ""),
        (_PROPOSED, ""),
        (_PROPOSED.replace("Pasal 12 ayat (2)", "Pasal 12"), ""),
        ("telah mengirim pemberitahuan tentang pengakhiran kepada narahubung sesuai dengan Pasal 4", ""),
        ("telah mengusulkan pengakhiran, yang dibiayai sesuai dengan Pasal 8", ""),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_asked_for_by_the_article_called_so(
    tmp_path: Path, said: str, meant: str
) -> None:
    hints = _hints(tmp_path, END, (_PROPOSED, said))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)


_LETTER = "tiga perempat dan lima perenam dari sasaran sebagaimana dimaksud pada ayat (1) huruf a, yaitu 67,5 persen dan 75 persen"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (_LETTER.replace("huruf a", "huruf d"), "ayat (1) huruf a or ayat (1) huruf b"),
        ("separuh dari angka sebagaimana dimaksud pada ayat (1) huruf a, yaitu 2,5% (dua koma lima persen)", "ayat (1) huruf d"),
        ("40% (empat puluh persen) dari angka yang dimaksud pada ayat (1) huruf c, yakni 2% (dua persen)", "ayat (1) huruf d"),
        (_LETTER, ""),
        ("separuh dari angka sebagaimana dimaksud pada ayat (1) huruf d, yaitu 2,5% (dua koma lima persen)", ""),
        ("separuh dari angka sebagaimana dimaksud pada ayat (1), yaitu 2,5% (dua koma lima persen)", ""),
        ("separuh dari angka sebagaimana dimaksud pada ayat (1) huruf c, yaitu 4 (empat) orang", ""),
        ("separuh dari angka sebagaimana dimaksud pada ayat (1) huruf d, paling sedikit 45% (empat puluh lima persen)", ""),
    ],
)  # fmt: skip
def test_a_share_is_one_of_the_figure_that_is_referred_to(
    tmp_path: Path, said: str, meant: str
) -> None:
    hints = _hints(tmp_path, TARGETS, (_LETTER, said))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)
