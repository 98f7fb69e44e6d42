"""A seeded person with Word: edits a file of ours as Word writes it, and knows what should be told.

`python -m tests.word_edits 400` edits so many files and prints how much of it `pull` reads back;
`python -m tests.word_edits 400 bare` does the same after controls and bookmarks were lost.
"""

from __future__ import annotations

import copy
import io
import itertools
import random
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

from mou_gen.pull.changes import ChangeKind
from mou_gen.pull.returned_file import ReturnedFile, compared
from mou_gen.pull.sent_base import SentBase, find_base
from mou_gen.word.docx_reader import read_word_file
from mou_gen.word.package_parts import WordPackage
from mou_gen.word.word_lines import W, WordLine
from tests.examples import FOLDERS, composed
from tests.rendering import render

AUTHORS = ("Ibu Melati", "Pak Rahmat")
PAPERS = (
    ("agreement.yaml", "columns"),
    ("agreement.yaml", "stacked"),
    ("agreement.yaml", "sequential"),
    ("minutes/2019-09-25.yaml", "as the file says"),
    ("cooperations/victim-referral.yaml", "columns"),
    ("../pacitan-wonogiri-gunungkidul/agreement.yaml", "as the file says"),
)
_WORDS = [
    "bersama",
    "segera",
    "terpadu",
    "jointly",
    "promptly",
    "wilayah",
    "setempat",
    "lembaga",
    "terkait",
    "layanan",
]
_XML = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Unit:
    """One thing that should be told."""

    kind: str
    new: str
    """The new words of the value or stretch, or those of the paragraph."""
    tag: str = ""
    author: str = ""


