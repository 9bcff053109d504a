"""All three spellings decorate, and the options arrive."""

from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from types import ModuleType
from typing import Any

from snippets.exercise import expect
from snippets.metaprogramming.timing import Reading
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Decorate `charge` in three ways."""
    bare(answer.timed)
    empty(answer.timed)
    options(answer.timed)


def charge(order: str) -> int:
    """Return the cents charged for *order*."""
    return 250


def quietly(function: Callable[[], Any]) -> tuple[Any, str]:
    """Return what *function* returns, and what it prints."""
    with redirect_stdout(StringIO()) as printed:
        return function(), printed.getvalue()


def bare(timed: Any) -> None:
    """Decorate without parentheses."""
    paid, printed = quietly(lambda: timed(charge)("tea"))
    expect(
        not callable(paid),
        "`@timed` without parentheses: calling the function gave back a function, "
        "not 250.",
    )
    expect(paid == 250, f"`@timed`: the call returned {paid!r} instead of 250.")
    expect(
        "Reading(name='charge'" in printed,
        "`@timed` alone should print its reading, which is the default of *record*.",
    )
    expect(
        (name := timed(charge).__name__) == "charge",
        f"The decorated function calls itself {name!r}: the wrapper has lost its name.",
    )


def empty(timed: Any) -> None:
    """Decorate with empty parentheses."""
    try:
        paid, _ = quietly(lambda: timed()(charge)("tea"))
    except (AssertionError, AttributeError, TypeError):
        paid = None
    expect(
        paid == 250,
        "`@timed()` failed: with parentheses, *function* is None at first.",
    )


def options(timed: Any) -> None:
    """Decorate with a record and a clock, and call twice."""
    clock = HandClock()
    readings: list[Reading] = []

    def pack(order: str) -> None:
        clock.spend(3)

    timed_pack = timed(record=readings.append, clock=clock)(pack)
    quietly(lambda: (timed_pack("tea"), timed_pack("cup")))
    expect(readings, "`@timed(record=...)`: the reading did not go to *record*.")
    expect(len(readings) == 2, f"Two calls left {len(readings)} readings.")
    expect(
        readings[1].seconds == 3,
        f"The second call took 3 s and its reading says {readings[1].seconds}: "
        "look where the clock starts.",
    )
