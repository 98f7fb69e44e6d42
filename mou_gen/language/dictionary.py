"""A dictionary of two languages, and which words of a text have none of their own in its translation.

A line of it holds one meaning, "hutan, kehutanan = forest, forestry". Words are found by what they
begin from, "memelihara" by "pelihara" and "maintenance" by "maintain", and several words before
one. What it does not know says nothing: a rule may report a word only where all words around it are known.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from mou_gen.language.cognates import alike
from mou_gen.language.glossary import TermMatch
from mou_gen.language.number_words import is_number_word
from mou_gen.language.stems import stems
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

Meaning = int
"""The number of a line, from 0."""
_Form = tuple[tuple[str, ...], Meaning]
"""The words of a form behind its first, and what it means."""
WordForms = Mapping[str, dict[str, list[_Form]]]
Opposites = Mapping[str, dict[str, dict[tuple[str, ...], list[tuple[str, bool]]]]]
"""By language, first word and rest of a form: what it is, and whether surely; "" for what is none."""

LIGHT = "light"
"""The section of words that one language often says and the other need not."""
RIVALS, CONVERSES = "rivals", "converses"
"""How the sections of usual words begin that exclude each other: gross and net; send and receive.

A denial turns them round, and what the other party does turns round the second.
"""
_LONGEST = 6
_WORD = expression(r"\b(?:[BK]3|P3K)\b|[^\W\d_]+(?:['’][^\W\d_]+)?")
"""A word, or one of the few abbreviations with a figure: "limbah B3"."""
_INDONESIAN = """
yang dan atau di ke dari untuk dengan pada dalam ini itu adalah ialah oleh sebagai bahwa tidak bukan belum
akan telah tentang kepada secara serta para antara bagi setiap tiap dapat boleh wajib harus melalui terhadap
atas agar supaya maka hal sebagaimana guna termasuk tanpa kecuali hanya jika apabila bila sehingga namun
tetapi ia mereka kami kita dia apa siapa mana sudah masih juga pun pula lagi lebih paling sangat sekurang
kurangnya selambat lambatnya sebanyak banyaknya lambat sedikit banyak si sang per se tersebut sebelum
setelah sesudah sejak sampai hingga selama ketika saat demi seperti yaitu yakni antarnya selain baik maupun ataupun
dilarang jangan bilamana sepanjang tentu saling pihak ayat pasal huruf rp
asalkan seandainya andaikata meskipun walaupun walau kendati biarpun padahal daripada demikian begitu seraya sambil
sebesar sebanyak sejumlah senilai sedangkan adapun
"""
_ENGLISH = """
the a an of and or to in on at by for with from as is are be been being was were that this these those which
who whom whose it its their they them he him she his her himself herself we our you your any each every all both either neither
nor not no none nothing little few much many once anyone anybody anything
someone somebody something everyone everybody everything one's shall must may can will would should could might has
have had do
does did done into onto upon over under within without between among through during before after until unless
if when where while there here then than so such only also but yet again more most less least too very up out
off own same other another about per via because since against towards toward including except however
therefore thereof thereto hereby herein wherever anywhere everywhere somewhere elsewhere whenever whatever whichever whoever whereby
whether although though albeit despite notwithstanding whilst whereupon whereof thereupon unlike likewise moreover furthermore
hence consequently nevertheless nonetheless never lest
wherein thereby thereunder therewith therefrom therein thereon hereof hereto hereunder herewith aforesaid
aforementioned namely whatsoever whomever nor non un party parties paragraph article letter point idr rp
"""
_FUNCTION = {"id": frozenset(_INDONESIAN.split()), "en": frozenset(_ENGLISH.split())}
"""Words that hold a sentence together; other rules look at those that turn it round."""


@value_class
class Term:
    """A word of a text, and what it may mean."""

    text: str
    start: int
    end: int
    meanings: frozenset[Meaning]
    weight: int
    """0: a translation need not say it; 1: it says it as a rule; 2: it must."""
    function: bool = False
    """Whether it only holds its sentence together."""

    @property
    def known(self) -> bool:
        """Whether the dictionary has it."""
        return bool(self.meanings) or self.function

    def is_like(self, other: Term) -> bool:
        """Return whether *other*, of either language, may mean the same; a name is the same word."""
        return bool(self.meanings & other.meanings) or self.text.casefold() == other.text.casefold()


@dataclass(frozen=True, eq=False)
class Dictionary:
    """Meanings, and the words of each in both languages."""

    forms: WordForms
    """By language and first word."""
    sections: Sequence[str]
    """That of each meaning: `light`, `words`, `must`, or a `group`, `rivals` or `converses`, the others of which it excludes."""
    opposites: Opposites
    """Words that hold a sentence together and turn it round: before and after, at least and at most."""

    @lru_cache(maxsize=8192)  # noqa: B019 - there is one dictionary, or two
    def terms(self, text: str, language: str) -> tuple[Term, ...]:
        """Return the words of *text* with their meanings, in reading order."""
        found = _words(text, language)
        candidates = [stems(word, language) for word, _start, _end in found]
        meanings: list[set[Meaning]] = [set() for _ in found]
        phrases: list[set[Meaning]] = [set() for _ in found]
        for index in range(len(found)):
            for length, meaning in self._forms_at(candidates, index, language):
                for place in range(index, index + length):
                    meanings[place].add(meaning)
                    if length > 1:
                        phrases[place].add(meaning)
        return tuple(
            self._term(word, frozenset(means), frozenset(phrase), language)
            for word, means, phrase in zip(found, meanings, phrases, strict=True)
        )

    def opposed(self, text: str, language: str) -> list[TermMatch]:
        """Return the small words of *text* that turn it round, the longest form of each section at each place."""
        found = list(re.finditer(r"[^\W\d_]+", text))
        words = [each[0].casefold() for each in found]
        matches: list[TermMatch] = []
        ends: dict[str, int] = {}
        none_until = 0
        for index in range(len(words)):
            if index < none_until:
                continue
            forms = self._forms(words, index, language)
            for rest, meanings in forms.items():
                end = index + len(rest) + 1
                span = found[index].start(), found[end - 1].end()
                new = {key: sure for key, sure in meanings if ends.get(section_of(key), 0) <= index}
                keys = [key for key in new if key]
                matches += [TermMatch(key, text[slice(*span)], *span, new[key]) for key in keys]
                ends |= dict.fromkeys(map(section_of, keys), end)
                if "" in new:
                    none_until = end
                    break
        return matches

    def _forms(
        self, words: Sequence[str], index: int, language: str
    ) -> Mapping[tuple[str, ...], Sequence[tuple[str, bool]]]:
        """Return the forms that begin at *index*, behind their first word, and what they are, the longest first."""
        known = self.opposites[language].get(words[index], {})
        return {
            rest: known[rest]
            for rest in sorted(known, key=len, reverse=True)
            if tuple(words[index + 1 : index + 1 + len(rest)]) == rest
        }

    def spellings(self, meaning: Meaning, language: str) -> Sequence[str]:
        """Return the single words of *language* for *meaning*."""
        return self._spellings[language].get(meaning, ())

    @cached_property
    def _spellings(self) -> Mapping[str, Mapping[Meaning, Sequence[str]]]:
        words: dict[str, dict[Meaning, list[str]]] = {each: {} for each in self.forms}
        for language, forms in self.forms.items():
            for first, found in forms.items():
                for rest, meaning in found:
                    if not rest:
                        words[language].setdefault(meaning, []).append(first)
        return words

    def stands_in_form(self, word: str, language: str) -> bool:
        """Return whether *word*, or a stem of it, stands in a form: "karang" in "terumbu karang"."""
        return not self._written[language].isdisjoint(stems(word, language) | {word.casefold()})

    @cached_property
    def _written(self) -> Mapping[str, frozenset[str]]:
        return {
            language: frozenset(
                word
                for first, found in forms.items()
                for rest, _meaning in found
                for word in (first, *rest)
            )
            for language, forms in self.forms.items()
        }

    def _forms_at(
        self, candidates: Sequence[frozenset[str]], index: int, language: str
    ) -> Iterator[tuple[int, Meaning]]:
        """Yield how many words each form that begins at *index* has, and what it means."""
        known = self.forms[language]
        for first in candidates[index]:
            for rest, meaning in known.get(first, ()):
                end = index + 1 + len(rest)
                if not rest or (
                    end <= len(candidates)
                    and all(map(frozenset.__contains__, candidates[index + 1 : end], rest))
                ):
                    yield 1 + len(rest), meaning

    def _term(
        self,
        word: tuple[str, int, int],
        meanings: frozenset[Meaning],
        phrases: frozenset[Meaning],
        language: str,
    ) -> Term:
        text, start, end = word
        plain = text.casefold()
        counts = is_number_word(plain, language) or bool(_ROMAN.fullmatch(text))
        function = plain in _FUNCTION[language] or counts
        exact = {meaning for rest, meaning in self.forms[language].get(plain, ()) if not rest}
        own = frozenset(exact) or meanings - phrases
        weight = 0 if function or len(text) < 3 else self._weight(own)
        if phrases and all(self.sections[each] == LIGHT for each in phrases):
            weight = 0  # "as little as 90"
        weight = max(weight, self._weight(phrases) if not function else 0)
        return Term(text, start, end, meanings, weight, function)

    def _weight(self, meanings: frozenset[Meaning]) -> int:
        sections = {self.sections[meaning] for meaning in meanings}
        if not sections or LIGHT in sections:
            return 0
        return (
            1
            if all(each == "words" or each.startswith((RIVALS, CONVERSES)) for each in sections)
            else 2
        )

    def groups(self, term: Term) -> frozenset[str]:
        """Return the groups that *term* belongs to."""
        return self.grouped(term.meanings)

    def grouped(self, meanings: Iterable[Meaning]) -> frozenset[str]:
        """Return the groups that any of *meanings* belongs to."""
        sections = (self.sections[meaning] for meaning in meanings)
        return frozenset(each for each in sections if each.startswith(("group", RIVALS, CONVERSES)))

    def members(self, groups: Collection[str]) -> frozenset[Meaning]:
        """Return the meanings of *groups*."""
        return frozenset(place for place, each in enumerate(self.sections) if each in groups)


_ROMAN = expression(r"[IVX]{1,4}")
"""The number of a quarter or a stage: "triwulan I"."""


def _words(text: str, language: str) -> list[tuple[str, int, int]]:
    """Return the words of *text*; what is said twice for a plural, "anak-anak", is one."""
    found: list[tuple[str, int, int]] = []
    for match in _WORD.finditer(text):
        twice = bool(found) and match.start() == found[-1][2] + 1
        if (
            twice
            and text[match.start() - 1] == "-"
            and stems(match[0], language) & stems(found[-1][0], language)
        ):
            word, start, _end = found.pop()
            found.append((word, start, match.end()))
        else:
            found.append((match[0], *match.span()))
    return found


# ---- from lines ----------------------------------------------------------------------------


_SECTION = expression(rf"\[(words|must|{LIGHT}|(?:group|rivals|converses|opposites) [^\[\]]+)\] *")


class LineError(ValueError):
    """A line that is neither a section, a meaning nor a remark."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def parsed(text: str) -> Dictionary:
    """Return the dictionary that *text* is.

    Raises:
        LineError: one of its lines is wrong.
    """
    forms: WordForms = {"id": {}, "en": {}}
    sections: list[str] = []
    opposed: list[tuple[str, str, str]] = []
    section = ""
    for number, line in enumerate(_plain(text).split("\n")):
        ours, sign, theirs = line.partition(" = ")
        if not line.strip() or line.startswith("#"):
            pass
        elif line.startswith("["):
            section = _section(line, number)
        elif not sign or not section:
            raise LineError(number + 1)
        elif section.startswith("opposites"):
            opposed.append((f"{section}/{number}", ours, theirs))
        else:
            _enter(forms["id"], _once(ours), number)
            _enter(forms["en"], theirs, number)
        sections.append(section)
    return Dictionary(forms, sections, _opposites(opposed))


