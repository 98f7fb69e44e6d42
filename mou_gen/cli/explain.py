"""`mou-gen explain`: explains the rules."""

from __future__ import annotations

import click

from mou_gen.messages import _, did_you_mean, language, listed

_EXAMPLES = """
\b
Examples:
  mou-gen explain
  mou-gen explain waiver
  mou-gen explain --lang id
"""


def _rules(_context: click.Context, _rule: click.Parameter, begun: str) -> list[str]:
    """Return the rules that the Tab key offers for the name that is *begun*."""
    from mou_gen.checks import RULES

    return [name for name in RULES if name.startswith(begun)]


@click.command(epilog=_EXAMPLES)
@click.argument("rule", required=False, shell_complete=_rules)
def explain(rule: str | None) -> None:
    """Explain RULE and its legal basis; without RULE, list all rules."""
    from mou_gen.reporting import explanations

    if rule is not None:
        if rule not in explanations.explained_names():
            hint = did_you_mean(
                rule,
                explanations.explained_names(),
                _("available rules: {names}", names=listed(explanations.explained_names())),
            )
            message = _("there is no rule `{name}`; {hint}", name=rule, hint=hint)
            raise click.UsageError(message)
        click.echo(explanations.explanation(rule, language()))
        return
    for line in explanations.rule_index(language()):
        click.echo(line)
