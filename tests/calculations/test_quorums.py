"""Members that a meeting takes, and those who are there."""

from __future__ import annotations

import pytest

from mou_gen.calculations.quorums import missed_quorums, other_quorums
from tests.growth import LINEAR, growth

AGREED = [
    "Rapat forum sah apabila dihadiri oleh sekurang-kurangnya 6 (enam) anggota yang mewakili semua PIHAK."
]
AGAIN = [
    "Kuorum terpenuhi apabila hadir 6 (enam) anggota; sidang ulang sah dengan kuorum 5 (lima) anggota."
]


@pytest.mark.parametrize(
    ("agreed", "text", "count"),
    [
        (AGREED, "7 (tujuh) dari 9 (sembilan) anggota forum hadir dan semua PIHAK terwakili.", 0),
        (AGREED, "5 (lima) dari 9 (sembilan) anggota forum hadir dan semua PIHAK terwakili.", 1),
        (AGREED, "5 (lima) dari 9 (sembilan) anggota tidak hadir.", 0),
        (AGREED, "5 (lima) dari 9 (sembilan) usulan diterima.", 0),
        (AGAIN, "5 (lima) dari 9 (sembilan) anggota hadir.", 0),
        (AGAIN, "4 (empat) dari 9 (sembilan) anggota hadir.", 1),
        (AGREED, "Rapat dihadiri 5 (lima) dari 9 (sembilan) anggota forum.", 1),
        (AGREED, "Rapat dihadiri oleh 5 (lima) orang dari 9 (sembilan) anggota forum.", 1),
        (AGREED, "Rapat dihadiri 6 (enam) dari 9 (sembilan) anggota forum.", 0),
        (AGREED, "5 (lima) dari 9 (sembilan) anggota hadir sehingga tidak mencapai kuorum dan rapat ditunda.", 0),
        (AGREED, "5 (lima) dari 9 (sembilan) anggota hadir di tempat dan 2 (dua) secara daring.", 0),
        (AGREED, "Mula-mula 5 (lima) dari 9 (sembilan) anggota hadir, kemudian 7 (tujuh) dari 9 (sembilan) anggota hadir.", 0),
        (AGREED, "3 (tiga) dari 4 (empat) anggota kelompok kerja hadir.", 0),
        (["Rapat sah apabila dihadiri paling kurang 6 (enam) anggota."], "5 (lima) dari 9 (sembilan) anggota hadir.", 1),
        ([], "4 (empat) dari 9 (sembilan) anggota hadir.", 0),
    ],
)  # fmt: skip
def test_a_meeting_has_the_members_that_it_takes(agreed: list[str], text: str, count: int) -> None:
    assert len(list(missed_quorums(agreed, text))) == count


SHARE = ["Rapat sah apabila dihadiri paling sedikit dua pertiga dari 9 (sembilan) anggota."]
EACH = ["Rapat sah apabila dihadiri paling sedikit 3 (tiga) orang dari setiap PIHAK."]


@pytest.mark.parametrize(
    ("agreed", "text", "count"),
    [
        (AGREED, "Ketua membuka rapat setelah kuorum 5 (lima) anggota terpenuhi.", 1),
        (AGREED, "Anggota yang hadir 7 (tujuh) orang, sehingga kuorum sebanyak 7 (tujuh) anggota terpenuhi.", 1),
        (AGREED, "Kuorum, yaitu 8 (delapan) anggota, tidak tercapai.", 1),
        (["Kuorumnya ialah 10 (sepuluh) anggota."], "Kuorum 9 (sembilan) terpenuhi.", 1),
        (["Kuorum adalah 9 (sembilan) orang."], "Kuorum sebanyak 8 (delapan) orang terpenuhi.", 1),
        (AGREED, "Ketua membuka rapat setelah kuorum 6 (enam) anggota terpenuhi.", 0),
        (AGREED, "Kuorum terpenuhi karena 8 (delapan) dari 9 (sembilan) anggota hadir.", 0),
        (AGAIN, "Sidang ulang dibuka karena kuorum 5 (lima) anggota terpenuhi.", 0),
        (SHARE, "Kuorum 6 (enam) anggota terpenuhi.", 0),
        (EACH, "Kuorum 6 (enam) anggota terpenuhi.", 0),
        ([*AGREED, *SHARE], "Kuorum 12 (dua belas) anggota terpenuhi.", 0),
        ([], "Kuorum 6 (enam) anggota terpenuhi.", 0),
        (AGREED, "Rapat kelompok kerja dibuka; kuorum 5 (lima) orang terpenuhi.", 0),
        (["Kuorum adalah 9 (sembilan) orang.", "Forum dibantu kelompok kerja."], "Rapat kelompok kerja dibuka; kuorum 5 (lima) orang terpenuhi.", 0),
        (["Kuorum adalah 9 (sembilan) orang.", "Forum bersidang setiap bulan."], "Sidang forum dibuka; kuorum 5 (lima) orang terpenuhi.", 1),
        (AGREED, "Rapat forum dibuka; kuorum 5 (lima) orang terpenuhi.", 1),
        (AGREED, "Kepala Badan Penanggulangan Bencana membuka rapat; kuorum 5 (lima) orang terpenuhi.", 1),
    ],
)  # fmt: skip
def test_a_quorum_is_that_of_the_agreement(agreed: list[str], text: str, count: int) -> None:
    assert len(list(other_quorums(agreed, text))) == count


def test_the_body_of_a_quorum_may_stand_in_the_title_of_the_meeting() -> None:
    text = "Ketua membuka rapat setelah kuorum 5 (lima) orang terpenuhi."

    assert list(other_quorums(AGREED, text, "Rapat Kelompok Kerja")) == []
    assert len(list(other_quorums(AGREED, text, "Rapat Forum Tenun"))) == 1


def test_quorums_are_found_in_linear_time() -> None:
    def read(size: int) -> None:
        list(other_quorums(AGREED, "kuorum, 12 anggota dan 13 anggota, " * size))

    assert growth(read, 400) < LINEAR
