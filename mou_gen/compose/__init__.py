"""From templates to Documents: Jinja, the strict reader, numbering, and editions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path
from typing import Any

from mou_gen.compose.editions import edition
from mou_gen.compose.marks import without_marks
from mou_gen.compose.markup import RULE, parse
from mou_gen.compose.numbering import number_document
from mou_gen.compose.paragraphs import ParagraphReader, RefusedError
from mou_gen.compose.reader import read_content, read_title_and_author
from mou_gen.compose.templating import Templates
from mou_gen.document import Document, Layout
from mou_gen.errors import InputError, Problem, Source
from mou_gen.language.labels import Labels
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

COMMON = ("labels", "languages", "draft")
"""What every template is given, besides the facts of its document."""

__all__ = [
    "COMMON",
    "DocumentSpec",
    "Templates",
    "compose",
    "compose_unnumbered",
    "edition",
    "number_document",
]


@value_class
class DocumentSpec:
    """What one Document is made from."""

    kind: str
    """Name of its template, without the ending."""
    file: str
    """Path of the YAML file below the data folder."""
    facts: Mapping[str, Any]
    """What the template may name."""
    languages: tuple[str, ...]
    layout: Layout
    draft: bool
    date: str
    """ISO date; "" while unknown."""
    sealed: bool = False
    head_facts: Mapping[str, Any] = field(default_factory=dict)
    """What the title and the author of a sealed document may depend on."""
    carries_data: bool = False
    theme: str = ""
    """Name of its theme, a `SourcedText` where the data name it."""
    suffix: str = ""
    """Ends the names of its files."""


def compose(
    spec: DocumentSpec, templates: Templates, labels: Mapping[str, Labels], data: Path
) -> Document:
    """Return the Document of *spec*, numbered, each paragraph still beside its translation.

    Rules look at this one; `edition` lays it out. Pictures of the data lie below *data*.

    Raises:
        InputError: a template is wrong, at `template:line`.
    """
    return number_document(compose_unnumbered(spec, templates, labels, data), labels)


def compose_unnumbered(
    spec: DocumentSpec, templates: Templates, labels: Mapping[str, Labels], data: Path
) -> Document:
    """Return the Document of *spec* before it is numbered: its references are ids alone.

    Raises:
        InputError: a template is wrong, at `template:line`.
    """
    name = f"{spec.kind}.html"
    common = dict(zip(COMMON, (labels, spec.languages, spec.draft), strict=True))
    facts = {**common, **spec.facts}
    html, marks = templates.render(name, facts)
    paragraphs = ParagraphReader(marks, labels, spec.languages)
    try:
        reading = read_content(parse(html, name), paragraphs, templates.find, data)
    except InputError as error:
        raise InputError(map(_without_marks, error.problems)) from None
    if spec.sealed:
        _refuse_telling_head(spec, templates, common, labels, (reading.title, reading.author))
    return Document(
        kind=spec.kind,
        file=spec.file,
        title=reading.title,
        author=reading.author,
        date=spec.date,
        languages=spec.languages,
        layout=spec.layout,
        draft=spec.draft,
        sealed=spec.sealed,
        carries_data=spec.carries_data,
        running=reading.running,
        letterhead=reading.letterhead,
        initials=reading.initials,
        body=reading.body,
    )


def _refuse_telling_head(
    spec: DocumentSpec,
    templates: Templates,
    common: Mapping[str, Any],
    labels: Mapping[str, Labels],
    told: tuple[str, str],
) -> None:
    """Refuse the title and the author that are *told*, unless they come out so without what is sealed.

    File managers and print queues show them, whatever the pages are protected by.

    Raises:
        InputError: they do not.
    """
    name = f"{spec.kind}.html"
    place = Source(f"templates/{name}", 1)
    try:
        html, marks = templates.render_head(name, {**common, **spec.head_facts})
        root = parse(f"{html}<body></body></html>", name)
        reader = ParagraphReader(marks, labels, spec.languages)
        if read_title_and_author(root, reader) == told:
            return
    except InputError as error:
        place = error.problems[0].source
    except RefusedError:
        pass
    message = _("the title and the author of a sealed form cannot depend on what is sealed")
    hint = _("use there only what the letter may say too, such as `referral.case`")
    raise InputError([Problem(place, message, hint, RULE)])


def _without_marks(problem: Problem) -> Problem:
    said = without_marks(problem.message), without_marks(problem.hint)
    return replace(problem, message=said[0], hint=said[1])