def _section(line: str, number: int) -> str:
    found = _SECTION.fullmatch(line)
    if not found:
        raise LineError(number + 1)
    return found[1]


def _plain(text: str) -> str:
    return text.casefold().replace("-", " ").replace("iz", "is")


def _once(said: str) -> str:
    """Return Indonesian forms with a doubled word once, as the words of a text are read: "laki" for "laki-laki"."""
    return _DOUBLED.sub(r"\1", said)


_DOUBLED = expression(r"\b([a-z]+) \1(?:an)?\b")


def _enter(forms: dict[str, list[_Form]], said: str, meaning: Meaning) -> None:
    for form in said.split(", "):
        first, _space, rest = form.partition(" ")
        found = ((tuple(rest.split()) if rest else ()), meaning)
        if first in forms:
            forms[first].append(found)
        else:
            forms[first] = [found]


def section_of(key: str) -> str:
    """Return the section in which an opposite with this *key* stands."""
    return key.rpartition("/")[0]


def _opposites(lines: Iterable[tuple[str, str, str]]) -> Opposites:
    forms: Opposites = {"id": {}, "en": {}}
    for key, ours, theirs in lines:
        apart = ours.startswith("!")
        for language, side in (("id", ours), ("en", theirs)):
            sure, _sign, maybe = side.strip("! ").partition("|")
            for said, is_sure in ((sure, True), (maybe, False)):
                for words in map(str.split, said.split(",")):
                    if words:
                        meaning = ("", False) if apart else (key, is_sure)
                        known = forms[language].setdefault(words[0], {})
                        known.setdefault(tuple(words[1:]), []).append(meaning)
    return forms


# ---- what has no answer --------------------------------------------------------------------


def unanswered(ours: Sequence[Term], theirs: Sequence[Term]) -> list[Term]:
    """Return the words of *ours* that hold something and that no word of *theirs* answers to."""
    there = frozenset[Meaning]().union(*(each.meanings for each in theirs))
    written = {each.text.casefold() for each in theirs}
    others = [each.text for each in theirs]
    return [
        each
        for each in ours
        if not each.function
        and not each.meanings & there
        and each.text.casefold() not in written
        and not any(alike(each.text, other) for other in others)
    ]


def share_a_meaning(ours: Iterable[Term], theirs: Sequence[Term]) -> bool:
    """Return whether any of *ours* may mean the same as any of *theirs*."""
    return any(each.is_like(other) for each in ours for other in theirs)


def runs(terms: Sequence[Term], found: Iterable[Term]) -> list[list[Term]]:
    """Return the words *found* among *terms*, those that stand beside each other together."""
    places = {id(each): index for index, each in enumerate(terms)}
    together: list[list[Term]] = []
    last = -_LONGEST
    for each in found:
        place = places[id(each)]
        if place == last + 1:
            together[-1].append(each)
        else:
            together.append([each])
        last = place
    return together
