"""Describe the one method that the loop calls, and narrow step by step."""

from collections.abc import Iterator
from typing import Protocol


class Amounts(Protocol):
    """What gives amounts one after the other."""

    def __iter__(self) -> Iterator[int | str | None]:
        """Return an iterator of amounts."""


def total(amounts: Amounts) -> int:
    """Add up whole euros; text is read as a number, and None is nothing."""
    result = 0
    for amount in amounts:
        if isinstance(amount, str):
            result += int(amount)
        elif amount is not None:
            result += amount
    return result
