"""Texts that a rule of secrecy refuses: what other rules find in them is told without a word of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from mou_gen.checks import SECRET
from mou_gen.data.values import LANGUAGES
from mou_gen.errors import Problem, Source
from mou_gen.messages import _

SecretText = tuple[str, str, int]
"""A file and the key path in it, without the language; a line where there is no key path."""


def containing_text(place: Source) -> SecretText:
    """Return the text that *place* lies in, which is the same in each language."""
    above, dot, last = place.key_path.rpartition(".")
    path = above if dot and last in LANGUAGES else place.key_path
    return place.file, path, 0 if path else place.line


def secret_texts(problems: Sequence[Problem]) -> frozenset[SecretText]:
    """Return the texts that one of *problems* refuses to be told, if nobody waives it."""
    found = (each for each in problems if each.rule in SECRET and not each.waived)
    return frozenset(containing_text(each.source) for each in found)


def withhold_secret_texts(problems: Sequence[Problem]) -> Iterator[Problem]:
    """Yield *problems*; of one in a text that another refuses to be told, its rule and place alone."""
    secret = secret_texts(problems)
    for each in problems:
        if each.rule in SECRET or containing_text(each.source) not in secret:
            yield each
        else:
            message = _("another finding in this text is withheld: it may identify a person")
            hint = _("first remove what describes the person, then check again")
            yield replace(each, message=message, hint=hint, missing="")
