"""12.0, Fraction(12), '12', None and the class int are no amounts."""

from typing import Any


def is_amount(thing: Any) -> bool:
    """Try to make a whole number of it."""
    try:
        return bool(int(thing) == thing and type(thing) is not bool)
    except (TypeError, ValueError):
        return False
