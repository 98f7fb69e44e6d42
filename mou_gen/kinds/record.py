"""What the files of data have in common that make documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mou_gen.data.model import Model
from mou_gen.data.values import Bilingual, SourcedDate, SourcedText, Unknown
from mou_gen.data.waiver import Waivers
from mou_gen.document import Layout
from mou_gen.kinds.party import Party


class Record(Model):
    """A file of data that makes documents: what all of them have in common.

    Some say it in a field, others derive it; here stands its type alone.
    """

    @property
    def agreement_parties(self) -> tuple[Party, ...]:
        """The parties of the agreement that it is, or belongs to."""
        return ()

    @property
    def agreement_folder(self) -> str:
        """The name of the folder of the Kesepakatan Bersama that it is, or belongs to."""
        return ""

    @property
    def is_locked(self) -> bool:
        """Whether it seals data that are encrypted, and no key at hand opens them."""
        return False

    @property
    def precedes_the_form(self) -> bool:
        """Whether it speaks as agreements did before Permendagri 22/2020, which gives them their form."""
        return False

    if TYPE_CHECKING:

        @property
        def languages(self) -> tuple[str, ...]:
            """Of its text, the one that prevails first."""

        @property
        def layout(self) -> Layout:
            """How two languages stand on the page."""

        @property
        def date(self) -> SourcedDate | Unknown:
            """Of signing, of the meeting or of the letter."""

        @property
        def issuer(self) -> Party | Unknown:
            """Who issues it."""

        @property
        def draft(self) -> Bilingual | SourcedText | None:
            """Why it is only a draft."""

        @property
        def waive(self) -> Waivers:
            """Rules whose findings do not count in it."""
