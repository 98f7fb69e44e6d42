"""Packs that try to read, to reach, to fill or to hang the computer of those who take them."""

from __future__ import annotations

import io
import json
import stat
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from mou_gen import pipeline
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from tests.examples import FOLDERS

pytest.importorskip("resource", reason="memory and time cannot be limited here")

ROOT = Path(__file__).parent.parent
RECORD = "agreements/nunukan-ttu/agreement.yaml"
REFERRAL = ROOT / "agreements/nunukan-ttu/referrals/NNK-TPPO-2026-0001.yaml"
MANIFEST = 'name: asing\nversion: "1.0"\nmou-gen: "0.1"\nlicence: CC0\n'
CLOSING = "clauses/closing.html"
SECRET = "nobody may read this"

Files = Mapping[str, str | bytes]


def clause(body: str) -> Files:
    """Return a pack whose closing article has *body*, from its third line on."""
    head = '{% from "macros.html" import article, both %}\n'
    title = '{% call article("closing", id="Penutup", en="Closing") %}\n'
    return {f"templates/{CLOSING}": f"{head}{title}{body}\n{{% endcall %}}\n"}


def one(text: str) -> Files:
    """Return a pack that prints *text* as a paragraph."""
    return clause(f'<p id="x" lang="id">{text}</p><p lang="en">{text}</p>')


def doubling(statement: str) -> str:
    return "\n".join([statement] * 60)


PAIR = '<p lang="id">x</p><p lang="en">x</p>'
WORDS = "PARA PIHAK " * 500
LIST = "(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)"
LOOPS = "".join(f"{{% for n{n} in {LIST} %}}" for n in range(7))
ENDS = "{% endfor %}" * 7
MANY = f"({'1,' * 11_000})"
HERE = f"templates/{CLOSING}:3"

