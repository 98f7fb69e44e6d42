"""PNG files: validation, and removal of everything but the pixels.

What a camera, a drawing program or a person has put beside the picture (author, place, date, a
smaller picture, colour profiles with texts of their own) does not leave with a document.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from mou_gen import inputs
from mou_gen.errors import OutputError, reason
from mou_gen.messages import _
from mou_gen.startup.value_classes import value_class

MOST_BYTES = 5_000_000
MOST_OBLONG = 4
"""How much longer one side of an emblem may be than the other: the height of its picture follows from its width."""
MOST_PIXELS = 4_000
"""From side to side; an emblem of 20 mm is sharp with 500."""
_MOST_UNPACKED = 80_000_000
_BEGIN = b"\x89PNG\r\n\x1a\n"
_CHANNELS: Mapping[int, tuple[int, Sequence[int]]] = {
    0: (1, (1, 2, 4, 8, 16)),
    2: (3, (8, 16)),
    3: (1, (1, 2, 4, 8)),
    4: (2, (8, 16)),
    6: (4, (8, 16)),
}
"""Of each type of colour, how many numbers a pixel has, and of how many bits each may be."""
_PALETTE = 3
_MAY_HAVE_PALETTE = (2, 3, 6)
_WITH_ALPHA = (4, 6)
_PASSES = (
    (0, 0, 8, 8),
    (4, 0, 8, 8),
    (0, 4, 4, 8),
    (2, 0, 4, 4),
    (0, 2, 2, 4),
    (1, 0, 2, 2),
    (0, 1, 1, 2),
)
"""Of an interlaced picture, where each pass begins and how far it steps, across and down."""
_KEPT = {b"gAMA": 4, b"cHRM": 32, b"sRGB": 1, b"pHYs": 9}
"""What says how the picture looks, and can hold no words; each has one length."""
_NEEDED = (b"IHDR", b"PLTE", b"IDAT", b"IEND")

Chunk = tuple[bytes, bytes]
"""Name and contents."""


class PictureError(Exception):
    """A file is no PNG picture that can be printed; `message` says why, `hint` what to do."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message = message
        self.hint = hint or _("save the picture as PNG again, from the program that created it")
        super().__init__(message)


