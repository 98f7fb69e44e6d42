"""The follow-ups of an agreement, gathered from its minutes and from what was told since."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from mou_gen.data.loader import load
from mou_gen.data.places import record_files_below
from mou_gen.data.values import Bilingual, Unknown
from mou_gen.errors import InputError, Problem
from mou_gen.kinds.folder import Folder
from mou_gen.kinds.follow_up import ProgressEntry
from mou_gen.kinds.joint_agreement import JointAgreement
from mou_gen.kinds.life import Life, LifeState, life_of
from mou_gen.kinds.minutes import Minutes
from mou_gen.kinds.progress import Progress
from mou_gen.progress.follow_ups import (
    CitedRecord,
    Proof,
    ToldProgress,
    TrackedFollowUp,
    Words,
)
from mou_gen.progress.stage import NextDuty, Stage
from mou_gen.progress.status import AgreementProgress

_KINDS = frozenset(("minutes", "progress"))
"""The kinds of files that set follow-ups, or tell of them."""


def progress_of(folder: Folder, agreement: JointAgreement) -> AgreementProgress:
    """Return the follow-ups of *agreement* over all its minutes, with what was told of them.

    Raises:
        InputError: every finding in its minutes, and in the files that tell of progress.
    """
    records, problems = list[Minutes | Progress](), list[Problem]()
    for path in sorted(record_files_below(folder.root / agreement.key)):
        try:
            kind = load(path, folder.root).get("kind")
            if isinstance(kind, str) and kind in _KINDS:
                record = folder.read(path)
                assert isinstance(record, Minutes | Progress), "one of these kinds"
                records.append(record)
        except InputError as error:
            problems += error.problems
    if problems:
        raise InputError(problems)
    return _gathered(agreement, records)


def stages_of(folder: Folder, agreement: JointAgreement, day: dt.date) -> tuple[Stage, ...]:
    """Return how far *agreement*, and each Perjanjian Kerja Sama under it, has come on *day*.

    It is said in the language of the reader.

    Raises:
        InputError: the table of types is wrong.
    """
    names = {party.key: party.full_name for party in agreement.parties}
    return tuple(_stage(each, names) for each in life_of(folder, agreement.key, day))


def _stage(life: Life, names: Mapping[str, str]) -> Stage:
    duties = (NextDuty(each.worded, each.cited, each.since, each.by) for each in life.next)
    return Stage(
        life.cooperation,
        str(life.state),
        life.state.worded,
        life.since,
        life.file,
        tuple(names.get(key, key) for key in life.parties),  # a file may be in another's folder
        life.draft,
        life.last_day,
        life.state in (LifeState.TERMINATED, LifeState.ENDED),
        tuple(duties),
    )


def _gathered(
    agreement: JointAgreement, records: Iterable[Minutes | Progress]
) -> AgreementProgress:
    records = sorted(records, key=lambda each: (_day(each.date) or dt.date.min, each.origin.file))
    told = defaultdict[str, list[ToldProgress]](list)
    for record in records:
        for entry in record.progress:
            if not isinstance(entry.state, Unknown):
                told[entry.earlier.name].append(_told(entry, record))
    follow_ups = (each for record in records for each in _set_by(record, told))
    commitments = {str(each.key): each.title for each in agreement.commitments or ()}
    subject = _words(agreement.subject)
    days = [_day(each.date) for each in records if isinstance(each, Minutes)]
    meetings = tuple(day for day in days if day)
    return AgreementProgress(agreement.key, subject, commitments, tuple(follow_ups), meetings)


def _set_by(
    record: Minutes | Progress, told: Mapping[str, list[ToldProgress]]
) -> Iterator[TrackedFollowUp]:
    if isinstance(record, Progress) or isinstance(record.follow_up, Unknown):
        return
    for item in record.follow_up:
        name = f"{record.name}/{item.key}"
        yield TrackedFollowUp(
            name,
            item.action,
            _words(item.owner),
            _day(item.due),
            str(item.commitment or ""),
            _cited(record),
            tuple(told.get(name, ())),
        )


def _told(entry: ProgressEntry, record: Minutes | Progress) -> ToldProgress:
    proofs = tuple(Proof(each.document, _day(each.date)) for each in entry.evidence)
    return ToldProgress(
        str(entry.state),
        _day(entry.due),
        proofs,
        _words(entry.told_by),
        entry.note or {},
        _cited(record),
    )


def _cited(record: Minutes | Progress) -> CitedRecord:
    title = _words(record.meeting) if isinstance(record, Minutes) else {}
    return CitedRecord(record.origin.source.file, str(record.kind), _day(record.date), title)


def _day(date: dt.date | Unknown | None) -> dt.date | None:
    return None if isinstance(date, Unknown) else date


def _words(text: Bilingual | Unknown) -> Words:
    return {} if isinstance(text, Unknown) else text
