"""A hold lasts as long as it says, and a reset clock cannot lengthen it."""

import time
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Hold a cup for ten minutes."""
    clock = HandClock(5000)
    hold = answer.Hold(600, clock)
    clock.spend(200)
    first = hold.left()
    expect(
        first != 600,
        "After 200 s nothing has gone by: look at when the time begins to run.",
    )
    expect(
        first != 0,
        "After 200 of 600 s nothing is left: a clock need not begin at 0.",
    )
    expect(first == 400, f"After 200 of 600 s, {first} s are left.")
    clock.spend(500)
    expect(
        hold.left() == 0,
        f"After 700 of 600 s, {hold.left()} s are left: nothing is less than nothing.",
    )
    on_its_own(answer)


def on_its_own(answer: ModuleType) -> None:
    """Hold without a clock given, and see whether the date matters."""
    default = answer.Hold.__init__.__defaults__
    expect(
        default and time.time not in default,
        "The default is a clock that can be set back, which makes a hold longer.",
    )
    expect(
        0 < answer.Hold(600).left() <= 600,
        "Without a clock given, a hold of 600 s is over or too long.",
    )
