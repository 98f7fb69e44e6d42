"""What a party would do with itself, as a slip has it: PIHAK KETIGA spreads information "bersama PIHAK KETIGA", or reports to itself."""

from __future__ import annotations

import re

from mou_gen.language.party_names import A_PARTY, ONE_PARTY, name_of_party
from mou_gen.startup.expressions import expression

_TAKEN = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?|meminta)\s+(?!pihak\b)(?P<what>(?:[^\W\d]+\s+){1,7}?)dari\s+",
    re.IGNORECASE,
)
_GIVEN = expression(
    r"\s*(?:memberikan|menyampaikan|menyerahkan|mengirim(?:kan)?|melaporkan|memberitahukan|membayar(?:kan)?|mengajukan)"
    r"\s+(?P<what>(?:[^\W\d]+\s+){1,7}?)kepada\s+",
    re.IGNORECASE,
)
_PROVIDED = expression(
    r"\s*(?:menyediakan|menyiapkan|meminjamkan|menyewakan|memberikan|mengirim(?:kan)?)\s+(?P<what>(?:[^\W\d]+\s+){1,7}?)(?:bagi|untuk|kepada)\s+",
    re.IGNORECASE,
)
_ANSWERED = expression(
    r"\s*(?:menerima|memperoleh|mendapat(?:kan)?)\s+(?P<what>(?:jawaban|tanggapan|balasan|konfirmasi|pemberitahuan|persetujuan)\s+"
    r"(?:(?:secara\s+)?(?:tertulis|resmi|lisan)\s+)?)",
    re.IGNORECASE,
)
"""Before the party that answers, and that cannot be the one that takes the answer: "menerima jawaban PIHAK KEDUA"."""
_OF_OTHERS = r"yang|oleh|atas|terhadap|untuk|bagi|kembali|pihak|dari|di\w{3,}|ter\w{3,}|jawaban|tanggapan|surat|rujukan"
_HAS_A_GIVER = expression(rf"\b(?:{_OF_OTHERS}|pe\w{{2,}}an)\b", re.IGNORECASE)
"""In what is taken, where the party may be its origin, its user or whom it was asked of."""
_WAS_ASKED_FOR = expression(
    rf"\b(?:{_OF_OTHERS}|permohonan|permintaan|pemberitahuan|pengaduan|pertanyaan|pengajuan|penawaran|persetujuan)\b",
    re.IGNORECASE,
)
"""In what is given, where it may have been addressed to the party."""
_SIDES = (
    (_ANSWERED, None),
    (_TAKEN, _HAS_A_GIVER),
    (_GIVEN, _WAS_ASKED_FOR),
    (_PROVIDED, _WAS_ASKED_FOR),
)
"""Before the other side of an act, and what in it shows that another party may be that side; nothing leaves that open in an answer."""
_MAY_COME_FROM = expression(
    r"\b(?:peserta|siswa|pelajar|pegawai|petugas|tenaga|pekerja|warga|penduduk|orang|anak|korban|pasien|penumpang|wisatawan|nelayan"
    r"|petani|pelatih|narasumber|anggota|perwakilan|wakil|kapal|kendaraan|barang|sampah|ternak|produk)\s+$",
    re.IGNORECASE,
)
"""Before "dari", who or what may come from the party: "sertifikat peserta dari PIHAK KEDUA"."""
_BY_WHEN = expression(r"\s+(?:paling|selambat)", re.IGNORECASE)
_TO_ITS_PEOPLE = expression(
    r"\s*(?:memberikan|menyampaikan|menyerahkan|mengirim(?:kan)?|melaporkan|memberitahukan|membayar(?:kan)?|mengajukan)\s"
    r"[^.;]{0,200}?\bkepada\s+(?:narahubung|petugas|perangkat\s+daerah|dinas(?:\s+terkait)?)\s+$",
    re.IGNORECASE,
)
"""Before the party whose own people are given something: "menyampaikan rujukan ... kepada narahubung"."""
GOES_ON = expression(
    r"\s*(?:,\s*|/\s*)?(?:yang|dan|atau|serta|kepada|ke|untuk|PIHAK)\b", re.IGNORECASE
)


