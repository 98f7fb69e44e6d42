"""Originals and copies are distributed when the agreement has been signed.

There are as many originals as parties. The coordination team (TKKSD) of each region keeps the original of
its region, and its secretariat, the Biro or Bagian for cooperation, a photocopy. In a Sinergi the
secretariat keeps the original, and the Minister gets a copy as a report.

Passes: a list of 6 October for an agreement of the 5th in three originals between three regencies.
Fails:  a list of 4 October; one for an agreement that has no date; one for an agreement in two originals
        between three regencies; `secretariats` of two of the three;
        `secretariats: {gunungkidul: bpbd}`, beside which it has a Sekretariat Daerah.
Not seen: whether a slip came back signed.
Source: Permendagri 22/2020, articles 10(3), 14(4), 16, 38, 57(3) and 59 (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.distribution import ORIGINAL, DistributionList
from mou_gen.kinds.party import Unit
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "distribution"
LEVEL = Level.WARNING
SOURCE = "Permendagri 22/2020, articles 10(3), 14(4), 16, 38, 57(3) and 59"
SURE = True
ATURAN = """Naskah asli dan salinan didistribusikan setelah kesepakatan ditandatangani.

Naskah asli sebanyak para pihak. TKKSD setiap daerah menyimpan naskah asli daerahnya, dan sekretariatnya,
yaitu Biro/Bagian yang membidangi kerja sama, satu eksemplar fotokopi. Dalam Sinergi, sekretariat menyimpan
naskah asli dan Menteri menerima salinan sebagai laporan.

Lulus:  daftar 6 Oktober untuk kesepakatan 5 Oktober dalam rangkap tiga antara tiga kabupaten.
Gagal:  daftar 4 Oktober; daftar untuk kesepakatan yang belum bertanggal; daftar untuk kesepakatan dalam rangkap dua
        antara tiga kabupaten; `secretariats` hanya dua dari tiga kabupaten;
        `secretariats: {gunungkidul: bpbd}`, padahal ada Sekretariat Daerahnya.
Tidak terlihat: apakah tanda terima surat pengantar telah kembali.
Sumber: Permendagri 22/2020, Pasal 10 ayat (3), Pasal 14 ayat (4), Pasal 16, Pasal 38, Pasal 57 ayat (3), dan Pasal 59 (dibaca
        lengkap).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield a list before the signature, and one with more or fewer originals than were signed."""
    record = case.record
    if not isinstance(record, DistributionList):
        return
    signed = record.signed
    if isinstance(signed.date, Unknown) or record.date < signed.date:
        message = _("the originals are distributed before they are signed")
        hint = _("correct one of the two dates (articles 10(3) and 14(4))")
        yield Problem(record.date.origin.source, message, hint, ID, LEVEL)
    kept = sum(keeper.form == ORIGINAL for keeper in record.keepers)
    if kept != signed.originals:
        message = _(
            "{kept} originals are kept, but {signed} were signed",
            kept=kept,
            signed=int(signed.originals),
        )
        hint = _("there are as many originals as parties (articles 10(3) and 14(4))")
        yield Problem(signed.originals.origin.source, message, hint, ID, LEVEL)
    yield from _left_out(record)
    yield from _by_others(record)


def _left_out(record: DistributionList) -> Iterator[Problem]:
    """Yield each party of *record* whose secretariat is not named, where that of another is."""
    for keeper in record.keepers if record.secretariats else ():
        if keeper.party and isinstance(keeper.secretariat, Unknown):
            message = _("`secretariats` leaves out `{party}`", party=keeper.party.key)
            hint = _("name its Biro or Bagian for cooperation, as that of the others")
            place = record.entries.place("secretariats")
            yield Problem(place, message, hint, ID, LEVEL)


_IN_CHARGE = expression(
    r"(?:Sekretariat\s+Daerah|Setda\b|Biro\b|Bagian\b|.*\b(?:kerja\s*sama|pemerintahan)\b)",
    re.IGNORECASE,
)
"""What an office is called that has the Biro or Bagian for cooperation, or is it."""


def _by_others(record: DistributionList) -> Iterator[Problem]:
    """Yield each secretariat of *record* that is an office of another affair, beside which its party has a Sekretariat Daerah."""
    for keeper in record.keepers:
        unit, party = keeper.secretariat, keeper.party
        if party is None or unit is None or isinstance(unit, Unknown) or _is_in_charge(unit):
            continue
        if any(map(_is_in_charge, party.units.values())):
            name = unit.name["id"]
            message = _(
                "`{name}` is no secretariat of the team of {region}",
                name=name,
                region=party.full_name,
            )
            hint = _(
                "name the Biro or Bagian for cooperation, or the Sekretariat Daerah that it is a part of (articles 10(3) and 47(1)c)"
            )
            place = record.secretariats[party.key].origin.source
            yield Problem(place, message, hint, ID, LEVEL)


def _is_in_charge(unit: Unit) -> bool:
    return _IN_CHARGE.match(unit.name["id"]) is not None
