"""Emblems: a picture that is damaged or too large is a finding; what is no picture stays at home."""

from __future__ import annotations

import io
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from mou_gen import pipeline
from mou_gen.data import pictures
from mou_gen.document import Emblem
from mou_gen.errors import InputError
from mou_gen.kinds.kind import Edition
from mou_gen.writers.formats import ENGINES
from tests.examples import FOLDERS, ROOT, composed
from tests.rendering import render

PARTY = "agreements/parties/nunukan.yaml"
CANARY = b"Penulis Rekaan"
ASKED = Edition()
BEGIN = b"\x89PNG\r\n\x1a\n"

Part = tuple[bytes, bytes]


def head(width: int = 4, height: int = 4, bits: int = 8, colour: int = 2, laced: int = 0) -> Part:
    return b"IHDR", struct.pack(">IIBBBBB", width, height, bits, colour, 0, 0, laced)


def png(*parts: Part) -> bytes:
    return BEGIN + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def pixels(count: int, length: int) -> Part:
    """Return as many rows, each of a filter and as many bytes."""
    return b"IDAT", zlib.compress((b"\0" + b"\x7f" * length) * count)


END = (b"IEND", b"")
PLAIN = pixels(4, 12)
PALETTE = (b"PLTE", bytes(range(12)))
SOUND = png(head(), PLAIN, END)

DAMAGED = {
    "nothing": (b"", "this is not a PNG picture"),
    "a drawing": (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "this is not a PNG picture"),
    "a photograph": (b"\xff\xd8\xff\xe0\0\x10JFIF", "this is not a PNG picture"),
    "a wrong checksum": (SOUND[:-20] + b"\0" + SOUND[-19:], "its chunk `IDAT` is invalid"),
    "cut off": (SOUND[:-30], "the file is truncated"),
    "without an end": (png(head(), PLAIN), "the file is truncated"),
    "its beginning alone": (BEGIN, "the file is truncated"),
    "no width": (png(head(width=0), PLAIN, END), "no width or no height"),
    "no height": (png(head(height=0), PLAIN, END), "no width or no height"),
    "far too tall": (png(head(4, 17), PLAIN, END), "measures 4 by 17 pixels"),
    "far too wide": (png(head(17, 4), PLAIN, END), "measures 17 by 4 pixels"),
    "a bomb": (png(head(60_000, 60_000), PLAIN, END), "4000 pixels a side"),
    "16 bits of grey": (png(head(bits=16, colour=0), pixels(4, 8), END), "16 bits per colour"),
    "fewer pixels than it says": (png(head(height=5), PLAIN, END), "`IDAT` is invalid"),
    "more pixels than it says": (png(head(height=3), PLAIN, END), "`IDAT` is invalid"),
    "pixels that are no pixels": (png(head(), (b"IDAT", b"xxxx"), END), "`IDAT` is invalid"),
    "a filter that is none": (
        png(head(), (b"IDAT", zlib.compress((b"\x09" + b"x" * 12) * 4)), END),
        "`IDAT` is invalid",
    ),
    "no pixels": (png(head(), END), "`IDAT` is invalid"),
    "pixels in two places": (png(head(), PLAIN, (b"tEXt", b"x"), PLAIN, END), "`IDAT` is invalid"),
    "two heads": (png(head(), head(), PLAIN, END), "`IHDR` is invalid"),
    "no head": (png(PLAIN, END), "`IHDR` is invalid"),
    "colours there are not": (png(head(colour=5), PLAIN, END), "`IHDR` is invalid"),
    "three bits a colour": (png(head(bits=3), PLAIN, END), "`IHDR` is invalid"),
    "no palette": (png(head(colour=3), pixels(4, 4), END), "`PLTE` is invalid"),
    "half a palette": (
        png(head(colour=3), (b"PLTE", b"1234"), pixels(4, 4), END),
        "`PLTE` is invalid",
    ),
    "a part nobody knows": (png(head(), (b"ABCD", b""), PLAIN, END), "`ABCD` is invalid"),
}


