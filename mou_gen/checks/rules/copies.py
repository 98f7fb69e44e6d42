"""Copies (tembusan) of a letter name only offices, and include the office on whose behalf it is signed.

Recipients of a copy are named by office, below `Tembusan:` with its colon, without additions such
as "sebagai laporan" or "arsip". If a letter is signed a.n. the head of region, the head gets a
copy, and so does the Sekretaris Daerah if another official signs: they must know what is written in
their name. Whoever is named by office needs no `Yth.` or `Bapak`: the letter itself prints `Yth.` before the addressee.

Passes: `Tembusan:` / `Bupati Nunukan` / `Sekretaris Daerah Kabupaten Nunukan`.
Fails:  `Bupati Nunukan (sebagai laporan)`; `Arsip`; `Yth. Bapak Bupati Nunukan`; `on_behalf: yes` without a copy to the
        Bupati; `to: [{office: Yth. Kepala Dinas Sosial}]`; a letter that the Bupati signs, with a copy to the same Bupati;
        an offer to the Bupati Wonogiri with a copy to the same Bupati; one copy twice; a power of attorney of which the office that receives it gets
        the copy of the office in charge of cooperation; an offer with a copy to a Minister who empowers no party, and none to the one who does; an answer of
        a quarantine center with a copy to the Menteri Perhubungan, who empowers the harbourmaster, and none to its own principal.
Source: Permendagri 1/2023, article 36 (read in full); house rule for `Yth.` and forms of address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.copied_offices import mistaken_copies
from mou_gen.checks.wording import Wording, open_texts
from mou_gen.data.values import Unknown
from mou_gen.document import Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.kinds.letter import HeadLetter, OfficeLetter
from mou_gen.kinds.party import places_among
from mou_gen.language.named_regions import named_regions
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ATURAN = """Tembusan surat hanya menyebut jabatan, dan mencakup jabatan yang diwakili penanda tangan.

Penerima tembusan disebut dengan jabatannya, di bawah `Tembusan:` dengan titik dua, tanpa tambahan
seperti "sebagai laporan" atau "arsip". Jika surat ditandatangani a.n. kepala daerah, kepala daerah
menerima tembusan, demikian pula Sekretaris Daerah jika pejabat lain yang menandatangani: mereka
harus mengetahui apa yang ditulis atas namanya. Jabatan dalam tembusan tidak memerlukan `Yth.` atau `Bapak`; di depan
alamat tujuan, surat mencetak `Yth.` sendiri.

Lulus:  `Tembusan:` / `Bupati Nunukan` / `Sekretaris Daerah Kabupaten Nunukan`.
Gagal:  `Bupati Nunukan (sebagai laporan)`; `Arsip`; `Yth. Bapak Bupati Nunukan`; `on_behalf: yes` tanpa tembusan kepada
        Bupati; `to: [{office: Yth. Kepala Dinas Sosial}]`; surat yang ditandatangani Bupati dengan tembusan kepada Bupati itu sendiri;
        penawaran kepada Bupati Wonogiri dengan tembusan kepada Bupati itu juga; satu tembusan dua kali; surat kuasa yang tembusannya diberikan kepada
        perangkat daerah penerima kuasa, bukan kepada yang membidangi kerja sama; penawaran dengan tembusan kepada Menteri yang tidak memberikan kuasa kepada pihak mana pun, tetapi tidak kepada Menteri pemberi kuasa;
        jawaban balai karantina dengan tembusan kepada Menteri Perhubungan, pemberi kuasa kesyahbandaran, tetapi tidak kepada pemberi kuasanya sendiri.
