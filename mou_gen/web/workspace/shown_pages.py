"""The pages that each person saw last, in memory: the last good ones stay while something is wrong."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from threading import Lock

from mou_gen import inputs
from mou_gen.web.workspace.document_task import PrintedDocument

_MOST = 100
_BEFORE = 3
"""Times that documents were shown and that are remembered: a browser may still ask for a page of the one before."""

Shown = Sequence[PrintedDocument]


class ShownPages:
    """The documents that somebody was shown at a place, each named by a mark of its bytes."""

    def __init__(self) -> None:
        """Begin with nothing shown."""
        self._turn = Lock()
        self._shown: OrderedDict[Hashable, list[Shown]] = OrderedDict()

    def keep(self, place: Hashable, documents: Shown) -> None:
        """Remember that *documents* are shown at *place*, which is a document and its reader."""
        with self._turn:
            before = self._shown.pop(place, [])
            others = [each for each in before if each != documents]
            self._shown[place] = [documents, *others][:_BEFORE]
            while len(self._shown) > _MOST:
                self._shown.popitem(last=False)

    def last(self, place: Hashable) -> Shown:
        """Return the documents that were shown last at *place*; none, where none were or that is long ago."""
        return next(iter(self._shown.get(place, [])), ())

    def find(self, place: Hashable, mark: str) -> bytes | None:
        """Return the document with this *mark* that was shown at *place*; None where there is none any more."""
        shown = (each for documents in self._shown.get(place, []) for each in documents)
        return next((each.data for each in shown if mark_of(each) == mark), None)


def mark_of(document: PrintedDocument) -> str:
    """Return what names *document* in an address."""
    return inputs.digest(document.data)