@pytest.mark.parametrize(("data", "said"), DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_emblem_is_a_finding_that_says_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(pictures.PictureError) as caught:
        pictures.clean_picture(data)

    assert said in caught.value.message
    assert caught.value.hint


def test_the_finding_stands_where_the_emblem_is_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "agreements", tmp_path / "agreements")
    party = tmp_path / PARTY
    party.write_text(party.read_text().replace("emblem: lambang-contoh.png", "emblem: e.png", 1))
    party.with_name("e.png").write_bytes(DAMAGED["a wrong checksum"][0])

    with pytest.raises(InputError) as caught:
        pipeline.check_all([party.parent.parent / "nunukan-ttu/agreement.yaml"], ASKED, FOLDERS)

    (found,) = caught.value.problems
    assert found.source.file.endswith("nunukan.yaml")
    assert found.source.line
    assert found.source.column
    assert "`emblem` must be a PNG picture" in found.message
    assert "its chunk `IDAT` is invalid" in found.hint


def test_a_clean_picture_comes_back_byte_for_byte() -> None:
    garuda = (ROOT / "templates/emblems/garuda.png").read_bytes()

    assert pictures.clean_picture(garuda) == garuda
    assert pictures.clean_picture(SOUND) == SOUND


def with_canaries(data: bytes) -> bytes:
    """Return the picture *data* with words in every part that can hold some, and after its end."""
    packed = zlib.compress(CANARY)
    told: Iterable[Part] = (
        (b"tEXt", b"Author\0" + CANARY),
        (b"zTXt", b"Author\0\0" + packed),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + CANARY),
        (b"eXIf", b"MM\0*" + CANARY),
        (b"iCCP", b"profile\0\0" + packed),
        (b"tIME", b"\x07\xea\x01\x01\x01\x01\x01"),
        (b"acTL", b"\0\0\0\1\0\0\0\0"),
        (b"teSt", CANARY),
        (b"pHYs", CANARY),
    )
    middle = png(*told)[len(BEGIN) :]
    at = len(BEGIN) + 25
    return data[:at] + middle + data[at:] + CANARY


def test_words_in_a_picture_are_not_part_of_the_clean_one() -> None:
    dirty = png(head(), (b"IDAT", PLAIN[1] + CANARY), END)

    assert pictures.clean_picture(with_canaries(SOUND)) == SOUND
    assert pictures.clean_picture(dirty) == SOUND
    assert CANARY in with_canaries(SOUND)


KINDS = {
    "grey": png(head(bits=1, colour=0), pixels(4, 1), END),
    "a palette": png(head(colour=3, bits=2), PALETTE, pixels(4, 1), END),
    "grey to be seen through": png(head(colour=4), pixels(4, 8), END),
    "colours to be seen through": png(head(colour=6), pixels(4, 16), END),
    "interlaced": png(
        head(laced=1),
        (
            b"IDAT",
            zlib.compress(
                b"".join(
                    (b"\0" + b"\x55" * 3 * w) * h
                    for w, h in ((1, 1), (1, 1), (2, 1), (2, 2), (4, 2))
                )
            ),
        ),
        END,
    ),
}


@pytest.mark.parametrize("data", [*KINDS.values(), "canaries"], ids=[*KINDS, "canaries"])
@pytest.mark.parametrize("engine", ENGINES)
def test_each_kind_of_picture_is_printed_and_nothing_beside_it(
    tmp_path: Path, data: bytes | str, engine: str
) -> None:
    picture = tmp_path / "emblem.png"
    garuda = (ROOT / "templates/emblems/garuda.png").read_bytes()
    picture.write_bytes(with_canaries(garuda) if isinstance(data, str) else data)
    (letter,) = composed("invitations/2026-11-02.yaml", "as the file says")
    head = letter.document.letterhead
    assert head is not None
    head = replace(head, emblems=(Emblem(picture, "Lambang", 20.0),))
    letter = replace(letter, document=replace(letter.document, letterhead=head))

    made = render([letter], ["docx", "pdf"], FOLDERS, tmp_path, engine)

    docx, pdf = made.values()
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        parts = [package.read(name) for name in package.namelist()]
    assert pictures.clean_picture(picture.read_bytes()) in parts
    assert not any(CANARY in each for each in parts)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        streams = [each for each in opened.objects if isinstance(each, pikepdf.Stream)]
        assert any(each.get("/Subtype") == "/Image" for each in streams)
        read = [each.read_raw_bytes() for each in streams]
        read += [each.read_bytes() for each in streams if each.get("/Filter") == "/FlateDecode"]
    assert not any(CANARY in each for each in (pdf, *read))
