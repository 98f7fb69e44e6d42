"""A law is cited with the number, the year and the title that belong together.

It is easy to type the number from one line of a legal basis and the title from the next: the law on
witnesses and victims with the number of the law on trafficking. Both laws exist, so nobody notices,
and the document rests on a law that says nothing about its subject. Where a text cites a law with
its title, the rule compares the title with the lists `instruments.csv` and `titles.csv` in `templates/law`.

Passes: `UU 21/2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang`; `UU 21/2007 tentang
        Pemberantasan TPPO`; `Law Number 21 of 2007 on Eradicating Human Trafficking`; any title of
        a law that is not in the list.
Fails:  `UU 21/2007 tentang Perlindungan Saksi dan Korban`; `UU 18/2008 tentang Pengelolaan Limbah`; `UU 12/2007 tentang Pemberantasan Tindak Pidana
        Perdagangan Orang`; `Law Number 21 of 2007 on Regional Government`; `UU 23/2014 tentang Pemerintah
        Daerah`; the title of Permendagri 22/2020 under the number 20/2022; `key: uu-18-2009` in the legal basis with the title
        `Karantina Hewan, Ikan, dan Tumbuhan`, or with that of `Undang-Undang Nomor 21 Tahun 2019`; with a warning, `uu-24-2009`, on the
        flag and the language, in an agreement on disaster management that does not have `uu-24-2007`, or `uu-24-2013` where nothing there is about population while an agreement under it, or its own text, cites
        `uu-24-2007`, and `uu-24-2007` in
        place of `uu-21-2007`, on which the agreement above rests; `uu-21-2007` in an agreement on wildlife; one on waste that cites
        `uu-32-2009` and lacks `uu-18-2008`; `PP 35/2023 tentang Ketentuan Umum dan Tata Cara Pemungutan Pajak Daerah`; `Perpres 67/2012 tentang Penanggulangan Tuberkulosis`, which is of 2021
        in the legal basis of the agreement.
Not seen: a wrong number without a title; the title of a law that is not in the list, nor cited by the agreement; an English
        title that is not that of another law, since there is no official translation.
Source: the laws themselves, whose titles were read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import CitedLaw, cited_laws
from mou_gen.checks.laws.keyed_laws import bare_title, keyed_laws
from mou_gen.checks.laws.misdated_laws import misdated_laws
from mou_gen.checks.laws.mistaken_laws import (
    exchanged_laws,
    missing_laws,
    mistaken_laws,
    replaced_laws,
    strange_laws,
)
from mou_gen.checks.wording import texts
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem, Source
from mou_gen.library.law import Law, read_law
from mou_gen.messages import _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

ID = "instrument-titles"
LEVEL = Level.ERROR
SOURCE = "house rule"
SURE = True
ATURAN = """Nomor, tahun, dan judul peraturan yang dikutip berasal dari satu peraturan.

Saat mengetik dasar hukum, mudah terjadi bahwa nomor diambil dari satu baris dan judul dari baris
berikutnya: undang-undang tentang saksi dan korban dengan nomor undang-undang perdagangan orang.
Keduanya ada sehingga kekeliruan itu tidak mencolok, padahal dokumen itu bersandar pada
undang-undang yang tidak mengatur hal tersebut. Jika teks mengutip peraturan beserta judulnya, judul
itu dibandingkan dengan daftar `instruments.csv` dan `titles.csv` dalam `templates/law`.

Lulus:  `UU 21/2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang`; `UU 21/2007 tentang Pemberantasan
        TPPO`; `Law Number 21 of 2007 on Eradicating Human Trafficking`; judul peraturan di luar daftar.
