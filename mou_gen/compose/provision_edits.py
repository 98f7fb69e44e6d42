"""Changes to the provisions of a Document, before it is numbered: labels and references then follow.

A provision is an article, or a numbered paragraph with all that stands below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from mou_gen.compose.list_marks import level_of, list_around, with_mark
from mou_gen.compose.numbering import provision_names
from mou_gen.document import (
    Article,
    Block,
    Document,
    Label,
    N,
    Paragraph,
    Parallel,
    Ref,
    Scheme,
    mapped,
)
from mou_gen.language.labels import Labels
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_SPACES = expression(r"\s+")


class EditAction(StrEnum):
    """What an edit does to its provision."""

    REPLACE = "replace"
    DELETE = "delete"
    ADD_AFTER = "add-after"


@value_class
class Edit:
    """One change: what is done to the provision with the id *target*, and what is new."""

    action: EditAction
    target: str
    blocks: tuple[Block, ...] = ()
    """An article; or a paragraph with what stands below it, which is added to the end where *target* is an article."""


# ---- which provisions there are ----------------------------------------------------------------


def provisions(document: Document, labels: Mapping[str, Labels]) -> Mapping[str, str]:
    """Return the ids of the provisions of *document* by their Indonesian name: "Pasal 5 ayat (2) huruf a"."""
    return {name: id for id, name in named_provisions(document, labels, "id").items()}


def named_provisions(
    document: Document, labels: Mapping[str, Labels], language: str
) -> Mapping[str, str]:
    """Return how each provision of *document* is called in *language*, which need not be one of its own, by id."""
    articles = tuple(each for each in document.body if isinstance(each, Article))
    bare = replace(
        document, languages=(language,), body=tuple(_bare(each, language) for each in articles)
    )
    found = provision_names(bare, labels).items()
    return {id: _plain(" ".join(steps)) for (_language, id), steps in found}


def _bare(article: Article, language: str) -> Article:
    """Return *article* with its numbered paragraphs alone, as if they were in *language*."""

    def numbered(block: Block) -> Iterator[Paragraph]:
        first = block.sides[0] if isinstance(block, Parallel) else block
        if isinstance(first, Paragraph):
            yield replace(first, language=language, kids=())

    (heading,) = numbered(article.heading)
    body = tuple(each for block in article.body for each in numbered(block))
    return replace(article, heading=heading, body=body)


def _plain(name: str) -> str:
    return _SPACES.sub(" ", name).strip()


def find_provision(known: Mapping[str, str], name: str) -> str | None:
    """Return the id of the provision called *name* among the *known*, None where there is none."""
    by_name = {each.casefold(): id for each, id in known.items()}
    return by_name.get(_plain(name).casefold())


def blocks_of(document: Document, id: str) -> tuple[Block, ...]:
    """Return the provision *id* of *document*: an article, or a paragraph and what stands below it."""
    for block in document.body:
        if isinstance(block, Article):
            if block.id == id:
                return (block,)
            if id.startswith(f"{block.id}/"):
                return tuple(each for each in block.body if _is_part(each, id))
    return ()


def _is_part(block: Block, id: str) -> bool:
    own = _id(block)
    return own == id or own.startswith(f"{id}/")


def _id(block: Block) -> str:
    return str(getattr(block, "id", ""))


# ---- changing them -----------------------------------------------------------------------------


def amended(document: Document, edits: Iterable[Edit], labels: Mapping[str, Labels]) -> Document:
    """Return *document* with all *edits*, whose targets are its provisions; not numbered yet."""
    editing = _Editing(list(edits), document, labels)
    body = tuple(editing.blocks())
    moved = editing.moved

    def led(node: N) -> N:
        if isinstance(node, Ref):
            return replace(node, target=moved.get(node.target, node.target))
        return mapped(node, led)

    return replace(document, body=tuple(map(led, body)))


def lost_references(
    document: Document, labels: Mapping[str, Labels]
) -> Iterator[tuple[Paragraph, str]]:
    """Yield each paragraph of *document* that refers to nothing any more, with the id it refers to."""
    known = set(provision_names(document, labels))
    for each in document.nodes:
        if isinstance(each, Paragraph):
            language = each.language or document.languages[0]
            for ref in _refs(each):
                if (language, ref.target) not in known:
                    yield each, ref.target


def _refs(paragraph: Paragraph) -> Iterator[Ref]:
    found: list[Ref] = []

    def seen(node: N) -> N:
        if isinstance(node, Ref):
            found.append(node)
        return mapped(node, seen)

    mapped(paragraph, seen)
    return iter(found)


class _Editing:
    def __init__(self, edits: list[Edit], document: Document, labels: Mapping[str, Labels]) -> None:
        self._edits = edits
        self._document = document
        self._labels = labels
        self.moved: dict[str, str] = {}
        """Ids that references are to lead to, by those they led to."""

    def blocks(self) -> Iterator[Block]:
        for block in self._document.body:
            yield from self._article(block) if isinstance(block, Article) else (block,)

    def _article(self, article: Article) -> Iterator[Block]:
        own = [each for each in self._edits if each.target == article.id]
        actions = {each.action: each for each in own if each.action != EditAction.ADD_AFTER}
        if EditAction.REPLACE in actions:
            yield self._replaced(article, actions[EditAction.REPLACE].blocks)
        elif EditAction.DELETE not in actions:
            yield self._inside(article, own)
        for each in own:
            if each.action == EditAction.ADD_AFTER:
                yield from (new for new in each.blocks if isinstance(new, Article))

    def _inside(self, article: Article, own: Iterable[Edit]) -> Article:
        body = [block for each in article.body for block in self._paragraph(article, each)]
        for each in own:
            if each.action == EditAction.ADD_AFTER:
                body += [new for new in each.blocks if not isinstance(new, Article)]
        body = [*self._marked(article, body)]
        return (
            replace(article, body=self._numbered(article, body))
            if (tuple(body) != article.body)
            else article
        )

    def _paragraph(self, article: Article, block: Block) -> Iterator[Block]:
        """Yield what stands in the place of *block*, which is a part of *article*."""
        touching = [each for each in self._edits if _is_part(block, each.target)]
        inside = [each for each in touching if each.target != article.id]
        gone = [each for each in inside if each.action != EditAction.ADD_AFTER]
        if not gone:
            yield block
        for each in inside:
            if each.action == EditAction.REPLACE and each.target == _id(block):
                yield from each.blocks
            if each.action == EditAction.ADD_AFTER and self._is_last(article, each, block):
                yield from each.blocks

    def _marked(self, article: Article, body: Sequence[Block]) -> Iterator[Block]:
        """Yield the blocks of *body*, the new text of an item of a list with the mark that its place asks for."""
        new = [each.blocks for each in self._edits if each.action == EditAction.REPLACE]
        for place, block in enumerate(body):
            old = next((each for each in article.body if _id(each) == _id(block)), None)
            if (block,) in new and old:
                block = with_mark(block, list_around(old, article.body), body[place + 1 :])
            yield block

    def _is_last(self, article: Article, edit: Edit, block: Block) -> bool:
        return [each for each in article.body if _is_part(each, edit.target)][-1] is block

    def _numbered(self, article: Article, body: list[Block]) -> tuple[Block, ...]:
        """Return *body* with a number for each of several paragraphs, and none for one alone."""
        tops = [n for n, each in enumerate(body) if level_of(each) in (None, 1)]
        if len(tops) == 1 and level_of(body[tops[0]]) == 1:
            self.moved[_id(body[tops[0]])] = article.id
            body[tops[0]] = _labelled(body[tops[0]], None)
        elif len(tops) > 1:
            for n in tops:
                body[n] = _labelled(body[n], paragraph_label(1))
        return tuple(body)

    def _replaced(self, article: Article, blocks: tuple[Block, ...]) -> Article:
        """Return the new text of *article*: what has the same number as before keeps its id."""
        (new,) = (each for each in blocks if isinstance(each, Article))
        was, now = self._numbers(article), self._numbers(new)
        ids = {id: was[name] for name, id in now.items() if name in was}
        named = replace(new, id=article.id)

        def kept(node: N) -> N:
            if isinstance(node, Parallel | Paragraph):
                node = replace(node, id=ids.get(node.id, node.id))
            return mapped(node, kept)

        return mapped(named, kept)

    def _numbers(self, article: Article) -> Mapping[str, str]:
        alone = replace(self._document, body=(article,))
        return provisions(alone, self._labels)


def _labelled(block: Block, label: Label | None) -> Block:
    match block:
        case Parallel(sides=sides):
            texts = (each for each in sides if isinstance(each, Paragraph))
            return replace(block, sides=tuple(replace(each, label=label) for each in texts))
        case Paragraph():
            return replace(block, label=label)
        case _:
            return block


def paragraph_label(level: int) -> Label:
    """Return the label of a paragraph of an article: level 1 is (1), 2 is a., 3 is 1."""
    return Label("articles", Scheme.ARTICLES, level)
