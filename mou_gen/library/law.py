"""Legal tables: which laws there are, their titles, and when each is in force.

The stock is `law/instruments.csv`; kinds of laws, articles with an end of their own, and what a
regency adds stand in `law/instruments.yaml`. Every folder of templates may have both. An earlier
folder overrides a later one by key, and in a folder the YAML file its table. `law/titles.csv` has
laws of which the title alone is known: texts are compared with it, and nothing is cited from it.
`law/subjects.csv` says what articles of a few laws are about.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, PlainValidator

from mou_gen.data.fields import AnyKey, BilingualText, Day, PlainWords, YesNo, between, matching
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedNumber
from mou_gen.inputs import memoized
from mou_gen.library.tables import TableRow, read_table_rows, read_tables
from mou_gen.messages import N_, _
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_LATER = {
    "id": (
        "sebagaimana telah diubah dengan",
        "sebagaimana telah beberapa kali diubah, terakhir dengan",
    ),
    "en": ("as amended by", "as amended several times, most recently by"),
}
"""How a law is cited that was amended once, and more often (UU 12/2011, Lampiran II)."""
_CITED = {
    "id": "{kind} Nomor {number} Tahun {year} tentang {title}",
    "en": "{kind} Number {number} of {year} on {title}",
}


class Provision(Model):
    """An article of a law with an end of its own."""

    until: Day
    replaced_by: PlainWords
    """The law that replaced it."""
    article: PlainWords | None = None
    """Its article that does, where one article does."""
    about: tuple[PlainWords, ...] = ()
    """Words for what it was about, by which a text means it that names no article."""
    verified: YesNo


class InstrumentKind(Model):
    """A kind of laws."""

    id: PlainWords
    """As it is cited in Indonesian: "Peraturan Pemerintah"."""
    en: PlainWords
    names: tuple[PlainWords, ...] = ()
    """What else texts call it."""
    rank: Annotated[SourcedNumber, PlainValidator(between(1, 9))]
    """Its place in the hierarchy, 1 for the Constitution (UU 12/2011, articles 7 and 8)."""

    @property
    def short(self) -> str:
        """The shortest of its names: "PP"."""
        return min((self.id, *self.names), key=len)

    @property
    def every_name(self) -> tuple[str, ...]:
        """All that texts call it, in every language."""
        return (self.id, self.en, *self.names)


class _Entry(Model):
    """A law as a regency writes it."""

    title: BilingualText | None = None
    since: Day | None = Field(default=None, alias="from")
    until: Day | None = None
    replaced_by: PlainWords | None = None
    amends: tuple[PlainWords, ...] = ()
    carries_out: PlainWords | None = None
    verified: YesNo


class LastArticle(Model):
    """How far the articles of a law go."""

    number: PlainWords
    verified: YesNo
    paragraphs: tuple[Annotated[SourcedNumber, PlainValidator(between(0, 99))], ...] = ()
    """How many paragraphs each of its articles has, in their order; nothing where that is not listed."""

    letters: dict[str, PlainWords] = Field(default_factory=dict)
    """The last letter of each list, by article or by article and paragraph: "27", "46(2)"; nothing where that is not listed."""

    def last_letter_of(self, article: str, paragraphs: Collection[int]) -> str | None:
        """Return the last letter in *article*, or in those *paragraphs* of it; "" where it has none, None where that is not listed."""
        if not self.letters:
            return None
        keys = [f"{article}({each})" for each in paragraphs] or [article]
        if not paragraphs:
            keys += [key for key in self.letters if key.startswith(f"{article}(")]
        return max((str(self.letters[key]) for key in keys if key in self.letters), default="")

    def paragraphs_of(self, article: str) -> int | None:
        """Return how many paragraphs *article* has, None where that is not listed."""
        place = int(article) - 1
        return int(self.paragraphs[place]) if 0 <= place < len(self.paragraphs) else None


class LongestTime(Model):
    """How long something may take that an article of a law wants done."""

    days: Annotated[SourcedNumber, PlainValidator(between(1, 999))]
    verified: YesNo
    services: tuple[PlainWords, ...] = ()
    """What is given so soon to whoever asks for it; nothing where only texts that cite the article are compared."""


_KEY = r"[a-z]+(?:-[a-z]+)*-\d{1,4}-(?:19|20)\d\d"
_HOW = N_("write kind, number and year, as in `permendagri-22-2020`")
LawKey = Annotated[Any, PlainValidator(matching(_KEY, N_("must be the key of a law"), _HOW))]


class _File(Model):
    """What `law/instruments.yaml` holds."""

    kinds: dict[AnyKey, InstrumentKind] = Field(default_factory=dict)
    """By what the keys of their laws begin with."""
    instruments: dict[LawKey, _Entry] = Field(default_factory=dict)
    """By kind, number and year: `permendagri-22-2020`."""
    articles: dict[LawKey, dict[str, Provision]] = Field(default_factory=dict)
    """By the key of the law, then by the number of the article."""
    last_articles: dict[LawKey, LastArticle] = Field(default_factory=dict)
    """By the key of the law."""
    longest: dict[LawKey, dict[str, LongestTime]] = Field(default_factory=dict)
    """By the key of the law, then by article, or article and paragraph: "8(3)"."""
    unfit: dict[AnyKey, tuple[PlainWords, ...]] = Field(default_factory=dict)
    """By the kind of a document: words in the titles of laws that are no basis of it."""


@value_class
class Instrument:
    """A law or regulation, and when it is in force."""

    key: str
    title: Mapping[str, str]
    """What it is on, by language; empty where its title is not known."""
    since: dt.date | None
    """The first day; None where it was not read."""
    until: dt.date | None
    """The first day on which it is no longer law."""
    replaced_by: str
    amends: tuple[str, ...]
    """Keys of the laws that it amends."""
    carries_out: str
    """The key of the law that it was made to carry out, where that law is gone and it was not revoked."""
    sure: bool
    """Whether the days were read in the law itself or in a reliable source."""
    articles: Mapping[str, Provision]
    """Those with an end of their own, by their number."""
    last: LastArticle | None = None
    """Its last article; None where that is not known."""

    @property
    def kind(self) -> str:
        """The kind that its key begins with."""
        return self.key.rsplit("-", 2)[0]

    @property
    def number(self) -> int:
        """Its number."""
        return int(self.key.rsplit("-", 2)[1])

    @property
    def year(self) -> int:
        """The year in its number."""
        return int(self.key.rsplit("-", 2)[2])

    def holds(self, date: dt.date | None) -> bool:
        """Return whether it is law on *date*; without one, whether it was not revoked."""
        if date is None:
            return self.until is None
        begun = self.since <= date if self.since else self.year < date.year
        return begun and (self.until is None or date < self.until)


@value_class
class Provided:
    """An article of a law, or a paragraph of it."""

    article: str
    paragraph: int | None = None
    """None for the article as a whole."""

    def is_of(self, other: Provided) -> bool:
        """Return whether one of both is part of the *other*, or the same."""
        whole = self.paragraph is None or other.paragraph is None
        return self.article == other.article and (whole or self.paragraph == other.paragraph)


@value_class
class ProvidedSubject:
    """What articles of a law are about."""

    indonesian: str
    """Its name in Indonesian: "jangka waktu Kesepakatan Bersama"."""
    english: str
    places: tuple[Provided, ...]
    """The articles that are on it, as the text of the law stood when it was read."""
    also: tuple[Provided, ...]
    """Those that speak of it too."""
    words: tuple[str, ...]
    """The words by which texts mean it, in every language; ` * ` stands for a few words more."""
    sure: bool
    """Whether this was read in the law itself."""

    def name(self, language: str) -> str:
        """Return what it is called in *language*; in Indonesian where it has no name in that one."""
        return (self.english if language == "en" else "") or self.indonesian


@value_class
class Law:
    """The tables of all folders, as one."""

    kinds: Mapping[str, InstrumentKind]
    instruments: Mapping[str, Instrument]
    titles: Mapping[str, Mapping[str, str]]
    """What each law is on, by language; also of laws of which nothing else is known."""
    subjects: Mapping[str, tuple[ProvidedSubject, ...]]
    """What the articles of a law are about, by its key; of most laws nothing is listed."""
    longest: Mapping[str, Mapping[str, LongestTime]]
    """The longest times that articles allow, by the key of the law and by article; of most laws nothing is listed."""
    unfit: Mapping[str, tuple[str, ...]]
    """Words in the titles of laws that are no basis of a document, by its kind."""

    def amendments(self, key: str, date: dt.date | None) -> list[Instrument]:
        """Return what amends the law *key* and holds on *date*, the latest last."""
        found = [each for each in self._amending.get(key, ()) if each.holds(date)]
        return sorted(found, key=lambda law: (law.since or dt.date(law.year, 12, 31), law.number))

    def citation(self, key: str, language: str, date: dt.date | None) -> str:
        """Return how the law *key* is cited on *date*, as amended by then; "" where it has no title.

        Without a date it is cited as it was amended last. An amendment whose days are not
        verified is left out.
        """
        law = self.instruments[key]
        last = [each for each in self.amendments(key, date) if each.sure and each.title]
        cited = self._name(law, language)
        if not cited or not last:
            return cited
        return f"{cited} {_LATER[language][len(last) > 1]} {self._name(last[-1], language)}"

    def citations(self, language: str, date: dt.date | None) -> Mapping[str, str]:
        """Return how each law that has a title is cited on *date*, by key."""
        held = tuple(each.holds(date) for laws in self._amending.values() for each in laws)
        if (language, held) not in self._cited:
            cited = ((key, self.citation(key, language, date)) for key in self.instruments)
            self._cited[language, held] = {key: said for key, said in cited if said}
        return self._cited[language, held]

    def short(self, key: str) -> str:
        """Return the short name of the law *key*: "UU 23/2014"."""
        kind, number, year = key.rsplit("-", 2)
        named = self.kinds[kind].short if kind in self.kinds else kind
        return f"{named} {number}/{year}"

    def _name(self, law: Instrument, language: str) -> str:
        title, kind = law.title.get(language), self.kinds.get(law.kind)
        if not title or not kind:
            return ""
        named = {"id": kind.id, "en": kind.en}[language]
        return _CITED[language].format(kind=named, number=law.number, year=law.year, title=title)

    @cached_property
    def _cited(self) -> dict[tuple[str, tuple[bool, ...]], Mapping[str, str]]:
        """What `citations` has found, by language and which amendments hold: most dates have the same."""
        return {}

    @cached_property
    def _amending(self) -> Mapping[str, list[Instrument]]:
        found: dict[str, list[Instrument]] = {}
        for law in self.instruments.values():
            for key in law.amends:
                found.setdefault(key, []).append(law)
        return found


@memoized
def read_law(folders: tuple[Path, ...]) -> Law:
    """Return the tables below `law` in the template *folders*; an earlier folder goes before.

    Raises:
        InputError: a table is wrong.
    """
    kinds: dict[str, InstrumentKind] = {}
    instruments: dict[str, Instrument] = {}
    articles: dict[str, Mapping[str, Provision]] = {}
    last: dict[str, LastArticle] = {}
    longest: dict[str, Mapping[str, LongestTime]] = {}
    unfit: dict[str, tuple[str, ...]] = {}
    for folder in reversed(folders):
        instruments.update(_listed(folder))
        for file in read_tables((folder,), "instruments", _File):
            kinds.update(file.kinds)
            instruments.update({key: _added(key, each) for key, each in file.instruments.items()})
            articles.update(file.articles)
            last.update(file.last_articles)
            longest.update(file.longest)
            unfit.update(file.unfit)
    for key, each in articles.items():
        if key in instruments:
            instruments[key] = replace(instruments[key], articles=each)
    for key, article in last.items():
        if key in instruments:
            instruments[key] = replace(instruments[key], last=article)
    titles = dict(_titles(folders))
    titles.update({key: each.title for key, each in instruments.items()})
    return Law(kinds, instruments, titles, _subjects(folders), longest, unfit)


_COLUMNS = (
    "law",
    "title",
    "english",
    "from",
    "until",
    "replaced_by",
    "amends",
    "carries_out",
    "verified",
)


_TITLE_COLUMNS = ("law", "title", "english")


def _titles(folders: tuple[Path, ...]) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield what each law of the lists of titles in *folders* is on, by language, with its key."""
    for row in read_table_rows(folders, "titles", _TITLE_COLUMNS):
        yield _key(row), {"id": row["title"], "en": row["english"]}