Gagal:  `UU 21/2007 tentang Perlindungan Saksi dan Korban`; `UU 18/2008 tentang Pengelolaan Limbah`; `UU 12/2007 tentang Pemberantasan Tindak Pidana
        Perdagangan Orang`; `Law Number 21 of 2007 on Regional Government`; `UU 23/2014 tentang Pemerintah
        Daerah`; judul Permendagri 22/2020 dengan nomor 20/2022; `key: uu-18-2009` dalam dasar hukum dengan judul `Karantina
        Hewan, Ikan, dan Tumbuhan`, atau dengan judul `Undang-Undang Nomor 21 Tahun 2019`; dengan peringatan, `uu-24-2009`, tentang bendera
        dan bahasa, dalam kesepakatan tentang penanggulangan bencana yang tidak memuat `uu-24-2007`, atau `uu-24-2013` jika tidak ada
        yang menyangkut kependudukan, sedangkan perjanjian di bawahnya atau teksnya sendiri mengutip `uu-24-2007`, dan `uu-24-2007` sebagai ganti
        `uu-21-2007` yang menjadi dasar kesepakatan di atasnya; `uu-21-2007` dalam kesepakatan tentang satwa liar; kesepakatan tentang sampah yang memuat
        `uu-32-2009` tanpa `uu-18-2008`; `PP 35/2023 tentang Ketentuan Umum dan Tata Cara Pemungutan Pajak Daerah`; `Perpres 67/2012 tentang Penanggulangan Tuberkulosis`, yang
        bertahun 2021 dalam dasar hukum kesepakatan itu.
Tidak terlihat: nomor yang keliru tanpa judul; judul peraturan di luar daftar yang juga tidak dikutip kesepakatan; judul dalam bahasa Inggris yang
        bukan judul peraturan lain, karena tidak ada terjemahan resmi.
