"""New documents under an agreement, filled in from it and from the answers to questions.

What a victim consented to, and who the victim is, cannot be left open, and neither can whom a
letter goes to: such keys stand there without a value, and `check` asks for each of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from mou_gen.errors import InputError, Problem
from mou_gen.kinds.follow_up import OPEN
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.kind import RECEIVER, SENDER, Kind, Question, Values
from mou_gen.kinds.subsequent_instrument import COOPERATION
from mou_gen.scaffolds.skeleton import Skeleton
from mou_gen.scaffolds.target_folder import NewFiles, TargetFolder

_RARE = frozenset(
    (
        *("signed_by", "on_behalf", "through", "signing", "signatory"),
        *("theme", "articles", "draft", "waive"),
    )
)
"""Keys that few documents need; the schema has them."""


def record_files(root: Path, name: str, kind: Kind, asked: Values) -> NewFiles:
    """Return the file of a new document of this *kind* under the agreement *name* of the folder *root*.

    One whose receiver is asked for may stand in a folder without an agreement: it rests on the law alone.

    Raises:
        InputError: there is no such agreement, or no such party or file of it as an answer names; or its file is wrong.
    """
    target, scaffold = TargetFolder(root), kind.scaffold
    assert scaffold is not None, f"{kind.name} is begun otherwise"
    alone = bool(asked.get(RECEIVER.name)) and not target.has_agreement(name)
    agreement = None if alone else target.agreement(name)
    if agreement:
        _refuse_unknown(target, agreement, scaffold.questions, asked)
    if agreement and scaffold.carries_on:
        asked = {**asked, OPEN: target.open_follow_ups(agreement, asked["date"])}
    gaps = Skeleton(kind.word, type=next(iter(kind.types()), "")).gaps()
    known = {
        **({} if kind.of or agreement is None else {"agreement": agreement.key}),
        **{key: asked[key] for key in ("date", "case") if key in asked},
        **scaffold.known(agreement, asked, gaps),
    }
    facts = {key: known.get(key, gap) for key, gap in gaps.items() if key not in _RARE}
    file = f"{name}/{scaffold.folder}/{asked[scaffold.named_by]}.yaml"
    choices = _choices(agreement) if agreement else {}
    own = scaffold.choices(agreement) if scaffold.choices and agreement else {}
    return target.file(file, kind.word, facts, {**choices, **own})


def languages_of_agreement(root: Path, asked: Values) -> tuple[str, ...]:
    """Return the languages of the agreement of the folder *root* that is *asked* for, or of its Perjanjian Kerja Sama.

    One that has only been begun cannot be read yet, and has those of its agreement.

    Raises:
        InputError: there is no such agreement, or its file is wrong.
    """
    target = TargetFolder(root)
    agreement = target.agreement(asked["agreement"])
    if name := asked.get(COOPERATION.name):
        with suppress(InputError):
            return target.cooperation(agreement, name).languages
    return agreement.languages


def _refuse_unknown(
    target: TargetFolder, agreement: JointAgreement, questions: Sequence[Question], asked: Values
) -> None:
    """Refuse what was *asked* for if it names what is not there: a party of *agreement*, or a file under it.

    A referral to one outside of it rests on the law, and any party may send it.

    Raises:
        InputError: it does; every finding.
    """
    outside = asked.get(RECEIVER.name) not in (None, "", *(each.key for each in agreement.parties))
    problems = list[Problem]()
    for question in questions:
        if question.names and asked.get(question.name) and not (outside and question == SENDER):
            problems += target.unknown(agreement, question, asked[question.name])
    if problems:
        raise InputError(problems)


def _choices(agreement: JointAgreement) -> Mapping[str, Sequence[str]]:
    """Return what may be chosen in a document under *agreement*, by key."""
    offices = [f"{party.key}/{unit}" for party in agreement.parties for unit in party.units]
    commitments = [str(each.key) for each in agreement.commitments or ()]
    return {
        "letterhead": offices,
        "from": offices,
        "commitment": commitments,
        "commitments": commitments,
        **({party.key: list(map(str, party.units)) for party in agreement.parties}),
    }
