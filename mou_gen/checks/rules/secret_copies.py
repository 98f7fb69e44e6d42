"""Secret documents reach nobody who has no part in them, neither as a copy nor as a witness.

Only those entitled to it may know a secret letter. A newspaper, an association, an employer or the
head of the village of origin who gets a copy of a referral knows that there is a victim, and soon
who it is. So copies of secret letters go to offices of the parties, the province and the State, and whoever else gets one
must have a part in the case; the
sender and the receiver get one copy of the form each; and witnesses of a handover are named by an
office that says nothing about the person.

Passes: copies to `Bupati Nunukan` and `Sekretaris Daerah Kabupaten Nunukan`; copies 1 and 2 of the form with the
        focal points of both parties; a copy to the head of the foundation to which the victim is referred; a witness `pekerja
        sosial`.
Fails:  `Pemimpin Redaksi Harian Contoh`; `Direktur PT Contoh`; `paman korban`; with a warning,
        `Ketua Yayasan Contoh`, `Kepala Desa Contoh`, also as a witness, `Ketua DPRD`, `Ketua Rukun Tetangga 03`, `Pimpinan
        Bank Contoh`; a copy of the form for the
        Bupati; a form without a copy for the receiver.
Not seen: who is really shown a letter, and a witness from an association that is given by its name alone.
Source: Permendagri 1/2023, articles 58 to 60 (read in full); UU 21/2007, articles 24 and 44 (text seen in secondary
        sources).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds.handover import HandoverRecord
from mou_gen.kinds.letter import OfficeLetter, OfficialRecord
from mou_gen.kinds.offer import Offer
from mou_gen.kinds.party import Official
from mou_gen.kinds.referral import Cover, Recipient, Sender
from mou_gen.language.phrases import differ
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "secret-copies"
LEVEL = Level.ERROR
SOURCE = "Permendagri 1/2023, articles 58 to 60; UU 21/2007, articles 24 and 44"
SURE = True
ATURAN = """Dokumen rahasia tidak sampai kepada orang yang tidak berkepentingan, baik melalui tembusan maupun sebagai saksi.

Surat rahasia hanya boleh diketahui oleh yang berhak. Surat kabar, perkumpulan, majikan, atau kepala
desa asal yang menerima tembusan rujukan mengetahui bahwa ada korban, dan tidak lama kemudian siapa
orangnya. Karena itu, tembusan surat rahasia disampaikan kepada perangkat para pihak, provinsi, dan
negara, dan penerima lain harus mempunyai peran dalam kasus itu; formulir disampaikan kepada pengirim dan penerima, masing-masing satu eksemplar; dan saksi
serah terima disebut dengan jabatan yang tidak mengungkapkan orangnya.

Lulus:  tembusan kepada `Bupati Nunukan` dan `Sekretaris Daerah Kabupaten Nunukan`; eksemplar 1 dan 2 formulir pada
        narahubung kedua pihak; tembusan kepada ketua yayasan yang menerima rujukan; saksi `pekerja sosial`.
Gagal:  `Pemimpin Redaksi Harian Contoh`; `Direktur PT Contoh`; `paman korban`; dengan peringatan, `Ketua Yayasan
        Contoh`, `Kepala Desa Contoh`, juga sebagai saksi, `Ketua DPRD`, `Ketua Rukun Tetangga 03`, `Pimpinan Bank Contoh`; eksemplar formulir untuk Bupati; formulir tanpa eksemplar bagi
        penerima.
Tidak terlihat: siapa yang sebenarnya diperlihatkan surat itu, dan saksi dari perkumpulan yang hanya disebut namanya.
Sumber: Permendagri 1/2023, Pasal 58 sampai dengan Pasal 60 (dibaca lengkap); UU 21/2007, Pasal 24 dan Pasal 44
        (teks dilihat dalam sumber sekunder).