# What it tries: the pack, and what it is told.
TEMPLATES: dict[str, tuple[Files, str, str]] = {
    "to loop ten million times": (
        one(LOOPS + "x" + ENDS),
        HERE,
        "a hundred times more than a document needs",
    ),
    "to loop over a condition": (one(LOOPS.replace(" %}", " if n0 == 0 %}") + ENDS), HERE, ""),
    "to loop in loops in loops": (
        one("{% for n in (1, 2) %}" * 30 + "{% endfor %}" * 30),
        HERE,
        "nested too deeply",
    ),
    "to let a loop call itself": (
        one("{% for n in (1, 2) recursive %}{{ loop((1, 2)) }}{% endfor %}"),
        HERE,
        "`recursive`",
    ),
    "to print a thousand million letters": (
        one('{{ "x" * 1000000000 }}'),
        HERE,
        "`*` works only with plain numbers",
    ),
    "to print long words again and again": (
        one(f"{LOOPS}{WORDS}{ENDS}"),
        HERE,
        "a hundred times more",
    ),
    "to double a text sixty times": (
        clause(
            "{% set x %}xxxxxxxx{% endset %}\n"
            + doubling("{% set x %}{{ x }}{{ x }}{% endset %}")
            + PAIR
        ),
        f"templates/{CLOSING}:",
        "a hundred times more",
    ),
    "to double a text over a macro": (
        clause(
            "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}{% set x %}xxxxxxxx{% endset %}\n"
            + doubling("{% set x = twice(x) %}")
            + PAIR
        ),
        f"templates/{CLOSING}:",
        "a hundred times more",
    ),
    "to count to a thousand million": (
        one("{% for n in range(1000000000) %}x{% endfor %}"),
        HERE,
        "'range' is undefined",
    ),
    "to raise ten to the tenth to the tenth": (one("{{ 10**10**10 }}"), HERE, "`**`"),
    "to multiply numbers until they fill the memory": (
        clause("{% set n = 999999 %}\n" + doubling("{% set n = n * n %}") + PAIR),
        f"templates/{CLOSING}:",
        "too large",
    ),
    "to write a number of ten thousand figures": (
        one("{{ " + "9" * 10_000 + " }}"),
        f"templates/{CLOSING}:",
        "too large",
    ),
    "to divide by zero": (one("{{ 1 // 0 }}"), HERE, "by zero"),
    "to format a number a thousand million signs wide": (
        one("{{ '%01000000000d' % 1 }}"),
        HERE,
        "`%` works only with plain numbers",
    ),
    "to let a macro call itself without end": (
        one("{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}"),
        HERE,
        "calls itself endlessly",
    ),
    "to let a macro call itself twice, forty deep": (
        one(
            "{% macro a(n) %}{% if n > 0 %}{{ a(n - 1) }}{{ a(n - 1) }}{% endif %}{% endmacro %}"
            "{{ a(40) }}"
        ),
        HERE,
        "a hundred times more",
    ),
    "to let a block print itself": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}\n'
            "{% block signatures %}{{ self.signatures() }}{% endblock %}"
        },
        "templates/agreement.html:2",
        "calls itself endlessly",
    ),
    "to include itself": (
        one('{% include "clauses/closing.html" %}'),
        f"templates/{CLOSING}:",
        "calls itself endlessly",
    ),
    "to include itself twice, forty deep": (
        {
            **clause('{% set n = 40 %}{% include "clauses/x.html" %}' + PAIR),
            "templates/clauses/x.html": "{% set n = n - 1 %}{% if n > 0 %}"
            '{% include "clauses/x.html" %}{% include "clauses/x.html" %}{% endif %}',
        },
        "templates/clauses/x.html:1",
        "",
    ),
    "to extend itself": (
        {"templates/agreement.html": '{% extends "agreement.html" %}'},
        "templates/agreement.html:1",
        "calls itself endlessly",
    ),
    "to extend each other": (
        {
            "templates/agreement.html": '{% extends "base.html" %}',
            "templates/base.html": '{% extends "agreement.html" %}',
        },
        ".html:1",
        "endlessly",
    ),
    "to include a file of the system": (
        one('{% include "/etc/passwd" %}'),
        HERE,
        "there is no template `/etc/passwd`",
    ),
    "to include a file beside the pack": (
        one('{% include "../../secret.txt" %}'),
        HERE,
        "there is no template",
    ),
    "to include a file beside the packaged templates": (
        one('{% include "packaged/../../README.md" %}'),
        HERE,
        "there is no template",
    ),
    "to include a file whose name holds a zero": (
        one('{% include "base.html\\0" %}'),
        HERE,
        "U+0000 is not allowed",
    ),
    "to include a file that the data name": (
        one("{% include agreement.place %}"),
        HERE,
        "must be written out",
    ),
    "to include a file of the system from a list": (
        one('{% include ["none.html", "/etc/passwd"] %}'),
        HERE,
        "there is no template `/etc/passwd`",
    ),
    "to include a file from a list that the data name": (
        one('{% include ["none.html", agreement.place] %}'),
        HERE,
        "must be written out",
    ),
    "to include itself from a list, twice, forty deep": (
        {
            **clause('{% set n = 40 %}{% include ["clauses/x.html"] %}' + PAIR),
            "templates/clauses/x.html": "{% set n = n - 1 %}{% if n > 0 %}"
            '{% include ["clauses/x.html"] %}{% include ["clauses/x.html"] %}{% endif %}',
        },
        "templates/clauses/x.html:1",
        "a hundred times more",
    ),
    "to show a picture with a name too long for any file": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}\n'
            '{% block letterhead %}<header class="agreement">\n<img src="'
            + "x" * 1000
            + '" alt="x" width="9"></header>{% endblock %}'
        },
        "templates/agreement.html:3",
        "there is no picture",
    ),
    "to include what is no name": (one("{% include 5 %}"), HERE, ""),
    "to import a module of Python": (
        one('{% import "os" as os %}{{ os.getcwd() }}'),
        HERE,
        "there is no template `os`",
    ),
    "to show a picture beside the pack": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}\n{% block letterhead %}'
            '<header class="agreement">\n<img src="../../secret.txt" alt="x" width="9"></header>'
            "{% endblock %}"
        },
        "templates/agreement.html:3",
        "there is no picture",
    ),
    "to show a picture of the network": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}\n{% block letterhead %}'
            '<header class="agreement">\n<img src="http://localhost/x.png" alt="x" width="9"></header>'
            "{% endblock %}"
        },
        "templates/agreement.html:3",
        "there is no picture",
    ),
    "to link to the network": (
        one('<a href="http://localhost/"></a>'),
        HERE,
        "refer to an id in this document",
    ),
    "to bring a script": (one("<script>alert(1)</script>"), HERE, "`<script>`"),
    "to bring a style": (
        one("<style>* { background: url(http://localhost) }</style>"),
        HERE,
        "`<style>`",
    ),
    "to bring a frame": (one('<iframe src="file:///etc/passwd"></iframe>'), HERE, "`<iframe>`"),
    "to reach the class of a value": (one("{{ agreement.__class__.__mro__ }}"), HERE, "is unsafe"),
    "to reach the class of a value by its key": (
        one('{{ agreement["__class__"] }}'),
        HERE,
        "is unsafe",
    ),
    "to reach the globals of a macro": (
        one("{{ both.__globals__ }}"),
        HERE,
        "has no '__globals__'",
    ),
    "to reach the function of a macro": (one("{{ both._func }}"), HERE, "is unsafe"),
    "to reach the raw data": (one("{{ agreement.entries }}"), HERE, "is unsafe"),
    "to reach a class through a format": (
        one('{{ "{0.__class__}".format(agreement) }}'),
        HERE,
        "cannot be called",
    ),
    "to reach modules through a global": (
        one("{{ cycler.__init__.__globals__ }}"),
        HERE,
        "is unsafe",
    ),
    "to reach an attribute through a filter": (
        one('{{ agreement|attr("__class__") }}'),
        HERE,
        "No filter named 'attr'",
    ),
    "to call a method of a value": (one("{{ agreement.check() }}"), HERE, "is unsafe"),
    "to change a value": (one("{{ parties.append(1) }}"), HERE, "has no 'append'"),
    "to call a value": (one("{{ agreement() }}"), HERE, "cannot be called"),
    "to print without escaping": (
        one("{% autoescape false %}{{ agreement.place }}{% endautoescape %}"),
        HERE,
        "`autoescape`",
    ),
    "to stand in brackets five thousand deep": (
        one("{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}"),
        HERE,
        "nested too deeply",
    ),
    "to add five thousand numbers": (one("{{ " + "+".join("1" * 5000) + " }}"), HERE, "too deeply"),
    "to ask five hundred conditions deep": (
        one("{% if 1 %}" * 500 + "{% endif %}" * 500),
        HERE,
        "nested too deeply",
    ),
    "to name an argument twice": (
        one("{% macro a(x) %}{% endmacro %}{{ a(x=1, x=2) }}"),
        HERE,
        "given twice",
    ),
    "to take an argument twice": (one("{% macro a(x, x) %}{% endmacro %}"), HERE, "given twice"),
    "to take the place of Jinja's own argument": (
        one("{% macro a() %}{{ kwargs }}{% endmacro %}{{ a(_loop_vars=1) }}"),
        HERE,
        "begin with `_`",
    ),
    "to put lists into lists without end": (
        clause("{% set x = (1, 2) %}\n" + doubling("{% set x = (x, x) %}") + PAIR),
        f"templates/{CLOSING}:4",
        "lists cannot be nested",
    ),
    "to put arguments into arguments without end": (
        one(
            "{% macro a(n) %}{% if n > 0 %}{{ a(n - 1, x=kwargs, y=kwargs) }}{% endif %}{% endmacro %}"
            "{{ a(50, x=1) }}"
        ),
        HERE,
        "lists cannot be nested",
    ),
    "to gather all arguments": (
        one("{% macro a() %}{{ a(varargs, varargs) }}{% endmacro %}{{ a(1) }}"),
        HERE,
        "`varargs`",
    ),
    "to compare long texts again and again": (
        clause(
            f'{{% set x = "{"x" * 40_000}" %}}{{% set y = "{"x" * 40_000}" %}}\n'
            f"{LOOPS}{{% if x == y and y in x %}}{{% endif %}}{ENDS}{PAIR}"
        ),
        f"templates/{CLOSING}:4",
        "a hundred times more",
    ),
    "to filter long texts again and again": (
        clause(f'{{% set x = "{"x" * 90_000}" %}}\n{LOOPS}{{% set y = x|capitals %}}{ENDS}{PAIR}'),
        f"templates/{CLOSING}:4",
        "a hundred times more",
    ),
    "to compare long lists again and again": (
        clause(
            f"{{% set x = {MANY} %}}{{% set y = {MANY} %}}{LOOPS}{{% if x == y %}}{{% endif %}}{ENDS}{PAIR}"
        ),
        HERE,
        "a hundred times more",
    ),
    "to look through a long list again and again": (
        clause(f"{{% set x = {MANY} %}}\n{LOOPS}{{% if 0 in x %}}{{% endif %}}{ENDS}{PAIR}"),
        f"templates/{CLOSING}:4",
        "a hundred times more",
    ),
    "to turn a long list round again and again": (
        clause(f"{{% set x = {MANY} %}}\n{LOOPS}{{% set y = x|reverse %}}{ENDS}{PAIR}"),
        f"templates/{CLOSING}:4",
        "a hundred times more",
    ),
    "to loop over nothing a million million times": (
        clause(
            f"{{% set x = {MANY} %}}{{% for a in x %}}{{% for b in x %}}{{% for c in x %}}"
            f"{{% endfor %}}{{% endfor %}}{{% endfor %}}{PAIR}"
        ),
        HERE,
        "a hundred times more",
    ),
    "to print a value again and again": (
        one(f"{LOOPS}{{{{ agreement.recitals[0].text.id }}}}{ENDS}"),
        HERE,
        "a hundred times more",
    ),
    "to say a date in words again and again": (
        one(f'{LOOPS}{{% set x = agreement.date|date_in_words("id") %}}{ENDS}'),
        HERE,
        "a hundred times more",
    ),
    "to give a macro more than it takes": (
        one(f"{{% macro a(x) %}}{{% endmacro %}}{{{{ a(*{LIST}) }}}}"),
        HERE,
        "takes not more than 1 argument",
    ),
    "to print a paragraph of forty thousand letters": (
        one("+6" * 20_000),
        HERE,
        "more than 25000 characters",
    ),
    "to hide signs in a text": (one("Pa&shy;sal"), HERE, "`&shy;` is not allowed"),
    "to hide a sign that has no width": (one("Pa\u200bsal"), HERE, "ZERO WIDTH SPACE (U+200B)"),
    "to turn a text round": (one('{{ "\\u202e" }}'), HERE, "RIGHT-TO-LEFT OVERRIDE (U+202E)"),
    "to print a label of ten thousand letters everywhere": (
        {"templates/labels/id.yaml": f"article: {'x' * 10_000}\n"},
        "templates/labels/id.yaml:1",
        "at most 500 characters",
    ),
    "to be a template without end": (one("x" * 200_000), f"templates/{CLOSING}:1", "too large"),
    "to be many large templates": (
        {
            **clause("".join(f'{{% include "clauses/x{n}.html" %}}' for n in range(40)) + PAIR),
            **{f"templates/clauses/x{n}.html": "{# " + "x" * 90_000 + " #}" for n in range(40)},
        },
        "templates/clauses/x",
        "too large",
    ),
    "to be fourteen thousand expressions": (
        clause("{{ x }}" * 14_000 + PAIR),
        HERE,
        "'x' is undefined",
    ),
    "to open braces without end": (one("{{" * 20_000), HERE, ""),
    "to open comments without end": (one("{#" * 20_000), HERE, "Missing end of comment"),
    "to open elements without end": (clause("<p>" * 2_000), HERE, "is nested too deeply"),
    "to print thirty thousand elements": (
        clause(
            "".join(f"{{% for n{n} in {LIST} %}}" for n in range(4))
            + "<br>" * 3
            + "{% endfor %}" * 4
        ),
        HERE,
        "more than 20000 elements",
    ),
    "to count to two thousand in Roman numbers": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}{% block opening %}\n'
            '<dl type="I">' + "<dt>x</dt><dd>y</dd>" * 2_000 + "</dl>{% endblock %}"
        },
        "templates/agreement.html:2",
        "more than 1000 numbered paragraphs",
    ),
    "to show a text as a picture": (
        {
            "templates/agreement.html": '{% extends "packaged/agreement.html" %}\n'
            '{% block letterhead %}<header class="agreement"><img src="{{ agreement.place }}"\n'
            'alt="x" width="9"></header>{% endblock %}'
        },
        "templates/agreement.html:2",
        "the data do not give a picture",
    ),
    "to begin elements and not end them": (
        one("<a" * 20_000),
        f"templates/{CLOSING}:",
        "does not start a valid element",
    ),
    "to begin comments and not end them": (
        clause("<!-- >" * 15_000),
        f"templates/{CLOSING}:",
        "`<!` is not allowed",
    ),
    "to begin declarations": (
        clause("<![CDATA[ >" * 5_000),
        f"templates/{CLOSING}:",
        "`<!` is not allowed",
    ),
    "to give an element a thousand attributes": (
        clause("<p " + " ".join(f'a{n}=""' for n in range(1000)) + ">x</p>"),
        f"templates/{CLOSING}:",
        "does not start a valid element",
    ),
    "to forge the mark of a value": (
        one("&#xE000;0&#xE001;"),
        HERE,
        "`&#xE000;` is not allowed in a document",
    ),
    "to forge the mark of a value in a text": (
        one('{{ "\\ue0000\\ue001" }}'),
        HERE,
        "U+E000 is not allowed in a document",
    ),
    "to forge the mark of a value in the file": (
        one("\ue0000\ue001"),
        HERE,
        "U+E000 is not allowed in a document",
    ),
    "to print half a character": (one('{{ "\\ud800" }}'), HERE, "U+D800"),
    "to forge the place of an element": (
        clause('<p at="/etc/passwd">x</p>'),
        f"templates/{CLOSING}:",
        "`at` is not allowed",
    ),
    "to forge a place": (
        clause(f"<?at ../x:y>{PAIR}"),
        f"templates/{CLOSING}:",
        "`at` is not allowed",
    ),
    "to give a filter what it does not take": (
        one('{{ 5|clock("id") }}'),
        HERE,
        "`clock` takes a time of day",
    ),
    "to give a filter a language there is not": (
        one('{{ agreement.date|date("xx") }}'),
        HERE,
        "one of the languages",
    ),
    "to give a filter no mapping": (one('{{ "x"|word("xyz") }}'), HERE, "`word` takes"),
    "to say a number of a thousand million million in words": (
        one('{{ (1000000000 * 1000000)|in_words("id") }}'),
        HERE,
        "a number below",
    ),
    "to reach a class through a label": (
        {"templates/labels/id.yaml": 'unknown: {official.name: "{office.__class__.__mro__}"}\n'},
        "",
        "facts are missing",
    ),
    "to widen a label a thousand million times": (
        {"templates/labels/id.yaml": 'unknown: {official.name: "{office:>999999999}"}\n'},
        "",
        "facts are missing",
    ),
    "to bomb the labels with aliases": (
        {"templates/labels/id.yaml": "a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n"},
        "templates/labels/id.yaml:1",
        "anchors",
    ),
    "to make an object of Python out of a label": (
        {"templates/labels/id.yaml": 'name: !!python/object/apply:os.system ["true"]\n'},
        "templates/labels/id.yaml:1",
        "tags (`!`) are not supported",
    ),
    "to nest labels a thousand deep": (
        {"templates/labels/id.yaml": "name: " + "[" * 1000 + "]" * 1000},
        "templates/labels/id.yaml:1",
        "is not valid YAML",
    ),
    "to bring a style sheet as a font": (
        {"templates/themes/kesepakatan.yaml": 'pdf_font: "x; } * { background: url(file:///) }"\n'},
        "templates/themes/kesepakatan.yaml:1",
        "must be a font name",
    ),
    "to print one letter a page": (
        {"templates/themes/kesepakatan.yaml": "size_pt: 9999\n"},
        "templates/themes/kesepakatan.yaml:1",
        "must be",
    ),
    "to leave no room on the page": (
        {"templates/themes/kesepakatan.yaml": "left_mm: 150\nright_mm: 150\n"},
        "templates/themes/kesepakatan.yaml:",
        "room",
    ),
}


