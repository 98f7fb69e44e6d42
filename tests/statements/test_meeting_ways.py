from __future__ import annotations

import pytest

from mou_gen.statements.meeting_ways import denied_way

_BOTH = "ruang rapat Setda, Nunukan, dan melalui konferensi video"
_ROOM = "ruang rapat Setda, Nunukan"
_ONLINE = "konferensi video"


@pytest.mark.parametrize(
    ("venue", "text", "said"),
    [
        (_BOTH, "Rapat dilaksanakan secara tatap muka sepenuhnya dan tidak disediakan konferensi video.", "dilaksanakan secara tatap muka sepenuhnya"),
        (_BOTH, "Untuk diketahui. Rapat tidak diselenggarakan secara daring.", "tidak diselenggarakan secara daring"),
        (_ONLINE, "Rapat diadakan hanya secara luring.", "diadakan hanya secara luring"),
        (_ONLINE, "Rapat berlangsung tanpa konferensi video.", "tanpa konferensi video"),
        (_ROOM, "Rapat dilaksanakan sepenuhnya melalui konferensi video.", "dilaksanakan sepenuhnya melalui konferensi video"),
        (_ROOM, "Rapat diselenggarakan secara daring, tanpa tatap muka.", "tanpa tatap muka"),
    ],
)  # fmt: skip
def test_a_way_that_the_venue_denies_is_found(venue: str, text: str, said: str) -> None:
    denied = denied_way(text, venue)

    assert denied is not None
    assert text[slice(*denied)] == said


@pytest.mark.parametrize(
    ("venue", "text"),
    [
        (_BOTH, "Konferensi video tidak disediakan bagi peserta dari Nunukan."),
        (_BOTH, "Tidak disediakan konferensi video untuk kunjungan lapangan."),
        (_BOTH, "Tautan konferensi video dikirim sehari sebelum rapat."),
        (_BOTH, "Kepala dinas hadir secara tatap muka."),
        (_BOTH, "Rapat dilaksanakan secara tatap muka dan melalui konferensi video."),
        (_BOTH, "Rapat tidak direkam."),
        (_ROOM, "Rapat dilaksanakan secara tatap muka sepenuhnya dan tidak disediakan konferensi video."),
        (_ROOM, "Peserta dari Jepara dapat mengikuti rapat secara daring mulai pukul 08.45 WIB."),
        (_ROOM, "Rapat dilaksanakan secara hibrida."),
        (_ROOM, "Rapat diselenggarakan secara tatap muka, tidak secara daring."),
        (_ONLINE, "Rapat tidak dilaksanakan secara tatap muka."),
        (_ONLINE, "Rapat berikutnya dilaksanakan secara tatap muka sepenuhnya."),
        ("Kefamenanu", "Rapat dilaksanakan sepenuhnya melalui konferensi video."),
    ],
)  # fmt: skip
def test_a_way_in_which_it_may_be_held_is_left_alone(venue: str, text: str) -> None:
    assert denied_way(text, venue) is None
