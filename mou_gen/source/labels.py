"""The labels files: the fixed words of each language, complete or refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated

from pydantic import Field

from mou_gen import inputs
from mou_gen.errors import InputError, Problem
from mou_gen.language.labels import Labels
from mou_gen.source.loader import load
from mou_gen.source.model import Model, Words, build
from mou_gen.values import LANGUAGES

_FOLDER = "labels"
_MAPS = ("affairs", "instruments", "choices", "unknown")


class LabelsFile(Model):
    """What `templates/labels/<tag>.yaml` holds; each language has the same keys."""

    name: Words
    article: Words
    paragraph: Words
    letter: Words
    number: Words
    signature_place: Words
    signature_anchor: Words
    parties: Annotated[tuple[Words, ...], Field(min_length=2)]
    affairs: dict[str, Words]
    instruments: dict[str, Words]
    choices: dict[str, Words]
    unknown: dict[str, Words]


def read_labels(folders: Sequence[Path]) -> Mapping[str, Labels]:
    """Return the labels of every language, from the first of the template *folders* that has them.

    Raises:
        InputError: a file is wrong, or one language lacks a word that another has.
    """
    files = {tag: _file(folders, tag) for tag in LANGUAGES}
    if problems := list(_gaps(files)):
        raise InputError(problems)
    return {tag: _labels(tag, file) for tag, file in files.items()}


def _file(folders: Sequence[Path], tag: str) -> LabelsFile:
    name = Path(_FOLDER, f"{tag}.yaml")
    folder = next((folder for folder in folders if inputs.look(folder / name)), folders[-1])
    return build(LabelsFile, load(folder / name, folder), None)


def _gaps(files: Mapping[str, LabelsFile]) -> Iterator[Problem]:
    """Yield each key that one language has and another lacks."""
    for file in files.values():
        for field in _MAPS:
            own = getattr(file, field)
            for other_tag, other in files.items():
                for key in getattr(other, field).keys() - own.keys():
                    message = f"`{field}.{key}` is in `{other_tag}.yaml` and missing here"
                    yield file.problem(field, message, "write it in this language too")
            if any(len(other.parties) != len(file.parties) for other in files.values()):
                yield file.problem("parties", "every language names the same number of parties")


def _labels(tag: str, file: LabelsFile) -> Labels:
    """Return *file* as plain words: labels are no values of the data."""
    return Labels(
        language=tag,
        name=str(file.name),
        article=str(file.article),
        paragraph=str(file.paragraph),
        letter=str(file.letter),
        number=str(file.number),
        signature_place=str(file.signature_place),
        signature_anchor=str(file.signature_anchor),
        parties=tuple(map(str, file.parties)),
        **{field: {str(k): str(v) for k, v in getattr(file, field).items()} for field in _MAPS},
    )
