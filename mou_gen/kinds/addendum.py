"""The addendum, which changes an agreement, and the agreement as it reads then (Permendagri 22/2020, article 15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Annotated, Any, cast

from pydantic import Field, PlainValidator

from mou_gen.compose.numbering import NBSP, number_document
from mou_gen.compose.provision_edits import (
    EditAction,
    amended,
    blocks_of,
    lost_references,
    named_provisions,
    provisions,
)
from mou_gen.compose.written_references import with_live_references, written_references
from mou_gen.data.fields import BilingualText, YesNo
from mou_gen.data.model import Maybe
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import (
    Article,
    Blank,
    Block,
    Document,
    Inline,
    N,
    Origin,
    Paragraph,
    Parallel,
    Role,
    Signatures,
    Text,
    Value,
    children,
    mapped,
    printed_words,
    walk,
)
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.agreement_facts import sides, unknown_of
from mou_gen.kinds.joint_agreement import THEME, JointAgreement
from mou_gen.kinds.kind import DocumentKind, Kind, Question, Quoting, Scaffold, Values, languages
from mou_gen.kinds.neighbours import neighbour
from mou_gen.kinds.party import regions_among
from mou_gen.kinds.provision_change import ProvisionChange, ResolvedChange, resolve_changes
from mou_gen.kinds.steps import Event, Step, plain_day
from mou_gen.kinds.subsequent_instrument import (
    COOPERATION,
    SubsequentInstrument,
    subsequent_facts,
    subsequent_known,
)
from mou_gen.language.labels import Labels
from mou_gen.messages import N_, _, did_you_mean


class Addendum(SubsequentInstrument):
    """An addendum to an agreement or a Perjanjian Kerja Sama: a file in `addenda`."""

    follows: Annotated[Any, PlainValidator(neighbour("addendum"))] = None
    """The addendum before this one to the same agreement; its numbers are those that this one changes."""
    reason: Maybe[BilingualText]
    """Why the agreement is changed: the strong reason of article 15(3)."""
    burden: Maybe[YesNo]
    """Whether it adds to the burden of the public, and so needs the approval of the DPRD (article 15(6))."""
    changes: Maybe[Annotated[tuple[ProvisionChange, ...], Field(min_length=1)]]

    @property
    def chain(self) -> tuple[Addendum, ...]:
        """The addenda to the same agreement up to this one, in their order."""
        return (*(self.follows.chain if self.follows else ()), self)

    def check(self) -> Iterator[Problem]:
        """Yield also an addendum before it to another agreement."""
        yield from super().check()
        if self.follows and self.follows.base.origin.file != self.base.origin.file:
            message = _("`follows` is an addendum to another agreement")
            yield self.problem(
                "follows", message, _("name one to the same agreement, or delete it")
            )


# ---- the text of the agreement, before and after -----------------------------------------------


@dataclass(frozen=True, slots=True)
class Amendment:
    """What an addendum has done to the Document of its agreement."""

    addendum: Addendum
    before: Document
    after: Document
    """Both without their numbers."""
    changes: tuple[ResolvedChange, ...]


def amendments(
    addendum: Addendum, base: Document, labels: Mapping[str, Labels]
) -> tuple[Amendment, ...]:
    """Return what *addendum* and those before it have done to the Document *base*, in their order.

    Raises:
        InputError: an addendum names a provision that is not there, or what stays refers to what goes.
    """
    found: list[Amendment] = []
    for each in addendum.chain:
        before = found[-1].after if found else base
        found.append(_amendment(each, before, labels))
    return tuple(found)


def _amendment(addendum: Addendum, before: Document, labels: Mapping[str, Labels]) -> Amendment:
    problems: list[Problem] = []
    before = with_live_references(before, labels)
    known = provisions(before, labels)
    prefix = f"{addendum.key}-"
    changes = resolve_changes(addendum.changes or (), known, before.languages, prefix, problems)
    if problems:
        raise InputError(problems)
    after = amended(before, [each.edit for each in changes], labels)
    lost = [*_lost(addendum, after, known, labels), *_absent(after, changes, labels)]
    if lost:
        raise InputError(lost)
    return Amendment(addendum, before, after, tuple(changes))


def _lost(
    addendum: Addendum, after: Document, known: Mapping[str, str], labels: Mapping[str, Labels]
) -> Iterator[Problem]:
    names = {id: name for name, id in known.items()}
    seen = set()
    for paragraph, target in lost_references(after, labels):
        where, what = (
            names.get(paragraph.id) or names.get(paragraph.id.partition("/")[0], ""),
            names.get(target, target),
        )
        if (where, what) not in seen:
            seen.add((where, what))
            message = _(
                "{where} refers to {what}, which is not there any more", where=where, what=what
            )
            yield addendum.problem("changes", message, _("change {where} as well", where=where))


def _absent(
    after: Document,
    changes: Sequence[ResolvedChange],
    labels: Mapping[str, Labels],
) -> Iterator[Problem]:
    """Yield a provision that new words write out, and that is not there in the changed text."""
    known = {name for tag in labels for name in named_provisions(after, labels, tag).values()}
    for change in changes:
        for block in blocks_of(after, change.new_id) if change.new_id else ():
            for each in walk(block):
                if not isinstance(each, Paragraph):
                    continue
                language = each.language or after.languages[0]
                for name in written_references(each, labels, language):
                    if name not in known:
                        message = _("the changed text has no {name}", name=name)
                        hint = _(
                            "write a provision in braces by its number before the change: {example}",
                            example="{Pasal 9 ayat (2)}",
                        )
                        yield Problem(each.at, message, did_you_mean(name, known, hint))


# ---- what the templates may name ---------------------------------------------------------------

QuotedPiece = str | SourcedText | Unknown


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """A paragraph of the agreement as it is printed, in pieces, by language."""

    texts: Mapping[str, tuple[QuotedPiece, ...]]
    is_heading: bool


@dataclass(frozen=True, slots=True)
class PrintedChange:
    """A change as it is printed: which provision, and what it said and says."""

    action: str
    is_article: bool
    was_name: Mapping[str, str]
    """The provision that is changed, deleted or followed, by language."""
    now_name: Mapping[str, str]
    """The provision that is changed or new, as it is numbered now; empty where it is deleted."""
    was: tuple[QuotedLine, ...]
    now: tuple[QuotedLine, ...]


@dataclass(frozen=True, slots=True)
class Renumbered:
    """Provisions in a row whose numbers have moved alike, by language: the first and the last of them."""

    was: tuple[Mapping[str, str], Mapping[str, str]]
    now: tuple[Mapping[str, str], Mapping[str, str]]

    @property
    def is_one(self) -> bool:
        """Whether it is one provision."""
        return self.was[0] == self.was[1]


@dataclass(frozen=True, slots=True)
class PrintedAmendment:
    """An addendum, and what it has changed."""

    addendum: Addendum
    changes: tuple[PrintedChange, ...]


class _Printing:
    """Quotes the provisions of one amendment."""

    def __init__(self, amendment: Amendment, labels: Mapping[str, Labels]) -> None:
        self._amendment = amendment
        self._tags = tuple(labels)
        self._before = number_document(amendment.before, labels)
        self._after = number_document(amendment.after, labels)
        self._was = _names(amendment.before, labels)
        self._now = _names(amendment.after, labels)

    def changes(self) -> tuple[PrintedChange, ...]:
        return tuple(self._change(each) for each in self._amendment.changes)

    def _change(self, each: ResolvedChange) -> PrintedChange:
        edit = each.edit
        added = edit.action == EditAction.ADD_AFTER
        target = each.new_id or edit.target
        return PrintedChange(
            str(edit.action),
            "/" not in target,
            self._was.get(edit.target, {}),
            self._now.get(each.new_id, {}),
            () if added else self._lines(blocks_of(self._before, edit.target), each),
            self._lines(blocks_of(self._after, each.new_id), each) if each.new_id else (),
        )

    def renumbered(self) -> tuple[Renumbered, ...]:
        """Return what has another number now, article or paragraph, with those beside it that moved alike."""
        was, now = _places(self._was), _places(self._now)
        rows: list[list[str]] = []
        for id, (above, place) in was.items():
            if now.get(id, (above, place)) == (above, place):
                continue
            last = rows[-1][-1] if rows else ""
            if last and was[last] == (above, place - 1) and now[last] == (above, now[id][1] - 1):
                rows[-1].append(id)
            else:
                rows.append([id])
        return tuple(
            Renumbered(
                (self._was[row[0]], self._was[row[-1]]), (self._now[row[0]], self._now[row[-1]])
            )
            for row in rows
        )

    def _lines(self, blocks: Sequence[Block], change: ResolvedChange) -> tuple[QuotedLine, ...]:
        return tuple(
            self._line(each, change)
            for block in blocks
            for each in ((block.heading, *block.body) if isinstance(block, Article) else (block,))
            if isinstance(each, Parallel | Paragraph)
        )

    def _line(self, line: Parallel | Paragraph, change: ResolvedChange) -> QuotedLine:
        sides = line.sides if isinstance(line, Parallel) else (line,)
        texts: dict[str, tuple[QuotedPiece, ...]] = dict.fromkeys(self._tags, ())
        for each in sides:
            if isinstance(each, Paragraph):
                words = tuple(self._pieces(each, change))
                texts.update(
                    dict.fromkeys((each.language,) if each.language else self._tags, words)
                )
        heading = any(isinstance(each, Paragraph) and each.role == Role.HEADING for each in sides)
        return QuotedLine(texts, heading)

    def _pieces(self, paragraph: Paragraph, change: ResolvedChange) -> Iterator[QuotedPiece]:
        if paragraph.label:
            yield f"{paragraph.label.text} "
        for kid in paragraph.kids:
            yield from self._inline(kid, change)

    def _inline(self, kid: Inline, change: ResolvedChange) -> Iterator[QuotedPiece]:
        """Yield *kid* as words; only those of this addendum keep their place in the data."""
        for node in walk(kid):
            match node:
                case Blank():
                    yield Unknown(change.change.origin, "addendum.quoted", {})
                case Value(text, origin) if origin.file == self._amendment.addendum.origin.file:
                    yield SourcedText(text, origin)
                case Value(text, origin):
                    yield SourcedText(text, _signed(origin))
                case Text():
                    yield node.text
                case _ if not children(node):
                    yield printed_words(node)
                case _:
                    pass


def _names(document: Document, labels: Mapping[str, Labels]) -> Mapping[str, Mapping[str, str]]:
    """Return how each provision of *document* is called, by id and language."""
    found: dict[str, dict[str, str]] = {}
    for tag in labels:
        for id, name in named_provisions(document, labels, tag).items():
            found.setdefault(id, {})[tag] = name.replace(" ", NBSP)
    return found


def _places(names: Mapping[str, object]) -> dict[str, tuple[str, int]]:
    """Return for each id of *names* the id above it, and its place among those beside it; articles first."""
    found: dict[str, tuple[str, int]] = {}
    count: dict[str, int] = {}
    for id in sorted(names, key=lambda id: "/" in id):
        above = id.rpartition("/")[0]
        count[above] = count.get(above, 0) + 1
        found[id] = above, count[above]
    return found


def _quoted(addendum: Addendum, base: Document, labels: Mapping[str, Labels]) -> dict[str, Any]:
    found = amendments(addendum, base, labels)
    printing = _Printing(found[-1], labels)
    return {"changes": printing.changes(), "renumbered": printing.renumbered()}


def _history(addendum: Addendum, base: Document, labels: Mapping[str, Labels]) -> dict[str, Any]:
    found = amendments(addendum, base, labels)
    return {
        "amendments": tuple(
            PrintedAmendment(each.addendum, _Printing(each, labels).changes()) for each in found
        )
    }


def _consolidated(
    addendum: Addendum, own: Document, base: Document, labels: Mapping[str, Labels]
) -> Document:
    """Return *own*, the head of the consolidated text, with the agreement below as all addenda changed it.

    Its words are those of signed documents: nobody signs them again.
    """
    text = amendments(addendum, base, labels)[-1].after
    body = [each for each in text.body if not isinstance(each, Signatures)]
    title, rest = _titled(body)
    own_title, note = _titled(own.body)
    whole = (*own_title, *title, *note, *rest)
    return _fixed(replace(own, letterhead=text.letterhead, body=whole))


def _titled(body: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Return the title at the head of *body*, and what follows it."""
    count = next((n for n, each in enumerate(body) if not _is_title(each)), len(body))
    return body[:count], body[count:]


