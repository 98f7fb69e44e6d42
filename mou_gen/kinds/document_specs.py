"""What each document of a file of data is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from mou_gen.compose import DocumentSpec
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Layout
from mou_gen.kinds import registry
from mou_gen.kinds.agreement import Agreement
from mou_gen.kinds.kind import Edition
from mou_gen.kinds.record import Record
from mou_gen.language.labels import Labels


def document_specs(
    record: Record, edition: Edition, labels: Mapping[str, Labels]
) -> Iterator[DocumentSpec]:
    """Yield what each document of *record* is made from; a sealed form is none while its data are locked.

    Raises:
        InputError: the plan of an agreement names an article that is not there or may not go.
    """
    languages = edition.languages or record.languages
    kinds = registry.of_model(type(record)).documents
    for each in (each for each in kinds if not (each.sealed and record.is_locked)):
        yield DocumentSpec(
            kind=each.name,
            file=record.origin.file,
            facts=each.facts(record, languages, labels),
            languages=languages,
            layout=edition.layout or Layout(record.layout),
            draft=not edition.final,
            date="" if isinstance(record.date, Unknown) else record.date.isoformat(),
            sealed=each.sealed,
            carries_data=each.carries_data,
            theme=each.theme if each.own_theme else _theme(record) or each.theme,
            suffix=each.suffix,
        )


def _theme(record: Record) -> SourcedText | None:
    """Return the theme that *record* names itself, or the party that issues it does."""
    if isinstance(record, Agreement) and record.theme:
        return record.theme
    return None if isinstance(record.issuer, Unknown) else record.issuer.theme
