"""Jinja, fenced in: templates from other regencies are not trusted.

A template sees data and macros, the filters of `filters.py`, and nothing else: no Python
method, no file outside the template folders, no way to glue a value to other text so that
its origin is lost. Each tag is given the line it stands on, for the reader's findings.
"""

from __future__ import annotations

import dataclasses
import re
import traceback
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from contextlib import suppress
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mou_gen import inputs, program
from mou_gen.compose import compiled
from mou_gen.compose.filters import FILTERS, FilterError, as_text
from mou_gen.compose.marks import Marks
from mou_gen.errors import InputError, Problem, Source
from mou_gen.values import Bilingual, SourcedText, Unknown

RULE = "template"
MACROS = "macros.html"
PACKAGED = "packaged/"
"""Begins the name of a template that lies below one of the same name."""
_NOT_FACTS = frozenset(("entries", "origin", "owner"))
"""What models keep for findings; the raw data behind it are not for templates."""
_PIECES = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
_CALL = re.compile(r"\{%[-+]?\s*call\b")
_TAG = re.compile(r"<([a-z][a-z0-9]*)(?=[\s/>])")


class _Places(Extension):
    """Adds `at="file:line"` to each tag, so that a finding can point at the template.

    Tags of the macros carry no place: a finding there names the line that called the macro,
    which is why each call is marked too.
    """

    def preprocess(
        self,
        source: str,
        name: str | None,
        filename: str | None = None,  # noqa: ARG002 - Jinja's signature
    ) -> str:
        if name is None or name == MACROS:
            return source
        line, out = 1, []
        for index, piece in enumerate(_PIECES.split(source)):
            if _CALL.match(piece):
                out.append(f"<?at {name}:{line}>")
            out.append(piece if index % 2 else _placed(piece, name, line))
            line += piece.count("\n")
        return "".join(out)


def _placed(text: str, name: str, line: int) -> str:
    lines = text.split("\n")
    return "\n".join(
        _TAG.sub(rf'<\1 at="{name}:{line + offset}"', each) for offset, each in enumerate(lines)
    )