_MODAL = r"(?:wajib|dapat|akan|harus|berhak|berkewajiban|bersedia|sepakat|bersepakat|tetap|juga|untuk|secara\s+[^\W\d_]+)"
_SUBJECT = expression(
    rf"(?:^|,)\s*(?P<party>{A_PARTY})\s+(?:{_MODAL}\s+){{0,4}}(?=(?:me|ber)[^\W\d_]{{4,}})"
)
"""Before what a party does."""
_COMPANION = expression(
    r"\b(?:bersama(?:-sama)?(?:\s+dengan)?"
    r"|(?:bertukar|pertukaran|berbagi|bekerja\s+sama|koordinasi|berkoordinasi|berkonsultasi|berkomunikasi|bermitra|berunding|bermusyawarah)"
    r"(?:\s+[^\W\d_]+){0,5}?\s+dengan)"
    rf"\s+(?P<parties>{A_PARTY}(?:(?:\s*,\s*{A_PARTY}){{0,4}},?\s+(?:dan|serta)\s+{A_PARTY}(?!\s+(?:{_MODAL}|me[^\W\d_]{{4,}})\b))?)\b",
    re.IGNORECASE,
)
"""With whom something is done."""
_OF_SOMEBODY = expression(
    r"^\s*(?:menerima|memperoleh|mendapat\w*|meminta|menggunakan|memanfaatkan|membantu|memfasilitasi|mendukung|mendorong|mengajak"
    r"|mengundang|mengizinkan|menugaskan|mewajibkan|memerintahkan|melibatkan|mengikutsertakan|membiarkan|mewakili|menggantikan)\b"
    r"|\b(?:yang|agar|supaya|sehingga|apabila|jika|bila|ketika|selama|saat|oleh|bagi|kecuali|PIHAK)\b"
    r"|(?<!\bdan)(?<!\bserta)(?<!\batau)(?<!,)\s(?!berkala|berkelanjutan|berbasis|berita|berikut|menteri)"
    r"(?:ber[^\W\d_]{4,}|me(?:m|n|ng|ny|l|r|w|y)[^\W\d_]{4,})\b",
    re.IGNORECASE,
)
"""Before a companion, of somebody else's act: "melatih petugas berpatroli bersama", "menerima laporan tentang patroli bersama"."""
_TO_AND_FRO = expression(
    rf"\b(?:(?:oleh|dari)\s+(?P<one>{A_PARTY})\s+(?:kepada|ke|bersama(?:\s+dengan)?)|antara\s+(?P<other>{A_PARTY})\s+(?:dan|dengan))"
    r"\s+(?:(?P=one)|(?P=other))\b"
)
"""From a party to itself, or between the two."""

_PAPER = (
    r"(?:permintaan|pemberitahuan|surat(?:\s+permintaan|\s+pemberitahuan)?|pengaduan|keluhan|panggilan|tagihan|faktur|kuitansi)"
    r"(?:\s+(?:(?:secara\s+)?tertulis|resmi|lisan|(?:yang\s+)?lengkap))*"
)
_AFTER_ITS_PAPER = expression(
    rf"\b(?:sejak|setelah|sesudah)\s+(?:tanggal\s+)?(?:{_PAPER}\s+(?:dari\s+)?(?P<sender>{A_PARTY})\s+(?:tersebut\s+)?(?:telah\s+)?diterima"
    rf"|(?:diterimanya|menerima)\s+{_PAPER}\s+(?:dari\s+)?(?P<giver>{A_PARTY}))\b(?!\s*(?:oleh|PIHAK|dan|atau|yang|di|kepada)\b)",
    re.IGNORECASE,
)
"""When what somebody wrote has come in: "sejak permintaan tertulis PIHAK KEDUA diterima"."""
_BILL = r"(?:tagihan|faktur|kuitansi)"
_ANSWERS_A_PAPER = expression(
    rf"\s*(?:(?:membayar(?:kan)?|melunasi|menyetor(?:kan)?)\s(?=.*\b{_BILL}\b)"
    rf"|(?:menjawab|menanggapi|memenuhi|menindaklanjuti|mengganti|memperbaiki)\s(?!.*\b{_BILL}\b)"
    r"|(?:mengirim(?:kan)?|menyerahkan|menyampaikan|memberi(?:kan)?|menyediakan|mengantar(?:kan)?|menugaskan|menerbitkan|meminjamkan"
    r"|mengerahkan|menempatkan|menghadirkan|mengangkut|memproses|melayani)\s"
    rf"(?!.*\b(?:{_BILL}|pemberitahuan|panggilan|surat(?!\s+permintaan))\b))",
    re.IGNORECASE,
)
"""Begins an act that somebody else asked for, or sent the bill of."""
_OF_ANOTHER_ACT = expression(r"\b(?:yang|agar|supaya|apabila|jika|bila|PIHAK)\b")


