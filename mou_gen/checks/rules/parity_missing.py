"""Neither language says much more than the other, and neither is left untranslated.

A paragraph in one language only is refused when the file is read. What remains to be found is a
sentence that was dropped, or a text that was copied into both columns to be translated later. A
sentence is missing where the other text has few of its words, and both texts are more alike in
length without it. How many sentences each has tells nothing: a translator joins and parts them.

Passes: two sentences in Indonesian beside one in English that says what both say.
Fails:  two sentences in Indonesian beside the first of them in English;
        `Penguatan dan Pemulihan` in both columns; a plain list with fewer items in one language; a list
        within a sentence that lacks an item of the list in the other language, which is said nowhere else, as `orang tua, anak, atau saudara
        kandungnya` beside `parent or child`, or `pelatihan, sertifikasi, dan
        penempatan` beside `training and certification`; `dan/atau` beside words that join nothing.
Source: Perpres 63/2019, article 26 (seen in secondary sources): the foreign text is an
equivalent of the Indonesian one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from math import log

from mou_gen.checks.case import Case
from mou_gen.checks.parity.dropped_items import dropped_items
from mou_gen.checks.parity.pairs import LanguageVersion, pairs
from mou_gen.checks.wording import pieces
from mou_gen.document import Value
from mou_gen.errors import Level, Problem, Source
from mou_gen.language.asides import ASIDE
from mou_gen.language.dictionary import Dictionary, Meaning, Term, unanswered
from mou_gen.language.language_detection import SMALL_WORDS, word_count
from mou_gen.library.dictionary import read_dictionary
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "parity-missing"
LEVEL = Level.WARNING
SOURCE = "Perpres 63/2019, article 26(3)"
SURE = True
ATURAN = """Naskah dalam satu bahasa tidak memuat jauh lebih banyak daripada dalam bahasa lain, dan semuanya telah diterjemahkan.

Paragraf yang hanya ada dalam satu bahasa sudah ditolak ketika berkas dibaca. Yang masih harus
ditemukan ialah kalimat yang hilang, atau teks yang disalin ke kedua kolom untuk diterjemahkan
kemudian. Suatu kalimat hilang jika teks lainnya memuat hanya sedikit dari kata-katanya, dan
panjang kedua teks lebih sebanding tanpa kalimat itu. Jumlah kalimat tidak dibandingkan: penerjemah
boleh menggabungkan dan memisahkannya.

Lulus:  dua kalimat bahasa Indonesia di samping satu kalimat bahasa Inggris yang mengatakan keduanya.
Gagal:  dua kalimat bahasa Indonesia di samping hanya kalimat pertamanya dalam bahasa Inggris;
        `Penguatan dan Pemulihan` dalam kedua kolom; deretan dengan jumlah unsur yang berbeda; deretan dalam kalimat
        yang kekurangan satu unsur dari naskah lain, yang tidak disebut di tempat lain, seperti `orang tua, anak, atau
        saudara kandungnya` di samping `parent or child`, atau `pelatihan, sertifikasi, dan penempatan` di samping
        `training and certification`; `dan/atau` di samping teks yang tidak menggabungkan apa pun.