@dataclass
class Session:
    """A file while somebody edits it."""

    data: bytes
    rng: random.Random
    units: list[Unit] = field(default_factory=list)
    touched: set[int] = field(default_factory=set)
    """Paragraphs that were edited: one edit each keeps the oracle simple."""

    def __post_init__(self) -> None:
        with zipfile.ZipFile(io.BytesIO(self.data)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        self.root = ElementTree.fromstring(self.parts["word/document.xml"])
        self.body = self.root.find(f"{W}body")
        assert self.body is not None
        self.author: str | None = None
        self._number = 9000

    def parents(self) -> dict[ElementTree.Element, ElementTree.Element]:
        return {kid: parent for parent in self.root.iter() for kid in parent}

    def stamp(self, name: str) -> ElementTree.Element:
        self._number += 1
        about = {
            "id": str(self._number),
            "author": self.author or "",
            "date": "2026-11-20T09:00:00Z",
        }
        return ElementTree.Element(f"{W}{name}", {f"{W}{key}": each for key, each in about.items()})

    def free(self) -> list[ElementTree.Element]:
        """Return the paragraphs with words that nobody has touched."""
        found = [
            p for p in self.root.iter(f"{W}p") if said(p).strip() and id(p) not in self.touched
        ]
        return [p for p in found if len(said(p)) > 3]

    def save(self) -> bytes:
        noise(self.root, self.rng)
        self.parts["word/document.xml"] = ElementTree.tostring(self.root, encoding="utf-8")
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
            for name, data in self.parts.items():
                package.writestr(name, data)
        return out.getvalue()


# ---- runs --------------------------------------------------------------------------------


def said(element: ElementTree.Element) -> str:
    hyphen = f"{W}noBreakHyphen"
    return "".join(
        "-" if t.tag == hyphen else t.text or ""
        for t in element.iter()
        if t.tag in (f"{W}t", hyphen)
    )


def plain_run(run: ElementTree.Element) -> bool:
    kids = [each for each in run if each.tag != f"{W}rPr"]
    return len(kids) == 1 and kids[0].tag == f"{W}t" and bool((kids[0].text or "").strip())


def run_like(run: ElementTree.Element, text: str, tag: str = "t") -> ElementTree.Element:
    made = ElementTree.Element(f"{W}r")
    if (look := run.find(f"{W}rPr")) is not None:
        made.append(copy.deepcopy(look))
    words = ElementTree.SubElement(made, f"{W}{tag}", {_XML: "preserve"})
    words.text = text
    return made


def controls(p: ElementTree.Element) -> list[tuple[str, ElementTree.Element, ElementTree.Element]]:
    """Return tag, content and run of each control in *p* that holds one plain run."""
    found = []
    for sdt in p.iter(f"{W}sdt"):
        tag = sdt.find(f"{W}sdtPr/{W}tag")
        content = sdt.find(f"{W}sdtContent")
        assert tag is not None
        assert content is not None
        runs = list(content)
        if len(runs) == 1 and plain_run(runs[0]):
            found.append((tag.get(f"{W}val", ""), content, runs[0]))
    return found


def fixed_runs(p: ElementTree.Element) -> list[ElementTree.Element]:
    """Return the runs of template words in *p*."""
    in_field, found = False, []
    for each in p:
        mark = each.find(f"{W}fldChar") if each.tag == f"{W}r" else None
        if mark is not None:
            in_field = mark.get(f"{W}fldCharType") != "end"
        elif each.tag == f"{W}r" and not in_field and plain_run(each):
            found.append(each)
    return found


def edit(
    session: Session,
    parent: ElementTree.Element,
    run: ElementTree.Element,
    start: int,
    end: int,
    new: str,
) -> str:
    """Put *new* between *start* and *end* of *run*, and return its new words."""
    text = said(run)
    at = list(parent).index(run)
    parent.remove(run)
    made = [run_like(run, text[:start])] if start else []
    if session.author is None:
        if new:
            made.append(run_like(run, new))
    else:
        if start < end:
            gone = session.stamp("del")
            gone.append(run_like(run, text[start:end], "delText"))
            made.append(gone)
        if new:
            put = session.stamp("ins")
            put.append(run_like(run, new))
            made.append(put)
    if end < len(text):
        made.append(run_like(run, text[end:]))
    for n, each in enumerate(made):
        parent.insert(at + n, each)
    return text[:start] + new + text[end:]


def noise(root: ElementTree.Element, rng: random.Random) -> None:
    """Split runs, and put in the marks that Word leaves."""
    for parent in list(root.iter()):
        for run in [each for each in parent if each.tag == f"{W}r" and plain_run(each)]:
            text = said(run)
            if rng.random() < 0.15 and len(text) > 4:
                at = list(parent).index(run)
                cut = rng.randrange(1, len(text))
                parent.remove(run)
                proof = ElementTree.Element(f"{W}proofErr", {f"{W}type": "spellStart"})
                for n, each in enumerate(
                    (run_like(run, text[:cut]), proof, run_like(run, text[cut:]))
                ):
                    each.set(f"{W}rsidR", "00AB12CD") if each.tag.endswith("}r") else None
                    parent.insert(at + n, each)


def spans(text: str) -> list[tuple[int, int]]:
    """Return where the words of *text* begin and end."""
    found, at = [], 0
    for word in text.split(" "):
        if word:
            found.append((at, at + len(word)))
        at += len(word) + 1
    return found


# ---- the kinds of edits ------------------------------------------------------------------


def _value(
    session: Session, *, blank: bool = False
) -> tuple[ElementTree.Element, str, ElementTree.Element, ElementTree.Element] | None:
    found = [
        (p, *control)
        for p in session.free()
        for control in controls(p)
        if said(control[2]).startswith("[......") is blank
    ]
    return session.rng.choice(found) if found else None


def _in_value(
    change: Callable[[Session, str], tuple[int, int, str]], *, blank: bool = False
) -> Callable[[Session], bool]:
    def run(session: Session) -> bool:
        found = _value(session, blank=blank)
        if found is None:
            return False
        p, tag, content, words = found
        new = edit(session, content, words, *change(session, said(words)))
        session.touched.add(id(p))
        session.units.append(Unit("value", new.strip(), tag, session.author or ""))
        return True

    return run


def _word(session: Session) -> str:
    return session.rng.choice(_WORDS)


def _replace(session: Session, text: str) -> tuple[int, int, str]:
    return (*session.rng.choice(spans(text)), _word(session))


def _insert(session: Session, text: str) -> tuple[int, int, str]:
    start = session.rng.choice(spans(text))[0]
    return start, start, f"{_word(session)} "


def _shorten(session: Session, text: str) -> tuple[int, int, str]:
    words = spans(text)
    if len(words) < 2:
        return (*words[0], _word(session))
    start, end = session.rng.choice(words[:-1])
    return start, end + 1, ""


def _append(session: Session, text: str) -> tuple[int, int, str]:
    return len(text), len(text), f" {_word(session)}"


def _prepend(session: Session, _text: str) -> tuple[int, int, str]:
    return 0, 0, f"{_word(session)} "


def _whole(session: Session, text: str) -> tuple[int, int, str]:
    return 0, len(text), f"{_word(session)} {_word(session)} 12"


def _letter(session: Session, text: str) -> tuple[int, int, str]:
    at = session.rng.randrange(len(text))
    return at, at, "z"


def _empty(_session: Session, text: str) -> tuple[int, int, str]:
    return 0, len(text), ""


def _template(
    change: Callable[[Session, str], tuple[int, int, str]], *, inner: bool = True
) -> Callable[[Session], bool]:
    def run(session: Session) -> bool:
        found = [(p, r) for p in session.free() for r in fixed_runs(p) if len(spans(said(r))) > 3]
        if not found:
            return False
        p, words = session.rng.choice(found)
        text = said(words)
        start, end, new = change(session, text)
        if inner and not (start >= 2 and end <= len(text) - 2):
            return False
        now = edit(session, p, words, start, end, new)
        session.touched.add(id(p))
        session.units.append(Unit("template", now.strip(), "", session.author or ""))
        return True

    return run


def _unwrapped(session: Session) -> bool:
    """Take a control away and change a word of what it held."""
    found = _value(session)
    if found is None:
        return False
    p, tag, content, words = found
    parents = session.parents()
    sdt = parents[content]
    above = parents[sdt]
    at = list(above).index(sdt)
    content.remove(words)
    above.remove(sdt)
    above.insert(at, words)
    new = edit(session, above, words, *_replace(session, said(words)))
    session.touched.add(id(p))
    session.units.append(Unit("value", new.strip(), tag, session.author or ""))
    return True


def _holder(
    session: Session,
) -> tuple[ElementTree.Element, ElementTree.Element, list[ElementTree.Element]] | None:
    """Return a row or a paragraph of running text: what holds it, itself, its paragraphs."""
    parents = session.parents()
    found = []
    for p in session.free():
        above = parents[p]
        if above.tag == f"{W}body":
            found.append((above, p, [p]))
        elif above.tag == f"{W}tc":
            row = parents[above]
            inside = [each for each in row.iter(f"{W}p") if said(each).strip()]
            table = parents[row]
            if len([r for r in table if r.tag == f"{W}tr"]) > 3 and not any(
                id(each) in session.touched for each in inside
            ):
                found.append((table, row, inside))
    return session.rng.choice(found) if found else None


def _mark(session: Session, element: ElementTree.Element, name: str) -> None:
    """Track that a row or the end of a paragraph came or went."""
    for p in element.iter(f"{W}p"):
        properties = p.find(f"{W}pPr")
        if properties is None:
            properties = ElementTree.Element(f"{W}pPr")
            p.insert(0, properties)
        mark = properties.find(f"{W}rPr")
        if mark is None:
            mark = ElementTree.SubElement(properties, f"{W}rPr")
        mark.insert(0, session.stamp(name))
        for parent in list(p.iter()):
            if parent.tag in (f"{W}ins", f"{W}del"):
                continue
            for run in [each for each in parent if each.tag == f"{W}r"]:
                at = list(parent).index(run)
                parent.remove(run)
                wrapped = session.stamp(name)
                if name == "del":
                    for t in run.iter(f"{W}t"):
                        t.tag = f"{W}delText"
                wrapped.append(run)
                parent.insert(at, wrapped)
    if element.tag == f"{W}tr":
        properties = element.find(f"{W}trPr")
        if properties is None:
            properties = ElementTree.Element(f"{W}trPr")
            element.insert(0, properties)
        properties.append(session.stamp(name))


def _delete(session: Session) -> bool:
    found = _holder(session)
    if found is None:
        return False
    above, element, inside = found
    session.units += [Unit("deleted", said(p).strip(), "", session.author or "") for p in inside]
    session.touched |= {id(p) for p in inside}
    if session.author is None:
        above.remove(element)
    else:
        _mark(session, element, "del")
    return True


def _new_paragraph(session: Session) -> bool:
    found = _holder(session)
    if found is None:
        return False
    above, element, _inside = found
    made = copy.deepcopy(element)
    for p in made.iter(f"{W}p"):
        had = bool(said(p).strip())
        for each in [kid for kid in p if kid.tag != f"{W}pPr"]:
            p.remove(each)
        if not had:
            continue
        words = f"Ketentuan {session.rng.randrange(10**6)} {_word(session)} {_word(session)} baru ditambahkan."
        p.append(run_like(p, words))
        session.units.append(Unit("inserted", words, "", session.author or ""))
        session.touched.add(id(p))
    above.insert(list(above).index(element) + 1, made)
    if session.author is not None:
        _mark(session, made, "ins")
    return True


def _move(session: Session) -> bool:
    found = _holder(session)
    if found is None:
        return False
    above, element, inside = found
    places = [
        n
        for n, each in enumerate(above)
        if each.tag == element.tag and abs(n - list(above).index(element)) > 2
    ]
    places = [n for n in places if n > 1]
    if not places or session.author is not None:
        return False
    target = list(above)[session.rng.choice(places)]
    above.remove(element)
    above.insert(list(above).index(target), element)
    session.units += [Unit("moved", said(p).strip(), "", "") for p in inside]
    session.touched |= {id(p) for p in inside}
    return True


def _running(session: Session) -> list[ElementTree.Element]:
    """Return the paragraphs of running text that nobody has touched, and stand above another such one."""
    free = {id(p) for p in session.free()}
    body = list(session.body if session.body is not None else ())
    return [
        p
        for p, below in itertools.pairwise(body)
        if id(p) in free and id(below) in free and p.find(f".//{W}fldChar") is None
    ]


def _move_tracked(session: Session) -> bool:
    found = _running(session)
    if len(found) < 6 or session.author is None:
        return False
    assert session.body is not None
    p = session.rng.choice(found)
    places = [each for each in found if abs(found.index(each) - found.index(p)) > 3]
    if not places:
        return False
    put = copy.deepcopy(p)
    for mark in [kid for kid in put if kid.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd")]:
        put.remove(mark)
    words = said(p).strip()
    _mark(session, p, "moveFrom")
    _mark(session, put, "moveTo")
    session.body.insert(list(session.body).index(session.rng.choice(places)), put)
    session.units.append(Unit("moved", words, "", session.author))
    session.touched |= {id(p), id(put)}
    return True


def _merge(session: Session) -> bool:
    found = _running(session)
    if not found or session.author is not None:
        return False
    assert session.body is not None
    p = session.rng.choice(found)
    below = list(session.body)[list(session.body).index(p) + 1]
    space = ElementTree.SubElement(p, f"{W}r")
    ElementTree.SubElement(space, f"{W}t", {_XML: "preserve"}).text = " "
    for each in [kid for kid in below if kid.tag != f"{W}pPr"]:
        p.append(each)
    session.body.remove(below)
    session.units.append(Unit("merged", said(p).strip()))
    session.touched |= {id(p), id(below)}
    return True


def _comment(session: Session) -> bool:
    found = session.free()
    relations = "word/_rels/document.xml.rels"
    if not found or session.author is None or "word/comments.xml" in session.parts:
        return False
    p = session.rng.choice(found)
    words = f"Mohon diperiksa {_word(session)}"
    space = W.strip("{}")
    session.parts["word/comments.xml"] = (
        f'<w:comments xmlns:w="{space}"><w:comment w:id="1" w:author="{session.author}">'
        f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:comment></w:comments>"
    ).encode()
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
    relation = f'<Relationship Id="rIdC" Type="{kind}" Target="comments.xml"/></Relationships>'
    said_before = session.parts[relations].decode()
    session.parts[relations] = said_before.replace("</Relationships>", relation).encode()
    run = ElementTree.SubElement(p, f"{W}r")
    ElementTree.SubElement(run, f"{W}commentReference", {f"{W}id": "1"})
    session.units.append(Unit("note", words, "comment", session.author))
    session.touched.add(id(p))
    return True


def _split(session: Session) -> bool:
    parents = session.parents()
    found = [(p, r) for p in session.free() for r in fixed_runs(p) if len(spans(said(r))) > 7]
    if not found or session.author is not None:
        return False
    p, words = session.rng.choice(found)
    text, above = said(words), parents[p]
    cut = spans(text)[session.rng.randrange(3, len(spans(text)) - 2)][0]
    at = list(p).index(words)
    tail = ElementTree.Element(f"{W}p")
    if (properties := p.find(f"{W}pPr")) is not None:
        tail.append(copy.deepcopy(properties))
    tail.append(run_like(words, text[cut:]))
    for each in list(p)[at + 1 :]:
        p.remove(each)
        tail.append(each)
    p.remove(words)
    p.insert(at, run_like(words, text[:cut]))
    session.units.append(Unit("split", said(p).strip()))
    above.insert(list(above).index(p) + 1, tail)
    session.touched |= {id(p), id(tail)}
    return True


def _bold(session: Session) -> bool:
    found = [(p, r) for p in session.free() for r in fixed_runs(p) if len(spans(said(r))) > 3]
    if not found:
        return False
    p, words = session.rng.choice(found)
    look = words.find(f"{W}rPr")
    if look is None:
        look = ElementTree.Element(f"{W}rPr")
        words.insert(0, look)
    if look.find(f"{W}u") is not None:
        return False
    ElementTree.SubElement(look, f"{W}u", {f"{W}val": "single"})
    if session.author is not None:
        look.append(session.stamp("rPrChange"))
        ElementTree.SubElement(look[-1], f"{W}rPr")
    session.units.append(Unit("note", "", "format", session.author or ""))
    session.touched.add(id(p))
    return True


def _copied_row(session: Session) -> bool:
    found = _holder(session)
    if found is None or session.author is not None:
        return False
    above, element, inside = found
    made = copy.deepcopy(element)
    for mark in [
        (p, kid)
        for p in made.iter()
        for kid in p
        if kid.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd")
    ]:
        mark[0].remove(mark[1])
    above.insert(list(above).index(element) + 1, made)
    session.units += [Unit("inserted", said(p).strip()) for p in inside]
    session.touched |= {id(p) for p in (*inside, *made.iter(f"{W}p"))}
    return True


KINDS: dict[str, Callable[[Session], bool]] = {
    "a word of a value": _in_value(_replace),
    "a word more in a value": _in_value(_insert),
    "a word less in a value": _in_value(_shorten),
    "a word at the end of a value": _in_value(_append),
    "a word at the beginning of a value": _in_value(_prepend),
    "a letter in a value": _in_value(_letter),
    "another value": _in_value(_whole),
    "a blank filled": _in_value(_whole, blank=True),
    "a value emptied": _in_value(_empty),
    "a control taken away": _unwrapped,
    "a word of a template": _template(_replace),
    "a word more in a template": _template(_insert),
    "a word less in a template": _template(_shorten),
    "a letter in a template": _template(_letter),
    "a paragraph or row deleted": _delete,
    "a paragraph or row put in": _new_paragraph,
    "a paragraph or row moved": _move,
    "a paragraph split": _split,
    "a row copied": _copied_row,
    "words underlined": _bold,
    "a paragraph moved with tracking": _move_tracked,
    "two paragraphs merged": _merge,
    "a comment": _comment,
}


# ---- the judge ---------------------------------------------------------------------------


def sent_file(file: str, edition: str) -> bytes:
    each = composed(file, edition)[0]
    (data,) = render([each], ["docx"], FOLDERS, Path()).values()
    return data


_COPY = "customXml/item1.xml"
_BASES: dict[bytes, SentBase] = {}
"""By the copy in a file: a base is read from nothing else."""


def base_of(data: bytes) -> SentBase:
    file = WordPackage(data, "x.docx")
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        copy = next((package.read(name) for name in package.namelist() if name == _COPY), b"")
    if not copy or copy not in _BASES:
        _BASES[copy] = find_base(file, lambda _digest: None, None)
    return _BASES[copy]


def bare(data: bytes, *, named: bool = False) -> bytes:
    """Return the Word file *data* without its copy, and without its property if it is not *named*."""
    lost = ("customXml", "docProps/custom.xml")[: 1 if named else 2]
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as package, zipfile.ZipFile(out, "w") as made:
        for name in package.namelist():
            if not name.startswith(lost):
                made.writestr(name, package.read(name))
    return out.getvalue()


def without_marks(data: bytes) -> bytes:
    """Return the Word file *data* without its controls and bookmarks, as some programs save it."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    root = ElementTree.fromstring(parts["word/document.xml"])
    for parent in list(root.iter()):
        parent[:] = [kid for each in parent for kid in _bare(each)]
    parts["word/document.xml"] = ElementTree.tostring(root, encoding="utf-8")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return out.getvalue()


def _bare(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    if element.tag == f"{W}sdt":
        for content in element.findall(f"{W}sdtContent"):
            yield from (kid for each in content for kid in _bare(each))
    elif element.tag not in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        yield element


def session_of(data: bytes, seed: int, edits: int) -> Session:
    """Return a file with *edits* of a person, made by *seed*."""
    rng = random.Random(seed)
    session = Session(data, rng)
    tries = 0
    while edits and tries < 50:
        tries += 1
        session.author = rng.choice((None, *AUTHORS))
        if KINDS[rng.choice(list(KINDS))](session):
            edits -= 1
    return session


def told(returned: ReturnedFile) -> Iterator[tuple[str, str, str, tuple[str, ...]]]:
    """Yield kind, new words, tag and authors of all that was read back."""
    for place in returned.places:
        yield "value", place.new, place.tag, tuple(dict.fromkeys(s.author for s in place.stamps))
    for change in returned.others:
        kind = "template" if change.kind is ChangeKind.BY_HAND else change.kind.value
        words = change.old if change.kind is ChangeKind.DELETED else change.new or change.text
        yield kind, " ".join(words.split()), change.why if kind == "note" else "", change.authors


def missed(
    session: Session, returned: ReturnedFile
) -> tuple[list[Unit], list[tuple[str, str, str, tuple[str, ...]]]]:
    """Return what should have been told and was not, and what was told too much."""
    left = list(told(returned))
    lost = []
    # what is known to be of one author first: an unnamed one may be anybody's
    for unit in sorted(session.units, key=lambda each: not each.author):
        found = next((each for each in left if _is(unit, each)), None)
        if found is None:
            lost.append(unit)
        else:
            left.remove(found)
    return lost, left


def unaccounted(base: SentBase, lines: Iterable[WordLine], returned: ReturnedFile) -> Counter[str]:
    """Return the letters of a file that came back, *lines*, that do not follow from what was sent and what was told.

    What was sent, less the old words of each change and with its new ones, is what came back.
    """
    words = {"template", "inserted", "deleted", "split", "merged"}
    told = [(each.old, each.new) for each in returned.others if str(each.kind) in words]
    told += [(each.node.text, each.new) for each in returned.places]
    due, found = Counter[str](), Counter[str]()
    for sent in base.lines:
        due.update(_letters(sent.line.text))
    for old, new in told:
        due.subtract(_letters(old))
        due.update(_letters(new))
    for line in lines:
        found.update(_letters("".join(p.text for p in line.pieces if p.standing.deleted is None)))
    found.subtract(due)
    return Counter({letter: count for letter, count in found.items() if count})


def _letters(text: str) -> Counter[str]:
    return Counter(each for each in text if not each.isspace())


def _is(unit: Unit, each: tuple[str, str, str, tuple[str, ...]]) -> bool:
    kind, new, tag, authors = each
    if kind != unit.kind or (unit.tag and unit.tag != tag):
        return False
    words = " ".join(unit.new.split())
    same = new == words if kind != "split" else words.split()[:3] == new.split()[:3]
    if kind == "note":
        same = True
    if kind == "template":  # a stretch may be of several runs
        same = words in new
    return same and (not unit.author or unit.author in authors)


def main(count: int, verbose: bool = True, marks: bool = True) -> int:
    """Edit *count* files, and print how much is read back exactly, with and without our *marks*."""
    files = [sent_file(*each) for each in PAPERS]
    bases = [base_of(data) for data in files]
    units = wrong = extra = letters = 0
    spent = 0.0
    by_kind: Counter[str] = Counter()
    for seed in range(count):
        n = seed % len(files)
        session = session_of(files[n], seed, 1 + seed % 8)
        data = session.save() if marks else without_marks(session.save())
        begun = time.perf_counter()
        lines = read_word_file(WordPackage(data, "x.docx"))
        returned = compared("x.docx", bases[n], lines)
        spent += time.perf_counter() - begun
        lost, more = missed(session, returned)
        units += len(session.units)
        letters += bool(unaccounted(bases[n], lines, returned))
        wrong += len(lost)
        extra += len(more)
        by_kind.update(unit.kind for unit in lost)
        if verbose and (lost or more) and wrong + extra < 40:
            print(seed, PAPERS[n], "LOST", lost, "MORE", more)  # noqa: T201
    print(  # noqa: T201
        f"{count} files, {units} units, {units - wrong} exact, {extra} told too much, {letters} with letters unaccounted for, {1000 * spent / count:.0f} ms a file"
    )
    print(dict(by_kind))  # noqa: T201
    return wrong


if __name__ == "__main__":
    sys.exit(1 if main(int(sys.argv[1]), marks="bare" not in sys.argv) else 0)
