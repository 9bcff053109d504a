"""A wrong step is refused by the call, and a right one is not in a hurry."""

from itertools import islice
from types import ModuleType
from typing import Any

from snippets.exercise import Wrong, expect


def check(answer: ModuleType) -> None:
    """Look at the times, at what comes back, and at wrong steps."""
    right(answer.times)
    for step in (0, -5):
        refused(answer.times, step)
    apart(answer.times)


def right(times: Any) -> None:
    """Compare the times of a few good calls."""
    called = times(30, 10)
    expect(called is not None, "times(30, 10) gave None, and no iterator.")
    found = list(called)
    expect(found == [0, 10, 20], f"times(30, 10) gave {found}.")
    expect(list(times(0, 10)) == [], "Below an end of 0 there is no time at all.")
    called = times(30, 10)
    expect(
        hasattr(called, "__next__"),
        f"times() is to give an iterator, and gave a {type(called).__name__}.",
    )
    found = list(islice(times(float("inf"), 5), 3))
    expect(found == [0, 5, 10], f"Without an end, the first times were {found}.")


def refused(times: Any, step: int) -> None:
    """Call with a wrong step."""
    call = f"times(30, {step})"
    try:
        called = times(30, step)
    except ValueError:
        return
    try:
        next(iter(called or ()), None)
    except ValueError:
        raise Wrong(f"{call} was accepted: the error came with next().") from None
    raise Wrong(f"{call} has to raise a ValueError, and nothing did.")


def apart(times: Any) -> None:
    """Let two iterators take turns."""
    one, two = times(30, 10), times(30, 10)
    found = [next(one, None), next(one, None), next(two, None)]
    expect(found == [0, 10, 0], "Two calls share a place: each should start at 0.")
