"""Callers leave the clock out, and mypy knows it."""

from inspect import getsource
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock
from snippets.metaprogramming.timing_types import mypy_says

USE = """
@with_clock()
def stamp(clock: Clock, order: str) -> str: return f"{order} at {clock()}"
stamp("tea")
stamp(4)
@with_clock()
def pack(order: str) -> str: return order
"""
RIGHT, WRONG, WITHOUT = 4, 5, 6


def check(answer: ModuleType) -> None:
    """Run the decorator, then have mypy read it with some calls after it."""
    runs(answer)
    source = getsource(answer)
    own = [code for _, code in mypy_says(source)]
    expect(not own, f"mypy --strict objects to the decorator itself: {own}.")
    above = len(source.splitlines())
    said = {line - above for line, _ in mypy_says(source + USE)}
    expect(
        RIGHT not in said,
        'mypy refuses stamp("tea"): it expects the callers to bring the clock.',
    )
    expect(WRONG in said, "mypy lets stamp(4) pass, and an order is a str.")
    expect(
        WITHOUT in said,
        "mypy lets you decorate a function that takes no clock; it would fail when "
        "called.",
    )


def runs(answer: ModuleType) -> None:
    """Stamp an order."""
    clock = HandClock(7)
    seen: list[object] = []
    try:
        answer.with_clock(clock)(lambda *given: seen.extend(given))("tea")
    except TypeError:
        seen.clear()
    expect(
        seen == [clock, "tea"],
        f"The function gets {seen}: the clock belongs before the order.",
    )
