"""The shares are right, for iterators too, and nothing is read before it is time."""

from types import ModuleType
from typing import Any

from snippets.exercise import expect


def check(answer: ModuleType) -> None:
    """Send a list, an iterator, nothing; then build a stage and ask for nothing."""
    right(answer.shares)
    empty(answer.shares)
    lazy(answer.shares)


def right(shares: Any) -> None:
    """Compare with shares worked out by hand."""
    found = list(shares([10, 30]))
    expect(
        found != [1, 0.75],
        "The first share of 10 and 30 is 0.25: it takes the sum of all values.",
    )
    expect(found == [0.25, 0.75], f"10 and 30 have shares of 0.25, 0.75, not {found}.")
    expect(
        list(shares([30, 10])) == [0.75, 0.25],
        "The shares of 30 and 10 come out in another order than the values.",
    )
    expect(
        list(shares(iter([10, 30]))) == found,
        "A list of 10 and 30 gives shares, an iterator gives none: it was read twice.",
    )


def empty(shares: Any) -> None:
    """Send no values."""
    try:
        found = list(shares([]))
    except ZeroDivisionError:
        found = [0]
    expect(not found, "No values have no shares, and that is no error.")


def lazy(shares: Any) -> None:
    """Build the stage and look at its source."""
    source = iter([10, 30])
    stage = shares(source)
    expect(
        len(list(source)) == 2,
        "Nobody has asked for a share yet, and the values are gone.",
    )
    del stage