Sumber: Perpres 63/2019, Pasal 26 (dilihat dalam sumber sekunder): naskah bahasa asing adalah
padanan naskah bahasa Indonesia.
"""

_LEAST = 60  # letters; what is shorter varies too much
_USUAL = 1.1  # Indonesian to English, in letters
_TWICE_AS_LONG = {"id": 2.1, "en": 1.8}
_NAME = 3  # words; what is shorter is rarely more than a name
_SMALL = frozenset().union(*SMALL_WORDS.values())
_TITLES = ("title", "subject", "meeting")


def check(case: Case) -> Iterator[Problem]:
    """Yield each pair of *case* of which one side says much less."""
    dictionary = read_dictionary(case.templates)
    for first, second in pairs(case):
        copies = [
            place
            for text, place, title in _twins(first, second)
            if _untold(text, title) or (title and _is_indonesian(text, dictionary))
        ]
        for place in copies:
            message = _("both languages have the same words")
            yield Problem(place, message, _("translate them into English"), ID, LEVEL)
        if not copies and max(len(first.text), len(second.text)) >= _LEAST:
            yield from _shorter(first, second, dictionary)
        fewer = list(_fewer_items(first, second, dictionary))
        yield from fewer or _without_an_item(first, second, dictionary)
        yield from _not_joined(first, second)


def _shorter(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield that one of both lacks a sentence of the other, or is much shorter than it."""
    for short, long in ((second, first), (first, second)):
        if _lacks(short, long, dictionary) or _is_much_shorter(short, long, dictionary):
            yield _told(short, long)
            return


def _told(short: LanguageVersion, long: LanguageVersion) -> Problem:
    message = _(
        "the {language} text says less than the {other} text",
        language=short.name,
        other=long.name,
    )
    hint = _("compare them sentence by sentence, and add what is missing")
    return Problem(short.whole(), message, hint, ID, LEVEL)


def _is_much_shorter(short: LanguageVersion, long: LanguageVersion, dictionary: Dictionary) -> bool:
    """Return whether *long* is about twice as long as usual, and has words that *short* has not."""
    most = _TWICE_AS_LONG[long.language]
    return len(long.said) > most * len(short.said) and _says_more(long, short, dictionary)


def _lacks(short: LanguageVersion, long: LanguageVersion, dictionary: Dictionary) -> bool:
    """Return whether *short* has few words of a sentence of *long*, without which both are of more equal length."""
    spans = [*pieces(_SENTENCE_END, long.said)]
    if len(spans) == 1:
        return False
    theirs = dictionary.terms(short.said, short.language)
    known = [
        each
        for each in dictionary.terms(long.said, long.language)
        if each.meanings and not each.function
    ]
    needless = [span for span in spans if _off(short, long, span[1] - span[0]) < _off(short, long)]
    return any(_is_lost(own, theirs) for own in _only_there(known, needless))


def _off(short: LanguageVersion, long: LanguageVersion, without: int = 0) -> float:
    """Return how far the lengths are from the usual, as a logarithm, *without* so many letters of *long*."""
    ratio = max(len(long.said) - without, 1) / max(len(short.said), 1)
    return abs(log(ratio * _USUAL) if long.language == "en" else log(ratio / _USUAL))


def _only_there(known: Sequence[Term], spans: Sequence[tuple[int, int]]) -> Iterator[list[Term]]:
    """Yield for each of *spans* which of the words *known* are in it, and none like them outside."""
    everywhere = _counted(known)
    for start, end in spans:
        here = [each for each in known if start <= each.start < end]
        inside = _counted(here)
        yield [
            each for each in here if all(everywhere[one] == inside[one] for one in _senses(each))
        ]


def _counted(terms: Sequence[Term]) -> Counter[Meaning | str]:
    return Counter(sense for each in terms for sense in _senses(each))


def _senses(term: Term) -> set[Meaning | str]:
    """Return by what *term* is like others: its meanings, and the word itself."""
    return {*term.meanings, term.text.casefold()}


def _is_lost(own: Sequence[Term], theirs: Sequence[Term]) -> bool:
    """Return whether *theirs* answer to at most a third of the words that a sentence has *own*."""
    return len(own) >= _OWN and 3 * len(unanswered(own, theirs)) > 2 * len(own)


