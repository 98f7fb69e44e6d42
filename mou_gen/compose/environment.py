"""A narrowed Jinja sandbox: third-party templates are not trusted.

A template sees data and macros, the filters of `filters.py`, and nothing else: no Python
method, no file outside the template folders, no way to glue a value to other text so that
its origin is lost. Each tag is given the line it stands on, for the reader's findings.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from pickle import UnpicklingError
from types import CodeType
from typing import Any, ClassVar

import jinja2
from jinja2 import nodes
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.ext import Extension
from jinja2.runtime import BlockReference, LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mou_gen import inputs
from mou_gen.compose import fence
from mou_gen.compose.filters import FILTERS, as_text
from mou_gen.compose.marks import Marks
from mou_gen.compose.value_words import value_words
from mou_gen.data.values import FORBIDDEN, Bilingual, SourcedText, Unknown
from mou_gen.errors import reason
from mou_gen.library import layers, program
from mou_gen.messages import _
from mou_gen.startup.cache_folder import cache_folder
from mou_gen.startup.expressions import expression

MACROS = "macros.html"
_NOT_FACTS = frozenset(("entries", "origin", "owner"))
"""What models keep for findings; the raw data behind it are not for templates."""
MAX_BYTES = 100_000
"""Of one template."""
MAX_BYTES_TOGETHER = 1_000_000
"""Of all templates that a run takes."""
_NAME = expression(r"(?!/)[A-Za-z0-9._/-]{1,200}")
_LENT = ("_loop_vars", "_block_vars")
"""What Jinja itself adds to a call."""
_OPENS = expression(r"\{[{%#]")
_CLOSES = {"{{": "}}", "{%": "%}", "{#": "#}"}
_CALL = expression(r"\{%[-+]?\s*call\b")
_TAG = expression(r"<([a-z][a-z0-9]*)(?=[\s/>])")


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
        for piece in _pieces(source):
            if _CALL.match(piece):
                out.append(f"<?at {name}:{line}>")
            out.append(piece if _OPENS.match(piece) else _placed(piece, name, line))
            line += piece.count("\n")
        return "".join(out)


def _pieces(source: str) -> Iterator[str]:
    """Yield what stands between Jinja's marks, and what in them, in turn."""
    at = 0
    while opens := _OPENS.search(source, at):
        closes = source.find(_CLOSES[opens[0]], opens.end())
        if closes < 0:
            break
        yield source[at : opens.start()]
        at = closes + 2
        yield source[opens.start() : at]
    yield source[at:]


def _placed(text: str, name: str, line: int) -> str:
    lines = text.split("\n")
    return "\n".join(
        _TAG.sub(partial(_with_place, f"{name}:{line + offset}"), each)
        for offset, each in enumerate(lines)
    )


def _with_place(place: str, tag: re.Match[str]) -> str:
    return f'{tag[0]} at="{place}"'