Sumber: peraturan itu sendiri, yang judulnya dibaca.
"""

_OPENS = {
    "id": expression(r"\s*,?\s*(?:tentang|mengenai)\s+", re.IGNORECASE),
    "en": expression(
        r"\s*,?\s*(?:on|concerning|regarding|about|relating to)\s+(?:the\s+)?", re.IGNORECASE
    ),
}
_WORD = expression(r"[^\W_]+")
_ENDS = expression(
    r"[;.:(\n]|,? (?:sebagaimana|as amended|beserta|berikut|juncto|jo\b)", re.IGNORECASE
)
_LONGEST = 300
_GOES_ON = expression(r"[a-z]+\s+[a-z]+\b")
"""Words behind a title that are no part of it: "dan dimaksudkan", but not "dan Perempuan"."""
_COMPARED = ("uu", "pp", "perpres")
"""Kinds of which no two laws have one title, but for those in the stock."""
_LONG = 3
"""Words of a title that no law outside of the stock has by chance, in a translation."""
_OF_ONE = 8
"""Words of a title that no two regulations of ministers have by chance."""
_NEAR = 2
"""Letters that a word may have too many or too few and still be meant for another."""


def check(case: Case) -> Iterator[Problem]:
    """Yield each law that is cited with the title of another, or with a title misspelt."""
    law = read_law(tuple(case.templates))
    for said in texts(case):
        for cited in cited_laws(said.text, law.kinds):
            for tag in _OPENS:
                if title := _title_at(said.text, cited.end, tag, _title(cited.key, tag, law)):
                    name = said.quoted(said.text[cited.start : cited.end])
                    place = said.place(cited.start, cited.end)
                    yield from _compared(_Cited(cited, name, place), title, tag, law)
    yield from _keyed(case, law)
    yield from _misdated(case, law)
    yield from _mistaken(case, law)


def _mistaken(case: Case, law: Law) -> Iterator[Problem]:
    """Yield each key of the legal basis of *case* that stands for another law, once."""
    told = set[str]()
    for key, message in _of_another_law(case, law):
        if key not in told:
            told.add(key)
            hint = _("correct the key, or cite both laws")
            yield Problem(key.origin.source, message, hint, ID, Level.WARNING)
    for meant in () if told else missing_laws(case, law):
        message = _(
            "`{key}` ({title}), on the subject of this agreement, is missing",
            key=meant.key,
            title=meant.title["id"],
        )
        place = case.record.entries.place("legal_basis")
        yield Problem(place, message, _("add it to the legal basis"), ID, Level.WARNING)
    for key, own in strange_laws(case, law):
        if key not in told:
            message = _(
                "nothing here is about the subject of `{key}` ({title})",
                key=key,
                title=own.title["id"],
            )
            hint = _("write the law on the subject of this agreement, or delete this one")
            yield Problem(key.origin.source, message, hint, ID, Level.WARNING)


def _of_another_law(case: Case, law: Law) -> Iterator[tuple[SourcedText, str]]:
    for key, meant in mistaken_laws(case, law):
        message = _(
            "`{key}` is not about the subject of this agreement, but `{meant}` is",
            key=key,
            meant=meant.key,
        )
        yield key, message
    for key, meant in exchanged_laws(case, law):
        message = _(
            "nothing here is about `{key}`, and `{meant}` is cited beside it",
            key=key,
            meant=meant.key,
        )
        yield key, message
    for key, meant in replaced_laws(case, law):
        message = _(
            "nothing here is about `{key}`, and `{meant}`, on the subject of the agreement above, is missing",
            key=key,
            meant=meant.key,
        )
        yield key, message


def _misdated(case: Case, law: Law) -> Iterator[Problem]:
    """Yield each law that the agreement of *case* cites with the same title and another number or year."""
    for found in misdated_laws(case, law):
        said, cited = found.said, found.law
        message = _(
            "{law} has the title that {other} has in {file}",
            law=said.quoted(said.text[cited.start : cited.end]),
            other=f"`{found.right}`",
            file=found.file,
        )
        hint = _("look up its number and its year, and write them in both places")
        place = said.place(cited.start, cited.end)
        yield Problem(place, message, hint, ID, Level.WARNING)


@value_class
class _Cited:
    """A law, as a text names it."""

    law: CitedLaw
    name: str
    place: Source


def _keyed(case: Case, law: Law) -> Iterator[Problem]:
    """Yield each law of the legal basis whose key is that of another law than its title."""
    for each in keyed_laws(case, law.kinds):
        name = f"`{each.key}`"
        if each.is_bare:
            for tag, title in each.titles.items():
                cited = _Cited(each.law, name, title.origin.source)
                for problem in _compared(cited, bare_title(title, law.kinds), tag, law):
                    yield replace(problem, level=Level.WARNING)
        elif each.law.key not in {other.key for other in each.cited}:
            message = _("{law} is the key of another law than its title says", law=name)
            hint = _("write the key and the title of one law")
            yield Problem(each.key.origin.source, message, hint, ID, Level.WARNING)


def _title_at(text: str, end: int, language: str, right: str) -> str:
    """Return what *text* gives for a title from *end* on; "" where it gives none.

    A title may itself say "sebagaimana telah diubah dengan": where all of the *right* one is there, that is it.
    """
    opened = _OPENS[language].match(text, end)
    if opened is None:
        return ""
    rest = text[opened.end() : opened.end() + max(_LONGEST, 2 * len(right))]
    if right and _begins(rest, right):
        return right
    rest = rest[:_LONGEST]
    stop = _ENDS.search(rest)
    return rest[: stop.start()] if stop else rest


def _compared(named: _Cited, title: str, language: str, law: Law) -> Iterator[Problem]:
    cited, name, place = named.law, named.name, named.place
    right = _title(cited.key, language, law)
    if right and _begins(title, right):
        return
    if other := _law_of(title, language, law, known=bool(right)):
        message = _("{law} is cited with the title of {other}", law=name, other=law.short(other))
        if level := _gravity(cited, other, law, known=bool(right)):
            yield Problem(place, message, _hint(right), ID, level)
    elif right and language == "id" and (level := _differs(title, right)):
        message = _("{law} has another title", law=name)
        yield Problem(place, message, _hint(right), ID, level)


def _gravity(cited: CitedLaw, other: str, law: Law, *, known: bool) -> Level | None:
    """Return how grave it is that *cited* has the title of the law *other*; None where both may have it.

    Of a law that has its own title in the list it is an error. Of one that has not, an earlier or a later
    law may have had the title: only the stock has each law of its titles.
    """
    kind, number, year = other.rsplit("-", 2)
    alike = (cited.number == int(number)) + (cited.year == int(year))
    if known or (cited.kind in _COMPARED and other in law.instruments):
        return LEVEL
    if cited.kind == kind:
        return Level.WARNING if alike or other in law.instruments else None
    return Level.WARNING if cited.kind and alike == _BOTH else None


_BOTH = 2
"""Number and year."""


def _title(key: str, language: str, law: Law) -> str:
    return law.titles.get(key, {}).get(language, "").removeprefix("the ")


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in _WORD.findall(text))


def _begins(title: str, right: str) -> bool:
    """Return whether *title* begins with the words of *right*, in any case."""
    words = _words(right)
    return _words(title)[: len(words)] == words


def _law_of(title: str, language: str, law: Law, *, known: bool) -> str:
    """Return the last law whose title *title* is, up to a comma or its end; "" where there is none."""
    found = ""
    for key in law.titles:
        right = _title(key, language, law)
        long = known or language == "id" or len(_words(right)) >= _LONG
        own = key.rsplit("-", 2)[0] in _COMPARED or len(_words(right)) >= _OF_ONE
        if right and long and own and _is_title(title, right):
            found = key
    return found


def _is_title(title: str, right: str) -> bool:
    if not _begins(title, right):
        return False
    *_before, last = islice(_WORD.finditer(title), len(_words(right)))
    rest = title[last.end() :].strip()
    return not rest or not rest[0].isalpha() or bool(_GOES_ON.match(rest))


def _differs(title: str, right: str) -> Level | None:
    """Return how grave it is that *title* is no form of *right*; None where it may be a short one."""
    words, meant = _WORD.findall(title), _words(right)
    for word, due in zip(words, meant, strict=False):
        if word.casefold() == due:
            continue
        if _is_misspelt(word.casefold(), due):
            return Level.WARNING
        if word.isupper():
            return None
        if not set(_words(_given(title))) & set(meant):
            return LEVEL
        astray = (
            _goes_astray(_WORD.findall(_given(title)), meant, word)
            or _is_exchanged(words, meant, word)
            or sorted(each.casefold() for each in words[: len(meant)]) == sorted(meant)
        )
        return Level.WARNING if astray else None
    return None


_CAPITALS = expression(
    r"[A-Z]\w*(?:[\s-]+(?:(?:dan|serta|atau|di|dalam|atas|bagi|tentang|pada|untuk|dengan|oleh|secara|terhadap|kepada|sebagai"
    r"|menjadi|yang)\s+)*[A-Z]\w*)*"
)


def _given(title: str) -> str:
    """Return what of *title* is surely one: its words in capitals, and small ones between them."""
    capitals = _CAPITALS.match(title)
    return capitals[0] if capitals else title


def _goes_astray(words: list[str], meant: tuple[str, ...], word: str) -> bool:
    """Return whether a title begins as *meant* and goes on, from *word*, with another name: "Pengelolaan Limbah"."""
    begun = words.index(word) if word in words else 0
    name = next((each for each in words[begun:] if each[0].isupper()), "") if begun else ""
    return bool(name) and not (
        name.isupper() or name.casefold() in meant or _OTHER_INSTRUMENT.match(name)
    )


_OTHER_INSTRUMENT = expression(
    r"(?:Peraturan|Keputusan|Undang|Instruksi|Surat|Qanun|Kesepakatan|Perjanjian|Pasal|Lampiran|Bupati|Wali|Gubernur|Menteri|Kabupaten|Kota|Provinsi)\b",
    re.IGNORECASE,
)
"""Begins what stands beside a law, behind its title: "Pelindungan Pekerja Migran dan Peraturan Daerah"."""


def _is_exchanged(words: list[str], meant: tuple[str, ...], word: str) -> bool:
    """Return whether a title begins with a *word* that *meant* has not: "Penanganan Bencana Alam"."""
    given = words[: len(meant)]
    return (
        word == given[0]
        and word.casefold() not in meant
        and bool({each.casefold() for each in given[1:]} & {*meant})
        and all(each[0].isupper() or len(each) <= _SMALL for each in given)
    )


_SMALL = 5
"""Letters of the longest word that titles write small: "serta", "untuk"."""


def _is_misspelt(word: str, due: str) -> bool:
    """Return whether *word* is *due* with an ending or one letter too many, too few or wrong."""
    one, other = sorted((word, due), key=len)
    if len(one) <= len(other) // 2 or len(other) - len(one) > _NEAR:
        return False
    if other.startswith(one):
        return True
    differing = next(n for n, letter in enumerate(one) if letter != other[n])
    return one[differing:] == other[differing + 1 :] or (
        len(one) == len(other) and one[differing + 1 :] == other[differing + 1 :]
    )


def _hint(right: str) -> str:
    if not right:
        return _("write the number and the year of the law that you mean")
    return _("its title is `{title}`; write the number or the title that you mean", title=right)
