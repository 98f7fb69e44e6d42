from __future__ import annotations

import pytest

from mou_gen.calculations.votes import too_many_votes

PRESENT = "Ketua menyatakan bahwa 8 (delapan) dari 9 (sembilan) anggota komite gudang hadir, sehingga kuorum terpenuhi."


@pytest.mark.parametrize(
    ("text", "cast"),
    [
        ("Usul itu ditolak dengan 5 (lima) suara berbanding 4 (empat).", [9]),
        ("Usul itu disetujui dengan 6 suara setuju, 2 suara menolak, dan 1 suara abstain.", [9]),
        ("Usul itu diterima dengan sepuluh suara.", [10]),
        ("Komite menyetujui 225 (dua ratus dua puluh lima) judul dengan 8 (delapan) suara setuju dan 1 (satu) suara menolak.", [9]),
        ("Komite memilih gudang kedua dengan 6 suara berbanding 3.", [9]),
        ("Dengan 6 (enam) suara setuju, 2 (dua) suara menolak, dan 1 (satu) suara abstain, kelompok kerja menyetujui pencadangan kios.", [9]),
        ("Melalui 7 suara setuju, 1 menolak, dan 1 abstain, rapat menetapkan gudang kedua.", [9]),
        ("Dengan 6 (enam) suara setuju dan 2 (dua) suara menolak, kelompok kerja menyetujui pencadangan kios.", []),
        ("Dengan 6 suara setuju, 1 menolak, dan 1 abstain, rapat menetapkan 12 kios.", []),
        ("Dengan 12 pengeras suara yang diperbaiki, rapat menyetujui perpanjangan jam buka.", []),
        ("Dengan 9 suara, usul dapat disampaikan kepada bupati.", []),
        ("Komite menyetujui 225 judul dengan 7 suara setuju dan 1 suara menolak, sedangkan 15 judul ditunda.", []),
        ("Komite menerima 40 karung dengan 9 mutu.", []),
        ("Usul itu ditolak dengan 5 (lima) suara berbanding 3 (tiga).", []),
        ("Usul itu disetujui dengan 6 suara setuju dan 1 suara abstain.", []),
        ("Pada rapat sebelumnya usul itu ditolak dengan 5 suara berbanding 4.", []),
        ("Pada tanggal 3 Maret 2026 usul itu ditolak dengan 5 suara berbanding 4.", []),
        ("Usul itu memerlukan 6 suara dari 9 suara.", []),
        ("Dipasang 12 pengeras suara di balai desa.", []),
        ("Dari 9 suara, usul itu memperoleh 5 suara.", []),
    ],
)  # fmt: skip
def test_no_more_votes_are_cast_than_members_are_present(text: str, cast: list[int]) -> None:
    assert [each.cast for each in too_many_votes([PRESENT, text])] == cast


@pytest.mark.parametrize(
    "present",
    [
        "Kuorum tercapai apabila 8 (delapan) dari 9 (sembilan) anggota hadir.",
        "Pada pukul 09.00 hadir 8 dari 9 anggota, dan satu jam kemudian 9 dari 9 anggota hadir.",
        "Hadir 8 dari 9 anggota; setiap anggota mempunyai dua suara.",
        "Rapat dihadiri kepala dinas kedua daerah.",
    ],
)
def test_votes_of_who_may_be_more_pass(present: str) -> None:
    told = [present, "Usul itu ditolak dengan 5 (lima) suara berbanding 4 (empat)."]

    assert list(too_many_votes(told)) == []
