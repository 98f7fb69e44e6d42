"""Who can open the sealed data of a folder: `key-holders.yaml`, beside the data folder.

It lists public keys alone. Each case officer has a private key, and the office one more, on paper in
a safe, for the day on which an officer has lost theirs or has left.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator

from mou_gen.data.age_text import PRIVATE, is_public_key
from mou_gen.data.fields import PlainWords, matching
from mou_gen.data.loader import load
from mou_gen.data.model import Model, validate
from mou_gen.data.places import key_holders_file
from mou_gen.data.text_files import read_bytes
from mou_gen.data.values import SourcedText
from mou_gen.errors import InputError, Problem, Source
from mou_gen.messages import N_, _

PublicKey = Annotated[
    SourcedText,
    PlainValidator(
        matching(
            r"age1[02-9ac-hj-np-z]{58}",
            N_("must be a public key: `age1` and 58 lowercase letters and digits"),
            N_("copy it from the key file, where it stands in the line `# public key:`"),
        )
    ),
]
"""The public key of a holder, as `mou-gen seal --new-key` prints it."""


class Officer(Model):
    """A case officer who may read what is sealed."""

    name: PlainWords = Field(
        description="Name of the case officer.\n\nNama petugas penanganan kasus."
    )
    office: PlainWords = Field(
        description="Office, as in its own letters.\n\nPerangkat daerah, seperti dalam suratnya sendiri."
    )
    public_key: PublicKey = Field(
        description="Public key, from the line `# public key:` of the officer's key file.\n\n"
        "Kunci publik, dari baris `# public key:` pada berkas kunci petugas itu."
    )


class Recovery(Model):
    """The key of the office, for the day on which no officer has one."""

    kept: PlainWords = Field(
        description="Where the private key is kept on paper, under seal.\n\n"
        "Tempat kunci pribadinya disimpan di atas kertas, dalam sampul bersegel."
    )
    public_key: PublicKey = Field(
        description="Public key that belongs to it.\n\nKunci publik pasangannya."
    )


class KeyHolders(Model):
    """What `key-holders.yaml` says."""

    officers: Annotated[tuple[Officer, ...], Field(min_length=1)] = Field(
        description="Case officers who can open the sealed data.\n\n"
        "Petugas penanganan kasus yang dapat membuka data tertutup."
    )
    recovery: Recovery = Field(
        description="The recovery key of the office.\n\nKunci pemulihan milik perangkat daerah."
    )

    @property
    def public_keys(self) -> tuple[SourcedText, ...]:
        """The keys of all who can open what is sealed."""
        return (*(each.public_key for each in self.officers), self.recovery.public_key)

    def check(self) -> Iterator[Problem]:
        """Yield each key that is none, and one that two have."""
        seen: dict[str, SourcedText] = {}
        for each in self.public_keys:
            place = each.origin.source
            if not is_public_key(each):
                message = _("`{path}`: a letter of this key is wrong", path=each.origin.path)
                yield Problem(place, message, _("copy it again from the key file"))
            elif other := seen.get(each):
                message = _(
                    "`{path}` is also the key of `{other}`",
                    path=each.origin.path,
                    other=other.origin.path,
                )
                hint = _("each holder needs a key of their own: mou-gen seal --new-key FILE")
                yield Problem(place, message, hint)
            seen.setdefault(each, each)


def read_key_holders(root: Path) -> KeyHolders:
    """Return who can open what is sealed in the data folder *root*.

    Raises:
        InputError: nobody is listed, or the list is wrong; no message quotes a private key.
        OutputError: the library of keys is not installed.
    """
    file = key_holders_file(root)
    if not file.is_file():
        message = _("there is no list of those who can open sealed data")
        hint = _(
            "write the file: `officers`, each with `name`, `office` and `public_key`, and `recovery` "
            "with `kept` and `public_key`"
        )
        raise InputError([Problem(Source.of(file), message, hint)])
    _refuse_private_keys(file)
    return validate(KeyHolders, load(file, file.parent), None)


def _refuse_private_keys(file: Path) -> None:
    lines = read_bytes(file).decode("utf-8", "replace").upper().splitlines()
    if found := next((number for number, line in enumerate(lines, 1) if PRIVATE in line), 0):
        message = _("a private key stands on line {line}", line=found)
        hint = _(
            "everyone who has read this file can open the sealed data: delete the line, make a new key "
            "with mou-gen seal --new-key FILE, list its public key, and run mou-gen rekey"
        )
        raise InputError([Problem(Source.of(file), message, hint)])  # at no line, so none is shown
