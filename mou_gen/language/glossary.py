"""Words that must correspond in two languages: defined terms, and words of duty.

The words themselves are data (`templates/law/glossary.yaml`); here is how they are found
in a text: whole, in any case, the longest first, so that "perjanjian kerja sama" is not
also "kerja sama". What has been found is not found again as part of something else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from mou_gen.language.regions import without_misleading_names
from mou_gen.startup.expressions import data_expression
from mou_gen.startup.value_classes import value_class

Forms = Mapping[str, tuple[str, ...]]
"""The words of one idea, by language."""


@value_class
class TermMatch:
    """A word of the list in a text."""

    key: str
    text: str
    start: int
    end: int
    sure: bool
    """False for a word that can have this meaning and need not."""


_Meanings = list[tuple[str, bool]]
"""Of a form: the ideas that it is a word of, and whether it is surely one."""


@dataclass(frozen=True, eq=False)
class TermList:
    """A list of ideas with their words."""

    sure: Mapping[str, Forms]
    maybe: Mapping[str, Forms]
    """Words that answer to an idea, and do not ask for an answer themselves."""
    apart: Forms = field(default_factory=dict)
    """Turns of phrase by language that hold such a word and say something else: "no later than"."""

    @lru_cache(maxsize=10_000)  # noqa: B019 - lists are few, and most texts are the templates'
    def found(self, text: str, language: str) -> tuple[TermMatch, ...]:
        """Return what *text* says of this list, in reading order."""
        if language not in self._patterns:
            return ()
        pattern, meanings = self._patterns[language]
        return tuple(
            TermMatch(key, match[0], *match.span(), sure)
            for match in pattern.finditer(without_misleading_names(text))
            for key, sure in meanings[_plain(match["form"])]
        )

    def forms(self, key: str, language: str) -> tuple[str, ...]:
        """Return the sure words of *key*, the one to prefer first."""
        return self.sure.get(key, {}).get(language, ())

    @cached_property
    def _patterns(self) -> Mapping[str, tuple[re.Pattern[str], dict[str, _Meanings]]]:
        languages = {tag for forms in self.sure.values() for tag, words in forms.items() if words}
        return {language: self._pattern(language) for language in languages}

    def _pattern(self, language: str) -> tuple[re.Pattern[str], dict[str, _Meanings]]:
        """Return one pattern for all forms, and what each form means."""
        apart = self.apart.get(language, ())
        # nobody lists "anak timbangannya" beside "anak timbangan"
        of_its = (f"{form}nya" for form in apart if language == "id")
        meanings: dict[str, _Meanings] = {form: [] for form in (*apart, *of_its)}
        for ideas, sure in ((self.sure, True), (self.maybe, False)):
            for key, words in ideas.items():
                for form in words.get(language, ()):
                    meanings.setdefault(form, []).append((key, sure))
        forms = sorted(meanings, key=len, reverse=True)
        plural = _PLURAL if language == "en" else ""
        pattern = rf"(?<![\w-])(?P<form>{'|'.join(map(_spaced, forms))}){plural}(?![\w-])"
        return data_expression(pattern, re.IGNORECASE), {
            _plain(form): meanings[form] for form in forms
        }


_PLURAL = r"(?:(?<!\bno)(?<!\bnot|\bcan|\bmay)(?<!\bwill|\bmust)e?s)?"
"""Of nouns and verbs; notes, cans and wills are no forms of not, can and will."""


def _plain(form: str) -> str:
    """Return *form* in small letters, with one space where `_spaced` allows several or a hyphen."""
    return " ".join(re.split(r"[\s-]+", form.casefold()))


def _spaced(form: str) -> str:
    return r"[\s-]+".join(map(re.escape, form.split()))


@value_class
class Glossary:
    """What corresponds in two languages."""

    terms: TermList
    """Defined terms by a key of their own."""
    duties: TermList
    """duty, permission, prohibition, exemption."""
    negation: TermList
    """The one idea `negation`."""
