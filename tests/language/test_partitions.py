from __future__ import annotations

import pytest

from mou_gen.language.partitions import exceeding_takes

_SOLD = "menjual 60% (enam puluh persen) kompos yang dihasilkan"


@pytest.mark.parametrize(
    ("clauses", "made"),
    [
        (("menjual 65% kompos", "menerima 40% kompos", "menyerahkan 40% kompos"), [105]),
        ((_SOLD, "menerima 50% kompos untuk kelompok tani"), [110]),
        ((_SOLD, "menerima 40% kompos", "menyerahkan 40% kompos"), []),
        ((_SOLD, "menerima 60% kompos"), []),
        ((_SOLD, "menerima 50% pupuk"), []),
        (("menerima 60% peserta dari desa", "menerima 50% peserta perempuan"), []),
        (("menjual 60% kompos", "memastikan 50% kompos lulus uji"), []),
    ],
)
def test_shares_of_one_thing_that_make_more_than_the_whole_are_found(
    clauses: tuple[str, ...], made: list[int]
) -> None:
    assert [total for _place, _share, total in exceeding_takes(clauses)] == made
