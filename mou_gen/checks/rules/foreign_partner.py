"""No agreement is made here with a government or an organisation abroad, until the law on it has been read.

A region may cooperate with a local government or a body abroad, but not by the agreements of Permendagri
22/2020. Permendagri 25/2020 has a procedure and papers of its own, and mou-gen does not print what it has
not read. What is known from secondary sources: PP 28/2018 speaks of such cooperation from article 23 on;
the regulation is in force since 22 May 2020 and replaced Permendagri 3/2008 and 74/2012. What is not
verified, and must be looked up before anything is signed: the approval of the Minister of Home Affairs,
the letter of approval of the regional council (DPRD), the part of the Ministry of Foreign Affairs, the
full powers of UU 24/2000, article 7, and the clause on language, with a third text where neither is the
partner's. What an international organisation such as the IOM concludes is not known either; it can be
named in a recital as a facilitator.

Passes: a foreign city or the IOM in a recital, as a facilitator or an example.
Fails:  a party of the `type: foreign-government` or `international-organisation`; a `university` called
        `Universiti Contoh`, or whose seat is `Kota Kinabalu, Malaysia`.
Source: PP 28/2018, articles 23 and following; Permendagri 25/2020; UU 24/2000, article 7 (titles and dates
        seen in secondary sources; none of them read).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.loader import Items
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.institution import ABROAD, InstitutionParty
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "foreign-partner"
LEVEL = Level.ERROR
SOURCE = "PP 28/2018; Permendagri 25/2020"
SURE = False
ATURAN = """Kesepakatan dengan pemerintah atau organisasi luar negeri belum dibuat di sini, sampai peraturannya dibaca.

Daerah dapat bekerja sama dengan pemerintah daerah atau lembaga di luar negeri, tetapi tidak dengan
naskah Permendagri 22/2020. Permendagri 25/2020 memiliki tata cara dan naskah sendiri, dan mou-gen tidak
mencetak apa yang belum dibacanya. Yang diketahui dari sumber sekunder: PP 28/2018 mengaturnya mulai
Pasal 23; peraturan menteri itu berlaku sejak 22 Mei 2020 dan menggantikan Permendagri 3/2008 dan 74/2012.
Yang belum diverifikasi, dan harus diperiksa sebelum apa pun ditandatangani: persetujuan Menteri Dalam
Negeri, surat persetujuan DPRD, peran Kementerian Luar Negeri, surat kuasa menurut UU 24/2000, Pasal 7,
dan klausul bahasa, dengan naskah ketiga jika tidak satu pun merupakan bahasa mitra. Naskah organisasi
internasional seperti IOM juga belum diketahui; organisasi itu dapat disebut dalam konsideran sebagai
fasilitator.

Lulus:  kota luar negeri atau IOM dalam konsideran, sebagai fasilitator atau contoh.
Gagal:  pihak dengan `type: foreign-government` atau `international-organisation`; `university` bernama
        `Universiti Contoh`, atau yang berkedudukan di `Kota Kinabalu, Malaysia`.
Sumber: PP 28/2018, Pasal 23 dan seterusnya; Permendagri 25/2020; UU 24/2000, Pasal 7 (judul dan tanggal dilihat
        dalam sumber sekunder; tidak satu pun dibaca).
"""

_NAMED_ABROAD = expression(
    r"^(?:University|Universiti|Universit[éäà]\w*|Universid\w+)\b"
    r"|\b(?:Sdn\.? ?Bhd|Pte\.? ?Ltd|Pty\.? ?Ltd|Ltd|Limited|GmbH|LLC|LLP|B\.V)\b\.?\s*$",
    re.IGNORECASE,
)
"""A name that no Indonesian university or company has."""
_SEATED_ABROAD = expression(
    r"(?:^|,\s*)(?:Malaysia|Singapura|Singapore|Brunei(?: Darussalam)?|Timor[- ]Leste|Filipina|Philippines|Thailand"
    r"|Vietnam|Kamboja|Laos|Myanmar|Papua Nugini|Australia|Selandia Baru|Jepang|Japan|Tiongkok|China|Taiwan|Hong Kong"
    r"|Korea(?: Selatan)?|India|Arab Saudi|Uni Emirat Arab|Qatar|Turki|Belanda|Jerman|Inggris|Prancis|Swiss|Kanada"
    r"|Amerika Serikat)[\s\d.]*$",
    re.IGNORECASE,
)
"""A seat or an address that ends with a country."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each party from abroad."""
    agreement = case.record
    if not isinstance(agreement, Agreement):
        return
    names = agreement.entries["parties"]
    assert isinstance(names, Items)
    for name, party in zip(names, agreement.parties, strict=True):
        message = ""
        if party.sort in ABROAD:
            message = _("`{party}` is a partner abroad, a `{type}`", party=name, type=party.sort)
        elif isinstance(party, InstitutionParty) and _is_elsewhere(party):
            message = _("`{party}` seems to be a partner abroad", party=name)
        if message:
            hint = _(
                "Permendagri 25/2020 has its own procedure, which was not read: "
                "`mou-gen explain {rule}` says what must be looked up",
                rule=ID,
            )
            yield Problem(name.origin.source, message, hint, ID, LEVEL)


def _is_elsewhere(party: InstitutionParty) -> bool:
    """Return whether the name of *party* is in another language, or its seat or address in another country."""
    if _NAMED_ABROAD.search(party.name.get("id", "")):
        return True
    return any(
        not isinstance(each, Unknown) and _SEATED_ABROAD.search(each)
        for each in (party.seat, party.address)
    )
