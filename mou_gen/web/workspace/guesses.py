"""Texts with sealed data of a case that its writer may not open: told in one sentence, noted, and limited.

That such a text is stopped tells that it was a right guess. So each is in the access log, and whoever has
written a few of them saves nothing for a while: guessing is neither silent nor quick.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from threading import RLock

from mou_gen import inputs
from mou_gen.checks.name_guard.sealed_text import sealed_words, texts_and_waivers
from mou_gen.data.text_files import MAX_BYTES
from mou_gen.errors import OutputError
from mou_gen.kinds.registry import kinds
from mou_gen.kinds.secrets import read_secrets
from mou_gen.kinds.sight import seeing
from mou_gen.language.spelling import split_words
from mou_gen.library.words import known_words, ordinary_words
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class
from mou_gen.web.workspace import access_log
from mou_gen.web.workspace.page import examination, keeper, shown_time
from mou_gen.web.workspace.reader import readers_sight
from mou_gen.web.workspace.rights import WorkspaceUser
from mou_gen.web.workspace.served_folder import ListedDocument, served

NOTED, REFUSED = "sealed-text", "sealed-texts-refused"
"""What the log says of such a text, and of whoever had to wait."""
_MOST = ((5, dt.timedelta(hours=1)), (10, dt.timedelta(days=1)))
"""How many such texts somebody may write in which time."""
_LEAST = 2
"""Letters or digits of what may be a name or a number by itself."""
_turns: defaultdict[str, RLock] = defaultdict(RLock)


class TooManyGuessesError(OutputError):
    """Somebody has written too many such texts."""


@contextmanager
def turn_to_write(person: WorkspaceUser) -> Iterator[None]:
    """Let *person* write, one text after another; whoever may open all cases is not held up.

    Raises:
        TooManyGuessesError: the person has to wait; this is noted.
        OSError: the log cannot be read or written.
    """
    if readers_sight() is None:
        yield
        return
    with _turns[person.name]:
        if until := _waits_until(person.name):
            access_log.note_act(person.name, did=REFUSED)
            raise TooManyGuessesError(
                _(
                    "texts of yours contained sealed data of a case several times. Until {time}, nothing of "
                    "yours is saved. Copy what you have typed, and ask a case officer",
                    time=shown_time(int(until.timestamp())),
                )
            )
        yield


@contextmanager
def watched_writing(person: WorkspaceUser, document: ListedDocument) -> Iterator[None]:
    """Let *person* write *document*, and note it if sealed data then stop it that did not before, or still do without a guess.

    Raises:
        TooManyGuessesError: the person has to wait; nothing was written.
    """
    with turn_to_write(person):
        if readers_sight() is None:
            yield
            return
        before, then = _contained(document, person), _guessable(document)
        try:
            yield
        finally:  # what is no version for another reason may be written all the same
            after = _contained(document, person)
            is_new = after != before or _guessable(document).is_less_than(then)
            if after is not None and is_new:
                note_guess(person, document)


def note_begun(person: WorkspaceUser, document: ListedDocument) -> None:
    """Note it if sealed data stop *document*, which *person* has begun."""
    if readers_sight() is not None and _contained(document, person) is not None:
        note_guess(person, document)


@value_class
class _Guessable:
    """What may be guesses in the texts of a document."""

    words: frozenset[tuple[str, ...]]
    """Those that may be a name or a number, each with its place and the word before it."""
    waived: frozenset[tuple[str, str]]

    def is_less_than(self, before: _Guessable) -> bool:
        """Return whether a word was taken out of what was there *before*, or a waiver written for one.

        If the document is still stopped, that was none: who leaves out half of a list each time soon knows the right one.
        """
        return not (before.words <= self.words and self.waived <= before.waived)


def _guessable(document: ListedDocument) -> _Guessable:
    data = inputs.contents(document.path, MAX_BYTES) if document.path.is_file() else b""
    texts, waived = texts_and_waivers(document.path, served().root, data)
    usual, found = ordinary_words() | known_words(), set[tuple[str, ...]]()
    for place, text in texts:
        before = ""
        for each in split_words(text):
            is_plain = each.key in usual or len(each.key) < _LEAST
            if each.capital or not is_plain:
                found.add((place, before, text[each.start : each.end]))
            before = each.key
    return _Guessable(frozenset(found), waived)


def _contained(document: ListedDocument, person: WorkspaceUser) -> frozenset[str] | None:
    """Return the words of *document* that say what is sealed in cases which *person* may not open, None if nothing stops it for that.

    It is printed for that too, as the page is that shows it next. What is printed in other documents alone, as a party
    is, counts with each such word.
    """
    path, root = document.path, served().root
    prints = any(kind.documents for kind in kinds().values() if kind.word == document.word)
    examined = examination().shown(path, person.name)
    data = inputs.contents(path, MAX_BYTES) if path.is_file() else b""
    with seeing(readers_sight()):
        kept = keeper().may_be_kept(path, data)
        known = sealed_words(path, root, data, read_secrets(root), own=prints)
    words = sealed_words(path, root, data, read_secrets(root), own=prints) - known
    unkept = kept and not keeper().may_be_kept(path, data)
    unseen = not prints or examined.too_slow  # whoever opens it later may see it printed
    return words if examined.withheld or unkept or (words and unseen) else None


def note_guess(person: WorkspaceUser, document: ListedDocument | None = None) -> None:
    """Note that *person* has written what is sealed in a case that they may not open, in *document* if it is there.

    What was refused, such as the name of a new file, is not repeated in the log.

    Raises:
        OSError: it cannot be written.
    """
    place = document.path.relative_to(served().root).as_posix() if document else ""
    access_log.note_act(person.name, did=NOTED, document=place)


def _waits_until(name: str) -> dt.datetime | None:
    """Return until when the person *name* has to wait; None if not at all."""
    noted = (each for each in access_log.entries() if each.get("did") == NOTED)
    moments = (access_log.noted_at(each) for each in noted if each.get("person") == name)
    times = [each for each in moments if each]
    now = dt.datetime.now(dt.UTC)
    ends = [times[most - 1] + span for most, span in _MOST if len(times) >= most]
    return max((each for each in ends if each > now), default=None)
