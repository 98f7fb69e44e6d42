from __future__ import annotations

from mou_gen.document import Field
from mou_gen.writers.shapes import crests, is_narrow
from tests.writers.documents import line


def test_a_short_term_alone_is_as_wide_as_those_around_it() -> None:
    services, subject = (
        Field(id, line(f"{id}/t", term), line(f"{id}/v", "satu"))
        for id, term in (("a", "Layanan"), ("b", "Hal"))
    )

    assert is_narrow((services, subject))
    assert not is_narrow((services,))


def test_the_last_emblem_stands_right_and_its_partners_share_the_left() -> None:
    """Permendagri 22/2020, article 43(2) and (3)."""
    assert list(crests(1)) == []
    assert list(crests(2)) == [(0, 1)]
    assert list(crests(5)) == [(0, 1, 2, 3, 4)]
    assert list(crests(7)) == [(0, 1, 2, 3, 6), (4, 5, None, None, None)]
