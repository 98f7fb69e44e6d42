"""`mou-gen new`: creates data files."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mou_gen.cli.findings import (
    exit_on_error,
    exit_with_count,
    print_message,
    print_problems,
    print_result,
)
from mou_gen.cli.help_pages import localized
from mou_gen.cli.options import chosen_templates
from mou_gen.cli.questions import (
    FieldType,
    PartyType,
    PromptArgument,
    PromptOption,
    TermType,
    TypeOfAgreement,
    alternatives,
    prompted_parameters,
    type_of_agreement,
)
from mou_gen.errors import InputError
from mou_gen.messages import N_, _, _n

if TYPE_CHECKING:
    from mou_gen.kinds import kind
    from mou_gen.kinds.institution import NamedInstitution
    from mou_gen.kinds.kind import Kind, Scaffold
    from mou_gen.language.regions import Region
    from mou_gen.library.agreement_types import AgreementType
    from mou_gen.scaffolds import NewFiles

_EXAMPLES = """
\b
Examples:
  mou-gen new flood-relief
  mou-gen new flood-relief --party 35.01 --party "Kabupaten Bantul"
  mou-gen new minutes flood-relief --date 2026-11-10
  mou-gen new referral nunukan-ttu --case NNK-TPPO-2026-0007 --date 2026-03-02
"""


def _field(name: str, *arguments: Any) -> Callable[[], Callable[[Any], Any]]:
    """Return what imports the validator *name* of the data, made of *arguments* if there are any."""

    def reader() -> Callable[[Any], Any]:
        from mou_gen.data import fields

        found: Callable[..., Any] = getattr(fields, name)
        return found(*arguments) if arguments else found

    return reader


def _case_code() -> Callable[[Any], Any]:
    """Return what checks a case code, and never repeats what is none: it may be a name."""
    from mou_gen.data.model import raise_problems
    from mou_gen.errors import Problem
    from mou_gen.kinds.case_code import CASE

    def read(node: Any) -> Any:
        if not re.fullmatch(CASE, node, re.ASCII):
            hint = _("write it like `NNK-TPPO-2026-0007`: no initials, no date of birth")
            raise_problems([Problem(node.origin.source, _("`case` must be a case code"), hint)])
        return node

    return read


KEY = FieldType("key", _field("key"))
TEXT = FieldType("text", _field("plain_words"))
DAY = FieldType("date", _field("day"))
YEARS = TermType("years", 1)
MONTHS = TermType("months", 12)
COUNT = FieldType("number", _field("between", 1, 99))
CASE = FieldType("case", _case_code)

_PARTY = (
    "Party: a region (Kemendagri code or name), or an institution "
    "(TYPE: NAME / ENGLISH NAME; HEAD / ENGLISH HEAD); "
    "the first is PIHAK KESATU."
)
_SUBJECT_ID = "Subject in Indonesian, as in the title."
_SUBJECT_EN = "Subject in English, as in the title."
_LANGUAGE = "Language of the document; repeat for two. Indonesian prevails."
_question = partial(click.option, cls=PromptOption)


def _prevailing(
    context: click.Context, parameter: click.Parameter, languages: Sequence[str]
) -> tuple[str, ...]:
    """Return *languages* with Indonesian first, which prevails; those of the agreement are filled in later."""
    if languages and "id" not in languages:
        message = _("Indonesian is required (UU 24/2009, article 31)")
        raise click.BadParameter(message, context, parameter)
    return tuple(sorted(set(languages), key=("id", "en").index))


def _free(context: click.Context, parameter: click.Parameter, name: str | None) -> str | None:
    """Return *name*, which must not be a word of the program."""
    if name in (_AGREEMENT, *_scaffolds(), "parties"):
        message = _("`{name}` is reserved; choose another name for the agreement", name=name)
        raise click.BadParameter(message, context, parameter)
    return name


class _New(click.Group):
    """Takes a first word that is no kind of document for the name of an agreement.

    The kinds are imported when one is asked for: the help page of the program waits for none.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        own = {name: each for each in self.get_params(ctx) for name in each.opts}
        start = 0
        while start < len(args) and (option := own.get(args[start].partition("=")[0])):
            start += 1 if "=" in args[start] or getattr(option, "is_flag", False) else 2
        # The Tab key also offers the kinds of documents.
        alone = not args[start:] and not ctx.resilient_parsing
        if alone or (args[start:] and args[start].startswith("-")):
            args = [*args[:start], _AGREEMENT, *args[start:]]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in self.list_commands(ctx):
            args = [_AGREEMENT, *args]
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted((*super().list_commands(ctx), *_scaffolds()))

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if (kind := _scaffolds().get(name)) is None or kind.scaffold is None:
            return super().get_command(ctx, name)
        return localized(_command(kind, kind.scaffold))


