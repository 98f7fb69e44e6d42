"""Numbers and cross-references, computed once for all writers.

Counts as Word counts: a level restarts below a higher one, and after `z` comes `aa`. So
the native numbering of a DOCX comes out the same as the labels here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import cast

from mou_gen.compose.markup import RULE
from mou_gen.document import (
    Block,
    Document,
    Emphasis,
    Inline,
    Label,
    N,
    Paragraph,
    Ref,
    Scheme,
    Strong,
    Text,
    mapped,
    paragraphs_below,
)
from mou_gen.errors import InputError, Problem
from mou_gen.language.labels import Labels
from mou_gen.language.numbers import letters, roman
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

NBSP = "\u00a0"
MOST = 1_000
"""Paragraphs that one list counts; Roman numerals end at 3,999, and letters grow long before."""


@value_class
class _Step:
    """One level on the way to a numbered paragraph."""

    id: str
    label: Label


def number_document(document: Document, labels: Mapping[str, Labels]) -> Document:
    """Return *document* with every label and cross reference filled in.

    Raises:
        InputError: a reference to nothing, or a level that is skipped and then taken up,
            at `template:line`; all of them.
    """
    counting = _Counting(labels, document.languages[0])
    body = _each_paragraph(document.body, counting.label)
    linking = _Linking(counting.ways, labels, document.languages[0])
    body = _each_paragraph(body, linking.link)
    if problems := counting.problems + linking.problems:
        raise InputError(problems)
    return replace(document, body=body)


def provision_names(
    document: Document, labels: Mapping[str, Labels]
) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """Return what each numbered paragraph of *document* is called, counted anew, by language and id.

    These are the steps that lead to it: "Pasal 3", "ayat (2)", "huruf a".
    """
    first = document.languages[0]
    counting = _Counting(labels, first)
    for block in document.body:
        for paragraph in paragraphs_below(block):
            counting.label(paragraph)
    linking = _Linking(counting.ways, labels, first)
    return {
        (language, id): tuple(linking.step(each, language or first) for each in way)
        for (language, id), way in counting.ways.items()
    }


def _each_paragraph(
    blocks: tuple[Block, ...], change: Callable[[Paragraph], Paragraph]
) -> tuple[Block, ...]:
    """Return *blocks* with every paragraph in them changed, in reading order."""

    def changed(node: N) -> N:
        return cast("N", change(node)) if isinstance(node, Paragraph) else mapped(node, changed)

    return tuple(map(changed, blocks))


class _Counting:
    def __init__(self, labels: Mapping[str, Labels], first: str) -> None:
        self.ways: dict[tuple[str, str], tuple[_Step, ...]] = {}
        """The numbered paragraphs from the outermost to the one with this language and id."""
        self.problems: list[Problem] = []
        self._labels = labels
        self._first = first
        self._counters: dict[tuple[str, str], dict[int, int]] = {}
        self._way: dict[tuple[str, str], dict[int, _Step]] = {}

    def label(self, paragraph: Paragraph) -> Paragraph:
        if paragraph.label is None:
            return paragraph
        label = self._counted(paragraph, paragraph.label)
        return replace(paragraph, label=label)

    def _counted(self, paragraph: Paragraph, label: Label) -> Label:
        key = (paragraph.language, label.sequence)
        counter = self._counters.setdefault(key, {})
        for deeper in [level for level in counter if level > label.level]:
            del counter[deeper]
        if label.level not in counter and any(
            level > label.level for level in self._way.get(key, {})
        ):
            self._complain(paragraph, key, label)
        counter[label.level] = counter.get(label.level, 0) + 1
        if counter[label.level] > MOST:
            counter[label.level] = MOST
            message = _("a list has more than {n} numbered paragraphs", n=MOST)
            self.problems.append(Problem(paragraph.at, message, rule=RULE))
        label = replace(label, text=self._text(label, counter[label.level], paragraph.language))
        self._remember(paragraph, key, label)
        return label

    def _complain(self, paragraph: Paragraph, key: tuple[str, str], label: Label) -> None:
        way = self._way[key]
        skipped_here = not any(level == label.level for level in way)
        if skipped_here and paragraph.language in (self._first, ""):
            message = _("this numbering level was skipped above")
            hint = _(
                "Word would number it differently: number the paragraphs above at this level too"
            )
            self.problems.append(Problem(paragraph.at, message, hint, "numbering"))

    def _remember(self, paragraph: Paragraph, key: tuple[str, str], label: Label) -> None:
        way = self._way.setdefault(key, {})
        for level in [level for level in way if level >= label.level]:
            del way[level]
        way[label.level] = _Step(paragraph.id, label)
        self.ways[paragraph.language, paragraph.id] = tuple(way[level] for level in sorted(way))

    def _text(self, label: Label, count: int, language: str) -> str:
        words = self._labels[language or self._first]
        match label.scheme, label.level:
            case Scheme.ARTICLES, 0:
                return f"{words.article}{NBSP}{count}"
            case Scheme.ARTICLES, 1:
                return f"({count})"
            case (Scheme.ARTICLES, 2) | (Scheme.DECIMAL, 1) | (Scheme.LETTERS, _):
                return f"{letters(count)}."
            case Scheme.ROMAN, _:
                return f"{roman(count)}."
            case _:
                return f"{count}."


class _Linking:
    def __init__(
        self,
        ways: Mapping[tuple[str, str], tuple[_Step, ...]],
        labels: Mapping[str, Labels],
        first: str,
    ) -> None:
        self.problems: list[Problem] = []
        self._ways = ways
        self._labels = labels
        self._first = first

    def link(self, paragraph: Paragraph) -> Paragraph:
        return replace(paragraph, kids=self._linked(paragraph, paragraph.kids))

    def _linked(self, paragraph: Paragraph, kids: tuple[Inline, ...]) -> tuple[Inline, ...]:
        linked: list[Inline] = []
        for kid in kids:
            match kid:
                case Ref(target):
                    linked += self._pieces(paragraph, target)
                case Strong(inner) | Emphasis(inner):
                    linked.append(replace(kid, kids=self._linked(paragraph, inner)))
                case _:
                    linked.append(kid)
        return tuple(linked)

    def _pieces(self, paragraph: Paragraph, target: str) -> list[Inline]:
        """Return "Pasal 3 ayat (2) huruf a" for *target*, shorter from within the same article."""
        language = paragraph.language or self._first
        way = self._ways.get((language, target))
        if way is None:
            message = _("there is no numbered paragraph `#{id}`", id=target)
            hint = _("give the ids of the article and the paragraph, as in `#duration/term`")
            self.problems.append(Problem(paragraph.at, message, hint, "reference"))
            return []
        if len(way) > 1 and way[0].id == paragraph.id.partition("/")[0]:
            way = way[1:]
        pieces: list[Inline] = []
        for step in way:
            word = self._word(step.label, language)
            space = " " if pieces else ""
            if space or word:
                pieces.append(Text(f"{space}{word}{NBSP}" if word else space))
            pieces.append(Ref(step.id, step.label.text.removesuffix(".")))
        return pieces

    def step(self, step: _Step, language: str) -> str:
        """Return *step* as a reference says it: "ayat (2)"."""
        word, number = self._word(step.label, language), step.label.text.removesuffix(".")
        return f"{word}{NBSP}{number}" if word else number

    def _word(self, label: Label, language: str) -> str:
        words = self._labels[language]
        match label.scheme, label.level:
            case (Scheme.ARTICLES | Scheme.ROMAN, 0):
                return ""
            case Scheme.ARTICLES, 1:
                return words.paragraph
            case (Scheme.ARTICLES, 2) | (Scheme.DECIMAL, 1) | (Scheme.LETTERS, _):
                return words.letter
            case _:
                return words.number
