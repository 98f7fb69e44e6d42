"""A document uses the legal terms in force on its date.

Laws change their terms as views change: the law on personal data says *pelindungan*, where the
older laws on children and witnesses say *perlindungan*; a `penyandang cacat` is now a `penyandang
disabilitas`; stamp duty is Rp10.000; a child is whoever is under 18. Text retyped from an old document keeps the old terms.
Passages about an earlier year, and titles of laws, keep theirs.

Passes: `pelindungan data pribadi`; `perlindungan anak`; `perlindungan saksi dan korban`; `UU 4/1997
        tentang Penyandang Cacat`; any of these terms in a document from before its law.
Fails:  `perlindungan data pribadi` in an agreement of 2026; `penyandang cacat`; `bea meterai sebesar Rp6.000,00`; `anak,
        yaitu seseorang yang belum berusia 21 (dua puluh satu) tahun`; `korban yang belum berusia 17 (tujuh belas) tahun didampingi ...,
        kecuali apabila anak tersebut meminta lain`; the levels of danger as `Normal, Siaga, Waspada, dan Awas`;
        `tempat pembuangan akhir`; `Tindak Pidana Perdagangan Manusia`.
Not seen: a term that is not in the table; an age below 17, from which some children may be treated otherwise.
Source: the laws that the table names, such as UU 27/2022, UU 8/2016, article 148, and UU 10/2020,
        article 5 (read); UU 35/2014, article 1, for the age, and Permen ESDM 15/2011 for the levels (seen in secondary
        sources). The table is `terms` in `templates/law/institutions.yaml`; each entry says
        how sure it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from decimal import Decimal

from mou_gen.checks.case import Case
from mou_gen.checks.dated_words import told_of_then, written_instead, wrong_and_named
from mou_gen.checks.laws.cited_laws import cited_laws
from mou_gen.checks.wording import Wording, any_word, open_texts
from mou_gen.data.values import Unknown
from mou_gen.errors import Level, Problem
from mou_gen.language.facts import FactKind
from mou_gen.language.figures import is_integral
from mou_gen.library.institutions import read_terms
from mou_gen.library.law import Law, read_law
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "statutory-terms"
LEVEL = Level.WARNING
SOURCE = "UU 27/2022; UU 8/2016, article 148; UU 10/2020, article 5"
SURE = True
ATURAN = """Dokumen memakai istilah undang-undang yang berlaku pada tanggalnya.

Istilah undang-undang berubah seiring dengan perubahan pandangan: undang-undang tentang data pribadi
menulis *pelindungan*, sedangkan undang-undang yang lebih tua tentang anak dan saksi menulis
*perlindungan*; `penyandang cacat` kini `penyandang disabilitas`; bea meterai kini Rp10.000; anak ialah orang yang belum berusia 18 tahun. Teks
yang diketik ulang dari dokumen lama membawa istilah lama. Uraian tentang tahun yang lampau dan
judul peraturan tetap memakai istilahnya.

Lulus:  `pelindungan data pribadi`; `perlindungan anak`; `perlindungan saksi dan korban`; `UU 4/1997 tentang
        Penyandang Cacat`; setiap istilah itu dalam dokumen sebelum undang-undangnya.
Gagal:  `perlindungan data pribadi` dalam kesepakatan tahun 2026; `penyandang cacat`; `bea meterai sebesar Rp6.000,00`; `anak,
        yaitu seseorang yang belum berusia 21 (dua puluh satu) tahun`; `korban yang belum berusia 17 (tujuh belas) tahun didampingi ...,
        kecuali apabila anak tersebut meminta lain`; tingkat bahaya ditulis `Normal, Siaga, Waspada, dan Awas`;
        `tempat pembuangan akhir`; `Tindak Pidana Perdagangan Manusia`.