_OWN = 3
"""Words that only this sentence has, of which fewer tell nothing."""
_SENTENCE_END = expression(r"(?<=[.;])\s+")
_JOINTS = {
    "id": expression(
        r"\b(?:dan|serta|atau|dan/atau|maupun)\b(?!\s+dalam\s+(?:hal|keadaan)\s+apa\s*pun\b)",
        re.IGNORECASE,
    ),
    "en": expression(
        r"\b(?:and|or|and/or|as well as)\b(?!\s+in\s+any\s+(?:event|case)\b)", re.IGNORECASE
    ),
}
_NO_ITEM = expression(
    r"[.;:()\d\"“”]|\b(?:shall|may|must|will|is|are|PART(?:Y|IES)|wajib|dapat|harus|akan|PIHAK|yang|which|who"
    r"|kecuali|tetapi|namun|melainkan|sedangkan|sehingga|unless|except|but|while|whereas)\b"
)
"""Says that a comma parts clauses, and no items of a plain list: ", kecuali untuk pertolongan, dan pertolongan itu"."""
_PHRASE = expression(
    r"\s*(?:(?:bahwa|that)\s+)?(?:during|in|on|at|where|when|while|if|for|upon|after|before|with|without|by|under|through|since|because|although|though"
    r"|despite|given|considering|owing|due|from|to|between|among|beyond|every|each|as|of"
    r"|dalam|apabila|jika|bila|untuk|guna|demi|agar|supaya|selama|pada|setelah|sesudah|sebelum|dengan|tanpa|melalui|berdasarkan|menurut|sesuai|karena"
    r"|oleh|meskipun|walaupun|sejak|di|ke|dari|antara|bagi|terhadap|sebagai|selain|setiap|tiap|mengingat|ketika|saat|sepanjang)\b",
    re.IGNORECASE,
)
"""Begins what stands in front of a sentence, with a comma or without one; or, where not all items begin so, what is put in between commas."""
_NAMELY = expression(
    r":|,\s+(?:yaitu|yakni|ialah|antara lain|seperti|misalnya|termasuk|baik|namely|that is|such as|including|for example)\b",
    re.IGNORECASE,
)
"""Has a comma, or a colon, before the list."""
_TWICE = 2


