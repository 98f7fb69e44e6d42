"""Canaries: words that nobody else says, one in every place of the data, and where they turn up.

The places are taken from the schemas, which are made from the models: a field that is new tomorrow
has its canary tomorrow. `lay_out` writes a data folder with every kind of document; `heard` takes files,
archives, streams and texts apart, in whatever coding, and says which canaries are inside.
"""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hashlib
import html
import io
import itertools
import random
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import pikepdf
import yaml

from mou_gen.kinds.schema import json_schema
from mou_gen.language.dates import long_date
from tests.printed import pages
from tests.source import records, samples

SEALED = "sealed"
COMMENT = "comment"
WAIVER = "waiver"
DRAFT = "draft"
UNPRINTED = "text in a language that is not printed"
PICTURE = "metadata of a picture"
OPEN = "open"
KEY = "key"

CHILD = samples.RUJUKAN.replace("0001", "0002")
"""The referral of a child, beside that of an adult."""
FAMILY = samples.RUJUKAN.replace("0001", "0003")
"""The referral of an adult and two children, which rests on no agreement."""
EMBLEM = "parties/lambang.png"

_LETTERS = "bdeghkmnoprstuvwy"
"""None that a font joins with its neighbour."""
_WORD = re.compile(rf"(?=(xq[{_LETTERS}]{{8}}))")
_DROW = re.compile(rf"(?=([{_LETTERS}]{{8}}qx))")


@dataclass(frozen=True, slots=True)
class Canary:
    """A word, a number or a date that stands in one place of the data alone."""

    text: str
    kind: str
    file: str
    path: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.path} of {self.file}"


@dataclass
class Aviary:
    """All canaries of a data folder, by what they say in small letters and figures alone."""

    words: dict[str, Canary] = field(default_factory=dict)
    numbers: dict[str, Canary] = field(default_factory=dict)
    days: dict[str, Canary] = field(default_factory=dict)
    """By each way to write them."""
    _chance: random.Random = field(default_factory=lambda: random.Random(10))
    _count: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    _heard: dict[tuple[bytes, int], frozenset[Canary]] = field(default_factory=dict)
    """By the hash of what they were heard in, as fonts and styles are the same in many files, and their number."""

    def word(self, kind: str, file: str, path: str) -> str:
        """Return a word that is new."""
        while (word := "xq" + "".join(self._chance.choices(_LETTERS, k=8))) in self.words:
            pass
        self.words[word] = Canary(word, kind, file, path)
        return word

    def number(self, kind: str, file: str, path: str) -> str:
        """Return a number of 16 digits that is new."""
        number = f"98{self._chance.randrange(10**14):014}"
        self.numbers[number] = Canary(number, kind, file, path)
        return number

    def date(self, kind: str, file: str, path: str, first: dt.date) -> str:
        """Return a day that is new, some time after *first*."""
        date = first + dt.timedelta(days=17 * next(self._count))
        canary = Canary(date.isoformat(), kind, file, path)
        self.days |= dict.fromkeys(_written(canary.text), canary)
        return canary.text

    @cached_property
    def any_day(self) -> re.Pattern[str]:
        """Finds whatever is written like one of the days, also where it overlaps; asked for when all are there."""
        return re.compile(rf"[d\d](?=({'|'.join({_rest(written) for written in self.days})}))")

    def heard_in(self, part: bytes) -> frozenset[Canary]:
        """Return the canaries in *part*, in which nothing more is packed."""
        key = hashlib.sha256(part).digest(), len(self.words) + len(self.numbers) + len(self.days)
        if key not in self._heard:
            self._heard[key] = frozenset(
                each for view in _views(part) for each in _sung(view, self)
            )
        return self._heard[key]

    def of(self, kind: str, file: str = "") -> set[Canary]:
        """Return the canaries of a *kind*, of one *file* or of all."""
        every = (*self.words.values(), *self.numbers.values(), *self.days.values())
        return {each for each in every if each.kind == kind and file in ("", each.file)}


# ---- a canary in every place ----------------------------------------------------------------

