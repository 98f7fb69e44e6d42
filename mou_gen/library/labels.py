"""The label files: the fixed words of each language, complete or refused.

Every folder of templates may have one of each language, which holds only the keys that it
changes or adds. Together they must say everything in every language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator

from mou_gen import inputs
from mou_gen.data.fields import SCALAR, accepting, complain, plain_words
from mou_gen.data.loader import DataNode
from mou_gen.data.model import Model, validate
from mou_gen.data.values import LANGUAGES, SourcedText
from mou_gen.errors import InputError, Problem
from mou_gen.language.labels import Labels
from mou_gen.library import layers
from mou_gen.library.law import Law, read_law
from mou_gen.library.tables import merge_tables
from mou_gen.messages import _

_FOLDER = "labels"
_MAPS = ("affairs", "changes", "choices", "unknown")


_LONGEST = 500
"""Letters of a label: each may be printed a thousand times."""


@accepting(type=SCALAR)
def _label(node: DataNode) -> SourcedText:
    words = plain_words(node)
    if len(words) > _LONGEST:
        message = _("must have at most {n} characters", n=_LONGEST)
        complain(words, message, _("write a word or a phrase"))
    return words


LabelText = Annotated[SourcedText, PlainValidator(_label)]


class LabelsFile(Model):
    """What `templates/labels/<tag>.yaml` holds; each language has the same keys."""

    name: LabelText
    article: LabelText
    paragraph: LabelText
    letter: LabelText
    number: LabelText
    signature_place: LabelText
    signature_anchors: Annotated[tuple[LabelText, ...], Field(min_length=1)]
    parties: Annotated[tuple[LabelText, ...], Field(min_length=2)]
    older_parties: Annotated[tuple[LabelText, ...], Field(min_length=2)]
    affairs: dict[str, LabelText]
    changes: dict[str, LabelText]
    choices: dict[str, LabelText]
    unknown: dict[str, LabelText]


@inputs.memoized
def read_labels(folders: Sequence[Path]) -> Mapping[str, Labels]:
    """Return the labels of every language; an earlier one of the template *folders* goes before.

    Raises:
        InputError: a file is wrong, or one language lacks a word that another has.
    """
    files = {tag: _file(folders, tag) for tag in LANGUAGES}
    if problems := list(_gaps(files)):
        raise InputError(problems)
    law = read_law(tuple(folders))
    return {tag: _labels(tag, file, law) for tag, file in files.items()}


def _file(folders: Sequence[Path], tag: str) -> LabelsFile:
    return validate(
        LabelsFile, merge_tables(layers.find_all_files(folders, f"{_FOLDER}/{tag}.yaml")), None
    )


def _gaps(files: Mapping[str, LabelsFile]) -> Iterator[Problem]:
    """Yield each key that one language has and another lacks, where it stands."""
    for file in files.values():
        for field in _MAPS:
            for key, word in getattr(file, field).items():
                for other in (tag for tag in files if key not in getattr(files[tag], field)):
                    message = _(
                        "`{field}.{key}` is given here but missing in `{file}`",
                        field=field,
                        key=key,
                        file=f"{_FOLDER}/{other}.yaml",
                    )
                    hint = _("write it in every language")
                    yield Problem(word.origin.source, message, hint, missing=f"{field}.{key}")
        if any(len(other.parties) < len(file.parties) for other in files.values()):
            message = _("every language must name the same number of parties")
            yield file.problem("parties", message)


def _labels(tag: str, file: LabelsFile, law: Law) -> Labels:
    """Return *file* as plain words: labels are no values of the data."""
    return Labels(
        language=tag,
        name=str(file.name),
        article=str(file.article),
        paragraph=str(file.paragraph),
        letter=str(file.letter),
        number=str(file.number),
        signature_place=str(file.signature_place),
        signature_anchors=tuple(map(str, file.signature_anchors)),
        parties=tuple(map(str, file.parties)),
        older_parties=tuple(map(str, file.older_parties)),
        instruments=partial(law.citations, tag),
        **{field: {str(k): str(v) for k, v in getattr(file, field).items()} for field in _MAPS},
    )