def _fewer_items(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield a list that has fewer items in one language and lacks a word of the other, where each text is one plain list."""
    ours, theirs = _count_of_items(first), _count_of_items(second)
    if ours and theirs and ours != theirs:
        short, counts = (first, second) if ours < theirs else (second, first), (ours, theirs)
        few, many = (dictionary.terms(each.said, each.language) for each in short)
        if not unanswered(many, few):
            return
        message = _(
            "the list has {few} items in {language} and {many} in {other}",
            few=min(counts),
            many=max(counts),
            language=short[0].name,
            other=short[1].name,
        )
        hint = _("compare them item by item, and add what is missing")
        yield Problem(short[0].whole(), message, hint, ID, LEVEL)


def _without_an_item(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[Problem]:
    """Yield a list within a sentence that lacks an item of the list that the other text has in its place."""
    for short, long in ((first, second), (second, first)):
        for found in dropped_items(short, long, dictionary):
            message = _(
                "a list has {few} items in {language} and {many} in {other}, among them {item}",
                few=found.few,
                many=found.many,
                language=short.name,
                other=long.name,
                item=long.quoted(found.item),
            )
            hint = _("compare them item by item, and add what is missing")
            yield Problem(short.whole(), message, hint, ID, LEVEL)


def _count_of_items(text: LanguageVersion) -> int:
    """Return how many items the plain list of *text* has, which has all commas of it; 0 where it has none, or more than a list."""
    joints = list(_JOINTS[text.language].finditer(text.said))
    if (
        len(joints) != 1
        or _PHRASE.match(text.said)
        or _NAMELY.search(text.said)
        or ASIDE[text.language].search(text.said)
    ):
        return 0
    before, behind = text.said[: joints[0].start()], text.said[joints[0].end() :]
    listed = before.partition(",")[2]
    items = [each.strip() for each in listed.split(",")]
    is_parted = items[-1] == ""
    if (
        not listed
        or "," in behind
        or _NO_ITEM.search(listed)
        or (text.language == "id" and not (is_parted and len(items) > 1))
        or len({bool(_PHRASE.match(each)) for each in items if each}) > 1
    ):
        return 0
    return len(items) + (1 if is_parted else _TWICE) - _goes_on(text, items[0], behind)


def _goes_on(text: LanguageVersion, item: str, behind: str) -> bool:
    """Return whether an English *item* behind the first comma goes on with what stands before, and the list begins with it."""
    if text.language != "en" or not _PARTICIPLE.match(item):
        return False
    return not any(_GERUND.match(each) for each in (text.said, behind.strip()))


_GERUND = expression(r"[a-z]{2,}ing\b", re.IGNORECASE)
_PARTICIPLE = expression(
    r"[a-z]{2,}ing\s+(?:the|an?|its|their|his|each|any|every|all|no|for|in|of)\b"
)
"""Begins what goes on behind a comma, and with it the first item: "by letter, stating the title, the author and the year"."""
_EITHER = expression(r"\bdan/atau\b", re.IGNORECASE)
_JOINED = expression(
    r"\b(?:and|or|nor|both|either|as well as|plus|along with|together with)\b|[,/;&]", re.IGNORECASE
)


def _not_joined(first: LanguageVersion, second: LanguageVersion) -> Iterator[Problem]:
    """Yield an English text that joins nothing where the Indonesian one says "dan/atau"."""
    found = _EITHER.search(first.said)
    if found and not _JOINED.search(second.said):
        message = _(
            "the {language} text joins nothing where the {other} text says {word}",
            language=second.name,
            other=first.name,
            word=first.quoted(found[0]),
        )
        hint = _("compare them item by item, and add what is missing")
        yield Problem(second.whole(), message, hint, ID, LEVEL)


def _says_more(long: LanguageVersion, short: LanguageVersion, dictionary: Dictionary) -> bool:
    """Return whether the sentence that *long* has more says what *short* does not say elsewhere."""
    ours, theirs = (dictionary.terms(each.said, each.language) for each in (long, short))
    mine, others = (
        sum(each.weight > 0 or not each.known for each in found)
        for found in (unanswered(ours, theirs), unanswered(theirs, ours))
    )
    return mine >= others + _SENTENCE


_SENTENCE = 2
"""Words that a sentence has at least."""


def _is_indonesian(title: str, dictionary: Dictionary) -> bool:
    """Return whether most words of *title*, the same in both languages, are Indonesian alone."""
    english = {each.text for each in dictionary.terms(title, "en") if each.meanings}
    words = [each for each in dictionary.terms(title, "id") if not each.function]
    ours = [each for each in words if each.meanings and each.text not in english]
    return len(ours) >= _FEW and 2 * len(ours) >= len(words)


_FEW = 2


def _twins(first: LanguageVersion, second: LanguageVersion) -> Iterator[tuple[str, Source, bool]]:
    """Yield what both sides say alike, as a whole or in one value, and whether it is a title."""
    ours = {_stem(each): each.text for each in _values(first)}
    for value in _values(second):
        stem = _stem(value)
        if ours.get(stem, "").casefold() == value.text.casefold():
            yield value.text, value.origin.source, stem.rpartition(".")[2] in _TITLES
    if not ours and first.text.casefold() == second.text.casefold():
        yield second.text, second.at, False


def _values(text: LanguageVersion) -> list[Value]:
    """Return the values of *text* that are in its language."""
    return [each for each in text.values if each.origin.path.endswith(f".{text.language}")]


def _stem(value: Value) -> str:
    return value.origin.path.rpartition(".")[0]


def _untold(text: str, title: bool) -> bool:
    """Return whether *text*, the same in both languages, is more than a name."""
    if word_count(text) < _NAME:
        return False
    plain = sum(word.islower() for word in text.split())
    small = sum(word in _SMALL for word in text.casefold().split())
    return plain > small or bool(title and small)
