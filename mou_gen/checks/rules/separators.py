"""An amount in an Indonesian text is written in the Indonesian way: Rp15.000.000,00 (lima belas juta rupiah).

Copied from the English column, "Rp15,000,000.00" is read as fifteen rupiah by whoever knows that a comma
begins the decimals. In Indonesian a full stop parts the thousands, and a comma the sen. "jt" belongs on a price
tag, and words of an amount that lack "rupiah" do not say of what it is. The usual `Rp. 15.000.000,-` is left alone.

Passes: `Rp15.000.000,00`; `Rp. 15.000.000,-`; `Rp15.000.000 (lima belas juta rupiah)`; `Rp15,5 juta`; `Rp15,000,000.00` in an
        English text.
Fails:  `Rp2.500,000,00`; `Rp75.000.000,00 rupiah`;
        `Rp15,000,000.00` in an Indonesian text; `Rp500.000.00`; `Rp 15 jt`; `Rp15.000.000 (lima belas juta)`.
Not seen: `Rp15,000,000`; `Rp15,000`, which may be fifteen rupiah; `Rp15000000`.
Source: PUEBI on the full stop and the comma.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mou_gen.checks.case import Case
from mou_gen.checks.wording import texts
from mou_gen.errors import Level, Problem
from mou_gen.language.figures import scaled_value
from mou_gen.language.number_words import spelled_number
from mou_gen.messages import _
from mou_gen.startup.expressions import expression

ID = "separators"
LEVEL = Level.WARNING
SOURCE = "PUEBI"
SURE = True
ATURAN = """Jumlah dalam naskah bahasa Indonesia ditulis dengan cara Indonesia: Rp15.000.000,00 (lima belas juta rupiah).

Jika disalin dari kolom bahasa Inggris, "Rp15,000,000.00" dapat dibaca sebagai lima belas rupiah, karena koma
mendahului desimal. Dalam bahasa Indonesia, titik memisahkan ribuan dan koma memisahkan sen. "jt" adalah tulisan
label harga, dan jumlah dalam huruf tanpa "rupiah" tidak menyebut satuannya. `Rp. 15.000.000,-` yang lazim dibiarkan.

Lulus:  `Rp15.000.000,00`; `Rp. 15.000.000,-`; `Rp15.000.000 (lima belas juta rupiah)`; `Rp15,5 juta`; `Rp15,000,000.00` dalam
        naskah bahasa Inggris.
Gagal:  `Rp2.500,000,00`; `Rp75.000.000,00 rupiah`;
        `Rp15,000,000.00` dalam naskah bahasa Indonesia; `Rp500.000.00`; `Rp 15 jt`; `Rp15.000.000 (lima belas juta)`.
Tidak terlihat: `Rp15,000,000`; `Rp15,000`, yang mungkin lima belas rupiah; `Rp15000000`.
Sumber: PUEBI tentang tanda titik dan tanda koma.
"""

_DASHES = r"(?:\s?[.,]\s?[-–—=]{1,4})?"
_AMOUNT = expression(
    rf"(?<!\w)(?:Rp|RP|rp)[.\s]{{0,4}}(?P<figure>\d{{1,40}}(?:[.,]\d{{1,40}})*)(?P<dashes>{_DASHES})"
    rf"(?:\s?(?P<scale>(?i:ribu|juta|miliar|milyar|triliun|rb|jt)\b|[MT]\b))?{_DASHES}"
)
_WORDS = expression(r"\s*\((?P<words>[^()\d]{2,400})\)(?!\s*rupiah)", re.IGNORECASE)
_LONG = {"rb": "ribu", "jt": "juta", "m": "miliar", "t": "triliun"}
"""The word for what is too short for an official text."""
_OF_ENGLISH = expression(r"\d{1,3}(?:,\d{3})+\.\d\d")
_OF_NEITHER = expression(
    r"\d{1,3}(?:(?:\.\d{3})+\.\d\d|(?:,\d{3})+,\d\d|(?=\S*\.)(?=\S*,\d{3})(?:[.,]\d{3})+(?:[.,]\d\d)?)"
)
"""Figures whose sen stand behind the sign of their thousands, "500.000.00", or which has two such signs, "2.500,000,00"."""
_RUPIAH = expression(r"\s+rupiah\b", re.IGNORECASE)
_CERTAIN = expression(rf"\d{{1,3}}(?:\.\d{{3}})*(?:,\d\d?)?|\d+|{_OF_ENGLISH.pattern}")
"""A figure that can be read in one way only; "15,000" may be fifteen, or fifteen thousand."""
_FULL = expression(rf"\d{{1,3}}(?:(?:\.\d{{3}})+,\d\d?|(?:\.\d{{3}}){{2,}})|{_OF_ENGLISH.pattern}")
"""A figure that no scale belongs behind: "15.000.000 jt" is hardly fifteen million million."""
_EXCHANGED = str.maketrans(",.", ".,")


def check(case: Case) -> Iterator[Problem]:
    """Yield each amount of Indonesian texts that is not written in the official way."""
    for said in texts(case):
        if said.language not in ("id", "") or said.is_sealed:
            continue
        for found in _AMOUNT.finditer(said.text):
            words = _words_alone(found) or _RUPIAH.match(said.text, found.end())
            if not words and not _is_amiss(found):
                continue
            start, end = found.start(), words.end() if words else found.end()
            quoted = said.quoted(said.text[start:end])
            message = _("{text} is not the official way to write an amount", text=quoted)
            yield Problem(said.place(start, end), message, _hint(found, words), ID, LEVEL)


def _is_amiss(found: re.Match[str]) -> bool:
    """Return whether the figure of *found*, or its scale, is not of an official text."""
    short = (found["scale"] or "").casefold() in _LONG
    figure = found["figure"]
    return short or any(each.fullmatch(figure) for each in (_OF_ENGLISH, _OF_NEITHER))


def _words_alone(found: re.Match[str]) -> re.Match[str] | None:
    """Return the words of the amount *found*, in brackets behind it, that do not say "rupiah"; None where they do."""
    words = _WORDS.match(found.string, found.end())
    value = scaled_value(found["figure"], found["scale"], "id")
    return words if words and spelled_number(words["words"].casefold(), "id") == value else None


def _hint(found: re.Match[str], words: re.Match[str] | None) -> str:
    """Return how to write the amount *found*, with its *words*; an example where it may be another than it seems."""
    figure, scale = found["figure"], (found["scale"] or "").casefold()
    is_full = bool(scale and (found["dashes"] or _FULL.fullmatch(figure)))
    if is_full or not _CERTAIN.fullmatch(figure):
        return _("write it as in `{word}`", word="Rp15.000.000,00")
    if scale:
        written = f"{figure} {_LONG.get(scale, scale)}"
    else:
        written = f"{scaled_value(figure, scale, 'id'):,.2f}".translate(_EXCHANGED)
    in_words = words.groupdict().get("words") if words else None
    told = f" ({in_words.strip().casefold()} rupiah)" if in_words else ""
    return _("write `{word}`", word=f"Rp{written}{told}")
