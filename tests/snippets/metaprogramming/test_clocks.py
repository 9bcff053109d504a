"""What the page says about clocks holds with a margin."""

import time

from snippets.metaprogramming.clocks import readings, smallest_step
from snippets.metaprogramming.clocks_work import seal_elsewhere, wait


def test_a_wait_uses_next_to_no_processor() -> None:
    seen = readings(wait)
    assert seen["process_time"] < seen["perf_counter"] / 2


def test_only_process_time_counts_another_thread() -> None:
    seen = readings(seal_elsewhere)
    assert seen["process_time"] > 2 * seen["thread_time"]


def test_no_step_of_the_clock_is_finer_than_its_resolution() -> None:
    finest = time.get_clock_info("perf_counter").resolution
    assert smallest_step(time.perf_counter_ns) >= finest
