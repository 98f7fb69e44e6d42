"""How laws are cited: "article 9(3)" is "Pasal 9 ayat (3)"."""

from __future__ import annotations

import re

from mou_gen.startup.expressions import expression

_PART = r"\d+(?:\(\d+\)(?: (?:to|and) \(\d+\))?| ?[a-z]\b)?"
_JOINT = r", (?=\d)| and (?=\d)| to (?=\d)"
_ARTICLES = expression(rf"\barticles? ({_PART}(?:(?:{_JOINT}){_PART})*)")
_PARAGRAPHS = {" to ": " sampai dengan ayat ", " and ": " dan ayat "}
_JOINTS = {", ": ", ", " and ": " dan ", " to ": " sampai dengan "}


def in_indonesian(citation: str) -> str:
    """Return the English *citation* as Indonesian writes it, each article with its own Pasal.

    What stands in brackets is an ayat, "8(3) to (5)" are three; in article 1, the list of what words mean, it is an angka.
    """
    said = _ARTICLES.sub(lambda found: _pasal(found[1]), citation)
    return re.sub(r" and (?=Lampiran)", " serta ", said).replace(" and ", " dan ")


def _pasal(articles: str) -> str:
    parts = re.split(rf"({_JOINT})", articles)
    last = ", dan " if ", " in parts else " dan "
    joints = {**_JOINTS, " and ": last}
    return "".join(joints.get(part) or _part(part) for part in parts)


def _part(article: str) -> str:
    found = re.fullmatch(r"(\d+)(?:\((\d+)\)(?:( to | and )(\(\d+\)))?| ?([a-z]))?", article)
    assert found is not None
    number, paragraph, joint, last, letter = found.groups()
    if letter:
        return f"Pasal {number} huruf {letter}"
    if not paragraph:
        return f"Pasal {number}"
    return (
        f"Pasal {number} angka {paragraph}"
        if number == "1"
        else f"Pasal {number} ayat ({paragraph}){_PARAGRAPHS[joint] + last if joint else ''}"
    )
