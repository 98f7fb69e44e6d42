"""No name from a sealed sheet stands in any other document of the data folder.

The identity of a witness or victim is kept secret, and whoever discloses it is punished; it is
disclosed no less by a slip in the minutes of another meeting. So the names of all persons under
`sealed`, and of their guardians, are looked for in every agreement, notula and letter of the folder,
in file names and in properties: whole, in small letters or capitals, joined, with dots, by one of
their parts of four letters or more, and by their initials, which are no disguise in a small place.
Words that may be a name but point at nobody (the months, "Putri") are in `templates/law/words.yaml`.
A finding never repeats what it found.

Passes: `korban NNK-TPPO-2026-0001 dirujuk`, with a name only below `sealed`.
Fails:  in minutes, of a person called "Contoh Rekawati": `contoh rekawati`, `Sdri. Rekawati`,
    `C.R.`, `Contoh R.`.
Source: UU 21/2007, articles 24 and 44 (seen in secondary sources); UU 12/2022, articles 69 and 71
    (read in full).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass

from mou_gen.checks.case import Case
from mou_gen.checks.texts import Wording, hidden_texts, open_texts
from mou_gen.errors import Level, Problem
from mou_gen.kinds.secrets import Secrets, initials
from mou_gen.library.words import read_words
from mou_gen.messages import _

ATURAN = """Nama dari lembar tertutup tidak tercantum dalam dokumen lain mana pun di folder data.

Identitas saksi atau korban dirahasiakan dan yang membukanya dipidana; identitas terbuka juga oleh satu
kekeliruan dalam notula rapat lain. Karena itu nama semua orang di bawah `sealed`, beserta walinya, dicari
dalam setiap kesepakatan, notula, dan surat di folder itu, dalam nama berkas dan propertinya: utuh, dengan
huruf kecil atau kapital, disambung, dengan titik, dengan salah satu bagiannya yang terdiri atas empat huruf
atau lebih, dan dengan inisialnya, sebab di tempat kecil inisial tidak menyamarkan. Kata yang dapat menjadi
nama tetapi tidak menunjuk seseorang (nama bulan, "Putri") ada di `templates/law/words.yaml`. Temuan tidak
pernah mengulangi isinya.

Lulus:  `korban NNK-TPPO-2026-0001 dirujuk`, namanya hanya ada di bawah `sealed`.
Gagal:  dalam notula, tentang orang bernama "Contoh Rekawati": `contoh rekawati`, `Sdri. Rekawati`,
    `C.R.`, `Contoh R.`.
Sumber: UU 21/2007, Pasal 24 dan Pasal 44 (dilihat dalam sumber sekunder); UU 12/2022, Pasal 69 dan Pasal 71
    (dibaca lengkap).
"""

ID = "sealed-names"
LEVEL = Level.ERROR
SOURCE = "UU 21/2007, articles 24 and 44; UU 12/2022, articles 69 and 71"
SURE = True

_LETTERS = re.compile(r"[^\W\d_]+")
_SPELT = re.compile(r"(?<![^\W\d_])[^\W\d_](?:[ .\-_]{1,2}[^\W\d_](?![^\W\d_]))+\.?")
_PART = 4


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    """As written."""
    key: str
    """In small letters, without dots."""
    dotted: bool


def check(case: Case) -> Iterator[Problem]:
    """Yield where a sealed name, or a part of one, is said in the open."""
    if case.document.sealed:
        return
    secrets, ordinary = case.folder.secrets(), read_words(case.templates).ordinary
    for said in (*open_texts(case), *hidden_texts(case)):
        for word, message in _given_away(said, secrets, ordinary):
            hint = _("write the case code; names belong below `sealed` of the referral only")
            yield Problem(said.place(word.text), message, hint, ID, LEVEL)


def _given_away(said: Wording, secrets: Secrets, ordinary: Set[str]) -> Iterator[tuple[_Word, str]]:
    """Yield each word of *said* that begins or is part of a sealed name, and what it gives away."""
    words = list(_words(said.text))
    for index, word in enumerate(words):
        for secret in secrets.by_word.get(word.key, ()):
            following = [each.key for each in words[index : index + len(secret.words)]]
            if secret.what != "name":
                continue
            if message := _message(word, following, secret.words, ordinary):
                yield word, message
                break


def _message(word: _Word, following: list[str], name: tuple[str, ...], ordinary: Set[str]) -> str:
    """Return how *word*, with those *following* from it on, gives *name* away; "" if not at all."""
    whole = _(
        "a name from a sealed sheet stands here: {mask}", mask=" ".join("***" for _part in name)
    )
    if len(name) == 1:
        tells = len(word.key) >= _PART or word.text[0].isupper()
        return whole if tells and word.key not in ordinary else ""
    if word.key == "".join(name) or _is_spoken(following, name):
        return whole
    if word.key == initials(name) and (
        word.dotted or (word.text.isupper() and word.key not in ordinary)
    ):
        return _("a name from a sealed sheet stands here: its initials")
    if len(word.key) >= _PART and word.key not in ordinary:
        return _("a name from a sealed sheet stands here: a part of it, ***")
    return ""


def _is_spoken(following: list[str], name: tuple[str, ...]) -> bool:
    """Return whether *following* are the words of *name*, those after the first perhaps as initials."""
    if following[0] != name[0]:
        return False
    if following[1:2] == [initials(name[1:])]:
        return True
    others = zip(following[1:], name[1:], strict=False)
    return len(following) == len(name) and all(word in (part, part[0]) for word, part in others)


def _words(text: str) -> Iterator[_Word]:
    """Yield the words of *text*; letters that are spelt one by one are one word."""
    end = 0
    for spelt in _SPELT.finditer(text):
        yield from _plain(text[end : spelt.start()])
        yield _Word(spelt[0], "".join(_LETTERS.findall(spelt[0])).casefold(), dotted=True)
        end = spelt.end()
    yield from _plain(text[end:])


def _plain(text: str) -> Iterator[_Word]:
    for found in _LETTERS.finditer(text):
        yield _Word(found[0], found[0].casefold(), dotted=False)
