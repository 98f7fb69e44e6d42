"""The articles that an agreement words itself, beside those of the templates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from mou_gen.data.fields import AnyKey, BilingualText, Key, Keyed, PlainWords, distinct_texts
from mou_gen.data.model import Model, missing_key
from mou_gen.data.values import Bilingual
from mou_gen.errors import Problem
from mou_gen.messages import _


class _Said(Model):
    """A text that is written as `id` and `en` beside other keys."""

    id: PlainWords | None = None
    en: PlainWords | None = None

    @property
    def text(self) -> Bilingual:
        """The text in its languages."""
        texts = {"id": self.id, "en": self.en}
        return Bilingual({tag: said for tag, said in texts.items() if said}, self.origin)

    def check(self) -> Iterator[Problem]:
        """Yield that it says nothing."""
        if not self.text:
            yield missing_key(self.entries, "id")

    def parts(self) -> Iterator[Any]:
        """Yield the text as a whole, and what stands below it."""
        yield self.text
        yield self.kids

    @property
    def kids(self) -> tuple[_Said, ...]:
        """What stands below it, one level further in."""
        return ()


class Figure(_Said):
    """A passage at the level of angka."""


class Letter(_Said):
    """A passage at the level of huruf."""

    numbers: tuple[Figure, ...] = ()

    @property
    def kids(self) -> tuple[_Said, ...]:
        """Its passages at the level of angka."""
        return self.numbers


class Passage(_Said):
    """A paragraph (ayat) of an article that the agreement words itself."""

    letters: tuple[Letter, ...] = ()

    @property
    def kids(self) -> tuple[_Said, ...]:
        """Its passages at the level of huruf."""
        return self.letters


Passages = Annotated[tuple[Passage, ...], Field(min_length=1)]


class Replacement(Model):
    """The agreement's own words for an article of the templates."""

    title: BilingualText
    paragraphs: Passages


class Addition(Model):
    """An article that the templates do not have."""

    key: Key
    after: Key
    """Key of the article that it follows."""
    title: BilingualText
    paragraphs: Passages


class Articles(Model):
    """What differs from the articles of the templates."""

    leave_out: Annotated[tuple[Key, ...], BeforeValidator(distinct_texts)] = ()
    replace: dict[AnyKey, Replacement] = Field(default_factory=dict)
    """By key of the article."""
    add: Keyed[Addition] = ()

    def check(self) -> Iterator[Problem]:
        """Yield each article that is both left out and replaced."""
        for article in self.leave_out:
            if article in self.replace:
                message = _("`{key}` is omitted here and replaced under `replace`", key=article)
                yield Problem(article.origin.source, message, _("keep one of the two"))
