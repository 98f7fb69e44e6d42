"""A document on its way into files: what several formats take from it is made once."""

from __future__ import annotations

from functools import cached_property

from mou_gen.document import Document
from mou_gen.startup.value_classes import value_class
from mou_gen.theme import Theme
from mou_gen.word.sent_copy import sent_version, sent_xml
from mou_gen.writers.line_count import ENDS_IN_WORD
from mou_gen.writers.page_space import LaidOut
from mou_gen.writers.typesetter import unspaced


@value_class
class OutgoingDocument:
    """A document as the writers are given it, and its look."""

    document: Document
    """An `outward_copy`."""
    theme: Theme

    @cached_property
    def laid(self) -> LaidOut:
        """Its blocks on pages; each format chooses the space between them."""
        return unspaced(self.document, self.theme)

    @cached_property
    def laid_in_word(self) -> LaidOut:
        """The same with lines that end where Word ends them, which decides the rows that may break."""
        return unspaced(self.document, self.theme, ENDS_IN_WORD)

    @cached_property
    def sent(self) -> str:
        """The copy of it that a Word file carries; of a redline that of its later version."""
        return sent_xml(sent_version(self.document))
