"""What a file with a sealed part says about the person outside its data: comments and file name.

A comment may be a line that somebody took out (`# name: ...`), a second name beside the first, or
a sentence. What stands after a key is read as this key is; of a sentence count those who are
called by name in it, and two or more words with capital letters that no ordinary document has.
A line as a new file has it, letter by letter, tells of nobody; every other line may.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mou_gen.data.values import is_sealing
from mou_gen.kinds.descriptions import described_lines
from mou_gen.kinds.sealed_part import (
    KINDS,
    UNTOLD,
    NamesAndFacts,
    SealedFact,
    names_and_facts_of,
    names_in,
)
from mou_gen.kinds.strange_words import is_rare_word, together
from mou_gen.language.spelling import split_words
from mou_gen.startup.expressions import expression

_REMARK = expression(r"(?:^|\s)#+(.*)$")
_KEYED = expression(r"^\s*-?\s*[\"'{]?([^\W\d][\w .-]{1,39}?)[\"']?\s{0,3}[:=]\s*(\S.*)$")
_KEY_BEFORE = expression(r"([^\W\d]\w*)[\"']?\s*:[^:]*$")
_SCHEMA = expression(r"yaml-language-server: \$schema=(?:\.\./)*schemas/referral\.json")
_NAMES = frozenset(("name", "nama", "nama_lengkap", "fullname", "full_name", "alias", "panggilan"))
_LEAVES = {path.rpartition(".")[2]: kind for path, kind in KINDS.items() if kind not in UNTOLD}
_SURE = {"person": "name"}
"""What a comment tells more surely than a text does: it may be the line of the name, taken out."""


def names_and_facts_in_remarks(text: str) -> NamesAndFacts:
    """Return the names and the facts that comments of *text*, a YAML file, tell."""
    names: list[tuple[str, ...]] = []
    facts: list[SealedFact] = []
    for _line, before, remark in remarks_in(text):
        if not before.strip() and _is_of_a_new_file(remark):
            continue
        for more, others in _told(before, remark):
            names += more
            facts += others
    return names, facts


def name_in_file_name(stem: str) -> NamesAndFacts:
    """Return the personal name in a file name, if it has two words or more."""
    strange = [word for word in split_words(stem) if is_rare_word(word)]
    runs = ([each.key for each in run] for run in together(strange, stem))
    return [], [SealedFact("name", tuple(run)) for run in runs if len(run) > 1]


def remarks_in(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield the line of each comment, what stands before it there, and the comment; texts with a `#` too."""
    for number, line in enumerate(text.splitlines(), 1):
        if found := _REMARK.search(line):
            yield number, line[: found.start()], found[1].strip()


def _is_of_a_new_file(remark: str) -> bool:
    return remark in described_lines() or _SCHEMA.fullmatch(remark) is not None


def _told(before: str, remark: str) -> Iterator[NamesAndFacts]:
    if keyed := _KEYED.match(remark):
        yield names_and_facts_of(_kind(keyed[1]), keyed[2].strip("\"'{} "))
    elif (key := _KEY_BEFORE.search(before)) and _kind(key[1]) == "name":
        said = split_words(remark)
        if said and all(word.capital and is_rare_word(word) for word in said):
            yield names_in(remark), []
    names, facts = names_and_facts_of("story", remark)
    yield names, [replace(fact, what=_SURE.get(fact.what, fact.what)) for fact in facts]


def _kind(key: str) -> str:
    """Return what is held under *key*, `story` if this is not known."""
    plain = key.strip().casefold().replace(" ", "_")
    if plain in _NAMES or (is_sealing(plain) and plain != "sealed"):
        return "name"
    return _LEAVES.get(plain, "story")
