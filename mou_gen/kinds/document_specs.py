"""What each document of a file of data is made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from mou_gen.compose import DocumentSpec, Templates, compose_unnumbered
from mou_gen.data.values import SourcedText, Unknown
from mou_gen.document import Document, Layout
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
            head_facts=each.head_facts(record) if each.sealed else {},
            carries_data=each.carries_data,
            theme=each.theme if each.own_theme else _theme(record) or each.theme,
            suffix=each.suffix,
        )


def with_quotation(
    spec: DocumentSpec,
    record: Record,
    templates: Templates,
    labels: Mapping[str, Labels],
    data: Path,
) -> tuple[DocumentSpec, Document | None]:
    """Return *spec* with what its template may name of the Document that *record* quotes, and that Document.

    It has no numbers yet, and is None where *record* quotes none. *data* is the folder of the data.

    Raises:
        InputError: a template is wrong, or a change of what it quotes cannot be made.
    """
    quoting = registry.document_kinds()[spec.kind].quoting
    if quoting is None:
        return spec, None
    asked = Edition(languages=spec.languages, final=True)
    (other,) = document_specs(quoting.base(record), asked, labels)
    base = compose_unnumbered(other, templates, labels, data)
    return replace(spec, facts={**spec.facts, **quoting.facts(record, base, labels)}), base


def _theme(record: Record) -> SourcedText | None:
    """Return the theme that *record* names itself, or the party that issues it does."""
    if isinstance(record, Agreement) and record.theme:
        return record.theme
    return None if isinstance(record.issuer, Unknown) else record.issuer.theme