class Folders(jinja2.BaseLoader):
    """Finds a template in the first folder that has it, and never outside these folders."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = folders
        self.packaged = folders[-1]
        self._read = 0
        self.taken: set[Path] = set()

    def get_source(
        self,
        environment: jinja2.Environment,  # noqa: ARG002 - Jinja's signature
        template: str,
    ) -> tuple[str, str, Callable[[], bool]]:
        """Return the text and the path of *template*, and that it will not change."""
        path = layers.find_file(self._folders, template)
        if path is None:
            raise jinja2.TemplateNotFound(template)
        self.taken.add(path)
        try:
            data = inputs.contents(path, min(MAX_BYTES, MAX_BYTES_TOGETHER - self._read))
            self._read += len(data)
            source = data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
        except inputs.TooLargeError:
            message = _("the template is too large; the limit is 100 kB, and 1 MB in total")
            raise jinja2.TemplateSyntaxError(message, 1, template) from None
        except OSError as error:
            message = _("the template cannot be read ({reason})", reason=reason(error))
            raise jinja2.TemplateSyntaxError(message, 1, template) from None
        except UnicodeDecodeError as error:
            message = _("the file is not UTF-8 text (byte {number})", number=error.start)
            raise jinja2.TemplateSyntaxError(message, 1, template) from None
        if found := FORBIDDEN.search(source):
            line = source.count("\n", 0, found.start()) + 1
            raise jinja2.TemplateSyntaxError(fence.unprintable(found[0]), line, template)
        return source, str(path), lambda: True


class _Compiled(jinja2.FileSystemBytecodeCache):
    """What is compiled of the packaged templates, and of no others: those are not trusted."""

    _loaded: ClassVar[dict[tuple[str, str], CodeType]] = {}
    """What this process has loaded, by its file and the hash of its source."""

    def __init__(self, directory: str, packaged: Path) -> None:
        super().__init__(directory)
        self._packaged = packaged

    @classmethod
    def safe(cls, packaged: Path) -> _Compiled | None:
        """Return the cache in a folder that only the user can write to; None where there is none."""
        folder = cache_folder(program.template_compiler_hash())
        return cls(str(folder), packaged) if folder else None

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the key of a packaged template, "" of any other."""
        is_packaged = filename and Path(filename).is_relative_to(self._packaged)
        return super().get_cache_key(name, filename) if is_packaged else ""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill *bucket* if there is something for it; what cannot be read is not missed."""
        if not bucket.key:
            return
        asked = self._get_cache_filename(bucket), bucket.checksum
        bucket.code = self._loaded.get(asked)
        if bucket.code is None:
            try:
                super().load_bytecode(bucket)
            except (OSError, ValueError, UnpicklingError):
                bucket.reset()
        if bucket.code is not None:
            self._loaded[asked] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what is in *bucket*, if that can be."""
        if bucket.key:
            with suppress(OSError):
                super().dump_bytecode(bucket)