def zipped(change: Callable[[zipfile.ZipFile], None]) -> Callable[[Path], Path]:
    """Return what writes a pack into a zip file, with what *change* adds."""

    def write(path: Path) -> Path:
        path = path.with_suffix(".zip")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("pack.yaml", MANIFEST)
            archive.writestr("templates/labels/id.yaml", "name: Naskah Asing\n")
            change(archive)
        return path

    return write


def member(name: str, data: str | bytes = "x", mode: int = 0o100644) -> Callable[[Path], Path]:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    info.compress_type = zipfile.ZIP_DEFLATED
    return zipped(lambda archive: archive.writestr(info, data))


def foldered(
    files: Files, extra: Callable[[Path], None] = lambda _: None
) -> Callable[[Path], Path]:
    """Return what writes a pack as a folder, and lets *extra* add to it."""

    def write(path: Path) -> Path:
        for name, data in {"pack.yaml": MANIFEST, "templates/README.md": "", **files}.items():
            file = path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(
                data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
            )
        extra(path)
        return path

    return write


def patched(old: bytes, new: bytes, write: Callable[[Path], Path]) -> Callable[[Path], Path]:
    """Return what writes a pack as *write* does, and changes its bytes."""

    def change(path: Path) -> Path:
        path = write(path)
        data = path.read_bytes()
        assert old in data
        path.write_bytes(data.replace(old, new))
        return path

    return change


