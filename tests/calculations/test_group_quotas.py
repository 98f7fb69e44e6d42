from __future__ import annotations

import pytest

from mou_gen.calculations.group_quotas import missed_quotas

_AGREED = ["melatih pekebun, dengan paling sedikit 40% (empat puluh persen) peserta perempuan"]


@pytest.mark.parametrize(
    ("text", "missed"),
    [
        ("Pekebun dilatih dalam angkatan yang diikuti 30 (tiga puluh) orang, paling sedikit 10 (sepuluh) orang di antaranya perempuan.", ["10 (sepuluh)"]),
        ("Pekebun dilatih, paling sedikit 30% (tiga puluh persen) peserta perempuan.", ["30% (tiga puluh persen)"]),
        ("Pekebun dilatih dalam angkatan yang diikuti 30 (tiga puluh) orang, paling sedikit 12 (dua belas) orang di antaranya perempuan.", []),
        ("Pekebun dilatih dalam angkatan yang diikuti 30 (tiga puluh) orang, paling sedikit 15 (lima belas) orang di antaranya perempuan.", []),
        ("Pekebun dilatih dalam angkatan yang diikuti 30 (tiga puluh) orang, paling sedikit 3 (tiga) orang di antaranya penyandang disabilitas.", []),
        ("Rapat tahunan pekebun diikuti wakil 20 (dua puluh) orang, paling sedikit 6 (enam) orang di antaranya perempuan.", []),
        ("Dewan terdiri atas 30 (tiga puluh) orang, paling sedikit 3 (tiga) orang di antaranya perempuan.", []),
    ],
)  # fmt: skip
def test_a_smaller_share_of_a_group_than_was_agreed_is_found(text: str, missed: list[str]) -> None:
    assert [quota.fact.text for quota, _agreed in missed_quotas([text], _AGREED)] == missed
