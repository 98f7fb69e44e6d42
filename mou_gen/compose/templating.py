"""Templates in folders: what they print, which names they use, and their errors."""

from __future__ import annotations

import traceback
from collections.abc import Container, Iterator, Mapping, Sequence, Set
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.meta import find_undeclared_variables

from mou_gen import inputs
from mou_gen.compose.environment import MACROS, Environment, Folders
from mou_gen.compose.filters import FilterError
from mou_gen.compose.marks import Marks, without_marks
from mou_gen.compose.value_words import in_plain_words
from mou_gen.errors import InputError, Problem, Source
from mou_gen.library import layers
from mou_gen.messages import _

RULE = "template"
_HEAD_ENDS = "</head>"
_NAMING = (nodes.FromImport, nodes.Import, nodes.Macro, nodes.Name)


class Templates:
    """The templates of some folders; the first folder that has a file wins."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = [inputs.real_path(folder) for folder in folders]
        self._loader = Folders(self._folders)
        self._environment = Environment(self._loader)

    def render(self, name: str, context: Mapping[str, Any]) -> tuple[str, Marks]:
        """Return the HTML that template *name* makes of *context*, and the marks in it.

        Raises:
            InputError: syntax, an undefined name, an unknown filter or anything the fence
                refuses, at `template:line`.
        """
        marks = self._environment.begin()
        with self._telling(name):
            return self._environment.get_template(name).render(context), marks

    def render_head(self, name: str, context: Mapping[str, Any]) -> tuple[str, Marks]:
        """Return the HTML that template *name* makes of *context* up to the end of its head, and the marks in it.

        What is missing in *context* may be named and passed on. The template was rendered before.

        Raises:
            InputError: the head depends on what is missing.
        """
        marks, head = self._environment.begin(), ""
        with self._telling(name), self._environment.withholding():
            pieces = self._environment.get_template(name).generate(context)
            with closing(pieces):  # type: ignore[type-var]
                for piece in pieces:
                    head = f"{head}{piece}"  # `+` would escape what stands before a mark
                    if _HEAD_ENDS in head:
                        break
        return head.partition(_HEAD_ENDS)[0] + _HEAD_ENDS, marks

    @contextmanager
    def _telling(self, name: str) -> Iterator[None]:
        """Raise what goes wrong inside, in the template *name*, as a finding at its line."""
        try:
            yield
        except jinja2.TemplateSyntaxError as error:
            raise self._syntax(error, name) from error
        except jinja2.TemplateNotFound as error:
            message = _("there is no template `{name}`", name=error.name)
            raise self._problem(error, name, message) from error
        except RecursionError as error:
            message = _("the template calls itself endlessly")
            raise self._problem(error, name, message) from None
        except (jinja2.TemplateError, FilterError) as error:
            raise self._problem(error, name, str(error)) from error
        except TypeError as error:
            if not self._raised_in_a_template(error):
                raise
            raise self._problem(error, name, in_plain_words(str(error))) from error

    @property
    def taken(self) -> Set[Path]:
        """The files of all templates that were rendered."""
        return self._loader.taken

    def blocks(self, name: str) -> list[str] | None:
        """Return the blocks that *name* writes anew; None where it does not extend the packaged one.

        Raises:
            InputError: it is no template.
        """
        tree = self._tree(name)
        above = [each.template for each in tree.find_all(nodes.Extends)]
        if not any(
            isinstance(each, nodes.Const) and each.value == layers.PACKAGED + name for each in above
        ):
            return None
        return [block.name for block in tree.find_all(nodes.Block)]

    def unknown_names(self, name: str, known: Container[str]) -> list[str]:
        """Return what the template *name* names that is neither *known* nor its own.

        Raises:
            InputError: it is no template.
        """
        tree = self._tree(name)
        # A block sees what is imported, defined or set outside of it, which Jinja leaves out.
        own = {name for node in tree.find_all(_NAMING) for name in _named(node)}
        return sorted(each for each in find_undeclared_variables(tree) - own if each not in known)

    def _tree(self, name: str) -> nodes.Template:
        try:
            source, filename, _current = self._loader.get_source(self._environment, name)
            return self._environment._parse(source, name, filename)
        except jinja2.TemplateSyntaxError as error:
            raise self._syntax(error, name) from error

    def find(self, name: str) -> Path | None:
        """Return the file *name* (a picture, say) in the first folder that has it, or None."""
        return layers.find_file(self._folders, name)

    def _syntax(self, error: jinja2.TemplateSyntaxError, name: str) -> InputError:
        named = error.name or name
        if Path(named).is_absolute():  # Jinja's lexer takes the one for the other
            named = self._name(Path(named)) or name
        place = Source(f"templates/{named}", error.lineno)
        return InputError([Problem(place, str(error.message), rule=RULE)])

    def _problem(self, error: BaseException, name: str, message: str) -> InputError:
        places = self._places(error)
        outside_macros = [place for place in places if place[0] != MACROS]
        template, line = (outside_macros or places or [(name, 1)])[-1]
        place = Source(f"templates/{template}", line)
        return InputError([Problem(place, without_marks(message), rule=RULE)])

    def _places(self, error: BaseException) -> list[tuple[str, int]]:
        """Return the template lines on the way to *error*, outermost first."""
        return [
            (name, line)
            for filename, line in _frames(error)
            if (name := self._name(Path(filename))) is not None
        ]

    def _raised_in_a_template(self, error: BaseException) -> bool:
        """Return whether *error* is that of a template, or of a call of a macro in one."""
        file = _frames(error)[-1][0]
        # Jinja leaves its own frames out, so a macro that cannot be called so fails in `call`.
        return file == Environment.call.__code__.co_filename or self._name(Path(file)) is not None

    def _name(self, path: Path) -> str | None:
        for folder in self._folders:
            if path.is_relative_to(folder):
                name = path.relative_to(folder).as_posix()
                return (
                    name
                    if layers.find_file(self._folders, name) == path
                    else layers.PACKAGED + name
                )
        return None


def _named(node: nodes.Node) -> Iterator[str]:
    """Yield the names that *node* gives."""
    match node:
        case nodes.FromImport(names=names):
            yield from (each if isinstance(each, str) else each[1] for each in names)
        case (
            nodes.Import(target=name) | nodes.Macro(name=name) | nodes.Name(name=name, ctx="store")
        ):
            yield name
        case _:
            pass


def _frames(error: BaseException) -> list[tuple[str, int]]:
    frames = traceback.extract_tb(error.__traceback__)
    return [(frame.filename, frame.lineno or 1) for frame in frames]
