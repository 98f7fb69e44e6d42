"""Reads paragraphs: languages that belong together, values, blanks and references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NoReturn

from mou_gen.compose.marks import Marks
from mou_gen.compose.markup import RULE, Element
from mou_gen.data.values import SourcedText, Unknown, is_sealed
from mou_gen.document import (
    Blank,
    Break,
    Emphasis,
    Inline,
    Label,
    Paragraph,
    Parallel,
    Ref,
    Role,
    Strong,
    Text,
    Value,
    printed_words,
)
from mou_gen.errors import Problem
from mou_gen.language.labels import Labels
from mou_gen.messages import _, listed
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_COMMON = expression(r"[A-Z][a-z]+ (?!(?:and|at|dan|di|for|in|of|on|pada|to|yang)\b)[a-z]")
"""Words that begin with a capital for the beginning of a line alone: those of a name have more."""
_BESIDE = expression(r"\{(\w+)\}")
_DOTS = "......"
MOST_LETTERS = 25_000
"""Of a paragraph, ten pages; rules look at each as a whole."""
MOST_TOGETHER = 1_000_000
"""Of a document, four hundred pages."""
_LONGEST = 200
"""Letters of a fact that a blank is described by, the name of an office say."""
_SPACE = expression(r"[ \t\r\n]+")
_ROLES = {
    "h1": Role.TITLE,
    "h2": Role.HEADING,
    "h3": Role.SECTION,
    "dt": Role.LINE,
}
_CLASSES = {
    role.value: role for role in (Role.INDENTED, Role.CLOSING, Role.LINE, Role.DATE, Role.FILL)
}


class RefusedError(Exception):
    """An element that cannot be read; its problem is noted, and reading goes on after it."""


@value_class
class Scope:
    """Where the reader is: what the ids of paragraphs begin with, and the role of a plain `<p>`."""

    id: str
    role: Role = Role.BODY
    article: bool = False
    """Whether numbered lists count as ayat, huruf and angka."""


class ParagraphReader:
    """Reads paragraphs in the languages of the document, and notes what cannot be read."""

    def __init__(
        self, marks: Marks, labels: Mapping[str, Labels], languages: Sequence[str]
    ) -> None:
        self.problems: list[Problem] = []
        self.marks = marks
        self.languages = tuple(languages)
        self._labels = labels
        self._ids: set[tuple[str, str]] = set()
        self._letters = 0
        self._unnamed: Counter[tuple[str, str]] = Counter()

    def groups(self, run: Sequence[Element], scope: Scope) -> Iterator[Paragraph | Parallel]:
        """Yield the paragraphs of *run*; neighbours of one tag in different languages are one."""
        group: list[Element] = []
        for element in run:
            if group and self._begins(element, group):
                yield from self._group(group, self.id(group[0], scope, "p"), scope)
                group = []
            group.append(element)
        if group:
            yield from self._group(group, self.id(group[0], scope, "p"), scope)

    def single(
        self, run: Sequence[Element], id: str, scope: Scope, parent: Element, label: Label
    ) -> Paragraph | Parallel:
        """Return the one paragraph of *parent*, in each language, under the id *id*."""
        if not run or any(self._begins(e, run[:n]) for n, e in enumerate(run) if n):
            self.refuse(parent, _("`<{tag}>` takes one paragraph per language", tag=parent.tag))
        for paragraph in self._group(run, id, scope, label):
            return paragraph
        raise RefusedError

    def paragraph(
        self, element: Element, language: str, id: str, scope: Scope, label: Label | None = None
    ) -> Paragraph:
        """Return what *element* says, as a paragraph in *language* ("" for none of its own)."""
        if (id, language) in self._ids:
            message = _("duplicate id `{id}`", id=id)
            self.note(element, message, _("give each paragraph its own `id`"))
        self._ids.add((id, language))
        kids = _trimmed(tuple(self._inlines(element, language or self.languages[0])))
        self._count(element, sum(len(printed_words(kid)) for kid in kids))
        return Paragraph(id, language, kids, element.at, self._role(element, scope), label)

    def _count(self, element: Element, letters: int) -> None:
        """Refuse *element*, a paragraph of so many *letters*, if it or all together are too long."""
        if letters > MOST_LETTERS:
            message = _("the paragraph has more than {n} characters", n=MOST_LETTERS)
            self.refuse(element, message, _("split it into several"))
        self._letters += letters
        if self._letters > MOST_TOGETHER:
            self.refuse(element, _("the document has more than {n} characters", n=MOST_TOGETHER))

    def blank(self, unknown: Unknown, language: str) -> Blank:
        """Return the blank for *unknown*, said in *language*."""
        return Blank(describe(unknown, self._labels[language]), unknown.origin)

    def id(self, element: Element, scope: Scope, name: str = "") -> str:
        """Return the full id of *element*: those of what it stands in, and its own.

        One without an id is called *name*, or its tag, and counted within its scope; ask once.
        """
        own = self.plain(element, "id")
        if not own:
            name = name or element.tag
            self._unnamed[scope.id, name] += 1
            own = f"{name}{self._unnamed[scope.id, name]}"
        return f"{scope.id}/{own}" if scope.id else own

    def plain(self, element: Element, attribute: str) -> str:
        """Return the *attribute* of *element* with its values as plain words, "" where it has none."""
        return self.plain_words(element, element.attributes.get(attribute, ""))

    def plain_words(self, element: Element, text: str) -> str:
        """Return *text* of *element* with its values as plain words.

        They become names, titles and the like, which messages quote and file managers show: what
        is sealed has no place in them.
        """
        pieces = list(self.marks.split(text))
        if any(isinstance(each, SourcedText) and is_sealed(each.origin.path) for each in pieces):
            self.refuse(
                element, _("sealed data may be printed only in paragraphs, never in a name")
            )
        return "".join(map(str, pieces))

    def language(self, element: Element) -> str:
        """Return the `lang` of *element*, "" where it has none."""
        language = element.attributes.get("lang", "")
        if language and language not in self._labels:
            message = _("there are no labels for the language `{language}`", language=language)
            self.refuse(element, message, _("allowed values: {names}", names=listed(self._labels)))
        return language

    def elements(self, element: Element, *tags: str) -> list[Element]:
        """Return the elements of *element*, which are all among *tags*; words between them are refused."""
        kids = []
        for kid in element.kids:
            if isinstance(kid, str):
                if kid.strip():
                    message = _("text in `<{tag}>` must be in a paragraph", tag=element.tag)
                    self.refuse(element, message)
            elif tags and kid.tag not in tags:
                message = _(
                    "`<{tag}>` is not allowed in `<{in_tag}>`", tag=kid.tag, in_tag=element.tag
                )
                self.refuse(kid, message, _("allowed elements: {names}", names=listed(tags)))
            else:
                kids.append(kid)
        return kids

    def note(self, element: Element, message: str, hint: str = "") -> None:
        """Remember a finding at *element*, and go on."""
        self.problems.append(Problem(element.at, message, hint, RULE))

    def refuse(self, element: Element, message: str, hint: str = "") -> NoReturn:
        """Remember a finding at *element*, and leave it unread."""
        self.note(element, message, hint)
        raise RefusedError

    def _begins(self, element: Element, group: Sequence[Element]) -> bool:
        """Return whether *element* is a new paragraph and not another language of *group*."""
        language = self.language(element)
        taken = [self.language(each) for each in group]
        return element.tag != group[0].tag or not language or language in taken or taken == [""]

    def _group(
        self, group: Sequence[Element], id: str, scope: Scope, label: Label | None = None
    ) -> Iterator[Paragraph | Parallel]:
        first = group[0]
        if not self.language(first):
            yield self.paragraph(first, "", id, scope, label)
            return
        sides = []
        for language in self.languages:
            element = next((e for e in group if self.language(e) == language), None)
            if element is None:
                message = _("the paragraph has no `{language}` text", language=language)
                start = f'<{first.tag} lang="{language}">'
                self.note(first, message, _("add a `{start}` after it", start=start))
            else:
                sides.append(self.paragraph(element, language, id, scope, label))
        if len(self.languages) == 1:
            yield from sides
        elif sides:
            yield Parallel(id, tuple(sides), first.at)

    def _role(self, element: Element, scope: Scope) -> Role:
        if element.tag in _ROLES:
            return _ROLES[element.tag]
        name = element.attributes.get("class", "")
        if name and name not in _CLASSES:
            hint = _("allowed values: {names}", names=listed(_CLASSES))
            self.refuse(element, _("unknown class `{name}`", name=name), hint)
        return _CLASSES.get(name, scope.role)

    def _inlines(self, element: Element, language: str) -> Iterator[Inline]:
        for kid in element.kids:
            if isinstance(kid, str):
                yield from self._texts(kid, language)
                continue
            match kid.tag:
                case "strong":
                    yield Strong(tuple(self._inlines(kid, language)))
                case "em":
                    yield Emphasis(tuple(self._inlines(kid, language)))
                case "br":
                    yield Break()
                case "a":
                    yield Ref(self._target(kid))
                case _:
                    self.note(kid, _("`<{tag}>` is not allowed in a paragraph", tag=kid.tag))

    def _texts(self, text: str, language: str) -> Iterator[Inline]:
        for piece in self.marks.split(text):
            match piece:
                case Unknown():
                    yield self.blank(piece, language)
                case SourcedText():
                    yield Value(" ".join(piece.split()), piece.origin)
                case _:
                    yield Text(_SPACE.sub(" ", piece))

    def _target(self, link: Element) -> str:
        target = self.plain(link, "href")
        if not target.startswith("#") or link.kids:
            message = _('`<a>` must be empty and refer to an id in this document: `href="#..."`')
            self.refuse(link, message)
        return target[1:]


def _trimmed(kids: tuple[Inline, ...]) -> tuple[Inline, ...]:
    """Return *kids* without the white space at their ends and around breaks, as HTML prints them."""
    trimmed: list[Inline] = []
    starts = True
    for kid in kids:
        if isinstance(kid, Text):
            text = kid.text.lstrip(" ") if starts else kid.text
            if not text:
                continue
            kid = Text(text)
        if isinstance(kid, Break):
            _strip_end(trimmed)
        trimmed.append(kid)
        starts = isinstance(kid, Break) or (isinstance(kid, Text) and kid.text.endswith(" "))
    _strip_end(trimmed)
    return tuple(trimmed)


def _strip_end(kids: list[Inline]) -> None:
    if kids and isinstance(last := kids[-1], Text):
        kids[-1:] = [Text(text)] if (text := last.text.rstrip(" ")) else []


def _inside(said: str) -> str:
    """Return *said* inside a sentence: "focal point of both regions", but "Regent of Nunukan"."""
    return said[:1].lower() + said[1:] if _COMMON.match(said) else said


def describe(unknown: Unknown, labels: Labels) -> str:
    """Return which fact is missing, in the words of *labels*: "nama Bupati Nunukan".

    Raises:
        KeyError: the labels have no words for it.
    """
    owner = {
        name: value[labels.language] if isinstance(value, Mapping) else value
        for name, value in unknown.owner.items()
        if isinstance(value, str) or (isinstance(value, Mapping) and labels.language in value)
    }
    owner = {name: _inside(said) for name, said in owner.items() if len(said) <= _LONGEST}
    # Not `str.format`, to which the labels of a stranger could give more than names.
    return _BESIDE.sub(lambda name: owner.get(name[1], _DOTS), labels.unknown[unknown.key])
