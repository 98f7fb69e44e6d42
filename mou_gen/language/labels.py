"""The fixed words of one language, as read from `templates/labels/<tag>.yaml`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import field

from mou_gen.startup.value_classes import value_class


@value_class
class Labels:
    """What the program itself has to say in one language; all of it, or the file is refused."""

    language: str
    """BCP 47 tag."""
    name: str
    """Of the language, in that language: "Bahasa Indonesia"."""
    article: str
    """Pasal, Article: printed before the number of an article."""
    paragraph: str
    """ayat, paragraph: printed before the number of a paragraph in a reference."""
    letter: str
    """huruf, letter."""
    number: str
    """angka, number."""
    signature_place: str
    """Words in the empty place for an electronic signature."""
    signature_anchors: tuple[str, ...]
    """The character by which a signing application finds that place, for each who signs."""
    parties: tuple[str, ...]
    """PIHAK KESATU, PIHAK KEDUA, ... in the order of the parties."""
    older_parties: tuple[str, ...]
    """The same in agreements that are older than Permendagri 22/2020: PIHAK PERTAMA, PIHAK KEDUA, ..."""
    affairs: Mapping[str, str]
    """Names of regional affairs by key (Permendagri 22/2020, article 4)."""
    instruments: Callable[[dt.date | None], Mapping[str, str]] = field(compare=False)
    """Returns how laws are cited on a day, by key; without a day, as they were amended last."""
    changes: Mapping[str, str]
    """Words of the matrix of changes, by what they say; braces name who, where or which."""
    choices: Mapping[str, str]
    """Printed forms of the values that YAML chooses from a list: `rahasia` -> "Rahasia"."""
    unknown: Mapping[str, str]
    """Which fact is missing, by `model.field`: "nama {office}"; braces name a field beside it."""
