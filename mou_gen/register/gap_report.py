"""What is missing in a register, as findings that stand where its series is described."""

from __future__ import annotations

from collections.abc import Iterator

from mou_gen.checks.rules.number_register import ID, LEVEL
from mou_gen.errors import Problem
from mou_gen.messages import _
from mou_gen.register.number_register import NumberRegister, spans


def gap_problems(register: NumberRegister) -> Iterator[Problem]:
    """Yield a warning for the numbers of each series and year that nobody has, and that are not void.

    Raises:
        RegisterError: the database cannot be used.
    """
    for gap in register.gaps():
        message = _(
            "series `{series}` of {year} has gaps: {numbers}",
            series=gap.series.key,
            year=gap.year,
            numbers=", ".join(spans(gap.counts)),
        )
        hint = _(
            "record what was given by hand, or void it: `mou-gen number void {count} --series {series} --year {year} "
            "--reason ...`",
            count=gap.counts[0],
            series=gap.series.key,
            year=gap.year,
        )
        yield Problem(gap.series.origin.source, message, hint, ID, LEVEL)