_NUNUKAN = samples.PARTY.replace("head:\n", f"emblem: {Path(EMBLEM).name}\nhead:\n", 1)
_ARTICLES = """\
articles:
  add:
  - {key: penyampaian, after: funding, title: {}, paragraphs: [{letters: [{numbers: [{}]}]}]}
  replace:
    force-majeure: {title: {}, paragraphs: [{}]}
"""
_BORDERS = "mandatory: {borders: [{between: [nunukan, ttu]}]}\n"
_ADULT = samples.REFERRAL
_YOUNG = samples.ONE.replace("by: self", "by: parent") + samples.CHILD
_MINOR = samples.REFERRAL.replace("0001", "0002").replace("by: self", "by: parent") + samples.CHILD
FILES: Mapping[str, tuple[str, str]] = {
    samples.NUNUKAN: ("RegionParty", _NUNUKAN),
    samples.TTU: ("RegionParty", samples.OTHER_PARTY),
    samples.KERJA_SAMA: ("JointAgreement", samples.AGREEMENT + _ARTICLES + _BORDERS),
    samples.PERJANJIAN: ("CooperationAgreement", samples.COOPERATION + _ARTICLES),
    samples.RAPAT: ("Minutes", samples.MINUTES + "letterhead: nunukan/setda\n"),
    samples.RUJUKAN: ("Referral", _ADULT),
    CHILD: ("Referral", _MINOR),
    FAMILY: (
        "Referral",
        samples.of_several(samples.ONE, _YOUNG, _YOUNG)
        .replace("TPPO-2026-0001", "TPPO-2026-0003")
        .replace("agreement: kerja-sama\n", "languages: [id, en]\n"),
    ),
    records.UNDANGAN: ("InvitationLetter", records.INVITATION),
    records.HADIR: ("Attendance", records.LIST + "letterhead: nunukan/setda\n"),
    records.SERAH_TERIMA: ("HandoverRecord", records.HANDOVER + "languages: [id, en]\n"),
    records.PENAWARAN: ("Offer", records.OFFER),
    records.PENGANTAR: ("Transmittal", records.SLIP),
}
"""What each file says before the canaries come: the model of its kind, and its text."""

_AS_IT_IS = re.compile(
    r"kind|region|emblem|case|(parties|legal_basis|progress)(\[\d+\])?|(.*\.)?(languages|leave_out|signing|acting)"
    r"|head\.office.*|mandatory\.borders\[0\]\.between"
)
"""What refers to something, and what stands beside something else: kept, or left out."""
_EITHER = {
    "Attendance": ("meeting",),
    "Referral": ("sealed.child", "sealed.services"),
    "JointAgreement": ("duration.months", "duration.until", "forum", "approvals"),
    "CooperationAgreement": ("duration.months", "duration.until", "forum"),
}
_OF_A_PERSON = re.compile(r"^sealed\[\d+\]\.")
_OF_THE_LETTER = {"HandoverRecord": ("number", "date")}
"""What a file repeats below `referral` of the letter of its case, which must say the same."""
"""What not every file of its kind may have."""
_BILINGUAL = ("RegionParty", "JointAgreement", "CooperationAgreement", "HandoverRecord")
_TIMES = {"start": "09:00", "end": "13:45"}
_REFERENCE = ("^([a-z0-9]", "^([a-z0-9-]+/", "^([a-z0-9-]+(?:/")