Tidak terlihat: istilah di luar daftar; usia di bawah 17 tahun, yang dapat membedakan sebagian anak.
Sumber: undang-undang yang disebut dalam daftar, antara lain UU 27/2022, UU 8/2016, Pasal 148, dan UU 10/2020,
        Pasal 5 (dibaca); UU 35/2014, Pasal 1, tentang usia anak, dan Permen ESDM 15/2011 tentang tingkat bahaya (dilihat
        dalam sumber sekunder). Daftarnya `terms` dalam `templates/law/institutions.yaml`; setiap butir menyebut
        kepastiannya.
"""

_TITLE = expression(r"\s*,?\s*(?:tentang|on|concerning)\b[^;.(]{0,250}", re.IGNORECASE)
_CALLED = expression(
    r"\b(?:Badan|Balai|Kementerian|Menteri|Dinas|Lembaga|Direktorat|Komisi|UPTD?|Unit|Agency|Ministry|Office)"
    r"(?:\s+\w+){0,4}\s+$|\b(?:bekas|eks)(?:\s+lokasi)?\s+$"
)
"""What stands before the name of an institution, which another rule looks at, and before what is no more."""
_NEAR = 80


def check(case: Case) -> Iterator[Problem]:
    """Yield each term that the law had given up by the date of the document."""
    date = case.record.date
    if isinstance(date, Unknown):
        return
    said_openly = tuple(open_texts(case))
    if date >= _STAMP_DUTY_SINCE:
        for said in said_openly:
            yield from _stamp_duty(said)
    for said in said_openly:
        yield from _childhood(said)
        yield from _levels_of_danger(said)
    wrong = wrong_and_named(read_terms(case.templates).values(), date, said_openly)
    law = read_law(tuple(case.templates))
    for said in said_openly if wrong else ():
        for each in wrong:
            for found in any_word(each.names).finditer(said.text):
                if _may_be_another(said.text, found) or _is_name(said, found, law):
                    continue
                if not told_of_then(said.text, each, date):
                    message = _(
                        "{term} is not the term of the law in force", term=said.quoted(found[0])
                    )
                    place = said.place(*found.span())
                    yield Problem(place, message, written_instead(each, date), ID, LEVEL)


_STAMP_DUTY = Decimal(10_000)
_STAMP_DUTY_SINCE = dt.date(2022, 1, 1)
"""UU 10/2020, article 5: the rate; through 2021, stamps of older rates could be used together."""
_STAMPED = expression(
    r"\b(?:meterai|stamp\s+dut(?:y|ies)|duty\s+stamps?)\b(?:\s+[^\W\d_]+){0,4}?\s*$", re.IGNORECASE
)
_OF_THEN = expression(r"(?<!\d)(?:19\d\d|20[01]\d|2020)(?!\d)")


def _stamp_duty(said: Wording) -> Iterator[Problem]:
    """Yield an amount of stamp duty that is not the rate of today, nor that of several originals."""
    for fact in said.facts(FactKind.MONEY):
        before = said.text[max(0, fact.start - _NEAR) : fact.start]
        currency, amount = fact.value
        if currency != "IDR" or not _STAMPED.search(before) or _OF_THEN.search(said.text):
            continue
        if not amount or not is_integral(amount / _STAMP_DUTY):
            message = _("{amount} is no stamp duty", amount=said.quoted(fact.text))
            hint = _("write Rp10.000,00 for each original (UU 10/2020, article 5)")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_PERSONS = r"(?:seseorang|seorang|(?:setiap\s+|orang-)?orang|mereka|individu|siapa\s+pun|(?:any\s+|every\s+|a\s+|all\s+)?(?:persons?|people|human\s+beings?)|those|anyone|someone|everyone)"
_NOT_YET = (
    r"(?:(?:yang|who|that)\s+)?(?:(?:masih|is|are|has|have)\s+)*"
    r"(?:belum(?:\s+(?:genap|mencapai))?(?:\s+(?:berusia|berumur|usia|umur))?"
    r"|(?:berusia|berumur)\s+(?:di\s+bawah|kurang\s+dari)|di\s+bawah(?:\s+(?:usia|umur))?"
    r"|not\s+yet(?:\s+(?:reached|attained))?(?:\s+the\s+age\s+of)?|under(?:\s+the\s+age\s+of)?|below(?:\s+the\s+age\s+of)?|(?:younger|less)\s+than)\s+$"
)
_CHILD_IS = expression(
    r"\b(?:anak(?:-anak)?(?:\s+(?:korban|saksi))?|(?:child|children)(?:\s+(?:victims?|witness(?:es)?))?)[,\s]{1,3}"
    r"(?:\(\s*)?(?:(?:yaitu|yakni|ialah|adalah|that\s+is|namely|i\.e\.|means?|meaning|being|is|are)[,\s]{1,3}(?:to\s+say,?\s+)?)?"
    rf"{_PERSONS}\s+{_NOT_YET}",
    re.IGNORECASE,
)
"""Before the age up to which somebody is a child: "anak, yaitu seseorang yang belum berusia"."""
_YOUNGER = expression(
    rf"\b(?:{_PERSONS}|korban|saksi|victims?|witness(?:es)?)\s+{_NOT_YET}", re.IGNORECASE
)
_IS_A_CHILD = expression(
    r"(?:\s+(?:years?(?:\s+(?:old|of\s+age))?|of\s+age|old))?\s+(?:adalah|ialah|merupakan|disebut(?:\s+sebagai)?|dianggap(?:\s+sebagai)?|diperlakukan\s+sebagai"
    r"|(?:is|are)(?:\s+(?:called|deemed|considered|treated\s+as|regarded\s+as))?)\s+(?:a\s+|seorang\s+)?(?:anak|child(?:ren)?)\b",
    re.IGNORECASE,
)
_VICTIM = expression(
    rf"\b(?:korban|saksi|penyintas|victims?|witness(?:es)?|survivors?)\s+{_NOT_YET}", re.IGNORECASE
)
_THAT_CHILD = expression(
    r"[^.;]{0,200}?\b(?:anak\s+(?:tersebut|itu|dimaksud|yang\s+bersangkutan)|(?:the|that)\s+(?:said\s+)?child(?:ren)?)\b",
    re.IGNORECASE,
)
"""Behind the age below which a victim stands, calls the victim a child: "unless the child asks otherwise"."""
_TAKEN_FOR_18 = (17, 19, 20, 21)
"""Ages for which other laws have an end of youth; a lower one may set some children apart."""
_OTHER_AGES = expression(
    r"\b(?:tunjangan|pensiun|tanggungan|kartu\s+identitas|KIA|\w*[kn]awin\w*|\w*nikah\w*|identity\s+cards?|marri\w+|jaminan|asuransi|peserta|BPJS|ahli\s+waris|allowances?|pensions?|insur\w+|dependants?|beneficiar\w+)\b",
    re.IGNORECASE,
)
"""Of what has ages of its own: marriage 19 (UU 16/2019), the identity card of a child 17 (Permendagri 2/2016)."""
_OF_AGE = 18
_MONTHS = 12


def _childhood(said: Wording) -> Iterator[Problem]:
    """Yield another age than 18 up to which a person is said to be a child."""
    if not _CHILD.search(said.text) or _OTHER_AGES.search(said.text):
        return
    for fact in said.facts(FactKind.DURATION, FactKind.NUMBER):
        before = said.text[max(0, fact.start - _NEAR) : fact.start]
        age = fact.value[0] / _MONTHS if fact.kind is FactKind.DURATION else fact.value
        defined = age != _OF_AGE and _CHILD_IS.search(before)
        called = (
            age > _OF_AGE and _YOUNGER.search(before) and _IS_A_CHILD.match(said.text, fact.end)
        )
        meant = (
            age in _TAKEN_FOR_18
            and _VICTIM.search(before)
            and _THAT_CHILD.match(said.text, fact.end)
        )
        if defined or called or meant:
            message = _("{age}: a child is a person under 18", age=said.quoted(fact.text))
            hint = _("write 18 (UU 35/2014, article 1; UU 21/2007, article 1)")
            yield Problem(said.place(fact.start, fact.end), message, hint, ID, LEVEL)


_CHILD = expression(r"\b(?:anak|child)", re.IGNORECASE)
_LEVELS = ("Normal", "Waspada", "Siaga", "Awas")
_LEVEL = expression(rf"\b(?:{'|'.join(_LEVELS)})\b(?!\s[IV]{{1,3}}\b)")
"""One of them; "Siaga III" is one of the levels of a river."""
_JOINT = expression(
    r"\)?(?:\s\([^()]{1,40}\))?[,;/]?\s(?:(?:dan|atau|serta|and|or)\s+)?(?:(?:lalu|kemudian|then)\s+)?(?:(?:kembali|again|back\s+to)\s+)?"
    r"(?:(?:[Tt]ingkat|[Ll]evel|[Ss]tatus)\s+)?(?:[IV]{1,3}\s\(?)?"
)
"""Between two levels of a list: "Waspada (alert), Siaga", "Level II (Waspada), Level III (Siaga)"."""
_HISTORY = expression(r"\b(?:lalu|kemudian|then|kembali|again|back)\b", re.IGNORECASE)
"""Says that the levels followed each other in time."""
_FEW = 3


def _levels_of_danger(said: Wording) -> Iterator[Problem]:
    """Yield a list of levels of danger that neither rises nor falls from one to the next."""
    for first, last, ranks in _lists_of_levels(said.text):
        text = said.text[first:last]
        is_list = len({*ranks}) == len(ranks) >= _FEW and not _HISTORY.search(text)
        if is_list and ranks not in (sorted(ranks), sorted(ranks, reverse=True)):
            message = _("{levels}: not in the order of their danger", levels=said.quoted(text))
            hint = _(
                "write them in the order `{order}` (Permen ESDM 15/2011; seen in secondary sources)",
                order=", ".join(_LEVELS),
            )
            yield Problem(said.place(first, last), message, hint, ID, LEVEL)


def _lists_of_levels(text: str) -> Iterator[tuple[int, int, list[int]]]:
    """Yield where each list of levels in *text* starts and ends, and the rank of each of them."""
    listed: list[re.Match[str]] = []
    for found in (*_LEVEL.finditer(text), None):
        if listed and not (found and _JOINT.fullmatch(text, listed[-1].end(), found.start())):
            yield listed[0].start(), listed[-1].end(), [_LEVELS.index(each[0]) for each in listed]
            listed = []
        if found:
            listed.append(found)


_DUMP = "tempat pembuangan"
_WASTE = expression(r"\b(?:sampah|waste|residu|TPA|TPS)\b", re.IGNORECASE)
_STREET = expression(r"\b(?:Jalan|Jl\.|Gang)\s+$")
_NO_MORE = expression(r"\s+(?:yang\s+)?(?:lama|telah\s+ditutup|sudah\s+ditutup)\b", re.IGNORECASE)


def _may_be_another(text: str, found: re.Match[str]) -> bool:
    """Return whether what is *found* in *text* may be no place for waste, which alone the law renames: soil and silt are dumped too."""
    if not found[0].casefold().startswith(_DUMP):
        return False
    is_named = _STREET.search(text, max(0, found.start() - _NEAR), found.start())
    return bool(is_named or _NO_MORE.match(text, found.end()) or not _WASTE.search(text))


def _is_name(said: Wording, found: re.Match[str], law: Law) -> bool:
    """Return whether what is *found* is part of the title of a law, or of the name of an institution."""
    before = said.text[max(0, found.start() - _NEAR) : found.start()]
    if _CALLED.search(before):
        return True
    titles = (_TITLE.match(said.text, cited.end) for cited in cited_laws(said.text, law.kinds))
    return any(title and title.start() <= found.start() < title.end() for title in titles)