_SUBJECT_COLUMNS = (
    "law",
    "articles",
    "also",
    "subject",
    "english",
    "words",
    "source",
    "verified",
)
_LETTER = expression(r"[^\W\d_]")
_PLACE = expression(r"(\d{1,3})(?:\((\d{1,2})\))?", re.ASCII)


def _subjects(folders: tuple[Path, ...]) -> Mapping[str, tuple[ProvidedSubject, ...]]:
    """Return what the articles of each law are about, by its key; a subject without articles takes that of another folder away."""
    found: dict[str, dict[str, ProvidedSubject]] = {}
    for row in read_table_rows(folders, "subjects", _SUBJECT_COLUMNS):
        of_law = found.setdefault(_key(row), {})
        of_law.pop(row["subject"], None)
        if row["articles"]:
            of_law[row["subject"]] = _subject(row)
    return {key: tuple(each.values()) for key, each in found.items()}


def _subject(row: TableRow) -> ProvidedSubject:
    return ProvidedSubject(
        indonesian=row["subject"],
        english=row["english"],
        places=_places(row, "articles"),
        also=_places(row, "also"),
        words=_words(row),
        sure=row.yes("verified"),
    )


def _words(row: TableRow) -> tuple[str, ...]:
    """Return the words of a subject; one that says nothing of its own is refused."""
    words = tuple(filter(None, (each.strip() for each in row["words"].split(";"))))
    if not all(map(_LETTER.search, words)):
        row.refuse("words", _("write words, with a `;` between them; `*` stands for some others"))
    return words


