"""The ratios that the page leans on hold with a margin."""

from statistics import median
from time import get_clock_info

from snippets.measure import interleave
from snippets.metaprogramming.timing import timed
from snippets.metaprogramming.timing_noise import (
    cold_start,
    idle,
    smallest_step,
    thousand,
)


def test_the_first_run_takes_far_longer_than_the_later_ones() -> None:
    first, *later = cold_start()
    assert first > 5 * median(later)


def test_a_timed_idle_call_costs_more_than_twice_the_plain_one() -> None:
    timed_idle = timed(lambda reading: None)(idle)
    seconds = interleave({"plain": thousand(idle), "timed": thousand(timed_idle)})
    assert min(seconds["timed"]) > 2 * min(seconds["plain"])


def test_no_step_of_the_clock_is_finer_than_its_resolution() -> None:
    assert smallest_step() >= get_clock_info("perf_counter").resolution
