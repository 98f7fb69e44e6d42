"""What was chosen of several proposals is what is decided."""

from __future__ import annotations

import pytest

from mou_gen.statements.chosen_options import refused_options

_TWO = "Diusulkan dua hari, yakni Senin, 11 Oktober 2027, dan Jumat, 15 Oktober 2027; "
_OPENED = "Terminal dibuka pada {} Oktober 2027, pukul 06.00 WIB."


def _refused(discussion: str, *decisions: str) -> list[tuple[str, str]]:
    found = refused_options([discussion], decisions)
    return [(each.text, chosen.text) for _at, each, chosen in found]


@pytest.mark.parametrize(
    ("choice", "day", "other"),
    [
        ("yang dipilih ialah yang pertama.", 11, 15),
        ("yang dipilih ialah yang kedua.", 15, 11),
        ("usul pertama disepakati.", 11, 15),
        ("hari pertamalah yang dipilih.", 11, 15),
        ("rapat memilih hari pertama.", 11, 15),
        ("pilihan jatuh pada yang terakhir.", 15, 11),
    ],
)  # fmt: skip
def test_what_was_not_chosen_is_not_decided(choice: str, day: int, other: int) -> None:
    told = f"{other} Oktober 2027", f"{day} Oktober 2027"

    assert _refused(_TWO + choice, _OPENED.format(other)) == [told]
    assert _refused(_TWO + choice, _OPENED.format(day)) == []


def test_of_several_offers_one_price_is_chosen() -> None:
    told = "Terdapat tiga penawaran, yaitu Rp5.000.000,00, Rp6.000.000,00, dan Rp7.000.000,00; yang diterima ialah yang kedua."

    assert _refused(told, "Harga ditetapkan Rp6.000.000,00.") == []
    assert [each for each, _chosen in _refused(told, "Harga ditetapkan Rp7.000.000,00.")]


@pytest.mark.parametrize(
    "discussion",
    [
        _TWO + "yang pertama tidak dipilih.",
        _TWO + "hari pertama dipilih, kemudian diubah menjadi yang kedua.",
        _TWO + "yang dipilih ialah yang ketiga.",
        _TWO + "keduanya disepakati.",
        "Senin, 11 Oktober 2027, dan Jumat, 15 Oktober 2027, adalah hari libur; hari pertama dipilih untuk uji coba.",
        "Diusulkan dua masa, yakni 11 Oktober 2027 sampai dengan 13 Oktober 2027 atau 15 Oktober 2027; dipilih yang pertama.",
        "Diusulkan tiga hari, di antaranya 11 Oktober 2027 dan 15 Oktober 2027; dipilih yang pertama.",
    ],
)  # fmt: skip
def test_where_nothing_is_surely_chosen_nothing_is_found(discussion: str) -> None:
    assert _refused(discussion, _OPENED.format(15)) == []


@pytest.mark.parametrize(
    "decisions",
    [
        (_OPENED.format(11), "Pada 15 Oktober 2027 dilakukan evaluasi."),
        ("Terminal dibuka pada 11 Oktober 2027, atau jika hujan pada 15 Oktober 2027.",),
        ("Papan petunjuk dipasang paling lambat tanggal 15 Oktober 2027.",),
        ("Terminal dibuka pada 18 Oktober 2027.",),
    ],
)
def test_the_other_may_be_told_beside_the_chosen_one(decisions: tuple[str, ...]) -> None:
    assert _refused(_TWO + "yang dipilih ialah yang pertama.", *decisions) == []


def test_the_day_of_a_letter_before_the_proposals_is_none_of_them() -> None:
    told = "Dalam rapat tanggal 1 September 2027 diusulkan 11 Oktober 2027 dan 15 Oktober 2027; dipilih yang pertama."

    assert _refused(told, _OPENED.format(11)) == []
    assert _refused(told, _OPENED.format(15)) == [("15 Oktober 2027", "11 Oktober 2027")]