def _places(row: TableRow, column: str) -> tuple[Provided, ...]:
    places = [_PLACE.fullmatch(each) for each in row[column].split()]
    if None in places:
        row.refuse(column, _("write articles and their paragraphs as in `9(3) 32`"))
    return tuple(
        Provided(each[1], int(each[2]) if each[2] else None) for each in places if each is not None
    )


@memoized
def _listed(folder: Path) -> Mapping[str, Instrument]:
    """Return the laws of the table in *folder*, by key."""
    rows = read_table_rows((folder,), "instruments", _COLUMNS)
    return {_key(row): _of_row(row) for row in rows}


def _key(row: TableRow) -> str:
    if not re.fullmatch(_KEY, row["law"], re.ASCII):
        row.refuse("law", _(_HOW))
    return row["law"]


def _of_row(row: TableRow) -> Instrument:
    titles = {"id": row["title"], "en": row["english"]}
    return Instrument(
        key=row["law"],
        title={tag: title for tag, title in titles.items() if title},
        since=row.day("from"),
        until=row.day("until"),
        replaced_by=row["replaced_by"],
        amends=tuple(row["amends"].split()),
        carries_out=row["carries_out"],
        sure=row.yes("verified"),
        articles={},
    )


def _added(key: str, entry: _Entry) -> Instrument:
    return Instrument(
        key=key,
        title={tag: str(said) for tag, said in (entry.title or {}).items()},
        since=entry.since,
        until=entry.until,
        replaced_by=entry.replaced_by or "",
        amends=tuple(map(str, entry.amends)),
        carries_out=entry.carries_out or "",
        sure=entry.verified == "yes",
        articles={},
    )
