"""Whether a data file says what is sealed, read as it is, without a document made of it.

Its values and its comments are read as the name guard reads them in a document, and a waiver counts for
its word at its place. A file that cannot be read as data is searched line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from mou_gen.checks.name_guard import name_search, sealed_facts
from mou_gen.data.loader import DataNode, Entries, Items, load, walk_data
from mou_gen.data.values import SourcedText
from mou_gen.data.waiver import BY_PLACE
from mou_gen.errors import InputError
from mou_gen.kinds.sealed_remarks import remarks_in
from mou_gen.kinds.sealed_signs import text_of
from mou_gen.kinds.secrets import Secrets
from mou_gen.language.spelling import spelling_key

_TELLING = frozenset(("name", "number", "story"))
"""Facts that point at one person, wherever they stand, and that nobody else has by chance."""


def says_sealed(path: Path, root: Path, data: bytes, secrets: Secrets) -> bool:
    """Return whether *data*, the file *path* of the data folder *root*, says one of *secrets*."""
    if not secrets.people:
        return False
    if is_named_after(path, root, secrets):
        return True
    text = text_of(data) or ""
    try:
        entries = load(path, root, data)
    except (InputError, OSError, ValueError, RecursionError):
        return any(says_who(line, secrets) for line in text.splitlines())
    if any(says_who(said, secrets) for _line, said in comments(text, entries)):
        return True
    case, waived = str(entries.get("case", "")), waived_words(entries)
    return any(
        names_beside_waivers(each, each.origin.path, secrets, waived) or _told(each, secrets, case)
        for each in _texts(entries)
    )


def may_say_sealed(data: bytes, secrets: Secrets, known: set[str]) -> bool:
    """Return whether a line of *data*, or two that follow each other, may say one of *secrets*.

    This is quick. Those in *known* say nothing, and what is found to say nothing is added there.
    """
    lines = [each.strip() for each in (text_of(data) or "").splitlines()]
    pairs = {f"{one} {two}" for one, two in zip(lines, [*lines[1:], ""], strict=True)} - known
    for pair in pairs:
        if _names(pair, secrets) or sealed_facts.find_facts(pair, secrets):
            return True
        known.add(pair)
    return False


def sealed_words(
    path: Path, root: Path, data: bytes, secrets: Secrets, *, own: bool
) -> frozenset[str]:
    """Return the words in *data*, the file *path* below *root*, that say one of *secrets*, or may say it where they stand.

    With *own*, it counts what says it only in a document on the case.
    """
    texts, _waived = texts_and_waivers(path, root, data)
    return frozenset(
        each[start:end].casefold()
        for _place, each in texts
        for start, end in _spans(each, secrets, own=own)
    )


def texts_and_waivers(
    path: Path, root: Path, data: bytes
) -> tuple[list[tuple[str, str]], frozenset[tuple[str, str]]]:
    """Return the texts in *data*, the file *path* below *root*, with their key paths, and the `waived_words` among them."""
    text = text_of(data) or ""
    try:
        entries = load(path, root, data)
    except (InputError, OSError, ValueError, RecursionError):
        return [("", each) for each in text.splitlines()], frozenset()
    said = [(each.origin.path, str(each)) for each in _texts(entries)]
    said += [("", each) for _line, each in comments(text, entries)]
    return said, waived_words(entries)


def _spans(text: str, secrets: Secrets, *, own: bool) -> Iterator[tuple[int, int]]:
    """Yield from where to where *text* says one of *secrets*, read as the name of a file, and with *own* as a text on the case."""
    index = name_search.index_names(secrets)
    for each in name_search.find_names(text, index, bare=True):
        yield each.start, each.end
    for each in name_search.find_names(text, index, own=True) if own else ():
        yield each.start, each.end
    for fact in sealed_facts.find_facts(text, secrets):
        yield fact.start, fact.end


def is_named_after(path: Path, root: Path, secrets: Secrets) -> bool:
    """Return whether the file *path*, or a folder of it below *root*, is named after somebody in *secrets*."""
    index = name_search.index_names(secrets)
    parts = path.relative_to(root).with_suffix("").parts
    return any(name_search.find_names(each, index, bare=True) for each in parts)


def comments(text: str, entries: Entries) -> Iterator[tuple[int, str]]:
    """Yield each comment of *text*, a data file that says *entries*, with its line.

    What stands in a value of it is none, and is read with this value.
    """
    values = [each for each in _texts(entries) if "#" in each]
    for line, _before, said in remarks_in(text):
        bare = said.strip("\"' ,}]")
        if bare and not any(re.search(rf"#\s*{re.escape(bare)}", each) for each in values):
            yield line, said


def says_who(text: str, secrets: Secrets) -> bool:
    """Return whether *text* names somebody in *secrets*, or says what points at one person."""
    found = sealed_facts.find_facts(text, secrets)
    return bool(_names(text, secrets)) or any(each.fact.what in _TELLING for each in found)


def names_beside_waivers(
    text: str, path: str, secrets: Secrets, waived: frozenset[tuple[str, str]]
) -> bool:
    """Return whether *text*, which stands at the key path *path*, names somebody for whom no waiver in *waived* stands."""
    return any(
        (path, spelling_key(text[each.start : each.end])) not in waived
        for each in _names(text, secrets)
    )


def waived_words(entries: Entries) -> frozenset[tuple[str, str]]:
    """Return the place and the word, as it is compared, of each waiver of a sealed name in *entries*.

    The waiver itself says the word too.
    """
    listed = entries.get("waive")
    found = set[tuple[str, str]]()
    for each in listed if isinstance(listed, Items) else ():
        word = each.get("for") if isinstance(each, Entries) else None
        if (
            isinstance(each, Entries)
            and isinstance(word, SourcedText)
            and each.get("rule") == BY_PLACE
        ):
            key = spelling_key(word)
            found |= {(str(each.get("at", "")), key), (word.origin.path, key)}
    return frozenset(found)


def _names(text: str, secrets: Secrets) -> tuple[name_search.NameMatch, ...]:
    return name_search.find_names(text, name_search.index_names(secrets))


def _told(text: SourcedText, secrets: Secrets, case: str) -> bool:
    """Return whether *text* says what points at one person, or anything of whom its *case*, or the code in it, is about."""
    seat = sealed_facts.OF_AN_OFFICE.search(text.origin.path)
    return any(
        each.fact.what in _TELLING
        or (
            (each.person.case in (case, "") or each.person.case in text)
            and not (seat and each.fact.what == "village")
        )
        for each in sealed_facts.find_facts(text, secrets)
    )


def _texts(node: DataNode) -> Iterator[SourcedText]:
    """Yield all keys and texts of *node*."""
    for key, each in walk_data(node):
        yield from (text for text in (key, each) if isinstance(text, SourcedText))
