"""Changes by an addendum after which the agreement would say one thing twice.

The new text is that of a neighbour, or of a paragraph of another article, whose number was meant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.checks import parts
from mou_gen.compose.provision_edits import EditAction, blocks_of
from mou_gen.document import Article, Document
from mou_gen.kinds.amendment import Amendment
from mou_gen.kinds.provision_change import ResolvedChange
from mou_gen.language.acts import Sense, in_common, meanings

_FEWEST = 3
"""Words by which a provision is known."""
_MOST_OF_IT = 0.8
_HALF = 0.5
_HARDLY = 0.1
"""What the new text may have of the old one that the neighbour has not."""
_LITTLE = 0.2
"""What it may have of the old one where it is that of a paragraph far away."""
_LETTER = "huruf"
"""Names an item of a list, in Indonesian."""


def repeated_provisions(
    amendment: Amendment, names: Mapping[str, str]
) -> Iterator[tuple[ResolvedChange, str]]:
    """Yield each change of *amendment* whose new text repeats a neighbour that stays, with what *names* call that by its id.

    What replaces a provision repeats a neighbour only if it has hardly a word of what it replaces.
    """
    for change in amendment.changes:
        if change.new_id:
            repeats = _same_title if change.change.is_article else _same_words
            for id in _neighbours(amendment.after, change.new_id):
                if id in names and repeats(amendment, change, id):
                    yield change, names[id]
            yield from _of_other_articles(amendment, change, names)


def _of_other_articles(
    amendment: Amendment, change: ResolvedChange, names: Mapping[str, str]
) -> Iterator[tuple[ResolvedChange, str]]:
    """Yield *change* where it replaces a paragraph, of which it has hardly a word, by what one of another article says."""
    above, _slash, _last = change.new_id.rpartition("/")
    if not above or change.change.is_article or change.edit.action != EditAction.REPLACE:
        return
    if _LETTER in names.get(change.new_id, ""):
        return  # an item of a list has few words, which others may have
    new = meanings(_text(amendment.after, change.new_id))
    if _share(meanings(_text(amendment.before, change.edit.target)), new) > _LITTLE:
        return
    for block in amendment.after.body:
        every = block.body if isinstance(block, Article) and block.id != above else ()
        for id in (str(getattr(each, "id", "")) for each in every):
            if _LETTER in names.get(id, _LETTER) or not _same_words(amendment, change, id):
                continue
            if not _each_has_its_own(new, meanings(_text(amendment.after, id))):
                yield change, names[id]


def _each_has_its_own(one: list[Sense], other: list[Sense]) -> bool:
    """Return whether each of two texts has a word that the other has not: articles say alike what they say of other things."""
    common = in_common(one, other)
    return common < _count(one) and common < _count(other)


def _neighbours(document: Document, id: str) -> Iterator[str]:
    """Yield the ids of the provisions beside that with *id* in *document*: of its list, its article, or all articles."""
    above = id.rpartition("/")[0]
    for block in document.body:
        if isinstance(block, Article):
            every = (
                [block.id] if not above else [str(getattr(each, "id", "")) for each in block.body]
            )
            yield from (each for each in every if each != id and each.rpartition("/")[0] == above)


def _same_title(amendment: Amendment, change: ResolvedChange, other: str) -> bool:
    """Return whether the new article has the title of the *other*, and not of the one that it replaces."""
    new, old = _title(amendment.after, change.new_id), _title(amendment.before, change.edit.target)
    replaces = change.edit.action == EditAction.REPLACE
    return new == _title(amendment.after, other) and not (replaces and new == old)


def _title(document: Document, id: str) -> str:
    articles = (each for each in blocks_of(document, id) if isinstance(each, Article))
    return next((parts.indonesian_text(each.heading).casefold() for each in articles), "")


def _same_words(amendment: Amendment, change: ResolvedChange, other: str) -> bool:
    """Return whether the new text says what the *other* does."""
    new, beside = _text(amendment.after, change.new_id), _text(amendment.after, other)
    if _parties(new) != _parties(beside):
        return False
    is_new, is_beside = meanings(new), meanings(beside)
    if min(_count(is_new), _count(is_beside)) < _FEWEST:
        return False
    most = _MOST_OF_IT if change.edit.action == EditAction.REPLACE else 1
    is_most = _share(is_new, is_beside) >= _HALF or _goes_on(beside, new)
    if _share(is_beside, is_new) < most or not is_most:
        return False
    if change.edit.action != EditAction.REPLACE:
        return True
    old = meanings(_text(amendment.before, change.edit.target))
    alike = _share(old, is_beside)
    most_of_old = _HALF if _goes_on(beside, new) else alike + _HARDLY
    return alike <= _HALF and _share(old, is_new) <= most_of_old


def _goes_on(one: str, other: str) -> bool:
    """Return whether the *other* text says all that item *one* of a list does, and then more of it."""
    words, more = (" ".join(each.casefold().split()) for each in (one, other))
    words = words.split(";")[0].removesuffix(".")
    return more.startswith((f"{words}, ", f"{words} "))


def _text(document: Document, id: str) -> str:
    return parts.indonesian_text(*blocks_of(document, id))


def _parties(text: str) -> set[str]:
    return {each[0] for each in parts.party_names(text)}


def _count(words: list[Sense]) -> int:
    return in_common(words, words)


def _share(words: list[Sense], others: list[Sense]) -> float:
    """Return which part of *words* stands among the *others*."""
    return in_common(words, others) / max(1, _count(words))