class _Folders(jinja2.BaseLoader):
    """Finds a template in the first folder that has it, and never outside these folders."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders

    def get_source(
        self,
        environment: jinja2.Environment,  # noqa: ARG002 - Jinja's signature
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        path = _find(self._folders, template)
        if path is None:
            raise jinja2.TemplateNotFound(template)
        try:
            return path.read_text(encoding="utf-8"), str(path), lambda: True
        except UnicodeDecodeError as error:
            message = f"the file is not UTF-8 text (byte {error.start})"
            raise jinja2.TemplateSyntaxError(message, 1, template) from None


class _Compiled(jinja2.FileSystemBytecodeCache):
    """Compiled templates in a folder; one that cannot be read or written is not missed."""

    @classmethod
    def safe(cls) -> _Compiled | None:
        folder = compiled.folder(program.state())
        return cls(str(folder)) if folder else None

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            super().load_bytecode(bucket)
        except (OSError, ValueError, UnpicklingError):
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        with suppress(OSError):
            super().dump_bytecode(bucket)


class _Environment(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset(("+", "%", "*"))

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__(
            loader=_Folders(folders),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            finalize=self._finalize,
            extensions=[_Places],
            trim_blocks=True,
            lstrip_blocks=True,
            cache_size=-1,
            bytecode_cache=_Compiled.safe(),
        )
        self.filters = dict(FILTERS)
        self.tests = {"known": lambda value: not isinstance(value, Unknown)}
        self.globals = {}
        self.marks = Marks()
        self._inputs: dict[str, set[inputs.Input]] = {}

    def _finalize(self, value: Any) -> Any:
        value = as_text(value)
        if isinstance(value, jinja2.Undefined):
            str(value)  # raises, and names what is undefined
        if isinstance(value, SourcedText | Unknown):
            return self.marks.mark(value)
        if isinstance(value, str) or type(value) is int:
            return value
        raise SecurityError(f"{_kind(value)} cannot be printed; name one of its texts")

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        fields = getattr(type(obj), "model_fields", None)
        if fields is not None and attr in fields:
            return True
        if attr.startswith(("_", "model_")) or attr in _NOT_FACTS:
            return False
        if isinstance(value, Macro):
            return True
        known = LoopContext | Bilingual | Unknown | jinja2.environment.TemplateModule
        known_kind = fields is not None or dataclasses.is_dataclass(obj) or isinstance(obj, known)
        return known_kind and not callable(value)

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro | BlockReference | jinja2.Undefined)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        if not (type(left) is int and type(right) is int):
            raise SecurityError(f"`{operator}` is for plain numbers; write texts one after another")
        return super().call_binop(context, operator, left, right)

    def _load_template(
        self, name: str, globals: MutableMapping[str, Any] | None
    ) -> jinja2.Template:
        """Return the template *name*, which is read once; each use of it notes its files."""
        with inputs.recorded() as seen:
            template = super()._load_template(name, globals)
        inputs.note(self._inputs.setdefault(name, seen))
        return template

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all((nodes.Concat, nodes.Slice)):
            mark = "~" if isinstance(node, nodes.Concat) else "[:]"
            message = f"`{mark}` would lose where a value comes from; write texts one after another"
            raise jinja2.TemplateSyntaxError(message, node.lineno, name, filename)
        return tree


def _kind(value: Any) -> str:
    return "nothing (None)" if value is None else f"a whole {type(value).__name__}"


class Templates:
    """The templates of some folders; the first folder that has a file wins."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = [folder.resolve() for folder in folders]
        self._environment = _Environment(self._folders)

    def render(self, name: str, context: Mapping[str, Any]) -> tuple[str, Marks]:
        """Return the HTML that template *name* makes of *context*, and the marks in it.

        Raises:
            InputError: syntax, an undefined name, an unknown filter or anything the fence
                refuses, at `template:line`.
        """
        self._environment.marks = marks = Marks()
        try:
            return self._environment.get_template(name).render(context), marks
        except jinja2.TemplateSyntaxError as error:
            place = Source(f"templates/{error.name or name}", error.lineno)
            raise InputError([Problem(place, str(error.message), rule=RULE)]) from error
        except jinja2.TemplateNotFound as error:
            raise self._problem(error, name, f"there is no template `{error.name}`") from error
        except RecursionError as error:
            raise self._problem(error, name, "the template calls itself without end") from None
        except (jinja2.TemplateError, FilterError) as error:
            raise self._problem(error, name, str(error)) from error
        except TypeError as error:
            if not self._raised_in_a_template(error):
                raise
            raise self._problem(error, name, str(error)) from error

    def find(self, name: str) -> Path | None:
        """Return the file *name* (a picture, say) in the first folder that has it, or None."""
        return _find(self._folders, name)

    def _problem(self, error: BaseException, name: str, message: str) -> InputError:
        places = self._places(error)
        outside_macros = [place for place in places if place[0] != MACROS]
        template, line = (outside_macros or places or [(name, 1)])[-1]
        return InputError([Problem(Source(f"templates/{template}", line), message, rule=RULE)])

    def _places(self, error: BaseException) -> list[tuple[str, int]]:
        """Return the template lines on the way to *error*, outermost first."""
        return [
            (name, line)
            for filename, line in _frames(error)
            if (name := self._name(Path(filename))) is not None
        ]

    def _raised_in_a_template(self, error: BaseException) -> bool:
        return self._name(Path(_frames(error)[-1][0])) is not None

    def _name(self, path: Path) -> str | None:
        for folder in self._folders:
            if path.is_relative_to(folder):
                return path.relative_to(folder).as_posix()
        return None


def _frames(error: BaseException) -> list[tuple[str, int]]:
    frames = traceback.extract_tb(error.__traceback__)
    return [(frame.filename, frame.lineno or 1) for frame in frames]


def _find(folders: Sequence[Path], name: str) -> Path | None:
    if name.startswith(PACKAGED):
        folders, name = folders[-1:], name.removeprefix(PACKAGED)
    for folder in folders:
        path = (folder / name).resolve()
        inputs.look(folder / name)
        if path.is_relative_to(folder) and path.is_file():
            return path
    return None
