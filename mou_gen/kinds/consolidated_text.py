"""The naskah konsolidasi: an agreement as its addenda have changed it, which nobody signs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import cast

from mou_gen.document import (
    Block,
    Document,
    N,
    Origin,
    Paragraph,
    Parallel,
    Role,
    Signatures,
    Value,
    mapped,
)
from mou_gen.kinds.amendment import Addendum, amendments
from mou_gen.language.labels import Labels


def consolidated(
    addendum: Addendum, own: Document, base: Document, labels: Mapping[str, Labels]
) -> Document:
    """Return *own*, the head of the consolidated text, with the agreement below as all addenda changed it.

    Its words are those of signed documents: nobody signs them again.
    """
    text = amendments(addendum, base, labels)[-1].after
    body = [each for each in text.body if not isinstance(each, Signatures)]
    title, rest = _titled(body)
    own_title, note = _titled(own.body)
    whole = (*own_title, *title, *note, *rest)
    return _fixed(replace(own, letterhead=text.letterhead, body=whole))


def _titled(body: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Return the title at the head of *body*, and what follows it."""
    count = next((n for n, each in enumerate(body) if not _is_title(each)), len(body))
    return body[:count], body[count:]


def _is_title(block: Block) -> bool:
    first = block.sides[0] if isinstance(block, Parallel) else block
    return isinstance(first, Paragraph) and first.role == Role.TITLE


def _fixed(node: N) -> N:
    """Return *node* with values that no file of data takes back."""
    if isinstance(node, Value):
        return cast("N", replace(node, origin=signed_origin(node.origin)))
    return mapped(node, _fixed)


def signed_origin(origin: Origin) -> Origin:
    """Return *origin* as that of a signed text: a copy that comes back from Word does not change it."""
    return replace(origin, derived=f"signed {origin.derived}".strip(), fact="")
