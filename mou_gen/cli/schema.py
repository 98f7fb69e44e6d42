"""`mou-gen schema`: the JSON Schema that editors read."""

from __future__ import annotations

import click

from mou_gen.kinds.registry import words

_EXAMPLES = """
\b
Examples:
  mou-gen schema agreement > schemas/agreement.json
"""


@click.command(epilog=_EXAMPLES)
@click.argument("kind", type=click.Choice(words()))
def schema(kind: str) -> None:
    """Print the JSON Schema of the files of one KIND, for editors."""
    from mou_gen.kinds.schema import schema_text

    click.echo(schema_text(kind), nl=False)
