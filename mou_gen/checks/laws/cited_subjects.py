"""What a sentence cites an article of a law for, where another article of that law says it.

`templates/law/subjects.csv` tells what the articles of a few laws are about, and by which words texts mean it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from mou_gen.checks.laws.cited_laws import CitationRole, CitedArticle, CitedLaw
from mou_gen.library.law import Provided, ProvidedSubject
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_END = expression(r"(?:(?<!\bjo)(?<!s\.d)[.;]\s+(?=[^\W\d_a-z])|;\s|\n)")
_LONGEST = 1500
"""Letters of half a sentence. In a longer one nobody can say what an article is cited for."""
_ANY_ARTICLE = expression(r"\b(?:Pasal|Articles?)\s+\d", re.IGNORECASE)
_CLAUSE = expression(
    r",?\s(?:sedangkan|sehingga|tetapi|namun|whereas|while|but|so)\s|,?\s(?:dan|serta|and)\s(?=[^.;]{0,60}\b(?:me|di)[a-z]{4,}\b)"
    r"|,\s(?:dan|serta|and)\s|,\s(?:dengan|with)\s(?=(?:tenggat|batas|jangka|sanksi|ancaman|denda|an?\s+(?:time|deadline|period|penalty|fine))\b)|[:—]",
    re.IGNORECASE,
)
"""Between two clauses, each of which tells something of its own."""
_LEADING = expression(
    r"(?:\s|\b(?:bahwa|menurut|berdasarkan|sesuai|dengan|sebagaimana|diatur|dimaksud|dalam|pada|ketentuan|melalui|the|that"
    r"|under|pursuant|to|according|in|accordance|with|as|provided|for|by)\b)*",
    re.IGNORECASE,
)
"""All that stands before an article with which a sentence begins."""
_TITLE = r"(?:\s+(?:tentang|on)\s[^,.;]{5,250})?"
_COMMA = expression(rf"{_TITLE}\s*,?", re.IGNORECASE)
_SAYS = expression(
    rf"{_TITLE}\s*\b(?:mengatur|menetapkan|menentukan|menyatakan|mewajibkan|membatasi|mensyaratkan|memuat"
    r"|provides|says|states|requires|limits)\b",
    re.IGNORECASE,
)
"""Between an article and what it says."""
_DENIED = expression(
    r"\b(?:tidak|bukan|belum|selain|not|other\s+than|instead\s+of)(?:\s+(?:lagi|diatur|ditetapkan|ditentukan|dimuat|tercantum|terdapat"
    r"|didasarkan|berdasarkan|menurut|dalam|pada|sesuai|dengan|oleh|governed|provided|for|in|by|under|the))*\s*$",
    re.IGNORECASE,
)
"""Before an article that says nothing of it, as the sentence tells itself."""
_BESIDE = frozenset(
    [
        "setelah",
        "sejak",
        "sebelum",
        "selama",
        "apabila",
        "jika",
        "bila",
        "ketika",
        "saat",
        "hal",
        "beserta",
        "bersama",
        "serta",
        "disertai",
        "dilampiri",
        "tanpa",
        "biaya",
        "hasil",
        "untuk",
        "guna",
        "dari",
        "dalam",
        "pada",
        "di",
        "oleh",
        "kepada",
        "bagi",
        "tentang",
        "mengenai",
        "after",
        "before",
        "since",
        "if",
        "when",
        "with",
        "without",
        "for",
        "by",
        "in",
        "costs",
    ]
)
"""Before words that tell when, where, by whom or for what, and not what."""
_ARTICLES = frozenset(["suatu", "sebuah", "setiap", "the", "a", "an", "this"])
_WORD = expression(r"\w+(?:[-/]\w+)*")
_ANY = "*"
_FEW = 8
"""Words that ` * ` stands for at most."""
Span = tuple[int, int]


@value_class
class WrongArticle:
    """An article that is cited for what another one says."""

    article: CitedArticle
    place: Provided
    about: ProvidedSubject
    """What it says."""
    meant: ProvidedSubject
    """What it is cited for."""


_OTHER_PARTNERS = expression(
    r"\b(?:pihak\s+ketiga|third[\s-]part|sinergi|synergy|KSDPK)", re.IGNORECASE
)
"""In what an article or a sentence says that is on cooperation with others than regions."""
_NAMES_BOTH = expression(
    r"(?:daerah\s+dengan\s+daerah\s+lain\s+dan|regions\s+and)\s[^.;,]{0,60}?(?:pihak\s+ketiga|third\s+parties)",
    re.IGNORECASE,
)
"""The end of the title of a law that is on both."""


def wrong_article(
    law: CitedLaw,
    cited: Sequence[CitedLaw],
    text: str,
    subjects: Sequence[ProvidedSubject],
    *,
    among_regions: bool = False,
) -> WrongArticle | None:
    """Return the article that *text* cites of *law* for what the table gives to another article of it; None where it does not.

    What an article on cooperation with third parties or with the Government says counts for nothing *among_regions*, unless
    the sentence names these. None too where the sentence tells of several *subjects*, or cites several articles or laws, of all that are *cited* in
    reading order; and where the table does not say what the article is about.
    """
    place = _place(law)
    about = _about(place, subjects) if place else None
    if place is None or about is None:
        return None
    (article,) = law.articles
    citation = min(article.start, law.start), max(article.end, law.end)
    sentence = _sentence(text, *citation)
    if sentence is None or _cites_more(text, sentence, law, cited):
        return None
    told = _told(text, sentence, subjects)
    if len(told) != 1 or _DENIED.search(text[sentence[0] : citation[0]]):
        return None
    ((meant, spans),) = told.items()
    on_others = among_regions and _is_on_others(about, meant, text[slice(*sentence)])
    if any(place.is_of(each) for each in (*meant.places, *(() if on_others else meant.also))):
        return None
    begin, end = _near(text, sentence, citation)
    here = any(begin < span[1] and span[0] < end for span in spans)
    return WrongArticle(article, place, about, meant) if here else None


def _is_on_others(about: ProvidedSubject, meant: ProvidedSubject, sentence: str) -> bool:
    """Return whether only the article that is *about* something is on cooperation with others than regions."""
    said = (meant.indonesian, _NAMES_BOTH.sub("", sentence))
    return bool(_OTHER_PARTNERS.search(about.indonesian)) and not any(
        map(_OTHER_PARTNERS.search, said)
    )


def _place(law: CitedLaw) -> Provided | None:
    """Return the one article of *law*, or paragraph of it, that is cited; None where there are several or none."""
    if law.role is not CitationRole.BASIS or len(law.articles) != 1:
        return None
    (article,) = law.articles
    return Provided(article.number, *article.paragraphs) if len(article.paragraphs) < 2 else None


def _about(place: Provided, subjects: Sequence[ProvidedSubject]) -> ProvidedSubject | None:
    """Return what the article at *place* is on; None where the table does not say it."""
    of_it = [each for each in subjects if any(place.is_of(one) for one in each.places)]
    exact = [each for each in of_it if place in each.places]
    return next(iter(exact or of_it), None)


# ---- the sentence ----------------------------------------------------------------------------


def _sentence(text: str, start: int, end: int) -> Span | None:
    """Return where the sentence of *text* begins and ends that has all between *start* and *end*; None where it is long."""
    from_here, to_here = max(0, start - _LONGEST), min(len(text), end + _LONGEST)
    ends = [found.end() for found in _END.finditer(text, from_here, start)]
    following = _END.search(text, end, to_here)
    if (from_here and not ends) or (to_here < len(text) and not following):
        return None
    return max((from_here, *ends)), following.start() if following else to_here


def _cites_more(text: str, sentence: Span, law: CitedLaw, cited: Sequence[CitedLaw]) -> bool:
    """Return whether the *sentence* of *text* cites several articles, or another one of *cited* than *law* as a basis."""
    first, last = (bisect_left(cited, place, key=lambda each: each.start) for place in sentence)
    others = [each for each in cited[first:last] if each.start != law.start]
    articles = list(_ANY_ARTICLE.finditer(text, *sentence))
    return len(articles) > 1 or any(each.role is CitationRole.BASIS for each in others)


def _near(text: str, sentence: Span, citation: Span) -> Span:
    """Return the part of the *sentence* of *text* that tells what the article of the *citation* is cited for.

    That is the clause before it, or what follows where the sentence begins with it or goes on with what it says.
    """
    start, end = citation
    says = _SAYS.match(text, end, sentence[1])
    if says or _LEADING.fullmatch(text, sentence[0], start):
        comma = says or _COMMA.match(text, end, sentence[1])
        begin = comma.end() if comma else end
        following = _CLAUSE.search(text, begin, sentence[1])
        return begin, following.start() if following else sentence[1]
    breaks = (each.end() for each in _CLAUSE.finditer(text, sentence[0], start))
    return max((sentence[0], *breaks)), start


# ---- its words -------------------------------------------------------------------------------


@value_class
class _Match:
    """Where the words of a subject stand."""

    subject: ProvidedSubject
    pieces: tuple[Span, ...]
    """From which word to which each of its pieces goes."""

    @property
    def length(self) -> int:
        return sum(last - first for first, last in self.pieces)

    def is_in(self, other: _Match) -> bool:
        """Return whether all its words are among more words of the *other*: "penawaran" in "penawaran Sinergi"."""
        return self.length < other.length and all(
            any(first <= mine[0] and mine[1] <= last for first, last in other.pieces)
            for mine in self.pieces
        )


def _told(
    text: str, sentence: Span, subjects: Sequence[ProvidedSubject]
) -> Mapping[ProvidedSubject, list[Span]]:
    """Return where the *sentence* of *text* tells of each of the *subjects* that it names; nowhere where it tells of something beside it."""
    words = list(_WORD.finditer(text, *sentence))
    said = [found[0].casefold() for found in words]
    places: dict[str, list[int]] = {}
    for place, word in enumerate(said):
        places.setdefault(word, []).append(place)
    every = [match for each in subjects for match in _matches(said, places, each)]
    told: dict[ProvidedSubject, list[Span]] = {}
    for match in every:
        if not any(match.is_in(other) for other in every):
            spans = told.setdefault(match.subject, [])
            first, last = match.pieces[0][0], match.pieces[-1][1] - 1
            if not _is_beside(said[max(0, first - 2) : first]):
                spans.append((words[first].start(), words[last].end()))
    return told


def _is_beside(before: Sequence[str]) -> bool:
    """Return whether what stands behind the words *before* is beside the matter."""
    near = [word for word in before if word not in _ARTICLES]
    return bool(near) and near[-1] in _BESIDE


def _matches(
    said: Sequence[str], places: Mapping[str, Sequence[int]], subject: ProvidedSubject
) -> Iterator[_Match]:
    """Yield where the words of the *subject* stand in what is *said*, in which each word has its *places*."""
    for phrase in subject.words:
        pieces = _pieces(phrase)
        if all(word in places for piece in pieces for word in piece):
            for start in places[pieces[0][0]]:
                if found := _match(said, start, pieces):
                    yield _Match(subject, found)


def _match(
    said: Sequence[str], start: int, pieces: Sequence[tuple[str, ...]]
) -> tuple[Span, ...] | None:
    """Return where the *pieces* stand in what is *said*, the first at *start*; None where they do not."""
    spans: list[Span] = []
    for piece in pieces:
        reach = range(start, start + (_FEW if spans else 0) + 1)
        first = next((at for at in reach if tuple(said[at : at + len(piece)]) == piece), None)
        if first is None:
            return None
        spans.append((first, first + len(piece)))
        start = first + len(piece)
    return tuple(spans)


@cache
def _pieces(phrase: str) -> tuple[tuple[str, ...], ...]:
    parts = phrase.casefold().split(_ANY)
    return tuple(tuple(found[0] for found in _WORD.finditer(part)) for part in parts)
