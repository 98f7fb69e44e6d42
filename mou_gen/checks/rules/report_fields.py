"""A report on cooperation has the nine items that the law asks for, each under its name.

The templates print them as columns of the annex. A template of a regency that leaves one out makes a report that
the Governor may send back.

Passes: the annex with Judul, Bentuk Naskah, Para Pihak, Maksud dan Tujuan, Objek, Jangka Waktu, Permasalahan, Upaya
        Penyelesaian Permasalahan, Hal Lainnya yang Disepakati.
Fails:  a template without the column Jangka Waktu.
Source: Permendagri 22/2020, articles 17(5) and 39(5) (read in full).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks import parts
from mou_gen.checks.case import Case
from mou_gen.errors import Level, Problem
from mou_gen.kinds.report import TABLE
from mou_gen.messages import _

ID = "report-fields"
LEVEL = Level.ERROR
SOURCE = "Permendagri 22/2020, articles 17(5) and 39(5)"
SURE = True
ATURAN = """Laporan pelaksanaan kerja sama memuat sembilan hal yang diwajibkan, masing-masing dengan namanya.

Templat mencetaknya sebagai kolom lampiran. Templat daerah yang menghilangkan salah satunya menghasilkan laporan
yang dapat dikembalikan Gubernur.

Lulus:  lampiran dengan Judul, Bentuk Naskah, Para Pihak, Maksud dan Tujuan, Objek, Jangka Waktu, Permasalahan, Upaya
        Penyelesaian Permasalahan, Hal Lainnya yang Disepakati.
Gagal:  templat tanpa kolom Jangka Waktu.
Sumber: Permendagri 22/2020, Pasal 17 ayat (5) dan Pasal 39 ayat (5) (dibaca lengkap).
"""

ITEMS = (
    "judul",
    "bentuk naskah",
    "para pihak",
    "maksud dan tujuan",
    "objek",
    "jangka waktu",
    "permasalahan",
    "upaya penyelesaian permasalahan",
    "hal lainnya yang disepakati",
)
"""In the order of the law."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each item that the annex of a report does not name."""
    if case.document.kind != TABLE:
        return
    lines = {
        " ".join(line.casefold().split()) for line in parts.plain_text(case.document).splitlines()
    }
    for item in ITEMS:
        if item not in lines:
            message = _("the report does not have the item `{item}`", item=item)
            hint = _("print it as a heading of its own, with what the data say")
            place = parts.first_line_of(case.document)
            yield Problem(place, message, hint, ID, LEVEL, missing=item)
