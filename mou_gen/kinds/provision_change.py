"""What an addendum changes: provisions by the numbers that they are printed with, and their new words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from mou_gen.compose.filters import FILTERS
from mou_gen.compose.provision_edits import (
    Edit,
    EditAction,
    find_provision,
    paragraph_label,
)
from mou_gen.data.fields import BilingualText, Key, PlainWords
from mou_gen.data.model import Model
from mou_gen.data.values import SourcedText
from mou_gen.document import (
    Article,
    Block,
    Inline,
    Label,
    Paragraph,
    Parallel,
    Ref,
    Role,
    Scheme,
    Text,
    Value,
)
from mou_gen.errors import Problem
from mou_gen.kinds.own_articles import Passage
from mou_gen.messages import _, did_you_mean, listed
from mou_gen.startup.expressions import expression
from mou_gen.startup.value_classes import value_class

_REFERENCE = expression(r"\{([^{}]*)\}")
"""A provision in a new text, by its number before the change or by the key of a new article."""
_ACTIONS = {
    "replace": EditAction.REPLACE,
    "delete": EditAction.DELETE,
    "add_after": EditAction.ADD_AFTER,
}


class ProvisionChange(Model):
    """One change: a provision gets new words, goes, or is followed by a new one."""

    replace: PlainWords | None = None
    """The provision that reads otherwise from now on: "Pasal 5 ayat (2)"."""
    delete: PlainWords | None = None
    add_after: PlainWords | None = None
    """The provision that the new one follows; a paragraph after an article is its last."""
    key: Key | None = None
    """Of a new article, for references to it."""
    title: BilingualText | None = None
    """Of an article."""
    paragraphs: tuple[Passage, ...] = ()
    """Of an article."""
    text: Passage | None = None
    """Of a paragraph."""

    @property
    def action(self) -> EditAction:
        """What is done."""
        return next(_ACTIONS[name] for name in _ACTIONS if getattr(self, name) is not None)

    @property
    def provision(self) -> SourcedText:
        """To which provision, as it is written."""
        named = self.replace or self.delete or self.add_after
        assert named is not None, "one of the three was there when it was read"
        return named

    @property
    def is_article(self) -> bool:
        """Whether it words an article."""
        return self.title is not None

    def check(self) -> Iterator[Problem]:
        """Yield that it says no change or two, and words that do not fit it."""
        said = [name for name in _ACTIONS if getattr(self, name) is not None]
        hint = _("write one of {names}", names=listed(list(_ACTIONS)))
        if not said:
            message = _("`{path}` does not say what it changes", path=self.origin.path)
            yield Problem(self.origin.source, message, hint)
        for other in said[1:]:
            message = _("`{path}` says two changes", path=self.origin.path)
            yield self.problem(other, message, hint)
        if said[:1] == ["delete"]:
            for name in ("title", "paragraphs", "text"):
                if getattr(self, name):
                    message = _("what is deleted has no new words")
                    yield self.problem(name, message, _("delete this key, or write `replace`"))
        elif said and not (self.text or (self.title and self.paragraphs)):
            message = _("`{path}` has no new words", path=self.origin.path)
            hint = _("write `text` for a paragraph, `title` and `paragraphs` for an article")
            yield Problem(self.origin.source, message, hint)
        elif self.text and (self.title or self.paragraphs):
            message = _("`{path}` words a paragraph and an article", path=self.origin.path)
            hint = _("write `text` for a paragraph, `title` and `paragraphs` for an article")
            yield self.problem("text", message, hint)


@value_class
class ResolvedChange:
    """A change, with what it does to the Document of the agreement."""

    change: ProvisionChange
    edit: Edit
    name: str
    """The provision as it is numbered before: "Pasal 5 ayat (2)"."""
    new_id: str
    """Of the provision in the changed text; "" where it is deleted."""


def resolve_changes(
    changes: Sequence[ProvisionChange],
    known: Mapping[str, str],
    languages: Sequence[str],
    prefix: str,
    problems: list[Problem],
) -> list[ResolvedChange]:
    """Return what *changes* do to a Document with the *known* provisions, in *languages*.

    The ids of what is new begin with *prefix*. What names a provision that is not there, or words one level and
    changes another, is added to *problems*.
    """
    found = []
    for n, change in enumerate(changes):
        target = find_provision(known, change.provision)
        if target is None:
            problems.append(_no_provision(change.provision, known))
            continue
        if problem := _other_level(change, target):
            problems.append(problem)
            continue
        words = _Words(f"{prefix}{n + 1}", known, changes, prefix, languages, problems)
        name = next(each for each, id in known.items() if id == target)
        found.append(words.resolved(change, target, name))
    problems += _twice(found)
    return found


def _no_provision(name: SourcedText, known: Mapping[str, str]) -> Problem:
    message = _("the agreement has no {name}", name=f"`{name}`")
    articles = [each for each in known if " ayat " not in each and " huruf " not in each]
    hint = _("it has {first} to {last}", first=articles[0], last=articles[-1]) if articles else ""
    return Problem(name.origin.source, message, did_you_mean(name, _near(name, known), hint))


def _near(name: str, known: Mapping[str, str]) -> list[str]:
    """Return those of the *known* in the same article as *name*, or all where there is no such article."""
    article = " ".join(name.split()[:2]).casefold()
    same = [
        each
        for each in known
        if each.casefold() == article or each.casefold().startswith(f"{article} ")
    ]
    return same or list(known)


def _other_level(change: ProvisionChange, target: str) -> Problem | None:
    article = "/" not in target
    if change.action == EditAction.DELETE or article == change.is_article:
        return None
    if article and change.action == EditAction.ADD_AFTER:
        return None  # a paragraph at the end of the article
    message = _(
        "{name} is no article, but `title` and `paragraphs` word one", name=f"`{change.provision}`"
    )
    hint = _("write `text` for a paragraph")
    if article:
        message = _(
            "{name} is an article, but `text` words a paragraph", name=f"`{change.provision}`"
        )
        hint = _(
            "write `title` and `paragraphs`, or name the paragraph: {name} ayat (1)",
            name=f"`{change.provision}`",
        )
    return Problem(change.provision.origin.source, message, hint)


def _twice(changes: Sequence[ResolvedChange]) -> Iterator[Problem]:
    """Yield a provision that is changed or deleted twice, or within one that is."""
    gone = [each for each in changes if each.edit.action != EditAction.ADD_AFTER]
    for each in changes:
        for other in gone:
            same = each is not other and each.edit.target == other.edit.target and each in gone
            if (same and changes.index(each) > changes.index(other)) or each.edit.target.startswith(
                f"{other.edit.target}/"
            ):
                message = _("{name} is changed twice", name=each.name)
                hint = _("write one change of {name} with all its new words", name=other.name)
                yield Problem(each.change.provision.origin.source, message, hint)


class _Words:
    """Makes the new words of a change into a part of the Document."""

    def __init__(
        self,
        id: str,
        known: Mapping[str, str],
        changes: Sequence[ProvisionChange],
        prefix: str,
        languages: Sequence[str],
        problems: list[Problem],
    ) -> None:
        self._id = id
        self._known = known
        self._new = {
            str(each.key): f"{prefix}{n + 1}" for n, each in enumerate(changes) if each.key
        }
        self._languages = languages
        self._problems = problems

    def resolved(self, change: ProvisionChange, target: str, name: str) -> ResolvedChange:
        match change.action:
            case EditAction.DELETE:
                return ResolvedChange(change, Edit(EditAction.DELETE, target), name, "")
            case EditAction.REPLACE if change.text:
                edit = Edit(
                    EditAction.REPLACE,
                    target,
                    tuple(self._passage(change.text, target, _level_of(name))),
                )
                return ResolvedChange(change, edit, name, target)
            case action if change.text:
                level = 1 if "/" not in target else _level_of(name)
                above = target if "/" not in target else target.rpartition("/")[0]
                id = f"{above}/{self._id}"
                edit = Edit(action, target, tuple(self._passage(change.text, id, level)))
                return ResolvedChange(change, edit, name, id)
            case action:
                edit = Edit(action, target, (self._article(change),))
                return ResolvedChange(
                    change, edit, name, target if action == EditAction.REPLACE else self._id
                )

    def _article(self, change: ProvisionChange) -> Article:
        assert change.title is not None, "an article has a title"
        heading = self._line(
            change.title, self._id, Label("articles", Scheme.ARTICLES, 0), Role.HEADING
        )
        alone = len(change.paragraphs) == 1
        body: list[Block] = []
        for n, each in enumerate(change.paragraphs, 1):
            body += self._passage(each, f"{self._id}/p{n}", None if alone else 1)
        return Article(self._id, heading, tuple(body), change.origin.source)

    def _passage(self, passage: Passage, id: str, level: int | None) -> Iterator[Block]:
        label = None if level is None else paragraph_label(level)
        yield self._line(passage.text, id, label, Role.BODY)
        below = 2 if level is None else level + 1
        for n, each in enumerate(passage.kids, 1):
            yield from self._passage(each, f"{id}/l{n}", below)  # type: ignore[arg-type]

    def _line(
        self, text: Mapping[str, SourcedText], id: str, label: Label | None, role: Role
    ) -> Parallel | Paragraph:
        sides = tuple(
            Paragraph(
                id, tag, tuple(self._inlines(text[tag], role)), text[tag].origin.source, role, label
            )
            for tag in self._languages
            if tag in text
        )
        return Parallel(id, sides, sides[0].at) if len(self._languages) > 1 else sides[0]

    def _inlines(self, text: SourcedText, role: Role) -> Iterator[Inline]:
        if role == Role.HEADING:
            heading = FILTERS["capitals"](text)
            yield Value(str(heading), heading.origin)
            return
        pieces = _REFERENCE.split(text)
        if len(pieces) == 1:
            yield Value(str(text), text.origin)
            return
        for n, piece in enumerate(pieces):
            if n % 2:
                yield from self._reference(piece, text)
            elif piece:
                yield Text(piece)

    def _reference(self, name: str, text: SourcedText) -> Iterator[Inline]:
        target = self._new.get(name) or find_provision(self._known, name)
        if target is None:
            known = [*self._new, *_near(name, self._known)]
            message = _(
                "`{path}` refers to {name}, which is not there",
                path=text.origin.path,
                name=f"{{{name}}}",
            )
            hint = did_you_mean(
                name,
                known,
                _("write a provision by its number before the change, or a new article by its key"),
            )
            self._problems.append(Problem(text.origin.source, message, hint))
        else:
            yield Ref(target)


def _level_of(name: str) -> int:
    """Return the level of the provision called *name*: 1 for ayat, 2 for huruf, 3 for angka."""
    last = name.split()[-2].casefold()
    return {"ayat": 1, "huruf": 2}.get(last, 3)