def _scaffolds() -> Mapping[str, Kind]:
    """Return by name the kinds that can be begun."""
    from mou_gen.kinds.registry import kinds

    return {name: kind for name, kind in kinds().items() if kind.scaffold}


_AGREEMENT = "agreement"


@click.group(cls=_New, epilog=_EXAMPLES)
def new() -> None:
    """Start an agreement, or a document under one.

    With NAME alone, start an agreement: create its file, and a file with the official name for
    each party that has none yet. Missing facts are comments in the file and blanks in the
    document. In a terminal, without options, mou-gen asks questions. Existing files are never
    overwritten.
    """


@new.command(_AGREEMENT, params=[chosen_templates()])
@click.argument(
    "name",
    cls=PromptArgument,
    type=KEY,
    callback=_free,
    help="Name of the agreement, such as flood-relief; not printed.",
)
@_question(
    "--party",
    "parties",
    multiple=True,
    least=2,
    type=PartyType(),
    help=_PARTY,
)
@_question(
    "--type",
    type=TypeOfAgreement(),
    help="Type of the agreement, such as nota-kesepahaman; the default fits the parties.",
)
@_question(
    "--language",
    "languages",
    multiple=True,
    type=click.Choice(["id", "en"]),
    default=("id", "en"),
    show_default=True,
    callback=_prevailing,
    help=_LANGUAGE,
)
@_question(
    "--layout",
    type=click.Choice(["columns", "stacked", "sequential"]),
    default="columns",
    show_default=True,
    language="en",
    help="Layout of two languages.",
)
@_question("--subject", type=TEXT, help=_SUBJECT_ID)
@_question("--subject-en", type=TEXT, language="en", help=_SUBJECT_EN)
@_question("--years", type=YEARS, help="Term in years, as long as the type allows.")
@_question("--months", type=MONTHS, instead_of="years", help="Term in months, instead of --years.")
@_question("--until", type=DAY, instead_of="years", help="Last day, instead of --years.")
@_question("--date", type=DAY, help="Date of signing, such as 2019-09-25.")
@_question("--place", type=TEXT, help="Place of signing.")
@click.option(
    "--folder",
    default=Path("agreements"),
    show_default=True,
    type=click.Path(file_okay=False, path_type=Path),
    help="Data folder.",
)
@click.pass_context
@exit_on_error
def agreement_command(context: click.Context, **_options: Any) -> None:
    """Start an agreement; the same as `mou-gen new NAME`."""
    from mou_gen import scaffolds
    from mou_gen.data.places import template_folders
    from mou_gen.library.labels import read_labels

    asked = prompted_parameters(context)
    labels = read_labels(template_folders())["id"]
    _refuse_parties(asked["parties"], len(labels.parties), context)
    row = _fitting_type(asked, context)
    for each in context.command.params:
        if isinstance(each.type, TermType) and (term := asked[each.name or ""]):
            each.type.convert(term, each, context)  # the type of the agreement is known by now
    asked["duration"] = alternatives(context, asked, "years")
    _write(
        scaffolds.agreement_files(
            asked["folder"],
            asked["name"],
            asked["parties"],
            {**asked, "type": row},
            list(labels.affairs),
        ),
        asked["folder"],
    )


def _fitting_type(asked: Mapping[str, Any], context: click.Context) -> AgreementType:
    """Return the type of the agreement that is *asked* for, which its parties must be able to conclude."""
    from mou_gen import scaffolds
    from mou_gen.kinds.institution import ABROAD
    from mou_gen.library.agreement_types import REGION, cited

    sorts = [scaffolds.sort_of(party) for party in asked["parties"]]
    row, fitting = type_of_agreement(asked), type_of_agreement({**asked, "type": None})
    if row and row.fits(sorts):
        return row
    if abroad := [party.name for party in asked["parties"] if scaffolds.sort_of(party) in ABROAD]:
        message = _(
            "{name} is a partner abroad: `mou-gen explain foreign-partner` says what must be looked up",
            name=abroad[0],
        )
    elif REGION not in sorts:
        message = _("add the region that is a party; mou-gen makes no agreement without one")
    elif row and fitting:
        message = _(
            "a {name} is not for these parties; give `--type {type}` ({law})",
            name=row.name["id"],
            type=fitting.key,
            law=cited(fitting.parties_by),
        )
    else:
        message = _("no agreement has these parties together: conclude one with each")
    raise click.UsageError(message, context)