@cache
def _schema(kind: str, model: str) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Return the JSON Schema of a *model*, and all that it refers to."""
    whole = json_schema(kind)
    return whole.get("$defs", {}).get(model, whole), whole.get("$defs", {})


@dataclass
class _Filling:
    """Fills one file."""

    aviary: Aviary
    file: str
    model: str
    defs: Mapping[str, Any]

    def at(self, told: Mapping[str, Any], base: Any, path: str) -> Any:
        """Return what stands at *path*, where the file says *base*; None for nothing."""
        told = self._told(told, base)
        name = path.rpartition(".")[2]
        if _OF_A_PERSON.sub("sealed.", path) in _EITHER.get(self.model, ()) and base is None:
            return None
        if path == "referral" and self.model in _OF_THE_LETTER:
            return None  # `lay_out` adds it
        if path.startswith("waive[0]."):
            return self._waiver(told, path, name)
        if base is not None and "sealed" not in path and _AS_IT_IS.fullmatch(path):
            return base
        if "properties" in told:
            return self._entries(told["properties"], base or {}, path)
        if "patternProperties" in told or told.get("type") == "object":
            (each,) = told["patternProperties"].values()
            return {
                key: self.at(each, kid, f"{path}.{key}") for key, kid in (base or {}).items()
            } or None
        if "items" in told:
            return self._items(told, base, path)
        if _AS_IT_IS.fullmatch(path) and "sealed" not in path:
            return base
        return self._fact(told, base, path, name)

    def _waiver(self, told: Mapping[str, Any], path: str, name: str) -> Any:
        """Return what a waiver of a rule says that finds nothing; a name is no coincidence here."""
        if name == "rule":
            return "weekday"
        return None if name in ("at", "for") else self._fact(told, None, path, name)

    def _told(self, told: Mapping[str, Any], base: Any) -> Mapping[str, Any]:
        while "$ref" in told or "anyOf" in told:
            if "$ref" in told:
                told = self.defs[told["$ref"].rpartition("/")[2]]
                continue
            several = [each for each in told["anyOf"] if each.get("type") != "null"]
            plain = [each for each in several if "type" in each and each["type"] != "object"]
            if isinstance(base, dict):
                told = next(each for each in several if each not in plain)
            elif isinstance(base, list):
                told = next(
                    each for each in reversed(several) if each not in plain or "items" in each
                )
            else:
                told = plain[0] if plain else several[-1]
        return told

    def _entries(self, known: Mapping[str, Any], base: Mapping[str, Any], path: str) -> Any:
        filled = {
            key: self.at(told, base.get(key), f"{path}.{key}" if path else key)
            for key, told in known.items()
        }
        return {key: each for key, each in filled.items() if each is not None} or None

    def _items(self, told: Mapping[str, Any], base: Any, path: str) -> Any:
        kids = base or ([None] if not _AS_IT_IS.fullmatch(path) else [])
        items = [self.at(told["items"], kid, f"{path}[{n}]") for n, kid in enumerate(kids)]
        return [each for each in items if each is not None] or None

    def _fact(self, told: Mapping[str, Any], base: Any, path: str, name: str) -> Any:
        kind = self._kind(path, name)
        known = told.get("enum")
        if known:
            return base or str(known[0])
        if told.get("format") == "date":
            return self._date(base, kind, path)
        types = told.get("type", ())
        if "minimum" in told:
            return base or str(told["minimum"])
        pattern = told.get("pattern")
        if pattern is None:
            assert "string" in types, f"what is a canary of {path}, {told}?"
            return self._text(base, kind, path)
        if name != "key" and pattern.startswith(_REFERENCE):
            return base
        if name == "nik":
            return self.aviary.number(kind, self.file, path)
        if name == "nip":
            return f"19790101 200312 1 {self.aviary._chance.randrange(1000):03}"
        if name in _TIMES:
            return _TIMES[name]
        assert name == "key", f"what is a canary of {path}, {told}?"
        return base or self.aviary.word(KEY, self.file, path)

    def _date(self, base: Any, kind: str, path: str) -> Any:
        if kind != SEALED:
            return base or "2019-09-02"
        young = self.file == CHILD or path.startswith(("sealed[1]", "sealed[2]"))
        first = dt.date(2012, 1, 3) if young else dt.date(1971, 3, 5)
        return self.aviary.date(kind, self.file, path, first)

    def _text(self, base: Any, kind: str, path: str) -> str:
        word = self.aviary.word(kind, self.file, path).capitalize()
        if base is None or kind == SEALED:
            return word
        first, _, rest = str(base).partition(" ")
        return f"{first} {word} {rest}".rstrip() if not first.endswith(".") else f"{word} {base}"

    def _kind(self, path: str, name: str) -> str:
        first = re.split(r"[.\[]", path)[0]
        if first in (SEALED, DRAFT):
            return first
        if first == "waive":
            return WAIVER
        printed = name != "en" or self.model in _BILINGUAL or self.file == FAMILY
        return OPEN if printed else UNPRINTED


def lay_out(root: Path) -> Aviary:
    """Write below *root* a data folder with every kind of document, and return its canaries."""
    aviary = Aviary()
    letter: Mapping[str, Any] = {}
    for file, (model, text) in FILES.items():
        base = yaml.load(text, yaml.BaseLoader)
        told, defs = _schema(base["kind"], model)
        filled = _Filling(aviary, file, model, defs)._entries(told["properties"], base, "")
        if model in _OF_THE_LETTER:
            filled["referral"] = {key: letter[key] for key in _OF_THE_LETTER[model]}
        letter = filled if file == samples.RUJUKAN else letter
        said = yaml.safe_dump(filled, allow_unicode=True, sort_keys=False, width=10**6)
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_commented(said, file, aviary), encoding="utf-8")
    (root / EMBLEM).write_bytes(_emblem(aviary))
    return aviary


def _commented(text: str, file: str, aviary: Aviary) -> str:
    """Return *text* with a comment above it, at the end of each line, and below; a number in a referral is sealed."""
    number = "081298765432" if "/referrals/" in file else "081234567890"
    lines = [
        f"{line}  # {aviary.word(COMMENT, file, f'line {n + 2}').capitalize()} {number}"
        for n, line in enumerate(text.splitlines())
    ]
    edges = [f"# {aviary.word(COMMENT, file, edge).capitalize()}" for edge in ("head", "foot")]
    return "\n".join((edges[0], *lines, edges[1], ""))


def _emblem(aviary: Aviary) -> bytes:
    """Return a small picture whose author, place and camera are told in it."""
    header = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"".join(b"\0" + b"\x40\x80\xc0" * 8 for _row in range(8)))
    author, title, camera = (
        aviary.word(PICTURE, EMBLEM, chunk).encode() for chunk in ("tEXt", "iTXt", "eXIf")
    )
    chunks = (
        (b"IHDR", header),
        (b"tEXt", b"Author\0" + author),
        (b"iTXt", b"Title\0\1\0\0\0" + zlib.compress(title)),
        (b"eXIf", _artist(camera)),
        (b"IDAT", rows),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*each) for each in chunks)


def _artist(name: bytes) -> bytes:
    """Return the EXIF data that say who made a picture."""
    entry = struct.pack(">HHII", 0x013B, 2, len(name) + 1, 26)
    return b"MM\0*" + struct.pack(">IH", 8, 1) + entry + bytes(4) + name + b"\0"


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


# ---- what is heard ---------------------------------------------------------------------------

_NOISE = bytes(set(range(256)) - set(b"0123456789abcdefghijklmnopqrstuvwxyz"))
_CENTURY = re.compile(r"(?:19|20)(?=\d\d)")
_TAG = re.compile(r"<[^<>]*>")
_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{20,}={0,2}")
_HEX = re.compile(rb"(?:[0-9A-Fa-f]{2}\s*){10,}")
_ESCAPE = re.compile(rb"\\u00([0-9a-fA-F]{2})|\\x([0-9a-fA-F]{2})")
_PNG = b"\x89PNG\r\n\x1a\n"


def heard(data: bytes | str, aviary: Aviary) -> set[Canary]:
    """Return the canaries in *data*, whatever it is packed in and however it is coded."""
    raw = data.encode(errors="surrogateescape") if isinstance(data, str) else data
    return {each for part in _parts(raw) for each in aviary.heard_in(part)}


def in_folder(folder: Path, aviary: Aviary) -> dict[str, set[Canary]]:
    """Return the canaries in each file below *folder*, its own name included."""
    return {
        path.relative_to(folder).as_posix(): heard(path.relative_to(folder).as_posix(), aviary)
        | (heard(path.read_bytes(), aviary) if path.is_file() else set())
        for path in sorted(folder.rglob("*"))
    }


def _parts(data: bytes, depth: int = 0) -> Iterator[bytes]:
    """Yield *data*, and all that is packed in it, each as it is and taken apart."""
    yield data
    if depth > 4:
        return
    for part in _unpacked(data):
        yield from _parts(part, depth + 1)


def _unpacked(data: bytes) -> Iterator[bytes]:
    """Yield what is packed in *data*."""
    if data.startswith(b"PK\3\4"):
        yield from _members(data)
    elif data.startswith(b"%PDF"):
        yield from _objects(data)
    elif data.startswith(_PNG):
        yield from _chunks(data)
    elif data[:2] in (b"\x78\x9c", b"\x78\xda", b"\x78\x01", b"\x1f\x8b"):
        with suppress(zlib.error):
            yield zlib.decompressobj(zlib.MAX_WBITS | 32).decompress(data)


def _members(data: bytes) -> Iterator[bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        yield package.comment
        for member in package.infolist():
            yield member.filename.encode() + b"\n" + member.comment + b"\n" + member.extra
            yield package.read(member)


def _objects(data: bytes) -> Iterator[bytes]:
    """Yield each object of a PDF with its strings decoded, each stream unpacked, and the words."""
    with pikepdf.open(io.BytesIO(data)) as document:
        yield b"\n".join(text for item in document.objects for text in _strings(item, 0))
        for item in document.objects:
            if isinstance(item, pikepdf.Stream):
                yield item.read_raw_bytes()
                with suppress(pikepdf.PdfError):  # a picture in a coding of its own
                    yield item.read_bytes()
        yield str(document.docinfo).encode()
    yield "".join(pages(data, 0)).replace("\ufffe", "").replace("\x02", "").encode()


def _strings(item: Any, depth: int) -> Iterator[bytes]:
    if isinstance(item, (pikepdf.String, pikepdf.Name)):
        yield bytes(item) if isinstance(item, pikepdf.String) else str(item).encode()
    elif depth < 30 and isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        for key in map(str, item):
            yield key.encode()
            kid: Any = item[key]
            if not getattr(kid, "is_indirect", False):
                yield from _strings(kid, depth + 1)
    elif depth < 30 and isinstance(item, pikepdf.Array):
        for kid in item:
            if not getattr(kid, "is_indirect", False):
                yield from _strings(kid, depth + 1)


def _chunks(data: bytes) -> Iterator[bytes]:
    """Yield each chunk of a PNG file, those that are packed unpacked too."""
    at = len(_PNG)
    while at + 8 <= len(data):
        (length,) = struct.unpack(">I", data[at : at + 4])
        chunk = data[at + 8 : at + 8 + length]
        yield chunk
        packed = chunk.find(b"\x78\x9c")
        if packed > 0:
            yield chunk[packed:]
        at += 12 + length


def _views(data: bytes) -> Iterator[str]:
    """Yield *data* as texts: as it stands, without marks and escapes, and decoded."""
    if not data:
        return
    plain = data.replace(b"\0", b"")
    yield _latin(plain)
    if b"<" in plain:
        yield html.unescape(_TAG.sub("", _latin(plain)))
    if b"&#" in plain:
        yield html.unescape(_latin(plain))
    if b"%" in plain:
        yield _latin(unquote_to_bytes(plain))
    if b"\\" in plain:
        yield _latin(_ESCAPE.sub(lambda found: bytes([int(found[1] or found[2], 16)]), plain))
    for decode, tokens in ((_from_base64, _BASE64), (_from_hex, _HEX)):
        yield " ".join(_latin(decode(token)) for token in tokens.findall(plain))


def _latin(data: bytes) -> str:
    return data.replace(b"\0", b"").decode("latin-1")


def _from_base64(token: bytes) -> bytes:
    whole = token.rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
    with suppress(binascii.Error, ValueError):
        return base64.b64decode(whole + b"=" * (-len(whole) % 4))
    return b""


def _from_hex(token: bytes) -> bytes:
    return bytes.fromhex(_latin(token))


def _sung(text: str, aviary: Aviary) -> Iterator[Canary]:
    """Yield the canaries in *text*: forwards and backwards, in any case, over breaks and marks."""
    small = text.lower()
    bare = small.replace("\xc2\xad", "").encode("ascii", "ignore").translate(None, _NOISE).decode()
    if "xq" in bare:
        for found in _WORD.finditer(bare):
            if found[1] in aviary.words:
                yield aviary.words[found[1]]
    if "qx" in bare:
        for found in _DROW.finditer(bare):
            if (word := found[1][::-1]) in aviary.words:
                yield aviary.words[word]
    yield from (each for number, each in aviary.numbers.items() if number in bare)
    if aviary.days:
        for view in {small, " ".join(small.split())}:
            written = {found[0] + found[1] for found in aviary.any_day.finditer(_years(view))}
            yield from (aviary.days[each] for each in written & aviary.days.keys())


def _years(text: str) -> str:
    """Return what stands about each year in *text*: all of it that a day can be written in."""
    years = _CENTURY.finditer(text)
    return "\0".join(text[max(0, year.start() - 24) : year.end() + 12] for year in years)


def _rest(written: str) -> str:
    """Return the pattern of what is written like the day *written*, after its first character."""
    return re.sub(r"[a-z]{2,}", "[a-z]+", re.sub(r"\d", r"\\d", re.escape(written[1:])))


def _written(iso: str) -> Iterator[str]:
    """Yield the day *iso* as it may be written."""
    day = dt.date.fromisoformat(iso)
    yield from (iso, f"{day:%d/%m/%Y}", f"{day:%d-%m-%Y}", f"{day:%d.%m.%Y}", f"d:{day:%Y%m%d}")
    yield from (long_date(day, tag).lower() for tag in ("id", "en"))
