"""The register of the office knows each number, and as the number of this document.

A number that the register does not know will be given to another letter one day; one that it gave to
another letter, or that two documents have, finds neither of them in the archive. Where `mou-gen.yaml`
describes a register, `mou-gen check` therefore compares each number that an office of a series gives
with it: the number must be there, must not be void, and must belong to this document; a number that
the register has for this document must be in its file. Between the first and the last number of a
series and year, each one must be given or void. Without a register in `mou-gen.yaml`, the rule finds
nothing. A build does not ask the register, so that it does not depend on the day.

Passes: a number that `mou-gen number take` has written; one of a partner, whose register is not ours.
Fails:  a number typed by hand, without `mou-gen number take FILE --outside hand`; the same number in two
        files; 39 of 40 without a document and not void.
Source: numbers stand in a register in practice (Permendagri 1/2023, article 26, leaves their form open).
"""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen import inputs
from mou_gen.checks.case import Case
from mou_gen.data.values import SourcedText
from mou_gen.errors import Level, Problem
from mou_gen.kinds import registry
from mou_gen.kinds.number_book import NumberBook, RegisteredNumber, consulted_book
from mou_gen.kinds.own_numbers import OwnNumber, document_name, own_numbers
from mou_gen.messages import _

ID = "number-register"
LEVEL = Level.WARNING
SOURCE = "Permendagri 1/2023, article 26"
SURE = False
ATURAN = """Setiap nomor tercatat dalam buku nomor perangkat daerah sebagai nomor dokumen itu.

Nomor yang tidak tercatat suatu saat akan diberikan kepada surat lain. Dengan nomor yang sudah
diberikan kepada surat lain, atau yang dipakai dua dokumen, keduanya tidak dapat ditemukan dalam arsip.
Karena itu, jika `mou-gen.yaml` memuat buku nomor, `mou-gen check` membandingkan setiap nomor yang
diberikan perangkat daerah suatu deret dengannya: nomor harus tercatat, tidak batal, dan milik dokumen itu;
nomor yang tercatat bagi dokumen itu harus ada dalam berkasnya. Di antara nomor pertama dan terakhir suatu
deret dan tahun, setiap nomor harus sudah diberikan atau batal. Tanpa buku nomor dalam `mou-gen.yaml`, aturan
ini tidak menemukan apa pun. Pembuatan dokumen tidak menanyakan buku nomor agar hasilnya tidak bergantung pada hari.

Lulus:  nomor yang ditulis oleh `mou-gen number take`; nomor mitra, yang buku nomornya bukan milik kita.
Gagal:  nomor yang diketik sendiri tanpa `mou-gen number take BERKAS --outside hand`; nomor yang sama dalam dua
        berkas; nomor 39 dari 40 yang tidak dimiliki dokumen mana pun dan tidak batal.
Sumber: pencatatan nomor dalam buku merupakan praktik (Permendagri 1/2023, Pasal 26 tidak mengatur susunannya).
"""


def check(case: Case) -> Iterator[Problem]:
    """Yield numbers that the register does not know, has voided, or knows as those of others."""
    book = consulted_book()
    if book is None:
        return
    kind = registry.of_model(type(case.record)).name
    path = inputs.path_of_display_name(case.record.origin.source.file)
    document = document_name(case.folder.root, path)
    for own in own_numbers(case.record):
        if book.is_kept(own.office, kind):
            yield from _compared(own, document, book)


def _compared(own: OwnNumber, document: str, book: NumberBook) -> Iterator[Problem]:
    mine = book.of_document(own.party, document)
    if not isinstance(own.said, SourcedText):
        if mine:
            hint = _(
                "if it is this document, write `{number}` as its number; if it is another one, rename this file",
                number=mine.number,
            )
            yield _found(own, mine.of_this_name(), hint)
        return
    year = own.date.year if own.date else 0
    known = book.entries(own.party, own.said)
    if mine and mine.number != own.said:
        message = _("its number in the register is `{number}`", number=mine.number)
        yield _found(own, message, _("correct it, or void the number in the register first"))
    elif not known:
        message = _("the register does not know `{number}`", number=own.said)
        yield _found(
            own,
            message,
            _("take one with `mou-gen number take`, or record it there with `--outside`"),
        )
    elif not mine:
        yield from _of_others(own, known)
    first = book.first_with(own.party, year, own.said, document)
    if first != document:
        message = _("`{number}` is also the number of {file}", number=own.said, file=first)
        yield _found(own, message, _("check in the register to which of the two it belongs"))


def _of_others(own: OwnNumber, known: tuple[RegisteredNumber, ...]) -> Iterator[Problem]:
    """Yield that all that is *known* of a number is that it is void, or another document's."""
    if any(not each.document and not each.void for each in known):
        return  # from a time before the documents were here
    valid = next((each for each in known if not each.void), None)
    if valid:
        message = _(
            "in the register, `{number}` is the number of {file}",
            number=own.said,
            file=valid.document,
        )
        hint = _(
            "delete it here and take another one; if that file was renamed, `mou-gen number take` notes it"
        )
        yield _found(own, message, hint)
    else:
        message = _("`{number}` is void: {reason}", number=own.said, reason=known[0].void)
        yield _found(
            own, message, _("delete it here, and take another one with `mou-gen number take`")
        )


def _found(own: OwnNumber, message: str, hint: str) -> Problem:
    return Problem(own.said.origin.source, message, hint, ID, LEVEL)
