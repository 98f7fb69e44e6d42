"""Copies (tembusan) of a letter name offices, say nothing more, and reach whom the letter speaks for.

Who gets a copy is named by office, below `Tembusan:` with its colon; "sebagai laporan", "arsip" and the
like are not added. Where a letter is signed a.n. the head of region, the head gets a copy, and so does
the Sekretaris Daerah where another official signs: they must know what is written in their name.

Passes: `Tembusan:` / `Bupati Nunukan` / `Sekretaris Daerah Kabupaten Nunukan`.
Fails:  `Bupati Nunukan (sebagai laporan)`; `Arsip`; `on_behalf: yes` without a copy to the Bupati.
Source: Permendagri 1/2023, article 36 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.texts import open_texts
from mou_gen.errors import Level, Problem, Source
from mou_gen.source import OfficeLetter
from mou_gen.values import Unknown

ATURAN = """Tembusan surat menyebut jabatan, tanpa tambahan, dan sampai kepada yang diwakili.

Penerima tembusan disebut dengan jabatannya, di bawah `Tembusan:` dengan titik dua; "sebagai laporan", "arsip",
dan sejenisnya tidak ditambahkan. Jika surat ditandatangani a.n. kepala daerah, kepala daerah menerima
tembusan, demikian pula Sekretaris Daerah jika pejabat lain yang menandatangani: mereka harus mengetahui apa
yang ditulis atas namanya.

Lulus:  `Tembusan:` / `Bupati Nunukan` / `Sekretaris Daerah Kabupaten Nunukan`.
Gagal:  `Bupati Nunukan (sebagai laporan)`; `Arsip`; `on_behalf: yes` tanpa tembusan kepada Bupati.
Sumber: Permendagri 1/2023, Pasal 36 (dibaca lengkap).
"""

ID = "copies"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, article 36"
SURE = True

_ADDED = re.compile(
    r"\b(?:sebagai laporan|laporan|arsip|pertinggal|(?:untuk|mohon) (?:diketahui|menjadi (?:maklum|perhatian)|perhatian|maklum)|di tempat)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\s*tembusan\s*", re.IGNORECASE)
_SEKDA = "sekretaris daerah"


def check(case: Case) -> Iterator[Problem]:
    """Yield what copies say too much, and who should get one and does not."""
    for said in open_texts(case):
        if said.id.startswith("copies") and (added := _ADDED.search(said.text)):
            message = f"a copy says `{added[0]}`"
            hint = "name the office alone"
            yield Problem(said.place(added[0]), message, hint, ID, LEVEL)
        if _TITLE.fullmatch(said.text):
            yield Problem(said.at, "`Tembusan` has no colon", "write `Tembusan:`", ID, LEVEL)
    if isinstance(case.paper, OfficeLetter) and not case.document.sealed:
        yield from _represented(case.paper)


def _represented(letter: OfficeLetter) -> Iterator[Problem]:
    """Yield who is not sent a copy of a letter that is signed in the name of the head of region."""
    if letter.on_behalf != "yes":
        return
    copies = [" ".join(copy.casefold().split()) for copy in letter.copies]
    place = letter.entries.place("copies" if letter.copies else "on_behalf")
    head = str(letter.issuer.head.office["id"])
    if not any(head.casefold() in copy for copy in copies):
        yield _missing(place, head, "the letter is signed a.n.")
    signatory = letter.signatory
    by_sekda = not isinstance(signatory, Unknown) and _SEKDA in signatory.office["id"].casefold()
    if not by_sekda and not any(_SEKDA in copy for copy in copies):
        yield _missing(
            place, "Sekretaris Daerah", "another official signs a.n. the head of region,"
        )


def _missing(place: Source, office: str, because: str) -> Problem:
    message = f"{because} and `{office}` gets no copy"
    return Problem(place, message, f"add `- {office}` to `copies`", ID, LEVEL)
