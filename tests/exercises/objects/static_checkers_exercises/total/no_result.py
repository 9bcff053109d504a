"""mypy does not know that the result is an int."""

from collections.abc import Iterable
from typing import Any


def total(amounts: Iterable[int | str | None]) -> Any:
    """Add up what is there."""
    return sum(int(amount) for amount in amounts if amount is not None)