def absolute(path: Path) -> Path:
    """Write a pack with a member that would go to another place, which no test harms if it does."""
    return member(f"{path.parent.parent}/x.txt")(path)


def encrypted(path: Path) -> Path:
    """Write a pack whose members are marked as encrypted."""
    path = zipped(lambda _: None)(path)
    data = bytearray(path.read_bytes())
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(sign)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(sign, at + 1)
    path.write_bytes(data)
    return path


def picture(width: int, height: int) -> bytes:
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 1000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def nested_zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", b"\0" * 1_000_000)
    return packed.getvalue()


def many(archive: zipfile.ZipFile) -> None:
    for n in range(2_000):
        archive.writestr(f"templates/{n}.txt", "")


def twice(archive: zipfile.ZipFile) -> None:
    archive.writestr("templates/Labels/id.yaml", "name: Lain\n")


def bombs(archive: zipfile.ZipFile) -> None:
    for n in range(30):
        archive.writestr(f"templates/{n}.txt", b"\0" * 900_000)


def big(path: Path) -> Path:
    path = path.with_suffix(".zip")
    path.write_bytes(b"PK\x03\x04" + b"\0" * 5_000_000)
    return path


def truncated(path: Path) -> Path:
    path = zipped(lambda _: None)(path)
    path.write_bytes(path.read_bytes()[:-30])
    return path


