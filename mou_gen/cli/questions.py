"""Asks for options one at a time if none are given at a terminal.

What an option says in the help page is the question; its type checks the answer.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from mou_gen.messages import _

if TYPE_CHECKING:
    from mou_gen.kinds.institution import NamedInstitution
    from mou_gen.language.regions import Region
    from mou_gen.library.agreement_types import AgreementType


class PromptOption(click.Option):
    """An option that is asked for."""

    def __init__(
        self,
        *args: Any,
        least: int = 0,
        language: str = "",
        instead_of: str = "",
        usual: Callable[[Mapping[str, Any]], Any] | None = None,
        **more: Any,
    ) -> None:
        """Take also the *least* number of answers, and the *language* that an answer is in.

        What is given *instead_of* another option is never asked for. *usual* returns the default where
        it follows from the answers before.
        """
        super().__init__(*args, **more)
        self.least = least
        self.language = language
        self.instead_of = instead_of
        self.usual = usual


class PromptArgument(click.Argument):
    """The agreement that is begun or continued, asked for by *help* where it is not given."""

    def __init__(
        self,
        *args: Any,
        help: str,
        known: Callable[[Mapping[str, Any]], Sequence[str]] = lambda _answers: (),
        **more: Any,
    ) -> None:
        """Take the question, and what returns the answers that are *known*, to choose from."""
        more["required"] = False
        super().__init__(*args, **more)
        self.help = help
        self.known = known

    def get_error_hint(self, ctx: click.Context | None) -> str:  # noqa: ARG002 - click's signature
        """Return what a wrong answer was to be: its name is English, and in brackets."""
        return _("the name of the agreement")


def prompted_parameters(context: click.Context) -> dict[str, Any]:
    """Return the parameters of the command as they are given, or else as they are answered.

    Raises:
        click.UsageError: too few answers were given, and nobody can be asked.
        InputError: what a default follows from cannot be read.
    """
    answers = context.params
    questions = [each for each in context.command.params if isinstance(each, PromptOption)]
    arguments = [each for each in context.command.params if isinstance(each, click.Argument)]
    asks = _at_terminal() and not any(_given(context, each) for each in questions)
    if asks:
        click.echo(
            _("Press Enter to accept the value in brackets, or to leave it blank."), err=True
        )
    for each in (*arguments, *questions):
        if not _given(context, each):
            _fill_in(each, context, asks=asks)
        _demand(each, answers[each.name or ""], context)
    return answers


def _fill_in(parameter: click.Parameter, context: click.Context, *, asks: bool) -> None:
    """Let *parameter*, which is not given, be what follows from the answers before, or what is answered if one *asks*."""
    answers, name = context.params, parameter.name or ""
    if isinstance(parameter, PromptOption) and parameter.usual:
        answers[name] = parameter.usual(answers)
    if asks and not _idle(parameter, answers):
        answers[name] = _ask(parameter, context)


def _at_terminal() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _given(context: click.Context, parameter: click.Parameter) -> bool:
    return context.get_parameter_source(parameter.name or "") is ParameterSource.COMMANDLINE


def _idle(parameter: click.Parameter, answers: dict[str, Any]) -> bool:
    """Return whether another option asks the same, or the document is not in the language of *parameter*."""
    language = getattr(parameter, "language", "")
    return bool(getattr(parameter, "instead_of", "")) or (
        bool(language) and language not in answers["languages"]
    )


def alternatives(context: click.Context, answers: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return which of the *answers* was given to *name*, or to an option that stands for it.

    Raises:
        click.UsageError: two of them were given.
    """
    same = [
        each
        for each in context.command.params
        if isinstance(each, PromptOption) and name in (each.name, each.instead_of)
    ]
    said = {each.name or "": answers[each.name or ""] for each in same}
    said = {key: value for key, value in said.items() if value is not None}
    if len(said) > 1:
        options = ", ".join(each.opts[0] for each in same)
        raise click.UsageError(_("give one of {options}", options=options), context)
    return said


