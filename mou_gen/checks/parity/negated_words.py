"""Words that are negated by how they begin or end, in one language alone: "nonprosedural" beside "procedural".

So few letters are easily lost, and what is left is a word of the other text: a lost "post-" of
"post-harvest", a "pre-" in its place, and the "anti" of "antikorupsi" as well. No English word with "un-" is
found: Indonesian says it in words, "belum diolah" for "untreated", and parity-negation compares those.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from mou_gen.checks.parity.pairs import FoundWords, LanguageVersion
from mou_gen.language.cognates import alike
from mou_gen.language.dictionary import Dictionary, Meaning, Term
from mou_gen.language.stems import stems
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_NOT, _BEFORE, _AFTER, _AGAINST = "not", "before", "after", "against"
_CONTRARY = {_BEFORE: _AFTER, _AFTER: _BEFORE}
UN = r"un(?!der|til|it|ion|iqu|ivers|ifor|ifi|ilater|animous|cle|less\b|esco\b|icef\b)"
NON = r"non-?(?!etheless\b)"
"""How words begin that are negated so; "under" and "united" are not."""
_BARE = r"(?P<bare>[^\W\d_]{4,})\b"
_FORMS: Mapping[str, Mapping[str, Sequence[re.Pattern[str]]]] = {
    _NOT: {
        "id": (
            expression(
                rf"\b(?:{NON}|non\s|nir(?=laba\b|limbah\b|emisi\b|sampah\b|kekerasan\b)|an(?=organik\b)|ab(?=normal\b)|a(?=susila\b|moral\b|simetris\b)"
                r"|i(?=legal\b|rasional\b|relevan\b|reguler\b|material\b)"
                r"|in(?=formal\b|konsisten\b|aktif\b|valid\b|efisien\b|efektif\b|toleran\b|kompeten\b|transparan\b))"
                + _BARE,
                re.IGNORECASE,
            ),
        ),
        "en": (
            expression(
                rf"\b(?:{NON}|non\s|{UN}|ab(?=normal\b)|a(?=symmetric)|i(?=mmoral|mmaterial|llegal|rregular|rrelevant|rrational)[mlr]"
                r"|in(?=formal\b|organic\b|consistent\b|active\b|valid\b|efficient\b|effective\b|tolerant\b|competent\b|complete\b|correct\b))"
                + _BARE,
                re.IGNORECASE,
            ),
            expression(
                r"\b(?!un|regard|never|none|doubt|count|use|job|land|work|home|help|care|need)(?P<bare>[^\W\d_]{3,})(?:-free|less)\b",
                re.IGNORECASE,
            ),
        ),
    },
    _BEFORE: {
        "id": (expression(r"\bpra-?(?!sarana|karsa|kira|sejahtera|kerja)" + _BARE, re.IGNORECASE),),
        "en": (expression(r"\bpre-" + _BARE, re.IGNORECASE),),
    },
    _AFTER: {
        "id": (expression(r"\bpas[ck]a-?(?!sarjana)" + _BARE, re.IGNORECASE),),
        "en": (expression(r"\bpost-" + _BARE, re.IGNORECASE),),
    },
    _AGAINST: {
        "id": (
            expression(
                r"\banti-?(?=korupsi|narkoba|kekerasan|perundungan|radikal|teror|diskriminasi|penyuapan|suap|gratifikasi|pencucian|hoaks|rokok|pungli|monopoli)"
                + _BARE,
                re.IGNORECASE,
            ),
        ),
        "en": (
            expression(
                r"\banti-?(?=corrupt|drug|narcotic|violen|bullying|radical|terror|discrimin|bribe|gratif|money|hoax|smoking|monopol)"
                + _BARE,
                re.IGNORECASE,
            ),
        ),
    },
}
"""By what it says, how such a word is made in each language; where many words begin so, of what."""
_ONLY_COUNTS = expression(
    r"un|non[\s-]?(?:govern|state|public|profit|citizen|resident|national|indonesia|native|local|[^\W\d_]*(?:ment|[ae]nce|[st]ion|ivery|ure)s?\b)",
    re.IGNORECASE,
)
"""Begins a word that the other language often says in other words, "orang asing" or "pembayaran yang tertunda", or that is looked at elsewhere."""
_OTHERWISE: Mapping[str, re.Pattern[str]] = {
    _NOT: expression(
        r"\b(?:tidak|tak|bukan\w*|belum|tanpa|\w*bebas\w*|bersih|tuntas|hapus\w*|penurunan|pengentasan|gratis|cuma-cuma|dilarang|larangan|selain|kecuali|luar(?!\s+(?:negeri|daerah|wilayah|kota|biasa)\b)|kurang|nihil|nol|ketidak\w+|\w*(?:lalai|gagal|langgar|ingkar|mangkir)\w*|wanprestasi"
        r"|not|no(?!\s+(?:less|more|later|fewer|longer|earlier)\b)|cannot|never|without|free|exempt\w*|waive\w*|prohibit\w*|forbid\w*|forbidden|banned|other|except|outside|beyond|lack\w*|absen\w*|zero|neither|nor|none|fail\w*|default\w*|breach\w*|violat\w*|refus\w*)\b",
        re.IGNORECASE,
    ),
    _AFTER: expression(
        r"\b(?:setelah|sesudah|usai|seusai|selepas|pemulihan|rehabilitasi|reklamasi|rekonstruksi|akibat|kemudian|bekas|mantan"
        r"|after|follow\w*|upon|recover\w*|rehabilit\w*|reclam\w*|reconstruct\w*|aftermath|subsequent\w*|former|once|late)\b",
        re.IGNORECASE,
    ),
    _AGAINST: expression(
        r"\b(?:\w*(?:lawan|cegah|berantas|tolak|perang|tanggulang|kendali|basmi|bebas|tanpa)\w*"
        r"|against|combat\w*|prevent\w*|fight\w*|oppos\w*|counter\w*|control\w*|eradicat\w*|free|without|resist\w*|abuse|awareness|no)\b",
        re.IGNORECASE,
    ),
}
"""What may say in words of its own what such a word says."""


@value_class
class _Negated:
    """A word that is negated, or put before or after what it names, by how it is made."""

    words: re.Match[str]
    kind: str

    @property
    def bare(self) -> str:
        """What is left of it."""
        return self.words["bare"]

    def holds(self, term: Term) -> bool:
        """Return whether *term* is a part of it."""
        return self.words.start() <= term.start < self.words.end()


_Made = tuple[LanguageVersion, Sequence[_Negated]]
"""A text, and its words that are made so."""


def lone_negated_words(
    first: LanguageVersion, second: LanguageVersion, dictionary: Dictionary
) -> Iterator[tuple[LanguageVersion, FoundWords, LanguageVersion]]:
    """Yield each word of one of two texts that is negated so, where the other has the bare word, and negates less, or has the contrary.

    With each come its own text and the other one. Those of the *second* text may be the other side of the same slip, so they
    come only where the first has none.
    """
    made = (first, _negated(first)), (second, _negated(second))
    for own, others in (made, made[::-1]):
        found = [*_alone(own, others, dictionary)]
        yield from ((own[0], each, others[0]) for each in found)
        if found:
            return


def _alone(own: _Made, others: _Made, dictionary: Dictionary) -> Iterator[FoundWords]:
    """Yield each word of *own* that is not answered in the text of *others*."""
    (one, ours), (other, theirs) = own, others
    for each in ours:
        if _ONLY_COUNTS.match(each.words[0]):
            continue
        answers = _answers(each.bare, one, other, dictionary)
        kinds = {their.kind for their in theirs if any(map(their.holds, answers))}
        if kinds:
            is_lone = kinds == {_CONTRARY.get(each.kind)}
        else:
            again = _answers(each.bare, one, one, dictionary)
            bare = [term for term in again if not any(our.holds(term) for our in ours)]
            is_lone = (
                len(answers) > len(bare)
                and not any(_is_denied(term, other) for term in answers)
                and not _is_said_otherwise(each, own, others)
                and not _is_said_whole(each, one, other, dictionary)
            )
        if is_lone:
            yield FoundWords.of(each.words)


def _is_denied(term: Term, text: LanguageVersion) -> bool:
    """Return whether a word right before *term* denies it: "bebas asam"."""
    before = text.said[max(0, term.start - _NEAR) : term.start].split()[-_FEW:]
    return bool(_OTHERWISE[_NOT].search(" ".join(before)))


_NEAR, _FEW = 40, 2
"""Letters and words before a word among which is what denies it."""


def _is_said_otherwise(each: _Negated, made: _Made, others: _Made) -> bool:
    """Return whether the text of *others* says as often as that of *each* what such a word says; of "pre-" it may do so in any words."""
    words = _OTHERWISE.get(each.kind)
    if words is None:
        return True
    ours, theirs = (
        sum(one.kind == each.kind for one in negated)
        + sum(
            not any(one.words.start() <= found.start() < one.words.end() for one in negated)
            for found in words.finditer(text.said)
        )
        for text, negated in (made, others)
    )
    return theirs >= ours or bool(each.kind != _NOT and theirs)


def _negated(text: LanguageVersion) -> list[_Negated]:
    """Return the words of *text* that are made so."""
    return [
        _Negated(found, kind)
        for kind, forms in _FORMS.items()
        for form in forms[text.language]
        for found in form.finditer(text.said)
    ]


def _is_said_whole(
    each: _Negated, one: LanguageVersion, other: LanguageVersion, dictionary: Dictionary
) -> bool:
    """Return whether *other* has another word for the whole: "irregular" for "nonprosedural"."""
    whole = _meanings(each.words[0], one, dictionary) - _meanings(each.bare, one, dictionary)
    return any(
        term.meanings & whole or alike(each.words[0], term.text)
        for term in dictionary.terms(other.said, other.language)
    )


def _meanings(word: str, of: LanguageVersion, dictionary: Dictionary) -> frozenset[Meaning]:
    """Return what a *word* of a text may mean, or all of its words together."""
    means = [each.meanings for each in dictionary.terms(word, of.language)]
    return means[0].intersection(*means) if means else frozenset()


def _answers(
    word: str, of: LanguageVersion, text: LanguageVersion, dictionary: Dictionary
) -> list[Term]:
    """Return the words of *text* that may mean a *word* of another."""
    means = _meanings(word, of, dictionary)
    roots = [word, *stems(word, of.language)]
    return [
        each
        for each in dictionary.terms(text.said, text.language)
        if not each.function and (each.meanings & means or _is_cognate(roots, each, text.language))
    ]


def _is_cognate(roots: Sequence[str], term: Term, language: str) -> bool:
    return any(
        alike(root, own) for root in roots for own in (term.text, *stems(term.text, language))
    )
