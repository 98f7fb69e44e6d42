"""Whether a number may have been typed for another: two neighbouring digits exchanged, a nought too many or too few, or one wrong digit."""

from __future__ import annotations

from decimal import Decimal

from mou_gen.calculations.exchanged_digits import exchanges
from mou_gen.language.figures import is_integral

_SURE_DIGITS = 2
"""Digits, without the noughts at the end, in which one alone is wrong by chance too often."""


def is_exchanged(said: Decimal, meant: Decimal) -> bool:
    """Return whether two numbers are alike but for two neighbouring digits, or a nought at the end."""
    if not (is_integral(said) and is_integral(meant)) or min(said, meant) <= 0:
        return False
    if max(said, meant) == 10 * min(said, meant):
        return True
    one, other = (str(int(each)) for each in (said, meant))
    return len(one) == len(other) and one.rstrip("0") in exchanges(other.rstrip("0"))


def is_mistyped(said: Decimal, meant: Decimal) -> bool:
    """Return whether a number that is *said* may have been typed for the one that was *meant*."""
    if is_exchanged(said, meant):
        return True
    if not (is_integral(said) and is_integral(meant)):
        return False
    one, other = (str(int(each)) for each in (said, meant))
    digits = max(len(each.rstrip("0")) for each in (one, other))
    differing = sum(a != b for a, b in zip(one, other, strict=False))
    return len(one) == len(other) and differing == 1 and digits > _SURE_DIGITS
