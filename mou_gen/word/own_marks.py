"""A redline of ours that came back: our own changes are what was sent, and no changes of a partner."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mou_gen.word.word_lines import Stamp, WordLine, WordNote, WordPiece


def without_own_marks(lines: Iterable[WordLine], author: str) -> list[WordLine]:
    """Return *lines* with all that *author* has tracked in them accepted."""

    def own(stamp: Stamp | None) -> bool:
        return stamp is not None and stamp.author == author

    found: list[WordLine] = []
    joins = False
    for line in lines:
        pieces = [
            _settled(p, own(p.standing.inserted))
            for p in line.pieces
            if not own(p.standing.deleted)
        ]
        notes = [note for note in line.notes if not _is_own_look(note, author)]
        gone = own(line.deleted)
        settled = replace(
            line,
            pieces=pieces,
            notes=notes,
            inserted=None if own(line.inserted) else line.inserted,
            deleted=None if gone else line.deleted,
        )
        if gone and not any(piece.text for piece in pieces):
            continue
        if joins:
            _join(found[-1], settled)
        else:
            found.append(settled)
        joins = gone and not line.in_row
    return found


def _settled(piece: WordPiece, own: bool) -> WordPiece:
    return replace(piece, standing=replace(piece.standing, inserted=None)) if own else piece


def _is_own_look(note: WordNote, author: str) -> bool:
    return note.kind == "format" and note.stamp is not None and note.stamp.author == author


def _join(above: WordLine, below: WordLine) -> None:
    """Put *below* behind *above*, whose end was deleted."""
    above.pieces += below.pieces
    above.bookmarks += below.bookmarks
    above.notes += below.notes
    above.deleted = below.deleted
