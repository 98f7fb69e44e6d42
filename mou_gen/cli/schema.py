"""`mou-gen schema`: the JSON Schema for editors."""

from __future__ import annotations

from typing import Any

import click
from click.shell_completion import CompletionItem

from mou_gen.cli.options import chosen_templates

_EXAMPLES = """
\b
Examples:
  mou-gen schema agreement > schemas/agreement.json
"""


class _Word(click.ParamType):  # type: ignore[type-arg] # no generic before click 8.4
    """What has a schema; the kinds are imported when one is asked for."""

    name = "kind"

    def get_metavar(self, *arguments: Any, **more: Any) -> str | None:
        """Return all of them, as a help page lists them."""
        return _words().get_metavar(*arguments, **more)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return *value*, which must be one of them."""
        return _words().convert(value, param, ctx)

    def shell_complete(
        self, ctx: click.Context, param: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        """Return those that the Tab key offers."""
        return _words().shell_complete(ctx, param, incomplete)


def _words() -> click.Choice[str]:
    from mou_gen.kinds.schema import schema_words

    return click.Choice(schema_words())


@click.command(epilog=_EXAMPLES, params=[chosen_templates()])
@click.argument("kind", type=_Word())
def schema(kind: str) -> None:
    """Print the JSON Schema for files of KIND, `mou-gen.yaml` or `key-holders.yaml`, for completion in editors."""
    from mou_gen.kinds.schema import schema_text

    click.echo(schema_text(kind), nl=False)