"""

_SECRET = ("rahasia", "sangat-rahasia")
_NEVER = expression(
    r"\b(?:redaksi|redaktur|wartawan|jurnalis|media|harian|koran|majalah|radio|televisi|TV|pers|reporter|newspaper"
    r"|PT|CV|UD|perusahaan|direktur|majikan|manajer(?! kasus)|pengusaha|partai|company|employer)\b",
    re.IGNORECASE,
)
"""Who never has a part in a case: those who publish, and those who employ."""
_PUBLIC = expression(
    r"\b(?:humas|hubungan masyarakat|komunikasi pimpinan|kominfo|komunikasi dan informatika|DPRD|DPR|dewan perwakilan|fraksi"
    r"|anggota dewan|parlemen|universitas|rektor|dosen|public relations|council)\b",
    re.IGNORECASE,
)
"""Who speaks to the public or debates in it, and those who write on cases."""
_SELDOM = expression(
    r"\b(?:lembaga swadaya|LSM|NGO|yayasan|perkumpulan|asosiasi|paguyuban|ormas|organisasi (?:masyarakat|kemasyarakatan)"
    r"|serikat|komunitas|aliansi|foundation|association|pendeta|pastor|romo|ustadz?"
    r"|(?:kepala|sekretaris|perangkat) (?:desa|dusun|kampung|lingkungan|sekolah)|kades|lurah|camat|ketua (?:RT|RW)"
    r"|RT|RW|rukun (?:tetangga|warga)|tetangga|neighbou?rs?|kepala (?:SD|SMP|SMA|SMK|MI|MTs|MA|madrasah)|(?:kepala|pengasuh|pimpinan) pondok pesantren"
    r"|wali nagari|keuchik|guru|village head|headmaster)\b",
    re.IGNORECASE,
)
"""Who may have one, as a shelter or the village that receives somebody, and must say so."""
_STATE = expression(
    r"\b(?:rumah sakit|RSUD|puskesmas|UPTD?|dinas|badan|balai|kementerian|kepolisian|kejaksaan|pengadilan|LPSK"
    r"|direktur (?:jenderal|reserse|tindak pidana)|deputi)\b",
    re.IGNORECASE,
)
"""Offices of the State, whose heads may be called directors, and whose names hold such words."""
_EXPECTED = expression(
    r"\b(?:bupati|wali ?kota|gubernur|presiden|menteri|sekda|sekretaris (?:daerah|jenderal|utama|kabinet|negara)"
    r"|DP\d\w*|DPPPA\w*|Dis(?:nak|sos|duk|dik)\w*|Din(?:kes|sos)|Bappe\w*|BPBD|BPJS|BKKBN|kesbang\w*|satpol|TKKSD|pokja|arsip|pertinggal"
    r"|asisten|staf ahli|inspektur|inspektorat|bagian|biro|bidang|kapol\w+|pol(?:ri|da|res|sek|resta|restabes)|penyidik|bareskrim|kaja\w+|jaksa|dandim|danlanal"
    r"|mahkamah|gugus tugas|satuan(?! pendidikan)|satgas|tim (?:koordinasi|pelayanan|penanganan)|sekretariat|narahubung|koordinator|focal point|pelayanan terpadu"
    r"|UPT\w*|P2TP2A|PPA|puspaga|imigrasi|karantina|pemasyarakatan|lapas|bapas|LPKA|rutan|BNP2TKI|BP\dMI|KP2MI|BNPT?|KPA[ID]|komnas|komisi (?:nasional|perlindungan)|per?lindungan (?:saksi|anak|perempuan|pekerja)"
    r"|ombudsman|konsul(?:at|er)?|duta besar|kedutaan|KBRI|KJRI|atase|pekerja sosial|manajer kasus|pendamping|psikolog|psikiater|dokter|rumah (?:aman|perlindungan|singgah)|sentra|panti|shelter"
    r"|kantor (?:wilayah|pelayanan|perwakilan|kesehatan|imigrasi|SAR|pencarian)|komandan|panglima|lanal|bakamla|kesyahbandaran|syahbandar|otoritas"
    r"|regent|mayor|governor|minister|secretary|inspector\w*|police|prosecutor\w*|court|ministry)\b",
    re.IGNORECASE,
)
"""Who governs, inspects, prosecutes or cares for victims, and the file of the office: whoever else is sent a copy must have a part in the case."""
_OF_KIN = expression(
    r"\b(?:ibu|ayah|bapak|paman|bibi|kakak|adik|nenek|kakek|suami|istri|tante|saudara|orang tua|wali|kerabat|keluarga|majikan"
    r"|mother|father|uncle|aunt|brother|sister|husband|wife|relative|parent|guardian)\b(?:\s+\w+)?\s+(?:dari\s+|of\s+(?:the\s+)?)?"
    r"(?:korban|anak|victim|child)\b",
    re.IGNORECASE,
)


def check(case: Case) -> Iterator[Problem]:
    """Yield who learns of a secret document without a part in it."""
    record = case.record
    if not isinstance(record, OfficialRecord) or record.classification not in _SECRET:
        return
    if isinstance(record, OfficeLetter | Offer):
        message = _("a copy of a secret letter goes to someone who may not know of it")
        officials = _officials(record)
        for copy in record.copies:
            if not _is_one(copy, officials):
                yield from _told(copy, message, is_expected=bool(_EXPECTED.search(copy)))
    if isinstance(record, Cover) and not case.document.sealed:
        yield from _holders(record)
    if isinstance(record, HandoverRecord):
        for witness in record.witnesses:
            for office in witness.office.values():
                yield from _told(office, _("a witness of a secret handover may not know of it"))


def _officials(record: OfficeLetter | Offer) -> list[Official]:
    """Return the heads of the parties of *record* and of their units, and who refers and receives."""
    parties, officials = [*record.agreement_parties], list[Official]()
    if isinstance(record, Cover):
        parties += record.named_parties
        officials += [record.sender.officer, record.recipient.focal_point]
    officials += [each.head for each in parties]
    heads = (unit.head for each in parties for unit in each.units.values())
    return officials + [each for each in heads if isinstance(each, Official)]


def _told(who: SourcedText, message: str, *, is_expected: bool = True) -> Iterator[Problem]:
    """Yield *who* should hardly learn of it, or is not among those *expected* to have a part in such cases."""
    if _STATE.search(who) and not _PUBLIC.search(who):
        return
    level = LEVEL if _NEVER.search(who) or _OF_KIN.search(who) else Level.WARNING
    if level is LEVEL or not is_expected or _SELDOM.search(who) or _PUBLIC.search(who):
        hint = _("remove it: only offices with a role in the case may know of it")
        yield Problem(who.origin.source, message, hint, ID, level)


# ---- who holds the form ------------------------------------------------------------------


def _holders(cover: Cover) -> Iterator[Problem]:
    """Yield who holds a copy of the form beside the two who may, and that one of them has none."""
    sender = [cover.sender.officer, *_heads(cover.sender)]
    receiver = [cover.recipient.focal_point, *_heads(cover.recipient)]
    for copy in cover.distribution:
        if not _is_one(copy.holder, [*sender, *receiver]):
            message = _("a copy of the form goes to someone who neither sends nor receives it")
            hint = _("one copy is for the sender and one for the recipient")
            yield Problem(copy.holder.origin.source, message, hint, ID, Level.WARNING)
    for due, copy in enumerate(cover.distribution, 1):
        if copy.number != due:
            message = _("`{copy}` is not the next number of a copy", copy=copy.number)
            hint = _("number the copies of the form 1, 2 and so on: here `{due}`", due=due)
            yield Problem(copy.number.origin.source, message, hint, ID, Level.WARNING)
            break
    if not any(_is_one(copy.holder, receiver) for copy in cover.distribution):
        message = _("the recipient has no copy of the form")
        hint = _("add the focal point of the receiving party to `distribution`")
        yield Problem(cover.entries.place("distribution"), message, hint, ID, Level.WARNING)


def _heads(side: Sender | Recipient) -> list[Official]:
    head = side.head if isinstance(side, Recipient) else side.unit.head
    return [head] if isinstance(head, Official) else []


def _is_one(holder: str, officials: list[Official]) -> bool:
    offices = (text for each in officials for text in each.office.values())
    return any(not differ(holder, office) for office in offices)
