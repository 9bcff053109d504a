"""On a machine that slows down half-way, two equal jobs must come out equal."""

from statistics import median
from types import ModuleType

from snippets.exercise import expect
from snippets.metaprogramming.timing_clock import HandClock


def check(answer: ModuleType) -> None:
    """Compare a job with itself, four rounds, while the machine gets slower."""
    clock = HandClock(1000)
    order = ""

    def work(name: str) -> None:
        nonlocal order
        clock.spend(3 if len(order) < 4 else 6)
        order += name

    jobs = {"a": lambda: work("a"), "b": lambda: work("b")}
    seconds = answer.compare(jobs, 4, clock)
    expect(set(seconds) == {"a", "b"}, f"The result speaks of {sorted(seconds)}.")
    expect(
        len(order) == 8,
        f"Four rounds of two jobs are 8 runs; {len(order)} were made.",
    )
    expect(
        order[:4] != "aaaa",
        "One job had the machine's fast half to itself.",
    )
    expect(
        order != "abababab",
        "The same job went first in every round.",
    )
    expect(
        sorted(order[::2]) == list("aabb") and sorted(order[1::2]) == list("aabb"),
        f"The jobs ran in the order {order}: each should go first in half the rounds.",
    )
    expect(
        all(len(figures) == 4 for figures in seconds.values()),
        "Each job should have one figure for every round.",
    )
    expect(
        max(map(max, seconds.values())) == 6,
        "A figure contains the time of another job.",
    )
    expect(
        median(seconds["a"]) == median(seconds["b"]),
        f"A job against itself came out as {seconds}.",
    )
