"""A thing that a text goes back to has the day that it was told of."""

from __future__ import annotations

import pytest

from mou_gen.language.redated_things import redated_things

WARNING = "Peringatan dini tanggal 12 Juli 2027 diterima lebih dari 30 (tiga puluh) menit setelah dikeluarkan."


@pytest.mark.parametrize(
    "text",
    [
        "Saat pengiriman peringatan dini tanggal 12 Juni 2027 tersebut dicatat berbeda oleh kedua pusat pengendalian operasi.",
        "Peringatan dini pada tanggal 12 Juli 2026 itu tidak diteruskan kepada kecamatan.",
        "Isi peringatan dini tertanggal 21 Juli 2027 dimaksud telah diperbaiki.",
    ],
)
def test_another_day_of_what_was_told_is_found(text: str) -> None:
    ((place, again, first),) = redated_things([WARNING, text])

    assert (place, first.text) == (1, "12 Juli 2027")
    assert again.text in text


@pytest.mark.parametrize(
    "texts",
    [
        (WARNING, "Saat pengiriman peringatan dini tanggal 12 Juli 2027 tersebut dicatat berbeda."),
        (WARNING, "Peringatan dini tanggal 12 Juni 2027 diterima tepat waktu."),
        (WARNING, "Rapat tanggal 12 Juni 2027 tersebut tidak menghasilkan kesepakatan."),
        (WARNING, "Peringatan dini diterima pada tanggal 13 Juli 2027 itu."),
        (WARNING, "Peringatan dini tanggal 12 Juni 2027 diterima.", "Peringatan dini tanggal 12 Juni 2027 tersebut diteruskan."),
        (WARNING, "Pada tanggal 12 Juni 2027 juga dikirim peringatan.", "Peringatan dini tanggal 12 Juni 2027 tersebut diteruskan."),
        (WARNING, "Peringatan dini tanggal 3 Mei 2027 tersebut diteruskan."),
    ],
)  # fmt: skip
def test_the_same_day_and_those_of_other_things_pass(texts: tuple[str, ...]) -> None:
    assert list(redated_things(texts)) == []