def _demand(parameter: click.Parameter, value: Any, context: click.Context) -> None:
    least = _least(parameter)
    if least > 1 and len(value) < least:
        hint = _("give {option} at least {least} times", option=parameter.opts[0], least=least)
        raise click.UsageError(hint, context)
    if least and not value:
        name = parameter.opts[0] if isinstance(parameter, click.Option) else _name_of(parameter)
        raise click.MissingParameter(ctx=context, param=parameter, param_hint=f"'{name}'")


def _name_of(parameter: click.Parameter) -> str:
    return (parameter.name or "").upper()


def _least(parameter: click.Parameter) -> int:
    return getattr(parameter, "least", 1)  # an argument is always needed


def _ask(parameter: click.Parameter, context: click.Context) -> Any:
    question = _(getattr(parameter, "help", "")).rstrip(".")
    least = _least(parameter)
    if parameter.multiple and least:
        return tuple(_several(question, parameter, context))
    return _prompt(question, parameter, context, least > 0, check=parameter.callback)


def _several(question: str, parameter: click.Parameter, context: click.Context) -> Iterator[Any]:
    """Yield one answer after the other, until there are enough and the next is empty."""
    answers: list[Any] = []
    while True:
        needed = len(answers) < _least(parameter)
        said = question if not answers else _("Next") if needed else _("Next, or Enter to finish")
        answer = _prompt(said, parameter, context, needed, tuple(answers))
        if answer is None:
            return
        answers.append(answer)
        yield answer


def _prompt(
    question: str,
    parameter: click.Parameter,
    context: click.Context,
    needed: bool = False,
    known: tuple[Any, ...] = (),
    check: Callable[[click.Context, click.Parameter, Any], Any] | None = None,
) -> Any:
    """Return the answer to *question*, None for an empty one; it is asked until it is right."""
    default = context.params[parameter.name or ""]
    usual = ", ".join(default) if isinstance(default, tuple) else default

    def read(answer: str) -> Any:
        if not answer.strip():
            if needed:
                raise click.UsageError(_("an answer is required"))
            return None
        if isinstance(default, tuple) and default:
            words = re.split(r"[\s,]+", answer.strip())
            found = tuple(parameter.type.convert(each, parameter, context) for each in words)
        else:
            found = parameter.type.convert(answer, parameter, context)
        if found in known:
            raise click.UsageError(_("this answer was already given"))
        return check(context, parameter, found) if check else found

    if choices := _choices(parameter, context):
        question = f"{question} ({', '.join(choices)})"
    return click.prompt(
        question, default=usual or "", show_default=bool(usual), value_proc=read, err=True
    )


def _choices(parameter: click.Parameter, context: click.Context) -> Sequence[str]:
    """Return what can be answered: to a choice of several, its default says it."""
    if isinstance(parameter, PromptArgument):
        return parameter.known(context.params)
    if isinstance(parameter.type, click.Choice) and not parameter.multiple:
        return parameter.type.choices
    return ()


# ---- types of answers ------------------------------------------------------------------


class RegionType(click.ParamType):  # type: ignore[type-arg] # no generic before click 8.4
    """A region that can be a party, by its Kemendagri code or its name."""

    name = "region"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Region:
        """Return the one region that *value* names."""
        from mou_gen.language.regions import find_regions, similar_regions

        found = find_regions(value)
        if len(found) > 1:
            self.fail(
                _("several regions are called `{name}`; give the code: ", name=value)
                + _listed(found),
                param,
            )
        if not found:
            known = _listed(similar_regions(value)) or _("write its code, such as 65.03")
            self.fail(_("there is no region `{name}`: ", name=value) + known, param, ctx)
        if not found[0].autonomous:
            message = _(
                "{name} is an administrative area and cannot be a party; the "
                "province `{province}` can (UU 29/2007; UU 2/2024)",
                name=found[0].name,
                province=found[0].code[:2],
            )
            self.fail(message, param, ctx)
        return found[0]


def _listed(regions: list[Region]) -> str:
    return "; ".join(
        _("{code} is {name}", code=each.code, name=each.called["id"]) for each in regions
    )


