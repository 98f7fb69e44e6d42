"""What the settings of an office say, as the defaults of options."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from mou_gen.cli.findings import SETTINGS, print_problems
from mou_gen.errors import InputError
from mou_gen.messages import choose

if TYPE_CHECKING:
    from mou_gen.kinds.number_series import RegisterSettings


def defaults_of_settings(lang: str | None) -> dict[str, Any]:
    """Return what the settings say for options, by their names; the screen speaks their language.

    *lang* is the language that an option asks for. What is wrong with the settings is told, and
    ends the program.
    """
    # Where the working folder is gone there are none, and `schema` needs none.
    if not (SETTINGS.exists() or SETTINGS.is_symlink()):
        return {}
    from mou_gen.kinds.settings import read_settings

    try:
        settings = read_settings(SETTINGS)
    except InputError as error:
        print_problems(error.problems, ())
        sys.exit(1)
    if settings.lang and not lang and not os.environ.get("MOU_GEN_LANG"):
        choose(settings.lang)
    names = ("engine", "key_file", "layout", "output", "templates")
    said = {name: getattr(settings, name) for name in names}
    return {name: value for name, value in said.items() if value}


def register_settings() -> RegisterSettings | None:
    """Return what the settings say of the register, None where they say nothing.

    Raises:
        InputError: they are wrong.
    """
    if not SETTINGS.exists():
        return None
    from mou_gen.kinds.settings import read_settings

    return read_settings(SETTINGS).number_register
