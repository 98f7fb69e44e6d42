"""The bounds of what is measured, and a time limit, are referred to where they are set."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.found import found
from tests.dossiers import copied

LOAN = "museum-keliling/cooperations/tenun.yaml"
LAMPS = "lampu-perbatasan/cooperations/pemasangan.yaml"
_BOUNDS = "Apabila kelembapan berada di luar batas sebagaimana dimaksud pada ayat (1) huruf b"
_LIMIT = "batas waktu menurut Pasal 8 ayat (1) berjalan"
_LIGHT = "diterangi paling kuat 50 (lima puluh) luks, tanpa cahaya matahari langsung;"


def _hints(tmp_path: Path, folder: str, file: str, *changes: tuple[str, str]) -> list[str]:
    root = copied(folder, tmp_path, *((file, old, new) for old, new in changes))
    return [each.hint.replace("`", "") for each in found("references", root / file)]


@pytest.mark.parametrize(
    ("referring", "first", "meant"),
    [
        (_BOUNDS.replace("huruf b", "huruf c"), _LIGHT, "huruf b"),
        (_BOUNDS.replace("huruf b", "huruf a"), _LIGHT, "huruf b"),
        (_BOUNDS.replace("kelembapan berada di luar", "suhu di ruang itu melampaui"), "disimpan pada 18 (delapan belas) sampai dengan 24 (dua puluh empat) derajat Celsius;", "huruf a"),
        (_BOUNDS, _LIGHT, ""),
        (_BOUNDS.replace("kelembapan", "kelembapan dan suhu").replace("huruf b", "huruf a"), "bersuhu paling tinggi 24 (dua puluh empat) derajat Celsius;", ""),
        (_BOUNDS.replace("huruf b", "huruf a"), "berkelembapan sebagaimana tercantum dalam Lampiran;", ""),
        (_BOUNDS.replace("kelembapan berada di luar", "jumlah pengunjung melampaui").replace("huruf b", "huruf c"), _LIGHT, ""),
        (_BOUNDS.replace("kelembapan berada di luar batas", "persyaratan").replace("huruf b", "huruf c"), _LIGHT, ""),
    ],
)  # fmt: skip
def test_the_bounds_of_what_is_measured_are_referred_to_where_they_are_set(
    tmp_path: Path, referring: str, first: str, meant: str
) -> None:
    hints = _hints(tmp_path, "loans", LOAN, (_BOUNDS, referring), (_LIGHT, first))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)


@pytest.mark.parametrize(
    ("referring", "meant"),
    [
        (_LIMIT.replace("8", "7"), "Pasal 8"),
        ("lampu itu diperbaiki dalam batas waktu sebagaimana dimaksud dalam Pasal 7 ayat (1)", "Pasal 8"),
        (_LIMIT, ""),
        (_LIMIT.replace("8 ayat (1)", "9 ayat (2)"), ""),
        ("perpanjangan batas waktu menurut Pasal 10 ayat (1) berlaku", ""),
        ("jam nyala menurut Pasal 7 ayat (1) berjalan", ""),
    ],
)  # fmt: skip
def test_a_time_limit_is_referred_to_where_it_is_set(
    tmp_path: Path, referring: str, meant: str
) -> None:
    hints = _hints(tmp_path, "lamps", LAMPS, (_LIMIT, referring))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)


@pytest.mark.parametrize(("letter", "meant"), [("c", "huruf b"), ("b", "")])
def test_a_letter_of_another_article_is_the_one_that_is_meant(
    tmp_path: Path, letter: str, meant: str
) -> None:
    old = "    - key: money\n      after: insurance\n"
    told = f"kelembapan di luar batas sebagaimana dimaksud dalam Pasal 8 ayat (1) huruf {letter}"
    new = f"        - {{id: 'Apabila {told}, ruang pamer ditutup.', en: 'It is closed.'}}\n"

    hints = _hints(tmp_path, "loans", LOAN, (old, f"{new}{old}"))

    assert hints == [f"perhaps {meant} is meant"] * bool(meant)
