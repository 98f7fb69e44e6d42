"""The least that each kind of file must say, as one data folder; for every test that needs data.

`write` makes the folder; `changed` edits one file, and can mark where a finding is due.
"""

from __future__ import annotations

import base64
from pathlib import Path

PARTY = """\
kind: party
region: "65.03"
government: {id: Pemerintah Kabupaten Nunukan, en: Government of Nunukan Regency}
head:
  office: {id: Bupati Nunukan, en: Regent of Nunukan}
units:
  dinas-sosial:
    name: {id: Dinas Sosial, en: Office of Social Affairs}
    head:
      office: {id: Kepala Dinas Sosial, en: Head of the Office of Social Affairs}
  setda:
    name: {id: Sekretariat Daerah, en: Regional Secretariat}
"""

OTHER_PARTY = """\
kind: party
region: "53.03"
government: {id: Pemerintah Kabupaten Timor Tengah Utara, en: Government of TTU Regency}
head:
  office: {id: Bupati Timor Tengah Utara, en: Regent of Timor Tengah Utara}
units:
  dinas-sosial:
    name: {id: Dinas Sosial, en: Office of Social Affairs}
"""

AGREEMENT = """\
kind: agreement
type: kesepakatan-bersama
subject: {id: Pencegahan Perdagangan Orang, en: Prevention of Trafficking in Persons}
date: 2025-09-25
parties: [nunukan, ttu]
recitals:
  - key: mandate
    text: {id: bahwa daerah wajib mencegah., en: that regions have a duty to prevent.}
affairs: [sosial]
commitments:
  - key: referral-system
    title: {id: Rujukan, en: Referral}
    text: {id: Mengembangkan rujukan., en: To develop referral.}
  - key: human-rights
    title: {id: Hak Asasi, en: Human Rights}
    text: {id: Menjunjung hak asasi., en: To uphold human rights.}
duration: {years: 5}
originals: 2
"""

COOPERATION = """\
kind: agreement
type: perjanjian-kerja-sama
under: kerja-sama
subject: {id: Rujukan Korban, en: the Referral of Victims}
date: 2026-05-04
parties: [nunukan, ttu]
signatories:
  nunukan:
    unit: dinas-sosial
    authority: {number: 180/7, date: 2026-04-30}
recitals:
  - key: mandate
    text: {id: bahwa korban berhak dilayani., en: that victims have the right to services.}
affairs: [sosial]
commitments: [referral-system]
scope:
  - key: referral
    text: {id: rujukan korban, en: the referral of victims}
rights:
  nunukan:
    - key: answer
      text: {id: menerima jawaban, en: receive an answer}
  ttu:
    - key: notice
      text: {id: menerima pemberitahuan, en: receive notice}
duties:
  nunukan:
    - key: notice
      text: {id: memberi pemberitahuan, en: give notice}
    - key: escort
      text: {id: mendampingi korban, en: escort victims}
  ttu:
    - key: answer
      text: {id: menjawab permintaan, en: answer a request}
duration: {years: 3}
originals: 2
"""
"""A Perjanjian Kerja Sama under the agreement; not among `FILES`."""

MINUTES = """\
kind: minutes
agreement: kerja-sama
meeting: {id: Rapat Koordinasi}
date: 2025-09-25
start: 09:00
end: 12:30
decisions:
  - key: first
    commitment: referral-system
    text: {id: Menyusun alur rujukan.}
follow_up:
  - key: draft
    action: {id: Menyusun rancangan.}
    due: 2025-10-24
"""

REFERRAL = """\
kind: referral
agreement: kerja-sama
case: NNK-TPPO-2026-0001
date: 2026-03-02
classification: rahasia
urgency: segera
from:
  party: nunukan
  unit: dinas-sosial
  officer:
    office: {id: Narahubung}
to:
  party: ttu
  unit: dinas-sosial
  focal_point:
    office: {id: Narahubung}
persons: 1
services: [return]
response_due: 2026-03-09
distribution:
  - {copy: 1, holder: Narahubung}
sealed:
  identification:
    status: suspected
    by: petugas contoh
    process: [proses contoh]
    means: [cara contoh]
    purpose: [tujuan contoh]
  consent:
    decision: given
    by: self
    date: 2026-03-01
    language: bahasa contoh
    shared_with: [narahubung]
    withdrawal_explained: yes
  identity:
    name: nama contoh
    nik: 1234564101903456
    sex: female
    birth_date: 1990-01-01
    nationality: Indonesia
    regency: Kabupaten Contoh
    language: bahasa contoh
  risk:
    level: low
    person: tidak ada
    family: tidak ada
    escort: tidak ada
    reach: tidak ada
    travel: tidak ada
    measures: [langkah contoh]
  summary: ringkasan contoh
  services_given:
    - {date: 2026-03-01, service: layanan contoh}
  legal:
    police_report: no
  documents:
    - {name: kartu contoh, state: copy}
"""

CHILD = """\
  child:
    basis_of_age: akta contoh
    guardian: wali contoh
    guardian_risk: belum dinilai
    best_interest: penempatan contoh
    accompanying_adult: pendamping contoh
"""
"""Belongs under `sealed` where the person is a child."""


def of_several(*people: str) -> str:
    """Return `REFERRAL` as one of several *people*, each as what stands under `sealed` of one."""
    head, mark, _one = REFERRAL.partition("sealed:\n")
    items = (
        "".join(
            f"{'    ' if n else '  - '}{line[2:]}\n" for n, line in enumerate(each.splitlines())
        )
        for each in people
    )
    return head.replace("persons: 1", f"persons: {len(people)}") + mark + "".join(items)


ONE = REFERRAL.partition("sealed:\n")[2]
"""What `REFERRAL` says of its person."""

NUNUKAN = "parties/nunukan.yaml"
TTU = "parties/ttu.yaml"
KERJA_SAMA = "kerja-sama/agreement.yaml"
PERJANJIAN = "kerja-sama/cooperations/rujukan.yaml"
RAPAT = "kerja-sama/minutes/2025-09-25.yaml"
RUJUKAN = "kerja-sama/referrals/NNK-TPPO-2026-0001.yaml"

FILES = {
    NUNUKAN: PARTY,
    TTU: OTHER_PARTY,
    KERJA_SAMA: AGREEMENT,
    RAPAT: MINUTES,
    RUJUKAN: REFERRAL,
}
"""The whole data folder, by path."""

WITH_COOPERATION = {**FILES, PERJANJIAN: COOPERATION}

PNG = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAAAAADhZOFXAAAADklEQVR42mNogAIGyhgAgIQgARDoahcAAAAASUVORK5CYII="
)
"""A grey square of 8 pixels."""

HERE = "§"
"""Marks in a new text where a finding is due; it is not written."""


def write(root: Path, files: dict[str, str] = FILES) -> Path:
    """Write *files* below *root*, and return *root*."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    return root


def changed(root: Path, file: str, old: str, new: str) -> tuple[int, int]:
    """Write *file* with its first *old* as *new*; return line and column of the mark in *new*."""
    assert old in WITH_COOPERATION[file], f"{file} does not say {old!r}"
    text = WITH_COOPERATION[file].replace(old, new, 1)
    before, _, after = text.partition(HERE)
    (root / file).write_text(before + after, encoding="utf-8", newline="")
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1