Sumber: Permendagri 1/2023, Pasal 36 (dibaca lengkap); aturan program ini untuk `Yth.` dan sapaan.
"""

ID = "copies"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, article 36"
SURE = True

_ADDED = expression(
    r"\b(?:sebagai laporan|laporan|arsip|pertinggal|(?:untuk|mohon) (?:diketahui|menjadi (?:maklum|perhatian)|perhatian|maklum)|di tempat)\b",
    re.IGNORECASE,
)
_ADDRESSED = expression(
    r"\W*(?P<words>(?:(?:kepada|yth|yang terhormat|the honourable|bapak(?:/ibu)?|ibu(?! kota)|bpk|sdri?|saudara|saudari)\b[.,]?\s*)+)",
    re.IGNORECASE,
)
"""Words before an office that address its holder."""
_TO = expression(r"to(?:\[[^\]]*\])?\.office(?:\.\w+)?")
"""The key path of the office of an addressee."""
_TITLE = expression(r"\s*tembusan\s*(?:/\s*copies to\s*)?", re.IGNORECASE)
_SEKDA = "sekretaris daerah"


def check(case: Case) -> Iterator[Problem]:
    """Yield what copies say too much, and who should get one and does not."""
    for said in open_texts(case):
        for start, end in _added(said) if said.id.startswith("copies") else ():
            message = _("a copy has the addition {text}", text=said.quoted(said.text[start:end]))
            yield Problem(said.place(start, end), message, _("give only the office"), ID, LEVEL)
        yield from _addressed(said)
        if _TITLE.fullmatch(said.text):
            message = _("`Tembusan` has no colon")
            yield Problem(said.at, message, _("write `Tembusan:`"), ID, LEVEL)
    letter = case.record
    if case.document.sealed or not isinstance(letter, HeadLetter | OfficeLetter):
        return
    if isinstance(letter, OfficeLetter):
        yield from _represented(letter)
    if letter.signed_by_head:
        yield from _to_itself(letter)
    for source, message, hint in mistaken_copies(letter):
        yield Problem(source, message, hint, ID, LEVEL)


def _to_itself(letter: HeadLetter | OfficeLetter) -> Iterator[Problem]:
    """Yield a copy to the head of region who signs the letter."""
    own = {place.code for place in places_among([letter.issuer])}
    for copy in letter.copies:
        heads = [each for each in named_regions(copy) if each.as_head and each.start == 0]
        if any(each.region.code in own for each in heads):
            head = letter.issuer.head.office["id"]
            message = _("`{office}` signs this letter and needs no copy of it", office=head)
            hint = _("name who else is to know of it, or delete the copy")
            yield Problem(copy.origin.source, message, hint, ID, LEVEL)


def _addressed(said: Wording) -> Iterator[Problem]:
    """Yield what stands before the office of an addressee, which the letter itself addresses."""
    for begin, value in said.leaves:
        words = isinstance(value, Value) and _TO.fullmatch(value.origin.path)
        found = _ADDRESSED.match(value.text) if words and isinstance(value, Value) else None
        if found:
            message = _(
                "{text} stands before the office of an addressee", text=said.quoted(found["words"])
            )
            start, end = (begin + each for each in found.span("words"))
            hint = _("give only the office; the letter prints `Yth.` itself")
            yield Problem(said.place(start, end), message, hint, ID, LEVEL)


def _added(said: Wording) -> Iterator[tuple[int, int]]:
    """Yield where a copy says more than the office: before it, and behind it."""
    addressed = _ADDRESSED.match(said.text)
    if addressed:
        yield addressed.span("words")
    yield from (added.span() for added in _ADDED.finditer(said.text))


def _represented(letter: OfficeLetter) -> Iterator[Problem]:
    """Yield who is not sent a copy of a letter that is signed in the name of the head of region."""
    if letter.on_behalf != "yes":
        return
    copies = [" ".join(copy.casefold().split()) for copy in letter.copies]
    place = letter.entries.place("copies" if letter.copies else "on_behalf")
    head = str(letter.issuer.head.office["id"])
    if not any(head.casefold() in copy for copy in copies):
        message = _(
            "the letter is signed a.n., but `{office}` does not receive a copy", office=head
        )
        yield _missing(place, head, message)
    signatory = letter.signatory
    by_sekda = not isinstance(signatory, Unknown) and _SEKDA in signatory.office["id"].casefold()
    if not by_sekda and not any(_SEKDA in copy for copy in copies):
        message = _(
            "another official signs a.n. the head of region, but `Sekretaris Daerah` "
            "does not receive a copy"
        )
        yield _missing(place, "Sekretaris Daerah", message)


def _missing(place: Source, office: str, message: str) -> Problem:
    hint = _("add `- {office}` to `copies`", office=office)
    return Problem(place, message, hint, ID, LEVEL, missing=office)
