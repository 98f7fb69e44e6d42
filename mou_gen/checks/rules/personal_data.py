"""No personal data appear in a document with many readers.

An agreement is published, minutes go to everyone who was there, and a cover letter passes through
registries: anyone who finds an identity number, a passport, a telephone number or an address there
can find the witness or victim. They belong on the sealed form. The addresses and telephone numbers
of offices have their own keys in the files of the parties, where they are known to be nobody's own;
an NIP belongs below a signature. The rule also checks file names and file properties. A finding says
where and of what kind, and never repeats what it found.

Passes: `Kasus NNK-TPPO-2026-0001 dibahas`; `telephone:` of a unit; `venue: Hotel Contoh, Jalan Contoh 1`.
Fails:  sixteen digits in a decision; `hubungi 0812-0000-0000`; a file named after an NIK.
Source: UU 21/2007, articles 24 and 44; UU 12/2022, article 69; UU 27/2022, article 4 (12/2022 read
    in full, the others seen in secondary sources).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import Wording, hidden_texts, open_texts
from mou_gen.document import Value
from mou_gen.errors import Level, Problem
from mou_gen.language.personal_data import Personal, find_personal_data
from mou_gen.messages import _

ATURAN = """Data pribadi tidak tercantum dalam dokumen yang dibaca banyak orang.

Kesepakatan diumumkan, notula dikirim kepada semua peserta, dan surat rujukan melewati tata usaha:
siapa pun yang menemukan NIK, nomor paspor, nomor telepon, atau alamat di sana dapat menemukan saksi
atau korban. Tempatnya di formulir tertutup. Alamat dan telepon kantor mempunyai kuncinya sendiri
dalam berkas para pihak, sehingga jelas bukan milik perseorangan; NIP berada di bawah tanda tangan.
Nama berkas dan properti berkas ikut diperiksa. Temuan menyebut tempat dan jenisnya, dan tidak
pernah mengulangi isinya.

Lulus:  `Kasus NNK-TPPO-2026-0001 dibahas`; `telephone:` perangkat daerah; `venue: Hotel Contoh, Jalan Contoh 1`.
Gagal:  enam belas angka dalam keputusan; `hubungi 0812-0000-0000`; berkas yang dinamai dengan NIK.
Sumber: UU 21/2007, Pasal 24 dan Pasal 44; UU 12/2022, Pasal 69; UU 27/2022, Pasal 4 (12/2022 dibaca
    lengkap, yang lain dilihat dalam sumber sekunder).
"""

ID = "personal-data"
LEVEL = Level.ERROR
SOURCE = "UU 21/2007, articles 24 and 44; UU 12/2022, article 69; UU 27/2022, article 4"
SURE = True

_OFFICIAL = {
    "address": {"ADDRESS"},
    "venue": {"ADDRESS"},
    "telephone": {"PHONE"},
    "pos_el": {"EMAIL"},
    "contact": {"PHONE", "EMAIL", "ADDRESS"},
    "nip": {"NIP"},
}
"""What may stand under which key, because it is an office's."""
_GOVERNMENT = ".go.id"


def check(case: Case) -> Iterator[Problem]:
    """Yield a mask of each piece of personal data; the sealed form is where it belongs."""
    if case.document.sealed:
        return
    for said in (*open_texts(case), *hidden_texts(case)):
        for found in find_personal_data(said.text):
            if not _is_official(found, said):
                message = _(
                    "this looks like {data}, in a document with many readers", data=found.mask
                )
                hint = _("write it only under `sealed` in the referral, and use the case code here")
                if found.kind in ("ADDRESS", "PHONE", "EMAIL"):
                    hint = _(
                        "write it only under `sealed` in the referral, and use the case code "
                        "here; if it belongs to an office, write it in its party file"
                    )
                yield Problem(said.place(found.start, found.end), message, hint, ID, LEVEL)


def _is_official(found: Personal, said: Wording) -> bool:
    if found.kind == "EMAIL" and found.value.casefold().endswith(_GOVERNMENT):
        return True
    figures = [place for place in range(found.start, found.end) if said.text[place].isdigit()]
    if found.kind != "ADDRESS" or not figures:
        return _may_say(said.value(found.start, found.end), found)
    return all(_may_say(said.value(place, place + 1), found) for place in figures)


def _may_say(value: Value | None, found: Personal) -> bool:
    """Return whether *value* is under a key for what was *found*.

    "Dinas Lingkungan Hidup, Jalan Contoh 1" begins like an address: it stands where its figures do.
    """
    keys = set(value.origin.path.split(".")) if value else set()
    return any(found.kind in _OFFICIAL[key] for key in keys & _OFFICIAL.keys())
