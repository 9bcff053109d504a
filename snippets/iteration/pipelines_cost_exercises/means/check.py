"""The means are right, come one by one, and keep no value."""

from collections.abc import Iterator
from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.iteration.pipelines_feed import Feed


class Value(float):
    """A number that allows weak references."""


def feed(*values: float) -> Feed[Value]:
    """Return a source of *values* that counts."""
    return Feed(map(Value, values))


def check(answer: ModuleType) -> None:
    """Ask for means, and look at the source in between."""
    right(answer.means)
    lazy(answer.means)
    small(answer.means)


def of_nothing(means: Any) -> list[float] | None:
    """Return the means of no values, or None when that fails."""
    try:
        return list(means([]))
    except (RuntimeError, ZeroDivisionError):
        return None


def right(means: Any) -> None:
    """Compare with means worked out by hand."""
    found = list(means(feed(10, 20, 60)))
    expect(len(found) == 3, f"Three values went in, {len(found)} came out.")
    expect(
        found != [10, 15, 37.5],
        "10, 20, 60 gave 37.5 at last: each value has the same weight in a mean.",
    )
    expect(
        found == [10, 15, 30],
        f"The means of 10, 20, 60 are 10, 15, 30, yours are {found}.",
    )
    expect(of_nothing(means) == [], "No values have no means, and that is no error.")


def lazy(means: Any) -> None:
    """Count what was read for the first mean."""
    source = feed(10, 20, 60)
    stage: Iterator[float] = means(source)
    expect(not source.taken, "Nobody has asked for a mean yet, and values are gone.")
    next(stage)
    expect(
        source.taken == 1,
        f"For the first mean, {source.taken} values were read instead of 1.",
    )


def small(means: Any) -> None:
    """Count the values that are kept."""
    source = feed(*range(100))
    most = max(source.alive() for _ in means(source))
    expect(most < 5, f"Of 100 values, {most} were kept: the sum of them is enough.")
