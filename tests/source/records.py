"""The least that each other paper around a cooperation holds, beside `samples.FILES`."""

from __future__ import annotations

from pathlib import Path

from tests.source import samples

INVITATION = """\
kind: invitation
agreement: kerja-sama
date: 2025-09-19
classification: biasa
from: nunukan/setda
to:
  - office: Narahubung
meeting:
  name: Rapat Koordinasi
  date: 2025-09-25
"""

LIST = """\
kind: attendance
agreement: kerja-sama
minutes: 2025-09-25
rows: 3
"""

HANDOVER = """\
kind: handover
agreement: kerja-sama
case: NNK-TPPO-2026-0001
date: 2026-03-18
classification: rahasia
giver:
  office: nunukan/dinas-sosial
  official: {office: {id: Narahubung Contoh}}
receiver:
  office: ttu/dinas-sosial
  official: {office: {id: Narahubung Contoh}}
persons: 1
originals: 2
"""

OFFER = """\
kind: offer
agreement: kerja-sama
date: 2025-06-02
classification: biasa
from: nunukan
terms: {}
"""

SLIP = """\
kind: transmittal
agreement: kerja-sama
date: 2026-03-02
classification: rahasia
from: nunukan/dinas-sosial
to: {office: Narahubung}
items:
  - {name: Formulir Rujukan NNK-TPPO-2026-0001, count: 1, unit: berkas}
"""

UNDANGAN = "kerja-sama/invitations/2025-09-19.yaml"
HADIR = "kerja-sama/attendance/2025-09-25.yaml"
SERAH_TERIMA = "kerja-sama/handovers/NNK-TPPO-2026-0001.yaml"
PENAWARAN = "kerja-sama/offers/2025-06-02.yaml"
PENGANTAR = "kerja-sama/transmittals/2026-03-02.yaml"

FILES = {
    UNDANGAN: INVITATION,
    HADIR: LIST,
    SERAH_TERIMA: HANDOVER,
    PENAWARAN: OFFER,
    PENGANTAR: SLIP,
}
"""These papers, by path."""


def write(root: Path, file: str, old: str = "", new: str = "") -> Path:
    """Write the sample folder and *file* with its first *old* as *new*; return the path of *file*."""
    assert old in FILES[file], f"{file} does not say {old!r}"
    samples.write(root, {**samples.FILES, file: FILES[file].replace(old, new, 1)})
    return root / file
