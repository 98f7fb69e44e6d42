"""Limits for templates: what is refused, and what each operation is charged.

A template of a stranger could loop for days, or build a text until no memory is left. A clock
would stop it at another place on each machine. So every body of statements (a loop, a macro, a
block, a file) pays for its nodes and its words each time it is entered, and every text that is
printed, compared or filtered for its length. A document takes a hundredth of the budget.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes
from jinja2.exceptions import SecurityError
from jinja2.parser import Parser
from jinja2.runtime import Context
from jinja2.utils import pass_context

from mou_gen.data.values import FORBIDDEN, character_name
from mou_gen.messages import _

BUDGET = 6_000_000
"""Nodes and characters that one document may cost; an agreement costs some sixty thousand."""
DEEPEST = 50
"""Levels of the syntax tree; the packaged templates have twelve."""
LOOPS = 8
"""Loops one in another; Python itself takes twenty blocks."""
CALLS = 60
"""Macros and blocks that call one another at a time."""
A_CALL, A_FILE, A_WHOLE = 10, 500, 100
"""What it costs to call a macro, to include a template, to compare a party or to filter a date."""
LARGEST = 10**12
"""Of whole numbers, up and down."""

# No template can write these names: they hold a space.
_PAY, _WEIGHED, _PLAIN = "pay for", "weighed in", "plain in"
_BODIES = (nodes.Template, nodes.Block, nodes.Macro, nodes.CallBlock, nodes.FilterBlock, nodes.For)


class Budget:
    """What one rendering may still cost."""

    def __init__(self) -> None:
        self._left = BUDGET
        self._calls = 0

    def pay(self, cost: int) -> bool:
        """Return true as long as *cost* can be paid.

        Raises:
            SecurityError: it cannot.
        """
        self._left -= cost
        if self._left < 0:
            raise SecurityError(
                _("the template does or prints a hundred times more than a document needs")
            )
        return True

    def enter(self) -> None:
        """Note that a macro or block is called, until `leave`.

        Raises:
            SecurityError: it calls itself, over others perhaps.
        """
        self.pay(A_CALL)
        self._calls += 1
        if self._calls > CALLS:
            raise SecurityError(_("the template calls itself endlessly"))

    def leave(self) -> None:
        """Note that the call is over."""
        self._calls -= 1


def filters() -> Mapping[str, Any]:
    """Return the filters that `parse_metered` puts into templates, none of which a template can name."""

    # With the context they are never asked while a template is compiled, only when it is rendered.
    @pass_context
    def pay(context: Context, cost: int) -> bool:
        return _budget(context).pay(cost)

    @pass_context
    def weighed(context: Context, value: Any) -> Any:
        _budget(context).pay(_weight(value))
        return value

    @pass_context
    def plain(context: Context, value: Any) -> Any:  # noqa: ARG001 - Jinja's signature
        refuse_nested(value)
        return value

    return {_PAY: pay, _WEIGHED: weighed, _PLAIN: plain}


def _weight(value: Any) -> int:
    """Return what it costs to compare or filter *value*: a list is looked at item by item."""
    match value:
        case str():
            return len(value) // 8
        case list() | tuple() | dict():
            return len(value) + sum(len(each) // 8 for each in value if isinstance(each, str))
        case None | bool() | int():
            return 0
        case _:
            return A_WHOLE


def _budget(context: Context) -> Budget:
    budget: Budget = context.environment.budget  # type: ignore[attr-defined]
    return budget


def refuse_nested(value: Any) -> None:
    """Refuse that *value* becomes part of a list: lists of themselves grow without bound.

    Raises:
        SecurityError: it is a list itself.
    """
    if isinstance(value, list | tuple | dict):
        raise SecurityError(_("lists cannot be nested, nor passed in `kwargs`"))


def refuse_operation(left: Any, operator: str, right: Any) -> None:
    """Refuse to compute *left* *operator* *right*, unless the result is a plain number of some size.

    Raises:
        SecurityError: it is not.
    """
    if not (type(left) is int and type(right) is int):
        message = _(
            "`{sign}` works only with plain numbers; write texts one after another", sign=operator
        )
        raise SecurityError(message)
    if operator in ("//", "%") and right == 0:
        raise SecurityError(_("division by zero (`{operator}`)", operator=operator))
    if max(abs(left), abs(right)) > LARGEST:
        raise SecurityError(_("a number is too large for calculation"))


# ---- before a template is compiled -----------------------------------------------------


def parse_metered(
    environment: Environment, source: str, name: str | None, filename: str | None
) -> nodes.Template:
    """Return the syntax tree of *source*, which pays for itself.

    Raises:
        TemplateSyntaxError: it is no template, or holds what no template may.
    """
    parser = Parser(environment, source, name, filename)
    try:
        tree = parser.parse()
    except RecursionError:
        line = parser.stream.current.lineno
        raise TemplateSyntaxError(_("this is nested too deeply"), line, name, filename) from None
    except ValueError:  # a number of thousands of figures
        line = parser.stream.current.lineno
        raise TemplateSyntaxError(_("a number is too large"), line, name, filename) from None
    every = _flat(tree, name, filename)
    for node, loops in every:
        if fault := _fault(node, loops):
            raise TemplateSyntaxError(fault, node.lineno, name, filename)
    # From the outermost on, so that what is put in is neither paid for nor seen again.
    for node, _loops in every:
        _let_pay(node, environment)
    return tree


def _flat(
    tree: nodes.Template, name: str | None, filename: str | None
) -> list[tuple[nodes.Node, int]]:
    """Return the nodes of *tree*, the outermost first, each with how many loops it stands in.

    Raises:
        TemplateSyntaxError: it is deeper than Python could compile.
    """
    flat: list[tuple[nodes.Node, int]] = []
    level: list[tuple[nodes.Node, int]] = [(tree, 0)]
    for _level in range(DEEPEST):
        flat += level
        level = [
            (kid, loops + isinstance(node, nodes.For))
            for node, loops in level
            for kid in node.iter_child_nodes()
        ]
        if not level:
            return flat
    raise TemplateSyntaxError(_("this is nested too deeply"), level[0][0].lineno, name, filename)


def _fault(node: nodes.Node, loops: int) -> str:
    """Return what is wrong with *node*, which stands in so many *loops*; "" if nothing is."""
    match node:
        case nodes.Concat() | nodes.Slice():
            mark = "~" if isinstance(node, nodes.Concat) else "[:]"
            return _(
                "`{sign}` would lose the origin of a value; write texts one after another",
                sign=mark,
            )
        case nodes.Pow() | nodes.Div():
            mark = "**" if isinstance(node, nodes.Pow) else "/"
            return _("`{sign}` cannot be used in a template", sign=mark)
        case nodes.For(recursive=True):
            return _("`recursive` cannot be used; use a macro that calls itself")
        case nodes.For() if loops >= LOOPS:
            return _("this is nested too deeply")
        case nodes.ScopedEvalContextModifier() | nodes.EvalContextModifier():
            return _("`autoescape` cannot be used: printed values are always text")
        case nodes.Name(name="varargs"):
            return _("`varargs` cannot be used; name the arguments of the macro")
        case nodes.Call() | nodes.Macro() if len(set(_names(node))) < len(_names(node)):
            return _("an argument is given twice")
        case nodes.Keyword(key=str(key)) if key.startswith("_"):
            return _("the name of an argument cannot begin with `_`")
        case nodes.Const(value=str(words)) if found := FORBIDDEN.search(words):
            return unprintable(found[0])
        case nodes.Const(value=int(number)) if abs(number) > LARGEST:
            return _("a number is too large")
        case _:
            return ""


def unprintable(character: str) -> str:
    """Return what is said of a *character* that no document can hold."""
    return _("the character {code} is not allowed in a document", code=character_name(character))


def _names(node: Any) -> list[str]:
    """Return the names of the arguments that a macro takes or a call gives."""
    if isinstance(node, nodes.Macro):
        return [argument.name for argument in node.args]
    return [keyword.key for keyword in node.kwargs]


def _let_pay(node: Any, environment: Environment) -> None:
    """Let *node* pay: a body when it is entered, what is compared or filtered for its length.

    What becomes part of a list is looked at, so that no list holds another.
    """

    def through(name: str, value: nodes.Expr) -> nodes.Filter:
        put_in = {"lineno": node.lineno, "environment": environment}
        return nodes.Filter(value, name, [], [], None, None, **put_in)

    def price(of: list[nodes.Node]) -> nodes.Filter:
        return through(_PAY, nodes.Const(1 + sum(map(_cost, of)), lineno=node.lineno))

    match node:
        case nodes.Compare() | nodes.Operand():
            node.expr = through(_WEIGHED, node.expr)
        case nodes.Filter(node=nodes.Expr() as value):
            node.node = through(_WEIGHED, value)
        case nodes.List() | nodes.Tuple(ctx="load"):
            node.items = [through(_PLAIN, item) for item in node.items]
        case nodes.Pair():
            node.value = through(_PLAIN, node.value)
        case nodes.For(test=nodes.Expr() as test):
            node.test = nodes.And(price([test]), test, lineno=node.lineno)
        case _:
            pass
    if isinstance(node, _BODIES):
        paid = nodes.ExprStmt(price(node.body), lineno=node.lineno, environment=environment)
        node.body.insert(0, paid)


def _cost(node: nodes.Node) -> int:
    """Return the nodes and characters from *node* down, without the bodies that pay themselves."""
    match node:
        case nodes.TemplateData(data=str(words)) | nodes.Const(value=str(words)):
            return 1 + len(words)
        case _:
            skipped = ("body",) if isinstance(node, _BODIES) else ()
            return 1 + sum(map(_cost, node.iter_child_nodes(exclude=skipped)))