def itself_in(act: str, own: str) -> str | None:
    """Return *act* up to the name of the party that does it, called *own*, where it does it with, to or from itself or its people."""
    end = _companion(act, own) or _people(act, own) or _other_side(act, own) or _paper(act, own)
    return act[:end] if end else None


def itself_in_sentence(sentence: str) -> tuple[str, str] | None:
    """Return *sentence* up to the name of the party that acts in it, where it does something with, to or from itself, and that name."""
    if found := _TO_AND_FRO.search(sentence):
        return sentence[: found.end()], name_of_party(found["one"] or found["other"])
    for subject in _SUBJECT.finditer(sentence):
        own, act = name_of_party(subject["party"]), sentence[subject.end() :]
        before = _COMPANION.fullmatch(sentence[: subject.start()].strip(" ,"))
        if before and own in _named(before):
            return sentence[: subject.end("party")], own
        if end := _companion(act, own) or _other_side(act, own) or _paper(act, own):
            return sentence[: subject.end() + end], own
    return None


def _named(companion: re.Match[str]) -> list[str]:
    return [name_of_party(each) for each in ONE_PARTY.findall(companion["parties"])]


def _companion(act: str, own: str) -> int:
    """Return where the companions of an *act* end, where the party *own* is one of them; 0 where it is not."""
    found = _COMPANION.search(act)
    if found is None or own not in _named(found) or _OF_SOMEBODY.search(act, 0, found.start()):
        return 0
    return found.end()


def _people(act: str, own: str) -> int:
    """Return where *own* ends in *act*, the only party in it, whose people are given something."""
    every = list(ONE_PARTY.finditer(act))
    if len(every) != 1 or not _is(every[0], own) or GOES_ON.match(act, every[0].end()):
        return 0
    return every[0].end() if _TO_ITS_PEOPLE.match(act[: every[0].start()]) else 0


def _other_side(act: str, own: str) -> int:
    """Return where *own* ends in *act*, as the one that gives, takes or answers."""
    for pattern, of_others in _SIDES:
        found = pattern.match(act)
        named = ONE_PARTY.match(act, found.end()) if found else None
        if found is None or named is None or not _is(named, own):
            continue
        is_doubtful = of_others and _comes_otherwise(act, found, named.end(), of_others)
        return 0 if is_doubtful or GOES_ON.match(act, named.end()) else named.end()
    return 0


def _paper(act: str, own: str) -> int:
    """Return where *own* ends in *act*, as the one whose request or bill, once it has come in, the act answers; 0 where it does not."""
    found = _AFTER_ITS_PAPER.search(act)
    if found is None or not _ANSWERS_A_PAPER.match(act):
        return 0
    sender = "sender" if found["sender"] else "giver"
    is_own = name_of_party(found[sender]) == own
    is_of_it = is_own and not _OF_ANOTHER_ACT.search(act, 0, found.start())
    return found.end(sender) if is_of_it else 0


def _comes_otherwise(act: str, found: re.Match[str], end: int, of_others: re.Pattern[str]) -> bool:
    """Return whether what is given or taken may only belong to the party whose name ends at *end*, and pass between others."""
    _first, _space, more = found["what"].partition(" ")
    comes_from_it = _MAY_COME_FROM.search(found["what"]) and not _BY_WHEN.match(act, end)
    return bool(comes_from_it or of_others.search(more))


def _is(named: re.Match[str], own: str) -> bool:
    return name_of_party(named[0]) == own