def _agreements(context: click.Context, _name: click.Parameter, begun: str) -> list[str]:
    """Return the agreements that the Tab key offers for the name that is *begun*."""
    return [name for name in _agreements_in(context.params) if name.startswith(begun)]


def _agreements_in(answers: Mapping[str, Any]) -> list[str]:
    """Return the names of the agreements in the data folder of the *answers*."""
    return sorted(path.parent.name for path in answers["folder"].glob("*/agreement.yaml"))


def _command(kind: Kind, scaffold: Scaffold) -> click.Command:
    """Return the command that begins a document of this *kind*, and asks what its *scaffold* wants."""

    @click.pass_context
    @exit_on_error
    def begin(context: click.Context, **_options: Any) -> None:
        _begin(kind, context)

    name = PromptArgument(
        ["agreement"],
        type=KEY,
        help=N_("Name of the agreement."),
        known=_agreements_in,
        shell_complete=_agreements,
    )
    folder = next(each for each in agreement_command.params if each.name == "folder")
    questions = [_option(each) for each in scaffold.questions]
    params = [name, *questions, folder, chosen_templates()]
    return click.Command(kind.name, None, begin, params, scaffold.about)


def _option(asked: kind.Question) -> click.Option:
    """Return what is *asked* as an option of the command line."""
    names = [f"--{asked.option or asked.name.replace('_', '-')}", asked.name]
    if asked.type == "languages":
        return PromptOption(
            names,
            multiple=True,
            type=click.Choice(["id", "en"]),
            default=asked.default,
            show_default=bool(asked.default),
            usual=None if asked.default else _languages_of_agreement,
            callback=_prevailing,
            help=asked.about,
        )
    if asked.type == "attendance":
        return click.Option(
            names, type=click.Path(exists=True, dir_okay=False, path_type=Path), help=asked.about
        )
    return PromptOption(
        names,
        type=_TYPES[asked.type],
        least=int(asked.needed),
        language=asked.language,
        help=asked.about,
    )


def _languages_of_agreement(answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the languages of the agreement that the *answers* name."""
    from mou_gen import scaffolds

    return scaffolds.languages_of_agreement(answers["folder"], answers)


_TYPES = {"key": KEY, "text": TEXT, "date": DAY, "case": CASE, "count": COUNT}


def _begin(kind: Kind, context: click.Context) -> None:
    """Write the data file of a document of this *kind* under the agreement that is given or answered."""
    from mou_gen import scaffolds

    try:
        asked = prompted_parameters(context)
        asked = {**asked, **_attendance(asked)}
        files = scaffolds.record_files(asked["folder"], asked["agreement"], kind, asked)
    except InputError as error:
        print_problems(error.problems, ())
        exit_with_count(error.problems)
    _write(files, asked["folder"])


def _attendance(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return who attended by the table that is *asked* for, if there is one.

    Raises:
        InputError: it is no table of who attended.
    """
    from mou_gen.data.attendance_rows import read_attendance

    table = asked.get("attendance")
    return {"attendance": read_attendance(table, asked["languages"])} if table else {}


def _write(files: NewFiles, folder: Path) -> None:
    """Write *files* into the *folder* of the data; those of referrals the owner alone may read."""
    from mou_gen.build.output import create_files
    from mou_gen.build.planning import refuse_named_files
    from mou_gen.data import leftovers
    from mou_gen.kinds import sealed_files

    try:
        refuse_named_files(files, folder)
    except InputError as error:
        print_problems(error.problems, (), [folder])
        exit_with_count(error.problems)
    leftovers.clear(folder)
    create_files(
        files,
        {path for path, data in files.items() if sealed_files.may_hold_sealed_data(path, data)},
    )
    for path in files:
        print_result(path)
    first = next(iter(files))
    print_message(_("`mou-gen check {path}` lists missing facts", path=first.as_posix()))


def _refuse_parties(
    parties: Sequence[Region | NamedInstitution], most: int, context: click.Context
) -> None:
    for index, party in enumerate(parties):
        if party in parties[:index]:
            message = _("{name} is listed as a party twice", name=party.name)
            raise click.UsageError(message, context)
    if len(parties) > most:
        message = _n("the labels name only {n} party", "the labels name only {n} parties", most)
        raise click.UsageError(message, context)