def damaged(path: Path) -> Path:
    path = zipped(lambda archive: archive.writestr("templates/x.txt", "PIHAK" * 99))(path)
    data = bytearray(path.read_bytes())
    at = data.find(b"templates/x.txt") + len("templates/x.txt")
    data[at : at + 4] = b"\xff\xff\xff\xff"
    path.write_bytes(data)
    return path


def otherwise_packed(path: Path) -> Path:
    path = path.with_suffix(".zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("pack.yaml", MANIFEST)
    return path


def link(path: Path) -> None:
    (path / "templates" / "labels").mkdir()
    (path / "templates" / "labels" / "id.yaml").symlink_to(path.parent.parent / "secret.txt")


def linked_folder(path: Path) -> None:
    (path / "templates" / "law").symlink_to("/etc")


LINK = stat.S_IFLNK | 0o777

PACKS: dict[str, tuple[Callable[[Path], Path], str]] = {
    "to write beside its folder": (member("../x.txt"), "leads out of the pack"),
    "to write beside its folder, from within": (member("templates/../../x.txt"), "leads out"),
    "to write where an absolute path leads": (absolute, "leads out of the pack"),
    "to write beside its folder on Windows": (
        patched(b"templates/..x", b"templates\\..x", member("templates/..x")),
        "contains a character",
    ),
    "to write to another drive": (member("C:/x.txt"), "contains a character"),
    "to hide the end of a name behind a zero": (
        patched(b"x.txt0.png", b"x.txt\0.png", member("x.txt0.png")),
        "contains a character",
    ),
    "to put signs of the terminal into a name": (member("\x1b[2Jx.txt"), "contains a character"),
    "to end a name in a dot": (member("templates/x.html."), "ends in a dot"),
    "to hold a link": (member("templates/labels/en.yaml", "/etc/passwd", LINK), "no links"),
    "to hold a device": (
        member("templates/x.txt", "", stat.S_IFCHR | 0o666),
        "no links or devices",
    ),
    "to unpack to a large file": (
        member("templates/x.txt", b"\0" * 100_000_000),
        "larger than 1 MB",
    ),
    "to unpack to many large files": (zipped(bombs), "larger than 4 MB"),
    "to say that a file is smaller than it is": (
        patched(
            struct.pack("<I", 50_000_000),
            struct.pack("<I", 50_000),
            member("templates/x.txt", b"\0" * 50_000_000),
        ),
        "damaged",
    ),
    "to hold thousands of files": (zipped(many), "at most 500 files"),
    "to hold folders in folders in folders": (member("a/" * 50 + "x.txt"), "too long or too deep"),
    "to hold one file twice": (zipped(twice), "duplicate file name"),
    "to be encrypted": (encrypted, "encrypted"),
    "to be packed in a way of its own": (otherwise_packed, "compression method"),
    "to be damaged": (damaged, "damaged"),
    "to be cut off": (truncated, "damaged"),
    "to be larger than any pack": (big, "larger than 4 MB"),
    "to hold a zip file in the zip file": (
        member("templates/x.zip", nested_zip()),
        "this type of file is not allowed",
    ),
    "to hold a program": (
        foldered({"templates/x.py": "import os"}),
        "this type of file is not allowed",
    ),
    "to hold a font": (
        foldered({"templates/fonts/x.ttf": b"\0"}),
        "this type of file is not allowed",
    ),
    "to hold a picture of a thousand million pixels": (
        foldered({"templates/emblems/garuda.png": picture(32_000, 32_000)}),
        "4000 pixels",
    ),
    "to hold a picture that is none": (
        foldered({"templates/emblems/garuda.png": b"<svg/>"}),
        "not a PNG picture",
    ),
    "to link a file beside the pack": (foldered({}, link), "no links"),
    "to link a folder of the system": (foldered({}, linked_folder), "no links"),
    "to come without a manifest": (
        patched(b"pack.yaml", b"puck.yaml", zipped(lambda _: None)),
        "has no `pack.yaml`",
    ),
    "to come for a later version": (
        foldered({"pack.yaml": MANIFEST.replace('"0.1"', '"99.0"')}),
        "requires mou-gen 99.0",
    ),
    "to come with a manifest that bombs": (
        foldered({"pack.yaml": MANIFEST + "note: &a [*a]\n"}),
        "anchors",
    ),
}


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Any]:
    """What became of every pack, by what it tries."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "secret.txt").write_text(SECRET, encoding="utf-8")
    (folder / "packs").mkdir()
    # Packs come from outside; in a data folder all that may be sealed is read, to be kept secret.
    (folder / "data" / "parties").mkdir(parents=True)
    read = folder / "data" / "secret.yaml"
    read.write_text(f"kind: {SECRET}", encoding="utf-8")
    packs = {
        **{name: (foldered(files), RECORD) for name, (files, *_) in TEMPLATES.items()},
        **{name: (write, RECORD) for name, (write, _) in PACKS.items()},
        "harmless": (zipped(lambda _: None), RECORD),
        "reading": (foldered({}), str(read)),
    }
    cases = {
        name: ["check", paper, "--templates", str(write(folder / "packs" / f"pack{n}"))]
        for n, (name, (write, paper)) in enumerate(packs.items())
    }
    (folder / "cases.json").write_text(json.dumps(cases), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile", str(folder)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    result: Mapping[str, Any] = json.loads(done.stdout)
    return result


@pytest.mark.slow
def test_a_harmless_pack_is_taken(ended: Mapping[str, Any]) -> None:
    assert ended["harmless"]["code"] == "0", ended["harmless"]
    assert ended["harmless"]["opened"] == []


@pytest.mark.slow
def test_a_file_that_is_read_is_noticed(ended: Mapping[str, Any]) -> None:
    assert any(each.endswith("secret.yaml") for each in ended["reading"]["opened"])


@pytest.mark.slow
@pytest.mark.parametrize("attempt", [*TEMPLATES, *PACKS])
def test_a_pack_is_stopped_that_tries(attempt: str, ended: Mapping[str, Any]) -> None:
    case = ended[attempt]
    place, told = TEMPLATES[attempt][1:] if attempt in TEMPLATES else ("", PACKS[attempt][1])

    assert (case["code"], case["signal"]) == ("1" if place or attempt in PACKS else "0", 0), case
    assert place in case["said"]
    assert told in case["said"]
    assert case["opened"] == []
    assert "Traceback" not in case["said"]
    assert SECRET not in case["said"]


@pytest.mark.parametrize(
    "mistake",
    [
        "{{ referral.sealed() }}",
        "{{ NAME() }}",
        "{{ labels.id.choices[NAME] }}",
        "{{ NAME|word(labels.id.choices) }}",
        "{{ NAME|date('id') }}",
        "{{ NAME.surname }}",
        "{{ NAME + 1 }}",
        "{{ NAME < 1 }}",
        "{% include NAME %}",
        "{% import NAME as x %}",
        "{{ [referral.sealed] }}",
        "{{ referral.sealed }}",
        '<a href="{{ NAME }}"></a>',
        '<img src="{{ NAME }}" alt="x" width="9">',
        '<p class="{{ NAME }}">x</p>',
        '<p lang="{{ NAME }}">x</p>',
        '<p id="{{ NAME }}">x</p><p id="{{ NAME }}">x</p>',
        "<p><{{ NAME }}></p>",
        '<p><a href="#{{ NAME }}"></a></p>',
        '<ol id="{{ NAME }}"></ol>',
        "{% endblock %}{% block title %}{{ NAME }}",
        "{% endblock %}{% block author %}{{ NAME }}",
    ],
)
def test_a_mistake_in_the_sealed_form_does_not_tell_who_it_is_about(
    tmp_path: Path, mistake: str
) -> None:
    said = mistake.replace("NAME", "referral.sealed.identity.name")
    (tmp_path / "referral-form.html").write_text(
        f'{{% extends "packaged/referral-form.html" %}}{{% block body %}}{said}{{% endblock %}}',
        encoding="utf-8",
    )

    with pytest.raises(InputError) as refused:
        pipeline.check_all([REFERRAL], Edition(), (tmp_path, *FOLDERS))

    assert not [word for word in ("Contoh", "Dewasa", "Pertama") if word in str(refused.value)]


_PERSON = "referral.people[0]"
_FORM = '{% extends "packaged/referral-form.html" %}'
_LONG_HEAD = "<html><head><title>x</head>{% if PERSON.child %}y{% endif %}</title></head><body></body></html>"


def _checked(folder: Path, template: str) -> None:
    said = template.replace("PERSON", _PERSON)
    (folder / "referral-form.html").write_text(said, encoding="utf-8")
    pipeline.check_all([REFERRAL], Edition(), (folder, *FOLDERS))


@pytest.mark.parametrize(
    "template",
    [
        _FORM
        + '{% block title %}{% if PERSON.identity.sex == "female" %}P{% endif %}{% endblock %}',
        _FORM + "{% block title %}{% if PERSON.child %}anak{% else %}x{% endif %}{% endblock %}",
        _FORM + "{% block title %}{{ 1 if PERSON.travel else 2 }}{% endblock %}",
        _FORM + "{% block title %}{% if PERSON.travel is known %}x{% endif %}{% endblock %}",
        _FORM + "{% block title %}{% for each in PERSON.documents %}x{% endfor %}{% endblock %}",
        _FORM + "{% block title %}{{ PERSON.documents|length }}{% endblock %}",
        _FORM + "{% block author %}{% if PERSON.legal.stage %}x{% endif %}{% endblock %}",
        _FORM
        + "{% set child = PERSON.child %}{% block title %}{% if child %}x{% endif %}{% endblock %}",
        _FORM
        + "{% macro aged(one) %}{% if one.child %}x{% endif %}{% endmacro %}"
        + "{% block title %}{{ aged(PERSON) }}{% endblock %}",
        _FORM
        + '{% block title %}{% if referral.sealed.identity.sex == "male" %}x{% endif %}{% endblock %}',
        _FORM + "{% block title %}{% if not PERSON.child %}x{% endif %}{% endblock %}",
        _FORM + '{% block title %}{% if "x" in PERSON.documents %}x{% endif %}{% endblock %}',
        _LONG_HEAD,
    ],
)
def test_the_title_and_author_of_a_sealed_form_do_not_depend_on_what_is_sealed(
    tmp_path: Path, template: str
) -> None:
    with pytest.raises(InputError) as refused:
        _checked(tmp_path, template)

    (problem, *_more) = refused.value.problems
    assert problem.source.file == "templates/referral-form.html"
    if template is not _LONG_HEAD:
        assert "cannot depend on what is sealed" in problem.message


@pytest.mark.parametrize(
    "template",
    [
        _FORM,
        _FORM
        + "{% block title %}Formulir {{ referral.case }}, {{ referral.persons }}{% endblock %}",
        _FORM + '{% block title %}{{ referral.date|date("id") }}{% endblock %}',
        _FORM
        + "{% block title %}{% if draft %}Draf{% endif %} {{ languages|length }}{% endblock %}",
        _FORM + "{% block author %}{{ referral.sender.party.name.id }}{% endblock %}",
        _FORM
        + "{% block author %}{% if referral.recipient.head is known %}x{% endif %}{% endblock %}",
        _FORM + "{% set child = PERSON.child %}{% set sex = PERSON.identity.sex %}",
        _FORM
        + "{% from 'macros.html' import named %}{% block title %}{{ referral.case }}{% endblock %}",
    ],
)
def test_a_title_of_open_facts_is_taken_for_a_sealed_form(tmp_path: Path, template: str) -> None:
    _checked(tmp_path, template)
