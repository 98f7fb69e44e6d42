"""What the program says, in the language of the person it speaks to.

The msgids are English; `gettext` finds the Indonesian in `locale/`. Its own functions are
used, with its text domain, since click looks its words up there as well.
"""

from __future__ import annotations

import gettext


def _(text: str, /, **facts: object) -> str:
    """Return *text* in the reader's language, with *facts* in the places named in braces."""
    said = gettext.gettext(text)
    return said.format(**facts) if facts else said


def _n(one: str, many: str, n: int, /, **facts: object) -> str:
    """Return *one* or *many*, as *n* asks in the reader's language, with {n} and *facts* in it."""
    return gettext.ngettext(one, many, n).format(n=n, **facts)
