"""What a reference is to and is not there: an article, its paragraph, its letter, with what to write instead."""

from __future__ import annotations

from collections.abc import Iterator, Sized

from mou_gen.checks.agreement_articles import ArticleParts
from mou_gen.checks.text_references import ReferencePieces
from mou_gen.checks.wording import Wording
from mou_gen.errors import Level, Problem
from mou_gen.kinds.articles import plan
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.language.facts import Fact
from mou_gen.messages import _

_RULE = "references"


def absent_part(
    said: Wording, pieces: ReferencePieces, has: ArticleParts, number: str
) -> Iterator[Problem]:
    """Yield a paragraph, or a letter, that article *number* has not; it has the parts *has*."""
    paragraph, letter = pieces.get("paragraph"), pieces.get("letter")
    letters = has.letters.union(*has.paragraphs.values())
    if paragraph:
        sign = str(paragraph.value[1])
        if not has.paragraphs:
            message = _(
                "{text}: article {number} is not divided into paragraphs",
                text=said.quoted(paragraph.text),
                number=number,
            )
            hint = _("refer to the article as a whole")
            yield reference_problem(said, paragraph, message, hint)
            return
        if sign not in has.paragraphs:
            message = _(
                "{text}: article {number} has {count} paragraphs",
                text=said.quoted(paragraph.text),
                number=number,
                count=len(has.paragraphs),
            )
            yield reference_problem(
                said, paragraph, message, _("look up the paragraph that is meant")
            )
            return
        letters = has.paragraphs[sign]
    if letter and str(letter.value[1]) not in letters:
        message = _(
            "{text}: there is no such letter in article {number}",
            text=said.quoted(letter.text),
            number=number,
        )
        yield reference_problem(said, letter, message, _("look up the letter that is meant"))


def absent_article(said: Wording, pieces: ReferencePieces, known: set[str]) -> Iterator[Problem]:
    """Yield an article that is none of the *known* ones of its agreement."""
    article = pieces["article"]
    if str(article.value[1]) not in known:
        message = _(
            "{text}: the agreement has {count} articles",
            text=said.quoted(article.text),
            count=len(known),
        )
        yield reference_problem(said, article, message, _("look up the article that is meant"))


def absent_commitment(
    said: Wording, pieces: ReferencePieces, agreement: JointAgreement
) -> Iterator[Problem]:
    """Yield a letter of the article that lists the commitments that stands behind the last of them."""
    letter, commitments = pieces.get("letter"), agreement.commitments
    if letter is None or not isinstance(commitments, Sized) or len(commitments) < _SEVERAL:
        return
    articles = list(plan(agreement, len(agreement.languages) > 1, []))
    keys = [
        each.key if each.clause else "" for each in articles
    ]  # one of the data has other letters
    number = str(pieces["article"].value[1])
    is_theirs = number.isdigit() and keys[int(number) - 1 : int(number)] == [_COMMITMENTS]
    if is_theirs and ord(str(letter.value[1])) - ord("a") >= len(commitments):
        message = _(
            "{text}: the agreement has {count} commitments",
            text=said.quoted(letter.text),
            count=len(commitments),
        )
        yield reference_problem(said, letter, message, _("look up the letter that is meant"))


_COMMITMENTS = "scope"
_SEVERAL = 2


def reference_problem(said: Wording, piece: Fact, message: str, hint: str) -> Problem:
    """Return the finding that a *piece* of a reference is to what is not there."""
    return Problem(said.place(piece.start, piece.end), message, hint, _RULE, Level.ERROR)