def _is_title(block: Block) -> bool:
    first = block.sides[0] if isinstance(block, Parallel) else block
    return isinstance(first, Paragraph) and first.role == Role.TITLE


def _fixed(node: N) -> N:
    """Return *node* with values that no file of data takes back."""
    if isinstance(node, Value):
        return cast("N", replace(node, origin=_signed(node.origin)))
    return mapped(node, _fixed)


def _signed(origin: Origin) -> Origin:
    """Return *origin* as that of a signed text: a copy that comes back from Word does not change it."""
    return replace(origin, derived=f"signed {origin.derived}".strip(), fact="")


# ---- the kind ----------------------------------------------------------------------------------


def _facts(
    addendum: Addendum, _tags: tuple[str, ...], labels: Mapping[str, Labels]
) -> dict[str, Any]:
    """Return what the templates of an addendum may name, beside what they quote."""
    return {
        **subsequent_facts(addendum),
        "previous_parties": tuple(sides(addendum.follows)) if addendum.follows else (),
        "instrument": {tag: words.choices["addendum"] for tag, words in labels.items()},
        "base_instrument": addendum.row.name,
        "approvals": {
            party.key: addendum.approvals.get(party.key)
            or unknown_of(
                addendum, "addendum.approval", "approvals", f"approvals.{party.key}", party
            )
            for party in regions_among(addendum.parties)
        },
    }


def _steps(addendum: Addendum) -> tuple[Step, ...]:
    day, draft = plain_day(addendum.date), addendum.draft is not None
    return (Step(Event.AMENDED, day, addendum.cooperation_key, draft=draft),)


def _known(agreement: JointAgreement, asked: Values, _gaps: Values) -> Values:
    return subsequent_known(agreement, asked)


KIND = Kind(
    "addendum",
    Addendum,
    (
        DocumentKind(
            "addendum",
            _facts,
            theme=THEME,
            carries_data=True,
            quoting=Quoting(lambda addendum: addendum.base, _quoted),
        ),
        DocumentKind(
            "consolidated",
            _facts,
            "-consolidated",
            theme=THEME,
            quoting=Quoting(lambda addendum: addendum.base, _history, _consolidated),
        ),
    ),
    Scaffold(
        N_("Start an addendum to an agreement, with the agreement as it reads then."),
        "addenda",
        "name",
        _known,
        (
            Question(
                "name",
                N_("Name of the addendum, such as first; not printed."),
                type="key",
                needed=True,
            ),
            COOPERATION,
            languages("id", "en"),
        ),
    ),
    told=(
        "date",
        "numbers",
        "burden",
    ),
    steps=_steps,
)
