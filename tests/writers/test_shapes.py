from __future__ import annotations

from mou_gen.document import Field
from mou_gen.writers.shapes import is_narrow
from tests.writers.papers import line


def test_a_short_term_alone_is_as_wide_as_those_around_it() -> None:
    services, subject = (
        Field(id, line(f"{id}/t", term), line(f"{id}/v", "satu"))
        for id, term in (("a", "Layanan"), ("b", "Hal"))
    )

    assert is_narrow((services, subject))
    assert not is_narrow((services,))