class PartyType(click.ParamType):  # type: ignore[type-arg] # no generic before click 8.4
    """A party: a region, or an institution as `TYPE: NAME; HEAD`, with English words after ` / `."""

    name = "party"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Region | NamedInstitution:
        """Return the region that *value* names, or the institution."""
        from mou_gen.kinds.institution import INSTITUTION_TYPES, NamedInstitution

        type, colon, names = (part.strip() for part in str(value).partition(":"))
        if not colon:
            return RegionType().convert(value, param, ctx)
        called, _mark, head = names.partition(";")
        name, _slash, english = (part.strip() for part in called.partition(" / "))
        if type not in INSTITUTION_TYPES or not name:
            message = _(
                "an institution is written as TYPE: NAME / ENGLISH NAME; HEAD / ENGLISH HEAD; the types are {types}",
                types=", ".join(INSTITUTION_TYPES),
            )
            self.fail(message, param, ctx)
        heads = (part.strip() for part in head.partition(" / ")[::2])
        return NamedInstitution(type, name, english, *heads)


_MOST_YEARS = 99
"""Where no law limits a term."""


class TypeOfAgreement(click.ParamType):  # type: ignore[type-arg] # no generic before click 8.4
    """A type of agreements that stands in a folder of its own, as the tables of the templates have it."""

    name = "type"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the type that *value* names."""
        from mou_gen.data.places import template_folders
        from mou_gen.library.agreement_types import read_agreement_types

        known = read_agreement_types(template_folders()).items()
        names = [name for name, row in known if not row.follows]
        if value not in names:
            self.fail(_("choose one of {names}", names=", ".join(names)), param, ctx)
        return str(value)


class FieldType(click.ParamType):  # type: ignore[type-arg]
    """What a field of the data may say; the check of the data is that of the answer."""

    def __init__(self, name: str, reader: Callable[[], Callable[[Any], Any]]) -> None:
        """Take the *reader* of the field, which is imported when it is first asked for."""
        self.name = name
        self._reader = reader

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return *value* as the field holds it."""
        from mou_gen.data.model import apply_validator
        from mou_gen.data.text_files import forbidden_characters
        from mou_gen.data.values import SourcedText
        from mou_gen.document import Origin
        from mou_gen.errors import InputError, Source

        text = " ".join(str(value).split())
        name = (param.name if param else None) or self.name
        try:
            if wrong := list(forbidden_characters(text, "")):
                raise InputError(wrong)
            return apply_validator(
                self._reader(), SourcedText(text, Origin("", Source("", key_path=name)))
            )
        except InputError as error:
            problem = error.problems[0]
            self.fail("; ".join(filter(None, (problem.message, problem.hint))), param, ctx)


class TermType(click.ParamType):  # type: ignore[type-arg]
    """A term, no longer than the law allows for the type of the agreement, once that is known."""

    def __init__(self, name: str, per_year: int) -> None:
        """Take how many of the units called *name* are *per_year*."""
        self.name = name
        self._per_year = per_year

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Return *value* as the field holds it."""
        from mou_gen.data.fields import between
        from mou_gen.library.agreement_types import cited

        row = type_of_agreement(ctx.params) if ctx and ctx.params.get("parties") else None
        most = self._per_year * (row.most_years if row and row.most_years else _MOST_YEARS)
        law = cited(row.term_by) if row else ""
        return FieldType(self.name, lambda: between(1, most, law)).convert(value, param, ctx)


def type_of_agreement(asked: Mapping[str, Any]) -> AgreementType | None:
    """Return the type that was *asked* for, or else the first that fits the parties; None where none does."""
    from mou_gen import scaffolds
    from mou_gen.data.places import template_folders
    from mou_gen.library.agreement_types import read_agreement_types

    known = read_agreement_types(template_folders())
    if asked.get("type"):
        return known[asked["type"]]
    return scaffolds.fitting_type(known, [scaffolds.sort_of(party) for party in asked["parties"]])