@value_class
class _Head:
    """What a picture says of itself."""

    width: int
    height: int
    bits: int
    colour: int
    interlaced: bool

    def rows(self) -> Iterator[tuple[int, int]]:
        """Yield how many rows of how many bytes each pass has; before each row stands its filter."""
        across = self.bits * _CHANNELS[self.colour][0]
        for x, y, right, down in _PASSES if self.interlaced else ((0, 0, 1, 1),):
            width, height = -(-(self.width - x) // right), -(-(self.height - y) // down)
            if width > 0 and height > 0:
                yield height, 1 + (width * across + 7) // 8


def read_picture(path: Path) -> bytes:
    """Return the picture *path* as a PNG file that holds the picture and nothing else.

    Raises:
        PictureError: it cannot be read, is none, is damaged, or too large.
    """
    try:
        return clean_picture(inputs.read_file(path, MOST_BYTES))
    except inputs.TooLargeError:
        raise _too_large() from None
    except OSError as error:
        message = _("the picture cannot be read ({reason})", reason=reason(error))
        raise PictureError(message, _("give a PNG file")) from None


@lru_cache(maxsize=16)
def clean_picture(data: bytes) -> bytes:
    """Return the PNG file *data* without what is no picture; a clean one comes back as it is.

    Raises:
        PictureError: it is none, is damaged, or too large.
    """
    parts = list(_parts(data))
    head = _head(parts)
    _check_order(parts, head)
    packed = _sound(b"".join(body for name, body in parts if name == b"IDAT"), head)
    kept = [part for part in parts if _is_kept(part)]
    return _BEGIN + b"".join(map(_written, _with_data(kept, packed)))


def printable_picture(path: Path) -> bytes:
    """Return the picture *path* as it goes into a document.

    Raises:
        OutputError: it cannot be read, or not as a picture.
    """
    try:
        return read_picture(path)
    except PictureError as error:
        raise OutputError(f"{path.as_posix()}: {error.message}\n    {error.hint}") from None


def height_ratio(data: bytes) -> float:
    """Return the height of the clean PNG file *data* for a width of 1."""
    width, height = struct.unpack(">II", data[16:24])
    return float(height / width)


def _parts(data: bytes) -> Iterator[Chunk]:
    """Yield the parts of the PNG file *data*, to its end; what follows is none of it."""
    if not data.startswith(_BEGIN):
        hint = _("save the picture as PNG; changing its name is not enough")
        raise PictureError(_("this is not a PNG picture"), hint)
    at = len(_BEGIN)
    name = b""
    while name != b"IEND":
        if at + 12 > len(data):
            raise PictureError(_("the picture is damaged: the file is truncated"))
        (length,) = struct.unpack(">I", data[at : at + 4])
        name, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        if at + 12 + length > len(data):
            raise PictureError(_("the picture is damaged: the file is truncated"))
        if data[at + 8 + length : at + 12 + length] != _checksum(name, body):
            raise _damaged(name)
        at += 12 + length
        yield name, body


def _checksum(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", zlib.crc32(body, zlib.crc32(name)))


def _head(parts: Sequence[Chunk]) -> _Head:
    name, body = parts[0]
    if name != b"IHDR" or len(body) != 13:
        raise _damaged(b"IHDR")
    width, height, bits, colour, packing, filtering, interlaced = struct.unpack(">IIBBBBB", body)
    if bits not in _CHANNELS.get(colour, (0, ()))[1] or packing or filtering or interlaced > 1:
        raise _damaged(b"IHDR")
    if bits == 16:
        message = _("the picture has 16 bits per colour, which some programs cannot print")
        raise PictureError(message, _("save it with 8 bits per colour"))
    if not (width and height):
        raise PictureError(_("the picture is damaged: it has no width or no height"))
    head = _Head(width, height, bits, colour, bool(interlaced))
    if max(width, height) > MOST_PIXELS or _unpacked(head) > _MOST_UNPACKED:
        raise _too_large()
    if max(width, height) > MOST_OBLONG * min(width, height):
        message = _(
            "the picture measures {width} by {height} pixels and would not fit a letterhead",
            width=width,
            height=height,
        )
        raise PictureError(message, _("crop it to the emblem"))
    return head


def _unpacked(head: _Head) -> int:
    return sum(rows * length for rows, length in head.rows())


def _check_order(parts: Sequence[Chunk], head: _Head) -> None:
    """Refuse what stands twice, in the wrong order or length, or is not known and yet needed."""
    names = [name for name, _body in parts]
    for name in names:
        is_needed = not name[0] & 0x20
        once = name in (b"IHDR", b"PLTE", b"tRNS") and names.count(name) > 1
        if (is_needed and name not in _NEEDED) or once:
            raise _damaged(name)
    first = names.index(b"IDAT") if b"IDAT" in names else 0
    if {*names[first : first + names.count(b"IDAT")]} != {b"IDAT"}:
        raise _damaged(b"IDAT")
    before = dict(parts[:first])
    for name, fits in (
        (b"PLTE", _fits_palette(before, head)),
        (b"tRNS", _fits_clear(before, head)),
    ):
        if not fits or (name in names and name not in before):
            raise _damaged(name)


def _fits_palette(parts: Mapping[bytes, bytes], head: _Head) -> bool:
    """Return whether there is a list of colours where one is wanted, as long as may be."""
    if b"PLTE" not in parts:
        return head.colour != _PALETTE
    count, rest = divmod(len(parts[b"PLTE"]), 3)
    most = 1 << head.bits if head.colour == _PALETTE else 256
    return head.colour in _MAY_HAVE_PALETTE and not rest and 0 < count <= most


def _fits_clear(parts: Mapping[bytes, bytes], head: _Head) -> bool:
    """Return whether what is said of the colours to be seen through fits to the colours."""
    if b"tRNS" not in parts:
        return True
    length = len(parts[b"tRNS"])
    if head.colour == _PALETTE:
        return 0 < length <= len(parts.get(b"PLTE", b"")) // 3
    return head.colour not in _WITH_ALPHA and length == 2 * _CHANNELS[head.colour][0]


def _sound(packed: bytes, head: _Head) -> bytes:
    """Return the pixels *packed* without what follows them; refuse them if they are not as *head* says."""
    unpacking = zlib.decompressobj()
    try:
        pixels = unpacking.decompress(packed, _unpacked(head) + 1)
    except zlib.error:
        raise _damaged(b"IDAT") from None
    if len(pixels) != _unpacked(head) or not unpacking.eof:
        raise _damaged(b"IDAT")
    at = 0
    for rows, length in head.rows():
        if max(pixels[at : at + rows * length : length]) > 4:
            raise _damaged(b"IDAT")
        at += rows * length
    return packed[: len(packed) - len(unpacking.unused_data)]


def _is_kept(part: Chunk) -> bool:
    name, body = part
    return name in _NEEDED or name == b"tRNS" or _KEPT.get(name) == len(body)


def _with_data(parts: Iterable[Chunk], packed: bytes) -> Iterator[Chunk]:
    """Yield *parts*, those with pixels as long as they are, but no longer than *packed* in all."""
    left = len(packed)
    for name, body in parts:
        if name == b"IDAT":
            body, left = body[:left], left - len(body[:left])
        if body or name != b"IDAT":
            yield name, body


def _written(part: Chunk) -> bytes:
    name, body = part
    return struct.pack(">I", len(body)) + name + body + _checksum(name, body)


def _damaged(name: bytes) -> PictureError:
    shown = name.decode("ascii", "replace") if name.isalpha() else "?"
    return PictureError(_("the picture is damaged: its chunk `{part}` is invalid", part=shown))


def _too_large() -> PictureError:
    message = _(
        "the picture is too large; the maximum is {n} pixels a side and {size} MB",
        n=MOST_PIXELS,
        size=MOST_BYTES // 1_000_000,
    )
    return PictureError(
        message, _("reduce its size: 600 pixels a side are enough for a sharp emblem")
    )
