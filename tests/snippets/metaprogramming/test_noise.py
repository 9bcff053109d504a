"""The ratios that the page leans on hold with a margin."""

from statistics import median

from snippets.measure import interleave
from snippets.metaprogramming.noise import (
    cold_start,
    idle,
    thousand,
)
from snippets.metaprogramming.timing import timed


def test_the_first_run_takes_far_longer_than_the_later_ones() -> None:
    first, *later = cold_start()
    assert first > 5 * median(later)


def test_a_timed_idle_call_costs_more_than_twice_the_plain_one() -> None:
    timed_idle = timed(lambda reading: None)(idle)
    seconds = interleave({"plain": thousand(idle), "timed": thousand(timed_idle)})
    assert min(seconds["timed"]) > 2 * min(seconds["plain"])
