"""At which ages somebody goes to a school, as its name tells: SD, SMP, SMA, a university."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.startup.expressions import expression

_SCHOOLS: tuple[tuple[re.Pattern[str], int, int], ...] = (
    (
        expression(
            r"\b(?:PAUD|TK|taman kanak-kanak|kelompok bermain|kindergarten)\b", re.IGNORECASE
        ),
        2,
        8,
    ),
    (
        expression(
            r"\b(?:SD[NS]?|MI[NS]?|(?i:sekolah dasar|madrasah ibtidaiyah|(?:elementary|primary) school))\b"
        ),
        5,
        16,
    ),
    (
        expression(
            r"\b(?:SMP[NS]?|MTs[NS]?|(?i:sekolah menengah pertama|madrasah tsanawiyah|junior high school))\b"
        ),
        10,
        19,
    ),
    (
        expression(
            r"\b(?:SMA[NS]?|SMK[NS]?|MA[NS]?|SMU|STM|(?i:sekolah menengah (?:atas|kejuruan)|madrasah aliyah|(?:senior|vocational) high school))\b"
        ),
        13,
        25,
    ),
    (
        expression(
            r"\b(?:universitas|perguruan tinggi|politeknik|mahasiswa|kuliah|university|college)\b",
            re.IGNORECASE,
        ),
        15,
        120,
    ),
)
"""Schools, with the ages at which somebody may go there: far wider than the rule, and below the impossible."""


def school_ages(name: str) -> Iterator[range]:
    """Yield the ages of those who go to each kind of school that *name* may mean."""
    return (range(low, high + 1) for pattern, low, high in _SCHOOLS if pattern.search(name))
