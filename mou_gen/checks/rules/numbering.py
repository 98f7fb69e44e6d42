"""Each party gives the agreement its own number.

One number for two parties leaves the archive of one of them without an entry.

Passes: `numbers: [100.3.7.1/12/2026, 134/KB/2026]`; `numbers: ["", 134/KB/2026]`, if the number of
        the first party is not known yet; no numbers at all, which prints a blank for each party.
Fails:  the same number twice; one number for two parties; a template that prints no number.
Source: Permendagri 22/2020, Lampiran (read in full); that each party numbers the agreement is
        practice.
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText
from mou_gen.document import Blank, Value
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.messages import _, _n

ID = "numbering"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, Lampiran"
SURE = True
ATURAN = """Setiap pihak memberi nomor sendiri pada kesepakatan.

Satu nomor untuk dua pihak membuat arsip salah satunya tidak tercatat.

Lulus:  `numbers: [100.3.7.1/12/2026, 134/KB/2026]`; `numbers: ["", 134/KB/2026]` bila nomor pihak pertama belum
        diketahui; tanpa nomor, sehingga dicetak isian kosong.
Gagal:  nomor yang sama dua kali; satu nomor untuk dua pihak; templat yang tidak mencetak nomor.
Sumber: Permendagri 22/2020, Lampiran (dibaca lengkap); bahwa setiap pihak memberi nomor merupakan praktik.
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield numbers that two parties share, that are missing, or that are not printed."""
    if isinstance(case.record, Agreement):
        yield from _parties(case.record)
        yield from _not_printed(case, case.record)


def _parties(agreement: Agreement) -> Iterator[Problem]:
    numbers = agreement.numbers
    for index, number in enumerate(numbers):
        if isinstance(number, SourcedText) and number in numbers[:index]:
            message = _("two parties have the number `{number}`", number=number)
            hint = _('each party has its own number; write `""` for one that is not known yet')
            yield Problem(number.origin.source, message, hint, ID, LEVEL)
    if 0 < len(numbers) < len(agreement.parties):
        message = _n(
            "`numbers` has {numbers} for {n} party",
            "`numbers` has {numbers} for {n} parties",
            len(agreement.parties),
            numbers=len(numbers),
        )
        place = agreement.entries.place("numbers")
        hint = _('write one per party, in their order, and `""` for one that is not known yet')
        yield Problem(place, message, hint, ID, LEVEL, missing=f"numbers[{len(numbers)}]")


def _not_printed(case: Case, agreement: Agreement) -> Iterator[Problem]:
    nodes = (each for each in case.document.nodes if isinstance(each, Value | Blank))
    paths = {each.origin.path for each in nodes if each.origin.file == agreement.origin.file}
    for index, party in enumerate(agreement.parties):
        if (lacking := f"numbers[{index}]") not in paths:
            message = _("the number of {region} is not printed", region=party.full_name)
            hint = _("print `side.number` of each party under the title")
            yield Problem(
                parts.first_line_of(case.document), message, hint, ID, LEVEL, missing=lacking
            )
