"""The alarm is the last value that comes out, and the last that is read."""

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
    """Let the alarm ring, and count what was read."""
    right(answer.until_alarm)
    quiet(answer.until_alarm)
    lazy(answer.until_alarm)
    exact(answer.until_alarm)


def right(until_alarm: Any) -> None:
    """Compare what comes out."""
    found = list(until_alarm([20, 25, 35, 20, 40], 30))
    expect(
        found != [20, 25],
        "The value that raises the alarm is missing: 35 should come last.",
    )
    expect(
        35 not in found or found[:2] == [20, 25],
        f"The values before the alarm are missing: {found} came out.",
    )
    expect(found == [20, 25, 35], f"20, 25, 35 should come out, and {found} did.")
    expect(
        list(until_alarm([30, 35], 30)) == [30, 35],
        "30 ended it, but 30 is not above 30.",
    )


def quiet(until_alarm: Any) -> None:
    """Send a log without an alarm."""
    try:
        found = list(until_alarm([20, 25], 30))
    except RuntimeError:
        found = []
    expect(
        found == [20, 25],
        "Without an alarm all values should come out, and their end is no error.",
    )


def lazy(until_alarm: Any) -> None:
    """Count what was read for the first value."""
    source = feed(20, 25, 35, 20, 40)
    next(iter(until_alarm(source, 30)))
    expect(
        source.taken == 1,
        f"For the first value, {source.taken} were read instead of 1.",
    )


def exact(until_alarm: Any) -> None:
    """Count what was read for all of them."""
    source = feed(20, 25, 35, 20, 40)
    list(until_alarm(source, 30))
    read = f"The alarm was value 3, and {source.taken} were read"
    expect(source.taken != 4, f"{read}: one too many.")
    expect(source.taken == 3, f"{read}: nobody asked for the rest.")