class _Undefined(jinja2.StrictUndefined):
    """What a template names and nobody has given it; says so in the reader's language."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        name, thing = self._undefined_name, self._undefined_obj
        if self._undefined_hint:
            return self._undefined_hint
        if thing is jinja2.utils.missing:
            return _("'{name}' is undefined", name=name)
        return _("{thing} has no '{name}'", thing=value_words(thing), name=name)


class _Withheld(_Undefined):
    """What a template names and this rendering may not know; it is passed on, and tells nothing."""

    __slots__ = ()

    def __getattr__(self, name: str) -> _Withheld:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __getitem__(self, *_key: Any, **_options: Any) -> _Withheld:  # type: ignore[override]
        return self


def _is_known(value: Any) -> bool:
    if isinstance(value, _Withheld):
        str(value)  # raises
    return not isinstance(value, Unknown)


_CLOSED = expression(r"[.;,:](?:\s*(?:dan/atau|dan|atau|serta|and/or|and|or))?\s*$", re.IGNORECASE)
_SENTENCES = expression(r"(?:[^\W\d_]{2}|\))[.?!]\s+[A-Z]")
"""In a text of several sentences, whose last one its author ends, or has lost the end of."""


def _is_closed(value: object) -> bool:
    """Return whether *value* is a text that ends with the mark of an item of a list, or has marks of its own within."""
    return isinstance(value, str) and bool(_CLOSED.search(value) or _SENTENCES.search(value))


class Environment(ImmutableSandboxedEnvironment):
    """The sandbox: what a template may see, call and compute, and what that costs."""

    intercepted_binops = frozenset(("+", "-", "*", "//", "%"))

    def __init__(self, loader: Folders) -> None:
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=_Undefined,
            finalize=self._finalize,
            extensions=[_Places],
            trim_blocks=True,
            lstrip_blocks=True,
            cache_size=-1,
            bytecode_cache=_Compiled.safe(loader.packaged),
        )
        self._inputs: dict[str, set[inputs.Input]] = {}
        self.filters = {**FILTERS, **fence.filters()}
        self.tests = {"closed": _is_closed, "known": _is_known}
        self.globals = {}
        self.begin()

    def begin(self) -> Marks:
        """Return the marks of a new rendering, which has a budget of its own."""
        self.marks, self.budget = Marks(), fence.Budget()
        return self.marks

    @contextmanager
    def withholding(self) -> Iterator[None]:
        """Let templates, inside, pass on what they are not given, as long as nothing depends on it."""
        self.undefined = _Withheld
        try:
            yield
        finally:
            self.undefined = _Undefined

    def _finalize(self, value: Any) -> Any:
        value = as_text(value)
        if isinstance(value, jinja2.Undefined):
            str(value)  # raises, and names what is undefined
        if isinstance(value, SourcedText | Unknown):
            self.budget.pay(len(value) if isinstance(value, str) else 1)
            return self.marks.mark(value)
        if isinstance(value, str):
            self.budget.pay(len(value))
            return value
        if type(value) is int:
            return value
        raise SecurityError(
            _("{thing} cannot be printed; print one of its texts", thing=_kind(value))
        )

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether *attr* is a fact, and neither a method nor what lies behind the facts."""
        fields = getattr(type(obj), "__pydantic_fields__", None)
        if fields is not None and attr in fields:
            return True
        if attr.startswith(("_", "model_")) or attr in _NOT_FACTS:
            return False
        if isinstance(value, Macro):
            return True
        known = LoopContext | Bilingual | Unknown | jinja2.environment.TemplateModule
        known_kind = fields is not None or dataclasses.is_dataclass(obj) or isinstance(obj, known)
        return known_kind and not callable(value)

    def unsafe_undefined(self, obj: Any, attribute: str) -> jinja2.Undefined:
        """Return what says, when it is used, that *attribute* is not for templates."""
        thing = value_words(obj)
        hint = _("access to '{name}' of {thing} is unsafe", name=attribute, thing=thing)
        return self.undefined(hint, name=attribute, obj=obj, exc=SecurityError)

    def is_safe_callable(self, obj: Any) -> bool:
        """Return whether *obj* is a macro or a block; an undefined one says so when it is called."""
        return isinstance(obj, Macro | BlockReference | jinja2.Undefined)

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        """Return what *obj*, a macro or a block, prints."""
        # Jinja's own message would quote what is called, and that may be about a victim.
        if not self.is_safe_callable(obj):
            raise SecurityError(_("this is not a macro and cannot be called"))
        if isinstance(obj, Macro) and obj.catch_kwargs:
            for name in kwargs.keys() - {*obj.arguments, *_LENT}:
                fence.refuse_nested(kwargs[name])
        self.budget.pay(len(args) + len(kwargs))
        self.budget.enter()
        try:
            return context.call(obj, *args, **kwargs)
        finally:
            self.budget.leave()

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Return what *obj* holds under *argument*; what is undefined does not quote the data."""
        value = super().getitem(obj, argument)
        if isinstance(value, jinja2.Undefined) and isinstance(argument, SourcedText):
            return self.undefined(_("undefined name (not shown, because it comes from the data)"))
        return value

    def _load_template(
        self, name: Any, globals: MutableMapping[str, Any] | None
    ) -> jinja2.Template:
        """Return the template *name*, which is read once; each use of it notes its files.

        It is named in a template, alone or in a list, never by a value of the data.
        """
        if isinstance(name, jinja2.Undefined):
            str(name)  # raises, and names what is undefined
        if type(name) is not str:
            raise SecurityError(_("a template name must be written out, not taken from a value"))
        self.budget.pay(fence.A_FILE)
        if not _NAME.fullmatch(name):
            raise jinja2.TemplateNotFound(name)
        with inputs.recording() as seen:
            template = super()._load_template(name, globals)
        inputs.note(self._inputs.setdefault(name, seen))
        return template

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Return what the *operator* makes of two plain numbers."""
        fence.refuse_operation(left, operator, right)
        return super().call_binop(context, operator, left, right)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return fence.parse_metered(self, source, name, filename)


def _kind(value: Any) -> str:
    if value is None:
        return _("an empty value (None)")
    return _("a whole {type}", type=type(value).__name__)
