"""The glossary: `law/glossary.yaml` in every template folder.

What an earlier folder says of a key holds, so that a regency writes only what it adds or
says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from pydantic import Field

from mou_gen import inputs
from mou_gen.data.fields import AnyKey
from mou_gen.data.fields import PlainWords as Form
from mou_gen.data.loader import load
from mou_gen.data.model import Model, validate
from mou_gen.data.values import LANGUAGES
from mou_gen.language.glossary import Forms, Glossary, TermList
from mou_gen.library import layers

_NAME = "law/glossary.yaml"


class OptionalWords(Model):
    """Words that can have a meaning and need not."""

    id: tuple[Form, ...] = ()
    en: tuple[Form, ...] = ()


class Idea(Model):
    """One idea, and the words that correspond to each other in each language."""

    id: tuple[Form, ...] = ()
    en: tuple[Form, ...] = ()
    also: OptionalWords = Field(default_factory=OptionalWords.model_construct)
    """Words that answer to those of the other language, and ask for no answer themselves."""
    apart: OptionalWords = Field(default_factory=OptionalWords.model_construct)
    """Turns of phrase that hold such a word and say something else."""


class Duties(Model):
    """The ways in which a sentence binds."""

    duty: Idea | None = None
    permission: Idea | None = None
    prohibition: Idea | None = None
    exemption: Idea | None = None


class GlossaryFile(Model):
    """What `templates/law/glossary.yaml` holds."""

    terms: dict[AnyKey, Idea] = Field(default_factory=dict)
    duties: Duties = Field(default_factory=Duties.model_construct)
    negation: Idea | None = None


def read_glossary(folders: Sequence[Path]) -> Glossary:
    """Return the glossary of all *folders* of templates, the first of which has the last word.

    Raises:
        InputError: one of the files is wrong.
    """
    paths = reversed(list(layers.find_all_files(folders, _NAME)))
    return _joined(tuple((path, inputs.state_of_path(path)) for path in paths))


@lru_cache(maxsize=16)
def _joined(files: Sequence[tuple[Path, str]]) -> Glossary:
    """Return *files*, each with the hash of what it holds, as one; the last has the last word."""
    terms: dict[str, Idea] = {}
    duties: dict[str, Idea] = {}
    negation: dict[str, Idea] = {}
    for path, _ in files:
        file = validate(GlossaryFile, load(path, path.parent), None)
        terms |= {str(key): idea for key, idea in file.terms.items()}
        duties |= {name: idea for name, idea in file.duties if idea}
        negation |= {"negation": file.negation} if file.negation else {}
    return Glossary(_words(terms), _words(duties), _words(negation))


def _words(ideas: Mapping[str, Idea]) -> TermList:
    apart = [_forms(idea.apart) for idea in ideas.values()]
    return TermList(
        {key: _forms(idea) for key, idea in ideas.items()},
        {key: _forms(idea.also) for key, idea in ideas.items()},
        {tag: tuple(form for forms in apart for form in forms[tag]) for tag in LANGUAGES},
    )


def _forms(idea: Idea | OptionalWords) -> Forms:
    return {tag: tuple(map(str, getattr(idea, tag))) for tag in LANGUAGES}
