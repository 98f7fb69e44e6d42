"""Laws of a legal basis that stand there with a title of their own, and are named by their key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mou_gen.checks.case import Case
from mou_gen.checks.laws.cited_laws import CitationRole, CitedLaw, cited_laws, law_of_key
from mou_gen.checks.wording import any_of
from mou_gen.data.values import SourcedText
from mou_gen.kinds.agreement import Agreement, UnlistedInstrument
from mou_gen.kinds.referral import Cover
from mou_gen.library.law import InstrumentKind
from mou_gen.startup.value_classes import value_class


@value_class
class KeyedLaw:
    """A law whose key tells kind, number and year."""

    key: SourcedText
    law: CitedLaw
    """The one that the key means."""
    titles: Mapping[str, SourcedText]
    """As they are printed, by language."""
    cited: tuple[CitedLaw, ...]
    """What the Indonesian title itself cites; nothing for a title without a number."""

    @property
    def is_bare(self) -> bool:
        """Return whether only the key tells which law it is."""
        return not any(each.role is CitationRole.BASIS for each in self.cited)


def keyed_laws(case: Case, kinds: Mapping[str, InstrumentKind]) -> Iterator[KeyedLaw]:
    """Yield the laws of the legal basis of *case* that have a title of their own and the key of a known kind."""
    record = case.record
    for entry in record.legal_basis if isinstance(record, Agreement | Cover) else ():
        law = law_of_key(entry.key, kinds) if isinstance(entry, UnlistedInstrument) else None
        if law is not None and isinstance(entry, UnlistedInstrument):
            cited = tuple(cited_laws(entry.title.get("id", ""), kinds))
            yield KeyedLaw(entry.key, law, entry.title, cited)


def bare_title(title: str, kinds: Mapping[str, InstrumentKind]) -> str:
    """Return *title* without the kind of law before it: "Kesehatan" of "Undang-Undang tentang Kesehatan"."""
    names = any_of(name for kind in kinds.values() for name in kind.every_name)
    opened = re.match(rf"(?:{names})\s+(?:tentang|on)\s+", title.strip(), re.IGNORECASE)
    return title.strip()[opened.end() if opened else 0 :].removeprefix("the ")
