"""What an office always wants, said once in `mou-gen.yaml`, beside the folder of its data.

Each key but `register` is called like the option that it stands for; an option on the command line wins.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

from pydantic import Field, PlainValidator

from mou_gen import inputs
from mou_gen.data.fields import PlainWords, one_of
from mou_gen.data.loader import load
from mou_gen.data.model import Model, validate
from mou_gen.data.values import LANGUAGES, SourcedText
from mou_gen.document import Layout
from mou_gen.errors import Problem
from mou_gen.kinds.number_series import RegisterSettings
from mou_gen.messages import _
from mou_gen.writers.formats import ENGINES


class Settings(Model):
    """What `mou-gen.yaml` says."""

    engine: Annotated[SourcedText, PlainValidator(one_of(*ENGINES))] | None = Field(
        default=None,
        description="What sets the pages of PDF files.\n\nYang menyusun halaman berkas PDF.",
    )
    key_file: PlainWords | None = Field(
        default=None,
        description="Key file that opens sealed data; keep it outside this folder.\n\n"
        "Berkas kunci yang membuka data tertutup; simpan di luar folder ini.",
    )
    lang: Annotated[SourcedText, PlainValidator(one_of(*LANGUAGES))] | None = Field(
        default=None,
        description="Language of the screen; MOU_GEN_LANG wins.\n\n"
        "Bahasa layar; MOU_GEN_LANG didahulukan.",
    )
    layout: Annotated[SourcedText, PlainValidator(one_of(*Layout))] | None = Field(
        default=None,
        description="Layout of two languages, whatever the files say.\n\n"
        "Tata letak dua bahasa, apa pun kata berkasnya.",
    )
    output: PlainWords | None = Field(
        default=None, description="Output folder.\n\nFolder keluaran."
    )
    number_register: RegisterSettings | None = Field(
        default=None,
        alias="register",
        description="Register of numbers: its database, and its series.\n\n"
        "Buku nomor: basis datanya dan deret nomornya.",
    )
    templates: tuple[PlainWords, ...] = Field(
        default=(),
        description="Folders or packs of templates; the first wins.\n\n"
        "Folder atau paket templat; yang pertama didahulukan.",
    )

    def check(self) -> Iterator[Problem]:
        """Yield each folder or pack of templates that is not there."""
        for each in self.templates:
            if not inputs.exists(Path(each)):
                message = _("there is no file or folder `{path}`", path=each)
                hint = _("write its path as seen from the folder of this file")
                yield Problem(each.origin.source, message, hint)


def read_settings(file: Path) -> Settings:
    """Return the settings in *file*; its paths are seen from the working folder, as options are.

    Raises:
        InputError: they say what no setting may.
    """
    return validate(Settings, load(file, file.parent), None)
